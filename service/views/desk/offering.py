"""What a form is offered that was written against an older text: both edits merged, with a choice for each conflict.

Nothing is stored here, and nothing typed is replaced before somebody asks for it.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from service.context import settings
from service.inputs import form
from service.inputs.form import Typed
from service.rendering.comparison import MOST_ROWS, Comparison, rendered
from service.rendering.merging import Merging, merging
from versions import snapshots
from versions.articles import Article, Live
from versions.database import Session
from versions.diff import compare
from versions.errors import Refusal, StaleBase
from versions.merge import Choice, Merge, merge


@dataclass(frozen=True, slots=True)
class Newer:
    """A revision that readers see, which came after the one that a draft was written against."""

    base: int
    live: Live


@dataclass(frozen=True, slots=True)
class Offer:
    """What may be taken instead of going on with what was typed alone.

    `since` is what readers have seen since; `merging` is None where what was typed cannot be read as an article.
    `token` names the conflicts that the choices are about, `is_outdated` says that these have changed meanwhile.
    """

    newer: Newer
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


def newer(live: Live | None, problems: Iterable[Refusal]) -> Newer | None:
    """What came before readers, where one of the problems is a stale base."""
    stale = next((each for each in problems if isinstance(each, StaleBase)), None)
    return Newer(int(stale.facts["base"]), live) if stale is not None and live is not None else None


def of(session: Session, article: Article, typed: Typed, newer: Newer) -> Offer | None:
    """The offer; None where the base is no revision of the article."""
    live = newer.live.revision_number
    contents = snapshots.read_contents(session, article.id, {newer.base, live})
    if newer.base not in contents:
        return None
    hosts = settings().image_hosts
    old, new = contents[newer.base], contents[live]
    try:
        merged = merge(old, form.read(typed).content, new)
        shown = merging(merged, _choices(typed), hosts=hosts)
    except Refusal:
        since = rendered(compare(old, new), hosts=hosts, most=MOST_ROWS)
        return Offer(newer, since, None, "", is_outdated=False)
    token = _token(merged, newer.live)
    return Offer(newer, None, shown, token, is_outdated=typed.do == "merge" and typed.merge != token)


def taken(session: Session, article: Article, typed: Typed, live: Live | None) -> Taken | None:
    """The form with the merged text, as the choices want it; None where it was offered for other texts than these."""
    try:
        base = form.base(typed)
        if live is None or base is None:
            return None
        contents = snapshots.read_contents(session, article.id, {base, live.revision_number})
        merged = merge(contents[base], form.read(typed).content, contents[live.revision_number])
        content = merged.content(_choices(typed))
    except (Refusal, KeyError):
        return None
    if typed.merge != _token(merged, live):
        return None
    filled = form.holding(typed, content, live.revision_number)
    return Taken(filled, typed, is_html=filled.format != typed.format)


def _choices(typed: Typed) -> dict[str, Choice]:
    return {name: Choice(choice) for name, choice in typed.choices.items() if choice in set(Choice)}


def _token(merged: Merge, live: Live) -> str:
    """Names what the choices are about: who edits elsewhere in the text meanwhile has still chosen."""
    about = repr(merged.conflicts).encode(errors="surrogatepass")
    return f"{live.revision_number}-{hashlib.sha256(about).hexdigest()[:16]}"
