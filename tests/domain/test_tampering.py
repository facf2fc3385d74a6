"""The chain, further: forged links, planted rows, and every column that an event binds."""

import json
from collections.abc import Callable
from contextlib import nullcontext
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Table, select, text
from sqlalchemy.exc import IntegrityError

from tests.facts import NOON, Desk, add_revision, content, fill, fill_every_table, open_desk, sample
from versions import audit, immutable, people, snapshots
from versions.articles import Article, Slug
from versions.audit import Event
from versions.audit.chain import GENESIS, bound_columns, event_digest
from versions.database import Base, Database, Session
from versions.people import ApiToken, User
from versions.permissions import OPERATOR, UPSTREAM
from versions.redactions import Redaction
from versions.snapshots import Body, Text


def faults_of(database: Database) -> tuple[str, ...]:
    with database.reading() as session:
        return audit.verify(session).faults


def past_the_guards(database: Database, statement: str, **values: Any) -> None:
    with database.changing_schema() as connection:
        immutable.remove(connection)
        connection.execute(text(statement), values)
        immutable.install(connection)


def redact(database: Database, desk: Desk) -> None:
    with database.writing() as session:
        session.add(
            Redaction(
                article_id=desk.article_id,
                sequence=1,
                scope={},
                reason_class="privacy",
                deciders=[],
                legal_basis=None,
                at=NOON,
            )
        )
        audit.record(session, desk.actor, "redacted", article_id=desk.article_id, at=NOON)


def what_the_chain_holds() -> dict[str, tuple[str, ...]]:
    """Every table that the chain holds something of, with the columns that it holds; taken from the classes."""
    whole = {name: tuple(Base.metadata.tables[name].columns.keys()) for name in ("event", "body", "text")}
    for mapper in Base.registry.mappers:
        if columns := bound_columns(mapper):
            assert isinstance(mapper.local_table, Table)
            whole[mapper.local_table.name] = columns
    return whole


HELD = what_the_chain_holds()
CELLS = [(name, column) for name in sorted(HELD) for column in HELD[name]]
ENCODED = {("body", "data"), ("body", "keyframe"), ("text", "data")}
"""Cells of an encoding: what another one says may be the same words, and those are what counts."""


def words_of(session: Session) -> list[Any]:
    bodies = session.execute(select(snapshots.Body.article_id, snapshots.Body.number).order_by(text("1, 2"))).all()
    texts = session.execute(select(snapshots.Text.article_id, snapshots.Text.owner).order_by(text("1, 2"))).all()
    contents = snapshots.read_contents_of(session, [(key[0], key[1]) for key in bodies])
    return [contents, snapshots.read_texts_of(session, [(key[0], key[1]) for key in texts])]


def test_every_table_that_the_chain_holds_is_among_those_that_are_tampered_with(database: Database) -> None:
    fill_every_table(database)
    assert faults_of(database) == ()
    assert set(HELD) == {table.name for table in immutable.tables()} | {"article", "user", "api_token", "body", "text"}
    with database.reading() as session:
        for name in HELD:
            assert session.execute(select(Base.metadata.tables[name]).limit(1)).all(), f"no row in {name}"


def _another(value: Any, draw: Callable[[Any], Any]) -> Any:
    """Another value for a cell of SQLite: one byte of it changed, or its null-ness."""
    if value is None:
        return 1
    if isinstance(value, int):
        return value + draw(st.sampled_from([-1, 1, 256]))
    raw = bytearray(value if isinstance(value, bytes) else str(value).encode())
    if not raw:
        return b"x" if isinstance(value, bytes) else "x"
    raw[draw(st.integers(0, len(raw) - 1))] ^= draw(st.integers(1, 127))
    return bytes(raw) if isinstance(value, bytes) else raw.decode("utf-8", "replace")


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_changed_byte_of_any_fact_is_found(sqlite_database: Database, data: st.DataObject) -> None:
    with sqlite_database.reading() as session:
        is_new = audit.head(session)[0] == 0
    if is_new:
        fill_every_table(sqlite_database)
        with sqlite_database.changing_schema() as connection:
            immutable.remove(connection)
    name, column = data.draw(st.sampled_from(CELLS))
    with sqlite_database.engine.connect() as connection, Session(connection) as session:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        question = f'SELECT rowid, {column} FROM "{name}" ORDER BY rowid'
        before = connection.exec_driver_sql(question).all()
        rowid, value = data.draw(st.sampled_from([tuple(row) for row in before]))
        other, words = _another(value, data.draw), words_of(session)
        connection.exec_driver_sql(f'UPDATE OR IGNORE "{name}" SET {column} = ? WHERE rowid = ?', (other, rowid))
        changed = connection.exec_driver_sql(question).all() != before
        faults = audit.verify(session).faults
        session.expunge_all()
        if (name, column) in ENCODED and changed and not faults:
            assert words_of(session) == words
        else:
            assert bool(faults) == changed, (name, column, value, other)
        connection.rollback()


