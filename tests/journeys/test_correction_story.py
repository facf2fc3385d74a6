"""The story of a correction, from a reporter's first line to what readers see, in a real browser."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.conftest import PASSWORD, Site
from versions import audit
from versions.database import Database

FIRST = "The council met on Monday with 12 members.\n\nIt was late when the vote was taken.\n\nNobody spoke against it."

WRONG = "still an activist with the Oyan, Qazaqstan civil rights group"
RIGHT = "now the founder of a think tank"
TOLL = "Officials said that at least 164 people had died, 103 of them in Almaty."
ALMATY = (
    "The internet came back to Almaty on Monday. Officials gave no toll.\n\n"
    f"Kassymkhan Kapparov, {WRONG}, draws a line between two different protests.\n\n"
    "The goverment’s version reached most people first."
)
NOTICE = f"Kassymkhan Kapparov is {RIGHT}. An earlier version wrongly said that he was {WRONG}."


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


def write_article(
    page: Page, site: Site, slug: str, text: str = FIRST, *, headline: str = "Council votes on the harbour"
) -> None:
    page.goto(f"{site.address}/desk/new")
    page.get_by_label("Headline").fill(headline)
    page.get_by_label("Address", exact=True).fill(slug)
    page.get_by_label("Section").fill("City")
    page.get_by_label("Byline").fill("By Nadia Example")
    page.get_by_label("Text", exact=True).fill(text)
    page.get_by_role("button", name="Submit for approval").click()


def revise(
    page: Page,
    site: Site,
    slug: str,
    change: tuple[str, str],
    *,
    kind: str,
    notice: str = "",
    values: tuple[str, str] = ("", ""),
) -> None:
    """The form as somebody fills it in, not yet handed in."""
    page.goto(f"{site.address}/desk/articles/{slug}/revise")
    body = page.get_by_label("Text", exact=True)
    assert change[0] in body.input_value()
    body.fill(body.input_value().replace(*change))
    page.get_by_label(re.compile("Kind")).first.select_option(kind)
    if notice:
        page.get_by_label(re.compile("Notice, as readers will see it")).first.fill(notice)
    for label, value in zip(("What we wrote", "What is right"), values, strict=True):
        if value:
            page.get_by_label(re.compile(label)).first.fill(value)


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
    slug = "almaty-back-online"
    nadia, ruth, reader = (open_page(java_script_enabled=javascript) for _ in range(3))
    log_in(nadia, site, "Nadia")
    write_article(nadia, site, slug, ALMATY, headline="Almaty comes back online")
    assert reader.goto(f"{site.address}/articles/{slug}").status == 404  # type: ignore[union-attr]
    log_in(ruth, site, "Ruth")
    approve_and_publish(ruth, site, slug, 1)

    revise(nadia, site, slug, ("Officials gave no toll.", TOLL), kind="update", notice=f"Adds the toll: {TOLL}")
    nadia.get_by_role("button", name="Submit for approval").click()
    approve_and_publish(ruth, site, slug, 2, has_approval=False)
    revise(nadia, site, slug, ("goverment", "government"), kind="minor")
    nadia.get_by_role("button", name="Submit for approval").click()
    approve_and_publish(ruth, site, slug, 3, has_approval=False)

    revise(nadia, site, slug, (WRONG, RIGHT), kind="correction", notice=NOTICE, values=(WRONG, RIGHT))
    nadia.get_by_role("button", name="Preview", exact=True).last.click()
    expect(nadia.locator("#rail")).to_contain_text("in 3 versions")
    shot(nadia, f"desk-preview-{javascript}")
    nadia.get_by_role("button", name="Submit for approval").click()
    approve_and_publish(ruth, site, slug, 4)
    shot(ruth, f"desk-published-{javascript}")

    reader.goto(f"{site.address}/articles/{slug}")
    expect(reader.locator("article .notice")).to_contain_text(NOTICE)
    expect(reader.locator("article .notice")).to_contain_text("The error stood for less than a minute, in 3 versions")
    expect(reader.locator("mark.passage[data-kind=correction]")).to_have_text(RIGHT)
    history = reader.get_by_role("complementary").last
    for said in ("Correction", "1 minor edit", "Update", "Published", f"removed: {WRONG}", f"added: {RIGHT}"):
        expect(history).to_contain_text(said)
    shot(reader, f"reader-{javascript}")
    reader.goto(f"{site.address}/articles/{slug}/compare/3..4")
    expect(reader.locator("del.diff")).to_have_text(f"removed: {WRONG}")
    expect(reader.locator("ins.diff")).to_have_text(f"added: {RIGHT}")
    reader.goto(f"{site.address}/articles/{slug}/versions/1")
    expect(reader.locator("main")).to_contain_text(f"Kapparov, {WRONG}, draws a line")
    expect(reader.locator("mark.passage--later[data-kind=correction]")).to_have_text(WRONG)
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
    for page, old, new in (
        (nadia, "It was late", "By then it was late"),
        (tom, "spoke against it", "stood up against it"),
    ):
        revise(page, site, slug, (old, new), kind="minor")
    nadia.get_by_role("button", name="Submit for approval").click()
    approve_and_publish(ruth, site, slug, 2, has_approval=False)

    tom.get_by_role("button", name="Submit for approval").click()
    expect(tom.get_by_label("Text", exact=True)).to_have_value(re.compile("stood up against it"))
    expect(tom.locator("main")).to_contain_text("By then")
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
    revise(nadia, site, slug, ("12 members", "21 members"), kind="minor")
    nadia.get_by_role("button", name="Submit for approval").click()
    ruth.goto(f"{site.address}/desk/articles/{slug}/revisions/2")
    expect(ruth.locator("main")).to_contain_text("No notice covers a factual change (number)")
