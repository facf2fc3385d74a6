"""An application over a newsroom whose clock the tests turn."""

import secrets
from collections.abc import Callable, Iterator
from uuid import uuid4

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service import create_app, passwords
from service.config import Settings
from tests.factories import Newsroom, a_newsroom
from versions import people
from versions.database import Database
from versions.people import User
from versions.permissions import OPERATOR

PASSWORD = "seven harbours at low tide"

MakeApp = Callable[[Settings], Flask]
LoggedIn = Callable[[str], FlaskClient]
Token = Callable[..., str]
Account = Callable[..., User]


@pytest.fixture(autouse=True)
def _push_request_context() -> None:
    """Takes the place of the plugin's own: one context around a test would carry `g` from request to request."""


@pytest.fixture
def newsroom(sqlite_database: Database) -> Newsroom:
    """People of every role; `newsroom.published()` and its like call the real verbs."""
    return a_newsroom(sqlite_database)


@pytest.fixture
def settings(newsroom: Newsroom) -> Settings:
    """The application's settings: passwords are hashed as cheaply as can be."""
    return Settings(database_url=newsroom.database.url, secret_key="k" * 40, argon2=(8, 1))


@pytest.fixture
def make_app(newsroom: Newsroom) -> Iterator[MakeApp]:
    """Makes applications with settings of one's own over the newsroom's clock."""
    made = []

    def make(settings: Settings) -> Flask:
        app = create_app(settings, clock=lambda: newsroom.now)
        app.config.update(TESTING=True)
        made.append(app)
        return app

    yield make
    for app in made:
        app.extensions["corrigenda"].database.close()


@pytest.fixture
def app(make_app: MakeApp, settings: Settings) -> Flask:
    """The application; its clock is the newsroom's and stands still unless a test moves it."""
    return make_app(settings)


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """A reader's browser."""
    return app.test_client()


@pytest.fixture
def logged_in(app: Flask, newsroom: Newsroom) -> LoggedIn:
    """A browser in which somebody of this role (a name of the newsroom's, such as `second_editor`) is logged in."""

    def enter(role: str) -> FlaskClient:
        with newsroom.database.reading() as session:
            user = session.get(User, getattr(newsroom, role).id)
        assert user is not None
        browser = app.test_client()
        with browser.session_transaction() as cookie:
            cookie |= {"_user_id": user.fs_uniquifier, "_fresh": True}
        return browser

    return enter


@pytest.fixture
def token(newsroom: Newsroom) -> Token:
    """A bearer token of somebody of this role, with a scope where one is named."""

    def issue(role: str, scope: str | None = None) -> str:
        secret = secrets.token_urlsafe(32)
        with newsroom.database.writing() as session:
            user = session.get(User, getattr(newsroom, role).id)
            assert user is not None
            people.issue_token(session, OPERATOR, user, id=uuid4(), token=secret, scope=scope, at=newsroom.tick())
        return secret

    return issue


@pytest.fixture
def account(newsroom: Newsroom, settings: Settings) -> Account:
    """Somebody with an account that a password opens."""

    def add(email: str = "dana@meridian.example", *, role: str = "reporter", password: str = PASSWORD) -> User:
        with newsroom.database.writing() as session:
            return people.add(
                session,
                OPERATOR,
                id=uuid4(),
                email=email,
                name="Dana Whitlock",
                role=role,
                password=passwords.hashed(settings, password),
                fs_uniquifier=uuid4().hex,
                at=newsroom.tick(),
            )

    return add
