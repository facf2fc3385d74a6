"""Which two spans of a notice are its wrong and its right value."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from versions.detection import judge
from versions.detection.languages.glossaries import ENGLISH, GLOSSARIES
from versions.detection.pairing import likeliest
from versions.detection.reading import Reading
from versions.kinds import Kind

LETTERS = st.sampled_from([*"aA1 .,;:()“”’-£%\n", " not ", " was ", "The ", " 12 ", " Ada Quill ", " 3 May ", "it"])


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("The old dairy burned down in 1974. We had it standing until 1994.", "1994", "1974"),
        ("Our timeline put the flood on Thursday. It came on Friday.", "Thursday", "Friday"),
        ("The fleet is 118 strong, against the 74 that we printed on Tuesday.", "74", "118"),
        ("Listeners heard us place the derailment at Corran. The train left the rails at Morran.", "Corran", "Morran"),
        (
            "The recipe called for two tablespoons of salt. Please use two teaspoons.",
            "two tablespoons",
            "two teaspoons",
        ),
        ("The line was Ada Marsh's, and not Ivo Lund's as our review had it.", "Ivo Lund", "Ada Marsh"),
    ],
)
def test_what_is_set_against_each_other_is_of_one_sort(text: str, wrong: str, right: str) -> None:
    told = likeliest(text, Kind.CORRECTION, (None, None), ENGLISH)
    assert tuple(span and text[slice(*span)] for span in told) == (wrong, right)


def test_what_the_rules_cut_is_a_candidate_and_stays_where_nothing_is_likelier() -> None:
    text = "This article originally said the vote was in Ulm. It was in Oulu."
    wrong, right = ((text.index(word), text.index(word) + len(word)) for word in ("Ulm", "Oulu"))
    assert likeliest(text, Kind.CORRECTION, (wrong, right), ENGLISH) == (wrong, right)
    assert {wrong, right} <= {each.span for each in Reading(text, Kind.CORRECTION, (None, None), ENGLISH).candidates}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The warden followed a beech marten through the woods.", "beech marten"),
        ("It was described as the third-largest mill of the county.", "third-largest"),
        ("She is a great-grandson’s widow and was born in Perth, Ontario.", "Perth, Ontario"),
        ("Pasture is let at $61 an acre there.", "$61 an acre"),
        ("A column had the Mass said at St. Bride’s at ten.", "St. Bride’s"),
        ("The speaker was Rep. Hollis Grady Jr. of Ulm.", "Hollis Grady Jr."),
        (
            "We said that Mr Pell had diverted flood relief money to a family firm.",
            "had diverted flood relief money to a family firm",
        ),
    ],
)
def test_whatever_may_be_a_value_is_a_candidate(text: str, value: str) -> None:
    start = text.index(value)
    assert (start, start + len(value)) in {
        each.span for each in Reading(text, Kind.CORRECTION, (None, None), ENGLISH).candidates
    }


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "In der Meldung wurde sie als Bürgermeisterin von Kalden bezeichnet.", "Bürgermeisterin von Kalden"),
        ("de", "Der Turm sei 96 Meter hoch.", "96 Meter"),
        ("de", "Die Sitzung ist am Montag, 5. Mai 2025, um 19.30 Uhr.", "19.30 Uhr"),
        ("nl", "Er stond dat hij burgemeester van Gent was.", "burgemeester van Gent"),
        ("sv", "Mötet hölls den 3 maj 2024 i Umeå.", "3 maj 2024"),
        ("fr", "Elle en est l’adjointe, et non la maire de Vaubourg.", "adjointe"),
        ("fr", "La prime est de 7 500 euros par an.", "7 500 euros"),
        ("es", "Costó dos millones de euros en 2019.", "dos millones"),
        ("es", "La presentación será el 5 de mayo de 2024 en Lorca.", "5 de mayo de 2024"),
        ("pt", "O estádio tem 18 mil lugares.", "18 mil lugares"),
        ("it", "Ha vinto l’avvocata Lidia Fracassi di Pieve.", "l’avvocata"),
        ("ar", "وقع الحادث في محافظة المنيا وليس في أسيوط.", "محافظة المنيا"),
    ],
)
def test_other_languages_have_their_own_units_days_articles_and_verbs(language: str, text: str, value: str) -> None:
    start = text.index(value)
    reading = Reading(text, Kind.CORRECTION, (None, None), GLOSSARIES[language])
    assert (start, start + len(value)) in {each.span for each in reading.candidates}


@pytest.mark.parametrize(
    ("language", "text", "wrong", "right"),
    [
        ("de", "Der Neubau kostet 4 Millionen Euro. Bei uns standen 14 Millionen Euro.", "14 Millionen Euro", None),
        ("fr", "Nous avions semé le doute en parlant de mardi. La séance est jeudi.", "mardi", "jeudi"),
        ("it", "Il concerto è sabato. Sul giornale compariva domenica.", "domenica", "sabato"),
        ("es", "La sala tiene 300 butacas. Ayer le dimos 3.000 butacas.", "3.000 butacas", "300 butacas"),
    ],
)
def test_other_languages_set_like_against_like(language: str, text: str, wrong: str, right: str | None) -> None:
    told = likeliest(text, Kind.CORRECTION, (None, None), GLOSSARIES[language])
    said = [span and text[slice(*span)] for span in told]
    assert said[0] == wrong
    assert right is None or said[1] == right


@pytest.mark.parametrize("language", sorted(GLOSSARIES))
@given(text=st.lists(LETTERS, max_size=60).map("".join))
def test_no_language_cuts_beyond_the_text_or_across(language: str, text: str) -> None:
    wrong, right = likeliest(text, Kind.CORRECTION, (None, None), GLOSSARIES[language])
    for span in (wrong, right):
        assert span is None or 0 <= span[0] < span[1] <= len(text)
    assert not (wrong and right) or wrong[1] <= right[0] or right[1] <= wrong[0]


@given(st.lists(LETTERS, max_size=120).map("".join))
def test_values_are_spans_of_the_text_that_do_not_touch(text: str) -> None:
    wrong, right = likeliest(text, Kind.CORRECTION, (None, None), ENGLISH)
    for span in (wrong, right):
        assert span is None or 0 <= span[0] < span[1] <= len(text)
    assert not (wrong and right) or wrong[1] <= right[0] or right[1] <= wrong[0]
    assert likeliest(text, Kind.CORRECTION, (None, None), ENGLISH) == (wrong, right)


def test_a_notice_of_ten_thousand_words_is_read_at_its_beginning_alone() -> None:
    text = (
        "Correction: Our report gave the toll as 12. It was 21. "
        + "The mill and the weir stand on the left bank of 1,204 rivers. " * 900
    )
    found = judge(text)
    assert (found.wrong_value, found.right_value) == ("12", "21")
    assert len(Reading(text, Kind.CORRECTION, (None, None), ENGLISH).candidates) <= 400
