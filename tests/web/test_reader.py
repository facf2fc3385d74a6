"""What readers see without login: texts, versions, notices and lists, and what stands where a text was removed."""

import json

import pytest
from flask.testing import FlaskClient

from service.config import Settings
from tests.factories import Newsroom, a_content, correcting, telling, with_text
from tests.web.conftest import MakeApp
from tests.web.pages import RIGHT, WRONG, Page, tell_the_story, the_story
from versions import articles, reading
from versions.kinds import Kind
from versions.proposals import Proposed, Rewording


@pytest.fixture
def told(newsroom: Newsroom) -> str:
    """The slug of an article with four versions, the last of them a correction."""
    return tell_the_story(newsroom)


# The article.


def test_the_page_says_what_was_wrong_what_is_right_and_how_long_it_stood(client: FlaskClient, told: str) -> None:
    page = Page(client, f"/articles/{told}")
    assert page.status == 200
    notice = page.words("//*[contains(@class, 'notice') and @data-kind='correction']")
    assert RIGHT in notice
    assert "The error stood for 19 hours, in 3 versions" in notice
    entry = page.one("//ol[contains(@class, 'timeline')]/li[@data-kind='correction']")
    assert entry.xpath(".//del[@class='diff']/text()")[-1] == WRONG
    assert entry.xpath(".//ins[@class='diff']/text()")[-1] == RIGHT
    assert "Stood 19 hours, in versions 1–3" in entry.text_content()


def test_the_corrected_passage_is_marked_where_it_stands_and_described(client: FlaskClient, told: str) -> None:
    page = Page(client, f"/articles/{told}")
    mark = page.one("//article//mark[@data-kind='correction']")
    assert mark.text == RIGHT
    assert mark.get("tabindex") == "0"
    described = page.one(f"//*[@id='{mark.get('aria-describedby')}']")
    assert WRONG in described.text_content()
    assert f"#{mark.get('id')}" in page.links()


def test_the_changelog_folds_minor_edits_and_links_every_comparison(client: FlaskClient, told: str) -> None:
    page = Page(client, f"/articles/{told}")
    kinds = [each.get("data-kind") for each in page.all("//ol[contains(@class, 'timeline')]/li")]
    assert kinds == ["correction", "minor", "update", "published"]
    assert page.words("//li[@data-kind='minor']//summary") == "1 minor edit"
    for pair in ("1..2", "2..3", "3..4"):
        assert f"/articles/{told}/compare/{pair}" in page.links()
    assert "4 versions since publication: 1 correction, 1 update, 1 minor edit." in page.words("//aside")


def test_byline_and_footer_name_the_times_and_their_zone(client: FlaskClient, told: str) -> None:
    page = Page(client, f"/articles/{told}")
    byline = page.words("//p[@class='byline']")
    assert "By Dana Whitlock" in byline
    assert "Published 1 Mar 2026, 12:00" in byline
    assert "Corrected 2 Mar 2026, 07:00" in byline
    assert "Version 4" in byline
    assert "UTC" in page.words("//footer")
    assert all(each.get("datetime").endswith("Z") and "UTC" in each.get("title") for each in page.all("//time"))


def test_times_are_shown_in_the_newsrooms_own_zone(newsroom: Newsroom, make_app: MakeApp, told: str) -> None:
    settings = Settings(database_url=newsroom.database.url, secret_key="k" * 40, zone="Asia/Almaty")
    page = Page(make_app(settings).test_client(), f"/articles/{told}")
    first = page.all("//p[@class='byline']//time")[0]
    assert (first.text, first.get("datetime")) == ("1 Mar 2026, 17:00", "2026-03-01T12:00:00Z")
    assert "Almaty" in page.words("//footer")


def test_no_page_carries_script_or_style_of_its_own(client: FlaskClient, told: str) -> None:
    for path in ("/", "/corrections", f"/articles/{told}", f"/articles/{told}/compare/1..4"):
        page = Page(client, path)
        assert not page.all("//@style | //style | //@onclick")
        assert all(each.get("src") or each.get("type") == "application/ld+json" for each in page.all("//script"))


