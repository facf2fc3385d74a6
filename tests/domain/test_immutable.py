"""Append-only, tried with raw SQL on both databases."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Any
from uuid import UUID

import psycopg
import pytest
from sqlalchemy import Table, create_engine, delete, event, insert, inspect, select, text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.pool import NullPool

from tests import postgres
from tests.factories import a_content, a_newsroom, correcting
from tests.facts import fill, open_desk, sample
from versions import audit, immutable, migrations, tables
from versions.articles import Slug
from versions.audit import Event
from versions.database import Base, Database
from versions.immutable import OnlyAdded
from versions.people import User
from versions.revisions import Revision

assert tables
GUARDED = [table.name for table in immutable.tables()]
KEPT = [*GUARDED, "body", "text"]


def _table(name: str) -> Table:
    return Base.metadata.tables[name]


def _plant(database: Database, table: Table) -> None:
    """A row stands in the table, whatever it refers to."""
    off = "PRAGMA foreign_keys=OFF" if database.dialect == "sqlite" else "SET session_replication_role = replica"
    alone = create_engine(database.engine.url, poolclass=NullPool)
    if database.dialect == "sqlite":
        event.listen(alone, "connect", lambda connection, _record: connection.execute(off))
    with alone.begin() as connection:
        if database.dialect == "postgresql":
            connection.exec_driver_sql(off)
        connection.execute(insert(table).values(sample(table)))


def _attempt(database: Database, statement: str) -> None:
    """Runs raw SQL past our own code, as a connection without any of our settings does."""
    if database.dialect == "sqlite":
        with closing(sqlite3.connect(database.engine.url.database or "")) as connection:
            connection.execute(statement)
            connection.commit()
    else:
        with postgres.connect(database.url) as connection:
            connection.execute(statement.encode())


def _rows(database: Database, table: Table) -> list[Any]:
    with database.reading() as session:
        return [tuple(row) for row in session.execute(select(table))]


def _attacks(database: Database, table: Table) -> Iterator[str]:
    name = f'"{table.name}"'
    columns = [column.name for column in table.columns]
    yield f"DELETE FROM {name}"
    if database.dialect == "sqlite":
        yield f"UPDATE {name} SET rowid = rowid + 1"
    for column in columns:
        if table.name not in ("body", "text") or column in immutable.FIXED:
            yield f"UPDATE {name} SET {column} = NULL"
    if database.dialect == "postgresql":
        yield f"TRUNCATE {name} CASCADE"
        return
    listed = ", ".join(columns)
    yield f"INSERT OR REPLACE INTO {name} ({listed}) SELECT {listed} FROM {name}"
    yield f"REPLACE INTO {name} ({listed}) SELECT {listed} FROM {name}"
    yield f"UPDATE OR REPLACE {name} SET rowid = rowid + 1, {immutable._keys(table)[0][0]} = NULL"


@pytest.mark.parametrize("name", KEPT)
def test_raw_sql_cannot_change_what_was_added(database: Database, name: str) -> None:
    table = _table(name)
    _plant(database, table)
    before = _rows(database, table)
    assert len(before) == 1
    for statement in _attacks(database, table):
        with pytest.raises((sqlite3.IntegrityError, psycopg.errors.RestrictViolation)):
            _attempt(database, statement)
        assert _rows(database, table) == before


@pytest.mark.parametrize("name", KEPT)
def test_the_hidden_row_number_is_no_way_round(sqlite_database: Database, name: str) -> None:
    table = _table(name)
    _plant(sqlite_database, table)
    before = _rows(sqlite_database, table)
    key = table.primary_key.columns[0].name
    others = ", ".join(column.name for column in table.columns if column.name != key)
    wanted = "(number" if name == "event" else f"(rowid, {key}"
    value = "1" if name == "event" else "1, 99"
    statement = f'INSERT OR REPLACE INTO "{name}" {wanted}, {others}) SELECT {value}, {others} FROM "{name}"'
    with pytest.raises(sqlite3.IntegrityError):
        _attempt(sqlite_database, statement)
    assert _rows(sqlite_database, table) == before


def test_every_unique_key_of_an_event_is_guarded_against_replacing(sqlite_database: Database) -> None:
    open_desk(sqlite_database)
    before = _rows(sqlite_database, _table("event"))
    columns = [column.name for column in _table("event").columns if column.name != "number"]
    for unique in ("previous", "digest"):
        values = ", ".join(
            name if name == unique or name not in ("previous", "digest") else "x'00'" for name in columns
        )
        statement = (
            f"INSERT OR REPLACE INTO event (number, {', '.join(columns)}) SELECT 77, {values} FROM event LIMIT 1"
        )
        with pytest.raises(sqlite3.IntegrityError, match="cannot be replaced"):
            _attempt(sqlite_database, statement)
    assert _rows(sqlite_database, _table("event")) == before


def test_new_rows_may_be_added_by_raw_sql_and_are_left_to_the_audit(database: Database) -> None:
    desk = open_desk(database)
    article_id = desk.article_id.hex if database.dialect == "sqlite" else str(desk.article_id)
    _attempt(database, f"INSERT INTO slug VALUES ('planted', '{article_id}', '2022-01-01T00:00:00.000000Z')")
    assert len(_rows(database, _table("slug"))) == 2


def test_the_orm_refuses_to_change_or_delete_a_fact(database: Database) -> None:
    desk = fill(database, revisions=1)
    with pytest.raises(OnlyAdded, match="never changed"), database.writing() as session:
        session.get_one(Revision, (desk.article_id, 1)).length = 0
    with pytest.raises(OnlyAdded, match="never deleted"), database.writing() as session:
        session.delete(session.get_one(Event, 1))


def test_the_orm_refuses_statements_that_pass_the_listeners(sqlite_database: Database) -> None:
    open_desk(sqlite_database)
    for statement in (update(Slug).values(slug="x"), delete(Slug), insert(Slug).values(sample(_table("slug")))):
        with pytest.raises(OnlyAdded), sqlite_database.writing() as session:
            session.execute(statement)
    with sqlite_database.writing() as session:  # what may change may be changed this way too
        session.execute(update(User).values(name="Renamed"))


def test_a_trigger_that_is_gone_is_missed_and_can_be_put_back(make_database: Any, dialect: str) -> None:
    database = make_database(dialect)
    with database.engine.begin() as connection:
        assert immutable.differences(connection) == []
        on = " ON revision" if dialect == "postgresql" else ""
        connection.exec_driver_sql(f"DROP TRIGGER revision_no_update{on}")
        assert immutable.differences(connection) == ["the trigger revision_no_update is missing"]
        immutable.install(connection)
        immutable.install(connection)
        assert immutable.differences(connection) == []


SAYS_OTHERWISE = "the trigger slug_no_delete says something else than it ought to"
REFUSES = "EXECUTE FUNCTION corrigenda_refuse()"
ON_SQLITE: dict[str, tuple[str, list[str]]] = {
    "a trigger that refuses nothing": (
        "DROP TRIGGER slug_no_delete; CREATE TRIGGER slug_no_delete BEFORE DELETE ON slug BEGIN SELECT 1; END",
        [SAYS_OTHERWISE],
    ),
    "a trigger that is never asked": (
        "DROP TRIGGER slug_no_delete; CREATE TRIGGER slug_no_delete BEFORE DELETE ON slug WHEN 0"
        " BEGIN SELECT RAISE(ABORT, 'slug only grows: DELETE is refused'); END",
        [SAYS_OTHERWISE],
    ),
    "a trigger on another table": (
        "DROP TRIGGER slug_no_delete; CREATE TRIGGER slug_no_delete BEFORE DELETE ON Article"
        " BEGIN SELECT RAISE(ABORT, 'slug only grows: DELETE is refused'); END",
        ["the trigger slug_no_delete is missing", "the trigger slug_no_delete on article is not ours"],
    ),
    "a trigger of somebody else": (
        "CREATE TRIGGER aside AFTER INSERT ON Revision BEGIN DELETE FROM attempt; END",
        ["the trigger aside on revision is not ours"],
    ),
}
ON_POSTGRESQL: dict[str, tuple[str, list[str]]] = {
    "a trigger that was switched off": (
        "ALTER TABLE slug DISABLE TRIGGER slug_no_delete",
        ["the trigger slug_no_delete is switched off"],
    ),
    "a trigger for replicas alone": (
        "ALTER TABLE slug ENABLE REPLICA TRIGGER slug_no_delete",
        ["the trigger slug_no_delete is switched off"],
    ),
    "a trigger that is never asked": (
        "DROP TRIGGER slug_no_delete ON slug; CREATE TRIGGER slug_no_delete BEFORE DELETE ON slug"
        f" FOR EACH STATEMENT WHEN (false) {REFUSES}",
        [SAYS_OTHERWISE],
    ),
    "a trigger that watches something else": (
        "DROP TRIGGER slug_no_delete ON slug; CREATE TRIGGER slug_no_delete BEFORE UPDATE OF at ON slug"
        f" FOR EACH STATEMENT {REFUSES}",
        [SAYS_OTHERWISE],
    ),
    "a trigger on another table": (
        "DROP TRIGGER slug_no_delete ON slug; CREATE TRIGGER slug_no_delete BEFORE DELETE ON article"
        f" FOR EACH STATEMENT {REFUSES}",
        ["the trigger slug_no_delete is missing", "the trigger slug_no_delete on article is not ours"],
    ),
    "a function of another schema": (
        "CREATE SCHEMA other; CREATE FUNCTION other.corrigenda_refuse() RETURNS trigger LANGUAGE plpgsql"
        " AS $$ BEGIN RETURN OLD; END $$; DROP TRIGGER slug_no_delete ON slug; CREATE TRIGGER slug_no_delete"
        " BEFORE DELETE ON slug FOR EACH STATEMENT EXECUTE FUNCTION other.corrigenda_refuse()",
        [SAYS_OTHERWISE],
    ),
    "a trigger of somebody else": (
        "CREATE FUNCTION aside() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;"
        " CREATE TRIGGER aside BEFORE INSERT ON revision FOR EACH ROW EXECUTE FUNCTION aside()",
        ["the trigger aside on revision is not ours"],
    ),
    "a function that refuses nothing": (
        "CREATE OR REPLACE FUNCTION corrigenda_refuse() RETURNS trigger LANGUAGE plpgsql"
        " AS $$ BEGIN RETURN OLD; END $$",
        ["the function corrigenda_refuse says something else than it ought to"],
    ),
    "a function that looks elsewhere": (
        "ALTER FUNCTION corrigenda_refuse_unless_redacted() SET search_path = pg_temp",
        ["the function corrigenda_refuse_unless_redacted says something else than it ought to"],
    ),
    "a rule": (
        "CREATE RULE quietly AS ON DELETE TO slug DO INSTEAD NOTHING",
        ["the table slug has the rule quietly"],
    ),
    "row-level security": (
        "ALTER TABLE event ENABLE ROW LEVEL SECURITY",
        ["the table event has row-level security"],
    ),
    "a table that inherits": (
        "CREATE TABLE more () INHERITS (revision)",
        ["the table revision has a parent or a child"],
    ),
}


@pytest.mark.parametrize("name", ON_SQLITE)
def test_on_sqlite_the_guards_miss(make_database: Any, name: str) -> None:
    statements, said = ON_SQLITE[name]
    database = make_database("sqlite")
    with closing(sqlite3.connect(database.engine.url.database or "")) as connection:
        connection.executescript(statements)
    with database.reading() as session:
        assert immutable.differences(session.connection()) == said
    assert migrations.check(database) == said


@pytest.mark.parametrize("name", ON_POSTGRESQL)
def test_on_postgresql_the_guards_miss(postgresql_database: Database, name: str) -> None:
    statements, said = ON_POSTGRESQL[name]
    with postgresql_database.engine.connect() as connection:
        connection.exec_driver_sql(statements)
        assert immutable.differences(connection) == said
        connection.rollback()
        assert immutable.differences(connection) == []


def test_a_foreign_key_that_was_switched_off_is_missed(postgresql_database: Database) -> None:
    with postgresql_database.engine.connect() as connection:
        connection.exec_driver_sql("ALTER TABLE slug DISABLE TRIGGER ALL; ALTER TABLE slug ENABLE TRIGGER USER")
        found = immutable.differences(connection)
        connection.rollback()
    assert found
    assert all("RI_ConstraintTrigger" in each for each in found)


def test_a_temporary_table_is_no_redaction(postgresql_database: Database) -> None:
    fill(postgresql_database, revisions=1)
    with (
        postgres.connect(postgresql_database.url) as connection,
        pytest.raises(psycopg.errors.RestrictViolation, match="only shrinks under a redaction"),
    ):
        connection.execute("CREATE TEMPORARY TABLE redaction AS SELECT article_id FROM body")
        connection.execute("DELETE FROM body")


def test_a_body_cannot_be_moved_over_another_one(sqlite_database: Database) -> None:
    fill(sqlite_database, revisions=2)
    before = _rows(sqlite_database, _table("body"))
    with pytest.raises(sqlite3.IntegrityError, match="only grows"):
        _attempt(sqlite_database, "UPDATE OR REPLACE body SET rowid = 1 WHERE number = 2")
    assert _rows(sqlite_database, _table("body")) == before
    _attempt(sqlite_database, "UPDATE body SET data = data, keyframe = keyframe")


def test_a_body_may_be_encoded_anew(postgresql_database: Database) -> None:
    fill(postgresql_database, revisions=1)
    before = _rows(postgresql_database, _table("body"))
    _attempt(postgresql_database, "UPDATE body SET data = data || 'x'::bytea, keyframe = keyframe")
    assert before
    assert _rows(postgresql_database, _table("body")) != before


def test_no_bound_value_reaches_an_exception(database: Database) -> None:
    open_desk(database)
    with pytest.raises(IntegrityError) as refused, database.engine.begin() as connection:
        row = dict(connection.execute(select(_table("user"))).one()._mapping)
        connection.execute(insert(_table("user")).values({**row, "password": "a secret of mine"}))
    assert "a secret of mine" not in str(refused.value)


def _serve_as(role: str, database: Database) -> None:
    """Everything that serving does to facts works for the role as well."""
    serving = Database(database.url)
    event.listen(serving.engine, "connect", lambda raw, _record: (raw.execute(f"SET ROLE {role}"), raw.commit()))
    newsroom = a_newsroom(serving)
    slug = newsroom.published(a_content("12 members met."))
    newsroom.revise(slug, a_content("21 members met."), correcting("It was 21, not 12.", wrong="12", right="21"))
    with serving.reading() as session:
        assert session.scalar(text("SELECT current_user")) == role
        assert audit.verify(session).ok
    serving.close()


def test_the_application_role_cannot_touch_what_stands(make_database: Any) -> None:
    database = make_database("postgresql")
    open_desk(database)
    role = f"corrigenda_app_{UUID(int=id(database)).hex[-12:]}"
    with postgres.connect(database.url) as connection:
        connection.execute(f"CREATE ROLE {role}".encode())
    try:
        with database.engine.begin() as connection:
            immutable.grant_application_role(connection, role)
            immutable.grant_application_role(connection, role)
        with postgres.connect(database.url) as connection:
            connection.execute(f"SET ROLE {role}".encode())
            connection.execute('UPDATE "user" SET name = name')
            assert connection.execute("SELECT count(*) FROM event").fetchone() == (2,)
            for statement in (
                "UPDATE slug SET slug = slug",
                "DELETE FROM event",
                "TRUNCATE event",
                "ALTER TABLE event DISABLE TRIGGER ALL",
                "DROP TRIGGER event_no_update ON event",
                "SET session_replication_role = replica",
                "UPDATE body SET salt = salt",
                "UPDATE body SET data = ''",
                "DELETE FROM body",
                "DELETE FROM text",
                "INSERT INTO redaction SELECT * FROM redaction",
                "UPDATE alembic_version SET version_num = 'x'",
            ):
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    connection.execute(statement.encode())
        _serve_as(role, database)
    finally:
        with postgres.connect(database.url) as connection:
            connection.execute(f"DROP OWNED BY {role}; DROP ROLE {role}".encode())


def test_every_fact_of_an_article_leads_its_key_with_the_article() -> None:
    for table in immutable.tables():
        if "article_id" in table.columns and table.name not in ("event", "slug"):
            assert next(iter(table.primary_key.columns)).name == "article_id", table.name


def test_no_foreign_key_crosses_articles() -> None:
    for table in (*immutable.tables(), _table("body"), _table("text")):
        for constraint in table.foreign_key_constraints:
            pairs = {(element.parent.name, element.column.name) for element in constraint.elements}
            target = constraint.referred_table
            if "article_id" in target.columns:
                assert ("article_id", "article_id") in pairs, constraint.name


def test_a_duplicate_number_is_refused_like_any_broken_key(database: Database) -> None:
    desk = fill(database, revisions=1)
    with database.engine.connect() as connection:
        row = dict(connection.execute(select(_table("revision"))).one()._mapping)
        assert inspect(connection).has_table("revision")
    with pytest.raises(IntegrityError), database.engine.begin() as connection:
        connection.execute(text("SELECT 1"))
        connection.execute(insert(_table("revision")).values(row))
    assert desk.article_id == row["article_id"]
