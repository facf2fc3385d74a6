"""The values of a notice in Spanish, French, Portuguese and Italian by their sort: a date, an hour, a number, a name.

The four languages say it alike: “R and not W”, “not W, as we wrote, but R”, “we said W. It is R”, “contrary to what
we wrote, … R”. Two values of one sort are sought on both sides of the same joint, so that no verb need be known.
"""

from dataclasses import dataclass

_UPPER = "A-ZÀ-ÖØ-Þ"
_NAME_WORD = rf"(?-i:[{_UPPER}][\w'’-]*[\w]\b\.?(?<!\w\w\.))"
_LINK = r"(?:d['’]|l['’]|(?:de|del|della|dello|dei|di|da|do|dos|das|du|des|la|le|los|las|van|von|el|y)\s)"
_NAME = rf"(?:{_NAME_WORD}(?:\s{_LINK}{{0,2}}{_NAME_WORD}){{0,5}})"
_FULL_NAME = rf"(?:{_NAME_WORD}(?:\s{_LINK}{{0,2}}{_NAME_WORD}){{1,5}})"
_FIGURES = r"\d+(?:[.,:/-]\d+|[ \u00a0\u202f]\d{2,4}(?!\d))*"
_OF = r"(?:d[aeo]s?|del|della|di|du|des)"
_THE = r"(?:(?:el|la|le|los|las|il|lo|os?)\s|l['’])"
_NO_RANGE = r"(?<!\d au )(?<!\d al )(?<!\d a )(?<!\d ao )(?<!\d à )"
_SPACE = r"[ \u00a0\u202f]"
_LOWER = r"(?-i:[a-zß-öø-ÿ'’-]{2,})"


@dataclass(frozen=True)
class Sorts:
    """The words of one language that its formulas are made of; each an expression without outer brackets."""

    day: str
    month: str
    numerals: str
    great: str
    """“thousand”, “million”."""
    joints: str
    """Words that no value goes on with: prepositions, conjunctions, relatives."""
    leading: str
    """Prepositions and articles before a value."""
    titles: str
    """Stems of offices before a name."""
    nots: str
    """“, not”, “and not”, “instead of”."""
    denied: str
    """“is not”."""
    but: str
    """“but”, behind “is not”."""
    as_told: str
    """“as”, in “as we wrote”."""
    said: str
    """What tells the wrong claim: stems of verbs, in any tense and voice."""
    remedies: str
    """Beginnings of sentences that excuse, thank or tell what was done."""
    turns: str
    """“when in fact”, “whereas”."""
    contrary: str
    """“contrary to”."""
    mended: str
    """“corrected”, before a colon and the right statement."""
    is_: str
    """“is”, in a statement of what is right."""
    instead: str
    """“instead of”, as `nots`."""
    clarifying: str
    """Labels of clarifications."""
    only: str
    """“only”, before all that was meant."""


def formulas_of(words: Sorts) -> tuple[str, ...]:
    """The formulas with both values, the surest sorts first."""
    return (*_contrasts(words), *_claims(words))


def right_alone(words: Sorts) -> tuple[str, ...]:
    """The formulas with the right value alone, to be tried behind all others."""
    date, hour, number = _sorts(words)
    end, plain = _end(words), rf"(?![^.]{{0,200}}(?:{words.nots})\s)"
    return (
        rf"\b(?:{words.said}|sal|sai|appar|par)\w*\s(?:\w+\s)?[«\"“]\s?(?P<w>[^«»\"“”]{{1,60}}?)\s?[»\"”](?:{words.instead})\s"
        rf"[«\"“]\s?(?P<r>[^«»\"“”]{{1,60}}?)\s?[»\"”]",
        rf"\bac[c]?us(?:ab|av|ai|an)\w*\s[^.;]{{2,60}}?\s(?:(?:de|di)\s|d['’])(?P<w>{_LOWER}\s[^.;,]{{2,70}}?)(?=\s?[.;,]|$)",
        rf"^\W{{0,4}}(?:{words.clarifying})[^;]{{3,140}}?\s(?:{words.only})\s(?:(?:a|à|aux?|ao|aos|às|al|alla|alle|ai)\s)?"
        rf"(?P<r>[^.;,]{{2,70}}?)(?=\s?[.;,]|$)",
        rf"(?:{words.contrary})[^.]{{4,150}}?,\s{plain}[^.;,]{{3,90}}?(?<!\w)(?P<r>{date}|{hour}|{number}){end}",
        rf"(?:{words.mended})[^:.;]{{0,50}}\s?:\s{plain}[^.;,]{{3,60}}?\s(?:{words.is_})\s(?:(?:{words.leading})(?:\s|(?<=['’]))){{0,2}}"
        rf"(?P<r>{date}|{hour}|{number}|{_NAME}){end}",
    )


