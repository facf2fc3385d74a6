"""What the desk says of its own accord: after a removal, at a finding, after publishing, before approving."""

from collections.abc import Callable

import pytest
from flask import Flask

from service.inputs import form
from service.inputs.form import Typed
from service.inputs.notices import TypedItem, TypedNotice
from tests.factories import Newsroom, a_content
from tests.web.newsdesk import CORRECTION, FOUNDER, PLAIN, Person, chain_holds, changed
from versions.kinds import Kind

AtDesk = Callable[[str], Person]


@pytest.fixture
def person(app: Flask, newsroom: Newsroom) -> AtDesk:
    """Somebody of the newsroom at a browser of their own; a stranger without a name."""
    return lambda name: Person(app, newsroom, getattr(newsroom, name) if name else None)


@pytest.fixture
def slug(newsroom: Newsroom) -> str:
    return newsroom.published(a_content(PLAIN, byline="By Dana Whitlock"))


def test_after_a_removal_every_page_of_the_article_says_so(person, newsroom, slug):
    newsroom.remove(slug)
    editor = person("editor")
    for address in ("", "/revise", "/revisions/1"):
        page = editor.get(f"/desk/articles/{slug}{address}")
        said = page.of("//main//*[@role='note']")
        assert "The text was removed from readers" in said, address
        assert "(notice 1)" in said
        assert "Putting text back is approved as a removal is." in said
        assert "eaders see it" not in page.text
        assert "text that readers see" not in page.text
        assert ", version 1" not in page.text
    form = editor.get(f"/desk/articles/{slug}/revise")
    review = editor.press(form, "Submit for approval", changed(form, FOUNDER) | {"kind": "update"})
    assert "approval by 2 of the standards desk" in review.text
    assert "What would differ from the text that was removed" in review.text


@pytest.mark.parametrize("chosen", ["", "minor"])
def test_a_button_at_a_finding_begins_the_notice_with_its_words(person, newsroom, slug, chosen):
    reporter = person("reporter")
    page = reporter.get(f"/desk/articles/{slug}/revise")
    seen = reporter.press(page, "Preview", changed(page, ("163", "164")) | {"kind": chosen})
    assert "If no notice is needed, say why" in seen.of("//aside//label")
    (there,) = {*seen.tree.xpath("//aside//button/@formaction")}
    assert there == f"/desk/articles/{slug}/revise#notice-0-text"
    begun = reporter.press(seen, "It’s a correction")
    assert begun.tree.get_element_by_id("notice-0-text").tag == "textarea"
    assert begun.value("notice-0-item-0-wrong") == "163"
    assert begun.value("notice-0-item-0-right") == "164"
    assert begun.value("kind") == "correction"


def test_a_finding_that_has_a_reason_asks_for_nothing_more(person, newsroom, slug):
    reporter = person("reporter")
    page = reporter.get(f"/desk/articles/{slug}/revise")
    seen = reporter.press(page, "Preview", changed(page, ("163", "164")) | {"kind": "minor"})
    (name,) = seen.tree.xpath("//aside//input[starts-with(@name, 'override-')]/@name")
    settled = reporter.press(seen, "Preview", {name: "A slip of the keyboard an hour ago."})
    assert "It’s a correction" not in settled.buttons()


def test_a_notice_begun_from_a_finding_leaves_the_others_what_they_are():
    one = TypedNotice(text="Now 164.", items=(TypedItem("163", "164"),))
    typed = Typed(kind="update", notices=(one,))
    graver = form.beginning(typed, Kind.CORRECTION, "Monday", "Tuesday")
    assert graver.kind == "correction"
    assert [each.kind for each in graver.notices] == ["update", ""]
    assert graver.notices[1].items == (TypedItem("Monday", "Tuesday"),)
    lighter = form.beginning(Typed(kind="retraction", notices=(one,)), Kind.UPDATE, "a", "b")
    assert lighter.kind == "retraction"
    assert [each.kind for each in lighter.notices] == ["", "update"]
    filled = form.beginning(Typed(notices=(TypedNotice(text="Mine."),)), Kind.UPDATE, "a", "b")
    assert filled.notices == (TypedNotice(text="Mine.", items=(TypedItem("a", "b"),)),)
    assert form.answer(Typed(do="kind-nonsense:x")) is None


def test_a_refused_address_is_summed_up_on_top_and_at_its_field(person, newsroom, slug):
    editor = person("editor")
    page = editor.get(f"/desk/articles/{slug}")
    refused = editor.press(page, "Change address or section", {"slug": "Not An Address", "section": "City"})
    assert refused.status == 422
    assert refused.tree.xpath("//*[@id='refused'][@tabindex='-1'][@role='alert']//a/@href") == ["#slug"]
    assert refused.tree.get_element_by_id("slug").get("aria-invalid") == "true"
    assert refused.value("section") == "City"
    assert refused.tree.xpath("//script[contains(@src, 'desk.js')]")


