"""Whether an English paragraph may be a notice: by its words, each for itself, at the price of looking them up.

The numbers are learned from labelled paragraphs (`tests/benchmarks/_learning.py` makes them anew). They end the search
in nearly every ordinary paragraph.
"""

from collections.abc import Sequence
from functools import cache
from itertools import filterfalse

from .languages.glossaries import ENGLISH
from .odds import numbers, parts

_READ, _STEP = 90, 60
"""Words that are weighed together, and how far one such part begins behind the other."""
_MOST = 240
"""Words at either end of a paragraph that are read: what is longer is a quoted article."""
_FIRST = 3
"""Words that are the opening."""
_LEAST = -2.0
"""The logarithm of the odds from which on a paragraph is read."""
_KEPT = 200_000
"""Words remembered at most: a text of random words costs time, never memory."""


class _Weights(dict[str, float]):
    """What each word counts for, worked out when it is first met; `idle` are those that count for nothing."""

    def __init__(self, learned: dict[str, float], *, mark: str) -> None:
        super().__init__()
        self._learned, self._mark = learned, mark
        self.idle: set[str] = set()

    def __missing__(self, word: str) -> float:
        if len(self) >= _KEPT:
            self.clear()
            self.idle.clear()
        weight = self[word] = sum(self._learned.get(self._mark + each, 0.0) for each in _kinds(word))
        if not weight:
            self.idle.add(word)
        return weight


def is_promising(said: Sequence[str]) -> bool:
    """Whether the words, in lower case, may be those of a notice."""
    return log_odds(said) > _LEAST


def log_odds(said: Sequence[str]) -> float:
    """The logarithm of the odds that the words, in lower case, are those of a notice: of the likeliest part."""
    constant, anywhere, opening = _scales()
    if len(said) <= _READ:
        words = sum(map(anywhere.__getitem__, set(filterfalse(anywhere.idle.__contains__, said))))
        return constant + words + sum(map(opening.__getitem__, said[:_FIRST]))
    ends = [said[:_MOST], said[-_MOST:]] if len(said) > _MOST else [said]
    return max(log_odds(end[at : at + _READ]) for end in ends for at in range(0, len(end) - _READ + _STEP, _STEP))


def features(said: Sequence[str]) -> frozenset[str]:
    """The words and what they mean much the same as; those of the opening once more."""
    anywhere = {each for word in said[:_READ] for each in _kinds(word)}
    return frozenset(anywhere | {f"^{each}" for word in said[:_FIRST] for each in _kinds(word)})


def _kinds(word: str) -> set[str]:
    return {each for part in parts(word) for each in (part, ENGLISH.concept(part))}


@cache
def _scales() -> tuple[float, _Weights, _Weights]:
    constant, learned = numbers("glance.txt")
    return constant, _Weights(learned, mark=""), _Weights(learned, mark="^")
