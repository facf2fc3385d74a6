"""Learn the numbers of `versions/detection/odds.txt`: python -m tests.benchmarks._learning --prose FILE … --write.

From the English of the labelled notices, from the paragraphs of the labelled articles, and from ordinary paragraphs of
real pages, one a line, which are not ours to keep: those that packages for reading the news are tested with. Logistic
regression by AdaGrad; a third of the prose and the notices of one file may be held back to tell how it does.
"""

import argparse
import json
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from math import exp, sqrt
from pathlib import Path

from versions.detection import judge, odds

_CORPUS = Path(__file__).resolve().parents[1] / "corpus" / "newsroom"
_EPOCHS = 20
_RATE = 0.2
_PENALTY = 1e-4
_LEAST = 5
"""Paragraphs that a word must stand in."""
_KEPT = 0.3
"""The least weight that is kept."""

Example = tuple[frozenset[str], bool]


def main() -> None:
    """Print how it does on what was held back, and write the numbers where --write asks for it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("notices", nargs="*", type=Path, help="more labelled notices")
    parser.add_argument("--prose", type=Path, action="append", default=[], help="ordinary paragraphs, one a line")
    parser.add_argument("--held", type=Path, help="labelled notices to judge by, not to learn from")
    parser.add_argument("--write", action="store_true", help="put the numbers into versions/detection/odds.txt")
    arguments = parser.parse_args()
    prose = sorted({line for path in arguments.prose for line in _paragraphs(path)})
    random.Random(1).shuffle(prose)
    held = prose[: len(prose) // 3]
    files = [*_CORPUS.glob("notices-*.jsonl"), *arguments.notices]
    labelled = [each for path in files if "frozen" not in path.name for each in _notices(path)]
    ordinary = [*_articles(), *(prose if arguments.write else prose[len(held) :])]
    examples = [(odds.features(text), is_notice) for text, is_notice in labelled]
    constant, weights = _learn(examples + [(odds.features(text), False) for text in ordinary])
    weights = {feature: weight for feature, weight in weights.items() if abs(weight) >= _KEPT}
    print(f"{len(labelled)} labelled, {len(ordinary)} ordinary paragraphs, {len(weights)} numbers")
    _tell(constant, weights, held, list(_notices(arguments.held)) if arguments.held else [])
    if arguments.write:
        lines = [f"\t{constant:.3f}", *(f"{feature}\t{weight:.3f}" for feature, weight in sorted(weights.items()))]
        Path(odds.__file__).with_name("odds.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _paragraphs(path: Path) -> Iterator[str]:
    """The lines that no rule takes for a notice: real pages hold some."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if len(line) > 40 and not judge(line).is_notice:
            yield line.strip()


def _notices(path: Path) -> Iterator[tuple[str, bool]]:
    for line in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        if line.get("lang") == "en":
            yield line["text"], bool(line["is_notice"])


def _articles() -> Iterator[str]:
    for name in ("pairs-open.jsonl", "pairs-later.jsonl"):
        for line in map(json.loads, (_CORPUS / name).read_text(encoding="utf-8").splitlines()):
            for paragraph in line["before"].split("\n\n"):
                if line.get("lang", "en") == "en" and len(paragraph) > 40 and not judge(paragraph).is_notice:
                    yield paragraph


def _learn(examples: Sequence[Example]) -> tuple[float, dict[str, float]]:
    seen = Counter(feature for features, _ in examples for feature in features)
    kept = [(sorted(f for f in features if seen[f] >= _LEAST), is_notice) for features, is_notice in examples]
    weights: dict[str, float] = {}
    squares: dict[str, float] = {}
    order = list(range(len(kept)))
    for epoch in range(_EPOCHS):
        random.Random(epoch).shuffle(order)
        for place in order:
            features, is_notice = kept[place]
            slope = _chance(weights, ["", *features]) - is_notice
            for feature in ("", *features):
                weight = weights.get(feature, 0.0)
                step = slope + _PENALTY * weight
                squares[feature] = squares.get(feature, 1e-3) + step * step
                weights[feature] = weight - _RATE * step / sqrt(squares[feature])
    return weights.pop("", 0.0), weights


def _chance(weights: dict[str, float], features: Iterable[str]) -> float:
    total = sum(weights.get(feature, 0.0) for feature in features)
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def _tell(
    constant: float, weights: dict[str, float], prose: Sequence[str], notices: Sequence[tuple[str, bool]]
) -> None:
    scale = {**weights, "": constant}

    def is_likely(text: str) -> bool:
        return _chance(scale, ["", *odds.features(text)]) >= 0.5

    print(f"  false alarms in {len(prose)} ordinary paragraphs held back: {sum(map(is_likely, prose))}")
    found = [(is_notice, is_likely(text)) for text, is_notice in notices]
    right, wrong = sum(a and b for a, b in found), sum(b and not a for a, b in found)
    print(f"  of {sum(a for a, _ in found)} notices held back {right} found, {wrong} false alarms")


if __name__ == "__main__":
    main()
