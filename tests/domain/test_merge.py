"""Two people’s edits of one article merged, as a newsroom would expect it of its own prose."""

from dataclasses import replace

import pytest

from versions import reading
from versions.content import Block, BlockKind, Content, Mark, MarkType
from versions.diff import compare
from versions.merge import About, Choice, Conflict, Words, Woven, merge

SENTENCE = "The council met on Monday evening and approved the budget for the harbour after a long debate."


def of(*paragraphs: str, **fields: str) -> Content:
    """An article of plain paragraphs."""
    return reading.from_text("\n\n".join(paragraphs), **({"headline": "Council meets"} | fields))


def html(source: str) -> Content:
    """An article with marks."""
    return reading.from_html(source, headline="Council meets")


def text(content: Content) -> list[str]:
    """The body's paragraphs."""
    return [block.text for block in content.body]


def phrases(conflict: Conflict) -> tuple[str, str, str]:
    """A conflict about words, in the order base, mine, theirs."""
    versions = conflict.base, conflict.mine, conflict.theirs
    return tuple(each.text if isinstance(each, Words) else text_of(each) for each in versions)  # type: ignore[return-value]


def text_of(blocks: tuple[Block, ...]) -> str:
    return "\n".join(block.text for block in blocks)


# Words.


def test_different_words_of_one_sentence_go_together():
    base = of(SENTENCE)
    merged = merge(base, of(SENTENCE.replace("Monday", "Tuesday")), of(SENTENCE.replace("a long", "a heated")))
    assert merged.is_clean
    assert text(merged.content()) == [SENTENCE.replace("Monday", "Tuesday").replace("a long", "a heated")]


def test_words_beside_each_other_are_a_conflict_of_these_words_alone():
    merged = merge(
        of(SENTENCE), of(SENTENCE.replace("Monday", "Tuesday")), of(SENTENCE.replace("evening and", "morning and"))
    )
    (conflict,) = merged.conflicts
    assert conflict.about is About.WORDS
    assert phrases(conflict) == ("Monday evening", "Tuesday evening", "Monday morning")
    assert text(merged.content()) == [SENTENCE.replace("Monday", "Tuesday")]
    assert text(merged.content({"k1": Choice.THEIRS})) == [SENTENCE.replace("evening and", "morning and")]
    assert text(merged.content({"k1": Choice.BASE})) == [SENTENCE]


def test_one_word_made_two_different_ones_is_a_conflict_and_other_edits_of_the_paragraph_go_together():
    mine = SENTENCE.replace("harbour", "port").replace("long", "heated")
    theirs = SENTENCE.replace("harbour", "marina").replace("Monday", "Tuesday")
    merged = merge(of(SENTENCE), of(mine), of(theirs))
    assert [phrases(each) for each in merged.conflicts] == [("harbour", "port", "marina")]
    assert text(merged.content()) == [mine.replace("Monday", "Tuesday")]


def test_the_same_fix_by_both_is_no_conflict():
    mine = SENTENCE.replace("budget", "accounts")
    merged = merge(of(SENTENCE), of(mine), of(mine.replace("Monday", "Tuesday")))
    assert merged.is_clean
    assert text(merged.content()) == [mine.replace("Monday", "Tuesday")]


@pytest.mark.parametrize(
    ("base", "mine", "theirs"),
    [
        ("The mayor did approve the plan on Monday.", ("did", "did not"), ("approve", "reject")),
        ("The mayor did not approve the plan on Monday.", ("did not", "did"), ("Monday", "Tuesday")),
        ("It rose from 3 to about 5 in every hundred homes.", ("from 3", "from 4"), ("about 5", "about 7")),
        ("It cost 4 million euros in the end.", ("4 million", "14 million"), ("euros", "dollars")),
    ],
)
def test_numbers_and_denials_are_not_mixed_with_what_the_other_side_changed(base, mine, theirs):
    merged = merge(of(base), of(base.replace(*mine)), of(base.replace(*theirs)))
    (conflict,) = merged.conflicts
    assert text(merged.content()) == [base.replace(*mine)]
    assert text(merged.content({conflict.id: Choice.THEIRS})) == [base.replace(*theirs)]


