"""How likely a paragraph is a notice, by its words alone, and of what kind an English one is.

Words, pairs of neighbours and how the paragraph opens, in English each also by its concept, so that what was learned of
one verb of saying holds of all; weighed by numbers that were learned from labelled paragraphs, a file for each language
(`tests/benchmarks/_learning.py` makes them anew).
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import chain
from pathlib import Path

from ..kinds import Kind
from .languages.glossaries import ENGLISH

LEARNED = frozenset("ar de en es fr it nl pt sv".split())
"""The languages of which enough was learned; Japanese parts no words."""
KINDS = (Kind.UPDATE, Kind.CLARIFICATION, Kind.EDITORS_NOTE, Kind.CORRECTION, Kind.RETRACTION)
"""Those of which a notice inside a text may be."""
_RULED = 1.5
"""What the rules' kind is worth beyond what was learned: they were in view of most of what that was learned from."""
_MOST = 90
"""Words that are weighed together: a notice says what it is early."""
_LETTERS = 1_200
_MONTHS = frozenset(
    "january february march april may june july august september october november december"
    " jan feb mar apr aug sept sep oct nov dec".split()
)
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_QUOTED = re.compile(r'"[^"\n]{1,300}"')
_PARTS = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d[\d.,:/%-]*|[.;:()?!]")
_PLAIN = str.maketrans({"’": "'", "“": '"', "”": '"'})
_QUOTE = "QUOTE"
_NAME = "NAME"
_STOPS = ".:?!("
"""What a capital behind it says nothing about."""
_OPENING = "^"
_KEPT = 100_000
"""Words remembered at most."""


def log_odds(text: str, code: str) -> float:
    """The logarithm of the odds that the paragraph of that language is a publication's notice about its own text."""
    constant, weights = numbers(f"odds-{code}.txt")
    return constant + sum(map(weights.__getitem__, set(filter(weights.__contains__, _said(text, code)))))


def kind(text: str, ruled: Kind) -> Kind:
    """The notice's likeliest kind; `ruled` is what the rules take it for."""
    scores = dict.fromkeys(KINDS, 0.0)
    scores[ruled] = _RULED
    known = _kinds()
    for feature in known.keys() & kind_features(text, ruled):
        for each, weight in known[feature]:
            scores[each] += weight
    return max(KINDS, key=scores.__getitem__)


@cache
def _kinds() -> dict[str, list[tuple[Kind, float]]]:
    """What each feature is worth to each kind that it says anything of."""
    learned: dict[str, list[tuple[Kind, float]]] = {}
    for feature, weight in numbers("kinds.txt")[1].items():
        kind, _, told = feature.partition(" ")
        learned.setdefault(told, []).append((Kind(kind), weight))
    return learned


def kind_features(text: str, ruled: Kind) -> set[str]:
    """The same as of any paragraph, and what the rules take it for."""
    return features(text, "en") | {f"ruled {ruled}"}


def features(text: str, code: str) -> set[str]:
    """The words, the opening, pairs of neighbours; in English the same of concepts, threes and pairs with one between.

    Figures count as their sort; in English names, days, months and quotations too.
    """
    return set(_said(text, code))


def _said(text: str, code: str) -> Iterator[str]:
    words = [_OPENING, *(_tokens(text) if code == "en" else _plain(text))]
    said = chain(words, map(" ".join, zip(words, words[1:], strict=False)))
    return chain(said, _conceived(words)) if code == "en" else said


def _conceived(words: list[str]) -> Iterator[str]:
    concepts = list(map(ENGLISH.concept, words))
    return chain(
        concepts,
        map(" ".join, zip(concepts, concepts[1:], strict=False)),
        map(" _ ".join, zip(concepts, concepts[2:], strict=False)),
        map(" ".join, zip(concepts, concepts[1:], concepts[2:], strict=False)),
    )


def _plain(text: str) -> list[str]:
    return list(chain.from_iterable(map(parts, text[:_LETTERS].translate(_PLAIN).split()[:_MOST])))


def _tokens(text: str) -> list[str]:
    told: list[str] = []
    last = _STOPS
    for word in _QUOTED.sub(f" {_QUOTE} ", text[:_LETTERS].translate(_PLAIN)).split()[:_MOST]:
        read = parts(word)
        if not read:
            continue
        if word[0].isupper() and last not in _STOPS and read[0].islower():  # inside a sentence: a name
            read = read[1:] if last == _NAME else (_NAME, *read[1:])
        told += read
        last = told[-1]
    return told


@lru_cache(_KEPT)
def parts(word: str) -> tuple[str, ...]:
    """The word without its punctuation but for stops, in lower case, or its sort."""
    return (word,) if word == _QUOTE else tuple(map(_sort, _PARTS.findall(word.lower())))


def _sort(part: str) -> str:
    if part[0].isdigit():
        return "0"
    if part in _MONTHS:
        return "MONTH"
    return "DAY" if part.removesuffix("'s").removesuffix("s") in _DAYS or part in _DAYS else part


@cache
def numbers(name: str) -> tuple[float, dict[str, float]]:
    """The constant and the weights of the file that was learned."""
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    weights = {feature: float(weight) for feature, _, weight in (line.rpartition("\t") for line in lines)}
    return weights.pop("", 0.0), weights
