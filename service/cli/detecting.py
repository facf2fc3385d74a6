"""`detect`: the publication's own notices in a text, or in many of them, without any database."""

import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import click

from versions import detection, reading
from versions.content import refuse_forbidden
from versions.detection import Found, Item
from versions.errors import Refusal

from .bars import tally
from .batches import Unfit, answer_lines, text_member
from .files import FILE, OUTPUT, content_of, put, refuse_to_overwrite


@click.command()
@click.argument("file", type=FILE, required=False)
@click.option("--language", help="The text's language (en, es, fr, de, pt, it, nl, sv, ja, ar); told by itself else.")
@click.option(
    "--jsonl",
    type=click.Path(exists=True, dir_okay=False, path_type=Path, allow_dash=True),
    is_flag=False,
    flag_value="-",
    metavar="[FILE]",
    help="Look into many texts: a line {id, text} each, from the file or standard input; a line of JSON out.",
)
@click.option("-o", "--output", type=OUTPUT, help="Write to this file.")
@click.pass_context
def detect(
    context: click.Context, *, file: Path | None, language: str | None, jsonl: Path | None, output: Path | None
) -> None:
    """Find a publication's own notices (corrections, clarifications, updates …) in a text.

    The file is text, Markdown (.md) or HTML (.html) in UTF-8. With --jsonl each text is plain, with a blank line
    between paragraphs; the answer is {id, is_notice, kind, wrong_value, right_value}, of the first notice where a
    text holds several. A line that cannot be read is answered by one with “error”, the others go on, and the exit
    code is 1.

    \b
    Example: corrigenda detect monday.md
    Example: corrigenda detect --jsonl paragraphs.jsonl -o notices.jsonl
    """
    if language is not None and language not in detection.LANGUAGES:
        raise click.UsageError(f"“{language}” is none of the languages {', '.join(detection.LANGUAGES)}.")
    if jsonl is not None:
        if file:
            raise click.UsageError("--jsonl takes texts from its own lines: no FILE.")
        context.exit(_detect_lines(jsonl, output, language=language))
    if file is None:
        raise click.UsageError("Missing argument “FILE”: one text is looked into, or many with --jsonl.")
    refuse_to_overwrite(output, file)
    text = "\n\n".join(block.text for block in content_of(file).body if block.text)
    put(_told(text, detection.detect(text, language=language)), output)


def _told(text: str, found: tuple[Found, ...]) -> str:
    lines = [line for notice in found for line in _lines(text, notice)]
    return "\n".join(lines or ["No notice found."]) + "\n"


def _lines(text: str, notice: Found) -> list[str]:
    about = "".join(f", {each}" for each in (notice.date, notice.scope) if each)
    return [
        f"{notice.kind.value}{about} (characters {notice.start:,} to {notice.end:,})",
        *(f"  {line}" for line in text[notice.start : notice.end].splitlines() if line.strip()),
        *(f"  {_item(item)}" for item in notice.items),
        "",
    ]


def _item(item: Item) -> str:
    sides = (("wrong", item.wrong_value), ("right", item.right_value))
    return "; ".join(f"{name}: {value}" for name, value in sides if value is not None)


def _detect_lines(path: Path, output: Path | None, *, language: str | None) -> int:
    """The exit code: 1 where a line could not be read."""
    refuse_to_overwrite(output, path)
    with ExitStack() as stack:
        try:
            source = stack.enter_context(click.open_file(str(path), "rb"))
            target = stack.enter_context(click.open_file(str(output or "-"), "wb"))
        except OSError as fault:
            raise click.UsageError(f"{fault.filename}: {fault.strerror}.") from fault
        size = path.stat().st_size if path.is_file() else None
        watched = output is not None or not sys.stdout.isatty()
        progress = stack.enter_context(tally("Looking", size, shown=watched))
        told = answer_lines(
            source, target, progress, answer=lambda value: _detected(value, language), members="id and text"
        )
    if told.refused:
        total = told.compared + told.refused
        click.echo(f"corrigenda: {told.refused:,} of {total:,} lines could not be read.", err=True)
    return int(told.refused > 0)


def _detected(value: dict[str, Any], language: str | None) -> dict[str, Any]:
    text = _text(value)
    found = detection.detect(text, language=language)
    items = found[0].items if found else ()
    first = items[0] if items else Item(None, None)
    return {
        "is_notice": bool(found),
        "kind": found[0].kind.value if found else "none",
        "wrong_value": first.wrong_value,
        "right_value": first.right_value,
    }


def _text(value: dict[str, Any]) -> str:
    text = text_member(value, "text")
    if len(text) > reading.MAX_SOURCE:
        raise Unfit(f"The text has {len(text):,} characters; at most {reading.MAX_SOURCE:,} are read.", "text")
    try:
        refuse_forbidden(text, "text")
    except Refusal as refusal:
        raise Unfit(refusal.sentence, "text") from refusal
    return text.replace("\r\n", "\n").replace("\r", "\n")
