"""Whether a paragraph speaks of the publication's own text, and as what: who speaks, what act, what unmakes it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from ..kinds import Kind
from ..words import lowered
from . import columns, glance
from .odds import features, log_odds, log_odds_elsewhere
from .vocabulary import Rules

_QUOTED = re.compile(
    r"“[^”\n]{0,4000}”?|«[^»\n]{0,4000}»?|„[^“”\n]{0,4000}[“”]?|\"[^\"\n]{0,4000}\"?"
    r"|(?<![^\s(])”(?=\w)[^“”\n]{1,4000}”"
    r"|「[^」\n]{0,4000}」?|『[^』\n]{0,4000}』?"
    r"|(?<![\w’'])[‘'](?=\w)[^‘’'\n]{2,400}(?:['’]\w[^‘’'\n]{1,400}){0,5}['’](?!\w)"
)
_DECORATION = re.compile(r"[\s•*▽▼※◆■●·()（\[【<〈—–_#>-]*")
_STOP = re.compile(r"[.!?](?:[\"”»)\]]*\s+[^\w\n]*|$)|[:\n]\s*")
_NEAR = 240
_APART = 1
"""Ends of sentences between who speaks and what was done, at most."""
_READ = 1_200
"""Letters at either end of a paragraph in which a notice is sought: what is longer is a quoted article."""
_LIKELY, _CERTAIN = 0.5, 2.0
"""The logarithms of the odds, with half of those that its words have each for itself, from which on a paragraph is
taken for a notice that no rule knows: where it speaks of a piece, of the publication or of an error, and where it does
not.
"""
_LIKELY_ELSEWHERE, _UNNAMED_ELSEWHERE, _CERTAIN_ELSEWHERE = 0.0, 2.0, 3.0
"""The same in the other languages, whose odds ask what the rules find too; from the third on nothing unmakes one."""
_SAYING = 8
"""Words that a paragraph must have to be a notice by its words alone: a shorter one is a heading."""
_LABEL = 25
"""Letters behind a label from which on there is more than it."""
_ASKED = (
    "version own we hard soft alone likely dated erred contrasted others veto retracted faulty clarified updated noted"
).split()
"""The expressions of a language that its odds ask for."""
_SPEAKING = frozenset("PIECE WE SORRY SLIP MIS BADLY BAD EARLIER OUGHT NOT".split())
"""Concepts one of which every notice has: plain statements in a row are a story."""
_HOPELESS, _HOPELESS_ELSEWHERE = -6.0, -3.0
"""The logarithms of the odds under which no rule is asked: of nearly all ordinary paragraphs that have its words."""
_PART, _STEP = 600, 400
"""Letters whose odds are asked at once, and how far one such part begins behind the other."""
_FIGURE = re.compile(r"\d")
_PARTED = re.compile(r"[^\w\s,;%'$€£-]\W*\w")
"""What parts a label from the text behind it."""
_EDGES = ".,;:!?()[]"
_FIRST = 2
"""Sentences at the beginning in which a notice without a label says whose text it means."""
_ANSWER = 14
"""Words of a sentence that answers an earlier claim with the same verb; what is longer goes on with the story."""
_SHORT_ANSWER = 3
"""Words behind the verb that ended the claim: “that she became second. She became third”, where verbs stand last."""
_FIGURES_TOLD = 2
"""Figures that make a notice of two words: the right and the wrong one."""
_LOOKED_AT = 12
"""Places of each kind that are weighed: a notice says what it is early, a quoted article would say it for ever."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a paragraph is a notice: its kind by label and rules, where its wording begins, whether the label is the last
    word on the kind.
    """

    kind: Kind
    label_end: int
    start: int
    is_named: bool = False


def masked(text: str) -> str:
    """The text in lower case with every quotation blanked, as long as before."""
    return _QUOTED.sub(blanked, lowered(text).replace("’", "'"))


def blanked(quotation: re.Match[str]) -> str:
    """The quotation without its letters; a full stop inside its end ends the sentence around it too."""
    said = quotation[0]
    if len(said) < 2:
        return "_"
    stop = "." if len(said) > 2 and said[-2] in ".!?" else "_" * (len(said) > 2)
    return said[0] + "_" * (len(said) - 3) + stop + said[-1]


def weigh(text: str, rules: Rules) -> Evidence | None:
    """What makes the paragraph a notice; None where it is none."""
    plain = rules.points.sub("_", masked(text))
    begin = _begin(plain)
    kind, label_end, is_heading = _label(plain, begin, rules)
    body = plain[label_end:]
    is_english = rules.words.code == "en"
    odds = None
    if not is_english:
        odds = max(log_odds_elsewhere(part, rules.words.code, marks(part, rules)) for part in parts(text))
    elif kind is None:
        odds = max(map(log_odds, parts(text[label_end:])))
    if odds is not None and odds < (_HOPELESS if is_english else _HOPELESS_ELSEWHERE):
        return None
    is_sure = odds is not None and not is_english and odds >= _CERTAIN_ELSEWHERE and len(body) > _LABEL
    if kind is not None and not is_heading:
        found = _labelled(plain, rules, kind=kind, label_end=label_end)
        return found or (Evidence(_kind(body, rules, kind), label_end, 0) if is_sure else None)
    start = _said_of_own_text(body[:_READ], rules, is_headed=is_heading)
    if start is None and len(body) > _READ:
        behind = max(_READ // 2, len(body) - _READ)
        start = _said_of_own_text(body[behind:], rules, is_headed=is_heading)
        start = None if start is None else behind + start
    if start is None and odds is not None and not is_heading and _is_likely(text[label_end:], body, rules, odds):
        start = 0
    if is_sure:
        start = start or 0
    elif start is None or (rules.veto.search(plain, 0, 2 * _READ) and not _is_beyond_doubt(body, rules)):
        return None
    if is_heading:
        return Evidence(_kind(body, rules, Kind.EDITORS_NOTE), label_end, 0)
    return Evidence(_kind(body, rules, None), label_end, label_end + start if start else 0)


def parts(text: str) -> list[str]:
    """What is weighed together: the text in parts that overlap, of both its ends where it is long."""
    ends = [text[:_READ], text[-_READ:]] if len(text) > _READ else [text]
    return [end[at : at + _PART] for end in ends for at in range(0, max(1, len(end) - _PART + _STEP), _STEP)]


def marks(text: str, rules: Rules) -> list[str]:
    """The names of the expressions that the text holds, of a label and of a quotation."""
    plain = rules.points.sub("_", masked(text))
    found = [name for name in _ASKED if getattr(rules, name).search(plain)]
    told = (("label", _label(plain, _begin(plain), rules)[0]), ("quote", _QUOTED.search(text)))
    return [*found, *(name for name, is_there in told if is_there)]


def _is_likely(text: str, body: str, rules: Rules, odds: float) -> bool:
    """Whether the words alone make it a notice: more is asked where nothing of the publication is named."""
    is_named = any(each.search(body, 0, _READ) for each in (rules.own, rules.version, rules.we, rules.hard))
    if rules.words.code != "en":
        if rules.spaced and len(body.split()) < _SAYING:
            return False
        return odds >= (_LIKELY_ELSEWHERE if is_named else _UNNAMED_ELSEWHERE)
    total = odds + glance.log_odds(text.lower().split(), "en") / 2
    if is_named or total < _LIKELY:
        return total >= _LIKELY
    return total >= _CERTAIN and not _SPEAKING.isdisjoint(features(text))


def is_label(text: str, rules: Rules) -> bool:
    """Whether the text is a label and nothing else but a date."""
    plain = rules.points.sub("_", masked(text))
    begin = _begin(plain)
    kind, end, _ = _label(plain, begin, rules)
    rest = re.sub(r"[\W\d]+", " ", plain[end:]).split()
    is_stamp = kind is Kind.UPDATE and any(map(str.isdigit, plain))
    return kind is not None and not is_stamp and len(rest) <= 4


def _begin(plain: str) -> int:
    decoration = _DECORATION.match(plain)
    return decoration.end() if decoration else 0


def _label(plain: str, begin: int, rules: Rules) -> tuple[Kind | None, int, bool]:
    """The label's kind, where it ends, and whether it heads other things than notices too."""
    if found := rules.headings.match(plain, begin):
        return Kind.EDITORS_NOTE, found.end(), True
    for kind, label in rules.labels:
        if found := label.match(plain, begin):
            return kind, found.end(), False
    return None, begin, False


