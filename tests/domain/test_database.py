"""The two kinds of transaction, and moments in time."""

import threading
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError, StatementError

from tests.facts import NOON
from versions import database as db
from versions import migrations
from versions.attempts import Attempt
from versions.database import Database, iso
from versions.snapshots import Text


def _attempt(key: str, *, at: datetime = NOON) -> Attempt:
    return Attempt(key=key, count=1, expires_at=at)


def _keys(database: Database) -> list[str]:
    with database.reading() as session:
        return list(session.scalars(select(Attempt.key).order_by(Attempt.key)))


def test_leaving_the_block_commits(database: Database) -> None:
    with database.writing() as session:
        session.add(_attempt("kept"))
    assert _keys(database) == ["kept"]


def test_an_exception_undoes_everything(database: Database) -> None:
    with pytest.raises(LookupError), database.writing() as session:
        session.add(_attempt("lost"))
        session.flush()
        raise LookupError
    assert _keys(database) == []


def test_a_reader_cannot_write(database: Database) -> None:
    with pytest.raises(DBAPIError, match=r"(?i)read-?\s?only"), database.reading() as session:
        session.add(_attempt("never"))
        session.flush()
    with database.writing() as session:  # the same pooled connection writes again
        session.add(_attempt("after"))
    assert _keys(database) == ["after"]


def test_a_reader_sees_one_moment(database: Database) -> None:
    with database.reading() as reader:
        before = reader.scalar(select(func.count()).select_from(Attempt))
        with database.writing() as session:
            session.add(_attempt("meanwhile"))
        assert reader.scalar(select(func.count()).select_from(Attempt)) == before == 0
    assert _keys(database) == ["meanwhile"]


def test_a_verb_cannot_commit(database: Database) -> None:
    with pytest.raises(RuntimeError, match="never commits"), database.writing() as session:
        session.add(_attempt("early"))
        session.commit()
    assert _keys(database) == []


def test_a_savepoint_may_be_released_inside(database: Database) -> None:
    with database.writing() as session, session.begin_nested():
        session.add(_attempt("nested"))
    assert _keys(database) == ["nested"]


def test_a_commit_that_is_refused_leaves_nothing_open(database: Database) -> None:
    with pytest.raises(IntegrityError), database.writing() as session:
        session.add(Text(article_id=UUID(int=1), owner="nobody", salt=bytes(16), data=b""))  # checked at the commit
    with database.writing() as session:
        session.add(_attempt("after"))
    assert _keys(database) == ["after"]


