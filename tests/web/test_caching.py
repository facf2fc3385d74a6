"""Conditional answers: what a client holds is not made again, and what readers must learn is never held back."""

from collections.abc import Iterator

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service import create_app
from service.config import Settings
from tests.factories import Newsroom, a_newsroom, correcting, telling, with_text
from tests.web.pages import RIGHT, WRONG, counted_queries, tell_the_story, the_story
from versions import articles
from versions.database import Database
from versions.kinds import Kind
from versions.proposals import Proposed, Rewording

LIVE = "max-age=60, stale-while-revalidate=30"


@pytest.fixture
def told(newsroom: Newsroom) -> str:
    """The slug of an article with four versions."""
    return tell_the_story(newsroom)


def test_the_live_article_may_be_kept_for_a_minute_and_carries_strong_validators(
    client: FlaskClient, told: str
) -> None:
    response = client.get(f"/articles/{told}")
    assert response.headers["Cache-Control"] == LIVE
    assert response.headers["ETag"].startswith('"')
    assert response.headers["Last-Modified"] == "Mon, 02 Mar 2026 07:00:00 GMT"
    assert "Cookie" not in response.headers.get("Vary", "")
    assert "Set-Cookie" not in response.headers


@pytest.mark.parametrize("rest", ["/versions", "/versions/1", "/versions/4", "/compare/1..4", "/notices/1"])
def test_everything_else_of_an_article_is_asked_for_every_time(client: FlaskClient, told: str, rest: str) -> None:
    response = client.get(f"/articles/{told}{rest}")
    assert response.headers["Cache-Control"] == "no-cache"
    assert client.get(f"/articles/{told}{rest}", headers={"If-None-Match": response.headers["ETag"]}).status_code == 304


@pytest.mark.parametrize("path", ["/", "/corrections", "/articles/{}", "/articles/{}/compare/1..4?view=split"])
def test_a_client_that_holds_the_page_is_told_so_in_few_words(client: FlaskClient, told: str, path: str) -> None:
    path = path.format(told)
    full = client.get(path)
    held = client.get(path, headers={"If-None-Match": f'"other", {full.headers["ETag"]}'})
    assert (held.status_code, held.data) == (304, b"")
    for name in ("ETag", "Cache-Control"):
        assert held.headers[name] == full.headers[name]
    assert "Content-Type" not in held.headers
    assert client.get(path, headers={"If-None-Match": '"other"'}).status_code == 200
    assert client.head(path).headers["ETag"] == full.headers["ETag"]


def test_pages_and_layouts_have_validators_of_their_own(client: FlaskClient, told: str) -> None:
    paths = ["", "/versions", "/versions/1", "/versions/2", "/compare/1..2", "/compare/1..2?view=split", "/notices/1"]
    tags = {client.get(f"/articles/{told}{path}").headers["ETag"] for path in paths}
    assert len(tags) == len(paths)
    same = [
        client.get(f"/articles/{told}/compare/1..2{query}").headers["ETag"] for query in ("", "?view=inline", "?x=1")
    ]
    assert len(set(same)) == 1


def test_work_at_the_desk_does_not_show(client: FlaskClient, newsroom: Newsroom, told: str) -> None:
    before = client.get(f"/articles/{told}").headers["ETag"]
    draft = with_text(with_text(the_story(), WRONG, RIGHT), "Peopel", "People")
    number = newsroom.submit(told, draft, base=4, proposal=telling(Kind.UPDATE, "Nothing yet.")).revision.number
    newsroom.decide(told, number)
    assert client.get(f"/articles/{told}").headers["ETag"] == before


