"""What of the checks still stops a publication, counted and said the same in the queue and on the review page."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from versions.assessment import Finding
from versions.publications import unsettled

from .foresight import Checked


@dataclass(frozen=True, slots=True)
class Held:
    """The findings that are not settled: holds and others without a reason, and holds whose reason nobody else saw."""

    holds: tuple[Finding, ...] = ()
    wants: tuple[Finding, ...] = ()
    unseen: tuple[Finding, ...] = ()

    @classmethod
    def by(cls, findings: Iterable[Checked], *, has_eyes: bool) -> Self:
        """What is not settled of these; `has_eyes` says whether somebody else has approved exactly this."""
        holds, wants, answered = unsettled((each.finding, each.reason) for each in findings)
        return cls(holds, wants, () if has_eyes else answered)

    @property
    def open(self) -> tuple[Finding, ...]:
        """The findings that nobody has given a reason for."""
        return (*self.holds, *self.wants)

    @property
    def is_settled(self) -> bool:
        """Whether no finding stops a publication any more."""
        return not (self.open or self.unseen)

    @property
    def sentence(self) -> str:
        """How many findings still stop it, in words; empty where none does."""
        held = f"{_findings(len(self.holds))} {'holds' if len(self.holds) == 1 else 'hold'} it back"
        want = f"{_findings(len(self.wants))} {'wants' if len(self.wants) == 1 else 'want'} a reason"
        said = [words for words, each in ((held, self.holds), (want, self.wants)) if each]
        if self.unseen:
            said.append("the reason given is still to be approved by somebody else")
        return " and ".join(said)


def _findings(count: int) -> str:
    return "one finding" if count == 1 else f"{count} findings"
