"""The chain, and whether it finds what was done to the store."""

import hashlib
import json
import threading
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
import rfc8785
from sqlalchemy import Table, func, select, text

from tests.facts import NOON, Desk, add_revision, content, fill, open_desk
from versions import articles, audit, immutable, people
from versions.articles import Article, Slug
from versions.audit import Event, Unrecorded, Verification, verify
from versions.audit.chain import GENESIS, as_json, values_as_json
from versions.database import Base, Database
from versions.people import User
from versions.permissions import OPERATOR
from versions.redactions import Redaction
from versions.snapshots import Body, Text


def _verified(database: Database) -> Verification:
    with database.reading() as session:
        return verify(session)


def _events(database: Database) -> list[Event]:
    with database.reading() as session:
        return list(session.scalars(select(Event).order_by(Event.number)))


def _past_the_guards(database: Database, *statements: str) -> None:
    """Somebody with the keys of the house changes rows past every trigger and reference."""
    with database.changing_schema() as connection:
        immutable.remove(connection)
        for statement in statements:
            connection.execute(text(statement))
        immutable.install(connection)


def test_a_full_newsroom_verifies(database: Database) -> None:
    fill(database)
    assert _verified(database) == Verification(events=5, facts=6, faults=())


def test_an_empty_newsroom_verifies(database: Database) -> None:
    found = _verified(database)
    assert (found.ok, found.events, found.facts) == (True, 0, 0)


def test_numbers_are_gapless_and_each_event_follows_from_the_one_before(database: Database) -> None:
    fill(database)
    events = _events(database)
    assert [event.number for event in events] == [1, 2, 3, 4, 5]
    assert [event.previous for event in events] == [GENESIS, *(event.digest for event in events[:-1])]
    with database.reading() as session:
        assert audit.head(session) == (5, events[-1].digest)


def test_an_event_says_who_did_what_and_which_rows_came_of_it(database: Database) -> None:
    desk = fill(database, revisions=1)
    added, created, submitted = _events(database)
    assert (added.verb, added.actor_id, added.article_id, added.public) == ("user-added", OPERATOR.id, None, False)
    assert (created.verb, created.actor_id, created.article_id) == ("article-created", desk.actor.id, desk.article_id)
    assert [fact[:2] for fact in created.facts] == [["article", [str(desk.article_id)]], ["slug", ["article-1"]]]
    assert [fact[:2] for fact in submitted.facts] == [["revision", [str(desk.article_id), 1]]]
    assert (created.public, submitted.public) == (True, False)


def test_the_digest_is_that_of_the_canonical_json(database: Database) -> None:
    fill(database, revisions=1)
    for event in _events(database):
        values = {column.name: getattr(event, column.name) for column in Event.__table__.columns}
        bare = values_as_json(values, without="digest")
        assert event.digest == hashlib.sha256(b"corrigenda-event-1\n" + rfc8785.dumps(bare)).digest()
        for table, key, digest in event.facts:
            row = _row(database, Base.metadata.tables[table], key)
            assert table in ("article", "user") or hashlib.sha256(rfc8785.dumps(row)).hexdigest() == digest


def _row(database: Database, table: Table, key: list[Any]) -> dict[str, Any]:
    with database.reading() as session:
        for row in session.execute(select(table)).mappings():
            if [as_json(row[column.name]) for column in table.primary_key.columns] == key:
                return values_as_json(dict(row))
    raise LookupError(key)


def test_no_name_address_or_secret_enters_the_chain(database: Database) -> None:
    fill(database)
    said = json.dumps([[event.verb, event.facts] for event in _events(database)])
    assert "example.org" not in said
    assert "Writer" not in said
    with database.writing() as session:
        user = session.scalars(select(User)).one()
        user.name, user.email, user.password = "Another", "another@example.org", "changed"
    assert _verified(database).ok, "what the chain does not bind may change without an event"
    assert len(_events(database)) == 5


def test_facts_without_a_record_are_refused(database: Database) -> None:
    desk = open_desk(database)
    with pytest.raises(Unrecorded, match="slug"), database.writing() as session:
        session.add(Slug(slug="unsaid", article_id=desk.article_id, at=NOON))
    with pytest.raises(Unrecorded, match="article"), database.writing() as session:
        session.get_one(Article, desk.article_id).section = "Unsaid"
    assert len(_events(database)) == 2


