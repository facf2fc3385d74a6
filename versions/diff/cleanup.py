"""Clean-up: the same difference told the way a reader would tell it. What is equal only ever shrinks or slides.

In this order: white space around a replacement joins the unchanged text; a pure insertion or deletion slides
to a sentence end, else a clause end, else white space; crumbs of unchanged text between two changes are given
up; a text of which next to nothing is left is replaced whole; no boundary stays inside a grapheme.

What must not drown: a changed number and an added or dropped "not" keep their own change, and an unchanged
number or "not" is never struck out with its neighbours.
"""

from functools import cached_property

from versions.diff.sequences import Triple
from versions.words import count_words, extends, has_word, negations_in, numbers_in

LEAST_EQUAL = 0.25
"""Below this share of the shorter text, what is left is accident ("the", "of") and the text is replaced whole."""

LONGEST_SLIVER = 200
"""Code points; what is longer is never given up as a crumb, nor looked at again whenever its neighbour is."""

_BLANKS = frozenset(" \n\t")
_SENTENCE_ENDS = frozenset(".!?…؟۔।")
_FULL_WIDTH_ENDS = frozenset("。！？")
_CLAUSE_ENDS = frozenset(",;:—–،؛，；：、")
_CLOSERS = frozenset("\"'”’»)]）」』")


def cleaned(old: str, new: str, found: list[Triple]) -> list[Triple]:
    """The stretches of equal text after clean-up, ascending, none empty, none touching another on both sides."""
    spans = [(0, 0, 0), *found, (len(old), len(new), 0)]
    _give_blanks(old, new, spans)
    _slide(old, new, spans)
    spans = _without_slivers(old, new, spans)
    if _is_another_text(old, new, spans):
        return []
    if not (old.isascii() and new.isascii()):
        spans = [_whole_graphemes(old, new, span) for span in spans]
    return [span for span in spans if span[2]]


def _is_another_text(old: str, new: str, spans: list[Triple]) -> bool:
    """Whether too little is left, in characters and in words: beside one long address little else is much."""
    if sum(length for _, _, length in spans) >= LEAST_EQUAL * min(len(old), len(new)):
        return False
    left = sum(count_words(old[i : i + length]) for i, _, length in spans)
    return left < LEAST_EQUAL * min(count_words(old), count_words(new)) or not left


def _give_blanks(old: str, new: str, spans: list[Triple]) -> None:
    """White space that both sides of a replacement begin or end with joins the unchanged text beside it."""
    for k in range(1, len(spans)):
        (a, b, n), (i, j, m) = spans[k - 1], spans[k]
        start_old, start_new = a + n, b + n
        while start_old < i and start_new < j and old[start_old] == new[start_new] and old[start_old].isspace():
            start_old, start_new, n = start_old + 1, start_new + 1, n + 1
        while start_old < i and start_new < j and old[i - 1] == new[j - 1] and old[i - 1].isspace():
            i, j, m = i - 1, j - 1, m + 1
        spans[k - 1], spans[k] = (a, b, n), (i, j, m)


def _slide(old: str, new: str, spans: list[Triple]) -> None:
    """A pure insertion or deletion moves, where its text repeats beside it, to where it reads best."""
    for k in range(1, len(spans)):
        (a, b, n), (i, j, m) = spans[k - 1], spans[k]
        if a + n == i and b + n < j:
            text, start, end = new, b + n, j
        elif b + n == j and a + n < i:
            text, start, end = old, a + n, i
        else:
            continue
        shift = _best_shift(text, start, end, room=(n, m))
        if shift:
            spans[k - 1] = (a, b, n + shift)
            spans[k] = (i + shift, j + shift, m - shift)


def _best_shift(text: str, start: int, end: int, *, room: tuple[int, int]) -> int:
    left = right = 0
    while left < room[0] and text[start - left - 1] == text[end - left - 1]:
        left += 1
    while right < room[1] and text[start + right] == text[end + right]:
        right += 1
    if not left and not right:
        return 0
    places = (s for s in range(-left, right + 1) if _is_edge(text, start + s) and _is_edge(text, end + s))
    return min([0, *places], key=lambda s: (-_rank(text, start + s, end + s), abs(s), s))


