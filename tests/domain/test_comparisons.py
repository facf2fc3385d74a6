"""Kept comparisons: found once, never beyond their room, and gone when the text they compare is."""

import gc
import os
import signal
import sys
import threading
import warnings
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from enum import Enum
from time import monotonic
from typing import Any
from uuid import UUID, uuid4
from weakref import ref

import pytest
from sqlalchemy import text

from tests.factories import Newsroom, a_content, a_newsroom, telling
from versions import audit, immutable, snapshots
from versions.comparisons import HOUR, MINUTE, SHARE, Comparisons, size_of
from versions.content import Content, as_json, from_json
from versions.database import Database
from versions.diff import ENGINE, Diff, compare
from versions.errors import NotFound, Tampered
from versions.kinds import Kind
from versions.reading import from_html
from versions.redactions import Redaction

ARTICLE, OTHER = UUID(int=1), UUID(int=2)


def pair(number: int, words: int = 200) -> tuple[Content, Content]:
    """Two contents that no other number has, and that differ in a word."""
    body = " ".join(f"word{number}x{n}" for n in range(words))
    return a_content(f"Before {body}"), a_content(f"After {body}")


def holds(kept: Comparisons, number: int) -> bool:
    """Whether the comparison of this pair is kept; it is made again where it is not."""
    before = kept.statistics.misses
    kept.of(ARTICLE, *pair(number))
    return kept.statistics.misses == before


# Room.


def test_the_same_pair_is_compared_once_and_the_other_way_round_is_another_pair() -> None:
    kept, (old, new) = Comparisons(monotonic), pair(1)
    first = kept.of(ARTICLE, old, new)
    assert first == compare(old, new)
    assert kept.of(ARTICLE, from_json(as_json(old)), new) is first, "digests tell the pair, not objects"
    assert kept.of(ARTICLE, new, old).old_digest == new.digest
    counted = kept.statistics
    assert (counted.hits, counted.misses, counted.kept) == (1, 2, 2)


def test_the_least_recently_used_goes_first_and_the_room_is_never_exceeded() -> None:
    room = 10 * size_of(compare(*pair(10))) + 100
    kept = Comparisons(monotonic, room)
    for number in range(10, 20):
        kept.of(ARTICLE, *pair(number))
    assert holds(kept, 10), "all ten fit, and the oldest has just been used"
    kept.of(ARTICLE, *pair(20))
    assert holds(kept, 10)
    assert not holds(kept, 11), "it had to go for the twentieth"
    for number in range(30, 60):
        kept.of(ARTICLE, *pair(number, words=number * 5))
        assert kept.statistics.bytes <= room
    assert kept.statistics.kept > 1


def test_a_comparison_too_large_for_its_share_is_given_and_not_kept() -> None:
    small, large = compare(*pair(1)), compare(*pair(2, words=300))
    kept = Comparisons(monotonic, SHARE * size_of(small) + SHARE)
    assert size_of(small) + 1 < size_of(large) < SHARE * size_of(small)
    kept.of(ARTICLE, small.old, small.new)
    assert kept.of(ARTICLE, large.old, large.new) == large
    assert kept.statistics.kept == 1, "and it drove nothing out"
    assert holds(kept, 1)


def test_without_room_everything_is_compared_and_nothing_kept() -> None:
    kept = Comparisons(monotonic, 0)
    assert [kept.of(ARTICLE, *pair(1)).complete for _ in range(2)] == [True, True]
    assert (kept.statistics.misses, kept.statistics.kept, kept.statistics.bytes) == (2, 0, 0)


def measured(value: Any) -> int:
    """Bytes of everything that a value holds, each object once; classes, functions and members of enums apart."""
    seen: set[int] = set()
    waiting, total = [value], 0
    while waiting:
        each = waiting.pop()
        if id(each) not in seen and not isinstance(each, type | Enum) and not callable(each):
            seen.add(id(each))
            total += sys.getsizeof(each)
            waiting += gc.get_referents(each)
    return total


