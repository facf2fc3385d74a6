"""Articles invented out of our own sentences, and what editors do to them; every choice is asked for.

Hypothesis and the fuzz target make the choices, each in its own way, so both walk through the same edits.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from versions.content import Block, BlockKind, Content, Mark, MarkType, canonical

T = TypeVar("T")
Blocks = list[Block]


class Choices(Protocol):
    """Whoever decides."""

    def below(self, count: int) -> int:
        """A number from 0 to count - 1."""


SENTENCES = (
    "The council will vote on the new tram line on Thursday evening.",
    "Orlova did not attend the hearing, her office said.",
    "Some 1,250 people marched along the river to the old mill.",
    "“We never met,” the 37-year-old keeper told the court.",
    "The bridge will cost $3.2 million, twice what was planned in 2019.",
    "Nobody was hurt.",
    "He said the lamps would be lit by the first of June, if the glass comes in time.",
    "Read more here.",
    "Write to desk@news.example or see https://news.example/a_(b)?c=d.",
    "The market stays open until 14:05, the harbour until dusk.",
    "They won 3-1 at home 🇫🇷 and thanked the crowd 👍🏽 with the family 👨‍👩‍👧.",
    "记者李明周一在北京报道，会议将于3月5日举行。",
    "東京タワーの灯りは午後八時に消える。",
    "أعلنت البلدية أن 164 شخصا حضروا الاجتماع يوم الاثنين.",
    'דובר צה"ל אמר אתמול כי 12 איש נפצעו.',
    "वह किताबें नहीं पढ़ता है।",
    "ฉันชอบกินปลาทูกับข้าว",
    "L’école a coûté 12\u202f500 € et n’a pas ouvert.",
    "He typed <script>alert(1)</script> & <ins>laughed</ins>.",
    "la la la la la la",
    "The pool opened in May. The sauna followed in the autumn.",
    "This newspaper follows the code of the press council and corrects its mistakes openly.",
)
WORDS = (
    "the of not no 1,250 12 3.4 mayor Orlowa don’t « “ ” — , . ; é e\u0301 北 🇫🇮 👍🏿 ทู של la I <b> a@b.example".split()
)
ADDRESSES = ("https://news.example/1", "https://news.example/2?a=b&c=d", "mailto:desk@news.example")
SOURCES = ("/a.jpg", "/b.jpg")
_TYPES = tuple(MarkType)
_KINDS = (BlockKind.PARAGRAPH,) * 4 + (BlockKind.LIST_ITEM,) * 2 + tuple(BlockKind)
_TYPOGRAPHY = (('"', "“"), ("“", '"'), (" ", "\u00a0"), ("’", "'"), ("-", "–"), (". ", ".  "), (" ", "\n"))


def pick(choices: Choices, options: Sequence[T]) -> T:
    """One of the options."""
    return options[choices.below(len(options))]


def invented(choices: Choices, *, most: int = 7) -> Content:
    """An article in canonical form with at most so many blocks."""
    body = tuple(_block(choices) for _ in range(choices.below(most + 1)))
    headline, standfirst, byline = (_prose(choices, 1) for _ in range(3))
    return canonical(Content(headline, standfirst, byline, pick(choices, ("en", "fr", "ar")), body))


def edited(content: Content, choices: Choices, *, most: int = 5) -> Content:
    """The article after at most so many edits, in canonical form."""
    body = list(content.body)
    for _ in range(choices.below(most + 1)):
        if body:
            pick(choices, EDITS)(body, choices.below(len(body)), choices)
        else:
            body.append(_block(choices))
    if choices.below(4) == 1:
        headline = _reworded(Block(BlockKind.PARAGRAPH, content.headline), choices).text
        content = replace(content, headline=headline, byline=_prose(choices, 1), language=pick(choices, ("en", "fr")))
    return canonical(replace(content, body=tuple(body)))


def _prose(choices: Choices, most: int) -> str:
    return " ".join(pick(choices, SENTENCES) for _ in range(choices.below(most + 1)))


def _block(choices: Choices) -> Block:
    kind = pick(choices, _KINDS)
    match kind:
        case BlockKind.RULE:
            return Block(kind)
        case BlockKind.FIGURE:
            alt, caption = _prose(choices, 1), _prose(choices, 2)
            return Block(kind, source=pick(choices, SOURCES), alt=alt or None, caption=caption or None)
        case BlockKind.TABLE_ROW:
            return Block(kind, "\t".join(_prose(choices, 1) for _ in range(choices.below(3) + 1)))
    text = _prose(choices, 3)
    block = Block(kind, text, level=choices.below(3) + 2, list=pick(choices, ("bullet", "ordered")))
    return _marked(block, choices) if choices.below(3) == 1 else block


def _marked(block: Block, choices: Choices) -> Block:
    type_ = pick(choices, _TYPES)
    value = {MarkType.LINK: pick(choices, ADDRESSES), MarkType.LANG: "fr"}.get(type_, "")
    starts = [0, *(k + 1 for k, letter in enumerate(block.text) if letter == " ")]
    start = pick(choices, starts)
    end = min(len(block.text), start + choices.below(40) + 1)
    return replace(block, marks=(*block.marks, Mark(start, end, type_, value))) if start < end else block


def _spliced(block: Block, start: int, end: int, text: str) -> Block:
    """The block with other words in place of those, its marks carried along."""

    def carried(at: int) -> int:
        return at if at <= start else max(start, at - (end - start)) + len(text)

    marks = tuple(replace(mark, start=carried(mark.start), end=carried(mark.end)) for mark in block.marks)
    return replace(block, text=block.text[:start] + text + block.text[end:], marks=marks)


def _words_of(text: str) -> list[tuple[int, int]]:
    """Where each stretch without white space begins and ends."""
    found, at = [], 0
    for word in text.split():
        start = text.index(word, at)
        at = start + len(word)
        found.append((start, at))
    return found


def _reworded(block: Block, choices: Choices) -> Block:
    """One word replaced, dropped, doubled, added before, or its first letter's case changed."""
    places = _words_of(block.text)
    if not places:
        return replace(block, text=pick(choices, WORDS), marks=()) if _is_prose(block) else block
    start, end = pick(choices, places)
    word = block.text[start:end]
    new = pick(choices, (pick(choices, WORDS), "", f"{word} {word}", f"{pick(choices, WORDS)} {word}", word.swapcase()))
    return _spliced(block, start, end, new)


