"""Two edits of a body merged block by block.

Blocks that both sides kept in place hold the two orders together. Between two of them each side's blocks are
taken where only one side changed anything; a block that one side moved goes to its new place with the edits of
both. What cannot be told apart becomes a conflict, and no block leaves without one side having deleted it.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from versions.content import Block, BlockKind
from versions.diff import Diff
from versions.merge import tally, texts
from versions.merge.sides import Borders, Fate, Item, Three, View, together, units_of
from versions.merge.texts import BREAK, Clash, Edited
from versions.merge.values import (
    EVERY_SIDE,
    About,
    Choice,
    Conflict,
    Part,
    Pieces,
    Place,
    Stood,
    Version,
    Words,
    Woven,
)
from versions.words import tokens

_SHAPE = ("kind", "level", "list", "depth", "source")
_TEXTLESS = (BlockKind.FIGURE, BlockKind.RULE)


class Conflicts:
    """The conflicts found so far, numbered in reading order."""

    def __init__(self) -> None:
        self.found: list[Conflict] = []

    def note(self, about: About, field: str, three: Sequence[Version], stood: tuple[Stood, ...] = ()) -> int:
        """The number of a new conflict; the versions are those of base, mine and theirs."""
        base, mine, theirs = three
        self.found.append(Conflict(f"k{len(self.found) + 1}", about, field, base, mine, theirs, stood))
        return len(self.found) - 1

    def pieces(self, merged: Iterable[Words | Clash], field: str) -> Pieces:
        """The pieces of a merged text, its clashes noted as conflicts."""
        return tuple(
            self.note(About.WORDS, field, piece[:3], piece.stood) if isinstance(piece, Clash) else piece
            for piece in merged
        )


def merged_body(mine: Diff, theirs: Diff, conflicts: Conflicts) -> tuple[Part, ...]:
    """The parts of the body in order; both comparisons are from the same base."""
    body = _Body(mine, theirs, conflicts)
    noted = len(conflicts.found)
    parts = tuple(body.parts())
    bodies = (mine.old.body, mine.new.body, theirs.new.body)
    if len(set(bodies)) < len(bodies):
        return parts
    for _ in range(2):
        words = tally.astray(mine, theirs, parts, conflicts.found)
        if not words:
            break
        del conflicts.found[noted:]
        parts = tuple(body.parts(body.reach(words)))
    return parts


class _Region:
    """What stands between two blocks that both sides kept: the base's units, and each side's items."""

    def __init__(self) -> None:
        self.base: list[int] = []
        self.mine: list[Item] = []
        self.theirs: list[Item] = []
        self.parted: list[tuple[int, Choice]] = []  # moved by each side elsewhere: whose place is here


class _Body:
    """The merge of one body."""

    def __init__(self, mine: Diff, theirs: Diff, conflicts: Conflicts) -> None:
        self.base = mine.old.body
        self.units = units_of(len(self.base), (mine, theirs))
        self.mine, self.theirs = View(mine, self.units), View(theirs, self.units)
        self.conflicts = conflicts
        self.fates = list(zip(self.mine.fates, self.theirs.fates, strict=True))
        self.synced = [k for k, fates in enumerate(self.fates) if fates == (Fate.KEPT, Fate.KEPT)]
        self.regions = [_Region() for _ in range(len(self.synced) + 1)]
        self.parted_conflicts: dict[int, int] = {}
        self.apart = range(0)
        self.borders = Borders(self.units, self.synced, (self.mine, self.theirs))
        self._fill()

    def parts(self, apart: range = range(0)) -> Iterator[Part]:
        """The parts; the regions `apart`, with what stands between them, are one conflict."""
        self.parted_conflicts.clear()
        self.apart = apart
        for number, region in enumerate(self.regions):
            if number not in apart:
                yield from self._region(region)
            elif number == apart.start:
                yield self._conflict(self.borders.stretch(apart))
            if number < len(self.synced) and not (number in apart and number + 1 in apart):
                yield from self._unit(self.synced[number])

    def reach(self, words: Collection[str]) -> range:
        """The regions that hold all blocks in which one of the words may have gone astray, and whatever was moved
        into them or out of them; every region where these were apart already."""
        if self.apart:
            return range(len(self.regions))
        found = [k for k in range(len(self.regions)) if self._holds(words, self.borders.stretch(range(k, k + 1)))]
        for k, unit in enumerate(self.synced):
            if self._holds(words, (self.blocks(unit), self.mine.made[unit].blocks, self.theirs.made[unit].blocks)):
                found += (k, k + 1)
        if not found:
            return range(len(self.regions))
        apart = range(min(found), max(found) + 1)
        journeys = [self.borders.journey(unit) for unit, fates in enumerate(self.fates) if Fate.MOVED in fates]
        while torn := [each for each in journeys if any(k in apart for k in each) and each - set(apart)]:
            every = [*apart, *(k for each in torn for k in each)]
            apart = range(min(every), max(every) + 1)
        return apart

    def _holds(self, words: Collection[str], three: Three) -> bool:
        """Whether one of the words stands in blocks that are not the same on all sides."""
        if three[0] == three[1] == three[2]:
            return False
        return any(token.text in words for each in three for block in each for token in tokens(block.text))

    # Regions.

    def _fill(self) -> None:
        """Each unit and each item into its region; what one side alone moved stands only where it went."""
        orders = self._order(self.mine, is_mine=True), self._order(self.theirs, is_mine=False)
        placed = [{item.unit: at for at, item in order if item.unit is not None} for order in orders]
        parted = {unit for unit in placed[0].keys() & placed[1].keys() if placed[0][unit] != placed[1][unit]}
        for unit, fates in enumerate(self.fates):
            region = self.regions[bisect_left(self.synced, unit)]
            if unit in parted:
                region.parted.append((unit, Choice.BASE))
            elif fates in ((Fate.KEPT, Fate.GONE), (Fate.GONE, Fate.KEPT)):
                region.base.append(unit)
        for order, side in zip(orders, (Choice.MINE, Choice.THEIRS), strict=True):
            for at, item in order:
                region = self.regions[at]
                if item.unit in parted:
                    region.parted.append((item.unit, side))
                else:
                    (region.mine if side is Choice.MINE else region.theirs).append(item)

    def _order(self, view: View, *, is_mine: bool) -> list[tuple[int, Item]]:
        """A side's items between those that both sides kept, each with its region's number."""
        synced = set(self.synced)
        at, order = 0, []
        for item in view.order:
            if item.unit in synced:
                at += 1
            elif item.unit is None or not self._is_elsewhere(item.unit, is_mine=is_mine):
                order.append((at, item))
        return order

    def _is_elsewhere(self, unit: int, *, is_mine: bool) -> bool:
        """Whether the other side moved what this one kept where it was."""
        own, other = self.fates[unit] if is_mine else self.fates[unit][::-1]
        return own is Fate.KEPT and other is Fate.MOVED

    def _region(self, region: _Region) -> Iterator[Part]:
        base = [Item(unit) for unit in region.base]
        if region.mine == region.theirs or self._is_untouched(region.theirs, base, self.theirs):
            yield from self._items(region.mine)
        elif self._is_untouched(region.mine, base, self.mine):
            yield from self._items(region.theirs)
        elif {*region.mine, *region.theirs} <= set(base):
            for unit in region.base:
                yield from self._deleted_by_one(unit)
        else:
            yield self._conflict(self._together(region))
        yield from self._parted(region)

    def _is_untouched(self, items: Sequence[Item], base: Sequence[Item], view: View) -> bool:
        return list(items) == list(base) and all(
            item.unit is not None and view.made[item.unit].blocks == self.blocks(item.unit) for item in items
        )

    def _items(self, items: Iterable[Item]) -> Iterator[Part]:
        for item in items:
            if item.block is not None:
                yield item.block
            elif item.unit is not None:
                yield from self._unit(item.unit)

    def _deleted_by_one(self, unit: int) -> Iterator[Part]:
        """A unit that one side deleted: gone where the other left it alone, a conflict where it was edited."""
        if any(unit in view.made and view.made[unit].blocks != self.blocks(unit) for view in (self.mine, self.theirs)):
            yield self._conflict(self._versions(unit))

    def _together(self, region: _Region) -> Three:
        """Three versions of a region. What one side moved here the other has at the end of its version: whichever
        is chosen, the words are there."""
        units = {item.unit for item in (*region.mine, *region.theirs) if item.unit is not None}
        moved = [unit for unit in sorted(units) if Fate.MOVED in self.fates[unit]]
        sides = []
        for view, items in ((self.mine, region.mine), (self.theirs, region.theirs)):
            blocks = [block for item in items for block in self._plain(item, view)]
            for unit in moved:
                if Item(unit) not in items and unit in view.made:
                    blocks += view.made[unit].blocks
            sides.append(tuple(blocks))
        base = [block for unit in (*region.base, *moved) for block in self.blocks(unit)]
        return tuple(base), sides[0], sides[1]

    def _plain(self, item: Item, view: View) -> Sequence[Block]:
        """An item as blocks without conflicts: merged where that goes, else as its side has it."""
        if item.unit is None:
            return (item.block,) if item.block is not None else ()
        if any(item.unit not in each.made for each in (self.mine, self.theirs)):
            return view.made[item.unit].blocks
        apart = Conflicts()
        parts = list(_Unit(self, item.unit, apart).parts())
        return view.made[item.unit].blocks if apart.found else [part for part in parts if isinstance(part, Block)]

    def _parted(self, region: _Region) -> Iterator[Part]:
        """Places of what each side moved elsewhere."""
        for unit, side in region.parted:
            if unit not in self.parted_conflicts:
                self.parted_conflicts[unit] = self.conflicts.note(About.PLACE, "body", self._versions(unit))
            yield Place(self.parted_conflicts[unit], frozenset({side}))

    # Units.

    def _unit(self, unit: int) -> Iterator[Part]:
        if unit not in self.mine.made or unit not in self.theirs.made:
            yield self._conflict(self._versions(unit))
        else:
            yield from _Unit(self, unit, self.conflicts).parts()

    def _versions(self, unit: int) -> Three:
        """A unit on three sides; none where a side deleted it. What goes together of both stands in both."""
        made = [view.made[unit].blocks if unit in view.made else () for view in (self.mine, self.theirs)]
        if all(made):
            made = [tuple(self._plain(Item(unit), view)) for view in (self.mine, self.theirs)]
        return self.blocks(unit), made[0], made[1]

    def blocks(self, unit: int) -> tuple[Block, ...]:
        indices = self.units[unit]
        return tuple(self.base[indices.start : indices.stop])

    def _conflict(self, versions: Three) -> Place:
        return Place(self.conflicts.note(About.BLOCKS, "body", versions), EVERY_SIDE)


class _Unit:
    """The merge of a unit that both sides still have."""

    def __init__(self, body: _Body, number: int, conflicts: Conflicts) -> None:
        self.number, self.conflicts = number, conflicts
        self.views = body.mine, body.theirs
        self.base = body.blocks(number)
        self.mine, self.theirs = (view.made[number].blocks for view in self.views)

    def parts(self) -> Iterator[Part]:
        if self.theirs in (self.base, self.mine):
            yield from self.mine
        elif self.mine == self.base:
            yield from self.theirs
        elif len(self.base) == len(self.mine) == len(self.theirs) == 1:
            yield self._single()
        elif blocks := self._several():
            yield from blocks
        else:
            yield self._whole(self.mine, self.theirs)

    def _single(self) -> Part:
        base, mine, theirs = self.base[0], self.mine[0], self.theirs[0]
        if BlockKind.FIGURE in (base.kind, mine.kind, theirs.kind) and _is_about_another(base, mine, theirs):
            return self._whole(self.mine, self.theirs)
        shape = _shape(base, mine, theirs)
        rows = [each.text.count("\t") for each in (base, mine, theirs) if each.kind is BlockKind.TABLE_ROW]
        text = self._text(whole=len(set(rows)) > 1)
        caption, alt = self._attribute("caption"), self._attribute("alt")
        if shape is None:
            return self._reshaped(text, caption, alt)
        if not any(isinstance(piece, Clash) for piece in (*text, *caption, *alt)):
            return _written(shape, text, caption, alt)
        return Woven(
            replace(shape, text="", marks=(), caption=None, alt=None),
            self.conflicts.pieces(text, "body"),
            self.conflicts.pieces(caption, "caption"),
            self.conflicts.pieces(alt, "alt"),
        )

    def _reshaped(self, *texts_: Sequence[Words | Clash]) -> Part:
        """Both made another kind of block of it: whole blocks, with the words of both where these go together."""
        if any(isinstance(piece, Clash) for each in texts_ for piece in each):
            return self._whole(self.mine, self.theirs)
        mine, theirs = (_written(block, *texts_) for block in (self.mine[0], self.theirs[0]))
        return self._whole((mine,), (theirs,))

    def _several(self) -> list[Block]:
        """Blocks of which at least one side split or merged some, with the edits of both; none where in doubt."""
        shapes = [[_bare(block) for block in each] for each in (self.base, self.mine, self.theirs)]
        wanted = _reshaping(*shapes)
        if wanted is None or any(shape.kind in _TEXTLESS for each in shapes for shape in each):
            return []
        text = self._text()
        if any(isinstance(piece, Clash) for piece in text):
            return []
        found = list(_parted(next(piece for piece in text if isinstance(piece, Words))))
        if len(found) != len(wanted):
            return []
        return [replace(shape, text=words.text, marks=words.marks) for shape, words in zip(wanted, found, strict=True)]

    def _text(self, *, whole: bool = False) -> tuple[Words | Clash, ...]:
        edited = (view.edited(self.number) for view in self.views)
        return texts.merged(together(self.base), *edited, whole=whole)

    def _attribute(self, name: str) -> tuple[Words | Clash, ...]:
        edited: Iterator[Edited] = (view.edited_attribute(self.number, name) for view in self.views)
        return texts.merged(Words(str(getattr(self.base[0], name) or "")), *edited)

    def _whole(self, mine: tuple[Block, ...], theirs: tuple[Block, ...]) -> Place:
        return Place(self.conflicts.note(About.BLOCKS, "body", (self.base, mine, theirs)), EVERY_SIDE)


def _is_about_another(base: Block, mine: Block, theirs: Block) -> bool:
    """Whether one side put another picture where the other changed what is said of the picture."""
    return mine.source != theirs.source and any(
        (one.kind, one.source) != (base.kind, base.source) and (other.alt, other.caption) != (base.alt, base.caption)
        for one, other in ((mine, theirs), (theirs, mine))
    )


def _shape(base: Block, mine: Block, theirs: Block) -> Block | None:
    """The block whose kind and attributes are what both sides made of them; None where they made two things."""
    kinds = {base.kind, mine.kind, theirs.kind}
    for one, other in ((mine, theirs), (theirs, mine)):
        if _bare(one) == _bare(other) or _bare(other) == _bare(base):
            return one
    if len(kinds) > 1:
        return None
    values = {}
    for name in _SHAPE[1:]:
        was, own, other_value = (getattr(block, name) for block in (base, mine, theirs))
        if own != was and other_value not in (was, own):
            return None
        values[name] = own if own != was else other_value
    return replace(mine, **values)


def _bare(block: Block) -> Block:
    return Block(**{name: getattr(block, name) for name in _SHAPE})


def _reshaping(base: list[Block], mine: list[Block], theirs: list[Block]) -> list[Block] | None:
    if theirs in (base, mine):
        return mine
    return theirs if mine == base else None


def _written(shape: Block, *texts_: Sequence[Words | Clash]) -> Block:
    """A block with text, caption and alternative text that have no conflict."""
    text, caption, alt = (next((piece for piece in each if isinstance(piece, Words)), Words()) for each in texts_)
    return replace(shape, text=text.text, marks=text.marks, caption=caption.text or None, alt=alt.text or None)


def _parted(words: Words) -> Iterator[Words]:
    """The words cut at the breaks between blocks."""
    at = 0
    for text in words.text.split(BREAK):
        end = at + len(text)
        marks = tuple(
            replace(mark, start=max(mark.start, at) - at, end=min(mark.end, end) - at)
            for mark in words.marks
            if mark.start < end and mark.end > at
        )
        yield Words(text, marks)
        at = end + 1
