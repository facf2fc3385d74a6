"""Tags in the author's HTML, before any parser sees it: how deep they nest, what will be dropped, where one never ends.

A tree builder walks its open elements for almost every tag, so that deep nesting costs it the square (100 KB of
`<div>` took a second, so 1 MB would take minutes), and lxml drops text without a word where nesting is deep.
Depth is therefore followed here, in one pass, closely enough after the tree construction of the HTML standard;
the exact depth is counted again on what the sanitiser gave.
"""

import re
from dataclasses import dataclass
from html import unescape
from itertools import islice
from typing import NamedTuple

from ..errors import InvalidField, TooDeep

MAX_DEPTH = 100
"""Elements inside elements that are read."""

GUARD_DEPTH = 400
"""Open elements at which the author's own HTML is refused unparsed; above `MAX_DEPTH`, for the count is rough."""

MAX_ATTRIBUTES = 1_000
"""Attributes of one tag; a parser compares each with all before it."""

_MANY_ATTRIBUTES = 2 * MAX_ATTRIBUTES  # code points that so many attributes take at least

_REACH = 32
"""How far down the open elements an implied end tag is looked for; farther only makes the count stricter."""

# Section 13.2.5 of the HTML standard: a name may begin with “=”, and a quote means something only after one.
_NAME = r"(?:=[^ \t\n\f\r/>=]*+|[^ \t\n\f\r/>=]++)"
_IS = r"[ \t\n\f\r]*+=[ \t\n\f\r]*+"
_TAG = re.compile(
    r"<(?P<end>/?)(?P<name>[a-zA-Z][^ \t\n\f\r/>]*+)"
    rf"(?P<attributes>(?:[ \t\n\f\r/]++|{_NAME}"
    rf"(?:{_IS}(?:\"[^\"]*+\"|'[^']*+'|(?P<unclosed>[\"'])(?s:.*)|[^ \t\n\f\r>\"'][^ \t\n\f\r>]*+|(?=>)))?+)*+)"
    r"(?P<close>>?)"
)
_ATTRIBUTE = re.compile(
    rf"(?P<name>{_NAME})(?:{_IS}(?:\"(?P<double>[^\"]*+)\"|'(?P<single>[^']*+)'|(?P<bare>[^ \t\n\f\r>]*+)))?+"
)
_COMMENT = re.compile(r"<!--(?:-?>|.*?(?:--!?>|\Z))|<!doctype[^>]*>|<!\[(?:if|endif)[^>]*>|<\?[^>]*>", re.I | re.DOTALL)
_NO_TAG = re.compile(r"<(?:[!?]|/[^a-zA-Z]|/\Z)")

RAW = frozenset({"script", "style", "template", "noscript", "iframe", "noembed", "noframes", "title"})
"""Elements whose content is not text of the article; it is dropped with them, and reported."""

_UNPARSED = (RAW - {"template"}) | {"xmp", "textarea", "plaintext"}  # tags inside these are none
_PARSED_ALWAYS = frozenset({"select", "template"})  # and inside these, even there
VOID = frozenset("area base br col embed frame hr img input keygen link meta param source track wbr".split())
_FORMATTING = frozenset("a b big code em font i nobr s small strike strong tt u".split())
_SPECIAL = frozenset(
    "address applet area article aside blockquote button caption center colgroup dd details dir div dl dt fieldset "
    "figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup li main marquee menu nav object ol p pre "
    "search section select summary table tbody td template tfoot th thead tr ul".split()
)
_PHRASING = frozenset(
    "abbr acronym bdi bdo big cite data del dfn ins kbd label map mark meter nobr output picture progress q rp rt ruby "
    "samp slot span sub sup time var audio video canvas dialog optgroup option".split()
)
_KNOWN = VOID | _FORMATTING | _SPECIAL | _PHRASING | RAW | _UNPARSED
"""Names that a parser or the sanitiser treats as HTML. It drops drawings and formulas with their labels, and what
merely has the name of a part of one; so no other tag reaches it, and all text stands in HTML."""

