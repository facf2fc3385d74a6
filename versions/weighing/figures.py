"""Figures of two wordings compared by what they amount to: units, dates, clock times and what bounds a number."""

import re
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from versions.weighing.lexicon import BOUNDS, Facet
from versions.weighing.values import Sort, Value

FIGURES = frozenset(
    {Sort.NUMBER, Sort.SCORE, Sort.ORDINAL, Sort.DATE, Sort.SLASH, Sort.MONTH, Sort.WEEKDAY, Sort.CLOCK}
)
"""Sorts of values that are compared by what they amount to."""
_BOTH = 2
_PAIRS = 250_000
_SLACK = Decimal("0.025")
"""How far apart two units' roundings of one amount may lie."""

_BOUND = re.compile(rf"\b({'|'.join(sorted(BOUNDS, key=len, reverse=True))})\s+(?:the\s|[$£€]|a\s)?\s*$", re.IGNORECASE)
_STEPS = ("by", "to", "from")
_STEP = re.compile(rf"\b({'|'.join(_STEPS)})\s+(?:[$£€]|an?\s)?\s*$", re.IGNORECASE)
"""Whether a number says how far something went, or where to."""

_YEAR = re.compile(r"(?:1[89]|20)\d\d")


class Fact(NamedTuple):
    """One thing that a reader could take away otherwise, with the words that say it before and after."""

    facet: Facet
    old: tuple[Value, ...]
    new: tuple[Value, ...]


class Sides(NamedTuple):
    """Both wordings, their values, and whether any differs as it is worded."""

    old_text: str
    new_text: str
    old: list[Value]
    new: list[Value]
    is_reworded: bool


def figures(sides: Sides) -> list[Fact]:
    """The facts whose figures, or links, differ."""
    old = [value for value in sides.old if value.sort in FIGURES]
    new = [value for value in sides.new if value.sort in FIGURES]
    left, right = _only(old, new), _only(new, old)
    for was in list(left) if len(left) * len(right) <= _PAIRS else ():
        match = next((now for now in right if same_value(was, now) or _shares_unit(was, now, sides)), None)
        if match:
            left.remove(was)
            right.remove(match)
    if len(left) * len(new) > _PAIRS or len(right) * len(old) > _PAIRS:
        return [Fact(Facet.NUMBER, tuple(left), tuple(right))]
    left = [value for value in left if not _told_already(value, new, right)]
    right = [value for value in right if not _told_already(value, old, left)]
    if any(v.bare == "both" for v in (*sides.old, *sides.new)):
        left, right = ([v for v in side if v.key[0] != _BOTH] for side in (left, right))
    left, right = _like_first(left, right)
    facts = [Fact(_facet_of(one, other), (one,), (other,)) for one, other in zip(left, right, strict=False)]
    facts += [Fact(_facet_of(one, None), (one,), ()) for one in left[len(right) :]]
    facts += [Fact(_facet_of(one, None), (), (one,)) for one in right[len(left) :]]
    links = [[v for v in side if v.sort is Sort.LINK] for side in (sides.old, sides.new)]
    if {v.key for v in links[0]} != {v.key for v in links[1]}:
        facts.append(Fact(Facet.LINK_TARGET, tuple(links[0]), tuple(links[1])))
    return facts


def _like_first(left: Sequence[Value], right: Sequence[Value]) -> tuple[list[Value], list[Value]]:
    """Both sides with figures of one sort side by side at the head: a weekday against a weekday."""
    pairs: list[tuple[Value, Value]] = []
    rest = list(left)
    others = list(right)
    for sort in dict.fromkeys(v.sort for v in left):
        was, now = ([v for v in side if v.sort is sort] for side in (left, right))
        pairs += zip(was, now, strict=False)
    taken = {id(v) for pair in pairs for v in pair}
    rest = [v for v in rest if id(v) not in taken]
    others = [v for v in others if id(v) not in taken]
    return [*(a for a, _ in pairs), *rest], [*(b for _, b in pairs), *others]


def _shares_unit(one: Value, other: Value, sides: Sides) -> bool:
    """Whether a number without a unit has that of another beside it: “from 10 to 12 percent”, “from 10 percent”."""
    if (
        not one.sort is other.sort is Sort.NUMBER
        or "" not in (one.key[1], other.key[1])
        or raw_amount(one) != raw_amount(other)
    ):
        return False
    bare, unit = (sides.old, other.key[1]) if not one.key[1] else (sides.new, one.key[1])
    return any(v.sort is Sort.NUMBER and v.key[1] == unit for v in bare)


def _only(one: Iterable[Value], other: Iterable[Value]) -> list[Value]:
    known = {(value.sort, value.key) for value in other}
    return list({(v.sort, v.key): v for v in one if (v.sort, v.key) not in known}.values())


def _told_already(value: Value, others: Sequence[Value], unexplained: Sequence[Value]) -> bool:
    """Whether a figure on one side alone only says again, in another unit or form, what both sides say."""
    return any(
        other not in unexplained and (same_value(value, other) or _same_difference(value, other)) for other in others
    )


def _same_difference(one: Value, other: Value) -> bool:
    """Whether two numbers of degrees are as much warmer: “4 degrees Celsius (7.2 degrees Fahrenheit) warmer”."""
    degrees = {str(value.key[1]): Decimal(str(value.key[0])) for value in (one, other) if value.sort is Sort.NUMBER}
    return degrees.keys() == {"celsius", "fahrenheit"} and abs(degrees["celsius"] * 9 / 5 - degrees["fahrenheit"]) <= 1


