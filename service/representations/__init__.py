"""The domain as JSON: what the API answers with. Nothing here decides who may see what; each name says for whom.

Times are RFC 3339 in UTC, digests hexadecimal, offsets code points, numbers those that readers or staff cite.
A removed article's notices are told without any of its words: no items, no passages, no standing.
"""

from .desk import (
    FOR_STAFF,
    created,
    decision,
    findings,
    for_staff,
    listed_for_staff,
    proposal,
    published,
    revision,
    revision_links,
    unpublished,
    weighed,
)
from .origins import origins
from .readers import (
    Json,
    article,
    article_links,
    changelog,
    comparison,
    content,
    listed_article,
    listed_notice,
    notice,
    told_with,
    tombstone,
    version,
    versions,
)

__all__ = [
    "FOR_STAFF",
    "Json",
    "article",
    "article_links",
    "changelog",
    "comparison",
    "content",
    "created",
    "decision",
    "findings",
    "for_staff",
    "listed_article",
    "listed_for_staff",
    "listed_notice",
    "notice",
    "origins",
    "proposal",
    "published",
    "revision",
    "revision_links",
    "told_with",
    "tombstone",
    "unpublished",
    "version",
    "versions",
    "weighed",
]
