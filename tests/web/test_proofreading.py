"""The desk's proofreading view: which letters changed inside a replaced word."""

import pytest
from flask import Flask
from hypothesis import given, settings
from hypothesis import strategies as st

from service.rendering import lettering
from tests.factories import Newsroom, a_content, correcting, with_text
from tests.web.newsdesk import Person
from versions.content import Content
from versions.words import extends, tokens

REPORT = "Captain Orlova kept the log of the night ferry.\n\nThe council met on Monday and heard nine speakers."
LETTERS = "abcdeXYZ 01.,-’é\u0301\u0338\u200dßعبمر\u0650क्षित漢가\u1100\u1161👩🏽"


def marked(old: str, new: str) -> tuple[list[str], list[str]]:
    """The words of both texts that are marked as changed letters."""
    before, after = lettering.changed(old, new)
    return [old[start:end] for start, end in before], [new[start:end] for start, end in after]


@pytest.mark.parametrize(
    ("old", "new", "letters"),
    [
        ("Orlova", "Orlowa", (["v"], ["w"])),
        ("163", "164", (["3"], ["4"])),
        ("colour", "color", (["u"], [])),
        ("Resigns", "resigns", (["R"], ["r"])),
        (" Orlova of Bern", " Orlowa of Berne", (["v"], ["w", "e"])),
        ("cafe\u0301", "cafè", (["e\u0301"], ["è"])),
        ("किताब", "किताबें", (["ब"], ["बें"])),
        ("क्षेत्र", "क्षत्र", (["क्षे"], ["क्ष"])),
        ("اجتماعات", "اجتماعا", (["ت"], [])),
        ("its history,", "its History;", (["h", ","], ["H", ";"])),
        ("its history,", "sti history;", ([","], [";"])),
        ("years, and", "years and", ([","], [])),
        ("(late) “news”", "late “news”", (["(", ")"], [])),
        ("Yes.", "Yes?!", (["."], ["?", "!"])),
        (",", ";", ([","], [";"])),
        ("👍🏻", "👍🏿", (["👍🏻"], ["👍🏿"])),
    ],
)
def test_the_letters_that_changed_are_found_as_readers_see_them(
    old: str, new: str, letters: tuple[list[str], list[str]]
) -> None:
    assert marked(old, new) == letters


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("cat", "whale"),  # too little in common
        ("a cat", "a cat sat"),  # not as many words
        ("12", "👍🏿"),  # not a word
        ("李明", "王芳"),
        ("a" * 101, "a" * 100 + "b"),  # too long to take apart
        ("", "word"),
    ],
)
def test_words_that_have_too_little_in_common_are_not_taken_apart(old: str, new: str) -> None:
    assert marked(old, new) == ([], [])


@given(st.text(LETTERS, max_size=40), st.text(LETTERS, max_size=40))
@settings(max_examples=200, deadline=None)
def test_letters_lie_within_words_and_no_character_is_cut(old: str, new: str) -> None:
    for text, spans in zip((old, new), lettering.changed(old, new), strict=True):
        words = [(token.start, token.end) for token in tokens(text)]
        last = 0
        for start, end in spans:
            assert last <= start < end
            last = end
            assert any(first <= start and end <= stop for first, stop in words)
            for edge in (start, end):
                within = any(first < edge < stop for first, stop in words)
                assert not (within and extends(text[edge]))


@given(st.text("abcde", min_size=1, max_size=12), st.integers(0, 11), st.sampled_from("xyz"))
@settings(max_examples=100, deadline=None)
def test_one_letter_put_in_is_the_only_one_marked(word: str, place: int, letter: str) -> None:
    place = min(place, len(word))
    assert marked(word, word[:place] + letter + word[place:]) == ([], [letter])


# On the page.


@pytest.fixture
def review(newsroom: Newsroom) -> str:
    """The address of a revision that corrects a letter of a name."""
    return handed_in(newsroom, a_content(REPORT), with_text(a_content(REPORT), "Orlova", "Orlowa"))


