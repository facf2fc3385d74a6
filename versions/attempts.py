"""Counted attempts, shared by all workers: what limits on logging in are kept in.

Rows are counters of a window, not facts: they change and expire.
"""

from datetime import datetime

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from .database import Base


class Attempt(Base):
    """How often something was tried under a key until a moment. The key is a digest: it names nobody."""

    __tablename__ = "attempt"

    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    count: Mapped[int]
    expires_at: Mapped[datetime]

    __table_args__ = (Index("ix_attempt_expires_at", "expires_at"),)