def test_one_event_is_about_one_article(database: Database) -> None:
    one, other = open_desk(database), open_desk(database, number=2)
    with pytest.raises(Unrecorded, match="more than one article"), database.writing() as session:
        session.add(Slug(slug="a", article_id=one.article_id, at=NOON))
        session.add(Slug(slug="b", article_id=other.article_id, at=NOON))
        audit.record(session, one.actor, "mixed-up", at=NOON)


def test_verbs_called_in_one_transaction_leave_an_event_each(database: Database) -> None:
    desk = open_desk(database)
    with database.writing() as session:
        add_revision(session, desk, 1, content("One."))
        article = session.get_one(Article, desk.article_id)
        articles.rename(session, desk.actor, article, slug="renamed", at=NOON)
    _, _, submitted, renamed = _events(database)
    assert [fact[0] for fact in submitted.facts] == ["revision"]
    assert [fact[0] for fact in renamed.facts] == ["article", "slug"]
    assert _verified(database).ok


def test_a_savepoint_that_was_undone_leaves_nothing_in_the_event(database: Database) -> None:
    desk = open_desk(database)
    with database.writing() as session:
        undone = session.begin_nested()
        session.add(Slug(slug="undone", article_id=desk.article_id, at=NOON))
        session.flush()
        undone.rollback()
        add_revision(session, desk, 1, content("One."))
    assert [fact[0] for fact in _events(database)[-1].facts] == ["revision"]
    assert _verified(database).ok


def test_a_transaction_that_fails_leaves_no_event(database: Database) -> None:
    desk = open_desk(database)
    with pytest.raises(LookupError), database.writing() as session:
        add_revision(session, desk, 1, content("One."))
        raise LookupError
    assert len(_events(database)) == 2


