"""Bodies that the API must refuse, by what is wrong with them."""

from typing import Any

from tests.web.cms import Json, body

WRONG = "The city set aside 4 million crowns.\n\nThe vote was unanimous."
RIGHT = "The city set aside 14 million crowns.\n\nThe vote was unanimous."
CORRECTION: Json = {
    "kind": "correction",
    "text": "An earlier version gave the sum as 4 million crowns; it is 14 million.",
    "items": [{"wrong": "4 million", "right": "14 million"}],
}
NUL, LONE = "a\x00b", "a\ud800b"


def html(markup: str) -> Json:
    return body() | {"body": {"html": markup}}


BAD_CONTENTS: dict[str, tuple[Any, int, str, str]] = {
    "no headline": (body(headline=""), 422, "no-headline", "#/content/headline"),
    "a headline that is too long": (body(headline="x" * 1_001), 413, "too-large", "#/content/headline"),
    "no block of text": (body(""), 422, "no-text", "#/content/body"),
    "markup without text": (html("<p></p><script>x</script>"), 422, "no-text", "#/content/body"),
    "300 nested elements": (html("<b>" * 300 + "deep" + "</b>" * 300), 422, "too-deep", "#/content/body/html"),
    "a megabyte of open elements": (html("<b>" * 350_000 + "x"), 422, "too-deep", "#/content/body/html"),
    "a control character": (body("one\x07two"), 422, "forbidden-character", "#/content/body/text"),
    "a NUL": (body(headline=NUL), 422, "forbidden-character", "#/content/headline"),
    "a lone surrogate": (body(LONE), 422, "forbidden-character", "#/content/body/text"),
    "a direction override": (body("one\u202etwo"), 422, "forbidden-character", "#/content/body/text"),
    "an open isolate": (body("one\u2067two"), 422, "forbidden-character", "#/content/body"),
    "no language": ({"headline": "H", "body": {"text": "T"}}, 422, "invalid-field", "#/content/language"),
    "an impossible language": (body() | {"language": "!!"}, 422, "invalid-field", "#/content/language"),
    "two bodies": (body() | {"body": {"html": "<p>a</p>", "text": "a"}}, 422, "invalid-field", "#/content/body"),
    "no body": (body() | {"body": {}}, 422, "invalid-field", "#/content/body"),
    "a body in words": (body() | {"body": "text"}, 422, "invalid-field", "#/content/body"),
    "a body that is a number": (body() | {"body": {"text": 7}}, 422, "invalid-field", "#/content/body/text"),
    "a null headline": (body() | {"headline": None}, 422, "invalid-field", "#/content/headline"),
    "a member nobody knows": (body() | {"colour": "red"}, 422, "invalid-field", "#/content/colour"),
    "a list": ([], 422, "invalid-field", "#/content"),
    "nothing": (None, 422, "invalid-field", "#/content"),
}
"""Content; then status, code and place in the body."""

BAD_ARTICLES: dict[str, tuple[Any, str]] = {
    "no address": ({"content": body()}, "#/slug"),
    "an address with capitals": ({"slug": "Council", "content": body()}, "#/slug"),
    "an address that is too long": ({"slug": "a" * 121, "content": body()}, "#/slug"),
    "an address with a NUL": ({"slug": NUL, "content": body()}, "#/slug"),
    "a section that is too long": ({"slug": "a", "section": "x" * 81, "content": body()}, "#/section"),
    "a section that is a number": ({"slug": "a", "section": 1, "content": body()}, "#/section"),
    "a section with a surrogate": ({"slug": "a", "section": LONE, "content": body()}, "#/section"),
    "a note that is null": ({"slug": "a", "note": None, "content": body()}, "#/note"),
    "a member nobody knows": ({"slug": "a", "content": body(), LONE: 1}, "#/a\ufffdb"),
    "a member of another call": ({"slug": "a", "content": body(), "kind": "update"}, "#/kind"),
}
"""Body of a new article; then the place in it."""