def _labelled(plain: str, rules: Rules, *, kind: Kind, label_end: int) -> Evidence | None:
    body = plain[label_end:]
    if rules.spaced and body[:1] == " " and not _PARTED.search(body, 0, _READ):
        return None  # “Correction fluid sales fell 8 percent.”
    words = body.split() if rules.spaced else list(body.strip())
    least = 5 if kind is Kind.UPDATE else 3
    if sum(any(letter.isalpha() for letter in word) for word in words[:40]) < (least if rules.spaced else 6):
        if not rules.spaced or sum(any(map(str.isdigit, word)) for word in words[:6]) < _FIGURES_TOLD:
            return None
        if not rules.negations.search(body):  # “They were 12, not 21.”
            return None
    if rules.veto.search(plain, 0, 2 * _READ) and not _is_beyond_doubt(body, rules):
        return None
    if kind is Kind.UPDATE and not _is_dated(body) and not _is_of_own_text(body, rules):
        return None
    return Evidence(_kind(body, rules, kind), label_end, 0, is_named=kind in (Kind.CORRECTION, Kind.RETRACTION))


def _is_dated(body: str) -> bool:
    """Whether the label is followed by a date or a time, before the colon or whatever parts it from the text."""
    return any(map(str.isdigit, re.split(r"[:：.!|—–](?:\s|$)|\n", body[:60], maxsplit=1)[0]))