def figures(word: str) -> Content:
    one = f'<figure><img src="https://a.example/{{}}.jpg" alt="The {word}"><figcaption>A {word}.</figcaption></figure>'
    return from_html("<p>Text.</p>" + "".join(one.format(n) for n in range(100)), headline="Pictures")


def marked(tag: str) -> Content:
    one = f'<p>A <{tag}>line</{tag}> with <a href="https://a.example/{{}}">a link</a> in it.</p>'
    return from_html("".join(one.format(n) for n in range(200)), headline="Marks")


SIZED = {
    "a word in a short text": (a_content("One word here."), a_content("One word there.")),
    "a word in each of many paragraphs": tuple(
        a_content("\n\n".join(f"Paragraph {n} of a {word} report about the harbour." for n in range(300)))
        for word in ("long", "short")
    ),
    "a paragraph more": (a_content("Here it stands.\n\n" * 300), a_content("Here it stands.\n\n" * 301)),
    "another text": pair(1, 3_000)[:1] + pair(2, 3_000)[1:],
    "a turned order": tuple(
        a_content("\n\n".join(f"Line {n}" for n in numbers)) for numbers in (range(2_000), range(2_000, 0, -1))
    ),
    "another script": (a_content("政府は新しい橋を建設する。" * 900), a_content("政府は古い橋を補修する。" * 900)),
    "captions": (figures("bridge"), figures("harbour")),
    "marks": (marked("b"), marked("em")),
    "the same text": (a_content("It stays.\n\n" * 500), a_content("It stays.\n\n" * 500)),
}


@pytest.mark.parametrize("name", SIZED)
def test_the_estimate_of_a_size_is_near_what_memory_holds(name: str) -> None:
    old, new = (from_json(as_json(content)) for content in SIZED[name])  # as they come from the store
    diff = compare(old, new)
    estimated = size_of(diff)
    assert diff.summary.changes == len(diff.changes)
    for content in (old, new):
        assert content.digest
        assert len(content.block_starts) == len(content.body)
        assert content.body_text
    whole = measured(diff)
    assert 0.7 * whole <= estimated <= 1.6 * whole, f"{estimated:,} bytes against {whole:,}"


# Time.


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.at = 1_000.0

    def __call__(self) -> float:
        return self.at


def test_an_hour_later_a_comparison_is_gone_though_it_was_asked_for_all_the_time() -> None:
    clock = Clock()
    kept = Comparisons(clock)
    kept.of(ARTICLE, *pair(1))
    clock.at += HOUR - 1
    assert holds(kept, 1)
    clock.at += 1
    assert kept.statistics.kept == 0
    assert not holds(kept, 1)


def test_what_is_an_hour_old_leaves_memory_when_anything_is_asked_for() -> None:
    clock = Clock()
    kept = Comparisons(clock)
    old = ref(kept.of(ARTICLE, *pair(1)))
    clock.at += HOUR / 2
    kept.of(OTHER, *pair(2))
    gc.collect()
    assert old() is not None
    clock.at += HOUR / 2
    kept.of(OTHER, *pair(2))
    gc.collect()
    assert old() is None


def test_what_is_forgotten_is_gone_and_is_not_kept_again_for_a_minute() -> None:
    clock = Clock()
    kept = Comparisons(clock)
    kept.of(ARTICLE, *pair(1))
    kept.of(ARTICLE, *pair(2))
    kept.of(OTHER, *pair(3))
    kept.forget(ARTICLE)
    assert kept.statistics.kept == 1
    assert [holds(kept, 1), holds(kept, 1)] == [False, False]
    assert kept.statistics.kept == 1
    clock.at += MINUTE
    assert [holds(kept, 1), holds(kept, 1)] == [False, True]


def test_two_articles_with_the_same_texts_share_a_comparison_that_goes_with_either() -> None:
    kept = Comparisons(monotonic)
    assert kept.of(ARTICLE, *pair(1)) is kept.of(OTHER, *pair(1))
    kept.forget(OTHER)
    assert kept.statistics.kept == 0


# Threads and processes.


