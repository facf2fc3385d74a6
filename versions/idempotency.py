"""Answers kept under an idempotency key, so that a retry of a call changes nothing and is answered alike."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from .database import Base
from .errors import InvalidField, KeyReused
from .permissions import Actor

MAX_KEY = 200


class KeptAnswer(Base):
    """What a user's call with this key was answered: status, address and body, beside the request's digest."""

    __tablename__ = "idempotency"

    user_id: Mapped[UUID] = mapped_column(ForeignKey("user.id", ondelete="RESTRICT"), primary_key=True)
    key: Mapped[str] = mapped_column(String(MAX_KEY), primary_key=True)
    request: Mapped[bytes]
    status: Mapped[int]
    location: Mapped[str | None] = mapped_column(String(400))
    answer: Mapped[str]
    at: Mapped[datetime]


def kept(session: Session, actor: Actor, key: str, *, request: bytes) -> KeptAnswer | None:
    """The answer to the same call made before; None for a new key. Refuses `KeyReused` for another request."""
    if not 1 <= len(key) <= MAX_KEY or not key.isprintable():
        raise InvalidField(f"An idempotency key has 1 to {MAX_KEY} printable characters.", field="Idempotency-Key")
    answer = session.scalar(select(KeptAnswer).where(KeptAnswer.user_id == actor.id, KeptAnswer.key == key))
    if answer is not None and answer.request != request:
        raise KeyReused("This idempotency key was used for another request.", field="Idempotency-Key")
    return answer


def keep(
    session: Session,
    actor: Actor,
    key: str,
    *,
    request: bytes,
    status: int,
    location: str | None,
    answer: str,
    at: datetime,
) -> None:
    """The answer is kept with the facts it speaks of, in the same transaction."""
    session.add(
        KeptAnswer(user_id=actor.id, key=key, request=request, status=status, location=location, answer=answer, at=at)
    )
    session.flush()
