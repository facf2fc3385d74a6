"""What differs between two wordings, value by value: the facts that a reader could take away otherwise."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from versions.weighing.figures import FIGURES, Fact, Sides, bounds, figures
from versions.weighing.lexicon import (
    ALLEGATIONS,
    CAUSES,
    EMPTY,
    GENERIC,
    LIGHT,
    MODALS,
    OPPOSITE_PREFIXES,
    QUANTITIES,
    REFUSING,
    SAYING,
    STANCES,
    STATUSES,
    Facet,
)
from versions.weighing.synonyms import GROUPS
from versions.weighing.values import Sort, Value, values
from versions.words import NEGATIONS

_DENIALS = (NEGATIONS - {"ne", "nor", "ni", "e", "لا"}) | {"لا", "hardly", "jamais", "guère", "niet", "n"}
_DENIALS -= {"neither"}
_SKIPPED = EMPTY | _DENIALS
_PRONOUNS = frozenset("he she it they him her them his their who which that él ella il elle er sie ele ela lui".split())
_QUOTED = re.compile(
    r"[\"“„«]([^\"“”„«»]{2,})(?:[\"”“»]|\Z)|「([^」]+)」|(?<!\w)['‘]([^'‘’]{2,}(?:['’]\w[^'‘’]*)*)['’](?!\w)"
)
_LETTERS = re.compile(r"[^\W_]+")
_PLACES = frozenset(
    "in at near to from of outside across around en à au aux à in im nach aus na no em في إلى من".split()
)
_PAIRS = 250_000
"""Pairs of words that are looked at whether they are alike; beyond, they are taken not to be."""

_TELLING = STATUSES | ALLEGATIONS | CAUSES | STANCES.keys()
_TURNED = 2
_VERBAL = ("ed", "ing", "ly")
_GOING_TO = re.compile(r"\b(?:is|are|was|were) to (?=[a-z])")


class Difference(NamedTuple):
    """The facts that differ, and whether any word differs at all."""

    facts: tuple[Fact, ...]
    reworded: bool


def difference(old_text: str, new_text: str, *, decimal_comma: bool = False) -> Difference:
    """What differs between two wordings of one or several sentences."""
    sides = Sides(
        old_text,
        new_text,
        values(old_text, decimal_comma=decimal_comma),
        values(new_text, decimal_comma=decimal_comma),
    )
    facts = [*figures(sides), *_quotations(sides)]
    left, right = _unmatched(sides)
    facts += _denials(sides)
    facts += _modals(sides)
    facts += _quantities(sides)
    facts += _names(sides, left, right)
    facts += _words(sides, left, right)
    if not facts:
        facts += _order(sides)
    reworded = [v.bare or v.key for v in sides.old] != [v.bare or v.key for v in sides.new]
    return Difference(tuple(facts), reworded or bool(facts))


# Quotations.


def _quotations(sides: Sides) -> list[Fact]:
    """A word inside a quotation that changed, or a mark that stands elsewhere; said indirectly is another matter."""
    old, new = _quoted(sides.old_text), _quoted(sides.new_text)
    if old == new or not old or not new:
        return []
    was = tuple(value for value in sides.old if value.bare)
    return [Fact(Facet.QUOTATION, was[:0] + _inside(sides.old, old, new), _inside(sides.new, new, old))]


def _quoted(text: str) -> list[str]:
    """All quoted words one after the other, without what stands between two pieces of one quotation."""
    return [
        word.casefold()
        for match in _QUOTED.finditer(text)
        for word in _LETTERS.findall((match[1] or match[2] or match[3]).replace("’", "'"))
    ]


def _inside(side: Sequence[Value], one: Sequence[str], other: Sequence[str]) -> tuple[Value, ...]:
    lost = Counter(one) - Counter(other)
    return tuple(value for value in side if value.bare in lost)


# Denials, modals, bounds.


def _denials(sides: Sides) -> list[Fact]:
    old, new = _denying(sides.old), _denying(sides.new)
    if len(old) == len(new) or (old and new and abs(len(old) - len(new)) > 1):
        return []
    return [Fact(Facet.NEGATION, old if len(old) > len(new) else (), new if len(new) > len(old) else ())]


def _denying(side: Sequence[Value]) -> tuple[Value, ...]:
    refused = (
        v
        for v, to, verb in zip(side, side[1:], side[2:], strict=False)
        if v.bare in REFUSING and to.bare == "to" and verb.bare not in SAYING
    )
    return (*(v for v in side if v.bare in _DENIALS), *refused)


def _quantities(sides: Sides) -> list[Fact]:
    """“Most of them” that became “some of them”."""
    old, new = ({QUANTITIES[v.bare]: v for v in side if v.bare in QUANTITIES} for side in (sides.old, sides.new))
    if not old or not new or old.keys() & new.keys():
        return []
    return [Fact(Facet.NUMBER, tuple(old.values()), tuple(new.values()))]


def _modals(sides: Sides) -> list[Fact]:
    old, new = ({v.bare: v for v in side if v.bare in MODALS} for side in (sides.old, sides.new))
    was, now = {MODALS[word] for word in old}, {MODALS[word] for word in new}
    if _GOING_TO.search(sides.old_text):
        was.add("future")
    if _GOING_TO.search(sides.new_text):
        now.add("future")
    if (was & {"plan", "expected"}) and (now & {"plan", "expected"}):
        was, now = was - {"future"}, now - {"future"}
    if {"should", "expected"} <= was ^ now and len(was ^ now) == 2:
        return []
    if was == now:
        return []
    if was ^ now <= {"able", "plan"}:
        return []
    if was ^ now == {"future"} and not (
        {"will", "wird"} & (set(old) ^ set(new)) or _GOING_TO.search(sides.old_text + " " + sides.new_text)
    ):
        return []  # “would” of reported speech
    lost, come = was - now, now - was
    return [
        Fact(
            Facet.MODALITY,
            tuple(v for word, v in old.items() if MODALS[word] in lost),
            tuple(v for word, v in new.items() if MODALS[word] in come),
        )
    ]


# Words and names.


def _unmatched(sides: Sides) -> tuple[list[Value], list[Value]]:
    """Words and names of each side that have no like on the other."""
    old = [v for v in sides.old if v.bare and v.sort in (Sort.WORD, Sort.NAME)]
    new = [v for v in sides.new if v.bare and v.sort in (Sort.WORD, Sort.NAME)]
    left, right = _without(old, new), _without(new, old)
    if _denying(old) and _denying(new):  # “declined to” against “would not”
        left = [v for v in left if v.bare not in REFUSING]
        right = [v for v in right if v.bare not in REFUSING]
    if len(left) * len(right) > _PAIRS:
        return left, right
    left, right = _joined(left, right)
    right, left = _joined(right, left)
    left_kept = [v for v in left if not any(_alike(v, other) for other in (right if v.sort is Sort.NAME else new))]
    right_kept = [v for v in right if not any(_alike(v, other) for other in (left if v.sort is Sort.NAME else old))]
    return left_kept, right_kept


def _without(one: Sequence[Value], other: Sequence[Value]) -> list[Value]:
    known = {word_key(value) for value in other}
    return [
        v
        for v in one
        if word_key(v) not in known and v.bare not in MODALS and (v.sort is Sort.NAME or v.bare not in _SKIPPED)
    ]


def word_key(value: Value) -> str:
    """A word as it is compared: without hyphens and the ending of its inflection."""
    word = str(value.key[0])
    return word.replace("-", "") if "-" in word else cut(word) if value.sort is Sort.WORD else word


@lru_cache(maxsize=8192)
def cut(word: str) -> str:
    """A word without the commonest English endings."""
    if len(word) <= 4:
        return word[:-1] if len(word) == 4 and word[-1] == "s" and word[-2] != "s" else word
    for tail, put in (
        ("ies", "y"),
        ("ied", "y"),
        ("ing", ""),
        ("ed", ""),
        ("es", ""),
        ("s", ""),
        ("ly", ""),
        ("e", ""),
    ):
        if word.endswith(tail) and len(word) - len(tail) >= 3 and not word.endswith("ss"):
            return word[: len(word) - len(tail)] + put
    return word


def _joined(one: list[Value], other: list[Value]) -> tuple[list[Value], list[Value]]:
    """Without the words of one side that stand run together, or with a hyphen, on the other."""
    if not one or not other:
        return one, other
    joined = {word_key(v) for v in other}
    for a, b in zip(list(one), list(one)[1:], strict=False):
        both = str(a.key[0]) + str(b.key[0])
        if both in joined or cut(both) in joined:
            one = [v for v in one if v not in (a, b)]
            other = [v for v in other if word_key(v) not in (both, cut(both))]
    return one, other


def _alike(one: Value, other: Value) -> bool:
    """Whether two words say the same: a synonym, an inflection, another spelling, a slip of the pen put right."""
    a, b = one.bare, other.bare
    if one.sort is other.sort is Sort.NAME:
        return _initial(a, b) or a.replace("-", "") == b.replace("-", "")
    stances = STANCES.get(a, "say"), STANCES.get(b, "say")
    if a == b or stances[0] != stances[1]:
        return a == b
    if not GROUPS.get(a, frozenset()).isdisjoint(GROUPS.get(b, frozenset())):
        return True
    return one.sort is other.sort and not _opposite(a, b) and (_inflected(a, b) or _misspelt(a, b))


def _initial(a: str, b: str) -> bool:
    return (len(a) == 1 or len(b) == 1) and a[0] == b[0]


def _inflected(a: str, b: str) -> bool:
    if min(len(a), len(b)) < 4:
        return False
    shared = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        shared += 1
    rest = a[shared:], b[shared:]
    return shared >= max(4, 0.6 * min(len(a), len(b))) and max(map(len, rest)) <= 3 and "less" not in rest


def _misspelt(a: str, b: str) -> bool:
    """One letter put right in a longer word, where neither is a word that we know to mean something of its own."""
    if min(len(a), len(b)) < 5 or a[0] != b[0] or OSA.distance(a, b, score_cutoff=2) > (1 if len(a) < 8 else 2):
        return False
    return not (a in GROUPS and b in GROUPS) and a not in STATUSES and b not in STATUSES


def _opposite(a: str, b: str) -> bool:
    longer, shorter = (a, b) if len(a) > len(b) else (b, a)
    return (
        len(shorter) > 3
        and longer.endswith(shorter)
        and any(longer == prefix + shorter for prefix in OPPOSITE_PREFIXES)
    )


def _names(sides: Sides, left: list[Value], right: list[Value]) -> list[Fact]:
    old, new = ([v for v in side if v.sort is Sort.NAME] for side in (left, right))
    known_old, known_new = ({v.bare for v in side} for side in (sides.old, sides.new))
    if old and not new:
        old = [v for v in old if not _rest_stays(v, sides.old, known_new)]
        if old and len(known_new & _PRONOUNS - known_old) and not any(v.sort is Sort.WORD for v in right):
            old = []
    if new and not old:
        new = [v for v in new if not _rest_stays(v, sides.new, known_old)]
        if new and len(known_old & _PRONOUNS - known_new) and not any(v.sort is Sort.WORD for v in left):
            new = []
    if _stands_for(old, new) or _stands_for(new, old):
        return []
    if not old and not new:
        return []
    side, text = (new, sides.new_text) if new else (old, sides.old_text)
    before = _LETTERS.findall(text[: side[0].start])
    is_place = bool(before) and before[-1].casefold() in _PLACES
    return [Fact(Facet.PLACE if is_place else Facet.NAME, tuple(old), tuple(new))]


def _rest_stays(value: Value, side: Sequence[Value], other: set[str]) -> bool:
    """Whether the name beside it, its surname, still stands on the other side."""
    place = side.index(value)
    beside = side[place + 1 : place + 2]
    return any(v.sort is Sort.NAME and v.bare in other and v.start - value.end <= 2 for v in beside)


def _stands_for(short: Sequence[Value], long: Sequence[Value]) -> bool:
    return len(short) == 1 and len(long) > 1 and short[0].bare.replace(".", "") == "".join(v.bare[0] for v in long)


def _words(sides: Sides, left: list[Value], right: list[Value]) -> list[Fact]:
    old, new = ([v for v in side if v.sort is Sort.WORD] for side in (left, right))
    bounded = bounds(sides)
    if (not old and not new) or _is_style(old, new):
        return bounded
    return [Fact(_facet(old, new), tuple(old), tuple(new)), *bounded]


def _is_style(old: Sequence[Value], new: Sequence[Value]) -> bool:
    """Whether the words that differ are the sort that an editor turns: a verb or adverb for another, a light word."""
    words = [v.bare for v in (*old, *new)]
    if all(word in SAYING and word not in STANCES for word in words):
        return True  # who says so stands on both sides
    if (not old or not new) and all(word in GENERIC or word in LIGHT for word in words):
        return True
    if any(word in _TELLING or len(word) < 3 for word in words):
        return False
    old, new = [v for v in old if v.bare not in LIGHT], [v for v in new if v.bare not in LIGHT]
    if not old and not new:
        return True
    return len(old) == len(new) <= _TURNED and all(map(_is_turn, old, new))


def _is_turn(one: Value, other: Value) -> bool:
    """Whether a verb or adverb stands for another of which we do not know that it says something else."""
    a, b = one.bare, other.bare
    if (a in GROUPS and b in GROUPS) or _opposite(a, b):
        return False
    return any(a.endswith(tail) and b.endswith(tail) for tail in _VERBAL)


def _facet(old: Sequence[Value], new: Sequence[Value]) -> Facet:
    words = {v.bare for v in (*old, *new)}
    for known, facet in (
        (ALLEGATIONS, Facet.ALLEGATION),
        (STATUSES, Facet.STATUS),
        (CAUSES, Facet.CAUSE),
        (STANCES.keys(), Facet.STANCE),
        (SAYING, Facet.ATTRIBUTION),
    ):
        if words & set(known):
            return facet
    return Facet.STATUS if old and new else Facet.REMOVAL if old else Facet.ADDITION


# Order.


def _order(sides: Sides) -> list[Fact]:
    """The same words in another order that says something else: who did it to whom, which figure belongs to what."""
    old, new = _chain(sides.old), _chain(sides.new)
    was, now = list(map(_token, old)), list(map(_token, new))
    if was == now or Counter(was) != Counter(now):
        return []
    figures = [
        [t for t, v in zip(side, vs, strict=True) if v.sort in FIGURES or v.sort is Sort.NAME]
        for side, vs in ((was, old), (now, new))
    ]
    others = [
        [t for t, v in zip(side, vs, strict=True) if not (v.sort in FIGURES or v.sort is Sort.NAME)]
        for side, vs in ((was, old), (now, new))
    ]
    if figures[0] != figures[1] and others[0] == others[1] and others[0]:
        return [Fact(Facet.ATTRIBUTION, tuple(old), tuple(new))]
    head = next((k for k, (a, b) in enumerate(zip(was, now, strict=True)) if a != b), 0)
    tail = next(k for k, (a, b) in enumerate(zip(was[::-1], now[::-1], strict=True)) if a != b)
    was, now = was[head : len(was) - tail], now[head : len(now) - tail]
    passive = {"by", "von", "por", "par", "da", "door", "av"} & (
        {v.bare for v in sides.new} ^ {v.bare for v in sides.old}
    )
    if len(was) >= 3 and was == now[::-1] and not passive:
        return [Fact(Facet.ATTRIBUTION, tuple(old), tuple(new))]
    return []


def _chain(side: Sequence[Value]) -> list[Value]:
    return [v for v in side if v.sort is not Sort.WORD or v.bare not in EMPTY]


def _token(value: Value) -> str:
    return word_key(value) if value.sort in (Sort.WORD, Sort.NAME) else str(value.key)
