"""Who wrote which words of a version, and when: whose name stands behind a run of words, and what nobody is told."""

from datetime import timedelta

import pytest

from tests.factories import Newsroom, a_content, a_newsroom, correcting, telling, with_text
from tests.web.pages import counted_queries
from versions import audit, authorship, changelog, provenance, reading
from versions.authorship import Authorship
from versions.changelog import Changelog
from versions.content import Content
from versions.database import Database
from versions.errors import NotFound, NotPermitted, Removed
from versions.kinds import Kind
from versions.people import User
from versions.permissions import Actor
from versions.publications import Publication
from versions.redactions import Redaction
from versions.snapshots import Body

TOLL = a_content("The toll rises to 12 euros.\n\nNobody asked why.")


@pytest.fixture
def newsroom(sqlite_database: Database) -> Newsroom:
    return a_newsroom(sqlite_database)


def traced(newsroom: Newsroom, slug: str, number: int, *, by: Actor | None = None) -> Authorship:
    with newsroom.database.reading() as session:
        return authorship.of_version(session, by or newsroom.editor, newsroom.article_id(slug), number)


def log_of(newsroom: Newsroom, slug: str) -> Changelog:
    with newsroom.database.reading() as session:
        return changelog.build(session, newsroom.article_id(slug))


def name(newsroom: Newsroom, actor: Actor) -> str:
    with newsroom.database.reading() as session:
        return session.get_one(User, actor.id).name


def runs(found: Authorship, field: str = "body") -> list[tuple[str, int]]:
    return [(each.text, each.version) for each in found.fields[field]]


def corrected(newsroom: Newsroom) -> str:
    slug = newsroom.published(TOLL)
    told = correcting("It is 21 euros, not 12.", wrong="12", right="21")
    newsroom.submit(slug, with_text(TOLL, "12", "21"), base=1, proposal=told, by=newsroom.second_editor)
    newsroom.decide(slug, 2)
    newsroom.publish(slug, 2)
    return slug


def test_every_run_of_words_has_the_version_that_brought_it_and_that_versions_author(newsroom: Newsroom) -> None:
    slug = corrected(newsroom)
    found = traced(newsroom, slug, 2)
    assert runs(found) == [
        ("The toll rises to ", 1),
        ("21", 2),
        (" euros.\nNobody asked why.", 1),
    ]
    assert runs(found, "headline") == [("Council meets", 1)]
    first, second = found.bringers[1], found.bringers[2]
    assert (first.author, first.revision, first.kind) == (name(newsroom, newsroom.reporter), 1, None)
    assert (second.author, second.revision, second.kind) == (name(newsroom, newsroom.second_editor), 2, Kind.CORRECTION)
    assert second.at == newsroom.now


def test_an_earlier_version_is_traced_as_it_was(newsroom: Newsroom) -> None:
    slug = corrected(newsroom)
    found = traced(newsroom, slug, 1)
    assert runs(found) == [(TOLL.body_text, 1)]
    assert (list(found.bringers), found.versions) == ([1], 2)


def test_captions_and_alternative_texts_are_traced_too(newsroom: Newsroom) -> None:
    source = '<p>Dusk.</p><figure><img src="/q.png" alt="A quay"><figcaption>Room for {}</figcaption></figure>'
    slug = newsroom.published(reading.from_html(source.format("12"), headline="Pictures"))
    newsroom.revise(slug, reading.from_html(source.format("21"), headline="Pictures"), correcting("Room for 21."))
    found = traced(newsroom, slug, 2)
    assert runs(found, "body.1.caption") == [("Room for ", 1), ("21", 2)]
    assert runs(found, "body.1.alt") == [("A quay", 1)]


@pytest.mark.parametrize("count", [2, 6])
def test_the_stretches_are_the_text_and_the_shares_are_all_of_it(newsroom: Newsroom, count: int) -> None:
    slug, content = newsroom.published(TOLL), TOLL
    for number in range(2, count + 1):
        content = with_text(content, "asked", f"asked or answered {number}")
        newsroom.revise(slug, content, telling(Kind.UPDATE, f"Adds answer {number}."))
    found = traced(newsroom, slug, count)
    for field, text in found.content.fields():
        stretches = found.fields.get(field, ())
        assert "".join(each.text for each in stretches) == text
        assert [each.end for each in stretches[:-1]] == [each.start for each in stretches[1:]]
    assert set(found.shares) == set(found.bringers)
    assert sum(found.shares.values()) == pytest.approx(1)


def test_those_who_wrote_what_a_version_was_based_on_are_named_beside_its_author(newsroom: Newsroom) -> None:
    slug = newsroom.published(TOLL)
    draft = with_text(TOLL, "why", "why it rises")
    newsroom.submit(slug, draft, base=1, by=newsroom.second_editor)
    newsroom.submit(slug, with_text(draft, "Nobody", "Hardly anybody"), base=2, by=newsroom.standards)
    told = telling(Kind.UPDATE, "Adds that hardly anybody asked why it rises.")
    newsroom.propose(slug, 3, told, by=newsroom.standards)
    newsroom.decide(slug, 3)
    newsroom.publish(slug, 3)
    found = traced(newsroom, slug, 2).bringers[2]
    assert found.author == name(newsroom, newsroom.standards)
    assert found.helpers == (name(newsroom, newsroom.second_editor),)
    assert traced(newsroom, slug, 2).bringers[1].helpers == ()


