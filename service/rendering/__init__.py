"""Values of the domain as pages show them: texts, comparisons, changelogs, kinds, moments and how long things stood.

All markup that reaches a template is built here, by escaping tokens; nothing here asks the database.
"""

from flask import Flask
from flask_babel import Babel

from .. import context
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
from .weaving import direction

__all__ = [
    "Comparison",
    "Marked",
    "Shown",
    "counted",
    "direction",
    "flow",
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
    settings = context.of(app).settings
    Babel(app, default_locale=settings.language.replace("-", "_"), default_timezone=settings.zone)
    names = sentences.filters()
    app.jinja_env.filters.update(names)
    app.jinja_env.globals.update(names, direction=direction)
