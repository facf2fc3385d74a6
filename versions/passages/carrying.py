"""A passage followed from the content it was quoted in into another one, along the comparison of the two.

What the comparison says of the very words is taken as it stands where it could say nothing else: words that stand
twice and of which one was taken out are lost, and so is what a comparison that is not complete does not hold.
Where it says that the sentence is gone, the sentence itself is looked for among what is new. Everything is
bounded by one pass over the two texts for each passage.
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain, islice

from versions.content import Block, Content, Span
from versions.diff import FIELDS, Cell, Change, ChangeKind, Diff, Manner, Run
from versions.diff.cleanup import Edit
from versions.passages.sentences import paragraph_around, sentence_around, sentences_in
from versions.passages.values import CONTEXT, Passage, Placed, State
from versions.passages.ways import Way, is_repeated, rivals, way
from versions.words import count_words, has_word, pieces

LEAST_MOVED_WORDS = 5
"""A shorter sentence is never called moved: "He said no." stands everywhere."""

LIKE = 0.7
"""Share of a sentence's words in a new one from which on nobody can say that the sentence was deleted."""

MOST_TWINS = 40
"""Words that stand more often are not told apart."""

_SIGNS_A_LETTER = 4
"""Signs and blanks to a letter, in no text more: what is far longer need not be counted."""

_AROUND = 8
"""Code points on either side by which an empty passage is told from other places like it."""

_NOTHING_BUT = (Manner.ENCODING, Manner.TYPOGRAPHY, Manner.SPACING)
_LOST, _DELETED = Placed(State.LOST), Placed(State.DELETED)


def carry(passage: Passage, diff: Diff, *, is_backwards: bool = False) -> Placed:
    """What became of a passage of the comparison's old content in its new one; of its new in its old backwards."""
    return Carrier(diff, is_backwards=is_backwards).place(passage)


