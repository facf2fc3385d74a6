"""What an attacker would try on the web: costly pages and bodies, ways round limits, copied cookies, false hosts."""

import io
from dataclasses import replace

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.exceptions import BadRequest

from service import auth
from service.config import Settings
from service.inputs.members import MAX_MEMBERS, parsed
from service.rendering import comparison
from service.rendering.runs import Part, Words, parts
from service.views.desk import foresight
from tests.factories import Newsroom, a_content, telling
from tests.web.conftest import PASSWORD, Account, LoggedIn, MakeApp
from tests.web.markup import steps
from tests.web.pages import Page, tell_the_story
from tests.web.test_accounts import EMAIL, LOGIN, crumb, is_in, log_in
from versions.content import Block, BlockKind
from versions.diff import compare
from versions.kinds import Kind

CHANGE = "/account/password"


@pytest.fixture
def told(newsroom: Newsroom) -> str:
    """The slug of an article with four versions, the last of them a correction."""
    return tell_the_story(newsroom)


# A comparison page costs what it shows.


def test_a_row_is_woven_only_in_the_layout_that_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    woven: list[str] = []

    def noted(words: Words, side: comparison.Side) -> list[Part]:
        woven.append(side)
        return parts(words, side)

    monkeypatch.setattr(comparison, "parts", noted)
    old = a_content("There were 163 dead.\n\nIt rained.\n\nIt was over at nine.")
    new = a_content("There were 164 dead.\n\nIt rained.\n\nIt was over at ten.")
    rows = comparison.rendered(compare(old, new)).rows
    assert woven == []
    assert ["164" in row.inline for row in rows] == [True, False]
    assert woven == ["inline", "inline"]
    assert "164" in rows[0].new
    assert woven == ["inline", "inline", "new"]


def long_texts(count: int) -> tuple[str, str]:
    """Two texts of so many paragraphs that all differ a little."""
    texts = [f"Paragraph {n} said that there were many ships in the harbour of the city." for n in range(count)]
    return "\n\n".join(texts), "\n\n".join(text.replace("many", "few") for text in texts)


@pytest.mark.parametrize("view", ["inline", "split"])
def test_beyond_the_bound_a_page_shows_the_first_rows_and_says_how_many_more_there_are(
    client: FlaskClient, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch, view: str
) -> None:
    monkeypatch.setattr(comparison, "MOST_ROWS", 10)
    old, new = long_texts(12)
    slug = newsroom.published(a_content(old))
    newsroom.revise(slug, a_content(new), telling(Kind.MINOR))
    page = Page(client, f"/articles/{slug}/compare/1..2?view={view}")
    assert len(page.all("//div[starts-with(@class, 'change ')]")) == 10
    assert page.words("//span[@id='count']") == "12 changes in 12 of 12 paragraphs"
    assert page.words("//p[@role='note']") == (
        "2 more changed paragraphs are not shown here. The whole comparison as data"
    )
    address = page.one("//p[@role='note']/a").get("href")
    assert len(client.get(address).get_json()["changes"]) == 12
    # Every step leads to something that stands on the page.
    ids = {each.get("id") for each in page.all("//*[@id]")}
    assert {each.get("href")[1:] for each in page.all("//a[@data-step]")} == {"c1", "c10"} <= ids


def test_as_many_rows_as_the_bound_are_all_shown_and_what_stays_after_them_too() -> None:
    old, new = (a_content(text + "\n\nNothing new here.") for text in long_texts(3))
    shown = comparison.rendered(compare(old, new), most=3)
    assert (len(shown.rows), shown.more, len(shown.body)) == (3, 0, 4)
    cut = comparison.rendered(compare(old, new), most=2)
    assert (len(cut.rows), cut.more, len(cut.body)) == (2, 1, 2)


