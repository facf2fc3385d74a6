"""What newsrooms do to a text between two versions, as functions from paragraphs to paragraphs.

Each takes the paragraphs and a `Writer`, whose choices follow from its seed, and gives new paragraphs. Phrases
are exchanged for those that stand beside them in `prose/swaps-…`.
"""

import re
from collections.abc import Callable
from functools import cache

from tests.corpus.writing import Writer, lines, names, sentences

Edit = Callable[[list[str], Writer], list[str]]

ASIDES = (
    ", a spokesman said",
    ", according to people familiar with the matter",
    " for the second time this year",
    ", the first of its kind",
    ", officials said",
    ", which came into force in the spring",
    ", as this newspaper reported at the time",
    " late on Friday",
    ", and not before",
)
SMALL_WORDS = ("also", "now", "again", "reportedly", "formerly", "nearly", "still", "only", "in part", "at first")

_NUMBER = re.compile(r"\d[\d,.]*\d|\d")
_NAME = re.compile(r"(?<=[a-zà-ÿ,;] )[A-ZÀ-Þ][a-zà-ÿ]{3,}")
_LONG_WORD = re.compile(r"\b[a-zà-ÿ]{5,}\b")
_CLAUSE = re.compile(r", (?:which|who|although|though|but|and|because|where|as) [^,.;“”]+(?=[,.;])")
_QUOTE = re.compile(r"“[^”]{30,}”|„[^“]{30,}“|«[^»]{30,}»")


def misspelt(body: list[str], writer: Writer) -> list[str]:
    """Two letters of a word changed places, as they do in a first version."""
    return _in_a_paragraph(body, writer, lambda text: _one(_LONG_WORD, text, writer, _transposed))


def word_fixed(body: list[str], writer: Writer) -> list[str]:
    """One small thing put right: a number, a name, a phrase, a tense, a word too many or too few."""
    works = (_other_number, _other_name, _swapped, _word_added, _word_dropped)
    for work in writer.chance.choices(works, (24, 16, 38, 13, 9), k=12):
        fixed = _in_a_paragraph(body, writer, lambda text, work=work: work(text, writer))
        if fixed != body:
            return fixed
    return _in_a_paragraph(body, writer, lambda text: text + writer.glue + writer.sentence())


def sentence_added(body: list[str], writer: Writer) -> list[str]:
    def added(text: str) -> str:
        parts = sentences(text)
        parts.insert(writer.chance.randint(1, len(parts)), writer.sentence())
        return writer.joined(parts)

    return _in_a_paragraph(body, writer, added)


def sentence_cut(body: list[str], writer: Writer) -> list[str]:
    def cut(text: str) -> str:
        parts = sentences(text)
        if len(parts) > 1:
            parts.pop(writer.chance.randrange(len(parts)))
        return writer.joined(parts)

    return _in_a_paragraph(body, writer, cut, fit=lambda text: len(sentences(text)) > 1)


def quote_tightened(body: list[str], writer: Writer) -> list[str]:
    """A quotation, or a long sentence where nobody is quoted, loses a clause or its end."""
    quoted = [k for k, text in enumerate(body) if _QUOTE.search(text)]
    if not quoted:
        return _in_a_paragraph(body, writer, lambda text: _CLAUSE.sub("", text, count=1), fit=_CLAUSE.search)
    out = list(body)
    at = writer.chance.choice(quoted)
    out[at] = _one(_QUOTE, out[at], writer, _tightened)
    return out


def paragraph_added(body: list[str], writer: Writer) -> list[str]:
    out = list(body)
    out.insert(writer.chance.randint(1, len(out)), writer.paragraph())
    return out


def paragraph_cut(body: list[str], writer: Writer) -> list[str]:
    at = writer.chance.randrange(len(body))
    return [*body[:at], *body[at + 1 :]] if len(body) > 2 else body


