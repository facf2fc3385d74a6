"""How long an error stood: whose words, in which versions, and of which of several errors."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.factories import Newsroom, a_content, a_newsroom, correcting, telling, with_text
from versions import changelog, publications
from versions.changelog import Changelog
from versions.content import Content
from versions.database import Database
from versions.kinds import Kind
from versions.proposals import Item, NoticeDraft, Proposed

MINOR = Proposed(Kind.MINOR)


@pytest.fixture
def newsroom(sqlite_database: Database) -> Newsroom:
    return a_newsroom(sqlite_database)


def log_of(newsroom: Newsroom, slug: str) -> Changelog:
    with newsroom.database.reading() as session:
        return changelog.build(session, newsroom.article_id(slug))


def origins_of(newsroom: Newsroom, slug: str, sequence: int) -> list[list[int]]:
    with newsroom.database.reading() as session:
        return publications.get(session, newsroom.article_id(slug), sequence).origins["body"]


def ranges(newsroom: Newsroom, texts: list[str], told: Proposed) -> tuple[tuple[int, int], ...] | None:
    """Where the words before stood, for a story of these texts of which the last is told so."""
    slug = newsroom.published(a_content(texts[0]))
    for text in texts[1:-1]:
        newsroom.revise(slug, a_content(text), MINOR)
    newsroom.revise(slug, a_content(texts[-1]), told)
    log = log_of(newsroom, slug)
    standing = log.standing(log.statement(1))
    return standing.ranges if standing else None


def test_the_wrong_value_counts_and_not_the_words_that_changed_with_it(newsroom: Newsroom) -> None:
    texts = ["He paid 12 euros there.", "He paid 12 euros gladly there.", "He paid 21 pounds sadly there."]
    assert ranges(newsroom, texts, correcting("He paid 21.", wrong="12", right="21")) == ((1, 2),)


def test_a_wrong_value_that_reaches_beyond_the_change_counts_as_far_as_it_changed(newsroom: Newsroom) -> None:
    texts = ["He paid 12 euros there.", "He then paid 12 euros there.", "He then paid 21 euros there."]
    assert ranges(newsroom, texts, correcting("21.", wrong="then paid 12", right="then paid 21")) == ((1, 2),)


def test_a_wrong_value_that_stands_beside_the_change_leaves_the_changed_words(newsroom: Newsroom) -> None:
    told = correcting("到场的是二四人。", wrong="二", right="四")
    assert ranges(newsroom, ["他说到了二三人。", "他说到了二四人。"], told) == ((1, 1),)


def test_what_was_no_word_stood_for_nobody_knows_how_long(newsroom: Newsroom) -> None:
    texts = ["Of those there nobody stayed here.", "Of those there nobody—stayed here."]
    assert ranges(newsroom, texts, correcting("A dash was missing between nobody and stayed.")) is None


def test_an_omission_is_kept_as_unknown_and_not_as_never(newsroom: Newsroom) -> None:
    slug = newsroom.published(a_content("Nobody stayed."))
    newsroom.revise(slug, a_content("Nobody but the clerk stayed."), correcting("The clerk stayed."))
    [covered] = log_of(newsroom, slug).statement(1).covered
    assert covered.stood is None


def test_the_past_of_another_article_is_not_this_ones(newsroom: Newsroom) -> None:
    first, second = "The hall held 12 people.", "The hall held 21 people."
    told = [
        correcting(f"It was {right}, not {wrong}.", wrong=wrong, right=right)
        for wrong, right in (("12", "21"), ("21", "12"))
    ]
    other = newsroom.create(a_content(first))
    for n in range(1, 6):
        newsroom.submit(other, a_content(f"{first} Word {n}."), base=n)
    newsroom.decide(other, 6)
    newsroom.publish(other, 6)  # its version 1 is a revision that the other article never had
    slug = newsroom.published(a_content(second))
    newsroom.revise(slug, a_content(first), told[1])
    newsroom.revise(slug, a_content(second), told[0])
    log = log_of(newsroom, slug)
    standing = log.standing(log.statement(2))
    assert standing is not None
    assert standing.ranges == ((2, 2),)


def test_each_of_two_errors_stood_for_its_own_time(newsroom: Newsroom) -> None:
    slug = newsroom.published(a_content("The hall held 12 people.\n\nNobody spoke at the end."))
    second = "The hall held 12 people.\n\nNobody spoke at the end.\n\nThe doors closed at nine that night."
    newsroom.revise(slug, a_content(second), telling(Kind.UPDATE, "Adds the doors closing at nine."))
    third = second.replace("12", "21").replace("nine", "ten")
    items = (Item("12", "21"), Item("nine", "ten"))
    newsroom.revise(slug, a_content(third), Proposed(None, (NoticeDraft(Kind.CORRECTION, "Two errors.", items=items),)))
    log = log_of(newsroom, slug)
    statement = log.statement(2)
    assert [(each.item, each.before.quote.exact) for each in statement.covered if each.before] == [
        (1, "12"),
        (2, "nine"),
    ]
    stood = [log.standing(statement, item=item) for item in (None, 1, 2, 3)]
    assert [each.ranges if each else None for each in stood] == [((1, 2),), ((1, 2),), ((2, 2),), None]
    assert stood[1] is not None
    assert stood[1].duration == log.versions[2].at - log.versions[0].at  # type: ignore[operator]


def test_of_each_of_two_errors_its_own_wrong_value_counts(newsroom: Newsroom) -> None:
    texts = [
        f"{name} came.\n\nHe paid {price} there."
        for name, price in (("Ana", "12 euros"), ("Ana", "12 euros gladly"), ("Eva", "21 pounds sadly"))
    ]
    slug = newsroom.published(a_content(texts[0]))
    newsroom.revise(slug, a_content(texts[1]), MINOR)
    items = (Item("Ana", "Eva"), Item("12", "21"))
    newsroom.revise(
        slug, a_content(texts[2]), Proposed(None, (NoticeDraft(Kind.CORRECTION, "Two errors.", items=items),))
    )
    log = log_of(newsroom, slug)
    stood = [log.standing(log.statement(1), item=item) for item in (1, 2)]
    assert [each.ranges if each else None for each in stood] == [((1, 2),), ((1, 2),)]


def test_every_version_keeps_since_when_its_words_stand(newsroom: Newsroom) -> None:
    first = a_content("The hall held 12 people.")
    slug, other = newsroom.published(first), newsroom.published(a_content("Another story of another length."))
    second = with_text(first, "12", "21")
    newsroom.revise(slug, second, correcting("It was 21, not 12."))
    newsroom.revise(other, a_content("Another story of quite another length."), MINOR)
    assert origins_of(newsroom, slug, 1) == [[24, 1]]
    assert origins_of(newsroom, slug, 2) == [[14, 1], [2, 2], [8, 1]]
    newsroom.remove(slug)
    assert origins_of(newsroom, slug, 3) == origins_of(newsroom, slug, 2), "a removal changes no word"


def late(newsroom: Newsroom, slug: str, number: int, told: Proposed) -> list[tuple[int, str, int, str]]:
    """What a notice told later covers: version and words, before and after."""
    sequence = newsroom.propose(slug, number, replace(told, minor_reason="It may cover nothing.")).sequence
    newsroom.decide(slug, number)
    newsroom.issue(slug, number, sequence)
    return [
        (each.before.publication, each.before.quote.exact, each.after.publication, each.after.quote.exact)
        for each in log_of(newsroom, slug).statements[-1].covered
        if each.before and each.after
    ]


def test_a_late_notice_covers_only_what_it_names_of_the_last_change(newsroom: Newsroom) -> None:
    texts = ["The hall was crowded, and it was late.", "The hall was crowded, and it was dark."]
    slug = newsroom.published(a_content(texts[0]))
    newsroom.revise(slug, a_content(texts[1]), MINOR)
    newsroom.revise(slug, a_content(texts[1].replace("crowded", "deserted")), MINOR)
    assert late(newsroom, slug, 3, correcting("The photo showed another place.")) == []
    assert late(newsroom, slug, 3, correcting("We changed late into dark.")) == [], "that was a version earlier"
    assert late(newsroom, slug, 3, correcting("It was deserted.")) == [(2, "crowded", 3, "deserted")]


def test_a_late_notice_after_a_removal_covers_nothing(newsroom: Newsroom) -> None:
    slug = newsroom.published(a_content("The hall was crowded."))
    newsroom.revise(slug, a_content("The hall was deserted."), MINOR)
    newsroom.remove(slug)
    newsroom.propose(slug, 2, replace(correcting("It was deserted, not crowded."), minor_reason="The text is gone."))
    for who in (newsroom.standards, newsroom.second_standards):
        newsroom.decide(slug, 2, by=who, legal_basis="checked with counsel")
    newsroom.issue(slug, 2, 3)
    assert log_of(newsroom, slug).statements[-1].covered == ()


def test_an_error_that_stands_no_more_does_not_go_on_standing(newsroom: Newsroom) -> None:
    first: Content = a_content("The hall held 12 people.")
    slug = newsroom.published(first)
    newsroom.revise(slug, with_text(first, "12", "21"), correcting("It was 21, not 12.", wrong="12", right="21"))
    before = log_of(newsroom, slug)
    newsroom.now += timedelta(days=40)
    newsroom.revise(slug, with_text(first, "12", "21 or so"), MINOR)
    after = log_of(newsroom, slug)
    assert after.standing(after.statement(1)) == before.standing(before.statement(1))
