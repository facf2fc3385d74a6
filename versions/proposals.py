"""What an author wants to tell readers: kind, notices, rewordings, reasons. Pure values and their rules.

A proposal is decided on together with its revision. It is stored as one text, whose commitment the fact
keeps; `as_json` and `from_json` are that text's form.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from .assessment import Picked, Told
from .content import canonical_language, line, paragraphs
from .errors import InvalidField, KindNotAllowed, KindRequired, KindTooLight, NoticeRequired
from .kinds import REASON_CLASSES, SCOPES, Kind, gravest

MAX_TEXT = 10_000
MAX_VALUE = 2_000
MAX_REASON = 2_000
MAX_NOTICES = 20
MAX_ITEMS = 50
MAX_OVERRIDES = 200
"""Limits in code points and counts."""


@dataclass(frozen=True, slots=True)
class Item:
    """One error of a notice: what was wrong and what is right, verbatim; either may be empty."""

    wrong: str = ""
    right: str = ""


@dataclass(frozen=True, slots=True)
class NoticeDraft:
    """A notice as proposed. `target_notice` is the notice that this one corrects; None for the article."""

    kind: Kind
    text: str
    language: str | None = None
    items: tuple[Item, ...] = ()
    target_notice: int | None = None
    scope: str | None = None
    review_by: str | None = None
    reason_class: str | None = None
    passages: Picked | str = "auto"

    def told(self) -> Told:
        """The notice as coverage sees it."""
        pairs = tuple((item.wrong, item.right) for item in self.items)
        return Told(self.kind, self.text, pairs, self.passages, self.target_notice, self.scope)


@dataclass(frozen=True, slots=True)
class Rewording:
    """New words for a notice that was issued."""

    notice: int
    text: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Override:
    """A reason that settles one finding."""

    finding: str
    reason: str


@dataclass(frozen=True, slots=True)
class Proposed:
    """Everything an author wants told about one revision; empty when nothing is."""

    kind: Kind | None = None
    notices: tuple[NoticeDraft, ...] = ()
    rewordings: tuple[Rewording, ...] = ()
    minor_reason: str = ""
    overrides: tuple[Override, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing at all."""
        return self == Proposed()

    @property
    def is_told(self) -> bool:
        """Whether readers would be told something in words."""
        return bool(self.notices or self.rewordings)

    def reason_for(self, finding: str) -> str:
        """The reason given for a finding by its id, or for a minor change as a whole; empty where none was."""
        return next((each.reason for each in self.overrides if each.finding == finding), self.minor_reason)

    def kinds(self) -> set[Kind]:
        """The publication's kind and those of its notices."""
        return {notice.kind for notice in self.notices} | ({self.kind} if self.kind else set())


EMPTY = Proposed()


def checked(proposed: Proposed, *, is_first: bool) -> Proposed:
    """The proposal in canonical form, its kind filled in from its notices where it was left out.

    Refuses a kind lighter than its notices, a kind that demands a notice without one, notices of kind
    `minor`, a first publication that carries either, and every text that is empty or over its limit.
    """
    if is_first and (proposed.kind or proposed.is_told):
        raise KindNotAllowed("A first publication carries neither a kind nor notices.", field="proposal.kind")
    if len(proposed.notices) > MAX_NOTICES:
        raise InvalidField(f"One publication carries up to {MAX_NOTICES} notices.", field="proposal.notices")
    if len(proposed.overrides) > MAX_OVERRIDES:
        raise InvalidField(f"One proposal gives up to {MAX_OVERRIDES} reasons.", field="proposal.overrides")
    notices = tuple(_notice(notice, f"proposal.notices.{i}") for i, notice in enumerate(proposed.notices))
    heaviest = gravest(notice.kind for notice in notices)
    kind = proposed.kind or heaviest
    if heaviest and kind and kind.rank < heaviest.rank:
        raise KindTooLight(
            f"The kind “{kind}” is lighter than its gravest notice, “{heaviest}”; it must be “{heaviest}”.",
            field="proposal.kind",
            kind=str(kind),
            gravest=str(heaviest),
        )
    if kind and (kind.needs_notice or heaviest) and kind is not heaviest:
        raise NoticeRequired(
            f"The kind “{kind}” must be told to readers: add a notice of that kind.",
            field="proposal.notices",
            kind=str(kind),
        )
    return replace(
        proposed,
        kind=kind,
        notices=notices,
        rewordings=tuple(_rewording(each, f"proposal.rewordings.{i}") for i, each in enumerate(proposed.rewordings)),
        minor_reason=paragraphs(proposed.minor_reason, "proposal.minor_reason", MAX_REASON),
        overrides=tuple(
            Override(
                line(each.finding, "proposal.overrides", 200), _said(each.reason, "proposal.overrides", MAX_REASON)
            )
            for each in proposed.overrides
        ),
    )


