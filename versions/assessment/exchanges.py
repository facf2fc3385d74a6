"""Sentences that say the same words of something else: two that changed places, or one that speaks of whoever stands
before it.

Order alone is no fact; but “The verdict was guilty” behind another name is one, and so is “She denied it”.
"""

from collections import Counter
from typing import NamedTuple

from ..content import Content, Span
from ..weighing import sentences_of

_SHORT = 12
"""Words up to which a block is a line of its own rather than a paragraph."""
_QUOTES = frozenset('“”"«»„「」')
_POINTING = frozenset(
    "he she they it his her their this that these those er sie es dies diese dieser il elle ils elles ce cela él ella"
    " ellos ellas ele ela eles elas lui lei esso essa hij zij ze dat dit han hon de det هو هي هم".split()
)
"""Words that say of whom by standing behind him."""


class _Sentence(NamedTuple):
    """A sentence, where it stands in the body, what stands before it, and the block that holds it."""

    text: str
    span: Span
    before: str
    block: str

    @property
    def is_first(self) -> bool:
        return self.block.startswith(self.text)


def exchanged(old: Content, new: Content) -> tuple[list[Span], ...]:
    """Where such sentences stood in the old body, and where they stand in the new one, each in its text's order."""
    was, now = _once(old), _once(new)
    followed = {each.before: each for each in now.values()}
    found = [
        text
        for text in was.keys() & now.keys()
        if was[text].before != now[text].before
        and (_swapped(text, was, now, followed) or _points(was[text], now[text], was, now))
    ]
    return tuple(sorted((side[text].span for text in found), key=lambda span: span.start) for side in (was, now))


def _once(content: Content) -> dict[str, _Sentence]:
    """The sentences that stand in the body once, by their text."""
    known: dict[str, list[tuple[int, int]]] = {}
    found: list[_Sentence] = []
    for at, block in zip(content.block_starts, content.body, strict=True):
        for each in sentences_of(block.text, known):
            before = found[-1].text if found else ""
            found.append(_Sentence(each.text, Span("body", at + each.start, at + each.end), before, block.text))
    count = Counter(each.text for each in found)
    return {each.text: each for each in found if count[each.text] == 1}


def _swapped(text: str, was: dict[str, _Sentence], now: dict[str, _Sentence], followed: dict[str, _Sentence]) -> bool:
    """Whether another sentence stands in its old place, and it in that one's."""
    one, here = was[text], now[text]
    other = followed.get(one.before)
    if other is None or other.text not in was or was[other.text].before != here.before or here.before == other.text:
        return False
    if not (one.is_first and here.is_first):
        return True
    words, others = (set(block.casefold().split()) for block in (one.block, was[other.text].block))
    return max(len(words), len(others)) <= _SHORT or 2 * len(words & others) > min(len(words), len(others))


def _points(one: _Sentence, here: _Sentence, was: dict[str, _Sentence], now: dict[str, _Sentence]) -> bool:
    """Whether it stands behind another sentence that was there already, and says of whom by its place alone."""
    if one.is_first or here.is_first or one.before not in now or here.before not in was:
        return False
    first, *_ = one.text.casefold().split()
    return first.strip('“”"«»„') in _POINTING or not _QUOTES.isdisjoint(one.text)
