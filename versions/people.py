"""People and their tokens: who may come in, and what they are called.

Passwords and tokens are kept as digests only. Rows change; every change is an event that binds the columns
in `__evented__`, none of which is a name, an address or a secret.
"""

import hashlib
import re
from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from . import audit
from .database import Base
from .errors import EmailTaken, InvalidField, NotFound
from .permissions import UPSTREAM, Action, Actor, Role, demand

_EMAIL = re.compile(r"[^@\s,;<>]{1,64}@[^@\s,;<>]{1,190}")
SCOPES = frozenset({UPSTREAM})


class User(Base):
    """Somebody with an account. `password` is an Argon2 hash; `fs_uniquifier` changes to end all sessions."""

    __tablename__ = "user"
    __evented__: ClassVar = ("id", "role", "active", "created_at")

    id: Mapped[UUID] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(255), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    password: Mapped[str | None] = mapped_column(String(255))
    role: Mapped[str] = mapped_column(String(16))
    active: Mapped[bool]
    fs_uniquifier: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[datetime]

    def actor(self, scopes: Iterable[str] = ()) -> Actor:
        """The detached identity that verbs ask for."""
        return Actor(self.id, self.name, Role(self.role), frozenset(scopes))


class ApiToken(Base):
    """A bearer token of a user, kept as SHA-256; it never allows more than its user's role."""

    __tablename__ = "api_token"
    __evented__: ClassVar = ("id", "user_id", "digest", "scope", "created_at", "revoked_at")

    id: Mapped[UUID] = mapped_column(primary_key=True)
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user.id", ondelete="RESTRICT"))
    digest: Mapped[bytes] = mapped_column(unique=True)
    scope: Mapped[str | None] = mapped_column(String(64))
    created_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]


def add(
    session: Session,
    actor: Actor,
    *,
    id: UUID,  # noqa: A002
    email: str,
    name: str,
    role: str,
    password: str,
    fs_uniquifier: str,
    at: datetime,
) -> User:
    """The new account; `password` is already a hash. Refuses `EmailTaken`, `InvalidField`."""
    demand(actor, Action.ADMINISTER)
    email, name = email.strip().lower(), " ".join(name.split())
    if not _EMAIL.fullmatch(email):
        raise InvalidField(f"“{email[:80]}” is not an e-mail address.", field="email")
    if not name or len(name) > 200:
        raise InvalidField("A name has 1 to 200 characters.", field="name")
    if role not in set(Role):
        raise InvalidField(f"“{role[:40]}” is not a role; use one of {', '.join(Role)}.", field="role")
    if by_email(session, email) is not None:
        raise EmailTaken(f"{email} has an account already.", field="email")
    user = User(
        id=id,
        email=email,
        name=name,
        password=password,
        role=role,
        active=True,
        fs_uniquifier=fs_uniquifier,
        created_at=at,
    )
    session.add(user)
    audit.record(session, actor, "user-added", at=at)
    session.flush()
    return user


def set_password(session: Session, actor: Actor, *, password: str, fs_uniquifier: str, at: datetime) -> User:
    """The actor's own account with a new hash. A new `fs_uniquifier` ends all its sessions, and is an event.

    The same one means that only the cost of the hash was renewed. Refuses `NotFound`.
    """
    user = session.get(User, actor.id)
    if user is None:
        raise NotFound("There is no such account.")
    user.password = password
    if user.fs_uniquifier != fs_uniquifier:
        user.fs_uniquifier = fs_uniquifier
        audit.record(session, actor, "password-changed", at=at)
    session.flush()
    return user


def end_sessions(session: Session, user: User, *, fs_uniquifier: str) -> User:
    """The account, whose sessions have all ended, those of copied cookies too. No event: nothing told of changed."""
    user.fs_uniquifier = fs_uniquifier
    session.flush()
    return user


def token_digest(token: str) -> bytes:
    """What is stored of a token: SHA-256, since a token is 256 random bits already."""
    return hashlib.sha256(token.encode()).digest()


def issue_token(
    session: Session,
    actor: Actor,
    user: User,
    *,
    id: UUID,  # noqa: A002
    token: str,
    scope: str | None,
    at: datetime,
) -> ApiToken:
    """The stored token row; the token itself is known to the caller alone. Refuses `InvalidField`."""
    demand(actor, Action.ADMINISTER)
    if scope is not None and scope not in SCOPES:
        raise InvalidField(f"“{scope[:40]}” is not a scope; use {', '.join(SCOPES)}.", field="scope")
    row = ApiToken(id=id, user_id=user.id, digest=token_digest(token), scope=scope, created_at=at)
    session.add(row)
    audit.record(session, actor, "token-issued", at=at)
    session.flush()
    return row


def revoke_token(session: Session, actor: Actor, token: str, *, at: datetime) -> ApiToken:
    """The token, which opens no door any more. Refuses `NotFound` for an unknown or revoked one."""
    demand(actor, Action.ADMINISTER)
    row = session.scalar(select(ApiToken).where(ApiToken.digest == token_digest(token), ApiToken.revoked_at.is_(None)))
    if row is None:
        raise NotFound("There is no such token in force.", field="token")
    row.revoked_at = at
    audit.record(session, actor, "token-revoked", at=at)
    session.flush()
    return row


def by_email(session: Session, email: str) -> User | None:
    """The account with this address, in any spelling of its letters' case."""
    return session.scalar(select(User).where(User.email == email.strip().lower()))


def holder_of(session: Session, token: str) -> Actor | None:
    """Who holds the token, with its scope; None for an unknown or revoked one, or an inactive account."""
    row = session.execute(
        select(User, ApiToken.scope)
        .join(ApiToken, ApiToken.user_id == User.id)
        .where(ApiToken.digest == token_digest(token), ApiToken.revoked_at.is_(None), User.active)
    ).one_or_none()
    return row.User.actor({row.scope} if row.scope else ()) if row else None


def names(session: Session, ids: Iterable[UUID]) -> dict[UUID, str]:
    """What the people with these ids are called."""
    wanted = set(ids)
    rows = session.execute(select(User.id, User.name).where(User.id.in_(wanted))) if wanted else ()
    return {row[0]: row[1] for row in rows}
