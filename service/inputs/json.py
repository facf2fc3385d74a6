"""The API's bodies as the domain's values: drafts, proposals, notices, decisions and publications.

A body is read whole before anything is asked of the database. Limits and rules of the domain are the verbs'
own; here only the shape is held to, and each refusal names the member at fault.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from versions import reading
from versions.assessment import Assigned, Picked
from versions.content import canonical_language
from versions.errors import InvalidField, Refusal
from versions.kinds import Kind
from versions.proposals import MAX_ITEMS, MAX_NOTICES, Item, NoticeDraft, Override, Proposed, Rewording
from versions.reading import Reading
from versions.reviews import Verdict
from versions.revisions import Draft

from .members import Members, parsed, text

MAX_APPROVERS = 20
MAX_OVERRIDES = 200
MAX_CHANGES = 10_000
"""Entries of a list that are read at all."""

MAX_TAG = 35
"""Characters of the language tag of a notice."""

NOTICE = ("kind", "text", "language", "items", "target", "scope", "review_by", "reason_class", "passages")
TOLD = ("kind", "notices", "minor_reason", "overrides", "rewordings")
CONTENT = ("headline", "standfirst", "byline", "language", "body")
PICKED = ("engine", "old_digest", "new_digest", "changes")

CONTENT_FIELDS = {name: f"content.{name}" for name in CONTENT}
"""Where the domain's fields of a content stand in a body."""


@dataclass(frozen=True, slots=True)
class NewArticle:
    """An article's address, and its first draft."""

    slug: str
    section: str | None
    draft: Draft
    dropped: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Amendment:
    """A new address or section; `has_section` says whether one was named, None taking the article out of any."""

    slug: str | None
    section: str | None
    has_section: bool


@dataclass(frozen=True, slots=True)
class Submission:
    """A draft against a base, and what was dropped from its markup."""

    draft: Draft
    dropped: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Decided:
    """A verdict, on the proposal named or on the latest."""

    verdict: Verdict
    proposal: int | None
    note: str
    legal_basis: str
    coverage: Assigned | None


@dataclass(frozen=True, slots=True)
class PublicationCall:
    """What is to be published: a revision that is there, or a draft; with what the call says about it.

    `proposal` is the one that the caller looked at: a later one is not published unseen.
    """

    revision: int | None
    submission: Submission | None
    asked: Proposed
    approved_by: tuple[str, ...]
    proposal: int | None = None


@dataclass(frozen=True, slots=True)
class IssueCall:
    """What is to be told without new text: a proposal that was decided, by revision and sequence, or words."""

    proposal: tuple[int, int] | None
    asked: Proposed
    approved_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RewordingCall:
    """New words for a notice: those of a proposal that was decided, or the call's own."""

    proposal: tuple[int, int] | None
    text: str
    language: str | None
    approved_by: tuple[str, ...]

    def as_proposed(self, notice: int) -> Proposed:
        """The call's own words as a proposal for this notice."""
        return Proposed(rewordings=(Rewording(notice, self.text, self.language),))


def new_article(raw: bytes) -> NewArticle:
    """The article that a body asks for."""
    body = Members(parsed(raw), ("slug", "section", "content", "note"))
    slug, section = body.text("slug"), _nullable(body, "section")
    read = content(body)
    draft = Draft(content=read.content, note=body.text("note", ""))
    return NewArticle(slug, section, draft, read.dropped)


def amendment(raw: bytes) -> Amendment:
    """What a body asks to change of an article. Refuses one that names nothing."""
    body = Members(parsed(raw), ("slug", "section"))
    if "slug" not in body and "section" not in body:
        raise InvalidField("Name a new slug or a section.", field="slug")
    return Amendment(body.text_or_none("slug"), _nullable(body, "section"), "section" in body)


