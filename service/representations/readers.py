"""What readers may see, as JSON."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from flask import url_for

from versions.changelog import Changelog, Entry, Front, Listed, Located, Version
from versions.content import Content, to_html
from versions.diff import Diff
from versions.diff.formats import as_dict
from versions.notices import Covered, Later, Statement, Words
from versions.passages import Passage, Placed
from versions.proposals import Item
from versions.provenance import Standing

Json = dict[str, Any]
Places = Mapping[tuple[int, int], Placed]


def moment(at: datetime | None) -> str | None:
    """The moment to the second, `2022-01-10T14:05:00Z`; None stays unknown."""
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z") if at else None


def content(shown: Content) -> Json:
    """A content with its body as HTML and as flat text, in which offsets count."""
    return {
        "headline": shown.headline,
        "standfirst": shown.standfirst,
        "byline": shown.byline,
        "language": shown.language,
        "body": {"html": to_html(shown), "text": shown.body_text},
    }


def article(located: Located, log: Changelog, shown: Content, places: Places) -> Json:
    """A published article as readers see it now, with everything they were told, and where that stands in it."""
    return {
        "id": str(located.article_id),
        "slug": located.slug,
        "section": located.section,
        "version": located.live.sequence,
        "kind": _kind(located.live.kind),
        "at": moment(located.live.at),
        "first_at": moment(log.versions[0].at),
        "digest": shown.digest.hex(),
        "content": content(shown),
        "notices": [notice(located.slug, log, each, places=places) for each in reversed(log.statements)],
        "links": article_links(located.slug),
    }


def listed_article(front: Front) -> Json:
    """One line of the list of articles; the headline is null where the text was removed."""
    return {
        "slug": front.slug,
        "section": front.section,
        "version": front.version.number,
        "at": moment(front.version.at),
        "first_at": moment(front.first_at),
        "headline": front.content.headline if front.content else None,
        "standfirst": front.content.standfirst if front.content else None,
        "language": front.content.language if front.content else None,
        "links": article_links(front.slug),
    }


def version(slug: str, log: Changelog, number: int, shown: Content) -> Json:
    """One version with its text, what was told with it, and the numbers of the notices since."""
    found = log.version(number)
    told = [each for each in log.statements if each.publication == number and each not in log.since(number)]
    return {
        "slug": slug,
        **listed_version(slug, log, found),
        "is_current": found is log.current,
        "digest": shown.digest.hex(),
        "content": content(shown),
        "notices": [notice(slug, log, each) for each in told],
        "notices_since": [each.number for each in log.since(number)],
    }


def listed_version(slug: str, log: Changelog, found: Version) -> Json:
    """One line of the list of versions."""
    entry = next(each for each in log.entries if each.version is found)
    return {
        "version": found.number,
        "kind": _kind(found.kind),
        "at": moment(found.at),
        "told": [each.number for each in entry.statements],
        "links": version_links(slug, found.number),
    }


def versions(slug: str, log: Changelog) -> Json:
    """Every version that readers can cite, newest first."""
    return {"slug": slug, "versions": [listed_version(slug, log, each) for each in reversed(log.versions)]}


def changelog(located: Located, log: Changelog) -> Json:
    """Everything that readers were told about an article, newest first."""
    return {
        "id": str(located.article_id),
        "slug": located.slug,
        "is_removed": located.live.is_removal,
        "counts": {str(kind): count for kind, count in log.counts.items()},
        "entries": [_entry(located, log, each) for each in log.entries],
    }


def notice(
    slug: str, log: Changelog, told: Statement, *, is_removed: bool = False, places: Places | None = None
) -> Json:
    """A notice as readers see it, with every wording, what it covers, and how long that stood.

    `places` say where its words stand in today's text, by notice and by position of the coverage from 1.
    """
    covered = () if is_removed else told.covered
    items = () if is_removed else enumerate(told.items, start=1)
    return {
        **_said(told, log.about(told)),
        "items": [{**_item(item), "standing": standing(log.standing(told, item=number))} for number, item in items],
        "coverage": [
            coverage(each, (places or {}).get((told.number, position)))
            for position, each in enumerate(covered, start=1)
        ],
        "standing": None if is_removed else standing(log.standing(told)),
        "links": _notice_links(slug, told.number),
    }


def listed_notice(listed: Listed) -> Json:
    """One line of the newsroom's list: a notice, the article it is about, and the event it came with."""
    return {
        "event": listed.event,
        "slug": listed.slug,
        "headline": listed.headline,
        **_said(listed.statement, listed.targeted_by),
        "items": [_item(item) for item in listed.statement.items if listed.headline is not None],
        "links": _notice_links(listed.slug, listed.statement.number),
    }


