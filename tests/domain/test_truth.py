"""Whether a notice is true of the text: the wrong value is gone from every surface, the right one is there."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import a_content, with_text
from versions import assessment
from versions.assessment import Code, Cover, Finding, Level, Past, Told
from versions.assessment.truth import occurrences
from versions.content import Block, BlockKind, Content
from versions.diff import compare
from versions.kinds import Kind

TEXT = "The toll on the bridge is 12 crowns.\n\nThe ferry sails at 7.30.\n\nThe council met on 12 July."
OLD = a_content(TEXT, headline="Bridge opens")
NEW = with_text(OLD, "12 crowns", "21 crowns")
TOLD = Told(Kind.CORRECTION, "The toll is 21 crowns, not 12.", (("12", "21"),))


def found(new: Content, *told: Told, old: Content = OLD, past: Past | None = None) -> list[Finding]:
    diff = compare(old, new)
    covers = assessment.cover(diff, old, new, told)
    findings = assessment.assess(diff, told, covers, past=past or Past())
    return [each for each in findings if each.code is not Code.UNDISCLOSED_CHANGE]


def codes(new: Content, *told: Told, old: Content = OLD) -> list[tuple[Code, str | None]]:
    return [(each.code, each.field) for each in found(new, *told, old=old)]


def with_caption(content: Content, caption: str, alt: str = "") -> Content:
    figure = Block(BlockKind.FIGURE, "", source="https://images.example/bridge.jpg", alt=alt or None, caption=caption)
    return replace(content, body=(*content.body, figure))


def test_a_notice_that_is_true_of_the_text_is_let_through() -> None:
    assert codes(NEW, TOLD) == []


def test_the_wrong_value_in_a_caption_is_held_and_the_caption_named() -> None:
    [finding] = found(
        with_caption(NEW, "Drivers pay 12 crowns."), TOLD, old=with_caption(OLD, "Drivers pay 12 crowns.")
    )
    assert (finding.code, finding.level, finding.field) == (
        Code.WRONG_VALUE_IN_PLACE,
        Level.HOLD,
        "body.3.caption",
    )
    assert "still stands in a caption: “Drivers pay 12 crowns.”" in finding.sentence


@pytest.mark.parametrize("words", ["a toll of twelve crowns", "a toll of 12 crowns", "a toll of twelve dollars"])
def test_the_wrong_value_in_the_headline_is_held_in_figures_and_in_words(words: str) -> None:
    old, new = (replace(each, headline=f"Bridge opens with {words}") for each in (OLD, NEW))
    assert codes(new, TOLD, old=old) == [(Code.WRONG_VALUE_IN_PLACE, "headline")]


def test_the_wrong_value_in_the_corrected_sentence_is_held() -> None:
    old = a_content("The toll is 12 crowns, and 12 for lorries.")
    new = with_text(old, "is 12 crowns", "is 21 crowns")
    assert codes(new, TOLD, old=old) == [(Code.WRONG_VALUE_IN_PLACE, "body")]


def test_the_wrong_value_elsewhere_in_the_text_wants_a_reason() -> None:
    old = a_content(f"{TEXT}\n\nA year ago the toll was 12 crowns.")
    [finding] = found(with_text(old, "is 12 crowns", "is 21 crowns"), TOLD, old=old)
    assert (finding.code, finding.level, finding.field) == (Code.WRONG_VALUE_ELSEWHERE, Level.REASON, "body")


def test_a_day_of_the_month_a_time_and_a_longer_number_are_other_values() -> None:
    old = a_content("The toll is 12 crowns.\n\nIt met on 12 July at 12.30, and 12,500 cars came.")
    assert codes(with_text(old, "12 crowns", "21 crowns"), TOLD, old=old) == []


def test_a_wrong_value_that_is_part_of_the_right_one_does_not_stand() -> None:
    told = Told(Kind.CLARIFICATION, "Ines Okafor is the acting manager.", (("manager", "acting manager"),))
    old = a_content("Ines Okafor, the manager, spoke.")
    assert codes(with_text(old, "the manager", "the acting manager"), told, old=old) == []


def test_names_are_found_whatever_their_case_and_quotation_marks() -> None:
    told = Told(Kind.CORRECTION, "It is the “Sund” line.", (("‘Sound’ line", "‘Sund’ line"),))
    old = replace(a_content("The “Sound” line runs again."), headline="The 'SOUND' LINE is back")
    assert codes(with_text(old, "Sound", "Sund"), told, old=old) == [(Code.WRONG_VALUE_IN_PLACE, "headline")]


def test_a_wrong_value_that_readers_never_saw_wants_a_reason() -> None:
    assert codes(NEW, replace(TOLD, items=(("13", "21"),))) == [(Code.WRONG_VALUE_UNKNOWN, None)]


def test_a_wrong_value_of_an_earlier_version_was_seen() -> None:
    past = Past(lambda: [(1, with_text(OLD, "12 crowns", "13 crowns"))])
    assert found(NEW, replace(TOLD, items=(("13", "21"),)), past=past) == []


def test_a_right_value_that_stands_nowhere_wants_a_reason() -> None:
    assert codes(NEW, replace(TOLD, items=(("12", "31"),))) == [(Code.RIGHT_VALUE_MISSING, None)]


def test_the_wording_is_checked_where_nobody_entered_values() -> None:
    told = Told(Kind.CORRECTION, "The toll is 21 crowns, not 12.")
    old, new = (with_caption(each, "Drivers pay 12 crowns.") for each in (OLD, NEW))
    assert codes(new, told, old=old) == [(Code.WRONG_VALUE_IN_PLACE, "body.3.caption")]


@pytest.mark.parametrize("scope", ["newsletter", "alert", "print", "audio"])
def test_what_another_surface_said_wrong_need_not_have_stood_here(scope: str) -> None:
    assert codes(OLD, replace(TOLD, items=(("13", "14"),), scope=scope)) == [(Code.NOTICE_COVERS_NOTHING, None)]


@pytest.mark.parametrize("kind", [Kind.RETRACTION, Kind.CONCERN, Kind.EDITORS_NOTE])
def test_what_is_retracted_or_doubted_may_stay_readable(kind: Kind) -> None:
    assert codes(OLD, Told(kind, "We no longer stand by it.", (("12 crowns", ""),))) == []


def test_a_correction_of_a_notice_says_nothing_of_the_text() -> None:
    assert codes(OLD, replace(TOLD, target=1)) == []


def test_late_words_are_held_to_the_text_that_stands() -> None:
    found = assessment.assess_words([TOLD], (), OLD)
    assert [each.code for each in found] == [
        Code.WRONG_VALUE_IN_PLACE,
        Code.RIGHT_VALUE_MISSING,
        Code.NOTICE_COVERS_NOTHING,
    ]
    mended = [Cover(0, 0, change) for change in compare(OLD, NEW).changes]
    assert assessment.assess_words([TOLD], mended, NEW, past=Past(lambda: [(1, OLD)])) == ()


@pytest.mark.parametrize(
    ("kind", "scope", "is_told"),
    [
        (Kind.CORRECTION, None, True),
        (Kind.CORRECTION, "headline", True),
        (Kind.CORRECTION, "alert", False),
        (Kind.CLARIFICATION, None, False),
        (Kind.EDITORS_NOTE, None, False),
    ],
)
def test_a_correction_of_a_text_in_which_nothing_changed_covers_nothing(kind: Kind, scope: str, is_told: bool) -> None:
    found = assessment.assess_words([Told(kind, "The hall was draughty.", scope=scope)], (), NEW)
    assert [each.sentence for each in found] == [
        "The correction covers nothing: the text that readers see was not changed for it."
    ] * is_told


@pytest.mark.parametrize("hidden", ["\u200d", "\u00ad", "\u2060", "\u200b"])
def test_signs_that_nobody_sees_hide_no_wrong_value(hidden: str) -> None:
    caption = f"Drivers pay 1{hidden}2 crowns."
    [finding] = found(with_caption(NEW, caption), TOLD, old=with_caption(OLD, caption))
    assert (finding.code, finding.old) == (Code.WRONG_VALUE_IN_PLACE, f"1{hidden}2")
    assert codes(NEW, replace(TOLD, items=((f"1{hidden}2", "21"),))) == []


def test_a_value_that_stands_fifty_times_is_told_of_fifty_times_at_most() -> None:
    old = a_content("\n\n".join(["The toll is 12 crowns."] * 80))
    new = replace(old, body=(replace(old.body[0], text="The toll is 21 crowns."), *old.body[1:]))
    assert len(found(new, TOLD, old=old)) == 50


@given(st.text(alphabet="ab1 ,.“”ſİ", max_size=30), st.text(alphabet="ab1 ,.“”ſİ", max_size=4))
def test_every_place_that_is_told_reads_the_value(text: str, value: str) -> None:
    content = Content(headline=f"x {text}", standfirst="", byline="", language="en", body=())
    for span in occurrences(content, value):
        said = content.text_of(span.field)[span.start : span.end]
        plain = [each.lower().replace("“", "'").replace("”", "'").split() for each in (said, value)]
        assert plain[0] == plain[1] or any(each.isdigit() for each in said)


def test_what_still_stands_is_quoted_in_whole_words_of_its_own_paragraph() -> None:
    long = "Drivers from the northern suburbs would pay 12 crowns at the Saltgate crossing every morning."
    new = a_content(f"The toll is 21 crowns.\n\n{long}\n\nIt sails.")
    sentences = [each.sentence for each in found(new, TOLD, old=OLD) if "12" in each.sentence]
    assert sentences[0].endswith("“… the northern suburbs would pay 12 crowns at the Saltgate …”.")
