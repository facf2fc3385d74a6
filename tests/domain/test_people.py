"""People, their tokens, and the answers kept for a call that is made again."""

from collections.abc import Iterator
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select

from tests.factories import START, Newsroom, a_newsroom, nothing_stored
from versions import audit, idempotency, people
from versions.audit import Event
from versions.database import Database, Session
from versions.errors import EmailTaken, InvalidField, KeyReused, NotFound, NotPermitted
from versions.idempotency import MAX_KEY
from versions.people import ApiToken, User
from versions.permissions import OPERATOR, UPSTREAM, Actor, Role


@pytest.fixture
def newsroom(sqlite_database: Database) -> Newsroom:
    return a_newsroom(sqlite_database)


@pytest.fixture
def session(newsroom: Newsroom) -> Iterator[Session]:
    with newsroom.database.writing() as session:
        yield session


def hire(session: Session, by: Actor = OPERATOR, **changed: object) -> User:
    given: dict[str, object] = {
        "id": uuid4(),
        "email": "dana@meridian.example",
        "name": "Dana Whitlock",
        "role": "reporter",
        "password": "no password opens this",
        "fs_uniquifier": uuid4().hex,
        "at": START,
    }
    return people.add(session, by, **given | changed)  # type: ignore[arg-type]


def issue(session: Session, user: User, token: str, scope: str | None = None, by: Actor = OPERATOR) -> ApiToken:
    return people.issue_token(session, by, user, id=uuid4(), token=token, scope=scope, at=START)


def events(session: Session) -> list[str]:
    return list(session.scalars(select(Event.verb).order_by(Event.number)))


def test_only_administrators_let_people_in_and_give_and_take_tokens(newsroom: Newsroom) -> None:
    with newsroom.database.writing() as session:
        issue(session, session.get_one(User, newsroom.editor.id), "a secret", by=newsroom.admin)
    with nothing_stored(newsroom.database), newsroom.database.writing() as session:
        user = session.get_one(User, newsroom.editor.id)
        for who in (newsroom.reporter, newsroom.editor, newsroom.standards):
            with pytest.raises(NotPermitted):
                hire(session, who)
            with pytest.raises(NotPermitted):
                issue(session, user, "another secret", by=who)
            with pytest.raises(NotPermitted):
                people.revoke_token(session, who, "a secret", at=START)
    with newsroom.database.reading() as session:
        assert people.holder_of(session, "a secret") == newsroom.editor


def test_an_address_is_one_persons_in_any_spelling(session: Session) -> None:
    user = hire(session, email="  Dana@Meridian.Example ", name="  Dana \n Whitlock ")
    assert (user.email, user.name) == ("dana@meridian.example", "Dana Whitlock")
    for spelling in ("dana@meridian.example", "DANA@meridian.EXAMPLE", " dana@meridian.example\n"):
        assert people.by_email(session, spelling) is user
        with pytest.raises(EmailTaken):
            hire(session, email=spelling)
    assert people.by_email(session, "nobody@meridian.example") is None


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("email", "dana"),
        ("email", "dana@"),
        ("email", "@meridian.example"),
        ("email", "dana@meridian@example"),
        ("email", "dana whitlock@meridian.example"),
        ("email", "a" * 65 + "@meridian.example"),
        ("email", "a@" + "b" * 191),
        ("email", ""),
        ("name", " \n "),
        ("name", "x" * 201),
        ("role", "owner"),
        ("role", ""),
        ("role", "Editor"),
    ],
)
def test_an_account_that_breaks_a_rule_is_refused_naming_the_field(newsroom: Newsroom, field: str, value: str) -> None:
    with nothing_stored(newsroom.database), newsroom.database.writing() as session:
        with pytest.raises(InvalidField) as refused:
            hire(session, **{field: value})
        assert refused.value.field == field


def test_a_name_of_200_characters_is_one(session: Session) -> None:
    assert hire(session, name="x" * 200).name == "x" * 200


@pytest.mark.parametrize("role", list(Role))
def test_an_account_acts_as_its_role_says(session: Session, role: Role) -> None:
    user = hire(session, role=str(role))
    assert user.actor() == Actor(user.id, "Dana Whitlock", role)


