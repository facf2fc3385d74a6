"""What the desk says of a text that was removed from readers: since when, and by which notice."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from versions.articles import Live
from versions.kinds import Kind
from versions.notices import Statement


@dataclass(frozen=True, slots=True)
class Removal:
    """The removal that is in force; `notice` is the number of the notice that told readers, where one did."""

    at: datetime | None
    notice: int | None


def of(live: Live | None, statements: Iterable[Statement]) -> Removal | None:
    """The removal that is in force; None while readers can read the text or never could."""
    if live is None or not live.is_removal:
        return None
    told = [each.number for each in statements if each.kind is Kind.REMOVAL and each.publication == live.sequence]
    return Removal(live.at, told[-1] if told else None)
