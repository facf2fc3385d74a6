"""Verification: whether the store is still what the chain says, found out both ways.

Everything is streamed. What events name is noted in a private temporary database on disk, so that memory
does not grow with the newsroom. Values are read raw and converted one by one: a byte that was changed into
something unreadable is a fault to report, not an exception to die of.
"""

import hashlib
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, cast

from sqlalchemy import Dialect, Select, Table, func, select, type_coerce
from sqlalchemy.orm import Mapper, Session
from sqlalchemy.types import NullType, TypeEngine

from versions.content import canonical_json
from versions.database import Base, Fact
from versions.errors import Tampered
from versions.snapshots import Body, Text, commitment_of, frame_of, frames, text_bytes

from .chain import GENESIS, Event, as_json, bound_columns, event_digest, row_digest

Progress = Callable[[int, int], None]
"""Told now and then how many rows of how many have been looked at."""

MAX_FAULTS = 1_000
"""Faults that are spelt out; more are only counted."""

_STEP = 500


@dataclass(frozen=True, slots=True)
class Verification:
    """What a verification found: how many events and facts it walked, and every fault as a sentence."""

    events: int
    facts: int
    faults: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults


def verify(
    session: Session, *, expect: tuple[int, bytes] | None = None, progress: Progress | None = None
) -> Verification:
    """Everything that does not match between chain, facts, bodies and texts.

    A body or a text may be missing only where a redaction names its article. `expect` is a head that was kept
    elsewhere: the number and digest of an event that the chain must still hold. Without it a chain that was
    written anew from its first event, or cut off at its end with all that it named, is sound in itself.
    """
    with closing(_Ledger()) as ledger:
        walk = _Walk(session, ledger, progress, expect or (0, GENESIS))
        walk.events()
        for mapper in _bound_mappers():
            walk.rows(mapper)
        walk.unseen()
        walk.bodies()
        walk.texts()
        return walk.result()


