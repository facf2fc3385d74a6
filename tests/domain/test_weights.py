"""What each change of a comparison weighs, sentence by sentence and alone; what findings make of it."""

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given

from tests.corpus.strategies import contents
from tests.factories import a_content, with_text
from tests.web.markup import steps
from versions import assessment
from versions.assessment import Code, Level, Past, Told
from versions.content import Content
from versions.diff import compare
from versions.kinds import Kind
from versions.reading import from_html, from_markdown
from versions.weighing import Facet, Weight

TEXT = (
    "The council met with 12 members on Monday.\n\nThe mayor, Ana Ruiz, spoke first.\n\nIt was late, and nobody stayed."
)
OLD = a_content(TEXT)


def weighed(old: Content, new: Content) -> list[tuple[str, str, Weight]]:
    diff = compare(old, new)
    found = assessment.weights(diff)
    return [(each.old_text, each.new_text, found[each.id].weight) for each in diff.changes]


def facets(old: Content, new: Content) -> set[Facet]:
    return {facet for each in assessment.weights(compare(old, new)).values() for facet in each.facets}


def test_a_figure_beside_a_comma_is_the_only_fact_of_its_sentence() -> None:
    new = a_content("The council met, with 21 members, on Monday.\n\n" + TEXT.split("\n\n", 1)[1])
    assert {(old, was) for old, _, was in weighed(OLD, new) if was is Weight.FACTUAL} == {("12", Weight.FACTUAL)}


def test_a_sentence_turned_round_changes_no_fact() -> None:
    old, new = a_content("Anna Berg wrote the report."), a_content("The report was written by Anna Berg.")
    assert {weight for _, _, weight in weighed(old, new)} == {Weight.WORDING}


def test_a_sentence_that_moved_to_another_paragraph_is_no_fact() -> None:
    old = a_content("It rained in Marrick. The fair was wet.\n\nNobody came to see the ropes.")
    new = a_content("It rained in Marrick.\n\nNobody came to see the ropes. The fair was wet.")
    assert Weight.FACTUAL not in {weight for _, _, weight in weighed(old, new)}


def test_a_fact_in_the_headline_is_the_headlines_too() -> None:
    new = replace(OLD, headline="Council never meets")
    assert Facet.HEADLINE in facets(OLD, new)
    assert Facet.HEADLINE not in facets(OLD, replace(OLD, headline="Council Meets"))


def test_a_link_that_leads_elsewhere_is_a_fact_and_emphasis_is_none() -> None:
    old, new = (
        from_markdown(f"See [the report](https://{host}.example/) today.", headline="A", language="en")
        for host in ("one", "two")
    )
    assert facets(old, new) == {Facet.LINK_TARGET}
    strong = from_markdown("See **the report** today.", headline="A", language="en")
    assert [
        weight for *_, weight in weighed(from_markdown("See the report today.", headline="A", language="en"), strong)
    ] == [Weight.COSMETIC]


def test_a_link_that_is_only_added_says_no_other_fact() -> None:
    old = from_markdown("See the report today.", headline="A", language="en")
    new = from_markdown("See [the report](https://one.example/) today.", headline="A", language="en")
    assert [weight for *_, weight in weighed(old, new)] == [Weight.WORDING]


def test_words_that_say_a_fact_only_together_are_all_of_them_marked() -> None:
    old, new = a_content("Ana Ruiz thanked Karl Voss."), a_content("Karl Voss thanked Ana Ruiz.")
    assert {weight for *_, weight in weighed(old, new)} == {Weight.FACTUAL}


def test_a_link_that_leads_elsewhere_while_its_word_changes_is_a_fact() -> None:
    old = from_markdown("See [the report](https://one.example/) today.", headline="A", language="en")
    new = from_markdown("See [the study](https://two.example/) today.", headline="A", language="en")
    assert Facet.LINK_TARGET in facets(old, new)


def test_a_raised_figure_that_comes_down_is_another_number() -> None:
    old, new = (
        from_html(f"<p>There were 10{power} cells.</p>", headline="A", language="en") for power in ("<sup>6</sup>", "6")
    )
    assert facets(old, new) == {Facet.NUMBER}


def test_a_quotation_that_becomes_the_papers_own_words_is_a_fact() -> None:
    old, new = (from_markdown(f"{sign}The council lied.", headline="A", language="en") for sign in ("> ", ""))
    assert facets(old, new) == {Facet.QUOTATION}


