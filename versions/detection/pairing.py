"""Which two spans of an English notice are the wrong value and the right one.

Every figure, day, name, quotation and noun phrase and every end of a clause is a candidate, and so are the values that
the rules cut. What stands around a candidate speaks for its being wrong or right, what two have in common for their
being set against each other. The numbers are learned from labelled notices (`tests/benchmarks/_pairing.py`).
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Literal

from ..kinds import Kind
from .languages.en_values import UNITS
from .languages.en_words import DAY, MONTH, NUMERALS
from .odds import concept, numbers

Span = tuple[int, int]
Pairing = tuple[Span | None, Span | None]
"""The wrong value and the right one; None where the notice does not say it."""
Word = tuple[str, str]
"""A word's concept, and the word in lower case."""
Role = Literal["W", "R", "P"]
"""Of what something speaks: of the wrong value, of the right one, of the pair."""
Weigher = Callable[[Role, set[str]], float]

_MOST = 1_200
"""Letters of a notice that are read."""
_CANDIDATES = 160
_LIKELY = 14
"""Candidates for each of the two values that are set against each other."""
_FAR = 4.0
"""How far two may stand behind the best by what speaks for each alone: what they share rarely makes up for more."""
_TAIL = 8
"""Words of a clause's end that may be a value: “had been dismissed for theft”."""
_ALIKE = 2.0
"""What two figures, two days, two names speak for each other beyond what was learned: whoever labelled the notices left
out values whose cut can be argued about, and these say a value all the same.
"""
_RULED = 4.0
"""The same for the two that the rules cut."""
_SORTS = ("figure", "date", "time", "name", "quote")
_SAID = 8
"""Words of a candidate that are looked at."""
_FEWEST = ("first", "second", "third")
_SUM = (
    r"(?:(?:[A-Z]{1,3})?[$£€¥₦₹]|\bRs\.? ?|\bNo\.? ?|[-−+])?\b\d+(?:[.,:/–-]\d+)*"
    r"(?:st|nd|rd|th|s|m|bn|k|am|pm|km|kg|cm|mm|mph|C|F)?\b%?(?: (?:million|billion|trillion|crore|lakh|thousand)s?\b)?"
)
_SPELLED = (
    rf"\b(?:a |half a |one in )?(?:{NUMERALS}|{'|'.join(_FEWEST)}|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th)"
    rf"(?:[- ](?:{NUMERALS}|{'|'.join(_FEWEST)}|and a half|million|billion|thousand|hundred))*\b"
)
_FIGURE = re.compile(rf"{_SUM}|(?i:{_SPELLED})(?:%| percent| per cent)?")
_UNIT = re.compile(rf"[ -](?:{UNITS.rsplit('|(?:to|and', 1)[0]})", re.IGNORECASE)
_COUNTED = re.compile(r" [a-z][a-z-]+")
_MONTH = MONTH.replace("_?", r"\.?").replace("_", r"\.")
_DATE = re.compile(
    rf"(?:{DAY},? )?(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?)(?:,? \d{{4}})?\b"
    rf"|{DAY}\b|\b(?:{_MONTH})\b(?: \d{{4}})?",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\d{1,2}(?:[:.]\d\d)? ?(?:a\.m\.|p\.m\.|am\b|pm\b|noon|midnight)|\bnoon\b|\bmidnight\b", re.IGNORECASE
)
_NAME = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Dr|St|Sgt|Gen|Lt|Col|Sen|Rep|Gov|Prof|Rev|[A-Z])\. )*[A-ZÀ-Þ](?:\.?[\w’'&-])*"
    r"(?: (?:(?:of|de|da|del|van|von|and|&|the|on|upon|le|la) ){0,2}(?:[A-Z]\. |(?:St|Jr)\. )*"
    r"[A-ZÀ-Þ0-9][\w’'&-]*){0,9}"
    r"(?:, Jr\.|,? \d{1,3}\b)?"
)
_POSSESSIVE = re.compile(r"[’']s?$|[.,]+$")
_QUOTED = re.compile(r"[\"“‘']([^\"“”‘’\n]{1,120}?)[,.]?[\"”’'](?!\w)")
_NOUN = re.compile(
    r"\b(?:an?|the|his|her|its|their) (?:[\w’'-]+ ){0,4}?[\w’'-]+(?=[,.;:)]|$| (?:and|but|not|rather|instead|as|who"
    r"|which|that|in|on|at|of|for|to|from|by|is|was|were|are)\b)"
)
_CLAUSE = re.compile(r"[^.,;:()\n]+(?:[.,:]\w+[^.,;:()\n]*)*")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[.;:,()%$£€?!]")
_DIGITS = re.compile(r"\d+")
_ENDS = re.compile(r"(?<=[.!?])[\"”’')]* |[;:] |\n")
_TELLING = frozenset("not never than rather instead but when although though while fact correction sorry".split())
_SETTING_APART = _TELLING | {"RIGHT", "OUGHT", "NOT", "SORRY", "SAY", "PIECE", "BADLY", "MIS", "EARLIER", "WE"}


@dataclass(frozen=True, eq=False)
class Candidate:
    """A span that may be a value: of what sort, and in what shape."""

    span: Span
    sort: str
    shape: str = ""


class Reading:
    """A notice as its candidates are weighed; `told` is what the rules cut, None where they were not asked."""

    def __init__(self, text: str, kind: Kind, told: Pairing | None) -> None:
        self.text = text[:_MOST]
        self.kind = kind
        self.told = told
        self.known: dict[Candidate, Said] = {}
        self.seen: dict[Candidate, set[str]] = {}
        found = list(_WORD.finditer(self.text))
        self.begins, self.ends = [each.start() for each in found], [each.end() for each in found]
        self.words = [(concept(word), word) for word in (each[0].lower() for each in found)]
        self.starts = [0, *(found.end() for found in _ENDS.finditer(self.text))]

    @cached_property
    def candidates(self) -> list[Candidate]:
        """The spans that may be values, each once, in the order of the text."""
        found: dict[Span, Candidate] = {}
        for each in (*_sought(self.text), *(Candidate(span, "told") for span in self.told or () if span)):
            if each.span[0] < each.span[1] <= _MOST:
                found.setdefault(each.span, each)
        return sorted(found.values(), key=lambda each: each.span)[:_CANDIDATES]

    def sentence(self, place: int) -> int:
        """The number of the sentence, or of the part of one behind a semicolon, in which it stands."""
        return bisect_right(self.starts, place) - 1

    def around(self, span: Span) -> tuple[list[Word], list[Word]]:
        """The words of its sentence before it, the nearest first, and those behind it: each with its concept."""
        number = self.sentence(span[0])
        low, high = self.starts[number], (*self.starts, len(self.text))[number + 1]
        return self.between(low, span[0])[::-1], self.between(span[1], high)

    def between(self, start: int, end: int) -> list[Word]:
        """The words that begin and end there: each with its concept."""
        last = bisect_left(self.begins, end)
        if last and self.ends[last - 1] > end:
            last -= 1
        return self.words[bisect_left(self.begins, start) : last]

    def alone(self, candidate: Candidate) -> set[str]:
        """What speaks for the candidate's being a value, or against it."""
        if candidate not in self.seen:
            self.seen[candidate] = {*_of_span(self, candidate), *_of_place(self, candidate)}
        return self.seen[candidate]

    def said(self, candidate: Candidate) -> "Said":
        """What the candidate says, in the forms in which two are set against each other."""
        if candidate not in self.known:
            self.known[candidate] = Said(self, candidate)
        return self.known[candidate]


class Said:
    """What a candidate says and where: worked out once, however many it is set against."""

    def __init__(self, reading: Reading, candidate: Candidate) -> None:
        text = reading.text[slice(*candidate.span)]
        self.text = text.lower()
        self.words = self.text.split()
        self.letters = sorted(self.text)
        self.figure = _DIGITS.sub("0", self.text)
        self.is_capital = text[0].isupper()
        self.sentence = reading.sentence(candidate.span[0])


def likeliest(text: str, kind: Kind, told: Pairing) -> Pairing:
    """The likeliest wrong and right value of the notice's first error; `told` is what the rules cut."""
    scores = scored(Reading(text, kind, told), _weight)
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


def _weight(role: Role, found: set[str]) -> float:
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
    weighed = [(each, weigh(role, alone(reading, each, role))) for each in reading.candidates]
    weighed.sort(key=lambda each: -each[1])
    return [(None, weigh(role, alone(reading, None, role))), *weighed[:_LIKELY]]


def _favour(reading: Reading, wrong: Candidate | None, right: Candidate | None) -> float:
    if not wrong or not right:
        return 0.0
    is_alike = wrong.sort == right.sort and wrong.sort in _SORTS
    return _ALIKE * is_alike + _RULED * ((wrong.span, right.span) == reading.told)


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
    return {*_of_none(reading, role)} if candidate is None else reading.alone(candidate)


def _of_none(reading: Reading, role: str) -> Iterator[str]:
    yield "none"
    yield f"none {reading.kind}"
    yield from (f"none has {concept}" for concept in {each for each, _ in reading.words} if concept.isupper())
    if reading.told is not None:
        yield f"none told {reading.told['WR'.index(role)] is None} {any(reading.told)}"


def _of_span(reading: Reading, candidate: Candidate) -> Iterator[str]:
    """Of what sort it is, what its words are, whether the rules cut it."""
    sort, span = candidate.sort, candidate.span
    said = [concept for concept, _ in reading.between(*span)]
    yield f"sort {sort} {candidate.shape}"
    yield f"{sort} first {said[0] if said else ''}"
    yield f"{sort} last {said[-1] if said else ''}"
    yield f"long {sort} {min(len(said), 6)}"
    yield from (f"has {sort} {each}" for each in said[:_SAID])
    yield f"repeated {reading.text.count(reading.text[slice(*span)]) > 1}"
    for name, told in zip("WR", reading.told or (), strict=False):
        if told == span:
            yield f"told {name}"
            yield f"told {name} {sort}"
        elif told and told[0] < span[1] and span[0] < told[1]:
            yield f"touches told {name}"


def _of_place(reading: Reading, candidate: Candidate) -> Iterator[str]:
    """In which sentence it stands, and what stands beside it there."""
    number = min(reading.sentence(candidate.span[0]), 3)
    yield f"sentence {number}"
    yield f"sentence {number} of {min(len(reading.starts), 4)}"
    before, behind = reading.around(candidate.span)
    near, after = [*before[:3], *[("^", "^")] * 3], [*behind[:3], *[("$", "$")] * 3]
    for place in range(3):
        yield from (f"-{place + 1} {each}" for each in near[place])
        yield from (f"+{place + 1} {each}" for each in after[place])
    (one, _), (two, _), (three, _), *_ = near
    (next_, _), (second, _), *_ = after
    yield f"-21 {two} {one}"
    yield f"-321 {three} {two} {one}"
    yield f"+12 {next_} {second}"
    yield f"-+ {one} {next_}"
    yield f"{candidate.sort} -1 {one}"
    yield f"{candidate.sort} +1 {next_}"
    yield from (f"before {each}" for each, _ in before if each.isupper() or each in _TELLING)
    yield from (f"behind {each}" for each, _ in behind if each.isupper() or each in _TELLING)
    yield from (f"opens {each}" for each, _ in before[-2:])


def common(reading: Reading, wrong: Candidate | None, right: Candidate | None) -> set[str]:
    """What speaks for, or against, the two being set against each other."""
    if wrong is None or right is None:
        return set()
    return {*_of_two(reading, wrong, right), *_between(reading, wrong, right)}


def _of_two(reading: Reading, wrong: Candidate, right: Candidate) -> Iterator[str]:
    one, other = reading.said(wrong), reading.said(right)
    is_alike = wrong.sort == right.sort
    yield f"alike {wrong.sort} {right.sort}"
    yield f"shaped {wrong.sort} {wrong.shape} {right.shape}" if is_alike else "sorts differ"
    yield f"share {min(2, len({*one.words} & {*other.words}))} {is_alike}"
    yield f"lengths {max(-2, min(2, len(one.words) - len(other.words)))}"
    yield f"capitals {one.is_capital} {other.is_capital}"
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


def _sought(text: str) -> Iterator[Candidate]:
    for sort, pattern in (("time", _TIME), ("date", _DATE)):
        yield from (Candidate(found.span(), sort) for found in pattern.finditer(text))
    for found in _FIGURE.finditer(text):
        yield Candidate(found.span(), "figure")
        for shape, tail in (("unit", _UNIT), ("counted", _COUNTED)):
            if behind := tail.match(text, found.end()):
                yield Candidate((found.start(), behind.end()), "figure", shape)
    yield from (Candidate(found.span(1), "quote") for found in _QUOTED.finditer(text))
    for found in _NAME.finditer(text):
        yield from _names(text, found)
    for found in _NOUN.finditer(text):
        yield Candidate(found.span(), "noun", str(min(3, found[0].count(" "))))
    for clause in _CLAUSE.finditer(text):
        words = [word.start() for word in _WORD.finditer(text, *clause.span()) if word[0][0].isalnum()]
        end = clause.start() + len(clause[0].rstrip(' ”"'))
        yield from (Candidate((start, end), "tail") for start in words[-_TAIL:])


def _names(text: str, found: re.Match[str]) -> Iterator[Candidate]:
    """The name, whole, with its article, without its title, and its first word."""
    start, end = found.span()
    if cut := _POSSESSIVE.search(found[0]):
        end = start + cut.start()
    yield Candidate((start, end), "name")
    first = text.find(" ", start, end)
    if first > 0:
        yield Candidate((first + 1, end), "name", "untitled")
        yield Candidate((start, first), "name", "first")
    if text[max(0, start - 4) : start].lower() == "the ":
        yield Candidate((start - 4, end), "name", "the")
