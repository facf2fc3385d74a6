"""What is learned of English notices: whether a paragraph is worth reading, how likely it is one, of what kind."""

import json
from math import isfinite
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from versions.detection import LANGUAGES, detect, glance, judge, odds
from versions.detection.evidence import marks
from versions.detection.languages import VOCABULARIES
from versions.kinds import Kind

RULES = {words.code: words.rules for words in VOCABULARIES}
PAIRS = Path(__file__).resolve().parents[1] / "corpus" / "newsroom" / "pairs-open.jsonl"


def _odds(text: str, code: str) -> float:
    return odds.log_odds_elsewhere(text, code, marks(text, RULES[code]))


@pytest.mark.parametrize(
    "text",
    [
        "We muddled the two sisters in our profile of the Quill family; it is Ada who sails.",
        "This review gave away more of the ending than it should have, and we have trimmed it.",
        "Our crossword on Friday had a clue too many. Here is the one that should have stood at 12 across.",
    ],
)
def test_a_wording_that_few_papers_use_is_likely_a_notice(text: str) -> None:
    assert odds.log_odds(text) > 0
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
    assert odds.log_odds(text) < 0
    assert not judge(text).is_notice


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ja", "きのうの記事で橋の長さを80メートルとしたのは180メートルでした。"),
        ("es", "El artículo de ayer sobre el puente situaba la obra en Marea; está en Pello."),
        ("fr", "Notre article d’hier situait le pont à Marée ; il se trouve à Pell."),
        ("it", "La didascalia a pagina 12 scambiava i nomi delle due atlete; a sinistra c’è Ines Prato."),
        ("nl", "In het stuk van gisteren stonden de namen van de bruggen door elkaar; de noordelijke heet Kiekbrug."),
        ("pt", "A legenda da página 12 trocava os nomes das duas atletas; quem está à esquerda é Inês Prata."),
        ("sv", "I gårdagens artikel om slusen hamnade bron i Torsk; den ligger i Pell."),
    ],
)
def test_other_languages_are_learned_too(code: str, text: str) -> None:
    assert _odds(text, code) > 0
    assert judge(text).is_notice


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Der Trainer hat die beiden Brüder verwechselt, der Ältere stand gestern gar nicht im Kader."),
        ("es", "El alcalde confundió ayer a los dos hermanos y pidió perdón en la plaza."),
        ("fr", "Le maire a confondu hier les deux frères et s’en est excusé sur la place."),
        ("it", "Il sindaco ha scambiato ieri i due fratelli e si è scusato in piazza."),
        ("nl", "De burgemeester gaf toe dat de cijfers van gisteren niet klopten en beloofde nieuwe."),
        ("pt", "O presidente da câmara trocou ontem os dois irmãos e pediu desculpa na praça."),
        ("sv", "Ministern blandade i går ihop de två broarna, sade hon efter mötet i Torsk."),
    ],
)
def test_whoever_else_errs_is_no_notice_there(code: str, text: str) -> None:
    assert _odds(text, code) < 0
    assert not judge(text).is_notice


def test_names_figures_days_and_quotations_count_as_their_sorts() -> None:
    one = "On Monday we said that Ada Quill was 61. “She is not,” her son wrote on May 3."
    other = "On Friday we said that Ivo Marsh was 17. “I am older,” her son wrote on June 28."
    assert odds.features(one) == odds.features(other)


@given(st.text(max_size=400), st.sampled_from(LANGUAGES))
def test_whatever_is_asked_the_answer_is_a_number_and_the_same_twice(text: str, code: str) -> None:
    assert isfinite(odds.log_odds(text))
    assert odds.log_odds(text) == odds.log_odds(text)
    assert isfinite(_odds(text, code))
    assert _odds(text, code) == _odds(text, code)


def test_what_is_learned_of_one_language_holds_of_the_others() -> None:
    one = odds.traits("Der Text nannte ihn fälschlich Maler.", "de", ["own"])
    other = odds.traits("Le texte le disait erronément peintre.", "fr", ["own"])
    assert {"PIECE", "own?"} <= {each for each in one if each[:3] not in ("de ", "fr ")} & other
    assert not {each for each in one if each.startswith("de ")} & other


def test_what_is_learned_of_one_word_holds_of_those_that_mean_the_same() -> None:
    one = {each for each in odds.features("the caption misspelled it") if each.isupper()}
    other = {each for each in odds.features("the headline misstated it") if each.isupper()}
    assert {"PIECE", "MIS", "PIECE MIS"} <= one == other


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "The author of this essay sits on the trust's board, which readers ought to have been told.",
            Kind.EDITORS_NOTE,
        ),
        ("New figures from the ferry company have been added to this report since it went up.", Kind.UPDATE),
        ("A line in our profile may have left readers thinking that she was sacked; she resigned.", Kind.CLARIFICATION),
        ("We no longer stand by our story of 2 March on the orchard trust. The letters were forged.", Kind.RETRACTION),
        ("Our chart had the two rivers the wrong way round; the Wend is the longer.", Kind.CORRECTION),
    ],
)
def test_the_kind_is_told_by_the_words(text: str, kind: Kind) -> None:
    assert judge(text).kind is kind


def test_a_label_is_the_last_word_on_a_correction() -> None:
    assert (
        judge("Correction: New figures from the ferry company have been added to this report.").kind is Kind.CORRECTION
    )


def test_nearly_no_ordinary_paragraph_is_worth_reading() -> None:
    stories = (json.loads(line) for line in PAIRS.read_text(encoding="utf-8").splitlines())
    told = [each["before"] for each in stories if not each.get("notice") and " the " in each["before"]]
    paragraphs = {part for text in told for part in text.split("\n\n")}
    read = [part for part in paragraphs if glance.is_promising(part.lower().split(), "en")]
    assert len(paragraphs) > 100
    assert len(read) * 10 < len(paragraphs)


def test_plain_statements_in_a_row_are_a_story() -> None:
    assert not judge("The toll on the bridge is 21 crowns. It opened on 5 January.").is_notice
    assert not judge("The bridge opened on 5 January. It is 40 metres long.").is_notice


def test_a_notice_is_found_wherever_it_stands_in_a_long_paragraph() -> None:
    story = "The harbour froze in January, and boats lay still until the thaw came. " * 12
    notice = "An earlier version of this article misstated the year of the frost. It was 1947, not 1974."
    for text in (f"{notice} {story}", f"{story} {notice}"):
        (found,) = detect(text)
        assert found.kind is Kind.CORRECTION


@given(
    st.lists(st.text(alphabet="abc.,'’“”\u00e9 7の", min_size=1, max_size=9).map(str.lower), max_size=300),
    st.sampled_from(LANGUAGES),
)
def test_whatever_words_are_looked_at_the_answer_is_the_same_twice(said: list[str], code: str) -> None:
    words = glance.words(" ".join(said), code)
    assert glance.is_promising(words, code) is glance.is_promising(words, code)


def test_words_that_are_met_for_the_first_time_cost_no_memory_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glance, "_KEPT", 50)
    weights = glance._Weights({"story": 1.0}, "en", mark="")
    assert [weights[f"word{number}"] for number in range(500)] == [0.0] * 500
    assert len(weights) <= 50
    assert weights["story,"] == 1.0
