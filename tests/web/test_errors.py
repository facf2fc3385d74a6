"""What a no looks like: problem details for the API, pages for people, a stack trace for nobody."""

import json
import logging
from urllib.parse import urlsplit

import pytest
from flask import Flask, abort
from flask.testing import FlaskClient
from sqlalchemy import text
from werkzeug.test import TestResponse

from service.config import Settings
from service.problems import meanings, of_refusal
from tests.factories import Newsroom
from tests.web.conftest import LoggedIn, MakeApp, Token
from versions import errors
from versions.database import Database
from versions.errors import Refusal

NOWHERE = "postgresql://corrigenda@127.0.0.1:1/nothing"
"""Nobody listens on this port."""

RESERVED = {"type", "title", "status", "detail", "instance"}


def families(base: type[Refusal]) -> list[type[Refusal]]:
    return [base, *(deeper for each in base.__subclasses__() for deeper in families(each))]


def assert_problem(response: TestResponse, client: FlaskClient) -> dict[str, object]:
    """The answer is a problem in every respect that RFC 9457 and our own rules name."""
    assert response.content_type == "application/problem+json"
    assert response.headers["Cache-Control"] == "no-store"
    problem = json.loads(response.data)
    assert set(problem) >= RESERVED
    assert problem["status"] == response.status_code
    assert problem["type"].startswith("http://localhost/api/v1/problems/")
    assert problem["instance"] == response.request.path
    assert problem["detail"]
    assert "Traceback" not in response.text
    meaning = client.get(urlsplit(problem["type"]).path)
    assert meaning.status_code == 200
    assert problem["type"].rsplit("/", 1)[1] in meaning.text
    return problem


def assert_page(response: TestResponse) -> None:
    assert response.content_type == "text/html; charset=utf-8"
    assert response.headers["Cache-Control"] in ("no-store", "private, no-store")
    assert "<h1>" in response.text
    assert "Traceback" not in response.text


@pytest.fixture
def refusing(app: Flask) -> FlaskClient:
    """A client of an application in which /refuse/<class> and /api/refuse/<class> refuse so."""

    def refuse(name: str) -> str:
        facts = {"reason_class": "legal"} if name == "legal" else {"current_revision": 3}
        if name == "legal":
            raise errors.Removed("It was taken away.", **facts)
        kind = next(each for each in families(Refusal) if each.__name__ == name)
        raise kind("This is why not.", field="proposal.notices.0/1.kind", **facts)

    app.add_url_rule("/refuse/<name>", "refuse", refuse)
    app.add_url_rule("/api/refuse/<name>", "api_refuse", refuse)
    return app.test_client()


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("InvalidField", 422),
        ("ForbiddenCharacter", 422),
        ("TooLarge", 413),
        ("Held", 422),
        ("KeyReused", 422),
        ("StaleBase", 409),
        ("NotWhatWasApproved", 409),
        ("SlugTaken", 409),
        ("OwnWords", 403),
        ("ApprovalRequired", 403),
        ("NotFound", 404),
        ("Removed", 410),
        ("legal", 451),
    ],
)
def test_every_family_of_refusals_has_its_status(refusing: FlaskClient, name: str, status: int) -> None:
    page = refusing.get(f"/refuse/{name}")
    assert page.status_code == status
    assert_page(page)
    answer = refusing.get(f"/api/refuse/{name}")
    assert answer.status_code == status
    assert_problem(answer, refusing)


def test_a_refusal_carries_its_facts_its_place_and_its_sentence(refusing: FlaskClient) -> None:
    problem = assert_problem(refusing.get("/api/refuse/StaleBase"), refusing)
    assert problem["detail"] == "This is why not."
    assert problem["title"] == "Readers see something else than what the draft was written against"
    assert problem["current_revision"] == 3
    assert problem["errors"] == [{"pointer": "#/proposal/notices/0~11/kind", "detail": "This is why not."}]
    assert "This is why not." in refusing.get("/refuse/StaleBase").text


def test_a_fact_never_takes_the_place_of_a_reserved_member(app: Flask) -> None:
    problem = of_refusal(errors.InvalidField("No.", field="Idempotency-Key", title="mine", status=200, type="x"))

    @app.get("/api/refuse")
    def refuse() -> None:
        raise errors.InvalidField("No.", field="Idempotency-Key", title="mine", status=200, type="x")

    client = app.test_client()
    answered = assert_problem(client.get("/api/refuse"), client)
    assert answered["title"] == problem.title
    assert answered["errors"] == [{"header": "Idempotency-Key", "detail": "No."}]


