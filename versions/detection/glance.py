"""Whether a paragraph may be a notice: by its words, each for itself, at the price of looking them up.

The numbers are learned from labelled paragraphs (`tests/benchmarks/_learning.py` makes them anew): of English in one
file, of the other languages in another, where what a word means counts the same in all. They end the search in nearly
every ordinary paragraph.
"""

from collections.abc import Sequence
from functools import cache
from itertools import filterfalse

from .languages.glossaries import ENGLISH, GLOSSARIES
from .odds import letters, numbers, parts

_READ, _STEP = 90, 60
"""Words that are weighed together, and how far one such part begins behind the other."""
_MOST = 240
"""Words at either end of a paragraph that are read: what is longer is a quoted article."""
_FIRST = 3
"""Words that are the opening."""
_LEAST, _LEAST_ELSEWHERE, _LEAST_SHORT = -2.0, -2.3, -3.2
"""The logarithms of the odds from which on a paragraph is read: an English one, one in another language, a short one
there: few words say little.
"""
_SHORT = 16
"""Words of it at most."""
_KEPT = 200_000
"""Words remembered at most: a text of random words costs time, never memory."""


class _Weights(dict[str, float]):
    """What each word counts for, worked out when it is first met; `idle` are those that count for nothing."""

    def __init__(self, learned: dict[str, float], code: str, *, mark: str) -> None:
        super().__init__()
        self._learned, self._code, self._mark = learned, code, mark
        self.idle: set[str] = set()

    def __missing__(self, word: str) -> float:
        if len(self) >= _KEPT:
            self.clear()
            self.idle.clear()
        weight = self[word] = sum(self._learned.get(each, 0.0) for each in _kinds(word, self._code, self._mark))
        if not weight:
            self.idle.add(word)
        return weight


def words(paragraph: str, code: str) -> list[str]:
    """The words in lower case; of a language that parts none, its letters two by two."""
    if code in GLOSSARIES:
        return paragraph.lower().split()
    told = letters(paragraph)
    return list(map("".join, zip(told, told[1:], strict=False)))


def is_promising(said: Sequence[str], code: str) -> bool:
    """Whether the words may be those of a notice in the language."""
    elsewhere = _LEAST_SHORT if len(said) <= _SHORT else _LEAST_ELSEWHERE
    return log_odds(said, code) > (_LEAST if code == "en" else elsewhere)


def log_odds(said: Sequence[str], code: str) -> float:
    """The logarithm of the odds that the words are those of a notice: of the likeliest part."""
    constant, anywhere, opening = _scales(code)
    if len(said) <= _READ:
        told = sum(map(anywhere.__getitem__, set(filterfalse(anywhere.idle.__contains__, said))))
        return constant + told + sum(map(opening.__getitem__, said[:_FIRST]))
    ends = [said[:_MOST], said[-_MOST:]] if len(said) > _MOST else [said]
    return max(log_odds(end[at : at + _READ], code) for end in ends for at in range(0, len(end) - _READ + _STEP, _STEP))


def features(said: Sequence[str], code: str) -> frozenset[str]:
    """The words and what they mean much the same as; those of the opening once more."""
    anywhere = {each for word in said[:_READ] for each in _kinds(word, code, "")}
    return frozenset(anywhere.union(*(_kinds(word, code, "^") for word in said[:_FIRST])))


def _kinds(word: str, code: str, mark: str) -> set[str]:
    """What a word counts as: itself, in any language but English under the language's name, and its concept."""
    if code == "en":
        return {f"{mark}{each}" for part in parts(word) for each in (part, ENGLISH.concept(part))}
    kinds = {f"{code} {mark}{part}" for part in parts(word)}
    concepts = map(GLOSSARIES[code].concept, parts(word)) if code in GLOSSARIES else ()
    return kinds.union(f"{mark}{concept}" for concept in concepts if concept.isupper())


@cache
def _scales(code: str) -> tuple[float, _Weights, _Weights]:
    constant, learned = numbers("glance.txt" if code == "en" else "glance-others.txt")
    return constant, _Weights(learned, code, mark=""), _Weights(learned, code, mark="^")
