"""Reading trouble: nesting without end, characters that may not be stored, sources beyond every limit."""

import pytest

from versions import errors, reading
from versions.content import Block, BlockKind, Content
from versions.reading import from_html, from_markdown, from_text, read


def letters(content: Content) -> str:
    return "".join("".join(block.text for block in content.body).split())


@pytest.mark.parametrize(
    "html",
    [
        "<b>" * 300 + "x",
        "<b>" * 333_333 + "x",
        "<div>" * 200_000,
        "<i><b>" * 100_000,
        "<ul><li>" * 100_000,
        "<li><dd>" * 100_000,
        "<span><div></span></div>" * 40_000,
        "<b><object></b></object>" * 40_000,
        "".join(f"<p><font size={n}>x" for n in range(30_000)),
        "<table><tr><td>" * 60,
    ],
    ids=lambda html: html[:24],
)
def test_deep_nesting_is_refused_before_it_is_parsed(html: str) -> None:
    with pytest.raises(errors.TooDeep) as refused:  # parsed, most of these take minutes
        from_html(html)
    assert refused.value.field == "body"


@pytest.mark.parametrize(
    "html",
    [
        "<b>" * 90 + "x",
        "<p>x" * 5_000,
        "<ul>" + "<li>x" * 5_000,
        "<p><b>x</p>" * 1_000,
        "<b><i>x</b></i>" * 1_000,
        "<tr><td>x" * 1_000,
        "<p>x<br>" * 1_000,
        "<b>x</b>" * 5_000,
        "<dt>x<dd>x" * 1_000,
        "<p><a href=/x>x<p>" * 1_000,
        "<table>" + "<tr><td>x<td>x" * 999,
        "<!-- " + "<b>" * 500 + "-->x",
        "<script>" + "<b>" * 500 + "</script>x",
    ],
    ids=lambda html: html[:24],
)
def test_long_and_sloppy_is_not_deep(html: str) -> None:
    assert letters(from_html(html)) == "x" * (html.count("x") - html.count("href=/x"))


def test_a_word_of_200_000_characters_is_text_like_any_other() -> None:
    word = "x" * 200_000
    for content in (from_html(f"<p>{word}</p>"), from_html(word), from_markdown(word), from_text(word)):
        assert content.body == (Block(BlockKind.PARAGRAPH, word),)


def test_a_tag_with_attributes_beyond_count_is_refused() -> None:
    with pytest.raises(errors.InvalidField) as refused:
        from_html("<p " + " ".join(f"a{n}=b" for n in range(100_000)) + ">x")
    assert refused.value.field == "body"


def test_a_long_list_of_what_was_dropped_is_cut_and_counted() -> None:
    dropped = read("html", "".join(f"<a href='{n}.html'>x</a>" for n in range(100))).dropped
    assert (dropped[0], dropped[-1], len(dropped)) == ("a link to “0.html”", "60 other sorts of things", 41)


@pytest.mark.parametrize("form", reading.FORMS)
@pytest.mark.parametrize("character", ["\x00", "\x1b", "\u202e", "\ufeff", "\ud800", "\uffff", "\x85"])
def test_forbidden_characters_are_refused_in_every_form(form: str, character: str) -> None:
    with pytest.raises(errors.ForbiddenCharacter) as refused:
        read(form, f"a {character} b")
    assert refused.value.field == "body"
    assert refused.value.facts["character"] == f"U+{ord(character):04X}"


@pytest.mark.parametrize("entity", ["&#1;", "&#8238;", "&#xFEFF;", "&#x1FFFE;", "&#8295;", "&#11;"])
def test_an_entity_smuggles_nothing_in(entity: str) -> None:
    with pytest.raises(errors.ForbiddenCharacter):
        from_html(f"<p>a{entity}b</p>")


def test_an_isolate_is_closed_in_its_own_paragraph() -> None:
    with pytest.raises(errors.ForbiddenCharacter):
        from_html("<p>\u2067a</p><p>b\u2069</p>")


def test_bytes_that_are_not_utf_8_are_refused_naming_the_byte() -> None:
    with pytest.raises(errors.ForbiddenCharacter) as refused:
        reading.decoded(b"caf\xe9 au lait")
    assert refused.value.facts["at"] == 3
    assert reading.decoded("\ufeffcafé".encode()) == "café"


@pytest.mark.parametrize("form", reading.FORMS)
def test_a_source_beyond_the_limit_is_refused(form: str) -> None:
    with pytest.raises(errors.TooLarge) as refused:
        read(form, "x" * (reading.MAX_SOURCE + 1))
    assert refused.value.field == "body"


@pytest.mark.parametrize(
    ("form", "source"), [("html", "<p>x" * 20_001), ("text", "x\n\n" * 20_001), ("markdown", "x\n\n" * 20_001)]
)
def test_more_blocks_than_can_be_kept_are_refused(form: str, source: str) -> None:
    with pytest.raises(errors.TooLarge) as refused:
        read(form, source)
    assert refused.value.facts["limit"] == 20_000


def test_an_unknown_form_is_refused() -> None:
    with pytest.raises(errors.InvalidField):
        read("rtf", "x")


@pytest.mark.parametrize(
    "source",
    ["> " * 150 + "x", "\n".join("  " * n + "- x" for n in range(150)), "<b>" * 300, ">" * 100_000],
    ids=lambda source: source[:24],
)
def test_markdown_that_nests_too_deeply_is_refused_not_cut(source: str) -> None:
    with pytest.raises(errors.TooDeep):
        from_markdown(source)


def test_a_flood_of_brackets_is_refused() -> None:
    with pytest.raises(errors.TooLarge):
        from_markdown("[" * 100_000)
