"""The spans of a notice that may be its wrong or its right value.

Every figure, day, name, quotation and noun phrase, every end of a clause, and telling words in a row.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from .glossary import Glossary

Span = tuple[int, int]

_MOST = 400
"""Candidates of one notice."""
_TAIL = 12
"""Words of a clause's end that may be a value: “had been dismissed for theft”."""
_VERBS = 2
"""Words behind the value where verbs end a clause: “Bürgermeister von Köln genannt wurde”."""
_LED = 60
"""Letters of the longest article with nouns behind it that lead to a name."""
_LONGEST = 7
"""Letters of the longest article, with the space behind it."""
_SHAPES = {(True, True): "whole", (True, False): "first", (False, True): "last", (False, False): "inside"}
"""What part of the words in a row it is, by whether it begins and whether it ends them."""
_SUM = (
    r"(?:(?:[A-Z]{1,3})?[$£€¥₦₹]|\bRs\.? ?|\bNo\.? ?|[-−+])?\b\d+(?:[.,:/–-]\d+|[ \u00a0\u202f]\d{3}\b)*"
    r"(?:st|nd|rd|th|s|m|bn|k|am|pm|km|kg|cm|mm|mph|C|F|er|h)?\b%?(?: (?:million|billion|trillion|crore|lakh"
    r"|thousand)s?\b)?"
)
_COUNTED = re.compile(r" [a-z][a-z-]+")
_EACH = re.compile(r"(?: [^\W\d_]+)? (?:an?|per|each|pro|je|por|par|al|om) [^\W\d_]+")
_PLACE = re.compile(r"\b[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?, [A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?")
_POSSESSIVE = re.compile(r"[’']s?$|[.,]+$")
_QUOTED = re.compile(r"[\"“‘'«»„‚]\s?([^\"“”‘’«»„\n]{1,120}?)[,.]?\s?[\"”’'“«»](?!\w)")
_CLAUSE = re.compile(r"[^.,;:()\n]+(?:[.,:]\w+[^.,;:()\n]*)*")
_TITLES = r"(?:(?:Mr|Mrs|Ms|Dr|Dra|Sr|Sra|St|Sgt|Gen|Lt|Col|Sen|Rep|Gov|Prof|Rev|[A-Z])\. )*"
_WORD_BEHIND = r"(?:[\w’'&%/-]|[.,:](?=\d))*(?:(?<=\bSt)\.|(?<=\b[JS]r)\.|(?<=\b[A-Z])\.)?"
_IN_A_ROW = 4
"""Telling words in a row that may be a value together."""


class _Cuts:
    """The expressions that cut the values of one language."""

    def __init__(self, words: Glossary) -> None:
        self.word = words.word
        self.ends_in_verbs = words.ends_in_verbs
        self.sorts = (
            ("time", re.compile(words.times, re.IGNORECASE)),
            (
                "date",
                re.compile(
                    rf"{words.dates.format(days=f'(?:{words.days})', months=f'(?:{words.months})')}\b"
                    rf"|\b(?:{words.days})\b|\b(?:{words.months})\b(?: (?:de )?\d{{4}})?",
                    re.IGNORECASE,
                ),
            ),
        )
        self.figure = re.compile(rf"{_SUM}|(?i:\b(?:{words.numerals})\b)(?:%| percent| per cent)?")
        self.behind_figure = (
            ("unit", re.compile(words.units, re.IGNORECASE)),
            ("counted", _COUNTED),
            ("each", _EACH),
        )
        self.name = re.compile(
            rf"{_TITLES}[A-ZÀ-Þ](?:\.?[\w’'&-])*"
            rf"(?: (?:{_any(words.joints)} ?){{0,2}}(?:[A-Z]\. |(?:St|Jr)\. )*[A-ZÀ-Þ][\w’'&-]*| \d[\w’'&-]*){{0,9}}"
            r"(?:, Jr\.|,? \d{1,3}\b)?"
        )
        self.joint = re.compile(rf" {_any(words.conjunctions)} ")
        self.grammar = words.grammar
        self.leads_all = words.code != "en"
        article, grammar = _any(words.articles), _any(" ".join(words.grammar))
        self.noun = re.compile(
            rf"\b(?i:{article})\s?(?:[\w’'-]+ ){{0,4}}?[\w’'-]+(?=[,.;:)]|$| {_any(' '.join(words.stops))}\b)"
        )
        told = rf"(?!(?i:{grammar})(?![\w’'-]))(?:[$£€₹]|\b)\w{_WORD_BEHIND}"
        self.telling = re.compile(told)
        self.run = re.compile(rf"{told}(?: {told}){{0,7}}")
        self.article = re.compile(rf"\b(?i:{article}) ?$")
        self.led = re.compile(rf"\b(?i:{article})\s?(?P<nouns>(?:{told} ){{0,3}})$")


