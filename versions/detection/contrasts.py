"""“R, not W” and “not W but R”: both values in one breath."""

import re
from collections.abc import Iterator

from .likeness import is_nominal, without_auxiliary
from .wording import (
    CLAUSE_END,
    MILLIONS,
    Notice,
    Pair,
    Span,
    after_verb,
    clause_end,
    is_article,
    is_function_word,
    with_apposition,
    without_preposition,
    without_tail,
)

_MOST = 12


def turned(notice: Notice, sentence: Span) -> Iterator[Pair]:
    """“not W but R”."""
    opening, turning = notice.rules.turned
    start, end = sentence
    for _ in range(_MOST):
        first = opening.search(notice.low, start, end)
        if not first:
            return
        second = turning.search(notice.low, first.end(), min(end, first.end() + 160))
        if not second:
            start = first.end()
            continue
        wrong = without_preposition(notice, notice.trimmed(first.end(), second.start()))
        right_end = clause_end(notice, second.end(), end)
        right = with_apposition(notice, without_preposition(notice, notice.trimmed(second.end(), right_end)), end)
        if wrong and (done := notice.rules.participles.match(notice.low, *wrong)) and done.end() < wrong[1]:
            wrong = notice.trimmed(done.end(), wrong[1])
        if wrong and right and ";" not in notice.text[first.end() : second.start()]:
            wrong = _up_to_comma(notice, wrong)
            yield wrong, right
        start = max(right_end, second.end())


def _up_to_comma(notice: Notice, span: Span) -> Span:
    found = re.compile(r",(?!\d)").search(notice.text, *span)
    return (notice.trimmed(span[0], found.start()) if found else span) or span


def contrasts(notice: Notice, sentence: Span) -> Iterator[Pair]:
    """“R, not W”, as often as the sentence has it."""
    start, end = sentence
    for pattern in (notice.rules.negations, notice.rules.instead):
        at = start
        for found in pattern.finditer(notice.low, start, end):
            if found.start() <= at:
                continue
            stop = clause_end(notice, found.end(), end)
            said = notice.trimmed(found.end(), stop)
            wrong = with_apposition(notice, without_preposition(notice, said), end)
            if not said or not wrong or len(notice.words(wrong)) > 12:
                continue
            begin = _clause_start(notice, at, found.start())
            if said[0] != wrong[0]:
                begin = _behind(notice, notice.low[said[0] : wrong[0]], begin, found.start())
            right = _right_before(notice, begin, found.start(), wrong=wrong)
            if right:
                right = without_auxiliary(notice, _without_copula(notice, right, wrong))
                pair = _bare(notice, wrong), _bare(notice, without_tail(notice, right) or right)
                is_turned = pattern is notice.rules.instead and notice.rules.misreports.search(
                    notice.low, begin, found.start()
                )
                yield (pair[1], pair[0]) if is_turned else pair
            at = stop


def _without_copula(notice: Notice, right: Span, wrong: Span) -> Span:
    """“acquitted” of “were acquitted, not convicted”."""
    words = notice.words(right)
    if len(words) < 2 or notice.rules.copulas.match(notice.low, *wrong):
        return right
    first = notice.low[slice(*words[0])]
    if not notice.rules.auxiliaries.fullmatch(first) or is_nominal(notice, wrong):
        return right
    return notice.trimmed(words[1][0], right[1]) or right


def _clause_start(notice: Notice, start: int, end: int) -> int:
    last = start
    for found in CLAUSE_END.finditer(notice.text, start, end):
        if found.end() < end - 1:
            last = found.end()
    return last


def _behind(notice: Notice, preposition: str, start: int, end: int) -> int:
    """Behind the last such preposition: “works at the institute, not at the university”."""
    place = notice.low.rfind(" " + preposition, start, end)
    return place + 1 + len(preposition) if place > 0 else start


def _bare(notice: Notice, span: Span) -> Span:
    """A date without its article."""
    words = notice.words(span)
    if (
        notice.rules.words.bare_dates
        and len(words) > 1
        and is_article(notice, words[0])
        and re.search(r"\d", notice.text[slice(*span)])
    ):
        return words[1][0], span[1]
    return span