@dataclass(frozen=True)
class Carrier:
    """Follows any number of passages along one comparison."""

    diff: Diff
    is_backwards: bool = False

    def place(self, passage: Passage) -> Placed:
        """What became of the passage, and where it stands; `lost` too where the content does not hold its words."""
        span = passage.span
        if self._source.text_of(span.field)[span.start : span.end] != passage.quote.exact:
            return _LOST
        found = self._way(span)
        if isinstance(found, Placed):
            return found
        placed = self._along(found, span.start - found.old_at, span.end - found.old_at)
        if placed.span is not None:
            start, end = placed.span.start + found.new_at, placed.span.end + found.new_at
            placed = replace(placed, span=Span(found.field, start, end))
        elif placed is _DELETED and span.field == "body":
            placed = self._elsewhere(span)
        return placed

    def _along(self, found: Way, start: int, end: int) -> Placed:
        touching = found.touching(start, end) or _put_in_beside(found, start, end)
        if found.is_moved and found.field == "body" and len(list(_places(self._source.body_text, found.old))) > 1:
            return _LOST
        if not touching or _is_break_beside(found, touching, start, end):
            return _untouched(found, start, end)
        if not self.diff.complete:
            return _LOST
        return _touched(found, touching, start, end)

    # Ways.

    @property
    def _source(self) -> Content:
        return self.diff.new if self.is_backwards else self.diff.old

    @property
    def _target(self) -> Content:
        return self.diff.old if self.is_backwards else self.diff.new

    def _way(self, span: Span) -> Way | Placed:
        """The text that the passage lies in and what became of it; or what is known without."""
        match span.field.split("."):
            case ["body"]:
                return self._body_way(span)
            case ["body", number, name]:
                return self._attribute_way(int(number), name)
            case [name] if name in FIELDS:
                return self._field_way(name)
        is_same = self._source.text_of(span.field) == self._target.text_of(span.field)
        return Placed(State.PRESENT, span) if is_same else _LOST

    def _field_way(self, name: str) -> Way:
        old, new = self._source.text_of(name), self._target.text_of(name)
        return way(old, new, self.diff.fields[name], name, is_backwards=self.is_backwards)

    def _body_way(self, span: Span) -> Way | Placed:
        first, last = (self._block_at(place) for place in (span.start, max(span.start, span.end - 1)))
        moved = [self._moved[k] for k in range(first, last + 1) if k in self._moved]
        if not moved:
            return self._body
        # Of blocks that went different ways no stretch is left.
        return moved[0] if len(moved) == last - first + 1 and all(each is moved[0] for each in moved) else _LOST

    def _block_at(self, place: int) -> int:
        return max(0, bisect_right(self._source.block_starts, place) - 1)

    @cached_property
    def _body(self) -> Way:
        """The whole body: what moved is taken out at one place and put in at another."""
        old, new = self._source.body_text, self._target.body_text
        return way(old, new, self.diff.runs_of("body"), "body", is_backwards=self.is_backwards)

    @cached_property
    def _moved(self) -> dict[int, Way]:
        """The ways of blocks that moved, by their numbers in the content that is left."""
        found: dict[int, Way] = {}
        for cell in self.diff.cells:
            if cell.op == "moved":
                olds, news = self._sides(cell)
                old, new = ("\n".join(each.text for each in blocks) for blocks in self._blocks(cell))
                led = way(old, new, cell.runs, "body", is_backwards=self.is_backwards)
                starts = self._source.block_starts[olds[0]], self._target.block_starts[news[0]]
                found |= dict.fromkeys(olds, led._replace(old_at=starts[0], new_at=starts[1], is_moved=True))
        return found

    def _sides(self, cell: Cell) -> tuple[tuple[int, ...], tuple[int, ...]]:
        return (cell.new, cell.old) if self.is_backwards else (cell.old, cell.new)

    def _blocks(self, cell: Cell) -> tuple[Sequence[Block], Sequence[Block]]:
        olds, news = self._sides(cell)
        return [self._source.body[i] for i in olds], [self._target.body[j] for j in news]

    # Captions and alternative texts.

    def _attribute_way(self, index: int, name: str) -> Way | Placed:
        cell = next((cell for cell in self.diff.cells if index in self._sides(cell)[0]), None)
        if cell is None:
            return _LOST
        old = getattr(self._source.body[index], name) or ""
        news = self._sides(cell)[1]
        if not news:
            return self._figure_elsewhere(index, name, old)
        if len(news) > 1:
            return _LOST
        new = getattr(self._target.body[news[0]], name) or ""
        runs = next((each.runs for each in cell.attributes if each.name == name), (Run("equal", old),))
        led = way(old, new, runs, f"body.{news[0]}.{name}", is_backwards=self.is_backwards)
        return led._replace(is_moved=cell.op == "moved")

    def _figure_elsewhere(self, index: int, name: str, old: str) -> Way | Placed:
        """The way of a picture's words where the comparison lost the picture: the same picture, if it is alone."""
        source = self._source.body[index].source
        left, come = ([cell for cell in self.diff.cells if cell.op == op] for op in self._one_sided)
        olds = [i for cell in left for i in self._sides(cell)[0] if self._source.body[i].source == source]
        news = [j for cell in come for j in self._sides(cell)[1] if self._target.body[j].source == source]
        if source is None or not news:
            return _DELETED if self.diff.complete else _LOST
        if len(olds) > 1 or len(news) > 1 or getattr(self._target.body[news[0]], name) != old:
            return _LOST
        return Way(old, old, (), f"body.{news[0]}.{name}", is_moved=True)

    @property
    def _one_sided(self) -> tuple[str, str]:
        return ("inserted", "deleted") if self.is_backwards else ("deleted", "inserted")

    # Sentences found again.

    def _elsewhere(self, span: Span) -> Placed:
        """Where the passage's own sentence stands among what is new; deleted where it does not."""
        text = self._source.body_text
        low, high = paragraph_around(text, span.start, span.end)
        near = max(low, span.start - CONTEXT), min(high, span.end + CONTEXT)
        for start, end in (sentence_around(text, span.start, span.end), near):
            unit = text[start:end]
            if not has_word(unit):
                continue
            olds, news = self._free(unit)
            if not news:
                continue
            if olds != [start] or len(news) > 1 or count_words(unit, most=LEAST_MOVED_WORDS) < LEAST_MOVED_WORDS:
                return _LOST
            at = news[0] + span.start - start
            return Placed(State.MOVED, Span("body", at, at + span.end - span.start))
        return _LOST if self._resembles_new(*sentence_around(text, span.start, span.end)) else _DELETED

    def _resembles_new(self, start: int, end: int) -> bool:
        """Whether a new sentence is so like the one that is gone that it may be the same, moved and reworded."""
        gone = _words(self._source.body_text[start:end])
        if len(gone) < LEAST_MOVED_WORDS:
            return False
        shared = Counter(chain.from_iterable(self._new_sentences.get(word, ()) for word in gone))
        return max(shared.values(), default=0) >= LIKE * len(gone)

    @cached_property
    def _new_sentences(self) -> dict[str, list[int]]:
        """The numbers of the new sentences that a word stands in."""
        new = self._body.new
        found: dict[str, list[int]] = defaultdict(list)
        sentences = (each for _, _, c, d in self._body.edits if c < d for each in sentences_in(new[c:d]))
        for number, sentence in enumerate(sentences):
            for word in _words(sentence):
                found[word].append(number)
        return found

    def _free(self, unit: str) -> tuple[list[int], list[int]]:
        """Where these words stand on either side, save where the comparison holds the one to be the other."""
        olds, news = list(_places(self._source.body_text, unit)), set(_places(self._target.body_text, unit))
        if max(len(olds), len(news)) == MOST_TWINS:
            return olds, sorted(news)
        free = []
        for start in olds:
            led = self._moved.get(self._block_at(start), self._body)
            at, end = start - led.old_at, start - led.old_at + len(unit)
            if end > len(led.old) or led.touching(at, end):
                free.append(start)
            else:
                news.discard(led.moved_to(at) + led.new_at)
        return free, sorted(news)


