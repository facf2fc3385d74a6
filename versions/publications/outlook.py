"""What a publication would be: its comparison with what readers see, what is covered, what is found.

Coverage becomes passages here, and a passage's standing is computed from the origins of the version before.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from .. import articles, assessment, notices, passages, provenance, revisions, snapshots
from ..articles import Article, Live
from ..assessment import DEFAULT_POLICY, Assigned, Cover, Finding, Past, Policy, Retold, Weighing
from ..content import Content, Span
from ..diff import Change, Diff, compare
from ..errors import InvalidField
from ..notices import Covered, Statement
from ..passages import Passage, State
from ..proposals import Item, Proposed
from ..provenance import Range
from .tables import Publication, get

LOOKED_BACK = 50
"""Versions before the live one that findings are sought in."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a publication would be: the comparison with what readers see, what is covered, what is found.

    `diff` is None for a first publication. `covered` has one tuple per proposed notice; `weights` are those of the
    comparison's changes, by their ids.
    """

    diff: Diff | None
    covers: tuple[Cover, ...]
    covered: tuple[tuple[Covered, ...], ...]
    findings: tuple[Finding, ...]
    weights: Mapping[str, Weighing] = field(default_factory=dict)

    def judged(self) -> Iterator[tuple[Change, Weighing, int | None, int | None]]:
        """Each change with its weight, and the notice and its item, from 1, that account for it."""
        covers = {each.change.id: each for each in self.covers}
        for change in self.diff.changes if self.diff else ():
            cover = covers.get(change.id)
            told = (cover.notice + 1, cover.item + 1) if cover else (None, None)
            yield change, self.weights[change.id], *told


def look(
    session: Session,
    article: Article,
    content: Content,
    proposed: Proposed,
    *,
    live: Live | None,
    comparer: Callable[[Content, Content], Diff] = compare,
    policy: Policy = DEFAULT_POLICY,
    assigned: Assigned | None = None,
) -> Outlook:
    """What publishing `content` with this proposal over the live version would be; nothing is stored.

    `comparer` gives the comparison of two contents; a door that keeps comparisons hands in its own. `assigned` is
    what an editor said each change is covered by.
    """
    if live is None:
        return Outlook(None, (), tuple(() for _ in proposed.notices), ())
    current = get(session, article.id, live.sequence)
    old = snapshots.read_content(session, article.id, live.revision_number)
    diff = comparer(old, content)
    told = [notice.told() for notice in proposed.notices]
    covers = assessment.cover(diff, old, content, told, assigned=assigned)
    suggested = assessment.cover(diff, old, content, told) if assigned else covers
    past = _Past(session, article.id)
    weights = assessment.weights(diff)
    covered = _covered(past, covers, old, content, proposed=proposed, before=current, weights=weights)
    statements = notices.statements(session, article.id)
    findings = assessment.assess(
        diff,
        told,
        covers,
        standing=_standing_words(statements, old, live=live),
        past=Past(lambda: past.recent(live.sequence), lambda: past.told(statements, live)),
        policy=policy,
        weighed=weights,
        suggested=suggested,
        retold=_retold(proposed, statements),
    )
    return Outlook(diff, covers, covered, findings, weights)


def demand_assignable(session: Session, article: Article, number: int, assigned: Assigned) -> None:
    """Return if what an approver says each change is covered by fits the revision, its proposal and what readers see.

    Refuses `ComparisonDiffers`, `PassageNotInChange` and `NotFound`.
    """
    revisions.get(session, article.id, number)
    live = articles.live(session, article.id)
    if live is None or live.revision_number == number:
        raise InvalidField("Only new text over what readers see has changes to assign.", field="coverage")
    proposed = revisions.proposed_in(session, revisions.latest_proposal(session, article.id, number))
    old, new = (snapshots.read_content(session, article.id, each) for each in (live.revision_number, number))
    assessment.cover(compare(old, new), old, new, [each.told() for each in proposed.notices], assigned=assigned)


def _standing_words(statements: Sequence[Statement], old: Content, *, live: Live) -> list[tuple[int, Span]]:
    """Where the words that clarifications and graver notices brought stand in what readers see now, by notice."""
    brought = (
        (statement.number, covered.after)
        for statement in statements
        if statement.kind.is_listed
        for covered in statement.covered
        if covered.after is not None and covered.after.quote.exact.strip()
    )
    placed = (
        (number, passage.span if passage.publication == live.sequence else passages.find(passage, old).span)
        for number, passage in brought
    )
    return [(number, span) for number, span in placed if span is not None]


def _retold(proposed: Proposed, statements: Iterable[Statement]) -> tuple[Retold, ...]:
    """The new words for notices of which the text is the matter, with what those said before."""
    known = {each.number: each for each in statements if each.target_notice is None}
    return tuple(
        Retold(each.notice, statement.kind, each.text, _said_before(statement), statement.scope)
        for each in proposed.rewordings
        if (statement := known.get(each.notice))
    )


def _said_before(statement: Statement) -> tuple[str, ...]:
    values = (value for item in statement.items for value in (item.wrong, item.right) if value)
    return (*(words.text for words in statement.wordings), *values)


def look_back(
    session: Session,
    article: Article,
    content: Content,
    decided: Proposed,
    *,
    live: Live,
    policy: Policy = DEFAULT_POLICY,
) -> Outlook:
    """What a late notice covers: changes that the live version made to its predecessor, if it names them.

    Its findings say whether it is true of the text that stands.
    """
    told = [notice.told() for notice in decided.notices]
    past = _Past(session, article.id)
    diff: Diff | None = None
    covers: tuple[Cover, ...] = ()
    covered: tuple[tuple[Covered, ...], ...] = tuple(() for _ in told)
    before = get(session, article.id, live.sequence - 1) if told and live.sequence > 1 else None
    if before is not None and before.revision_number != live.revision_number:
        old = snapshots.read_content(session, article.id, before.revision_number)
        diff = compare(old, content)
        covers = assessment.cover(diff, old, content, told, only_named=True)
        weights = assessment.weights(diff)
        covered = _covered(
            past, covers, old, content, proposed=decided, before=before, weights=weights, after=live.sequence
        )
    earlier = Past(lambda: past.recent(live.sequence))
    retold = _retold(decided, notices.statements(session, article.id)) if decided.rewordings else ()
    findings = (
        assessment.assess_words(told, covers, content, past=earlier, policy=policy, retold=retold)
        if decided.is_told
        else ()
    )
    return Outlook(diff, covers, covered, findings)


def as_facts(finding: Finding) -> dict[str, Any]:
    """A finding as JSON facts, for staff."""
    return {
        "id": finding.id,
        "code": str(finding.code),
        "level": str(finding.level),
        "facets": [str(facet) for facet in finding.facets],
        "detail": finding.sentence,
        "change": finding.change,
        "field": finding.field,
        "old": finding.old,
        "new": finding.new,
        "notice": finding.notice + 1 if finding.notice is not None else None,
    }


def _covered(
    past: "_Past",
    covers: Iterable[Cover],
    old: Content,
    new: Content,
    *,
    proposed: Proposed,
    before: Publication,
    weights: Mapping[str, Weighing],
    after: int = 0,
) -> tuple[tuple[Covered, ...], ...]:
    """Coverage as passages with standing, a tuple per notice; `after` 0 is the version about to be published.

    Where a notice covers a factual change, words that only surround it say nothing of how long the error stood.
    """
    covers = tuple(covers)
    told: list[list[Covered]] = [[] for _ in proposed.notices]
    factual = {each.notice for each in covers if weights[each.change.id].is_factual}
    for each in covers:
        items = proposed.notices[each.notice].items
        item = items[each.item] if items else Item()
        change = each.change
        told[each.notice].append(
            Covered(
                item=each.item + 1,
                before=Passage(before.sequence, change.old, passages.quote(old, change.old)),
                after=Passage(after, change.new, passages.quote(new, change.new)),
                stood=_stood(past, _wrong_span(old, change.old, item), old, before=before)
                if weights[change.id].is_factual or each.notice not in factual
                else None,
            )
        )
    return tuple(tuple(each) for each in told)


def _wrong_span(old: Content, changed: Span, item: Item) -> Span:
    """Where the item's wrong value stands in the changed words; the changed words themselves otherwise."""
    text = old.text_of(changed.field)
    at = text.find(item.wrong, max(0, changed.start - len(item.wrong)), changed.end + len(item.wrong))
    if not item.wrong or at < 0 or at >= changed.end or at + len(item.wrong) <= changed.start:
        return changed
    return Span(changed.field, max(at, changed.start), min(at + len(item.wrong), changed.end))


