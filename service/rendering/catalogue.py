"""The catalogue of what pages say: every sentence of ours goes through these two, so that it can be translated."""

import flask_babel


def gettext(message: str, **values: object) -> str:
    """The message in the site's language, `%(name)s` filled in. No markup goes in or comes out."""
    return str(flask_babel.gettext(message, **values))


def ngettext(singular: str, plural: str, num: int, **values: object) -> str:
    """The form of the message that the site's language has for `num`, which fills in `%(num)d`."""
    return str(flask_babel.ngettext(singular, plural, num, **values))
