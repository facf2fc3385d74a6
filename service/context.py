"""What a request stands in: the database, the clock, the settings, new ids, and who is logged in.

Verbs read no clock and make no ids; doors take both from here.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast
from uuid import UUID

import uuid_utils.compat
from flask import Flask, abort, current_app, redirect, request, url_for
from flask_security import current_user

from versions.comparisons import Comparisons
from versions.database import Database
from versions.people import User
from versions.permissions import Actor

from .config import Settings

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Context:
    """What one application holds for all of its requests."""

    settings: Settings
    database: Database
    clock: Clock
    comparisons: Comparisons


def install(app: Flask, context: Context) -> None:
    """The application knows its context."""
    app.extensions["corrigenda"] = context


def of(app: Flask) -> Context:
    """The context of an application."""
    return cast(Context, app.extensions["corrigenda"])


def settings() -> Settings:
    """The settings of the running application."""
    return of(current_app).settings


def database() -> Database:
    """The database of the running application."""
    return of(current_app).database


def comparisons() -> Comparisons:
    """The comparisons that the running application keeps."""
    return of(current_app).comparisons


def now() -> datetime:
    """This moment, aware, in UTC."""
    return of(current_app).clock().astimezone(UTC)


def new_id() -> UUID:
    """A new id (UUIDv7): ids sort by when they were made."""
    return uuid_utils.compat.uuid7()


def signed_in() -> User | None:
    """The account of whoever is logged in; None for a reader. Looks at the session cookie."""
    return cast(User, current_user) if current_user.is_authenticated else None


def staff() -> Actor:
    """The logged-in person. Sends everybody else to log in, and back here afterwards."""
    user = signed_in()
    if user is None:
        back = request.full_path.rstrip("?") if request.method in ("GET", "HEAD") else None
        abort(redirect(url_for("account.login", next=back)))
    return user.actor()
