"""No sequence of verbs breaks a promise: whatever people try, in whatever order, the record stays whole."""

from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.factories import Newsroom, a_content, a_newsroom, a_notice, counts, telling
from versions import articles, audit, changelog, reviews, revisions, snapshots
from versions.articles import Article
from versions.changelog import Version
from versions.database import Database, Session
from versions.errors import Refusal
from versions.kinds import Kind
from versions.permissions import Actor
from versions.proposals import EMPTY, Proposed, Rewording
from versions.reviews import Verdict

TEXTS = st.sampled_from(
    [f"The council met with {n} members.\n\nIt was {word}." for n in (12, 21) for word in ("late", "not late", "dark")]
)
WHO = st.sampled_from(["reporter", "editor", "second_editor", "standards", "second_standards", "admin"])
KINDS = st.sampled_from(list(Kind))
PROPOSALS = st.one_of(
    st.just(EMPTY),
    st.builds(Proposed, st.just(Kind.MINOR), minor_reason=st.sampled_from(["", "A slip."])),
    st.builds(
        lambda kind: telling(kind, "21 members, not 12; it was not late."), KINDS.filter(lambda k: k is not Kind.MINOR)
    ),
    st.builds(lambda n: Proposed(rewordings=(Rewording(n, "Said better."),)), st.integers(1, 3)),
    st.builds(lambda n: Proposed(None, (a_notice(Kind.CORRECTION, "It was 22.", target_notice=n),)), st.integers(1, 3)),
)
NUMBERS = st.integers(1, 6)

# What a kind asks for, said here once more: how many people, of which roles.
EDITORS, STANDARDS = {"editor", "standards"}, {"standards"}
NEEDS = {
    None: (1, EDITORS),
    Kind.MINOR: (0, EDITORS),
    Kind.UPDATE: (0, EDITORS),
    Kind.CLARIFICATION: (1, EDITORS),
    Kind.CORRECTION: (1, EDITORS),
    Kind.EDITORS_NOTE: (1, STANDARDS),
    Kind.CONCERN: (1, STANDARDS),
    Kind.RETRACTION: (1, STANDARDS),
    Kind.REMOVAL: (2, STANDARDS),
}


