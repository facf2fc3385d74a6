"""Notices that somebody typed into the text itself: found there, told as notices, taken out of the text."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from service.inputs import form
from service.inputs.form import Typed
from versions import detection
from versions.content import Block, Content, canonical, submittable
from versions.detection.labels import unlabelled
from versions.errors import Refusal
from versions.kinds import Kind
from versions.proposals import Proposed

MOST_CARRIED = 10
"""Notices in a text that are offered to be told."""

_PARTS = "\n\n"
_GAP = re.compile(r"(\n[ \t]*\n\s*)")


@dataclass(frozen=True, slots=True)
class Carried:
    """A notice that stands in the text: its words there, those to tell, and where it stands in the blocks' texts."""

    kind: Kind
    text: str
    told: str
    items: tuple[detection.Item, ...]
    start: int
    end: int


def carried(old: Content, new: Content, proposed: Proposed) -> tuple[Carried, ...]:
    """The notices that stand in the text itself, are new there, and are not told as notices."""
    known = {_folded(text) for text in (each.told for each in _notices_in(old))}
    known |= {_folded(unlabelled(each.text)) for each in proposed.notices}
    return tuple(each for each in _notices_in(new) if _folded(each.told) not in known)[:MOST_CARRIED]


def taken_out(typed: Typed, content: Content, notice: Carried) -> Typed:
    """The form with the notice gone from its text; as it was typed otherwise, wherever that can be."""
    left = _without(content, notice)
    if left is None:
        return typed
    pieces = _GAP.split(typed.body)
    begins = re.findall(r"\w+", notice.text)[:3]
    for at in range(0, len(pieces), 2) if typed.format == "markdown" else ():
        if all(word in pieces[at] for word in begins):
            body = "".join(pieces[: max(0, at - 1)] + pieces[at + 1 :] if at else pieces[2:])
            if _reads_as(replace(typed, body=body), left):
                return replace(typed, body=body)
    return form.with_body(typed, left)


def _notices_in(content: Content) -> list[Carried]:
    text = _PARTS.join(block.text for block in content.body)
    found = detection.detect(text, language=None)
    return [_as_carried(text, each) for each in found]


def _as_carried(text: str, found: detection.Found) -> Carried:
    words = text[found.start : found.end].strip()
    return Carried(found.kind, words, unlabelled(words), found.items, found.start, found.end)


def _without(content: Content, notice: Carried) -> Content | None:
    """The content without the notice; None where nothing would be left that may be published."""
    try:
        return submittable(canonical(replace(content, body=tuple(_left(content.body, notice)))))
    except Refusal:
        return None


def _left(blocks: Iterable[Block], notice: Carried) -> Iterator[Block]:
    at = 0
    for block in blocks:
        start, end = max(0, notice.start - at), min(len(block.text), notice.end - at)
        at += len(block.text) + len(_PARTS)
        if start >= end or not block.text[start:end].strip():
            yield block
        elif (text := block.text[:start] + block.text[end:]).strip():
            marks = (
                replace(mark, start=_moved(mark.start, start, end), end=_moved(mark.end, start, end))
                for mark in block.marks
            )
            yield replace(block, text=text, marks=tuple(each for each in marks if each.start < each.end))


def _moved(place: int, start: int, end: int) -> int:
    return place if place <= start else max(start, place - (end - start))


def _reads_as(typed: Typed, content: Content) -> bool:
    try:
        return form.read(typed).content.body == content.body
    except Refusal:
        return False


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
