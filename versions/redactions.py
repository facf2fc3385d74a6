"""Redactions: the table that allows a lawful removal of stored content. The verb is still to come.

Deleting a body or a text is refused by the database unless a row here names the article.
"""

from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from .database import Base, Fact


class Redaction(Fact, Base):
    """What was taken out of every door: scope, reason class and deciders stay, the legal basis as a commitment."""

    __tablename__ = "redaction"
    __public__: ClassVar = True
    __texts__: ClassVar = {"legal_basis": "redaction/{sequence}/legal"}

    article_id: Mapped[UUID] = mapped_column(ForeignKey("article.id", ondelete="RESTRICT"), primary_key=True)
    sequence: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    scope: Mapped[dict[str, Any]]
    reason_class: Mapped[str] = mapped_column(String(32))
    deciders: Mapped[list[Any]]
    legal_basis: Mapped[bytes | None]
    at: Mapped[datetime]
