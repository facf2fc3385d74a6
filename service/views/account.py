"""The account of whoever is logged in."""

from flask import render_template
from flask.typing import ResponseReturnValue

from ..context import signed_in, staff


def home() -> ResponseReturnValue:
    """Name, address and role, and the way to a new password."""
    staff()
    return render_template("account/home.html", account=signed_in())
