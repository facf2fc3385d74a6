"""Which two spans of a notice are the wrong value and the right one.

What stands around a candidate speaks for its being wrong or right, what two have in common for their being set against
each other. The numbers are learned from labelled notices (`tests/benchmarks/_pairing.py`).
"""

from collections import Counter
from collections.abc import Callable, Iterator, Set
from functools import cache
from itertools import chain
from typing import Literal

from ..kinds import Kind
from .candidates import Candidate, Span
from .glossary import Glossary
from .odds import numbers
from .reading import AROUND, TELLING, Pairing, Part, Reading, is_sign

Role = Literal["W", "R", "P"]
"""Of what something speaks: of the wrong value, of the right one, of the pair."""
Weigher = Callable[[Role, Set[str]], float]

_LIKELY = 14
"""Candidates for each of the two values that are set against each other."""
_FAR = 4.0
"""How far two may stand behind the best by what speaks for each alone: what they share rarely makes up for more."""
_ALIKE = 2.0
"""What two figures, two days, two names speak for each other beyond what was learned: whoever labelled the notices left
out values whose cut can be argued about, and these say a value all the same.
"""
_RULED, _RULED_ELSEWHERE = 2.0, 3.0
"""The same for what the rules cut, in English and in the other languages, of which less was learned."""
_SORTS = ("figure", "date", "time", "name", "quote")
_SAID = 8
"""Words of a candidate that are looked at."""
_SHAPED = 5
"""Words of a candidate whose classes are its shape."""
_SETTING_APART = TELLING | {"RIGHT", "OUGHT", "NOT", "SORRY", "SAY", "PIECE", "BADLY", "MIS", "EARLIER", "WE"}


def likeliest(text: str, kind: Kind, told: Pairing, glossary: Glossary) -> Pairing:
    """The likeliest wrong and right value of the notice's first error; `told` is what the rules cut."""
    scores = scored(Reading(text, kind, told, glossary), _weight)
    return max(scores, key=scores.__getitem__)


def scored(reading: Reading, weigh: Weigher) -> dict[Pairing, float]:
    """What the likely pairings score: the higher, the likelier."""
    wrongs, rights = _likely(reading, "W", weigh), _likely(reading, "R", weigh)
    alone = [
        (wrong, right, one + other + _favour(reading, wrong, right))
        for wrong, one in wrongs
        for right, other in rights
        if not is_clash(reading, wrong, right)
    ]
    least = max(score for _, _, score in alone) - _FAR
    return {
        (_span(wrong), _span(right)): score + weigh("P", common(reading, wrong, right))
        for wrong, right, score in alone
        if score >= least
    }


def _weight(role: Role, found: Set[str]) -> float:
    weights = _weights()[role]
    return sum(map(weights.__getitem__, weights.keys() & found))


@cache
def _weights() -> dict[str, dict[str, float]]:
    """The numbers that were learned, by what they speak of."""
    learned: dict[str, dict[str, float]] = {"W": {}, "R": {}, "P": {}}
    for feature, weight in numbers("pairing.txt")[1].items():
        role, _, told = feature.partition(" ")
        learned[role][told] = weight
    return learned


def _likely(reading: Reading, role: Literal["W", "R"], weigh: Weigher) -> list[tuple[Candidate | None, float]]:
    known: dict[Part, float] = {}

    def total(part: Part) -> float:
        if part not in known:
            known[part] = weigh(role, reading.once(part))
        return known[part]

    weighed = [(each, sum(map(total, _parts(reading, each)))) for each in reading.candidates]
    weighed.sort(key=lambda each: -each[1])
    return [(None, weigh(role, alone(reading, None, role))), *weighed[:_LIKELY]]


def _favour(reading: Reading, wrong: Candidate | None, right: Candidate | None) -> float:
    is_ruled = any(reading.told) and (_span(wrong), _span(right)) == reading.told
    is_alike = wrong and right and wrong.sort == right.sort and wrong.sort in _SORTS
    ruled = _RULED if reading.glossary.code == "en" else _RULED_ELSEWHERE
    return _ALIKE * bool(is_alike) + ruled * is_ruled


def _span(candidate: Candidate | None) -> Span | None:
    return candidate.span if candidate else None


def is_clash(reading: Reading, wrong: Candidate | None, right: Candidate | None) -> bool:
    """Whether the two overlap, or say the same."""
    if not wrong or not right:
        return False
    one, other = wrong.span, right.span
    return (one[0] < other[1] and other[0] < one[1]) or reading.text[slice(*one)] == reading.text[slice(*other)]


