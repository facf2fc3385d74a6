"""What the desk is told before something is published, each at the level that the newsroom's policy gives it."""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from .. import detection, passages
from ..content import Content, Span
from ..diff import Change, ChangeKind, Diff, compare
from ..kinds import Kind, named
from ..passages import Passage, State
from ..weighing import Facet
from .covering import ELSEWHERE
from .truth import unknown_values, untruths
from .values import DEFAULT_POLICY, Code, Cover, Finding, Policy, Retold, Told, Weighing
from .weights import weights

MOST_RETRACED = 50
"""Factual changes of one publication that are looked for in earlier versions."""

MOST_TOGETHER = 10
"""Changes that small edits add up to, of which the desk is told each."""

_SHORT = 80
"""Characters that a finding quotes at most."""

_LIGHT = (Kind.UPDATE, Kind.CLARIFICATION)
_GRAVE = (Kind.CORRECTION, Kind.RETRACTION)


@dataclass(frozen=True, slots=True)
class Past:
    """What readers saw before the version that is live: read only where a finding asks for it.

    `versions` gives number and content of the versions before it, oldest first, as many as a newsroom looks back;
    `told` those of the version at which readers were last told of a change, None where that is the live one.
    """

    versions: Callable[[], Sequence[tuple[int, Content]]] = field(default=lambda: ())
    told: Callable[[], tuple[int, Content] | None] = field(default=lambda: None)


NO_PAST = Past()


def assess(
    diff: Diff,
    told: Sequence[Told],
    covers: Iterable[Cover],
    *,
    standing: Sequence[tuple[int, Span]] = (),
    past: Past = NO_PAST,
    policy: Policy = DEFAULT_POLICY,
    weighed: Mapping[str, Weighing] | None = None,
    suggested: Iterable[Cover] = (),
    retold: Sequence[Retold] = (),
) -> tuple[Finding, ...]:
    """The findings of a publication, what is held first as the text has it.

    `suggested` are the covers before anybody assigned others: where the corrected sentence is asked for, both count.
    `standing` are the spans of the old content that earlier clarifications and graver notices brought, with the
    number of each notice; `weighed` the weights of the comparison's changes where the caller has them.
    """
    covers = tuple(covers)
    weighed = weights(diff) if weighed is None else weighed
    found = [
        *_undisclosed(diff, covers, weighed, standing),
        *untruths(told, (*covers, *suggested), diff.new, old=diff.old, earlier=past.versions),
        *unknown_values(retold, diff.new, earlier=lambda: [*past.versions(), (0, diff.old)]),
        *_relabelled(retold),
        *_labels(told),
        *_empty_handed(told, covers),
        *_misaimed(told, covers, standing),
        *_together(diff, weighed, past),
        *_returned(diff, weighed, past),
    ]
    return _settled(found, policy)


def assess_words(
    told: Sequence[Told],
    covers: Iterable[Cover],
    content: Content,
    *,
    past: Past = NO_PAST,
    policy: Policy = DEFAULT_POLICY,
    retold: Sequence[Retold] = (),
) -> tuple[Finding, ...]:
    """The findings of notices and new words that come without new text: whether they are true of the text that stands.

    A clarification may explain words that stay as they are; a correction says that something was mended.
    """
    covers = tuple(covers)
    found = [
        *untruths(told, covers, content, old=content, earlier=past.versions),
        *unknown_values(retold, content, earlier=past.versions),
        *_relabelled(retold),
        *_labels(told),
        *_empty_handed(told, covers, is_late=True),
    ]
    return _settled(found, policy)


