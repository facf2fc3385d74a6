"""Edit scripts: the runs of a field as difflib and diff-match-patch speak, which people and tools know.

Whoever applies them needs no word of our own forms. Both are functions of the runs alone; offsets of opcodes
count tokens or code points, those of a delta UTF-16 units, as both siblings of diff-match-patch count them.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Literal

from diff_match_patch import diff_match_patch, patch_obj

from versions.diff.texts import Match, matches_of, side_of, united
from versions.diff.values import Run
from versions.words import pieces

Tag = Literal["equal", "replace", "delete", "insert"]
Opcode = tuple[Tag, int, int, int, int]
"""What becomes of `old[i1:i2]`: tag, i1, i2, and j1, j2 of what stands there in the new text."""

Edit = tuple[int, str]
"""-1, 0 or 1 for deleted, equal or inserted, and the text."""

MARGIN = 4
"""Characters of context that a hunk has at least on either side, unless the text ends there."""

_REACH = 1_000
"""Code points around a hunk within which its context is made unique: as far as diff-match-patch looks for it."""

_SIGNS = {"delete": -1, "equal": 0, "insert": 1}


def opcodes(runs: Iterable[Run], unit: Literal["token", "character"] = "token") -> list[Opcode]:
    """As `difflib.SequenceMatcher.get_opcodes` gives them: gapless, ascending, no two of one tag side by side.

    With `token`, the indices are into the lists of `versions.words.pieces` of each whole text, a piece being
    a token with the white space before it; a piece of which only the white space differs is replaced. With
    `character` they are code points.
    """
    runs = tuple(united(runs))
    before, after, kept = side_of(runs, "delete"), side_of(runs, "insert"), matches_of(runs)
    if unit == "character":
        return _opcodes(kept, len(before), len(after))
    old, new = pieces(before), pieces(after)
    return _opcodes(_equal_pieces(kept, old, new), len(old), len(new))


def edits(runs: Iterable[Run]) -> list[Edit]:
    """As diff-match-patch's `diff_main` gives them: none empty, no two alike side by side, -1 before 1."""
    return [(_SIGNS[op], text) for op, text in united(runs)]


def delta(runs: Iterable[Run]) -> str:
    """As diff-match-patch's `diff_toDelta` gives it: "=16\\t-3\\t+164\\t=13".

    Counts are UTF-16 units, in which the Python package (since 20241021) and the JavaScript one agree; a
    letter beyond U+FFFF counts two. Inserted text is escaped as in addresses. Nothing to say gives "".
    """
    return str(diff_match_patch().diff_toDelta(edits(runs)))


def patch(runs: Iterable[Run]) -> str:
    """As diff-match-patch's `patch_toText` gives it; its hunks stand where they say, whoever applies them.

    Places in a patch count code points in the Python package and UTF-16 units in the JavaScript one. They
    agree up to the first character beyond U+FFFF; so from there on one hunk, which begins before it, reaches
    to the last change. Nothing to do gives "".
    """
    script = edits(runs)
    near, far = _cut(script)
    hunks = [*_hunks(near, far), *_last_hunk(near, far)]
    return str(diff_match_patch().patch_toText(hunks))


def text_before(script: Iterable[Edit]) -> str:
    """The old text of an edit script."""
    return "".join(text for sign, text in script if sign <= 0)


def text_after(script: Iterable[Edit]) -> str:
    """The new text of an edit script."""
    return "".join(text for sign, text in script if sign >= 0)


# Opcodes.


