"""Text and layers woven into markup: whatever overlaps, the result is well-formed and every character escaped.

A layer is a span of text inside one element. Layers may cross each other; elements may not. Where one ends,
what must close is closed and what still holds is opened again, outermost first by rank.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from markupsafe import Markup, escape

from versions.content import ELEMENTS, Mark, MarkType, allowed_address

NOTHING = Markup()
BREAK = Markup("<br>")

DIFFERENCE, PASSAGE, RESTYLED, MARK = range(4)
"""Ranks, outermost first; a mark's own rank is added to the last."""

LETTERS = MARK + len(ELEMENTS)
"""The innermost rank: letters within a word."""

_RANK = {type_: MARK + rank for rank, type_ in enumerate(ELEMENTS)}
_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi"})


class Layer(NamedTuple):
    """A span of the text inside an element, as the markup of its first opening, of every later one, and of its ends.

    `closing` is used where the layer ends, `interrupting` where it goes on after what crosses it.
    """

    start: int
    end: int
    rank: int
    opening: Markup
    closing: Markup
    reopening: Markup
    interrupting: Markup


class Point(NamedTuple):
    """Markup that stands between two characters; `inside` says within what begins at the one that follows."""

    at: int
    markup: Markup
    inside: bool = False


def tag(name: str, attributes: Mapping[str, str | None] | None = None) -> Markup:
    """An opening tag; an attribute of None is left out. Names are our own, values are escaped."""
    written = (f' {key}="{escape(value)}"' for key, value in (attributes or {}).items() if value is not None)
    return Markup(f"<{name}{''.join(written)}>")  # noqa: S704  (Markup.format takes ten times as long)


@cache
def end(name: str) -> Markup:
    """A closing tag."""
    return Markup("</{}>").format(name)


def element(name: str, inner: Markup | str, **attributes: str | None) -> Markup:
    """An element around something; text is escaped, markup is kept."""
    return NOTHING.join((tag(name, attributes), escape(inner), end(name)))


def layer(
    start: int,
    stop: int,
    rank: int,
    name: str,
    attributes: Mapping[str, str | None],
    *,
    once: Mapping[str, str | None] | None = None,
    before: Markup = NOTHING,
    after: Markup = NOTHING,
) -> Layer:
    """A layer of one element. `once` are attributes of its first piece alone, such as an id; `before` stands inside
    that piece's start and `after` inside the last one's end."""
    again = tag(name, attributes)
    first = tag(name, {**attributes, **once}) if once else again
    return Layer(start, stop, rank, first + before, after + end(name), again, end(name))


_QUOTED = re.compile("“((?:[^“”]|“[^“”]*”)*)”")
"""A quotation, and quotations within it."""


def isolated(sentence: str) -> Markup:
    """A sentence of ours as markup, each quotation in it kept to itself, whichever way its script runs."""
    written, at = [], 0
    for quoted in _QUOTED.finditer(sentence):
        written += [escape(sentence[at : quoted.start(1)]), element("bdi", quoted[1])]
        at = quoted.end(1)
    return NOTHING.join((*written, escape(sentence[at:])))


def direction(language: str) -> str:
    """`rtl` or `ltr`, by the language's usual script."""
    primary, *subtags = language.lower().split("-")
    if "latn" in subtags or "cyrl" in subtags:
        return "ltr"
    return "rtl" if primary in _RIGHT_TO_LEFT or {"arab", "hebr"} & set(subtags) else "ltr"


def mark_layers(marks: Iterable[Mark], *, within: tuple[int, int] | None = None, shift: int = 0) -> list[Layer]:
    """The layers of an article's own marks, clipped to a stretch of their text and moved by `shift`."""
    low, high = within or (0, 1 << 62)
    found: list[Layer] = []
    for mark in marks:
        start, stop = max(mark.start, low), min(mark.end, high)
        if start < stop:
            found += _mark_layer(mark, start + shift, stop + shift)
    return found


def _mark_layer(mark: Mark, start: int, stop: int) -> Iterable[Layer]:
    match mark.type:
        case MarkType.LINK:
            # Checked when it was stored; a page that strangers read checks again.
            if allowed_address(mark.value) == mark.value:
                yield layer(start, stop, _RANK[mark.type], "a", {"href": mark.value})
        case MarkType.LANG:
            language = {"lang": mark.value, "dir": direction(mark.value)}
            yield layer(start, stop, _RANK[mark.type], "span", language)
        case _:
            yield layer(start, stop, _RANK[mark.type], ELEMENTS[mark.type], {})


class Stretch(NamedTuple):
    """A part of a text that stands in an element of its own."""

    start: int
    end: int


def weave_parts(
    text: str,
    layers: Sequence[Layer],
    points: Sequence[Point],
    stretches: Iterable[Stretch],
    *,
    line_break: Markup = BREAK,
) -> list[Markup]:
    """The stretches, ascending, each woven by itself: a layer that crosses from one to the next is closed and
    opened again."""
    return [
        weave(
            text[start:end],
            (_within(each, start, end) for each in layers if each.start < end and each.end > start),
            (point._replace(at=point.at - start) for point in points if start <= point.at < end),
            line_break=line_break,
        )
        for start, end in stretches
    ]


def _within(each: Layer, start: int, end: int) -> Layer:
    return each._replace(
        start=max(each.start, start) - start,
        end=min(each.end, end) - start,
        opening=each.opening if each.start >= start else each.reopening,
        closing=each.closing if each.end <= end else each.interrupting,
    )


def weave(text: str, layers: Iterable[Layer], points: Iterable[Point] = (), *, line_break: Markup = BREAK) -> Markup:
    """The text escaped, with the layers' elements around their spans and the points between its characters.

    `line_break` stands for each line feed. A layer over no character is left out: use a point.
    """
    following = sorted((each for each in layers if each.start < each.end), key=lambda each: (each.start, each.rank))
    standing = sorted(points, key=lambda point: point.at)
    places = {0, len(text), *(point.at for point in standing)}
    places.update(place for each in following for place in (each.start, each.end))
    order = sorted(places)
    written: list[Markup] = []
    stack: list[Layer] = []
    inside: list[Markup] = []
    taken = shown = 0
    for number, place in enumerate(order):
        opened = taken
        while opened < len(following) and following[opened].start == place:
            opened += 1
        wanted = [each for each in stack if each.end > place] + following[taken:opened]
        taken = opened
        wanted.sort(key=lambda each: (each.rank, each.start))
        shared = _shared(stack, wanted)
        written += (_closed(each, place) for each in reversed(stack[shared:]))
        while shown < len(standing) and standing[shown].at == place:
            (inside if standing[shown].inside else written).append(standing[shown].markup)
            shown += 1
        written += (each.opening if each.start == place else each.reopening for each in wanted[shared:])
        written += inside
        inside.clear()
        stack = wanted
        if number + 1 < len(order):
            written.append(_escaped(text[place : order[number + 1]], line_break))
    return NOTHING.join(written)


def _shared(stack: Sequence[Layer], wanted: Sequence[Layer]) -> int:
    """How many of the outermost layers stay open. By identity: two layers may look the same."""
    shared = 0
    while shared < min(len(stack), len(wanted)) and stack[shared] is wanted[shared]:
        shared += 1
    return shared


def _closed(each: Layer, place: int) -> Markup:
    return each.closing if each.end <= place else each.interrupting


def _escaped(text: str, line_break: Markup) -> Markup:
    return line_break.join(escape(line) for line in text.split("\n"))
