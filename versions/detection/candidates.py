"""The spans of an English notice that may be its wrong or its right value.

Every figure, day, name, quotation and noun phrase, every end of a clause, and telling words in a row.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .languages.en_values import UNITS
from .languages.en_words import DAY, MONTH, NUMERALS

Span = tuple[int, int]

_MOST = 400
"""Candidates of one notice."""
_TAIL = 12
"""Words of a clause's end that may be a value: “had been dismissed for theft”."""
_LONGEST = 6
"""Letters of the longest article, with the space behind it."""
_SHAPES = {(True, True): "whole", (True, False): "first", (False, True): "last", (False, False): "inside"}
"""What part of the words in a row it is, by whether it begins and whether it ends them."""
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
_EACH = re.compile(r"(?: [a-z]+)? (?:an?|per|each) [a-z]+")
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
_PLACE = re.compile(r"\b[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?, [A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?")
_POSSESSIVE = re.compile(r"[’']s?$|[.,]+$")
_QUOTED = re.compile(r"[\"“‘']([^\"“”‘’\n]{1,120}?)[,.]?[\"”’'](?!\w)")
_NOUN = re.compile(
    r"\b(?:an?|the|his|her|its|their) (?:[\w’'-]+ ){0,4}?[\w’'-]+(?=[,.;:)]|$| (?:and|but|not|rather|instead|as|who"
    r"|which|that|in|on|at|of|for|to|from|by|is|was|were|are)\b)"
)
_CLAUSE = re.compile(r"[^.,;:()\n]+(?:[.,:]\w+[^.,;:()\n]*)*")
_IDLE = (
    "a|an|the|his|her|its|their|our|your|my|of|in|on|at|to|from|by|for|with|as|and|or|but|nor|not|is|was|were|are|be|been"
    "|being|am|has|have|had|having|do|does|did|that|which|who|whom|whose|this|these|those|it|he|she|they|we|i|you|will"
    "|would|should|could|may|might|must|can|than|rather|instead|so|also|there|if|when|while|where|into|about|after|before"
    "|because|though|although|due|per"
)
"""Words between which telling ones stand in a row."""
_TOLD = (
    rf"(?!(?i:{_IDLE})\b(?!['’-]))[\w$£€₹](?:[\w’'&%/-]|[.,:](?=\d))*"
    r"(?:(?<=\bSt)\.|(?<=\b[JS]r)\.|(?<=\b[A-Z])\.)?"
)
_TELLING = re.compile(_TOLD)
_RUN = re.compile(rf"{_TOLD}(?: {_TOLD}){{0,7}}")
_ARTICLE = re.compile(r"\b(?i:an?|the|his|her|its|their) $")
_IN_A_ROW = 4
"""Telling words in a row that may be a value together."""
WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[.;:,()%$£€?!]")


@dataclass(frozen=True, eq=False)
class Candidate:
    """A span that may be a value: of what sort, and in what shape."""

    span: Span
    sort: str
    shape: str = ""


def sought(text: str, told: Iterable[Span | None]) -> list[Candidate]:
    """The spans that may be values, `told` among them, each once, in the order of the text."""
    found: dict[Span, Candidate] = {}
    for each in (*_sought(text), *(Candidate(span, "tail", "told") for span in told if span)):
        if each.span[0] < each.span[1] <= len(text):
            found.setdefault(each.span, each)
    return sorted(found.values(), key=lambda each: each.span)[:_MOST]


def _sought(text: str) -> Iterator[Candidate]:
    for sort, pattern in (("time", _TIME), ("date", _DATE)):
        yield from (Candidate(found.span(), sort) for found in pattern.finditer(text))
    for found in _FIGURE.finditer(text):
        yield Candidate(found.span(), "figure")
        for shape, tail in (("unit", _UNIT), ("counted", _COUNTED), ("each", _EACH)):
            if behind := tail.match(text, found.end()):
                yield Candidate((found.start(), behind.end()), "figure", shape)
    yield from (Candidate(found.span(1), "quote") for found in _QUOTED.finditer(text))
    for found in _NAME.finditer(text):
        yield from _names(text, found)
    yield from (Candidate(found.span(), "name", "place") for found in _PLACE.finditer(text))
    for found in _NOUN.finditer(text):
        yield Candidate(found.span(), "noun", str(min(3, found[0].count(" "))))
    for found in _RUN.finditer(text):
        yield from _chunks(text, found)
    for clause in _CLAUSE.finditer(text):
        words = [word.start() for word in WORD.finditer(text, *clause.span()) if word[0][0].isalnum()]
        end = clause.start() + len(clause[0].rstrip(' ”"'))
        yield from (Candidate((start, end), "tail") for start in words[-_TAIL:])


def _chunks(text: str, found: re.Match[str]) -> Iterator[Candidate]:
    """The telling words in a row, whole and in part, with their article."""
    words = [word.span() for word in _TELLING.finditer(text, *found.span())]
    article = _ARTICLE.search(text, max(0, found.start() - _LONGEST), found.start())
    for first, (start, _) in enumerate(words):
        for last in range(first, min(len(words), first + _IN_A_ROW)):
            end = words[last][1]
            shape = _SHAPES[first == 0, last + 1 == len(words)]
            yield Candidate((start, end), "chunk", shape)
            if article and first == 0:
                yield Candidate((article.start(), end), "chunk", f"article {shape}")


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
