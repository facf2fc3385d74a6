"""Three-way merge: two people's edits of one content in one, and a conflict wherever they cannot both stand.

Built on two comparisons from the base. Nothing is lost silently: every word that either side put in stands in
the merged content or in a conflict.
"""

from versions.content import Content
from versions.diff import DEFAULT_BUDGET, Diff, compare
from versions.merge import texts
from versions.merge.blocks import Conflicts, merged_body
from versions.merge.texts import Edited
from versions.merge.values import (
    FIELDS,
    About,
    Choice,
    Conflict,
    Merge,
    Part,
    Pieces,
    Place,
    Stood,
    Version,
    Words,
    Woven,
    joined,
    version_of,
)

__all__ = [
    "FIELDS",
    "About",
    "Choice",
    "Conflict",
    "Merge",
    "Part",
    "Pieces",
    "Place",
    "Stood",
    "Version",
    "Words",
    "Woven",
    "joined",
    "merge",
    "version_of",
]


def merge(base: Content, mine: Content, theirs: Content, *, budget: int = DEFAULT_BUDGET) -> Merge:
    """Both edits of the base in one. Contents are canonical; `budget` is that of each of the two comparisons.

    Where only one side changed anything, the merge is clean and is that side exactly. Swapping mine and theirs
    swaps them in the result and changes nothing else.
    """
    sides = compare(base, mine, budget=budget), compare(base, theirs, budget=budget)
    conflicts = Conflicts()
    fields = {name: _field(name, sides, conflicts) for name in FIELDS}
    parts = merged_body(*sides, conflicts)
    return Merge(base, mine, theirs, fields, parts, tuple(conflicts.found))


def _field(name: str, sides: tuple[Diff, Diff], conflicts: Conflicts) -> Pieces:
    """One of the fields beside the body; the language is one word."""
    edited = (
        Edited(Words(getattr(diff.new, name)), tuple(texts.edits_of(diff.fields.get(name, ())))) for diff in sides
    )
    merged = texts.merged(Words(getattr(sides[0].old, name)), *edited, whole=name == "language")
    return conflicts.pieces(merged, name)
