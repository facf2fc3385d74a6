"""The other engines, each from two whole texts to its list of operations; tokens are ours, stripped of blanks."""

import importlib.util
from collections.abc import Callable

from rapidfuzz.distance import Indel

from versions.words import pieces

Engine = Callable[[str, str], object]

OPTIONAL = {"fast_diff_match_patch": "fast-diff-match-patch", "patiencediff": "patiencediff"}
"""Rivals of the optional group, by module, and the package each comes in."""


def missing() -> list[str]:
    """The packages of rivals that cannot be imported here."""
    return [package for module, package in OPTIONAL.items() if importlib.util.find_spec(module) is None]


def indel(old: str, new: str) -> object:
    """rapidfuzz: a longest common subsequence of the two lists of tokens."""
    return Indel.opcodes(_tokens(old), _tokens(new))


def fast_diff_match_patch() -> Engine | None:
    """Myers' algorithm in C++ on tokens mapped to code points, without a deadline; None where it is missing."""
    if importlib.util.find_spec("fast_diff_match_patch") is None:
        return None
    from fast_diff_match_patch import diff  # noqa: PLC0415  (optional)

    return lambda old, new: diff(*mapped(old, new), timelimit=0, checklines=False, cleanup="No", counts_only=True)


def patience() -> Engine | None:
    """The patience algorithm, its core in Rust; None where it is missing."""
    if importlib.util.find_spec("patiencediff") is None:
        return None
    from patiencediff import PatienceSequenceMatcher  # noqa: PLC0415  (optional)

    return lambda old, new: PatienceSequenceMatcher(None, _tokens(old), _tokens(new)).get_opcodes()


def mapped(old: str, new: str) -> tuple[str, str]:
    """Both lists of tokens as strings of one code point a token, surrogates left out."""
    numbers: dict[str, int] = {}
    sides = [[numbers.setdefault(token, len(numbers)) for token in _tokens(text)] for text in (old, new)]
    letters = [chr(k + 1 if k + 1 < 0xD800 else k + 0x801) for k in range(len(numbers))]
    return "".join([letters[k] for k in sides[0]]), "".join([letters[k] for k in sides[1]])


def _tokens(text: str) -> list[str]:
    return [piece.lstrip() for piece in pieces(text)]
