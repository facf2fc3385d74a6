"""What the checks hold back: how the queue says so, and how an editor goes on from the review page."""

from collections.abc import Callable

import pytest
from flask import Flask

from service.views.desk import waiting
from tests.factories import Newsroom, a_content, correcting, telling, with_text
from tests.web.newsdesk import Person, chain_holds
from versions.kinds import Kind

TOLLS = "The bridge toll is 12 crowns.\n\nThe ferry costs 4 crowns.\n\nIt sails at noon."
TOLD = correcting("The bridge toll is 21 crowns.", wrong="12", right="21")
AtDesk = Callable[[str], Person]


@pytest.fixture
def person(app: Flask, newsroom: Newsroom) -> AtDesk:
    """Somebody of the newsroom at a browser of their own."""
    return lambda name: Person(app, newsroom, getattr(newsroom, name))


@pytest.fixture
def slug(newsroom: Newsroom) -> str:
    """A published article with a revision 2 that changes two tolls and tells of one."""
    old = a_content(TOLLS)
    slug = newsroom.published(old)
    newsroom.submit(slug, with_text(with_text(old, "12", "21"), "4 crowns", "14 crowns"), base=1, proposal=TOLD)
    return slug


def reasons(page) -> list[str]:
    return [str(name) for name in page.tree.xpath("//input[starts-with(@name, 'override-')]/@name")]


def test_an_editor_whose_approval_is_held_gives_the_reason_on_that_page_and_somebody_else_approves_it(
    person, newsroom, slug
):
    editor, second = person("editor"), person("second_editor")
    page = editor.get(f"/desk/articles/{slug}/revisions/2")
    assert "Approving does not settle what the checks found: one finding holds it back." in page.text
    approved = editor.press(page, "Approve")
    assert "One finding holds it back: give each a reason above" in approved.text
    (name,) = reasons(approved)
    kept = editor.press(approved, "Keep these reasons", {name: "The ferry raised its fare at noon."})
    assert kept.address == f"/desk/articles/{slug}/revisions/2"
    assert "Reason given: The ferry raised its fare at noon." in kept.text
    assert "The bridge toll is 21 crowns." in kept.text, "what was proposed is proposed again"
    assert reasons(kept) == []
    assert "Publish as version 2" not in kept.buttons()
    assert "still to be approved by somebody else" in kept.text
    seen = second.press(second.get(kept.address), "Approve")
    assert "readers see it as version 2" in second.press(seen, "Publish as version 2").text
    assert chain_holds(newsroom)


def test_a_reason_is_given_beside_each_finding_and_none_at_all_is_refused_at_its_field(person, slug):
    editor = person("editor")
    page = editor.get(f"/desk/articles/{slug}/revisions/2")
    (name,) = reasons(page)
    refused = editor.press(page, "Keep these reasons", {name: " "})
    assert refused.status == 422
    assert refused.tree.get_element_by_id(name).get("aria-invalid") == "true"
    assert refused.tree.xpath(f"//*[@id='refused']//a[@href='#{name}']")


def test_reasons_for_a_proposal_that_was_overtaken_are_refused_and_not_lost(person, newsroom, slug):
    editor = person("editor")
    page = editor.get(f"/desk/articles/{slug}/revisions/2")
    (name,) = reasons(page)
    newsroom.propose(slug, 2, TOLD)
    refused = editor.press(page, "Keep these reasons", {name: "It is right."})
    assert refused.status == 409
    assert refused.value(name) == "It is right."


def test_who_may_propose_nothing_is_offered_no_reason(person, slug):
    page = person("admin").get(f"/desk/articles/{slug}/revisions/2")
    assert reasons(page) == []


def test_the_queue_says_by_how_many_findings_a_text_is_held_and_calls_it_ready_only_when_none_is_left(
    person, newsroom, slug
):
    editor = person("editor")
    page = editor.get("/desk/")
    assert "Not ready: one finding holds it back. Wants approval by an editor" in page.text
    newsroom.decide(slug, 2)
    page = editor.get("/desk/")
    assert "Not ready: one finding holds it back." in page.text
    assert "Ready:" not in page.text
    (name,) = reasons(editor.get(f"/desk/articles/{slug}/revisions/2"))
    review = editor.get(f"/desk/articles/{slug}/revisions/2")
    editor.press(review, "Keep these reasons", {name: "The ferry raised its fare at noon."})
    page = editor.get("/desk/")
    assert "Not ready: the reason given is still to be approved by somebody else." in page.text
    newsroom.decide(slug, 2, by=newsroom.second_editor)
    assert "Ready: an editor publishes it." in editor.get("/desk/").text


def test_the_queue_calls_nothing_ready_of_which_no_kind_is_named_or_whose_findings_were_not_counted(
    person, newsroom, slug, monkeypatch
):
    text = a_content(TOLLS)
    newsroom.submit(slug, with_text(text, "noon.", "noon!"), base=1)
    page = person("editor").get("/desk/")
    assert "Nobody has said yet what kind of change this is." in page.text
    assert "Ready:" not in page.text
    newsroom.submit(slug, with_text(text, "noon.", "noon!"), base=1, proposal=telling(Kind.MINOR))
    assert "Ready: an editor publishes it." in person("editor").get("/desk/").text
    monkeypatch.setattr(waiting, "MOST_CHECKED", 0)
    page = person("editor").get("/desk/")
    assert "Open it to see whether the checks hold it back." in page.text
    assert "Ready:" not in page.text


def test_who_writes_a_notice_instead_of_a_reason_finds_there_what_was_found(person, slug):
    editor = person("editor")
    page = editor.get(f"/desk/articles/{slug}/revisions/2")
    (there,) = page.tree.xpath("//a[.='Write a notice instead']/@href")
    form = editor.get(there)
    assert "No notice covers a factual change (number): “4” → “14”" in form.text
    assert "It’s a correction" in form.buttons()
