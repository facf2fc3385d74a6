"""Learn the numbers of `versions/detection/pairing.txt`: python -m tests.benchmarks._pairing [--held FILE] [--write].

From the notices whose wrong and right values are labelled, in every language that has a glossary, and what the rules
cut of each. A choice of one pairing among all (multinomial logistic regression) by AdaGrad, most features dropped in
each step and the weights of the epochs averaged; each round sets the likely candidates of the last one against each
other.
"""

import argparse
import json
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from math import exp
from pathlib import Path
from typing import Literal

from versions.detection import VOWELS, pairing
from versions.detection.candidates import Candidate
from versions.detection.evidence import weigh
from versions.detection.extraction import cut
from versions.detection.languages import VOCABULARIES
from versions.detection.languages.glossaries import GLOSSARIES
from versions.detection.reading import Pairing, Reading
from versions.detection.vocabulary import Rules
from versions.kinds import Kind

from ._learning import CORPUS, Pace, is_learned, step, total_of, write

_KINDS = ("correction", "clarification", "retraction")
_EPOCHS = (8, 16, 16)
_PACE = Pace(rate=0.12, penalty=1e-3, start=1e-2)
_DROPPED = 0.6
"""The share of the features that a step does without: what remains must tell it too."""
_FIRST = 2
"""Epochs before those whose weights are averaged."""
_LEAST = 3
"""Notices that a feature must stand in."""
_NONE = 0.1
"""What a notice counts that says no value: some say one that cannot be cut for certain."""
_DRAWN, _LIKELY = 16, 10
"""Candidates drawn by lot, and likely ones, that are set against each other."""
_KEPT = 0.05
_RULES = {words.code: words.rules for words in VOCABULARIES}
_ROLES: tuple[Literal["W"], Literal["R"]] = ("W", "R")

Weights = dict[str, float]
Key = tuple[str, Candidate | None]


@dataclass(frozen=True)
class _Notice:
    reading: Reading
    wrong: str | None
    right: str | None

    def is_right(self, given: str | None, candidate: Candidate | None) -> bool:
        return given == (None if candidate is None else self.reading.text[slice(*candidate.span)])


@dataclass(frozen=True)
class _Choice:
    """What may be chosen in one notice: the features of each candidate, and of each two with whether they are right."""

    alone: dict[Key, list[str]]
    rows: list[tuple[Candidate | None, Candidate | None, list[str], bool]]
    weight: float


