"""Rendering: whatever is shown, the words are all there, markup nests, and nothing of the text acts as markup."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from flask_babel import Babel
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from service import context, rendering
from service.config import Settings
from service.rendering import comparison, sentences
from service.rendering.contents import Marked
from service.rendering.weaving import direction
from tests.corpus.strategies import article, canonical_contents, edited_contents, paragraph
from versions import reading
from versions.content import Block, BlockKind, Content, Mark, MarkType, Span, canonical
from versions.database import Database
from versions.diff import Cell, compare
from versions.kinds import Kind
from versions.notices import Covered, Statement, Words
from versions.passages import Passage, Quote
from versions.provenance import Standing

AT = datetime(2022, 1, 10, 14, 5, tzinfo=UTC)
EVERYWHERE = ("https://news.example", "http://news.example", "http://news.example:8080", "https://müller.example")
_VOID = re.compile(r"<(br|hr|img)((?:\s[^<>]*)?)>")
_BLOCKS = {"p", "pre", "div", "blockquote"}


@pytest.fixture(scope="module", autouse=True)
def _speaking_english() -> Iterator[None]:
    """A context in which sentences have a language and moments a zone; no database is asked."""
    app = Flask(__name__)
    Babel(app)
    context.install(app, context.Context(Settings(zone="Asia/Almaty"), Database("sqlite:///unused.sqlite"), lambda: AT))
    with app.app_context():
        yield


def parsed(markup: str) -> etree._Element:
    """The markup read by a strict parser: it fails where elements do not nest."""
    return etree.fromstring("<div>" + _VOID.sub(r"<\1\2/>", str(markup)) + "</div>")


def words_of(markup: str, *, without: str = "") -> str:
    """The text that is shown, line breaks included; signs and what only screen readers meet left out."""
    return "".join(_words(parsed(markup), without))


def _words(element: etree._Element, without: str) -> Iterator[str]:
    name, classes = element.tag, (element.get("class") or "").split()
    is_left_out = {"visually-hidden", "sign"} & set(classes) or (name == without and "diff" in classes)
    if not is_left_out:
        text = element.text or ""
        # A line feed straight after <pre> belongs to the markup.
        yield "\n" if name == "br" else text.removeprefix("\n") if name == "pre" else text
        for child in element:
            yield from _words(child, without)
            yield child.tail or ""


def differing(pair: tuple[Content, Content]) -> Iterator[tuple[Cell, comparison.Row]]:
    """The cells that are not simply equal, each with its row."""
    diff = compare(*pair)
    shown = comparison.rendered(diff, *pair, hosts=EVERYWHERE)
    told = {change.cell for change in diff.changes}
    cells = [cell for number, cell in enumerate(diff.cells) if cell.op != "equal" or number in told]
    rows = [row for row in shown.body if isinstance(row, comparison.Row)]
    return zip(cells, rows, strict=True)


def texts_of(cell: Cell) -> tuple[str, str]:
    old = "".join(run.text for run in cell.runs if run.op != "insert")
    return old, "".join(run.text for run in cell.runs if run.op != "delete")


def has_words(cell: Cell, pair: tuple[Content, Content]) -> bool:
    blocks = [pair[0].body[i] for i in cell.old] + [pair[1].body[j] for j in cell.new]
    return all(block.kind not in (BlockKind.FIGURE, BlockKind.RULE) for block in blocks)


# Laws.


@given(edited_contents())
@settings(max_examples=60, deadline=None)
def test_dropping_what_was_removed_leaves_the_new_text_and_dropping_what_was_added_the_old(
    pair: tuple[Content, Content],
) -> None:
    for cell, row in differing(pair):
        if has_words(cell, pair):
            old, new = texts_of(cell)
            assert words_of(row.inline, without="ins") == old
            assert words_of(row.inline, without="del") == new


@given(edited_contents())
@settings(max_examples=60, deadline=None)
def test_side_by_side_each_column_holds_its_own_text_and_only_its_own_changes(pair: tuple[Content, Content]) -> None:
    for cell, row in differing(pair):
        if has_words(cell, pair):
            assert (words_of(row.old), words_of(row.new)) == texts_of(cell)
        assert not parsed(row.old).xpath("//ins[@class='diff']")
        assert not parsed(row.new).xpath("//del[@class='diff']")


@given(edited_contents())
@settings(max_examples=60, deadline=None)
def test_every_change_has_exactly_one_anchor_in_either_layout(pair: tuple[Content, Content]) -> None:
    diff = compare(*pair)
    shown = comparison.rendered(diff, *pair)
    inline = [each for row in shown.rows for each in (*row.anchors, *parsed(row.inline).xpath("//@id"))]
    split = [each for row in shown.rows for each in (*row.anchors, *parsed(row.old + row.new).xpath("//@id"))]
    assert sorted(inline) == sorted(split) == sorted(change.id for change in diff.changes)


@given(edited_contents())
@settings(max_examples=40, deadline=None)
def test_a_comparison_shows_every_block_of_the_new_text_in_its_order(pair: tuple[Content, Content]) -> None:
    diff = compare(*pair)
    shown = comparison.rendered(diff, *pair, hosts=EVERYWHERE)
    folded = sum(part.count for part in shown.body if isinstance(part, comparison.Same))
    assert folded + len(shown.body) - sum(isinstance(part, comparison.Same) for part in shown.body) == len(diff.cells)


@given(canonical_contents())
@settings(max_examples=60, deadline=None)
def test_a_shown_body_reads_back_to_the_same_blocks(content: Content) -> None:
    shown = rendering.shown(content, hosts=EVERYWHERE)
    parsed(shown.body)
    body = tuple(block for block in content.body if block.kind is not BlockKind.FIGURE or _loads(block))
    if body == content.body:
        assert reading.read("html", str(shown.body), headline="x").content.body == content.body


def _loads(block: Block) -> bool:
    return rendering.may_load(block.source or "", EVERYWHERE)


@given(canonical_contents(), st.data())
@settings(max_examples=60, deadline=None)
def test_marking_passages_changes_no_word(content: Content, data: st.DataObject) -> None:
    fields = [name for name, _ in content.fields() if not name.endswith(".alt")]
    marked = []
    for number in range(1, data.draw(st.integers(0, 4)) + 1):
        field = data.draw(st.sampled_from(fields))
        length = len(content.text_of(field))
        start, stop = sorted((data.draw(st.integers(0, length)), data.draw(st.integers(0, length))))
        marked.append(Marked(field, start, stop, "editors_note", number, f"p{number}", f"was-{number}"))
    plain = rendering.shown(content, hosts=EVERYWHERE)
    shown = rendering.shown(content, hosts=EVERYWHERE, passages=marked)
    for name in ("headline", "standfirst", "byline", "body"):
        tree = parsed(getattr(shown, name))
        for mark in tree.xpath("//mark"):
            _without_signs(mark)
        assert "".join(tree.itertext()) == "".join(parsed(getattr(plain, name)).itertext())
        ids = tree.xpath("//@id")
        assert len(ids) == len(set(ids))


def _without_signs(mark: etree._Element) -> None:
    for sign in mark.xpath("./span[@class='visually-hidden']"):
        sign.getparent().remove(sign)


# Markup that must not act.


def test_text_that_looks_like_markup_is_shown_as_text() -> None:
    shown = rendering.shown(
        article(paragraph("<script>alert(1)</script> & \"so on\""), headline="<b>x</b>"), hosts=()
    )  # fmt: skip
    assert "<script" not in shown.body
    assert "<b>" not in shown.headline
    assert words_of(shown.body) == '<script>alert(1)</script> & "so on"'


def test_a_link_that_was_never_checked_is_not_followed() -> None:
    block = paragraph("press here", Mark(0, 5, MarkType.LINK, "javascript:alert(1)"))
    assert rendering.flow([block], hosts=()) == "<p>press here</p>"


def test_values_in_attributes_cannot_leave_them() -> None:
    block = canonical(article(paragraph("press", Mark(0, 5, MarkType.LINK, "https://x.example/\"onclick='y'")))).body[0]
    tree = parsed(rendering.flow([block], hosts=()))
    assert tree.xpath("//a/@*") == [block.marks[0].value]


@pytest.mark.parametrize(
    ("source", "hosts", "loads"),
    [
        ("/static/a.png", (), True),
        ("https://img.example/a.png", (), False),
        ("https://img.example/a.png", ("https://img.example",), True),
        ("http://img.example/a.png", ("https://img.example",), False),
        ("https://img.example.evil/a.png", ("https://img.example",), False),
        ("https://a.img.example/a.png", ("https://*.img.example",), True),
        ("https://img.example/a.png", ("https://*.img.example",), False),
    ],
)
def test_a_picture_is_loaded_from_trusted_hosts_alone(source: str, hosts: tuple[str, ...], loads: bool) -> None:
    figure = Block(BlockKind.FIGURE, source=source, alt="A quay at dusk", caption="The quay")
    markup = rendering.flow([figure], hosts=hosts)
    assert ("<img" in markup) is loads
    assert "A quay at dusk" in markup
    assert "The quay" in markup


# Marks and passages.


def test_crossing_marks_nest() -> None:
    block = paragraph("one two three", Mark(0, 7, MarkType.STRONG), Mark(4, 13, MarkType.EMPHASIS))
    assert rendering.flow([block], hosts=()) == (
        "<p><strong>one <em>two</em></strong><em> three</em></p>"
    )  # fmt: skip


def test_a_passage_over_two_paragraphs_is_marked_in_both_with_one_anchor_each() -> None:
    content = article(paragraph("One stood."), paragraph("Two fell."))
    marked = Marked("body", 4, 14, "correction", 1, "p1", "was-1-1")
    marks = parsed(rendering.shown(content, hosts=(), passages=[marked]).body).xpath("//mark")
    assert [mark.text for mark in marks] == ["stood.", "Two"]
    assert [mark.get("id") for mark in marks] == ["p1", "p1-in-1"]
    assert all(mark.get("aria-describedby") == "was-1-1" and mark.get("tabindex") == "0" for mark in marks)


def test_a_place_where_words_were_taken_out_is_marked_and_said() -> None:
    marked = Marked("body", 3, 3, "correction", 2, "p2")
    mark = parsed(rendering.shown(article(paragraph("One two.")), hosts=(), passages=[marked]).body).xpath("//mark")[0]
    assert "".join(mark.itertext()) == "words were removed here"
    assert mark.tail == " two."


def test_the_language_of_words_in_another_script_turns_their_direction() -> None:
    block = paragraph("say سلام", Mark(4, 8, MarkType.LANG, "ar"))
    assert '<span lang="ar" dir="rtl">سلام</span>' in rendering.flow([block], hosts=())
    assert [direction(code) for code in ("he", "fa-IR", "ar-Latn", "az-Arab", "en", "zh-Hans")] == [
        "rtl", "rtl", "ltr", "rtl", "ltr", "ltr",
    ]  # fmt: skip


# Comparisons.


def rows_of(old: Content, new: Content) -> list[comparison.Row]:
    return list(comparison.rendered(compare(old, new), old, new).rows)


def test_an_articles_own_insertions_stay_distinct_from_the_comparisons() -> None:
    own = Mark(0, 5, MarkType.INSERTED)
    (row,) = rows_of(article(paragraph("Added long ago today.", own)), article(paragraph("Added long ago now.", own)))
    tree = parsed(row.inline)
    assert [each.get("class") for each in tree.xpath("//ins")] == [None, "diff"]
    assert words_of(row.inline, without="ins") == "Added long ago today."


def test_a_screen_reader_hears_what_was_added_and_removed() -> None:
    (row,) = rows_of(article(paragraph("There were 163 dead.")), article(paragraph("There were 164 dead.")))
    assert "".join(parsed(row.inline).itertext()) == "There were removed: 163added: 164 dead."


def test_a_changed_link_is_told_with_both_addresses() -> None:
    old, new = (paragraph("Read it here.", Mark(8, 12, MarkType.LINK, f"https://{n}.example/")) for n in ("a", "b"))
    (row,) = rows_of(article(old), article(new))
    assert row.inline.count("restyled") == 1
    assert words_of(row.notes[0]) == "Link on “here”: https://a.example/ https://b.example/"
    assert words_of(row.notes[0], without="del").endswith("https://b.example/")


def test_words_that_became_bold_are_told_so_and_not_replaced() -> None:
    (row,) = rows_of(
        article(paragraph("Read it here.")), article(paragraph("Read it here.", Mark(8, 12, MarkType.STRONG)))
    )
    assert [words_of(note) for note in row.notes] == ["Bold on “here”: added"]
    assert not parsed(row.inline).xpath("//ins | //del")


def test_a_paragraph_that_became_a_heading_is_told_with_both_values() -> None:
    old, new = paragraph("The council votes tonight."), Block(BlockKind.HEADING, "The council votes tonight.", level=2)
    (row,) = rows_of(article(old, paragraph("It rained.")), article(new, paragraph("It rained.")))
    assert words_of(row.notes[0]) == "Kind of paragraph: paragraph heading"


def test_a_moved_paragraph_is_named_with_the_place_it_came_from() -> None:
    texts = [
        f"Paragraph number {n} has quite enough words of its own to move." for n in ("one", "two", "three", "four")
    ]
    old = article(*map(paragraph, texts))
    new = article(*map(paragraph, [texts[3], *texts[:3]]))
    assert [row.label for row in rows_of(old, new)] == ["Moved up from paragraph 4"]


def test_a_text_written_anew_is_shown_whole_old_then_new() -> None:
    old = paragraph(
        "The mayor of the town opened the bridge in the rain on Friday, before several hundred people and a band."
    )
    new = paragraph(
        "A clerk of the port closed the pier in fog on Sunday, after a protest by nine anglers with boats in the mud."
    )
    (row,) = rows_of(article(old), article(new))
    assert [each.tag for each in parsed(row.inline)] == ["p", "p"]
    assert len(parsed(row.inline).xpath("//del")) == 1
    assert words_of(row.inline, without="ins") == old.text
    assert words_of(row.inline, without="del") == new.text
    assert parsed(row.inline).xpath("//@id") == [change.id for change in row.changes]


def test_a_changed_headline_stands_before_the_body_with_its_name() -> None:
    pair = (article(paragraph("Same."), headline="Old news"), article(paragraph("Same."), headline="New news"))
    shown = comparison.rendered(compare(*pair), *pair)
    assert [row.label for row in shown.fields] == ["Headline"]
    assert shown.sentence == "1 change"


def test_changed_captions_are_compared_word_by_word() -> None:
    figures = [Block(BlockKind.FIGURE, source="/q.png", caption=f"The quay in {year}") for year in (2021, 2022)]
    (row,) = rows_of(article(figures[0]), article(figures[1]))
    assert words_of(row.inline, without="ins") == "The quay in 2021"
    assert words_of(row.inline, without="del") == "The quay in 2022"
    assert words_of(row.old) == "The quay in 2021"


# Sentences.


def a_statement(kind: Kind, *, is_covering: bool = True) -> Statement:
    passage = Passage(1, Span("body", 0, 3), Quote("one", "", " two"))
    covered = (Covered(1, passage, passage, ((1, 3),)),) if is_covering else ()
    words = (Words(1, "It was wrong.", "en", AT),)
    return Statement(1, kind, AT, AT, 4, None, None, None, None, (), words, covered, (1, 1))


@pytest.mark.parametrize(
    ("lasted", "versions", "sentence"),
    [
        (timedelta(hours=19, minutes=7), 3, "The error stood for 19 hours, in 3 versions"),
        (timedelta(hours=1, minutes=59), 1, "The error stood for 1 hour, in 1 version"),
        (timedelta(days=2, hours=23), 2, "The error stood for 2 days, in 2 versions"),
        (timedelta(minutes=1), 1, "The error stood for 1 minute, in 1 version"),
        (timedelta(seconds=59), 1, "The error stood for less than a minute, in 1 version"),
        (None, 2, "The error stood in 2 versions"),
    ],
)
def test_how_long_an_error_stood_is_said_in_its_largest_unit(
    lasted: timedelta | None, versions: int, sentence: str
) -> None:
    standing = Standing(((1, versions),), versions, lasted, 1)
    assert sentences.standing_sentence(a_statement(Kind.CORRECTION), standing) == sentence


def test_only_an_error_is_called_one() -> None:
    standing = Standing(((1, 3),), 3, timedelta(hours=2), 1)
    told = sentences.standing_sentence(a_statement(Kind.UPDATE), standing)
    assert told == "The earlier words stood for 2 hours, in 3 versions"
    assert sentences.standing_sentence(a_statement(Kind.CORRECTION), None) == "How long it stood is not known"
    assert sentences.standing_sentence(a_statement(Kind.CORRECTION, is_covering=False), None) == ""


def test_moments_stand_in_the_newsrooms_zone_and_name_it() -> None:
    (time,) = parsed(sentences.moment(AT)).xpath("//time")
    assert time.text == "10 Jan 2022, 20:05"
    assert time.get("datetime") == "2022-01-10T14:05:00Z"
    assert "Almaty" in time.get("title") or "Kazakhstan" in time.get("title")
    assert "time unknown" in sentences.moment(None)


def test_every_kind_has_a_name_a_count_and_a_class() -> None:
    for kind in Kind:
        assert sentences.kind_name(kind)
        assert sentences.counted(kind, 1).startswith("1 ")
        assert sentences.counted(kind, 2) != sentences.counted(kind, 1)
        assert "_" not in sentences.kind_slug(kind)
    assert sentences.kind_name(None) == "Published"
