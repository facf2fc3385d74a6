"""The wrong and the right values of a notice, verbatim: formulas of the language, contrasts, claims and answers."""

import re
from collections.abc import Iterator

from ..kinds import Kind
from ..words import lowered
from .claims import claims, limits, retracted, rights
from .contrasts import contrasts, turned
from .evidence import blanked
from .languages.glossaries import GLOSSARIES
from .pairing import likeliest
from .values import Item
from .vocabulary import Rules
from .wording import EDGES, Notice, Pair, Span, is_article, is_function_word, sentences, without_tail

_MOST = 2_400
"""Letters of a notice in which values are sought: what stands behind is the article that it quotes."""
_ITEMS = 12
_WRONG = re.compile(
    r"\bwrong|equivocad|\berrad|sbagliat|verkeerd|(?<!war )(?<!ist )(?<!waren )(?<!sind )\bfalsch"
    r"|incorrect|erroné|felaktig"
)

_QUOTED_AT_LENGTH = re.compile(
    r"“[^”\n]{200,}”?|\"[^\"\n]{200,}\"?|«[^»\n]{200,}»?|„[^“”\n]{200,}[“”]?|「[^」\n]{100,}」?"
)
"""The article itself, which a notice may quote: none of its words is a value."""
_RATE = re.compile(r" (?:per|pro|je) [^\W\d_]+")
"""What a sum or a speed is told for: “kronor per kilowattimme”."""


def items(text: str, rules: Rules, kind: Kind) -> tuple[Item, ...]:
    """The errors that the notice names; those alone of which a value stands in the text.

    Where the language has a glossary the first is the likeliest of all that might be its values, those that the rules
    cut among them.
    """
    return tuple(_item(text, *pair) for pair in _likely(_QUOTED_AT_LENGTH.sub(blanked, text), rules, kind))


def _likely(text: str, rules: Rules, kind: Kind) -> list[Pair]:
    pairs = [(item.wrong_span, item.right_span) for item in cut(text, rules, kind)]
    glossary = GLOSSARIES.get(rules.words.code)
    if glossary is None or kind in (Kind.EDITORS_NOTE, Kind.UPDATE):
        return pairs
    best = likeliest(text, kind, pairs[0] if pairs else (None, None), glossary)
    if best in pairs or not any(best):
        return pairs
    return [best, *(pair for pair in pairs[1:] if not _overlaps(best, [pair]))]


def cut(text: str, rules: Rules, kind: Kind) -> tuple[Item, ...]:
    """What the language's rules alone tell of the errors, in the notice's order."""
    text = text[:_MOST]
    notice = Notice(text, lowered(text).replace("’", "'"), rules)
    pairs = [tuple(None if _is_label(notice, span) else span for span in pair) for pair in _pairs(notice, kind)]
    told = [_cut_alike(notice, wrong, right) for wrong, right in pairs]
    found: list[Pair] = [pair for pair in told if any(pair) and not _is_told(notice, pair)]
    found.sort(key=lambda pair: min(span[0] for span in pair if span))
    return tuple(_item(text, *pair) for pair in found[:_ITEMS])


def _pairs(notice: Notice, kind: Kind) -> list[Pair]:
    if kind in (Kind.EDITORS_NOTE, Kind.UPDATE):
        return []
    found = list(_formulas(notice))
    if not notice.rules.words.has_sentences:
        return found
    spans = _behind_label(notice, sentences(notice))
    if kind is Kind.RETRACTION:
        return found or retracted(notice, spans)
    set_against = [[*turned(notice, sentence), *contrasts(notice, sentence)] for sentence in spans]
    for number, known in enumerate(set_against):
        pairs = known
        if kind is Kind.CLARIFICATION:  # what was right is not wrong
            pairs = [(None, right) for _, right in known] or _impression(notice, spans, number)
        elif not known and not any(set_against[number + 1 : number + 2]):
            pairs = [pair for pair in claims(notice, spans, number) if not _is_told(notice, pair)]
        found += [pair for pair in pairs if not _overlaps(pair, found)]
    if not found:
        return limits(notice) if kind is Kind.CLARIFICATION else rights(notice, spans)
    return found


def _impression(notice: Notice, spans: list[Span], number: int) -> list[Pair]:
    """What readers may have been led to believe, where the next sentence answers it: “It belongs to the county.”"""
    begin = notice.trimmed(*spans[number + 1]) if number + 1 < len(spans) else None
    is_answered = begin is not None and notice.rules.pronouns.match(notice.low, *begin)
    return list(claims(notice, spans, number)) if is_answered else []


