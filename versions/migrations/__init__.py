"""Migrations: Alembic set up in code, its scripts in `steps/`. A step is never called a version.

`upgrade` takes every trigger away, runs the steps and puts the triggers back, all in one transaction:
SQLite's way of altering a table copies it, and the copy has no triggers.
"""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext, MigrationInfo
from alembic.script import Script, ScriptDirectory
from sqlalchemy import Connection, text

from versions import immutable, tables  # noqa: F401  (completes the metadata)
from versions.database import Base, Database

Progress = Callable[[str], None]
"""Told the name of each step that has been taken."""

_FOLDER = Path(__file__).parent
_ALONE = threading.Lock()  # Alembic keeps what it is doing in global variables
_LOCK = 0x636F7272_73746570  # the advisory lock's number: "corrstep"


def head() -> str:
    """The name of the newest step, the one that this code needs."""
    return _script().get_current_head() or "base"


def current(database: Database) -> str | None:
    """The name of the step that the database stands at; None where none was taken."""
    with database.engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def upgrade(database: Database, *, to: str = "head", progress: Progress | None = None) -> None:
    """The database stands at the step `to`, every trigger in place; nothing happens where it does already."""
    script = _script()
    _run(database, lambda now: script._upgrade_revs(to, now), to=to, progress=progress)


def downgrade(database: Database, to: str) -> None:
    """The database stands at the older step `to` ("base" is none). Rows that it has no place for are lost."""
    script = _script()
    _run(database, lambda now: script._downgrade_revs(to, now), to=to, progress=None)


def check(database: Database) -> list[str]:
    """Differences between what the code expects and what the database has, as sentences; triggers included."""
    found = []
    if (now := current(database)) != head():
        found.append(f"the database stands at step {now or 'none'} and the code needs {head()}")
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        found += [f"the schema differs: {_said(each)}" for each in compare_metadata(context, Base.metadata)]
        found += immutable.differences(connection)
    return found


def _run(database: Database, steps: Callable[..., Any], *, to: str, progress: Progress | None) -> None:
    def take(now: Any, _context: MigrationContext) -> Any:
        return steps(now)

    def tell(*, step: MigrationInfo, **_: Any) -> None:
        if progress:
            progress(f"{step.up_revision_id} {cast(Script, step.up_revision).doc}")

    with _ALONE, database.changing_schema() as connection, EnvironmentContext(_config(), _script()) as environment:
        _wait_for_others(connection)
        immutable.remove(connection)
        environment.configure(
            connection=connection,
            target_metadata=Base.metadata,
            render_as_batch=True,
            fn=take,
            destination_rev=to,
            on_version_apply=cast(Any, tell),
        )
        environment.run_migrations()
        immutable.install(connection)


def _wait_for_others(connection: Connection) -> None:
    # Two servers that start at once must not both take the first step; SQLite's transaction is exclusive anyway.
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _LOCK})


def _script() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", str(_FOLDER / "steps").replace("%", "%%"))
    return config


def _said(difference: Any) -> str:
    return " ".join(str(part) for part in difference) if isinstance(difference, tuple) else str(difference)
