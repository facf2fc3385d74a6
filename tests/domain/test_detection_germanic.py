"""Notices in German, Dutch and Swedish: found by how they are built, their values cut alike."""

import pytest

from versions.detection import judge
from versions.kinds import Kind


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        (
            "In der Bildunterschrift haben wir den Mann rechts als Olaf Grebe bezeichnet. Es ist sein Sohn Nils Grebe.",
            "Olaf Grebe",
            "Nils Grebe",
        ),
        (
            "In unserem Bericht haben wir den Ort des Brandes als Altmoor bezeichnet. Der Brand brach in Neumoor aus.",
            "Altmoor",
            "Neumoor",
        ),
        (
            "In het bijschrift is de vrouw links ten onrechte aangeduid als Tine Wolf. Het is haar zus Mia Wolf.",
            "Tine Wolf",
            "Mia Wolf",
        ),
        (
            "Das Foto in unserem Artikel vom Montag zeigt nicht Rita Sommer, sondern ihre Tochter Lea Sommer.",
            "Rita Sommer",
            "Lea Sommer",
        ),
        ("Bilden till gårdagens artikel är inte tagen i Norrbo, utan i Sunnabo.", "Norrbo", "Sunnabo"),
        (
            "De foto bij het artikel over de storm is niet gemaakt in Oudkerk, maar in Nieuwkerk.",
            "Oudkerk",
            "Nieuwkerk",
        ),
        (
            "In der gestrigen Bildzeile nannten wir die Trainerin Jana Kolb. Sie heißt Jana Kalb.",
            "Jana Kolb",
            "Jana Kalb",
        ),
    ],
)
def test_whom_a_picture_shows_is_named_as_long_on_both_sides(text: str, wrong: str, right: str) -> None:
    assert (judge(text).wrong_value, judge(text).right_value) == (wrong, right)


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        (
            "Auf der Karte zu unserem Artikel lag Birkau versehentlich in Hohenfeld. Das Dorf liegt in Tiefenfeld.",
            "Hohenfeld",
            "Tiefenfeld",
        ),
        (
            "Op de kaart bij dit artikel lag Veenhuis ten onrechte in Grootland. Het dorp ligt in Kleinland.",
            "Grootland",
            "Kleinland",
        ),
        (
            "På kartan till artikeln låg Kråkvik felaktigt i Västmark. Byn ligger i Östmark.",
            "Västmark",
            "Östmark",
        ),
        (
            "Door een fout is gisteren een foto van haar zus geplaatst. Dat had een foto van Anna Blom moeten zijn.",
            "een foto van haar zus",
            "een foto van Anna Blom",
        ),
        (
            "In einem Teil der Auflage war der Eintritt mit 8 Euro angegeben. Er kostet 18 Euro.",
            "8 Euro",
            "18 Euro",
        ),
        ("Rättelse: Han sade ”jag stannar”, inte ”jag går”.", "jag går", "jag stannar"),
        ("Korrektur: Sie sagte „wir prüfen“ und nicht „wir zahlen“.", "wir zahlen", "wir prüfen"),
        (
            "Rättelse: Priset är 2,10 kronor per liter, inte 21 kronor.",
            "21 kronor",
            "2,10 kronor per liter",
        ),
    ],
)
def test_what_was_placed_or_printed_by_mistake_is_the_wrong_value(text: str, wrong: str, right: str) -> None:
    assert (judge(text).wrong_value, judge(text).right_value) == (wrong, right)


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        (
            "Im Artikel über die Werft vom Dienstag wurde Uwe Brandt als Kapitän bezeichnet. Er ist Lotse.",
            "Kapitän",
            "Lotse",
        ),
        (
            "In het interview met de bakkers (zaterdag, p. 4) werd Wim Kool voorzitter genoemd. Hij is secretaris.",
            "voorzitter",
            "secretaris",
        ),
        (
            "I bildtexten på sidan 3 i går kallades Sven Holm för domare. Han är åklagare.",
            "domare",
            "åklagare",
        ),
        ("In een bericht over het toernooi stond dat Bea Lind vierde werd. Ze werd vijfde.", "vierde", "vijfde"),
        (
            "I fredagens tidning uppgavs felaktigt att Maj Ström är kassör i klubben. Hon är revisor.",
            "kassör i klubben",
            "revisor",
        ),
        (
            "Vi skrev i tisdags att Tor Asp har avgått. Det stämmer inte, han är tjänstledig. Vi beklagar felet.",
            "har avgått",
            "är tjänstledig",
        ),
        ("Rättelse. I går skrev vi att kören vann priset. Det var skolan som vann.", "kören", "skolan"),
        ("Uppgiften i artikeln om att han är kock stämmer inte. Han är bagare.", "kock", "bagare"),
        ("In de column over de haven stond dat de kade in 1987 openging. Dat was 1978.", "1987", "1978"),
    ],
)
def test_what_somebody_was_called_is_found_without_a_word_of_error(text: str, wrong: str, right: str) -> None:
    assert (judge(text).wrong_value, judge(text).right_value) == (wrong, right)


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        (
            "Vi tar tillbaka påståendet att Ove Lund hade stulit pengar, som publicerades i maj. Det saknade grund.",
            "hade stulit pengar",
            "Det saknade grund",
        ),
        (
            "De beschuldiging dat Koos Ham klanten oplichtte, die wij in mei publiceerden, trekken wij in. "
            "Daarvoor bestaat geen bewijs.",
            "klanten oplichtte",
            "Daarvoor bestaat geen bewijs",
        ),
        (
            "Wir haben in unserer Ausgabe behauptet, Dirk Voss habe Akten vernichtet. Diese Behauptung ist unwahr.",
            "habe Akten vernichtet",
            "Diese Behauptung ist unwahr",
        ),
    ],
)
def test_the_sentence_that_denies_a_withdrawn_claim_is_what_is_right(text: str, wrong: str, right: str) -> None:
    judgement = judge(text)
    assert judgement.kind is Kind.RETRACTION
    assert (judgement.wrong_value, judgement.right_value) == (wrong, right)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("In het recept van zaterdag ontbrak de hoeveelheid boter. Er moet 80 gram in.", "80 gram"),
        ("Bij het artikel over de race stond een verkeerde tijd. Die moet 3.12.40 zijn.", "3.12.40"),
        ("In unserem gestrigen Rezept fehlte eine Angabe: Es gehören 3 Eier hinein.", "3 Eier"),
        (
            "De redactie hecht eraan te benadrukken dat de in dit artikel genoemde boer geen verdachte is.",
            "geen verdachte",
        ),
    ],
)
def test_the_right_value_alone_is_what_belongs_there(text: str, right: str) -> None:
    assert (judge(text).wrong_value, judge(text).right_value) == (None, right)


@pytest.mark.parametrize(
    "text",
    [
        "”Vi gjorde fel och beklagar det”, säger direktören.",
        "Hinweise auf Fehler nimmt unsere Redaktion gern entgegen.",
        "Der Minister wurde als Held bezeichnet. Er ist seit drei Jahren im Amt.",
        "Das Bild im Museum zeigt nicht den König, sondern seinen Bruder.",
        "In het boek werd hij dichter genoemd. Hij is nu vergeten.",
        "De foto toont niet de oude haven, maar de nieuwe.",
        "I filmen kallades hon för häxa. Hon är en vanlig bonde.",
        "Bilden föreställer inte kungen, utan hans bror.",
        "Het bleek dat ze derde werd. Ze werd gehuldigd.",
    ],
)
def test_a_story_of_the_same_words_is_no_notice(text: str) -> None:
    assert not judge(text).is_notice
