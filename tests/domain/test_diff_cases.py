"""How each kind of difference is told: words, marks, figures, attributes, and what a budget cannot reach."""

import pytest

from tests.corpus.cases import article
from tests.corpus.laws import assert_laws
from tests.corpus.tricky_pairs import BOILER, FIRE, MARKET, PARK, POEMS, TRAM
from versions.content import Block, BlockKind, Content, Mark, MarkType
from versions.diff import ChangeKind, Run, compare

LINKS = ["https://example.org/1", "https://example.org/2"]


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


# Splits, merges and moves.


def test_a_paragraph_may_be_split_in_three_and_put_together_again() -> None:
    whole, parts = article(BOILER, f"{PARK} {TRAM} {MARKET}"), article(BOILER, PARK, TRAM, MARKET)
    cell = compare(whole, parts).cells[1]
    assert (cell.op, cell.old, cell.new) == ("changed", (1,), (1, 2, 3))
    assert [run.text for run in cell.runs if run.op != "equal"] == [" ", "\n"] * 2
    back = compare(parts, whole)
    assert (back.cells[1].op, back.cells[1].old, back.cells[1].new) == ("changed", (1, 2, 3), (1,))
    assert [(c.old_text, c.new_text) for c in back.changes] == [("\n", " ")] * 2


def test_a_break_that_is_put_in_is_told_where_it_stands() -> None:
    old, new = article(BOILER, f"{PARK} {TRAM}"), article(BOILER, PARK, TRAM)
    (change,) = compare(old, new).changes
    at = len(BOILER) + 1 + len(PARK)
    assert (change.kind, change.field, change.cell) == (ChangeKind.WORDS, "body", 1)
    assert (change.old.start, change.old.end, change.new.start, change.new.end) == (at, at + 1, at, at + 1)


def test_marks_on_both_sides_of_a_break_are_not_changes() -> None:
    link, strong = Mark(4, 8, MarkType.LINK, LINKS[0]), Mark(0, 5, MarkType.STRONG)
    later = Mark(len(PARK) + 1, len(PARK) + 6, MarkType.STRONG)
    old = article(Block(BlockKind.PARAGRAPH, f"{PARK} {TRAM}", (link, later)))
    new = article(Block(BlockKind.PARAGRAPH, PARK, (link,)), Block(BlockKind.PARAGRAPH, TRAM, (strong,)))
    (cell,) = compare(old, new).cells
    assert (cell.new, cell.marks) == ((0, 1), ())
    bare = article(Block(BlockKind.PARAGRAPH, PARK, (link,)), TRAM)
    (cell,) = compare(old, bare).cells
    assert [(m.side, m.op, m.start, m.end) for m in cell.marks] == [("old", "removed", later.start, later.end)]


def test_a_paragraph_and_a_heading_are_not_one_split_paragraph() -> None:
    old = article(f"{PARK} {TRAM}")
    new = article(PARK, Block(BlockKind.HEADING, TRAM, level=2))
    assert all(len(cell.new) < 2 for cell in compare(old, new).cells)


@pytest.mark.parametrize(("lists", "depths"), [(("ordered", "bullet"), (1, 1)), (("bullet", "bullet"), (1, 2))])
@pytest.mark.parametrize("kept", [0, 1])
def test_items_of_different_lists_or_depths_are_not_one_split_item(
    lists: tuple[str, str], depths: tuple[int, int], kept: int
) -> None:
    items = [
        Block(BlockKind.LIST_ITEM, text, list=kind, depth=depth)
        for text, kind, depth in zip((PARK, TRAM), lists, depths, strict=True)
    ]
    whole = Block(BlockKind.LIST_ITEM, f"{PARK} {TRAM}", list=lists[kept], depth=depths[kept])
    for old, new in ((article(whole), article(*items)), (article(*items), article(whole))):
        assert all(len(cell.old) < 2 and len(cell.new) < 2 for cell in compare(old, new).cells)


def test_a_short_paragraph_with_other_words_elsewhere_is_no_move() -> None:
    old = article(POEMS, PARK, TRAM, MARKET)
    new = article(PARK, TRAM, MARKET, POEMS.replace("Seven", "Eight"))
    assert [cell.op for cell in compare(old, new).cells] == ["deleted", "equal", "equal", "equal", "inserted"]


def test_a_paragraph_that_shares_half_its_words_with_another_place_is_no_move() -> None:
    half = "Firefighters put out a blaze in a warehouse last night and later in the week the mayor thanked them all."
    old, new = article(FIRE, PARK, TRAM), article(PARK, TRAM, half)
    assert [cell.op for cell in compare(old, new).cells] == ["deleted", "equal", "equal", "inserted"]


