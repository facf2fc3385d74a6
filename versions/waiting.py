"""What waits for somebody: revisions and proposals that are neither decided to the end nor told to readers.

The desk's queue. Read off the newest events of handing in, so that its cost does not grow with the archive:
a fixed number of queries a page, each bounded by the page.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, select, tuple_
from sqlalchemy.orm import Session

from . import articles, proposals, reviews, snapshots
from .articles import Article, Live
from .audit import Event
from .content import Content
from .notices import Notice, Wording
from .permissions import Action, Actor, demand
from .proposals import Proposed
from .publications import Publication
from .reviews import Decision, Verdict, Wanted
from .revisions import Proposal, Revision

HANDED_IN = ("revision-submitted", "notice-proposed")
"""The verbs of the events that bring something into the queue."""

PAGE = 100
"""Events looked at for one page of the queue; what still waits is among them."""

Key = tuple[UUID, int]
"""Article and revision number."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """One revision with its latest proposal, and what it still wants; people in `barred` may not approve it.

    `has_eyes` says whether somebody who wrote none of it has approved exactly this.
    """

    article: Article
    content: Content
    revision: Revision
    proposal: Proposal
    proposed: Proposed
    live: Live | None
    wanted: Wanted
    barred: frozenset[UUID]
    has_eyes: bool
    verdict: Verdict | None

    @property
    def author_id(self) -> UUID:
        """Who handed it in: the proposal's author where readers see the text already, the revision's otherwise."""
        return self.proposal.author_id if self.is_live else self.revision.author_id

    @property
    def is_live(self) -> bool:
        """Whether readers see this text already, and only something about it is to be told."""
        return self.live is not None and self.live.revision_number == self.revision.number


@dataclass(frozen=True, slots=True)
class Page:
    """Part of the queue, newest first; `older` is the event to go on from, None at its end."""

    entries: tuple[Waiting, ...]
    older: int | None


def page(session: Session, actor: Actor, *, before: int | None = None, limit: int = PAGE) -> Page:
    """What waits, newest first, out of the `limit` newest events of handing in before the event `before`."""
    demand(actor, Action.READ)
    handed_in, older = _handed_in(session, before=before, limit=limit)
    if not handed_in:
        return Page((), older)
    desk = _load(session, handed_in)
    open_ = [key for key in handed_in if desk.is_waiting(key)]
    words = _words(session, [desk.latest[key] for key in open_])
    contents = snapshots.read_contents_of(session, open_)
    entries = (desk.entry(session, key, contents[key], words[key]) for key in open_ if key in contents)
    return Page(tuple(entries), older)


@dataclass(slots=True)
class _Desk:
    """Everything that deciding what waits needs, of all articles concerned at once."""

    articles: Mapping[UUID, Article]
    live: Mapping[UUID, Live]
    candidates: Mapping[Key, Revision]  # from the live revision upwards
    latest: Mapping[Key, Proposal]
    told: set[tuple[UUID, int, int]]
    published: set[Key]
    decisions: Mapping[Key, list[Decision]] = field(default_factory=dict)

    def is_waiting(self, key: Key) -> bool:
        """Whether it is still to be told, or may still go before readers."""
        article_id, number = key
        live = self.live.get(article_id)
        if live is not None and live.revision_number == number:
            return (article_id, number, self.latest[key].sequence) not in self.told
        is_rejected = any(decision.verdict == Verdict.REJECT for decision in self.decisions.get(key, ()))
        chain = self.chain(key)
        descends = live is None or (bool(chain) and chain[-1].base_number == live.revision_number)
        return not is_rejected and key not in self.published and descends

    def chain(self, key: Key) -> list[Revision]:
        """The revisions between the live one, excluded, and this one, newest first."""
        article_id, number = key
        live = self.live.get(article_id)
        chain: list[Revision] = []
        while number > (live.revision_number if live else 0) and (at := self.candidates.get((article_id, number))):
            chain.append(at)
            number = at.base_number or 0
        return chain

    def entry(self, session: Session, key: Key, content: Content, proposed: Proposed) -> Waiting:
        revision, proposal, live = self.candidates[key], self.latest[key], self.live.get(key[0])
        asked = reviews.asked_kinds(session, revision, proposed, live=live)
        barred = frozenset({each.author_id for each in self.chain(key)} | {proposal.author_id})
        on_it = [each for each in self.decisions.get(key, ()) if each.proposal_sequence == proposal.sequence]
        return Waiting(
            article=self.articles[key[0]],
            content=content,
            revision=revision,
            proposal=proposal,
            proposed=proposed,
            live=live,
            wanted=reviews.still_wanted(asked, on_it, barred=barred),
            barred=barred,
            has_eyes=reviews.still_wanted([None], on_it, barred=barred).is_met,
            verdict=Verdict(on_it[-1].verdict) if on_it else None,
        )


def _handed_in(session: Session, *, before: int | None, limit: int) -> tuple[list[Key], int | None]:
    """The revisions that something was handed in for, newest first, and the event to go on from."""
    rows: list[Row[tuple[int, list[Any]]]] = []
    for verb in HANDED_IN:  # one at a time: each is then a range of the index, read backwards
        query = select(Event.number, Event.facts).where(Event.verb == verb)
        if before is not None:
            query = query.where(Event.number < before)
        rows += session.execute(query.order_by(Event.number.desc()).limit(limit)).all()
    newest = sorted(rows, key=lambda row: -row.number)[:limit]
    keys = [
        (UUID(fact[1][0]), int(fact[1][1])) for row in newest for fact in row.facts if fact[0] == Proposal.__tablename__
    ]
    return list(dict.fromkeys(keys)), newest[-1].number if len(newest) == limit else None


def _load(session: Session, keys: Iterable[Key]) -> _Desk:
    keys = list(keys)
    ids = {article_id for article_id, _ in keys}
    live = articles.live_of(session, ids)
    return _Desk(
        articles={each.id: each for each in session.scalars(select(Article).where(Article.id.in_(ids)))},
        live=live,
        candidates=_candidates(session, ids),
        latest=_latest(session, keys),
        told=_told(session, [(id_, each.revision_number) for id_, each in live.items()]),
        published=_published(session, keys),
        decisions=_decisions(session, keys),
    )


def _candidates(session: Session, ids: Iterable[UUID]) -> dict[Key, Revision]:
    shown = (
        select(Publication.revision_number)
        .where(Publication.article_id == Revision.article_id)
        .order_by(Publication.sequence.desc())
        .limit(1)
        .scalar_subquery()
    )
    rows = session.scalars(
        select(Revision).where(Revision.article_id.in_(ids), Revision.number >= func.coalesce(shown, 0))
    )
    return {(each.article_id, each.number): each for each in rows}


def _latest(session: Session, keys: Iterable[Key]) -> dict[Key, Proposal]:
    rows = session.scalars(
        select(Proposal).where(tuple_(Proposal.article_id, Proposal.number).in_(keys)).order_by(Proposal.sequence)
    )
    return {(each.article_id, each.number): each for each in rows}


def _told(session: Session, keys: Iterable[Key]) -> set[tuple[UUID, int, int]]:
    """The proposals of these revisions that were published or issued."""
    told: set[tuple[UUID, int, int]] = set()
    for article_id, number, sequence in (
        (Publication.article_id, Publication.revision_number, Publication.proposal_sequence),
        (Notice.article_id, Notice.proposal_number, Notice.proposal_sequence),
        (Wording.article_id, Wording.proposal_number, Wording.proposal_sequence),
    ):
        rows = session.execute(select(article_id, number, sequence).where(tuple_(article_id, number).in_(keys)))
        told |= {(row[0], row[1], row[2]) for row in rows}
    return told


def _published(session: Session, keys: Iterable[Key]) -> set[Key]:
    where = tuple_(Publication.article_id, Publication.revision_number).in_(keys)
    rows = session.execute(select(Publication.article_id, Publication.revision_number).where(where))
    return {(row.article_id, row.revision_number) for row in rows}


def _decisions(session: Session, keys: Iterable[Key]) -> dict[Key, list[Decision]]:
    rows = session.scalars(
        select(Decision).where(tuple_(Decision.article_id, Decision.number).in_(keys)).order_by(Decision.sequence)
    )
    found: dict[Key, list[Decision]] = defaultdict(list)
    for each in rows:
        found[each.article_id, each.number].append(each)
    return found


def _words(session: Session, of: Iterable[Proposal]) -> dict[Key, Proposed]:
    """What the latest proposals of several articles' revisions say, in one query."""
    owners = {
        (each.article_id, each.number): f"proposal/{each.number}/{each.sequence}" for each in of if each.commitment
    }
    texts = snapshots.read_texts_of(session, [(key[0], owner) for key, owner in owners.items()])
    said = {key: proposals.from_json(json.loads(texts[key[0], owner])) for key, owner in owners.items()}
    return defaultdict(Proposed, said)
