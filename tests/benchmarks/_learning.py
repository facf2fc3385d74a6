"""Learn the numbers of `versions/detection/*.txt`: python -m tests.benchmarks._learning --prose FILE … --write.

From the labelled notices, from the paragraphs of the labelled articles, from ordinary paragraphs of real pages, of
manuals in the other languages, and from real notices, one a line, which are not ours to keep. Logistic regression by
AdaGrad; a third of the prose and the notices of one file may be held back to tell how it does.
"""

import argparse
import json
import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import copysign, exp, sqrt
from pathlib import Path

from versions.detection import VOWELS, glance, judge, odds
from versions.detection.evidence import is_label, marks, parts, weigh
from versions.detection.languages import VOCABULARIES
from versions.detection.languages.en import ENGLISH
from versions.kinds import Kind

CORPUS = Path(__file__).resolve().parents[1] / "corpus" / "newsroom"
_EPOCHS = 20
_FEWEST = 3
"""Notices that a word must stand in to tell their kind."""
_KEPT = 0.2
_USUAL = Kind.CORRECTION
_FLOOR = -0.2
"""No word speaks more than this against a notice: words of a trade that was not learned from are no evidence."""

_TWO = re.compile(r"(?:[^.!?]{15,}?[.!?][\"”’']?\s+(?=[A-Z“\"])){2}")

Example = tuple[frozenset[str], bool, float]
"""What a paragraph has, whether it is a notice, how much it counts."""
Labelled = tuple[str, str, bool]
"""A language, a paragraph, whether it is a notice."""
KindExample = tuple[frozenset[str], Kind, float]
"""What a notice has, of which kind it is, how much it counts."""


@dataclass(frozen=True)
class Pace:
    """How far a step goes, how strongly weights are drawn to nought by their size and each alike, and how small the
    first step is.
    """

    rate: float
    penalty: float
    start: float
    sparing: float = 0.0


_PACE = Pace(rate=0.2, penalty=1e-4, start=1e-3)


@dataclass(frozen=True)
class _Model:
    """What is learned: its file, what it looks at, how much more a notice counts, the least weight, the pace, how many
    paragraphs a word must stand in, and the least that a word may count.
    """

    file: str
    features: Callable[[str, str], Iterable[frozenset[str]]]
    weight: float
    kept: float
    sparing: float
    least: int = 5
    floor: float = _FLOOR
    epochs: int = _EPOCHS


def _odds(text: str, code: str) -> Iterator[frozenset[str]]:
    yield frozenset(odds.features(text))


def _glance(text: str, code: str) -> Iterator[frozenset[str]]:
    yield glance.features(glance.words(text, code), code)


def _traits(text: str, code: str) -> Iterator[frozenset[str]]:
    for part in parts(VOWELS.sub("", text) if code == "ar" else text):
        yield frozenset(odds.traits(part, code, marks(part, _RULES[code])))


_RULES = {words.code: words.rules for words in VOCABULARIES}
_GLANCES = ("glance.txt", "glance-others.txt")
_MODELS = (
    _Model("odds.txt", _odds, 1, 0.1, 0.002),
    _Model("glance.txt", _glance, 5, 0.05, 0.01),
)
_OTHERS = (
    _Model("odds-others.txt", _traits, 3, 0.05, 0.002, 3, -3, 10),
    _Model("glance-others.txt", _glance, 3, 0.15, 0.02, 3, -3),
)
_ENGLISH = 0.3
"""How much an English paragraph counts where other languages are learned."""
_DRAWN = 8_000
_TRIED = (-4.0, -3.0, -2.0, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0)
"""Logarithms of the odds at which it is told how a model does."""


