"""Runs of a comparison as markup: inline with both sides, or one side alone, with each side's own marks.

The comparison's elements are `ins.diff` and `del.diff`, so that an article's own insertions stay distinct; a
screen reader is told by words that only it meets. An anchor stands once: inline on the first words of its
change, side by side on the new words, or on the old ones where nothing took their place.

Where a paragraph was split or joined, the break is a line feed in the runs. It ends an element where the side
that is shown has it; put in or taken out it is shown as a pilcrow, and stays a `<br>` for whoever reads the
markup back.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal, NamedTuple

from markupsafe import Markup

from versions.content import Block, Mark
from versions.diff import Run
from versions.diff.values import RunOp

from . import catalogue, lettering
from .catalogue import gettext
from .weaving import (
    BREAK,
    DIFFERENCE,
    LETTERS,
    NOTHING,
    RESTYLED,
    Layer,
    Point,
    Stretch,
    element,
    layer,
    mark_layers,
    weave_parts,
)

SideName = Literal["old", "new"]
Side = Literal["inline", "letters", "old", "new"]
"""Both texts in one, the same with the letters marked that changed inside a replaced word, or one side alone."""

RETURN = element("span", "↵", **{"class": "sign", "aria-hidden": "true"})
"""What makes a line break visible that was added or removed."""

DIRECTION_MARKS = re.compile("[\u200e\u200f\u061c\u2066-\u2069]")
"""Characters that only turn the direction of what is around them, and are not to be seen themselves."""

EDGE = element("span", "|", **{"class": "sign edge", "aria-hidden": "true"})
"""What stands between the cells of a table row."""


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

    Marks, anchors and breaks count in the joined text of their side; `restyled` are changes of marks on words
    that stayed, breaks are the line feeds between blocks. `cells` says that tabs part the cells of a row.
    """

    runs: Sequence[Run]
    old_marks: Sequence[Mark] = ()
    new_marks: Sequence[Mark] = ()
    anchors: Sequence[Anchor] = ()
    restyled: Sequence[Anchor] = ()
    old_breaks: frozenset[int] = frozenset()
    new_breaks: frozenset[int] = frozenset()
    keeps_lines: bool = False
    cells: bool = False


class Part(NamedTuple):
    """The words of one block. `glue` is what stands between it and the next one's element: a line feed where the
    break is in both texts, nothing where it was put in or taken out and stands in the words."""

    markup: Markup
    glue: Markup = NOTHING


class _Placed(NamedTuple):
    """A run with where it stands in the text shown, in the old one and in the new one.

    `is_quiet` is a blank that only gave way to a break, or came for one: there is nothing to see in it.
    """

    run: Run
    at: int
    old: int
    new: int
    is_quiet: bool


def breaks_of(blocks: Sequence[Block]) -> frozenset[int]:
    """Where the line feeds between the blocks stand in their texts joined."""
    found, at = [], -1
    for block in blocks[:-1]:
        at += len(block.text) + 1
        found.append(at)
    return frozenset(found)


def inline(words: Words) -> Markup:
    """Both sides in one text: what was removed before what was added."""
    return NOTHING.join(part.markup + part.glue for part in parts(words, "inline"))


def parts(words: Words, side: Side) -> list[Part]:
    """The words as one side shows them, a part for each of its blocks; inline goes by the new text's blocks."""
    match side:
        case "inline" | "letters":
            placed = _placed(words)
            return _woven(words, placed, words.anchors, words.restyled, "new", letters=side == "letters")
        case "old":
            on_new = set(_on_new(words))
            anchors = [each for each in words.anchors if each not in on_new]
            return _woven(words, _placed(words, left_out="insert"), anchors, (), "old")
        case "new":
            return _woven(words, _placed(words, left_out="delete"), _on_new(words), words.restyled, "new")


def _on_new(words: Words) -> list[Anchor]:
    """The anchors with something to see in the new text: more than a blank that came for a break."""
    placed = _placed(words)
    quiet = {(each.new, each.new + len(each.run.text)) for each in placed if each.is_quiet and each.run.op == "insert"}
    return [each for each in words.anchors if each.new_start < each.new_end and each[1:3] not in quiet]


