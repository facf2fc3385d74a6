"""Compressed answers, for what everybody may read.

A person's own pages stay as they are: a page that holds a secret beside text of somebody else's choosing
gives the secret away by its compressed length. A compressed answer has an ETag of its own; a conditional
request that names it is understood as naming the plain one.
"""

import re

from flask import Flask, Response, g, request
from flask_compress import Compress

_ENCODED = re.compile(r':(?:zstd|br|gzip|deflate)(?=")')
_SMALLEST = 500


def register(app: Flask) -> None:
    """Public answers of the application are compressed for those who can read them."""
    app.config.update(COMPRESS_REGISTER=False, COMPRESS_MIN_SIZE=_SMALLEST, COMPRESS_EVALUATE_CONDITIONAL_REQUEST=False)
    compress = Compress()
    compress.init_app(app)

    @app.after_request
    def _compress(response: Response) -> Response:
        if response.status_code == 304:
            return _as_asked(response)
        if response.cache_control.private or response.cache_control.no_store or "Set-Cookie" in response.headers:
            return response
        compressed: Response = compress.after_request(response)
        return compressed

    app.before_request(_understand)


def _understand() -> None:
    asked = request.environ.get("HTTP_IF_NONE_MATCH")
    if asked and _ENCODED.search(asked):
        g.asked_etags = asked
        request.environ["HTTP_IF_NONE_MATCH"] = _ENCODED.sub("", asked)


def _as_asked(response: Response) -> Response:
    """A 304 repeats the ETag of the representation that the client holds."""
    tag, is_weak = response.get_etag()
    held = re.search(rf'"({re.escape(tag or "")}:[a-z]+)"', g.get("asked_etags", ""))
    if tag and held and not is_weak:
        response.set_etag(held[1])
    response.vary.add("Accept-Encoding")
    return response