def test_search_engines_read_the_correction_as_data(client: FlaskClient, told: str) -> None:
    page = Page(client, f"/articles/{told}")
    data = json.loads(page.one("//script[@type='application/ld+json']").text)
    assert data["@type"] == "NewsArticle"
    assert data["version"] == "4"
    assert data["dateModified"] == "2026-03-02T07:00:00Z"
    (correction,) = data["correction"]
    assert correction["@type"] == "CorrectionComment"
    assert correction["text"] in page.words("//*[contains(@class, 'notice')]")


def test_a_headline_cannot_leave_the_block_of_data(client: FlaskClient, newsroom: Newsroom) -> None:
    headline = "Ends </script><script>alert(1)</script> & <!-- here"
    slug = newsroom.published(a_content(headline=headline))
    page = Page(client, f"/articles/{slug}")
    assert json.loads(page.one("//script").text)["headline"] == headline
    assert page.one("//h1").text_content() == headline


def test_the_language_of_the_article_is_on_its_element_and_the_chrome_keeps_its_own(
    client: FlaskClient, newsroom: Newsroom
) -> None:
    content = reading.from_text("تفتح المكتبة أبوابها ليلا.", headline="مكتبة الميناء", language="ar")
    slug = newsroom.published(content)
    page = Page(client, f"/articles/{slug}")
    article = page.one("//article")
    assert (article.get("lang"), article.get("dir")) == ("ar", "rtl")
    assert page.one("//html").get("lang") == "en"
    assert page.one("//span[@class='byline__facts']").get("dir") == "ltr"


def test_pictures_of_other_hosts_are_told_in_words(client: FlaskClient, newsroom: Newsroom, make_app: MakeApp) -> None:
    source = (
        '<p>Words.</p><figure><img src="https://img.example/q.png" alt="A quay"><figcaption>Dusk</figcaption></figure>'
    )
    slug = newsroom.published(reading.from_html(source, headline="Pictures"))
    page = Page(client, f"/articles/{slug}")
    assert not page.all("//article//img")
    assert "A quay" in page.words("//figure")
    assert "Dusk" in page.words("//figure")
    trusting = Settings(
        database_url=newsroom.database.url, secret_key="k" * 40, image_hosts=("https://img.example",)
    )  # fmt: skip
    assert Page(make_app(trusting).test_client(), f"/articles/{slug}").one("//article//img").get("alt") == "A quay"


def test_a_full_retraction_is_unmistakable_and_the_text_stays_readable(client: FlaskClient, newsroom: Newsroom) -> None:
    content = a_content("The battery lasts thirty winters.\n\nSo they say.", headline="A salt battery")
    slug = newsroom.published(content)
    later = a_content("The battery lasts thirty winters.\n\nSo they said.", headline="A salt battery")
    newsroom.revise(slug, later, telling(Kind.RETRACTION, "We retract this article.", scope="full"))
    page = Page(client, f"/articles/{slug}")
    assert page.status == 200
    assert page.one("//title").text.startswith("Retracted: ")
    assert len(page.all("//p[contains(@class, 'stamp')]")) == 2
    assert "notice--full" in page.one("//*[@data-kind='retraction' and @role='note']").get("class")
    assert "thirty winters" in page.words("//article")
    assert Page(client, f"/articles/{slug}/versions/1").all("//p[contains(@class, 'stamp')]")


def test_a_partial_retraction_is_called_one_and_stamps_nothing(client: FlaskClient, newsroom: Newsroom) -> None:
    slug = newsroom.published(a_content("One claim.\n\nAnother claim."))
    newsroom.revise(
        slug, a_content("One claim."), telling(Kind.RETRACTION, "We take the second claim back.", scope="partial")
    )
    page = Page(client, f"/articles/{slug}")
    assert "Partial retraction" in page.words("//*[@role='note']")
    assert not page.all("//p[contains(@class, 'stamp')]")


