"""Why a form was refused: each sentence once on top, and at the field that it is about."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from service.inputs import form
from versions.errors import InvalidField, Refusal

from . import words


@dataclass(frozen=True, slots=True)
class Faults:
    """The refusals in order, the one that answers the request first; `at` goes by the field's id."""

    refusals: tuple[Refusal, ...] = ()

    @classmethod
    def of(cls, problems: Iterable[Refusal], refusal: Refusal | None = None) -> Self:
        """The faults of a form; what refused the request itself stands first."""
        every = [in_words(each) for each in ([refusal, *problems] if refusal else problems)]
        return cls(tuple({each.sentence: each for each in every}.values()))

    @property
    def first(self) -> Refusal | None:
        """What decides about the answer's status; None where nothing was refused."""
        return self.refusals[0] if self.refusals else None

    @property
    def at(self) -> dict[str, str]:
        """The sentence for each field at fault, by the field's id."""
        return {place: each.sentence for each in reversed(self.refusals) if (place := form.place(each.field))}

    def place(self, refusal: Refusal) -> str:
        """The id of the field that a refusal is about; empty where it is about none."""
        return form.place(refusal.field)

    def opens(self, prefix: str) -> bool:
        """Whether a fault hides in the folded part of a notice, which must then be open."""
        return any(place.startswith(f"{prefix}-") and not place.endswith("-text") for place in self.at)


def in_words(refusal: Refusal) -> Refusal:
    """The refusal as the desk's form says it: a public reason by the words of its list, where the domain has codes."""
    if not isinstance(refusal, InvalidField) or not (refusal.field or "").endswith(".reason_class"):
        return refusal
    known = "; ".join(words.REASONS.values())
    return InvalidField(f"A removal says why in public. Choose one: {known}.", field=refusal.field)
