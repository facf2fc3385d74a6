"""Where the words that notices speak of stand in the content shown, and what became of those that do not.

The words after stand in the version that brought them and in those since; the words before in the versions up
to the correction. A passage is followed by the comparison of its own version with the one shown and never
guessed; what is not found is not marked, and the page says so.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from versions import passages
from versions.changelog import Changelog, Version
from versions.content import Content, Span
from versions.diff import Diff
from versions.notices import Covered, Statement
from versions.passages import Carrier, Passage, Placed, State

from .contents import Marked

MOST_DESCRIBED = 40
"""Changes of one notice whose words a page tells; passages beyond them are marked without a description."""

MOST_COMPARED = 24
"""Contents that a page compares at most; passages of older versions are known by their words and surroundings."""

Places = Mapping[tuple[int, int], Placed]
"""What became of the words after, by notice and by the position of the coverage in it, from 1."""

_BLANKS = 4
"""Code points of white space that may lie between a place and the words that were put back there."""

_MARKED = (State.PRESENT, State.REWORDED, State.MOVED)


@dataclass(frozen=True, slots=True)
class Followed:
    """What can be marked of the passages in one content, in the order of the notices, and what became of each."""

    marked: tuple[Marked, ...]
    places: Places


def follow(
    content: Content, version: Version, changelog: Changelog, ways: Mapping[int, Diff], *, only: int | None = None
) -> Followed:
    """The passages of the notices in the content of a version; of one notice only, by its number, if asked.

    `ways` are comparisons with this content, the older revision's on the old side, by the other one's number.
    """
    shown = version.revision_number
    carriers = {number: Carrier(diff, is_backwards=number > shown) for number, diff in ways.items()}
    marked: list[Marked] = []
    places: dict[tuple[int, int], Placed] = {}
    for statement in _of(changelog, only):
        known: set[tuple[str, int, int, bool]] = set()
        for position, covered, passage, is_later in _asked(statement, version):
            own = changelog.version(passage.publication).revision_number
            placed = _placed(passage, content, carriers.get(own), is_own=own == shown)
            if not is_later:
                placed = places[statement.number, position] = _restored(placed, covered, content)
            span = _shown(placed, content, is_later=is_later)
            if span and (key := (span.field, span.start, span.end, is_later)) not in known:
                known.add(key)
                marked.append(_marked(statement, position, span, state=placed.state, is_later=is_later))
    return Followed(tuple(marked), places)


def sources(changelog: Changelog, version: Version, *, only: int | None = None) -> list[int]:
    """The revisions that passages to be shown in a version were quoted in, those of the newest notices first.

    `only` asks for one notice, by its number.
    """
    told = reversed(list(_of(changelog, only)))
    asked = (passage.publication for statement in told for _, _, passage, _ in _asked(statement, version))
    numbers = dict.fromkeys(changelog.version(each).revision_number for each in asked)
    return [each for each in numbers if each != version.revision_number][:MOST_COMPARED]


def anchors(marked: Iterable[Marked]) -> dict[int, str]:
    """The first anchor of each notice whose words stand in the text."""
    first: dict[int, str] = {}
    for each in marked:
        first.setdefault(each.number, each.id)
    return first


def described_id(notice: int, position: int) -> str:
    """The id of the words before and after that one coverage of a notice is told by."""
    return f"was-{notice}-{position}"


def exact(passage: Passage, content: Content, version: Version, changelog: Changelog) -> Span | None:
    """Where the passage stands in the content of a version; None where its exact words do not stand there once."""
    own = changelog.version(passage.publication)
    if own.revision_number == version.revision_number:
        return passage.span
    found = passages.find(passage, content)
    return found.span if found.state is State.PRESENT else None


def _of(changelog: Changelog, only: int | None) -> Iterator[Statement]:
    return (each for each in changelog.statements if only in (None, each.number))


def _asked(statement: Statement, version: Version) -> Iterator[tuple[int, Covered, Passage, bool]]:
    """The side of each coverage that a version may hold: the words after, or those that were corrected later."""
    for position, covered in enumerate(statement.covered, start=1):
        after, before = covered.after, covered.before
        if after is not None and after.publication <= version.number:
            yield position, covered, after, False
        elif before is not None and before.publication >= version.number and before.quote.exact:
            yield position, covered, before, True


def _placed(passage: Passage, content: Content, carrier: Carrier | None, *, is_own: bool) -> Placed:
    if is_own:
        return Placed(State.PRESENT, passage.span)
    return carrier.place(passage) if carrier else passages.recognise(passage, content)


def _restored(placed: Placed, covered: Covered, content: Content) -> Placed:
    """The place of words that were taken out, as what stands there now where they were put back."""
    words = covered.before.quote.exact.strip() if covered.before else ""
    if not words or placed.state is not State.PRESENT or placed.span is None or placed.span.start < placed.span.end:
        return placed
    text, at = content.text_of(placed.span.field), placed.span.start
    behind, before = text[at : at + _BLANKS], text[max(0, at - _BLANKS) : at]
    for start in (
        at + len(behind) - len(behind.lstrip()),
        at - (len(before) - len(before.rstrip())) - len(words),
    ):
        if start >= 0 and text.startswith(words, start):
            return Placed(State.REWORDED, Span(placed.span.field, start, start + len(words)))
    return placed


def _shown(placed: Placed, content: Content, *, is_later: bool) -> Span | None:
    """The span to mark. Words that were worded otherwise before they were wrong are not those that were corrected."""
    span = placed.span
    if span is None or placed.state not in _MARKED or (is_later and placed.state is State.REWORDED):
        return None
    # Alternative text is read aloud, not shown: there is nothing to mark.
    return None if span.field.endswith(".alt") else trimmed(span, content.text_of(span.field))


def trimmed(span: Span, text: str) -> Span:
    """The span without the blanks at its ends, which a mark would underline; one of blanks alone is kept."""
    words = text[span.start : span.end]
    if not words.strip():
        return span
    start = span.start + len(words) - len(words.lstrip())
    return Span(span.field, start, start + len(words.strip()))


def _marked(statement: Statement, position: int, span: Span, *, state: State, is_later: bool) -> Marked:
    number = statement.number
    return Marked(
        field=span.field,
        start=span.start,
        end=span.end,
        kind=statement.kind,
        number=number,
        id=f"p{number}" if position == 1 else f"p{number}-{position}",
        described_by=described_id(number, position) if position <= MOST_DESCRIBED else None,
        is_later=is_later,
        state=state,
    )
