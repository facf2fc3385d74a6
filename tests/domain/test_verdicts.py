"""Verdicts: which of them count towards an approval, and what is kept of each."""

from uuid import UUID

import pytest

from tests.factories import Newsroom, a_content, a_newsroom, correcting, nothing_stored, telling, with_text
from versions import articles, reviews, revisions, snapshots
from versions.database import Database
from versions.errors import ApprovalRequired
from versions.kinds import Kind
from versions.permissions import Role
from versions.proposals import Proposed
from versions.reviews import Decision, Verdict

FIRST = a_content("The council met with 12 members.\n\nIt was late.")
SECOND = with_text(FIRST, "12", "21")
ANN, BEN, CAS = (UUID(int=number) for number in (1, 2, 3))


@pytest.fixture
def newsroom(database: Database) -> Newsroom:
    return a_newsroom(database)


def a_verdict(
    by: UUID, role: Role = Role.STANDARDS, verdict: Verdict = Verdict.APPROVE, *, legal: bool = False
) -> Decision:
    return Decision(decider_id=by, role=str(role), verdict=str(verdict), legal_basis=b"because" if legal else None)


def is_met(kind: Kind | None, *verdicts: Decision, barred: tuple[UUID, ...] = ()) -> bool:
    return reviews.still_wanted([kind], verdicts, barred=barred).is_met


def test_only_an_approval_counts() -> None:
    assert is_met(Kind.CORRECTION, a_verdict(ANN))
    assert not is_met(Kind.CORRECTION, a_verdict(ANN, verdict=Verdict.REJECT))
    assert not is_met(Kind.CORRECTION, a_verdict(ANN, verdict=Verdict.REQUEST_CHANGES))


def test_an_approval_by_somebody_whose_words_are_in_it_never_counts() -> None:
    assert not is_met(Kind.CORRECTION, a_verdict(ANN), barred=(ANN,))
    assert is_met(Kind.CORRECTION, a_verdict(ANN), a_verdict(BEN), barred=(ANN,))


def test_only_what_somebody_said_last_counts() -> None:
    back = a_verdict(ANN, verdict=Verdict.REQUEST_CHANGES)
    assert not is_met(Kind.CORRECTION, a_verdict(ANN), back)
    assert is_met(Kind.CORRECTION, back, a_verdict(ANN))
    assert is_met(Kind.CORRECTION, a_verdict(BEN), a_verdict(ANN), back)


def test_an_editor_does_not_stand_in_for_the_standards_desk() -> None:
    for kind in (Kind.EDITORS_NOTE, Kind.CONCERN, Kind.RETRACTION):
        assert not is_met(kind, a_verdict(ANN, Role.EDITOR), a_verdict(BEN, Role.EDITOR))
        assert is_met(kind, a_verdict(ANN, Role.EDITOR), a_verdict(BEN))


def test_a_removal_wants_two_of_standards_and_the_legal_basis_of_one_who_counts() -> None:
    assert is_met(Kind.REMOVAL, a_verdict(ANN), a_verdict(BEN, legal=True))
    for verdicts in (
        (a_verdict(ANN, legal=True),),
        (a_verdict(ANN), a_verdict(BEN)),
        (a_verdict(ANN), a_verdict(BEN), a_verdict(CAS, Role.EDITOR, legal=True)),
        (a_verdict(ANN), a_verdict(BEN), a_verdict(CAS, verdict=Verdict.REQUEST_CHANGES, legal=True)),
        (a_verdict(ANN, legal=True), a_verdict(BEN, Role.EDITOR)),
    ):
        assert not is_met(Kind.REMOVAL, *verdicts)
    assert not is_met(Kind.REMOVAL, a_verdict(ANN), a_verdict(BEN), a_verdict(CAS, legal=True), barred=(CAS,))


def test_what_is_missing_is_said_in_words() -> None:
    def missing(kind: Kind | None, *verdicts: Decision) -> tuple[str, ...]:
        return reviews.still_wanted([kind], verdicts, barred=()).missing

    assert missing(None) == ("approval by an editor who wrote none of it",)
    assert missing(Kind.CONCERN) == ("approval by one of the standards desk who wrote none of it",)
    assert missing(Kind.REMOVAL) == (
        "approval by 2 of the standards desk who wrote none of it",
        "the legal basis, recorded by one of the approvers",
    )
    assert missing(Kind.REMOVAL, a_verdict(ANN, legal=True)) == missing(Kind.CONCERN)
    assert missing(Kind.UPDATE) == ()


