"""Who may do what: one table, asked in every verb.

An `Actor` is a detached value: identity is checked at the door, permission in the verb. What a kind of
change needs by way of approval is said in `revisions`, who wrote what in `reviews`; here are only roles.
"""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from .errors import NotPermitted

UPSTREAM = "approved-upstream"
"""The token scope with which a CMS that has approvals of its own publishes in one call."""


class Role(StrEnum):
    REPORTER = "reporter"
    EDITOR = "editor"
    STANDARDS = "standards"
    ADMIN = "admin"


class Action(StrEnum):
    READ = "read staff pages"
    CREATE = "create an article"
    SUBMIT = "submit a revision"
    PROPOSE = "propose a notice"
    DECIDE = "decide on a revision"
    DECIDE_RESERVED = "decide what is reserved to the standards desk"
    PUBLISH = "publish"
    RENAME = "change an article's address or section"
    ADMINISTER = "administer people and tokens"


_WRITES = {Action.READ, Action.CREATE, Action.SUBMIT, Action.PROPOSE}
_EDITS = _WRITES | {Action.DECIDE, Action.PUBLISH, Action.RENAME}

ALLOWED: dict[Role, frozenset[Action]] = {
    Role.REPORTER: frozenset(_WRITES),
    Role.EDITOR: frozenset(_EDITS),
    Role.STANDARDS: frozenset(_EDITS | {Action.DECIDE_RESERVED}),
    Role.ADMIN: frozenset({Action.ADMINISTER}),
}


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who was identified at a door; `scopes` are those of the token used, if any."""

    id: UUID
    name: str
    role: Role
    scopes: frozenset[str] = frozenset()

    @property
    def is_upstream(self) -> bool:
        return UPSTREAM in self.scopes


OPERATOR = Actor(UUID(int=0), "operator", Role.ADMIN)
"""Whoever runs the command line on the machine itself."""


def may(actor: Actor, action: Action) -> bool:
    """Whether the actor's role includes the action."""
    return action in ALLOWED[actor.role]


def demand(actor: Actor, action: Action) -> None:
    """Return if the actor may; refuse `NotPermitted` otherwise."""
    if not may(actor, action):
        raise NotPermitted(
            f"The role “{actor.role}” does not include: {action}.", role=str(actor.role), action=str(action)
        )
