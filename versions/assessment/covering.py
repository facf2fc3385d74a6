"""Which notice covers which change.

A change is covered by a notice that names its words; failing that, by one that speaks of its sentence; a
single notice that names nothing speaks for the whole publication only where nothing else can be meant. What
an editor assigned by hand comes before all of it.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from ..content import Content, Span
from ..diff import Change, Diff
from ..errors import ComparisonDiffers, NotFound, PassageNotInChange
from ..kinds import Kind
from ..passages.sentences import sentence_around
from ..weighing.coverage import points_at
from ..weighing.values import Sort, values
from ..words import NUMBER_WORDS
from .values import Assigned, Cover, Picked, Told

_WORD = re.compile(r"\d[\d.,:%]*|[^\W\d_]{2,}")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_SHORT = 4
"""Words of fewer letters say nothing about what a notice is about, unless they hold a digit or a capital."""
_SENTENCE_END = re.compile(r"[.!?…。！？]\s*|\n")
_CLOSING = frozenset(".!?…。！？\"'”’»")
_NEAR = 40
"""Letters on either side of a change that may be parts of a figure of it."""
_GENERAL = 4
"""A notice of so few telling words names nothing: “Wrong figures.”"""

ELSEWHERE = frozenset({"audio", "video", "alert", "newsletter", "social", "print"})
"""Scopes that are not in the text: what is said of them covers nothing in it."""


def cover(
    diff: Diff,
    old: Content,
    new: Content,
    told: Sequence[Told],
    *,
    only_named: bool = False,
    assigned: Assigned | None = None,
) -> tuple[Cover, ...]:
    """Which changes each notice accounts for, in the order of the changes.

    With `only_named`, a notice covers nothing but changes whose own words it names: the rule for late notices.
    Changes that an editor `assigned` are covered as they say and not otherwise. Refuses `ComparisonDiffers`,
    `PassageNotInChange` and `NotFound` where changes were picked or assigned by hand.
    """
    covers: list[Cover] = []
    words = {change.id: _words_of(change, old, new) for change in diff.changes}
    for number, notice in enumerate(told):
        items = [_named(wrong) | _named(right) for wrong, right in notice.items]
        named = _named(notice.text).union(*items)
        changes = _changes_of(notice, diff, old, new, named, words, is_only=len(told) == 1, only_named=only_named)
        covers += (Cover(number, _item_of(notice, change, items, words[change.id]), change) for change in changes)
    if assigned is not None:
        covers = _reassigned(covers, assigned, diff, told)
    return tuple(sorted(covers, key=lambda each: (each.notice, int(each.change.id[1:]))))


def _reassigned(covers: Sequence[Cover], assigned: Assigned, diff: Diff, told: Sequence[Told]) -> list[Cover]:
    """The covers with every change that was assigned where the editor put it."""
    _demand_same(diff, assigned.engine, assigned.old_digest, assigned.new_digest)
    known = _known(diff, assigned.changes)
    kept = [each for each in covers if each.change.id not in assigned.changes]
    for name, place in assigned.changes.items():
        if place is None:
            continue
        notice, item = place
        if not (0 <= notice < len(told) and 0 <= item < max(1, len(told[notice].items))):
            raise NotFound(
                f"The change “{name}” is assigned to a notice, or an item of one, that is not proposed.",
                field="coverage",
                change=name,
            )
        kept.append(Cover(notice, item, known[name]))
    return kept


def _changes_of(
    notice: Told,
    diff: Diff,
    old: Content,
    new: Content,
    named: set[str],
    words: Mapping[str, set[str]],
    *,
    is_only: bool,
    only_named: bool,
) -> list[Change]:
    if isinstance(notice.passages, Picked):
        picked = _picked(notice.passages, diff)
        return picked if notice.kind is not Kind.UPDATE else _of_update(picked, named, words, new)
    if notice.passages == "none" or notice.scope in ELSEWHERE:
        return []
    said = (notice.text, *(value for pair in notice.items for value in pair))
    figures = set().union(*map(_figures, said))
    about = [change for change in diff.changes if not _is_of_others(figures, _whole(change, old, new))]
    meant = [change for change in about if _names(named, change, words[change.id])]
    if only_named:
        return meant
    if notice.kind is not Kind.UPDATE:
        meant += (change for change in about if change not in meant and _is_pointed_at(notice.text, change, old, new))
    if not meant and notice.kind is not Kind.UPDATE:  # which nobody need approve: it must name what it covers
        meant = [change for change in about if named & _terms(_sentences_of(change, old, new))]
    if not meant and is_only and _speaks_for_all(notice, diff):
        meant = about
    if is_only and notice.kind is Kind.UPDATE:
        # An update's only notice speaks for whatever sentences were added; what was replaced it must name.
        known = {change.id for change in meant}
        meant += (change for change in diff.changes if change.id not in known and _is_addition(change, new))
    return meant


def _of_update(picked: Sequence[Change], named: set[str], words: Mapping[str, set[str]], new: Content) -> list[Change]:
    """Of the changes that were picked for an update, which nobody need approve: what it names, and what was added."""
    return [each for each in picked if _is_addition(each, new) or _names(named, each, words[each.id])]


def _figures(text: str) -> set[str]:
    """The figures of a text, as written and as what they amount to; dates are none, since notices give their own."""
    found = (value.text for value in values(text) if value.sort is Sort.NUMBER and value.key)
    return _amounts(text).union(*map(_DIGITS.findall, found))


def _amounts(text: str) -> set[str]:
    """What the figures of a text amount to."""
    found = (value.key[0] for value in values(text) if value.sort is Sort.NUMBER and value.key)
    return {f"{Decimal(str(amount)).normalize():f}" for amount in found}


def _whole(change: Change, old: Content, new: Content) -> tuple[str, str]:
    """Both sides of a change, a figure whole though but a part of it changed: “nine thousand” for its “nine”."""
    return _of_whole_figures(old, change.old), _of_whole_figures(new, change.new)


def _of_whole_figures(content: Content, span: Span) -> str:
    text = content.text_of(span.field)
    low, high = max(0, span.start - _NEAR), min(len(text), span.end + _NEAR)
    start, end = span.start, span.end
    for value in values(text[low:high]) if start < end else ():
        if value.sort is Sort.NUMBER and low + value.start < span.end and span.start < low + value.end:
            start, end = min(start, low + value.start), max(end, low + value.end)
    return text[start:end]


def _words_of(change: Change, old: Content, new: Content) -> set[str]:
    """What a change is about; of a figure of which but a part changed, the whole amount."""
    whole = _whole(change, old, new)
    own = _terms(f"{change.old_text} {change.new_text}")
    if whole == (change.old_text, change.new_text):
        return own
    return {word for word in own if not word[0].isdigit()}.union(*map(_amounts, whole))


def _is_pointed_at(notice: str, change: Change, old: Content, new: Content) -> bool:
    """Whether the notice points to a figure that changed by where it stands or what it counts."""
    figures = {figure for side in _whole(change, old, new) for figure in _DIGITS.findall(side)}
    return bool(figures) and points_at(notice, _sentences_of(change, old, new), figures)


def _named(text: str) -> set[str]:
    return _terms(text) | _figures(text)


def _is_of_others(figures: set[str], sides: tuple[str, str]) -> bool:
    """Whether a notice that gives figures is about others than those of a change."""
    own = _amounts(sides[0]) | _amounts(sides[1])
    return bool(figures) and bool(own) and own.isdisjoint(figures)


def _names(named: set[str], change: Change, words: set[str]) -> bool:
    """Whether a notice names a change: a figure or a name of it where one took another's place, else any word."""
    if not change.old_text.strip() or not change.new_text.strip():
        return bool(named & words)
    values = {each for each in words if each[0].isdigit()}
    return bool(named & (values or words))


