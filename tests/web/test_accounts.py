"""Logging in and out, changing a password, and what an attacker is kept from trying."""

import re
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from types import FrameType
from typing import Any
from urllib.parse import urljoin

import pytest
from argon2 import extract_parameters
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from service import auth
from service.auth import is_local
from service.config import Settings
from tests.factories import Newsroom
from tests.web.conftest import PASSWORD, Account, LoggedIn, MakeApp
from versions import attempts, audit
from versions.attempts import Attempt
from versions.audit import Event, verify
from versions.database import Database
from versions.people import User
from versions.permissions import OPERATOR

EMAIL = "dana@meridian.example"
LOGIN = "/account/login"

ELSEWHERE = (
    "https://evil.example/",
    "//evil.example/",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "javascript:alert(1)",
    "https:evil.example",
    "/\t/evil.example",
    "http://localhost@evil.example/",
    " //evil.example",
    "/\r\nX-Header: yes",
)


def crumb(client: FlaskClient, address: str = LOGIN) -> str:
    """The token of the form at an address."""
    found = re.search(r'name="csrf_token" value="([^"]+)"', client.get(address).text)
    assert found, "the page has no form with a token"
    return found[1]


def log_in(client: FlaskClient, email: str = EMAIL, password: str = PASSWORD, **more: str) -> TestResponse:
    return client.post(LOGIN, data={"email": email, "password": password, "csrf_token": crumb(client)} | more)


def is_in(client: FlaskClient) -> bool:
    return client.get("/account/").status_code == 200


def refusal(response: TestResponse) -> str:
    return " ".join(re.findall(r'class="refusal"[^>]*>([^<]*)<', response.text))


def test_the_right_password_opens_the_desk(client: FlaskClient, account: Account) -> None:
    account()
    response = log_in(client)
    assert (response.status_code, response.location) == (302, "/desk/")
    assert is_in(client)
    shown = client.get("/account/").text
    assert "Dana Whitlock" in shown
    assert "reporter" in shown
    assert EMAIL in shown


def test_an_address_is_known_in_any_case_and_with_blanks(client: FlaskClient, account: Account) -> None:
    account()
    assert log_in(client, email=" DANA@Meridian.Example ").status_code == 302


def test_somebody_without_a_desk_is_shown_their_account(client: FlaskClient, account: Account) -> None:
    account(role="admin")
    response = log_in(client)
    assert response.location == "/account/"
    assert is_in(client)


def test_a_wrong_password_and_a_wrong_address_are_answered_alike(client: FlaskClient, account: Account) -> None:
    account()
    wrong_password = log_in(client, password="not the password")
    wrong_address = log_in(client, email="nobody@meridian.example")
    assert not is_in(client)
    assert wrong_password.status_code == wrong_address.status_code == 200
    assert refusal(wrong_password) == refusal(wrong_address) != ""
    blank = re.compile(r'value="[^"]*"')
    assert blank.sub("", wrong_password.text) == blank.sub("", wrong_address.text)


def test_a_wrong_password_and_a_wrong_address_cost_the_same_work(
    make_app: MakeApp, settings: Settings, account: Account
) -> None:
    client = make_app(replace(settings, argon2=(16_384, 2))).test_client()
    account()
    # The account's own hash must cost as much as the application's do.
    log_in(client)
    client.post("/account/logout", data={"csrf_token": crumb(client, "/account/")})
    token = crumb(client)

    def hashings(email: str) -> list[tuple[int, int]]:
        """What each hash cost that was computed meanwhile: memory and rounds."""
        costs = []

        def note(frame: FrameType, event: str, _value: Any) -> None:
            given = frame.f_locals
            if event == "call" and frame.f_code.co_name == "hash_secret":
                costs.append((given["memory_cost"], given["time_cost"]))
            elif event == "call" and frame.f_code.co_name == "verify_secret":
                kept = extract_parameters(given["hash"].decode())
                costs.append((kept.memory_cost, kept.time_cost))

        sys.setprofile(note)
        try:
            client.post(LOGIN, data={"email": email, "password": "not the password", "csrf_token": token})
        finally:
            sys.setprofile(None)
        return costs

    assert hashings(EMAIL) == hashings("nobody@meridian.example") == [(16_384, 2)]


def test_an_inactive_account_stays_closed_and_its_sessions_end(
    client: FlaskClient, account: Account, newsroom: Newsroom
) -> None:
    user = account()
    log_in(client)
    with newsroom.database.writing() as session:
        session.get_one(User, user.id).active = False
        audit.record(session, OPERATOR, "user-closed", at=newsroom.tick())
    assert not is_in(client)
    assert refusal(log_in(client)) != ""


def test_a_hash_of_an_older_cost_is_renewed_without_an_event(
    newsroom: Newsroom, account: Account, make_app: MakeApp, settings: Settings
) -> None:
    user = account()
    with newsroom.database.reading() as session:
        events = session.scalars(select(Event.number)).all()
    client = make_app(replace(settings, argon2=(16, 2))).test_client()
    assert log_in(client).status_code == 302
    with newsroom.database.reading() as session:
        assert "m=16,t=2" in (session.get_one(User, user.id).password or "")
        assert session.scalars(select(Event.number)).all() == events