def test_every_refusal_has_a_code_of_its_own_and_a_page(client: FlaskClient) -> None:
    every = [each for each in families(Refusal) if each.__module__ == "versions.errors" and each is not Refusal]
    known = meanings()
    assert len({each.code for each in every}) == len(every)
    listed = client.get("/api/v1/problems/").text
    for each in every:
        assert known[each.code].title
        assert f'id="{each.code}"' in listed
    assert client.get("/api/v1/problems/no-such-code").status_code == 404


@pytest.mark.parametrize("address", ["/nothing/here", "/api/v1/nothing/here", "/api/nothing", "/articles/never-was"])
def test_nothing_at_an_address_is_a_404(client: FlaskClient, address: str) -> None:
    response = client.get(address)
    assert response.status_code == 404
    if address.startswith("/api/"):
        assert_problem(response, client)
    else:
        assert_page(response)
        assert "<h1>There is nothing at this address.</h1>" in response.text
        assert "revision, notice or person" not in response.text


def test_a_wrong_method_is_told_the_right_ones(client: FlaskClient) -> None:
    response = client.delete("/api/v1/problems/")
    assert response.status_code == 405
    assert "GET" in response.headers["Allow"]
    assert_problem(response, client)
    assert client.get("/account/logout").status_code == 405


def test_a_request_over_four_mebibytes_is_a_413(client: FlaskClient, token: Token) -> None:
    big = b'{"slug": "' + b"x" * (5 * 2**20) + b'"}'
    headers = {"Authorization": f"Bearer {token('reporter')}", "Content-Type": "application/json"}
    response = client.post("/api/v1/articles", data=big, headers=headers)
    assert response.status_code == 413
    assert_problem(response, client)


def test_a_form_over_four_mebibytes_is_a_413_and_one_below_is_read(logged_in: LoggedIn) -> None:
    browser = logged_in("reporter")
    page = browser.post("/desk/new", data={"body": "x" * (5 * 2**20)})
    assert page.status_code == 413
    assert_page(page)
    assert "At most 4 MiB may be sent at once. This was 5 MiB." in page.text
    # Under the limit the form is read, and found to lack its token.
    assert browser.post("/desk/new", data={"body": "x" * (3 * 2**20)}).status_code == 400


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b'{"slug": "caf\xe9"}', "application/json"),
        (b'{"slug": "\xed\xa0\x80"}', "application/json"),
        (b"slug=caf%E9", "application/x-www-form-urlencoded"),
        (b"slug=caf\xe9", "application/x-www-form-urlencoded"),
    ],
)
@pytest.mark.parametrize("address", ["/api/v1/articles", "/desk/new"])
def test_text_that_is_not_utf_8_is_a_400_that_says_so(
    logged_in: LoggedIn, token: Token, newsroom: Newsroom, body: bytes, content_type: str, address: str
) -> None:
    browser = logged_in("reporter")
    headers = {"Authorization": f"Bearer {token('reporter')}", "Content-Type": content_type}
    response = browser.post(address, data=body, headers=headers)
    assert response.status_code == 400
    assert "not valid UTF-8: byte " in response.text
    if address.startswith("/api/"):
        assert_problem(response, browser)


def test_multipart_text_that_is_not_utf_8_is_a_400(logged_in: LoggedIn) -> None:
    body = b'--x\r\nContent-Disposition: form-data; name="headline"\r\n\r\ncaf\xe9\r\n--x--\r\n'
    response = logged_in("reporter").post(
        "/desk/new", data=body, headers={"Content-Type": "multipart/form-data; boundary=x"}
    )
    assert response.status_code == 400
    assert "not valid UTF-8" in response.text


@pytest.mark.parametrize(
    "address", ["/articles/a%00b", "/a/%00", "/corrections?before=%00", "/api/v1/articles?cursor=%00"]
)
def test_a_nul_in_an_address_reaches_no_database(client: FlaskClient, address: str) -> None:
    assert client.get(address).status_code in (400, 404)


def test_json_that_cannot_be_parsed_is_a_400(client: FlaskClient, token: Token) -> None:
    headers = {"Authorization": f"Bearer {token('reporter')}", "Content-Type": "application/json"}
    response = client.post("/api/v1/articles", data=b'{"slug": ', headers=headers)
    assert response.status_code == 400
    assert_problem(response, client)


