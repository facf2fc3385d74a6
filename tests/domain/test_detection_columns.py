"""Items of printed corrections columns, which bear no label, and ordinary news that names pieces and dates alike."""

import pytest

from versions.detection import judge

ITEMS = [
    "Harbour dues: An article in the May 3 Section B about the port of Callow said that the dues had doubled. The dues"
    " rose by a tenth.",
    "Bridge painter — A photo caption in Sunday's Section A with an article about the Lorne bridge named the painter as"
    " Owen Tarrant. He is Evan Tarrant.",
    "The Walks column in the June 9 Travel section said the abbey lies north of Stave. The abbey lies south of Stave.",
    "The April 2 Kitchen Notebook, about a baker in Rennick, said that she proves her loaves overnight. The baker says"
    " she proves them for two hours.",
    "In a March 14 “Ledger,” Tessa Brandt wrote that the mint closed in 1911. In fact, it closed in 1919.",
    "The first name of Alda Renwick was misspelled in a review on Monday of her new novel.",
    "The sculptor Ivo Marden is 71, not 81 as we had it in an interview (The quiet chisel, 3 March, page 12).",
    "In last Saturday's Weekend (Ten gardens, page 8) we placed Hollin Court in Kentmere. It is in Ashmere.",
    "Two May 11 articles on the dam inquiry said the engineer had resigned. The engineer says she was dismissed.",
    "It was wrongly reported in the 6 p.m. newscast on June 2 that the pier had burned down. The pier was not damaged.",
    "The audio of this story says that otters may be kept as pets, which is not correct.",
    "We reported that nine inches of rain fell in a day. But the gauge was broken, and the actual fall was three.",
    "A correction to a May 20 story about the Arden choir. Its leader is Mara Quist.",
    "This column was modified to remove a remark attributed to the mayor.",
    "The Evening Chronicle wishes to offer an apology for an error in Tuesday's listings. The fair opens at noon.",
    "Due to a typing error, Dr Selma Ide was wrongly identified in the third paragraph as a dentist.",
]


@pytest.mark.parametrize("text", ITEMS, ids=lambda text: text[:40])
def test_an_item_of_a_corrections_column_is_a_notice(text: str) -> None:
    assert judge(text).is_notice


@pytest.mark.parametrize(
    "text",
    [
        "An article on Monday in the Lakeland Times said the mayor had resigned. He has not, his office said.",
        "In a March 14 letter, the union said that the plant would close. It will, the owners confirmed on Friday.",
        "The April 2 storm, which tore off the roof, left the school without heat. It reopens on Monday.",
        "A report on Monday said that the river had risen by a metre. It has since fallen.",
        "A story about the harbour in the museum's guide says that the wall is Roman. It is not, scholars think.",
        "All content on our sites is protected by copyright and may not be copied in error or otherwise.",
        "This is a developing story and will be updated.",
        "She looked at a photo on a poster for an event there and said it was wrong.",
    ],
    ids=lambda text: text[:40],
)
def test_news_that_names_a_piece_and_a_day_is_none(text: str) -> None:
    assert not judge(text).is_notice


def test_who_speaks_without_a_label_says_so_in_the_first_sentences() -> None:
    story = "The choir sang for an hour. The hall was full. Nobody left early. "
    assert judge("Our report gave the wrong hour. It began at six.").is_notice
    assert not judge(story + "We tried the small hall, she writes, and the acoustics were wrong for us.").is_notice


def test_a_full_stop_inside_a_quotation_ends_the_sentence_around_it() -> None:
    text = "The May 4 “Ledger” said the mint was “shut for good.” The mint reopened in June."
    assert judge(text).is_notice


@pytest.mark.parametrize(
    "text",
    [
        "Wir haben in der letzten Folge von Brücken gesprochen. Heute geht es um Tunnel.",
        "Inhalte Dritter auf dieser Seite sind als solche gekennzeichnet.",
        "Der Artikel wurde erfolgreich hinzugefügt.",
        "Bei uns kann man offline lesen und ohne Anmeldung.",
        "Reporta un error en esta noticia",
        "We wrote the code in a month and tried to fix enough faults to ship it.",
    ],
    ids=lambda text: text[:40],
)
def test_what_pages_say_beside_their_articles_is_none(text: str) -> None:
    assert not judge(text).is_notice
