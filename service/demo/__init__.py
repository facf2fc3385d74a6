"""The demo newsroom: invented people, our own prose, played through the real verbs in order of date.

Every step of every story is one transaction: submitted, decided on and published as a newsroom would. Only
the moment of publication is invented; when something was recorded is real.
"""

import json
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any
from uuid import UUID

from uuid_utils.compat import uuid7

from versions import articles, people, publications, reading, reviews, revisions
from versions.articles import Article
from versions.database import Database, Session
from versions.errors import Conflict
from versions.kinds import Kind
from versions.permissions import OPERATOR, Actor
from versions.proposals import Item, NoticeDraft, Proposed, Rewording
from versions.reviews import Verdict
from versions.revisions import Draft

Hash = Callable[[str], str]
Progress = Callable[[int, int], None]


class NotEmpty(Conflict):
    """The demo goes only into a database that holds no article."""


@dataclass(frozen=True, slots=True)
class Login:
    """Somebody of the demo newsroom, with the password that was made for this database."""

    email: str
    name: str
    role: str
    password: str


@dataclass(slots=True)
class Story:
    """A story as it is told so far: what is in the files, and what the last step left."""

    folder: Traversable
    slug: str
    section: str
    language: str
    text: str = ""
    head: dict[str, str] = field(default_factory=lambda: {"headline": "", "standfirst": "", "byline": ""})
    revision: int = 0

    def rewrite(self, step: dict[str, Any]) -> None:
        """The text and head as they stand after the step."""
        self.head |= {name: step[name] for name in self.head if name in step}
        match step.get("body"):
            case str(name):
                self.text = self.folder.joinpath(name).read_text(encoding="utf-8")
            case dict(changes):
                for old, new in changes.get("replace", ()):
                    if self.text.count(old) != 1:
                        raise ValueError(f"{self.slug}: “{old}” stands {self.text.count(old)} times in the text")
                    self.text = self.text.replace(old, new)
                if "prepend" in changes:
                    self.text = f"{changes['prepend']}\n\n{self.text}"
                if "append" in changes:
                    self.text = self.text.rstrip("\n") + f"\n\n{changes['append']}\n"


def load(database: Database, *, hashed: Hash, progress: Progress | None = None) -> list[Login]:
    """The logins of the demo newsroom, whose articles are now in the database. Refuses `NotEmpty`."""
    with database.reading() as session:
        if not is_empty(session):
            raise NotEmpty("This database holds articles already; the demo newsroom goes only into an empty one.")
    staff, logins = _hire(database, hashed)
    steps = sorted(_steps(), key=lambda each: each[1]["at"])
    for number, (story, step) in enumerate(steps, start=1):
        with database.writing() as session:
            _play(session, staff, story, step)
        if progress is not None:
            progress(number, len(steps))
    return logins


def is_empty(session: Session) -> bool:
    """Whether the database holds no article at all."""
    return articles.is_none(session)


def _hire(database: Database, hashed: Hash) -> tuple[dict[str, Actor], list[Login]]:
    staff, logins = {}, []
    for person in _read(files(__package__).joinpath("stories", "newsroom.json"))["people"]:
        password = secrets.token_urlsafe(12)
        with database.writing() as session:
            user = people.add(
                session,
                OPERATOR,
                id=uuid7(),
                email=person["email"],
                name=person["name"],
                role=person["role"],
                password=hashed(password),
                fs_uniquifier=secrets.token_hex(32),
                at=datetime.now(UTC),
            )
            staff[person["key"]] = user.actor()
        logins.append(Login(person["email"], person["name"], person["role"], password))
    return staff, logins


def _steps() -> Iterator[tuple[Story, dict[str, Any]]]:
    for folder in files(__package__).joinpath("stories").iterdir():
        if folder.is_dir():
            told = _read(folder.joinpath("story.json"))
            story = Story(folder, told["slug"], told["section"], told["language"])
            yield from ((story, step) for step in told["steps"])


def _play(session: Session, staff: dict[str, Actor], story: Story, step: dict[str, Any]) -> None:
    now = datetime.now(UTC)
    at = datetime.fromisoformat(step["at"])
    author = staff[step["author"]]
    article = _article(session, author, story, now)
    story.rewrite(step)
    proposed = _proposed(step, story.language)
    is_new = isinstance(step.get("body"), str | dict)
    if is_new:
        content = reading.from_markdown(story.text, language=story.language, **story.head)
        draft = Draft(content, base=story.revision or None, note=step.get("note", ""), proposal=proposed)
        proposal = revisions.submit(session, author, article, draft, at=now).proposal
        story.revision = proposal.number
    else:
        proposal = revisions.propose(session, author, article, story.revision, proposed, at=now)
    for number, approver in enumerate(step["approvers"]):
        reviews.decide(
            session,
            staff[approver],
            article,
            story.revision,
            verdict=Verdict.APPROVE,
            at=now,
            legal_basis=step.get("legal_basis", "") if number == 0 else "",
        )
    if "publisher" not in step:
        return  # left waiting, so that the desk has something to decide on
    publisher = staff[step["publisher"]]
    if is_new or proposed.kind is Kind.REMOVAL:
        publications.publish(session, publisher, article, story.revision, at=at, recorded_at=now)
    else:
        publications.issue(session, publisher, article, story.revision, proposal.sequence, at=at, recorded_at=now)


def _article(session: Session, author: Actor, story: Story, now: datetime) -> Article:
    if story.revision:
        return articles.get_for_update(session, story.slug)
    new: UUID = uuid7()
    return articles.create(session, author, id=new, slug=story.slug, section=story.section, at=now)


def _proposed(step: dict[str, Any], language: str) -> Proposed:
    reworded = step.get("rewording")
    return Proposed(
        kind=Kind(step["kind"]) if "kind" in step else None,
        notices=tuple(_notice(notice, language) for notice in step.get("notices", ())),
        rewordings=(Rewording(reworded["notice"], reworded["text"], language),) if reworded else (),
        minor_reason=step.get("minor_reason", ""),
    )


def _notice(notice: dict[str, Any], language: str) -> NoticeDraft:
    return NoticeDraft(
        kind=Kind(notice["kind"]),
        text=notice["text"],
        language=notice.get("language", language),
        items=tuple(Item(item.get("wrong", ""), item.get("right", "")) for item in notice.get("items", ())),
        target_notice=notice.get("target", {}).get("notice"),
        scope=notice.get("scope"),
        review_by=notice.get("review_by"),
        reason_class=notice.get("reason_class"),
    )


def _read(file: Traversable) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return value
