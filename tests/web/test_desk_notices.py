"""Writing notices on the desk: from a finding, from the text itself, and with values read from their wording."""

from collections.abc import Callable

import pytest
from flask import Flask

from service.inputs import form
from service.inputs.form import Typed
from service.inputs.notices import TypedItem, TypedNotice
from service.views.desk.carrying import carried, taken_out
from tests.factories import Newsroom, a_content, correcting, with_text
from tests.web.newsdesk import Person, changed
from versions import reading
from versions.detection.labels import unlabelled
from versions.kinds import Kind, named
from versions.proposals import EMPTY

TOLLS = "The bridge toll is 12 crowns.\n\nThe ferry costs 4 crowns.\n\nIt sails at noon."
TYPED_IN = "Correction: An earlier version of this article misstated the toll. It is 21 crowns, not 12."
SAID = "An earlier version of this article misstated the toll. It is 21 crowns, not 12."
AtDesk = Callable[[str], Person]


@pytest.fixture
def person(app: Flask, newsroom: Newsroom) -> AtDesk:
    """Somebody of the newsroom at a browser of their own."""
    return lambda name: Person(app, newsroom, getattr(newsroom, name))


@pytest.fixture
def slug(newsroom: Newsroom) -> str:
    return newsroom.published(a_content(TOLLS))


def test_one_more_correction_goes_into_the_correction_that_is_there_and_its_coverage_stays(person, slug):
    reporter = person("reporter")
    page = reporter.get(f"/desk/articles/{slug}/revise")
    first = {
        "kind": "correction",
        "notice-0-text": "The bridge toll is 21 crowns.",
        "notice-0-item-0-wrong": "12",
        "notice-0-item-0-right": "21",
    }
    seen = reporter.press(page, "Preview", changed(page, ("12", "21"), ("4 crowns", "14 crowns")) | first)
    assert seen.tree.xpath("//button[.='It’s a correction']/@formaction") == [
        f"/desk/articles/{slug}/revise#notice-0-text"
    ]
    begun = reporter.press(seen, "It’s a correction")
    assert [begun.value(f"notice-0-item-{i}-{side}") for i in (0, 1) for side in ("wrong", "right")] == [
        "12",
        "21",
        "4",
        "14",
    ]
    assert not begun.tree.xpath("//*[@name='notice-1-text']")
    assert begun.of("//aside//*[contains(@class, 'judged')]").count("covered by") == 2


def test_a_notice_whose_words_are_still_to_be_written_takes_no_coverage_from_the_others(person, slug):
    reporter = person("reporter")
    page = reporter.get(f"/desk/articles/{slug}/revise")
    first = {
        "kind": "update",
        "notice-0-text": "The bridge toll is now 21 crowns.",
        "notice-0-item-0-right": "21",
    }
    seen = reporter.press(page, "Preview", changed(page, ("12", "21"), ("4 crowns", "14 crowns")) | first)
    begun = reporter.press(seen, "It’s a correction")
    assert begun.value("notice-1-item-0-wrong") == "4"
    assert begun.value("notice-0-kind") == "update"
    assert begun.of("//aside//*[contains(@class, 'judged')]").count("covered by") == 2
    assert "Its words are still to be written." in begun.of("//aside")
    refused = reporter.press(begun, "Submit for approval")
    assert refused.status == 422
    assert "the text is empty" in refused.of("//*[@id='refused']")


def test_what_was_typed_wrong_in_a_notice_is_looked_at_as_far_as_it_goes():
    odd = TypedNotice(text="Now 21.", scope="moon", review_by="soon", kind="correction")
    nameless = TypedNotice(text="No kind.")
    sketch = form.sketched(Typed(kind="", notices=(odd, nameless), overrides={"a": "b", "c": " "}))
    assert [(each.kind, each.text, each.scope, each.review_by) for each in sketch.notices] == [
        (Kind.CORRECTION, "Now 21.", None, None)
    ]
    assert [each.finding for each in sketch.overrides] == ["a"]
    assert form.sketched(Typed(reword="1", notices=(odd,))) == EMPTY


