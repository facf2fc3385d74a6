"""Comparisons as markup: both texts read back exactly, and what changed is shown as what it is."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from lxml import etree

from service.rendering import alterations, comparison
from tests.corpus.strategies import article, edited_contents, paragraph, related_contents
from tests.factories import a_content
from tests.journeys.pairs import PAIRS, TOWN
from tests.web.markup import EVERYWHERE, parsed, speaking_english, steps, words_in, words_of
from versions.content import Block, BlockKind, Content, Mark, MarkType
from versions.diff import Cell, Diff, compare

pairs = edited_contents() | related_contents()
"""Contents with trouble of every kind, and articles with what became of them: split, joined, moved, reformatted."""

OURS = "contains(concat(' ', @class, ' '), ' diff ')"
"""What tells the comparison's own elements from the article's, in XPath."""


@pytest.fixture(scope="module", autouse=True)
def _speaking_english() -> Iterator[None]:
    with speaking_english():
        yield


def differing(pair: tuple[Content, Content]) -> Iterator[tuple[Cell, comparison.Row]]:
    """The cells that are not simply equal, each with its row; moves that are told all at once have none."""
    diff = compare(*pair)
    shown = comparison.rendered(diff, hosts=EVERYWHERE)
    cells = [cell for cell in diff.cells if cell.op != "equal" and not is_told_at_once(diff, cell)]
    rows = [row for row in shown.body if isinstance(row, comparison.Row)]
    return zip(cells, rows, strict=True)


def is_told_at_once(diff: Diff, cell: Cell) -> bool:
    """Whether the cell only moved, in a text that was reordered as a whole."""
    is_edited = cell.marks or cell.attributes or any(run.op != "equal" for run in cell.runs)
    return diff.summary.reordered and cell.op == "moved" and not is_edited


def texts_of(cell: Cell) -> tuple[str, str]:
    old = "".join(run.text for run in cell.runs if run.op != "insert")
    return old, "".join(run.text for run in cell.runs if run.op != "delete")


def has_words(cell: Cell, pair: tuple[Content, Content]) -> bool:
    blocks = [pair[0].body[i] for i in cell.old] + [pair[1].body[j] for j in cell.new]
    return all(block.kind not in (BlockKind.FIGURE, BlockKind.RULE) for block in blocks)


# Laws.


@given(pairs)
@settings(max_examples=60, deadline=None)
def test_dropping_what_was_removed_leaves_the_new_text_and_dropping_what_was_added_the_old(
    pair: tuple[Content, Content],
) -> None:
    for cell, row in differing(pair):
        if has_words(cell, pair):
            old, new = texts_of(cell)
            for shown in (row.inline, row.lettered):
                assert words_of(shown, without="ins") == old
                assert words_of(shown, without="del") == new


@given(pairs)
@settings(max_examples=60, deadline=None)
def test_side_by_side_each_column_holds_its_own_text_and_only_its_own_changes(pair: tuple[Content, Content]) -> None:
    for cell, row in differing(pair):
        if has_words(cell, pair):
            assert (words_of(row.old), words_of(row.new)) == texts_of(cell)
        assert not parsed(row.old).xpath(f"//ins[{OURS}]")
        assert not parsed(row.new).xpath(f"//del[{OURS}]")


@given(pairs)
@settings(max_examples=60, deadline=None)
def test_a_row_has_an_element_for_each_block_of_the_side_that_it_shows(pair: tuple[Content, Content]) -> None:
    for cell, row in differing(pair):
        if has_words(cell, pair):
            assert len(parsed(row.old)) == len(cell.old)
            assert len(parsed(row.new)) == len(cell.new)
            assert len(parsed(row.inline)) in (len(cell.new) or len(cell.old), len(cell.old) + len(cell.new))


@given(pairs)
@settings(max_examples=60, deadline=None)
def test_what_an_article_itself_marks_as_inserted_or_deleted_is_told_apart(pair: tuple[Content, Content]) -> None:
    for cell, row in differing(pair):
        if has_words(cell, pair):
            blocks = [pair[1].body[j] for j in cell.new]
            for name, type_ in (("ins", MarkType.INSERTED), ("del", MarkType.DELETED)):
                own = "".join(each.text[m.start : m.end] for each in blocks for m in each.marks if m.type is type_)
                shown = "".join(map(own_words, parsed(row.new).xpath(f"//{name}[not({OURS})]")))
                assert sorted(shown) == sorted(own)


def own_words(element: etree._Element) -> str:
    return "".join(words_in(element))


@given(pairs)
@settings(max_examples=60, deadline=None)
def test_every_change_has_exactly_one_anchor_in_either_layout(pair: tuple[Content, Content]) -> None:
    diff = compare(*pair)
    shown = comparison.rendered(diff)
    inline = [each for row in shown.rows for each in (*row.anchors, *parsed(row.inline).xpath("//@id"))]
    split = [each for row in shown.rows for each in (*row.anchors, *parsed(row.old + row.new).xpath("//@id"))]
    hidden = {number for number, cell in enumerate(diff.cells) if is_told_at_once(diff, cell)}
    assert sorted(inline) == sorted(split) == sorted(each.id for each in diff.changes if each.cell not in hidden)


@given(pairs)
@settings(max_examples=40, deadline=None)
def test_a_comparison_shows_every_block_of_the_new_text_in_its_order(pair: tuple[Content, Content]) -> None:
    diff = compare(*pair)
    shown = comparison.rendered(diff, hosts=EVERYWHERE)
    folded = sum(part.count for part in shown.body if isinstance(part, comparison.Same))
    assert folded + len(shown.body) - sum(isinstance(part, comparison.Same) for part in shown.body) == len(diff.cells)


# Examples.


def rows_of(old: Content, new: Content) -> list[comparison.Row]:
    return list(comparison.rendered(compare(old, new)).rows)


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
    old, new = PAIRS["table-and-rewrite"]
    (_, row) = rows_of(old, new)
    assert [each.tag for each in parsed(row.inline)] == ["p", "p"]
    assert len(parsed(row.inline).xpath("//del")) == 1
    assert words_of(row.inline, without="ins") == old.body[2].text
    assert words_of(row.inline, without="del") == new.body[2].text
    assert parsed(row.inline).xpath("//@id") == [change.id for change in row.changes]


def test_a_split_paragraph_is_two_with_the_break_between_them_and_no_word_twice() -> None:
    split, joined = rows_of(*PAIRS["split-and-joined"])
    assert split.label == "Split into 2 paragraphs"
    first, second = parsed(split.inline)
    assert (first.tag, second.tag) == ("p", "p")
    assert [sign.text for sign in first.xpath(".//span[@class='sign']")] == ["¶"]
    (added,) = first.xpath("./ins[@class='diff']")
    assert "".join(added.itertext()) == "added: paragraph break¶"
    assert added.get("id") == split.changes[0].id
    assert not second.xpath(".//ins | .//del")
    assert words_of(split.inline).count("harbour district") == 1
    assert len(parsed(split.old)) == 1
    assert len(parsed(split.new)) == 2
    assert joined.label == "Joined from 2 paragraphs"


def test_paragraphs_that_were_joined_are_one_with_the_break_struck_out_in_it() -> None:
    _, row = rows_of(*PAIRS["split-and-joined"])
    (whole,) = parsed(row.inline)
    (removed,) = whole.xpath("./del[.//span[@class='pilcrow']]")
    assert "".join(removed.itertext()) == "removed: .paragraph break¶Firefighters"
    assert len(parsed(row.old)) == 2
    assert len(parsed(row.new)) == 1


def test_a_blank_that_gave_way_to_a_break_is_not_called_a_removal() -> None:
    split, _ = rows_of(*PAIRS["split-and-joined"])
    (blank,) = parsed(split.inline).xpath("//del")
    assert (blank.get("class"), blank.text, len(blank)) == ("diff quiet", " ", 0)


def test_a_moved_paragraph_has_its_edited_words_compared() -> None:
    moved, _ = rows_of(*PAIRS["edited-move"])
    assert moved.label == "Moved up from paragraph 4"
    assert "".join(parsed(moved.inline).itertext()).count("removed: Orlovaadded: Orlowa") == 1
    assert len(moved.anchors) == 1


def test_a_reordered_text_says_so_once_and_shows_the_new_order() -> None:
    pair = PAIRS["reordered"]
    shown = comparison.rendered(compare(*pair))
    assert shown.overall == "The paragraphs were reordered: 5 of 7 stand elsewhere"
    assert shown.sentence == "2 changes in 1 of 7 paragraphs"
    (same,) = [each for each in shown.body if isinstance(each, comparison.Same)]
    assert same.is_reordered
    assert words_of(same.body).split("\n") == list(reversed(TOWN[1:]))
    assert [row.op for row in shown.rows] == ["deleted", "inserted"]


def test_a_text_that_was_only_reordered_is_summed_up_by_that() -> None:
    pair = (article(*map(paragraph, TOWN)), article(*map(paragraph, reversed(TOWN))))
    shown = comparison.rendered(compare(*pair))
    assert "reordered" in shown.sentence
    assert (shown.overall, shown.changes > 0) == ("", True), "said once"
    assert shown.rows == ()


def test_an_item_put_into_a_numbered_list_shows_the_number_it_has_there() -> None:
    pair = PAIRS["list"]
    shown = comparison.rendered(compare(*pair))
    put_in, changed = shown.rows
    assert parsed(put_in.inline).xpath("//@data-number") == ["2"]
    assert parsed(changed.old).xpath("//@data-number") == ["2"]
    assert parsed(changed.new).xpath("//@data-number") == ["3"]
    first, last = [each for each in shown.body if isinstance(each, comparison.Same)]
    assert parsed(first.body).xpath("//ol/@start") == []
    assert parsed(last.body).xpath("//ol/@start") == ["4"]


def test_the_cells_of_a_table_row_stay_apart() -> None:
    row, _ = rows_of(*PAIRS["table-and-rewrite"])
    assert len(parsed(row.new).xpath("//span[@class='sign edge']")) == 2
    assert words_of(row.new) == "North pier and its pontoon\t14\t1,250"


def test_a_changed_headline_stands_before_the_body_with_its_name() -> None:
    pair = (article(paragraph("Same."), headline="Old news"), article(paragraph("Same."), headline="New news"))
    shown = comparison.rendered(compare(*pair))
    assert [row.label for row in shown.fields] == ["Headline"]
    assert shown.sentence == "1 change"


def test_changed_captions_are_compared_word_by_word() -> None:
    figures = [Block(BlockKind.FIGURE, source="/q.png", caption=f"The quay in {year}") for year in (2021, 2022)]
    (row,) = rows_of(article(figures[0]), article(figures[1]))
    assert words_of(row.inline, without="ins") == "The quay in 2021"
    assert words_of(row.inline, without="del") == "The quay in 2022"
    assert words_of(row.old) == "The quay in 2021"


def test_two_paragraphs_that_became_one_have_their_anchor_where_the_break_was() -> None:
    rain, fair = "It rained all day.", "Nobody came to the fair."
    old, new = article(paragraph(rain), paragraph(fair)), article(paragraph(f"{rain} {fair}"))
    (row,) = comparison.rendered(compare(old, new)).rows
    assert parsed(row.old).xpath("//@id") == ["c1"]
    assert parsed(row.new).xpath("//@id") == []


# Many marks.


def of_marks(count: int) -> tuple[Content, Content]:
    """A paragraph of so many links within one emphasis, and the same with other links and every third word changed."""
    sides = []
    for host, end in (("a", ""), ("b", "y")):
        text, marks = "", []
        for number in range(count):
            word = f"w{number}"
            marks.append(Mark(len(text), len(text) + len(word), MarkType.LINK, f"https://{host}.example/{number}"))
            text += f"{word} x{'' if number % 3 else end} "
        sides.append(article(paragraph(text.rstrip(), *marks, Mark(0, len(text.rstrip()), MarkType.STRONG))))
    return sides[0], sides[1]


def test_twice_as_many_marks_are_twice_the_work_and_not_more() -> None:
    def work(count: int) -> int:
        diff = compare(*of_marks(count))
        assert len(diff.changes) > count

        def show() -> None:
            (row,) = comparison.rendered(diff).rows
            assert all((row.inline, row.lettered, row.old, row.new))

        return steps(show)

    assert work(240) < 2.1 * work(120)


def test_of_many_links_that_changed_the_first_are_told_and_the_rest_is_counted() -> None:
    (row,) = rows_of(*of_marks(120))
    assert len(row.notes) == alterations.MOST_NOTES + 1
    assert words_of(row.notes[0]) == "Link on “w0”: https://a.example/0 https://b.example/0"
    assert row.notes[-1] == "70 more changes of links or emphasis are marked in the text"


def test_a_link_is_told_as_replaced_by_the_one_that_stands_in_its_place() -> None:
    def linked(text: str, *links: tuple[int, str]) -> Content:
        return article(paragraph(text, *(Mark(at, at + 4, MarkType.LINK, f"https://{n}.example/") for at, n in links)))

    old = linked("See here or see here now", (4, "a"), (16, "b"))
    expected = [
        "Link on “here”: removed, https://a.example/",
        "Link on “here”: https://b.example/ https://c.example/",
    ]
    for words, at in (("See here or see here now", 16), ("Do see here or see here, please, now", 19)):
        (row,) = rows_of(old, linked(words, (at, "c")))
        assert [words_of(note) for note in row.notes] == expected


def test_a_mark_of_direction_that_was_put_in_or_taken_out_is_seen_and_heard() -> None:
    for mark in "\u200e\u200f\u061c":
        (row,) = rows_of(article(paragraph("It cost 12-14 euros.")), article(paragraph(f"It cost 12{mark}-14 euros.")))
        signs = parsed(row.inline).xpath("//ins/span[@class='sign']")
        assert [each.text for each in signs] == ["⇄"]
        assert "direction mark⇄" in "".join(parsed(row.inline).itertext())
        assert words_of(row.inline, without="del") == f"It cost 12{mark}-14 euros."
    (row,) = rows_of(article(paragraph("It cost \u206612-14\u2069 euros.")), article(paragraph("It cost 12-14 euros.")))
    assert len(parsed(row.inline).xpath("//del/span[@class='sign']")) == 2
    assert not parsed(row.new).xpath("//span[@class='sign']")


# Counts.


def test_the_sentence_counts_the_paragraphs_of_the_longer_text_and_those_that_did_not_stay() -> None:
    def said(old: list[str], new: list[str]) -> str:
        sides = (article(*map(paragraph, side)) for side in (old, new))
        return comparison.rendered(compare(*sides)).sentence

    one, two, *rest = TOWN
    assert said([f"{one} {two}", *rest], [one, two, *rest]) == "1 change in 2 of 7 paragraphs"
    assert said([one, two, *rest], [f"{one} {two}", *rest]) == "1 change in 2 of 7 paragraphs"
    assert said([one, two], [two]) == "1 change in 1 of 2 paragraphs"
    assert said([two], [one, two]) == "1 change in 1 of 2 paragraphs"
    assert said([one, two], []) == "2 changes in 2 of 2 paragraphs"
    written_anew = ["Nothing of this stood there.", "Nor did any word of that."]
    assert said([*rest, one, two], [*rest, *written_anew]).endswith(" in 2 of 7 paragraphs")


@given(pairs)
@settings(max_examples=60, deadline=None)
def test_never_more_paragraphs_are_touched_than_there_are(pair: tuple[Content, Content]) -> None:
    shown = comparison.rendered(compare(*pair))
    if " in " in shown.sentence:
        touched, total = (int(each) for each in re.findall(r"\d+", shown.sentence)[1:])
        folded = sum(part.count for part in shown.body if isinstance(part, comparison.Same))
        assert 0 < touched == total - folded
        assert total == max(len(side.body) for side in pair)


@given(pairs)
@settings(max_examples=40, deadline=None)
def test_what_is_told_one_by_one_and_what_is_told_at_once_are_all_the_changes(pair: tuple[Content, Content]) -> None:
    diff = compare(*pair)
    shown = comparison.rendered(diff)
    assert shown.told == sum(len(row.changes) for row in shown.rows)
    assert shown.told + len(shown.moves) == len(diff.changes)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("The council met late.", "The council met very late.", "very"),
        ("The council met.", "The council met on Monday.", "on Monday"),
        ("The council met on Monday.", "The council met.", "on Monday"),
    ],
)
def test_a_mark_begins_with_the_word_and_not_with_the_blank_before_it(old, new, words):
    shown = comparison.rendered(compare(a_content(old), a_content(new)), hosts=EVERYWHERE)
    body = parsed(shown.body[0].inline)
    seen = [each for each in body.iter("ins", "del") if each.get("class") == "diff"]
    assert [each.find("span").tail for each in seen] == [words]
