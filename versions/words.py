"""Words: a text cut into words, numbers, addresses and single characters; nothing readers see as one is cut in two.

A word may hold apostrophes and hyphens between letters; a hyphen beside a digit stands alone, so that of
"37-year-old" only 37 can change. A number keeps its inner separators and its sign; currency and unit stand
apart. Scripts written without spaces are cut by character, each with its marks. Emoji sequences, flags and
letters with combining marks stay whole.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cache
from itertools import accumulate, islice
from typing import NamedTuple


class TokenKind(StrEnum):
    WORD = "word"
    NUMBER = "number"
    ADDRESS = "address"  # of the web or of mail
    OTHER = "other"  # punctuation, a symbol, an emoji


class Token(NamedTuple):
    """One token of a text with its place in code points, half-open; the white space before it is not part of it."""

    start: int
    end: int
    text: str
    kind: TokenKind


def lowered(text: str) -> str:
    """The text in small letters, each at its place: a letter whose small one is two keeps its size."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


NEGATIONS = frozenset(
    # English
    "not no never neither nor none nobody nothing nowhere without cannot dont doesnt didnt isnt wasnt wont "
    # French, Spanish, Portuguese, Italian
    "ne pas jamais aucun aucune sans ni nunca jamás ningún ninguna sin não nem sem non mai nessun nessuna senza "
    # German, Dutch, Scandinavian
    "nicht kein keine keinen keinem keiner keines nie niemals ohne niet geen nooit zonder ikke inte aldrig aldri "
    # Russian, Ukrainian, Kazakh, Turkish, Polish
    "не нет ни никогда без немає ніколи емес жоқ değil hayır nie bez "
    # Arabic, Hebrew, Chinese and Japanese characters
    "لا لم لن ليس ليست غير לא אין בלי 不 没 沒 無 无 未 非 勿".split()
)
"""Words that turn a sentence round, in the languages a newsroom is likeliest to write; casefolded."""


NUMBER_WORDS = dict(
    zip(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
        " eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen".split(),
        [*map(str, range(2, 21)), *map(str, range(30, 100, 10)), "12"],
        strict=True,
    )
)
"""English words for small numbers with their digits; "one" says too often something else."""

_AMOUNTS = NUMBER_WORDS.keys() | frozenset(
    "one once twice half quarter third hundred hundreds thousand thousands million millions billion billions"
    " dozens single double triple".split()
)


def tokens(text: str) -> list[Token]:
    """Every token of the text, in order, with offsets in code points."""
    found = []
    parts = pieces(text)
    for piece, end in zip(parts, accumulate(map(len, parts)), strict=True):
        if bare := piece.lstrip():
            found.append(Token(end - len(bare), end, bare, _kind(bare)))
    return found


def pieces(text: str) -> list[str]:
    """The text cut before the white space of each token: joined, they are the text again.

    White space at the very end is a piece of its own. `str.lstrip` of a piece is the token.
    """
    return _pattern(_has_address(text), _reach(text)).findall(text)


def count_words(text: str, *, most: int | None = None) -> int:
    """How many words, numbers and addresses stand in the text; a character of an unspaced script counts as a word.

    With `most` no more are counted.
    """
    if "\u200d" in text:  # a joiner may make a word part of another token
        return sum(1 for _ in islice((token for token in tokens(text) if token.kind is not TokenKind.OTHER), most))
    pattern = _word_pattern(_has_address(text), _reach(text))
    return len(pattern.findall(text)) if most is None else sum(1 for _ in islice(pattern.finditer(text), most))


def has_word(text: str) -> bool:
    """Whether the text holds at least one letter or digit."""
    return _ALPHANUMERIC.search(text) is not None


def numbers_in(text: str) -> tuple[str, ...]:
    """The numbers of the text as they are written, in order: "1,250.50", "−3", "14:05"."""
    if _DIGIT.search(text) is None:
        return ()
    return tuple(bare for bare in _bare(text) if bare and _kind(bare) is TokenKind.NUMBER)


def amounts_in(text: str) -> tuple[str, ...]:
    """The numbers of the text and its English words for them ("twelve", "forty-two", "half"), casefolded, in order."""
    return tuple(bare for bare in map(str.casefold, _bare(text)) if bare and _is_amount(bare))


