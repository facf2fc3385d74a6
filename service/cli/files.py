"""The files that a command reads and writes; whatever is wrong with one is told with its name."""

import re
from pathlib import Path

import click

from versions import reading
from versions.content import Content
from versions.errors import Refusal

MAX_FILE = 4 * reading.MAX_SOURCE
"""Bytes of a file that are read: the longest text in the widest letters, or a patch of it."""

FILE = click.Path(exists=True, dir_okay=False, readable=True, path_type=Path, allow_dash=True)
"""A file to be read, or “-” for standard input."""

OUTPUT = click.Path(dir_okay=False, path_type=Path)
"""A file to be written."""

STANDARD_INPUT = Path("-")

_FORMS = {".html": "html", ".htm": "html", ".xhtml": "html", ".md": "markdown", ".markdown": "markdown"}
"""How a file is read, by its ending; any other is plain text."""


_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
"""What steers a terminal, turns the direction of a line or ends it, or stands for a byte that is no letter."""


def printable(text: str) -> str:
    """The text as it may stand on a terminal, whatever a file's name holds: what would steer it is escaped."""
    return _UNPRINTABLE.sub(lambda found: ascii(found[0])[1:-1], text)


def called(path: Path) -> str:
    """What a file is called in a sentence."""
    return "standard input" if path == STANDARD_INPUT else printable(str(path))


def refuse_to_overwrite(output: Path | None, *sources: Path) -> None:
    """Return unless a file that is read would be written over; refuse the call that asks for it."""
    if output is None or not output.exists():
        return
    for source in sources:
        if source != STANDARD_INPUT and source.exists() and output.samefile(source):
            raise click.UsageError(f"{called(output)} is read, so nothing is written over it: name another file.")


def refuse_two_from_standard_input(*sources: Path) -> None:
    """Return unless two files are both to come from standard input, which is read once."""
    if sources.count(STANDARD_INPUT) > 1:
        raise click.UsageError("Standard input is read once: only one of the files can be “-”.")


def content_of(path: Path) -> Content:
    """What the file holds, read as its ending says."""
    source = text_of_file(path)
    try:
        return reading.read(_FORMS.get(path.suffix.lower(), "text"), source).content
    except Refusal as refusal:
        raise click.UsageError(f"{called(path)}: {refusal.sentence}") from refusal


def text_of_file(path: Path) -> str:
    """The file's text, or standard input's where the path is “-”; UTF-8."""
    try:
        with click.open_file(str(path), "rb") as file:
            source = file.read(MAX_FILE + 1)
        if len(source) > MAX_FILE:
            raise click.UsageError(f"{called(path)}: the file has more than {MAX_FILE:,} bytes.")
        return reading.decoded(source)
    except Refusal as refusal:
        raise click.UsageError(f"{called(path)}: {refusal.sentence}") from refusal
    except OSError as fault:
        raise click.UsageError(f"{called(path)}: {fault.strerror}.") from fault


def put(text: str, output: Path | None) -> None:
    """The text, written to the file or else to standard output; as bytes, so that no line end is changed."""
    if output is None:
        click.echo(text.encode(), nl=False)
        return
    try:
        output.write_bytes(text.encode())
    except OSError as fault:
        raise click.UsageError(f"{called(output)}: {fault.strerror}.") from fault
