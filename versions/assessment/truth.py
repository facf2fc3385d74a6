"""Whether a notice is true of the text: the wrong value stood before readers and is gone, the right one is there.

After the practice that this answers: notices printed while the error they speak of still stands in a headline or a
caption. Values are compared as values, so that “twelve” is found where the notice says 12.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from .. import detection
from ..content import Content, Span
from ..kinds import Kind, named
from ..passages import CONTEXT, Quote, quote
from ..weighing.figures import FIGURES, raw_amount, same_value
from ..weighing.numerals import ORDINALS, UNITS_IN_WORDS
from ..weighing.sentences import sentences_of
from ..weighing.values import Sort, Value, values
from ..words import has_unspaced, lowered
from .values import Code, Cover, Finding, Retold, Told

_CHECKED = frozenset({Kind.CORRECTION, Kind.CLARIFICATION, Kind.UPDATE})
"""Kinds whose wrong value leaves the text; what is retracted may stay readable under its notice."""

_IN_TEXT = frozenset({None, "article", "headline", "standfirst", "byline", "body", "caption", "image"})
"""Scopes of a notice that are in the text; what a newsletter said wrong need not have stood here."""

_MOST = 50
"""Places of one value that are told of."""

_SHAPES = str.maketrans(
    dict.fromkeys('"“”„«»‘’‚‹›', "'") | dict.fromkeys("\u00a0\u202f\u2009", " ") | dict.fromkeys("‐‑–—−", "-")
)
"""Every quotation mark as one, every blank and every dash: what a typographer chose is no other value."""

_HIDDEN = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff]")
_DIGITS = re.compile(r"\D+")
_HAS_DIGIT = re.compile(r"\d")
_WORDS = re.compile(r"[^\W\d_]+")
_IN_WORDS = frozenset(UNITS_IN_WORDS) | frozenset(ORDINALS)
_AMOUNTS = frozenset({Sort.NUMBER, Sort.ORDINAL})


class _Error(NamedTuple):
    """One error that a notice names; `is_typed`: an author entered the values, no rule read them in the wording."""

    item: int
    wrong: str
    right: str
    is_typed: bool


def untruths(
    told: Sequence[Told],
    covers: Iterable[Cover],
    content: Content,
    *,
    old: Content,
    earlier: Callable[[], Sequence[tuple[int, Content]]],
) -> Iterator[Finding]:
    """What the notices say that is not so in `content`, the text that would be live with them.

    `old` is the text that readers see now and `earlier` what they saw before it.
    """
    covers = tuple(covers)
    for number, notice in enumerate(told):
        if notice.kind not in _CHECKED or not notice.about_text or notice.scope not in _IN_TEXT:
            continue
        name = named([each.kind for each in told], number)
        for error in _errors(notice):
            places = [each.change.new for each in covers if each.notice == number and each.item == error.item]
            yield from _of_error(number, error, content, places, name=name, old=old, earlier=earlier)


def unknown_values(
    retold: Iterable[Retold], content: Content, *, earlier: Callable[[], Sequence[tuple[int, Content]]]
) -> Iterator[Finding]:
    """The figures, and the names said to be wrong or right, that new words for a notice bring from nowhere.

    Known is what the notice said before, what stands in `content` and what readers saw before it.
    """
    for notice in retold:
        if notice.kind not in _CHECKED or notice.scope not in _IN_TEXT:
            continue
        for value in _checkable(notice.text):
            if any(_is_said(text, value) for text in notice.before) or _stands(content, value):
                continue
            if not any(_stands(seen, value) for _, seen in earlier()):
                sentence = (
                    f"The new words of notice {notice.number} say “{value}”; neither its earlier words nor any version"
                    " that readers saw says so."
                )
                yield Finding(Code.RIGHT_VALUE_MISSING, sentence, new=value)


def _checkable(wording: str) -> list[str]:
    """Each figure in digits, and each figure or name that the wording says was wrong or is right."""
    figures = [value.text for value in _values(wording) if value.sort is Sort.NUMBER and _HAS_DIGIT.search(value.text)]
    read = (value for pair in values_read(wording) for value in pair if value)
    return list(dict.fromkeys([*figures, *(value for value in read if _figure(value) or _is_name(value))]))


def _is_name(value: str) -> bool:
    return all(each.sort is Sort.NAME for each in values(f"of {value}")[1:])


def _is_said(text: str, value: str) -> bool:
    figure = _figure(value)
    return bool(_pattern(_folded(value)).search(_folded(text))) or (
        figure is not None and any(_says(each, figure) for each in _values(text))
    )


def _errors(notice: Told) -> Iterator[_Error]:
    """What the author entered; else what the wording itself says."""
    if any(value for pair in notice.items for value in pair):
        for position, (wrong, right) in enumerate(notice.items):
            yield _Error(position, wrong, right, is_typed=True)
        return
    if notice.kind is Kind.UPDATE:
        return  # nothing was wrong
    for wrong, right in values_read(notice.text):
        yield _Error(0, wrong, right, is_typed=False)


def values_read(wording: str) -> list[tuple[str, str]]:
    """What a notice's own words say was wrong and is right, in pairs of which one side may be empty."""
    label = "Correction: "  # what is proposed as a notice need not say again that it is one
    read = []
    for item in detection.judge(label + wording).items:
        sides = ((item.wrong_value, item.wrong_span), (item.right_value, item.right_span))
        wrong, right = (value if value and span and span[0] >= len(label) else "" for value, span in sides)
        if wrong or right:
            read.append((wrong, right))
    return read


