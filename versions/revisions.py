"""Revisions: one immutable content of an article each, numbered within it, with base and author.

`submit` and `propose` are the two verbs. The text itself lies in `snapshots`; the facts here hold
commitments only, so that a lawful redaction leaves them verifiable.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Integer, String, Uuid, column, func, select, table
from sqlalchemy.orm import Mapped, Session, mapped_column

from . import articles, audit, proposals, snapshots
from .articles import Article, Live
from .content import Content, canonical_json, paragraphs, submittable
from .database import Base, Fact
from .errors import InvalidField, NotFound, NothingToTell, NotOpen, StaleBase, StaleRevision, Unchanged
from .kinds import Kind
from .permissions import Action, Actor, demand
from .proposals import EMPTY, Proposed

MAX_NOTE = 5_000

_LARGEST = 2**31 - 1
"""The largest number that a key can hold. A driver may fail at numbers far beyond it: they name nothing."""

_decision = table("decision", column("article_id", Uuid()), column("number", Integer()), column("verdict", String()))
_notice = table("notice", column("article_id", Uuid()), column("number", Integer()), column("kind", String()))


class Revision(Fact, Base):
    """One content that somebody handed in. `length` is in code points of the body; commitments are SHA-256."""

    __tablename__ = "revision"
    __texts__: ClassVar = {"note": "revision/{number}/note"}

    article_id: Mapped[UUID] = mapped_column(ForeignKey("article.id", ondelete="RESTRICT"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    base_number: Mapped[int | None]
    author_id: Mapped[UUID] = mapped_column(ForeignKey("user.id", ondelete="RESTRICT"))
    at: Mapped[datetime]
    length: Mapped[int]
    commitment: Mapped[bytes]
    note: Mapped[bytes | None]

    __table_args__ = (ForeignKeyConstraint(["article_id", "base_number"], ["revision.article_id", "revision.number"]),)


class Proposal(Fact, Base):
    """What one author wants told about one revision; the words are a text of their own."""

    __tablename__ = "proposal"
    __texts__: ClassVar = {"commitment": "proposal/{number}/{sequence}"}

    article_id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    sequence: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    author_id: Mapped[UUID] = mapped_column(ForeignKey("user.id", ondelete="RESTRICT"))
    at: Mapped[datetime]
    kind: Mapped[str | None] = mapped_column(String(16))
    commitment: Mapped[bytes | None]

    __table_args__ = (ForeignKeyConstraint(["article_id", "number"], ["revision.article_id", "revision.number"]),)


@dataclass(frozen=True, slots=True)
class Draft:
    """What a person hands in. `base` is a revision number, None only for an article's first revision."""

    content: Content
    base: int | None = None
    note: str = ""
    proposal: Proposed = EMPTY


@dataclass(frozen=True, slots=True)
class Submitted:
    """What came of a draft: its revision and proposal. `is_new` is False when only a proposal was added."""

    revision: Revision
    proposal: Proposal
    is_new: bool


def submit(session: Session, actor: Actor, article: Article, draft: Draft, *, at: datetime) -> Submitted:
    """The draft as a revision with its proposal; or as a proposal alone when the text is unchanged.

    The article must be locked. Refuses `StaleBase`, `Unchanged`, `NoHeadline`, `NoText` and what a proposal
    may be refused for.
    """
    demand(actor, Action.SUBMIT)
    submittable(draft.content)
    live = articles.live(session, article.id)
    demand_fresh_base(session, article, draft.base, live=live)
    proposed = proposals.checked(draft.proposal, is_first=live is None)
    if draft.base and _is_unchanged(session, article, draft.base, draft.content):
        if proposed.is_empty:
            demand_changed(session, article, draft.base, draft.content)
        proposal = propose(session, actor, article, draft.base, proposed, at=at)
        return Submitted(get(session, article.id, draft.base), proposal, is_new=False)
    number = last_number(session, article.id) + 1
    commitment = snapshots.keep_content(session, article.id, number, draft.content)
    note = paragraphs(draft.note, "note", MAX_NOTE)
    revision = Revision(
        article_id=article.id,
        number=number,
        base_number=draft.base,
        author_id=actor.id,
        at=at,
        length=len(draft.content.body_text),
        commitment=commitment,
        note=snapshots.keep_text(session, article.id, f"revision/{number}/note", note) if note else None,
    )
    session.add(revision)
    session.flush()
    proposal = add_proposal(session, actor, revision, proposed, at=at)
    audit.record(session, actor, "revision-submitted", article_id=article.id, at=at)
    session.flush()
    return Submitted(revision, proposal, is_new=True)


def propose(
    session: Session, actor: Actor, article: Article, number: int, proposed: Proposed, *, at: datetime
) -> Proposal:
    """Another proposal for an open revision, or one for the live revision: a notice without new text.

    The article must be locked. Refuses `NotFound`, `NotOpen`, `StaleRevision`, `NothingToTell`.
    """
    demand(actor, Action.PROPOSE)
    revision = get(session, article.id, number)
    live = articles.live(session, article.id)
    proposed = proposals.checked(proposed, is_first=live is None)
    if live is not None and live.revision_number == number:
        if not proposed.is_told:
            raise NothingToTell("Without new text, a proposal must carry a notice or a new wording.", field="proposal")
    else:
        demand_open(session, article, revision, live=live)
    proposal = add_proposal(session, actor, revision, proposed, at=at)
    audit.record(session, actor, "notice-proposed", article_id=article.id, at=at)
    session.flush()
    return proposal


