"""The changelog of one article, and the newsroom's own lists: what readers are told, newest first."""

import pytest
from sqlalchemy import select

from tests.factories import Newsroom, a_content, a_newsroom, a_notice, correcting, telling, with_text
from versions import articles, audit, changelog
from versions.changelog import Changelog, Front, Listed
from versions.database import Database
from versions.errors import NotFound
from versions.kinds import Kind
from versions.proposals import Proposed, Rewording

FIRST = a_content("The council met with 12 members.\n\nIt was late.")
SECOND = with_text(FIRST, "12", "21")
TOLD = correcting("It was 21, not 12.")
CLEAR = telling(Kind.CLARIFICATION, "The meeting was public.")


@pytest.fixture
def newsroom(database: Database) -> Newsroom:
    return a_newsroom(database)


def log_of(newsroom: Newsroom, slug: str) -> Changelog:
    with newsroom.database.reading() as session:
        return changelog.build(session, newsroom.article_id(slug))


def tell(newsroom: Newsroom, slug: str, number: int, proposed: Proposed) -> None:
    sequence = newsroom.propose(slug, number, proposed).sequence
    newsroom.decide(slug, number)
    newsroom.issue(slug, number, sequence)


def corrections(newsroom: Newsroom, **page: int) -> list[Listed]:
    with newsroom.database.reading() as session:
        return changelog.corrections(session, **page)  # type: ignore[arg-type]


def front(newsroom: Newsroom, **page: int) -> list[Front]:
    with newsroom.database.reading() as session:
        return changelog.front(session, **page)  # type: ignore[arg-type]


def rename(newsroom: Newsroom, slug: str, to: str) -> None:
    with newsroom.locked(slug) as (session, article):
        articles.rename(session, newsroom.editor, article, slug=to, at=newsroom.tick())


