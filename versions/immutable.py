"""Append-only, said twice: the ORM refuses to change a fact, and so does the database itself.

Every append-only table carries triggers against UPDATE and DELETE; on SQLite also one against inserting an
existing key, since INSERT OR REPLACE walks past the others on a connection without recursive triggers; on
PostgreSQL also one against TRUNCATE. Bodies and texts may be deleted where a redaction names their article,
and a body may be encoded anew; salt, digest and form never change.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Table, UniqueConstraint, event, inspect, text
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction

from .database import AppendOnly, Base
from .snapshots import Body
from .snapshots import Text as StoredText

FIXED = ("article_id", "number", "salt", "digest", "form")
"""Columns of a body that stay through every new encoding."""

_FUNCTIONS = {
    "corrigenda_refuse": "RAISE EXCEPTION '% only grows: % is refused', TG_TABLE_NAME, TG_OP"
    " USING ERRCODE = 'restrict_violation';",
    "corrigenda_refuse_unless_redacted": "IF NOT EXISTS (SELECT 1 FROM redaction WHERE article_id = OLD.article_id)"
    " THEN RAISE EXCEPTION '% only shrinks under a redaction', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';"
    " END IF; RETURN OLD;",
    "corrigenda_refuse_unless_encoding": "IF "
    + " OR ".join(f"NEW.{name} IS DISTINCT FROM OLD.{name}" for name in FIXED)
    + " THEN RAISE EXCEPTION '% keeps salt and digest for ever', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';"
    " END IF; RETURN NEW;",
}


class OnlyAdded(Exception):
    """Code tried to change or delete a row of an append-only table: a mistake in the program, not in the input."""


def tables() -> tuple[Table, ...]:
    """Every append-only table, by name; the modules that define them must have been imported."""
    found = {
        mapper.local_table.name: mapper.local_table
        for mapper in Base.registry.mappers
        if issubclass(mapper.class_, AppendOnly) and isinstance(mapper.local_table, Table)
    }
    return tuple(found[name] for name in sorted(found))


def install(connection: Connection) -> None:
    """Every trigger that ought to exist does, on each of our tables that the database has; may be run again."""
    remove(connection)
    if connection.dialect.name == "postgresql":
        for name, body in _FUNCTIONS.items():
            connection.exec_driver_sql(
                f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS "
                f"$$ BEGIN {body} END $$".replace("%", "%%")
            )
    for _table, _name, statement in _wanted(connection):
        connection.exec_driver_sql(statement)


def remove(connection: Connection) -> None:
    """No trigger of ours is left: for a step that copies tables, which `install` must follow."""
    for table, name, _statement in _wanted(connection):
        on = f" ON {table}" if connection.dialect.name == "postgresql" else ""
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}{on}")


def missing(connection: Connection) -> list[str]:
    """Names of triggers that ought to exist and do not, are disabled, or say something else than they ought."""
    if connection.dialect.name == "sqlite":
        query = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        found = {(row.name, row.sql) for row in connection.execute(text(query))}
        return [name for _table, name, statement in _wanted(connection) if (name, statement) not in found]
    query = """
        SELECT t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
        WHERE NOT t.tgisinternal AND t.tgenabled IN ('O', 'A') AND p.proname LIKE 'corrigenda%'
        AND c.relnamespace = current_schema()::regnamespace
    """
    enabled = {row.tgname for row in connection.execute(text(query))}
    return [name for _table, name, _statement in _wanted(connection) if name not in enabled]


def grant_application_role(connection: Connection, role: str) -> None:
    """The PostgreSQL role may read and add facts, and change only what may change; it must not own the tables."""
    quote = connection.dialect.identifier_preparer.quote
    append_only = {table.name for table in tables()}
    rights = {
        Body.__tablename__: "SELECT, INSERT, UPDATE (data, keyframe), DELETE",
        StoredText.__tablename__: "SELECT, INSERT, DELETE",
        **dict.fromkeys(append_only, "SELECT, INSERT"),
    }
    schema = quote(connection.exec_driver_sql("SELECT current_schema()").scalar_one())
    connection.exec_driver_sql(f"GRANT USAGE ON SCHEMA {schema} TO {quote(role)}")
    for name in sorted(inspect(connection).get_table_names()):
        known = name in Base.metadata.tables
        granted = rights.get(name, "SELECT, INSERT, UPDATE, DELETE" if known else "SELECT")
        connection.exec_driver_sql(f"REVOKE ALL ON {quote(name)} FROM {quote(role)}")
        connection.exec_driver_sql(f"GRANT {granted} ON {quote(name)} TO {quote(role)}")


@event.listens_for(Session, "before_flush")
def _refuse_changes(session: Session, _context: UOWTransaction, _instances: Any) -> None:
    for row in session.deleted:
        if isinstance(row, AppendOnly):
            raise OnlyAdded(f"{type(row).__name__} is never deleted")
    for row in session.dirty:
        if isinstance(row, AppendOnly) and session.is_modified(row):
            raise OnlyAdded(f"{type(row).__name__} is never changed; add a new one")


@event.listens_for(Session, "do_orm_execute")
def _refuse_statements(state: ORMExecuteState) -> None:
    if (state.is_update or state.is_delete or state.is_insert) and any(
        issubclass(mapper.class_, AppendOnly) for mapper in state.all_mappers
    ):
        # An INSERT statement would pass the listener that tells the chain of every new fact.
        raise OnlyAdded("facts are added through session.add(), one by one, and never changed or deleted")


def _wanted(connection: Connection) -> Iterator[tuple[str, str, str]]:
    """Quoted table, trigger and statement, for every trigger of every table of ours that exists."""
    existing = set(inspect(connection).get_table_names())
    make = _for_sqlite if connection.dialect.name == "sqlite" else _for_postgresql
    mutable = (Base.metadata.tables[Body.__tablename__], Base.metadata.tables[StoredText.__tablename__])
    quote = connection.dialect.identifier_preparer.quote
    for table in (*tables(), *mutable):
        if table.name in existing:
            for name, statement in make(table, quote(table.name)):
                yield quote(table.name), name, statement


def _for_sqlite(table: Table, quoted: str) -> Iterator[tuple[str, str]]:
    name = table.name
    changed = " OR ".join(f"NEW.{column} IS NOT OLD.{column}" for column in FIXED)
    unless_redacted = "NOT EXISTS (SELECT 1 FROM redaction WHERE article_id = OLD.article_id)"
    update = f"WHEN {changed} " if name == Body.__tablename__ else ""
    delete = f"WHEN {unless_redacted} " if name in (Body.__tablename__, StoredText.__tablename__) else ""
    # The hidden row number is a key too; SQLite gives it as -1 where the statement does not name it.
    same = [" AND ".join(f"{column} = NEW.{column}" for column in key) for key in (*_keys(table), ("rowid",))]
    exists = " OR ".join(f"EXISTS (SELECT 1 FROM {quoted} WHERE {condition})" for condition in same)  # noqa: S608

    def trigger(suffix: str, moment: str, when: str, sentence: str) -> tuple[str, str]:
        refuse = f"BEGIN SELECT RAISE(ABORT, '{name} {sentence}'); END"
        return f"{name}_{suffix}", f"CREATE TRIGGER {name}_{suffix} BEFORE {moment} ON {quoted} {when}{refuse}"

    yield trigger("no_update", "UPDATE", update, "only grows: UPDATE is refused")
    yield trigger("no_delete", "DELETE", delete, "only grows: DELETE is refused")
    yield trigger("no_replace", "INSERT", f"WHEN {exists} ", "has a row with this key: it cannot be replaced")


def _for_postgresql(table: Table, quoted: str) -> Iterator[tuple[str, str]]:
    name = table.name
    refuse = ("STATEMENT", "corrigenda_refuse")
    update = ("ROW", "corrigenda_refuse_unless_encoding") if name == Body.__tablename__ else refuse
    redactable = name in (Body.__tablename__, StoredText.__tablename__)
    delete = ("ROW", "corrigenda_refuse_unless_redacted") if redactable else refuse
    for suffix, moment, (each, function) in (
        ("no_update", "UPDATE", update),
        ("no_delete", "DELETE", delete),
        ("no_truncate", "TRUNCATE", refuse),
    ):
        yield (
            f"{name}_{suffix}",
            f"CREATE TRIGGER {name}_{suffix} BEFORE {moment} ON {quoted} FOR EACH {each} EXECUTE FUNCTION {function}()",
        )


def _keys(table: Table) -> list[tuple[str, ...]]:
    keys = [tuple(column.name for column in table.primary_key.columns)]
    keys += [
        tuple(column.name for column in constraint.columns)
        for constraint in table.constraints
        if isinstance(constraint, UniqueConstraint)
    ]
    keys += [tuple(column.name for column in index.columns) for index in table.indexes if index.unique]
    return sorted(set(keys))
