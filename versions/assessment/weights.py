"""The weight of every change of a comparison.

Sentences are weighed whole, as `corrigenda assess` does, since words alone do not say whether a fact changed: a
sentence turned from active to passive has many changes and none of them factual. In a sentence that does change a
fact each change is then weighed alone, so that the comma beside a number is no fact.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from ..content import BlockKind, Content, MarkType, Span
from ..diff import Change, ChangeKind, Diff, MarkChange
from ..weighing import Changed, Facet, Weight, assess, sentences_of, weigh
from .exchanges import exchanged
from .values import Weighing

_COSMETIC, _WORDING = Weighing(Weight.COSMETIC), Weighing(Weight.WORDING)
_POINT = frozenset("en zh ja ko th he hi ur bn ms sw cy ga mt".split())
"""Languages that write a decimal point; the others of ours write a comma."""

_STRUCK = frozenset({MarkType.STRIKE, MarkType.DELETED})
_RAISED = frozenset({MarkType.SUB, MarkType.SUP})
_TELLING = _STRUCK | _RAISED | {MarkType.LINK}
_ENTRY = 12
"""Words of a block that is an entry of a list rather than a paragraph."""

_APART = 3
"""Letters between two sentences, and one more."""
_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")

_AROUND = 400
"""Code points on either side of a change in which its sentence is sought where nothing else says where it ends."""


class _Cut(NamedTuple):
    """Sentences of a body: their texts, where each begins and ends in the body's flat text."""

    texts: list[str]
    starts: list[int]
    ends: list[int]


def weights(diff: Diff) -> dict[str, Weighing]:
    """The weight and the facets of each change of the comparison, by the change's id."""
    body = [change for change in diff.changes if change.field == "body" and _is_text(change)]
    found = _of_body(diff, body) if body else {}
    marked = _marked(diff)
    weighed = {change.id: found.get(change.id) or _alone(diff, change, marked) for change in diff.changes}
    return weighed | _of_links(diff, weighed) | _of_places(diff, weighed) | _of_directions(diff, weighed)


def _of_places(diff: Diff, weighed: Mapping[str, Weighing]) -> dict[str, Weighing]:
    """Changes that only moved sentences, of those that say something else where they stand now."""
    moved = [each for each in diff.changes if each.field == "body" and not weighed[each.id].is_factual]
    olds, news = exchanged(diff.old, diff.new) if any(map(_is_whole, moved)) else ([], [])
    for apart in (0, _APART):  # what stands beside may be what moved, as the comparison has it
        met = [each for each in moved if _is_whole(each) and _meet(each, olds, news, apart)]
        if met:
            return {each.id: Weighing(Weight.FACTUAL, (Facet.ATTRIBUTION,)) for each in met}
    return {}


def _is_whole(change: Change) -> bool:
    """Whether it may hold whole sentences."""
    return change.kind in (ChangeKind.MOVED, ChangeKind.INSERTED, ChangeKind.DELETED, ChangeKind.WORDS)


def _meet(change: Change, olds: Sequence[Span], news: Sequence[Span], apart: int) -> bool:
    """Whether a side of the change lies in one of its spans, or so few letters beside it."""
    for side, spans in ((change.old, olds), (change.new, news)):
        k = bisect_right(spans, side.start - apart, key=lambda span: span.end)
        if k < len(spans) and spans[k].start < side.end + apart:
            return True
    return False


def _of_directions(diff: Diff, weighed: Mapping[str, Weighing]) -> dict[str, Weighing]:
    """Changes of the marks that turn the order of what readers see: “3 – 2” within them shows “2 – 3”."""
    return {
        each.id: Weighing(Weight.FACTUAL, weighed[each.id].facets)
        for each in diff.changes
        if not weighed[each.id].is_factual and _turns(each.old_text) != _turns(each.new_text)
    }


def _turns(text: str) -> list[str]:
    return _TURNING.findall(text) if not text.isascii() else []


def _is_text(change: Change) -> bool:
    is_worded = change.kind in (ChangeKind.WORDS, ChangeKind.INSERTED, ChangeKind.DELETED)
    return is_worded and bool(change.old_text.strip() or change.new_text.strip())


