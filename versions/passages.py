"""A passage: an exact span of one content, kept as position and quote with its surroundings.

Found again in another content by the exact words and their context, never by best guess: two equal
candidates are `lost`. Web Annotation's TextPositionSelector and TextQuoteSelector together.
"""

from dataclasses import dataclass
from enum import StrEnum

from .content import Content, Span

CONTEXT = 32
"""Code points kept on either side of the quoted words."""


class State(StrEnum):
    PRESENT = "present"
    DELETED = "deleted"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Quote:
    """Words with what stood before and after them; `exact` is empty for a pure deletion or insertion."""

    exact: str
    prefix: str
    suffix: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A span of one publication's content, with its quote."""

    publication: int
    span: Span
    quote: Quote


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a passage stands in another content: a span if it is present, none otherwise."""

    state: State
    span: Span | None = None


def quote(content: Content, span: Span) -> Quote:
    """The words of a span, with up to 32 code points on either side."""
    text = content.text_of(span.field)
    return Quote(
        exact=text[span.start : span.end],
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
    )


def find(passage: Passage, content: Content) -> Placed:
    """Where the quoted words stand in `content`.

    Exact words with both contexts win, then with one of them; anything that fits in two places, or only
    resembles the quote, is not marked.
    """
    field, wanted = passage.span.field, passage.quote
    text = content.text_of(field)
    candidates = _occurrences(text, wanted)
    if not candidates:
        return Placed(State.DELETED if wanted.exact else State.LOST)
    best = max(score for _, score in candidates)
    winners = [start for start, score in candidates if score == best]
    if best == 0 or len(winners) > 1 or (not wanted.exact and best < 2):
        return Placed(State.LOST)
    return Placed(State.PRESENT, Span(field, winners[0], winners[0] + len(wanted.exact)))


def _occurrences(text: str, wanted: Quote) -> list[tuple[int, int]]:
    """Every place of the exact words, with how many of its two contexts stand beside it."""
    needle = wanted.exact or wanted.prefix + wanted.suffix
    if not needle:
        return []
    shift = 0 if wanted.exact else len(wanted.prefix)
    found, at = [], text.find(needle)
    while at >= 0:
        start = at + shift
        end = start + len(wanted.exact)
        before = text.endswith(wanted.prefix, 0, start) and bool(wanted.prefix or start == 0)
        after = text.startswith(wanted.suffix, end) and bool(wanted.suffix or end == len(text))
        found.append((start, before + after))
        at = text.find(needle, at + 1)
    return found
