"""The weight of a change: cosmetic, wording or factual, and the facets that changed."""

import re
from enum import StrEnum
from itertools import accumulate
from typing import NamedTuple

from versions.weighing.facts import difference
from versions.weighing.figures import Fact
from versions.weighing.lexicon import Facet
from versions.weighing.numerals import MONTHS, WEEKDAYS
from versions.weighing.signs import sign_facet
from versions.weighing.values import Value


class Weight(StrEnum):
    """How much a change says."""

    COSMETIC = "cosmetic"  # spelling, typography, the style of figures and dates, order
    WORDING = "wording"  # every fact stays
    FACTUAL = "factual"  # a reader could take away another fact


class Weighed(NamedTuple):
    """A change's weight, its facets in the order they were found, each once, and the facts."""

    weight: Weight
    facets: tuple[Facet, ...]
    facts: tuple[Fact, ...]
    values: tuple[Value, ...] = ()
    """All that both wordings speak of, where a fact changed."""


_SIGNS = re.compile(r"[^\w$€£%°+<>=]+|_+")
_STAMPED = frozenset(
    "updated published posted modified actualizado actualizada publicado publicada atualizado publié publiée"
    " aktualisiert"
    " veröffentlicht aggiornato pubblicato bijgewerkt gepubliceerd uppdaterad publicerad".split()
)
_AROUND = frozenset(
    "last at on the am pm a m p h le à el la las los às em um uhr den der am alle ore om kl gmt bst est edt pst pdt cet"
    " cest utc mis mise jour stand de del".split()
)
"""Words that stand around the time in a bare time stamp."""

_WORD = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"\d+")
_MARKS = re.compile(r"[\"“”„«»]")


def weigh(old: str, new: str, *, decimal_comma: bool = False) -> Weighed:
    """The weight of a change from one wording to another; either may be empty, or hold several sentences."""
    if old == new:
        return Weighed(Weight.COSMETIC, (), ())
    if (said := sign_facet(old, new, decimal_comma=decimal_comma)) is not None:
        return Weighed(Weight.FACTUAL, (said,), ())
    if _bare(old) == _bare(new) and _DIGITS.findall(old) == _DIGITS.findall(new) and _marked(old) == _marked(new):
        return Weighed(Weight.COSMETIC, (), ())
    if all(map(_is_stamp, filter(None, (old, new)))):
        return Weighed(Weight.COSMETIC, (), ())
    found = difference(old, new, decimal_comma=decimal_comma)
    if found.facts:
        facets = dict.fromkeys(fact.facet for fact in found.facts)
        if not old or not new:
            facets[Facet.REMOVAL if old else Facet.ADDITION] = None
        return Weighed(Weight.FACTUAL, tuple(facets), found.facts, found.values)
    return Weighed(Weight.WORDING if found.reworded else Weight.COSMETIC, (), ())


def _is_stamp(text: str) -> bool:
    """Whether the text says when it was published or updated, and nothing else."""
    if len(text) > 80:
        return False
    words = _WORD.findall(text.casefold())
    known = words and (not _STAMPED.isdisjoint(words) or words[:3] == ["mis", "à", "jour"])
    return bool(known) and all(w in _STAMPED or w in _AROUND or w in MONTHS or w in WEEKDAYS for w in words)


def _bare(text: str) -> str:
    return _SIGNS.sub("", text.casefold())


def _marked(text: str) -> list[int]:
    """How many letters stand before each quotation mark."""
    pieces = _MARKS.split(text)
    return list(accumulate(len(_bare(piece)) for piece in pieces[:-1]))
