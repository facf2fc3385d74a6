"""Why a form was refused: each sentence once on top, and at the field that it is about."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from service.inputs import form
from versions.errors import Refusal


@dataclass(frozen=True, slots=True)
class Faults:
    """The refusals in order, the one that answers the request first; `at` goes by the field's id."""

    refusals: tuple[Refusal, ...] = ()

    @classmethod
    def of(cls, problems: Iterable[Refusal], refusal: Refusal | None = None) -> Self:
        """The faults of a form; what refused the request itself stands first."""
        every = [refusal, *problems] if refusal else list(problems)
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