def _unlike(value: Any, table: Table, column: str) -> Any:
    """Another value of the same type, for PostgreSQL to take."""
    match value:
        case None:
            return _plain(sample(table)[column])
        case bool():
            return not value
        case int():
            return value + 1000
        case bytes():
            return bytes([value[0] ^ 1]) + value[1:]
        case UUID():
            return UUID(int=value.int ^ 1)
        case datetime():
            return value + timedelta(microseconds=1)
        case str():
            return value[:-1] + ("x" if value[-1:] != "x" else "y")
    return _plain([value])


def _plain(value: Any) -> Any:
    return json.dumps(value) if isinstance(value, list | dict) else value


def _sweep(connection: Connection, name: str, column: str) -> tuple[str, ...] | None:
    """The faults found after one cell was changed and nothing else; None where the database refuses the value."""
    table, undone = Base.metadata.tables[name], connection.begin_nested()
    question = f'SELECT ctid::text, {column} FROM "{name}" ORDER BY {column} IS NULL, 1 LIMIT 1'
    place, value = connection.exec_driver_sql(question).one()
    change = f'UPDATE "{name}" SET {column} = %s WHERE ctid::text = %s'
    try:
        connection.exec_driver_sql(change, (_unlike(value, table, column), place))
        with Session(connection, join_transaction_mode="create_savepoint") as session:
            return audit.verify(session).faults
    except IntegrityError:
        return None
    finally:
        undone.rollback()


def test_a_changed_cell_of_any_fact_is_found_on_postgresql_too(postgresql_database: Database) -> None:
    fill_every_table(postgresql_database)
    with postgresql_database.engine.connect() as connection:
        connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        found = {cell: _sweep(connection, *cell) for cell in CELLS}
        with Session(connection, join_transaction_mode="create_savepoint") as session:
            assert audit.verify(session).faults == (), "every change was undone before the next one"
        connection.rollback()
    assert [cell for cell, faults in found.items() if faults == ()] == []
    assert [cell for cell, faults in found.items() if faults is None] == []


# A chain that is sound in itself, against a head that somebody kept.


def test_a_chain_whose_end_was_cut_off_is_found_against_a_head_that_was_kept(database: Database) -> None:
    desk = fill(database, revisions=1)
    with database.reading() as session:
        kept = audit.head(session)
        assert audit.verify(session, expect=kept).ok
        assert audit.verify(session, expect=(0, GENESIS)).ok
        assert not audit.verify(session, expect=(0, kept[1])).ok
    for statement in ("DELETE FROM text", "DELETE FROM body", "DELETE FROM revision"):
        past_the_guards(database, statement)
    past_the_guards(database, "DELETE FROM event WHERE number = 3")
    assert faults_of(database) == (), "what is left is sound in itself"
    with database.reading() as session:
        [fault] = audit.verify(session, expect=kept).faults
    assert fault.startswith("event 3: the chain does not hold it")
    with database.writing() as session:
        add_revision(session, desk, 1, content("Other words in the same place."))
    with database.reading() as session:
        assert audit.head(session)[0] == 3
        [fault] = audit.verify(session, expect=kept).faults
    assert fault.startswith("event 3: the chain does not hold it")


