"""Problem details (RFC 9457): what each refusal is called, which status it has, and its JSON form."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from flask import Response, current_app, request, url_for

from versions import errors
from versions.errors import Refusal

_FAMILIES: tuple[tuple[type[Refusal], int], ...] = (
    (errors.TooLarge, 413),
    (errors.Invalid, 422),
    (errors.Conflict, 409),
    (errors.Forbidden, 403),
    (errors.Missing, 404),
    (errors.Gone, 410),
    (Refusal, 422),
)

_OF_HTTP = {
    400: "The request cannot be read.",
    401: "The call names nobody: it needs a bearer token that is in force.",
    403: "The request is refused.",
    404: "There is nothing at this address.",
    405: "This address does not know the method.",
    406: "The answer cannot be given in a form that was asked for.",
    408: "The request took too long to arrive.",
    411: "The request must say how long it is.",
    409: "Somebody else changed the same thing at the same moment.",
    412: "What was read before has changed since.",
    413: "The request is over its limit.",
    414: "The address is too long.",
    415: "The body is in a form that is not read here.",
    417: "The expectation of the request cannot be met.",
    422: "The input breaks a rule.",
    428: "The change must name what it is based on, in If-Match.",
    429: "This was tried too often; wait a while.",
    431: "The headers of the request are too large.",
    500: "Something went wrong on our side.",
    503: "The newsroom’s database cannot be reached for the moment.",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One no, as every door says it: `errors` are places in the input, `facts` become extension members."""

    code: str
    title: str
    status: int
    detail: str
    errors: tuple[Mapping[str, str], ...] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a code stands for, for the page that its address leads to."""

    code: str
    title: str
    status: int


def of_refusal(refusal: Refusal) -> Problem:
    """The problem that a refusal is."""
    status = status_of(type(refusal))
    if status == 410 and refusal.facts.get("reason_class") == "legal":
        status = 451
    return Problem(
        code=refusal.code,
        title=_title(type(refusal)),
        status=status,
        detail=refusal.sentence,
        errors=(_place(refusal.field, refusal.sentence),) if refusal.field else (),
        facts=refusal.facts,
    )


def of_status(status: int, detail: str | None = None, **more: Any) -> Problem:
    """The problem that a bare HTTP status is; `more` are further attributes of it."""
    title = _title_of(status)
    return Problem(code=_code_of(status), title=title, status=status, detail=detail or f"{title}.", **more)


def status_of(refusal: type[Refusal]) -> int:
    """Which status a class of refusals has."""
    return next(status for family, status in _FAMILIES if issubclass(refusal, family))


def meanings() -> dict[str, Meaning]:
    """Every code that may stand at the end of a problem's type, in order."""
    found = [Meaning(_code_of(status), _title_of(status), int(status)) for status in HTTPStatus if status >= 400]
    found += [Meaning(each.code, _title(each), status_of(each)) for each in _classes(Refusal)]
    return {each.code: each for each in sorted(found, key=lambda meaning: meaning.code)}


def answer(problem: Problem) -> Response:
    """The problem as `application/problem+json`."""
    body: dict[str, Any] = {name: value for name, value in problem.facts.items() if value is not None}
    body |= {
        "type": url_for("problems.problem", code=problem.code, _external=True),
        "title": problem.title,
        "status": problem.status,
        "detail": problem.detail,
        "instance": request.path,
    }
    if problem.errors:
        body["errors"] = [dict(each) for each in problem.errors]
    response = Response(
        current_app.json.dumps(body) + "\n", status=problem.status, content_type="application/problem+json"
    )
    response.headers.extend(problem.headers)
    response.headers["Cache-Control"] = "no-store"
    return response


def validation_errors(messages: Any, path: tuple[str, ...] = ()) -> Iterator[dict[str, str]]:
    """The places and sentences in what a schema complains of: nested mappings that end in lists of sentences."""
    if isinstance(messages, Mapping):
        for name, inner in messages.items():
            yield from validation_errors(inner, path if name == "_schema" else (*path, str(name)))
    elif isinstance(messages, list | tuple):
        for inner in messages:
            yield from validation_errors(inner, path)
    else:
        # The first part says which part of the request the schema read.
        yield {"pointer": _pointer(path[1:]), "detail": str(messages)}


def _place(name: str, sentence: str) -> dict[str, str]:
    if name[:1].isupper():
        return {"header": name, "detail": sentence}
    return {"pointer": _pointer(tuple(name.split("."))), "detail": sentence}


def _pointer(path: tuple[str, ...]) -> str:
    return "#" + "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in path)


def _title_of(status: int) -> str:
    return (_OF_HTTP.get(status) or HTTPStatus(status).phrase).rstrip(".")


def _code_of(status: int) -> str:
    return "http-" + HTTPStatus(status).phrase.lower().replace(" ", "-").replace("'", "")


def _title(refusal: type[Refusal]) -> str:
    return " ".join((refusal.__doc__ or refusal.code).split("\n\n")[0].split()).rstrip(".")


def _classes(family: type[Refusal]) -> Iterator[type[Refusal]]:
    for each in family.__subclasses__():
        yield each
        yield from _classes(each)
