"""What readers are told of the words that notices are about, in today's text, in old versions, and as data."""

from dataclasses import replace

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service import context
from service.rendering import placing
from tests.factories import Newsroom, a_content, correcting, telling, with_text
from tests.web.cms import Cms
from tests.web.pages import RIGHT, WRONG, Page, counted_queries, the_story
from versions import changelog
from versions.content import Content
from versions.diff import compare
from versions.kinds import Kind
from versions.passages import State

SLUG = "almaty"
NOTICE = f"Kassymkhan Kapparov is {RIGHT}. An earlier version wrongly said that he was {WRONG}."
SENTENCE = f"Kassymkhan Kapparov, {RIGHT}, draws a line between two protests."


@pytest.fixture
def corrected(newsroom: Newsroom) -> Content:
    """The story after its correction: version 2, with notice 1."""
    newsroom.published(the_story(), slug=SLUG)
    content = with_text(the_story(), WRONG, RIGHT)
    newsroom.revise(SLUG, content, correcting(NOTICE, wrong=WRONG, right=RIGHT))
    return content


def go_on(newsroom: Newsroom, content: Content) -> None:
    """The next version, with an update that says so."""
    newsroom.revise(SLUG, content, telling(Kind.UPDATE, "This article was rewritten."))


def without(content: Content, words: str) -> Content:
    return with_text(content, words, "")


def marked(page: Page) -> list[str]:
    return [each.text_content() for each in page.all("//article//mark[@data-kind='correction']")]


def on_top(page: Page) -> str:
    return page.words("//article//*[@role='note'][@data-kind='correction']")


# The article.


@pytest.mark.usefixtures("corrected")
def test_words_that_stand_as_they_did_are_marked_and_nothing_is_said_of_them(client: FlaskClient) -> None:
    page = Page(client, f"/articles/{SLUG}")
    assert marked(page) == [RIGHT]
    assert "since" not in on_top(page)
    assert not page.all("//*[@data-state]")


def test_three_versions_later_the_passage_is_still_found(
    client: FlaskClient, newsroom: Newsroom, corrected: Content
) -> None:
    content = corrected
    for old, new in (("rumour", "rumour and hope"), ("By dusk", "At dusk"), ("Peopel", "People")):
        content = with_text(content, old, new)
        go_on(newsroom, content)
    page = Page(client, f"/articles/{SLUG}")
    assert marked(page) == [RIGHT]
    assert "#p1" in page.links()


def test_reworded_words_are_marked_as_what_stands_there_now(
    client: FlaskClient, newsroom: Newsroom, corrected: Content
) -> None:
    go_on(newsroom, with_text(corrected, RIGHT, "a writer in the city"))
    page = Page(client, f"/articles/{SLUG}")
    (mark,) = page.all("//article//mark[@data-kind='correction']")
    assert (mark.text_content(), mark.get("data-state")) == ("a writer in the city", "reworded")
    assert "The words that this notice is about have been reworded since." in on_top(page)
    described = page.one(f"//*[@id='{mark.get('aria-describedby')}']").text_content()
    assert described.endswith("Reworded since")
    assert RIGHT in described


def test_words_that_moved_are_marked_where_they_went(
    client: FlaskClient, newsroom: Newsroom, corrected: Content
) -> None:
    texts = [block.text for block in corrected.body if block.text != SENTENCE]
    go_on(newsroom, replace(corrected, body=a_content("\n\n".join([*texts, SENTENCE])).body))
    page = Page(client, f"/articles/{SLUG}")
    (mark,) = page.all("//article//mark[@data-kind='correction']")
    assert (mark.text_content(), mark.get("data-state")) == (RIGHT, "moved")
    assert "The words that this notice is about have been moved since." in on_top(page)


def test_deleted_words_are_not_marked_in_their_near_twin_and_the_page_says_so(
    client: FlaskClient, newsroom: Newsroom
) -> None:
    text = (
        "The mayor said that 12 people came. Nobody stayed for the vote.\n\n"
        "The deputy said that 21 people came. It rained all through the evening."
    )
    newsroom.published(a_content(text), slug=SLUG)
    second = a_content(text.replace("12", "21"))
    newsroom.revise(SLUG, second, correcting("It was 21 people, not 12.", wrong="12", right="21"))
    go_on(newsroom, a_content(text.replace("The mayor said that 12 people came. ", "")))
    page = Page(client, f"/articles/{SLUG}")
    assert "The deputy said that 21 people came." in page.words("//article")
    assert marked(page) == []
    assert "#p1" not in page.links()
    assert "The words that this notice is about have been deleted since." in on_top(page)
    assert "See the passage" not in on_top(page)
    assert "Deleted since" in page.words("//aside")


