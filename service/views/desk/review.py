"""The review page, which is the comparison with what readers see, and what is decided on it."""

from collections.abc import Callable

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from service.context import database, now, settings, staff
from service.problems import of_refusal
from versions import articles, publications, reviews, revisions
from versions.articles import Article
from versions.assessment import Assigned
from versions.database import Session
from versions.errors import InvalidField, NewerProposal, Refusal
from versions.permissions import Actor
from versions.reviews import Verdict

from . import assigning, reviewing
from .blueprint import desk
from .faults import Faults

Act = Callable[[Session, Article], object]


@desk.get("/articles/<slug>/revisions/<int:number>")
def revision(slug: str, number: int) -> ResponseReturnValue:
    """What would change for readers, what they would be told, and what may be done about it."""
    return _page(staff(), slug, number)


@desk.post("/articles/<slug>/revisions/<int:number>/decisions", endpoint="decide")
def decide(slug: str, number: int) -> ResponseReturnValue:
    """A verdict on the revision and the proposal that the page showed; or the page with coverage assigned otherwise."""
    actor, sent = staff(), request.form
    if sent.get("verdict") == "look":
        return _tried(actor, slug, number)

    def act(session: Session, article: Article) -> None:
        verdict, proposal = _verdict(sent.get("verdict", "")), sent.get("proposal", type=int)
        coverage = assigning.of(sent) if verdict is Verdict.APPROVE else None
        if coverage is not None:
            publications.demand_assignable(session, article, number, coverage)
        reviews.decide(
            session, actor, article, number, verdict=verdict, proposal=proposal, at=now(),
            note=sent.get("note", ""), legal_basis=sent.get("legal_basis", ""),
            coverage=coverage,
        )  # fmt: skip

    return acted(actor, slug, number, act)


@desk.post("/articles/<slug>/revisions/<int:number>/publication", endpoint="publish")
def publish(slug: str, number: int) -> ResponseReturnValue:
    """The revision goes before readers with what was decided; a removal takes the text away."""
    actor, sequence = staff(), request.form.get("proposal", type=int)

    def act(session: Session, article: Article) -> None:
        demand_seen(session, article, number, sequence)
        publications.publish(session, actor, article, number, at=now(), recorded_at=now(), policy=settings().policy)

    return acted(actor, slug, number, act, is_telling=True)


@desk.post("/articles/<slug>/revisions/<int:number>/notices", endpoint="issue")
def issue(slug: str, number: int) -> ResponseReturnValue:
    """What was decided is told to readers without new text."""
    actor, sequence = staff(), request.form.get("proposal", type=int)

    def act(session: Session, article: Article) -> None:
        demand_seen(session, article, number, sequence)
        publications.issue(
            session, actor, article, number, sequence or 0, at=now(), recorded_at=now(), policy=settings().policy
        )

    return acted(actor, slug, number, act, is_telling=True)


def acted(actor: Actor, slug: str, number: int, act: Act, *, is_telling: bool = False) -> ResponseReturnValue:
    """The page after it was done, or the page again with why it was not."""
    try:
        with database().writing() as session:
            article = articles.get_for_update(session, slug)
            act(session, article)
            live = articles.live(session, article.id)
    except Refusal as refusal:
        return _page(actor, slug, number, refusal)
    if is_telling and live is not None:
        done = "The text is removed." if live.is_removal else "It is done: readers see it now."
        there = url_for("reader.article", slug=article.slug)
        flash(Markup('{} <a href="{}">See the page as readers do</a>').format(done, there), "done")
    return redirect(url_for("desk.revision", slug=article.slug, number=number), 303)


def _tried(actor: Actor, slug: str, number: int) -> ResponseReturnValue:
    """The page with each change covered as it was chosen there; nothing is stored."""
    try:
        return _page(actor, slug, number, assigned=assigning.of(request.form))
    except Refusal as refusal:
        return _page(actor, slug, number, refusal)


def _page(
    actor: Actor, slug: str, number: int, refusal: Refusal | None = None, assigned: Assigned | None = None
) -> ResponseReturnValue:
    with database().reading() as session:
        article = articles.find(session, slug)
        if article.slug != slug:
            return redirect(url_for("desk.revision", slug=article.slug, number=number), 301)
        revisions.page(session, actor, article.id, limit=1)  # demands that staff pages may be read
        review = reviewing.of(session, actor, article, number, at=now(), assigned=assigned)
    typed = {"note": "", "legal_basis": "", **request.form.to_dict()}
    page = render_template("desk/revision.html", review=review, faults=Faults.of((), refusal), typed=typed)
    return page, of_refusal(refusal).status if refusal else 200


def _verdict(text: str) -> Verdict:
    if text not in set(Verdict):
        raise InvalidField("Approve, ask for changes or reject.", field="verdict")
    return Verdict(text)


def demand_seen(session: Session, article: Article, number: int, sequence: int | None) -> None:
    """Return if the page showed the latest proposal; nobody puts words before readers that they did not see."""
    latest = revisions.latest_proposal(session, article.id, number).sequence
    if sequence != latest:
        raise NewerProposal(
            f"Proposal {latest} came after the page was opened. Look at it, then decide again.",
            field="proposal",
            latest=latest,
        )
