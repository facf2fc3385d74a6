"""Whether a silent change puts right what was wrong or tells what happened since, as far as its words say so."""

import re
from collections.abc import Sequence
from decimal import Decimal

from versions.kinds import Kind
from versions.weighing.figures import FIGURES, Fact
from versions.weighing.lexicon import MODALS, Facet
from versions.weighing.numerals import WEEKDAYS
from versions.weighing.values import Sort, Value

_ASKED = re.compile(
    r"\b(?:did not (?:respond|return|reply|comment|answer)|(?:declined|refused) to comment|no comment"
    r"|could not be reached|"
    r"(?:had|has) not (?:responded|replied|commented)|not immediately|n'a pas (?:souhaité|répondu|réagi)|no respondió|"
    r"não respondeu|não se manifestou|äußerte sich nicht|non ha (?:risposto|commentato)|reageerde niet|svarade inte|"
    r"not yet|unclear|unknown|was not known|not (?:been )?(?:disclosed|released|announced|named)|undisclosed)\b",
    re.IGNORECASE,
)
_WRONG = re.compile(
    r"\b(?:wrong|wrongly|incorrect\w*|misstat\w+|mis(?:spell|identif|attribut|quot)\w+|error|mistake\w*"
    r"|should have|erroneous\w*|"
    r"inaccurate\w*|earlier version .{0,40}(?:said|gave|stated|called))\b",
    re.IGNORECASE,
)
_GUESSED = frozenset({"probably", "likely"})
"""Words of the future that also guess at what is or was so."""
_AHEAD = frozenset(word for word, sort in MODALS.items() if sort in ("future", "expected", "plan")) - _GUESSED | {
    "when",
    "until",
    "awaiting",
    "pending",
    "hopes",
    "entscheidet",
    "prochain",
    "próximo",
}
_GOING_ON = re.compile(r"\b(?:is|are|has|have|remains?|continues?|still)\b")
_WORDS = re.compile(r"[^\W\d_]+")
_ENGLISH = re.compile(r"\b(?:the|of|and|that|was|were|had|have|has|is|said)\b")
_DUE = re.compile(r"\b(?:is|are) (?:due |expected |set |scheduled )?to [a-z]+")
_DENIED = re.compile(r"\b(?:not|never|nobody|no one)\b")
_DAY = frozenset({Sort.WEEKDAY, Sort.CLOCK})
_HAPPENED = re.compile(
    r"\b(?:died|dead|death|resigned|arrested|charged|sentenced|convicted|acquitted|released|reopened|cancelled|canceled|postponed|"
    r"called off|resumed|denunciad\w+|acusó|detenid\w+|condenad\w+|condamné\w*|mis en examen|verurteilt"
    r"|angeklagt|arrestat\w+)\b",
    re.IGNORECASE,
)
_TOLL = re.compile(
    r"\b(?:killed|dead|died|deaths?|injur\w+|wounded|wounding|killing|hurt|hospital\w*|missing|evacuated|arrested|detained|displaced|cases|homeless|"
    r"muert\w+|herid\w+|morts?|blessés?|tote|verletzte?|mort[ei]|ferit[ei]|mortos|feridos|doden|gewonden|döda|skadade)\b|قتلى|جرحى",
    re.IGNORECASE,
)


_SINCE = re.compile(
    r"\b(?:ha(?:s|ve) since|since then|has now|have now|later (?:died|admitted)|entre-temps|inzwischen)\b"
)
_LATER = re.compile(
    r"\b(?:has|will|would|now|since|later|today|tonight|tomorrow|yesterday|respon\w+|replied|statement)\b"
)
_STAGES = tuple(
    (re.compile(rf"\b(?:{before})\b", re.IGNORECASE), re.compile(rf"\b(?:{after})\b", re.IGNORECASE))
    for before, after in (
        (
            "suspect\\w*|investigat\\w+|question\\w+|wanted|sought|at large|searching|search|hunting|on the run",
            "arrested|caught|captured",
        ),
        ("missing|unaccounted for|trapped|searching|searched for", "found|rescued|recovered|pulled|located|identified"),
        (
            "trail\\w*|lead|leads|leading|led|ahead|count\\w*|too close to call",
            "won|wins|lost|defeated|conceded|elected",
        ),
        ("burning|raging|out of control|spreading|battling", "contained|extinguished|under control|put out|doused"),
        ("talks|negotiat\\w+|bargaining|deadlock", "agreed|agreement|signed|deal|settled|collapsed|broke down"),
        ("consider\\w*|debat\\w+|pending|proposed|vote", "approved|rejected|passed|adopted|voted down|signed into law"),
        (
            "critical condition|intensive care|in hospital|injured|wounded|fighting for",
            "died|dead|discharged|recovered",
        ),
        ("closed|shut|blocked|suspended|cut off", "reopened|open again|resumed|restored|cleared"),
    )
)
"""Stages of a matter, and what they turn into."""

