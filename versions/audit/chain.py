"""Events: who did what, which facts that added, each bound to the one before by its digest.

Facts are noticed as they are flushed. Of tables whose rows change, a class says in `__evented__` which
columns an event binds, so that no name, address or secret ever enters the chain.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any, cast
from uuid import UUID

from sqlalchemy import BigInteger, ColumnElement, Index, Integer, ScalarSelect, String, Table, event, func, select
from sqlalchemy import inspect as look_at
from sqlalchemy.orm import InstanceState, Mapped, Mapper, Session, UOWTransaction, mapped_column

from versions import database
from versions.content import canonical_json
from versions.database import AppendOnly, Base, Fact, iso
from versions.permissions import Actor

GENESIS = bytes(32)
"""What the first event names as the digest before it."""

_LOCK = 0x636F7272_6967656E
"""The number of the advisory lock that orders commits on PostgreSQL: "corrigen"."""

_PENDING = "audit.pending"
_RECORDS = "audit.records"


class Unrecorded(Exception):
    """Facts were added and no verb said what for, or for two articles at once: a mistake in the program."""


class Event(AppendOnly, Base):
    """One link of the chain. `facts` is a list of [table, key, hex SHA-256 of the row, None where it was deleted]."""

    __tablename__ = "event"
    __table_args__ = (Index(None, "article_id", "public", "number"), Index(None, "verb", "number"))

    number: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False
    )
    previous: Mapped[bytes] = mapped_column(unique=True)
    digest: Mapped[bytes] = mapped_column(unique=True)
    at: Mapped[datetime]
    actor_id: Mapped[UUID]
    verb: Mapped[str] = mapped_column(String(40))
    article_id: Mapped[UUID | None]
    public: Mapped[bool]
    facts: Mapped[list[Any]]


def record(session: Session, actor: Actor, verb: str, *, article_id: UUID | None = None, at: datetime) -> None:
    """An event will name everything added since the last record; called by a verb after its `session.add`.

    Flushes. A verb that calls other verbs leaves one event for each. `verb` has up to 40 characters; `at` is
    when it is recorded, whatever moment the facts themselves speak of.
    """
    session.flush()
    session.info.setdefault(_RECORDS, []).append(_Record(actor.id, verb, article_id, at, _take(session)))


def seal(session: Session) -> None:
    """What was recorded stands in the chain; the hook before every commit. Raises `Unrecorded`."""
    session.flush()
    records: list[_Record] = session.info.pop(_RECORDS, [])
    added = _take(session)
    if added and not records:
        raise Unrecorded(f"no event was recorded for {sorted({bound.table for bound in added.values()})}")
    if not records:
        return
    records[-1].facts.update(added)
    _lock(session)
    number, digest = head(session)
    for each in records:
        number += 1
        link = each.event(number, digest)
        session.add(link)
        digest = link.digest
    session.flush()


def head(session: Session) -> tuple[int, bytes]:
    """The number and digest of the last event; 0 and 32 zero bytes while there is none."""
    last = session.execute(select(Event.number, Event.digest).order_by(Event.number.desc()).limit(1)).one_or_none()
    return (last.number, last.digest) if last else (0, GENESIS)


def last_public_digest(article_id: ColumnElement[UUID] | UUID) -> ScalarSelect[bytes]:
    """The digest of the article's last event that readers may know of, as a subquery; NULL when there is none.

    It stands for every fact of the chain up to it, texts included.
    """
    return (
        select(Event.digest)
        .where(Event.article_id == article_id, Event.public.is_(True))
        .order_by(Event.number.desc())
        .limit(1)
        .scalar_subquery()
    )


def public_events(
    session: Session, *, verbs: Sequence[str], before: int | None = None, limit: int = 20
) -> Sequence[Event]:
    """Events that readers may know of with one of these verbs, newest first, `before` excluded."""
    query = select(Event).where(Event.verb.in_(verbs), Event.public.is_(True))
    if before is not None:
        query = query.where(Event.number < before)
    return session.scalars(query.order_by(Event.number.desc()).limit(limit)).all()


def numbers_in(event: Event, table: str) -> list[int]:
    """The numbers, second in their keys, of the rows of an article-scoped table that the event names."""
    return [key[1] for name, key, _ in event.facts if name == table]


def event_digest(values: dict[str, Any]) -> bytes:
    """SHA-256 over the canonical JSON of all columns of an event but `digest` itself."""
    return hashlib.sha256(b"corrigenda-event-1\n" + canonical_json(values_as_json(values, without="digest"))).digest()


def row_digest(values: dict[str, Any]) -> str:
    """Hex SHA-256 over the canonical JSON of a row's bound columns."""
    return hashlib.sha256(canonical_json(values_as_json(values))).hexdigest()


