"""A language's words as the values of its notices are cut and read, and the expressions made of them."""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

_ONE = r"[^\W_]+(?:['’-][^\W_]+)*|[.;:,()%$£€?!]"


@dataclass(frozen=True, eq=False)
class Glossary:
    """One language. The word lists are lower-case words apart by blanks, all else regular expressions."""

    code: str
    articles: str
    prepositions: str
    conjunctions: str
    verbs: str
    """Auxiliaries."""
    pronouns: str
    negations: str
    concepts: dict[str, str]
    """What words mean much the same as, by its name in capitals, which all languages share: the first that a word is,
    whole and in lower case.
    """
    days: str
    months: str
    numerals: str
    times: str
    """Hours of the day."""
    units: str
    """What may stand behind a figure as a part of the value, with the blank before it."""
    dates: str = r"(?:{days},? )?\d{{1,2}}(?:\.|er|º|°|:e)? ?(?:de )?(?:{months})\b(?:(?: de| del)? \d{{4}}\b)?"
    joints: str = ""
    """Words in lower case inside names."""
    endings: tuple[str, ...] = ()
    """Endings that tell what sort of word it is."""
    idle: str = ""
    """More words between which telling ones stand in a row."""
    elided: str = ""
    """What is joined to the next word by an apostrophe."""
    ends_in_verbs: bool = False
    """Whether verbs end a clause, behind the value."""

    @cached_property
    def word(self) -> re.Pattern[str]:
        """A word, or a stop."""
        return re.compile(rf"(?:{self.elided})['’]|{_ONE}" if self.elided else _ONE, re.IGNORECASE)

    @cached_property
    def patterns(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        """The concepts, compiled."""
        return tuple((name, re.compile(words)) for name, words in self.concepts.items())

    @cached_property
    def classes(self) -> dict[str, str]:
        """The sort of each word that is but grammar, by a name that all languages share."""
        sorts = (
            ("THE", self.articles),
            ("OF", self.prepositions),
            ("AND", self.conjunctions),
            ("BE", self.verbs),
            ("IT", self.pronouns),
            ("NO", self.negations),
        )
        return {word: name for name, words in reversed(sorts) for word in words.split()}

    @cached_property
    def stops(self) -> frozenset[str]:
        """Words before which a noun phrase ends."""
        return frozenset(word for word, name in self.classes.items() if name != "THE")

    @cached_property
    def grammar(self) -> frozenset[str]:
        """Words between which telling ones stand in a row."""
        return frozenset((*self.classes, *self.idle.split()))

    def concept(self, part: str) -> str:
        """What the word means much the same as, in capitals; the word itself where nothing does."""
        return _concept(self, part)

    def role(self, part: str) -> str:
        """What the word means or, where nothing is known of it, the sort of grammar that it is, in small letters behind
        an equals sign; “w” for any other word.
        """
        if not part[0].isalnum():
            return part
        concept = _concept(self, part)
        sort = self.classes.get(part)
        return concept if concept.isupper() else f"={sort.lower()}" if sort else "w"


@lru_cache(100_000)
def _concept(words: Glossary, part: str) -> str:
    return next((name for name, pattern in words.patterns if pattern.fullmatch(part)), part)
