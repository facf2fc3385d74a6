"""What would come of something that somebody typed or handed in: nothing here is stored.

The comparison with what readers see, what each notice would cover and for how long the words stood, the
findings, and the passages as readers would find them marked. The same part of a page shows it under a form,
live while somebody types, and on the review page.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import TypeVar

from service.context import comparisons, settings
from service.inputs import form
from service.inputs.form import Typed
from service.rendering.comparison import MOST_ROWS, Comparison, Row, rendered
from service.rendering.contents import Shown, shown
from versions import articles, notices, proposals, provenance, publications, reviews, revisions, snapshots
from versions.articles import Article, Live
from versions.assessment import Assigned, Finding, Weighing
from versions.content import Content, submittable
from versions.database import Session
from versions.diff import Change, Diff, compare
from versions.errors import Refusal
from versions.kinds import Kind, named
from versions.notices import Statement
from versions.proposals import EMPTY, Proposed
from versions.provenance import Moment
from versions.publications.outlook import Outlook, look, look_back
from versions.reading import Reading
from versions.waiting import Waiting

from . import offering
from .carrying import Carried, carried, taken_out
from .faults import in_words
from .offering import Newer
from .told import Told, excerpt

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Checked:
    """A finding with the reason that somebody gave for it; empty where none was."""

    finding: Finding
    reason: str


@dataclass(frozen=True, slots=True)
class Judged:
    """A change as the desk judges it: what it weighs, and the notice and its item (from 1) that account for it."""

    change: Change
    weighing: Weighing
    notice: int | None
    item: int | None

    @property
    def place(self) -> str:
        """What a choice among notices calls where it is covered."""
        return f"{self.notice}.{self.item}" if self.notice else "none"


@dataclass(frozen=True, slots=True)
class Foresight:
    """What would come of it. `comparison` is None where there is nothing to compare, `text` then the whole text;
    `judged` says of each change, by its id, what it weighs and which notice accounts for it."""

    live: Live | None
    new: Content | None = None
    text: Shown | None = None
    comparison: Comparison | None = None
    diff: Diff | None = None
    judged: Mapping[str, Judged] = field(default_factory=dict)
    carried: tuple[Carried, ...] = ()
    dropped: tuple[str, ...] = ()
    proposed: Proposed = EMPTY
    told: tuple[Told, ...] = ()
    findings: tuple[Checked, ...] = ()
    excerpt: Shown | None = None
    problems: tuple[Refusal, ...] = ()
    newer: Newer | None = None
    reworded: tuple[tuple[Statement, str], ...] = ()

    @property
    def is_first(self) -> bool:
        """Whether readers see nothing of this article yet."""
        return self.live is None

    @property
    def is_changed(self) -> bool:
        """Whether the text differs from what readers see."""
        return self.comparison is not None and self.comparison.changes > 0

    def weighty(self, row: Row) -> list[Judged]:
        """The changes of a row that change a fact, or that a notice accounts for."""
        judged = (self.judged[change.id] for change in row.changes if change.id in self.judged)
        return [each for each in judged if each.weighing.is_factual or each.notice]

    def slight(self, row: Row, weight: str) -> int:
        """How many changes of a row have this weight and are told of by no notice."""
        judged = (self.judged[change.id] for change in row.changes if change.id in self.judged)
        return sum(each.weighing.weight == weight and not each.notice for each in judged)


def of_form(session: Session, article: Article | None, typed: Typed, *, at: datetime) -> Foresight:
    """What would come of handing in what was typed; every fault that can be told beforehand is in `problems`."""
    if article is not None and typed.telling:
        return _of_words(session, article, typed, at=at)
    problems: list[Refusal] = []
    live = articles.live(session, article.id) if article else None
    read = _attempt(problems, lambda: form.read(typed))
    if read:
        _attempt(problems, lambda: submittable(read.content))
    proposed = _attempt(problems, lambda: proposals.checked(form.proposed(typed), is_first=live is None))
    proposed = proposed or (form.sketched(typed) if live else EMPTY)
    if article is not None:
        _attempt(problems, lambda: _demand_base(session, article, typed, read, proposed, live=live))
    seen = _seen(session, article, read.content if read else None, proposed, live=live, at=at, problems=problems)
    return replace(
        seen,
        dropped=read.dropped if read else (),
        problems=tuple(problems),
        newer=offering.newer(live, problems),
    )


def answered(session: Session, article: Article | None, typed: Typed, *, at: datetime) -> Typed:
    """The form after a button: under a finding a notice of that kind begun with its words, under a notice that stands
    in the text that notice, after the preview what each notice's words say was wrong and right."""
    if typed.do == "preview":
        return form.with_values_read(typed)
    if article is None:
        return typed
    if pressed := form.carried(typed):
        number, is_taken_out = pressed
        seen = of_form(session, article, typed, at=at)
        for found in seen.carried[number : number + 1]:
            told = form.telling_found(typed, found.kind, found.told, found.items)
            return taken_out(told, seen.new, found) if is_taken_out and seen.new else told
        return typed
    if not (asked := form.answer(typed)):
        return typed
    kind, name = asked
    findings = of_form(session, article, typed, at=at).findings
    finding = next((each.finding for each in findings if each.finding.id == name), None)
    return form.beginning(typed, kind, finding.old, finding.new) if finding else typed


