"""A process that publishes a correction and is killed (-9) just before its nth statement reaches the database."""

import os
import signal
from itertools import count
from typing import Any

from sqlalchemy import event

from tests.factories import START
from versions import articles, publications
from versions.database import Database
from versions.permissions import Actor


def publish_until_killed(url: str, slug: str, editor: Actor, nth: int, *, at_commit: bool) -> None:
    """Publishes revision 2; never returns if there is an nth statement, or, with `at_commit`, a commit."""
    database = Database(url)
    numbers = count(1)

    def die(*_: Any) -> None:
        if next(numbers) == nth:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(database.engine, "commit" if at_commit else "before_cursor_execute", die)
    with database.writing() as session:
        article = articles.get_for_update(session, slug)
        publications.publish(session, editor, article, 2, at=START, recorded_at=START)
