"""A comparison as rows of a page, inline and side by side: words first, then what changed beside them.

Whatever is not an unchanged block stands in a row of its own. Dropping `del.diff` from a row's inline markup
leaves the new text, dropping `ins.diff` the old one; words said for screen readers and signs are no text and
carry a class of their own. Every change of the comparison has exactly one anchor, its id.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from typing import Literal

from markupsafe import Markup

from versions.content import Block, BlockKind, Content
from versions.diff import Cell, Change, ChangeKind, Diff, Run
from versions.diff.values import RunOp

from . import contents
from .alterations import alterations
from .catalogue import gettext, ngettext
from .runs import Anchor, SideName, Words, inline, marks_of, one_side, rewritten
from .weaving import NOTHING, element

HEAVY = 0.34
"""A paragraph of which less than this part was kept is shown whole, old then new: a mosaic cannot be read."""

MOST_ROWS = 1_500
"""Rows that one page shows: more are a burden to a browser and to us, and nobody reads them one by one."""

LONG_ENOUGH = 60
"""Code points below which even a wholly changed text reads well word by word."""


@dataclass(frozen=True, slots=True)
class Same:
    """Unchanged blocks in a row, folded."""

    count: int
    body: Markup


Side = Literal["inline", "old", "new"]
Weaving = Callable[[Side], Markup]
"""What differs, as markup: both texts in one, the old one, or the new one. Woven when asked for, since a page
shows one layout and often not every row."""


@dataclass(frozen=True, slots=True)
class Row:
    """One block, or one field, that is not the same on both sides.

    `op` is the cell's, `changed` for fields. `label` names what cannot be seen (a field, a move), `anchors` are
    the ids of changes that are about the block as a whole, `notes` say what changed beside the words. Ask each
    side once: it is woven anew every time.
    """

    op: str
    label: str
    woven: Weaving
    anchors: tuple[str, ...]
    notes: tuple[Markup, ...]
    changes: tuple[Change, ...]

    @property
    def inline(self) -> Markup:
        """Both texts in one."""
        return self.woven("inline")

    @property
    def old(self) -> Markup:
        """The old text, what was removed marked."""
        return self.woven("old")

    @property
    def new(self) -> Markup:
        """The new text, what was added marked."""
        return self.woven("new")


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a page shows of a comparison: the article's other fields first, then the body.

    `more` counts the rows of the body that come after those and are left out.
    """

    fields: tuple[Row, ...]
    body: tuple[Row | Same, ...]
    sentence: str
    more: int = 0

    @property
    def rows(self) -> tuple[Row, ...]:
        """Everything shown that differs, in reading order."""
        return self.fields + tuple(each for each in self.body if isinstance(each, Row))


def rendered(
    diff: Diff, old: Content, new: Content, *, hosts: Sequence[str] = (), most: int | None = None
) -> Comparison:
    """The comparison of the two contents as rows: of those in the body the first `most`, and all without it."""
    by_cell: dict[int | None, list[Change]] = {}
    for change in diff.changes:
        by_cell.setdefault(change.cell, []).append(change)
    body: list[Row | Same] = []
    left, more = len(diff.cells) if most is None else most, 0
    numbered = enumerate(diff.cells)
    for is_same, run in groupby(numbered, key=lambda pair: pair[1].op == "equal" and pair[0] not in by_cell):
        if is_same and more:
            continue
        if is_same:
            blocks = [new.body[j] for _, cell in run for j in cell.new]
            body.append(Same(len(blocks), contents.flow(blocks, hosts=hosts)))
        else:
            shown = [_cell(cell, by_cell.get(number, []), old, new) for number, cell in islice(run, left)]
            left -= len(shown)
            more += sum(1 for _ in run)
            body += shown
    return Comparison(tuple(_fields(diff, by_cell.get(None, []))), tuple(body), _sentence(diff), more)


def _fields(diff: Diff, changes: Sequence[Change]) -> Iterable[Row]:
    names = {"headline": gettext("Headline"), "standfirst": gettext("Standfirst"), "byline": gettext("Byline")}
    for field, runs in diff.fields.items():
        own = tuple(change for change in changes if change.field == field)
        if own:
            words = Words(runs, anchors=_anchors(own, (0, 0)))
            yield Row("changed", names[field], _paragraph(words), (), (), own)
    language = tuple(change for change in changes if change.kind is ChangeKind.LANGUAGE)
    if language:
        runs = (Run("delete", diff.language[0]), Run("insert", diff.language[1]))
        words = Words(runs, anchors=_anchors(language, (0, 0)))
        yield Row("changed", gettext("Language of the article"), _paragraph(words), (), (), language)


def _paragraph(words: Words) -> Weaving:
    return lambda side: element("p", _side(words, side))


def _side(words: Words, side: Side) -> Markup:
    return inline(words) if side == "inline" else one_side(words, side)


