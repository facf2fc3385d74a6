"""Shares and multiples told in several words, or in one that tells more: “nine in ten”, “two-thirds”, “halved”."""

from collections.abc import Sequence
from decimal import Decimal

from versions.weighing.numerals import PARTS, UNITS_IN_WORDS
from versions.weighing.tokens import Sort, Value

_WHOLES = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000})
_FORTNIGHT = Decimal(36_288_000) * 2
_VERBS: dict[str, tuple[Decimal, str, str]] = {
    **dict.fromkeys(("halve", "halves", "halved", "halving"), (Decimal("0.5"), "share", "cut")),
    **dict.fromkeys(("doubled", "doubling"), (Decimal(2), "", "")),
    **dict.fromkeys(("trebled", "tripled", "tripling"), (Decimal(3), "", "")),
    "twofold": (Decimal(2), "", ""),
    "threefold": (Decimal(3), "", ""),
    "fortnightly": (_FORTNIGHT, "time", "every"),
    "biweekly": (_FORTNIGHT, "time", "every"),
}
"""Words that tell a number, its dimension, and the word that they tell beside it."""


def with_shares(found: Sequence[Value]) -> list[Value]:
    """The values with “nine in ten” as one share, and a verb that tells a number as both."""
    told: list[Value] = []
    k = 0
    while k < len(found):
        value = found[k]
        if taken := _of_whole(found, k):
            told.append(taken[0])
            k = taken[1]
            continue
        told += _told(value) if value.sort is Sort.WORD else (value,)
        k += 1
    return told


def _of_whole(found: Sequence[Value], k: int) -> tuple[Value, int] | None:
    """“One in four”, “two out of three”, and the place behind it."""
    part = found[k]
    if part.sort is not Sort.NUMBER or part.key[1] or k + 2 >= len(found):
        return None
    row = [each.bare for each in found[k + 1 : k + 3]]
    place = k + 2 if row[0] == "in" else k + 3 if row == ["out", "of"] else 0
    if not place or place >= len(found):
        return None
    whole = found[place]
    if whole.sort is not Sort.NUMBER or whole.key[1] or whole.key[0] not in _WHOLES:
        return None
    one, all_of_it = Decimal(str(part.key[0])), Decimal(str(whole.key[0]))
    if not 0 < one < all_of_it:
        return None
    text = " ".join(each.text for each in found[k : place + 1])
    return Value(Sort.NUMBER, (one / all_of_it, "share"), text, part.start, whole.end), place + 1


def _told(value: Value) -> tuple[Value, ...]:
    if told := _VERBS.get(value.bare):
        amount, dimension, beside = told
        number = value._replace(sort=Sort.NUMBER, key=(amount, dimension), bare="1")
        return (number, value._replace(key=(beside,), bare=beside)) if beside else (number,)
    first, _, part = value.bare.partition("-")
    if part in PARTS and first in UNITS_IN_WORDS:
        share = Decimal(UNITS_IN_WORDS[first]) / PARTS[part]
        return (value._replace(sort=Sort.NUMBER, key=(share, "share"), bare=""),)
    return (value,)
