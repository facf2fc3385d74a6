"""Patches applied to a text that they were not made from, by likeness: where somebody asked for it, each guess told.

diff-match-patch would delete whatever stands where it guesses a hunk to belong, and puts a hunk into its own result
a second time. Here only words are deleted that the hunk names, with what stands beside them, and a hunk whose result
stands in the text already is refused.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from diff_match_patch import diff_match_patch

from versions.diff.patches import Hunk, is_short
from versions.diff.scripts import Edit, text_after, text_before
from versions.errors import DoesNotFit, TooLarge

MAX_LIKENED = 20_000
"""Code points of a hunk beyond which no words like its own are looked for: the time grows with the square."""

MAX_DEPARTURES = 2_000
"""Hunks of a patch that may stand elsewhere than where they say, or nowhere; looking for one takes milliseconds."""

LEAST_ALIKE = 0.5
"""Part of a hunk's old text that has to stand where it is put."""

_HOLD = 32
"""Code points of a hunk's beginning and end by which its place is guessed."""


@dataclass(frozen=True, slots=True)
class Likened:
    """A text that a patch was applied to by likeness, and a sentence for each hunk that did not fit exactly."""

    text: str
    departures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Edit:
    """One change of a hunk: the stretch of the hunk's old text that goes, and what comes in its place."""

    start: int
    end: int
    inserted: str


@dataclass(frozen=True, slots=True)
class _Put:
    """A hunk that was put into the text; how, where it did not fit exactly."""

    text: str
    at: int  # of its first change
    drift: int
    how: str = ""


class _AlreadyThere(Exception):
    """What a hunk would make stands in the text already."""

    def __init__(self, at: int) -> None:
        super().__init__()
        self.at = at


def apply_by_likeness(old: str, hunks: Sequence[Hunk]) -> Likened:
    """The new text, each hunk put where its words stand, else among words like those it was made from.

    Refuses `DoesNotFit` naming the hunks that were applied already and those that it finds nowhere, and `TooLarge`
    beyond `MAX_DEPARTURES`. Lines count from 1, in the new text.
    """
    text, drift = old, 0
    told: list[str] = []
    lost: list[int] = []
    applied: list[tuple[int, int]] = []
    for hunk in hunks:
        try:
            put = _put(text, hunk, drift)
        except _AlreadyThere as found:
            applied.append((hunk.number, _line(text, found.at)))
        else:
            if put is None:
                lost.append(hunk.number)
            else:
                text, drift = put.text, put.drift
                told += [f"hunk {hunk.number} was applied at line {_line(text, put.at):,}, {put.how}"] * bool(put.how)
        if len(told) + len(lost) + len(applied) > MAX_DEPARTURES:
            raise TooLarge(
                f"More than {MAX_DEPARTURES:,} hunks of the patch do not stand where they say.",
                field="patch",
                limit=MAX_DEPARTURES,
            )
    if applied or lost:
        raise _refused(applied, lost)
    return Likened(text, tuple(told))


# One hunk.


def _put(text: str, hunk: Hunk, drift: int) -> _Put | None:
    """The text with the hunk in it; None where nothing like its words is there. Raises `_AlreadyThere`."""
    before, after = text_before(hunk.script), text_after(hunk.script)
    place = hunk.start + drift
    expected = min(max(place, 0), len(text))
    edits = tuple(_edits(hunk.script))
    first = edits[0].start if edits else 0
    at = _nearest(text, before, expected) if before or not text else None
    if at == place and _fits_there(text, hunk, at):
        return _Put(_replaced(text, at, before, after), at + first, drift)
    made = _nearest(text, after, expected) if edits and after else None
    if made is not None and (at is None or _is_result((at, before), (made, after), expected)):
        raise _AlreadyThere(made + first)
    if at is not None:
        apart = at - place
        how = f"{_apart(apart)} from where it says" if apart else "in a longer text than it was made from"
        return _Put(_replaced(text, at, before, after), at + first, drift + apart, how)
    return _likened(text, hunk, edits, place=place)


def _fits_there(text: str, hunk: Hunk, at: int) -> bool:
    """Whether a hunk with little context at either end stands at that end of the text, as it says."""
    script = hunk.script
    head = script[0][1] if script and script[0][0] == 0 else ""
    tail = script[-1][1] if script and script[-1][0] == 0 else ""
    ends = at + len(text_before(script)) == len(text)
    return (at == 0 or not is_short(head)) and (ends or not is_short(tail))


def _is_result(old: tuple[int, str], new: tuple[int, str], expected: int) -> bool:
    """Whether the text rather holds the result of a hunk than its old words, both of which stand in it.

    Where they stand at one place, one holds the other: the longer is what the text has.
    """
    (at, before), (made, after) = old, new
    if at < made + len(after) and made < at + len(before):
        return len(after) > len(before)
    return abs(made - expected) < abs(at - expected)


