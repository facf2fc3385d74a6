"""The letters that changed inside replaced words, for somebody who reads proof: Orlova, Orlowa: the v, the w.

Words are paired where one run of words took the place of another of as many, first with first; within a pair
diff-match-patch finds the letters, each a whole character as readers see it. The signs between two words are
paired with those between their twins: a comma that became a full stop is marked as a letter is.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from diff_match_patch import diff_match_patch

from versions.words import Token, TokenKind, extends, tokens

LONGEST_WORD = 100
"""Code points of a word whose letters are compared: the work grows with the square of it."""

Spans = list[tuple[int, int]]
_OWN = 0x100000
"""Where the stand-ins for characters begin: a plane for private use, which the library takes for letters like any."""

_VIRAMA = 9


def changed(old: str, new: str) -> tuple[Spans, Spans]:
    """The stretches of both texts, in code points, whose letters differ within paired words; empty where none pair."""
    before, after = list(_words(old)), list(_words(new))
    found: tuple[Spans, Spans] = ([], [])
    if len(before) != len(after):
        return found
    for was, now in zip(before, after, strict=True):
        for spans, signs in zip(found, _differing(was.signs, now.signs), strict=True):
            spans.extend((sign.start, sign.end) for sign in signs)
        if was.word and now.word:
            for spans, word, letters in zip(
                found, (was.word, now.word), _letters(was.word.text, now.word.text), strict=True
            ):
                spans.extend((word.start + start, word.start + end) for start, end in letters)
    return found


class _Word(NamedTuple):
    """A word with the signs before it; none for those after the last one."""

    signs: Sequence[Token]
    word: Token | None


def _words(text: str) -> Iterator[_Word]:
    signs: list[Token] = []
    for token in tokens(text):
        if token.kind is TokenKind.OTHER:
            signs.append(token)
        else:
            yield _Word(signs, token)
            signs = []
    yield _Word(signs, None)


def _differing(was: Sequence[Token], now: Sequence[Token]) -> tuple[Sequence[Token], Sequence[Token]]:
    """The signs but for those that both begin with and, after them, both end with."""
    first = _shared(was, now)
    last = _shared(was[first:][::-1], now[first:][::-1])
    return was[first : len(was) - last], now[first : len(now) - last]


def _shared(was: Iterable[Token], now: Iterable[Token]) -> int:
    """How many signs both begin with."""
    count = 0
    for one, other in zip(was, now, strict=False):
        if one.text != other.text:
            break
        count += 1
    return count


def _letters(was: str, now: str) -> tuple[Spans, Spans]:
    """The letters that differ; none where the words are the same, too long, or share less than half."""
    if was == now or max(len(was), len(now)) > LONGEST_WORD:
        return [], []
    old, new = characters(was), characters(now)
    edits = _edits(old, new)
    kept = sum(len(text) for op, text in edits if op == 0)
    if 2 * kept < max(len(old), len(new)):
        return [], []
    return _spans(edits, old, -1), _spans(edits, new, 1)


def characters(word: str) -> list[str]:
    """The word cut into characters as readers see them: a letter with its marks, a syllable, a conjunct."""
    found: list[str] = []
    for letter in word:
        if found and (extends(letter) or _joins(found[-1][-1], letter)):
            found[-1] += letter
        else:
            found.append(letter)
    return found


def _joins(before: str, letter: str) -> bool:
    """Whether a letter is written into the one before it: after a virama, or as the rest of a Hangul syllable."""
    is_conjunct = unicodedata.combining(before) == _VIRAMA and letter.isalpha()
    return is_conjunct or "\u1160" <= letter <= "\u11ff" or "\ud7b0" <= letter <= "\ud7fb"


def _edits(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, str]]:
    """The differences as the library gives them, over one stand-in for each character."""
    known: dict[str, str] = {}
    mapped = ["".join(known.setdefault(each, chr(_OWN + len(known))) for each in side) for side in (old, new)]
    library = diff_match_patch()
    library.Diff_Timeout = 0  # no clock: words are short, and a comparison is the same on every machine
    edits: list[tuple[int, str]] = library.diff_main(*mapped, False)
    library.diff_cleanupSemantic(edits)
    return edits


def _spans(edits: Sequence[tuple[int, str]], word: Sequence[str], side: int) -> Spans:
    return list(_own_spans(edits, word, side))


def _own_spans(edits: Sequence[tuple[int, str]], word: Sequence[str], side: int) -> Iterator[tuple[int, int]]:
    taken = at = 0
    for op, text in edits:
        if op in (0, side):
            size = sum(map(len, word[taken : taken + len(text)]))
            if op == side:
                yield at, at + size
            taken, at = taken + len(text), at + size