def test_a_head_that_was_kept_is_found_under_all_that_came_after(database: Database) -> None:
    fill(database)
    with database.reading() as session:
        for event in session.scalars(select(Event)):
            assert audit.verify(session, expect=(event.number, event.digest)).ok
            assert not audit.verify(session, expect=(event.number + 1, event.digest)).ok


# What was forged, planted or moved.


def test_a_link_that_was_forged_with_a_digest_of_its_own_does_not_follow(sqlite_database: Database) -> None:
    fill(sqlite_database, revisions=1)
    with sqlite_database.reading() as session:
        last = session.scalars(select(Event).order_by(Event.number.desc()).limit(1)).one()
        values = {column.name: getattr(last, column.name) for column in Event.__table__.columns}
    values["previous"] = bytes(range(32))
    past_the_guards(
        sqlite_database,
        "UPDATE event SET previous = :previous, digest = :digest WHERE number = 3",
        previous=values["previous"],
        digest=event_digest(values),
    )
    assert faults_of(sqlite_database) == ("event 3: does not follow from the event before it",)


def test_what_is_added_after_the_last_record_of_a_verb_is_named_by_its_event(database: Database) -> None:
    desk = open_desk(database)
    with database.writing() as session:
        audit.record(session, desk.actor, "added-to", article_id=desk.article_id, at=NOON)
        session.add(Slug(slug="afterwards", article_id=desk.article_id, at=NOON))
    with database.reading() as session:
        last = session.scalars(select(Event).order_by(Event.number.desc()).limit(1)).one()
    assert [fact[:2] for fact in last.facts] == [["slug", ["afterwards"]]]
    assert last.public
    assert faults_of(database) == ()


BOUND: dict[type[User] | type[ApiToken] | type[Article], tuple[str, ...]] = {
    User: ("id", "role", "active", "created_at"),
    ApiToken: ("id", "user_id", "digest", "scope", "created_at", "revoked_at"),
    Article: ("id", "slug", "section", "created_at", "created_by"),
}


@pytest.mark.parametrize("class_", BOUND)
def test_every_column_that_events_bind_of_a_row_that_may_change_is_checked(
    sqlite_database: Database, class_: type[User] | type[ApiToken] | type[Article]
) -> None:
    desk = open_desk(sqlite_database)
    with sqlite_database.writing() as session:
        user = session.get_one(User, desk.actor.id)
        people.issue_token(session, OPERATOR, user, id=UUID(int=5), token="a secret", scope=None, at=NOON)
    other: dict[str, object] = {
        "id": UUID(int=99).hex,
        "user_id": UUID(int=98).hex,
        "created_by": UUID(int=98).hex,
        "role": "standards",
        "active": 0,
        "digest": bytes(32),
        "scope": UPSTREAM,
        "slug": "elsewhere",
        "section": None,
        "created_at": "2021-01-01T00:00:00.000000Z",
        "revoked_at": "2021-01-01T00:00:00.000000Z",
    }
    name = class_.__table__.name  # type: ignore[attr-defined]
    for column in BOUND[class_]:
        with sqlite_database.engine.connect() as connection, connection.begin() as undone:
            connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
            connection.execute(text(f'UPDATE "{name}" SET {column} = :value'), {"value": other[column]})
            with Session(connection) as session:
                assert audit.verify(session).faults, f"{name}.{column} was changed and nobody noticed"
            undone.rollback()
    assert faults_of(sqlite_database) == ()


def test_the_same_moment_in_another_spelling_is_a_changed_fact(sqlite_database: Database) -> None:
    fill(sqlite_database, revisions=1)
    past_the_guards(sqlite_database, "UPDATE slug SET at = replace(at, '.000000Z', '+00:00')")
    [fault] = faults_of(sqlite_database)
    assert "is not what event 2 says" in fault


