"""What a comparison is made of: runs, cells, changes, summary.

Runs and cells are named tuples, not frozen dataclasses: a long report has hundreds of unchanged cells, and
making them as dataclasses would cost more than comparing the two texts.
"""

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


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts: changes, cells of the body, cells changed (inserted and deleted ones too), cells moved, words.

    `reordered`: so many blocks moved that naming each move would tell a reader nothing.
    """

    changes: int
    blocks: int
    blocks_changed: int
    blocks_moved: int
    words_inserted: int
    words_deleted: int
    reordered: bool
