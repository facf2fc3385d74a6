"""A form that came without a login, or with another session's token: nothing typed in it is lost.

The page shows every word that was sent, in a form to the same address with a token of this session's own.
"""

import re

from flask import Response, make_response, render_template, request
from flask_wtf.csrf import CSRFError

from service.context import signed_in

from . import words
from .blueprint import desk

MOST_FIELDS = 500
"""Fields that the page hands back; no form of the desk has more by far."""

TOKEN = "csrf_token"  # noqa: S105  (the name of a field)

_CHOSEN = re.compile(r"notice-\d{1,2}-(?:kind|scope|reason_class|target|read)|merge(?:-k\d{1,5})?")
_OF_NOTICE = re.compile(r"notice-(\d{1,2})-(?:item-(\d{1,2})-)?([a-z_]+)")


@desk.before_request
def _demand_login() -> Response | None:
    """Whoever sends a form without being logged in gets it back; a page that is only asked for leads to the login."""
    return again(401) if request.method == "POST" and signed_in() is None else None


@desk.errorhandler(CSRFError)
def _without_token(_error: CSRFError) -> Response:
    return again(400 if signed_in() is not None else 401)


def again(status: int) -> Response:
    """The page with everything that was sent: 401 where nobody is logged in, 400 where the token is another's."""
    sent = [(name, value) for name, value in request.form.items() if name != TOKEN and value]
    kept, more = sent[:MOST_FIELDS], len(sent) - MOST_FIELDS
    page = render_template(
        "errors/again.html",
        status=status,
        typed=[(name, label(name), value) for name, value in kept if not _is_sent_along(name)],
        hidden=[(name, value) for name, value in kept if _is_sent_along(name)],
        more=max(0, more),
    )
    response = make_response(page, status)
    response.headers["Cache-Control"] = "no-store"
    return response


def _is_sent_along(name: str) -> bool:
    return name in words.SENT_ALONG or _CHOSEN.fullmatch(name) is not None


def label(name: str) -> str:
    """What a field is called on the desk, by its name in a form; the name itself where none of ours has it."""
    if match := _OF_NOTICE.fullmatch(name):
        notice, item, part = match.groups()
        called = words.FIELDS.get(f"notice-{part}", part)
        which = f" ({int(item) + 1})" if item and item != "0" else ""
        return f"New notice {int(notice) + 1}: {called}{which}"
    if name.startswith("override-"):
        return "Why no notice is needed"
    return words.FIELDS.get(name, name)
