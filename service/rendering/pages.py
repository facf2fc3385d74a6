"""What each of the reader's pages shows, as one value: made from the domain's values, read by one template."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from itertools import groupby

from versions.changelog import Changelog, Located, Version, reason_of
from versions.content import Content, Span
from versions.diff import Change, Diff
from versions.kinds import Kind
from versions.notices import Statement, Words

from . import comparison, contents, placing, timeline
from .comparison import Comparison, Row
from .contents import Shown
from .timeline import Folded, Line, Told, Was
from .weaving import direction

SHOWN_ON_TOP = 3
LINES_SHOWN = 24
"""How much of a long history stands open; the rest is one click away."""

WHOLE = 20_000
"""Code points of the words before or after on a notice's own page."""


@dataclass(frozen=True)
class History:
    """What every page of an article knows: its address and its changelog."""

    located: Located
    changelog: Changelog

    @property
    def slug(self) -> str:
        return self.located.slug

    @cached_property
    def changed_at(self) -> datetime | None:
        """When readers were last told something; None where a moment is unknown."""
        told = [words.at for statement in self.changelog.statements for words in statement.wordings]
        moments = [each.at for each in self.changelog.versions] + told
        return max((at for at in moments if at is not None), default=None)


@dataclass(frozen=True)
class TextPage(History):
    """A version's text with its passages marked and the changelog beside it; the current one or an earlier.

    `ways` are comparisons of this text with those that passages were quoted in, by the other revision's number.
    """

    content: Content
    version: Version
    hosts: Sequence[str]
    ways: Mapping[int, Diff] = field(default_factory=dict)

    @cached_property
    def _followed(self) -> placing.Followed:
        return placing.follow(self.content, self.version, self.changelog, self.ways)

    @cached_property
    def shown(self) -> Shown:
        """The text as markup."""
        return contents.shown(self.content, hosts=self.hosts, passages=self._followed.marked)

    @property
    def language(self) -> str:
        return self.content.language

    @property
    def direction(self) -> str:
        return direction(self.content.language)

    @cached_property
    def lines(self) -> tuple[Line | Folded, ...]:
        """The changelog, newest first, each notice with the anchor of its words in this text or what became of them."""
        followed = self._followed
        return timeline.lines(self.changelog, anchors=placing.anchors(followed.marked), places=followed.places)

    @property
    def recent(self) -> tuple[Line | Folded, ...]:
        return self.lines[:LINES_SHOWN]

    @property
    def older(self) -> tuple[Line | Folded, ...]:
        return self.lines[LINES_SHOWN:]

    @cached_property
    def told(self) -> list[Told]:
        return timeline.all_told(self.lines)

    @cached_property
    def on_top(self) -> list[Told]:
        """The notices above the current text."""
        return timeline.on_top(self.told)

    @property
    def first_on_top(self) -> list[Told]:
        return self.on_top[: max(SHOWN_ON_TOP, sum(1 for each in self.on_top if each.is_full_retraction))]

    @property
    def more_on_top(self) -> list[Told]:
        return self.on_top[len(self.first_on_top) :]

    @cached_property
    def since(self) -> list[Told]:
        """What was told after this version, oldest first."""
        later = {each.number for each in self.changelog.since(self.version.number)}
        told = sorted(self.told, key=lambda each: each.statement.number)
        return [each for each in told if each.statement.number in later]

    @cached_property
    def by_then(self) -> list[tuple[Told, Words]]:
        """What was told with this version or before it, oldest first, in the wording that stood while it did."""
        later = {each.statement.number for each in self.since}
        told = sorted(self.told, key=lambda each: each.statement.number)
        end = self.successor.at if self.successor else None
        return [(each, _words_before(end, each.statement)) for each in told if each.statement.number not in later]

    @property
    def successor(self) -> Version | None:
        """The version that took this one's place."""
        return next((each for each in self.changelog.versions if each.number == self.version.number + 1), None)

    @property
    def is_retracted(self) -> bool:
        """Whether the article as a whole has been retracted by now."""
        return any(each.is_full_retraction for each in self.told)


def _words_before(end: datetime | None, statement: Statement) -> Words:
    """The last wording of a notice before a moment; its first where none is known to be that old."""
    old = (each for each in reversed(statement.wordings) if end is None or (each.at is not None and each.at < end))
    return next(old, statement.wordings[0])


@dataclass(frozen=True)
class VersionsPage(History):
    """Every version, newest first."""

    content: Content

    @property
    def versions(self) -> list[tuple[Version, list[Statement]]]:
        """Each version with the notices told with it or while it was in force."""
        told: dict[int, list[Statement]] = {}
        for each in self.changelog.statements:
            told.setdefault(each.publication, []).append(each)
        return [(version, told.get(version.number, [])) for version in reversed(self.changelog.versions)]

    @property
    def direction(self) -> str:
        return direction(self.content.language)


@dataclass(frozen=True, slots=True)
class Tag:
    """Changes of one row that the same notice covers; `statement` is None where none does."""

    changes: tuple[Change, ...]
    statement: Statement | None


