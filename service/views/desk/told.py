"""A notice as readers would get it, and the passages of the text as they would find them marked."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from service.context import settings
from service.rendering.contents import Marked, Shown, shown
from service.rendering.placing import trimmed
from versions.content import Content
from versions.kinds import Kind
from versions.notices import Covered
from versions.proposals import NoticeDraft
from versions.provenance import Standing


@dataclass(frozen=True, slots=True)
class Told:
    """A notice as readers would get it: what it covers, how long that stood, where it is marked.

    `name` is what it is called among those proposed together; its number it gets only when readers are told.
    """

    draft: NoticeDraft
    name: str
    covered: tuple[Covered, ...]
    standing: Standing | None

    @property
    def kind(self) -> Kind:
        """The notice's kind."""
        return self.draft.kind

    @property
    def is_unseen(self) -> bool:
        """Whether it covers the description of a picture, in which nothing is marked."""
        return any(each.after is not None and each.after.span.field.endswith(".alt") for each in self.covered)


def excerpt(content: Content, told: Iterable[Told], *, first: int) -> Shown | None:
    """The paragraphs that readers will find marked, and the other fields where something is marked in them."""
    marked = list(_marked(content, told, first))
    wanted = [
        (index, start, block)
        for index, (start, block) in enumerate(zip(content.block_starts, content.body, strict=True))
        if any(each.field == "body" and _touches(each, start, start + len(block.text)) for each in marked)
    ]
    fields = {name: getattr(content, name) for name in ("headline", "standfirst", "byline")}
    kept = {name: text if any(each.field == name for each in marked) else "" for name, text in fields.items()}
    if not wanted and not any(kept.values()):
        return None
    part = replace(content, **kept, body=tuple(block for _, _, block in wanted))
    moved = [each for each in marked if each.field != "body" and each.field in kept]
    for position, (_, start, block) in enumerate(wanted):
        for each in marked:
            if each.field == "body" and _touches(each, start, start + len(block.text)):
                shift = part.block_starts[position] - start
                low, high = max(each.start, start), min(each.end, start + len(block.text))
                moved.append(replace(each, start=low + shift, end=high + shift, id=f"{each.id}-{position}"))
    return shown(part, hosts=settings().image_hosts, passages=moved)


def _marked(content: Content, told: Iterable[Told], first: int) -> Iterator[Marked]:
    for number, notice in enumerate(told, start=first):
        for i, covered in enumerate(notice.covered):
            if covered.after is not None:
                span = trimmed(covered.after.span, content.text_of(covered.after.span.field))
                kind = str(notice.draft.kind)
                yield Marked(span.field, span.start, span.end, kind, number, id=f"seen-{number}-{i}")


def _touches(each: Marked, start: int, end: int) -> bool:
    if each.start == each.end:
        return start <= each.start <= end
    return each.start < end and each.end > start
