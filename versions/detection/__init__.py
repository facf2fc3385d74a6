"""A publication's own notices inside text: where they stand, of what kind, which values they name.

`detect` reads a body, `judge` one paragraph. Rules by structure: who speaks (the publication of its own text), what
act (was wrong, has been corrected), what label stands before it, and what unmakes it (quotation, another speaker, a
rule of the house, a bare time). Numbers that were learned from labelled notices stand beside them.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, partial

from ..kinds import Kind
from . import glance, odds
from .evidence import is_label, marks, weigh
from .extraction import items
from .languages import VOCABULARIES
from .particulars import issued, surface
from .values import Found, Item, Judgement
from .vocabulary import Vocabulary

__all__ = ["LANGUAGES", "VOWELS", "Found", "Item", "Judgement", "detect", "judge"]

LANGUAGES = tuple(words.code for words in VOCABULARIES)
"""The languages in which notices are found."""

_NO = Judgement()
_BY_CODE = {words.code: words for words in VOCABULARIES}
_JAPANESE = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
_ARABIC = re.compile("[\u0620-\u064a]")
VOWELS = re.compile("[\u064b-\u0652\u0670\u0640]")
"""Arabic vowel marks, which are left out before anything is read."""
_GAP = re.compile(r"\n[ \t\r]*(?:\n[ \t\r]*)+")
_BRACKETS = re.compile(
    r"\[[^\[\]]{25,2000}\]|（[^（）]{15,2000}）|［[^［］]{15,2000}］"
    r"|\((?:[^()]|\([^()]{0,40}\)){25,2000}\)"
)
_HEADING = 60
_TELLING = 2_000
"""Letters by which the language of a text is told."""
_FEW = 3
"""Telling words that a text needs to be of one language."""
_SHARED = frozenset("in on as is was an a at by or he her of has for".split())
"""Words that are frequent in one of the languages and words of another too."""


def judge(paragraph: str, *, language: str | None = None) -> Judgement:
    """Whether the paragraph, or sentence, is a notice; a heading above it on its own line belongs to it."""
    return _judged(paragraph, _candidates(paragraph, language))


def _judged(paragraph: str, candidates: list[Vocabulary]) -> Judgement:
    for words in candidates:
        plain = VOWELS.sub("", paragraph) if words.code == "ar" else paragraph
        found = weigh(plain, words.rules)
        if found:
            kind = found.kind if found.is_named else _likeliest_kind(plain, words, found.kind)
            date, scope = issued(plain[found.start :]), surface(plain[found.start :])
            read = partial(items, plain, words.rules, kind)
            return _placed(
                paragraph,
                plain,
                Judgement(kind=kind, date=date, scope=scope, start=found.start, end=len(plain), read=read),
            )
    return _NO


def _likeliest_kind(text: str, words: Vocabulary, ruled: Kind) -> Kind:
    if words.code == "en":
        return odds.kind(text, ruled)
    return odds.kind_elsewhere(text, words.code, marks(text, words.rules), ruled)


def _placed(paragraph: str, plain: str, judgement: Judgement) -> Judgement:
    """The judgement of the text without vowel marks, told of the text with them."""
    if len(plain) == len(paragraph):
        return judgement
    places = [place for place, letter in enumerate(paragraph) if not VOWELS.match(letter)] + [len(paragraph)]
    read = partial(_with_vowels, paragraph, places, judgement)
    return replace(judgement, start=places[judgement.start], end=len(paragraph), read=read)


def _with_vowels(paragraph: str, places: Sequence[int], judgement: Judgement) -> tuple[Item, ...]:
    def value(span: tuple[int, int] | None) -> tuple[str | None, tuple[int, int] | None]:
        if span is None:
            return None, None
        start, end = places[span[0]], places[span[1]]
        while not VOWELS.match(paragraph[end - 1]) and end - 1 > places[span[1] - 1]:
            end -= 1
        return paragraph[start:end], (start, end)

    told = []
    for item in judgement.items:
        (wrong, wrong_span), (right, right_span) = value(item.wrong_span), value(item.right_span)
        told.append(Item(wrong, right, wrong_span, right_span))
    return tuple(told)


def detect(text: str, *, language: str | None = None) -> tuple[Found, ...]:
    """Every notice of the text, in its order. A blank line stands between paragraphs.

    A heading in a paragraph of its own belongs to the notice below it; a notice in brackets inside another
    paragraph is found alone. The language is told paragraph by paragraph where none is given.
    """
    found: list[Found] = []
    heading: tuple[int, int] | None = None
    main = _main(text) if language is None else None
    for start, end in _paragraphs(text):
        candidates = _candidates(text[start:end], language, main)
        if heading and (joined := _found(text, heading[0], end, _candidates(text[heading[0] : end], language))):
            found.append(joined)
            heading = None
            continue
        heading = (start, end) if candidates and _is_heading(text[start:end], candidates) else None
        if candidates and not heading:
            found += _bracketed(text, start, end, language) or _whole(text, start, end, candidates)
    return tuple(found)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for gap in _GAP.finditer(text):
        if start < gap.start():
            yield start, gap.start()
        start = gap.end()
    if text[start:].strip():
        yield start, len(text)


def _is_heading(paragraph: str, candidates: list[Vocabulary]) -> bool:
    """Whether the paragraph is nothing but a label, which names what stands below it."""
    return len(paragraph) <= _HEADING and any(
        is_label(paragraph, words.rules) and not weigh(paragraph, words.rules) for words in candidates
    )


def _whole(text: str, start: int, end: int, candidates: list[Vocabulary]) -> list[Found]:
    found = _found(text, start, end, candidates)
    return [found] if found else []


def _bracketed(text: str, start: int, end: int, language: str | None) -> list[Found]:
    """Notices that stand in brackets inside the paragraph."""
    paragraph = text[start:end]
    places = _BRACKETS.finditer(text, start, end) if any(bracket in paragraph for bracket in "([（［") else []
    found = (_found(text, *place.span(), _candidates(place[0], language)) for place in places)
    return [notice for notice in found if notice]


def _found(text: str, start: int, end: int, candidates: list[Vocabulary]) -> Found | None:
    told = _judged(text[start:end], candidates)
    if told.kind is None:
        return None
    read = partial(_moved_items, told, start)
    return Found(kind=told.kind, date=told.date, scope=told.scope, start=start + told.start, end=end, read=read)


def _moved_items(told: Judgement, by: int) -> tuple[Item, ...]:
    return tuple(
        Item(item.wrong_value, item.right_value, _moved(item.wrong_span, by), _moved(item.right_span, by))
        for item in told.items
    )


def _moved(span: tuple[int, int] | None, by: int) -> tuple[int, int] | None:
    return (span[0] + by, span[1] + by) if span else None


def _main(text: str) -> Vocabulary | None:
    """The language that the text begins in; None where its words do not tell."""
    owners = _owners()
    told = Counter(owners[word] for word in text[:_TELLING].lower().split() if word in owners).most_common(1)
    return _BY_CODE[told[0][0]] if told and told[0][1] >= _FEW else None


def _candidates(paragraph: str, language: str | None, main: Vocabulary | None = None) -> list[Vocabulary]:
    """The languages in whose words the paragraph may be a notice, the likeliest first; none for nearly all of them."""
    said = paragraph.lower().split()
    if language is not None:
        words = _BY_CODE.get(language.split("-")[0].lower())
        likely = [words] if words else []
    else:
        likely = _written(paragraph) or ([main] if main and _is_mostly_of(main.code, said) else _likeliest(said))
    return [words for words in likely if glance.is_promising(_read(paragraph, said, words), words.code)]


def _written(paragraph: str) -> list[Vocabulary]:
    """The language that its letters tell."""
    scripts = (("ja", _JAPANESE), ("ar", _ARABIC)) if not paragraph.isascii() else ()
    return next(([_BY_CODE[code]] for code, script in scripts if script.search(paragraph)), [])


def _read(paragraph: str, said: list[str], words: Vocabulary) -> list[str]:
    if words.spaced:
        return said
    return glance.words(VOWELS.sub("", paragraph) if words.code == "ar" else paragraph, words.code)


def _likeliest(said: list[str]) -> list[Vocabulary]:
    """The languages that the telling words belong to, all of them where there are too few, likeliest first."""
    owners = _owners()
    told = Counter(owners[word] for word in said if word in owners)
    spaced = [words for words in VOCABULARIES if words.spaced]
    if told.total() >= _FEW or set(told) == {"en"}:  # “the” is a word of no other language
        most = max(told.values())
        spaced = [words for words in spaced if 2 * told[words.code] >= most]
    return sorted(spaced, key=lambda words: -told[words.code])


def _is_mostly_of(code: str, said: list[str]) -> bool:
    """Whether other languages have no more of the words: a notice in French may name “The Guardian”."""
    own, foreign = _telling(code)
    return foreign.isdisjoint(said) or len(own.intersection(said)) >= len(foreign.intersection(said))


@cache
def _telling(code: str) -> tuple[frozenset[str], frozenset[str]]:
    """The telling words of that language, and those of all others."""
    owners = _owners()
    own = frozenset(word for word, owner in owners.items() if owner == code)
    return own, frozenset(owners) - own


@cache
def _owners() -> dict[str, str]:
    """Each frequent word that one language alone has, and that language."""
    listed = [(word, words.code) for words in VOCABULARIES if words.spaced for word in words.frequent.split()]
    count = Counter(word for word, _ in listed)
    return {word: code for word, code in listed if count[word] == 1 and word not in _SHARED}