# Queries.


def get(session: Session, article_id: UUID, number: int) -> Revision:
    """The revision. Refuses `NotFound`."""
    revision = session.get(Revision, (article_id, number)) if _is_key(number) else None
    if revision is None:
        raise NotFound("There is no such revision.", field="revision")
    return revision


def last_number(session: Session, article_id: UUID) -> int:
    """The number of the article's newest revision; 0 while there is none."""
    return session.scalar(select(func.max(Revision.number)).where(Revision.article_id == article_id)) or 0


def latest_proposal(session: Session, article_id: UUID, number: int) -> Proposal:
    """The last proposal of a revision; every revision has at least one."""
    return session.scalars(
        select(Proposal)
        .where(Proposal.article_id == article_id, Proposal.number == number)
        .order_by(Proposal.sequence.desc())
        .limit(1)
    ).one()


def get_proposal(session: Session, article_id: UUID, number: int, sequence: int) -> Proposal:
    """One proposal of a revision. Refuses `NotFound`."""
    key = (article_id, number, sequence)
    proposal = session.get(Proposal, key) if _is_key(number) and _is_key(sequence) else None
    if proposal is None:
        raise NotFound("There is no such proposal.", field="proposal")
    return proposal


def proposed_in(session: Session, proposal: Proposal) -> Proposed:
    """What the proposal says."""
    return proposed_in_all(session, proposal.article_id, [proposal])[proposal.number, proposal.sequence]


def proposed_in_all(session: Session, article_id: UUID, of: Sequence[Proposal]) -> dict[tuple[int, int], Proposed]:
    """What several proposals of one article say, by revision number and sequence, in one query."""
    owners = {(p.number, p.sequence): f"proposal/{p.number}/{p.sequence}" for p in of if p.commitment}
    texts = snapshots.read_texts(session, article_id, list(owners.values())) if owners else {}
    return {
        (p.number, p.sequence): proposals.from_json(json.loads(texts[owners[p.number, p.sequence]]))
        if p.commitment
        else EMPTY
        for p in of
    }


def page(
    session: Session, actor: Actor, article_id: UUID, *, before: int | None = None, limit: int = 50
) -> Sequence[Revision]:
    """Revisions of an article, newest first."""
    demand(actor, Action.READ)
    query = select(Revision).where(Revision.article_id == article_id)
    if before is not None:
        query = query.where(Revision.number < max(0, min(before, _LARGEST)))
    return session.scalars(query.order_by(Revision.number.desc()).limit(limit)).all()


def proposals_of(session: Session, article_id: UUID, numbers: Sequence[int]) -> Sequence[Proposal]:
    """Every proposal of several revisions, by revision and in order."""
    return session.scalars(
        select(Proposal)
        .where(Proposal.article_id == article_id, Proposal.number.in_(numbers))
        .order_by(Proposal.number, Proposal.sequence)
    ).all()


def overview(
    session: Session, actor: Actor, *, before: UUID | None = None, limit: int = 50
) -> Sequence[tuple[Article, Content | None, Live | None]]:
    """Articles for the desk, newest first: each with its last revision's content and what readers see of it.

    `before` is the last id of the page before. Four queries; the content is None where nothing was handed in.
    """
    found = articles.page(session, actor, before=before, limit=limit)
    ids = [article.id for article in found]
    last = session.execute(
        select(Revision.article_id, func.max(Revision.number))
        .where(Revision.article_id.in_(ids))
        .group_by(Revision.article_id)
    )
    contents = {key[0]: text for key, text in snapshots.read_contents_of(session, [(r[0], r[1]) for r in last]).items()}
    live = articles.live_of(session, ids)
    return [(article, contents.get(article.id), live.get(article.id)) for article in found]


def notes(session: Session, article_id: UUID, numbers: Sequence[int]) -> dict[int, str]:
    """The notes for colleagues of several revisions; only those that have one."""
    texts = snapshots.read_texts(session, article_id, [f"revision/{number}/note" for number in numbers])
    return {int(owner.split("/")[1]): text for owner, text in texts.items()}


def rejected(session: Session, article_id: UUID) -> set[int]:
    """The numbers of the revisions that were rejected."""
    where = (_decision.c.article_id == article_id, _decision.c.verdict == "reject")
    return set(session.scalars(select(_decision.c.number).where(*where)))


def kinds_reworded(session: Session, article_id: UUID, proposed: Proposed) -> list[Kind]:
    """The kinds of the notices that the proposal rewords or corrects: their approval applies. Refuses `NotFound`."""
    numbers = [each.notice for each in proposed.rewordings] + [
        each.target_notice for each in proposed.notices if each.target_notice is not None
    ]
    if not numbers:
        return []
    where = (_notice.c.article_id == article_id, _notice.c.number.in_(filter(_is_key, numbers)))
    known = {
        row.number: Kind(row.kind) for row in session.execute(select(_notice.c.number, _notice.c.kind).where(*where))
    }
    for number in numbers:
        if number not in known:
            raise NotFound(f"This article has no notice {number}.", field="notice", notice=number)
    return [known[number] for number in numbers]


