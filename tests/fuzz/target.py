"""From bytes to two related contents, through the door, and every law of the comparison checked on them.

The first byte chooses the way in; the rest is one text, or two with a NUL between them, or choices:

    0, 1, 2   two bodies as HTML, Markdown or plain text
    3, 4, 5   one body in that form; the choices after the NUL edit it into the other
    6         choices alone: an article is invented and edited

The second byte is a budget: 0 is none, 1 next to none, anything else the usual one. Where it is divisible by
four the page is looked at too, which takes longer than all the rest.
"""

import random
from collections.abc import Iterator

from service.rendering import comparison
from tests.corpus import choices
from tests.corpus.laws import assert_laws, assert_mirrors
from tests.corpus.tricky_pairs import CASES
from tests.web.markup import parsed, words_of
from versions import reading
from versions.content import Content, canonical, to_html
from versions.diff import DEFAULT_BUDGET, Diff, compare
from versions.errors import Refusal

WAYS = 2 * len(reading.FORMS) + 1
LONGEST_SEED = 4_000
_BUDGETS = {0: 0, 1: 200}


class Bytes:
    """Choices taken from bytes; when they are used up, the first option is taken."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def below(self, count: int) -> int:
        """A number from 0 to count - 1, out of one byte or two."""
        size = 1 if count <= 256 else 2
        taken = self._data[self._at : self._at + size]
        self._at += size
        return int.from_bytes(taken, "big") % count


def check(data: bytes) -> bool:
    """Whether the bytes made two contents; all laws held for them, in both directions and on the page."""
    try:
        old, new = _contents(data)
    except Refusal:
        return False  # the door's right; anything else that it raises is a finding
    second = data[1] if len(data) > 1 else 2
    budget = _BUDGETS.get(second, DEFAULT_BUDGET)
    there, back = compare(old, new, budget=budget), compare(new, old, budget=budget)
    assert_laws(there, old, new)
    assert_laws(back, new, old)
    assert_mirrors(there, back)
    if second % 4 == 0:
        _assert_shown(there, old, new)
    return True


def _contents(data: bytes) -> tuple[Content, Content]:
    way, rest = (data[0] if data else 0) % WAYS, data[2:]
    if way == WAYS - 1:
        chosen = Bytes(rest)
        old = choices.invented(chosen)
        return old, choices.edited(old, chosen)
    form = reading.FORMS[way % len(reading.FORMS)]
    first, _, second = rest.partition(b"\0")
    old = _read(form, first)
    new = _read(form, second) if way < len(reading.FORMS) else choices.edited(old, Bytes(second))
    return old, new


def _read(form: str, source: bytes) -> Content:
    """The content that the door makes of the bytes; the first line of plain text is its headline as well."""
    text = source.decode("utf-8", "replace")
    headline = text.split("\n", 1)[0][:200] if form == "text" else ""
    content = reading.read(form, text, headline=headline).content
    assert canonical(content) == content
    return content


def _assert_shown(diff: Diff, old: Content, new: Content) -> None:
    """Every row is well-formed, and holds the text of its side once the other's is dropped."""
    for row in comparison.rendered(diff).rows:
        inline, before, after = row.inline, row.old, row.new
        for note in row.notes:
            parsed(note)
        assert words_of(inline, without="ins") == words_of(before)
        assert words_of(inline, without="del") == words_of(after)


def seeds() -> Iterator[bytes]:
    """The tricky pairs as HTML, and a few long rows of choices, for the fuzzer to begin with."""
    for case in CASES:
        old, new = to_html(case.old).encode(), to_html(case.new).encode()
        if len(old) + len(new) < LONGEST_SEED:
            yield b"\x00\x04" + old + b"\0" + new
            yield b"\x03\x02" + old + b"\0" + bytes(range(40))
            yield b"\x02\x02" + case.old.body_text.encode() + b"\0" + case.new.body_text.encode()
    for number in range(400):
        yield bytes((6, number % 8)) + random.Random(number).randbytes(160)
