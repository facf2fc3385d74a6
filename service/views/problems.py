"""The pages that a problem's `type` leads to: what each code means."""

from flask import Blueprint, abort, render_template
from flask.typing import ResponseReturnValue

from ..problems import meanings

problems = Blueprint("problems", __name__)


@problems.get("/")
def every() -> ResponseReturnValue:
    """All codes."""
    return render_template("errors/problems.html", meanings=list(meanings().values()))


@problems.get("/<code>")
def problem(code: str) -> ResponseReturnValue:
    """One code."""
    meaning = meanings().get(code)
    if meaning is None:
        abort(404)
    return render_template("errors/problems.html", meanings=[meaning])
