"""Writing: a new article, a revision of one, and what would come of either before it is handed in."""

import textwrap
from dataclasses import replace

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from service.context import database, new_id, now, staff
from service.inputs import form
from service.inputs.form import Typed
from service.problems import of_refusal
from versions import articles, notices, revisions, snapshots
from versions.articles import Article
from versions.database import Session
from versions.errors import NotFound, Refusal
from versions.permissions import Action, Actor, demand

from . import foresight, offering, removal
from .blueprint import desk
from .faults import Faults
from .offering import Taken

MOST_NAMED = 800
"""Characters that name what was left out: they travel in the session's cookie, which browsers drop when it is large."""


@desk.get("/new")
def new_article() -> ResponseReturnValue:
    """An empty form."""
    actor = _writer()
    with database().reading() as session:
        return _page(session, actor, None, Typed(language=form.default_language()))


@desk.post("/new", endpoint="create")
def create() -> ResponseReturnValue:
    """The new article with its first revision; or the form again, with what would come of it."""
    actor, typed = _writer(), form.read_again(form.typed(request.form))
    if typed.do != "submit":
        return _again(actor, "", form.more(typed))
    try:
        with database().writing() as session:
            draft = form.draft(typed)
            address = {"slug": form.address(typed), "section": typed.section}
            article = articles.create(session, actor, id=new_id(), at=now(), **address)
            done = revisions.submit(session, actor, article, draft, at=now())
    except Refusal as refusal:
        return _again(actor, "", typed, refusal)
    _tell_dropped(typed)
    return redirect(url_for("desk.revision", slug=article.slug, number=done.revision.number), 303)


@desk.get("/articles/<slug>/revise")
def revise(slug: str) -> ResponseReturnValue:
    """The form with the text that is to be revised, by default what readers see."""
    actor = _writer()
    with database().reading() as session:
        article = articles.find(session, slug)
        if article.slug != slug:
            return redirect(url_for("desk.revise", slug=article.slug, base=request.args.get("base")), 301)
        typed = _to_start_with(session, actor, article, request.args.get("base", type=int))
        # What was overtaken is not worked on as it is, and who goes on from a revision comes for what was found in it:
        # both stand there from the beginning.
        live = articles.live(session, article.id)
        is_open = live is not None and typed.base != str(live.revision_number)
        is_looked_at = is_open or offering.is_due(session, article, typed)
        return _page(session, actor, article, typed, is_looked_at=is_looked_at)


@desk.post("/articles/<slug>/revise", endpoint="submit")
def submit(slug: str) -> ResponseReturnValue:
    """The revision that was handed in; or the form again, with what would come of it."""
    actor, typed = _writer(), form.read_again(form.typed(request.form))
    if typed.do != "submit":
        return _again(actor, slug, form.more(typed))
    try:
        with database().writing() as session:
            article = articles.get_for_update(session, slug)
            done = revisions.submit(session, actor, article, form.draft(typed), at=now())
    except Refusal as refusal:
        return _again(actor, slug, typed, refusal)
    _tell_dropped(typed)
    return redirect(url_for("desk.revision", slug=article.slug, number=done.revision.number), 303)


@desk.post("/preview")
def preview() -> ResponseReturnValue:
    """What would come of what is being typed, as the part of a page that stands beside the form."""
    actor, typed = staff(), form.read_again(form.typed(request.form))
    demand(actor, Action.READ)
    with database().reading() as session:
        article = articles.find(session, typed.article) if typed.article else None
        seen = foresight.of_form(session, article, typed, at=now())
    return render_template("desk/rail.html", seen=seen, typed=typed, is_alone=True)


def _writer() -> Actor:
    """Who is logged in, if they may write. A form that comes back costs a merge: it is not made for anybody else."""
    actor = staff()
    demand(actor, Action.SUBMIT)
    return actor


def _tell_dropped(typed: Typed) -> None:
    """The next page says what of the typed markup was not stored, for nothing stored remembers it."""
    if dropped := form.read(typed).dropped:
        named = textwrap.shorten(", ".join(dropped), MOST_NAMED, placeholder=" …")
        flash(f"Left out of your text: {named}. Every word around it is kept.", "dropped")


def _again(actor: Actor, slug: str, typed: Typed, refusal: Refusal | None = None) -> ResponseReturnValue:
    """The form with everything that was typed, why it was refused, and what would come of it."""
    with database().reading() as session:
        article = articles.find(session, slug) if slug else None
        taken = None
        if article is not None and typed.do == "rebase":
            typed = offering.rebased(session, article, typed)
        elif article is not None and typed.do == "merge" and (taken := offering.taken(session, article, typed)):
            typed = taken.typed
        typed = foresight.answered(session, article, typed, at=now())
        return _page(session, actor, article, typed, is_looked_at=True, refusal=refusal, taken=taken)


def _page(
    session: Session,
    actor: Actor,
    article: Article | None,
    typed: Typed,
    *,
    is_looked_at: bool = False,
    refusal: Refusal | None = None,
    taken: Taken | None = None,
) -> ResponseReturnValue:
    seen = foresight.of_form(session, article, typed, at=now()) if is_looked_at else None
    faults = Faults.of(seen.problems if seen and (refusal or typed.do == "preview") else (), refusal)
    live = articles.live(session, article.id) if article else None
    statements = notices.statements(session, article.id) if article else ()
    offer = offering.of(session, article, typed, seen.newer) if article and seen and seen.newer else None
    page = render_template(
        "desk/edit.html",
        article=article,
        typed=typed,
        seen=seen,
        faults=faults,
        offer=offer,
        taken=taken,
        live=live,
        statements=statements,
        removal=removal.of(live, statements),
    )
    return page, of_refusal(faults.first).status if faults.first else 200


def _to_start_with(session: Session, actor: Actor, article: Article, base: int | None) -> Typed:
    """The form as it is opened: the base's text, and what was proposed with it where readers have not seen it."""
    live = articles.live(session, article.id)
    newest = revisions.page(session, actor, article.id, limit=1)
    if not newest:
        raise NotFound("Nothing has been written for this article yet.")
    number = base or (live.revision_number if live else newest[0].number)
    content = snapshots.read_content(session, article.id, number)
    typed = replace(form.of_content(content, number), article=article.slug)
    if live is None or live.revision_number == number:
        return typed
    return form.telling(typed, revisions.proposed_in(session, revisions.latest_proposal(session, article.id, number)))
