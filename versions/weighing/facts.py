"""What differs between two wordings, value by value: the facts that a reader could take away otherwise."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from versions.weighing.figures import Fact, Sides, bounds, figures
from versions.weighing.lexicon import (
    ACCORDING,
    ALLEGATIONS,
    CAUSES,
    DENIALS,
    EMPTY,
    GENERIC,
    LIGHT,
    MODALS,
    QUANTITIES,
    REFUSING,
    SAYING,
    SOURCED,
    STANCES,
    STATUSES,
    TOLD_BY,
    Facet,
)
from versions.weighing.names import common_nouns, names
from versions.weighing.numerals import SCALES, UNITS, UNITS_IN_WORDS
from versions.weighing.order import Moved, order, relations
from versions.weighing.thesaurus import is_irregular, may_be_verb, senses
from versions.weighing.turns import is_fact, measures
from versions.weighing.values import Sort, Value, values
from versions.weighing.wordings import (
    Rest,
    denying,
    excluding,
    explained,
    is_slip,
    moved_words,
    spoken,
    unmatched,
)

_QUOTED = re.compile(
    r"[\"“„«]([^\"“”„«»]{2,})(?:[\"”“»]|\Z)|「([^」]+)」|(?<!\w)['‘]([^'‘’]{2,}(?:['’]\w[^'‘’]*)*)['’](?!\w)"
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
_PASTS = frozenset("was were had did has have wurde wurden war foi foram fue fueron été stato stata werd".split())
_FEW = 2
_STANDING_FOR = frozenset("they them those these it he she him who one that".split())
_REPLYING = SAYING | {"comment", "respond", "answer", "elaborate", "discuss", "reply", "speak", "disclose"}
_TELLING = STATUSES | ALLEGATIONS | CAUSES | STANCES.keys()
_GOING_TO = re.compile(
    r"(?<!goal )(?<!aim )(?<!idea )(?<!purpose )(?<!task )\b(?:is|are|was|were)"
    r"(?: now| then| still| also| set| due| going| about)? to (?=[a-z])(?!blame\b|have\b)"
)
_PRESENT_FUTURE = re.compile(r"\b(?:is|are) \w+ing\b")


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
    reworded = [v.bare or v.key for v in sides.old] != [v.bare or v.key for v in sides.new]
    return Difference(tuple(facts), reworded or bool(facts), (*sides.old, *sides.new))


def _facts(sides: Sides) -> list[Fact]:
    facts, doubtful = _certain(sides)
    if doubtful and (facts or is_fact(measures(sides.old, sides.new, doubtful))):
        facts.append(_exchanged(doubtful.old, doubtful.new))
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
    facts, doubtful = _certain(sides)
    return measures(sides.old, sides.new, doubtful) if doubtful and not facts else None


def _sides(old_text: str, new_text: str, *, decimal_comma: bool) -> Sides:
    was, now = (values(text, decimal_comma=decimal_comma) for text in (old_text, new_text))
    if decimal_comma:
        was, now = common_nouns(was, now)
    return Sides(old_text, new_text, was, now)


def _certain(sides: Sides) -> tuple[list[Fact], Rest | None]:
    """The facts that surely differ, and the words of which that is open."""
    old, new = spoken(sides.old), spoken(sides.new)
    rest = unmatched(old, new)
    facts = [*figures(sides), *_quotations(sides)]
    facts += _denials(old, new)
    facts += _modals(sides)
    facts += _quantities(sides)
    moved = moved_words(old, new)
    facts += _sources(old, new, moved)
    facts += _silences(old, new)
    facts += names(sides, rest)
    facts += bounds(sides)
    explains = bool(rest.old and rest.new) and _explains(sides)
    told, doubtful = _words(rest, moved, explains=explains, is_alone=not old or not new)
    facts += told
    return facts or relations(sides, moved), doubtful


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


# Sources, denials, modals, bounds.


def _sources(old: Sequence[Value], new: Sequence[Value], moved: Moved) -> list[Fact]:
    """Who says so is left out, or put in: what was a claim of somebody's is the paper's own now."""
    if not old or not new:
        return []
    was, now = (tuple(v for v in side if v.bare in TOLD_BY) for side in (old, new))
    lost, come = moved
    if any(v.bare in ACCORDING for v in lost) and not any(_is_source(v) for v in come):
        return [Fact(Facet.ATTRIBUTION, tuple(lost), tuple(come))]
    if (was and not any(_is_source(v) for v in new)) or (now and not any(_is_source(v) for v in old)):
        return [Fact(Facet.ATTRIBUTION, was, now)]
    return []


def _silences(old: Sequence[Value], new: Sequence[Value]) -> list[Fact]:
    """Somebody who said something declined to say it, or the other way round."""
    was, now = _declining(old), _declining(new)
    return [Fact(Facet.STANCE, was, now)] if old and new and bool(was) != bool(now) else []


def _declining(side: Sequence[Value]) -> tuple[Value, ...]:
    return tuple(
        v
        for v, beside, behind in zip(side, side[1:], [*side[2:], *side[:1]], strict=False)
        if (v.bare in REFUSING and beside.bare == "to" and behind.bare in _REPLYING)
        or (v.bare == "not" and beside.bare in _REPLYING)
    )


def _is_source(value: Value) -> bool:
    return value.bare in SOURCED or not senses(value.bare).isdisjoint(senses("said"))


def _denials(old: Sequence[Value], new: Sequence[Value]) -> list[Fact]:
    was, now = denying(old), denying(new)
    if len(was) != len(now) and (was or now):
        was, now = explained(was, old, new), explained(now, new, old)
    if len(was) == len(now) or (was and now and abs(len(was) - len(now)) > 1):
        return []
    return [Fact(Facet.NEGATION, was if len(was) > len(now) else (), now if len(now) > len(was) else ())]


def _is_past(side: Sequence[Value]) -> bool:
    """Whether a side that speaks of no future tells of the past."""
    return any(
        v.bare in _PASTS or v.bare.endswith("ed") or (is_irregular(v.bare) and not _is_present(v.bare))
        for v in side
        if v.sort is Sort.WORD
    )


def _is_present(word: str) -> bool:
    return (word.endswith(("ing", "s")) and word not in _PASTS) or word in ("are", "am", "be")


def _quantities(sides: Sides) -> list[Fact]:
    """“Most of them” that became “some of them”."""
    old, new = ({QUANTITIES[v.bare]: v for v in side if v.bare in QUANTITIES} for side in (sides.old, sides.new))
    if not old or not new or old.keys() & new.keys():
        return []
    return [Fact(Facet.NUMBER, tuple(old.values()), tuple(new.values()))]


def _modal(side: Sequence[Value]) -> list[Value]:
    """The words of a side that say how certain something is, but for “could not”, which denies."""
    after = [*side[1:], *side[:1]]
    return [
        v
        for v, behind in zip(side, after, strict=True)
        if v.bare in MODALS and not (v.bare in ("could", "can") and behind.bare in DENIALS)
    ]


def _modals(sides: Sides) -> list[Fact]:
    old, new = ({v.bare: v for v in _modal(side)} for side in (sides.old, sides.new))
    was, now = {MODALS[word] for word in old}, {MODALS[word] for word in new}
    going_old, going_new = (" to " in t and bool(_GOING_TO.search(t)) for t in (sides.old_text, sides.new_text))
    if going_old:
        was.add("future")
    if going_new:
        now.add("future")
    if (was & {"plan", "expected"}) and (now & {"plan", "expected"}):
        was, now = was - {"future"}, now - {"future"}
    if was ^ now == {"should", "expected"} or was ^ now <= {"able", "plan"}:
        return []
    if was ^ now == {"future", "plan"} and "future" not in {MODALS[word] for word in (*old, *new)}:
        return []  # “is to be built”, “plans call for it to be built”
    if was ^ now == {"future"} and _PRESENT_FUTURE.search(sides.new_text if "future" in was else sides.old_text):
        return []  # “is leaving in May”, “will leave in May”
    told = {"will", "wird"} & (set(old) ^ set(new)) or going_old or going_new
    if was ^ now == {"future"} and not (told and _is_past(sides.new if "future" in was else sides.old)):
        return []  # “would” of reported speech; “will open” against “opens”
    lost, come = was - now, now - was
    return [
        Fact(
            Facet.MODALITY,
            tuple(v for word, v in old.items() if MODALS[word] in lost),
            tuple(v for word, v in new.items() if MODALS[word] in come),
        )
    ]


# Words.


def _words(rest: Rest, moved: Moved, *, explains: bool, is_alone: bool) -> tuple[list[Fact], Rest | None]:
    """The fact that words surely changed, or the words of which that is open.

    Words of a sentence that stands alone are a fact, and so are an exchanged cause or source.
    """
    old, new = ([v for v in side if v.sort is Sort.WORD] for side in (rest.old, rest.new))
    if not old and not new:
        return [], None
    if pair := excluding(old, new) or excluding(old, _little(moved[1])) or excluding(_little(moved[0]), new):
        return [_exchanged([pair[0], *old], [pair[1], *new])], None
    if _is_style(old, new) or _is_taken_up(old, new, moved):
        return [], None
    if is_alone or _is_certain(old, new) or (old and new and explains and not _verbs_alone(old, new)):
        return [_exchanged(old, new)], None
    return [], Rest(old, new, rest.turned)


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