def _undisclosed(
    diff: Diff, covers: Sequence[Cover], weighed: Mapping[str, Weighing], standing: Sequence[tuple[int, Span]]
) -> Iterator[Finding]:
    disclosed = {each.change.id for each in covers}
    for change in diff.changes:
        if change.id in disclosed:
            continue
        weighing = weighed[change.id]
        if weighing.is_factual:
            about = ", ".join(_ABOUT.get(each, str(each)) for each in weighing.facets[:3]) or "fact"
            sentence = f"No notice covers a factual change ({about}): {_both(change)}."
            yield about_change(Code.UNDISCLOSED_CHANGE, sentence, change, weighing)
        if any(_meet(change.old, span) for _, span in standing):
            fate = "move" if change.kind is ChangeKind.MOVED else "change"
            sentence = (
                f"An earlier notice told readers of these words; they would {fate}, and no notice says so:"
                f" {_both(change)}."
            )
            yield about_change(Code.UNDOES_NOTICE, sentence, change, weighing)


def _labels(told: Sequence[Told]) -> Iterator[Finding]:
    """Notices whose kind says less than their words."""
    kinds = [each.kind for each in told]
    for number, notice in enumerate(told):
        if notice.kind in _LIGHT and (said := _graver(notice.kind, notice.text)):
            sentence = (
                f"The {named(kinds, number)} says that something was wrong, as a {said} would: “{short(notice.text)}”"
            )
            yield Finding(Code.LABEL_SAYS_LESS, sentence, notice=number, new=notice.text)


def _relabelled(retold: Sequence[Retold]) -> Iterator[Finding]:
    """New words for a notice whose kind says less than they do."""
    for notice in retold:
        if notice.kind in _LIGHT and (said := _graver(notice.kind, notice.text)):
            sentence = (
                f"The new words of notice {notice.number} say that something was wrong, as a {said} would:"
                f" “{short(notice.text)}”"
            )
            yield Finding(Code.LABEL_SAYS_LESS, sentence, new=notice.text)


def _graver(kind: Kind, text: str) -> Kind | None:
    """The graver kind that the words of a notice of a light kind say it is; None where they do not."""
    said = detection.judge(f"{_LABELS[kind]}: {text}").kind
    return said if said in _GRAVE else None


def _misaimed(told: Sequence[Told], covers: Sequence[Cover], standing: Sequence[tuple[int, Span]]) -> Iterator[Finding]:
    """Corrections of a notice whose words stay, while words that another notice brought change with them."""
    kinds = [each.kind for each in told]
    for number, notice in enumerate(told):
        changed = [each.change.old for each in covers if each.notice == number]
        brought = {known for known, span in standing if any(_meet(old, span) for old in changed)}
        if notice.target is not None and brought and notice.target not in brought:
            sentence = (
                f"The {named(kinds, number)} is told of notice {notice.target}, whose words stay as they are; the words"
                f" that change came with notice {min(brought)}."
            )
            yield Finding(Code.NOTICE_COVERS_NOTHING, sentence, notice=number, new=notice.text)


def _empty_handed(told: Sequence[Told], covers: Sequence[Cover], *, is_late: bool = False) -> Iterator[Finding]:
    """Notices that mean no change. Of what is not in the text, an alert or the paper, a late one means none."""
    kinds, speaking = [each.kind for each in told], {each.notice for each in covers}
    for number, notice in enumerate(told):
        is_mending = notice.kind is Kind.CORRECTION and notice.scope not in ELSEWHERE
        asks = is_mending if is_late else notice.kind.needs_change
        if asks and notice.about_text and number not in speaking:
            nothing = "nothing: the text that readers see was not changed for it" if is_late else "none of the changes"
            sentence = f"The {named(kinds, number)} covers {nothing}."
            yield Finding(Code.NOTICE_COVERS_NOTHING, sentence, notice=number, new=notice.text)


