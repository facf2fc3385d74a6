"""Two bodies of one article compared sentence by sentence: what changed, how much it says, and who was told."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from versions.detection import Found, detect
from versions.weighing import nature
from versions.weighing.coverage import claim, covered, covered_facts, terms_of
from versions.weighing.lexicon import EMPTY, Facet
from versions.weighing.sentences import Group, Sentence, align, sentences_of
from versions.weighing.weights import Weighed, Weight, weigh
from versions.weighing.wordings import excluding

_TOGETHER = 5
"""Sentences of a side that one change holds at most."""

_COMMA = frozenset(
    "el la los las una un que del al es por con se su y lo der die das dem den des ein eine und nicht ist mit von zu"
    " auf le les du est dans au aux et une pour par sur il elle ont qui een het van dat op och att på som är av en ett"
    " na nas nos é à não uma um da do em os ao pelo pela foi della di che il gli nel per con è sono de".split()
)
_POINT = frozenset("the of and to was said is were that with for from has had it at by as are be his her".split())
_ARABIC = re.compile("[\u0600-\u06ff]")
_ROOT = 5
"""Letters by which two words are taken for one another where a sentence was split."""
_NOVEL = 4
_STANDINGS = frozenset({Facet.STATUS})
_LETTERS = re.compile(r"[\W_]+")


class Changed(NamedTuple):
    """A change: the sentences concerned, their positions, its weight and facets, whether readers were told of it."""

    old: str
    new: str
    old_sentences: tuple[int, ...]
    new_sentences: tuple[int, ...]
    weight: Weight
    facets: tuple[Facet, ...]
    disclosed: bool
    nature: str
    """correction, update or unknown"""


class Verdict(NamedTuple):
    """What a revision changed, and whether readers ought to be warned of it."""

    changes: tuple[Changed, ...]
    warn_correction: bool
    warn_update: bool
    unmatched_notice: bool
    """A new notice covers none of the changes."""

    @property
    def warn(self) -> bool:
        """Whether some factual change is undisclosed."""
        return self.warn_correction or self.warn_update


class _Side(NamedTuple):
    sentences: list[str]
    said: list[int]
    """Positions of the sentences that are no notice's."""
    notices: tuple[tuple[Found, str], ...]


def assess(before: str | Sequence[str], after: str | Sequence[str], *, decimal_comma: bool = False) -> Verdict:
    """What changed between two bodies: plain text, a blank line between paragraphs, or lists of sentences.

    A notice's own sentences are in no change. A change is disclosed where a notice that the earlier body does not
    have accounts for it; a notice that stood there already discloses nothing new. How numbers are written is told
    sentence by sentence by its words; `decimal_comma` is for sentences whose words do not tell.
    """
    known: dict[str, list[tuple[int, int]]] = {}
    old, new = _side(before, known), _side(after, known)
    decimal_comma = _has_decimal_comma(" ".join((old.sentences or new.sentences)[:12]), otherwise=decimal_comma)
    changes = _weighed(old, new, decimal_comma=decimal_comma)
    told, unmatched = _told(_new_notices(old, new), changes, decimal_comma=decimal_comma)
    # where one change says that time passed, what was left out is no longer so
    silence = any(change.weighed.facts and k not in told for k, change in enumerate(changes))
    later = silence and any(nature.went_on(each.old, each.new, each.weighed.facts) for each in changes)
    found = tuple(one for k, change in enumerate(changes) for one in _changed(change, told.get(k), later=later))
    silent = [each for each in found if each.weight is Weight.FACTUAL and not each.disclosed]
    return Verdict(
        found,
        any(each.nature != "update" for each in silent),
        any(each.nature == "update" for each in silent),
        unmatched,
    )


class _Change(NamedTuple):
    group: Group
    weighed: Weighed
    old: str
    new: str


class _Telling(NamedTuple):
    """The facts of a change that notices name, and the nature that these give it."""

    facts: frozenset[int]
    nature: str


def _side(given: str | Sequence[str], known: dict[str, list[tuple[int, int]]]) -> _Side:
    if isinstance(given, str):
        text, cut = given, sentences_of(given, known)
    else:
        text, cut, at = "\n\n".join(given), [], 0
        for each in given:
            cut.append(Sentence(at, at + len(each), each))
            at += len(each) + 2
    notices = detect(text)
    said = [k for k, each in enumerate(cut) if not any(_within(each, notice) for notice in notices)]
    return _Side([each.text for each in cut], said, tuple((one, text[one.start : one.end]) for one in notices))


def _within(sentence: Sentence, notice: Found) -> bool:
    """Whether most of a sentence lies in the notice; its brackets may not."""
    shared = min(sentence.end, notice.end) - max(sentence.start, notice.start)
    return 2 * shared > sentence.end - sentence.start