def _right_before(notice: Notice, start: int, end: int, *, wrong: Span) -> Span | None:
    """The value before the “not” that answers to the wrong one: as its shape and the verb before it tell."""
    head = notice.trimmed(start, end)
    if not head:
        return None
    same = _same_shape(notice, notice.words(head), wrong)
    shapes = [_shape(notice, word) for word in notice.words(wrong)]
    if same and (set(shapes) >= {"A", "9"} or (shapes.count("9") > 1 and len(shapes) > 2)):
        return same
    if notice.is_number(*wrong) and (number := _number_before(notice, head, wrong)):
        return number
    after = after_verb(notice, head)
    begun = None if after else notice.rules.perfect.search(notice.low, head[0])
    if begun and begun.start() < head[1]:  # what it looks ahead to stands behind the head: “lease it, not sell it”
        after = notice.trimmed(begun.start(), head[1])
    done = notice.rules.participles.match(notice.low, *after) if after else None
    if after and done and done.end() < after[1] and not notice.rules.participles.match(notice.low, *wrong):
        after = notice.trimmed(done.end(), after[1])
    if same and after and _ends_clause(notice, same, after):
        return same
    if after and len(notice.words(after)) <= max(7, len(notice.words(wrong)) + 4):
        return without_preposition(notice, after)
    return without_preposition(notice, same or _as_long(notice, head, wrong))


def _ends_clause(notice: Notice, same: Span, after: Span) -> bool:
    """Whether the name ends a whole statement of its own: “the ferry capsized Sunday”, not “the county of Pell”."""
    if same[1] != after[1] or not is_nominal(notice, after):
        return False
    between = notice.words((after[0], same[0])) if after[0] < same[0] else []
    is_joined = bool(between) and is_function_word(notice, between[-1]) and len(between) < 4
    return len(between) > 2 and notice.text[between[-1][0]].islower() and not is_joined


def _number_before(notice: Notice, head: Span, wrong: Span) -> Span | None:
    """The last number of the head, with its unit."""
    words = notice.words(head)
    numbers = [place for place, word in enumerate(words) if notice.is_number(*word)]
    if not numbers:
        return None
    first = numbers[-1]
    while first - 1 in numbers:
        first -= 1
    said = _measured(notice, words[first:])
    if len(said) > 4:
        said = said[: max(1, len(notice.words(wrong)))]
    return notice.trimmed(said[0][0], said[-1][1])


def _as_long(notice: Notice, head: Span, wrong: Span) -> Span | None:
    """The end of the head, from its last article where the wrong value has one, else of as many words."""
    article = re.compile(rf"(?<!\w)(?:{notice.rules.words.articles or '(?!)'}) ")
    if article.match(notice.low, *wrong) and (
        starts := [found.start() for found in article.finditer(notice.low, *head)]
    ):
        return notice.trimmed(starts[-1], head[1])
    words = notice.words(head)
    return words[-min(len(notice.words(wrong)), len(words))][0], head[1]


def _measured(notice: Notice, words: list[Span]) -> list[Span]:
    """A number with its unit, without what is said of it: “38%” of “38% of capacity”."""
    for place in range(1, len(words)):
        if notice.is_number(*words[place]) or not is_function_word(notice, words[place]):
            continue
        is_great = MILLIONS.match(notice.low, *words[place - 1]) is not None
        if not is_great or notice.low[slice(*words[place])] not in ("de", "di", "d'"):
            return words[:place]
    return words


def _shape(notice: Notice, word: Span) -> str:
    if notice.is_number(*word):
        return "9"
    letter = next((letter for letter in notice.text[slice(*word)] if letter.isalnum()), "a")
    return "A" if letter.isupper() else "a"


def _same_shape(notice: Notice, words: list[Span], wrong: Span) -> Span | None:
    """The last words that look like the wrong value: capitals, numbers; a name runs back to its first capital."""
    wanted = "".join(_shape(notice, word) for word in notice.words(wrong))
    if "A" not in wanted and "9" not in wanted:
        return None
    shapes = "".join(_shape(notice, word) for word in words)
    at = shapes.rfind(wanted)
    if at < 0:
        return None
    end = at + len(wanted)
    if set(wanted) == {"A"}:
        while at > 0 and shapes[at - 1] == "A":
            at -= 1
    return notice.trimmed(words[at][0], words[end - 1][1])
