"""Contents and texts as stored bytes."""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event, func, select, text
from sqlalchemy.exc import IntegrityError

from tests.facts import NOON, Desk, add_revision, content, fill, open_desk
from versions import audit, immutable, snapshots
from versions.content import Content
from versions.database import Database, Session
from versions.errors import NotFound, Tampered
from versions.redactions import Redaction
from versions.snapshots import GROUP, Body, Text, commitment_of, keep_text, read_content, read_contents, read_texts

LONG = [f"Sentence {n}: officials said on Monday that the count stood at {n * 37 % 1009}." for n in range(150)]


def _edited(number: int) -> Content:
    return content(*(line if n != number else f"{line} It was updated." for n, line in enumerate(LONG)))


def _store(database: Database, desk: Desk, contents: list[Content]) -> None:
    for number, each in enumerate(contents, 1):
        with database.writing() as session:
            add_revision(session, desk, number, each)


def _bodies(session: Session) -> list[Body]:
    return list(session.scalars(select(Body).order_by(Body.number)))


@contextmanager
def _counted(database: Database) -> Iterator[list[str]]:
    statements: list[str] = []

    def note(_conn: object, _cursor: object, statement: str, *_: object) -> None:
        statements.append(statement)

    event.listen(database.engine, "before_cursor_execute", note)
    yield statements
    event.remove(database.engine, "before_cursor_execute", note)


def _unguarded(database: Database, statement: str, **values: object) -> None:
    """Somebody with the keys of the house changes a row past every trigger."""
    with database.engine.begin() as connection:
        immutable.remove(connection)
        connection.execute(text(statement), values)
        immutable.install(connection)


_words = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=60)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(_words, min_size=1, max_size=6), min_size=1, max_size=14))
def test_every_content_is_read_as_it_was_kept(sqlite_database: Database, paragraphs: list[list[str]]) -> None:
    contents = {n: content(*each) for n, each in enumerate(paragraphs, 1)}
    with sqlite_database.reading() as session:
        article_id = UUID(int=session.scalar(select(func.count()).select_from(Body)) or 0)
    with pytest.raises(IntegrityError), sqlite_database.writing() as session:  # no such article: undone at the end
        for number, each in contents.items():
            snapshots.keep_content(session, article_id, number, each)
        session.flush()
        assert read_contents(session, article_id, contents) == contents


def test_a_content_survives_the_commit(database: Database) -> None:
    desk = open_desk(database)
    contents = [_edited(n) for n in range(1, 13)]
    _store(database, desk, contents)
    with database.reading() as session:
        assert read_content(session, desk.article_id, 7) == contents[6]
        assert read_contents(session, desk.article_id, range(1, 20)) == dict(enumerate(contents, 1))


def test_the_commitment_is_over_salt_and_digest(sqlite_database: Database) -> None:
    desk = open_desk(sqlite_database)
    kept = content("One.")
    with sqlite_database.writing() as session:
        row = add_revision(session, desk, 1, kept)
    with sqlite_database.reading() as session:
        (body,) = _bodies(session)
    assert body.digest == kept.digest
    assert row.commitment == commitment_of(body.salt, kept.digest)


def test_frames_lean_on_a_keyframe_that_leans_on_nothing(sqlite_database: Database) -> None:
    desk = open_desk(sqlite_database)
    _store(sqlite_database, desk, [_edited(n) for n in range(1, 25)])
    with sqlite_database.reading() as session:
        keyframes = [body.keyframe for body in _bodies(session)]
    assert keyframes == [1] * GROUP + [11] * GROUP + [21] * 4


def test_a_rewritten_article_starts_a_new_keyframe(sqlite_database: Database) -> None:
    desk = open_desk(sqlite_database)
    rewritten = content(*(f"Nothing of paragraph {n * n} is what it was, {n % 7} times over." for n in range(90)))
    _store(sqlite_database, desk, [_edited(1), _edited(2), rewritten, _edited(3)])
    with sqlite_database.reading() as session:
        assert [body.keyframe for body in _bodies(session)] == [1, 1, 3, 4]


def test_twenty_versions_take_the_room_of_two(sqlite_database: Database) -> None:
    desk = open_desk(sqlite_database)
    contents = [_edited(n) for n in range(1, 21)]
    _store(sqlite_database, desk, contents)
    with sqlite_database.reading() as session:
        stored = sum(len(body.data) for body in _bodies(session))
    assert stored < 2 * len(contents[0].canonical_bytes)


def test_reading_is_one_query_however_many(sqlite_database: Database) -> None:
    desk = open_desk(sqlite_database)
    _store(sqlite_database, desk, [_edited(n) for n in range(1, 13)])
    with _counted(sqlite_database) as statements, sqlite_database.reading() as session:
        read_contents(session, desk.article_id, [2, 9, 12])
        read_texts(session, desk.article_id, prefix="revision/")
    assert [each.split()[0] for each in statements if each.startswith("SELECT")] == ["SELECT", "SELECT"]