def test_every_reference_within_a_page_leads_somewhere(client: FlaskClient, newsroom: Newsroom) -> None:
    words = [f"Clerk {name} came." for name in ("Anna", "Boris", "Clara", "Dora", "Emil", "Fern", "Gus")]
    slug = newsroom.published(a_content("\n\n".join(words)))
    later = a_content("\n\n".join(word.replace("Clerk", "Doctor") for word in words))
    newsroom.revise(slug, later, telling(Kind.CORRECTION, "All of them are doctors. We called each a clerk."))
    for path in ("", "/versions/1", "/versions/2", "/compare/1..2", "/compare/1..2?view=split"):
        page = Page(client, f"/articles/{slug}{path}")
        ids = page.all("//@id")
        assert len(ids) == len(set(ids))
        named = page.all("//@aria-describedby | //@aria-labelledby")
        local = [link[1:] for link in page.links() if link.startswith("#")]
        assert set(named + local) <= set(ids)
    assert len(Page(client, f"/articles/{slug}").all("//article//mark[@aria-describedby]")) == 7


def test_a_concern_stands_first_until_it_is_settled(client: FlaskClient, newsroom: Newsroom) -> None:
    content = a_content("The river came first.\n\nPeople cheered.")
    slug = newsroom.published(content)
    concern = newsroom.propose(slug, 1, telling(Kind.CONCERN, "The count is being checked."))
    newsroom.decide(slug, 1, by=newsroom.standards)
    newsroom.issue(slug, 1, concern.sequence)
    newsroom.revise(slug, with_text(content, "People", "Children"), telling(Kind.CLARIFICATION, "It was children."))
    notices = "//section[@class='notices']/div/@data-kind"
    page = Page(client, f"/articles/{slug}")
    assert page.all(notices) == ["concern", "clarification"]
    assert "To be reviewed by 1 December 2026" in page.words("//section[@class='notices']")
    settled = with_text(with_text(content, "People", "Children"), "first", "second")
    newsroom.revise(slug, settled, correcting("The river came second.", wrong="first", right="second"))
    page = Page(client, f"/articles/{slug}")
    assert page.all(notices) == ["correction", "clarification", "concern"]
    assert "Settled since by a later notice" in page.words("//section[@class='notices']")


# Versions.


def test_an_earlier_version_says_when_it_stood_and_what_was_corrected_since(client: FlaskClient, told: str) -> None:
    page = Page(client, f"/articles/{told}/versions/1")
    banner = page.words("//section[@class='banner']")
    assert "You are reading version 1 of 4" in banner
    assert "from 1 Mar 2026, 12:00 until 1 Mar 2026, 15:00" in banner
    assert "Adds the official toll." in banner
    assert RIGHT in banner
    later = page.one("//article//mark[contains(@class, 'passage--later')]")
    assert later.text == WRONG
    assert "164 people" not in page.words("//article")
    assert f"/articles/{told}/compare/1..4" in page.links()


def test_the_current_version_at_its_number_says_that_it_is_current(client: FlaskClient, told: str) -> None:
    page = Page(client, f"/articles/{told}/versions/4")
    assert "the current one" in page.words("//section[@class='banner']")
    assert page.one("//article//mark[@data-kind='correction']").text == RIGHT


def test_the_list_of_versions_is_complete_and_newest_first(client: FlaskClient, told: str) -> None:
    page = Page(client, f"/articles/{told}/versions")
    assert [each.text for each in page.all("//p[@class='versions__number']/a")] == [
        f"Version {n}" for n in (4, 3, 2, 1)
    ]


@pytest.mark.parametrize("path", ["versions/5", "versions/0", "compare/1..5", "compare/0..1", "compare/x", "notices/9"])
def test_what_was_never_published_is_not_found_and_nothing_says_why(
    client: FlaskClient, newsroom: Newsroom, told: str, path: str
) -> None:
    before = Page(client, f"/articles/{told}/{path}")
    draft = with_text(with_text(with_text(the_story(), WRONG, RIGHT), "Peopel", "People"), "dusk", "nightfall")
    newsroom.submit(told, draft, base=4)  # revision 5 now exists and was never published
    after = Page(client, f"/articles/{told}/{path}")
    assert (before.status, after.status) == (404, 404)
    assert before.text == after.text