def _untouched(found: Way, start: int, end: int) -> Placed:
    """Words that no edit touches are at their place, unless they could as well be others of the same kind."""
    low, high = found.equal_around(start, end)
    wide = (max(low, start - _AROUND), min(high, end + _AROUND)) if start == end else (start, end)
    if wide[0] < wide[1] and is_repeated(found, *wide):
        return _LOST
    is_alone = (low, high) != (0, len(found.old)) and not has_word(found.old[low:start] + found.old[end:high])
    if start < end and is_alone and not _is_held(found, start, end):
        return _LOST
    at = _end_before(found, start) if start == end else found.moved_to(start)
    return _standing(found, State.PRESENT, at, at + end - start)


def _is_held(found: Way, start: int, end: int) -> bool:
    """Whether words of which no neighbour was kept are told by more than that they happen to stand there too."""
    words = found.old[start:end].strip()
    beside = [edit for edit in (found.before(start), found.behind(end)) if edit]
    if any(words in found.old[a:b] or words in found.new[c:d] for a, b, c, d in beside):
        return False
    return _is_sentence_kept(found, start, end)


def _touched(found: Way, touching: Sequence[Edit], start: int, end: int) -> Placed:
    words = found.old[start:end]
    if len(touching) == 1 and start < end and (others := rivals(found, start, end)):
        # The edit can be read so that it leaves the words alone. Where other words of the kind are held to stand
        # there, it cannot be told which of them went.
        one, size = others[0], end - start
        is_taken = len(others) > 1 or not found.back().touching(one, one + size)
        return _LOST if is_taken else _standing(found, State.PRESENT, one, one + size)
    low, high = _replacement(found, touching, start, end)
    if start < end and all(_changes_nothing(found, edit) for edit in touching):
        return _standing(found, State.PRESENT, low, high)
    kept = _letters("".join(found.kept(start, end)))
    if not has_word(found.new[low:high]) or (not _brings_words(found, touching) and 4 * kept < _letters(words)):
        return _LOST if _is_shifted(found, start, end) else _DELETED
    if not _is_sentence_kept(found, start, end) and not _is_replaced_in_place(found, touching, start, end):
        return _DELETED
    if _reaches_beyond(found, touching, start, end):
        return _LOST
    return _standing(found, State.REWORDED, low, high)


def _replacement(found: Way, touching: Sequence[Edit], start: int, end: int) -> tuple[int, int]:
    """From where to where in the new text stands what took the place of the stretch, without blanks around it."""
    first, last = touching[0], touching[-1]
    low = found.moved_to(start) if start < first[0] else first[2]
    high = end + last[3] - last[1] if end > last[1] else last[3]
    stretch = found.new[low:high]
    if bare := stretch.strip():
        low += len(stretch) - len(stretch.lstrip())
        high = low + len(bare)
    return low, high