def submission(raw: bytes) -> Submission:
    """The draft that a body hands in."""
    body = Members(parsed(raw), ("base", "content", "note", "proposal"))
    base, read = body.number("base"), content(body)
    proposal = told(body.inner("proposal", TOLD)) if "proposal" in body else Proposed()
    return Submission(Draft(read.content, base, body.text("note", ""), proposal), read.dropped)


def proposal(raw: bytes) -> Proposed:
    """What a body proposes to tell readers."""
    return told(Members(parsed(raw), TOLD))


def decision(raw: bytes) -> Decided:
    """The verdict that a body gives."""
    body = Members(parsed(raw), ("proposal", "verdict", "note", "legal_basis", "coverage"))
    return Decided(
        verdict=body.choice("verdict", Verdict),
        proposal=body.number_or_none("proposal"),
        note=body.text("note", ""),
        legal_basis=body.text("legal_basis", ""),
        coverage=_assigned(body),
    )


def publication(raw: bytes) -> PublicationCall:
    """What a body publishes: `revision`, or `content` with its `base`, and what it says to readers."""
    body = Members(parsed(raw), ("revision", "proposal", "content", "base", "note", "approved_by", *TOLD))
    asked, approvers = told(body), _approvers(body)
    if body.one_of("revision", "content") == "revision":
        for name in ("base", "note"):
            if name in body:
                raise InvalidField(f"“{name}” goes with “content”, not with “revision”.", field=name)
        seen = body.number("proposal") if "proposal" in body else None
        return PublicationCall(body.number("revision"), None, asked, approvers, seen)
    if "proposal" in body:
        raise InvalidField("“proposal” goes with “revision”, not with “content”.", field="proposal")
    base, read = body.number("base"), content(body)
    draft = Draft(read.content, base, body.text("note", ""), asked)
    return PublicationCall(None, Submission(draft, read.dropped), asked, approvers)


def issue(raw: bytes) -> IssueCall:
    """What a body tells without new text: a decided proposal, or one notice in words."""
    body = Members(parsed(raw), ("proposal", "approved_by", *NOTICE))
    approvers = _approvers(body)
    if "proposal" in body:
        return IssueCall(_decided(body, NOTICE), Proposed(), approvers)
    notice = _notice(body)
    return IssueCall(None, Proposed(kind=notice.kind, notices=(notice,)), approvers)


def rewording(raw: bytes) -> RewordingCall:
    """The new words for a notice: a decided proposal, or the words themselves."""
    body = Members(parsed(raw), ("proposal", "approved_by", "text", "language"))
    approvers = _approvers(body)
    if "proposal" in body:
        return RewordingCall(_decided(body, ("text", "language")), "", None, approvers)
    return RewordingCall(None, body.text("text"), _language(body), approvers)


def content(body: Members) -> Reading:
    """The body's member `content`: headline, standfirst, byline, language, and a body in exactly one form."""
    given = body.inner("content", CONTENT)
    form = Members(given.required("body"), reading.FORMS, given.at("body"))
    name = form.one_of(*reading.FORMS)
    with naming(CONTENT_FIELDS | {"body": f"content.body.{name}"}):
        return reading.read(
            name,
            form.text(name),
            headline=given.text("headline"),
            standfirst=given.text("standfirst", ""),
            byline=given.text("byline", ""),
            language=given.text("language"),
        )


def told(given: Members) -> Proposed:
    """What is to be told: kind, notices, rewordings, reasons."""
    return Proposed(
        kind=given.choice_or_none("kind", Kind),
        notices=tuple(_notice(each) for each in given.inners("notices", NOTICE, limit=MAX_NOTICES)),
        rewordings=tuple(
            Rewording(each.number("notice"), each.text("text"), _language(each))
            for each in given.inners("rewordings", ("notice", "text", "language"), limit=MAX_NOTICES)
        ),
        minor_reason=given.text("minor_reason", ""),
        overrides=tuple(
            Override(each.text("finding"), each.text("reason"))
            for each in given.inners("overrides", ("finding", "reason"), limit=MAX_OVERRIDES)
        ),
    )


