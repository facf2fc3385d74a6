"""Pairs of texts as newsrooms make them: a first version and what became of it, the same ones each time.

`pairs()` gives a third each under 400, from 400 to 1,500 and above 1,500 words. Most have few edits, as most
revisions do, and a few have very many. How many was set beside 410 real consecutive revisions of blog posts, news
and statutes, in which a longest common subsequence of words changes 127 words a pair in 14 hunks with 6 slivers;
here it changes about 95 in 11 with 5. `history()` gives one article through many versions.

Texts are plain, paragraphs apart by a blank line. Where a pair's text is not English, its name says so.
"""

import random
from collections.abc import Iterator
from typing import NamedTuple

from tests.corpus import edits
from tests.corpus.edits import Edit
from tests.corpus.writing import Writer
from versions.words import count_words

EACH = 141
"""Pairs of each size."""

SIZES = {"short": (120, 399), "middle": (400, 1_500), "long": (1_501, 6_000)}
"""Words of the old text, by the name of the size."""

FOREIGN = {"short": ("de", "es", "fr", "ar", "zh") * 3, "middle": ("de", "es", "fr"), "long": ()}
"""Languages other than English, in pairs of each size."""


class Pair(NamedTuple):
    """Two versions of a text; `words` counts the old one's, `edits` names what was done, in order."""

    name: str
    old: str
    new: str
    words: int
    edits: tuple[str, ...]

    @property
    def size(self) -> str:
        return self.name.split("-", maxsplit=1)[0]


SCENES: dict[str, tuple[int, tuple[Edit, ...]]] = {
    "one misspelling": (8, ()),
    "one word": (12, (edits.word_fixed,)),
    "two words": (7, (edits.word_fixed,) * 2),
    "three words": (6, (edits.word_fixed,) * 3),
    "five words": (6, (edits.word_fixed,) * 5),
    "sentence added": (7, (edits.sentence_added,)),
    "sentence cut": (3, (edits.sentence_cut,)),
    "quote tightened": (4, (edits.quote_tightened,)),
    "quote tightened, word fixed": (3, (edits.quote_tightened, edits.word_fixed)),
    "paragraph added": (6, (edits.paragraph_added,)),
    "paragraph cut": (2, (edits.paragraph_cut,)),
    "paragraph moved": (3, (edits.paragraph_moved,)),
    "paragraph moved and edited": (3, (edits.moved_and_edited,)),
    "paragraph split": (2, (edits.paragraph_split,)),
    "paragraphs merged": (2, (edits.paragraphs_merged,)),
    "lead rewritten": (4, (edits.lead_rewritten,)),
    "paragraphs rewritten": (9, (edits.paragraphs_rewritten,)),
    "story taken on": (10, (edits.story_taken_on,)),
    "told anew": (3, (edits.told_anew,)),
}
"""What happens to a text between two versions: how often in a hundred, and the edits."""

LIGHT = [name for name in SCENES if name not in ("paragraphs rewritten", "story taken on", "told anew")]


def pairs() -> Iterator[Pair]:
    """Every pair of the corpus, 423 in all: the short ones first."""
    for size, (least, most) in SIZES.items():
        scenes = _dealt(size)
        for number in range(EACH):
            foreign = FOREIGN[size]
            language = foreign[number] if number < len(foreign) else "en"
            name = f"{size}-{number:03}" if language == "en" else f"{size}-{number:03}-{language}"
            yield _pair(name, Writer(name, language), (least, most), scenes[number])


def history(name: str, *, words: int, versions: int = 20) -> list[str]:
    """An article of about so many words through so many versions, from one to the next a light revision."""
    writer = Writer(f"history-{name}")
    body = writer.article(words)
    out = [_text(body)]
    while len(out) < versions:
        scene = writer.chance.choices(LIGHT, [SCENES[each][0] for each in LIGHT])[0]
        body = _revised(body, writer, scene)
        if _text(body) != out[-1]:
            out.append(_text(body))
    return out


def _dealt(size: str) -> list[str]:
    """What happens in each pair of a size: every scene as often as it should, in an order left to chance."""
    dealt = [name for name, (weight, _) in SCENES.items() for _ in range(round(weight * EACH / 100))]
    dealt += ["one word"] * (EACH - len(dealt))
    random.Random(f"scenes-{size}").shuffle(dealt)
    return dealt[:EACH]


def _pair(name: str, writer: Writer, bounds: tuple[int, int], scene: str) -> Pair:
    least, most = bounds
    # Short articles are the more frequent within a size, too.
    goal = int(least * (most / least) ** (writer.chance.random() ** 1.3))
    body = _within(writer.article(goal), writer, bounds)
    if scene == "one misspelling":
        old, new = _changed(body, writer, edits.misspelt), body
    else:
        old, new = body, _changed(body, writer, lambda body, writer: _revised(body, writer, scene))
    text = _text(old)
    return Pair(name, text, _text(new), count_words(text), (scene,))


def _changed(body: list[str], writer: Writer, edit: Edit) -> list[str]:
    """What the edit makes of the body; where that is nothing else, a word is fixed instead."""
    made = edit(body, writer)
    while made == body:
        made = edits.word_fixed(body, writer)
    return made


def _revised(body: list[str], writer: Writer, scene: str) -> list[str]:
    for edit in SCENES[scene][1]:
        body = edit(body, writer)
    return body


def _within(body: list[str], writer: Writer, bounds: tuple[int, int]) -> list[str]:
    """The body with paragraphs added or taken away at its end until its words lie within the bounds."""
    least, most = bounds
    out = list(body)
    while len(out) > 2 and count_words(_text(out)) >= most:
        out.pop()
    while count_words(_text(out)) < least:
        out.append(writer.paragraph(1))
    return out


def _text(body: list[str]) -> str:
    return "\n\n".join(body)
