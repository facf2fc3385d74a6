"""What readers are told in the site's own language: kinds, moments, and how long something stood.

Moments are shown in the newsroom's zone, which each page names once; every sentence that counts goes through
the catalogue's plurals.
"""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_datetime, get_timezone_name
from flask_babel import get_locale
from markupsafe import Markup

from versions.changelog import Changelog, Entry, Version
from versions.kinds import Kind
from versions.notices import Statement
from versions.provenance import Range, Standing

from ..context import settings
from .catalogue import gettext, ngettext
from .weaving import element

_ERRORS = (Kind.CORRECTION, Kind.RETRACTION)
_DAY_FIRST = "d MMM y, HH:mm"
"""How a moment is written in English, whatever the country: nobody misreads 10 Jan 2022, 14:05."""


def kind_name(kind: Kind | str | None) -> str:
    """What readers call a kind; `None` is a first publication."""
    if not kind:
        return gettext("Published")
    names = {
        Kind.MINOR: gettext("Minor edit"),
        Kind.UPDATE: gettext("Update"),
        Kind.CLARIFICATION: gettext("Clarification"),
        Kind.EDITORS_NOTE: gettext("Editor’s note"),
        Kind.CORRECTION: gettext("Correction"),
        Kind.CONCERN: gettext("Expression of concern"),
        Kind.RETRACTION: gettext("Retraction"),
        Kind.REMOVAL: gettext("Removal"),
    }
    return names[Kind(kind)]


def kind_of(statement: Statement) -> str:
    """The kind of a notice, saying of a partial retraction that it is one."""
    if statement.kind is Kind.RETRACTION and statement.scope == "partial":
        return gettext("Partial retraction")
    return kind_name(statement.kind)


def kind_slug(kind: Kind | str | None) -> str:
    """The kind as style sheets know it; `published` is a first publication."""
    return str(kind).replace("_", "-") if kind else "published"


def counted(kind: Kind | str, count: int) -> str:
    """“2 corrections”, in the site's language."""
    names = {
        Kind.MINOR: ngettext("%(num)d minor edit", "%(num)d minor edits", count),
        Kind.UPDATE: ngettext("%(num)d update", "%(num)d updates", count),
        Kind.CLARIFICATION: ngettext("%(num)d clarification", "%(num)d clarifications", count),
        Kind.EDITORS_NOTE: ngettext("%(num)d editor’s note", "%(num)d editor’s notes", count),
        Kind.CORRECTION: ngettext("%(num)d correction", "%(num)d corrections", count),
        Kind.CONCERN: ngettext("%(num)d expression of concern", "%(num)d expressions of concern", count),
        Kind.RETRACTION: ngettext("%(num)d retraction", "%(num)d retractions", count),
        Kind.REMOVAL: ngettext("%(num)d removal", "%(num)d removals", count),
    }
    return names[Kind(kind)]


def summed_up(changelog: Changelog) -> str:
    """“4 versions since publication: 1 correction, 1 update, 1 minor edit.”"""
    versions = len(changelog.versions)
    counts = _comma().join(counted(kind, count) for kind, count in changelog.counts.items())
    if not counts:
        return gettext("Published once and not changed since.")
    total = ngettext("%(num)d version", "%(num)d versions", versions)
    return gettext("%(versions)s since publication: %(counts)s.", versions=total, counts=counts)


def changed_label(kind: Kind | None) -> str:
    """What stands before the moment of the last change in a byline: “Corrected”, “Updated” …"""
    names = {
        Kind.CORRECTION: gettext("Corrected"),
        Kind.CLARIFICATION: gettext("Clarified"),
        Kind.RETRACTION: gettext("Retracted"),
        Kind.CONCERN: gettext("Note added"),
        Kind.EDITORS_NOTE: gettext("Note added"),
        Kind.REMOVAL: gettext("Removed"),
    }
    return names.get(kind or Kind.UPDATE, gettext("Updated"))


def last_change(changelog: Changelog) -> Entry | None:
    """The last entry that readers would call a change; minor edits and the first publication are none."""
    told = (entry for entry in changelog.entries if entry.kind is not None and entry.kind is not Kind.MINOR)
    return next(told, None)


def moment(at: datetime | None) -> Markup:
    """A moment as a `<time>` in the newsroom's zone, the zone in its title; “time unknown” where it is."""
    if at is None:
        return element("span", gettext("time unknown"), **{"class": "unknown"})
    machine = at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    title = f"{moment_text(at)} {zone_name()}"
    return element("time", moment_text(at), datetime=machine, title=title)