@contextmanager
def naming(fields: Mapping[str, str]) -> Iterator[None]:
    """Refusals from inside name the members of the body: each domain field, or what lies below it, is renamed."""
    try:
        yield
    except Refusal as refusal:
        refusal.field = _renamed(refusal.field, fields)
        raise


def _renamed(field: str | None, fields: Mapping[str, str]) -> str | None:
    for old in sorted(fields, key=len, reverse=True):
        if field == old or (field or "").startswith(f"{old}."):
            return f"{fields[old]}{(field or '')[len(old) :]}".strip(".") or None
    return field


def _nullable(body: Members, name: str) -> str | None:
    return None if body.is_null(name) else body.text_or_none(name)


def _notice(given: Members) -> NoticeDraft:
    target = given.inner("target", ("notice",)).number("notice") if "target" in given else None
    return NoticeDraft(
        kind=given.choice("kind", Kind),
        text=given.text("text"),
        language=_language(given),
        items=tuple(
            Item(each.text("wrong", ""), each.text("right", ""))
            for each in given.inners("items", ("wrong", "right"), limit=MAX_ITEMS)
        ),
        target_notice=target,
        scope=given.text_or_none("scope"),
        review_by=given.text_or_none("review_by"),
        reason_class=given.text_or_none("reason_class"),
        passages=_passages(given),
    )


def _passages(given: Members) -> Picked | str:
    if "passages" not in given:
        return "auto"
    if given.is_text("passages"):
        said = given.text("passages")
        if said not in ("auto", "none"):
            raise InvalidField("Passages are “auto”, “none”, or changes picked by hand.", field=given.at("passages"))
        return said
    picked = given.inner("passages", PICKED)
    changes = picked.listed("changes", limit=MAX_CHANGES)
    return Picked(
        engine=picked.text("engine"),
        old_digest=picked.text("old_digest"),
        new_digest=picked.text("new_digest"),
        changes=tuple(text(change, f"{picked.at('changes')}.{i}") for i, change in enumerate(changes)),
    )


def _assigned(body: Members) -> Assigned | None:
    """What each change is covered by; a change without a notice is covered by none."""
    if "coverage" not in body:
        return None
    given = body.inner("coverage", PICKED)
    changes: dict[str, tuple[int, int] | None] = {}
    for each in given.inners("changes", ("change", "notice", "item"), limit=MAX_CHANGES):
        notice, item = each.number_or_none("notice"), each.number_or_none("item")
        if notice is None and item is not None:
            raise InvalidField("Name the notice that the item belongs to.", field=each.at("item"))
        changes[each.text("change")] = (notice - 1, (item or 1) - 1) if notice is not None else None
    named = {name: given.text(name) for name in ("engine", "old_digest", "new_digest")}
    return Assigned(**named, changes=changes)


def _language(given: Members) -> str | None:
    tag = given.text_or_none("language")
    if tag is None:
        return None
    language = canonical_language(tag, given.at("language"))
    if len(language) > MAX_TAG:
        raise InvalidField(f"A notice’s language tag has up to {MAX_TAG} characters.", field=given.at("language"))
    return language


def _approvers(body: Members) -> tuple[str, ...]:
    """A name, or a list of names; none where the member is missing."""
    if body.is_list("approved_by"):
        names = body.listed("approved_by", limit=MAX_APPROVERS)
        if not names:
            raise InvalidField("Name at least one person, or leave “approved_by” out.", field="approved_by")
        return tuple(text(name, f"approved_by.{i}") for i, name in enumerate(names))
    return (body.text("approved_by"),) if "approved_by" in body else ()


def _decided(body: Members, words: tuple[str, ...]) -> tuple[int, int]:
    for name in words:
        if name in body:
            raise InvalidField(f"What was decided is issued as it is: leave “{name}” out.", field=name)
    named = body.inner("proposal", ("revision", "sequence"))
    return named.number("revision"), named.number("sequence")