def test_words_that_cannot_be_told_apart_are_said_to_be_lost(client: FlaskClient, newsroom: Newsroom) -> None:
    rows = ["Value 12 here."] * 12
    newsroom.published(a_content("\n\n".join([*rows[:6], "Value 13 here.", *rows[7:]])), slug=SLUG)
    newsroom.revise(SLUG, a_content("\n\n".join(rows)), correcting("It was 12, not 13.", wrong="13", right="12"))
    go_on(newsroom, a_content("\n\n".join(rows[1:])))
    page = Page(client, f"/articles/{SLUG}")
    assert marked(page) == []
    assert "The words that this notice is about cannot be found in this text." in on_top(page)


def test_of_several_words_some_may_be_gone(client: FlaskClient, newsroom: Newsroom) -> None:
    text = "About 12 boats left the harbour at dawn.\n\nOnly 13 of them came back that night.\n\nNobody saw why."
    newsroom.published(a_content(text), slug=SLUG)
    second = a_content(text.replace("12", "21").replace("13", "31"))
    newsroom.revise(SLUG, second, correcting("It was 21 boats and 31, not 12 and 13.", right="21"))
    assert marked(Page(client, f"/articles/{SLUG}")) == ["21", "31"]
    go_on(
        newsroom,
        a_content(second.body_text.replace("Only 31 of them came back that night.\n", "").replace("\n", "\n\n")),
    )
    page = Page(client, f"/articles/{SLUG}")
    assert marked(page) == ["21"]
    assert "Some of the words that this notice is about have been deleted since." in on_top(page)


def test_words_put_back_where_they_were_taken_out_are_shown_as_what_stands_there(
    client: FlaskClient, newsroom: Newsroom
) -> None:
    first = a_content("The mayor resigned. Nobody had asked him to. The council met at noon to talk of it.")
    newsroom.published(first, slug=SLUG)
    second = with_text(first, "Nobody had asked him to. ", "")
    told = "A sentence that said nobody had asked him to was wrong and has been removed."
    newsroom.revise(SLUG, second, correcting(told, wrong="Nobody had asked him to."))
    (gap,) = Page(client, f"/articles/{SLUG}").all("//article//mark[@data-kind='correction']")
    assert gap.text_content() == "words were removed here"
    go_on(newsroom, first)
    page = Page(client, f"/articles/{SLUG}")
    assert [each.strip() for each in marked(page)] == ["Nobody had asked him to."]
    assert "Where words were taken out, others stand now." in on_top(page)


def test_a_passage_is_found_again_after_a_removal_in_between(
    client: FlaskClient, newsroom: Newsroom, corrected: Content
) -> None:
    newsroom.remove(SLUG)
    put_back = telling(Kind.EDITORS_NOTE, "The article is back: nobody is in danger any more.")
    text = with_text(corrected, "rumour", "rumour and hope")
    newsroom.submit(SLUG, text, base=2, proposal=put_back)
    for approver in (newsroom.standards, newsroom.second_standards):
        newsroom.decide(SLUG, 3, by=approver, legal_basis="the danger is over")
    newsroom.publish(SLUG, 3)
    assert marked(Page(client, f"/articles/{SLUG}")) == [RIGHT]


# Old versions.


def test_old_versions_mark_the_words_that_were_corrected_later(client: FlaskClient, newsroom: Newsroom) -> None:
    first = the_story()
    newsroom.published(first, slug=SLUG)
    second = with_text(first, "For most of a week", "A longer beginning. For most of a week")
    go_on(newsroom, second)
    newsroom.revise(SLUG, with_text(second, WRONG, RIGHT), correcting(NOTICE, wrong=WRONG, right=RIGHT))
    for number in (1, 2):
        page = Page(client, f"/articles/{SLUG}/versions/{number}")
        (mark,) = page.all("//article//mark[@data-kind='correction']")
        assert mark.text_content() == WRONG
        assert "passage--later" in mark.get("class")
        assert f"#{mark.get('id')}" in page.links(), "the notice beside leads to the words"


def test_a_version_that_worded_it_otherwise_before_the_error_is_not_marked(
    client: FlaskClient, newsroom: Newsroom
) -> None:
    newsroom.published(with_text(the_story(), WRONG, "a writer"), slug=SLUG)
    go_on(newsroom, the_story())
    newsroom.revise(SLUG, with_text(the_story(), WRONG, RIGHT), correcting(NOTICE, wrong=WRONG, right=RIGHT))
    assert marked(Page(client, f"/articles/{SLUG}/versions/1")) == []
    assert marked(Page(client, f"/articles/{SLUG}/versions/2")) == [WRONG]


