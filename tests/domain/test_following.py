"""One text compared with several others of its article, in one query and within bounds."""

from time import monotonic
from uuid import UUID

import pytest
from sqlalchemy import text

from tests.factories import Newsroom, a_content, a_newsroom, telling
from versions import comparisons, immutable
from versions.comparisons import Comparisons
from versions.content import Content
from versions.database import Database
from versions.diff import Diff, compare
from versions.errors import NotFound
from versions.kinds import Kind

TEXTS = [a_content(f"The council met at {when}.\n\nIt was late.") for when in ("dusk", "dawn", "noon", "night")]


@pytest.fixture
def newsroom(database: Database) -> Newsroom:
    return a_newsroom(database)


@pytest.fixture
def article_id(newsroom: Newsroom) -> UUID:
    """An article of four versions."""
    slug = newsroom.published(TEXTS[0])
    for content, when in zip(TEXTS[1:], ("dawn", "noon", "night"), strict=True):
        newsroom.revise(slug, content, telling(Kind.UPDATE, f"The council met at {when}."))
    return newsroom.article_id(slug)


def towards(
    newsroom: Newsroom, kept: Comparisons, article_id: UUID, shown: int, others: list[int]
) -> tuple[Content, dict[int, Diff]]:
    with newsroom.database.reading() as session:
        return kept.towards(session, article_id, shown, others)


def forget_body(database: Database, number: int) -> None:
    with database.changing_schema() as connection:
        immutable.remove(connection)
        connection.execute(text(f"DELETE FROM body WHERE number = {number}"))
        immutable.install(connection)


def test_the_older_text_is_the_old_side_and_nothing_is_compared_twice(newsroom: Newsroom, article_id: UUID) -> None:
    kept = Comparisons(monotonic)
    content, ways = towards(newsroom, kept, article_id, 3, [4, 1, 3, 1])
    assert content == TEXTS[2]
    assert ways == {1: compare(TEXTS[0], TEXTS[2]), 4: compare(TEXTS[2], TEXTS[3])}
    again = towards(newsroom, kept, article_id, 3, [1, 4])[1]
    assert all(again[number] is ways[number] for number in ways)
    with newsroom.database.reading() as session:
        assert kept.between(session, article_id, 1, 3) is ways[1], "pages that compare find it made"


def test_a_text_that_is_gone_is_left_out_and_one_that_is_asked_for_is_refused(
    newsroom: Newsroom, article_id: UUID
) -> None:
    kept = Comparisons(monotonic)
    towards(newsroom, kept, article_id, 2, [4])
    forget_body(newsroom.database, 4)
    assert list(towards(newsroom, kept, article_id, 2, [1, 4, 99])[1]) == [1], "not shown from memory"
    with pytest.raises(NotFound):
        towards(newsroom, kept, article_id, 4, [1])
    assert kept.statistics.kept == 0


def test_long_texts_are_compared_with_fewer_others_the_first_first(
    newsroom: Newsroom, article_id: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparisons, "FOLLOWED", 2 * len(TEXTS[0].body_text))
    assert list(towards(newsroom, Comparisons(monotonic), article_id, 1, [4, 3, 2])[1]) == [4, 3]
    monkeypatch.setattr(comparisons, "FOLLOWED", 1)
    assert list(towards(newsroom, Comparisons(monotonic), article_id, 1, [2, 3, 4])[1]) == [2]