def test_a_changed_byte_is_noticed_at_reading(database: Database) -> None:
    desk = fill(database)
    with database.reading() as session:
        data = _bodies(session)[1].data
    for place in range(len(data)):
        damaged = data[:place] + bytes([data[place] ^ 0x40]) + data[place + 1 :]
        with database.writing() as session:
            session.get_one(Body, (desk.article_id, 2)).data = damaged
        with database.reading() as session:
            try:
                assert read_content(session, desk.article_id, 2).digest  # a bit of the frame that says nothing
            except Tampered:
                continue
            assert place < 8, "only the frame's own header has bits without meaning"


def test_a_frame_read_against_another_keyframe_is_noticed(database: Database) -> None:
    desk = open_desk(database)
    _store(database, desk, [_edited(n) for n in range(1, 13)])
    with database.writing() as session:
        session.get_one(Body, (desk.article_id, 5)).keyframe = 11
    with database.reading() as session, pytest.raises(Tampered):
        read_content(session, desk.article_id, 5)


def test_nothing_is_kept_against_a_damaged_keyframe(database: Database) -> None:
    desk = open_desk(database)
    _store(database, desk, [_edited(1), _edited(2)])
    other = snapshots._compress(b"something else entirely")
    with database.writing() as session:
        session.get_one(Body, (desk.article_id, 1)).data = other
    with pytest.raises(Tampered), database.writing() as session:
        add_revision(session, desk, 3, _edited(3))


def test_a_body_may_be_encoded_anew_and_nothing_else(database: Database) -> None:
    desk = fill(database)
    with database.writing() as session:
        body = session.get_one(Body, (desk.article_id, 2))
        raw = read_content(session, desk.article_id, 2).canonical_bytes
        body.data, body.keyframe = snapshots._compress(raw), 2
    with database.reading() as session:
        assert read_content(session, desk.article_id, 2).canonical_bytes == raw
    for column, value in (("salt", bytes(16)), ("digest", bytes(32)), ("form", 2), ("number", 9)):
        with pytest.raises(IntegrityError), database.writing() as session:
            setattr(session.get_one(Body, (desk.article_id, 2)), column, value)


def test_bodies_and_texts_go_only_under_a_redaction(database: Database) -> None:
    desk = fill(database)
    for table in (Body, Text):
        with pytest.raises(IntegrityError, match=r"redaction|refused"), database.writing() as session:
            session.delete(session.scalars(select(table)).first())
    with database.writing() as session:
        _redact(session, desk)
    for table in (Body, Text):
        with database.writing() as session:
            session.delete(session.scalars(select(table).order_by(table.salt)).first())
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Text)) == 2
    with pytest.raises(IntegrityError), database.writing() as session:
        session.scalars(select(Text)).first().salt = bytes(16)  # type: ignore[union-attr]


def _redact(session: Session, desk: Desk) -> None:
    session.add(
        Redaction(
            article_id=desk.article_id,
            sequence=1,
            scope={},
            reason_class="privacy",
            deciders=[],
            legal_basis=None,
            at=NOON,
        )
    )
    audit.record(session, desk.actor, "redacted", article_id=desk.article_id, at=NOON)


def test_a_content_that_is_not_kept_is_not_found(sqlite_database: Database) -> None:
    with sqlite_database.reading() as session, pytest.raises(NotFound):
        read_content(session, UUID(int=9), 1)


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=3000))
def test_a_text_is_read_as_it_was_kept(said: str) -> None:
    raw = said.encode()
    frame = snapshots._compress(raw)
    assert snapshots.text_bytes(frame) == snapshots.text_bytes(raw) == raw


def test_texts_are_found_by_owner_and_by_prefix(database: Database) -> None:
    desk = open_desk(database)
    long = "The desk was told twice. " * 100
    with database.writing() as session:
        one = keep_text(session, desk.article_id, "told/1/items", "Words.")
        two = keep_text(session, desk.article_id, "told/10/items", "Words.")
        keep_text(session, desk.article_id, "Told/1", long)
        assert one != two, "the same words under two salts are two commitments"
    with database.reading() as session:
        assert read_texts(session, desk.article_id, ["Told/1", "none"]) == {"Told/1": long}
        assert read_texts(session, desk.article_id, prefix="told/1/") == {"told/1/items": "Words."}
        assert read_texts(session, desk.article_id, prefix="told/").keys() == {"told/1/items", "told/10/items"}
        assert read_texts(session, desk.article_id, []) == {}
        assert read_texts(session, UUID(int=3)) == {}
        stored = session.scalar(select(Text.data).where(Text.owner == "Told/1")) or b""
    assert len(stored) < len(long) / 10


def test_a_salt_has_its_length(sqlite_database: Database) -> None:
    with sqlite_database.writing() as session, pytest.raises(ValueError, match="16 bytes"):
        keep_text(session, UUID(int=1), "x", "y", salt=b"short")
