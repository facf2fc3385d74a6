"""Readable differences with their places, and the counts, as the cells of a comparison tell them."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from versions.content import Block, Content, Span
from versions.diff import marks, texts
from versions.diff.assembly import marks_of
from versions.diff.values import TEXT_ATTRIBUTES, Cell, Change, ChangeKind, Run, Summary
from versions.words import count_words

REORDERED = 0.3
LEAST_REORDERED = 3
"""Above this share of blocks moved, and so many, one says that the text was reordered."""


class _Place(NamedTuple):
    """A stretch of a field's flat text, and its words."""

    field: str
    start: int
    end: int
    text: str


def changes_of(
    old: Content, new: Content, fields: Mapping[str, tuple[Run, ...]], cells: tuple[Cell, ...]
) -> tuple[Change, ...]:
    """Every change of the comparison in reading order: the fields first, the language, then the body."""
    told = _Telling(old, new, cells)
    for name, runs in fields.items():
        told.words(runs, (name, 0), (name, 0))
    if old.language != new.language:
        sides = [_Place("language", 0, len(side.language), side.language) for side in (old, new)]
        told.change(ChangeKind.LANGUAGE, *sides)
    for number, cell in enumerate(cells):
        if cell.op != "equal":
            told.cell(number, cell)
    return tuple(told.changes)


def summary_of(fields: Mapping[str, tuple[Run, ...]], cells: tuple[Cell, ...], changes: int) -> Summary:
    """The counts of a comparison that tells so many changes."""
    ops = [cell.op for cell in cells]
    moved = ops.count("moved")
    runs = [run for field in fields.values() for run in field]
    for cell in cells:
        if cell.op != "equal":
            runs += cell.runs
            runs += [run for attribute in cell.attributes for run in attribute.runs]
    return Summary(
        changes=changes,
        blocks=len(ops),
        blocks_changed=len(ops) - ops.count("equal") - moved,
        blocks_moved=moved,
        words_inserted=count_words("\n".join(run.text for run in runs if run.op == "insert")),
        words_deleted=count_words("\n".join(run.text for run in runs if run.op == "delete")),
        reordered=moved >= LEAST_REORDERED and moved > REORDERED * len(ops),
        replaced=set(ops) == {"deleted", "inserted"},
    )


class _Telling:
    """The changes as they are being told, in reading order."""

    def __init__(self, old: Content, new: Content, cells: tuple[Cell, ...]) -> None:
        self.old, self.new = old, new
        self.changes: list[Change] = []
        self._number: int | None = None
        kept = [cell for cell in cells if cell.op in ("equal", "changed")]
        self._kept_old, self._kept_new = [cell.old[-1] for cell in kept], [cell.new[-1] for cell in kept]

    def cell(self, number: int, cell: Cell) -> None:
        self._number = number
        if not cell.old:
            self._one_sided(ChangeKind.INSERTED, cell.new[0])
        elif not cell.new:
            self._one_sided(ChangeKind.DELETED, cell.old[0])
        else:
            self._pair(cell)
        self._number = None

    def _pair(self, cell: Cell) -> None:
        i, j = cell.old[0], cell.new[0]
        old, new = self.old.block_starts[i], self.new.block_starts[j]
        if cell.op == "moved":
            self.change(ChangeKind.MOVED, *self._whole(cell))
        self.words(cell.runs, ("body", old), ("body", new))
        if cell.marks:
            self._restyled(cell, old, new)
        at = len(self.changes)
        for each in cell.attributes:
            self.words(each.runs, (f"body.{i}.{each.name}", 0), (f"body.{j}.{each.name}", 0))
        worded = len(self.changes) > at
        if any(each.name not in TEXT_ATTRIBUTES for each in cell.attributes) or (cell.attributes and not worded):
            self.change(ChangeKind.ATTRIBUTES, *self._whole(cell))

    def words(self, runs: Iterable[Run], old: tuple[str, int], new: tuple[str, int]) -> None:
        """Each hunk of the runs, whose texts begin at these places of their fields."""
        runs = tuple(runs)
        if all(run.op == "equal" for run in runs):
            return
        was, now = texts.side_of(runs, "delete"), texts.side_of(runs, "insert")
        for a, b, c, d in texts.hunks(was, texts.edits_of(runs)):
            self.change(
                ChangeKind.WORDS,
                _Place(old[0], old[1] + a, old[1] + b, was[a:b]),
                _Place(new[0], new[1] + c, new[1] + d, now[c:d]),
            )

    def _restyled(self, cell: Cell, old: int, new: int) -> None:
        before, after = [self.old.body[i] for i in cell.old], [self.new.body[j] for j in cell.new]
        was, now = texts.side_of(cell.runs, "delete"), texts.side_of(cell.runs, "insert")
        found = marks.compared(marks_of(before), marks_of(after), texts.matches_of(cell.runs))
        for a, b, c, d in found.stretches:
            places = _Place("body", old + a, old + b, was[a:b]), _Place("body", new + c, new + d, now[c:d])
            self.change(ChangeKind.MARKS, *places)

    def _one_sided(self, kind: ChangeKind, index: int) -> None:
        """A block that only one side has: one change, and one for each text beside its own (caption, alt)."""
        inserted = kind is ChangeKind.INSERTED
        content = self.new if inserted else self.old
        block = content.body[index]
        at = self._place_in_old(index) if inserted else self._place_in_new(index)
        for place in _texts_of(content, index, block):
            other = _Place("body", at, at, "")
            self.change(kind, *((other, place) if inserted else (place, other)))

    def change(self, kind: ChangeKind, old: _Place, new: _Place) -> None:
        """Note one change of the cell that is told now."""
        field = old.field if new.field == "body" or not self.new.text_of(new.field) else new.field
        self.changes.append(
            Change(
                id=f"c{len(self.changes) + 1}",
                kind=kind,
                field=field,
                cell=self._number if field.startswith("body") else None,
                old=Span(*old[:3]),
                new=Span(*new[:3]),
                old_text=old.text,
                new_text=new.text,
            )
        )

    def _whole(self, cell: Cell) -> tuple[_Place, _Place]:
        was, now = texts.side_of(cell.runs, "delete"), texts.side_of(cell.runs, "insert")
        old, new = self.old.block_starts[cell.old[0]], self.new.block_starts[cell.new[0]]
        return _Place("body", old, old + len(was), was), _Place("body", new, new + len(now), now)

    def _place_in_old(self, j: int) -> int:
        """Where a new block would stand in the old text: after the nearest kept block before it."""
        return _end_of(self.old, self._kept_old, bisect_right(self._kept_new, j))

    def _place_in_new(self, i: int) -> int:
        return _end_of(self.new, self._kept_new, bisect_right(self._kept_old, i))


def _end_of(content: Content, kept: list[int], count: int) -> int:
    if not count:
        return 0
    last = kept[count - 1]
    return content.block_starts[last] + len(content.body[last].text)


def _texts_of(content: Content, index: int, block: Block) -> Iterator[_Place]:
    """The texts of a block: its own, where it has one or no other, and those of its caption and alternative."""
    start = content.block_starts[index]
    named = [(name, text) for name in TEXT_ATTRIBUTES if (text := getattr(block, name))]
    if block.text or not named:
        yield _Place("body", start, start + len(block.text), block.text)
    for name, text in named:
        yield _Place(f"body.{index}.{name}", 0, len(text), text)