def test_a_number_goes_together_with_another_sentence_and_with_words_far_from_it():
    base = "At least 163 people came to the hall. The mayor spoke last of all the guests."
    merged = merge(of(base), of(base.replace("163", "164")), of(base.replace("mayor spoke", "mayor did not speak")))
    assert merged.is_clean
    far = "Some 163 people came to the hall and stayed until the end."
    assert merge(of(far), of(far.replace("163", "164")), of(far.replace("the end", "midnight"))).is_clean


def test_a_full_stop_keeps_two_edits_apart_but_that_of_an_abbreviation_does_not():
    base = "The council approved the harbour. Members went home."
    added = base.replace("harbour. ", "harbour. Nobody objected. ")
    assert merge(of(base), of(base.replace("harbour", "marina")), of(added)).is_clean
    base = "It was Mr. Smith who had told the council of it."
    merged = merge(of(base), of(base.replace("Mr", "Dr")), of(base.replace("Smith", "Smythe")))
    assert [phrases(each)[0] for each in merged.conflicts] == ["Mr. Smith"]


def test_both_putting_other_words_in_at_one_place_is_a_conflict():
    merged = merge(
        of(SENTENCE),
        of(SENTENCE.replace("long", "very long")),
        of(SENTENCE.replace("long", "rather long")),
    )
    assert [each.about for each in merged.conflicts] == [About.WORDS]


def test_a_headline_a_standfirst_and_a_byline_are_merged_word_by_word():
    base = of("Text.", headline="Council approves the harbour budget after debate", byline="By Dana Whitlock")
    mine = replace(base, headline="Council approves the harbour accounts after debate")
    theirs = replace(base, headline="Members approve the harbour budget after debate", byline="By Ines Okafor")
    merged = merge(base, mine, theirs)
    assert merged.is_clean
    assert merged.content().headline == "Members approve the harbour accounts after debate"
    assert merged.content().byline == "By Ines Okafor"


def test_two_languages_for_one_article_are_a_conflict():
    base = of("Text.")
    merged = merge(base, replace(base, language="en-GB"), replace(base, language="fr"))
    assert [(each.field, *phrases(each)) for each in merged.conflicts] == [("language", "en", "en-GB", "fr")]
    assert merged.content({"k1": Choice.THEIRS}).language == "fr"


def test_a_direction_bracket_of_one_side_is_never_closed_by_the_other():
    base = of("A name of some words stands here among others.")
    mine = of("A name of \u2067some\u2069 words stands here among others.")
    theirs = of("A name of some words stands there among others.")
    merged = merge(base, mine, theirs)
    assert [phrases(each)[2] for each in merged.conflicts] == ["A name of some words stands there among others."]


# Marks.


def test_a_word_made_bold_and_another_word_rewritten_go_together():
    base = html(f"<p>{SENTENCE}</p>")
    merged = merge(
        base,
        html(f"<p>{SENTENCE.replace('council', '<strong>council</strong>')}</p>"),
        html(f"<p>{SENTENCE.replace('harbour', 'marina')}</p>"),
    )
    assert merged.is_clean
    (block,) = merged.content().body
    assert block.marks == (Mark(4, 11, MarkType.STRONG),)
    assert "marina" in block.text


def test_a_word_that_one_makes_bold_and_the_other_rewrites_is_a_conflict():
    base = html(f"<p>{SENTENCE}</p>")
    merged = merge(
        base,
        html(f"<p>{SENTENCE.replace('harbour', '<strong>harbour</strong>')}</p>"),
        html(f"<p>{SENTENCE.replace('harbour', 'marina')}</p>"),
    )
    (conflict,) = merged.conflicts
    assert conflict.mine == Words("harbour", (Mark(0, 7, MarkType.STRONG),))
    assert phrases(conflict) == ("harbour", "harbour", "marina")


def test_bold_of_one_and_emphasis_of_the_other_stand_on_the_same_word():
    base = html(f"<p>{SENTENCE}</p>")
    mine, theirs = (html(f"<p>{SENTENCE.replace('harbour', f'<{e}>harbour</{e}>')}</p>") for e in ("strong", "em"))
    merged = merge(base, mine, theirs)
    assert merged.is_clean
    assert {mark.type for mark in merged.content().body[0].marks} == {MarkType.STRONG, MarkType.EMPHASIS}


