"""What is found: notices with their kind, place and values."""

from dataclasses import dataclass

from ..kinds import Kind


@dataclass(frozen=True, slots=True)
class Item:
    """One error of a notice: the wrong and the right value as the notice writes them, None where it does not say.

    The spans are half-open, in the text that was handed in.
    """

    wrong_value: str | None
    right_value: str | None
    wrong_span: tuple[int, int] | None = None
    right_span: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether a paragraph is the publication's notice about its own text, and what it says.

    `kind` is None where it is none. `start` is where the notice begins in the paragraph, `end` where it ends.
    """

    kind: Kind | None = None
    items: tuple[Item, ...] = ()
    date: str | None = None
    scope: str | None = None
    start: int = 0
    end: int = 0

    @property
    def is_notice(self) -> bool:
        """Whether it is one."""
        return self.kind is not None

    @property
    def wrong_value(self) -> str | None:
        """The first item's wrong value."""
        return self.items[0].wrong_value if self.items else None

    @property
    def right_value(self) -> str | None:
        """The first item's right value."""
        return self.items[0].right_value if self.items else None


@dataclass(frozen=True, slots=True)
class Found:
    """A notice inside a body: `text[start:end]` is its wording, the items' spans count in the same text."""

    start: int
    end: int
    kind: Kind
    items: tuple[Item, ...]
    date: str | None = None
    scope: str | None = None
