"""The changelog: publications and notices of one article, newest first; and the newsroom's own lists.

What readers are told, read in a fixed number of queries. Nothing here is for staff alone.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, exists, or_, select
from sqlalchemy.orm import Session, aliased

from . import audit, notices, provenance, snapshots
from .articles import Article, Live, Slug
from .content import Content
from .errors import NotFound
from .kinds import Kind, gravest
from .notices import Later, Statement
from .provenance import Moment, Range, Standing
from .publications import Publication


@dataclass(frozen=True, slots=True)
class Located:
    """What one query tells of an address: the article, what is live, and the last event that readers may see.

    `last_digest` is that event's: it changes with every fact before it, so also with every text.
    """

    article_id: UUID
    slug: str
    section: str | None
    live: Live
    last_digest: bytes


@dataclass(frozen=True, slots=True)
class Version:
    """A publication as readers see it. `kind` is None for the first; `at` is None when unknown."""

    number: int
    revision_number: int
    kind: Kind | None
    at: datetime | None
    recorded_at: datetime
    source: str
    proposal: int

    def brought(self, statement: Statement) -> bool:
        """Whether the notice was told with this version, not later."""
        return statement.publication == self.number and statement.proposal == (self.revision_number, self.proposal)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the changelog: a version with what was told with it, or a notice issued without new text."""

    version: Version | None
    statements: tuple[Statement, ...]

    @property
    def at(self) -> datetime | None:
        """When it came before readers."""
        return self.version.at if self.version else self.statements[0].at

    @property
    def kind(self) -> Kind | None:
        """The gravest of what was told, or the version's own kind; None for the first publication."""
        told = gravest(statement.kind for statement in self.statements)
        return told or (self.version.kind if self.version else None)


@dataclass(frozen=True)
class Changelog:
    """Everything readers are told about one article. `versions` and `statements` ascend, `entries` descend."""

    versions: tuple[Version, ...]
    statements: tuple[Statement, ...]

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Newest first."""
        ascending: list[Entry] = []
        for version in self.versions:
            told = [each for each in self.statements if each.publication == version.number]
            together = tuple(each for each in told if version.brought(each))
            ascending.append(Entry(version, together))
            ascending += [Entry(None, (each,)) for each in told if each not in together]
        return tuple(reversed(ascending))

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        """The versions as standing sees them."""
        return tuple(Moment(each.number, each.at, each.kind is Kind.REMOVAL) for each in self.versions)

    @cached_property
    def counts(self) -> dict[Kind, int]:
        """How many entries of each kind there are, gravest first."""
        counted = Counter(entry.kind for entry in self.entries if entry.kind is not None)
        return dict(sorted(counted.items(), key=lambda pair: -pair[0].rank))

    @property
    def current(self) -> Version:
        """The version in force."""
        return self.versions[-1]

    def version(self, number: int) -> Version:
        """The version that readers cite by this number. Refuses `NotFound`."""
        if not 1 <= number <= len(self.versions):
            raise NotFound("There is no such version.")
        return self.versions[number - 1]

    def statement(self, number: int) -> Statement:
        """The notice of this number. Refuses `NotFound`."""
        if not 1 <= number <= len(self.statements):
            raise NotFound("There is no such notice.")
        return self.statements[number - 1]

    def since(self, number: int) -> tuple[Statement, ...]:
        """The notices issued while or after a version was in force, save those told with it."""
        own = self.version(number)
        return tuple(each for each in self.statements if each.publication >= number and not own.brought(each))

    def about(self, statement: Statement) -> tuple[Statement, ...]:
        """The later notices that are about this notice, such as the correction of a correction."""
        return tuple(each for each in self.statements if each.target_notice == statement.number)

    def standing(self, statement: Statement, *, item: int | None = None) -> Standing | None:
        """How long the words that the notice (or one item, from 1) is about stood; None when unknown.

        An update says that the world moved on: no words of it stood wrongly.
        """
        if statement.kind is Kind.UPDATE:
            return None
        ranges: list[Range] = []
        for covered in statement.covered:
            if item is None or covered.item == item:
                ranges += covered.stood or ()
        return provenance.standing(ranges, self.moments)


@dataclass(frozen=True, slots=True)
class Listed:
    """A notice on the newsroom's corrections page; `headline` and `language` are None where the article was removed.

    `targeted_by` are later notices about this one.
    """

    event: int
    slug: str
    headline: str | None
    language: str | None
    statement: Statement
    targeted_by: tuple[Later, ...] = ()


@dataclass(frozen=True, slots=True)
class Front:
    """An article on the front page; `content` is None where it was removed."""

    event: int
    slug: str
    section: str | None
    content: Content | None
    version: Version
    first_at: datetime | None


def locate(session: Session, slug: str) -> Located:
    """What stands at an address, old or current. Refuses `NotFound` before the first publication too. One query."""
    row = session.execute(
        select(
            Article.id,
            Article.slug,
            Article.section,
            Publication.sequence,
            Publication.revision_number,
            Publication.kind,
            Publication.at,
            audit.last_public_digest(Article.__table__.c.id).label("last_digest"),
        )
        .join(Slug, Slug.article_id == Article.id)
        .join(Publication, Publication.article_id == Article.id)
        .where(Slug.slug == slug, or_(Slug.slug == Article.slug, ~_left_before_publication()))
        .order_by(Publication.sequence.desc())
        .limit(1)
    ).one_or_none()
    if row is None:
        raise NotFound("There is no article at this address.")
    live = Live(row.sequence, row.revision_number, Kind(row.kind) if row.kind else None, row.at)
    return Located(row.id, row.slug, row.section, live, row.last_digest)


def slug_of(session: Session, article_id: UUID) -> str:
    """The current address of a published article. Refuses `NotFound`."""
    slug = session.scalar(
        select(Article.slug)
        .join(Publication, Publication.article_id == Article.id)
        .where(Article.id == article_id, Publication.sequence == 1)
    )
    if slug is None:
        raise NotFound("There is no article with this id.")
    return slug


def build(session: Session, article_id: UUID) -> Changelog:
    """The changelog of a published article. Three queries, two where nothing was told."""
    rows = session.execute(_versions().where(Publication.article_id == article_id).order_by(Publication.sequence))
    return Changelog(tuple(_version(row) for row in rows), tuple(notices.statements(session, article_id)))


def corrections(session: Session, *, before: int | None = None, limit: int = 20) -> list[Listed]:
    """Clarifications and graver of the whole newsroom, newest event first, `before` being the last event shown.

    A page is counted in events: one that carried two notices shows both.
    """
    verbs = [f"{verb}-{kind}" for verb in ("published", "issued") for kind in Kind if kind.is_listed]
    events = audit.public_events(session, verbs=verbs, before=before, limit=limit)
    keys = {
        (event.article_id, number): event.number
        for event in events
        for number in audit.numbers_in(event, "notice")
        if event.article_id is not None
    }
    told = notices.statements_of(session, list(keys))
    heads = _heads(session, {article_id for article_id, _ in told})
    listed = [Listed(event, *heads[key[0]], *told[key]) for key, event in keys.items() if told[key][0].kind.is_listed]
    return sorted(listed, key=lambda each: (-each.event, -each.statement.number))


def front(session: Session, *, before: int | None = None, limit: int = 20) -> list[Front]:
    """The newest articles by first publication, `before` being the last event of the page before. Three queries."""
    events = audit.public_events(session, verbs=["published-first"], before=before, limit=limit)
    ids = [event.article_id for event in events if event.article_id is not None]
    rows = session.execute(
        _versions().add_columns(Article.slug, Article.section).join(Article, Article.id == Publication.article_id)
        .where(Publication.article_id.in_(ids))
        .order_by(Publication.sequence)
    ).all()  # fmt: skip
    latest = {row.article_id: row for row in rows}
    first = {row.article_id: row.at for row in rows if row.sequence == 1}
    served = [(row.article_id, row.revision_number) for row in latest.values() if row.kind != Kind.REMOVAL]
    contents = snapshots.read_contents_of(session, served)
    return [
        Front(
            event.number,
            latest[id_].slug,
            latest[id_].section,
            contents.get((id_, latest[id_].revision_number)) if latest[id_].kind != Kind.REMOVAL else None,
            _version(latest[id_]),
            first[id_],
        )
        for event in events
        if (id_ := event.article_id) is not None
    ]


def _left_before_publication() -> ColumnElement[bool]:
    """Whether another address had taken this one's place before readers could know it: such a one tells nothing."""
    later, first = aliased(Slug), aliased(Publication)
    return exists().where(
        later.article_id == Slug.article_id,
        later.at > Slug.at,
        first.article_id == Slug.article_id,
        first.sequence == 1,
        first.recorded_at >= later.at,
    )


