"""Names every table once: importing this module completes the metadata."""

from .articles import Article, Slug
from .attempts import Attempt
from .audit import Event
from .idempotency import KeptAnswer
from .notices import Coverage, Notice, Wording
from .people import ApiToken, User
from .publications import FindingRow, Publication
from .redactions import Redaction
from .reviews import Assignment, Decision
from .revisions import Proposal, Revision
from .snapshots import Body, Text

__all__ = [
    "ApiToken",
    "Article",
    "Assignment",
    "Attempt",
    "Body",
    "Coverage",
    "Decision",
    "Event",
    "FindingRow",
    "KeptAnswer",
    "Notice",
    "Proposal",
    "Publication",
    "Redaction",
    "Revision",
    "Slug",
    "Text",
    "User",
    "Wording",
]
