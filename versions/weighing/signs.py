"""What signs say where the letters and digits are the same: 3.5 and 35, −5 and 5, a tick and a cross."""

import re
import unicodedata
from collections import Counter

from versions.weighing.lexicon import Facet
from versions.weighing.numerals import SCALES, UNITS

_FIGURE = re.compile(
    r"(?<![\w.,])[-−–+<>≤≥±~]?\s?(?:(?<=[-−+<>≤≥±~])|(?<!\w))[$€£¥]?"
    r"\d{1,30}(?:[.,:/'’·٫٬\u00a0\u202f\u2009 –-]\d{1,30}){0,12}\+?"
    r"|\b[A-Z]{1,4}[+−-](?!\w)"
)
_THOUSANDS = re.compile(r"(?<=\d)[,'’\u00a0\u202f\u2009 ٬](?=\d{3}(?!\d))")
_THOUSANDS_BY_POINT = re.compile(r"(?<=\d)[.'’\u00a0\u202f\u2009 ٬](?=\d{3}(?!\d))")
_WORDS = re.compile(r"[^\W\d_]+")
_NOTHING = re.compile(r"\D+")
_DASHES = str.maketrans("−–", "--")
_SYMBOLS = frozenset({"So", "Sm", "Sc", "No"})
_SHOWN = frozenset("‰%★☆")


def sign_facet(old: str, new: str, *, decimal_comma: bool = False) -> Facet | None:
    """What the signs alone change between two wordings of the same letters and digits; None where they change nothing.

    A separator of thousands is a matter of style, a decimal point, a minus or a currency is not.
    """
    was, now = (_figures(text, decimal_comma=decimal_comma) for text in (old, new))
    if was != now and _measures(old) == _measures(new) and (_digits(was) == _digits(now) or _says_again(was, now)):
        return Facet.NUMBER
    gone, come = (_symbols(one) - _symbols(other) for one, other in ((old, new), (new, old)))
    if gone and come:
        is_unit = all(unicodedata.category(sign) != "So" for sign in (*gone, *come))
        return Facet.UNIT if is_unit else Facet.STATUS
    return Facet.STATUS if any(unicodedata.category(sign) == "So" for sign in (*gone, *come)) else None


def _figures(text: str, *, decimal_comma: bool) -> list[str]:
    """Every figure with its sign, written in one way."""
    found = []
    for match in _FIGURE.finditer(text):
        thousands = _THOUSANDS_BY_POINT if decimal_comma else _THOUSANDS
        plain = thousands.sub("", match[0].translate(_DASHES)).replace(" ", "")
        pointed = re.sub(r"(?<=\d)[,:٫·](?=\d)", ".", plain).lstrip("$€£¥~")
        found += re.split(r"(?<=\d)-(?=\d)", pointed)
    return found


def _measures(text: str) -> Counter[str]:
    """The words that say how much a figure is, and of what: “million”, “lakh”, “p”."""
    return Counter(word for word in _WORDS.findall(text.casefold()) if word in SCALES or word in UNITS)


def _digits(figures: list[str]) -> str:
    return _NOTHING.sub("", "".join(figures))


def _says_again(was: list[str], now: list[str]) -> bool:
    """Whether the same figures stand on both sides, and one of them in another's place."""
    return len(was) == len(now) and set(was) == set(now) and Counter(was) != Counter(now)


def _symbols(text: str) -> Counter[str]:
    if text.isascii() and not any(sign in text for sign in "$<>=|"):
        return Counter()
    # a degree is a unit, which is compared with its amount
    signs = (sign for sign in set(text) if not sign.isalpha() and sign != "°")
    return Counter(
        {sign: text.count(sign) for sign in signs if sign in _SHOWN or unicodedata.category(sign) in _SYMBOLS}
    )
