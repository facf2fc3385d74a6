"""`detect`: the publication's own notices in a text, or in many of them, without any database."""

from functools import partial
from pathlib import Path
from typing import Any

import click

from versions import detection
from versions.detection import Found, Item

from .batches import answer_file, fit, text_member
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
        answer = partial(_detected, language=language)
        context.exit(answer_file(jsonl, output, answer=answer, members="id and text", words=("Looking", "read")))
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


def _detected(value: dict[str, Any], *, language: str | None) -> dict[str, Any]:
    found = detection.detect(fit(text_member(value, "text"), "text"), language=language)
    items = found[0].items if found else ()
    first = items[0] if items else Item(None, None)
    return {
        "is_notice": bool(found),
        "kind": found[0].kind.value if found else "none",
        "wrong_value": first.wrong_value,
        "right_value": first.right_value,
    }
