"""Reviews: an editor's verdict on one revision and one proposal, and what approval a publication still wants.

Nobody approves words of their own: neither of the revisions between what readers see and the candidate, nor
of the proposal. The latest verdict of each person counts; an approval is for exactly one proposal.
"""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, ForeignKeyConstraint, String, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from . import articles, audit, revisions, snapshots
from .articles import Article, Live
from .assessment import Assigned
from .content import canonical_json, paragraphs
from .database import Base, Fact
from .errors import ApprovalRequired, InvalidField, NewerProposal, OwnWords, ReservedToStandards
from .kinds import Approval, Kind, strictest
from .permissions import Action, Actor, Role, demand, may
from .proposals import Proposed
from .revisions import Proposal, Revision

MAX_NOTE = 5_000
MAX_ASSIGNED = 10_000
"""Limits in code points and counts."""


class Verdict(StrEnum):
    APPROVE = "approve"
    REQUEST_CHANGES = "request_changes"
    REJECT = "reject"


class Decision(Fact, Base):
    """One verdict; `role` is what the decider was at that moment."""

    __tablename__ = "decision"
    __texts__: ClassVar = {
        "note": "decision/{number}/{sequence}/note",
        "legal_basis": "decision/{number}/{sequence}/legal",
    }

    article_id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    sequence: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    proposal_sequence: Mapped[int]
    decider_id: Mapped[UUID] = mapped_column(ForeignKey("user.id", ondelete="RESTRICT"))
    role: Mapped[str] = mapped_column(String(16))
    verdict: Mapped[str] = mapped_column(String(16))
    at: Mapped[datetime]
    note: Mapped[bytes | None]
    legal_basis: Mapped[bytes | None]

    __table_args__ = (
        ForeignKeyConstraint(
            ["article_id", "number", "proposal_sequence"],
            ["proposal.article_id", "proposal.number", "proposal.sequence"],
        ),
    )


class Assignment(Fact, Base):
    """What an approver said each change is covered by; `coverage` commits to it, the text is beside the decision's."""

    __tablename__ = "assignment"
    __texts__: ClassVar = {"coverage": "decision/{number}/{sequence}/coverage"}

    article_id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    sequence: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    coverage: Mapped[bytes]

    __table_args__ = (
        ForeignKeyConstraint(
            ["article_id", "number", "sequence"], ["decision.article_id", "decision.number", "decision.sequence"]
        ),
    )


@dataclass(frozen=True, slots=True)
class Wanted:
    """What approval is still missing, as sentences; empty when nothing is."""

    missing: tuple[str, ...]

    @property
    def is_met(self) -> bool:
        """Whether publication needs nobody else's approval."""
        return not self.missing


def decide(
    session: Session,
    actor: Actor,
    article: Article,
    number: int,
    *,
    verdict: Verdict,
    at: datetime,
    proposal: int | None = None,
    note: str = "",
    legal_basis: str = "",
    coverage: Assigned | None = None,
) -> Decision:
    """The recorded verdict on a revision and its latest proposal, or the one named.

    An approval may say what each change is covered by. The article must be locked. Refuses `NewerProposal`,
    `NotOpen`, `StaleRevision`, `OwnWords`, `ReservedToStandards`.
    """
    demand(actor, Action.DECIDE)
    revision = revisions.get(session, article.id, number)
    decided = _proposal_to_decide(session, revision, proposal)
    live = articles.live(session, article.id)
    is_live = live is not None and live.revision_number == number
    if is_live and verdict is Verdict.REJECT:
        raise InvalidField(
            "Readers see this revision already; ask for changes instead of rejecting it.", field="verdict"
        )
    if not is_live:
        revisions.demand_open(session, article, revision, live=live)
    if verdict is Verdict.APPROVE:
        _demand_may_approve(session, actor, revision, decided, live=live)
    decision = _recorded(session, actor, decided, verdict=verdict, at=at, note=note, legal_basis=legal_basis)
    if coverage is not None:
        _assign(session, decision, coverage)
    audit.record(session, actor, f"revision-{verdict.replace('_', '-')}", article_id=article.id, at=at)
    session.flush()
    return decision


