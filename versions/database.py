"""The database: the mapped base, moments in UTC, and the two kinds of transaction.

SQLite and PostgreSQL are both first-class. A door opens `writing()` or `reading()`; verbs flush and never
commit: leaving the `with` block runs the hooks of `before_commit`, commits, then runs those of `after_commit`.
"""

import secrets
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC as _UTC
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import JSON, Connection, DateTime, Dialect, LargeBinary, MetaData, String, Uuid, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import IntegrityError, OperationalError, SQLAlchemyError
from sqlalchemy.orm import DeclarativeBase, Session
from sqlalchemy.types import TypeDecorator, TypeEngine

__all__ = [
    "UTC",
    "AppendOnly",
    "Base",
    "Database",
    "Fact",
    "IntegrityError",
    "OperationalError",
    "Session",
    "after_commit",
    "before_commit",
]

CONNECT_TIMEOUT = 5
"""Seconds after which a PostgreSQL server that does not answer counts as unreachable."""

BUSY_TIMEOUT = 5_000
"""Milliseconds that a SQLite writer waits for another one."""

STATEMENT_TIMEOUT = 60_000
LOCK_TIMEOUT = 10_000
IDLE_TIMEOUT = 120_000
"""Milliseconds that PostgreSQL grants a statement, a wait for a lock, and a transaction that does nothing."""

OLDEST_SQLITE = (3, 40)

Hook = Callable[[Session], None]

before_commit: list[Hook] = []
"""Called with the session at the end of every `writing()`, still inside the transaction; may refuse by raising."""

after_commit: list[Hook] = []
"""Called with the session once the transaction is durable; for waking others only."""


