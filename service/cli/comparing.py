"""`diff`: two files compared, without any database."""

import json
import sys
from pathlib import Path

import click
from flask import Flask, render_template
from flask_babel import Babel

from versions import reading
from versions.content import Content
from versions.diff import Diff, compare, formats
from versions.errors import Refusal

from .. import rendering, templates_folder

_FORMS = {".html": "html", ".htm": "html", ".xhtml": "html", ".md": "markdown", ".markdown": "markdown"}
"""How a file is read, by its ending; any other is plain text."""

_FILE = click.Path(exists=True, dir_okay=False, readable=True, path_type=Path)


@click.command()
@click.argument("old", type=_FILE)
@click.argument("new", type=_FILE)
@click.option("--format", "form", type=click.Choice(["text", "json", "html"]), default="text", show_default=True)
def diff(*, old: Path, new: Path, form: str) -> None:
    """Compare two files of text, Markdown (.md) or HTML (.html), word by word.

    Files are UTF-8. As text, deletions stand in [- -] and insertions in {+ +}, or in colour on a terminal.

    \b
    Example: corrigenda diff monday.md tuesday.md --format json
    """
    before, after = _content(old), _content(new)
    found = compare(before, after)
    match form:
        case "json":
            click.echo(json.dumps(formats.as_dict(found), ensure_ascii=False, indent=2))
        case "html":
            click.echo(_fragment(found, before, after))
        case _:
            click.echo(formats.as_text(found, color=sys.stdout.isatty()), nl=False)


def _content(path: Path) -> Content:
    form = _FORMS.get(path.suffix.lower(), "text")
    try:
        return reading.read(form, reading.decoded(path.read_bytes())).content
    except Refusal as refusal:
        raise click.UsageError(f"{path}: {refusal.sentence}") from refusal
    except OSError as fault:
        raise click.UsageError(f"{path}: {fault.strerror}.") from fault


def _fragment(found: Diff, before: Content, after: Content) -> str:
    app = Flask(__name__, template_folder=str(templates_folder()))
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    Babel(app)
    with app.test_request_context():
        return render_template("parts/fragment.html", comparison=rendering.rendered(found, before, after))
