"""Articles written for the corpus: our own prose, and none of it about anybody.

English comes from the sentences in `prose/`, whose slots are filled with invented people and places, and from
the demo newsroom's stories; German, Spanish, French, Arabic and Chinese from sentences alone. The same seed
writes the same article on any machine.
"""

import json
import random
import re
from functools import cache
from pathlib import Path

PROSE = Path(__file__).parent / "prose"
STORIES = Path(__file__).parents[2] / "service" / "demo" / "stories"

LANGUAGES = {"en": "english", "de": "german", "es": "spanish", "fr": "french", "ar": "arabic", "zh": "chinese"}

_SLOT = re.compile(r"\{(\w+)\}")
_SENTENCE = re.compile(r".+?(?:[.!?…][”’»]?(?=\s|$)|。”?|$)", re.DOTALL)
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_MARKUP = re.compile(r"[*`]|(?<!\w)_|_(?!\w)")


def sentences(text: str) -> list[str]:
    """The sentences of a paragraph, without the blanks between them."""
    return [found.strip() for found in _SENTENCE.findall(text) if found.strip()]


class Writer:
    """Writes in one language; whatever it chooses follows from the seed."""

    def __init__(self, seed: str, language: str = "en") -> None:
        self.chance = random.Random(seed)
        self.language = language
        self.glue = "" if language == "zh" else " "
        self._left: list[str] = []

    def joined(self, parts: list[str]) -> str:
        """Sentences as one paragraph."""
        return self.glue.join(part for part in parts if part)

    def sentence(self) -> str:
        """A new sentence; none comes twice before every other has come."""
        if not self._left:
            self._left = list(lines(LANGUAGES[self.language]))
            self.chance.shuffle(self._left)
        return _SLOT.sub(lambda found: self._filling(found[1]), self._left.pop())

    def paragraph(self, count: int | None = None) -> str:
        """So many sentences together, or one to four as newspapers have it."""
        count = count or self.chance.choices((1, 2, 3, 4), (30, 40, 20, 10))[0]
        return self.joined([self.sentence() for _ in range(count)])

    def article(self, words: int) -> list[str]:
        """Paragraphs of about so many words, with a stretch of a demo story in most long English ones."""
        told: list[str] = []
        if self.language == "en" and self.chance.random() < 0.6:
            told = self._stretch(int(words * self.chance.uniform(0.3, 0.8)))
        written: list[str] = []
        have = sum(map(length, told))
        while have < words:
            written.append(self.paragraph())
            have += length(written[-1])
        at = self.chance.randint(min(1, len(written)), len(written))
        return [*written[:at], *told, *written[at:]]

    def _stretch(self, words: int) -> list[str]:
        """Paragraphs that follow each other in a demo story, and at most so many words."""
        story = self.chance.choices(stories(), [len(story) for story in stories()])[0]
        at = self.chance.randrange(len(story))
        out: list[str] = []
        for paragraph in story[at:]:
            words -= length(paragraph)
            if words < 0:
                break
            out.append(paragraph)
        return out

    def _filling(self, slot: str) -> str:
        chance = self.chance
        match slot:
            case "n":
                return str(chance.randint(11, 89))
            case "small":
                return str(chance.randint(4, 9))
            case "big":
                return f"{chance.randint(1_000, 98_000):,}"
            case "percent":
                return f"{chance.randint(1, 19)}.{chance.randint(1, 9)}"
            case "year":
                return str(chance.randint(1921, 2024))
            case "money":
                return f"{chance.choice('$€£')}{chance.randint(1, 40)}.{chance.randint(1, 9)} million"
        return chance.choice(names()[slot])


def length(text: str) -> int:
    """About how many words: good enough to build to a size, and quick."""
    return len(text.split()) if text.isascii() or " " in text else len(text)


@cache
def lines(name: str) -> tuple[str, ...]:
    """The lines of a file of prose."""
    return tuple((PROSE / f"{name}.txt").read_text(encoding="utf-8").splitlines())


@cache
def names() -> dict[str, list[str]]:
    """What may fill a slot: people, places, offices, buildings, days, months."""
    return {key: rest.strip().split(" | ") for key, rest in (line.split(":", 1) for line in lines("names"))}


@cache
def stories() -> tuple[tuple[str, ...], ...]:
    """The English demo stories as paragraphs of plain text: headings, tables, pictures and code left out."""
    found = []
    for folder in sorted(STORIES.iterdir()):
        if folder.is_dir() and json.loads((folder / "story.json").read_text("utf-8"))["language"] == "en":
            source = (folder / "v1.md").read_text(encoding="utf-8")
            found.append(tuple(filter(None, map(_plain, source.split("\n\n")))))
    return tuple(story for story in found if story)


def _plain(part: str) -> str:
    if part.lstrip().startswith(("#", "|", "```", "![", "-", ">", "    ", "<")) or length(part) < 6:
        return ""
    return " ".join(_MARKUP.sub("", _LINK.sub(r"\1", part)).split())
