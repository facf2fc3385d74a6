"""Canonical form 1: one way to write a content, so that equal contents have equal digests.

Canonicalising is a fixed point, and on a content that is canonical already it gives back the same object.
Whatever cannot be brought into the form without guessing is refused, naming the field and the fact.
"""

import re
from unicodedata import category

from ..errors import InvalidField, NoHeadline, NoText, Refusal, TooLarge
from .lines import line
from .marks import VALUED, arranged
from .texts import composed, refuse_forbidden, refuse_unbalanced, tidied, tidied_lines, tidied_row
from .values import (
    MAX_BLOCKS,
    MAX_BYLINE,
    MAX_BYTES,
    MAX_HEADLINE,
    MAX_STANDFIRST,
    Block,
    BlockKind,
    Content,
    Mark,
    MarkType,
)

MAX_DEPTH = 16
"""Lists nested deeper than this are kept as items of this depth."""

MAX_ADDRESS = 4_000
"""Code points of a link's or an image's address."""

_LINES = {"headline": MAX_HEADLINE, "standfirst": MAX_STANDFIRST, "byline": MAX_BYLINE}
_TEXTLESS = frozenset({BlockKind.FIGURE, BlockKind.RULE})
_NONE: dict[str, int | str | None] = dict.fromkeys(("level", "list", "depth", "source", "alt", "caption"))

# RFC 5646, the well-formed tags of section 2.1 without the grandfathered ones.
_LANGUAGE = re.compile(
    r"(?P<language>[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?P<script>-[a-z]{4})?(?P<region>-(?:[a-z]{2}|[0-9]{3}))?"
    r"(?P<rest>(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?)"
)
_RENAMED = {"iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro"}
_MAX_LANGUAGE = 64  # a notice's language, which may be its article's, has a column of this width

# A host is letters, digits, dots and hyphens in any script, or a bracketed address; a backslash would be read as
# a slash by browsers, and two slashes would leave the site.
_ADDRESS = re.compile(
    r"(?P<scheme>https?)://(?:[^\s/?#\\@:\[\]]+@)?(?:[\w-][\w.-]*|\[[0-9a-f:.]+\])(?::[0-9]{1,5})?(?=[/?#]|\Z)[^\\]*"
    r"|(?P<mail>mailto):[^\\]+"
    r"|/(?![/\\]).*",
    re.IGNORECASE | re.DOTALL,
)
_LINE_ENDS = re.compile(r"[\t\r\n]")


def canonical(content: Content) -> Content:
    """The content in canonical form 1; the same object where it is in that form already.

    Refuses `ForbiddenCharacter`, `TooLarge` and `InvalidField`, naming the field. Blocks without any text are
    dropped (figures and rules are not blocks of text). A content may be blank: whether it can be handed in is
    asked by `submittable`.
    """
    if len(content.body) > MAX_BLOCKS:
        raise TooLarge(
            f"The text has {len(content.body):,} blocks; at most {MAX_BLOCKS:,} can be kept.",
            field="body",
            limit=MAX_BLOCKS,
            blocks=len(content.body),
        )
    blocks = (_canonical_block(block, number) for number, block in enumerate(content.body))
    written = Content(
        **{name: line(getattr(content, name), name, limit) for name, limit in _LINES.items()},
        language=canonical_language(content.language),
        body=tuple(block for block in blocks if block.kind in _TEXTLESS or not _is_empty(block.text)),
    )
    if written == content:
        written = content
    if len(written.canonical_bytes) > MAX_BYTES:
        raise TooLarge(
            f"The article takes {len(written.canonical_bytes):,} bytes; at most {MAX_BYTES:,} can be kept.",
            field="body",
            limit=MAX_BYTES,
            bytes=len(written.canonical_bytes),
        )
    return written


def is_blank(content: Content) -> bool:
    """Whether no block of the body has any text. Pictures and rules are no text."""
    return all(_is_invisible(block.text) for block in content.body)


def submittable(content: Content) -> Content:
    """The content itself; refuses `NoHeadline` where it has none and `NoText` where no block has text."""
    if _is_invisible(content.headline):
        raise NoHeadline("An article needs a headline.", field="headline")
    if is_blank(content):
        raise NoText("An article needs at least one paragraph of text.", field="body")
    return content


def canonical_language(tag: str, field: str = "language") -> str:
    """The BCP 47 tag in canonical letters (`pt-BR`, `zh-Hant-TW`); refuses `InvalidField` where it is malformed."""
    match = _LANGUAGE.fullmatch(tag.strip(" \t\r\n").lower()) if len(tag) <= _MAX_LANGUAGE else None
    if not match:
        sentence = (
            f"“{tag[:_MAX_LANGUAGE]}” is not a language tag such as “en” or “pt-BR”."
            if tag
            else "A language is missing."
        )
        raise InvalidField(sentence.encode(errors="replace").decode(), field=field)
    language, *extended = match["language"].split("-")
    script, region = (match["script"] or "").title(), (match["region"] or "").upper()
    return "-".join([_RENAMED.get(language, language), *extended]) + script + region + match["rest"]


