"""Publishing and issuing: versions, kinds, findings, notices with coverage and standing, removal."""

from dataclasses import replace
from datetime import timedelta
from threading import Barrier, Thread

import pytest

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
from versions import audit, changelog, publications
from versions.assessment import Picked
from versions.changelog import Changelog
from versions.content import Content
from versions.database import Database
from versions.diff import compare
from versions.errors import (
    AlreadyIssued,
    ApprovalRequired,
    ComparisonDiffers,
    Held,
    InvalidField,
    KindNotAllowed,
    KindRequired,
    NewerProposal,
    NotFound,
    NotOpen,
    NotWhatWasApproved,
    PassageNotInChange,
    ReasonRequired,
    Refusal,
    ReservedToStandards,
    StaleRevision,
    Unchanged,
)
from versions.kinds import Kind
from versions.permissions import UPSTREAM, Actor
from versions.proposals import Override, Proposed, Rewording

FIRST = a_content("The council met with 12 members.\n\nIt was late, and nobody stayed.\n\nThe doors closed.")
SECOND = with_text(FIRST, "12", "21")
THIRD = with_text(SECOND, "late", "early")
TOLD = correcting("21 members were there. An earlier version wrongly said 12.", wrong="12", right="21")


@pytest.fixture
def newsroom(database: Database) -> Newsroom:
    return a_newsroom(database)


def log_of(newsroom: Newsroom, slug: str) -> Changelog:
    with newsroom.database.reading() as session:
        return changelog.build(session, newsroom.article_id(slug))


def picking(change: str, old: Content, new: Content) -> Picked:
    diff = compare(old, new)
    return Picked(diff.engine, diff.old_digest.hex(), diff.new_digest.hex(), (change,))


def upstream(actor: Actor) -> Actor:
    return Actor(actor.id, actor.name, actor.role, frozenset({UPSTREAM}))


def test_versions_count_publications_and_never_drafts(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, THIRD, base=1)
    newsroom.submit(slug, with_text(FIRST, "late, and", "late, so"), base=1)
    published = newsroom.revise(slug, SECOND, TOLD)
    assert (published.publication.revision_number, published.publication.sequence) == (4, 2)


