"""Names that came, went or were exchanged; a title or first name left out, an acronym and its words are no change."""

import re
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import OSA

from versions.weighing.figures import Fact, Sides
from versions.weighing.lexicon import HONOURS, Facet
from versions.weighing.thesaurus import is_known
from versions.weighing.values import Sort, Value
from versions.weighing.wordings import Rest, is_word

_LETTERS = re.compile(r"[^\W_]+")
_PRONOUNS = frozenset("he she it they him her them his their who which that él ella il elle er sie ele ela lui".split())
_PLACES = frozenset(
    "in at near to from of outside across around en à au aux à in im nach aus na no em في إلى من".split()
)
_GENERIC = frozenset(
    "sea ocean river lake bay gulf mount mountains hills island islands valley peninsula desert forest park canal"
    " strait city town county province region district state republic kingdom university college museum airport hotel"
    " company corporation corp inc ltd plc limited group ag gmbh party league club union association street road "
    " avenue".split()
)
"""What stands behind a name and says what it is the name of."""

_GERMAN = frozenset("der die das dem und ist wurde wurden nicht ein eine einen einem einer im zum zur vom beim".split())
_BEFORE_NOUN = _GERMAN - {"und", "ist", "wurde", "wurden", "nicht"} | frozenset(
    "den des eines am ins kein keine keinen keiner sein seine seinen seiner ihr ihre ihren ihrer dieser diese dieses"
    " diesen jeder jede jedes alle viele mehrere einige".split()
)
_NOUN_ENDINGS = (
    "ung",
    "ungen",
    "heit",
    "heiten",
    "keit",
    "schaft",
    "schaften",
    "tät",
    "tion",
    "tionen",
    "nis",
    "nisse",
)
_NOUNS = frozenset("angaben aussage aussagen prozent euro menschen personen jahre jahren tage tagen leute uhr".split())
_BEFORE_TITLE = frozenset("deputy vice assistant senior junior chief leading top veteran".split())
_LONG = 8
"""Words of the longest name whose initials are looked at."""


def names(sides: Sides, rest: Rest) -> list[Fact]:
    """The names that differ, as one fact; `rest` loses the titles that were left out."""
    if not any(v.sort is Sort.NAME for v in rest.new):
        _drop_titles(rest.old, sides.old, sides.new)
    if not any(v.sort is Sort.NAME for v in rest.old):
        _drop_titles(rest.new, sides.new, sides.old)
    if opening := _opening(sides):
        return [opening]
    old, new = ([v for v in side if v.sort is Sort.NAME] for side in (rest.old, rest.new))
    if not old and not new:
        return []
    known_old, known_new = ({v.bare for v in side} for side in (sides.old, sides.new))
    if old and not new:
        old = _unsaid(old, sides.old, known_new, known_new - known_old, rest.new)
    if new and not old:
        new = _unsaid(new, sides.new, known_old, known_old - known_new, rest.old)
    if _stands_for(new, old, known_new) or _stands_for(old, new, known_old) or (not old and not new):
        return []
    side, text = (new, sides.new_text) if new else (old, sides.old_text)
    before = _LETTERS.findall(text[max(0, side[0].start - 40) : side[0].start])
    is_place = bool(before) and before[-1].casefold() in _PLACES
    return [Fact(Facet.PLACE if is_place else Facet.NAME, tuple(old), tuple(new))]


def common_nouns(old: list[Value], new: list[Value]) -> tuple[list[Value], list[Value]]:
    """Both sides of a change in German with the nouns that are no names as words: all nouns have a capital there."""
    if _GERMAN.isdisjoint(v.bare for v in (*old, *new)):
        return old, new
    nouns = {v.bare for side in (old, new) for v in _nouns_of(side)}
    return tuple(
        [v._replace(sort=Sort.WORD) if v.sort is Sort.NAME and v.bare in nouns else v for v in side]
        for side in (old, new)
    )  # type: ignore[return-value]