def test_a_body_that_was_slipped_in_belongs_to_no_revision(sqlite_database: Database) -> None:
    fill(sqlite_database, revisions=1)
    with sqlite_database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        connection.exec_driver_sql(
            "INSERT INTO body (article_id, number, salt, digest, form, keyframe, data)"
            " SELECT article_id, 9, salt, digest, form, 9, data FROM body"
        )
        with Session(connection) as session:
            [fault] = audit.verify(session).faults
        connection.rollback()
    assert fault.endswith(" 9: is not the text that its revision commits to")


@pytest.mark.parametrize("class_", [Body, Text])
def test_a_redaction_of_one_article_lets_nothing_of_another_go(
    database: Database, class_: type[Body] | type[Text]
) -> None:
    redacted, other = open_desk(database), open_desk(database, number=2)
    for desk in (redacted, other):
        with database.writing() as session:
            add_revision(session, desk, 1, content("One."), note="A note.")
    redact(database, redacted)
    for desk in (other, redacted):
        refused = pytest.raises(IntegrityError) if desk is other else nullcontext()
        with refused, database.writing() as session:
            session.delete(session.scalars(select(class_).where(class_.article_id == desk.article_id)).one())
    assert faults_of(database) == ()


@pytest.mark.parametrize("table", ["body", "text"])
def test_a_redaction_of_one_article_excuses_nothing_in_another(database: Database, table: str) -> None:
    redacted, other = open_desk(database), open_desk(database, number=2)
    for desk in (redacted, other):
        with database.writing() as session:
            add_revision(session, desk, 1, content("One."), note="A note.")
    redact(database, redacted)
    key = other.article_id.hex if database.dialect == "sqlite" else other.article_id
    past_the_guards(database, f"DELETE FROM {table} WHERE article_id = :key", key=key)
    [fault] = faults_of(database)
    assert fault.endswith("is gone and no redaction says why")
    assert str(other.article_id) in fault


def test_the_texts_of_two_articles_are_kept_and_read_apart(database: Database) -> None:
    desks = [open_desk(database), open_desk(database, number=2)]
    long = [f"Sentence {n} of the report was read aloud." for n in range(60)]
    said = {
        desk.article_id: [content(*long, f"Desk {i}, text {n}.") for n in (1, 2, 3)] for i, desk in enumerate(desks)
    }
    for n in (1, 2, 3):
        for desk in desks:
            with database.writing() as session:
                add_revision(session, desk, n, said[desk.article_id][n - 1], note=f"Note {n} of {desk.actor.name}.")
    with database.reading() as session:
        for desk in desks:
            kept = snapshots.read_contents(session, desk.article_id, (1, 2, 3))
            assert list(kept.values()) == said[desk.article_id]
            notes = snapshots.read_texts(session, desk.article_id, prefix="revision/2/")
            assert notes == {"revision/2/note": f"Note 2 of {desk.actor.name}."}
        keys = [(desks[0].article_id, 2), (desks[1].article_id, 3)]
        assert snapshots.read_contents_of(session, keys) == {key: said[key[0]][key[1] - 1] for key in keys}
        assert snapshots.read_contents_of(session, []) == {}
        owners = [(desk.article_id, "revision/3/note") for desk in desks[:1]]
        assert list(snapshots.read_texts_of(session, owners).values()) == ["Note 3 of Writer 1."]
        assert snapshots.read_texts_of(session, []) == {}


def test_lists_are_read_off_public_events_of_the_verbs_asked_for(database: Database) -> None:
    desk = fill(database)
    with database.writing() as session:
        session.add(Slug(slug="second", article_id=desk.article_id, at=NOON))
        audit.record(session, desk.actor, "article-created", article_id=desk.article_id, at=NOON)
    verbs = ["article-created", "revision-submitted"]
    with database.reading() as session:

        def numbers(**page: Any) -> list[int]:
            return [each.number for each in audit.public_events(session, verbs=verbs, **page)]

        assert numbers() == [6, 2], "revisions are nobody’s business yet"
        assert (numbers(before=6), numbers(before=2), numbers(limit=1)) == ([2], [], [6])
        assert audit.public_events(session, verbs=["revision-submitted"]) == []
        submitted = session.get_one(Event, 4)
        assert audit.numbers_in(submitted, "revision") == [2]
        assert audit.numbers_in(submitted, "notice") == []
