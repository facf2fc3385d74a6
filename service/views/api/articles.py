"""Articles: the list, one of them, a new one, another address or section."""

from uuid import UUID

from flask import request, url_for

from versions import articles, changelog, revisions
from versions.database import Session
from versions.errors import InvalidField
from versions.permissions import Action, Actor, demand

from ... import representations
from ...context import new_id, now
from ...inputs import json as inputs
from ...inputs.members import legible
from ...representations import Json
from .door import PAGE, Answer, anybody, before, demand_match, etag_of, page, writes
from .lookups import as_readers_see, as_staff_see, at_desk, demand_served, published
from .operations import GONE, LISTING, READING, WRITING, operation


@operation("GET", "/articles", answer="Articles", staff=None, problems=LISTING, paged={"type": "string"})
@anybody
def list_articles(session: Session, actor: Actor | None) -> Answer:
    """The newest articles, by first publication; for staff every article, by creation."""
    if actor is None:
        shown = changelog.front(session, before=before(), limit=PAGE + 1)
        rows = [representations.listed_article(each) for each in shown[:PAGE]]
        cursor: int | UUID | None = shown[PAGE - 1].event if len(shown) > PAGE else None
    else:
        found = revisions.overview(session, actor, before=_before_id(), limit=PAGE + 1)
        rows = [representations.listed_for_staff(*each) for each in found[:PAGE]]
        cursor = found[PAGE - 1][0].id if len(found) > PAGE else None
    return Answer(page({}, "articles", rows, str(cursor) if cursor else None))


@operation("GET", "/articles/<slug>", answer="Article", staff=None, problems=(*READING, *GONE))
@anybody
def article(session: Session, actor: Actor | None, slug: str) -> Answer:
    """An article as readers see it now; staff see unpublished ones too, and which revision is the latest."""
    if actor is None:
        return Answer(as_readers_see(session, slug))
    found = at_desk(session, slug)
    if articles.live(session, found.id) is not None:
        demand_served(*published(session, slug))
    return Answer(as_staff_see(session, actor, found))


@operation("POST", "/articles", body="NewArticle", answer="Created", status=201, problems=WRITING)
@writes(inputs.new_article, inputs.CONTENT_FIELDS)
def create_article(session: Session, actor: Actor, new: inputs.NewArticle) -> Answer:
    """A new article with its first revision, which nobody has published yet."""
    at = now()
    found = articles.create(session, actor, id=new_id(), slug=new.slug, section=new.section, at=at)
    submitted = revisions.submit(session, actor, found, new.draft, at=at)
    value = representations.created(found, submitted, new.draft.content, new.dropped)
    tag = etag_of(as_staff_see(session, actor, found))
    return Answer(value, 201, location=url_for("api.article", slug=found.slug), etag=tag)


@operation("PATCH", "/articles/<slug>", body="Amendment", answer="Article", problems=(*WRITING, 412, 428), match=True)
@writes(inputs.amendment)
def amend_article(session: Session, actor: Actor, change: inputs.Amendment, slug: str) -> Answer:
    """The article under another address or in another section; the former address redirects for ever."""
    demand(actor, Action.RENAME)
    found = articles.get_for_update(session, slug)
    seen = as_staff_see(session, actor, found)
    demand_match(etag_of(seen), etag_of(_without_staff(seen)))
    if change.slug is not None:
        articles.rename(session, actor, found, slug=change.slug, at=now())
    if change.has_section:
        articles.resection(session, actor, found, section=change.section, at=now())
    value = as_staff_see(session, actor, found)
    return Answer(value, etag=etag_of(value))


def _without_staff(seen: Json) -> Json:
    """The article as readers see it: whoever read it without a token has its entity tag, and knows what they change."""
    return {name: value for name, value in seen.items() if name not in representations.FOR_STAFF}


def _before_id() -> UUID | None:
    text = request.args.get("before")
    try:
        return UUID(text) if text is not None else None
    except ValueError:
        raise InvalidField(f"“{legible(text or '')}” is not a cursor that a page has named.", field="before") from None
