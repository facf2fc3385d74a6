"""The laws that every comparison keeps, as checks; the tests of the corpus and the fuzz target share them."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from versions.content import BLOCK_ATTRIBUTES, Block, BlockKind, Content, Mark
from versions.diff import FIELDS, Cell, Change, ChangeKind, Diff, Run
from versions.words import count_words, extends, tokens

_SIDES = (("delete", "old"), ("insert", "new"))
_KEPT = ("equal", "changed")
_TEXT_ATTRIBUTES = ("alt", "caption")


def assert_laws(diff: Diff, old: Content, new: Content) -> None:
    """Whatever holds for every comparison of these two, complete or not."""
    assert (diff.old_digest, diff.new_digest) == (old.digest, new.digest)
    assert diff.language == (old.language, new.language)
    assert bool(diff.changes) == (old != new)
    assert_each_block_stands_in_one_cell(diff, old, new)
    assert_both_sides_rebuild(diff, old, new)
    assert_cells_stand_in_reading_order(diff)
    assert_cells_are_what_they_are_called(diff, old, new)
    assert_nothing_is_cut(diff, old, new)
    assert_marks_are_told(diff, old, new)
    assert_attributes_are_told(diff, old, new)
    assert_changes_quote_what_is_there(diff, old, new)
    assert_words_changes_are_the_hunks(diff, old, new)
    assert_summary_counts(diff)
    if diff.complete:
        assert_nothing_equal_is_replaced(diff, old, new)


def joined(body: Sequence[Block], indices: Iterable[int]) -> str:
    """The text that a cell's runs count in."""
    return "\n".join(body[i].text for i in indices)


def side(runs: Iterable[Run], op: str) -> str:
    """One side of the runs: `delete` gives the old text, `insert` the new one."""
    return "".join(run.text for run in runs if run.op in ("equal", op))


def assert_each_block_stands_in_one_cell(diff: Diff, old: Content, new: Content) -> None:
    """Every index once on its side; several in one cell are consecutive."""
    for name, body in (("old", old.body), ("new", new.body)):
        indices = [getattr(cell, name) for cell in diff.cells]
        assert sorted(i for cell in indices for i in cell) == list(range(len(body))), f"blocks of the {name} side"
        assert all(list(cell) == list(range(cell[0], cell[-1] + 1)) for cell in indices if cell)


def assert_both_sides_rebuild(diff: Diff, old: Content, new: Content) -> None:
    """Runs without gaps, none empty, a deletion before the insertion at its place; both texts come back exactly."""
    assert tuple(diff.fields) == FIELDS
    for name, runs in diff.fields.items():
        _assert_rebuilds(runs, getattr(old, name), getattr(new, name))
    for cell in diff.cells:
        _assert_rebuilds(cell.runs, joined(old.body, cell.old), joined(new.body, cell.new))
        for attribute in cell.attributes:
            if attribute.name in _TEXT_ATTRIBUTES:
                _assert_rebuilds(attribute.runs, str(attribute.old or ""), str(attribute.new or ""))
            else:
                assert attribute.runs == ()


def _assert_rebuilds(runs: Sequence[Run], old: str, new: str) -> None:
    assert side(runs, "delete") == old
    assert side(runs, "insert") == new
    assert all(run.text for run in runs)
    assert all(a.op != b.op for a, b in pairwise(runs)), runs
    assert all((a.op, b.op) != ("insert", "delete") for a, b in pairwise(runs)), runs


def assert_cells_stand_in_reading_order(diff: Diff) -> None:
    """New blocks in their order; a deleted one follows what it followed."""
    new = [j for cell in diff.cells for j in cell.new]
    assert new == sorted(new)
    for k, cell in enumerate(diff.cells):
        if cell.op == "deleted":
            assert cell.old[0] == (diff.cells[k - 1].old[-1] + 1 if k else 0)
    kept = [i for cell in diff.cells if cell.op in _KEPT for i in cell.old]
    assert kept == sorted(kept), "what is not called moved does not cross"


def assert_cells_are_what_they_are_called(diff: Diff, old: Content, new: Content) -> None:
    """An equal cell holds two equal blocks, a changed one differs, an inserted one has no old side."""
    for cell in diff.cells:
        sizes = (len(cell.old), len(cell.new))
        match cell.op:
            case "equal":
                assert sizes == (1, 1)
                assert old.body[cell.old[0]] == new.body[cell.new[0]]
            case "inserted" | "deleted":
                assert sizes == ((0, 1) if cell.op == "inserted" else (1, 0))
                assert len(cell.runs) <= 1
            case "changed":
                assert min(sizes) == 1, sizes
                assert cell.marks or cell.attributes or any(run.op != "equal" for run in cell.runs)
            case "moved":
                assert min(sizes) == 1, sizes


def assert_nothing_is_cut(diff: Diff, old: Content, new: Content) -> None:
    """No boundary of a run falls into a word, a number, an address, an emoji or a letter with its accents."""
    for cell in diff.cells:
        _assert_whole(cell.runs, joined(old.body, cell.old), joined(new.body, cell.new))
        for attribute in cell.attributes:
            _assert_whole(attribute.runs, str(attribute.old or ""), str(attribute.new or ""))
    for name, runs in diff.fields.items():
        _assert_whole(runs, getattr(old, name), getattr(new, name))