BAD_SUBMISSIONS: dict[str, tuple[Json, int, str]] = {
    "a base that never was": ({"base": 99}, 422, "#/base"),
    "a base of zero": ({"base": 0}, 422, "#/base"),
    "a base below zero": ({"base": -1}, 422, "#/base"),
    "a base that is true": ({"base": True}, 422, "#/base"),
    "a base with a fraction": ({"base": 1.0}, 422, "#/base"),
    "a base in words": ({"base": "1"}, 422, "#/base"),
    "a base that is huge": ({"base": 10**30}, 422, "#/base"),
    "a base that is null": ({"base": None}, 422, "#/base"),
    "unchanged text": ({"content": body()}, 422, "#/content"),
    "a kind nobody knows": ({"proposal": {"kind": "typo"}}, 422, "#/proposal/kind"),
    "a kind that demands a notice": ({"proposal": {"kind": "correction"}}, 422, "#/proposal/notices"),
    "a kind lighter than its notices": (
        {"proposal": {"kind": "update", "notices": [CORRECTION]}}, 422, "#/proposal/kind",
    ),
    "a notice of kind minor": (
        {"proposal": {"notices": [{"kind": "minor", "text": "x"}]}}, 422, "#/proposal/notices/0/kind",
    ),
    "a notice without words": (
        {"proposal": {"notices": [{"kind": "correction", "text": " "}]}}, 422, "#/proposal/notices/0/text",
    ),
    "a notice with a surrogate": (
        {"proposal": {"notices": [{"kind": "correction", "text": LONE}]}}, 422, "#/proposal/notices/0/text",
    ),
    "a notice in no language": (
        {"proposal": {"notices": [CORRECTION | {"language": "x" * 60}]}}, 422, "#/proposal/notices/0/language",
    ),
    "a concern without a date": (
        {"proposal": {"notices": [{"kind": "concern", "text": "x"}]}}, 422, "#/proposal/notices/0/review_by",
    ),
    "a date that is none": (
        {"proposal": {"notices": [{"kind": "concern", "text": "x", "review_by": "soon"}]}},
        422, "#/proposal/notices/0/review_by",
    ),
    "a removal without a reason": (
        {"proposal": {"notices": [{"kind": "removal", "text": "x"}]}}, 422, "#/proposal/notices/0/reason_class",
    ),
    "a target that never was": (
        {"proposal": {"notices": [CORRECTION | {"target": {"notice": 7}}]}}, 404, "",
    ),
    "too many notices": ({"proposal": {"notices": [CORRECTION] * 21}}, 422, "#/proposal/notices"),
    "notices that are no list": ({"proposal": {"notices": CORRECTION}}, 422, "#/proposal/notices"),
    "an item that is a word": (
        {"proposal": {"notices": [CORRECTION | {"items": ["x"]}]}}, 422, "#/proposal/notices/0/items/0",
    ),
    "passages of a kind nobody knows": (
        {"proposal": {"notices": [CORRECTION | {"passages": "some"}]}}, 422, "#/proposal/notices/0/passages",
    ),
    "changes that are numbers": (
        {"proposal": {"notices": [
            CORRECTION | {"passages": {"engine": "e", "old_digest": "a", "new_digest": "b", "changes": [1]}}
        ]}},
        422, "#/proposal/notices/0/passages/changes/0",
    ),
}  # fmt: skip
"""What a submission says beside its base and content; then status and place."""

BAD_PUBLICATIONS: dict[str, tuple[Json, int, str]] = {
    "neither revision nor content": ({}, 422, "invalid-field"),
    "both revision and content": ({"revision": 2, "base": 1, "content": body("x")}, 422, "invalid-field"),
    "a revision with a base": ({"revision": 2, "base": 1}, 422, "invalid-field"),
    "a revision that never was": ({"revision": 99}, 404, "not-found"),
    "a revision that is huge": ({"revision": 2**63}, 422, "invalid-field"),
    "the live revision": ({"revision": 1}, 409, "not-open"),
    "no kind": ({"revision": 2}, 422, "kind-required"),
    "a kind that demands a notice": ({"revision": 2, "kind": "correction"}, 422, "notice-required"),
    "a fact that nobody is told of": ({"revision": 2, "kind": "minor"}, 422, "held"),
    "an empty list of approvers": ({"revision": 2, "kind": "minor", "approved_by": []}, 422, "invalid-field"),
    "approvers that are numbers": ({"revision": 2, "kind": "minor", "approved_by": [1]}, 422, "invalid-field"),
    "a comparison that is another": (
        {"revision": 2, "kind": "correction", "notices": [
            CORRECTION | {"passages": {"engine": "e", "old_digest": "0", "new_digest": "0", "changes": ["c1"]}}
        ]},
        409, "comparison-differs",
    ),
}  # fmt: skip
"""Body of a publication; then status and code."""