def _equal_pieces(kept: Iterable[Match], old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Each pair of pieces that lie whole, and at the same place, within one stretch of equal text."""
    old_at = [0, *accumulate(map(len, old))]
    new_index = {at: index for index, at in enumerate(accumulate(map(len, new), initial=0))}
    piece = 0
    for i, j, length in kept:
        while old_at[piece] < i:
            piece += 1
        while piece < len(old) and old_at[piece + 1] <= i + length:
            first, after = (new_index.get(at - i + j) for at in (old_at[piece], old_at[piece + 1]))
            if first is not None and after == first + 1:
                yield piece, first, 1
            piece += 1


def _opcodes(matches: Iterable[tuple[int, int, int]], old_length: int, new_length: int) -> list[Opcode]:
    found: list[Opcode] = []
    i = j = 0
    for a, b, length in [*matches, (old_length, new_length, 0)]:
        if i < a or j < b:
            found.append(("replace" if i < a and j < b else "delete" if i < a else "insert", i, a, j, b))
        if length:
            if found and found[-1][0] == "equal":
                i, j = found.pop()[1::2]
            else:
                i, j = a, b
            found.append(("equal", i, a + length, j, b + length))
        i, j = a + length, b + length
    return found


# Patches.


def _cut(script: list[Edit]) -> tuple[list[Edit], list[Edit]]:
    """The script up to where places begin to depend on who counts, and from there on.

    The second part begins with equal text of `MARGIN` code points at least, or at the text's beginning;
    it is empty where nothing changes after the first character beyond U+FFFF.
    """
    first = next((k for k, (_, text) in enumerate(script) if _is_far(text)), len(script))
    if all(sign == 0 for sign, _ in script[first:]):
        return script, []
    for k in range(first, -1, -1):
        sign, text = script[k]
        before = next((at for at, character in enumerate(text) if character > "\uffff"), len(text))
        if sign == 0 and (k == 0 or before >= 2 * MARGIN):
            at = max(0, before - MARGIN)
            return [*script[:k], *[(0, text[:at])] * (at > 0)], [(0, text[at:]), *script[k + 1 :]]
    return [], script


def _is_far(text: str) -> bool:
    """Whether a character lies beyond U+FFFF; counting units takes a hundredth of the time of `max(text)`."""
    return not text.isascii() and len(text.encode("utf-16-le")) > 2 * len(text)


def _hunks(script: list[Edit], rest: list[Edit]) -> Iterator[patch_obj]:
    """A hunk for each group of changes, made of what stands around it: of the new text before, of the old behind."""
    before, after = text_after(script), text_before([*script, *rest])
    i = j = 0
    for group in _groups(script):
        old, new = text_before(group), text_after(group)
        if group[0][0] != 0:
            head, tail = before[max(0, j - _REACH) : j], after[i + len(old) : i + len(old) + _REACH]
            around = [*[(0, head)] * bool(head), *group, *[(0, tail)] * bool(tail)]
            (hunk,) = diff_match_patch().patch_make(head + old + tail, around)
            hunk.start1 = hunk.start2 = hunk.start2 + j - len(head)
            yield hunk
        i, j = i + len(old), j + len(new)


def _groups(script: Iterable[Edit]) -> Iterator[list[Edit]]:
    """Changes with less than two margins of equal text between them, and each longer stretch of equal text alone."""
    group: list[Edit] = []
    for edit in script:
        if edit[0] != 0 or (group and len(edit[1]) < 2 * MARGIN):
            group.append(edit)
            continue
        yield from _ended(group)
        yield [edit]
        group = []
    yield from _ended(group)


def _ended(group: list[Edit]) -> Iterator[list[Edit]]:
    """The group without equal text at its end, which follows by itself."""
    if group and group[-1][0] == 0:
        yield group[:-1]
        yield group[-1:]
    elif group:
        yield group


def _last_hunk(near: list[Edit], script: list[Edit]) -> Iterator[patch_obj]:
    """All that remains to be changed as one hunk."""
    if not script:
        return
    if script[-1][0] == 0:
        script = [*script[:-1], (0, script[-1][1][:MARGIN])]
    hunk = patch_obj()
    hunk.diffs = script
    hunk.start1 = hunk.start2 = len(text_after(near))
    hunk.length1, hunk.length2 = len(text_before(script)), len(text_after(script))
    yield hunk