def test_words_that_were_taken_out_and_put_back_count_from_when_they_came_back(newsroom: Newsroom) -> None:
    slug = newsroom.published(TOLL)
    newsroom.revise(slug, a_content("The toll rises to 12 euros."), telling(Kind.UPDATE, "Leaves out who asked."))
    newsroom.revise(slug, TOLL, telling(Kind.UPDATE, "Adds who asked again."))
    assert ("Nobody asked why.", 3) in [(text.strip(), version) for text, version in runs(traced(newsroom, slug, 3))]


def put_back(newsroom: Newsroom, slug: str, content: Content, *, base: int) -> None:
    """Text stands before readers again after a removal."""
    told = telling(Kind.EDITORS_NOTE, "The article is here again, without a detail.")
    number = newsroom.submit(slug, content, base=base, proposal=told).revision.number
    for who in (newsroom.standards, newsroom.second_standards):
        newsroom.decide(slug, number, by=who, legal_basis="checked with counsel")
    newsroom.publish(slug, number)


def test_while_the_article_is_removed_nobody_is_shown_where_its_words_come_from(newsroom: Newsroom) -> None:
    slug = corrected(newsroom)
    newsroom.remove(slug)
    for number in (1, 2, 3):
        with pytest.raises(Removed):
            traced(newsroom, slug, number)


def test_a_removal_in_between_breaks_no_origin_and_its_time_is_no_standing(newsroom: Newsroom) -> None:
    slug = newsroom.published(TOLL)
    newsroom.remove(slug)
    newsroom.now += timedelta(days=40)
    put_back(newsroom, slug, with_text(TOLL, "why", "anything"), base=1)
    back = newsroom.now
    told = correcting("It is 21 euros, not 12.", wrong="12", right="21")
    newsroom.revise(slug, with_text(with_text(TOLL, "why", "anything"), "12", "21"), told)
    assert {version for _, version in runs(traced(newsroom, slug, 4))} == {1, 3, 4}
    log = log_of(newsroom, slug)
    standing = log.standing(log.statements[-1])
    first, removed, _, last = log.versions
    assert standing is not None
    assert (standing.ranges, standing.versions) == (((1, 1), (3, 3)), 2)
    assert standing.duration == (removed.at - first.at) + (last.at - back)  # type: ignore[operator]


def test_a_version_that_never_was_or_whose_text_is_gone_is_not_found(newsroom: Newsroom) -> None:
    slug = corrected(newsroom)
    for number in (0, 3, -1):
        with pytest.raises(NotFound):
            traced(newsroom, slug, number)
    article_id, at = newsroom.article_id(slug), newsroom.tick()
    with newsroom.database.writing() as session:
        row = Redaction(
            article_id=article_id, sequence=1, scope={}, reason_class="privacy", deciders=[], legal_basis=None, at=at
        )
        session.add(row)
        audit.record(session, newsroom.standards, "redacted", article_id=article_id, at=at)
    with newsroom.database.writing() as session:
        session.delete(session.get_one(Body, (article_id, 2)))
    with pytest.raises(NotFound):
        traced(newsroom, slug, 2)
    assert "21" not in traced(newsroom, slug, 1).content.body_text


def test_only_staff_who_may_read_are_told(newsroom: Newsroom) -> None:
    slug = newsroom.published(TOLL)
    with pytest.raises(NotPermitted):
        traced(newsroom, slug, 1, by=newsroom.admin)


def test_it_takes_as_many_queries_for_twelve_versions_as_for_two(newsroom: Newsroom) -> None:
    slug, content, counted = newsroom.published(TOLL), TOLL, {}
    for number in range(2, 13):
        content = with_text(content, "Nobody", f"Nobody {number}")
        newsroom.revise(slug, content, telling(Kind.UPDATE, f"Adds number {number}."))
        article_id = newsroom.article_id(slug)
        with newsroom.database.reading() as session, counted_queries() as queries:
            found = authorship.of_version(session, newsroom.editor, article_id, number)
        counted[number] = len(queries)
        assert len(found.bringers) == number
    assert set(counted.values()) == {4}


def imported(newsroom: Newsroom) -> str:
    """An article whose first version is known to have stood, but not since when."""
    slug = newsroom.create(TOLL)
    article_id, at = newsroom.article_id(slug), newsroom.tick()
    with newsroom.database.writing() as session:
        session.add(
            Publication(
                article_id=article_id,
                sequence=1,
                revision_number=1,
                proposal_sequence=1,
                kind=None,
                source="import",
                publisher_id=newsroom.editor.id,
                at=None,
                recorded_at=at,
                engine=None,
                origins=provenance.first_origins(TOLL, 1),
                approved_by=None,
            )
        )
        session.flush()
        audit.record(session, newsroom.editor, "published-first", article_id=article_id, at=at)
    return slug


def test_of_an_imported_version_the_moment_is_unknown_and_so_is_how_long_an_error_in_it_stood(
    newsroom: Newsroom,
) -> None:
    slug = imported(newsroom)
    told = correcting("It is 21 euros, not 12.", wrong="12", right="21")
    newsroom.revise(slug, with_text(TOLL, "12", "21"), told)
    found = traced(newsroom, slug, 2)
    assert found.bringers[1].at is None
    assert found.bringers[2].at is not None
    log = log_of(newsroom, slug)
    standing = log.standing(log.statement(1))
    assert standing is not None
    assert (standing.versions, standing.duration) == (1, None)
