"""Sentences: a text cut into them with their places, and two lists of them aligned, splits and merges included.

Equal sentences are matched first, in order, then wherever they went; what is left between two matches is aligned by
likeness: the weight of the words both share, rare ones counting more, within a bounded number of cells.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from math import log
from typing import NamedTuple

from versions.diff.sequences import DEFAULT_BUDGET, Work, common_stretches
from versions.weighing.numerals import MONTHS

_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?![ \t\r]*(?:\n|\Z))[^\n]+)*")
_END = re.compile(
    r"[.!?…]+[\"'”’»)\]]*+(?=\s+[\"'“‘„«¿¡(\[]*\s?[^\W_a-zß-öø-ÿ])|[。！？]+[」』）”]*+|[؟۔]+(?=\s)|[.!?…]+[\"”»]*+\n"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:[^\W\d_]|Mrs?|Ms|Mx|Drs?|Prof|Rev|Hon|Gen|Col|Capt|Lt|Sgt|Maj|Adm|Cmdr|Gov|Sens?|Reps?|Pres|St|Ste|Mt|Ft|Sr|Jr|"
    r"vs|No|Nos|Nr|Art|Abs|Vol|pp?|ed|eds|etc|cf|al|e\.g|i\.e|ca|approx|Inc|Ltd|Co|Corp|Bros|Dept|Univ|Ave|Blvd|Rd|Jan|"
    r"Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mme|Mlle|Dra?|Sra?|Srta|Sig|Dott|Bzw|bzw|usw|Anm|Red|Mio|Mrd|Tel)|"
    r"(?:\b[^\W\d_]\.)+[^\W\d_])$"
)
_DAY = re.compile(r"\b\d{1,2}$")
_BEFORE_ORDINAL = re.compile(r"\b(?:am|vom|zum|bis|der|die|das|den|dem|des|im|beim|ab)\s+\d{1,2}$")
_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?")
_HEADLINE = 130
"""Characters of a paragraph that is a headline where no sign ends it."""

_CLOSING = frozenset(".!?…\"'”’»)]:;,。！？」』）؟۔")
_LIKE = 0.37
_JOINED = 0.06
"""How much better two sentences together must be like one than the better of them alone."""
_PART = 0.55
_ALONE = 0.17
_CELLS = 40_000
_MOVED = 0.7


class Sentence(NamedTuple):
    """A sentence and its place in the text, half-open, in code points."""

    start: int
    end: int
    text: str


class Group(NamedTuple):
    """Sentences that belong together, by their positions: either side may be empty, or hold several."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    is_moved: bool = False


def sentences_of(text: str, known: dict[str, list[tuple[int, int]]] | None = None) -> list[Sentence]:
    """The sentences of a text whose paragraphs are set apart by blank lines; a headline without a full stop is one.

    `known` keeps how paragraphs were cut, for whoever cuts two versions of a text.
    """
    known = {} if known is None else known
    found: list[Sentence] = []
    for match in _PARAGRAPH.finditer(text):
        paragraph, at = match.group(), match.start()
        spans = known.get(paragraph)
        if spans is None:
            spans = known[paragraph] = list(_spans(paragraph))
        found += (Sentence(at + start, at + end, paragraph[start:end]) for start, end in spans)
    return found


def _spans(paragraph: str) -> Iterator[tuple[int, int]]:
    """Where each sentence of a paragraph begins and ends."""
    at = 0
    ends = (
        []
        if _is_headline(paragraph)
        else [stop.end() for stop in _END.finditer(paragraph) if not _goes_on(paragraph, stop)]
    )
    for end in [*ends, len(paragraph)]:
        piece = paragraph[at:end]
        if bare := piece.strip():
            start = at + len(piece) - len(piece.lstrip())
            yield start, start + len(bare)
        at = end


def _is_headline(paragraph: str) -> bool:
    return len(paragraph) <= _HEADLINE and paragraph.rstrip()[-1:] not in _CLOSING and ". " not in paragraph


def _goes_on(text: str, stop: re.Match[str]) -> bool:
    if text[stop.start()] != "." or stop.end() - stop.start() > 1:
        return False
    head = text[max(0, stop.start() - 16) : stop.start()]
    if _ABBREVIATION.search(head):
        return True
    if _DAY.search(head) is None:
        return False
    # "He is 58. She" is two sentences, "am 12. Mai" and "die 3. Klasse" are none
    after = _WORD.match(text[stop.end() : stop.end() + 24].lstrip())
    return after is not None and (after.group().casefold() in MONTHS or _BEFORE_ORDINAL.search(head) is not None)


