"""What a case of the corpus is made of: two contents, and what a good comparison of them shows."""

from typing import NamedTuple

from versions.content import Block, BlockKind, Content
from versions.diff import ChangeKind


class Told(NamedTuple):
    """One change as it is told: what was there, what is there now, and what it is about."""

    old: str
    new: str
    kind: ChangeKind = ChangeKind.WORDS


class Case(NamedTuple):
    """Two contents and what a good comparison of them shows.

    `cells` are all but the unchanged ones, as "changed 3>3,4"; None where the changes say it all. `marks` are
    those lost and gained: removed or added, the words, the type, the value. `attributes` are name, old, new.
    `shown` is the inline markup of each row that differs, as `showing.plain` writes it.
    """

    name: str
    old: Content
    new: Content
    changes: tuple[Told, ...]
    cells: tuple[str, ...] | None = None
    marks: tuple[tuple[str, str, str, str], ...] = ()
    attributes: tuple[tuple[str, str | int | None, str | int | None], ...] = ()
    shown: tuple[str, ...] | None = None


def article(*body: str | Block, headline: str = "Council meets", language: str = "en") -> Content:
    """A content of these blocks, unread; a plain text is a paragraph."""
    made = tuple(Block(BlockKind.PARAGRAPH, part) if isinstance(part, str) else part for part in body)
    return Content(headline, "", "", language, made)


def inserted(text: str) -> Told:
    """A whole block put in."""
    return Told("", text, ChangeKind.INSERTED)


def deleted(text: str) -> Told:
    """A whole block taken out."""
    return Told(text, "", ChangeKind.DELETED)


def moved(text: str, now: str | None = None) -> Told:
    """A block that stands elsewhere, perhaps with other words."""
    return Told(text, text if now is None else now, ChangeKind.MOVED)


def restyled(text: str) -> Told:
    """Words that stayed and whose marks changed."""
    return Told(text, text, ChangeKind.MARKS)


def reshaped(text: str = "") -> Told:
    """A block that stayed and has other attributes."""
    return Told(text, text, ChangeKind.ATTRIBUTES)


def pair(old: str, new: str, *changes: tuple[str, str], shown: str | None = None) -> tuple[object, ...]:
    """The rest of a case of one paragraph, whose words change."""
    told = tuple(Told(*change) for change in changes)
    return (article(old), article(new), told, None, (), (), None if shown is None else (shown,))


def blocks(old: tuple[str, ...], new: tuple[str, ...], *changes: Told, cells: tuple[str, ...]) -> tuple[object, ...]:
    """The rest of a case of several paragraphs."""
    return article(*old), article(*new), changes, cells
