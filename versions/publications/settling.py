"""What of the findings still stops a publication: a reason settles one, a hold wants other eyes on the reason too."""

from collections.abc import Iterable
from typing import NamedTuple

from ..assessment import Finding, Level


class Unsettled(NamedTuple):
    """The holds and the others that nobody gave a reason for, and the holds that somebody did."""

    holds: tuple[Finding, ...]
    wants: tuple[Finding, ...]
    answered: tuple[Finding, ...]


def unsettled(reasons: Iterable[tuple[Finding, str]]) -> Unsettled:
    """What of these still stops; each finding stands beside the reason that was given for it, or beside nothing."""
    stopping = [(finding, reason) for finding, reason in reasons if finding.level is not Level.INFORM]
    return Unsettled(
        holds=tuple(finding for finding, reason in stopping if finding.level is Level.HOLD and not reason),
        wants=tuple(finding for finding, reason in stopping if finding.level is not Level.HOLD and not reason),
        answered=tuple(finding for finding, reason in stopping if finding.level is Level.HOLD and reason),
    )
