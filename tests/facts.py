"""Rows for tests of the store itself: a small newsroom made of facts, and a plausible raw row for any table."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Boolean, Integer, LargeBinary, String, Table, Uuid
from sqlalchemy.orm import Session

from tests import factories
from versions import articles, audit, people, snapshots
from versions import database as db
from versions.articles import Article
from versions.content import Block, BlockKind, Content
from versions.database import Database
from versions.errors import Held
from versions.kinds import Kind
from versions.permissions import OPERATOR, UPSTREAM, Actor
from versions.proposals import Override, Proposed, Rewording
from versions.redactions import Redaction
from versions.revisions import Revision

NOON = datetime(2022, 1, 10, 12, 0, tzinfo=UTC)


def content(*paragraphs: str, headline: str = "Almaty after the protests") -> Content:
    """A content of plain paragraphs."""
    body = tuple(Block(BlockKind.PARAGRAPH, text) for text in paragraphs)
    return Content(headline=headline, standfirst="", byline="", language="en", body=body)


@dataclass(frozen=True)
class Desk:
    """Somebody who writes, and one article of theirs."""

    actor: Actor
    article_id: UUID


def open_desk(database: Database, *, number: int = 1) -> Desk:
    """A user and an article, made by the real verbs, in two transactions."""
    user_id, article_id = UUID(int=number), UUID(int=0xA000 + number)
    with database.writing() as session:
        user = people.add(
            session,
            OPERATOR,
            id=user_id,
            email=f"writer{number}@example.org",
            name=f"Writer {number}",
            role="editor",
            password="not a hash",
            fs_uniquifier=f"unique-{number}",
            at=NOON,
        )
        actor = user.actor()
    with database.writing() as session:
        articles.create(session, actor, id=article_id, slug=f"article-{number}", section="World", at=NOON)
    return Desk(actor, article_id)


def add_revision(session: Session, desk: Desk, number: int, text: Content, *, note: str = "") -> Revision:
    """A revision fact with its body, and its note when there is one; recorded as an event."""
    owner = f"revision/{number}/note"
    row = Revision(
        article_id=desk.article_id,
        number=number,
        base_number=number - 1 or None,
        author_id=desk.actor.id,
        at=NOON + timedelta(minutes=number),
        length=len(text.body_text),
        commitment=snapshots.keep_content(session, desk.article_id, number, text),
        note=snapshots.keep_text(session, desk.article_id, owner, note) if note else None,
    )
    session.add(row)
    audit.record(session, desk.actor, "revision-submitted", article_id=desk.article_id, at=row.at)
    return row


def fill(database: Database, *, revisions: int = 3) -> Desk:
    """A desk whose article has some revisions, each a little longer than the one before."""
    desk = open_desk(database)
    for number in range(1, revisions + 1):
        with database.writing() as session:
            lines = [f"Paragraph {n} says what was known by then." for n in range(number + 2)]
            add_revision(session, desk, number, content(*lines), note=f"Note {number} for colleagues.")
    return desk


def fill_every_table(database: Database) -> None:
    """A newsroom in which every table that the chain binds holds rows, made by the real verbs.

    A corrected article (its wrong number overridden first, a late notice, a rewording, names of approvers), an
    article that was removed, and a redaction of a third, for which there is no verb yet.
    """
    newsroom = factories.a_newsroom(database)
    first = factories.a_content("The council met with 12 members.\n\nIt was late, and nobody stayed.")
    second = factories.with_text(first, "12", "21")
    third = factories.with_text(second, "21", "22")
    slug = newsroom.published(first)
    newsroom.submit(slug, second, base=1, proposal=Proposed(Kind.MINOR), note="Please look at the number.")
    try:
        newsroom.publish(slug, 2)
    except Held as held:
        reasons = tuple(Override(each["id"], "The list says so.") for each in held.facts["findings"])
    newsroom.propose(slug, 2, Proposed(Kind.MINOR, overrides=reasons))
    newsroom.decide(slug, 2)
    newsroom.publish(slug, 2)
    newsroom.submit(slug, third, base=2, proposal=factories.correcting("It was 22, not 21.", wrong="21", right="22"))
    newsroom.decide(slug, 3, coverage=factories.assigning(second, third, {"c1": (0, 0)}))
    newsroom.publish(slug, 3)
    late = newsroom.propose(slug, 3, factories.telling(Kind.CLARIFICATION, "The meeting was open to the public."))
    newsroom.decide(slug, 3)
    newsroom.issue(slug, 3, late.sequence)
    said = newsroom.propose(slug, 3, Proposed(rewordings=(Rewording(1, "22 members were there, not 21."),)))
    newsroom.decide(slug, 3)
    newsroom.issue(slug, 3, said.sequence)
    elsewhere = replace(newsroom.editor, scopes=frozenset({UPSTREAM}))
    newsroom.submit(slug, factories.with_text(third, "22", "23"), base=3)
    asked = factories.correcting("It was 23, not 22.", wrong="22", right="23")
    newsroom.publish(slug, 4, asked=asked, by=elsewhere, approved_by=["Ines Okafor"])
    newsroom.remove(newsroom.published(factories.a_content("A name.\n\nA street.")))
    redacted = newsroom.article_id(newsroom.published())
    with database.writing() as session:
        user = session.get_one(people.User, newsroom.reporter.id)
        people.issue_token(session, OPERATOR, user, id=UUID(int=5), token="a secret", scope=None, at=NOON)
        legal = snapshots.keep_text(session, redacted, "redaction/1/legal", "An order of the court.")
        session.add(
            Redaction(
                article_id=redacted,
                sequence=1,
                scope={"revisions": [1]},
                reason_class="privacy",
                deciders=[str(newsroom.standards.id)],
                legal_basis=legal,
                at=NOON,
            )
        )
        audit.record(session, newsroom.standards, "redacted", article_id=redacted, at=NOON)


def sample(table: Table) -> dict[str, Any]:
    """A row of the right types, whatever the table; for attacks on the store, not for reading."""
    return {column.name: _value(column.type, column.name) for column in table.columns}


def _value(type_: Any, name: str) -> Any:
    match type_:
        case db.UTC():
            return NOON
        case Uuid():
            return UUID(int=7)
        case Boolean():
            return True
        case Integer():
            return 1
        case LargeBinary():
            return f"bytes of {name}".encode()
        case JSON():
            return []
        case String():
            return name[:8]
    raise TypeError(f"no sample for {name}: {type_!r}")


__all__ = ["NOON", "Article", "Desk", "add_revision", "content", "fill", "fill_every_table", "open_desk", "sample"]
