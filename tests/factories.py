"""Newsrooms, contents and stories for tests, made by the real verbs alone."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

from sqlalchemy import func, select

from versions import articles, people, publications, reading, reviews, revisions, tables  # noqa: F401  (completes the metadata)
from versions.articles import Article
from versions.assessment import Assigned
from versions.content import Content
from versions.database import Base, Database, Session
from versions.diff import compare
from versions.kinds import Kind
from versions.permissions import OPERATOR, Actor
from versions.proposals import EMPTY, Item, NoticeDraft, Proposed
from versions.publications import Issued, Published
from versions.reviews import Decision, Verdict
from versions.revisions import Draft, Proposal, Submitted

START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


def a_content(
    text: str = "The council met.\n\nIt was late.", *, headline: str = "Council meets", **rest: str
) -> Content:
    """Plain text as a canonical content; paragraphs are separated by blank lines."""
    return reading.from_text(text, headline=headline, **rest)


def a_notice(kind: Kind, text: str, *, wrong: str = "", right: str = "", **rest: object) -> NoticeDraft:
    """A notice with what its kind demands filled in."""
    if kind is Kind.CONCERN:
        rest.setdefault("review_by", "2026-12-01")
    if kind is Kind.REMOVAL:
        rest.setdefault("reason_class", "safety")
    items = (Item(wrong, right),) if wrong or right else ()
    return NoticeDraft(kind, text, items=items, **rest)  # type: ignore[arg-type]


def assigning(old: Content, new: Content, changes: Mapping[str, tuple[int, int] | None]) -> Assigned:
    """What an approver says the changes between two contents are covered by: (notice, item) from 0."""
    diff = compare(old, new)
    return Assigned(diff.engine, diff.old_digest.hex(), diff.new_digest.hex(), changes)


def telling(kind: Kind, text: str = "", **rest: object) -> Proposed:
    """A proposal of one notice; of none where `text` is empty."""
    return Proposed(kind, (a_notice(kind, text, **rest),) if text else ())  # type: ignore[arg-type]


def correcting(text: str, *, wrong: str = "", right: str = "") -> Proposed:
    """A proposal of one correction."""
    return telling(Kind.CORRECTION, text, wrong=wrong, right=right)


def a_person(session: Session, role: str, name: str = "", *, at: datetime = START) -> Actor:
    """Somebody with an account of this role."""
    name = name or f"{role} {uuid4().hex[:6]}"
    user = people.add(
        session,
        OPERATOR,
        id=uuid4(),
        email=f"{uuid4().hex[:12]}@meridian.example",
        name=name,
        role=role,
        password="no password opens this",
        fs_uniquifier=uuid4().hex,
        at=at,
    )
    return user.actor()


@dataclass
class Newsroom:
    """People of every role over a migrated database, with a clock that moves an hour with every act."""

    database: Database
    reporter: Actor
    editor: Actor
    second_editor: Actor
    standards: Actor
    second_standards: Actor
    admin: Actor
    now: datetime = START
    step: timedelta = timedelta(hours=1)
    slugs: Iterator[str] = field(default_factory=lambda: (f"story-{n}" for n in range(1, 10_000)))

    def tick(self) -> datetime:
        """The next moment."""
        self.now += self.step
        return self.now

    @contextmanager
    def locked(self, slug: str) -> Iterator[tuple[Session, Article]]:
        """A writing transaction with the article locked."""
        with self.database.writing() as session:
            yield session, articles.get_for_update(session, slug)

    def create(self, content: Content | None = None, *, slug: str = "", by: Actor | None = None) -> str:
        """A new article with its first revision, unpublished; its slug."""
        slug = slug or next(self.slugs)
        with self.database.writing() as session:
            author = by or self.reporter
            at = self.tick()
            article = articles.create(session, author, id=uuid4(), slug=slug, section="City", at=at)
            revisions.submit(session, author, article, Draft(content or a_content()), at=at)
        return slug

    def submit(
        self,
        slug: str,
        content: Content,
        *,
        base: int,
        proposal: Proposed = EMPTY,
        by: Actor | None = None,
        note: str = "",
    ) -> Submitted:
        """A revision against its base."""
        with self.locked(slug) as (session, article):
            draft = Draft(content, base=base, note=note, proposal=proposal)
            return revisions.submit(session, by or self.reporter, article, draft, at=self.tick())

    def propose(self, slug: str, number: int, proposed: Proposed, *, by: Actor | None = None) -> Proposal:
        """Another proposal for a revision."""
        with self.locked(slug) as (session, article):
            return revisions.propose(session, by or self.reporter, article, number, proposed, at=self.tick())

    def decide(
        self,
        slug: str,
        number: int,
        *,
        verdict: Verdict = Verdict.APPROVE,
        by: Actor | None = None,
        proposal: int | None = None,
        legal_basis: str = "",
        coverage: Assigned | None = None,
    ) -> Decision:
        """A verdict, an approval by the editor unless said otherwise."""
        with self.locked(slug) as (session, article):
            return reviews.decide(
                session,
                by or self.editor,
                article,
                number,
                verdict=verdict,
                at=self.tick(),
                proposal=proposal,
                legal_basis=legal_basis,
                coverage=coverage,
            )

    def publish(
        self,
        slug: str,
        number: int,
        *,
        asked: Proposed = EMPTY,
        by: Actor | None = None,
        at: datetime | None = None,
        approved_by: Sequence[str] = (),
    ) -> Published:
        """The revision goes before readers."""
        with self.locked(slug) as (session, article):
            now = at or self.tick()
            return publications.publish(
                session,
                by or self.editor,
                article,
                number,
                at=now,
                recorded_at=now,
                asked=asked,
                approved_by=approved_by,
            )

    def issue(self, slug: str, number: int, sequence: int, *, by: Actor | None = None) -> Issued:
        """What was decided is told without new text."""
        with self.locked(slug) as (session, article):
            now = self.tick()
            return publications.issue(session, by or self.editor, article, number, sequence, at=now, recorded_at=now)

    def published(self, content: Content | None = None, *, slug: str = "") -> str:
        """A published article of one version; its slug."""
        slug = self.create(content, slug=slug)
        self.decide(slug, 1)
        self.publish(slug, 1)
        return slug

    def revise(
        self,
        slug: str,
        content: Content,
        proposal: Proposed,
        *,
        approvers: Sequence[Actor] | None = None,
        at: datetime | None = None,
    ) -> Published:
        """The next version: submitted against what readers see, approved as its kind wants it, published.

        What the checks find is answered with a reason that an approver sees, unless the proposal has reasons itself.
        """
        if not proposal.minor_reason and not proposal.overrides:
            proposal = replace(proposal, minor_reason="The desk has looked at it.")
        with self.database.reading() as session:
            live = articles.live(session, articles.find(session, slug).id)
        assert live is not None
        submitted = self.submit(slug, content, base=live.revision_number, proposal=proposal)
        number = submitted.revision.number
        for approver in (self.approvers_of(proposal) or [self.editor]) if approvers is None else approvers:
            self.decide(
                slug,
                number,
                by=approver,
                legal_basis="the safety of a source" if Kind.REMOVAL in proposal.kinds() else "",
            )
        return self.publish(slug, number, at=at)

    def remove(
        self, slug: str, text: str = "This article was removed for a person’s safety.", **rest: object
    ) -> Published:
        """The live text is taken away."""
        with self.database.reading() as session:
            live = articles.live(session, articles.find(session, slug).id)
        assert live is not None
        proposed = telling(Kind.REMOVAL, text, **rest)
        self.propose(slug, live.revision_number, proposed, by=self.editor)
        for approver in (self.standards, self.second_standards):
            self.decide(slug, live.revision_number, by=approver, legal_basis="the safety of a source")
        return self.publish(slug, live.revision_number)

    def approvers_of(self, proposal: Proposed) -> Sequence[Actor]:
        """Enough people of the right roles for what is proposed."""
        kinds = proposal.kinds()
        if Kind.REMOVAL in kinds:
            return (self.standards, self.second_standards)
        if kinds & {Kind.EDITORS_NOTE, Kind.CONCERN, Kind.RETRACTION}:
            return (self.standards,)
        return (self.editor,) if kinds & {Kind.CORRECTION, Kind.CLARIFICATION} else ()

    def article_id(self, slug: str) -> UUID:
        """The permanent id behind an address."""
        with self.database.reading() as session:
            return articles.find(session, slug).id


def a_newsroom(database: Database) -> Newsroom:
    """People of every role, in a database that has been migrated."""
    with database.writing() as session:
        roles = ("reporter", "editor", "editor", "standards", "standards", "admin")
        return Newsroom(database, *(a_person(session, role) for role in roles))


def with_text(content: Content, old: str, new: str) -> Content:
    """The content with some words of its body replaced; the words must be there."""
    assert old in content.body_text, f"{old!r} is not in the text"
    body = tuple(replace(block, text=block.text.replace(old, new)) for block in content.body)
    return replace(content, body=body)


def counts(database: Database) -> dict[str, int]:
    """How many rows every table holds."""
    with database.reading() as session:
        return {
            table.name: session.scalar(select(func.count()).select_from(table)) or 0
            for table in Base.metadata.sorted_tables
        }


@contextmanager
def nothing_stored(database: Database) -> Iterator[None]:
    """Asserts that no table has gained or lost a row in between."""
    before = counts(database)
    yield
    assert counts(database) == before