def coverage(covered: Covered, placed: Placed | None = None) -> Json:
    """What an item of a notice accounts for, either side may be null; and what became of the words after."""
    return {
        "item": covered.item,
        "before": _passage(covered.before),
        "after": _passage(covered.after),
        "now": _now(placed) if placed else None,
    }


def standing(stood: Standing | None) -> Json | None:
    """In how many versions, and for how long, the words stood; null where that is unknown."""
    if stood is None:
        return None
    return {
        "versions": stood.versions,
        "seconds": int(stood.duration.total_seconds()) if stood.duration is not None else None,
        "since": stood.since,
        "sentence": _sentence(stood),
    }


def comparison(slug: str, log: Changelog, diff: Diff, *, old: int, new: int) -> Json:
    """The comparison of two versions, with the notices issued on the way from one to the other."""
    low, high = sorted((old, new))
    between = [each for each in log.since(low) if each.publication <= high]
    return {
        **as_dict(diff),
        "slug": slug,
        "old_version": old,
        "new_version": new,
        "notices": [notice(slug, log, each) for each in between],
    }


def tombstone(located: Located, log: Changelog, reason_class: str) -> Json:
    """What stands where a removed article's text stood: facts of a problem, in kind, time and wording only."""
    told = [each for each in log.statements if each.publication == located.live.sequence]
    return {
        "slug": located.slug,
        "id": str(located.article_id),
        "version": located.live.sequence,
        "removed_at": moment(located.live.at),
        "reason_class": reason_class or None,
        "notices": [notice(located.slug, log, each, is_removed=True) for each in told],
    }


def told_with(slug: str, log: Changelog, numbers: Iterable[int]) -> list[Json]:
    """Some notices of an article, as readers now see them."""
    return [notice(slug, log, log.statement(number)) for number in numbers]


def version_links(slug: str, number: int) -> Json:
    """Where a version is read, as data and as a page."""
    return {
        "self": url_for("api.version", slug=slug, n=number),
        "html": url_for("reader.version", slug=slug, number=number),
    }


def _notice_links(slug: str, number: int) -> Json:
    return {
        "self": url_for("api.notice", slug=slug, n=number),
        "html": url_for("reader.notice", slug=slug, number=number),
    }


def article_links(slug: str) -> Json:
    """Where an article, its changelog and its versions stand."""
    return {
        "self": url_for("api.article", slug=slug),
        "html": url_for("reader.article", slug=slug),
        "changelog": url_for("api.article_changelog", slug=slug),
        "versions": url_for("api.versions", slug=slug),
    }


def _said(told: Statement, later: Iterable[Statement | Later]) -> Json:
    return {
        "number": told.number,
        "kind": str(told.kind),
        "at": moment(told.at),
        "version": told.publication,
        "text": told.words.text,
        "language": told.words.language,
        "wordings": [_wording(each) for each in told.wordings],
        "target": {"notice": told.target_notice} if told.target_notice is not None else None,
        "targeted_by": [{"notice": each.number, "kind": str(each.kind), "at": moment(each.at)} for each in later],
        "scope": told.scope,
        "review_by": told.review_by,
        "reason_class": told.reason_class,
    }


def _item(item: Item) -> Json:
    return {"wrong": item.wrong, "right": item.right}


def _entry(located: Located, log: Changelog, entry: Entry) -> Json:
    told = [notice(located.slug, log, each, is_removed=located.live.is_removal) for each in entry.statements]
    return {
        "version": entry.version.number if entry.version else None,
        "kind": _kind(entry.kind),
        "at": moment(entry.at),
        "notices": told,
    }


def _wording(words: Words) -> Json:
    return {"number": words.number, "text": words.text, "language": words.language, "at": moment(words.at)}


def _passage(passage: Passage | None) -> Json | None:
    if passage is None:
        return None
    span, quote = passage.span, passage.quote
    return {
        "version": passage.publication,
        "field": span.field,
        "start": span.start,
        "end": span.end,
        "exact": quote.exact,
        "prefix": quote.prefix,
        "suffix": quote.suffix,
    }


def _now(placed: Placed) -> Json:
    span = placed.span
    place = {"field": span.field, "start": span.start, "end": span.end} if span else None
    return {"state": str(placed.state), "span": place}


def _sentence(stood: Standing) -> str:
    versions = "1 version" if stood.versions == 1 else f"{stood.versions} versions"
    if stood.duration is None:
        return f"It stood in {versions}; for how long is unknown."
    count, unit = stood.unit
    if unit == "minute" and count == 0:
        return f"It stood for less than a minute in {versions}."
    return f"It stood for {count} {unit}{'' if count == 1 else 's'} in {versions}."


def _kind(kind: object) -> str | None:
    return str(kind) if kind is not None else None
