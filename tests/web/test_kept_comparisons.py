"""Comparisons on pages and in the API: made once, not at all for a client that holds them, and gone with the text."""

import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service import context
from service.config import ConfigurationFault, Settings
from tests.factories import Newsroom, a_content, correcting, telling, with_text
from tests.web.cms import Cms
from tests.web.conftest import LoggedIn, MakeApp, Token
from tests.web.pages import WRONG, Page, counted_queries, tell_the_story, the_story
from versions.comparisons import Statistics
from versions.kinds import Kind

HOME = Path(__file__).parents[2]
PAGE, SPLIT, JSON = (
    "/articles/almaty/compare/1..4",
    "/articles/almaty/compare/1..4?view=split",
    "/api/v1/articles/almaty/compare/1..4",
)
ADDRESSES = (PAGE, SPLIT, JSON)
TEXT = "draws a line between two protests"
"""Words of the story that no notice repeats."""


@pytest.fixture
def told(newsroom: Newsroom) -> str:
    """The slug of an article with four versions."""
    return tell_the_story(newsroom)


def counted(app: Flask) -> Statistics:
    return context.of(app).comparisons.statistics


# Made once.


@pytest.mark.usefixtures("told")
def test_a_second_request_compares_nothing_whatever_its_form(app: Flask, client: FlaskClient) -> None:
    seen = {}
    for path in ADDRESSES:
        with counted_queries() as first:
            seen[path] = client.get(path).data
        with counted_queries() as second:
            assert client.get(path).data == seen[path]
        assert len(first) == len(second) <= 5
    assert counted(app).misses == 1, "inline, side by side and the API show one comparison"
    assert counted(app).hits == 5
    assert len(set(seen.values())) == 3


@pytest.mark.usefixtures("told")
def test_another_pair_is_another_comparison_and_a_version_with_itself_is_one(app: Flask, client: FlaskClient) -> None:
    for path in ("1..2", "2..3", "2..2"):
        assert client.get(f"/articles/almaty/compare/{path}").status_code == 200
    assert client.get("/api/v1/articles/almaty/compare/2..1").get_json()["summary"]["changes"] == 1
    assert counted(app) == Statistics(0, 4, 4, counted(app).bytes)
    assert client.get("/articles/almaty/compare/2..9").status_code == 404
    assert client.get("/articles/almaty/compare/nonsense").status_code == 404
    assert counted(app).misses == 4


@pytest.mark.usefixtures("told")
def test_what_is_told_later_stands_on_a_kept_comparison_too(
    app: Flask, client: FlaskClient, newsroom: Newsroom
) -> None:
    held = {path: client.get(path).headers["ETag"] for path in ADDRESSES}
    late = newsroom.propose("almaty", 4, telling(Kind.EDITORS_NOTE, "We paid for the picture."))
    newsroom.decide("almaty", 4, by=newsroom.standards)
    newsroom.issue("almaty", 4, late.sequence)
    for path, tag in held.items():
        again = client.get(path, headers={"If-None-Match": tag})
        assert again.status_code == 200
        assert "We paid for the picture." in again.text
    assert counted(app).misses == 1


def test_the_desks_comparison_of_a_revision_is_kept_and_becomes_the_readers(
    app: Flask, newsroom: Newsroom, token: Token
) -> None:
    newsroom.published(the_story(), slug="almaty")
    newsroom.submit("almaty", with_text(the_story(), "Peopel", "People"), base=1, proposal=telling(Kind.MINOR))
    cms = Cms(app, newsroom, {"editor": token("editor")})
    first = cms.get("/articles/almaty/revisions/2", role="editor").get_json()["comparison"]
    assert cms.get("/articles/almaty/revisions/2", role="editor").get_json()["comparison"] == first
    newsroom.publish("almaty", 2)
    assert cms.get("/articles/almaty/compare/1..2").get_json()["changes"] == first["changes"]
    assert (counted(app).hits, counted(app).misses) == (2, 1)


# Validators.


