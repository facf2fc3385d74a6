"""A publication's own notices inside text: found, told apart from what only looks like one, and read."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.corpus.hostile_notices import TEXTS
from versions.detection import LANGUAGES, detect, judge
from versions.detection.choice import Choice
from versions.detection.languages import VOCABULARIES
from versions.kinds import Kind

NOTICES = {
    "en": "Correction: An earlier version of this article said the dam was 40 metres high. It is 14 metres high.",
    "es": "Fe de errores: En una versión anterior de esta noticia se decía que la presa mide 40 metros. Mide 14.",
    "fr": "Rectificatif : une version précédente de cet article indiquait que le barrage mesure 40 mètres. C'est 14.",
    "de": "Korrektur: In einer früheren Version dieses Artikels hieß es, der Damm sei 40 Meter hoch. Es sind 14 Meter.",
    "pt": "Erramos: Versão anterior deste texto informava que a barragem mede 40 metros. O correto é 14 metros.",
    "it": "Errata corrige: una versione precedente di questo articolo affermava che la diga misura 40 metri. Sono 14.",
    "nl": "Correctie: in een eerdere versie van dit artikel stond dat de dam 40 meter hoog is. Dat moet 14 zijn.",
    "sv": "Rättelse: I en tidigare version av artikeln angavs att dammen är 40 meter. Det rätta är 14 meter.",
    "ja": "訂正　本文で高さを「40メートル」としたのは「14メートル」の誤りでした。",
    "ar": "تصحيح: ذكرت نسخة سابقة من هذا المقال أن ارتفاع السد 40 مترا، والصحيح 14 مترا.",
}
STORY = "The council met on Monday.\n\nIt approved the dam, which will cost 3 million crowns.\n\nNobody objected."


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_correction_is_found_in_every_language_told_or_not(language: str) -> None:
    for told in (language, None):
        judgement = judge(NOTICES[language], language=told)
        assert (judgement.is_notice, judgement.kind) == (True, Kind.CORRECTION)


@pytest.mark.parametrize("language", LANGUAGES)
def test_values_are_copied_from_the_place_they_are_said_to_stand_at(language: str) -> None:
    text = f"{STORY}\n\n{NOTICES[language]}"
    (notice,) = detect(text)
    assert text[notice.start : notice.end] == NOTICES[language]
    for item in notice.items:
        for value, span in ((item.wrong_value, item.wrong_span), (item.right_value, item.right_span)):
            assert (value is None) == (span is None)
            assert span is None or text[slice(*span)] == value


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("A story on Sunday gave an incorrect price for the ferry. Passengers pay $12.", "$12"),
        ("A story on Sunday listed the wrong time for the fair. It opens at 6:30 p.m. Monday.", "6:30 p.m."),
        ("The score of the final was wrong in Monday's paper. Orby won 54-49.", "54-49"),
        ("A caption on Monday misidentified the runner. He is sophomore Ned Vale.", "Ned Vale"),
        ("Clarification: our report on fares should have said that pupils travel free.", "pupils travel free"),
    ],
)
def test_what_is_right_is_told_by_the_kind_of_thing_that_was_wrong(text: str, right: str) -> None:
    assert (judge(text).wrong_value, judge(text).right_value) == (None, right)


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("Correction: The vote was 61 to 38, not 68 to 31.", "68 to 31", "61 to 38"),
        (
            "This article was amended on 3 May. The mill is in Orby, not Oxby as an earlier version said.",
            "Oxby",
            "Orby",
        ),
        (
            "Correction: Dr Lund works at the Orby Institute, not at the University of Pell.",
            "the University of Pell",
            "the Orby Institute",
        ),
        (
            "We misstated the author's role in our report on Friday. She is a former judge, not a lawyer.",
            "a lawyer",
            "a former judge",
        ),
        ("Berichtigung: Das Fest beginnt nicht am Freitag, sondern am Samstag.", "Freitag", "Samstag"),
        ("Corrección: el alcalde no se llama Luis Vega, sino Luis Vargas.", "Luis Vega", "Luis Vargas"),
        ("Donde dice «ocho familias» debe decir «ochenta familias».", "ocho familias", "ochenta familias"),
        ("Onde se lê «mil», leia-se «cem mil».", "mil", "cem mil"),
        ("Rectificatif : il fallait lire 12 % et non 21 %.", "21 %", "12 %"),
        ("「東町」とあるのは「西町」の誤りでした。", "東町", "西町"),
        (
            "Correction: a story on Monday said that sales fell 8 percent. They rose 8 percent.",
            "fell 8 percent",
            "rose 8 percent",
        ),
        ("Correction: The sum was wrongly given as $4 million instead of $14 million.", "$4 million", "$14 million"),
        ("This story has been corrected to show that the barge sank Friday, not Monday.", "Monday", "Friday"),
        (
            "Correction: A story on Monday said the plan was drawn by Al Orr. It was drawn by Bea Lund.",
            "Al Orr",
            "Bea Lund",
        ),
        ("An article on Monday misstated how many mills will close. Two will, not nine.", "nine", "Two"),
        ("Last week's column said the mill opens at noon. It opens at 10. Sorry.", "noon", "10"),
        ("This article was amended on 3 May to change “Lord Orby” to “Lady Orby”.", "Lord Orby", "Lady Orby"),
    ],
)
def test_wrong_and_right_are_told_apart_whichever_comes_first(text: str, wrong: str, right: str) -> None:
    judgement = judge(text)
    assert (judgement.wrong_value, judgement.right_value) == (wrong, right)


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("An article on Friday about the Orby Canal misstated its length. It is 12 miles, not 21.", "21", "12 miles"),
        ("Because of an editing error, a chart on Monday with an article about rents was mislabeled.", None, None),
        ("A feature on dams (High water, 3 May, page 9) said Oxby has two; it should have said three.", "two", "three"),
        ("• In our report of 4 June we said the pool opened in 1962. It opened in 1926.", "1962", "1926"),
        ("Tuesday's Metro page omitted the credit for a photo. It was taken by Ana Lund.", None, "Ana Lund"),
        (
            "Contrary to our report on 7 May, the council has not sold the mill.",
            None,
            "the council has not sold the mill",
        ),
        ("A story (Owls, 3 June) gave the wingspan as 2cm rather than 2m.", "2cm", "2m"),
        ("(Corrects date of vote to June 4 in paragraph 3)", None, "June 4"),
        ("In “Slow boats” (June 5th) we said that the fare is 9 crowns. In fact it is 19. Sorry.", "9 crowns", "19"),
        ("An obituary on Sunday about Abel Brand misspelled his sister's name. She is Ines, not Inez.", "Inez", "Ines"),
        ("We said on Monday that Ms Lund was educated at Pell; in fact, she went to Orby.", "Pell", "Orby"),
    ],
)
def test_a_column_of_corrections_is_read_without_labels(text: str, wrong: str | None, right: str | None) -> None:
    judgement = judge(text)
    assert judgement.kind is Kind.CORRECTION
    assert (judgement.wrong_value, judgement.right_value) == (wrong, right)


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("Die Zahl der Boote haben wir in diesem Artikel nachträglich korrigiert, von 2400 auf 240.", "2400", "240"),
        (
            "Korrektur: Das Fest ist am 12. Juni und nicht, wie in der „Post“ vom 8. Juni zu lesen war, am 14. Juni.",
            "14. Juni",
            "12. Juni",
        ),
        (
            "Richtigstellung: Wir haben Jan Holm als Direktor der Sternwarte bezeichnet. Er ist dort Hausmeister.",
            "Direktor der Sternwarte",
            "Hausmeister",
        ),
        (
            "In einer früheren Fassung war von 90 Verletzten die Rede. Richtig ist: Es gab 9 Verletzte.",
            "90",
            "9",
        ),
        (
            "Wir haben den Text zurückgezogen. Darin hieß es, Eva Ek habe Akten gefälscht. Diese Aussage war falsch.",
            "habe Akten gefälscht",
            "Diese Aussage war falsch",
        ),
        (
            "Av vår artikel kunde man få intrycket att badhuset rivs i höst. Det renoveras i höst.",
            "rivs i höst",
            "renoveras i höst",
        ),
        (
            "Vi skrev tidigare att kören hade lagts ned. Det korrekta är att kören hade bytt ledare.",
            "hade lagts ned",
            "hade bytt ledare",
        ),
        (
            "Kvinnan på bilden på sidan 4 angavs vara Siv Tornby. Det är hennes syster Ulla Tornby.",
            "Siv Tornby",
            "Ulla Tornby",
        ),
    ],
)
def test_german_and_swedish_set_the_right_value_against_the_wrong_one(text: str, wrong: str, right: str) -> None:
    judgement = judge(text)
    assert judgement.is_notice
    assert (judgement.wrong_value, judgement.right_value) == (wrong, right)


@pytest.mark.parametrize("stamp", ["Updated 9:22 PM EST, Mon November 6", "Updated: 12 June 2020"])
def test_a_bare_time_is_no_heading_of_the_story_below_it(stamp: str) -> None:
    assert detect(f"{stamp}\n\n{STORY}") == ()


def test_a_cue_is_known_with_the_punctuation_and_the_ending_it_has() -> None:
    for word in ("misspelled", "misspelt", "misspells"):
        assert judge(f"A caption on Monday with an article about the dam, “Mended”, {word}: the name is Orby.").kind


def test_several_errors_of_one_notice_are_items() -> None:
    found = judge(
        "This article was corrected on 9 May. There were 148 people, not 184; it was built in 1989, not 1998."
    )
    assert [(item.wrong_value, item.right_value) for item in found.items] == [("184", "148"), ("1998", "1989")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Update: An earlier version of this story said the toll was 12. It was 21.", Kind.CORRECTION),
        ("This story has been updated with a statement from the union.", Kind.UPDATE),
        ("Clarification: Our report may have left the impression that all stops will close.", Kind.CLARIFICATION),
        (
            "Editor's note: After publication, we learned that the author of this essay had been paid.",
            Kind.EDITORS_NOTE,
        ),
        ("We retract this article: the documents were forged.", Kind.RETRACTION),
        ("Hinweis: Dieser Artikel wurde um eine Stellungnahme der Bahn ergänzt.", Kind.UPDATE),
        ("Précision : notre titre pouvait laisser croire que la loi était votée.", Kind.CLARIFICATION),
        ("記事と見出しのうち、当該部分を取り消します。", Kind.RETRACTION),
    ],
)
def test_the_kind_is_told_by_content_where_the_label_says_less(text: str, kind: Kind) -> None:
    assert judge(text).kind is kind


@pytest.mark.parametrize(
    "text",
    [
        'The agency said: "An earlier version of this report gave the wrong date. We regret the error."',
        "The prosecutor misstated the law in her closing argument, the appeals court ruled on Friday.",
        "A photograph published in a rival tabloid on Tuesday wrongly identified the boy, his parents said.",
        "The magazine's editors have since retracted the essay.",
        "Because of an error in the software, thousands of voters received the wrong ballot.",
        "The museum regrets the error and will refund visitors, a spokeswoman said.",
        "Corrections: The Gazette publishes corrections on Page A2. Call 555-0101.",
        "Dr. Lee said it was 15 patients, not 50.",
        "An earlier version of the bill would have banned the practice outright.",
        "The journal retracted the paper after readers found duplicated images.",
        "The rival paper published a correction, saying its story had misidentified the mayor.",
        "Correction officers walked out of four prisons on Monday.",
        "If you believe that this article contains an error, write to the corrections desk.",
        "Updated 4:15 p.m.",
        "Update: Storm expected to reach the coast by Friday",
        "I thank Rosa Lind for her comments on an earlier version of this article.",
        "This report found that 12 percent of the prisoners had been wrongly convicted.",
        "We were wrong about the war, and this column should be the last to forget it.",
        "Is there an error in this story? Tell us.",
        "Your reviewer states that the poet died in Rome. He died in Naples. Yours etc., P. Orme",
        "Eine frühere Version des Entwurfs wurde korrigiert.",
        "Der Artikel 5 der Verfassung wurde geändert.",
        "Anders als in der Schweiz ist das hier verboten. Das wurde korrigiert.",
        "Comme l'a annoncé le ministre, le texte a été modifié. Il sera voté mardi.",
        "Contrairement à ce que disait le ministre, la loi n'est pas passée.",
        "Contrariamente a lo que se cree, el café no quita el sueño.",
        "Ao contrário do que afirma o ministro, a inflação subiu.",
        "Contrariamente a quanto affermato dal ministro, la legge non è passata.",
        "Zoals eerder gemeld is de wet aangepast. Dat was een fout.",
        "Tidigare uppgavs det att tre personer dött. Nu är siffran fyra.",
        "首相は発言を撤回し、おわびした。",
        "اعتذرت الشركة عن الخطأ.",
    ],
)
def test_what_only_looks_like_a_notice_is_none(text: str) -> None:
    assert judge(text) == judge("")
    assert detect(text) == ()


@pytest.mark.parametrize("place", range(4))
def test_a_notice_is_found_wherever_it_stands(place: int) -> None:
    paragraphs = STORY.split("\n\n")
    paragraphs.insert(place, NOTICES["en"])
    text = "\n\n".join(paragraphs)
    assert [text[found.start : found.end] for found in detect(text)] == [NOTICES["en"]]


def test_a_heading_belongs_to_the_notice_below_it() -> None:
    text = f"{STORY}\n\nCORRECTION\n\nThe dam is 14 metres high, not 40."
    (found,) = detect(text)
    assert text[found.start : found.end] == "CORRECTION\n\nThe dam is 14 metres high, not 40."
    assert found.kind is Kind.CORRECTION


@pytest.mark.parametrize(
    "text",
    [
        "We reported on Monday that the mayor opened the mill. It opened new chances for many people.",
        "Fout parkeren kost voortaan 110 euro. De gemeente wil zo het aantal foutparkeerders verminderen.",
    ],
)
def test_what_goes_on_with_the_story_takes_nothing_back(text: str) -> None:
    assert not judge(text).is_notice


@given(st.text(alphabet="abc ,|\n", max_size=60))
def test_a_choice_finds_what_the_plain_expression_finds(text: str) -> None:
    expression = r"^\W{0,2}ab|\bb+c|c(?:a|b c)|(?:ab|ca), |[|]a"
    plain = re.compile(rf"(?<!\w)(?:{expression})").search(text)
    found = Choice(expression, spaced=True, wide=False, before=r"(?<!\w)").search(text)
    assert (found is None) == (plain is None)
    assert found is None or plain is None or found[0] == plain.start()


def test_a_short_notice_is_no_heading_of_the_story_below_it() -> None:
    notice = "Correction: The vote was 5-4, not 6-3."
    (found,) = detect(f"{notice}\n\n{STORY}")
    assert (found.start, found.end) == (0, len(notice))


def test_a_notice_in_brackets_is_found_without_the_paragraph_around_it() -> None:
    notice = "[An earlier version of this article gave the weight in grams. It is milligrams.]"
    text = f"A dose weighs 4 milligrams. {notice} It is taken twice a day."
    assert [text[found.start : found.end] for found in detect(text)] == [notice]


def test_date_and_surface_are_told_where_the_notice_says_them() -> None:
    found = judge("This article was amended on 17 May 2021. A caption misspelled the mayor's name.")
    assert (found.date, found.scope) == ("17 May 2021", "caption")
    assert judge(NOTICES["en"]).date is None


@pytest.mark.parametrize(
    ("notice", "right"),
    [
        ("Fe de errores: En una versión anterior de esta noticia sobre The Lamp se decía que el faro mide 14.", None),
        ("Rectificatif : dans notre article sur The Lamp, nous avons écrit 12 000 exemplaires ; c'est 21 000.", None),
        (
            "Korrektur: In einer früheren Version dieses Artikels über The Lamp hieß es, die Reise beginne am 3. Mai."
            " Tatsächlich beginnt sie am 13. Mai.",
            "13. Mai",
        ),
        (
            "Correção: uma versão anterior deste artigo sobre The Lamp dizia que a ponte tem 14 metros. Ela tem 41"
            " metros.",
            "41 metros",
        ),
        (
            "Correzione: in una versione precedente di questo articolo su The Lamp si leggeva che il ponte misura 14"
            " metri. Ne misura 41.",
            "41",
        ),
        (
            "Correctie: in een eerdere versie van dit artikel over The Lamp stond dat de brug 14 meter lang is. Dat is"
            " 41 meter.",
            "41 meter",
        ),
        (
            "Rättelse: I en tidigare version av den här artikeln om The Lamp stod att bron är 14 meter lång. Den är 41"
            " meter.",
            "41 meter",
        ),
    ],
)
def test_a_notice_with_an_english_name_is_found_among_english_paragraphs(notice: str, right: str | None) -> None:
    english = "The council met on Monday, and the mayor said that the plan had been changed twice since the spring."
    (found,) = detect(f"{english}\n\n{english}\n\n{notice}\n\n{english}")
    assert found.kind is Kind.CORRECTION
    assert right is None or [item.right_value for item in found.items] == [right]


def test_each_notice_of_a_text_in_two_languages_is_found() -> None:
    text = f"{NOTICES['en']}\n\n{STORY}\n\n{NOTICES['fr']}\n\n{NOTICES['ja']}"
    assert [text[found.start : found.end] for found in detect(text)] == [NOTICES[each] for each in ("en", "fr", "ja")]


def test_vowel_marks_are_kept_in_values_and_spans() -> None:
    text = "تصحيح: ذكرت نسخة سابقة من هذا المقال أن الكلفة 90 مليونًا، والصحيح 60 مليونًا."
    judgement = judge(text)
    assert (judgement.wrong_value, judgement.right_value) == ("90 مليونًا", "60 مليونًا")
    assert judgement.end == len(text)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.sampled_from([*NOTICES.values(), *STORY.split(), "not", "İ", "«", '"', "(", "\n", "\n\n", "12", ","])),
    st.sampled_from([None, *LANGUAGES]),
)
def test_any_text_is_read_and_spans_never_leave_it(parts: list[str], language: str | None) -> None:
    text = " ".join(parts)
    ends = [0]
    for found in detect(text, language=language):
        assert ends[-1] <= found.start < found.end <= len(text)
        ends.append(found.end)
        for item in found.items:
            assert item.wrong_value is not None or item.right_value is not None
            assert item.wrong_span is None or text[slice(*item.wrong_span)] == item.wrong_value
            assert item.right_span is None or text[slice(*item.right_span)] == item.right_value


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_hostile_text_is_read_to_its_end(text: str) -> None:
    (found,) = detect(text)
    assert (found.start, found.end, found.kind) == (0, len(text), Kind.CORRECTION)


@pytest.mark.parametrize("piece", ["... ", "— ", "?! "])
def test_a_word_that_may_be_a_label_is_read_no_further_than_a_notice_begins(piece: str) -> None:
    """Letter by letter from every place to the end, this would take hours."""
    assert detect("Correction " + piece * 100_000) == ()


def test_a_notice_that_quotes_its_whole_article_is_read_by_its_own_words() -> None:
    article = " ".join(["“The toll was 12 crowns, not 10,” she said."] * 2_000)
    found = judge(f"Correction: The toll is 21 crowns, not 12. The article read: {article}")
    assert (found.wrong_value, found.right_value) == ("12", "21 crowns")


def test_every_language_has_the_words_of_every_kind() -> None:
    assert len({words.code for words in VOCABULARIES}) == 10
    for words in VOCABULARIES:
        assert set(words.labels) >= {Kind.CORRECTION, Kind.CLARIFICATION, Kind.RETRACTION, Kind.UPDATE}
        assert words.rules.version is not None


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("This article originally said the mill opened in 1902. In fact, it was inaugurated in 1920.", "1902", "1920"),
        ("This post was amended to change the site of the depot to Torsk, from Velling.", "Velling", "Torsk"),
        (
            "This article originally said the vote was in Ulm and has been amended to make clear it was in Oulu.",
            "Ulm",
            "Oulu",
        ),
        (
            "A story on May 2 said the treasurer had been fined over late filing. In fact, he was given a caution.",
            "had been fined",
            "was given a caution",
        ),
        (
            "An article on Friday incorrectly said that the village has no school. It has schools on two streets.",
            "has no school",
            "has schools on two streets",
        ),
        ("In the box score of Friday's game, the winner was listed as Ortel. It was Mallow.", "Ortel", "Mallow"),
        (
            "Through an oversight, our report of the show named Mr T. Amis as the winner. The winner was Mrs E. Lowe.",
            "T. Amis",
            "E. Lowe",
        ),
        ("A feature on the singer Amir Dean said he grew up in Orle. In fact he was raised in Pell.", "Orle", "Pell"),
        (
            "CORRECTION: The sale is on Saturday, June 12. The wrong date was given last week.",
            None,
            "Saturday, June 12",
        ),
        ("A phone number for the pantry in Friday's calendar was incorrect. The number is 555-0188.", None, "555-0188"),
    ],
)
def test_values_are_cut_alike_whatever_stands_around_them(text: str, wrong: str | None, right: str | None) -> None:
    found = judge(text)
    assert (found.wrong_value, found.right_value) == (wrong, right)


@pytest.mark.parametrize(
    "text",
    [
        "A story in Monday's Daily Gazette said the minister had lied. He was not available for comment.",
        "The photo shows a woman who said she was lost. She was found on Tuesday.",
        "We have added a lot of new players, coach Dan Moss said, after this club was relegated.",
        "The review of prisons published on Friday said cells were overcrowded. It is the third in two years.",
    ],
)
def test_another_piece_that_said_something_is_no_notice(text: str) -> None:
    assert not judge(text).is_notice


def test_values_are_cut_once_and_differ_in_no_way_for_who_asks_later() -> None:
    text = f"{STORY}\n\n{NOTICES['en']}"
    (found,) = detect(text)
    (again,) = detect(text)
    assert found == again
    assert found.items is found.items
    assert found.items == again.items != ()


def test_a_notice_begins_where_the_version_is_named_whatever_sign_stands_behind() -> None:
    text = "An earlier version of this story left out a sister. Orm has a sister, Ida. Thanks to the reader who wrote."
    [found] = detect(text)
    assert (found.start, found.end) == (0, len(text))
