"""What a no looks like: problem details for the API, a page for everybody else, never a stack trace.

Four handlers: the domain's refusals, HTTP's own errors, a database that does not answer, and everything
that nobody foresaw.
"""

import logging

from flask import Flask, Response, current_app, g, make_response, render_template, request
from sqlalchemy.exc import IntegrityError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response as AnyResponse

from versions.errors import Refusal

from .problems import Problem, answer, of_refusal, of_status, validation_errors

RETRY_AFTER = 5
"""Seconds after which a client may try again when the database did not answer."""

_log = logging.getLogger("corrigenda.errors")


def register(app: Flask) -> None:
    """Every error of the application is answered here. Call it last: extensions bring handlers of their own."""
    app.register_error_handler(Refusal, _refused)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(OperationalError, _database_silent)
    app.register_error_handler(InterfaceError, _database_silent)
    app.register_error_handler(NoConnection, _database_silent)
    app.register_error_handler(IntegrityError, _collided)
    app.register_error_handler(Exception, _unforeseen)


def told(problem: Problem) -> Response:
    """The answer to this request that says so: JSON below /api/, a page elsewhere."""
    if request.path.startswith("/api/"):
        return answer(problem)
    response = make_response(render_template("errors/error.html", problem=problem), problem.status)
    response.headers.extend(problem.headers)
    response.headers["Cache-Control"] = "no-store"
    return response


def _refused(refusal: Refusal) -> Response:
    return told(of_refusal(refusal))


def _http(error: HTTPException) -> AnyResponse:
    if error.response is not None:
        return error.get_response()
    status = error.code or 500
    headers = {name: value for name, value in error.get_headers() if name != "Content-Type"}
    if status == 429 and "retry_after" in g:
        headers["Retry-After"] = str(g.retry_after)
    data = getattr(error, "data", None) or {}
    # What a library says of its own accord is for programmers; a sentence given at the place is for people.
    is_ours = error.description != type(error).description and status != 429
    said = _too_large() if status == 413 else error.description if is_ours else None
    return told(
        of_status(
            status,
            data.get("message") or said,
            errors=tuple(validation_errors(data.get("messages") or {})),
            headers=headers | dict(data.get("headers") or {}),
        )
    )


def _too_large() -> str:
    """How much may be sent at once, and how much was, as far as that is known."""
    limit = current_app.config["MAX_CONTENT_LENGTH"]
    sent = request.content_length
    was = f" This was {_mebibytes(sent)}." if sent is not None and sent > limit else ""
    return f"At most {_mebibytes(limit)} may be sent at once.{was}"


def _mebibytes(count: int) -> str:
    return f"{count / 2**20:.2f}".rstrip("0").rstrip(".") + " MiB"


def _database_silent(error: Exception) -> Response:
    _log.error("the database did not answer: %s", type(error).__name__, exc_info=error)
    return told(of_status(503, headers={"Retry-After": str(RETRY_AFTER)}))


def _collided(error: IntegrityError) -> Response:
    if not _is_taken(error):
        return _unforeseen(error)
    _log.warning("two transactions wanted the same key", exc_info=error)
    sentence = "Somebody else stored the same thing at the same moment. Look at what is there now, then try again."
    return told(of_status(409, sentence))


def _unforeseen(error: Exception) -> Response:
    _log.error("unforeseen at %s %s", request.method, request.path.encode("unicode_escape").decode(), exc_info=error)
    return told(of_status(500))


def _is_taken(error: IntegrityError) -> bool:
    state = getattr(error.orig, "sqlstate", None)
    return state == "23505" if state else "UNIQUE constraint failed" in str(error.orig)
