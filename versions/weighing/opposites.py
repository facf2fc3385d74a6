"""A word and its opposite by a prefix: “safe” and “unsafe”, and “unsafe” where the other side says “not safe”."""

from collections.abc import Sequence

from versions.weighing.lexicon import DENIALS, OPPOSITE_PREFIXES
from versions.weighing.values import Sort, Value

_CORE = 3
"""Letters that a word must have more of than this for another to be its opposite with “un” before it."""


def negates(a: str, b: str) -> bool:
    """Whether one is the other with a prefix that turns it round."""
    longer, shorter = (a, b) if len(a) > len(b) else (b, a)
    return (
        len(shorter) > _CORE
        and longer.endswith(shorter)
        and any(longer == prefix + shorter for prefix in OPPOSITE_PREFIXES)
    )


def negated_alike(old: list[Value], new: list[Value]) -> tuple[list[Value], list[Value]]:
    """Both sides with “unsafe” as “not safe” where the other side says “no longer safe”."""
    return _taken_apart(old, new), _taken_apart(new, old)


def _taken_apart(side: list[Value], other: Sequence[Value]) -> list[Value]:
    if DENIALS.isdisjoint(v.bare for v in other):
        return side
    known, denied = {v.bare for v in side}, {v.bare for v in other}
    row: list[Value] = []
    for value in side:
        core = next((value.bare.removeprefix(each) for each in OPPOSITE_PREFIXES if value.bare.startswith(each)), "")
        if len(core) > _CORE and value.sort is Sort.WORD and core in denied - known and value.bare not in denied:
            row += [value._replace(bare=word, key=(word,)) for word in ("not", core)]
        else:
            row.append(value)
    return row