def test_a_name_that_moves_under_another_heading_is_a_fact() -> None:
    names = (
        "## Dead\n\nAna Reyes\n\n## Injured\n\nBo Li\n\nKarl Voss",
        "## Dead\n\n## Injured\n\nBo Li\n\nAna Reyes\n\nKarl Voss",
    )
    old, new = (from_markdown(text, headline="A", language="en") for text in names)
    assert Weight.FACTUAL in {weight for *_, weight in weighed(old, new)}


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("It rose 3.5 percent.", "It rose 35 percent."),
        ("It was −5 degrees.", "It was 5 degrees."),
        ("They won 3-1.", "They won 31."),
        ("It takes 1-2 weeks.", "It takes 12 weeks."),
        ("Half, ½ of it.", "Half, ⅓ of it."),
        ("It pays €5.", "It pays ₤5."),
        ("Our verdict: ✅", "Our verdict: ❌"),
        ("Rated ★★★★★.", "Rated ★."),
        ("For those aged 65+ only.", "For those aged 65 only."),
        ("Hurt 12, dead 21, lost 12.", "Hurt 12, dead 21, lost 21."),
    ],
)
def test_a_sign_can_be_the_whole_fact(was: str, now: str) -> None:
    assert {weight for *_, weight in weighed(a_content(was), a_content(now))} == {Weight.FACTUAL}


@pytest.mark.parametrize(
    ("was", "now"),
    [("The 1,250 men.", "The 1250 men."), ("At 7.30 it began.", "At 7:30 it began."), ("A 5-2 win.", "A 5–2 win.")],
)
def test_how_a_figure_is_written_is_no_fact(was: str, now: str) -> None:
    assert {weight for *_, weight in weighed(a_content(was), a_content(now))} == {Weight.COSMETIC}


def test_numbers_are_read_in_the_language_of_the_article_where_no_word_tells() -> None:
    old, new = (replace(a_content(text), language="de") for text in ("Baukosten: 1.250 Euro.", "Baukosten: 1250 Euro."))
    assert {weight for *_, weight in weighed(old, new)} == {Weight.COSMETIC}


def test_a_number_of_five_thousand_digits_is_weighed() -> None:
    assert {weight for *_, weight in weighed(a_content("1" * 5_000 + " came."), a_content("Two came."))} == {
        Weight.FACTUAL
    }


def test_another_picture_under_the_same_words_is_a_fact() -> None:
    old, new = (
        from_markdown(f"![A bridge](https://images.example/{name}.jpg)\n\nText.", headline="A", language="en")
        for name in ("one", "two")
    )
    assert facets(old, new) == {Facet.IMAGE}


def test_a_correction_typed_into_the_text_is_weighed_like_any_other_sentence() -> None:
    new = a_content(
        TEXT + "\n\nCorrection: An earlier version of this article misstated the number of members. It was 21, not 12."
    )
    assert [weight for *_, weight in weighed(OLD, new)] == [Weight.FACTUAL]


@given(contents(), contents())
def test_every_change_has_a_weight_and_the_same_one_every_time(old: Content, new: Content) -> None:
    diff = compare(old, new)
    found = assessment.weights(diff)
    assert found.keys() == {change.id for change in diff.changes}
    assert found == assessment.weights(compare(old, new))


def codes(old: Content, new: Content, *told: Told, past: Past | None = None) -> list[tuple[Code, Level]]:
    diff = compare(old, new)
    findings = assessment.assess(diff, told, assessment.cover(diff, old, new, told), past=past or Past())
    return [(each.code, each.level) for each in findings]


def test_small_edits_that_add_up_to_a_fact_are_told_on_the_last_of_them() -> None:
    told = a_content("The firm will probably close the plant.")
    before = a_content("The firm will close the plant.")
    now = a_content("The firm shall close the plant.")
    assert codes(before, now) == []
    past = Past(told=lambda: (3, told))
    assert codes(before, now, past=past) == [(Code.SMALL_EDITS, Level.INFORM)]


def test_words_that_return_are_told_with_the_version_that_had_them() -> None:
    first, second = OLD, with_text(OLD, "12", "21")
    third = with_text(OLD, "It was late", "By then it was late")
    past = Past(lambda: [(1, first)])
    diff = compare(second, third)
    found = assessment.assess(diff, (), (), past=past)
    assert [each.code for each in found] == [Code.UNDISCLOSED_CHANGE, Code.FLIP_FLOP]
    assert "return to what version 1 said: “21” → “12”" in found[-1].sentence


