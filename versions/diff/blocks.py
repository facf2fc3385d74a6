"""Which blocks of the old body became which of the new one: kept, edited, split, merged, moved, or gone.

Blocks equal in every respect at both ends are set aside. Of the others equal texts are aligned first and never
move against each other; equal texts elsewhere are moves; what is left between two fixed points is paired by
likeness without crossings, joined with neighbours that were split off or merged in, and at last looked for
elsewhere.
"""

from collections import defaultdict, deque
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import NamedTuple

from versions.content import BLOCK_ATTRIBUTES, Block, BlockKind
from versions.diff.pairing import Pair, Side, crosses, elsewhere, joined, paired
from versions.diff.sequences import Work, common_prefix, common_stretches, common_suffix, heaviest_chain
from versions.diff.texts import INPUT_LIMIT
from versions.words import count_words

LEAST_MOVED_WORDS = 5
"""A shorter block is never called moved: "Read more here." stands everywhere."""

_PARAGRAPH = BlockKind.PARAGRAPH
_FIGURE = BlockKind.FIGURE
_everything = attrgetter("text", "marks", "kind", *BLOCK_ATTRIBUTES)


class Group(NamedTuple):
    """Blocks that became each other: the first on either side, and how many there are (one, on at least one side)."""

    old: int
    new: int
    olds: int = 1
    news: int = 1


class Alignment(NamedTuple):
    """So many equal blocks at the beginning and at the end, and between them those that stayed in order or moved.

    Groups ascend and kept ones do not cross; every block is in at most one. `is_mirrored` says which side went
    first: the other direction says the contrary, and work is done in an order that both share.
    """

    head: int
    tail: int
    kept: list[Group]
    moved: list[Group]
    is_mirrored: bool


def align(old: Sequence[Block], new: Sequence[Block], work: Work) -> Alignment:
    """What became of every block; the other direction gives the mirror image."""
    old_blocks, new_blocks = list(map(_everything, old)), list(map(_everything, new))
    head = common_prefix(old_blocks, new_blocks)
    tail = common_suffix(old_blocks, new_blocks, limit=min(len(old), len(new)) - head)
    window_old, window_new = old[head : len(old) - tail], new[head : len(new) - tail]
    if not window_old or not window_new:
        return Alignment(head, tail, [], [], False)
    old_keys, new_keys = list(map(_key, window_old)), list(map(_key, window_new))
    is_mirrored = new_keys < old_keys
    if is_mirrored:
        kept, moved = _aligned(window_new, window_old, new_keys, old_keys, work)
        kept, moved = (sorted(Group(j, i, m, n) for i, j, n, m in side) for side in (kept, moved))
    else:
        kept, moved = _aligned(window_old, window_new, old_keys, new_keys, work)
    kept, moved = ([Group(i + head, j + head, n, m) for i, j, n, m in side] for side in (kept, moved))
    return Alignment(head, tail, kept, moved, is_mirrored)


def _key(block: Block) -> str:
    """What makes two blocks the same words of the same kind. Marks and other attributes are compared later; a
    figure is known by its source."""
    if block.kind is _PARAGRAPH:
        return block.text
    return f"\0{block.kind.value}\0{block.source or '' if block.kind is _FIGURE else block.text}"


def _aligned(
    old: Sequence[Block], new: Sequence[Block], old_keys: list[str], new_keys: list[str], work: Work
) -> tuple[list[Group], list[Group]]:
    fixed, moved = _equal_blocks(old_keys, new_keys, work)
    free_old = _others(len(old), (i for i, _ in fixed + moved))
    free_new = _others(len(new), (j for _, j in fixed + moved))
    kept = [Group(i, j) for i, j in fixed]
    if free_old and free_new:
        if any(sum(len(side[k].text) for k in free) > INPUT_LIMIT for side, free in ((old, free_old), (new, free_new))):
            work.give_up()
        else:
            near, far = _alike(Side(old), Side(new), fixed, (free_old, free_new), work)
            kept = sorted(kept + near)
            return kept, sorted([*(Group(i, j) for i, j in moved), *far])
    return kept, [Group(i, j) for i, j in moved]


def _others(count: int, taken: Iterable[int]) -> list[int]:
    known = set(taken)
    return [k for k in range(count) if k not in known]


def _equal_blocks(old: list[str], new: list[str], work: Work) -> tuple[list[Pair], list[Pair]]:
    """Fixed pairs and moves among equal keys; of two blocks that changed places the shorter one moved."""
    fixed = [(i + k, j + k) for i, j, n in common_stretches(old, new, work) for k in range(n)]
    moved = _moves(old, new, fixed)
    if not moved:
        return fixed, moved
    staying = heaviest_chain((i, j, len(old[i]) + 1) for i, j in fixed + moved)
    rest = set(fixed + moved).difference(staying)
    return staying, sorted(pair for pair in rest if _may_move(old[pair[0]]))


def _moves(old: list[str], new: list[str], fixed: list[Pair]) -> list[Pair]:
    """Equal blocks outside the fixed ones, first come, first served."""
    taken_old, taken_new = {i for i, _ in fixed}, {j for _, j in fixed}
    places: dict[str, deque[int]] = defaultdict(deque)
    for j, key in enumerate(new):
        if j not in taken_new:
            places[key].append(j)
    return [
        (i, places[key].popleft())
        for i, key in enumerate(old)
        if i not in taken_old and places.get(key) and _may_move(key)
    ]


def _may_move(key: str) -> bool:
    kind, _, words = key.rpartition("\0")
    return not kind.endswith(_FIGURE.value) and count_words(words) >= LEAST_MOVED_WORDS


def _alike(
    old: Side, new: Side, fixed: list[Pair], free: tuple[list[int], list[int]], work: Work
) -> tuple[list[Group], list[Group]]:
    """Groups among the free blocks: those that stay between the fixed ones, and those that went elsewhere."""
    near: list[Group] = []
    left_old, left_new = free
    at_old = at_new = 0
    for p, q in [*fixed, (len(old.blocks), len(new.blocks))]:
        start_old, start_new = at_old, at_new
        while at_old < len(left_old) and left_old[at_old] < p:
            at_old += 1
        while at_new < len(left_new) and left_new[at_new] < q:
            at_new += 1
        gap_old, gap_new = left_old[start_old:at_old], left_new[start_new:at_new]
        if gap_old and gap_new:
            pairs = paired(old, new, gap_old, gap_new, work)
            near += (Group(*each) for each in joined(old, new, pairs, (gap_old, gap_new), work))
    used_old = {k for each in near for k in range(each.old, each.old + each.olds)}
    used_new = {k for each in near for k in range(each.new, each.new + each.news)}
    left = ([k for k in left_old if k not in used_old], [k for k in left_new if k not in used_new])
    far = elsewhere(old, new, left, work)
    staying = sorted([*fixed, *((each.old, each.new) for each in near)]) if far else []
    moved = [Group(*pair) for pair in far if crosses(pair, staying)]
    found_in_place = heaviest_chain((*pair, len(old.words(pair[0]))) for pair in far if not crosses(pair, staying))
    return near + [Group(*pair) for pair in found_in_place], moved