@pytest.mark.usefixtures("told")
@pytest.mark.parametrize("path", ADDRESSES)
def test_a_client_that_holds_a_comparison_is_answered_before_any_text_is_read(
    app: Flask, client: FlaskClient, path: str
) -> None:
    full = client.get(path)
    assert full.headers["Cache-Control"] == "no-cache"
    before = counted(app)
    for held in (full.headers["ETag"], f'"other", W/{full.headers["ETag"]}'):
        with counted_queries() as queries:
            answer = client.get(path, headers={"If-None-Match": held})
        assert (answer.status_code, answer.data) == (304, b"")
        assert {name: answer.headers[name] for name in ("ETag", "Cache-Control")} == {
            name: full.headers[name] for name in ("ETag", "Cache-Control")
        }
        assert not [each for each in queries if "body" in each.lower()], "no text is read"
        assert len(queries) <= (4 if path == JSON else 1)
    assert counted(app) == before, "nothing is compared, nor looked for"
    assert client.get(path, headers={"If-None-Match": '"other"'}).status_code == 200


@pytest.mark.usefixtures("told")
def test_a_caller_of_the_api_who_holds_any_comparison_has_none_made(app: Flask, client: FlaskClient) -> None:
    for method in (client.get, client.head):
        with counted_queries() as queries:
            answer = method(JSON, headers={"If-None-Match": "*"})
        assert (answer.status_code, answer.data) == (304, b"")
        assert not [each for each in queries if "body" in each.lower()]
    assert counted(app) == Statistics(0, 0, 0, 0)
    assert client.get(JSON.replace("1..4", "1..9"), headers={"If-None-Match": "*"}).status_code == 404


@pytest.mark.usefixtures("told")
@pytest.mark.parametrize("path", ADDRESSES)
def test_a_compressed_comparison_is_revalidated_and_never_varies_by_cookie(
    app: Flask, client: FlaskClient, path: str
) -> None:
    packed = client.get(path, headers={"Accept-Encoding": "gzip"})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in packed.headers["Vary"]
    assert "Cookie" not in packed.headers["Vary"]
    before = counted(app)
    held = client.get(path, headers={"Accept-Encoding": "gzip", "If-None-Match": packed.headers["ETag"]})
    assert (held.status_code, held.headers["ETag"]) == (304, packed.headers["ETag"])
    assert counted(app) == before


@pytest.mark.usefixtures("told")
@pytest.mark.parametrize("path", ADDRESSES)
def test_the_validator_moves_with_the_language_and_the_newsroom(
    make_app: MakeApp, settings: Settings, path: str
) -> None:
    shown = [settings, replace(settings, language="pt"), replace(settings, newsroom="The Harbour Gazette")]
    assert len({make_app(each).test_client().get(path).headers["ETag"] for each in shown}) == 3


def test_going_back_to_an_older_copy_of_the_database_moves_every_validator(
    client: FlaskClient, newsroom: Newsroom, app: Flask, tmp_path: Path
) -> None:
    """The same version number, the same number of events, the same moments: and another text."""
    first = a_content("The council met.\n\nIt was late.")
    newsroom.published(first, slug="almaty")
    paths = [path.replace("1..4", "1..2") for path in ADDRESSES]
    file, copy, then = Path(newsroom.database.engine.url.database or ""), tmp_path / "copy", newsroom.now
    with newsroom.database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copyfile(file, copy)
    newsroom.revise("almaty", with_text(first, "late", "early"), correcting("It was early.", right="early"))
    held = {path: client.get(path).headers["ETag"] for path in paths}

    newsroom.database.close()
    context.of(app).database.close()
    for end in ("-wal", "-shm"):
        Path(f"{file}{end}").unlink(missing_ok=True)
    shutil.copyfile(copy, file)
    newsroom.now = then
    newsroom.revise("almaty", with_text(first, "late", "noon"), correcting("It was noon.", right="noon"))
    for path, tag in held.items():
        answer = client.get(path, headers={"If-None-Match": tag})
        assert answer.status_code == 200
        assert "noon" in answer.text


# Gone with the text.


@pytest.fixture
def pair(make_app: MakeApp, settings: Settings, told: str) -> tuple[Flask, Flask]:
    """Two applications on one database, each of which keeps a comparison of the story and one of another."""
    assert told == "almaty"
    return make_app(settings), make_app(settings)


