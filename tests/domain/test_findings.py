"""Findings and coverage, further: hand-picked changes, several notices at once, several errors in one."""

from dataclasses import replace

import pytest

from tests.factories import a_content
from versions import assessment
from versions.assessment import Cover, Finding, Picked, Told
from versions.assessment.findings import short
from versions.content import Content, Span
from versions.diff import compare
from versions.errors import ComparisonDiffers
from versions.kinds import Kind

TEXT = "The mayor spoke first. Then came supper. It ended late.\n\nThere were 12 people and 13 chairs."
OLD = a_content(TEXT)


def changed(*pairs: tuple[str, str]) -> Content:
    text = TEXT
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return a_content(text)


def covers(new: Content, *told: Told, old: Content = OLD) -> tuple[Cover, ...]:
    return assessment.cover(compare(old, new), old, new, told)


def words(found: tuple[Cover, ...]) -> list[tuple[int, int, str]]:
    return [(each.notice, each.item, (each.change.old_text or each.change.new_text).strip()) for each in found]


def findings(new: Content, *told: Told, old: Content = OLD) -> tuple[Finding, ...]:
    return assessment.assess(compare(old, new), told, covers(new, *told, old=old))


def codes(new: Content, *told: Told, old: Content = OLD) -> list[str]:
    return [each.code for each in findings(new, *told, old=old)]


def picked(new: Content, *changes: str, old: Content = OLD) -> Picked:
    diff = compare(old, new)
    return Picked(diff.engine, diff.old_digest.hex(), diff.new_digest.hex(), changes)


@pytest.mark.parametrize("name", ["engine", "old_digest", "new_digest"])
def test_changes_are_picked_out_of_exactly_one_comparison(name: str) -> None:
    new = changed(("12", "21"))
    other = replace(picked(new, "c1"), **{name: "00"})
    with pytest.raises(ComparisonDiffers) as refused:
        covers(new, Told(Kind.CORRECTION, "21.", passages=other))
    diff = compare(OLD, new)
    assert refused.value.facts == {
        "engine": diff.engine,
        "old_digest": diff.old_digest.hex(),
        "new_digest": diff.new_digest.hex(),
    }


def test_a_change_that_was_picked_twice_is_covered_once() -> None:
    new = changed(("12", "21"))
    assert words(covers(new, Told(Kind.CORRECTION, "x", passages=picked(new, "c1", "c1")))) == [(0, 0, "12")]


def test_covered_changes_stand_in_the_order_of_the_text_however_many() -> None:
    old = a_content("\n\n".join(f"Paragraph {n} is about a number of things." for n in range(100, 113)))
    new = a_content("\n\n".join(f"Paragraph {n + 100} is about a number of things." for n in range(100, 113)))
    backwards = picked(new, *(f"c{n}" for n in range(13, 0, -1)), old=old)
    found = covers(new, Told(Kind.CORRECTION, "All the numbers were wrong.", passages=backwards), old=old)
    assert [each.change.old_text for each in found] == [str(n) for n in range(100, 113)]


def test_a_figure_that_comes_or_goes_is_a_finding() -> None:
    old = a_content("There were many people in the hall.")
    assert codes(a_content("There were many people in the hall, 12 of them late."), old=old) == ["undisclosed-change"]
    assert codes(changed(("12", "many"))) == ["undisclosed-change"]


def test_two_notices_that_name_nothing_in_particular_speak_for_nothing() -> None:
    new = changed(("12", "21"))
    told = Told(Kind.CORRECTION, "Wrong figures.")
    assert codes(new, told) == []
    assert codes(new, told, told) == ["undisclosed-change", "notice-covers-nothing", "notice-covers-nothing"]


def test_a_notice_about_a_notice_speaks_for_nothing_it_does_not_name() -> None:
    told = Told(Kind.CORRECTION, "Our correction was wrong.", target=1)
    assert codes(changed(("12", "21")), told) == ["undisclosed-change"]


def test_an_update_speaks_for_what_was_added_beside_what_it_names() -> None:
    new = a_content(TEXT.replace("late", "early") + "\n\nAt 9 the lights went out.")
    update = Told(Kind.UPDATE, "It ended early.")
    assert codes(new, update) == []
    assert codes(new, update, Told(Kind.UPDATE, "It began late.")) == ["undisclosed-change"], "no longer the only one"
    assert codes(new, replace(update, kind=Kind.CLARIFICATION)) == ["undisclosed-change"], "only an update adds"


