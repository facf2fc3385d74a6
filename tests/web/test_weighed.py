"""What the desk is told of weights and coverage, by API and by page, and what an approver makes of it."""

from collections.abc import Callable, Iterator

import pytest
from flask import Flask

from service.config import ConfigurationFault, Settings
from tests.factories import Newsroom, a_content, correcting, with_text
from tests.web.cms import Cms, a_cms, body
from tests.web.newsdesk import Person
from versions.assessment import Code, Level
from versions.database import Database

WRONG = "The bridge toll is 12 crowns.\n\nThe ferry costs 4 crowns.\n\nIt sails at noon."
RIGHT = WRONG.replace("12", "21").replace("4 crowns", "14 crowns").replace("noon.", "noon!")
NOTICE = {
    "kind": "correction",
    "text": "The bridge toll is 21 crowns, not 12.",
    "items": [{"wrong": "12", "right": "21"}],
}


@pytest.fixture
def cms(database: Database) -> Iterator[Cms]:
    found = a_cms(database)
    yield found
    found.app.extensions["corrigenda"].database.close()


@pytest.fixture
def person(app: Flask, newsroom: Newsroom) -> Callable[[str], Person]:
    """Somebody of the newsroom at a browser of their own."""
    return lambda name: Person(app, newsroom, getattr(newsroom, name))


def submitted(cms: Cms) -> str:
    slug = cms.published(text=WRONG)
    given = {"base": 1, "content": body(RIGHT), "proposal": {"kind": "correction", "notices": [NOTICE]}}
    cms.made(f"/articles/{slug}/revisions", given, role="reporter")
    return f"/articles/{slug}/revisions/2"


def coverage(shown: dict[str, object], *changes: dict[str, object]) -> dict[str, object]:
    comparison = shown["comparison"]
    assert isinstance(comparison, dict)
    named = {name: comparison[name] for name in ("engine", "old_digest", "new_digest")}
    return named | {"changes": list(changes)}


def test_the_api_says_what_each_change_weighs_and_which_notice_covers_it(cms: Cms) -> None:
    shown = cms.get(submitted(cms), role="editor").get_json()
    assert [(each["weight"], each["facets"], each["notice"], each["item"]) for each in shown["changes"]] == [
        ("factual", ["number"], 1, 1),
        ("factual", ["number"], None, None),
        ("cosmetic", [], None, None),
    ]


def test_an_approver_assigns_by_the_api_and_what_was_found_is_kept(cms: Cms) -> None:
    path = submitted(cms)
    shown = cms.get(path, role="editor").get_json()
    said = coverage(shown, {"change": "c1", "notice": 1, "item": 1}, {"change": "c2", "notice": 1})
    cms.made(f"{path}/decisions", {"verdict": "approve", "coverage": said})
    again = cms.get(path, role="editor").get_json()
    assert [each["notice"] for each in again["changes"]] == [1, 1, None]
    assert again["findings"] == []
    done = cms.made("/articles/council-meets/publications", {"revision": 2})
    assert [each["before"]["exact"].strip() for each in done["notices"][0]["coverage"]] == ["12", "4"]


def test_what_stopped_nobody_is_kept_with_its_reason_and_shown_to_staff_alone(cms: Cms) -> None:
    path = submitted(cms)
    [finding] = cms.get(path, role="editor").get_json()["findings"]
    said = {"kind": "correction", "notices": [NOTICE], "overrides": [{"finding": finding["id"], "reason": "A slip."}]}
    cms.made(f"{path}/proposals", said, role="reporter")
    cms.approve("council-meets", 2)
    cms.made("/articles/council-meets/publications", {"revision": 2})
    [kept] = cms.get(path, role="editor").get_json()["findings"]
    assert (kept["code"], kept["reason"]) == ("undisclosed-change", "A slip.")
    for address in ("/articles/council-meets", "/articles/council-meets/versions/2", "/articles/council-meets/notices"):
        assert "undisclosed" not in cms.get(address).text


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"change": "c9", "notice": 1}, "passage-not-in-change"),
        ({"change": "c1", "notice": 2}, "not-found"),
        ({"change": "c1", "item": 1}, "invalid-field"),
    ],
)
def test_an_assignment_that_fits_nothing_is_refused(cms: Cms, change: dict[str, object], code: str) -> None:
    path = submitted(cms)
    said = coverage(cms.get(path, role="editor").get_json(), change)
    problem = cms.post(f"{path}/decisions", {"verdict": "approve", "coverage": said}).get_json()
    assert problem["type"].rpartition("/")[2] == code
    assert cms.get(path, role="editor").get_json()["decisions"] == []


