"""What the desk is told before publishing: which notice covers which change, and what no notice covers.

Findings are simple here: digits that changed, a “not” that came or went, a notice that covers nothing. A
change is covered by a notice that names its words; failing that, by one that speaks of its sentence; a
single notice that names nothing speaks for the whole publication only where nothing else can be meant.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from .content import Content, Span
from .diff import Change, ChangeKind, Diff
from .errors import ComparisonDiffers, PassageNotInChange
from .kinds import Kind
from .words import NUMBER_WORDS, negations_in, numbers_in

_WORD = re.compile(r"\d[\d.,:%]*|[^\W\d_]{2,}")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_SHORT = 4
"""Words of fewer letters say nothing about what a notice is about, unless they hold a digit or a capital."""
_SENTENCE_END = re.compile(r"[.!?…。！？]\s*|\n")


class Level(StrEnum):
    HOLD = "hold"  # settled by a notice, or by an override that an approver saw
    REASON = "reason"  # settled by a stored reason


@dataclass(frozen=True, slots=True)
class Picked:
    """Changes that an editor picked by hand out of one comparison, named by its digests and engine."""

    engine: str
    old_digest: str
    new_digest: str
    changes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """What one notice says, as far as coverage is concerned. `items` are (wrong, right) pairs, either may be empty."""

    kind: Kind
    text: str
    items: tuple[tuple[str, str], ...] = ()
    passages: Picked | str = "auto"
    about_text: bool = True  # False for a notice that corrects another notice; the text may change with it


@dataclass(frozen=True, slots=True)
class Cover:
    """A change that a notice accounts for, by the notice's position and its item, both from 0."""

    notice: int
    item: int
    change: Change


@dataclass(frozen=True, slots=True)
class Finding:
    """Something the desk is told. `id` is the same for the same change, however often it is assessed."""

    id: str
    code: str
    level: Level
    sentence: str
    change: str | None = None
    field: str | None = None
    old: str = ""
    new: str = ""
    notice: int | None = None


def cover(
    diff: Diff, old: Content, new: Content, told: Sequence[Told], *, only_named: bool = False
) -> tuple[Cover, ...]:
    """Which changes each notice accounts for, in the order of the changes.

    With `only_named`, a notice covers nothing but changes whose own words it names: the rule for late notices.
    Refuses `ComparisonDiffers` and `PassageNotInChange` where changes were picked by hand.
    """
    covers: list[Cover] = []
    words = {change.id: _terms(f"{change.old_text} {change.new_text}") for change in diff.changes}
    for number, notice in enumerate(told):
        items = [_terms(wrong) | _terms(right) for wrong, right in notice.items]
        named = _terms(notice.text).union(*items)
        changes = _changes_of(notice, diff, old, new, named, words, is_only=len(told) == 1, only_named=only_named)
        covers += (Cover(number, _item_of(notice, change, items, words[change.id]), change) for change in changes)
    return tuple(sorted(covers, key=lambda each: (each.notice, int(each.change.id[1:]))))


def assess(
    diff: Diff, told: Sequence[Told], covers: Iterable[Cover], *, standing: Sequence[Span] = ()
) -> tuple[Finding, ...]:
    """The findings of a publication: undisclosed factual changes, undone corrections, notices that cover nothing.

    `standing` are the spans of the old content that earlier clarifications and graver notices brought.
    """
    covers = tuple(covers)
    disclosed = {each.change.id for each in covers}
    findings: list[Finding] = []
    for change in diff.changes:
        if change.id in disclosed:
            continue
        findings += _factual(change)
        if any(_meet(change.old, span) for span in standing):
            sentence = f"Words that an earlier notice stands for would {_fate(change)} and no notice covers it: "
            sentence += f"“{_short(change.old_text)}”"
            sentence += "." if change.old_text == change.new_text else f" → “{_short(change.new_text)}”."
            findings.append(_finding("undoes-notice", Level.HOLD, sentence, change=change))
    speaking = {each.notice for each in covers}
    for number, notice in enumerate(told):
        if notice.kind.needs_change and notice.about_text and number not in speaking:
            sentence = f"Notice {number + 1} covers none of the changes."
            findings.append(_finding("notice-covers-nothing", Level.REASON, sentence, notice=number, new=notice.text))
    return _numbered(findings)


def _fate(change: Change) -> str:
    return "move" if change.kind is ChangeKind.MOVED else "change"


def _factual(change: Change) -> list[Finding]:
    """What in an undisclosed change could give a reader another fact."""
    found = []
    was, now = change.old_text, change.new_text
    if Counter(numbers_in(was)) != Counter(numbers_in(now)) and _values(was) != _values(now):
        sentence = f"A number changed and no notice covers it: “{_short(was)}” → “{_short(now)}”."
        found.append(_finding("changed-number", Level.HOLD, sentence, change=change))
    if Counter(negations_in(was)) != Counter(negations_in(now)):
        sentence = f"A “not” came or went and no notice covers it: “{_short(was)}” → “{_short(now)}”."
        found.append(_finding("changed-negation", Level.HOLD, sentence, change=change))
    return found


def _meet(one: Span, other: Span) -> bool:
    return one.field == other.field and one.start < other.end and other.start < one.end


