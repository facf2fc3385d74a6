"""Single words of a sentence, and what a value is: a name or a word, contractions taken apart."""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from versions.weighing.numerals import TITLES


class Sort(StrEnum):
    """What a value is."""

    NUMBER = "number"  # key: amount, dimension
    SCORE = "score"  # 5-2
    ORDINAL = "ordinal"
    DATE = "date"  # key: month, day
    SLASH = "slash"  # 5/1, a day and a month in whichever order
    MONTH = "month"
    WEEKDAY = "weekday"
    CLOCK = "clock"  # key: minutes since midnight
    LINK = "link"
    NAME = "name"
    WORD = "word"


class Value(NamedTuple):
    """One value of a sentence: equal keys of the same sort say the same. `bare` is the casefolded word."""

    sort: Sort
    key: tuple[object, ...]
    text: str
    start: int
    end: int
    bare: str = ""


class Token(NamedTuple):
    """One word as it stands in the text, half-open."""

    start: int
    end: int
    text: str
    bare: str


TOKEN = re.compile(
    r"(?:https?://|www\.)[^\s)\]]+"
    r"|(?<![A-Za-z0-9.-])[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,6}\.[a-z]{2,24}/[^\s)\]]*[^\s).,\]]"
    r"|\d{1,3}(?:[\u00a0\u202f\u2009 '’]\d{3})+(?![\d.])(?:,\d+)?|\d{1,30}(?:[.,:٫٬]\d{1,30})*"
    r"|(?:US|R|A|C|NZ|HK)\$|[$£€¥₹₦₽₺₱%]|°\s?[CF]?\b|[½¼¾]"
    r"|[^\W\d_]\.(?:[^\W\d_]\.)+|km/h|[^\W\d_]+(?:['’·‐‑-][^\W\d_]+)*"
)
_ARABIC_MARKS = re.compile("[\u064b-\u065f\u0670\u0640]")
CURRENCIES = frozenset("$ £ € ¥ ₹ ₦ ₽ ₺ ₱ us$ r$ a$ c$ nz$ hk$ eur usd gbp jpy brl inr zar ngn chf rs r".split())
_CONTRACTED = {"won't": "will not", "can't": "can not", "cannot": "can not", "shan't": "will not", "let's": "let"}
_TAILS = {"'ll": "will", "'ve": "have", "'re": "are", "'d": "would", "n't": "not", "'m": "am"}
_TITLE = re.compile(r"\b(?:Mrs?|Ms|Mx|Drs?|Prof|Rev|Hon|Gen|Col|Capt|Lt|Sgt|Maj|Adm|Gov|Sen|Rep|St|Sra?|Mme)\.\Z")
_CLOSING = frozenset("\"'”’")
"""Marks that end a quotation, or begin one: behind a comma they end it."""
_FIRST = frozenset("\"'“‘«„([—–-:¿¡")


def words_of(text: str, token: Token) -> Iterator[Value]:
    if ("/" in token.text and "." in token.text) or token.bare.startswith("www."):
        yield Value(Sort.LINK, (token.bare,), token.text, token.start, token.end)
        return
    if not token.text[0].isalpha():
        if token.bare in CURRENCIES or token.bare == "%":
            yield Value(Sort.WORD, (token.bare,), token.text, token.start, token.end, token.bare)
        return
    bare = token.bare
    for part in _contracted(bare):
        is_name = token.text[0].isupper() and not opens(text, token.start)
        yield Value(
            Sort.NAME if is_name else Sort.WORD, (TITLES.get(part, part),), token.text, token.start, token.end, part
        )


def opens(text: str, start: int) -> bool:
    """Whether a word stands first in a sentence or a quotation, so that its capital says nothing."""
    head = text[max(0, start - 8) : start].rstrip()
    if head[-1:] in _CLOSING and head[-2:-1] == ",":
        return False
    return not head or head[-1] in _FIRST or (head[-1] in ".!?…" and _TITLE.search(head) is None)


@lru_cache(maxsize=8192)
def _contracted(bare: str) -> list[str]:
    if bare in _CONTRACTED:
        return _CONTRACTED[bare].split()
    for tail, word in _TAILS.items():
        if bare.endswith(tail):
            return [bare[: -len(tail)], word]
    bare = bare.removesuffix("'s").rstrip(".")
    if "'" in bare and (head := bare.split("'", 1))[0] in (
        "l",
        "d",
        "n",
        "j",
        "s",
        "c",
        "qu",
        "m",
        "t",
        "un",
        "dell",
        "all",
        "nell",
    ):
        return [head[0], head[1]] if head[0] == "n" else [head[1]]
    if "\u0621" <= bare[0] <= "\u064a":
        return [_ARABIC_MARKS.sub("", bare).removeprefix("ال")]
    return [bare]
