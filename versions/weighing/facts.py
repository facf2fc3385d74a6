"""What differs between two wordings, value by value: the facts that a reader could take away otherwise."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from versions.weighing.certainty import denials, lapses, modals, quantities, silences, sources
from versions.weighing.figures import Fact, Sides, bounds, figures
from versions.weighing.lexicon import (
    ALLEGATIONS,
    CAUSES,
    EMPTY,
    GENERIC,
    LIGHT,
    SAYING,
    STANCES,
    STATUSES,
    Facet,
)
from versions.weighing.names import common_nouns, names
from versions.weighing.numerals import SCALES, UNITS, UNITS_IN_WORDS
from versions.weighing.opposites import negated_alike
from versions.weighing.order import Moved, order, relations
from versions.weighing.thesaurus import may_be_verb
from versions.weighing.turns import Hint, is_fact, is_recast, measures
from versions.weighing.values import Sort, Value, values
from versions.weighing.wordings import (
    Rest,
    excluding,
    is_slip,
    moved_words,
    spelled_alike,
    spoken,
    unmatched,
)

_QUOTED = re.compile(
    r"[\"“„«]([^\"“”„«»]{2,}+)(?:[\"”“»]|\Z)|「([^「」]++)」"
    r"|(?<!\w)['‘]([^'‘’]{2,}+(?:(?<=\w)['’]\w[^'‘’]*+)*+)['’](?!\w)"
)
_LETTERS = re.compile(r"[^\W_]+")
_GLOSS = re.compile(
    r"(?<=\w)(?:, | \()(?:the|an?) (?:[\w-]+ ){0,3}?(?:house|chamber|alliance|bloc|agency|organi[sz]ation|authority|"
    r"regulator|watchdog|body|group|union|assembly|parliament|platform|network|language|currency|capital|court|giant|"
    r"company|force|service|newspaper|broadcaster|town|village|suburb|district|port|resort|charity|maker|supplier|retailer|"
    r"operator|institute|museum|app|website|tool|system|device|drug|illness|disease|condition|chemical|gas|fuel)"
    r"(?: of (?:the )?\w+| (?:on|in|near|for|by|served|run|used|that|which|based)(?: [a-z]+){1,6})?(?:,|\)|(?=[.;]))"
)
"""What explains a name before it: “NATO, the military alliance,”."""

_CAUSING = frozenset(
    "caused causes because blamed causado causada provocado causé provoqué causato provocato verursacht wegen aufgrund"
    " veroorzaakt orsakades orsakat".split()
)
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_FEW = 2
_MOST_EXCLUDED = 4
"""Exchanges of one change that are facts each of its own."""
_STANDING_FOR = frozenset("they them those these it he she him who one that".split())
_TELLING = STATUSES | ALLEGATIONS | CAUSES | STANCES.keys()


class Difference(NamedTuple):
    """The facts that differ, whether any word differs at all, and all values of both sides."""

    facts: tuple[Fact, ...]
    reworded: bool
    values: tuple[Value, ...]


def difference(old_text: str, new_text: str, *, decimal_comma: bool = False) -> Difference:
    """What differs between two wordings of one or several sentences."""
    sides = _sides(old_text, new_text, decimal_comma=decimal_comma)
    facts = _facts(sides)
    if facts and (plain := _without_glosses(old_text, new_text)):
        facts = _facts(_sides(*plain, decimal_comma=decimal_comma)) and facts
    return Difference(tuple(facts), sides.is_reworded or bool(facts), (*sides.old, *sides.new))


class _Found(NamedTuple):
    """What was found: facts that surely differ, those that a recast sentence may only put otherwise, open words."""

    sure: list[Fact]
    likely: dict[Hint, list[Fact]]
    rest: Rest
    is_open: bool
    """Whether the words of the rest are neither facts nor nothing."""

    @property
    def is_doubtful(self) -> bool:
        """Whether the odds decide."""
        return not self.sure and (bool(self.likely) or self.is_open)


def _facts(sides: Sides) -> list[Fact]:
    found = _found(sides)
    if found.is_doubtful and not is_fact(measures(sides.old, sides.new, found.rest, found.likely.keys())):
        return order(sides)
    facts = [*found.sure, *(fact for each in found.likely.values() for fact in each)]
    if found.is_open and (facts or found.is_doubtful):
        facts.append(_exchanged(found.rest.old, found.rest.new))
    return facts or order(sides)


def _without_glosses(old_text: str, new_text: str) -> tuple[str, str] | None:
    """Both texts without what explains a name on one side alone; None where nothing does."""
    was, now = ({each.group() for each in _GLOSS.finditer(text)} for text in (old_text, new_text))
    if was == now:
        return None
    return _unglossed(old_text, now), _unglossed(new_text, was)


def _unglossed(text: str, kept: set[str]) -> str:
    return _GLOSS.sub(lambda each: each.group() if each.group() in kept else "", text)


def undecided(old_text: str, new_text: str, *, decimal_comma: bool = False) -> list[float] | None:
    """What is measured of a change where only the odds decide it; None where something certain does."""
    sides = _sides(old_text, new_text, decimal_comma=decimal_comma)
    found = _found(sides)
    return measures(sides.old, sides.new, found.rest, found.likely.keys()) if found.is_doubtful else None


def _sides(old_text: str, new_text: str, *, decimal_comma: bool) -> Sides:
    was, now = (values(text, decimal_comma=decimal_comma) for text in (old_text, new_text))
    if decimal_comma:
        was, now = common_nouns(was, now)
    was, now = spelled_alike(was, now)
    is_reworded = [v.bare or v.key for v in was] != [v.bare or v.key for v in now]
    return Sides(old_text, new_text, *negated_alike(was, now), is_reworded)


def _found(sides: Sides) -> _Found:
    """What differs, by how sure it is."""
    old, new = spoken(sides.old), spoken(sides.new)
    rest = unmatched(old, new)
    moved = moved_words(old, new)
    counted, named = figures(sides), names(sides, rest)
    explains = bool(rest.old and rest.new) and _explains(sides)
    was, now = ([v for v in side if v.sort is Sort.WORD] for side in (rest.old, rest.new))
    words = Rest(was, now, rest.turned)
    excluded = _excluded(words, moved)
    sure = [
        *bounds(sides),
        *(fact for fact in counted if fact.old and fact.new),
        *_quotations(sides),
        *silences(old, new),
        *lapses(sides),
        *excluded,
    ]
    likely = {
        Hint.FIGURE: [fact for fact in counted if not fact.old or not fact.new],
        Hint.NAME: named,
        Hint.DENIAL: denials(old, new),
        Hint.MODAL: [*modals(sides), *quantities(sides)],
        Hint.SOURCE: sources(old, new, moved),
    }
    is_open = not excluded and _is_open(words, moved)
    if is_open and _tells(words, explains=explains):
        likely[Hint.WORD], is_open = [_exchanged(words.old, words.new)], False
    likely = {hint: facts for hint, facts in likely.items() if facts}
    if not old or not new or not is_recast(old, new):
        sure += (fact for facts in likely.values() for fact in facts)
        likely = {}
    if is_open and (not old or not new or _is_unspaced(words)):
        sure.append(_exchanged(words.old, words.new))
        is_open = False
    if not sure and not likely:
        sure = relations(sides, moved)
    return _Found(sure, likely, words, is_open)


def _explains(sides: Sides) -> bool:
    """Whether both sides give a cause, or who said the same words: another noun there is another fact."""
    if all(any(v.bare in _CAUSING for v in side) for side in (sides.old, sides.new)):
        return True
    quoted = _quoted(sides.old_text)
    return len(quoted) > _FEW and quoted == _quoted(sides.new_text)


# Quotations.


def _quotations(sides: Sides) -> list[Fact]:
    """A word inside a quotation that changed, or a mark that stands elsewhere; said indirectly is another matter."""
    old, new = _quoted(sides.old_text), _quoted(sides.new_text)
    if old == new or not old or not new:
        return []
    if len(old) == len(new) and all(a == b or is_slip(a, b) for a, b in zip(old, new, strict=True)):
        return []
    return [Fact(Facet.QUOTATION, _inside(sides.old, old, new), _inside(sides.new, new, old))]


def _quoted(text: str) -> list[str]:
    """All quoted words one after the other, without what stands between two pieces of one quotation."""
    return [
        word
        for match in _QUOTED.finditer(text)
        for word in map(str.casefold, _LETTERS.findall((match[1] or match[2] or match[3]).replace("’", "'")))
        if not (word.isdecimal() or word in UNITS_IN_WORDS or word in UNITS or word in SCALES)
    ]


def _inside(side: Sequence[Value], one: Sequence[str], other: Sequence[str]) -> tuple[Value, ...]:
    lost = Counter(one) - Counter(other)
    return tuple(value for value in side if value.bare in lost)


# Words.


def _is_unspaced(rest: Rest) -> bool:
    """Whether what differs is in a script without gaps between words, where no part is known to say the same."""
    return any(_UNSPACED.search(v.bare) for v in (*rest.old, *rest.new))


def _excluded(rest: Rest, moved: Moved) -> list[Fact]:
    """The facts that words which exclude each other were exchanged, the first with all else that differs."""
    old, new = rest.old, rest.new
    if not old and not new:
        return []
    found: list[tuple[Value, Value]] = []
    while len(found) < _MOST_EXCLUDED and (pair := excluding(old, new)):
        found.append(pair)
        old, new = ([v for v in side if v.bare != each.bare] for side, each in zip((old, new), pair, strict=True))
    if not found and (little := excluding(old, _little(moved[1])) or excluding(_little(moved[0]), new)):
        found.append(little)
    return [
        _exchanged([one, *(() if number else old)], [other, *(() if number else new)])
        for number, (one, other) in enumerate(found)
    ]


def _is_open(rest: Rest, moved: Moved) -> bool:
    """Whether there are words that are more than style."""
    if not rest.old and not rest.new:
        return False
    return not _is_style(rest.old, rest.new) and not _is_taken_up(rest.old, rest.new, moved)


def _tells(rest: Rest, *, explains: bool) -> bool:
    """Whether a word that tells how something stands came, went or was exchanged, or a cause or source did."""
    old, new = rest.old, rest.new
    return _is_certain(old, new) or bool(old and new and explains and not _verbs_alone(old, new))


def _is_taken_up(old: Sequence[Value], new: Sequence[Value], moved: Moved) -> bool:
    """Whether a pronoun stands for the words that only one side has: “the trial”, “it”."""
    if old and new:
        return False
    words, pronouns = (old, moved[1]) if old else (new, moved[0])
    if len(words) > _FEW or any(v.bare in _TELLING or may_be_verb(v.bare) for v in words):
        return False
    return any(v.bare in _STANDING_FOR for v in pronouns)


def _verbs_alone(old: Sequence[Value], new: Sequence[Value]) -> bool:
    return all(may_be_verb(v.bare) or v.bare in SAYING for v in (*old, *new))


def _little(side: Sequence[Value]) -> list[Value]:
    return [v for v in side if v.bare in EMPTY]


def _exchanged(old: Sequence[Value], new: Sequence[Value]) -> Fact:
    return Fact(_facet(old, new), tuple(dict.fromkeys(old)), tuple(dict.fromkeys(new)))


def _is_certain(old: Sequence[Value], new: Sequence[Value]) -> bool:
    """Whether a word that tells how something stands came, went or was exchanged."""
    return any(v.bare in _TELLING for v in (*old, *new))


def _is_style(old: Sequence[Value], new: Sequence[Value]) -> bool:
    """Whether the words that differ say who says so, which stands on both sides, or are light."""
    words = [v.bare for v in (*old, *new)]
    if all(word in SAYING and word not in STANCES for word in words):
        return True
    return (not old or not new) and all(word in GENERIC or word in LIGHT for word in words)


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
