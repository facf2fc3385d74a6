"""A comparison as rows of a page, inline and side by side: words first, then what changed beside them.

Whatever is not an unchanged block stands in a row of its own. Dropping `del.diff` from a row's inline markup
leaves the new text, dropping `ins.diff` the old one; words said for screen readers and signs are no text and
carry a class of their own. Every change of the comparison has exactly one anchor, its id, save for the moves of
a text that was reordered as a whole: there the page says so once and shows the new order.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, islice

from markupsafe import Markup, escape

from versions.content import Block, BlockKind, Content
from versions.content.lists import Numbers
from versions.content.lists import numbers as numbers_in
from versions.diff import Cell, Change, ChangeKind, Diff, Manner, Run
from versions.diff.assembly import marks_of
from versions.diff.values import RunOp

from . import contents
from .alterations import alterations
from .catalogue import gettext, ngettext
from .runs import Anchor, Part, Side, SideName, Words, breaks_of, parts, rewritten, said
from .weaving import NOTHING, element

HEAVY = 0.34
"""A paragraph of which less than this part was kept is shown whole, old then new: a mosaic cannot be read."""

MOST_ROWS = 1_500
"""Rows that one page shows: more are a burden to a browser and to us, and nobody reads them one by one."""

LONG_ENOUGH = 60
"""Code points below which even a wholly changed text reads well word by word."""


@dataclass(frozen=True, slots=True)
class Same:
    """Unchanged blocks in a row; `is_reordered` where some of them stood elsewhere."""

    count: int
    body: Markup
    is_reordered: bool = False


Weaving = Callable[[Side], Markup]
"""What differs, as markup. Woven when asked for, since a page shows one layout and often not every row."""


@dataclass(frozen=True, slots=True)
class Row:
    """One block, or one field, that is not the same on both sides.

    `op` is the cell's, `changed` for fields. `label` names what is not plain to see (a field, a move), `anchors` are
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
    def lettered(self) -> Markup:
        """Both texts in one; inside a replaced word the letters that changed are marked."""
        return self.woven("letters")

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

    `changes` counts all of them, those without a row too. `overall` says that most of the text stands elsewhere now,
    or that nothing of it is left; it is empty where neither is so or where the sentence says it. `moves` are the ids
    of those that it tells all at once; `sentence` sums up the other changes. `more` counts the rows of the body that
    come after those and are left out.
    """

    fields: tuple[Row, ...]
    body: tuple[Row | Same, ...]
    changes: int
    sentence: str
    overall: str = ""
    more: int = 0
    moves: frozenset[str] = frozenset()

    @property
    def told(self) -> int:
        """How many changes are told one by one: what the sentence counts."""
        return self.changes - len(self.moves)

    @property
    def rows(self) -> tuple[Row, ...]:
        """Everything shown that differs, in reading order."""
        return self.fields + tuple(each for each in self.body if isinstance(each, Row))


def rendered(diff: Diff, *, hosts: Sequence[str] = (), most: int | None = None, prefix: str = "") -> Comparison:
    """The comparison as rows: of those in the body the first `most`, and all without it.

    `prefix` goes before the ids of the changes, for a page that shows several comparisons.
    """
    old, new = diff.old, diff.new
    by_cell: dict[int | None, list[Change]] = {}
    for change in diff.changes:
        named = replace(change, id=prefix + change.id) if prefix else change
        by_cell.setdefault(change.cell, []).append(named)
    same = [_is_same(diff, cell, by_cell.get(number, ())) for number, cell in enumerate(diff.cells)]
    numbers = numbers_in(old.body), numbers_in(new.body)
    body: list[Row | Same] = []
    left, more = len(diff.cells) if most is None else most, 0
    for is_same, run in groupby(enumerate(diff.cells), key=lambda pair: same[pair[0]]):
        if is_same and more:
            continue
        if is_same:
            cells = [cell for _, cell in run]
            indices = [j for cell in cells for j in cell.new]
            blocks = [new.body[j] for j in indices]
            flow = contents.flow(blocks, hosts=hosts, numbers=[numbers[1].get(j) for j in indices])
            body.append(Same(len(blocks), flow, any(cell.op == "moved" for cell in cells)))
        else:
            shown = [_cell(cell, by_cell.get(number, []), (old, new), numbers) for number, cell in islice(run, left)]
            left -= len(shown)
            more += sum(1 for _ in run)
            body += shown
    fields = tuple(_fields(diff, by_cell.get(None, [])))
    moves = frozenset(
        each.id for number, is_same in enumerate(same) if is_same for each in by_cell.get(number, ())
    )  # fmt: skip
    sentence = _sentence(diff, same, len(moves))
    overall = gettext("The whole text was replaced") if diff.summary.replaced else _reordered(diff)
    said = "" if overall == sentence else overall
    return Comparison(fields, tuple(body), diff.summary.changes, sentence, said, more, moves)


def _is_same(diff: Diff, cell: Cell, changes: Sequence[Change]) -> bool:
    """Whether the cell is shown as unchanged text, as a block is that only moved while all were reordered."""
    if cell.op == "equal":
        return not changes
    return diff.summary.reordered and cell.op == "moved" and all(each.kind is ChangeKind.MOVED for each in changes)


def _fields(diff: Diff, changes: Sequence[Change]) -> Iterable[Row]:
    names = {"headline": gettext("Headline"), "standfirst": gettext("Standfirst"), "byline": gettext("Byline")}
    for field, runs in diff.fields.items():
        own = tuple(change for change in changes if change.field == field)
        if own:
            words = Words(runs, anchors=_anchors(own, (0, 0)))
            yield Row("changed", names[field], _paragraph(words), (), _manner(own), own)
    language = tuple(change for change in changes if change.kind is ChangeKind.LANGUAGE)
    if language:
        runs = (Run("delete", diff.language[0]), Run("insert", diff.language[1]))
        words = Words(runs, anchors=_anchors(language, (0, 0)))
        yield Row("changed", gettext("Language of the article"), _paragraph(words), (), (), language)


def _manner(changes: Iterable[Change]) -> tuple[Markup, ...]:
    """What alone differs in the words of a row, where that is one thing."""
    manners = {each.manner for each in changes if each.kind is ChangeKind.WORDS}
    told = {
        Manner.ENCODING: gettext("Only how letters are encoded differs"),
        Manner.CASE: gettext("Only capital and small letters differ"),
        Manner.TYPOGRAPHY: gettext("Only typography differs"),
        Manner.SPACING: gettext("Only spacing differs"),
    }
    return tuple(escape(told[manner]) for manner in manners if manner) if len(manners) == 1 else ()


def _paragraph(words: Words) -> Weaving:
    return lambda side: element("p", _side(words, side))


def _side(words: Words, side: Side) -> Markup:
    return NOTHING.join(part.markup + part.glue for part in parts(words, side))


@dataclass(frozen=True, slots=True)
class _Blocks:
    """What stands in a cell on both sides, with the numbers that list items have there."""

    before: Sequence[Block]
    after: Sequence[Block]
    old_numbers: Sequence[int | None]
    new_numbers: Sequence[int | None]

    @property
    def first(self) -> Block:
        return (self.after or self.before)[0]

    def framed(self, woven: Iterable[Part], side: Side) -> Markup:
        """Each part as its block looks: inline as the new side's, where there is one."""
        is_old = side == "old" or not self.after
        blocks, numbers = (self.before, self.old_numbers) if is_old else (self.after, self.new_numbers)
        return NOTHING.join(
            as_block(block, part.markup, number) + part.glue
            for block, number, part in zip(blocks, numbers, woven, strict=True)
        )


