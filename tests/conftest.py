"""What every test may ask for: a clean database, on SQLite and on a real PostgreSQL.

`database` runs a test twice, once on each. A SQLite database is a copy of a migrated file; the PostgreSQL one
is emptied before each test, since copying it takes ten times as long.
"""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from sqlalchemy.engine import make_url

from tests import postgres
from versions import migrations
from versions.database import Base, Database

# Machines are shared and noisy: a property says what holds, never how fast.
settings.register_profile("house", deadline=None)
settings.load_profile("house")

MakeDatabase = Callable[..., Database]


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[postgres.Server]:
    """The PostgreSQL server of this run."""
    with postgres.serving() as server:
        yield server


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty SQLite file to copy."""
    path = tmp_path_factory.mktemp("template") / "template.sqlite"
    _migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgresql_template(postgres_server: postgres.Server) -> str:
    """The name of a migrated, empty PostgreSQL database to copy."""
    url = postgres_server.create()
    _migrate(url)
    return make_url(url).database or ""


@pytest.fixture(scope="session")
def _shared_postgresql(postgres_server: postgres.Server, postgresql_template: str) -> Iterator[Database]:
    shared = Database(postgres_server.create(template=postgresql_template))
    yield shared
    shared.close()
    postgres_server.drop(shared.url)


@pytest.fixture
def sqlite_database(sqlite_template: Path, tmp_path: Path) -> Iterator[Database]:
    """A clean SQLite database."""
    path = tmp_path / "corrigenda.sqlite"
    shutil.copyfile(sqlite_template, path)
    database = Database(f"sqlite:///{path}")
    yield database
    database.close()


@pytest.fixture
def postgresql_database(_shared_postgresql: Database) -> Database:
    """A clean PostgreSQL database; only its rows may be touched (`make_database` gives one to take apart)."""
    _empty(_shared_postgresql)
    return _shared_postgresql


@pytest.fixture(params=["sqlite", "postgresql"])
def dialect(request: pytest.FixtureRequest) -> str:
    """Each of the two in turn."""
    return str(request.param)


@pytest.fixture
def database(dialect: str, request: pytest.FixtureRequest) -> Database:
    """A clean database, on SQLite and on PostgreSQL in turn."""
    found: Database = request.getfixturevalue(f"{dialect}_database")
    return found


@pytest.fixture
def make_database(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[MakeDatabase]:
    """Makes databases of one's own: `make_database("postgresql", migrated=False)`."""
    made: list[Database] = []

    def make(dialect: str, *, migrated: bool = True) -> Database:
        if dialect == "sqlite":
            path = tmp_path / f"own-{len(made)}.sqlite"
            if migrated:
                shutil.copyfile(request.getfixturevalue("sqlite_template"), path)
            url = f"sqlite:///{path}"
        else:
            server = request.getfixturevalue("postgres_server")
            url = server.create(template=request.getfixturevalue("postgresql_template") if migrated else None)
        made.append(Database(url))
        return made[-1]

    yield make
    for database in made:
        database.close()
        if database.dialect == "postgresql":
            request.getfixturevalue("postgres_server").drop(database.url)


def _migrate(url: str) -> None:
    database = Database(url)
    migrations.upgrade(database)
    database.close()


def _empty(database: Database) -> None:
    """No row is left. Only a superuser passes the triggers like this."""
    quote = database.engine.dialect.identifier_preparer.quote
    with postgres.connect(database.url) as connection:
        names = "; ".join(f"DELETE FROM {quote(name)}" for name in Base.metadata.tables)
        connection.execute(f"SET session_replication_role = replica; {names}".encode())
