"""How an operation of the API is hung at its address, and described there and then: one decorator for both."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

from flask import Flask, Response
from flask_smorest import Api, Blueprint

from versions.permissions import UPSTREAM

from ...inputs.members import MAX_NUMBER
from .authorship_schemas import AUTHORSHIP
from .examples import EXAMPLES
from .schemas import ANSWERS, BODIES
from .shapes import NUMBER, SLUG, Schema, ref

PROBLEM = "application/problem+json"
JSON = "application/json"
DESCRIPTION = f"""The newsroom's articles, their versions and what readers were told about them.

Staff send `Authorization: Bearer …`; a token never allows more than its holder's role. Cookies are never looked
at. A token of the scope `{UPSTREAM}` lets a system that has approvals of its own publish in one call.

`Idempotency-Key` on any POST makes a retry harmless: the same call is answered alike and done once.

An article's former address goes on working: a GET is redirected (301), a write acts on the article.
"""

PROBLEMS = {
    400: "The body is not JSON, or not UTF-8; or the address holds what no address may.",
    401: "No bearer token, or one that is not in force.",
    403: "The role does not include this, an approval is missing, or the call came over plain HTTP.",
    404: "There is nothing here that the caller may know of.",
    409: "The article is in another state than the caller believed.",
    410: "The text is no longer served; the answer says why, and carries the notices.",
    412: "The article has changed since it was read.",
    413: "The body, or a text in it, is over its limit.",
    415: "The body is not sent as application/json.",
    422: "The input breaks a rule; `errors` says where.",
    428: "If-Match is missing.",
    451: "The text is no longer served because the law demands it.",
    503: "The newsroom's database cannot be reached.",
}

N = f"int(min=1,max={MAX_NUMBER})"
"""The converter of every number in an address; what lies outside is simply not there."""

LISTING = (400, 403, 422, 503)
READING = (400, 403, 404, 503)
WRITING = (400, 401, 403, 404, 409, 413, 415, 422, 503)
GONE = (410, 451)

_KEY: Schema = {
    "name": "Idempotency-Key",
    "in": "header",
    "description": "Makes a retry harmless.",
    "schema": {"type": "string", "minLength": 1, "maxLength": 200},
}
_MATCH: Schema = {
    "name": "If-Match",
    "in": "header",
    "required": True,
    "description": "The ETag with which the article was read, or *.",
    "schema": {"type": "string"},
}
_NONE_MATCH: Schema = {
    "name": "If-None-Match",
    "in": "header",
    "description": "The ETag of what the caller has already.",
    "schema": {"type": "string"},
}
_DONE = {"GET": "What was asked for.", "POST": "It is made.", "PATCH": "It is changed."}
_HEADERS = {
    "ETag": {"description": "A strong entity tag.", "schema": {"type": "string"}},
    "Location": {"description": "Where what was made stands.", "schema": {"type": "string", "format": "uri-reference"}},
}

api = Blueprint("api", __name__, description="Articles, revisions, publications and notices")


class _Documented(Api):  # type: ignore[misc]
    """The extension without its own error answers: this application has one form for all of them."""

    DEFAULT_ERROR_RESPONSE_NAME = None

    def _register_error_handlers(self) -> None:
        return


def register(app: Flask) -> None:
    """The API is hung at /api/v1 and described at /api/v1/openapi.json."""
    app.config.update(API_TITLE="Corrigenda", API_VERSION="1", OPENAPI_VERSION="3.1.0", OPENAPI_URL_PREFIX="/api/v1")
    documented = _Documented(
        app,
        spec_kwargs={"info": {"description": DESCRIPTION, "license": {"name": "MIT", "identifier": "MIT"}}},
    )
    components = documented.spec.components
    for name, schema in (BODIES | ANSWERS | AUTHORSHIP).items():
        components.schema(name, deepcopy(schema))
    for status, meaning in PROBLEMS.items():
        components.response(f"Problem{status}", _problem(status, meaning))
    components.security_scheme("bearer", {"type": "http", "scheme": "bearer"})
    documented.register_blueprint(api, url_prefix="/api/v1")


def operation(
    method: str,
    rule: str,
    *,
    answer: str,
    status: int = 200,
    body: str | None = None,
    problems: tuple[int, ...] = READING,
    staff: bool | None = True,
    paged: Schema | None = None,
    match: bool = False,
) -> Callable[[Callable[..., Response]], Callable[..., Response]]:
    """The view is hung at the rule. `staff`: a token is wanted (True), looked at (None), or of no interest (False).

    `answer` and `body` name schemas; `paged` is the schema of the cursor `before`.
    """
    parameters = _parameters(method, paged=paged, match=match)
    described: dict[str, Any] = {
        "responses": _responses(method, rule, answer, status=status, problems=problems, staff=staff),
        "security": [{"bearer": []}] if staff else [{}, {"bearer": []}] if staff is None else [],
        **({"parameters": parameters} if parameters else {}),
    }
    if body:
        described["requestBody"] = {
            "required": True,
            "content": {JSON: {"schema": ref(body), "example": EXAMPLES[body]}},
        }

    def hung(view: Callable[..., Response]) -> Callable[..., Response]:
        found: Callable[..., Response] = api.route(rule, methods=[method], parameters=_in_path(rule))(
            api.doc(operationId=view.__name__, **described)(view)
        )
        return found

    return hung


def _responses(
    method: str, rule: str, answer: str, *, status: int, problems: tuple[int, ...], staff: bool | None
) -> dict[str, Any]:
    is_reading = method == "GET"
    headers = [
        name for name, there in (("ETag", is_reading or method == "PATCH"), ("Location", status == 201)) if there
    ]
    asked = set(problems) | ({401} if staff is None else {401, 403} if staff else set())
    found: dict[str, Any] = {
        str(status): {
            "description": _DONE[method],
            "content": {JSON: {"schema": ref(answer)}},
            **({"headers": {name: _HEADERS[name] for name in headers}} if headers else {}),
        }
    }
    if is_reading:
        found["304"] = {"description": "The caller has it already."}
    if is_reading and "<slug>" in rule:
        found["301"] = {
            "description": "The article has another address now.",
            "headers": {"Location": _HEADERS["Location"]},
        }
    return found | {str(each): {"$ref": f"#/components/responses/Problem{each}"} for each in sorted(asked)}


def _parameters(method: str, *, paged: Schema | None, match: bool) -> list[Schema]:
    found = []
    if paged:
        meaning = "The cursor that the page before named in `next`."
        found.append({"name": "before", "in": "query", "description": meaning, "schema": paged})
    if method == "GET":
        found.append(_NONE_MATCH)
    if method == "POST":
        found.append(_KEY)
    if match:
        found.append(_MATCH)
    return found


def _in_path(rule: str) -> list[Schema]:
    """What the parameters in a rule look like."""
    shapes = {"slug": SLUG, "n": NUMBER, "a": NUMBER, "b": NUMBER}
    return [
        {"name": name, "in": "path", "required": True, "schema": shape}
        for name, shape in shapes.items()
        if f"<{name}>" in rule or f":{name}>" in rule
    ]


def _problem(status: int, meaning: str) -> Schema:
    found: Schema = {"description": meaning, "content": {PROBLEM: {"schema": ref("Problem")}}}
    if status == 401:
        found["headers"] = {"WWW-Authenticate": {"schema": {"type": "string"}}}
    if status == 503:
        found["headers"] = {"Retry-After": {"schema": {"type": "integer"}}}
    return found
