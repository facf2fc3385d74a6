"""The same words in another order, and little words exchanged: who did it to whom, before or after, is or was."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from rapidfuzz.distance import Postfix, Prefix

from versions.weighing.figures import FIGURES, Fact, Sides
from versions.weighing.lexicon import EMPTY, MODALS, SAYING, SOURCED, Facet
from versions.weighing.thesaurus import forms, is_irregular, may_be_verb
from versions.weighing.values import Sort, Value
from versions.weighing.wordings import excluding, word_key

_PASSIVE = frozenset("by von por par da door av is was were are be been being".split())
_PAST = tuple((one, other) for a, b in (("is", "was"), ("are", "were")) for one, other in (({a}, {b}), ({b}, {a})))
"""What is so no longer, or still is."""

_MALE, _FEMALE = frozenset("he him his himself".split()), frozenset("she her hers herself".split())
_PERSONS = frozenset("i we you they".split())
_BEING = frozenset("is are was were been being".split())
_RELATIVE = frozenset("who which that whom".split())
_OBJECT = frozenset("a an the his her its their him them it us me".split())
_WHOLE = frozenset("all both most some half every".split())
"""Words for how much of a whole; with “of the” they may come and go alone."""

_STILL = frozenset("still again".split())
_HAD = frozenset("has have had".split())

_REPORTED = frozenset(SAYING) | {"if", "that", "promised", "warned", "vowed", "unless"}
_TOLD = frozenset("according found finds".split())

_ARTICLE = 4
"""Characters before a word that an article at most takes."""

_BETWEEN = frozenset("in at on as of for after before with from to into over".split())
"""Words that stand between a verb and what is not its object."""

_MUTUAL = frozenset("met married faced joined divorced drew kissed resembled matched tied".split())

_APART = re.compile(
    r"\b(?:[a-z]+er|(?:more|less) [a-z]+|rather) than\b|\binstead of\b|(?:,|\band|\bbut) not\b", re.IGNORECASE
)
"""What sets apart two things of which one is so and the other is not."""

Moved = tuple[list[Value], list[Value]]
"""The words of each side that the other has fewer of."""


def relations(sides: Sides, moved: Moved) -> list[Fact]:
    """What little words alone turn where all else stands: “before” and “after”, “would” and “will”, “he” and “she”."""
    old, new = _chain(sides.old), _chain(sides.new)
    if [_token(v) for v in old if v.bare not in MODALS] != [_token(v) for v in new if v.bare not in MODALS]:
        return []
    keys = [{word_key(v) for v in side} for side in moved]
    moved = ([v for v in moved[0] if word_key(v) not in keys[1]], [v for v in moved[1] if word_key(v) not in keys[0]])
    if found := _persons(*moved) or _voice(sides, moved) or _tense(old, new, sides) or _left_out(sides, moved):
        return [found]
    return _exchanged(sides, moved)


def _exchanged(sides: Sides, moved: Moved) -> list[Fact]:
    """“Before” that became “after”, “would” that became “will”, “is” that became “was”."""
    lost, come = moved
    if not lost or not come:
        return []
    if pair := excluding([v for v in lost if v.bare in EMPTY], [v for v in come if v.bare in EMPTY]):
        return [Fact(Facet.DATE, (pair[0],), (pair[1],))]
    if {v.bare for v in lost} ^ {v.bare for v in come} == {"will", "would"} and not any(
        v.bare in _REPORTED for v in sides.new
    ):
        return [Fact(Facet.MODALITY, tuple(lost), tuple(come))]
    if ({v.bare for v in lost}, {v.bare for v in come}) in _PAST and not any(v.bare in SOURCED for v in sides.new):
        return [Fact(Facet.STATUS, tuple(lost), tuple(come))]
    return []


def _bare(side: Sequence[Value]) -> set[str]:
    return {v.bare for v in side}


def _persons(lost: Sequence[Value], come: Sequence[Value]) -> Fact | None:
    """“He” that became “she”, or “we” that became “they”."""
    was, now = _bare(lost), _bare(come)
    turned = any(was & one and now & other for one, other in ((_MALE, _FEMALE), (_FEMALE, _MALE)))
    if turned or (was != now and len(was) == len(now) == 1 and was | now <= _PERSONS):
        return Fact(Facet.NAME, tuple(lost), tuple(come))
    return None


def _voice(sides: Sides, moved: Moved) -> Fact | None:
    """Who did it is now who it was done to: “police shot”, “police were shot”; a relative clause may lose it."""
    lost, come = map(_bare, moved)
    passive, active = (lost, come) if lost & _BEING else (come, lost)
    if not passive & _BEING or active or passive - _BEING - {"by", "from"} or len(passive & _BEING) > 1:
        return None
    was, now = (sides.old, sides.new) if passive is lost else (sides.new, sides.old)
    text = sides.new_text if passive is lost else sides.old_text
    row = [v.bare for v in now]
    for auxiliary, verb in pairwise(was):
        place = next((k for k, word in enumerate(row) if k and _is_one_verb(verb.bare, word)), 0)
        if place and auxiliary.bare in passive & _BEING and may_be_verb(verb.bare):
            has_object = place + 1 < len(row) and row[place + 1] in _OBJECT
            ends = text.rstrip().endswith(".") and sum(map(_is_past, row)) == 1
            if (has_object or ends) and row[place - 1] not in _BEING | _RELATIVE | _HAD:
                return Fact(Facet.ATTRIBUTION, tuple(sides.old), tuple(sides.new))
    return None


def _is_one_verb(one: str, other: str) -> bool:
    return one == other or bool(set(forms(one)) & set(forms(other)))


def _tense(old: Sequence[Value], new: Sequence[Value], sides: Sides) -> Fact | None:
    """One verb in the present that stood in the past, where nobody is quoted and all else stands; not in a headline."""
    if any(v.bare in _REPORTED or v.bare in SOURCED for v in (*sides.old, *sides.new)):
        return None
    if not (sides.old_text.rstrip().endswith(".") and sides.new_text.rstrip().endswith(".")):
        return None
    if len(sides.old) != len(sides.new):
        return None
    turned = [(a, b) for a, b in zip(sides.old, sides.new, strict=True) if a.bare != b.bare]
    if len(turned) != 1:
        return None
    (one, other), words = turned[0], [v.bare for v in turned[0]]
    present, past = ({w for w in words if test(w)} for test in (_is_present, _is_past))
    if present and past and present != past and one.sort is other.sort is Sort.WORD:
        return Fact(Facet.STATUS, (one,), (other,))
    return None


def _is_present(word: str) -> bool:
    return word in ("has", "have") or (word.endswith("s") and not word.endswith("ss"))


def _is_past(word: str) -> bool:
    return word == "had" or word.endswith("ed") or is_irregular(word)


def _left_out(sides: Sides, moved: Moved) -> Fact | None:
    """“All”, “still” or “would” alone left out or put in: “all members”, “still alive”, “would fail”."""
    lost, come = moved
    came = [*lost, *come]
    words = _bare(came)
    if lost and come:
        return None
    telling = words - {"of", "the"}
    if telling == {"would"} and not any(v.bare in _REPORTED for v in (*sides.old, *sides.new)):
        return Fact(Facet.MODALITY, tuple(lost), tuple(come))
    if len(telling) == 1 and (telling <= _WHOLE or telling <= _STILL):
        facet = Facet.NUMBER if telling <= _WHOLE else Facet.STATUS
        return Fact(facet, tuple(lost), tuple(come))
    return None


def order(sides: Sides) -> list[Fact]:
    """The same words in another order that says something else: who did it to whom, which figure belongs to what."""
    told = _said_by_another(sides) or _contrary(sides)
    return [told] if told else _reordered(sides)


def _contrary(sides: Sides) -> Fact | None:
    """“Hoarding rather than exports” that became “exports rather than hoarding”: what is said, and what is not."""
    was, now = (_APART.search(text) for text in (sides.old_text, sides.new_text))
    if not was or not now or was[0].casefold() != now[0].casefold():
        return None
    said, denied = _parted(sides.old, was)
    said_now, denied_now = _parted(sides.new, now)
    if not (said & denied_now - said_now - denied and denied & said_now - denied_now - said):
        return None
    return Fact(Facet.ATTRIBUTION, tuple(_chain(sides.old)), tuple(_chain(sides.new)))


def _parted(side: Sequence[Value], mark: re.Match[str]) -> tuple[set[str], set[str]]:
    """What stands before the mark and what behind it."""
    telling = _chain(side)
    before = {_token(v) for v in telling if v.end <= mark.start()}
    return before, {_token(v) for v in telling if v.start >= mark.end()}


def _reordered(sides: Sides) -> list[Fact]:
    old, new = ([v for v in _chain(side) if v.bare not in _TOLD] for side in (sides.old, sides.new))
    was, now = list(map(_token, old)), list(map(_token, new))
    if len(was) != len(now) or was == now or Counter(was) != Counter(now):
        return []
    named, others = ([_row(side, is_named=each) for side in (old, new)] for each in (True, False))
    places = [[_is_named(v) for v in side] for side in (old, new)]
    mutual = any(v.bare in _MUTUAL for v in old)
    if not mutual and named[0] != named[1] and others[0] == others[1] and others[0] and places[0] == places[1]:
        return [Fact(Facet.ATTRIBUTION, tuple(old), tuple(new))]
    if not mutual and _are_ranked_otherwise(old, new):
        return [Fact(Facet.ATTRIBUTION, tuple(old), tuple(new))]
    head, tail = Prefix.similarity(was, now), Postfix.similarity(was, now)
    verbs = [may_be_verb(v.bare) and v.bare not in SAYING for v in old[head : len(was) - tail]]
    was, now = was[head : len(was) - tail], now[head : len(now) - tail]
    passive = _PASSIVE & ({v.bare for v in sides.new} ^ {v.bare for v in sides.old})
    if not passive and _is_swapped(old, new, sides.old):
        return [Fact(Facet.ATTRIBUTION, tuple(old), tuple(new))]
    if not passive and any(verbs[k] and now == [*was[k + 1 :], was[k], *was[:k]] for k in range(1, len(was) - 1)):
        return [Fact(Facet.ATTRIBUTION, tuple(old), tuple(new))]
    return []


def _row(side: Sequence[Value], *, is_named: bool) -> list[str]:
    return [_token(v) for v in side if _is_named(v) == is_named]


def _is_named(value: Value) -> bool:
    return value.sort in FIGURES or value.sort is Sort.NAME


def _said_by_another(sides: Sides) -> Fact | None:
    """“The council said it had heard nothing from the company”, “The company said the council had heard nothing”."""
    was, now = _speakers(sides.old), _speakers(sides.new)
    if len(was) != 1 or len(now) != 1 or was[0].bare == now[0].bare:
        return None
    is_exchanged = was[0].bare in _bare(sides.new) and now[0].bare in _bare(sides.old)
    return Fact(Facet.ATTRIBUTION, (was[0],), (now[0],)) if is_exchanged else None


def _speakers(side: Sequence[Value]) -> list[Value]:
    """The words right before “said”, with nothing but a blank between."""
    before = [one for one, verb in pairwise(side) if verb.bare == "said" and verb.start == one.end + 1]
    return [one for one in before if one.sort in (Sort.WORD, Sort.NAME) and one.bare not in EMPTY]


def _are_ranked_otherwise(old: Sequence[Value], new: Sequence[Value]) -> bool:
    """Whether the figures stand in their order and the names before them have changed places."""
    was, now = _ranked(old), _ranked(new)
    if was == now or not all(names for _, names in was) or [each for each, _ in was] != [each for each, _ in now]:
        return False
    return Counter(names for _, names in was) == Counter(names for _, names in now)


def _ranked(side: Sequence[Value]) -> list[tuple[str, frozenset[str]]]:
    """Each figure with the names between it and the figure before: “Bonfanti was second and Ainley third”."""
    rows: list[tuple[str, frozenset[str]]] = []
    names: set[str] = set()
    for value in side:
        if value.sort is Sort.NAME or (value.sort is Sort.WORD and value.text[:1].isupper()):
            names.add(_token(value))
        elif value.sort in FIGURES:
            rows.append((_token(value), frozenset(names)))
            names = set()
    return rows


def _is_swapped(old: Sequence[Value], new: Sequence[Value], side: Sequence[Value]) -> bool:
    """Whether what stood first stands behind a verb that it stood before, and the other way round."""
    was, now = list(map(_token, old)), list(map(_token, new))
    if len(was) < 3 or any(_follows_preposition(side[0]) for side in (old, new)):
        return False
    a, b = was[0], now[0]
    if a == b or any(v.bare in SAYING or may_be_verb(v.bare) for v in (old[0], new[0])):
        return False
    behind = old[was.index(b)].start
    return any(
        may_be_verb(v.bare)
        and not any(each.bare in _BETWEEN for each in side if v.end <= each.start < behind)
        and v.bare not in SAYING
        and v.bare not in _MUTUAL
        and k < was.index(b) < 8 + k
        and now.index(was[k]) < now.index(a) < now.index(was[k]) + 4
        for k, v in enumerate(old)
        if k
    )


def _follows_preposition(value: Value) -> bool:
    """Whether something stands before the first telling word that makes it no subject."""
    return value.start > _ARTICLE


def _chain(side: Sequence[Value]) -> list[Value]:
    return [v for v in side if v.sort is not Sort.WORD or v.bare not in EMPTY]


def _token(value: Value) -> str:
    return word_key(value) if value.sort in (Sort.WORD, Sort.NAME) else str(value.key)