def test_passwords_are_argon2id(account: Account) -> None:
    assert (account().password or "").startswith("$argon2id$")


@pytest.mark.parametrize("place", ["form", "address"])
def test_nobody_is_sent_elsewhere_after_logging_in(app: Flask, account: Account, place: str) -> None:
    account()
    for elsewhere in ELSEWHERE:
        client = app.test_client()
        fields = {"email": EMAIL, "password": PASSWORD, "csrf_token": crumb(client)}
        query: dict[str, str] = {}
        (fields if place == "form" else query)["next"] = elsewhere
        response = client.post(LOGIN, data=fields, query_string=query)
        assert response.status_code == 302, elsewhere
        assert is_local(response.location), elsewhere
        # What the browser makes of it is still here.
        assert urljoin("http://localhost/account/login", response.location).startswith("http://localhost/"), elsewhere


def test_whoever_asked_for_a_page_is_sent_there_after_logging_in(client: FlaskClient, account: Account) -> None:
    account()
    sent = client.get("/account/?from=link")
    assert sent.location == "/account/login?next=/account/?from%3Dlink"
    response = log_in(client, next="/account/?from=link")
    assert response.location == "/account/?from=link"


def test_logging_out_wants_the_form_and_ends_the_session(client: FlaskClient, account: Account) -> None:
    account()
    log_in(client)
    assert client.get("/account/logout").status_code == 405
    assert client.post("/account/logout").status_code == 400
    assert is_in(client)
    response = client.post("/account/logout", data={"csrf_token": crumb(client, "/account/")})
    assert response.location == LOGIN
    assert not is_in(client)


@pytest.mark.parametrize("address", [LOGIN, "/account/logout", "/account/password", "/desk/preview"])
def test_no_form_works_without_its_token(logged_in: LoggedIn, address: str) -> None:
    response = logged_in("reporter").post(address, data={"email": EMAIL, "password": PASSWORD})
    assert response.status_code == 400
    assert "Set-Cookie" not in response.headers or "_user_id" not in response.headers["Set-Cookie"]


def test_a_token_of_another_session_does_not_help(app: Flask, logged_in: LoggedIn) -> None:
    foreign = crumb(app.test_client())
    assert logged_in("reporter").post("/account/logout", data={"csrf_token": foreign}).status_code == 400


def test_a_new_password_is_an_event_and_ends_every_other_session(
    app: Flask, client: FlaskClient, account: Account, newsroom: Newsroom
) -> None:
    user = account()
    other = app.test_client()
    log_in(client)
    log_in(other)
    new = "nine lighthouses in fog"
    fields = {"password": PASSWORD, "new_password": new, "new_password_confirm": new}
    response = client.post("/account/password", data=fields | {"csrf_token": crumb(client, "/account/password")})
    assert response.location == "/account/"
    assert "Your password is changed" in client.get("/account/").text
    assert not is_in(other)
    assert refusal(log_in(other)) != ""
    assert log_in(other, password=new).status_code == 302
    with newsroom.database.reading() as session:
        last = session.scalars(select(Event).order_by(Event.number.desc())).first()
        assert last is not None
        assert (last.verb, last.actor_id, last.facts) == ("password-changed", user.id, [])
        assert verify(session).ok


@pytest.mark.parametrize(
    ("now", "new", "again", "said"),
    [
        ("not the password", "nine lighthouses in fog", "nine lighthouses in fog", "Invalid password"),
        (PASSWORD, "short", "short", "at least 12"),
        (PASSWORD, "nine lighthouses in fog", "nine lighthouses in rain", "do not match"),
        (PASSWORD, PASSWORD, PASSWORD, "must be different"),
    ],
)
def test_a_password_is_changed_only_by_whoever_knows_it_and_types_the_new_one_twice(
    client: FlaskClient, account: Account, newsroom: Newsroom, now: str, new: str, again: str, said: str
) -> None:
    user = account()
    log_in(client)
    fields = {"password": now, "new_password": new, "new_password_confirm": again}
    response = client.post("/account/password", data=fields | {"csrf_token": crumb(client, "/account/password")})
    assert said in refusal(response)
    with newsroom.database.reading() as session:
        assert session.get_one(User, user.id).password == user.password


def test_the_eleventh_try_on_an_account_waits_and_names_nobody(
    client: FlaskClient, account: Account, newsroom: Newsroom
) -> None:
    account()
    for _ in range(10):
        assert log_in(client, password="not the password").status_code == 200
    refused = log_in(client)
    assert refused.status_code == 429
    assert 0 < int(refused.headers["Retry-After"]) <= 15 * 60
    with newsroom.database.reading() as session:
        keys = session.scalars(select(Attempt.key)).all()
    assert keys
    assert all(re.fullmatch("[0-9a-f]{64}", key) for key in keys)
    newsroom.now += timedelta(minutes=15, seconds=1)
    assert log_in(client).status_code == 302


