"""Passwords: Argon2 hashes, made alike by the login page and by the command line."""

import unicodedata
from typing import Final

from argon2 import PasswordHasher

from versions.errors import InvalidField

from .config import Settings

SHORTEST = 12
LONGEST = 1024
"""Code points of a password."""

FORM: Final = "NFKC"
"""The same password typed on two keyboards is one password."""

LANES = 1


def hashed(settings: Settings, password: str) -> str:
    """The Argon2 hash of a new password. Refuses `InvalidField` where it is too short or too long."""
    normal = unicodedata.normalize(FORM, password)
    if not SHORTEST <= len(normal) <= LONGEST:
        raise InvalidField(f"A password has {SHORTEST} to {LONGEST:,} characters.", field="password")
    memory, rounds = settings.argon2
    return PasswordHasher(time_cost=rounds, memory_cost=memory, parallelism=LANES).hash(normal)
