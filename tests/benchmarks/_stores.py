"""A database and a newsroom for benchmarks: SQLite in a folder that goes with it."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from versions import migrations
from versions.database import Database


@contextmanager
def migrated() -> Iterator[Database]:
    """A clean database at the newest step."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{Path(folder) / 'benchmark.sqlite'}")
        migrations.upgrade(database)
        try:
            yield database
        finally:
            database.close()
