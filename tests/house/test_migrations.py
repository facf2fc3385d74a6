"""The steps lead to the schema that the code expects, on both databases, and lose nothing on the way."""

import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Engine, create_engine, inspect, select

from tests.facts import fill
from versions import audit, immutable, migrations
from versions.database import Base, Database

MakeDatabase = Callable[..., Database]


def _described(engine: Engine) -> dict[str, Any]:
    """Everything that the database says of its tables but Alembic's own."""
    inspector = inspect(engine)
    described = {}
    for name in sorted(set(inspector.get_table_names()) - {"alembic_version"}):
        described[name] = {
            "columns": [
                (column["name"], str(column["type"]), column["nullable"], column["default"])
                for column in inspector.get_columns(name)
            ],
            "key": inspector.get_pk_constraint(name),
            "references": sorted(map(str, inspector.get_foreign_keys(name))),
            "unique": sorted(map(str, inspector.get_unique_constraints(name))),
            "checks": sorted(map(str, inspector.get_check_constraints(name))),
            "indexes": sorted(map(str, inspector.get_indexes(name))),
        }
    return described


def _rows(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    with database.reading() as session:
        return {
            name: [tuple(row) for row in session.execute(select(table).order_by(*table.primary_key.columns))]
            for name, table in Base.metadata.tables.items()
        }


def test_the_steps_lead_to_the_schema_of_the_code(make_database: MakeDatabase, dialect: str) -> None:
    stepped, modelled = make_database(dialect), make_database(dialect, migrated=False)
    plain = create_engine(modelled.url)
    Base.metadata.create_all(plain)
    expected = _described(plain)
    plain.dispose()
    assert len(expected) == len(Base.metadata.tables)
    assert _described(stepped.engine) == expected


def test_a_migrated_database_passes_the_check(make_database: MakeDatabase, dialect: str) -> None:
    database = make_database(dialect)
    assert migrations.check(database) == []
    assert migrations.current(database) == migrations.head()


def test_the_check_names_every_difference(make_database: MakeDatabase, dialect: str) -> None:
    database = make_database(dialect)
    with database.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE article ADD COLUMN extra INTEGER")
        connection.exec_driver_sql("DROP INDEX ix_attempt_expires_at")
        connection.exec_driver_sql("DROP TRIGGER slug_no_update" + (" ON slug" if dialect == "postgresql" else ""))
    found = "; ".join(migrations.check(database))
    for name in ("extra", "ix_attempt_expires_at", "the trigger slug_no_update is missing"):
        assert name in found


def test_an_empty_database_fails_the_check(make_database: MakeDatabase, dialect: str) -> None:
    found = migrations.check(make_database(dialect, migrated=False))
    assert found[0] == f"the database stands at step none and the code needs {migrations.head()}"


def test_up_down_and_up_again(make_database: MakeDatabase, dialect: str) -> None:
    database = make_database(dialect, migrated=False)
    told: list[str] = []
    migrations.upgrade(database, progress=told.append)
    assert told
    assert told[0].startswith("0001 The newsroom")
    migrations.downgrade(database, "base")
    assert (_described(database.engine), migrations.current(database)) == ({}, None)
    migrations.upgrade(database)
    assert migrations.check(database) == []


def test_upgrading_what_is_at_its_head_changes_nothing(make_database: MakeDatabase, dialect: str) -> None:
    database = make_database(dialect)
    fill(database)
    before = _rows(database)
    told: list[str] = []
    migrations.upgrade(database, progress=told.append)
    assert (_rows(database), told) == (before, [])


def test_recorded_facts_are_never_migrated_away(make_database: MakeDatabase, dialect: str) -> None:
    database = make_database(dialect)
    fill(database)
    before = _rows(database)
    with pytest.raises(RuntimeError, match="recorded facts"):
        migrations.downgrade(database, "base")
    assert _rows(database) == before
    assert migrations.check(database) == []


@pytest.mark.parametrize("table", ["revision", "redaction", "body", "event", "article"])
def test_a_step_that_copies_a_table_loses_no_row_and_no_trigger(
    make_database: MakeDatabase, dialect: str, table: str
) -> None:
    database = make_database(dialect)
    fill(database)
    before = _rows(database)
    with database.changing_schema() as connection:
        immutable.remove(connection)
        operations = Operations(MigrationContext.configure(connection))
        with operations.batch_alter_table(table, recreate="always" if dialect == "sqlite" else "never") as batch:
            batch.alter_column(Base.metadata.tables[table].columns.keys()[-1], nullable=True)
        immutable.install(connection)
    assert _rows(database) == before
    with database.reading() as session:
        assert immutable.differences(session.connection()) == []
        assert audit.verify(session).ok


def test_a_step_that_leaves_an_orphan_is_undone(make_database: MakeDatabase) -> None:
    database = make_database("sqlite")
    fill(database)
    before = _rows(database)
    with pytest.raises(RuntimeError, match="without what they refer to"), database.changing_schema() as connection:
        connection.exec_driver_sql("DELETE FROM article")
    assert _rows(database) == before
    with database.writing() as session:  # the connection that had its references switched off is not used again
        assert session.connection().exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_servers_that_start_at_once_take_each_step_once(make_database: MakeDatabase, dialect: str) -> None:
    database = make_database(dialect, migrated=False)
    program = (
        "import sys; from versions import migrations; from versions.database import Database;"
        "migrations.upgrade(Database(sys.argv[1]), progress=print)"
    )
    command = [sys.executable, "-c", program, database.url]
    started = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    said = sorted(process.communicate(timeout=60)[0] for process in started)
    assert [process.returncode for process in started] == [0, 0]
    assert [bool(each) for each in said] == [False, True]
    assert migrations.check(database) == []
