"""Content as HTML with the passages marked that notices speak of.

The body is rendered block by block; a passage is a span of a field's flat text, cut where blocks end. A
figure is shown where its picture may be loaded, and told in words where not.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from urllib.parse import urlsplit

from markupsafe import Markup

from versions.content import Block, BlockKind, Content
from versions.passages import State

from .catalogue import gettext
from .weaving import NOTHING, PASSAGE, Layer, Point, element, end, layer, mark_layers, tag, weave

_TOUCHING = re.compile(
    r'(?<=aria-hidden="true"></span>)((?:</mark>)*(?:<mark [^<>]*>(?:<span class="visually-hidden">[^<]*</span>)?)*)'
    r'<span class="ref"'
)
"""A number of a notice right behind another, with nothing between them but where their marks end and begin."""

_LISTS = {"bullet": "ul", "ordered": "ol"}


@dataclass(frozen=True, slots=True)
class Marked:
    """A passage of the text shown: where it stands, and which notice tells of it. Empty where words were taken out.

    `id` is its anchor, `described_by` the id of the words that explain it; `is_later` says that the words shown
    are those that were corrected afterwards, `state` whether they are the notice's very words at their place.
    """

    field: str
    start: int
    end: int
    kind: str
    number: int
    id: str
    described_by: str | None = None
    is_later: bool = False
    state: State = State.PRESENT


@dataclass(frozen=True, slots=True)
class Shown:
    """A content ready for a page: each field as markup."""

    headline: Markup
    standfirst: Markup
    byline: Markup
    body: Markup


class _Body:
    """What rendering a block needs beside it: the passages in it, which pictures may be loaded, its number."""

    def __init__(
        self, hosts: Sequence[str], passages: Mapping[str, Sequence[Marked]], numbers: Sequence[int | None]
    ) -> None:
        self.hosts = hosts
        self.passages = passages
        self.numbers = numbers

    def start(self, index: int) -> str | None:
        """Where a list begins to count whose first item here is not its first."""
        number = self.numbers[index] if self.numbers else None
        return str(number) if number and number > 1 else None

    def inline(self, index: int, block: Block, *, within: tuple[int, int] | None = None) -> Markup:
        """The block's text, or a stretch of it, with its marks and passages."""
        start, stop = within or (0, len(block.text))
        layers = mark_layers(block.marks, within=(start, stop), shift=-start)
        passages, points = passage_layers(self.passages.get(f"body.{index}", ()), within=(start, stop))
        plain = block.kind is BlockKind.PREFORMATTED
        line_break = Markup("\n") if plain else Markup("<br>")
        return _parted(weave(block.text[start:stop], layers + passages, points, line_break=line_break))

    def caption(self, index: int, block: Block) -> Markup:
        layers, points = passage_layers(self.passages.get(f"body.{index}.caption", ()))
        return _parted(weave(block.caption or "", layers, points))


def shown(content: Content, *, hosts: Sequence[str], passages: Iterable[Marked] = ()) -> Shown:
    """The content as markup with these passages marked; pictures are loaded from `hosts` and from ourselves."""
    by_field = _by_field(content, passages)
    fields = {}
    for name in ("headline", "standfirst", "byline"):
        layers, points = passage_layers(by_field.get(name, ()))
        fields[name] = _parted(weave(getattr(content, name), layers, points))
    return Shown(**fields, body=flow(content.body, hosts=hosts, passages=by_field))


def flow(
    blocks: Sequence[Block],
    *,
    hosts: Sequence[str],
    passages: Mapping[str, Sequence[Marked]] | None = None,
    numbers: Sequence[int | None] = (),
) -> Markup:
    """Blocks as they follow each other: list items make lists, table rows tables, quotations one blockquote.

    `passages` go by `body.<i>` and `body.<i>.caption`, their offsets counted in that text alone. `numbers` are
    those that the blocks have as list items, where they are not the first of their list.
    """
    body = _Body(hosts, passages or {}, numbers)
    written: list[Markup] = []
    for kind, run in groupby(enumerate(blocks), key=lambda pair: pair[1].kind):
        match kind:
            case BlockKind.LIST_ITEM:
                written += _lists(run, body)
            case BlockKind.TABLE_ROW:
                written.append(_table(run, body))
            case BlockKind.QUOTATION:
                quoted = [element("p", body.inline(i, block)) for i, block in run]
                written.append(element("blockquote", NOTHING.join(quoted)))
            case _:
                written += (_single(i, block, body) for i, block in run)
    return Markup("\n").join(written)


def may_load(source: str, hosts: Sequence[str]) -> bool:
    """Whether a picture comes from this site or from a host that the newsroom trusts, as the page's policy does."""
    parts = urlsplit(source)
    if not parts.netloc:
        return source.startswith("/")
    for host in hosts:
        allowed = urlsplit(host)
        if (parts.scheme, parts.port) != (allowed.scheme, allowed.port):
            continue
        name, wanted = parts.hostname or "", allowed.hostname or ""
        if name == wanted or (wanted.startswith("*.") and name.endswith(wanted[1:])):
            return True
    return False


def passage_layers(
    passages: Iterable[Marked], *, within: tuple[int, int] | None = None
) -> tuple[list[Layer], list[Point]]:
    """The passages of one text as layers, and the empty ones as points, clipped to a stretch and counted from it."""
    low, high = within or (0, 1 << 62)
    layers, points = [], []
    for each in passages:
        start, stop = max(each.start, low) - low, min(each.end, high) - low
        if each.start == each.end and low <= each.start <= high:
            points.append(Point(each.start - low, _gap(each)))
        elif start < stop:
            # Where the text goes on in another cell, a second anchor would be no anchor.
            piece = each if each.start >= low else replace(each, id=f"{each.id}-at-{low}")
            layers.append(_passage(piece, start, stop))
    return layers, points


