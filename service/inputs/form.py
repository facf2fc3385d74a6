"""The desk's forms: what somebody typed, kept as typed, and the draft or proposal that it means.

`Typed` holds every field as the browser sent it, so that a form which is refused comes back with nothing
lost. `draft` and `proposed` turn it into the domain's values; `place` says which field a refusal is about.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace

from service.context import settings
from versions import detection, reading
from versions.assessment import values_read
from versions.content import Content, submittable, to_html
from versions.errors import InvalidField
from versions.kinds import Kind, gravest
from versions.notices import Statement
from versions.proposals import MAX_ITEMS, MAX_NOTICES, Item, NoticeDraft, Override, Proposed, Rewording
from versions.reading import Reading
from versions.revisions import Draft

from . import markdown

FORMATS = {"markdown": "Markdown", "html": "HTML"}
"""What a body may be written in."""

MAX_SUGGESTED = 60
"""Characters of an address that is made of a headline."""

OVERRIDE = "override-"
CHOICE = "merge-"
_NOTICE = re.compile(r"notice-(\d{1,2})-(?:item-(\d{1,2})-)?[a-z_]+")


@dataclass(frozen=True, slots=True)
class TypedItem:
    """One error of a notice as typed."""

    wrong: str = ""
    right: str = ""


@dataclass(frozen=True, slots=True)
class TypedNotice:
    """A notice as typed; every value is the field's text."""

    kind: str = ""
    text: str = ""
    language: str = ""
    scope: str = ""
    review_by: str = ""
    reason_class: str = ""
    target: str = ""
    items: tuple[TypedItem, ...] = (TypedItem(),)

    @property
    def is_blank(self) -> bool:
        """Whether nothing was typed; a chosen target or scope alone is a slip, not a notice."""
        return not any((self.text.strip(), self.kind, self.review_by, self.reason_class)) and not any(
            item.wrong.strip() or item.right.strip() for item in self.items
        )


@dataclass(frozen=True, slots=True)
class Typed:
    """Everything that a form of the desk sent, as text: `do` is the button, `article` the address it is about.

    `telling` is set where a notice is proposed without new text; `base` is then the revision it is about.
    `merge` names the merge that was offered, `choices` what was chosen for its conflicts, by their ids.
    """

    do: str = ""
    article: str = ""
    telling: str = ""
    slug: str = ""
    section: str = ""
    base: str = ""
    headline: str = ""
    standfirst: str = ""
    byline: str = ""
    language: str = ""
    format: str = "markdown"
    body: str = ""
    note: str = ""
    kind: str = ""
    minor_reason: str = ""
    reword: str = ""
    notices: tuple[TypedNotice, ...] = ()
    overrides: Mapping[str, str] = field(default_factory=dict)
    merge: str = ""
    choices: Mapping[str, str] = field(default_factory=dict)

    @property
    def next_notice(self) -> int:
        """The position of the first notice that names no words yet; the one after the last where each does."""
        empty = (i for i, each in enumerate(self.notices) if each.items == (TypedItem(),))
        return next(empty, len(self.notices))

    @property
    def shown_notices(self) -> tuple[TypedNotice, ...]:
        """The notices that a form shows: those typed, or one to begin with."""
        return self.notices or (TypedNotice(),)


def typed(form: Mapping[str, str]) -> Typed:
    """What was typed. Notices without a word are left out; the first thing that was pressed is in `do`."""
    plain = {each.name: form[each.name] for each in fields(Typed) if each.type is str and each.name in form}
    notices = tuple(notice for notice in _notices(form) if not notice.is_blank)
    overrides = {name.removeprefix(OVERRIDE): form[name] for name in form if name.startswith(OVERRIDE)}
    choices = {name.removeprefix(CHOICE): form[name] for name in form if name.startswith(CHOICE)}
    return Typed(**plain, notices=notices, overrides=overrides, choices=choices)


def default_language() -> str:
    """The newsroom's own language, which a new article is most often in."""
    return settings().language


def of_content(content: Content, base: int) -> Typed:
    """A form that holds a content: its body as Markdown where that reads back exactly, as HTML otherwise."""
    written = markdown.written(content)
    return Typed(
        base=str(base),
        headline=content.headline,
        standfirst=content.standfirst,
        byline=content.byline,
        language=content.language,
        format="html" if written is None else "markdown",
        body=to_html(content) if written is None else written,
    )


def holding(form: Typed, content: Content, base: int) -> Typed:
    """The form with another text, in the markup that was typed wherever that can say it, and nothing else changed."""
    held = of_content(content, base)
    names = ("base", "headline", "standfirst", "byline", "language", "body", "format")
    texts = {name: getattr(held, name) for name in names}
    if form.format == "html":
        texts |= {"format": "html", "body": to_html(content)}
    return replace(form, **texts, merge="", choices={})


