"""A comparison as JSON and as text for a terminal."""

from collections.abc import Iterable, Iterator
from typing import Any

from versions.content import Span
from versions.diff.values import AttributeChange, Cell, Change, Diff, MarkChange, Run, RunOp

CONTEXT = 60
"""Code points of unchanged text that are printed on either side of a change before the rest is folded."""

_PLAIN = {"delete": ("[-", "-]"), "insert": ("{+", "+}"), "equal": ("", "")}
_COLOUR = {"delete": ("\x1b[31;9m", "\x1b[0m"), "insert": ("\x1b[32;4m", "\x1b[0m"), "equal": ("", "")}
_FOLD = "…"


def as_dict(diff: Diff) -> dict[str, Any]:
    """The comparison as a JSON value; offsets are code points, digests hexadecimal, `cell` absent outside the body."""
    return {
        "engine": diff.engine,
        "complete": diff.complete,
        "old_digest": diff.old_digest.hex(),
        "new_digest": diff.new_digest.hex(),
        "fields": {
            **{name: {"runs": _runs(runs)} for name, runs in diff.fields.items()},
            "language": {"old": diff.language[0], "new": diff.language[1]},
            "body": {"blocks": [_cell(cell) for cell in diff.cells]},
        },
        "changes": [_change(change) for change in diff.changes],
        "summary": {
            "changes": diff.summary.changes,
            "blocks": diff.summary.blocks,
            "blocks_changed": diff.summary.blocks_changed,
            "blocks_moved": diff.summary.blocks_moved,
            "words_inserted": diff.summary.words_inserted,
            "words_deleted": diff.summary.words_deleted,
        },
    }


def as_text(diff: Diff, *, color: bool) -> str:
    """The comparison for a terminal: unchanged text folded, words as [-deleted-]{+inserted+}, or coloured."""
    marks = _COLOUR if color else _PLAIN
    parts = [f"{name}: {_line(runs, marks)}" for name, runs in diff.fields.items() if _differs(runs)]
    if diff.language[0] != diff.language[1]:
        parts.append(f"language: {_line((Run('delete', diff.language[0]), Run('insert', diff.language[1])), marks)}")
    parts += _body(diff.cells, marks)
    parts.append(_closing(diff))
    return "\n\n".join(parts) + "\n"


def _body(cells: Iterable[Cell], marks: dict[str, tuple[str, str]]) -> Iterator[str]:
    unchanged = 0
    for cell in cells:
        if cell.op == "equal":
            unchanged += 1
            continue
        if unchanged:
            yield _folded(unchanged)
            unchanged = 0
        yield _block(cell, marks)
    if unchanged:
        yield _folded(unchanged)


def _block(cell: Cell, marks: dict[str, tuple[str, str]]) -> str:
    lines = [f"@@ {_numbers(cell)} {cell.op} @@"]
    if cell.runs:
        lines.append(_line(cell.runs, marks))
    lines += [_mark_line(change) for change in cell.marks]
    lines += [_attribute_line(change, marks) for change in cell.attributes]
    return "\n".join(lines)


def _numbers(cell: Cell) -> str:
    """Which blocks, counted from 1 as people do: "-3 +4"."""
    sides = (("-", cell.old), ("+", cell.new))
    return " ".join(f"{sign}{','.join(str(i + 1) for i in indices)}" for sign, indices in sides if indices)


def _mark_line(change: MarkChange) -> str:
    value = f" {change.value}" if change.value else ""
    return f"{change.op} {change.type.value}{value} at {change.start}–{change.end}"


def _attribute_line(change: AttributeChange, marks: dict[str, tuple[str, str]]) -> str:
    sides: tuple[tuple[RunOp, str | int | None], ...] = (("delete", change.old), ("insert", change.new))
    runs = change.runs or tuple(Run(op, str(value)) for op, value in sides if value is not None)
    return f"{change.name}: {_line(runs, marks)}"


def _line(runs: tuple[Run, ...], marks: dict[str, tuple[str, str]]) -> str:
    out = []
    for k, run in enumerate(runs):
        before, after = marks[run.op]
        text = run.text if run.op != "equal" else _shortened(run.text, first=k == 0, last=k == len(runs) - 1)
        out.append(before + text + after)
    return "".join(out)


def _shortened(text: str, *, first: bool, last: bool) -> str:
    """Unchanged text with all but the context beside changes folded away, cut at white space where there is some."""
    head = "" if first else text[:CONTEXT]
    tail = "" if last else text[-CONTEXT:]
    if len(text) <= len(head) + len(tail) + len(_FOLD) or (first and last and len(text) <= CONTEXT):
        return text
    if head:
        head = head[: head.rfind(" ") + 1] or head
    if tail:
        tail = tail[tail.find(" ") :] if " " in tail else tail
    return head + _FOLD + tail


def _folded(count: int) -> str:
    return f"({count} unchanged {'block' if count == 1 else 'blocks'})"


def _differs(runs: tuple[Run, ...]) -> bool:
    return any(run.op != "equal" for run in runs)


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _closing(diff: Diff) -> str:
    counts = diff.summary
    line = (
        f"{_counted(counts.changes, 'change')}, {_counted(counts.words_inserted, 'word')} added, "
        f"{counts.words_deleted} removed, {_counted(counts.blocks_moved, 'block')} moved"
    )
    return line if diff.complete else line + "; too large to compare throughout: some text is shown as replaced"


def _runs(runs: Iterable[Run]) -> list[dict[str, str]]:
    return [{"op": run.op, "text": run.text} for run in runs]


def _cell(cell: Cell) -> dict[str, Any]:
    return {
        "op": cell.op,
        "old": list(cell.old),
        "new": list(cell.new),
        "runs": _runs(cell.runs),
        "marks": [_mark(change) for change in cell.marks],
        "attributes": [_attribute(change) for change in cell.attributes],
    }


def _mark(change: MarkChange) -> dict[str, Any]:
    value: dict[str, Any] = {
        "side": change.side,
        "op": change.op,
        "start": change.start,
        "end": change.end,
        "type": change.type.value,
    }
    return value | ({"value": change.value} if change.value else {})


def _attribute(change: AttributeChange) -> dict[str, Any]:
    value: dict[str, Any] = {"name": change.name, "old": change.old, "new": change.new}
    return value | ({"runs": _runs(change.runs)} if change.runs else {})


def _change(change: Change) -> dict[str, Any]:
    cell = {} if change.cell is None else {"cell": change.cell}
    return {"id": change.id, "field": change.field, **cell, "old": _span(change.old), "new": _span(change.new)}


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}