def _assert_whole(runs: Sequence[Run], old: str, new: str) -> None:
    if len(runs) < 2:
        return
    for op, text in (("delete", old), ("insert", new)):
        edges, at = set(), 0
        for run in runs:
            if run.op in ("equal", op):
                at += len(run.text)
                edges.add(at)
        edges.discard(len(text))
        cut = [token.text for token in tokens(text) if any(e in edges for e in range(token.start + 1, token.end))]
        assert not cut, (cut, runs)
        # Beside the engine's own idea of a grapheme, one of our own.
        assert not [e for e in edges if e and (extends(text[e]) or unicodedata.combining(text[e]))], runs
        assert not [e for e in edges if e and text[e - 1] == "\u200d" and not text[e].isspace() and e > 1], runs


def assert_marks_are_told(diff: Diff, old: Content, new: Content) -> None:
    """The old marks of unchanged words, less those told as removed, with those told as added, are the new marks."""
    for cell in diff.cells:
        if not cell.old or not cell.new:
            assert cell.marks == ()
            continue
        before, after = _marks_of(old.body, cell.old), _marks_of(new.body, cell.new)
        if not before and not after:
            assert cell.marks == ()
            continue
        removed = [m for m in cell.marks if m.op == "removed"]
        added = [m for m in cell.marks if m.op == "added"]
        assert all((m.side, m.op) in (("old", "removed"), ("new", "added")) for m in cell.marks)
        for i, j in _unchanged_places(cell.runs):
            was, now = _over(before, i), _over(after, j)
            assert _over(removed, i) == was - now, (cell, i, j)
            assert _over(added, j) == now - was, (cell, i, j)


def _marks_of(body: Sequence[Block], indices: Iterable[int]) -> list[Mark]:
    found, at = [], 0
    for i in indices:
        found += [replace(mark, start=mark.start + at, end=mark.end + at) for mark in body[i].marks]
        at += len(body[i].text) + 1
    return found


def _over(marks: Iterable[Mark], at: int) -> set[tuple[str, str]]:
    return {(mark.type, mark.value) for mark in marks if mark.start <= at < mark.end}


def _unchanged_places(runs: Iterable[Run]) -> Iterator[tuple[int, int]]:
    i = j = 0
    for run in runs:
        size = len(run.text)
        if run.op == "equal":
            yield from zip(range(i, i + size), range(j, j + size), strict=True)
        i += size if run.op != "insert" else 0
        j += size if run.op != "delete" else 0


def assert_attributes_are_told(diff: Diff, old: Content, new: Content) -> None:
    """Every attribute that differs, with both values; blocks joined in one cell do not differ in any."""
    for cell in diff.cells:
        if not cell.old or not cell.new:
            assert cell.attributes == ()
            continue
        olds, news = [old.body[i] for i in cell.old], [new.body[j] for j in cell.new]
        if len(olds) == len(news) == 1:
            told = [(a.name, a.old, a.new) for a in cell.attributes]
            assert told == list(_differing(olds[0], news[0]))
        else:
            assert cell.attributes == ()
            assert not [found for b in (*olds, *news) for found in _differing(olds[0], b)], cell


def _differing(old: Block, new: Block) -> Iterator[tuple[str, object, object]]:
    if old.kind is not new.kind:
        yield "kind", old.kind.value, new.kind.value
    for name in BLOCK_ATTRIBUTES:
        was, now = getattr(old, name), getattr(new, name)
        if was != now:
            yield name, was, now


def assert_changes_quote_what_is_there(diff: Diff, old: Content, new: Content) -> None:
    """Each change's spans lie in their fields and hold what it quotes; each cell that is not equal has one."""
    assert [change.id for change in diff.changes] == [f"c{k + 1}" for k in range(len(diff.changes))]
    for change in diff.changes:
        for content, span, text in ((old, change.old, change.old_text), (new, change.new, change.new_text)):
            field = content.text_of(span.field)
            assert 0 <= span.start <= span.end <= len(field)
            assert field[span.start : span.end] == text
        assert change.field in (change.old.field, change.new.field)
        assert (change.cell is None) == (not change.field.startswith("body"))
        if change.kind is ChangeKind.WORDS:
            assert change.old_text != change.new_text
    told = {change.cell for change in diff.changes}
    assert {k for k, cell in enumerate(diff.cells) if cell.op != "equal"} == told - {None}


def assert_words_changes_are_the_hunks(diff: Diff, old: Content, new: Content) -> None:
    """In each cell with both sides, the changes of words are its differences, each counted in the body's flat text."""
    told: dict[int | None, list[Change]] = {}
    for change in diff.changes:
        if change.kind is ChangeKind.WORDS and change.field == "body":
            told.setdefault(change.cell, []).append(change)
    for k, cell in enumerate(diff.cells):
        places = [(c.old.start, c.old.end, c.new.start, c.new.end) for c in told.get(k, [])]
        if cell.old and cell.new:
            a, b = old.block_starts[cell.old[0]], new.block_starts[cell.new[0]]
            assert places == [(a + w, a + x, b + y, b + z) for w, x, y, z in hunks(cell.runs)], cell
        else:
            assert places == []


