"""A merge as the desk shows it: what comes from whom, and each conflict in three panes with its choices.

A pane shows words in the sentence they stand in, and whole blocks with what that side changed in them marked.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from markupsafe import Markup

from versions.content import Block, BlockKind, Content
from versions.diff import compare
from versions.merge import About, Choice, Conflict, Merge, Place, Stood, Version, Words, Woven, joined, version_of

from . import contents
from .comparison import MOST_ROWS, Comparison, Row, rendered
from .weaving import DIFFERENCE, NOTHING, Point, element, layer, mark_layers, weave

CONTEXT = 90
"""Code points shown on either side of the words that a conflict is about."""

MOST_AT_ODDS = 200
"""Conflicts that one page shows; whoever has more of them is better served by reading both texts."""

PANES = (Choice.BASE, Choice.MINE, Choice.THEIRS)

_FIELDS = {
    "headline": "Headline",
    "standfirst": "Standfirst",
    "byline": "Byline",
    "language": "Language of the article",
    "caption": "Caption",
    "alt": "Description of the picture",
}
_KINDS = {
    BlockKind.HEADING: "heading",
    BlockKind.QUOTATION: "quotation",
    BlockKind.LIST_ITEM: "list item",
    BlockKind.FIGURE: "picture",
    BlockKind.PREFORMATTED: "preformatted text",
    BlockKind.RULE: "dividing line",
    BlockKind.TABLE_ROW: "table row",
}


@dataclass(frozen=True, slots=True)
class Pane:
    """One version of a conflict. `where` says after what its blocks stand, where the conflict is about that."""

    choice: Choice
    markup: Markup
    where: str
    is_chosen: bool
    is_offered: bool


@dataclass(frozen=True, slots=True)
class AtOdds:
    """A conflict ready for a page: where it is, and its panes: what it was, mine, theirs."""

    id: str
    label: str
    panes: tuple[Pane, ...]
    has_both: bool
    is_both: bool
    is_about_place: bool


@dataclass(frozen=True, slots=True)
class Merging:
    """A merge ready for a page: conflicts, and how many more are left out.

    `taken` is what the merged content has of theirs, `kept` what it has of mine.
    """

    at_odds: tuple[AtOdds, ...]
    taken: Comparison
    kept: Comparison
    language: str
    more: int

    @property
    def is_clean(self) -> bool:
        """Whether everything went together."""
        return not self.at_odds


class _Stands(NamedTuple):
    """Where a conflict stands: its number among the paragraphs of the merged text, its kind, and for each choice the
    first words of the paragraph that the blocks would stand behind."""

    number: int
    kind: BlockKind
    behind: Mapping[Choice, str] = MappingProxyType({})


def merging(merge: Merge, choices: Mapping[str, Choice], *, hosts: Sequence[str]) -> Merging:
    """The merge with these choices, by the conflicts' ids. Refuses what `Merge.content` refuses."""
    content = merge.content(choices)
    stands = _stands(merge)
    return Merging(
        tuple(
            _at_odds(merge, number, choices.get(each.id, Choice.MINE), stands, hosts=hosts)
            for number, each in enumerate(merge.conflicts[:MOST_AT_ODDS])
        ),
        _told(merge.mine, content, "taken-", hosts),
        _told(merge.theirs, content, "kept-", hosts),
        content.language,
        max(0, len(merge.conflicts) - MOST_AT_ODDS),
    )


def _told(old: Content, new: Content, prefix: str, hosts: Sequence[str]) -> Comparison:
    return rendered(compare(old, new), hosts=hosts, most=MOST_ROWS, prefix=prefix)


def _at_odds(
    merge: Merge, number: int, chosen: Choice, stands: Mapping[int, _Stands], *, hosts: Sequence[str]
) -> AtOdds:
    conflict = merge.conflicts[number]
    chosen = chosen if chosen in conflict.choices else Choice.MINE
    at = stands.get(number)
    panes = (
        Pane(
            choice,
            _pane(conflict, choice, hosts),
            _where(at, choice) if at and conflict.about is About.PLACE else "",
            is_chosen=choice is chosen,
            is_offered=choice in conflict.choices,
        )
        for choice in PANES
    )
    return AtOdds(
        conflict.id,
        _label(conflict, at),
        tuple(panes),
        has_both=Choice.BOTH in conflict.choices,
        is_both=chosen is Choice.BOTH,
        is_about_place=conflict.about is About.PLACE,
    )


def _label(conflict: Conflict, at: _Stands | None) -> str:
    if conflict.field in _FIELDS:
        return _FIELDS[conflict.field]
    number = at.number if at else 1
    if conflict.about is About.PLACE:
        return "A paragraph that both moved"
    if conflict.about is About.BLOCKS and not conflict.base:
        return f"Put in by both before paragraph {number + 1}" if number else "Put in by both at the beginning"
    if conflict.about is About.BLOCKS and len(_blocks(conflict.base)) > 1:
        return f"Several paragraphs, from paragraph {number} on"
    kind = _KINDS.get(at.kind) if at else None
    return f"Paragraph {number}, a {kind}" if kind else f"Paragraph {number}"


