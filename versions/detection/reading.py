"""A notice as its candidates are weighed: its words with their concepts and classes, and its sentences."""

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import Any

from ..kinds import Kind
from .candidates import Candidate, Span, sought
from .glossary import Glossary

Pairing = tuple[Span | None, Span | None]
"""The wrong value and the right one; None where the notice does not say it."""
Part = tuple[Any, ...]
"""A function that yields what speaks for a candidate, and what it is asked of besides the reading."""
Word = tuple[str, str]
"""A word's concept, and the word in lower case."""

TELLING = frozenset("not never than rather instead but when although though while fact correction sorry".split())
"""What sets the right against the wrong, beside the concepts."""
AROUND = 3
"""Words on either side of a candidate that are looked at."""
_LED = 3
"""Words between an article and a name that it leads to."""
_MOST = 1_200
"""Letters of a notice that are read."""
_ENDS = re.compile(r"(?<=[.!?])[\"”’')]* |[;:] |\n")


class Reading:
    """A notice as its candidates are weighed; `told` is what the rules cut."""

    def __init__(self, text: str, kind: Kind, told: Pairing, glossary: Glossary) -> None:
        self.text = text[:_MOST]
        self.kind = kind
        self.told = told
        self.glossary = glossary
        self._known: dict[Candidate, Said] = {}
        self._parts: dict[Part, frozenset[str]] = {}
        found = list(glossary.word.finditer(self.text))
        self.begins, self.ends = [each.start() for each in found], [each.end() for each in found]
        self.words = [(glossary.concept(word), word) for word in (each[0].lower() for each in found)]
        classes = [_class(each[0], *word, glossary) for each, word in zip(found, self.words, strict=True)]
        self.classes = [*["^"] * AROUND, *classes, *["$"] * AROUND]
        self.edged = ["^", *(word for _, word in self.words), "$"]
        self.starts = [0, *(found.end() for found in _ENDS.finditer(self.text))]

    @cached_property
    def candidates(self) -> list[Candidate]:
        """The spans that may be values, each once, in the order of the text."""
        return sought(self.text, self.told, self.glossary)

    @cached_property
    def signs(self) -> list[set[str]]:
        """Of each sentence: what it has that tells an error."""
        bounds = zip(self.starts, [*self.starts[1:], len(self.text)], strict=True)
        return [{each for each, _ in self.between(*bound) if is_sign(each)} for bound in bounds]

    def sentence(self, place: int) -> int:
        """The number of the sentence, or of the part of one behind a semicolon, in which it stands."""
        return bisect_right(self.starts, place) - 1

    def before(self, start: int) -> list[Word]:
        """The words of its sentence before that place, the nearest first, each with its concept, and the edge."""
        return [*self.between(self.starts[self.sentence(start)], start)[::-1], *[("^", "^")] * AROUND]

    def behind(self, number: int, end: int) -> list[Word]:
        """The words of the sentence behind that place, each with its concept, and the edge."""
        return [*self.between(end, (*self.starts, len(self.text))[number + 1]), *[("$", "$")] * AROUND]

    def once(self, part: Part) -> frozenset[str]:
        """What a function yields of this reading: worked out once."""
        if part not in self._parts:
            told, *of = part
            self._parts[part] = frozenset(told(self, *of))
        return self._parts[part]

    def between(self, start: int, end: int) -> list[Word]:
        """The words that begin and end there: each with its concept."""
        return self.words[slice(*self.places(start, end))]

    def places(self, start: int, end: int) -> tuple[int, int]:
        """Where among the words those stand that begin and end there: the first, and the one behind the last."""
        last = bisect_left(self.begins, end)
        if last and self.ends[last - 1] > end:
            last -= 1
        return bisect_left(self.begins, start), last

    def leaves(self, start: int) -> str:
        """What of a noun phrase stands before that place: its article, with how many words in between; or nothing."""
        place = self.places(start, start)[0] + AROUND
        for between in range(_LED + 1):
            each = self.classes[place - 1 - between]
            if each == "THE":
                return f"THE {between}"
            if each != "Name" and each.lower() != each:
                break
        return ""

    def said(self, candidate: Candidate) -> "Said":
        """What the candidate says, in the forms in which two are set against each other."""
        if candidate not in self._known:
            self._known[candidate] = Said(self, candidate)
        return self._known[candidate]


class Said:
    """What a candidate says and where: worked out once, however many it is set against."""

    def __init__(self, reading: Reading, candidate: Candidate) -> None:
        self.text = reading.text[slice(*candidate.span)].lower()
        self.letters = sorted(self.text)
        self.figure = re.sub(r"\d+", "0", self.text)
        self.is_capital = reading.text[candidate.span[0]].isupper()
        self.sentence = reading.sentence(candidate.span[0])
        first, last = reading.places(*candidate.span)
        self.words = reading.edged[first + 1 : last + 1]
        self.before, self.behind = reading.edged[first], reading.edged[last + 1]
        classes = reading.classes[first + AROUND - 1 : last + AROUND + 1]
        self.class_before, *self.classes, self.class_behind = classes


def is_sign(told: str) -> bool:
    """Whether the word, or its concept, is of those that tell an error."""
    return told.isupper() or told in TELLING


def _class(word: str, concept: str, lowered: str, glossary: Glossary) -> str:
    """What sort of word it is, as far as its looks tell."""
    if concept.isupper():
        return concept
    if lowered in glossary.classes:
        return glossary.classes[lowered]
    if not word[0].isalpha():
        return "0" if word[0].isdigit() else word
    return "Name" if word[0].isupper() else next((each for each in glossary.endings if lowered.endswith(each)), "word")
