"""Sanitised HTML as blocks: one walk over the parsed tree, in which no text is ever left behind.

The sanitiser's HTML is well-formed and has a closed list of elements, so it is parsed as XML: the tree is then
exactly the sanitiser's, while lxml's HTML parser would close a `<b>` in front of a `<p>` and lose the emphasis.
"""

import re
from contextlib import suppress
from dataclasses import dataclass, replace

from lxml import etree

from ..content import (
    MAX_BLOCKS,
    Block,
    BlockKind,
    Mark,
    MarkType,
    allowed_address,
    allowed_source,
    canonical_language,
)
from ..errors import InvalidField, TooLarge

_VOID = re.compile(r"<((?:br|hr|img)\b[^>]*)>")

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


@dataclass(frozen=True, slots=True)
class Walked:
    """The blocks of a body, not canonical yet, and how many links they could not keep."""

    blocks: tuple[Block, ...]
    links_of_pictures: int
    links_in_captions: int


def walk(sanitised: str) -> Walked:
    """What the sanitiser's HTML holds, block after block. Refuses `TooLarge` over the limit of blocks."""
    xml = _VOID.sub(r"<\1/>", sanitised.replace("&nbsp;", "\u00a0"))
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    walker = _Walker()
    for event, element in etree.iterwalk(etree.fromstring(f"<div>{xml}</div>", parser), events=("start", "end")):
        if event == "start":
            walker.enter(element)
        else:
            walker.leave(element)
    return Walked(tuple(walker.blocks), walker.links_of_pictures, walker.links_in_captions)


@dataclass(slots=True)
class _Place:
    """What text becomes here; `cells` counts the cells of a table row that have begun."""

    kind: BlockKind
    level: int | None = None
    list: str | None = None
    depth: int | None = None
    cells: int = 0

    @property
    def is_joined(self) -> bool:
        """Whether a paragraph that ends here goes on in the same block, on a new line."""
        return self.kind in (BlockKind.LIST_ITEM, BlockKind.TABLE_ROW)


@dataclass(slots=True)
class _Entered:
    """An element that was entered: what is undone when it is left."""

    tag: str
    marks: int = 0
    has_place: bool = False
    picture: "etree._Element | None" = None


PLACES = (
    {tag: _Place(BlockKind.HEADING, level=level) for tag, level in HEADINGS.items()}
    | {tag: _Place(BlockKind.PARAGRAPH) for tag in ("table", *LISTS)}
    | {
        "blockquote": _Place(BlockKind.QUOTATION),
        "pre": _Place(BlockKind.PREFORMATTED),
        "tr": _Place(BlockKind.TABLE_ROW),
    }
)
"""What the text of an element becomes; list items depend on where they stand."""


