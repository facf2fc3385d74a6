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
from versions.content import Content, submittable, to_html
from versions.errors import InvalidField
from versions.kinds import SCOPES, Kind, gravest, named
from versions.notices import Statement
from versions.proposals import EMPTY, MAX_ITEMS, Item, NoticeDraft, Override, Proposed, Rewording
from versions.reading import Reading
from versions.revisions import Draft

from . import markdown
from .notices import TypedItem, TypedNotice, as_read, notices_in, read_from, with_reading

FORMATS = {"markdown": "Markdown", "html": "HTML"}
"""What a body may be written in."""

MAX_SUGGESTED = 60
"""Characters of an address that is made of a headline."""

OVERRIDE = "override-"
CHOICE = "merge-"


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
    def names(self) -> tuple[str, ...]:
        """What each notice is called among those that are typed; “notice” where its kind is not said yet."""
        own = [each.kind or self.kind for each in self.notices]
        kinds = [Kind(each) if each in set(Kind) else Kind.MINOR for each in own]
        return tuple("notice" if kind is Kind.MINOR else named(kinds, i) for i, kind in enumerate(kinds))

    def notice_for(self, kind: str) -> int:
        """The position of the notice that one more error of this kind goes into: the first that names no words yet,
        else the first of the kind; the place after the last where there is neither."""
        fitting = [i for i, each in enumerate(self.notices) if not each.names_words]
        fitting += [
            i for i, each in enumerate(self.notices) if (each.kind or self.kind) == kind and len(each.items) < MAX_ITEMS
        ]
        return fitting[0] if fitting else len(self.notices)

    @property
    def shown_notices(self) -> tuple[TypedNotice, ...]:
        """The notices that a form shows: those typed, or one to begin with."""
        return self.notices or (TypedNotice(),)


def typed(form: Mapping[str, str]) -> Typed:
    """What was typed. Notices without a word are left out; the first thing that was pressed is in `do`."""
    plain = {each.name: form[each.name] for each in fields(Typed) if each.type is str and each.name in form}
    notices = tuple(notice for notice in notices_in(form) if not notice.is_blank)
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


def with_body(form: Typed, content: Content) -> Typed:
    """The form with another body, in the markup that was typed wherever that can say it, and nothing else changed."""
    written = None if form.format == "html" else markdown.written(content)
    if written is None:
        return replace(form, format="html", body=to_html(content))
    return replace(form, body=written)


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
        return Proposed(
            rewordings=(Rewording(number, words.text, words.language.strip() or None),), overrides=overrides
        )
    return Proposed(
        kind=_kind(form.kind, "proposal.kind"),
        notices=tuple(_notice(each, form.kind, i) for i, each in enumerate(form.notices)),
        minor_reason=form.minor_reason,
        overrides=overrides,
    )


def sketched(form: Typed) -> Proposed:
    """What was typed for readers as far as it can be looked at, though it could not be handed in yet."""
    if form.reword:
        return EMPTY
    said = form.kind if form.kind in set(Kind) else ""
    notices = (
        NoticeDraft(
            kind=Kind(each.kind or said),
            text=each.text.strip(),
            items=tuple(Item(" ".join(item.wrong.split()), " ".join(item.right.split())) for item in each.items),
            scope=each.scope if each.scope in SCOPES else None,
        )
        for each in form.notices
        if (each.kind or said) in set(Kind)
    )
    overrides = tuple(Override(name, reason) for name, reason in form.overrides.items() if reason.strip())
    return Proposed(Kind(said) if said else None, tuple(notices), minor_reason=form.minor_reason, overrides=overrides)


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


def carried(form: Typed) -> tuple[int, bool] | None:
    """Which notice in the text a button asked to tell, from 0, and whether it goes out of the text; else None."""
    match = re.fullmatch(r"carry(-out)?:(\d{1,2})", form.do)
    return (int(match[2]), bool(match[1])) if match else None


def telling_found(form: Typed, kind: Kind, text: str, items: Sequence[detection.Item]) -> Typed:
    """The form with a notice that stands in the text, in the first place where none is begun."""
    pairs = tuple(TypedItem(item.wrong_value or "", item.right_value or "") for item in items[:MAX_ITEMS])
    begun = (i for i, each in enumerate(form.notices) if not each.text.strip() and not each.names_words)
    at = next(begun, len(form.notices))
    read = read_from(text) or pairs
    return _placed(form, kind, at, TypedNotice(text=text, items=read or (TypedItem(),), read=as_read(read)))


def with_values_read(form: Typed) -> Typed:
    """The form with what each notice's own words say was wrong and is right, where nobody has typed it."""
    return _reading(form, [each for each in form.notices if each.is_read or not each.names_words])


def read_again(form: Typed) -> Typed:
    """The form with what was read from a notice's wording read again, where nobody has typed over it."""
    return _reading(form, [each for each in form.notices if each.is_read])


def _reading(form: Typed, which: Sequence[TypedNotice]) -> Typed:
    return replace(form, notices=tuple(with_reading(each) if each in which else each for each in form.notices))


def beginning(form: Typed, kind: Kind, wrong: str, right: str) -> Typed:
    """The form with these words in the notice that they fit, or in a new one of this kind."""
    at, item = form.notice_for(kind), TypedItem(" ".join(wrong.split()), " ".join(right.split()))
    notice = form.notices[at] if at < len(form.notices) else TypedNotice()
    items = (*notice.items, item) if notice.names_words else (item,)
    return _placed(form, kind, at, replace(notice, items=items))


def _placed(form: Typed, kind: Kind, at: int, notice: TypedNotice) -> Typed:
    """The form with a notice of this kind at a place; the change is the gravest of all."""
    notices = list(form.notices)
    said = form.kind if form.kind in set(Kind) and form.kind != Kind.MINOR else ""
    overall = gravest([kind, *([Kind(said)] if said else [])]) or kind
    # A notice that took the kind of the change keeps it, though the change becomes graver.
    notices = [replace(each, kind=each.kind or said) if overall != said else each for each in notices]
    own = "" if kind is overall else str(kind)
    notices[at : at + 1] = [replace(notice, kind=own)]
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
