"""`assess`: two bodies of an article weighed, or many of them, without any database."""

import json
from pathlib import Path
from typing import Any

import click

from versions import weighing
from versions.weighing import Changed, Verdict

from .batches import Unfit, answer_file, fit, text_member
from .files import FILE, OUTPUT, content_of, put, refuse_to_overwrite, refuse_two_from_standard_input


@click.command()
@click.argument("before", type=FILE, required=False)
@click.argument("after", type=FILE, required=False)
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON, as --jsonl does.")
@click.option(
    "--jsonl",
    type=click.Path(exists=True, dir_okay=False, path_type=Path, allow_dash=True),
    is_flag=False,
    flag_value="-",
    metavar="[FILE]",
    help="Assess many pairs: a line {id, before, after} each, from the file or standard input; a line of JSON out.",
)
@click.option("-o", "--output", type=OUTPUT, help="Write to this file.")
@click.pass_context
def assess(
    context: click.Context,
    *,
    before: Path | None,
    after: Path | None,
    as_json: bool,
    jsonl: Path | None,
    output: Path | None,
) -> None:
    """Say what a revision changed: what is cosmetic, wording or factual, and which factual change no notice covers.

    Files are text, Markdown (.md) or HTML (.html) in UTF-8; the publication's own notices are found in them, and only
    one that BEFORE does not have discloses a change. With --jsonl “before” and “after” are plain texts with a blank
    line between paragraphs, or lists of sentences; a line that cannot be assessed is answered by one with “error”,
    the others go on, and the exit code is 1.

    \b
    Example: corrigenda assess monday.md tuesday.md
    Example: corrigenda assess --jsonl archive.jsonl -o verdicts.jsonl
    """
    if jsonl is not None:
        if before or after or as_json:
            raise click.UsageError(
                "--jsonl takes pairs from its own lines and answers in JSON: no BEFORE, AFTER, --json."
            )
        words = ("Assessing", "assessed")
        context.exit(answer_file(jsonl, output, answer=_assessed, members="id, before and after", words=words))
    if before is None or after is None:
        raise click.UsageError(f"Missing argument “{'AFTER' if before else 'BEFORE'}”: two files are assessed.")
    refuse_two_from_standard_input(before, after)
    refuse_to_overwrite(output, before, after)
    verdict = weighing.assess(_body(before), _body(after))
    put(json.dumps(as_dict(verdict), ensure_ascii=False, indent=2) + "\n" if as_json else _told(verdict), output)


def as_dict(verdict: Verdict) -> dict[str, Any]:
    """The verdict as plain values, but for the id."""
    return {
        "changes": [each._asdict() for each in verdict.changes],
        "warn": verdict.warn,
        "warn_correction": verdict.warn_correction,
        "warn_update": verdict.warn_update,
        "unmatched_notice": verdict.unmatched_notice,
    }


def _body(path: Path) -> str:
    content = content_of(path)
    return "\n\n".join(
        text for text in (content.headline, content.standfirst, *(block.text for block in content.body)) if text
    )


def _told(verdict: Verdict) -> str:
    """The verdict for people: factual changes first said in words, the others counted."""
    lines = [line for each in verdict.changes for line in _lines(each)]
    silent = sum(each.weight == "factual" and not each.disclosed for each in verdict.changes)
    if silent:
        lines.append(f"{silent} factual {'change' if silent == 1 else 'changes'} that no notice covers.")
    if verdict.unmatched_notice:
        lines.append("A new notice covers none of the changes.")
    if not verdict.changes:
        lines.append("No sentence changed.")
    return "\n".join(lines) + "\n"


def _lines(change: Changed) -> list[str]:
    facets = f" ({', '.join(change.facets)})" if change.facets else ""
    state = ""
    if change.weight == "factual":
        state = f", {change.nature}, {'disclosed' if change.disclosed else 'NOT disclosed'}"
    sides = [f"  {sign} {text}" for sign, text in (("-", change.old), ("+", change.new)) if text]
    return [f"{change.weight}{facets}{state}", *sides, ""]


def _assessed(value: dict[str, Any]) -> dict[str, Any]:
    before, after = (_side(value, name) for name in ("before", "after"))
    return as_dict(weighing.assess(before, after))


def _side(value: dict[str, Any], name: str) -> str | list[str]:
    given = value.get(name)
    if not isinstance(given, list):
        return fit(text_member(value, name), name)
    if not all(isinstance(each, str) for each in given):
        raise Unfit("The list holds something that is no sentence.", name)
    return [fit(each, name) for each in given]
