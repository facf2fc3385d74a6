"""The words of a notice, as the rooms that look for its values share them."""

import re
from dataclasses import dataclass

from .vocabulary import Rules

Span = tuple[int, int]

Pair = tuple[Span | None, Span | None]
"""Where the wrong and the right value stand."""

_SENTENCE_END = re.compile(
    r"(?:(?<![\s.(][A-Za-z])(?<!\bmr)(?<!\bms)(?<!\bdr)(?<!\bst)(?<!\bmrs)(?<!\bjan)(?<!\bfeb)(?<!\bsept)(?<!\boct)"
    r"(?<!\bnov)(?<!\bdec)(?<!\baug)(?<!\bsen)(?<!\brep)(?<!\bgov)(?<!\bgen)(?<!\bcol)(?<!\bjr)(?<!\blt)(?<!\bp)"
    r"(?<!\bpág)(?<!\bpag)(?<!\bnr)(?<!\bsra)(?<!\bjrg))[.!?؟]"
    r"(?!\s(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\b)[\"”»’')\]]*(?=\s+\S"
    r"|$)|。|\n"
)
CLAUSE_END = re.compile(
    r"[;()（）\[\]]|[:—–](?!\d)|,(?!\d| (?:1\d|20)\d\d\b|"
    r" (?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d)|،"
    r"|(?<!\bM[rs])(?<!\bDr)(?<!\bSt)(?<!\bMrs)(?<!\b[A-Z])"
    r"(?<!\b[ap]\.m)(?<!\bJan)(?<!\bFeb)(?<!\bMar)(?<!\bApr)(?<!\bAug)(?<!\bSept)(?<!\bOct)(?<!\bNov)(?<!\bDec)"
    r"(?<!\bSen)(?<!\bRep)(?<!\bGov)"
    r"\.(?=\s|$)|\n"
)
_GREAT = re.compile(r"mil(?:l[io]|h[õã]|j[oa])\w*|bil(?:l?i|h|j)\w*|mrd|mio|trill?i\w*")
_CURRENCIES = frozenset({"R$", "US$", "$", "€", "£", "¥", "EUR", "USD", "GBP", "CHF", "NT$"})
MILLIONS = re.compile(r"mil(?!e)|bil")
_APPOSED = re.compile(r", (?:[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}|\d{1,3})(?=[.;]|$)")
_HOUR = re.compile(r"\b[ap]\.m\.$")
_WORD = re.compile(r"\S+")
_NUMBER = re.compile(r"(?:R\$|US\$|[£$€¥])? ?\d[\d.,:/-]*(?<![.,:/-])")
EDGES = " \t\n\"'“”‘’«»„‹›,.;:!?()[]…。、،*–—「」"
_OPENERS = {"“": "”", "«": "»", "„": "“”", '"': '"', "「": "」"}


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice as it was written, in lower case with its quotations, and what its language tells."""

    text: str
    low: str
    rules: Rules

    def trimmed(self, start: int, end: int) -> Span | None:
        """The span without edges that no value has; None where nothing is left."""
        while start < end and self._is_edge(start):
            start += 1
        while end > start and self._is_edge(end - 1) and not _HOUR.search(self.low, start, end):
            end -= 1
        return (start, end) if start < end else None

    def _is_edge(self, place: int) -> bool:
        return self.text[place] in EDGES or self.text[place].isspace()

    def words(self, span: Span) -> list[Span]:
        """Whatever blanks part, punctuation with it."""
        return [found.span() for found in _WORD.finditer(self.text, *span)]

    def is_number(self, at: int, end: int) -> bool:
        """Whether a number, a number in words or the sign of a currency begins here."""
        if self.text[at:end] in _CURRENCIES or _GREAT.match(self.low, at, end):
            return True
        return bool(_NUMBER.match(self.text, at, end) or self.rules.numerals.match(self.low, at, end))


def clause_end(notice: Notice, at: int, end: int) -> int:
    """Where the value that begins at `at` is over: at the next comma or bracket, or behind the quotation."""
    while at < end and notice.text[at] == " ":
        at += 1
    closers = _OPENERS.get(notice.text[at : at + 1], "")
    if closers:
        closing = min(
            (place for place in (notice.text.find(closer, at + 1, end) for closer in closers) if place > 0), default=-1
        )
        if closing > 0:
            return closing + 1
    found = CLAUSE_END.search(notice.text, at, end)
    stop = found.start() if found else end
    tail = notice.rules.tails.search(notice.low, at + 1, stop)
    return tail.start() if tail else stop


def with_apposition(notice: Notice, span: Span | None, end: int) -> Span | None:
    """The value with the name or the age that closes the sentence behind it: “his brother, 28”."""
    if span is None or not notice.text[span[0]].islower():
        return span
    found = _APPOSED.match(notice.text, span[1], end)
    return (span[0], found.end()) if found else span


def without_tail(notice: Notice, span: Span | None) -> Span | None:
    """The value without what ends one: “as we said”."""
    if span is None:
        return None
    tail = notice.rules.tails.search(notice.low, span[0] + 1, span[1])
    return notice.trimmed(span[0], tail.start()) if tail else span


def without_preposition(notice: Notice, span: Span | None) -> Span | None:
    """The value behind the preposition that it begins with, where more is left."""
    if span is None:
        return None
    found = (
        re.compile(rf"(?:{notice.rules.words.prepositions})(?:\s+|(?<='))").match(notice.low, *span)
        if notice.rules.words.prepositions
        else None
    )
    return notice.trimmed(found.end(), span[1]) if found and found.end() < span[1] else span


def is_article(notice: Notice, word: Span) -> bool:
    """Whether the word is an article."""
    return notice.rules.articles.fullmatch(notice.low[slice(*word)]) is not None


def is_preposition(notice: Notice, word: Span) -> bool:
    """Whether the word is a preposition, whatever punctuation touches it."""
    return notice.rules.prepositions.fullmatch(notice.low[slice(*word)].strip(EDGES)) is not None


def after_verb(notice: Notice, span: Span, *, first: bool = False) -> Span | None:
    """What stands behind the last verb of the span, or from the verb on where that is one that begins a value; with
    `first` behind its first. None without a verb.
    """
    last, inside = None, 0
    places = [*notice.rules.copulas.finditer(notice.low, *span), *notice.rules.perfect.finditer(notice.low, *span)]
    for found in sorted(places, key=lambda place: (place.start(), place.re is notice.rules.perfect)):
        if found.re is not notice.rules.perfect and (found.end() >= span[1] or found.start() < inside):
            continue
        if found.re is notice.rules.perfect:
            inside = max(inside, found.end())
        last = found.start() if notice.rules.perfect.match(notice.low, found.start(), span[1]) else found.end()
        if first:
            break
    return notice.trimmed(last, span[1]) if last is not None else None


def is_function_word(notice: Notice, word: Span) -> bool:
    """Whether the word is a preposition, an article or a copula."""
    words = notice.rules.words
    pattern = "|".join(part for part in (words.prepositions, words.articles, words.copulas) if part)
    return bool(re.fullmatch(rf"(?:{pattern})", notice.low[slice(*word)].strip(EDGES)))


def sentences(notice: Notice) -> list[Span]:
    """Where its sentences begin and end, in order."""
    spans, start = [], 0
    for found in _SENTENCE_END.finditer(notice.low):
        if notice.low[start : found.end()].strip():
            spans.append((start, found.end()))
        start = found.end()
    if notice.low[start:].strip():
        spans.append((start, len(notice.low)))
    return spans
