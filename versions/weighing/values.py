"""A sentence as values: numbers with their units, dates, clock times, names, words; “twelve” and “12” are one value."""

import re
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from versions.weighing.days import PREPOSITIONS, calendar, clock, day_or_month, ranked
from versions.weighing.numerals import (
    ENGLISH,
    FRACTIONS,
    MONTHS,
    ORDINALS,
    PARTS,
    SCALES,
    TITLES,
    UNITS,
    UNITS_IN_WORDS,
    WEEKDAYS,
)
from versions.weighing.shares import with_shares
from versions.weighing.tokens import CURRENCIES, TOKEN, Sort, Token, Value, opens, words_of

__all__ = ["Sort", "Value", "values"]


_DURATION = re.compile(r"(?:(\d{1,2}):(?=\d\d:)|(?=\d+:\d\d\.))(\d{1,2}):(\d\d(?:\.\d{1,3})?)")
"""“1:55.31”, “2:05:31”: the minute and the second of a race; what has neither fractions nor hours is a time of day."""
_SUMS = frozenset({"time", "months", "length", "mass"})
_FOLLOWED = re.compile(r"(?:,? |, and | and |-)")
_SCORE = re.compile(r"\s?[-–—‑]\s?(\d{1,3})(?![\d.,-])")
_SLASH = re.compile(r"/(\d{1,2})(?:/(\d{2,4}))?(?!\d)")
_POINT_UNIT = re.compile(
    r"[\s-]*((?:miles?|kilomet(?:re|er)s?|km|met(?:re|er)s?|feet)\s+(?:per|an|a)\s+(?:hour|second)|per\s+cent|por\s+ciento|por\s+cento|pour\s+cent|percentage\s+points?|nautical\s+miles?|(?:sq|square)\s+(?:km|m|ft|miles?|kilomet(?:re|er)s?|met(?:re|er)s?|foot|feet)|(?:US|Australian|Canadian)\s+dollars?|km/h|m/s|degrees?\s+(?:[Cc]elsius|[Ff]ahrenheit)|(?:°\s?)?[CF]\b|[^\W\d_]+|[%€£$])"
)
_FOREIGN = frozenset(
    word
    for table in (UNITS_IN_WORDS, ORDINALS, MONTHS, WEEKDAYS)
    for word in table
    if word.isascii() and word not in ENGLISH
)
"""Words of other languages that a text in English may use for something else."""

_SPECIAL = frozenset({"a", "an", "no", "half", "twice", "thrice", "noon", "midnight", "cannot", *CURRENCIES}).union(
    UNITS_IN_WORDS, ORDINALS, MONTHS, WEEKDAYS
)
"""Words that may begin more than a word."""

_UNIT_WORDS = UNITS_IN_WORDS | {"un": 1, "une": 1}
_MARKS = {"r": "zar"}
"""Letters that are a currency where a figure follows at once."""
_TENS = frozenset("twenty thirty forty fifty sixty seventy eighty ninety".split())
_TIMES = {"twice": 2, "thrice": 3}
_COUNTED_OUT = frozenset(
    "death victim person man woman child suspect defendant body case day time term week month year round match game"
    " goal party candidate attempt count charge witness survivor arrest attack fire".split()
)
"""What “a third” is one of, in order, and no part of: “a third death”."""
_QUOTES = str.maketrans({"’": "'", "‘": "'", "‐": "-", "‑": "-", "·": "-"})


def values(text: str, *, decimal_comma: bool = False) -> list[Value]:
    """The values of the text in order. With `decimal_comma` “1.250” is a thousand and more, else one and a quarter."""
    plain = text.isascii()
    tokens = []
    for match in TOKEN.finditer(text):
        word = match.group()
        bare = word.casefold() if plain else word.casefold().translate(_QUOTES)
        tokens.append(Token._make((match.start(), match.end(), word, bare)))
    found: list[Value] = []
    k = 0
    while k < len(tokens):
        start, end, word, bare = tokens[k]
        if word.isalpha() and word.isascii() and _is_plain(bare):  # most words by far
            sort = Sort.NAME if word[0].isupper() and not opens(text, start) else Sort.WORD
            found.append(Value._make((sort, (TITLES.get(bare, bare),), word, start, end, bare)))
            k += 1
            continue
        taken = None
        if meant := _no_more(tokens, k):
            end = tokens[k + 1].end
            found.append(Value(Sort.WORD, (meant,), text[start:end], start, end, meant))
            k += 2
            continue
        if decimal_comma or tokens[k].bare not in _FOREIGN:
            taken = (calendar(text, tokens, k) if tokens[k].text[0].isupper() else None) or (
                _number(text, tokens, k, decimal_comma=decimal_comma) or calendar(text, tokens, k)
            )
        if taken:
            value, k = taken
            found.append(value)
            continue
        found += words_of(text, tokens[k])
        k += 1
    return with_shares(_summed(text, found))


