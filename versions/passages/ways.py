"""How one text became another: its edits, and what they leave of a stretch of it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from versions.diff.cleanup import Edit
from versions.diff.texts import edits_of
from versions.diff.values import Run
from versions.passages.sentences import begins_sentence, sentence_around

MOST_PUSHED = 400
"""Code points by which an edit is pushed to where a sentence begins."""


class Way(NamedTuple):
    """A text and what it became: what of the one was replaced by what of the other, ascending, equal text between.

    Both texts may be parts of a field's flat text, which begin at `old_at` and `new_at`; `field` is the new one's.
    """

    old: str
    new: str
    edits: Sequence[Edit]
    field: str
    old_at: int = 0
    new_at: int = 0
    is_moved: bool = False

    def back(self) -> "Way":
        """The way from the new text to the old one."""
        return self._replace(old=self.new, new=self.old, edits=[(c, d, a, b) for a, b, c, d in self.edits])

    def before(self, start: int) -> Edit | None:
        """The last edit that ends at this place or before it."""
        at = bisect_right(self.edits, start, key=lambda edit: edit[1])
        return self.edits[at - 1] if at else None

    def behind(self, end: int) -> Edit | None:
        """The first edit that begins at this place or after it."""
        at = bisect_left(self.edits, end, key=lambda edit: edit[0])
        return self.edits[at] if at < len(self.edits) else None

    def touching(self, start: int, end: int) -> Sequence[Edit]:
        """The edits that take something from the stretch or put something into it; of an empty one, at its place."""
        first = bisect_right(self.edits, start, key=lambda edit: edit[1])
        last = bisect_left(self.edits, end, key=lambda edit: edit[0])
        if start == end and first and self.edits[first - 1][:2] == (start, start):
            first -= 1
            last = first + 1
        return self.edits[first:last]

    def moved_to(self, start: int) -> int:
        """Where a place that no edit took away is in the new text."""
        edit = self.before(start)
        return start + edit[3] - edit[1] if edit else start

    def kept(self, start: int, end: int) -> list[str]:
        """What of the stretch still stands, piece by piece."""
        pieces, at = [], start
        for a, b, _, _ in self.touching(start, end):
            pieces.append(self.old[at : max(at, a)])
            at = max(at, min(b, end))
        pieces.append(self.old[at:end])
        return pieces

    def equal_around(self, start: int, end: int) -> tuple[int, int]:
        """The equal text in which an untouched stretch lies: from where to where in the old text."""
        before, behind = self.before(start), self.behind(end)
        return (before[1] if before else 0), (behind[0] if behind else len(self.old))


def way(old: str, new: str, runs: Iterable[Run], field: str, *, is_backwards: bool = False) -> Way:
    """The way from one text to the other that the runs tell; backwards the runs lead from the new to the old."""
    edits = list(edits_of(runs))
    if is_backwards:
        edits = [(c, d, a, b) for a, b, c, d in edits]
    return _by_sentence(Way(old, new, edits, field))


def rivals(way: Way, start: int, end: int) -> list[int]:
    """Where else in the new text a stretch that an edit touches may be held to stand whole.

    The edit beside which the same words stand again can be read as one of those, before it or behind it.
    """
    found = []
    for edit in way.touching(start, end):
        reach = _Reach.of(way, edit)
        if reach is not None:
            a, b, c, d = edit
            if reach.goes_right(end - a):
                found.append(c + start - a)
            if reach.goes_left(b - start):
                found.append(d + start - b)
    return found


def is_repeated(way: Way, start: int, end: int) -> bool:
    """Whether an untouched stretch may as well be other words of the kind, for whoever only sees the two texts.

    Words that stand twice and of which one was taken out: a comparison calls one of them deleted, and could have
    called it the other. Where whole sentences were taken out or put in, the sentence tells its words apart.
    """
    before, behind = way.before(start), way.behind(end)
    low, high = sentence_around(way.old, start, end)
    first, last = way.equal_around(start, end)
    whole = max(low, first), min(high, last)
    for edit, is_before in ((before, True), (behind, False)):
        if edit is None or (reach := _Reach.of(way, edit)) is None:
            continue
        told_from, told_to = whole if reach.is_of_sentences() else (start, end)
        if reach.goes_right(told_to - edit[1]) if is_before else reach.goes_left(edit[0] - told_from):
            return True
    return False


class _Reach(NamedTuple):
    """Words that were only taken out, or only put in, and the text before and behind that is equal on both sides."""

    text: str
    low: int
    high: int
    first: int
    last: int

    @classmethod
    def of(cls, way: Way, edit: Edit) -> "_Reach | None":
        """None for words that were replaced: those cannot be read as others."""
        a, b, c, d = edit
        if (a < b) == (c < d):
            return None
        at = bisect_left(way.edits, edit)
        before, behind = (way.edits[k] if 0 <= k < len(way.edits) else None for k in (at - 1, at + 1))
        side = 0 if a < b else 2
        text = way.old if a < b else way.new
        first, last = before[side + 1] if before else 0, behind[side] if behind else len(text)
        return cls(text, edit[side], edit[side + 1], first, last)

    def goes_right(self, step: int) -> bool:
        """Whether the same words were taken out or put in, read so many code points further on."""
        fits = step > 0 and self.high + step <= self.last
        return fits and _is_same(self.text, self.low, self.high, step)

    def goes_left(self, step: int) -> bool:
        """The same, read so many code points earlier."""
        fits = step > 0 and self.low - step >= self.first
        return fits and _is_same(self.text, self.low - step, self.high - step, step)

    def is_of_sentences(self) -> bool:
        """Whether whole sentences or blocks were taken out or put in."""
        return begins_sentence(self.text, self.low) and begins_sentence(self.text, self.high)

    def to_sentence(self) -> int:
        """How far it must be read further on (or back, less than 0) to be of whole sentences; 0 where it is none."""
        if self.is_of_sentences():
            return 0
        for step in range(1, MOST_PUSHED):
            right, left = self.goes_right(step), self.goes_left(step)
            for way, goes in ((step, right), (-step, left)):
                if goes and self._replace(low=self.low + way, high=self.high + way).is_of_sentences():
                    return way
            if not right and not left:
                break
        return 0


def _by_sentence(way: Way) -> Way:
    """The same way, words that were only taken out or put in read as whole sentences where they can be."""
    edits = list(way.edits)
    for number, edit in enumerate(way.edits):
        led = way._replace(edits=edits)
        reach = _Reach.of(led, edit)
        if reach is not None and (step := reach.to_sentence()):
            a, b, c, d = edit
            edits[number] = (a + step, b + step, c + step, d + step)
    return way._replace(edits=edits)


def _is_same(text: str, one: int, other: int, length: int) -> bool:
    # The first and the last letter say no nearly always, without a copy.
    return (
        text[one] == text[other]
        and text[one + length - 1] == text[other + length - 1]
        and text[one : one + length] == text[other : other + length]
    )