class UTC(TypeDecorator[datetime]):
    """An aware moment in UTC: `timestamptz` on PostgreSQL, sortable ISO text with microseconds and Z on SQLite.

    Naive datetimes are refused with `ValueError`.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(String(27) if dialect.name == "sqlite" else DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        return iso(value) if dialect.name == "sqlite" else _in_utc(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return _in_utc(datetime.fromisoformat(value) if dialect.name == "sqlite" else value)


def iso(moment: datetime) -> str:
    """The moment as `2022-01-10T14:05:00.000000Z`; text of this shape sorts as time does."""
    return _in_utc(moment).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def _in_utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone cannot be stored")
    return moment.astimezone(_UTC)


class Base(DeclarativeBase):
    """What every mapped class inherits: named constraints, and the column types that both databases share."""

    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
        }
    )
    type_annotation_map: ClassVar = {
        UUID: Uuid(),
        datetime: UTC(),
        bytes: LargeBinary(),
        dict[str, Any]: JSON(none_as_null=True),
        list[Any]: JSON(none_as_null=True),
    }


class AppendOnly:
    """Marks a mapped class whose rows are only ever added: the ORM and the database refuse anything else."""


class Fact(AppendOnly):
    """Marks an append-only mapped class whose every row is bound into the chain by exactly one event.

    `__public__`: whether readers are told of the row (the event that carries it is then a public event).
    `__texts__`: commitment column → template of the stored text's owner, formatted with the row's columns.
    """

    __public__: ClassVar[bool] = False
    __texts__: ClassVar[dict[str, str]] = {}


class Database:
    """A database by its URL, with the only two ways in: `reading()` and `writing()`.

    Raises `OperationalError` from either when it cannot be reached or stays locked, and `IntegrityError` where
    somebody else took a key first.
    """

    def __init__(self, url: str) -> None:
        self._address = _normalised(url)
        is_sqlite = self._address.get_backend_name() == "sqlite"
        if is_sqlite:
            _demand_sqlite(self._address)
        # Values that are bound hold addresses and unpublished words: no exception may carry them into a log.
        more = {} if is_sqlite else _postgresql_arguments()
        self.engine = create_engine(self._address, hide_parameters=True, **more)
        if is_sqlite:
            event.listen(self.engine, "connect", _prepare_sqlite)
            event.listen(self.engine, "begin", _begin_sqlite)
            event.listen(self.engine, "checkin", _end_sqlite)
            self._writer = self.engine.execution_options(corrigenda_mode="write")
            self._reader = self.engine.execution_options(corrigenda_mode="read")
        else:
            self._writer = self.engine.execution_options()
            # One snapshot for a whole page; a read-only transaction can never fail to serialise at this level.
            self._reader = self.engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)

    @property
    def url(self) -> str:
        """The URL, password included: for opening the same database again, never for showing."""
        return self._address.render_as_string(hide_password=False)

    @property
    def dialect(self) -> str:
        """`sqlite` or `postgresql`."""
        return self.engine.dialect.name

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session in a read-only transaction that sees one moment of the database."""
        with Session(self._reader, expire_on_commit=False, autoflush=False) as session:
            session.connection()
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session whose work is committed on leaving the block, sealed by the hooks, and undone on any exception."""
        with Session(self._writer, expire_on_commit=False) as session:
            session.info["salts"] = lambda: secrets.token_bytes(16)
            session.info["writing"] = True
            session.connection()
            yield session
            session.flush()
            for hook in before_commit:
                hook(session)
            session.info["writing"] = False
            session.commit()
            for hook in after_commit:
                hook(session)

    @contextmanager
    def changing_schema(self) -> Iterator[Connection]:
        """A connection in one transaction for steps of a migration; foreign keys are checked before the commit.

        SQLite's way of altering a table is to copy and drop it, which its foreign keys must not see half-way.
        """
        with self._writer.connect() as connection:
            if self.dialect == "sqlite":
                connection.exec_driver_sql("ROLLBACK")  # the pragma is ignored inside a transaction
                connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            try:
                yield connection
                if self.dialect == "sqlite" and (orphans := connection.exec_driver_sql("PRAGMA foreign_key_check")):
                    _refuse_orphans([tuple(row) for row in orphans])
                connection.commit()
            finally:
                connection.rollback()
                connection.invalidate()  # its pragmas are not those of an ordinary connection

    def is_reachable(self) -> bool:
        """Whether the database answers at this moment."""
        question = "SELECT count(*) FROM sqlite_master" if self.dialect == "sqlite" else "SELECT 1"
        try:
            with self._reader.connect() as connection:
                connection.exec_driver_sql(question).all()
        except SQLAlchemyError:
            return False
        return True

    def close(self) -> None:
        """Every pooled connection is closed; the next use opens new ones."""
        self.engine.dispose()


@event.listens_for(Session, "before_commit")
def _only_the_door_commits(session: Session) -> None:
    if session.info.get("writing") and not session.in_nested_transaction():
        raise RuntimeError("a verb flushes and never commits: leaving writing() does, after the events are sealed")


def _normalised(url: str) -> URL:
    address = make_url(url)
    if address.drivername in ("postgres", "postgresql"):
        address = address.set(drivername="postgresql+psycopg")
    if address.get_backend_name() not in ("sqlite", "postgresql"):
        raise ValueError(f"“{address.drivername}” is not a database that Corrigenda keeps; use sqlite or postgresql")
    return address


def _postgresql_arguments() -> dict[str, Any]:
    settings = {
        "timezone": "UTC",
        "statement_timeout": STATEMENT_TIMEOUT,
        "lock_timeout": LOCK_TIMEOUT,
        "idle_in_transaction_session_timeout": IDLE_TIMEOUT,
    }
    return {
        "pool_pre_ping": True,
        "pool_timeout": 10,
        "isolation_level": "READ COMMITTED",
        "connect_args": {
            "connect_timeout": CONNECT_TIMEOUT,
            "options": " ".join(f"-c {name}={value}" for name, value in settings.items()),
            "prepare_threshold": None,  # prepared statements do not survive a pooler in transaction mode
        },
    }


def _demand_sqlite(address: URL) -> None:
    if address.database in (None, "", ":memory:"):
        raise ValueError("an SQLite database needs a file: every connection would see another one in memory")
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise RuntimeError(f"SQLite 3.40 or later is needed; this Python brings {sqlite3.sqlite_version}")
    memory = sqlite3.connect(":memory:")
    try:
        has_search = memory.execute("SELECT count(*) FROM pragma_module_list WHERE name = 'fts5'").fetchone()[0]
    finally:
        memory.close()
    if not has_search:
        raise RuntimeError("this Python's SQLite was built without FTS5, which the search needs")


def _keep_to_owner(connection: sqlite3.Connection) -> None:
    """A file that was just made is its owner's alone: it holds drafts and hashes of passwords."""
    if not connection.execute("PRAGMA schema_version").fetchone()[0]:
        file = Path(connection.execute("PRAGMA database_list").fetchone()[2])
        if not file.stat().st_size:
            file.chmod(0o600)


def _prepare_sqlite(connection: sqlite3.Connection, _record: Any) -> None:
    connection.isolation_level = None
    # First of all, since turning on the write-ahead log may itself have to wait for somebody.
    connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT}")
    _keep_to_owner(connection)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA recursive_triggers=ON")


def _begin_sqlite(connection: Connection) -> None:
    # A deferred BEGIN that later writes fails at once when somebody else has written: writers say so at the start.
    mode = connection.get_execution_options().get("corrigenda_mode")
    connection.exec_driver_sql(f"PRAGMA query_only={'ON' if mode == 'read' else 'OFF'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if mode == "write" else "BEGIN")


def _end_sqlite(connection: sqlite3.Connection | None, _record: Any) -> None:
    # A COMMIT that a deferred reference refuses leaves SQLite's transaction open, and the pool would keep it.
    if connection is not None and connection.in_transaction:
        connection.rollback()


def _refuse_orphans(orphans: list[tuple[Any, ...]]) -> None:
    if orphans:
        raise RuntimeError(f"the change of the schema leaves rows without what they refer to: {orphans[:5]}")
