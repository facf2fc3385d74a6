"""A passage found by its words alone, where there is nothing to compare with."""

from versions.content import Content, Span
from versions.passages.values import Passage, Placed, Quote, State


def find(passage: Passage, content: Content) -> Placed:
    """Where the quoted words stand in `content`.

    Exact words with both contexts win, then with one of them; anything that fits in two places, or only
    resembles the quote, is not marked.
    """
    field, wanted = passage.span.field, passage.quote
    candidates = _occurrences(content.text_of(field), wanted)
    if not candidates:
        return Placed(State.DELETED if wanted.exact else State.LOST)
    best = max(score for _, score in candidates)
    winners = [start for start, score in candidates if score == best]
    if best == 0 or len(winners) > 1 or (not wanted.exact and best < 2):
        return Placed(State.LOST)
    return Placed(State.PRESENT, Span(field, winners[0], winners[0] + len(wanted.exact)))


def recognise(passage: Passage, content: Content) -> Placed:
    """Where the words stand in a content that nothing was compared with: present if they stand once with all that
    surrounded them, lost otherwise. That they are gone is more than a quote can tell.
    """
    field, wanted = passage.span.field, passage.quote
    found = [start for start, score in _occurrences(content.text_of(field), wanted) if score == 2]
    if len(found) != 1:
        return Placed(State.LOST)
    return Placed(State.PRESENT, Span(field, found[0], found[0] + len(wanted.exact)))


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
