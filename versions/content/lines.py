"""Free text beside the article's own: one line, or paragraphs, in the same canonical characters and under a limit."""

import re

from ..errors import TooLarge
from .texts import composed, on_one_line, refuse_forbidden, refuse_unbalanced, tidied

_BLANK_LINES = re.compile(r"(?:\r\n?|\n)[ \t]*(?:(?:\r\n?|\n)[ \t]*)+")


def line(text: str, field: str, limit: int | None = None) -> str:
    """The text on one line; `limit` is in code points. Refuses `ForbiddenCharacter`, `TooLarge`."""
    return _within(on_one_line(_clean(text, field)), field, limit)


def paragraphs(text: str, field: str, limit: int | None = None) -> str:
    """The text with blanks folded, line breaks kept and one blank line between paragraphs; refuses as `line` does."""
    parts = (tidied(part.strip(" \t\r\n"))[0] for part in _BLANK_LINES.split(_clean(text, field)))
    return _within("\n\n".join(part for part in parts if part), field, limit)


def _clean(text: str, field: str) -> str:
    refuse_forbidden(text, field)
    refuse_unbalanced(text, field)
    return composed(text, field)[0]


def _within(text: str, field: str, limit: int | None) -> str:
    if limit is not None and len(text) > limit:
        name = field.rsplit(".", 1)[-1].replace("_", " ")
        raise TooLarge(
            f"The {name} has {len(text):,} characters; at most {limit:,} can be kept.",
            field=field,
            limit=limit,
            characters=len(text),
        )
    return text