def _cell(cell: Cell, changes: Sequence[Change], sides: tuple[Content, Content], numbers: tuple[Numbers, ...]) -> Row:
    old, new = sides
    before = [old.body[i] for i in cell.old]
    after = [new.body[j] for j in cell.new]
    blocks = _Blocks(before, after, [numbers[0].get(i) for i in cell.old], [numbers[1].get(j) for j in cell.new])
    starts = (old.block_starts[cell.old[0]] if cell.old else 0, new.block_starts[cell.new[0]] if cell.new else 0)
    inner = [each for each in changes if _is_inner(each)]
    restyled = [each for each in changes if each.kind is ChangeKind.MARKS]
    outer = tuple(each.id for each in changes if not _is_inner(each) and each.kind is not ChangeKind.MARKS)
    words = Words(
        cell.runs,
        old_marks=marks_of(before),
        new_marks=marks_of(after),
        anchors=_anchors(inner, starts),
        restyled=_anchors(restyled, starts),
        old_breaks=breaks_of(before),
        new_breaks=breaks_of(after),
        keeps_lines=blocks.first.kind is BlockKind.PREFORMATTED,
        cells=blocks.first.kind is BlockKind.TABLE_ROW,
    )
    told = _manner(changes) + alterations(cell, before, after) if before and after else ()
    return Row(cell.op, _label(cell), lambda side: _block(cell, words, blocks, side), outer, told, tuple(changes))


def _is_inner(change: Change) -> bool:
    return change.kind is ChangeKind.WORDS and change.field == "body"


