"""Days, months and hours as they are written: “3 May”, “51st”, “9 p.m.”, “Sept.”."""

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from versions.weighing.numerals import ENGLISH, MONTHS, WEEKDAYS
from versions.weighing.tokens import Sort, Token, Value

_CLOCK = re.compile(
    r"\s*(a\.?m\b\.?|p\.?m\b\.?|noon|midnight|Uhr|h(?:\s?\d\d)?\b"
    r"|(?:o['’]clock\s+)?in\s+the\s+(?:morning|afternoon|evening)\b|(?:o['’]clock\s+)?at\s+night\b|o['’]clock\b)",
    re.IGNORECASE,
)
_SUFFIX = re.compile(r"(?:st|nd|rd|th)\b")
_OF = re.compile(r"[\s.]*(?:\b(?:of|de|del|di|do|da|den|the|von)\b\s*)*")
PREPOSITIONS = frozenset("of de del di do da den the von".split())
"""Words between a day and its month."""
_DAYS = 31
_LONG_NAMES = tuple(name for name in ENGLISH if len(name) > 5 and (name in MONTHS or name in WEEKDAYS))


def clock(text: str, token: Token) -> tuple[tuple[int], int] | None:
    """The minute of the day that begins with this figure, and where it ends in the text; None where it is no hour."""
    found = _CLOCK.match(text, token.end)
    parts = re.split(r"[.:]", token.text)
    if not all(part.isdecimal() for part in parts) or len(parts) > 2:
        return None
    hour, minute = int(parts[0]), int(parts[1]) if len(parts) == 2 else 0
    if hour > 24 or minute > 59 or (len(parts) == 2 and len(parts[1]) != 2):
        return None
    if found is None:
        return ((hour * 60 + minute,), token.end) if ":" in token.text else None
    mark = found[1].casefold()
    if mark.startswith(("o", "in", "at")):
        mark = "p" if mark.endswith(("afternoon", "evening", "night")) else "a" if mark.endswith("morning") else "Uhr"
    if mark[0] == "p" or mark in ("noon",):
        hour = hour % 12 + 12
    elif mark[0] in "am":
        hour %= 12
    elif mark[0] == "h" and (tail := mark[1:].strip()):
        minute = int(tail)
    return (hour * 60 + minute,), found.end()


def ranked(text: str, tokens: list[Token], k: int) -> tuple[Value, int] | None:
    """“3 May”, “3rd of May”, “51st”, with the place behind among the tokens; None where it is none of these."""
    token = tokens[k]
    j, end = k + 1, token.end
    suffix = _SUFFIX.match(text, end)
    if suffix:
        end, j = suffix.end(), j + 1
    behind = j
    while j < len(tokens) and tokens[j].bare in PREPOSITIONS:
        j += 1
    is_day = int(token.text) <= _DAYS and j < len(tokens) and tokens[j].bare in MONTHS
    if is_day and _OF.fullmatch(text, end, tokens[j].start):
        span = (token.start, tokens[j].end)
        return Value(Sort.DATE, (MONTHS[tokens[j].bare], int(token.text)), text[slice(*span)], *span), j + 1
    return (
        (Value(Sort.ORDINAL, (int(token.text),), text[token.start : end], token.start, end), behind) if suffix else None
    )


@lru_cache(maxsize=4096)
def day_or_month(word: str) -> str:
    """The word, or the month or weekday of which it is a slip of the pen."""
    if len(word) < 6 or word in MONTHS or word in WEEKDAYS:
        return word
    return next(
        (name for name in _LONG_NAMES if name[0] == word[0] and OSA.distance(name, word, score_cutoff=1) <= 1), word
    )


def calendar(text: str, tokens: list[Token], k: int) -> tuple[Value, int] | None:
    """“May 3”, a month or a weekday, with the place behind among the tokens; None where none begins here."""
    token = tokens[k]
    bare = day_or_month(token.bare.rstrip("."))
    if (
        not token.text[0].isupper()
        and bare.isascii()
        and bare
        in ("may", "mar", "mars", "sat", "sun", "wed", "mon", "dec", "mai", "jan", "march", "second", "mei", "maj")
    ):
        return None
    if bare in MONTHS:
        is_day = k + 1 < len(tokens) and tokens[k + 1].text.isdecimal() and int(tokens[k + 1].text) <= 31
        if is_day and "," not in text[token.end : tokens[k + 1].start]:
            day = tokens[k + 1]
            j, end = k + 2, day.end
            if j < len(tokens) and tokens[j].bare in ("st", "nd", "rd", "th") and tokens[j].start == end:
                end, j = tokens[j].end, j + 1
            return Value(Sort.DATE, (MONTHS[bare], int(day.text)), token.text, token.start, end), j
        if bare == "may" and k == 0:
            return None
        return Value(Sort.MONTH, (MONTHS[bare],), token.text, token.start, token.end), k + 1
    if bare in WEEKDAYS:
        return Value(Sort.WEEKDAY, (WEEKDAYS[bare],), token.text, token.start, token.end), k + 1
    return None
