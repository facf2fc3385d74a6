"""Two edits of one text merged: what each changed is taken where it stands clear of what the other changed.

Edits that overlap or touch never merge, nor do edits with no word between them, unless a sentence ends there.
Numbers and denials are kept with more care still, since two harmless edits may turn a sentence round: "did not
approve" beside "rejected". Marks are merged character by character on the words that both sides kept.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, groupby
from typing import NamedTuple

from versions.content import Mark, MarkType
from versions.diff import Run, texts
from versions.merge.values import Stood, Words
from versions.words import amounts_in, count_words, negations_in

BREAK = "\uffff"
"""Stands for the border of two blocks in a text of several; no content may hold this character."""

LONGEST_SENTENCE = 400
"""Code points beyond which two edits are taken to stand in different sentences."""

LEAST_BESIDE_NUMBER = 2
"""Unchanged words that must stand between a changed number and what the other side changed."""

_ISOLATES = re.compile("[\u2066-\u2069]")
_CLOSERS = "[\"'”’»)\\]）」』]*+"
# After a short word a full stop may belong to an abbreviation: in doubt the sentence goes on.
_SENTENCE_END = re.compile(
    rf"[^\W\d_]{{4,}}{_CLOSERS}\.{_CLOSERS}(?=\s|\Z)|[!?…؟۔।]{_CLOSERS}(?=\s|\Z)|[。！？]{_CLOSERS}|[\n\t{BREAK}]"
)

Held = frozenset[tuple[MarkType, str]]
"""The marks that hold one character."""

_BARE: Held = frozenset()
_VALUED = (MarkType.LINK, MarkType.LANG)


class Edit(NamedTuple):
    """A stretch of the base, half-open, and the stretch that one side put in its place."""

    start: int
    end: int
    new_start: int
    new_end: int


class Edited(NamedTuple):
    """One side of a text: its words, and the edits that made them of the base, ascending."""

    words: Words
    edits: tuple[Edit, ...]


class Clash(NamedTuple):
    """Three versions of a stretch that do not go together, and where each stands in its own text."""

    base: Words
    mine: Words
    theirs: Words
    stood: tuple[Stood, ...]


class _Told(NamedTuple):
    """An edit with what it changes that must not be glued to another's edit."""

    edit: Edit
    number: bool
    denial: bool


def edits_of(runs: Iterable[Run], *, base_at: int = 0, new_at: int = 0) -> Iterator[Edit]:
    """The edits that a comparison's runs tell of, in offsets from where the texts begin."""
    for a, b, c, d in texts.edits_of(runs):
        yield Edit(a + base_at, b + base_at, c + new_at, d + new_at)


def merged(base: Words, mine: Edited, theirs: Edited, *, whole: bool = False) -> tuple[Words | Clash, ...]:
    """The text in order, words that go together and clashes between; with `whole`, one or the other.

    A text with direction isolates is never mixed: a bracket of one side might be closed by the other's.
    """
    if theirs.words in (base, mine.words):
        return (mine.words,)
    if mine.words == base:
        return (theirs.words,)
    if whole or any(_ISOLATES.search(each.text) for each in (base, mine.words, theirs.words)):
        sides = base, mine.words, theirs.words
        return (Clash(*sides, tuple(Stood(side.text, 0) for side in sides)),)
    return _Merging(base, mine, theirs).pieces()


class _Side:
    """One side's text with places looked up by offsets of the base."""

    def __init__(self, base: Words, side: Edited) -> None:
        self.text, self.edits = side.words.text, side.edits
        self.held = _held(side.words)
        self._starts = [edit.start for edit in side.edits]
        self._ends = [edit.end for edit in side.edits]
        self.told = [_told(base.text, self.text, edit) for edit in side.edits]

    def before(self, offset: int) -> int:
        """Where the offset of the base stands here, before anything that was put in there."""
        return self._moved(offset, bisect_left(self._starts, offset))

    def after(self, offset: int) -> int:
        """The same after anything that was put in there."""
        return self._moved(offset, bisect_right(self._ends, offset))

    def near(self, edit: Edit) -> Iterable[_Told]:
        """This side's edits that may stand in one sentence with another's."""
        first = bisect_left(self._ends, edit.start - LONGEST_SENTENCE)
        return self.told[first : bisect_right(self._starts, edit.end + LONGEST_SENTENCE)]

    def restyled(self, base: Sequence[Held]) -> list[int]:
        """Before each offset, how many of the base's characters kept here carry other marks."""
        changed = [0] * len(base)
        if not any(base) and not any(self.held):
            return [0, *changed]
        at = 0
        for edit in (*self.edits, Edit(len(base), len(base), 0, 0)):
            shift = self.after(at) - at
            for i in range(at, edit.start):
                changed[i] = self.held[i + shift] != base[i]
            at = edit.end
        return [0, *accumulate(changed)]

    def key(self, edit: Edit) -> tuple[int, int, str, tuple[Held, ...]]:
        """What makes two edits the same."""
        new = slice(edit.new_start, edit.new_end)
        return edit.start, edit.end, self.text[new], tuple(self.held[new])

    def words(self, start: int, end: int) -> Words:
        """What stands here for a stretch of the base whose ends lie in no edit."""
        new = slice(self.before(start), self.after(end))
        return Words(self.text[new], _marks(self.held[new]))

    def _moved(self, offset: int, passed: int) -> int:
        return offset + (self.edits[passed - 1].new_end - self.edits[passed - 1].end if passed else 0)


