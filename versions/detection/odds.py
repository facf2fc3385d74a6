"""How likely an English paragraph is a notice, by its words alone: asked where no rule knows it for one.

Words, pairs of neighbours and how the paragraph opens, weighed by numbers that were learned from labelled paragraphs
(`tests/benchmarks/_learning.py` makes them anew).
"""

import re
from functools import cache
from itertools import pairwise
from math import exp
from pathlib import Path

_NUMBERS = Path(__file__).with_name("odds.txt")
_MOST = 90
"""Words that are read: a notice says what it is early."""
_LETTERS = 1_200
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_SHORT_MONTHS = "jan|feb|mar|apr|aug|sept|sep|oct|nov|dec"
_QUOTED = re.compile(r'"[^"]{1,300}"')
_NAME = re.compile(
    rf"(?<=[a-z,;] )(?!(?:{_MONTHS}|{_SHORT_MONTHS}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)(?-i:[A-Z])[\w'-]*"
    r"(?: (?-i:[A-Z])[\w'-]*){0,5}",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d[\d.,:/%-]*")
_MONTH = re.compile(rf"\b(?:{_MONTHS}|{_SHORT_MONTHS})\b\.?")
_DAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day")
_TOKEN = re.compile(r"[a-zA-Z]+(?:'[a-z]+)?|[.;:()]")
_PLAIN = str.maketrans({"’": "'", "“": '"', "”": '"'})


def probability(text: str) -> float:
    """The probability, 0 to 1, that the paragraph is a publication's notice about its own text."""
    constant, weights = _learned()
    total = constant + sum(weights.get(each, 0.0) for each in features(text))
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def features(text: str) -> frozenset[str]:
    """The words, the pairs of neighbours and the opening; names, figures, days and quotations as their sorts."""
    tokens = ["^", *_tokens(text)]
    pairs = {f"{one} {other}" for one, other in pairwise(tokens)}
    return frozenset(tokens) | pairs | {"1:" + " ".join(tokens[1:3]), "1:" + " ".join(tokens[1:2])}


def _tokens(text: str) -> list[str]:
    plain = _QUOTED.sub(" QUOTE ", text[:_LETTERS].translate(_PLAIN))
    low = _FIGURE.sub("0", _NAME.sub("NAME", plain)).lower()
    return _TOKEN.findall(_DAY.sub("DAY", _MONTH.sub("MONTH", low)))[:_MOST]


@cache
def _learned() -> tuple[float, dict[str, float]]:
    lines = _NUMBERS.read_text(encoding="utf-8").splitlines()
    weights = {feature: float(weight) for feature, _, weight in (line.rpartition("\t") for line in lines)}
    return weights.pop("", 0.0), weights
