"""Notices: dated public statements about an article's own text, their wordings, and what they cover.

A notice is tied to the publication in force when it was issued; its wording is versioned too, and every
earlier one stays. Coverage ties a numbered item of a notice to the words before and after. All public words
lie under owners that begin with `told/`, so that readers' pages fetch them in one range.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, String, func, or_, select, tuple_
from sqlalchemy.orm import Mapped, Session, mapped_column

from . import snapshots
from .content import Span, canonical_json
from .database import Base, Fact
from .errors import NotFound
from .kinds import Kind
from .passages import Passage, Quote
from .proposals import Item, NoticeDraft, Rewording
from .provenance import Range

PUBLIC = "told/"
"""The prefix of the owners of every text that readers may see."""


class Notice(Fact, Base):
    """A public statement of a kind; `publication` is the one then in force, `proposal_*` what was decided."""

    __tablename__ = "notice"
    __public__: ClassVar = True
    __texts__: ClassVar = {"items": "told/{number}/items", "approved_by": "notice/{number}/approved-by"}

    article_id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str] = mapped_column(String(16))
    label: Mapped[str | None] = mapped_column(String(80))
    target_notice: Mapped[int | None]
    scope: Mapped[str | None] = mapped_column(String(16))
    review_by: Mapped[str | None] = mapped_column(String(10))
    reason_class: Mapped[str | None] = mapped_column(String(32))
    publication: Mapped[int]
    at: Mapped[datetime | None]
    recorded_at: Mapped[datetime]
    proposal_number: Mapped[int]
    proposal_sequence: Mapped[int]
    items: Mapped[bytes | None]
    approved_by: Mapped[bytes | None]

    __table_args__ = (
        ForeignKeyConstraint(["article_id", "publication"], ["publication.article_id", "publication.sequence"]),
        ForeignKeyConstraint(["article_id", "target_notice"], ["notice.article_id", "notice.number"]),
        ForeignKeyConstraint(
            ["article_id", "proposal_number", "proposal_sequence"],
            ["proposal.article_id", "proposal.number", "proposal.sequence"],
        ),
    )


class Wording(Fact, Base):
    """The words of a notice from one moment on; a later wording never replaces an earlier row."""

    __tablename__ = "wording"
    __public__: ClassVar = True
    __texts__: ClassVar = {
        "commitment": "told/{number}/wording/{sequence}",
        "approved_by": "wording/{number}/{sequence}/approved-by",
    }

    article_id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    sequence: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    language: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime | None]
    recorded_at: Mapped[datetime]
    proposal_number: Mapped[int]
    proposal_sequence: Mapped[int]
    commitment: Mapped[bytes]
    approved_by: Mapped[bytes | None]

    __table_args__ = (
        ForeignKeyConstraint(["article_id", "number"], ["notice.article_id", "notice.number"]),
        ForeignKeyConstraint(
            ["article_id", "proposal_number", "proposal_sequence"],
            ["proposal.article_id", "proposal.number", "proposal.sequence"],
        ),
    )


class Coverage(Fact, Base):
    """One change that an item of a notice accounts for: the passage before, the passage after, either may be none.

    `stood` are the stretches of publications in which the words before stood; NULL is unknown.
    """

    __tablename__ = "coverage"
    __public__: ClassVar = True
    __texts__: ClassVar = {"quotes": "told/{notice}/coverage/{number}"}

    article_id: Mapped[UUID] = mapped_column(primary_key=True)
    notice: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    item: Mapped[int]
    before_publication: Mapped[int | None]
    before_field: Mapped[str | None] = mapped_column(String(32))
    before_start: Mapped[int | None]
    before_end: Mapped[int | None]
    after_publication: Mapped[int | None]
    after_field: Mapped[str | None] = mapped_column(String(32))
    after_start: Mapped[int | None]
    after_end: Mapped[int | None]
    stood: Mapped[list[Any] | None]
    quotes: Mapped[bytes]

    __table_args__ = (
        ForeignKeyConstraint(["article_id", "notice"], ["notice.article_id", "notice.number"]),
        ForeignKeyConstraint(["article_id", "before_publication"], ["publication.article_id", "publication.sequence"]),
        ForeignKeyConstraint(["article_id", "after_publication"], ["publication.article_id", "publication.sequence"]),
    )


@dataclass(frozen=True, slots=True)
class Covered:
    """What an item (numbered from 1) of a notice accounts for; `stood` is None when unknown."""

    item: int
    before: Passage | None
    after: Passage | None
    stood: tuple[Range, ...] | None


@dataclass(frozen=True, slots=True)
class Source:
    """Where a notice or wording comes from: what was decided, who approved upstream, when, in which language."""

    proposal_number: int
    proposal_sequence: int
    publication: int
    language: str
    at: datetime | None
    recorded_at: datetime
    approved_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """One wording of a notice."""

    number: int
    text: str
    language: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Statement:
    """A notice as readers see it, with every wording it ever had (the last one holds)."""

    number: int
    kind: Kind
    at: datetime | None
    recorded_at: datetime
    publication: int
    target_notice: int | None
    scope: str | None
    review_by: str | None
    reason_class: str | None
    items: tuple[Item, ...]
    wordings: tuple[Words, ...]
    covered: tuple[Covered, ...]
    proposal: tuple[int, int]

    @property
    def words(self) -> Words:
        """The wording in force."""
        return self.wordings[-1]


@dataclass(frozen=True, slots=True)
class Later:
    """A notice about an earlier notice of the same article."""

    number: int
    kind: Kind
    at: datetime | None


def add(
    session: Session, article_id: UUID, draft: NoticeDraft, source: Source, *, covered: Sequence[Covered]
) -> Notice:
    """The notice with its first wording and its coverage; called by the verbs of `publications` alone."""
    last = session.scalar(select(func.max(Notice.number)).where(Notice.article_id == article_id))
    number = (last or 0) + 1
    if draft.target_notice is not None and not 1 <= draft.target_notice < number:
        raise NotFound(f"This article has no notice {draft.target_notice}.", field="target.notice")
    items = canonical_json([asdict(item) for item in draft.items]).decode() if draft.items else None
    notice = Notice(
        article_id=article_id,
        number=number,
        kind=str(draft.kind),
        target_notice=draft.target_notice,
        scope=draft.scope,
        review_by=draft.review_by,
        reason_class=draft.reason_class,
        publication=source.publication,
        at=source.at,
        recorded_at=source.recorded_at,
        proposal_number=source.proposal_number,
        proposal_sequence=source.proposal_sequence,
        items=snapshots.keep_text(session, article_id, f"told/{number}/items", items) if items else None,
        approved_by=_upstream(session, article_id, f"notice/{number}/approved-by", source),
    )
    session.add(notice)
    session.flush()
    _word(session, article_id, number, text=draft.text, language=draft.language, source=source)
    for position, each in enumerate(covered, start=1):
        session.add(_coverage(session, article_id, number, position, each))
    session.flush()
    return notice


def reword(session: Session, article_id: UUID, rewording: Rewording, source: Source) -> Wording:
    """The notice's new wording; called by the verbs of `publications` alone. Refuses `NotFound`."""
    if session.get(Notice, (article_id, rewording.notice)) is None:
        raise NotFound(f"This article has no notice {rewording.notice}.", field="notice")
    return _word(session, article_id, rewording.notice, text=rewording.text, language=rewording.language, source=source)