def _has_decimal_comma(text: str, *, otherwise: bool) -> bool:
    """Whether the text is in a language that writes 1,5 for one and a half; `otherwise` where its words do not tell."""
    words = text.casefold().replace("'", " ").replace("’", " ").split()
    comma, point = sum(word in _COMMA for word in words), sum(word in _POINT for word in words)
    if _ARABIC.search(text):
        return True
    return otherwise if comma == point else comma > point


def _weighed(old: _Side, new: _Side, *, decimal_comma: bool) -> list[_Change]:
    olds, news = [old.sentences[i] for i in old.said], [new.sentences[j] for j in new.said]
    changes = []
    for group in _replaced(align(olds, news), olds, news):
        was, now = " ".join(olds[i] for i in group.old), " ".join(news[j] for j in group.new)
        if was == now and not group.is_moved:
            continue
        placed = Group(tuple(old.said[i] for i in group.old), tuple(new.said[j] for j in group.new), group.is_moved)
        comma = _has_decimal_comma(f"{was} {now}", otherwise=decimal_comma)
        changes.append(_Change(placed, weigh(was, now, decimal_comma=comma), was, now))
    return _absorbed(changes, old, new, decimal_comma=decimal_comma)


def _replaced(groups: Sequence[Group], olds: Sequence[str], news: Sequence[str]) -> list[Group]:
    """The groups; a sentence that went and one that came in its place are one, where they share a telling word."""
    linked = {i: group.new[-1] for group in groups if group.new for i in group.old}
    came = {group.new[0]: group for group in groups if not group.old and len(group.new) == 1}
    joined: dict[int, Group] = {}
    for group in groups:
        if group.new or len(group.old) != 1:
            continue
        (i,) = group.old
        places = {linked[i - 1] + 1 if i - 1 in linked else -1 if i else 0, linked.get(i + 1, 0) - 1}
        for j in sorted(places & came.keys()):
            if _words_of(olds[i]) & _words_of(news[j]) or weigh(olds[i], news[j]).weight is not Weight.FACTUAL:
                joined[i] = came.pop(j)
                break
    taken = {group.new for group in joined.values()}
    return [
        Group(group.old, joined[group.old[0]].new) if not group.new and group.old[0] in joined else group
        for group in groups
        if group.old or group.new not in taken
    ]


def _words_of(text: str) -> set[str]:
    return {word for word in _LETTERS.split(text.casefold()) if len(word) > 3 and word not in EMPTY}


def _absorbed(changes: list[_Change], old: _Side, new: _Side, *, decimal_comma: bool) -> list[_Change]:
    """The changes with a sentence that came or went put to its neighbour where the two together change no fact.

    So a sentence that was split, or two that were merged, are one change even where likeness alone did not tell.
    """
    kept: dict[int, _Change] = dict(enumerate(changes))
    at_old = {i: k for k, each in kept.items() if each.group.new for i in each.group.old}
    at_new = {j: k for k, each in kept.items() if each.group.old for j in each.group.new}
    for k, change in enumerate(changes):
        group = change.group
        if change.weighed.weight is not Weight.FACTUAL or (group.old and group.new):
            continue
        at, side = (at_old, group.old) if group.old else (at_new, group.new)
        for beside in (side[0] - 1, side[-1] + 1):
            other = at.get(beside)
            both = _together(group, kept[other].group) if other is not None else None
            if other is None or both is None:
                continue
            was = " ".join(old.sentences[i] for i in both.old)
            now = " ".join(new.sentences[j] for j in both.new)
            comma = _has_decimal_comma(f"{was} {now}", otherwise=decimal_comma)
            weighed = weigh(was, now, decimal_comma=comma)
            if weighed.weight is not Weight.FACTUAL and not _is_novel(change, now if group.old else was):
                kept[other] = _Change(both, weighed, was, now)
                at.update(dict.fromkeys(side, other))
                del kept[k]
                break
    return list(kept.values())


def _is_novel(change: _Change, beside: str) -> bool:
    """Whether a sentence that came or went says mostly what its neighbour on the other side does not."""
    words = {word[:_ROOT] for word in _words_of(change.old or change.new)}
    novel = words - {word[:_ROOT] for word in _words_of(beside)}
    return len(novel) >= _NOVEL and 4 * len(novel) > 3 * len(words)


def _together(one: Group, other: Group) -> Group | None:
    """Both groups as one, where the sentence that stands on one side only is next to the other's there."""
    was, now = sorted({*one.old, *other.old}), sorted({*one.new, *other.new})
    if max(len(was), len(now)) > _TOGETHER or was[-1] - was[0] != len(was) - 1 or now[-1] - now[0] != len(now) - 1:
        return None
    return Group(tuple(was), tuple(now), other.is_moved)


def _new_notices(old: _Side, new: _Side) -> list[tuple[Found, str]]:
    standing = {_folded(text) for _, text in old.notices}
    return [(found, text) for found, text in new.notices if _folded(text) not in standing]