def test_the_review_page_offers_the_choice_and_checks_it(person, newsroom) -> None:
    old = a_content(WRONG)
    slug = newsroom.published(old)
    new = with_text(with_text(old, "12", "21"), "4 crowns", "14 crowns")
    newsroom.submit(slug, new, base=1, proposal=correcting("The bridge toll is 21 crowns.", wrong="12", right="21"))
    editor = person("editor")
    page = editor.get(f"/desk/articles/{slug}/revisions/2")
    assert [page.value(f"cover-c{number}") for number in (1, 2)] == ["1.1", "none"]
    assert "No notice covers a factual change (number): “4” → “14”" in page.text
    tried = editor.press(page, "Check with what I chose", {"cover-c2": "1.1"})
    assert "No notice covers" not in tried.text
    assert "Nobody has decided yet." in tried.text
    done = editor.press(tried, "Approve", {})
    assert "approved" in done.text
    assert "Publish as version 2" in done.buttons()


def test_who_wrote_it_is_shown_what_covers_what_and_offered_no_choice(person, newsroom) -> None:
    old = a_content(WRONG)
    slug = newsroom.published(old)
    told = correcting("The bridge toll is 21 crowns.", wrong="12", right="21")
    newsroom.submit(slug, with_text(old, "12", "21"), base=1, proposal=told)
    page = person("reporter").get(f"/desk/articles/{slug}/revisions/2")
    assert "covered by the correction" in page.text
    assert not page.tree.xpath("//select[starts-with(@name, 'cover-')]")


def test_a_forged_choice_is_refused(person, newsroom) -> None:
    old = a_content(WRONG)
    slug = newsroom.published(old)
    told = correcting("The bridge toll is 21 crowns.", wrong="12", right="21")
    newsroom.submit(slug, with_text(old, "12", "21"), base=1, proposal=told)
    editor = person("editor")
    page = editor.get(f"/desk/articles/{slug}/revisions/2")
    for text in ("7.1", "1.7", "0", "x"):
        assert "Nobody has decided yet." in editor.press(page, "Approve", {"cover-c1": text}).text


def test_a_notice_typed_into_the_text_is_offered_to_be_told(person, newsroom) -> None:
    slug = newsroom.published(a_content(WRONG))
    reporter = person("reporter")
    page = reporter.get(f"/desk/articles/{slug}/revise")
    typed = "Correction: An earlier version of this article misstated the toll. It is 21 crowns, not 12."
    text = page.value("body").replace("12", "21") + f"\n\n{typed}"
    seen = reporter.press(page, "Preview", {"body": text, "kind": "minor"})
    assert "A notice stands in your text" in seen.text
    kept = reporter.press(seen, "Tell it as a notice, leave it in the text", {})
    for begun in (kept, reporter.press(seen, "Tell it as a notice, take it out of the text", {})):
        assert begun.value("kind") == "correction"
        assert begun.value("notice-0-text") == typed.removeprefix("Correction: ")
        assert begun.value("notice-0-item-0-wrong") == "12"
        assert "A notice stands in your text" not in begun.text
    assert kept.value("body") == text
    assert begun.value("body") == text.removesuffix(f"\n\n{typed}")
    assert "An earlier version" not in begun.of("//aside//*[contains(@class, 'words')]"), "it does not cover itself"


def test_values_are_read_from_the_wording_where_nobody_entered_them(person, newsroom) -> None:
    slug = newsroom.published(a_content(WRONG))
    reporter = person("reporter")
    page = reporter.get(f"/desk/articles/{slug}/revise")
    said = {"kind": "correction", "notice-0-text": "The toll is 21 crowns, not 12, as we wrote."}
    seen = reporter.press(page, "Preview", said)
    assert seen.value("notice-0-item-0-wrong") == "12"
    kept = reporter.press(page, "Preview", said | {"notice-0-item-0-wrong": "twelve"})
    assert kept.value("notice-0-item-0-wrong") == "twelve"


def test_a_newsroom_says_what_a_finding_does() -> None:
    given = {"CORRIGENDA_FINDINGS": "small-edits=reason, flip-flop=hold"}
    policy = Settings.from_environment(given).policy
    assert (policy[Code.SMALL_EDITS], policy[Code.FLIP_FLOP]) == (Level.REASON, Level.HOLD)
    assert policy[Code.UNDISCLOSED_CHANGE] is Level.HOLD


@pytest.mark.parametrize("text", ["typos=hold", "flip-flop", "flip-flop=stop", "=hold"])
def test_a_policy_that_says_nothing_known_is_refused(text: str) -> None:
    with pytest.raises(ConfigurationFault, match="CORRIGENDA_FINDINGS"):
        Settings.from_environment({"CORRIGENDA_FINDINGS": text})