def values_as_json(values: dict[str, Any], *, without: str = "") -> dict[str, Any]:
    """Column values as JSON: bytes in hex, moments as ISO text in UTC, ids as text. Raises `TypeError` for others."""
    return {name: as_json(value) for name, value in values.items() if name != without}


def as_json(value: Any) -> Any:
    """One column's value as JSON; the same before it is stored and after it is read again."""
    match value:
        case Enum():
            return value.value
        case None | str() | int():
            return value
        case bytes():
            return value.hex()
        case UUID():
            return str(value)
        case datetime():
            return iso(value)
    return _nested(value)


def _nested(value: Any) -> Any:
    match value:
        case list() | tuple():
            return [as_json(each) for each in value]
        case dict():
            return {name: as_json(each) for name, each in value.items()}
    raise TypeError(f"a fact holds no {type(value).__name__}")


def bound_columns(mapper: Mapper[Any]) -> tuple[str, ...] | None:
    """The names of the columns that events bind of this table; None for a table that they say nothing of."""
    table = cast(Table, mapper.local_table)
    if issubclass(mapper.class_, Fact):
        return tuple(column.name for column in table.columns)
    evented = getattr(mapper.class_, "__evented__", None)
    if evented is None:
        return None
    key = [column.name for column in table.primary_key.columns]
    return tuple(dict.fromkeys([*key, *evented]))


@dataclass(slots=True)
class _Bound:
    row: Any
    table: str
    key: list[Any]
    columns: tuple[str, ...]
    is_deleted: bool
    digest: str | None = None

    @property
    def is_undone(self) -> bool:
        """Whether a savepoint that was rolled back took the row with it."""
        return not self.is_deleted and bool(look_at(self.row).transient)

    def bind(self) -> None:
        self.digest = None if self.is_deleted else row_digest(_values(self.row, self.columns))


_Facts = dict[tuple[str, bytes], _Bound]


@dataclass(slots=True)
class _Record:
    actor_id: UUID
    verb: str
    article_id: UUID | None
    at: datetime
    facts: _Facts = field(default_factory=dict)

    def event(self, number: int, previous: bytes) -> Event:
        facts = [bound for _, bound in sorted(self.facts.items()) if not bound.is_undone]
        values: dict[str, Any] = {
            "number": number,
            "previous": previous,
            "at": self.at,
            "actor_id": self.actor_id,
            "verb": self.verb,
            "article_id": self._article(facts),
            "public": any(getattr(bound.row, "__public__", False) for bound in facts),
            "facts": [[bound.table, bound.key, bound.digest] for bound in facts],
        }
        return Event(**values, digest=event_digest(values))

    def _article(self, facts: list[_Bound]) -> UUID | None:
        articles = {getattr(bound.row, "article_id", None) for bound in facts} | {self.article_id}
        articles.discard(None)
        if len(articles) > 1:
            raise Unrecorded(f"“{self.verb}” touched more than one article: {sorted(map(str, articles))}")
        return articles.pop() if articles else None


def _take(session: Session) -> _Facts:
    facts: _Facts = session.info.pop(_PENDING, {})
    for bound in facts.values():
        if not bound.is_undone:
            bound.bind()
    return facts


def _lock(session: Session) -> None:
    # Locking the last row instead would make waiting commits read it stale. SQLite has one writer anyway.
    if session.get_bind().dialect.name == "postgresql":
        session.execute(select(func.pg_advisory_xact_lock(_LOCK)))


@event.listens_for(Session, "after_flush")
def _notice(session: Session, _context: UOWTransaction) -> None:
    for row in session.new:
        _note(session, row, is_deleted=False)
    for row in session.dirty:
        mapper = look_at(row).mapper
        columns = bound_columns(mapper)
        if columns and any(look_at(row).attrs[_attribute(mapper, name)].history.has_changes() for name in columns):
            _note(session, row, is_deleted=False)
    for row in session.deleted:
        _note(session, row, is_deleted=True)


def _note(session: Session, row: Any, *, is_deleted: bool) -> None:
    mapper: Mapper[Any] = look_at(row).mapper
    columns = bound_columns(mapper)
    if columns is None:
        return
    table = cast(Table, mapper.local_table)
    names = tuple(column.name for column in table.primary_key.columns)
    key = [as_json(value) for value in _values(row, names).values()]
    pending: _Facts = session.info.setdefault(_PENDING, {})
    pending[table.name, canonical_json(key)] = _Bound(row, table.name, key, columns, is_deleted)


def _values(row: Any, columns: tuple[str, ...]) -> dict[str, Any]:
    state: InstanceState[Any] = look_at(row)
    return {name: getattr(row, _attribute(state.mapper, name)) for name in columns}


def _attribute(mapper: Mapper[Any], column: str) -> str:
    return mapper.get_property_by_column(cast(Table, mapper.local_table).columns[column]).key


database.before_commit.append(seal)
