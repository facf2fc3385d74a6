"""Words and phrases that say the same, and words that exclude each other; read from the lists beside when first asked.

The lists are ours, written by hand for news prose, and hold basic forms: a word is looked up by every basic form that
it may be an inflection of. A phrase is written with underscores between its words.
"""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from spellchecker import SpellChecker

_LISTS = Path(__file__).with_name("words")
_ARTICLES = frozenset("a an the its their his her my our your this that".split())
_ENDINGS = (
    ("ies", ("y",)),
    ("ied", ("y",)),
    ("es", ("", "e")),
    ("s", ("",)),
    ("ed", ("", "e")),
    ("ing", ("", "e")),
    ("er", ("", "e")),
    ("est", ("", "e")),
)
_STEM = 6
_LONGEST = 60
"""Letters of a word beyond which nothing tells a stem."""
_CONSONANTS = frozenset("bdfgklmnprtvz")
_FILLER = -1
"""The group of the phrases that say nothing."""


class Phrase(NamedTuple):
    """A known phrase in a row of words: the places it takes, half-open, its words, and the groups it stands in."""

    start: int
    end: int
    words: tuple[str, ...]
    senses: frozenset[int]

    @property
    def is_filler(self) -> bool:
        """Whether it may be left out, whatever else the sentence says."""
        return _FILLER in self.senses


class _Lists(NamedTuple):
    senses: dict[str, frozenset[int]]
    phrases: dict[str, list[tuple[tuple[str, ...], frozenset[int]]]]
    """By their first word."""
    opposites: dict[str, dict[int, int]]
    """For a word the sets of which one member excludes the others, and which member it is."""
    basic: dict[str, str]
    spelled: frozenset[str]
    """Other words of which we know only how they are spelled."""
    stems: dict[str, frozenset[int]]
    """Of words of languages other than English, by what they begin with."""


@lru_cache(maxsize=16_384)
def senses(word: str) -> frozenset[int]:
    """The groups of words of like meaning in which the word, in any basic form, stands."""
    known = _lists().senses
    found: frozenset[int] = frozenset().union(*(known.get(form, frozenset()) for form in forms(word)))
    if not found and len(word) > _STEM and not _members(word):
        stems = _lists().stems
        ends = range(min(len(word) - 1, _LONGEST), _STEM - 1, -1)
        found = next((stems[word[:k]] for k in ends if word[:k] in stems), found)
    return found


@lru_cache(maxsize=16_384)
def opposed(one: str, other: str) -> bool:
    """Whether both words are known to exclude each other: red and blue, before and after, sold and bought."""
    if are_of_two_sexes(one, other):
        return True
    if one == other or not senses(one).isdisjoint(senses(other)):
        return False
    first, second = _members(one), _members(other)
    shared = first.keys() & second.keys()
    return bool(shared) and not any(first[each] & second[each] for each in shared)


def are_of_two_sexes(one: str, other: str) -> bool:
    """“Chairman” and “chairwoman”: whoever holds the office is somebody else, whatever lists say of the office."""
    return {one, other} == {"widow", "widower"} or any(
        hers.endswith(("woman", "women")) and his == hers[:-5] + hers[-3:] for hers, his in ((one, other), (other, one))
    )


@lru_cache(maxsize=16_384)
def _members(word: str) -> dict[int, set[int]]:
    known = _lists().opposites
    found: dict[int, set[int]] = {}
    for form in forms(word):
        for number, member in known.get(form, {}).items():
            found.setdefault(number, set()).add(member)
    return found


def is_known(word: str) -> bool:
    """Whether the lists hold the word."""
    return bool(senses(word) or _members(word))


def is_spelled(word: str) -> bool:
    """Whether the word, in any basic form, is among those of which we know that they are spelled so."""
    return not _lists().spelled.isdisjoint(forms(word))


def is_written(word: str) -> bool:
    """Whether the word stands in the English dictionary of a library; no list of ours is as long."""
    return word in _dictionary()


