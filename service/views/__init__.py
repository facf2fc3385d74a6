"""The views, one blueprint a room; each is hung at its fixed address here and nowhere else."""

from flask import Flask

from . import api
from .account import home
from .desk import desk
from .health import health
from .problems import problems
from .reader import reader


def register(app: Flask) -> None:
    """Every room of the application has its address."""
    app.register_blueprint(health)
    app.register_blueprint(reader)
    app.register_blueprint(desk, url_prefix="/desk")
    api.register(app)
    app.register_blueprint(problems, url_prefix="/api/v1/problems")
    # Logging in, out and the change of a password are the account library's views, on its own blueprint.
    app.add_url_rule("/account/", "account.home", home)
