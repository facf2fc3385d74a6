"""Coverage and findings: which notice speaks of which change, and what nobody spoke of."""

from dataclasses import replace

import pytest

from tests.factories import a_content, with_text
from versions import assessment
from versions.assessment import Level, Picked, Told
from versions.content import Content
from versions.diff import compare
from versions.kinds import Kind

TEXT = (
    "The council met with 12 members on Monday.\n\nThe mayor, Ana Ruiz, said the harbour would cost 4 million euros."
    "\n\nIt was late, and she did not stay."
)
OLD = a_content(TEXT)


def changed(*pairs: tuple[str, str]) -> Content:
    content = OLD
    for old, new in pairs:
        content = with_text(content, old, new)
    return content


def covered(new: Content, *told: Told) -> dict[int, list[str]]:
    diff = compare(OLD, new)
    covers = assessment.cover(diff, OLD, new, told)
    return {
        number: [each.change.old_text or each.change.new_text for each in covers if each.notice == number]
        for number in range(len(told))
    }


def findings(new: Content, *told: Told) -> list[tuple[str, Level]]:
    diff = compare(OLD, new)
    return [(each.code, each.level) for each in assessment.assess(diff, told, assessment.cover(diff, OLD, new, told))]


THREE = changed(("12", "21"), ("4 million", "14 million"), ("did not stay", "did stay"))


def test_two_notices_cover_the_two_changes_they_name_and_not_the_third() -> None:
    told = (
        Told(Kind.CORRECTION, "There were 21 members, not 12."),
        Told(Kind.CORRECTION, "The harbour costs 14 million euros, not 4 million."),
    )
    assert covered(THREE, *told) == {0: ["12"], 1: ["4"]}
    assert findings(THREE, *told) == [("undisclosed-change", Level.HOLD)]


def test_items_say_what_a_notice_is_about() -> None:
    told = Told(Kind.CORRECTION, "We got two things wrong.", (("12", "21"), ("4 million", "14 million")))
    diff = compare(OLD, THREE)
    covers = assessment.cover(diff, OLD, THREE, [told])
    assert [(each.item, each.change.new_text) for each in covers] == [(0, "21"), (1, "14")]


@pytest.mark.parametrize(
    "text",
    [
        "The library holds six thousand packets. An earlier version said nine thousand.",
        "The library holds 6,000 packets. An earlier version said 9,000.",
        "The library holds 6000 packets, not 9000.",
    ],
)
def test_a_notice_names_a_figure_of_which_a_word_changed(text: str) -> None:
    before = a_content("The library holds nine thousand packets.")
    diff = compare(before, a_content("The library holds six thousand packets."))
    covers = assessment.cover(diff, before, diff.new, [Told(Kind.CORRECTION, text)])
    assert [each.change.old_text for each in covers] == ["nine"]


@pytest.mark.parametrize("text", ["There were 400 guests, not 900.", "There were three thousand guests, not nine."])
def test_a_notice_of_another_figure_with_a_word_in_common_does_not(text: str) -> None:
    before = a_content("The library holds nine thousand packets.")
    diff = compare(before, a_content("The library holds six thousand packets."))
    assert assessment.cover(diff, before, diff.new, [Told(Kind.CORRECTION, text)]) == ()


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [
        ("An earlier version gave the wrong age.", Kind.CORRECTION, ["57"]),
        ("An earlier version gave the wrong number of goats.", Kind.CORRECTION, ["12"]),
        ("An earlier version gave the wrong number of boats.", Kind.CORRECTION, []),
        ("Updated with her age.", Kind.UPDATE, []),
    ],
)
def test_a_notice_points_to_an_age_or_to_the_number_of_something(text: str, kind: Kind, told: list[str]) -> None:
    before = a_content("She is 57 and lives in Teale. Her herd has 12 goats.")
    after = a_content("She is 59 and lives in Teale. Her herd has 21 goats.")
    covers = assessment.cover(compare(before, after), before, after, [Told(kind, text)])
    assert [each.change.old_text for each in covers] == told


def test_a_notice_that_names_only_the_sentence_covers_what_changed_in_it() -> None:
    told = Told(Kind.CORRECTION, "We misstated how many members met on Monday.")
    assert covered(changed(("12", "21"), ("late", "dark")), told) == {0: ["12"]}


def test_a_single_notice_that_names_nothing_speaks_for_the_only_change() -> None:
    assert covered(changed(("12", "21")), Told(Kind.CORRECTION, "A wrong figure.")) == {0: ["12"]}


def test_a_vague_correction_silences_nothing_where_several_things_changed() -> None:
    two = changed(("12", "21"), ("4 million", "14 million"))
    assert findings(two, Told(Kind.CORRECTION, "Wrong figures.")) == [
        ("undisclosed-change", Level.HOLD),
        ("undisclosed-change", Level.HOLD),
        ("notice-covers-nothing", Level.REASON),
    ]


def test_a_notice_whose_values_stand_nowhere_covers_nothing() -> None:
    told = Told(Kind.CORRECTION, "We were wrong.", (("purple elephants", "green cows"),))
    assert findings(changed(("late, and", "late, so")), told) == [
        ("wrong-value-unknown", Level.REASON),
        ("right-value-missing", Level.REASON),
        ("notice-covers-nothing", Level.REASON),
    ]