@cache
def _dictionary() -> SpellChecker:
    return SpellChecker(language="en")


def is_irregular(word: str) -> bool:
    """Whether the word is another form of an irregular verb or noun."""
    return word in _lists().basic


def may_be_verb(word: str) -> bool:
    """Whether the word may be a verb in the past: by its ending, or as a known irregular one."""
    basic = _lists().basic
    return word.endswith("ed") or word in basic or word in basic.values()


@lru_cache(maxsize=16_384)
def forms(word: str) -> tuple[str, ...]:
    """The word and every basic form that its ending allows."""
    found = [word]
    if basic := _lists().basic.get(word):
        found.append(basic)
    if word.isascii() and len(word) > 3:
        for ending, puts in _ENDINGS:
            stem = word.removesuffix(ending)
            if len(stem) < 3 or stem == word or word.endswith("ss"):
                continue
            found += [stem + put for put in puts]
            if stem[-1] == stem[-2] and stem[-1] in _CONSONANTS:
                found.append(stem[:-1])
    return tuple(dict.fromkeys(found))


def phrases(words: Sequence[str]) -> Iterator[Phrase]:
    """The known phrases in a row of words, articles between them left out."""
    said = {form for word in set(words) for form in forms(word)}
    for start, word in enumerate(words):
        for phrase, groups in _beginning(word):
            if phrase[-1] in said and (end := _ends(words, start, phrase)):
                yield Phrase(start, end, phrase, groups)


@lru_cache(maxsize=16_384)
def _beginning(word: str) -> tuple[tuple[tuple[str, ...], frozenset[int]], ...]:
    known = _lists().phrases
    return tuple(each for form in forms(word) for each in known.get(form, ()))


def _ends(words: Sequence[str], start: int, phrase: tuple[str, ...]) -> int:
    """Where a phrase that begins here ends; nought where it does not stand here."""
    place = start
    for part in phrase:
        while place < len(words) and words[place] != part and words[place] in _ARTICLES:
            place += 1
        if place == len(words) or part not in forms(words[place]):
            return 0
        place += 1
    return place


@cache
def _lists() -> _Lists:
    basic = {form: first for first, *others in _rows("irregular") for form in others}
    meant: dict[str, set[int]] = {}
    for number, row in enumerate(row for name in ("english", "others") for row in _rows(name)):
        for word in row:
            meant.setdefault(word, set()).add(number)
    for row in _rows("fillers"):
        meant.update((phrase, {_FILLER}) for phrase in row)
    alone: dict[str, frozenset[int]] = {}
    by_first: dict[str, list[tuple[tuple[str, ...], frozenset[int]]]] = {}
    for word, numbers in meant.items():
        parts = tuple(word.split("_"))
        if len(parts) == 1:
            alone[word] = frozenset(numbers)
        else:
            by_first.setdefault(parts[0], []).append((parts, frozenset(numbers)))
    opposites: dict[str, dict[int, int]] = {}
    for number, row in enumerate(_rows("contrasts")):
        for member, names in enumerate(row):
            for name in names.split("|"):
                opposites.setdefault(name, {})[number] = member
    spelled = frozenset(word for row in _rows("spelled") for word in row)
    return _Lists(alone, by_first, opposites, basic, spelled, _stems(alone))


def _stems(senses: dict[str, frozenset[int]]) -> dict[str, frozenset[int]]:
    found: dict[str, frozenset[int]] = {}
    for row in _rows("others"):
        for word in row:
            if word in senses and len(word) > _STEM:
                stem = word[: max(_STEM, len(word) - 3)]
                found[stem] = found.get(stem, frozenset()) | senses[word]
    return found


def _rows(name: str) -> Iterator[list[str]]:
    with (_LISTS / f"{name}.txt").open(encoding="utf-8") as lines:
        yield from (row for row in map(str.split, lines) if row)
