"""Cells in reading order, from what became of the blocks: words compared within them, marks and attributes last."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, repeat
from typing import NamedTuple, TypeVar

from versions.content import BLOCK_ATTRIBUTES, Block, BlockKind, Mark
from versions.diff import marks, texts
from versions.diff.blocks import Alignment, Group
from versions.diff.cleanup import Edit
from versions.diff.sequences import Work
from versions.diff.values import TEXT_ATTRIBUTES, AttributeChange, Cell, CellOp, MarkChange, Run, RunOp

_Made = TypeVar("_Made", Run, Cell)
_Words = dict[Group, list[Edit]]


class Same(NamedTuple):
    """Blocks that follow each other on both sides and are equal in every respect: the first of either, how many."""

    old: int
    new: int
    blocks: int


Part = Cell | Same


def assembled(old: Sequence[Block], new: Sequence[Block], found: Alignment, work: Work) -> tuple[Part, ...]:
    """Cells in the new order, unchanged ones together; a deleted block follows the one it followed in the old text."""
    ends = len(old) - found.tail, len(new) - found.tail
    words = _compared(old, new, found, work)
    parts = chain((Same(0, 0, found.head),), _between(old, new, found, ends, words, work), (Same(*ends, found.tail),))
    return tuple(_joined(parts))


def cells_of(new: Sequence[Block], parts: Iterable[Part]) -> Iterator[Cell]:
    """Every cell, each unchanged block in one of its own."""
    for part in parts:
        if isinstance(part, Same):
            yield from _unchanged(new, part)
        else:
            yield part


def _joined(parts: Iterable[Part]) -> Iterator[Part]:
    at: Same | None = None
    for part in parts:
        if isinstance(part, Same):
            if at and (part.old, part.new) == (at.old + at.blocks, at.new + at.blocks):
                at = Same(at.old, at.new, at.blocks + part.blocks)
                continue
            if at and at.blocks:
                yield at
            at = part
            continue
        if at and at.blocks:
            yield at
        at = None
        yield part
    if at and at.blocks:
        yield at


def _unchanged(new: Sequence[Block], same: Same) -> Iterator[Cell]:
    """Cells of so many equal blocks. A long report has hundreds: made by their own `__new__`, they would take as long
    as finding out that nothing changed, so they are made as the tuples that they are."""
    i, j, count = same
    words = [block.text for block in new[j : j + count]]
    runs = zip(_made(Run, repeat("equal"), words)) if all(words) else map(_equal, words)
    sides = zip(range(i, i + count)), zip(range(j, j + count))
    return _made(Cell, repeat("equal"), *sides, runs, repeat(()), repeat(()))


def _made(kind: type[_Made], *columns: Iterable[object]) -> Iterator[_Made]:
    """Named tuples of a kind from columns of their fields."""
    return map(tuple.__new__, repeat(kind), zip(*columns, strict=False))


def _compared(old: Sequence[Block], new: Sequence[Block], found: Alignment, work: Work) -> _Words:
    """What differs in the words of each group, in an order that both directions share: the budget may run out."""
    groups = found.kept
    if found.moved:
        groups = sorted(found.kept + found.moved, key=lambda group: group.new if found.is_mirrored else group.old)
    return {group: _edits(*_sides(old, new, group), found, work) for group in groups}


def _edits(old: str, new: str, found: Alignment, work: Work) -> list[Edit]:
    if found.is_mirrored:
        return texts.mirrored(texts.edits(new, old, work, found.known.get((new, old))))
    return texts.edits(old, new, work, found.known.get((old, new)))


def _sides(old: Sequence[Block], new: Sequence[Block], group: Group) -> tuple[str, str]:
    return _text(old, group.old, group.olds), _text(new, group.new, group.news)


def _text(blocks: Sequence[Block], start: int, count: int) -> str:
    return blocks[start].text if count == 1 else "\n".join(block.text for block in blocks[start : start + count])


def _between(
    old: Sequence[Block], new: Sequence[Block], found: Alignment, ends: tuple[int, int], words: _Words, work: Work
) -> Iterator[Part]:
    """What stands between the equal ends."""
    groups = {group.new: group for group in found.kept + found.moved}
    moved = set(found.moved)
    taken = {i for group in groups.values() for i in range(group.old, group.old + group.olds)}
    gone = set(range(found.head, ends[0])).difference(taken)
    yield from _deleted(old, found.head, gone)
    j = found.head
    while j < ends[1]:
        group = groups.get(j)
        if group is None:
            yield Cell("inserted", (), (j,), _one_sided("insert", new[j].text))
            j += 1
            continue
        yield _part(old, new, group, words[group], work, is_moved=group in moved)
        j += group.news
        if gone:
            yield from _deleted(old, group.old + group.olds, gone)


def _deleted(old: Sequence[Block], i: int, gone: set[int]) -> Iterator[Cell]:
    while i in gone:
        yield Cell("deleted", (i,), (), _one_sided("delete", old[i].text))
        i += 1


def _part(
    old: Sequence[Block], new: Sequence[Block], group: Group, edits: list[Edit], work: Work, *, is_moved: bool
) -> Part:
    i, j, olds, news = group
    before, after = old[i], new[j]
    if olds == news == 1 and not edits and not is_moved and before == after:
        return Same(i, j, 1)
    was, now = _sides(old, new, group)
    runs = texts.runs(was, now, edits) if edits else _equal(now)
    restyled = _marks(old[i : i + olds], new[j : j + news], runs)
    attributes = () if olds > 1 or news > 1 else tuple(_attributes(before, after, work))
    op: CellOp = "moved" if is_moved else "changed"
    return Cell(op, tuple(range(i, i + olds)), tuple(range(j, j + news)), runs, restyled, attributes)


def marks_of(blocks: Sequence[Block]) -> Sequence[Mark]:
    """The marks of the blocks, in offsets of their texts joined by line feeds."""
    if len(blocks) == 1:
        return blocks[0].marks
    found, at = [], 0
    for block in blocks:
        found += [Mark(mark.start + at, mark.end + at, mark.type, mark.value) for mark in block.marks]
        at += len(block.text) + 1
    return found


def _marks(old: Sequence[Block], new: Sequence[Block], runs: tuple[Run, ...]) -> tuple[MarkChange, ...]:
    before, after = marks_of(old), marks_of(new)
    if not before and not after:
        return ()
    return marks.compared(before, after, texts.matches_of(runs)).changes


def _attributes(before: Block, after: Block, work: Work) -> Iterator[AttributeChange]:
    """Attributes that differ; alternative text and caption with their words compared."""
    if before.kind is after.kind is BlockKind.PARAGRAPH:
        return  # a paragraph has none
    if before.kind is not after.kind:
        yield AttributeChange("kind", before.kind.value, after.kind.value)
    for name in BLOCK_ATTRIBUTES:
        was, now = getattr(before, name), getattr(after, name)
        if was != now:
            runs = texts.compared(str(was or ""), str(now or ""), work) if name in TEXT_ATTRIBUTES else ()
            yield AttributeChange(name, was, now, runs)


def _one_sided(op: RunOp, text: str) -> tuple[Run, ...]:
    return (Run(op, text),) if text else ()


def _equal(text: str) -> tuple[Run, ...]:
    return (Run("equal", text),) if text else ()