@pytest.mark.parametrize("kind", [Kind.RETRACTION, Kind.EDITORS_NOTE, Kind.CONCERN])
def test_what_is_said_of_a_whole_article_may_stay_general(kind: Kind) -> None:
    two = changed(("12", "21"), ("4 million", "14 million"))
    assert covered(two, Told(kind, "We no longer vouch for any of it.")) == {0: ["12", "4"]}


def test_a_notice_in_a_script_without_spaces_names_words_too() -> None:
    old, new = a_content("会议有十二名成员出席。\n\n天色已晚。"), a_content("会议有二十一名成员出席。\n\n天色尚早。")
    diff = compare(old, new)
    covers = assessment.cover(diff, old, new, [Told(Kind.CORRECTION, "出席会议的成员为二十一名。")])
    assert {each.change.new.start < len(old.body[0].text) for each in covers} == {True}


def test_a_single_update_speaks_for_what_was_added_and_not_for_what_was_replaced() -> None:
    new = a_content(TEXT.replace("12 members", "21 members") + "\n\nAt 9 the lights went out.")
    told = Told(Kind.UPDATE, "Adds what happened later at night to the lights.")
    assert findings(new, told) == [("undisclosed-change", Level.HOLD)]


def test_a_notice_told_to_cover_nothing_covers_nothing() -> None:
    told = Told(Kind.CORRECTION, "There were 21 members, not 12.", passages="none")
    assert findings(changed(("12", "21")), told) == [
        ("undisclosed-change", Level.HOLD),
        ("notice-covers-nothing", Level.REASON),
    ]


@pytest.mark.parametrize("kind", [Kind.UPDATE, Kind.EDITORS_NOTE, Kind.CONCERN, Kind.RETRACTION])
def test_only_corrections_and_clarifications_must_speak_of_words(kind: Kind) -> None:
    told = Told(kind, "Something else entirely.", passages="none")
    assert findings(changed(("late, and", "late, so")), told) == []


def test_a_correction_of_a_notice_needs_no_words_and_covers_those_it_names() -> None:
    told = Told(Kind.CORRECTION, "It was 21; our correction said 12.", target=1)
    assert findings(changed(("late, and", "late, so")), told) == []
    assert covered(changed(("12", "21"), ("late, and", "late, so")), told) == {0: ["12"]}


def test_the_same_change_is_found_under_the_same_name_every_time() -> None:
    diff = compare(OLD, THREE)
    names = [finding.id for finding in assessment.assess(diff, (), ())]
    assert names == [finding.id for finding in assessment.assess(compare(OLD, THREE), (), ())]
    assert len(set(names)) == 3


def test_equal_words_changed_twice_are_two_findings() -> None:
    old = a_content("He paid 12 euros.\n\nShe paid 12 euros.")
    new = a_content("He paid 21 euros.\n\nShe paid 21 euros.")
    found = assessment.assess(compare(old, new), (), ())
    assert len({finding.id for finding in found}) == 2


def test_a_moved_paragraph_with_figures_is_no_finding() -> None:
    long = "The harbour report of 2019 lists 14 cranes and 3 docks that nobody has used since."
    old = a_content(f"{long}\n\nOne more thing here.\n\nAnd another thing here.")
    new = a_content(f"One more thing here.\n\nAnd another thing here.\n\n{long}")
    assert assessment.assess(compare(old, new), (), ()) == ()


@pytest.mark.parametrize(
    ("old", "new"), [("was fined", "was not fined"), ("Bo Li came", "The convicted thief Bo Li came")]
)
def test_a_lone_update_speaks_for_no_word_that_is_put_into_a_sentence(old: str, new: str) -> None:
    before = a_content("The mayor was fined on Monday.\n\nThere Bo Li came at noon.")
    told = Told(Kind.UPDATE, "Updated with the weather.")
    diff = compare(before, with_text(before, old, new))
    assert assessment.cover(diff, before, diff.new, [told]) == ()


def test_an_update_that_shares_a_common_word_covers_no_figure() -> None:
    before = a_content("He took 12 million euros from the council.")
    diff = compare(before, with_text(before, "12 million", "21 million"))
    told = Told(Kind.UPDATE, "Adds the opening hours of the council.")
    assert assessment.cover(diff, before, diff.new, [told]) == ()


@pytest.mark.parametrize("is_picked", [False, True])
def test_an_update_that_says_something_else_covers_no_figure(is_picked: bool) -> None:
    before, after = (a_content(f"The bridge cost {sum_} million euros. It opened.") for sum_ in ("3", "30"))
    diff = compare(before, after)
    picked = Picked(diff.engine, diff.old_digest.hex(), diff.new_digest.hex(), ("c1",)) if is_picked else "auto"
    told = Told(Kind.UPDATE, "Adds three photographs from the scene.", passages=picked)
    assert assessment.cover(diff, before, after, [told]) == ()
    said = replace(told, text="The bridge now costs 30 million euros.")
    assert [each.change.id for each in assessment.cover(diff, before, after, [said])] == ["c1"]


def test_what_is_said_of_a_newsletter_covers_nothing_in_the_text() -> None:
    told = Told(Kind.CORRECTION, "There were 21 members, not 12.", (("12", "21"),), scope="newsletter")
    assert covered(changed(("12", "21")), told) == {0: []}


def test_a_notice_about_something_else_does_not_speak_for_the_only_change() -> None:
    told = Told(Kind.CORRECTION, "The café in Lund opens on Tuesdays and on feast days.")
    assert covered(changed(("12", "21")), told) == {0: []}
