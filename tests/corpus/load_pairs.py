"""Pairs that are a burden: the largest contents that the door lets in, and those that alignment finds hardest.

Each says whether the comparison is complete and how many cells of work suffice for that result.
"""

import random
from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple

from tests.corpus.cases import article
from tests.corpus.tricky_pairs import BOILER
from versions.content import MAX_BLOCKS, MAX_BYTES, Content, canonical

Texts = list[str]
MILLION = 1_000_000
FULL = MAX_BYTES - 4_096
"""Bytes of text that leave room for what else a content of a few blocks holds."""
PER_BLOCK = len('{"alt":null,"caption":null,"depth":null,"kind":"paragraph","level":null,"list":null,"marks":[],') + 60
"""Bytes that a paragraph takes beside its text, and a little more."""

ENGLISH = (
    "The harbour master counted {} boats before the storm.",
    "Nobody on the council could say what the {} lamps had cost.",
    "A spokeswoman promised an answer within {} days.",
    "Rain fell on the {} tents behind the old station.",
)
FRENCH = (
    "Le port comptait {} bateaux avant la tempête, selon la capitainerie.",
    "Personne au conseil n’a su dire le prix des {} lampadaires.",
    "Une porte-parole a promis une réponse sous {} jours.",
    "La pluie tombait sur les {} tentes derrière la vieille gare.",
)
CHINESE = (
    "暴风雨来临之前，港口共有{}艘船。",
    "议会里没有人知道那{}盏路灯花了多少钱。",
    "发言人承诺在{}天内作出答复。",
    "雨落在旧车站后面的{}顶帐篷上。",
)


class Load(NamedTuple):
    """A pair that is made when asked for, since the largest take seconds to make."""

    name: str
    make: Callable[[], tuple[Texts, Texts]]
    cells: int
    complete: bool = True
    unread: bool = False

    @property
    def pair(self) -> tuple[Content, Content]:
        """The two contents, as the door lets them in; unread ones it would refuse or fold."""
        old, new = (article(*texts) for texts in self.make())
        return (old, new) if self.unread else (canonical(old), canonical(new))


class _Invented:
    """Long texts out of few sentences and words, the same ones each time."""

    @cached_property
    def tale(self) -> Texts:
        """20,000 words in 2,000 short paragraphs."""
        return [f"Word{k % 3_000} stands {k} steps from word{k * 7 % 3_000} in this tale." for k in range(2_000)]

    @cached_property
    def report(self) -> Texts:
        """Paragraphs of sixty-odd words, as many as 2 MiB admit, each word drawn from four thousand."""
        chance = random.Random(1)
        words = [f"{chance.choice('bdfglmnprst')}{chance.choice('aeiou')}{k:x}" for k in range(4_000)]
        found, size = [], 0
        while True:
            paragraph = " ".join(chance.choices(words, k=64)) + "."
            size += len(paragraph) + PER_BLOCK
            if size > FULL:
                return found
            found.append(paragraph)


INVENTED = _Invented()


def letters(count: int, of: str, seed: int) -> Texts:
    """So many letters, drawn."""
    return random.Random(seed).choices(of, k=count)


def shuffled(items: Texts) -> Texts:
    """The same in another order."""
    return random.Random(5).sample(items, len(items))


def prose(sentences: tuple[str, ...], paragraphs: int) -> Texts:
    """So many paragraphs of four sentences, their numbers going up."""
    return [" ".join(s.format(4 * k + n) for n, s in enumerate(sentences)) for k in range(paragraphs)]


def _one_word() -> tuple[Texts, Texts]:
    return [" ".join(["la"] * 20_000)], [" ".join(["la"] * 19_900 + ["lo"])]


def _one_word_in_fifty() -> tuple[Texts, Texts]:
    return [" ".join(["la"] * 20_000)], [" ".join("lo" if k % 50 else "la" for k in range(20_000))]


def _two_words() -> tuple[Texts, Texts]:
    return [" ".join(letters(20_000, "xy", 1))], [" ".join(letters(20_000, "xy", 2))]


def _no_blank() -> tuple[Texts, Texts]:
    return ["ab" * 100_000], ["ab" * 50_000 + "Z" + "ab" * 50_000]


def _punctuation() -> tuple[Texts, Texts]:
    return ["".join(letters(200_000, ".,;-'a", 1))], ["".join(letters(200_000, ".,;-'a", 2))]


def _one_letter_blocks() -> tuple[Texts, Texts]:
    return letters(MAX_BLOCKS, "abcdefgh", 1), letters(MAX_BLOCKS, "abcdefgh", 2)


