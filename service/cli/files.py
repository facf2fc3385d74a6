"""The files that a command reads and writes; whatever is wrong with one is told with its name."""

from pathlib import Path

import click

from versions import reading
from versions.content import Content
from versions.errors import Refusal

MAX_FILE = 4 * reading.MAX_SOURCE
"""Bytes of a file that are read: the longest text in the widest letters, or a patch of it."""

FILE = click.Path(exists=True, dir_okay=False, readable=True, path_type=Path)

_FORMS = {".html": "html", ".htm": "html", ".xhtml": "html", ".md": "markdown", ".markdown": "markdown"}
"""How a file is read, by its ending; any other is plain text."""


def content_of(path: Path) -> Content:
    """What the file holds, read as its ending says."""
    source = text_of_file(path)
    try:
        return reading.read(_FORMS.get(path.suffix.lower(), "text"), source).content
    except Refusal as refusal:
        raise click.UsageError(f"{path}: {refusal.sentence}") from refusal


def text_of_file(path: Path) -> str:
    """The file's text, or standard input's where the path is “-”; UTF-8."""
    try:
        with click.open_file(str(path), "rb") as file:
            source = file.read(MAX_FILE + 1)
        if len(source) > MAX_FILE:
            raise click.UsageError(f"{path}: the file has more than {MAX_FILE:,} bytes.")
        return reading.decoded(source)
    except Refusal as refusal:
        raise click.UsageError(f"{path}: {refusal.sentence}") from refusal
    except OSError as fault:
        raise click.UsageError(f"{path}: {fault.strerror}.") from fault


def put(text: str, output: Path | None) -> None:
    """The text, written to the file or else to standard output; as bytes, so that no line end is changed."""
    if output is None:
        click.echo(text.encode(), nl=False)
        return
    try:
        output.write_bytes(text.encode())
    except OSError as fault:
        raise click.UsageError(f"{output}: {fault.strerror}.") from fault
