"""A content's body as Markdown, for editing: only where reading it again gives exactly the same blocks.

What Markdown cannot say (a figure's caption, a table, a marked insertion) is nowhere approximated: then the
answer is None, and the form offers HTML, which is always exact.
"""

import re

from versions import reading
from versions.content import Block, BlockKind, Content, Mark, MarkType
from versions.errors import Refusal

_SPECIAL = re.compile(r"[\\`*_\[\]<~]|&(?=[#a-zA-Z])|!(?=\[)")
_LINE_START = re.compile(r"^(?=#{1,6}(?:\s|$)|[-+>](?:\s|$)|>|=+\s*$|-+\s*$)|^(\d{1,9})(?=[.)](?:\s|$))", re.MULTILINE)
_CLOSING = re.compile(r"(?<!\S)#+\s*$")
_TEXTUAL = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.QUOTATION, BlockKind.LIST_ITEM)
_QUOTES = {MarkType.EMPHASIS: "*", MarkType.STRONG: "**", MarkType.CODE: "`", MarkType.LINK: ""}


def written(content: Content) -> str | None:
    """The body as Markdown that reads back as exactly these blocks; None where there is none."""
    pieces, last, number = [], None, 0
    for block in content.body:
        number = number + 1 if last is not None and _is_next_item(block, last) else 1
        pieces.append(_block(block, last, number))
        last = block
    if any(piece is None for piece in pieces):
        return None
    text = "".join(piece for piece in pieces if piece).lstrip("\n")
    try:
        again = reading.read(
            "markdown",
            text,
            headline=content.headline,
            standfirst=content.standfirst,
            byline=content.byline,
            language=content.language,
        )
    except Refusal:
        return None
    return text if again.content.body == content.body else None


def _is_next_item(block: Block, last: Block) -> bool:
    return (block.kind, block.list, block.depth) == (last.kind, last.list, last.depth)


def _block(block: Block, last: Block | None, number: int) -> str | None:
    """The block with the gap that sets it off from the one before; None where Markdown has no words for it."""
    follows = last is not None and last.kind is block.kind
    if block.kind is BlockKind.RULE:
        return "\n\n---"
    if block.kind is BlockKind.PREFORMATTED and not block.marks and "```" not in block.text:
        return f"\n\n```\n{block.text}\n```"
    inline = _inline(block)
    if inline is None or block.kind not in _TEXTUAL:
        return None
    return _written(block, inline, follows=follows, number=number)


def _written(block: Block, inline: str, *, follows: bool, number: int) -> str:
    """A block of text; `follows` says that one of its own kind stands before it, `number` which item it is."""
    gap = "\n\n"
    if block.kind is BlockKind.HEADING:
        # Hashes at a heading's end only close it, unless the first of them stands for itself.
        text = _CLOSING.sub(lambda match: "\\" + match[0], inline)
        return f"{gap}{'#' * (block.level or 2)} {text}"
    if block.kind is BlockKind.QUOTATION:
        return ("\n>\n" if follows else gap) + "> " + inline.replace("\n", "\n> ")
    if block.kind is BlockKind.LIST_ITEM:
        sign = f"{number}. " if block.list == "ordered" else "- "
        indent = "    " * ((block.depth or 1) - 1)
        return ("\n" if follows else gap) + indent + sign + inline.replace("\n", f"\n{indent}   ")
    return gap + inline


def _inline(block: Block) -> str | None:
    """The block's text with its marks as Markdown; None for marks that cross, or that Markdown lacks."""
    if any(mark.type not in _QUOTES for mark in block.marks):
        return None
    edges = sorted({0, len(block.text), *(at for mark in block.marks for at in (mark.start, mark.end))})
    out: list[str] = []
    open_marks: list[Mark] = []
    for at, until in zip(edges, [*edges[1:], len(block.text)], strict=True):
        while open_marks and open_marks[-1].end == at:
            closed = open_marks.pop()
            out.append(f"]({_address(closed.value)})" if closed.type is MarkType.LINK else _QUOTES[closed.type])
        if any(mark.end <= at for mark in open_marks):
            return None
        for mark in sorted((m for m in block.marks if m.start == at), key=lambda m: (-m.end, m.type != MarkType.LINK)):
            open_marks.append(mark)
            out.append("[" if mark.type is MarkType.LINK else _QUOTES[mark.type])
        is_code = bool(open_marks) and open_marks[-1].type is MarkType.CODE
        text = block.text[at:until]
        out.append(text if is_code else _escaped(text))
    return _LINE_START.sub(lambda m: f"{m[1]}\\" if m[1] else "\\", "".join(out))


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda match: "\\" + match[0], text).replace("\n", "\\\n")


def _address(address: str) -> str:
    return f"<{address}>" if re.search(r"[()\s]", address) else address