def same_value(one: Value, other: Value) -> bool:
    """Whether two figures say the same, in whichever unit or form."""
    if one.sort is other.sort:
        return one.key == other.key or (one.sort is Sort.NUMBER and _same_amount(one, other))
    first, second = sorted((one, other), key=lambda value: value.sort)
    same = _MIXED.get((first.sort, second.sort))
    return same is not None and same(first, second)


_MIXED: dict[tuple[Sort, Sort], Callable[[Value, Value], bool]] = {
    (Sort.DATE, Sort.SLASH): lambda date, slash: sorted(map(str, date.key)) == sorted(map(str, slash.key)),
    (Sort.DATE, Sort.NUMBER): lambda date, number: (
        str(number.key[0]) in (f"{date.key[1]}.{date.key[0]}", str(date.key[1]))
    ),
    (Sort.CLOCK, Sort.NUMBER): lambda clock, number: number.key[0] in _hours(clock),
    (Sort.NUMBER, Sort.SCORE): lambda number, score: number.key[0] in score.key,
    (Sort.NUMBER, Sort.ORDINAL): lambda number, ordinal: number.key == (ordinal.key[0], ""),
}
"""When figures of two sorts say the same; the sorts in the order of their names."""


def _hours(clock: Value) -> tuple[int, ...]:
    """The numbers by which a full hour may be told."""
    hour, minute = divmod(int(str(clock.key[0])), 60)
    return () if minute else (hour, hour % 12 or 12)


def _same_amount(one: Value, other: Value) -> bool:
    """Whether two amounts are one, in two units; in one unit they are equal or they differ."""
    (a, dimension), (b, other_dimension) = one.key, other.key
    if not isinstance(a, Decimal) or not isinstance(b, Decimal):
        return False
    if dimension == other_dimension:
        return one.bare != other.bare and _near(a, b) and abs(a - b) <= _rounded(one) + _rounded(other)
    if "" in (dimension, other_dimension):
        return raw_amount(one) == raw_amount(other) and "months" in (dimension, other_dimension)  # “30 years old”, “30”
    convert = _CONVERTED.get((str(dimension), str(other_dimension)))
    if convert:
        return convert(a, b)
    convert = _CONVERTED.get((str(other_dimension), str(dimension)))
    return convert is not None and convert(b, a)


_CONVERTED: dict[tuple[str, str], Callable[[Decimal, Decimal], bool]] = {
    ("celsius", "fahrenheit"): lambda celsius, fahrenheit: abs(celsius * 9 / 5 + 32 - fahrenheit) <= 1,
    ("percent", "share"): lambda percent, share: abs(percent - share * 100) <= Decimal("0.5"),
    ("months", "time"): lambda months, time: _near(months * 157_788_000, time),
}
"""Dimensions that are no multiple of each other; a month is a twelfth of 365.25 days, in sixtieths of a second."""


def _near(a: Decimal, b: Decimal) -> bool:
    return abs(a - b) <= max(abs(a), abs(b)) * _SLACK


def _rounded(value: Value) -> Decimal:
    """By how much an amount may be off, in its dimension's base, for the places it is given in."""
    exponent = raw_amount(value).normalize().as_tuple().exponent
    return Decimal(value.bare or 1) * Decimal(10) ** int(exponent) / 2


def raw_amount(value: Value) -> Decimal:
    """The number as it is told, whatever its unit."""
    amount, factor = value.key[0], Decimal(value.bare or 1)
    return Decimal(str(amount)) / factor


def _facet_of(one: Value, other: Value | None) -> Facet:
    if one.sort in (Sort.DATE, Sort.SLASH, Sort.MONTH, Sort.WEEKDAY, Sort.CLOCK):
        return Facet.DATE
    if other and one.sort is other.sort is Sort.NUMBER and raw_amount(one) == raw_amount(other):
        return Facet.UNIT
    return Facet.NUMBER


def bounds(sides: Sides) -> list[Fact]:
    """“More than 40” that became “40”, or “fewer than 40”: what bounds a number both sides hold."""
    old, new = _bounded(sides.old_text, sides.old), _bounded(sides.new_text, sides.new)
    changed = [key for key in old.keys() & new.keys() if _differ(old[key][0], new[key][0])]
    return [Fact(Facet.NUMBER, (old[key][1],), (new[key][1],)) for key in changed]


def _differ(one: str, other: str) -> bool:
    """Whether two bounds do: “rose by 2” and “rose to 2” do, “rose to 2” and “was 2” need not."""
    if one == other:
        return False
    return bool(one and other) or not {one, other} & {*_STEPS, "nearly"}


def _bounded(text: str, side: Sequence[Value]) -> dict[tuple[object, ...], tuple[str, Value]]:
    found = {}
    for value in side:
        if value.sort is Sort.NUMBER and not _YEAR.fullmatch(value.text):
            head = text[max(0, value.start - 14) : value.start]
            match, step = _BOUND.search(head), _STEP.search(head)
            bound = BOUNDS[" ".join(match[1].casefold().split())] if match else step[1].casefold() if step else ""
            found[value.key] = (bound, value)
    return found
