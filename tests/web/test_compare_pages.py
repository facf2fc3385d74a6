"""Comparison pages: what changed, which notice covers it, and how one gets from change to change."""

import pytest
from flask.testing import FlaskClient

from tests.factories import Newsroom, a_content, correcting, telling, with_text
from tests.journeys.pairs import PAIRS, TOWN, publish_one
from tests.web.pages import RIGHT, WRONG, Page, tell_the_story
from versions.content import Content
from versions.kinds import Kind


@pytest.fixture
def told(newsroom: Newsroom) -> str:
    """The slug of an article with four versions, the last of them a correction."""
    return tell_the_story(newsroom)


def test_a_comparison_shows_the_words_and_folds_what_stayed(client: FlaskClient, told: str) -> None:
    page = Page(client, f"/articles/{told}/compare/3..4")
    assert page.words("//del[@class='diff']") == f"removed: {WRONG}"
    assert page.words("//ins[@class='diff']") == f"added: {RIGHT}"
    assert page.words("//span[@id='count']") == "1 change in 1 of 4 paragraphs"
    assert [each.text for each in page.all("//details/summary")] == ["1 unchanged paragraph", "2 unchanged paragraphs"]


def test_each_change_names_the_notice_that_covers_it(client: FlaskClient, told: str) -> None:
    page = Page(client, f"/articles/{told}/compare/1..4")
    tagged = {
        change.xpath("string(.//a[@class='mark'])"): change.xpath("string(.//p[@data-kind]/@data-kind)")
        for change in page.all("//div[starts-with(@class, 'change ')]")
    }
    assert tagged == {"1": "update", "2": "correction", "3": ""}
    assert "no notice covers" not in page.words(), "what no notice covers is for the desk to know"
    numbers = {row.findtext("th"): row.findtext("td") for row in page.all("//table[@class='numbers']//tr")}
    assert numbers["Covered by a notice"] == "2"
    assert numbers["Without a notice"] == "1"


def test_a_minor_edit_is_called_one(client: FlaskClient, told: str) -> None:
    assert "minor edit, without a notice" in Page(client, f"/articles/{told}/compare/2..3").words()


def test_side_by_side_each_version_stands_in_its_column(client: FlaskClient, told: str) -> None:
    page = Page(client, f"/articles/{told}/compare/3..4?view=split")
    old, new = page.all("//div[@class='split__side']")
    assert WRONG in old.text_content()
    assert WRONG not in new.text_content()
    assert RIGHT in new.text_content()
    assert page.words("//a[@aria-current='true']") == "Side by side"
    assert Page(client, f"/articles/{told}/compare/3..4").words("//a[@aria-current='true']") == "Inline"


def test_side_by_side_each_side_says_which_version_it_is(client: FlaskClient, newsroom: Newsroom) -> None:
    old, new = a_content("It rained on Monday.\n\nThe fair was wet."), a_content("It rained on Tuesday.")
    slug = newsroom.published(old)
    newsroom.revise(slug, new, telling(Kind.MINOR))
    page = Page(client, f"/articles/{slug}/compare/1..2?view=split")
    labels = [each.findtext("div[@class='split__version']") for each in page.all("//div[@class='split__side']")]
    assert labels == ["Version 1", "Version 2", "Version 1", None], "a side without words has nothing to name"
    label = page.all("//div[@class='split__version']")[0]
    assert (label.get("lang"), label.get("dir")) == ("en", "ltr")


def test_on_paper_the_comparison_says_what_is_compared(client: FlaskClient, told: str) -> None:
    page = Page(client, f"/articles/{told}/compare/1..4")
    count = page.words("//span[@id='count']")
    assert page.words("//p[contains(@class, 'on-paper')]") == f"Versions 1 → 4: {count}"


def test_the_numbers_of_a_rows_changes_ascend(client: FlaskClient, newsroom: Newsroom) -> None:
    words = [f"w{n} stood there with {n} others" for n in range(1, 5)]
    old, new = (a_content(". ".join(each) + ".") for each in (words, [each.replace("stood", "sat") for each in words]))
    new = with_text(new, "w4 sat there with 4", "w4 sat there with 5")
    slug = newsroom.published(old)
    newsroom.revise(slug, new, correcting("Five, not 4.", wrong="4", right="5"))
    page = Page(client, f"/articles/{slug}/compare/1..2")
    numbers = [int(each.text) for each in page.all("//a[@class='mark']")]
    assert numbers == sorted(numbers)
    assert len(numbers) == 5


