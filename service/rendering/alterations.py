"""What changed beside the words, in sentences: links, emphasis, kinds of block, pictures. Both values are named."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import islice

from markupsafe import Markup, escape

from versions.content import Block, BlockKind, MarkType
from versions.diff import AttributeChange, Cell, MarkChange, Run
from versions.diff.values import RunOp

from .catalogue import HOLE, filled, gettext, ngettext
from .runs import Words, inline
from .weaving import NOTHING, element

LONGEST_QUOTE = 60
"""Code points of a passage named in a sentence; the text itself stands above."""

MOST_NOTES = 50
"""Changes of links and emphasis that are told one by one in a row; the rest is counted."""


def alterations(cell: Cell, before: Sequence[Block], after: Sequence[Block]) -> tuple[Markup, ...]:
    """A sentence for each attribute and each mark that changed; a figure shows the words of its caption itself."""
    shows_its_own = (after or before)[0].kind is BlockKind.FIGURE
    told = [
        _attribute(each)
        for each in cell.attributes
        if not (shows_its_own and each.name in ("alt", "caption"))
    ]  # fmt: skip
    return tuple(told + _marks(cell, _joined(before), _joined(after)))


def _joined(blocks: Sequence[Block]) -> str:
    return "\n".join(block.text for block in blocks)


def _attribute(change: AttributeChange) -> Markup:
    name = {
        "kind": gettext("Kind of paragraph"),
        "level": gettext("Level of the heading"),
        "list": gettext("Kind of list"),
        "depth": gettext("Depth in the list"),
        "source": gettext("Picture"),
        "alt": gettext("Described as"),
        "caption": gettext("Caption"),
    }[change.name]
    return _from_to(name, _value(change.name, change.old), _value(change.name, change.new))


def _value(name: str, value: str | int | None) -> str:
    if value is None:
        return gettext("none")
    if name == "kind":
        return {
            "paragraph": gettext("paragraph"),
            "heading": gettext("heading"),
            "quotation": gettext("quotation"),
            "list_item": gettext("list item"),
            "figure": gettext("picture"),
            "preformatted": gettext("preformatted text"),
            "rule": gettext("dividing line"),
            "table_row": gettext("table row"),
        }[str(value)]
    if name == "list":
        return gettext("numbered") if value == "ordered" else gettext("bulleted")
    return str(value)


def _from_to(name: Markup | str, old: str, new: str) -> Markup:
    """“Name: old new”, the values as removed and added."""
    values = [_value_as("delete", old), _value_as("insert", new)]
    return Markup("{}: {}").format(name, Markup(" ").join(values))


def _value_as(op: RunOp, value: str) -> Markup:
    return inline(Words((Run(op, value),)))


def _marks(cell: Cell, old: str, new: str) -> list[Markup]:
    """Changed marks, the first of them one by one; a link or language lost and another gained in its place are one."""
    pairs = _pairs(cell)
    told = [_mark(lost, gained, old, new) for lost, gained in islice(pairs, MOST_NOTES)]
    if more := len(pairs) - len(told):
        told.append(
            escape(
                ngettext(
                    "%(num)d more change of links or emphasis is marked in the text",
                    "%(num)d more changes of links or emphasis are marked in the text",
                    more,
                )
            )
        )
    return told


def _pairs(cell: Cell) -> list[tuple[MarkChange | None, MarkChange | None]]:
    """What was lost with what was gained in its place, then what was only gained."""
    carried = _carrier(cell.runs)
    at_its_place = {(each.type, each.start, each.end): each for each in cell.marks if each.side == "new" and each.value}
    pairs: list[tuple[MarkChange | None, MarkChange | None]] = []
    for lost in cell.marks:
        if lost.side == "old":
            place = carried(lost.start), carried(lost.end - 1) + 1
            pairs.append((lost, at_its_place.pop((lost.type, *place), None)))
    paired = {gained for _, gained in pairs}
    return pairs + [(None, each) for each in cell.marks if each.side == "new" and each not in paired]


def _carrier(runs: Iterable[Run]) -> Callable[[int], int]:
    """Where a character that stayed stands in the new text, by its place in the old one."""
    starts, shifts = [0], [0]
    old = new = 0
    for run in runs:
        if run.op == "equal":
            starts.append(old)
            shifts.append(new - old)
        old += len(run.text) if run.op != "insert" else 0
        new += len(run.text) if run.op != "delete" else 0
    return lambda at: at + shifts[bisect_right(starts, at) - 1]


def _mark(lost: MarkChange | None, gained: MarkChange | None, old: str, new: str) -> Markup:
    if lost and gained:
        return _from_to(_on(lost.type, old[lost.start : lost.end]), lost.value, gained.value)
    if lost:
        return _one_mark(lost.type, old[lost.start : lost.end], lost.value, added=False)
    assert gained is not None
    return _one_mark(gained.type, new[gained.start : gained.end], gained.value, added=True)


def _on(type_: MarkType, words: str) -> Markup:
    quoted = words if len(words) <= LONGEST_QUOTE else words[:LONGEST_QUOTE].rstrip() + "…"
    return Markup("{} {}").format(
        _mark_name(type_), filled(gettext("on “%(words)s”", words=HOLE), element("bdi", quoted))
    )


def _one_mark(type_: MarkType, words: str, value: str, *, added: bool) -> Markup:
    what = gettext("added") if added else gettext("removed")
    sentence = Markup("{}: {}").format(_on(type_, words), what)
    if not value:
        return sentence
    return NOTHING.join((sentence, Markup(", "), _value_as("insert" if added else "delete", value)))


def _mark_name(type_: MarkType) -> str:
    names = {
        MarkType.LINK: gettext("Link"),
        MarkType.EMPHASIS: gettext("Italics"),
        MarkType.STRONG: gettext("Bold"),
        MarkType.CODE: gettext("Code"),
        MarkType.SUB: gettext("Subscript"),
        MarkType.SUP: gettext("Superscript"),
        MarkType.STRIKE: gettext("Strike-through"),
        MarkType.INSERTED: gettext("Marked as inserted"),
        MarkType.DELETED: gettext("Marked as deleted"),
        MarkType.LANG: gettext("Language"),
    }
    return names[type_]
