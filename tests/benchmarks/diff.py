"""What a comparison costs: `python -m tests.benchmarks.diff` prints a table.

Each pair is compared by us, by one alignment of both whole token lists, and against the floor of merely
cutting both texts into tokens; the three take turns in one process, and its processor time is read. Articles
are invented here from a made-up vocabulary, in paragraphs of 40 to 90 words; digests are known beforehand, as
those of stored contents are. Words: inserted and deleted. Hunks: runs of changes within a block. Slivers:
unchanged runs of at most two words between two changes of one block.
"""

import argparse
import random
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from versions.content import Block, BlockKind, Content
from versions.diff import ChangeKind, Diff, Run, compare
from versions.words import count_words, pieces

SIZES = (300, 1_000, 5_000, 20_000)
ONSETS = "b c d f g h l m n p r s t v br st tr pl".split()
VOWELS = "a e i o u ai ou ea".split()
ENDS = ["", "n", "r", "s", "t", "l", "ck", "nd"]


@dataclass(frozen=True)
class Measured:
    """Milliseconds of processor time of one pair, medians of interleaved rounds, and what the comparison showed."""

    ours: float
    whole: float
    floor: float
    diff: Diff


def vocabulary(size: int, chance: random.Random) -> list[str]:
    """So many invented words, the earlier ones meant to be the more frequent."""
    words: dict[str, None] = {}
    while len(words) < size:
        syllables = chance.randint(1, 3)
        parts = (chance.choice(ONSETS) + chance.choice(VOWELS) + chance.choice(ENDS) for _ in range(syllables))
        words["".join(parts)] = None
    return list(words)


class Writer:
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
        out, goal = [], self.chance.randint(40, 90)
        while sum(len(sentence.split()) for sentence in out) < goal:
            out.append(self.sentence())
        return " ".join(out)

    def article(self, words: int) -> list[str]:
        out, count = [], 0
        while count < words:
            out.append(self.paragraph())
            count += len(out[-1].split())
        return out


def one_word(body: list[str], writer: Writer) -> list[str]:
    """A single word replaced, somewhere in the middle."""
    return reworded(body, writer, 1)


def five_words(body: list[str], writer: Writer) -> list[str]:
    return reworded(body, writer, 5)


def reworded(body: list[str], writer: Writer, count: int) -> list[str]:
    out = list(body)
    for k in range(count):
        at = (2 * k + 1) * len(out) // (2 * count)
        words = out[at].split(" ")
        words[writer.chance.randrange(len(words))] = writer.word() + "x"
        out[at] = " ".join(words)
    return out


def inserted(body: list[str], writer: Writer) -> list[str]:
    at = len(body) // 2
    return [*body[:at], writer.paragraph(), *body[at:]]


def moved(body: list[str], writer: Writer) -> list[str]:
    out = list(body)
    out.insert(len(out) * 3 // 4, out.pop(len(out) // 4))
    return out


def rewritten(body: list[str], writer: Writer) -> list[str]:
    """Three words of ten changed, in stretches of one to six."""
    return [" ".join(stretches(text.split(" "), writer)) for text in body]


def stretches(words: list[str], writer: Writer) -> list[str]:
    out: list[str] = []
    while len(out) < len(words):
        length = writer.chance.randint(1, 6)
        part = words[len(out) : len(out) + length]
        out += [writer.word() for _ in part] if writer.chance.random() < 0.3 else part
    return out


def replaced(body: list[str], writer: Writer) -> list[str]:
    return [writer.paragraph() for _ in body]


EDITS: dict[str, Callable[[list[str], Writer], list[str]]] = {
    "one word": one_word,
    "five words": five_words,
    "paragraph inserted": inserted,
    "paragraph moved": moved,
    "30 % rewritten": rewritten,
    "all rewritten": replaced,
}


def content(body: list[str]) -> Content:
    """A content with its digest known, as one that comes out of the store has it."""
    made = Content("A headline", "", "", "en", tuple(Block(BlockKind.PARAGRAPH, text) for text in body))
    _ = made.digest
    return made


def whole_texts(old: str, new: str) -> object:
    """The rival: one alignment of both token lists."""
    return Indel.opcodes(*([piece.lstrip() for piece in pieces(text)] for text in (old, new)))


def measured(old: list[str], new: list[str], rounds: int) -> Measured:
    """Medians of so many rounds in which the three take turns; each time with contents made anew."""
    old_text, new_text = "\n".join(old), "\n".join(new)
    times: tuple[list[float], list[float], list[float]] = ([], [], [])
    diff = compare(content(old), content(new))
    for _ in range(rounds):
        sides = content(["".join(text) for text in old]), content([str(bytes(text, "utf-8"), "utf-8") for text in new])
        works: tuple[Callable[[], object], ...] = (
            lambda sides=sides: compare(*sides),
            lambda: whole_texts(old_text, new_text),
            lambda: (pieces(old_text), pieces(new_text)),
        )
        for work, spent in zip(works, times, strict=True):
            start = time.process_time()
            work()
            spent.append((time.process_time() - start) * 1_000)
    return Measured(*map(statistics.median, times), diff)


def hunks(diff: Diff) -> int:
    return sum(change.kind in (ChangeKind.WORDS, ChangeKind.INSERTED, ChangeKind.DELETED) for change in diff.changes)


def slivers(diff: Diff) -> int:
    """Unchanged runs of at most two words between two changes of one block."""
    return sum(is_sliver(cell.runs, k) for cell in diff.cells for k in range(1, len(cell.runs) - 1))


def is_sliver(runs: tuple[Run, ...], k: int) -> bool:
    return runs[k].op == "equal" and count_words(runs[k].text) <= 2


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--rounds", type=int, default=11, help="rounds of which the median is shown (default 11)")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="words an article (default 300 … 20000)")
    arguments = parser.parse_args()
    print("words   edit                  ours ms  whole ms    ratio  floor ms    ratio    words  hunks  slivers")
    for size in arguments.sizes:
        for name, edit in EDITS.items():
            writer = Writer(size)
            old = writer.article(size)
            row = measured(old, edit(old, writer), arguments.rounds)
            changed = row.diff.summary.words_inserted + row.diff.summary.words_deleted
            print(
                f"{size:<7} {name:<20} {row.ours:8.3f} {row.whole:9.2f} {row.whole / row.ours:7.1f}x"
                f" {row.floor:9.2f} {row.floor / row.ours:7.1f}x {changed:8} {hunks(row.diff):6}"
                f" {slivers(row.diff):8}{'' if row.diff.complete else '  incomplete'}"
            )
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
