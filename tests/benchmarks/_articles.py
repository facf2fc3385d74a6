"""Contents for benchmarks: of plain texts, and of articles invented from a made-up vocabulary at any length."""

import random
from collections.abc import Callable

from versions.content import Block, BlockKind, Content

ONSETS = "b c d f g h l m n p r s t v br st tr pl".split()
VOWELS = "a e i o u ai ou ea".split()
ENDS = ["", "n", "r", "s", "t", "l", "ck", "nd"]

Body = list[str]


def content(body: Body) -> Content:
    """A content of these paragraphs, nothing of it looked at yet; its digest has not been taken either."""
    return Content("", "", "", "en", tuple(Block(BlockKind.PARAGRAPH, text) for text in body))


def anew(text: str) -> str:
    """The same text as another object, whose hash nobody has asked for yet."""
    return str(text.encode("utf-8", "surrogatepass"), "utf-8", "surrogatepass")


def vocabulary(size: int, chance: random.Random) -> list[str]:
    """So many invented words, the earlier ones meant to be the more frequent."""
    words: dict[str, None] = {}
    while len(words) < size:
        syllables = chance.randint(1, 3)
        parts = (chance.choice(ONSETS) + chance.choice(VOWELS) + chance.choice(ENDS) for _ in range(syllables))
        words["".join(parts)] = None
    return list(words)


class Inventor:
    """Invents sentences and paragraphs, the same ones each time."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.words = vocabulary(4_000, self.chance)

    def word(self) -> str:
        """A word; the frequent ones come often, as in any language."""
        return self.words[int(len(self.words) ** self.chance.random()) - 1]

    def sentence(self) -> str:
        words = [self.word() for _ in range(self.chance.randint(8, 24))]
        if self.chance.random() < 0.3:
            words[self.chance.randrange(len(words))] = f"{self.chance.randint(2, 90_000):,}"
        return " ".join(words).capitalize() + "."

    def paragraph(self) -> str:
        """Sentences of 40 to 90 words together."""
        out: list[str] = []
        goal = self.chance.randint(40, 90)
        while sum(len(sentence.split()) for sentence in out) < goal:
            out.append(self.sentence())
        return " ".join(out)

    def article(self, words: int) -> Body:
        """Paragraphs of so many words together, or a few more."""
        out, count = [], 0
        while count < words:
            out.append(self.paragraph())
            count += len(out[-1].split())
        return out


def one_word(body: Body, inventor: Inventor) -> Body:
    """A single word replaced, somewhere in the middle."""
    return reworded(body, inventor, 1)


def five_words(body: Body, inventor: Inventor) -> Body:
    return reworded(body, inventor, 5)


def reworded(body: Body, inventor: Inventor, count: int) -> Body:
    """So many words replaced, far apart."""
    out = list(body)
    for k in range(count):
        at = (2 * k + 1) * len(out) // (2 * count)
        words = out[at].split(" ")
        words[inventor.chance.randrange(len(words))] = inventor.word() + "x"
        out[at] = " ".join(words)
    return out


def inserted(body: Body, inventor: Inventor) -> Body:
    at = len(body) // 2
    return [*body[:at], inventor.paragraph(), *body[at:]]


def moved(body: Body, inventor: Inventor) -> Body:
    out = list(body)
    out.insert(len(out) * 3 // 4, out.pop(len(out) // 4))
    return out


def moved_and_edited(body: Body, inventor: Inventor) -> Body:
    """A paragraph moved, two of its words replaced."""
    out = list(body)
    words = out.pop(len(body) // 4).split(" ")
    for _ in range(2):
        words[inventor.chance.randrange(len(words))] = inventor.word() + "x"
    out.insert(len(out) * 3 // 4, " ".join(words))
    return out


def split_and_merged(body: Body, inventor: Inventor) -> Body:
    """One paragraph split in two, and two others made one."""
    third = len(body) // 3
    head, _, tail = body[third].partition(". ")
    merged = f"{body[2 * third]} {body[2 * third + 1]}"
    return [*body[:third], head + ".", tail, *body[third + 1 : 2 * third], merged, *body[2 * third + 2 :]]


def rewritten(body: Body, inventor: Inventor) -> Body:
    """Three words of ten changed, in stretches of one to six."""
    return [" ".join(_stretches(text.split(" "), inventor)) for text in body]


def sentences_rewritten(body: Body, inventor: Inventor) -> Body:
    """Three sentences of ten are others."""
    sentences = ([*text.removesuffix(".").split(". ")] for text in body)
    return [" ".join(_instead(inventor, each + ".", inventor.sentence) for each in text) for text in sentences]


def paragraphs_rewritten(body: Body, inventor: Inventor) -> Body:
    """Three paragraphs of ten are others."""
    return [_instead(inventor, text, inventor.paragraph) for text in body]


def _instead(inventor: Inventor, text: str, other: Callable[[], str]) -> str:
    return other() if inventor.chance.random() < 0.3 else text


def ten_rewritten(body: Body, inventor: Inventor) -> Body:
    """The same in ten paragraphs, far apart."""
    out = list(body)
    for k in range(10):
        at = (2 * k + 1) * len(out) // 20
        out[at] = " ".join(_stretches(out[at].split(" "), inventor))
    return out


def replaced(body: Body, inventor: Inventor) -> Body:
    """Every paragraph another one."""
    return [inventor.paragraph() for _ in body]


def shuffled(body: Body, inventor: Inventor) -> Body:
    """Every paragraph somewhere else."""
    out = list(body)
    inventor.chance.shuffle(out)
    return out


def _stretches(words: list[str], inventor: Inventor) -> list[str]:
    out: list[str] = []
    while len(out) < len(words):
        length = inventor.chance.randint(1, 6)
        part = words[len(out) : len(out) + length]
        out += [inventor.word() for _ in part] if inventor.chance.random() < 0.3 else part
    return out


Edit = Callable[[Body, Inventor], Body]
