"""Coverage that an approver confirms or assigns otherwise, and what it settles."""

from dataclasses import replace

import pytest

from tests.factories import Newsroom, a_content, a_newsroom, a_notice, assigning, correcting, nothing_stored, with_text
from versions import changelog, publications, reviews, revisions
from versions.content import Content
from versions.database import Database
from versions.errors import ComparisonDiffers, Held, InvalidField, NotFound, PassageNotInChange
from versions.kinds import Kind
from versions.proposals import Item, NoticeDraft, Proposed
from versions.reviews import Verdict

FIRST = a_content("The bridge toll is 12 crowns.\n\nThe ferry costs 4 crowns.\n\nIt sails at noon.")
SECOND = with_text(with_text(FIRST, "12", "21"), "4 crowns", "14 crowns")
VAGUE = correcting("We gave wrong prices for the bridge and the ferry.")


@pytest.fixture
def newsroom(database: Database) -> Newsroom:
    return a_newsroom(database)


def submitted(newsroom: Newsroom, proposal: Proposed, text: Content = SECOND) -> str:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, text, base=1, proposal=proposal)
    return slug


def covered(newsroom: Newsroom, slug: str) -> dict[str, int]:
    """The old words that the first notice accounts for, with the item."""
    with newsroom.database.reading() as session:
        [statement] = changelog.build(session, newsroom.article_id(slug)).statements
    return {each.before.quote.exact.strip(): each.item for each in statement.covered if each.before}


def test_an_approver_assigns_a_change_to_the_notice_that_means_it(newsroom: Newsroom) -> None:
    told = correcting("The bridge toll is 21 crowns, not 12.", wrong="12", right="21")
    slug = submitted(newsroom, told)
    newsroom.decide(slug, 2)
    with pytest.raises(Held):
        newsroom.publish(slug, 2)
    newsroom.decide(slug, 2, by=newsroom.second_editor, coverage=assigning(FIRST, SECOND, {"c2": (0, 0)}))
    newsroom.publish(slug, 2)
    assert covered(newsroom, slug) == {"12": 1, "4": 1}


def test_an_approver_says_that_a_notice_does_not_mean_a_change(newsroom: Newsroom) -> None:
    slug = submitted(newsroom, VAGUE)
    newsroom.decide(slug, 2, coverage=assigning(FIRST, SECOND, {"c1": None}))
    with nothing_stored(newsroom.database), pytest.raises(Held) as held:
        newsroom.publish(slug, 2)
    assert [finding["old"] for finding in held.value.facts["findings"]] == ["12"]


def test_each_change_goes_to_the_item_that_was_chosen(newsroom: Newsroom) -> None:
    notice = NoticeDraft(Kind.CORRECTION, "Two prices were wrong.", items=(Item("12", "21"), Item("4", "14")))
    slug = submitted(newsroom, Proposed(None, (notice,)))
    newsroom.decide(slug, 2, coverage=assigning(FIRST, SECOND, {"c1": (0, 1), "c2": (0, 0)}))
    newsroom.publish(slug, 2)
    assert covered(newsroom, slug) == {"12": 2, "4": 1}


def test_the_latest_approver_has_the_last_word(newsroom: Newsroom) -> None:
    slug = submitted(newsroom, VAGUE)
    newsroom.decide(slug, 2, coverage=assigning(FIRST, SECOND, {"c1": None}))
    newsroom.decide(slug, 2, by=newsroom.second_editor, coverage=assigning(FIRST, SECOND, {"c1": (0, 0)}))
    newsroom.publish(slug, 2)
    assert set(covered(newsroom, slug)) == {"12", "4"}


def test_an_approval_that_was_taken_back_assigns_nothing(newsroom: Newsroom) -> None:
    told = correcting("The bridge toll is 21 crowns, not 12.", wrong="12", right="21")
    slug = submitted(newsroom, told)
    newsroom.decide(slug, 2, coverage=assigning(FIRST, SECOND, {"c2": (0, 0)}))
    newsroom.decide(slug, 2, verdict=Verdict.REQUEST_CHANGES)
    newsroom.decide(slug, 2, by=newsroom.second_editor)
    with nothing_stored(newsroom.database), pytest.raises(Held):
        newsroom.publish(slug, 2)


