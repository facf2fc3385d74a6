"""Patches applied by likeness: each guess told, no word deleted that the patch does not name, nothing applied twice."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from versions.diff import Run, compare
from versions.diff.likeness import Likened, apply_by_likeness
from versions.diff.patches import read_patch
from versions.diff.scripts import patch
from versions.errors import DoesNotFit, TooLarge
from versions.reading import from_text


def runs_between(old: str, new: str) -> tuple[Run, ...]:
    return compare(from_text(old), from_text(new)).runs_of("body")


OLD = "At least 163 people came to the fair. It rained all day, and nobody stayed for the music."
NEW = "At least 164 people came to the fair. It rained all day, and nobody stayed for the songs."
PATCH = patch(runs_between(OLD, NEW))


def test_by_likeness_each_departure_is_told_with_its_line() -> None:
    hunks = read_patch(PATCH)
    assert apply_by_likeness("On Monday:\n" + OLD, hunks) == Likened(
        "On Monday:\n" + NEW, ("hunk 1 was applied at line 2, 11 characters from where it says",)
    )
    found = apply_by_likeness(OLD.replace("for the music", "for that music"), hunks)
    assert found.text == NEW.replace("for the songs", "for that songs")
    assert found.departures == ("hunk 2 was applied at line 1, to words that are only like those it was made from",)
    longer = apply_by_likeness(OLD + " So it went.", hunks)
    assert longer.text == NEW + " So it went."
    assert longer.departures == ("hunk 2 was applied at line 1, in a longer text than it was made from",)


@pytest.mark.parametrize(
    ("text", "numbers", "line"),
    [
        (NEW, "Hunks 1, 2 are", 1),
        ("On Monday:\n" + NEW, "Hunks 1, 2 are", 2),
        (OLD.replace("163", "164"), "Hunk 1 is", 1),
        (OLD.replace("music", "songs") + " So it went.", "Hunk 2 is", 1),
    ],
)
def test_by_likeness_a_hunk_that_was_applied_already_is_refused(text: str, numbers: str, line: int) -> None:
    with pytest.raises(DoesNotFit, match=f"^{numbers} already applied: .* from line {line} on.$"):
        apply_by_likeness(text, read_patch(PATCH))


def test_by_likeness_no_word_is_put_in_twice_where_the_result_was_edited_since() -> None:
    hunks = read_patch(patch((Run("equal", "The old bridge was"), Run("insert", " closed"), Run("equal", " at noon."))))
    assert apply_by_likeness("The bridge was at noon.", hunks).text == "The bridge was closed at noon."
    for edited in ("The bridge was closed at noon.", "The old bridge was closed at midday."):
        with pytest.raises(DoesNotFit, match="Hunk 1 is already applied"):
            apply_by_likeness(edited, hunks)


@pytest.mark.parametrize(
    ("old", "new", "text"),
    [
        ("He is present now.", "He was present now.", "He waspresent now."),
        ("At least 163 people came.", "At least 164 people came.", "At least 165 people came."),
        ("The art is in town.", "The is in town.", "The party is in town."),
        ("It is not true, he said.", "It is true, he said.", "It is now true, he said."),
        ("", "New.", "Old."),
    ],
)
def test_by_likeness_nothing_is_deleted_that_the_hunk_does_not_name(old: str, new: str, text: str) -> None:
    with pytest.raises(DoesNotFit, match="Hunk 1 fits nowhere") as refused:
        apply_by_likeness(text, read_patch(patch(runs_between(old, new))))
    assert refused.value.facts == {"hunks": [1]}


def test_by_likeness_what_is_nowhere_is_refused_naming_the_hunks() -> None:
    with pytest.raises(DoesNotFit, match="Hunks 1, 2 fit nowhere") as refused:
        apply_by_likeness("1234567890 9876543210", read_patch(PATCH))
    assert refused.value.facts == {"hunks": [1, 2]}


numbered = st.lists(st.sampled_from(["kept", "gone", "come", "was", "isn’t", "="]), min_size=1, max_size=30).map(
    lambda words: [f"{word}{number}" if word.isalpha() else word for number, word in enumerate(words)]
)


def with_changes(words: list[str], changed: set[int]) -> str:
    """The text with each of these words replaced, put in, or taken out, by turns."""
    shown = ((word, f"new{k}", f"{word} put{k}", "")[1 + k % 3 if k in changed else 0] for k, word in enumerate(words))
    return " ".join(filter(None, shown))


@given(numbered, st.sets(st.integers(0, 29), max_size=4), st.sets(st.integers(0, 29), max_size=4))
def test_by_likeness_letters_are_neither_lost_nor_doubled(words: list[str], ours: set[int], theirs: set[int]) -> None:
    text, hunks = (
        with_changes(words, theirs),
        read_patch(patch(runs_between(" ".join(words), with_changes(words, ours)))),
    )
    gone, come = Counter[str](), Counter[str]()
    for hunk in hunks:
        for sign, part in hunk.script:
            (gone if sign < 0 else come).update(part if sign else "")
    try:
        found = apply_by_likeness(text, hunks).text
    except DoesNotFit:
        return
    assert Counter(found) + gone == Counter(text) + come


@given(numbered, st.sets(st.integers(0, 29), max_size=4))
def test_by_likeness_no_patch_is_applied_twice(words: list[str], changed: set[int]) -> None:
    words = [f"{word}x{k}" for k, word in enumerate(words)]
    hunks = read_patch(patch(runs_between(" ".join(words), with_changes(words, changed))))
    once = apply_by_likeness(" ".join(words), hunks).text
    if hunks:
        with pytest.raises(DoesNotFit):
            apply_by_likeness(once, hunks)


def test_by_likeness_there_is_an_end_to_looking(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("versions.diff.likeness.MAX_DEPARTURES", 1)
    with pytest.raises(TooLarge, match="More than 1 hunks"):
        apply_by_likeness("1234567890 9876543210", read_patch(PATCH))
