"""How each kind of difference is told: words, marks, figures, attributes, and what a budget cannot reach."""

import pytest

from tests.corpus.tricky_pairs import PAIRS, Pair, article
from versions.content import Block, BlockKind, Content, Mark, MarkType
from versions.diff import ChangeKind, Run, compare

LINKS = ["https://example.org/1", "https://example.org/2"]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)
def test_a_tricky_pair_is_told_as_a_reader_would_tell_it(pair: Pair) -> None:
    diff = compare(article(*pair.old), article(*pair.new))
    assert tuple((change.old_text, change.new_text) for change in diff.changes) == pair.changes
    assert diff.complete


def test_a_changed_link_is_one_mark_removed_and_one_added_and_no_word() -> None:
    def linked(address: str) -> Content:
        return article(Block(BlockKind.PARAGRAPH, "Read the report today.", (Mark(9, 15, MarkType.LINK, address),)))

    diff = compare(linked(LINKS[0]), linked(LINKS[1]))
    (cell,) = diff.cells
    assert cell.op == "changed"
    assert cell.runs == (Run("equal", "Read the report today."),)
    assert [(m.side, m.op, m.start, m.end, m.value) for m in cell.marks] == [
        ("old", "removed", 9, 15, LINKS[0]),
        ("new", "added", 9, 15, LINKS[1]),
    ]
    assert [(c.kind, c.old_text, c.new_text) for c in diff.changes] == [(ChangeKind.MARKS, "report", "report")]
    assert diff.summary.words_inserted == diff.summary.words_deleted == 0


def test_a_word_made_bold_behind_a_corrected_one_is_told_in_each_sides_own_offsets() -> None:
    old = article(Block(BlockKind.PARAGRAPH, "Some 9 people saw it."))
    new = article(Block(BlockKind.PARAGRAPH, "Some 1,250 people saw it.", (Mark(11, 17, MarkType.STRONG),)))
    diff = compare(old, new)
    assert [(m.side, m.start, m.end) for m in diff.cells[0].marks] == [("new", 11, 17)]
    assert [(c.old_text, c.new_text) for c in diff.changes] == [("9", "1,250"), ("people", "people")]
    assert (diff.changes[1].old.start, diff.changes[1].new.start) == (7, 11)


def test_a_mark_on_new_words_is_no_change_of_marks() -> None:
    old = article(Block(BlockKind.PARAGRAPH, "The vote is over."))
    new = article(Block(BlockKind.PARAGRAPH, "The second vote is over.", (Mark(4, 10, MarkType.EMPHASIS),)))
    assert compare(old, new).cells[0].marks == ()


def test_a_link_that_grows_by_a_word_gains_only_that_word() -> None:
    text = "Read the full report today."
    old = article(Block(BlockKind.PARAGRAPH, text, (Mark(14, 20, MarkType.LINK, LINKS[0]),)))
    new = article(Block(BlockKind.PARAGRAPH, text, (Mark(9, 20, MarkType.LINK, LINKS[0]),)))
    diff = compare(old, new)
    assert [(m.side, m.op, m.start, m.end) for m in diff.cells[0].marks] == [("new", "added", 9, 14)]
    assert diff.changes[0].new_text == "full "


def test_a_swapped_image_is_the_same_figure_with_another_source() -> None:
    old = article("Text.", Block(BlockKind.FIGURE, source="a.jpg", alt="A bridge"), "More text.")
    new = article("Text.", Block(BlockKind.FIGURE, source="b.jpg", alt="A tower"), "More text.")
    diff = compare(old, new)
    assert [cell.op for cell in diff.cells] == ["equal", "changed", "equal"]
    assert [(a.name, a.old, a.new) for a in diff.cells[1].attributes] == [
        ("source", "a.jpg", "b.jpg"),
        ("alt", "A bridge", "A tower"),
    ]
    assert [(c.field, c.old_text, c.new_text) for c in diff.changes] == [
        ("body.1.alt", "bridge", "tower"),
        ("body", "", ""),
    ]