def _behind_label(notice: Notice, spans: list[Span]) -> list[Span]:
    """The sentences, the first of them without the label and its colon: it is no claim."""
    labels = (pattern.match(notice.low) for _, pattern in notice.rules.labels)
    label = next((found for found in labels if found), None)
    if label and spans and notice.low[label.end() : label.end() + 1] == ":" and label.end() + 1 < spans[0][1]:
        return [(label.end() + 1, spans[0][1]), *spans[1:]]
    return spans


def _is_label(notice: Notice, span: Span | None) -> bool:
    """Whether a value is nothing but the label that heads the notice."""
    text = notice.low[slice(*span)] + ":" if span else ""
    return bool(text) and any(
        (label := pattern.match(text)) and label.end() >= len(text) - 1 for _, pattern in notice.rules.labels
    )


def _cut_alike(notice: Notice, wrong: Span | None, right: Span | None) -> Pair:
    """Both as they are cited; a number keeps what it counts where something else answers it: “two sons”."""
    said = [span for span in (wrong, right) if span]
    if len({notice.is_number(*notice.words(span)[0]) for span in said}) > 1 or _counts_alike(notice, said):
        return _untitled(notice, wrong), _untitled(notice, right)
    return _cut(notice, wrong), _cut(notice, right)


def _counts_alike(notice: Notice, said: list[Span]) -> bool:
    """Whether both count the same: “four doses” and “two doses”, each of which is cited with what it counts."""
    counted = [notice.low[slice(*span)].strip(EDGES).partition(" ")[2] for span in said]
    return len(said) > 1 and bool(counted[0]) and counted[0] == counted[1]


def _cut(notice: Notice, span: Span | None) -> Span | None:
    return _untitled(notice, _measured(notice, span))


def _measured(notice: Notice, span: Span | None) -> Span | None:
    """A number with what it is measured in, without what it counts: “69 metres”, “340” of “340 passengers”."""
    if not span or not notice.rules.words.units:
        return span
    words = notice.words(span)
    numbers = [notice.is_number(*word) and not is_article(notice, word) for word in words]
    count = numbers.index(False) if False in numbers else 0
    if not count or any(numbers[count:]) or not notice.text[words[count][0]].islower():
        return span
    unit = notice.rules.units.match(notice.low, words[count][0], span[1])
    rate = _RATE.match(notice.low, unit.end(), span[1]) if unit else None
    return notice.trimmed(span[0], (rate or unit).end() if unit else words[count - 1][1])


def _untitled(notice: Notice, span: Span | None) -> Span | None:
    """A name without the office that stands before it in lower case: “sophomore Trey Banks”."""
    words = notice.words(span) if span else []
    names = next((place for place, word in enumerate(words[:3]) if notice.text[word[0]].isupper()), 0)
    if not span or not names or len(words) - names < 2:
        return span
    office, name = words[:names], words[names:]
    if not all(notice.text[slice(*word)].isalpha() and not is_function_word(notice, word) for word in office):
        return span
    rules = notice.rules
    is_other = rules.limits.match(notice.low, *span) or rules.pronouns.match(notice.low, *span)
    if is_other or not all(notice.text[word[0]].isupper() for word in name):
        return span
    return notice.trimmed(words[names][0], span[1])


def _is_told(notice: Notice, pair: Pair) -> bool:
    """Whether a value says that it was wrong, instead of what it was: “the wrong link”."""
    return any(span and _WRONG.search(notice.low, *span) for span in pair)


def _item(text: str, wrong: Span | None, right: Span | None) -> Item:
    return Item(text[slice(*wrong)] if wrong else None, text[slice(*right)] if right else None, wrong, right)


def _overlaps(pair: Pair, others: list[Pair]) -> bool:
    return any(
        one and other and one[0] < other[1] and other[0] < one[1] for known in others for other in known for one in pair
    )


def _formulas(notice: Notice) -> Iterator[Pair]:
    taken: list[Pair] = []
    for formula in notice.rules.formulas:
        for found in formula.finditer(notice.text):
            groups = found.re.groupindex
            wrong = notice.trimmed(*found.span("w")) if "w" in groups else None
            right = notice.trimmed(*found.span("r")) if "r" in groups else None
            pair = (without_tail(notice, wrong), right if "whole" in groups else without_tail(notice, right))
            if not _overlaps(pair, taken):
                taken.append(pair)
                yield pair
