"""Rendering: whatever is shown, the words are all there, markup nests, and nothing of the text acts as markup."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from service import rendering
from service.rendering import contents, sentences
from service.rendering.contents import Marked
from service.rendering.weaving import direction, isolated
from tests.corpus.strategies import article, canonical_contents, paragraph
from tests.web.markup import AT, EVERYWHERE, parsed, speaking_english, words_of
from versions import reading
from versions.content import Block, BlockKind, Content, Mark, MarkType, Span, canonical
from versions.content.lists import numbers
from versions.kinds import Kind
from versions.notices import Covered, Statement, Words
from versions.passages import Passage, Quote
from versions.provenance import Standing


@pytest.fixture(scope="module", autouse=True)
def _speaking_english() -> Iterator[None]:
    with speaking_english():
        yield


# Laws.


@given(canonical_contents())
@settings(max_examples=60, deadline=None)
def test_list_items_are_numbered_as_their_list_counts_them(content: Content) -> None:
    tree = parsed(contents.flow(content.body, hosts=EVERYWHERE))
    counted = [
        each.xpath("count(preceding-sibling::li)") + 1
        for each in tree.iter("li")
        if each.getparent().tag == "ol" and not _is_skipped(each)
    ]
    assert list(numbers(content.body).values()) == counted


def _is_skipped(item: etree._Element) -> bool:
    """Whether the item stands only for a depth that no block has."""
    return not (item.text or "").strip() and len(item) > 0 and item[0].tag in ("ol", "ul")


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


def test_each_quotation_in_a_sentence_is_kept_to_itself_and_escaped() -> None:
    assert isolated("A number changed: “١٦٤ <b>” → “he said “no””.") == (
        "A number changed: “<bdi>١٦٤ &lt;b&gt;</bdi>” → “<bdi>he said “no”</bdi>”."
    )
    assert isolated("Nothing & nobody “open") == "Nothing &amp; nobody “open"
    assert isolated("“”") == "“<bdi></bdi>”"


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
        (None, 2, "The error stood in 2 versions; how long is not known"),
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


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([(8, 10, 3), (8, 10, 1)], ["ref", "ref ref--next"]),
        ([(8, 10, 3), (4, 10, 1), (0, 10, 2)], ["ref", "ref ref--next", "ref ref--next"]),
        ([(8, 10, 3), (10, 10, 1)], ["ref", "ref ref--next"]),
        ([(8, 10, 3), (4, 7, 1)], ["ref", "ref"]),
    ],
)
def test_a_number_of_a_notice_that_touches_another_is_parted_from_it(spans, expected):
    content = reading.from_text("The toll 42 crowns.", headline="Tolls")
    marked = [Marked("body", start, end, "correction", number, f"p{number}") for start, end, number in spans]
    body = parsed(contents.shown(content, hosts=(), passages=marked).body)
    assert [each.get("class") for each in body.iter("span") if each.get("data-ref")] == expected