def test_a_caption_is_compared_word_by_word_in_each_sides_own_field() -> None:
    def figure(caption: str | None) -> Block:
        return Block(BlockKind.FIGURE, source="a.jpg", caption=caption)

    old = article(figure("Crowds in May 2021."))
    (change,) = compare(old, article("A new first paragraph.", figure("Crowds in May 2022."))).changes[1:]
    assert (change.field, change.old.field, change.new.field) == ("body.1.caption", "body.0.caption", "body.1.caption")
    assert (change.old_text, change.new_text, change.cell) == ("2021", "2022", 1)
    (lost,) = compare(old, article(figure(None))).changes
    assert (lost.field, lost.old_text, lost.new_text) == ("body.0.caption", "Crowds in May 2021.", "")


def test_an_inserted_figure_tells_its_caption() -> None:
    diff = compare(article("Text."), article("Text.", Block(BlockKind.FIGURE, source="a.jpg", caption="Nine people.")))
    (change,) = diff.changes
    assert (change.kind, change.field, change.new_text, change.cell) == (
        ChangeKind.INSERTED,
        "body.1.caption",
        "Nine people.",
        1,
    )


def test_a_paragraph_that_becomes_a_quotation_keeps_its_words() -> None:
    diff = compare(article("We never met."), article(Block(BlockKind.QUOTATION, "We never met.")))
    (cell,) = diff.cells
    assert cell.runs == (Run("equal", "We never met."),)
    assert [(a.name, a.old, a.new) for a in cell.attributes] == [("kind", "paragraph", "quotation")]
    assert [(c.kind, c.new_text) for c in diff.changes] == [(ChangeKind.ATTRIBUTES, "We never met.")]


def test_another_language_is_a_change() -> None:
    (change,) = compare(article("Text."), article("Text.", language="fr")).changes
    assert (change.kind, change.field, change.old_text, change.new_text) == (
        ChangeKind.LANGUAGE,
        "language",
        "en",
        "fr",
    )


def test_the_headline_is_compared_word_by_word() -> None:
    diff = compare(article("Text.", headline="Mayor Resigns"), article("Text.", headline="Mayor resigns"))
    assert diff.fields["headline"] == (Run("equal", "Mayor "), Run("delete", "Resigns"), Run("insert", "resigns"))
    assert diff.changes[0].cell is None


def test_an_inserted_list_item_leaves_its_neighbours_alone() -> None:
    def items(*texts_: str) -> list[Block]:
        return [Block(BlockKind.LIST_ITEM, text, list="bullet", depth=1) for text in texts_]

    diff = compare(article(*items("Bread", "Milk")), article(*items("Bread", "Butter", "Milk")))
    assert [cell.op for cell in diff.cells] == ["equal", "inserted", "equal"]


def test_an_inserted_block_points_behind_the_block_before_it() -> None:
    (change,) = compare(article("First.", "Last."), article("First.", "Middle one.", "Last.")).changes
    assert (change.old.start, change.old.end) == (6, 6)
    assert (change.new.start, change.new.end) == (7, 18)


def test_work_beyond_the_budget_is_shown_as_replaced_and_said() -> None:
    old = article("The bridge across the river was closed on Monday for want of money, the council said.")
    new = article("The bridge across the river may open this spring for want of money, the council said.")
    diff = compare(old, new, budget=10)
    assert not diff.complete
    assert [(c.old_text, c.new_text) for c in diff.changes] == [("was closed on Monday", "may open this spring")]
    assert compare(old, new).complete


def test_blocks_that_no_budget_is_left_to_pair_are_deleted_and_inserted() -> None:
    old, new = article("A cat sat here and slept."), article("Now a cat sat here, awake.")
    assert [cell.op for cell in compare(old, new, budget=3).cells] == ["deleted", "inserted"]
    assert [cell.op for cell in compare(old, new).cells] == ["changed"]
