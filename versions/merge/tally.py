"""Whether a merged body has its words as often as both edits say: a guard against merges that only look clean.

A comparison may tell one thing in two ways: a paragraph that was joined to the next as an insertion, one that
was joined and moved as two deletions and an insertion elsewhere. Two such tales, each true, can be put together
to a text that has a sentence twice, or one that somebody took out. So the words are counted.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence

from versions.content import Block, Content
from versions.diff import Cell, Diff
from versions.merge.texts import edits_of
from versions.merge.values import Choice, Conflict, Part, Version, Words, Woven, version_of
from versions.words import Token, pieces, tokens

_MOST_OF = 0.75
"""The share of a paragraph's words that must stand elsewhere for it to count as moved rather than as taken out."""


def astray(mine: Diff, theirs: Diff, parts: Iterable[Part], conflicts: Sequence[Conflict]) -> frozenset[str]:
    """The words that the merged body has more often, or less often, than both edits account for.

    What neither side took out of the base stands once; what each put in stands too, once or twice where both put
    in the same. A conflict may hold back any of its words; it brings back only what the other side took out.
    Counted with mine of every conflict and with theirs, so that no choice has a thing twice.
    """
    parts = tuple(parts)
    same = _untouched(mine) & _untouched(theirs)
    base = [_Paragraph(mine.old, i) for i in range(len(mine.old.body)) if i not in same]
    known = Counter(mine.old.body[i].text for i in same)
    one, other = _Side(mine, base), _Side(theirs, base)
    out = one.taken_out | other.taken_out
    stays = Counter(word for each in base for at, word in each.words if at not in out)
    at_odds = [each for each in conflicts if each.field == "body"]
    least = stays + (one.put_in | other.put_in)
    least.subtract(_counted(version for each in at_odds for version in (each.base, each.mine, each.theirs)))
    found: set[str] = set()
    choices = ((Choice.MINE, other), (Choice.THEIRS, one)) if at_odds else ((Choice.MINE, other),)
    for choice, opposite in choices:
        restored = _counted(version_of(each, choice) for each in at_odds) & opposite.words_out(base)
        most = stays + one.put_in + other.put_in + restored
        merged = _merged(parts, conflicts, choice, known.copy())
        found |= {word for word in {*merged, *least, *most} if not least[word] <= merged[word] <= most[word]}
    return frozenset(found)


class _Paragraph:
    """A block of the base with its words, each with where it begins in the body's text."""

    def __init__(self, content: Content, i: int) -> None:
        start = content.block_starts[i]
        self.words = [(start + token.start, token.text) for token in tokens(content.body[i].text)]


class _Side:
    """Where one side took words out of the base, and how often it put each in; what it only put elsewhere is neither.

    A comparison may tell words that went elsewhere as taken out and put in. They are believed to be the same where
    most of a paragraph went so, and where there is no other like them: two in a row, or a number.
    """

    def __init__(self, diff: Diff, base: Sequence[_Paragraph]) -> None:
        self.taken_out = set(_taken_out(diff))
        self.put_in = Counter(_put_in(diff))
        times = self.words_out(base)
        alone = {word for word in times if times[word] == self.put_in[word] == 1}
        for paragraph in base:
            for at, word in list(self._elsewhere(paragraph, alone)):
                if self.put_in[word]:
                    self.taken_out.discard(at)
                    self.put_in[word] -= 1

    def words_out(self, base: Iterable[_Paragraph]) -> Counter[str]:
        """The words that were taken out, as often as they were."""
        return Counter(word for each in base for at, word in each.words if at in self.taken_out)

    def _elsewhere(self, paragraph: _Paragraph, alone: Collection[str]) -> Iterable[tuple[int, str]]:
        gone = [(at, word) for at, word in paragraph.words if at in self.taken_out]
        again = Counter(word for _, word in gone) & self.put_in
        if gone == paragraph.words and again.total() >= _MOST_OF * len(gone):
            return gone
        known = [at in self.taken_out and word in alone for at, word in paragraph.words]
        beside = zip(known, [False, *known], [*known[1:], False], strict=False)
        return [
            (at, word)
            for (at, word), (is_known, *near) in zip(paragraph.words, beside, strict=True)
            if is_known and (any(near) or word[0].isdigit())
        ]


def _untouched(diff: Diff) -> frozenset[int]:
    """The base's blocks with the same words on the side, wherever they stand there."""
    return frozenset(i for cell in diff.cells if not _edits(diff, cell) for i in cell.old)


def _taken_out(diff: Diff) -> Iterator[int]:
    """Where the words begin, in the base's body text, that the side took out."""
    for cell in diff.cells:
        if cell.old and (edits := _edits(diff, cell)):
            start = diff.old.block_starts[cell.old[0]]
            text = "\n".join(diff.old.body[i].text for i in cell.old)
            yield from (start + token.start for token in _touched(text, [(a, b) for a, b, _, _ in edits]))


def _put_in(diff: Diff) -> Iterator[str]:
    for cell in diff.cells:
        if cell.new and (edits := _edits(diff, cell)):
            text = "\n".join(diff.new.body[j].text for j in cell.new)
            yield from (token.text for token in _touched(text, [(c, d) for _, _, c, d in edits]))


def _edits(diff: Diff, cell: Cell) -> list[tuple[int, int, int, int]]:
    if cell.old and cell.new:
        return list(edits_of(cell.runs))
    old, new = (
        sum(len(side.body[i].text) + 1 for i in indices)
        for side, indices in ((diff.old, cell.old), (diff.new, cell.new))
    )
    return [(0, old, 0, new)]


def _touched(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[Token]:
    """The words that lie in one of the spans, or around an empty one."""
    k = 0
    for token in tokens(text):
        while k < len(spans) and spans[k][1] <= token.start:
            k += 1
        if k < len(spans) and spans[k][0] < token.end:
            yield token


def _merged(parts: Iterable[Part], conflicts: Sequence[Conflict], choice: Choice, known: Counter[str]) -> Counter[str]:
    """The words of the merged body with this choice for every conflict, but for blocks that are known to stand."""
    counted: Counter[str] = Counter()
    for text in _texts(parts, conflicts, choice):
        if known[text] > 0:
            known[text] -= 1
        else:
            counted.update(_words(text))
    # A block that stands nowhere as it was has gone into a conflict, or its words are missing.
    for text, times in known.items():
        counted.subtract({word: n * times for word, n in Counter(_words(text)).items()})
    return counted


def _texts(parts: Iterable[Part], conflicts: Sequence[Conflict], choice: Choice) -> Iterator[str]:
    for part in parts:
        match part:
            case Block():
                yield part.text
            case Woven():
                pieces = (version_of(conflicts[each], choice) if isinstance(each, int) else each for each in part.text)
                yield "".join(text for version in pieces for text in _written(version))
            case _ if choice in part.sides:
                yield from _written(version_of(conflicts[part.conflict], choice))


def _counted(versions: Iterable[Version]) -> Counter[str]:
    return Counter(word for each in versions for text in _written(each) for word in _words(text))


def _written(version: Version) -> Iterator[str]:
    yield from (version.text,) if isinstance(version, Words) else (block.text for block in version)


def _words(text: str) -> Iterator[str]:
    """The texts of the tokens, for a third of what the tokens cost."""
    return (bare for bare in map(str.lstrip, pieces(text)) if bare)