def _one_letter_words() -> tuple[Texts, Texts]:
    return [" ".join(letters(FULL // 2, "abcdefgh", 1))], [" ".join(letters(FULL // 2, "abcdefgh", 2))]


def _700_000_words() -> tuple[Texts, Texts]:
    return [" ".join(letters(700_000, "abcdefgh", 1))], [" ".join(letters(700_000, "abcdefgh", 2))]


def _half_a_million_words() -> tuple[Texts, Texts]:
    return [" ".join(letters(499_999, "abcdefgh", 1))], [" ".join(letters(499_999, "abcdefgh", 2))]


def _long_paragraph() -> tuple[Texts, Texts]:
    words = [f"word{k}" for k in range(3_001)]
    old = [words[k * 7 % 3_001] for k in range(20_000)]
    return [" ".join(old)], [" ".join(shuffled(old))]


def _full_rewritten() -> tuple[Texts, Texts]:
    chance = random.Random(2)
    return INVENTED.report, [" ".join(chance.sample(words := text.split(), len(words))) for text in INVENTED.report]


def _nearly_a_million_rewritten() -> tuple[Texts, Texts]:
    """As much as is still compared word by word: every second word of every paragraph is another."""
    old = INVENTED.report[: 850_000 // len(INVENTED.report[0])]
    new = [" ".join(f"{w}e" if k % 2 else w for k, w in enumerate(text.split())) for text in old]
    return old, new


def _full_with_five_fixes() -> tuple[Texts, Texts]:
    new = list(INVENTED.report)
    for k in range(100, len(new), len(new) // 5):
        first, rest = new[k].split(" ", 1)
        new[k] = f"{first}x {rest}"
    return INVENTED.report, new


def _boilerplate() -> tuple[Texts, Texts]:
    return [f"{BOILER} {k}" for k in range(2_000)], [f"{BOILER} {k}" for k in range(4_000, 2_000, -1)]


LOADS = (
    Load("20,000 times la, a hundred dropped", _one_word, MILLION),
    Load("20,000 times la, all but every fiftieth now lo", _one_word_in_fifty, 1_000 * MILLION, complete=False),
    Load("a two-word alphabet, 20,000 words", _two_words, 500 * MILLION),
    Load("200 kB without a blank", _no_blank, MILLION),
    Load("200 kB of punctuation", _punctuation, 500 * MILLION),
    Load("an address that never ends", lambda: (["a.a@" * 50_000], ["a.a@" * 49_000 + "b"]), MILLION),
    Load("20,000 blocks of one letter", _one_letter_blocks, 2_000 * MILLION, complete=False),
    Load("as many one-letter words as 2 MiB admit", _one_letter_words, 2_000 * MILLION, complete=False),
    Load("700,000 one-letter words in one paragraph", _700_000_words, 2_000 * MILLION, complete=False),
    Load("half a million one-letter words in one paragraph", _half_a_million_words, 2_000 * MILLION, complete=False),
    Load("a paragraph of 20,000 words rewritten out of the same few", _long_paragraph, 500 * MILLION, complete=False),
    Load("20,000 words, all paragraphs reversed", lambda: (INVENTED.tale, INVENTED.tale[::-1]), 500 * MILLION),
    Load("20,000 words, all paragraphs shuffled", lambda: (INVENTED.tale, shuffled(INVENTED.tale)), 500 * MILLION),
    Load("2 MB, five fixes", _full_with_five_fixes, 100 * MILLION),
    Load("2 MB, all paragraphs reversed", lambda: (INVENTED.report, INVENTED.report[::-1]), 500 * MILLION),
    Load("2 MB, all paragraphs shuffled", lambda: (INVENTED.report, shuffled(INVENTED.report)), 500 * MILLION),
    Load("2 MB, every paragraph rewritten", _full_rewritten, 2_000 * MILLION),
    Load("nearly a million characters, every second word another", _nearly_a_million_rewritten, 2_000 * MILLION),
    Load("English against French", lambda: (prose(ENGLISH, 500), prose(FRENCH, 500)), 2_000 * MILLION),
    Load("English against Chinese", lambda: (prose(ENGLISH, 500), prose(CHINESE, 500)), 2_000 * MILLION),
    Load("2,000 blocks of one boilerplate", _boilerplate, 2_000 * MILLION),
    Load(
        "a letter with 200,000 accents",
        lambda: (["a" + "\u0301" * 200_000 + "b"], ["c" + "\u0301" * 200_000 + "d"]),
        MILLION,
        unread=True,
    ),
    Load(
        "blanks and nothing else between",
        lambda: (["a" + " " * 200_000 + "b"], ["a" + "\n" * 200_000 + "c"]),
        MILLION,
        unread=True,
    ),
    Load("identical", lambda: (INVENTED.report, INVENTED.report), 0),
    Load("the new one empty", lambda: (INVENTED.report, []), 0),
    Load("the old one empty", lambda: ([], INVENTED.report), 0),
    Load("both empty", lambda: ([], []), 0),
)
