"""Two texts compared word by word: what was replaced by what, in code points, after words and clean-up.

Words between blanks are aligned first, because cutting at blanks costs a tenth of cutting into tokens; only
where they differ is the text cut into tokens. A blank never lies within a token, and no token depends on
what stands before one, so nothing is cut in two.
"""

from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import NamedTuple

from versions.diff import cleanup
from versions.diff.cleanup import Edit
from versions.diff.sequences import Triple, Work, common_prefix, common_stretches, common_suffix
from versions.diff.values import Run, RunOp
from versions.words import pieces

INPUT_LIMIT = 3_000_000
"""Code points a side that are compared word by word, once what both sides share at the ends is cut off: more than a
content may hold, for those who compare other things."""

_NEARLY = 8
_SIGNS = frozenset(".,;:!?")


class Match(NamedTuple):
    """Equal text: where it begins in the old text, where in the new one, and its length."""

    old: int
    new: int
    length: int


class Aligned(NamedTuple):
    """Two texts by their words between blanks: code points shared at both ends, the words between, and which of
    these are shared."""

    head: int
    tail: int
    old: list[str]
    new: list[str]
    shared: list[Triple]

    def kept(self) -> int:
        """How many of the words between the ends are shared."""
        return sum(length for _, _, length in self.shared)


def aligned(old: str, new: str, work: Work) -> Aligned:
    """The alignment of the words of two texts, one of which may be empty."""
    head, tail = _ends(old, new)
    old_words, new_words = old[head : len(old) - tail].split(" "), new[head : len(new) - tail].split(" ")
    if len(old_words) == len(new_words) == 1:
        return Aligned(head, tail, old_words, new_words, [])
    return Aligned(head, tail, old_words, new_words, common_stretches(old_words, new_words, work))


def edits(old: str, new: str, work: Work, known: Aligned | None = None) -> list[Edit]:
    """What of the old text was replaced by what of the new one, ascending, with equal text between any two."""
    if old == new:
        return []
    if not old or not new:
        return [(0, len(old), 0, len(new))]
    if known is None and max(len(old), len(new)) > INPUT_LIMIT:
        head, tail = _ends(old, new)
        if max(len(old), len(new)) - head - tail > INPUT_LIMIT:
            work.give_up()
            return [(head, len(old) - tail, head, len(new) - tail)]
    words = known or aligned(old, new, work)
    return cleanup.cleaned(old, new, list(_by_words(old, new, words, work)))


def compared(old: str, new: str, work: Work) -> tuple[Run, ...]:
    """Two texts as runs; they are compared in one order, so that the other direction gives the mirror image."""
    if old == new:
        return (Run("equal", new),) if new else ()
    if old < new:
        return runs(old, new, edits(old, new, work))
    return runs(old, new, mirrored(edits(new, old, work)))


def mirrored(found: Iterable[Edit]) -> list[Edit]:
    """The edits of the other direction."""
    return [(c, d, a, b) for a, b, c, d in found]


def runs(old: str, new: str, found: Iterable[Edit]) -> tuple[Run, ...]:
    """The two texts as runs: a deletion stands before the insertion at the same place; none is empty."""
    out: list[Run] = []
    at = 0
    for a, b, c, d in found:
        if at < a:
            out.append(Run("equal", old[at:a]))
        if a < b:
            out.append(Run("delete", old[a:b]))
        if c < d:
            out.append(Run("insert", new[c:d]))
        at = b
    if at < len(old):
        out.append(Run("equal", old[at:]))
    return tuple(out)


def edits_of(told: Iterable[Run]) -> Iterator[Edit]:
    """The edits that the runs tell."""
    a = b = c = d = 0
    for op, text in told:
        if op == "delete":
            b += len(text)
        elif op == "insert":
            d += len(text)
        else:
            if b > a or d > c:
                yield a, b, c, d
            a = b = b + len(text)
            c = d = d + len(text)
    if b > a or d > c:
        yield a, b, c, d


def matches_of(told: Iterable[Run]) -> list[Match]:
    """The stretches of equal text that the runs tell."""
    found: list[Match] = []
    i = j = 0
    for op, text in told:
        if op == "equal":
            found.append(Match(i, j, len(text)))
        i += len(text) if op != "insert" else 0
        j += len(text) if op != "delete" else 0
    return found


def hunks(old: str, found: Iterable[Edit]) -> Iterator[Edit]:
    """The edits as readable differences: those with nothing but white space between them are one."""
    at: Edit | None = None
    for edit in found:
        if at and not old[at[1] : edit[0]].strip():
            at = (at[0], edit[1], at[2], edit[3])
            continue
        if at:
            yield at
        at = edit
    if at:
        yield at


def side_of(told: Iterable[Run], op: RunOp) -> str:
    """One side's text: the equal runs with those of the given op, `delete` for the old side."""
    return "".join(run.text for run in told if run.op in ("equal", op))


