"""Content: headline, standfirst, byline, language and body blocks, as one immutable value with a digest.

Canonical form 1 (ARCHITECTURE, Content). Offsets are code points, half-open, in a field's flat text. The
body's flat text is its blocks' texts joined by a line feed; captions and alternative texts are fields of
their own, `body.<i>.caption` and `body.<i>.alt`. Marks are spans over a block's text, never nested tags.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any

FORM = 1
"""The number of the canonical form that this module writes."""

MAX_BYTES = 2 * 1024 * 1024
MAX_BLOCKS = 20_000
MAX_HEADLINE = 1_000
MAX_STANDFIRST = 5_000
MAX_BYLINE = 1_000
"""Limits: bytes of canonical JSON, blocks, and code points of the single-line fields."""


class BlockKind(StrEnum):
    PARAGRAPH = "paragraph"
    HEADING = "heading"  # level 2 to 4
    QUOTATION = "quotation"
    LIST_ITEM = "list_item"  # list "bullet" or "ordered", depth from 1
    FIGURE = "figure"  # source, alt and caption; its text is empty
    PREFORMATTED = "preformatted"
    RULE = "rule"  # its text is empty
    TABLE_ROW = "table_row"  # cells joined by U+0009


class MarkType(StrEnum):
    LINK = "link"  # value: the address
    EMPHASIS = "emphasis"
    STRONG = "strong"
    CODE = "code"
    SUB = "sub"
    SUP = "sup"
    STRIKE = "strike"
    INSERTED = "inserted"
    DELETED = "deleted"
    LANG = "lang"  # value: the language


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A half-open span of a block's text with a type; `value` is a link's address or a language, else empty."""

    start: int
    end: int
    type: MarkType
    value: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the body: its kind, flat text, marks, and the attributes that its kind has."""

    kind: BlockKind
    text: str = ""
    marks: tuple[Mark, ...] = ()
    level: int | None = None
    list: str | None = None
    depth: int | None = None
    source: str | None = None
    alt: str | None = None
    caption: str | None = None


BLOCK_ATTRIBUTES = ("level", "list", "depth", "source", "alt", "caption")


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range of code points in one field's flat text."""

    field: str
    start: int
    end: int


@dataclass(frozen=True)
class Content:
    """What readers are shown: immutable, comparable, with a digest over its canonical form."""

    headline: str
    standfirst: str
    byline: str
    language: str
    body: tuple[Block, ...]

    @cached_property
    def body_text(self) -> str:
        """The body's flat text: blocks' texts joined by a line feed."""
        return "\n".join(block.text for block in self.body)

    @cached_property
    def block_starts(self) -> tuple[int, ...]:
        """Where each block begins in the body's flat text."""
        starts, at = [], 0
        for block in self.body:
            starts.append(at)
            at += len(block.text) + 1
        return tuple(starts)

    @cached_property
    def canonical_bytes(self) -> bytes:
        """RFC 8785 JSON of the content, the bytes that are stored."""
        return canonical_json(as_json(self))

    @cached_property
    def digest(self) -> bytes:
        """SHA-256 over the form's name and the canonical bytes: 32 bytes."""
        return digest_of(self.canonical_bytes)

    def fields(self) -> Iterator[tuple[str, str]]:
        """Every field that holds text, with its flat text: name, text."""
        yield "headline", self.headline
        yield "standfirst", self.standfirst
        yield "byline", self.byline
        yield "body", self.body_text
        for i, block in enumerate(self.body):
            if block.caption:
                yield f"body.{i}.caption", block.caption
            if block.alt:
                yield f"body.{i}.alt", block.alt

    def text_of(self, field: str) -> str:
        """The flat text of a field; empty where the content has no such field."""
        match field.split("."):
            case ["body"]:
                return self.body_text
            case ["headline" | "standfirst" | "byline" | "language" as name]:
                return str(getattr(self, name))
            case ["body", number, "caption" | "alt" as name] if int(number) < len(self.body):
                return getattr(self.body[int(number)], name) or ""
        return ""


def canonical_json(value: Any) -> bytes:
    """RFC 8785 (JCS) bytes of a JSON value made of ASCII-keyed objects, lists, strings, integers, booleans and null.

    For such values the standard library's compact, sorted form is the canonical one; a test holds it against
    an implementation of the RFC. Floats are refused: no fact of ours is one.
    """
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def digest_of(canonical: bytes) -> bytes:
    """The content digest of canonical bytes, without parsing them."""
    return hashlib.sha256(b"corrigenda-content-%d\n" % FORM + canonical).digest()


def as_json(content: Content) -> dict[str, Any]:
    """The content as a JSON value; attributes that a block does not have are left out."""
    return {
        "headline": content.headline,
        "standfirst": content.standfirst,
        "byline": content.byline,
        "language": content.language,
        "body": [_block_as_json(block) for block in content.body],
    }


def from_json(value: dict[str, Any]) -> Content:
    """The content that `as_json` gave; for bytes of our own, already canonical."""
    return Content(
        headline=value["headline"],
        standfirst=value["standfirst"],
        byline=value["byline"],
        language=value["language"],
        body=tuple(_block_from_json(block) for block in value["body"]),
    )


def _block_as_json(block: Block) -> dict[str, Any]:
    value: dict[str, Any] = {"kind": str(block.kind), "text": block.text}
    if block.marks:
        value["marks"] = [[mark.start, mark.end, str(mark.type), mark.value] for mark in block.marks]
    for name in BLOCK_ATTRIBUTES:
        if (attribute := getattr(block, name)) is not None:
            value[name] = attribute
    return value


def _block_from_json(value: dict[str, Any]) -> Block:
    return Block(
        kind=BlockKind(value["kind"]),
        text=value["text"],
        marks=tuple(Mark(start, end, MarkType(type_), mark) for start, end, type_, mark in value.get("marks", ())),
        **{name: value.get(name) for name in BLOCK_ATTRIBUTES},
    )
