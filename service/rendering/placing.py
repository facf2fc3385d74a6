"""Where the words that notices speak of stand in the content shown.

The words after stand in the version that brought them and in those since; the words before in the versions up
to the correction. A passage is found by its exact quote and never guessed; what is not found is not marked.
"""

from collections.abc import Iterable, Iterator

from versions import passages
from versions.changelog import Changelog, Version
from versions.content import Content, Span
from versions.notices import Covered, Statement
from versions.passages import Passage, State

from .contents import Marked

MOST_DESCRIBED = 40
"""Changes of one notice whose words a page tells; passages beyond them are marked without a description."""


def placed(content: Content, version: Version, changelog: Changelog) -> tuple[Marked, ...]:
    """Every passage that can be marked in this version's content, in the order of the notices."""
    found: list[Marked] = []
    for statement in changelog.statements:
        known: set[tuple[str, int, int, bool]] = set()
        for position, covered in enumerate(statement.covered, start=1):
            for span, is_later in _spans(content, version, changelog, covered):
                key = (span.field, span.start, span.end, is_later)
                if key not in known:
                    known.add(key)
                    found.append(_marked(statement, position, span, is_later=is_later))
    return tuple(found)


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


def _spans(content: Content, version: Version, changelog: Changelog, covered: Covered) -> Iterator[tuple[Span, bool]]:
    after, before = covered.after, covered.before
    if after is not None and after.publication <= version.number:
        span, is_later = exact(after, content, version, changelog), False
    elif before is not None and before.publication >= version.number and before.quote.exact:
        span, is_later = exact(before, content, version, changelog), True
    else:
        return
    # Alternative text is read aloud, not shown: there is nothing to mark.
    if span is not None and not span.field.endswith(".alt"):
        yield _trimmed(span, content.text_of(span.field)), is_later


def _trimmed(span: Span, text: str) -> Span:
    """The span without the blanks at its ends, which a mark would underline; one of blanks alone is kept."""
    words = text[span.start : span.end]
    if not words.strip():
        return span
    start = span.start + len(words) - len(words.lstrip())
    return Span(span.field, start, start + len(words.strip()))


def _marked(statement: Statement, position: int, span: Span, *, is_later: bool) -> Marked:
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
    )