def test_the_desk_is_told_too_what_it_is_not_shown(
    logged_in: LoggedIn, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(foresight, "MOST_ROWS", 5)
    old, new = long_texts(7)
    slug = newsroom.published(a_content(old))
    newsroom.submit(slug, a_content(new), base=1, proposal=telling(Kind.MINOR))
    page = Page(logged_in("editor"), f"/desk/articles/{slug}/revisions/2")
    assert len(page.all("//div[@class='changes']/div")) == 5
    assert "2 more changed paragraphs are not shown here." in page.words()


def test_one_paragraph_with_thousands_of_changes_is_shown_in_the_work_that_its_length_takes() -> None:
    def work(count: int) -> int:
        words = [f"word{n}" for n in range(count)]
        old = " ".join(words)
        new = " ".join("other" if n % 4 == 0 else word for n, word in enumerate(words))
        pair = tuple(replace(a_content("x"), body=(Block(BlockKind.PARAGRAPH, text),)) for text in (old, new))
        (row,) = comparison.rendered(compare(*pair)).rows
        assert row.inline.count("<ins ") == count // 4
        return steps(lambda: row.inline)

    work(400)
    assert work(4_000) < 11 * work(400), "ten times the words take about ten times the work"


# Bodies of the API.


def test_a_body_of_thousands_of_names_is_refused_at_once() -> None:
    def refuse(names: int) -> None:
        members = ",".join(f'"n{n}": 1' for n in range(names))
        with pytest.raises(BadRequest, match="at most 1,000"):
            parsed(f'{{{members}, "n{names - 1}": 2}}'.encode())

    assert steps(lambda: refuse(100_000)) < 11 * steps(lambda: refuse(10_000)), "never each name against every other"
    most = ",".join(f'"n{n}": 1' for n in range(MAX_MEMBERS))
    assert len(parsed(f"{{{most}}}".encode())) == MAX_MEMBERS  # type: ignore[arg-type]


def test_the_name_that_stands_twice_is_named() -> None:
    with pytest.raises(BadRequest, match="“b” stands twice"):
        parsed(b'{"a": 1, "b": 2, "c": 3, "b": 4}')


# Logging in and out.


@pytest.mark.parametrize("address", [LOGIN, CHANGE, "/account/logout"])
@pytest.mark.parametrize("kind", ["application/json", "application/vnd.api+json", "text/plain"])
def test_accounts_take_forms_alone(client: FlaskClient, account: Account, address: str, kind: str) -> None:
    account()
    token = crumb(client)
    body = f'{{"email": "{EMAIL}", "password": "{PASSWORD}", "csrf_token": "{token}"}}'
    response = client.post(address, data=body, content_type=kind, headers={"X-CSRFToken": token})
    assert response.status_code == 415
    assert not is_in(client)


def test_an_account_named_in_a_file_is_not_looked_at(client: FlaskClient, account: Account) -> None:
    account()
    fields = {"password": PASSWORD, "csrf_token": crumb(client), "email": (io.BytesIO(EMAIL.encode()), "e.txt")}
    assert client.post(LOGIN, data=fields, content_type="multipart/form-data").status_code == 415


def test_guesses_that_name_nobody_are_never_wiped_out(client: FlaskClient, account: Account) -> None:
    account()
    statuses = []
    for _ in range(11):
        statuses.append(log_in(client, email="").status_code)
    assert statuses == [200] * 10 + [429]
    assert log_in(client).status_code == 302
    client.post("/account/logout", data={"csrf_token": crumb(client, "/account/")})
    assert log_in(client, email="").status_code == 429


def copied(app: Flask, client: FlaskClient) -> FlaskClient:
    """Another browser that holds the same cookie."""
    cookie = client.get_cookie("corrigenda")
    assert cookie is not None
    thief = app.test_client()
    thief.set_cookie("corrigenda", cookie.value)
    return thief


def test_a_copied_cookie_opens_nothing_once_its_owner_logged_out(
    app: Flask, client: FlaskClient, account: Account
) -> None:
    account()
    log_in(client)
    thief = copied(app, client)
    assert is_in(thief)
    client.post("/account/logout", data={"csrf_token": crumb(client, "/account/")})
    assert not is_in(thief)
    assert log_in(client).status_code == 302
    assert not is_in(thief)


def test_whoever_is_not_logged_in_ends_nobodys_session(app: Flask, client: FlaskClient, account: Account) -> None:
    account()
    log_in(client)
    stranger = app.test_client()
    stranger.post("/account/logout", data={"csrf_token": crumb(stranger)})
    assert is_in(client)


def change(client: FlaskClient, now: str, new: str) -> int:
    fields = {"password": now, "new_password": new, "new_password_confirm": new}
    return client.post(CHANGE, data=fields | {"csrf_token": crumb(client, CHANGE)}).status_code


def test_the_password_cannot_be_guessed_where_it_is_changed_either(
    app: Flask, client: FlaskClient, account: Account
) -> None:
    account()
    log_in(client)
    thief = copied(app, client)
    new = "nine lighthouses in fog"
    assert [change(thief, "guess", new) for _ in range(11)] == [200] * 10 + [429]
    assert change(thief, PASSWORD, new) == 429
    assert thief.get(CHANGE).status_code == 200
    # A colleague at the same address changes theirs meanwhile.
    account("omar@meridian.example")
    colleague = app.test_client()
    log_in(colleague, "omar@meridian.example")
    assert change(colleague, PASSWORD, new) == 302


def test_a_changed_password_wipes_out_the_slips_before_it(client: FlaskClient, account: Account) -> None:
    account()
    log_in(client)
    passwords = [PASSWORD, "nine lighthouses in fog", "ten lighthouses in rain"]
    for now, new in zip(passwords, passwords[1:], strict=False):
        assert [change(client, "a slip", new) for _ in range(8)] == [200] * 8
        assert change(client, now, new) == 302


def test_guesses_at_a_password_to_be_changed_count_from_everywhere(
    monkeypatch: pytest.MonkeyPatch, make_app: MakeApp, settings: Settings, account: Account
) -> None:
    monkeypatch.setattr(auth, "PER_ACCOUNT_ANYWHERE", "5 per hour")
    app = make_app(settings)
    account()
    client = app.test_client()
    log_in(client)
    assert [change(client, "guess", "nine lighthouses in fog") for _ in range(6)] == [200] * 5 + [429]


# Hosts.

CLAIMED = {"X-Forwarded-Proto": "https", "X-Forwarded-Host": "evil.example"}


def test_a_forwarded_host_is_not_believed_until_the_hosts_are_named(
    make_app: MakeApp, settings: Settings, told: str
) -> None:
    path = f"/articles/{told}"
    unnamed = make_app(replace(settings, trusted_proxies=1)).test_client()
    response = unnamed.get(path, headers=CLAIMED)
    assert response.status_code == 200
    assert "evil.example" not in response.text
    named = make_app(replace(settings, trusted_proxies=1, hosts=("news.example",))).test_client()
    assert named.get(path, headers=CLAIMED).status_code == 400
    assert named.get(path, headers=CLAIMED | {"X-Forwarded-Host": "news.example"}).status_code == 200


def test_a_page_under_another_name_is_another_page(client: FlaskClient, told: str) -> None:
    for rest in ("", "/versions/1", "/compare/1..2"):
        path = f"/articles/{told}{rest}"
        tag = client.get(path, base_url="https://news.example").headers["ETag"]
        held = {"If-None-Match": tag}
        assert client.get(path, base_url="https://news.example", headers=held).status_code == 304
        assert client.get(path, base_url="https://m.news.example", headers=held).status_code == 200


# What is not there is not “unchanged”.

ANY = {"If-None-Match": "*"}


@pytest.mark.parametrize(("reason", "status"), [("safety", 410), ("legal", 451)])
def test_a_client_that_holds_anything_at_all_still_learns_of_a_removal(
    client: FlaskClient, newsroom: Newsroom, told: str, reason: str, status: int
) -> None:
    newsroom.remove(told, "This article was taken down.", reason_class=reason)
    for rest in ("", "/versions", "/versions/1", "/compare/1..4", "/compare"):
        assert client.get(f"/articles/{told}{rest}", headers=ANY).status_code == status, rest
        assert client.get(f"/api/v1/articles/{told}", headers=ANY).status_code == status
    assert client.get(f"/articles/{told}/notices/1", headers=ANY).status_code == 304


def test_any_page_held_will_do_where_there_is_one_and_for_no_other(client: FlaskClient, told: str) -> None:
    for rest in ("", "/versions/1", "/compare/1..4"):
        response = client.get(f"/articles/{told}{rest}", headers=ANY)
        assert (response.status_code, response.data) == (304, b"")
        assert response.headers["ETag"] == client.get(f"/articles/{told}{rest}").headers["ETag"]
    for rest in ("/versions/99", "/compare/1..99", "/compare/one..two", "/notices/99"):
        assert client.get(f"/articles/{told}{rest}", headers=ANY).status_code == 404, rest


@pytest.mark.parametrize("rest", ["/versions/6", "/versions/99", "/compare/1..99", "/compare/99..1"])
def test_a_version_that_never_was_is_not_gone_but_unknown(
    client: FlaskClient, newsroom: Newsroom, told: str, rest: str
) -> None:
    newsroom.remove(told)
    for root in ("/articles", "/api/v1/articles"):
        assert client.get(f"{root}/{told}{rest}").status_code == 404, root
        assert client.get(f"{root}/{told}/versions/5").status_code == 410, root


# An article's own insertions.


def test_an_articles_own_insertions_have_a_look_of_their_own(client: FlaskClient) -> None:
    with client.get("/static/corrigenda.css") as response:
        styles = response.get_data(as_text=True)
    (rule,) = [line for line in styles.splitlines() if "ins, del):not(.diff)" in line]
    for said in (".words", ".split__side", "background: none", "color: inherit", "text-decoration-style: dotted"):
        assert said in rule
    # What it takes its colour from is set for light and for dark.
    assert styles.count("--quiet: #") == 3
