"""The reader's pages: no login, no script needed, every answer conditional."""

import re
from collections.abc import Callable
from functools import wraps
from uuid import UUID

from flask import Blueprint, Response, make_response, redirect, render_template, request, url_for

from versions import changelog, snapshots
from versions.changelog import Changelog, Located, Version
from versions.content import Content
from versions.database import Session
from versions.diff import Diff
from versions.errors import NotFound

from .. import caching, jsonld
from ..caching import Answer
from ..context import comparisons, database, settings
from ..rendering import pages, placing

reader = Blueprint("reader", __name__)

LATEST = 24
"""Articles, or events with notices, on one page of a list."""

_PAIR = re.compile(r"([1-9]\d{0,8})\.\.([1-9]\d{0,8})")
_LARGEST = 2**53

View = Callable[..., Answer | Response]


def about_article(policy: str, *, when_gone: bool = False) -> Callable[[View], Callable[..., Response]]:
    """A view of one published article: an old address redirects, what a client holds is not made again.

    The view gets a session, what stands at the address, its changelog and the rest of the address. Where the
    text was removed the tombstone stands instead, save for views that tell no word of it (`when_gone`).
    """

    def dressed(view: View) -> Callable[..., Response]:
        @wraps(view)
        def answer(slug: str, **rest: object) -> Response:
            with database().reading() as session:
                located = changelog.locate(session, slug)
                comparisons().heed(located.article_id, located.live)
                if located.slug != slug:
                    return _moved(located, rest)
                is_gone = located.live.is_removal and not when_gone
                tag = caching.validator(located, view=_layout())
                if not is_gone and (found := caching.unchanged(tag, policy)):
                    return found
                told = changelog.build(session, located.article_id)
                if is_gone:
                    _demand_told(told, rest)
                    return _tombstone(located, told)
                made = view(session, located, told, **rest)
            return made if isinstance(made, Response) else caching.fresh(made, tag, policy)

        return answer

    return dressed


@reader.get("/")
def front() -> Response:
    """The newest articles."""
    with database().reading() as session:
        listed = changelog.front(session, before=_before(), limit=LATEST)
    following = listed[-1].event if len(listed) == LATEST else None
    return caching.by_body(render_template("reader/front.html", listed=listed, following=following))


@reader.get("/corrections")
def corrections() -> Response:
    """Clarifications and graver of the whole newsroom, newest first."""
    with database().reading() as session:
        listed = changelog.corrections(session, before=_before(), limit=LATEST)
    events = sorted({each.event for each in listed})
    following = events[0] if len(events) == LATEST else None
    return caching.by_body(render_template("reader/corrections.html", listed=listed, following=following))


@reader.get("/a/<uuid:article_id>")
def permanent(article_id: UUID) -> Response:
    """The way from the permanent id to today's address."""
    with database().reading() as session:
        slug = changelog.slug_of(session, article_id)
    return _redirected(url_for("reader.article", slug=slug), 302)


@reader.get("/articles/<slug>")
@about_article(caching.LIVE)
def article(session: Session, located: Located, told: Changelog) -> Answer:
    """The text that is in force, with what was told about it."""
    content, ways = _followed(session, located, told, told.current)
    page = pages.TextPage(located, told, content, told.current, settings().image_hosts, ways)
    data = jsonld.news_article(located.slug, content, told.current, told)
    return Answer(render_template("reader/article.html", page=page, data=data), page.changed_at)


@reader.get("/articles/<slug>/versions")
@about_article(caching.ALWAYS_ASK)
def versions(session: Session, located: Located, told: Changelog) -> Answer:
    """Every version of the text, newest first."""
    content = snapshots.read_content(session, located.article_id, located.live.revision_number)
    page = pages.VersionsPage(located, told, content)
    return Answer(render_template("reader/versions.html", page=page), page.changed_at)


@reader.get("/articles/<slug>/versions/<int:number>")
@about_article(caching.ALWAYS_ASK)
def version(session: Session, located: Located, told: Changelog, number: int) -> Answer:
    """One version as it stood, with what was corrected since."""
    shown = told.version(number)
    content, ways = _followed(session, located, told, shown)
    page = pages.TextPage(located, told, content, shown, settings().image_hosts, ways)
    return Answer(render_template("reader/version.html", page=page), page.changed_at)


