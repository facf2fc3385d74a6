"""Markdown as HTML: CommonMark with tables and strikethrough, HTML in it left for the sanitiser."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from ..errors import TooLarge
from .tags import MAX_DEPTH, too_deep

MAX_BRACKETS = 20_000
"""Opening brackets in one text: each makes the Markdown parser look far ahead, at up to 70 microseconds."""

_NESTING = MAX_DEPTH + 20
"""The parser silently leaves out what is nested deeper than it is told to go; so it goes deeper than we accept."""


def rendered(source: str) -> tuple[str, tuple[str, ...]]:
    """The HTML of the Markdown, not sanitised, and what Markdown itself leaves out, as phrases.

    Refuses `TooDeep` and `TooLarge`.
    """
    if source.count("[") > MAX_BRACKETS:
        raise TooLarge(
            f"The text has more than {MAX_BRACKETS:,} opening brackets, which is the most that is read as Markdown.",
            field="body",
            limit=MAX_BRACKETS,
        )
    parser = _parser()
    env: dict[str, Any] = {}
    tokens = parser.parse(source, env)
    if any(token.level >= MAX_DEPTH for token in tokens):
        raise too_deep()
    return str(parser.renderer.render(tokens, parser.options, env)), tuple(_lost(tokens, env))


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": _NESTING}).enable(["table", "strikethrough"])
    # Which addresses are allowed is decided once, for HTML and Markdown alike, where the author is told.
    parser.validateLink = lambda url: True  # type: ignore[method-assign]
    return parser


def _lost(tokens: list[Token], env: dict[str, Any]) -> Iterator[str]:
    used = {str(target) for token in _all(tokens) for name in ("href", "src") if (target := token.attrGet(name))}
    for label, reference in env.get("references", {}).items():
        if reference["href"] not in used:
            address = re.sub(r"\s+", " ", str(reference["href"]))[:80]
            yield f"a line that gives an address which no link uses: “[{label.lower()}]: {address}”"
    for reference in env.get("duplicate_refs", ()):
        yield f"a second line that gives an address for the same name: “{str(reference['href'])[:80]}”"


def _all(tokens: Iterable[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _all(token.children or ())