@dataclass
class _Walk:
    session: Session
    ledger: "_Ledger"
    progress: Progress | None
    expected: tuple[int, bytes]
    faults: list[str] = field(default_factory=list)
    uncounted: int = 0
    event_count: int = 0
    fact_count: int = 0
    done: int = 0
    total: int = 0
    redacted: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        tables = [_table(Event), _table(Body), _table(Text), *(_local(mapper) for mapper in _bound_mappers())]
        if self.progress:
            self.total = sum(self.session.scalar(select(func.count()).select_from(table)) or 0 for table in tables)
        if (redaction := Base.metadata.tables.get("redaction")) is not None:
            rows = self._read(select(redaction.c.article_id).distinct())
            self.redacted = {str(values["article_id"]) for _raw, values in rows if values}

    def events(self) -> None:
        number, digest = 0, GENESIS
        is_met = self.expected == (0, GENESIS)
        for key, values in self._stream(_table(Event)):
            number += 1
            if values is None:
                self._fault(f"event {key}: cannot be read")
                continue
            self._link(values, number, digest)
            number, digest = values["number"], values["digest"]
            is_met = is_met or (number, digest) == self.expected
            self.event_count += 1
        if not is_met:
            self._fault(
                f"event {self.expected[0]}: the chain does not hold it as it was expected; was it written anew?"
            )

    def _link(self, values: dict[str, Any], number: int, previous: bytes) -> None:
        name = f"event {values['number']}"
        if values["number"] != number:
            self._fault(f"{name}: stands where event {number} should")
        if values["previous"] != previous:
            self._fault(f"{name}: does not follow from the event before it")
        try:
            if event_digest(values) != values["digest"]:
                self._fault(f"{name}: was changed; its digest says something else")
            public = set()
            for table, row_key, row in values["facts"]:
                public.add(table in _public_tables())
                is_fact = table in _fact_tables()
                if not self.ledger.name(table, _key_text(row_key), row, values["number"], once=is_fact):
                    self._fault(f"{name}: names {table} {_shown(row_key)}, which an earlier event named already")
            if values["public"] is not any(public):
                self._fault(f"{name}: is wrong about whether readers may know of it")
        except (TypeError, ValueError, AttributeError) as fault:
            self._fault(f"{name}: cannot be read ({fault})")

    def rows(self, mapper: Mapper[Any]) -> None:
        table, columns = _local(mapper), bound_columns(mapper) or ()
        owners = mapper.class_.__texts__ if issubclass(mapper.class_, Fact) else {}
        for key, values in self._stream(table):
            self.fact_count += 1
            name = f"{table.name} {_shown(key)}"
            try:
                if values is None:
                    raise ValueError("a value is not as it was written")
                found = row_digest({column: values[column] for column in columns})
                self._owned(name, values, owners)
            except (TypeError, ValueError) as fault:
                found = f"unreadable: {fault}"
            named = self.ledger.see(table.name, _key_text(key))
            if named is None:
                self._fault(f"{name}: no event names it")
            elif named[0] is None:
                self._fault(f"{name}: stands there although event {named[1]} says that it was deleted")
            elif named[0] != found:
                self._fault(f"{name}: is not what event {named[1]} says")

    def _owned(self, name: str, values: dict[str, Any], owners: dict[str, str]) -> None:
        for column, template in owners.items():
            if values[column] is not None:
                owner = template.format(**values)
                if not self.ledger.owe(str(values["article_id"]), owner, values[column]):
                    self._fault(f"{name}: its text {owner} is another fact's too")

    def unseen(self) -> None:
        for table, key, number in self.ledger.unseen():
            self._fault(f"{table} {key}: event {number} names it and it is not there")

    def bodies(self) -> None:
        revision = Base.metadata.tables.get("revision")
        if revision is None:
            return
        same = (revision.c.article_id == Body.article_id) & (revision.c.number == Body.number)
        kept = frames().add_columns(revision.c.commitment).select_from(Body).outerjoin(revision, same)
        for raw, values in self._read(kept):
            self._tick()
            name = f"body {(values or raw)['article_id']} {raw['number']}"
            if values is None:
                self._fault(f"{name}: cannot be read")
                continue
            row = SimpleNamespace(**values)
            try:
                if commitment_of(row.salt, row.digest) != row.commitment:
                    self._fault(f"{name}: is not the text that its revision commits to")
                frame_of(row).canonical_bytes()
            except (Tampered, TypeError) as fault:
                self._fault(f"{name}: {fault}")
        gone = select(revision.c.article_id, revision.c.number).outerjoin(Body, same).where(Body.number.is_(None))
        for raw, values in self._read(gone):
            if values is None or str(values["article_id"]) not in self.redacted:
                shown = values or raw
                self._fault(f"body {shown['article_id']} {shown['number']}: is gone and no redaction says why")

    def texts(self) -> None:
        for key, values in self._stream(_table(Text)):
            name = f"text {_shown(key)}"
            if values is None:
                self._fault(f"{name}: cannot be read")
                continue
            owed = self.ledger.pay(str(values["article_id"]), values["owner"])
            try:
                digest = hashlib.sha256(text_bytes(values["data"])).digest()
                if owed is None:
                    self._fault(f"{name}: belongs to no fact")
                elif commitment_of(values["salt"], digest) != owed:
                    self._fault(f"{name}: is not the text that its fact commits to")
            except (Tampered, TypeError, AttributeError) as fault:
                self._fault(f"{name}: {fault}")
        for article_id, owner in self.ledger.unpaid():
            if article_id not in self.redacted:
                self._fault(f"text {article_id} {owner}: is gone and no redaction says why")

    def result(self) -> Verification:
        more = (f"and {self.uncounted} more",) if self.uncounted else ()
        return Verification(self.event_count, self.fact_count, (*self.faults, *more))

    def _fault(self, sentence: str) -> None:
        if len(self.faults) < MAX_FAULTS:
            self.faults.append(sentence)
        else:
            self.uncounted += 1

    def _tick(self) -> None:
        self.done += 1
        if self.progress and (self.done % _STEP == 0 or self.done == self.total):
            self.progress(self.done, self.total)

    def _stream(self, table: Table) -> Iterator[tuple[list[Any], dict[str, Any] | None]]:
        """Every row of a table as its key in JSON and its values; None for values that cannot be read."""
        keys = [column.name for column in table.primary_key.columns]
        for raw, values in self._read(select(table).order_by(*table.primary_key.columns)):
            self._tick()
            try:
                yield [as_json((values or raw)[key]) for key in keys], values
            except TypeError:
                yield [str(raw[key]) for key in keys], None

    def _read(self, query: Select[*tuple[Any, ...]]) -> Iterator[tuple[dict[str, Any], dict[str, Any] | None]]:
        """Every row as it lies in the database, and as values; None where some value is not of its column's type."""
        dialect = self.session.get_bind().dialect
        read = {
            column.name: (column, _Converter(column.type.dialect_impl(dialect), dialect))
            for column in query.selected_columns
        }
        bare = query.with_only_columns(
            *(type_coerce(column, NullType()).label(name) for name, (column, _) in read.items()),
            maintain_column_froms=True,
        )
        for row in self.session.execute(bare, execution_options={"yield_per": _STEP}):
            raw = dict(row._mapping)
            try:
                yield raw, {name: read[name][1](value) for name, value in raw.items()}
            except (TypeError, ValueError, AttributeError):
                yield raw, None


