"""Quotes at the edges: at the beginning and the end of a text, twice over, overlapping, and of several ages."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.factories import a_content
from versions import passages, provenance
from versions.content import Block, BlockKind, Content, Span
from versions.diff import compare
from versions.passages import Passage, Quote, State
from versions.provenance import Moment, Origins, Range

NOON = datetime(2022, 1, 10, 12, 0, tzinfo=UTC)


def found(quote: Quote, text: str) -> tuple[State, int | None]:
    placed = passages.find(Passage(1, Span("body", 0, len(quote.exact)), quote), a_content(text))
    return placed.state, placed.span.start if placed.span else None


def quoted(text: str, start: int, end: int) -> Quote:
    return passages.quote(a_content(text), Span("body", start, end))


def test_a_quote_keeps_32_code_points_after_it_and_no_more() -> None:
    quote = quoted("a" * 40 + "word" + "b" * 40, 40, 44)
    assert (quote.prefix, quote.exact, quote.suffix) == ("a" * 32, "word", "b" * 32)
    assert quoted("word", 0, 4) == Quote("word", "", "")


def test_words_at_the_very_beginning_are_told_from_the_same_words_later() -> None:
    text = "He left at nine. He left at nine. He left at nine."
    assert found(quoted(text, 0, 7), text) == (State.PRESENT, 0)
    assert found(Quote("He left", "", " at nine. He left at nine."), text) == (State.PRESENT, 0)


def test_words_at_the_very_end_are_told_from_the_same_words_earlier() -> None:
    text = "at nine. He left at nine. He left at nine"
    assert found(Quote("at nine", "He left ", ""), text) == (State.PRESENT, len(text) - 7)


@pytest.mark.parametrize(
    "quote", [Quote("nine", "left at ", "."), Quote("nine", "left at ", "!"), Quote("nine", "", "")]
)
def test_words_that_fit_in_two_places_equally_well_are_lost(quote: Quote) -> None:
    assert found(quote, "So he left at nine. He left at nine. Yes.") == (State.LOST, None)


def test_words_without_any_of_their_surroundings_are_lost_and_with_one_of_them_present() -> None:
    quote = Quote("nine", "left at ", " sharp.")
    assert found(quote, "They dined at nine o’clock.") == (State.LOST, None)
    assert found(quote, "They dined with nine sharp.") == (State.PRESENT, 16)
    assert found(quote, "All left at nine o’clock.") == (State.PRESENT, 12)
    assert found(quote, "They dined with nine sharp.\n\nAll left at nine o’clock.") == (State.LOST, None)
    assert found(quote, "All left at ten.") == (State.DELETED, None)


def test_words_that_overlap_themselves_are_found_where_their_surroundings_are() -> None:
    assert found(Quote("ana", "ban", " split"), "A banana split.") == (State.PRESENT, 5)


def test_a_place_between_words_is_known_only_by_both_sides() -> None:
    text = "The mayor said that."
    assert found(Quote("", "The ", "mayor said"), text) == (State.PRESENT, 4)
    assert found(Quote("", "", "The mayor"), text) == (State.PRESENT, 0)
    assert found(Quote("", "", "The mayor"), "Well. The mayor said that.") == (State.LOST, None)
    assert found(Quote("", "said that.", ""), "The mayor said that. Well.") == (State.LOST, None)
    assert found(Quote("", "The ", "deputy"), text) == (State.LOST, None)


# Ages.


def ages(*contents: Content) -> list[Origins]:
    origins = [provenance.first_origins(contents[0], 1)]
    for sequence, (old, new) in enumerate(zip(contents, contents[1:], strict=False), start=2):
        origins.append(provenance.carry(origins[-1], compare(old, new), old=old, new=new, sequence=sequence))
    return origins


def test_a_first_version_of_any_number_is_as_old_as_itself() -> None:
    content = a_content("The council met.", headline="Council")
    assert provenance.first_origins(content, 7) == {"headline": [[7, 7]], "body": [[16, 7]]}


@pytest.mark.parametrize(
    ("start", "end", "age"), [(0, 5, 1), (5, 10, 2), (4, 6, 2), (0, 15, 3), (9, 10, 2), (5, 5, None)]
)
def test_a_passage_is_as_young_as_its_youngest_character(start: int, end: int, age: int | None) -> None:
    origins = {"body": [[5, 1], [5, 2], [5, 3]]}
    assert provenance.since(origins, [Span("body", start, end)]) == age
    turned = {"body": [[5, 3], [5, 2], [5, 1]]}
    assert provenance.since(turned, [Span("body", 15 - end, 15 - start)]) == age
    assert provenance.since(origins, [Span("headline", start, end)]) is None


def test_each_block_keeps_its_own_ages_wherever_it_stands() -> None:
    first = "The council met at noon.\n\nIt had twelve members."
    second = first.replace("twelve", "thirteen")
    third = f"A new beginning.\n\n{second}"
    origins = ages(*map(a_content, (first, second, third)))
    assert origins[1]["body"] == [[32, 1], [8, 2], [9, 1]]
    assert origins[2]["body"] == [[17, 3], [32, 1], [8, 2], [9, 1]]


def test_a_break_between_blocks_is_as_young_as_the_younger_of_them() -> None:
    first = "The first of them.\n\nThe last of all."
    origins = ages(a_content(first), a_content(first.replace("\n\n", "\n\nOne in between.\n\n")))
    assert origins[1]["body"] == [[18, 1], [17, 2], [16, 1]]


def a_figure(caption: str, alt: str, text: str = "The council met.") -> Content:
    figure = Block(BlockKind.FIGURE, source="https://meridian.example/hall.jpg", alt=alt, caption=caption)
    return Content("Council", "", "", "en", (Block(BlockKind.PARAGRAPH, text), figure))


def test_captions_and_alternative_texts_have_ages_of_their_own() -> None:
    plain = Content("Council", "", "", "en", (Block(BlockKind.PARAGRAPH, "The council met."),))
    first, second = a_figure("The hall with 12 people", "A hall"), a_figure("The hall with 21 people", "A hall")
    origins = ages(plain, first, second, a_figure("The hall with 21 people", "A hall", "The council met late."))
    assert origins[1]["body.1.caption"] == [[23, 2]]
    assert origins[1]["body.1.alt"] == [[6, 2]]
    assert origins[2]["body.1.caption"] == [[14, 2], [2, 3], [7, 2]]
    assert origins[2]["body.1.alt"] == [[6, 2]]
    assert origins[3]["body.1.caption"] == origins[2]["body.1.caption"]


def test_a_field_without_text_has_no_ages() -> None:
    origins = ages(a_content("The council met.", standfirst="At last"), a_content("The council met."))
    assert origins[0]["standfirst"] == [[7, 1]]
    assert origins[1].keys() == {"headline", "body"}


@pytest.mark.parametrize(
    ("ranges", "merged"),
    [
        ([(1, 1), (2, 2)], ((1, 2),)),
        ([(3, 3), (1, 1)], ((1, 1), (3, 3))),
        ([(1, 4), (2, 2)], ((1, 4),)),
        ([(4, 4), (1, 2), (2, 2)], ((1, 2), (4, 4))),
    ],
)
def test_stretches_that_touch_are_one_and_those_apart_are_two(ranges: list[Range], merged: tuple[Range, ...]) -> None:
    moments = [Moment(n, NOON + timedelta(hours=n)) for n in range(1, 6)]
    standing = provenance.standing(ranges, moments)
    assert standing is not None
    assert (standing.ranges, standing.since) == (merged, 1)
    assert standing.versions == sum(last - first + 1 for first, last in merged)
    assert standing.duration == timedelta(hours=standing.versions)


def test_a_time_that_runs_backwards_leaves_the_duration_unknown() -> None:
    moments = [Moment(1, NOON), Moment(2, NOON - timedelta(hours=3)), Moment(3, NOON)]
    standing = provenance.standing([(1, 2)], moments)
    assert standing is not None
    assert (standing.versions, standing.duration) == (2, None)


def test_what_still_stands_has_stood_for_an_unknown_time() -> None:
    standing = provenance.standing([(1, 2)], [Moment(1, NOON), Moment(2, NOON + timedelta(hours=1))])
    assert standing is not None
    assert (standing.versions, standing.duration) == (2, None)