def main() -> None:
    """Print how it does on what was held back, and write the numbers where --write asks for it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("notices", nargs="*", type=Path, help="more labelled notices")
    parser.add_argument("--prose", type=Path, action="append", default=[], help="ordinary paragraphs, one a line")
    parser.add_argument("--others", type=Path, help="ordinary paragraphs in other languages: code, tab, text")
    parser.add_argument("--real", type=Path, action="append", default=[], help="real notices, one a line")
    parser.add_argument("--held", type=Path, help="labelled notices to judge by, not to learn from")
    parser.add_argument("--only", choices=("english", "others", "kinds"), help="one of the three alone")
    parser.add_argument("--write", action="store_true", help="put the numbers into versions/detection")
    arguments = parser.parse_args()
    prose = sorted({line for path in arguments.prose for line in _paragraphs(path)})
    random.Random(1).shuffle(prose)
    files = [*filter(is_learned, sorted(CORPUS.glob("notices-*.jsonl"))), *arguments.notices]
    notices = [each for path in files for each in _notices(path)]
    notices += [("en", line, True) for path in arguments.real for line in _lines(path)]
    english = [each for each in (*notices, *_articles()) if each[0] == "en"]
    judged = list(_notices(arguments.held)) if arguments.held else []
    wanted = {arguments.only} if arguments.only else {"english", "others", "kinds"}
    if "english" in wanted and prose:
        for model in _MODELS:
            _learn_model(model, english, [("en", text) for text in prose], judged, is_written=arguments.write)
    if "others" in wanted and arguments.others:
        elsewhere = [("en", text) for text in prose] + list(_drawn(arguments.others))
        random.Random(1).shuffle(elsewhere)
        for model in _OTHERS:
            _learn_model(model, [*notices, *_articles()], elsewhere, judged, is_written=arguments.write)
    if "kinds" in wanted and arguments.write:
        _learn_kinds("kinds.txt", list(_english_kinds(files)))
        _learn_kinds("kinds-others.txt", list(_other_kinds(files)))


def _learn_model(
    model: _Model,
    labelled: Iterable[Labelled],
    prose: list[tuple[str, str]],
    judged: Iterable[Labelled],
    *,
    is_written: bool,
) -> None:
    """Print how it does on the third of the prose that is held back, and on `judged`; where it is written, of all."""
    held = [] if is_written else prose[: len(prose) // 3]
    learned = [*labelled, *((code, text, False) for code, text in prose[len(held) :])]
    learned += [("en", text, False) for text in _beginnings(text for code, text in prose[len(held) :] if code == "en")]
    if model.file in _GLANCES:
        learned += _labels(learned)
    weighed = _ENGLISH if model in _OTHERS else 1
    examples = [
        (features, is_notice, weighed if code == "en" else 1)
        for code, text, is_notice in learned
        for features in model.features(text, code)
    ]
    constant, weights = _learn(examples, model)
    weights = {feature: weight for feature, weight in weights.items() if abs(weight) >= model.kept}
    print(f"{model.file}: {len(learned)} paragraphs, {len(weights)} numbers", flush=True)
    _tell(
        {**weights, "": constant},
        model,
        [(*each, False) for each in held if (each[0] != "en") is (model in _OTHERS)],
        [each for each in judged if (each[0] != "en") is (model in _OTHERS)],
    )
    if is_written:
        write(model.file, weights, constant=constant)


def _drawn(path: Path) -> Iterator[tuple[str, str]]:
    """Up to `_DRAWN` paragraphs of each language, by lot."""
    found: dict[str, set[str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        code, _, text = line.partition("\t")
        if len(text) > 40:
            found.setdefault(code, set()).add(text)
    for code, texts in found.items():
        yield from ((code, text) for text in random.Random(1).sample(sorted(texts), min(_DRAWN, len(texts))))


def write(name: str, weights: dict[str, float], *, constant: float = 0) -> None:
    """Put the numbers into versions/detection."""
    lines = [f"\t{constant:.2f}", *(f"{feature}\t{weight:.2f}" for feature, weight in sorted(weights.items()))]
    Path(odds.__file__).with_name(name).write_text("\n".join(lines) + "\n", encoding="utf-8")


def is_learned(path: Path) -> bool:
    """Whether the labelled notices may be learned from: the frozen ones and those held back are there to measure by."""
    return not any(word in path.name for word in ("frozen", "held"))


def _learn_kinds(name: str, examples: Sequence[KindExample]) -> None:
    """Write the weights by which a notice's kind is told, as “kind feature”: a softmax of one linear model a kind."""
    seen = Counter(feature for features, *_ in examples for feature in features)
    kept = [(sorted(f for f in features if seen[f] >= _FEWEST), kind, worth) for features, kind, worth in examples]
    weights: dict[str, float] = {}
    squares: dict[str, float] = {}
    summed: Counter[str] = Counter()
    for epoch in range(_EPOCHS):
        random.Random(epoch).shuffle(kept)
        for features, told, worth in kept:
            totals = {kind: total_of(weights, (f"{kind} {feature}" for feature in features)) for kind in odds.KINDS}
            most = max(totals.values())
            whole = sum(exp(total - most) for total in totals.values())
            for kind, total in totals.items():
                slope = (exp(total - most) / whole - (kind is told)) * worth
                for feature in features:
                    step(weights, squares, f"{kind} {feature}", slope, _PACE)
        if epoch >= _EPOCHS // 2:
            summed.update(weights)
    later = _EPOCHS - _EPOCHS // 2
    write(name, {feature: total / later for feature, total in summed.items() if abs(total / later) >= _KEPT})


def _english_kinds(files: Iterable[Path]) -> Iterator[KindExample]:
    for code, text, kind in _kinds(files):
        if code == "en":
            found = weigh(text, ENGLISH.rules)
            yield frozenset(odds.kind_features(text, found.kind if found else _USUAL)), kind, 1


def _other_kinds(files: Iterable[Path]) -> Iterator[KindExample]:
    """Of all languages: English tells nothing but what all share."""
    for code, text, kind in _kinds(files):
        plain = VOWELS.sub("", text) if code == "ar" else text
        told = odds.traits(plain, code, marks(plain, _RULES[code]))
        yield frozenset(told), kind, _ENGLISH if code == "en" else 1


