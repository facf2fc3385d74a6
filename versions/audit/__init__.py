"""The audit chain: events that bind every fact, sealed inside the commit, and their verification.

A verb adds its facts and then calls `record`; the hook of `database.before_commit` seals what was recorded
into the chain. `verify` walks both ways: each event's facts exist unchanged, each fact is named by exactly
one event, bodies and texts match the commitments in their facts.
"""

from .chain import (
    Event,
    Unrecorded,
    head,
    last_public_digest,
    numbers_in,
    public_events,
    record,
    seal,
)
from .verification import Progress, Verification, verify

__all__ = [
    "Event",
    "Progress",
    "Unrecorded",
    "Verification",
    "head",
    "last_public_digest",
    "numbers_in",
    "public_events",
    "record",
    "seal",
    "verify",
]
