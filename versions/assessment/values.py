"""What assessing is made of: weights of changes, what a notice says, what it covers, findings and their policy."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from ..diff import Change
from ..kinds import Kind
from ..weighing import Facet, Weight


class Level(StrEnum):
    """What a finding asks for."""

    HOLD = "hold"  # settled by a notice, or by an override that an approver saw
    REASON = "reason"  # settled by a stored reason
    INFORM = "inform"  # stored and shown; stops nothing


class Code(StrEnum):
    """What a finding is about; a closed list."""

    UNDISCLOSED_CHANGE = "undisclosed-change"
    UNDOES_NOTICE = "undoes-notice"
    WRONG_VALUE_IN_PLACE = "wrong-value-in-place"  # in the corrected sentence, the headline or a caption
    WRONG_VALUE_ELSEWHERE = "wrong-value-elsewhere"
    WRONG_VALUE_UNKNOWN = "wrong-value-unknown"  # no version that readers saw had it
    RIGHT_VALUE_MISSING = "right-value-missing"
    LABEL_SAYS_LESS = "label-says-less"
    NOTICE_COVERS_NOTHING = "notice-covers-nothing"
    SMALL_EDITS = "small-edits"  # together they change a fact since readers were last told
    FLIP_FLOP = "flip-flop"  # words return that stood before


Policy = Mapping[Code, Level]
"""What a newsroom does about each finding."""

DEFAULT_POLICY: Policy = {
    Code.UNDISCLOSED_CHANGE: Level.HOLD,
    Code.UNDOES_NOTICE: Level.HOLD,
    Code.WRONG_VALUE_IN_PLACE: Level.HOLD,
    Code.WRONG_VALUE_ELSEWHERE: Level.REASON,
    Code.WRONG_VALUE_UNKNOWN: Level.REASON,
    Code.RIGHT_VALUE_MISSING: Level.REASON,
    Code.LABEL_SAYS_LESS: Level.REASON,
    Code.NOTICE_COVERS_NOTHING: Level.REASON,
    Code.SMALL_EDITS: Level.INFORM,
    Code.FLIP_FLOP: Level.INFORM,
}


@dataclass(frozen=True, slots=True)
class Weighing:
    """How much a change says, and about what."""

    weight: Weight
    facets: tuple[Facet, ...] = ()
    id: str = ""
    level: Level = Level.INFORM

    @property
    def is_factual(self) -> bool:
        """Whether a reader could take away another fact."""
        return self.weight is Weight.FACTUAL


@dataclass(frozen=True, slots=True)
class Picked:
    """Changes that an editor picked by hand out of one comparison, named by its digests and engine."""

    engine: str
    old_digest: str
    new_digest: str
    changes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """What one notice says, as far as coverage is concerned. `items` are (wrong, right) pairs, either may be empty."""

    kind: Kind
    text: str
    items: tuple[tuple[str, str], ...] = ()
    passages: Picked | str = "auto"
    target: int | None = None  # the notice that this one corrects; the text may change with it
    scope: str | None = None

    @property
    def about_text(self) -> bool:
        """Whether it is about the article, not about another notice."""
        return self.target is None


@dataclass(frozen=True, slots=True)
class Retold:
    """New words for a notice that readers know by its number; `before` is what it said until now, its items too."""

    number: int
    kind: Kind
    text: str
    before: tuple[str, ...]
    scope: str | None = None


@dataclass(frozen=True, slots=True)
class Cover:
    """A change that a notice accounts for, by the notice's position and its item, both from 0."""

    notice: int
    item: int
    change: Change


@dataclass(frozen=True, slots=True)
class Assigned:
    """What an editor says each change is covered by: (notice, item) from 0, None for no notice.

    Changes that are not named keep what is suggested. It is of one comparison, named by its digests and engine.
    """

    engine: str
    old_digest: str
    new_digest: str
    changes: Mapping[str, tuple[int, int] | None]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something the desk is told. `id` is the same for the same change, however often it is assessed."""

    code: Code
    sentence: str
    change: str | None = None
    field: str | None = None
    old: str = ""
    new: str = ""
    notice: int | None = None
    facets: tuple[Facet, ...] = ()
    id: str = ""
    level: Level = Level.INFORM
