"""The catalogue of what pages say: every sentence of ours goes through these two, so that it can be translated."""

import flask_babel
from markupsafe import Markup, escape

HOLE = "\0"
"""What a message is filled with where markup is to stand; no text holds it."""


def gettext(message: str, **values: object) -> str:
    """The message in the page's language, `%(name)s` filled in. No markup goes in or comes out."""
    return str(flask_babel.gettext(message, **values))


def ngettext(singular: str, plural: str, num: int, **values: object) -> str:
    """The form of the message that the page's language has for `num`, which fills in `%(num)d`."""
    return str(flask_babel.ngettext(singular, plural, num, **values))


def filled(message: str, markup: Markup) -> Markup:
    """The message, escaped, with markup in the place where `HOLE` was filled in."""
    before, _, after = message.partition(HOLE)
    return escape(before) + markup + escape(after)


def language() -> str:
    """The language that sentences are in at this moment, as a tag."""
    return str(flask_babel.get_locale() or "en").replace("_", "-")
