"""Notices as somebody typed them into a form of the desk, and what is read from their wording."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace

from versions.assessment import values_read
from versions.proposals import MAX_ITEMS, MAX_NOTICES

_NOTICE = re.compile(r"notice-(\d{1,2})-(?:item-(\d{1,2})-)?[a-z_]+")


@dataclass(frozen=True, slots=True)
class TypedItem:
    """One error of a notice as typed."""

    wrong: str = ""
    right: str = ""


@dataclass(frozen=True, slots=True)
class TypedNotice:
    """A notice as typed; every value is the field's text. `read` is what was read from its wording into `items`."""

    kind: str = ""
    text: str = ""
    language: str = ""
    scope: str = ""
    review_by: str = ""
    reason_class: str = ""
    target: str = ""
    read: str = ""
    items: tuple[TypedItem, ...] = (TypedItem(),)

    @property
    def names_words(self) -> bool:
        """Whether it says of any words that they were wrong or are right."""
        return self.items != (TypedItem(),)

    @property
    def is_read(self) -> bool:
        """Whether what it says was wrong and is right was read from its wording, and nobody typed over it."""
        return bool(self.read) and self.read == as_read(self.items)

    @property
    def reading(self) -> tuple[TypedItem, ...]:
        """What its wording says was wrong and is right; nothing where somebody typed that."""
        return () if self.names_words and not self.is_read else read_from(self.text)

    @property
    def is_blank(self) -> bool:
        """Whether nothing was typed; a chosen target or scope alone is a slip, not a notice."""
        return not any((self.text.strip(), self.kind, self.review_by, self.reason_class)) and not any(
            item.wrong.strip() or item.right.strip() for item in self.items
        )


def notices_in(form: Mapping[str, str]) -> Sequence[TypedNotice]:
    """The notices that a form sent, in their order, with those that nothing was typed in."""
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


def read_from(text: str) -> tuple[TypedItem, ...]:
    """What a wording says was wrong and is right; empty where it does not say."""
    pairs = values_read(text)[:MAX_ITEMS] if text.strip() else ()
    return tuple(TypedItem(" ".join(wrong.split()), " ".join(right.split())) for wrong, right in pairs)


def with_reading(notice: TypedNotice) -> TypedNotice:
    """The notice with what its wording says was wrong and is right, in place of what was read from it before."""
    items = read_from(notice.text)
    return replace(notice, items=items or (TypedItem(),), read=as_read(items))


def as_read(items: Sequence[TypedItem]) -> str:
    """Errors as one text, so that a form can tell whether somebody typed over what was read."""
    return json.dumps([[each.wrong, each.right] for each in items], ensure_ascii=False) if items else ""
