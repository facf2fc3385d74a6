"""Cells in reading order and changes with their places, from what was aligned."""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from versions.content import BLOCK_ATTRIBUTES, Block, Content, Span
from versions.diff import marks, texts
from versions.diff.blocks import Pair
from versions.diff.texts import Match
from versions.diff.values import (
    FIELDS,
    AttributeChange,
    Cell,
    CellOp,
    Change,
    ChangeKind,
    MarkChange,
    Run,
    Summary,
)
from versions.words import count_words

_TEXT_ATTRIBUTES = ("alt", "caption")
_Matches = Callable[[str, str], list[Match]]
_Place = tuple[str, int, int]


class Parts(NamedTuple):
    """What a comparison consists of, beside its name and digests."""

    fields: dict[str, tuple[Run, ...]]
    cells: tuple[Cell, ...]
    changes: tuple[Change, ...]
    summary: Summary


class Correspondence(NamedTuple):
    """Pairs of blocks: those that stayed in order, those that moved, and those of both whose blocks are not equal."""

    kept: list[Pair]
    moved: list[Pair]
    edited: set[Pair]


def assembled(old: Content, new: Content, pairs: Correspondence, matches: _Matches) -> Parts:
    """Cells and changes of the paired blocks; `matches` gives the equal stretches of two texts."""
    assembly = _Assembly(old, new, pairs, matches)
    fields = {name: assembly.field(name) for name in FIELDS}
    assembly.language()
    assembly.body()
    return Parts(fields, tuple(assembly.cells), tuple(assembly.changes), _summary(fields, assembly))


class _Assembly:
    """Cells and changes as they are being put together, in reading order."""

    def __init__(self, old: Content, new: Content, pairs: Correspondence, matches: _Matches) -> None:
        self.old, self.new, self.matches = old, new, matches
        self.kept, self.moved, self.edited = pairs
        self.old_starts, self.new_starts = _starts(old), _starts(new)
        self.cells: list[Cell] = []
        self.changes: list[Change] = []

    def field(self, name: str) -> tuple[Run, ...]:
        """Runs of a single-line field; its changes are noted."""
        before, after = getattr(self.old, name), getattr(self.new, name)
        return self._words(before, after, (name, 0), (name, 0))

    def language(self) -> None:
        before, after = self.old.language, self.new.language
        if before != after:
            self._change(ChangeKind.LANGUAGE, ("language", 0, len(before)), ("language", 0, len(after)))

    def body(self) -> None:
        """Cells in the new order; a deleted block follows the one it followed in the old text."""
        moves = set(self.moved)
        olds = {j: i for i, j in self.kept + self.moved}
        gone = set(range(len(self.old.body))).difference(olds.values())
        self._delete_from(0, gone)
        for j, block in enumerate(self.new.body):
            i = olds.get(j)
            if i is None:
                self._one_sided("inserted", j)
                continue
            if (i, j) in moves or (i, j) in self.edited:
                self._pair(i, j, moved=(i, j) in moves)
            else:
                self.cells.append(Cell("equal", (i,), (j,), _equal(block.text)))
            if gone:
                self._delete_from(i + 1, gone)

    def _delete_from(self, i: int, gone: set[int]) -> None:
        while i in gone:
            self._one_sided("deleted", i)
            i += 1

    def _pair(self, i: int, j: int, *, moved: bool) -> None:
        before, after = self.old.body[i], self.new.body[j]
        op: CellOp = "moved" if moved else "changed"
        if moved:
            self._change(ChangeKind.MOVED, *self._block_places(i, j))
        runs = self._words(before.text, after.text, ("body", self.old_starts[i]), ("body", self.new_starts[j]))
        mark_changes = self._marks(i, j)
        attributes = self._attributes(i, j)
        self.cells.append(Cell(op, (i,), (j,), runs, mark_changes, attributes))

    def _words(self, before: str, after: str, old: tuple[str, int], new: tuple[str, int]) -> tuple[Run, ...]:
        """Runs of two texts; each hunk is noted, its offsets counted from where the texts begin in their fields."""
        if before == after:
            return _equal(after)
        shared = self.matches(before, after)
        for a, b, c, d in texts.hunks(before, after, shared):
            self._change(ChangeKind.WORDS, (old[0], old[1] + a, old[1] + b), (new[0], new[1] + c, new[1] + d))
        return texts.runs(before, after, shared)

    def _marks(self, i: int, j: int) -> tuple[MarkChange, ...]:
        before, after = self.old.body[i], self.new.body[j]
        if not before.marks and not after.marks:
            return ()
        found = marks.compared(before.marks, after.marks, self.matches(before.text, after.text))
        old, new = self.old_starts[i], self.new_starts[j]
        for a, b, c, d in found.stretches:
            self._change(ChangeKind.MARKS, ("body", old + a, old + b), ("body", new + c, new + d))
        return found.changes

    def _attributes(self, i: int, j: int) -> tuple[AttributeChange, ...]:
        """Attributes that differ: words of alt and caption as changes of their own, all others as one."""
        before, after = self.old.body[i], self.new.body[j]
        found: list[AttributeChange] = []
        at = len(self.changes)
        for name, was, now in _differing(before, after):
            if name not in _TEXT_ATTRIBUTES:
                found.append(AttributeChange(name, was, now))
                continue
            old, new = (f"body.{i}.{name}", 0), (f"body.{j}.{name}", 0)
            found.append(AttributeChange(name, was, now, self._words(str(was or ""), str(now or ""), old, new)))
        worded = len(self.changes) > at
        if any(a.name not in _TEXT_ATTRIBUTES for a in found) or (found and not worded):
            self._change(ChangeKind.ATTRIBUTES, *self._block_places(i, j))
        return tuple(found)

    def _one_sided(self, op: CellOp, index: int) -> None:
        """A block that only one side has: one change, and one for each text beside its own (caption, alt)."""
        inserted = op == "inserted"
        block = (self.new if inserted else self.old).body[index]
        kind = ChangeKind.INSERTED if inserted else ChangeKind.DELETED
        start = self.new_starts[index] if inserted else self.old_starts[index]
        at = (self._place_in_old if inserted else self._place_in_new)[index]
        other: _Place = ("body", at, at)
        named = [(name, text) for name in _TEXT_ATTRIBUTES if (text := getattr(block, name))]
        places: list[_Place] = [(f"body.{index}.{name}", 0, len(text)) for name, text in named]
        if block.text or not places:
            places.insert(0, ("body", start, start + len(block.text)))
        for place in places:
            self._change(kind, *((other, place) if inserted else (place, other)))
        run: tuple[Run, ...] = (Run("insert" if inserted else "delete", block.text),) if block.text else ()
        self.cells.append(Cell(op, () if inserted else (index,), (index,) if inserted else (), run))

    def _change(self, kind: ChangeKind, old: _Place, new: _Place) -> None:
        """Note one change of the cell that is put together now."""
        field = old[0] if new[0] == "body" or not self.new.text_of(new[0]) else new[0]
        self.changes.append(
            Change(
                id=f"c{len(self.changes) + 1}",
                kind=kind,
                field=field,
                cell=len(self.cells) if field.startswith("body") else None,
                old=Span(*old),
                new=Span(*new),
                old_text=_quoted(self.old, self.old_starts, old),
                new_text=_quoted(self.new, self.new_starts, new),
            )
        )

    def _block_places(self, i: int, j: int) -> tuple[_Place, _Place]:
        old, new = self.old_starts[i], self.new_starts[j]
        return ("body", old, old + len(self.old.body[i].text)), ("body", new, new + len(self.new.body[j].text))

    @cached_property
    def _place_in_old(self) -> list[int]:
        """For each new block, where it would stand in the old text: after the nearest kept block before it."""
        return _places(self.old, self.old_starts, len(self.new.body), {j: i for i, j in self.kept})

    @cached_property
    def _place_in_new(self) -> list[int]:
        return _places(self.new, self.new_starts, len(self.old.body), dict(self.kept))


