"""What the fuzzer runs, on inputs that are always the same: so that it cannot rot between two long runs."""

import random
from collections.abc import Iterator

import pytest

from tests.fuzz import target
from tests.fuzz.target import WAYS, Bytes
from tests.web.markup import speaking_english


@pytest.fixture(scope="module", autouse=True)
def _speaking_english() -> Iterator[None]:
    with speaking_english():
        yield


SEEDS = tuple(target.seeds())


@pytest.mark.parametrize("way", sorted({seed[0] for seed in SEEDS}))
def test_every_seed_of_every_way_in_keeps_the_laws(way: int) -> None:
    seeds = [seed for seed in SEEDS if seed[0] == way]
    assert seeds
    assert [seed for seed in seeds if not target.check(seed)] == []


@pytest.mark.parametrize("way", range(WAYS))
def test_bytes_that_mean_nothing_keep_the_laws_or_are_refused(way: int) -> None:
    chance = random.Random(way)
    checked = [target.check(bytes((way,)) + chance.randbytes(chance.randrange(120))) for _ in range(40)]
    assert any(checked)


def test_seeds_cut_and_joined_keep_the_laws() -> None:
    chance = random.Random(7)
    checked = []
    for _ in range(150):
        one, other = chance.choice(SEEDS), chance.choice(SEEDS)
        checked.append(target.check(one[: chance.randrange(2, len(one))] + other[chance.randrange(len(other)) :]))
    assert sum(checked) > 100, "most of what was read was compared, and kept every law"


def test_what_the_door_refuses_is_no_finding() -> None:
    assert not target.check(b"\x00\x02" + "a\u202eb".encode() + b"\0")
    assert target.check(b"")


def test_choices_run_dry_into_the_first_option() -> None:
    chosen = Bytes(b"\x05\x01\x00")
    assert [chosen.below(4), chosen.below(300), chosen.below(9)] == [1, 256, 0]
