"""Two contents compared: fields and blocks aligned, words compared within them, marks and attributes last."""

from versions.content import Content
from versions.diff import texts
from versions.diff.assembly import assembled
from versions.diff.blocks import align
from versions.diff.outcome import Diff
from versions.diff.sequences import DEFAULT_BUDGET, Work
from versions.diff.values import ENGINE, FIELDS


def compare(old: Content, new: Content, *, budget: int = DEFAULT_BUDGET) -> Diff:
    """The comparison of two contents, the same on every machine; `compare(new, old)` is its mirror image.

    `budget` counts cells of alignment work; where it or another guard does not suffice, the rest is shown as
    replaced and the comparison says that it is not complete. Both sides always rebuild exactly.
    """
    work = Work(budget)
    fields = {name: texts.compared(getattr(old, name), getattr(new, name), work) for name in FIELDS}
    parts = assembled(old.body, new.body, align(old.body, new.body, work), work)
    return Diff(ENGINE, work.complete, old, new, fields, parts)
