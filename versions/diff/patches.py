"""Patches and deltas read, and applied exactly; `likeness` applies a patch to a text that it was not made from.

A patch is bad input: read strictly, in one pass, within a limit. diff-match-patch itself looks for a hunk that
does not stand where it says, and says only afterwards which it could not place; here nothing is guessed.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import unquote

from versions.content import refuse_forbidden
from versions.diff.scripts import MARGIN, Edit, text_after, text_before
from versions.errors import DoesNotFit, InvalidField, TooLarge

MAX_PATCH = 16 * 1024 * 1024
"""Characters of a patch or a delta that are read. Escaped, a letter takes up to twelve."""

_HEADER = re.compile(r"@@ -([0-9]{1,9})(?:,([0-9]{1,9}))? \+([0-9]{1,9})(?:,([0-9]{1,9}))? @@")
_TOKEN = re.compile(r"\+.*|[-=][0-9]{1,9}", re.DOTALL)
_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_FAR = re.compile("[\U00010000-\U0010ffff]")
_SIGNS = {"-": -1, " ": 0, "+": 1}


@dataclass(frozen=True, slots=True)
class Hunk:
    """One hunk of a patch: its number from 1, where it stands once the hunks before it are applied, its script."""

    number: int
    start: int
    script: tuple[Edit, ...]
    lengths: tuple[int, int]  # of old and new text, as the hunk's first line says


def is_delta(source: str) -> bool:
    """Whether this looks like a delta rather than like the text of a patch."""
    return not source.startswith("@@")


def apply_delta(old: str, delta: str) -> str:
    """The new text of a delta whose counts are UTF-16 units. A delta names no deleted words: only lengths are held.

    Refuses `InvalidField` where it is malformed, `DoesNotFit` where the old text has another length, `TooLarge`.
    """
    _refuse_unreadable(delta)
    units, at, parts = _in_units(old), 0, []
    for number, token in enumerate(delta.split("\t") if delta else (), start=1):
        if not token:  # as after a closing tab
            continue
        if not _TOKEN.fullmatch(token):
            sentence = f"part {number:,} of the delta is not “=” or “-” and a number, nor “+” and a text"
            raise _malformed(_foreign(sentence) if number == 1 else _sentence(sentence), number)
        if token[0] == "+":
            parts.append(_in_units(_unescaped(token[1:], f"Part {number:,} of the delta", number)))
            continue
        parts += [units[at : at + int(token[1:])]] * (token[0] == "=")
        at += int(token[1:])
    if at != len(units):
        raise DoesNotFit(
            f"The delta was made from a text of {at:,} UTF-16 units; this one has {len(units):,}.",
            field="delta",
            expected=at,
            found=len(units),
        )
    return _from_units("".join(parts), "delta")


def read_patch(source: str) -> tuple[Hunk, ...]:
    """The hunks of a patch. Refuses `InvalidField` naming the line, and `TooLarge`."""
    _refuse_unreadable(source)
    hunks: list[tuple[int, re.Match[str], list[Edit]]] = []
    for number, line in enumerate(source.replace("\r\n", "\n").split("\n"), start=1):
        if match := _HEADER.fullmatch(line):
            hunks.append((number, match, []))
        elif line and (line[0] not in "-+ " or not hunks):
            sentence = f"line {number:,} of the patch is neither the beginning nor a part of a hunk"
            raise _malformed(_sentence(sentence) if hunks else _foreign(sentence), number)
        elif line:
            text = _unescaped(line[1:], f"Line {number:,} of the patch", number)
            hunks[-1][2].extend([(_SIGNS[line[0]], text)] * bool(text))
    return tuple(_hunk(index, *hunk) for index, hunk in enumerate(hunks, start=1))


def apply_patch(old: str, hunks: Sequence[Hunk]) -> str:
    """The new text, if every hunk stands exactly where it says; else refuses `DoesNotFit` naming the hunk.

    Places may count code points, as in Python, or UTF-16 units, as in JavaScript: what the hunks' own lengths
    show, else what fits; where both fit and give different texts, it is refused.
    """
    found: list[str] = []
    misfit: DoesNotFit | None = None
    for in_units in (False, True):
        if not all(hunk.lengths == _lengths(hunk.script, in_units=in_units) for hunk in hunks):
            continue
        try:
            text = _in_units(old) if in_units else old
            new = _applied(text, hunks, in_units=in_units)
            found.append(_from_units(new, "patch") if in_units else new)
        except DoesNotFit as refusal:
            misfit = misfit or refusal
    if not found:
        raise misfit or DoesNotFit("The patch counts its characters in two ways.", field="patch")
    if found[0] != found[-1]:
        raise DoesNotFit("The patch fits in two places, and nothing in it tells which is meant.", field="patch")
    return found[0]


# Reading.


def _hunk(number: int, line: int, header: re.Match[str], script: list[Edit]) -> Hunk:
    old, start, new = header.group(2, 3, 4)
    lengths = int(old or 1), int(new or 1)  # one character where nothing is said
    if lengths not in {_lengths(script, in_units=in_units) for in_units in (False, True)}:
        raise _malformed(
            f"Hunk {number:,} of the patch (line {line:,}) does not hold as many characters as it says", line
        )
    return Hunk(number, int(start) - (lengths[1] > 0), tuple(script), lengths)


def _lengths(script: Iterable[Edit], *, in_units: bool) -> tuple[int, int]:
    texts = (text_before(script), text_after(script))
    old, new = (len(_in_units(text)) if in_units else len(text) for text in texts)
    return old, new


def _refuse_unreadable(source: str) -> None:
    if len(source) > MAX_PATCH:
        raise TooLarge(
            f"The patch has {len(source):,} characters; at most {MAX_PATCH:,} are read.",
            field="patch",
            limit=MAX_PATCH,
            characters=len(source),
        )
    refuse_forbidden(source, "patch")


def _unescaped(text: str, where: str, number: int) -> str:
    if _ESCAPE.search(text):
        raise _malformed(f"{where} has a “%” that is not followed by two hexadecimal digits", number)
    try:
        return unquote(text, errors="strict")
    except UnicodeDecodeError:
        raise _malformed(f"{where} does not stand for text in UTF-8", number) from None


def _foreign(sentence: str) -> str:
    """Why what was handed in is nothing of ours: said first, since whoever took the wrong file reads no further."""
    return f"This is neither a patch nor a delta of diff-match-patch: {sentence}"


def _sentence(words: str) -> str:
    return words[0].upper() + words[1:]


def _malformed(sentence: str, number: int) -> InvalidField:
    return InvalidField(f"{sentence}.", field="patch", at=number)


# Applying.


def _applied(old: str, hunks: Iterable[Hunk], *, in_units: bool) -> str:
    """The new text; one pass over it, since a text of two megabytes may have tens of thousands of hunks.

    A hunk's context may reach back over the hunk before, whose words are new by then: it is held against what
    has been written so far.
    """
    out: list[str] = []
    taken = shift = 0  # of the old text; how much longer the new one is than the old one so far
    for hunk in hunks:
        script = [(sign, _in_units(text)) for sign, text in hunk.script] if in_units else list(hunk.script)
        head = script.pop(0)[1] if script and script[0][0] == 0 else ""
        at = hunk.start - shift + len(head)
        behind = text_before(script)
        end = at + len(behind)
        tail = script.pop()[1] if script and script[-1][0] == 0 else ""
        fits = taken <= at and old.startswith(behind, at) and _ends_with(out, old[taken:at], head)
        if not fits or (hunk.start > 0 and is_short(head)) or (end < len(old) and is_short(tail)):
            raise DoesNotFit(
                f"Hunk {hunk.number} does not fit: the text is not the one that the patch was made from.",
                field="patch",
                hunk=hunk.number,
            )
        out += (old[taken:at], text_after(script))
        taken = end - len(tail)
        shift += len(text_after(script)) - len(text_before(script))
    return "".join(out) + old[taken:]


def is_short(context: str) -> bool:
    """Whether a hunk has so little context that the text must end there. It is made by units of either size."""
    return len(context) < MARGIN and len(_in_units(context)) < MARGIN


def _ends_with(written: Sequence[str], last: str, words: str) -> bool:
    """Whether what has been written, with this after it, ends with these words."""
    tail, k = last[len(last) - len(words) :] if len(last) > len(words) else last, len(written)
    while len(tail) < len(words) and k:
        k -= 1
        tail = written[k] + tail
    return tail.endswith(words)


def _in_units(text: str) -> str:
    """The text as JavaScript counts it: a character for each UTF-16 unit."""
    return text if text.isascii() else _FAR.sub(_pair, text)


def _pair(far: re.Match[str]) -> str:
    beyond = ord(far[0]) - 0x10000
    return chr(0xD800 + (beyond >> 10)) + chr(0xDC00 + (beyond & 0x3FF))


def _from_units(text: str, field: str) -> str:
    try:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    except UnicodeDecodeError:
        raise DoesNotFit(f"The {field} cuts a character of this text in two.", field=field) from None
