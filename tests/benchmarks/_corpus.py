"""The corpus of real-like pairs, by size: time against one alignment of the whole texts, and what is shown."""

import statistics
from collections import defaultdict
from dataclasses import dataclass, field

from tests.benchmarks import _rivals
from tests.benchmarks._articles import Body, anew, content
from tests.benchmarks._measure import Report, Turn, interleaved, ms
from tests.benchmarks._terms import NONE, Terms, counted, of_stretches, of_tokens, placed, rebuilds, stretches
from tests.corpus.revisions import Pair, pairs
from versions.content import Content
from versions.diff import compare

MOST_TIME = {"short": 0.7, "middle": 0.3, "long": 0.17}
MOST_WORDS, MOST_HUNKS, MOST_SLIVERS = 1.12, 0.65, 0.2

NAMES = {"short": "under 400 words", "middle": "400 to 1,500 words", "long": "above 1,500 words"}


@dataclass
class Size:
    """What the pairs of one size came to."""

    times: list[tuple[float, ...]] = field(default_factory=list)
    ours: Terms = NONE
    theirs: Terms = NONE
    exact: int = 0
    complete: int = 0

    def median(self, engine: int) -> float:
        return statistics.median(times[engine] for times in self.times)


def run(report: Report, rounds: int) -> None:
    """Print the table of the corpus."""
    sizes: dict[str, Size] = defaultdict(Size)
    for pair in pairs():
        _take(pair, sizes[pair.size], rounds)
    _print_times(report, sizes)
    _print_terms(report, sizes)


def _take(pair: Pair, size: Size, rounds: int) -> None:
    bodies = pair.old.split("\n\n"), pair.new.split("\n\n")
    turns = (
        Turn(lambda: _sides(bodies), lambda sides: compare(*sides)),
        Turn(lambda: tuple(anew("\n".join(body)) for body in bodies), lambda texts: _rivals.indel(*texts)),
        Turn(lambda: _sides(bodies), _told),
    )
    size.times.append(interleaved(turns, rounds))
    old, new = map(content, bodies)
    diff = compare(old, new)
    size.exact += rebuilds(diff, old, new)
    size.complete += diff.complete
    tokens = placed(bodies[0]), placed(bodies[1])
    size.ours += counted(*tokens, of_stretches(*tokens, stretches(diff, old, new)))
    size.theirs += counted(*tokens, of_tokens(*tokens))


def _sides(bodies: tuple[Body, Body]) -> tuple[Content, Content]:
    old, new = (content([anew(text) for text in body]) for body in bodies)
    return old, new


def _told(sides: tuple[Content, Content]) -> object:
    """The comparison with its changes and its summary, as pages and the API ask for them."""
    diff = compare(*sides)
    return diff.changes, diff.summary


def _print_times(report: Report, sizes: dict[str, Size]) -> None:
    count = sum(len(size.times) for size in sizes.values())
    report.table(f"Corpus, {count} pairs: time against rapidfuzz Indel on the whole text, medians", "ours", "Indel")
    for name, size in sizes.items():
        ours, indel, told = map(size.median, range(3))
        label = f"{NAMES[name]} ({len(size.times)} pairs)"
        report.row(label, ms(ours), ms(indel), ratio=ours / indel, most=MOST_TIME[name])
        report.row("  with changes and summary", ms(told), ms(indel), ratio=told / indel)


def _print_terms(report: Report, sizes: dict[str, Size]) -> None:
    report.table("Corpus: what is shown, against Indel’s minimum (moved: deleted and inserted)", "ours", "Indel")
    rows = {NAMES[name]: (size.ours, size.theirs) for name, size in sizes.items()}
    whole = [sum(sides, NONE) for sides in zip(*rows.values(), strict=True)]
    for name, (ours, theirs) in rows.items():
        _print_three(report, name, ours, theirs, judged=False)
    _print_three(report, "all pairs", *whole, judged=True)
    exact, count = sum(size.exact for size in sizes.values()), sum(len(size.times) for size in sizes.values())
    complete = sum(size.complete for size in sizes.values())
    verdict = report.judged("rebuilt exactly", reached=exact == count)
    report.say(f"rebuilt exactly {exact}/{count} ({verdict}), compared completely {complete}/{count}")


def _print_three(report: Report, name: str, ours: Terms, theirs: Terms, *, judged: bool) -> None:
    targets = (MOST_WORDS, MOST_HUNKS, MOST_SLIVERS) if judged else (None, None, None)
    for term, mine, other, most in zip(("words changed", "hunks", "slivers"), ours, theirs, targets, strict=True):
        report.row(f"{name}: {term}", f"{mine:,}", f"{other:,}", ratio=mine / max(other, 1), most=most)