def warm(app: Flask, newsroom: Newsroom) -> None:
    """The application keeps a comparison of the story, and one of another article that is not removed."""
    for slug in ("almaty", "other"):
        assert app.test_client().get(f"/articles/{slug}/compare/1..2").status_code == 200
    assert counted(app).kept == 2


@pytest.fixture
def other(newsroom: Newsroom) -> str:
    slug = newsroom.published(a_content("Another story."), slug="other")
    newsroom.revise(slug, a_content("Another tale."), telling(Kind.UPDATE, "It is a tale."))
    return slug


@pytest.mark.usefixtures("other")
def test_a_removal_empties_both_of_two_applications_at_once(pair: tuple[Flask, Flask], newsroom: Newsroom) -> None:
    for each in pair:
        warm(each, newsroom)
    newsroom.remove("almaty")
    for each in pair:
        assert counted(each).kept == 1, "the other article’s"
        for path in ADDRESSES:
            answer = each.test_client().get(path)
            assert answer.status_code == 410
            assert TEXT not in answer.text
        assert counted(each).kept == 1


REMOVE = """
import sys
from datetime import datetime
from tests.factories import a_newsroom
from versions.database import Database
newsroom = a_newsroom(Database(sys.argv[1]))
newsroom.now = datetime.fromisoformat(sys.argv[3])
newsroom.remove(sys.argv[2])
"""


def removed_elsewhere(newsroom: Newsroom) -> None:
    """Another process removes the story."""
    arguments = [newsroom.database.url, "almaty", newsroom.tick().isoformat()]
    subprocess.run([sys.executable, "-c", REMOVE, *arguments], cwd=HOME, check=True, timeout=60)


@pytest.mark.usefixtures("other")
def test_a_removal_by_another_process_is_obeyed_at_once_and_its_bytes_go_when_the_article_is_next_asked_for(
    pair: tuple[Flask, Flask], newsroom: Newsroom, logged_in: LoggedIn, app: Flask
) -> None:
    apps = (*pair, app)
    for each in apps:
        warm(each, newsroom)
    removed_elsewhere(newsroom)
    assert [counted(each).kept for each in apps] == [2, 2, 2], "nobody could tell these processes"
    page = Page(pair[0].test_client(), PAGE)
    assert page.status == 410
    assert TEXT not in page.text
    assert pair[1].test_client().get("/api/v1/articles/almaty/changelog").status_code == 200
    assert logged_in("editor").get("/desk/articles/almaty/revisions/4").status_code == 200
    assert [counted(each).kept for each in apps] == [1, 1, 1], "the other article’s"
    before = [counted(each).misses for each in apps]
    for each in apps:
        assert each.test_client().get(JSON).status_code == 410
    assert [counted(each).misses for each in apps] == before


def test_what_the_desk_still_compares_of_a_removed_article_is_not_kept(
    app: Flask, newsroom: Newsroom, token: Token
) -> None:
    newsroom.published(the_story(), slug="almaty")
    newsroom.submit("almaty", with_text(the_story(), WRONG, "a founder"), base=1, proposal=telling(Kind.UPDATE, "Now."))
    newsroom.remove("almaty")
    cms = Cms(app, newsroom, {"editor": token("editor")})
    for _ in range(2):
        assert cms.get("/articles/almaty/revisions/2", role="editor").status_code == 200
    assert counted(app).kept == 0


# The room.


def test_the_room_is_a_setting_and_may_be_none(make_app: MakeApp, settings: Settings, told: str) -> None:
    app = make_app(replace(settings, comparisons_mib=0))
    for _ in range(2):
        assert app.test_client().get(f"/articles/{told}/compare/1..4").status_code == 200
    assert counted(app) == Statistics(0, 2, 0, 0)


def test_the_room_is_read_from_the_environment() -> None:
    assert Settings.from_environment({"CORRIGENDA_COMPARISONS_MIB": "8"}).comparisons_mib == 8
    for text in ("-1", "8 MB", "65537", "٣"):
        with pytest.raises(ConfigurationFault, match="an amount of memory in MiB"):
            Settings.from_environment({"CORRIGENDA_COMPARISONS_MIB": text})
