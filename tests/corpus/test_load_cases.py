"""The pairs that are a burden: exact, complete where that can be had, and within counted work and bounded memory."""

import json
import os
import subprocess
import sys
from functools import cache

import pytest

from tests.corpus.laws import (
    assert_both_sides_rebuild,
    assert_cells_are_what_they_are_called,
    assert_cells_stand_in_reading_order,
    assert_each_block_stands_in_one_cell,
    assert_mirrors,
    assert_nothing_is_cut,
)
from tests.corpus.load_pairs import FULL, LOADS, Load, letters
from versions import reading
from versions.content import MAX_BLOCKS, MAX_BYTES, Content
from versions.diff import Diff, compare
from versions.errors import TooLarge

MEMORY = 200
"""Megabytes by which comparing may raise the peak of a process, both contents included."""


@cache
def compared(load: Load) -> tuple[Content, Content, Diff]:
    """The pair and its comparison within the work that it may take."""
    old, new = load.pair
    return old, new, compare(old, new, budget=load.cells)


@pytest.fixture(scope="module", autouse=True)
def _forgetting() -> object:
    yield
    compared.cache_clear()


each_load = pytest.mark.parametrize("load", LOADS, ids=lambda load: load.name)


@each_load
def test_a_load_is_compared_exactly(load: Load) -> None:
    old, new, diff = compared(load)
    assert_each_block_stands_in_one_cell(diff, old, new)
    assert_both_sides_rebuild(diff, old, new)
    assert_cells_stand_in_reading_order(diff)
    assert_cells_are_what_they_are_called(diff, old, new)
    assert bool(diff.changes) == (old != new)


@each_load
def test_a_load_is_complete_within_its_counted_work_where_that_can_be_had(load: Load) -> None:
    assert compared(load)[2].complete == load.complete


@each_load
def test_no_word_of_a_load_is_cut(load: Load) -> None:
    old, new, diff = compared(load)
    assert_nothing_is_cut(diff, old, new)


@each_load
def test_a_load_is_mirrored(load: Load) -> None:
    old, new, diff = compared(load)
    assert_mirrors(diff, compare(new, old, budget=load.cells))


SEVEN_HUNDRED_THOUSAND = letters(700_000, "abcdefgh", 1)


def test_700_000_one_letter_paragraphs_are_refused_with_the_limit_named() -> None:
    with pytest.raises(TooLarge) as refused:
        reading.from_text("\n\n".join(SEVEN_HUNDRED_THOUSAND))
    assert refused.value.facts["limit"] == MAX_BLOCKS


def test_700_000_one_letter_lines_are_one_paragraph_of_as_many_words() -> None:
    (block,) = reading.from_text("\n".join(SEVEN_HUNDRED_THOUSAND)).body
    assert block.text == " ".join(SEVEN_HUNDRED_THOUSAND)


def test_as_many_words_as_the_door_admits_are_as_many_as_it_admits() -> None:
    words = letters(FULL // 2, "abcdefgh", 1)
    assert len(reading.from_text(" ".join(words)).body) == 1
    with pytest.raises(TooLarge) as refused:
        reading.from_text(" ".join([*words, *words[:4_096]]))
    assert refused.value.facts["limit"] == MAX_BYTES


def test_two_megabytes_with_five_fixes_tell_five_words() -> None:
    diff = compared(next(load for load in LOADS if load.name == "2 MB, five fixes"))[2]
    assert len(diff.changes) == 5
    assert (diff.summary.words_deleted, diff.summary.words_inserted) == (5, 5)


@pytest.mark.parametrize("name", ["20,000 words, all paragraphs reversed", "2 MB, all paragraphs shuffled"])
def test_paragraphs_that_only_stand_elsewhere_are_moved_and_called_reordered(name: str) -> None:
    diff = compared(next(load for load in LOADS if load.name == name))[2]
    assert {cell.op for cell in diff.cells} == {"equal", "moved"}
    assert diff.summary.reordered


PROGRAM = """
import json, resource, sys
from tests.corpus.load_pairs import LOADS
from versions.diff import compare

load = next(load for load in LOADS if load.name == sys.argv[1])
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
diff = compare(*load.pair)
diff.changes, diff.summary
unit = 1024 if sys.platform == "darwin" else 1
print(json.dumps((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024 / unit))
"""
"""What a fresh process needs for both contents, for making them, and for their comparison; making them must not
raise the peak unseen. On macOS the peak is told in bytes."""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell a process its peak in this way")
@pytest.mark.parametrize(
    "name",
    [
        "2 MB, five fixes",
        "2 MB, all paragraphs shuffled",
        "2 MB, every paragraph rewritten",
        "nearly a million characters, every second word another",
        "half a million one-letter words in one paragraph",
        "20,000 blocks of one letter",
    ],
)
def test_a_comparison_of_two_megabytes_takes_less_than_200_mb(name: str) -> None:
    answer = subprocess.run(
        [sys.executable, "-c", PROGRAM, name],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        check=True,
    )
    assert json.loads(answer.stdout) < MEMORY
