"""An article's history as the desk reads it: a page of revisions with everything that happened to each."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from versions import articles, notices, people, publications, reviews, revisions, snapshots
from versions.articles import Article, Live
from versions.content import Content
from versions.database import Session
from versions.notices import Statement
from versions.permissions import Actor
from versions.proposals import Proposed
from versions.publications import Publication
from versions.reviews import Decision
from versions.revisions import Proposal, Revision

from . import removal
from .removal import Removal

PAGE = 50


@dataclass(frozen=True, slots=True)
class Past:
    """One revision with its note, what was proposed for it, what was decided, and the versions it became."""

    revision: Revision
    note: str
    proposed: tuple[tuple[Proposal, Proposed], ...]
    decisions: tuple[Decision, ...]
    versions: tuple[Publication, ...]


@dataclass(frozen=True, slots=True)
class History:
    """A page of an article's revisions, newest first; `older` is the revision number to go on from."""

    article: Article
    live: Live | None
    latest: Content | None
    revisions: tuple[Past, ...]
    statements: Sequence[Statement]
    names: dict[UUID, str]
    older: int | None
    removal: Removal | None


def of(session: Session, actor: Actor, article: Article, *, before: int | None = None) -> History:
    """The history from `before` on backwards. A fixed number of queries, whatever happened."""
    rows = revisions.page(session, actor, article.id, before=before, limit=PAGE)
    numbers = [row.number for row in rows]
    written = revisions.notes(session, article.id, numbers) if numbers else {}
    suggested = revisions.proposals_of(session, article.id, numbers)
    said = revisions.proposed_in_all(session, article.id, suggested)
    proposed: dict[int, list[tuple[Proposal, Proposed]]] = defaultdict(list)
    for each in suggested:
        proposed[each.number].append((each, said[each.number, each.sequence]))
    verdicts = reviews.verdicts_of(session, article.id, numbers)
    decided: dict[int, list[Decision]] = defaultdict(list)
    for verdict in verdicts:
        decided[verdict.number].append(verdict)
    published: dict[int, list[Publication]] = defaultdict(list)
    for version in publications.of_article(session, article.id):
        published[version.revision_number].append(version)
    ids = {row.author_id for row in rows} | {p.author_id for p in suggested} | {v.decider_id for v in verdicts}
    live = articles.live(session, article.id)
    statements = notices.statements(session, article.id)
    return History(
        article=article,
        live=live,
        latest=snapshots.read_contents(session, article.id, numbers[:1]).get(numbers[0]) if numbers else None,
        revisions=tuple(
            Past(row, written.get(n := row.number, ""), tuple(proposed[n]), tuple(decided[n]), tuple(published[n]))
            for row in rows
        ),
        statements=statements,
        names=people.names(session, ids),
        older=numbers[-1] if len(numbers) == PAGE else None,
        removal=removal.of(live, statements),
    )
