"""`corrigenda diff --jsonl`: many pairs, a line each, in constant memory; and calls that are wrong."""

import json
import subprocess
import sys
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from service.cli import batches
from tests.web import command_line
from tests.web.command_line import NEW, OLD, Corrigenda, asked
from versions.diff import compare
from versions.diff.formats import as_dict
from versions.reading import from_text

corrigenda, files = command_line.corrigenda, command_line.files


def lines_of(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def test_each_line_is_answered_by_the_comparison_under_its_id(corrigenda: Corrigenda, tmp_path: Path) -> None:
    pairs = [
        {"id": "a", "old": OLD, "new": NEW},
        {"id": 7, "old": "", "new": "New."},
        {"id": "ë", "old": "Old.", "new": "", "more": [1.5, None]},
        {"id": "", "old": "", "new": ""},
    ]
    expected = [{"id": p["id"], **as_dict(compare(from_text(p["old"]), from_text(p["new"])))} for p in pairs]
    (tmp_path / "pairs.jsonl").write_bytes(asked(*pairs))
    code, out, err = corrigenda("diff", "--jsonl", tmp_path / "pairs.jsonl")
    assert (code, err) == (0, "")
    assert lines_of(out) == expected
    for call in (["--jsonl"], ["--jsonl", "-"], ["--jsonl", "--format", "json"]):
        assert corrigenda("diff", *call, given=asked(*pairs))[:2] == (0, out)
    made = tmp_path / "made.jsonl"
    assert corrigenda("diff", "--jsonl", tmp_path / "pairs.jsonl", "-o", made) == (0, "", "")
    assert made.read_text() == out


BAD = [
    (b"nonsense", None, None, "not JSON: what stands at character 1 cannot be read."),
    (b'{"id": 3, "old": ', None, None, "not JSON: it ends too early."),
    (b'{"id": "\\u2066x", "old": "a", "new": "b"}', None, "id", "The id contains a direction mark that is not closed"),
    (b"[1, 2]", None, None, "not an object"),
    (b'{"id": 1, "old": "a", "new": NaN}', None, None, "NaN"),
    (b'{"old": "a", "new": "b"}', None, "id", "missing"),
    (b'{"id": 1.5, "old": "a", "new": "b"}', None, "id", "neither"),
    (b'{"id": true, "old": "a", "new": "b"}', None, "id", "neither"),
    (b'{"id": "\\ud800", "old": "a", "new": "b"}', None, "id", "U+D800"),
    (b'{"id": 3, "new": "b"}', 3, "old", "missing"),
    (b'{"id": 3, "old": "a", "new": null}', 3, "new", "not a string"),
    (b'{"id": 3, "old": "a\\u0000", "new": "b"}', 3, "old", "U+0000"),
    (b'{"id": 3, "old": "a", "new": "\\ud83d"}', 3, "new", "U+D83D"),
    (b'{"id": 3, "old": "a", "new": "\\u202e"}', 3, "new", "U+202E"),
    (b'{"id": "caf\xe9", "old": "a", "new": "b"}', None, None, "not UTF-8: byte 12"),
    (b"[" * 200_000, None, None, "nested too deeply"),
    (b'{"id": ' + b"9" * 5_000 + b', "old": "a", "new": "b"}', None, None, "number that cannot be read"),
    (b'{"id": 3, "old": "a", "new": "' + b"a\\n\\n" * 20_001 + b'"}', 3, "new", "20,001 blocks"),
    (b'{"id": 3, "old": "a", "new": "' + b"a" * (2 * 1024 * 1024 + 1) + b'"}', 3, "new", "bytes"),
]


@pytest.mark.parametrize(("line", "known", "field", "said"), BAD, ids=[each[3] + f" {k}" for k, each in enumerate(BAD)])
def test_a_bad_line_is_answered_and_the_others_go_on(
    corrigenda: Corrigenda, line: bytes, known: Any, field: str | None, said: str
) -> None:
    good = asked({"id": "good", "old": "One.", "new": "Two."})
    code, out, err = corrigenda("diff", "--jsonl", given=b"\n" + good + line + b"\n \n" + good)
    first, bad, last = lines_of(out)
    assert code == 1
    assert first == last == {"id": "good", **as_dict(compare(from_text("One."), from_text("Two.")))}
    assert said in bad.pop("error")
    assert bad == {"line": 3} | ({"id": known} if known else {}) | ({"field": field} if field else {})
    place, total = err.splitlines()
    assert place.startswith("corrigenda: line 3" + (f", {field}: " if field else ": "))
    assert total == "corrigenda: 1 of 3 lines could not be compared."


def test_a_line_over_the_limit_is_passed_over_without_being_held(
    corrigenda: Corrigenda, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batches, "MAX_LINE", 100)
    good = asked({"id": 1, "old": "One.", "new": "Two."})
    code, out, err = corrigenda("diff", "--jsonl", given=b"x" * 1_000 + b"\n" + good + b"y" * 101)
    assert code == 1
    assert [each.get("line") for each in lines_of(out)] == [1, None, 3]
    assert "line 1: The line is longer than 100 bytes." in err


def test_a_byte_order_mark_and_a_missing_line_end_do_no_harm(corrigenda: Corrigenda) -> None:
    given = b"\xef\xbb\xbf" + asked({"id": 1, "old": "One.", "new": "Two."}).rstrip()
    code, out, err = corrigenda("diff", "--jsonl", given=given)
    assert (code, err, len(lines_of(out))) == (0, "", 1)


def test_no_line_of_output_holds_another_line_end(corrigenda: Corrigenda) -> None:
    out = corrigenda("diff", "--jsonl", given=asked({"id": "\u2028", "old": "a\u2028b", "new": "a\u2029b"}))[1]
    assert len(out.splitlines()) == 1
    assert json.loads(out)["id"] == "\u2028"


@pytest.mark.parametrize(
    "call",
    [
        ["--jsonl", "OLD", "NEW"],
        ["--jsonl", "--format", "patch"],
        ["--jsonl", "nowhere.jsonl"],
        ["OLD"],
        ["OLD", "OLD", "-o", "no-such-folder/made.txt"],
        ["--jsonl", "OLD", "-o", "OLD"],
        ["OLD", "NEW", "-o", "OLD"],
        ["NEW", "OLD", "--format", "json", "-o", "./OLD"],
        ["-", "-"],
        ["-", "OLD", "-o", "OLD"],
    ],
    ids=" ".join,
)
def test_a_wrong_call_changes_no_file(
    corrigenda: Corrigenda, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, call: list[str]
) -> None:
    monkeypatch.chdir(files[0].parent)
    names = [each.replace("OLD", "old.txt").replace("NEW", "new.txt") for each in call]
    code, out, err = corrigenda("diff", *names)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert files[0].read_text() == OLD


def test_answers_come_before_the_next_line_is_given(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "from service.cli import main; main()", "diff", "--jsonl"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        for number in range(3):
            process.stdin.write(asked({"id": number, "old": "One.", "new": "Two."}))
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
        assert process.wait(timeout=60) == 0


def test_lines_are_not_held_in_memory(tmp_path: Path) -> None:
    text = "Each of these words takes its place in memory and leaves it again. " * 20
    pairs = tmp_path / "pairs.jsonl"
    for count in (10, 300):  # the first warms up
        pairs.write_bytes(asked({"id": 1, "old": text, "new": text + "End."}) * count)
        with pairs.open("rb") as source, (tmp_path / "made.jsonl").open("wb") as target:
            tracemalloc.start()
            batches.answer_lines(
                source, target, lambda lines, done: None, answer=batches.compared, members="id, old and new"
            )
            peak = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
    assert peak < pairs.stat().st_size / 3