def test_whatever_readers_are_told_changes_the_page_and_its_earlier_versions(
    client: FlaskClient, newsroom: Newsroom, told: str
) -> None:
    def tags() -> tuple[str, ...]:
        address = client.get(f"/a/{newsroom.article_id(told)}").location
        return tuple(client.get(address + rest).headers["ETag"] for rest in ("", "/versions/1", "/compare/1..2"))

    seen = [tags()]
    late = newsroom.propose(told, 4, telling(Kind.EDITORS_NOTE, "We paid for the picture."))
    newsroom.decide(told, 4, by=newsroom.standards)
    newsroom.issue(told, 4, late.sequence)
    seen.append(tags())
    words = newsroom.propose(told, 4, Proposed(rewordings=(Rewording(3, "We paid for a picture."),)))
    newsroom.decide(told, 4, by=newsroom.standards)
    newsroom.issue(told, 4, words.sequence)
    seen.append(tags())
    with newsroom.locked(told) as (session, article):
        articles.resection(session, newsroom.editor, article, section="World", at=newsroom.tick())
    seen.append(tags())
    with newsroom.locked(told) as (session, article):
        articles.rename(session, newsroom.editor, article, slug="renamed", at=newsroom.tick())
    seen.append(tags())
    for earlier, later in zip(seen, seen[1:], strict=False):
        assert not set(earlier) & set(later)


def test_a_removal_reaches_a_client_that_held_the_page(client: FlaskClient, newsroom: Newsroom, told: str) -> None:
    for rest in ("", "/versions/1"):
        tag = client.get(f"/articles/{told}{rest}").headers["ETag"]
        newsroom.now += newsroom.step
        if rest:
            newsroom.remove(told)
        assert client.get(f"/articles/{told}{rest}", headers={"If-None-Match": tag}).status_code == (
            410 if rest else 304
        )


def test_a_compressed_page_has_a_strong_validator_and_is_revalidated_by_it(client: FlaskClient, told: str) -> None:
    path = f"/articles/{told}"
    plain = client.get(path)
    packed = client.get(path, headers={"Accept-Encoding": "gzip"})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert packed.headers["ETag"] != plain.headers["ETag"]
    assert not packed.headers["ETag"].startswith("W/")
    assert "Accept-Encoding" in packed.headers["Vary"]
    held = client.get(path, headers={"Accept-Encoding": "gzip", "If-None-Match": packed.headers["ETag"]})
    assert (held.status_code, held.headers["ETag"]) == (304, packed.headers["ETag"])


# Cost, as a number of queries, on both databases.


@pytest.fixture
def site(database: Database) -> Iterator[tuple[Flask, Newsroom]]:
    """An application over a newsroom, on SQLite and on PostgreSQL in turn."""
    newsroom = a_newsroom(database)
    app = create_app(Settings(database_url=database.url, secret_key="k" * 40, argon2=(8, 1)))
    yield app, newsroom
    app.extensions["corrigenda"].database.close()


LIMITS = {
    "/articles/almaty": 6,
    "/articles/almaty/versions": 6,
    "/articles/almaty/versions/2": 6,
    "/articles/almaty/compare/1..4": 5,
    "/articles/almaty/compare/2..4?view=split": 5,
    "/articles/almaty/notices/2": 6,
    "/": 3,
    "/corrections": 6,
}


def test_pages_cost_few_queries_however_long_their_history(site: tuple[Flask, Newsroom]) -> None:
    app, newsroom = site
    tell_the_story(newsroom)
    content = with_text(with_text(the_story(), WRONG, RIGHT), "Peopel", "People")
    content = with_text(content, "rumour.", "rumour. Officials said that 164 people had died.")
    for _ in range(3):
        content = with_text(content, "dusk", "dark dusk")
        newsroom.revise("almaty", content, correcting("It was dark at dusk.", right="dark dusk"))
    client = app.test_client()
    for path, limit in LIMITS.items():
        with counted_queries() as queries:
            full = client.get(path)
        assert full.status_code == 200
        assert len(queries) <= limit, f"{path} took {len(queries)}"
        with counted_queries() as queries:
            assert client.get(path, headers={"If-None-Match": full.headers["ETag"]}).status_code == 304
        assert len(queries) <= (2 if path.startswith("/articles") else limit)


def test_staff_see_at_once_what_they_published(client: FlaskClient, told: str) -> None:
    assert client.get(f"/articles/{told}").headers["Cache-Control"].startswith("max-age=60")
    client.set_cookie("corrigenda", "whatever it holds")
    for path in (f"/articles/{told}", "/", "/corrections"):
        assert client.get(path).headers["Cache-Control"] == "private, no-cache"
