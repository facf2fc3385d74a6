"""Counted attempts, shared by all workers: what limits on logging in are kept in.

Rows are counters of a window, not facts: they change and expire.
"""

from datetime import datetime, timedelta

from sqlalchemy import Index, String, case, delete, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapped, Session, mapped_column

from .database import Base


class Attempt(Base):
    """How often something was tried under a key until a moment. The key is a digest: it names nobody."""

    __tablename__ = "attempt"

    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    count: Mapped[int]
    expires_at: Mapped[datetime]

    __table_args__ = (Index("ix_attempt_expires_at", "expires_at"),)


def count(session: Session, key: str, *, at: datetime, seconds: int, amount: int = 1) -> int:
    """How often the key was tried in its window, this time included. A window begins with its first attempt."""
    if not _add(session, key, at=at, seconds=seconds, amount=amount):
        session.execute(delete(Attempt).where(Attempt.expires_at <= at))
        try:
            with session.begin_nested():
                session.add(Attempt(key=key, count=amount, expires_at=at + timedelta(seconds=seconds)))
        except IntegrityError:
            # Another worker was first with this key; its row is there now.
            _add(session, key, at=at, seconds=seconds, amount=amount)
    return session.scalars(select(Attempt.count).where(Attempt.key == key)).one()


def counted(session: Session, key: str, *, at: datetime) -> Attempt | None:
    """The window of the key that is open at this moment."""
    return session.scalar(select(Attempt).where(Attempt.key == key, Attempt.expires_at > at))


def forget(session: Session, key: str | None = None) -> int:
    """How many windows were closed: the key's, or all of them."""
    statement = delete(Attempt) if key is None else delete(Attempt).where(Attempt.key == key)
    return len(session.scalars(statement.returning(Attempt.key)).all())


def _add(session: Session, key: str, *, at: datetime, seconds: int, amount: int) -> bool:
    is_over = Attempt.expires_at <= at
    changed = session.scalars(
        update(Attempt)
        .where(Attempt.key == key)
        .values(
            count=case((is_over, amount), else_=Attempt.count + amount),
            expires_at=case((is_over, at + timedelta(seconds=seconds)), else_=Attempt.expires_at),
        )
        .returning(Attempt.key)
        .execution_options(synchronize_session=False)
    )
    return changed.one_or_none() is not None