def test_an_article_that_was_never_published_is_not_found(client: FlaskClient, newsroom: Newsroom) -> None:
    slug = newsroom.create()
    assert Page(client, f"/articles/{slug}").status == 404
    assert Page(client, f"/a/{newsroom.article_id(slug)}").status == 404
    assert Page(client, f"/articles/{slug}").text == Page(client, "/articles/never-was").text


# Addresses.


def test_the_permanent_id_leads_to_the_current_address(client: FlaskClient, newsroom: Newsroom, told: str) -> None:
    response = client.get(f"/a/{newsroom.article_id(told)}")
    assert (response.status_code, response.location) == (302, f"/articles/{told}")


@pytest.mark.parametrize(
    "rest",
    [
        "",
        "/versions",
        "/versions/1",
        "/compare/1..4?view=split",
        "/compare?from=1&to=2",
        "/notices/1",
        "?slug=x&_scheme=y",
    ],
)
def test_an_old_address_redirects_wherever_it_leads(
    client: FlaskClient, newsroom: Newsroom, told: str, rest: str
) -> None:
    with newsroom.locked(told) as (session, article):
        articles.rename(session, newsroom.editor, article, slug="almaty-after", at=newsroom.tick())
    response = client.get(f"/articles/{told}{rest}")
    assert (response.status_code, response.location) == (301, f"/articles/almaty-after{rest}")
    assert response.headers["Cache-Control"] == "no-cache"
    assert client.get(response.location).status_code in (200, 302)


def test_an_article_that_goes_back_to_its_old_address_can_be_read_there(
    client: FlaskClient, newsroom: Newsroom, told: str
) -> None:
    for slug in ("almaty-after", told):
        with newsroom.locked(told) as (session, article):
            articles.rename(session, newsroom.editor, article, slug=slug, at=newsroom.tick())
    assert client.get(f"/articles/{told}").status_code == 200
    assert client.get("/articles/almaty-after").location == f"/articles/{told}"


# Notices.


def test_a_notice_stands_at_its_own_address_with_its_words_and_their_standing(client: FlaskClient, told: str) -> None:
    page = Page(client, f"/articles/{told}/notices/2")
    assert RIGHT in page.words("//*[contains(@class, 'notice--own')]")
    assert "The error stood for 19 hours, in 3 versions" in page.words()
    assert page.words("//del[@class='diff']") == f"removed: {WRONG}"
    assert f"/articles/{told}" in page.links()


def test_a_reworded_notice_keeps_every_earlier_wording_with_its_date(
    client: FlaskClient, newsroom: Newsroom, told: str
) -> None:
    earlier = Page(client, f"/articles/{told}/notices/2").words("//*[contains(@class, 'notice--own')]")
    new = "Kassymkhan Kapparov founded a think tank. We said something else before."
    proposal = newsroom.propose(told, 4, Proposed(rewordings=(Rewording(2, new),)))
    newsroom.decide(told, 4)
    newsroom.issue(told, 4, proposal.sequence)
    page = Page(client, f"/articles/{told}/notices/2")
    assert new in page.words("//*[contains(@class, 'notice--own')]")
    old = page.one("//ol[@class='wordings']/li")
    assert "2 Mar 2026, 07:00" in old.text_content()
    assert " ".join(old.xpath(".//div[@class='said']")[0].text_content().split()) in earlier
    assert new in Page(client, f"/articles/{told}").words("//section[@class='notices']")


def test_a_correction_of_a_correction_and_its_target_point_at_each_other(
    client: FlaskClient, newsroom: Newsroom, told: str
) -> None:
    proposal = newsroom.propose(
        told, 4, telling(Kind.CORRECTION, "Our correction misspelt a name.", target_notice=2, scope="notice")
    )
    newsroom.decide(told, 4)
    newsroom.issue(told, 4, proposal.sequence)
    assert f"/articles/{told}/notices/2" in Page(client, f"/articles/{told}/notices/3").links()
    assert f"/articles/{told}/notices/3" in Page(client, f"/articles/{told}/notices/2").links()
    assert Page(client, f"/articles/{told}").words("//p[@class='byline']").endswith("Version 4")


# Lists.


