"""Which block of the old body became which block of the new one: kept, edited, moved, or gone.

Equal blocks are aligned first and never move against each other; equal blocks elsewhere are moves; what is
left between two fixed points is paired by likeness, without crossings.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from rapidfuzz.distance import Indel
from rapidfuzz.process import cdist

from versions.content import Block, BlockKind
from versions.diff.sequences import (
    Triple,
    Work,
    common_prefix,
    common_stretches,
    common_suffix,
    encoded,
    heaviest_chain,
)
from versions.diff.texts import INPUT_LIMIT
from versions.words import count_words, pieces

LEAST_MOVED_WORDS = 5
"""A shorter block is never called moved: "Read more here." stands everywhere."""

LEAST_ALIKE_ALONE = 0.3
LEAST_ALIKE = 0.4
"""Likeness (twice the shared tokens by all tokens) at which two blocks are one, alone in their gap or among others."""

PLAINLY_ALIKE = 0.6
"""Share of the words, cut at white space, that blocks in the same place must have in common to be one at once."""

MOST_PAIRS = 12_000
"""In a gap with more pairs than this, rare words nominate those that are looked at."""

_RARE = 4
_NOMINEES = 3
_PARAGRAPH = BlockKind.PARAGRAPH
_FIGURE = BlockKind.FIGURE
_UNIT = 1_000
Pair = tuple[int, int]


class Alignment(NamedTuple):
    """Pairs of block indices (old, new), ascending: those that stayed in order, and those that moved."""

    kept: list[Pair]
    moved: list[Pair]


def align(old: Sequence[Block], new: Sequence[Block], work: Work) -> Alignment:
    """Every block of either side in at most one pair; kept pairs do not cross."""
    old_keys, new_keys = ([b.text if b.kind is _PARAGRAPH else _key(b) for b in side] for side in (old, new))
    head = common_prefix(old_keys, new_keys)
    tail = common_suffix(old_keys, new_keys, limit=min(len(old), len(new)) - head)
    end = (len(old) - tail, len(new) - tail)
    window_old, window_new = old_keys[head : end[0]], new_keys[head : end[1]]
    kept: list[Pair] = []
    moved: list[Pair] = []
    if window_old and window_new:
        fixed, moved = _equal_blocks(window_old, window_new, work, head)
        kept = fixed + _paired_between(old, new, (fixed, moved), (head, *end), work)
        kept.sort()
    tails = zip(range(end[0], len(old)), range(end[1], len(new)), strict=True)
    return Alignment([*((i, i) for i in range(head)), *kept, *tails], moved)


def _key(block: Block) -> str:
    """What makes two blocks the same words of the same kind, where the kind is not the usual one.

    Marks and other attributes are compared later; a figure is known by its source.
    """
    return f"\0{block.kind.value}\0{block.source or '' if block.kind is _FIGURE else block.text}"


def _equal_blocks(old: list[str], new: list[str], work: Work, offset: int) -> tuple[list[Pair], list[Pair]]:
    """Fixed pairs and moves among equal keys; of two blocks that changed places the shorter one moved."""
    fixed = [(i + k, j + k) for i, j, n in common_stretches(old, new, work) for k in range(n)]
    moved = _moves(old, new, fixed)
    if moved:
        weights = ((i, j, len(old[i]) + 1) for i, j in fixed + moved)
        staying = heaviest_chain(weights)
        rest = set(fixed + moved).difference(staying)
        fixed, moved = staying, sorted(pair for pair in rest if _may_move(old[pair[0]]))
    return [(i + offset, j + offset) for i, j in fixed], [(i + offset, j + offset) for i, j in moved]


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


def _paired_between(
    old: Sequence[Block], new: Sequence[Block], equal: tuple[list[Pair], list[Pair]], window: Triple, work: Work
) -> list[Pair]:
    """Pairs by likeness in every gap between two fixed points of the window."""
    fixed, moved = equal
    head, end_old, end_new = window
    if any(sum(len(b.text) for b in side[head:end]) > INPUT_LIMIT for side, end in ((old, end_old), (new, end_new))):
        work.give_up()
        return []
    moved_old, moved_new = {i for i, _ in moved}, {j for _, j in moved}
    paired: list[Pair] = []
    i = j = head
    for p, q in [*fixed, (end_old, end_new)]:
        gap_old = [k for k in range(i, p) if k not in moved_old]
        gap_new = [k for k in range(j, q) if k not in moved_new]
        if gap_old and gap_new:
            chosen = _paired([old[k] for k in gap_old], [new[k] for k in gap_new], work)
            paired += [(gap_old[a], gap_new[b]) for a, b in chosen]
        i, j = p + 1, q + 1
    return paired


def _paired(old: list[Block], new: list[Block], work: Work) -> list[Pair]:
    """Pairs of positions in one gap, without crossings; blocks plainly alike in the same place are fixed first."""
    fixed = [k for k in range(len(old)) if _plainly_alike(old[k], new[k])] if len(old) == len(new) else []
    if not fixed:
        return _paired_by_likeness(old, new, work)
    pairs: list[Pair] = []
    start = 0
    for k in [*fixed, len(old)]:
        if k > start:
            between = _paired_by_likeness(old[start:k], new[start:k], work)
            pairs += [(start + a, start + b) for a, b in between]
        if k < len(old):
            pairs.append((k, k))
        start = k + 1
    return pairs


def _paired_by_likeness(old: list[Block], new: list[Block], work: Work) -> list[Pair]:
    tokens = [list(map(str.lstrip, pieces(_words_of(block)))) for block in (*old, *new)]
    old_tokens, new_tokens = tokens[: len(old)], tokens[len(old) :]
    least = LEAST_ALIKE_ALONE if len(old) == len(new) == 1 else LEAST_ALIKE
    candidates = (
        (a, b, _weight(likeness, min(len(old_tokens[a]), len(new_tokens[b])), old[a].kind is new[b].kind))
        for a, b, likeness in _likenesses(old_tokens, new_tokens, least, work)
        if (old[a].kind is _FIGURE) == (new[b].kind is _FIGURE)
    )
    return heaviest_chain(candidates) or _only_figures(old, new)


def _plainly_alike(old: Block, new: Block) -> bool:
    """Whether the two share half of their text at the ends, or most of their words: then no token is looked at."""
    if old.kind is not new.kind or not old.text or not new.text:
        return False
    longer, shorter = max(len(old.text), len(new.text)), min(len(old.text), len(new.text))
    head = common_prefix(old.text, new.text)
    if 2 * (head + common_suffix(old.text, new.text, limit=shorter - head)) >= longer:
        return True
    old_words, new_words = set(old.text.split()), set(new.text.split())
    return len(old_words & new_words) >= PLAINLY_ALIKE * max(len(old_words), len(new_words))


def _words_of(block: Block) -> str:
    if block.kind is _FIGURE:
        return f"{block.source or ''} {block.alt or ''} {block.caption or ''}"
    return block.text


def _weight(likeness: float, length: int, same_kind: bool) -> int:
    """Shared words count; between equally good partners the one of the same kind wins."""
    return int(_UNIT * likeness * length) + same_kind


def _only_figures(old: list[Block], new: list[Block]) -> list[Pair]:
    """An image that took another's place, alone in its gap, is the same figure with another source."""
    olds, news = ([k for k, block in enumerate(side) if block.kind is _FIGURE] for side in (old, new))
    return [(olds[0], news[0])] if len(olds) == len(news) == 1 else []


