"""What several of the API's views look up: the article at an address, its text if it is served, what is wanted."""

from collections.abc import Iterable, Sequence
from functools import partial

from versions import articles, changelog, people, publications, reviews, revisions, snapshots
from versions.articles import Article
from versions.changelog import Changelog, Located
from versions.content import Content
from versions.database import Session
from versions.diff.formats import as_dict
from versions.errors import ComparisonDiffers, NotPublished, NotWhatWasApproved, PassageNotInChange, Removed
from versions.permissions import Actor
from versions.proposals import EMPTY, Proposed
from versions.publications import Outlook
from versions.revisions import Proposal, Revision

from ... import representations
from ...context import comparisons, now, settings
from ...inputs.json import PublicationCall, RewordingCall
from ...rendering import placing
from ...representations import Json
from .door import demand_address


def published(session: Session, slug: str) -> tuple[Located, Changelog]:
    """A published article and what readers were told about it. Refuses `NotFound`; redirects from an old address."""
    located = changelog.locate(session, slug)
    comparisons().heed(located.article_id, located.live)
    demand_address(slug, located.slug)
    return located, changelog.build(session, located.article_id)


def demand_served(located: Located, log: Changelog) -> None:
    """Return if the article's text is served; refuse `Removed` with its tombstone otherwise."""
    if located.live.is_removal:
        reason = changelog.reason_of(log.statements)
        raise Removed(
            "This article was removed. What readers were told about it stays.",
            **representations.tombstone(located, log, reason),
        )


def as_readers_see(session: Session, slug: str) -> Json:
    """A published article. Refuses `NotFound` and `Removed`."""
    located, log = published(session, slug)
    demand_served(located, log)
    return representations.article(located, log, *followed(session, located, log))


def followed(
    session: Session, located: Located, log: Changelog, *, only: int | None = None
) -> tuple[Content, placing.Places]:
    """Today's text, and what became of the words of the notices (or of one) in it. One query."""
    numbers = placing.sources(log, log.current, only=only)
    text, ways = comparisons().towards(session, located.article_id, log.current.revision_number, numbers)
    return text, placing.follow(text, log.current, log, ways, only=only).places


def at_desk(session: Session, slug: str) -> Article:
    """An article, published or not. Refuses `NotFound`; redirects from an old address."""
    found = articles.find(session, slug)
    demand_address(slug, found.slug)
    return found


def as_staff_see(session: Session, actor: Actor, found: Article) -> Json:
    """An article with what the desk is told; one of which readers see no text has none here either."""
    live = articles.live(session, found.id)
    is_served = live is not None and not live.is_removal
    seen = as_readers_see(session, found.slug) if is_served else representations.unpublished(found)
    latest = revisions.page(session, actor, found.id, limit=1)
    return seen | representations.for_staff(found, live, latest[0].number if latest else None)


def listed_revisions(session: Session, found: Article, rows: Sequence[Revision]) -> list[Json]:
    """Revisions with their authors, notes and states."""
    names = people.names(session, (row.author_id for row in rows))
    notes = revisions.notes(session, found.id, [row.number for row in rows])
    rejected = revisions.rejected(session, found.id)
    as_versions: dict[int, list[int]] = {row.number: [] for row in rows}
    for version in changelog.build(session, found.id).versions:
        as_versions.setdefault(version.revision_number, []).append(version.number)
    return [
        representations.revision(
            row,
            names,
            note=notes.get(row.number, ""),
            is_rejected=row.number in rejected,
            published_as=as_versions[row.number],
        )
        for row in rows
    ]


def revision_in_full(session: Session, found: Article, number: int) -> Json:
    """A revision with its text, the comparison to what readers see, what was proposed, decided and found."""
    row = revisions.get(session, found.id, number)
    live = articles.live(session, found.id)
    latest = revisions.latest_proposal(session, found.id, number)
    is_live = live is not None and live.revision_number == number
    outlook = None if is_live else _outlook(session, found, row, latest)
    text = snapshots.read_content(session, found.id, number)
    listed = listed_revisions(session, found, [row])[0]
    version = max(listed["published_as"], default=None)
    kept = publications.facts_found(session, found.id, version) if version else []
    return {
        "slug": found.slug,
        **listed,
        "digest": text.digest.hex(),
        "content": representations.content(text),
        "comparison": as_dict(outlook.diff) if outlook and outlook.diff else None,
        "changes": representations.weighed(outlook) if outlook else [],
        "findings": kept if version else representations.findings(outlook) if outlook else [],
        "proposals": _proposals(session, found, number),
        "decisions": decisions(session, found, number),
        "wanted": wanted(session, found, row, latest),
        "is_fresh": is_live or revisions.descends(session, found.id, number, live),
        "current_revision": live.revision_number if live else None,
        "links": representations.revision_links(found.slug, number),
    }


