"""Values of the domain as pages show them: texts, comparisons, changelogs, kinds, moments and how long things stood.

All markup that reaches a template is built here, by escaping tokens; nothing here asks the database.
"""

from flask import Flask
from flask_babel import Babel
from werkzeug.local import LocalProxy

from .. import context, languages
from . import pages, sentences
from .comparison import Comparison, rendered
from .contents import Marked, Shown, flow, may_load, shown
from .sentences import (
    counted,
    kind_name,
    kind_of,
    kind_slug,
    moment,
    moment_text,
    standing_sentence,
    stood_in,
    zone_name,
)
from .weaving import direction, isolated

__all__ = [
    "Comparison",
    "Marked",
    "Shown",
    "counted",
    "direction",
    "flow",
    "isolated",
    "kind_name",
    "kind_of",
    "kind_slug",
    "may_load",
    "moment",
    "moment_text",
    "pages",
    "register",
    "rendered",
    "shown",
    "standing_sentence",
    "stood_in",
    "zone_name",
]


def register(app: Flask) -> None:
    """Templates may call what makes words of kinds, moments and standing, as filters and as functions."""
    languages.register(app)
    Babel(app, locale_selector=languages.locale, default_timezone=context.of(app).settings.zone)
    names = sentences.filters()
    app.jinja_env.filters.update(names, isolated=isolated)
    # Macros know no request, so what differs from one to the next is asked for when it is written.
    spoken: str = LocalProxy(languages.spoken)  # type: ignore[assignment]
    app.jinja_env.globals.update(
        names, direction=direction, ui_language=spoken, site_language=context.of(app).settings.language
    )
