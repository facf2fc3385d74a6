"""Blocks that differ and yet are the same ones: paired by likeness, joined after a split, found again elsewhere.

Likeness is twice the shared words by all words, in order; words are cut at white space, which is cheap, and in
scripts without spaces token by token.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from rapidfuzz.distance import Indel, LCSseq
from rapidfuzz.process import cdist

from versions.content import Block, BlockKind
from versions.diff.sequences import Work, encoded, heaviest_chain
from versions.diff.texts import INPUT_LIMIT, Aligned, aligned
from versions.words import has_unspaced, pieces

LEAST_ALIKE_ALONE = 0.3
LEAST_ALIKE = 0.4
"""Likeness at which two blocks are one, alone in their gap or among others."""

PLAINLY_ALIKE = 0.6
"""Share of the words that blocks in the same place must have in common to be one at once."""

LEAST_CONTAINED = 0.7
"""Share of a neighbour's words that a block must hold, beyond its partner's, for a split or a merge."""

LEAST_JOINED_WORDS = 3
"""A shorter neighbour was split off or merged in only where the block begins or ends with it."""

LEAST_ALIKE_ELSEWHERE = 0.75
LEAST_WORDS_ELSEWHERE = 15
"""A false move costs more trust than a missed one."""

MOST_PAIRS = 12_000
"""In a gap with more pairs than this, rare words nominate those that are looked at."""

MOST_PAIRS_ELSEWHERE = 1_000
"""The same where blocks are looked for anywhere: so much alike, they share rare words."""

MOST_FAILURES = 8
"""Blocks in a row that are not alike in the same place before one stops looking there."""

_RARE = 4
_NOMINEES = 3
_NOMINATORS = 2
_FIGURE = BlockKind.FIGURE
_JOINABLE = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION)
_UNIT = 1_000

Pair = tuple[int, int]
Joint = tuple[int, int, int, int]
"""First old block, first new block, how many of either."""


class Side:
    """One side's blocks with their words, cut once when first asked for."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = blocks
        self._words: dict[int, list[str]] = {}

    def words(self, k: int) -> list[str]:
        """The words by which block `k` is known."""
        if k not in self._words:
            self._words[k] = _cut(_known_by(self.blocks[k]))
        return self._words[k]


