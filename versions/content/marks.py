"""Marks in canonical order: clipped to their text, merged, with no two links and no two languages at one place."""

import heapq
from collections import defaultdict
from collections.abc import Iterable, Sequence

from .values import Mark, MarkType

VALUED = frozenset({MarkType.LINK, MarkType.LANG})
"""The types whose marks carry a value; of each, only one can hold at one place."""

Run = tuple[int, int, str]


def arranged(marks: Iterable[Mark], text: str, *, split_at_tabs: bool = False) -> tuple[Mark, ...]:
    """The marks sorted and merged: touching or overlapping ones of a type and value become one, empty ones none.

    Where two links or two languages overlap, the one that begins later holds, as the inner element would.
    With `split_at_tabs` no mark reaches over a cell's border.
    """
    by_type: defaultdict[MarkType, list[Run]] = defaultdict(list)
    for mark in marks:
        start, end = max(mark.start, 0), min(mark.end, len(text))
        if start < end:
            by_type[mark.type].append((start, end, mark.value if mark.type in VALUED else ""))
    arranged_marks: list[Mark] = []
    for type_, runs in by_type.items():
        runs.sort()
        merged = _merged(_flattened(runs) if type_ in VALUED else runs)
        pieces = _split(merged, text) if split_at_tabs else merged
        arranged_marks.extend(Mark(start, end, type_, value) for start, end, value in pieces)
    return tuple(sorted(arranged_marks))


def _flattened(runs: list[Run]) -> list[Run]:
    """The sorted runs without overlap: at each place the one that began last, of those the shortest."""
    if all(before[1] <= after[0] for before, after in zip(runs, runs[1:], strict=False)):
        return runs
    places = sorted({place for start, end, _ in runs for place in (start, end)})
    flat: list[Run] = []
    holding: list[tuple[int, int, str]] = []  # -start, end, value: the innermost comes first
    following = 0
    for place, until in zip(places, places[1:], strict=False):
        while following < len(runs) and runs[following][0] == place:
            start, end, value = runs[following]
            heapq.heappush(holding, (-start, end, value))
            following += 1
        while holding and holding[0][1] <= place:
            heapq.heappop(holding)
        if holding:
            flat.append((place, until, holding[0][2]))
    return flat


def _merged(runs: Sequence[Run]) -> list[Run]:
    merged: list[Run] = []
    for start, end, value in runs:
        if merged and merged[-1][2] == value and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]), value)
        else:
            merged.append((start, end, value))
    return merged


def _split(runs: Iterable[Run], text: str) -> list[Run]:
    pieces: list[Run] = []
    for start, end, value in runs:
        at = start
        for cell in text[start:end].split("\t"):
            if cell:
                pieces.append((at, at + len(cell), value))
            at += len(cell) + 1
    return pieces
