"""A comparison in a real browser: what only a laid-out page shows, on a phone and on paper."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.factories import a_newsroom
from tests.journeys.conftest import Site
from tests.journeys.pairs import publish_one
from versions.database import Database

SPLIT = "/articles/split-and-joined/compare/1..2"

FROM_WORD_TO_PILCROW = """() => {
    const word = document.querySelector("del.quiet").previousSibling, range = document.createRange();
    range.setStart(word, word.length - 1);
    range.setEnd(word, word.length);
    const sign = document.querySelector("ins .pilcrow > .sign");
    return sign.getBoundingClientRect().bottom - range.getBoundingClientRect().bottom;
}"""


@pytest.fixture
def page(browser: Browser, sqlite_database: Database, serve: Callable[[Database], Site]) -> Iterator[Page]:
    """A small phone that shows where a paragraph was split."""
    publish_one(a_newsroom(sqlite_database), "split-and-joined")
    context = browser.new_context(base_url=serve(sqlite_database).address, viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.goto(SPLIT)
    yield page
    context.close()


def test_the_pilcrow_never_stands_on_a_line_of_its_own(page: Page) -> None:
    for width in range(320, 480, 4):
        page.set_viewport_size({"width": width, "height": 640})
        assert abs(page.evaluate(FROM_WORD_TO_PILCROW)) < 12, width


def test_stacked_sides_show_which_version_they_are_and_columns_leave_it_to_their_heads(page: Page) -> None:
    page.goto(f"{SPLIT}?view=split")
    label, head = page.locator(".split__version").first, page.locator(".split--heads")
    assert label.bounding_box()["height"] > 10  # type: ignore[index]
    assert not head.is_visible()
    page.set_viewport_size({"width": 1280, "height": 900})
    assert label.bounding_box()["height"] == 1  # type: ignore[index]
    assert head.is_visible()


def test_paper_says_what_is_compared_and_the_screen_says_it_once(page: Page) -> None:
    line = page.locator(".on-paper")
    assert not line.is_visible()
    page.emulate_media(media="print")
    assert line.is_visible()
    assert not page.locator(".bar").is_visible()