def _likenesses(
    old: list[list[str]], new: list[list[str]], least: float, work: Work
) -> Iterable[tuple[int, int, float]]:
    """Pairs at least so alike, with their likeness from 0 to 1."""
    letters = encoded(*old, *new)
    if len(old) * len(new) > MOST_PAIRS:
        return _nominated_likenesses(old, new, letters, least, work)
    if not work.spend(sum(map(len, old)) * sum(map(len, new))):
        work.give_up()
        return []
    return _all_likenesses(letters[: len(old)], letters[len(old) :], least)


def _all_likenesses(old: list[str], new: list[str], least: float) -> Iterator[tuple[int, int, float]]:
    table = cdist(old, new, scorer=Indel.normalized_similarity, score_cutoff=least, dtype="float64")
    rows, columns = table.nonzero()
    for i, j in zip(rows.tolist(), columns.tolist(), strict=True):
        if old[i] and new[j]:
            yield i, j, float(table[i, j])


def _nominated_likenesses(
    old: list[list[str]], new: list[list[str]], letters: list[str], least: float, work: Work
) -> Iterator[tuple[int, int, float]]:
    """The same among the three new blocks of each old one that share most of its rare tokens."""
    where: dict[str, list[int]] = defaultdict(list)
    for j, tokens in enumerate(new):
        for token in set(tokens):
            where[token].append(j)
    rare = {token: places for token, places in where.items() if len(places) <= _RARE}
    for i, tokens in enumerate(old):
        shared = Counter(chain.from_iterable(rare[token] for token in rare.keys() & tokens))
        for j in sorted(shared, key=lambda j: (-shared[j], j))[:_NOMINEES]:
            if not work.spend(len(tokens) * len(new[j])):
                work.give_up()
                return
            likeness = Indel.normalized_similarity(letters[i], letters[len(old) + j], score_cutoff=least)
            if likeness > 0:
                yield i, j, likeness