def _nouns_of(side: Sequence[Value]) -> Iterator[Value]:
    for k, v in enumerate(side):
        if v.sort is not Sort.NAME:
            continue
        one, two = (side[k - n].bare if k >= n else "" for n in (1, 2))
        described = (
            two in _BEFORE_NOUN and one.endswith(("e", "en", "er", "es", "em")) and not side[k - 1].text.istitle()
        )
        if one in _BEFORE_NOUN or described or v.bare in _NOUNS or v.bare.endswith(_NOUN_ENDINGS) or is_known(v.bare):
            yield v


def _opening(sides: Sides) -> Fact | None:
    """A name that opens both sentences and lost or gained a letter: “Dekkers, 63,” and “Dekker, 63,”."""
    if not sides.old or not sides.new:
        return None
    was, now = sides.old[0], sides.new[0]
    if was.bare == now.bare or any(v.sort is not Sort.WORD or not v.text[0].isupper() for v in (was, now)):
        return None
    if any(is_word(v.bare) for v in (was, now)) or min(len(was.bare), len(now.bare)) < 4:
        return None
    return Fact(Facet.NAME, (was,), (now,)) if OSA.distance(was.bare, now.bare, score_cutoff=2) <= 2 else None


def _unsaid(
    lost: list[Value], side: Sequence[Value], other: set[str], only_other: set[str], words: Sequence[Value]
) -> list[Value]:
    """The names of one side that nothing on the other stands for: a surname, a pronoun, the title alone."""
    lost = [v for v in lost if not _rest_stays(v, side, other) and not _is_generic(v, side, other)]
    if lost and only_other & _PRONOUNS and not any(v.sort is Sort.WORD for v in words):
        return []
    if lost and "the" in only_other and all(_behind_title(v, side, other) for v in lost):
        return []
    return lost


def _drop_titles(rest: list[Value], side: Sequence[Value], other: Sequence[Value]) -> None:
    """Take the titles away whose bearer stands on the other side without any."""
    bare = [v.bare for v in other]
    for value in [v for v in rest if v.bare in HONOURS]:
        run = _run(value, side)
        while run and run[0].bare in HONOURS:
            run = run[1:]
        if not run or run[-1].bare not in bare:
            continue
        place = bare.index(run[-1].bare)
        first = place - next(
            (k for k, v in enumerate(reversed(run[:-1])) if bare[place - 1 - k : place - k] != [v.bare]), len(run) - 1
        )
        if first == 0 or bare[first - 1] not in HONOURS:
            rest.remove(value)
            place = next(k for k, each in enumerate(side) if each is value)
            if place and side[place - 1].bare in _BEFORE_TITLE and side[place - 1] in rest:
                rest.remove(side[place - 1])


def _run(value: Value, side: Sequence[Value]) -> list[Value]:
    """The names that follow a word at once."""
    place = next(k for k, each in enumerate(side) if each is value)
    run: list[Value] = []
    end = value.end
    for each in side[place + 1 : place + 1 + _LONG]:
        if each.sort is not Sort.NAME or each.start - end > 2:
            break
        run.append(each)
        end = each.end
    return run


def _rest_stays(value: Value, side: Sequence[Value], other: set[str]) -> bool:
    """Whether the name behind it, its surname, still stands on the other side."""
    run = _run(value, side)
    return bool(run) and run[-1].bare in other


def _is_generic(value: Value, side: Sequence[Value], other: set[str]) -> bool:
    """Whether it only says what the name before it is: the Baltic, the Baltic Sea."""
    if value.bare not in _GENERIC:
        return False
    return any(v.sort is Sort.NAME and v.bare in other and 0 < value.start - v.end <= 2 for v in side)


def _behind_title(value: Value, side: Sequence[Value], other: set[str]) -> bool:
    place = next(k for k, each in enumerate(side) if each is value)
    for each in reversed(side[max(0, place - _LONG) : place]):
        if each.bare in HONOURS:
            return each.bare in other
        if each.sort is not Sort.NAME:
            return False
    return False


def _stands_for(short: Sequence[Value], long: Sequence[Value], known: set[str]) -> bool:
    """Whether one side has the initials of the name that the other lost."""
    if len(long) < 2 or len(short) > 1:
        return False
    initials = "".join(v.bare[0] for v in long)
    return short[0].bare.replace(".", "") == initials if short else initials in known
