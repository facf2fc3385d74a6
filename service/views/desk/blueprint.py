"""The desk's blueprint, alone, so that each of its files can register views on it."""

from flask import Blueprint
from flask.blueprints import BlueprintSetupState

from . import words

desk = Blueprint("desk", __name__)


@desk.record_once
def _speak(state: BlueprintSetupState) -> None:
    """The desk's words are known to every template."""
    state.app.jinja_env.globals["desk_words"] = words.names()
