"""What changed beside the words, in sentences: links, emphasis, kinds of block, pictures. Both values are named."""

from collections.abc import Sequence

from markupsafe import Markup

from versions.content import Block, BlockKind, MarkType
from versions.diff import AttributeChange, Cell, MarkChange, Run
from versions.diff.values import RunOp

from .catalogue import HOLE, filled, gettext
from .runs import Words, inline
from .weaving import NOTHING, element

LONGEST_QUOTE = 60
"""Code points of a passage named in a sentence; the text itself stands above."""


def alterations(cell: Cell, before: Sequence[Block], after: Sequence[Block]) -> tuple[Markup, ...]:
    """A sentence for each attribute and each mark that changed; a figure shows the words of its caption itself."""
    shows_its_own = (after or before)[0].kind is BlockKind.FIGURE
    told = [
        _attribute(each)
        for each in cell.attributes
        if not (shows_its_own and each.name in ("alt", "caption"))
    ]  # fmt: skip
    return tuple(told + _marks(cell.marks, _joined(before), _joined(after)))


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


def _marks(changes: Sequence[MarkChange], old: str, new: str) -> list[Markup]:
    """Changed marks; a link or a language lost and another gained on the same words are one sentence."""
    gained = [each for each in changes if each.side == "new"]
    told: list[Markup] = []
    for lost in (each for each in changes if each.side == "old"):
        words = old[lost.start : lost.end]
        twin = next((g for g in gained if g.type is lost.type and g.value and new[g.start : g.end] == words), None)
        if twin is not None:
            gained.remove(twin)
            told.append(_from_to(_on(lost.type, words), lost.value, twin.value))
        else:
            told.append(_one_mark(lost.type, words, lost.value, added=False))
    return told + [_one_mark(each.type, new[each.start : each.end], each.value, added=True) for each in gained]


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
