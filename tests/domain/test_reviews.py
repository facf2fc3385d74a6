"""Who approves what: the table walked in full, and nobody's own words."""

from itertools import product

import pytest

from tests.factories import Newsroom, a_content, a_newsroom, correcting, nothing_stored, telling, with_text
from versions.database import Database
from versions.errors import (
    ApprovalRequired,
    InvalidField,
    NewerProposal,
    NotFound,
    NotOpen,
    NotPermitted,
    OwnWords,
    ReservedToStandards,
    StaleRevision,
)
from versions.kinds import APPROVALS, Kind, strictest
from versions.permissions import ALLOWED, OPERATOR, Action, Actor, Role, may
from versions.proposals import EMPTY, Proposed
from versions.reviews import Verdict

FIRST = a_content("The council met with 12 members.\n\nIt was late.")
SECOND = with_text(FIRST, "12", "21")
THIRD = with_text(SECOND, "was late", "was already late")

# Kind of change → who must approve: nobody, one editor, one of standards, or two of standards with the legal basis.
NEEDS: dict[Kind, str] = {
    Kind.MINOR: "nobody",
    Kind.UPDATE: "nobody",
    Kind.CLARIFICATION: "editor",
    Kind.CORRECTION: "editor",
    Kind.EDITORS_NOTE: "standards",
    Kind.CONCERN: "standards",
    Kind.RETRACTION: "standards",
    Kind.REMOVAL: "two of standards",
}
APPROVERS: dict[str, tuple[str, ...]] = {
    "none": (),
    "editor": ("second_editor",),
    "standards": ("standards",),
    "two of standards": ("standards", "second_standards"),
}
SATISFIES = {
    "nobody": set(APPROVERS),
    "editor": {"editor", "standards", "two of standards"},
    "standards": {"standards", "two of standards"},
    "two of standards": {"two of standards"},
}


@pytest.fixture
def newsroom(sqlite_database: Database) -> Newsroom:
    return a_newsroom(sqlite_database)


def proposal_of(kind: Kind) -> Proposed:
    return telling(kind, "" if kind is Kind.MINOR else "The hall was full by late evening.")


@pytest.mark.parametrize(("kind", "given"), list(product(Kind, APPROVERS)))
def test_each_kind_is_published_with_exactly_the_approval_it_asks_for(
    newsroom: Newsroom, kind: Kind, given: str
) -> None:
    slug = newsroom.published(FIRST)
    if kind is Kind.REMOVAL:
        newsroom.propose(slug, 1, proposal_of(kind))
        number = 1
    else:
        number = newsroom.submit(
            slug, with_text(FIRST, "was late", "was already late"), base=1, proposal=proposal_of(kind)
        ).revision.number
    is_enough = given in SATISFIES[NEEDS[kind]]
    for name in APPROVERS[given]:
        approver: Actor = getattr(newsroom, name)
        if "standards" in NEEDS[kind] and approver.role is Role.EDITOR:
            with nothing_stored(newsroom.database), pytest.raises(ReservedToStandards):
                newsroom.decide(slug, number, by=approver)
        else:
            newsroom.decide(slug, number, by=approver, legal_basis="a person’s safety")
    if is_enough:
        assert newsroom.publish(slug, number).publication.kind == kind
    else:
        with nothing_stored(newsroom.database), pytest.raises(ApprovalRequired) as refused:
            newsroom.publish(slug, number)
        assert refused.value.facts["missing"]


@pytest.mark.parametrize("approver", ["editor", "second_editor", "standards"])
def test_a_first_publication_takes_one_editor(newsroom: Newsroom, approver: str) -> None:
    slug = newsroom.create(FIRST)
    with pytest.raises(ApprovalRequired):
        newsroom.publish(slug, 1)
    newsroom.decide(slug, 1, by=getattr(newsroom, approver))
    assert newsroom.publish(slug, 1).publication.sequence == 1