def allowed_address(address: str) -> str | None:
    """The address as it is kept, or None where a link must not lead there.

    Kept are http, https and mailto, and paths that begin at the site's root. Blanks at the ends and line ends
    inside are dropped, as a browser would; a blank inside becomes `%20`.
    """
    kept = _LINE_ENDS.sub("", address.strip(" \t\r\n")).replace(" ", "%20")
    match = _ADDRESS.fullmatch(kept)
    if not match or len(kept) > MAX_ADDRESS:
        return None
    try:
        refuse_forbidden(kept, "body")
        refuse_unbalanced(kept, "body")
    except Refusal:
        return None
    scheme = match["scheme"] or match["mail"] or ""
    return scheme.lower() + kept[len(scheme) :]


def allowed_source(address: str) -> str | None:
    """As `allowed_address`, for a picture: http, https or a path from the site's root."""
    kept = allowed_address(address)
    return None if kept is None or kept.startswith("mailto:") else kept


def _is_empty(text: str) -> bool:
    return not text or text.isspace()


def _is_invisible(text: str) -> bool:
    """Whether nobody would see anything: blanks, and characters that only shape others."""
    return all(character.isspace() or category(character) == "Cf" for character in text)


def _canonical_block(block: Block, number: int) -> Block:
    kind = block.kind
    refuse_forbidden(block.text, "body")
    refuse_unbalanced(block.text, "body")
    attributes = _attributes(block, number)
    if kind in _TEXTLESS and not _is_empty(block.text):
        raise InvalidField(f"A {kind} has no text of its own.", field="body", block=number)
    text, marks = ("", ()) if kind in _TEXTLESS else _text_and_marks(block, number)
    written = Block(kind=kind, text=text, marks=marks, **(_NONE | attributes))  # type: ignore[arg-type]
    return block if written == block else written


def _text_and_marks(block: Block, number: int) -> tuple[str, tuple[Mark, ...]]:
    tidy = {BlockKind.PREFORMATTED: tidied_lines, BlockKind.TABLE_ROW: tidied_row}.get(block.kind, tidied)
    offsets = [min(max(at, 0), len(block.text)) for mark in block.marks for at in (mark.start, mark.end)]
    text, offsets = composed(block.text, "body", offsets)
    text, offsets = tidy(text, offsets)
    if not block.marks:
        return text, ()
    moved = (
        Mark(start, end, mark.type, _mark_value(mark, number))
        for mark, start, end in zip(block.marks, offsets[::2], offsets[1::2], strict=True)
        if not (block.kind is BlockKind.PREFORMATTED and mark.type is MarkType.CODE)  # it is code already
    )
    return text, arranged(moved, text, split_at_tabs=block.kind is BlockKind.TABLE_ROW)


def _mark_value(mark: Mark, number: int) -> str:
    if mark.type not in VALUED:
        return ""
    if mark.type is MarkType.LANG:
        return canonical_language(mark.value, "body")
    if (address := allowed_address(mark.value)) is None:
        raise InvalidField(
            f"A link must lead to a web address, a mail address or a path of this site, not to “{mark.value[:80]}”.",
            field="body",
            block=number,
        )
    return address


def _attributes(block: Block, number: int) -> dict[str, int | str | None]:
    """The attributes that the block's kind has; those of other kinds are left behind."""
    match block.kind:
        case BlockKind.HEADING:
            level = 2 if block.level is None else block.level
            if level not in (2, 3, 4):
                raise InvalidField("A heading has level 2, 3 or 4.", field="body", block=number, level=level)
            return {"level": level}
        case BlockKind.LIST_ITEM:
            kind, depth = block.list or "bullet", 1 if block.depth is None else block.depth
            if kind not in ("bullet", "ordered"):
                raise InvalidField("A list is “bullet” or “ordered”.", field="body", block=number, list=kind)
            if depth < 1:
                raise InvalidField("A list item's depth begins at 1.", field="body", block=number, depth=depth)
            return {"list": kind, "depth": min(depth, MAX_DEPTH)}
        case BlockKind.FIGURE:
            return _figure_attributes(block, number)
    return {}


def _figure_attributes(block: Block, number: int) -> dict[str, int | str | None]:
    if (source := allowed_source(block.source or "")) is None:
        raise InvalidField(
            "A picture needs a web address or a path of this site.", field="body", block=number, source=block.source
        )
    captions = {name: line(getattr(block, name) or "", f"body.{number}.{name}") or None for name in ("alt", "caption")}
    return {"source": source, **captions}
