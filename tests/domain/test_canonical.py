"""Canonical form 1: what folds, what stays, what is refused and under which name."""

from dataclasses import replace

import pytest

from tests.corpus.strategies import article, paragraph, written
from versions import content, errors, reading
from versions.content import Block, BlockKind, Mark, MarkType, canonical, to_html

# What folds and what stays.


def test_only_four_characters_fold() -> None:
    assert written(paragraph(" a \t b\u00a0\u2009\u202f c  ")).text == "a b\u00a0\u2009\u202f c"


def test_a_line_feed_is_a_line_break_without_blanks_around_it() -> None:
    assert written(paragraph("\n one \r\n two\rthree \n\n four\n")).text == "one\ntwo\nthree\n\nfour"


def test_a_headline_is_one_line() -> None:
    assert canonical(article(headline="\n Two\r\nlines\tof  it ")).headline == "Two lines of it"


def test_preformatted_text_keeps_its_blanks() -> None:
    assert written(Block(BlockKind.PREFORMATTED, "\n\n  a\t b \r\n\r\n c  \n")).text == "  a\t b \n\n c  "


def test_a_row_keeps_tabs_between_cells_and_tidies_each_cell() -> None:
    assert written(Block(BlockKind.TABLE_ROW, " a  b \t\t\n c \n d\t ")).text == "a b\t\tc\nd\t"


def test_letters_are_composed_and_marks_follow() -> None:
    block = written(paragraph("cafe\u0301 cre\u0300me", Mark(6, 12, MarkType.EMPHASIS), Mark(0, 5, MarkType.STRONG)))
    assert block.text == "café crème"
    assert block.marks == (Mark(0, 4, MarkType.STRONG), Mark(5, 10, MarkType.EMPHASIS))


def test_a_mark_moves_with_folded_blanks() -> None:
    block = written(paragraph("  one   two ", Mark(8, 11, MarkType.STRONG)))
    assert (block.text, block.marks) == ("one two", (Mark(4, 7, MarkType.STRONG),))


def test_touching_marks_of_a_type_become_one_and_empty_ones_none() -> None:
    block = written(
        paragraph("abcdef", Mark(0, 2, MarkType.STRONG), Mark(2, 4, MarkType.STRONG), Mark(5, 5, MarkType.CODE))
    )
    assert block.marks == (Mark(0, 4, MarkType.STRONG),)


def test_of_two_overlapping_links_the_inner_one_holds() -> None:
    block = written(paragraph("abcdef", Mark(0, 6, MarkType.LINK, "/a"), Mark(2, 4, MarkType.LINK, "/b")))
    assert [(m.start, m.end, m.value) for m in block.marks] == [(0, 2, "/a"), (2, 4, "/b"), (4, 6, "/a")]


def test_blocks_without_text_are_dropped_but_rules_and_pictures_stay() -> None:
    kept = canonical(article(paragraph(" \u00a0\n"), Block(BlockKind.RULE), Block(BlockKind.FIGURE, source="/a.jpg")))
    assert [block.kind for block in kept.body] == [BlockKind.RULE, BlockKind.FIGURE]


def test_attributes_of_other_kinds_are_left_behind() -> None:
    assert written(Block(BlockKind.PARAGRAPH, "a", level=2, list="bullet", depth=1, alt="x")) == paragraph("a")


def test_lists_have_a_kind_and_a_depth_with_an_end() -> None:
    item = written(Block(BlockKind.LIST_ITEM, "a", depth=10_000))
    assert (item.list, item.depth) == ("bullet", content.MAX_DEPTH)


@pytest.mark.parametrize(
    ("given_tag", "kept"),
    [
        ("EN", "en"),
        ("pt-br", "pt-BR"),
        ("ZH-hant-tw", "zh-Hant-TW"),
        ("es-419", "es-419"),
        ("iw", "he"),
        ("de-1996", "de-1996"),
        ("en-GB-x-Desk", "en-GB-x-desk"),
    ],
)
def test_languages_are_written_one_way(given_tag: str, kept: str) -> None:
    assert canonical(article(language=given_tag)).language == kept


@pytest.mark.parametrize(
    "tag", ["", "english language", "e", "en_GB", "en-", "en--gb", "12", "x" * 100, "\ud800", "en\n-gb"]
)
def test_what_is_no_language_tag_is_refused(tag: str) -> None:
    with pytest.raises(errors.InvalidField) as refused:
        canonical(article(language=tag))
    assert refused.value.field == "language"
    refused.value.sentence.encode()


# Refusals.


