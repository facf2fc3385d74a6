"""A JSON body, read member by member: every refusal names the member by its dotted path and says what is wrong.

Nothing is guessed and nothing is passed over: an unknown member, a wrong type, a null or a number too large to
be kept is refused before any verb sees it.
"""

import json
from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import Any, NoReturn, TypeVar

from werkzeug.exceptions import BadRequest

from versions.content import refuse_forbidden
from versions.errors import InvalidField

MAX_NUMBER = 2**31 - 1
"""The largest number that any fact is counted with."""

MAX_MEMBERS = 1_000
"""The most members of one object: no call knows anywhere near as many."""

_NAMES = {
    dict: "an object",
    list: "a list",
    str: "a text",
    bool: "true or false",
    int: "a number",
    float: "a number",
    type(None): "null",
}

_Choice = TypeVar("_Choice", bound=StrEnum)


class Members:
    """The members of one JSON object, at a dotted path in the body; the body itself is at the empty path."""

    def __init__(self, value: object, known: Collection[str], path: str = "") -> None:
        self.path = path
        if not isinstance(value, dict):
            _wrong_type(value, "an object", path)
        self._value: Mapping[str, object] = value
        if unknown := sorted(self._value.keys() - set(known)):
            shown = ", ".join(f"“{legible(name)}”" for name in unknown[:5])
            raise InvalidField(
                f"Not known here: {shown}. Known are {', '.join(sorted(known))}.",
                field=self.at(legible(unknown[0])),
                unknown=[legible(name) for name in unknown[:20]],
            )

    def __contains__(self, name: str) -> bool:
        return name in self._value

    def at(self, name: str | int) -> str:
        """The path of a member."""
        return f"{self.path}.{name}" if self.path else str(name)

    def inner(self, name: str, known: Collection[str]) -> "Members":
        """A member that is an object, and is there."""
        return Members(self.required(name), known, self.at(name))

    def inners(self, name: str, known: Collection[str], *, limit: int) -> list["Members"]:
        """A list of up to `limit` objects; empty where the member is missing."""
        found = self.listed(name, limit=limit)
        return [Members(value, known, f"{self.at(name)}.{i}") for i, value in enumerate(found)]

    def listed(self, name: str, *, limit: int) -> list[object]:
        """A list of up to `limit` values; empty where the member is missing."""
        if name not in self._value:
            return []
        found = self._value[name]
        if not isinstance(found, list):
            _wrong_type(found, "a list", self.at(name))
        if len(found) > limit:
            raise InvalidField(
                f"{_called(self.at(name))} has {len(found):,} entries; at most {limit} are taken.",
                field=self.at(name),
                limit=limit,
            )
        return found

    def text(self, name: str, default: str | None = None) -> str:
        """A text of characters that may be stored; the default where it is missing, if there is one."""
        if default is not None and name not in self._value:
            return default
        return text(self.required(name), self.at(name))

    def text_or_none(self, name: str) -> str | None:
        """A text; None where it is missing."""
        return self.text(name) if name in self._value else None

    def number(self, name: str) -> int:
        """A whole number from 1; true and false are none, and neither is 1.0."""
        value = self.required(name)
        if isinstance(value, bool) or not isinstance(value, int):
            _wrong_type(value, "a whole number", self.at(name))
        if not 1 <= value <= MAX_NUMBER:
            raise InvalidField(
                f"{_called(self.at(name))} is a whole number from 1 to {MAX_NUMBER}.", field=self.at(name)
            )
        return value

    def number_or_none(self, name: str) -> int | None:
        """A whole number from 1; None where it is missing."""
        return self.number(name) if name in self._value else None

    def choice(self, name: str, among: type[_Choice]) -> _Choice:
        """One of the values of an enumeration."""
        value = self.text(name)
        if value not in set(among):
            raise InvalidField(
                f"{_called(self.at(name))} is one of {', '.join(among)}; “{legible(value)}” is none of them.",
                field=self.at(name),
            )
        return among(value)

    def choice_or_none(self, name: str, among: type[_Choice]) -> _Choice | None:
        """One of the values of an enumeration; None where it is missing."""
        return self.choice(name, among) if name in self._value else None

    def is_null(self, name: str) -> bool:
        """Whether the member is there and is null."""
        return name in self._value and self._value[name] is None

    def is_text(self, name: str) -> bool:
        """Whether the member is there and is a text."""
        return isinstance(self._value.get(name), str)

    def is_list(self, name: str) -> bool:
        """Whether the member is there and is a list."""
        return isinstance(self._value.get(name), list)

    def one_of(self, *names: str) -> str:
        """The only one of these members that is there. Refuses none and several."""
        found = [name for name in names if name in self._value]
        if len(found) != 1:
            wanted = " or ".join(f"“{name}”" for name in names)
            what = f"{_called(self.path)} wants" if self.path else "Send"
            field = self.path or (found[-1] if found else names[0])
            raise InvalidField(f"{what} exactly one of {wanted}.", field=field)
        return found[0]

    def required(self, name: str) -> object:
        """The member as it was sent. Refuses when it is missing."""
        if name not in self._value:
            raise InvalidField(f"{_called(self.at(name))} is missing.", field=self.at(name))
        return self._value[name]


def parsed(raw: bytes) -> object:
    """The JSON value that the bytes are. Raises `BadRequest` for anything that is not one, or not unmistakably one."""
    try:
        return json.loads(raw.decode(), object_pairs_hook=_without_repeats, parse_constant=_refuse_constant)
    except UnicodeDecodeError as error:
        raise BadRequest(f"The body is not UTF-8: byte {error.start + 1:,} cannot be read.") from None
    except json.JSONDecodeError as error:
        raise BadRequest(f"The body is not JSON: {error.msg} in line {error.lineno}, column {error.colno}.") from None
    except RecursionError:
        raise BadRequest("The body nests objects or lists too deeply.") from None
    except ValueError as error:
        raise BadRequest(f"The body cannot be read as JSON: {error}.") from None


def text(value: object, path: str) -> str:
    """The value as a text of characters that may be stored."""
    if not isinstance(value, str):
        _wrong_type(value, "a text", path)
    refuse_forbidden(value, path)
    return value


def legible(name: str, limit: int = 40) -> str:
    """A piece of the sender's own text that may be shown in an answer, whatever its characters."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in name[:limit])


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(pairs) > MAX_MEMBERS:
        raise ValueError(f"one object has {len(pairs):,} members, and at most {MAX_MEMBERS:,} are taken")
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise ValueError(f"the member “{legible(name)}” stands twice in one object")
        found[name] = value
    return found


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON value")


def _wrong_type(value: object, wanted: str, path: str) -> NoReturn:
    found = _NAMES.get(type(value), "something else")
    if found == "a number" and wanted == "a whole number":
        found = "a number with a fraction"
    hint = "; leave it out instead" if value is None else ""
    raise InvalidField(f"{_called(path)} must be {wanted}, not {found}{hint}.", field=path or None)


def _called(path: str) -> str:
    return f"“{path}”" if path else "The body"