@pytest.mark.parametrize("either", [ARTICLE, OTHER])
def test_what_two_articles_ask_for_at_once_goes_with_either(either: UUID) -> None:
    """Each of the two threads begins to compare before the other has ended."""
    kept, (old, new) = Comparisons(monotonic), pair(1)
    together = threading.Barrier(2)

    def make() -> Diff:
        together.wait(30)
        return compare(old, new)

    def ask(article_id: UUID) -> Diff:
        return kept._asked((old.digest, new.digest, ENGINE), article_id, make)

    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(ask, [ARTICLE, OTHER]))
    assert found[0] == found[1]
    counted = kept.statistics
    assert (counted.hits, counted.misses, counted.kept) == (0, 2, 1), "both made it, harmlessly, and one is kept"
    assert counted.bytes == size_of(found[0])
    kept.forget(either)
    assert kept.statistics.kept == 0, "it was both articles’, whoever made it"


def test_once_an_hour_the_log_is_told_whether_the_room_is_worth_its_memory(caplog: pytest.LogCaptureFixture) -> None:
    clock = Clock()
    kept = Comparisons(clock)
    with caplog.at_level("INFO", logger="corrigenda.comparisons"):
        for _ in range(3):
            kept.of(ARTICLE, *pair(1))
        assert not caplog.messages
        clock.at += HOUR
        for number in (1, 2):
            kept.of(ARTICLE, *pair(number))
    assert [each.split(";")[0] for each in caplog.messages] == ["2 comparisons were kept already, 2 had to be made"]


def test_many_threads_in_little_room_always_get_the_right_comparison() -> None:
    pairs = [pair(number) for number in range(12)]
    kept = Comparisons(monotonic, 5 * size_of(compare(*pairs[0])))

    def ask(start: int) -> bool:
        asked = [pairs[(start * 5 + step * (start + 1)) % 12] for step in range(60)]
        found = [kept.of(UUID(int=start), *each) for each in asked]
        kept.forget(UUID(int=start + 1))
        return all((diff.old, diff.new) == each for diff, each in zip(found, asked, strict=True))

    with ThreadPoolExecutor(6) as pool:
        assert all(pool.map(ask, range(6)))
    assert kept.statistics.bytes <= 5 * size_of(compare(*pairs[0]))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_child_that_was_forked_while_the_lock_was_held_can_ask_and_begins_with_nothing() -> None:
    children: list[int] = []

    def forking_clock() -> float:
        # The clock is read while the lock is held, so this is the worst moment to fork.
        if is_armed and not children:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                children.append(os.fork())
            if children == [0]:
                _ask_in_child(kept)
        return 0.0

    is_armed = False
    kept = Comparisons(forking_clock)
    kept.of(ARTICLE, *pair(1))
    is_armed = True
    kept.of(ARTICLE, *pair(1))
    _, status = os.waitpid(children[0], 0)
    assert os.waitstatus_to_exitcode(status) == 0
    assert kept.statistics.kept == 1


def _ask_in_child(kept: Comparisons) -> None:
    signal.alarm(20)  # a child that waits for ever is ended, and the test fails
    try:
        is_empty = kept.statistics.kept == 0
        os._exit(0 if is_empty and not holds(kept, 1) and holds(kept, 1) else 1)
    finally:
        os._exit(2)


# The store.


@pytest.fixture
def newsroom(database: Database) -> Newsroom:
    return a_newsroom(database)


def a_story(newsroom: Newsroom) -> tuple[str, UUID]:
    """An article of two versions: its address and id."""
    slug = newsroom.published(a_content("The council met at dusk.\n\nIt was late."))
    newsroom.revise(slug, a_content("The council met at dawn.\n\nIt was late."), telling(Kind.UPDATE, "It was dawn."))
    return slug, newsroom.article_id(slug)


def between(newsroom: Newsroom, kept: Comparisons, article_id: UUID) -> Diff:
    with newsroom.database.reading() as session:
        return kept.between(session, article_id, 1, 2)


def past_the_guards(database: Database, statement: str) -> None:
    with database.changing_schema() as connection:
        immutable.remove(connection)
        connection.execute(text(statement))
        immutable.install(connection)


