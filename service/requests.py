"""What a request must be before any view sees it: over a safe connection, and well-formed text."""

from urllib.parse import unquote_to_bytes

from flask import Flask, abort, request
from flask.sessions import SecureCookieSessionInterface
from werkzeug.routing import IntegerConverter
from werkzeug.sansio.utils import host_is_trusted

from .context import settings

_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
_PROBES = frozenset({"health.healthz", "health.readyz"})


class Number(IntegerConverter):
    """A number in an address, in the one spelling it has: no sign, no leading nought, no digits of other scripts."""

    regex = r"[1-9][0-9]{0,9}"


class Sessions(SecureCookieSessionInterface):
    """Sessions whose cookie travels over TLS alone, save between programs on one machine."""

    def get_cookie_secure(self, app: Flask) -> bool:
        """Whether the browser may send the cookie over TLS only."""
        return request.is_secure or not is_loopback()


def register(app: Flask) -> None:
    """Requests that are not fit for a view never reach one."""
    app.url_map.converters["int"] = Number
    app.session_interface = Sessions()
    app.config.update(SESSION_COOKIE_NAME="corrigenda", SESSION_COOKIE_HTTPONLY=True, SESSION_COOKIE_SAMESITE="Lax")
    app.before_request(_demand_host)
    app.before_request(_demand_safe_connection)
    app.before_request(_demand_text)


def is_loopback() -> bool:
    """Whether the browser and the server are on one machine, and both say so."""
    host = request.host.rsplit(":", 1)[0].strip("[]") if not request.host.endswith("]") else request.host.strip("[]")
    return request.remote_addr in _LOOPBACK and host in _LOOPBACK


def _demand_host() -> None:
    # Addresses in answers are made from the name that the request gives: it must be one of ours.
    if settings().hosts and not host_is_trusted(request.host, settings().hosts):
        abort(400, "This newsroom is not served under that name.")


def _demand_safe_connection() -> None:
    if request.is_secure or settings().trusted_proxies or is_loopback() or request.endpoint in _PROBES:
        return
    abort(
        403,
        "This newsroom is not served over plain HTTP. Put a proxy with TLS in front of it and say so in"
        " CORRIGENDA_TRUSTED_PROXIES.",
    )


def _demand_text() -> None:
    if "\x00" in request.path:
        abort(404)
    if b"%00" in request.query_string:
        abort(400, "The address contains a NUL character.")
    if request.method not in ("POST", "PUT", "PATCH", "DELETE"):
        return
    body = request.get_data()
    if request.mimetype == "application/x-www-form-urlencoded":
        body = unquote_to_bytes(body)
    try:
        body.decode()
    except UnicodeDecodeError as fault:
        # A library further in would put replacement characters where the text was.
        abort(400, f"The text is not valid UTF-8: byte {fault.start + 1} of the body cannot be read.")
