"""Two texts compared word by word: the stretches they share, in code points, after words and clean-up."""

from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import NamedTuple

from versions.diff import cleanup
from versions.diff.sequences import Work, common_prefix, common_stretches, common_suffix
from versions.diff.values import Run
from versions.words import pieces

INPUT_LIMIT = 1_000_000
"""Code points a side that are compared word by word, once what both sides share at the ends is cut off."""

_BLANKS = " \n\t"


class Match(NamedTuple):
    """Equal text: where it begins in the old text, where in the new one, and its length."""

    old: int
    new: int
    length: int


def matches(old: str, new: str, work: Work) -> list[Match]:
    """What of the old text still stands in the new one, ascending; the rest was deleted or inserted."""
    if old == new:
        return [Match(0, 0, len(old))] if old else []
    if not old or not new:
        return []
    head, tail = _ends(old, new)
    middle_old, middle_new = old[head : len(old) - tail], new[head : len(new) - tail]
    found = [(0, 0, head)] if head else []
    if max(len(middle_old), len(middle_new)) > INPUT_LIMIT:
        work.give_up()
    else:
        found += [(head + i, head + j, n) for i, j, n in _by_words(middle_old, middle_new, work)]
    if tail:
        found.append((len(old) - tail, len(new) - tail, tail))
    return [Match(*match) for match in cleanup.cleaned(old, new, _joined(found))]


def runs(old: str, new: str, shared: Iterable[Match]) -> tuple[Run, ...]:
    """The two texts as runs: a deletion stands before the insertion at the same place; none is empty."""
    out: list[Run] = []
    i = j = 0
    for match in [*shared, Match(len(old), len(new), 0)]:
        if match.old > i:
            out.append(Run("delete", old[i : match.old]))
        if match.new > j:
            out.append(Run("insert", new[j : match.new]))
        i, j = match.old + match.length, match.new + match.length
        if match.length:
            out.append(Run("equal", old[match.old : i]))
    return tuple(out)


def hunks(old: str, new: str, shared: Iterable[Match]) -> Iterator[tuple[int, int, int, int]]:
    """Each readable difference: start and end in the old text, start and end in the new one.

    Differences with nothing but white space between them are one.
    """
    at: tuple[int, int, int, int] | None = None
    i = j = 0
    for match in [*shared, Match(len(old), len(new), 0)]:
        if match.old > i or match.new > j:
            if at and not old[at[1] : i].strip():
                at = (at[0], match.old, at[2], match.new)
            else:
                if at:
                    yield at
                at = (i, match.old, j, match.new)
        i, j = match.old + match.length, match.new + match.length
    if at:
        yield at


def _ends(old: str, new: str) -> tuple[int, int]:
    """Lengths of the common beginning and end, cut back to white space so that no token is cut.

    A white space character never lies within a token, and no token depends on what stands before one.
    """
    prefix = common_prefix(old, new)
    head = max(0, *(old.rfind(blank, 0, prefix) for blank in _BLANKS))
    suffix = common_suffix(old, new, limit=min(len(old), len(new)) - head)
    places = (old.find(blank, len(old) - suffix) for blank in _BLANKS)
    tail = max((len(old) - place for place in places if place >= 0), default=0) if suffix else 0
    return head, tail


def _by_words(old: str, new: str, work: Work) -> Iterator[tuple[int, int, int]]:
    """Common stretches of tokens as stretches of characters.

    White space is no part of a token's identity: where equal tokens follow different white space, only what
    both kinds share at their ends is equal, so that either text rebuilds exactly.
    """
    old_pieces, new_pieces = pieces(old), pieces(new)
    old_bare, new_bare = list(map(str.lstrip, old_pieces)), list(map(str.lstrip, new_pieces))
    old_at = [0, *accumulate(map(len, old_pieces))]
    new_at = [0, *accumulate(map(len, new_pieces))]
    for i, j, n in common_stretches(old_bare, new_bare, work):
        if old_pieces[i : i + n] == new_pieces[j : j + n]:
            yield old_at[i], new_at[j], old_at[i + n] - old_at[i]
            continue
        for k in range(n):
            a, b = old_pieces[i + k], new_pieces[j + k]
            length = len(old_bare[i + k])
            while length < min(len(a), len(b)) and a[-length - 1] == b[-length - 1]:
                length += 1
            yield old_at[i + k + 1] - length, new_at[j + k + 1] - length, length


def _joined(found: Iterable[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    out: list[tuple[int, int, int]] = []
    for i, j, n in found:
        if out and out[-1][0] + out[-1][2] == i and out[-1][1] + out[-1][2] == j:
            out[-1] = (out[-1][0], out[-1][1], out[-1][2] + n)
        elif n:
            out.append((i, j, n))
    return out