def test_an_approval_in_one_article_is_none_in_another(newsroom: Newsroom) -> None:
    one, other = newsroom.published(FIRST), newsroom.published(FIRST)
    for slug in (one, other):
        newsroom.submit(slug, SECOND, base=1, proposal=correcting("It was 21, not 12."))
    newsroom.decide(one, 2)
    with nothing_stored(newsroom.database), pytest.raises(ApprovalRequired):
        newsroom.publish(other, 2)


def test_an_editors_approval_from_before_a_removal_does_not_bring_text_back(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1, proposal=correcting("It was 21, not 12."))
    newsroom.decide(slug, 2, by=newsroom.editor)
    newsroom.decide(slug, 2, by=newsroom.second_editor)
    newsroom.remove(slug)
    with nothing_stored(newsroom.database), pytest.raises(ApprovalRequired, match="2 of the standards desk"):
        newsroom.publish(slug, 2)


def test_an_approval_counts_as_what_its_giver_was_when_it_was_given(newsroom: Newsroom) -> None:
    slug = newsroom.create(FIRST)
    assert newsroom.decide(slug, 1, by=newsroom.standards).role == "standards"
    assert newsroom.decide(slug, 1, by=newsroom.editor).role == "editor"


def test_a_note_for_colleagues_is_kept_with_its_verdict_and_the_legal_basis_apart(newsroom: Newsroom) -> None:
    slug = newsroom.create(FIRST)
    for number in range(2, 11):  # the notes of revision 10 are not those of revision 1
        newsroom.submit(slug, a_content(f"Text {number}."), base=number - 1)

    def decide(number: int, verdict: Verdict, note: str, legal_basis: str = "") -> None:
        with newsroom.locked(slug) as (session, article):
            reviews.decide(
                session, newsroom.editor, article, number,
                verdict=verdict, at=newsroom.tick(), note=note, legal_basis=legal_basis,
            )  # fmt: skip

    decide(1, Verdict.REQUEST_CHANGES, " Who   says so?\n\n\n\nAsk again. ")
    decide(1, Verdict.APPROVE, "", "counsel was asked")
    decide(1, Verdict.APPROVE, "Fine now.", "counsel was asked twice")
    decide(10, Verdict.APPROVE, "Another one.")
    with newsroom.database.reading() as session:
        article_id = newsroom.article_id(slug)
        assert reviews.notes(session, article_id, 1) == {1: "Who says so?\n\nAsk again.", 3: "Fine now."}
        assert reviews.notes(session, article_id, 10) == {1: "Another one."}
        [basis] = snapshots.read_texts(session, article_id, ["decision/1/2/legal"]).values()
        assert basis == "counsel was asked"
        all_of_one = reviews.decisions_of(session, article_id, 1)
        assert [each.verdict for each in all_of_one] == ["request_changes", "approve", "approve"]


def test_eyes_are_other_ones_only_where_they_approved_exactly_this(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1, proposal=Proposed(Kind.MINOR, minor_reason="The plan says so."))

    def seen() -> bool:
        with newsroom.database.reading() as session:
            article = articles.find(session, slug)
            revision = revisions.get(session, article.id, 2)
            proposal = revisions.latest_proposal(session, article.id, 2)
            return reviews.has_other_eyes(session, article, revision, proposal)

    assert not seen()
    newsroom.decide(slug, 2)
    assert seen()
    newsroom.propose(slug, 2, Proposed(Kind.MINOR, minor_reason="The plan says so, and so does the clerk."))
    assert not seen()


def test_a_proposal_on_what_readers_see_may_be_sent_back(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.propose(slug, 1, telling(Kind.CLARIFICATION, "The meeting was public."))
    assert newsroom.decide(slug, 1, verdict=Verdict.REQUEST_CHANGES).proposal_sequence == 2
    with nothing_stored(newsroom.database), pytest.raises(ApprovalRequired):
        newsroom.issue(slug, 1, 2)
