"""What a publication would be: its comparison with what readers see, what is covered, what is found.

Coverage becomes passages here, and a passage's standing is computed from the origins of the version before.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from .. import assessment, notices, passages, provenance, snapshots
from ..articles import Article, Live
from ..assessment import Cover, Finding
from ..content import Content, Span
from ..diff import Diff, compare
from ..notices import Covered
from ..passages import Passage, State
from ..proposals import Item, Proposed
from ..provenance import Range
from .tables import Publication, get


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a publication would be: the comparison with what readers see, what is covered, what is found.

    `diff` is None for a first publication. `covered` has one tuple per proposed notice.
    """

    diff: Diff | None
    covers: tuple[Cover, ...]
    covered: tuple[tuple[Covered, ...], ...]
    findings: tuple[Finding, ...]


def look(
    session: Session,
    article: Article,
    content: Content,
    proposed: Proposed,
    *,
    live: Live | None,
    comparer: Callable[[Content, Content], Diff] = compare,
) -> Outlook:
    """What publishing `content` with this proposal over the live version would be; nothing is stored.

    `comparer` gives the comparison of two contents; a door that keeps comparisons hands in its own.
    """
    if live is None:
        return Outlook(None, (), tuple(() for _ in proposed.notices), ())
    current = get(session, article.id, live.sequence)
    old = snapshots.read_content(session, article.id, live.revision_number)
    diff = comparer(old, content)
    told = [notice.told() for notice in proposed.notices]
    covers = assessment.cover(diff, old, content, told)
    covered = _covered(session, article.id, covers, old, content, proposed=proposed, before=current)
    standing = _standing_words(session, article.id, old, live=live)
    return Outlook(diff, covers, covered, assessment.assess(diff, told, covers, standing=standing))


def _standing_words(session: Session, article_id: UUID, old: Content, *, live: Live) -> list[Span]:
    """Where the words that clarifications and graver notices brought stand in what readers see now."""
    brought = (
        covered.after
        for statement in notices.statements(session, article_id)
        if statement.kind.is_listed
        for covered in statement.covered
        if covered.after is not None and covered.after.quote.exact.strip()
    )
    placed = (
        passage.span if passage.publication == live.sequence else passages.find(passage, old).span
        for passage in brought
    )
    return [span for span in placed if span is not None]


def look_back(session: Session, article: Article, content: Content, decided: Proposed, *, live: Live) -> Outlook:
    """What a late notice covers: changes that the live version made to its predecessor, if it names them."""
    nothing = Outlook(None, (), tuple(() for _ in decided.notices), ())
    if live.sequence == 1 or not decided.notices:
        return nothing
    before = get(session, article.id, live.sequence - 1)
    if before.revision_number == live.revision_number:
        return nothing
    old = snapshots.read_content(session, article.id, before.revision_number)
    diff = compare(old, content)
    told = [notice.told() for notice in decided.notices]
    covers = assessment.cover(diff, old, content, told, only_named=True)
    covered = _covered(session, article.id, covers, old, content, proposed=decided, before=before, after=live.sequence)
    return Outlook(diff, covers, covered, ())


def as_facts(finding: Finding) -> dict[str, Any]:
    """A finding as JSON facts, for staff."""
    return {
        "id": finding.id,
        "code": finding.code,
        "level": str(finding.level),
        "detail": finding.sentence,
        "change": finding.change,
        "field": finding.field,
        "old": finding.old,
        "new": finding.new,
    }


def _covered(
    session: Session,
    article_id: UUID,
    covers: Iterable[Cover],
    old: Content,
    new: Content,
    *,
    proposed: Proposed,
    before: Publication,
    after: int = 0,
) -> tuple[tuple[Covered, ...], ...]:
    """Coverage as passages with standing, a tuple per notice; `after` 0 is the version about to be published."""
    told: list[list[Covered]] = [[] for _ in proposed.notices]
    past = _Past(session, article_id)
    for each in covers:
        items = proposed.notices[each.notice].items
        item = items[each.item] if items else Item()
        change = each.change
        told[each.notice].append(
            Covered(
                item=each.item + 1,
                before=Passage(before.sequence, change.old, passages.quote(old, change.old)),
                after=Passage(after, change.new, passages.quote(new, change.new)),
                stood=_stood(past, _wrong_span(old, change.old, item), old, before=before),
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

    @cached_property
    def _contents(self) -> list[tuple[int, Content]]:
        rows = self._session.execute(
            select(Publication.sequence, Publication.revision_number)
            .where(Publication.article_id == self._article_id)
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
