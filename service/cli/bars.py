"""Progress, for whoever watches: a bar on a terminal, nothing elsewhere."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn


@contextmanager
def bar(label: str) -> Iterator[Callable[[int, int], None]]:
    """A function to be told how many steps of how many are done; shown on standard error."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal, transient=True) as progress:
        task = progress.add_task(label, total=None)

        def tell(done: int, total: int) -> None:
            progress.update(task, completed=done, total=total)

        yield tell


@contextmanager
def tally(label: str, size: int | None, *, shown: bool = True) -> Iterator[Callable[[int, int], None]]:
    """A function to be told how many lines, and how many bytes of `size` if that is known, are done."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    is_off = not (shown and console.is_terminal)
    with Progress(*columns, console=console, disable=is_off, transient=True, redirect_stdout=False) as progress:
        task = progress.add_task(label, total=size)

        def tell(lines: int, done: int) -> None:
            progress.update(task, completed=done, description=f"{label}: {lines:,} lines")

        yield tell
