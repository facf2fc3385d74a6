"""Whether words that are neither known to say the same nor to exclude each other change a fact: a judgement of odds.

Two dozen plain measures of a change of one wording to another, weighed by numbers that were learned from
changes labelled by hand (`tests/benchmarks/_training.py` makes them anew). What is certain never comes here.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from enum import StrEnum
from itertools import pairwise
from math import exp

from rapidfuzz.distance import LCSseq, Postfix, Prefix

from versions.weighing.learned import CONSTANT, WEIGHTS
from versions.weighing.lexicon import DENIALS, EMPTY, GENERIC, KINDS, LIGHT, MODALS, SAYING
from versions.weighing.thesaurus import is_known, may_be_verb
from versions.weighing.values import Sort, Value
from versions.weighing.wordings import Rest, spoken, word_key

_VERBAL = ("ed", "ing", "ly")
_NOMINAL = ("tion", "sion", "ment", "ance", "ence", "ity", "ness", "er", "or", "ist", "ship", "ure")
_BEFORE_NOUN = frozenset(
    "a an the his her its their our my no any some this that of in on at with by for from el la los las un una le les"
    " une des der die das ein eine einen einem einer den dem o os as um uma il lo gli i de het een en ett".split()
)


class Hint(StrEnum):
    """What speaks for another fact, and for certain where all around it stands as it stood."""

    FIGURE = "a figure on one side"
    NAME = "another name"
    DENIAL = "another denial"
    MODAL = "other certainty or bounds"
    SOURCE = "another source"
    WORD = "a telling word"


_MANY = 6
_SPAN = 3
_LONG = 14
"""Words of both sides together from which on a sentence can be said to be recast."""

_BESIDE = EMPTY | DENIALS | MODALS.keys()

_LONGEST = 2_000
"""Words of a side up to which two are set against each other."""

_RECAST = 0.4
"""The share of the words not standing in one order on both sides, from which on a sentence was recast."""

EVEN = 0.48
"""The probability from which on a change is taken to be one of facts."""

MEASURES = (
    "old words",
    "new words",
    "words exchanged",
    "words on one side only",
    "share of all words",
    "words turned by the lists",
    "known words",
    "known on both sides",
    "nouns",
    "verbs and adverbs",
    "like letters",
    "little words",
    "other order",
    "several sentences",
    "other language",
    "explaining words",
    "light words",
    "words of saying",
    "length of the change",
    "only one word for one",
    "only taken or put in",
    "exchanged in place",
    "share of the rows between",
    "little words in the place",
    "verbs on both sides",
    "words on the new side alone",
    "neighbours that stay neighbours",
    "words that stay in order",
    "share turned by the lists",
    *Hint,
)
"""What is measured, in the order of the weights."""


def is_fact(measured: Sequence[float]) -> bool:
    """Whether the odds are that readers could take another fact from words that have no like."""
    return probability(measured) >= EVEN


def probability(measured: Sequence[float]) -> float:
    """The probability, 0 to 1, that a change with these measures changes a fact."""
    total = CONSTANT + sum(weight * each for weight, each in zip(WEIGHTS, measured, strict=True))
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def is_recast(old: Sequence[Value], new: Sequence[Value]) -> bool:
    """Whether a change goes through most of a sentence, given as words and names, little words apart."""
    if len(old) + len(new) < _LONG or max(len(old), len(new)) > _LONGEST:
        return False
    if _in_order([word_key(v) for v in old], [word_key(v) for v in new]) > 1 - _RECAST:
        return False
    was, now = ([word_key(v) for v in side if v.bare not in _BESIDE] for side in (old, new))
    return was != now


def measures(old: Sequence[Value], new: Sequence[Value], rest: Rest, hints: Collection[Hint] = ()) -> list[float]:
    """The measures of a change, in the order of `MEASURES`; both sides with their figures and little words."""
    left, right = rest.old, rest.new
    words = [v.bare for v in (*left, *right)]
    all_old, all_new = spoken(old), spoken(new)
    count = len(all_old) + len(all_new) or 1
    old_known, new_known = (sum(is_known(v.bare) for v in side) for side in (left, right))
    was, now = _little(all_old), _little(all_new)
    chain_old, chain_new = [word_key(v) for v in all_old], [word_key(v) for v in all_new]
    return [
        min(len(left), _MANY),
        min(len(right), _MANY),
        min(len(left), len(right), _MANY),
        min(abs(len(left) - len(right)), _MANY),
        len(words) / count,
        min(rest.turned, _MANY),
        min(old_known + new_known, _MANY),
        float(old_known > 0 and new_known > 0),
        _share([*_nouns(left, all_old), *_nouns(right, all_new)]),
        _share([word.endswith(_VERBAL) for word in words]),
        _likeness(left, right),
        min(sum(((was - now) + (now - was)).values()), 2 * _MANY) / 2,
        _turned_about(chain_old, chain_new),
        float(_sentences(old) != _sentences(new)),
        float(not all(word.isascii() for word in (*chain_old, *chain_new))),
        _share([word in KINDS for word in words]),
        _share([word in LIGHT or word in GENERIC for word in words]),
        _share([word in SAYING for word in words]),
        min(sum(map(len, words)), 60) / 10,
        float(len(left) == len(right) == 1),
        *_placed(all_old, all_new),
        float(_has_verb(left) and _has_verb(right)),
        float(bool(right) and not left),
        _kept_neighbours(chain_old, chain_new),
        _in_order(chain_old, chain_new),
        rest.turned / max(1, rest.turned + len(words)),
        *(float(hint in hints) for hint in Hint),
    ]


def _placed(old: Sequence[Value], new: Sequence[Value]) -> list[float]:
    """How far the change lies in one place, all around it standing as it stood."""
    was, now = [v.bare for v in old], [v.bare for v in new]
    head = Prefix.similarity(was, now)
    tail = Postfix.similarity(was[head:], now[head:])
    one, other = was[head : len(was) - tail], now[head : len(now) - tail]
    little = sum(word in EMPTY for word in (*one, *other))
    return [
        float(not one or not other),
        float(0 < len(one) <= _SPAN and 0 < len(other) <= _SPAN),
        (len(one) + len(other)) / (len(was) + len(now) or 1),
        min(little, _MANY),
    ]


def _little(side: Sequence[Value]) -> Counter[str]:
    return Counter(v.bare for v in side if v.bare in EMPTY)


def _nouns(rest: Sequence[Value], side: Sequence[Value]) -> list[bool]:
    after = {id(b): a.bare in _BEFORE_NOUN for a, b in pairwise(side)}
    return [after.get(id(v), False) or v.bare.endswith(_NOMINAL) for v in rest]


def _share(hits: Sequence[bool]) -> float:
    return sum(hits) / len(hits) if hits else 0.0


def _likeness(left: Sequence[Value], right: Sequence[Value]) -> float:
    """How many letters two of the words begin with alike, as a share of the shorter."""
    best = 0.0
    for a in left[:_MANY]:
        for b in right[:_MANY]:
            shared = next((k for k, (x, y) in enumerate(zip(a.bare, b.bare, strict=False)) if x != y), 99)
            best = max(best, min(shared / max(4, min(len(a.bare), len(b.bare))), 1.0))
    return best


def _turned_about(old: Sequence[str], new: Sequence[str]) -> float:
    """How many of the words that both have stand in another order."""
    place = {word: k for k, word in enumerate(new)}
    row = [place[word] for word in old if word in place]
    return sum(b < a for a, b in pairwise(row)) / max(1, len(row) - 1)


def _has_verb(side: Sequence[Value]) -> bool:
    return any(may_be_verb(v.bare) or v.bare.endswith("ing") for v in side)


def _kept_neighbours(old: Sequence[str], new: Sequence[str]) -> float:
    """How many of the shorter side's pairs of neighbours stand side by side on the other."""
    was, now = set(pairwise(old)), set(pairwise(new))
    return len(was & now) / max(1, min(len(was), len(now)))


def _in_order(old: Sequence[str], new: Sequence[str]) -> float:
    """The share of the longer side's words that both have in one order."""
    if max(len(old), len(new)) > _LONGEST:
        return 0.0
    return LCSseq.normalized_similarity(old, new)


def _sentences(side: Sequence[Value]) -> int:
    return sum(b.start - a.end > 1 and b.sort is Sort.WORD and b.text[:1].isupper() for a, b in pairwise(side))
