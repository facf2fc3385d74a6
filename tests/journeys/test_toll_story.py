"""The story of a toll: a figure changed quietly is held, told, checked against a caption, and followed for years."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.conftest import Site
from tests.journeys.test_correction_story import log_in
from versions import audit
from versions.database import Database

SLUG = "saltgate-toll"
TWIN = "A crossing by the Sund ferry costs 21 crowns too."
TEXT = (
    "<p>Drivers will pay 12 crowns to cross the Saltgate bridge from May, the council said.</p>"
    "<p>The mayor spoke first. It was late when the vote was taken.</p>"
    f"<p>{TWIN}</p>"
    '<figure><img src="https://images.example/bridge.jpg" alt="The bridge at dusk">'
    "<figcaption>Cars queue to pay 12 crowns.</figcaption></figure>"
)
NOTICE = "The toll is 21 crowns, not 12, as an earlier version of this article had it."
BETWEEN = (
    ("spoke first", "was the first to speak"),
    ("It was late", "By then it was late"),
    ("when the vote", "as the vote"),
)


@pytest.fixture
def site(database: Database, serve: Callable[[Database], Site]) -> Site:
    site = serve(database)
    site.hire("Nadia", "reporter")
    site.hire("Ruth", "editor")
    return site


@pytest.fixture
def people(browser: Browser, site: Site, javascript: bool) -> Iterator[tuple[Page, Page, Page]]:
    """A reporter and an editor who are logged in, and a reader."""
    contexts = [browser.new_context(java_script_enabled=javascript) for _ in range(3)]
    nadia, ruth, reader = (context.new_page() for context in contexts)
    log_in(nadia, site, "Nadia")
    log_in(ruth, site, "Ruth")
    yield nadia, ruth, reader
    for context in contexts:
        context.close()


def edit(page: Page, site: Site, old: str, new: str, *, kind: str, base: int | None = None) -> None:
    """The form with other words, not yet handed in."""
    page.goto(f"{site.address}/desk/articles/{SLUG}/revise" + (f"?base={base}" if base else ""))
    rewrite(page, old, new)
    page.get_by_label(re.compile("^Kind of change")).select_option(kind)


def rewrite(page: Page, old: str, new: str) -> None:
    body = page.get_by_label("Text", exact=True)
    assert old in body.input_value()
    body.fill(body.input_value().replace(old, new, 1))


def preview(page: Page) -> None:
    page.get_by_role("button", name="Preview", exact=True).last.click()


def hand_in(page: Page) -> str:
    """The address of the review page."""
    page.get_by_role("button", name="Submit for approval").click()
    expect(page).to_have_url(re.compile(r"/revisions/\d+$"))
    return page.url


def publish(page: Page, address: str, *, approves: bool) -> None:
    page.goto(address)
    if approves:
        page.get_by_role("button", name=re.compile("^Approve")).click()
    page.get_by_role("button", name=re.compile("^Publish")).click()
    expect(page.get_by_role("status").first).to_contain_text("readers see it now")


def look(page: Page, address: str) -> None:
    """The page as it is now: a browser may keep for a moment what it has just shown."""
    page.goto(address)
    page.reload()


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_a_toll_from_a_quiet_edit_to_a_passage_that_is_gone(
    site: Site,
    people: tuple[Page, Page, Page],
    shot: Callable[[Page, str], None],
    javascript: bool,
    database: Database,
) -> None:
    nadia, ruth, reader = people
    nadia.goto(f"{site.address}/desk/new")
    nadia.get_by_label("Headline").fill("Saltgate bridge asks a toll")
    nadia.get_by_label("Address", exact=True).fill(SLUG)
    nadia.get_by_label("The text is written in").select_option("html")
    nadia.get_by_label("Text", exact=True).fill(TEXT)
    publish(ruth, hand_in(nadia), approves=True)

    # Held: a number changed and readers would not be told.
    edit(nadia, site, "pay 12 crowns to cross", "pay 21 crowns to cross", kind="minor")
    held = hand_in(nadia)
    ruth.goto(held)
    expect(ruth.get_by_role("complementary", name="Decide")).to_contain_text("Holds it back")
    expect(ruth.get_by_role("complementary", name="Decide")).to_contain_text("“12” → “21”")
    expect(ruth.get_by_role("button", name=re.compile("^Publish"))).to_have_count(0)
    shot(ruth, f"toll-held-{javascript}")

    # Told, and checked: the wrong number still stands in the caption.
    nadia.goto(f"{site.address}/desk/articles/{SLUG}/revise?base=2")
    nadia.get_by_label(re.compile("^Kind of change")).select_option("correction")
    nadia.get_by_label(re.compile("Notice, as readers will see it")).fill(NOTICE)
    preview(nadia)
    rail = nadia.locator("#rail")
    expect(nadia.get_by_label(re.compile("What we wrote"))).to_have_value("12")
    expect(rail).to_contain_text("it still stands in a caption: “Cars queue to pay 12 crowns.”")
    shot(nadia, f"toll-caption-{javascript}")
    rewrite(nadia, "queue to pay 12 crowns", "queue to pay 21 crowns")
    preview(nadia)
    expect(rail).not_to_contain_text("still stands")
    expect(rail).not_to_contain_text("Holds it back")

    # Approved by somebody else, who confirms what the notice covers.
    mended = hand_in(nadia)
    ruth.goto(mended)
    choices = ruth.get_by_label("covered by")
    expect(choices).to_have_count(2)
    for number in range(2):
        expect(choices.nth(number)).to_have_value("1.1")
    shot(ruth, f"toll-review-{javascript}")
    publish(ruth, mended, approves=True)

    # Readers see the notice, the passage and the standing.
    article = f"{site.address}/articles/{SLUG}"
    reader.goto(article)
    expect(reader.locator("article .notice")).to_contain_text(NOTICE)
    expect(reader.locator("article .notice")).to_contain_text("The error stood for less than a minute, in 1 version")
    marks = reader.locator("mark.passage[data-kind=correction]")
    expect(marks).to_have_text(["21", "21"])
    shot(reader, f"toll-reader-{javascript}")

    # Three versions later the passage is still found, the near twin still is not.
    for old, new in BETWEEN:
        edit(nadia, site, old, new, kind="minor")
        publish(ruth, hand_in(nadia), approves=False)
    look(reader, article)
    expect(reader.locator("article")).to_contain_text("as the vote")
    expect(marks).to_have_text(["21", "21"])
    expect(marks.first.locator("xpath=ancestor::p")).to_contain_text("Saltgate bridge")
    reader.goto(f"{article}/versions/1")
    expect(reader.locator("mark.passage--later")).to_have_text(["12", "12"])

    # Its sentence is deleted: the page says so and marks nothing.
    body = TEXT.split("<p>The mayor", maxsplit=1)[0]
    edit(nadia, site, body.replace("12 crowns", "21 crowns"), "", kind="clarification")
    rewritten = nadia.get_by_label("Text", exact=True)
    rewritten.fill(re.sub(r"\s*<figure>.*</figure>", "", rewritten.input_value(), flags=re.DOTALL))
    nadia.get_by_label(re.compile("Notice, as readers will see it")).fill(
        "What drivers pay to cross the Saltgate bridge is told in an article of its own; the paragraph and the picture"
        " of cars in a queue were taken out here."
    )
    gone = hand_in(nadia)
    publish(ruth, gone, approves=True)
    look(reader, article)
    shot(reader, f"toll-deleted-{javascript}")
    expect(reader.locator("article .copy")).to_contain_text(TWIN)
    expect(reader.locator("article .copy mark.passage[data-kind=correction]")).to_have_count(0)
    expect(reader.locator("main")).to_contain_text("The words that this notice is about have been deleted since.")
    with database.reading() as session:
        assert audit.verify(session).faults == ()