def test_revisions_are_compared_from_the_store_once(newsroom: Newsroom) -> None:
    _, article_id = a_story(newsroom)
    kept = Comparisons(monotonic)
    first = between(newsroom, kept, article_id)
    assert [(each.old_text, each.new_text) for each in first.changes] == [("dusk", "dawn")]
    assert between(newsroom, kept, article_id) is first
    with newsroom.database.reading() as session:
        assert kept.between(session, article_id, 2, 2).changes == ()
        assert snapshots.digest(session, article_id, 1) == first.old_digest


@pytest.mark.parametrize("number", [3, -1])
def test_a_revision_without_a_body_is_refused(newsroom: Newsroom, number: int) -> None:
    _, article_id = a_story(newsroom)
    with newsroom.database.reading() as session:
        for numbers in ((1, number), (number, 1), (number, number)):
            with pytest.raises(NotFound):
                Comparisons(monotonic).between(session, article_id, *numbers)
        with pytest.raises(NotFound):
            Comparisons(monotonic).between(session, uuid4(), 1, 2)


def test_nothing_is_decoded_for_a_comparison_that_is_kept(make_database: Callable[[str], Database]) -> None:
    newsroom = a_newsroom(make_database("sqlite"))
    _, article_id = a_story(newsroom)
    kept, strict = Comparisons(monotonic), Comparisons(monotonic)
    first = between(newsroom, kept, article_id)
    past_the_guards(newsroom.database, "UPDATE body SET data = x'00'")
    assert between(newsroom, kept, article_id) is first
    for _ in range(2):
        with pytest.raises(Tampered):
            between(newsroom, strict, article_id)
    assert (strict.statistics.misses, strict.statistics.kept) == (2, 0)


def test_a_body_that_is_gone_is_not_shown_from_memory(make_database: Callable[[str], Database]) -> None:
    newsroom = a_newsroom(make_database("sqlite"))
    _, article_id = a_story(newsroom)
    kept = Comparisons(monotonic)
    between(newsroom, kept, article_id)
    past_the_guards(newsroom.database, "DELETE FROM body WHERE number = 2")
    assert kept.statistics.kept == 1, "nobody told this process"
    with pytest.raises(NotFound):
        between(newsroom, kept, article_id)
    assert kept.statistics.kept == 0


def test_a_removal_empties_every_memory_of_this_process_as_it_is_committed(newsroom: Newsroom) -> None:
    slug, article_id = a_story(newsroom)
    _, other = a_story(newsroom)
    stores = [Comparisons(monotonic), Comparisons(monotonic)]
    for kept in stores:
        between(newsroom, kept, article_id)
        kept.of(other, *pair(1))
    newsroom.remove(slug)
    assert [kept.statistics.kept for kept in stores] == [1, 1], "the other article’s alone"


def test_a_redaction_does_so_too(newsroom: Newsroom) -> None:
    _, article_id = a_story(newsroom)
    kept = Comparisons(monotonic)
    between(newsroom, kept, article_id)
    redact(newsroom, article_id)
    assert kept.statistics.kept == 0


def test_a_removal_that_is_not_committed_and_an_update_that_is_leave_what_is_kept(newsroom: Newsroom) -> None:
    slug, article_id = a_story(newsroom)
    kept = Comparisons(monotonic)
    between(newsroom, kept, article_id)
    with pytest.raises(RuntimeError, match="lost"):
        redact(newsroom, article_id, fault=RuntimeError("lost"))
    newsroom.revise(slug, a_content("The council met at noon.\n\nIt was late."), telling(Kind.UPDATE, "It was noon."))
    assert kept.statistics.kept == 1


def redact(newsroom: Newsroom, article_id: UUID, *, fault: Exception | None = None) -> None:
    at = newsroom.tick()
    row = Redaction(
        article_id=article_id, sequence=1, scope={}, reason_class="privacy", deciders=[], legal_basis=None, at=at
    )
    with newsroom.database.writing() as session:
        session.add(row)
        audit.record(session, newsroom.standards, "redacted", article_id=article_id, at=at)
        if fault:
            raise fault
