"""Every kind of page worth looking at, over a newsroom that shows them all."""

from dataclasses import dataclass
from datetime import UTC, datetime

from service import demo, passwords
from service.config import Settings
from tests.factories import correcting, with_text
from versions import articles, people, revisions, snapshots
from versions.database import Database
from versions.revisions import Draft

ALMATY = "almaty-internet-flickers-back"
FLOOD = "the-teale-in-flood"

PUBLIC = {
    "front": "/",
    "article": f"/articles/{ALMATY}",
    "article-long-history": f"/articles/{FLOOD}",
    "article-editors-note": "/articles/the-architect-of-small-rooms",
    "article-retracted": "/articles/salt-battery-thirty-winters",
    "article-corrected-twice": "/articles/night-ferry-to-sund-sheds-passengers",
    "article-lists-and-table": "/articles/how-to-walk-the-seven-locks",
    "removed": "/articles/oreste-vidal-composer-obituary",
    "version": f"/articles/{ALMATY}/versions/1",
    "versions": f"/articles/{FLOOD}/versions",
    "compare": f"/articles/{ALMATY}/compare/1..4",
    "compare-split": f"/articles/{ALMATY}/compare/1..4?view=split",
    "compare-moved": "/articles/promenade-tram-stops-for-repair/compare/1..2",
    "compare-report": "/articles/the-saltgate-bridge-report/compare/1..3",
    "notice": f"/articles/{ALMATY}/notices/2",
    "notice-reworded": "/articles/vote-on-the-lido-roof/notices/1",
    "corrections": "/corrections",
    "not-found": "/articles/nothing-here",
    "login": "/account/login",
}

STAFF = {
    "desk-queue": "/desk/",
    "desk-articles": "/desk/articles",
    "desk-new": "/desk/new",
    "desk-history": f"/desk/articles/{ALMATY}",
    "desk-revise": f"/desk/articles/{ALMATY}/revise",
    "desk-review": f"/desk/articles/{ALMATY}/revisions/5",
    "desk-notice": f"/desk/articles/{ALMATY}/notice",
    "desk-origins": f"/desk/articles/{ALMATY}/origins?version=4&of=2",
    "account": "/account/",
}


@dataclass(frozen=True)
class Shown:
    """The login of an editor of a newsroom where something waits for a decision."""

    email: str
    password: str


def prepare(database: Database) -> Shown:
    """The demo newsroom with a correction handed in, which an editor has still to decide on."""
    settings = Settings(argon2=(64, 1))
    logins = demo.load(database, hashed=lambda password: passwords.hashed(settings, password))
    by_role = {login.role: login for login in logins}
    with database.writing() as session:
        reporter = people.by_email(session, by_role["reporter"].email)
        assert reporter is not None
        article = articles.get_for_update(session, ALMATY)
        live = articles.live(session, article.id)
        assert live is not None
        content = with_text(snapshots.read_content(session, article.id, live.revision_number), "103 of", "105 of")
        told = correcting("Officials put the deaths in Almaty at 105. We wrote 103.", wrong="103", right="105")
        draft = Draft(content, base=live.revision_number, note="The ministry’s later list.", proposal=told)
        revisions.submit(session, reporter.actor(), article, draft, at=datetime.now(UTC))
    return Shown(by_role["editor"].email, by_role["editor"].password)
