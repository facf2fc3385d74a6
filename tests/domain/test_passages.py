"""Passages: quoted exactly, found again only where the words and their surroundings say so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import a_content
from versions import passages
from versions.content import Content, Span
from versions.passages import Passage, State

TEXT = "The mayor said that 21 people were there. Nobody stayed. The deputy said that 21 people were there."


def passage_of(words: str, content: Content, *, nth: int = 0) -> Passage:
    start = -1
    for _ in range(nth + 1):
        start = content.body_text.index(words, start + 1)
    span = Span("body", start, start + len(words))
    return Passage(1, span, passages.quote(content, span))


def test_a_quote_keeps_up_to_32_code_points_on_either_side() -> None:
    content = a_content("a" * 50 + " word " + "b" * 50)
    quote = passage_of("word", content).quote
    assert (quote.prefix, quote.exact, quote.suffix) == ("a" * 31 + " ", "word", " " + "b" * 31)


@pytest.mark.parametrize("nth", [0, 1])
def test_the_surroundings_tell_equal_words_apart(nth: int) -> None:
    content = a_content(TEXT)
    passage = passage_of("21", content, nth=nth)
    assert passages.find(passage, content).span == passage.span


def test_words_whose_surroundings_are_others_are_lost() -> None:
    passage = passage_of("Nobody stayed", a_content(TEXT))
    moved = a_content("Nobody stayed. " + TEXT.replace("Nobody stayed. ", ""))
    assert passages.find(passage, moved) == passages.Placed(State.LOST)


def test_a_deleted_sentence_is_not_found_in_its_near_twin() -> None:
    passage = passage_of("21", a_content(TEXT), nth=0)
    without = a_content("Nobody stayed. A clerk said that 21 people were there on that other day, we hear.")
    assert passages.find(passage, without).state is not State.PRESENT


def test_two_equally_good_places_are_none() -> None:
    content = a_content("He left at nine. He left at nine.")
    quote = passages.Quote("nine", "", "")
    assert passages.find(Passage(1, Span("body", 0, 4), quote), content).state is State.LOST


def test_words_that_are_gone_are_deleted() -> None:
    passage = passage_of("mayor", a_content(TEXT))
    assert passages.find(passage, a_content("Something else.")).state is State.DELETED


def test_a_pure_deletion_is_found_between_its_neighbours() -> None:
    content = a_content(TEXT)
    span = Span("body", 9, 9)
    passage = Passage(1, span, passages.quote(content, span))
    assert passages.find(passage, content).span == span
    assert passages.find(passage, a_content("The mayor, who had come, said that 21 people were there.")).span is None


@given(st.text(alphabet="ab c.", min_size=1, max_size=60), st.data())
def test_what_is_found_are_always_the_very_words(text: str, data: st.DataObject) -> None:
    content = a_content(text + " end")
    size = len(content.body_text)
    start = data.draw(st.integers(0, size))
    end = data.draw(st.integers(start, size))
    span = Span("body", start, end)
    passage = Passage(1, span, passages.quote(content, span))
    other = a_content(data.draw(st.text(alphabet="ab c.", min_size=1, max_size=60)) + " end")
    for where in (content, other):
        placed = passages.find(passage, where)
        if placed.span is not None:
            assert where.body_text[placed.span.start : placed.span.end] == passage.quote.exact
