"""Kept comparisons: what two contents differ in, found once and held in memory for whoever asks again.

A comparison is a function of two digests and the engine's name, so what is kept can never be wrong; it can only
be something that must not be shown any more. Hence two rules. Whoever asks has asked the database first whether
the text is before readers, and `between` reads the rows of both bodies again each time: a body that is gone
is not shown from memory. And what is kept of an article goes when its text goes: at once in the process that
commits a removal or a redaction; in every other when it next hears of a removed article (`heed`) or misses a body;
and at the latest with the first comparison that is asked of it an hour later.
"""

import json
import logging
import os
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from sys import getsizeof
from typing import Any
from uuid import UUID
from weakref import WeakSet

from cachetools import TTLCache
from sqlalchemy import event
from sqlalchemy.orm import Session, object_session

from .articles import Live
from .content import Content, from_json
from .database import after_commit
from .diff import ENGINE, Diff, compare
from .errors import NotFound
from .kinds import Kind
from .publications import Publication
from .redactions import Redaction
from .snapshots import Body, frame_of, frames

ROOM = 64 * 2**20
"""Bytes of memory for comparisons where nothing else is said."""

SHARE = 4
"""A comparison that would take more than this part of the room is not kept: it would drive out all others."""

FOLLOWED = 4_000_000
"""Code points of body text that one page has compared at most to find passages in it again."""

HOUR = 3600.0
"""Seconds after which a comparison is kept no longer, however often it is asked for."""

MINUTE = 60.0
"""Seconds for which nothing is kept of an article that was forgotten: whoever read it before has answered by then."""

_MOST_FORGOTTEN = 10_000

Comparer = Callable[[Content, Content], Diff]
_Key = tuple[bytes, bytes, str]
_GONE = "comparisons.gone"

_log = logging.getLogger("corrigenda.comparisons")


@dataclass(frozen=True, slots=True)
class Statistics:
    """How often a comparison was kept already, how often it had to be made; how many are kept, in how many bytes."""

    hits: int
    misses: int
    kept: int
    bytes: int


@dataclass(slots=True)
class _Kept:
    diff: Diff
    size: int
    articles: set[UUID]