@cache
def _cuts(words: Glossary) -> _Cuts:
    return _Cuts(words)


def _any(words: str) -> str:
    return f"(?:{'|'.join(sorted(map(re.escape, words.split()), reverse=True))})"


@dataclass(frozen=True, eq=False)
class Candidate:
    """A span that may be a value: of what sort, and in what shape."""

    span: Span
    sort: str
    shape: str = ""


def sought(text: str, told: Iterable[Span | None], words: Glossary) -> list[Candidate]:
    """The spans that may be values, `told` among them, each once, in the order of the text."""
    found: dict[Span, Candidate] = {}
    for each in (*_sought(text, _cuts(words)), *(Candidate(span, "tail", "told") for span in told if span)):
        if each.span[0] < each.span[1] <= len(text):
            found.setdefault(each.span, each)
    return sorted(found.values(), key=lambda each: each.span)[:_MOST]


def _sought(text: str, cuts: _Cuts) -> Iterator[Candidate]:
    for each in _leaders(text, cuts):
        yield each
        is_led = cuts.leads_all or (each.sort == "name" and not each.shape)
        if is_led and (led := cuts.led.search(text, max(0, each.span[0] - _LED), each.span[0])):
            yield Candidate((led.start(), each.span[1]), each.sort, "led" if led["nouns"] else "the")
    for found in cuts.noun.finditer(text):
        yield Candidate(found.span(), "noun", str(min(3, found[0].count(" "))))
    for found in cuts.run.finditer(text):
        yield from _chunks(text, found, cuts)
    for clause in _CLAUSE.finditer(text):
        yield from _tails(text, clause, cuts)


def _leaders(text: str, cuts: _Cuts) -> Iterator[Candidate]:
    for sort, pattern in cuts.sorts:
        yield from (Candidate(found.span(), sort) for found in pattern.finditer(text))
    for found in cuts.figure.finditer(text):
        yield Candidate(found.span(), "figure")
        for shape, tail in cuts.behind_figure:
            behind = tail.match(text, found.end())
            if behind and behind[0].strip().lower() not in cuts.grammar:
                yield Candidate((found.start(), behind.end()), "figure", shape)
    yield from (Candidate(found.span(1), "quote") for found in _QUOTED.finditer(text))
    for found in cuts.name.finditer(text):
        yield from _names(text, found, cuts)
    yield from (Candidate(found.span(), "name", "place") for found in _PLACE.finditer(text))


def _chunks(text: str, found: re.Match[str], cuts: _Cuts) -> Iterator[Candidate]:
    """The telling words in a row, whole and in part, with their article."""
    words = [word.span() for word in cuts.telling.finditer(text, *found.span())]
    article = cuts.article.search(text, max(0, found.start() - _LONGEST), found.start())
    for first, (start, _) in enumerate(words):
        for last in range(first, min(len(words), first + _IN_A_ROW)):
            end = words[last][1]
            shape = _SHAPES[first == 0, last + 1 == len(words)]
            yield Candidate((start, end), "chunk", shape)
            if article and first == 0:
                yield Candidate((article.start(), end), "chunk", f"article {shape}")


def _tails(text: str, clause: re.Match[str], cuts: _Cuts) -> Iterator[Candidate]:
    """The ends of the clause; without its last words too, where those are verbs."""
    words = [word.span() for word in cuts.word.finditer(text, *clause.span()) if word[0][0].isalnum()]
    end = clause.start() + len(clause[0].rstrip(' ”"'))
    yield from (Candidate((start, end), "tail") for start, _ in words[-_TAIL:])
    for left in range(1, _VERBS + 1) if cuts.ends_in_verbs else ():
        kept = words[:-left][-_TAIL:]
        yield from (Candidate((start, kept[-1][1]), "tail", f"before {left}") for start, _ in kept)


def _names(text: str, found: re.Match[str], cuts: _Cuts) -> Iterator[Candidate]:
    """The name, whole, without its title, its first word, and each of two that an “and” joins."""
    start, end = found.span()
    if cut := _POSSESSIVE.search(found[0]):
        end = start + cut.start()
    yield Candidate((start, end), "name")
    first = text.find(" ", start, end)
    if first > 0:
        yield Candidate((first + 1, end), "name", "untitled")
        yield Candidate((start, first), "name", "first")
    if joint := cuts.joint.search(text, start, end):
        yield Candidate((start, joint.start()), "name", "one")
        yield Candidate((joint.end(), end), "name", "other")
