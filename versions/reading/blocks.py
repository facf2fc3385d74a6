"""Sanitised HTML as blocks: one walk over the parsed tree, in which no text is ever left behind.

The sanitiser's HTML is well-formed and has a closed list of elements, so it is parsed as XML: the tree is then
exactly the sanitiser's, while lxml's HTML parser would close a `<b>` in front of a `<p>` and lose the emphasis.
"""

import re
from dataclasses import dataclass, field

from lxml import etree

from ..content import (
    Block,
    BlockKind,
    Mark,
    MarkType,
)

_VOID = re.compile(r"<((?:br|hr|img)\b[^>]*)>")
_BLANKS = str.maketrans("\t\n\r", "   ")

HEADINGS = {"h1": 2, "h2": 2, "h3": 3, "h4": 4, "h5": 4, "h6": 4}
LISTS = {"ul": "bullet", "menu": "bullet", "dir": "bullet", "ol": "ordered"}
MARKS = {
    "a": MarkType.LINK,
    "em": MarkType.EMPHASIS,
    "i": MarkType.EMPHASIS,
    "cite": MarkType.EMPHASIS,
    "dfn": MarkType.EMPHASIS,
    "var": MarkType.EMPHASIS,
    "strong": MarkType.STRONG,
    "b": MarkType.STRONG,
    "code": MarkType.CODE,
    "kbd": MarkType.CODE,
    "samp": MarkType.CODE,
    "tt": MarkType.CODE,
    "sub": MarkType.SUB,
    "sup": MarkType.SUP,
    "s": MarkType.STRIKE,
    "strike": MarkType.STRIKE,
    "ins": MarkType.INSERTED,
    "del": MarkType.DELETED,
}
BOUNDARIES = frozenset(
    "address article aside button caption center dd details dialog div dl dt fieldset figcaption figure footer form "
    "header hgroup legend li main nav optgroup option p search section summary tbody td tfoot th thead".split()
)
"""Elements at whose borders a block ends; those with a kind of their own are named where they are read."""

ELEMENTS = (
    BOUNDARIES
    | HEADINGS.keys()
    | LISTS.keys()
    | MARKS.keys()
    | frozenset("blockquote br hr img pre q span table tr".split())
)
"""What the sanitiser lets through; the text of any other element stays, its tags do not."""

ATTRIBUTES = {"a": {"href"}, "img": {"src", "alt"}, "*": {"lang"}}


def blocks_of(sanitised: str) -> list[Block]:
    """The blocks of the sanitiser's HTML, not canonical yet. Refuses `TooLarge` over the limit of blocks."""
    xml = _VOID.sub(r"<\1/>", sanitised.replace("&nbsp;", "\u00a0"))
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    walk = _Walk()
    for event, element in etree.iterwalk(etree.fromstring(f"<div>{xml}</div>", parser), events=("start", "end")):
        if event == "start":
            walk.enter(element)
        else:
            walk.leave(element)
    walk.flush()
    return walk.blocks


@dataclass(slots=True)
class _Place:
    """What text becomes here. `lists` is how many lists are open; `cells` how many of the row have begun."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int | None = None
    cells: int = 0
    verbatim: bool = False


@dataclass(slots=True)
class _Entered:
    """An element that was entered: what is undone when it is left."""

    marks: int = 0
    place: bool = False
    listed: bool = False
    caption_of: "etree._Element | None" = None


@dataclass(slots=True)
class _Walk:
    blocks: list[Block] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    length: int = 0
    has_text: bool = False
    break_due: bool = False  # the next word of this item or cell stands on a line of its own
    marks: list[Mark] = field(default_factory=list)
    holding: list[tuple[MarkType, str, int]] = field(default_factory=list)
    places: list[_Place] = field(default_factory=lambda: [_Place()])
    lists: list[str] = field(default_factory=list)
    entered: list[_Entered] = field(default_factory=list)
    captioned: "dict[etree._Element, etree._Element]" = field(default_factory=dict)  # caption → its picture
    caption: list[str] | None = None
    postponed: "list[etree._Element]" = field(default_factory=list)  # pictures inside a caption

    def enter(self, element: "etree._Element") -> None:
        entered = _Entered()
        self.entered.append(entered)
        self._enter_block(element, str(element.tag), entered)
        for type_, value in _marks_of(element):
            self.holding.append((type_, value, self.length))
            entered.marks += 1
        if element.text:
            self.add(element.text)

    def leave(self, element: "etree._Element") -> None:
        entered, tag = self.entered.pop(), str(element.tag)
        if tag == "q":
            self.add("”")
        for _ in range(entered.marks):
            self._end_mark(*self.holding.pop())
        if entered.caption_of is not None:
            self._end_caption(entered.caption_of)
        if entered.listed or entered.place:
            self.flush()
        elif tag in BOUNDARIES or tag in HEADINGS or tag in LISTS or tag in ("blockquote", "pre", "tr", "table"):
            self.boundary()
        if entered.listed:
            self.lists.pop()
        if entered.place:
            self.places.pop()
        if element.tail:
            self.add(element.tail)