def hunks(runs: Iterable[Run]) -> list[tuple[int, int, int, int]]:
    """The differences (old start, old end, new start, new end); white space between two does not part them."""
    found: list[tuple[int, int, int, int]] = []
    i = j = 0
    goes_on = False
    for run in runs:
        size = len(run.text)
        if run.op == "equal":
            goes_on = goes_on and not run.text.strip()
            i, j = i + size, j + size
            continue
        old, _, new, _ = found.pop() if goes_on else (i, i, j, j)
        i += size if run.op == "delete" else 0
        j += size if run.op == "insert" else 0
        found.append((old, i, new, j))
        goes_on = True
    return found


def assert_summary_counts(diff: Diff) -> None:
    """The summary is what one gets by counting."""
    ops = [cell.op for cell in diff.cells]
    runs = [run for field in diff.fields.values() for run in field]
    runs += [run for cell in diff.cells for run in cell.runs]
    runs += [run for cell in diff.cells for attribute in cell.attributes for run in attribute.runs]
    summary = diff.summary
    assert (summary.changes, summary.blocks) == (len(diff.changes), len(diff.cells))
    assert summary.blocks_moved == ops.count("moved")
    assert summary.blocks_changed == len(ops) - ops.count("equal") - ops.count("moved")
    assert summary.words_inserted == sum(count_words(run.text) for run in runs if run.op == "insert")
    assert summary.words_deleted == sum(count_words(run.text) for run in runs if run.op == "delete")


def assert_nothing_equal_is_replaced(diff: Diff, old: Content, new: Content) -> None:
    """No words are struck out only to be written again in the same place, neither within a block nor as a block."""
    runs_of_all = [*diff.fields.values(), *(cell.runs for cell in diff.cells)]
    for runs in runs_of_all:
        for a, b in pairwise(runs):
            if (a.op, b.op) == ("delete", "insert") and a.text.strip():
                gone, come = ([token.text for token in tokens(run.text)] for run in (a, b))
                # Among words that are repeated, "la la la", an alignment may have taken another one.
                assert gone != come or len(set(gone)) < len(gone), (a, b)
    last = ""
    for is_one_sided, cells in groupby(diff.cells, key=lambda cell: cell.op in ("deleted", "inserted")):
        group = list(cells)
        # What followed a block that moved away is told behind it, and did not stand there.
        if is_one_sided and last != "moved":
            gone = {_identity(old.body[i]) for cell in group for i in cell.old}
            come = {_identity(new.body[j]) for cell in group for j in cell.new}
            assert not gone & come, gone & come
        last = group[-1].op


def _identity(block: Block) -> tuple[str, str]:
    return block.kind.value, (block.source or "") if block.kind is BlockKind.FIGURE else block.text


def assert_mirrors(there: Diff, back: Diff) -> None:
    """`back`, the comparison the other way round, tells the same with the sides exchanged."""
    assert there.complete == back.complete
    assert sorted(map(_flipped_cell, there.cells)) == sorted(back.cells)
    assert sorted(map(_flipped_change, there.changes)) == sorted(map(_place_of, back.changes))
    assert {name: _flipped_runs(runs) for name, runs in there.fields.items()} == back.fields
    assert there.summary.words_inserted == back.summary.words_deleted


def _flipped_runs(runs: Iterable[Run]) -> tuple[Run, ...]:
    ops = {"equal": "equal", "delete": "insert", "insert": "delete"}
    out: list[Run] = []
    for run in (Run(ops[run.op], run.text) for run in runs):
        swap = out and out[-1].op == "insert" and run.op == "delete"
        out.insert(len(out) - 1, run) if swap else out.append(run)
    return tuple(out)


def _flipped_cell(cell: Cell) -> Cell:
    op = {"inserted": "deleted", "deleted": "inserted"}.get(cell.op, cell.op)
    sides = {"old": ("new", "added"), "new": ("old", "removed")}
    marks = [mark._replace(side=s, op=o) for mark in cell.marks for s, o in (sides[mark.side],)]
    marks.sort(key=lambda mark: (mark.start, mark.end, mark.side == "new", mark.type, mark.value))
    attributes = tuple(a._replace(old=a.new, new=a.old, runs=_flipped_runs(a.runs)) for a in cell.attributes)
    return Cell(op, cell.new, cell.old, _flipped_runs(cell.runs), tuple(marks), attributes)


def _place_of(change: Change) -> tuple[str, ...]:
    return change.kind.value, str(change.old), str(change.new), change.old_text, change.new_text


def _flipped_change(change: Change) -> tuple[str, ...]:
    kinds = {ChangeKind.INSERTED: ChangeKind.DELETED, ChangeKind.DELETED: ChangeKind.INSERTED}
    kind = kinds.get(change.kind, change.kind)
    return kind.value, str(change.new), str(change.old), change.new_text, change.old_text