def _no_more(tokens: list[Token], k: int) -> str:
    """What “no one” and “no longer” say in one word; nothing where they do not stand here."""
    behind = [token.bare for token in tokens[k : k + 3]]
    if behind[:2] == ["no", "longer"] and behind[2:] != ["than"]:
        return "not"
    return "nobody" if behind[:2] == ["no", "one"] else ""


def _summed(text: str, found: list[Value]) -> list[Value]:
    """The values with what two units tell together as one: “1 minute, 55.31 seconds”, “6 feet 2 inches”."""
    row: list[Value] = []
    for value in found:
        back = 2 if len(row) > 1 and row[-1].bare == "and" else 1
        if row and _goes_on(text, row[-back], value):
            row[-back:] = [_sum(text, row[-back], value)]
        else:
            row.append(value)
    return row


def _sum(text: str, one: Value, other: Value) -> Value:
    amount = Decimal(str(one.key[0])) + Decimal(str(other.key[0]))
    span = one.start, other.end
    return Value(Sort.NUMBER, (amount, other.key[1]), text[slice(*span)], *span, other.bare)


def _goes_on(text: str, one: Value, other: Value) -> bool:
    if not one.sort is other.sort is Sort.NUMBER or one.key[1] != other.key[1] or one.key[1] not in _SUMS:
        return False
    is_less = Decimal(str(other.key[0])) < Decimal(one.bare or 1)
    return is_less and _FOLLOWED.fullmatch(text, one.end, other.start) is not None


def _number(text: str, tokens: list[Token], k: int, *, decimal_comma: bool) -> tuple[Value, int] | None:
    token = tokens[k]
    currency = ""
    if token.bare in CURRENCIES and k + 1 < len(tokens) and _is_priced(text, token, tokens[k + 1]):
        currency, k = _MARKS.get(token.bare, token.bare), k + 1
    if not tokens[k].text[0].isdigit():
        return _inwords_of(text, tokens, k, token.start, currency)
    figure = tokens[k]
    if not currency and (special := _duration(figure, k) or _figures(text, tokens, k)):
        return special
    amount = _amount(figure.text, decimal_comma=decimal_comma)
    if amount is None:
        return None
    k += 1
    end = figure.end
    if text[end : end + 1] in ("½", "¼", "¾") and k < len(tokens):
        amount += {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}[text[end]]
        end, k = tokens[k].end, k + 1
    return _measured(text, tokens, k, (amount, token.start, end), currency)


def _is_priced(text: str, mark: Token, amount: Token) -> bool:
    """Whether the mark stands right before its amount: “R1.8 million”, “Rs. 50”, “$ 5”."""
    between = text[mark.end : amount.start]
    return not between or (mark.bare not in _MARKS and between in (" ", "\u00a0", ". "))


def _measured(
    text: str, tokens: list[Token], k: int, known: tuple[Decimal, int, int], currency: str
) -> tuple[Value, int]:
    """The amount with its scale and its unit."""
    amount, start, end = known
    while k < len(tokens) and tokens[k].bare in SCALES and not text[end : tokens[k].start].strip(" \u00a0\u202f-"):
        if tokens[k].bare in ("m", "k") and tokens[k].start > end and not currency:
            break
        amount, end, k = amount * SCALES[tokens[k].bare], tokens[k].end, k + 1
    unit = UNITS.get(currency) if currency else None
    if unit is None and (found := _unit(text, tokens, k, end)):
        unit, end, k = found
    dimension, factor = unit or ("", Decimal(1))
    return Value(Sort.NUMBER, (amount * factor, dimension), text[start:end], start, end, str(factor)), k


def _unit(text: str, tokens: list[Token], k: int, end: int) -> tuple[tuple[str, Decimal], int, int] | None:
    found = _POINT_UNIT.match(text, end)
    if found is None:
        return None
    name = re.sub("^degrees?-", "", "-".join(found.group(1).casefold().split()))
    if name in ("por-ciento", "por-cento", "pour-cent"):
        name = "percent"
    if name in PREPOSITIONS and (found := _POINT_UNIT.match(text, found.end())):
        name = found.group(1).casefold()
    if (
        found is None
        or name not in UNITS
        or (name in ("c", "f", "p") and found.group(1).islower() and found.start(1) > end)
    ):
        return None
    if name in ("percent", "%", "per-cent") and (points := re.compile(r"[\s-]*points?\b").match(text, found.end())):
        name, found = "points", points
    while k < len(tokens) and tokens[k].start < found.end():
        k += 1
    return UNITS[name], found.end(), k