def rewording(form: Typed, statement: Statement) -> Typed:
    """The form with a notice's words in force, to be reworded."""
    words = TypedNotice(text=statement.words.text, language=statement.words.language)
    return replace(form, reword=str(statement.number), notices=(words,))


def telling(form: Typed, proposal: Proposed) -> Typed:
    """The form with everything that a proposal says filled in."""
    notices = tuple(
        TypedNotice(
            kind=str(notice.kind) if notice.kind is not proposal.kind else "",
            text=notice.text,
            language=notice.language or "",
            scope=notice.scope or "",
            review_by=notice.review_by or "",
            reason_class=notice.reason_class or "",
            target=str(notice.target_notice or ""),
            items=tuple(TypedItem(item.wrong, item.right) for item in notice.items) or (TypedItem(),),
        )
        for notice in proposal.notices
    )
    return replace(
        form,
        kind=str(proposal.kind or ""),
        minor_reason=proposal.minor_reason,
        notices=notices,
        overrides={each.finding: each.reason for each in proposal.overrides},
    )


def read(form: Typed) -> Reading:
    """The content that was typed, and what was dropped from its markup. Refuses what `reading` refuses."""
    if form.format not in FORMATS:
        raise InvalidField("Say what the text is written in: Markdown or HTML.", field="format")
    return reading.read(
        form.format,
        form.body,
        headline=form.headline,
        standfirst=form.standfirst,
        byline=form.byline,
        language=form.language.strip(),
    )


def draft(form: Typed) -> Draft:
    """What was typed, ready to be handed in. Refuses `InvalidField` and what `reading` refuses."""
    content = read(form).content
    submittable(content)  # before anything is stored, so that no address is asked for a text that is not there
    return Draft(content=content, base=base(form), note=form.note, proposal=proposed(form))


def base(form: Typed) -> int | None:
    """The revision that the text was written against; None for an article's first. Refuses `InvalidField`."""
    return _number(form.base, "base")


