"""The eight kinds of change, closed; what each demands by way of notice and approval.

After the domain reference's table of kinds: rank 8 is the gravest. A newsroom's own words will be labels
mapped onto these; code, API, database and feeds know only these eight.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from .permissions import Role


class Kind(StrEnum):
    """Ordered from lightest to gravest."""

    MINOR = "minor"
    UPDATE = "update"
    CLARIFICATION = "clarification"
    EDITORS_NOTE = "editors_note"
    CORRECTION = "correction"
    CONCERN = "concern"
    RETRACTION = "retraction"
    REMOVAL = "removal"

    @property
    def rank(self) -> int:
        """1 for the lightest, 8 for the gravest."""
        return list(Kind).index(self) + 1

    @property
    def needs_notice(self) -> bool:
        """Whether readers must be told in words; an update need not, unless a fact changed."""
        return self not in (Kind.MINOR, Kind.UPDATE)

    @property
    def needs_change(self) -> bool:
        """Whether a notice of this kind speaks of words that changed."""
        return self in (Kind.CORRECTION, Kind.CLARIFICATION)

    @property
    def is_listed(self) -> bool:
        """Whether the newsroom's corrections page lists it: clarifications and graver."""
        return self.rank >= Kind.CLARIFICATION.rank


_NAMES = {Kind.EDITORS_NOTE: "editor’s note", Kind.CONCERN: "expression of concern"}
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def named(kinds: Sequence[Kind], number: int) -> str:
    """What one of the notices that are proposed together is called: “correction”, “second correction”.

    `kinds` are all of theirs, `number` counts from 0. Its number in the article it gets only when readers are told,
    so that nobody takes the first of a proposal for the article’s first.
    """
    kind = kinds[number]
    name, alike = _NAMES.get(kind, str(kind)), [i for i, each in enumerate(kinds) if each is kind]
    place = alike.index(number)
    if len(alike) == 1:
        return name
    return f"{_ORDINALS[place]} {name}" if place < len(_ORDINALS) else f"{name} no. {place + 1}"


SCOPES = (
    "full",
    "partial",
    "article",
    "headline",
    "standfirst",
    "byline",
    "body",
    "caption",
    "image",
    "chart",
    "audio",
    "video",
    "alert",
    "newsletter",
    "social",
    "print",
    "notice",
)
"""What a notice may be about; `full` and `partial` are a retraction's."""

REASON_CLASSES = ("legal", "safety", "published_in_error", "agency_kill")
"""Why a text may be removed, in public; `legal` answers 451, the others 410."""

_EDITORS = frozenset({Role.EDITOR, Role.STANDARDS})
_STANDARDS = frozenset({Role.STANDARDS})


@dataclass(frozen=True, slots=True)
class Approval:
    """How many people of which roles must approve, and whether one of them records the legal basis."""

    count: int
    roles: frozenset[Role]
    legal_basis: bool = False


APPROVALS: dict[Kind | None, Approval] = {
    None: Approval(1, _EDITORS),  # a first publication
    Kind.MINOR: Approval(0, _EDITORS),
    Kind.UPDATE: Approval(0, _EDITORS),
    Kind.CLARIFICATION: Approval(1, _EDITORS),
    Kind.CORRECTION: Approval(1, _EDITORS),
    Kind.EDITORS_NOTE: Approval(1, _STANDARDS),
    Kind.CONCERN: Approval(1, _STANDARDS),
    Kind.RETRACTION: Approval(1, _STANDARDS),
    Kind.REMOVAL: Approval(2, _STANDARDS, legal_basis=True),
}
"""Keyed by kind; `None` is a first publication."""


def gravest(kinds: Iterable[Kind]) -> Kind | None:
    """The kind of the highest rank; None if there are none."""
    return max(kinds, key=lambda kind: kind.rank, default=None)


def strictest(kinds: Iterable[Kind | None]) -> Approval:
    """The approval that satisfies every one of the kinds. At least one kind is given."""
    return max((APPROVALS[kind] for kind in kinds), key=lambda asked: (asked.count, len(_EDITORS - asked.roles)))
