"""How time is taken and rows are printed: engines in turn in one process, medians, ratios within one run."""

import gc
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, NamedTuple, TypeVar

Fresh = TypeVar("Fresh")

WIDTHS = (46, 12, 12, 9, 9)


class Turn(NamedTuple, Generic[Fresh]):
    """What an engine is given, made just before the clock starts and never seen before, and what it does with it."""

    fresh: Callable[[], Fresh]
    work: Callable[[Fresh], object]


@dataclass
class Report:
    """Prints tables as they come, and counts what was reached."""

    reached: int = 0
    missed: list[str] = field(default_factory=list)

    def table(self, title: str, *columns: str) -> None:
        """The heading of a table: what is measured, then what its columns hold."""
        self._title = title
        print(f"\n{title}")
        rest = ("ratio", "target")[: len(WIDTHS) - 1 - len(columns)]
        self._line(("", *columns, *rest), "")

    def row(
        self, label: str, *cells: str, ratio: float | None = None, most: float | None = None, note: str = ""
    ) -> None:
        """A row with the ratio and the most that it may be; without `most` it only informs."""
        verdict = ""
        if ratio is not None and most is not None:
            verdict = self.judged(label, reached=ratio <= most)
        shown = f"{ratio:.3f}" if ratio is not None else ""
        self._line((label, *cells, shown, f"≤ {most:g}" if most is not None else ""), f"{verdict} {note}".strip())

    def plain(self, label: str, *cells: str, end: str = "") -> None:
        """A row of cells alone."""
        self._line((label, *cells), end)

    def judged(self, label: str, *, reached: bool) -> str:
        """The verdict in words, remembered for the closing line."""
        if reached:
            self.reached += 1
        else:
            self.missed.append(f"{self._title}: {label}")
        return "reached" if reached else "NOT REACHED"

    def say(self, text: str) -> None:
        """A line between rows."""
        print(f"  {text}", flush=True)

    def close(self) -> None:
        """The closing lines: how many targets were reached, and which were not."""
        print(f"\n{self.reached} of {self.reached + len(self.missed)} targets reached.")
        for each in self.missed:
            print(f"  not reached: {each}")

    def _line(self, cells: Sequence[str], end: str) -> None:
        line = f"  {cells[0]:<{WIDTHS[0]}}"
        line += "".join(f"{cell:>{width}}" for cell, width in zip(cells[1:], WIDTHS[1:], strict=False))
        print(f"{line}  {end}".rstrip())
        sys.stdout.flush()


def interleaved(turns: Sequence[Turn[Any]], rounds: int) -> tuple[float, ...]:
    """Median milliseconds of each work over so many rounds in which they take turns, on inputs made anew.

    Processor time of this process is read: other processes may be busy meanwhile. Every second round goes the
    other way round; a round before the first is not counted.
    """
    spent: list[list[float]] = [[] for _ in turns]
    for number in range(-1, rounds):
        pairs = list(zip(turns, spent, strict=True))
        for turn, times in pairs if number % 2 else reversed(pairs):
            taken = clocked(turn.work, turn.fresh())
            if number >= 0:
                times.append(taken)
    return tuple(map(statistics.median, spent))


def clocked(work: Callable[[Fresh], object], given: Fresh) -> float:
    """Milliseconds of processor time that the work takes; what it gives is freed after the clock has stopped."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        start = time.process_time()
        made = work(given)
        taken = (time.process_time() - start) * 1_000
    finally:
        if collecting:
            gc.enable()
    del made
    return taken


def ms(value: float) -> str:
    return f"{value:.3f} ms" if value < 10 else f"{value:.1f} ms"
