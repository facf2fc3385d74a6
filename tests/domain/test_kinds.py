"""The eight kinds: their order, what each demands, and whose eyes they want."""

from itertools import pairwise, product

import pytest

from tests.factories import a_notice
from versions import proposals
from versions.errors import KindTooLight, NoticeRequired
from versions.kinds import APPROVALS, Approval, Kind, gravest, strictest
from versions.permissions import OPERATOR, UPSTREAM, Actor, Role
from versions.proposals import NoticeDraft, Proposed

# Lightest first: whether readers are told in words, whether of words that changed, whether it is on the list.
TABLE: dict[Kind, tuple[bool, bool, bool]] = {
    Kind.MINOR: (False, False, False),
    Kind.UPDATE: (False, False, False),
    Kind.CLARIFICATION: (True, True, True),
    Kind.EDITORS_NOTE: (True, False, True),
    Kind.CORRECTION: (True, True, True),
    Kind.CONCERN: (True, False, True),
    Kind.RETRACTION: (True, False, True),
    Kind.REMOVAL: (True, False, True),
}
ANYBODY, STANDARDS = frozenset({Role.EDITOR, Role.STANDARDS}), frozenset({Role.STANDARDS})


def test_the_table_of_kinds_is_the_one_that_was_agreed() -> None:
    assert list(Kind) == list(TABLE)
    assert [kind.rank for kind in TABLE] == [1, 2, 3, 4, 5, 6, 7, 8]
    assert {kind: (kind.needs_notice, kind.needs_change, kind.is_listed) for kind in Kind} == TABLE


def test_the_table_of_approvals_is_the_one_that_was_agreed() -> None:
    one, of_standards = Approval(1, ANYBODY), Approval(1, STANDARDS)
    assert {
        None: one,
        Kind.MINOR: Approval(0, ANYBODY),
        Kind.UPDATE: Approval(0, ANYBODY),
        Kind.CLARIFICATION: one,
        Kind.EDITORS_NOTE: of_standards,
        Kind.CORRECTION: one,
        Kind.CONCERN: of_standards,
        Kind.RETRACTION: of_standards,
        Kind.REMOVAL: Approval(2, STANDARDS, legal_basis=True),
    } == APPROVALS


@pytest.mark.parametrize(("one", "other"), list(product([None, *Kind], repeat=2)))
def test_the_strictest_of_two_satisfies_both_in_either_order(one: Kind | None, other: Kind | None) -> None:
    asked = strictest([one, other])
    assert asked == strictest([other, one])
    for kind in (one, other):
        assert asked.count >= APPROVALS[kind].count
        assert asked.roles <= APPROVALS[kind].roles
        assert asked.legal_basis >= APPROVALS[kind].legal_basis


def test_the_gravest_is_found_wherever_it_stands() -> None:
    for lighter, graver in pairwise(Kind):
        assert gravest([lighter, graver]) is gravest([graver, lighter]) is graver
    assert gravest([]) is None


def notice_of(kind: Kind) -> NoticeDraft:
    return a_notice(kind, "The hall was full.")


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_that_must_be_told_is_refused_in_silence(kind: Kind) -> None:
    alone = Proposed(kind)
    if TABLE[kind][0]:
        with pytest.raises(NoticeRequired):
            proposals.checked(alone, is_first=False)
    else:
        assert proposals.checked(alone, is_first=False).kind is kind


@pytest.mark.parametrize(("kind", "told"), list(product(Kind, list(Kind)[1:])))
def test_a_publication_is_of_the_kind_of_its_gravest_notice_and_no_other(kind: Kind, told: Kind) -> None:
    proposed = Proposed(kind, (notice_of(told),))
    if kind is told:
        assert proposals.checked(proposed, is_first=False).kind is told
    else:
        with pytest.raises(KindTooLight if kind.rank < told.rank else NoticeRequired):
            proposals.checked(proposed, is_first=False)


def test_only_the_one_scope_makes_a_token_another_houses() -> None:
    assert Actor(OPERATOR.id, "cms", Role.EDITOR, frozenset({UPSTREAM})).is_upstream
    assert not Actor(OPERATOR.id, "cms", Role.EDITOR, frozenset({"another"})).is_upstream
    assert not OPERATOR.is_upstream
