"""Longest common subsequences of two lists of strings, within a counted amount of work.

The work is counted in cells (one side's length times the other's), never in time: the same pair gives the
same result on any machine, as a public record must.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from rapidfuzz.distance import Indel

Triple = tuple[int, int, int]
"""Index in the old list, index in the new list, length of the common stretch that begins there."""

CELL_LIMIT = 100_000_000
"""Cells of one alignment: it keeps a bit for each (12 MB) and answers only when it is done, so this is the guard."""

DEFAULT_BUDGET = 2_000_000_000
"""Cells of a whole comparison: two texts of 20,000 words rewritten throughout take half of it."""

SMALL = 40_000
"""Cells of an alignment for which it does not pay to cut off first what both sides share at the ends."""

STRETCH = 16
MOST_STRETCHES = 100_000
"""Items of a stretch that may serve as an anchor, and items beyond which stretches would take too much memory."""

_DEPTH = 6
_CODE_POINTS = 0x110000 - 0x800


class Work:
    """The budget of one comparison and whether it sufficed; a purse, the only mutable thing here."""

    def __init__(self, budget: int) -> None:
        self.left = budget
        self.complete = True

    def spend(self, cells: int) -> bool:
        """Whether so many cells may still be computed; they are then counted."""
        if cells > self.left:
            return False
        self.left -= cells
        return True

    def give_up(self) -> None:
        """The comparison is not complete: something is shown as replaced without having been looked at."""
        self.complete = False


def common_prefix(old: Sequence[object], new: Sequence[object], *, step: int = 1) -> int:
    """How many leading items two strings or two lists share, by slice compares: doubling, then halving the stride.

    Where not every item matters, a larger `step` saves compares: the answer is then up to so much too small.
    """
    limit = min(len(old), len(new))
    if old[:limit] == new[:limit]:
        return limit
    at, stride = 0, 64
    while old[at : at + stride] == new[at : at + stride]:
        at, stride = at + stride, stride * 2
    while stride > step:
        stride //= 2
        if old[at : at + stride] == new[at : at + stride]:
            at += stride
    return at


def common_suffix(old: Sequence[object], new: Sequence[object], *, limit: int, step: int = 1) -> int:
    """How many trailing items the two sides share, at most `limit`; up to `step` - 1 too few."""
    if limit <= 0 or old[-1:] != new[-1:]:
        return 0
    n, m = len(old), len(new)
    if old[n - limit :] == new[m - limit :]:
        return limit
    at, stride = 0, 64
    while at + stride <= limit and old[n - at - stride : n - at] == new[m - at - stride : m - at]:
        at, stride = at + stride, stride * 2
    while stride > step:
        stride //= 2
        if at + stride <= limit and old[n - at - stride : n - at] == new[m - at - stride : m - at]:
            at += stride
    return at


def common_stretches(old: list[str], new: list[str], work: Work) -> list[Triple]:
    """The stretches of a longest common subsequence, ascending on both sides.

    Above the cell limit, items that occur once on each side become anchors and the gaps between them are
    solved; a gap without anchors that is still too large stays unmatched, and the work is marked incomplete.
    """
    if len(old) * len(new) <= SMALL and work.spend(len(old) * len(new)):
        return _aligned(old, new)
    return list(_joined(_solve(old, new, 0, 0, work, _DEPTH)))


def encoded(*lists: list[str]) -> list[str]:
    """Each list as one string in which equal items are equal code points; surrogates are left out."""
    vocabulary = dict.fromkeys(chain(*lists))
    letters = map(chr, chain(range(0xD800), range(0xE000, 0x110000)))
    table = dict(zip(vocabulary, letters, strict=False))
    return ["".join(map(table.__getitem__, items)) for items in lists]


def heaviest_chain(candidates: Iterable[Triple]) -> list[tuple[int, int]]:
    """The pairs (old, new) of the heaviest set in which no two cross or share an index; triples are old, new, weight.

    A frontier of new indices with ever greater weights is kept: n log n (Jacobson and Vo, 1992).
    """
    ends: list[int] = []
    weights: list[int] = []
    links: list[_Link] = []
    for i, j, weight in sorted(candidates, key=lambda candidate: (candidate[0], -candidate[1])):
        at = bisect_left(ends, j)
        total = weight + (weights[at - 1] if at else 0)
        stop = at
        while stop < len(ends) and weights[stop] <= total:
            stop += 1
        if stop == at and at < len(ends) and ends[at] == j:
            continue
        link = _Link(i, j, links[at - 1] if at else None)
        ends[at:stop], weights[at:stop], links[at:stop] = [j], [total], [link]
    pairs: list[tuple[int, int]] = []
    last = links[-1] if links else None
    while last:
        pairs.append((last.old, last.new))
        last = last.before
    return pairs[::-1]


class _Link(NamedTuple):
    old: int
    new: int
    before: "_Link | None"


def _solve(old: list[str], new: list[str], i: int, j: int, work: Work, depth: int) -> Iterator[Triple]:
    head = common_prefix(old, new)
    tail = common_suffix(old, new, limit=min(len(old), len(new)) - head)
    n, m = len(old), len(new)
    if head:
        yield i, j, head
    core_old, core_new = old[head : n - tail], new[head : m - tail]
    if core_old and core_new and len(core_old) + len(core_new) > 2:  # two single items without a common end differ
        cells = len(core_old) * len(core_new)
        if cells <= CELL_LIMIT and len(core_old) + len(core_new) <= _CODE_POINTS and work.spend(cells):
            yield from ((i + head + a, j + head + b, size) for a, b, size in _aligned(core_old, core_new))
        else:
            yield from _anchored(core_old, core_new, i + head, j + head, work, depth - 1)
    if tail:
        yield i + n - tail, j + m - tail, tail


def _aligned(old: list[str], new: list[str]) -> list[Triple]:
    """The lists themselves are aligned, which is fast and goes by their hashes; equal hashes prove nothing."""
    found = _matching(old, new)
    for a, b, size in found:
        if old[a : a + size] != new[b : b + size]:
            return _matching(*encoded(old, new))
    return found


def _matching(old: Sequence[str], new: Sequence[str]) -> list[Triple]:
    blocks = Indel.opcodes(old, new).as_matching_blocks()
    return [(block.a, block.b, block.size) for block in blocks if block.size]


def _anchored(old: list[str], new: list[str], i: int, j: int, work: Work, depth: int) -> Iterator[Triple]:
    anchors = _unique_anchors(old, new) if depth > 0 else []
    if not anchors:
        work.give_up()
        return
    a = b = 0
    for p, q in [*anchors, (len(old), len(new))]:
        if p > a and q > b:
            yield from _solve(old[a:p], new[b:q], i + a, j + b, work, depth)
        if p < len(old):
            yield i + p, j + q, 1
        a, b = p + 1, q + 1


def _unique_anchors(old: list[str], new: list[str]) -> list[tuple[int, int]]:
    """The longest crossing-free row of items that occur exactly once on both sides; failing these, of short stretches
    that do: a text of few words, or of letters, repeats every item and hardly any stretch."""
    anchors = _unique(old, new)
    if anchors or max(len(old), len(new)) > MOST_STRETCHES:
        return anchors
    return _unique(*(list(zip(*(side[k:] for k in range(STRETCH)), strict=False)) for side in (old, new)))


def _unique(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int]]:
    old_counts, new_counts = Counter(old), Counter(new)
    places = {item: j for j, item in enumerate(new) if new_counts[item] == 1}
    return heaviest_chain((i, places[x], 1) for i, x in enumerate(old) if old_counts[x] == 1 and x in places)


def _joined(stretches: Iterable[Triple]) -> Iterator[Triple]:
    """The stretches with those that touch on both sides made one."""
    at: Triple | None = None
    for i, j, length in stretches:
        if at and at[0] + at[2] == i and at[1] + at[2] == j:
            at = (at[0], at[1], at[2] + length)
            continue
        if at:
            yield at
        at = (i, j, length)
    if at:
        yield at
