"""Reading: HTML, Markdown or plain text in, canonical content out. The only parser of what authors send.

Markup is made harmless by an allow-list (nh3), refused where it nests too deeply to be read faithfully, parsed
(lxml) and turned into blocks. Not a word is lost: the text of an element that is not kept stays text, and what
is not text, such as a script, is named to the author in `Reading.dropped`.
"""

from dataclasses import dataclass

import nh3

from ..content import Block, BlockKind, Content, canonical, refuse_forbidden
from ..errors import ForbiddenCharacter, InvalidField, TooLarge
from . import blocks, markdown
from .dropped import sentences
from .tags import RAW, refuse_deep, scan

MAX_SOURCE = 4 * 1024 * 1024
"""Code points of HTML, Markdown or plain text that are read."""

FORMS = ("html", "markdown", "text")


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read: canonical content, and a phrase for each sort of thing that was dropped (“2 scripts”)."""

    content: Content
    dropped: tuple[str, ...]


def read(
    form: str, source: str, *, headline: str = "", standfirst: str = "", byline: str = "", language: str = "en"
) -> Reading:
    """The reading of a body given as `html`, `markdown` or `text`, with the other fields of the content.

    Refuses `InvalidField` for another form, `TooDeep`, `TooLarge`, `ForbiddenCharacter`, and whatever
    `content.canonical` refuses; the field named is `body`, or the other field that is at fault.
    """
    if len(source) > MAX_SOURCE:
        raise TooLarge(
            f"The text has {len(source):,} characters; at most {MAX_SOURCE:,} are read.",
            field="body",
            limit=MAX_SOURCE,
            characters=len(source),
        )
    refuse_forbidden(source, "body")
    match form:
        case "html":
            body, dropped = _blocks_of_html(source)
        case "markdown":
            html, lost = markdown.rendered(source)
            body, dropped = _blocks_of_html(html)
            dropped += lost
        case "text":
            body, dropped = _paragraphs(source), ()
        case _:
            raise InvalidField(f"A body is given as one of: {', '.join(FORMS)}.", field="body", form=form)
    content = Content(headline=headline, standfirst=standfirst, byline=byline, language=language, body=body)
    return Reading(canonical(content), dropped)


def from_html(
    html: str, *, headline: str = "", standfirst: str = "", byline: str = "", language: str = "en"
) -> Content:
    """Canonical content with the blocks of the HTML. Refuses as `read` does."""
    return read("html", html, headline=headline, standfirst=standfirst, byline=byline, language=language).content


def from_markdown(
    source: str, *, headline: str = "", standfirst: str = "", byline: str = "", language: str = "en"
) -> Content:
    """Canonical content with the blocks of the Markdown (CommonMark, tables, strikethrough). Refuses as `read` does."""
    return read("markdown", source, headline=headline, standfirst=standfirst, byline=byline, language=language).content


def from_text(
    text: str, *, headline: str = "", standfirst: str = "", byline: str = "", language: str = "en"
) -> Content:
    """Canonical content with a paragraph for each stretch between blank lines; a single line end is a space."""
    return read("text", text, headline=headline, standfirst=standfirst, byline=byline, language=language).content


def decoded(source: bytes, field: str = "body") -> str:
    """The text of UTF-8 bytes, without a byte order mark. Refuses `ForbiddenCharacter` naming the byte."""
    try:
        return source.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ForbiddenCharacter(
            f"The text is not UTF-8: byte {error.start + 1:,} cannot be read.", field=field, at=error.start
        ) from None


def _blocks_of_html(html: str) -> tuple[tuple[Block, ...], tuple[str, ...]]:
    scanned = scan(html)
    sanitised = nh3.clean(
        scanned.html,
        tags=set(blocks.ELEMENTS),
        clean_content_tags=set(RAW),
        attributes=blocks.ATTRIBUTES,
        url_schemes={"http", "https", "mailto"},
        link_rel=None,
    )
    refuse_forbidden(sanitised, "body")  # an entity may have stood for one
    refuse_deep(sanitised)
    walked = blocks.walk(sanitised)
    return walked.blocks, sentences(scanned, walked)


def _paragraphs(text: str) -> tuple[Block, ...]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        if line.strip(" \t"):
            paragraphs[-1].append(line)
        elif paragraphs[-1]:
            paragraphs.append([])
    return tuple(Block(BlockKind.PARAGRAPH, " ".join(paragraph)) for paragraph in paragraphs if paragraph)