def test_a_correction_is_tied_to_the_words_before_and_after(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.revise(slug, SECOND, TOLD)
    [covered] = log_of(newsroom, slug).statement(1).covered
    assert covered.before is not None
    assert covered.after is not None
    assert (covered.before.publication, covered.before.quote.exact) == (1, "12")
    assert (covered.after.publication, covered.after.quote.exact) == (2, "21")
    assert covered.before.quote.prefix == "The council met with "
    assert covered.stood == ((1, 1),)


def test_the_error_stood_from_the_first_version_that_carried_it(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.revise(slug, with_text(FIRST, "closed", "shut"), Proposed(Kind.MINOR))
    newsroom.revise(
        slug,
        a_content(FIRST.body_text.replace("\n", "\n\n").replace("closed", "shut") + "\n\nMore later."),
        telling(Kind.UPDATE, "Adds a line."),
    )
    with newsroom.database.reading() as session:
        text = publications.of_article(session, newsroom.article_id(slug))
    assert len(text) == 3
    fixed = a_content(
        "The council met with 21 members.\n\nIt was late, and nobody stayed.\n\nThe doors shut.\n\nMore later."
    )
    newsroom.revise(slug, fixed, TOLD)
    log = log_of(newsroom, slug)
    standing = log.standing(log.statement(2))
    assert standing is not None
    assert standing.ranges == ((1, 3),)
    assert standing.versions == 3
    first, last = log.versions[0].at, log.versions[3].at
    assert first is not None
    assert last is not None
    assert standing.duration == last - first


def test_words_that_left_and_came_back_stood_twice_and_the_gap_does_not_count(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.revise(slug, SECOND, TOLD)
    newsroom.revise(slug, FIRST, correcting("It was 12 after all, not 21.", wrong="21", right="12"))
    newsroom.revise(slug, SECOND, correcting("It was 21, as first corrected, not 12.", wrong="12", right="21"))
    log = log_of(newsroom, slug)
    standing = log.standing(log.statement(3))
    assert standing is not None
    assert standing.ranges == ((1, 1), (3, 3))
    assert standing.versions == 2
    at = [version.at for version in log.versions]
    assert standing.duration == (at[1] - at[0]) + (at[3] - at[2])  # type: ignore[operator]


def test_time_without_text_is_subtracted_from_the_standing(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.remove(slug)
    back = telling(Kind.EDITORS_NOTE, "The text is back after a check.")
    newsroom.propose(slug, 1, back, by=newsroom.editor)
    for approver in (newsroom.standards, newsroom.second_standards):
        newsroom.decide(slug, 1, by=approver, legal_basis="checked with counsel")
    newsroom.publish(slug, 1)
    newsroom.revise(slug, SECOND, TOLD)
    log = log_of(newsroom, slug)
    assert [version.kind for version in log.versions] == [None, Kind.REMOVAL, Kind.EDITORS_NOTE, Kind.CORRECTION]
    standing = log.standing(log.statement(3))
    assert standing is not None
    at = [version.at for version in log.versions]
    assert standing.duration == (at[1] - at[0]) + (at[3] - at[2])  # type: ignore[operator]
    assert standing.versions == 2


def test_an_omission_stood_for_nobody_knows_how_long(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.revise(
        slug,
        with_text(FIRST, "nobody stayed", "nobody but the clerk stayed"),
        correcting("The clerk stayed; an earlier version left that out."),
    )
    log = log_of(newsroom, slug)
    assert log.standing(log.statement(1)) is None


def test_the_clock_stepping_back_never_reorders_versions(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    before = log_of(newsroom, slug).current.at
    published = newsroom.revise(slug, SECOND, TOLD, at=START - timedelta(days=900))
    assert published.publication.at == before
    assert published.publication.recorded_at < published.publication.at  # type: ignore[operator]


def test_the_moment_of_a_publication_is_a_whole_second(newsroom: Newsroom) -> None:
    slug = newsroom.create(FIRST)
    newsroom.decide(slug, 1)
    published = newsroom.publish(slug, 1, at=newsroom.now + timedelta(hours=1, microseconds=999_999))
    assert published.publication.at is not None
    assert published.publication.at.microsecond == 0


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("12", "21", "undisclosed-change"),
        (" with 12 members", "", "undisclosed-change"),
        ("It was late", "It was not late", "undisclosed-change"),
        ("nobody stayed", "all stayed", "undisclosed-change"),
        ("The doors closed.", "The doors closed at 11.", "undisclosed-change"),
    ],
)
def test_a_silent_factual_change_is_held(newsroom: Newsroom, old: str, new: str, code: str) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, with_text(FIRST, old, new), base=1, proposal=Proposed(Kind.MINOR))
    with nothing_stored(newsroom.database), pytest.raises(Held) as refused:
        newsroom.publish(slug, 2)
    assert [finding["code"] for finding in refused.value.facts["findings"]] == [code]


@pytest.mark.parametrize(
    ("old", "new"), [("late, and", "late, so"), ("12 members", "a dozen members"), ("The doors", "Its doors")]
)
def test_a_change_of_wording_passes(newsroom: Newsroom, old: str, new: str) -> None:
    base = with_text(FIRST, "12 members", "twelve members")
    slug = newsroom.published(base)
    newsroom.submit(slug, with_text(base, old.replace("12", "twelve"), new), base=1, proposal=Proposed(Kind.MINOR))
    assert newsroom.publish(slug, 2).publication.sequence == 2


def test_a_hold_is_settled_by_a_reason_that_an_approver_saw(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1, proposal=Proposed(Kind.MINOR, minor_reason="The plan says so since Monday."))
    with pytest.raises(Held):
        newsroom.publish(slug, 2)
    newsroom.decide(slug, 2)
    newsroom.publish(slug, 2)
    with newsroom.database.reading() as session:
        [stored] = publications.findings_of(session, newsroom.article_id(slug), 2)
    assert (stored.code, stored.settled_by) == ("undisclosed-change", "override")


def test_a_finding_that_informs_stops_nobody(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.revise(slug, SECOND, Proposed(Kind.MINOR))
    wording = with_text(SECOND, "It was late", "By then it was late")
    newsroom.submit(slug, wording, base=2, proposal=Proposed(Kind.MINOR), by=newsroom.editor)
    newsroom.publish(slug, 3)
    with newsroom.database.reading() as session:
        stored = publications.findings_of(session, newsroom.article_id(slug), 3)
    assert [(each.code, each.settled_by) for each in stored] == [("small-edits", "nothing")]


def test_a_late_correction_of_what_still_stands_is_held(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    late = newsroom.propose(slug, 1, TOLD)
    newsroom.decide(slug, 1)
    with nothing_stored(newsroom.database), pytest.raises(Held) as refused:
        newsroom.issue(slug, 1, late.sequence)
    assert [finding["code"] for finding in refused.value.facts["findings"]] == ["wrong-value-in-place"]
    name = refused.value.facts["findings"][0]["id"]
    reason = (Override(name, "The archive stays as it was printed."),)
    again = newsroom.propose(slug, 1, replace(TOLD, overrides=reason, minor_reason="As printed."))
    newsroom.decide(slug, 1)
    newsroom.issue(slug, 1, again.sequence)
    assert log_of(newsroom, slug).statement(1).kind is Kind.CORRECTION


def test_words_beside_the_error_say_nothing_of_how_long_it_stood(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.revise(slug, with_text(FIRST, "The council met", "The town council met"), Proposed(Kind.MINOR))
    third = with_text(with_text(FIRST, "The council met", "The council gathered"), "12", "21")
    newsroom.revise(slug, third, correcting("The council gathered with 21 members, not 12.", wrong="12", right="21"))
    stood = {
        each.before.quote.exact.strip(): each.stood
        for each in log_of(newsroom, slug).statement(1).covered
        if each.before
    }
    assert stood["12"] == ((1, 2),)
    assert {each for words, each in stood.items() if words != "12"} == {None}


def test_an_override_settles_only_the_finding_it_names(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    changed = with_text(SECOND, "It was late", "It was not late")
    newsroom.submit(slug, changed, base=1, proposal=Proposed(Kind.MINOR))
    with pytest.raises(Held) as refused:
        newsroom.publish(slug, 2)
    names = [finding["id"] for finding in refused.value.facts["findings"]]
    newsroom.propose(slug, 2, Proposed(Kind.MINOR, overrides=(Override(names[0], "The plan says so."),)))
    newsroom.decide(slug, 2)
    with pytest.raises(Held) as refused:
        newsroom.publish(slug, 2)
    assert [finding["id"] for finding in refused.value.facts["findings"]] == names[1:]


def test_one_notice_does_not_excuse_another_change(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    changed = with_text(SECOND, "It was late", "It was not late")
    newsroom.submit(slug, changed, base=1, proposal=TOLD)
    newsroom.decide(slug, 2)
    with pytest.raises(Held) as refused:
        newsroom.publish(slug, 2)
    assert [finding["code"] for finding in refused.value.facts["findings"]] == ["undisclosed-change"]


def test_a_correction_that_covers_nothing_wants_a_reason(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    nothing = Proposed(None, (a_notice(Kind.CORRECTION, "The photo showed another hall.", passages="none"),))
    newsroom.submit(slug, with_text(FIRST, "late, and", "late, so"), base=1, proposal=nothing)
    newsroom.decide(slug, 2)
    with nothing_stored(newsroom.database), pytest.raises(ReasonRequired) as refused:
        newsroom.publish(slug, 2)
    name = refused.value.facts["findings"][0]["id"]
    newsroom.propose(slug, 2, Proposed(None, nothing.notices, overrides=(Override(name, "The photo lies elsewhere."),)))
    newsroom.decide(slug, 2)
    assert newsroom.publish(slug, 2).publication.kind == "correction"


def test_a_picked_passage_is_covered_and_no_other(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    changed = with_text(with_text(FIRST, "late, and", "late, so"), "closed", "shut")
    picked = picking("c2", FIRST, changed)
    newsroom.revise(slug, changed, Proposed(None, (a_notice(Kind.CORRECTION, "Two words.", passages=picked),)))
    [covered] = log_of(newsroom, slug).statement(1).covered
    assert covered.before is not None
    assert covered.before.quote.exact == "closed"


def test_a_passage_that_is_not_in_the_change_is_refused(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1)
    for picked, refusal in (
        (Picked("corrigenda-0", "00", "00", ("c1",)), ComparisonDiffers),
        (picking("c99", FIRST, SECOND), PassageNotInChange),
    ):
        told = Proposed(None, (a_notice(Kind.CORRECTION, "It was 21.", passages=picked),))
        newsroom.propose(slug, 2, told)
        newsroom.decide(slug, 2)
        with nothing_stored(newsroom.database), pytest.raises(refusal):
            newsroom.publish(slug, 2)


def test_every_later_publication_says_its_kind(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, THIRD, base=1)
    with nothing_stored(newsroom.database), pytest.raises(KindRequired):
        newsroom.publish(slug, 2)


def test_a_call_that_says_something_else_than_was_decided_is_refused(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1, proposal=TOLD)
    newsroom.decide(slug, 2)
    for asked in (Proposed(Kind.UPDATE), correcting("Something quite different."), Proposed(minor_reason="Because.")):
        with nothing_stored(newsroom.database), pytest.raises(NotWhatWasApproved):
            newsroom.publish(slug, 2, asked=asked)
    assert newsroom.publish(slug, 2, asked=TOLD).publication.kind == "correction"


def test_an_editor_publishes_a_minor_change_with_the_call_that_names_it(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, with_text(FIRST, "late, and", "late, so"), base=1, by=newsroom.editor)
    assert newsroom.publish(slug, 2, asked=Proposed(Kind.MINOR)).publication.kind == "minor"


def test_bringing_a_correction_with_the_call_needs_an_approval(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1)
    with nothing_stored(newsroom.database), pytest.raises(ApprovalRequired):
        newsroom.publish(slug, 2, asked=TOLD)


def test_only_the_scope_lets_a_call_name_who_approved_elsewhere(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1)
    with nothing_stored(newsroom.database), pytest.raises(ApprovalRequired):
        newsroom.publish(slug, 2, asked=TOLD, approved_by=["Ines Okafor"])
    published = newsroom.publish(slug, 2, asked=TOLD, approved_by=["Ines Okafor"], by=upstream(newsroom.editor))
    assert published.publication.approved_by is not None


def test_nobody_is_named_as_the_approver_of_what_they_publish_themselves(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1)
    named = ["Ines Okafor", newsroom.editor.name.upper()]
    with nothing_stored(newsroom.database), pytest.raises(InvalidField, match="somebody else"):
        newsroom.publish(slug, 2, asked=TOLD, approved_by=named, by=upstream(newsroom.editor))


def test_the_scope_replaces_decisions_and_not_roles(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1)
    with nothing_stored(newsroom.database), pytest.raises(Refusal, match="does not include"):
        newsroom.publish(slug, 2, asked=TOLD, approved_by=["Ines Okafor"], by=upstream(newsroom.reporter))


def test_a_published_revision_is_not_published_again(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    with nothing_stored(newsroom.database), pytest.raises(NotOpen):
        newsroom.publish(slug, 1, asked=Proposed(Kind.MINOR))


def test_what_readers_see_already_is_nothing_to_publish(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1)
    newsroom.submit(slug, FIRST, base=2, proposal=Proposed(Kind.MINOR))
    with nothing_stored(newsroom.database), pytest.raises(Unchanged):
        newsroom.publish(slug, 3)


def test_a_notice_without_new_text_moves_the_changelog_and_no_version(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.propose(slug, 1, telling(Kind.CLARIFICATION, "The meeting was open to the public."))
    with nothing_stored(newsroom.database), pytest.raises(ApprovalRequired):
        newsroom.issue(slug, 1, 2)
    newsroom.decide(slug, 1)
    newsroom.issue(slug, 1, 2)
    log = log_of(newsroom, slug)
    assert [len(log.versions), len(log.statements)] == [1, 1]
    assert [entry.kind for entry in log.entries] == [Kind.CLARIFICATION, None]
    with nothing_stored(newsroom.database), pytest.raises(AlreadyIssued):
        newsroom.issue(slug, 1, 2)


def test_a_late_notice_covers_what_it_names_in_the_live_version(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.revise(slug, SECOND, Proposed(Kind.MINOR, minor_reason="Typing slip."), approvers=[newsroom.editor])
    newsroom.propose(slug, 2, correcting("There were 21 members. We first said 12.", wrong="12", right="21"))
    newsroom.decide(slug, 2)
    newsroom.issue(slug, 2, 2)
    [covered] = log_of(newsroom, slug).statement(1).covered
    assert covered.after is not None
    assert (covered.after.publication, covered.after.quote.exact) == (2, "21")


def test_a_reworded_notice_keeps_every_earlier_wording(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.revise(slug, SECOND, TOLD)
    number = 2
    proposal = newsroom.propose(slug, number, Proposed(rewordings=(Rewording(1, "There were 21 members, not 12."),)))
    with pytest.raises(ApprovalRequired):
        newsroom.issue(slug, number, proposal.sequence)
    newsroom.decide(slug, number)
    newsroom.issue(slug, number, proposal.sequence)
    statement = log_of(newsroom, slug).statement(1)
    assert [words.number for words in statement.wordings] == [1, 2]
    assert statement.words.text == "There were 21 members, not 12."
    assert statement.at != statement.words.at


@pytest.mark.parametrize(
    "text", ["There are to be 40 members.", "There were 99, not 12.", "It was Ana Belmonte, not Ana Ruiz."]
)
def test_new_words_that_bring_another_value_want_a_reason(newsroom: Newsroom, text: str) -> None:
    slug = newsroom.published(FIRST)
    newsroom.revise(slug, SECOND, TOLD)
    proposal = newsroom.propose(slug, 2, Proposed(rewordings=(Rewording(1, text),)))
    newsroom.decide(slug, 2)
    with nothing_stored(newsroom.database), pytest.raises(ReasonRequired) as refused:
        newsroom.issue(slug, 2, proposal.sequence)
    findings = refused.value.facts["findings"]
    assert {each["code"] for each in findings} == {"right-value-missing"}
    reasons = tuple(Override(each["id"], "The clerk’s office confirms it.") for each in findings)
    proposal = newsroom.propose(slug, 2, Proposed(rewordings=(Rewording(1, text),), overrides=reasons))
    newsroom.decide(slug, 2)
    newsroom.issue(slug, 2, proposal.sequence)
    assert log_of(newsroom, slug).statement(1).words.text == text


def test_the_same_words_again_are_no_rewording(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.revise(slug, SECOND, TOLD)
    with nothing_stored(newsroom.database), pytest.raises(Unchanged):
        newsroom.propose(slug, 2, Proposed(rewordings=(Rewording(1, TOLD.notices[0].text),)))


def test_a_rewording_asks_for_the_approval_of_its_notices_kind(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.revise(slug, THIRD, telling(Kind.EDITORS_NOTE, "Our reporter was a member: 21, not 12, and not late."))
    newsroom.propose(slug, 2, Proposed(rewordings=(Rewording(1, "Our reporter sat on the council."),)))
    with pytest.raises(Refusal, match="standards desk"):
        newsroom.decide(slug, 2)
    newsroom.decide(slug, 2, by=newsroom.standards)
    newsroom.issue(slug, 2, 2)


def test_a_correction_of_a_correction_names_its_target(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.revise(slug, SECOND, TOLD)
    again = Proposed(
        None,
        (a_notice(Kind.CORRECTION, "It was 22. Our correction said 21.", wrong="21", right="22", target_notice=1),),
    )
    newsroom.propose(slug, 2, again)
    newsroom.decide(slug, 2)
    newsroom.issue(slug, 2, 2)
    assert log_of(newsroom, slug).statement(2).target_notice == 1


def test_a_removal_takes_the_text_away_and_keeps_version_and_notice(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    removed = newsroom.remove(slug)
    assert (removed.publication.sequence, removed.publication.revision_number) == (2, 1)
    with newsroom.database.reading() as session:
        assert changelog.locate(session, slug).live.is_removal


def test_after_a_removal_text_comes_back_only_as_a_removal_is_approved(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.remove(slug)
    newsroom.submit(
        slug, THIRD, base=1, proposal=Proposed(Kind.UPDATE, (a_notice(Kind.UPDATE, "A new account: 21, early."),))
    )
    with pytest.raises(ApprovalRequired):
        newsroom.publish(slug, 2)
    for approver in (newsroom.standards, newsroom.second_standards):
        newsroom.decide(slug, 2, by=approver, legal_basis="names are gone")
    assert newsroom.publish(slug, 2).publication.sequence == 3


def test_a_removal_brings_no_new_text(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1, proposal=telling(Kind.REMOVAL, "Gone."))
    with nothing_stored(newsroom.database), pytest.raises(KindNotAllowed):
        newsroom.publish(slug, 2)


def test_two_editors_publishing_at_once_one_wins_and_one_is_told(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    for content in (with_text(FIRST, "late, and", "late, so"), with_text(FIRST, "closed", "shut")):
        newsroom.submit(slug, content, base=1, proposal=Proposed(Kind.MINOR))
    together, outcomes = Barrier(2), []

    def publish(number: int) -> None:
        together.wait()
        try:
            outcomes.append(newsroom.publish(slug, number).publication.sequence)
        except StaleRevision as refusal:
            outcomes.append(refusal)

    threads = [Thread(target=publish, args=(number,)) for number in (2, 3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(map(str, outcomes))[0] == "2"
    assert sum(isinstance(outcome, StaleRevision) for outcome in outcomes) == 1
    assert [version.number for version in log_of(newsroom, slug).versions] == [1, 2]
    with newsroom.database.reading() as session:
        assert audit.verify(session).ok


def test_an_unknown_version_or_notice_is_not_found(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.submit(slug, SECOND, base=1)
    log = log_of(newsroom, slug)
    for number in (0, 2, -1, 99):
        with pytest.raises(NotFound):
            log.version(number)
        with pytest.raises(NotFound):
            log.statement(number)


def test_an_unpublished_article_is_not_located(newsroom: Newsroom) -> None:
    slug = newsroom.create(FIRST)
    with newsroom.database.reading() as session, pytest.raises(NotFound):
        changelog.locate(session, slug)


def test_a_minor_edit_that_undoes_a_correction_is_held(newsroom: Newsroom) -> None:
    named = with_text(FIRST, "nobody stayed", "Anna Berg stayed")
    slug = newsroom.published(named)
    corrected = with_text(named, "Anna Berg", "Karl Voss")
    newsroom.revise(slug, corrected, correcting("It was Karl Voss who stayed, not Anna Berg."))
    newsroom.submit(slug, named, base=2, proposal=Proposed(Kind.MINOR), by=newsroom.editor)
    with nothing_stored(newsroom.database), pytest.raises(Held) as refused:
        newsroom.publish(slug, 3)
    assert [finding["code"] for finding in refused.value.facts["findings"]] == ["undisclosed-change", "undoes-notice"]
    again = newsroom.submit(
        slug, with_text(corrected, "doors closed", "doors shut"), base=2, proposal=Proposed(Kind.MINOR)
    )
    assert newsroom.publish(slug, again.revision.number).publication.sequence == 3


def test_an_approved_proposal_is_not_issued_once_a_newer_one_came(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.propose(slug, 1, telling(Kind.CLARIFICATION, "The meeting was open to the public."))
    newsroom.decide(slug, 1)
    newsroom.propose(slug, 1, telling(Kind.CLARIFICATION, "The meeting was open to the press."))
    with nothing_stored(newsroom.database), pytest.raises(NewerProposal):
        newsroom.issue(slug, 1, 2)


def test_contradicting_a_retraction_takes_who_may_retract(newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    newsroom.propose(slug, 1, telling(Kind.RETRACTION, "We retract this article.", scope="full"))
    newsroom.decide(slug, 1, by=newsroom.standards)
    newsroom.issue(slug, 1, 2)
    again = Proposed(None, (a_notice(Kind.UPDATE, "The retraction was withdrawn.", target_notice=1),))
    newsroom.propose(slug, 1, again, by=newsroom.reporter)
    with nothing_stored(newsroom.database), pytest.raises(ApprovalRequired):
        newsroom.issue(slug, 1, 3)
    with nothing_stored(newsroom.database), pytest.raises(ReservedToStandards):
        newsroom.decide(slug, 1)


@pytest.mark.parametrize(("old", "new"), [("several", "400"), ("four", "14"), ("12", "twenty")])
def test_a_figure_instead_of_other_words_is_held(newsroom: Newsroom, old: str, new: str) -> None:
    slug = newsroom.published(a_content(f"The council heard {old} speakers that night."))
    newsroom.submit(
        slug, a_content(f"The council heard {new} speakers that night."), base=1, proposal=Proposed(Kind.MINOR)
    )
    with nothing_stored(newsroom.database), pytest.raises(Held):
        newsroom.publish(slug, 2)


def test_a_number_written_in_digits_instead_of_words_is_the_same_number(newsroom: Newsroom) -> None:
    slug = newsroom.published(a_content("The council heard twelve speakers that night."))
    newsroom.submit(slug, a_content("The council heard 12 speakers that night."), base=1, proposal=Proposed(Kind.MINOR))
    assert newsroom.publish(slug, 2).publication.kind == "minor"
