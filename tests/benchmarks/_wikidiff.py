"""wikidiff2, where PHP has it: the corpus compared inside one PHP process, beside ours in this one."""

import json
import shutil
import statistics
import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.benchmarks._articles import Body, anew, content
from tests.benchmarks._corpus import NAMES
from tests.benchmarks._measure import Report, Turn, interleaved, ms
from tests.benchmarks._terms import NONE, Match, Placed, Stretch, Terms, counted, of_stretches, placed, stretches
from tests.corpus.revisions import Pair, pairs
from versions.diff import compare

SCRIPT = Path(__file__).with_name("wikidiff2.php")

AHEAD = ("middle", "long")
"""The sizes at whose median we mean to be ahead."""

_ADDED, _DELETED, _CHANGED, _MOVED_FROM, _MOVED_TO = 1, 2, 3, 4, 5


@dataclass
class Size:
    """What the pairs of one size came to."""

    ours: list[float] = field(default_factory=list)
    theirs: list[float] = field(default_factory=list)
    our_terms: Terms = NONE
    their_terms: Terms = NONE
    read: int = 0


def run(report: Report, rounds: int) -> None:
    """Print the table, or say what is missing."""
    if not _is_there():
        print("\nwikidiff2 is not installed; on Debian: apt install php-cli php-wikidiff2")
        return
    every = list(pairs())
    sizes: dict[str, Size] = defaultdict(Size)
    for pair, (nanoseconds, told) in zip(every, _compared(every, rounds), strict=True):
        _take(pair, nanoseconds / 1e6, json.loads(told)["diff"], sizes[pair.size], rounds)
    _print(report, sizes)


def _is_there() -> bool:
    php = shutil.which("php")
    return (
        php is not None
        and "wikidiff2" in subprocess.run([php, "-m"], capture_output=True, check=False, text=True).stdout.split()
    )


def _compared(every: list[Pair], rounds: int) -> list[tuple[int, str]]:
    """Nanoseconds and comparison of each pair; wikidiff2 compares lines, so a paragraph is one."""
    with tempfile.TemporaryDirectory() as folder:
        given = Path(folder) / "pairs.json"
        texts = [[text.replace("\n\n", "\n") for text in (pair.old, pair.new)] for pair in every]
        given.write_text(json.dumps(texts), encoding="utf-8")
        done = subprocess.run(
            ["php", str(SCRIPT), str(given), str(rounds)], capture_output=True, check=True, encoding="utf-8"
        )
    found: list[tuple[int, str]] = json.loads(done.stdout)
    return found


def _take(pair: Pair, taken: float, told: list[dict[str, Any]], size: Size, rounds: int) -> None:
    bodies = pair.old.split("\n\n"), pair.new.split("\n\n")
    old, new = map(content, bodies)
    fresh = Turn(
        lambda: tuple(content([anew(text) for text in body]) for body in bodies), lambda sides: compare(*sides)
    )
    size.ours.extend(interleaved([fresh], rounds))
    size.theirs.append(taken)
    tokens = placed(bodies[0]), placed(bodies[1])
    size.our_terms += counted(*tokens, of_stretches(*tokens, stretches(compare(old, new), old, new)))
    found = list(_unchanged(told, *bodies))
    size.read += found[-1:] == [_END]
    size.their_terms += counted(*tokens, _matches(tokens, found))


_END: Stretch = ((-1, 0), (-1, 0), 0)
"""Comes last where the comparison was read to the end and holds both texts."""


def _matches(tokens: tuple[list[Placed], list[Placed]], found: list[Stretch]) -> list[Match]:
    return of_stretches(*tokens, [each for each in found if each != _END])


def _unchanged(told: list[dict[str, Any]], old: Body, new: Body) -> Iterator[Stretch]:
    """The text that wikidiff2 shows as unchanged; its offsets are bytes. Moved lines are left out, as ours are."""
    i = j = 0
    for line in told:
        kind = line["type"]
        if kind == _CHANGED:
            yield from _within(line, i, j)
        elif kind not in (_ADDED, _DELETED, _MOVED_FROM, _MOVED_TO):
            yield (i, 0), (j, 0), len(old[i])
        i += kind not in (_ADDED, _MOVED_TO)
        j += kind not in (_DELETED, _MOVED_FROM)
    if (i, j) == (len(old), len(new)):
        yield _END


def _within(line: dict[str, Any], i: int, j: int) -> Iterator[Stretch]:
    """The unchanged stretches of a changed line."""
    raw = line["text"].encode()
    at = start = begin = 0
    for each in [*line["highlightRanges"], {"start": len(raw), "length": 0, "type": 0}]:
        kept = len(raw[at : each["start"]].decode())
        yield (i, start), (j, begin), kept
        changed = len(raw[each["start"] : each["start"] + each["length"]].decode())
        is_added = each["type"] == 0
        start, begin = start + kept + changed * (not is_added), begin + kept + changed * is_added
        at = each["start"] + each["length"]


def _print(report: Report, sizes: dict[str, Size]) -> None:
    count, read = sum(len(size.ours) for size in sizes.values()), sum(size.read for size in sizes.values())
    report.table(f"wikidiff2 in PHP, {count} pairs (read to the end: {read}): medians, then sums", "ours", "wikidiff2")
    for name, size in sizes.items():
        taken, other = statistics.median(size.ours), statistics.median(size.theirs)
        most = 1.0 if name in AHEAD else None
        report.row(NAMES[name], ms(taken), ms(other), ratio=taken / other, most=most)
    ours = sum((size.our_terms for size in sizes.values()), NONE)
    theirs = sum((size.their_terms for size in sizes.values()), NONE)
    for term, mine, their in zip(("words changed", "hunks", "slivers"), ours, theirs, strict=True):
        most = None if term == "hunks" else 1.0
        report.row(f"all pairs: {term}", f"{mine:,}", f"{their:,}", ratio=mine / max(their, 1), most=most)
