"""What a language needs to be read for notices: its words, as data; compiled once, when first asked for."""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..kinds import Kind
from .choice import Choice


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """One language. Every string but the word lists is a regular expression over lower-case text.

    Quoted speech is blanked before any of them is tried, but for the values' patterns. Repetitions are bounded:
    the work is linear in the text.
    """

    code: str
    frequent: str
    """Words by which the language is told."""
    labels: dict[Kind, str]
    """Words that head a notice: the text after them is taken for one."""
    headings: str
    """Words that head notices and other things alike: the text after them must speak of the publication's text."""
    version: str
    """The publication's text beyond doubt: “an earlier version of this article”."""
    own: str
    """The publication's text: “our report”, “an article on Tuesday”."""
    we: str
    """The publication speaks: “we reported”."""
    hard: str
    """It was wrong, or is put right, in so many words: “misstated”, “has been corrected”."""
    soft: str
    """Words that say so of the publication's text alone: “wrong”, “in fact”."""
    alone: str
    """What nobody but a publication says of its text: “the error is regretted”."""
    veto: str
    """What makes it another's, a rule, thanks, a condition."""
    others: str
    """Another speaker, which unmakes all but the surest signs: “…, the minister said”."""
    retracted: str
    """The five kinds by their content: an article or a claim is taken back,"""
    faulty: str
    """something was wrong,"""
    clarified: str
    """something was right but misleading,"""
    updated: str
    """something is new,"""
    noted: str
    """something about how the article came to be should be known."""
    negations: str
    """Between the right and the wrong value: “, not”."""
    instead: str
    """The same, for “rather than”, “instead of”; after a report of the error the values stand the other way round."""
    turned: tuple[str, str] = ("", "")
    """Before the wrong value and between it and the right one: “not … but …”."""
    formulas: tuple[str, ...] = ()
    """Whole formulas with the groups `w` and `r`, tried in order on the text as it was written."""
    reports: str = ""
    """Verbs after which the wrong claim stands."""
    answers: str = ""
    """What comes before the right value: “the correct figure is”, “it is”."""
    copulas: str = ""
    """What a value stands behind: “is”, “was”."""
    prepositions: str = ""
    articles: str = ""
    tails: str = ""
    """What ends a value: “as we said”."""
    numerals: str = ""
    """Numbers in words."""
    perfect: str = ""
    """Verbs that begin a value, where another verb would stand before it: “had resigned”."""
    pronouns: str = ""
    """What an answer begins with: “it”, “she”, “they”."""
    denials: str = ""
    """What a retraction says of the claim: “this allegation was untrue”."""
    limits: str = ""
    """What a clarification says is all that was meant: “only …”."""
    plainly: str = ""
    """What stands between a pronoun and the value in a plain sentence: “is”, “was written by”."""
    participles: str = ""
    """What stands before a value and is none of it: “born in”, “directed by”."""
    attributes: str = ""
    """What a report of an error may name instead of the claim: “the number of”, “the name”."""
    misreports: str = ""
    """What makes “W instead of R” of “R instead of W”: “was given as”."""
    units: str = ""
    """What a number is measured in and keeps behind it: “metres”; what it merely counts is cut off."""
    remedies: str = ""
    """Sentences that tell what was done about it, never what is right."""
    likely: str = ""
    """An opening for which no other sign is needed unless another speaks: “an article about wine misspelled”."""
    bare_dates: bool = True
    """Whether a value that has a figure is cited without its article."""
    subjects: str = ""
    """What a sentence begins with that names a piece: “an article”, “because of an editing error, a chart”."""
    dated: str = ""
    """When or where the piece stood: “on Saturday”, “page 12”."""
    erred: str = ""
    """That something was wrong in it; together the three are a statement of the publication's own."""
    contrasted: str = ""
    """What sets the right against something that the publication said: “the correct figure is”."""
    process: str = ""
    """What an editor's note is about whatever words of error it has: “was published by mistake”."""
    abbreviations: str = ""
    """Words whose full stop ends no sentence; `_` stands for it, and for the point in numbers, in the text read."""
    auxiliaries: str = ""
    """Verbs that end an elliptic answer and are none of the value: “Five did”."""
    joints: str = ""
    """What goes on with a name, in lower case: “and”, “of”."""
    measures: tuple[tuple[str, str], ...] = ()
    """What a report of an error may name, and the shape of the value that answers it: “the time”, “6:30 p.m.”."""
    spaced: bool = True
    """Whether blanks part the words, and nothing is joined to them."""

    @property
    def has_sentences(self) -> bool:
        """Whether values are sought from sentence to sentence; in Japanese the formulas have them all."""
        return bool(self.copulas)

    @cached_property
    def rules(self) -> "Rules":
        """The same, compiled."""
        return Rules(self)


