"""What a comparison shows, counted the same way whoever made it: from which tokens of the two texts are matched.

*Words changed*: word tokens left unmatched on either side. *Hunk*: a maximal run of changes inside one
paragraph, separated from the next by more than white space. *Sliver*: an unchanged run of at most two words
inside one paragraph between two changes. A moved paragraph counts as deleted and inserted: rivals know no other way.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Indel

from versions.content import Content
from versions.diff import Diff
from versions.words import has_word, tokens


class Placed(NamedTuple):
    """A token with its paragraph and its offset in it."""

    text: str
    paragraph: int
    start: int


class Terms(NamedTuple):
    words: int
    hunks: int
    slivers: int

    def __add__(self, other: "Terms") -> "Terms":  # type: ignore[override]
        return Terms(*(a + b for a, b in zip(self, other, strict=True)))


NONE = Terms(0, 0, 0)

Match = tuple[int, int]
"""Positions of two tokens, the same one, among the old and the new."""

Stretch = tuple[tuple[int, int], tuple[int, int], int]
"""Text that both sides share: paragraph and offset in the old, in the new, and how many code points."""


def placed(paragraphs: Sequence[str]) -> list[Placed]:
    """Every token of the paragraphs, in order."""
    return [Placed(token.text, k, token.start) for k, text in enumerate(paragraphs) for token in tokens(text)]


def counted(old: Sequence[Placed], new: Sequence[Placed], found: Sequence[Match]) -> Terms:
    """Words changed, hunks and slivers, from matches that ascend on both sides."""
    kept_old, kept_new = {i for i, _ in found}, {j for _, j in found}
    words = _words(token for i, token in enumerate(old) if i not in kept_old)
    words += _words(token for j, token in enumerate(new) if j not in kept_new)
    return Terms(words, _hunks(old, new, found), _slivers(old, new, found))


def of_tokens(old: Sequence[Placed], new: Sequence[Placed]) -> list[Match]:
    """What rapidfuzz Indel matches: the longest common subsequence of the two lists of tokens."""
    codes = Indel.opcodes([token.text for token in old], [token.text for token in new])
    return [(code.src_start + k, code.dest_start + k) for code in codes if code.tag == "equal"
            for k in range(code.src_end - code.src_start)]  # fmt: skip


def of_stretches(old: Sequence[Placed], new: Sequence[Placed], found: Iterable[Stretch]) -> list[Match]:
    """The tokens that lie wholly in a stretch on both sides."""
    where_old = {(token.paragraph, token.start): i for i, token in enumerate(old)}
    where_new = {(token.paragraph, token.start): j for j, token in enumerate(new)}
    out = []
    for (p, start), (q, begin), length in found:
        for offset in range(length):
            i = where_old.get((p, start + offset))
            j = where_new.get((q, begin + offset)) if i is not None else None
            if i is None or j is None:
                continue
            if old[i].text == new[j].text and offset + len(old[i].text) <= length:
                out.append((i, j))
    return out


def stretches(diff: Diff, old: Content, new: Content) -> list[Stretch]:
    """What our comparison shows as unchanged, moved cells apart; in the order of the text."""
    out: list[Stretch] = []
    for cell in diff.cells:
        if cell.op in ("equal", "changed"):
            sides = _places(old, cell.old), _places(new, cell.new)
            at = [0, 0]
            for run in cell.runs:
                if run.op == "equal":
                    out += _by_paragraph(sides[0], sides[1], at[0], at[1], run.text)
                at[0] += len(run.text) * (run.op != "insert")
                at[1] += len(run.text) * (run.op != "delete")
    return out


def rebuilds(diff: Diff, old: Content, new: Content) -> bool:
    """Whether both bodies are there, block by block and to the letter, in the comparison alone."""
    for side, absent in ((old, "insert"), (new, "delete")):
        found: dict[int, str] = {}
        for cell in diff.cells:
            blocks = cell.old if side is old else cell.new
            text = "".join(run.text for run in cell.runs if run.op != absent)
            if "\n".join(side.body[k].text for k in blocks) != text:
                return False
            found |= dict.fromkeys(blocks, text)
        if sorted(found) != list(range(len(side.body))):
            return False
    return True


def _places(content: Content, blocks: Sequence[int]) -> list[tuple[int, int]]:
    """Where each block begins in the joined text of the cell: offset and number of the block."""
    out, at = [], 0
    for k in blocks:
        out.append((at, k))
        at += len(content.body[k].text) + 1
    return out


def _by_paragraph(
    old: list[tuple[int, int]], new: list[tuple[int, int]], at: int, there: int, text: str
) -> list[Stretch]:
    """The run as stretches that cross no break between blocks."""
    out: list[Stretch] = []
    for line in text.split("\n"):
        start, p = max(each for each in old if each[0] <= at)
        begin, q = max(each for each in new if each[0] <= there)
        out.append(((p, at - start), (q, there - begin), len(line)))
        at, there = at + len(line) + 1, there + len(line) + 1
    return out


def _words(found: Iterable[Placed]) -> int:
    return sum(has_word(token.text) for token in found)


def _hunks(old: Sequence[Placed], new: Sequence[Placed], found: Sequence[Match]) -> int:
    hunks = 0
    for (a, b), (i, j) in zip([(-1, -1), *found], [*found, (len(old), len(new))], strict=True):
        deleted = {token.paragraph for token in old[a + 1 : i]}
        inserted = {token.paragraph for token in new[b + 1 : j]}
        hunks += max(len(deleted), len(inserted))
    return hunks


def _slivers(old: Sequence[Placed], new: Sequence[Placed], found: Sequence[Match]) -> int:
    slivers, start = 0, 0
    for end in range(1, len(found) + 1):
        if end < len(found) and _goes_on(old, new, found[end - 1], found[end]):
            continue
        words = _words(old[i] for i, _ in found[start:end])
        slivers += words <= 2 and _changes(old, new, found, start) and _changes_after(old, new, found, end)
        start = end
    return slivers


def _goes_on(old: Sequence[Placed], new: Sequence[Placed], first: Match, second: Match) -> bool:
    """Whether the two matches stand side by side in one paragraph of each text."""
    if second != (first[0] + 1, first[1] + 1):
        return False
    return _together(old, *sorted((first[0], second[0]))) and _together(new, *sorted((first[1], second[1])))


def _together(side: Sequence[Placed], i: int, k: int) -> bool:
    return i >= 0 and k < len(side) and side[i].paragraph == side[k].paragraph


def _changes(old: Sequence[Placed], new: Sequence[Placed], found: Sequence[Match], at: int) -> bool:
    """Whether a change stands just before this match, in its paragraph."""
    (i, j), before = found[at], found[at - 1] if at else (-1, -1)
    return (i - 1 > before[0] and _together(old, i - 1, i)) or (j - 1 > before[1] and _together(new, j - 1, j))


def _changes_after(old: Sequence[Placed], new: Sequence[Placed], found: Sequence[Match], end: int) -> bool:
    (i, j), after = found[end - 1], found[end] if end < len(found) else (len(old), len(new))
    return (i + 1 < after[0] and _together(old, i, i + 1)) or (j + 1 < after[1] and _together(new, j, j + 1))
