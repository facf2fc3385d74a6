"""Conditional answers: a page's validator is known before its work is done.

A validator is strong: it names everything that the page is made of. The live article may be kept for a minute;
an earlier version or a comparison is asked for every time, since “corrected since” changes old pages too.
"""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from flask import Response, current_app, make_response, request

from versions.changelog import Located
from versions.diff import ENGINE

from . import languages
from .context import settings

LIVE = "max-age=60, stale-while-revalidate=30"
"""With this, a reader sees an error for at most 90 seconds after it was corrected."""

ALWAYS_ASK = "no-cache"

_SOURCES = (".py", ".html", ".css", ".js", ".mo")


@dataclass(frozen=True, slots=True)
class Answer:
    """A page that was made: its body, and when what it shows last changed."""

    body: str
    changed_at: datetime | None = None


def validator(located: Located, **parameters: Any) -> str:
    """The strong validator of a page about an article, from what one query tells."""
    shown = settings()
    return _hashed(
        str(located.article_id),
        located.slug,
        located.section,
        # Numbers of versions name their texts only as long as nobody goes back to an older copy of the database;
        # the digest of an event stands for the digests of all texts that were ever handed in before it.
        located.last_digest.hex(),
        ENGINE,
        build(str(current_app.template_folder)),
        [languages.spoken(), shown.language, shown.newsroom, shown.zone, shown.image_hosts],
        request.host,  # absolute addresses on the page are made from it
        request.endpoint,
        request.view_args,
        parameters,
    )


def unchanged(tag: str, policy: str) -> Response | None:
    """The 304 for a client that holds the page of this validator; None for everybody else.

    A client that holds “any” page (`*`) is answered by `fresh`: whether there is one is known when it is made.
    """
    held = request.if_none_match
    is_held = _reads() and not held.star_tag and held.contains_weak(tag)
    return _held(tag, policy) if is_held else None


def fresh(answer: Answer, tag: str, policy: str) -> Response:
    """The page with its validators; a 304 for a client that holds any page there is."""
    if _reads() and request.if_none_match.star_tag:
        return _held(tag, policy)
    response = make_response(answer.body)
    response.last_modified = answer.changed_at
    return _dressed(response, tag, policy)


def by_body(body: str, policy: str = LIVE) -> Response:
    """A page whose validator is its own text, for lists that are cheap to make; a 304 where the client holds it."""
    tag = _hashed(body)
    return unchanged(tag, policy) or fresh(Answer(body), tag, policy)


@cache
def build(template_folder: str) -> str:
    """A digest over this build's code, templates, styles and scripts: a new one makes every page new."""
    here = Path(__file__).parent
    roots = [here, here.parent / "versions", Path(template_folder)]
    digest = hashlib.sha256()
    for root in roots:
        for path in sorted(each for each in root.rglob("*") if each.suffix in _SOURCES):
            digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def _reads() -> bool:
    return request.method in ("GET", "HEAD")


def _held(tag: str, policy: str) -> Response:
    response = make_response("", 304)
    del response.headers["Content-Type"]
    return _dressed(response, tag, policy)


def _dressed(response: Response, tag: str, policy: str) -> Response:
    response.set_etag(tag)
    # Whoever has logged in here must see what they just published: their browser asks every time.
    is_staff = current_app.config["SESSION_COOKIE_NAME"] in request.cookies
    response.headers["Cache-Control"] = f"private, {ALWAYS_ASK}" if is_staff else policy
    return response


def _hashed(*parts: Any) -> str:
    return hashlib.sha256(json.dumps(parts, default=str).encode()).hexdigest()[:40]
