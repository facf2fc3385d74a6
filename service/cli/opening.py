"""The database that a command works on, closed when it is done."""

from collections.abc import Iterator
from contextlib import contextmanager
from os.path import exists

import click
from sqlalchemy.engine import make_url

from versions.database import Database

from ..config import Settings


@contextmanager
def opened(settings: Settings | None = None, *, must_exist: bool = False) -> Iterator[Database]:
    """The newsroom's database, for the time of the block. Raises `ConfigurationFault`.

    A command that only looks asks with `must_exist`: a mistyped address must not become an empty database.
    """
    settings = settings or Settings.from_environment()
    if must_exist and (path := make_url(settings.database_url).database) and settings.folder() and not exists(path):
        raise click.ClickException(f"there is no database {path}: run “corrigenda db upgrade”, or name another one.")
    database = settings.open_database()
    try:
        yield database
    finally:
        database.close()
