"""Articles: the enduring thing with an address; the row that writers lock.

An address is unique for all time: an old one redirects and is never given to another article.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, Integer, String, Uuid, column, func, select, table
from sqlalchemy.orm import Mapped, Session, mapped_column

from . import audit
from .database import UTC, Base, Fact
from .errors import InvalidField, NotFound, SlugTaken
from .kinds import Kind
from .permissions import Action, Actor, demand

MAX_SLUG = 120
MAX_SECTION = 80
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

# Publications are defined further down the house; what is live must be known from here on.
_publication = table(
    "publication",
    column("article_id", Uuid()),
    column("sequence", Integer()),
    column("revision_number", Integer()),
    column("kind", String()),
    column("at", UTC()),
)


class Article(Base):
    """The article: its permanent id, current address and section. Every change of these is an event."""

    __tablename__ = "article"
    __public__: ClassVar = True  # readers see the address and the section: a change of either moves the page
    __evented__: ClassVar = ("id", "slug", "section", "created_at", "created_by")

    id: Mapped[UUID] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(String(MAX_SLUG), unique=True)
    section: Mapped[str | None] = mapped_column(String(MAX_SECTION))
    created_at: Mapped[datetime]
    created_by: Mapped[UUID] = mapped_column(ForeignKey("user.id", ondelete="RESTRICT"))


class Slug(Fact, Base):
    """An address that is, or was, an article's."""

    __tablename__ = "slug"
    __public__: ClassVar = True

    slug: Mapped[str] = mapped_column(String(MAX_SLUG), primary_key=True)
    article_id: Mapped[UUID] = mapped_column(ForeignKey("article.id", ondelete="RESTRICT"), index=True)
    at: Mapped[datetime]


@dataclass(frozen=True, slots=True)
class Live:
    """What readers see of an article now: version, revision, when and as what it was published."""

    sequence: int
    revision_number: int
    kind: Kind | None
    at: datetime | None

    @property
    def is_removal(self) -> bool:
        """Whether what is in force is that the text is gone."""
        return self.kind is Kind.REMOVAL


def create(
    session: Session,
    actor: Actor,
    *,
    id: UUID,  # noqa: A002
    slug: str,
    section: str | None,
    at: datetime,
) -> Article:
    """The new article, without a revision yet. Refuses `InvalidField`, `SlugTaken`."""
    demand(actor, Action.CREATE)
    _check_slug(session, slug)
    article = Article(id=id, slug=slug, section=_section(section), created_at=at, created_by=actor.id)
    session.add(article)
    session.flush()
    session.add(Slug(slug=slug, article_id=id, at=at))
    audit.record(session, actor, "article-created", article_id=id, at=at)
    session.flush()
    return article


def rename(session: Session, actor: Actor, article: Article, *, slug: str, at: datetime) -> Article:
    """The article under its new address; the old one redirects for ever. Going back to an own old one is allowed."""
    demand(actor, Action.RENAME)
    if slug == article.slug:
        return article
    owner = session.get(Slug, slug)
    if owner is None or owner.article_id != article.id:
        _check_slug(session, slug)
        session.add(Slug(slug=slug, article_id=article.id, at=at))
    article.slug = slug
    audit.record(session, actor, "article-renamed", article_id=article.id, at=at)
    session.flush()
    return article


def resection(session: Session, actor: Actor, article: Article, *, section: str | None, at: datetime) -> Article:
    """The article in its new section; None takes it out of any."""
    demand(actor, Action.RENAME)
    wanted = _section(section)
    if wanted != article.section:
        article.section = wanted
        audit.record(session, actor, "article-resectioned", article_id=article.id, at=at)
        session.flush()
    return article


def find(session: Session, slug: str) -> Article:
    """The article that has, or had, this address; compare `.slug` to see which. Refuses `NotFound`."""
    article = session.scalar(select(Article).join(Slug, Slug.article_id == Article.id).where(Slug.slug == slug))
    if article is None:
        raise NotFound("There is no article at this address.")
    return article


def get_for_update(session: Session, slug: str) -> Article:
    """The article, its row locked until the transaction ends. Refuses `NotFound`."""
    # Two steps: a join cannot be locked alone on PostgreSQL, and the slug row never changes.
    owner = session.get(Slug, slug)
    if owner is None:
        raise NotFound("There is no article at this address.")
    locked = select(Article).where(Article.id == owner.article_id).with_for_update()
    return session.scalars(locked.execution_options(populate_existing=True)).one()


def page(session: Session, actor: Actor, *, before: UUID | None = None, limit: int = 50) -> Sequence[Article]:
    """Articles for the desk, newest first, `before` being the last id of the page before."""
    demand(actor, Action.READ)
    query = select(Article).order_by(Article.id.desc()).limit(limit)
    if before is not None:
        query = query.where(Article.id < before)
    return session.scalars(query).all()


def is_none(session: Session) -> bool:
    """Whether there is no article at all."""
    return session.scalar(select(Article.id).limit(1)) is None


def live(session: Session, article_id: UUID) -> Live | None:
    """What readers see now; None before the first publication."""
    row = session.execute(
        select(_publication.c.sequence, _publication.c.revision_number, _publication.c.kind, _publication.c.at)
        .where(_publication.c.article_id == article_id)
        .order_by(_publication.c.sequence.desc())
        .limit(1)
    ).one_or_none()
    return Live(row.sequence, row.revision_number, Kind(row.kind) if row.kind else None, row.at) if row else None


def live_of(session: Session, ids: Iterable[UUID]) -> dict[UUID, Live]:
    """What readers see now of several articles, in one query; those never published are left out."""
    last = (
        select(_publication.c.article_id, func.max(_publication.c.sequence).label("sequence"))
        .where(_publication.c.article_id.in_(set(ids)))
        .group_by(_publication.c.article_id)
        .subquery()
    )
    on = (last.c.article_id == _publication.c.article_id) & (last.c.sequence == _publication.c.sequence)
    rows = session.execute(select(_publication).join(last, on))
    return {
        row.article_id: Live(row.sequence, row.revision_number, Kind(row.kind) if row.kind else None, row.at)
        for row in rows
    }


def published_revisions(session: Session, article_id: UUID) -> set[int]:
    """The numbers of the revisions that were ever put before readers."""
    return set(session.scalars(select(_publication.c.revision_number).where(_publication.c.article_id == article_id)))


def _check_slug(session: Session, slug: str) -> None:
    if len(slug) > MAX_SLUG or not _SLUG.fullmatch(slug):
        raise InvalidField(
            f"An address has up to {MAX_SLUG} characters: small letters a–z, digits, single hyphens between them.",
            field="slug",
        )
    if session.get(Slug, slug) is not None:
        raise SlugTaken(f"The address “{slug}” is, or once was, another article’s.", field="slug")


def _section(section: str | None) -> str | None:
    folded = " ".join((section or "").split())
    if len(folded) > MAX_SECTION or not folded.isprintable():
        raise InvalidField(f"A section’s name has up to {MAX_SECTION} printable characters.", field="section")
    return folded or None
