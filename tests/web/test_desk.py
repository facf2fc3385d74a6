"""The desk through its forms: writing, deciding, publishing, as people without JavaScript do it."""

from collections.abc import Callable

import pytest
from flask import Flask

from tests.factories import Newsroom, a_content, correcting, telling, with_text
from tests.web.newsdesk import CORRECTION, FOUNDER, PLAIN, Person, chain_holds, changed, newsroom_size, of_plain
from versions import reading
from versions.kinds import Kind
from versions.reviews import Verdict

AtDesk = Callable[[str], Person]


@pytest.fixture
def person(app: Flask, newsroom: Newsroom) -> AtDesk:
    """Somebody of the newsroom at a browser of their own; a stranger without a name."""
    return lambda name: Person(app, newsroom, getattr(newsroom, name) if name else None)


@pytest.fixture
def slug(newsroom: Newsroom) -> str:
    return newsroom.published(a_content(PLAIN, byline="By Dana Whitlock"))


def test_every_page_opens(person, newsroom):
    slug = newsroom.published()
    reporter = person("reporter")
    for address in (
        "/desk/",
        "/desk/articles",
        "/desk/new",
        f"/desk/articles/{slug}",
        f"/desk/articles/{slug}/revise",
        f"/desk/articles/{slug}/revisions/1",
        f"/desk/articles/{slug}/notice",
    ):
        page = reporter.get(address)
        assert page.status == 200, (address, page.response.text[:500])
        assert page.address == address


def test_a_new_article_goes_from_the_form_to_readers_through_another_person(person, newsroom):
    reporter, editor = person("reporter"), person("editor")
    form = reporter.get("/desk/new")
    review = reporter.press(form, "Submit for approval", of_plain() | {"section": "City", "note": "Two sources."})
    assert review.address == "/desk/articles/council-meets/revisions/1"
    assert "approval by an editor who wrote none of it" in review.text
    assert review.buttons() == []
    waiting = editor.get("/desk/")
    assert "Council meets" in waiting.text
    assert "First publication" in waiting.text
    review = editor.get(review.address)
    assert "Two sources." in review.text
    assert review.buttons() == ["Approve", "Ask for changes", "Reject"]
    review = editor.press(review, "Approve", {"note": "Read twice."})
    assert "Read twice." in review.text
    published = editor.press(review, "Publish")
    assert "readers see it as version 1" in published.text
    assert "Nothing waits" in editor.get("/desk/").text
    assert "Council meets" in person("").get("/articles/council-meets").text
    assert chain_holds(newsroom)


def test_a_correction_is_previewed_approved_by_another_and_told_to_readers(person, newsroom, slug):
    reporter, editor = person("reporter"), person("editor")
    form = reporter.get(f"/desk/articles/{slug}/revise")
    assert form.value("format") == "markdown"
    seen = reporter.press(form, "Preview", changed(form, FOUNDER) | CORRECTION)
    assert seen.status == 200
    assert "covered by the correction" in seen.of("//aside")
    assert "The error stood for" in seen.of("//aside//div[@data-kind='correction']")
    assert FOUNDER[1] in seen.of("//aside//mark")
    assert seen.value("notice-0-text") == CORRECTION["notice-0-text"]
    review = reporter.press(seen, "Submit for approval")
    assert review.address == f"/desk/articles/{slug}/revisions/2"
    assert "You wrote some of this, so somebody else approves it." in review.text
    review = editor.press(editor.get(review.address), "Approve")
    published = editor.press(review, "Publish as version 2")
    assert "readers see it as version 2" in published.text
    article = person("").get(f"/articles/{slug}")
    assert FOUNDER[1] in article.of("//mark")
    assert "The error stood for" in article.text
    assert chain_holds(newsroom)


def test_nobody_approves_their_own_words_not_even_through_a_colleagues_comma(person, newsroom, slug):
    editor, second = person("editor"), person("second_editor")
    form = editor.get(f"/desk/articles/{slug}/revise")
    first = editor.press(form, "Submit for approval", changed(form, FOUNDER) | CORRECTION)
    assert "Approve" not in first.buttons()
    refused = editor.post(f"{first.address}/decisions", {"verdict": "approve", "proposal": "1", "note": "Fine."})
    assert refused.status == 403
    assert "You wrote some of this" in refused.of("//*[@id='refused']")
    assert refused.value("note") == "Fine."
    form = second.get(f"/desk/articles/{slug}/revise?base=2")
    comma = second.press(form, "Submit for approval", changed(form, ("met on Monday", "met, on Monday")))
    assert comma.address == f"/desk/articles/{slug}/revisions/3"
    for author in (editor, second):
        assert "Approve" not in author.get(comma.address).buttons()
        assert author.post(f"{comma.address}/decisions", {"verdict": "approve", "proposal": "1"}).status == 403
    assert "Approve" in person("standards").get(comma.address).buttons()
    assert chain_holds(newsroom)


