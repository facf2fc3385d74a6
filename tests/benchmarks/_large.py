"""Texts of 2 MB, as large as a content may be: time, and what the peak of memory grows by in a fresh process."""

import statistics
from collections.abc import Callable
from functools import partial

from tests.benchmarks import _alone, _articles
from tests.benchmarks._alone import Pair
from tests.benchmarks._articles import Edit, Inventor, content
from tests.benchmarks._measure import Report, ms

WORDS = 230_000
"""Words that make two million bytes and still fit into a content."""

MOST_MEMORY = 200
"""Megabytes."""


def _case(edit: Edit) -> Pair:
    inventor = Inventor(WORDS)
    old = inventor.article(WORDS)
    return content(old), content(edit(old, inventor))


CASES: dict[str, Callable[[], Pair]] = {
    "five fixes": partial(_case, _articles.five_words),
    "paragraphs shuffled": partial(_case, _articles.shuffled),
    "30 % rewritten": partial(_case, _articles.rewritten),
    "fully rewritten": partial(_case, _articles.replaced),
}


def run(report: Report, rounds: int) -> None:
    """Print the table. Every round is a process of its own; three are enough."""
    report.table(f"2 MB against 2 MB, each in a fresh process: at most {MOST_MEMORY} MB of growth", "time", "memory")
    for name in CASES:
        found = [_alone.measured(__name__, name) for _ in range(min(rounds, 3))]
        taken = [each for each in found if not isinstance(each, str)]
        if faults := [each for each in found if isinstance(each, str)]:
            report.say(f"{name}: {faults[0]} ({report.judged(name, reached=False)})")
            continue
        memory = max(each.memory for each in taken)
        time = statistics.median(each.time for each in taken)
        faults = [] if all(each.exact for each in taken) else ["NOT EXACT"]
        faults += [] if all(each.complete for each in taken) else ["incomplete"]
        report.row(name, ms(time), f"{memory:.0f} MB", ratio=memory / MOST_MEMORY, most=1, note=", ".join(faults))


if __name__ == "__main__":
    _alone.main(CASES)
