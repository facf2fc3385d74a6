"""What waits for somebody: found from the newest events, judged as the verbs would, at a fixed cost."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import event

from tests.factories import Newsroom, a_content, a_newsroom, correcting, telling, with_text
from versions import articles, reviews, revisions, waiting
from versions.database import Database
from versions.errors import NotPermitted
from versions.kinds import Kind
from versions.proposals import Proposed, Rewording
from versions.reviews import Verdict
from versions.waiting import Page


@pytest.fixture
def newsroom(database: Database) -> Newsroom:
    return a_newsroom(database)


def look(newsroom: Newsroom, *, before: int | None = None, limit: int = waiting.PAGE) -> Page:
    with newsroom.database.reading() as session:
        return waiting.page(session, newsroom.reporter, before=before, limit=limit)


def keys(page: Page) -> list[tuple[str, int, int]]:
    return [(each.article.slug, each.revision.number, each.proposal.sequence) for each in page.entries]


def test_nothing_waits_in_an_empty_newsroom(newsroom):
    assert look(newsroom) == Page((), None)


def test_what_was_handed_in_waits_until_it_is_published_or_rejected(newsroom):
    first, second = newsroom.create(), newsroom.create()
    assert keys(look(newsroom)) == [(second, 1, 1), (first, 1, 1)]
    newsroom.decide(first, 1)
    assert [each.wanted.is_met for each in look(newsroom).entries] == [False, True]
    newsroom.publish(first, 1)
    newsroom.decide(second, 1, verdict=Verdict.REJECT)
    assert keys(look(newsroom)) == []


def test_publishing_one_revision_takes_those_that_do_not_descend_from_it_out_of_the_queue(newsroom):
    slug = newsroom.published()
    newsroom.submit(slug, a_content("The council met.\n\nBy then it was late."), base=1, proposal=telling(Kind.UPDATE))
    newsroom.submit(slug, a_content("Three."), base=2, proposal=telling(Kind.MINOR))
    newsroom.submit(slug, a_content("Four."), base=1, proposal=telling(Kind.MINOR))
    newsroom.publish(slug, 2)
    assert keys(look(newsroom)) == [(slug, 3, 1)]


def test_a_notice_without_new_text_and_a_rewording_wait_until_they_are_told(newsroom):
    slug = newsroom.published()
    newsroom.propose(slug, 1, telling(Kind.CLARIFICATION, "To be clear."))
    assert [each.is_live for each in look(newsroom).entries] == [True]
    newsroom.decide(slug, 1)
    newsroom.issue(slug, 1, 2)
    assert keys(look(newsroom)) == []
    newsroom.propose(slug, 1, Proposed(rewordings=(Rewording(1, "Clearer."),)), by=newsroom.editor)
    (entry,) = look(newsroom).entries
    assert entry.author_id == newsroom.editor.id
    assert entry.wanted.missing == ("approval by an editor who wrote none of it",)
    newsroom.decide(slug, 1, by=newsroom.second_editor)
    newsroom.issue(slug, 1, 3)
    assert keys(look(newsroom)) == []


def test_only_the_latest_proposal_of_a_revision_waits_and_an_approval_of_an_earlier_one_is_void(newsroom):
    slug = newsroom.published()
    newsroom.submit(slug, with_text(a_content(), "late", "very late"), base=1, proposal=correcting("It was very late."))
    newsroom.decide(slug, 2)
    newsroom.propose(slug, 2, correcting("It was very late, not late."))
    (entry,) = look(newsroom).entries
    assert (entry.proposal.sequence, entry.wanted.is_met, entry.verdict) == (2, False, None)


def test_the_queue_wants_what_the_verbs_would_demand(newsroom):
    slug = newsroom.published()
    for n, kind in enumerate(kind for kind in Kind if kind is not Kind.REMOVAL):
        proposed = telling(kind, f"Notice {n}." if kind.needs_notice else "")
        newsroom.submit(slug, a_content(f"Text {n}."), base=1, proposal=proposed, by=newsroom.editor)
    newsroom.submit(slug, a_content("A colleague’s comma."), base=4, by=newsroom.second_editor)
    newsroom.decide(slug, 4, by=newsroom.standards)
    entries = look(newsroom).entries
    assert len(entries) == 8
    with newsroom.database.reading() as session:
        for entry in entries:
            kinds = reviews.asked_kinds(session, entry.revision, entry.proposed, live=entry.live)
            wanted = reviews.wanted(session, entry.article, entry.revision, entry.proposal, kinds=kinds)
            assert entry.wanted == wanted
            assert entry.barred == reviews.own_words(session, entry.revision, entry.proposal, live=entry.live)
            assert entry.proposed == revisions.proposed_in(session, entry.proposal)


def test_pages_follow_each_other_by_event_without_gap_or_repetition(newsroom):
    slugs = [newsroom.create() for _ in range(5)]
    seen, before = [], None
    while True:
        page = look(newsroom, before=before, limit=2)
        seen += [each.article.slug for each in page.entries]
        before = page.older
        if before is None:
            break
    assert seen == slugs[::-1]


def test_the_queue_costs_the_same_number_of_queries_whatever_waits(newsroom):
    newsroom.create()
    with counted(newsroom.database) as few:
        look(newsroom)
    for _ in range(6):
        slug = newsroom.published()
        newsroom.submit(slug, a_content("New."), base=1, proposal=telling(Kind.CORRECTION, "It is new."))
    with counted(newsroom.database) as many:
        assert len(look(newsroom).entries) == 7
    assert len(few) <= len(many) <= 14


def test_the_queue_is_for_staff(newsroom):
    with newsroom.database.reading() as session, pytest.raises(NotPermitted):
        waiting.page(session, newsroom.admin)


def test_the_desk_lists_articles_with_their_last_words_and_what_readers_see(newsroom):
    published, unpublished = newsroom.published(), newsroom.create(a_content(headline="Not yet"))
    newsroom.submit(published, a_content(headline="Newer"), base=1)
    with counted(newsroom.database) as queries, newsroom.database.reading() as session:
        found = revisions.overview(session, newsroom.reporter)
        page = revisions.overview(session, newsroom.reporter, before=found[0][0].id)
    shown = [(article.slug, content.headline, live and live.sequence) for article, content, live in found]
    assert sorted(shown) == [(published, "Newer", 1), (unpublished, "Not yet", None)]
    assert [article.slug for article, _, _ in page] == [found[1][0].slug]
    assert len(queries) <= 10


def test_what_readers_see_of_many_articles_is_what_they_see_of_each(newsroom):
    slugs = [newsroom.published(), newsroom.published(), newsroom.create()]
    newsroom.revise(slugs[0], a_content("Newer."), telling(Kind.UPDATE))
    newsroom.remove(slugs[1])
    ids = [newsroom.article_id(slug) for slug in slugs]
    with newsroom.database.reading() as session:
        assert articles.live_of(session, ids) == {id_: live for id_ in ids if (live := articles.live(session, id_))}


@contextmanager
def counted(database: Database) -> Iterator[list[str]]:
    """The statements that the block sends, transaction control aside."""
    sent: list[str] = []

    def note(_connection, _cursor, statement, *_rest):
        if statement.lstrip().upper().startswith(("SELECT", "WITH")):
            sent.append(statement)

    event.listen(database.engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(database.engine, "before_cursor_execute", note)