def address(form: Typed) -> str:
    """The address that was typed, or one made of the headline's letters; empty where it has none of these."""
    if typed := form.slug.strip():
        return typed
    plain = unicodedata.normalize("NFKD", form.headline).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", re.sub(r"['’]", "", plain))
    slug = ""
    for word in words:
        if len(slug) + len(word) >= MAX_SUGGESTED:
            break
        slug = f"{slug}-{word}".strip("-")
    return slug


def proposed(form: Typed) -> Proposed:
    """What was typed for readers, unchecked: the domain checks it. Refuses `InvalidField`."""
    overrides = tuple(Override(name, reason) for name, reason in form.overrides.items() if reason.strip())
    if form.reword:
        number = _number(form.reword, "reword") or 0
        words = form.shown_notices[0]
        return Proposed(rewordings=(Rewording(number, words.text, words.language.strip() or None),))
    return Proposed(
        kind=_kind(form.kind, "proposal.kind"),
        notices=tuple(_notice(each, form.kind, i) for i, each in enumerate(form.notices)),
        minor_reason=form.minor_reason,
        overrides=overrides,
    )


def more(form: Typed) -> Typed:
    """The form with one more place to type, where a button asked for it; unchanged otherwise."""
    if form.do == "add-notice":
        return replace(form, notices=(*form.shown_notices, TypedNotice()))
    if match := re.fullmatch(r"add-item-(\d{1,2})", form.do):
        notices = list(form.shown_notices)
        at = min(int(match[1]), len(notices) - 1)
        notices[at] = replace(notices[at], items=(*notices[at].items, TypedItem()))
        return replace(form, notices=tuple(notices))
    if form.do.startswith("kind-") and form.do.removeprefix("kind-") in set(Kind):
        return replace(form, kind=form.do.removeprefix("kind-"))
    return form


def answer(form: Typed) -> tuple[Kind, str] | None:
    """The kind and the finding's id that a button under a finding named; None where another was pressed."""
    kind, _, finding = form.do.removeprefix("kind-").partition(":")
    return (Kind(kind), finding) if form.do.startswith("kind-") and finding and kind in set(Kind) else None


def carried(form: Typed) -> int | None:
    """Which notice in the text a button asked to tell, from 0; None where another was pressed."""
    match = re.fullmatch(r"carry:(\d{1,2})", form.do)
    return int(match[1]) if match else None


def telling_found(form: Typed, kind: Kind, text: str, items: Sequence[detection.Item]) -> Typed:
    """The form with a notice that stands in the text, in the first place where none is begun."""
    form = beginning(form, kind, "", "")
    at = next((i for i, each in enumerate(form.notices) if not each.text.strip()), len(form.notices) - 1)
    notices = list(form.notices)
    notices[at] = replace(notices[at], text=text, items=_read_items(items))
    return replace(form, notices=tuple(notices))


def with_values_read(form: Typed) -> Typed:
    """The form with what each notice's own words say was wrong and is right, where nobody has entered it."""
    notices = tuple(
        replace(each, items=tuple(TypedItem(*pair) for pair in values_read(each.text)[:MAX_ITEMS]) or (TypedItem(),))
        if each.text.strip() and each.items == (TypedItem(),)
        else each
        for each in form.notices
    )
    return replace(form, notices=notices)


def _read_items(items: Sequence[detection.Item]) -> tuple[TypedItem, ...]:
    read = (TypedItem(item.wrong_value or "", item.right_value or "") for item in items[:MAX_ITEMS])
    return tuple(read) or (TypedItem(),)


def beginning(form: Typed, kind: Kind, wrong: str, right: str) -> Typed:
    """The form with these words in the first notice that names none, of this kind; the change is the gravest of all."""
    at, notices = form.next_notice, list(form.notices)
    notice = notices[at] if at < len(notices) else TypedNotice()
    said = form.kind if form.kind in set(Kind) and form.kind != Kind.MINOR else ""
    overall = gravest([kind, *([Kind(said)] if said else [])]) or kind
    # A notice that took the kind of the change keeps it, though the change becomes graver.
    notices = [replace(each, kind=each.kind or said) if overall != said else each for each in notices]
    own = "" if kind is overall else str(kind)
    items = (TypedItem(" ".join(wrong.split()), " ".join(right.split())),)
    notices[at : at + 1] = [replace(notice, kind=own, items=items)]
    is_minor = form.kind == Kind.MINOR
    return replace(form, kind=str(overall), notices=tuple(notices), minor_reason="" if is_minor else form.minor_reason)


def place(refused: str | None) -> str:
    """The id of the form's field that a refusal's `field` means; empty where it means none of them."""
    name = (refused or "").removeprefix("proposal.").removeprefix("content.")
    if match := re.fullmatch(r"notices\.(\d+)(?:\.items\.(\d+))?(?:\.(\w+))?", name):
        notice, item, part = match.groups()
        part = {"target_notice": "target", None: "text", "items": "item-0-wrong"}.get(part, part)
        return f"notice-{notice}-item-{item}-{part}" if item is not None else f"notice-{notice}-{part}"
    if name.startswith("rewordings."):
        return f"notice-0-{name.rsplit('.', 1)[-1]}"
    if name.split(".")[0] in ("body", "content", "html", "markdown", "text"):
        return "body"
    return {"notices": "notice-0-text", "notice": "notice-0-target", "passages": "notice-0-text"}.get(name, name)


def _notices(form: Mapping[str, str]) -> Sequence[TypedNotice]:
    numbers: dict[int, int] = {}
    for name in form:
        if match := _NOTICE.fullmatch(name):
            at, item = int(match[1]), int(match[2] or 0)
            if at <= MAX_NOTICES and item <= MAX_ITEMS:
                numbers[at] = max(numbers.get(at, 0), item)
    return [_typed_notice(form, f"notice-{at}-", numbers[at]) for at in sorted(numbers)]


def _typed_notice(form: Mapping[str, str], prefix: str, last_item: int) -> TypedNotice:
    def get(name: str) -> str:
        return form.get(prefix + name, "")

    items = (TypedItem(get(f"item-{i}-wrong"), get(f"item-{i}-right")) for i in range(last_item + 1))
    said = tuple(item for item in items if item.wrong.strip() or item.right.strip())
    plain = {each.name: get(each.name) for each in fields(TypedNotice) if each.name != "items"}
    return TypedNotice(**plain, items=said or (TypedItem(),))


def _notice(typed: TypedNotice, kind: str, number: int) -> NoticeDraft:
    where = f"proposal.notices.{number}"
    own = _kind(typed.kind or kind, f"{where}.kind")
    if own is None:
        raise InvalidField("Say what kind of change this notice tells of.", field="proposal.kind")
    return NoticeDraft(
        kind=own,
        text=typed.text,
        language=typed.language.strip() or None,
        items=tuple(Item(item.wrong, item.right) for item in typed.items),
        target_notice=_number(typed.target, f"{where}.target_notice"),
        scope=typed.scope or None,
        review_by=typed.review_by.strip() or None,
        reason_class=typed.reason_class or None,
    )


def _kind(text: str, field: str) -> Kind | None:
    if text and text not in set(Kind):
        raise InvalidField(f"“{text[:40]}” is not a kind of change.", field=field)
    return Kind(text) if text else None


def _number(text: str, field: str) -> int | None:
    text = text.strip()
    if text and not (text.isascii() and text.isdigit() and len(text) <= 9):
        raise InvalidField(f"“{text[:40]}” is not a number.", field=field)
    return int(text) if text else None
