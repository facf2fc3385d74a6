"""Telling readers something without new text: a notice, a removal, or other words for what was proposed."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from service.context import database, now, staff
from service.inputs import form
from service.inputs.form import Typed
from service.problems import of_refusal
from versions import articles, notices, revisions, snapshots
from versions.articles import Article
from versions.database import Session
from versions.errors import NotFound, NotPublished, Refusal
from versions.permissions import Action, Actor, demand

from . import foresight
from .blueprint import desk
from .faults import Faults


@desk.get("/articles/<slug>/notice")
def propose(slug: str) -> ResponseReturnValue:
    """The form for a notice about what readers see, for rewording one, or for other words about a revision."""
    actor = staff()
    with database().reading() as session:
        article = articles.find(session, slug)
        asked = {name: request.args.get(name, type=int) for name in ("revision", "notice")}
        if article.slug != slug:
            there = url_for("desk.propose", slug=article.slug, revision=asked["revision"], notice=asked["notice"])
            return redirect(there, 301)
        typed = _to_start_with(session, article, **asked)
        # Whoever comes for other words about a revision comes because of what was found in it: it stands there at once.
        is_looked_at = asked["revision"] is not None and asked["notice"] is None and bool(typed.kind or typed.notices)
        return _page(session, actor, article, typed, is_looked_at=is_looked_at)


@desk.post("/articles/<slug>/notice", endpoint="tell")
def tell(slug: str) -> ResponseReturnValue:
    """The proposal that was handed in; or the form again, with what would come of it."""
    actor, typed = staff(), form.read_again(form.typed(request.form))
    if typed.do != "submit":
        return _again(actor, slug, form.more(typed))
    try:
        with database().writing() as session:
            article = articles.get_for_update(session, slug)
            number = form.base(typed) or 0
            revisions.propose(session, actor, article, number, form.proposed(typed), at=now())
    except Refusal as refusal:
        return _again(actor, slug, typed, refusal)
    return redirect(url_for("desk.revision", slug=article.slug, number=number), 303)


def _again(actor: Actor, slug: str, typed: Typed, refusal: Refusal | None = None) -> ResponseReturnValue:
    with database().reading() as session:
        article = articles.find(session, slug)
        typed = foresight.answered(session, article, typed, at=now())
        return _page(session, actor, article, typed, is_looked_at=True, refusal=refusal)


def _page(
    session: Session,
    actor: Actor,
    article: Article,
    typed: Typed,
    *,
    is_looked_at: bool = False,
    refusal: Refusal | None = None,
) -> ResponseReturnValue:
    demand(actor, Action.PROPOSE)
    seen = foresight.of_form(session, article, typed, at=now()) if is_looked_at else None
    faults = Faults.of(seen.problems if seen and (refusal or typed.do == "preview") else (), refusal)
    live = articles.live(session, article.id)
    statements = notices.statements(session, article.id)
    text = snapshots.read_content(session, article.id, live.revision_number) if live is not None else None
    page = render_template(
        "desk/notice.html",
        article=article,
        text=text,
        typed=typed,
        seen=seen,
        faults=faults,
        live=live,
        is_live=live is not None and str(live.revision_number) == typed.base.strip(),
        statements=statements,
        reworded=next((each for each in statements if str(each.number) == typed.reword), None),
    )
    return page, of_refusal(faults.first).status if faults.first else 200


def _to_start_with(session: Session, article: Article, *, revision: int | None, notice: int | None) -> Typed:
    """The form as it is opened: empty for a notice, else the words that are to be changed."""
    live = articles.live(session, article.id)
    number = revision or (live.revision_number if live else None)
    if number is None:
        raise NotPublished("Nothing of this article is before readers yet, so there is nothing to tell about it.")
    typed = Typed(article=article.slug, telling="1", base=str(revisions.get(session, article.id, number).number))
    if notice is not None:
        known = {each.number: each for each in notices.statements(session, article.id)}
        if notice not in known:
            raise NotFound("There is no such notice.")
        return form.rewording(typed, known[notice])
    if live is not None and number == live.revision_number:
        return typed
    return form.telling(typed, revisions.proposed_in(session, revisions.latest_proposal(session, article.id, number)))
