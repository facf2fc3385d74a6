"""What readers are told of a notice itself: the time of each of its errors, its earlier wordings, and its own error."""

import json
from datetime import timedelta
from typing import Any

import pytest
from flask.testing import FlaskClient

from service.config import Settings
from tests.factories import Newsroom, a_content, telling, with_text
from tests.web.conftest import MakeApp
from tests.web.pages import Page
from versions.content import Content
from versions.kinds import Kind
from versions.proposals import Item, NoticeDraft, Proposed, Rewording

FIRST = a_content(
    "The hall held 12 people.\n\nNobody spoke at the end.\n\nThe river was quiet.", headline="A night at the hall"
)
ITEMS = (Item("12", "21"), Item("nine", "ten"))
TWO = NoticeDraft(
    Kind.CORRECTION, "The hall held 21 people, not 12, and the doors closed at ten, not nine.", items=ITEMS
)


def corrected(newsroom: Newsroom, notice: NoticeDraft = TWO) -> str:
    """Two errors, of which the second came a version and a day later than the first; both corrected at once."""
    slug = newsroom.published(FIRST, slug="hall")
    newsroom.now += timedelta(days=1)
    second = with_text(FIRST, "end.", "end, and the doors closed at nine.")
    newsroom.revise(slug, second, telling(Kind.UPDATE, "Adds that the doors closed at nine."))
    third = with_text(with_text(second, "12", "21"), "nine", "ten")
    newsroom.revise(slug, third, Proposed(None, (notice,)))
    return slug


def told(newsroom: Newsroom, slug: str, number: int, proposed: Proposed) -> None:
    """Words alone, decided and told."""
    sequence = newsroom.propose(slug, number, proposed).sequence
    newsroom.decide(slug, number)
    newsroom.issue(slug, number, sequence)


def reworded(newsroom: Newsroom, slug: str, notice: int, text: str) -> None:
    told(newsroom, slug, 3, Proposed(None, (), rewordings=(Rewording(notice, text),)))


def corrected_again(newsroom: Newsroom, slug: str, kind: Kind = Kind.CORRECTION) -> None:
    draft = NoticeDraft(kind, "Our correction of the hall left out that the count was ours.", target_notice=2)
    told(newsroom, slug, 3, Proposed(None, (draft,)))


def test_other_words_are_dated_where_the_notice_stands(client: FlaskClient, newsroom: Newsroom) -> None:
    slug = corrected(newsroom)
    newsroom.now += timedelta(days=2)
    reworded(newsroom, slug, 2, "The hall held 21 people and not 12; the doors closed at ten, not nine.")
    page = Page(client, f"/articles/{slug}")
    told, now = (each.get("datetime") for each in page.all("//*[@role='note']//p[@class='notice__meta']//time")[:2])
    assert told < now
    assert "The wording above holds since" in page.words("//aside")


def test_each_of_two_errors_is_shown_with_its_own_words_and_its_own_time(
    client: FlaskClient, newsroom: Newsroom
) -> None:
    page = Page(client, f"/articles/{corrected(newsroom)}")
    shown = [
        "removed: 12 added: 21 Stood 1 day, in versions 1–2",
        "removed: nine added: ten Stood 3 hours, in version 2",
    ]
    for place in ("//*[@role='note']", "//aside"):
        lines = [" ".join(each.text_content().split()) for each in page.all(f"{place}//ol[@class='items']/li")]
        assert lines == shown
    assert "The error stood for 1 day, in 2 versions" in page.words("//*[@role='note']")


def test_the_notices_own_page_tells_each_error_with_its_changes(client: FlaskClient, newsroom: Newsroom) -> None:
    page = Page(client, f"/articles/{corrected(newsroom)}/notices/2")
    assert [each.text for each in page.all("//h3")] == ["Item 1", "Item 2"]
    first, second = page.words().split("Item 2")
    assert "Stood 1 day, in versions 1–2" in first
    assert "Stood 3 hours, in version 2" in second
    assert len(page.all("//*[@class='was']")) == 2


def test_of_an_item_whose_words_are_not_found_the_time_is_unknown_and_not_zero(
    client: FlaskClient, newsroom: Newsroom
) -> None:
    items = (*ITEMS, Item("", "the caretaker was there"))
    slug = corrected(newsroom, NoticeDraft(Kind.CORRECTION, f"{TWO.text} The caretaker was there.", items=items))
    page = Page(client, f"/articles/{slug}/notices/2")
    last = page.words().split("Item 3")[1]
    assert "added: the caretaker was there" in last
    assert "How long it stood is not known" in last
    [*_, item] = client.get(f"/api/v1/articles/{slug}/notices/2").get_json()["items"]
    assert item == {"wrong": "", "right": "the caretaker was there", "standing": None}


