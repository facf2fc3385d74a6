"""A passage: an exact span of one content, kept as position and quote with its surroundings.

Followed into another content by the comparison of the two first, by its exact sentence second, never by best
guess: two equal candidates are `lost`. Web Annotation's TextPositionSelector and TextQuoteSelector together.
"""

from versions.passages.carrying import Carrier, carry
from versions.passages.quoting import find, recognise
from versions.passages.values import CONTEXT, Passage, Placed, Quote, State, quote

__all__ = [
    "CONTEXT",
    "Carrier",
    "Passage",
    "Placed",
    "Quote",
    "State",
    "carry",
    "find",
    "quote",
    "recognise",
]
