"""What everybody may read: versions, comparisons, notices and the changelog."""

from versions import changelog, snapshots
from versions.database import Session

from ... import caching, representations
from ...context import comparisons
from ...representations import Json
from .door import PAGE, Answer, before, page, public
from .lookups import demand_served, followed, published
from .operations import GONE, LISTING, READING, N, operation
from .shapes import NUMBER


@operation("GET", "/articles/<slug>/changelog", answer="Changelog", staff=False)
@public
def article_changelog(session: Session, slug: str) -> Answer:
    """Everything that readers were told about an article, newest first. It stays when the article is removed."""
    return Answer(representations.changelog(*published(session, slug)))


@operation("GET", "/articles/<slug>/versions", answer="Versions", staff=False)
@public
def versions(session: Session, slug: str) -> Answer:
    """Every version that readers can cite, newest first."""
    located, log = published(session, slug)
    return Answer(representations.versions(located.slug, log))


@operation("GET", f"/articles/<slug>/versions/<{N}:n>", answer="Version", staff=False, problems=(*READING, *GONE))
@public
def version(session: Session, slug: str, n: int) -> Answer:
    """One version with its text, what was told with it, and which notices came since."""
    located, log = published(session, slug)
    found = log.version(n)
    demand_served(located, log)
    text = snapshots.read_content(session, located.article_id, found.revision_number)
    return Answer(representations.version(slug, log, n, text))


@operation(
    "GET",
    f"/articles/<slug>/compare/<{N}:a>..<{N}:b>",
    answer="ComparisonOfVersions",
    staff=False,
    problems=(*READING, *GONE),
)
@public
def comparison(session: Session, slug: str, a: int, b: int) -> Answer:
    """Two versions compared word by word, with the notices issued on the way from one to the other."""
    located, log = published(session, slug)
    numbers = [log.version(each).revision_number for each in (a, b)]
    demand_served(located, log)

    def compared() -> Json:
        diff = comparisons().between(session, located.article_id, *numbers)
        return representations.comparison(slug, log, diff, old=a, new=b)

    return Answer(compared, etag=caching.validator(located))


@operation("GET", f"/articles/<slug>/notices/<{N}:n>", answer="Notice", staff=False)
@public
def notice(session: Session, slug: str, n: int) -> Answer:
    """One notice with every wording, what it covers, how long that stood, and where its words stand today."""
    located, log = published(session, slug)
    told = log.statement(n)
    if located.live.is_removal:
        return Answer(representations.notice(slug, log, told, is_removed=True))
    _, places = followed(session, located, log, only=n)
    return Answer(representations.notice(slug, log, told, places=places))


@operation("GET", "/notices", answer="Notices", staff=False, problems=LISTING, paged=NUMBER)
@public
def notices(session: Session) -> Answer:
    """Clarifications and graver of the whole newsroom, newest first, as many events a page."""
    listed = changelog.corrections(session, before=before(), limit=PAGE + 1)
    events = sorted({each.event for each in listed}, reverse=True)
    shown = [each for each in listed if each.event in events[:PAGE]]
    rows = [representations.listed_notice(each) for each in shown]
    return Answer(page({}, "notices", rows, events[PAGE - 1] if len(events) > PAGE else None))
