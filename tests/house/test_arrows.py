"""What may know of what: the import contracts, and what no import shows."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

HOME = Path(__file__).parents[2]
DOMAIN = HOME / "versions"
PURE = (
    "errors",
    "permissions",
    "kinds",
    "content",
    "reading",
    "words",
    "diff",
    "merge",
    "passages",
    "provenance",
    "assessment",
    "proposals",
)
TWO_DATABASES = ("database", "immutable", "audit", "migrations")
DIALECTS = re.compile(r"sqlite|postgres|psycopg|\bpragma\b", re.IGNORECASE)
CLOCKS = {("datetime", "now"), ("datetime", "utcnow"), ("date", "today"), ("time", "time"), ("time", "monotonic")}
CHANCE = {"random", "secrets", "uuid_utils"}
FINISHERS = {"commit", "rollback"}


def _room(path: Path) -> str:
    return path.relative_to(DOMAIN).parts[0].removesuffix(".py")


def _sources(*, without: tuple[str, ...] = ()) -> list[Path]:
    return [path for path in sorted(DOMAIN.rglob("*.py")) if _room(path) not in without]


def _imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.split(".")[0]


def _attributes(tree: ast.AST) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            yield node.value.id, node.attr


def _said(tree: ast.AST) -> Iterator[str]:
    """Every name and every string but the docstrings."""
    bodies = (node.body for node in ast.walk(tree) if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef))
    docstrings = {id(body[0].value) for body in bodies if body and isinstance(body[0], ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.value
        elif isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.alias):
            yield node.name
        elif isinstance(node, ast.keyword):
            yield node.arg or ""


def test_the_import_contracts_hold() -> None:
    linter = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run([linter, "--no-cache"], cwd=HOME, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert "7 kept, 0 broken" in done.stdout


@pytest.mark.parametrize("room", PURE)
def test_pure_rooms_know_no_store(room: str) -> None:
    paths = [path for path in _sources() if _room(path) == room]
    assert paths
    for path in paths:
        assert not {"sqlalchemy", "alembic", "psycopg", "sqlite3"} & set(_imported(ast.parse(path.read_text()))), path


@pytest.mark.parametrize("path", _sources(without=("database", "migrations")), ids=lambda path: str(path.stem))
def test_verbs_read_no_clock_and_no_environment_and_make_no_ids(path: Path) -> None:
    tree = ast.parse(path.read_text())
    attributes = set(_attributes(tree))
    assert not CLOCKS & attributes
    assert not {("os", "environ"), ("os", "getenv")} & attributes
    assert not CHANCE & set(_imported(tree))
    assert not [each for each in attributes if each[0] == "uuid" or each[1].startswith("uuid")]


@pytest.mark.parametrize("path", _sources(without=("database", "migrations")), ids=lambda path: str(path.stem))
def test_verbs_flush_and_never_commit(path: Path) -> None:
    called = (node.func for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call))
    assert not [each.attr for each in called if isinstance(each, ast.Attribute) and each.attr in FINISHERS]


@pytest.mark.parametrize("path", _sources(without=TWO_DATABASES), ids=lambda path: str(path.stem))
def test_dialects_have_five_rooms(path: Path) -> None:
    assert not [said for said in _said(ast.parse(path.read_text())) if DIALECTS.search(said)]


def test_templates_never_switch_escaping_off() -> None:
    templates = sorted((HOME / "templates").rglob("*"))
    assert templates
    for path in templates:
        if path.is_file():
            assert not re.search(r"\|\s*safe\b|autoescape\s+false|\bMarkup\b", path.read_text()), path
