"""The verbs: a revision goes before readers, or words alone are told."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from .. import articles, audit, notices, people, proposals, provenance, reviews, revisions, snapshots
from ..articles import Article, Live
from ..assessment import DEFAULT_POLICY, Finding, Level, Policy
from ..content import Content, canonical_json, line
from ..diff import Diff
from ..errors import (
    AlreadyIssued,
    ApprovalRequired,
    Held,
    InvalidField,
    KindNotAllowed,
    NothingToTell,
    NotPublished,
    NotWhatWasApproved,
    ReasonRequired,
    Unchanged,
)
from ..kinds import Kind
from ..notices import Covered, Notice, Source, Wording
from ..permissions import Action, Actor, demand
from ..proposals import EMPTY, Proposed
from ..provenance import Origins
from ..revisions import Proposal, Revision
from .outlook import Outlook, as_facts, look, look_back
from .settling import unsettled
from .tables import FindingRow, Publication, findings_of, get

MAX_APPROVERS = 20


@dataclass(frozen=True, slots=True)
class Published:
    """What came of `publish`: the publication, its notices in order, and the findings that were settled."""

    publication: Publication
    notices: tuple[Notice, ...]
    outlook: Outlook


@dataclass(frozen=True, slots=True)
class Issued:
    """What came of `issue`: notices and wordings without new text."""

    notices: tuple[Notice, ...]
    wordings: tuple[Wording, ...]


def publish(
    session: Session,
    actor: Actor,
    article: Article,
    number: int,
    *,
    at: datetime,
    recorded_at: datetime,
    asked: Proposed = EMPTY,
    approved_by: Sequence[str] = (),
    source: str = "desk",
    policy: Policy = DEFAULT_POLICY,
) -> Published:
    """The revision is before readers as the next version, with its notices; `at` never precedes its predecessor's.

    The newsroom's `policy` says which findings hold it back, and each change is covered as its approver assigned it.
    The article must be locked. `asked` is what the call says; it must be what was decided, or come from
    somebody who needs no approval. Refuses, in this order: `NotOpen` or `StaleRevision`, the rules of kinds,
    `Held` or `ReasonRequired`, `ApprovalRequired`.
    """
    demand(actor, Action.PUBLISH)
    approvers = _upstream(session, actor, approved_by)
    revision = revisions.get(session, article.id, number)
    live = articles.live(session, article.id)
    proposal = revisions.latest_proposal(session, article.id, number)
    decided = revisions.proposed_in(session, proposal)
    is_same_text = _demand_publishable(session, article, revision, live=live, kind=asked.kind or decided.kind)
    proposal, decided = _settled(
        session, actor, revision, proposal, decided,
        asked=asked, live=live, is_upstream=bool(approvers), at=recorded_at,
    )  # fmt: skip
    kind = proposals.required(decided, is_first=live is None)
    if kind is Kind.REMOVAL and not is_same_text:
        raise KindNotAllowed("A removal publishes the text that readers see; it brings no new one.", field="kind")
    content = snapshots.read_content(session, article.id, number)
    assigned = reviews.assigned(session, proposal)
    outlook = look(
        session, article, content, decided, live=None if is_same_text else live, policy=policy, assigned=assigned
    )
    if outlook.diff is not None and not outlook.diff.changes:
        raise Unchanged("Readers see exactly this text already.", field="revision")
    kinds = reviews.asked_kinds(session, revision, decided, live=live)
    _demand_settled(session, article, revision, proposal, decided, outlook.findings, is_upstream=bool(approvers))
    if not approvers:
        reviews.demand_approved(session, article, revision, proposal, kinds=kinds)
    publication = _add(
        session, actor, article, revision, proposal, kind=kind, source=source, at=_moment(at, live), live=live,
        recorded_at=recorded_at, outlook=outlook, content=content, approvers=approvers,
    )  # fmt: skip
    told = Source(
        number, proposal.sequence, publication.sequence, content.language, publication.at, recorded_at, approvers
    )
    issued = _tell(session, article, decided, outlook, told)
    _keep_findings(session, publication, decided, outlook.findings)
    audit.record(session, actor, f"published-{kind or 'first'}", article_id=article.id, at=recorded_at)
    session.flush()
    return Published(publication, issued.notices, outlook)


def issue(
    session: Session,
    actor: Actor,
    article: Article,
    number: int,
    sequence: int,
    *,
    at: datetime,
    recorded_at: datetime,
    approved_by: Sequence[str] = (),
    policy: Policy = DEFAULT_POLICY,
) -> Issued:
    """What was decided for the live revision is told to readers, without new text: the version number stays.

    The article must be locked. Refuses `NotPublished`, `NotWhatWasApproved`, `AlreadyIssued`, `NothingToTell`,
    `ApprovalRequired`; a removal is never issued but published.
    """
    demand(actor, Action.PUBLISH)
    approvers = _upstream(session, actor, approved_by)
    live = articles.live(session, article.id)
    if live is None:
        raise NotPublished("Nothing of this article is before readers yet.")
    revision = revisions.get(session, article.id, number)
    proposal = revisions.get_proposal(session, article.id, number, sequence)
    decided = revisions.proposed_in(session, proposal)
    _demand_issuable(session, proposal, decided, live=live)
    reviews.demand_latest(session, revision, sequence)
    kinds = reviews.asked_kinds(session, revision, decided, live=live)
    if not approvers:
        reviews.demand_approved(session, article, revision, proposal, kinds=kinds)
    publication = get(session, article.id, live.sequence)
    content = snapshots.read_content(session, article.id, number)
    outlook = look_back(session, article, content, decided, live=live, policy=policy)
    _demand_settled(session, article, revision, proposal, decided, outlook.findings, is_upstream=bool(approvers))
    moment = _moment(at, live)
    source = Source(number, sequence, live.sequence, content.language, moment, recorded_at, tuple(approvers))
    issued = _tell(session, article, decided, outlook, source)
    _keep_findings(session, publication, decided, outlook.findings)
    kind = decided.kind or "rewording"
    audit.record(session, actor, f"issued-{kind}", article_id=article.id, at=recorded_at)
    session.flush()
    return issued


def _upstream(session: Session, actor: Actor, approved_by: Sequence[str]) -> tuple[str, ...]:
    """The names of those who approved elsewhere. Refuses a caller without the scope."""
    if not approved_by:
        return ()
    if not actor.is_upstream:
        raise ApprovalRequired(
            "Only a token with the scope “approved-upstream” may name who approved elsewhere.",
            field="approved_by",
            missing=["approval in this newsroom"],
        )
    if len(approved_by) > MAX_APPROVERS:
        raise InvalidField(f"Name up to {MAX_APPROVERS} people.", field="approved_by")
    names = tuple(line(name, "approved_by", 200) for name in approved_by)
    if not all(names):
        raise InvalidField("A name is empty.", field="approved_by")
    own = people.names(session, [actor.id]).get(actor.id, "")
    if own.casefold() in map(str.casefold, names):
        raise InvalidField("Whoever publishes approves nothing: name somebody else.", field="approved_by")
    return names


def _demand_publishable(
    session: Session, article: Article, revision: Revision, *, live: Live | None, kind: Kind | None
) -> bool:
    """Whether the live text itself is taken away, or put back after it was; refuses what may not go out."""
    if live is not None and live.revision_number == revision.number and (kind is Kind.REMOVAL) != live.is_removal:
        return True
    revisions.demand_open(session, article, revision, live=live)
    return False


def _settled(
    session: Session,
    actor: Actor,
    revision: Revision,
    proposal: Proposal,
    decided: Proposed,
    *,
    asked: Proposed,
    live: Live | None,
    is_upstream: bool,
    at: datetime,
) -> tuple[Proposal, Proposed]:
    """The proposal that goes out: the one decided, or what the call says where nothing stands against it.

    Nothing stands against it where the proposal was told already, or nobody decided on it and it is empty or
    the call brings the approval of another house.
    """
    if asked.is_empty:
        return proposal, decided
    asked = proposals.checked(asked, is_first=live is None)
    if proposals.says_the_same(asked, decided):
        return proposal, decided
    is_spent = live is not None and live.revision_number == revision.number
    is_undecided = not reviews.decisions_on(session, proposal)
    if is_spent or (is_undecided and (decided.is_empty or is_upstream)):
        return revisions.add_proposal(session, actor, revision, asked, at=at), asked
    raise NotWhatWasApproved(
        f"Proposal {proposal.sequence} of revision {revision.number} says something else than this call.",
        field="kind" if asked.kind is not decided.kind else "notices",
        proposal=proposal.sequence,
    )


def _demand_settled(
    session: Session,
    article: Article,
    revision: Revision,
    proposal: Proposal,
    decided: Proposed,
    findings: Iterable[Finding],
    *,
    is_upstream: bool,
) -> None:
    """Return if every finding is settled."""
    found = unsettled((finding, decided.reason_for(finding.id)) for finding in findings)
    is_seen = is_upstream or not found.answered or reviews.has_other_eyes(session, article, revision, proposal)
    if holds := found.holds if is_seen else (*found.holds, *found.answered):
        raise Held(
            "This is held back: what readers are told and what the text says do not agree. Add or mend a notice, mend"
            " the text, or give a reason that an approver sees.",
            field="notices",
            findings=[as_facts(finding) for finding in holds],
        )
    if found.wants:
        raise ReasonRequired(
            "This wants a stored reason before it is published.",
            field="overrides",
            findings=[as_facts(finding) for finding in found.wants],
        )


def _moment(at: datetime, live: Live | None) -> datetime:
    """Whole seconds, and never before what it follows: the clock may step back, versions do not."""
    at = at.replace(microsecond=0)
    return max(at, live.at) if live is not None and live.at is not None else at


def _add(
    session: Session,
    actor: Actor,
    article: Article,
    revision: Revision,
    proposal: Proposal,
    *,
    kind: Kind | None,
    source: str,
    at: datetime,
    recorded_at: datetime,
    live: Live | None,
    outlook: Outlook,
    content: Content,
    approvers: tuple[str, ...],
) -> Publication:
    sequence = live.sequence + 1 if live else 1
    owner = f"publication/{sequence}/approved-by"
    names = canonical_json(list(approvers)).decode()
    publication = Publication(
        article_id=article.id,
        sequence=sequence,
        revision_number=revision.number,
        proposal_sequence=proposal.sequence,
        kind=str(kind) if kind else None,
        source=source,
        publisher_id=actor.id,
        at=at,
        recorded_at=recorded_at,
        engine=outlook.diff.engine if outlook.diff else None,
        origins=_origins(session, article.id, live, outlook.diff, content, sequence=sequence),
        approved_by=snapshots.keep_text(session, article.id, owner, names) if approvers else None,
    )
    session.add(publication)
    session.flush()
    return publication


def _origins(
    session: Session, article_id: UUID, live: Live | None, diff: Diff | None, content: Content, *, sequence: int
) -> Origins:
    if live is None:
        return provenance.first_origins(content, sequence)
    before: Origins = get(session, article_id, live.sequence).origins
    if diff is None:
        return before
    old = snapshots.read_content(session, article_id, live.revision_number)
    return provenance.carry(before, diff, old=old, new=content, sequence=sequence)


def _tell(session: Session, article: Article, decided: Proposed, outlook: Outlook, source: Source) -> Issued:
    """The decided notices and rewordings, stored with what they cover."""
    issued = []
    for draft, covered in zip(decided.notices, outlook.covered, strict=True):
        placed = [_published_as(each, source.publication) for each in covered]
        issued.append(notices.add(session, article.id, draft, source, covered=placed))
    reworded = [notices.reword(session, article.id, each, source) for each in decided.rewordings]
    return Issued(tuple(issued), tuple(reworded))


def _published_as(covered: Covered, sequence: int) -> Covered:
    """The coverage with the number of the version that its after-passage stands in, unknown until now."""
    after = covered.after
    return replace(covered, after=replace(after, publication=after.publication or sequence)) if after else covered


def _keep_findings(session: Session, publication: Publication, decided: Proposed, findings: Iterable[Finding]) -> None:
    """The findings beside the publication that they are about; those of a late notice follow those of its text."""
    article_id = publication.article_id
    known = len(findings_of(session, article_id, publication.sequence))
    for number, finding in enumerate(findings, start=known + 1):
        owner = f"finding/{publication.sequence}/{number}"
        words = canonical_json(as_facts(finding) | {"reason": decided.reason_for(finding.id)}).decode()
        session.add(
            FindingRow(
                article_id=article_id,
                publication=publication.sequence,
                number=number,
                name=finding.id,
                code=str(finding.code),
                level=str(finding.level),
                settled_by="override" if finding.level is not Level.INFORM else "nothing",
                words=snapshots.keep_text(session, article_id, owner, words),
            )
        )


def _demand_issuable(session: Session, proposal: Proposal, decided: Proposed, *, live: Live) -> None:
    if proposal.number != live.revision_number:
        raise NotWhatWasApproved(
            f"Proposal {proposal.sequence} is for revision {proposal.number}; readers see {live.revision_number}.",
            field="proposal",
            current_revision=live.revision_number,
        )
    if not decided.is_told:
        raise NothingToTell("This proposal tells readers nothing in words.", field="proposal")
    if decided.kind is Kind.REMOVAL:
        raise KindNotAllowed("A removal is published, not issued.", field="kind")
    if notices.is_issued(session, proposal.article_id, proposal.number, proposal.sequence):
        raise AlreadyIssued("What this proposal says has been told to readers already.", field="proposal")
