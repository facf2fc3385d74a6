"""Append-only, said twice: the ORM refuses to change a fact, and so does the database itself.

Every append-only table carries triggers against UPDATE and DELETE; on SQLite also one against inserting an
existing key, since INSERT OR REPLACE walks past the others on a connection without recursive triggers; on
PostgreSQL also one against TRUNCATE. Bodies and texts may be deleted where a redaction names their article,
and a body may be encoded anew; salt, digest, form and its place among the rows never change.

No trigger stops whoever may drop it: the owner of the tables on PostgreSQL, anybody who may write the file on
SQLite. Nor can one tell a body that was encoded anew from one that was overwritten. `differences` says what
became of the triggers, `audit.verify` what became of the rows.
"""

from collections.abc import Iterator, Mapping
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
    "corrigenda_refuse_unless_redacted": "IF NOT EXISTS"
    " (SELECT 1 FROM {schema}.redaction WHERE article_id = OLD.article_id)"
    " THEN RAISE EXCEPTION '% only shrinks under a redaction', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';"
    " END IF; RETURN OLD;",
    "corrigenda_refuse_unless_encoding": "IF "
    + " OR ".join(f"NEW.{name} IS DISTINCT FROM OLD.{name}" for name in FIXED)
    + " THEN RAISE EXCEPTION '% keeps salt and digest for ever', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';"
    " END IF; RETURN NEW;",
}

_OFF = "off"


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
        for name, source in _sources(connection).items():
            statement = f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $${source}$$"
            connection.exec_driver_sql(statement.replace("%", "%%"))
    for _table, _name, statement in _wanted(connection):
        connection.exec_driver_sql(statement)


def remove(connection: Connection) -> None:
    """No trigger of ours is left: for a step that copies tables, which `install` must follow."""
    quote = connection.dialect.identifier_preparer.quote
    for table, name, _statement in _wanted(connection):
        on = f" ON {quote(table)}" if connection.dialect.name == "postgresql" else ""
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}{on}")


def differences(connection: Connection) -> list[str]:
    """What guards our tables otherwise than `install` left it, as sentences; none where all is as it ought to be.

    Triggers that are missing, switched off, changed, or not ours; on PostgreSQL also functions that say
    something else, rules, row-level security and inheritance, each of which can make a write miss its row.
    """
    wanted = {(table, name): statement for table, name, statement in _wanted(connection)}
    if connection.dialect.name == "sqlite":
        # The name of the table is kept as whoever made the trigger spelt it.
        query = "SELECT lower(tbl_name) AS table_name, name, sql FROM sqlite_master WHERE type = 'trigger'"
        rows = connection.execute(text(query)).all()
        return _unlike(wanted, {(row.table_name, row.name): row.sql for row in rows})
    return [*_unlike(wanted, _triggers(connection)), *_changed_functions(connection), *_detours(connection)]


