"""What a passage is: a span of one content, its words with what stands around them, and what became of them."""

from dataclasses import dataclass
from enum import StrEnum

from versions.content import Content, Span

CONTEXT = 32
"""Code points kept on either side of the quoted words."""


class State(StrEnum):
    """What became of a passage in another content; `lost` is what cannot be told."""

    PRESENT = "present"  # the same words, at their place in their block
    REWORDED = "reworded"  # the sentence or what surrounds it stands, the words were changed
    MOVED = "moved"  # the same words, their block or sentence stands elsewhere
    DELETED = "deleted"  # the words and their place are gone
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
    """Where a passage stands in another content: a span where it is present, reworded or moved, none otherwise."""

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