def test_the_newest_stands_first_and_a_late_notice_has_a_line_of_its_own(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.revise(slug, SECOND, TOLD)
    tell(newsroom, slug, 2, CLEAR)
    newsroom.revise(slug, with_text(SECOND, "It was late", "By then it was late"), Proposed(Kind.MINOR))
    log = log_of(newsroom, slug)
    assert [(each.version and each.version.number, [s.number for s in each.statements]) for each in log.entries] == [
        (3, []),
        (None, [2]),
        (2, [1]),
        (1, []),
    ]
    assert [each.kind for each in log.entries] == [Kind.MINOR, Kind.CLARIFICATION, Kind.CORRECTION, None]
    moments = [each.at for each in log.entries]
    assert None not in moments
    assert moments == sorted(moments, reverse=True)  # type: ignore[type-var]
    assert moments[1] == log.statement(2).at
    assert log.current is log.version(3)


def test_kinds_are_counted_gravest_first_and_the_first_version_is_of_none(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.revise(slug, with_text(FIRST, "It was late", "By then it was late"), Proposed(Kind.MINOR))
    newsroom.revise(slug, with_text(with_text(FIRST, "It was late", "By then it was late"), "12", "21"), TOLD)
    for _ in range(2):
        tell(newsroom, slug, 3, CLEAR)
    assert list(log_of(newsroom, slug).counts.items()) == [
        (Kind.CORRECTION, 1),
        (Kind.CLARIFICATION, 2),
        (Kind.MINOR, 1),
    ]


def test_of_an_old_version_readers_are_told_what_was_said_since_and_not_what_came_with_it(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.revise(slug, SECOND, TOLD)
    tell(newsroom, slug, 2, CLEAR)
    newsroom.revise(slug, with_text(SECOND, "late", "dark"), correcting("It was dark, not late."))
    log = log_of(newsroom, slug)
    assert {n: [each.number for each in log.since(n)] for n in (1, 2, 3)} == {1: [1, 2, 3], 2: [2, 3], 3: []}


@pytest.mark.parametrize("number", [0, -1, 3, 10**30])
def test_a_number_that_is_nobodys_is_not_found(newsroom: Newsroom, number: int) -> None:
    slug = newsroom.published(FIRST)
    newsroom.revise(slug, SECOND, TOLD)
    log = log_of(newsroom, slug)
    for ask in (log.version, log.statement, log.since):
        with pytest.raises(NotFound):
            ask(number)


def test_every_address_an_article_ever_had_leads_to_its_newest_version(newsroom: Newsroom) -> None:
    newsroom.published(FIRST, slug="old-name")
    rename(newsroom, "old-name", "new-name")
    newsroom.revise("new-name", SECOND, TOLD)
    newsroom.published(FIRST, slug="another")
    with newsroom.database.reading() as session:
        for slug in ("old-name", "new-name"):
            found = changelog.locate(session, slug)
            assert (found.slug, found.section, found.live.sequence) == ("new-name", "City", 2)
            assert found.last_digest == session.scalar(select(audit.last_public_digest(found.article_id)))
        assert changelog.slug_of(session, found.article_id) == "new-name"


def test_the_permanent_address_of_what_was_never_published_leads_nowhere(newsroom: Newsroom) -> None:
    slug = newsroom.create(FIRST)
    with newsroom.database.reading() as session, pytest.raises(NotFound):
        changelog.slug_of(session, newsroom.article_id(slug))


def test_the_corrections_page_lists_clarifications_and_graver_however_they_were_told(newsroom: Newsroom) -> None:
    one, other = newsroom.published(FIRST), newsroom.published(FIRST)
    newsroom.revise(other, with_text(FIRST, "late", "dark"), telling(Kind.UPDATE, "It was dark."))
    both = Proposed(None, (*telling(Kind.UPDATE, "More came: 21.").notices, *TOLD.notices, a_notice(Kind.CONCERN, "?")))
    newsroom.revise(one, SECOND, both, approvers=[newsroom.standards])
    tell(newsroom, other, 2, CLEAR)
    tell(newsroom, one, 2, CLEAR)
    listed = corrections(newsroom)
    assert [(each.slug, each.statement.number, each.statement.kind) for each in listed] == [
        (one, 4, Kind.CLARIFICATION),
        (other, 2, Kind.CLARIFICATION),
        (one, 3, Kind.CONCERN),
        (one, 2, Kind.CORRECTION),
    ]


def test_the_corrections_page_goes_on_where_it_left_off(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    for _ in range(5):
        tell(newsroom, slug, 1, CLEAR)
    seen: list[int] = []
    page = corrections(newsroom, limit=2)
    while page:
        seen += [each.statement.number for each in page]
        page = corrections(newsroom, limit=2, before=page[-1].event)
    assert seen == [5, 4, 3, 2, 1]


def test_the_corrections_page_says_what_an_article_is_called_now_and_nothing_of_one_that_is_gone(
    newsroom: Newsroom,
) -> None:
    kept, gone = newsroom.published(FIRST), newsroom.published(FIRST)
    for slug in (kept, gone):
        newsroom.revise(slug, SECOND, TOLD)
    newsroom.revise(kept, a_content(SECOND.body_text, headline="Council meets again"), Proposed(Kind.MINOR))
    rename(newsroom, kept, "renamed")
    newsroom.remove(gone)
    assert [(each.slug, each.statement.kind, each.headline) for each in corrections(newsroom)] == [
        (gone, Kind.REMOVAL, None),
        (gone, Kind.CORRECTION, None),
        ("renamed", Kind.CORRECTION, "Council meets again"),
    ]


def test_a_reworded_notice_is_listed_once_in_its_latest_words(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.revise(slug, SECOND, TOLD)
    for words in ("Said better.", "Said best."):
        tell(newsroom, slug, 2, Proposed(rewordings=(Rewording(1, words),)))
    [listed] = corrections(newsroom)
    assert (listed.statement.number, listed.statement.words.text) == (1, "Said best.")


def test_the_front_page_shows_the_newest_articles_as_they_are_now(newsroom: Newsroom) -> None:
    old, removed, new = (newsroom.published(FIRST) for _ in range(3))
    newsroom.create(FIRST)
    first_at = log_of(newsroom, old).current.at
    newsroom.revise(old, SECOND, TOLD)
    newsroom.remove(removed)
    shown = front(newsroom)
    assert [(each.slug, each.version.number, each.content) for each in shown] == [
        (new, 1, FIRST),
        (removed, 2, None),
        (old, 2, SECOND),
    ]
    assert shown[2].first_at == first_at
    assert shown[2].version.at != first_at


def test_the_front_page_goes_on_where_it_left_off(newsroom: Newsroom) -> None:
    slugs = [newsroom.published(FIRST) for _ in range(5)]
    seen: list[str] = []
    page = front(newsroom, limit=2)
    while page:
        seen += [each.slug for each in page]
        page = front(newsroom, limit=2, before=page[-1].event)
    assert seen == slugs[::-1]


def test_the_reason_of_a_removal_is_that_of_the_last_one(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    assert changelog.reason_of(log_of(newsroom, slug).statements) == ""
    newsroom.remove(slug, reason_class="agency_kill")
    newsroom.propose(slug, 1, telling(Kind.EDITORS_NOTE, "The text is back."), by=newsroom.editor)
    for who in (newsroom.standards, newsroom.second_standards):
        newsroom.decide(slug, 1, by=who, legal_basis="checked with counsel")
    newsroom.publish(slug, 1)
    newsroom.remove(slug, reason_class="legal")
    log = log_of(newsroom, slug)
    assert changelog.reason_of(log.statements) == "legal"
    assert [changelog.is_gone(live) for live in lives(newsroom, slug)] == [True]
    assert [each.is_removal for each in log.moments] == [False, True, False, True]


def lives(newsroom: Newsroom, slug: str) -> list[articles.Live]:
    with newsroom.database.reading() as session:
        return list(articles.live_of(session, [newsroom.article_id(slug)]).values())