def _is_sentence_kept(found: Way, start: int, end: int) -> bool:
    """Whether half of what the sentence says beside these words stands, or a third of all that it says."""
    low, high = sentence_around(found.old, start, end)
    beside = _letters(found.old[low:start]) + _letters(found.old[end:high])
    kept = sum(_letters(piece) for edge in ((low, start), (end, high)) for piece in found.kept(*edge))
    whole = kept + sum(map(_letters, found.kept(start, end)))
    return (beside > 0 and 2 * kept >= beside) or 3 * whole >= _letters(found.old[low:high]) > 0


def _is_shifted(found: Way, start: int, end: int) -> bool:
    """Whether the words that were taken out of a sentence stand in it again, at another place."""
    words = found.old[start:end].strip()
    low, high = sentence_around(found.old, start, end)
    if not words or not (edits := found.touching(low, high)):
        return False
    first, last = _replacement(found, edits, low, high)
    kept = sum(not found.touching(low + at, low + at + len(words)) for at in _places(found.old[low:high], words))
    return len(list(_places(found.new[first:last], words))) > kept


def _is_replaced_in_place(found: Way, touching: Sequence[Edit], start: int, end: int) -> bool:
    """Whether little more than these very words was replaced, in a paragraph that stands or a field of one line."""
    own = _letters(found.old[start:end])
    most = _SIGNS_A_LETTER * (2 * own + 1)
    if (
        any(b - a > most for a, b, _, _ in touching)
        or sum(_letters(found.old[a:b]) for a, b, _, _ in touching) > 2 * own
    ):
        return False
    if found.field in FIELDS:
        return True
    low, high = paragraph_around(found.old, start, end)
    return any(map(has_word, (*found.kept(low, start), *found.kept(end, high))))


def _reaches_beyond(found: Way, touching: Sequence[Edit], start: int, end: int) -> bool:
    """Whether an edit takes more than the sentence and puts something in its place: nobody knows which for which."""
    low, high = sentence_around(found.old, start, end)
    beyond = (found.old[a:low] + found.old[high:b] for a, b, c, d in touching if c < d)
    return any(map(has_word, beyond))


def _is_break_beside(found: Way, touching: Sequence[Edit], start: int, end: int) -> bool:
    """Whether all that was put in at an empty passage are signs, or whole blocks before it or behind it."""
    if start < end or len(touching) != 1 or touching[0][0] != touching[0][1]:
        return False
    added = found.new[touching[0][2] : touching[0][3]]
    return not has_word(added) or added.startswith("\n") or added.endswith("\n")


def _put_in_beside(found: Way, start: int, end: int) -> Sequence[Edit]:
    """What was put in where only blanks lie between it and an empty passage."""
    if start < end:
        return ()
    for edit in (found.before(start), found.behind(start)):
        between = found.old[min(edit[0], start) : max(edit[0], start)] if edit and edit[0] == edit[1] else "-"
        if edit and between.isspace() and "\n" not in between:
            return (edit,)
    return ()


def _end_before(found: Way, place: int) -> int:
    """Where an empty passage is now: before a block that was put in behind it, behind what was put in before."""
    edit = found.before(place)
    if edit and edit[:2] == (place, place) and found.new[edit[2] : edit[3]].startswith("\n"):
        return edit[2]
    return found.moved_to(place)


def _changes_nothing(found: Way, edit: Edit) -> bool:
    """Whether an edit leaves every word as it was: blanks, breaks, the shape of signs, how letters are composed."""
    a, b, c, d = edit
    was, now = found.old[a:b], found.new[c:d]
    if not was or not now or not (was + now).strip():
        return not (was + now).strip()
    here = Span("body", 0, 0)
    return Change("", ChangeKind.WORDS, "body", None, here, here, was, now).manner in _NOTHING_BUT


def _brings_words(found: Way, touching: Sequence[Edit]) -> bool:
    return any(has_word(found.new[c:d]) for _, _, c, d in touching)


def _standing(found: Way, state: State, start: int, end: int) -> Placed:
    if found.is_moved and state is State.PRESENT:
        state = State.MOVED
    return Placed(state, Span(found.field, start, end))


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))


def _words(text: str) -> set[str]:
    return {bare for bare in map(str.strip, pieces(text.casefold())) if has_word(bare)}


def _places(text: str, words: str) -> Iterator[int]:
    def every() -> Iterator[int]:
        at = text.find(words)
        while at >= 0:
            yield at
            at = text.find(words, at + 1)

    return islice(every(), MOST_TWINS)
