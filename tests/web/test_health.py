"""Whether the process lives, and whether it can serve."""

from flask.testing import FlaskClient

from service.config import Settings
from tests.web.conftest import MakeApp
from tests.web.test_errors import NOWHERE
from versions.database import Database


def test_a_newsroom_with_its_database_lives_and_is_ready(make_app: MakeApp, database: Database) -> None:
    client = make_app(Settings(database_url=database.url, secret_key="k" * 40)).test_client()
    for address in ("/healthz", "/readyz"):
        response = client.get(address)
        assert response.status_code == 200
        assert response.headers["Cache-Control"] == "no-store"


def test_without_its_database_it_lives_and_is_not_ready(make_app: MakeApp) -> None:
    client = make_app(Settings(database_url=NOWHERE, secret_key="k" * 40)).test_client()
    assert client.get("/healthz").status_code == 200
    response = client.get("/readyz")
    assert response.status_code == 503
    assert int(response.headers["Retry-After"]) > 0
    assert "127.0.0.1" not in response.text


def test_health_needs_no_login_and_sets_no_cookie(client: FlaskClient) -> None:
    for address in ("/healthz", "/readyz"):
        assert "Set-Cookie" not in client.get(address).headers
