"""`diff`: two files compared, or many pairs of texts, without any database."""

import json
import os
import sys
from pathlib import Path

import click
from flask import Flask, render_template
from flask_babel import Babel

from versions.diff import Diff, compare, formats, scripts

from .. import rendering, templates_folder
from .batches import answer_file, compared
from .files import FILE, OUTPUT, content_of, put, refuse_to_overwrite, refuse_two_from_standard_input
from .patching import plain_runs

_FORMATS = ("text", "json", "html", "delta", "patch")


@click.command()
@click.argument("old", type=FILE, required=False)
@click.argument("new", type=FILE, required=False)
@click.option("--format", "form", type=click.Choice(_FORMATS), help="text where nothing else is said.")
@click.option(
    "--jsonl",
    type=FILE,
    is_flag=False,
    flag_value="-",
    metavar="[FILE]",
    help="Compare many pairs: a line {id, old, new} each, from the file or standard input; a line of JSON out.",
)
@click.option("-o", "--output", type=OUTPUT, help="Write to this file.")
@click.pass_context
def diff(
    context: click.Context,
    *,
    old: Path | None,
    new: Path | None,
    form: str | None,
    jsonl: Path | None,
    output: Path | None,
) -> None:
    """Compare two files of text, Markdown (.md) or HTML (.html), word by word.

    Files are UTF-8; “-” is standard input, read as plain text. The form “text” is for reading: deletions stand in
    [- -] and insertions in {+ +}, or in colour on a terminal (not with NO_COLOR set); where the files hold such
    signs themselves, a backslash stands before them. Programs read “json”. Delta and patch are those of
    diff-match-patch, over the words with a blank line between paragraphs; “corrigenda patch” applies them. With
    --jsonl both texts are plain; a line that cannot be compared is answered by one with “error”, the others go on,
    and the exit code is 1.

    \b
    Example: corrigenda diff monday.md tuesday.md --format json
    Example: corrigenda diff --jsonl pairs.jsonl -o comparisons.jsonl
    """
    if jsonl is not None:
        if old or new or form not in (None, "json"):
            raise click.UsageError(
                "--jsonl takes pairs from its own lines and answers in JSON: no OLD, NEW or --format."
            )
        context.exit(
            answer_file(jsonl, output, answer=compared, members="id, old and new", words=("Comparing", "compared"))
        )
    if old is None or new is None:
        raise click.UsageError(f"Missing argument “{'NEW' if old else 'OLD'}”: two files are compared.")
    refuse_two_from_standard_input(old, new)
    refuse_to_overwrite(output, old, new)
    found = compare(content_of(old), content_of(new))
    if form in (None, "text") and output is None:
        click.echo(formats.as_text(found, color=_is_coloured()), nl=False)
    else:
        put(_written(found, form), output)


def _written(found: Diff, form: str | None) -> str:
    match form:
        case "json":
            return json.dumps(formats.as_dict(found), ensure_ascii=False, indent=2) + "\n"
        case "html":
            return _fragment(found) + "\n"
        case "delta":
            return scripts.delta(plain_runs(found))  # no line end: it would be read as part of an insertion
        case "patch":
            return scripts.patch(plain_runs(found))
    return formats.as_text(found, color=False)


def _is_coloured() -> bool:
    """On a terminal, unless the reader wants none (no-color.org) or the terminal has none."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _fragment(found: Diff) -> str:
    app = Flask(__name__, template_folder=str(templates_folder()))
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    Babel(app)
    with app.test_request_context():
        return render_template("parts/fragment.html", comparison=rendering.rendered(found))