@pytest.mark.parametrize(
    ("count", "moved", "expected"), [(4, 1, False), (4, 2, False), (9, 3, True), (10, 3, False), (11, 4, True)]
)
def test_an_article_is_called_reordered_above_thirty_percent_of_its_blocks_and_three(
    count: int, moved: int, expected: bool
) -> None:
    texts = [" ".join(f"{word}{k}" for word in ("mill", "bank", "river", "tower", "harbour")) for k in range(count)]
    new = texts[moved:] + texts[:moved][::-1]
    diff = compare(article(*texts), article(*new))
    assert diff.summary.blocks_moved == moved
    assert diff.summary.reordered is expected


def test_a_block_among_others_that_read_alike_is_moved_and_its_neighbours_stay() -> None:
    texts = [f"District {k} counted {k * 17} ballots on the night of the vote." for k in range(6)]
    diff = compare(article(*texts), article(*texts[1:], texts[0]))
    assert [cell.op for cell in diff.cells] == ["equal"] * 5 + ["moved"]


def test_what_stands_between_two_fixed_blocks_on_both_sides_is_the_same_block() -> None:
    rule, pool = Block(BlockKind.RULE), "The pool opened in May. The sauna followed in the autumn."
    old, new = article(pool, rule, PARK, rule, rule), article(rule, rule, rule, PARK, rule, pool)
    ops = [cell.op for cell in compare(old, new).cells]
    assert ops == ["equal", "inserted", "inserted", "equal", "equal", "deleted", "moved"]
    assert [cell.op for cell in compare(new, old).cells].count("equal") == 3


@pytest.mark.parametrize("blanks", ["\t", "\t\t", "\u00a0", "  "])
@pytest.mark.parametrize("rest", ["was hurt.", "was still hurt."])
def test_blanks_before_the_first_word_leave_it_alone(blanks: str, rest: str) -> None:
    old = article(Block(BlockKind.TABLE_ROW, "Nobody was hurt."))
    new = article(Block(BlockKind.TABLE_ROW, f"{blanks}Nobody {rest}"))
    (cell,) = compare(old, new).cells
    assert cell.runs[:1] == (Run("insert", blanks),)
    assert cell.runs[1].text.startswith("Nobody was")
    assert [run.text for run in cell.runs if run.op == "delete"] == []


def test_a_sign_between_two_blanks_that_change_stays() -> None:
    old, new = article("It cost 12 € a day."), article("It cost 12\u00a0€\u00a0a day.")
    assert [(c.old_text, c.new_text) for c in compare(old, new).changes] == [(" ", "\u00a0")] * 2


@pytest.mark.parametrize("lost", ["here.", "here!", "here", "."])
def test_words_may_go_and_leave_a_blank_behind(lost: str) -> None:
    old, new = (article(Block(BlockKind.PREFORMATTED, text)) for text in (f"Read more {lost}", "rEAD more "))
    assert_laws(compare(old, new), old, new)
    assert_laws(compare(new, old), new, old)


@pytest.mark.parametrize(
    ("old", "new", "runs"),
    [
        ("3–1", "\u20673–1\u2069", (("delete", "3–1"), ("insert", "\u20673–1\u2069"))),
        (
            "\u206712 \u2066and\u2069 9\u2069",
            "\u206712 and 9\u2069",
            (("delete", "\u2066and\u2069"), ("insert", "and")),
        ),
    ],
)
def test_words_turned_round_by_an_isolate_are_not_told_as_unchanged(
    old: str, new: str, runs: tuple[tuple[str, str], ...]
) -> None:
    (cell,) = compare(article(f"Kairat won {old} on Monday."), article(f"Kairat won {new} on Monday.")).cells
    assert tuple(run for run in cell.runs if run.op != "equal") == runs


def test_a_word_that_stands_between_two_insertions_is_not_struck() -> None:
    diff = compare(article("She farms forty acres there."), article("She farms some forty hilly acres there."))
    assert [(c.old_text, c.new_text.strip()) for c in diff.changes] == [("", "some"), ("", "hilly")]


def test_two_words_of_their_own_join_the_paragraph_that_begins_with_them() -> None:
    diff = compare(article(TRAM, "He lied.", PARK), article(TRAM, f"He lied. {PARK}"))
    assert [(cell.old, cell.new) for cell in diff.cells] == [((0,), (0,)), ((1, 2), (1,))]
    assert diff.summary.words_inserted == diff.summary.words_deleted == 0


def test_the_same_words_between_other_blanks_are_told_by_the_blanks() -> None:
    old, new = (article(Block(BlockKind.PREFORMATTED, text)) for text in ("the the of the  the", "the not of  the the"))
    for run in compare(old, new).cells[0].runs:
        assert run.op == "equal" or run.text.strip() in ("", "the", "not", "the of")


def test_a_chain_of_initials_that_ends_in_a_word_is_cut_in_linear_work() -> None:
    chain = "a." * 60_000 + "aa"
    (cell,) = compare(article(f"x {chain} y"), article(f"x {chain} z")).cells
    assert [run.text for run in cell.runs if run.op != "equal"] == ["y", "z"]