class Rules:
    """A vocabulary's expressions, each compiled when it is first asked for: most texts need a few of them."""

    def __init__(self, words: Vocabulary) -> None:
        self.words = words
        self.spaced = words.spaced

    @cached_property
    def labels(self) -> tuple[tuple[Kind, re.Pattern[str]], ...]:
        """What each kind of notice is headed with."""
        return tuple((kind, re.compile(f"(?:{label}){_SEPARATED}")) for kind, label in self.words.labels.items())

    @cached_property
    def headings(self) -> re.Pattern[str]:
        """What heads notices and other things."""
        return re.compile(f"(?:{self.words.headings}){_SEPARATED}")

    @cached_property
    def formulas(self) -> tuple[re.Pattern[str], ...]:
        """What says a wrong value and the right one in one go."""
        return tuple(re.compile(formula, re.IGNORECASE) for formula in self.words.formulas)

    @cached_property
    def measures(self) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
        """What a report of an error may name, and the shape of what answers it."""
        return tuple((_compiled(named, alone=self.spaced), re.compile(shape)) for named, shape in self.words.measures)

    @cached_property
    def points(self) -> re.Pattern[str]:
        """Full stops that end no sentence."""
        return _points(self.words.abbreviations)

    @cached_property
    def turned(self) -> tuple[re.Pattern[str], ...]:
        """The parts of a contrast that says the right value first."""
        return tuple(_compiled(part, alone=self.spaced) for part in self.words.turned)

    def __getattr__(self, name: str) -> Any:
        """The vocabulary's expression of that name, compiled."""
        if name not in _CHOICES and name not in _SEARCHED:
            raise AttributeError(name)
        compiled = self._choice(name) if name in _CHOICES else self._pattern(name)
        setattr(self, name, compiled)
        return compiled

    def _choice(self, name: str) -> Choice:
        before = (_BEFORE if name in _WIDE else _START) if self.spaced else ""
        return Choice(getattr(self.words, name), spaced=self.spaced, wide=name in _WIDE, before=before)

    def _pattern(self, name: str) -> re.Pattern[str]:
        expression, whole = getattr(self.words, name), self.spaced and name in _WHOLE
        return _compiled(expression, alone=self.spaced, wide=name in _WIDE, whole=whole)

    version: Choice
    own: Choice
    we: Choice
    hard: Choice
    soft: Choice
    alone: Choice
    likely: Choice
    subjects: re.Pattern[str]
    dated: re.Pattern[str]
    erred: Choice
    contrasted: Choice
    veto: Choice
    others: Choice
    retracted: re.Pattern[str]
    faulty: re.Pattern[str]
    clarified: re.Pattern[str]
    updated: re.Pattern[str]
    noted: re.Pattern[str]
    process: re.Pattern[str]
    negations: re.Pattern[str]
    instead: re.Pattern[str]
    reports: re.Pattern[str]
    answers: re.Pattern[str]
    copulas: re.Pattern[str]
    prepositions: re.Pattern[str]
    articles: re.Pattern[str]
    tails: re.Pattern[str]
    numerals: re.Pattern[str]
    perfect: re.Pattern[str]
    pronouns: re.Pattern[str]
    denials: re.Pattern[str]
    limits: re.Pattern[str]
    plainly: re.Pattern[str]
    participles: re.Pattern[str]
    attributes: re.Pattern[str]
    misreports: re.Pattern[str]
    units: re.Pattern[str]
    remedies: re.Pattern[str]
    auxiliaries: re.Pattern[str]


_CHOICES = [name for name, value in Rules.__annotations__.items() if value is Choice]
_SEARCHED = [name for name, value in Rules.__annotations__.items() if value is not Choice]
_PARTED = r"[:：|—–\n\u3000】\])）〉＞》]|\s-\s|$"
_STAMP = r"[^\s:：|—–]{0,12}\d[^\n：|—–]{0,24}?[)）]?"
_SEPARATED = (  # perhaps a date or a time, then what parts a label from its text; a full stop after a date alone
    r"(?![a-zà-öø-ž])"
    rf"(?=\s*(?:(?:[,(（]?\s*(?:[^\s\d:：|—–]{{1,12}}\s){{0,3}}{_STAMP})?\s*(?:{_PARTED})"
    rf"|(?:[,(（]?\s*(?:[^\s\d:：|—–]{{1,12}},\s)?(?:[^\s\d:：|—–]{{1,12}}\s)?{_STAMP})?\s*[.!]))"
)
_WHOLE = ("reports", "answers", "copulas", "pronouns", "limits", "units")
_WIDE = ("hard", "soft", "faulty", "negations", "instead", "tails", "others")
"""These may begin with a comma or a blank, which costs time."""
_START = r"(?<!\w)"
_BEFORE, _AFTER = r"(?:(?<!\w)|(?=[^\w\s]|\s))", r"(?:(?<=')|(?!\w))"
_MONTHS = r"\s(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\b"
"""Behind “5.” in German."""
_NEVER = re.compile(r"(?!)")


def _points(abbreviations: str) -> re.Pattern[str]:
    """Every full stop that ends no sentence: behind an abbreviation, an initial, inside a number."""
    if not abbreviations:
        return _NEVER
    behind = "|".join(rf"(?<=\b{re.escape(word)}\.)" for word in abbreviations.split())
    return re.compile(rf"\.(?:{behind}|(?<=\d\.)(?=\d)|(?<=[\s(.]\w\.)(?=\s?\w)|(?<=\d\.)(?={_MONTHS}))")


def _compiled(expression: str, *, alone: bool, wide: bool = True, whole: bool = False) -> re.Pattern[str]:
    if not expression:
        return _NEVER
    return re.compile(rf"{(_BEFORE if wide else _START) if alone else ''}(?:{expression}){_AFTER if whole else ''}")
