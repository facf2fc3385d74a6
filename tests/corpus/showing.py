"""What a reader of a comparison page meets, as one short line: removed and added words between signs."""

from collections.abc import Iterator
from html import escape

from lxml import etree
from markupsafe import Markup

from tests.web.markup import parsed

_SIGNS = {"del": ("[-", "-]"), "ins": ("{+", "+}")}
_UNSEEN = {"visually-hidden", "sign"}


def plain(markup: Markup) -> str:
    """The markup with the comparison's own elements as [-removed-] and {+added+}, other elements without classes.

    Words for screen readers, signs and anchors are left out, and a lone frame around the whole is.
    """
    root = parsed(markup)
    frame = root[0] if len(root) == 1 and not root.text and root[0].tag in ("p", "pre") else root
    return "".join(_inside(frame))


def _inside(element: etree._Element) -> Iterator[str]:
    yield escape(element.text or "", quote=False)
    for child in element:
        classes = set((child.get("class") or "").split())
        if not classes & _UNSEEN:
            before, after = _ends(child, is_ours="diff" in classes)
            yield from (before, *_inside(child), after)
        yield escape(child.tail or "", quote=False)


def _ends(element: etree._Element, *, is_ours: bool) -> tuple[str, str]:
    if is_ours and element.tag in _SIGNS:
        return _SIGNS[element.tag]
    href = f' href="{element.get("href")}"' if element.get("href") else ""
    return f"<{element.tag}{href}>", f"</{element.tag}>"