def _values(text: str) -> Counter[str]:
    """The numbers of a text, small ones in English words too: “twelve” and “12” are one value."""
    words = (NUMBER_WORDS.get(word.casefold()) for word in _WORD.findall(text))
    return Counter(numbers_in(text)) + Counter(filter(None, words))


def _changes_of(
    notice: Told,
    diff: Diff,
    old: Content,
    new: Content,
    named: set[str],
    words: Mapping[str, set[str]],
    *,
    is_only: bool,
    only_named: bool,
) -> list[Change]:
    if isinstance(notice.passages, Picked):
        return _picked(notice.passages, diff)
    if notice.passages == "none":
        return []
    meant = [change for change in diff.changes if named & words[change.id]]
    if only_named:
        return meant
    if not meant:
        meant = [change for change in diff.changes if named & _terms(_sentences_of(change, old, new))]
    if not meant and is_only and _speaks_for_all(notice, diff):
        meant = list(diff.changes)
    if is_only and notice.kind is Kind.UPDATE:
        # An update's only notice speaks for whatever was added; what was replaced it must name.
        known = {change.id for change in meant}
        meant += (change for change in diff.changes if not change.old_text.strip() and change.id not in known)
    return meant


def _speaks_for_all(notice: Told, diff: Diff) -> bool:
    """Whether a lone notice that names nothing can only mean what changed.

    A correction, a clarification or an update must name which of several changes it means, and never means
    another one than its items give; what is said of a whole article may stay general.
    """
    if not notice.about_text or any(value for pair in notice.items for value in pair):
        return False
    return len(diff.changes) == 1 or not (notice.kind.needs_change or notice.kind is Kind.UPDATE)


def _picked(picked: Picked, diff: Diff) -> list[Change]:
    actual = (diff.engine, diff.old_digest.hex(), diff.new_digest.hex())
    if (picked.engine, picked.old_digest, picked.new_digest) != actual:
        raise ComparisonDiffers(
            "The passages were picked from another comparison than the one to be published; look again.",
            field="passages",
            engine=actual[0],
            old_digest=actual[1],
            new_digest=actual[2],
        )
    known = {change.id: change for change in diff.changes}
    for name in picked.changes:
        if name not in known:
            raise PassageNotInChange(
                f"The notice names the change “{name}”, which this comparison does not have.",
                field="passages.changes",
                change=name,
                known=list(known),
            )
    return [known[name] for name in dict.fromkeys(picked.changes)]


def _item_of(notice: Told, change: Change, items: Sequence[set[str]], words: set[str]) -> int:
    """The item whose values stand in the change; else the one with most words in common, the first of equals."""
    was, now = change.old_text.strip(), change.new_text.strip()
    for number, (wrong, right) in enumerate(notice.items):
        if (wrong and was and (wrong in was or was in wrong)) or (right and now and (right in now or now in right)):
            return number
    scores = [len(item & words) for item in items]
    return scores.index(max(scores)) if scores else 0


def _terms(text: str) -> set[str]:
    """What a text is about: its numbers, its longer words, and every capitalised one, folded.

    A run of a script without spaces gives its pairs of characters, since it cannot be cut into words here.
    """
    terms: set[str] = set()
    for word in _WORD.findall(text):
        if _UNSPACED.search(word):
            terms |= {word[i : i + 2] for i in range(len(word) - 1)}
        elif word[0].isdigit() or len(word) >= _SHORT or not word[0].isascii() or word[0].isupper():
            terms.add(word.casefold().rstrip(".,:"))
    return terms - _EMPTY


_EMPTY = frozenset(
    "the and that this with from were have been which their about into than then they said says also would could an in"
    " earlier previous version article story wrongly incorrectly misstated described stated reported report reports"
    " correction clarification update updated corrected it its he she his her was not for on at by as is to of adds"
    " we our or a but be had has".split()
)


def _sentences_of(change: Change, old: Content, new: Content) -> str:
    return " ".join(
        _sentence(content.text_of(span.field), span.start, span.end)
        for content, span in ((old, change.old), (new, change.new))
    )


def _sentence(text: str, start: int, end: int) -> str:
    low = max((match.end() for match in _SENTENCE_END.finditer(text, max(0, start - 600), start)), default=0)
    after = _SENTENCE_END.search(text, end)
    return text[max(low, start - 600) : after.start() if after else end + 600]


def _finding(
    code: str, level: Level, sentence: str, *, change: Change | None = None, notice: int | None = None, new: str = ""
) -> Finding:
    if change is None:
        return Finding("", code, level, sentence, notice=notice, new=new)
    return Finding(
        "", code, level, sentence, change.id, change.new.field, old=change.old_text, new=change.new_text, notice=notice
    )


def _numbered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Each finding with an id made of its code and words; the same words twice get a counter."""
    seen: Counter[str] = Counter()
    numbered = []
    for finding in findings:
        words = "\0".join((finding.code, finding.field or "", finding.old, finding.new)).encode()
        name = f"{finding.code}-{hashlib.sha256(words).hexdigest()[:8]}"
        seen[name] += 1
        numbered.append(replace(finding, id=name if seen[name] == 1 else f"{name}-{seen[name]}"))
    return tuple(numbered)


def _short(text: str) -> str:
    folded = " ".join(text.split())
    return folded if len(folded) <= 80 else folded[:79] + "…"
