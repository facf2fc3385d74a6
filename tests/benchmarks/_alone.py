"""One comparison in a process of its own, so that its memory can be told from everybody else's.

`python -m tests.benchmarks._alone CASE` prints a line of JSON. Memory is what the peak of the resident size
grows by while comparing. The peak is read from the kernel after it was reset (Linux): `ru_maxrss` alone begins
with the peak of whoever started the process, and is read only where nothing else is to be had.
"""

import gc
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.benchmarks._articles import content
from tests.benchmarks._terms import rebuilds
from tests.corpus.edits import rewritten
from tests.corpus.writing import LANGUAGES, Writer
from versions.content import MAX_BYTES, Content, as_json, canonical_json
from versions.diff import compare

Pair = tuple[Content, Content]

PATIENCE = 120
"""Seconds after which a comparison counts as one that never ends."""


@dataclass(frozen=True)
class Taken:
    """Milliseconds of processor time, megabytes of growth, and whether all is there and was compared."""

    time: float
    memory: float
    exact: bool
    complete: bool


def measured(module: str, case: str) -> Taken | str:
    """What the case of that module comes to in a fresh process, or what went wrong."""
    command = [sys.executable, "-m", module, case]
    try:
        done = subprocess.run(command, capture_output=True, check=False, text=True, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        return f"not done after {PATIENCE} s"
    if done.returncode:
        return (done.stderr.splitlines() or [f"ended with {done.returncode}"])[-1]
    return Taken(**json.loads(done.stdout))


def main(cases: dict[str, Callable[[], Pair]]) -> None:
    """Print what the case named on the command line comes to."""
    old, new = cases[sys.argv[1]]()
    if max(map(_size, (old, new))) > MAX_BYTES:
        sys.exit("no content may be as large as this")
    _warm()
    gc.collect()
    gc.disable()
    before = _reset_peak()
    start = time.process_time()
    diff = compare(old, new)
    taken = (time.process_time() - start) * 1_000
    grown = _peak() - before
    found = Taken(taken, max(grown, 0) / 1_000, rebuilds(diff, old, new), diff.complete)
    print(json.dumps(asdict(found)))


def _size(side: Content) -> int:
    return len(canonical_json(as_json(side)))


def _warm() -> None:
    """What is made once in a process (patterns, tables, libraries) is made before the clock starts."""
    for language in LANGUAGES:
        writer = Writer(f"warm-{language}", language)
        old = writer.article(400)
        _ = compare(content(old), content([rewritten(text, writer) for text in old[::-1]])).summary


def _reset_peak() -> int:
    """Kilobytes resident now; from here on the peak counts anew."""
    try:
        Path("/proc/self/clear_refs").write_text("5", "ascii")
        return _status("VmRSS")
    except OSError:
        return _peak()


def _peak() -> int:
    try:
        return _status("VmHWM")
    except OSError:
        unit = 1_024 if sys.platform == "darwin" else 1
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // unit


def _status(name: str) -> int:
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:"))
