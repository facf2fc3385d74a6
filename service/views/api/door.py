"""The API's door: who is calling, what the call hands in, in which transaction it runs, and how it is answered.

A view here is a function over a session and values. The decorators do the rest, in this order: the bearer
token (401), the body's form and shape (415, 400, 422), the transaction, the idempotency key, the view.
Cookies are never looked at.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import wraps
from typing import Any, Concatenate, NoReturn, ParamSpec, TypeVar

from flask import Response, abort, redirect, request, url_for
from werkzeug.datastructures import WWWAuthenticate
from werkzeug.exceptions import PreconditionFailed, PreconditionRequired, Unauthorized, UnsupportedMediaType

from versions import idempotency, people
from versions.database import Session
from versions.errors import InvalidField
from versions.permissions import Action, Actor, demand, may

from ...context import database, now
from ...inputs.json import naming
from ...inputs.members import MAX_NUMBER, legible
from ...representations import Json

PAGE = 20
"""Entries of one page of any list."""

KEY = "Idempotency-Key"

_Body = TypeVar("_Body")
_Arguments = ParamSpec("_Arguments")
_View = Callable[..., Response]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a view answers. `etag` is the entity tag, where it is not simply the digest of what is sent.

    A value of a reading call that is dear may be a function: it is called, within the transaction, unless the
    caller holds the `etag`. The door says of what is read which header it varies by, and whether it is for staff alone.
    """

    value: Json | Callable[[], Json]
    status: int = 200
    location: str | None = None
    etag: str | None = None
    vary: str | None = None
    is_private: bool = False


# Decorators.


def public(view: Callable[Concatenate[Session, _Arguments], Answer]) -> _View:
    """Anybody may ask; no token is looked at."""

    @wraps(view)
    def answered(*args: _Arguments.args, **arguments: _Arguments.kwargs) -> Response:
        with database().reading() as session:
            return _read(view(session, *args, **arguments))

    return answered


def anybody(view: Callable[Concatenate[Session, Actor | None, _Arguments], Answer]) -> _View:
    """Anybody may ask; staff who send their token are told more. The view is given them, or None."""

    @wraps(view)
    def answered(*args: _Arguments.args, **arguments: _Arguments.kwargs) -> Response:
        with database().reading() as session:
            caller = _caller(session) if "Authorization" in request.headers else None
            actor = caller if caller and may(caller, Action.READ) else None
            answer = view(session, actor, *args, **arguments)
            return _read(replace(answer, vary="Authorization", is_private=actor is not None))

    return answered


def staff(view: Callable[Concatenate[Session, Actor, _Arguments], Answer]) -> _View:
    """Only staff may ask."""

    @wraps(view)
    def answered(*args: _Arguments.args, **arguments: _Arguments.kwargs) -> Response:
        with database().reading() as session:
            actor = _caller(session)
            demand(actor, Action.READ)
            answer = view(session, actor, *args, **arguments)
            return _read(replace(answer, is_private=True))

    return answered


def writes(
    read: Callable[[bytes], _Body], fields: Mapping[str, str] | None = None
) -> Callable[[Callable[Concatenate[Session, Actor, _Body, _Arguments], Answer]], _View]:
    """The call changes something: the view runs in one writing transaction, with the caller and what `read` gave.

    `fields` says where the domain's fields stand in the body, for what refusals name.
    """

    def decorated(view: Callable[Concatenate[Session, Actor, _Body, _Arguments], Answer]) -> _View:
        @wraps(view)
        def answered(*args: _Arguments.args, **arguments: _Arguments.kwargs) -> Response:
            with database().reading() as session:
                actor = _caller(session)
            _demand_json()
            body = read(request.get_data())
            with naming(fields or {}):
                return _once(actor, lambda session: view(session, actor, body, *args, **arguments))

        return answered

    return decorated


# What views ask for.


def before() -> int | None:
    """The cursor of a list that is paged by number; None for the first page. Refuses `InvalidField`."""
    text = request.args.get("before")
    if text is None:
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= 10 and 1 <= int(text) <= MAX_NUMBER):
        raise InvalidField(f"“{legible(text)}” is not a cursor that a page has named in “next”.", field="before")
    return int(text)


def page(value: Json, name: str, rows: list[Json], cursor: str | int | None) -> Json:
    """A page of a list: its entries under `name`, and where the next page is, null on the last."""
    arguments = (request.view_args or {}) | {"before": cursor}
    return value | {name: rows, "next": url_for(request.endpoint or "", **arguments) if cursor is not None else None}


