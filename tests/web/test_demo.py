"""The demo newsroom: told by the real verbs, and holding what it promises to show."""

from pathlib import Path
from shutil import copyfile

import pytest

from service import demo
from versions import articles, audit, changelog, people, snapshots, waiting
from versions.changelog import Changelog
from versions.content import Content
from versions.database import Database
from versions.kinds import Kind
from versions.words import count_words

ALMATY = "almaty-internet-flickers-back"


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Database:
    path = tmp_path_factory.mktemp("demo") / "demo.sqlite"
    copyfile(sqlite_template, path)
    database = Database(f"sqlite:///{path}")
    demo.load(database, hashed=lambda password: f"hash of {password}")
    return database


def logs(database: Database) -> dict[str, Changelog]:
    with database.reading() as session:
        fronts = changelog.front(session, limit=100)
        return {each.slug: changelog.build(session, articles.find(session, each.slug).id) for each in fronts}


def content_of(database: Database, slug: str) -> Content:
    with database.reading() as session:
        located = changelog.locate(session, slug)
        return snapshots.read_content(session, located.article_id, located.live.revision_number)


def test_the_first_story_tells_how_long_the_error_stood(told: Database) -> None:
    log = logs(told)[ALMATY]
    assert [(version.kind, f"{version.at:%d %H:%M}") for version in log.versions] == [
        (None, "10 14:05"),
        (Kind.UPDATE, "10 16:20"),
        (Kind.MINOR, "10 18:40"),
        (Kind.CORRECTION, "11 09:12"),
    ]
    [statement] = [each for each in log.statements if each.kind is Kind.CORRECTION]
    standing = log.standing(statement)
    assert standing is not None
    assert (standing.versions, standing.unit) == (3, (19, "hour"))
    [covered] = statement.covered
    assert covered.before is not None
    assert "activist" in covered.before.quote.exact
    assert "Oyan, Qazaqstan" in covered.before.quote.exact
    assert covered.after is not None
    assert "founder of a think tank" in covered.after.quote.exact


def test_every_kind_is_shown(told: Database) -> None:
    kinds = {version.kind for log in logs(told).values() for version in log.versions}
    kinds |= {statement.kind for log in logs(told).values() for statement in log.statements}
    assert kinds == {None, *Kind}


def test_there_are_a_long_story_a_long_report_and_other_languages(told: Database) -> None:
    told_logs = logs(told)
    assert len(told_logs) >= 20
    assert max(len(log.versions) for log in told_logs.values()) == 60
    contents = [content_of(told, slug) for slug in told_logs]
    assert {"en", "fr", "ar", "zh-Hans"} <= {content.language for content in contents}
    assert max(count_words(content.body_text) for content in contents) >= 20_000


def test_a_correction_is_itself_corrected_and_a_notice_reworded(told: Database) -> None:
    statements = [statement for log in logs(told).values() for statement in log.statements]
    assert any(each.kind is Kind.CORRECTION and each.target_notice for each in statements)
    assert any(len(each.wordings) > 1 for each in statements)


def test_events_stand_in_the_order_of_publication(told: Database) -> None:
    verbs = [f"published-{kind}" for kind in ("first", *Kind)]
    with told.reading() as session:
        events = audit.public_events(session, verbs=verbs, limit=10_000)
        moments = []
        for event in reversed(events):
            assert event.article_id is not None
            [number] = audit.numbers_in(event, "publication")
            moments.append(changelog.build(session, event.article_id).version(number).at)
    assert len(moments) > 100
    assert moments == sorted(moments)  # type: ignore[type-var]


def test_something_waits_on_the_desk(told: Database) -> None:
    with told.reading() as session:
        reader = people.by_email(session, "ruth@meridian.example")
        assert reader is not None
        waits = waiting.page(session, reader.actor()).entries
    assert {each.article.slug for each in waits} == {
        "eel-ladder-at-skelby-weir",
        "marrick-rovers-lose-ground",
        "a-door-for-the-allotments",
    }


def test_the_chain_holds(told: Database) -> None:
    with told.reading() as session:
        assert audit.verify(session).faults == ()


def test_the_demo_refuses_a_database_that_holds_articles(told: Database) -> None:
    with pytest.raises(demo.NotEmpty):
        demo.load(told, hashed=str)


def test_passwords_are_made_anew_and_only_their_hashes_kept(database: Database) -> None:
    logins = demo.load(database, hashed=lambda password: f"hash of {len(password)}")
    assert len({login.password for login in logins}) == len(logins)
    assert {login.role for login in logins} == {"reporter", "editor", "standards", "admin"}
    with database.reading() as session:
        assert audit.verify(session).ok
