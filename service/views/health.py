"""Health: whether the process lives, and whether it can serve."""

from flask import Blueprint
from flask.typing import ResponseReturnValue

from ..context import database

health = Blueprint("health", __name__)

_PLAIN = {"Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store"}


@health.get("/healthz")
def healthz() -> ResponseReturnValue:
    """The process answers; nothing else is asked."""
    return "ok\n", _PLAIN


@health.get("/readyz")
def readyz() -> ResponseReturnValue:
    """The database answers too; 503 until it does."""
    if not database().is_reachable():
        return "the database does not answer\n", 503, _PLAIN | {"Retry-After": "5"}
    return "ready\n", _PLAIN
