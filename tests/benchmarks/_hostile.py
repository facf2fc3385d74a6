"""Pairs made to hurt: each in a fresh process, and each has to end soon, rebuild exactly and keep its memory low."""

import random
from collections.abc import Callable
from functools import partial

from tests.benchmarks import _alone, _articles, _large
from tests.benchmarks._alone import Pair
from tests.benchmarks._articles import Body, Edit, Inventor, content
from tests.benchmarks._measure import Report, ms
from tests.corpus.writing import Writer, lines
from versions.errors import Refusal
from versions.reading import from_text

WORDS = 20_000
LINES = 700_000

MOST_TIME = 3_000
"""Milliseconds of processor time: what "bounded" means here; several times what any of them should take."""

MOST_MEMORY = 200
"""Megabytes of growth."""


def _chance() -> random.Random:
    return random.Random(20_000)


def _edited(words: list[str], *, share: float, others: list[str]) -> list[str]:
    """Some of the words replaced, far apart or close together as chance has it."""
    chance = _chance()
    return [chance.choice(others) if chance.random() < share else word for word in words]


def _one_word() -> Pair:
    return content([" ".join(["la"] * WORDS)]), content([" ".join(["la"] * (WORDS - 700))])


def _two_words() -> Pair:
    chance = _chance()
    old, new = (" ".join(chance.choices(("la", "li"), k=WORDS)) for _ in range(2))
    return content([old]), content([new])


def _one_paragraph(edit: Edit) -> Pair:
    inventor = Inventor(WORDS)
    old = [" ".join(inventor.article(WORDS))]
    new = edit(old, inventor) if edit is _articles.rewritten else [" ".join(inventor.article(WORDS))]
    return content(old), content(new)


def _paragraphs(edit: Callable[[Body, Inventor], Body]) -> Pair:
    inventor = Inventor(WORDS)
    old = inventor.article(WORDS)
    return content(old), content(edit(old, inventor))


def _unbroken() -> Pair:
    text = "".join(_chance().choices("abcdefghij", k=200_000))
    new = text[:50_000] + "X" + text[50_001:100_000] + text[100_007:150_000] + "YZ" + text[150_000:]
    return content([text]), content([new])


def _letters(share: float, *, apart: bool) -> Pair:
    """One-letter words in one paragraph, or a paragraph each, as many as a content may have."""
    count = WORDS if apart else LINES
    old = _chance().choices("abcdefghijklmnopqrstuvwxyz", k=count)
    new = _edited(old, share=share, others=list("abcdefghijklmnopqrstuvwxyz"))
    return (content(old), content(new)) if apart else (content([" ".join(old)]), content([" ".join(new)]))


def _nearly_alike() -> Pair:
    """As many paragraphs as a content may have, which differ from each other, and from before, in numbers alone."""
    sides = (
        [f"Ward {k} counted {k * 7919 % 9973} votes, {k * spread % 89} of them spoiled." for k in range(WORDS)]
        for spread in (31, 37)
    )
    old, new = map(content, sides)
    return old, new


def _chinese() -> Pair:
    text = "".join(lines("chinese") * 6).replace("{n}", "31")[:4_000]
    return content([text]), content(["".join(_edited(list(text), share=0.1, others=list(text)))])


def _arabic() -> Pair:
    words = " ".join(lines("arabic") * 12).replace("{n}", "31").split()[:2_000]
    return content([" ".join(words)]), content([" ".join(_edited(words, share=0.1, others=words))])


def _emoji() -> Pair:
    signs = ["👩‍👩‍👧", "👨‍👩‍👧‍👦", "👍🏿", "👍🏻", "🇫🇮", "🇳🇴", "e\u0301x", "n\u0303o", "❤️", "1️⃣", "á", "\u0995\u09bf"]
    old = _chance().choices(signs, k=2_000)
    new = _edited(old, share=0.1, others=signs)
    return content(["".join(old)]), content(["".join(new)])


def _two_languages(first: str, second: str) -> Pair:
    old, new = (Writer(f"hostile-{name}", name).article(3_000) for name in (first, second))
    return content(old), content(new)


def _identical() -> Pair:
    body = Inventor(_large.WORDS).article(_large.WORDS)
    return content(body), content([_articles.anew(text) for text in body])


def _emptied() -> Pair:
    return content(Inventor(WORDS).article(WORDS)), content([])


CASES: dict[str, Callable[[], Pair]] = {
    "one word, 20,000 times, 700 fewer": _one_word,
    "two words, 20,000 of them at random": _two_words,
    "one paragraph of 20,000 words, 30 % rewritten": partial(_one_paragraph, _articles.rewritten),
    "the same, fully rewritten": partial(_one_paragraph, _articles.replaced),
    "20,000 words, paragraphs shuffled": partial(_paragraphs, _articles.shuffled),
    "20,000 words, paragraphs reversed": partial(_paragraphs, lambda body, _: body[::-1]),
    "200 kB without a blank, three edits": _unbroken,
    "20,000 one-letter paragraphs, 1 % changed": partial(_letters, 0.01, apart=True),
    "20,000 one-letter paragraphs, all by chance": partial(_letters, 1, apart=True),
    "20,000 paragraphs nearly alike": _nearly_alike,
    "one paragraph of 700,000 letters, 5 changed": partial(_letters, 0.000_007, apart=False),
    "the same, 1 % changed": partial(_letters, 0.01, apart=False),
    "the same, all by chance": partial(_letters, 1, apart=False),
    "Chinese, 4,000 characters, 10 % changed": _chinese,
    "Arabic, 2,000 words, 10 % changed": _arabic,
    "emoji and combining marks, 10 % changed": _emoji,
    "English against German": partial(_two_languages, "en", "de"),
    "Arabic against Chinese": partial(_two_languages, "ar", "zh"),
    "2 MB, identical": _identical,
    "20,000 words against nothing": _emptied,
}


def run(report: Report, rounds: int) -> None:
    """Print the table. Once is enough: nothing here is a ratio."""
    title = f"Adversarial pairs, each in a fresh process: exact, within {MOST_TIME / 1_000:g} s and {MOST_MEMORY} MB"
    report.table(title, "time", "memory", "exact", "complete")
    for name in CASES:
        taken = _alone.measured(__name__, name)
        if isinstance(taken, str):
            report.say(f"{name}: {taken} ({report.judged(name, reached=False)})")
            continue
        is_good = taken.exact and taken.time <= MOST_TIME and taken.memory <= MOST_MEMORY
        cells = (ms(taken.time), f"{taken.memory:.0f} MB", _yes(taken.exact), _yes(taken.complete))
        report.plain(name, *cells, end=report.judged(name, reached=is_good))
    _print_refusal(report)


def _print_refusal(report: Report) -> None:
    """The other shape of 700,000 one-letter lines never becomes a content."""
    name = f"{LINES:,} one-letter paragraphs: refused by the reading"
    try:
        from_text("a\n\n" * LINES)
    except Refusal as refusal:
        report.say(f"{name}, “{refusal}” ({report.judged(name, reached=True)})")
    else:
        report.say(f"{name}: NOT REFUSED ({report.judged(name, reached=False)})")


def _yes(is_so: bool) -> str:
    return "yes" if is_so else "no"


if __name__ == "__main__":
    _alone.main(CASES)
