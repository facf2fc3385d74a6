"""Content: one form, one digest, and HTML that reads back to the same blocks."""

import json
import unicodedata
from dataclasses import replace

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from tests.corpus.strategies import article, blocks, canonical_contents, contents, paragraph, untidy_texts, written
from versions import content, errors, reading
from versions.content import Block, BlockKind, Content, Mark, MarkType, canonical, to_html

# Laws.


@given(contents())
def test_canonical_form_is_a_fixed_point(any_content: Content) -> None:
    once = canonical(any_content)
    assert canonical(once) is once


@given(contents())
def test_equal_contents_have_equal_digests_whatever_form_they_came_in(any_content: Content) -> None:
    once = canonical(any_content)
    decomposed = replace(
        once, headline=unicodedata.normalize("NFD", once.headline), byline=f"  {once.byline.replace(' ', chr(10))}"
    )
    assert canonical(decomposed).digest == once.digest
    assert len(once.digest) == 32


@given(contents())
def test_canonical_text_is_composed_and_tidy(any_content: Content) -> None:
    once = canonical(any_content)
    for field, text in once.fields():
        assert unicodedata.is_normalized("NFC", text)
        assert "\r" not in text
        assert field == "body" or not (set(text) & set("\t\n"))
    for block in once.body:
        if block.kind not in (BlockKind.PREFORMATTED, BlockKind.FIGURE, BlockKind.RULE):
            assert block.text.strip()
            assert "  " not in block.text
            assert ("\t" in block.text) <= (block.kind is BlockKind.TABLE_ROW)


@given(contents())
def test_canonicalising_loses_no_letter(any_content: Content) -> None:
    def letters(value: Content) -> str:
        return "".join(unicodedata.normalize("NFC", block.text) for block in value.body if block.text.strip())

    folding = str.maketrans("", "", " \t\r\n")
    assert letters(any_content).translate(folding) == letters(canonical(any_content)).translate(folding)


@given(contents())
def test_marks_are_sorted_inside_their_text_and_never_touch_their_like(any_content: Content) -> None:
    for block in canonical(any_content).body:
        assert list(block.marks) == sorted(block.marks)
        for mark in block.marks:
            assert 0 <= mark.start < mark.end <= len(block.text)
        for before in block.marks:
            for after in block.marks:
                if before is not after and before.type is after.type:
                    touching = before.end >= after.start and after.end >= before.start
                    assert not touching or (
                        before.value != after.value and (before.end <= after.start or after.end <= before.start)
                    )


@given(canonical_contents())
def test_content_survives_html_and_back(kept: Content) -> None:
    assert reading.from_html(to_html(kept)).body == kept.body


@given(canonical_contents())
def test_content_survives_json_and_back(kept: Content) -> None:
    assert content.from_json(json.loads(kept.canonical_bytes)) == kept


@given(canonical_contents())
def test_the_stored_bytes_are_rfc_8785(kept: Content) -> None:
    assert kept.canonical_bytes == rfc8785.dumps(content.as_json(kept))


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | untidy_texts,
        lambda children: st.lists(children) | st.dictionaries(st.text("abcXYZ_-019", max_size=5), children),
    )
)
def test_canonical_json_is_rfc_8785_for_every_value_we_store(value: object) -> None:
    assert content.canonical_json(value) == rfc8785.dumps(value)  # type: ignore[arg-type]


@given(canonical_contents())
def test_offsets_of_blocks_point_into_the_flat_text(kept: Content) -> None:
    for start, block in zip(kept.block_starts, kept.body, strict=True):
        assert kept.body_text[start : start + len(block.text)] == block.text


@given(blocks())
def test_a_mark_stays_on_its_words(block: Block) -> None:
    """Whatever folding does to the offsets, a mark covers the letters that it covered."""
    if block.kind in (BlockKind.FIGURE, BlockKind.RULE) or not block.text.strip():
        return
    whole = replace(block, marks=(Mark(0, len(block.text), MarkType.STRONG),))
    kept = written(whole)
    covered = "".join(kept.text[mark.start : mark.end] for mark in kept.marks)
    assert covered == kept.text.replace("\t", "") or kept.kind is BlockKind.PREFORMATTED


# Handing in.


def test_a_content_without_headline_or_text_cannot_be_handed_in() -> None:
    with pytest.raises(errors.NoHeadline) as no_headline:
        content.submittable(canonical(article(paragraph("text"), headline=" ")))
    with pytest.raises(errors.NoText) as no_text:
        content.submittable(
            canonical(article(Block(BlockKind.FIGURE, source="/a", caption="c"), Block(BlockKind.RULE)))
        )
    assert (no_headline.value.field, no_text.value.field) == ("headline", "body")
    whole = canonical(article(paragraph("text")))
    assert content.submittable(whole) is whole
    assert content.is_blank(article())
    assert not content.is_blank(whole)


# HTML.


def test_marks_that_overlap_are_written_well_formed() -> None:
    block = paragraph(
        "abcdef", Mark(0, 4, MarkType.STRONG), Mark(2, 6, MarkType.EMPHASIS), Mark(1, 5, MarkType.LINK, "/x")
    )
    expected = '<p><strong>a</strong><a href="/x"><strong>b<em>cd</em></strong><em>e</em></a><em>f</em></p>'
    assert to_html(article(block)) == expected


def test_lists_are_nested_by_depth_and_kind() -> None:
    items = [("bullet", 1, "a"), ("ordered", 2, "b"), ("ordered", 2, "c"), ("bullet", 1, "d"), ("ordered", 1, "e")]
    body = [Block(BlockKind.LIST_ITEM, text, list=kind, depth=depth) for kind, depth, text in items]
    assert to_html(body) == "<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul><ol><li>e</li></ol>"


def test_everything_written_is_escaped() -> None:
    figure = Block(BlockKind.FIGURE, source="/a?b=1&c=2", alt='"><script>', caption="</figure><b>")
    text = paragraph("<script>&", Mark(0, 2, MarkType.LINK, 'https://a.example/"onclick="x'))
    html = to_html(canonical(article(figure, text)))
    assert "<script" not in html
    assert '"onclick="' not in html
    assert "<b>" not in html
    assert "&amp;c=2" in html


def test_what_is_canonical_already_is_given_back_itself_with_its_bytes() -> None:
    kept = canonical(article(*(paragraph(f"Paragraph {n} é", Mark(0, 9, MarkType.STRONG)) for n in range(1_000))))
    stored = kept.canonical_bytes
    assert canonical(kept) is kept
    assert canonical(kept).canonical_bytes is stored
