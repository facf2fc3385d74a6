"""Learn the numbers of `versions/weighing/learned.py` from labelled changes: python -m tests.benchmarks._training FILE…

A file holds lines {old, new, label}, or article pairs with such changes. Logistic regression with a penalty on great
weights, by Newton's method; told first how it does on stories that it has not seen. VitaminC is never learned from.
"""

import argparse
import json
import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from versions.weighing import learned
from versions.weighing.facts import undecided
from versions.weighing.turns import EVEN, MEASURES

_FOLDS = 10
_PENALTY = 12.0
_STEPS = 12


class Example(NamedTuple):
    """A change that only the odds decide: from which story, its measures, and whether it is a fact."""

    story: str
    measured: list[float]
    is_fact: bool


class _Numbers(NamedTuple):
    constant: float
    weights: np.ndarray


def main() -> None:
    """Print how well it does out of fold, and write the numbers where --write asks for it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true", help="put the numbers into versions/weighing/learned.py")
    arguments = parser.parse_args()
    examples = [example for path in arguments.files for example in _examples(path)]
    told = [(probability >= EVEN, example.is_fact) for example, probability in _out_of_fold(examples)]
    print(f"{len(examples)} changes that only the odds decide")
    right = sum(found == is_fact for found, is_fact in told)
    false = sum(found and not is_fact for found, is_fact in told)
    facts = sum(is_fact for _, is_fact in told)
    print(f"  {right} of {len(told)} right out of fold; {facts} facts, {false} false alarms")
    constant, weights = _learn(examples)
    for name, weight in zip(MEASURES, weights, strict=True):
        print(f"  {weight:+.3f}  {name}")
    if arguments.write:
        _write(constant, weights)


def _examples(path: Path) -> Iterator[Example]:
    with path.open(encoding="utf-8") as lines:
        for line in map(json.loads, lines):
            comma = line.get("lang", "en") != "en"
            story = str(line.get("story") or re.sub(r"#.*", "", line["id"]))
            for (old, new), label in _labels(line).items():
                measured = undecided(old, new, decimal_comma=comma)
                if measured is not None:
                    yield Example(story, measured, label == "factual")


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
        constant, weights = _learn([each for each in examples if each.story not in held])
        yield from ((each, _odds(constant + weights @ each.measured)) for each in examples if each.story in held)


def _learn(examples: Sequence[Example]) -> _Numbers:
    """The numbers for measures as they are; the penalty is on those of measures brought to one scale."""
    measured = np.array([each.measured for each in examples])
    mean, spread = measured.mean(axis=0), measured.std(axis=0)
    spread[spread == 0] = 1
    rows = np.column_stack([np.ones(len(measured)), (measured - mean) / spread])
    facts = np.array([each.is_fact for each in examples])
    penalty = np.array([0, *[_PENALTY] * measured.shape[1]])
    weights = np.zeros(rows.shape[1])
    for _ in range(_STEPS):
        odds = _odds(rows @ weights)
        slope = rows.T @ (facts - odds) - penalty * weights
        bend = (rows.T * (odds * (1 - odds))) @ rows + np.diag(penalty)
        weights = weights + np.linalg.solve(bend, slope)
    plain = weights[1:] / spread
    return _Numbers(float(weights[0] - plain @ mean), plain)


def _odds(total: Any) -> Any:
    return 1 / (1 + np.exp(-np.clip(total, -30, 30)))


def _write(constant: float, weights: Sequence[float] | np.ndarray) -> None:
    rows = "\n".join(f"    {weight:.3f},  # {name}" for name, weight in zip(MEASURES, weights, strict=True))
    text = (
        '"""Numbers learned from labelled changes by `tests/benchmarks/_training.py`; not written by hand."""\n\n'
        f"CONSTANT = {constant:.3f}\nWEIGHTS = (\n{rows}\n)\n"
    )
    Path(learned.__file__).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