def handed_in(
    session: Session,
    article: Article,
    number: int,
    proposed: Proposed,
    *,
    at: datetime,
    assigned: Assigned | None = None,
) -> Foresight:
    """What would come of publishing a revision with this proposal, or of issuing it where the text is live.

    `assigned` is what an approver says each change is covered by.
    """
    live = articles.live(session, article.id)
    content = snapshots.read_content(session, article.id, number)
    problems: list[Refusal] = []
    seen = _seen(
        session, article, content, proposed, live=live, at=at, problems=problems, number=number, assigned=assigned
    )
    return replace(seen, problems=tuple(problems))


def found_in(session: Session, entry: Waiting) -> tuple[Checked, ...]:
    """What the checks find in something that waits, with the reasons given; nothing of it is rendered."""
    if entry.live is None:
        return ()
    outlook = _ahead(
        session, entry.article, entry.content, entry.proposed, live=entry.live, problems=[],
        assigned=reviews.assigned(session, entry.proposal), is_live=entry.is_live, is_kept=True,
    )  # fmt: skip
    return _checked(outlook, entry.proposed)


def _of_words(session: Session, article: Article, typed: Typed, *, at: datetime) -> Foresight:
    """What would come of proposing what was typed about a revision, without new text."""
    problems: list[Refusal] = []
    live = articles.live(session, article.id)
    number = _attempt(problems, lambda: form.base(typed))
    proposed = _attempt(problems, lambda: proposals.checked(form.proposed(typed), is_first=live is None))
    if proposed is not None:
        _attempt(problems, lambda: revisions.kinds_reworded(session, article.id, proposed))
    if number is None:
        return Foresight(live, problems=tuple(problems))
    seen = handed_in(session, article, number, proposed or form.sketched(typed), at=at)
    return replace(seen, problems=(*problems, *seen.problems))


def _seen(
    session: Session,
    article: Article | None,
    content: Content | None,
    proposed: Proposed,
    *,
    live: Live | None,
    at: datetime,
    problems: list[Refusal],
    number: int | None = None,
    assigned: Assigned | None = None,
) -> Foresight:
    """The foresight of a content, or of words about the live one."""
    if article is None or live is None or content is None:
        return Foresight(live, new=content, text=_whole(content), proposed=proposed)
    old = snapshots.read_content(session, article.id, live.revision_number)
    is_live = content.digest == old.digest if number is None else number == live.revision_number
    outlook = _ahead(
        session, article, content, proposed, live=live, problems=problems, assigned=assigned,
        is_live=is_live, is_kept=number is not None,
    )  # fmt: skip
    is_compared = not is_live and outlook.diff is not None
    return Foresight(
        live,
        new=content,
        text=None if is_compared else _whole(content),
        comparison=_rendered(outlook.diff) if is_compared and outlook.diff else None,
        diff=outlook.diff if is_compared else None,
        judged={row[0].id: Judged(*row) for row in outlook.judged()} if is_compared else {},
        proposed=proposed,
        told=(told := _told(session, article, proposed, outlook, live=live, until=None if is_live else at)),
        findings=_checked(outlook, proposed),
        carried=() if is_live else carried(old, content, proposed),
        excerpt=excerpt(content, told, first=_next_number(session, article)),
        reworded=_reworded(session, article, proposed),
    )