def _alone(diff: Diff, change: Change, marked: Mapping[str, Sequence[MarkChange]]) -> Weighing:
    """The weight of a change that no sentence of the body holds."""
    match change.kind:
        case ChangeKind.MOVED:
            return _of_move(diff, change)
        case ChangeKind.LANGUAGE:
            return _WORDING
        case ChangeKind.MARKS:
            return _of_marks(change, marked.get(change.id, ()))
        case ChangeKind.ATTRIBUTES:
            return _of_attributes(diff, change)
    if not change.old_text.strip() and not change.new_text.strip():
        return _of_image(diff, change)
    old, new = diff.old.text_of(change.old.field), diff.new.text_of(change.new.field)
    if change.kind is not ChangeKind.WORDS:
        old, new = change.old_text, change.new_text
    return _in_field(_narrowed(diff, change, old, new), change.field)


def _in_field(weighing: Weighing, field: str) -> Weighing:
    """A fact in a headline is the headline's too."""
    if field != "headline" or not weighing.is_factual:
        return weighing
    return Weighing(weighing.weight, (*weighing.facets, Facet.HEADLINE))


def _narrowed(diff: Diff, change: Change, old: str, new: str) -> Weighing:
    """The weight of one change of a field: the whole field's where that changes no fact, else its own."""
    whole = _weighed(diff, old, new)
    if not whole.is_factual:
        return whole
    own = _weighed(diff, old, old[: change.old.start] + change.new_text + old[change.old.end :])
    return own if own.is_factual or _says_little(change) else whole


def _weighed(diff: Diff, old: str, new: str) -> Weighing:
    found = weigh(old, new, decimal_comma=_has_comma(diff))
    return Weighing(found.weight, found.facets)


def _has_comma(diff: Diff) -> bool:
    """Whether a comma parts decimals in the article's language."""
    return diff.new.language.split("-")[0] not in _POINT


def _says_little(change: Change) -> bool:
    return not any(letter.isalnum() for letter in change.old_text + change.new_text)


def _of_move(diff: Diff, change: Change) -> Weighing:
    """An entry under another heading, or elsewhere in a numbered list, says something else: dead, injured, third."""
    cell = diff.cells[change.cell or 0]
    was, now = diff.old.body[cell.old[0]], diff.new.body[cell.new[0]]
    is_ranked = was.list is not None and was.list == now.list == "ordered"
    is_entry = len(now.text.split()) <= _ENTRY
    if is_ranked or (is_entry and _heading(diff.old, cell.old[0]) != _heading(diff.new, cell.new[0])):
        return Weighing(Weight.FACTUAL, (Facet.STATUS,))
    return _COSMETIC


def _of_entry(diff: Diff, change: Change) -> Weighing:
    """A block that is gone in one place and stands in another: the same as a move where it is a short entry."""
    text = change.old_text.strip() or change.new_text.strip()
    if len(text.split()) > _ENTRY:
        return _COSMETIC
    was, now = (
        {_heading(side, i) for i, block in enumerate(side.body) if block.text == text} for side in (diff.old, diff.new)
    )
    return Weighing(Weight.FACTUAL, (Facet.STATUS,)) if was and now and was != now else _COSMETIC


def _heading(content: Content, index: int) -> str:
    """The heading that a block stands under; empty where there is none."""
    before = (block.text for block in reversed(content.body[:index]) if block.kind is BlockKind.HEADING)
    return next(before, "")


def _marked(diff: Diff) -> dict[str, list[MarkChange]]:
    """The marks that say something and lie in the words of each change of marks, by its id."""
    of_cell: dict[int, list[Change]] = defaultdict(list)
    for change in diff.changes:
        if change.kind is ChangeKind.MARKS and change.cell is not None:
            of_cell[change.cell].append(change)
    found: dict[str, list[MarkChange]] = defaultdict(list)
    for number, changes in of_cell.items():
        cell = diff.cells[number]
        telling = [mark for mark in cell.marks if mark.type in _TELLING]
        for side, content, blocks in (("old", diff.old, cell.old), ("new", diff.new, cell.new)):
            here = sorted(changes, key=lambda change: getattr(change, side).start)
            starts, ends = ([getattr(getattr(each, side), edge) for each in here] for edge in ("start", "end"))
            for mark in telling:
                if mark.side == side:
                    at = content.block_starts[blocks[0]]
                    first, behind = bisect_right(ends, at + mark.start), bisect_left(starts, at + mark.end)
                    for change in here[first:behind]:
                        found[change.id].append(mark)
    return found


