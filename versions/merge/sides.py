"""What one side made of the base's blocks, told by a comparison: kept, moved or gone, and what it put in between.

The base is cut into units, so that both sides speak of the same thing: a unit is one block, or several where
either side merged them into one.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from versions.content import Block
from versions.diff import Cell, Diff
from versions.diff.assembly import marks_of
from versions.merge.texts import BREAK, Edit, Edited, edits_of
from versions.merge.values import Words

Unit = range
"""Consecutive blocks of the base."""

Three = tuple[tuple[Block, ...], tuple[Block, ...], tuple[Block, ...]]
"""Blocks of the base, of mine and of theirs."""


class Fate(StrEnum):
    """What became of a unit on one side."""

    KEPT = "kept"
    MOVED = "moved"
    GONE = "gone"


class Item(NamedTuple):
    """What stands on a side: a unit of the base by its number, or a block that the side put in."""

    unit: int | None
    block: Block | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """What a side made of a unit: the cells that say so, and the blocks."""

    cells: tuple[Cell, ...]
    blocks: tuple[Block, ...]


def units_of(count: int, diffs: Iterable[Diff]) -> list[Unit]:
    """The base's blocks in units, in order."""
    is_joined = [False] * (count + 1)  # to the block before
    for diff in diffs:
        for cell in diff.cells:
            for i in cell.old[1:]:
                is_joined[i] = True
    starts = [i for i in range(count) if not is_joined[i]]
    return [range(start, end) for start, end in pairwise([*starts, count])]


class View:
    """One side as the merge sees it: the fate of each unit, and the order in which everything stands."""

    def __init__(self, diff: Diff, units: Sequence[Unit]) -> None:
        self.diff = diff
        self.fates: list[Fate] = []
        self.made: dict[int, Made] = {}
        by_old = {i: cell for cell in diff.cells for i in cell.old}
        first: dict[int, int] = {}
        taken: set[int] = set()
        for number, unit in enumerate(units):
            cells = tuple(dict.fromkeys(by_old[i] for i in unit))
            self.fates.append(_fate(cells))
            if self.fates[-1] is not Fate.GONE:
                places = [j for cell in cells for j in cell.new]
                self.made[number] = Made(cells, tuple(diff.new.body[j] for j in places))
                first[places[0]] = number
                taken.update(places)
        self.order = list(self._order(first, taken))

    def _order(self, first: dict[int, int], taken: set[int]) -> Iterator[Item]:
        for j, block in enumerate(self.diff.new.body):
            if j in first:
                yield Item(first[j])
            elif j not in taken:
                yield Item(None, block)

    def edited(self, number: int) -> Edited:
        """A unit's text with its edits; of several blocks with breaks between."""
        made = self.made[number]
        edits: list[Edit] = []
        at = new = 0
        for cell in made.cells:
            edits += edits_of(cell.runs, base_at=at, new_at=new)
            at += sum(len(self.diff.old.body[i].text) + 1 for i in cell.old)
            new += sum(len(self.diff.new.body[j].text) + 1 for j in cell.new)
        return Edited(together(made.blocks), tuple(edits))

    def edited_attribute(self, number: int, name: str) -> Edited:
        """The same of a block's caption or alternative text."""
        (cell,) = self.made[number].cells
        runs = next((each.runs for each in cell.attributes if each.name == name), ())
        return Edited(Words(str(getattr(self.made[number].blocks[0], name) or "")), tuple(edits_of(runs)))


class Borders:
    """Where the units that both sides kept in place begin and end on base, mine and theirs; the regions between them
    are numbered from 0."""

    def __init__(self, units: Sequence[Unit], synced: Sequence[int], views: tuple[View, View]) -> None:
        self._units, self._views = units, views
        self._bodies = (views[0].diff.old.body, *(view.diff.new.body for view in views))
        places = [[list(units[unit]) for unit in synced]]
        places += ([[j for cell in view.made[unit].cells for j in cell.new] for unit in synced] for view in views)
        self._starts = [[each[0] for each in side] for side in places]
        self._stops = [[each[-1] + 1 for each in side] for side in places]

    def stretch(self, regions: range) -> Three:
        """The blocks of these regions, and of the units between them, on the three sides."""
        sides = zip(self._bodies, self._starts, self._stops, strict=True)
        base, mine, theirs = (
            body[
                stops[regions.start - 1] if regions.start else 0 : starts[regions[-1]]
                if regions[-1] < len(starts)
                else None
            ]
            for body, starts, stops in sides
        )
        return base, mine, theirs

    def journey(self, unit: int) -> set[int]:
        """The regions in which a unit stands on the three sides."""
        places = [self._units[unit].start]
        stops = [self._stops[0]]
        for view, each in zip(self._views, self._stops[1:], strict=True):
            if unit in view.made:
                places.append(view.made[unit].cells[0].new[0])
                stops.append(each)
        return {bisect_right(each, at) for each, at in zip(stops, places, strict=True)}


def together(blocks: Sequence[Block]) -> Words:
    """The blocks' texts as one, with breaks between."""
    return Words(BREAK.join(block.text for block in blocks), tuple(marks_of(blocks)))


def _fate(cells: Sequence[Cell]) -> Fate:
    """A unit of several cells is kept where they still follow each other, else its blocks are looked at one by one."""
    if len(cells) == 1:
        return {"moved": Fate.MOVED, "deleted": Fate.GONE}.get(cells[0].op, Fate.KEPT)
    places = [j for cell in cells for j in cell.new]
    is_whole = all(cell.op in ("equal", "changed") for cell in cells)
    return Fate.KEPT if is_whole and places == list(range(places[0], places[0] + len(places))) else Fate.GONE
