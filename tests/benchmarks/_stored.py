"""Stored contents: their bytes over twenty versions, and what it takes to decode one and check its digest."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row
from zstandard import ZstdCompressor, ZstdDecompressor

from tests.benchmarks._articles import content
from tests.benchmarks._measure import Report, Turn, interleaved, ms
from tests.benchmarks._stores import migrated
from tests.corpus.revisions import history
from tests.facts import Desk, add_revision, open_desk
from versions import snapshots
from versions.content import Content
from versions.database import Database

MOST_BYTES = 0.08
MOST_TIME = 3.0

VERSIONS = 20
ARTICLES = {"300 words": (300, 4), "900 words": (900, 4), "2,500 words": (2_500, 4)}
"""Words, and how many articles."""


@dataclass
class Kept:
    """One article's versions as they are stored, and their canonical bytes."""

    rows: list[Row[*tuple[Any, ...]]]
    raw: list[bytes]

    @property
    def stored(self) -> int:
        return sum(len(row.data) for row in self.rows)

    @property
    def plain(self) -> int:
        return sum(map(len, self.raw))


def run(report: Report, rounds: int) -> None:
    """Print both tables."""
    with migrated() as database:
        kept = {
            name: [_kept(database, words, number + 10 * group) for number in range(1, count + 1)]
            for group, (name, (words, count)) in enumerate(ARTICLES.items())
        }
    _print_bytes(report, kept)
    _print_times(report, kept, rounds)


def _kept(database: Database, words: int, number: int) -> Kept:
    desk = open_desk(database, number=number)
    contents = [content(text.split("\n\n")) for text in history(str(number), words=words, versions=VERSIONS)]
    for version, each in enumerate(contents, 1):
        _keep(database, desk, version, each)
    with database.reading() as session:
        rows = list(session.execute(snapshots.frames().where(snapshots.Body.article_id == desk.article_id)))
    return Kept(rows, [each.canonical_bytes for each in contents])


def _keep(database: Database, desk: Desk, version: int, each: Content) -> None:
    with database.writing() as session:
        add_revision(session, desk, version, each)


def _print_bytes(report: Report, kept: dict[str, list[Kept]]) -> None:
    report.table(f"Stored contents: bytes of {VERSIONS} versions against their canonical bytes", "stored", "raw")
    for name, group in kept.items():
        stored, plain = sum(each.stored for each in group), sum(each.plain for each in group)
        report.row(f"{len(group)} articles of {name}", f"{stored:,}", f"{plain:,}", ratio=stored / plain)
    stored = sum(each.stored for group in kept.values() for each in group)
    plain = sum(each.plain for group in kept.values() for each in group)
    report.row("all", f"{stored:,}", f"{plain:,}", ratio=stored / plain, most=MOST_BYTES)


def _print_times(report: Report, kept: dict[str, list[Kept]], rounds: int) -> None:
    report.table("Stored contents: a version decoded and checked, against a plain zstd decode", "ours", "zstd")
    for name, group in kept.items():
        works: list[float] = []
        plain: list[float] = []
        for each in group:
            for row, raw in zip(each.rows, each.raw, strict=True):
                ours, theirs = interleaved(_turns(row, raw), max(rounds, 9))
                works.append(ours)
                plain.append(theirs)
        ours, theirs = sum(works) / len(works), sum(plain) / len(plain)
        report.row(f"{name}, mean over all versions", ms(ours), ms(theirs), ratio=ours / theirs, most=MOST_TIME)


def _turns(row: Row[*tuple[Any, ...]], raw: bytes) -> list[Turn[Any]]:
    frame = ZstdCompressor(level=snapshots.LEVEL).compress(raw)
    assert snapshots.frame_of(row).canonical_bytes() == ZstdDecompressor().decompress(frame) == raw
    return [
        Turn(lambda: row, lambda row: snapshots.frame_of(row).canonical_bytes()),
        Turn(lambda: frame, lambda frame: ZstdDecompressor().decompress(frame)),
    ]