def grant_application_role(connection: Connection, role: str) -> None:
    """The PostgreSQL role may read and add facts, and change only what may change; it must not own the tables.

    Bodies and texts it may only add: nothing that serves encodes or redacts them.
    """
    quote = connection.dialect.identifier_preparer.quote
    rights = {
        **dict.fromkeys((table.name for table in tables()), "SELECT, INSERT"),
        Body.__tablename__: "SELECT, INSERT",
        StoredText.__tablename__: "SELECT, INSERT",
        "redaction": "SELECT",
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
    """Table, trigger and statement, for every trigger of every table of ours that exists."""
    existing = set(inspect(connection).get_table_names())
    make = _for_sqlite if connection.dialect.name == "sqlite" else _for_postgresql
    mutable = (Base.metadata.tables[Body.__tablename__], Base.metadata.tables[StoredText.__tablename__])
    quote = connection.dialect.identifier_preparer.quote
    for table in (*tables(), *mutable):
        if table.name in existing:
            for name, statement in make(table, quote(table.name)):
                yield table.name, name, statement


def _for_sqlite(table: Table, quoted: str) -> Iterator[tuple[str, str]]:
    name = table.name
    # UPDATE OR REPLACE to another row's number would delete that row without asking the trigger on DELETE.
    changed = " OR ".join(f"NEW.{column} IS NOT OLD.{column}" for column in (*FIXED, "rowid"))
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


def _sources(connection: Connection) -> dict[str, str]:
    """Our PostgreSQL functions' sources; tables are named with their schema, since a temporary one comes first."""
    schema = connection.exec_driver_sql("SELECT quote_ident(current_schema())").scalar_one()
    return {name: f" BEGIN {body.replace('{schema}', schema)} END " for name, body in _FUNCTIONS.items()}


def _unlike(wanted: Mapping[tuple[str, str], str], found: Mapping[tuple[str, str], str]) -> list[str]:
    """Triggers as they ought to be against those of our tables as they are, by table and name."""
    said = []
    for (table, name), statement in wanted.items():
        if (table, name) not in found:
            said.append(f"the trigger {name} is missing")
        elif found[table, name] == _OFF:
            said.append(f"the trigger {name} is switched off")
        elif found[table, name] != statement:
            said.append(f"the trigger {name} says something else than it ought to")
    strangers = sorted(set(found) - set(wanted))
    return said + [f"the trigger {name} on {table} is not ours" for table, name in strangers if _is_ours(table)]


def _is_ours(table: str) -> bool:
    return table in Base.metadata.tables


def _triggers(connection: Connection) -> dict[tuple[str, str], str]:
    """Every PostgreSQL trigger by table and name: its definition, or that it is switched off."""
    query = """
        SELECT c.relname, t.tgname, t.tgisinternal, t.tgenabled IN ('O', 'A') AS is_on,
               pg_get_triggerdef(t.oid, true) AS statement
        FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
        WHERE c.relnamespace = current_schema()::regnamespace
    """
    return {
        (row.relname, row.tgname): row.statement if row.is_on else _OFF
        for row in connection.execute(text(query))
        if not (row.tgisinternal and row.is_on)  # what keeps a foreign key, working
    }


def _changed_functions(connection: Connection) -> list[str]:
    query = """
        SELECT p.proname, p.prosrc FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
        WHERE p.pronamespace = current_schema()::regnamespace AND p.pronargs = 0
        AND l.lanname = 'plpgsql' AND p.proconfig IS NULL AND NOT p.prosecdef
    """
    found = {row.proname: row.prosrc for row in connection.execute(text(query))}
    wanted = _sources(connection)
    return [
        f"the function {name} says something else than it ought to"
        for name in wanted
        if found.get(name) != wanted[name]
    ]


def _detours(connection: Connection) -> list[str]:
    """What can turn a statement away from the row it means, without any trigger."""
    query = """
        SELECT c.relname, 'the rule ' || quote_ident(r.rulename) AS what
        FROM pg_class c JOIN pg_rewrite r ON r.ev_class = c.oid
        WHERE c.relnamespace = current_schema()::regnamespace
        UNION ALL SELECT c.relname, 'row-level security' FROM pg_class c
        WHERE c.relnamespace = current_schema()::regnamespace AND (c.relrowsecurity OR c.relforcerowsecurity)
        UNION ALL SELECT c.relname, 'a parent or a child' FROM pg_class c
        WHERE c.relnamespace = current_schema()::regnamespace
        AND EXISTS (SELECT 1 FROM pg_inherits i WHERE c.oid IN (i.inhparent, i.inhrelid))
        ORDER BY 1, 2
    """
    return [
        f"the table {row.relname} has {row.what}" for row in connection.execute(text(query)) if _is_ours(row.relname)
    ]


def _keys(table: Table) -> list[tuple[str, ...]]:
    keys = [tuple(column.name for column in table.primary_key.columns)]
    keys += [
        tuple(column.name for column in constraint.columns)
        for constraint in table.constraints
        if isinstance(constraint, UniqueConstraint)
    ]
    keys += [tuple(column.name for column in index.columns) for index in table.indexes if index.unique]
    return sorted(set(keys))
