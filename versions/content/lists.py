"""Ordered lists: the number that each item is read with."""

from collections.abc import Iterable, Mapping

from versions.content.values import Block, BlockKind

Numbers = Mapping[int, int]
"""The number of each item of an ordered list, by the index of its block."""


def numbers(blocks: Iterable[Block]) -> Numbers:
    """The number that each item of an ordered list is read with, by its index; nested lists count for themselves."""
    found: dict[int, int] = {}
    opened: list[tuple[str, int]] = []
    for index, block in enumerate(blocks):
        if block.kind is not BlockKind.LIST_ITEM:
            opened.clear()
            continue
        shape, depth = block.list or "bullet", block.depth or 1
        while len(opened) > depth or (len(opened) == depth and opened[-1][0] != shape):
            opened.pop()
        if len(opened) == depth:
            opened[-1] = (shape, opened[-1][1] + 1)
        opened += [(shape, 1)] * (depth - len(opened))
        if shape == "ordered":
            found[index] = opened[-1][1]
    return found
