"""The changelog as a reader sees it: lines newest first, words before and after, minor edits folded together."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from versions.changelog import Changelog, Entry
from versions.kinds import Kind
from versions.notices import Covered, Statement

from .fates import fate, fates
from .placing import MOST_DESCRIBED, Places, described_id
from .sentences import item_sentence, standing_sentence, stood_in

MOST_SHOWN = 4
"""Changes of one notice that a list shows at once; more of them, up to `MOST_DESCRIBED`, are folded away."""

LONGEST = 320
"""Code points of the words before or after that a list shows."""

SHORT = 48
"""Words shorter than this are shown with what stands around them."""

_SETTLING = (Kind.CORRECTION, Kind.RETRACTION, Kind.REMOVAL)


@dataclass(frozen=True, slots=True)
class Was:
    """One change in words. `before` or `after` is empty for words that were added or taken out.

    `fate` says what became of the words in the text shown.
    """

    id: str
    item: int
    prefix: str
    before: str
    after: str
    suffix: str
    fate: str = ""


@dataclass(frozen=True, slots=True)
class ItemTold:
    """One of several things that a notice sets right, and how long it stood. `wrong` or `right` may be empty."""

    number: int
    wrong: str
    right: str
    stood: str


@dataclass(frozen=True, slots=True)
class Told:
    """A notice with what a page says around it.

    `anchor` is where its words stand in the text shown, if they do; `folded` are changes one click away, `more`
    counts those left out; `fates` say what became of the words. `items` are empty where there is only one. `target`
    is the notice that this one is about, `targeted_by` are later ones about this one. A concern is settled by a later
    correction, retraction or removal.
    """

    statement: Statement
    was: tuple[Was, ...]
    folded: tuple[Was, ...]
    more: int
    standing: str
    stood: str
    items: tuple[ItemTold, ...]
    anchor: str | None
    target: Statement | None
    targeted_by: tuple[Statement, ...]
    is_settled: bool
    fates: tuple[str, ...] = ()

    @property
    def is_full_retraction(self) -> bool:
        """Whether the whole article is retracted, not a claim in it."""
        return self.statement.kind is Kind.RETRACTION and self.statement.scope in (None, "full", "article")


@dataclass(frozen=True, slots=True)
class Line:
    """One entry with what was told with it."""

    entry: Entry
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Folded:
    """Minor edits that follow each other."""

    lines: tuple[Line, ...]


def tell(
    changelog: Changelog,
    statement: Statement,
    *,
    anchors: Mapping[int, str] | None = None,
    places: Places | None = None,
    quotes: bool = True,
) -> Told:
    """The notice with its words before and after; without `quotes` neither words nor standing are told."""
    standing = changelog.standing(statement) if quotes else None
    covered = statement.covered if quotes else ()
    told = tuple(
        was(statement, position, each, places=places) for position, each in enumerate(covered[:MOST_DESCRIBED], start=1)
    )
    return Told(
        statement=statement,
        was=told[:MOST_SHOWN],
        folded=told[MOST_SHOWN:],
        more=len(covered) - len(told),
        standing=standing_sentence(statement, standing) if quotes else "",
        stood=stood_in(standing),
        items=_items(changelog, statement) if quotes else (),
        anchor=(anchors or {}).get(statement.number),
        target=changelog.statement(statement.target_notice) if statement.target_notice else None,
        targeted_by=changelog.about(statement),
        is_settled=statement.kind is Kind.CONCERN
        and any(each.kind in _SETTLING and each.number > statement.publication for each in changelog.versions),
        fates=fates(places or {}, statement) if quotes else (),
    )


def was(
    statement: Statement, position: int, covered: Covered, *, places: Places | None = None, longest: int = LONGEST
) -> Was:
    """The words before and after of one coverage, cut to `longest` code points, with their surroundings if short."""
    before = covered.before.quote.exact if covered.before else ""
    after = covered.after.quote.exact if covered.after else ""
    around = (covered.after or covered.before) if max(len(before), len(after)) <= SHORT else None
    return Was(
        id=described_id(statement.number, position),
        item=covered.item,
        prefix=_from_word(around.quote.prefix) if around else "",
        before=_cut(before, longest),
        after=_cut(after, longest),
        suffix=_to_word(around.quote.suffix) if around else "",
        fate=fate(places or {}, statement.number, position),
    )


def lines(
    changelog: Changelog,
    *,
    anchors: Mapping[int, str] | None = None,
    places: Places | None = None,
    quotes: bool = True,
) -> tuple[Line | Folded, ...]:
    """The changelog, newest first."""
    told = {
        each.number: tell(changelog, each, anchors=anchors, places=places, quotes=quotes)
        for each in changelog.statements
    }
    listed = [Line(entry, tuple(told[each.number] for each in entry.statements)) for entry in changelog.entries]
    found: list[Line | Folded] = []
    for is_minor, run in groupby(listed, key=lambda line: line.entry.kind is Kind.MINOR):
        those = tuple(run)
        found += [Folded(those)] if is_minor else those
    return tuple(found)


def on_top(told: Iterable[Told]) -> list[Told]:
    """The notices that stand above the text: clarifications and graver, doubts that stand first, then the newest."""
    shown = [each for each in told if each.statement.kind.is_listed and each.statement.kind is not Kind.REMOVAL]
    return sorted(shown, key=lambda each: (not _is_doubt(each), -each.statement.number))


def all_told(listed: Sequence[Line | Folded]) -> list[Told]:
    """Every notice of the lines."""
    flat = (line for each in listed for line in (each.lines if isinstance(each, Folded) else (each,)))
    return [told for line in flat for told in line.told]


def _items(changelog: Changelog, statement: Statement) -> tuple[ItemTold, ...]:
    """Each item of a notice that has several, named or only covered, with how long its own words stood."""
    count = max([len(statement.items), *(each.item for each in statement.covered)])
    if count < 2:
        return ()
    named = dict(enumerate(statement.items, start=1))
    found = []
    for number in range(1, count + 1):
        item = named.get(number)
        stood = item_sentence(statement, changelog.standing(statement, item=number))
        found.append(ItemTold(number, item.wrong if item else "", item.right if item else "", stood))
    return tuple(found)


def _is_doubt(told: Told) -> bool:
    return told.statement.kind in (Kind.CONCERN, Kind.RETRACTION) and not told.is_settled


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[:longest].rstrip() + "…"


def _from_word(prefix: str) -> str:
    """The end of what stood before, beginning with a whole word, within the same paragraph."""
    line = prefix.rpartition("\n")[2]
    if line == prefix and " " in line:
        return "…" + line.partition(" ")[2]
    return line


def _to_word(suffix: str) -> str:
    line = suffix.partition("\n")[0]
    if line == suffix and " " in line:
        return line.rpartition(" ")[0] + "…"
    return line
