"""Canonical text: what is refused, what is folded, and where each offset went while folding.

Only four characters fold: space, tab, line feed and carriage return. A no-break space, a thin space or an
ideographic space is something an author typed on purpose.
"""

import re
import sys
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cache

from ..errors import ForbiddenCharacter, InvalidField

MAX_STACKED = 100
"""Combining characters on one letter. Ordering a long run of them takes the standard library quadratic time:
80,000 in a row were measured at five seconds."""

_PLANE_ENDS = "".join(f"{chr(plane << 16 | 0xFFFE)}-{chr(plane << 16 | 0xFFFF)}" for plane in range(17))
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\ufeff\ud800-\udfff\ufdd0-\ufdef" + _PLANE_ENDS + "]"
)
_ISOLATES = re.compile("[\u2066-\u2069]")
_POP_ISOLATE = "\u2069"
_ASCII_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")

# Nothing ever composes with what stands before these, so normalisation can be done piece by piece between them.
_PIECES = re.compile("[\x00-\x7f\u4e00-\u9fff]?[^\x00-\x7f\u4e00-\u9fff]*")

_RUN = re.compile(r"[ \t\r\n]+")
_RETURN = re.compile(r"\r\n?")

Replacement = tuple[int, int, str]


def refuse_forbidden(text: str, field: str) -> None:
    """Return if every character may be stored; otherwise refuse `ForbiddenCharacter` with its code point."""
    match = (_ASCII_CONTROL if text.isascii() else _FORBIDDEN).search(text)
    if match:
        _refuse_character(match[0], field, at=match.start())


def refuse_unbalanced(text: str, field: str) -> None:
    """Return if every isolate (U+2066 to U+2068) of the text is closed by a U+2069, and none is closed twice."""
    if text.isascii() or not _ISOLATES.search(text):
        return
    opened: list[int] = []
    for match in _ISOLATES.finditer(text):
        if match[0] != _POP_ISOLATE:
            opened.append(match.start())
        elif not opened:
            _refuse_character(match[0], field, at=match.start(), unbalanced=True)
        else:
            opened.pop()
    if opened:
        _refuse_character(text[opened[-1]], field, at=opened[-1], unbalanced=True)


def composed(text: str, field: str, offsets: Sequence[int] = ()) -> tuple[str, list[int]]:
    """The text in NFC, and where the given offsets of the text went. Refuses more accents than `MAX_STACKED`."""
    if text.isascii():
        return text, list(offsets)
    if _stacked().search(text):
        raise InvalidField(
            f"More than {MAX_STACKED} accents are stacked on one letter.", field=field, limit=MAX_STACKED
        )
    if unicodedata.is_normalized("NFC", text):
        return text, list(offsets)
    if not offsets:
        return unicodedata.normalize("NFC", text), []
    return _composed_in_pieces(text, offsets)


def on_one_line(text: str) -> str:
    """The text with every run of blanks and line ends folded to one space, and none at its ends."""
    return _RUN.sub(" ", text).strip(" ") if _is_untidy(text) or "\n" in text else text


def tidied(text: str, offsets: Sequence[int] = ()) -> tuple[str, list[int]]:
    """Flowing text with blanks folded and line feeds as line breaks, and where the offsets went."""
    if not _is_untidy(text):
        return text, list(offsets)
    return _replaced(text, ((m.start(), m.end(), _folded(m[0], _is_edge(m))) for m in _RUN.finditer(text)), offsets)


def tidied_row(text: str, offsets: Sequence[int] = ()) -> tuple[str, list[int]]:
    """As `tidied`, but for a table row: tabs stand between cells and each cell is tidied by itself."""
    runs = ((m.start(), m.end(), "\t" * m[0].count("\t") or _folded(m[0], _is_edge(m))) for m in _RUN.finditer(text))
    return _replaced(text, runs, offsets)