class _Converter:
    """A column's values from what lies in the database; `ValueError` for what we would not have written so."""

    def __init__(self, type_: TypeEngine[Any], dialect: Dialect) -> None:
        self._from_raw = type_.result_processor(dialect, None)
        # SQLite keeps moments, ids and JSON as text: more than one text may be read as the same value.
        self._to_raw = type_.bind_processor(dialect) if dialect.name == "sqlite" else None

    def __call__(self, raw: Any) -> Any:
        if raw is None:
            return None
        value = raw if self._from_raw is None else self._from_raw(raw)
        if self._to_raw is not None and self._to_raw(value) != raw:
            raise ValueError("not as it was written")
        return value


class _Ledger:
    """What the events name and what the facts owe, in a temporary database that is gone when closed."""

    def __init__(self) -> None:
        self._db = sqlite3.connect("", isolation_level=None)
        self._db.executescript("""
            PRAGMA journal_mode=OFF;
            PRAGMA synchronous=OFF;
            CREATE TABLE named (name TEXT, key TEXT, digest TEXT, event INTEGER, seen INTEGER DEFAULT 0,
                                PRIMARY KEY (name, key)) WITHOUT ROWID;
            CREATE TABLE owed (article TEXT, owner TEXT, commitment BLOB, paid INTEGER DEFAULT 0,
                               PRIMARY KEY (article, owner)) WITHOUT ROWID;
            BEGIN;
        """)

    def close(self) -> None:
        self._db.close()

    def name(self, table: str, key: str, digest: str | None, event: int, *, once: bool) -> bool:
        """Whether the event may name the row: a fact is named once, another row's last event counts."""
        how = "IGNORE" if once else "REPLACE"
        statement = f"INSERT OR {how} INTO named (name, key, digest, event) VALUES (?, ?, ?, ?)"  # noqa: S608
        return self._db.execute(statement, (table, key, digest, event)).rowcount == 1

    def see(self, table: str, key: str) -> tuple[str | None, int] | None:
        """The digest and event under which the row was named, which is now seen."""
        statement = "UPDATE named SET seen = 1 WHERE name = ? AND key = ? RETURNING digest, event"
        return cast("tuple[str | None, int] | None", self._db.execute(statement, (table, key)).fetchone())

    def unseen(self) -> Iterator[tuple[str, str, int]]:
        """Rows that were named and not seen."""
        yield from self._db.execute("SELECT name, key, event FROM named WHERE seen = 0 AND digest IS NOT NULL")

    def owe(self, article: str, owner: str, commitment: bytes) -> bool:
        """Whether the fact is the only one that owes this text."""
        statement = "INSERT OR IGNORE INTO owed (article, owner, commitment) VALUES (?, ?, ?)"
        return self._db.execute(statement, (article, owner, commitment)).rowcount == 1

    def pay(self, article: str, owner: str) -> bytes | None:
        """The commitment owed under this owner, which is now paid."""
        statement = "UPDATE owed SET paid = 1 WHERE article = ? AND owner = ? RETURNING commitment"
        row = self._db.execute(statement, (article, owner)).fetchone()
        return row[0] if row else None

    def unpaid(self) -> Iterator[tuple[str, str]]:
        """Texts that are owed and were not found."""
        yield from self._db.execute("SELECT article, owner FROM owed WHERE paid = 0")


def _bound_mappers() -> list[Mapper[Any]]:
    """Every mapped class whose rows events bind, one a table, by table name."""
    found = {
        _local(mapper).name: mapper
        for mapper in Base.registry.mappers
        if mapper.inherits is None and bound_columns(mapper) is not None
    }
    return [found[name] for name in sorted(found)]


def _fact_tables() -> set[str]:
    return {_local(mapper).name for mapper in _bound_mappers() if issubclass(mapper.class_, Fact)}


def _public_tables() -> set[str]:
    return {_local(mapper).name for mapper in _bound_mappers() if getattr(mapper.class_, "__public__", False)}


def _local(mapper: Mapper[Any]) -> Table:
    return cast(Table, mapper.local_table)


def _table(class_: type[Base]) -> Table:
    return cast(Table, class_.__table__)


def _key_text(key: list[Any]) -> str:
    return canonical_json(key).decode()


def _shown(key: list[Any]) -> str:
    return " ".join(map(str, key))