def moment_text(at: datetime | None) -> str:
    """A moment as plain words, without the zone."""
    if at is None:
        return gettext("time unknown")
    locale = _locale()
    local = at.astimezone(ZoneInfo(settings().zone))
    if locale.language == "en":
        return format_datetime(local, _DAY_FIRST, tzinfo=local.tzinfo, locale=locale)
    # Where the middle form is figures alone, the long one names the month.
    day = format_date(local.date(), "long" if locale.language in ("ar", "de", "ja") else "medium", locale=locale)
    comma = " " if locale.language == "ja" else _comma()
    return f"{day}{comma}{format_datetime(local, 'HH:mm', tzinfo=local.tzinfo, locale=locale)}"


def day(iso: str | None) -> str:
    """A calendar day such as a review's, in words; the ISO text where it is not a day."""
    if not iso:
        return ""
    locale = _locale()
    date = datetime.fromisoformat(iso).date()
    return format_date(date, "d MMMM y" if locale.language == "en" else "long", locale=locale)


def zone_name() -> str:
    """The newsroom's zone as readers know it."""
    zone = settings().zone
    return "UTC" if zone in ("UTC", "Etc/UTC") else str(get_timezone_name(ZoneInfo(zone), locale=_locale()))


def duration(standing: Standing) -> str:
    """“19 hours”, floored to the largest unit; “less than a minute”."""
    count, unit = standing.unit
    if unit == "year":
        return ngettext("%(num)d year", "%(num)d years", count)
    if unit == "day":
        return ngettext("%(num)d day", "%(num)d days", count)
    if unit == "hour":
        return ngettext("%(num)d hour", "%(num)d hours", count)
    if count:
        return ngettext("%(num)d minute", "%(num)d minutes", count)
    return gettext("less than a minute")


def standing_sentence(statement: Statement, standing: Standing | None) -> str:
    """“The error stood for 19 hours, in 3 versions”; empty where a notice is about no words."""
    if not statement.covered:
        return ""
    is_error = statement.kind in _ERRORS
    if standing is None:
        # A retraction withdraws what still stands; only a correction took words away that had a time of their own.
        return gettext("How long it stood is not known") if statement.kind is Kind.CORRECTION else ""
    versions = ngettext("in %(num)d version", "in %(num)d versions", standing.versions)
    if standing.duration is None:
        if is_error:
            return gettext("The error stood %(versions)s; how long is not known", versions=versions)
        return gettext("The earlier words stood %(versions)s; how long is not known", versions=versions)
    if is_error:
        return gettext("The error stood for %(time)s, %(versions)s", time=duration(standing), versions=versions)
    return gettext("The earlier words stood for %(time)s, %(versions)s", time=duration(standing), versions=versions)


def removal_reason(reason_class: str) -> str:
    """Why a text was removed, as far as the public is told; empty where no class was given."""
    reasons = {
        "legal": gettext("The law demanded it."),
        "safety": gettext("It was taken away for somebody’s safety."),
        "published_in_error": gettext("It had been published in error."),
        "agency_kill": gettext("The agency that supplied it withdrew it."),
    }
    return reasons.get(reason_class, "")


def stood_in(standing: Standing | None) -> str:
    """“Stood 19 hours, in versions 1–3”: the short form for a list."""
    if standing is None:
        return ""
    versions = _comma().join(_range(each) for each in standing.ranges)
    said = ngettext("in version %(versions)s", "in versions %(versions)s", standing.versions, versions=versions)
    if standing.duration is None:
        return gettext("Stood %(versions)s; how long is not known", versions=said)
    return gettext("Stood %(time)s, %(versions)s", time=duration(standing), versions=said)


def item_sentence(statement: Statement, standing: Standing | None) -> str:
    """How long the words of one of several items stood; of a correction also that nobody knows."""
    if standing is None and statement.kind is Kind.CORRECTION:
        return gettext("How long it stood is not known")
    return stood_in(standing)


def version_name(version: Version) -> str:
    """“3 · 10 Jan 2022, 18:40”, for lists to choose from."""
    return f"{version.number} · {moment_text(version.at)}"


def filters() -> dict[str, Any]:
    """What templates may call, by name."""
    return {
        "kind_name": kind_name,
        "kind_of": kind_of,
        "kind_slug": kind_slug,
        "counted": counted,
        "summed_up": summed_up,
        "changed_label": changed_label,
        "last_change": last_change,
        "moment": moment,
        "moment_text": moment_text,
        "day": day,
        "standing_sentence": standing_sentence,
        "stood_in": stood_in,
        "removal_reason": removal_reason,
        "version_name": version_name,
    }


def _range(each: Range) -> str:
    first, last = each
    return str(first) if first == last else f"{first}–{last}"


def _comma() -> str:
    """What parts the members of a list in the page's language."""
    return {"ar": "، ", "ja": "、"}.get(_locale().language, ", ")


def _locale() -> Locale:
    return get_locale() or Locale("en")
