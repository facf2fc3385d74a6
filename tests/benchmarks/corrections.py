"""How well changes are weighed and notices found, on labelled data: python3 dev.py bench corrections --data DIR.

Precision, recall and F1 with counts and a bootstrap interval of 95 %, on the corpus in tests/corpus/newsroom, each
part apart, and on the shared data; then what assessing and scanning cost. DIR holds the folders
newsroom-dev, vitaminc-real-dev and argrewrite-dev; what of them is missing is left out.
"""

import argparse
import json
import random
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from tests.corpus import hostile_notices
from versions import reading
from versions.detection import detect, judge
from versions.diff import compare
from versions.weighing import Changed, Weight, align, assess, weigh

from ._measure import WIDTHS, Report, Turn, clocked, interleaved, ms

_CORPUS = Path(__file__).resolve().parents[1] / "corpus" / "newsroom"
_PARTS = ("open", "later", "frozen", "held", "shared", "time")
_RESAMPLED = 400
_WORDS = 1_000
_SCANNED = 3_000_000
"""Characters at least that are scanned at a time."""

_MEGABYTES = 20

Outcome = tuple[int, int, int]
"""True positives, false positives and false negatives of one item."""


def main() -> None:
    parser = argparse.ArgumentParser(prog="dev.py bench corrections", description=__doc__)
    parser.add_argument("--data", type=Path, metavar="DIR", help="the folder with the labelled data")
    parser.add_argument("--pairs", type=Path, action="append", default=[], metavar="FILE", help="more pairs to judge")
    parser.add_argument("--only", choices=_PARTS, help="one part alone")
    arguments = parser.parse_args()
    wanted = (arguments.only,) if arguments.only else _PARTS
    report = Report()
    for part in ("open", "later", "frozen"):
        if part in wanted:
            _judge(report, part, _lines(_CORPUS / f"pairs-{part}.jsonl"), _lines(_CORPUS / f"notices-{part}.jsonl"))
    if "held" in wanted:
        _judge_notices(report, list(_lines(_CORPUS / "notices-held.jsonl")), "held")
    if "later" in wanted:
        report.table("Single changes", "F1", "95 %", "counts")
        for kind in ("open", "free"):
            changed = list(_lines(_CORPUS / f"changes-{kind}.jsonl"))
            _row(report, f"factual or not, {kind} ({len(changed)})", [_told_factual(each) for each in changed])
    if "shared" in wanted:
        _judge_shared(report, arguments.data)
    if more := [line for path in arguments.pairs for line in _lines(path)]:
        _judge_pairs(report, more, "named")
    if "time" in wanted:
        pairs = list(_lines(_CORPUS / "pairs-open.jsonl"))
        _time(report, pairs)
        _scanning(report, pairs)
    report.close()


def _judge_shared(report: Report, folder: Path | None) -> None:
    if folder is None or not folder.is_dir():
        print("corrections: the shared labelled data are left out; name their folder with --data DIR.")
        return
    newsroom = folder / "newsroom-dev"
    _judge(report, "shared", _lines(newsroom / "pairs.jsonl"), _lines(newsroom / "notices.jsonl"))
    if revised := list(_lines(folder / "vitaminc-real-dev" / "pairs.jsonl")):
        report.table("Real factual revisions (VitaminC)", "recall", "95 %", "counts")
        _row(report, "found to be factual", [_recalled(each) for each in revised], least=92, recall_only=True)
    if drafts := list(_lines(folder / "argrewrite-dev" / "align.jsonl")):
        report.table("Changed sentence links (ArgRewrite)", "F1", "95 %", "counts")
        _row(report, "links", [_linked(each) for each in drafts], least=94)


def _judge(report: Report, part: str, pairs: Iterable[dict[str, Any]], notices: Iterable[dict[str, Any]]) -> None:
    if known := list(pairs):
        _judge_pairs(report, known, part)
    if known := list(notices):
        _judge_notices(report, known, part)


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    if not path.is_file():
        print(f"corrections: {path.name} of {path.parent.name} is missing; left out.", file=sys.stderr)
        return
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _judge_pairs(report: Report, pairs: Sequence[dict[str, Any]], part: str) -> None:
    verdicts = [assess(each["before"], each["after"]) for each in pairs]
    both = list(zip(pairs, verdicts, strict=True))
    report.table(f"Article pairs, {part} ({len(pairs)})", "F1", "95 %", "counts")
    _row(report, "factual or not", [_factual(pair, verdict.changes) for pair, verdict in both], least=90)
    warned = [_hit(pair["warn_correction"] or pair["warn_update"], verdict.warn) for pair, verdict in both]
    _row(report, "warn or not", warned, least=90)
    _row(report, "warn of a correction", [_hit(p["warn_correction"], v.warn_correction) for p, v in both])
    _row(report, "warn of an update", [_hit(p["warn_update"], v.warn_update) for p, v in both])
    _row(report, "notice without change", [_hit(p["notice_without_change"], v.unmatched_notice) for p, v in both])