def test_every_change_can_be_reached_without_script_and_by_key(client: FlaskClient, told: str) -> None:
    for view in ("inline", "split"):
        page = Page(client, f"/articles/{told}/compare/1..4?view={view}")
        assert [each.get("id") for each in page.all("//*[starts-with(@id, 'c') and number(substring(@id, 2))]")] == [
            "c1",
            "c2",
            "c3",
        ]
        assert {"#c1", "#c2", "#c3"} <= page.links()
        assert {each.get("aria-keyshortcuts"): each.get("href") for each in page.all("//a[@data-step]")} == {
            "p": "#c3",
            "n": "#c1",
        }


def test_the_form_picks_two_versions_without_script(client: FlaskClient, told: str) -> None:
    page = Page(client, f"/articles/{told}/compare/1..4?view=split")
    form = page.one("//form[@class='pick']")
    assert (form.get("method"), form.get("action")) == ("get", f"/articles/{told}/compare")
    assert dict(form.fields.items()) == {"from": "1", "to": "4", "view": "split"}
    response = client.get(form.get("action"), query_string={"from": "2", "to": "3", "view": "split"})
    assert (response.status_code, response.location) == (302, f"/articles/{told}/compare/2..3?view=split")


@pytest.mark.parametrize(
    ("asked", "pair"),
    [("?from=3&to=1", "1..3"), ("", "3..4"), ("?from=x&to=", "3..4"), ("?from=2", "2..4"), ("/4..1", "1..4")],
)
def test_a_pair_in_any_order_becomes_one_in_the_order_of_time(
    client: FlaskClient, told: str, asked: str, pair: str
) -> None:
    response = client.get(f"/articles/{told}/compare{asked}")
    assert (response.status_code, response.location) == (302, f"/articles/{told}/compare/{pair}")


def test_a_version_compared_with_itself_says_so(client: FlaskClient, told: str) -> None:
    page = Page(client, f"/articles/{told}/compare/2..2")
    assert page.status == 200
    assert "one and the same version" in page.words()
    assert not page.all("//a[@data-step]")


def test_a_late_notice_tags_nothing_between_older_versions(client: FlaskClient, told: str) -> None:
    page = Page(client, f"/articles/{told}/compare/1..2")
    assert RIGHT not in page.words("//aside")
    assert "Adds the official toll." in page.words("//aside")


def compared(client: FlaskClient, newsroom: Newsroom, old: Content, new: Content) -> Page:
    slug = newsroom.published(old)
    newsroom.revise(slug, new, telling(Kind.MINOR))
    return Page(client, f"/articles/{slug}/compare/1..2")


def test_a_moved_paragraph_is_named(client: FlaskClient, newsroom: Newsroom) -> None:
    texts = [f"Paragraph {n} has more than enough words of its own to be seen moving." for n in ("one", "two", "three")]
    old, new = a_content("\n\n".join(texts)), a_content("\n\n".join([texts[2], *texts[:2]]))
    page = compared(client, newsroom, old, new)
    assert page.words("//p[@class='tag']") == "Moved up from paragraph 3"


