"""Where the limits on logging in count: one place for all workers, the newsroom's own database."""

import hashlib
import hmac
from collections.abc import Callable
from datetime import datetime
from typing import Any

from limits.storage import Storage
from sqlalchemy.exc import SQLAlchemyError

from versions import attempts
from versions.database import Database

SCHEME = "corrigenda"


class AttemptStorage(Storage):
    """Counters in the table `attempt`. Keys are kept as keyed digests: a stolen table names no address."""

    STORAGE_SCHEME = [SCHEME]  # noqa: RUF012  (the base class says it is no ClassVar)

    def __init__(
        self,
        uri: str | None = None,
        wrap_exceptions: bool = False,
        *,
        database: Database,
        clock: Callable[[], datetime],
        pepper: bytes,
        **options: Any,
    ) -> None:
        super().__init__(uri, wrap_exceptions, **options)
        self._database = database
        self._clock = clock
        self._pepper = pepper

    @property
    def base_exceptions(self) -> type[Exception]:
        """What the database raises when it does not answer."""
        return SQLAlchemyError

    def incr(self, key: str, expiry: int, amount: int = 1) -> int:
        """The counter of the key after this attempt; its window lasts `expiry` seconds."""
        with self._database.writing() as session:
            return attempts.count(session, self._digest(key), at=self._clock(), seconds=expiry, amount=amount)

    def get(self, key: str) -> int:
        """The counter of the key."""
        with self._database.reading() as session:
            found = attempts.counted(session, self._digest(key), at=self._clock())
            return found.count if found else 0

    def get_expiry(self, key: str) -> float:
        """When the key's window closes, in seconds since the epoch."""
        now = self._clock()
        with self._database.reading() as session:
            found = attempts.counted(session, self._digest(key), at=now)
            return (found.expires_at if found else now).timestamp()

    def check(self) -> bool:
        """Whether the counters can be reached."""
        return self._database.is_reachable()

    def reset(self) -> int | None:
        """How many counters there were; none are left."""
        with self._database.writing() as session:
            return attempts.forget(session)

    def clear(self, key: str) -> None:
        """The key has no counter any more."""
        with self._database.writing() as session:
            attempts.forget(session, self._digest(key))

    def _digest(self, key: str) -> str:
        return hmac.new(self._pepper, key.encode("utf-8", "backslashreplace"), hashlib.sha256).hexdigest()