def test_a_colleague_behind_the_same_address_is_not_locked_out(
    app: Flask, client: FlaskClient, account: Account
) -> None:
    account()
    account("omar@meridian.example")
    for _ in range(11):
        log_in(client, password="not the password")
    assert log_in(client).status_code == 429
    assert log_in(app.test_client(), "omar@meridian.example").status_code == 302


def test_an_attacker_elsewhere_does_not_lock_the_owner_out(app: Flask, client: FlaskClient, account: Account) -> None:
    account()
    attacker = app.test_client()
    place = {"base_url": "https://news.example", "environ_base": {"REMOTE_ADDR": "203.0.113.9"}}
    found = re.search(r'name="csrf_token" value="([^"]+)"', attacker.get(LOGIN, **place).text)
    assert found
    fields = {"email": EMAIL, "password": "guess", "csrf_token": found[1]}
    headers = {"Referer": "https://news.example/account/login"}
    statuses = [attacker.post(LOGIN, data=fields, headers=headers, **place).status_code for _ in range(11)]
    assert statuses == [200] * 10 + [429]
    assert log_in(client).status_code == 302


def test_a_success_wipes_out_the_failures_before_it(client: FlaskClient, account: Account) -> None:
    account()
    for _ in range(3):
        for _ in range(8):
            log_in(client, password="not the password")
        assert log_in(client).status_code == 302
        client.post("/account/logout", data={"csrf_token": crumb(client, "/account/")})


def test_one_address_cannot_try_every_account(
    monkeypatch: pytest.MonkeyPatch, make_app: MakeApp, settings: Settings
) -> None:
    monkeypatch.setattr(auth, "PER_ADDRESS", "20 per 15 minutes")
    client = make_app(settings).test_client()
    token = crumb(client)
    statuses = [
        client.post(LOGIN, data={"email": f"{n}@b.example", "password": "guess", "csrf_token": token}).status_code
        for n in range(21)
    ]
    assert statuses == [200] * 20 + [429]


def test_an_account_cannot_be_tried_from_everywhere(
    monkeypatch: pytest.MonkeyPatch, make_app: MakeApp, settings: Settings
) -> None:
    monkeypatch.setattr(auth, "PER_ACCOUNT_ANYWHERE", "5 per hour")
    client = make_app(replace(settings, trusted_proxies=1)).test_client()
    token = crumb(client)
    fields = {"email": EMAIL, "password": "guess", "csrf_token": token}
    statuses = [
        client.post(LOGIN, data=fields, headers={"X-Forwarded-For": f"2001:db8:{n}::1"}).status_code for n in range(6)
    ]
    assert statuses == [200] * 5 + [429]


def test_all_workers_count_together(database: Database, make_app: MakeApp) -> None:
    settings = Settings(database_url=database.url, secret_key="k" * 40, argon2=(8, 1))
    workers = [make_app(settings).test_client() for _ in range(3)]
    tokens = [crumb(each) for each in workers]
    statuses = []
    for n in range(12):
        fields = {"email": EMAIL, "password": "guess", "csrf_token": tokens[n % 3]}
        statuses.append(workers[n % 3].post(LOGIN, data=fields).status_code)
    assert statuses == [200] * 10 + [429] * 2


def test_no_attempt_is_lost_when_many_count_at_once(database: Database, newsroom: Newsroom) -> None:
    def once(_: int) -> int:
        with database.writing() as session:
            return attempts.count(session, "k" * 64, at=newsroom.now, seconds=60)

    with ThreadPoolExecutor(8) as pool:
        found = sorted(pool.map(once, range(24)))
    assert found == list(range(1, 25))


def test_windows_that_are_over_are_swept_away(database: Database, newsroom: Newsroom) -> None:
    with database.writing() as session:
        attempts.count(session, "a" * 64, at=newsroom.now, seconds=60)
    later = newsroom.now + timedelta(seconds=60)
    with database.writing() as session:
        assert attempts.counted(session, "a" * 64, at=later) is None
        attempts.count(session, "b" * 64, at=later, seconds=60)
        assert session.scalars(select(Attempt.key)).all() == ["b" * 64]


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(client: FlaskClient) -> None:
    cookie = client.get(LOGIN).headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert "Secure" not in cookie


def test_the_cookie_travels_over_tls_alone_when_there_is_tls(client: FlaskClient) -> None:
    assert "; Secure" in client.get(LOGIN, base_url="https://news.example").headers["Set-Cookie"]


def test_a_readers_page_looks_at_no_session(logged_in: LoggedIn) -> None:
    browser = logged_in("reporter")
    for address in ("/", "/healthz", "/api/v1/problems/stale-base", "/nothing/here"):
        response = browser.get(address)
        assert "Cookie" not in response.headers.get("Vary", ""), address
        assert "Set-Cookie" not in response.headers, address


def test_a_long_password_is_refused_before_it_is_hashed(client: FlaskClient, account: Account) -> None:
    account()
    assert refusal(log_in(client, password="x" * 1_000_000)) != ""


@pytest.mark.parametrize("email", ["", "\x00", "a\x00@b.example", "é" * 300, "' OR 1=1 --"])
def test_an_odd_address_is_just_a_wrong_one(client: FlaskClient, email: str) -> None:
    assert log_in(client, email=email).status_code == 200