def rewritten(words: Words, side: SideName) -> list[Part]:
    """The old text whole as removed, with the anchors of all changes; or the new one whole as added."""
    op: RunOp = "delete" if side == "old" else "insert"
    text = "".join(run.text for run in words.runs if run.op in ("equal", op))
    whole = parts(replace(words, runs=(Run(op, text),), anchors=(), restyled=()), side)
    if side == "new":
        return whole
    ids = [each.id for each in (*words.anchors, *words.restyled)]
    spots = NOTHING.join(element("span", "", id=id_, **{"class": "spot"}) for id_ in ids)
    return [Part(spots + whole[0].markup, whole[0].glue), *whole[1:]]


def said(words: str) -> Markup:
    """Words for screen readers alone, in the page's language whatever the text around them is in."""
    return element("span", words, **{"class": "visually-hidden", "lang": catalogue.language()})


def _placed(words: Words, *, left_out: str = "") -> list[_Placed]:
    found: list[_Placed] = []
    quiet = _quiet(words)
    at = old = new = 0
    for number, run in enumerate(words.runs):
        size = len(run.text)
        if run.op != left_out:
            found.append(_Placed(run, at, old, new, number in quiet))
            at += size
        old += size if run.op != "insert" else 0
        new += size if run.op != "delete" else 0
    return found


def _quiet(words: Words) -> set[int]:
    """The runs that are a mere blank beside a break of the other kind."""
    if not words.old_breaks and not words.new_breaks:
        return set()
    found = set()
    for number, (first, second) in enumerate(pairwise(words.runs)):
        if {first.op, second.op} == {"delete", "insert"}:
            if first.text == " " and "\n" in second.text:
                found.add(number)
            if second.text == " " and "\n" in first.text:
                found.add(number + 1)
    return found


def _woven(
    words: Words,
    placed: Sequence[_Placed],
    anchors: Sequence[Anchor],
    restyled: Sequence[Anchor],
    side: SideName,
    *,
    letters: bool = False,
) -> list[Part]:
    """The runs in one part for each block of a side: of the new one where both are shown in one."""
    text = "".join(each.run.text for each in placed)
    layers = [*_marks(words, placed), *_differences(placed, anchors), *_restyled(placed, restyled)]
    if letters:
        layers += _letters(placed)
    points = [*_line_feeds(words, placed), *_direction_marks(placed), *_edges(words, text)]
    stretches, glues = _stretches(words, placed, len(text), side)
    line_break = Markup("\n") if words.keeps_lines else BREAK
    woven = weave_parts(text, layers, points, stretches, line_break=line_break)
    return [Part(markup, glue) for markup, glue in zip(woven, glues, strict=True)]


def _stretches(
    words: Words, placed: Iterable[_Placed], length: int, side: SideName
) -> tuple[list[Stretch], list[Markup]]:
    """Where each block's words stand in the text shown. A break that stayed is in no stretch, but between two."""
    is_old = side == "old"
    breaks, others = (words.old_breaks, "insert") if is_old else (words.new_breaks, "delete")
    found: list[Stretch] = []
    glues: list[Markup] = []
    start = 0
    for each in placed if breaks else ():
        if each.run.op == others:
            continue
        is_equal = each.run.op == "equal"
        begin = each.old if is_old else each.new
        for i, character in enumerate(each.run.text):
            if character == "\n" and begin + i in breaks:
                at = each.at + i
                found.append(Stretch(start, at if is_equal else at + 1))
                glues.append(Markup("\n") if is_equal else NOTHING)
                start = at + 1
    return [*found, Stretch(start, length)], [*glues, NOTHING]


def _line_feeds(words: Words, placed: Iterable[_Placed]) -> Iterator[Point]:
    """A sign before each line feed that was added or removed: a pilcrow, said aloud, where it parts two blocks."""
    for each in placed:
        if each.run.op == "equal" or "\n" not in each.run.text:
            continue
        removed = each.run.op == "delete"
        begin, breaks = (each.old, words.old_breaks) if removed else (each.new, words.new_breaks)
        for i, character in enumerate(each.run.text):
            if character == "\n":
                yield Point(each.at + i, _pilcrow() if begin + i in breaks else RETURN, inside=True)


def _pilcrow() -> Markup:
    return element("span", _spoken_sign("¶", gettext("paragraph break")), **{"class": "pilcrow"})


def _direction_marks(placed: Iterable[_Placed]) -> Iterator[Point]:
    """A sign before each mark of direction that was added or removed: it can change how a figure reads."""
    for each in placed:
        if each.run.op != "equal":
            for found in DIRECTION_MARKS.finditer(each.run.text):
                yield Point(each.at + found.start(), _spoken_sign("⇄", gettext("direction mark")), inside=True)