def align(old: Sequence[str], new: Sequence[str]) -> list[Group]:
    """Every sentence of both sides in exactly one group, in the new side's order, deleted ones where they stood.

    A group that stands in another order than its neighbours is marked as moved. Work is bounded: where too many
    sentences in a row differ, they are matched by their order and their rarest words alone.
    """
    pairs = _equal(old, new)
    left_old = [i for i in range(len(old)) if i not in pairs]
    taken = set(pairs.values())
    left_new = [j for j in range(len(new)) if j not in taken]
    groups = [Group((i,), (j,)) for i, j in pairs.items()]
    if left_old and left_new:
        groups += _by_likeness(old, new, left_old, left_new, sorted(pairs.items()))
        left_old = sorted(set(left_old).difference(*(group.old for group in groups)))
        left_new = sorted(set(left_new).difference(*(group.new for group in groups)))
    groups += [Group((i,), ()) for i in left_old] + [Group((), (j,)) for j in left_new]
    return _ordered(groups)


def folded(text: str) -> str:
    """The sentence without its typography: what two equal ones share."""
    return " ".join(text.split()).translate(_FOLD)


_FOLD = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u2011": "-"})


def _equal(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    olds, news = list(map(folded, old)), list(map(folded, new))
    pairs: dict[int, int] = {}
    for i, j, length in common_stretches(olds, news, Work(DEFAULT_BUDGET)):
        pairs.update((i + k, j + k) for k in range(length))
    if len(pairs) < min(len(old), len(new)):
        free: dict[str, list[int]] = {}
        taken = set(pairs.values())
        for j in range(len(news) - 1, -1, -1):
            if j not in taken:
                free.setdefault(news[j], []).append(j)
        for i, text in enumerate(olds):
            if i not in pairs and free.get(text):
                pairs[i] = free[text].pop()
    return pairs


class _Words:
    """The words of the sentences that are left, weighed by how rare they are."""

    def __init__(
        self, old: Sequence[str], new: Sequence[str], left_old: Iterable[int], left_new: Iterable[int]
    ) -> None:
        self.old = {i: Counter(_stems(old[i])) for i in left_old}
        self.new = {j: Counter(_stems(new[j])) for j in left_new}
        seen = Counter[str]()
        for counts in (*self.old.values(), *self.new.values()):
            seen.update(counts.keys())
        total = 1 + len(self.old) + len(self.new)
        self.weight = {word: log(1 + total / count) for word, count in seen.items()}
        self.total = {id(counts): self.sum(counts) for counts in (*self.old.values(), *self.new.values())}

    def sum(self, counts: Counter[str]) -> float:
        return sum(self.weight[word] * n for word, n in counts.items())

    def shared(self, one: Counter[str], other: Counter[str]) -> float:
        """The weight of the words that both hold."""
        return sum(self.weight[word] * min(one[word], other[word]) for word in one.keys() & other.keys())

    def likeness(self, one: Counter[str], other: Counter[str]) -> float:
        shared = self.shared(one, other)
        if not shared:
            return 0.0
        a, b = (self.total.get(id(each)) or self.sum(each) for each in (one, other))
        # the share of both, eased towards the shorter one: a sentence that grew is still the same
        return 0.6 * (2 * shared / (a + b)) + 0.4 * (shared / min(a, b)) * min(1.0, min(len(one), len(other)) / 4)

    def contained(self, part: Counter[str], whole: Counter[str]) -> float:
        """How much of the part stands in the whole, 0 to 1."""
        return self.shared(part, whole) / (self.total.get(id(part)) or self.sum(part) or 1.0)


def _stems(text: str) -> Iterator[str]:
    for word in _WORD.findall(text.casefold()):
        if word[0].isdigit() or len(word) <= 4:
            yield word
        elif "\u3040" <= word[0] <= "\u9fff":
            yield from (word[k : k + 2] for k in range(len(word) - 1))
        else:
            yield word[: max(4, len(word) - 2)] if len(word) > 5 else word[:4]


def _by_likeness(
    old: Sequence[str], new: Sequence[str], left_old: list[int], left_new: list[int], fixed: list[tuple[int, int]]
) -> list[Group]:
    words = _Words(old, new, left_old, left_new)
    groups: list[Group] = []
    for olds, news in _gaps(left_old, left_new, fixed):
        if olds and news and len(olds) * len(news) <= _CELLS:
            groups += _in_order(words, olds, news)
    used_old = {i for group in groups for i in group.old}
    used_new = {j for group in groups for j in group.new}
    rest_old = [i for i in left_old if i not in used_old]
    rest_new = [j for j in left_new if j not in used_new]
    if len(rest_old) * len(rest_new) <= _CELLS:
        groups += _anywhere(words, rest_old, rest_new)
    return groups


def _gaps(
    left_old: list[int], left_new: list[int], fixed: list[tuple[int, int]]
) -> Iterator[tuple[list[int], list[int]]]:
    """What is left between two equal sentences that stand in order on both sides."""
    backbone: list[tuple[int, int]] = []
    for i, j in fixed:
        if not backbone or j > backbone[-1][1]:
            backbone.append((i, j))
    at_old = at_new = 0
    for i, j in [*backbone, (1 << 60, 1 << 60)]:
        start_old, start_new = at_old, at_new
        while at_old < len(left_old) and left_old[at_old] < i:
            at_old += 1
        while at_new < len(left_new) and left_new[at_new] < j:
            at_new += 1
        yield left_old[start_old:at_old], left_new[start_new:at_new]


def _in_order(words: _Words, olds: list[int], news: list[int]) -> list[Group]:
    """The best alignment in order: one to one, two or three to one, one to two or three."""
    n, m = len(olds), len(news)
    single = [[words.likeness(words.old[i], words.new[j]) for j in news] for i in olds]
    least = _ALONE if n == m else _LIKE
    best = [[0.0] * (m + 1) for _ in range(n + 1)]
    step = [[(0, 0)] * (m + 1) for _ in range(n + 1)]
    for a in range(n + 1):
        for b in range(m + 1):
            if a == b == 0:
                continue
            options = []
            if a:
                options.append((best[a - 1][b], (1, 0)))
            if b:
                options.append((best[a][b - 1], (0, 1)))
            if a and b and (like := single[a - 1][b - 1]) >= least:
                options.append((best[a - 1][b - 1] + like, (1, 1)))
            options += _joined(words, olds, news, single, best, a, b)
            best[a][b], step[a][b] = max(options)
    groups = []
    a, b = n, m
    while a or b:
        da, db = step[a][b]
        if da and db:
            groups.append(Group(tuple(olds[a - da : a]), tuple(news[b - db : b])))
        a, b = a - da, b - db
    return groups


def _joined(
    words: _Words,
    olds: list[int],
    news: list[int],
    single: list[list[float]],
    best: list[list[float]],
    a: int,
    b: int,
) -> Iterator[tuple[float, tuple[int, int]]]:
    """A sentence that was split or sentences that were merged, where each part is told from the whole."""
    for da, db in ((2, 1), (1, 2), (3, 1), (1, 3)):
        if a < da or b < db or olds[a - 1] - olds[a - da] != da - 1 or news[b - 1] - news[b - db] != db - 1:
            continue
        one = [words.old[i] for i in olds[a - da : a]]
        other = [words.new[j] for j in news[b - db : b]]
        parts, whole = (one, other[0]) if da > 1 else (other, one[0])
        if min(words.contained(part, whole) for part in parts) < _PART:
            continue
        likes = [single[i][j] for i in range(a - da, a) for j in range(b - db, b)]
        like = words.likeness(sum(one, Counter[str]()), sum(other, Counter[str]()))
        if like >= max(likes) + _JOINED and like > _LIKE:
            yield best[a - da][b - db] + like * (1 + 0.02 * (da + db - 2)), (da, db)


def _anywhere(words: _Words, olds: list[int], news: list[int]) -> list[Group]:
    """Pairs out of order, the likest first; each sentence once."""
    scored = [
        (like, -i, -j) for i in olds for j in news if (like := words.likeness(words.old[i], words.new[j])) >= _MOVED
    ]
    groups = []
    used_old: set[int] = set()
    used_new: set[int] = set()
    for _, i, j in sorted(scored, reverse=True):
        if -i not in used_old and -j not in used_new:
            used_old.add(-i)
            used_new.add(-j)
            groups.append(Group((-i,), (-j,)))
    return groups


def _ordered(groups: list[Group]) -> list[Group]:
    """In reading order; out of the longest row of groups that kept their order, the others have moved."""
    linked = sorted((group for group in groups if group.old and group.new), key=lambda group: group.new)
    kept = _longest_row([group.old[0] for group in linked])
    marked = [group._replace(is_moved=k not in kept) for k, group in enumerate(linked)]
    follows = {group.old[-1]: group.new[-1] for group in marked if not group.is_moved}
    place = -1
    keyed = [((group.new[0], 0, 0), group) for group in marked]
    olds = {group.old[0]: group for group in groups if not group.new}
    for i in range(max([*follows, *olds], default=-1) + 1):
        place = follows.get(i, place)
        if i in olds:
            keyed.append(((place, 1, i), olds[i]))
    keyed += [((group.new[0], 0, 0), group) for group in groups if not group.old]
    return [group for _, group in sorted(keyed, key=lambda each: each[0])]


def _longest_row(values: list[int]) -> set[int]:
    """Positions of a longest increasing row."""
    ends: list[int] = []
    ends_at: list[int] = []
    before: list[int] = []
    for k, value in enumerate(values):
        place = bisect_left(ends, value)
        before.append(ends_at[place - 1] if place else -1)
        if place == len(ends):
            ends.append(value)
            ends_at.append(k)
        else:
            ends[place], ends_at[place] = value, k
    row: set[int] = set()
    k = ends_at[-1] if ends_at else -1
    while k >= 0:
        row.add(k)
        k = before[k]
    return row