def handed_in(newsroom: Newsroom, old: Content, new: Content) -> str:
    slug = newsroom.published(old)
    told = correcting("The captain’s name is Orlowa. We wrote Orlova.", wrong="Orlova", right="Orlowa")
    number = newsroom.submit(slug, new, base=1, proposal=told).revision.number
    return f"/desk/articles/{slug}/revisions/{number}"


def test_the_review_page_leads_to_the_letters_and_back_by_plain_links(
    app: Flask, newsroom: Newsroom, review: str
) -> None:
    editor = Person(app, newsroom, newsroom.editor)
    plain = editor.get(review)
    assert not plain.tree.xpath("//main//mark[@class='letters']")
    links = {each.text: each for each in plain.tree.xpath("//nav[@aria-label='What is marked']/a")}
    assert {name: each.get("aria-current") for name, each in links.items()} == {"Words": "true", "Letters": None}
    assert links["Letters"].get("href") == f"{review}?letters=1"
    lettered = editor.get(links["Letters"].get("href"))
    back = {each.text: each for each in lettered.tree.xpath("//nav[@aria-label='What is marked']/a")}
    assert {name: each.get("aria-current") for name, each in back.items()} == {"Words": None, "Letters": "true"}
    assert back["Words"].get("href") == review


def test_the_letters_of_a_replaced_word_are_marked_and_the_marking_explained(
    app: Flask, newsroom: Newsroom, review: str
) -> None:
    page = Person(app, newsroom, newsroom.editor).get(f"{review}?letters=1")
    changes = "//div[contains(@class, 'changes')]"
    assert page.of(f"{changes}//del[@class='diff']/mark[@class='letters']") == "v"
    assert page.of(f"{changes}//ins[@class='diff']/mark[@class='letters']") == "w"
    assert page.of(f"{changes}//del[@class='diff']") == "removed: Orlova"
    assert "the very letters that changed are marked" in page.text


def test_a_sign_of_punctuation_that_changed_with_its_word_is_marked_and_explained(
    app: Flask, newsroom: Newsroom
) -> None:
    old, new = a_content("The port has its history, he said."), a_content("The port has sti history; he said.")
    page = Person(app, newsroom, newsroom.editor).get(f"{handed_in(newsroom, old, new)}?letters=1")
    assert page.of("//del[@class='diff']/mark[@class='letters']") == ","
    assert page.of("//ins[@class='diff']/mark[@class='letters']") == ";"
    assert "signs of punctuation" in page.text


def test_a_finding_keeps_words_of_another_direction_to_themselves(app: Flask, newsroom: Newsroom) -> None:
    text = "أعلنت البلدية أن {} شخصا حضروا الاجتماع يوم الاثنين."
    old, new = (a_content(text.format(number), language="ar") for number in (164, 165))
    page = Person(app, newsroom, newsroom.editor).get(handed_in(newsroom, old, new))
    quoted = page.tree.xpath("//aside//div[@class='finding']/p/bdi")
    assert [each.text for each in quoted] == ["164", "165", "Orlova", "Orlowa"]
    assert "“164” → “165”" in page.of("//aside//div[@class='finding']")


def test_the_explanation_stands_only_where_letters_are_marked(app: Flask, newsroom: Newsroom, review: str) -> None:
    editor = Person(app, newsroom, newsroom.editor)
    for query in ("", "?letters=0", "?letters=yes"):
        assert "proofreading" not in editor.get(review + query).text


def test_deciding_works_from_the_page_of_letters(app: Flask, newsroom: Newsroom, review: str) -> None:
    editor = Person(app, newsroom, newsroom.editor)
    after = editor.press(editor.get(f"{review}?letters=1"), "Approve", {"note": "Letter by letter."})
    assert after.status == 200
    assert "Letter by letter." in after.text
