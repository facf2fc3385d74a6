"""Screenshots of every kind of page into shots/: desktop and phone, light and dark, print, and right to left."""

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.factories import a_newsroom
from tests.journeys.browsing import ARGUMENTS, chromium, serving
from tests.journeys.pages import PUBLIC, STAFF, Shown, prepare
from tests.journeys.pairs import PAIRS, publish
from versions import migrations
from versions.database import Database

FOLDER = Path(__file__).parents[2] / "shots"
LOOKS = {
    "desktop": {"viewport": {"width": 1280, "height": 900}},
    "desktop-dark": {"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark"},
    "phone": {"viewport": {"width": 320, "height": 640}},
    "phone-dark": {"viewport": {"width": 320, "height": 640}, "color_scheme": "dark"},
}
OTHERS = {
    "article-french": "/articles/le-phare-de-kermoal-garde-sa-lampe",
    "article-arabic": "/articles/maktabat-al-mina-tuftah-laylan",
    "compare-arabic": "/articles/maktabat-al-mina-tuftah-laylan/compare/1..2",
    "article-chinese": "/articles/gangkou-de-xiu-biao-ren",
    "article-report": "/articles/the-saltgate-bridge-report",
}
HARD = {f"pair-{name}": f"/articles/{name}/compare/1..2" for name in PAIRS}
"""Comparisons of pairs that are hard to show well."""

LETTERS = {"desk-review-letters": f"{STAFF['desk-review']}?letters=1"}


def main() -> None:
    """Every page in every look, one line each."""
    path = chromium()
    if path is None:
        sys.exit("Chromium is missing; install it: apt-get install chromium")
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/shots.sqlite")
        migrations.upgrade(database)
        shown = prepare(database)
        publish(a_newsroom(database))
        server = serving(database.url)
        try:
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
                take_all(browser, server.address, shown)
                browser.close()
        finally:
            server.stop()


def take_all(browser: Browser, address: str, shown: Shown) -> None:
    """Public pages, other scripts, print, and the desk, in every look."""
    for look, options in LOOKS.items():
        context = browser.new_context(**options)  # type: ignore[arg-type]
        page = context.new_page()
        for name, path in (PUBLIC | OTHERS | HARD).items():
            take(page, address + path, f"{name}-{look}")
        log_in(page, address, shown)
        for name, path in (STAFF | LETTERS).items():
            take(page, address + path, f"{name}-{look}")
        context.close()
    context = browser.new_context(locale="ar", **LOOKS["desktop"])  # type: ignore[arg-type]
    page = context.new_page()
    for name in ("article", "compare", "compare-split", "corrections"):
        take(page, address + PUBLIC[name], f"{name}-arabic-chrome")
    context.close()
    page = browser.new_page()
    page.emulate_media(media="print")
    for name in ("article", "compare", "notice"):
        take(page, address + PUBLIC[name], f"{name}-print")


def log_in(page: Page, address: str, shown: Shown) -> None:
    """The page's context is somebody of the desk."""
    page.goto(f"{address}/account/login")
    page.get_by_label("E-mail address").fill(shown.email)
    page.get_by_label("Password").fill(shown.password)
    page.get_by_role("button", name="Log in").click()
    page.wait_for_url(lambda url: "/account/login" not in url)


def take(page: Page, address: str, name: str) -> None:
    """One file."""
    FOLDER.mkdir(exist_ok=True)
    page.goto(address)
    page.screenshot(path=FOLDER / f"{name}.png", full_page=True)
    print(FOLDER / f"{name}.png")


if __name__ == "__main__":
    main()
