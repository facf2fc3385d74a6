"""Words and names of two wordings set against each other: what of either side has no like on the other."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import OSA, Prefix

from versions.weighing.lexicon import (
    ALLEGATIONS,
    CAUSES,
    DENIALS,
    EMPTY,
    GENERIC,
    LIGHT,
    MODALS,
    REFUSING,
    SAYING,
    STANCES,
    STATUSES,
)
from versions.weighing.opposites import negates
from versions.weighing.thesaurus import (
    Phrase,
    are_of_two_sexes,
    forms,
    is_known,
    is_spelled,
    is_written,
    opposed,
    phrases,
    senses,
)
from versions.weighing.values import Sort, Value

_LATIN = re.compile(r"[a-zà-öø-ž'’·-]+")
"""A word in letters in which a slip of the pen, or an inflection, can be told from another word."""

_LISTED = EMPTY | DENIALS | MODALS.keys() | STATUSES | SAYING | STANCES.keys() | ALLEGATIONS | CAUSES | LIGHT | GENERIC
_SKIPPED = EMPTY | DENIALS
_PAIRS = 60_000
"""Pairs of words that are looked at whether they are alike; beyond, they are taken not to be."""

_SPELLED = 5
"""Letters from which a word is long enough for another like it to be a slip of the pen."""

_LONGEST = 60
"""Letters up to which a word may be a slip of the pen for another."""
_SLIPS = 8
"""Words on one side alone up to which slips of the pen are looked for."""

_PHRASED = 400
"""Words of a side up to which phrases are looked for."""

_DERIVED = (
    "ation tion sion ion ment ments al als ance ence ing er ers or ors ure ity ness ship y ies ly able ful ous ive ic"
    " ical ations ions ization isation s es ed d e"
    # Spanish, French, Portuguese, Italian, German, Dutch, Swedish
    " ar er ir ó é ado ada ados adas ido ida ción ciones an en a as o os os aron ieron ará ción ção ções ou eu ent ait"
    " é és ée ées ez ont ra ront ato ata ati ate ito uto zione are ere ire te ten t n st et est nde ung ungen de den"
    " ar ade at ats ades ning ningar"
).split()
_ENDINGS = frozenset(_DERIVED) | {""}
_UNLIKE = frozenset({("er", "ee"), ("ee", "er"), ("ers", "ees"), ("ees", "ers"), ("or", "ee")})


_PORTUGUESE = frozenset("não uma um em dos das ao aos pelo pela são foi os pessoas".split())
_NO_PORTUGUESE = frozenset("the of and to is was el los las una y en del ha il".split())


class Rest(NamedTuple):
    """Words and names of each side without a like on the other, and how many words the lists made alike."""

    old: list[Value]
    new: list[Value]
    turned: int


def spoken(side: Iterable[Value]) -> list[Value]:
    """The words and names of a side."""
    return [v for v in side if v.bare and v.sort in (Sort.WORD, Sort.NAME)]


def unmatched(old: Sequence[Value], new: Sequence[Value]) -> Rest:
    """What of each side, given as words and names, has no like on the other."""
    left, right = _without(old, new), _without(new, old)
    if not left and not right:
        return Rest([], [], 0)
    if denying(old) and denying(new):  # “declined to” against “would not”
        left = [v for v in left if v.bare not in REFUSING]
        right = [v for v in right if v.bare not in REFUSING]
    if len(left) * max(1, len(right)) > _PAIRS or len(right) * len(old) + len(left) * len(new) > 4 * _PAIRS:
        return Rest(left, right, 0)
    left, right = _joined(left, right)
    right, left = _joined(right, left)
    kept_old = _unlike(left, right, new)
    kept_new = _unlike(right, left, old)
    if any(v.sort is Sort.WORD for v in (*kept_old, *kept_new)):
        meant_old, meant_new = _meaning(old), _meaning(new)
        told_old, told_new = _told(old, meant_old, meant_new), _told(new, meant_new, meant_old)
        kept_old = [v for v in kept_old if v.sort is Sort.NAME or id(v) not in told_old]
        kept_new = [v for v in kept_new if v.sort is Sort.NAME or id(v) not in told_new]
    return Rest(kept_old, kept_new, len(left) + len(right) - len(kept_old) - len(kept_new))


def _unlike(rest: list[Value], names: Sequence[Value], other: Sequence[Value]) -> list[Value]:
    """The values without a like among the words of the other side, a name among those names that it has alone."""
    once = {(v.bare, v.sort): v for v in other}.values()
    named = {(v.bare, v.sort): v for v in names}.values()
    known: dict[tuple[str, Sort], bool] = {}
    for v in rest:
        if (v.bare, v.sort) not in known:
            known[v.bare, v.sort] = any(_alike(v, each) for each in (named if v.sort is Sort.NAME else once))
    return [v for v in rest if not known[v.bare, v.sort]]


class _Meaning(NamedTuple):
    """What the words of a side may mean, and its phrases with what they mean."""

    words: frozenset[int]
    phrases: list[Phrase]
    phrased: frozenset[int]


def _meaning(side: Sequence[Value]) -> _Meaning:
    found = known_phrases(side)
    return _Meaning(
        frozenset().union(*(senses(v.bare) for v in side if v.sort is Sort.WORD)),
        found,
        frozenset().union(*(each.senses for each in found)),
    )


def known_phrases(side: Sequence[Value]) -> list[Phrase]:
    """The phrases of a side, which is given as words and names."""
    return list(phrases([v.bare for v in side])) if len(side) <= _PHRASED else []


def _told(side: Sequence[Value], own: _Meaning, other: _Meaning) -> set[int]:
    """Words of a side, by identity, that the other side puts as a phrase, or whose phrase it puts as a word."""
    found = {id(v) for v in side if other.phrased and not senses(v.bare).isdisjoint(other.phrased)}
    for each in own.phrases:
        if each.is_filler or not each.senses.isdisjoint(other.words) or not each.senses.isdisjoint(other.phrased):
            found.update(map(id, side[each.start : each.end]))
    return found


def denying(side: Sequence[Value]) -> tuple[Value, ...]:
    """The words of a side that deny."""
    refused = (
        v
        for v, to, verb in zip(side, side[1:], side[2:], strict=False)
        if v.bare in REFUSING and to.bare == "to" and (verb.bare not in SAYING or v.bare[0] == "f")
    )
    told = tuple(
        v
        for v, to in zip(side, [*side[1:], *side[:1]], strict=True)
        if v.bare in DENIALS or (v.bare, to.bare) == ("yet", "to")
    )
    if any(v.bare == "no" for v in told) and _is_portuguese(side):
        told = tuple(v for v in told if v.bare != "no")
    return (*told, *refused)


def _is_portuguese(side: Sequence[Value]) -> bool:
    """Whether “no” means “in the” here."""
    bare = {v.bare for v in side}
    if not bare.isdisjoint(_NO_PORTUGUESE):
        return False
    return not bare.isdisjoint(_PORTUGUESE) or any(sign in word for word in bare for sign in ("ão", "õe", "lh", "nh"))


def _without(one: Sequence[Value], other: Sequence[Value]) -> list[Value]:
    bare = {v.bare for v in other}
    rest = [
        v
        for v in one
        if (v.bare not in bare or v.sort is Sort.NAME)
        and v.bare not in MODALS
        and (v.sort is Sort.NAME or v.bare not in _SKIPPED)
    ]
    if not rest:
        return rest
    known = {word_key(value) for value in other}
    return [v for v in rest if word_key(v) not in known]


def word_key(value: Value) -> str:
    """A word as it is compared: without hyphens and the ending of its inflection."""
    word = str(value.key[0])
    return cut(word) if value.sort is Sort.WORD and "-" not in word else word.replace("-", "")


@lru_cache(maxsize=16_384)
def cut(word: str) -> str:
    """A word without the commonest English endings."""
    if len(word) <= 4:
        return word[:-1] if len(word) == 4 and word[-1] == "s" and word[-2] != "s" else word
    for tail, put in (
        ("ies", "y"),
        ("ied", "y"),
        ("ing", ""),
        ("ed", ""),
        ("es", ""),
        ("s", ""),
        ("ly", ""),
        ("e", ""),
    ):
        if word.endswith(tail) and len(word) - len(tail) >= 3 and not word.endswith("ss"):
            return word[: len(word) - len(tail)] + put
    return word


def _joined(one: list[Value], other: list[Value]) -> tuple[list[Value], list[Value]]:
    """Without the words of one side that stand run together, or with a hyphen, on the other."""
    if not one or not other:
        return one, other
    joined = {word_key(v) for v in other}
    for a, b in pairwise(list(one)):
        both = str(a.key[0]) + str(b.key[0])
        if both in joined or cut(both) in joined:
            one = [v for v in one if v not in (a, b)]
            other = [v for v in other if word_key(v) not in (both, cut(both))]
    return one, other


def _alike(one: Value, other: Value) -> bool:
    """Whether two words say the same: a synonym, an inflection, another spelling, a slip of the pen put right."""
    if one.sort is other.sort is Sort.NAME:
        a, b = one.bare, other.bare
        return _initial(a, b) or a.replace("-", "") == b.replace("-", "") or _unaccented(a, b)
    return _same_word(one.bare, other.bare, one.sort is other.sort, _may_be_names(one, other))


def _may_be_names(one: Value, other: Value) -> bool:
    """Whether a capital begins either, as at the head of a sentence: “Dekkers”, “Dekker”."""
    return any(value.text[:1].isupper() for value in (one, other))


@lru_cache(maxsize=65_536)
def _same_word(a: str, b: str, same_sort: bool, may_be_names: bool) -> bool:
    if a == b:
        return True
    if (one := _stance(a)) and (other := _stance(b)) and one != other:
        return False
    if not senses(a).isdisjoint(senses(b)) and not are_of_two_sexes(a, b):
        return True
    if not same_sort or opposed(a, b) or negates(a, b):
        return False
    if not (_LATIN.fullmatch(a) and _LATIN.fullmatch(b)) or _done_to(a, b):
        return False
    return _inflected(a, b) or _derived(a, b) or _misspelt(a, b, may_be_names=may_be_names)


def _stance(word: str) -> str:
    """How somebody stands to what is said; a word that is no verb of saying has none of its own."""
    return next((STANCES[form] for form in forms(word) if form in STANCES), "say" if word in SAYING else "")


def _unaccented(a: str, b: str) -> bool:
    """Whether one is the other without its accents."""
    if a.isascii() == b.isascii():
        return False
    plain = ("".join(sign for sign in unicodedata.normalize("NFD", each) if sign.isascii()) for each in (a, b))
    return next(plain) == next(plain)


def _initial(a: str, b: str) -> bool:
    return (len(a) == 1 or len(b) == 1) and a[0] == b[0]


def _inflected(a: str, b: str) -> bool:
    if min(len(a), len(b)) < 4:
        return False
    shared = Prefix.similarity(a, b)
    rest = a[shared:], b[shared:]
    return (
        shared >= max(4, 0.6 * min(len(a), len(b)))
        and max(map(len, rest)) <= 3
        and "less" not in rest
        and rest not in _UNLIKE
    )


def _derived(a: str, b: str) -> bool:
    """“Resigned” and “resignation”: one stem under two known endings."""
    shared = Prefix.similarity(a, b)
    rest = a[shared:], b[shared:]
    return shared >= max(4, 0.45 * max(len(a), len(b))) and rest not in _UNLIKE and _ENDINGS.issuperset(rest)


def _misspelt(a: str, b: str, *, may_be_names: bool) -> bool:
    """One letter put right in a longer word, of which we know but one; two make another, “arrested” and “attested”.

    A dictionary holds names too: what may be one is sought in our own lists alone.
    """
    if not 3 <= min(len(a), len(b)) <= max(len(a), len(b)) <= _LONGEST:
        return False
    is_right = is_word if may_be_names else _is_right
    if a[0] != b[0] or OSA.distance(a, b, score_cutoff=1) > 1:
        return False
    if not (_LATIN.fullmatch(a) and _LATIN.fullmatch(b)) or is_right(a) == is_right(b):
        return False
    known = a if is_right(a) else b
    return min(len(a), len(b)) >= _SPELLED or known in MODALS or known in DENIALS


def is_slip(a: str, b: str) -> bool:
    """Whether one is a word and the other a slip of the pen for it."""
    return _misspelt(a, b, may_be_names=True)


def spelled_alike(old: list[Value], new: list[Value]) -> tuple[list[Value], list[Value]]:
    """Both sides with each slip of the pen in the spelling of the word that stands on the other side."""
    bare_old, bare_new = ({v.bare for v in side if v.sort is Sort.WORD} for side in (old, new))
    was, now = bare_old - bare_new, bare_new - bare_old
    if not was or not now or max(len(was), len(now)) > _SLIPS:
        return old, new
    written = {v.bare for v in (*old, *new) if v.text[:1].isupper()}
    meant: dict[str, str] = {}
    for a in filter(None, was):
        for b in filter(None, now):
            may_be_names = a in written or b in written
            if _misspelt(a, b, may_be_names=may_be_names):
                is_right = is_word if may_be_names else _is_right
                slip, right = (a, b) if is_right(b) else (b, a)
                meant[slip] = right
    if not meant:
        return old, new
    return tuple(
        [v._replace(bare=meant[v.bare], key=(meant[v.bare],)) if v.bare in meant else v for v in side]
        for side in (old, new)
    )  # type: ignore[return-value]


@lru_cache(maxsize=16_384)
def is_word(word: str) -> bool:
    """Whether the word is one that we know, in whatever list."""
    return is_known(word) or is_spelled(word) or word in _LISTED


def _is_right(word: str) -> bool:
    """Whether the word is spelled as words are."""
    return is_word(word) or is_written(word)


def _done_to(a: str, b: str) -> bool:
    """“Payer” and “payee”: who does it and to whom it is done."""
    return any(
        one.endswith(("er", "or")) and other.endswith("ee") and one[:-2] == other[:-2]
        for one, other in ((a, b), (b, a))
    )


def excluding(old: Sequence[Value], new: Sequence[Value]) -> tuple[Value, Value] | None:
    """Two words, one of each side, that exclude each other."""
    if len(old) * len(new) > _PAIRS:
        return None
    return next(((a, b) for a in old for b in new if opposed(a.bare, b.bare) or negates(a.bare, b.bare)), None)


def moved_words(old: Sequence[Value], new: Sequence[Value]) -> tuple[list[Value], list[Value]]:
    """The little words of each side that the other has fewer of."""
    was, now = Counter([v.bare for v in old]), Counter([v.bare for v in new])
    if was == now:
        return [], []
    lost, come = was - now, now - was
    return [v for v in old if v.bare in lost], [v for v in new if v.bare in come]


def explained(denials: Sequence[Value], side: Sequence[Value], other: Sequence[Value]) -> tuple[Value, ...]:
    """The denials of a side but for those in a phrase that the other side puts without one: “not clear”, “unclear”."""
    if not denials:
        return ()
    own = [each for each in known_phrases(side) if not DENIALS.isdisjoint(each.words)]
    if not own:
        return tuple(denials)
    said = frozenset().union(
        *(senses(v.bare) for v in other if v.bare not in DENIALS),
        *(each.senses for each in known_phrases(other) if DENIALS.isdisjoint(each.words)),
    )
    inside = {
        id(side[place])
        for each in own
        if each.is_filler or not each.senses.isdisjoint(said)
        for place in range(each.start, each.end)
    }
    return tuple(v for v in denials if id(v) not in inside)
