"""The comparison of two contents: which words, blocks, marks and attributes differ, as one value."""

from versions.diff.comparison import compare
from versions.diff.outcome import Diff
from versions.diff.sequences import DEFAULT_BUDGET
from versions.diff.values import (
    ENGINE,
    FIELDS,
    AttributeChange,
    Cell,
    Change,
    ChangeKind,
    Manner,
    MarkChange,
    Run,
    Summary,
)

__all__ = [
    "DEFAULT_BUDGET",
    "ENGINE",
    "FIELDS",
    "AttributeChange",
    "Cell",
    "Change",
    "ChangeKind",
    "Diff",
    "Manner",
    "MarkChange",
    "Run",
    "Summary",
    "compare",
]
