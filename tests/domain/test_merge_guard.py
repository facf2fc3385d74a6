"""What no merge may do silently: bring back what somebody took out, say a thing twice, mix two changed numbers."""

from collections import Counter

import pytest

from versions import reading
from versions.content import Content
from versions.merge import About, Choice, Merge, merge

FIRST = "The harbour board met behind closed doors for most of the afternoon."
PLAN = "The council approved the plan on Monday after a long debate in the old town hall near the river."
VOTE = "Nobody spoke against it and the members went home before ten in the evening as they always do."
LAST = "What was decided will be published when the minutes have been signed by all."


def of(*paragraphs: str) -> Content:
    return reading.from_text("\n\n".join(paragraphs), headline="Council meets")


def merged(base: tuple[str, ...], mine: tuple[str, ...], theirs: tuple[str, ...]) -> Merge:
    return merge(of(*base), of(*mine), of(*theirs))


def text(content: Content) -> list[str]:
    return [block.text for block in content.body]


def assert_each_side_can_be_had(found: Merge) -> None:
    """Nothing is decided for anybody: with every choice on one side, that side's text stands, whole."""
    assert found.conflicts
    assert {each.about for each in found.conflicts} <= {About.BLOCKS, About.PLACE}
    for choice, side in ((Choice.MINE, found.mine), (Choice.THEIRS, found.theirs)):
        assert text(found.content(dict.fromkeys((each.id for each in found.conflicts), choice))) == text(side)


@pytest.mark.parametrize("sentence", ["He lied.", "He lied again.", "It was not so, said the mayor."])
def test_a_paragraph_taken_out_does_not_come_back_because_the_other_joined_it_to_the_next(sentence):
    sides = (FIRST, PLAN, LAST), (FIRST, f"{sentence} {PLAN}", LAST)
    for mine, theirs in (sides, sides[::-1]):
        assert_each_side_can_be_had(merged((FIRST, sentence, PLAN, LAST), mine, theirs))


def test_two_short_paragraphs_joined_do_not_bring_back_the_one_that_was_taken_out():
    assert_each_side_can_be_had(merged(("Rain.", "Wind."), ("Wind.",), ("So much of this and of that: Rain. Wind.",)))


def test_a_sentence_that_both_made_a_paragraph_of_stands_once():
    base = (FIRST, f"Not so. {PLAN}", LAST)
    found = merged(base, ("Not so.", PLAN, FIRST, LAST), (FIRST, "Not so.", PLAN, LAST))
    assert text(found.content()).count("Not so.") == 1
    assert_each_side_can_be_had(found)


def test_a_paragraph_that_both_joined_and_put_in_different_places_stands_once():
    base = (FIRST, PLAN, VOTE, LAST)
    joined = f"{PLAN} {VOTE}"
    found = merged(base, (joined.replace("Monday", "Tuesday"), FIRST, LAST), (FIRST, LAST, joined))
    assert Counter(" ".join(text(found.content())).split())["council"] == 1
    assert_each_side_can_be_had(found)


def test_a_number_that_both_put_elsewhere_with_other_words_stands_once():
    base = (FIRST, "Some 1,250 came.", PLAN, LAST)
    found = merged(base, (FIRST, "They were 1,250 or more by noon.", PLAN, LAST), (FIRST, PLAN, LAST, "1,250 then."))
    for choice in (Choice.MINE, Choice.THEIRS):
        chosen = found.content(dict.fromkeys((each.id for each in found.conflicts), choice))
        assert " ".join(text(chosen)).count("1,250") == 1


def test_what_is_at_odds_leaves_the_paragraphs_around_it_alone():
    base = (VOTE, FIRST, "He lied.", PLAN, LAST)
    mine = (VOTE.replace("ten", "eleven"), FIRST, PLAN, LAST)
    theirs = (VOTE, FIRST, f"He lied. {PLAN}", LAST.replace("signed", "read and signed"))
    found = merged(base, mine, theirs)
    assert len(found.conflicts) == 1
    assert text(found.content()) == [mine[0], FIRST, PLAN, theirs[-1]]


def test_both_taking_a_word_out_and_each_putting_it_in_elsewhere_still_goes_together():
    base = (FIRST, PLAN, VOTE, LAST)
    mine = (FIRST.replace("board", "board of the town"), VOTE, LAST)
    theirs = (FIRST, VOTE, LAST.replace("minutes", "minutes of the town"))
    found = merged(base, mine, theirs)
    assert found.is_clean
    assert text(found.content()) == [mine[0], VOTE, theirs[2]]


@pytest.mark.parametrize(
    ("base", "mine", "theirs"),
    [
        ("Some twelve people died and in all forty were hurt.", ("twelve", "thirteen"), ("forty", "fifty")),
        ("Some 12 people died and in all forty were hurt.", ("12", "13"), ("forty", "fifty")),
        ("It cost two million euros and took them three years.", ("million", "billion"), ("three", "four")),
        ("Of twenty-one members there were then six in favour.", ("twenty-one", "twenty-two"), ("six", "seven")),
        ("At least half of them had asked twice for help.", ("half", "a third"), ("twice", "once")),
    ],
)
def test_two_changed_numbers_of_one_sentence_are_not_mixed_though_written_in_words(base, mine, theirs):
    found = merged((base,), (base.replace(*mine),), (base.replace(*theirs),))
    assert len(found.conflicts) == 1
    assert text(found.content()) == [base.replace(*mine)]
    assert text(found.content({"k1": Choice.THEIRS})) == [base.replace(*theirs)]


def test_a_number_written_in_words_goes_together_with_words_far_from_it():
    base = "Some twelve people came to the hall and stayed until the end."
    assert merged((base,), (base.replace("twelve", "thirteen"),), (base.replace("the end", "midnight"),)).is_clean


def test_a_conflict_says_where_its_words_stand_on_each_side():
    base = "The town council met. Some 163 people came."
    mine = base.replace("163", "165").replace("town council", "very old council")
    theirs = base.replace("163", "164")
    (conflict,) = merged((base,), (mine,), (theirs,)).conflicts
    assert [stood.text for stood in conflict.stood] == [base, mine, theirs]
    assert [stood.text[stood.start :][:3] for stood in conflict.stood] == ["163", "165", "164"]
