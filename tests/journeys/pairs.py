"""Pairs of texts that comparisons commonly show badly, published side by side to be looked at; all prose our own."""

from dataclasses import replace

from tests.factories import Newsroom
from versions.content import Block, BlockKind, Content, Mark, MarkType, canonical
from versions.kinds import Kind
from versions.proposals import Proposed

COUNCIL = "The council met on Monday and heard nine speakers from the harbour district."
HEARING = "It will vote on the plan in June, after a public hearing in the old town hall."
PARK = "The park on Linden Street will close at dusk until the new lamps are up, the council said."
TRAM = "Trams will run every eight minutes on the harbour line from the first of June, operators promised."
FIRE = "Firefighters under Captain Orlova put out a blaze in a warehouse near the old mill early on Tuesday."
MARKET = "Stalls on the market square may stay open on Sundays if traders and neighbours agree on the noise."
FERRY = "The night ferry carried 1,250 passengers in March, 37 per cent more than a year before."
SCHOOL = "Two schools on the east bank will share a gymnasium until the roof of the other is mended."
TOWN = (COUNCIL, PARK, TRAM, FIRE, MARKET, FERRY, SCHOOL)


def paragraph(text: str, *marks: Mark) -> Block:
    """A paragraph."""
    return Block(BlockKind.PARAGRAPH, text, marks)


def item(text: str, depth: int = 1) -> Block:
    """An item of a numbered list."""
    return Block(BlockKind.LIST_ITEM, text, list="ordered", depth=depth)


def article(*body: str | Block, headline: str, language: str = "en") -> Content:
    """A content of these blocks; a plain text is a paragraph."""
    blocks = tuple(part if isinstance(part, Block) else paragraph(part) for part in body)
    return canonical(Content(headline, "", "", language, blocks))


def _pair(
    headline: str, old: tuple[str | Block, ...], new: tuple[str | Block, ...], language: str = "en"
) -> tuple[Content, Content]:
    return tuple(article(*body, headline=headline, language=language) for body in (old, new))  # type: ignore[return-value]


_LINK = "The full list is on the harbour’s own page."
_FIGURE = Block(BlockKind.FIGURE, source="/static/icon.svg", alt="The quay at dusk", caption="The quay in 2021")

PAIRS: dict[str, tuple[Content, Content]] = {
    "split-and-joined": _pair(
        "A paragraph is split, two others are joined",
        (f"{COUNCIL} {HEARING}", PARK, TRAM, FIRE, MARKET),
        (COUNCIL, HEARING, PARK, f"{TRAM[:-1]}, and {FIRE[0].lower()}{FIRE[1:]}", MARKET),
    ),
    "edited-move": _pair(
        "A paragraph moves and a name in it is set right",
        TOWN,
        (COUNCIL, FIRE.replace("Orlova", "Orlowa"), PARK, TRAM, MARKET, FERRY.replace("1,250", "12,500"), SCHOOL),
    ),
    "reordered": _pair("The whole story is told from its end", TOWN, (*reversed(TOWN[1:]), f"{TOWN[0]} {HEARING}")),
    "list": _pair(
        "A step is put into a list",
        ("How to cross the harbour:", *map(item, ("Buy a ticket.", "Wait at pier 3.", "Board from the left.")), PARK),
        (
            "How to cross the harbour:",
            *map(item, ("Buy a ticket.", "Let the mail off first.", "Wait at pier 4.", "Board from the left.")),
            PARK,
        ),
    ),
    "marks": _pair(
        "Words become bold, a link leads elsewhere, a correction of our own stays",
        (
            paragraph(_LINK, Mark(17, 43, MarkType.LINK, "https://harbour.example/list")),
            paragraph("The fine is €40. It was €30.", Mark(17, 28, MarkType.DELETED)),
            paragraph("Write <script> and it stays text; the fee is due now."),
        ),
        (
            paragraph(_LINK, Mark(17, 43, MarkType.LINK, "https://harbour.example/2026"), Mark(4, 13, MarkType.STRONG)),
            paragraph("The fine is €45. It was €30.", Mark(17, 28, MarkType.DELETED)),
            paragraph("Write <script> and it stays text; the fee is due today."),
        ),
    ),
    "chinese": _pair(
        "港口修表人",
        ("记者李明周一在北京报道，会议将于三天后举行。", "他说，港口的钟从未停过。"),
        ("记者王芳周一在北京报道，会议将于四天后举行。", "他说，港口的钟从未停过。"),
        "zh",
    ),
    "arabic": _pair(
        "البلدية تعلن موعد الاجتماع",
        ("أعلنت البلدية أن 164 شخصا حضروا الاجتماع يوم الاثنين. وسيعقد اجتماع آخر في مقر Corrigenda بعد أسبوع.",),
        ("أعلنت البلدية أن 165 شخصا حضروا الاجتماع يوم الثلاثاء.", "وسيعقد اجتماع آخر في مقر Corrigenda بعد أسبوع."),
        "ar",
    ),
    "emoji-and-signs": _pair(
        "Signs, quotation marks and accents",
        (
            "Thanks 👍🏻 all. Won by 🇫🇷 again, with 👨‍👩‍👧‍👦 there.",
            '"No," she said, "we never met."',
            "A cafe; a résumé.",
        ),
        (
            "Thanks 👍🏿 all. Won by 🇫🇮 again, with 👨‍👩‍👧 there.",
            "“No,” she said, “we never met.”",
            "A café; a resume.",
        ),
    ),
    "picture": _pair(
        "A picture is swapped and its caption mended",
        (_FIGURE, PARK),
        (replace(_FIGURE, source="/static/other.svg", caption="The quay in 2022"), PARK),
    ),
    "table-and-rewrite": _pair(
        "A row of a table changes and a paragraph is written anew",
        (
            Block(BlockKind.TABLE_ROW, "Pier\tFerries\tPassengers"),
            Block(BlockKind.TABLE_ROW, "North pier and its pontoon\t12\t1,250"),
            "The mayor of the town opened the bridge in the rain on Friday, before several hundred people and a band.",
        ),
        (
            Block(BlockKind.TABLE_ROW, "Pier\tFerries\tPassengers"),
            Block(BlockKind.TABLE_ROW, "North pier and its pontoon\t14\t1,250"),
            "A clerk of the port closed the pier in fog on Friday, after several anglers had fallen into the mud.",
        ),
    ),
}


def publish_one(newsroom: Newsroom, name: str) -> None:
    """The pair is an article of two versions, its name the slug."""
    old, new = PAIRS[name]
    newsroom.published(old, slug=name)
    proposal = Proposed(Kind.MINOR, minor_reason="Published to look at the comparison.")
    newsroom.revise(name, new, proposal, approvers=(newsroom.editor,))


def publish(newsroom: Newsroom) -> None:
    """Every pair stands at its address."""
    for name in PAIRS:
        publish_one(newsroom, name)
