"""Origins of every character through the publications, and the standing of a passage.

The origin of a character is the publication since which it has stood before readers unbroken; restored text
starts a new run. Origins are run lengths in code points per field's flat text, written once at publication.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from .content import Content, Span
from .diff import Cell, Diff, Run

Runs = list[list[int]]
"""[[length in code points, publication], …] over one field's flat text, without gaps."""

Origins = dict[str, Runs]

Range = tuple[int, int]
"""First and last publication of an unbroken stretch, both inclusive."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How long, and in how many versions, a passage stood before readers. `duration` is None if a time is unknown."""

    ranges: tuple[Range, ...]
    versions: int
    duration: timedelta | None
    since: int

    @property
    def unit(self) -> tuple[int, str]:
        """The duration floored to its largest unit: a count and minute, hour, day or, from two on, year of 365 days.

        0 minutes is under a minute. “1 year” would hide as much again."""
        seconds = int((self.duration or timedelta()).total_seconds())
        for name, size, least in (("year", 31_536_000, 2), ("day", 86_400, 1), ("hour", 3_600, 1)):
            if seconds >= least * size:
                return seconds // size, name
        return seconds // 60, "minute"


@dataclass(frozen=True, slots=True)
class Moment:
    """A publication as standing sees it: when it came before readers, and whether it took the text away."""

    sequence: int
    at: datetime | None
    is_removal: bool = False


def first_origins(content: Content, sequence: int) -> Origins:
    """Everything stands since this publication."""
    return {field: [[len(text), sequence]] for field, text in content.fields() if text}


def carry(old_origins: Origins, diff: Diff, *, old: Content, new: Content, sequence: int) -> Origins:
    """The origins of `new`, which replaced `old` at publication `sequence`: kept words keep theirs."""
    origins: Origins = {}
    for field, runs in diff.fields.items():
        origins[field] = _compose(old_origins.get(field, []), 0, runs, sequence)
    origins["body"] = _body(old_origins, diff, old=old, sequence=sequence)
    for cell in diff.cells:
        for j in cell.new:
            for name in ("caption", "alt"):
                text = getattr(new.body[j], name)
                if text:
                    origins[f"body.{j}.{name}"] = _attribute(old_origins, cell, name=name, text=text, sequence=sequence)
    return {field: runs for field, runs in origins.items() if runs}


def since(origins: Origins, spans: Iterable[Span]) -> int | None:
    """The latest origin among the characters of the spans; None when they hold no character."""
    latest = [run[1] for span in spans for run in _cut(origins.get(span.field, []), span.start, span.end)]
    return max(latest, default=None)


def standing(ranges: Iterable[Range], moments: Sequence[Moment]) -> Standing | None:
    """How long the given stretches of publications lasted before readers, unpublished gaps subtracted.

    `moments` are all publications of the article, ascending. None when there is no stretch: unknown. What stands to
    this day has no end yet, so its duration is unknown too.
    """
    versions = {moment.sequence: moment for moment in moments}
    until = {now.sequence: later.at for now, later in zip(moments, moments[1:], strict=False)}
    stretches = _served(_merged(ranges), versions)
    if not stretches:
        return None
    lasted = [_lasted([versions[n].at for n in range(first, last + 1)], until.get(last)) for first, last in stretches]
    known = [each for each in lasted if each is not None]
    duration = sum(known, timedelta()) if len(known) == len(lasted) else None
    return Standing(tuple(stretches), sum(last - first + 1 for first, last in stretches), duration, stretches[0][0])


def _lasted(moments: Sequence[datetime | None], end: datetime | None) -> timedelta | None:
    """How long a stretch lasted: its two ends count, a moment in between may be unknown but not deny their order."""
    known = [moment for moment in (*moments, end) if moment is not None]
    if any(_between(one, other) is None for one, other in zip(known, known[1:], strict=False)):
        return None
    return _between(moments[0], end)


def _between(start: datetime | None, end: datetime | None) -> timedelta | None:
    """The time that passed; None where a moment is unknown, or where what was claimed of them cannot be."""
    if start is None or end is None:
        return None
    # In UTC: of two moments in one zone Python subtracts the clock's faces, whether or not it was put back between.
    passed = end.astimezone(UTC) - start.astimezone(UTC)
    return passed if passed >= timedelta() else None


def _merged(ranges: Iterable[Range]) -> list[Range]:
    merged: list[Range] = []
    for first, last in sorted(ranges):
        if merged and first <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return merged


def _served(merged: Iterable[Range], versions: Mapping[int, Moment]) -> list[Range]:
    """The stretches without the publications that took the text away: nobody could read it then."""
    return _merged(
        (number, number)
        for first, last in merged
        for number in range(first, last + 1)
        if not versions[number].is_removal
    )


def _body(old_origins: Origins, diff: Diff, *, old: Content, sequence: int) -> Runs:
    """The body's runs, cell by cell in new order; a line feed between blocks is as young as its younger side."""
    old_runs = old_origins.get("body", [])
    composed: Runs = []
    pending_break = False
    for cell in (cell for cell in diff.cells if cell.new):
        start = old.block_starts[cell.old[0]] if cell.old else 0
        runs = _compose(old_runs, start, cell.runs, sequence)
        if pending_break:
            left = composed[-1][1] if composed else sequence
            _append(composed, 1, max(left, runs[0][1] if runs else left))
        for length, origin in runs:
            _append(composed, length, origin)
        pending_break = True
    return composed


def _attribute(old_origins: Origins, cell: Cell, *, name: str, text: str, sequence: int) -> Runs:
    """Origins of a caption or alternative text: kept with its block, compared where it changed."""
    if not cell.old:
        return [[len(text), sequence]]
    was = old_origins.get(f"body.{cell.old[0]}.{name}", [])
    for change in cell.attributes:
        if change.name == name:
            return _compose(was, 0, change.runs, sequence) if change.runs else [[len(text), sequence]]
    return was or [[len(text), sequence]]


def _compose(old_runs: Runs, at: int, runs: Iterable[Run], sequence: int) -> Runs:
    composed: Runs = []
    for run in runs:
        size = len(run.text)
        if run.op == "insert":
            _append(composed, size, sequence)
            continue
        if run.op == "equal":
            for length, origin in _cut(old_runs, at, at + size):
                _append(composed, length, origin)
        at += size
    return composed


def _append(runs: Runs, length: int, origin: int) -> None:
    if not length:
        return
    if runs and runs[-1][1] == origin:
        runs[-1][0] += length
    else:
        runs.append([length, origin])


def _cut(runs: Runs, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = 0
    for length, origin in runs:
        low, high = max(at, start), min(at + length, end)
        if low < high:
            yield high - low, origin
        at += length
        if at >= end:
            return