def _is_addition(change: Change, new: Content) -> bool:
    """Whether whole sentences were added; a word that was put into one may turn it round."""
    if change.old_text.strip() or not change.new_text.strip():
        return False
    text = new.text_of(change.new.field)
    before, after = text[: change.new.start].rstrip(" "), text[change.new.end :]
    begins = not before or _SENTENCE_END.fullmatch(before[-1:]) is not None or change.new_text.lstrip(" ")[:1] == "\n"
    ends = change.new_text.rstrip()[-1:] in _CLOSING or not after.strip() or after[:1] == "\n"
    return begins and ends


def _speaks_for_all(notice: Told, diff: Diff) -> bool:
    """Whether a lone notice that names nothing can only mean what changed.

    A correction, a clarification or an update must name which of several changes it means, and never means
    another one than its items give; what is said of a whole article may stay general.
    """
    if not notice.about_text or any(value for pair in notice.items for value in pair):
        return False
    if notice.kind.needs_change:
        return len(diff.changes) == 1 and len(_terms(notice.text)) <= _GENERAL
    return notice.kind is not Kind.UPDATE


def _picked(picked: Picked, diff: Diff) -> list[Change]:
    _demand_same(diff, picked.engine, picked.old_digest, picked.new_digest)
    known = _known(diff, picked.changes)
    return [known[name] for name in dict.fromkeys(picked.changes)]


