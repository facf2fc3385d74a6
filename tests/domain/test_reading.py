"""Reading: whatever an author sends becomes harmless blocks, and no letter of text is lost on the way."""

import unicodedata
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.corpus.strategies import plain_words, untidy_texts
from versions.content import Block, BlockKind, Content, Mark, MarkType, to_html
from versions.reading import from_html, from_markdown, from_text, read

INLINE = (
    "a b i em strong code kbd sub sup s del ins span q font u mark abbr label bdo big nobr ruby rt picture "
    "blink my-word g text"
).split()
BLOCKS = (
    "p div section article aside blockquote ul ol li dl dt dd h1 h2 h3 h6 pre figure figcaption header footer main nav "
    "address center details summary fieldset legend form menu my-block object marquee svg math path option"
).split()
TABLES = "table caption colgroup thead tbody tfoot tr td th select button".split()
VOID = "br hr img input wbr embed source meta link".split()


def kinds(content: Content) -> list[tuple[str, str]]:
    return [(str(block.kind), block.text or block.caption or "") for block in content.body]


def letters(content: Content) -> str:
    """What readers read, without blanks; quotation marks of <q> are the reader's own."""
    whole = "".join(block.text + (block.caption or "") for block in content.body)
    return "".join(whole.replace("“", "").replace("”", "").split())


def soup(*names: list[str]) -> st.SearchStrategy[list[tuple[str, str]]]:
    """Words between tags that open, close or do neither as they please."""
    tags = st.sampled_from([name for group in names for name in group])
    attributes = st.sampled_from(
        ["", " class='x'", ' lang="fr"', ' href="/x"', " onclick=x", " title='<b>'", ' src="/i.jpg"', " ="]
    )
    piece = st.one_of(
        st.tuples(st.just("text"), plain_words),
        st.tuples(st.just("markup"), st.builds("<{}{}>".format, tags, attributes)),
        st.tuples(st.just("markup"), st.builds("</{}>".format, tags)),
        st.tuples(
            st.just("markup"),
            st.sampled_from(["\n", " ", "<br>", "<hr/>", '<img src="/i.jpg" alt="">', "<!-- x -->", "&nbsp;"]),
        ),
    )
    return st.lists(piece, max_size=30)


def sent(pieces: list[tuple[str, str]]) -> tuple[str, str]:
    """The HTML of a soup, and its words."""
    return "".join(piece for _, piece in pieces), "".join(piece for sort, piece in pieces if sort == "text")


# Laws.


@settings(max_examples=200)
@given(soup(INLINE, BLOCKS, VOID))
def test_every_letter_comes_out_in_order_whatever_the_tags(pieces: list[tuple[str, str]]) -> None:
    html, words = sent(pieces)
    assert letters(from_html(html)) == words


@settings(max_examples=200)
@given(soup(INLINE, BLOCKS, VOID, TABLES))
def test_every_letter_comes_out_of_tables_even_where_a_parser_moves_it(pieces: list[tuple[str, str]]) -> None:
    html, words = sent(pieces)
    assert Counter(letters(from_html(html))) == Counter(words)


@given(soup(INLINE, BLOCKS, VOID, TABLES))
def test_what_was_read_is_read_again_the_same(pieces: list[tuple[str, str]]) -> None:
    once = from_html(sent(pieces)[0])
    assert from_html(to_html(once)).body == once.body


@given(st.text("<>/=\"' 123éèü\n", max_size=40))
def test_angle_brackets_that_make_no_tag_are_text(html: str) -> None:
    assert letters(from_html(html)) == "".join(html.split())


@given(st.text("<>/!?-&;=\"' \nabp[]", max_size=40))
def test_any_string_can_be_read_as_html_and_read_again(html: str) -> None:
    once = from_html(html)
    assert from_html(to_html(once)).body == once.body


@given(untidy_texts)
def test_plain_text_keeps_every_letter(text: str) -> None:
    plain = unicodedata.normalize("NFC", text).replace("“", "").replace("”", "")
    assert letters(from_text(text)) == "".join(plain.split())


@given(st.lists(st.lists(plain_words, min_size=1, max_size=5), max_size=5))
def test_words_in_markdown_and_plain_text_become_the_same_paragraphs(paragraphs: list[list[str]]) -> None:
    source = "\n \n".join("\n".join(words) for words in paragraphs)
    expected = [("paragraph", " ".join(words)) for words in paragraphs]
    assert kinds(from_text(source)) == kinds(from_markdown(source)) == expected