def test_a_comparison_that_gave_up_says_so(
    client: FlaskClient, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The guard on work is set so low that any comparison meets it.
    monkeypatch.setattr("versions.diff.comparison.compare.__kwdefaults__", {"budget": 1})
    words = [f"word{n}" for n in range(400)]
    old = a_content(" ".join(words))
    new = a_content(" ".join(word + "s" if n % 3 else word for n, word in enumerate(reversed(words))))
    page = compared(client, newsroom, old, new)
    assert "Not compared word by word throughout." in page.words("//p[@role='note']")


def test_a_text_put_back_as_it_was_has_no_changes(client: FlaskClient, newsroom: Newsroom) -> None:
    first = a_content("It rained. It was Monday.")
    slug = newsroom.published(first)
    newsroom.revise(slug, with_text(first, "Monday", "Tuesday"), telling(Kind.MINOR))
    newsroom.revise(slug, first, telling(Kind.MINOR))
    page = Page(client, f"/articles/{slug}/compare/1..3")
    assert page.words("//span[@id='count']") == "No changes"
    assert "the same text in both versions" in page.words()


def shown(client: FlaskClient, newsroom: Newsroom, name: str, view: str = "inline") -> Page:
    """The comparison page of one of the pairs."""
    publish_one(newsroom, name)
    return Page(client, f"/articles/{name}/compare/1..2?view={view}")


def test_a_split_paragraph_shows_its_break_and_stands_as_two(client: FlaskClient, newsroom: Newsroom) -> None:
    page = shown(client, newsroom, "split-and-joined")
    assert [each.text for each in page.all("//p[@class='tag']")] == [
        "Split into 2 paragraphs",
        "Joined from 2 paragraphs",
    ]
    split, joined = page.all("//div[@class='words' and not(ancestor::details)]")
    assert (len(split.findall("p")), len(joined.findall("p"))) == (2, 1)
    assert page.words("//ins[@id='c1']") == "added: paragraph break¶"
    assert page.words("//span[@id='count']") == "2 changes in 3 of 5 paragraphs"


def test_side_by_side_a_split_paragraph_is_one_and_two(client: FlaskClient, newsroom: Newsroom) -> None:
    page = shown(client, newsroom, "split-and-joined", "split")
    sides = [len(each.findall("p")) for each in page.all("//div[@class='split__side']")]
    assert sides == [1, 2, 2, 1]
    assert [each.get("id") for each in page.all("//ins[@id] | //del[@id]")] == ["c1", "c2"]


def test_a_reordered_text_is_told_so_once_and_every_step_leads_somewhere(
    client: FlaskClient, newsroom: Newsroom
) -> None:
    page = shown(client, newsroom, "reordered")
    assert page.words("//p[@class='overall']") == "The paragraphs were reordered: 5 of 7 stand elsewhere"
    assert page.words("//details[@open]/summary") == "6 paragraphs in their new order, their words unchanged"
    assert not page.all("//p[@class='tag']")
    ids = {each.get("id") for each in page.all("//*[@id]")}
    assert {link[1:] for link in page.links() if link.startswith("#c")} <= ids


@pytest.mark.parametrize("name", PAIRS)
def test_the_table_counts_the_changes_that_the_head_names(client: FlaskClient, newsroom: Newsroom, name: str) -> None:
    page = shown(client, newsroom, name)
    numbers = {row.findtext("th"): int(row.findtext("td")) for row in page.all("//table[@class='numbers']//tr")}
    count = page.words("//span[@id='count']").split(" ")[0]
    assert numbers["Covered by a notice"] + numbers["Without a notice"] == int(count)


def test_a_reordered_text_of_which_two_words_changed_has_two_changes_without_a_notice(
    client: FlaskClient, newsroom: Newsroom
) -> None:
    edited = [TOWN[0].replace("Monday", "Tuesday"), *TOWN[1:]]
    page = compared(client, newsroom, a_content("\n\n".join(TOWN)), a_content("\n\n".join(reversed(edited))))
    numbers = {row.findtext("th"): row.findtext("td") for row in page.all("//table[@class='numbers']//tr")}
    assert page.words("//span[@id='count']") == "2 changes in 1 of 7 paragraphs"
    assert (numbers["Without a notice"], numbers["Paragraphs moved"]) == ("2", "5")


def test_a_text_that_was_only_reordered_is_not_called_the_same(client: FlaskClient, newsroom: Newsroom) -> None:
    old, new = a_content("\n\n".join(TOWN)), a_content("\n\n".join(reversed(TOWN)))
    page = compared(client, newsroom, old, new)
    assert page.words("//span[@id='count']") == "The paragraphs were reordered: 6 of 7 stand elsewhere"
    assert not page.all("//p[@class='same-version'] | //p[@class='overall'] | //a[@data-step]")


def test_what_changed_beside_the_words_reads_as_a_sentence(client: FlaskClient, newsroom: Newsroom) -> None:
    page = shown(client, newsroom, "marks")
    told = [" ".join(each.text_content().split()) for each in page.all("//div[@class='tagline']/p/span[bdi]")]
    assert told[1] == "Bold on “full list”: added"
    assert [each.text for each in page.all("//div[@class='words']//del[not(@class)]")] == ["It was €30."]
    assert "<script> and it stays text" in page.words()
    assert "&lt;script&gt; and it stays" in page.text


@pytest.mark.parametrize("view", ["inline", "split"])
@pytest.mark.parametrize("name", PAIRS)
def test_every_pair_that_is_hard_to_show_has_a_page(
    client: FlaskClient, newsroom: Newsroom, name: str, view: str
) -> None:
    page = shown(client, newsroom, name, view)
    assert page.status == 200
    ids = [each.get("id") for each in page.all("//*[@id]")]
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in page.links() if link.startswith("#c")} <= set(ids)
