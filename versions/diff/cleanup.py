"""Clean-up: the same difference told the way a reader would tell it. What is equal only ever shrinks or slides.

In this order: a pure insertion or deletion slides to a sentence end, else a clause end, else white space;
crumbs of unchanged text between two changes are given up; a text of which next to nothing is left is
replaced whole; no boundary stays inside a grapheme.

What must not drown: a changed number and an added or dropped "not" keep their own change, and an unchanged
number or "not" is never struck out with its neighbours.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from versions.words import count_words, extends, has_word, telling_in

LEAST_EQUAL = 0.25
"""Below this share of the shorter text, what is left is accident ("the", "of") and the text is replaced whole."""

SHORT = 8
"""Code points of one or two unchanged words that are given up wherever they stand between two changes."""

LONGEST_SLIVER = 200
"""Code points; what is longer is never given up as a crumb, nor looked at again whenever its neighbour is."""

LONGEST_TELLING = 40
"""Code points of an edit in which a changed number or denial stands out; in a longer one it is one among others."""

_POP = "\u2069"
_ISOLATE = re.compile("[\u2066-\u2069]")
_BLANKS = frozenset(" \n\t")
_SENTENCE_ENDS = frozenset(".!?…؟۔।")
_FULL_WIDTH_ENDS = frozenset("。！？")
_CLAUSE_ENDS = frozenset(",;:—–،؛，；：、")
_CLOSERS = frozenset("\"'”’»)]）」』")

Edit = tuple[int, int, int, int]
"""Start and end in the old text, start and end in the new one; at least one side is not empty."""


def cleaned(old: str, new: str, edits: list[Edit]) -> list[Edit]:
    """The edits after clean-up, ascending, none empty, with equal text between any two."""
    _slide(old, new, edits)
    if len(edits) > 1:
        edits = _without_slivers(old, new, edits)
    if _is_another_text(old, new, edits):
        return [(0, len(old), 0, len(new))]
    edits = list(_leaving_words(old, new, edits))
    if old.isascii() and new.isascii():
        return edits
    edits = list(_joined(_whole_graphemes(old, new, edits)))
    return list(_joined(_with_isolates(old, new, edits))) if _ISOLATE.search(old) or _ISOLATE.search(new) else edits


def _is_another_text(old: str, new: str, edits: list[Edit]) -> bool:
    """Whether too little is left, in characters and in words: beside one long address little else is much."""
    kept = len(old) - sum(b - a for a, b, _, _ in edits)
    if kept >= LEAST_EQUAL * min(len(old), len(new)):
        return False
    left, at = 0, 0
    for a, b, _, _ in [*edits, (len(old), 0, 0, 0)]:
        left += count_words(old[at:a])
        at = b
    return not left or left < LEAST_EQUAL * min(count_words(old), count_words(new))


def _slide(old: str, new: str, edits: list[Edit]) -> None:
    """A pure insertion or deletion moves, where its text repeats beside it, to where it reads best."""
    for k, (a, b, c, d) in enumerate(edits):
        if a == b:
            text, start, end = new, c, d
        elif c == d:
            text, start, end = old, a, b
        else:
            continue
        before = a - (edits[k - 1][1] if k else 0)
        behind = (edits[k + 1][0] if k + 1 < len(edits) else len(old)) - b
        if shift := _best_shift(text, start, end, room=(before, behind)):
            edits[k] = (a + shift, b + shift, c + shift, d + shift)


def _best_shift(text: str, start: int, end: int, *, room: tuple[int, int]) -> int:
    left = right = 0
    while left < room[0] and text[start - left - 1] == text[end - left - 1]:
        left += 1
    while right < room[1] and text[start + right] == text[end + right]:
        right += 1
    if not left and not right:
        return 0
    places = [s for s in range(-left, right + 1) if _is_edge(text, start + s) and _is_edge(text, end + s)]
    if places in ([], [0]):
        return 0
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


class _Told(NamedTuple):
    """What an edit tells: whether it holds a word, and whether a number or a denial changes in it."""

    has_word: bool
    tells: bool

    def and_also(self, other: "_Told") -> "_Told":
        """Of both edits as one."""
        return _Told(self.has_word or other.has_word, self.tells or other.tells)


def _without_slivers(old: str, new: str, edits: list[Edit]) -> list[Edit]:
    """The edits without the crumbs between two of them; giving one up may turn its neighbour into one.

    What an edit tells is looked up when it matters and once, however often it grows.
    """
    kept: list[Edit] = []
    known: list[_Told | None] = []
    for edit in edits:
        kept.append(edit)
        known.append(None)
        while len(kept) > 1 and _may_be_sliver(old, kept[-2], kept[-1]):
            left, right = kept[-2:]
            text = old[left[1] : right[0]]
            if text and (_is_blank(old, new, left) or _is_blank(old, new, right) or _only_adds(left, right, text)):
                break
            speaks = has_word(text)
            if speaks or known[-2] or known[-1]:
                told = [known[k] or _told(old, new, kept[k]) for k in (-2, -1)]
                known[-2:] = told
                if speaks and (telling_in(text) or any(each.tells or not each.has_word for each in told)):
                    break
                known[-2:] = [told[0].and_also(told[1])]
            else:
                known.pop()
            kept[-2:] = [(left[0], right[1], left[2], right[3])]
    return kept


def _may_be_sliver(old: str, left: Edit, right: Edit) -> bool:
    """Whether what is unchanged between two edits is too little to be worth showing, should nothing speak for it."""
    a, start, c, d = left
    end, f, g, h = right
    length = end - start
    if length > LONGEST_SLIVER or (length > SHORT and (length > max(start - a, d - c) or length > max(f - end, h - g))):
        return False
    if length <= 1:
        return True
    text = old[start:end]
    words = len(text.split()) if text.isascii() else count_words(text)
    return (
        words < 3
        or (words == 3 and length <= max(start - a, d - c) and length <= max(f - end, h - g))
        or not has_word(text)
    )


def _only_adds(left: Edit, right: Edit, text: str) -> bool:
    """Whether words were put in, or taken out, on both sides of a word that stands: then it reads well as it is."""
    adds = left[0] == left[1] and right[0] == right[1]
    takes = left[2] == left[3] and right[2] == right[3]
    return (adds or takes) and has_word(text)


def _is_blank(old: str, new: str, edit: Edit) -> bool:
    """Whether nothing but white space changes: that is hardly seen, and takes nothing beside it along."""
    return not (old[edit[0] : edit[1]].strip() or new[edit[2] : edit[3]].strip())


def _told(old: str, new: str, edit: Edit) -> _Told:
    was, now = old[edit[0] : edit[1]], new[edit[2] : edit[3]]
    is_short = len(was) <= LONGEST_TELLING and len(now) <= LONGEST_TELLING
    return _Told(has_word(was) or has_word(now), is_short and telling_in(was) != telling_in(now))


def _leaving_words(old: str, new: str, edits: list[Edit]) -> Iterable[Edit]:
    """The edits, those of the same words between other white space told by that alone."""
    for a, b, c, d in edits:
        was, now = old[a:b], new[c:d]
        bare = was.strip()
        if not bare or bare != now.strip() or extends(bare[0]):
            yield a, b, c, d
            continue
        i, j = was.index(bare), now.index(bare)
        around = (a, a + i, c, c + j), (a + i + len(bare), b, c + j + len(bare), d)
        yield from (each for each in around if old[each[0] : each[1]] != new[each[2] : each[3]])


def _whole_graphemes(old: str, new: str, edits: list[Edit]) -> Iterable[Edit]:
    """The edits, grown where the unchanged text beside one begins or ends within a grapheme."""
    for k, edit in enumerate(edits):
        a, b, c, d = edit
        end = edits[k + 1][0] if k + 1 < len(edits) else len(old)
        while b < end and (extends(old[b]) or extends(new[d])):
            b, d = b + 1, d + 1
        start = edits[k - 1][1] if k else 0
        while a > start and (extends(old[a : a + 1]) or extends(new[c : c + 1])):
            a, c = a - 1, c - 1
        yield a, b, c, d


def _with_isolates(old: str, new: str, edits: list[Edit]) -> Iterable[Edit]:
    """The edits, and everything within an isolate whose mark is in one of them: it stands in another order there.

    Told apart from its words, a mark that came would seem to change nothing, and what it turns round would be
    shown as readers never saw it.
    """
    in_old, in_new = _touched(old, [edit[:2] for edit in edits]), _touched(new, [edit[2:] for edit in edits])
    at_old = at_new = 0
    for a, b, c, d in [*edits, (len(old), len(old), len(new), len(new))]:
        shift = at_new - at_old
        taken = [*_within(in_old, at_old, a), *((i - shift, j - shift) for i, j in _within(in_new, at_new, c))]
        yield from ((i, j, i + shift, j + shift) for i, j in sorted(taken))
        if a < b or c < d:
            yield a, b, c, d
        at_old, at_new = b, d


def _within(spans: list[tuple[int, int]], start: int, end: int) -> Iterable[tuple[int, int]]:
    """What of the spans, which ascend, lies between two places."""
    k = bisect_right(spans, start, key=lambda span: span[1])
    while k < len(spans) and spans[k][0] < end:
        yield max(spans[k][0], start), min(spans[k][1], end)
        k += 1


def _touched(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The isolates of the text one of whose marks lies in a span, from mark to mark; those within another left out."""
    found: list[tuple[int, int]] = []
    open_at: list[int] = []
    for mark in _ISOLATE.finditer(text):
        if mark[0] != _POP:
            open_at.append(mark.start())
        elif open_at:
            start = open_at.pop()
            if any(_holds(spans, at) for at in (start, mark.start())):
                while found and found[-1][0] > start:
                    found.pop()
                found.append((start, mark.end()))
    return found


def _holds(spans: list[tuple[int, int]], at: int) -> bool:
    k = bisect_right(spans, at, key=lambda span: span[0]) - 1
    return k >= 0 and at < spans[k][1]


def _joined(edits: Iterable[Edit]) -> Iterable[Edit]:
    """The edits with those that touch or overlap made one."""
    at: Edit | None = None
    for edit in edits:
        if at and edit[0] <= at[1]:
            at = (at[0], max(at[1], edit[1]), at[2], max(at[3], edit[3]))
            continue
        if at:
            yield at
        at = edit
    if at:
        yield at