def _of_marks(change: Change, marks: Sequence[MarkChange]) -> Weighing:
    """A link that leads elsewhere and words struck out are facts; emphasis is none."""
    links = [mark.op for mark in marks if mark.type is MarkType.LINK]
    if {"removed", "added"} <= set(links):
        return Weighing(Weight.FACTUAL, (Facet.LINK_TARGET,))
    if any(mark.type in _STRUCK for mark in marks):
        return Weighing(Weight.FACTUAL, (Facet.STATUS,))
    if any(mark.type in _RAISED for mark in marks) and any(map(str.isdigit, change.new_text)):
        return Weighing(Weight.FACTUAL, (Facet.NUMBER,))
    return _WORDING if links else _COSMETIC


def _of_links(diff: Diff, weighed: Mapping[str, Weighing]) -> dict[str, Weighing]:
    """The first change of each block in which one link took another's place while its words changed too."""
    first: dict[int, Change] = {}
    for change in diff.changes:
        if change.cell is not None and change.field == "body":
            first.setdefault(change.cell, change)
    told = {change.cell for change in diff.changes if Facet.LINK_TARGET in weighed[change.id].facets}
    found = {}
    for number, change in first.items():
        if number in told:
            continue
        cell = diff.cells[number]
        was, now = _links(diff.old, cell.old), _links(diff.new, cell.new)
        if was - now and now - was:
            facets = (*weighed[change.id].facets, Facet.LINK_TARGET)
            found[change.id] = Weighing(Weight.FACTUAL, tuple(dict.fromkeys(facets)))
    return found


def _links(content: Content, blocks: Iterable[int]) -> set[str]:
    return {mark.value for i in blocks for mark in content.body[i].marks if mark.type is MarkType.LINK and mark.value}


def _of_attributes(diff: Diff, change: Change) -> Weighing:
    cell = diff.cells[change.cell] if change.cell is not None else None
    for each in cell.attributes if cell else ():
        if each.name == "source":
            return Weighing(Weight.FACTUAL, (Facet.IMAGE,))
        if each.name == "kind" and BlockKind.QUOTATION in (each.old, each.new):
            return Weighing(Weight.FACTUAL, (Facet.QUOTATION,))
    return _COSMETIC


def _of_image(diff: Diff, change: Change) -> Weighing:
    """A figure without words that came or went: a picture that is taken away is a fact, one that is added shows it."""
    cell = diff.cells[change.cell] if change.cell is not None else None
    is_gone = cell is not None and not cell.new and diff.old.body[cell.old[0]].source is not None
    return Weighing(Weight.FACTUAL, (Facet.IMAGE, Facet.REMOVAL)) if is_gone else _COSMETIC


def _of_body(diff: Diff, changes: Sequence[Change]) -> dict[str, Weighing]:
    cells = [cell for cell in diff.cells if cell.op != "equal"]
    old = _cut(diff.old, sorted({i for cell in cells for i in cell.old}))
    new = _cut(diff.new, sorted({j for cell in cells for j in cell.new}))
    groups = assess(old.texts, new.texts, decimal_comma=_has_comma(diff)).changes
    of_old, of_new = _by_sentence(groups, "old_sentences"), _by_sentence(groups, "new_sentences")
    within: dict[str, set[int]] = {}
    held: dict[int, int] = defaultdict(int)
    for change in changes:
        olds = {k for i in _touched(old, change.old) for k in of_old.get(i, ())}
        news = {k for j in _touched(new, change.new) for k in of_new.get(j, ())}
        within[change.id] = olds & news or olds | news
        for k in within[change.id]:
            held[k] += 1
    found = {}
    stand_old, stand_new = frozenset(old.texts), frozenset(new.texts)
    for change in changes:
        if not within[change.id] and _is_elsewhere(change, old, new, stand_old, stand_new):
            found[change.id] = _of_entry(diff, change)
            continue
        mine = [groups[k] for k in sorted(within[change.id])]
        is_only = all(held[k] == 1 for k in within[change.id])
        found[change.id] = _in_group(diff, change, mine, is_only=is_only)
    return _never_silent(changes, within, groups, found)


