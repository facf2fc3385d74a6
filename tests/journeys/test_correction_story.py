"""The story of a correction, from a reporter's first line to what readers see, in a real browser."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.conftest import PASSWORD, Site
from versions import audit
from versions.database import Database

FIRST = "The council met on Monday with 12 members.\n\nIt was late when the vote was taken.\n\nNobody spoke against it."
NOTICE = "21 members of the council met on Monday. An earlier version of this article wrongly said 12."


@pytest.fixture
def site(database: Database, serve: Callable[[Database], Site]) -> Site:
    site = serve(database)
    for name, role in (("Nadia", "reporter"), ("Tom", "reporter"), ("Ruth", "editor"), ("Ismail", "editor")):
        site.hire(name, role)
    return site


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Callable[..., Page]]:
    """A fresh browser window each time; what the console complains of fails the journey."""
    contexts = []

    def open_(**options: object) -> Page:
        context = browser.new_context(**options)  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: pytest.fail(f"a script failed: {error}"))
        return page

    yield open_
    for context in contexts:
        context.close()


def log_in(page: Page, site: Site, name: str) -> None:
    page.goto(f"{site.address}/account/login")
    page.get_by_label("E-mail address").fill(f"{name.lower()}@meridian.example")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    expect(page).not_to_have_url(re.compile("/account/login"))


def write_article(page: Page, site: Site, slug: str) -> None:
    page.goto(f"{site.address}/desk/new")
    page.get_by_label("Headline").fill("Council votes on the harbour")
    page.get_by_label("Address", exact=True).fill(slug)
    page.get_by_label("Section").fill("City")
    page.get_by_label("Byline").fill("By Nadia Example")
    page.get_by_label("Text", exact=True).fill(FIRST)
    page.get_by_role("button", name="Submit for approval").click()


def approve_and_publish(page: Page, site: Site, slug: str, number: int, *, has_approval: bool = True) -> None:
    page.goto(f"{site.address}/desk/articles/{slug}/revisions/{number}")
    if has_approval:
        page.get_by_role("button", name=re.compile("^Approve")).click()
    page.get_by_role("button", name=re.compile("^Publish")).click()


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_a_correction_from_the_desk_to_its_reader(
    site: Site,
    open_page: Callable[..., Page],
    shot: Callable[[Page, str], None],
    javascript: bool,
    database: Database,
) -> None:
    slug = "harbour-vote"
    nadia, ruth, reader = (open_page(java_script_enabled=javascript) for _ in range(3))
    log_in(nadia, site, "Nadia")
    write_article(nadia, site, slug)
    assert reader.goto(f"{site.address}/articles/{slug}").status == 404  # type: ignore[union-attr]
    log_in(ruth, site, "Ruth")
    approve_and_publish(ruth, site, slug, 1)

    nadia.goto(f"{site.address}/desk/articles/{slug}/revise")
    body = nadia.get_by_label("Text", exact=True)
    body.fill(body.input_value().replace("12 members", "21 members"))
    nadia.get_by_label(re.compile("Kind")).first.select_option("correction")
    nadia.get_by_label(re.compile("Notice, as readers will see it")).first.fill(NOTICE)
    nadia.get_by_role("button", name="Preview", exact=True).last.click()
    expect(nadia.locator("#rail")).to_contain_text("21")
    shot(nadia, f"desk-preview-{javascript}")
    nadia.get_by_role("button", name="Submit for approval").click()

    approve_and_publish(ruth, site, slug, 2)
    shot(ruth, f"desk-published-{javascript}")

    reader.goto(f"{site.address}/articles/{slug}")
    expect(reader.locator("article .notice")).to_contain_text("An earlier version of this article wrongly said 12.")
    expect(reader.locator("article .notice")).to_contain_text("1 version")
    expect(reader.locator("mark.passage")).to_contain_text("21")
    expect(reader.get_by_role("complementary").last).to_contain_text("Correction")
    shot(reader, f"reader-{javascript}")
    reader.goto(f"{site.address}/articles/{slug}/compare/1..2")
    expect(reader.locator("del.diff")).to_contain_text("12")
    expect(reader.locator("ins.diff")).to_contain_text("21")
    expect(reader.get_by_text("added:").first).to_have_count(1)
    reader.goto(f"{site.address}/articles/{slug}/versions/1")
    expect(reader.locator("main")).to_contain_text("12 members")
    reader.goto(f"{site.address}/corrections")
    expect(reader.locator("main")).to_contain_text(NOTICE)
    with database.reading() as session:
        assert audit.verify(session).faults == ()


def test_two_reporters_collide_and_nothing_typed_is_lost(
    site: Site, open_page: Callable[..., Page], shot: Callable[[Page, str], None]
) -> None:
    slug = "harbour-vote"
    nadia, tom, ruth = (open_page() for _ in range(3))
    log_in(nadia, site, "Nadia")
    write_article(nadia, site, slug)
    log_in(ruth, site, "Ruth")
    approve_and_publish(ruth, site, slug, 1)
    log_in(tom, site, "Tom")
    for page in (nadia, tom):
        page.goto(f"{site.address}/desk/articles/{slug}/revise")
    for page, old, new in ((nadia, "late", "dark"), (tom, "spoke against it", "stood up against it")):
        body = page.get_by_label("Text", exact=True)
        body.fill(body.input_value().replace(old, new))
        page.get_by_label(re.compile("Kind")).first.select_option("minor")
    nadia.get_by_role("button", name="Submit for approval").click()
    approve_and_publish(ruth, site, slug, 2, has_approval=False)

    tom.get_by_role("button", name="Submit for approval").click()
    expect(tom.get_by_label("Text", exact=True)).to_have_value(re.compile("stood up against it"))
    expect(tom.locator("main")).to_contain_text("dark")
    shot(tom, "desk-stale")
    tom.get_by_role("button", name=re.compile("^Go on from version")).click()
    expect(tom.get_by_label("Text", exact=True)).to_have_value(re.compile("stood up against it"))
    tom.get_by_role("button", name="Submit for approval").click()
    expect(tom).to_have_url(re.compile("/revisions/3"))


def test_a_silent_number_is_held_until_readers_are_told(site: Site, open_page: Callable[..., Page]) -> None:
    slug = "harbour-vote"
    nadia, ruth = open_page(), open_page()
    log_in(nadia, site, "Nadia")
    write_article(nadia, site, slug)
    log_in(ruth, site, "Ruth")
    approve_and_publish(ruth, site, slug, 1)
    nadia.goto(f"{site.address}/desk/articles/{slug}/revise")
    body = nadia.get_by_label("Text", exact=True)
    body.fill(body.input_value().replace("12 members", "21 members"))
    nadia.get_by_label(re.compile("Kind")).first.select_option("minor")
    nadia.get_by_role("button", name="Submit for approval").click()
    ruth.goto(f"{site.address}/desk/articles/{slug}/revisions/2")
    expect(ruth.locator("main")).to_contain_text(re.compile("number changed", re.IGNORECASE))