def _of_error(
    number: int,
    error: _Error,
    content: Content,
    places: Sequence[Span],
    *,
    name: str,
    old: Content,
    earlier: Callable[[], Sequence[tuple[int, Content]]],
) -> Iterator[Finding]:
    if not error.is_typed and not _stands(old, error.wrong):
        return  # what was read is not what readers saw: the rules cut it otherwise
    if error.wrong and _folded(error.wrong) != _folded(error.right):
        stands = list(_standing(content, error))[:_MOST]
        yield from (_still(number, error, content, span, places, name=name) for span in stands)
        if error.is_typed and not stands and not _stood(error, old, earlier):
            sentence = f"The {name} says that “{error.wrong}” was wrong; it stands in no version that readers saw."
            yield Finding(Code.WRONG_VALUE_UNKNOWN, sentence, notice=number, old=error.wrong)
    if error.is_typed and error.right and not _stands(content, error.right):
        sentence = f"The {name} says that “{error.right}” is right; it stands nowhere in the text."
        yield Finding(Code.RIGHT_VALUE_MISSING, sentence, notice=number, new=error.right)


def _standing(content: Content, error: _Error) -> Iterator[Span]:
    """Where the wrong value stands, save as part of the right one: “manager” in “acting manager” is no error."""
    right = list(occurrences(content, error.right)) if error.right else []
    for span in occurrences(content, error.wrong):
        if not any(each.field == span.field and each.start <= span.start and span.end <= each.end for each in right):
            yield span


def _stood(error: _Error, old: Content, earlier: Callable[[], Sequence[tuple[int, Content]]]) -> bool:
    return _stands(old, error.wrong) or any(_stands(content, error.wrong) for _, content in earlier())


def _still(number: int, error: _Error, content: Content, span: Span, places: Sequence[Span], *, name: str) -> Finding:
    """The wrong value still stands: in the corrected sentence, the headline or a caption, or somewhere else."""
    is_prominent = span.field in ("headline", "standfirst") or span.field.endswith((".caption", ".alt"))
    in_place = is_prominent or not places or any(_is_beside(content, span, place) for place in places)
    around = quote(content, span)
    sentence = (
        f"The {name} says that “{error.wrong}” was wrong, and it still stands in {_called(span.field)}: "
        f"“{_around(around)}”."
    )
    code = Code.WRONG_VALUE_IN_PLACE if in_place else Code.WRONG_VALUE_ELSEWHERE
    return Finding(
        code,
        sentence,
        notice=number,
        old=around.exact,
        new=f"{around.prefix}{around.exact}{around.suffix}",
        field=span.field,
    )


def _around(quoted: Quote) -> str:
    """A quotation with what stands around it in its paragraph, whole words and no others."""
    before, after = quoted.prefix.rpartition("\n")[2], quoted.suffix.partition("\n")[0]
    if before == quoted.prefix and len(before) == CONTEXT:
        before = f"… {before.partition(' ')[2] or before}"
    if after == quoted.suffix and len(after) == CONTEXT:
        after = f"{after.rpartition(' ')[0] or after} …"
    return f"{before}{quoted.exact}{after}".strip()


def _is_beside(content: Content, span: Span, place: Span) -> bool:
    """Whether a value stands in a sentence that a covered change touches."""
    if span.field != place.field:
        return False
    text = content.text_of(span.field)
    low, high = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    block = text[low : high if high >= 0 else len(text)]
    sentence = next(
        (each for each in sentences_of(block) if low + each.start <= span.start < low + each.end),
        None,
    )
    start, end = (low + sentence.start, low + sentence.end) if sentence else (low, low + len(block))
    return place.start <= end and start <= place.end


