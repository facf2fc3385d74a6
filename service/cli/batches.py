"""Many pairs compared, one a line, in constant memory: `diff --jsonl`."""

import json
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
    """How many lines were compared and how many were refused."""

    compared: int
    refused: int


class _Unfit(Exception):
    """Why a line cannot be compared, and which member is at fault."""

    def __init__(self, sentence: str, field: str | None = None) -> None:
        super().__init__(sentence)
        self.sentence, self.field = sentence, field


def compare_lines(source: IO[bytes], target: IO[bytes], progress: Callable[[int, int], None]) -> Tally:
    """Each line {id, old, new} answered by a line {id, …the comparison}, or {id, line, field, error} where it is unfit.

    Every answer is flushed before the next line is read. `progress` is told lines and bytes that are done.
    """
    compared = refused = done = 0
    for number, line, length in _lines(source):
        done += length
        answer = _answer(line, number)
        if "error" in answer:
            refused += 1
            place = f"line {number:,}" + (f", {answer['field']}" if "field" in answer else "")
            click.echo(f"corrigenda: {place}: {answer['error']}", err=True)
        else:
            compared += 1
        text = json.dumps(answer, ensure_ascii=False, separators=(",", ":")).translate(_LINE_BREAKS)
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


def _answer(line: bytes | None, number: int) -> dict[str, Any]:
    known: dict[str, Any] = {}
    try:
        value = _parsed(line)
        known["id"] = _id(value)
        old, new = (_content(value, name) for name in ("old", "new"))
    except _Unfit as fault:
        where = {"field": fault.field} if fault.field else {}
        return {**known, "line": number, **where, "error": fault.sentence}
    return {**known, **formats.as_dict(compare(old, new))}


def _parsed(line: bytes | None) -> dict[str, Any]:
    if line is None:
        raise _Unfit(f"The line is longer than {MAX_LINE:,} bytes.")
    try:
        value = json.loads(line.decode(), parse_constant=_refuse_constant)
    except UnicodeDecodeError as fault:
        raise _Unfit(f"The line is not UTF-8: byte {fault.start + 1:,} cannot be read.") from None
    except JSONDecodeError as fault:
        if fault.pos >= len(line.decode().rstrip()):
            raise _Unfit("The line is not JSON: it ends too early.") from None
        raise _Unfit(f"The line is not JSON: what stands at character {fault.pos + 1:,} cannot be read.") from None
    except RecursionError:
        raise _Unfit("The line is nested too deeply.") from None
    except ValueError:  # a number of thousands of digits
        raise _Unfit("The line holds a number that cannot be read.") from None
    if not isinstance(value, dict):
        raise _Unfit("The line is not an object with id, old and new.")
    return value


def _refuse_constant(name: str) -> None:
    raise _Unfit(f"The line is not JSON: {name} is no number.")


def _id(value: dict[str, Any]) -> str | int:
    found = value.get("id")
    if "id" not in value:
        raise _Unfit("The id is missing.", "id")
    if isinstance(found, bool) or not isinstance(found, str | int):
        raise _Unfit("The id is neither a text nor a whole number.", "id")
    if isinstance(found, str):
        try:
            refuse_forbidden(found, "id")
            refuse_unbalanced(found, "id")
        except Refusal as refusal:
            raise _Unfit(refusal.sentence.replace("The text", "The id", 1), "id") from refusal
    return found


def _content(value: dict[str, Any], name: str) -> Content:
    if name not in value:
        raise _Unfit("The text is missing.", name)
    if not isinstance(value[name], str):
        raise _Unfit("The text is not a string.", name)
    try:
        return reading.from_text(value[name])
    except Refusal as refusal:
        raise _Unfit(refusal.sentence, name) from refusal