def _versions() -> Select[*tuple[Any, ...]]:
    # Without the origins: they are many and no list shows them.
    return select(
        Publication.article_id,
        Publication.sequence,
        Publication.revision_number,
        Publication.kind,
        Publication.at,
        Publication.recorded_at,
        Publication.source,
        Publication.proposal_sequence,
    )


def _version(row: Row[*tuple[Any, ...]]) -> Version:
    return Version(
        number=row.sequence,
        revision_number=row.revision_number,
        kind=Kind(row.kind) if row.kind else None,
        at=row.at,
        recorded_at=row.recorded_at,
        source=row.source,
        proposal=row.proposal_sequence,
    )


def _heads(session: Session, ids: Iterable[UUID]) -> dict[UUID, tuple[str, str | None, str | None]]:
    """Address, current headline and language of some articles; only the address where the text was removed."""
    rows = session.execute(
        select(Article.id, Article.slug, Publication.revision_number, Publication.kind)
        .join(Publication, Publication.article_id == Article.id)
        .where(Article.id.in_(set(ids)))
        .order_by(Publication.sequence)
    ).all()
    latest = {row.id: row for row in rows}
    served = [(row.id, row.revision_number) for row in latest.values() if row.kind != Kind.REMOVAL]
    contents = snapshots.read_contents_of(session, served)
    heads: dict[UUID, tuple[str, str | None, str | None]] = {}
    for row in latest.values():
        content = contents.get((row.id, row.revision_number))
        heads[row.id] = (row.slug, content.headline, content.language) if content else (row.slug, None, None)
    return heads


def is_gone(live: Live) -> bool:
    """Whether the text is no longer served."""
    return live.is_removal


def reason_of(statements: Sequence[Statement]) -> str:
    """The reason class of the removal in force; empty when none was given."""
    told = [each.reason_class for each in statements if each.kind is Kind.REMOVAL and each.reason_class]
    return told[-1] if told else ""
