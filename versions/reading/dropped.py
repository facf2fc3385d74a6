"""What was dropped from the author's markup, in phrases that the author understands."""

from collections import Counter

from ..content import allowed_address, allowed_source
from .blocks import Walked
from .tags import RAW, Scanned, Tag

MAX_PHRASES = 40
"""Sorts of things that are named one by one."""

Phrase = tuple[str, str]
"""For one and for several; the second is filled with their number."""

_NAMED: dict[str, Phrase] = {
    "script": ("1 script", "{} scripts"),
    "style": ("1 style sheet", "{} style sheets"),
    "title": ("1 page title", "{} page titles"),
    "iframe": ("1 embedded page", "{} embedded pages"),
    "object": ("1 embedded object", "{} embedded objects"),
    "embed": ("1 embedded object", "{} embedded objects"),
    "video": ("1 video", "{} videos"),
    "audio": ("1 sound", "{} sounds"),
    "svg": ("1 drawing", "{} drawings"),
    "canvas": ("1 drawing", "{} drawings"),
    "math": ("the layout of 1 formula", "the layout of {} formulas"),
    "form": ("1 form", "{} forms"),
    "input": ("1 form field", "{} form fields"),
    "textarea": ("1 form field", "{} form fields"),
    "select": ("1 form field", "{} form fields"),
} | {name: (f"1 <{name}> element", f"{{}} <{name}> elements") for name in RAW - {"script", "style", "title", "iframe"}}


def sentences(scanned: Scanned, walked: Walked) -> tuple[str, ...]:
    """A phrase for each sort of thing that was dropped, in the order in which it first stood in the text."""
    found: Counter[Phrase] = Counter()
    for tag in scanned.tags:
        if tag.is_end:
            continue
        if phrase := _NAMED.get(tag.name):
            found[phrase] += 1
        if tag.attributes_source.strip():
            found.update(_of_attributes(tag))
    found[("1 comment", "{} comments")] += scanned.comments
    found[("the link of a picture", "the links of {} pictures")] += walked.links_of_pictures
    found[("1 link in a caption", "{} links in captions")] += walked.links_in_captions
    counted = [one if count == 1 else many.format(count) for (one, many), count in found.items() if count]
    counted += [_unclosed(name, length) for name, length in scanned.unclosed]
    if len(counted) > MAX_PHRASES:
        counted[MAX_PHRASES:] = [f"{len(counted) - MAX_PHRASES:,} other sorts of things"]
    return tuple(counted)


def _unclosed(name: str, length: int) -> str:
    what = "a comment" if name == "comment" else f"a <{name}> element"
    return f"the {length:,} characters after the beginning of {what} that is never closed"


def _of_attributes(tag: Tag) -> list[Phrase]:
    attributes = tag.attributes()
    found: list[Phrase] = []
    for name in attributes:
        if name.startswith("on") and name.isalpha():
            found.append((f"an {name} attribute", f"{{}} {name} attributes"))
        elif name == "title":
            found.append(("1 tooltip", "{} tooltips"))
    if tag.name == "a" and "href" in attributes and allowed_address(attributes["href"]) is None:
        found.append(_link(attributes["href"]))
    if tag.name == "img" and allowed_source(attributes.get("src", "")) is None:
        found.append(("1 image without an allowed address", "{} images without an allowed address"))
    if (tag.name == "ol" and attributes.get("start", "1") != "1") or (tag.name == "li" and "value" in attributes):
        found.append(("the number at which a list begins", "the numbers at which {} lists begin"))
    return found


def _link(address: str) -> Phrase:
    """A link that leads where none may, named by its scheme, or else by its address."""
    bare = "".join(address.split())
    scheme, colon, _ = bare.partition(":")
    if colon and scheme.isascii() and scheme.replace("+", "").replace("-", "").replace(".", "").isalnum():
        where = f"{scheme.lower()[:20]}:"
    else:
        where = f"“{bare[:60]}”".replace("{", "(").replace("}", ")")
    return f"a link to {where}", f"{{}} links to {where}"