def _places(content: Content, starts: list[int], count: int, partners: dict[int, int]) -> list[int]:
    places, at = [], 0
    for index in range(count):
        if (partner := partners.get(index)) is not None:
            at = starts[partner] + len(content.body[partner].text)
        places.append(at)
    return places


def _starts(content: Content) -> list[int]:
    """Where each block begins in the body's flat text; one more at the end."""
    return list(accumulate((len(block.text) + 1 for block in content.body), initial=0))


def _quoted(content: Content, starts: list[int], place: _Place) -> str:
    """The text at the place; within one block, so that the whole flat text need not be joined."""
    field, start, end = place
    if field != "body" or start == end:
        return content.text_of(field)[start:end] if start < end else ""
    block = bisect_right(starts, start) - 1
    return content.body[block].text[start - starts[block] : end - starts[block]]


def _equal(text: str) -> tuple[Run, ...]:
    return (Run("equal", text),) if text else ()


def _differing(before: Block, after: Block) -> Iterator[tuple[str, str | int | None, str | int | None]]:
    if before.kind is not after.kind:
        yield "kind", before.kind.value, after.kind.value
    for name in BLOCK_ATTRIBUTES:
        was, now = getattr(before, name), getattr(after, name)
        if was != now:
            yield name, was, now


def _summary(fields: dict[str, tuple[Run, ...]], assembly: _Assembly) -> Summary:
    ops = [cell.op for cell in assembly.cells]
    runs = [run for field in fields.values() for run in field]
    for cell in assembly.cells:
        if cell.op != "equal":
            runs += cell.runs
            runs += [run for attribute in cell.attributes for run in attribute.runs]
    return Summary(
        changes=len(assembly.changes),
        blocks=len(ops),
        blocks_changed=len(ops) - ops.count("equal") - ops.count("moved"),
        blocks_moved=ops.count("moved"),
        words_inserted=count_words("\n".join(run.text for run in runs if run.op == "insert")),
        words_deleted=count_words("\n".join(run.text for run in runs if run.op == "delete")),
    )