_WALLS = frozenset("applet marquee object template table td th caption".split())
_KEPT_OPEN = _SPECIAL | _FORMATTING
_TABLE_PARTS = frozenset("table caption tbody thead tfoot tr td th".split())
_P = frozenset({"p"})
_CLOSED_BY = {
    "li": frozenset({"li"}) | _P,
    "dt": frozenset({"dt", "dd"}) | _P,
    "dd": frozenset({"dt", "dd"}) | _P,
    "option": frozenset({"option"}),
    "td": frozenset({"td", "th"}) | _P,
    "th": frozenset({"td", "th"}) | _P,
    "tr": frozenset({"td", "th", "tr"}) | _P,
    "tbody": frozenset({"td", "th", "tr", "tbody", "thead", "tfoot"}) | _P,
    "tfoot": frozenset({"td", "th", "tr", "tbody", "thead", "tfoot"}) | _P,
    "a": frozenset({"a"}),
}


class Tag(NamedTuple):
    """A start or end tag as the author wrote it, its name in lower case."""

    name: str
    is_end: bool
    attributes_source: str

    def has_too_many_attributes(self) -> bool:
        """Whether it has more than `MAX_ATTRIBUTES`."""
        return sum(1 for _ in islice(_ATTRIBUTE.finditer(self.attributes_source), MAX_ATTRIBUTES + 1)) > MAX_ATTRIBUTES

    def attributes(self) -> dict[str, str]:
        """Names in lower case and values with entities resolved; of a repeated name the first."""
        found: dict[str, str] = {}
        for match in _ATTRIBUTE.finditer(self.attributes_source):
            value = next((v for v in match.group("double", "single", "bare") if v is not None), "")
            found.setdefault(match["name"].lower(), unescape(value))
        return found


@dataclass(frozen=True, slots=True)
class Scanned:
    """The author's HTML with unfinished tags as text, its tags, and what a parser passes over in silence."""

    html: str
    tags: tuple[Tag, ...]
    comments: int
    unclosed: tuple[tuple[str, int], ...]
    """Elements without an end tag that take everything after them along: name, characters."""


def scan(html: str) -> Scanned:
    """What stands in the author's HTML. Refuses `TooDeep` where it nests too deeply to be parsed at reasonable cost."""
    scanner = _Scanner(html)
    at = 0
    while (at := html.find("<", at)) >= 0:
        at = scanner.step(at)
    return Scanned(scanner.mended(), tuple(scanner.tags), scanner.comments, tuple(scanner.unclosed))


def refuse_deep(sanitised: str) -> None:
    """Return if the sanitiser's HTML, which is well-formed, nests at most `MAX_DEPTH` elements; refuse `TooDeep`."""
    depth = 0
    for match in re.finditer(r"<(/?)([a-z0-9]+)", sanitised):
        if match[1]:
            depth -= 1
        elif match[2] not in VOID:
            depth += 1
            if depth > MAX_DEPTH:
                raise too_deep()


def too_deep() -> TooDeep:
    """The refusal of markup that nests too deeply."""
    return TooDeep(
        f"The markup is nested more than {MAX_DEPTH} elements deep; flatten it and send it again.",
        field="body",
        limit=MAX_DEPTH,
    )


def _end_of(name: str, html: str, at: int) -> int | None:
    """Where an element's unparsed content ends; None where it takes everything to the end along."""
    match = re.compile(rf"</{re.escape(name)}(?=[ \t\n\f\r/>])", re.IGNORECASE).search(html, at)
    return match.start() if match else None


