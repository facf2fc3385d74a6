"""An old version beside the notices that stood on it, in the words that they had then."""

from dataclasses import replace

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.factories import Newsroom, a_content, correcting, telling, with_text
from tests.web.newsdesk import Person
from tests.web.pages import Page
from versions.content import Block, BlockKind, Content
from versions.kinds import Kind
from versions.proposals import Proposed, Rewording

SLUG = "tolls"
BY_THEN, SINCE = "What readers had been told by then:", "What readers were told since:"
TOLLS = "The bridge toll is 12 crowns.\n\nThe ferry costs 4 crowns."


@pytest.fixture
def told(newsroom: Newsroom) -> Content:
    """Three versions: a correction with the second, reworded during the third, another with the third."""
    first = a_content(TOLLS)
    newsroom.published(first, slug=SLUG)
    second = with_text(first, "12", "21")
    newsroom.revise(SLUG, second, correcting("The toll is 21 crowns.", wrong="12", right="21"))
    third = with_text(second, "4 crowns", "14 crowns")
    newsroom.revise(SLUG, third, correcting("The ferry costs 14 crowns.", wrong="4", right="14"))
    newsroom.propose(SLUG, 3, Proposed(rewordings=(Rewording(1, "The toll is 21 crowns a car."),)))
    newsroom.decide(SLUG, 3)
    newsroom.issue(SLUG, 3, 2)
    return third


def pictured(alt: str) -> Content:
    figure = Block(BlockKind.FIGURE, source="https://images.example/b.jpg", alt=alt)
    plain = a_content(TOLLS)
    return replace(plain, body=(*plain.body, figure))


def banner(client: FlaskClient, number: int) -> str:
    return Page(client, f"/articles/{SLUG}/versions/{number}").words("//section[@class='banner']")


def test_an_old_version_shows_the_notices_that_stood_on_it_in_the_words_of_then(
    client: FlaskClient, told: Content
) -> None:
    before, _, since = banner(client, 2).partition(SINCE)
    _, _, by_then = before.partition(BY_THEN)
    assert "The toll is 21 crowns." in by_then
    assert "a car" not in by_then
    assert "The ferry costs 14 crowns." in since
    assert "The toll" not in since


def test_the_first_version_had_told_nothing_and_the_current_one_tells_everything(
    client: FlaskClient, told: Content
) -> None:
    assert BY_THEN not in banner(client, 1)
    assert "The toll is 21 crowns a car." in banner(client, 3).partition(BY_THEN)[2]
    assert "The ferry costs 14 crowns." in banner(client, 3).partition(BY_THEN)[2]
    assert SINCE not in banner(client, 3)


def test_what_was_told_late_is_told_since(client: FlaskClient, newsroom: Newsroom, told: Content) -> None:
    newsroom.propose(SLUG, 3, telling(Kind.CLARIFICATION, "Both prices are for one way."))
    newsroom.decide(SLUG, 3)
    newsroom.issue(SLUG, 3, 3)
    assert "Both prices are for one way." in banner(client, 3).partition(SINCE)[2]


def test_a_notice_about_the_description_of_a_picture_says_that_it_bears_no_mark(
    client: FlaskClient, newsroom: Newsroom
) -> None:
    newsroom.published(pictured("The bridge at 12 crowns"), slug=SLUG)
    notice = correcting("The toll beside the bridge is 21 crowns, not 12.", wrong="12", right="21")
    newsroom.revise(SLUG, pictured("The bridge at 21 crowns"), notice)
    page = Page(client, f"/articles/{SLUG}")
    assert "It is about the description of a picture, which is read aloud and bears no mark." in page.words("//main")
    assert not page.all("//article//mark")


def test_the_desk_says_it_too_and_shows_no_empty_excerpt(app: Flask, newsroom: Newsroom) -> None:
    newsroom.published(pictured("The bridge at 12 crowns"), slug=SLUG)
    notice = correcting("The toll beside the bridge is 21 crowns.", wrong="12", right="21")
    newsroom.submit(SLUG, pictured("The bridge at 21 crowns"), base=1, proposal=notice)
    page = Person(app, newsroom, newsroom.editor).get(f"/desk/articles/{SLUG}/revisions/2")
    assert "About the description of a picture, which bears no mark" in page.text
    assert "Marked in the text" not in page.text
