"""Who wrote which words of a version, and when: the origins kept with a publication, with the people behind them.

For staff alone. Only the text of the version asked for is read; of every other one its number, its moment and who
wrote it. Four queries, however many versions there are.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from . import snapshots
from .content import Content
from .errors import NotFound, Removed
from .kinds import Kind
from .people import User
from .permissions import Action, Actor, demand
from .publications import Publication
from .revisions import Revision


@dataclass(frozen=True, slots=True)
class Bringer:
    """A version that brought words: what it was published as and when, and who wrote the revision that it was.

    `helpers` wrote revisions that this one was based on and that never went before readers themselves; which of its
    words are theirs is not kept. `at` is None when unknown.
    """

    version: int
    revision: int
    kind: Kind | None
    at: datetime | None
    author: str
    helpers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of one field that have stood since the same version. Offsets are code points of the field's flat text."""

    start: int
    end: int
    text: str
    version: int


@dataclass(frozen=True)
class Authorship:
    """A version's text, each of its fields cut into stretches without gaps, and the versions that brought them.

    `bringers` ascend by number and are only those of which something still stands; `versions` is how many there are
    by now.
    """

    version: int
    versions: int
    content: Content
    fields: Mapping[str, tuple[Stretch, ...]]
    bringers: Mapping[int, Bringer]

    @cached_property
    def shares(self) -> Mapping[int, float]:
        """What part of the text's characters each version brought, blanks left aside; together they are 1."""
        sizes = dict.fromkeys(self.bringers, 0)
        for stretches in self.fields.values():
            for each in stretches:
                sizes[each.version] += len("".join(each.text.split()))
        whole = sum(sizes.values()) or 1
        return {version: size / whole for version, size in sizes.items()}


def of_version(session: Session, actor: Actor, article_id: UUID, number: int) -> Authorship:
    """Where every word of the version comes from.

    Refuses `NotFound` for a version that never was or whose text is not kept, `Removed` while readers may not read it.
    """
    demand(actor, Action.READ)
    rows = session.execute(
        select(Publication.sequence, Publication.revision_number, Publication.kind, Publication.at)
        .where(Publication.article_id == article_id)
        .order_by(Publication.sequence)
    ).all()
    if not 1 <= number <= len(rows):
        raise NotFound("There is no such version.")
    if rows[-1].kind == Kind.REMOVAL:
        raise Removed("The text of this article was removed: nobody is shown its words.")
    content = snapshots.read_content(session, article_id, rows[number - 1].revision_number)
    fields = _stretches(session, article_id, number, content)
    written = _written(session, article_id)
    published = {row.revision_number for row in rows}
    standing = {each.version for stretches in fields.values() for each in stretches}
    bringers = {
        row.sequence: Bringer(
            row.sequence,
            row.revision_number,
            Kind(row.kind) if row.kind else None,
            row.at,
            *_people(written, row.revision_number, published),
        )
        for row in rows
        if row.sequence in standing
    }
    return Authorship(number, len(rows), content, fields, bringers)


def _stretches(session: Session, article_id: UUID, number: int, content: Content) -> dict[str, tuple[Stretch, ...]]:
    origins = session.scalars(
        select(Publication.origins).where(Publication.article_id == article_id, Publication.sequence == number)
    ).one()
    found: dict[str, tuple[Stretch, ...]] = {}
    for field, text in content.fields():
        at, cut = 0, []
        for length, version in origins.get(field, ()):
            cut.append(Stretch(at, at + length, text[at : at + length], version))
            at += length
        if cut:
            found[field] = tuple(cut)
    return found


@dataclass(frozen=True, slots=True)
class _Written:
    base: int | None
    author: str


def _written(session: Session, article_id: UUID) -> dict[int, _Written]:
    rows = session.execute(
        select(Revision.number, Revision.base_number, User.name)
        .join(User, User.id == Revision.author_id)
        .where(Revision.article_id == article_id)
    )
    return {row.number: _Written(row.base_number, row.name) for row in rows}


def _people(written: Mapping[int, _Written], number: int, published: set[int]) -> tuple[str, tuple[str, ...]]:
    """Who wrote a published revision, and who wrote those between it and the published one that it goes back to."""
    author, base = written[number].author, written[number].base
    helpers: dict[str, None] = {}
    while base is not None and base not in published:
        helpers[written[base].author] = None
        base = written[base].base
    helpers.pop(author, None)
    return author, tuple(helpers)
