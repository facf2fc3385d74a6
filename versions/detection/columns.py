"""Items of printed corrections columns: a piece, when or where it stood, what it said, and what sets that right.

They have no label of their own and often no word of error: “The Travel column on Sunday said the city is north of
the lake. It is south of it.”
"""

import re
from collections.abc import Sequence

from .languages.en_columns import CLAIMED, DENIED, ERRED, FOREIGN, LOCATED, NAMED, PRINTED, RIGHTED, TURNED

_PRINTED, _LOCATED, _CLAIMED, _RIGHTED, _DENIED, _FOREIGN, _TURNED, _ERRED, _NAMED = map(
    re.compile, (PRINTED, LOCATED, CLAIMED, RIGHTED, DENIED, FOREIGN, TURNED, ERRED, NAMED)
)
_WORD = re.compile(r"[^\W\d_]{4,}")
_WE = "we "
_OPENING = 4
"""Words at a sentence's beginning that may be its subject."""
_FIRST = 2
"""Sentences in which the piece is named."""
_BEHIND = 2
"""Sentences behind the claim of which one sets it right."""

Sentence = tuple[int, int]


def stated(body: str, sentences: Sequence[Sentence]) -> int | None:
    """Where an item of a corrections column begins in the lower-case text; None where it is none."""
    for place, (start, end) in enumerate(sentences[:_FIRST]):
        if _ERRED.match(body, start, end):
            return start
        if not _is_claim(body, start, end):
            continue
        if _TURNED.search(body, start, end):
            return start
        answers = sentences[place + 1 : place + 1 + _BEHIND]
        if any(_sets_right(body, claim=(start, end), answer=answer) for answer in answers):
            return start
    return None


def _is_claim(body: str, start: int, end: int) -> bool:
    """Whether the sentence says of a piece of the publication's own what it said."""
    if _NAMED.match(body, start, end):
        return True
    named = _PRINTED.match(body, start, end) or _LOCATED.search(body, start, end)
    return bool(named and _CLAIMED.search(body, start, end) and not _FOREIGN.search(body, start, end))


def _sets_right(body: str, *, claim: Sentence, answer: Sentence) -> bool:
    if _DENIED.search(body, *answer):
        return True
    if body.startswith(_WE, claim[0]):  # who tells what he reported may go on with the story
        return False
    if _RIGHTED.match(body, *answer):
        return True
    known = set(_WORD.findall(body, *claim))
    return any(word in known for word in _WORD.findall(body, *answer)[:_OPENING])