def tidied_lines(text: str, offsets: Sequence[int] = ()) -> tuple[str, list[int]]:
    """Preformatted text: line ends as line feeds and none at its ends, every blank kept; and where the offsets went."""
    if "\r" in text:
        text, moved = _replaced(text, ((m.start(), m.end(), "\n") for m in _RETURN.finditer(text)), offsets)
        offsets = moved
    stripped = text.strip("\n")
    cut = len(text) - len(text.lstrip("\n"))
    return stripped, [min(max(at - cut, 0), len(stripped)) for at in offsets]


def _refuse_character(character: str, field: str, *, at: int, unbalanced: bool = False) -> None:
    name = f"U+{ord(character):04X}"
    why = "that is not closed in the same paragraph" if unbalanced else "that cannot be stored"
    what = "a direction mark" if unbalanced else "a character"
    raise ForbiddenCharacter(
        f"The text contains {what} {why}: {name}, after {at} other characters.", field=field, character=name, at=at
    )


def _is_untidy(text: str) -> bool:
    """Whether folding would change flowing text. Plain searches: an order faster than one expression for all."""
    if not text:
        return False
    return text[0] in " \n" or text[-1] in " \n" or any(trouble in text for trouble in ("  ", "\t", "\r", " \n", "\n "))


def _is_edge(match: re.Match[str]) -> bool:
    return match.start() == 0 or match.end() == len(match.string)


def _folded(run: str, is_edge: bool) -> str:
    if is_edge:
        return ""
    breaks = run.count("\n") + run.count("\r") - run.count("\r\n")
    return "\n" * breaks or " "


def _replaced(text: str, changes: Iterable[Replacement], offsets: Sequence[int]) -> tuple[str, list[int]]:
    """The text with the ascending replacements made, and the offsets carried over.

    An offset inside a replaced run goes to the end of what replaced it, one at its start stays before it.
    """
    pieces: list[str] = []
    starts: list[int] = []  # of each replaced run in the old text
    places: list[tuple[int, int, int]] = []  # its end in the old text, its start and end in the new
    taken = length = 0
    for start, end, new in changes:
        pieces += (text[taken:start], new)
        length += start - taken
        starts.append(start)
        places.append((end, length, length + len(new)))
        length += len(new)
        taken = end
    pieces.append(text[taken:])

    def carried(offset: int) -> int:
        nearest = bisect_right(starts, offset) - 1
        if nearest < 0:
            return offset
        end, new_start, new_end = places[nearest]
        if offset == starts[nearest]:
            return new_start
        return new_end if offset <= end else new_end + offset - end

    return "".join(pieces), [carried(offset) for offset in offsets]


def _composed_in_pieces(text: str, offsets: Sequence[int]) -> tuple[str, list[int]]:
    pieces: list[str] = []
    moved: dict[int, int] = {}
    pending = sorted(set(offsets), reverse=True)
    length = 0
    for match in _PIECES.finditer(text):
        piece = unicodedata.normalize("NFC", match[0])
        while pending and pending[-1] < match.end():
            offset = pending.pop()
            inside = len(unicodedata.normalize("NFC", text[match.start() : offset]))
            moved[offset] = length + min(inside, len(piece))
        pieces.append(piece)
        length += len(piece)
    return "".join(pieces), [moved.get(offset, length) for offset in offsets]


@cache
def _stacked() -> re.Pattern[str]:
    """An expression that finds too many combining characters in a row; built when the first such text comes."""
    ranges: list[list[int]] = []
    for point in range(0x300, min(sys.maxunicode, 0x1F000)):
        if unicodedata.combining(chr(point)):
            if ranges and ranges[-1][1] == point - 1:
                ranges[-1][1] = point
            else:
                ranges.append([point, point])
    marks = "".join(f"{chr(first)}-{chr(last)}" for first, last in ranges)
    return re.compile(f"[{marks}]{{{MAX_STACKED + 1}}}")