def test_a_changed_number_is_held_until_an_approver_has_seen_the_reason(person, newsroom, slug):
    second, editor = person("second_editor"), person("editor")
    form = second.get(f"/desk/articles/{slug}/revise")
    typed = changed(form, ("163", "164")) | {"kind": "minor"}
    seen = second.press(form, "Preview", typed)
    (finding,) = [each.name for each in seen.tree.xpath("//input[starts-with(@name, 'override-')]")]
    assert "No notice covers a factual change (number)" in seen.text
    review = second.press(seen, "Submit for approval")
    assert "One finding holds it back: give each a reason above" in review.text
    assert review.buttons() == ["Keep these reasons", "Ask for changes", "Reject"]
    held = second.post(f"{review.address}/publication", {"proposal": "1"})
    assert held.status == 422
    assert "held back" in held.of("//*[@id='refused']")
    other = second.get(f"/desk/articles/{slug}/notice?revision=2")
    seen = second.press(other, "Preview")
    review = second.press(seen, "Submit for approval", {finding: "The 163 was a slip of the keyboard an hour ago."})
    assert "slip of the keyboard" in review.text
    assert review.buttons() == ["Ask for changes", "Reject"]
    assert second.post(f"{review.address}/publication", {"proposal": "2"}).status == 422
    approved = editor.press(editor.get(review.address), "Approve")
    published = editor.press(approved, "Publish as version 2")
    assert "readers see it as version 2" in published.text
    assert chain_holds(newsroom)


def test_an_editor_publishes_a_minor_edit_of_their_own(person, newsroom, slug):
    editor = person("editor")
    form = editor.get(f"/desk/articles/{slug}/revise")
    review = editor.press(
        form, "Submit for approval", changed(form, ("council met", "Council met")) | {"kind": "minor"}
    )
    assert review.buttons() == ["Ask for changes", "Reject", "Publish as version 2"]
    assert "readers see it as version 2" in editor.press(review, "Publish as version 2").text


def test_a_removal_takes_two_of_standards_and_leaves_a_tombstone(person, newsroom, slug):
    reporter, editor, first, second = (person(name) for name in ("reporter", "editor", "standards", "second_standards"))
    form = reporter.get(f"/desk/articles/{slug}/notice")
    typed = {"kind": "removal", "notice-0-text": "Removed for a person’s safety.", "notice-0-reason_class": "safety"}
    review = reporter.press(form, "Submit for approval", typed)
    assert "approval by 2 of the standards desk who wrote none of it" in review.text
    assert "approved by the standards desk" in editor.get(review.address).text
    assert "Approve" not in editor.get(review.address).buttons()
    first.press(first.get(review.address), "Approve", {"legal_basis": "Section 4, a threat on file."})
    page = second.press(second.get(review.address), "Approve")
    assert "Remove the text" in page.buttons()
    assert "Section 4" not in page.text
    gone = second.press(page, "Remove the text")
    assert "version 2" in gone.text
    assert person("").get(f"/articles/{slug}").status == 410
    assert "Removed from readers" in editor.get(f"/desk/articles/{slug}").text
    assert chain_holds(newsroom)


def test_a_notice_without_new_text_and_its_rewording_are_approved_and_told(person, newsroom, slug):
    reporter, editor = person("reporter"), person("editor")
    form = reporter.get(f"/desk/articles/{slug}/notice")
    typed = {"kind": "clarification", "notice-0-text": "The river group is not a party."}
    review = reporter.press(form, "Submit for approval", typed)
    assert review.address == f"/desk/articles/{slug}/revisions/1"
    assert "Words about version 1" in editor.get("/desk/").text
    editor.press(editor.get(review.address), "Approve")
    told = editor.press(editor.get(review.address), "Tell readers now")
    assert "nothing new is proposed" in told.text
    assert "not a party" in person("").get(f"/articles/{slug}/notices/1").text
    form = reporter.get(f"/desk/articles/{slug}/notice?notice=1")
    assert form.value("notice-0-text") == "The river group is not a party."
    review = reporter.press(form, "Submit for approval", {"notice-0-text": "The river group is no political party."})
    assert "would now read" in review.text
    editor.press(editor.get(review.address), "Approve")
    editor.press(editor.get(review.address), "Tell readers now")
    assert "no political party" in person("").get(f"/articles/{slug}/notices/1").text
    assert "version 1" in editor.get(f"/desk/articles/{slug}").text
    assert chain_holds(newsroom)


def test_more_notices_and_errors_can_be_added_without_javascript(person, newsroom, slug):
    reporter = person("reporter")
    form = reporter.get(f"/desk/articles/{slug}/revise")
    more = reporter.press(form, "Add another notice", changed(form, FOUNDER, ("163", "164")) | CORRECTION)
    assert more.status == 200
    more = reporter.press(more, "Add another notice", {"notice-1-kind": "update", "notice-1-text": "Now 164 people."})
    more.value("notice-2-text")
    review = reporter.press(more, "Submit for approval")
    assert "covered by the correction" in review.text
    assert "covered by the update" in review.text


