"""What a comparison is made of: runs, cells, changes, summary.

Runs and cells are named tuples, not frozen dataclasses: a long report has hundreds of unchanged cells, and
making them as dataclasses would cost more than comparing the two texts.
"""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, NamedTuple

from versions.content import MarkType, Span

ENGINE = "corrigenda-2"
"""The engine's name and version: the same two contents and the same name give the same comparison, anywhere."""

FIELDS = ("headline", "standfirst", "byline")
"""The single-line fields that are compared word by word."""

TEXT_ATTRIBUTES = ("alt", "caption")
"""Attributes of a block that hold text: fields of their own, compared word by word."""

RunOp = Literal["equal", "delete", "insert"]
CellOp = Literal["equal", "changed", "inserted", "deleted", "moved"]


class Run(NamedTuple):
    """A stretch of text that stands in both sides, only in the old or only in the new."""

    op: RunOp
    text: str


class MarkChange(NamedTuple):
    """A mark that unchanged words lost (side old) or gained (side new); offsets in that side's text of the cell."""

    side: Literal["old", "new"]
    op: Literal["removed", "added"]
    start: int
    end: int
    type: MarkType
    value: str


class AttributeChange(NamedTuple):
    """A block's kind, level, list, depth, source, alt or caption before and after; runs for alt and caption."""

    name: str
    old: str | int | None
    new: str | int | None
    runs: tuple[Run, ...] = ()


class Cell(NamedTuple):
    """Blocks that belong together and what became of them: indices on both sides, ascending and consecutive.

    One side may hold several where a paragraph was split or some were merged; runs and offsets then count in
    the blocks' texts joined by line feeds, so that the break is a line feed inserted or deleted.
    """

    op: CellOp
    old: tuple[int, ...]
    new: tuple[int, ...]
    runs: tuple[Run, ...]
    marks: tuple[MarkChange, ...] = ()
    attributes: tuple[AttributeChange, ...] = ()


class ChangeKind(StrEnum):
    """What a change is about."""

    WORDS = "words"  # text inside a field or a block that stands on both sides, or a break between two
    INSERTED = "inserted"  # a whole block
    DELETED = "deleted"
    MOVED = "moved"
    MARKS = "marks"  # a link, emphasis …; the words are the same
    ATTRIBUTES = "attributes"  # kind of block, level, list, depth, source of an image
    LANGUAGE = "language"  # of the whole content


class Manner(StrEnum):
    """What alone differs where the words are the same. It says nothing of weight: “May” and “may” are two words."""

    ENCODING = "encoding"  # the same letters, composed otherwise
    CASE = "case"  # capital and small letters
    TYPOGRAPHY = "typography"  # the shape of quotation marks, apostrophes, dashes and dots
    SPACING = "spacing"  # white space, a break between blocks left aside


_SHAPES = str.maketrans(
    dict.fromkeys("“”„‟«»″", '"') | dict.fromkeys("‘’‚‛‹›′", "'") | dict.fromkeys("‐‑‒–—―−", "-") | {"…": "..."}
)


@dataclass(frozen=True, slots=True)
class Change:
    """One readable difference; each span lies in its own side's field and may be empty.

    `field` is the new side's name of the field, or the old side's where the new one has no such field;
    `cell` is the index of the body's cell, None outside the body.
    """

    id: str
    kind: ChangeKind
    field: str
    cell: int | None
    old: Span
    new: Span
    old_text: str
    new_text: str

    @property
    def manner(self) -> Manner | None:
        """What alone differs in a change of words; None where words, numbers or signs do."""
        if self.kind is not ChangeKind.WORDS:
            return None
        was, now = (unicodedata.normalize("NFC", text) for text in (self.old_text, self.new_text))
        if was == now:
            return Manner.ENCODING
        if was.casefold() == now.casefold():
            return Manner.CASE
        if was.translate(_SHAPES) == now.translate(_SHAPES):
            return Manner.TYPOGRAPHY
        is_spacing = not (was + now).strip() and "\n" not in was + now
        return Manner.SPACING if is_spacing else None


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts: changes, cells of the body, cells changed (inserted and deleted ones too), cells moved, words.

    `reordered`: so many blocks moved that naming each move would tell a reader nothing. `replaced`: no block of the
    old body is left, and others stand in their place.
    """

    changes: int
    blocks: int
    blocks_changed: int
    blocks_moved: int
    words_inserted: int
    words_deleted: int
    reordered: bool
    replaced: bool
