"""A merge as the desk shows it: what comes from whom, and each conflict in three panes with its choices.

A pane shows words in the sentence they stand in, and whole blocks with what that side changed in them marked.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from markupsafe import Markup

from versions.content import Block, BlockKind, Content
from versions.diff import compare
from versions.merge import About, Choice, Conflict, Merge, Pieces, Place, Version, Words, Woven, joined, version_of

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
    """Where a conflict stands: its number among the paragraphs, its kind, and the text around its words."""

    number: int
    kind: BlockKind
    before: str = ""
    after: str = ""


def merging(merge: Merge, choices: Mapping[str, Choice], *, hosts: Sequence[str]) -> Merging:
    """The merge with these choices, by the conflicts' ids. Refuses what `Merge.content` refuses."""
    content = merge.content(choices)
    stands = dict(_stands(merge))
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
            _pane(conflict, choice, at, hosts),
            _where(merge, number, choice) if conflict.about is About.PLACE else "",
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
    kind = _KINDS.get(at.kind) if at else None
    return f"Paragraph {number}, a {kind}" if kind else f"Paragraph {number}"


def _stands(merge: Merge) -> Iterator[tuple[int, _Stands]]:
    """Where each conflict stands, in the order of the merged text."""
    for pieces in merge.fields.values():
        yield from _within(merge, pieces, 0, BlockKind.PARAGRAPH)
    number = 0
    for part in merge.parts:
        if isinstance(part, Place):
            conflict = merge.conflicts[part.conflict]
            is_new = not conflict.base
            number += not is_new and Choice.MINE in part.sides
            version = conflict.base or conflict.mine
            kind = version[0].kind if not isinstance(version, Words) and version else BlockKind.PARAGRAPH
            yield part.conflict, _Stands(number, kind)
            number += is_new
            continue
        number += 1
        if isinstance(part, Woven):
            for pieces in (part.text, part.caption, part.alt):
                yield from _within(merge, pieces, number, part.shape.kind)


def _within(merge: Merge, pieces: Pieces, number: int, kind: BlockKind) -> Iterator[tuple[int, _Stands]]:
    texts = [_plain(merge, piece) for piece in pieces]
    for at, piece in enumerate(pieces):
        if not isinstance(piece, Words):
            before, after = "".join(texts[:at]), "".join(texts[at + 1 :])
            yield piece, _Stands(number, kind, _end_of(before), _beginning_of(after))


def _plain(merge: Merge, piece: Words | int) -> str:
    version: Version = piece if isinstance(piece, Words) else merge.conflicts[piece].mine
    return version.text if isinstance(version, Words) else ""


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


def _pane(conflict: Conflict, choice: Choice, at: _Stands | None, hosts: Sequence[str]) -> Markup:
    version = version_of(conflict, choice)
    if isinstance(version, Words):
        return _words(version, at)
    if not version:
        return _nothing()
    base = () if isinstance(conflict.base, Words) else conflict.base
    if choice is Choice.BASE or not base or conflict.about is About.PLACE:
        return contents.flow(version, hosts=hosts)
    return _against(base, version, f"{conflict.id}-{choice}-", hosts)


def _words(words: Words, at: _Stands | None) -> Markup:
    """The words in their sentence, marked; a sign where there are none."""
    around = (Words(at.before), words, Words(at.after)) if at else (words,)
    whole = joined(around)
    start = len(at.before) if at else 0
    layers = mark_layers(whole.marks)
    layers.append(layer(start, start + len(words.text), DIFFERENCE, "mark", {"class": "odds"}))
    points = () if words.text else (Point(start, _nothing()),)
    return element("p", weave(whole.text, layers, points))


def _nothing() -> Markup:
    return element("span", "nothing", **{"class": "odds odds--none"})


def _against(base: Sequence[Block], version: Sequence[Block], prefix: str, hosts: Sequence[str]) -> Markup:
    """Blocks with what was put into them marked; what was taken out stands in the pane that shows what it was."""
    old, new = (Content("", "", "", "en", tuple(blocks)) for blocks in (base, version))
    shown = _told(old, new, prefix, hosts)
    written = [row.new + _notes(row) if isinstance(row, Row) else row.body for row in shown.body]
    if shown.more:
        written.append(element("p", "…"))
    return Markup("\n").join(each for each in written if each)


def _notes(row: Row) -> Markup:
    return NOTHING.join(element("p", note, **{"class": "facts"}) for note in row.notes)


def _where(merge: Merge, number: int, choice: Choice) -> str:
    """Behind which words the blocks would stand."""
    before = ""
    for part in merge.parts:
        match part:
            case Place() if part.conflict == number and choice in part.sides:
                break
            case Place():
                continue
            case Woven():
                before = "".join(_plain(merge, piece) for piece in part.text)
            case Block():
                before = part.text or before
    return f"after “{_beginning_of(before).strip()}”" if before else "at the beginning"