def _by_sentence(groups: Sequence[Changed], side: str) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for k, group in enumerate(groups):
        for i in getattr(group, side):
            found[i].append(k)
    return found


def _cut(content: Content, blocks: Iterable[int]) -> _Cut:
    """The sentences of these blocks; those that nothing changed say the same on both sides."""
    cut = _Cut([], [], [])
    known: dict[str, list[tuple[int, int]]] = {}
    for index in blocks:
        at, block = content.block_starts[index], content.body[index]
        for sentence in sentences_of(block.text, known):
            cut.texts.append(sentence.text)
            cut.starts.append(at + sentence.start)
            cut.ends.append(at + sentence.end)
    return cut


def _touched(cut: _Cut, span: Span) -> Iterable[int]:
    """The sentences that a span shares a character with; the one it stands in or after where it is empty."""
    first = max(0, bisect_right(cut.starts, span.start) - 1)
    if span.start == span.end:
        return range(first, min(first + 1, len(cut.starts)))
    if first < len(cut.ends) and cut.ends[first] <= span.start:
        first += 1
    return range(first, bisect_right(cut.starts, span.end - 1))


def _is_elsewhere(change: Change, old: _Cut, new: _Cut, stand_old: frozenset[str], stand_new: frozenset[str]) -> bool:
    """Whether every sentence of a change stands on the other side too: it only moved."""
    gone = [old.texts[i] for i in _touched(old, change.old)] if change.old_text.strip() else []
    come = [new.texts[j] for j in _touched(new, change.new)] if change.new_text.strip() else []
    return stand_new.issuperset(gone) and stand_old.issuperset(come)


def _in_group(diff: Diff, change: Change, groups: Sequence[Changed], *, is_only: bool) -> Weighing:
    """The weight of one change: its sentences' where these change no fact or it is their only one; else its own."""
    if not groups:  # words of a notice that stands in the text, or white space between sentences
        return _by_itself(diff, change)
    factual = [group for group in groups if group.weight is Weight.FACTUAL]
    if not factual:
        return _WORDING if any(group.weight is Weight.WORDING for group in groups) else _COSMETIC
    if is_only:
        return Weighing(Weight.FACTUAL, tuple(dict.fromkeys(facet for group in factual for facet in group.facets)))
    return _by_itself(diff, change)


def _by_itself(diff: Diff, change: Change) -> Weighing:
    """The change in its old sentence, as if it were the only one."""
    text = diff.old.text_of("body")
    if change.kind is not ChangeKind.WORDS:
        return _weighed(diff, change.old_text, change.new_text)
    start, end = _sentence(text, change.old)
    head, tail = text[start : change.old.start], text[change.old.end : end]
    return _weighed(diff, head + change.old_text + tail, head + change.new_text + tail)


def _sentence(text: str, span: Span) -> tuple[int, int]:
    """Where the sentences that hold a span begin and end."""
    low = max(text.rfind("\n", 0, span.start) + 1, span.start - _AROUND)
    high = text.find("\n", span.end)
    high = min(len(text) if high < 0 else high, span.end + _AROUND)
    held = [
        each for each in sentences_of(text[low:high]) if low + each.end > span.start and low + each.start < span.end
    ] or [each for each in sentences_of(text[low:high]) if low + each.start <= span.start <= low + each.end]
    if not held:
        return low, high
    return min(low + held[0].start, span.start), max(low + held[-1].end, span.end)


def _never_silent(
    changes: Sequence[Change],
    within: Mapping[str, set[int]],
    groups: Sequence[Changed],
    found: dict[str, Weighing],
) -> dict[str, Weighing]:
    """The weights, where sentences that change a fact have at least one factual change: all, if none alone is."""
    spoken = {k for change in changes if found[change.id].is_factual for k in within[change.id]}
    for change in changes:
        silent = [groups[k] for k in sorted(within[change.id] - spoken) if groups[k].weight is Weight.FACTUAL]
        if silent and not _says_little(change):
            facets = dict.fromkeys(facet for group in silent for facet in group.facets)
            found[change.id] = Weighing(Weight.FACTUAL, tuple(facets))
    return found