def negations_in(text: str) -> tuple[str, ...]:
    """The words of the text that deny ("not", "never", "didn’t", "nicht"), casefolded, in order."""
    if text.isascii() and NEGATIONS.isdisjoint(_LETTERS.findall(text.casefold())) and "n't" not in text.casefold():
        return ()
    return tuple(word for word in map(str.casefold, _bare(text)) if _denies(word))


def has_unspaced(text: str) -> bool:
    """Whether a character of a script written without spaces stands in the text."""
    return not text.isascii() and _UNSPACED_CHARACTER.search(text) is not None


def telling_in(text: str) -> list[str]:
    """The numbers and denials of the text, sorted: what a change of it must not hide."""
    if text.isascii() and _TELLING.search(text.lower()) is None:
        return []
    return sorted(numbers_in(text) + negations_in(text))


def extends(character: str) -> bool:
    """Whether the character belongs to the one before it: a combining mark, a joiner, a modifier of an emoji."""
    return character > "\u02ff" and (
        unicodedata.category(character)[0] == "M" or character in _EXTENDERS or character in _TAGS_AND_TONES
    )


def _is_amount(bare: str) -> bool:
    return _kind(bare) is TokenKind.NUMBER or not _AMOUNTS.isdisjoint(bare.split("-"))


def _denies(word: str) -> bool:
    return word in NEGATIONS or word.endswith(("n't", "n’t"))


def _bare(text: str) -> Iterator[str]:
    return map(str.lstrip, pieces(text))


def _kind(bare: str) -> TokenKind:
    first = bare[0]
    if first.isdecimal() or first in _FRACTIONS or (first in _SIGNS and bare[1:2].isdecimal()):
        return TokenKind.ADDRESS if _has_address(bare) else TokenKind.NUMBER
    if extends(first) or not (first.isalnum() or ord(first) in _PREPENDED):
        return TokenKind.OTHER
    return TokenKind.ADDRESS if _has_address(bare) else TokenKind.WORD


# The pattern. Built from the character database when first asked for, because `\w` of `re` leaves out
# combining marks: Devanagari vowel signs and decomposed accents would fall apart.

_ALPHANUMERIC = re.compile(r"[^\W_]")
_DIGIT = re.compile(r"\d")
_TELLING = re.compile(rf"\d|n't|\b(?:{'|'.join(sorted(filter(str.isascii, NEGATIONS)))})\b")
_LETTERS = re.compile(r"[^\W\d_]+")
_SIGNS = frozenset("+-−")
_FRACTIONS = frozenset("¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")
_EXTENDERS = frozenset("\u200c\u200d\u0e33\u0eb3\uff9e\uff9f")  # joiners; Thai and Lao AM; halfwidth voicing
_TAGS_AND_TONES = frozenset(map(chr, [*range(0x1F3FB, 0x1F400), *range(0xE0020, 0xE0080)]))
_PREPENDED = frozenset([*range(0x0600, 0x0606), 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD])
_UNSPACED = (
    (0x0E01, 0x0E7F),  # Thai
    (0x0E81, 0x0EFF),  # Lao
    (0x1000, 0x109F),  # Burmese
    (0x1780, 0x17FF),  # Khmer
    (0x1950, 0x19DF),  # Tai Le, New Tai Lue
    (0x2E80, 0x2FDF),  # Chinese radicals
    (0x3005, 0x312F),  # Chinese signs, Hiragana, Katakana, Bopomofo
    (0x31A0, 0x31FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xA9E0, 0xA9FF),
    (0xAA60, 0xAA7F),
    (0xF900, 0xFAFF),
    (0xFF66, 0xFF9D),
    (0x20000, 0x3FFFD),
)
_UNSPACED_CHARACTER = re.compile(f"[{''.join(f'{chr(start)}-{chr(end)}' for start, end in _UNSPACED)}]")


class _Reach(StrEnum):
    """How far the characters of a text reach. A wider class finds the same tokens, more slowly: beyond U+FFFF
    `re` walks through ranges one by one, and takes 2.4 times as long for every text."""

    ASCII = "ascii"
    PLANE = "plane"  # U+FFFF at most
    ALL = "all"


_ENDS = {_Reach.PLANE: 0x10000, _Reach.ALL: 0x1FC00}