def _called(field: str) -> str:
    if field.endswith(".caption"):
        return "a caption"
    if field.endswith(".alt"):
        return "the description of a picture"
    return {"body": "the text", "byline": "the byline"}.get(field, f"the {field}")


def _stands(content: Content, value: str) -> bool:
    return next(occurrences(content, value), None) is not None


def occurrences(content: Content, value: str) -> Iterator[Span]:
    """Every place of a value in a content, in any field: its words as a whole, or a figure that says the same."""
    wanted = _without_hidden(value.strip())[0]
    if not wanted:
        return
    figure = _figure(wanted)
    pattern = _pattern(_folded(wanted))
    for name, start, shown in _texts(content):
        text, places = _without_hidden(shown)
        found = {match.span() for match in pattern.finditer(_folded(text))}
        if figure is not None and (found or _may_say(text, figure)):
            said = _values(text)
            found = _without_parts(found, said, figure)
            found |= {(each.start, each.end) for each in said if _says(each, figure)}
        for first, last in _outermost(found):
            yield Span(name, start + places[first], start + places[last - 1] + 1)


def _texts(content: Content) -> Iterator[tuple[str, int, str]]:
    """Every text of a content, the body's block by block: its field, where it begins there, and the text.

    Versions of an article share most of their blocks, and what was read in one is known in the next.
    """
    for name, text in content.fields():
        if name != "body":
            yield name, 0, text
    for start, block in zip(content.block_starts, content.body, strict=True):
        yield "body", start, block.text


@lru_cache(maxsize=2048)
def _without_hidden(text: str) -> tuple[str, Sequence[int]]:
    """The text without signs that nobody sees, and where each character that is left stood."""
    if text.isascii() or not _HIDDEN.search(text):
        return text, range(len(text))
    places = [place for place, sign in enumerate(text) if not _HIDDEN.match(sign)]
    return "".join(text[place] for place in places), places


def _may_say(text: str, figure: Value) -> bool:
    """Whether the text has the figure's digits, or any number in words: reading it for values costs a hundredfold."""
    digits = _DIGITS.sub("", figure.text)
    return (bool(digits) and digits in _DIGITS.sub("", text)) or not _IN_WORDS.isdisjoint(_WORDS.findall(text.lower()))


def _figure(text: str) -> Value | None:
    """The one figure that the text is; None where it is words, or more than a figure."""
    found = [each for each in values(text) if each.sort in FIGURES or each.sort in (Sort.NAME, Sort.WORD)]
    is_alone = len(found) == 1 and found[0].sort in FIGURES and found[0].end - found[0].start >= len(text) - 1
    return found[0] if is_alone else None


def _says(value: Value, figure: Value) -> bool:
    if value.sort is not figure.sort:
        return False
    in_words = figure.sort is Sort.NUMBER and not figure.key[1] and value.text[0].isalpha()
    return same_value(value, figure) or (in_words and raw_amount(value) == figure.key[0])  # 12: “twelve crowns”


def _without_parts(spans: set[tuple[int, int]], said: Sequence[Value], figure: Value) -> set[tuple[int, int]]:
    """The spans but those inside a date, a time or a score: the 12 of 12 July is no toll."""
    if figure.sort not in _AMOUNTS:
        return spans
    others = [(each.start, each.end) for each in said if each.sort in FIGURES and each.sort not in _AMOUNTS]
    starts = [start for start, _ in others]
    kept = set()
    for start, end in spans:
        k = bisect_right(starts, start) - 1
        if k < 0 or end > others[k][1]:
            kept.add((start, end))
    return kept


def _outermost(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans that lie in no other, in order."""
    kept: list[tuple[int, int]] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not kept or end > kept[-1][1]:
            kept.append((start, end))
    return kept


@lru_cache(maxsize=2048)
def _values(text: str) -> tuple[Value, ...]:
    return tuple(values(text))


def _pattern(wanted: str) -> re.Pattern[str]:
    """The words as whole words; a number is not found inside a longer one."""
    if has_unspaced(wanted):
        return re.compile(re.escape(wanted))
    body = r"\s+".join(map(re.escape, wanted.split()))
    before = r"(?<!\w)(?<!\d[.,:])" if wanted[:1].isalnum() else ""
    after = r"(?!\w|[.,:]\d)" if wanted[-1:].isalnum() else ""
    return re.compile(before + body + after)


@lru_cache(maxsize=2048)
def _folded(text: str) -> str:
    """The text in small letters with one shape of quotation mark, dash and blank, as long as before."""
    return lowered(text).translate(_SHAPES)
