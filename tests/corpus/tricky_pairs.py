"""Pairs of texts that comparisons commonly tell badly, with what a good one says; all prose our own.

Each pair: a name, the old blocks, the new blocks, and the body's changes (what was there, what is there now)
in the order in which they are told. A moved block stands on both sides.
"""

from typing import NamedTuple

from versions.content import Block, BlockKind, Content


class Pair(NamedTuple):
    """Two bodies, as paragraphs, and the changes between them."""

    name: str
    old: tuple[str, ...]
    new: tuple[str, ...]
    changes: tuple[tuple[str, str], ...]


def article(*body: str | Block, headline: str = "Council meets", language: str = "en") -> Content:
    """A content of these blocks; a plain text is a paragraph."""
    made = tuple(Block(BlockKind.PARAGRAPH, part) if isinstance(part, str) else part for part in body)
    return Content(headline, "", "", language, made)


LONG = tuple(
    f"On day {day} the ferry left pier {day % 9} with {day * 13 % 700} passengers, and Captain Orlova kept the log."
    for day in range(1, 1100)
)
PARK = "The park on Linden Street will close at dusk until the new lamps are up, the council said."
TRAM = "Trams will run every eight minutes on the harbour line from the first of June, operators promised."
FIRE = "Firefighters put out a blaze in a warehouse near the old mill early on Tuesday; nobody was hurt."
MARKET = "Stalls on the market square may stay open on Sundays if traders and neighbours agree on the noise."
SHORT = "Read more here."
BOILER = "This newspaper follows the code of the press council and corrects its mistakes openly."

