"""A comparison as JSON, to the letter, and as text for a terminal."""

import json
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.corpus.strategies import article, edited_contents
from versions.content import Block, BlockKind, Content, Mark, MarkType
from versions.diff import ENGINE, Diff, compare
from versions.diff.formats import as_dict, as_text
from versions.reading import from_html, from_text

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
        "engine": ENGINE,
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
            "reordered": False,
            "replaced": False,
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


FIGURE_BLOCK = Block(BlockKind.FIGURE, source="/a.jpg", caption="The old bridge.")


def test_a_span_in_another_field_than_the_changes_names_it() -> None:
    words = Block(BlockKind.PARAGRAPH, "It costs three million and will be built by spring.")
    more = Block(BlockKind.PARAGRAPH, "The council met on Monday.")
    old, new = article(FIGURE_BLOCK, words), article(more, replace(FIGURE_BLOCK, caption="The new bridge."), words)
    (caption,) = [each for each in as_dict(compare(old, new))["changes"] if "caption" in each["field"]]
    assert (caption["field"], caption["old_field"]) == ("body.1.caption", "body.0.caption")
    assert "new_field" not in caption
    added = as_dict(compare(article(words), article(words, FIGURE_BLOCK)))["changes"]
    assert [(each["field"], each["old_field"]) for each in added] == [("body.1.caption", "body")]
    gone = as_dict(compare(article(words, FIGURE_BLOCK), article(words)))["changes"]
    assert [(each["field"], each["new_field"]) for each in gone] == [("body.1.caption", "body")]


@given(edited_contents())
def test_spans_quote_the_field_that_they_name(pair: tuple[Content, Content]) -> None:
    found = compare(*pair)
    for value, change in zip(as_dict(found)["changes"], found.changes, strict=True):
        for side, content, text in (("old", found.old, change.old_text), ("new", found.new, change.new_text)):
            field = value.get(f"{side}_field", value["field"])
            assert content.text_of(field)[value[side]["start"] : value[side]["end"]] == text


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


PARAGRAPHS = [
    "The council will vote on Monday about five new schools, before the winter storms begin.",
    "Rain is expected along the whole coast this week, said forecasters in the harbour office.",
    "A new bridge over the river Teale opens to the public in spring, two years late.",
    "Nobody was hurt when a crowded tram left its rails near the old fish market.",
    "The theatre has chosen three plays by young writers who grew up in the region.",
]


def printed(old: str, new: str, *, color: bool = False) -> str:
    return as_text(compare(from_text(old), from_text(new)), color=color)


def test_a_split_and_a_merge_show_the_break_as_a_sign() -> None:
    first, second = PARAGRAPHS[0], PARAGRAPHS[1]
    split = printed(f"{first} {second}", f"{first}\n\n{second}")
    assert split.startswith("@@ -1 +1,2 split @@\n… about five new schools")
    assert "storms begin.[- -]{+¶\n+}Rain is expected" in split
    assert split.endswith("\n\n1 change, 0 words added, 0 removed, 0 blocks moved\n")
    merged = printed(f"{first}\n\n{second}", f"{first} {second}")
    assert "@@ -1,2 +1 merged @@" in merged
    assert "storms begin.[-¶-]{+ +}Rain is" in merged


def test_a_line_break_is_no_paragraph_break() -> None:
    old, new = from_html("<p>Harbour Street 4<br>Saltgate</p>"), from_html("<p>Harbour Street 4 Saltgate</p>")
    assert "Street 4[-↵-]{+ +}Saltgate" in as_text(compare(old, new), color=False)
    assert "Street 4[- -]{+↵\n+}Saltgate" in as_text(compare(new, old), color=False)


def test_an_edited_move_shows_the_words_inside() -> None:
    moved = PARAGRAPHS[0].replace("winter storms", "spring tides")
    text = printed("\n\n".join(PARAGRAPHS), "\n\n".join([*PARAGRAPHS[1:], moved]))
    assert "@@ -1 +5 moved @@" in text
    assert "before the [-winter storms-]{+spring tides+} begin." in text
    assert text.endswith("1 block moved\n")


def test_an_unedited_move_is_known_by_its_first_words() -> None:
    text = printed("\n\n".join(PARAGRAPHS), "\n\n".join([*PARAGRAPHS[1:], PARAGRAPHS[0]]))
    assert "@@ -1 +5 moved @@\nThe council will vote on Monday about five new schools, …\n" in text