def _passage(each: Marked, start: int, stop: int) -> Layer:
    constant, once = _attributes(each)
    return layer(start, stop, PASSAGE, "mark", constant, once=once, after=_number(each))


def _gap(each: Marked) -> Markup:
    """A place where words were taken out: the sign alone, said aloud."""
    constant, once = _attributes(each)
    said = element("span", gettext("words were removed here"), **{"class": "visually-hidden"})
    return NOTHING.join((tag("mark", {**constant, **once}), said, _number(each), end("mark")))


def _attributes(each: Marked) -> tuple[dict[str, str | None], dict[str, str | None]]:
    later = " passage--later" if each.is_later else ""
    once = {"id": each.id, "tabindex": "0", "aria-describedby": each.described_by}
    state = None if each.state is State.PRESENT else str(each.state)
    return {"class": "passage" + later, "data-kind": each.kind.replace("_", "-"), "data-state": state}, once


def _number(each: Marked) -> Markup:
    # Written by the style sheet: beside a figure, a digit in the text would read, and be copied, as another figure.
    return element("span", "", **{"class": "ref", "data-ref": str(each.number), "aria-hidden": "true"})


def _parted(woven: Markup) -> Markup:
    """The markup with a comma to come before each number of a notice that touches another: 3 and 1 are not 31."""
    return Markup(_TOUCHING.sub(r'\1<span class="ref ref--next"', str(woven)))  # noqa: S704  (no text is added)


def _by_field(content: Content, passages: Iterable[Marked]) -> dict[str, list[Marked]]:
    """Passages by field; those of the body by block, offsets counted within it, an anchor only on the first."""
    found: dict[str, list[Marked]] = {}
    for each in passages:
        if each.field != "body":
            found.setdefault(each.field, []).append(each)
            continue
        for index, start, stop, is_first in _blocks_of(content, each):
            id_ = each.id if is_first else f"{each.id}-in-{index}"  # -n alone is another passage of the notice
            piece = replace(each, field=f"body.{index}", start=start, end=stop, id=id_)
            found.setdefault(piece.field, []).append(piece)
    return found


def _blocks_of(content: Content, each: Marked) -> Iterator[tuple[int, int, int, bool]]:
    is_first = True
    for index, (at, block) in enumerate(zip(content.block_starts, content.body, strict=True)):
        start, stop = max(each.start - at, 0), min(each.end - at, len(block.text))
        is_gap = each.start == each.end and start == stop
        if start < stop or is_gap:
            yield index, start, stop, is_first
            is_first = False
            if is_gap:
                return


def _single(index: int, block: Block, body: _Body) -> Markup:
    match block.kind:
        case BlockKind.HEADING:
            return element(f"h{block.level}", body.inline(index, block))
        case BlockKind.PREFORMATTED:
            # A parser drops one line feed after <pre>; this one is for it to take.
            return element("pre", Markup("\n") + body.inline(index, block))
        case BlockKind.RULE:
            return Markup("<hr>")
        case BlockKind.FIGURE:
            return _figure(index, block, body)
    return element("p", body.inline(index, block))


def _figure(index: int, block: Block, body: _Body) -> Markup:
    caption = element("figcaption", body.caption(index, block)) if block.caption else NOTHING
    source = block.source or ""
    if may_load(source, body.hosts):
        return element("figure", tag("img", {"src": source, "alt": block.alt or "", "loading": "lazy"}) + caption)
    # The host is not one of ours: the page's policy would block it, so its words stand for it.
    said = block.alt or gettext("no description")
    note = gettext("A picture on %(host)s, not shown here: %(description)s", host=_host(source), description=said)
    return element("figure", element("p", note, **{"class": "picture-told"}) + caption)


def _host(source: str) -> str:
    return urlsplit(source).hostname or gettext("another site")


def _table(rows: Iterable[tuple[int, Block]], body: _Body) -> Markup:
    written = [_row(index, block, body) for index, block in rows]
    table = element("table", element("tbody", NOTHING.join(written)))
    # A wide table scrolls by itself, by keyboard too.
    return element(
        "div", table, **{"class": "scroll", "role": "region", "aria-label": gettext("Table"), "tabindex": "0"}
    )


def _row(index: int, block: Block, body: _Body) -> Markup:
    cells, at = [], 0
    for cell in block.text.split("\t"):
        cells.append(element("td", body.inline(index, block, within=(at, at + len(cell)))))
        at += len(cell) + 1
    return element("tr", NOTHING.join(cells))


def _lists(items: Iterable[tuple[int, Block]], body: _Body) -> Iterator[Markup]:
    """Nested lists: each open list holds one open item. A depth that was skipped is opened with an empty item."""
    opened: list[str] = []
    for index, item in items:
        name, depth = _LISTS[item.list or "bullet"], item.depth or 1
        while len(opened) > depth or (len(opened) == depth and opened[-1] != name):
            yield Markup("</li></{}>").format(opened.pop())
        if len(opened) == depth:
            yield Markup("</li>")
        while len(opened) < depth:
            is_own = len(opened) + 1 == depth and name == "ol"
            yield tag(name, {"start": body.start(index)} if is_own else {})
            opened.append(name)
            if len(opened) < depth:
                yield Markup("<li>")
        yield Markup("<li>") + body.inline(index, item)
    while opened:
        yield Markup("</li></{}>").format(opened.pop())
