"""`corrigenda assess`: two files, many lines, and input that is bad in every way."""

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from service.cli import run

Result = tuple[int, str, str]
Corrigenda = Callable[..., Result]

BEFORE = "The toll on the bridge is 12 crowns.\n\nIt opened on Jan. 5.\n"
AFTER = "The toll on the bridge is 21 crowns.\n\nIt opened on 5 January.\n"
NOTICE = "Correction: The toll is 21 crowns. An earlier version of this article said that it was 12.\n\n"


@pytest.fixture
def corrigenda(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Corrigenda:
    """Runs the command line: exit code, standard output, standard error; `given` is standard input."""

    def call(*arguments: str | Path, given: bytes = b"") -> Result:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
        capfdbinary.readouterr()
        code = run([str(each) for each in arguments])
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return call


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    before, after = tmp_path / "before.txt", tmp_path / "after.txt"
    before.write_text(BEFORE)
    after.write_text(AFTER)
    return before, after


def _answers(corrigenda: Corrigenda, *lines: Any) -> tuple[int, list[dict[str, Any]], str]:
    given = b"".join(line if isinstance(line, bytes) else json.dumps(line).encode() + b"\n" for line in lines)
    code, out, err = corrigenda("assess", "--jsonl", "-", given=given)
    return code, [json.loads(line) for line in out.splitlines()], err


def test_two_files_are_told_in_words(corrigenda: Corrigenda, files: tuple[Path, Path]) -> None:
    code, out, err = corrigenda("assess", *files)
    assert (code, err) == (0, "")
    assert "factual (number), correction, NOT disclosed\n  - The toll on the bridge is 12 crowns.\n" in out
    assert "cosmetic\n  - It opened on Jan. 5.\n  + It opened on 5 January.\n" in out
    assert out.endswith("1 factual change that no notice covers.\n")


def test_two_files_of_the_same_words_have_no_change(corrigenda: Corrigenda, files: tuple[Path, Path]) -> None:
    assert corrigenda("assess", files[0], files[0]) == (0, "No sentence changed.\n", "")


def test_a_line_is_answered_with_every_member_that_is_promised(corrigenda: Corrigenda) -> None:
    code, (answer,), _ = _answers(corrigenda, {"id": 7, "before": BEFORE, "after": NOTICE + AFTER})
    assert code == 0
    assert {name: answer[name] for name in answer if name != "changes"} == {
        "id": 7,
        "warn": False,
        "warn_correction": False,
        "warn_update": False,
        "unmatched_notice": False,
    }
    assert answer["changes"][0] == {
        "old": "The toll on the bridge is 12 crowns.",
        "new": "The toll on the bridge is 21 crowns.",
        "old_sentences": [0],
        "new_sentences": [2],
        "weight": "factual",
        "facets": ["number"],
        "disclosed": True,
        "nature": "correction",
    }


def test_lists_of_sentences_are_taken_as_they_are(corrigenda: Corrigenda) -> None:
    line = {"id": "a", "before": ["It rained.", "Twelve came."], "after": ["It rained.", "Two came."]}
    code, (answer,), _ = _answers(corrigenda, line)
    assert code == 0
    assert answer["warn"]
    assert [(each["old_sentences"], each["new_sentences"]) for each in answer["changes"]] == [([1], [1])]


@pytest.mark.parametrize(
    ("line", "field", "error"),
    [
        ({"id": 1, "before": "x"}, "after", "The text is missing."),
        ({"id": 1, "before": 3, "after": "x"}, "before", "The text is not a string."),
        ({"id": 1, "before": ["x", 3], "after": "x"}, "before", "The list holds something that is no sentence."),
        ({"before": "x", "after": "y"}, "id", "The id is missing."),
        (b"[1]\n", None, "The line is not an object with id, before and after."),
        (b"{\n", None, "The line is not JSON"),
    ],
)
def test_a_line_that_cannot_be_assessed_says_why_and_the_others_go_on(
    corrigenda: Corrigenda, line: Any, field: str | None, error: str
) -> None:
    code, (bad, good), err = _answers(corrigenda, line, {"id": 2, "before": "x", "after": "x"})
    assert code == 1
    assert bad.get("field") == field
    assert bad["line"] == 1
    assert bad["error"].startswith(error)
    assert good["id"] == 2
    assert good["changes"] == []
    assert "1 of 2 lines could not be assessed." in err


def test_a_control_character_is_refused_by_name_of_its_side(corrigenda: Corrigenda) -> None:
    code, (bad,), _ = _answers(corrigenda, {"id": 1, "before": "a\u0000b", "after": ["x"]})
    assert code == 1
    assert bad["field"] == "before"


@pytest.mark.parametrize("arguments", [(), ("one.txt",)])
def test_a_missing_file_is_asked_for(corrigenda: Corrigenda, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    for name in arguments:
        (tmp_path / name).write_text("x")
    code, _, err = corrigenda("assess", *(tmp_path / name for name in arguments))
    assert code == 2
    assert "Missing argument" in err


def test_lines_and_files_at_once_are_too_much(corrigenda: Corrigenda, files: tuple[Path, Path]) -> None:
    code, _, err = corrigenda("assess", *files, "--jsonl", files[0])
    assert code == 2
    assert "--jsonl takes pairs from its own lines" in err


def test_answers_never_go_over_the_lines_that_are_read(corrigenda: Corrigenda, tmp_path: Path) -> None:
    lines = tmp_path / "lines.jsonl"
    lines.write_text('{"id": 1, "before": "x", "after": "y"}\n')
    code, _, err = corrigenda("assess", "--jsonl", lines, "-o", lines)
    assert code == 2
    assert "nothing is written over it" in err
    assert lines.read_text().startswith('{"id": 1')


def test_a_file_that_is_read_is_not_written_over(corrigenda: Corrigenda, files: tuple[Path, Path]) -> None:
    before, after = files
    for command in (("assess", before, after), ("detect", after)):
        assert corrigenda(*command, "-o", after)[0] == 2
        assert after.read_text() == AFTER


def test_standard_input_is_not_two_files(corrigenda: Corrigenda) -> None:
    assert corrigenda("assess", "-", "-", given=b"It rained.")[0] == 2
