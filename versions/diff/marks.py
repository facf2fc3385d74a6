"""Marks and attributes of blocks that belong together, compared once their words are aligned."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from versions.content import Mark, MarkType
from versions.diff.texts import Match
from versions.diff.values import MarkChange

_Kind = tuple[MarkType, str]
_Range = tuple[int, int]


class MarkDifference(NamedTuple):
    """The mark changes of a cell, and the stretches (old start, old end, new start, new end) that they touch."""

    changes: tuple[MarkChange, ...]
    stretches: tuple[tuple[int, int, int, int], ...]


def compared(old: Sequence[Mark], new: Sequence[Mark], shared: list[Match]) -> MarkDifference:
    """What marks unchanged words lost and gained; marks on inserted or deleted words are no change of marks."""
    before = _pieces(old, shared, side=0)
    after = _pieces(new, shared, side=1)
    changes: list[MarkChange] = []
    touched: list[_Range] = []
    for kind in sorted(before.keys() | after.keys()):
        removed = list(_minus(before.get(kind, []), after.get(kind, [])))
        added = list(_minus(after.get(kind, []), before.get(kind, [])))
        touched += removed + added
        changes += [MarkChange("old", "removed", *place, *kind) for place in _merged(removed)]
        changes += [MarkChange("new", "added", *place, *kind) for place in _merged(_carried(added, shared))]
    changes.sort(key=lambda change: (change.start, change.end, change.side == "new", change.type, change.value))
    return MarkDifference(tuple(changes), tuple(_stretches(touched, shared)))


def _pieces(marks: Iterable[Mark], shared: list[Match], *, side: int) -> dict[_Kind, list[_Range]]:
    """Each mark's stretches of unchanged words, in the old text's offsets, cut where a match ends."""
    starts = [match[side] for match in shared]
    found: dict[_Kind, list[_Range]] = defaultdict(list)
    for mark in marks:
        k = max(bisect_right(starts, mark.start) - 1, 0)
        while k < len(shared) and starts[k] < mark.end:
            start = max(mark.start, starts[k])
            end = min(mark.end, starts[k] + shared[k].length)
            if start < end:
                shift = shared[k].old - starts[k]
                found[mark.type, mark.value].append((start + shift, end + shift))
            k += 1
    return found


def _minus(ranges: list[_Range], others: list[_Range]) -> Iterator[_Range]:
    """What of the ranges no other covers; both ascending."""
    others = _merged(others)
    k = 0
    for start, end in sorted(ranges):
        while k < len(others) and others[k][1] <= start:
            k += 1
        at, m = start, k
        while m < len(others) and others[m][0] < end:
            if others[m][0] > at:
                yield at, others[m][0]
            at = max(at, others[m][1])
            m += 1
        if at < end:
            yield at, end


def _merged(ranges: Iterable[_Range]) -> list[_Range]:
    """The ranges, ascending, with those that touch or overlap made one."""
    out: list[_Range] = []
    for start, end in sorted(ranges):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def _carried(ranges: Iterable[_Range], shared: list[Match]) -> list[_Range]:
    """Ranges of the old text, each within one match, as ranges of the new one."""
    starts = [match.old for match in shared]
    return [(start + shift, end + shift) for start, end in ranges for shift in (_shift(start, shared, starts),)]


def _shift(at: int, shared: list[Match], starts: list[int]) -> int:
    match = shared[bisect_right(starts, at) - 1]
    return match.new - match.old


def _stretches(touched: list[_Range], shared: list[Match]) -> Iterator[tuple[int, int, int, int]]:
    """The touched words on both sides; what touches on both is one stretch."""
    last: tuple[int, int, int, int] | None = None
    starts = [match.old for match in shared]
    for start, end in sorted(touched):
        shift = _shift(start, shared, starts)
        if last and start <= last[1] and start + shift <= last[3]:
            last = (last[0], max(last[1], end), last[2], max(last[3], end + shift))
            continue
        if last:
            yield last
        last = (start, end, start + shift, end + shift)
    if last:
        yield last