def _likened(text: str, hunk: Hunk, edits: Sequence[_Edit], *, place: int) -> _Put | None:
    """The text with each change put where the words that go, and one letter on either side, stand as they are."""
    before = text_before(hunk.script)
    if (held := _region(text, before, place)) is None:
        return None
    start, end = held
    same = tuple(_same(before, text[start:end]))
    if sum(length for _, _, length in same) < LEAST_ALIKE * len(before):
        return None
    out: list[str] = []
    taken, first = 0, start
    for edit in edits:
        at = _kept_at(same, max(edit.start - 1, 0), min(edit.end + 1, len(before)))
        if at is None:
            return None
        at += start + (edit.start > 0)
        gone = text[at : at + edit.end - edit.start]
        _refuse_twice(text, at, gone, edit.inserted)
        first = first if out else at
        out += [text[taken:at], edit.inserted]
        taken = at + len(gone)
    new = "".join(out) + text[taken:]
    return _Put(new, first, start - hunk.start, "to words that are only like those it was made from") if edits else None


def _refuse_twice(text: str, at: int, gone: str, inserted: str) -> None:
    """Return unless the words to be put in stand there already, in front of the place, behind it or around it."""
    if not inserted or inserted in gone:
        return
    found = text.find(inserted, max(at - len(inserted), 0), at + len(gone) + len(inserted))
    if found >= 0:
        raise _AlreadyThere(found)


def _region(text: str, before: str, place: int) -> tuple[int, int] | None:
    """From where to where words like these stand, as near as can be to their place; the end is generous."""
    if not 0 < len(before) <= MAX_LIKENED:
        return None
    package = diff_match_patch()
    start = package.match_main(text, before[:_HOLD], min(max(place, 0), len(text)))
    if start < 0:
        return None
    if len(before) <= _HOLD:
        return start, start + len(before) + _HOLD
    end = package.match_main(text, before[-_HOLD:], start + len(before) - _HOLD)
    return (start, end + 2 * _HOLD) if end > start else None


def _same(before: str, region: str) -> Iterator[tuple[int, int, int]]:
    """What both have alike: where in each, and how long. The region may go on behind what was looked for."""
    i = j = 0
    # A last letter that no text holds: else the end of the region would be taken for that of the words.
    for sign, words in diff_match_patch().diff_main(before, region + "\0", False):
        if sign == 0:
            yield i, j, len(words)
        i += len(words) * (sign <= 0)
        j += len(words) * (sign >= 0)


def _kept_at(same: Sequence[tuple[int, int, int]], start: int, end: int) -> int | None:
    """Where a stretch of the old text stands letter for letter; None where it does not."""
    for i, j, length in same:
        if i <= start and end <= i + length:
            return j + start - i
    return None


def _edits(script: Sequence[Edit]) -> Iterator[_Edit]:
    """The changes of a script in order, what goes and what comes at one place as one."""
    at, start, inserted = 0, 0, ""
    for sign, words in (*script, (0, "")):
        if sign == 0:
            if start < at or inserted:
                yield _Edit(start, at, inserted)
            at += len(words)
            start, inserted = at, ""
        elif sign < 0:
            at += len(words)
        else:
            inserted += words


def _nearest(text: str, words: str, expected: int) -> int | None:
    """Where the words stand in the text, as near as can be to the place expected."""
    if text.startswith(words, expected):
        return expected
    after, before = text.find(words, expected), text.rfind(words, 0, expected + len(words))
    if min(after, before) < 0:
        return max(after, before) if max(after, before) >= 0 else None
    return after if after - expected < expected - before else before


def _replaced(text: str, at: int, before: str, after: str) -> str:
    return text[:at] + after + text[at + len(before) :]


# Sentences.


def _refused(applied: Sequence[tuple[int, int]], lost: Sequence[int]) -> DoesNotFit:
    sentences, facts = [], {}
    if applied:
        numbers, line = [number for number, _ in applied], applied[0][1]
        is_one = len(numbers) == 1
        sentences.append(
            f"{_named(numbers).capitalize()} {'is' if is_one else 'are'} already applied: what "
            f"{'it makes' if is_one else 'they make'} stands in the text from line {line:,} on."
        )
        facts["applied"] = numbers
    if lost:
        fits, it = ("fits", "it changes") if len(lost) == 1 else ("fit", "they change")
        sentences.append(
            f"{_named(lost).capitalize()} {fits} nowhere: the words that {it} or those beside them are not in the text."
        )
        facts["hunks"] = list(lost)
    return DoesNotFit(" ".join(sentences), field="patch", **facts)


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1


def _named(numbers: Sequence[int]) -> str:
    """The first hunks by number, and how many more there are."""
    names, more = ", ".join(map(str, numbers[:10])), len(numbers) - 10
    return f"hunk{'' if len(numbers) == 1 else 's'} {names}" + (f" and {more:,} more" if more > 0 else "")


def _apart(count: int) -> str:
    return f"{abs(count):,} character{'' if abs(count) == 1 else 's'}"