def test_a_notice_of_one_error_lists_no_items(client: FlaskClient, newsroom: Newsroom) -> None:
    slug = newsroom.published(FIRST)
    draft = NoticeDraft(Kind.CORRECTION, "It was 21 people, not 12.", items=(Item("12", "21"),))
    newsroom.revise(slug, with_text(FIRST, "12", "21"), Proposed(None, (draft,)))
    for path in (f"/articles/{slug}", f"/articles/{slug}/notices/1"):
        page = Page(client, path)
        assert not page.all("//ol[@class='items']")
        assert "Item 1" not in page.words()


def test_programs_read_the_standing_of_every_item(client: FlaskClient, newsroom: Newsroom) -> None:
    slug = corrected(newsroom)
    found = client.get(f"/api/v1/articles/{slug}/notices/2").get_json()
    assert [(each["wrong"], each["right"]) for each in found["items"]] == [("12", "21"), ("nine", "ten")]
    whole, first, second = (each["standing"] for each in (found, *found["items"]))
    assert first == whole
    assert (first["versions"], first["since"]) == (2, 1)
    assert (second["versions"], second["since"]) == (1, 2)
    assert second["seconds"] == 3 * 3_600
    assert second["sentence"] == "It stood for 3 hours in 1 version."
    assert all("standing" not in item for each in listed(client) for item in each["items"])


def listed(client: FlaskClient) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = client.get("/api/v1/notices").get_json()["notices"]
    return found


def test_nothing_of_the_items_is_told_once_the_article_is_removed(client: FlaskClient, newsroom: Newsroom) -> None:
    slug = corrected(newsroom)
    newsroom.remove(slug)
    page = Page(client, f"/articles/{slug}/notices/2")
    assert page.status == 200
    assert not page.all("//*[@class='item-words' or @class='was']")
    assert client.get(f"/api/v1/articles/{slug}/notices/2").get_json()["items"] == []
    assert Page(client, f"/articles/{slug}").all("//ol[@class='items']") == []


@pytest.mark.parametrize(("month", "day", "hours"), [(3, 28, 23), (10, 24, 25)])
def test_a_day_on_which_the_clock_changes_counts_the_hours_that_passed(
    newsroom: Newsroom, make_app: MakeApp, month: int, day: int, hours: int
) -> None:
    settings = Settings(database_url=newsroom.database.url, secret_key="k" * 40, zone="Europe/Berlin")
    newsroom.now = newsroom.now.replace(month=month, day=day, hour=9)
    slug = newsroom.published(FIRST)
    at = newsroom.now + timedelta(hours=hours)
    newsroom.now = at
    draft = NoticeDraft(Kind.CORRECTION, "It was 21 people, not 12.", items=(Item("12", "21"),))
    newsroom.revise(slug, with_text(FIRST, "12", "21"), Proposed(None, (draft,)), at=at)
    page = Page(make_app(settings).test_client(), f"/articles/{slug}")
    first, last = (each.text.split(", ")[1] for each in page.all("//p[@class='byline']//time"))
    assert first == last, "the same time of day on two days"
    told = "The error stood for 23 hours" if hours == 23 else "The error stood for 1 day"
    assert told in page.words("//*[@role='note']")


WORDS = ("We were wrong about the hall.", "We were wrong about the hall and the doors, and regret it.")


@pytest.fixture
def rewritten(newsroom: Newsroom) -> str:
    slug = corrected(newsroom)
    for words in WORDS:
        reworded(newsroom, slug, 2, words)
    return slug


def test_every_wording_that_a_notice_ever_had_is_shown_with_its_date(client: FlaskClient, rewritten: str) -> None:
    page = Page(client, f"/articles/{rewritten}/notices/2")
    assert WORDS[1] in page.words("//*[contains(@class, 'notice--own')]")
    earlier = page.all("//h2[@id='wordings']/following-sibling::ol[1]/li")
    assert [each.get("value") for each in earlier] == ["2", "1"]
    assert WORDS[0] in earlier[0].text_content()
    assert TWO.text in earlier[1].text_content()
    assert len({each.xpath(".//time/@datetime")[0] for each in earlier}) == 2


def test_the_article_shows_earlier_wordings_beside_the_one_in_force(client: FlaskClient, rewritten: str) -> None:
    page = Page(client, f"/articles/{rewritten}")
    (link,) = page.all("//*[@role='note']//a[contains(@href, '#wordings')]")
    assert (link.text, link.get("href")) == ("2 earlier wordings", f"/articles/{rewritten}/notices/2#wordings")
    inside = page.words("//aside//details[summary='2 earlier wordings']")
    assert WORDS[0] in inside
    assert TWO.text in inside
    assert page.words("//*[@role='note']").count(WORDS[1]) == 1


def test_a_new_wording_moves_no_date_of_the_notice(client: FlaskClient, newsroom: Newsroom) -> None:
    slug = corrected(newsroom)
    before = client.get(f"/api/v1/articles/{slug}/notices/2").get_json()
    reworded(newsroom, slug, 2, WORDS[0])
    after = client.get(f"/api/v1/articles/{slug}/notices/2").get_json()
    assert (after["at"], after["standing"], after["items"]) == (before["at"], before["standing"], before["items"])
    assert [each["text"] for each in after["wordings"]] == [TWO.text, WORDS[0]]
    assert after["wordings"][0]["at"] == before["at"] < after["wordings"][1]["at"]


