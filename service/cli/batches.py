"""Many lines of JSON answered, each by a line, in constant memory: the `--jsonl` of the commands."""

import json
import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from json import JSONDecodeError
from pathlib import Path
from typing import IO, Any

import click

from versions import reading
from versions.content import Content, refuse_forbidden, refuse_unbalanced
from versions.diff import compare, formats
from versions.errors import Refusal

from .bars import tally
from .files import called, refuse_to_overwrite

MAX_LINE = 16 * 1024 * 1024
"""Bytes of one line: two contents of the greatest size, each letter escaped."""

_LINE_BREAKS = {ord("\u2028"): "\\u2028", ord("\u2029"): "\\u2029"}  # some readers of lines end one there


@dataclass(frozen=True, slots=True)
class Tally:
    """How many lines were answered and how many were refused."""

    answered: int
    refused: int


class Unfit(Exception):
    """Why a line cannot be answered, and which member is at fault."""

    def __init__(self, sentence: str, field: str | None = None) -> None:
        super().__init__(sentence)
        self.sentence, self.field = sentence, field


Answer = Callable[[dict[str, Any]], dict[str, Any]]
"""What a line's object is answered with, but for its id; raises `Unfit`."""


def answer_file(path: Path, output: Path | None, *, answer: Answer, members: str, words: tuple[str, str]) -> int:
    """The exit code of a command that answers a file of lines, or standard input: 1 where a line was unfit.

    `words` say what goes on, for the bar that is shown, and what could not be done to the lines that are unfit.
    """
    refuse_to_overwrite(output, path)
    with ExitStack() as stack:
        try:
            source = stack.enter_context(click.open_file(str(path), "rb"))
            target = stack.enter_context(click.open_file(str(output or "-"), "wb"))
        except OSError as fault:
            raise click.UsageError(f"{called(Path(fault.filename))}: {fault.strerror}.") from fault
        size = path.stat().st_size if path.is_file() else None
        watched = output is not None or not sys.stdout.isatty()  # a bar between lines of output is no help
        progress = stack.enter_context(tally(words[0], size, shown=watched))
        done = answer_lines(source, target, progress, answer=answer, members=members)
    if done.refused:
        total = done.answered + done.refused
        click.echo(f"corrigenda: {done.refused:,} of {total:,} lines could not be {words[1]}.", err=True)
    return int(done.refused > 0)


def answer_lines(
    source: IO[bytes], target: IO[bytes], progress: Callable[[int, int], None], *, answer: Answer, members: str
) -> Tally:
    """Each line answered by a line {id, …the answer}, or {id, line, field, error} where it is unfit.

    Every answer is flushed before the next line is read. `progress` is told lines and bytes that are done; `members`
    names what a line's object must hold.
    """
    answered = refused = done = 0
    for number, line, length in _lines(source):
        done += length
        told = _told(line, number, answer=answer, members=members)
        if "error" in told:
            refused += 1
            place = f"line {number:,}" + (f", {told['field']}" if "field" in told else "")
            click.echo(f"corrigenda: {place}: {told['error']}", err=True)
        else:
            answered += 1
        text = json.dumps(told, ensure_ascii=False, separators=(",", ":")).translate(_LINE_BREAKS)
        target.write(text.encode() + b"\n")
        target.flush()
        progress(answered + refused, done)
    return Tally(answered, refused)


def _lines(source: IO[bytes]) -> Iterator[tuple[int, bytes | None, int]]:
    """Each line that is not blank: its number, its bytes (None where they are over the limit), how many they are."""
    number = 0
    while line := source.readline(MAX_LINE + 1):
        number += 1
        length = len(line)
        if length <= MAX_LINE:
            if line.strip():
                yield number, line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line, length
            continue
        while not line.endswith(b"\n") and (line := source.readline(MAX_LINE)):
            length += len(line)
        yield number, None, length


def _told(line: bytes | None, number: int, *, answer: Answer, members: str) -> dict[str, Any]:
    known: dict[str, Any] = {}
    try:
        value = _parsed(line, members)
        known["id"] = _id(value)
        return {**known, **answer(value)}
    except Unfit as fault:
        where = {"field": fault.field} if fault.field else {}
        return {**known, "line": number, **where, "error": fault.sentence}
    except Exception:  # one line of an archive must not cost the others; what went wrong is told with its number
        logging.getLogger("corrigenda.batches").exception("unforeseen at line %d", number)
        return {**known, "line": number, "error": "This line could not be answered; the log says why."}


def compared(value: dict[str, Any]) -> dict[str, Any]:
    """The comparison of the line's two texts."""
    old, new = (content_member(value, name) for name in ("old", "new"))
    return formats.as_dict(compare(old, new))


def _parsed(line: bytes | None, members: str) -> dict[str, Any]:
    if line is None:
        raise Unfit(f"The line is longer than {MAX_LINE:,} bytes.")
    try:
        value = json.loads(line.decode(), parse_constant=_refuse_constant)
    except UnicodeDecodeError as fault:
        raise Unfit(f"The line is not UTF-8: byte {fault.start + 1:,} cannot be read.") from None
    except JSONDecodeError as fault:
        if fault.pos >= len(line.decode().rstrip()):
            raise Unfit("The line is not JSON: it ends too early.") from None
        raise Unfit(f"The line is not JSON: what stands at character {fault.pos + 1:,} cannot be read.") from None
    except RecursionError:
        raise Unfit("The line is nested too deeply.") from None
    except ValueError:  # a number of thousands of digits
        raise Unfit("The line holds a number that cannot be read.") from None
    if not isinstance(value, dict):
        raise Unfit(f"The line is not an object with {members}.")
    return value


def _refuse_constant(name: str) -> None:
    raise Unfit(f"The line is not JSON: {name} is no number.")


def _id(value: dict[str, Any]) -> str | int:
    found = value.get("id")
    if "id" not in value:
        raise Unfit("The id is missing.", "id")
    if isinstance(found, bool) or not isinstance(found, str | int):
        raise Unfit("The id is neither a text nor a whole number.", "id")
    if isinstance(found, str):
        try:
            refuse_forbidden(found, "id")
            refuse_unbalanced(found, "id")
        except Refusal as refusal:
            raise Unfit(refusal.sentence.replace("The text", "The id", 1), "id") from refusal
    return found


def content_member(value: dict[str, Any], name: str) -> Content:
    """The member's text as content; raises `Unfit`."""
    try:
        return reading.from_text(text_member(value, name))
    except Refusal as refusal:
        raise Unfit(refusal.sentence, name) from refusal


def text_member(value: dict[str, Any], name: str) -> str:
    """The member's text; raises `Unfit` where it is missing or none."""
    if name not in value:
        raise Unfit("The text is missing.", name)
    if not isinstance(value[name], str):
        raise Unfit("The text is not a string.", name)
    return str(value[name])


def fit(text: str, name: str) -> str:
    """A member's text with line ends of one sort; raises `Unfit` where it is too long or holds what no text may."""
    if len(text) > reading.MAX_SOURCE:
        raise Unfit(f"The text has {len(text):,} characters; at most {reading.MAX_SOURCE:,} are read.", name)
    try:
        refuse_forbidden(text, name)
    except Refusal as refusal:
        raise Unfit(refusal.sentence, name) from refusal
    return text.replace("\r\n", "\n").replace("\r", "\n")
