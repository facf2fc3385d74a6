"""“It opened in 1974. It opened in 1947”: the claim and its answer, laid beside each other word by word."""

import re

from .wording import (
    EDGES,
    Notice,
    Pair,
    Span,
    clause_end,
    is_article,
    is_function_word,
    is_preposition,
    with_apposition,
    without_preposition,
)

_STEM = 5
"""Letters by which two forms of one word are known: “opens” and “opened”."""
_MOST = 40
"""Words of a claim or of an answer that are compared: what is longer has its value early."""
_FIGURE = re.compile(r"[£$€¥]?\d[\d.,:]*\d?(?:%|bn|k|th|[ap]m|[mckg]{1,2})?")


def aligned(notice: Notice, claim: Span, reply: Span) -> Pair | None:
    """What differs behind the words that both have; None where they share none, or nothing stands behind them."""
    ours, theirs = _compared(notice, claim, reply)
    best = _longest(notice, ours, theirs)
    if best is None:
        return None
    first, other = best
    while first and other and notice.text[ours[first - 1][0]].isupper() and notice.text[theirs[other - 1][0]].isupper():
        first, other = first - 1, other - 1  # a name, a month with its day
    first, other = _before_article(notice, ours, theirs, first=first, other=other)
    ours, theirs = ours[first:], theirs[other:]
    if len(theirs) > 1 and notice.rules.copulas.fullmatch(notice.low, *theirs[0]):
        theirs = theirs[1:]
    right = with_apposition(notice, notice.trimmed(theirs[0][0], theirs[-1][1]), reply[1])
    wrong = _as_wide(notice, ours, theirs)
    if right and without_preposition(notice, right) == right:
        wrong = without_preposition(notice, wrong)
    if not right or not wrong or notice.low[slice(*wrong)] == notice.low[slice(*right)]:
        return None
    return wrong, right


def _before_article(notice: Notice, ours: list[Span], theirs: list[Span], *, first: int, other: int) -> tuple[int, int]:
    """Before the article of what both say, where the differing part goes on with it: “a state senator”."""
    if notice.is_number(*theirs[other]):
        return first, other
    back = 0
    while back < min(first, other - 1):
        back += 1
        one, two = (notice.low[slice(*words[at - back])] for words, at in ((ours, first), (theirs, other)))
        if one != two or notice.is_number(*theirs[other - back]):
            break
        if is_article(notice, ours[first - back]):
            is_inside = is_function_word(notice, theirs[other - back - 1]) or (
                back == 1 and notice.text[ours[first][0]].isupper() and notice.text[theirs[other][0]].isupper()
            )  # “the Tamarack River”
            return (first - back, other - back) if is_inside else (first, other)
        if is_function_word(notice, theirs[other - back]):
            break
    run = 0
    while run < min(first, other - 1) and _stem(notice, ours[first - run - 1]) == _stem(
        notice, theirs[other - run - 1]
    ):
        run += 1
    plain = all(not is_function_word(notice, word) for word in theirs[other - run : other])
    if run and plain and notice.rules.copulas.fullmatch(notice.low, *theirs[other - run - 1]):
        return first - run, other - run  # “is chief of staff”
    return first, other


def ending_alike(notice: Notice, claim: Span, reply: Span) -> Pair | None:
    """The figures or the names that claim and answer end with; None where one of them does not."""
    ours, theirs = _compared(notice, claim, reply)
    return _numbers(notice, ours, theirs) or _names(notice, ours, theirs)


def _compared(notice: Notice, claim: Span, reply: Span) -> tuple[list[Span], list[Span]]:
    opening = notice.trimmed(*reply)
    answer = notice.rules.answers.match(notice.low, *opening) if opening else None
    begin = notice.trimmed(answer.end(), opening[1]) if answer and opening else opening  # “In fact, …”
    theirs = notice.words((begin[0], clause_end(notice, *begin))) if begin else []
    return notice.words(claim)[:_MOST], theirs[:_MOST]


