"""What a merge is made of: words and blocks that go together, conflicts that hold three versions, and the whole."""

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from versions.content import Block, Content, Mark, canonical

FIELDS = ("headline", "standfirst", "byline", "language")
"""What is merged beside the body, in reading order."""


class Choice(StrEnum):
    """Which version of a conflict is taken."""

    BASE = "base"
    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"  # mine, then theirs: only where each put something in at one place


class About(StrEnum):
    """What a conflict is about."""

    WORDS = "words"  # words of a field, a block, a caption or an alternative text
    BLOCKS = "blocks"  # whole blocks: deleted against edited, both inserted at one place, both made something else
    PLACE = "place"  # blocks that each side moved to another place


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of text with its marks, counted in code points from its beginning."""

    text: str = ""
    marks: tuple[Mark, ...] = ()


class Stood(NamedTuple):
    """A whole text of one side, and the offset at which a conflict's words begin in it."""

    text: str
    start: int


Version = Words | tuple[Block, ...]
"""One side of a conflict: words, or blocks where the conflict is about whole blocks or their place."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something that both sides changed and that does not go together: what it was, mine and theirs.

    `id` is "k1", "k2" … in reading order; `field` is headline, standfirst, byline, language, body, caption or alt.
    `stood` says where the words of base, mine and theirs stand, each in its own text; empty for whole blocks. What
    is at odds stays the same wherever it stands: it counts neither for equality nor in the `repr`.
    """

    id: str
    about: About
    field: str
    base: Version
    mine: Version
    theirs: Version
    stood: tuple[Stood, ...] = dataclasses.field(default=(), compare=False, repr=False)

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The choices there are; both only where each side put blocks in at one place."""
        plain = (Choice.MINE, Choice.THEIRS, Choice.BASE)
        if self.about is About.BLOCKS and not self.base and self.mine and self.theirs:
            return (Choice.MINE, Choice.THEIRS, Choice.BOTH)
        return plain


Pieces = tuple[Words | int, ...]
"""A text in order: words that go together, and the number (from 0) of the conflict that stands between them."""


@dataclass(frozen=True, slots=True)
class Woven:
    """A block with conflicts inside: `shape` has its kind and attributes, the texts stand in pieces."""

    shape: Block
    text: Pieces
    caption: Pieces = ()
    alt: Pieces = ()


class Place(NamedTuple):
    """Where the versions of a conflict about blocks stand, each when it is the one chosen."""

    conflict: int
    sides: frozenset[Choice]


Part = Block | Woven | Place
"""One part of the merged body, in order."""

EVERY_SIDE = frozenset({Choice.BASE, Choice.MINE, Choice.THEIRS})


@dataclass(frozen=True)
class Merge:
    """What came of merging: the fields and the parts of the body in order, and every conflict in reading order.

    `base`, `mine` and `theirs` are the contents that were merged.
    """

    base: Content
    mine: Content
    theirs: Content
    fields: Mapping[str, Pieces]
    parts: tuple[Part, ...]
    conflicts: tuple[Conflict, ...]

    @property
    def is_clean(self) -> bool:
        """Whether everything went together."""
        return not self.conflicts

    def content(self, choices: Mapping[str, Choice] | None = None) -> Content:
        """The merged content in canonical form, given a choice for conflicts by id.

        Without a choice mine is taken, so that nothing typed is lost; a choice that the conflict does not
        offer counts as none. Refuses `TooLarge` where both edits together pass a limit.
        """
        asked = choices or {}
        chosen = [
            choice if (choice := asked.get(each.id, Choice.MINE)) in each.choices else Choice.MINE
            for each in self.conflicts
        ]
        fields = {name: self._words(self.fields[name], chosen).text for name in FIELDS}
        body = [block for part in self.parts for block in self._blocks(part, chosen)]
        return canonical(Content(**fields, body=tuple(body)))

    def _blocks(self, part: Part, chosen: list[Choice]) -> tuple[Block, ...]:
        match part:
            case Block():
                return (part,)
            case Woven():
                return (self._block(part, chosen),)
        conflict, choice = self.conflicts[part.conflict], chosen[part.conflict]
        if choice is Choice.BOTH:
            return (*_as_blocks(conflict.mine), *_as_blocks(conflict.theirs))
        return _as_blocks(version_of(conflict, choice)) if choice in part.sides else ()

    def _block(self, woven: Woven, chosen: list[Choice]) -> Block:
        words = self._words(woven.text, chosen)
        caption, alt = (self._words(pieces, chosen).text or None for pieces in (woven.caption, woven.alt))
        return replace(woven.shape, text=words.text, marks=words.marks, caption=caption, alt=alt)

    def _words(self, pieces: Pieces, chosen: list[Choice]) -> Words:
        return joined(
            piece if isinstance(piece, Words) else _as_words(version_of(self.conflicts[piece], chosen[piece]))
            for piece in pieces
        )


def joined(pieces: Iterable[Words]) -> Words:
    """The pieces one after the other."""
    texts: list[str] = []
    marks: list[Mark] = []
    at = 0
    for piece in pieces:
        texts.append(piece.text)
        marks += (replace(mark, start=mark.start + at, end=mark.end + at) for mark in piece.marks)
        at += len(piece.text)
    return Words("".join(texts), tuple(marks))


def version_of(conflict: Conflict, choice: Choice) -> Version:
    """One side of a conflict."""
    return {Choice.BASE: conflict.base, Choice.THEIRS: conflict.theirs}.get(choice, conflict.mine)


def _as_words(version: Version) -> Words:
    return version if isinstance(version, Words) else Words()


def _as_blocks(version: Version) -> tuple[Block, ...]:
    return () if isinstance(version, Words) else version