class _Walker:
    """One walk over a tree: `enter` and `leave` are called for each element in turn."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.links_of_pictures = 0
        self.links_in_captions = 0
        # The block in the making.
        self._pieces: list[str] = []
        self._length = 0
        self._has_text = False
        self._is_break_due = False  # the next word of this item or cell stands on a new line
        self._marks: list[Mark] = []
        # Where the walk stands.
        self._entered: list[_Entered] = []
        self._held: list[tuple[MarkType, str, int]] = []
        self._places = [_Place(BlockKind.PARAGRAPH)]
        self._lists: list[str] = []
        self._verbatim = 0
        # Pictures and their captions.
        self._pictures: dict[etree._Element, etree._Element] = {}  # by the caption that tells of them
        self._told: set[etree._Element] = set()
        self._caption: list[str] | None = None
        self._postponed: list[etree._Element] = []

    def enter(self, element: "etree._Element") -> None:
        entered = _Entered(str(element.tag))
        self._entered.append(entered)
        self._begin(element, entered)
        for type_, value in _marks_of(element):
            self._held.append((type_, value, self._length))
            entered.marks += 1
        if entered.tag == "q":
            self._add("“")
        if element.text:
            self._add(element.text)

    def leave(self, element: "etree._Element") -> None:
        entered = self._entered.pop()
        if entered.tag == "q":
            self._add("”")
        for _ in range(entered.marks):
            self._end_mark(*self._held.pop())
        self._end(entered)
        if element.tail:
            self._add(element.tail)

    def _begin(self, element: "etree._Element", entered: _Entered) -> None:
        tag = entered.tag
        if tag in MARKS or tag == "span":
            return
        place = self._places[-1]
        match tag:
            case "br":
                self._break()
            case "hr":
                self._rule()
            case "img":
                self._picture(element)
            case "td" | "th" if place.kind is BlockKind.TABLE_ROW:
                self._begin_cell(place)
            case "figcaption" if element in self._pictures and self._caption is None:
                self._flush()
                self._caption, entered.picture = [], self._pictures[element]
            case _ if (new := self._place_for(tag)) is not None:
                self._begin_place(new, entered)
            case _:
                if tag in BOUNDARIES:
                    self._boundary()
                if tag == "figure":
                    self._pair_captions(element)

    def _end(self, entered: _Entered) -> None:
        if entered.picture is not None:
            self._end_caption(entered.picture)
        elif entered.has_place:
            if self._places[-1] is self._places[-2]:
                self._boundary()
            else:
                self._flush()
            self._places.pop()
        elif entered.tag in BOUNDARIES:
            self._boundary()
        if entered.tag in LISTS:
            self._lists.pop()
        elif entered.tag == "pre":
            self._verbatim -= 1

    def _place_for(self, tag: str) -> _Place | None:
        """What the text of this element becomes, where the element says so."""
        if tag in LISTS:
            self._lists.append(LISTS[tag])
        elif tag == "pre":
            self._verbatim += 1
        elif tag == "li":
            kind = self._lists[-1] if self._lists else "bullet"
            return _Place(BlockKind.LIST_ITEM, list=kind, depth=max(1, len(self._lists)))
        return replace(PLACES[tag]) if tag in PLACES else None

    def _begin_place(self, place: _Place, entered: _Entered) -> None:
        """Text goes to a block of another kind, unless it stands in a cell: whatever does is the row's text."""
        here = self._places[-1]
        if here.kind is BlockKind.TABLE_ROW and entered.tag not in ("table", "tr"):
            self._boundary()
            place = here
        else:
            self._flush()
        self._places.append(place)
        entered.has_place = True

    def _begin_cell(self, row: _Place) -> None:
        if row.cells:
            self._append("\t")
        row.cells += 1
        self._is_break_due = False

    def _add(self, text: str) -> None:
        """Take text of the author's: every letter of it ends up in a block or a caption."""
        if self._caption is not None:
            self._caption.append(text)
            return
        place = self._places[-1]
        if not self._verbatim:
            text = text.replace("\n", " ").replace("\r", " ").replace("\t", " ")
        elif place.kind is not BlockKind.PREFORMATTED:
            text = text.replace("\t", " ")
        if text.strip(" \n"):
            if self._is_break_due:
                self._is_break_due = False
                self._append("\n")
                self._held = [(t, value, self._length if at == self._length - 1 else at) for t, value, at in self._held]
            self._has_text = True
            place.cells = place.cells or 1
        elif not self._has_text and not self._verbatim:
            return
        self._append(text)

    def _append(self, text: str) -> None:
        self._pieces.append(text)
        self._length += len(text)

    def _break(self) -> None:
        if self._caption is not None:
            self._caption.append(" ")
        else:
            self._is_break_due = False
            self._append("\n")

    def _boundary(self) -> None:
        """A paragraph begins or ends: a new block, or a new line where several make one item or one cell."""
        if self._caption is None and self._places[-1].is_joined:
            self._is_break_due = self._has_text
        else:
            self._flush()

    def _flush(self) -> None:
        """Make the text so far a block of its place's kind. Marks that are still open go on in the next."""
        if self._caption is not None:
            self._caption.append(" ")
            return
        for type_, value, start in self._held:
            self._end_mark(type_, value, start)
        self._held = [(type_, value, 0) for type_, value, _ in self._held]
        place = self._places[-1]
        if self._has_text:
            text, marks = "".join(self._pieces), tuple(self._marks)
            self._keep(Block(place.kind, text, marks, level=place.level, list=place.list, depth=place.depth))
        self._pieces, self._marks, self._length = [], [], 0
        self._has_text = self._is_break_due = False
        place.cells = 0

    def _keep(self, block: Block) -> None:
        if len(self.blocks) == MAX_BLOCKS:
            raise TooLarge(
                f"The text has more than {MAX_BLOCKS:,} blocks, which is the most that can be kept.",
                field="body",
                limit=MAX_BLOCKS,
            )
        self.blocks.append(block)

    def _end_mark(self, type_: MarkType, value: str, start: int) -> None:
        if self._caption is not None:
            self.links_in_captions += type_ is MarkType.LINK
        elif start < self._length:
            self._marks.append(Mark(start, self._length, type_, value))

    def _rule(self) -> None:
        self._flush()
        if self._caption is None:
            self._keep(Block(BlockKind.RULE))

    def _picture(self, element: "etree._Element", caption: str | None = None) -> None:
        if caption is None and element in self._told:
            return  # it comes with its caption
        if self._caption is not None:
            self._postponed.append(element)
            return
        source, alt = allowed_source(element.get("src") or ""), element.get("alt") or ""
        if source is None:
            self._add(f" {alt} ")  # what a reader would have been told instead of the picture
            return
        self._flush()
        self.links_of_pictures += any(type_ is MarkType.LINK for type_, _, _ in self._held)
        self._keep(Block(BlockKind.FIGURE, source=source, alt=alt, caption=caption))

    def _pair_captions(self, figure: "etree._Element") -> None:
        """Remember which picture a figure's caption tells of, so that both stand where the caption stands."""
        caption = next(figure.iter("figcaption"), None)
        if caption is None or caption in self._pictures:
            return
        for picture in figure.iter("img"):
            if picture not in self._told and allowed_source(picture.get("src") or ""):
                self._pictures[caption] = picture
                self._told.add(picture)
                return

    def _end_caption(self, picture: "etree._Element") -> None:
        caption, self._caption = "".join(self._caption or ()), None
        self._picture(picture, caption)
        postponed, self._postponed = self._postponed, []
        for other in postponed:
            self._picture(other)


def _marks_of(element: "etree._Element") -> list[tuple[MarkType, str]]:
    """The marks that an element puts on its text: type, value."""
    found: list[tuple[MarkType, str]] = []
    type_ = MARKS.get(str(element.tag))
    if type_ is MarkType.LINK:
        if address := allowed_address(element.get("href") or ""):
            found.append((type_, address))
    elif type_ is not None:
        found.append((type_, ""))
    if (language := element.get("lang")) and language.strip():
        with suppress(InvalidField):
            found.append((MarkType.LANG, canonical_language(language)))
    return found
