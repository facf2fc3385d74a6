"""Articles of 20,000 words: corrections against fast_diff_match_patch, rewrites against rapidfuzz Indel."""

from collections.abc import Callable
from typing import Any

from tests.benchmarks import _articles, _rivals
from tests.benchmarks._articles import Body, Edit, Inventor, anew, content
from tests.benchmarks._measure import Report, Turn, interleaved, ms
from tests.benchmarks._rivals import Engine
from tests.benchmarks._terms import rebuilds
from versions.content import Content
from versions.diff import compare

WORDS = 20_000

CORRECTIONS: dict[str, tuple[Edit, float]] = {
    "one word": (_articles.one_word, 0.03),
    "five words": (_articles.five_words, 0.1),
    "paragraph inserted": (_articles.inserted, 0.03),
    "paragraph moved": (_articles.moved, 0.1),
    "paragraph moved and edited": (_articles.moved_and_edited, 0.1),
    "one split, two merged": (_articles.split_and_merged, 0.1),
}
REWRITES: dict[str, tuple[Edit, float]] = {
    "30 % of the words rewritten": (_articles.rewritten, 0.12),
    "30 % of the sentences rewritten": (_articles.sentences_rewritten, 0.12),
    "30 % of the paragraphs rewritten": (_articles.paragraphs_rewritten, 0.12),
    "fully rewritten": (_articles.replaced, 0.2),
}


def run(report: Report, rounds: int) -> None:
    """Print both tables."""
    inventor = Inventor(WORDS)
    old = inventor.article(WORDS)
    _print_corrections(report, old, inventor, rounds)
    _print_rewrites(report, old, inventor, rounds)


def _print_corrections(report: Report, old: Body, inventor: Inventor, rounds: int) -> None:
    rival = _rivals.fast_diff_match_patch()
    report.table("20,000 words, corrections: against fast_diff_match_patch on tokens", "ours", "rival")
    for name, (edit, most) in CORRECTIONS.items():
        new = edit(old, inventor)
        ours, indel, *rest = interleaved(_turns(old, new, [rival] if rival else []), rounds)
        note = _note(old, new)
        if rest:
            report.row(name, ms(ours), ms(rest[0]), ratio=ours / rest[0], most=most, note=note)
        report.row(f"{'  ' if rest else ''}{name if not rest else 'against Indel'}", ms(ours), ms(indel),
                   ratio=ours / indel)  # fmt: skip


def _print_rewrites(report: Report, old: Body, inventor: Inventor, rounds: int) -> None:
    others = {"patience (patiencediff)": _rivals.patience()}
    report.table("20,000 words, rewrites: against rapidfuzz Indel on the whole text", "ours", "Indel")
    for name, (edit, most) in REWRITES.items():
        new = edit(old, inventor)
        present = {label: engine for label, engine in others.items() if engine}
        ours, indel, *rest = interleaved(_turns(old, new, list(present.values())), rounds)
        report.row(name, ms(ours), ms(indel), ratio=ours / indel, most=most, note=_note(old, new))
        for label, taken in zip(present, rest, strict=True):
            report.row(f"  against {label}", ms(ours), ms(taken), ratio=ours / taken)


def _turns(old: Body, new: Body, others: list[Engine]) -> list[Turn[Any]]:
    """We, rapidfuzz Indel, then the others."""

    def texts() -> tuple[str, str]:
        return anew("\n".join(old)), anew("\n".join(new))

    def sides() -> tuple[Content, Content]:
        return content([anew(text) for text in old]), content([anew(text) for text in new])

    return [Turn(sides, _given(compare)), *(Turn(texts, _given(engine)) for engine in (_rivals.indel, *others))]


def _given(engine: Callable[[Any, Any], object]) -> Callable[[tuple[Any, Any]], object]:
    return lambda both: engine(*both)


def _note(old: Body, new: Body) -> str:
    """What is wrong with the comparison, where anything is."""
    sides = content(old), content(new)
    diff = compare(*sides)
    faults = [] if rebuilds(diff, *sides) else ["NOT EXACT"]
    return ", ".join(faults if diff.complete else [*faults, "incomplete"])