def test_a_new_password_ends_every_session_and_is_an_event_and_a_dearer_hash_alone_is_neither(
    newsroom: Newsroom,
) -> None:
    with newsroom.database.writing() as session:
        user = hire(session, password="first", fs_uniquifier="first")
    for given, verbs in (("first", ["user-added"]), ("second", ["user-added", "password-changed"])):
        with newsroom.database.writing() as session:
            people.set_password(session, user.actor(), password=f"hash {given}", fs_uniquifier=given, at=START)
        with newsroom.database.reading() as session:
            kept = session.get_one(User, user.id)
            assert (kept.password, kept.fs_uniquifier) == (f"hash {given}", given)
            assert events(session)[6:] == verbs, "after the six of the newsroom"
            assert audit.verify(session).ok
    with newsroom.database.writing() as session, pytest.raises(NotFound):
        people.set_password(session, OPERATOR, password="x", fs_uniquifier="x", at=START)


def test_a_token_is_kept_as_a_digest_and_opens_until_it_is_revoked(newsroom: Newsroom) -> None:
    with newsroom.database.writing() as session:
        user = session.get_one(User, newsroom.editor.id)
        plain, scoped = issue(session, user, "one secret"), issue(session, user, "other secret", UPSTREAM)
        assert len(plain.digest) == len(scoped.digest) == 32
        assert b"one secret" not in plain.digest
    with newsroom.database.reading() as session:
        assert people.holder_of(session, "one secret") == newsroom.editor
        assert people.holder_of(session, "other secret") == user.actor({UPSTREAM})
        assert people.holder_of(session, "no secret") is None
    with newsroom.database.writing() as session:
        people.revoke_token(session, OPERATOR, "one secret", at=START)
    with newsroom.database.writing() as session:
        assert people.holder_of(session, "one secret") is None
        assert people.holder_of(session, "other secret") is not None
        for gone in ("one secret", "no secret"):
            with pytest.raises(NotFound):
                people.revoke_token(session, OPERATOR, gone, at=START)
        assert events(session)[6:] == ["token-issued", "token-issued", "token-revoked"]


def test_the_tokens_of_somebody_who_left_open_nothing(newsroom: Newsroom) -> None:
    with newsroom.database.writing() as session:
        user = session.get_one(User, newsroom.editor.id)
        issue(session, user, "a secret")
        user.active = False
        audit.record(session, OPERATOR, "user-deactivated", at=START)
    with newsroom.database.reading() as session:
        assert people.holder_of(session, "a secret") is None


def test_a_scope_that_is_none_is_refused(session: Session, newsroom: Newsroom) -> None:
    with pytest.raises(InvalidField) as refused:
        issue(session, session.get_one(User, newsroom.editor.id), "a secret", "everything")
    assert refused.value.field == "scope"


def test_people_are_called_by_their_names(session: Session, newsroom: Newsroom) -> None:
    assert people.names(session, [newsroom.editor.id, UUID(int=1)]) == {newsroom.editor.id: newsroom.editor.name}
    assert people.names(session, []) == {}


# Calls that are made again.


def keep(session: Session, actor: Actor, key: str, request: bytes = b"asked") -> None:
    idempotency.keep(session, actor, key, request=request, status=201, location="/there", answer="{}", at=START)


def test_the_same_call_under_the_same_key_is_answered_as_before(session: Session, newsroom: Newsroom) -> None:
    assert idempotency.kept(session, newsroom.editor, "k1", request=b"asked") is None
    keep(session, newsroom.editor, "k1")
    answer = idempotency.kept(session, newsroom.editor, "k1", request=b"asked")
    assert answer is not None
    assert (answer.status, answer.location, answer.answer) == (201, "/there", "{}")
    assert idempotency.kept(session, newsroom.editor, "k2", request=b"asked") is None


def test_another_call_under_the_same_key_is_refused(session: Session, newsroom: Newsroom) -> None:
    keep(session, newsroom.editor, "k1")
    with pytest.raises(KeyReused):
        idempotency.kept(session, newsroom.editor, "k1", request=b"asked otherwise")


def test_the_keys_of_two_people_are_two_keys(session: Session, newsroom: Newsroom) -> None:
    keep(session, newsroom.editor, "k1")
    assert idempotency.kept(session, newsroom.second_editor, "k1", request=b"asked otherwise") is None
    keep(session, newsroom.second_editor, "k1", b"asked otherwise")
    assert session.scalar(select(func.count()).select_from(idempotency.KeptAnswer)) == 2


@pytest.mark.parametrize("key", ["", "k" * (MAX_KEY + 1), "a\nb", "a\x00", "\u202e"])
def test_a_key_is_short_and_printable(session: Session, newsroom: Newsroom, key: str) -> None:
    with pytest.raises(InvalidField):
        idempotency.kept(session, newsroom.editor, key, request=b"")
    assert idempotency.kept(session, newsroom.editor, "k" * MAX_KEY, request=b"") is None
