"""What the desk is told beyond what readers see, as JSON."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from flask import url_for

from versions.articles import Article, Live
from versions.changelog import Changelog
from versions.content import Content
from versions.proposals import Proposed
from versions.proposals import as_json as proposal_words
from versions.publications import Outlook, Published, as_facts
from versions.reviews import Decision
from versions.revisions import Proposal, Revision, Submitted

from .readers import Json, article_links, moment, told_with, version_links

FOR_STAFF = ("created_at", "latest_revision", "published_revision", "is_removed")
"""The members of an article that staff alone are shown."""


def unpublished(found: Article) -> Json:
    """An article of which readers see nothing, in the same shape."""
    nothing = dict.fromkeys(("version", "kind", "at", "first_at", "digest", "content"))
    return {
        "id": str(found.id),
        "slug": found.slug,
        "section": found.section,
        **nothing,
        "notices": [],
        "links": article_links(found.slug),
    }


def for_staff(found: Article, live: Live | None, latest_revision: int | None) -> Json:
    """What the desk is told of an article beyond what readers see."""
    return {
        "created_at": moment(found.created_at),
        "latest_revision": latest_revision,
        "published_revision": live.revision_number if live else None,
        "is_removed": live is not None and live.is_removal,
    }


def listed_for_staff(found: Article, latest: Content | None, live: Live | None) -> Json:
    """One line of the desk's list of articles, under its latest headline."""
    return {
        "id": str(found.id),
        "slug": found.slug,
        "section": found.section,
        "version": live.sequence if live else None,
        "at": moment(live.at) if live else None,
        "headline": latest.headline if latest else None,
        "standfirst": latest.standfirst if latest else None,
        "language": latest.language if latest else None,
        "is_removed": live is not None and live.is_removal,
        "links": article_links(found.slug),
    }


def revision_links(slug: str, number: int) -> Json:
    """Where a revision and its article stand."""
    return {
        "self": url_for("api.revision", slug=slug, n=number),
        "html": url_for("desk.revision", slug=slug, number=number),
        "article": url_for("api.article", slug=slug),
    }


def created(found: Article, submitted: Submitted, text: Content, dropped: Sequence[str]) -> Json:
    """A new article and its first revision."""
    return {
        "id": str(found.id),
        "slug": found.slug,
        "section": found.section,
        "revision": submitted.revision.number,
        "proposal": submitted.proposal.sequence,
        "digest": text.digest.hex(),
        "dropped": list(dropped),
        "links": article_links(found.slug) | {"revision": revision_links(found.slug, 1)["self"]},
    }


def revision(
    row: Revision, names: Mapping[UUID, str], *, note: str, is_rejected: bool, published_as: Sequence[int]
) -> Json:
    """One revision without its text; `published_as` are the versions that readers cite."""
    return {
        "revision": row.number,
        "base": row.base_number,
        "author": names.get(row.author_id),
        "at": moment(row.at),
        "length": row.length,
        "note": note,
        "state": "published" if published_as else "rejected" if is_rejected else "open",
        "published_as": list(published_as),
    }


def published(slug: str, log: Changelog, done: Published, dropped: Sequence[str]) -> Json:
    """What came of a publication: its version, and each notice with what it covers and how long that stood."""
    row = done.publication
    return {
        "slug": slug,
        "version": row.sequence,
        "revision": row.revision_number,
        "at": moment(row.at),
        "kind": row.kind,
        "findings": findings(done.outlook),
        "notices": told_with(slug, log, (each.number for each in done.notices)),
        "dropped": list(dropped),
        "links": version_links(slug, row.sequence) | {"article": url_for("api.article", slug=slug)},
    }


def proposal(row: Proposal, said: Proposed, names: Mapping[UUID, str]) -> Json:
    """What one person proposed to tell readers, in the form in which it may be sent."""
    words = proposal_words(said)
    return {
        "sequence": row.sequence,
        "author": names.get(row.author_id),
        "at": moment(row.at),
        "kind": words.get("kind"),
        "notices": [_proposed_notice(each) for each in words.get("notices", ())],
        "rewordings": [{k: v for k, v in each.items() if v is not None} for each in words.get("rewordings", ())],
        "minor_reason": words.get("minor_reason", ""),
        "overrides": list(words.get("overrides", ())),
    }


def decision(row: Decision, names: Mapping[UUID, str], note: str = "") -> Json:
    """One verdict on a revision and a proposal."""
    return {
        "sequence": row.sequence,
        "proposal": row.proposal_sequence,
        "verdict": row.verdict,
        "decider": names.get(row.decider_id),
        "role": row.role,
        "at": moment(row.at),
        "note": note,
        "has_legal_basis": row.legal_basis is not None,
    }


def weighed(outlook: Outlook) -> list[Json]:
    """Each change of the comparison with its weight, and the notice and item (from 1) that account for it."""
    return [
        {
            "id": change.id,
            "weight": str(weighing.weight),
            "facets": [str(facet) for facet in weighing.facets],
            "notice": notice,
            "item": item,
        }
        for change, weighing, notice, item in outlook.judged()
    ]


def findings(outlook: Outlook) -> list[Json]:
    """What the desk is told before, and was told at, a publication."""
    return [as_facts(each) for each in outlook.findings]


def _proposed_notice(words: Json) -> Json:
    target = words.get("target_notice")
    rest = {name: value for name, value in words.items() if name != "target_notice"}
    return rest | ({"target": {"notice": target}} if target is not None else {})