def _is_of_own_text(body: str, rules: Rules) -> bool:
    return any(pattern.search(body, 0, _READ) for pattern in (rules.version, rules.own, rules.we, rules.alone))


def _is_beyond_doubt(body: str, rules: Rules) -> bool:
    return bool(rules.version.search(body, 0, _READ) and rules.hard.search(body, 0, _READ))


def _said_of_own_text(body: str, rules: Rules, *, is_headed: bool) -> int | None:
    """Where it begins to be said; None where it is not."""
    if found := rules.alone.search(body):
        version = rules.version.search(body, 0, found[0])
        return _sentence_start(body, (version or found)[0])
    likely = rules.likely.search(body)
    stated = likely[0] if likely else _stated(body, rules)
    if stated is not None and not rules.others.search(body):
        return _sentence_start(body, stated)
    at = _near_each_other(body, rules, is_headed=is_headed)
    if at is None:
        at = _contradicted(body, rules)
    if at is None and rules.words.code == "en":
        at = columns.stated(body, list(_sentences(body)))
    return None if at is None else _sentence_start(body, at)


def _near_each_other(body: str, rules: Rules, *, is_headed: bool) -> int | None:
    """Where the publication, or its text, and an act of mending stand close together."""
    versions = rules.version.places(body, most=_LOOKED_AT)
    hard = rules.hard.places(body, most=_LOOKED_AT)
    if not versions and not hard and not is_headed:
        return None
    own, we = (who.places(body, most=_LOOKED_AT) for who in (rules.own, rules.we))
    if not versions and not is_headed and (not hard or rules.others.search(body)):
        return None
    if is_headed and (own or we) and (noted := rules.noted.search(body)):
        return noted.start()
    soft = [*hard, *rules.soft.places(body, most=_LOOKED_AT)] if versions or is_headed else hard
    mild = soft if is_headed and rules.words.code == "en" else hard
    early = len(body) if is_headed else _early(body)
    for who, acts, until in ((versions, soft, len(body)), (own, mild, early), (we, hard, early)):
        for said in who:
            if said[0] >= until:
                break
            near = [act for act in acts if _distance(said, act) <= _NEAR and _is_close(body, said, act)]
            if near:
                return min(said[0], *(act[0] for act in near))
    return None


def _early(body: str) -> int:
    """Where the sentences end in which a notice without a label says whose text it means."""
    ends = [end for _, end in islice(_sentences(body), _FIRST)]
    return ends[-1] if ends else len(body)


def _stated(body: str, rules: Rules) -> int | None:
    """Where a sentence says which piece, when it stood, and that it was wrong; or what was right instead of it."""
    for start, end in _sentences(body) if rules.erred.search(body) else ():
        subject = rules.subjects.match(body, start, end)
        if subject and rules.dated.search(body, start, end) and rules.erred.search(body, subject.end(), end):
            return start
    right = rules.contrasted.search(body)
    said = rules.reports.search(body) if right else None
    if right and said and right[0] < said.end():
        right = rules.contrasted.search(body, said.end())
    if not right or not said:
        return None
    end = right[0]
    is_own = any(pattern.search(body, 0, end) for pattern in (rules.own, rules.version))
    is_own = is_own or bool(rules.we.search(body, 0, end) and rules.dated.search(body, 0, end))
    return min(said.start(), end) if is_own else None


