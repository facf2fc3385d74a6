"""Readers follow a corrected passage through later versions, in a real browser."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.factories import a_content, a_newsroom, correcting, telling, with_text
from tests.journeys.conftest import Site
from versions.database import Database
from versions.kinds import Kind

TEXT = (
    "The mayor said that 12 people died in the fire. Nobody else was hurt in the old hall by the river.\n\n"
    "The deputy said that 21 people came to mourn on Monday evening, and that the hall will be built again."
)
STORY = "the-fire"


@pytest.fixture
def site(database: Database, serve: Callable[[Database], Site]) -> Site:
    """An article whose correction was reworded in version 3, and whose sentence went in version 4."""
    newsroom = a_newsroom(database)
    first = a_content(TEXT, headline="Fire in the old hall")
    newsroom.published(first, slug=STORY)
    second = with_text(first, "12", "21")
    newsroom.revise(STORY, second, correcting("The fire killed 21 people, not 12.", wrong="12", right="21"))
    third = with_text(second, "that 21 people died", "that 23 people died")
    newsroom.revise(STORY, third, telling(Kind.UPDATE, "The toll has risen to 23 people."))
    fourth = with_text(third, "The mayor said that 23 people died in the fire. ", "")
    newsroom.revise(STORY, fourth, telling(Kind.UPDATE, "A sentence on the toll has been taken out."))
    return serve(database)


@pytest.mark.parametrize(
    "looks", [{"width": 1280, "height": 900}, {"width": 320, "height": 640}], ids=["desk", "phone"]
)
def test_a_reader_follows_a_passage_until_it_is_gone(
    browser: Browser, site: Site, shot: Callable[[Page, str], None], looks: dict[str, int]
) -> None:
    context = browser.new_context(viewport=looks, color_scheme="dark")  # type: ignore[arg-type]
    page = context.new_page()

    page.goto(f"{site.address}/articles/{STORY}/versions/1")
    expect(page.locator("mark[data-kind=correction]")).to_have_text("12")

    page.goto(f"{site.address}/articles/{STORY}/versions/3")
    page.locator("aside").get_by_role("link", name="In the text").last.click()
    reworded = page.locator("mark:target")
    expect(reworded).to_have_text("23")
    described = page.locator(f"#{reworded.get_attribute('aria-describedby')}")
    expect(described).to_contain_text("Reworded since")
    shot(page, f"passage-reworded-{looks['width']}")

    page.goto(f"{site.address}/articles/{STORY}")
    expect(page.get_by_role("note")).to_contain_text("The words that this notice is about have been deleted since.")
    expect(page.locator("article mark[data-kind=correction]")).to_have_count(0)
    expect(page.locator("article")).to_contain_text("21 people came to mourn")
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    shot(page, f"passage-deleted-{looks['width']}")

    page.goto(f"{site.address}/articles/{STORY}/notices/1")
    expect(page.get_by_role("main")).to_contain_text("have been deleted since")
    context.close()
