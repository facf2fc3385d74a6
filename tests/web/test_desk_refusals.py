"""What the desk refuses: each with a sentence at its place, nothing typed lost, nothing stored."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from flask import Flask

from service import create_app
from service.config import Settings
from tests.factories import Newsroom, a_content, a_newsroom, telling, with_text
from tests.web.newsdesk import (
    CORRECTION,
    FOUNDER,
    PLAIN,
    Person,
    chain_holds,
    changed,
    events,
    newsroom_size,
)
from versions import publications
from versions.kinds import Kind

AtDesk = Callable[[str], Person]


@pytest.fixture
def person(app: Flask, newsroom: Newsroom) -> AtDesk:
    """Somebody of the newsroom at a browser of their own; a stranger without a name."""
    return lambda name: Person(app, newsroom, getattr(newsroom, name) if name else None)


@pytest.fixture
def slug(newsroom: Newsroom) -> str:
    return newsroom.published(a_content(PLAIN, byline="By Dana Whitlock"))


def test_a_stale_base_is_refused_with_what_came_since_and_the_typed_text_is_kept(person, newsroom, slug):
    reporter = person("reporter")
    form = reporter.get(f"/desk/articles/{slug}/revise")
    newsroom.revise(
        slug,
        with_text(a_content(PLAIN, byline="By Dana Whitlock"), "163", "164"),
        telling(Kind.UPDATE, "The number of people is now 164, not 163."),
    )
    typed = changed(form, FOUNDER) | CORRECTION
    refused = reporter.press(form, "Submit for approval", typed)
    assert refused.status == 409
    assert "Your text was written against revision 1; readers now see revision 2." in refused.of("//*[@id='refused']")
    assert "164" in refused.of("//section[@class='newer']//ins")
    assert refused.value("body") == typed["body"].strip()
    assert refused.value("notice-0-text") == CORRECTION["notice-0-text"]
    assert newsroom_size(newsroom, slug) == 2
    again = reporter.press(refused, "Go on from version 2 with my text")
    assert again.value("base") == "2"
    assert again.value("body") == typed["body"].strip()
    merged = changed(again, ("163", "164"))
    review = reporter.press(again, "Submit for approval", merged)
    assert review.address == f"/desk/articles/{slug}/revisions/3"
    assert chain_holds(newsroom)


def test_an_unchanged_text_is_refused_and_with_a_notice_becomes_a_proposal(person, newsroom, slug):
    reporter = person("reporter")
    form = reporter.get(f"/desk/articles/{slug}/revise")
    refused = reporter.press(form, "Submit for approval", {"note": "No idea."})
    assert refused.status == 422
    assert "there is nothing to submit" in refused.text
    assert refused.value("note") == "No idea."
    told = reporter.press(
        refused, "Submit for approval", {"kind": "clarification", "notice-0-text": "Whitlock spoke for herself."}
    )
    assert told.address == f"/desk/articles/{slug}/revisions/1"
    assert "Whitlock spoke for herself." in told.text
    assert newsroom_size(newsroom, slug) == 1


@pytest.mark.parametrize(
    ("fields", "place", "sentence"),
    [
        ({"headline": " "}, "headline", "headline"),
        ({"headline": "x" * 1001}, "headline", "1,000"),
        ({"body": ""}, "body", "text"),
        ({"body": "A \u202e turn."}, "body", "U+202E"),
        ({"language": "klingonese-xx"}, "language", "language"),
        ({"kind": "correction"}, "notice-0-text", "must be told to readers"),
        ({"kind": "update", "notice-0-text": "Wrong.", "notice-0-kind": "correction"}, "kind", "lighter"),
        ({"kind": "minor", "notice-0-text": "A comma."}, "notice-0-kind", "never of the kind"),
        ({"notice-0-text": "Something."}, "kind", "kind"),
        ({"kind": "concern", "notice-0-text": "In doubt."}, "notice-0-review_by", "by when"),
        ({"kind": "removal", "notice-0-text": "Gone."}, "notice-0-reason_class", "why in public"),
        ({"kind": "nonsense"}, "kind", "not a kind"),
        ({"base": "99"}, "base", "never was a revision 99"),
        ({"base": "x"}, "base", "not a number"),
    ],
)  # fmt: skip
def test_a_refused_form_comes_back_whole_with_the_sentence_at_its_field(
    person, newsroom, slug, fields, place, sentence
):
    reporter = person("reporter")
    form = reporter.get(f"/desk/articles/{slug}/revise")
    typed = changed(form, FOUNDER) | {"note": "Mine."} | fields
    if "body" in fields:
        typed["body"] = fields["body"]
    for button in ("Submit for approval", "Preview"):
        refused = reporter.press(form, button, typed)
        assert 400 <= refused.status < 500
        assert sentence in refused.of("//*[@id='refused']")
        assert refused.value("note") == "Mine."
        for name, value in fields.items():
            if name not in ("kind", "base") or value in ("correction", "update"):
                assert refused.value(name) == value.strip()
        if place != "base":
            field = refused.tree.get_element_by_id(place)
            assert field.get("aria-invalid") == "true"
            assert sentence in refused.tree.get_element_by_id(f"{place}-fault").text_content()
            assert f"{place}-fault" in field.get("aria-describedby").split()
    assert newsroom_size(newsroom, slug) == 1
    assert chain_holds(newsroom)


WRITES = (
    ("/desk/new", {"do": "submit", "headline": "x", "body": "y", "language": "en"}),
    ("/desk/articles/{slug}/revise", {"do": "submit", "base": "1", "headline": "x", "body": "y", "language": "en"}),
    ("/desk/articles/{slug}/notice", {"do": "submit", "base": "1", "kind": "correction", "notice-0-text": "x"}),
    ("/desk/articles/{slug}/revisions/1/decisions", {"verdict": "approve"}),
    ("/desk/articles/{slug}/revisions/1/publication", {"proposal": "1"}),
    ("/desk/articles/{slug}/revisions/1/notices", {"proposal": "1"}),
    ("/desk/articles/{slug}/address", {"slug": "elsewhere"}),
    ("/desk/preview", {"article": "{slug}"}),
)  # fmt: skip


@pytest.mark.parametrize(("address", "fields"), WRITES)
def test_a_stranger_an_admin_and_a_form_without_its_token_are_refused(person, newsroom, slug, address, fields):
    before = events(newsroom)
    address = address.format(slug=slug)
    fields = {name: value.format(slug=slug) for name, value in fields.items()}
    stranger = person("").post(address, fields)
    assert stranger.status == 401
    assert stranger.buttons() == ["Send again"]
    assert "/account/login" in stranger.tree.xpath("//main//a[@target='_blank']/@href")
    assert person("admin").post(address, fields).status == 403
    editor = person("editor")
    assert editor.client.post(address, data=fields, environ_base={"REMOTE_ADDR": "127.0.0.1"}).status_code == 400
    assert events(newsroom) == before


def test_a_form_sent_after_logging_out_comes_back_whole_and_can_be_sent_again(person, newsroom, slug):
    reporter, stranger = person("reporter"), person("")
    form = reporter.get(f"/desk/articles/{slug}/revise")
    typed = changed(form, FOUNDER) | CORRECTION | {"note": "</textarea><script>alert(1)</script>"}
    typed["body"] = "\nFirst.\n\n" + typed["body"]
    cases = ((stranger, 401, "not logged in any more"), (person("reporter"), 400, "login has changed"))
    for somebody, status, sentence in cases:
        lost = somebody.press(form, "Submit for approval", typed)
        assert lost.status == status
        assert sentence in lost.text
        assert not lost.tree.xpath("//main//script")
        assert lost.of("//main//label").split(" | ").count("New notice 1: what we wrote") == 1
        for name, value in typed.items():
            assert lost.tree.xpath(f"//main//*[@name='{name}']")[0].value.strip() == value.strip()
        assert lost.tree.xpath("//main//form/@action") == [f"/desk/articles/{slug}/revise"]
        assert lost.value("csrf_token") != form.value("csrf_token")
    review = somebody.press(lost, "Send again")
    assert review.address == f"/desk/articles/{slug}/revisions/2", review.text
    assert "First." in review.text


def test_the_page_that_hands_a_form_back_holds_so_many_fields_and_says_so(person, newsroom):
    fields = {f"field{n}": "x" for n in range(503)}
    page = person("").post("/desk/new", fields)
    assert len(page.tree.xpath("//main//textarea")) == 500
    assert "3 more fields were sent" in page.text


@pytest.mark.parametrize("address", [address for address, _ in WRITES[3:7]])
def test_a_reporter_who_posts_what_the_page_does_not_offer_is_refused(person, newsroom, slug, address):
    newsroom.submit(slug, with_text(a_content(PLAIN), "163", "170"), base=1, by=newsroom.editor)
    before = events(newsroom)
    fields = {"verdict": "approve", "proposal": "1", "slug": "elsewhere"}
    assert person("reporter").post(address.format(slug=slug).replace("/1/", "/2/"), fields).status == 403
    assert events(newsroom) == before


@pytest.mark.parametrize(
    "address",
    [
        "/desk/",
        "/desk/articles",
        "/desk/new",
        "/desk/articles/{slug}",
        "/desk/articles/{slug}/revise",
        "/desk/articles/{slug}/notice",
        "/desk/articles/{slug}/revisions/1",
    ],
)
def test_staff_pages_are_for_staff(person, newsroom, slug, address):
    address = address.format(slug=slug)
    assert person("").get(address).address == "/account/login"
    assert person("admin").get(address).status == 403
    missing = person("editor").get("/desk/articles/no-such-article")
    assert missing.status == 404


def test_a_proposal_that_came_after_the_page_was_opened_is_not_published_unseen(person, newsroom, slug):
    editor = person("editor")
    newsroom.submit(
        slug,
        with_text(a_content(PLAIN, byline="By Dana Whitlock"), "river group", "River Group"),
        base=1,
        proposal=telling(Kind.MINOR),
        by=newsroom.editor,
    )
    page = editor.get(f"/desk/articles/{slug}/revisions/2")
    newsroom.propose(slug, 2, telling(Kind.UPDATE), by=newsroom.second_editor)
    refused = editor.press(page, "Publish as version 2")
    assert refused.status == 409
    assert "came after the page was opened" in refused.text
    assert newsroom_size(newsroom, slug) == 2


def test_two_editors_publish_at_once_and_one_is_told(postgresql_database):
    newsroom = a_newsroom(postgresql_database)
    slug = newsroom.published(a_content(PLAIN))
    for n in range(4):
        newsroom.submit(
            slug,
            with_text(a_content(PLAIN), "Monday", f"day {n}"),
            base=1,
            proposal=telling(Kind.UPDATE, f"The council met on day {n}."),
        )
    settings = Settings(database_url=postgresql_database.url, secret_key="k" * 40, argon2=(1024, 1))
    app = create_app(settings, clock=lambda: newsroom.now)
    editors = [
        Person(app, newsroom, actor)
        for actor in (newsroom.editor, newsroom.second_editor, newsroom.standards, newsroom.second_standards)
    ]
    pages = [editor.get(f"/desk/articles/{slug}/revisions/{n}") for n, editor in enumerate(editors, start=2)]
    gate = threading.Barrier(4)

    def publish(pair):
        gate.wait()
        return pair[0].press(pair[1], "Publish as version 2")

    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(publish, zip(editors, pages, strict=True)))
    statuses = sorted(each.status for each in answers)
    assert statuses == [200, 409, 409, 409]
    assert all("This was not done" in each.text for each in answers if each.status == 409)
    with newsroom.database.reading() as session:
        rows = publications.of_article(session, newsroom.article_id(slug))
    app.extensions["corrigenda"].database.close()
    assert [row.sequence for row in rows] == [1, 2]
    assert chain_holds(newsroom)