@reader.get("/articles/<slug>/compare")
@about_article(caching.ALWAYS_ASK)
def pick(session: Session, located: Located, told: Changelog) -> Response:
    """The versions picked in a form, by their address; without a choice, the newest and the one before it."""
    newest = told.current.number
    picked = [request.args.get(name, default, type=int) for name, default in (("from", newest - 1), ("to", newest))]
    first, second = sorted(each or 1 for each in picked)
    return _at_pair(located, first, second)


@reader.get("/articles/<slug>/compare/<pair>")
@about_article(caching.ALWAYS_ASK)
def compare(session: Session, located: Located, told: Changelog, pair: str) -> Answer | Response:
    """Two versions word by word. A pair written backwards redirects to the one in the order of time."""
    first, second = _versions_of(told, pair)
    if first.number > second.number:
        return _at_pair(located, second.number, first.number)
    diff = comparisons().between(session, located.article_id, first.revision_number, second.revision_number)
    page = pages.ComparePage(
        located, told, diff.old, diff.new, first, second, diff, _layout(), settings().image_hosts
    )  # fmt: skip
    return Answer(render_template("reader/compare.html", page=page), page.changed_at)


@reader.get("/articles/<slug>/notices/<int:number>")
@about_article(caching.ALWAYS_ASK, when_gone=True)
def notice(session: Session, located: Located, told: Changelog, number: int) -> Answer:
    """A notice with every wording it ever had; without a word of the article where that was removed."""
    statement = told.statement(number)
    if located.live.is_removal:
        page = pages.NoticePage(located, told, statement, None)
    else:
        page = pages.NoticePage(located, told, statement, *_followed(session, located, told, told.current, only=number))
    return Answer(render_template("reader/notice.html", page=page), page.changed_at)


def _followed(
    session: Session, located: Located, told: Changelog, shown: Version, *, only: int | None = None
) -> tuple[Content, dict[int, Diff]]:
    """A version's text, and the comparisons by which the passages of notices (or of one) are found in it. One query."""
    numbers = placing.sources(told, shown, only=only)
    return comparisons().towards(session, located.article_id, shown.revision_number, numbers)


def _demand_told(told: Changelog, rest: dict[str, object]) -> None:
    """Return if there ever were the versions that an address names: what never was is not gone."""
    if "number" in rest:
        told.version(int(str(rest["number"])))
    if "pair" in rest:
        _versions_of(told, str(rest["pair"]))


def _versions_of(told: Changelog, pair: str) -> tuple[Version, Version]:
    found = _PAIR.fullmatch(pair)
    if found is None:
        raise NotFound("There is no such version.")
    return told.version(int(found[1])), told.version(int(found[2]))


def _moved(located: Located, rest: dict[str, object]) -> Response:
    """The same page at today's address. Not kept for ever: an article may go back to an old address of its own."""
    endpoint = request.endpoint or "reader.article"
    address = url_for(endpoint, slug=located.slug, **rest)  # type: ignore[arg-type]
    asked = request.query_string.decode("ascii", "replace")
    return _redirected(f"{address}?{asked}" if asked else address, 301)


def _at_pair(located: Located, first: int, second: int) -> Response:
    layout = _layout() if "view" in request.args else None
    return _redirected(url_for("reader.compare", slug=located.slug, pair=f"{first}..{second}", view=layout), 302)


def _redirected(address: str, status: int) -> Response:
    response = make_response(redirect(address, status))
    response.headers["Cache-Control"] = caching.ALWAYS_ASK
    return response


def _tombstone(located: Located, told: Changelog) -> Response:
    page = pages.TombstonePage(located, told)
    response = make_response(render_template("reader/tombstone.html", page=page), 451 if page.is_legal else 410)
    response.headers["Cache-Control"] = caching.ALWAYS_ASK
    return response


def _layout() -> str:
    return "split" if request.args.get("view") == "split" else "inline"


def _before() -> int | None:
    """The cursor of a list; anything that is none begins at the newest."""
    before = request.args.get("before", type=int)
    return before if before is not None and 0 < before <= _LARGEST else None