def test_many_commits_at_once_make_one_chain(database: Database) -> None:
    desks = [open_desk(database, number=number) for number in (1, 2, 3, 4)]
    faults: list[Exception] = []

    def submit(desk: Desk) -> None:
        try:
            for number in range(1, 9):
                with database.writing() as session:
                    add_revision(session, desk, number, content(f"Text {number}."))
        except Exception as fault:
            faults.append(fault)

    threads = [threading.Thread(target=submit, args=(desk,)) for desk in desks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    assert _verified(database) == Verification(events=40, facts=44, faults=())


def test_readers_validator_moves_with_public_events_alone(database: Database) -> None:
    desk = fill(database)
    query = select(Article.id, audit.last_public_digest(Article.id))
    with database.reading() as session:
        second = session.get_one(Event, 2).digest
        assert session.execute(query).one() == (desk.article_id, second), "the address, not the revisions after it"
        assert session.scalar(select(audit.last_public_digest(UUID(int=1)))) is None


def test_a_changed_row_is_traced_to_its_last_event(database: Database) -> None:
    desk = open_desk(database)
    for section in ("Sport", "Culture"):
        with database.writing() as session:
            article = session.get_one(Article, desk.article_id)
            articles.resection(session, desk.actor, article, section=section, at=NOON)
    assert _verified(database).ok
    _past_the_guards(database, "UPDATE article SET section = 'Sport'")
    (fault,) = _verified(database).faults
    assert fault == f"article {desk.article_id}: is not what event 4 says"


def test_a_row_deleted_with_an_event_may_not_come_back(database: Database) -> None:
    with database.writing() as session:
        for number in (1, 2):
            people.add(
                session,
                OPERATOR,
                id=UUID(int=number),
                email=f"w{number}@example.org",
                name="W",
                role="editor",
                password="x",
                fs_uniquifier=str(number),
                at=NOON,
            )
    with database.writing() as session:
        session.delete(session.get_one(User, UUID(int=2)))
        audit.record(session, OPERATOR, "user-deleted", at=NOON)
    assert _verified(database).ok
    with database.engine.begin() as connection:
        columns = ", ".join(column.name for column in User.__table__.columns)
        gone = UUID(int=2).hex if database.dialect == "sqlite" else str(UUID(int=2))
        values = columns.replace("id,", f"'{gone}',", 1).replace("email", "'x'").replace("fs_uniquifier", "'y'")
        connection.execute(text(f'INSERT INTO "user" ({columns}) SELECT {values} FROM "user"'))
    assert "although event 3 says that it was deleted" in "".join(_verified(database).faults)


TAMPERING: dict[str, tuple[str, str]] = {
    "a back-dated row": ("INSERT INTO slug SELECT 'planted', article_id, at FROM slug", "no event names it"),
    "a changed fact": ("UPDATE revision SET length = 1 WHERE number = 2", "is not what event 4 says"),
    "a deleted fact": ("DELETE FROM slug", "event 2 names it and it is not there"),
    "a deleted event": ("DELETE FROM event WHERE number = 3", "event 4: stands where event 3 should"),
    "a changed event": ("UPDATE event SET verb = 'other' WHERE number = 3", "event 3: was changed"),
    "a hidden event": ("UPDATE event SET public = NOT public WHERE number = 3", "whether readers may know"),
    "a deleted body": ("DELETE FROM body WHERE number = 2", "is gone and no redaction says why"),
    "a swapped salt": ("UPDATE body SET salt = digest", "is not the text that its revision commits to"),
    "a cut body": ("UPDATE body SET data = salt WHERE number = 2", "the stored text"),
    "another keyframe": ("UPDATE body SET keyframe = 99 WHERE number = 2", "the keyframe 99"),
    "a deleted text": ("DELETE FROM text", "is gone and no redaction says why"),
    "a changed text": ("UPDATE text SET data = salt", "is not the text that its fact commits to"),
    "a text slipped in": ("INSERT INTO text SELECT article_id, 'x', salt, data FROM text", "belongs to no fact"),
}


@pytest.mark.parametrize("name", TAMPERING)
def test_verification_finds(database: Database, name: str) -> None:
    fill(database)
    statement, sentence = TAMPERING[name]
    if "SELECT" in statement:
        statement += " LIMIT 1"
    _past_the_guards(database, statement)
    faults = _verified(database).faults
    assert any(sentence in fault for fault in faults), faults


def test_a_chain_that_was_forged_from_one_event_on_still_misses_its_facts(database: Database) -> None:
    fill(database)
    events = _events(database)
    values = {column.name: getattr(events[-1], column.name) for column in Event.__table__.columns}
    forged = audit.chain.event_digest({**values, "verb": "forged"}).hex()
    literal = f"x'{forged}'" if database.dialect == "sqlite" else f"'\\x{forged}'"
    _past_the_guards(
        database,
        f"UPDATE event SET verb = 'forged', digest = {literal} WHERE number = 5",
        "UPDATE revision SET length = 1 WHERE number = 3",
    )
    assert [fault.partition(": ")[2] for fault in _verified(database).faults] == ["is not what event 5 says"]


def test_a_fact_named_twice_is_found(database: Database) -> None:
    fill(database, revisions=1)
    with database.writing() as session:
        twice = session.get_one(Event, 3).facts
        values: dict[str, Any] = {
            "number": 4,
            "previous": audit.head(session)[1],
            "at": NOON,
            "actor_id": OPERATOR.id,
            "verb": "again",
            "article_id": None,
            "public": False,
            "facts": twice,
        }
        session.add(Event(**values, digest=audit.chain.event_digest(values)))
    (fault,) = _verified(database).faults
    assert "which an earlier event named already" in fault


def test_what_a_redaction_took_is_not_missed(database: Database) -> None:
    desk = fill(database)
    with database.writing() as session:
        session.add(
            Redaction(
                article_id=desk.article_id,
                sequence=1,
                scope={"revisions": [3]},
                reason_class="privacy",
                deciders=[str(desk.actor.id)],
                legal_basis=None,
                at=NOON,
            )
        )
        audit.record(session, desk.actor, "redacted", article_id=desk.article_id, at=NOON)
    with database.writing() as session:
        session.delete(session.get_one(Body, (desk.article_id, 3)))
        session.delete(session.get_one(Text, (desk.article_id, "revision/3/note")))
    assert _verified(database).ok
    assert _events(database)[-1].public


def test_faults_are_counted_when_they_are_too_many(sqlite_database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(sqlite_database)
    monkeypatch.setattr(audit.verification, "MAX_FAULTS", 2)
    _past_the_guards(sqlite_database, "DELETE FROM event")
    assert [*_verified(sqlite_database).faults][2:] == ["and 4 more"]


def test_progress_ends_with_everything_looked_at(database: Database) -> None:
    fill(database)
    told: list[tuple[int, int]] = []
    with database.reading() as session:
        verify(session, progress=lambda done, total: told.append((done, total)))
        rows = sum(
            session.scalar(select(func.count()).select_from(table)) or 0 for table in Base.metadata.sorted_tables
        )
    assert told[-1] == (rows, rows)


def test_a_clock_that_steps_back_does_not_disturb_the_chain(database: Database) -> None:
    desk = open_desk(database)
    with database.writing() as session:
        article = session.get_one(Article, desk.article_id)
        articles.rename(session, desk.actor, article, slug="earlier", at=NOON - timedelta(days=1))
    assert _verified(database).ok
