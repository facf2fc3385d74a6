"""The database that a command works on, closed when it is done."""

from collections.abc import Iterator
from contextlib import contextmanager

from versions.database import Database

from ..config import Settings


@contextmanager
def opened(settings: Settings | None = None) -> Iterator[Database]:
    """The newsroom's database, for the time of the block. Raises `ConfigurationFault`."""
    database = (settings or Settings.from_environment()).open_database()
    try:
        yield database
    finally:
        database.close()
