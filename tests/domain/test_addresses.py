"""Addresses and sections: who changes them, what they may be, and that only a change is an event."""

from uuid import uuid4

import pytest
from sqlalchemy import func, select

from tests.factories import Newsroom, a_newsroom, nothing_stored
from versions import articles, audit, changelog
from versions.articles import MAX_SECTION, MAX_SLUG
from versions.audit import Event
from versions.database import Database
from versions.errors import InvalidField, NotFound, NotPermitted, SlugTaken
from versions.permissions import Actor


@pytest.fixture
def newsroom(sqlite_database: Database) -> Newsroom:
    return a_newsroom(sqlite_database)


def rename(newsroom: Newsroom, slug: str, to: str, by: Actor | None = None) -> None:
    with newsroom.locked(slug) as (session, article):
        articles.rename(session, by or newsroom.editor, article, slug=to, at=newsroom.tick())


def resection(newsroom: Newsroom, slug: str, to: str | None) -> str | None:
    with newsroom.locked(slug) as (session, article):
        return articles.resection(session, newsroom.editor, article, section=to, at=newsroom.tick()).section


def create(newsroom: Newsroom, slug: str, *, section: str | None = None, by: Actor | None = None) -> None:
    with newsroom.database.writing() as session:
        articles.create(session, by or newsroom.reporter, id=uuid4(), slug=slug, section=section, at=newsroom.tick())


def verbs(newsroom: Newsroom) -> list[str]:
    with newsroom.database.reading() as session:
        return list(session.scalars(select(Event.verb).order_by(Event.number)))[6:]


def test_an_administrator_creates_nothing_and_sees_no_list(newsroom: Newsroom) -> None:
    with nothing_stored(newsroom.database), pytest.raises(NotPermitted):
        create(newsroom, "a-story", by=newsroom.admin)
    with newsroom.database.reading() as session, pytest.raises(NotPermitted):
        articles.page(session, newsroom.admin)


@pytest.mark.parametrize("slug", ["a", "7", "a-1-b", "a" * MAX_SLUG])
def test_an_address_of_small_letters_digits_and_single_hyphens_is_taken(newsroom: Newsroom, slug: str) -> None:
    create(newsroom, slug)
    with newsroom.database.reading() as session:
        assert articles.find(session, slug).slug == slug


def test_an_address_is_moved_to_under_the_same_rules_as_it_is_made(newsroom: Newsroom) -> None:
    for slug in ("one", "other", "another"):
        create(newsroom, slug)
    rename(newsroom, "another", "elsewhere")
    for slug in ("other", "another", "elsewhere"):
        with nothing_stored(newsroom.database), pytest.raises(SlugTaken):
            rename(newsroom, "one", slug)
    for slug in ("One", "a--b", "", "a" * (MAX_SLUG + 1)):
        with nothing_stored(newsroom.database), pytest.raises(InvalidField):
            rename(newsroom, "one", slug)
    with newsroom.database.reading() as session:
        assert articles.find(session, "one").slug == "one"
        with pytest.raises(NotFound):
            articles.find(session, "nowhere")


def test_only_a_change_is_an_event(newsroom: Newsroom) -> None:
    create(newsroom, "one", section="City")
    rename(newsroom, "one", "one")
    resection(newsroom, "one", "  City ")
    assert verbs(newsroom) == ["article-created"]
    rename(newsroom, "one", "other")
    resection(newsroom, "other", "Sport")
    rename(newsroom, "other", "one")
    assert verbs(newsroom) == ["article-created", "article-renamed", "article-resectioned", "article-renamed"]
    with newsroom.database.reading() as session:
        assert audit.verify(session).ok


@pytest.mark.parametrize(
    ("given", "kept"), [("  City   desk\n", "City desk"), ("", None), (" \t", None), (None, None), ("x" * 80, "x" * 80)]
)
def test_a_section_is_one_line_or_none(newsroom: Newsroom, given: str | None, kept: str | None) -> None:
    create(newsroom, "one", section="Before")
    assert resection(newsroom, "one", given) == kept


@pytest.mark.parametrize("section", ["x" * (MAX_SECTION + 1), "City\x00", "City\u202e"])
def test_a_section_is_short_and_printable(newsroom: Newsroom, section: str) -> None:
    with nothing_stored(newsroom.database), pytest.raises(InvalidField) as refused:
        create(newsroom, "one", section=section)
    assert refused.value.field == "section"


def test_articles_are_paged_newest_first(newsroom: Newsroom) -> None:
    slugs = [newsroom.create() for _ in range(5)]
    with newsroom.database.reading() as session:
        ids = sorted((articles.find(session, slug).id for slug in slugs), reverse=True)
        seen = []
        page = articles.page(session, newsroom.reporter, limit=2)
        while page:
            seen += [each.id for each in page]
            page = articles.page(session, newsroom.reporter, limit=2, before=page[-1].id)
        assert seen == ids
        assert session.scalar(select(func.count()).select_from(articles.Article)) == 5


def test_what_readers_see_of_several_articles_is_the_last_version_of_each(newsroom: Newsroom) -> None:
    once, removed, never = newsroom.published(), newsroom.published(), newsroom.create()
    newsroom.remove(removed)
    ids = {slug: newsroom.article_id(slug) for slug in (once, removed, never)}
    with newsroom.database.reading() as session:
        found = articles.live_of(session, ids.values())
        assert found == {ids[slug]: articles.live(session, ids[slug]) for slug in (once, removed)}
    assert [found[ids[slug]].sequence for slug in (once, removed)] == [1, 2]


def test_an_address_that_was_never_given_leads_nowhere(newsroom: Newsroom) -> None:
    newsroom.create()
    for slug in ("nowhere", "story", "story-1 ", "STORY-1"):
        with newsroom.database.writing() as session, pytest.raises(NotFound):
            articles.get_for_update(session, slug)


def test_an_address_that_readers_never_knew_leads_nowhere(newsroom: Newsroom) -> None:
    slug = newsroom.create(slug="secret-working-title")
    with newsroom.locked(slug) as (session, article):
        articles.rename(session, newsroom.editor, article, slug="harbour-vote", at=newsroom.tick())
    newsroom.decide("harbour-vote", 1)
    newsroom.publish("harbour-vote", 1)
    with newsroom.locked("harbour-vote") as (session, article):
        articles.rename(session, newsroom.editor, article, slug="harbour-vote-passed", at=newsroom.tick())
    with newsroom.database.reading() as session:
        assert changelog.locate(session, "harbour-vote").slug == "harbour-vote-passed"
        with pytest.raises(NotFound):
            changelog.locate(session, "secret-working-title")
