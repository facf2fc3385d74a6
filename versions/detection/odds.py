"""How likely a paragraph is a notice, by its words alone, and of what kind one is.

Words, pairs of neighbours and how the paragraph opens, each also by its concept, so that what was learned of one verb
of saying holds of all; weighed by numbers that were learned from labelled paragraphs (`tests/benchmarks/_learning.py`
makes them anew). English has its own. The other languages share one file: each its words, all of them the concepts and
the expressions that the rules found, by whose names what was learned of one language holds of the others.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import chain, combinations
from pathlib import Path

from ..kinds import Kind
from .languages.glossaries import ENGLISH, GLOSSARIES

KINDS = (Kind.UPDATE, Kind.CLARIFICATION, Kind.EDITORS_NOTE, Kind.CORRECTION, Kind.RETRACTION)
"""Those of which a notice inside a text may be."""
_RULED, _RULED_ELSEWHERE = 1.5, 3.0
"""What the rules' kind is worth beyond what was learned: they were in view of most of what that was learned from. In
the other languages it is all that they say.
"""
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
_LETTER = re.compile(r"\d+|[^\W\d]|[。、!?:]")
_LETTERS_READ = 400
"""Letters of a language that parts no words."""
_KEPT = 100_000
"""Words remembered at most."""


def log_odds(text: str) -> float:
    """The logarithm of the odds that the English paragraph is a publication's notice about its own text."""
    return _weighed("odds.txt", _said(text))


def log_odds_elsewhere(text: str, code: str, marks: Iterable[str]) -> float:
    """The same in any other language; `marks` are the names of the expressions that the rules found in it."""
    return _weighed("odds-others.txt", traits(text, code, marks))


def _weighed(name: str, told: Iterable[str]) -> float:
    constant, weights = numbers(name)
    return constant + sum(map(weights.__getitem__, set(filter(weights.__contains__, told))))


def kind(text: str, ruled: Kind) -> Kind:
    """The English notice's likeliest kind; `ruled` is what the rules take it for."""
    return _likeliest("kinds.txt", kind_features(text, ruled), {ruled: _RULED})


def kind_elsewhere(text: str, code: str, marks: Iterable[str], ruled: Kind) -> Kind:
    """The same in any other language; `marks` are the names of the expressions that the rules found in it."""
    return _likeliest("kinds-others.txt", traits(text, code, marks), {ruled: _RULED_ELSEWHERE})


def _likeliest(name: str, told: set[str], scores: dict[Kind, float]) -> Kind:
    known = _kinds(name)
    for feature in known.keys() & told:
        for each, weight in known[feature]:
            scores[each] = scores.get(each, 0.0) + weight
    return max(KINDS, key=lambda each: scores.get(each, 0.0))


@cache
def _kinds(name: str) -> dict[str, list[tuple[Kind, float]]]:
    """What each feature is worth to each kind that it says anything of."""
    learned: dict[str, list[tuple[Kind, float]]] = {}
    for feature, weight in numbers(name)[1].items():
        kind, _, told = feature.partition(" ")
        learned.setdefault(told, []).append((Kind(kind), weight))
    return learned


def kind_features(text: str, ruled: Kind) -> set[str]:
    """The same as of any English paragraph, and what the rules take it for."""
    return features(text) | {f"ruled {ruled}"}


def features(text: str) -> set[str]:
    """An English paragraph's words, opening, pairs of neighbours; of concepts also threes and pairs with one between.

    Figures count as their sort; names, days, months and quotations too.
    """
    return set(_said(text))


def _said(text: str) -> Iterator[str]:
    words = [_OPENING, *_tokens(text)]
    return chain(words, _joined(words, 2), _conceived(list(map(ENGLISH.concept, words))))


def traits(text: str, code: str, marks: Iterable[str]) -> set[str]:
    """What is told of a paragraph in any language: its words and pairs under the language's name, but for English;
    concepts as in English; the marks and their pairs.
    """
    words = [_OPENING, *(_plain(text) if code in GLOSSARIES else letters(text)[:_LETTERS_READ])]
    shared = _conceived(list(map(GLOSSARIES[code].role, words))) if code in GLOSSARIES else ()
    own = chain(words, _joined(words, 2), () if code in GLOSSARIES else _joined(words, 3)) if code != "en" else ()
    found = [f"{mark}?" for mark in marks]
    return {*shared, *found, *map(" ".join, combinations(found, 2)), *(f"{code} {each}" for each in own)}


def letters(text: str) -> list[str]:
    """The letters of a language that parts no words, numbers as their sort."""
    return ["0" if letter[0].isdigit() else letter for letter in _LETTER.findall(text[:_LETTERS])]


def _joined(words: list[str], many: int) -> Iterator[str]:
    return map(" ".join, zip(*(words[place:] for place in range(many)), strict=False))


def _conceived(concepts: list[str]) -> Iterator[str]:
    apart = map(" _ ".join, zip(concepts, concepts[2:], strict=False))
    return chain(concepts, _joined(concepts, 2), apart, _joined(concepts, 3))


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
