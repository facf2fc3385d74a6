"""One revision as the desk sees it: what it is, what it still wants, and what this person may do about it.

Permissions are shown here so that no button leads to a refusal; they are demanded in the verbs.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from versions import articles, notices, people, publications, reviews, revisions
from versions.articles import Article, Live
from versions.assessment import Assigned, Level
from versions.database import Session
from versions.kinds import Kind, strictest
from versions.permissions import Action, Actor, Role, may
from versions.proposals import Proposed
from versions.publications import Publication
from versions.reviews import Decision, Verdict
from versions.revisions import Proposal, Revision

from . import foresight, removal
from .foresight import Checked, Foresight
from .holding import Held
from .removal import Removal


class State(StrEnum):
    """What a revision is to the desk."""

    OPEN = "open"
    STALE = "stale"
    REJECTED = "rejected"
    PUBLISHED = "published"  # once, and not what readers see now
    LIVE = "live"


@dataclass(frozen=True, slots=True)
class Step:
    """Something that can be done next: whether this person may, and otherwise why not, as sentences."""

    why_not: tuple[str, ...] = ()

    @property
    def may(self) -> bool:
        """Whether the button is there."""
        return not self.why_not


@dataclass(frozen=True, slots=True)
class Kept:
    """A finding as it was stored with a publication."""

    level: Level
    detail: str
    reason: str


@dataclass(frozen=True, slots=True)
class Review:
    """Everything that the review page shows. `verb` is what publishing is called here: publish, issue or remove.

    `assigns`: this person may say which notice covers what. `kept` are the findings stored when it was published.
    `settles`: this person may give the reasons that findings of `held` want.

    `is_approval_told`: why this person approves nothing is worth a sentence, since somebody has to or they did.
    """

    article: Article
    revision: Revision
    proposal: Proposal
    proposed: Proposed
    state: State
    version: int | None
    is_pending: bool
    verb: str
    missing: tuple[str, ...]
    asks_legal_basis: bool
    approve: Step
    answer: Step
    reject: Step
    publish: Step
    is_approval_told: bool
    seen: Foresight
    decisions: Sequence[Decision]
    notes: dict[int, str]
    note: str
    names: dict[UUID, str]
    removal: Removal | None
    held: Held
    settles: bool
    assigns: bool
    kept: Sequence[Kept]


def of(
    session: Session, actor: Actor, article: Article, number: int, *, at: datetime, assigned: Assigned | None = None
) -> Review:
    """The review of a revision with its latest proposal; `assigned` as an approver tries it. Refuses `NotFound`."""
    revision = revisions.get(session, article.id, number)
    proposal = revisions.latest_proposal(session, article.id, number)
    proposed = revisions.proposed_in(session, proposal)
    live = articles.live(session, article.id)
    rows = publications.of_article(session, article.id)
    state = _state(session, article, number, live=live, rows=rows)
    is_pending = state is State.OPEN or (state is State.LIVE and not _is_told(session, proposal, rows))
    assigned = assigned or reviews.assigned(session, proposal)
    seen = foresight.handed_in(session, article, number, proposed, at=at, assigned=assigned)
    kinds = reviews.asked_kinds(session, revision, proposed, live=live)
    missing = reviews.wanted(session, article, revision, proposal, kinds=kinds).missing if is_pending else ()
    has_eyes = is_pending and reviews.has_other_eyes(session, article, revision, proposal)
    held = Held.by(seen.findings, has_eyes=has_eyes) if is_pending else Held()
    decisions = reviews.decisions_of(session, article.id, number)
    is_own = actor.id in reviews.own_words(session, revision, proposal, live=live)
    reserved = Role.EDITOR not in strictest(kinds).roles
    stands = _stands(actor, proposal, decisions, asks_legal_basis=strictest(kinds).legal_basis)
    approve = _approve(actor, state, is_pending=is_pending, is_own=is_own, reserved=reserved, stands=stands)
    version = max((row.sequence for row in rows if row.revision_number == number), default=None)
    return Review(
        article=article,
        revision=revision,
        proposal=proposal,
        proposed=proposed,
        state=state,
        version=version,
        is_pending=is_pending,
        verb=_verb(state, proposed),
        missing=missing,
        asks_legal_basis=strictest(kinds).legal_basis,
        approve=approve,
        answer=_answer(actor, state, is_pending=is_pending),
        reject=_reject(actor, state),
        publish=_publish(actor, state, proposed, seen, missing, is_pending=is_pending, held=held),
        is_approval_told=stands or bool(missing) or (not has_eyes and _has_hold(seen.findings)),
        seen=seen,
        decisions=decisions,
        notes=reviews.notes(session, article.id, number),
        note=revisions.notes(session, article.id, [number]).get(number, ""),
        names=people.names(session, {revision.author_id, proposal.author_id, *(each.decider_id for each in decisions)}),
        held=held,
        settles=bool(held.open) and may(actor, Action.PROPOSE),
        assigns=approve.may and bool(seen.told) and seen.diff is not None,
        kept=_kept(session, article, version) if version else (),
        removal=removal.of(live, notices.statements(session, article.id)) if live and live.is_removal else None,
    )


def _kept(session: Session, article: Article, version: int) -> list[Kept]:
    return [
        Kept(Level(each["level"]), each["detail"], each.get("reason", ""))
        for each in publications.facts_found(session, article.id, version)
    ]


def _has_hold(findings: Iterable[Checked]) -> bool:
    """Whether a reason that was given for a finding counts only once somebody else has seen it."""
    return any(each.finding.level is Level.HOLD for each in findings)


def _state(session: Session, article: Article, number: int, *, live: Live | None, rows: Sequence[Publication]) -> State:
    if live is not None and live.revision_number == number:
        return State.LIVE
    if number in {row.revision_number for row in rows}:
        return State.PUBLISHED
    if number in revisions.rejected(session, article.id):
        return State.REJECTED
    return State.OPEN if revisions.descends(session, article.id, number, live) else State.STALE


def _is_told(session: Session, proposal: Proposal, rows: Sequence[Publication]) -> bool:
    published = {(row.revision_number, row.proposal_sequence) for row in rows}
    key = (proposal.number, proposal.sequence)
    return key in published or notices.is_issued(session, proposal.article_id, *key)


def _verb(state: State, proposed: Proposed) -> str:
    if state is not State.LIVE:
        return "publish"
    return "remove" if proposed.kind is Kind.REMOVAL else "issue"


def _closed(state: State, *, is_pending: bool) -> tuple[str, ...]:
    """Why nothing more can be decided here."""
    if is_pending:
        return ()
    match state:
        case State.STALE:
            return ("Readers have seen newer text since this was written. Work this into it first.",)
        case State.REJECTED:
            return ("This revision was rejected.",)
        case State.PUBLISHED:
            return ("Readers saw this once; they see another text now.",)
    return ("Readers see this, and nothing new is proposed about it.",)


def _stands(actor: Actor, proposal: Proposal, decisions: Iterable[Decision], *, asks_legal_basis: bool) -> bool:
    """Whether this person's approval of exactly this stands and nothing can be added to it."""
    on_this = [each for each in decisions if each.proposal_sequence == proposal.sequence]
    latest = {each.decider_id: each for each in on_this}
    approvals = [each for each in latest.values() if each.verdict == Verdict.APPROVE]
    # While nobody has recorded the legal basis, an approver may still come back with it.
    is_complete = not asks_legal_basis or any(each.legal_basis for each in approvals)
    return is_complete and actor.id in {each.decider_id for each in approvals}