def test_markup_is_kept_harmless_and_the_author_sees_what_was_dropped(person, newsroom, slug):
    reporter = person("reporter")
    form = reporter.get(f"/desk/articles/{slug}/revise")
    body = '<p onclick="x()">Read <a href="https://example.org/">this</a>.</p><script>alert(1)</script><ul><li>One</li></ul>'
    seen = reporter.press(form, "Preview", {"format": "html", "body": body, "kind": "update"})
    assert "1 script" in seen.of("//aside")
    assert "an onclick attribute" in seen.of("//aside")
    assert seen.value("body") == body
    review = reporter.press(seen, "Submit for approval")
    again = reporter.get(f"/desk/articles/{slug}/revise?base=2")
    assert again.value("body") == "Read [this](https://example.org/).\n\n- One"
    assert "alert(1)" not in review.response.text


def test_a_body_that_markdown_cannot_say_is_offered_as_html(person, newsroom):
    html = "<table><tr><td>a</td><td>b</td></tr></table>"
    slug = newsroom.published(
        reading.from_html(
            f"<p>Text.</p>{html}<figure><img src='https://e.org/a.png' alt='x'><figcaption>Far</figcaption></figure>",
            headline="A table",
        )
    )
    reporter = person("reporter")
    form = reporter.get(f"/desk/articles/{slug}/revise")
    assert form.value("format") == "html"
    assert "there is nothing to submit" in reporter.press(form, "Submit for approval").text


def test_the_live_preview_answers_with_the_column_alone_and_stores_nothing(person, newsroom, slug):
    reporter = person("reporter")
    form = reporter.get(f"/desk/articles/{slug}/revise")
    token = form.value("csrf_token")
    fields = {
        "csrf_token": token,
        "article": slug,
        "base": "1",
        "headline": "",
        "body": "New.",
        "language": "en",
        "format": "markdown",
    }
    answer = reporter.client.post("/desk/preview", data=fields, environ_base={"REMOTE_ADDR": "127.0.0.1"})
    assert answer.status_code == 200
    assert "<html" not in answer.text
    assert "Fix this first" in answer.text
    assert newsroom_size(newsroom, slug) == 1


def test_the_address_changes_for_editors_and_the_old_one_leads_on(person, newsroom, slug):
    editor, reporter = person("editor"), person("reporter")
    assert "Change address or section" not in reporter.get(f"/desk/articles/{slug}").buttons()
    assert reporter.post(f"/desk/articles/{slug}/address", {"slug": "new-name", "section": "World"}).status == 403
    page = editor.get(f"/desk/articles/{slug}")
    refused = editor.press(page, "Change address or section", {"slug": "Not An Address"})
    assert refused.status == 422
    assert refused.value("slug") == "Not An Address"
    moved = editor.press(page, "Change address or section", {"slug": "new-name", "section": "World"})
    assert moved.address == "/desk/articles/new-name"
    assert editor.get(f"/desk/articles/{slug}").address == "/desk/articles/new-name"
    assert editor.get(f"/desk/articles/{slug}/revise").address == "/desk/articles/new-name/revise"


def test_the_queue_names_what_is_wanted_and_forgets_what_is_settled(person, newsroom, slug):
    text = a_content(PLAIN, byline="By Dana Whitlock")
    newsroom.submit(slug, with_text(text, *FOUNDER), base=1, proposal=telling(Kind.RETRACTION, "It does not stand."))
    newsroom.submit(slug, with_text(text, "Monday", "Tuesday"), base=1)
    newsroom.submit(slug, with_text(text, "on Monday", "this Monday"), base=1, proposal=telling(Kind.MINOR))
    editor = person("editor")
    page = editor.get("/desk/")
    assert "approval by one of the standards desk who wrote none of it" in page.text
    assert "Kind not said yet" in page.text
    assert len(page.tree.xpath("//ol[@class='waiting']/li")) == 3
    newsroom.decide(slug, 3, verdict=Verdict.REJECT)
    newsroom.publish(slug, 4)
    assert "Nothing waits" in editor.get("/desk/").text
    stale = editor.get(f"/desk/articles/{slug}/revisions/2")
    assert "Readers have seen newer text" in stale.text
    assert stale.buttons() == []
    assert "was rejected" in editor.get(f"/desk/articles/{slug}/revisions/3").text


def test_the_history_shows_authors_verdicts_and_what_became_of_each_revision(person, newsroom, slug):
    newsroom.revise(
        slug,
        with_text(a_content(PLAIN, byline="By Dana Whitlock"), *FOUNDER),
        correcting("Whitlock founded a river trust.", wrong=FOUNDER[0], right=FOUNDER[1]),
    )
    page = person("editor").get(f"/desk/articles/{slug}")
    assert f"By {newsroom.reporter.name}" in page.text
    assert f"{newsroom.editor.name} approved" in page.text
    assert "Version 2" in page.of("//ol")
    assert "Reword notice 1" in page.text
    listed = person("reporter").get("/desk/articles")
    assert "version 2" in listed.text
