"""A comparison as JSON and as text for a terminal."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import accumulate
from typing import Any

from versions.content import BlockKind, Content, Span
from versions.content.lists import Numbers, numbers
from versions.diff.outcome import Diff
from versions.diff.values import AttributeChange, Cell, Change, MarkChange, Run, RunOp

CONTEXT = 60
"""Code points of unchanged text that are printed on either side of a change before the rest is folded."""

_PLAIN = {"delete": ("[-", "-]"), "insert": ("{+", "+}"), "equal": ("", "")}
_COLOUR = {"delete": ("\x1b[31;9m", "\x1b[0m"), "insert": ("\x1b[32;4m", "\x1b[0m"), "equal": ("", "")}
_SIGN = re.compile(r"(?<!\\)(\\*)(\[(?=-)|-(?=\])|\{(?=\+)|\+(?=\})|^@(?=@)|\Z)", re.MULTILINE)
"""What would be taken for a sign of ours, or stands before one at the end of a run, with the backslashes before it."""
_LINE_SIGN = re.compile(r"^@@", re.MULTILINE)
_FOLD = "…"
_PARAGRAPH, _LINE, _COLUMN = "¶", "↵", " │ "


def as_dict(diff: Diff) -> dict[str, Any]:
    """The comparison as a JSON value; offsets are code points, digests hexadecimal, `cell` absent outside the body.

    `old` and `new` of a change lie in its `field`, unless `old_field` or `new_field` names another.
    """
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
            "reordered": diff.summary.reordered,
            "replaced": diff.summary.replaced,
        },
    }


def as_text(diff: Diff, *, color: bool) -> str:
    """The comparison for a terminal: unchanged text folded, words as [-deleted-]{+inserted+}, or coloured.

    A paragraph break that was put in or taken out is ¶, a line break ↵. Blocks are counted from 1. Where the
    blocks were reordered, that is said once, and those that only moved count as unchanged. For people: programs
    read `as_dict`. A backslash stands before what a text itself holds of our signs, and before backslashes there.
    """
    return _Printed(diff, _COLOUR if color else _PLAIN).text()


class _Printed:
    """A comparison on its way to a terminal."""

    def __init__(self, diff: Diff, marks: dict[str, tuple[str, str]]) -> None:
        self.diff, self.marks = diff, marks

    def text(self) -> str:
        diff = self.diff
        parts = [f"{name}: {self._line(runs)}" for name, runs in diff.fields.items() if _differs(runs)]
        if diff.language[0] != diff.language[1]:
            parts.append(f"language: {self._line((Run('delete', diff.language[0]), Run('insert', diff.language[1])))}")
        if diff.summary.replaced:
            parts.append("The whole text was replaced.")
        if diff.summary.reordered:
            moved = diff.summary.blocks_moved
            parts.append(f"The paragraphs were reordered: {moved:,} of {diff.summary.blocks:,} stand elsewhere.")
        return "\n\n".join([*parts, *self._body(), _closing(diff)]) + "\n"

    def _body(self) -> Iterator[str]:
        unchanged = 0
        for cell in self.diff.cells:
            if cell.op == "equal" or (self.diff.summary.reordered and _only_moved(cell)):
                unchanged += 1
                continue
            if unchanged:
                yield _folded(unchanged)
                unchanged = 0
            yield self._cell(cell)
        if unchanged:
            yield _folded(unchanged)

    def _cell(self, cell: Cell) -> str:
        lines = [f"@@ {_numbers(cell)} {_became(cell)} @@"]
        if cell.runs:
            lines.append(self._marker(cell) + self._line(self._shown(cell)))
        lines += [_mark_line(change) for change in cell.marks]
        lines += [self._attribute_line(change) for change in cell.attributes]
        return "\n".join(lines)

    def _marker(self, cell: Cell) -> str:
        """What stands before a list item: its bullet or its number in the list, indented by its depth."""
        content, index = (self.diff.new, cell.new[0]) if cell.new else (self.diff.old, cell.old[0])
        block = content.body[index]
        if block.kind is not BlockKind.LIST_ITEM:
            return ""
        known = self._new_numbers if cell.new else self._old_numbers
        return "  " * ((block.depth or 1) - 1) + (f"{known[index]}. " if block.list == "ordered" else "• ")

    @cached_property
    def _old_numbers(self) -> Numbers:
        return numbers(self.diff.old.body)

    @cached_property
    def _new_numbers(self) -> Numbers:
        return numbers(self.diff.new.body)

    def _shown(self, cell: Cell) -> tuple[Run, ...]:
        """The runs with breaks made visible where they are what changed, and cells of a table apart."""
        sides = ((self.diff.old, cell.old), (self.diff.new, cell.new))
        if all(content.body[k].kind is BlockKind.TABLE_ROW for content, indices in sides for k in indices):
            return tuple(Run(run.op, run.text.replace("\t", _COLUMN)) for run in cell.runs)
        if not cell.old or not cell.new:
            return cell.runs
        ends = {"delete": _ends(self.diff.old, cell.old), "insert": _ends(self.diff.new, cell.new)}
        shown, at = [], {"delete": 0, "insert": 0}
        for op, text in cell.runs:
            if op == "equal":
                at = {side: place + len(text) for side, place in at.items()}
                shown.append(Run(op, text))
                continue
            signs = (
                (_PARAGRAPH if place in ends[op] else _LINE) + "\n" * (op == "insert") if letter == "\n" else letter
                for place, letter in enumerate(text, start=at[op])
            )
            shown.append(Run(op, "".join(signs)))
            at[op] += len(text)
        return tuple(shown)

    def _attribute_line(self, change: AttributeChange) -> str:
        sides: tuple[tuple[RunOp, str | int | None], ...] = (("delete", change.old), ("insert", change.new))
        runs = change.runs or tuple(Run(op, str(value)) for op, value in sides if value is not None)
        return f"{change.name}: {self._line(runs)}"

    def _line(self, runs: tuple[Run, ...]) -> str:
        out = []
        for k, run in enumerate(runs):
            before, after = self.marks[run.op]
            text = run.text if run.op != "equal" else _shortened(run.text, first=k == 0, last=k == len(runs) - 1)
            out.append(before + self._escaped(text, last=k == len(runs) - 1 and run.op == "equal") + after)
        return "".join(out)

    def _escaped(self, text: str, *, last: bool) -> str:
        """The text of a run with its backslashes, so that none of it can be taken for a sign of ours."""
        if self.marks is _COLOUR:
            return _LINE_SIGN.sub(r"\\@@", text)
        return _SIGN.sub(lambda found: found[0] if last and not found[2] else _behind_backslash(found), text)


def _behind_backslash(found: re.Match[str]) -> str:
    return found[1] * 2 + ("\\" + found[2] if found[2] else "")


def _only_moved(cell: Cell) -> bool:
    return cell.op == "moved" and not (_differs(cell.runs) or cell.marks or cell.attributes)


def _became(cell: Cell) -> str:
    """What became of the blocks, in a word: split and merged are what people call changes of a break."""
    if cell.op != "changed" or len(cell.old) == len(cell.new):
        return cell.op
    return "split" if len(cell.old) < len(cell.new) else "merged"


def _numbers(cell: Cell) -> str:
    """Which blocks, counted from 1 as people do: "-3 +4"."""
    sides = (("-", cell.old), ("+", cell.new))
    return " ".join(f"{sign}{','.join(str(i + 1) for i in indices)}" for sign, indices in sides if indices)


def _ends(content: Content, indices: tuple[int, ...]) -> set[int]:
    """Where the blocks but the last end, in their texts joined by line feeds."""
    return {end + k for k, end in enumerate(accumulate(len(content.body[i].text) for i in indices[:-1]))}


def _mark_line(change: MarkChange) -> str:
    value = f" {change.value}" if change.value else ""
    return f"{change.op} {change.type.value}{value} at {change.start}–{change.end}"


def _shortened(text: str, *, first: bool, last: bool) -> str:
    """Unchanged text with all but the context beside changes folded away, cut at white space where there is some.

    Of text in which nothing changed the beginning is kept, so that a reader knows it again.
    """
    head = "" if first and not last else text[:CONTEXT]
    tail = "" if last else text[-CONTEXT:]
    if len(text) <= len(head) + len(tail) + len(_FOLD):
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
    value: dict[str, Any] = {"id": change.id, "field": change.field}
    if change.cell is not None:
        value["cell"] = change.cell
    for side, span in (("old", change.old), ("new", change.new)):
        if span.field != change.field:
            value[f"{side}_field"] = span.field
        value[side] = _span(span)
    return value | ({"manner": change.manner.value} if change.manner else {})


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}
