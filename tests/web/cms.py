"""A content system as the API's client: tokens of every role, and every answer held against the OpenAPI description."""

import json
import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from uuid import uuid4

from flask import Flask
from flask.testing import FlaskClient
from jsonschema import Draft202012Validator
from werkzeug.test import TestResponse

from service import create_app
from service.config import Settings
from tests import factories
from tests.factories import Newsroom
from versions import people
from versions.database import Database
from versions.people import User
from versions.permissions import OPERATOR, UPSTREAM

Json = dict[str, Any]
ROOT = "/api/v1"


def body(text: str = "The council met.\n\nIt was late.", headline: str = "Council meets", **rest: Any) -> Json:
    """A content as the API takes it, its body as plain text."""
    return {"headline": headline, "language": "en", "body": {"text": text}} | rest


@dataclass
class Cms:
    """Calls the API with the token of a role; `None` calls as a reader."""

    app: Flask
    newsroom: Newsroom
    tokens: dict[str, str] = field(default_factory=dict)

    @cached_property
    def client(self) -> FlaskClient:
        return self.app.test_client(use_cookies=False)

    @cached_property
    def description(self) -> Json:
        found: Json = self.client.get(f"{ROOT}/openapi.json").get_json()
        return found

    def call(
        self, method: str, path: str, payload: Any = None, *, role: str | None = "editor", **headers: str
    ) -> TestResponse:
        """The answer, after it was held against the description."""
        self.newsroom.tick()
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        if role:
            named["Authorization"] = f"Bearer {self.tokens[role]}"
        raw = payload if isinstance(payload, bytes | str) or payload is None else json.dumps(payload)
        if raw is not None:
            named.setdefault("Content-Type", "application/json")
        path = path if path.startswith(ROOT) else ROOT + path
        response = self.client.open(path, method=method, data=raw, headers=named)
        self.hold(method, path, response)
        return response

    def get(self, path: str, *, role: str | None = None, **headers: str) -> TestResponse:
        return self.call("GET", path, role=role, **headers)

    def post(self, path: str, payload: Any, *, role: str | None = "editor", **headers: str) -> TestResponse:
        return self.call("POST", path, payload, role=role, **headers)

    def made(self, path: str, payload: Any, *, role: str = "editor", **headers: str) -> Json:
        """The body of a call that must succeed."""
        response = self.post(path, payload, role=role, **headers)
        assert response.status_code == 201, response.text
        found: Json = response.get_json()
        return found

    def created(self, slug: str = "council-meets", **rest: Any) -> str:
        """A new article, unpublished, by the reporter."""
        self.made("/articles", {"slug": slug, "content": body(**rest)}, role="reporter")
        return slug

    def published(self, slug: str = "council-meets", **rest: Any) -> str:
        """A published article of one version."""
        self.created(slug, **rest)
        self.approve(slug, 1)
        self.made(f"/articles/{slug}/publications", {"revision": 1})
        return slug

    def approve(self, slug: str, revision: int, *, role: str = "editor", **rest: Any) -> Json:
        """An approval of the latest proposal."""
        decision = {"verdict": "approve"} | rest
        return self.made(f"/articles/{slug}/revisions/{revision}/decisions", decision, role=role)

    def correct(self, slug: str, base: int, text: str, notice: Json) -> Json:
        """The next version with one notice: handed in, approved, published."""
        proposal = {"kind": notice["kind"], "notices": [notice]}
        given = {"base": base, "content": body(text), "proposal": proposal}
        number = self.made(f"/articles/{slug}/revisions", given, role="reporter")["revision"]
        self.approve(slug, number)
        return self.made(f"/articles/{slug}/publications", {"revision": number})

    def remove(self, slug: str, revision: int, reason: str = "safety") -> Json:
        """The article is taken away, with everybody's approval that this wants."""
        notice = {"kind": "removal", "text": "Removed for a person’s safety.", "reason_class": reason}
        proposal = {"kind": "removal", "notices": [notice]}
        self.made(f"/articles/{slug}/revisions/{revision}/proposals", proposal)
        for role in ("standards", "second_standards"):
            self.approve(slug, revision, role=role, legal_basis="A court said so.")
        return self.made(f"/articles/{slug}/publications", {"revision": revision})

    def hold(self, method: str, path: str, response: TestResponse) -> None:
        """The answer is one that the description knows: status, media type and shape."""
        route = path.partition("?")[0].removeprefix(ROOT)
        operation = next(
            (
                operations[method.lower()]
                for template, operations in self.description["paths"].items()
                if method.lower() in operations and _matches(template.removeprefix(ROOT), route)
            ),
            None,
        )
        if operation is None:
            return
        said = operation["responses"].get(str(response.status_code))
        assert said is not None, f"{method} {route} does not document {response.status_code}: {response.text[:300]}"
        if "$ref" in said:
            said = self.description["components"]["responses"][said["$ref"].rpartition("/")[2]]
        if "content" not in said:
            return
        assert response.mimetype in said["content"]
        schema = said["content"][response.mimetype]["schema"] | {"components": self.description["components"]}
        Draft202012Validator(schema).validate(response.get_json())


def a_cms(database: Database) -> Cms:
    """The API over a migrated database, with people and tokens of every role."""
    newsroom = factories.a_newsroom(database)
    settings = Settings(database_url=database.url, secret_key="not a secret " * 4, argon2=(8, 1))
    app = create_app(settings, clock=lambda: newsroom.now)
    cms = Cms(app, newsroom)
    for role in ("reporter", "editor", "second_editor", "standards", "second_standards", "admin"):
        cms.tokens[role] = a_token(newsroom, role)
    cms.tokens["upstream"] = a_token(newsroom, "editor", scope=UPSTREAM)
    return cms


def a_token(newsroom: Newsroom, role: str, *, scope: str | None = None) -> str:
    """A bearer token of somebody of the newsroom."""
    token = uuid4().hex
    with newsroom.database.writing() as session:
        user = session.get(User, getattr(newsroom, role).id)
        assert user is not None
        people.issue_token(session, OPERATOR, user, id=uuid4(), token=token, scope=scope, at=newsroom.now)
    return token


def _matches(template: str, route: str) -> bool:
    pattern = re.sub(r"\\{\w+\\}", r"[^/]+?", re.escape(template))
    return re.fullmatch(pattern, route) is not None