def test_two_addresses_for_one_link_are_a_conflict():
    base = html('<p>See <a href="https://a.example/">the report of the inspector</a> for more.</p>')
    mine, theirs = (
        html(f'<p>See <a href="https://{host}.example/">the report of the inspector</a> for more.</p>')
        for host in ("b", "c")
    )
    merged = merge(base, mine, theirs)
    (conflict,) = merged.conflicts
    assert phrases(conflict) == ("the report of the inspector",) * 3
    assert merged.content({conflict.id: Choice.THEIRS}) == theirs
    assert merged.content() == mine


def test_a_word_put_into_what_the_other_linked_becomes_part_of_the_link():
    base = html("<p>She quoted the report of the inspector at length.</p>")
    mine = html("<p>She quoted the report of the former inspector at length.</p>")
    theirs = html('<p>She quoted <a href="/r">the report of the inspector</a> at length.</p>')
    merged = merge(base, mine, theirs)
    assert merged.is_clean
    whole = '<p>She quoted <a href="/r">the report of the former inspector</a> at length.</p>'
    assert merged.content() == html(whole)


# Blocks.

ONE = "The first paragraph tells of the council and of its debate."
TWO = "The second paragraph names everybody who was in the hall."
THREE = "A third paragraph quotes the mayor at some length on costs."
FOUR = "The last paragraph says when the members will meet again."
ADDED = "One more paragraph came from the reporter in the building."
OTHER = "Quite another paragraph was filed by the night desk at ten."


def test_a_paragraph_that_one_deletes_and_the_other_edits_is_a_conflict():
    merged = merge(of(ONE, TWO, THREE), of(ONE, THREE), of(ONE, TWO.replace("hall", "chamber"), THREE))
    (conflict,) = merged.conflicts
    assert conflict.about is About.BLOCKS
    assert phrases(conflict) == (TWO, "", TWO.replace("hall", "chamber"))
    assert text(merged.content()) == [ONE, THREE]
    assert text(merged.content({"k1": Choice.THEIRS})) == [ONE, TWO.replace("hall", "chamber"), THREE]
    assert text(merged.content({"k1": Choice.BASE})) == [ONE, TWO, THREE]


def test_a_paragraph_that_one_deletes_and_the_other_leaves_alone_goes():
    merged = merge(of(ONE, TWO, THREE), of(ONE, THREE), of(ONE, TWO, THREE.replace("costs", "prices")))
    assert merged.is_clean
    assert text(merged.content()) == [ONE, THREE.replace("costs", "prices")]


def test_each_deleting_another_of_two_neighbours_leaves_neither():
    merged = merge(of(ONE, TWO, THREE, FOUR), of(ONE, THREE, FOUR), of(ONE, TWO, FOUR))
    assert merged.is_clean
    assert text(merged.content()) == [ONE, FOUR]


def test_both_putting_a_paragraph_after_the_same_one_is_a_conflict_in_which_both_can_be_had():
    merged = merge(of(ONE, TWO), of(ONE, ADDED, TWO), of(ONE, OTHER, TWO))
    (conflict,) = merged.conflicts
    assert phrases(conflict) == ("", ADDED, OTHER)
    assert conflict.choices == (Choice.MINE, Choice.THEIRS, Choice.BOTH)
    assert text(merged.content()) == [ONE, ADDED, TWO]
    assert text(merged.content({"k1": Choice.BOTH})) == [ONE, ADDED, OTHER, TWO]
    assert text(merged.content({"k1": Choice.BASE})) == [ONE, ADDED, TWO], "a choice that is not offered counts as none"


def test_the_same_paragraph_put_in_by_both_stands_once():
    merged = merge(of(ONE, TWO), of(ONE, ADDED, TWO), of(ONE, ADDED, TWO, OTHER))
    assert merged.is_clean
    assert text(merged.content()) == [ONE, ADDED, TWO, OTHER]


def test_a_paragraph_put_in_at_different_places_by_each_stands_in_both():
    merged = merge(of(ONE, TWO, THREE), of(ONE, ADDED, TWO, THREE), of(ONE, TWO, OTHER, THREE))
    assert merged.is_clean
    assert text(merged.content()) == [ONE, ADDED, TWO, OTHER, THREE]