def _approve(actor: Actor, state: State, *, is_pending: bool, is_own: bool, reserved: bool, stands: bool) -> Step:
    if closed := _closed(state, is_pending=is_pending):
        return Step(closed)
    if is_own:
        return Step(("You wrote some of this, so somebody else approves it.",))
    if reserved and not may(actor, Action.DECIDE_RESERVED):
        return Step(("This kind of change is approved by the standards desk.",))
    if not may(actor, Action.DECIDE):
        return Step((f"Approving is for editors; you are here as {actor.role}.",))
    return Step(("You have approved exactly this.",)) if stands else Step()


def _answer(actor: Actor, state: State, *, is_pending: bool) -> Step:
    if closed := _closed(state, is_pending=is_pending):
        return Step(closed)
    return Step() if may(actor, Action.DECIDE) else Step(("Editors ask for changes or reject.",))


def _reject(actor: Actor, state: State) -> Step:
    is_open = state is State.OPEN and may(actor, Action.DECIDE)
    return Step() if is_open else Step(("Only an editor rejects, and only what readers have not seen.",))


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _publish(
    actor: Actor,
    state: State,
    proposed: Proposed,
    seen: Foresight,
    missing: Sequence[str],
    *,
    is_pending: bool,
    held: Held,
) -> Step:
    if closed := _closed(state, is_pending=is_pending):
        return Step(closed)
    why = []
    if not seen.is_first and proposed.kind is None and not proposed.is_told:
        why.append("Nobody has said yet what kind of change this is. Say it under “Change what readers are told”.")
    if state is State.OPEN and not seen.is_first and not seen.is_changed:
        why.append("Readers see exactly this text already.")
    if proposed.kind is Kind.REMOVAL and state is State.OPEN:
        why.append("A removal brings no new text: propose it for the version that readers see.")
    if held.open:
        why.append(f"{_capital(held.sentence)}: give each a reason above, or cover it with a notice.")
    elif held.unseen:
        why.append(f"{_capital(held.sentence)}.")
    why += [f"Still to come: {each}." for each in missing]
    if not may(actor, Action.PUBLISH):
        why.append(f"Publishing is for editors; you are here as {actor.role}.")
    return Step(tuple(why))