def _demand_same(diff: Diff, engine: str, old_digest: str, new_digest: str) -> None:
    actual = (diff.engine, diff.old_digest.hex(), diff.new_digest.hex())
    if (engine, old_digest, new_digest) != actual:
        raise ComparisonDiffers(
            "The passages were picked from another comparison than the one to be published; look again.",
            field="passages",
            engine=actual[0],
            old_digest=actual[1],
            new_digest=actual[2],
        )


def _known(diff: Diff, names: Iterable[str]) -> dict[str, Change]:
    """The comparison's changes by their ids. Refuses a name that it does not have."""
    known = {change.id: change for change in diff.changes}
    for name in names:
        if name not in known:
            raise PassageNotInChange(
                f"The notice names the change “{name}”, which this comparison does not have.",
                field="passages.changes",
                change=name,
                known=list(known),
            )
    return known


def _item_of(notice: Told, change: Change, items: Sequence[set[str]], words: set[str]) -> int:
    """The item whose values stand in the change; else the one with most words in common, the first of equals."""
    was, now = change.old_text.strip(), change.new_text.strip()
    for number, (wrong, right) in enumerate(notice.items):
        if (wrong and was and (wrong in was or was in wrong)) or (right and now and (right in now or now in right)):
            return number
    scores = [len(item & words) for item in items]
    return scores.index(max(scores)) if scores else 0


def _terms(text: str) -> set[str]:
    """What a text is about: its numbers (in words too), its longer words, and every capitalised one, folded.

    A run of a script without spaces gives its pairs of characters, since it cannot be cut into words here.
    """
    terms: set[str] = set()
    for word in _WORD.findall(text):
        if _UNSPACED.search(word):
            terms |= {word[i : i + 2] for i in range(len(word) - 1)}
        elif word[0].isdigit() or len(word) >= _SHORT or not word[0].isascii() or word[0].isupper():
            terms.add(word.casefold().rstrip(".,:"))
        if (number := NUMBER_WORDS.get(word.casefold())) is not None:
            terms.add(number)
    return terms - _EMPTY


_EMPTY = frozenset(
    "the and that this with from were have been which their about into than then they said says also would could an in"
    " earlier previous version article story wrongly incorrectly misstated described stated reported report reports"
    " correction clarification update updated corrected it its he she his her was not for on at by as is to of adds"
    " we our or a but be had has".split()
)


def _sentences_of(change: Change, old: Content, new: Content) -> str:
    return " ".join(
        _sentence(content.text_of(span.field), span) for content, span in ((old, change.old), (new, change.new))
    )


def _sentence(text: str, span: Span) -> str:
    return text[slice(*sentence_around(text, span.start, span.end))]