def _together(diff: Diff, weighed: Mapping[str, Weighing], past: Past) -> Iterator[Finding]:
    """Facts that small edits changed together since readers were last told; those of this step are told of already."""
    told = past.told()
    if told is None:
        return
    version, before = told
    whole = compare(before, diff.new)
    own = [change.new for change in diff.changes if weighed[change.id].is_factual]
    sums = weights(whole)
    facts = [
        change
        for change in whole.changes
        if sums[change.id].is_factual and not any(_meet(change.new, span) for span in own)
    ]
    for change in facts[:MOST_TOGETHER]:
        sentence = f"Since version {version}, when readers were last told, small edits changed a fact: "
        yield about_change(Code.SMALL_EDITS, f"{sentence}{_both(change)}.", change, sums[change.id])


def _returned(diff: Diff, weighed: Mapping[str, Weighing], past: Past) -> Iterator[Finding]:
    """Words, or a whole text, that stood before readers once, were changed, and would come back."""
    facts = [change for change in diff.changes if weighed[change.id].is_factual][:MOST_RETRACED]
    versions = past.versions() if diff.changes else ()
    same = next((number for number, content in reversed(versions) if content.digest == diff.new.digest), None)
    if same is not None:
        sentence = f"This returns to the text of version {same}, word for word."
        yield Finding(Code.FLIP_FLOP, sentence, new=f"version {same}")
        return
    for change in facts:
        passage = Passage(0, change.new, passages.quote(diff.new, change.new))
        for number, content in reversed(versions):
            if passages.find(passage, content).state is State.PRESENT:
                sentence = f"These words would return to what version {number} said: {_both(change)}."
                yield about_change(Code.FLIP_FLOP, sentence, change, weighed[change.id])
                break


def about_change(code: Code, sentence: str, change: Change, weighing: Weighing) -> Finding:
    """A finding about one change of the comparison."""
    return Finding(
        code,
        sentence,
        change.id,
        change.new.field,
        old=change.old_text,
        new=change.new_text,
        facets=weighing.facets,
    )


def _settled(found: Iterable[Finding], policy: Policy) -> tuple[Finding, ...]:
    """Each finding at the policy's level and with an id made of its code and words; the same twice gets a counter."""
    seen: Counter[str] = Counter()
    settled = []
    for finding in found:
        words = "\0".join((finding.code, finding.field or "", finding.old, finding.new)).encode()
        name = f"{finding.code}-{hashlib.sha256(words).hexdigest()[:8]}"
        seen[name] += 1
        own = name if seen[name] == 1 else f"{name}-{seen[name]}"
        settled.append(replace(finding, id=own, level=policy.get(finding.code, DEFAULT_POLICY[finding.code])))
    return tuple(settled)


def _meet(one: Span, other: Span) -> bool:
    if one.field != other.field:
        return False
    return one == other or (one.start < other.end and other.start < one.end)


def _both(change: Change) -> str:
    if change.old_text == change.new_text:
        return f"“{short(change.old_text)}”"
    if not change.new_text.strip():
        return f"“{short(change.old_text)}” is gone"
    if not change.old_text.strip():
        return f"“{short(change.new_text)}” is new"
    return f"“{short(change.old_text)}” → “{short(change.new_text)}”"


def short(text: str) -> str:
    """The text on one line of at most 80 characters, cut behind a word where it has words."""
    folded = " ".join(text.split())
    if len(folded) <= _SHORT:
        return folded
    words, _, _ = folded[: _SHORT - 1].rpartition(" ")
    return f"{words} …" if len(words) > _SHORT // 2 else folded[: _SHORT - 1] + "…"


_ABOUT = {
    Facet.ATTRIBUTION: "who said or did it",
    Facet.NEGATION: "a “not”",
    Facet.MODALITY: "how certain it is",
    Facet.STANCE: "how it is put",
    Facet.STATUS: "how things stand",
    Facet.LINK_TARGET: "where a link leads",
    Facet.IMAGE: "picture",
    Facet.REMOVAL: "something is left out",
    Facet.ADDITION: "something is added",
}
"""What a change is about, where the facet’s own name is a word of ours."""

_LABELS = {Kind.UPDATE: "Update", Kind.CLARIFICATION: "Clarification"}
