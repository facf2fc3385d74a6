"""The two values of an error cut alike: both names, both figures, both what somebody did."""

import re

from .wording import EDGES, Notice, Span, is_article, is_function_word, is_preposition

_LEADING = 3
"""Words in which a verb and its preposition stand before a value: “lives in”, “was made by”."""


def cut_alike(notice: Notice, wrong: Span, right: Span) -> tuple[Span, Span]:
    """Both without the verb and the preposition, the subject or the auxiliary that the other does not have."""
    wrong, right = without_auxiliary(notice, wrong), without_auxiliary(notice, right)
    if behind := _apposed_name(notice, right, like=wrong):
        return wrong, behind
    if is_nominal(notice, wrong) and not is_nominal(notice, right):
        right = _behind_preposition(notice, right, like=wrong)
    elif is_nominal(notice, right) and not is_nominal(notice, wrong):
        wrong = _behind_preposition(notice, wrong, like=right)
    if notice.rules.perfect.match(notice.low, *wrong):
        right = without_subject(notice, right)
    if not is_nominal(notice, right):
        wrong = without_subject(notice, wrong)
    return _name_alone(notice, wrong, like=right), _name_alone(notice, right, like=wrong)


def _apposed_name(notice: Notice, span: Span, *, like: Span) -> Span | None:
    """“Paula Carrow” of “was directed by her sister, Paula Carrow”, where the other is a bare name."""
    if not all(_is_of_name(notice, word) for word in notice.words(like)) or _is_of_name(notice, span):
        return None
    comma = notice.text.rfind(", ", *span)
    name = notice.trimmed(comma + 1, span[1]) if comma > 0 else None
    return name if name and all(_is_of_name(notice, word) for word in notice.words(name)) else None


def is_nominal(notice: Notice, span: Span) -> bool:
    """Whether it begins like a name, a figure or a thing: with a capital, a number, an article."""
    first = notice.words(span)[0]
    if notice.is_number(*first) or notice.text[first[0]].isupper():
        return True
    return is_article(notice, first)


def without_auxiliary(notice: Notice, span: Span) -> Span:
    """Without the verb that ends an elliptic answer: “Five did”, “Three were”."""
    words = notice.words(span)
    ending = notice.rules.auxiliaries
    if len(words) > 1 and ending.fullmatch(notice.low[slice(*words[-1])].strip(EDGES)):
        return notice.trimmed(span[0], words[-2][1]) or span
    return span


def without_subject(notice: Notice, span: Span) -> Span:
    """What somebody did, without his name: “voted against the plan” of “Councillor Ben Orr voted against the plan”."""
    words = notice.words(span)
    count = 0
    while count < len(words) and _is_of_name(notice, words[count]):
        count += 1
    if not count or count == len(words) or notice.text[words[count - 1][1] - 1] in ",;:":
        return span
    following = words[count]
    if not notice.text[following[0]].islower() or _is_joint(notice, following):
        return span
    return notice.trimmed(following[0], span[1]) or span


def _is_of_name(notice: Notice, word: Span) -> bool:
    return notice.text[word[0]].isupper()


def _is_joint(notice: Notice, word: Span) -> bool:
    """Whether the word goes on with the name: “of”, “and”; a verb does not."""
    words = notice.rules.words
    pattern = "|".join(part for part in (words.prepositions, words.articles, words.joints) if part)
    return bool(re.fullmatch(rf"(?:{pattern})", notice.low[slice(*word)].strip(EDGES))) if pattern else True


def _behind_preposition(notice: Notice, span: Span, *, like: Span) -> Span:
    """The name or the figure behind “lives in”; the whole where the other is of another kind."""
    words = notice.words(span)
    for place, word in enumerate(words[:_LEADING]):
        if place and is_nominal(notice, word):
            return span
        if place and is_preposition(notice, word) and place + 1 < len(words):
            behind = notice.trimmed(words[place + 1][0], span[1])
            return behind if behind and _kind(notice, behind) == _kind(notice, like) else span
    return span


def _kind(notice: Notice, span: Span) -> str:
    words = notice.words(span)
    if notice.is_number(*words[0]):
        return "figure"
    return "name" if notice.text[words[0][0]].isupper() else "thing"


def _name_alone(notice: Notice, span: Span, *, like: Span) -> Span:
    """A name without the year or the place behind it, where the other is a bare name: “Deal” of “Deal in 2015”."""
    ours, theirs = notice.words(span), notice.words(like)
    if not all(_is_of_name(notice, word) for word in theirs) or not _is_of_name(notice, ours[0]):
        return span
    count = 1
    while count < len(ours) and _is_of_name(notice, ours[count]):
        count += 1
    if count < len(ours) and is_function_word(notice, ours[count]) and notice.low[slice(*ours[count])] != "of":
        return notice.trimmed(span[0], ours[count - 1][1]) or span
    return span