class Promises(RuleBasedStateMachine):
    """Random people do random things to one article; refusals are fine, broken promises are not."""

    template: Path

    @initialize()
    def open(self) -> None:
        self.folder = TemporaryDirectory()
        path = Path(self.folder.name) / "store.sqlite"
        copyfile(self.template, path)
        self.newsroom: Newsroom = a_newsroom(Database(f"sqlite:///{path}"))
        self.slug = self.newsroom.create(a_content("The council met with 12 members.\n\nIt was late."))
        self.seen: list[tuple[int, bytes]] = []

    def attempt(self, act: object, /, *arguments: object, **named: object) -> None:
        before = counts(self.newsroom.database)
        try:
            act(*arguments, **named)  # type: ignore[operator]
        except Refusal:
            assert counts(self.newsroom.database) == before, "a refusal left something behind"

    @rule(text=TEXTS, base=NUMBERS, proposal=PROPOSALS, who=WHO)
    def submit(self, text: str, base: int, proposal: Proposed, who: str) -> None:
        by = getattr(self.newsroom, who)
        self.attempt(self.newsroom.submit, self.slug, a_content(text), base=base, proposal=proposal, by=by)

    @rule(number=NUMBERS, proposal=PROPOSALS, who=WHO)
    def propose(self, number: int, proposal: Proposed, who: str) -> None:
        self.attempt(self.newsroom.propose, self.slug, number, proposal, by=getattr(self.newsroom, who))

    @rule(number=NUMBERS, verdict=st.sampled_from([Verdict.APPROVE] * 4 + list(Verdict)), who=WHO)
    def decide(self, number: int, verdict: Verdict, who: str) -> None:
        self.attempt(
            self.newsroom.decide,
            self.slug,
            number,
            verdict=verdict,
            by=getattr(self.newsroom, who),
            legal_basis="a reason",
        )

    @rule(number=NUMBERS, asked=PROPOSALS, who=WHO)
    def publish(self, number: int, asked: Proposed, who: str) -> None:
        self.attempt(self.newsroom.publish, self.slug, number, asked=asked, by=getattr(self.newsroom, who))

    @rule(number=NUMBERS, sequence=st.integers(1, 3), who=WHO)
    def issue(self, number: int, sequence: int, who: str) -> None:
        self.attempt(self.newsroom.issue, self.slug, number, sequence, by=getattr(self.newsroom, who))

    @rule(slug=st.sampled_from(["story-one", "story-two"]), who=WHO)
    def rename(self, slug: str, who: str) -> None:
        self.attempt(self._rename, slug, getattr(self.newsroom, who))

    def _rename(self, slug: str, by: Actor) -> None:
        with self.newsroom.locked(self.slug) as (session, article):
            articles.rename(session, by, article, slug=slug, at=self.newsroom.tick())
        self.slug = slug

    @rule(back=st.integers(1, 500))
    def clock_steps_back(self, back: int) -> None:
        self.newsroom.now -= self.newsroom.step * back

    @invariant()
    def what_was_published_stays_as_it_was(self) -> None:
        if not hasattr(self, "slug"):
            return
        with self.newsroom.database.reading() as session:
            article = articles.find(session, self.slug)
            log = changelog.build(session, article.id)
            now = [
                (version.number, snapshots.digest(session, article.id, version.revision_number) or b"")
                for version in log.versions
            ]
            assert now[: len(self.seen)] == self.seen
            assert [number for number, _ in now] == list(range(1, len(now) + 1))
            at = [version.at for version in log.versions]
            assert at == sorted(at)  # type: ignore[type-var]
            assert [statement.number for statement in log.statements] == list(range(1, len(log.statements) + 1))
        self.seen = now

    @invariant()
    def whatever_went_out_had_the_approval_it_asks_for(self) -> None:
        if not hasattr(self, "slug"):
            return
        with self.newsroom.database.reading() as session:
            article = articles.find(session, self.slug)
            log = changelog.build(session, article.id)
            for version in log.versions:
                before = log.version(version.number - 1) if version.number > 1 else None
                asked = [version.kind, *(each.kind for each in log.statements if version.brought(each))]
                if before is not None and before.kind is Kind.REMOVAL:
                    asked.append(Kind.REMOVAL)
                count, roles = max((NEEDS[kind] for kind in asked), key=lambda need: (need[0], -len(need[1])))
                proposal = revisions.get_proposal(session, article.id, version.revision_number, version.proposal)
                wrote = {proposal.author_id} | self.authors(session, article, version, before)
                latest = {each.decider_id: each for each in reviews.decisions_on(session, proposal)}
                good = {who for who, each in latest.items() if each.verdict == "approve" and each.role in roles} - wrote
                assert len(good) >= count, f"version {version.number}, {asked}"

    def authors(self, session: Session, article: Article, version: Version, before: Version | None) -> set[UUID]:
        """Who wrote a revision between what readers saw before and this version, walked base by base."""
        wrote, number = set(), version.revision_number
        while number is not None and number != (before.revision_number if before else None):
            revision = revisions.get(session, article.id, number)
            wrote.add(revision.author_id)
            number = revision.base_number  # type: ignore[assignment]
        return wrote

    def teardown(self) -> None:
        if hasattr(self, "newsroom"):
            with self.newsroom.database.reading() as session:
                assert audit.verify(session).faults == ()
            self.newsroom.database.close()
            self.folder.cleanup()


@pytest.fixture(autouse=True)
def _template(sqlite_template: Path) -> None:
    Promises.template = sqlite_template


TestPromises = Promises.TestCase
TestPromises.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
