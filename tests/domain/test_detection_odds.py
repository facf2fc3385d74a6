"""How likely a paragraph is a notice by its words alone, where no rule knows it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from versions.detection import judge, odds


@pytest.mark.parametrize(
    "text",
    [
        "We muddled the two sisters in our profile of the Quill family; it is Ada who sails.",
        "This review gave away more of the ending than it should have, and we have trimmed it.",
        "Our crossword on Friday had a clue too many. Here is the one that should have stood at 12 across.",
    ],
)
def test_a_wording_that_few_papers_use_is_likely_a_notice(text: str) -> None:
    assert odds.probability(text) > 0.5
    assert judge(text).is_notice


@pytest.mark.parametrize(
    "text",
    [
        "The council will correct the signs at the harbour by Friday, the mayor said.",
        "Her first report on the mill appeared in 1911 and was reprinted twice.",
        "The bank apologised to customers whose cards had been charged twice on Monday.",
        "An updated timetable will be published in May, and the fares change in June.",
    ],
)
def test_ordinary_news_is_not(text: str) -> None:
    assert odds.probability(text) < 0.5
    assert not judge(text).is_notice


def test_names_figures_days_and_quotations_count_as_their_sorts() -> None:
    one = "On Monday we said that Ada Quill was 61. “She is not,” her son wrote on May 3."
    other = "On Friday we said that Ivo Marsh was 17. “I am older,” her son wrote on June 28."
    assert odds.features(one) == odds.features(other)


@given(st.text(max_size=400))
def test_whatever_is_asked_the_answer_is_a_probability_and_the_same_twice(text: str) -> None:
    assert 0 < odds.probability(text) < 1
    assert odds.probability(text) == odds.probability(text)