def after_proposing(session: Session, found: Article, proposal: Proposal) -> Json:
    """What came of a proposal: its numbers, and what approval it wants."""
    revision = revisions.get(session, found.id, proposal.number)
    return {
        "slug": found.slug,
        "revision": proposal.number,
        "proposal": proposal.sequence,
        "wanted": wanted(session, found, revision, proposal),
        "links": representations.revision_links(found.slug, proposal.number),
    }


def wanted(session: Session, found: Article, revision: Revision, proposal: Proposal) -> list[str]:
    """What approval is still to come before this may go out."""
    said = revisions.proposed_in(session, proposal)
    kinds = reviews.asked_kinds(session, revision, said, live=articles.live(session, found.id))
    return list(reviews.wanted(session, found, revision, proposal, kinds=kinds).missing)


def decisions(session: Session, found: Article, number: int) -> list[Json]:
    """The verdicts on a revision, in order, with who gave them."""
    rows = reviews.decisions_of(session, found.id, number)
    names = people.names(session, (row.decider_id for row in rows))
    notes = reviews.notes(session, found.id, number)
    return [representations.decision(row, names, notes.get(row.sequence, "")) for row in rows]


def to_publish(session: Session, actor: Actor, found: Article, call: PublicationCall) -> tuple[int, Proposed]:
    """The revision that a call publishes, submitted first where it brings its text; and what is left to say of it."""
    if call.submission is None:
        if call.proposal is not None:
            reviews.demand_latest(session, revisions.get(session, found.id, call.revision or 0), call.proposal)
        return call.revision or 0, call.asked
    revisions.demand_changed(session, found, call.submission.draft.base, call.submission.draft.content)
    submitted = revisions.submit(session, actor, found, call.submission.draft, at=now())
    return submitted.revision.number, EMPTY


def to_issue(session: Session, actor: Actor, found: Article, asked: Proposed) -> tuple[int, int]:
    """The proposal that these words now are, on what readers see: its revision and sequence."""
    live = articles.live(session, found.id)
    if live is None:
        raise NotPublished("Nothing of this article is before readers yet.")
    proposal = revisions.propose(session, actor, found, live.revision_number, asked, at=now())
    return proposal.number, proposal.sequence


def to_reword(session: Session, actor: Actor, found: Article, call: RewordingCall, notice: int) -> tuple[int, int]:
    """The proposal that brings new words for this notice. Refuses `NotWhatWasApproved` for one that does not."""
    if call.proposal is None:
        return to_issue(session, actor, found, call.as_proposed(notice))
    proposal = revisions.get_proposal(session, found.id, *call.proposal)
    if notice not in {each.notice for each in revisions.proposed_in(session, proposal).rewordings}:
        raise NotWhatWasApproved(f"This proposal brings no new words for notice {notice}.", field="proposal")
    return call.proposal


def issued(session: Session, found: Article, numbers: Iterable[int]) -> Json:
    """Notices that were issued or reworded, as readers now see them."""
    log = changelog.build(session, found.id)
    return {
        "slug": found.slug,
        "version": log.current.number,
        "notices": representations.told_with(found.slug, log, sorted(set(numbers))),
        "links": representations.article_links(found.slug),
    }


def _outlook(session: Session, found: Article, revision: Revision, proposal: Proposal) -> Outlook:
    """What publishing the revision would be. Passages picked from a comparison that is no more are left out."""
    live = articles.live(session, found.id)
    text = snapshots.read_content(session, found.id, revision.number)
    comparer = comparisons().comparer(found.id, live)
    said, assigned = revisions.proposed_in(session, proposal), reviews.assigned(session, proposal)
    ahead = partial(publications.look, session, found, text, live=live, comparer=comparer, policy=settings().policy)
    try:
        return ahead(said, assigned=assigned)
    except (ComparisonDiffers, PassageNotInChange):
        return ahead(EMPTY)


def _proposals(session: Session, found: Article, number: int) -> list[Json]:
    rows = revisions.proposals_of(session, found.id, [number])
    said = revisions.proposed_in_all(session, found.id, rows)
    names = people.names(session, (row.author_id for row in rows))
    return [representations.proposal(row, said[row.number, row.sequence], names) for row in rows]