def test_a_removal_wants_the_legal_basis(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.propose(slug, 1, proposal_of(Kind.REMOVAL))
    newsroom.decide(slug, 1, by=newsroom.standards)
    newsroom.decide(slug, 1, by=newsroom.second_standards)
    with pytest.raises(ApprovalRequired, match="legal basis"):
        newsroom.publish(slug, 1)
    newsroom.decide(slug, 1, by=newsroom.standards, legal_basis="a court’s order of 1 March")
    assert newsroom.publish(slug, 1).publication.kind == "removal"


def test_one_person_approving_twice_is_one_approval(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.propose(slug, 1, proposal_of(Kind.REMOVAL))
    for _ in range(2):
        newsroom.decide(slug, 1, by=newsroom.standards, legal_basis="a person’s safety")
    with pytest.raises(ApprovalRequired):
        newsroom.publish(slug, 1)


def test_the_strictest_of_all_kinds_involved_applies(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    both = Proposed(None, (*correcting("It was 21, not 12.").notices, *telling(Kind.RETRACTION, "Not so.").notices))
    newsroom.submit(slug, SECOND, base=1, proposal=both)
    with pytest.raises(ReservedToStandards):
        newsroom.decide(slug, 2)
    newsroom.decide(slug, 2, by=newsroom.standards)
    assert newsroom.publish(slug, 2).publication.kind == "retraction"


def test_nobody_approves_a_revision_of_their_own(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1, proposal=correcting("It was 21, not 12."), by=newsroom.editor)
    with nothing_stored(newsroom.database), pytest.raises(OwnWords):
        newsroom.decide(slug, 2, by=newsroom.editor)


def test_nobody_approves_words_of_their_own_through_a_colleagues_comma(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1, by=newsroom.editor)
    newsroom.submit(slug, THIRD, base=2, proposal=correcting("It was 21, not 12."), by=newsroom.reporter)
    with nothing_stored(newsroom.database), pytest.raises(OwnWords):
        newsroom.decide(slug, 3, by=newsroom.editor)
    newsroom.decide(slug, 3, by=newsroom.second_editor)
    assert newsroom.publish(slug, 3, by=newsroom.editor).publication.sequence == 2


def test_nobody_approves_a_notice_of_their_own(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1)
    newsroom.propose(slug, 2, correcting("It was 21, not 12."), by=newsroom.editor)
    with nothing_stored(newsroom.database), pytest.raises(OwnWords):
        newsroom.decide(slug, 2, by=newsroom.editor)


def test_words_that_readers_have_seen_bar_nobody_any_more(newsroom: Newsroom) -> None:
    slug = newsroom.create(FIRST, by=newsroom.editor)
    newsroom.decide(slug, 1, by=newsroom.second_editor)
    newsroom.publish(slug, 1)
    newsroom.submit(slug, SECOND, base=1, proposal=correcting("It was 21, not 12."), by=newsroom.reporter)
    newsroom.decide(slug, 2, by=newsroom.editor)
    assert newsroom.publish(slug, 2).publication.sequence == 2


def test_an_approval_is_void_once_a_newer_proposal_came(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1, proposal=correcting("It was 21, not 12."))
    newsroom.decide(slug, 2)
    newsroom.propose(slug, 2, correcting("There were 21 members, not 12."))
    with pytest.raises(ApprovalRequired):
        newsroom.publish(slug, 2)
    with nothing_stored(newsroom.database), pytest.raises(NewerProposal) as refused:
        newsroom.decide(slug, 2, proposal=1)
    assert refused.value.facts["latest"] == 2


def test_an_approval_is_not_one_of_the_next_revision(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1, proposal=correcting("It was 21, not 12."))
    newsroom.decide(slug, 2)
    newsroom.submit(slug, THIRD, base=2, proposal=correcting("It was 21, not 12."))
    with pytest.raises(ApprovalRequired):
        newsroom.publish(slug, 3)


def test_who_asks_for_changes_afterwards_has_taken_the_approval_back(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1, proposal=correcting("It was 21, not 12."))
    newsroom.decide(slug, 2)
    newsroom.decide(slug, 2, verdict=Verdict.REQUEST_CHANGES)
    with pytest.raises(ApprovalRequired):
        newsroom.publish(slug, 2)
    newsroom.decide(slug, 2)
    assert newsroom.publish(slug, 2).publication.sequence == 2


def test_a_rejected_revision_is_decided_on_no_more_and_never_published(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1, proposal=correcting("It was 21, not 12."))
    newsroom.decide(slug, 2)
    newsroom.decide(slug, 2, verdict=Verdict.REJECT, by=newsroom.second_editor)
    for act in (lambda: newsroom.decide(slug, 2), lambda: newsroom.publish(slug, 2)):
        with nothing_stored(newsroom.database), pytest.raises(NotOpen):
            act()


def test_a_stale_revision_is_decided_on_no_more(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, THIRD, base=1)
    newsroom.revise(slug, SECOND, correcting("It was 21, not 12."))
    with nothing_stored(newsroom.database), pytest.raises(StaleRevision):
        newsroom.decide(slug, 2)


def test_what_readers_see_cannot_be_rejected(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.propose(slug, 1, telling(Kind.CLARIFICATION, "The meeting was public."))
    with nothing_stored(newsroom.database), pytest.raises(InvalidField):
        newsroom.decide(slug, 1, verdict=Verdict.REJECT)


def test_there_must_be_something_to_decide_on(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    with nothing_stored(newsroom.database), pytest.raises(NotFound):
        newsroom.decide(slug, 9)
    with nothing_stored(newsroom.database), pytest.raises(NotFound):
        newsroom.decide(slug, 1, proposal=9)


@pytest.mark.parametrize("who", ["reporter", "admin"])
def test_reporters_and_administrators_neither_decide_nor_publish(newsroom: Newsroom, who: str) -> None:
    slug = newsroom.create(FIRST, by=newsroom.second_editor)
    actor: Actor = getattr(newsroom, who)
    with nothing_stored(newsroom.database), pytest.raises(NotPermitted):
        newsroom.decide(slug, 1, by=actor)
    newsroom.decide(slug, 1)
    with nothing_stored(newsroom.database), pytest.raises(NotPermitted):
        newsroom.publish(slug, 1, by=actor)


def test_the_table_of_roles_is_the_one_that_was_agreed() -> None:
    staff = {Action.READ, Action.CREATE, Action.SUBMIT, Action.PROPOSE}
    editors = staff | {Action.DECIDE, Action.PUBLISH, Action.RENAME}
    assert {
        Role.REPORTER: staff,
        Role.EDITOR: editors,
        Role.STANDARDS: editors | {Action.DECIDE_RESERVED},
        Role.ADMIN: {Action.ADMINISTER},
    } == ALLOWED
    assert may(OPERATOR, Action.ADMINISTER)
    assert not may(OPERATOR, Action.PUBLISH)


def test_no_kind_asks_for_less_than_a_lighter_one_but_concerns_the_standards_desk() -> None:
    assert set(APPROVALS) == {None, *Kind}
    assert strictest([Kind.MINOR, Kind.CORRECTION]) == APPROVALS[Kind.CORRECTION]
    assert strictest([Kind.CORRECTION, Kind.EDITORS_NOTE]) == APPROVALS[Kind.EDITORS_NOTE]
    assert strictest([None, Kind.REMOVAL]) == APPROVALS[Kind.REMOVAL]
    assert EMPTY.is_empty