_SAME_DAY = tuple(
    (re.compile(rf"\b(?:{before})\b", re.IGNORECASE), re.compile(rf"\b(?:{after})\b", re.IGNORECASE))
    for before, after in (
        (
            "deliberat\\w+|on trial|jury is out|berät|beraten|delibera\\w*|délibèr\\w*",
            "found .{0,40}guilty|convicted|acquitted|cleared|verdict|verurteilt|freigesprochen"
            "|condamn\\w+|condenad\\w+",
        ),
        (
            "vot(?:a|an|am|ará|arán|arão|e|ent|era|eront)|stimmt|entscheidet|berät|stemt|röstar|votes"
            "|to vote|will vote",
            "aprob\\w+|aprov\\w+|rechaz\\w+|rejeit\\w+|rejet\\w+|adopt\\w+|approvat\\w+|respint\\w+|beschlossen|abgelehnt"
            "|zugestimmt|aangenomen|verworpen|godkände|avslog|approved|passed|rejected|voted|backed",
        ),
        (
            "(?:early|morning|midday|afternoon) trading|at midday|at half-time|halftime",
            "closed|ended|finished|final",
        ),
    )
)
"""Stages that follow one another on one day."""

_PARTS_OF_DAY = {
    word: k
    for k, words in enumerate(
        ("dawn early", "morning matin Morgen", "noon midday", "afternoon", "evening soir", "night")
    )
    for word in words.split()
}


def guess(old: str, new: str, facts: Sequence[Fact]) -> str:
    """`update` where the new wording tells what came later, else `correction`."""
    if not old:
        return "update" if _is_later(new, facts) else "correction"
    if not new:
        return "correction"
    if _ASKED.search(old) and not _ASKED.search(new):
        return "update"
    was = [value for fact in facts for value in fact.old]
    now = [value for fact in facts for value in fact.new]
    if (_TOLL.search(old) and _grew(facts, may_add=bool(_TOLL.search(new)))) or _reached(old, new):
        return "update"
    if _moved_on(old, new, was, now) or went_on(old, new, facts) or _tense_alone(facts):
        return "update"
    return "correction"


def _is_later(new: str, facts: Sequence[Fact]) -> bool:
    """Whether a sentence that came says when it happened, or is told as news; one about the past was left out."""
    if not _ENGLISH.search(new) or _LATER.search(new) or _HAPPENED.search(new):
        return True
    return any(value.sort in _DAY for fact in facts for value in fact.new)


def _reached(old: str, new: str) -> bool:
    """Whether a matter reached the stage that follows, and no day ties both wordings to one moment."""
    if _SINCE.search(new) and not _SINCE.search(old):
        return True
    if any(before.search(old) and after.search(new) and not after.search(old) for before, after in _SAME_DAY):
        return True
    if _days(old) & _days(new):
        return False
    return any(
        before.search(old) and after.search(new) and not after.search(old) and not _DENIED.search(new)
        for before, after in _STAGES
    )


def _days(text: str) -> set[str]:
    return {word for word in map(str.casefold, _WORDS.findall(text)) if word in WEEKDAYS}


def _day_part(text: str) -> int | None:
    """How far into the day the text is, by the last word that says so."""
    return next((_PARTS_OF_DAY[word] for word in reversed(_WORDS.findall(text)) if word in _PARTS_OF_DAY), None)


def went_on(old: str, new: str, facts: Sequence[Fact]) -> bool:
    """Whether a day says that time passed between the two wordings."""
    if not old or not new:
        return False
    was = [value for fact in facts for value in fact.old]
    now = [value for fact in facts for value in fact.new]
    was_part, now_part = _day_part(old), _day_part(new)
    if was_part is not None and now_part is not None and was_part < now_part and any(_amounts(facts)):
        return True
    return _day_went_on(facts) or (_told_day(was, now) and (_has_words(now) or _is_over(old, new)))