def _kinds(files: Iterable[Path]) -> Iterator[tuple[str, str, Kind]]:
    for line in (json.loads(line) for path in files for line in path.read_text(encoding="utf-8").splitlines()):
        if line["is_notice"]:
            yield line["lang"], line["text"], Kind(line["kind"])


def step(weights: dict[str, float], squares: dict[str, float], feature: str, slope: float, pace: Pace) -> None:
    """One of AdaGrad's steps against the slope: the more a weight has been moved, the less it is."""
    known = weights.get(feature, 0.0)
    pull = slope + pace.penalty * known
    squares[feature] = squares.get(feature, pace.start) + pull * pull
    rate = pace.rate / sqrt(squares[feature])
    moved = known - rate * pull
    weights[feature] = copysign(max(0.0, abs(moved) - rate * pace.sparing), moved) if feature else moved


def _lines(path: Path) -> Iterator[str]:
    """The lines that are long enough to be a paragraph."""
    return (line.strip() for line in path.read_text(encoding="utf-8").splitlines() if len(line) > 40)


def _paragraphs(path: Path) -> Iterator[str]:
    """The lines that no rule takes for a notice: real pages hold some."""
    return (line for line in _lines(path) if not judge(line).is_notice)


def _beginnings(prose: Iterable[str]) -> Iterator[str]:
    """The first two sentences of each longer paragraph: stories of short paragraphs are plain statements in a row."""
    for text in prose:
        begun = _TWO.match(text)
        if begun and begun.end() < len(text):
            yield begun[0].strip()


def _notices(path: Path) -> Iterator[Labelled]:
    for line in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        yield line["lang"], line["text"], bool(line["is_notice"])


def _articles() -> Iterator[Labelled]:
    for name in ("pairs-open.jsonl", "pairs-later.jsonl"):
        for line in map(json.loads, (CORPUS / name).read_text(encoding="utf-8").splitlines()):
            for paragraph in line["before"].split("\n\n"):
                if len(paragraph) > 40 and not judge(paragraph).is_notice:
                    yield line.get("lang", "en"), paragraph, False


def _labels(labelled: Iterable[Labelled]) -> list[Labelled]:
    """The labels that stand before the notices: each may stand in a paragraph of its own."""
    begun = [
        (code, re.split(r"[:：\n]| [—–-] ", text, maxsplit=1)[0]) for code, text, is_notice in labelled if is_notice
    ]
    return [(code, label, True) for code, label in begun if is_label(label, _RULES[code])]


def _learn(examples: Sequence[Example], model: _Model) -> tuple[float, dict[str, float]]:
    """The weights, averaged over the later half of the epochs: what the order of the examples decides evens out."""
    seen = Counter(feature for features, *_ in examples for feature in features)
    kept = [
        (sorted(f for f in features if seen[f] >= model.least), is_notice, worth)
        for features, is_notice, worth in examples
    ]
    pace = replace(_PACE, sparing=model.sparing)
    weights: dict[str, float] = {}
    squares: dict[str, float] = {}
    summed: Counter[str] = Counter()
    order = list(range(len(kept)))
    for epoch in range(model.epochs):
        random.Random(epoch).shuffle(order)
        for place in order:
            features, is_notice, worth = kept[place]
            chance = _chance(total_of(weights, ["", *features]))
            slope = (chance - is_notice) * worth * (model.weight if is_notice else 1)
            for feature in ("", *features):
                step(weights, squares, feature, slope, pace)
                if feature and weights[feature] < model.floor:
                    weights[feature] = model.floor
        if epoch >= model.epochs // 2:
            summed.update(weights)
    later = model.epochs - model.epochs // 2
    mean = {feature: total / later for feature, total in summed.items()}
    return mean.pop("", 0.0), mean


def total_of(weights: dict[str, float], features: Iterable[str]) -> float:
    return sum(weights.get(feature, 0.0) for feature in features)


def _chance(total: float) -> float:
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def _tell(scale: dict[str, float], model: _Model, prose: Iterable[Labelled], notices: Iterable[Labelled]) -> None:
    def totals(labelled: Iterable[Labelled]) -> list[float]:
        return [
            max(total_of(scale, ["", *features]) for features in model.features(text, code))
            for code, text, _ in labelled
        ]

    ordinary = totals(prose)
    own, others = (totals(each for each in notices if each[2] is wanted) for wanted in (True, False))
    for least in _TRIED:
        told = [sum(total >= least for total in each) for each in (ordinary, own, others)]
        print(
            f"  from {least:+.1f} on: {told[0]} of {len(ordinary)} ordinary paragraphs,"
            f" {told[1]} of {len(own)} notices, {told[2]} of {len(others)} others"
        )


if __name__ == "__main__":
    main()
