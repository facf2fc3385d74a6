"""Who wrote which words, as a page: each block with the version of every run of words in it.

A number stands before words wherever those before it came with another version, so that neither colour nor position
tells anything alone. An article's own links are left out: the numbers lead to who wrote the words.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from versions.authorship import Authorship, Bringer, Stretch
from versions.content import Block, BlockKind, Content, MarkType
from versions.content.lists import numbers

from .comparison import as_block
from .weaving import NOTHING, PASSAGE, Layer, Point, element, layer, mark_layers, weave


@dataclass(frozen=True, slots=True)
class Shown:
    """One block or field. `label` names what is not plain to see; `began` are the versions whose words begin in it."""

    label: str
    markup: Markup
    began: tuple[Bringer, ...]


@dataclass(frozen=True, slots=True)
class Legend:
    """A version that brought words: how much of the text, in whole parts of a hundred; 0 is less than one."""

    bringer: Bringer
    percent: int
    is_picked: bool


class Origins:
    """A version's text with the origin of its words. `picked` is a version whose words are marked, if any."""

    def __init__(self, authorship: Authorship, picked: int | None) -> None:
        self.authorship = authorship
        self.picked = picked if picked in authorship.bringers else None
        self._before: int | None = None
        self._anchored: set[int] = set()
        self.blocks = tuple(self._blocks())

    @property
    def legend(self) -> tuple[Legend, ...]:
        """The versions that brought words, newest first."""
        parts = in_hundredths(self.authorship.shares)
        return tuple(
            Legend(each, parts[each.version], each.version == self.picked)
            for each in reversed(tuple(self.authorship.bringers.values()))
        )

    def _blocks(self) -> Iterator[Shown]:
        content, fields = self.authorship.content, self.authorship.fields
        for name, label in (("headline", "Headline"), ("standfirst", "Standfirst"), ("byline", "Byline")):
            if name in fields:
                yield self._shown(label, [("p", f"origins__{name}", fields[name])])
        body, counted = fields.get("body", ()), numbers(content.body)
        for index, (block, cut) in enumerate(zip(content.body, _by_block(body, content), strict=True)):
            if block.kind is BlockKind.RULE:
                yield Shown("", Markup("<hr>"), ())
            elif block.kind is BlockKind.FIGURE:
                yield self._figure(index)
            else:
                began = self._began(cut)
                yield Shown("", as_block(block, self._woven(block.text, cut, block), counted.get(index)), began)

    def _figure(self, index: int) -> Shown:
        fields = self.authorship.fields
        parts = [
            ("p", f"field-{name}", fields[f"body.{index}.{name}"])
            for name in ("alt", "caption")
            if f"body.{index}.{name}" in fields
        ]
        return self._shown("Picture: description and caption" if len(parts) == 2 else "Picture", parts)

    def _shown(self, label: str, parts: Sequence[tuple[str, str, Sequence[Stretch]]]) -> Shown:
        """Fields that stand together; each begins anew, as no words stand before it."""
        self._before = None
        began = self._began([each for _, _, cut in parts for each in cut])
        markup = []
        for name, css, cut in parts:
            self._before = None
            text = "".join(each.text for each in cut)
            markup.append(element(name, self._woven(text, cut), **{"class": css}))
        self._before = None
        return Shown(label, NOTHING.join(markup), began)

    def _began(self, cut: Iterable[Stretch]) -> tuple[Bringer, ...]:
        """The versions of these words in the order in which they begin, but for one that only goes on."""
        versions = list(dict.fromkeys(each.version for each in cut))
        if versions == [self._before]:
            return ()
        return tuple(self.authorship.bringers[version] for version in versions)

    def _woven(self, text: str, cut: Iterable[Stretch], block: Block | None = None) -> Markup:
        layers: list[Layer] = []
        points: list[Point] = []
        for each in cut:
            if each.version != self._before:
                points.append(Point(each.start, self._number(each.version)))
            picked = " origin--picked" if each.version == self.picked else ""
            css = {"class": f"origin{picked}", "data-version": str(each.version)}
            layers.append(layer(each.start, each.end, PASSAGE, "mark" if picked else "span", css))
            self._before = each.version
        marks = mark_layers(mark for mark in block.marks if mark.type is not MarkType.LINK) if block else []
        plain = block is not None and block.kind is BlockKind.PREFORMATTED
        return weave(text, [*layers, *marks], points, line_break=Markup("\n") if plain else Markup("<br>"))

    def _number(self, version: int) -> Markup:
        """The version's number, a link to who wrote it; the first of each is where its words begin."""
        is_first = version not in self._anchored
        self._anchored.add(version)
        said = element("span", "from version ", **{"class": "visually-hidden"})
        inner = NOTHING.join((said, escape(version)))
        link = element("a", inner, href=f"#version-{version}", id=f"words-{version}" if is_first else None)
        return element("sup", link, **{"class": "origin__number"})


def _by_block(stretches: Sequence[Stretch], content: Content) -> Iterator[list[Stretch]]:
    """What of the body's stretches lies in each block, counted from its start. One walk along both."""
    at = 0
    for start, block in zip(content.block_starts, content.body, strict=True):
        end, cut = start + len(block.text), []
        while at < len(stretches) and stretches[at].start < end:
            each = stretches[at]
            low, high = max(each.start, start), min(each.end, end)
            if low < high:
                text = each.text[low - each.start : high - each.start]
                cut.append(Stretch(low - start, high - start, text, each.version))
            if each.end > end:
                break
            at += 1
        yield cut


def in_hundredths(shares: Mapping[int, float]) -> dict[int, int]:
    """The shares in whole parts of a hundred that add up to it: what rounding leaves goes to the largest remainders."""
    parts = {version: int(100 * share) for version, share in shares.items()}
    left = round(100 * sum(shares.values())) - sum(parts.values())
    for version in sorted(shares, key=lambda each: parts[each] - 100 * shares[each])[:left]:
        parts[version] += 1
    return parts
