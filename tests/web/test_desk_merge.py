"""Somebody revises a text that changed before readers meanwhile: both edits in one, and a choice where they clash."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from flask import Flask

from service.inputs import form
from service.rendering.merging import CONTEXT, MOST_AT_ODDS, merging
from tests.factories import Newsroom, a_content, telling, with_text
from tests.web.newsdesk import FOUNDER, PLAIN, Page, Person, chain_holds, changed, newsroom_size
from versions import articles, reading, snapshots
from versions.content import Content
from versions.kinds import Kind
from versions.merge import merge

AtDesk = Callable[[str], Person]

CLEAN = "Your changes and those of version 2 go together."
LEGEND = "//fieldset[@class='at-odds']/legend"
CLASH = "changed by both in ways that do not go together"


@pytest.fixture
def person(app: Flask, newsroom: Newsroom) -> AtDesk:
    """Somebody of the newsroom at a browser of their own."""
    return lambda name: Person(app, newsroom, getattr(newsroom, name))


@pytest.fixture
def slug(newsroom: Newsroom) -> str:
    return newsroom.published(a_content(PLAIN, byline="By Dana Whitlock"))


def readers_get(newsroom: Newsroom, slug: str, *edits: tuple[str, str]) -> None:
    """Somebody else’s edits go before readers."""
    content = live(newsroom, slug)
    for old, new in edits:
        content = with_text(content, old, new)
    (wrong, right), *_ = edits
    newsroom.revise(slug, content, telling(Kind.UPDATE, "What has become of it.", wrong=wrong, right=right))


def live(newsroom: Newsroom, slug: str) -> Content:
    """What readers see."""
    with newsroom.database.reading() as session:
        article = articles.find(session, slug)
        now = articles.live(session, article.id)
        assert now is not None
        return snapshots.read_content(session, article.id, now.revision_number)


def stored(newsroom: Newsroom, slug: str, number: int) -> Content:
    with newsroom.database.reading() as session:
        return snapshots.read_content(session, articles.find(session, slug).id, number)


def panes(page: Page) -> list[str]:
    """The words of each pane of the first conflict."""
    (first, *_) = page.tree.xpath("//fieldset[@class='at-odds']")
    return [
        " ".join(each.text_content().split()) for each in first.xpath(".//div[contains(@class, 'pane ')]/div")
    ]  # fmt: skip


def test_edits_that_go_together_are_offered_as_one_text_and_taken_by_one_button(person, newsroom, slug):
    reporter = person("reporter")
    page = reporter.get(f"/desk/articles/{slug}/revise")
    readers_get(newsroom, slug, ("163", "164"))
    typed = changed(page, FOUNDER) | {"note": "From the register."}
    stale = reporter.press(page, "Submit for approval", typed)
    assert stale.status == 409
    assert CLEAN in stale.text
    assert stale.value("body") == typed["body"], "nothing is replaced before somebody asks for it"
    assert "164" in stale.of("//section[@class='newer']//h3[1]/following-sibling::div[1]//ins")
    assert "river trust" in stale.of("//section[@class='newer']//h3[2]/following-sibling::div[1]//ins")
    taken = reporter.press(stale, "Take the merged text")
    assert taken.status == 200
    assert taken.value("base") == "2"
    assert "164" in taken.value("body")
    assert FOUNDER[1] in taken.value("body")
    assert taken.value("note") == "From the register."
    assert FOUNDER[1] in taken.of("//section[@class='newer']//pre")
    assert newsroom_size(newsroom, slug) == 2, "nothing is stored by merging"
    review = reporter.press(taken, "Submit for approval", {"kind": "minor"})
    assert review.address == f"/desk/articles/{slug}/revisions/3"
    assert stored(newsroom, slug, 3).body_text == PLAIN.replace("\n\n", "\n").replace("163", "164").replace(*FOUNDER)
    assert chain_holds(newsroom)


@pytest.fixture
def clash(person, newsroom, slug) -> tuple[Person, Page]:
    """The page on which a reporter’s 165 stands against the 164 that readers see, and another edit of each."""
    reporter = person("reporter")
    page = reporter.get(f"/desk/articles/{slug}/revise")
    readers_get(newsroom, slug, ("163", "164"), ("The council", "The whole council"))
    return reporter, reporter.press(page, "Submit for approval", changed(page, FOUNDER, ("163", "165")))


def test_a_conflict_stands_in_three_panes_and_yours_is_chosen(clash):
    _, page = clash
    assert CLASH in page.text
    assert panes(page) == [f"At least {number} people came." for number in (163, 165, 164)]
    assert page.of(LEGEND) == "Paragraph 2"
    assert page.tree.xpath("//input[@type='radio'][@checked]/@value") == ["mine"]
    assert page.tree.xpath("//input[@type='radio']/@value") == ["base", "mine", "theirs"]
    ids = page.tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    for radio in page.tree.xpath("//input[@type='radio']"):
        assert radio.get("form") == "draft"
        assert page.tree.xpath(f"//label[@for='{radio.get('id')}']")
        assert "people came" in page.tree.get_element_by_id(radio.get("aria-describedby")).text_content()


@pytest.mark.parametrize(("choice", "number"), [(None, "165"), ("mine", "165"), ("theirs", "164"), ("base", "163")])
def test_the_choice_decides_and_everything_else_is_merged(clash, choice, number):
    reporter, page = clash
    taken = reporter.press(page, "Take the merged text", {"merge-k1": choice} if choice else {"merge-k1": ""})
    assert f"At least {number} people" in taken.value("body")
    assert "The whole council" in taken.value("body")
    assert FOUNDER[1] in taken.value("body")
    assert "165" in taken.of("//section[@class='newer']//pre"), "what was typed can still be read"


def test_a_choice_stays_chosen_when_the_form_comes_back(clash):
    reporter, page = clash
    again = reporter.press(page, "Preview", {"merge-k1": "theirs"})
    assert again.tree.xpath("//input[@type='radio'][@checked]/@value") == ["theirs"]
    assert "165" in again.value("body")
    nonsense = reporter.press(page, "Take the merged text", {"merge-k1": "nonsense"})
    assert "At least 165 people" in nonsense.value("body")


def test_who_goes_on_typing_elsewhere_has_still_chosen(clash):
    reporter, page = clash
    body = {"body": page.value("body") + "\n\nOne more thing."}
    taken = reporter.press(page, "Take the merged text", body | {"merge-k1": "theirs"})
    assert "At least 164 people" in taken.value("body")
    assert "One more thing." in taken.value("body")


def test_a_choice_about_other_texts_is_asked_again_and_nothing_is_lost(clash, newsroom, slug):
    reporter, page = clash
    readers_get(newsroom, slug, ("164", "166"))
    again = reporter.press(page, "Take the merged text", {"merge-k1": "theirs"})
    assert "The texts have changed again" in again.text
    assert panes(again) == [f"At least {number} people came." for number in (163, 165, 166)]
    assert again.value("base") == "1"
    assert "165" in again.value("body")
    taken = reporter.press(again, "Take the merged text")
    assert taken.value("base") == "3"
    assert "At least 166 people" in taken.value("body"), "what was chosen stays chosen"


def test_whoever_wants_only_their_own_text_can_still_go_on_with_it(clash):
    reporter, page = clash
    alone = reporter.press(page, "Go on from version 2 with my text")
    assert alone.value("base") == "2"
    assert "At least 165 people" in alone.value("body")
    assert "The whole council" not in alone.value("body")


def test_paragraphs_put_in_at_one_place_can_both_be_had(person, newsroom, slug):
    reporter = person("reporter")
    page = reporter.get(f"/desk/articles/{slug}/revise")
    readers_get(newsroom, slug, ("Dana Whitlock is an", "The chair spoke at length about it. Dana Whitlock is an"))
    body = page.value("body")
    newer = reading.from_text(PLAIN + "\n\nA paragraph of the night desk stands here.", headline="Council meets")
    newsroom.revise(slug, replace(newer, byline="By Dana Whitlock"), telling(Kind.UPDATE, "Adds a paragraph."))
    stale = reporter.press(page, "Submit for approval", {"body": body + "\n\nA paragraph of mine was put in."})
    assert "Put in by both before paragraph 4" in stale.of(LEGEND)
    assert panes(stale)[0] == "nothing"
    assert stale.tree.xpath("//input[@type='radio']/@value") == ["mine", "theirs", "both"]
    taken = reporter.press(stale, "Take the merged text", {"merge-k1": "both"})
    assert taken.value("body").endswith("A paragraph of mine was put in.\n\nA paragraph of the night desk stands here.")


def test_a_deleted_paragraph_that_readers_see_edited_is_asked_about(person, newsroom, slug):
    reporter = person("reporter")
    page = reporter.get(f"/desk/articles/{slug}/revise")
    readers_get(newsroom, slug, ("people came", "people and their families came"))
    stale = reporter.press(page, "Submit for approval", changed(page, ("At least 163 people came.\n\n", "")))
    was, mine, theirs = panes(stale)
    assert (was, mine) == ("At least 163 people came.", "This paragraph was taken out.")
    assert "and their families" in theirs
    assert "families" in stale.of("//div[contains(@class, 'pane--theirs')]//ins")
    gone = reporter.press(stale, "Take the merged text")
    assert "163" not in gone.value("body")
    kept = reporter.press(stale, "Take the merged text", {"merge-k1": "theirs"})
    assert "163 people and their families" in kept.value("body")


def test_a_moved_paragraph_says_where_each_would_have_it(person, newsroom):
    first = "The harbour board met behind closed doors for most of the afternoon."
    second = "Nobody from the ferry company had been asked to come and speak."
    third = "A crowd of some size waited on the quay with flags and thermos flasks."
    last = "What was decided will be published when the minutes have been signed."
    slug = newsroom.published(a_content("\n\n".join((first, second, third, last))))
    reporter = person("reporter")
    page = reporter.get(f"/desk/articles/{slug}/revise")
    newer = a_content("\n\n".join((first, last, second, third)))
    newsroom.revise(slug, newer, telling(Kind.UPDATE, "Puts it in order."))
    stale = reporter.press(page, "Submit for approval", {"body": "\n\n".join((last, first, second, third))})
    assert stale.of(LEGEND) == "A paragraph that both moved"
    assert "Stands at the beginning" in stale.of("//div[contains(@class, 'pane--mine')]")
    assert "Stands after “The harbour board met" in stale.of("//div[contains(@class, 'pane--theirs')]")
    taken = reporter.press(stale, "Take the merged text", {"merge-k1": "theirs"})
    assert taken.value("body") == "\n\n".join((first, last, second, third))


def test_a_text_that_cannot_be_read_shows_what_is_new_and_keeps_what_was_typed(person, newsroom, slug):
    reporter = person("reporter")
    page = reporter.get(f"/desk/articles/{slug}/revise")
    readers_get(newsroom, slug, ("163", "164"))
    body = page.value("body") + " A \u202e turn."
    stale = reporter.press(page, "Preview", {"body": body})
    assert "Once the text below can be read, it can be merged" in stale.text
    assert "164" in stale.of("//section[@class='newer']//ins")
    assert "Take the merged text" not in stale.buttons()
    assert stale.value("body") == body
    fields = {"do": "merge", "merge": "2-0123", "base": "1", "headline": "Mine", "body": body}
    forged = reporter.post(f"/desk/articles/{slug}/revise", fields)
    assert forged.value("body") == body
    assert forged.value("base") == "1"


def test_what_was_typed_as_html_comes_back_as_html(person, newsroom, slug):
    reporter = person("reporter")
    page = reporter.get(f"/desk/articles/{slug}/revise")
    readers_get(newsroom, slug, ("163", "164"))
    source = "".join(f"<p>{each}</p>" for each in PLAIN.replace(*FOUNDER).split("\n\n"))
    stale = reporter.press(page, "Submit for approval", {"format": "html", "body": source})
    taken = reporter.press(stale, "Take the merged text")
    assert taken.value("format") == "html"
    assert "<p>At least 164 people came.</p>" in taken.value("body")
    assert "It is written in HTML now" not in taken.text


def test_what_markdown_cannot_say_comes_back_as_html_and_the_page_says_so(person, newsroom, slug):
    reporter = person("reporter")
    page = reporter.get(f"/desk/articles/{slug}/revise")
    table = reading.from_html("<table><tr><td>Ward one</td><td>12 votes</td></tr></table>", headline="x").body
    content = live(newsroom, slug)
    newsroom.revise(slug, replace(content, body=(*table, *content.body)), telling(Kind.UPDATE, "Adds a table."))
    stale = reporter.press(page, "Submit for approval", changed(page, FOUNDER))
    taken = reporter.press(stale, "Take the merged text")
    assert taken.value("format") == "html"
    assert "It is written in HTML now" in taken.text
    assert "<td>Ward one</td>" in taken.value("body")
    assert FOUNDER[1] in taken.value("body")


def test_the_words_of_a_right_to_left_article_stand_so_and_the_desks_do_not(person, newsroom):
    text = "يضيء شبّاك واحد في مبنى الجمارك القديم."
    slug = newsroom.published(a_content(text, headline="مكتبة", language="ar"))
    reporter = person("reporter")
    page = reporter.get(f"/desk/articles/{slug}/revise")
    readers_get(newsroom, slug, ("واحد", "كبير"))
    stale = reporter.press(page, "Submit for approval", changed(page, ("واحد", "صغير")))
    words = stale.tree.xpath("//section[@class='newer']//div[@class='words']")
    assert {(each.get("lang"), each.get("dir")) for each in words} == {("ar", "rtl")}
    assert not stale.tree.xpath("//section[@class='newer'][@dir] | //fieldset[@dir]")


def test_what_is_sent_back_without_a_login_brings_the_choices_along(app, newsroom, slug, clash):
    _, page = clash
    stranger = Person(app, newsroom)
    fields = {"do": "merge", "merge": "2-0123", "merge-k1": "theirs", "body": page.value("body"), "base": "1"}
    again = stranger.post(f"/desk/articles/{slug}/revise", fields)
    assert again.status == 401
    sent = {each.get("name"): each.value for each in again.tree.xpath("//input[@type='hidden']")}
    assert (sent["merge"], sent["merge-k1"]) == ("2-0123", "theirs")


@pytest.mark.parametrize("name", ["notices", "overrides", "choices"])
def test_a_field_that_no_form_has_is_no_typed_one(name):
    assert form.typed({name: "forged", "headline": "Mine"}) == form.typed({"headline": "Mine"})


@pytest.fixture
def overtaken(person, newsroom, slug) -> tuple[Person, Page]:
    """A reporter’s revision 2 waited in the queue while revision 3 went before readers; its page, looked at now."""
    newsroom.submit(slug, with_text(live(newsroom, slug), *FOUNDER), base=1)
    readers_get(newsroom, slug, ("163", "164"))
    reporter = person("reporter")
    return reporter, reporter.get(f"/desk/articles/{slug}/revisions/2")


def test_an_overtaken_revision_is_worked_in_with_its_own_edit_and_that_of_readers(overtaken):
    reporter, waiting = overtaken
    (address,) = waiting.tree.xpath("//a[contains(., 'Work it into what readers see now')]/@href")
    page = reporter.get(address)
    assert page.status == 200
    assert "Your changes and those of version 2 go together." in page.text, "it is offered at once"
    assert "Readers see revision 3, version 2. The text below began with revision 2; both go back to rev" in page.text
    assert "Revising revision 2 · readers see revision 3, version 2" in page.text
    taken = reporter.press(page, "Take the merged text")
    assert FOUNDER[1] in taken.value("body"), "the writer’s own edit was never before readers, and stays"
    assert "164 people" in taken.value("body")
    assert taken.value("base") == "3"


def test_an_overtaken_revision_edited_further_clashes_where_readers_see_another_word(overtaken, slug):
    reporter, _ = overtaken
    page = reporter.get(f"/desk/articles/{slug}/revise?base=2")
    stale = reporter.press(page, "Submit for approval", changed(page, ("163", "165")))
    assert panes(stale) == [f"At least {number} people came." for number in (163, 165, 164)]
    taken = reporter.press(stale, "Take the merged text", {"merge-k1": "theirs"})
    assert "164 people" in taken.value("body")
    assert FOUNDER[1] in taken.value("body")


def test_a_text_that_is_not_overtaken_is_opened_without_an_offer(person, newsroom, slug):
    reporter = person("reporter")
    assert not reporter.get(f"/desk/articles/{slug}/revise").tree.xpath("//section[@class='newer']")
    newsroom.submit(slug, with_text(live(newsroom, slug), *FOUNDER), base=1)
    page = reporter.get(f"/desk/articles/{slug}/revise?base=2")
    assert not page.tree.xpath("//section[@class='newer']")
    assert "Revising revision 2 · readers see revision 1, version 1" in page.text


def test_whoever_may_not_write_is_refused_before_anything_is_looked_at(person):
    fields = {"do": "merge", "merge": "2-0123", "base": "1", "headline": "Mine", "body": "Mine."}
    assert person("admin").post("/desk/articles/there-is-none/revise", fields).status == 403


SENTENCES = "The town council met. Some 163 people came to the hall. Nobody was heard at any length."


def words_at_odds(base: str, mine: str, theirs: str) -> list[list[str]]:
    """The panes of every conflict, as words: what it was, mine, theirs."""
    shown = merging(merge(*map(a_content, (base, mine, theirs))), {}, hosts=())
    return [[str(pane.markup.striptags()) for pane in each.panes] for each in shown.at_odds]


def test_each_pane_shows_the_sentence_as_it_stands_on_its_own_side():
    mine = SENTENCES.replace("163", "165").replace("town council", "parish council").replace("heard", "asked")
    theirs = SENTENCES.replace("163", "164").replace("any length", "all").replace("council met", "board met")
    for found in words_at_odds(SENTENCES, mine, theirs):
        assert found == [SENTENCES, mine, theirs], "no pane has words of another"


def test_a_long_text_is_cut_at_words_around_what_is_at_odds():
    texts = [f"{'before it ' * 30}{number} people{' and after it' * 30}" for number in (163, 165, 164)]
    for found, number in zip(words_at_odds(*texts)[0], (163, 165, 164), strict=True):
        assert found.startswith("… ")
        assert found.endswith("…")
        assert f"before it {number} people and after" in found
        assert len(found) < 2 * CONTEXT + 20


def test_a_page_reads_no_more_of_a_text_than_it_shows():
    words = [f"word{n} and then some more of it" for n in range(3000)]
    base, mine, theirs = ("! ".join(f"{each} {name}" for each in words) for name in ("was", "mine", "theirs"))
    merged = merge(*map(a_content, (base, mine, theirs)))
    shown = merging(merged, {}, hosts=())
    assert len(shown.at_odds) == MOST_AT_ODDS
    assert shown.more == len(merged.conflicts) - MOST_AT_ODDS > 2000
    assert sum(len(pane.markup) for each in shown.at_odds for pane in each.panes) < 3 * MOST_AT_ODDS * 4 * CONTEXT


def test_what_readers_see_says_that_a_paragraph_was_taken_out(person, newsroom, slug):
    reporter = person("reporter")
    page = reporter.get(f"/desk/articles/{slug}/revise")
    newer = reading.from_text(PLAIN.replace("\n\nAt least 163 people came.", ""), headline="Council meets")
    newsroom.revise(slug, replace(newer, byline="By Dana Whitlock"), telling(Kind.UPDATE, "Takes a paragraph out."))
    stale = reporter.press(page, "Submit for approval", changed(page, ("people came", "people and dogs came")))
    assert panes(stale)[0] == "At least 163 people came."
    assert panes(stale)[2] == "This paragraph was taken out."


def test_two_paragraphs_that_each_replaced_the_same_one_can_both_be_had(person, newsroom, slug):
    reporter = person("reporter")
    page = reporter.get(f"/desk/articles/{slug}/revise")
    night = "Police closed both roads shortly before midnight."
    newer = reading.from_text(PLAIN.replace("The council met on Monday.", night), headline="Council meets")
    newsroom.revise(slug, replace(newer, byline="By Dana Whitlock"), telling(Kind.UPDATE, "Says it anew."))
    own = "Fishermen mended their nets and ignored everything."
    stale = reporter.press(page, "Submit for approval", changed(page, ("The council met on Monday.", own)))
    assert stale.tree.xpath("//input[@type='radio']/@value") == ["mine", "theirs", "both"]
    taken = reporter.press(stale, "Take the merged text", {"merge-k1": "both"})
    assert f"{own}\n\n{night}" in taken.value("body")