def test_assigning_otherwise_makes_no_wrong_value_stand_elsewhere(newsroom: Newsroom) -> None:
    first = a_content("The bridge toll is 12 crowns, and 12 for lorries.\n\nThe ferry costs 4 crowns.")
    second = with_text(with_text(first, "is 12", "is 21"), "4 crowns", "14 crowns")
    slug = newsroom.published(first)
    newsroom.submit(slug, second, base=1, proposal=correcting("The toll is 21, not 12.", wrong="12", right="21"))
    newsroom.decide(slug, 2, coverage=assigning(first, second, {"c1": None, "c2": (0, 0)}))
    with pytest.raises(Held) as held:
        newsroom.publish(slug, 2)
    assert "wrong-value-in-place" in {finding["code"] for finding in held.value.facts["findings"]}


def test_an_assignment_is_of_the_proposal_that_was_decided_and_no_later_one(newsroom: Newsroom) -> None:
    slug = submitted(newsroom, VAGUE)
    newsroom.decide(slug, 2, coverage=assigning(FIRST, SECOND, {"c1": None}))
    newsroom.propose(slug, 2, VAGUE, by=newsroom.second_editor)
    newsroom.decide(slug, 2)
    newsroom.publish(slug, 2)
    assert set(covered(newsroom, slug)) == {"12", "4"}


def test_only_who_approves_assigns(newsroom: Newsroom) -> None:
    slug = submitted(newsroom, VAGUE)
    with nothing_stored(newsroom.database), pytest.raises(InvalidField):
        newsroom.decide(slug, 2, verdict=Verdict.REQUEST_CHANGES, coverage=assigning(FIRST, SECOND, {"c1": None}))


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [({"c9": (0, 0)}, PassageNotInChange), ({"c1": (1, 0)}, NotFound), ({"c1": (0, 1)}, NotFound)],
)
def test_an_assignment_that_fits_nothing_is_refused(
    newsroom: Newsroom, changes: dict[str, tuple[int, int]], refusal: type[Exception]
) -> None:
    slug = submitted(newsroom, VAGUE)
    with newsroom.locked(slug) as (session, article), pytest.raises(refusal):
        publications.demand_assignable(session, article, 2, assigning(FIRST, SECOND, changes))


def test_an_assignment_made_on_another_comparison_is_refused(newsroom: Newsroom) -> None:
    slug = submitted(newsroom, VAGUE)
    other = replace(assigning(FIRST, SECOND, {"c1": None}), old_digest="00")
    with newsroom.locked(slug) as (session, article), pytest.raises(ComparisonDiffers):
        publications.demand_assignable(session, article, 2, other)


def test_what_readers_see_already_has_no_changes_to_assign(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    with newsroom.locked(slug) as (session, article), pytest.raises(InvalidField):
        publications.demand_assignable(session, article, 1, assigning(FIRST, FIRST, {}))


def test_a_revision_that_never_was_has_no_changes_to_assign(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    with newsroom.locked(slug) as (session, article), pytest.raises(NotFound):
        publications.demand_assignable(session, article, 9, assigning(FIRST, SECOND, {"c1": None}))


def test_an_assignment_is_kept_as_it_was_made(newsroom: Newsroom) -> None:
    slug = submitted(newsroom, Proposed(None, (a_notice(Kind.CORRECTION, "Wrong."), a_notice(Kind.CORRECTION, "Too."))))
    said = assigning(FIRST, SECOND, {"c1": (1, 0), "c2": None})
    newsroom.decide(slug, 2, coverage=said)
    with newsroom.locked(slug) as (session, article):
        proposal = revisions.latest_proposal(session, article.id, 2)
        assert reviews.assigned(session, proposal) == said