PAIRS = (
    Pair(
        "a misspelt name in one place of a very long report",
        LONG,
        (*LONG[:500], LONG[500].replace("Orlova", "Orlowa"), *LONG[501:]),
        (("Orlova", "Orlowa"),),
    ),
    Pair(
        "a sum of money: the sign and the unit stay",
        ("The bridge will cost $3.2 million, the mayor said.",),
        ("The bridge will cost $3.4 million, the mayor said.",),
        (("3.2", "3.4"),),
    ),
    Pair(
        "a number with a separator changes whole",
        ("Some 1,250 people marched.",),
        ("Some 12,500 people marched.",),
        (("1,250", "12,500"),),
    ),
    Pair(
        "an age inside a compound",
        ("A 37-year-old man was held.",),
        ("A 38-year-old man was held.",),
        (("37", "38"),),
    ),
    Pair(
        "a lost not stays alone",
        ("The minister did not attend the hearing.",),
        ("The minister did attend the hearing.",),
        ((" not", ""),),
    ),
    Pair(
        "a lost not stays alone though the words beside it change",
        ("He did not go to the meeting in Bern.",),
        ("She did go to the meeting in Bern.",),
        (("He", "She"), (" not", "")),
    ),
    Pair(
        "two numbers with little between them stay two changes",
        ("They brought 12 cats and 5 dogs to the shelter.",),
        ("They brought 14 cats and 6 dogs to the shelter.",),
        (("12", "14"), ("5", "6")),
    ),
    Pair(
        "straight quotation marks become curly",
        ('"No," she said, "we never met."',),
        ("“No,” she said, “we never met.”",),
        (('"', "“"), ('"', "”"), ('"', "“"), ('"', "”")),
    ),
    Pair(
        "quotation marks around a phrase",
        ("The so-called clean tower is empty.",),
        ("The so-called “clean tower” is empty.",),
        (("", "“"), ("", "”")),
    ),
    Pair(
        "a double blank",
        ("The vote  is on Friday.",),
        ("The vote is on Friday.",),
        ((" ", ""),),
    ),
    Pair(
        "a line break inside a block that moved one word on",
        ("Roses and lilies\nfor the winner.",),
        ("Roses and lilies for\nthe winner.",),
        (("\n", " "), (" ", "\n")),
    ),
    Pair(
        "a sentence appended",
        ("The train was late, she said.",),
        ("The train was late, she said. He added that it was full.",),
        (("", " He added that it was full."),),
    ),
    Pair(
        "a sentence that repeats its neighbours' first word",
        ("The cat slept. The dog barked.",),
        ("The cat slept. The cow chewed. The dog barked.",),
        (("", " The cow chewed."),),
    ),
    Pair(
        "a paragraph between two that begin alike",
        ("The council voted on lamps last night.", "The council voted on trams as well."),
        (
            "The council voted on lamps last night.",
            "The council voted on noise, too, and the debate was long.",
            "The council voted on trams as well.",
        ),
        (("", "The council voted on noise, too, and the debate was long."),),
    ),
    Pair(
        "the third paragraph becomes the last", (PARK, TRAM, FIRE, MARKET), (PARK, TRAM, MARKET, FIRE), ((FIRE, FIRE),)
    ),
    Pair("two paragraphs change places: the shorter one moved", (PARK, TRAM), (TRAM, PARK), ((PARK, PARK),)),
    Pair(
        "a short line vanishes above and another stands below",
        (SHORT, PARK, TRAM),
        (PARK, TRAM, SHORT),
        ((SHORT, ""), ("", SHORT)),
    ),
    Pair(
        "one of three boilerplate paragraphs goes",
        (BOILER, PARK, BOILER, TRAM, BOILER),
        (BOILER, PARK, TRAM, BOILER),
        ((BOILER, ""),),
    ),
    Pair(
        "two sentences become one",
        ("The pool opened in May. The sauna followed in the autumn.",),
        ("The pool opened in May, and the sauna followed in the autumn.",),
        ((". The", ", and the"),),
    ),
    Pair(
        "a rewritten paragraph that shares only small words",
        ("The end of the strike was near, said the head of the union on Monday.",),
        ("Nurses, doctors and porters came back to wards in the north of a country tired of waiting.",),
        (
            ("The end of the strike was near, said the head of the union on Monday.", ""),
            ("", "Nurses, doctors and porters came back to wards in the north of a country tired of waiting."),
        ),
    ),
    Pair(
        "a paragraph reworded in phrases, without crumbs",
        ("Police were called to the square when the crowd had grown too large for the barriers to hold.",),
        ("Police were called to the square as a crowd became too large for the barriers to hold.",),
        (("when the crowd had grown", "as a crowd became"),),
    ),
    Pair(
        "all of it replaced",
        (PARK, TRAM),
        ("Seven poems by pupils won prizes.", "Juries read for weeks without pay."),
        ((PARK, ""), (TRAM, ""), ("", "Seven poems by pupils won prizes."), ("", "Juries read for weeks without pay.")),
    ),
    Pair("only a capital", ("Mayor Resigns after vote",), ("Mayor resigns after vote",), (("Resigns", "resigns"),)),
    Pair(
        "a name in a Chinese sentence",
        ("记者李明周一在北京报道，会议将于三天后举行。",),
        ("记者王芳周一在北京报道，会议将于三天后举行。",),
        (("李明", "王芳"),),
    ),
    Pair(
        "a word in an Arabic sentence with digits",
        ("أعلنت البلدية أن 164 شخصا حضروا الاجتماع يوم الاثنين.",),
        ("أعلنت البلدية أن 164 شخصا حضروا الاجتماع يوم الثلاثاء.",),
        (("الاثنين", "الثلاثاء"),),
    ),
    Pair(
        "a word in a Hebrew sentence with an abbreviation",
        ('דובר צה"ל אמר אתמול כי 12 איש נפצעו.',),
        ('דובר צה"ל אמר היום כי 12 איש נפצעו.',),
        (("אתמול", "היום"),),
    ),
    Pair(
        "an accent written as a character of its own",
        ("The cafe\u0301 is closed.",),
        ("The café is closed.",),
        (("cafe\u0301", "café"),),
    ),
    Pair("a family loses a child", ("Hello 👨‍👩‍👧‍👦 there",), ("Hello 👨‍👩‍👧 there",), (("👨‍👩‍👧‍👦", "👨‍👩‍👧"),)),
    Pair("a skin tone", ("Thanks 👍🏻 all",), ("Thanks 👍🏿 all",), (("👍🏻", "👍🏿"),)),
    Pair("one flag for another", ("Won by 🇫🇷 again",), ("Won by 🇫🇮 again",), (("🇫🇷", "🇫🇮"),)),
    Pair("a Thai word", ("ฉันชอบกินปลาทู",), ("ฉันชอบกินปลานิล",), (("ทู", "นิล"),)),
    Pair("a word in Hindi keeps its vowel signs", ("वह किताब पढ़ता है।",), ("वह किताबें पढ़ता है।",), (("किताब", "किताबें"),)),
    Pair(
        "a web address is one word",
        ("See https://example.org/report?year=2021.",),
        ("See https://example.org/report?year=2022.",),
        (("https://example.org/report?year=2021", "https://example.org/report?year=2022"),),
    ),
    Pair(
        "mark-up in the text is text",
        ("He typed <script>alert(1)</script> and <ins>laughed</ins>.",),
        ("He typed <script>alert(2)</script> and <ins>laughed</ins>.",),
        (("1", "2"),),
    ),
    Pair("a time", ("Doors open at 14:05.",), ("Doors open at 14:35.",), (("14:05", "14:35"),)),
    Pair("a score", ("They won 3-1 at home.",), ("They won 3-2 at home.",), (("1", "2"),)),
    Pair(
        "the first word gains company",
        ("Officials said that the road is safe.",),
        ("Two officials said that the road is safe.",),
        (("Officials", "Two officials"),),
    ),
)
"""Split or merged paragraphs and moves with edits inside are told as separate changes for now and stand not here."""