def _told_day(was: Sequence[Value], now: Sequence[Value]) -> bool:
    return any(value.sort in _DAY for value in now) and not any(value.sort in _DAY for value in was)


def _has_words(side: Sequence[Value]) -> bool:
    return any(value.sort not in FIGURES for value in side)


def follows(fact: Fact, told: Fact) -> bool:
    """Whether a figure only follows from a told one: a later year, and so many years fewer until then."""
    one, other = _step(fact), _step(told)
    return one is not None and other is not None and one != 0 and abs(one) == abs(other)


def _step(fact: Fact) -> Decimal | None:
    """By how much an amount changed, in the unit that it is given in."""
    was, now = fact.old[0], fact.new[0]
    if was.sort is not Sort.NUMBER or now.sort is not Sort.NUMBER:
        return None
    return Decimal(str(now.key[0])) / Decimal(now.bare or 1) - Decimal(str(was.key[0])) / Decimal(was.bare or 1)


def misstated(facts: Sequence[Fact]) -> tuple[Facet, ...]:
    """The facets of a change in which an unchanged amount got another unit: no news makes acres of hectares."""
    return (Facet.UNIT,) if any(fact.facet is Facet.UNIT for fact in facts) and len(facts) > 1 else ()


def _is_over(old: str, new: str) -> bool:
    """Whether what was going on is told as past."""
    return bool(_GOING_ON.search(old)) and not _GOING_ON.search(new)


def _amounts(facts: Sequence[Fact]) -> list[Fact]:
    return [fact for fact in facts if fact.facet is Facet.NUMBER]


def _grew(facts: Sequence[Fact], *, may_add: bool) -> bool:
    """Whether every number that changed became a greater one, and by no slip of two digits."""
    if not may_add and any(not fact.old for fact in _amounts(facts)):
        return False
    was = [Decimal(str(v.key[0])) for fact in _amounts(facts) for v in fact.old if v.sort is Sort.NUMBER]
    now = [Decimal(str(v.key[0])) for fact in _amounts(facts) for v in fact.new if v.sort is Sort.NUMBER]
    if was and len(now) > len(was):
        return max(now) > max(was)
    pairs = [
        (a.key[0], b.key[0])
        for fact in facts
        if fact.facet is Facet.NUMBER
        for a, b in zip(fact.old, fact.new, strict=False)
        if a.sort is b.sort is Sort.NUMBER
    ]
    return bool(pairs) and all(a < b and sorted(str(a)) != sorted(str(b)) for a, b in pairs)  # type: ignore[operator]


def _tense_alone(facts: Sequence[Fact]) -> bool:
    return all({v.bare for v in (*fact.old, *fact.new)} in ({"is", "was"}, {"are", "were"}) for fact in facts)


def _day_went_on(facts: Sequence[Fact]) -> bool:
    """Whether a day changed together with something else: what was so on Monday is otherwise on Tuesday."""
    days = [
        f for f in facts if any(v.sort is Sort.WEEKDAY for v in f.old) and any(v.sort is Sort.WEEKDAY for v in f.new)
    ]
    return bool(days) and len(facts) > len(days)


def _moved_on(old: str, new: str, was: Sequence[Value], now: Sequence[Value]) -> bool:
    ahead_old = {value.bare for value in was} & _AHEAD
    happened = bool(_HAPPENED.search(new)) and not _HAPPENED.search(old) and not _days(old) & _days(new)
    words = sum(value.sort not in FIGURES for value in now)
    if _DUE.search(old) and not _DUE.search(new) and words and not any(w in MODALS for w in _WORDS.findall(new)):
        return True
    if ahead_old and not any(word in MODALS for word in _WORDS.findall(new.casefold())):
        return True
    if ahead_old and not {value.bare for value in now} & _AHEAD and (words or _told_day(was, now)):
        return True
    if happened and words and not any(value.sort is Sort.NAME for value in was):
        return True
    return (
        bool(re.search(r"\b(?:should|expected|forecast|will|due)\b", old))
        and bool(was)
        and bool(now)
        and all(value.sort is Sort.WEEKDAY for value in was)
        and all(value.sort in (Sort.WEEKDAY, Sort.DATE) for value in now)
    )


def told_by(kind: Kind, notice: str) -> str:
    """Whether a notice says that the text was wrong or that the world moved on."""
    if kind is Kind.UPDATE:
        return "correction" if _WRONG.search(notice) else "update"
    return "correction"