def test_a_paragraph_put_in_beside_one_that_the_other_deleted_is_a_conflict():
    merged = merge(of(ONE, TWO, THREE), of(ONE, THREE), of(ONE, TWO, ADDED, THREE))
    assert [phrases(each) for each in merged.conflicts] == [(TWO, "", f"{TWO}\n{ADDED}")]


def test_a_paragraph_that_one_moves_and_the_other_edits_stands_in_its_new_place_edited():
    merged = merge(
        of(ONE, TWO, THREE, FOUR), of(FOUR, ONE, TWO, THREE), of(ONE, TWO, THREE, FOUR.replace("members", "guests"))
    )
    assert merged.is_clean
    assert text(merged.content()) == [FOUR.replace("members", "guests"), ONE, TWO, THREE]


def test_a_paragraph_that_one_moves_and_the_other_deletes_is_a_conflict_in_its_new_place():
    merged = merge(of(ONE, TWO, THREE, FOUR), of(FOUR, ONE, TWO, THREE), of(ONE, TWO, THREE))
    assert [phrases(each) for each in merged.conflicts] == [(FOUR, FOUR, "")]
    assert text(merged.content()) == [FOUR, ONE, TWO, THREE]
    assert text(merged.content({"k1": Choice.THEIRS})) == [ONE, TWO, THREE]


def test_a_paragraph_that_each_moves_elsewhere_stands_in_one_place_whatever_is_chosen():
    base = of(ONE, TWO, THREE, FOUR, OTHER)
    mine, theirs = of(FOUR, ONE, TWO, THREE, OTHER), of(ONE, FOUR, TWO, THREE, OTHER.replace("ten", "eleven"))
    merged = merge(base, mine, theirs)
    (conflict,) = merged.conflicts
    assert conflict.about is About.PLACE
    end = OTHER.replace("ten", "eleven")
    assert text(merged.content()) == [FOUR, ONE, TWO, THREE, end]
    assert text(merged.content({"k1": Choice.THEIRS})) == [ONE, FOUR, TWO, THREE, end]
    assert text(merged.content({"k1": Choice.BASE})) == [ONE, TWO, THREE, FOUR, end]


def test_a_paragraph_moved_to_where_the_other_put_one_in_is_lost_by_no_choice():
    base = of(ONE, TWO, THREE, FOUR)
    mine, theirs = of(ONE, FOUR, TWO, THREE), of(ONE, ADDED, TWO, THREE, FOUR.replace("members", "guests"))
    merged = merge(base, mine, theirs)
    assert len(merged.conflicts) == 1
    for choice in merged.conflicts[0].choices:
        assert any("will meet again" in each for each in text(merged.content({"k1": choice})))


def test_a_paragraph_split_by_one_takes_the_words_of_the_other():
    long = f"{ONE} {TWO} {THREE}"
    merged = merge(
        of(long, FOUR), of(ONE, f"{TWO} {THREE}", FOUR), of(long.replace("mayor at some", "deputy at some"), FOUR)
    )
    assert merged.is_clean
    assert text(merged.content()) == [ONE, f"{TWO} {THREE.replace('mayor', 'deputy')}", FOUR]


def test_two_paragraphs_made_one_take_the_words_of_the_other():
    merged = merge(of(ONE, TWO, THREE), of(f"{ONE} {TWO}", THREE), of(ONE, TWO.replace("everybody", "everyone"), THREE))
    assert merged.is_clean
    assert text(merged.content()) == [f"{ONE} {TWO.replace('everybody', 'everyone')}", THREE]


def test_a_paragraph_split_where_the_other_edits_is_a_conflict_of_whole_paragraphs():
    merged = merge(
        of(f"{ONE} {TWO}", FOUR), of(ONE, TWO, FOUR), of(f"{ONE} {TWO.replace('The second', 'Another')}", FOUR)
    )
    (conflict,) = merged.conflicts
    assert phrases(conflict) == (f"{ONE} {TWO}", f"{ONE}\n{TWO}", f"{ONE} {TWO.replace('The second', 'Another')}")


