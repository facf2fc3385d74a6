"""Who wrote which words of a version: for staff alone."""

from versions import authorship
from versions.database import Session
from versions.permissions import Actor

from ... import representations
from .door import Answer, staff
from .lookups import demand_served, published
from .operations import GONE, READING, N, operation


@operation("GET", f"/articles/<slug>/versions/<{N}:n>/origins", answer="Origins", problems=(*READING, *GONE))
@staff
def origins(session: Session, actor: Actor, slug: str, n: int) -> Answer:
    """Every run of words of a version with the version since which it has stood, its author and its moment."""
    located, log = published(session, slug)
    log.version(n)
    demand_served(located, log)
    return Answer(representations.origins(slug, authorship.of_version(session, actor, located.article_id, n)))