def test_a_near_twin_in_an_old_version_is_not_called_wrong(client: FlaskClient, newsroom: Newsroom) -> None:
    twin = "The deputy said that 12 people came. It rained all through the evening."
    newsroom.published(a_content(twin), slug=SLUG)
    second = a_content(f"The mayor said that 12 people came. Nobody stayed for the vote.\n\n{twin}")
    go_on(newsroom, second)
    third = with_text(second, "mayor said that 12", "mayor said that 21")
    newsroom.revise(SLUG, third, correcting("The mayor spoke of 21 people, not 12.", wrong="12", right="21"))
    assert marked(Page(client, f"/articles/{SLUG}/versions/1")) == []
    assert marked(Page(client, f"/articles/{SLUG}/versions/2")) == ["12"]


# The notice's own page, and data.


def test_the_notices_own_page_leads_to_the_words_or_says_where_they_went(
    client: FlaskClient, newsroom: Newsroom, corrected: Content
) -> None:
    path = f"/articles/{SLUG}/notices/1"
    assert f"/articles/{SLUG}#p1" in Page(client, path).links()
    go_on(newsroom, with_text(corrected, RIGHT, "a writer in the city"))
    page = Page(client, path)
    assert "The words that this notice is about have been reworded since." in page.words()
    assert f"/articles/{SLUG}#p1" in page.links()
    go_on(newsroom, without(corrected, SENTENCE))
    page = Page(client, path)
    assert "The words that this notice is about have been deleted since." in page.words()
    assert f"/articles/{SLUG}#p1" not in page.links()
    newsroom.remove(SLUG)
    assert "deleted since" not in Page(client, path).words()


def test_the_api_tells_where_the_words_stand_today(app: Flask, newsroom: Newsroom, corrected: Content) -> None:
    cms = Cms(app, newsroom, {})
    (covered,) = cms.get(f"/articles/{SLUG}/notices/1").get_json()["coverage"]
    after = covered["after"]
    span = {"field": "body", "start": after["start"], "end": after["end"]}
    assert covered["now"] == {"state": "present", "span": span}
    go_on(newsroom, with_text(corrected, "For most", "Longer now. For most"))
    (covered,) = cms.get(f"/articles/{SLUG}").get_json()["notices"][-1]["coverage"]
    assert covered["now"] == {
        "state": "present",
        "span": {"field": "body", "start": after["start"] + 12, "end": after["end"] + 12},
    }
    go_on(newsroom, without(corrected, SENTENCE))
    (covered,) = cms.get(f"/articles/{SLUG}/notices/1").get_json()["coverage"]
    assert covered["now"] == {"state": "deleted", "span": None}
    changelog = cms.get(f"/articles/{SLUG}/changelog").get_json()
    assert all(
        each["now"] is None for entry in changelog["entries"] for n in entry["notices"] for each in n["coverage"]
    )


# What it costs.


def test_following_passages_costs_one_query_and_compares_each_pair_once(
    app: Flask, client: FlaskClient, newsroom: Newsroom, corrected: Content
) -> None:
    content = corrected
    for number in range(6):
        content = with_text(content, "dusk", f"dusk {number}")
        newsroom.revise(SLUG, content, correcting(f"It was {number}.", right=f"dusk {number}"))
    kept = context.of(app).comparisons
    for path in (f"/articles/{SLUG}", f"/articles/{SLUG}/versions/4", f"/articles/{SLUG}/notices/1"):
        with counted_queries() as queries:
            assert client.get(path).status_code == 200
        assert len(queries) <= 6
        before = kept.statistics.misses
        assert client.get(path).status_code == 200
        assert kept.statistics.misses == before


def test_passages_of_a_version_that_nothing_was_compared_with_are_known_by_their_surroundings(
    newsroom: Newsroom, corrected: Content
) -> None:
    later = with_text(corrected, "For most", "Longer now. For most")
    go_on(newsroom, later)
    with newsroom.database.reading() as session:
        told = changelog.build(session, newsroom.article_id(SLUG))
    assert placing.sources(told, told.current) == [2]
    alone = placing.follow(later, told.current, told, {})
    assert alone.places[1, 1] == placing.follow(later, told.current, told, {2: compare(corrected, later)}).places[1, 1]
    elsewhere = with_text(later, "draws a line", "sees a link")
    assert placing.follow(elsewhere, told.current, told, {}).places[1, 1].state is State.LOST
