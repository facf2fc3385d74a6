"""The article as schema.org describes one, with its corrections: a block of data for search engines and aggregators."""

import json
from datetime import UTC, datetime
from typing import Any

from flask import url_for
from markupsafe import Markup

from versions.changelog import Changelog, Version
from versions.content import Content
from versions.kinds import Kind
from versions.notices import Statement

from .context import settings


def news_article(slug: str, content: Content, version: Version, changelog: Changelog) -> Markup:
    """The script element that holds the data. Nothing in it can end the element or begin a comment."""
    address = url_for("reader.article", slug=slug, _external=True)
    told = [each for each in changelog.statements if each.kind.is_listed]
    value: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": address,
        "mainEntityOfPage": address,
        "headline": content.headline,
        "inLanguage": content.language,
        "version": str(version.number),
        "datePublished": _iso(changelog.versions[0].at),
        "dateModified": _iso(_modified(changelog)),
        "publisher": {"@type": "NewsMediaOrganization", "name": settings().newsroom},
        "correction": [_correction(slug, each, changelog) for each in told],
    }
    if content.byline:
        value["author"] = [{"@type": "Person", "name": content.byline}]
    if any(each.kind is Kind.RETRACTION and each.scope in (None, "full", "article") for each in told):
        value["creativeWorkStatus"] = "Retracted"
    kept = {name: part for name, part in value.items() if part is not None}
    return Markup('<script type="application/ld+json">{}</script>').format(_safe(kept))


def _correction(slug: str, statement: Statement, changelog: Changelog) -> dict[str, Any]:
    """A notice; one about another notice names it, and is named by it, by their addresses."""
    address = _address(slug, statement.number)
    later = [each for each in changelog.about(statement) if each.kind.is_listed]
    value: dict[str, Any] = {
        "@type": "CorrectionComment",
        "@id": address,
        "url": address,
        "datePublished": _iso(statement.at),
        "dateModified": _iso(statement.words.at) if len(statement.wordings) > 1 else None,
        "text": statement.words.text,
        "about": {"@id": _address(slug, statement.target_notice)} if statement.target_notice else None,
        "correction": [{"@id": _address(slug, each.number)} for each in later] or None,
    }
    return {name: part for name, part in value.items() if part is not None}


def _address(slug: str, number: int) -> str:
    return url_for("reader.notice", slug=slug, number=number, _external=True)


def _modified(changelog: Changelog) -> datetime | None:
    """When the text or what is said of it last changed in earnest: an edit of spelling does not count."""
    moments = [each.at for each in changelog.versions if each.kind is not Kind.MINOR]
    moments += [each.at for each in changelog.statements]
    return max((at for at in moments if at is not None), default=None)


def _iso(at: datetime | None) -> str | None:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if at else None


def _safe(value: dict[str, Any]) -> Markup:
    written = json.dumps(value, ensure_ascii=False)
    for character in "<>&\u2028\u2029":
        written = written.replace(character, f"\\u{ord(character):04x}")
    return Markup(written)  # noqa: S704  (JSON whose every < > & is escaped)
