"""Proposals: what may be proposed at all, and that nothing of it is lost on its way into the store and back."""

import json
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import a_notice, correcting, telling
from versions import proposals
from versions.assessment import Picked
from versions.content import canonical_json
from versions.errors import InvalidField, KindNotAllowed, KindRequired, Refusal, TooLarge
from versions.kinds import REASON_CLASSES, SCOPES, Kind
from versions.proposals import MAX_ITEMS, MAX_NOTICES, Item, NoticeDraft, Override, Proposed, Rewording

WORDS = st.text("abc dé\n12", min_size=1, max_size=20).filter(str.strip)
TEXT_OR_NONE = st.none() | WORDS
NOTICES = st.builds(
    NoticeDraft,
    kind=st.sampled_from(list(Kind)),
    text=WORDS,
    language=TEXT_OR_NONE,
    items=st.lists(st.builds(Item, WORDS, WORDS), max_size=3).map(tuple),
    target_notice=st.none() | st.integers(1, 9),
    scope=st.none() | st.sampled_from(SCOPES),
    review_by=st.none() | st.dates().map(str),
    reason_class=st.none() | st.sampled_from(REASON_CLASSES),
    passages=st.sampled_from(["auto", "none"])
    | st.builds(Picked, WORDS, WORDS, WORDS, st.lists(WORDS, max_size=3).map(tuple)),
)
PROPOSALS = st.builds(
    Proposed,
    kind=st.none() | st.sampled_from(list(Kind)),
    notices=st.lists(NOTICES, max_size=3).map(tuple),
    rewordings=st.lists(st.builds(Rewording, st.integers(1, 9), WORDS, TEXT_OR_NONE), max_size=2).map(tuple),
    minor_reason=st.just("") | WORDS,
    overrides=st.lists(st.builds(Override, WORDS, WORDS), max_size=2).map(tuple),
)


def checked(proposed: Proposed) -> Proposed:
    return proposals.checked(proposed, is_first=False)


def refused(proposed: Proposed, refusal: type[Refusal] = InvalidField) -> str | None:
    with pytest.raises(refusal) as told:
        checked(proposed)
    return told.value.field


@given(PROPOSALS)
def test_what_was_stored_is_read_as_it_was_proposed(proposed: Proposed) -> None:
    stored = canonical_json(proposals.as_json(proposed))
    assert proposals.from_json(json.loads(stored)) == proposed


def test_what_is_empty_is_not_stored() -> None:
    assert proposals.as_json(Proposed()) == {}
    [notice] = proposals.as_json(correcting("It was 21."))["notices"]
    assert notice.keys() == {"kind", "text", "items", "passages"}


def test_what_was_checked_stays_as_it_is_when_it_is_checked_again() -> None:
    untidy = Proposed(
        None,
        (a_notice(Kind.CORRECTION, "  It   was 21.\r\n\r\n\r\nNot 12. ", wrong=" 12  members", right="21\tmembers "),),
        rewordings=(Rewording(1, " Said   better. ", "PT-br"),),
        minor_reason="  A   slip. ",
        overrides=(Override(" changed-number-1 ", "  The plan   says so. "),),
    )
    tidy = checked(untidy)
    assert tidy.notices[0].text == "It was 21.\n\nNot 12."
    assert tidy.notices[0].items == (Item("12 members", "21 members"),)
    assert tidy.rewordings == (Rewording(1, "Said better.", "pt-BR"),)
    assert (tidy.minor_reason, tidy.overrides) == ("A slip.", (Override("changed-number-1", "The plan says so."),))
    assert checked(tidy) == tidy


def test_items_that_say_nothing_are_dropped_and_the_others_keep_their_order() -> None:
    items = (Item(), Item("12", "21"), Item(" ", "\t"), Item("late"), Item("", "dark"))
    [notice] = checked(Proposed(None, (NoticeDraft(Kind.CORRECTION, "Two things.", items=items),))).notices
    assert notice.items == (Item("12", "21"), Item("late"), Item("", "dark"))


def test_as_many_notices_and_items_are_taken_as_the_refusal_says() -> None:
    items = tuple(Item(str(n)) for n in range(MAX_ITEMS))
    full = NoticeDraft(Kind.CORRECTION, "Many things.", items=items)
    assert len(checked(Proposed(None, (full,) * MAX_NOTICES)).notices) == MAX_NOTICES
    assert refused(Proposed(None, (full,) * (MAX_NOTICES + 1))) == "proposal.notices"
    assert refused(Proposed(None, (replace(full, items=(*items, Item("x"))),))) == "proposal.notices.0.items"


