"""No sequence of verbs breaks a promise: whatever people try, in whatever order, the record stays whole."""

from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule

from tests.factories import Newsroom, a_content, a_newsroom, a_notice, counts, telling
from versions import articles, audit, changelog, reviews, revisions, snapshots
from versions.database import Database
from versions.errors import Refusal
from versions.kinds import Kind
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


class Promises(RuleBasedStateMachine):
    """Random people do random things to one article; refusals are fine, broken promises are not."""

    template: Path
    slugs = Bundle("slugs")

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
    def nothing_graver_than_an_update_went_out_on_its_authors_word_alone(self) -> None:
        if not hasattr(self, "slug"):
            return
        with self.newsroom.database.reading() as session:
            article = articles.find(session, self.slug)
            for version in changelog.build(session, article.id).versions:
                if version.kind in (Kind.MINOR, Kind.UPDATE):
                    continue
                revision = revisions.get(session, article.id, version.revision_number)
                proposal = revisions.get_proposal(session, article.id, version.revision_number, version.proposal)
                approvers = {
                    each.decider_id for each in reviews.decisions_on(session, proposal) if each.verdict == "approve"
                }
                assert approvers - {revision.author_id, proposal.author_id}

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