class _Merging:
    """The merge of one text."""

    def __init__(self, base: Words, mine: Edited, theirs: Edited) -> None:
        self.text = base.text
        self.is_bare = not (base.marks or mine.words.marks or theirs.words.marks)
        self.held = _held(base)
        self.mine, self.theirs = _Side(base, mine), _Side(base, theirs)
        self.restyled = {True: self.mine.restyled(self.held), False: self.theirs.restyled(self.held)}
        self.ends = [match.end() for match in _SENTENCE_END.finditer(self.text)]
        keys = [{side.key(edit): edit for edit in side.edits} for side in (self.mine, self.theirs)]
        self.agreed = {edit for key, edit in keys[0].items() if key in keys[1]}
        self.agreed_theirs = {keys[1][key] for key in keys[0].keys() & keys[1].keys()}
        self.out: list[tuple[str, list[Held]] | Clash] = []

    def pieces(self) -> tuple[Words | Clash, ...]:
        at = 0
        for start, end, edits, is_clash in self._groups():
            self._keep(at, start)
            if is_clash:
                self._clash(start, end)
            else:
                for is_mine, edit in edits:
                    self._take(edit, is_mine=is_mine)
            at = end
        self._keep(at, len(self.text))
        return tuple(self._joined())

    def _groups(self) -> Iterator[tuple[int, int, list[tuple[bool, Edit]], bool]]:
        """Edits that touch, together with what clashes; the stretch that each group takes of the base."""
        items: list[tuple[int, int, tuple[bool, Edit] | None]] = [(*span, None) for span in self._clashing()]
        items += ((edit.start, edit.end, (True, edit)) for edit in self.mine.edits)
        items += ((edit.start, edit.end, (False, edit)) for edit in self.theirs.edits if edit not in self.agreed_theirs)
        items.sort(key=lambda item: item[:2])
        group: tuple[int, int, list[tuple[bool, Edit]], bool] | None = None
        for start, end, edit in items:
            if group and start <= group[1]:
                group = (group[0], max(group[1], end), group[2], group[3] or edit is None)
            else:
                if group:
                    yield group
                group = (start, end, [], edit is None)
            if edit:
                group[2].append(edit)
        if group:
            yield group

    def _clashing(self) -> Iterator[tuple[int, int]]:
        """Stretches of the base that both sides changed in ways that do not go together."""
        for mine in self.mine.told:
            if mine.edit in self.agreed:
                continue
            for theirs in self.theirs.near(mine.edit):
                if theirs.edit not in self.agreed_theirs and self._is_too_near(mine, theirs):
                    yield min(mine.edit.start, theirs.edit.start), max(mine.edit.end, theirs.edit.end)
        for side, others in ((self.mine, self.restyled[False]), (self.theirs, self.restyled[True])):
            yield from ((edit.start, edit.end) for edit in side.edits if others[edit.end] > others[edit.start])
        yield from self._clashing_marks()

    def _is_too_near(self, mine: _Told, theirs: _Told) -> bool:
        first, second = sorted((mine.edit, theirs.edit))
        if second.start <= first.end:
            return True
        k = bisect_right(self.ends, first.end)
        if k < len(self.ends) and self.ends[k] <= second.start:
            return False
        between = self.text[first.end : second.start]
        if mine.denial or theirs.denial or (mine.number and theirs.number):
            return True
        return count_words(between) < (LEAST_BESIDE_NUMBER if mine.number or theirs.number else 1)

    def _clashing_marks(self) -> Iterator[tuple[int, int]]:
        """Words that both sides kept and linked, or said to be of a language, differently."""
        mine, theirs = self.restyled[True], self.restyled[False]
        if not mine[-1] or not theirs[-1]:
            return
        start = None
        for i in range(len(self.text) + 1):
            is_clash = False
            if i < len(self.text) and mine[i + 1] > mine[i] and theirs[i + 1] > theirs[i]:
                found = _three_way(self.held[i], self._held_in(self.mine, i), self._held_in(self.theirs, i))
                is_clash = found is None
            if is_clash and start is None:
                start = i
            elif not is_clash and start is not None:
                yield start, i
                start = None

    def _held_in(self, side: _Side, i: int) -> Held:
        return side.held[side.after(i)]

    def _keep(self, start: int, end: int) -> None:
        """Words that both sides kept, with the marks of both."""
        if start >= end:
            return
        if self.is_bare:
            self.out.append((self.text[start:end], self.held[start:end]))
            return
        to_mine, to_theirs = self.mine.after(start) - start, self.theirs.after(start) - start
        sides = ((self.held, 0), (self.mine.held, to_mine), (self.theirs.held, to_theirs))
        held: list[Held] = []
        for each, group in groupby(zip(*(side[start + by : end + by] for side, by in sides), strict=True)):
            held += [_three_way(*each) or _BARE] * sum(1 for _ in group)
        self.out.append((self.text[start:end], held))

    def _take(self, edit: Edit, *, is_mine: bool) -> None:
        """One side's edit; words put in among words that the other marked are marked with them."""
        side, other = (self.mine, self.theirs) if is_mine else (self.theirs, self.mine)
        new = slice(edit.new_start, edit.new_end)
        held, at = side.held[new], edit.start
        if held and edit not in self.agreed and edit.start == edit.end and 0 < at < len(self.text):
            pairs = [(self.held[i], self._held_in(other, i)) for i in (at - 1, at)]
            gained = frozenset.intersection(*(now - was for was, now in pairs))
            lost = frozenset.intersection(*(was - now for was, now in pairs))
            held = [_with(each - lost, gained) for each in held]
        self.out.append((side.text[new], held))

    def _clash(self, start: int, end: int) -> None:
        mine, theirs = self.mine.words(start, end), self.theirs.words(start, end)
        if mine == theirs:
            self.out.append((mine.text, _held(mine)))
        else:
            base = Words(self.text[start:end], _marks(self.held[start:end]))
            stood = (
                Stood(self.text, start),
                Stood(self.mine.text, self.mine.before(start)),
                Stood(self.theirs.text, self.theirs.before(start)),
            )
            self.out.append(Clash(base, mine, theirs, stood))

    def _joined(self) -> Iterator[Words | Clash]:
        for is_clash, group in groupby(self.out, key=lambda piece: isinstance(piece, Clash)):
            if is_clash:
                yield from (piece for piece in group if isinstance(piece, Clash))
                continue
            words, held = [], []
            for piece in group:
                if not isinstance(piece, Clash):
                    words.append(piece[0])
                    held += piece[1]
            yield Words("".join(words), _marks(held))