def test_a_whole_text_that_returns_is_told_once() -> None:
    second = with_text(with_text(OLD, "12", "21"), "Monday", "Tuesday")
    diff = compare(second, OLD)
    found = assessment.assess(diff, (), (), past=Past(lambda: [(1, OLD)]))
    assert [each.sentence for each in found if each.code is Code.FLIP_FLOP] == [
        "This returns to the text of version 1, word for word."
    ]


@pytest.mark.parametrize("kind", [Kind.UPDATE, Kind.CLARIFICATION])
def test_a_label_that_says_less_than_the_words_wants_a_reason(kind: Kind) -> None:
    told = Told(kind, "An earlier version of this article misstated the number of members. It was 21, not 12.")
    assert (Code.LABEL_SAYS_LESS, Level.REASON) in codes(OLD, with_text(OLD, "12", "21"), told)
    assert codes(OLD, with_text(OLD, "12", "21"), replace(told, kind=Kind.CORRECTION)) == []


def test_a_newsroom_says_itself_what_a_finding_does() -> None:
    diff = compare(OLD, with_text(OLD, "12", "21"))
    [finding] = assessment.assess(diff, (), (), policy={Code.UNDISCLOSED_CHANGE: Level.INFORM})
    assert finding.level is Level.INFORM


SWAPPED = [
    (
        "Holt pleaded.\n\nThe verdict was guilty.\n\nLow pleaded.\n\nThe verdict was not guilty.",
        "Holt pleaded.\n\nThe verdict was not guilty.\n\nLow pleaded.\n\nThe verdict was guilty.",
    ),
    (
        "Holt came first. “We lied to the public,” she said.\n\nLow came later. It rained all night.",
        "Holt came first. It rained all night.\n\nLow came later. “We lied to the public,” she said.",
    ),
    (
        "Holt spoke at length on Friday. She wept when she was asked.\n\nLow followed.\n\nThe court rose.",
        "Holt spoke at length on Friday.\n\nLow followed. She wept when she was asked.\n\nThe court rose.",
    ),
]


@pytest.mark.parametrize(("was", "now"), SWAPPED)
def test_sentences_that_are_said_of_somebody_else_by_their_place_are_facts(was: str, now: str) -> None:
    assert any(each.is_factual for each in assessment.weights(compare(a_content(was), a_content(now))).values())


def test_a_sentence_behind_one_that_was_said_otherwise_is_said_of_the_same() -> None:
    old = "The mayor spoke first. It was late when the vote was taken.\n\nShe left."
    new = old.replace("spoke first", "was the first to speak")
    assert not any(each.is_factual for each in assessment.weights(compare(a_content(old), a_content(new))).values())


def test_paragraphs_in_another_order_are_none() -> None:
    told = [
        "The council sat over the harbour for the whole of the evening, and rose late. It meets again in May.",
        "Ferries sail from the old pier until the dredger has gone, which nobody expects soon. Tickets stay valid.",
        "Among the listeners were two classes of the grammar school, who had drawn a plan. It hangs upstairs.",
        "Whoever wants a bathing hut writes to the clerk by the end of this week. There are thirty-one.",
    ]
    for order in permutations(range(4)):
        old, new = ("\n\n".join(each) for each in (told, [told[k] for k in order]))
        weighed = assessment.weights(compare(a_content(old), a_content(new)))
        assert not any(each.is_factual for each in weighed.values()), order


@pytest.mark.parametrize("marks", ["\u2067{}\u2069", "\u2068{}\u2069", "\u200f{}", "{}\u200e"])
def test_marks_that_turn_what_readers_see_are_facts(marks: str) -> None:
    old, new = (a_content(f"They played {score} in Teale.") for score in ("3 – 2", marks.format("3 – 2")))
    assert all(each.is_factual for each in assessment.weights(compare(old, new)).values())


@pytest.mark.parametrize("tags", [("em", "strong"), ("sub", "sup")])
def test_marks_by_the_thousand_are_weighed_in_the_time_of_their_number(tags: tuple[str, str]) -> None:
    def work(count: int) -> int:
        old, new = (from_html(" ".join(f"<{tag}>a{n}</{tag}>" for n in range(count))) for tag in tags)
        diff = compare(old, new)
        return steps(lambda: assessment.weights(diff))

    assert work(800) < 3 * work(400)


def test_a_word_without_end_is_weighed_in_the_time_of_its_length() -> None:
    def work(letters: int) -> int:
        diff = compare(a_content("a" * letters), a_content("ab" * (letters // 2)))
        return steps(lambda: assessment.weights(diff))

    assert work(8_000) < 3 * work(4_000)
