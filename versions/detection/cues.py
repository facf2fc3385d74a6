"""Which languages a paragraph may hold a notice in: by its words alone, at the price of a few set operations.

English is told by numbers that were learned (`glance`), the others by lists: each word is asked once for all languages;
what no list has is remembered as plain, so that a paragraph of ordinary prose costs one difference of two sets.
"""

import re

from .glance import is_promising
from .languages import VOCABULARIES
from .languages.en import ENGLISH
from .vocabulary import Vocabulary

_KEPT = 200_000
"""Words remembered at most: a text of random words costs time, never memory."""
_EDGES = re.compile(r"^[^\w]+|[^\w*]+$|['’]s$")
_NUMBER = re.compile(r"\d+")
_OPENING = '"“«„'
_CUE, _PLACE, _SPEAKER, _BESIDE, _OPENER, _HEAD = (1 << bit for bit in range(6))
_LISTS = (
    ("cues", _CUE),
    ("places", _PLACE),
    ("speakers", _SPEAKER),
    ("beside", _BESIDE),
    ("openers", _OPENER),
    ("heads", _HEAD),
)
_WIDTH = len(_LISTS)
_SPACED = tuple(words for words in VOCABULARIES if words.spaced and words is not ENGLISH)
_ACTS = sum((_CUE | _BESIDE | _HEAD) << place * _WIDTH for place in range(len(_SPACED)))
_BESIDES = sum(_BESIDE << place * _WIDTH for place in range(len(_SPACED)))
_CLOSING = ".,"
_FIRST = 3
"""Words in which an opener or a head is sought."""

_exact: dict[str, int] = {}
_KEY = 4
"""Letters by which the stems are found; each has as many at least."""
_begun: dict[str, list[tuple[str, int]]] = {}
_plain: set[str] = set()
_told: dict[str, int] = {}
_PLACES = {words.code: place for place, words in enumerate(_SPACED)}
_idle: set[str] = set()
_idle_in, _mute_in, _heads_in = (tuple(set[str]() for _ in _SPACED) for _ in range(3))
"""Words known to make no paragraph a notice in any language; in each language those that make it none but as heads,
those that make it none without a cue or a speaker, and the heads: sets end nearly every search.
"""


def hits(said: list[str]) -> tuple[Vocabulary, ...]:
    """The languages in which the words, in lower case, may be those of a notice."""
    found = (ENGLISH,) if is_promising(said) else ()
    if _idle.issuperset(said):
        return found
    bits = _asked(said)
    if not bits & _ACTS:
        return found
    listed = (words for place, words in enumerate(_SPACED) if _is_hit(words, bits, said, shift=place * _WIDTH))
    return (*found, *listed)


def is_hit(words: Vocabulary, said: list[str]) -> bool:
    """Whether they may be those of a notice in the language."""
    if words is ENGLISH:
        return is_promising(said)
    place = _PLACES[words.code]
    if _idle_in[place].issuperset(said) or _mute_in[place].issuperset(said):
        return not _heads_in[place].isdisjoint(said[:_FIRST])
    return _is_hit(words, _asked(said), said, shift=place * _WIDTH)


def _asked(said: list[str]) -> int:
    """The lists that the words stand on, as bits."""
    bits = 0
    for word in set(said).difference(_plain):
        bits |= _told.get(word) or _looked_up(word)
    return bits


def _is_hit(words: Vocabulary, bits: int, said: list[str], *, shift: int) -> bool:
    bits >>= shift
    if not bits & (_CUE | _BESIDE | _HEAD):
        return False
    first = 0
    if bits & (_OPENER | _HEAD):
        for word in said[:_FIRST]:
            first |= _told.get(word, 0) >> shift
    if first & _HEAD:
        return True
    if words.places and not bits & _PLACE and not first & _OPENER:
        return False
    return bool(bits & _CUE) or _has_speaker(words, said, bits, shift=shift)


def _has_speaker(words: Vocabulary, said: list[str], bits: int, *, shift: int) -> bool:
    """Whether a word that is a cue beside a speaker alone stands near enough to one."""
    if not bits & _SPEAKER or not bits & _BESIDE:
        return False
    if not words.near:
        return True
    speaker = beside = -words.near - 1
    for place, word in enumerate(said):
        told = _told.get(word, 0) >> shift
        if told & _SPEAKER:
            speaker = place
        if told & _BESIDE:
            beside = place
        if told & (_SPEAKER | _BESIDE) and speaker != beside and abs(speaker - beside) <= words.near:
            return True
    return False


def _looked_up(word: str) -> int:
    """The lists that the word stands on, as bits, without the punctuation that may touch it."""
    if not _exact:
        _read_lists()
    bare = _bare(word)
    bits = _exact.get(word, 0) | _exact.get(bare, 0)
    if (counted := _NUMBER.sub("0", word)) != word:
        bits |= _exact.get(counted, 0)
    for start, bit in _begun.get(bare[:_KEY], ()):
        if bare.startswith(start):
            bits |= bit
    if word[0] in _OPENING:  # whoever is quoted speaks of himself
        bits &= ~sum((_SPEAKER | _PLACE) << place * _WIDTH for place in range(len(_SPACED)))
    if word[-1] in _CLOSING and bare != word:  # “…, he said.” says it of another
        bits &= ~_BESIDES | _exact.get(word, 0) | _exact.get(counted, 0)
    _remember(word, bits)
    return bits


def _remember(word: str, bits: int) -> None:
    if len(_plain) + len(_told) >= _KEPT:
        _told.clear()
        for known in (_plain, _idle, *_idle_in, *_mute_in, *_heads_in):
            known.clear()
    if not bits & _ACTS:
        _idle.add(word)
    for place in range(len(_SPACED)):
        own = bits >> place * _WIDTH
        for lists, listed in ((_idle_in, _CUE | _BESIDE), (_mute_in, _CUE | _SPEAKER)):
            if not own & listed:
                lists[place].add(word)
        if own & _HEAD:
            _heads_in[place].add(word)
    if bits:
        _told[word] = bits
    else:
        _plain.add(word)


def _read_lists() -> None:
    for place, words in enumerate(_SPACED):
        for name, bit in _LISTS:
            for word in getattr(words, name).lower().split():
                if word.endswith("*"):
                    _begun.setdefault(word[:_KEY], []).append((word[:-1], bit << place * _WIDTH))
                else:
                    _exact[word] = _exact.get(word, 0) | bit << place * _WIDTH


def _bare(word: str) -> str:
    bare = word.replace("’", "'")
    while (shorter := _EDGES.sub("", bare)) != bare:
        bare = shorter
    return bare
