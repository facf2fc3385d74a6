"""`corrigenda detect`: a file, many lines, and input that is bad in every way."""

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

STORY = "The toll on the bridge is 21 crowns.\n\nIt opened on 5 January.\n"
NOTICE = "Correction, 9 May: The toll is 21 crowns, not 12 as an earlier version of this article said."


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


def _answers(corrigenda: Corrigenda, *lines: Any) -> tuple[int, list[dict[str, Any]], str]:
    given = b"".join(line if isinstance(line, bytes) else json.dumps(line).encode() + b"\n" for line in lines)
    code, out, err = corrigenda("detect", "--jsonl", given=given)
    return code, [json.loads(line) for line in out.splitlines()], err


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("story.txt", f"{STORY}\n{NOTICE}\n"),
        ("story.md", f"# Tolls\n\n{STORY}\n*{NOTICE}*\n"),
        ("story.html", f"<p>{STORY}</p><p><i>{NOTICE}</i></p>"),
    ],
)
def test_a_file_of_any_form_is_told_of_in_words(corrigenda: Corrigenda, tmp_path: Path, name: str, text: str) -> None:
    file = tmp_path / name
    file.write_text(text)
    code, out, err = corrigenda("detect", file)
    assert (code, err) == (0, "")
    assert out.startswith("correction, 9 May (characters ")
    assert f"\n  {NOTICE}\n  wrong: 12; right: 21 crowns\n" in out


def test_a_file_without_a_notice_is_told_so(corrigenda: Corrigenda, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(STORY)
    assert corrigenda("detect", tmp_path / "story.txt") == (0, "No notice found.\n", "")


def test_a_line_is_answered_with_every_member_that_is_promised(corrigenda: Corrigenda) -> None:
    code, answers, err = _answers(corrigenda, {"id": 7, "text": f"{STORY}\n{NOTICE}"}, {"id": "b", "text": STORY})
    assert (code, err) == (0, "")
    assert answers == [
        {"id": 7, "is_notice": True, "kind": "correction", "wrong_value": "12", "right_value": "21 crowns"},
        {"id": "b", "is_notice": False, "kind": "none", "wrong_value": None, "right_value": None},
    ]


def test_line_ends_of_other_systems_part_paragraphs_too(corrigenda: Corrigenda) -> None:
    _, (answer,), _ = _answers(corrigenda, {"id": 1, "text": f"{STORY}\n{NOTICE}".replace("\n", "\r\n")})
    assert answer["is_notice"]


@pytest.mark.parametrize(
    ("line", "field", "error"),
    [
        ({"id": 1}, "text", "The text is missing."),
        ({"id": 1, "text": 3}, "text", "The text is not a string."),
        ({"id": 1, "text": "a\u0000b"}, "text", "The text"),
        ({"text": "x"}, "id", "The id is missing."),
        (b"[1]\n", None, "The line is not an object with id and text."),
        (b"{\n", None, "The line is not JSON"),
    ],
)
def test_a_line_that_cannot_be_read_says_why_and_the_others_go_on(
    corrigenda: Corrigenda, line: Any, field: str | None, error: str
) -> None:
    code, (bad, good), err = _answers(corrigenda, line, {"id": 2, "text": NOTICE})
    assert code == 1
    assert (bad.get("field"), bad["line"]) == (field, 1)
    assert bad["error"].startswith(error)
    assert good["is_notice"]
    assert "1 of 2 lines could not be read." in err


def test_a_language_is_taken_as_told_or_refused(corrigenda: Corrigenda, tmp_path: Path) -> None:
    file = tmp_path / "story.txt"
    file.write_text(NOTICE)
    assert "correction" in corrigenda("detect", file, "--language", "en")[1]
    code, _, err = corrigenda("detect", file, "--language", "xx")
    assert code == 2
    assert "“xx” is none of the languages en, es" in err


def test_a_missing_file_is_asked_for(corrigenda: Corrigenda) -> None:
    code, _, err = corrigenda("detect")
    assert code == 2
    assert "Missing argument “FILE”" in err


def test_lines_and_a_file_at_once_are_too_much(corrigenda: Corrigenda, tmp_path: Path) -> None:
    file = tmp_path / "story.txt"
    file.write_text(NOTICE)
    code, _, err = corrigenda("detect", file, "--jsonl", file)
    assert code == 2
    assert "--jsonl takes texts from its own lines" in err


def test_answers_never_go_over_the_lines_that_are_read(corrigenda: Corrigenda, tmp_path: Path) -> None:
    lines = tmp_path / "lines.jsonl"
    lines.write_text('{"id": 1, "text": "x"}\n')
    code, _, err = corrigenda("detect", "--jsonl", lines, "-o", lines)
    assert code == 2
    assert "nothing is written over it" in err
    code, _, _ = corrigenda("detect", "--jsonl", lines, "-o", tmp_path / "out.jsonl")
    assert code == 0
    assert json.loads((tmp_path / "out.jsonl").read_text())["kind"] == "none"
