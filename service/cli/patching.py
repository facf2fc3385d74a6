"""`patch`: what `diff --format delta` or `patch` printed, applied to the old text."""

from collections.abc import Iterator
from pathlib import Path

import click

from versions import reading
from versions.content import Content
from versions.diff import Diff, Run, likeness, patches
from versions.errors import Invalid, Refusal

from .files import (
    FILE,
    OUTPUT,
    called,
    content_of,
    put,
    refuse_to_overwrite,
    refuse_two_from_standard_input,
    text_of_file,
)


@click.command()
@click.argument("old", type=FILE)
@click.argument("patch", type=FILE)
@click.option("--fuzzy", is_flag=True, help="Put hunks where their words, or words like theirs, stand; say each.")
@click.option("-o", "--output", type=OUTPUT, help="Write to this file.")
def patch(*, old: Path, patch: Path, fuzzy: bool, output: Path | None) -> None:
    """Apply a patch or delta of diff-match-patch, as “corrigenda diff” prints them, to a file; print the new text.

    The file is read as “diff” reads it: paragraphs with a blank line between them, of Markdown and HTML the
    words alone. It has to be the text that the patch was made from, or nothing is printed and the exit code is 1.
    A delta does not name the words that it deletes: of its old text the length alone can be checked.

    With --fuzzy each hunk that stands elsewhere, or between other words than it says, is named with its line. Even so
    only words are deleted that the hunk names, and a hunk whose result stands there already is refused.

    \b
    Example: corrigenda patch monday.txt changes.patch --fuzzy -o tuesday.txt
    """
    refuse_two_from_standard_input(old, patch)
    refuse_to_overwrite(output, old, patch)
    text, source = plain(content_of(old)), text_of_file(patch).rstrip("\r\n")
    try:
        after = _patched(text, source, fuzzy=fuzzy)
        reading.from_text(after)  # what no content may hold, such as half a pair of direction marks, is not printed
    except Invalid as refusal:
        raise click.UsageError(f"{called(patch)}: {refusal.sentence}") from refusal
    except Refusal as refusal:
        raise click.ClickException(f"{called(old)}: {refusal.sentence}") from refusal
    put(after, output)


def plain(content: Content) -> str:
    """The words of the body as a text file: a blank line between paragraphs, a line end after the last."""
    return content.body_text.replace("\n", "\n\n") + "\n" if content.body else ""


def plain_runs(found: Diff) -> Iterator[Run]:
    """The comparison of both bodies as text files."""
    for op, text in found.runs_of("body"):
        yield Run(op, text.replace("\n", "\n\n"))
    if found.old.body and found.new.body:
        yield Run("equal", "\n")
    elif found.old.body or found.new.body:
        yield Run("delete" if found.old.body else "insert", "\n")


def _patched(text: str, source: str, *, fuzzy: bool) -> str:
    if not source:
        return text
    if patches.is_delta(source):
        if fuzzy:
            raise click.UsageError("A delta fits or does not: --fuzzy is for patches.")
        return patches.apply_delta(text, source)
    hunks = patches.read_patch(source)
    if not fuzzy:
        return patches.apply_patch(text, hunks)
    likened = likeness.apply_by_likeness(text, hunks)
    for departure in likened.departures:
        click.echo(f"corrigenda: {departure}.", err=True)
    return likened.text
