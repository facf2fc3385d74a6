"""Which blocks of the old body became which of the new one: kept, edited, split, merged, moved, or gone.

Blocks equal in every respect at both ends are set aside. Of the others equal texts are aligned first and never
move against each other; equal texts elsewhere are moves; what is left between two fixed points is paired by
likeness without crossings, joined with neighbours that were split off or merged in, and at last looked for
elsewhere.
"""

from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Iterable, Sequence
from itertools import compress, starmap
from operator import attrgetter, ne
from typing import NamedTuple

from versions.content import BLOCK_ATTRIBUTES, Block, BlockKind
from versions.diff.pairing import Pair, Pairing, crosses
from versions.diff.sequences import Work, common_stretches, heaviest_chain
from versions.diff.texts import INPUT_LIMIT, Aligned
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
    first: the other direction says the contrary, and work is done in an order that both share. `known` are texts
    of that order, the first side's before the other's, whose words were aligned on the way.
    """

    head: int
    tail: int
    kept: list[Group]
    moved: list[Group]
    is_mirrored: bool
    known: dict[tuple[str, str], Aligned]


def align(old: Sequence[Block], new: Sequence[Block], work: Work) -> Alignment:
    """What became of every block; the other direction gives the mirror image."""
    head = _alike_from(old, new, most=min(len(old), len(new)))
    tail = _alike_from(reversed(old), reversed(new), most=min(len(old), len(new)) - head)
    window_old, window_new = old[head : len(old) - tail], new[head : len(new) - tail]
    if not window_old or not window_new:
        return Alignment(head, tail, [], [], False, {})
    old_keys, new_keys = list(map(_key, window_old)), list(map(_key, window_new))
    is_mirrored = new_keys < old_keys
    if is_mirrored:
        kept, moved, known = _aligned(window_new, window_old, new_keys, old_keys, work)
        kept, moved = (sorted(Group(j, i, m, n) for i, j, n, m in side) for side in (kept, moved))
    else:
        kept, moved, known = _aligned(window_old, window_new, old_keys, new_keys, work)
    kept, moved = ([Group(i + head, j + head, n, m) for i, j, n, m in side] for side in (kept, moved))
    return Alignment(head, tail, kept, moved, is_mirrored, known)


def _alike_from(old: Iterable[Block], new: Iterable[Block], *, most: int) -> int:
    """How many leading blocks are equal in every respect, at most so many; each is looked at once and none in vain."""
    differs = map(ne, map(_everything, old), map(_everything, new))
    return next(compress(range(most), differs), most)


def _key(block: Block) -> str:
    """What makes two blocks the same words of the same kind. Marks and other attributes are compared later; a
    figure is known by its source."""
    if block.kind is _PARAGRAPH:
        return block.text
    return f"\0{block.kind.value}\0{block.source or '' if block.kind is _FIGURE else block.text}"


def _aligned(
    old: Sequence[Block], new: Sequence[Block], old_keys: list[str], new_keys: list[str], work: Work
) -> tuple[list[Group], list[Group], dict[tuple[str, str], Aligned]]:
    """Groups that stayed in order, groups that moved, and texts aligned on the way."""
    pairing = Pairing(old, new, work)
    if len(old) == len(new) and pairing.are_all_in_place(old_keys, new_keys):
        return [Group(k, k) for k in range(len(old))], [], pairing.known
    fixed, moved = _equal_blocks(old_keys, new_keys, work)
    free_old = _others(len(old), (i for i, _ in fixed + moved))
    free_new = _others(len(new), (j for _, j in fixed + moved))
    kept, elsewhere = list(starmap(Group, fixed)), list(starmap(Group, moved))
    if free_old and free_new:
        if any(sum(len(side[k].text) for k in free) > INPUT_LIMIT for side, free in ((old, free_old), (new, free_new))):
            work.give_up()
        else:
            near, far = _alike(pairing, fixed, free_old, free_new)
            return sorted(kept + near), sorted(elsewhere + far), pairing.known
    return kept, elsewhere, {}


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
    staying += _between(old, new, staying, work)
    taken_old, taken_new = {i for i, _ in staying}, {j for _, j in staying}
    free = (pair for pair in rest if pair[0] not in taken_old and pair[1] not in taken_new)
    return sorted(staying), sorted(pair for pair in free if _may_move(old[pair[0]]))


def _between(old: list[str], new: list[str], staying: list[Pair], work: Work) -> list[Pair]:
    """Equal blocks between two that stay, which had to give way to others of their neighbours before."""
    found: list[Pair] = []
    i = j = 0
    for p, q in [*staying, (len(old), len(new))]:
        if i < p and j < q and not set(old[i:p]).isdisjoint(new[j:q]):
            stretches = common_stretches(old[i:p], new[j:q], work)
            found += [(i + a + k, j + b + k) for a, b, n in stretches for k in range(n)]
        i, j = p + 1, q + 1
    return found


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
    return not kind.endswith(_FIGURE.value) and count_words(words, most=LEAST_MOVED_WORDS) >= LEAST_MOVED_WORDS


def _alike(
    pairing: Pairing, fixed: list[Pair], free_old: list[int], free_new: list[int]
) -> tuple[list[Group], list[Group]]:
    """Groups among the free blocks: those that stay between the fixed ones, and those that went elsewhere."""
    near: list[Group] = []
    at_old = at_new = 0
    for p, q in [*fixed, (len(pairing.old.blocks), len(pairing.new.blocks))]:
        start_old, start_new = at_old, at_new
        at_old, at_new = bisect_left(free_old, p, start_old), bisect_left(free_new, q, start_new)
        gap_old, gap_new = free_old[start_old:at_old], free_new[start_new:at_new]
        if gap_old and gap_new:
            pairs = pairing.paired(gap_old, gap_new)
            near += starmap(Group, pairing.joined(pairs, gap_old, gap_new))
    used_old = {k for each in near for k in range(each.old, each.old + each.olds)}
    used_new = {k for each in near for k in range(each.new, each.new + each.news)}
    far = pairing.elsewhere([k for k in free_old if k not in used_old], [k for k in free_new if k not in used_new])
    staying = sorted([*fixed, *((each.old, each.new) for each in near)]) if far else []
    moved = [Group(*pair) for pair in far if crosses(pair, staying)]
    in_place = heaviest_chain((*pair, len(pairing.old.words(pair[0]))) for pair in far if not crosses(pair, staying))
    return near + [Group(*pair) for pair in in_place], moved