def wanted(
    session: Session, article: Article, revision: Revision, proposal: Proposal, *, kinds: Iterable[Kind | None]
) -> Wanted:
    """What approval the publication of this revision and proposal, of these kinds, still misses."""
    barred = own_words(session, revision, proposal, live=articles.live(session, article.id))
    return still_wanted(kinds, decisions_on(session, proposal), barred=barred)


def still_wanted(kinds: Iterable[Kind | None], decisions: Iterable[Decision], *, barred: Collection[UUID]) -> Wanted:
    """What approval is still missing, given the verdicts on exactly this proposal, in order.

    `barred` are the people whose own words it holds; the latest verdict of each other person counts.
    """
    asked = strictest(kinds)
    latest = {decision.decider_id: decision for decision in decisions}
    approvals = [
        decision
        for decision in latest.values()
        if decision.verdict == Verdict.APPROVE
        and decision.decider_id not in barred
        and Role(decision.role) in asked.roles
    ]
    return Wanted(_missing(asked, approvals))


def demand_approved(
    session: Session, article: Article, revision: Revision, proposal: Proposal, *, kinds: Iterable[Kind | None]
) -> None:
    """Return if enough people approved; refuse `ApprovalRequired` with what is missing."""
    missing = wanted(session, article, revision, proposal, kinds=kinds).missing
    if missing:
        raise ApprovalRequired(
            "Still to come before this may be published: " + "; ".join(missing) + ".", missing=list(missing)
        )


def has_other_eyes(session: Session, article: Article, revision: Revision, proposal: Proposal) -> bool:
    """Whether at least one person who wrote none of it has approved exactly this."""
    return wanted(session, article, revision, proposal, kinds=[None]).is_met


def own_words(session: Session, revision: Revision, proposal: Proposal, *, live: Live | None) -> set[UUID]:
    """Who may not approve: the authors between what is live and the revision, and the proposal's author."""
    above = live.revision_number if live else 0
    chain = revisions.lineage(session, revision.article_id, revision.number, above=above)
    return {each.author_id for each in chain} | {proposal.author_id}


def decisions_on(session: Session, proposal: Proposal) -> Sequence[Decision]:
    """The verdicts on exactly this revision and proposal, in order."""
    return session.scalars(
        select(Decision)
        .where(
            Decision.article_id == proposal.article_id,
            Decision.number == proposal.number,
            Decision.proposal_sequence == proposal.sequence,
        )
        .order_by(Decision.sequence)
    ).all()


def decisions_of(session: Session, article_id: UUID, number: int) -> Sequence[Decision]:
    """All verdicts on a revision, in order."""
    return session.scalars(
        select(Decision).where(Decision.article_id == article_id, Decision.number == number).order_by(Decision.sequence)
    ).all()


def verdicts_of(session: Session, article_id: UUID, numbers: Sequence[int]) -> Sequence[Decision]:
    """All verdicts on several revisions, by revision and in order."""
    return session.scalars(
        select(Decision)
        .where(Decision.article_id == article_id, Decision.number.in_(numbers))
        .order_by(Decision.number, Decision.sequence)
    ).all()


def notes(session: Session, article_id: UUID, number: int) -> dict[int, str]:
    """The notes given with verdicts on a revision, by the decision's sequence."""
    texts = snapshots.read_texts(session, article_id, prefix=f"decision/{number}/")
    return {int(owner.split("/")[2]): text for owner, text in texts.items() if owner.endswith("/note")}


def assigned(session: Session, proposal: Proposal) -> Assigned | None:
    """What the latest approver of exactly this proposal said each change is covered by; None where nobody did.

    An approval that its own author has taken back since says nothing any more.
    """
    latest = {decision.decider_id: decision for decision in decisions_on(session, proposal)}
    approvals = [each for each in latest.values() if each.verdict == Verdict.APPROVE]
    owners = {f"decision/{each.number}/{each.sequence}/coverage": each.sequence for each in approvals}
    texts = snapshots.read_texts(session, proposal.article_id, owners)
    if not texts:
        return None
    said = json.loads(texts[max(texts, key=owners.__getitem__)])
    changes = {name: (place[0], place[1]) if place else None for name, place in said.pop("changes").items()}
    return Assigned(**said, changes=changes)