def _folded(text: str) -> str:
    return _LETTERS.sub("", text.casefold())


def _told(
    notices: Sequence[tuple[Found, str]], changes: Sequence[_Change], *, decimal_comma: bool
) -> tuple[dict[int, _Telling], bool]:
    """What notices tell of each change, and whether one of them tells of none."""
    told: dict[int, _Telling] = {}
    factual = [k for k, change in enumerate(changes) if change.weighed.weight is Weight.FACTUAL]
    others = [k for k, change in enumerate(changes) if change.weighed.weight is not Weight.FACTUAL]
    said = {k: f"{changes[k].old} {changes[k].new}" for k in factual} if notices else {}
    claims = {k: claim(changes[k].weighed.facts, text, changes[k].weighed.values) for k, text in said.items()}
    empty_handed = []
    for found, text in notices:
        terms = terms_of(text, decimal_comma=decimal_comma)
        meant = covered(text, terms, list(claims.values()))
        names = [factual[place] for place in meant]
        for k in names:
            facts = covered_facts(terms, claims[k])
            known = told.get(k)
            told[k] = _Telling(
                facts | known.facts if known else facts, known.nature if known else nature.told_by(found.kind, text)
            )
        if not names and not (others and not factual and _speaks_of(text, [changes[k] for k in others])):
            empty_handed.append(text)
    # A bare “This article has been corrected” beside a notice that says how is no notice without a change.
    return told, any(not (told and _is_bare(text)) for text in empty_handed)


def _speaks_of(notice: str, changes: Sequence[_Change]) -> bool:
    """Whether a notice speaks of changed wording: a clarification that leaves every fact may."""
    words = {word for word in _LETTERS.split(notice.casefold()) if len(word) > 4}
    return any(len(words & set(_LETTERS.split(f"{each.old} {each.new}".casefold()))) >= 3 for each in changes)


def _is_bare(notice: str) -> bool:
    return len(notice.split()) <= 12 and not any(sign.isdigit() for sign in notice)


def _changed(change: _Change, telling: _Telling | None, *, later: bool) -> list[Changed]:
    """The change as it is told; in two where a notice names some of its facts and not the others."""
    weighed = change.weighed
    facts = range(len(weighed.facts))
    if weighed.weight is not Weight.FACTUAL:
        return [_one(change, weighed.facets, disclosed=False, nature="unknown")]
    if telling is None:
        return _silent(change, _guessed(change, later=later))
    silent = [k for k in facts if k not in telling.facts and _stands_alone(weighed, k, telling.facts)]
    if not silent or len(silent) == len(facts) or telling.nature == "update":
        return [_one(change, weighed.facets, disclosed=True, nature=telling.nature)]
    spoken = tuple(dict.fromkeys(weighed.facts[k].facet for k in facts if k not in silent))
    unspoken = tuple(dict.fromkeys(weighed.facts[k].facet for k in silent))
    return [
        _one(change, spoken, disclosed=True, nature=telling.nature),
        _one(change, unspoken, disclosed=False, nature=_guessed(change, later=later)),
    ]


def _silent(change: _Change, guessed: str) -> list[Changed]:
    """A change that no notice tells of; in two where an update also put a unit right."""
    units = nature.misstated(change.weighed.facts) if guessed == "update" else ()
    others = tuple(facet for facet in change.weighed.facets if facet not in units)
    if not units or not others:
        return [_one(change, change.weighed.facets, disclosed=False, nature=guessed)]
    return [
        _one(change, units, disclosed=False, nature="correction"),
        _one(change, others, disclosed=False, nature=guessed),
    ]


def _guessed(change: _Change, *, later: bool) -> str:
    facts = change.weighed.facts
    if later and (not change.new or all(fact.facet in _STANDINGS for fact in facts)):
        return "update"
    return nature.guess(change.old, change.new, facts)


def _stands_alone(weighed: Weighed, k: int, told: frozenset[int]) -> bool:
    """Whether a fact that no notice names is one of its own: another figure or name, not words beside a told one."""
    fact = weighed.facts[k]
    valued = fact.facet in (Facet.NUMBER, Facet.DATE, Facet.NAME, Facet.PLACE, Facet.UNIT, Facet.LINK_TARGET)
    if not valued and not excluding(fact.old, fact.new):
        return False
    others = [weighed.facts[place] for place in told if weighed.facts[place].old and weighed.facts[place].new]
    return bool(fact.old and fact.new and others) and not any(nature.follows(fact, each) for each in others)


def _one(change: _Change, facets: tuple[Facet, ...], *, disclosed: bool, nature: str) -> Changed:
    group = change.group
    return Changed(change.old, change.new, group.old, group.new, change.weighed.weight, facets, disclosed, nature)