class Pairing:
    """What looks for pairs among the blocks of two sides. `known` keeps the alignments of texts found on the way."""

    def __init__(self, old: Sequence[Block], new: Sequence[Block], work: Work) -> None:
        self.old, self.new, self.work = Side(old), Side(new), work
        self.known: dict[tuple[str, str], Aligned] = {}
        self._last: tuple[set[int], set[int], list[tuple[int, int, float]]] = set(), set(), []

    def are_all_in_place(self, old_keys: list[str], new_keys: list[str]) -> bool:
        """Whether every block is equal or plainly alike to the one in the same place, and no other equal to it.

        That is how most corrections are, and then nothing else is looked at; the first that is not ends the search.
        """
        differing = [k for k, key in enumerate(old_keys) if key != new_keys[k]]
        if sum(len(self.old.blocks[k].text) for k in differing) > INPUT_LIMIT:
            return False
        if len(differing) > 1 and not {old_keys[k] for k in differing}.isdisjoint(new_keys[k] for k in differing):
            return False
        return all(self._plainly_alike(k, k) for k in differing)

    def paired(self, gap_old: list[int], gap_new: list[int]) -> list[Pair]:
        """Pairs of blocks of one gap, without crossings; blocks plainly alike in the same place are fixed first."""
        fixed = list(self._in_place(gap_old, gap_new)) if len(gap_old) == len(gap_new) else []
        if not fixed:
            return self._by_likeness(gap_old, gap_new)
        pairs: list[Pair] = []
        start = 0
        for k in [*fixed, len(gap_old)]:
            if k > start:
                pairs += self._by_likeness(gap_old[start:k], gap_new[start:k])
            if k < len(gap_old):
                pairs.append((gap_old[k], gap_new[k]))
            start = k + 1
        return pairs

    def _in_place(self, gap_old: list[int], gap_new: list[int]) -> Iterator[int]:
        """Places of the gap at which two blocks are plainly alike; after a row of failures no more is hoped for."""
        failures = 0
        for k, pair in enumerate(zip(gap_old, gap_new, strict=True)):
            if self._plainly_alike(*pair):
                failures = 0
                yield k
            else:
                failures += 1
                if failures == MOST_FAILURES:
                    return

    def joined(self, pairs: list[Pair], gap_old: list[int], gap_new: list[int]) -> Iterator[Joint]:
        """The pairs, each with the unpaired neighbours on one side that were split off it or merged into it."""
        free_old = set(gap_old).difference(i for i, _ in pairs)
        free_new = set(gap_new).difference(j for _, j in pairs)
        for i, j in pairs:
            start, count = self._with_neighbours(self.old, i, self.new, j, free_new) if free_new else (j, 1)
            if count > 1 or not free_old:
                yield i, start, 1, count
                continue
            start, count = self._with_neighbours(self.new, j, self.old, i, free_old)
            yield start, j, count, 1

    def elsewhere(self, left_old: list[int], left_new: list[int]) -> list[Pair]:
        """Pairs of long blocks that are each other's best match by far, wherever they stand."""
        olds = [i for i in left_old if len(self.old.words(i)) >= LEAST_WORDS_ELSEWHERE]
        news = [j for j in left_new if len(self.new.words(j)) >= LEAST_WORDS_ELSEWHERE]
        if not olds or not news:
            return []
        found = [
            (i, j, likeness)
            for i, j, likeness in self._alike(olds, news, LEAST_ALIKE_ELSEWHERE)
            if self.old.blocks[i].kind is self.new.blocks[j].kind
        ]
        best_old = _best(found)
        best_new = _best((j, i, likeness) for i, j, likeness in found)
        return sorted((i, j) for i, j, likeness in found if best_old[i][1] == j and best_new[j][1] == i)

    def _plainly_alike(self, i: int, j: int) -> bool:
        """Whether the two share most of their words; their alignment is kept then."""
        was, now = self.old.blocks[i], self.new.blocks[j]
        if was.kind is not now.kind or not was.text or not now.text:
            return False
        if (was.text, now.text) in self.known:
            return True
        words = aligned(was.text, now.text, self.work)
        old_count, new_count = was.text.count(" ") + 1, now.text.count(" ") + 1
        kept = words.kept() + old_count - len(words.old)
        longer, shared = max(len(was.text), len(now.text)), words.head + words.tail
        if kept < PLAINLY_ALIKE * max(old_count, new_count) and 2 * shared < longer:
            return False
        self.known[was.text, now.text] = words
        return True

    def _by_likeness(self, gap_old: list[int], gap_new: list[int]) -> list[Pair]:
        least = LEAST_ALIKE_ALONE if len(gap_old) == len(gap_new) == 1 else LEAST_ALIKE
        candidates = []
        for i, j, likeness in self._alike(gap_old, gap_new, least):
            was, now = self.old.blocks[i].kind, self.new.blocks[j].kind
            if (was is _FIGURE) == (now is _FIGURE):
                # Shared words count; between equally good partners the one of the same kind wins.
                shorter = min(len(self.old.words(i)), len(self.new.words(j)))
                candidates.append((i, j, int(_UNIT * likeness * shorter) + (was is now)))
        return heaviest_chain(candidates) or self._only_figures(gap_old, gap_new)

    def _alike(self, olds: list[int], news: list[int], least: float) -> list[tuple[int, int, float]]:
        """Pairs of these blocks at least so alike, with their likeness; what was found last is not looked for again."""
        known_old, known_new, found = self._last
        if not known_old.issuperset(olds) or not known_new.issuperset(news):
            words = [self.old.words(i) for i in olds], [self.new.words(j) for j in news]
            found = [(olds[a], news[b], likeness) for a, b, likeness in _likenesses(*words, least, self.work)]
            self._last = set(olds), set(news), found
            return found
        asked_old, asked_new = set(olds), set(news)
        return [each for each in found if each[0] in asked_old and each[1] in asked_new and each[2] >= least]

    def _only_figures(self, gap_old: list[int], gap_new: list[int]) -> list[Pair]:
        """An image that took another's place, alone in its gap, is the same figure with another source."""
        olds = [i for i in gap_old if self.old.blocks[i].kind is _FIGURE]
        news = [j for j in gap_new if self.new.blocks[j].kind is _FIGURE]
        return [(olds[0], news[0])] if len(olds) == len(news) == 1 else []

    def _with_neighbours(self, one: Side, k: int, many: Side, m: int, free: set[int]) -> tuple[int, int]:
        """Where the blocks on the other side begin, and how many they are, that together are block `k`.

        A neighbour joins in when block `k` holds most of its words beyond those that it shares with the others.
        """
        start, end = m, m + 1
        if not _is_of_a_kind(one.blocks[k], many.blocks[m]):
            return start, 1
        whole, held = many.words(m), -1
        for step in (1, -1):
            at = m + step
            while at in free and _is_of_a_kind(one.blocks[k], many.blocks[at]):
                words = many.words(at)
                longer = whole + words if step > 0 else words + whole
                if not self.work.spend(len(one.words(k)) * (len(longer) + len(whole))):
                    self.work.give_up()
                    return start, end - start
                held = LCSseq.similarity(one.words(k), whole) if held < 0 else held
                now_held = LCSseq.similarity(one.words(k), longer)
                is_held = now_held - held >= LEAST_CONTAINED * len(words)
                if len(words) < LEAST_JOINED_WORDS:  # so few stand anywhere, and must stand at the very edge
                    edge = one.words(k)[-len(words) :] if step > 0 else one.words(k)[: len(words)]
                    is_held = is_held and bool(words) and edge == words
                if not is_held:
                    break
                free.discard(at)
                whole, held = longer, now_held
                start, end = min(start, at), max(end, at + 1)
                at += step
        return start, end - start


