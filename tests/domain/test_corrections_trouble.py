"""Notices that are hard on the desk: many to one, one to many, whole articles quoted, languages mixed."""

import pytest

from tests.factories import a_content, a_newsroom, a_notice, nothing_stored, with_text
from versions import assessment, changelog
from versions.assessment import Code, Told
from versions.content import Content
from versions.database import Database
from versions.diff import compare
from versions.errors import TooLarge
from versions.kinds import Kind
from versions.proposals import Item, NoticeDraft, Proposed

HOUSES = "\n\n".join(f"House {chr(65 + n)} holds {n + 31} people." for n in range(20))
MOVED_IN = "\n\n".join(f"House {chr(65 + n)} holds {n + 131} people." for n in range(20))
MIXED = "The toll rises to 12 crowns.\n\nLe péage passe à 12 couronnes.\n\nDie Maut steigt auf 12 Kronen."


def covered(old: Content, new: Content, *told: Told) -> list[tuple[int, str]]:
    diff = compare(old, new)
    return [(each.notice, each.change.old_text) for each in assessment.cover(diff, old, new, told)]


def codes(old: Content, new: Content, *told: Told) -> list[Code]:
    diff = compare(old, new)
    return [each.code for each in assessment.assess(diff, told, assessment.cover(diff, old, new, told))]


def test_two_notices_may_account_for_one_change() -> None:
    old, new = a_content("The toll is 12 crowns."), a_content("The toll is 21 crowns.")
    told = (
        Told(Kind.CORRECTION, "The toll is 21 crowns, not 12."),
        Told(Kind.CLARIFICATION, "The toll of 21 crowns is asked of cars alone."),
    )
    assert covered(old, new, *told) == [(0, "12"), (1, "12")]
    assert codes(old, new, *told) == []


def test_one_notice_of_twenty_items_accounts_for_twenty_changes(database: Database) -> None:
    newsroom = a_newsroom(database)
    items = tuple(Item(str(n), str(n + 100)) for n in range(31, 51))
    slug = newsroom.published(a_content(HOUSES))
    notice = NoticeDraft(Kind.CORRECTION, "The number of people in twenty houses was wrong.", items=items)
    newsroom.submit(slug, a_content(MOVED_IN), base=1, proposal=Proposed(None, (notice,)))
    newsroom.decide(slug, 2)
    newsroom.publish(slug, 2)
    with newsroom.database.reading() as session:
        [statement] = changelog.build(session, newsroom.article_id(slug)).statements
    assert sorted(each.item for each in statement.covered) == list(range(1, 21))
    assert all(each.stood == ((1, 1),) for each in statement.covered)


def test_one_sentence_about_all_of_them_accounts_for_twenty_changes() -> None:
    told = Told(Kind.CORRECTION, "We misstated how many people each house holds.")
    assert len(covered(a_content(HOUSES), a_content(MOVED_IN), told)) == 20


def test_a_notice_that_quotes_the_whole_article_covers_what_changed_and_is_held_for_nothing() -> None:
    old = a_content(MIXED)
    new = with_text(old, "12 crowns", "21 crowns")
    told = Told(Kind.CORRECTION, f"The toll is 21 crowns, not 12. We had written: “{old.body_text}”")
    assert covered(old, new, told) == [(0, "12")]
    assert Code.NOTICE_COVERS_NOTHING not in codes(old, new, told)


def test_a_notice_of_ten_thousand_words_is_refused_with_its_field(database: Database) -> None:
    newsroom = a_newsroom(database)
    slug = newsroom.published(a_content(HOUSES))
    long = Proposed(None, (a_notice(Kind.CORRECTION, "wrong " * 10_000),))
    with nothing_stored(newsroom.database), pytest.raises(TooLarge) as refused:
        newsroom.submit(slug, a_content(MOVED_IN), base=1, proposal=long)
    assert refused.value.field == "proposal.notices.0.text"


@pytest.mark.parametrize(
    ("old", "new"), [("12 crowns", "21 crowns"), ("12 couronnes", "21 couronnes"), ("12 Kronen", "21 Kronen")]
)
def test_a_figure_is_a_fact_in_whichever_language_of_a_mixed_article(old: str, new: str) -> None:
    text = a_content(MIXED)
    assert codes(text, with_text(text, old, new)) == [Code.UNDISCLOSED_CHANGE]


def test_each_language_of_a_mixed_article_is_told_of_by_its_own_notice() -> None:
    old = a_content(MIXED)
    new = with_text(with_text(old, "12 crowns", "21 crowns"), "12 Kronen", "21 Kronen")
    told = (
        Told(Kind.CORRECTION, "The toll is 21 crowns, not 12.", (("12 crowns", "21 crowns"),)),
        Told(Kind.CORRECTION, "Die Maut beträgt 21 Kronen, nicht 12.", (("12 Kronen", "21 Kronen"),)),
    )
    assert Code.UNDISCLOSED_CHANGE not in codes(old, new, *told)