def test_a_notice_taken_from_the_text_overwrites_none_that_is_begun():
    mine = TypedNotice(text="Mine.")
    told = form.telling_found(Typed(kind="correction", notices=(mine,)), Kind.CORRECTION, SAID, ())
    assert [each.text for each in told.notices] == ["Mine.", SAID]


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (TYPED_IN, SAID),
        ("CORRECTION, 5 March: The toll is 21 crowns, not 12.", "The toll is 21 crowns, not 12."),
        ("Correction — the toll is 21 crowns, not 12.", "The toll is 21 crowns, not 12."),
        ("[Correction: The toll is 21 crowns, not 12.]", "The toll is 21 crowns, not 12."),
        ("Korrektur: Die Maut beträgt 21 Kronen, nicht 12.", "Die Maut beträgt 21 Kronen, nicht 12."),
        ("訂正：通行料は12クローナではなく21クローナでした。", "通行料は12クローナではなく21クローナでした。"),
        (SAID, SAID),
        ("The toll is 21: it was never 12.", "The toll is 21: it was never 12."),
    ],
)
def test_a_notice_is_told_without_the_label_before_it(typed, told):
    assert unlabelled(typed) == told


@pytest.mark.parametrize(
    ("kind", "before", "after"),
    [
        ("markdown", f"One *word*.\n\n**{TYPED_IN}**\n\nTwo.", "One *word*.\n\nTwo."),
        ("markdown", f"{TYPED_IN}\n\nOne * word.", "One * word."),
        ("html", f"<p>One.</p><p><em>{TYPED_IN}</em></p><p>Two.</p>", "<p>One.</p>\n<p>Two.</p>"),
        (
            "html",
            f"<p>The <b>ferry</b> sails. [{TYPED_IN}] It sails <i>late</i>.</p>",
            "<p>The <strong>ferry</strong> sails. It sails <em>late</em>.</p>",
        ),
    ],
)
def test_a_notice_goes_out_of_the_text_and_nothing_else_does(kind, before, after):
    typed = Typed(headline="Tolls", language="en", format=kind, body=before)
    content = form.read(typed).content
    (found,) = carried(a_content("One."), content, EMPTY)
    left = taken_out(typed, content, found)
    assert (left.format, left.body.strip()) == (kind, after)


def test_a_text_that_is_nothing_but_a_notice_keeps_it_until_there_is_another():
    typed = Typed(headline="Tolls", language="en", body=TYPED_IN)
    content = reading.from_text(TYPED_IN, headline="Tolls", language="en")
    (found,) = carried(a_content("One."), content, EMPTY)
    assert taken_out(typed, content, found).body == TYPED_IN


def test_the_editor_is_told_that_a_notice_stands_in_the_text_and_led_to_where_it_becomes_one(person, newsroom, slug):
    old = a_content(TOLLS)
    newsroom.submit(slug, a_content(f"{TOLLS}\n\n{TYPED_IN}"), base=1)
    editor = person("editor")
    page = editor.get(f"/desk/articles/{slug}/revisions/2")
    assert "A notice stands in the text" in page.of("//aside//h2")
    (there,) = page.tree.xpath("//a[.='Make it a notice']/@href")
    assert "Tell it as a notice, take it out of the text" in editor.get(there).buttons()
    newsroom.submit(slug, with_text(old, "12", "21"), base=1)
    assert "A notice stands" not in editor.get(f"/desk/articles/{slug}/revisions/3").text


def test_values_read_from_the_wording_are_said_and_read_again_when_it_changes(person, slug):
    reporter = person("reporter")
    page = reporter.get(f"/desk/articles/{slug}/revise")
    text = changed(page, ("12", "21"))
    seen = reporter.press(page, "Preview", text | {"kind": "correction", "notice-0-text": "The toll is 21, not 12."})
    assert "Read from the wording: 12 → 21" in seen.of("//fieldset//p")
    assert "Read from the wording: 12 → 21" in seen.of("//aside")
    other = reporter.press(seen, "Preview", {"notice-0-text": "The ferry costs 14 crowns, not 4."})
    assert other.value("notice-0-item-0-wrong") == "4"
    silent = reporter.press(seen, "Preview", {"notice-0-text": "The toll was misstated."})
    assert silent.value("notice-0-item-0-wrong") == ""
    mine = reporter.press(seen, "Preview", {"notice-0-item-0-wrong": "12 crowns", "notice-0-text": "It is 21, not 11."})
    assert mine.value("notice-0-item-0-wrong") == "12 crowns"
    assert "Read from the wording" not in mine.text
    review = reporter.press(seen, "Submit for approval", {"notice-0-text": "The toll is 21 crowns, not 11."})
    assert review.of("//aside//p[@class='was']") == "wrong: 11 right: 21 crowns"


