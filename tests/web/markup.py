"""Markup that was rendered, read back: its elements, and the words in it."""

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from time import monotonic
from types import FrameType
from typing import Any

from flask import Flask
from flask_babel import Babel
from lxml import etree

from service import context
from service.config import Settings
from versions.comparisons import Comparisons
from versions.database import Database

AT = datetime(2022, 1, 10, 14, 5, tzinfo=UTC)
EVERYWHERE = ("https://news.example", "http://news.example", "http://news.example:8080", "https://müller.example")
_VOID = re.compile(r"<(br|hr|img)((?:\s[^<>]*)?)>")


@contextmanager
def speaking_english() -> Iterator[None]:
    """A context in which sentences have a language and moments a zone; no database is asked."""
    app = Flask(__name__)
    Babel(app)
    kept = Comparisons(monotonic, 0)
    database = Database("sqlite:///unused.sqlite")
    context.install(app, context.Context(Settings(zone="Asia/Almaty"), database, lambda: AT, kept))
    with app.app_context():
        yield


def steps(act: Callable[[], object]) -> int:
    """How many lines of Python run meanwhile: the work done, however fast or busy the machine."""
    count = 0

    def note(_frame: FrameType, event: str, _value: Any) -> Any:
        nonlocal count
        count += event == "line"
        return note

    before = sys.gettrace()
    sys.settrace(note)
    try:
        act()
    finally:
        sys.settrace(before)
    return count


def parsed(markup: str) -> etree._Element:
    """The markup read by a strict parser: it fails where elements do not nest."""
    return etree.fromstring("<div>" + _VOID.sub(r"<\1\2/>", str(markup)) + "</div>")


def words_of(markup: str, *, without: str = "") -> str:
    """The text that is shown, line breaks included; signs and what only screen readers meet left out."""
    return "".join(words_in(parsed(markup), without))


def words_in(element: etree._Element, without: str = "") -> Iterator[str]:
    """The words of an element, piece by piece."""
    name, classes = element.tag, (element.get("class") or "").split()
    is_left_out = {"visually-hidden", "sign"} & set(classes) or (name == without and "diff" in classes)
    if not is_left_out:
        text = element.text or ""
        # A line feed straight after <pre> belongs to the markup.
        yield "\n" if name == "br" else text.removeprefix("\n") if name == "pre" else text
        for child in element:
            yield from words_in(child, without)
            yield child.tail or ""
