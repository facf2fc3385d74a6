"""The comparison of two contents as one immutable value."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from versions.content import Content
from versions.diff import scripts, texts
from versions.diff.assembly import Part, cells_of
from versions.diff.changes import changes_of, summary_of
from versions.diff.scripts import Edit, Opcode
from versions.diff.values import Cell, Change, Run, Summary


@dataclass(frozen=True)
class Diff:
    """The comparison of two contents, a function of them and the engine alone.

    `fields` are the runs of headline, standfirst and byline, `parts` what became of the body's blocks, in reading
    order. `complete` is False where a guard on work cut in and text is shown as replaced that was not compared word
    by word; the sides still rebuild exactly. Cells, changes and counts are told when first asked for.
    """

    engine: str
    complete: bool
    old: Content
    new: Content
    fields: dict[str, tuple[Run, ...]]
    parts: tuple[Part, ...]

    @cached_property
    def cells(self) -> tuple[Cell, ...]:
        """The body's cells in reading order, every unchanged block in one of its own."""
        return tuple(cells_of(self.new.body, self.parts))

    @property
    def old_digest(self) -> bytes:
        """The old content's digest, 32 bytes."""
        return self.old.digest

    @property
    def new_digest(self) -> bytes:
        """The new content's digest, 32 bytes."""
        return self.new.digest

    @property
    def language(self) -> tuple[str, str]:
        """The languages of both contents."""
        return self.old.language, self.new.language

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """Every readable difference, in reading order."""
        return changes_of(self.old, self.new, self.fields, self.cells)

    @cached_property
    def summary(self) -> Summary:
        """The counts."""
        return summary_of(self.fields, self.cells, len(self.changes))

    def runs_of(self, field: str) -> tuple[Run, ...]:
        """The runs of a field's whole flat text: `headline`, `standfirst`, `byline` or `body`.

        In the body blocks are joined by line feeds; a moved block is deleted in one place and inserted in the other.
        """
        return self.fields[field] if field in self.fields else tuple(texts.united(self._body_runs()))

    def opcodes(self, field: str = "body", *, unit: Literal["token", "character"] = "token") -> list[Opcode]:
        """The field's differences as `difflib.SequenceMatcher.get_opcodes` gives them.

        Indices count pieces of `versions.words.pieces` or code points of the field's flat text.
        """
        return scripts.opcodes(self.runs_of(field), unit)

    def edits(self, field: str = "body") -> list[Edit]:
        """The field's differences as diff-match-patch gives them: [(-1, 0 or 1, text), …]."""
        return scripts.edits(self.runs_of(field))

    def delta(self, field: str = "body") -> str:
        """The same as diff-match-patch's delta: with the old text it gives the new one."""
        return scripts.delta(self.runs_of(field))

    def patch(self, field: str = "body") -> str:
        """The same as diff-match-patch's patch text."""
        return scripts.patch(self.runs_of(field))

    def _body_runs(self) -> Iterator[Run]:
        """Cell by cell where the blocks stayed in order; before each what only the old body has, then the new one."""
        i = j = 0
        for cell in self.cells:
            if cell.op not in ("equal", "changed"):
                continue
            yield from self._only_one_side(i, cell.old[0], j, cell.new[0])
            if cell.old[0] and cell.new[0]:
                yield Run("equal", "\n")
            elif cell.old[0] or cell.new[0]:
                yield Run("delete" if cell.old[0] else "insert", "\n")
            yield from cell.runs
            i, j = cell.old[-1] + 1, cell.new[-1] + 1
        yield from self._only_one_side(i, len(self.old.body), j, len(self.new.body))

    def _only_one_side(self, i: int, end_old: int, j: int, end_new: int) -> Iterator[Run]:
        for k in range(i, end_old):
            yield Run("delete", ("\n" if k else "") + self.old.body[k].text)
        for k in range(j, end_new):
            yield Run("insert", ("\n" if k else "") + self.new.body[k].text)