class _Past:
    """The versions of an article before one of them, decoded once however many passages are looked for."""

    def __init__(self, session: Session, article_id: UUID) -> None:
        self._session = session
        self._article_id = article_id
        self._recent: dict[int, list[tuple[int, Content]]] = {}

    def recent(self, before: int) -> list[tuple[int, Content]]:
        """The versions before this one, oldest first, as many as are looked back at."""
        if before not in self._recent:
            self._recent[before] = self._read(Publication.sequence.between(before - LOOKED_BACK, before - 1))
        return self._recent[before]

    def told(self, statements: Sequence[Statement], live: Live) -> tuple[int, Content] | None:
        """The version at which readers were last told something; None where that is the live one."""
        number = max((each.publication for each in statements), default=1)
        return self._read(Publication.sequence == number)[0] if number < live.sequence else None

    @cached_property
    def _contents(self) -> list[tuple[int, Content]]:
        return self._read(Publication.sequence > 0)

    def _read(self, wanted: ColumnElement[bool]) -> list[tuple[int, Content]]:
        rows = self._session.execute(
            select(Publication.sequence, Publication.revision_number)
            .where(Publication.article_id == self._article_id, wanted)
            .order_by(Publication.sequence)
        ).all()
        found = snapshots.read_contents(self._session, self._article_id, {row.revision_number for row in rows})
        return [(row.sequence, found[row.revision_number]) for row in rows]

    def holding(self, passage: Passage, *, before: int) -> Iterable[Range]:
        """The earlier versions that already held the very words in the very context, and then lost them.

        Most passages stand since version 1, and then nothing is read at all.
        """
        for sequence, content in self._contents if before > 1 else ():
            if sequence < before and passages.find(passage, content).state is State.PRESENT:
                yield sequence, sequence


def _stood(past: _Past, span: Span, old: Content, *, before: Publication) -> tuple[Range, ...] | None:
    """The stretches of versions in which the words of `span` stood, up to `before`; None for an omission."""
    first = provenance.since(before.origins, [span])
    if first is None or not old.text_of(span.field)[span.start : span.end].strip():
        return None
    passage = Passage(before.sequence, span, passages.quote(old, span))
    return (*past.holding(passage, before=first), (first, before.sequence))