def alone(reading: Reading, candidate: Candidate | None, role: Literal["W", "R"]) -> set[str]:
    """What speaks for the candidate's being the wrong value, W, or the right one, R; or for there being none."""
    if candidate is None:
        return {*_of_none(reading, role)}
    return {*chain.from_iterable(map(reading.once, _parts(reading, candidate)))}


def _parts(reading: Reading, candidate: Candidate) -> tuple[Part, ...]:
    """By what it is told: most of what speaks for it speaks for all that begin, or end, or stand where it does."""
    start, end = candidate.span
    number = reading.sentence(start)
    return (_of_start, start), (_of_end, number, end), (_of_sentence, number), (_of_span, candidate)


def _of_none(reading: Reading, role: str) -> Iterator[str]:
    yield "none"
    yield f"none {reading.kind}"
    yield from (f"none has {concept}" for concept in {each for each, _ in reading.words} if concept.isupper())
    yield f"none told {reading.told['WR'.index(role)] is None} {any(reading.told)}"


def _of_span(reading: Reading, candidate: Candidate) -> Iterator[str]:
    """Of what sort it is, what its words are, what stands on both sides of it, whether the rules cut it."""
    sort, span = candidate.sort, candidate.span
    said = [concept for concept, _ in reading.between(*span)]
    yield f"sort {sort} {candidate.shape}"
    yield f"{sort} first {said[0] if said else ''}"
    yield f"{sort} last {said[-1] if said else ''}"
    yield f"long {sort} {min(len(said), 6)}"
    yield from (f"has {sort} {each}" for each in said[:_SAID])
    yield f"leaves {sort} {candidate.shape} {reading.leaves(span[0])}"
    yield f"repeated {reading.text.count(reading.text[slice(*span)]) > 1}"
    (one, _), (next_, _) = reading.before(span[0])[0], reading.behind(reading.sentence(span[0]), span[1])[0]
    yield f"-+ {one} {next_}"
    yield f"{sort} -1 {one}"
    yield f"{sort} +1 {next_}"
    first, last = reading.places(*span)
    classes = reading.classes[first + AROUND - 1 : last + AROUND + 1]
    yield f"c-+ {classes[0]} {classes[-1]}"
    yield f"c-+ {sort} {classes[0]} {classes[-1]}"
    yield f"shape {' '.join(classes[1:-1][:_SHAPED])}"
    for name, told in zip("WR", reading.told, strict=True):
        if told == span:
            yield f"told {name}"
            yield f"told {name} {sort}"
        elif told and told[0] < span[1] and span[0] < told[1]:
            yield f"touches told {name}"


def _of_start(reading: Reading, start: int) -> Iterator[str]:
    """What stands before it in its sentence; of the classes of the words, whatever sentence they stand in."""
    before = reading.before(start)
    said = before[:-AROUND]
    for place in range(AROUND):
        yield from (f"-{place + 1} {each}" for each in before[place])
    (one, _), (two, _), (three, _), *_ = before
    yield f"-21 {two} {one}"
    yield f"-321 {three} {two} {one}"
    yield from (f"before {each}" for each, _ in said if is_sign(each))
    yield from (f"opens {each}" for each, _ in said[-2:])
    first, _ = reading.places(start, start)
    three, two, one = reading.classes[first : first + AROUND]
    yield f"c-1 {one}"
    yield f"c-21 {two} {one}"
    yield f"c-321 {three} {two} {one}"


def _of_end(reading: Reading, number: int, end: int) -> Iterator[str]:
    """What stands behind it in the sentence of that number, and the classes of what does."""
    behind = reading.behind(number, end)
    for place in range(AROUND):
        yield from (f"+{place + 1} {each}" for each in behind[place])
    (next_, _), (second, _), *_ = behind
    yield f"+12 {next_} {second}"
    yield from (f"behind {each}" for each, _ in behind[:-AROUND] if is_sign(each))
    _, last = reading.places(end, end)
    next_, second, _ = reading.classes[last + AROUND : last + 2 * AROUND]
    yield f"c+1 {next_}"
    yield f"c+12 {next_} {second}"


