"""Origins and standing: where every character comes from, and how long a passage stood."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import a_content
from versions import provenance
from versions.content import Content, Span
from versions.diff import compare
from versions.provenance import Moment, Origins, Standing

NOON = datetime(2022, 1, 10, 12, 0, tzinfo=UTC)
WORDS = st.sampled_from("the council met with 12 members and it was late when nobody had left 21".split())
TEXTS = st.lists(st.lists(WORDS, min_size=1, max_size=9).map(" ".join), min_size=1, max_size=5).map("\n\n".join)


def history(*texts: str) -> tuple[list[Content], list[Origins]]:
    contents = [a_content(text) for text in texts]
    origins = [provenance.first_origins(contents[0], 1)]
    for sequence, (old, new) in enumerate(zip(contents, contents[1:], strict=False), start=2):
        diff = compare(old, new)
        origins.append(provenance.carry(origins[-1], diff, old=old, new=new, sequence=sequence))
    return contents, origins


def origin_of(words: str, content: Content, origins: Origins) -> int | None:
    start = content.body_text.index(words)
    return provenance.since(origins, [Span("body", start, start + len(words))])


def test_everything_in_a_first_version_stands_since_then() -> None:
    [content], [origins] = history("The council met.")
    assert origins == {"headline": [[len(content.headline), 1]], "body": [[len(content.body_text), 1]]}


def test_new_words_stand_since_their_version_and_kept_ones_since_theirs() -> None:
    contents, origins = history("The council met with 12 members.", "The council met with 21 members.")
    assert origin_of("21", contents[1], origins[1]) == 2
    assert origin_of("members", contents[1], origins[1]) == 1


def test_a_moved_paragraph_keeps_its_origin() -> None:
    long = "This paragraph is long enough to be followed wherever it goes in the text."
    contents, origins = history(f"{long}\n\nSecond here.\n\nThird here.", f"Second here.\n\nThird here.\n\n{long}")
    assert origin_of("followed wherever", contents[1], origins[1]) == 1


def test_restored_words_start_anew() -> None:
    contents, origins = history("It was late, they said.", "It was early, they said.", "It was late, they said.")
    assert origin_of("late", contents[2], origins[2]) == 3


@given(st.lists(TEXTS, min_size=1, max_size=5))
def test_origins_cover_every_character_and_never_lie_in_the_future(texts: list[str]) -> None:
    contents, origins = history(*texts)
    for sequence, (content, runs) in enumerate(zip(contents, origins, strict=True), start=1):
        for field, text in content.fields():
            assert sum(length for length, _ in runs.get(field, [])) == len(text)
            assert all(1 <= origin <= sequence and length > 0 for length, origin in runs.get(field, []))
            assert all(a[1] != b[1] for a, b in zip(runs.get(field, []), runs.get(field, [])[1:], strict=False))


@given(TEXTS, TEXTS)
def test_what_a_version_brought_is_exactly_what_the_comparison_inserted(first: str, second: str) -> None:
    contents, origins = history(first, second)
    diff = compare(*contents)
    inserted = sum(len(run.text) for cell in diff.cells for run in cell.runs if run.op == "insert" and cell.new)
    brought = sum(length for length, origin in origins[1].get("body", []) if origin == 2)
    breaks = len(contents[1].body) - 1
    assert inserted <= brought <= inserted + breaks


def moments(*hours: float | None, removed: tuple[int, ...] = ()) -> list[Moment]:
    return [
        Moment(i, None if hour is None else NOON + timedelta(hours=hour), i in removed)
        for i, hour in enumerate(hours, start=1)
    ]


def test_a_passage_stands_from_the_version_that_brought_it_until_the_one_that_removed_it() -> None:
    standing = provenance.standing([(1, 3)], moments(2.1, 4.4, 6.7, 21.2))
    assert standing == Standing(((1, 3),), 3, timedelta(hours=21.2) - timedelta(hours=2.1), 1)
    assert standing.unit == (19, "hour")


def test_overlapping_stretches_count_once() -> None:
    standing = provenance.standing([(1, 2), (2, 3), (1, 1)], moments(0, 1, 2, 3))
    assert standing is not None
    assert (standing.ranges, standing.versions, standing.duration) == (((1, 3),), 3, timedelta(hours=3))


def test_an_unknown_time_makes_the_duration_unknown_and_not_zero() -> None:
    standing = provenance.standing([(1, 1)], moments(None, 1))
    assert standing is not None
    assert (standing.versions, standing.duration) == (1, None)


def test_nothing_known_is_no_standing() -> None:
    assert provenance.standing([], moments(0, 1)) is None


@pytest.mark.parametrize(
    ("duration", "unit"),
    [
        (timedelta(seconds=59), (0, "minute")),
        (timedelta(minutes=59, seconds=59), (59, "minute")),
        (timedelta(hours=19, minutes=7), (19, "hour")),
        (timedelta(hours=23, minutes=59), (23, "hour")),
        (timedelta(days=2, hours=23), (2, "day")),
        (timedelta(days=364), (364, "day")),
        (timedelta(days=400), (400, "day")),
        (timedelta(days=731), (2, "year")),
    ],
)
def test_a_duration_is_floored_to_its_largest_unit(duration: timedelta, unit: tuple[int, str]) -> None:
    assert Standing(((1, 1),), 1, duration, 1).unit == unit


def test_a_publication_that_took_the_text_away_is_no_version_of_it_and_its_time_is_no_time() -> None:
    standing = provenance.standing([(1, 4)], moments(0, 1, 3, 10, 12, removed=(3,)))
    assert standing == Standing(((1, 2), (4, 4)), 3, timedelta(hours=3 + 2), 1)


def test_what_only_a_removal_held_stood_for_nobody() -> None:
    assert provenance.standing([(2, 2)], moments(0, 1, 2, removed=(2,))) is None


def test_stretches_of_restored_words_add_up() -> None:
    standing = provenance.standing([(4, 4), (1, 1)], moments(0, 1, 5, 7, 11))
    assert standing == Standing(((1, 1), (4, 4)), 2, timedelta(hours=1 + 4), 1)


@pytest.mark.parametrize("hours", [(None, 1, 2), (0, 1, None), (0, 1), (5, 1, 2)])
def test_where_an_end_is_unknown_or_cannot_be_the_duration_is_unknown_and_never_zero(
    hours: tuple[float | None, ...],
) -> None:
    standing = provenance.standing([(1, 2)], moments(*hours))
    assert standing is not None
    assert (standing.versions, standing.duration) == (2, None)


def test_an_unknown_moment_inside_a_stretch_takes_nothing_from_what_is_known() -> None:
    standing = provenance.standing([(1, 3)], moments(0, None, None, 6))
    assert standing is not None
    assert (standing.versions, standing.duration) == (3, timedelta(hours=6))


BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("start", "end", "hours"),
    [
        # The clock goes forward at two in March, and back at three in October.
        (datetime(2026, 3, 29, 1, 30, tzinfo=BERLIN), datetime(2026, 3, 29, 3, 30, tzinfo=BERLIN), 1),
        (datetime(2026, 10, 25, 0, 30, tzinfo=BERLIN), datetime(2026, 10, 25, 4, 30, tzinfo=BERLIN), 5),
        (datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN), datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=BERLIN), 1),
    ],
)
def test_a_night_on_which_the_clock_is_put_forward_or_back_is_as_long_as_it_was(
    start: datetime, end: datetime, hours: int
) -> None:
    standing = provenance.standing([(1, 1)], [Moment(1, start), Moment(2, end)])
    assert standing is not None
    assert standing.duration == timedelta(hours=hours)


@given(st.lists(st.tuples(st.integers(0, 50), st.booleans()), min_size=2, max_size=12), st.data())
def test_no_stretch_counts_twice_and_none_longer_than_the_text_was_served(
    steps: list[tuple[int, bool]], data: st.DataObject
) -> None:
    at, published = NOON, []
    for number, (hours, is_removal) in enumerate(steps, start=1):
        published.append(Moment(number, at, is_removal))
        at += timedelta(hours=hours)
    number = st.integers(1, len(steps) - 1)
    ranges = [tuple(sorted(pair)) for pair in data.draw(st.lists(st.tuples(number, number), max_size=5))]
    served = {n for first, last in ranges for n in range(first, last + 1) if not published[n - 1].is_removal}
    standing = provenance.standing(ranges, published)  # type: ignore[arg-type]
    assert (standing is None) == (not served)
    if standing is not None:
        assert standing.versions == len(served)
        assert standing.duration == timedelta(hours=sum(steps[n - 1][0] for n in served))
        assert {n for first, last in standing.ranges for n in range(first, last + 1)} == served