def statements(session: Session, article_id: UUID) -> list[Statement]:
    """Every notice of an article as readers see it, in order. One query for the facts and one for the words."""
    rows = session.execute(
        select(Notice, Wording, Coverage)
        .join(Wording, (Wording.article_id == Notice.article_id) & (Wording.number == Notice.number))
        .outerjoin(Coverage, (Coverage.article_id == Notice.article_id) & (Coverage.notice == Notice.number))
        .where(Notice.article_id == article_id)
        .order_by(Notice.number, Wording.sequence, Coverage.number)
    ).all()
    if not rows:
        return []
    texts = snapshots.read_texts(session, article_id, prefix=PUBLIC)
    by_owner = {(article_id, owner): text for owner, text in texts.items()}
    found: list[dict[Any, None]] = [dict.fromkeys(fact for fact in facts if fact) for facts in zip(*rows, strict=True)]
    return _assembled(list(found[0]), list(found[1]), list(found[2]), by_owner)


def statements_of(
    session: Session, keys: Sequence[tuple[UUID, int]]
) -> dict[tuple[UUID, int], tuple[Statement, tuple[Later, ...]]]:
    """Some notices of several articles, by article and number, without their coverage; with later ones about them."""
    if not keys:
        return {}
    named = tuple_(Notice.article_id, Notice.number).in_(keys)
    about_them = tuple_(Notice.article_id, Notice.target_notice).in_(keys)
    rows = session.scalars(select(Notice).where(or_(named, about_them)).order_by(Notice.article_id, Notice.number))
    found = {(row.article_id, row.number): row for row in rows}
    notices = [found[key] for key in keys if key in found]
    later: dict[tuple[UUID, int | None], tuple[Later, ...]] = defaultdict(tuple)
    for row in found.values():
        later[row.article_id, row.target_notice] += (Later(row.number, Kind(row.kind), row.at),)
    wordings = session.scalars(
        select(Wording).where(tuple_(Wording.article_id, Wording.number).in_(keys)).order_by(Wording.sequence)
    ).all()
    owners = [(w.article_id, f"told/{w.number}/wording/{w.sequence}") for w in wordings]
    owners += [(n.article_id, f"told/{n.number}/items") for n in notices if n.items]
    texts = snapshots.read_texts_of(session, owners)
    told = zip(notices, _assembled(notices, wordings, (), texts), strict=True)
    return {(n.article_id, n.number): (statement, later[n.article_id, n.number]) for n, statement in told}