def _cell(cell: Cell, changes: Sequence[Change], old: Content, new: Content) -> Row:
    before = [old.body[i] for i in cell.old]
    after = [new.body[j] for j in cell.new]
    starts = (old.block_starts[cell.old[0]] if cell.old else 0, new.block_starts[cell.new[0]] if cell.new else 0)
    block = (after or before)[0]
    inner = [each for each in changes if _is_inner(each)]
    restyled = [each for each in changes if each.kind is ChangeKind.MARKS]
    outer = tuple(each.id for each in changes if not _is_inner(each) and each.kind is not ChangeKind.MARKS)
    words = Words(
        cell.runs,
        old_marks=marks_of(before),
        new_marks=marks_of(after),
        anchors=_anchors(inner, starts),
        restyled=_anchors(restyled, starts),
        keeps_lines=block.kind is BlockKind.PREFORMATTED,
    )
    label = _moved(cell) if cell.op == "moved" else ""
    told = alterations(cell, before, after) if before and after else ()
    return Row(cell.op, label, lambda side: _block(cell, words, before, after, side), outer, told, tuple(changes))


def _is_inner(change: Change) -> bool:
    return change.kind is ChangeKind.WORDS and change.field == "body"


def _block(cell: Cell, words: Words, before: Sequence[Block], after: Sequence[Block], side: Side) -> Markup:
    """One side of the block: in words where it has no text, whole and twice where little of it was kept."""
    block = (after or before)[0]
    if block.kind in (BlockKind.FIGURE, BlockKind.RULE):
        return _textless(cell, before, after, side) + (_side(words, side) if cell.runs else NOTHING)
    if _is_heavy(cell):
        sides: tuple[SideName, ...] = ("old", "new") if side == "inline" else (side,)
        return NOTHING.join(_framed(block, rewritten(words, each)) for each in sides)
    return _framed(block, _side(words, side))


def _anchors(changes: Iterable[Change], starts: tuple[int, int]) -> tuple[Anchor, ...]:
    return tuple(
        Anchor(
            each.id,
            each.new.start - starts[1],
            each.new.end - starts[1],
            each.old.start - starts[0],
            each.old.end - starts[0],
        )
        for each in changes
    )


def _is_heavy(cell: Cell) -> bool:
    kept = sum(len(run.text) for run in cell.runs if run.op == "equal")
    removed = sum(len(run.text) for run in cell.runs if run.op == "delete")
    added = sum(len(run.text) for run in cell.runs if run.op == "insert")
    if not removed or not added:
        return False
    longer = kept + max(removed, added)
    return longer > LONG_ENOUGH and kept < HEAVY * longer


def _moved(cell: Cell) -> str:
    old, new = cell.old[0], cell.new[0]
    if new < old:
        return gettext("Moved up from paragraph %(number)d", number=old + 1)
    if new > old:
        return gettext("Moved down from paragraph %(number)d", number=old + 1)
    return gettext("Moved from paragraph %(number)d", number=old + 1)


def _framed(block: Block, inner: Markup) -> Markup:
    """The words as their block looks; headings are no headings here, since the page's outline is not the article's."""
    match block.kind:
        case BlockKind.HEADING:
            return element("p", inner, **{"class": f"heading heading--{block.level}"})
        case BlockKind.QUOTATION:
            return element("blockquote", element("p", inner))
        case BlockKind.LIST_ITEM:
            shape = "ordered" if block.list == "ordered" else "bullet"
            return element("p", inner, **{"class": f"item item--{shape} item--{min(block.depth or 1, 4)}"})
        case BlockKind.PREFORMATTED:
            return element("pre", Markup("\n") + inner)
    return element("p", inner)


def _textless(cell: Cell, before: Sequence[Block], after: Sequence[Block], side: Side) -> Markup:
    """A figure or a rule in words: what stands in a block that has no text of its own."""
    if (side == "old" and not before) or (side == "new" and not after):
        return NOTHING
    block = ((before or after) if side == "old" else (after or before))[0]
    op: RunOp = "equal" if before and after else "insert" if after else "delete"
    if block.kind is BlockKind.RULE:
        said = element("span", gettext("A dividing line"), **{"class": "sign"})
        return element("p", _whole(op, said), **{"class": "told"})
    changed = {each.name: each.runs for each in cell.attributes if each.runs}
    picture = element("span", block.source or "", **{"class": "sign address"})
    lines = [_labelled(gettext("Picture"), _whole(op, picture), "source")]
    for name, label in (("alt", gettext("Described as")), ("caption", gettext("Caption"))):
        text = getattr(block, name) or ""
        words = Words(changed.get(name) or ((Run(op, text),) if text else ()))
        if shown := _side(words, side):
            lines.append(_labelled(label, shown, name))
    return element("div", NOTHING.join(lines), **{"class": "told figure-told"})


def _whole(op: str, words: Markup) -> Markup:
    if op == "equal":
        return words
    name = "ins" if op == "insert" else "del"
    said = gettext("added: ") if op == "insert" else gettext("removed: ")
    return element(name, element("span", said, **{"class": "visually-hidden"}) + words, **{"class": "diff"})


def _labelled(label: str, words: Markup, name: str) -> Markup:
    sign = element("span", label + ": ", **{"class": "sign label"})
    return element("p", sign + element("span", words, **{"class": f"field-{name}"}))


def _sentence(diff: Diff) -> str:
    """“3 changes in 2 of 12 paragraphs”."""
    count = diff.summary.changes
    if not count:
        return gettext("No changes")
    changes = ngettext("%(num)d change", "%(num)d changes", count)
    touched = sum(1 for cell in diff.cells if cell.op != "equal")
    if not touched:
        return changes
    total = ngettext("%(num)d paragraph", "%(num)d paragraphs", diff.summary.blocks)
    return gettext("%(changes)s in %(touched)d of %(total)s", changes=changes, touched=touched, total=total)
