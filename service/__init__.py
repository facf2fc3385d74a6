"""The web: a Flask application around the domain in `versions`.

`create_app` puts it together; nothing happens on import.
"""

import logging
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from flask import Flask, Response, g, request
from jinja2 import StrictUndefined
from werkzeug.middleware.proxy_fix import ProxyFix

from versions import tables  # noqa: F401  (completes the metadata)
from versions.comparisons import Comparisons

from . import auth, compression, context, errors, headers, rendering, views
from .config import Settings
from .requests import register as guard_requests

MAX_REQUEST = 4 * 2**20
"""Bytes of one request."""

_log = logging.getLogger("corrigenda.requests")


def create_app(settings: Settings | None = None, *, clock: Callable[[], datetime] | None = None) -> Flask:
    """The application, ready to serve. Without settings it reads them from the environment.

    Raises `config.ConfigurationFault` where they do not describe a newsroom that can run. The database need
    not answer yet.
    """
    settings = settings or Settings.from_environment()
    app = Flask(__name__, template_folder=str(templates_folder()))
    _configure(app, settings)
    kept = Comparisons(time.monotonic, settings.comparisons_mib * 2**20)
    context.install(app, context.Context(settings, settings.open_database(), clock or _utc_now, kept))
    guard_requests(app)
    auth.register(app)
    compression.register(app)
    headers.register(app)
    _fill_templates(app, settings)
    rendering.register(app)
    views.register(app)
    errors.register(app)
    app.before_request(_start_watch)
    app.after_request(_note)
    return app


def _configure(app: Flask, settings: Settings) -> None:
    app.config.update(
        SECRET_KEY=settings.key(),
        MAX_CONTENT_LENGTH=MAX_REQUEST,
        MAX_FORM_MEMORY_SIZE=MAX_REQUEST,
        TEMPLATES_AUTO_RELOAD=False,
    )
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.jinja_env.add_extension("jinja2.ext.do")
    app.json.ensure_ascii = False  # type: ignore[attr-defined]
    if settings.trusted_proxies:
        count = settings.trusted_proxies
        # Most proxies hand on whatever X-Forwarded-Host a client sent: only a name that is one of ours is believed.
        names = count if settings.hosts else 0
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=count, x_proto=count, x_host=names)  # type: ignore[method-assign]


def _fill_templates(app: Flask, settings: Settings) -> None:
    app.jinja_env.globals.update(
        newsroom=settings.newsroom,
        zone_name=rendering.zone_name,
        signed_in=context.signed_in,
    )


def templates_folder() -> Path:
    """Where the templates are: in the wheel the templates stand inside the package, in the repository beside it."""
    inside = Path(__file__).parent / "templates"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "templates"


def _utc_now() -> datetime:
    return datetime.now(UTC)


def _start_watch() -> None:
    g.started = time.perf_counter()


def _note(response: Response) -> Response:
    # Neither query nor body: both may hold what somebody typed.
    milliseconds = (time.perf_counter() - g.get("started", time.perf_counter())) * 1000
    _log.info("%s %s %d %.0f ms", request.method, quote(request.path), response.status_code, milliseconds)
    return response