def _factual(pair: dict[str, Any], changes: Sequence[Changed]) -> Outcome:
    """Labelled changes, one for the same two sentences, found factual or not; and factual ones that bear no label."""
    labels: dict[tuple[str, str], bool] = {}
    for each in pair["changes"]:
        key = (each["old"] or "", each["new"] or "")
        labels[key] = labels.get(key, False) or each["label"] == "factual"
    found: set[int] = set()
    tp = fp = fn = 0
    for (old, new), is_factual in labels.items():
        meant = {k for k, change in enumerate(changes) if _meets(old, change.old) and _meets(new, change.new)}
        found |= meant
        says = any(changes[k].weight is Weight.FACTUAL for k in meant)
        tp, fp, fn = tp + (is_factual and says), fp + (says and not is_factual), fn + (is_factual and not says)
    fp += sum(change.weight is Weight.FACTUAL for k, change in enumerate(changes) if k not in found)
    return tp, fp, fn


def _told_factual(change: dict[str, Any]) -> Outcome:
    return _hit(change["label"] == "factual", weigh(change["old"], change["new"]).weight is Weight.FACTUAL)


def _meets(labelled: str, found: str) -> bool:
    return not labelled or (bool(found) and (labelled in found or found in labelled))


def _judge_notices(report: Report, notices: Sequence[dict[str, Any]], part: str) -> None:
    judged = [judge(each["text"]) for each in notices]
    both = list(zip(notices, judged, strict=True))
    report.table(f"Notices, {part} ({len(notices)})", "F1", "95 %", "counts")
    for name, languages in (("English", {"en"}), ("other languages", {each["lang"] for each in notices} - {"en"})):
        rows = [_hit(each["is_notice"], found.is_notice) for each, found in both if each["lang"] in languages]
        _row(report, f"notice or not, {name}", rows, least=95 if languages == {"en"} else 90)
    found_ones = [(each, found) for each, found in both if each["is_notice"] and found.is_notice]
    kinds = [_hit(True, found.kind is not None and found.kind.value == each["kind"]) for each, found in found_ones]
    _row(report, "kind of the found ones", kinds, least=90, recall_only=True)
    for name in ("wrong_value", "right_value"):
        told = [_hit(True, getattr(found, name) == each[name]) for each, found in found_ones if each.get(name)]
        _row(report, name.replace("_", " ") + " exact", told, least=85, recall_only=True)


def _recalled(pair: dict[str, Any]) -> Outcome:
    return _hit(True, weigh(pair["old"], pair["new"]).weight is Weight.FACTUAL)


def _linked(draft: dict[str, Any]) -> Outcome:
    """Links between sentences that differ; an unchanged sentence is no achievement."""
    old, new = draft["old"], draft["new"]
    found = {(i, j) for group in align(old, new) for i in group.old for j in group.new if old[i] != new[j]}
    labelled = {(i, j) for i, j in draft["links"] if old[i] != new[j]}
    return len(found & labelled), len(found - labelled), len(labelled - found)


def _hit(wanted: bool, found: bool) -> Outcome:
    return int(wanted and found), int(found and not wanted), int(wanted and not found)


def _row(
    report: Report, label: str, outcomes: Sequence[Outcome], *, least: float | None = None, recall_only: bool = False
) -> None:
    if not outcomes:
        return
    score = _recall if recall_only else _f1
    value, (low, high) = score(outcomes), _interval(outcomes, score)
    tp, fp, fn = _summed(outcomes)
    counts = f"{tp}/{fn}" if recall_only else f"{tp}/{fp}/{fn}"
    precision = "" if recall_only else f"P {100 * tp / max(1, tp + fp):.1f} R {100 * tp / max(1, tp + fn):.1f}"
    verdict = "" if least is None else f"at least {least:g}: {report.judged(label, reached=value >= least)}"
    report.plain(label, f"{value:.1f}", f"{low:.0f}–{high:.0f}", counts, end=f"{precision}  {verdict}".strip())