class _Scanner:
    """Goes from one `<` to the next, keeping what it found."""

    def __init__(self, html: str) -> None:
        self.html = html
        self.tags: list[Tag] = []
        self.unclosed: list[tuple[str, int]] = []
        self.comments = 0
        self._nesting = _Nesting()
        self._pieces: list[str] = []
        self._taken = 0

    def step(self, at: int) -> int:
        """Look at the `<` there; where to go on from."""
        if (match := _TAG.match(self.html, at)) is None:
            return self._no_tag(at)
        if not match["close"]:
            # It never ends: a parser would drop it and all that follows. So it is text.
            return self._as_text(at, match.start("unclosed") if match["unclosed"] else match.end())
        tag = Tag(match["name"].lower(), bool(match["end"]), match["attributes"])
        if len(tag.attributes_source) > _MANY_ATTRIBUTES and tag.has_too_many_attributes():
            raise InvalidField(
                f"A <{tag.name[:20]}> tag has more than {MAX_ATTRIBUTES:,} attributes.",
                field="body",
                limit=MAX_ATTRIBUTES,
            )
        self.tags.append(tag)
        if tag.name not in _KNOWN:
            # The comment keeps a “<” in front from making a new tag with what follows.
            return self._instead(at, match.end(), "<!---->")
        return self._after_unparsed(tag.name, match.end()) if self._nesting.follow(tag) else match.end()

    def mended(self) -> str:
        """The HTML with a `&lt;` wherever the author's `<` is none of a tag's."""
        return "".join([*self._pieces, self.html[self._taken :]])

    def _after_unparsed(self, name: str, at: int) -> int:
        if name == "plaintext":
            return len(self.html)
        if (end := _end_of(name, self.html, at)) is None:
            if name in RAW:
                self.unclosed.append((name, len(self.html) - at))
            return len(self.html)
        return end

    def _no_tag(self, at: int) -> int:
        if (comment := _COMMENT.match(self.html, at)) is not None:
            if not comment[0].lower().startswith("<!doctype"):
                self.comments += 1
            if not comment[0].endswith(">"):
                self.unclosed.append(("comment", len(comment[0])))
            return comment.end()
        # A parser would take what begins like this for a comment; the author meant it for readers.
        return self._as_text(at, at + 1) if _NO_TAG.match(self.html, at) else at + 1

    def _as_text(self, at: int, until: int) -> int:
        return self._instead(at, until, self.html[at:until].replace("<", "&lt;"))

    def _instead(self, at: int, until: int, written: str) -> int:
        self._pieces += (self.html[self._taken : at], written)
        self._taken = until
        return until


class _Nesting:
    """The open elements, as far as the standard's tree construction is cheap to follow.

    Formatting elements that were closed by something else open again in the next paragraph, at most three
    alike (the standard's “Noah's Ark clause”); they count towards the depth.
    """

    def __init__(self) -> None:
        self.open: list[str] = []
        self.formatting: list[tuple[str, str]] = []

    def follow(self, tag: Tag) -> bool:
        """Take the tag in; whether what follows it is unparsed text up to its end tag."""
        name = tag.name
        if tag.is_end:
            self._close(name)
            return False
        if name in VOID:
            return False
        self._close_implied(name)
        self.open.append(name)
        if name in _FORMATTING and self.formatting.count((name, tag.attributes_source)) < 3:
            self.formatting.append((name, tag.attributes_source))
        if len(self.open) + len(self.formatting) > GUARD_DEPTH:
            raise too_deep()
        return name in _UNPARSED and _PARSED_ALWAYS.isdisjoint(self.open)

    def _close_implied(self, name: str) -> None:
        closed = _CLOSED_BY.get(name) or (_P if name in _SPECIAL else None)
        if closed is None:
            return
        lowest = None
        for i in range(len(self.open) - 1, max(-1, len(self.open) - _REACH), -1):
            if self.open[i] in closed:
                lowest = i
            elif self.open[i] not in _FORMATTING:
                break
        if lowest is not None:
            del self.open[lowest:]

    def _close(self, name: str) -> None:
        is_formatting = name in _FORMATTING
        for i in range(len(self.open) - 1, -1, -1):
            here = self.open[i]
            if here == name:
                # A formatting element ends alone; any other takes what is still open inside along.
                del self.open[i : i + 1 if is_formatting else None]
                break
            if (here in _WALLS and name not in _TABLE_PARTS) or (here in _SPECIAL and name not in _KEPT_OPEN):
                return
        if is_formatting:
            self._forget(name)

    def _forget(self, name: str) -> None:
        for i in range(len(self.formatting) - 1, -1, -1):
            if self.formatting[i][0] == name:
                del self.formatting[i]
                return