def _stands(merge: Merge) -> dict[int, _Stands]:
    """Where each conflict that a page shows stands, if it is in the body."""
    stands: dict[int, _Stands] = {}
    number = 0
    before: Block | Woven | None = None
    for part in merge.parts:
        if isinstance(part, Place):
            conflict = merge.conflicts[part.conflict]
            if part.conflict < MOST_AT_ODDS:
                known = stands.get(part.conflict)
                behind = {choice: _first_words(merge, before, choice) for choice in part.sides}
                first = (*_blocks(conflict.base), *_blocks(conflict.mine))[0]
                at = number + (1 if conflict.base else 0)
                stands[part.conflict] = _Stands(at, first.kind, {**(known.behind if known else {}), **behind})
            number += max(1, len(_blocks(conflict.mine))) if Choice.MINE in part.sides else 0
            continue
        number += 1
        if isinstance(part, Woven):
            pieces = (*part.text, *part.caption, *part.alt)
            stands |= {piece: _Stands(number, part.shape.kind) for piece in pieces if isinstance(piece, int)}
        before = part if isinstance(part, Woven) or part.text else before
    return stands


def _blocks(version: Version) -> tuple[Block, ...]:
    return () if isinstance(version, Words) else version


def _first_words(merge: Merge, part: Block | Woven | None, choice: Choice) -> str:
    """The beginning of a paragraph as that side has it; no more of it is put together than is shown."""
    if not isinstance(part, Woven):
        return part.text[: CONTEXT + 1] if part else ""
    text = ""
    for piece in part.text:
        version = piece if isinstance(piece, Words) else version_of(merge.conflicts[piece], choice)
        text += version.text[: CONTEXT + 1] if isinstance(version, Words) else ""
        if len(text) > CONTEXT:
            break
    return text


def _end_of(text: str) -> str:
    if len(text) <= CONTEXT:
        return text
    cut = text[-CONTEXT:]
    return "…" + (cut[cut.find(" ") :] if " " in cut else cut)


def _beginning_of(text: str) -> str:
    if len(text) <= CONTEXT:
        return text
    cut = text[:CONTEXT]
    return (cut[: cut.rfind(" ") + 1] if " " in cut else cut) + "…"


def _pane(conflict: Conflict, choice: Choice, hosts: Sequence[str]) -> Markup:
    version = version_of(conflict, choice)
    if isinstance(version, Words):
        return _words(version, conflict.stood[PANES.index(choice)])
    base = _blocks(conflict.base)
    if not version:
        return _sign(_taken_out(len(base)) if base else "nothing")
    if choice is Choice.BASE or not base or conflict.about is About.PLACE:
        return contents.flow(version, hosts=hosts)
    return _against(base, version, f"{conflict.id}-{choice}-", hosts)


def _words(words: Words, stood: Stood) -> Markup:
    """The words marked among those that stand around them on their own side."""
    end = stood.start + len(words.text)
    before = _end_of(stood.text[max(0, stood.start - CONTEXT - 1) : stood.start])
    whole = joined((Words(before), words, Words(_beginning_of(stood.text[end : end + CONTEXT + 1]))))
    layers = mark_layers(whole.marks)
    layers.append(layer(len(before), len(before) + len(words.text), DIFFERENCE, "mark", {"class": "odds"}))
    points = () if words.text else (Point(len(before), _sign("nothing")),)
    return element("p", weave(whole.text, layers, points))


def _sign(said: str) -> Markup:
    return element("span", said, **{"class": "odds odds--none"})


def _taken_out(count: int) -> str:
    return "This paragraph was taken out." if count == 1 else f"These {count} paragraphs were taken out."


def _against(base: Sequence[Block], version: Sequence[Block], prefix: str, hosts: Sequence[str]) -> Markup:
    """Blocks with what was put into them marked; words that were taken out stand in the pane that shows what it was,
    and where a whole paragraph was, a sign says so."""
    old, new = (Content("", "", "", "en", tuple(blocks)) for blocks in (base, version))
    shown = _told(old, new, prefix, hosts)
    written = [_row(row) if isinstance(row, Row) else row.body for row in shown.body]
    if shown.more:
        written.append(element("p", "…"))
    return Markup("\n").join(each for each in written if each)


def _row(row: Row) -> Markup:
    notes = NOTHING.join(element("p", note, **{"class": "facts"}) for note in row.notes)
    return (element("p", _sign(_taken_out(1))) if row.op == "deleted" else row.new) + notes


def _where(at: _Stands, choice: Choice) -> str:
    """Behind which words the blocks would stand."""
    before = at.behind.get(choice, "")
    return f"after “{_beginning_of(before).strip()}”" if before else "at the beginning"
