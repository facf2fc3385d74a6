"""Headers that every answer carries, the connection that a request must come over, and compression."""

import gzip
from dataclasses import replace

import pytest
from flask import Flask, Response
from flask.testing import FlaskClient

from service.config import Settings
from tests.web.conftest import LoggedIn, MakeApp

AFAR = {"REMOTE_ADDR": "203.0.113.9"}


def directives(policy: str) -> dict[str, list[str]]:
    return {name: values for name, *values in (each.split() for each in policy.split(";"))}


@pytest.mark.parametrize(
    "address", ["/", "/nothing", "/account/login", "/desk/", "/static/corrigenda.css", "/api/v1/nothing", "/healthz"]
)
def test_every_answer_is_guarded(client: FlaskClient, address: str) -> None:
    with client.get(address) as response:
        headers = response.headers
    policy = directives(headers["Content-Security-Policy"])
    assert policy == {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'"],
        "connect-src": ["'self'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        "object-src": ["'none'"],
        "require-trusted-types-for": ["'script'"],
        "trusted-types": ["corrigenda"],
    }
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "strict-origin-when-cross-origin"


def test_figures_come_from_configured_hosts(make_app: MakeApp, settings: Settings) -> None:
    client = make_app(replace(settings, image_hosts=("https://img.example",))).test_client()
    policy = directives(client.get("/").headers["Content-Security-Policy"])
    assert policy["img-src"] == ["'self'", "https://img.example"]


def test_tls_is_asked_for_from_then_on_where_there_is_tls(client: FlaskClient) -> None:
    assert "Strict-Transport-Security" not in client.get("/").headers
    secure = client.get("/nothing", base_url="https://localhost")
    assert int(secure.headers["Strict-Transport-Security"].removeprefix("max-age=")) >= 31_536_000


@pytest.mark.parametrize("address", ["/desk/", "/desk/articles", "/account/", "/account/login", "/account/nothing"])
def test_a_persons_pages_are_kept_by_nobody(logged_in: LoggedIn, address: str) -> None:
    kept = logged_in("reporter").get(address).headers["Cache-Control"]
    assert kept in ("private, no-store", "no-store")


def test_plain_http_from_elsewhere_is_refused(client: FlaskClient) -> None:
    for address in ("/", "/account/login", "/api/v1/articles"):
        response = client.get(address, environ_base=AFAR)
        assert response.status_code == 403
        assert "plain HTTP" in response.text
        assert "Set-Cookie" not in response.headers
    # A proxy on this machine that nobody told us of: the name gives it away.
    assert client.get("/", base_url="http://news.example").status_code == 403
    assert client.get("/", base_url="http://localhost.evil.example").status_code == 403


@pytest.mark.parametrize(
    "base", ["http://127.0.0.1:8000", "http://localhost", "http://[::1]:8000", "https://news.example"]
)
def test_this_machine_and_tls_are_served(client: FlaskClient, base: str) -> None:
    assert client.get("/account/login", base_url=base).status_code == 200


def test_probes_are_answered_from_anywhere(client: FlaskClient) -> None:
    assert client.get("/healthz", environ_base=AFAR, base_url="http://10.0.0.7:8000").status_code == 200
    assert client.get("/readyz", environ_base=AFAR, base_url="http://10.0.0.7:8000").status_code == 200


def test_a_configured_proxy_is_believed_and_any_other_is_not(make_app: MakeApp, settings: Settings) -> None:
    claimed = {"X-Forwarded-Proto": "https", "X-Forwarded-Host": "news.example", "X-Forwarded-For": "203.0.113.9"}
    bare = make_app(settings).test_client()
    assert bare.get("/account/login", headers=claimed, environ_base=AFAR).status_code == 403
    behind = make_app(replace(settings, trusted_proxies=1)).test_client()
    response = behind.get("/account/login", headers=claimed, environ_base={"REMOTE_ADDR": "10.0.0.2"})
    assert response.status_code == 200
    assert "; Secure" in response.headers["Set-Cookie"]
    assert "Strict-Transport-Security" in response.headers
    # Behind the proxy, too, the cookie of a plain connection never leaves the browser unencrypted.
    plain = behind.get("/account/login", headers=claimed | {"X-Forwarded-Proto": "http"})
    assert "; Secure" in plain.headers["Set-Cookie"]


def test_only_configured_hosts_are_answered(make_app: MakeApp, settings: Settings) -> None:
    client = make_app(replace(settings, hosts=("news.example",))).test_client()
    assert client.get("/healthz", base_url="https://news.example").status_code == 200
    assert client.get("/", base_url="https://evil.example").status_code == 400


@pytest.fixture
def pages(app: Flask) -> FlaskClient:
    """A client of an application with a public page that has a validator, and a private one."""

    def public() -> Response:
        response = Response("words " * 1_000, mimetype="text/html")
        response.set_etag("abc")
        response.headers["Cache-Control"] = "no-cache"
        from flask import request  # noqa: PLC0415

        return response.make_conditional(request)  # type: ignore[return-value]

    def private() -> Response:
        response = Response("words " * 1_000, mimetype="text/html")
        response.headers["Cache-Control"] = "private, no-store"
        return response

    app.add_url_rule("/public", "public", public)
    app.add_url_rule("/private", "private", private)
    return app.test_client()


def test_a_public_page_is_compressed_under_a_tag_of_its_own(pages: FlaskClient) -> None:
    response = pages.get("/public", headers={"Accept-Encoding": "gzip"})
    assert response.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(response.data).decode() == "words " * 1_000
    assert response.headers["ETag"] == '"abc:gzip"'
    assert "Accept-Encoding" in response.headers["Vary"]
    plain = pages.get("/public")
    assert plain.headers["ETag"] == '"abc"'
    assert "Accept-Encoding" in plain.headers["Vary"]


def test_the_tag_of_a_compressed_page_is_understood(pages: FlaskClient) -> None:
    held = {"Accept-Encoding": "gzip", "If-None-Match": '"other", "abc:gzip"'}
    response = pages.get("/public", headers=held)
    assert (response.status_code, response.data) == (304, b"")
    assert response.headers["ETag"] == '"abc:gzip"'
    assert "Content-Security-Policy" in response.headers
    assert pages.get("/public", headers={"If-None-Match": '"abc"'}).headers["ETag"] == '"abc"'
    assert pages.get("/public", headers={"If-None-Match": '"other:gzip"'}).status_code == 200


def test_a_private_page_is_never_compressed(pages: FlaskClient, logged_in: LoggedIn) -> None:
    accepted = {"Accept-Encoding": "zstd, br, gzip"}
    assert "Content-Encoding" not in pages.get("/private", headers=accepted).headers
    assert "Content-Encoding" not in logged_in("reporter").get("/account/", headers=accepted).headers
