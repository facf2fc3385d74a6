"""What a form is offered that was written against an older text: both edits merged, with a choice for each conflict.

Nothing is stored here, and nothing typed is replaced before somebody asks for it.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from service.context import settings
from service.inputs import form
from service.inputs.form import Typed
from service.rendering.comparison import MOST_ROWS, Comparison, rendered
from service.rendering.merging import Merging, merging
from versions import articles, publications, revisions, snapshots
from versions.articles import Article, Live
from versions.content import Content
from versions.database import Session
from versions.diff import compare
from versions.errors import Refusal, StaleBase
from versions.merge import Choice, Merge, merge


@dataclass(frozen=True, slots=True)
class Newer:
    """What readers see, and the revision (`base`) that a draft was written against, which does not go on from it."""

    base: int
    live: Live


@dataclass(frozen=True, slots=True)
class Offer:
    """What may be taken instead of going on with what was typed alone.

    `began` is the version that the draft's base was, None where it never was one. `since` is what readers have seen
    since `common`, the revision that both texts go back to; `merging` is None where what was typed cannot be read as
    an article.
    `token` names the conflicts that the choices are about, `is_outdated` says that these have changed meanwhile.
    """

    newer: Newer
    began: int | None
    common: int
    since: Comparison | None
    merging: Merging | None
    token: str
    is_outdated: bool


@dataclass(frozen=True, slots=True)
class Taken:
    """The form with the merged text, and what was typed before it; `is_html` where Markdown had no words for it."""

    typed: Typed
    before: Typed
    is_html: bool


class _Ancestry(NamedTuple):
    """The revision that both texts go back to, its content, and what readers see."""

    number: int
    content: Content
    live: Content


def newer(live: Live | None, problems: Iterable[Refusal]) -> Newer | None:
    """What came before readers, where one of the problems is a stale base."""
    stale = next((each for each in problems if isinstance(each, StaleBase)), None)
    return Newer(int(stale.facts["base"]), live) if stale is not None and live is not None else None


def is_due(session: Session, article: Article, typed: Typed) -> bool:
    """Whether the form's base is one that nothing can be handed in against any more."""
    live = articles.live(session, article.id)
    try:
        revisions.demand_fresh_base(session, article, form.base(typed), live=live)
    except StaleBase:
        return live is not None
    except Refusal:
        return False
    return False


def of(session: Session, article: Article, typed: Typed, newer: Newer) -> Offer | None:
    """The offer; None where the texts that it would be made of are not there."""
    ancestry = _ancestry(session, article, newer.base, newer.live)
    if ancestry is None:
        return None
    hosts = settings().image_hosts
    rows = publications.of_article(session, article.id)
    began = next((row.sequence for row in rows if row.revision_number == newer.base), None)
    try:
        merged = _merged(ancestry, typed)
        shown = merging(merged, _choices(typed), hosts=hosts)
    except Refusal:
        since = rendered(compare(ancestry.content, ancestry.live), hosts=hosts, most=MOST_ROWS)
        return Offer(newer, began, ancestry.number, since, None, "", is_outdated=False)
    token = _token(merged, newer.live)
    is_outdated = typed.do == "merge" and typed.merge != token
    return Offer(newer, began, ancestry.number, None, shown, token, is_outdated=is_outdated)


def taken(session: Session, article: Article, typed: Typed) -> Taken | None:
    """The form with the merged text, as the choices want it; None where it was offered for other texts than these."""
    live = articles.live(session, article.id)
    try:
        base = form.base(typed)
        ancestry = _ancestry(session, article, base, live) if live is not None and base is not None else None
        if live is None or ancestry is None:
            return None
        merged = _merged(ancestry, typed)
        content = merged.content(_choices(typed))
    except Refusal:
        return None
    if typed.merge != _token(merged, live):
        return None
    filled = form.holding(typed, content, live.revision_number)
    return Taken(filled, typed, is_html=filled.format != typed.format)


def rebased(session: Session, article: Article, typed: Typed) -> Typed:
    """The form going on from what readers see with what was typed, and with nothing else."""
    live = articles.live(session, article.id)
    return replace(typed, base=str(live.revision_number)) if live else typed


def _ancestry(session: Session, article: Article, base: int, live: Live) -> _Ancestry | None:
    """What the merge goes back to: not the base itself, which may never have been before readers, but the nearest
    revision that it and the live one both go back to. Against its own unpublished base a draft would seem to have
    changed nothing, and what it says would be taken for something that the live text deleted."""
    lines = [
        [each.number for each in revisions.lineage(session, article.id, number, above=0)]
        for number in (base, live.revision_number)
    ]
    common = next((number for number in lines[0] if number in set(lines[1])), None)
    if common is None:
        return None
    contents = snapshots.read_contents(session, article.id, {common, live.revision_number})
    if len(contents) < len({common, live.revision_number}):
        return None
    return _Ancestry(common, contents[common], contents[live.revision_number])


def _merged(ancestry: _Ancestry, typed: Typed) -> Merge:
    """What was typed merged with what readers see. Refuses what `reading` refuses."""
    return merge(ancestry.content, form.read(typed).content, ancestry.live)


def _choices(typed: Typed) -> dict[str, Choice]:
    return {name: Choice(choice) for name, choice in typed.choices.items() if choice in set(Choice)}


def _token(merged: Merge, live: Live) -> str:
    """Names what the choices are about: who edits elsewhere in the text meanwhile has still chosen."""
    about = repr(merged.conflicts).encode(errors="surrogatepass")
    return f"{live.revision_number}-{hashlib.sha256(about).hexdigest()[:16]}"