def test_hooks_run_before_and_after_the_commit(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(db, "before_commit", [lambda _session: seen.append(("before", _keys(database)))])
    monkeypatch.setattr(db, "after_commit", [lambda _session: seen.append(("after", _keys(database)))])
    with database.writing() as session:
        session.add(_attempt("told"))
    assert seen == [("before", []), ("after", ["told"])]


def test_a_hook_that_refuses_undoes_everything(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_session: db.Session) -> None:
        raise PermissionError

    monkeypatch.setattr(db, "before_commit", [refuse])
    with pytest.raises(PermissionError), database.writing() as session:
        session.add(_attempt("lost"))
    assert _keys(database) == []


def test_writers_wait_for_each_other_and_none_is_lost(database: Database) -> None:
    with database.writing() as session:
        session.add(_attempt("counter"))
    faults: list[Exception] = []

    def count() -> None:
        try:
            for _ in range(10):
                with database.writing() as session:
                    row = session.scalars(select(Attempt).with_for_update()).one()
                    row.count += 1
        except Exception as fault:
            faults.append(fault)

    threads = [threading.Thread(target=count) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.reading() as session:
        assert (faults, session.scalar(select(Attempt.count))) == ([], 41)


def test_a_moment_comes_back_as_it_went_whatever_its_zone(database: Database) -> None:
    moment = datetime(2022, 1, 10, 18, 40, 0, 7, tzinfo=timezone(timedelta(hours=6)))
    with database.writing() as session:
        session.add(_attempt("zone", at=moment))
    with database.reading() as session:
        found = session.scalar(select(Attempt.expires_at))
    assert found == moment
    assert found is not None
    assert found.tzinfo is UTC


def test_a_moment_without_a_zone_is_refused(database: Database) -> None:
    with pytest.raises(StatementError, match="without a time zone"), database.writing() as session:
        session.add(_attempt("naive", at=datetime(2022, 1, 10)))  # noqa: DTZ001


def test_moments_are_compared_by_the_database(database: Database) -> None:
    with database.writing() as session:
        session.add_all([_attempt("early"), _attempt("late", at=NOON + timedelta(microseconds=1))])
    with database.reading() as session:
        assert list(session.scalars(select(Attempt.key).where(Attempt.expires_at > NOON))) == ["late"]


_moments = st.datetimes(timezones=st.just(UTC), min_value=datetime(1, 1, 2), max_value=datetime(9999, 12, 30))  # noqa: DTZ001


@given(_moments, _moments)
def test_moments_as_text_sort_as_time_does(one: datetime, other: datetime) -> None:
    assert (iso(one) < iso(other)) == (one < other)
    assert datetime.fromisoformat(iso(one)) == one


def test_sqlite_is_durable_and_keeps_its_references(sqlite_database: Database) -> None:
    pragmas = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "busy_timeout": 5000,
    }
    with sqlite_database.writing() as session:
        found = {name: session.scalar(text(f"PRAGMA {name}")) for name in pragmas}
    assert found == pragmas


def test_postgresql_reads_committed_and_never_waits_for_ever(postgresql_database: Database) -> None:
    with postgresql_database.writing() as session:
        assert session.scalar(text("SHOW transaction_isolation")) == "read committed"
        assert session.scalar(text("SHOW timezone")) == "UTC"
        assert session.scalar(text("SHOW lock_timeout")) == "10s"
        assert session.scalar(text("SHOW statement_timeout")) == "1min"
    with postgresql_database.reading() as session:
        assert session.scalar(text("SHOW transaction_isolation")) == "repeatable read"


def test_a_database_that_answers_is_reachable(database: Database) -> None:
    assert database.is_reachable()


def test_a_file_in_no_folder_is_not_reachable(tmp_path: Path) -> None:
    nowhere = Database(f"sqlite:///{tmp_path}/none/here.sqlite")
    assert not nowhere.is_reachable()
    with pytest.raises(OperationalError), nowhere.writing():
        pass


def test_a_file_that_is_no_database_is_not_reachable(tmp_path: Path) -> None:
    (tmp_path / "letter.sqlite").write_text("Dear editor, " * 100)
    assert not Database(f"sqlite:///{tmp_path}/letter.sqlite").is_reachable()


def test_a_server_that_is_not_there_is_not_reachable() -> None:
    assert not Database("postgresql://nobody@127.0.0.1:1/none").is_reachable()


def test_the_short_names_of_postgresql_mean_psycopg() -> None:
    for url in ("postgres://a@b/c", "postgresql://a@b/c", "postgresql+psycopg://a@b/c"):
        assert Database(url).url == "postgresql+psycopg://a@b/c"


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:", "mysql://root@localhost/x"])
def test_other_databases_are_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r"needs a file|is not a database that Corrigenda keeps"):
        Database(url)


def test_a_new_file_is_its_owners_alone(tmp_path: Path) -> None:
    file = tmp_path / "new.sqlite"
    migrations.upgrade(Database(f"sqlite:///{file}"))
    assert {each.stat().st_mode & 0o777 for each in tmp_path.iterdir()} == {0o600}
    file.chmod(0o640)
    with Database(f"sqlite:///{file}").reading():
        pass
    assert file.stat().st_mode & 0o777 == 0o640
