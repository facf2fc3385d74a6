"""Articles on the desk: the list, one article's history, its address and section."""

from uuid import UUID

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from service.context import database, now, staff
from service.problems import of_refusal
from versions import articles as stored
from versions import revisions
from versions.errors import Refusal
from versions.permissions import Action, Actor, may

from . import history
from .blueprint import desk
from .faults import Faults

PAGE = 50


@desk.get("/articles")
def articles() -> ResponseReturnValue:
    """Every article, newest first, published or not."""
    actor = staff()
    with database().reading() as session:
        before = request.args.get("before", type=UUID)
        found = revisions.overview(session, actor, before=before, limit=PAGE)
    older = found[-1][0].id if len(found) == PAGE else None
    return render_template("desk/articles.html", found=found, older=older)


@desk.get("/articles/<slug>")
def article(slug: str) -> ResponseReturnValue:
    """One article's history: every revision, what was proposed and decided, what was published."""
    return _page(staff(), slug)


@desk.post("/articles/<slug>/address")
def address(slug: str) -> ResponseReturnValue:
    """Another address or section; the old address redirects for ever."""
    actor = staff()
    try:
        with database().writing() as session:
            found = stored.get_for_update(session, slug)
            stored.rename(session, actor, found, slug=request.form.get("slug", "").strip(), at=now())
            stored.resection(session, actor, found, section=request.form.get("section"), at=now())
    except Refusal as refusal:
        return _page(actor, slug, refusal)
    return redirect(url_for("desk.article", slug=found.slug), 303)


def _page(actor: Actor, slug: str, refusal: Refusal | None = None) -> ResponseReturnValue:
    with database().reading() as session:
        found = stored.find(session, slug)
        if found.slug != slug:
            return redirect(url_for("desk.article", slug=found.slug), 301)
        past = history.of(session, actor, found, before=request.args.get("before", type=int))
    typed = {"slug": request.form.get("slug", found.slug), "section": request.form.get("section", found.section or "")}
    page = render_template(
        "desk/article.html",
        past=past,
        typed=typed,
        faults=Faults.of((), refusal),
        may_rename=may(actor, Action.RENAME),
    )
    return page, of_refusal(refusal).status if refusal else 200
