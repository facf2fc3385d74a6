"""Whether a silent change puts right what was wrong or tells what happened since, as far as its words say so."""

import re
from collections.abc import Sequence

from versions.weighing.figures import FIGURES, Fact
from versions.weighing.lexicon import MODALS, Facet
from versions.weighing.values import Sort, Value

_ASKED = re.compile(
    r"\b(?:did not (?:respond|return|reply|comment|answer)|(?:declined|refused) to comment|no comment"
    r"|could not be reached|"
    r"(?:had|has) not (?:responded|replied|commented)|not immediately|n'a pas (?:souhaité|répondu|réagi)|no respondió|"
    r"não respondeu|não se manifestou|äußerte sich nicht|non ha (?:risposto|commentato)|reageerde niet|svarade inte|"
    r"not yet|unclear|unknown|was not known|not (?:been )?(?:disclosed|released|announced|named)|undisclosed)\b",
    re.IGNORECASE,
)
_AHEAD = frozenset(word for word, sort in MODALS.items() if sort in ("future", "expected", "plan")) | {
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


def guess(old: str, new: str, facts: Sequence[Fact]) -> str:
    """`update` where the new wording tells what came later, else `correction`."""
    if not old:
        return "update"
    if not new:
        return "correction"
    if _ASKED.search(old) and not _ASKED.search(new):
        return "update"
    was = [value for fact in facts for value in fact.old]
    now = [value for fact in facts for value in fact.new]
    if _TOLL.search(old) and _grew(facts):
        return "update"
    if _moved_on(old, new, was, now) or went_on(old, new, facts) or _tense_alone(facts):
        return "update"
    return "correction"


def went_on(old: str, new: str, facts: Sequence[Fact]) -> bool:
    """Whether a day says that time passed between the two wordings."""
    if not old or not new:
        return False
    was = [value for fact in facts for value in fact.old]
    now = [value for fact in facts for value in fact.new]
    return _day_went_on(facts) or (_told_day(was, now) and (_has_words(now) or _is_over(old, new)))


def _told_day(was: Sequence[Value], now: Sequence[Value]) -> bool:
    return any(value.sort in _DAY for value in now) and not any(value.sort in _DAY for value in was)


def _has_words(side: Sequence[Value]) -> bool:
    return any(value.sort not in FIGURES for value in side)


def _is_over(old: str, new: str) -> bool:
    """Whether what was going on is told as past."""
    return bool(_GOING_ON.search(old)) and not _GOING_ON.search(new)


def _grew(facts: Sequence[Fact]) -> bool:
    """Whether every number that changed became a greater one, and by no slip of two digits."""
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
    happened = bool(_HAPPENED.search(new)) and not _HAPPENED.search(old)
    words = sum(value.sort not in FIGURES for value in now)
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
        and all(value.sort is Sort.WEEKDAY for value in (*was, *now))
    )