def lineage(session: Session, article_id: UUID, number: int, *, above: int) -> list[Revision]:
    """The revisions from `number` down its bases, as long as they are above `above`, newest first."""
    rows = session.scalars(
        select(Revision).where(Revision.article_id == article_id, Revision.number > above, Revision.number <= number)
    )
    known = {revision.number: revision for revision in rows}
    chain, at = [], known.get(number)
    while at is not None:
        chain.append(at)
        at = known.get(at.base_number) if at.base_number is not None else None
    return chain


def descends(session: Session, article_id: UUID, number: int, live: Live | None) -> bool:
    """Whether the revision's chain of bases reaches what readers see; True before the first publication."""
    if live is None:
        return True
    chain = lineage(session, article_id, number, above=live.revision_number)
    return bool(chain) and chain[-1].base_number == live.revision_number


def is_open(session: Session, article: Article, number: int) -> bool:
    """Whether the revision is neither rejected nor ever published."""
    return number not in rejected(session, article.id) and number not in articles.published_revisions(
        session, article.id
    )


def demand_open(session: Session, article: Article, revision: Revision, *, live: Live | None) -> None:
    """Return if the revision can still go before readers; refuse `NotOpen` or `StaleRevision`."""
    if not is_open(session, article, revision.number):
        raise NotOpen(f"Revision {revision.number} was rejected or already published.", revision=revision.number)
    if not descends(session, article.id, revision.number, live):
        current = live.revision_number if live else None
        raise StaleRevision(
            f"Revision {revision.number} was not written against what readers see now, revision {current}.",
            revision=revision.number,
            current_revision=current,
        )


def demand_changed(session: Session, article: Article, base: int | None, content: Content) -> None:
    """Return if the content is another than its base's; refuse `Unchanged`."""
    if base and _is_unchanged(session, article, base, content):
        raise Unchanged(f"The text equals revision {base}: there is nothing to submit.", field="content", base=base)


def demand_fresh_base(session: Session, article: Article, base: int | None, *, live: Live | None) -> None:
    """Return if a draft may be written against `base`; refuse `StaleBase` or name the base that never was."""
    last = last_number(session, article.id)
    if base is None:
        if last:
            raise InvalidField("Name the revision that this text was written against.", field="base")
        return
    if not 1 <= base <= last:
        raise InvalidField(f"There never was a revision {base} of this article.", field="base", base=base)
    if live is not None and base == live.revision_number:
        return
    if is_open(session, article, base) and descends(session, article.id, base, live):
        return
    if live is None and base == last and not _any_open(session, article, last):
        return  # everything so far was rejected: one may start again from the last attempt
    current = live.revision_number if live else last
    raise StaleBase(
        f"Your text was written against revision {base}; readers now see revision {current}.",
        field="base",
        base=base,
        current_revision=current,
    )


def _is_key(number: int) -> bool:
    return 1 <= number <= _LARGEST


def _is_unchanged(session: Session, article: Article, base: int, content: Content) -> bool:
    return snapshots.digest(session, article.id, base) == content.digest


def _any_open(session: Session, article: Article, last: int) -> bool:
    return len(rejected(session, article.id)) < last


def _demand_other_words(session: Session, article_id: UUID, proposed: Proposed) -> None:
    """Return if every rewording says something else than the wording in force; refuse `Unchanged`."""
    for position, each in enumerate(proposed.rewordings):
        worded = snapshots.read_texts(session, article_id, prefix=f"told/{each.notice}/wording/")
        latest = max(worded, key=lambda owner: int(owner.rsplit("/", 1)[1]))
        if worded[latest] == each.text:
            raise Unchanged(
                f"Notice {each.notice} says exactly this already.",
                field=f"proposal.rewordings.{position}.text",
                notice=each.notice,
            )


def add_proposal(session: Session, actor: Actor, revision: Revision, proposed: Proposed, *, at: datetime) -> Proposal:
    kinds_reworded(session, revision.article_id, proposed)  # refuses notices that never were
    _demand_other_words(session, revision.article_id, proposed)
    last = session.scalar(
        select(func.max(Proposal.sequence)).where(
            Proposal.article_id == revision.article_id, Proposal.number == revision.number
        )
    )
    sequence = (last or 0) + 1
    commitment = None
    if not proposed.is_empty:
        words = canonical_json(proposals.as_json(proposed)).decode()
        owner = f"proposal/{revision.number}/{sequence}"
        commitment = snapshots.keep_text(session, revision.article_id, owner, words)
    proposal = Proposal(
        article_id=revision.article_id,
        number=revision.number,
        sequence=sequence,
        author_id=actor.id,
        at=at,
        kind=str(proposed.kind) if proposed.kind else None,
        commitment=commitment,
    )
    session.add(proposal)
    session.flush()
    return proposal
