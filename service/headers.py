"""Headers that every answer carries, errors included.

The policy is the strictest that the pages work under: no inline script, no inline style, one trusted-types
policy for the desk's own server-rendered preview.
"""

from functools import cache

from flask import Flask, Response, request

from .context import settings

PRIVATE = ("desk", "account")
"""Blueprints whose pages are one person's."""


def register(app: Flask) -> None:
    """Every answer of the application carries the headers."""
    app.after_request(_guard)


@cache
def content_security_policy(image_hosts: tuple[str, ...]) -> str:
    """The policy, with figures allowed from these hosts beside our own."""
    return "; ".join(
        (
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            " ".join(("img-src 'self'", *image_hosts)),
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "object-src 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types corrigenda",
        )
    )


def _guard(response: Response) -> Response:
    headers = response.headers
    headers["Content-Security-Policy"] = content_security_policy(settings().image_hosts)
    headers["X-Content-Type-Options"] = "nosniff"
    headers["Referrer-Policy"] = "strict-origin-when-cross-origin"
    if request.is_secure:
        headers["Strict-Transport-Security"] = "max-age=31536000"
    if request.blueprint in PRIVATE:
        headers["Cache-Control"] = "private, no-store"
    elif response.status_code >= 400 and "Cache-Control" not in headers:
        headers["Cache-Control"] = "no-store"
    return response
