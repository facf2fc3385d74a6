"""Which language the chrome of a page is in: what its readers ask for, where there is a catalogue of it.

Readers' pages go by `Accept-Language` and say so with `Vary`; what asks for none, or for what we do not have,
gets the newsroom's own language. Everything else (the desk, accounts, errors save the 404 of readers' pages) is
written in English.
"""

from babel import Locale
from flask import Flask, Response, g, has_request_context, request

from .context import settings

CATALOGUES = ("en", "es", "fr", "de", "pt", "it", "nl", "sv", "ja", "ar")
"""Languages whose sentences are in `translations`; English is what the code is written in."""

NEGOTIATED = ("reader",)
"""Blueprints whose pages are all in the catalogues."""


def register(app: Flask) -> None:
    """Answers whose language was chosen by what the client asked for say so."""
    app.after_request(_vary)


def site() -> str:
    """The newsroom's own language, as a tag, where there is a catalogue of it; otherwise English."""
    own = settings().language
    return own if _primary(own) in CATALOGUES else "en"


def spoken() -> str:
    """The language of this answer's chrome, as a tag."""
    if not has_request_context():
        return site()
    if request.blueprint not in NEGOTIATED:
        return site() if _primary(site()) == "en" else "en"
    g.language_was_negotiated = True
    # The newsroom's own comes first: with its country, and for whoever takes anything.
    offered = [site(), *(each for each in CATALOGUES if each != _primary(site()))]
    return request.accept_languages.best_match(offered, site())


def locale() -> Locale:
    """The same, for Babel."""
    return Locale.parse(spoken(), sep="-")


def _primary(tag: str) -> str:
    return tag.split("-", maxsplit=1)[0].lower()


def _vary(response: Response) -> Response:
    if g.get("language_was_negotiated"):
        response.vary.add("Accept-Language")
    return response
