"""Bases, lines of descent and the other articles of the same newsroom, whose numbers are the same."""

import pytest

from tests.factories import Newsroom, a_content, a_newsroom, a_notice, correcting, nothing_stored, telling, with_text
from versions import articles, revisions
from versions.database import Database
from versions.errors import InvalidField, NotFound, NotPermitted, StaleBase, StaleRevision
from versions.kinds import Kind
from versions.proposals import Proposed, Rewording
from versions.reviews import Verdict

FIRST = a_content("The council met with 12 members.\n\nIt was late.")
SECOND = with_text(FIRST, "12", "21")
THIRD = with_text(SECOND, "was late", "was already late")
BEYOND = 10**30
"""A number that no column holds."""


@pytest.fixture
def newsroom(database: Database) -> Newsroom:
    return a_newsroom(database)


def test_whoever_names_no_base_is_asked_for_one_once_there_is_a_text(newsroom: Newsroom) -> None:
    slug = newsroom.create(FIRST)
    with nothing_stored(newsroom.database), pytest.raises(InvalidField) as refused:
        newsroom.submit(slug, SECOND, base=None)  # type: ignore[arg-type]
    assert refused.value.field == "base"


def test_one_starts_again_only_from_the_last_attempt_and_only_when_every_one_was_rejected(newsroom: Newsroom) -> None:
    slug = newsroom.create(FIRST)
    newsroom.submit(slug, SECOND, base=1)
    newsroom.decide(slug, 2, verdict=Verdict.REJECT)
    with nothing_stored(newsroom.database), pytest.raises(StaleBase):
        newsroom.submit(slug, THIRD, base=2)  # revision 1 is still open
    newsroom.decide(slug, 1, verdict=Verdict.REJECT)
    with nothing_stored(newsroom.database), pytest.raises(StaleBase):
        newsroom.submit(slug, THIRD, base=1)
    assert newsroom.submit(slug, THIRD, base=2).revision.number == 3


def test_a_sibling_is_no_ancestor_and_its_author_may_approve(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, THIRD, base=1, by=newsroom.editor)
    newsroom.submit(slug, SECOND, base=1, proposal=correcting("It was 21, not 12."))
    with newsroom.database.reading() as session:
        line = revisions.lineage(session, newsroom.article_id(slug), 3, above=0)
    assert [each.number for each in line] == [3, 1]
    newsroom.decide(slug, 3, by=newsroom.editor)
    assert newsroom.publish(slug, 3).publication.sequence == 2


