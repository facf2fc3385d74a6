"""Content as HTML: the inverse of reading on canonical content.

Marks are spans, so they may overlap; elements may not. At every place where a mark begins or ends, what must
close is closed and what still holds is opened again, links outermost, so that the result is always well-formed.
"""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import groupby

from .values import Block, BlockKind, Content, Mark, MarkType

ELEMENTS = {
    MarkType.LINK: "a",
    MarkType.LANG: "span",
    MarkType.INSERTED: "ins",
    MarkType.DELETED: "del",
    MarkType.STRIKE: "s",
    MarkType.STRONG: "strong",
    MarkType.EMPHASIS: "em",
    MarkType.CODE: "code",
    MarkType.SUB: "sub",
    MarkType.SUP: "sup",
}
"""The element of each mark, outermost first where several hold the same words."""

_RANK = {type_: rank for rank, type_ in enumerate(ELEMENTS)}
_ATTRIBUTE = {MarkType.LINK: "href", MarkType.LANG: "lang"}
_LISTS = {"bullet": "ul", "ordered": "ol"}

Held = tuple[MarkType, str]


def to_html(shown: Content | Iterable[Block]) -> str:
    """The body as HTML, everything escaped: what `reading.from_html` reads back to the same blocks.

    For canonical content or its blocks, whose addresses have been checked. List items in a row make nested
    lists, table rows in a row one table, quotations in a row one blockquote.
    """
    blocks = shown.body if isinstance(shown, Content) else shown
    written: list[str] = []
    for kind, run in groupby(blocks, key=lambda block: block.kind):
        match kind:
            case BlockKind.LIST_ITEM:
                written.append("".join(_lists(run)))
            case BlockKind.TABLE_ROW:
                written.append("<table>" + "".join(map(_row, run)) + "</table>")
            case BlockKind.QUOTATION:
                quoted = "".join(f"<p>{_inline(block.text, block.marks)}</p>" for block in run)
                written.append(f"<blockquote>{quoted}</blockquote>")
            case _:
                written.extend(map(_single, run))
    return "\n".join(written)


def _single(block: Block) -> str:
    match block.kind:
        case BlockKind.HEADING:
            return f"<h{block.level}>{_inline(block.text, block.marks)}</h{block.level}>"
        case BlockKind.PREFORMATTED:
            # A parser drops one line feed after <pre>; this one is for it to take.
            return "<pre>\n" + _inline(block.text, block.marks, break_with="\n") + "</pre>"
        case BlockKind.RULE:
            return "<hr>"
        case BlockKind.FIGURE:
            caption = f"<figcaption>{escape(block.caption, quote=False)}</figcaption>" if block.caption else ""
            picture = f'<img src="{escape(block.source or "")}" alt="{escape(block.alt or "")}">'
            return f"<figure>{picture}{caption}</figure>"
    return f"<p>{_inline(block.text, block.marks)}</p>"


def _row(block: Block) -> str:
    """One table row. In canonical form no mark reaches over a tab and marks are sorted: one pass is enough."""
    cells, at, following = [], 0, 0
    for cell in block.text.split("\t"):
        until, first = at + len(cell), following
        while following < len(block.marks) and block.marks[following].start < until:
            following += 1
        inside = [Mark(m.start - at, m.end - at, m.type, m.value) for m in block.marks[first:following]]
        cells.append(f"<td>{_inline(cell, inside)}</td>")
        at = until + 1
    return f"<tr>{''.join(cells)}</tr>"


def _lists(items: Iterable[Block]) -> Iterator[str]:
    """Nested lists: each open list holds one open item. A depth that was skipped is opened with an empty item."""
    opened: list[str] = []
    for item in items:
        element, depth = _LISTS[item.list or "bullet"], item.depth or 1
        while len(opened) > depth or (len(opened) == depth and opened[-1] != element):
            yield f"</li></{opened.pop()}>"
        if len(opened) == depth:
            yield "</li><li>"
        while len(opened) < depth:
            opened.append(element)
            yield f"<{element}><li>"
        yield _inline(item.text, item.marks)
    while opened:
        yield f"</li></{opened.pop()}>"


def _inline(text: str, marks: Sequence[Mark], *, break_with: str = "<br>") -> str:
    written: list[str] = []
    stack: list[Held] = []
    for start, end, held in _segments(text, marks):
        shared = 0
        while shared < min(len(stack), len(held)) and stack[shared] == held[shared]:
            shared += 1
        while len(stack) > shared:
            written.append(f"</{ELEMENTS[stack.pop()[0]]}>")
        for mark in held[shared:]:
            written.append(_opening(*mark))
            stack.append(mark)
        written.append(escape(text[start:end], quote=False).replace("\n", break_with))
    written.extend(f"</{ELEMENTS[type_]}>" for type_, _ in reversed(stack))
    return "".join(written)


def _segments(text: str, marks: Sequence[Mark]) -> Iterator[tuple[int, int, list[Held]]]:
    """The text's stretches under the same marks: start, end, and what holds there, outermost first."""
    begins: dict[int, list[Mark]] = {}
    for mark in marks:
        begins.setdefault(mark.start, []).append(mark)
    places = sorted({0, len(text), *begins, *(mark.end for mark in marks)})
    holding: list[Mark] = []
    for start, end in zip(places, places[1:], strict=False):
        holding = [mark for mark in holding if mark.end > start] + begins.get(start, [])
        holding.sort(key=lambda mark: (_RANK[mark.type], mark.value))
        yield start, end, [(mark.type, mark.value) for mark in holding]


def _opening(type_: MarkType, value: str) -> str:
    attribute = f' {_ATTRIBUTE[type_]}="{escape(value)}"' if type_ in _ATTRIBUTE else ""
    return f"<{ELEMENTS[type_]}{attribute}>"