def _of_sentence(reading: Reading, number: int) -> Iterator[str]:
    """What tells an error in the sentence of that number, in the one before and in the next."""
    signs = reading.signs
    yield f"sentence {min(number, 3)}"
    yield f"sentence {min(number, 3)} of {min(len(signs), 4)}"
    yield from (f"in {each}" for each in signs[number])
    yield from (f"prev {each}" for each in (signs[number - 1] if number else ()))
    yield from (f"next {each}" for each in (signs[number + 1] if number + 1 < len(signs) else ()))


def common(reading: Reading, wrong: Candidate | None, right: Candidate | None) -> set[str]:
    """What speaks for, or against, the two being set against each other."""
    if wrong is None or right is None:
        return set()
    return {
        *_of_two(reading, wrong, right),
        *_parallel(reading, wrong, right),
        *_between(reading, wrong, right),
    }


def _of_two(reading: Reading, wrong: Candidate, right: Candidate) -> Iterator[str]:
    one, other = reading.said(wrong), reading.said(right)
    is_alike = wrong.sort == right.sort
    yield f"alike {wrong.sort} {right.sort}"
    yield f"shaped {wrong.sort} {wrong.shape} {right.shape}" if is_alike else "sorts differ"
    yield f"share {min(2, len({*one.words} & {*other.words}))} {is_alike}"
    yield f"lengths {max(-2, min(2, len(one.words) - len(other.words)))}"
    yield f"capitals {one.is_capital} {other.is_capital}"
    left = f"{reading.leaves(wrong.span[0])} {reading.leaves(right.span[0])}"
    yield f"leaves {left}"
    yield f"leaves {wrong.sort} {right.sort} {left}"
    if one.text == other.text:
        yield "same"
    if one.words and other.words and one.words[-1] == other.words[-1]:
        yield "same end"
    if one.letters == other.letters:
        yield "same letters"
    if one.figure == other.figure and "0" in one.figure:
        yield "same figure"
    if (wrong.span, right.span) == reading.told:
        yield "told"


def _parallel(reading: Reading, wrong: Candidate, right: Candidate) -> Iterator[str]:
    """How alike they look, how alike they stand, and what their sentences have each for itself."""
    one, other = reading.said(wrong), reading.said(right)
    is_alike = wrong.sort == right.sort
    order = "before" if wrong.span < right.span else "behind"
    before, before_other = one.class_before, other.class_before
    behind, behind_other = one.class_behind, other.class_behind
    if one.before == other.before:
        yield "same before"
        yield f"same before {before}"
    if before == before_other == "BE":
        yield f"same auxiliary {one.before == other.before} {is_alike}"
    if one.behind == other.behind:
        yield "same behind"
    yield f"same class before {before == before_other} behind {behind == behind_other}"
    yield f"{order} before {before} {before_other}"
    yield f"{order} behind {behind} {behind_other}"
    yield f"{order} around {before} {behind} {before_other} {behind_other}"
    yield f"same shape {one.classes == other.classes} {is_alike}"
    if one.classes[:1] == other.classes[:1] == ["BE"]:
        yield f"begins with one auxiliary {one.words[0] == other.words[0]}"
    yield f"begin {' '.join(one.classes[:1])} {' '.join(other.classes[:1])}"
    yield f"close {' '.join(one.classes[-1:])} {' '.join(other.classes[-1:])}"
    yield f"words {min(4, len(one.words))} {min(4, len(other.words))}"
    shared = (Counter(one.letters) & Counter(other.letters)).total()
    yield f"likeness {10 * shared // max(len(one.letters), len(other.letters))}"
    if len(one.words) == len(other.words):
        differing = sum(word != again for word, again in zip(one.words, other.words, strict=True))
        yield f"differ {min(differing, 3)} of {min(len(one.words), 4)}"
    signs, others = reading.signs[one.sentence], reading.signs[other.sentence]
    yield from (f"wrong has {each}" for each in signs - others)
    yield from (f"right has {each}" for each in others - signs)


def _between(reading: Reading, wrong: Candidate, right: Candidate) -> Iterator[str]:
    """Which comes first, how far apart, and what stands between them."""
    order = "before" if wrong.span < right.span else "behind"
    apart = reading.said(right).sentence - reading.said(wrong).sentence
    yield f"order {order}"
    yield f"apart {max(-2, min(2, apart))}"
    low, high = sorted((wrong.span, right.span))
    between = [concept for concept, _ in reading.between(low[1], high[0])]
    if len(between) <= 3:
        yield f"{order} between {' '.join(between)}"
    yield from (f"{order} through {each}" for each in _SETTING_APART.intersection(between))