def test_the_live_preview_says_what_it_reads_before_anything_is_pressed(person, slug):
    reporter = person("reporter")
    page = reporter.get(f"/desk/articles/{slug}/revise")
    names = ("article", "base", "headline", "language")
    fields = {name: page.value(name) for name in names} | changed(page, ("12", "21"))
    fields |= {"article": slug, "kind": "correction", "notice-0-text": "The toll is 21, not 12."}
    seen = reporter.post("/desk/preview", fields)
    assert "Read from the wording: 12 → 21" in " ".join(seen.tree.text_content().split())


def test_an_error_typed_beside_what_was_read_makes_all_of_it_the_reporters_own():
    notice = TypedNotice(text="The toll is 21, not 12.", kind="correction")
    filled = form.with_values_read(Typed(notices=(notice,)))
    assert filled.notices[0].is_read
    more = form.beginning(filled, Kind.CORRECTION, "4", "14")
    assert more.notices[0].items[1:] == (TypedItem("4", "14"),)
    assert not more.notices[0].is_read
    assert form.read_again(more) == more


def test_a_proposed_notice_goes_by_its_kind_and_its_mark_by_the_number_that_readers_will_know(person, newsroom, slug):
    old = a_content(TOLLS)
    once = with_text(old, "12", "21")
    newsroom.revise(slug, once, correcting("The bridge toll is 21 crowns, not 12.", wrong="12", right="21"))
    new = with_text(once, "4 crowns", "14 crowns")
    newsroom.submit(slug, new, base=2, proposal=correcting("The ferry costs 14 crowns.", wrong="4", right="14"))
    page = person("editor").get(f"/desk/articles/{slug}/revisions/3")
    assert page.of("//select[@name='cover-c1']/option[@selected]") == "the correction"
    assert page.tree.xpath("//aside//mark//@data-ref") == ["2"]
    form = person("reporter").get(f"/desk/articles/{slug}/revise?base=3")
    assert form.of("//fieldset/fieldset/legend") == "New correction"
    assert "Correction of 1 Mar 2026" in form.of("//select[@name='notice-0-target']")
    assert "notice 1: The bridge toll" in form.of("//select[@name='notice-0-target']")


def test_two_notices_of_a_kind_are_told_apart():
    kinds = [Kind.CORRECTION, Kind.UPDATE, Kind.CORRECTION, *[Kind.EDITORS_NOTE] * 11]
    assert [named(kinds, number) for number in (0, 1, 2, 13)] == [
        "first correction",
        "update",
        "second correction",
        "editor’s note no. 11",
    ]


def test_other_words_for_a_revision_show_what_its_text_changes(person, newsroom, slug):
    newsroom.submit(slug, with_text(a_content(TOLLS), "12", "21"), base=1, proposal=correcting(SAID))
    page = person("reporter").get(f"/desk/articles/{slug}/notice?revision=2")
    assert "The text stays as it is" not in page.text
    assert "against version 1" in page.text


def test_new_words_with_a_figure_from_nowhere_are_handed_in_with_a_reason_and_told(person, newsroom, slug):
    newsroom.revise(slug, with_text(a_content(TOLLS), "12", "21"), correcting(SAID))
    reporter, editor = person("reporter"), person("editor")
    page = reporter.get(f"/desk/articles/{slug}/notice?notice=1")
    words = {"notice-0-text": "The toll is 99 crowns, not 12."}
    seen = reporter.press(page, "Preview", words)
    assert "The new words of notice 1 say “99”" in " ".join(seen.text.split())
    [reason] = seen.tree.xpath("//input[starts-with(@name, 'override-')]/@name")
    handed_in = reporter.press(seen, "Submit for approval", {reason: "The bridge company raised it today."})
    assert "The bridge company raised it today." in handed_in.text
    approved = editor.press(editor.get(handed_in.address), "Approve")
    editor.press(approved, "Tell readers now")
    assert "99 crowns" in editor.get(f"/articles/{slug}").text