class Comparisons:
    """The comparisons that one application keeps, up to `room` bytes; the least recently used goes first.

    Any number of threads may ask; two that ask for the same at the same moment both make it, and one is kept.
    After a fork the child begins with none. `clock` counts seconds and never steps back. Once an hour the log
    is told whether the room is worth its memory.
    """

    def __init__(self, clock: Callable[[], float], room: int = ROOM) -> None:
        self._room = room
        self._clock = clock
        self._told_at = clock()
        self._start()
        _everywhere.add(self)

    def _start(self) -> None:
        self._lock = threading.Lock()
        self._kept: TTLCache[_Key, _Kept] = TTLCache(self._room, HOUR, self._clock, lambda kept: kept.size)
        self._forgotten: TTLCache[UUID, bool] = TTLCache(_MOST_FORGOTTEN, MINUTE, self._clock)
        self._hits = self._misses = 0

    def between(self, session: Session, article_id: UUID, old: int, new: int) -> Diff:
        """The comparison of two revisions' contents, in one query; neither is decoded where it is kept.

        The caller has made sure that readers may see both. Refuses `NotFound` where a body is not kept here;
        raises `Tampered`.
        """
        rows = session.execute(frames().where(Body.article_id == article_id, Body.number.in_({old, new})))
        found = {row.number: row for row in rows}
        if not found.keys() >= {old, new}:
            self.forget(article_id)
            raise NotFound("The text of this version is not kept here.")
        before, after = found[old], found[new]
        return self._asked((before.digest, after.digest, ENGINE), article_id, partial(_compared, before, after))

    def towards(
        self, session: Session, article_id: UUID, shown: int, others: Iterable[int]
    ) -> tuple[Content, dict[int, Diff]]:
        """The content of one revision, and the comparisons of it with others by their numbers, in one query.

        The older revision of a pair is the old side. What is not kept here is left out; and so are, of what stands
        last in `others`, those that would take more work than `FOLLOWED` allows. Else as `between`.
        """
        wanted = list(dict.fromkeys(each for each in others if each != shown))
        rows = session.execute(frames().where(Body.article_id == article_id, Body.number.in_({shown, *wanted})))
        found = {row.number: row for row in rows}
        if shown not in found:
            self.forget(article_id)
            raise NotFound("The text of this version is not kept here.")
        content = _decoded(found[shown])
        most = max(1, FOLLOWED // max(1, len(content.body_text)))
        ways = {}
        for number in [each for each in wanted if each in found][:most]:
            before, after = found[min(number, shown)], found[max(number, shown)]
            key = (before.digest, after.digest, ENGINE)
            ways[number] = self._asked(key, article_id, partial(_compared, before, after))
        return content, ways

    def of(self, article_id: UUID, old: Content, new: Content) -> Diff:
        """The comparison of two contents of an article that are at hand."""
        return self._asked((old.digest, new.digest, ENGINE), article_id, lambda: compare(old, new))

    def comparer(self, article_id: UUID, live: Live | None) -> Comparer:
        """How staff compare contents of this article: with what is kept, and where its text was removed nothing is."""
        self.heed(article_id, live)
        return partial(self.of, article_id)

    def heed(self, article_id: UUID, live: Live | None) -> None:
        """Nothing of the article is kept where its text was removed; called by doors with what the database says."""
        if live is not None and live.is_removal:
            self.forget(article_id)

    def forget(self, article_id: UUID) -> None:
        """Nothing of the article is kept, nor will be for a minute: some may be comparing what stood before."""
        with self._lock, self._kept.timer:  # the time stands still: nothing runs out between finding and deleting it
            self._forgotten[article_id] = True
            self._kept.expire()
            for key in [key for key in self._kept if article_id in self._kept[key].articles]:
                del self._kept[key]

    @property
    def statistics(self) -> Statistics:
        """The counts of this process, since it began."""
        with self._lock:
            return Statistics(self._hits, self._misses, len(self._kept), int(self._kept.currsize))

    def _asked(self, key: _Key, article_id: UUID, make: Callable[[], Diff]) -> Diff:
        with self._lock:
            self._kept.expire()
            if (kept := self._kept.get(key)) is not None:
                kept.articles.add(article_id)
                self._hits += 1
                return kept.diff
            self._misses += 1
        diff = make()
        size = size_of(diff)
        with self._lock:
            self._keep(key, article_id, _Kept(diff, size, {article_id}))
        self._tell()
        return diff

    def _keep(self, key: _Key, article_id: UUID, made: _Kept) -> None:
        """What was made is kept, for those too for whom another thread made it meanwhile. The lock is held."""
        if made.size <= self._room // SHARE and article_id not in self._forgotten:
            before = self._kept.get(key)
            self._kept[key] = replace(made, articles=made.articles | (before.articles if before else set()))

    def _tell(self) -> None:
        with self._lock:
            if (now := self._clock()) < self._told_at + HOUR:
                return
            self._told_at = now
        counted = self.statistics
        _log.info(
            "%d comparisons were kept already, %d had to be made; %d are kept, in %.1f of %.0f MiB",
            counted.hits,
            counted.misses,
            counted.kept,
            counted.bytes / 2**20,
            self._room / 2**20,
        )


def size_of(diff: Diff) -> int:
    """About how many bytes of memory a comparison takes with its two contents, once everything of it was asked for.

    Strings are measured, each once, and taken a second and third time for the flat text and the canonical bytes
    that a content remembers; values are counted at what CPython 3.11 on 64 bits takes for each.
    """
    texts = {id(text): text for text in _texts(diff)}
    flat = 2 * sum(getsizeof(block.text) for content in (diff.old, diff.new) for block in content.body)
    return _FIXED + sum(map(getsizeof, texts.values())) + flat + _shapes(diff)


_FIXED, _BLOCK, _MARK, _CELL, _RUN, _ATTRIBUTE, _CHANGE = 3_000, 140, 140, 280, 60, 200, 440


def _shapes(diff: Diff) -> int:
    blocks = [block for content in (diff.old, diff.new) for block in content.body]
    marks = chain((block.marks for block in blocks), (cell.marks for cell in diff.cells))
    runs = sum(len(cell.runs) for cell in diff.cells) + sum(map(len, diff.fields.values()))
    return (
        _BLOCK * len(blocks)
        + _MARK * sum(map(len, marks))
        + _CELL * len(diff.cells)
        + _RUN * runs
        + _ATTRIBUTE * sum(len(cell.attributes) for cell in diff.cells)
        + _CHANGE * len(diff.changes)
    )


def _texts(diff: Diff) -> Iterator[str]:
    for content in (diff.old, diff.new):
        yield from (content.headline, content.standfirst, content.byline)
        for block in content.body:
            yield block.text
            yield from (mark.value for mark in block.marks)
            yield from (text for text in (block.alt, block.caption, block.source) if text)
    yield from (run.text for runs in diff.fields.values() for run in runs)
    for cell in diff.cells:
        yield from (run.text for run in cell.runs)
        yield from (run.text for attribute in cell.attributes for run in attribute.runs)
    for change in diff.changes:
        yield from (change.old_text, change.new_text)


def _compared(before: Any, after: Any) -> Diff:
    return compare(_decoded(before), _decoded(after))


def _decoded(row: Any) -> Content:
    return from_json(json.loads(frame_of(row).canonical_bytes()))


_everywhere: WeakSet[Comparisons] = WeakSet()
"""Every application's comparisons in this process: they learn what is committed here, and that it was forked."""


@event.listens_for(Publication, "after_insert")
def _note_removal(mapper: Any, connection: Any, publication: Publication) -> None:
    if publication.kind == Kind.REMOVAL:
        _note_gone(mapper, connection, publication)


@event.listens_for(Redaction, "after_insert")
def _note_gone(_mapper: Any, _connection: Any, fact: Publication | Redaction) -> None:
    session = object_session(fact)
    if session is not None:
        session.info.setdefault(_GONE, set()).add(fact.article_id)


def _forget_gone(session: Session) -> None:
    gone: set[UUID] = session.info.pop(_GONE, set())
    for article_id in gone:
        for kept in list(_everywhere):
            kept.forget(article_id)


def _start_anew() -> None:
    # Only the thread that forked lives on: a lock that another one held would never be given back.
    for kept in list(_everywhere):
        kept._start()


after_commit.append(_forget_gone)
if hasattr(os, "register_at_fork"):  # there is none on Windows
    os.register_at_fork(after_in_child=_start_anew)
