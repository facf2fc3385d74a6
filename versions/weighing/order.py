"""The same words in another order, and little words exchanged: who did it to whom, before or after, is or was."""

from collections import Counter
from collections.abc import Sequence

from versions.weighing.figures import FIGURES, Fact, Sides
from versions.weighing.lexicon import EMPTY, MODALS, SAYING, SOURCED, Facet
from versions.weighing.thesaurus import may_be_verb
from versions.weighing.values import Sort, Value
from versions.weighing.wordings import excluding, word_key

_PASSIVE = frozenset("by von por par da door av is was were are be been being".split())
_PAST = tuple((one, other) for a, b in (("is", "was"), ("are", "were")) for one, other in (({a}, {b}), ({b}, {a})))
"""What is so no longer, or still is."""

_REPORTED = frozenset(SAYING) | {"if", "that", "promised", "warned", "vowed", "unless"}
_TOLD = frozenset("according found finds".split())

_ARTICLE = 4
"""Characters before a word that an article at most takes."""

_MUTUAL = frozenset("met married faced joined divorced drew kissed resembled matched tied".split())

Moved = tuple[list[Value], list[Value]]
"""The words of each side that the other has fewer of."""


def relations(sides: Sides, moved: Moved) -> list[Fact]:
    """“Before” that became “after” where all else stands, and “would” that became “will”."""
    lost, come = moved
    if not lost or not come:
        return []
    old, new = _chain(sides.old), _chain(sides.new)
    if [_token(v) for v in old if v.bare not in MODALS] != [_token(v) for v in new if v.bare not in MODALS]:
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


def order(sides: Sides) -> list[Fact]:
    """The same words in another order that says something else: who did it to whom, which figure belongs to what."""
    old, new = ([v for v in _chain(side) if v.bare not in _TOLD] for side in (sides.old, sides.new))
    was, now = list(map(_token, old)), list(map(_token, new))
    if len(was) != len(now) or was == now or Counter(was) != Counter(now):
        return []
    figures = [
        [t for t, v in zip(side, vs, strict=True) if v.sort in FIGURES or v.sort is Sort.NAME]
        for side, vs in ((was, old), (now, new))
    ]
    others = [
        [t for t, v in zip(side, vs, strict=True) if not (v.sort in FIGURES or v.sort is Sort.NAME)]
        for side, vs in ((was, old), (now, new))
    ]
    places = [[v.sort in FIGURES or v.sort is Sort.NAME for v in side] for side in (old, new)]
    mutual = any(v.bare in _MUTUAL for v in old)
    if not mutual and figures[0] != figures[1] and others[0] == others[1] and others[0] and places[0] == places[1]:
        return [Fact(Facet.ATTRIBUTION, tuple(old), tuple(new))]
    head = next((k for k, (a, b) in enumerate(zip(was, now, strict=True)) if a != b), 0)
    tail = next(k for k, (a, b) in enumerate(zip(was[::-1], now[::-1], strict=True)) if a != b)
    verbs = [may_be_verb(v.bare) and v.bare not in SAYING for v in old[head : len(was) - tail]]
    was, now = was[head : len(was) - tail], now[head : len(now) - tail]
    passive = _PASSIVE & ({v.bare for v in sides.new} ^ {v.bare for v in sides.old})
    if not passive and _is_swapped(old, new):
        return [Fact(Facet.ATTRIBUTION, tuple(old), tuple(new))]
    if not passive and any(verbs[k] and now == [*was[k + 1 :], was[k], *was[:k]] for k in range(1, len(was) - 1)):
        return [Fact(Facet.ATTRIBUTION, tuple(old), tuple(new))]
    return []


def _is_swapped(old: Sequence[Value], new: Sequence[Value]) -> bool:
    """Whether what stood first stands behind a verb that it stood before, and the other way round."""
    was, now = list(map(_token, old)), list(map(_token, new))
    if len(was) < 3 or any(_follows_preposition(side[0]) for side in (old, new)):
        return False
    a, b = was[0], now[0]
    if a == b or any(v.bare in SAYING or may_be_verb(v.bare) for v in (old[0], new[0])):
        return False
    return any(
        may_be_verb(v.bare)
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
