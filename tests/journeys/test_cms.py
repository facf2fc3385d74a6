"""A CMS with approvals of its own, over HTTP: it creates, publishes, corrects in one call, and retries without harm."""

import json
from collections.abc import Callable
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from tests.journeys.conftest import PASSWORD, Site
from versions import audit
from versions.database import Database

HEADLINE = "Council approves harbour budget"


class Cms:
    """A client with a token from the command line."""

    def __init__(self, site: Site, token: str) -> None:
        self.site, self.token = site, token

    def call(self, method: str, path: str, body: object = None, **headers: str) -> tuple[int, Any]:
        """Status and JSON of the answer."""
        request = Request(
            f"{self.site.address}/api/v1{path}",
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
            | {name.replace("_", "-"): value for name, value in headers.items()},
        )
        try:
            with urlopen(request) as answer:
                return answer.status, json.loads(answer.read())
        except HTTPError as refused:
            with refused:
                return refused.code, json.loads(refused.read())


def content(sum_: str) -> dict[str, object]:
    return {
        "headline": HEADLINE,
        "language": "en",
        "body": {"markdown": f"The council approved {sum_} euros for the harbour.\n\nThe vote was short."},
    }


@pytest.fixture
def cms(database: Database, serve: Callable[[Database], Site]) -> Cms:
    site = serve(database)
    email = "cms@meridian.example"
    site.command("user", "add", email, "--name", "The CMS", "--role", "editor", given=PASSWORD + "\n")
    return Cms(site, site.command("token", "issue", email, "--scope", "approved-upstream"))


def test_a_cms_publishes_and_corrects_in_one_call_each(cms: Cms, database: Database) -> None:
    status, created = cms.call("POST", "/articles", {"slug": "harbour-budget", "content": content("4 million")})
    assert status == 201, created
    first = {"revision": 1, "approved_by": "Ines Okafor"}
    assert cms.call("POST", "/articles/harbour-budget/publications", first)[0] == 201
    correction = {
        "base": 1,
        "content": content("14 million"),
        "kind": "correction",
        "notices": [
            {
                "kind": "correction",
                "text": "The sum is 14 million euros. An earlier version said 4 million.",
                "items": [{"wrong": "4 million", "right": "14 million"}],
            }
        ],
        "approved_by": ["Ines Okafor", "Tom Vance"],
    }
    path = "/articles/harbour-budget/publications"
    status, published = cms.call("POST", path, correction, Idempotency_Key="2f6c")
    assert status == 201, published
    assert published["version"] == 2
    [notice] = published["notices"]
    assert notice["coverage"][0]["before"]["exact"] == "4"
    assert notice["coverage"][0]["after"]["exact"] == "14"
    assert notice["standing"]["versions"] == 1

    assert cms.call("POST", path, correction, Idempotency_Key="2f6c") == (201, published)
    status, problem = cms.call("POST", path, correction | {"approved_by": "Somebody else"}, Idempotency_Key="2f6c")
    assert (status, problem["status"]) == (422, 422)

    with urlopen(f"{cms.site.address}/articles/harbour-budget") as page:
        html = page.read().decode()
    assert "An earlier version said 4 million." in html
    status, log = cms.call("GET", "/articles/harbour-budget/changelog")
    assert status == 200
    assert json.dumps(log).count("14 million euros") >= 1
    with database.reading() as session:
        assert audit.verify(session).faults == ()


def test_a_revoked_token_opens_no_door(cms: Cms) -> None:
    cms.site.command("token", "revoke", given=cms.token + "\n")
    status, problem = cms.call("POST", "/articles", {"slug": "harbour-budget", "content": content("4 million")})
    assert (status, problem["status"]) == (401, 401)