def _block(cell: Cell, words: Words, blocks: _Blocks, side: Side) -> Markup:
    """One side of the block: in words where it has no text, whole and twice where little of it was kept."""
    if blocks.first.kind in (BlockKind.FIGURE, BlockKind.RULE):
        return _textless(cell, blocks, side) + (_side(words, side) if cell.runs else NOTHING)
    if _is_heavy(cell):
        sides: tuple[SideName, ...] = (side,) if side in ("old", "new") else ("old", "new")
        return NOTHING.join(blocks.framed(rewritten(words, each), each) for each in sides)
    if not (blocks.before if side == "old" else blocks.after if side == "new" else True):
        return NOTHING
    return blocks.framed(parts(words, side), side)


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


def _label(cell: Cell) -> str:
    if cell.op == "moved":
        return _moved(cell)
    if len(cell.old) == 1 and len(cell.new) > 1:
        return ngettext("Split into %(num)d paragraph", "Split into %(num)d paragraphs", len(cell.new))
    if len(cell.new) == 1 and len(cell.old) > 1:
        return ngettext("Joined from %(num)d paragraph", "Joined from %(num)d paragraphs", len(cell.old))
    return ""


def _moved(cell: Cell) -> str:
    old, new = cell.old[0], cell.new[0]
    if new < old:
        return gettext("Moved up from paragraph %(number)d", number=old + 1)
    if new > old:
        return gettext("Moved down from paragraph %(number)d", number=old + 1)
    return gettext("Moved from paragraph %(number)d", number=old + 1)


def as_block(block: Block, inner: Markup, number: int | None) -> Markup:
    """The words as their block looks; headings are no headings here, since the page's outline is not the article's."""
    match block.kind:
        case BlockKind.HEADING:
            return element("p", inner, **{"class": f"heading heading--{block.level}"})
        case BlockKind.QUOTATION:
            return element("blockquote", element("p", inner))
        case BlockKind.LIST_ITEM:
            shape = "ordered" if block.list == "ordered" else "bullet"
            classes = f"item item--{shape} item--{min(block.depth or 1, 4)}"
            return element("p", inner, **{"class": classes, "data-number": str(number) if number else None})
        case BlockKind.TABLE_ROW:
            return element("p", inner, **{"class": "cells"})
        case BlockKind.PREFORMATTED:
            return element("pre", Markup("\n") + inner)
    return element("p", inner)


def _textless(cell: Cell, blocks: _Blocks, side: Side) -> Markup:
    """A figure or a rule in words: what stands in a block that has no text of its own."""
    before, after = blocks.before, blocks.after
    if (side == "old" and not before) or (side == "new" and not after):
        return NOTHING
    block = ((before or after) if side == "old" else (after or before))[0]
    op: RunOp = "equal" if before and after else "insert" if after else "delete"
    if block.kind is BlockKind.RULE:
        line = element("span", gettext("A dividing line"), **{"class": "sign"})
        return element("p", _whole(op, line), **{"class": "told"})
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
    told = said(gettext("added: ") if op == "insert" else gettext("removed: "))
    return element(name, told + words, **{"class": "diff"})


def _labelled(label: str, words: Markup, name: str) -> Markup:
    sign = element("span", label + ": ", **{"class": "sign label"})
    return element("p", sign + element("span", words, **{"class": f"field-{name}"}))


def _paragraphs(diff: Diff) -> int:
    """How many paragraphs the longer text has: the new one, unless it lost some.

    What stayed is the same number on both sides, so the rest of these is what was touched, however it was paired.
    """
    return max(len(diff.old.body), len(diff.new.body))


def _reordered(diff: Diff) -> str:
    """“The paragraphs were reordered: 12 of 20 stand elsewhere”."""
    if not diff.summary.reordered:
        return ""
    return gettext(
        "The paragraphs were reordered: %(moved)d of %(total)d stand elsewhere",
        moved=diff.summary.blocks_moved,
        total=_paragraphs(diff),
    )


def _sentence(diff: Diff, same: Sequence[bool], told_at_once: int) -> str:
    """“3 changes in 2 of 12 paragraphs”, not counting moves that are told all at once."""
    count = diff.summary.changes - told_at_once
    if not count:
        return _reordered(diff) or gettext("No changes")
    changes = ngettext("%(num)d change", "%(num)d changes", count)
    touched = _paragraphs(diff) - sum(same)
    if not touched:
        return changes
    total = ngettext("%(num)d paragraph", "%(num)d paragraphs", _paragraphs(diff))
    return gettext("%(changes)s in %(touched)d of %(total)s", changes=changes, touched=touched, total=total)