def test_the_front_page_shows_the_newest_articles_and_leads_to_earlier_ones(
    client: FlaskClient, newsroom: Newsroom
) -> None:
    for number in range(1, 28):
        newsroom.published(a_content(headline=f"Story {number}"))
    first = Page(client, "/")
    headlines = [each.text for each in first.all("//h2/a")]
    assert headlines == [f"Story {number}" for number in range(27, 3, -1)]
    second = Page(client, first.one("//a[@rel='next']").get("href"))
    assert [each.text for each in second.all("//h2/a")] == ["Story 3", "Story 2", "Story 1"]
    assert not second.all("//a[@rel='next']")


@pytest.mark.parametrize("path", ["/", "/corrections"])
def test_an_empty_list_says_so_and_a_cursor_that_is_none_is_ignored(client: FlaskClient, path: str) -> None:
    assert Page(client, path).all("//p[@class='empty']")
    for before in ("x", "-1", "0", str(10**30), "1e3"):
        assert Page(client, f"{path}?before={before}").status == 200


def test_the_corrections_page_lists_clarifications_and_graver_newest_first(
    client: FlaskClient, newsroom: Newsroom, told: str
) -> None:
    slug = newsroom.published(a_content("It may rain.", headline="Weather"))
    newsroom.revise(
        slug, a_content("It may rain hard.", headline="Weather"), telling(Kind.CLARIFICATION, "We say how hard.")
    )
    page = Page(client, "/corrections")
    assert [each.get("data-kind") for each in page.all("//ol[@class='corrections']/li")] == [
        "clarification",
        "correction",
    ]
    assert "Adds the official toll." not in page.words()
    assert f"/articles/{slug}/notices/1" in page.links()


def test_the_corrections_page_goes_on_where_it_stopped(client: FlaskClient, newsroom: Newsroom) -> None:
    slug = newsroom.published(a_content("Version 0 of this."))
    for number in range(1, 27):
        newsroom.revise(
            slug, a_content(f"Version {number} of this."), telling(Kind.CORRECTION, f"Notice number {number}.")
        )
    first = Page(client, "/corrections")
    second = Page(client, first.one("//a[@rel='next']").get("href"))
    shown = [each.text for page in (first, second) for each in page.all("//div[@class='said']/p")]
    assert shown == [f"Notice number {number}." for number in range(26, 0, -1)]


# Removal.


@pytest.mark.parametrize(("reason", "status"), [("safety", 410), ("legal", 451), ("published_in_error", 410)])
def test_a_removed_article_leaves_a_tombstone_with_its_notices_and_not_a_word_of_its_text(
    client: FlaskClient, newsroom: Newsroom, told: str, reason: str, status: int
) -> None:
    newsroom.remove(told, "This article was taken down.", reason_class=reason)
    for rest in ("", "/versions", "/versions/1", "/versions/5", "/compare/1..4", "/compare?from=1&to=2"):
        page = Page(client, f"/articles/{told}{rest}")
        assert page.status == status
        assert "This article was taken down." in page.words()
        assert page.response.headers["Cache-Control"] == "no-cache"
        for word in ("Almaty counts", "rumour", "queues", "del class", "/compare/", "/versions/"):
            assert word not in page.text
        assert page.all("//ol[contains(@class, 'timeline')]/li")[0].get("data-kind") == "removal"


def test_notices_of_a_removed_article_keep_their_words_and_lose_every_quote(
    client: FlaskClient, newsroom: Newsroom, told: str
) -> None:
    newsroom.remove(told)
    page = Page(client, f"/articles/{told}/notices/1")
    assert page.status == 200
    assert "Adds the official toll." in page.words()
    for word in ("Almaty counts", "Officials said", "diff", "compare"):
        assert word not in page.text


def test_lists_name_no_headline_of_a_removed_article(client: FlaskClient, newsroom: Newsroom, told: str) -> None:
    newsroom.remove(told, "This article was taken down.")
    for path in ("/", "/corrections"):
        page = Page(client, path)
        assert "Almaty counts" not in page.text
        assert f"/articles/{told}" in page.links()
    assert "This article was taken down." in Page(client, "/corrections").words()