@pytest.fixture
def broken(make_app: MakeApp) -> FlaskClient:
    """A newsroom whose database does not answer."""
    return make_app(Settings(database_url=NOWHERE, secret_key="k" * 40)).test_client()


@pytest.mark.parametrize(
    "address", ["/", "/articles/any", "/corrections", "/api/v1/articles", "/api/v1/articles/any/changelog"]
)
def test_a_database_that_does_not_answer_is_a_503(
    broken: FlaskClient, caplog: pytest.LogCaptureFixture, address: str
) -> None:
    headers = {"Authorization": "Bearer any"} if address == "/api/v1/articles" else {}
    response = broken.get(address, headers=headers)
    assert response.status_code == 503
    assert int(response.headers["Retry-After"]) > 0
    assert "did not answer" in caplog.text
    assert "psycopg" not in response.text
    if address.startswith("/api/"):
        assert_problem(response, broken)
    else:
        assert_page(response)


def test_logging_in_without_a_database_is_a_503(broken: FlaskClient) -> None:
    page = broken.get("/account/login")
    assert page.status_code == 200
    found = page.text.split('name="csrf_token" value="')[1].split('"')[0]
    fields = {"email": "a@b.example", "password": "x", "csrf_token": found}
    assert broken.post("/account/login", data=fields).status_code == 503


def test_what_nobody_foresaw_is_a_500_without_a_trace(app: Flask, caplog: pytest.LogCaptureFixture) -> None:
    def fail() -> None:
        raise RuntimeError("a secret of the house")

    app.add_url_rule("/fail", "fail", fail)
    app.add_url_rule("/api/fail", "api_fail", fail)
    client = app.test_client()
    page = client.get("/fail")
    assert page.status_code == 500
    assert_page(page)
    answer = client.get("/api/fail")
    assert answer.status_code == 500
    assert_problem(answer, client)
    for response in (page, answer):
        assert "secret" not in response.text
    assert "a secret of the house" in caplog.text


def test_two_who_want_the_same_key_at_once_are_told(app: Flask, database: Database) -> None:
    def insert() -> None:
        with database.writing() as session:
            for _ in range(2):
                session.execute(
                    text("INSERT INTO attempt (key, count, expires_at) VALUES ('k', 1, '2026-03-01T09:00:00.000000Z')")
                )

    def break_a_rule() -> None:
        with database.writing() as session:
            session.execute(text("INSERT INTO attempt (key) VALUES ('k')"))

    app.add_url_rule("/api/insert", "insert", insert)
    app.add_url_rule("/api/break", "break", break_a_rule)
    client = app.test_client()
    response = client.get("/api/insert")
    assert response.status_code == 409
    assert_problem(response, client)
    assert client.get("/api/break").status_code == 500


def test_the_schemas_complaints_become_places(app: Flask) -> None:
    @app.get("/api/schema")
    def complain() -> None:
        try:
            abort(422)
        except Exception as error:
            error.data = {
                "messages": {"json": {"content": {"body": ["Missing."], "_schema": ["Odd."]}, "kind": ["No."]}}
            }  # type: ignore[attr-defined]
            raise

    client = app.test_client()
    problem = assert_problem(client.get("/api/schema"), client)
    assert problem["errors"] == [
        {"pointer": "#/content/body", "detail": "Missing."},
        {"pointer": "#/content", "detail": "Odd."},
        {"pointer": "#/kind", "detail": "No."},
    ]


def test_a_request_is_one_line_of_the_log_without_what_was_typed(
    client: FlaskClient, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, logger="corrigenda"):
        client.post("/account/login?next=/desk/secret", data={"email": "dana@meridian.example", "password": "hush"})
        client.get("/nothing%0Ahere")
    lines = [record.getMessage() for record in caplog.records if record.name == "corrigenda.requests"]
    assert len(lines) == 2
    assert lines[0].startswith("POST /account/login 400 ")
    assert lines[1].startswith("GET /nothing%0Ahere 404 ")
    assert not any(word in caplog.text for word in ("secret", "dana", "hush"))


@pytest.mark.parametrize("number", ["01", "+1", "%D9%A1", "1.0", "0", "-1", "99999999999999999999"])
@pytest.mark.parametrize(
    "place", ["/articles/{}/versions/{}", "/articles/{}/notices/{}", "/api/v1/articles/{}/versions/{}"]
)
def test_a_number_in_an_address_has_one_spelling(
    newsroom: Newsroom, client: FlaskClient, place: str, number: str
) -> None:
    slug = newsroom.published()
    assert client.get(place.format(slug, number)).status_code == 404
