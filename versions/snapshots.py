"""Contents and free texts as stored bytes, and the commitments by which facts hold them.

A fact holds only SHA-256(salt ‖ digest). The words stand here, so that what must lawfully go can go while
the chain stays whole. Bodies are zstd frames over a keyframe of the same article as raw-content dictionary:
never a dictionary of a dictionary. A frame read with the wrong keyframe decodes to other text without an
error, hence the digest is checked at every decode.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Row, Select, String, func, select, tuple_
from sqlalchemy.orm import Mapped, Session, aliased, mapped_column
from zstandard import DICT_TYPE_RAWCONTENT, ZstdCompressionDict, ZstdCompressor, ZstdDecompressor, ZstdError

from .content import FORM, MAX_BYTES, Content, from_json
from .database import Base
from .errors import NotFound, Tampered

LEVEL = 9
"""zstd's level: the knee of the curve for articles; 19 costs ten times as much for two parts in a hundred."""

GROUP = 10
"""Revisions that share a keyframe at most."""

WORTHWHILE = 0.35
"""A frame larger than this part of a stand-alone one becomes a keyframe itself."""

SALT = 16
"""Bytes of a salt."""

_MAGIC = b"\x28\xb5\x2f\xfd"  # how every zstd frame begins, and no UTF-8 text can


class Body(Base):
    """The stored bytes of a revision's content. `keyframe` equals `number` where the frame stands alone.

    `form` is the number of the canonical form that the digest was taken over.
    """

    __tablename__ = "body"
    __table_args__ = (
        # Deferred: the revision needs the commitment that is made here, so the body may be written first.
        ForeignKeyConstraint(
            ["article_id", "number"],
            ["revision.article_id", "revision.number"],
            deferrable=True,
            initially="DEFERRED",
        ),
    )

    article_id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    salt: Mapped[bytes]
    digest: Mapped[bytes]
    form: Mapped[int]
    keyframe: Mapped[int]
    data: Mapped[bytes]


class Text(Base):
    """A free text that some fact of the article commits to: UTF-8, as a zstd frame where that is shorter."""

    __tablename__ = "text"

    article_id: Mapped[UUID] = mapped_column(
        ForeignKey("article.id", deferrable=True, initially="DEFERRED"), primary_key=True
    )
    owner: Mapped[str] = mapped_column(String(80), primary_key=True)
    salt: Mapped[bytes]
    data: Mapped[bytes]


@dataclass(frozen=True, slots=True)
class Frame:
    """A body as it is stored, with the frame of its keyframe: all that decoding needs."""

    digest: bytes
    form: int
    data: bytes
    keyframe: bytes | None

    def canonical_bytes(self) -> bytes:
        """The content's canonical bytes, whose digest has been checked. Raises `Tampered`."""
        try:
            raw = _decompress(self.data, _decompress(self.keyframe) if self.keyframe is not None else None)
        except (ZstdError, TypeError, MemoryError) as fault:
            raise Tampered(f"the stored text cannot be decoded: {fault}") from fault
        if hashlib.sha256(b"corrigenda-content-%d\n" % self.form + raw).digest() != self.digest:
            raise Tampered("the stored text does not match its digest")
        return raw


def commitment_of(salt: bytes, digest: bytes) -> bytes:
    """What a fact holds of a text: SHA-256 over salt and digest, 32 bytes."""
    return hashlib.sha256(salt + digest).digest()


def keep_content(
    session: Session, article_id: UUID, number: int, content: Content, *, salt: bytes | None = None
) -> bytes:
    """The commitment to the content, which from now on is stored as the body of revision `number`."""
    salt = _salt(session, salt)
    data, keyframe = _encode(content.canonical_bytes, _last_keyframe(session, article_id, number))
    session.add(
        Body(
            article_id=article_id,
            number=number,
            salt=salt,
            digest=content.digest,
            form=FORM,
            keyframe=number if keyframe is None else keyframe,
            data=data,
        )
    )
    return commitment_of(salt, content.digest)


def read_content(session: Session, article_id: UUID, number: int) -> Content:
    """The content of a revision. Refuses `NotFound` where no body is stored; raises `Tampered`."""
    contents = read_contents(session, article_id, (number,))
    if number not in contents:
        raise NotFound("The text of this revision is not kept here.")
    return contents[number]


def read_contents(session: Session, article_id: UUID, numbers: Iterable[int]) -> dict[int, Content]:
    """The contents of these revisions by number, in one query; those without a body are left out."""
    wanted = sorted(set(numbers))
    if not wanted:
        return {}
    rows = session.execute(frames().where(Body.article_id == article_id, Body.number.in_(wanted)))
    return {row.number: from_json(json.loads(frame_of(row).canonical_bytes())) for row in rows}


def read_contents_of(session: Session, keys: Iterable[tuple[UUID, int]]) -> dict[tuple[UUID, int], Content]:
    """The contents of revisions of several articles by article and number, in one query."""
    wanted = list(keys)
    if not wanted:
        return {}
    rows = session.execute(frames().where(tuple_(Body.article_id, Body.number).in_(wanted)))
    return {(row.article_id, row.number): from_json(json.loads(frame_of(row).canonical_bytes())) for row in rows}