def likely_of(words: Sorts, we: str, *, piece: str, when: str) -> str:
    """What nobody but a publication says: the figure that it gave and another one, in the next breath."""
    answer = r"\d[^.;]{0,60}?[.;] (?:[\w']+ ){1,5}\d[\d.,]*(?: [^\s.;\d]+){0,3}(?=[.;]|$)"
    return (
        rf"(?:{we})\b[^.;]{{0,110}}?{answer}"
        rf"|(?:en|dans|n[oa]|nell?[ao]?) [^.;]{{0,12}}(?:{piece}) (?=[^.;]{{0,80}}{when})[^.;]{{0,110}}?"
        rf"\b(?:{words.said})\w*[^.;]{{0,40}}?{answer}"
        rf"|\d[^.;]{{0,25}}?(?:{words.nots})\s[^.;,]{{0,12}}\d[^.;,]{{0,12}}, (?:{words.as_told})[^.;]{{1,30}}"
        rf" (?:en|dans|n[oa]|nell?[ao]?) [^.;]{{0,12}}(?:{piece})\b"
    )


def _sorts(words: Sorts) -> tuple[str, str, str]:
    """A date, an hour, a number with what it counts or is measured in."""
    day, month = f"(?:{words.day})", f"(?:{words.month})"
    date = (
        rf"(?:(?:{day},?\s)?\d{{1,2}}(?:er|º|°)?\s(?:de\s)?{month}(?:\s(?:de\s)?\d{{4}})?"
        rf"|{day}(?:\s\d{{1,2}}(?:er)?)?\b)"
    )
    hour = rf"(?:\d{{1,2}}(?:{_SPACE}?h(?:eures?|oras?)?\b(?:{_SPACE}?\d\d)?|[:.]\d\d(?!\d)(?:{_SPACE}?h)?))"
    noun = rf"(?!(?:{words.joints})\b)(?!{month}){_LOWER}"
    of = rf"(?:de\s|d['’]|di\s)(?!(?:{words.joints})\b){_LOWER}"
    unit = rf"(?:\s{noun}(?:\s{of}(?=\s?[.;,:)]|$))?)?"
    counted = rf"(?:(?:\s(?:{words.great})\b)+(?:\s(?:{of}|euros?|dólares|reais))?)?"
    sums = rf"(?:(?:R|US)?\${_SPACE}?|€{_SPACE}?)"
    bare = rf"(?!(?:1[5-9]|20)\d\d(?:[.,;:)]|$|\s(?:{words.joints})\b))"
    century = r"(?:s(?:iglo|éculo)\s[ivxl]+\b|[ivxl]+e?\s(?:siècle|secolo)\b)"
    number = (
        rf"(?:{century}|{sums}{_FIGURES}{counted}|{_FIGURES}{_SPACE}?%|{bare}{_FIGURES}(?:{_SPACE}?[°€][CF]?\b)?{counted}{unit}"
        rf"|\b(?:{words.numerals})\b(?:\s(?:{words.great})\b)*{unit})"
    )
    return date, hour, number


def _end(words: Sorts) -> str:
    return rf"(?=\s?(?:[;:)\]»”\"—–]|[.,](?!\d))|$|\s(?:{words.joints})\b)"


