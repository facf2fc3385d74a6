"""A comparison as JSON, to the letter, and as text for a terminal."""

import json
from dataclasses import replace

from versions.content import Block, BlockKind, Content, Mark, MarkType
from versions.diff import compare
from versions.diff.formats import as_dict, as_text

OLD = Content(
    "Bridge to close",
    "",
    "",
    "en",
    (
        Block(BlockKind.PARAGRAPH, "It costs $3.2 million."),
        Block(BlockKind.FIGURE, source="a.jpg", caption="The old bridge."),
        Block(BlockKind.PARAGRAPH, "See the plan.", (Mark(8, 12, MarkType.LINK, "https://example.org/1"),)),
    ),
)
NEW = Content(
    "Bridge to close soon",
    "",
    "",
    "fr",
    (
        Block(BlockKind.PARAGRAPH, "It costs $3.4 million."),
        Block(BlockKind.FIGURE, source="b.jpg", caption="The new bridge."),
        Block(BlockKind.PARAGRAPH, "See the plan.", (Mark(8, 12, MarkType.LINK, "https://example.org/2"),)),
        Block(BlockKind.PARAGRAPH, "Done."),
    ),
)


def test_the_json_form_is_the_documented_one() -> None:
    assert as_dict(compare(OLD, NEW)) == {
        "engine": "corrigenda-1",
        "complete": True,
        "old_digest": OLD.digest.hex(),
        "new_digest": NEW.digest.hex(),
        "fields": {
            "headline": {"runs": [{"op": "equal", "text": "Bridge to close"}, {"op": "insert", "text": " soon"}]},
            "standfirst": {"runs": []},
            "byline": {"runs": []},
            "language": {"old": "en", "new": "fr"},
            "body": {"blocks": [WORDS, FIGURE, LINKED, INSERTED]},
        },
        "changes": [
            {"id": "c1", "field": "headline", "old": {"start": 15, "end": 15}, "new": {"start": 15, "end": 20}},
            {"id": "c2", "field": "language", "old": {"start": 0, "end": 2}, "new": {"start": 0, "end": 2}},
            {"id": "c3", "field": "body", "cell": 0, "old": {"start": 10, "end": 13}, "new": {"start": 10, "end": 13}},
            {
                "id": "c4",
                "field": "body.1.caption",
                "cell": 1,
                "old": {"start": 4, "end": 7},
                "new": {"start": 4, "end": 7},
            },
            {"id": "c5", "field": "body", "cell": 1, "old": {"start": 23, "end": 23}, "new": {"start": 23, "end": 23}},
            {"id": "c6", "field": "body", "cell": 2, "old": {"start": 32, "end": 36}, "new": {"start": 32, "end": 36}},
            {"id": "c7", "field": "body", "cell": 3, "old": {"start": 37, "end": 37}, "new": {"start": 38, "end": 43}},
        ],
        "summary": {
            "changes": 7,
            "blocks": 4,
            "blocks_changed": 4,
            "blocks_moved": 0,
            "words_inserted": 4,
            "words_deleted": 2,
        },
    }


WORDS = {
    "op": "changed",
    "old": [0],
    "new": [0],
    "runs": [
        {"op": "equal", "text": "It costs $"},
        {"op": "delete", "text": "3.2"},
        {"op": "insert", "text": "3.4"},
        {"op": "equal", "text": " million."},
    ],
    "marks": [],
    "attributes": [],
}
FIGURE = {
    "op": "changed",
    "old": [1],
    "new": [1],
    "runs": [],
    "marks": [],
    "attributes": [
        {"name": "source", "old": "a.jpg", "new": "b.jpg"},
        {
            "name": "caption",
            "old": "The old bridge.",
            "new": "The new bridge.",
            "runs": [
                {"op": "equal", "text": "The "},
                {"op": "delete", "text": "old"},
                {"op": "insert", "text": "new"},
                {"op": "equal", "text": " bridge."},
            ],
        },
    ],
}
LINKED = {
    "op": "changed",
    "old": [2],
    "new": [2],
    "runs": [{"op": "equal", "text": "See the plan."}],
    "marks": [
        {"side": "old", "op": "removed", "start": 8, "end": 12, "type": "link", "value": "https://example.org/1"},
        {"side": "new", "op": "added", "start": 8, "end": 12, "type": "link", "value": "https://example.org/2"},
    ],
    "attributes": [],
}
INSERTED = {
    "op": "inserted",
    "old": [],
    "new": [3],
    "runs": [{"op": "insert", "text": "Done."}],
    "marks": [],
    "attributes": [],
}


def test_the_json_form_is_plain_json() -> None:
    value = as_dict(compare(OLD, NEW))
    assert json.loads(json.dumps(value)) == value


def test_the_terminal_shows_words_between_brackets() -> None:
    text = as_text(compare(OLD, NEW), color=False)
    assert "headline: Bridge to close{+ soon+}" in text
    assert "language: [-en-]{+fr+}" in text
    assert "@@ -1 +1 changed @@\nIt costs $[-3.2-]{+3.4+} million." in text
    assert "source: [-a.jpg-]{+b.jpg+}\ncaption: The [-old-]{+new+} bridge." in text
    assert "removed link https://example.org/1 at 8–12" in text
    assert "@@ +4 inserted @@\n{+Done.+}" in text
    assert text.endswith("7 changes, 4 words added, 2 removed, 0 blocks moved\n")


def test_the_terminal_shows_colours_instead_where_it_has_them() -> None:
    text = as_text(compare(OLD, NEW), color=True)
    assert "\x1b[31;9m3.2\x1b[0m\x1b[32;4m3.4\x1b[0m" in text
    assert "[-" not in text


def test_unchanged_blocks_and_long_unchanged_stretches_are_folded() -> None:
    stretch = " ".join(f"word{k}" for k in range(60))
    body = (*OLD.body, Block(BlockKind.PARAGRAPH, f"{stretch} nine {stretch}"))
    old = replace(OLD, body=body)
    new = replace(OLD, body=(*body[:-1], Block(BlockKind.PARAGRAPH, f"{stretch} ten {stretch}")))
    text = as_text(compare(old, new), color=False)
    assert "(3 unchanged blocks)" in text
    assert "… word52 word53 word54 word55 word56 word57 word58 word59 [-nine-]{+ten+} word0 word1" in text
    assert max(map(len, text.splitlines())) < 160


def test_equal_contents_say_so_in_one_line() -> None:
    text = as_text(compare(OLD, OLD), color=False)
    assert text == "(3 unchanged blocks)\n\n0 changes, 0 words added, 0 removed, 0 blocks moved\n"


def test_an_incomplete_comparison_says_so() -> None:
    text = as_text(compare(OLD, NEW, budget=0), color=False)
    assert text.rstrip().endswith("too large to compare throughout: some text is shown as replaced")