def _spoken_sign(sign: str, words: str) -> Markup:
    """A sign for who sees it, and what it means for who hears the page."""
    return said(words) + element("span", sign, **{"class": "sign", "aria-hidden": "true"})


def _edges(words: Words, text: str) -> Iterator[Point]:
    if words.cells:
        yield from (Point(at, EDGE) for at, character in enumerate(text) if character == "\t")


def _differences(placed: Iterable[_Placed], anchors: Sequence[Anchor]) -> Iterator[Layer]:
    """The comparison's own elements, the first of each change with its anchor. Both ascend, so one pass is enough."""
    given = 0
    spoken = {"delete": said(gettext("removed: ")), "insert": said(gettext("added: "))}
    for each in placed:
        if each.run.op == "equal":
            continue
        following = given
        while following < len(anchors) and anchors[following].is_before(each):
            following += 1
        once: dict[str, str | None] = {}
        # A run of which nothing is seen is no place to go to; its break, beside it, is.
        if not each.is_quiet and following < len(anchors) and anchors[following].holds(each):
            once, given = {"id": anchors[following].id}, following + 1
        name = "del" if each.run.op == "delete" else "ins"
        for start, end, is_quiet in _words_and_blanks(each):
            yield layer(
                each.at + start,
                each.at + end,
                DIFFERENCE,
                name,
                {"class": "diff quiet" if is_quiet else "diff"},
                once={} if is_quiet and not each.is_quiet else once,
                before=NOTHING if is_quiet else spoken[each.run.op],
            )


def _words_and_blanks(placed: _Placed) -> Iterator[tuple[int, int, bool]]:
    """Where the words of a run stand in it, and the blank before and after them, of which there is nothing to see."""
    text = placed.run.text
    words = text.strip(" ")
    if placed.is_quiet or not words:
        yield 0, len(text), placed.is_quiet
        return
    start = len(text) - len(text.lstrip(" "))
    end = start + len(words)
    pieces = ((0, start, True), (start, end, False), (end, len(text), True))
    yield from (piece for piece in pieces if piece[0] < piece[1])


def _letters(placed: Sequence[_Placed]) -> Iterator[Layer]:
    """The letters that changed inside words, where one run of words took the place of another of as many."""
    for first, second in pairwise(placed):
        if (first.run.op, second.run.op) == ("delete", "insert"):
            for own, spans in zip((first, second), lettering.changed(first.run.text, second.run.text), strict=True):
                for start, end in spans:
                    yield layer(own.at + start, own.at + end, LETTERS, "mark", {"class": "letters"})


def _restyled(placed: Iterable[_Placed], restyled: Iterable[Anchor]) -> Iterator[Layer]:
    """Words that stayed and whose marks changed; an anchor stands on the first piece. Both ascend: one pass."""
    stayed = [each for each in placed if each.run.op == "equal"]
    first = 0
    for anchor in restyled:
        while first < len(stayed) and stayed[first].new + len(stayed[first].run.text) <= anchor.new_start:
            first += 1
        once: dict[str, str | None] = {"id": anchor.id}
        for number in range(first, len(stayed)):
            each = stayed[number]
            if each.new >= anchor.new_end:
                break
            start = max(each.new, anchor.new_start)
            stop = min(each.new + len(each.run.text), anchor.new_end)
            if start < stop:
                shift = each.at - each.new
                yield layer(start + shift, stop + shift, RESTYLED, "span", {"class": "restyled"}, once=once)
                once = {}


def _marks(words: Words, placed: Iterable[_Placed]) -> Iterator[Layer]:
    """Each run's marks, from the side it comes from; words that stayed carry the new side's."""
    old, new = _Open(words.old_marks), _Open(words.new_marks)
    for each in placed:
        size = len(each.run.text)
        start, marks = (each.old, old) if each.run.op == "delete" else (each.new, new)
        yield from mark_layers(marks.within(start, start + size), within=(start, start + size), shift=each.at - start)


class _Open:
    """A side's marks, asked for by stretches that ascend, so that each is taken up and let go once."""

    def __init__(self, marks: Sequence[Mark]) -> None:
        self._marks, self._taken = marks, 0
        self._open: list[Mark] = []

    def within(self, start: int, end: int) -> list[Mark]:
        """The marks that share a character with the stretch."""
        while self._taken < len(self._marks) and self._marks[self._taken].start < end:
            self._open.append(self._marks[self._taken])
            self._taken += 1
        self._open = [mark for mark in self._open if mark.end > start]
        return self._open