def main() -> None:
    """Print how it does on what was held back, and write the numbers where --write asks for it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("notices", nargs="*", type=Path, help="more labelled notices")
    parser.add_argument("--held", type=Path, action="append", default=[], help="labelled notices to judge by")
    parser.add_argument("--write", action="store_true", help="put the numbers into versions/detection/pairing.txt")
    arguments = parser.parse_args()
    files = [*filter(is_learned, sorted(CORPUS.glob("notices-*.jsonl"))), *arguments.notices]
    notices = [each for path in files for each in _notices(path)]
    weights: Weights = {}
    for epochs in _EPOCHS:
        choices = [each for notice in notices if (each := _choice(notice, weights))]
        weights = _learn(choices, epochs=epochs)
    weights = {feature: weight for feature, weight in weights.items() if abs(weight) >= _KEPT}
    print(f"{len(notices)} notices, {len(choices)} learned from, {len(weights)} numbers")
    for path in arguments.held:
        _tell(path.parent.name + "/" + path.name, list(_notices(path)), weights)
    if arguments.write:
        write("pairing.txt", weights)


def _notices(path: Path) -> Iterator[_Notice]:
    for line in map(json.loads, VOWELS.sub("", path.read_text(encoding="utf-8")).splitlines()):
        if line["lang"] in GLOSSARIES and line["kind"] in _KINDS:
            kind = Kind(line["kind"])
            told = _told(line["text"], kind, _RULES[line["lang"]])
            reading = Reading(line["text"], kind, told, GLOSSARIES[line["lang"]])
            yield _Notice(reading, line.get("wrong_value"), line.get("right_value"))


def _told(text: str, kind: Kind, rules: Rules) -> Pairing:
    found = weigh(text, rules)
    items = cut(text, rules, found.kind if found else kind)
    return (items[0].wrong_span, items[0].right_span) if items else (None, None)


def _choice(notice: _Notice, weights: Weights) -> _Choice | None:
    reading = notice.reading
    alone = {
        (role, each): sorted(f"{role} {feature}" for feature in pairing.alone(reading, each, role))
        for role in _ROLES
        for each in (None, *reading.candidates)
    }
    drawn = random.Random(len(reading.text)).sample(reading.candidates, min(_DRAWN, len(reading.candidates)))
    wrongs, rights = (
        dict.fromkeys(
            [
                None,
                *(each for each in reading.candidates if notice.is_right(given, each)),
                *drawn,
                *sorted(reading.candidates, key=lambda each: -total_of(weights, alone[role, each]))[:_LIKELY],
            ]
        )
        for role, given in (("W", notice.wrong), ("R", notice.right))
    )
    rows = [
        (
            wrong,
            right,
            sorted(f"P {feature}" for feature in pairing.common(reading, wrong, right)),
            notice.is_right(notice.wrong, wrong) and notice.is_right(notice.right, right),
        )
        for wrong in wrongs
        for right in rights
        if not pairing.is_clash(reading, wrong, right)
    ]
    if not any(is_right for *_, is_right in rows):
        return None
    return _Choice(alone, rows, 1 if notice.wrong or notice.right else _NONE)


def _learn(choices: Sequence[_Choice], *, epochs: int) -> Weights:
    used = [{*chain(*each.alone.values(), *(row[2] for row in each.rows))} for each in choices]
    seen = Counter(chain.from_iterable(used))
    told = [sorted(feature for feature in features if seen[feature] >= _LEAST) for features in used]
    weights: Weights = {}
    squares: Weights = {}
    summed: Counter[str] = Counter()
    lot = random.Random(1)
    order = list(range(len(choices)))
    for epoch in range(epochs):
        random.Random(epoch).shuffle(order)
        for place in order:
            kept = {feature: weights.get(feature, 0.0) for feature in told[place] if lot.random() >= _DROPPED}
            for feature, slope in _slopes(choices[place], kept).items():
                step(weights, squares, feature, choices[place].weight * slope, _PACE)
        if epoch >= _FIRST:
            summed.update(weights)
    return {feature: total / (epochs - _FIRST) for feature, total in summed.items()}


def _slopes(choice: _Choice, weights: Weights) -> Counter[str]:
    """What each weighed feature has too much of: where it is expected, less where it is right."""
    alone = {key: total_of(weights, found) for key, found in choice.alone.items()}
    scores = [alone["W", wrong] + alone["R", right] + total_of(weights, both) for wrong, right, both, _ in choice.rows]
    most = max(scores)
    shares = [exp(score - most) for score in scores]
    total = sum(shares)
    right_total = sum(share for share, (*_, is_right) in zip(shares, choice.rows, strict=True) if is_right)
    slopes: Counter[str] = Counter(dict.fromkeys(weights, 0.0))
    by_key: Counter[Key] = Counter()
    for share, (wrong, right, both, is_right) in zip(shares, choice.rows, strict=True):
        slope = share / total - (share / right_total if is_right and right_total else 0.0)
        by_key["W", wrong] += slope
        by_key["R", right] += slope
        for feature in filter(weights.__contains__, both):
            slopes[feature] += slope
    for key, slope in by_key.items():
        for feature in filter(weights.__contains__, choice.alone[key]):
            slopes[feature] += slope
    return slopes


def _tell(name: str, notices: Sequence[_Notice], weights: Weights) -> None:
    counts: Counter[str] = Counter()
    for each in notices:
        scores = pairing.scored(each.reading, lambda role, found: total_of(weights, (f"{role} {it}" for it in found)))
        best = max(scores, key=scores.__getitem__)
        said = [span and each.reading.text[slice(*span)] for span in best]
        cut_ = [span and each.reading.text[slice(*span)] for span in each.reading.told]
        for role, given, told, ruled in zip(("wrong", "right"), (each.wrong, each.right), said, cut_, strict=True):
            counts[f"{role} said"] += given is not None
            counts[f"{role} exact"] += given is not None and told == given
            counts[f"{role} by the rules alone"] += given is not None and ruled == given
        counts["told of none"] += not (each.wrong or each.right) and any(best)
        counts["none said"] += not (each.wrong or each.right)
    print(f"  {name}: {dict(counts)}")


if __name__ == "__main__":
    main()