@pytest.mark.parametrize("kind", ["markdown", "html"])
def test_what_was_left_out_is_said_before_and_after_it_is_handed_in(person, newsroom, slug, kind):
    reporter = person("reporter")
    page = reporter.get(f"/desk/articles/{slug}/revise")
    link = "[link](javascript:x)" if kind == "markdown" else '<a href="javascript:x">link</a>'
    body = f'Some words.\n\n<script>x()</script>\n\n<iframe src="/x"></iframe>\n\n{link}'
    seen = reporter.press(page, "Preview", {"format": kind, "body": body, "kind": "update"})
    review = reporter.press(seen, "Submit for approval")
    for said in (seen.of("//aside"), review.of("//*[@class='flash']")):
        for phrase in ("1 script", "1 embedded page", "a link to javascript:"):
            assert phrase in said
    assert "Left out of your text" not in reporter.get(review.address).response.text


def test_however_much_is_left_out_the_login_stays(person, newsroom, slug):
    reporter = person("reporter")
    page = reporter.get(f"/desk/articles/{slug}/revise")
    body = "".join(f"<p data-{'x' * 200}{n}='1'>Words.</p>" for n in range(60))
    review = reporter.press(page, "Submit for approval", {"format": "html", "body": body})
    assert review.address == f"/desk/articles/{slug}/revisions/2"
    assert len(review.of("//*[@class='flash']")) < 1000


def test_after_publishing_a_line_leads_to_the_page_and_no_approval_is_asked_twice(person, newsroom):
    reporter, editor = person("reporter"), person("editor")
    page = reporter.get("/desk/new")
    fields = {"headline": "Council meets", "language": "en", "body": PLAIN}
    review = reporter.press(page, "Submit for approval", fields)
    approved = editor.press(editor.get(review.address), "Approve")
    assert approved.buttons() == ["Ask for changes", "Reject", "Publish"]
    assert "You have approved exactly this." in approved.text
    published = editor.press(approved, "Publish")
    (there,) = published.tree.xpath("//*[@class='flash']//a/@href")
    assert there == "/articles/council-meets"
    assert chain_holds(newsroom)


def test_why_somebody_approves_nothing_is_told_only_where_an_approval_is_wanted(person, newsroom, slug):
    editor, own = person("editor"), "You wrote some of this"
    form = editor.get(f"/desk/articles/{slug}/revise")
    minor = {"kind": "minor", "minor_reason": "A slip of the keyboard."}
    review = editor.press(form, "Submit for approval", changed(form, ("met on Monday", "met, on Monday")) | minor)
    assert "Publish as version 2" in review.buttons()
    assert own not in review.text
    form = editor.get(f"/desk/articles/{slug}/revise")
    graver = editor.press(form, "Submit for approval", changed(form, FOUNDER) | CORRECTION)
    assert "Publish as version 2" not in graver.buttons()
    assert own in graver.text


def test_a_revision_of_which_no_kind_is_named_leads_to_where_one_is_proposed(person, slug):
    editor = person("editor")
    form = editor.get(f"/desk/articles/{slug}/revise")
    review = editor.press(form, "Submit for approval", changed(form, ("Monday", "Tuesday")) | {"kind": ""})
    assert "Say it under “Change what readers are told”" in review.text
    said = review.tree.xpath("//aside//li[contains(., 'Say it under')]/preceding::a/text()")
    assert "Change what readers are told" in said


def test_a_removal_says_what_it_wants_before_anybody_approves(person, newsroom, slug):
    reporter, first, second = person("reporter"), person("standards"), person("second_standards")
    page = reporter.get(f"/desk/articles/{slug}/notice")
    refused = reporter.press(page, "Preview", {"kind": "removal", "notice-0-text": "Gone."})
    assert "somebody’s safety" in refused.of("//*[@id='refused']")
    assert "published_in_error" not in refused.text
    assert not refused.tree.xpath("//details//*[@name='notice-0-reason_class']")
    assert refused.tree.xpath("//*[contains(@class, 'reason--kept')]//*[@name='notice-0-reason_class']")
    review = reporter.press(refused, "Submit for approval", {"notice-0-reason_class": "safety"})
    page = first.get(review.address)
    assert "one of those who approve must record the legal basis" in page.text
    again = first.press(page, "Approve")
    assert "Approve" in again.buttons(), "whoever forgot the legal basis can still record it"
    with_basis = first.press(again, "Approve", {"legal_basis": "Section 4."})
    assert "Approve" not in with_basis.buttons()
    last = second.press(second.get(review.address), "Approve")
    gone = second.press(last, "Remove the text")
    assert "The text is removed." in gone.of("//*[@class='flash']")