def test_a_grandchild_of_what_readers_see_is_fresh_and_a_child_of_its_sibling_is_not(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    for content, base in ((SECOND, 1), (THIRD, 2), (with_text(THIRD, "already late", "late already"), 3)):
        newsroom.submit(slug, content, base=base)
    newsroom.submit(slug, a_content("Another story."), base=1)
    newsroom.submit(slug, a_content("Another story, longer."), base=5)
    newsroom.propose(slug, 2, telling(Kind.CORRECTION, "It was 21, not 12."))
    newsroom.decide(slug, 2)
    newsroom.publish(slug, 2)
    assert newsroom.publish(slug, 4, asked=Proposed(Kind.MINOR)).publication.sequence == 3
    with nothing_stored(newsroom.database), pytest.raises(StaleRevision):
        newsroom.publish(slug, 6, asked=Proposed(Kind.MINOR))


def test_what_became_of_one_article_says_nothing_about_another(newsroom: Newsroom) -> None:
    rejected, published = newsroom.create(FIRST), newsroom.published(FIRST)
    newsroom.submit(published, SECOND, base=1, proposal=correcting("It was 21, not 12."))
    newsroom.submit(rejected, SECOND, base=1)
    newsroom.decide(rejected, 2, verdict=Verdict.REJECT)
    newsroom.decide(published, 2)
    assert newsroom.publish(published, 2).publication.sequence == 2
    newsroom.decide(rejected, 1)
    assert newsroom.publish(rejected, 1).publication.sequence == 1


def test_a_notice_of_another_article_is_neither_reworded_nor_corrected(newsroom: Newsroom) -> None:
    one, other = newsroom.published(FIRST), newsroom.published(FIRST)
    newsroom.revise(one, SECOND, correcting("It was 21, not 12."))
    for proposed in (
        Proposed(rewordings=(Rewording(1, "Said better."),)),
        Proposed(None, (a_notice(Kind.CORRECTION, "It was 22.", target_notice=1),)),
    ):
        with nothing_stored(newsroom.database), pytest.raises(NotFound):
            newsroom.propose(other, 1, proposed)


def test_the_length_of_a_revision_is_that_of_its_body_in_characters(newsroom: Newsroom) -> None:
    slug = newsroom.create(a_content("Çà et là.\n\n二十一人", headline="A headline that does not count"))
    with newsroom.database.reading() as session:
        assert revisions.get(session, newsroom.article_id(slug), 1).length == len("Çà et là.\n二十一人")


def test_a_proposal_has_its_own_author(newsroom: Newsroom) -> None:
    slug = newsroom.create(FIRST, by=newsroom.reporter)
    newsroom.decide(slug, 1)
    newsroom.publish(slug, 1)
    proposal = newsroom.propose(slug, 1, correcting("It was 21."), by=newsroom.second_editor)
    assert proposal.author_id == newsroom.second_editor.id


def test_revisions_are_paged_newest_first_for_staff_and_within_their_article(newsroom: Newsroom) -> None:
    slug, _other = newsroom.create(FIRST), newsroom.create(FIRST)
    for number in range(2, 6):
        newsroom.submit(slug, a_content(f"Text {number}."), base=number - 1)
    article_id = newsroom.article_id(slug)
    with newsroom.database.reading() as session:

        def page(before: int | None, limit: int = 2) -> list[int]:
            found = revisions.page(session, newsroom.reporter, article_id, before=before, limit=limit)
            assert {each.article_id for each in found} <= {article_id}
            return [each.number for each in found]

        assert [page(None), page(4), page(2), page(1)] == [[5, 4], [3, 2], [1], []]
        assert page(BEYOND, limit=50) == [5, 4, 3, 2, 1]
        assert page(-BEYOND) == []
        with pytest.raises(NotPermitted):
            revisions.page(session, newsroom.admin, article_id)


@pytest.mark.parametrize("number", [0, -1, 2, 2**31, 2**63, BEYOND, -BEYOND])
def test_a_number_that_names_nothing_is_not_found_however_large(newsroom: Newsroom, number: int) -> None:
    slug = newsroom.published(FIRST)
    for act in (
        lambda: newsroom.decide(slug, number),
        lambda: newsroom.decide(slug, 1, proposal=number),
        lambda: newsroom.publish(slug, number),
        lambda: newsroom.issue(slug, 1, number),
        lambda: newsroom.propose(slug, number, correcting("It was 21.")),
        lambda: newsroom.propose(slug, 1, Proposed(rewordings=(Rewording(number, "Said better."),))),
        lambda: newsroom.propose(slug, 1, telling(Kind.CORRECTION, "It was 22.", target_notice=number)),
    ):
        with nothing_stored(newsroom.database), pytest.raises(NotFound):
            act()


def test_an_administrator_neither_proposes_nor_moves_an_article(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    with nothing_stored(newsroom.database), pytest.raises(NotPermitted):
        newsroom.propose(slug, 1, correcting("It was 21."), by=newsroom.admin)
    for who in (newsroom.admin, newsroom.reporter):
        with nothing_stored(newsroom.database), newsroom.locked(slug) as (session, article):
            with pytest.raises(NotPermitted):
                articles.rename(session, who, article, slug="elsewhere", at=newsroom.tick())
            with pytest.raises(NotPermitted):
                articles.resection(session, who, article, section="Sport", at=newsroom.tick())
