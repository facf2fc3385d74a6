"""The tables of what went before readers, and their queries."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, String, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from .. import snapshots
from ..database import Base, Fact


class Publication(Fact, Base):
    """A revision put before readers at a moment. `kind` is NULL for the first; `at` is whole UTC seconds."""

    __tablename__ = "publication"
    __public__: ClassVar = True
    __texts__: ClassVar = {"approved_by": "publication/{sequence}/approved-by"}

    article_id: Mapped[UUID] = mapped_column(primary_key=True)
    sequence: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    revision_number: Mapped[int]
    proposal_sequence: Mapped[int]
    kind: Mapped[str | None] = mapped_column(String(16))
    source: Mapped[str] = mapped_column(String(16))
    publisher_id: Mapped[UUID] = mapped_column(ForeignKey("user.id", ondelete="RESTRICT"))
    at: Mapped[datetime | None]
    recorded_at: Mapped[datetime]
    engine: Mapped[str | None] = mapped_column(String(32))
    origins: Mapped[dict[str, Any]]
    approved_by: Mapped[bytes | None]

    __table_args__ = (
        ForeignKeyConstraint(["article_id", "revision_number"], ["revision.article_id", "revision.number"]),
        ForeignKeyConstraint(
            ["article_id", "revision_number", "proposal_sequence"],
            ["proposal.article_id", "proposal.number", "proposal.sequence"],
        ),
        Index("ix_publication_revision", "article_id", "revision_number"),
    )


class FindingRow(Fact, Base):
    """A finding as it stood when the publication went out, and what settled it."""

    __tablename__ = "finding"
    __texts__: ClassVar = {"words": "finding/{publication}/{number}"}

    article_id: Mapped[UUID] = mapped_column(primary_key=True)
    publication: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str] = mapped_column(String(80))
    code: Mapped[str] = mapped_column(String(40))
    level: Mapped[str] = mapped_column(String(16))
    settled_by: Mapped[str] = mapped_column(String(16))
    words: Mapped[bytes]

    __table_args__ = (
        ForeignKeyConstraint(["article_id", "publication"], ["publication.article_id", "publication.sequence"]),
    )


def get(session: Session, article_id: UUID, sequence: int) -> Publication:
    """The publication; a caller has made sure that it exists."""
    return session.scalars(
        select(Publication).where(Publication.article_id == article_id, Publication.sequence == sequence)
    ).one()


def of_article(session: Session, article_id: UUID) -> Sequence[Publication]:
    """All publications of an article, oldest first."""
    return session.scalars(
        select(Publication).where(Publication.article_id == article_id).order_by(Publication.sequence)
    ).all()


def findings_of(session: Session, article_id: UUID, sequence: int) -> Sequence[FindingRow]:
    """The findings stored with a publication; for staff alone."""
    return session.scalars(
        select(FindingRow)
        .where(FindingRow.article_id == article_id, FindingRow.publication == sequence)
        .order_by(FindingRow.number)
    ).all()


def facts_found(session: Session, article_id: UUID, sequence: int) -> list[dict[str, Any]]:
    """The findings stored with a publication as JSON facts, each with the `reason` that settled it; for staff alone."""
    rows = findings_of(session, article_id, sequence)
    owners = [f"finding/{sequence}/{row.number}" for row in rows]
    texts = snapshots.read_texts(session, article_id, owners)
    return [json.loads(texts[owner]) for owner in owners if owner in texts]


def count(session: Session, article_id: UUID) -> int:
    """How many versions readers can cite."""
    return session.scalar(select(func.count()).where(Publication.article_id == article_id)) or 0