def test_list_items_are_merged_item_by_item():
    def listed(*items: str) -> Content:
        return html("<ol>" + "".join(f"<li>{item}</li>" for item in items) + "</ol>")

    first, second, third = "Boil the water slowly", "Add the flour by spoon", "Stir until it is smooth"
    merged = merge(
        listed(first, second, third),
        listed(first.replace("slowly", "quickly"), second, third),
        listed(first, second, "Taste it with a clean spoon", third),
    )
    assert merged.is_clean
    assert merged.content() == listed("Boil the water quickly", second, "Taste it with a clean spoon", third)


def figure(source: str = "/a.jpg", alt: str = "A bridge", caption: str = "The bridge at dusk on Monday") -> Content:
    return html(
        f'<p>{ONE}</p><figure><img src="{source}" alt="{alt}"><figcaption>{caption}</figcaption></figure><p>{TWO}</p>'
    )


def test_caption_and_description_of_a_picture_are_merged_word_by_word():
    merged = merge(
        figure(),
        figure(caption="The bridge at dawn on Monday"),
        figure(alt="A bridge in fog", caption="Saltgate bridge at dusk on Monday"),
    )
    assert merged.is_clean
    assert merged.content() == figure(alt="A bridge in fog", caption="Saltgate bridge at dawn on Monday")
    clash = merge(
        figure(), figure(caption="The bridge at dawn on Monday"), figure(caption="The bridge at noon on Monday")
    )
    assert [(each.field, *phrases(each)) for each in clash.conflicts] == [("caption", "dusk", "dawn", "noon")]
    assert clash.content({"k1": Choice.THEIRS}) == figure(caption="The bridge at noon on Monday")
    assert [type(part) for part in clash.parts] == [Block, Woven, Block]


def test_a_caption_is_never_put_under_another_picture():
    merged = merge(figure(), figure(source="/b.jpg"), figure(caption="The bridge at dawn on Monday"))
    (conflict,) = merged.conflicts
    assert conflict.about is About.BLOCKS
    assert [each[0].source for each in (conflict.mine, conflict.theirs)] == ["/b.jpg", "/a.jpg"]


def test_a_heading_of_one_level_takes_the_words_of_the_other():
    base = html(f"<h2>What the council said</h2><p>{ONE}</p>")
    mine = html(f"<h3>What the council said</h3><p>{ONE}</p>")
    merged = merge(base, mine, html(f"<h2>What the whole council said</h2><p>{ONE}</p>"))
    assert merged.is_clean
    assert merged.content() == html(f"<h3>What the whole council said</h3><p>{ONE}</p>")


def test_a_paragraph_made_two_different_things_is_a_conflict_that_has_the_words_of_both():
    base = html(f"<p>{ONE}</p><p>{TWO}</p>")
    mine = html(f"<h2>{ONE}</h2><p>{TWO}</p>")
    theirs = html(f"<blockquote>{ONE.replace('debate', 'quarrel')}</blockquote><p>{TWO}</p>")
    merged = merge(base, mine, theirs)
    (conflict,) = merged.conflicts
    assert [each[0].kind for each in (conflict.mine, conflict.theirs)] == [BlockKind.HEADING, BlockKind.QUOTATION]
    assert conflict.mine[0].text == ONE.replace("debate", "quarrel")


def test_cells_of_a_table_are_merged_but_not_where_one_side_added_a_column():
    def table(*cells: str) -> Content:
        return html("<table><tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr></table>")

    base = table("Ward one", "12 votes", "lost")
    both = merge(base, table("Ward two", "12 votes", "lost"), table("Ward one", "13 votes", "lost"))
    assert both.is_clean
    assert both.content() == table("Ward two", "13 votes", "lost")
    wider = merge(base, table("Ward one", "12 votes", "lost", "again"), table("Ward two", "12 votes", "lost"))
    assert len(wider.conflicts) == 1
    assert wider.content() == table("Ward one", "12 votes", "lost", "again")


def test_a_merge_is_told_by_what_each_side_changed_in_the_other():
    base = of(ONE, TWO, THREE)
    mine, theirs = of(ONE, TWO.replace("hall", "room"), THREE), of(ONE, TWO, THREE.replace("costs", "prices"))
    content = merge(base, mine, theirs).content()
    assert [change.new_text for change in compare(mine, content).changes] == ["prices"]
    assert [change.new_text for change in compare(theirs, content).changes] == ["room"]