def united(runs: Iterable[Run]) -> Iterator[Run]:
    """The runs with neighbours of one op made one, a deletion before the insertion at the same place, none empty."""
    parts: dict[RunOp, list[str]] = {"equal": [], "delete": [], "insert": []}

    def taken(*ops: RunOp) -> Iterator[Run]:
        for op in ops:
            if text := "".join(parts[op]):
                yield Run(op, text)
            parts[op].clear()

    for op, text in runs:
        if op == "equal":
            yield from taken("delete", "insert")
        else:
            yield from taken("equal")
        parts[op].append(text)
    yield from taken("equal", "delete", "insert")


def _ends(old: str, new: str) -> tuple[int, int]:
    """Lengths of the common beginning and end, cut back to a blank so that no token is cut."""
    prefix = common_prefix(old, new, step=_NEARLY)
    head = max(0, old.rfind(" ", 0, prefix))
    suffix = common_suffix(old, new, limit=min(len(old), len(new)) - head, step=_NEARLY)
    if not suffix:
        return head, 0
    place = old.find(" ", len(old) - suffix)
    return head, len(old) - place if place >= 0 else 0


def _by_words(old: str, new: str, words: Aligned, work: Work) -> Iterator[Edit]:
    """Edits between shared words; what differs is looked at token by token.

    Word `i` of a side begins at its entry of the lengths added up, and one blank further for each word before it.
    """
    old_at = list(accumulate(map(len, words.old), initial=words.head))
    new_at = list(accumulate(map(len, words.new), initial=words.head))
    i = j = 0
    for p, q, length in [*words.shared, (len(words.old), len(words.new), 0)]:
        if i < p or j < q:
            a, b, c, d = old_at[i] + i, old_at[p] + p, new_at[j] + j, new_at[q] + q
            if i < p and j < q:
                signs = _shared_signs(words.old[i:p], words.new[j:q])
                if signs is None:
                    yield from _by_tokens(old, new, (a, b - 1, c, d - 1), work)
                else:
                    yield a, b - 1 - signs, c, d - 1 - signs
            else:  # with the blank before the words, or the one behind where they come first
                yield (a - 1, b - 1, c - 1, d - 1) if i or j else (a, b, c, d)
        i, j = p + length, q + length


def _shared_signs(old: list[str], new: list[str]) -> int | None:
    """How many signs at the end are all that these words share, 0 or 1; None where tokens must be looked at.

    Words of ASCII letters are tokens, and none between the blanks is the same: only one that a sign follows may be.
    """
    was, now = old[-1], new[-1]
    old_sign, new_sign = was[-1:] in _SIGNS, now[-1:] in _SIGNS
    letters = "".join(old)[: -1 if old_sign else None] + "".join(new)[: -1 if new_sign else None]
    if not (letters.isascii() and letters.isalpha()):
        return None
    if (old_sign and was[:-1] in new) or (new_sign and now[:-1] in old):
        return None
    return int(old_sign and was[-1:] == now[-1:])


def _by_tokens(old: str, new: str, window: Edit, work: Work) -> Iterator[Edit]:
    """Edits of a window in which no word between blanks is the same, token by token."""
    a, b, c, d = window
    old_pieces, new_pieces = pieces(old[a:b]), pieces(new[c:d])
    if len(old_pieces) == len(new_pieces) == 1 and old_pieces[0].lstrip() != new_pieces[0].lstrip():
        yield window
        return
    i, j = a, c
    for p, q, length in [*_shared_tokens(old_pieces, new_pieces, a, c, work), (b, d, 0)]:
        edit = _without_shared_blanks(old, new, i, p, j, q)
        if edit[0] < edit[1] or edit[2] < edit[3]:
            yield edit
        i, j = p + length, q + length


def _shared_tokens(
    old: list[str], new: list[str], start_old: int, start_new: int, work: Work
) -> Iterator[tuple[int, int, int]]:
    """Common stretches of tokens as stretches of characters.

    White space is no part of a token's identity: where equal tokens follow different white space, only what
    both kinds share at their ends is equal, so that either text rebuilds exactly.
    """
    old_bare, new_bare = list(map(str.lstrip, old)), list(map(str.lstrip, new))
    old_at = list(accumulate(map(len, old), initial=start_old))
    new_at = list(accumulate(map(len, new), initial=start_new))
    for i, j, n in common_stretches(old_bare, new_bare, work):
        if old[i : i + n] == new[j : j + n]:
            yield old_at[i], new_at[j], old_at[i + n] - old_at[i]
            continue
        for k in range(n):
            a, b = old[i + k], new[j + k]
            length = len(old_bare[i + k])
            while length < min(len(a), len(b)) and a[-length - 1] == b[-length - 1]:
                length += 1
            yield old_at[i + k + 1] - length, new_at[j + k + 1] - length, length


def _without_shared_blanks(old: str, new: str, a: int, b: int, c: int, d: int) -> Edit:
    """The edit without the white space with which both its sides begin or end."""
    while a < b and c < d and old[a] == new[c] and old[a].isspace():
        a, c = a + 1, c + 1
    while a < b and c < d and old[b - 1] == new[d - 1] and old[b - 1].isspace():
        b, d = b - 1, d - 1
    return a, b, c, d