def _assign(session: Session, decision: Decision, coverage: Assigned) -> None:
    if decision.verdict != Verdict.APPROVE:
        raise InvalidField("Only who approves says which notice covers what.", field="coverage")
    if len(coverage.changes) > MAX_ASSIGNED:
        raise InvalidField(f"Up to {MAX_ASSIGNED:,} changes are assigned by hand.", field="coverage")
    owner = f"decision/{decision.number}/{decision.sequence}/coverage"
    words = canonical_json(asdict(coverage)).decode()
    session.add(
        Assignment(
            article_id=decision.article_id,
            number=decision.number,
            sequence=decision.sequence,
            coverage=snapshots.keep_text(session, decision.article_id, owner, words),
        )
    )
    session.flush()


def _missing(asked: Approval, approvals: Sequence[Decision]) -> tuple[str, ...]:
    missing = []
    short = asked.count - len(approvals)
    if short > 0:
        missing.append(f"approval by {_people(short, asked)} who wrote none of it")
    if asked.legal_basis and not any(decision.legal_basis for decision in approvals):
        missing.append("the legal basis, recorded by one of the approvers")
    return tuple(missing)


def _people(count: int, asked: Approval) -> str:
    if Role.EDITOR in asked.roles:
        return "an editor" if count == 1 else f"{count} editors"
    return "one of the standards desk" if count == 1 else f"{count} of the standards desk"


def _proposal_to_decide(session: Session, revision: Revision, named: int | None) -> Proposal:
    if named is not None:
        revisions.get_proposal(session, revision.article_id, revision.number, named)
    return demand_latest(session, revision, named)


def demand_latest(session: Session, revision: Revision, named: int | None) -> Proposal:
    """The revision's latest proposal; refuses `NewerProposal` where an older one is named."""
    latest = revisions.latest_proposal(session, revision.article_id, revision.number)
    if named is None or named == latest.sequence:
        return latest
    raise NewerProposal(
        f"Proposal {latest.sequence} came after proposal {named}; decide on the newer one.",
        field="proposal",
        proposal=named,
        latest=latest.sequence,
    )


def _demand_may_approve(
    session: Session, actor: Actor, revision: Revision, proposal: Proposal, *, live: Live | None
) -> None:
    if actor.id in own_words(session, revision, proposal, live=live):
        raise OwnWords(
            "You wrote some of this: a revision since what readers see, or the proposal. Somebody else approves it.",
            revision=revision.number,
        )
    proposed: Proposed = revisions.proposed_in(session, proposal)
    needed = strictest(asked_kinds(session, revision, proposed, live=live))
    if Role.EDITOR not in needed.roles and not may(actor, Action.DECIDE_RESERVED):
        raise ReservedToStandards("This kind of change is decided by the standards desk.", role=str(actor.role))


def asked_kinds(session: Session, revision: Revision, proposed: Proposed, *, live: Live | None) -> list[Kind | None]:
    """The kinds that decide about approval: the proposal's, a reworded notice's, a removal's when text comes back."""
    kinds: list[Kind | None] = list(proposed.kinds())
    kinds += revisions.kinds_reworded(session, revision.article_id, proposed)
    if live is None:
        kinds.append(None)
    elif live.is_removal:
        kinds.append(Kind.REMOVAL)
    return kinds or [Kind.MINOR]


def _recorded(
    session: Session,
    actor: Actor,
    proposal: Proposal,
    *,
    verdict: Verdict,
    at: datetime,
    note: str,
    legal_basis: str,
) -> Decision:
    article_id, number = proposal.article_id, proposal.number
    last = session.scalar(
        select(func.max(Decision.sequence)).where(Decision.article_id == article_id, Decision.number == number)
    )
    sequence = (last or 0) + 1
    note = paragraphs(note, "note", MAX_NOTE)
    legal = paragraphs(legal_basis, "legal_basis", MAX_NOTE)
    owner = f"decision/{number}/{sequence}"
    decision = Decision(
        article_id=article_id,
        number=number,
        sequence=sequence,
        proposal_sequence=proposal.sequence,
        decider_id=actor.id,
        role=str(actor.role),
        verdict=str(verdict),
        at=at,
        note=snapshots.keep_text(session, article_id, f"{owner}/note", note) if note else None,
        legal_basis=snapshots.keep_text(session, article_id, f"{owner}/legal", legal) if legal else None,
    )
    session.add(decision)
    session.flush()
    return decision