def digest(session: Session, article_id: UUID, number: int) -> bytes | None:
    """The digest of a revision's content, without reading it; None where no body is kept."""
    return session.scalar(select(Body.digest).where(Body.article_id == article_id, Body.number == number))


def keep_text(session: Session, article_id: UUID, owner: str, text: str, *, salt: bytes | None = None) -> bytes:
    """The commitment to the text, which from now on is stored under its owner."""
    salt = _salt(session, salt)
    raw = text.encode()
    frame = _compress(raw)
    session.add(Text(article_id=article_id, owner=owner, salt=salt, data=frame if len(frame) < len(raw) else raw))
    return commitment_of(salt, hashlib.sha256(raw).digest())


def read_texts(
    session: Session, article_id: UUID, owners: Iterable[str] | None = None, *, prefix: str | None = None
) -> dict[str, str]:
    """Texts by owner, in one query: those of the owners named, or all whose owner begins with `prefix`."""
    query = select(Text.owner, Text.data).where(Text.article_id == article_id)
    if owners is not None:
        wanted = sorted(set(owners))
        if not wanted:
            return {}
        query = query.where(Text.owner.in_(wanted))
    if prefix is not None:
        query = query.where(func.substr(Text.owner, 1, len(prefix)) == prefix)
    return {owner: text_bytes(data).decode() for owner, data in session.execute(query)}


def read_texts_of(session: Session, keys: Iterable[tuple[UUID, str]]) -> dict[tuple[UUID, str], str]:
    """Texts of several articles by article and owner, in one query."""
    wanted = list(keys)
    if not wanted:
        return {}
    rows = session.execute(
        select(Text.article_id, Text.owner, Text.data).where(tuple_(Text.article_id, Text.owner).in_(wanted))
    )
    return {(article_id, owner): text_bytes(data).decode() for article_id, owner, data in rows}


def text_bytes(data: bytes) -> bytes:
    """The UTF-8 bytes of a text as stored. Raises `Tampered`."""
    if not data.startswith(_MAGIC):
        return data
    try:
        return _decompress(data)
    except (ZstdError, MemoryError) as fault:
        raise Tampered(f"the stored text cannot be decoded: {fault}") from fault


@cache
def frames() -> Select[*tuple[Any, ...]]:
    """The query for bodies with the frames of their keyframes; one object, since an alias is dear to make."""
    key = aliased(Body)
    return (
        select(
            Body.article_id,
            Body.number,
            Body.salt,
            Body.digest,
            Body.form,
            Body.keyframe,
            Body.data,
            key.data.label("keyframe_data"),
            key.digest.label("keyframe_digest"),
            key.form.label("keyframe_form"),
        )
        .outerjoin(key, (key.article_id == Body.article_id) & (key.number == Body.keyframe))
        .order_by(Body.article_id, Body.number)
    )


def frame_of(row: Row[*tuple[Any, ...]] | SimpleNamespace) -> Frame:
    """The frame in a row of `frames()`. Raises `Tampered` where the keyframe is gone."""
    alone = row.keyframe == row.number
    if not alone and row.keyframe_data is None:
        raise Tampered(f"the keyframe {row.keyframe} that the stored text is read against is gone")
    return Frame(row.digest, row.form, row.data, None if alone else row.keyframe_data)


@dataclass(frozen=True, slots=True)
class _Keyframe:
    number: int
    raw: bytes
    followers: int


def _last_keyframe(session: Session, article_id: UUID, number: int) -> _Keyframe | None:
    row = session.execute(
        frames()
        .where(Body.article_id == article_id, Body.number < number)
        .order_by(None)
        .order_by(Body.number.desc())
        .limit(1)
    ).one_or_none()
    if row is None:
        return None
    frame_of(row)
    # Checked before anything is encoded against it: a damaged keyframe must not take new texts with it.
    keyframe = Frame(row.keyframe_digest, row.keyframe_form, row.keyframe_data, None)
    return _Keyframe(row.keyframe, keyframe.canonical_bytes(), row.number - row.keyframe)


def _encode(raw: bytes, keyframe: _Keyframe | None) -> tuple[bytes, int | None]:
    alone = _compress(raw)
    if keyframe is None or keyframe.followers >= GROUP - 1:
        return alone, None
    frame = _compress(raw, keyframe.raw)
    return (alone, None) if len(frame) > WORTHWHILE * len(alone) else (frame, keyframe.number)


def _compress(raw: bytes, dictionary: bytes | None = None) -> bytes:
    return ZstdCompressor(level=LEVEL, dict_data=_dictionary(dictionary)).compress(raw)


def _decompress(data: bytes, dictionary: bytes | None = None) -> bytes:
    return ZstdDecompressor(dict_data=_dictionary(dictionary)).decompress(data, max_output_size=4 * MAX_BYTES)


def _dictionary(raw: bytes | None) -> ZstdCompressionDict | None:
    return None if raw is None else ZstdCompressionDict(raw, dict_type=DICT_TYPE_RAWCONTENT)


def _salt(session: Session, salt: bytes | None) -> bytes:
    drawn = session.info["salts"]() if salt is None else salt
    if not isinstance(drawn, bytes) or len(drawn) != SALT:
        raise ValueError(f"a salt is {SALT} bytes")
    return drawn
