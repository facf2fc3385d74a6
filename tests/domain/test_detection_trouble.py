"""Whatever stands in a text: a search for notices ends, says the same twice, and points at what is there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from versions.detection import LANGUAGES, detect, judge

PIECES = (
    "Correction:", "An earlier version of this article said", "we said that", "wrongly", "it is", "not", "12",
    "21 crowns", "Korrektur:", "In einer früheren Version hieß es, dass", "statt", "Rectificatif :",
    "Nous avons écrit", "et non", "Fe de errores:", "donde dice", "debe decir", "Errata:", "onde se lê", "leia-se",
    "Rettifica:", "Correctie:", "Rättelse:", "訂正：", "「", "」", "とあるのは", "の誤りでした",
    "تصحيح:", "ذكرت نسخة سابقة", "“",
    "”", "(", ")", "[", ".", ";", ",", "—", ":", " ", "\xa0", "\u2009", "\u202f", "\u200b", "\n", "\n\n",
    "Ana Reyes", "«", "»", "1" * 40, "½", "%", "’",
)  # fmt: skip
texts = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=4)), max_size=14).map(" ".join)
glued = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)


@given(st.one_of(texts, glued))
def test_what_is_found_stands_in_the_text(text: str) -> None:
    found = detect(text)
    assert found == detect(text)
    for notice in found:
        assert 0 <= notice.start < notice.end <= len(text)
        for item in notice.items:
            for value, span in ((item.wrong_value, item.wrong_span), (item.right_value, item.right_span)):
                assert (value is None) == (span is None)
                assert span is None or text[slice(*span)] == value


@given(st.one_of(texts, glued), st.sampled_from(LANGUAGES))
def test_a_paragraph_is_judged_in_any_language(text: str, language: str) -> None:
    judgement = judge(text, language=language)
    assert judgement.is_notice == (judgement.kind is not None)
    for item in judgement.items:
        assert item.wrong_value or item.right_value


@pytest.mark.parametrize(("opening", "closing"), ['""', "“”", "«»"])
@pytest.mark.parametrize(
    ("language", "notice"),
    [
        ("en", "Correction: An earlier version of this article, which read {}, gave the wrong year."),
        ("fr", "Correction : une version antérieure de cet article, qui disait {}, donnait une mauvaise date."),
        ("de", "Korrektur: In einer früheren Version dieses Artikels, die lautete {}, stand ein falsches Jahr."),
    ],
)
def test_no_value_is_taken_from_an_article_that_is_quoted_whole(
    language: str, notice: str, opening: str, closing: str
) -> None:
    article = "The bridge at Saltgate opened in 1931, not 1913, and carries 14,000 cars a day. " * 12
    text = notice.format(opening + article + closing)
    judgement = judge(text, language=language)
    assert judgement.is_notice
    for item in judgement.items:
        for start, end in filter(None, (item.wrong_span, item.right_span)):
            assert end <= text.index(opening) or start > text.rindex(closing)
