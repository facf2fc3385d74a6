"""The process killed at any point of a publication: afterwards all of it is there or none."""

import multiprocessing
import signal
from multiprocessing.context import BaseContext

import pytest

from tests.factories import Newsroom, a_content, a_newsroom, correcting, counts, with_text
from tests.journeys.killed import publish_until_killed
from versions import audit, changelog
from versions.database import Database

FIRST = a_content("The council met with 12 members.\n\nIt was late.")
TOLD = correcting("21 members were there, not 12.", wrong="12", right="21")


@pytest.fixture(scope="module")
def processes() -> BaseContext:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.journeys.killed"])
    return context


def run(processes: BaseContext, newsroom: Newsroom, slug: str, nth: int, *, at_commit: bool = False) -> int:
    process = processes.Process(  # type: ignore[attr-defined]
        target=publish_until_killed,
        args=(newsroom.database.url, slug, newsroom.editor, nth),
        kwargs={"at_commit": at_commit},
    )
    process.start()
    process.join()
    assert process.exitcode in (0, -signal.SIGKILL)
    return int(process.exitcode)


def test_a_publication_is_whole_or_absent_wherever_its_process_dies(database: Database, processes: BaseContext) -> None:
    newsroom = a_newsroom(database)
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, with_text(FIRST, "12", "21"), base=1, proposal=TOLD)
    newsroom.decide(slug, 2)
    before = counts(database)
    assert run(processes, newsroom, slug, 1, at_commit=True) == -signal.SIGKILL
    nth, step = 1, 1 if database.dialect == "sqlite" else 5
    while run(processes, newsroom, slug, nth) == -signal.SIGKILL:
        assert counts(database) == before, f"killed before statement {nth}, something was left behind"
        nth += step
    assert nth > 20
    with database.reading() as session:
        log = changelog.build(session, newsroom.article_id(slug))
        assert [version.number for version in log.versions] == [1, 2]
        assert len(log.statements) == 1
        assert audit.verify(session).faults == ()
