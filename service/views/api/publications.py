"""Publications and notices: what goes before readers."""

from flask import url_for

from versions import articles, changelog, publications
from versions.database import Session
from versions.permissions import Actor

from ... import representations
from ...context import now, settings
from ...inputs import json as inputs
from .door import Answer, writes
from .lookups import issued, to_issue, to_publish, to_reword
from .operations import WRITING, N, operation


@operation(
    "POST", "/articles/<slug>/publications", body="PublicationInput", answer="Published", status=201, problems=WRITING
)
@writes(inputs.publication, inputs.CONTENT_FIELDS | {"proposal": ""})
def publish(session: Session, actor: Actor, call: inputs.PublicationCall, slug: str) -> Answer:
    """The next version: a revision that was decided, or new text that is submitted and published at once."""
    found = articles.get_for_update(session, slug)
    number, asked = to_publish(session, actor, found, call)
    at = now()
    done = publications.publish(
        session, actor, found, number, at=at, recorded_at=at, asked=asked, approved_by=call.approved_by, source="api",
        policy=settings().policy,
    )  # fmt: skip
    log = changelog.build(session, found.id)
    value = representations.published(found.slug, log, done, call.submission.dropped if call.submission else ())
    return Answer(value, 201, location=value["links"]["self"])


@operation("POST", "/articles/<slug>/notices", body="NoticeInput", answer="Issued", status=201, problems=WRITING)
@writes(inputs.issue, {"proposal.notices.0": "", "proposal.kind": "kind"})
def issue_notice(session: Session, actor: Actor, call: inputs.IssueCall, slug: str) -> Answer:
    """A notice without new text: what was decided, or words that need nobody's approval or had it elsewhere."""
    found = articles.get_for_update(session, slug)
    decided = call.proposal or to_issue(session, actor, found, call.asked)
    at = now()
    done = publications.issue(
        session, actor, found, *decided, at=at, recorded_at=at, approved_by=call.approved_by, policy=settings().policy
    )
    told = [notice.number for notice in done.notices] + [wording.number for wording in done.wordings]
    value = issued(session, found, told)
    return Answer(value, 201, location=value["notices"][0]["links"]["self"])


@operation(
    "POST",
    f"/articles/<slug>/notices/<{N}:n>/wordings",
    body="WordingInput",
    answer="Issued",
    status=201,
    problems=WRITING,
)
@writes(inputs.rewording, {"proposal.rewordings.0": ""})
def reword_notice(session: Session, actor: Actor, call: inputs.RewordingCall, slug: str, n: int) -> Answer:
    """New words for a notice that was issued; every earlier wording stays."""
    found = articles.get_for_update(session, slug)
    decided = to_reword(session, actor, found, call, n)
    at = now()
    publications.issue(
        session, actor, found, *decided, at=at, recorded_at=at, approved_by=call.approved_by, policy=settings().policy
    )
    value = issued(session, found, [n])
    return Answer(value, 201, location=url_for("api.notice", slug=found.slug, n=n))
