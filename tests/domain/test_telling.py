"""What goes out and what does not: the proposal that counts, who approved elsewhere, and notices without new text."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from sqlalchemy import select

from tests.factories import (
    START,
    Newsroom,
    a_content,
    a_newsroom,
    a_notice,
    correcting,
    nothing_stored,
    telling,
    with_text,
)
from versions import audit, changelog, notices, publications, snapshots
from versions.audit import Event
from versions.changelog import Changelog
from versions.database import Database
from versions.diff import compare
from versions.errors import (
    AlreadyIssued,
    ApprovalRequired,
    Held,
    InvalidField,
    KindNotAllowed,
    NotFound,
    NothingToTell,
    NotOpen,
    NotPermitted,
    NotPublished,
    NotWhatWasApproved,
)
from versions.kinds import Kind
from versions.notices import Source
from versions.permissions import UPSTREAM, Actor
from versions.proposals import EMPTY, Item, NoticeDraft, Override, Proposed, Rewording
from versions.publications import Issued, Published

FIRST = a_content("The council met with 12 members.\n\nIt was late, and nobody stayed.\n\nThe doors closed.")
SECOND = with_text(FIRST, "12", "21")
TOLD = correcting("21 members were there. An earlier version wrongly said 12.", wrong="12", right="21")
CLEAR = telling(Kind.CLARIFICATION, "The meeting was open to the public.")


@pytest.fixture
def newsroom(sqlite_database: Database) -> Newsroom:
    return a_newsroom(sqlite_database)


def log_of(newsroom: Newsroom, slug: str) -> Changelog:
    with newsroom.database.reading() as session:
        return changelog.build(session, newsroom.article_id(slug))


def upstream(actor: Actor) -> Actor:
    return Actor(actor.id, actor.name, actor.role, frozenset({UPSTREAM}))


def by_another_house(
    newsroom: Newsroom, slug: str, number: int, asked: Proposed = EMPTY, names: Sequence[str] = ("Ines Okafor",)
) -> Published:
    return newsroom.publish(slug, number, asked=asked, by=upstream(newsroom.editor), approved_by=names)


def issued_by_another_house(newsroom: Newsroom, slug: str, number: int, sequence: int) -> Issued:
    with newsroom.locked(slug) as (session, article):
        now = newsroom.tick()
        return publications.issue(
            session, upstream(newsroom.editor), article, number, sequence,
            at=now, recorded_at=now, approved_by=["Ines Okafor"],
        )  # fmt: skip


# The proposal that goes out.


def test_a_publication_names_the_proposal_that_went_out_and_who_sent_it(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1)
    newsroom.propose(slug, 2, TOLD)
    newsroom.decide(slug, 2)
    published = newsroom.publish(slug, 2, by=newsroom.second_editor).publication
    assert (published.proposal_sequence, published.publisher_id) == (2, newsroom.second_editor.id)
    assert (published.engine, published.source) == (compare(FIRST, SECOND).engine, "desk")


def test_a_publication_says_by_which_door_it_came(newsroom: Newsroom) -> None:
    slug = newsroom.create(FIRST)
    newsroom.decide(slug, 1)
    with newsroom.locked(slug) as (session, article):
        published = publications.publish(
            session, newsroom.editor, article, 1, at=newsroom.now, recorded_at=newsroom.now, source="api"
        )
    assert published.publication.source == "api"
    assert log_of(newsroom, slug).current.source == "api"


def test_an_event_says_when_it_was_recorded_whatever_moment_the_version_speaks_of(newsroom: Newsroom) -> None:
    slug = newsroom.create(FIRST)
    newsroom.decide(slug, 1)
    long_ago, now = START - timedelta(days=900), newsroom.tick()
    with newsroom.locked(slug) as (session, article):
        publications.publish(session, newsroom.editor, article, 1, at=long_ago, recorded_at=now)
    with newsroom.database.reading() as session:
        last = session.scalars(select(Event).order_by(Event.number.desc()).limit(1)).one()
    assert (last.verb, last.at) == ("published-first", now)
    assert log_of(newsroom, slug).current.at == long_ago


def test_readers_validator_moves_with_every_publication_and_notice_and_with_nothing_else(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)

    def validator() -> bytes | None:
        with newsroom.database.reading() as session:
            return session.scalar(select(audit.last_public_digest(newsroom.article_id(slug))))

    seen = [validator()]
    newsroom.submit(slug, SECOND, base=1, proposal=TOLD)
    newsroom.decide(slug, 2)
    assert validator() == seen[-1]
    newsroom.publish(slug, 2)
    seen.append(validator())
    newsroom.propose(slug, 2, CLEAR)
    newsroom.decide(slug, 2)
    assert validator() == seen[-1]
    newsroom.issue(slug, 2, 2)
    seen.append(validator())
    newsroom.submit(slug, with_text(SECOND, "late, and", "late, so"), base=2, proposal=Proposed(Kind.MINOR))
    assert validator() == seen[-1]
    newsroom.publish(slug, 3)
    seen.append(validator())
    assert len(set(seen)) == len(seen)


def test_a_call_never_replaces_what_somebody_proposed(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1, proposal=TOLD)
    with nothing_stored(newsroom.database), pytest.raises(NotWhatWasApproved) as refused:
        newsroom.publish(slug, 2, asked=Proposed(Kind.MINOR, minor_reason="A slip."))
    assert refused.value.field == "kind"
    with nothing_stored(newsroom.database), pytest.raises(NotWhatWasApproved) as refused:
        newsroom.publish(slug, 2, asked=correcting("Something quite different."))
    assert refused.value.field == "notices"


def test_a_call_never_replaces_what_somebody_decided_on_even_if_it_was_nothing(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1)
    newsroom.decide(slug, 2)
    with nothing_stored(newsroom.database), pytest.raises(NotWhatWasApproved):
        newsroom.publish(slug, 2, asked=TOLD)
    with nothing_stored(newsroom.database), pytest.raises(NotWhatWasApproved):
        by_another_house(newsroom, slug, 2, TOLD)


def test_another_houses_approval_may_come_with_other_words_where_nobody_here_decided(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1, proposal=Proposed(Kind.MINOR))
    published = by_another_house(newsroom, slug, 2, Proposed(None, TOLD.notices)).publication
    assert (published.kind, published.proposal_sequence) == ("correction", 2), "the kind is that of the gravest notice"


def test_what_a_call_brings_is_checked_like_any_proposal(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1)
    with nothing_stored(newsroom.database), pytest.raises(InvalidField) as refused:
        by_another_house(newsroom, slug, 2, Proposed(None, (NoticeDraft(Kind.CORRECTION, "  "),)))
    assert refused.value.field == "proposal.notices.0.text"


# Approved elsewhere.


def test_who_approved_elsewhere_is_kept_with_the_version_its_notice_and_its_words(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1)
    by_another_house(newsroom, slug, 2, TOLD, [" Ines   Okafor ", "Jo Vance"])
    both_at_once = Proposed(None, CLEAR.notices, (Rewording(1, "Said better."),))
    issued_by_another_house(newsroom, slug, 2, newsroom.propose(slug, 2, both_at_once).sequence)
    both, one = '["Ines Okafor","Jo Vance"]', '["Ines Okafor"]'
    kept = {
        "publication/2/approved-by": both,
        "notice/1/approved-by": both,
        "wording/1/1/approved-by": both,
        "notice/2/approved-by": one,
        "wording/2/1/approved-by": one,
        "wording/1/2/approved-by": one,
    }
    with newsroom.database.reading() as session:
        assert snapshots.read_texts(session, newsroom.article_id(slug), list(kept)) == kept
        assert audit.verify(session).ok


def test_the_scope_alone_approves_nothing(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1, proposal=TOLD)
    with nothing_stored(newsroom.database), pytest.raises(ApprovalRequired):
        newsroom.publish(slug, 2, by=upstream(newsroom.editor))


@pytest.mark.parametrize("names", [["Ines Okafor", " "], [""], ["x"] * 21])
def test_every_name_of_those_who_approved_is_a_name_and_they_are_not_a_crowd(
    newsroom: Newsroom, names: list[str]
) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1)
    with nothing_stored(newsroom.database), pytest.raises(InvalidField) as refused:
        by_another_house(newsroom, slug, 2, TOLD, names)
    assert refused.value.field == "approved_by"
    assert by_another_house(newsroom, slug, 2, TOLD, ["x"] * 20).publication.approved_by is not None


def test_another_house_too_gives_a_reason_for_a_silent_figure_and_needs_no_eyes_here(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1)
    with nothing_stored(newsroom.database), pytest.raises(Held):
        by_another_house(newsroom, slug, 2, Proposed(Kind.MINOR))
    asked = Proposed(Kind.MINOR, minor_reason="The plan says so since Monday.")
    assert by_another_house(newsroom, slug, 2, asked).publication.kind == "minor"


def test_another_house_takes_its_text_away_and_brings_it_back_in_one_call_each(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    assert by_another_house(newsroom, slug, 1, telling(Kind.REMOVAL, "Gone.")).publication.kind == "removal"
    with nothing_stored(newsroom.database), pytest.raises(NotOpen):
        by_another_house(newsroom, slug, 1, telling(Kind.REMOVAL, "Gone again."))
    back = by_another_house(newsroom, slug, 1, telling(Kind.EDITORS_NOTE, "The text is back.")).publication
    assert (back.sequence, back.kind, back.revision_number) == (3, "editors_note", 1)
    with nothing_stored(newsroom.database), pytest.raises(NotOpen):
        by_another_house(newsroom, slug, 1, telling(Kind.EDITORS_NOTE, "Still here."))


def test_what_was_removed_is_not_removed_again(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.remove(slug)
    with pytest.raises(NotOpen):
        newsroom.remove(slug)
    assert len(log_of(newsroom, slug).versions) == 2


# Notices without new text.


def test_only_editors_issue(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.propose(slug, 1, CLEAR, by=newsroom.second_editor)
    newsroom.decide(slug, 1)
    for who in (newsroom.reporter, newsroom.admin):
        with nothing_stored(newsroom.database), pytest.raises(NotPermitted):
            newsroom.issue(slug, 1, 2, by=who)


def test_only_what_was_told_of_the_live_text_is_issued(newsroom: Newsroom) -> None:
    slug = newsroom.create(FIRST)
    with nothing_stored(newsroom.database), pytest.raises(NotPublished):
        newsroom.issue(slug, 1, 1)
    newsroom.decide(slug, 1)
    newsroom.publish(slug, 1)
    with nothing_stored(newsroom.database), pytest.raises(NothingToTell):
        newsroom.issue(slug, 1, 1)
    newsroom.submit(slug, SECOND, base=1, proposal=TOLD)
    newsroom.decide(slug, 2)
    with nothing_stored(newsroom.database), pytest.raises(NotWhatWasApproved) as refused:
        newsroom.issue(slug, 2, 1)
    assert refused.value.facts["current_revision"] == 1


def test_a_removal_is_published_and_never_merely_issued(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.propose(slug, 1, telling(Kind.REMOVAL, "Gone."))
    for who in (newsroom.standards, newsroom.second_standards):
        newsroom.decide(slug, 1, by=who, legal_basis="a person’s safety")
    with nothing_stored(newsroom.database), pytest.raises(KindNotAllowed):
        newsroom.issue(slug, 1, 2)
    assert newsroom.publish(slug, 1).publication.kind == "removal"


def test_a_rewording_is_issued_once(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.revise(slug, SECOND, TOLD)
    newsroom.propose(slug, 2, Proposed(rewordings=(Rewording(1, "There were 21."),)))
    newsroom.decide(slug, 2)
    newsroom.issue(slug, 2, 2)
    with nothing_stored(newsroom.database), pytest.raises(AlreadyIssued):
        newsroom.issue(slug, 2, 2)


def test_what_was_issued_bars_neither_the_next_proposal_nor_the_next_revision_nor_another_article(
    newsroom: Newsroom,
) -> None:
    one, other = newsroom.published(FIRST), newsroom.published(FIRST)

    def tell(slug: str, number: int) -> None:
        sequence = newsroom.propose(slug, number, CLEAR).sequence
        newsroom.decide(slug, number)
        newsroom.issue(slug, number, sequence)

    tell(one, 1)
    tell(one, 1)
    tell(other, 1)
    newsroom.revise(one, SECOND, TOLD)
    tell(one, 2)
    assert [len(log_of(newsroom, slug).statements) for slug in (one, other)] == [4, 1]
    assert [each.number for each in log_of(newsroom, other).statements] == [1], "notices are counted within an article"


# What readers are told.


def test_a_notice_keeps_everything_that_was_said_of_it(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    drafts = (
        NoticeDraft(
            Kind.CORRECTION, "Es waren 21.", language="de", items=(Item("12", "21"), Item("", "doors")), scope="body"
        ),
        a_notice(Kind.CONCERN, "We are checking the rest.", review_by="2027-02-03"),
        a_notice(Kind.REMOVAL, "Gone.", reason_class="legal"),
    )
    newsroom.revise(slug, SECOND, Proposed(None, drafts[:2]), approvers=[newsroom.standards])
    newsroom.propose(slug, 2, Proposed(None, drafts[2:]), by=newsroom.editor)
    for who in (newsroom.standards, newsroom.second_standards):
        newsroom.decide(slug, 2, by=who, legal_basis="a court’s order")
    newsroom.publish(slug, 2)
    correction, concern, removal = log_of(newsroom, slug).statements
    assert (correction.kind, correction.scope, correction.items) == (Kind.CORRECTION, "body", drafts[0].items)
    assert [each.words.language for each in (correction, concern)] == ["de", FIRST.language]
    assert [each.review_by for each in (correction, concern)] == [None, "2027-02-03"]
    assert (removal.reason_class, removal.publication, removal.proposal) == ("legal", 3, (2, 2))


def test_the_notices_of_two_articles_are_never_mixed_up(newsroom: Newsroom) -> None:
    stories = {}
    for word in ("red", "blue"):
        first = a_content(f"The {word} house has 12 rooms.")
        slug = newsroom.published(first)
        newsroom.revise(slug, with_text(first, "12", "21"), correcting(f"The {word} house has 21 rooms, not 12."))
        newsroom.propose(slug, 2, Proposed(rewordings=(Rewording(1, f"21 {word} rooms, not 12."),)))
        newsroom.decide(slug, 2)
        newsroom.issue(slug, 2, 2)
        stories[word] = slug
    for word, slug in stories.items():
        [statement] = log_of(newsroom, slug).statements
        assert [each.text for each in statement.wordings] == [
            f"The {word} house has 21 rooms, not 12.",
            f"21 {word} rooms, not 12.",
        ]
        [covered] = statement.covered
        assert covered.before is not None
        assert covered.before.quote.prefix == f"The {word} house has "


def test_a_notice_that_never_was_is_neither_reworded_nor_corrected(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    source = Source(1, 1, 1, "en", newsroom.now, newsroom.now)
    draft = a_notice(Kind.CORRECTION, "It was 22.", target_notice=1)
    with newsroom.locked(slug) as (session, article):
        with pytest.raises(NotFound):
            notices.reword(session, article.id, Rewording(1, "Said better."), source)
        with pytest.raises(NotFound):
            notices.add(session, article.id, draft, source, covered=())


def test_a_finding_is_kept_with_the_reason_that_settled_it_and_with_its_own_version(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1, proposal=Proposed(Kind.MINOR))
    with pytest.raises(Held) as refused:
        newsroom.publish(slug, 2)
    [finding] = refused.value.facts["findings"]
    reason = Override(finding["id"], "The plan says so since Monday.")
    newsroom.propose(slug, 2, Proposed(Kind.MINOR, minor_reason="A slip.", overrides=(reason,)))
    newsroom.decide(slug, 2)
    newsroom.publish(slug, 2)
    newsroom.revise(slug, with_text(SECOND, "late, and", "late, so"), Proposed(Kind.MINOR))
    article_id = newsroom.article_id(slug)
    with newsroom.database.reading() as session:
        assert [each.name for each in publications.findings_of(session, article_id, 2)] == [finding["id"]]
        later = publications.findings_of(session, article_id, 3)
        assert [(each.code, each.level, each.settled_by) for each in later] == [("small-edits", "inform", "nothing")]
        [words] = snapshots.read_texts(session, article_id, ["finding/2/1"]).values()
    assert reason.reason in words
    assert "A slip." not in words
