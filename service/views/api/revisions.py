"""Revisions, proposals and decisions: for staff alone."""

from flask import url_for

from versions import articles, publications, reviews, revisions
from versions.database import Session
from versions.permissions import Actor
from versions.proposals import Proposed

from ...context import now
from ...inputs import json as inputs
from .door import PAGE, Answer, before, page, staff, writes
from .lookups import after_proposing, at_desk, decisions, listed_revisions, revision_in_full
from .operations import READING, WRITING, N, operation
from .shapes import NUMBER


@operation("GET", "/articles/<slug>/revisions", answer="Revisions", problems=(*READING, 422), paged=NUMBER)
@staff
def list_revisions(session: Session, actor: Actor, slug: str) -> Answer:
    """Everything that was handed in for an article, newest first."""
    found = at_desk(session, slug)
    rows = revisions.page(session, actor, found.id, before=before(), limit=PAGE + 1)
    shown = rows[:PAGE]
    listed = listed_revisions(session, found, shown)
    return Answer(page({"slug": slug}, "revisions", listed, shown[-1].number if len(rows) > PAGE else None))


@operation("GET", f"/articles/<slug>/revisions/<{N}:n>", answer="RevisionInFull")
@staff
def revision(session: Session, actor: Actor, slug: str, n: int) -> Answer:
    """One revision with its text, the comparison to what readers see, what was proposed, decided and found."""
    return Answer(revision_in_full(session, at_desk(session, slug), n))


@operation("POST", "/articles/<slug>/revisions", body="Submission", answer="Submitted", status=201, problems=WRITING)
@writes(inputs.submission, inputs.CONTENT_FIELDS)
def submit(session: Session, actor: Actor, given: inputs.Submission, slug: str) -> Answer:
    """New text against its base, with what is to be told about it; a proposal alone where the text is unchanged."""
    found = articles.get_for_update(session, slug)
    submitted = revisions.submit(session, actor, found, given.draft, at=now())
    value = after_proposing(session, found, submitted.proposal) | {
        "is_new_text": submitted.is_new,
        "digest": given.draft.content.digest.hex(),
        "dropped": list(given.dropped),
    }
    return Answer(value, 201, location=url_for("api.revision", slug=found.slug, n=submitted.revision.number))


@operation(
    "POST",
    f"/articles/<slug>/revisions/<{N}:n>/proposals",
    body="ProposalInput",
    answer="Proposed",
    status=201,
    problems=WRITING,
)
@writes(inputs.proposal, {"proposal": ""})
def propose(session: Session, actor: Actor, said: Proposed, slug: str, n: int) -> Answer:
    """What is to be told about an open revision, or about the one that readers see."""
    found = articles.get_for_update(session, slug)
    proposal = revisions.propose(session, actor, found, n, said, at=now())
    value = after_proposing(session, found, proposal)
    return Answer(value, 201, location=url_for("api.revision", slug=found.slug, n=n))


@operation(
    "POST",
    f"/articles/<slug>/revisions/<{N}:n>/decisions",
    body="DecisionInput",
    answer="Decided",
    status=201,
    problems=WRITING,
)
@writes(inputs.decision)
def decide(session: Session, actor: Actor, given: inputs.Decided, slug: str, n: int) -> Answer:
    """A verdict on a revision and its latest proposal, or the one named."""
    found = articles.get_for_update(session, slug)
    if given.coverage is not None:
        publications.demand_assignable(session, found, n, given.coverage)
    reviews.decide(
        session, actor, found, n, at=now(),
        verdict=given.verdict, proposal=given.proposal, note=given.note, legal_basis=given.legal_basis,
        coverage=given.coverage,
    )  # fmt: skip
    value = after_proposing(session, found, revisions.latest_proposal(session, found.id, n))
    value["decision"] = decisions(session, found, n)[-1]
    return Answer(value, 201, location=url_for("api.revision", slug=found.slug, n=n))