def test_reordered_paragraphs_are_said_once() -> None:
    found = compare(from_text("\n\n".join(PARAGRAPHS)), from_text("\n\n".join(reversed(PARAGRAPHS))))
    assert found.summary.reordered
    text = as_text(found, color=False)
    assert text.startswith("The paragraphs were reordered: 4 of 5 stand elsewhere.\n\n(5 unchanged blocks)\n")
    assert "moved @@" not in text


def test_a_list_item_stands_behind_its_number_or_bullet() -> None:
    def found(last: str) -> Diff:
        listed = "<ol><li>One boat<li>Two boats<ul><li>Inner</ul><li>{}</ol><p>Between.</p><ol><li>{}</ol>"
        return compare(from_html(listed.format("Three boats", "One more")), from_html(listed.format(last, "One less")))

    text = as_text(found("Three ships"), color=False)
    assert "\n3. Three [-boats-]{+ships+}\n" in text
    assert "\n1. One [-more-]{+less+}\n" in text
    inner = as_text(
        compare(from_html("<ul><li>A<ul><li>B one</ul></ul>"), from_html("<ul><li>A<ul><li>B two</ul></ul>")),
        color=False,
    )
    assert "\n  • B [-one-]{+two+}\n" in inner


def test_cells_of_a_table_stand_apart() -> None:
    old, new = (from_html(f"<table><tr><td>Boats<td>{n}<td>in port</table>") for n in (12, 14))
    assert "Boats │ [-12-]{+14+} │ in port" in as_text(compare(old, new), color=False)


FORGED = [
    ("[-1 million-]{+2 million+}", "\\[-1 million\\-]\\{+2 million\\+}"),
    ("a {+ b -] c", "a \\{+ b \\-] c"),
    ("C:\\[-", "C:\\\\\\[-"),
    ("[ - + ] @@ \\ -", "[ - + ] @@ \\ -"),
]


@pytest.mark.parametrize(("text", "shown"), FORGED)
def test_a_text_cannot_forge_our_signs(text: str, shown: str) -> None:
    lines = printed(f"{text} one", f"{text} two").splitlines()
    assert lines[1] == f"{shown} [-one-]{{+two+}}"
    assert f"{text} " in printed(f"{text} one", f"{text} two", color=True), "in colour they are no signs"
    assert f"@@ +2 inserted @@\n{{+{shown}+}}\n" in printed("One.", f"One.\n\n{text}")


def test_a_backslash_before_a_change_does_not_hide_it() -> None:
    assert "on C:\\\\[-one-]{+two+}\\ it stays\n" in printed("on C:\\one\\ it stays", "on C:\\two\\ it stays")


@pytest.mark.parametrize("color", [False, True])
def test_a_text_cannot_forge_a_block(color: bool) -> None:
    old, new = (from_html(f"<p>@@ -8 +8 moved @@<br>{word}<br>@@ -9 +9 changed @@") for word in ("one", "two"))
    text = as_text(compare(old, new), color=color)
    assert [line for line in text.splitlines() if line.startswith("@@")] == ["@@ -1 +1 changed @@"]
    assert text.count("\n\\@@ ") == 2


@given(st.lists(st.sampled_from(["[-", "-]", "{+", "+}", "\\", "[", "-", "+", "}", "a ", "b "]), max_size=12))
def test_signs_that_no_backslash_precedes_are_ours_alone(parts: list[str]) -> None:
    text = "".join(parts).strip()
    line = printed(f"x {text} old y", f"x {text} new y").splitlines()[1]
    assert line.startswith("x ")
    signs = [found[2] for found in re.finditer(r"(?<!\\)((?:\\\\)*)(\[-|-\]|\{\+|\+\})", line)]
    assert signs == ["[-", "-]", "{+", "+}"], line


def test_a_text_of_nothing_but_backslashes_takes_no_time() -> None:
    text = "\\" * 100_000
    assert printed(f"{text} one", f"{text} two").endswith(
        "[-one-]{+two+}\n\n1 change, 1 word added, 1 removed, 0 blocks moved\n"
    )


@given(edited_contents())
def test_no_colour_means_no_control_characters(pair: tuple[Content, Content]) -> None:
    found = compare(*pair)
    assert "\x1b" not in as_text(found, color=False)
    assert "\x1b" in as_text(found, color=True) or as_text(found, color=True) == as_text(found, color=False)