def _contrasts(words: Sorts) -> tuple[str, ...]:
    """“R and not W”, “not W, as we wrote, but R”."""
    date, hour, number = _sorts(words)
    end = _end(words)
    lead = rf"(?:(?:{words.leading})(?:\s|(?<=['’]))){{0,3}}"
    titled = rf"{lead}(?:(?:{words.titles})\w*\s){{0,2}}"
    month = rf"(?:{words.month})(?:\s(?:de\s)?\d{{4}})?"
    joint = rf"(?:\s\([^()]{{1,60}}\))?(?:{words.nots})\s"
    loose = r"[^.;:,«»“”\"]{2,70}?"
    return (
        rf"(?<!\w){_NO_RANGE}(?P<r>{date}){joint}{lead}(?P<w>{date}|\d{{1,2}}){end}(?!\s(?:au|al|ao|a)\s\d)",
        rf"(?<!\w)(?<!\d\s)(?<!\sde\s)(?P<r>{month}){joint}{lead}(?P<w>{month}){end}",
        rf"(?<!\w)(?P<r>{hour}){joint}{lead}(?P<w>{hour}){end}",
        rf"(?<![\w.,:/-])(?P<r>(?:1[5-9]|20)\d\d){joint}{lead}(?P<w>(?:1[5-9]|20)\d\d){end}",
        rf"(?<![\w.,:/$-]){_NO_RANGE}(?P<r>{number})(?:\s{_OF}\s?(?:\w+\s)?\w+)?{joint}{lead}(?P<w>{number}){end}(?!\s(?:aux?|à|ao?|al)\s\d)",
        rf"(?<!\w)(?<![\w]\s)(?P<r>{_FULL_NAME}){joint}{titled}(?P<w>{_NAME}){end}",
        rf"(?<!\w)(?P<r>{_THE}{_NAME}){joint}(?P<w>{_THE}{_NAME}){end}",
        rf"(?<![{_UPPER}’'.-])(?<!\w)(?P<r>{_NAME}){joint}(?!(?:\w+\s)?{_THE}d[aeo]\s){titled}(?P<w>{_NAME}){end}",
        rf"(?:{words.denied})\s{lead}(?P<w>{loose}),\s(?:{words.as_told})\s?[^.;,]{{3,70}},\s(?:{words.but})\s?{lead}"
        rf"(?P<r>{loose})(?=\s?[.;,)]|$)",
    )


def _claims(words: Sorts) -> tuple[str, ...]:
    """“we said W. It is R”, “we said W, whereas it is R”."""
    date, hour, number = _sorts(words)
    end = _end(words)
    lead = rf"(?:(?:{words.leading})(?:\s|(?<=['’]))){{0,2}}"
    year = r"(?:1[5-9]|20)\d\d"
    said = rf"\b(?:{words.said})\w*\b[^.;]{{0,110}}?"
    rest = r"[^.;:\d]{0,70}?"
    turn = rf"(?:\s?[.;:]\s|,?\s(?:{words.turns})(?:\s|(?<=['’])))(?!(?:{words.remedies}))"
    words_ = r"(?:[\w'’]+,?\s){0,9}?(?:\w+['’])?"
    some = rf"(?:{_LOWER}\s|(?-i:[{_UPPER}][\w'’]*,?\s))(?:(?-i:[a-zß-ÿ'’]+),?\s){{0,5}}?"
    return (
        rf"{said}(?<![\w.,:/-])(?P<w>{year})(?!\d){rest}{turn}{words_}(?<![\w.,:/-])(?P<r>(?!(?P=w)(?!\w)){year}){end}",
        rf"{said}(?<!\w)(?P<w>{hour}){rest}{turn}{words_}(?<!\w)(?P<r>(?!(?P=w)(?!\w)){hour}){end}",
        rf"{said}(?<!\w)(?P<w>{date}){rest}{turn}{words_}(?<!\w)(?P<r>(?!(?P=w)(?!\w)){date}){end}",
        rf"{said}(?<![\w.,:/$-])(?P<w>{number}){end}{rest}{turn}{words_}(?<![\w.,:/$-])(?P<r>(?!(?P=w)(?!\w)){number}){end}",
        rf"{said}(?<!\w)(?P<w>{_FULL_NAME})(?!\w){rest}{turn}{some}(?<!\ben\s)(?<!\bin\s)(?<!\bem\s)(?<!\bà\s)(?<!\ba\s)(?P<r>(?!(?P=w)(?!\w)){_FULL_NAME}){end}(?!\s?,)",
        rf"{said}(?:\b(?:en|em|in|à|a|ad)\s)(?P<w>{_NAME})(?!\w)(?:{turn}){words_}(?:\b(?:en|em|in|à|a|ad)\s){lead}"
        rf"(?P<r>{_NAME}){end}",
    )