def _summed(outcomes: Iterable[Outcome]) -> Outcome:
    tp, fp, fn = map(sum, zip(*outcomes, strict=True))
    return tp, fp, fn


def _f1(outcomes: Iterable[Outcome]) -> float:
    tp, fp, fn = _summed(outcomes)
    return 200 * tp / max(1, 2 * tp + fp + fn)


def _recall(outcomes: Iterable[Outcome]) -> float:
    tp, _, fn = _summed(outcomes)
    return 100 * tp / max(1, tp + fn)


def _interval(outcomes: Sequence[Outcome], score: Callable[[Iterable[Outcome]], float]) -> tuple[float, float]:
    """Between which values 95 % of the resampled scores lie; the same outcomes give the same interval."""
    chosen = random.Random(4)
    scores = sorted(score(chosen.choices(outcomes, k=len(outcomes))) for _ in range(_RESAMPLED))
    return scores[_RESAMPLED // 40], scores[-1 - _RESAMPLED // 40]


def _time(report: Report, pairs: Sequence[dict[str, Any]]) -> None:
    """Pairs of a thousand words: one story that changed among others that did not, and stories that all changed."""
    english = [each for each in pairs if " the " in each["before"]]
    report.table("Time, 1,000 words a side", "compare", "scan both", "assess")
    for label, changing in (("one story changed", 1), ("every story changed", len(english))):
        fresh = partial(_article, english, changing)
        works = (_compared, _scanned, _assessed)
        spent = interleaved([Turn(fresh, work) for work in works], rounds=15)
        compared, scanned, assessed = spent
        ratio = assessed / (3 * compared + scanned)
        report.row(label, ms(compared), ms(scanned), ms(assessed), ratio=ratio, most=1)


def _scanning(report: Report, pairs: Sequence[dict[str, Any]]) -> None:
    """Megabytes of text a second in which notices are looked for, on texts that hold some and on text without any."""
    report.table("Scanning for notices, one core", "size", "time", "MB/s")
    texts = [text for each in pairs for text in (each["before"], each["after"])]
    plain = "\n\n".join(each["before"] for each in pairs if not each.get("notice") and " the " in each["before"])
    ordinary = 0.0
    for label, given in (
        ("the texts of the pairs, one by one", texts * (1 + _SCANNED // sum(map(len, texts)))),
        ("ordinary text as one", [plain * (1 + _SCANNED // len(plain))]),
    ):
        size, spent, ordinary = _speed(given)
        verdict = report.judged(label, reached=ordinary >= _MEGABYTES)
        report.plain(label, f"{size:.1f} MB", ms(spent), f"{ordinary:.1f}", end=f"at least {_MEGABYTES:g}: {verdict}")
    size, spent, speed = _speed(texts, detect)
    report.plain("the texts of the pairs, found alone", f"{size:.1f} MB", ms(spent), f"{speed:.1f}", end="no values")
    for piece, text in hostile_notices.TEXTS.items():
        size, spent, speed = _speed([text])
        row = f"over and over: {piece}"[: WIDTHS[0] - 1]
        report.plain(row, f"{size:.1f} MB", ms(spent), f"{speed:.1f}", end=f"{speed / ordinary:.2f} of ordinary text")


def _read(text: str) -> object:
    """Each notice with its values, which are cut when they are asked for."""
    return [found.items for found in detect(text)]


def _speed(given: Sequence[str], read: Callable[[str], object] = _read) -> tuple[float, float, float]:
    """Megabytes, milliseconds, and megabytes a second of looking for notices."""
    size = sum(len(text.encode()) for text in given) / 1e6
    spent = clocked(lambda each: list(map(read, each)), given)
    return size, spent, 1_000 * size / spent


def _compared(given: tuple[str, str]) -> object:
    return compare(*map(reading.from_text, given)).changes


def _scanned(given: tuple[str, str]) -> object:
    return tuple(map(_read, given))


def _assessed(given: tuple[str, str]) -> object:
    return assess(*given)


def _article(pairs: Sequence[dict[str, Any]], changing: int) -> tuple[str, str]:
    before: list[str] = []
    after: list[str] = []
    for number, pair in enumerate(pairs):
        before.append(pair["before"])
        after.append(pair["after"] if number < changing else pair["before"])
        if sum(len(text.split()) for text in before) >= _WORDS:
            break
    return "\n\n".join(before), "\n\n".join(after)


if __name__ == "__main__":
    main()