def required(proposed: Proposed, *, is_first: bool) -> Kind | None:
    """The kind with which the publication goes out; None for the first. Refuses `KindRequired`."""
    if is_first:
        return None
    if proposed.kind is None:
        raise KindRequired(
            "Say what kind of change this is: " + ", ".join(Kind) + ".", field="kind", kinds=[str(k) for k in Kind]
        )
    return proposed.kind


def as_json(proposed: Proposed) -> dict[str, Any]:
    """The proposal as a JSON value; what is empty is left out."""
    value = asdict(proposed)
    for notice in value["notices"]:
        for name in ("language", "target_notice", "scope", "review_by", "reason_class"):
            if notice[name] is None:
                del notice[name]
    return {name: part for name, part in value.items() if part not in (None, "", (), [])}


def from_json(value: dict[str, Any]) -> Proposed:
    """The proposal that `as_json` gave."""
    return Proposed(
        kind=Kind(value["kind"]) if "kind" in value else None,
        notices=tuple(_notice_from_json(notice) for notice in value.get("notices", ())),
        rewordings=tuple(Rewording(**each) for each in value.get("rewordings", ())),
        minor_reason=value.get("minor_reason", ""),
        overrides=tuple(Override(**each) for each in value.get("overrides", ())),
    )


def says_the_same(asked: Proposed, decided: Proposed) -> bool:
    """Whether everything that `asked` says stands so in the decided proposal."""
    return all(
        not said or said == getattr(decided, name)
        for name, said in (
            ("kind", asked.kind),
            ("notices", asked.notices),
            ("minor_reason", asked.minor_reason),
            ("rewordings", asked.rewordings),
        )
    )


def _notice_from_json(value: dict[str, Any]) -> NoticeDraft:
    passages = value.get("passages", "auto")
    if isinstance(passages, dict):
        passages = Picked(**passages | {"changes": tuple(passages["changes"])})
    items: Sequence[dict[str, str]] = value.get("items", ())
    rest = {name: value.get(name) for name in ("language", "target_notice", "scope", "review_by", "reason_class")}
    return NoticeDraft(
        kind=Kind(value["kind"]),
        text=value["text"],
        items=tuple(Item(**item) for item in items),
        passages=passages,
        **rest,
    )


def _notice(notice: NoticeDraft, field: str) -> NoticeDraft:
    if notice.kind is Kind.MINOR:
        raise KindNotAllowed("A notice is never of the kind “minor”.", field=f"{field}.kind")
    if len(notice.items) > MAX_ITEMS:
        raise InvalidField(f"A notice has up to {MAX_ITEMS} items.", field=f"{field}.items")
    _check_details(notice, field)
    items = tuple(
        Item(
            line(item.wrong, f"{field}.items.{i}.wrong", MAX_VALUE),
            line(item.right, f"{field}.items.{i}.right", MAX_VALUE),
        )
        for i, item in enumerate(notice.items)
    )
    return replace(
        notice,
        text=_said(notice.text, f"{field}.text"),
        language=_language(notice.language, field),
        items=tuple(item for item in items if item != Item()),
    )


def _check_details(notice: NoticeDraft, field: str) -> None:
    if notice.scope is not None and notice.scope not in SCOPES:
        raise InvalidField(f"“{notice.scope[:40]}” is not a scope; use {', '.join(SCOPES)}.", field=f"{field}.scope")
    if notice.scope in ("full", "partial") and notice.kind is not Kind.RETRACTION:
        raise InvalidField("Only a retraction is full or partial.", field=f"{field}.scope")
    if notice.reason_class is not None and notice.reason_class not in REASON_CLASSES:
        known = ", ".join(REASON_CLASSES)
        raise InvalidField(f"“{notice.reason_class[:40]}” is not a reason; use {known}.", field=f"{field}.reason_class")
    if notice.kind is Kind.REMOVAL and notice.reason_class is None:
        known = ", ".join(REASON_CLASSES)
        raise InvalidField(f"A removal says why in public: {known}.", field=f"{field}.reason_class")
    if notice.kind is Kind.CONCERN and notice.review_by is None:
        raise InvalidField("A concern says by when it will be reviewed.", field=f"{field}.review_by")
    if notice.review_by is not None and not _is_date(notice.review_by):
        raise InvalidField(f"“{notice.review_by[:40]}” is not a date like 2026-03-01.", field=f"{field}.review_by")


def _is_date(text: str) -> bool:
    """Whether it is a date in its one spelling: the standard library also reads 20260301 and 2026-W09-7."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _rewording(rewording: Rewording, field: str) -> Rewording:
    text, language = _said(rewording.text, f"{field}.text"), _language(rewording.language, field)
    return replace(rewording, text=text, language=language)


def _language(tag: str | None, field: str) -> str | None:
    return None if tag is None else canonical_language(tag, f"{field}.language")


def _said(text: str, field: str, limit: int = MAX_TEXT) -> str:
    said = paragraphs(text, field, limit)
    if not said:
        raise InvalidField("Say something: the text is empty.", field=field)
    return said