def _longest(notice: Notice, ours: list[Span], theirs: list[Span]) -> tuple[int, int] | None:
    """Where the differing parts begin, behind the longest run of words that the two have in common."""
    left, right = [_stem(notice, word) for word in ours], [_stem(notice, word) for word in theirs]
    best, found = 0, None
    for one, stem in enumerate(left):
        for other, stem_of_other in enumerate(right):
            count = 0
            while (
                one + count < len(left)
                and other + count < len(right)
                and left[one + count] == right[other + count]
                and not notice.is_number(*ours[one + count])
            ):
                count += 1
            if stem != stem_of_other or one + count >= len(left) or other + count >= len(right) or not one:
                continue
            if other and notice.is_number(*ours[one - 1]) and notice.is_number(*theirs[other - 1]):
                continue  # the value stands before what they share: “35 euros a month”
            weight = sum(1 for word in ours[one : one + count] if not is_function_word(notice, word))
            if weight and weight * 2 + count > best:
                best, found = weight * 2 + count, (one + count, other + count)
    return found


def _stem(notice: Notice, word: Span) -> str:
    return notice.low[slice(*word)].strip(EDGES)[:_STEM]


def _as_wide(notice: Notice, ours: list[Span], theirs: list[Span]) -> Span | None:
    """The claim's part, cut where the answer's part has nothing more to answer."""
    is_name = notice.text[theirs[0][0]].isupper() or notice.is_number(*theirs[0])
    if is_name and not any(is_function_word(notice, word) for word in theirs[1:]):
        for place, word in enumerate(ours[1:], start=1):
            if is_function_word(notice, word) and not is_function_word(notice, ours[place - 1]):
                ours = ours[:place]
                break
    if (
        len(theirs) > 1
        and notice.is_number(*theirs[0])
        and _frame(notice, ours[: len(theirs)]) == _frame(notice, theirs)
    ):
        ours = ours[: len(theirs)]  # “8 to 4”
    if len(theirs) == 1 and notice.is_number(*theirs[0]) and notice.is_number(*ours[0]):
        ours = ours[:2] if len(ours) > 1 and not is_function_word(notice, ours[1]) else ours[:1]
    return notice.trimmed(ours[0][0], min(ours[-1][1], clause_end(notice, ours[0][0], ours[-1][1])))


def _frame(notice: Notice, words: list[Span]) -> list[str]:
    """The words with a mark for every number."""
    return ["9" if notice.is_number(*word) else notice.low[slice(*word)].strip(EDGES) for word in words]


def _numbers(notice: Notice, ours: list[Span], theirs: list[Span]) -> Pair | None:
    """The figures that the two end with, where each has but one: “minister from 1998” and “took office in 1989”."""
    wrong = [word for word in ours if _is_figure(notice, word)]
    right = [word for word in theirs if _is_figure(notice, word)]
    if len(wrong) != 1 or len(right) != 1 or right[0] != theirs[-1] or len(theirs) < 2:
        return None
    if not is_function_word(notice, theirs[-2]):
        return None
    return notice.trimmed(*wrong[0]), notice.trimmed(*right[0])


def _names(notice: Notice, ours: list[Span], theirs: list[Span]) -> Pair | None:
    """The names that the two end with, behind a preposition: “was educated at Eton” and “went to Harrow”."""
    pair = [_name(notice, words) for words in (ours, theirs)]
    return (pair[0], pair[1]) if all(pair) else None


def _name(notice: Notice, words: list[Span]) -> Span | None:
    place = len(words)
    while place and notice.text[words[place - 1][0]].isupper():
        place -= 1
    if place == len(words) or not place or not is_function_word(notice, words[place - 1]):
        return None
    if not is_preposition(notice, words[place - 1]):
        return None
    return notice.trimmed(words[place][0], words[-1][1])


def _is_figure(notice: Notice, word: Span) -> bool:
    return bool(_FIGURE.fullmatch(notice.low[slice(*word)].strip(EDGES)))