def test_a_notice_that_names_another_sentence_of_the_paragraph_covers_nothing() -> None:
    new = changed(("late", "dark"))
    names_it, another = Told(Kind.CORRECTION, "We misstated how it ended."), Told(Kind.CORRECTION, "Supper was wrong.")
    assert words(covers(new, names_it, another)) == [(0, 0, "late")]
    assert codes(new, names_it, another) == ["notice-covers-nothing"]


def test_each_error_of_a_notice_accounts_for_its_own_change() -> None:
    new = a_content(TEXT.replace("12 people", "21 people").replace(" It ended late.", "") + "\n\nAna Ruiz came.")
    items = (("12", "21"), ("It ended late.", ""), ("", "Ana Ruiz came."))
    assert sorted(words(covers(new, Told(Kind.CORRECTION, "Three errors.", items)))) == [
        (0, 0, "12"),
        (0, 1, "It ended late."),
        (0, 2, "Ana Ruiz came."),
    ]


def test_an_error_is_known_by_what_is_right_alone() -> None:
    items = (("", "22"), ("", "21"))
    assert words(covers(changed(("12", "21")), Told(Kind.CORRECTION, "Two errors.", items))) == [(0, 1, "12")]


def test_an_error_that_is_told_in_other_words_is_known_by_those_it_shares() -> None:
    old = a_content("The harbour is deep. The mayor hesitated before the assembled crowd there.")
    new = a_content("The harbour is deep. The mayor marched before a jubilant throng there.")
    items = (("harbour is a lake", ""), ("crowd had assembled", ""))
    found = covers(new, Told(Kind.CORRECTION, "Hesitated, assembled.", items), old=old)
    assert [item for _, item, word in words(found) if "assembled crowd" in word] == [1]


@pytest.mark.parametrize(
    "items",
    [(("crowd that was early", ""), ("crowd early", "")), (("", "throng that was late"), ("", "throng late"))],
)
def test_an_error_is_known_word_for_word_before_it_is_guessed(items: tuple[tuple[str, str], ...]) -> None:
    old, new = a_content("There the crowd early left."), a_content("There the throng late left.")
    assert words(covers(new, Told(Kind.CORRECTION, "Two errors.", items), old=old)) == [(0, 1, "crowd early")]


def test_a_finding_keeps_its_name_whatever_else_changes() -> None:
    both = {each.old: each.id for each in findings(changed(("12", "21"), ("13", "21")))}
    assert both == {"12": findings(changed(("12", "21")))[0].id, "13": findings(changed(("13", "21")))[0].id}
    assert findings(changed(("12", "21")))[0].id != findings(changed(("12", "31")))[0].id


def test_a_finding_quotes_no_more_than_a_line() -> None:
    long = "word " * 60 + "12"
    [finding] = findings(a_content(TEXT + "\n\n" + long))
    assert "…" in finding.sentence
    assert len(finding.sentence) < 200
    assert long in finding.new


def test_a_finding_quotes_whole_words_where_there_are_words() -> None:
    assert short("a toll " * 20) == "a toll " * 11 + "a …"
    assert short("x" * 81) == "x" * 79 + "…"
    assert short("x" * 80) == "x" * 80


@pytest.mark.parametrize(("target", "found"), [(1, []), (2, ["notice-covers-nothing"]), (None, [])])
def test_a_correction_of_a_notice_is_told_of_the_notice_whose_words_change(
    target: int | None, found: list[str]
) -> None:
    """“21” came with notice 1, “14 chairs” with notice 2."""
    old, new = changed(("12", "21"), ("13", "14")), changed(("12", "22"), ("13", "14"))
    diff = compare(old, new)
    told = Told(Kind.CORRECTION, "There were 22 people, not 21 as we said.", target=target)
    standing = [(n, Span("body", at := old.text_of("body").index(text), at + 2)) for n, text in ((1, "21"), (2, "14"))]
    covered = covers(new, told, old=old)
    assert [each.code for each in assessment.assess(diff, [told], covered, standing=standing)] == found