def _contradicted(body: str, rules: Rules) -> int | None:
    """Where the publication tells what it said and says the like of it again, otherwise: “It opens in May.”"""
    before: tuple[int, int] | None = None
    for start, end in _sentences(body):
        pronoun = rules.pronouns.match(body, start, end) if before else None
        if before and pronoun and _is_answered(body, before, rules, reply=body[pronoun.end() : end].split()[:_ANSWER]):
            return before[0]
        before = (start, end)
    return None


def _is_answered(body: str, claim: tuple[int, int], rules: Rules, *, reply: list[str]) -> bool:
    """Whether the reply has the claim's verb and another value, and the claim is what the publication said."""
    if not 1 < len(reply) < _ANSWER or not _is_answer(reply[0], reply[1:], body[slice(*claim)], rules):
        return False
    report = rules.reports.search(body, *claim)
    if not report or reply[0] not in body[report.end() : claim[1]] or rules.others.search(body, *claim):
        return False
    return any(pattern.search(body, claim[0], report.end()) for pattern in (rules.own, rules.we, rules.version))


def _is_answer(verb: str, behind: list[str], claim: str, rules: Rules) -> bool:
    """Whether the same verb goes on in the same way, “opens in”, or with another figure, to another end."""
    words, reply = ([word.strip(_EDGES) for word in said] for said in (claim.split(), behind))
    goes_on = [words[place + 1] for place, word in enumerate(words[:-1]) if word == verb]
    is_alike = reply[0] in goes_on or (_FIGURE.search(reply[0]) and any(map(_FIGURE.search, goes_on)))
    is_alike = is_alike or (words[-1] == verb and len(reply) <= _SHORT_ANSWER)
    is_counted = bool(goes_on and rules.numerals.fullmatch(reply[0]))
    return len(verb) > 1 and bool(is_alike or is_counted) and reply[-1] not in words


def _sentences(body: str) -> Iterator[tuple[int, int]]:
    """The sentences without what decorates their beginnings."""
    start = _begin(body)
    for stop in _STOP.finditer(body):
        if stop.end() > start:
            yield start, stop.start() + 1
            start = stop.end()
    if start < len(body):
        yield start, len(body)


def _is_close(body: str, said: tuple[int, int], act: tuple[int, int]) -> bool:
    """Whether the two stand in one sentence, in neighbours or with one sentence between them."""
    start, end = min(said[1], act[1]), max(said[0], act[0])
    return start >= end or sum(1 for _ in _STOP.finditer(body, start, end)) <= _APART


def _distance(one: tuple[int, int], other: tuple[int, int]) -> int:
    return max(one[0] - other[1], other[0] - one[1])


def _sentence_start(body: str, at: int) -> int:
    """Where the sentence begins; the paragraph's start where no more than one sentence goes before."""
    before = [found.end() for found in re.finditer(r"[.!?。؟][\"”»')\]]*\s+|。", body[:at])]
    return before[-1] if len(before) > 1 else 0


def _kind(body: str, rules: Rules, label: Kind | None) -> Kind:
    """By content where the label says less than it; a correction or a retraction is what it is called."""
    body = body[:_READ]
    if label in (Kind.CORRECTION, Kind.RETRACTION):
        return label
    if rules.process.search(body):
        return Kind.EDITORS_NOTE
    faulty, clarified = rules.faulty.search(body), rules.clarified.search(body)
    if rules.retracted.search(body) and label in (None, Kind.EDITORS_NOTE):
        return Kind.RETRACTION
    told = {
        Kind.CORRECTION: faulty,
        Kind.CLARIFICATION: clarified,
        Kind.UPDATE: rules.updated.search(body),
        Kind.EDITORS_NOTE: rules.noted.search(body),
    }
    if label is None and faulty and clarified and clarified.start() < faulty.start():
        return Kind.CLARIFICATION
    return next((kind for kind in _ORDER[label] if told[kind]), label or Kind.CORRECTION)


_ORDER: dict[Kind | None, tuple[Kind, ...]] = {
    None: (Kind.CORRECTION, Kind.CLARIFICATION, Kind.UPDATE, Kind.EDITORS_NOTE),
    Kind.CLARIFICATION: (Kind.CLARIFICATION, Kind.CORRECTION, Kind.EDITORS_NOTE),
    Kind.EDITORS_NOTE: (Kind.EDITORS_NOTE, Kind.CORRECTION, Kind.CLARIFICATION, Kind.UPDATE),
    Kind.UPDATE: (Kind.CORRECTION,),
}
"""Whose words decide, the first that are found; for each label."""