def _is_edge(text: str, at: int) -> bool:
    """Whether two tokens surely meet here."""
    if at in (0, len(text)) or text[at] in _BLANKS:
        return True
    return text[at - 1] in _BLANKS or text[at - 1] in _FULL_WIDTH_ENDS


def _rank(text: str, start: int, end: int) -> int:
    """How well a change reads that covers this stretch: whole sentences best, then clauses, then whole words."""
    if _ends_sentence(text, end):
        return 5 if _ends_sentence(text, start) else 4
    if text[end - 1] in _CLAUSE_ENDS:
        return 3
    if end == len(text) or text[end] in _BLANKS:
        return 2
    return 1 if text[end - 1] in _BLANKS else 0


def _ends_sentence(text: str, at: int) -> bool:
    """Whether a sentence ends just before this place; the beginning of a text counts as one."""
    last = at - 1
    while last >= 0 and text[last] in _CLOSERS:
        last -= 1
    if last < 0 or text[last] in _FULL_WIDTH_ENDS:
        return last >= 0 or at == 0
    return text[last] in _SENTENCE_ENDS and (at == len(text) or text[at] in _BLANKS)


class _Gap:
    """What was deleted and inserted between two spans; what it holds is looked up once, however often it grows."""

    def __init__(self, old: str, new: str, before: Triple, after: Triple) -> None:
        self._texts = old[before[0] + before[2] : after[0]], new[before[1] + before[2] : after[1]]
        self.length = max(map(len, self._texts))

    @cached_property
    def has_word(self) -> bool:
        return any(map(has_word, self._texts))

    @cached_property
    def tells(self) -> bool:
        """Whether a number or a denial changes here."""
        return _telling(self._texts[0]) != _telling(self._texts[1])

    def grow(self, text: str, other: "_Gap") -> None:
        """Take in the unchanged text behind this gap and the gap behind that."""
        self.has_word = self.has_word or other.has_word or has_word(text)
        self.tells = self.tells or other.tells
        self.length += len(text) + other.length


def _without_slivers(old: str, new: str, spans: list[Triple]) -> list[Triple]:
    """The spans without the crumbs between two changes; giving one up may turn its neighbour into one."""
    kept = [spans[0]]
    gaps: list[_Gap] = []
    for span in spans[1:]:
        gaps.append(_Gap(old, new, kept[-1], span))
        kept.append(span)
        while len(kept) > 2:
            start, _, length = kept[-2]
            if not _is_sliver(old, start, length, gaps[-2], gaps[-1]):
                break
            right = gaps.pop()
            gaps[-1].grow(old[start : start + length], right)
            del kept[-2]
    return kept


def _is_sliver(old: str, start: int, length: int, left: _Gap, right: _Gap) -> bool:
    """Whether the span between two gaps is too little to be worth showing as unchanged."""
    if not left.length or not right.length:
        return not length
    shortest = min(left.length, right.length)
    if length > max(8, min(shortest, LONGEST_SLIVER)):
        return False
    text = old[start : start + length]
    if not has_word(text):
        return True
    return _is_crumb(text, shortest) and not _speaks(text, left, right)


def _is_crumb(text: str, shortest: int) -> bool:
    words = len(text.split()) if text.isascii() else count_words(text)
    return (words <= 2 and len(text) <= 8) or (words <= 3 and len(text) <= shortest)


def _speaks(text: str, left: _Gap, right: _Gap) -> bool:
    """Whether giving the text up hides something: in it, or in a change beside it that tells or has no word."""
    if not left.has_word or not right.has_word:
        return True
    return bool(_telling(text)) or left.tells or right.tells


def _telling(text: str) -> list[str]:
    return sorted(numbers_in(text) + negations_in(text))


def _whole_graphemes(old: str, new: str, span: Triple) -> Triple:
    """The span without a first or last character of which the rest lies outside."""
    i, j, n = span
    while n and (i or j) and extends(old[i]):
        i, j, n = i + 1, j + 1, n - 1
    while n and (extends(old[i + n : i + n + 1]) or extends(new[j + n : j + n + 1])):
        n -= 1
    return i, j, n