@pytest.mark.parametrize(
    "character",
    [
        "\x00",
        "\x0b",
        "\x0c",
        "\x1b",
        "\x7f",
        "\x85",
        "\x9f",
        "\u202a",
        "\u202e",
        "\ufeff",
        "\ufdd0",
        "\ufffe",
        "\U0001ffff",
        "\U0010fffe",
        chr(0xD800),
        chr(0xDFFF),
    ],
)
@pytest.mark.parametrize("field", ["headline", "standfirst", "byline", "body", "body.0.caption", "body.0.alt"])
def test_a_forbidden_character_is_refused_naming_field_and_code_point(character: str, field: str) -> None:
    text = f"before {character} after"
    match field.split("."):
        case ["body", _, name]:
            wrong = article(replace(Block(BlockKind.FIGURE, source="/a"), **{name: text}))
        case ["body"]:
            wrong = article(paragraph(text))
        case _:
            wrong = replace(article(), **{field: text})
    with pytest.raises(errors.ForbiddenCharacter) as refused:
        canonical(wrong)
    assert refused.value.field == field
    assert refused.value.facts["character"] == f"U+{ord(character):04X}"
    assert refused.value.facts["at"] == 7
    refused.value.sentence.encode()


@pytest.mark.parametrize("text", ["a\u2067b", "a\u2069b", "\u2066a\u2069\u2069"])
def test_an_unbalanced_isolate_is_refused(text: str) -> None:
    with pytest.raises(errors.ForbiddenCharacter) as refused:
        canonical(article(paragraph(text)))
    assert refused.value.field == "body"


@pytest.mark.parametrize(
    "text", ["a\u2067b\u2069c", "a\u200cb\u200dc\u200ed\u200fe\u061cf", "a\u2066b\u2068c\u2069\u2069"]
)
def test_marks_that_writing_needs_are_kept(text: str) -> None:
    assert written(paragraph(text)).text == text


@pytest.mark.parametrize(("field", "limit"), [("headline", 1_000), ("standfirst", 5_000), ("byline", 1_000)])
def test_a_line_over_its_limit_is_refused(field: str, limit: int) -> None:
    assert getattr(canonical(replace(article(), **{field: "é" * limit + "  "})), field) == "é" * limit
    with pytest.raises(errors.TooLarge) as refused:
        canonical(replace(article(), **{field: "é" * (limit + 1)}))
    assert (refused.value.field, refused.value.facts) == (field, {"limit": limit, "characters": limit + 1})


def test_too_many_blocks_and_too_many_bytes_are_refused() -> None:
    with pytest.raises(errors.TooLarge) as refused:
        canonical(article(*[paragraph("a")] * (content.MAX_BLOCKS + 1)))
    assert refused.value.field == "body"
    with pytest.raises(errors.TooLarge) as refused:
        canonical(article(paragraph("é" * content.MAX_BYTES)))
    assert refused.value.facts["limit"] == content.MAX_BYTES


def test_accents_stacked_beyond_reason_are_refused_before_they_are_ordered() -> None:
    with pytest.raises(errors.InvalidField):  # ordering them takes hours
        canonical(article(paragraph("a" + "\u0301\u0316" * 400_000)))


@pytest.mark.parametrize(
    "block",
    [
        Block(BlockKind.HEADING, "a", level=1),
        Block(BlockKind.LIST_ITEM, "a", depth=0),
        Block(BlockKind.LIST_ITEM, "a", list="dotted"),
        Block(BlockKind.FIGURE),
        Block(BlockKind.FIGURE, source="javascript:alert(1)"),
        Block(BlockKind.FIGURE, source="mailto:a@b.example"),
        Block(BlockKind.FIGURE, "text", source="/a.jpg"),
        Block(BlockKind.RULE, "text"),
        Block(BlockKind.PARAGRAPH, "a", (Mark(0, 1, MarkType.LINK, "javascript:alert(1)"),)),
        Block(BlockKind.PARAGRAPH, "a", (Mark(0, 1, MarkType.LANG, "not a language"),)),
    ],
)
def test_a_block_that_cannot_be_is_refused(block: Block) -> None:
    with pytest.raises(errors.InvalidField) as refused:
        canonical(article(block))
    assert refused.value.field == "body"


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVa\tScript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "//evil.example/x",
        "/\\evil.example",
        "\\\\evil",
        "https:/\\x",
        "http://",
        "https://",
        "ftp://a.example",
        "x.html",
        "",
        "mailto:",
        "https://a.example/\u202ex",
        "/" + "a" * 5_000,
    ],
)
def test_an_address_that_leads_astray_is_no_link(address: str) -> None:
    assert content.allowed_address(address) is None


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        (" https://a.example/x y\n", "https://a.example/x%20y"),
        ("HTTP://a.example", "http://a.example"),
        ("MailTo:a@b.example", "mailto:a@b.example"),
        ("/", "/"),
        ("https://a.example/(x)?y='z\"&<>", "https://a.example/(x)?y='z\"&<>"),
        ("https://[2001:db8::1]:8443/", "https://[2001:db8::1]:8443/"),
    ],
)
def test_an_address_is_kept_as_a_browser_would_read_it(address: str, kept: str) -> None:
    assert content.allowed_address(address) == kept
    assert (
        reading.from_html(to_html(article(paragraph("a", Mark(0, 1, MarkType.LINK, kept))))).body[0].marks[0].value
        == kept
    )