@cache
def _pattern(addresses: bool, reach: _Reach) -> re.Pattern[str]:
    """The one pattern of a token with the white space before it; without "@" and "://" addresses need not be tried."""
    letter, inner, mark = _classes(reach)
    linked = r"(?:(?<=[\u1039\u17d2])\S" + mark + "*+)*+"  # stacked consonants of Burmese and Khmer
    flag = rf"[\U0001f1e6-\U0001f1ff]{{2}}{mark}*+"
    other = rf"\S{mark}*+{linked}(?:(?<=\u200d)[^\s\w]{mark}*+)*+"
    choices = [*_speaking(letter, inner, mark, addresses=addresses), flag, other]
    token = f"(?:{'|'.join(choices)})"
    # What a joiner joins is shaped as one, whatever stands on its sides.
    joined = "" if reach is _Reach.ASCII else rf"(?:(?<=\u200d){token})*+"
    return re.compile(rf"\s*+{token}{joined}|\s++")


@cache
def _word_pattern(addresses: bool, reach: _Reach) -> re.Pattern[str]:
    """What counts as a word: a token of letters or digits, or one character of an unspaced script."""
    letter, inner, mark = _classes(reach)
    return re.compile("|".join([*_speaking(letter, inner, mark, addresses=addresses), rf"(?!{mark})[^\W_]{mark}*+"]))


def _speaking(letter: str, inner: str, mark: str, *, addresses: bool) -> Iterator[str]:
    """Alternatives for addresses, words and numbers."""
    if addresses:
        yield from _addresses(letter, inner)
    hebrew = r"(?<=[\u05d0-\u05ea])[\"״](?=[\u05d0-\u05ea])"
    joiner = rf"(?:['’_&·\u00ad\u2010\u2011-]|{hebrew})"
    # Only from the first letter of a chain: else 32 kB of "a.a.aa" would be read again from every one.
    initials = rf"(?<!{letter}\.){letter}(?:\.{letter})++\.?+(?!{inner})"
    yield rf"(?:{initials}|{letter}{inner}*+(?:{joiner}{letter}{inner}*+)*+)"
    sign = r"(?:(?<![\w)\].,%])[-−+](?=\d))?+"
    thousands = r"['’\u00a0\u202f\u2009]\d{3}(?!\d)"
    fraction = "[" + "".join(sorted(_FRACTIONS)) + "]"
    yield rf"(?:{sign}\d++(?:[.,:٫٬]\d++|{thousands})*+{fraction}?+|{fraction}){mark}*+"


def _addresses(letter: str, inner: str) -> Iterable[str]:
    """Web and mail addresses; a full stop or a bracket that closes the sentence is not theirs.

    The length of a mail address's local part is bounded (RFC 5321, 4.5.3.1.1): without it 200 kB of "a.a.a"
    would be read again from every letter.
    """
    inside, end = (f"[{inner[1:-1]}{more}]" for more in ("!#-;=?-~", "/=&#%~+$-"))
    yield rf"(?:https?://|www\.){inside}*{end}"
    yield rf"(?:{letter}|\d)(?:{inner}|[.+-]){{0,63}}+@{inner}++(?:[.-]{inner}++)++"


@cache
def _classes(reach: _Reach) -> tuple[str, str, str]:
    """Character classes: letters that begin a word, what goes on inside one, and what extends the character before."""
    if reach is _Reach.ASCII:
        return "[A-Za-z]", "[A-Za-z0-9]", r"[\u0300]"
    groups = [category[0] for category in map(unicodedata.category, map(chr, range(_ENDS[reach])))]
    for start, end in _UNSPACED:
        groups[start : end + 1] = [group if group == "M" else "" for group in groups[start : end + 1]]
    for points, group in ((_PREPENDED, "L"), (map(ord, _EXTENDERS), "M")):
        for point in points:
            if point < len(groups):
                groups[point] = group
    line = "".join(group or "-" for group in groups)
    letter, inner, mark = (_ranges(line, kinds) for kinds in ("L", "LMN", "M"))
    far = r"\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f\U000e0100-\U000e01ef" if reach is _Reach.ALL else ""
    return f"[{letter}]", f"[{inner}{far}]", f"[{mark}{far}]"


def _ranges(line: str, groups: str) -> str:
    """The code points whose letter in the line is one of these groups, as the inside of a character class."""
    spans = (found.span() for found in re.finditer(f"[{groups}]+", line))
    return "".join(f"\\U{start:08x}-\\U{end - 1:08x}" for start, end in spans)


def _has_address(text: str) -> bool:
    return "@" in text or "://" in text or "www." in text


def _reach(text: str) -> _Reach:
    """How far the characters reach; `max(text)` would take a hundred times as long."""
    if text.isascii():
        return _Reach.ASCII
    return _Reach.PLANE if len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text) else _Reach.ALL