@pytest.mark.parametrize(
    ("proposed", "field"),
    [
        (Proposed(rewordings=(Rewording(1, " \n "),)), "proposal.rewordings.0.text"),
        (Proposed(rewordings=(Rewording(1, "x", "no language"),)), "proposal.rewordings.0.language"),
        (Proposed(Kind.MINOR, overrides=(Override("changed-number-1", "  "),)), "proposal.overrides"),
        (telling(Kind.CORRECTION, "x", scope="full"), "proposal.notices.0.scope"),
        (telling(Kind.EDITORS_NOTE, "x", scope="partial"), "proposal.notices.0.scope"),
        (telling(Kind.REMOVAL, "x", reason_class="boredom"), "proposal.notices.0.reason_class"),
        (telling(Kind.CORRECTION, "x", language="of no country"), "proposal.notices.0.language"),
        (telling(Kind.CORRECTION, "x", language="en-x" + "-abc" * 16), "proposal.notices.0.language"),
    ],
)
def test_what_breaks_a_rule_is_refused_naming_the_field(proposed: Proposed, field: str) -> None:
    assert refused(proposed) == field


@pytest.mark.parametrize(
    "date", ["soon", "", "2026-13-01", "2026-02-30", "1.3.2026", "20260301", "2026-W09-7", "2026-3-1", "2026-03-01T00"]
)
def test_a_concern_is_reviewed_on_a_day_in_its_one_spelling(date: str) -> None:
    concern = telling(Kind.CONCERN, "We are checking this.", review_by=date)
    assert refused(concern) == "proposal.notices.0.review_by"
    assert checked(telling(Kind.CONCERN, "We are checking this.", review_by="2028-02-29"))


@pytest.mark.parametrize("scope", ["full", "partial"])
def test_a_retraction_is_full_or_partial(scope: str) -> None:
    assert checked(telling(Kind.RETRACTION, "Not so.", scope=scope)).notices[0].scope == scope


@pytest.mark.parametrize("reason", REASON_CLASSES)
def test_a_removal_gives_any_of_the_public_reasons(reason: str) -> None:
    assert checked(telling(Kind.REMOVAL, "Gone.", reason_class=reason)).notices[0].reason_class == reason


def test_a_reason_for_a_minor_change_has_its_limit() -> None:
    assert refused(Proposed(Kind.MINOR, minor_reason="x" * 2_001), TooLarge) == "proposal.minor_reason"


@pytest.mark.parametrize(
    "proposed",
    [
        Proposed(Kind.MINOR),
        Proposed(None, (a_notice(Kind.CORRECTION, "It was 21."),)),
        Proposed(rewordings=(Rewording(1, "x"),)),
    ],
)
def test_nothing_is_told_of_a_first_publication(proposed: Proposed) -> None:
    with pytest.raises(KindNotAllowed):
        proposals.checked(proposed, is_first=True)


def test_the_first_publication_alone_has_no_kind() -> None:
    assert proposals.required(Proposed(), is_first=True) is None
    assert proposals.required(Proposed(Kind.UPDATE), is_first=False) is Kind.UPDATE
    with pytest.raises(KindRequired) as told:
        proposals.required(Proposed(), is_first=False)
    assert told.value.facts["kinds"] == [str(kind) for kind in Kind]


def test_the_kinds_of_a_proposal_are_its_own_and_those_of_its_notices() -> None:
    both = Proposed(Kind.CORRECTION, (a_notice(Kind.UPDATE, "More."), a_notice(Kind.CORRECTION, "21.")))
    assert both.kinds() == {Kind.CORRECTION, Kind.UPDATE}
    assert Proposed(Kind.MINOR).kinds() == {Kind.MINOR}
    assert Proposed().kinds() == set()


DECIDED = Proposed(
    Kind.CORRECTION,
    (a_notice(Kind.CORRECTION, "It was 21."),),
    rewordings=(Rewording(1, "Said better."),),
    minor_reason="A slip.",
)


@pytest.mark.parametrize("name", ["kind", "notices", "rewordings", "minor_reason"])
def test_a_call_says_the_same_as_was_decided_only_where_every_part_does(name: str) -> None:
    empty, other = (
        Proposed(),
        Proposed(Kind.UPDATE, (a_notice(Kind.UPDATE, "More."),), (Rewording(2, "x"),), "Because."),
    )
    alone = replace(empty, **{name: getattr(DECIDED, name)})
    assert proposals.says_the_same(alone, DECIDED), "what a call leaves out it does not contradict"
    assert not proposals.says_the_same(replace(DECIDED, **{name: getattr(other, name)}), DECIDED)
    assert name in {each.name for each in fields(Proposed)}


def test_a_notice_about_another_notice_is_not_about_the_text() -> None:
    assert a_notice(Kind.CORRECTION, "It was 21.").told().about_text
    assert not a_notice(Kind.CORRECTION, "It was 22.", target_notice=1).told().about_text
