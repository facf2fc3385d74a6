"""The console script: every command does what its help says, and every wrong call is told in one line."""

import json
import os
import re
import signal
import subprocess
import sys
import unicodedata
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import StringIO
from pathlib import Path

import click
import psycopg
import pytest
from argon2 import PasswordHasher
from sqlalchemy import select, text

from service import passwords
from service.cli import commands, run
from service.config import Settings
from tests import postgres
from tests.factories import Newsroom, a_newsroom
from versions import audit, people
from versions.audit import verify
from versions.database import Database
from versions.people import User
from versions.permissions import UPSTREAM

Result = tuple[int, str, str]
Corrigenda = Callable[..., Result]

PASSWORD = "seven harbours at low tide"


@pytest.fixture
def corrigenda(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Corrigenda:
    """Runs the command line: exit code, standard output, standard error."""

    def call(*arguments: str, database: str = "", given: str = "", **environment: str) -> Result:
        if database:
            monkeypatch.setenv("CORRIGENDA_DATABASE_URL", database)
        for name, value in environment.items():
            monkeypatch.setenv(f"CORRIGENDA_{name}", value)
        monkeypatch.setattr(sys, "stdin", StringIO(given))
        capsys.readouterr()
        code = run(arguments)
        out, err = capsys.readouterr()
        return code, out, err

    return call


def every_command(group: click.Command = commands, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    yield path
    for name, inner in getattr(group, "commands", {}).items():
        yield from every_command(inner, (*path, name))


@pytest.mark.parametrize("path", list(every_command()), ids=" ".join)
def test_every_commands_help_shows_an_example_that_can_be_copied(corrigenda: Corrigenda, path: tuple[str, ...]) -> None:
    code, out, _ = corrigenda(*path, "--help")
    assert code == 0
    example = re.search(r"^ *Example: (.+)$", out, re.MULTILINE)
    assert example, out
    assert " ".join(("corrigenda", *path)) in example[1]


@pytest.mark.parametrize(
    "call",
    [
        "nonsense",
        "diff",
        "diff --nonsense",
        "diff one-that-is-not-there.md two.md",
        "diff /etc/hostname /etc/hostname --format pdf",
        "user add dana@meridian.example --name Dana --role boss",
        "user add dana@meridian.example --role reporter",
        "user add not-an-address --name Dana --role reporter",
        "token issue nobody@meridian.example",
        "token issue nobody@meridian.example --scope everything",
        "token revoke never-issued",
        "serve --port 70000",
        "serve --port http",
        "serve --workers 0",
        "db downgrade",
        "audit verify --now",
        "audit verify --expect 5",
        "audit verify --expect 5:abc",
        "db upgrade --application-role newsroom",
    ],
)
def test_a_wrong_call_gets_one_clear_line_and_exit_code_2(
    corrigenda: Corrigenda, sqlite_database: Database, call: str
) -> None:
    code, out, err = corrigenda(*call.split(), database=sqlite_database.url, given=f"{PASSWORD}\n")
    assert code == 2
    assert out == ""
    assert err.startswith("corrigenda: ")
    assert err.count("\n") == 1


def test_every_fault_of_the_environment_is_told_at_once(corrigenda: Corrigenda) -> None:
    code, _, err = corrigenda(
        "db", "check", database="mysql://nowhere/x", ZONE="Mars/Olympus", TRUSTED_PROXIES="two", NEWSROM="typo"
    )
    assert code == 2
    lines = err.splitlines()
    assert len(lines) == 4
    for name in ("DATABASE_URL", "ZONE", "TRUSTED_PROXIES", "NEWSROM"):
        assert sum(f"CORRIGENDA_{name} " in line for line in lines) == 1


def test_a_database_is_prepared_and_checked(corrigenda: Corrigenda, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/deep/news.sqlite"
    for call in (("db", "check"), ("audit", "verify")):
        code, out, err = corrigenda(*call, database=url)
        assert (code, out) == (1, "")
        assert "there is no database" in err
        assert not (tmp_path / "deep").exists(), "a look makes no database"
    assert corrigenda("db", "upgrade")[0] == 0
    assert corrigenda("db", "upgrade")[0] == 0
    assert corrigenda("db", "check") == (0, "The database is as it should be.\n", "")


def test_without_a_migration_a_command_says_what_to_run(corrigenda: Corrigenda, tmp_path: Path) -> None:
    for call in ("token issue dana@meridian.example", "serve"):
        code, _, err = corrigenda(*call.split(), database=f"sqlite:///{tmp_path}/empty.sqlite")
        assert code == 1
        assert "corrigenda db upgrade" in err
        assert err.count("\n") == 1


def test_a_database_that_does_not_answer_is_one_line_and_exit_code_1(corrigenda: Corrigenda) -> None:
    code, _, err = corrigenda("audit", "verify", database="postgresql://corrigenda@127.0.0.1:1/nothing")
    assert code == 1
    assert err.startswith("corrigenda: the database cannot be reached")
    assert err.count("\n") == 1


def test_an_account_is_added_with_a_password_from_standard_input(corrigenda: Corrigenda, database: Database) -> None:
    add = ("user", "add", "Dana@Meridian.example", "--name", "Dana Whitlock", "--role", "reporter")
    code, out, err = corrigenda(*add, database=database.url, given=f"{PASSWORD}\n")
    assert (code, err) == (0, "")
    assert out == "dana@meridian.example is in, as reporter.\n"
    with database.reading() as session:
        user = session.scalars(select(User)).one()
        assert (user.name, user.role, user.active) == ("Dana Whitlock", "reporter", True)
        assert (user.password or "").startswith("$argon2id$")
        assert verify(session).ok
    again = corrigenda(*add, given=f"{PASSWORD}\n")
    assert again[0] == 1
    assert "has an account already" in again[2]


@pytest.mark.parametrize(("given", "said"), [("", "standard input is empty"), ("short\n", "12 to"), ("\n", "empty")])
def test_an_account_without_a_proper_password_is_not_added(
    corrigenda: Corrigenda, sqlite_database: Database, given: str, said: str
) -> None:
    add = ("user", "add", "dana@meridian.example", "--name", "Dana", "--role", "reporter")
    code, _, err = corrigenda(*add, database=sqlite_database.url, given=given)
    assert code == 2
    assert said in err
    with sqlite_database.reading() as session:
        assert session.scalars(select(User)).all() == []


def test_a_token_is_printed_alone_opens_the_door_and_is_revoked(corrigenda: Corrigenda, database: Database) -> None:
    add = ("user", "add", "cms@meridian.example", "--name", "CMS", "--role", "editor")
    corrigenda(*add, database=database.url, given=f"{PASSWORD}\n")
    code, out, err = corrigenda("token", "issue", "cms@meridian.example", "--scope", UPSTREAM)
    secret = out.removesuffix("\n")
    assert (code, err) == (0, "")
    assert re.fullmatch(r"corrigenda_[\w-]{43}", secret)
    with database.reading() as session:
        holder = people.holder_of(session, secret)
        assert holder is not None
        assert (holder.name, holder.is_upstream) == ("CMS", True)
    assert corrigenda("token", "revoke", given=f"{secret}\n")[0] == 0
    with database.reading() as session:
        assert people.holder_of(session, secret) is None
        assert verify(session).ok
    assert corrigenda("token", "revoke", secret)[0] == 2


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    old.write_text("At least 163 people came.\n\nIt rained.\n")
    new.write_text("At least 164 people came.\n\nIt rained.\n")
    return str(old), str(new)


def test_two_files_are_compared_as_text_without_a_database(corrigenda: Corrigenda, files: tuple[str, str]) -> None:
    code, out, err = corrigenda("diff", *files, database="postgresql://nobody@127.0.0.1:1/x")
    assert (code, err) == (0, "")
    assert "[-163-]{+164+}" in out


def test_two_files_are_compared_as_json(corrigenda: Corrigenda, files: tuple[str, str]) -> None:
    code, out, _ = corrigenda("diff", *files, "--format", "json")
    value = json.loads(out)
    assert code == 0
    assert set(value) == {"engine", "complete", "old_digest", "new_digest", "fields", "changes", "summary"}
    assert value["summary"]["words_inserted"] == value["summary"]["words_deleted"] == 1


def test_two_files_are_compared_as_a_fragment_of_html(corrigenda: Corrigenda, files: tuple[str, str]) -> None:
    code, out, _ = corrigenda("diff", *files, "--format", "html")
    assert code == 0
    assert re.search(r"<del[^>]*>.*163</del>", out)
    assert re.search(r"<ins[^>]*>.*164</ins>", out)
    assert "<script" not in out
    assert "style=" not in out


def test_the_ending_of_a_file_says_how_it_is_read(corrigenda: Corrigenda, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("It was **late**.\n")
    (tmp_path / "b.html").write_text("<p>It was <strong>late</strong>.</p>")
    (tmp_path / "c.txt").write_text("It was **late**.\n")
    same = json.loads(corrigenda("diff", str(tmp_path / "a.md"), str(tmp_path / "b.html"), "--format", "json")[1])
    assert same["changes"] == []
    other = json.loads(corrigenda("diff", str(tmp_path / "a.md"), str(tmp_path / "c.txt"), "--format", "json")[1])
    assert other["changes"]


@pytest.mark.parametrize(("content", "said"), [(b"caf\xe9", "not UTF-8: byte 4"), (b"a\x00b", "U+0000")])
def test_a_file_that_cannot_be_read_is_named(
    corrigenda: Corrigenda, files: tuple[str, str], tmp_path: Path, content: bytes, said: str
) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(content)
    code, out, err = corrigenda("diff", files[0], str(bad))
    assert (code, out) == (2, "")
    assert str(bad) in err
    assert said in err
    assert err.count("\n") == 1


def test_a_whole_chain_is_verified_and_a_changed_byte_is_found(corrigenda: Corrigenda, database: Database) -> None:
    newsroom = a_newsroom(database)
    newsroom.published()
    code, out, _ = corrigenda("audit", "verify", database=database.url)
    assert code == 0
    assert "no faults" in out
    with database.engine.begin() as connection:
        if database.dialect == "postgresql":
            connection.execute(text("ALTER TABLE revision DISABLE TRIGGER USER"))
        else:
            connection.execute(text("DROP TRIGGER revision_no_update"))
            connection.exec_driver_sql("COMMIT")
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        connection.execute(text("UPDATE revision SET length = length + 1"))
    code, out, _ = corrigenda("audit", "verify")
    assert code == 1
    assert "revision" in out
    assert "no faults" not in out
    if database.dialect == "postgresql":
        with database.engine.begin() as connection:
            connection.execute(text("ALTER TABLE revision ENABLE TRIGGER USER"))


def test_a_chain_is_held_against_a_head_that_was_kept_elsewhere(corrigenda: Corrigenda, database: Database) -> None:
    newsroom = a_newsroom(database)
    newsroom.published()
    said = corrigenda("audit", "verify", database=database.url)[1].splitlines()[-1]
    head = said.removeprefix("head ")
    with database.reading() as session:
        number, digest = audit.head(session)
    assert said == f"head {number}:{digest.hex()}"
    newsroom.published()
    assert corrigenda("audit", "verify", "--expect", head)[0] == 0
    for other in (f"{number}:{'0' * 64}", f"{number + 1}:{digest.hex()}", f"900:{digest.hex()}"):
        code, out, err = corrigenda("audit", "verify", "--expect", other)
        assert (code, err) == (1, "")
        expected = other.partition(":")[0]
        assert out.splitlines()[:-1] == [
            f"event {expected}: the chain does not hold it as it was expected; was it written anew?"
        ]
        assert "head " not in out


def test_a_role_that_serves_is_granted_no_more_than_that(corrigenda: Corrigenda, postgresql_database: Database) -> None:
    a_newsroom(postgresql_database).published()
    url, role = postgresql_database.url, f"corrigenda_app_{os.getpid()}"
    with postgres.connect(url) as connection:
        connection.execute(f"CREATE ROLE {role}".encode())
    try:
        code, out, _ = corrigenda("db", "upgrade", "--application-role", role, database=url)
        assert (code, out.startswith("The database stands at step")) == (0, True)
        with postgres.connect(url) as connection:
            connection.execute(f"SET ROLE {role}".encode())
            connection.execute("SELECT * FROM revision")
            connection.execute("INSERT INTO text SELECT article_id, 'x', salt, data FROM text LIMIT 1")
            for refused in ("UPDATE revision SET length = 1", "DELETE FROM body", "DELETE FROM redaction"):
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    connection.execute(refused.encode())
    finally:
        with postgres.connect(url) as connection:
            connection.execute(f"DROP OWNED BY {role}; DROP ROLE {role}".encode())


def test_the_demo_refuses_a_newsroom_with_articles(corrigenda: Corrigenda, newsroom: Newsroom) -> None:
    newsroom.published()
    code, out, err = corrigenda("demo", database=newsroom.database.url)
    assert (code, out) == (1, "")
    assert "holds articles already" in err
    assert err.count("\n") == 1


@contextmanager
def served(*arguments: str, database: str, ready: str) -> Iterator[tuple[str, "subprocess.Popen[str]"]]:
    """The address at which the real command serves, once it says so; it ends on an interrupt."""
    process = subprocess.Popen(
        [sys.executable, "-c", "from service.cli import main; main()", "serve", "--port", "0", *arguments],
        env=os.environ | {"CORRIGENDA_DATABASE_URL": database, "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert process.stdout is not None
    try:
        said = ""
        for line in process.stdout:
            said += line
            if found := re.search(ready + r".*?(http://127\.0\.0\.1:\d+)", line):
                yield found[1], process
                break
        else:
            pytest.fail(said)
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=60)


def fetched(address: str) -> tuple[int, str]:
    with urllib.request.urlopen(address, timeout=60) as response:
        return response.status, response.read().decode()


def test_the_newsroom_is_served_by_several_workers(newsroom: Newsroom) -> None:
    slug = newsroom.published()
    with served("--workers", "2", database=newsroom.database.url, ready="Listening at:") as (address, _):
        assert fetched(f"{address}/readyz") == (200, "ready\n")
        assert "Council meets" in fetched(f"{address}/articles/{slug}")[1]


def test_the_demo_is_not_loaded_over_articles_and_its_logins_are_remembered(
    newsroom: Newsroom, corrigenda: Corrigenda
) -> None:
    slug = newsroom.published()
    path = Path(newsroom.database.engine.url.database or "")
    path.with_name(path.name + ".logins.json").write_text(
        json.dumps([{"email": "kept@meridian.example", "name": "Kept", "role": "editor", "password": "as it was"}])
    )
    with served("--demo", database=newsroom.database.url, ready="ready:") as (address, process):
        assert process.stdout is not None
        assert "Log in" in process.stdout.readline()
        assert "kept@meridian.example" in process.stdout.readline()
        assert fetched(f"{address}/articles/{slug}")[0] == 200
        port = address.rsplit(":", 1)[1]
        code, _, err = corrigenda("serve", "--demo", "--port", port, database=newsroom.database.url)
        assert code == 1
        assert f"corrigenda: cannot listen on 127.0.0.1:{port}" in err


def test_a_demo_that_was_stopped_half_way_is_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "news.sqlite"
    (tmp_path / "news.sqlite.part").write_bytes(b"what an interrupted loading left")
    with served("--demo", database=f"sqlite:///{path}", ready="ready:") as (address, process):
        assert process.stdout is not None
        assert "Log in" in process.stdout.readline()
        assert fetched(f"{address}/articles/almaty-internet-flickers-back")[0] == 200
    assert not list(tmp_path.glob("*.part*"))
    assert (tmp_path / "news.sqlite.logins.json").stat().st_mode & 0o777 == 0o600


def test_a_secret_key_is_made_once_beside_an_embedded_database(tmp_path: Path) -> None:
    settings = Settings(database_url=f"sqlite:///{tmp_path}/news.sqlite")
    key = settings.key()
    assert len(key) >= 32
    assert Settings(database_url=f"sqlite:///{tmp_path}/news.sqlite").key() == key
    assert (tmp_path / "secret-key").stat().st_mode & 0o777 == 0o600


def test_for_the_world_the_secret_key_of_a_database_server_must_be_named(
    corrigenda: Corrigenda, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    code, _, err = corrigenda("serve", "--host", "0.0.0.0", database="postgresql://corrigenda@127.0.0.1:1/nothing")
    assert code == 2
    assert "CORRIGENDA_SECRET_KEY must be set" in err
    assert err.count("\n") == 1
    # On this machine alone one is made, and the next thing that is missing is the database.
    code, _, err = corrigenda("serve")
    assert code == 1
    assert "the database cannot be reached" in err
    assert len((tmp_path / "var" / "secret-key").read_text()) >= 32


def test_passwords_of_the_command_line_are_those_of_the_login(sqlite_database: Database) -> None:
    settings = Settings(database_url=sqlite_database.url, secret_key="k" * 40, argon2=(8, 1))
    composed = "séven harbours at low tide"
    decomposed = unicodedata.normalize("NFD", composed)

    assert composed != decomposed
    assert PasswordHasher().verify(passwords.hashed(settings, decomposed), composed)