def _duration(figure: Token, k: int) -> tuple[Value, int] | None:
    found = _DURATION.fullmatch(figure.text)
    if found is None:
        return None
    hours, minutes, seconds = (Decimal(part or 0) for part in found.groups())
    amount = (hours * 3600 + minutes * 60 + seconds) * 60
    return Value(Sort.NUMBER, (amount, "time"), figure.text, figure.start, figure.end, "60"), k + 1


def _figures(text: str, tokens: list[Token], k: int) -> tuple[Value, int] | None:
    """A clock time, a score, a day with its month: figures that are no amount."""
    token = tokens[k]
    if hour := clock(text, token):
        key, end = hour
        return Value(Sort.CLOCK, key, text[token.start : end], token.start, end), _beyond(tokens, k, end)
    if slash := _SLASH.match(text, token.end):
        key2 = (int(token.text), int(slash[1])) if token.text.isdecimal() else ()
        if len(key2) == 2 and max(key2) <= 31:
            return Value(Sort.SLASH, key2, text[token.start : slash.end()], token.start, slash.end()), _beyond(
                tokens, k, slash.end()
            )
    if token.text.isdecimal() and (score := _SCORE.match(text, token.end)) and len(token.text) < 4:
        key3 = (int(token.text), int(score[1]))
        return Value(Sort.SCORE, key3, text[token.start : score.end()], token.start, score.end()), _beyond(
            tokens, k, score.end()
        )
    if token.text.isdecimal():
        return ranked(text, tokens, k)
    return None


def _beyond(tokens: list[Token], k: int, end: int) -> int:
    while k < len(tokens) and tokens[k].start < end:
        k += 1
    return k


def _amount(figure: str, *, decimal_comma: bool) -> Decimal | None:
    """What the figures say: groups of three digits are thousands, what else stands behind a separator a fraction."""
    plain = re.sub(r"[\u00a0\u202f\u2009 '’]", "", figure).replace("٫", ",").replace("٬", ",")
    groups = re.split(r"[.,]", plain)
    signs = [sign for sign in plain if sign in ".,"]
    if len(groups) > 1:
        if all(len(group) == 3 for group in groups[1:]) and len(set(signs)) == 1 and groups[0] != "0":
            english = signs[0] == ","
            thousands = len(groups) > 2 or english != decimal_comma or (len(groups[0]) <= 3 and english)
            plain = "".join(groups) if thousands else f"{groups[0]}.{groups[1]}"
        elif len(signs) > 1 and signs[0] == signs[-1]:
            return None
        else:
            plain = "".join(groups[:-1]) + "." + groups[-1]
    try:
        return Decimal("".join(str(int(sign)) if sign.isdecimal() else sign for sign in plain))
    except (InvalidOperation, ValueError):
        return None


def _inwords_of(text: str, tokens: list[Token], k: int, start: int, currency: str) -> tuple[Value, int] | None:
    """“Twelve”, “twenty-one”, “a third”, “a mile and a half”, “third”, “noon”."""
    bare = tokens[k].bare
    if bare in ("a", "an"):
        is_alone = k + 1 == len(tokens) or (k and _is_amount(tokens[k - 1]))  # “£50 a kilo”, “12 miles a day”
        return None if is_alone else _with_article(text, tokens, k, start)
    first, _, unit = bare.partition("-")
    if first in UNITS_IN_WORDS and unit in UNITS:
        dimension, factor = UNITS[unit]
        key = (UNITS_IN_WORDS[first] * factor, dimension)
        return Value(Sort.NUMBER, key, text[start : tokens[k].end], start, tokens[k].end, str(factor)), k + 1
    if first not in UNITS_IN_WORDS or unit in ORDINALS or _is_pronoun(tokens, k):
        return _half_of(text, tokens, k) or _single_word(tokens[k], k, start)
    total, j = 0, k
    while j < len(tokens) and (part := _spoken(tokens[j].bare)) is not None:
        total, j = total + part, j + 1
    if j == k + 1 and total >= 20 and total % 10 == 0 and (ones := _joined_unit(tokens, j)):
        total, j = total + ones, j + 2
    half = Decimal(0)
    if j > k and _half_follows(tokens, j):
        half, j = Decimal("0.5"), j + 3
    after = tokens[j] if j < len(tokens) else None
    if after and after.bare in PARTS and (total == 1 or after.bare.endswith("s")) and total < 10:
        share = Decimal(total) / PARTS[after.bare]
        return Value(Sort.NUMBER, (share, "share"), text[start : after.end], start, after.end), j + 1
    if after and after.bare in MONTHS:
        return Value(Sort.DATE, (MONTHS[after.bare], total), text[start : after.end], start, after.end), j + 1
    return _measured(text, tokens, j, (total + half, start, tokens[j - 1].end), currency) if j > k else None