def paragraph_moved(body: list[str], writer: Writer) -> list[str]:
    if len(body) < 3:
        return body
    out = list(body)
    start = writer.chance.randrange(len(out))
    text = out.pop(start)
    out.insert(writer.chance.choice([k for k in range(len(out) + 1) if k != start]), text)
    return out


def moved_and_edited(body: list[str], writer: Writer) -> list[str]:
    if len(body) < 3:
        return body
    out = list(body)
    start = writer.chance.randrange(len(out))
    text = _swapped(_other_number(out.pop(start), writer), writer)
    out.insert(writer.chance.choice([k for k in range(len(out) + 1) if k != start]), text)
    return out


def paragraph_split(body: list[str], writer: Writer) -> list[str]:
    long = [k for k, text in enumerate(body) if len(sentences(text)) > 1]
    if not long:
        return body
    at = writer.chance.choice(long)
    parts = sentences(body[at])
    cut = writer.chance.randint(1, len(parts) - 1)
    return [*body[:at], writer.joined(parts[:cut]), writer.joined(parts[cut:]), *body[at + 1 :]]


def paragraphs_merged(body: list[str], writer: Writer) -> list[str]:
    if len(body) < 3:
        return body
    at = writer.chance.randrange(len(body) - 1)
    return [*body[:at], writer.joined(body[at : at + 2]), *body[at + 2 :]]


def lead_rewritten(body: list[str], writer: Writer) -> list[str]:
    """The first paragraph told anew, some of its words kept."""
    return [rewritten(body[0], writer), *body[1:]]


def paragraphs_rewritten(body: list[str], writer: Writer) -> list[str]:
    """A tenth to a half of the paragraphs told anew; a few of them have nothing to do with what stood there."""
    return _rewritten_in_part(body, writer, writer.chance.uniform(0.1, 0.5))


def told_anew(body: list[str], writer: Writer) -> list[str]:
    """Most of the article rewritten, as a newspaper does with an agency's story."""
    return _rewritten_in_part(body, writer, writer.chance.uniform(0.5, 0.95))


def story_taken_on(body: list[str], writer: Writer) -> list[str]:
    """An update to a running story: a new lead, new figures, more told near the top, something old cut."""
    out = lead_rewritten(body, writer)
    for _ in range(writer.chance.randint(1, 3)):
        out = _in_a_paragraph(out, writer, lambda text: _other_number(text, writer), fit=_NUMBER.search)
    for _ in range(writer.chance.randint(1, 3)):
        out.insert(writer.chance.randint(1, min(4, len(out))), writer.paragraph())
    for edit in (quote_tightened, sentence_added, paragraph_cut, word_fixed, paragraph_split):
        if writer.chance.random() < 0.5:
            out = edit(out, writer)
    return out


def rewritten(text: str, writer: Writer) -> str:
    """The paragraph told anew: most sentences reworded, some replaced, cut or kept."""
    out = []
    for sentence in sentences(text):
        match writer.chance.choices(("reworded", "replaced", "cut", "kept"), (50, 20, 12, 18))[0]:
            case "reworded":
                out.append(_reworded(sentence, writer))
            case "replaced":
                out.append(writer.sentence())
            case "kept":
                out.append(sentence)
    return writer.joined(out or [writer.sentence()])


def _rewritten_in_part(body: list[str], writer: Writer, share: float) -> list[str]:
    out = list(body)
    count = min(max(2, int(len(body) * share)), len(body))
    for at in sorted(writer.chance.sample(range(len(body)), count)):
        out[at] = writer.paragraph() if writer.chance.random() < 0.2 else rewritten(out[at], writer)
    return out


def _reworded(sentence: str, writer: Writer) -> str:
    """The sentence with two to five phrases exchanged, and often a clause gone, another come."""
    for _ in range(writer.chance.randint(2, 5)):
        sentence = _swapped(sentence, writer)
    if writer.chance.random() < 0.4:
        sentence = _CLAUSE.sub("", sentence, count=1)
    if writer.language == "en" and writer.chance.random() < 0.4 and sentence.endswith("."):
        sentence = sentence[:-1] + writer.chance.choice(ASIDES) + "."
    if "," in sentence and writer.chance.random() < 0.25:
        other = writer.sentence()
        sentence = sentence[: sentence.rindex(",")] + (other[other.rindex(",") :] if "," in other else ".")
    return sentence


