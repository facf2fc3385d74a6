"""The API's bodies as values: whatever is sent is read or refused, and what was read is what was sent."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.exceptions import BadRequest

from service.inputs import json as inputs
from service.views.api.examples import EXAMPLES
from versions.assessment import Picked
from versions.errors import InvalidField, Refusal
from versions.kinds import Kind
from versions.proposals import Item, Override, Rewording
from versions.reviews import Verdict

READERS: tuple[Callable[[bytes], object], ...] = (
    inputs.new_article,
    inputs.amendment,
    inputs.submission,
    inputs.proposal,
    inputs.decision,
    inputs.publication,
    inputs.issue,
    inputs.rewording,
)
BY_SCHEMA = dict(
    zip(
        "NewArticle Amendment Submission ProposalInput DecisionInput PublicationInput NoticeInput WordingInput".split(),
        READERS,
        strict=True,
    )
)
CONTENT = {"headline": "H", "language": "en", "body": {"text": "One.\n\nTwo."}}
NOTICE = {"kind": "correction", "text": "It is 14.", "items": [{"wrong": "4", "right": "14"}]}

MEMBERS = st.sampled_from(
    "slug section content note base revision proposal kind notices text language items target notice scope passages "
    "approved_by verdict legal_basis headline body html markdown minor_reason overrides finding reason rewordings "
    "sequence engine changes old_digest new_digest wrong right review_by reason_class".split()
)
LEAVES = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False),
    st.text(st.characters(), max_size=8), st.sampled_from(["en", "update", "auto", "approve", "\ud800", "\x00"]),
)  # fmt: skip
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(MEMBERS, inner, max_size=5), max_leaves=12
)


@given(st.dictionaries(MEMBERS, VALUES, max_size=6))
def test_whatever_json_is_sent_is_read_or_refused(value: dict[str, Any]) -> None:
    raw = json.dumps(value).encode()
    refusals = [refusal for read in READERS if (refusal := refused(read, raw))]
    for refusal in refusals:
        # Can be shown: no lone surrogate of the sender's.
        assert (refusal.sentence + (refusal.field or "") + json.dumps(refusal.facts, ensure_ascii=False)).encode()


def refused(read: Callable[[bytes], object], raw: bytes) -> Refusal | None:
    """The refusal that reading ends in, if it does."""
    try:
        read(raw)
    except Refusal as refusal:
        return refusal
    return None


@given(st.binary(max_size=60))
def test_whatever_bytes_are_sent_are_read_or_refused(raw: bytes) -> None:
    with pytest.raises((BadRequest, Refusal)):
        inputs.decision(raw)


def test_every_example_of_the_description_is_read() -> None:
    assert EXAMPLES.keys() == BY_SCHEMA.keys()
    for name, example in EXAMPLES.items():
        assert refused(BY_SCHEMA[name], json.dumps(example).encode()) is None, name


def test_a_publication_by_revision_is_read() -> None:
    raw = {
        "revision": 3,
        "kind": "correction",
        "notices": [
            NOTICE
            | {"language": "pt-br", "target": {"notice": 2}, "scope": "headline"}
            | {"passages": {"engine": "e", "old_digest": "a", "new_digest": "b", "changes": ["c1", "c2"]}}
        ],
        "minor_reason": "x",
        "overrides": [{"finding": "f", "reason": "r"}],
        "rewordings": [{"notice": 1, "text": "Better."}],
        "approved_by": "Ana",
    }
    call = inputs.publication(json.dumps(raw).encode())
    (notice,) = call.asked.notices
    assert (call.revision, call.submission, call.approved_by) == (3, None, ("Ana",))
    assert (notice.kind, notice.language, notice.target_notice, notice.scope) == (
        Kind.CORRECTION,
        "pt-BR",
        2,
        "headline",
    )
    assert notice.items == (Item("4", "14"),)
    assert notice.passages == Picked("e", "a", "b", ("c1", "c2"))
    assert call.asked.overrides == (Override("f", "r"),)
    assert call.asked.rewordings == (Rewording(1, "Better."),)


def test_a_publication_by_content_carries_its_proposal_in_the_draft() -> None:
    raw = {"content": CONTENT, "base": 1, "kind": "correction", "notices": [NOTICE], "approved_by": ["Ana", "Ben"]}
    call = inputs.publication(json.dumps(raw).encode())
    assert call.submission is not None
    assert call.submission.draft.base == 1
    assert call.submission.draft.proposal == call.asked
    assert call.submission.draft.content.body_text == "One.\nTwo."
    assert call.approved_by == ("Ana", "Ben")


def test_the_other_bodies_are_read() -> None:
    article = inputs.new_article(json.dumps({"slug": "a", "section": None, "content": CONTENT}).encode())
    assert (article.slug, article.section, article.draft.base) == ("a", None, None)
    decided = inputs.decision(b'{"verdict": "request_changes", "proposal": 2, "note": "n"}')
    assert (decided.verdict, decided.proposal, decided.note) == (Verdict.REQUEST_CHANGES, 2, "n")
    change = inputs.amendment(b'{"section": null}')
    assert (change.slug, change.section, change.has_section) == (None, None, True)
    issue = inputs.issue(b'{"proposal": {"revision": 2, "sequence": 3}}')
    assert issue.proposal == (2, 3)
    assert inputs.issue(json.dumps(NOTICE).encode()).asked.kind is Kind.CORRECTION
    assert inputs.rewording(b'{"text": "x"}').as_proposed(4).rewordings == (Rewording(4, "x"),)


@pytest.mark.parametrize(
    ("raw", "field", "fact"),
    [
        ('{"revision": true}', "revision", "not true or false"),
        ('{"revision": 1.5}', "revision", "not a number with a fraction"),
        ('{"revision": null}', "revision", "leave it out"),
        ('{"revision": 1, "notices": {}}', "notices", "must be a list, not an object"),
        ('{"revision": 1, "notices": [{"kind": "update"}]}', "notices.0.text", "is missing"),
        ('{"revision": 1, "colour": 1, "tone": 2}', "colour", "“colour”, “tone”"),
        ('{"content": {"headline": "H"}}', "base", "is missing"),
        ('{"base": 1, "content": {"headline": "H", "language": "en", "body": {}}}', "content.body", "exactly one of"),
        ('{"revision": 1, "kind": "typo"}', "kind", "“typo” is none of them"),
    ],
)
def test_a_refusal_names_the_member_and_the_fact(raw: str, field: str, fact: str) -> None:
    with pytest.raises(InvalidField, match=fact) as caught:
        inputs.publication(raw.encode())
    assert caught.value.field == field
