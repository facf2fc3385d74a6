"""Every kind of page in a real browser: axe finds nothing, nothing overflows a small phone, no script is needed."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.journeys.browsing import serving
from tests.journeys.pages import ALMATY, PUBLIC, STAFF, Shown, prepare
from tests.journeys.shots import OTHERS, log_in
from versions.database import Database

READERS = PUBLIC | OTHERS


@pytest.fixture(scope="module")
def shown(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Shown]]:
    """The address of a served demo newsroom, and somebody of its desk."""
    path = tmp_path_factory.mktemp("pages") / "pages.sqlite"
    copyfile(sqlite_template, path)
    database = Database(f"sqlite:///{path}")
    editor = prepare(database)
    server = serving(database.url)
    yield server.address, editor
    server.stop()
    database.close()


@pytest.fixture(scope="module", params=["light", "dark"])
def staff(request: pytest.FixtureRequest, browser: Browser, shown: tuple[str, Shown]) -> Iterator[Page]:
    """A page of somebody who is logged in, in either colour scheme, on a phone in the dark."""
    size = {"width": 1280, "height": 900} if request.param == "light" else {"width": 320, "height": 640}
    context = browser.new_context(color_scheme=request.param, viewport=size)  # type: ignore[arg-type]
    page = context.new_page()
    log_in(page, *shown)
    yield page
    context.close()


def complaints(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{each['id']}: {[node['html'][:160] for node in each['nodes'][:3]]}" for each in found]


@pytest.mark.parametrize("name", READERS | STAFF)
def test_axe_finds_nothing(staff: Page, shown: tuple[str, Shown], name: str) -> None:
    staff.goto(shown[0] + (READERS | STAFF)[name])
    assert complaints(staff) == []


@pytest.mark.parametrize("name", READERS | STAFF)
def test_nothing_overflows_and_nothing_is_refused_by_the_policy(
    browser: Browser, shown: tuple[str, Shown], name: str
) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 640})
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    if name in STAFF:
        log_in(page, *shown)
    page.goto(shown[0] + (READERS | STAFF)[name])
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    refused = [text for text in said if "status of 404" not in text and "status of 410" not in text]
    assert refused == []
    context.close()


def test_a_reader_without_script_unfolds_picks_and_reads(browser: Browser, shown: tuple[str, Shown]) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{shown[0]}/articles/{ALMATY}/compare/3..4")
    page.get_by_text("unchanged paragraph").first.click()
    page.get_by_label("From").select_option("1")
    page.get_by_role("button", name="Compare").click()
    assert page.url.split("?")[0].endswith("/compare/1..4")
    page.get_by_role("link", name="Side by side").click()
    assert "view=split" in page.url
    context.close()


def test_keys_go_from_change_to_change(browser: Browser, shown: tuple[str, Shown]) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{shown[0]}/articles/{ALMATY}/compare/1..4")
    seen = []
    for key in ("n", "n", "p"):
        page.keyboard.press(key)
        seen.append(page.evaluate("document.activeElement.id || location.hash"))
    assert seen[0]
    assert seen[0] != seen[1]
    assert seen[2] == seen[0]
    context.close()


def test_every_page_has_one_heading_and_landmarks(browser: Browser, shown: tuple[str, Shown]) -> None:
    context = browser.new_context()
    page = context.new_page()
    for name, path in READERS.items():
        page.goto(shown[0] + path)
        assert page.locator("h1").count() == 1, name
        assert page.locator("main").count() == 1, name
        assert page.locator("html[lang]").count() == 1, name
    context.close()
