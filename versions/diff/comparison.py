"""Two contents compared: blocks aligned, words compared within them, marks and attributes last."""

from versions.content import Block, Content
from versions.diff.assembly import Correspondence, assembled
from versions.diff.blocks import Alignment, Pair, align
from versions.diff.sequences import DEFAULT_BUDGET, Work
from versions.diff.texts import Match, matches
from versions.diff.values import ENGINE, FIELDS, Diff


class Matcher:
    """Stretches of equal text, found once for each pair of texts and always in the same direction."""

    def __init__(self, work: Work, *, flipped: bool) -> None:
        self._work = work
        self._flipped = flipped
        self._known: dict[tuple[str, str], list[Match]] = {}

    def __call__(self, old: str, new: str) -> list[Match]:
        """The matches of the two texts, ascending."""
        if (old, new) not in self._known:
            self._known[old, new] = self._found(old, new)
        return self._known[old, new]

    def _found(self, old: str, new: str) -> list[Match]:
        if not self._flipped:
            return matches(old, new, self._work)
        return [Match(j, i, length) for i, j, length in matches(new, old, self._work)]


def compare(old: Content, new: Content, *, budget: int = DEFAULT_BUDGET) -> Diff:
    """The comparison of two contents, the same on every machine; `compare(new, old)` is its mirror image.

    `budget` counts cells of alignment work; where it or another guard does not suffice, the rest is shown as
    replaced and the comparison says that it is not complete. Both sides always rebuild exactly.
    """
    work = Work(budget)
    flipped = new.digest < old.digest
    matcher = Matcher(work, flipped=flipped)
    for name in FIELDS:
        matcher(getattr(old, name), getattr(new, name))
    kept, moved = _aligned(old, new, work, flipped=flipped)
    edited = [(i, j) for i, j in [*kept, *moved] if not old.body[i] == new.body[j]]  # noqa: SIM201 != takes twice as long
    _compare_words(old, new, sorted(edited, key=lambda pair: pair[flipped]), matcher)
    parts = assembled(old, new, Correspondence(kept, moved, set(edited)), matcher)
    return Diff(
        engine=ENGINE,
        complete=work.complete,
        old_digest=old.digest,
        new_digest=new.digest,
        fields=parts.fields,
        language=(old.language, new.language),
        cells=parts.cells,
        changes=parts.changes,
        summary=parts.summary,
    )


def _aligned(old: Content, new: Content, work: Work, *, flipped: bool) -> Alignment:
    """Pairs of blocks (old, new). One side, told by the digests, always goes first, so that mirrors agree."""
    if not flipped:
        return align(old.body, new.body, work)
    kept, moved = align(new.body, old.body, work)
    return Alignment(*([(j, i) for i, j in pairs] for pairs in (kept, moved)))


def _compare_words(old: Content, new: Content, edited: list[Pair], matcher: Matcher) -> None:
    """Every pair of texts is compared here, in an order that both directions share, since the budget may run out."""
    for i, j in edited:
        for before, after in zip(_texts(old.body[i]), _texts(new.body[j]), strict=True):
            if before != after:
                matcher(before, after)


def _texts(block: Block) -> tuple[str, str, str]:
    return block.text, block.alt or "", block.caption or ""
