"""The command line as tests call it: in this process, with standard input given and both outputs read."""

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

OLD = "At least 163 people came to the fair.\n\nIt rained all day. 😀 Nobody stayed for the music.\n"
NEW = "At least 164 people came to the fair.\n\nIt rained all day. 😀 Nobody stayed for songs.\n\nThe end.\n"


def _calling(monkeypatch: pytest.MonkeyPatch, captured: pytest.CaptureFixture[bytes]) -> Corrigenda:
    """Runs the command line: exit code, standard output, standard error; `given` is standard input."""

    def call(*arguments: str | Path, given: bytes = b"") -> Result:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
        captured.readouterr()
        code = run([str(each) for each in arguments])
        out, err = captured.readouterr()
        return code, out.decode(), err.decode()

    return call


def asked(*pairs: Any) -> bytes:
    """Lines for `diff --jsonl`."""
    return "".join(json.dumps(pair) + "\n" for pair in pairs).encode()


@pytest.fixture
def corrigenda(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Corrigenda:
    return _calling(monkeypatch, capfdbinary)


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    old.write_text(OLD)
    new.write_text(NEW)
    return old, new