def _ahead(
    session: Session,
    article: Article,
    content: Content,
    proposed: Proposed,
    *,
    live: Live,
    problems: list[Refusal],
    assigned: Assigned | None,
    is_live: bool,
    is_kept: bool,
) -> Outlook:
    # What is only being typed is not kept: drafts have no place in a memory that others read from.
    comparer = comparisons().comparer(article.id, live) if is_kept else compare
    policy = settings().policy
    ahead = look_back if is_live else partial(look, comparer=comparer, assigned=assigned)
    outlook = _attempt(problems, lambda: ahead(session, article, content, proposed, live=live, policy=policy))
    return outlook or look(session, article, content, EMPTY, live=live, policy=policy)


def _checked(outlook: Outlook, proposed: Proposed) -> tuple[Checked, ...]:
    return tuple(Checked(each, proposed.reason_for(each.id)) for each in outlook.findings)


def _told(
    session: Session, article: Article, proposed: Proposed, outlook: Outlook, *, live: Live, until: datetime | None
) -> tuple[Told, ...]:
    """The notices with what they cover; `until` is when the words would go, None where they are gone already."""
    rows = publications.of_article(session, article.id)
    moments = [Moment(row.sequence, row.at, row.kind == Kind.REMOVAL) for row in rows]
    if until is not None:
        moments.append(Moment(live.sequence + 1, until))
    kinds = [draft.kind for draft in proposed.notices]
    covered = outlook.covered or tuple(() for _ in proposed.notices)
    return tuple(
        Told(
            draft,
            named(kinds, number),
            each,
            provenance.standing([stretch for one in each for stretch in one.stood or ()], moments),
        )
        for number, (draft, each) in enumerate(zip(proposed.notices, covered, strict=False))
    )


def _whole(content: Content | None) -> Shown | None:
    return shown(content, hosts=settings().image_hosts) if content is not None else None


def _rendered(diff: Diff) -> Comparison:
    return rendered(diff, hosts=settings().image_hosts, most=MOST_ROWS)


def _attempt(problems: list[Refusal], act: Callable[[], T]) -> T | None:
    """What came of it; None where it was refused, which is then among the problems, each once."""
    try:
        return act()
    except Refusal as refusal:
        if str(in_words(refusal)) not in map(str, problems):
            problems.append(in_words(refusal))
        return None


def _demand_base(
    session: Session,
    article: Article,
    typed: Typed,
    read: Reading | None,
    proposed: Proposed,
    *,
    live: Live | None,
) -> None:
    """Return if the draft could be submitted against its base; refuse what `revisions.submit` would."""
    base = form.base(typed)
    revisions.demand_fresh_base(session, article, base, live=live)
    revisions.kinds_reworded(session, article.id, proposed)
    if read is not None and proposed.is_empty:
        revisions.demand_changed(session, article, base, read.content)


def _reworded(session: Session, article: Article, proposed: Proposed) -> tuple[tuple[Statement, str], ...]:
    if not proposed.rewordings:
        return ()
    known = {each.number: each for each in notices.statements(session, article.id)}
    return tuple((known[each.notice], each.text) for each in proposed.rewordings if each.notice in known)


def _next_number(session: Session, article: Article) -> int:
    """The number that readers would know the first of the notices by, were it told now."""
    return max((each.number for each in notices.statements(session, article.id)), default=0) + 1
