"""Learn the numbers of `versions/weighing/learned.py` from labelled changes: python -m tests.benchmarks._training FILE…

A file holds lines {old, new, label} or article pairs with such changes, or ArgRewrite's edits, where what is on the
surface counts as wording and the rest as unknown. Logistic regression with a penalty on great weights, by Newton's
method; told first how it does on stories that it has not seen. VitaminC is never learned from.
"""

import argparse
import json
import random
import re
from collections.abc import Iterator, Sequence
from math import exp
from pathlib import Path
from typing import Any, NamedTuple

from versions.weighing import learned
from versions.weighing.facts import undecided
from versions.weighing.turns import EVEN, MEASURES

_FOLDS = 10
_PENALTY = 12.0
_STEPS = 12
_ESSAYS = 0.02
"""What a change in an essay counts beside one in the news."""


class Example(NamedTuple):
    """A change that only the odds decide: from which story, its measures, whether it is a fact, and how it counts."""

    story: str
    measured: list[float]
    is_fact: bool
    weight: float


class _Scale(NamedTuple):
    mean: list[float]
    spread: list[float]


def main() -> None:
    """Print how well it does out of fold, and write the numbers where --write asks for it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true", help="put the numbers into versions/weighing/learned.py")
    arguments = parser.parse_args()
    examples = [example for path in arguments.files for example in _examples(path)]
    told = [_told(each) for each in _out_of_fold(examples)]
    print(f"{len(examples)} changes that only the odds decide")
    for name, counted in (
        ("news", [each for each in told if each[2] == 1.0]),
        ("essays", [each for each in told if each[2] < 1]),
    ):
        right = sum(found == is_fact for found, is_fact, _ in counted)
        false = sum(found and not is_fact for found, is_fact, _ in counted)
        facts = sum(is_fact for _, is_fact, _ in counted)
        print(f"  {name}: {right} of {len(counted)} right out of fold; {facts} facts, {false} false alarms")
    constant, weights = _plain(*_learn(examples))
    for name, weight in zip(MEASURES, weights, strict=True):
        print(f"  {weight:+.3f}  {name}")
    if arguments.write:
        _write(constant, weights)


def _examples(path: Path) -> Iterator[Example]:
    with path.open(encoding="utf-8") as lines:
        for line in map(json.loads, lines):
            comma = line.get("lang", "en") != "en"
            story = str(line.get("story") or re.sub(r"#.*", "", line["id"]))
            is_essay = "purposes" in line
            for (old, new), label in _labels(line).items():
                if is_essay and (label != "surface" or not old or not new):
                    continue
                measured = undecided(old, new, decimal_comma=comma)
                if measured is not None:
                    yield Example(story, measured, label == "factual", _ESSAYS if is_essay else 1.0)


def _labels(line: dict[str, Any]) -> dict[tuple[str, str], str]:
    """The labels of the sentences that changed; one change of a fact among others makes them factual."""
    found: dict[tuple[str, str], str] = {}
    for change in line.get("changes", [line]):
        sides = (change["old"] or "", change["new"] or "")
        if found.get(sides) != "factual":
            found[sides] = change["label"]
    return found


def _out_of_fold(examples: Sequence[Example]) -> Iterator[tuple[Example, float]]:
    """Each example with the probability that numbers give it which were learned without its story."""
    stories = sorted({each.story for each in examples})
    random.Random(4).shuffle(stories)
    for fold in range(_FOLDS):
        held = set(stories[fold::_FOLDS])
        scale, weights = _learn([each for each in examples if each.story not in held])
        yield from ((each, _odds(weights, _scaled(scale, each.measured))) for each in examples if each.story in held)


def _told(judged: tuple[Example, float]) -> tuple[bool, bool, float]:
    example, probability = judged
    return probability >= EVEN, example.is_fact, example.weight


def _learn(examples: Sequence[Example]) -> tuple[_Scale, list[float]]:
    """The scale of the measures and the weights on it, the constant first."""
    scale = _scale_of(examples)
    rows = [_scaled(scale, each.measured) for each in examples]
    size = len(rows[0])
    weights = [0.0] * size
    for _ in range(_STEPS):
        slope = [0.0] + [-_PENALTY * weight for weight in weights[1:]]
        bend = [[_PENALTY * (a == b) * (a > 0) for b in range(size)] for a in range(size)]
        for row, example in zip(rows, examples, strict=True):
            odds = _odds(weights, row)
            pull = example.weight * (example.is_fact - odds)
            stiff = example.weight * odds * (1 - odds)
            for a, value in enumerate(row):
                slope[a] += pull * value
                bent = bend[a]
                for b, other in enumerate(row):
                    bent[b] += stiff * value * other
        weights = [weight + step for weight, step in zip(weights, _solved(bend, slope), strict=True)]
    return scale, weights


def _scale_of(examples: Sequence[Example]) -> _Scale:
    total = sum(each.weight for each in examples)
    columns = list(zip(*(each.measured for each in examples), strict=True))
    counts = [each.weight for each in examples]
    mean = [sum(w * v for w, v in zip(counts, column, strict=True)) / total for column in columns]
    spread = [
        (sum(w * (v - m) ** 2 for w, v in zip(counts, column, strict=True)) / total) ** 0.5 or 1.0
        for column, m in zip(columns, mean, strict=True)
    ]
    return _Scale(mean, spread)


def _scaled(scale: _Scale, measured: Sequence[float]) -> list[float]:
    return [1.0, *((v - m) / s for v, m, s in zip(measured, scale.mean, scale.spread, strict=True))]


def _odds(weights: Sequence[float], row: Sequence[float]) -> float:
    total = sum(weight * value for weight, value in zip(weights, row, strict=True))
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """The solution of a set of linear equations, by elimination with pivots."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    size = len(rows)
    for k in range(size):
        best = max(range(k, size), key=lambda r: abs(rows[r][k]))
        rows[k], rows[best] = rows[best], rows[k]
        for r in range(k + 1, size):
            share = rows[r][k] / rows[k][k]
            rows[r] = [a - share * b for a, b in zip(rows[r], rows[k], strict=True)]
    found = [0.0] * size
    for k in reversed(range(size)):
        rest = sum(rows[k][c] * found[c] for c in range(k + 1, size))
        found[k] = (rows[k][size] - rest) / rows[k][k]
    return found


def _plain(scale: _Scale, weights: Sequence[float]) -> tuple[float, list[float]]:
    """The constant and weights for measures as they are."""
    plain = [weight / spread for weight, spread in zip(weights[1:], scale.spread, strict=True)]
    return weights[0] - sum(w * m for w, m in zip(plain, scale.mean, strict=True)), plain


def _write(constant: float, weights: Sequence[float]) -> None:
    rows = "\n".join(f"    {weight:.3f},  # {name}" for name, weight in zip(MEASURES, weights, strict=True))
    text = (
        '"""Numbers learned from labelled changes by `tests/benchmarks/_training.py`; not written by hand."""\n\n'
        f"CONSTANT = {constant:.3f}\nWEIGHTS = (\n{rows}\n)\n"
    )
    Path(learned.__file__).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
