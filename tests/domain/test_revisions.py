"""Submitting and proposing: what becomes a revision, against which base, and what is refused."""

import pytest

from tests.factories import (
    Newsroom,
    a_content,
    a_newsroom,
    a_notice,
    correcting,
    counts,
    nothing_stored,
    telling,
    with_text,
)
from versions import articles, revisions, snapshots
from versions.database import Database
from versions.errors import (
    ForbiddenCharacter,
    InvalidField,
    KindNotAllowed,
    KindTooLight,
    NoHeadline,
    NoText,
    NotFound,
    NothingToTell,
    NoticeRequired,
    NotOpen,
    NotPermitted,
    SlugTaken,
    StaleBase,
    TooLarge,
    Unchanged,
)
from versions.kinds import Kind
from versions.proposals import Item, NoticeDraft, Proposed
from versions.reviews import Verdict

FIRST = a_content("The council met with 12 members.\n\nIt was late.")
SECOND = with_text(FIRST, "12", "21")
THIRD = with_text(SECOND, "late", "early")


@pytest.fixture
def newsroom(database: Database) -> Newsroom:
    return a_newsroom(database)


def test_a_revision_keeps_its_text_author_base_and_note(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    submitted = newsroom.submit(
        slug, SECOND, base=1, note="A reader wrote in.", proposal=correcting("It was 21, not 12.")
    )
    with newsroom.database.reading() as session:
        revision = revisions.get(session, newsroom.article_id(slug), 2)
        assert (revision.base_number, revision.author_id) == (1, newsroom.reporter.id)
        assert snapshots.read_content(session, revision.article_id, 2) == SECOND
        assert revisions.notes(session, revision.article_id, [1, 2]) == {2: "A reader wrote in."}
        proposal = revisions.latest_proposal(session, revision.article_id, 2)
        assert revisions.proposed_in(session, proposal).notices[0].text == "It was 21, not 12."
    assert submitted.is_new


def test_revisions_are_numbered_without_gaps_within_their_article(newsroom: Newsroom) -> None:
    one, other = newsroom.create(FIRST), newsroom.create(FIRST)
    assert newsroom.submit(one, SECOND, base=1).revision.number == 2
    assert newsroom.submit(one, THIRD, base=2).revision.number == 3
    assert newsroom.submit(other, SECOND, base=1).revision.number == 2


def test_an_unchanged_text_makes_no_revision(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    with nothing_stored(newsroom.database), pytest.raises(Unchanged):
        newsroom.submit(slug, FIRST, base=1)


def test_an_unchanged_text_with_something_to_tell_becomes_a_proposal(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    submitted = newsroom.submit(slug, FIRST, base=1, proposal=telling(Kind.CLARIFICATION, "The meeting was public."))
    assert not submitted.is_new
    assert (submitted.proposal.number, submitted.proposal.sequence) == (1, 2)


def test_a_text_that_equals_an_older_one_but_not_its_base_is_a_revision(newsroom: Newsroom) -> None:
    slug = newsroom.create(FIRST)
    newsroom.submit(slug, SECOND, base=1)
    assert newsroom.submit(slug, FIRST, base=2).revision.number == 3


def test_a_base_that_never_was_is_named(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    for base in (0, 2, -1, 10**12):
        with nothing_stored(newsroom.database), pytest.raises(InvalidField) as refused:
            newsroom.submit(slug, SECOND, base=base)
        assert refused.value.field == "base"


def test_a_base_that_readers_have_left_behind_is_stale(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.revise(slug, SECOND, correcting("It was 21, not 12."))
    with nothing_stored(newsroom.database), pytest.raises(StaleBase) as refused:
        newsroom.submit(slug, THIRD, base=1)
    assert refused.value.facts["current_revision"] == 2


def test_an_open_revision_on_the_live_one_is_a_fresh_base(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1)
    assert newsroom.submit(slug, THIRD, base=2).revision.number == 3


def test_publishing_one_makes_its_siblings_stale(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, THIRD, base=1, by=newsroom.second_editor)
    newsroom.revise(slug, SECOND, correcting("It was 21, not 12."))
    with pytest.raises(StaleBase):
        newsroom.submit(slug, a_content("Something else."), base=2)
    with pytest.raises(Exception, match="not written against") as refused:
        newsroom.publish(slug, 2, asked=Proposed(Kind.MINOR))
    assert refused.value.facts["current_revision"] == 3  # type: ignore[attr-defined]


def test_a_rejected_revision_is_no_base(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1)
    newsroom.decide(slug, 2, verdict=Verdict.REJECT)
    with nothing_stored(newsroom.database), pytest.raises(StaleBase):
        newsroom.submit(slug, THIRD, base=2)


def test_when_everything_was_rejected_before_publication_one_may_start_again(newsroom: Newsroom) -> None:
    slug = newsroom.create(FIRST)
    newsroom.decide(slug, 1, verdict=Verdict.REJECT)
    assert newsroom.submit(slug, SECOND, base=1).revision.number == 2


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (a_content("Words.", headline=""), NoHeadline),
        (a_content("Words.", headline="\u200b \u200d"), NoHeadline),
        (a_content("", headline="Only this"), NoText),
    ],
)
def test_a_content_needs_a_headline_and_text(newsroom: Newsroom, content: object, refusal: type[Exception]) -> None:
    slug = newsroom.published(FIRST)
    with nothing_stored(newsroom.database), pytest.raises(refusal):
        newsroom.submit(slug, content, base=1)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("proposed", "refusal", "field"),
    [
        (Proposed(Kind.CORRECTION), NoticeRequired, "proposal.notices"),
        (Proposed(Kind.RETRACTION), NoticeRequired, "proposal.notices"),
        (Proposed(Kind.UPDATE, (a_notice(Kind.CORRECTION, "It was 21."),)), KindTooLight, "proposal.kind"),
        (Proposed(Kind.MINOR, (a_notice(Kind.UPDATE, "More came in."),)), KindTooLight, "proposal.kind"),
        (Proposed(Kind.RETRACTION, (a_notice(Kind.CORRECTION, "It was 21."),)), NoticeRequired, "proposal.notices"),
        (Proposed(Kind.MINOR, (NoticeDraft(Kind.MINOR, "Commas."),)), KindNotAllowed, "proposal.notices.0.kind"),
        (Proposed(None, (a_notice(Kind.CORRECTION, "  \n "),)), InvalidField, "proposal.notices.0.text"),
        (Proposed(None, (a_notice(Kind.CORRECTION, "a\x00b"),)), ForbiddenCharacter, "proposal.notices.0.text"),
        (Proposed(None, (a_notice(Kind.CORRECTION, "x" * 10_001),)), TooLarge, "proposal.notices.0.text"),
        (Proposed(None, (NoticeDraft(Kind.CONCERN, "Checking."),)), InvalidField, "proposal.notices.0.review_by"),
        (Proposed(None, (NoticeDraft(Kind.REMOVAL, "Gone."),)), InvalidField, "proposal.notices.0.reason_class"),
        (Proposed(None, (a_notice(Kind.CORRECTION, "No.", scope="moon"),)), InvalidField, "proposal.notices.0.scope"),
        (Proposed(None, (a_notice(Kind.CORRECTION, "No."),) * 21), InvalidField, "proposal.notices"),
        (
            Proposed(None, (NoticeDraft(Kind.CORRECTION, "No.", items=(Item("a"),) * 51),)),
            InvalidField,
            "proposal.notices.0.items",
        ),
        (Proposed(None, (a_notice(Kind.CORRECTION, "No.", target_notice=7),)), NotFound, "notice"),
    ],
)
def test_a_proposal_that_breaks_a_rule_is_refused_naming_the_field(
    newsroom: Newsroom, proposed: Proposed, refusal: type[Exception], field: str
) -> None:
    slug = newsroom.published(FIRST)
    with nothing_stored(newsroom.database), pytest.raises(refusal) as refused:
        newsroom.submit(slug, SECOND, base=1, proposal=proposed)
    assert refused.value.field == field  # type: ignore[attr-defined]


def test_a_first_publication_carries_neither_kind_nor_notices(newsroom: Newsroom) -> None:
    slug = newsroom.create(FIRST)
    for proposed in (Proposed(Kind.MINOR), correcting("It was 21.")):
        with nothing_stored(newsroom.database), pytest.raises(KindNotAllowed):
            newsroom.submit(slug, SECOND, base=1, proposal=proposed)


def test_the_kind_is_filled_in_from_the_gravest_notice(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    both = (a_notice(Kind.UPDATE, "More members came."), a_notice(Kind.CORRECTION, "It was 21, not 12."))
    assert newsroom.submit(slug, SECOND, base=1, proposal=Proposed(None, both)).proposal.kind == "correction"


def test_a_proposal_without_new_text_must_say_something(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    for empty in (Proposed(), Proposed(Kind.MINOR), Proposed(Kind.UPDATE)):
        with nothing_stored(newsroom.database), pytest.raises(NothingToTell):
            newsroom.propose(slug, 1, empty)


def test_nobody_proposes_for_a_rejected_revision(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1)
    newsroom.decide(slug, 2, verdict=Verdict.REJECT)
    with nothing_stored(newsroom.database), pytest.raises(NotOpen):
        newsroom.propose(slug, 2, correcting("It was 21, not 12."))


def test_an_administrator_writes_nothing(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    with nothing_stored(newsroom.database), pytest.raises(NotPermitted):
        newsroom.submit(slug, SECOND, base=1, by=newsroom.admin)
    with nothing_stored(newsroom.database), pytest.raises(NotPermitted):
        newsroom.create(FIRST, by=newsroom.admin)


@pytest.mark.parametrize("slug", ["", "Harbour", "a--b", "-a", "a-", "a_b", "é", "a" * 121, "a b", "a/b", "a\n"])
def test_an_address_has_one_spelling(newsroom: Newsroom, slug: str) -> None:
    with nothing_stored(newsroom.database), newsroom.database.writing() as session, pytest.raises(InvalidField):
        articles.create(
            session, newsroom.reporter, id=newsroom.reporter.id, slug=slug, section=None, at=newsroom.tick()
        )


def test_an_old_address_is_found_and_never_given_away(newsroom: Newsroom) -> None:
    newsroom.published(FIRST, slug="old-name")
    with newsroom.locked("old-name") as (session, article):
        articles.rename(session, newsroom.editor, article, slug="new-name", at=newsroom.tick())
    with newsroom.database.reading() as session:
        assert articles.find(session, "old-name").slug == "new-name"
    with nothing_stored(newsroom.database), pytest.raises(SlugTaken):
        newsroom.create(FIRST, slug="old-name")
    with newsroom.locked("old-name") as (session, article):
        articles.rename(session, newsroom.editor, article, slug="old-name", at=newsroom.tick())
    with newsroom.database.reading() as session:
        assert articles.find(session, "new-name").slug == "old-name"


def test_every_submission_is_one_event(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    before = counts(newsroom.database)["event"]
    newsroom.submit(slug, SECOND, base=1, proposal=correcting("It was 21, not 12."))
    assert counts(newsroom.database)["event"] == before + 1