def _in_a_paragraph(
    body: list[str], writer: Writer, work: Callable[[str], str], *, fit: Callable[[str], object] = bool
) -> list[str]:
    """The body with one of its fitting paragraphs worked on; long ones are the likelier."""
    fitting = [k for k, text in enumerate(body) if fit(text)] or list(range(len(body)))
    at = writer.chance.choices(fitting, [len(body[k]) for k in fitting])[0]
    return [*body[:at], work(body[at]), *body[at + 1 :]]


def _one(pattern: re.Pattern[str], text: str, writer: Writer, work: Callable[[str, Writer], str]) -> str:
    """The text with one of the pattern's finds, by chance, worked on."""
    found = list(pattern.finditer(text))
    if not found:
        return text
    match = writer.chance.choice(found)
    return text[: match.start()] + work(match[0], writer) + text[match.end() :]


def _transposed(word: str, writer: Writer) -> str:
    at = writer.chance.randrange(1, len(word) - 2)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _other_number(text: str, writer: Writer) -> str:
    return _one(_NUMBER, text, writer, _recounted)


def _recounted(number: str, writer: Writer) -> str:
    at = writer.chance.choice([k for k, character in enumerate(number) if character.isdigit()])
    digit = str((int(number[at]) + writer.chance.randint(1, 8)) % 10)
    return number[:at] + (digit if at or digit != "0" else "1") + number[at + 1 :]


def _other_name(text: str, writer: Writer) -> str:
    """A name spelt another way, or another name altogether."""
    if writer.language == "en" and writer.chance.random() < 0.4:
        return _one(_NAME, text, writer, lambda _, writer: writer.chance.choice(names()["surname"]))
    return _one(_NAME, text, writer, _transposed)


def _word_added(text: str, writer: Writer) -> str:
    words = text.split(" ")
    added = writer.chance.choice(SMALL_WORDS if writer.language == "en" else words)
    words.insert(writer.chance.randint(1, len(words)), added.strip(".,;:“”«»„。，"))
    return " ".join(words) if len(words) > 2 else text


def _word_dropped(text: str, writer: Writer) -> str:
    words = text.split(" ")
    plain = [k for k, word in enumerate(words) if k and word.isalpha() and word.islower()]
    if plain:
        words.pop(writer.chance.choice(plain))
    return " ".join(words)


def _swapped(text: str, writer: Writer) -> str:
    """One phrase of the text exchanged for another that means about the same; a number where there is none."""
    pattern, table = _swaps(writer.language)
    if found := list(pattern.finditer(text)):
        match = writer.chance.choice(found)
        return text[: match.start()] + table[match[0]] + text[match.end() :]
    if writer.language == "en":
        return _one(_LONG_WORD, text, writer, lambda _, writer: writer.chance.choice(SMALL_WORDS))
    return _other_number(text, writer)


def _tightened(quote: str, writer: Writer) -> str:
    shorter = _CLAUSE.sub("", quote, count=1)
    if shorter != quote:
        return shorter
    words = quote.split(" ")
    at = writer.chance.randint(2, max(2, len(words) // 2))
    return " ".join([*words[:at], *words[at + writer.chance.randint(1, 4) :]])


@cache
def _swaps(language: str) -> tuple[re.Pattern[str], dict[str, str]]:
    """A pattern of every phrase that may be exchanged, either way round, and what for."""
    pairs = [line.split(" | ") for line in lines(f"swaps-{language}")]
    table = {a: b for pair in pairs for a, b in (pair, pair[::-1])}
    choices = "|".join(map(re.escape, sorted(table, key=len, reverse=True)))
    return re.compile(choices if language == "zh" else rf"(?<!\w)(?:{choices})(?!\w)"), table