def _told(base: str, new: str, edit: Edit) -> _Told:
    was, now = base[edit.start : edit.end], new[edit.new_start : edit.new_end]
    number = sorted(amounts_in(was)) != sorted(amounts_in(now))
    return _Told(edit, number, denial=sorted(negations_in(was)) != sorted(negations_in(now)))


def _held(words: Words) -> list[Held]:
    """The marks of each character."""
    if not words.marks:
        return [_BARE] * len(words.text)
    begins: dict[int, list[Mark]] = {}
    for mark in words.marks:
        begins.setdefault(mark.start, []).append(mark)
    places = sorted({0, len(words.text), *begins, *(mark.end for mark in words.marks)})
    held: list[Held] = []
    holding: list[Mark] = []
    for start, end in zip(places, places[1:], strict=False):
        holding = [mark for mark in holding if mark.end > start] + begins.get(start, [])
        held += [frozenset((mark.type, mark.value) for mark in holding)] * (end - start)
    return held


def _marks(held: Sequence[Held]) -> tuple[Mark, ...]:
    """The marks that hold characters so; the inverse of `_held`."""
    if not any(held):
        return ()
    found: list[Mark] = []
    begun: dict[tuple[MarkType, str], int] = {}
    at = 0
    for kinds, group in groupby([*held, _BARE]):
        for kind in [each for each in begun if each not in kinds]:
            found.append(Mark(begun.pop(kind), at, *kind))
        for kind in kinds:
            begun.setdefault(kind, at)
        at += sum(1 for _ in group)
    return tuple(sorted(found))


def _three_way(base: Held, mine: Held, theirs: Held) -> Held | None:
    """The marks of one character after both edits; None where each gave it another link or language."""
    if theirs in (base, mine):
        return mine
    if mine == base:
        return theirs
    found = (mine & theirs) | (mine - base) | (theirs - base)
    for type_ in _VALUED:
        values = [{kind for kind in held if kind[0] is type_} for held in (base, mine, theirs)]
        if values[1] != values[0] and values[2] != values[0] and values[1] != values[2]:
            return None
    return found


def _with(held: Held, gained: Held) -> Held:
    """The marks with more of them; a link or language of one's own stays."""
    own = {kind[0] for kind in held}
    return held | {kind for kind in gained if kind[0] not in _VALUED or kind[0] not in own}