def _is_prose(block: Block) -> bool:
    return block.kind not in (BlockKind.FIGURE, BlockKind.RULE)


def _reword(body: Blocks, at: int, choices: Choices) -> None:
    body[at] = _reworded(body[at], choices)


def _rewrite(body: Blocks, at: int, choices: Choices) -> None:
    for _ in range(1 + len(body[at].text.split()) // 3):
        body[at] = _reworded(body[at], choices)


def _swap_words(body: Blocks, at: int, choices: Choices) -> None:
    words = body[at].text.split(" ")
    one, other = choices.below(len(words)), choices.below(len(words))
    words[one], words[other] = words[other], words[one]
    body[at] = replace(body[at], text=" ".join(words))


def _retypeset(body: Blocks, at: int, choices: Choices) -> None:
    body[at] = replace(body[at], text=body[at].text.replace(*pick(choices, _TYPOGRAPHY)), marks=())


def _replace_all(body: Blocks, at: int, choices: Choices) -> None:
    body[at] = _block(choices)


def _drop(body: Blocks, at: int, choices: Choices) -> None:
    del body[at]


def _insert(body: Blocks, at: int, choices: Choices) -> None:
    body.insert(at, _block(choices))


def _copy(body: Blocks, at: int, choices: Choices) -> None:
    body.insert(choices.below(len(body) + 1), body[at])


def _move(body: Blocks, at: int, choices: Choices) -> None:
    block = body.pop(at)
    body.insert(choices.below(len(body) + 1), block)


def _move_edited(body: Blocks, at: int, choices: Choices) -> None:
    block = _reworded(body.pop(at), choices)
    body.insert(choices.below(len(body) + 1), block)


def _split(body: Blocks, at: int, choices: Choices) -> None:
    block = body[at]
    places = [start for start, _ in _words_of(block.text)][1:]
    if places and _is_prose(block):
        cut = pick(choices, places)
        head = _spliced(block, cut, len(block.text), "")
        body[at : at + 1] = [replace(head, text=head.text.rstrip()), _spliced(block, 0, cut, "")]


def _merge(body: Blocks, at: int, choices: Choices) -> None:
    if at + 1 < len(body) and _is_prose(body[at]) and _is_prose(body[at + 1]):
        head, tail = body[at], body[at + 1]
        between = pick(choices, (" ", " ", " and ", ", "))
        shift = len(head.text) + len(between)
        marks = tuple(replace(mark, start=mark.start + shift, end=mark.end + shift) for mark in tail.marks)
        body[at : at + 2] = [replace(head, text=head.text + between + tail.text, marks=head.marks + marks)]


def _flow(body: Blocks, at: int, choices: Choices) -> None:
    """Words flow over a paragraph's end into the next one."""
    if at + 1 < len(body) and _is_prose(body[at]) and _is_prose(body[at + 1]):
        head, places = body[at], _words_of(body[at].text)
        if places:
            cut, _ = pick(choices, places)
            body[at + 1] = _spliced(body[at + 1], 0, 0, head.text[cut:] + " ")
            body[at] = _spliced(head, cut, len(head.text), "")


def _reformat(body: Blocks, at: int, choices: Choices) -> None:
    if not _is_prose(body[at]):
        return
    if body[at].marks and choices.below(2):
        body[at] = replace(body[at], marks=body[at].marks[1:])
    body[at] = _marked(body[at], choices)


def _relink(body: Blocks, at: int, choices: Choices) -> None:
    links = [replace(m, value=pick(choices, ADDRESSES)) if m.type is MarkType.LINK else m for m in body[at].marks]
    body[at] = replace(body[at], marks=tuple(links))


def _reshape(body: Blocks, at: int, choices: Choices) -> None:
    """Another kind of block, level, list, depth, picture, description or caption."""
    block = body[at]
    if block.kind is BlockKind.FIGURE:
        other = pick(choices, ("source", "alt", "caption"))
        value = pick(choices, SOURCES) if other == "source" else _prose(choices, 1) or None
        body[at] = replace(block, **{other: value})
    elif _is_prose(block):
        kind = pick(choices, [kind for kind in BlockKind if _is_prose(Block(kind))])
        listed = pick(choices, ("bullet", "ordered"))
        body[at] = replace(block, kind=kind, level=choices.below(3) + 2, list=listed, depth=choices.below(3) + 1)


def _reverse(body: Blocks, at: int, choices: Choices) -> None:
    body[at:] = body[at:][::-1]


def _deal(body: Blocks, at: int, choices: Choices) -> None:
    """Every other block first, as when a long list is sorted anew."""
    body[at:] = body[at::2] + body[at + 1 :: 2]


EDITS: tuple[Callable[[Blocks, int, Choices], None], ...] = (
    _reword,
    _reword,
    _reword,
    _rewrite,
    _swap_words,
    _retypeset,
    _replace_all,
    _drop,
    _insert,
    _copy,
    _move,
    _move_edited,
    _split,
    _merge,
    _flow,
    _reformat,
    _relink,
    _reshape,
    _reverse,
    _deal,
)
