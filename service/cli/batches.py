"""Many lines of JSON answered, each by a line, in constant memory: the `--jsonl` of the commands."""

import json
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from json import JSONDecodeError
from typing import IO, Any

import click

from versions import reading
from versions.content import Content, refuse_forbidden, refuse_unbalanced
from versions.diff import compare, formats
from versions.errors import Refusal

MAX_LINE = 16 * 1024 * 1024
"""Bytes of one line: two contents of the greatest size, each letter escaped."""

_LINE_BREAKS = {ord("\u2028"): "\\u2028", ord("\u2029"): "\\u2029"}  # some readers of lines end one there


@dataclass(frozen=True, slots=True)
class Tally:
    """How many lines were answered and how many were refused."""

    compared: int
    refused: int


class Unfit(Exception):
    """Why a line cannot be answered, and which member is at fault."""

    def __init__(self, sentence: str, field: str | None = None) -> None:
        super().__init__(sentence)
        self.sentence, self.field = sentence, field


Answer = Callable[[dict[str, Any]], dict[str, Any]]
"""What a line's object is answered with, but for its id; raises `Unfit`."""


def compare_lines(source: IO[bytes], target: IO[bytes], progress: Callable[[int, int], None]) -> Tally:
    """Each line {id, old, new} answered by {id, …the comparison}, or {id, line, field, error} where it is unfit."""
    return answer_lines(source, target, progress, answer=_compared, members="id, old and new")


def answer_lines(
    source: IO[bytes], target: IO[bytes], progress: Callable[[int, int], None], *, answer: Answer, members: str
) -> Tally:
    """Each line answered by a line {id, …the answer}, or {id, line, field, error} where it is unfit.

    Every answer is flushed before the next line is read. `progress` is told lines and bytes that are done; `members`
    names what a line's object must hold.
    """
    compared = refused = done = 0
    for number, line, length in _lines(source):
        done += length
        told = _told(line, number, answer=answer, members=members)
        if "error" in told:
            refused += 1
            place = f"line {number:,}" + (f", {told['field']}" if "field" in told else "")
            click.echo(f"corrigenda: {place}: {told['error']}", err=True)
        else:
            compared += 1
        text = json.dumps(told, ensure_ascii=False, separators=(",", ":")).translate(_LINE_BREAKS)
        target.write(text.encode() + b"\n")
        target.flush()
        progress(compared + refused, done)
    return Tally(compared, refused)


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


def _compared(value: dict[str, Any]) -> dict[str, Any]:
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