# Plain text.


def test_a_blank_line_separates_paragraphs_and_a_single_line_end_is_a_space() -> None:
    assert [block.text for block in from_text("a\n\nb").body] == ["a", "b"]
    assert [block.text for block in from_text("\r\na\r\nb\r\n \t\r\n\r\nc <i>d</i>\r").body] == ["a b", "c <i>d</i>"]
    assert from_text("").body == ()


def test_the_other_fields_come_with_the_text() -> None:
    content = from_text("a", headline=" H\n", standfirst="S ", byline="B", language="PT-br")
    assert (content.headline, content.standfirst, content.byline, content.language) == ("H", "S", "B", "pt-BR")


# HTML, element by element.


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("bare <p>one</p> text", [("paragraph", "bare"), ("paragraph", "one"), ("paragraph", "text")]),
        ("<p>one<p>two", [("paragraph", "one"), ("paragraph", "two")]),
        ("<div>a<div>b</div>c</div>", [("paragraph", "a"), ("paragraph", "b"), ("paragraph", "c")]),
        ("<section>a</section><section>b</section>", [("paragraph", "a"), ("paragraph", "b")]),
        ("<p>a\n  b<br>\n c</p>", [("paragraph", "a b\nc")]),
        ("<h1>a</h1><h6>b</h6>", [("heading", "a"), ("heading", "b")]),
        ("<blockquote>a<p>b</p><p>c</p></blockquote>", [("quotation", "a"), ("quotation", "b"), ("quotation", "c")]),
        ("<ul><li><p>a</p><p>b</p></li></ul>", [("list_item", "a\nb")]),
        ("<ul><li>a<ul><li>b</ul>c</ul>", [("list_item", "a"), ("list_item", "b"), ("list_item", "c")]),
        ("<dl><dt>a<dd>b</dl>", [("paragraph", "a"), ("paragraph", "b")]),
        ("<pre>\n a\n\tb </pre>", [("preformatted", " a\n\tb ")]),
        ("a<hr>b", [("paragraph", "a"), ("rule", ""), ("paragraph", "b")]),
        (
            "<table><caption>c</caption><tr><th>a<td>b<tr><td><p>c</p><p>d</p><td></table>",
            [("paragraph", "c"), ("table_row", "a\tb"), ("table_row", "c\nd\t")],
        ),
        ("<table><tr><td>a</td>lost<td>b</td></tr>and</table>", [("paragraph", "lostand"), ("table_row", "a\tb")]),
        (
            "<table><tr><td>a<table><tr><td>b<td>c</table>d<td>e</table>",
            [("table_row", "a"), ("table_row", "b\tc"), ("table_row", "d\te")],
        ),
        ("<table><tr><td><ul><li>a<li>b</ul><td><pre>c\nd</pre></table>", [("table_row", "a\nb\tc\nd")]),
        ("<q>so</q> they <cite>said</cite>", [("paragraph", "“so” they said")]),
        ("<p>a&nbsp;b&thinsp;c &#x202f;d", [("paragraph", "a\u00a0b\u2009c \u202fd")]),
        ("<my-box>kept <blink>too</blink></my-box>", [("paragraph", "kept too")]),
        ("<svg><path/><path/><text>label</text></svg> <video>no film</video>", [("paragraph", "label no film")]),
        ("<textarea><b>a</textarea>", [("paragraph", "<b>a")]),
        ("a <b unfinished", [("paragraph", "a <b unfinished")]),
        ("1 <2 and <x", [("paragraph", "1 <2 and <x")]),
        ("a </ b> c <! d> e", [("paragraph", "a </ b> c <! d> e")]),
        ('a <a href="x>b</a> c', [("paragraph", 'a <a href="x>b c')]),
        ("<![CDATA[a]]>", [("paragraph", "<![CDATA[a]]>")]),
        ("<html><head><title>t</title><body>a</body></html>", [("paragraph", "a")]),
        ("", []),
        ("<p> &nbsp; </p>", []),
    ],
)
def test_html_becomes_blocks(html: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(from_html(html)) == expected


def test_headings_have_levels_two_to_four() -> None:
    html = "".join(f"<h{n}>{n}</h{n}>" for n in range(1, 7))
    assert [block.level for block in from_html(html).body] == [2, 2, 3, 4, 4, 4]


def test_nested_lists_keep_kind_and_depth() -> None:
    items = from_html("<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul><ol><li>d</ol><li>e").body
    assert [(block.text, block.list, block.depth) for block in items] == [
        ("a", "bullet", 1),
        ("b", "ordered", 2),
        ("c", "bullet", 1),
        ("d", "ordered", 1),
        ("e", "bullet", 1),
    ]


def test_a_picture_comes_with_its_alternative_text_and_caption() -> None:
    html = '<figure><a href="/x"><img src="https://a.example/i.jpg" alt="A map"></a>'
    html += "<figcaption>The <b>map</b>\nof it</figcaption></figure>"
    figure = from_html(html)
    assert figure.body == (
        Block(BlockKind.FIGURE, source="https://a.example/i.jpg", alt="A map", caption="The map of it"),
    )


def test_a_picture_inside_a_caption_stands_after_it_and_a_link_there_is_reported() -> None:
    result = read(
        "html",
        "<figure><img src=/a.jpg>"
        "<figcaption>One<br>two <a href=/x>three</a> <hr><img src=/b.jpg></figcaption></figure>",
    )
    assert result.content.body == (
        Block(BlockKind.FIGURE, source="/a.jpg", caption="One two three"),
        Block(BlockKind.FIGURE, source="/b.jpg"),
    )
    assert result.dropped == ("1 link in a caption",)


def test_a_second_caption_is_a_paragraph() -> None:
    html = "<figure><img src=/a.jpg><figcaption>a</figcaption><figcaption>b</figcaption></figure>"
    assert kinds(from_html(html)) == [("figure", "a"), ("paragraph", "b")]


def test_a_caption_without_its_picture_is_a_paragraph() -> None:
    result = read(
        "html", '<figure><img src="data:image/png;base64,x" alt="A map"><figcaption>Seen</figcaption></figure>'
    )
    assert kinds(result.content) == [("paragraph", "A map"), ("paragraph", "Seen")]
    assert result.dropped == ("1 image without an allowed address",)


def test_marks_lie_on_their_words() -> None:
    html = '<p>a <a href="https://x.example/">b <b>c</b></a> <i lang="fr">d</i> <del>e</del><ins>f</ins><s>g</s>'
    (block,) = from_html(html).body
    assert block.text == "a b c d efg"
    assert set(block.marks) == {
        Mark(2, 5, MarkType.LINK, "https://x.example/"),
        Mark(4, 5, MarkType.STRONG),
        Mark(6, 7, MarkType.EMPHASIS),
        Mark(6, 7, MarkType.LANG, "fr"),
        Mark(8, 9, MarkType.DELETED),
        Mark(9, 10, MarkType.INSERTED),
        Mark(10, 11, MarkType.STRIKE),
    }


def test_a_mark_begins_after_the_line_break_in_front_of_it() -> None:
    (item,) = from_html("<ul><li><p>a</p><b>b</b></li></ul>").body
    assert (item.text, item.marks) == ("a\nb", (Mark(2, 3, MarkType.STRONG),))


def test_a_mark_over_several_paragraphs_holds_in_each() -> None:
    body = from_html("<b><p>a</p><p>b</p></b>").body
    assert [block.marks for block in body] == [(Mark(0, 1, MarkType.STRONG),)] * 2


def test_a_word_in_another_language_inside_one_keeps_its_own() -> None:
    (block,) = from_html('<p lang="fr">a <span lang="de">b</span> c').body
    assert [(mark.start, mark.end, mark.value) for mark in block.marks] == [(0, 2, "fr"), (2, 3, "de"), (3, 5, "fr")]


# What is dropped is told.


@pytest.mark.parametrize(
    ("html", "words", "dropped"),
    [
        ("<p onclick='x()'>a</p>", "a", ("an onclick attribute",)),
        ("<p onclick=x>a<i ONCLICK=y>b</i>", "ab", ("2 onclick attributes",)),
        ("<script>alert('<p>no</p>')</script>a<script src=x></script>", "a", ("2 scripts",)),
        (
            "a<style>p{}</style><template><p>x</p></template><noscript>y</noscript>",
            "a",
            ("1 style sheet", "1 <template> element", "1 <noscript> element"),
        ),
        ("<a href='javascript:alert(1)'>a</a>", "a", ("a link to javascript:",)),
        ("<a href=' JAVA&#115;cript:x'>a</a><a href=javascript:y>b</a>", "ab", ("2 links to javascript:",)),
        ("<a href='data:text/html,x'>a</a>", "a", ("a link to data:",)),
        ("<a href='other.html'>a</a>", "a", ("a link to “other.html”",)),
        ("<img src=data:x><img src=x.jpg alt=b>", "b", ("2 images without an allowed address",)),
        ("<iframe src=x>y</iframe>a<object>b</object>", "ab", ("1 embedded page", "1 embedded object")),
        ("a<!-- note -->b<!-- -->", "ab", ("2 comments",)),
        ("a<!-- note", "a", ("1 comment", "the 9 characters after the beginning of a comment that is never closed")),
        (
            "a<script>b c",
            "a",
            ("1 script", "the 3 characters after the beginning of a <script> element that is never closed"),
        ),
        ("<ol start=5><li>a</ol>", "a", ("the number at which a list begins",)),
        ("<abbr title='North'>a</abbr>", "a", ("1 tooltip",)),
        ("<a href=/x><img src=/i.jpg></a>b", "b", ("the link of a picture",)),
        ("<!doctype html><p class=x style='color:red'>a <a href=/b>b</a>", "ab", ()),
    ],
)
def test_the_author_sees_what_was_dropped(html: str, words: str, dropped: tuple[str, ...]) -> None:
    result = read("html", html)
    assert letters(result.content) == words
    assert result.dropped == dropped


@pytest.mark.parametrize(
    "html",
    [
        "<img src=x onerror=alert(1)>",
        "<a href='java\nscript:alert(1)'>x</a>",
        "<svg onload=alert(1)><a xlink:href='javascript:x'>x</a></svg>",
        "<math><mi//xlink:href='data:x,<script>alert(1)</script>'>x",
        "<p title='</p><script>alert(1)</script>'>x",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
        "<<script>script>alert(1)<</script>/script>",
        "<b <script>alert(1)</script>x",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    ],
)
def test_nothing_that_runs_comes_out(html: str) -> None:
    written = to_html(from_html(html)).lower()
    assert "<script" not in written
    assert from_html(written).body == from_html(to_html(from_html(written))).body
    for block in from_html(html).body:
        assert not (block.source or "").startswith(("javascript", "data"))
        assert all(not mark.value.startswith(("javascript", "data")) for mark in block.marks)


# Markdown.


def test_markdown_becomes_blocks_with_marks() -> None:
    source = (
        "# One\n\nTwo *three*\nfour [five](https://x.example) ~~six~~\\\nseven\n\n> eight\n\n1. nine\n   - ten\n\n"
        "```\n a\n```\n\n---\n\n| a | b |\n|---|---|\n| c | **d** |\n\n![alt](/i.jpg)\n"
    )
    content = from_markdown(source)
    assert kinds(content) == [
        ("heading", "One"),
        ("paragraph", "Two three four five six\nseven"),
        ("quotation", "eight"),
        ("list_item", "nine"),
        ("list_item", "ten"),
        ("preformatted", " a"),
        ("rule", ""),
        ("table_row", "a\tb"),
        ("table_row", "c\td"),
        ("figure", ""),
    ]
    assert {str(mark.type) for mark in content.body[1].marks} == {"emphasis", "link", "strike"}


def test_html_in_markdown_goes_the_same_way() -> None:
    result = read("markdown", "a <b onclick=x>b</b> <script>c</script>\n\n[d](javascript:x)\n\n<div>\n\ne\n\n</div>")
    assert [text for _, text in kinds(result.content)] == ["a b", "d", "e"]
    assert result.dropped == ("an onclick attribute", "1 script", "a link to javascript:")


def test_an_address_that_no_link_uses_is_reported() -> None:
    result = read("markdown", "[a][one]\n\n[one]: /one\n[two]: /two\n")
    assert result.content.body == (Block(BlockKind.PARAGRAPH, "a", (Mark(0, 1, MarkType.LINK, "/one"),)),)
    assert result.dropped == ("a line that gives an address which no link uses: “[two]: /two”",)


def test_a_second_address_for_the_same_name_is_reported() -> None:
    result = read("markdown", "[a]\n\n[a]: /one\n[A]: /two\n")
    assert result.dropped == ("a second line that gives an address for the same name: “/two”",)