def is_issued(session: Session, article_id: UUID, number: int, sequence: int) -> bool:
    """Whether what this proposal tells has been issued before."""
    return any(
        session.scalar(
            select(func.count()).where(
                table.article_id == article_id,
                table.proposal_number == number,
                table.proposal_sequence == sequence,
            )
        )
        for table in (Notice, Wording)
    )


def _word(
    session: Session, article_id: UUID, number: int, *, text: str, language: str | None, source: Source
) -> Wording:
    last = session.scalar(
        select(func.max(Wording.sequence)).where(Wording.article_id == article_id, Wording.number == number)
    )
    sequence = (last or 0) + 1
    wording = Wording(
        article_id=article_id,
        number=number,
        sequence=sequence,
        language=language or source.language,
        at=source.at,
        recorded_at=source.recorded_at,
        proposal_number=source.proposal_number,
        proposal_sequence=source.proposal_sequence,
        commitment=snapshots.keep_text(session, article_id, f"told/{number}/wording/{sequence}", text),
        approved_by=_upstream(session, article_id, f"wording/{number}/{sequence}/approved-by", source),
    )
    session.add(wording)
    session.flush()
    return wording


def _upstream(session: Session, article_id: UUID, owner: str, source: Source) -> bytes | None:
    if not source.approved_by:
        return None
    names = canonical_json(list(source.approved_by)).decode()
    return snapshots.keep_text(session, article_id, owner, names)


def _coverage(session: Session, article_id: UUID, notice: int, number: int, covered: Covered) -> Coverage:
    quotes = {
        side: asdict(passage.quote)
        for side, passage in (("before", covered.before), ("after", covered.after))
        if passage is not None
    }
    owner = f"told/{notice}/coverage/{number}"
    return Coverage(
        article_id=article_id,
        notice=notice,
        number=number,
        item=covered.item,
        stood=[list(stretch) for stretch in covered.stood] if covered.stood is not None else None,
        quotes=snapshots.keep_text(session, article_id, owner, canonical_json(quotes).decode()),
        **_columns("before", covered.before),
        **_columns("after", covered.after),
    )


def _columns(side: str, passage: Passage | None) -> dict[str, Any]:
    span = passage.span if passage else None
    return {
        f"{side}_publication": passage.publication if passage else None,
        f"{side}_field": span.field if span else None,
        f"{side}_start": span.start if span else None,
        f"{side}_end": span.end if span else None,
    }


def _assembled(
    notices: Sequence[Notice],
    wordings: Iterable[Wording],
    coverage: Iterable[Coverage],
    texts: Mapping[tuple[UUID, str], str],
) -> list[Statement]:
    worded: dict[tuple[UUID, int], list[Words]] = defaultdict(list)
    for w in wordings:
        text = texts.get((w.article_id, f"told/{w.number}/wording/{w.sequence}"), "")
        worded[w.article_id, w.number].append(Words(w.sequence, text, w.language, w.at))
    covered: dict[tuple[UUID, int], list[Covered]] = defaultdict(list)
    for c in coverage:
        quotes = json.loads(texts.get((c.article_id, f"told/{c.notice}/coverage/{c.number}"), "{}"))
        covered[c.article_id, c.notice].append(_covered(c, quotes))
    return [
        Statement(
            number=n.number,
            kind=Kind(n.kind),
            at=n.at,
            recorded_at=n.recorded_at,
            publication=n.publication,
            target_notice=n.target_notice,
            scope=n.scope,
            review_by=n.review_by,
            reason_class=n.reason_class,
            items=tuple(Item(**item) for item in json.loads(texts.get((n.article_id, f"told/{n.number}/items"), "[]"))),
            wordings=tuple(worded[n.article_id, n.number]),
            covered=tuple(covered[n.article_id, n.number]),
            proposal=(n.proposal_number, n.proposal_sequence),
        )
        for n in notices
    ]


def _covered(row: Coverage, quotes: Mapping[str, Mapping[str, str]]) -> Covered:
    stood = tuple((first, last) for first, last in row.stood) if row.stood is not None else None
    return Covered(row.item, _passage(row, "before", quotes), _passage(row, "after", quotes), stood)


def _passage(row: Coverage, side: str, quotes: Mapping[str, Mapping[str, str]]) -> Passage | None:
    field = getattr(row, f"{side}_field")
    if field is None or side not in quotes:
        return None
    span = Span(field, getattr(row, f"{side}_start"), getattr(row, f"{side}_end"))
    return Passage(getattr(row, f"{side}_publication"), span, Quote(**quotes[side]))
