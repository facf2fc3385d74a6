"""Runs of a comparison as markup: inline with both sides, or one side alone, with each side's own marks.

The comparison's elements are `ins.diff` and `del.diff`, so that an article's own insertions stay distinct; a
screen reader is told by words that only it meets. An anchor stands once: inline on the first words of its
change, side by side on the new words, or on the old ones where nothing took their place.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from markupsafe import Markup

from versions.content import Block, Mark
from versions.diff import Run
from versions.diff.values import RunOp

from .catalogue import gettext
from .weaving import BREAK, DIFFERENCE, NOTHING, RESTYLED, Layer, Point, element, layer, mark_layers, weave

SideName = Literal["old", "new"]

RETURN = element("span", "↵", **{"class": "sign", "aria-hidden": "true"})
"""What makes a line break visible that was added or removed."""


class Anchor(NamedTuple):
    """A change's id with its places in the two texts of the cell."""

    id: str
    new_start: int
    new_end: int
    old_start: int
    old_end: int

    def is_before(self, placed: "_Placed") -> bool:
        """Whether this change is over where the run's words begin."""
        if placed.run.op == "delete":
            return self.old_end <= placed.old
        return self.new_end <= placed.new

    def holds(self, placed: "_Placed") -> bool:
        """Whether the run's words belong to this change."""
        match placed.run.op:
            case "delete":
                return self.old_start <= placed.old < self.old_end
            case "insert":
                return self.new_start <= placed.new < self.new_end
        return False


@dataclass(frozen=True, slots=True)
class Words:
    """Everything that showing the runs of one cell or field takes.

    Marks and anchors count in the joined text of their side; `restyled` are changes of marks on words that stayed.
    """

    runs: Sequence[Run]
    old_marks: Sequence[Mark] = ()
    new_marks: Sequence[Mark] = ()
    anchors: Sequence[Anchor] = ()
    restyled: Sequence[Anchor] = ()
    keeps_lines: bool = False


class _Placed(NamedTuple):
    """A run with where it stands in the text shown, in the old one and in the new one."""

    run: Run
    at: int
    old: int
    new: int


def marks_of(blocks: Iterable[Block]) -> tuple[Mark, ...]:
    """The marks of the blocks, moved to where they stand in their texts joined by line feeds."""
    found: list[Mark] = []
    at = 0
    for block in blocks:
        found += (replace(mark, start=mark.start + at, end=mark.end + at) for mark in block.marks)
        at += len(block.text) + 1
    return tuple(found)


def inline(words: Words) -> Markup:
    """Both sides in one text: what was removed before what was added."""
    return _woven(words, _placed(words.runs), words.anchors, words.restyled)


def one_side(words: Words, side: SideName) -> Markup:
    """The text of one side, its own part of the changes marked."""
    left_out = "insert" if side == "old" else "delete"
    placed = _placed(words.runs, left_out=left_out)
    if side == "old":
        return _woven(words, placed, [each for each in words.anchors if each.new_start == each.new_end], ())
    return _woven(words, placed, [each for each in words.anchors if each.new_start < each.new_end], words.restyled)


def rewritten(words: Words, side: SideName) -> Markup:
    """The old text whole as removed, with the anchors of all changes; or the new one whole as added."""
    op: RunOp = "delete" if side == "old" else "insert"
    text = "".join(run.text for run in words.runs if run.op in ("equal", op))
    whole = inline(replace(words, runs=(Run(op, text),), anchors=(), restyled=()))
    if side == "new":
        return whole
    ids = [each.id for each in (*words.anchors, *words.restyled)]
    return NOTHING.join(element("span", "", id=id_, **{"class": "spot"}) for id_ in ids) + whole


def _placed(runs: Iterable[Run], *, left_out: str = "") -> list[_Placed]:
    found: list[_Placed] = []
    at = old = new = 0
    for run in runs:
        size = len(run.text)
        if run.op != left_out:
            found.append(_Placed(run, at, old, new))
            at += size
        old += size if run.op != "insert" else 0
        new += size if run.op != "delete" else 0
    return found


def _woven(words: Words, placed: Sequence[_Placed], anchors: Sequence[Anchor], restyled: Sequence[Anchor]) -> Markup:
    text = "".join(each.run.text for each in placed)
    layers = [*_marks(words, placed), *_differences(placed, anchors), *_restyled(placed, restyled)]
    points = [
        Point(each.at + i, RETURN)
        for each in placed
        if each.run.op != "equal"
        for i, character in enumerate(each.run.text)
        if character == "\n"
    ]
    return weave(text, layers, points, line_break=Markup("\n") if words.keeps_lines else BREAK)


def _differences(placed: Iterable[_Placed], anchors: Sequence[Anchor]) -> Iterator[Layer]:
    """The comparison's own elements, the first of each change with its anchor. Both ascend, so one pass is enough."""
    given = 0
    for each in placed:
        if each.run.op == "equal":
            continue
        following = given
        while following < len(anchors) and anchors[following].is_before(each):
            following += 1
        once: dict[str, str | None] = {}
        if following < len(anchors) and anchors[following].holds(each):
            once, given = {"id": anchors[following].id}, following + 1
        removed = each.run.op == "delete"
        said = element("span", gettext("removed: ") if removed else gettext("added: "), **{"class": "visually-hidden"})
        yield layer(
            each.at,
            each.at + len(each.run.text),
            DIFFERENCE,
            "del" if removed else "ins",
            {"class": "diff"},
            once=once,
            before=said,
        )


def _restyled(placed: Sequence[_Placed], restyled: Iterable[Anchor]) -> Iterator[Layer]:
    """Words that stayed and whose marks changed; an anchor stands on the first piece."""
    for anchor in restyled:
        once: dict[str, str | None] = {"id": anchor.id}
        for each in placed:
            start = max(each.new, anchor.new_start)
            stop = min(each.new + len(each.run.text), anchor.new_end)
            if each.run.op == "equal" and start < stop:
                shift = each.at - each.new
                yield layer(start + shift, stop + shift, RESTYLED, "span", {"class": "restyled"}, once=once)
                once = {}


def _marks(words: Words, placed: Iterable[_Placed]) -> Iterator[Layer]:
    """Each run's marks, from the side it comes from; words that stayed carry the new side's."""
    old, new = list(words.old_marks), list(words.new_marks)
    for each in placed:
        size = len(each.run.text)
        start, marks = (each.old, old) if each.run.op == "delete" else (each.new, new)
        while marks and marks[0].end <= start:
            marks.pop(0)
        touching = []
        for mark in marks:
            if mark.start >= start + size:
                break
            touching.append(mark)
        yield from mark_layers(touching, within=(start, start + size), shift=each.at - start)
