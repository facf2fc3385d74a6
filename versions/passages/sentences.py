"""The sentence around a place, as far as signs tell it: enough to say whether what was around some words stands."""

import re

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*+\s+|[。！？]+[」』）”]*+|[؟۔।]+\s+")
_ENDED = re.compile(r"(?:[.!?…؟۔।][\"'”’»)\]]*+\s+|[。！？][」』）”]*+)\Z")
_REACH = 4_000
"""Code points on either side within which a sentence is looked for."""


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence (or sentences) that a stretch lies in begins and ends, without the blanks around it."""
    low, high = paragraph_around(text, start, end)
    first = low
    for sign in _END.finditer(text, low, high):
        if sign.end() <= start:
            first = sign.end()
        elif sign.end() >= end and sign.end() > start:
            high = sign.end()
            break
    return _bare(text, min(first, start), max(high, end))


def begins_sentence(text: str, place: int) -> bool:
    """Whether a sentence or a block begins at this place, or ends with the text."""
    if place in (0, len(text)) or "\n" in text[place - 1 : place + 1]:
        return True
    return _ENDED.search(text, max(0, place - 6), place) is not None


def sentences_in(text: str) -> list[str]:
    """The sentences of a text, in order."""
    return [sentence for line in text.split("\n") for sentence in _END.split(line) if sentence]


def paragraph_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the line (or lines) that a stretch lies in begins and ends; of a very long one what is near."""
    low = text.rfind("\n", max(0, start - _REACH), start) + 1 or max(0, start - _REACH)
    high = text.find("\n", end, end + _REACH)
    return low, high if high >= 0 else min(len(text), end + _REACH)


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    stretch = text[start:end]
    bare = stretch.strip()
    low = start + len(stretch) - len(stretch.lstrip())
    return (low, low + len(bare)) if bare else (start, end)
