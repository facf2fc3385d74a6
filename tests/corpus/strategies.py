"""Hypothesis strategies for contents, blocks and marks, in all the scripts and with all the trouble we know of."""

from hypothesis import strategies as st

from tests.corpus import choices
from versions.content import Block, BlockKind, Content, Mark, MarkType, canonical

LETTERS = (
    "abcdeXYZ01.,;:!?-–’“”&<>\"'/\\=é\u0301\u0338\u00a0\u2009\u202f\u200dßИйעבمر\u0650漢字가\u1100\u1161한🇫🇷👩🏽\u2028"
)
BLANKS = " \t\n\r"

words = st.text(LETTERS, min_size=1, max_size=8)
untidy_texts = st.lists(st.one_of(words, st.sampled_from([*BLANKS, "  ", "\r\n", " \n "])), max_size=10).map("".join)
addresses = st.sampled_from(
    [
        "https://news.example/a?b=1&c=<2>#d",
        "http://news.example",
        "HTTPS://News.example:8080/é\"'",
        "mailto:desk@news.example",
        "/corrections",
        "/a b",
        "https://müller.example/x",
    ]
)
sources = addresses.filter(lambda address: not address.startswith("mailto:"))
languages = st.sampled_from(["en", "fr", "ar", "zh-hant", "pt-br", "de-1996", "EN-gb-oxendict", "iw"])


def article(*body: Block, headline: str = "Headline", language: str = "en", standfirst: str = "") -> Content:
    """A content with that body."""
    return Content(headline, standfirst, "", language, tuple(body))


def paragraph(text: str, *marks: Mark) -> Block:
    """A paragraph."""
    return Block(BlockKind.PARAGRAPH, text, marks)


def written(block: Block) -> Block:
    """The block as it is kept."""
    return canonical(article(block)).body[0]


@st.composite
def marks(draw: st.DrawFn, length: int) -> Mark:
    """A mark over a text of that length, often reaching beyond it."""
    start, end = draw(st.integers(-1, length + 2)), draw(st.integers(-1, length + 2))
    type_ = draw(st.sampled_from(MarkType))
    value = {MarkType.LINK: addresses, MarkType.LANG: languages}.get(type_, st.just(""))
    return Mark(start, end, type_, draw(value))


@st.composite
def blocks(draw: st.DrawFn) -> Block:
    """A block as some program might make it: acceptable, but seldom in canonical form."""
    kind = draw(st.sampled_from(BlockKind))
    if kind is BlockKind.RULE:
        return Block(kind)
    if kind is BlockKind.FIGURE:
        caption, alt = (draw(st.none() | untidy_texts) for _ in range(2))
        return Block(kind, source=draw(sources), caption=caption, alt=alt)
    text = draw(untidy_texts)
    return Block(
        kind,
        text,
        tuple(draw(st.lists(marks(len(text)), max_size=4))),
        level=draw(st.sampled_from([2, 3, 4])),
        list=draw(st.sampled_from(["bullet", "ordered"])),
        depth=draw(st.integers(1, 20)),
    )


def contents(max_blocks: int = 6) -> st.SearchStrategy[Content]:
    """Contents that canonicalising accepts, seldom in canonical form."""
    return st.builds(
        Content,
        headline=untidy_texts,
        standfirst=untidy_texts,
        byline=untidy_texts,
        language=languages,
        body=st.lists(blocks(), max_size=max_blocks).map(tuple),
    )


def canonical_contents(max_blocks: int = 6) -> st.SearchStrategy[Content]:
    """Contents in canonical form."""
    return contents(max_blocks).map(canonical)


def canonical_blocks() -> st.SearchStrategy[Block]:
    """Blocks as they stand in canonical contents."""
    return canonical_contents(3).filter(lambda content: bool(content.body)).map(lambda content: content.body[0])


plain_words = st.text("abcdefghijklmnopqrstuvwxyzéè", min_size=1, max_size=7)


@st.composite
def edited_contents(draw: st.DrawFn) -> tuple[Content, Content]:
    """Two canonical contents of which the second is the first with some blocks and words changed."""
    old = draw(canonical_contents())
    body: list[Block] = []
    for block in old.body:
        match draw(st.sampled_from(["keep", "keep", "drop", "insert", "reword"])):
            case "keep":
                body.append(block)
            case "insert":
                body += (block, draw(blocks()))
            case "reword" if block.text:
                at = draw(st.integers(0, len(block.text)))
                body.append(Block(BlockKind.PARAGRAPH, block.text[:at] + draw(plain_words) + block.text[at:]))
    if body and draw(st.booleans()):
        body.append(body.pop(0))
    headline = draw(st.sampled_from([old.headline, "Another headline"]))
    return old, canonical(Content(headline, old.standfirst, old.byline, old.language, tuple(body)))


class Drawn:
    """Choices for inventing and editing articles, made by Hypothesis; the first option is the one it shrinks to."""

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw

    def below(self, count: int) -> int:
        """A number from 0 to count - 1."""
        return self._draw(st.integers(0, count - 1))


@st.composite
def invented_contents(draw: st.DrawFn, most: int = 7) -> Content:
    """Articles in canonical form out of our own sentences, in many scripts and with all kinds of blocks."""
    return choices.invented(Drawn(draw), most=most)


@st.composite
def related_contents(draw: st.DrawFn, most: int = 7) -> tuple[Content, Content]:
    """An article and what it became: words swapped, paragraphs split, merged, moved, reformatted, rewritten."""
    old = draw(invented_contents(most))
    return old, choices.edited(old, Drawn(draw))
