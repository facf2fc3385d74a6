"""Passages followed into other contents: by the comparison, by their own sentence, and never by a guess."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import a_content
from versions import passages
from versions.content import Block, BlockKind, Content, Span
from versions.diff import compare
from versions.passages import Passage, Placed, State

SPEECH = "The mayor said that 21 people were there. Nobody stayed. The deputy said that 21 people were there."
MEETING = "The council will meet again on Monday in the old hall by the river."
TICKETS = "Tickets cost nine euros for adults and four for children."
TEXT = f"{SPEECH}\n\n{MEETING}\n\n{TICKETS}"


def passage_of(words: str, content: Content, *, nth: int = 0, field: str = "body") -> Passage:
    text, start = content.text_of(field), -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return spanning(content, field, start, start + len(words))


def spanning(content: Content, field: str, start: int, end: int) -> Passage:
    span = Span(field, start, end)
    return Passage(1, span, passages.quote(content, span))


def carried(passage: Passage, old: Content, new: Content) -> Placed:
    """Where the passage goes; a comparison made the other way round, read backwards, says the same."""
    placed = passages.carry(passage, compare(old, new))
    assert passages.carry(passage, compare(new, old), is_backwards=True) == placed
    return placed


def fate(words: str, old: Content | str, new: Content | str, *, nth: int = 0, field: str = "body") -> tuple[str, str]:
    """What became of the words, and which words stand there now."""
    before, after = (each if isinstance(each, Content) else a_content(each) for each in (old, new))
    placed = carried(passage_of(words, before, nth=nth, field=field), before, after)
    span = placed.span
    return str(placed.state), after.text_of(span.field)[span.start : span.end] if span else ""


def where(words: str, old: Content, new: Content, field: str) -> tuple[str, str]:
    """What became of the words, and in which field they stand now."""
    placed = carried(passage_of(words, old, field=field), old, new)
    return str(placed.state), placed.span.field if placed.span else ""


# Five things that become of words.


def test_words_stay_where_they_are_however_much_changes_around_them() -> None:
    new = TEXT.replace("The mayor", "Yesterday evening the mayor").replace("nine", "ten")
    assert fate("21", TEXT, f"Before it all.\n\n{new}") == ("present", "21")
    assert fate("again on Monday", TEXT, new) == ("present", "again on Monday")


def test_words_are_reworded_where_their_sentence_stands() -> None:
    assert fate("21", TEXT, TEXT.replace("21", "23", 1)) == ("reworded", "23")
    assert fate("nine euros", TEXT, TEXT.replace("cost nine euros", "are free")) == ("reworded", "are free")
    assert fate("said that 21", TEXT, TEXT.replace("said that 21", "said: 21", 1)) == ("reworded", "said: 21")


def test_a_whole_sentence_is_reworded_where_its_paragraph_stands() -> None:
    assert fate("Nobody stayed.", TEXT, TEXT.replace("Nobody stayed.", "Everybody went home.")) == (
        "reworded",
        "Everybody went home.",
    )


def test_the_shape_of_signs_and_blanks_is_no_wording() -> None:
    assert fate('"never again"', 'He said: "never again" to us.', "He said: “never again” to us.") == (
        "present",
        "“never again”",
    )
    assert fate("never again", "He said never again to us.", "He said never\u00a0again to us.")[0] == "present"


def test_words_move_with_their_block_or_with_their_sentence() -> None:
    assert fate("Monday", TEXT, f"{MEETING}\n\n{SPEECH}\n\n{TICKETS}") == ("moved", "Monday")
    sentence = "The mayor said that 21 people were there. "
    assert fate("21", TEXT, TEXT.replace(sentence, "") + f" {sentence}") == ("moved", "21")
    assert fate("21", TEXT, TEXT.replace(sentence, "") + f"\n\n{sentence}") == ("moved", "21")


def test_words_changed_in_a_block_that_moved_are_reworded() -> None:
    long = f"{MEETING[:-1]}, and whoever wants to speak there must write to the clerk before noon."
    old, new = f"{TEXT}\n\n{long}", f"{long.replace('Monday', 'Friday')}\n\n{TEXT}"
    assert fate("on Monday", old, new, nth=1) == ("reworded", "on Friday")


def test_a_deleted_sentence_is_not_found_in_its_near_twin() -> None:
    without = TEXT.replace("The mayor said that 21 people were there. ", "")
    assert "said that 21 people were there." in without
    assert fate("21", TEXT, without) == ("deleted", "")
    assert fate("21", TEXT, without, nth=1) == ("present", "21")


@pytest.mark.parametrize("gone", [f"{SPEECH}\n\n", "Nobody stayed. ", "Nobody stayed.", "stayed"])
def test_words_that_went_with_what_was_around_them_are_deleted(gone: str) -> None:
    assert fate("stayed", TEXT, TEXT.replace(gone, "")) == ("deleted", "")


def test_words_taken_out_of_a_sentence_that_stands_are_deleted() -> None:
    assert fate("again on Monday ", TEXT, TEXT.replace("again on Monday ", "")) == ("deleted", "")


def test_words_in_a_text_that_was_replaced_are_deleted() -> None:
    assert fate("Monday", TEXT, "Rain fell.\n\nNothing else is known.") == ("deleted", "")


# What cannot be told.


def test_of_two_equal_sentences_nobody_knows_which_one_went() -> None:
    twice = "He left at nine. He left at nine."
    for nth in (0, 1):
        assert fate("nine", twice, "He left at nine.", nth=nth) == ("lost", "")
    assert fate("nine", "He left at nine.", twice) == ("lost", "")


def test_of_fifty_equal_rows_the_changed_one_is_known_and_a_deleted_one_is_not() -> None:
    rows = ["Value 12 here."] * 50
    changed = [*rows[:20], "Value 13 here.", *rows[21:]]
    assert fate("12", "\n\n".join(rows), "\n\n".join(changed), nth=20) == ("reworded", "13")
    assert fate("12", "\n\n".join(rows), "\n\n".join(changed), nth=33) == ("present", "12")
    assert fate("12", "\n\n".join(rows), "\n\n".join(rows[1:]), nth=20) == ("lost", "")


def test_a_sentence_that_now_stands_twice_elsewhere_is_lost() -> None:
    sentence = "The mayor said that 21 people were there."
    new = TEXT.replace(f"{sentence} ", "") + f" {sentence}\n\n{sentence}"
    assert fate("21", TEXT, new) == ("lost", "")


def test_words_that_changed_places_within_their_sentence_are_lost() -> None:
    new = TEXT.replace("on Monday in the old hall", "in the old hall on Monday")
    assert fate("on Monday", TEXT, new) == ("lost", "")


def test_a_sentence_that_may_have_moved_and_been_reworded_is_not_called_deleted() -> None:
    sentence = "The mayor said that 21 people were there."
    new = TEXT.replace(f"{sentence} ", "") + " The mayor said that 23 people were there."
    assert fate("21", TEXT, new) == ("lost", "")


def test_a_short_sentence_is_never_called_moved() -> None:
    assert fate("Nobody", TEXT, TEXT.replace("Nobody stayed. ", "") + " Nobody stayed.") == ("lost", "")


def test_a_passage_that_its_content_does_not_hold_is_lost() -> None:
    content = a_content(TEXT)
    for span in (Span("body", 0, 4), Span("body.7.caption", 0, 4), Span("body", 90_000, 90_004)):
        passage = Passage(1, span, passages.Quote("What", "", ""))
        assert carried(passage, content, content) == Placed(State.LOST)


def test_what_a_comparison_that_ran_out_of_work_does_not_hold_is_lost() -> None:
    words = [f"word{n}" for n in range(400)]
    old, new = (a_content(f"It began well. {' '.join(each)}. It ended.") for each in (words, sorted(words)))
    short = compare(old, new, budget=10)
    assert not short.complete
    assert passages.carry(passage_of("word37 ", old), short).state is State.LOST
    assert passages.carry(passage_of("began", old), short).state is State.PRESENT


# Places without words.


def test_a_place_where_words_were_taken_out_is_followed() -> None:
    old = a_content(TEXT)
    gap = spanning(old, "body", SPEECH.index(" Nobody"), SPEECH.index(" Nobody"))
    assert carried(gap, old, old).span == gap.span
    later = a_content(f"Before it all.\n\n{TEXT.replace('deputy', 'clerk')}")
    assert carried(gap, old, later) == Placed(State.PRESENT, Span("body", gap.span.start + 15, gap.span.start + 15))
    moved = carried(gap, old, a_content(f"{MEETING}\n\n{TICKETS}\n\n{SPEECH}"))
    assert moved.state in (State.PRESENT, State.MOVED)


def test_words_put_in_where_words_were_taken_out_stand_there_now() -> None:
    old = a_content(TEXT)
    at = SPEECH.index(" Nobody")
    new = a_content(TEXT.replace(" Nobody", " Police came. Nobody"))
    placed = carried(spanning(old, "body", at, at), old, new)
    assert placed.state is State.REWORDED
    assert placed.span is not None
    assert new.body_text[placed.span.start : placed.span.end].strip() == "Police came."


def test_a_paragraph_put_in_behind_a_place_is_not_what_stands_there() -> None:
    old, at = a_content(TEXT), len(SPEECH)
    new = a_content(TEXT.replace("\n\n", "\n\nA new paragraph of some length.\n\n", 1))
    assert carried(spanning(old, "body", at, at), old, new) == Placed(State.PRESENT, Span("body", at, at))


def test_a_place_goes_with_its_paragraph() -> None:
    old = a_content(TEXT)
    gap = spanning(old, "body", 9, 9)
    assert carried(gap, old, a_content(f"{MEETING}\n\n{TICKETS}")) == Placed(State.DELETED)


# Other fields.


def test_a_headline_and_a_standfirst_are_followed_word_by_word() -> None:
    old = a_content(TEXT, headline="Council of 12 meets again", standfirst="It met for nine hours.")
    new = replace(old, headline="Council of 21 meets again", standfirst="At last it met for nine hours.")
    assert fate("12", old, new, field="headline") == ("reworded", "21")
    assert fate("nine", old, new, field="standfirst") == ("present", "nine")
    assert fate("nine", old, replace(old, standfirst=""), field="standfirst") == ("deleted", "")
    assert fate("Council of 12 meets again", old, replace(old, headline="Quite another thing"), field="headline") == (
        "reworded",
        "Quite another thing",
    )


def figure(caption: str | None, *, source: str = "https://meridian.example/hall.jpg") -> Block:
    return Block(BlockKind.FIGURE, source=source, alt="A hall at night", caption=caption)


def of_blocks(*blocks: Block) -> Content:
    return Content("Council meets", "", "", "en", blocks)


FIRST, SECOND, THIRD = (Block(BlockKind.PARAGRAPH, text) for text in (SPEECH, MEETING, TICKETS))
HALL = figure("The hall with 12 people")


@pytest.mark.parametrize(
    ("blocks", "caption", "alt"),
    [
        ((FIRST, HALL, SECOND), ("present", "body.1.caption"), ("present", "body.1.alt")),
        ((THIRD, FIRST, HALL, SECOND), ("present", "body.2.caption"), ("present", "body.2.alt")),
        ((HALL, FIRST, SECOND), ("moved", "body.0.caption"), ("moved", "body.0.alt")),
        ((FIRST, figure("The hall with 21 people"), SECOND), ("reworded", "body.1.caption"), ("present", "body.1.alt")),
        ((FIRST, figure(None), SECOND), ("deleted", ""), ("present", "body.1.alt")),
        ((FIRST, SECOND), ("deleted", ""), ("deleted", "")),
        ((HALL, FIRST, SECOND, HALL), ("lost", ""), ("lost", "")),
    ],
)
def test_captions_go_with_their_picture(
    blocks: Sequence[Block], caption: tuple[str, str], alt: tuple[str, str]
) -> None:
    old, new = of_blocks(FIRST, HALL, SECOND), of_blocks(*blocks)
    assert where("12", old, new, "body.1.caption") == caption
    assert where("night", old, new, "body.1.alt") == alt


# Over several versions.


def test_a_passage_that_was_reworded_moved_deleted_and_restored_is_itself_again() -> None:
    reworded = TEXT.replace("21", "some 20", 1)
    moved = f"{MEETING}\n\n{TICKETS}\n\n{SPEECH}"
    deleted = TEXT.replace("The mayor said that 21 people were there. ", "")
    states = [fate("21", TEXT, version)[0] for version in (reworded, moved, deleted, TEXT)]
    assert states[0] == "reworded"
    assert states[1] in ("present", "moved"), "one of the blocks stayed, whichever is said to have moved"
    assert states[2:] == ["deleted", "present"]


def test_without_a_comparison_only_all_of_the_surroundings_will_do() -> None:
    old = a_content(TEXT)
    passage = passage_of("on Monday", old)
    assert passages.recognise(passage, a_content(f"Before it all.\n\n{TEXT}")).state is State.PRESENT
    for text in (TEXT.replace("again", "once more"), TEXT.replace("in the old", "at the old"), "Rain fell."):
        assert passages.recognise(passage, a_content(text)) == Placed(State.LOST)
    assert passages.recognise(passage, a_content(f"{TEXT}\n\n{TEXT}")) == Placed(State.LOST)


# Laws.

WORDS = st.lists(st.sampled_from(["a", "b", "cat", "21", "ran", "a.", "b.", "ran."]), min_size=1, max_size=14)
TEXTS = st.lists(WORDS.map(" ".join), min_size=1, max_size=4).map("\n\n".join)


@given(TEXTS, st.data())
def test_a_passage_carried_into_the_same_content_is_itself(text: str, data: st.DataObject) -> None:
    content = a_content(text)
    size = len(content.body_text)
    start = data.draw(st.integers(0, size))
    passage = spanning(content, "body", start, data.draw(st.integers(start, size)))
    assert carried(passage, content, content) == Placed(State.PRESENT, passage.span)


@given(TEXTS, TEXTS, st.data())
def test_what_is_present_or_moved_reads_the_same_words(old: str, new: str, data: st.DataObject) -> None:
    before, after = a_content(old), a_content(new)
    size = len(before.body_text)
    start = data.draw(st.integers(0, size))
    passage = spanning(before, "body", start, data.draw(st.integers(start, size)))
    placed = carried(passage, before, after)
    assert (placed.span is None) == (placed.state in (State.DELETED, State.LOST))
    if placed.span is None:
        return
    assert 0 <= placed.span.start <= placed.span.end <= len(after.body_text)
    if placed.state in (State.PRESENT, State.MOVED):
        found = after.body_text[placed.span.start : placed.span.end]
        assert found.split() == passage.quote.exact.split()


@given(st.lists(st.sampled_from(["He left at nine.", "Rain fell.", "12"]), min_size=1, max_size=3), st.integers(2, 6))
def test_two_equal_candidates_never_give_a_span(block: list[str], times: int) -> None:
    unit = " ".join(block)
    old, new = (a_content("\n\n".join([unit] * count)) for count in (times, times - 1))
    for here, there in ((old, new), (new, old)):
        for nth in range(here.body_text.count(unit)):
            placed = carried(passage_of(unit, here, nth=nth), here, there)
            assert placed.span is None
            assert placed.state in (State.LOST, State.DELETED)
