"""What is found: notices with their kind, place and values."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

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


@dataclass(frozen=True)
class _Read:
    """What is read as a notice; its values are cut when first asked for, which takes longer than finding it."""

    date: str | None = None
    scope: str | None = None
    start: int = 0
    end: int = 0
    read: Callable[[], tuple[Item, ...]] = field(default=tuple, compare=False, repr=False)

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """Each error that it tells, in its order."""
        return self.read()


@dataclass(frozen=True)
class Judgement(_Read):
    """Whether a paragraph is the publication's notice about its own text, and what it says.

    `kind` is None where it is none. `start` is where the notice begins in the paragraph, `end` where it ends.
    """

    kind: Kind | None = None

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


@dataclass(frozen=True)
class Found(_Read):
    """A notice inside a body: `text[start:end]` is its wording, the items' spans count in the same text."""

    kind: Kind = Kind.CORRECTION
