"""What a reader of a comparison page meets: its inline markup as one short line, and the laws that it keeps."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from html import escape
from time import monotonic

from flask import Flask
from flask_babel import Babel
from lxml import etree
from markupsafe import Markup

from service import context
from service.config import Settings
from versions.comparisons import Comparisons
from versions.database import Database

_VOID = re.compile(r"<(br|hr|img)((?:\s[^<>]*)?)>")
_SIGNS = {"del": ("[-", "-]"), "ins": ("{+", "+}")}
_UNSEEN = {"visually-hidden", "sign"}


@contextmanager
def speaking_english() -> Iterator[None]:
    """A context in which sentences have a language and moments a zone; no database is asked."""
    at = datetime(2022, 1, 10, 14, 5, tzinfo=UTC)
    app = Flask(__name__)
    Babel(app)
    kept = Comparisons(monotonic, 0)
    database = Database("sqlite:///unused.sqlite")
    context.install(app, context.Context(Settings(zone="UTC"), database, lambda: at, kept))
    with app.app_context():
        yield


def parsed(markup: Markup) -> etree._Element:
    """The markup read by a strict parser: it fails where elements do not nest."""
    return etree.fromstring("<div>" + _VOID.sub(r"<\1\2/>", str(markup)) + "</div>")


def plain(markup: Markup) -> str:
    """The markup with the comparison's own elements as [-removed-] and {+added+}, other elements without classes.

    Words for screen readers, signs and anchors are left out, and a lone frame around the whole is.
    """
    root = parsed(markup)
    frame = root[0] if len(root) == 1 and not root.text and root[0].tag in ("p", "pre") else root
    return "".join(_inside(frame))


def _inside(element: etree._Element) -> Iterator[str]:
    yield escape(element.text or "", quote=False)
    for child in element:
        classes = set((child.get("class") or "").split())
        if not classes & _UNSEEN:
            before, after = _ends(child, is_ours="diff" in classes)
            yield from (before, *_inside(child), after)
        yield escape(child.tail or "", quote=False)


def _ends(element: etree._Element, *, is_ours: bool) -> tuple[str, str]:
    if is_ours and element.tag in _SIGNS:
        return _SIGNS[element.tag]
    href = f' href="{element.get("href")}"' if element.get("href") else ""
    return f"<{element.tag}{href}>", f"</{element.tag}>"


def shown_text(markup: Markup, *, without: str = "") -> str:
    """The text alone; signs and words for screen readers left out, and the comparison's own elements of that name."""
    return "".join(_texts(parsed(markup), without))


def _texts(element: etree._Element, without: str) -> Iterator[str]:
    classes = set((element.get("class") or "").split())
    if not classes & _UNSEEN and not (element.tag == without and "diff" in classes):
        # A line feed straight after <pre> belongs to the markup.
        text = element.text or ""
        yield "\n" if element.tag == "br" else text.removeprefix("\n") if element.tag == "pre" else text
        for child in element:
            yield from _texts(child, without)
            yield child.tail or ""