@dataclass(frozen=True)
class ComparePage(History):
    """Two versions compared. `layout` is inline or split."""

    old: Content
    new: Content
    before: Version
    after: Version
    diff: Diff
    layout: str
    hosts: Sequence[str]

    @cached_property
    def shown(self) -> Comparison:
        return comparison.rendered(self.diff, hosts=self.hosts, most=comparison.MOST_ROWS)

    @property
    def language(self) -> str:
        return self.new.language

    @property
    def old_language(self) -> str:
        return self.old.language

    @property
    def direction(self) -> str:
        return direction(self.new.language)

    @property
    def old_direction(self) -> str:
        return direction(self.old.language)

    @property
    def last(self) -> str | None:
        """The id of the last change shown."""
        return next(reversed([change.id for row in self.shown.rows for change in row.changes]), None)

    @cached_property
    def between(self) -> list[Statement]:
        """The notices told after the first of the two versions, up to and with the second."""
        later = {each.number for each in self.changelog.since(self.before.number)}
        return [
            each
            for each in self.changelog.statements
            if each.number in later and each.publication <= self.after.number
        ]  # fmt: skip

    @cached_property
    def _covering(self) -> dict[str, Statement]:
        """The notice that covers each change, by the change's id; the gravest where there are several."""
        found: dict[str, Statement] = {}
        for statement in sorted(self.changelog.statements, key=lambda each: each.kind.rank):
            for old, new in self._spans_of(statement):
                for change in self.diff.changes:
                    if _touches(old, change.old) or _touches(new, change.new):
                        found[change.id] = statement
        return found

    def _spans_of(self, statement: Statement) -> list[tuple[Span | None, Span | None]]:
        """Where a notice's words stand on the two sides, for changes made between the two versions."""
        spans: list[tuple[Span | None, Span | None]] = []
        for each in statement.covered:
            if each.after is None or not self.before.number < each.after.publication <= self.after.number:
                continue
            was = placing.exact(each.before, self.old, self.before, self.changelog) if each.before else None
            now = placing.exact(each.after, self.new, self.after, self.changelog)
            spans.append((was, now))
        return spans

    def tags(self, row: Row) -> list[Tag]:
        """The row's changes in reading order, those that follow each other under one notice together."""
        found = groupby(row.changes, key=lambda change: self._covering.get(change.id))
        return [Tag(tuple(changes), statement) for statement, changes in found]

    @property
    def is_minor(self) -> bool:
        """Whether this is one edit that was published as a minor one."""
        return self.after.kind is Kind.MINOR and self.after.number == self.before.number + 1

    @property
    def covered(self) -> int:
        """How many of the changes that are told one by one a notice covers."""
        return len(self._covering.keys() - self.shown.moves)


@dataclass(frozen=True)
class NoticePage(History):
    """One notice at its own address. `content` is the current text; None where it is no longer served."""

    statement: Statement
    content: Content | None
    ways: Mapping[int, Diff] = field(default_factory=dict)

    @property
    def is_gone(self) -> bool:
        return self.content is None

    @cached_property
    def _followed(self) -> placing.Followed:
        if self.content is None:
            return placing.Followed((), {})
        version, number = self.changelog.current, self.statement.number
        return placing.follow(self.content, version, self.changelog, self.ways, only=number)

    @cached_property
    def told(self) -> Told:
        """The notice, with the anchor of its words in the current text or what became of them."""
        anchors, places = placing.anchors(self._followed.marked), self._followed.places
        return timeline.tell(self.changelog, self.statement, anchors=anchors, places=places, quotes=not self.is_gone)

    @property
    def covered(self) -> list[Was]:
        """Every change that the notice covers, in full."""
        if self.is_gone:
            return []
        return [
            timeline.was(self.statement, position, each, places=self._followed.places, longest=WHOLE)
            for position, each in enumerate(self.statement.covered, start=1)
        ]

    @property
    def predecessor(self) -> int | None:
        """The version before the one that the notice came with, to compare with; None for a late notice's own."""
        return self.statement.publication - 1 or None


@dataclass(frozen=True)
class TombstonePage(History):
    """What stands where a text was: when and why it was taken away, and what readers were told."""

    @cached_property
    def lines(self) -> tuple[Line | Folded, ...]:
        return timeline.lines(self.changelog, quotes=False)

    @property
    def removal(self) -> list[Told]:
        """The removal's own notices, newest first."""
        told = [each for each in timeline.all_told(self.lines) if each.statement.kind is Kind.REMOVAL]
        return [each for each in told if each.statement.publication == self.changelog.current.number] or told

    @property
    def at(self) -> datetime | None:
        return self.located.live.at

    @property
    def reason(self) -> str:
        """The public class of the reason."""
        return reason_of(self.changelog.statements)

    @property
    def is_legal(self) -> bool:
        """Whether the law demanded it."""
        return self.reason == "legal"


def _touches(covered: Span | None, changed: Span) -> bool:
    """Whether the change's words and the notice's share a character, or stand at the same place where one is empty."""
    if covered is None or covered.field != changed.field:
        return False
    if covered.start == covered.end or changed.start == changed.end:
        return covered == changed
    return covered.start < changed.end and changed.start < covered.end