def _is_amount(token: Token) -> bool:
    return token.text[0].isdigit() or token.bare in UNITS or token.bare in SCALES


def _is_pronoun(tokens: list[Token], k: int) -> bool:
    """“One that”, “one another”."""
    return tokens[k].bare == "one" and k + 1 < len(tokens) and tokens[k + 1].bare in ("that", "which", "who", "another")


def _joined_unit(tokens: list[Token], k: int) -> int:
    """“Et une” behind “vingt”, “y dos” behind “treinta”, “e três” behind “vinte”; nought where none follows."""
    if k + 1 >= len(tokens) or tokens[k].bare not in ("et", "y", "e"):
        return 0
    bare = tokens[k + 1].bare
    unit = 1 if bare in ("un", "une", "uno", "una", "um", "uma") else UNITS_IN_WORDS.get(bare, 0)
    return unit if unit < 10 or (unit == 11 and tokens[k].bare == "et") else 0


def _with_article(text: str, tokens: list[Token], k: int, start: int) -> tuple[Value, int] | None:
    """“A third”, “a million”, “a dozen”, “a day”, “a mile and a half”."""
    follower = tokens[k + 1]
    if follower.bare == "dozen":
        return _measured(text, tokens, k + 2, (Decimal(12), start, follower.end), "")
    if follower.bare in SCALES:
        return _measured(text, tokens, k + 1, (Decimal(1), start, tokens[k].end), "")
    if follower.bare in FRACTIONS and not (k + 2 < len(tokens) and tokens[k + 2].bare in _COUNTED_OUT):
        return Value(
            Sort.NUMBER, (FRACTIONS[follower.bare], "share"), text[start : follower.end], start, follower.end
        ), k + 2
    if follower.bare == "second" and k + 2 < len(tokens) and tokens[k + 2].text[0].isalpha():
        return None  # “a second card” is no time
    dimension, factor = UNITS.get(follower.bare, ("", Decimal(1)))
    if dimension not in ("time", "months", "length", "mass", "volume"):
        return None
    amount, end, j = factor, follower.end, k + 2
    if _half_follows(tokens, j):
        amount, end, j = factor * Decimal("1.5"), tokens[k + 4].end, k + 5
    return Value(Sort.NUMBER, (amount, dimension), text[start:end], start, end, str(factor)), j


def _half_of(text: str, tokens: list[Token], k: int) -> tuple[Value, int] | None:
    """“Half a percentage point”, “half an hour”."""
    if tokens[k].bare != "half" or k + 2 >= len(tokens) or tokens[k + 1].bare not in ("a", "an"):
        return None
    found = _unit(text, tokens, k + 2, tokens[k + 1].end)
    if found is None:
        return None
    (dimension, factor), end, j = found
    key = (factor / 2, dimension)
    return Value(Sort.NUMBER, key, text[tokens[k].start : end], tokens[k].start, end, str(factor)), j


def _single_word(token: Token, k: int, start: int) -> tuple[Value, int] | None:
    bare = token.bare
    if bare in _TIMES:
        return Value(Sort.NUMBER, (Decimal(_TIMES[bare]), ""), token.text, start, token.end, "1"), k + 1
    if bare == "half":
        return Value(Sort.NUMBER, (Decimal("0.5"), "share"), token.text, start, token.end), k + 1
    if place := _place(bare):
        return Value(Sort.ORDINAL, (place,), token.text, start, token.end), k + 1
    if bare in ("noon", "midnight"):
        return Value(Sort.CLOCK, (720 if bare == "noon" else 0,), token.text, start, token.end), k + 1
    return None


def _place(bare: str) -> int:
    """“First”, “fifty-first”; nought where it is no ordinal."""
    tens, _, last = bare.rpartition("-")
    return ORDINALS.get(last, 0) + UNITS_IN_WORDS[tens] if tens in _TENS and last in ORDINALS else ORDINALS.get(bare, 0)


def _half_follows(tokens: list[Token], k: int) -> bool:
    return [token.bare for token in tokens[k : k + 3]] == ["and", "a", "half"]


def _spoken(bare: str) -> int | None:
    """A cardinal of one token, “twenty-one” too."""
    if bare in UNITS_IN_WORDS:
        return UNITS_IN_WORDS[bare]
    parts = bare.replace("-et-", "-").split("-")
    if any(part not in _UNIT_WORDS for part in parts):
        return None
    return sum(_UNIT_WORDS[part] for part in parts)


@lru_cache(maxsize=8192)
def _is_plain(bare: str) -> bool:
    """Whether a word is a word and nothing more, wherever it stands."""
    return bare not in _SPECIAL and day_or_month(bare) == bare
