"""How certain something is and who says so: denials, “may” and “will”, “most” and “some”, sources and silences."""

import re
from collections.abc import Sequence

from versions.weighing.figures import Fact, Sides
from versions.weighing.lexicon import ACCORDING, DENIALS, MODALS, QUANTITIES, REFUSING, SAYING, SOURCED, TOLD_BY, Facet
from versions.weighing.order import Moved
from versions.weighing.thesaurus import is_irregular, senses
from versions.weighing.values import Sort, Value
from versions.weighing.wordings import denying, explained, known_phrases

_PASTS = frozenset("was were had did has have wurde wurden war foi foram fue fueron été stato stata werd".split())
_BEING = frozenset("is are was were be been being".split())
_REPLYING = SAYING | {"comment", "respond", "answer", "elaborate", "discuss", "reply", "speak", "disclose"}
_GOING_TO = re.compile(
    r"(?<!goal )(?<!aim )(?<!idea )(?<!purpose )(?<!task )\b(?:is|are|was|were)"
    r"(?: now| then| still| also| set| due| going| about)? to (?=[a-z])(?!blame\b|have\b)"
)
_NO_LONGER = re.compile(r"\bno longer\b", re.IGNORECASE)
_WAS_SO = re.compile(
    r"\bany ?more\b|\bbec[ao]m\w+|\b(?:stop|ceas|end)\w*|\bused to\b|\bonce\b|\bformer\w*", re.IGNORECASE
)
"""What says, beside a denial, that it was otherwise before."""
_PRESENT_FUTURE = re.compile(r"\b(?:is|are) \w+ing\b")


def sources(old: Sequence[Value], new: Sequence[Value], moved: Moved) -> list[Fact]:
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


def silences(old: Sequence[Value], new: Sequence[Value]) -> list[Fact]:
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


def denials(old: Sequence[Value], new: Sequence[Value]) -> list[Fact]:
    """What one side denies and the other does not."""
    was, now = denying(old), denying(new)
    if len(was) != len(now) and (was or now):
        was, now = explained(was, old, new), explained(now, new, old)
    if len(was) == len(now):
        return []
    return [Fact(Facet.NEGATION, was if len(was) > len(now) else (), now if len(now) > len(was) else ())]


def lapses(sides: Sides) -> list[Fact]:
    """“Not safe” that became “no longer safe”: that it once was so is another fact."""
    texts = (sides.old_text, sides.new_text)
    is_over = [_NO_LONGER.search(text) is not None for text in texts]
    if is_over[0] == is_over[1] or _WAS_SO.search(texts[is_over[0]]):
        return []
    was, now = (tuple(v for v in side if v.bare == "not") for side in (sides.old, sides.new))
    return [Fact(Facet.STATUS, was, now)] if was and now else []


def _is_past(side: Sequence[Value]) -> bool:
    """Whether a side that speaks of no future tells of the past."""
    return any(
        v.bare in _PASTS or v.bare.endswith("ed") or (is_irregular(v.bare) and not _is_present(v.bare))
        for v in side
        if v.sort is Sort.WORD
    )


def _is_present(word: str) -> bool:
    return (word.endswith(("ing", "s")) and word not in _PASTS) or word in ("are", "am", "be")


def quantities(sides: Sides) -> list[Fact]:
    """“Most of them” that became “some of them”."""
    old, new = ({QUANTITIES[v.bare]: v for v in side if v.bare in QUANTITIES} for side in (sides.old, sides.new))
    if not old or not new or old.keys() & new.keys():
        return []
    return [Fact(Facet.NUMBER, tuple(old.values()), tuple(new.values()))]


def _modal(side: Sequence[Value]) -> list[Value]:
    """The words of a side that say how certain something is; “could not” denies, and “a forecast” is none."""
    if MODALS.keys().isdisjoint(v.bare for v in side):
        return []
    before, after = [*side[-1:], *side[:-1]], [*side[1:], *side[:1]]
    filling = {id(side[k]) for each in known_phrases(side) if each.is_filler for k in range(each.start, each.end)}
    return [
        v
        for ahead, v, behind in zip(before, side, after, strict=True)
        if v.bare in MODALS
        and not (v.bare in ("could", "can") and behind.bare in DENIALS)
        and not (v.bare == "possible" and ahead.bare == "as")
        and not (v.bare.startswith("forecast") and ahead.bare not in _BEING)
        and id(v) not in filling
    ]


def modals(sides: Sides) -> list[Fact]:
    """“Will” that became “may”: how certain or how binding something is."""
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