def test_every_list_of_the_api_has_the_earlier_wordings(client: FlaskClient, rewritten: str) -> None:
    changelog = client.get(f"/api/v1/articles/{rewritten}/changelog").get_json()["entries"]
    in_changelog = [each for entry in changelog for each in entry["notices"] if each["number"] == 2]
    for notice in (*in_changelog, *(each for each in listed(client) if each["number"] == 2)):
        assert [each["text"] for each in notice["wordings"]] == [TWO.text, *WORDS]


def test_a_correction_of_a_correction_stands_on_both(client: FlaskClient, newsroom: Newsroom) -> None:
    slug = corrected(newsroom)
    corrected_again(newsroom, slug)
    at = newsroom.now.strftime("%-d %b %Y, %H:%M")
    first, second = (Page(client, f"/articles/{slug}/notices/{number}") for number in (2, 3))
    assert f"Corrected by notice 3 on {at}" in first.words()
    assert f"/articles/{slug}/notices/3" in first.links()
    assert "This notice is about an earlier notice: notice 2" in second.words()
    assert f"/articles/{slug}/notices/2" in second.links()
    for page in (Page(client, f"/articles/{slug}"), Page(client, "/corrections")):
        assert page.words().count("Corrected by notice 3 on") == page.words().count(
            "is about an earlier notice: notice 2"
        )
        assert f"Corrected by notice 3 on {at}" in page.words()


def test_what_is_no_correction_of_the_notice_is_not_called_one(client: FlaskClient, newsroom: Newsroom) -> None:
    slug = corrected(newsroom)
    corrected_again(newsroom, slug, Kind.CLARIFICATION)
    for path in (f"/articles/{slug}/notices/2", f"/articles/{slug}", "/corrections"):
        words = Page(client, path).words()
        assert "This notice was itself the subject of notice 3" in words
        assert "Corrected by" not in words


def test_programs_are_told_of_both_directions(client: FlaskClient, newsroom: Newsroom) -> None:
    slug = corrected(newsroom)
    corrected_again(newsroom, slug)
    at = newsroom.now.strftime("%Y-%m-%dT%H:%M:%SZ")
    first, second = (client.get(f"/api/v1/articles/{slug}/notices/{number}").get_json() for number in (2, 3))
    assert (first["target"], first["targeted_by"]) == (None, [{"notice": 3, "kind": "correction", "at": at}])
    assert (second["target"], second["targeted_by"]) == ({"notice": 2}, [])
    by_number = {each["number"]: each for each in listed(client)}
    assert by_number[2]["targeted_by"] == first["targeted_by"]
    assert by_number[3]["target"] == {"notice": 2}


def data_of(page: Page) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(page.one("//script[@type='application/ld+json']").text)["correction"]
    return found


def test_search_engines_read_which_notice_corrects_which(client: FlaskClient, newsroom: Newsroom) -> None:
    slug = corrected(newsroom)
    corrected_again(newsroom, slug)
    reworded(newsroom, slug, 3, "Our correction of the hall left out that the count had been ours.")
    first, second = data_of(Page(client, f"/articles/{slug}"))
    assert second["about"] == {"@id": first["@id"]}
    assert first["correction"] == [{"@id": second["@id"]}]
    assert second["dateModified"] > second["datePublished"]
    assert not {"about", "dateModified"} & set(first)


def test_a_correction_of_a_removed_articles_correction_is_still_told(client: FlaskClient, newsroom: Newsroom) -> None:
    slug = corrected(newsroom)
    corrected_again(newsroom, slug)
    newsroom.remove(slug)
    assert "Corrected by notice 3 on" in Page(client, f"/articles/{slug}/notices/2").words()
    words = Page(client, "/corrections").words()
    assert "Corrected by notice 3 on" in words
    assert "nine" not in words.replace(TWO.text, "")


def test_another_articles_notices_of_the_same_numbers_are_not_mixed_up(client: FlaskClient, newsroom: Newsroom) -> None:
    slug = corrected(newsroom)
    corrected_again(newsroom, slug)
    other: Content = a_content("The pier held 12 boats.", headline="A night at the pier")
    beside = newsroom.published(other)
    newsroom.revise(beside, with_text(other, "12", "14"), telling(Kind.UPDATE, "Two boats came: there are 14."))
    draft = NoticeDraft(Kind.CORRECTION, "It was 15 boats, not 14.", items=(Item("14", "15"),))
    newsroom.revise(beside, with_text(other, "12", "15"), Proposed(None, (draft,)))
    found = {(each["slug"], each["number"]): each["targeted_by"] for each in listed(client)}
    assert found[beside, 2] == []
    assert [each["notice"] for each in found[slug, 2]] == [3]