def _best(found: Iterable[tuple[int, int, float]]) -> dict[int, tuple[float, int]]:
    """For each block its best partner; of equally good ones none, since none can be told to be it."""
    best: dict[int, tuple[float, int]] = {}
    for block, partner, likeness in found:
        known = best.get(block)
        if known is None or likeness > known[0]:
            best[block] = (likeness, partner)
        elif likeness == known[0]:
            best[block] = (likeness, -1)
    return best


def _cut(text: str) -> list[str]:
    return list(map(str.lstrip, pieces(text))) if has_unspaced(text) else text.split()


def _known_by(block: Block) -> str:
    if block.kind is _FIGURE:
        return f"{block.source or ''} {block.alt or ''} {block.caption or ''}"
    return block.text


def _likenesses(
    old: list[list[str]], new: list[list[str]], least: float, work: Work
) -> Iterable[tuple[int, int, float]]:
    """Pairs at least so alike, with their likeness from 0 to 1."""
    if len(old) * len(new) > (MOST_PAIRS if least < LEAST_ALIKE_ELSEWHERE else MOST_PAIRS_ELSEWHERE):
        return _nominated_likenesses(old, new, least, work)
    if not work.spend(sum(map(len, old)) * sum(map(len, new))):
        work.give_up()
        return []
    if len(old) == len(new) == 1:
        likeness = Indel.normalized_similarity(old[0], new[0], score_cutoff=least)
        return [(0, 0, likeness)] if likeness and old[0] and new[0] else []
    return _all_likenesses(old, new, least)


def _all_likenesses(old: list[list[str]], new: list[list[str]], least: float) -> Iterator[tuple[int, int, float]]:
    letters = encoded(*old, *new)
    table = cdist(
        letters[: len(old)],
        letters[len(old) :],
        scorer=Indel.normalized_similarity,
        score_cutoff=least,
        dtype="float64",
    )
    rows, columns = table.nonzero()
    for i, j in zip(rows.tolist(), columns.tolist(), strict=True):
        if old[i] and new[j]:
            yield i, j, float(table[i, j])


def _nominated_likenesses(
    old: list[list[str]], new: list[list[str]], least: float, work: Work
) -> Iterator[tuple[int, int, float]]:
    """The same among the three new blocks of each old one that share most of its rare words."""
    rare = _rare(old) & _rare(new)
    where: dict[str, list[int]] = defaultdict(list)
    for j, words in enumerate(new):
        for word in rare.intersection(words):
            where[word].append(j)
    for i, words in enumerate(old):
        shared = Counter(chain.from_iterable(map(where.__getitem__, rare.intersection(words))))
        asked = _NOMINATORS if len(words) >= LEAST_WORDS_ELSEWHERE else 1
        nominees = [j for j, count in shared.items() if count >= asked]
        for j in sorted(nominees, key=lambda j: (-shared[j], j))[:_NOMINEES]:
            if not work.spend(len(words) * len(new[j])):
                work.give_up()
                return
            likeness = Indel.normalized_similarity(words, new[j], score_cutoff=least)
            if likeness > 0:
                yield i, j, likeness


def _rare(blocks: list[list[str]]) -> set[str]:
    """Words that stand in few blocks."""
    return {word for word, count in Counter(chain.from_iterable(map(set, blocks))).items() if count <= _RARE}


def _is_of_a_kind(block: Block, other: Block) -> bool:
    """Whether one can be part of the other: same kind, list and depth."""
    return block.kind in _JOINABLE and (block.kind, block.list, block.depth) == (other.kind, other.list, other.depth)


def crosses(pair: Pair, kept: Sequence[Pair]) -> bool:
    """Whether the pair stands on different sides of some kept pair; those ascend on both sides."""
    return bisect_left(kept, pair[0], key=lambda each: each[0]) != bisect_left(kept, pair[1], key=lambda each: each[1])