def demand_address(asked: str, current: str) -> None:
    """Return if the call came to the article's current address; from an old one, 301 to the same thing there."""
    if asked != current:
        arguments = (request.view_args or {}) | {"slug": current} | request.args.to_dict()
        abort(redirect(url_for(request.endpoint or "", **arguments), code=301))


def demand_match(*tags: str) -> None:
    """Return if If-Match names one of these entity tags, compared strongly; 428 without one, 412 with another."""
    if "If-Match" not in request.headers:
        raise PreconditionRequired("Read the article first, and send its ETag in If-Match.")
    # What was sent compressed has a tag of its own: the plain one, a colon and the encoding.
    named = {(tag or "").partition(":")[0] for tag in request.if_match.as_set(include_weak=False)}
    if not request.if_match.star_tag and named.isdisjoint(tags):
        raise PreconditionFailed("The article has changed since you read it; read it again.")


def etag_of(value: Json) -> str:
    """The strong entity tag of a JSON answer."""
    return _tag_of(_written(value))


# Private.


def _caller(session: Session) -> Actor:
    """Whoever holds the bearer token; 401 where there is none in force."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        _unauthorised("This call needs a bearer token in the header Authorization.")
    actor = people.holder_of(session, token.strip())
    if actor is None:
        _unauthorised("This bearer token is not in force.", error="invalid_token")
    return actor


def _unauthorised(sentence: str, **more: str) -> NoReturn:
    raise Unauthorized(sentence, www_authenticate=WWWAuthenticate("bearer", {"realm": "corrigenda", **more}))


def _demand_json() -> None:
    if request.mimetype != "application/json":
        raise UnsupportedMediaType("The body must be sent as application/json.")


def _read(answer: Answer) -> Response:
    """The answer to a reading call, or 304 where the caller has it already."""
    text = None if answer.etag else _written(_value(answer))
    tag = answer.etag or _tag_of(text or "")
    if request.if_none_match.contains_weak(tag):
        response = Response(status=304)
        del response.headers["Content-Type"]
    else:
        response = _response(text or _written(_value(answer)), answer.status)
    response.set_etag(tag)
    response.headers["Cache-Control"] = "private, no-cache" if answer.is_private else "no-cache"
    if answer.vary:
        response.headers["Vary"] = answer.vary
    return response


def _tag_of(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def _value(answer: Answer) -> Json:
    return answer.value() if callable(answer.value) else answer.value


def _once(actor: Actor, work: Callable[[Session], Answer]) -> Response:
    """The answer to a writing call. Under an idempotency key the same call is done once, however often it comes.

    Two such calls at the same moment: one commits, the other is refused something or collides, and then finds
    the kept answer.
    """
    key = request.headers.get(KEY) if request.method == "POST" else None
    try:
        return _done(actor, key, work)
    except Exception:
        # Whatever went wrong: if the same call has been answered meanwhile, that answer holds.
        if key is None:
            raise
        with database().reading() as session:
            found = idempotency.kept(session, actor, key, request=_digest())
        if found is None:
            raise
        return _again(found)


def _done(actor: Actor, key: str | None, work: Callable[[Session], Answer]) -> Response:
    with database().writing() as session:
        if key is not None and (found := idempotency.kept(session, actor, key, request=_digest())):
            return _again(found)
        answer = work(session)
        text = _written(_value(answer))
        if key is not None:
            idempotency.keep(
                session, actor, key, request=_digest(), status=answer.status, location=answer.location, answer=text,
                at=now(),
            )  # fmt: skip
    response = _response(text, answer.status, answer.location)
    if answer.etag:
        response.set_etag(answer.etag)
    return response


def _again(found: idempotency.KeptAnswer) -> Response:
    return _response(found.answer, found.status, found.location)


def _digest() -> bytes:
    """What makes two calls the same: method, address and body."""
    return hashlib.sha256(f"{request.method} {request.full_path}\n".encode() + request.get_data()).digest()


def _response(text: str, status: int, location: str | None = None) -> Response:
    response = Response(text, status=status, content_type="application/json")
    response.headers["Cache-Control"] = "no-store" if request.method != "GET" else "no-cache"
    if location:
        response.headers["Location"] = location
    return response


def _written(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"
