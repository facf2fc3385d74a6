"""Who wrote what, at the desk and in the API: every run of words with its version, for staff and nobody else."""

from collections.abc import Callable
from itertools import accumulate, pairwise

import pytest
from flask import Flask
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from lxml import html

from service.rendering import authorship as rendering
from tests.factories import Newsroom, a_content, correcting, telling, with_text
from tests.web.cms import Cms, a_cms, body
from tests.web.newsdesk import Person
from tests.web.pages import counted_queries
from versions import provenance, reading
from versions.authorship import Authorship, Bringer, Stretch
from versions.database import Database
from versions.diff import compare
from versions.kinds import Kind

AtDesk = Callable[[str], Person]
TEXT = "The toll rises to 12 euros.\n\nNobody asked why.\n\nThe ferry was not discussed."


@pytest.fixture
def person(app: Flask, newsroom: Newsroom) -> AtDesk:
    """Somebody of the newsroom at a browser of their own; a stranger without a name."""
    return lambda name: Person(app, newsroom, getattr(newsroom, name) if name else None)


@pytest.fixture
def slug(newsroom: Newsroom) -> str:
    """An article of three versions: first text, an update, a correction."""
    first = a_content(TEXT, headline="Council raises toll")
    slug = newsroom.published(first, slug="toll")
    second = with_text(first, "discussed.", "discussed at all, members said.")
    newsroom.revise(slug, second, telling(Kind.UPDATE, "Adds that members said it was not discussed at all."))
    newsroom.revise(slug, with_text(second, "12", "21"), correcting("It is 21, not 12.", wrong="12", right="21"))
    return slug


@pytest.fixture
def cms(database: Database) -> Cms:
    found = a_cms(database)
    yield found  # type: ignore[misc]
    found.app.extensions["corrigenda"].database.close()


def test_each_run_of_words_says_which_version_brought_it(person: AtDesk, slug: str) -> None:
    page = person("reporter").get(f"/desk/articles/{slug}/origins")
    assert page.status == 200
    runs = [(each.get("data-version"), each.text_content()) for each in page.tree.xpath("//*[@data-version]")]
    assert runs == [
        ("1", "Council raises toll"),
        ("1", "The toll rises to "),
        ("3", "21"),
        ("1", " euros."),
        ("1", "Nobody asked why."),
        ("1", "The ferry was not discussed"),
        ("2", " at all, members said"),
        ("1", "."),
    ]
    assert "Version 3 of 3" in page.text


def test_a_number_in_words_stands_wherever_the_origin_changes_and_leads_to_who_wrote_it(
    person: AtDesk, slug: str
) -> None:
    page = person("reporter").get(f"/desk/articles/{slug}/origins")
    numbers = page.tree.xpath("//main//sup//a")
    assert [each.text_content() for each in numbers] == [f"from version {number}" for number in (1, 1, 3, 1, 2, 1)]
    assert {each.get("href") for each in numbers} == {"#version-1", "#version-2", "#version-3"}
    for number in (1, 2, 3):
        (entry,) = page.tree.xpath(f"//li[@id='version-{number}']")
        assert entry.xpath(f".//a[@href='#words-{number}']")
        assert page.tree.xpath(f"//a[@id='words-{number}']")
    assert "Correction" in page.of("//li[@id='version-3']")
    assert "By reporter" in page.of("//li[@id='version-3']")


def test_the_margin_names_the_author_and_the_moment_of_what_begins_in_a_block(person: AtDesk, slug: str) -> None:
    page = person("reporter").get(f"/desk/articles/{slug}/origins")
    margins = [" ".join(each.text_content().split()) for each in page.tree.xpath("//*[@class='origins__margin']")]
    assert margins[0].startswith("Headline1 reporter")
    assert [part[0] for part in margins[1:] if part] == ["1", "1"]
    assert " 1 Mar 2026" in margins[1]
    assert margins[2] == "", "a paragraph that only goes on names nobody again"


def test_the_words_of_one_version_can_be_marked_without_a_script(person: AtDesk, slug: str) -> None:
    reporter = person("reporter")
    page = reporter.get(f"/desk/articles/{slug}/origins?version=3&of=2")
    assert [each.text_content() for each in page.tree.xpath("//mark")] == [" at all, members said"]
    assert page.of("//li[@class='is-shown']/h3") == "Version 2"
    assert not reporter.get(f"/desk/articles/{slug}/origins?of=9").tree.xpath("//mark")


def test_an_earlier_version_knows_nothing_of_later_ones(person: AtDesk, slug: str) -> None:
    page = person("reporter").get(f"/desk/articles/{slug}/origins?version=2")
    assert "12 euros" in " ".join(each.text_content() for each in page.tree.xpath("//*[@class='words']"))
    assert not page.tree.xpath("//li[@id='version-3']")
    assert page.value("version") == "2"


def test_the_articles_page_leads_to_the_origins_of_every_version(person: AtDesk, slug: str) -> None:
    page = person("editor").get(f"/desk/articles/{slug}")
    links = {each.get("href") for each in page.tree.xpath("//main//a")}
    assert {f"/desk/articles/{slug}/origins"} | {
        f"/desk/articles/{slug}/origins?version={n}" for n in (1, 2, 3)
    } <= links


def test_strangers_and_administrators_are_told_nothing(person: AtDesk, slug: str) -> None:
    assert person("").get(f"/desk/articles/{slug}/origins").address == "/account/login"
    page = person("admin").get(f"/desk/articles/{slug}/origins")
    assert page.status == 403
    assert "euros" not in page.response.text


@pytest.mark.parametrize("asked", ["0", "4", "-1", "many", "9999999999999999999999"])
def test_a_version_that_never_was_is_not_found(person: AtDesk, slug: str, asked: str) -> None:
    assert person("editor").get(f"/desk/articles/{slug}/origins?version={asked}").status == 404


def test_before_the_first_publication_there_is_nothing_to_trace(person: AtDesk, newsroom: Newsroom) -> None:
    slug = newsroom.create()
    assert person("editor").get(f"/desk/articles/{slug}/origins").status == 404
    assert "Who wrote what" not in person("editor").get(f"/desk/articles/{slug}").response.text


def test_an_old_address_leads_to_the_origins_at_todays(person: AtDesk, newsroom: Newsroom, slug: str) -> None:
    editor = person("editor")
    editor.press(editor.get(f"/desk/articles/{slug}"), "Change address or section", {"slug": "bridge-toll"})
    page = editor.get(f"/desk/articles/{slug}/origins?version=2&of=1")
    assert (page.status, page.address) == (200, "/desk/articles/bridge-toll/origins")
    assert page.value("version") == "2"
    assert page.tree.xpath("//mark")


def test_no_word_of_a_removed_article_is_shown(person: AtDesk, newsroom: Newsroom, slug: str) -> None:
    newsroom.remove(slug)
    editor = person("editor")
    for version in ("", "?version=1", "?version=3", "?version=4"):
        page = editor.get(f"/desk/articles/{slug}/origins{version}")
        assert page.status == 410
        assert "euros" not in page.response.text
    assert "origins" not in {
        each.get("href").split("/")[-1] for each in editor.get(f"/desk/articles/{slug}").tree.xpath("//main//a")
    }


def test_lists_figures_and_markup_keep_their_shape_and_no_link_stands_within_another(
    person: AtDesk, newsroom: Newsroom
) -> None:
    source = (
        "<h2>Why</h2><p>The <strong>toll</strong> is <a href='https://news.example/'>12 euros</a> now.</p>"
        "<ol><li>One</li><li>Two</li></ol><hr><pre>a\nb</pre>"
        "<figure><img src='/q.png' alt='A quay'><figcaption>Dusk</figcaption></figure>"
    )
    slug = newsroom.published(reading.from_html(source, headline="Shapes"))
    told = correcting("It is 21 euros.", wrong="12", right="21")
    newsroom.revise(slug, reading.from_html(source.replace("12", "21"), headline="Shapes"), told)
    page = person("editor").get(f"/desk/articles/{slug}/origins")
    assert not page.tree.xpath("//a//a")
    assert page.of("//*[@class='words']//strong") == "toll"
    items = page.tree.xpath("//*[contains(@class, 'item--ordered')]")
    assert [each.get("data-number") for each in items] == ["1", "2"]
    words = " ".join(each.text_content() for each in page.tree.xpath("//*[@class='words']"))
    for part in ("Why", "One", "Two", "A quay", "Dusk"):
        assert part in words
    assert page.tree.xpath("//*[@class='words']//hr")


def test_the_page_costs_as_many_queries_however_long_the_history(person: AtDesk, newsroom: Newsroom, slug: str) -> None:
    editor, counted = person("editor"), []
    content = a_content(TEXT.replace("12", "21").replace("discussed.", "discussed at all, members said."))
    for n in range(4, 9):
        content = with_text(content, "Nobody", f"Nobody {n}")
        newsroom.revise(slug, content, telling(Kind.UPDATE, f"Adds number {n}."))
        with counted_queries() as queries:
            assert editor.get(f"/desk/articles/{slug}/origins").status == 200
        counted.append(len(queries))
    assert len(set(counted)) == 1
    assert counted[0] <= 7


WORDS = st.sampled_from(["toll", "ferry", "21", "<b>", "&amp;", "٥", "😀", "was"])
BODIES = st.lists(st.lists(WORDS, min_size=1, max_size=5).map(" ".join), min_size=1, max_size=5)


@given(st.lists(BODIES, min_size=1, max_size=5), st.integers(1, 5))
@hypothesis_settings(max_examples=60, deadline=None)
def test_the_page_shows_exactly_the_text_with_every_character_under_its_version(
    texts: list[list[str]], picked: int
) -> None:
    contents = [a_content("\n\n".join(paragraphs)) for paragraphs in texts]
    origins = provenance.first_origins(contents[0], 1)
    for number, (old, new) in enumerate(pairwise(contents), start=2):
        origins = provenance.carry(origins, compare(old, new), old=old, new=new, sequence=number)
    content, fields = contents[-1], {}
    for field, text in content.fields():
        ends = [*accumulate(length for length, _ in origins[field])] if text else []
        starts = [0, *ends]
        fields[field] = tuple(
            Stretch(start, end, text[start:end], version)
            for start, end, (_, version) in zip(starts, ends, origins.get(field, []), strict=False)
        )
    versions = {each.version for stretches in fields.values() for each in stretches}
    bringers = {number: Bringer(number, number, None, None, "Ana", ()) for number in versions}
    page = rendering.Origins(
        Authorship(len(texts), len(texts), content, {name: cut for name, cut in fields.items() if cut}, bringers),
        picked,
    )
    shown = [html.fragment_fromstring(str(each.markup)) for each in page.blocks]
    for number in [each for block in shown for each in block.xpath(".//sup")]:
        number.drop_tree()
    blocks = shown[len(shown) - len(content.body) :]
    assert [each.text_content() for each in blocks] == [block.text for block in content.body]
    at = [version for length, version in origins["body"] for _ in range(length)]
    for block, start in zip(blocks, content.block_starts, strict=True):
        under = [
            int(span.get("data-version")) for span in block.xpath(".//*[@data-version]") for _ in span.text_content()
        ]
        assert under == at[start : start + len(under)]


def test_the_api_tells_staff_every_run_with_its_writer(cms: Cms) -> None:
    slug = cms.published()
    cms.correct(slug, 1, "The council met.\n\nIt was early.", {"kind": "correction", "text": "It was early, not late."})
    found = cms.get(f"/articles/{slug}/versions/2/origins", role="reporter").get_json()
    assert [each["field"] for each in found["fields"]] == ["headline", "body"]
    runs = found["fields"][1]["runs"]
    assert [(each["text"], each["version"], each["revision"]) for each in runs] == [
        ("The council met.\nIt was ", 1, 1),
        ("early", 2, 2),
        (".", 1, 1),
    ]
    assert [(each["start"], each["end"]) for each in runs] == [(0, 24), (24, 29), (29, 30)]
    assert all(each["author"].startswith("reporter") and each["at"].endswith("Z") for each in runs)
    assert [(each["version"], each["kind"], each["helpers"]) for each in found["versions"]] == [
        (1, None, []),
        (2, "correction", []),
    ]
    assert sum(each["share"] for each in found["versions"]) == pytest.approx(1)


def test_the_api_tells_nobody_else_and_nothing_of_what_was_removed(cms: Cms) -> None:
    slug = cms.published()
    address = f"/articles/{slug}/versions/1/origins"
    assert cms.get(address).status_code == 401
    assert cms.get(address, role="admin").status_code == 403
    assert cms.get(f"/articles/{slug}/versions/2/origins", role="editor").status_code == 404
    answer = cms.get(address, role="editor")
    assert answer.headers["Cache-Control"] == "private, no-cache"
    cms.remove(slug, 1)
    gone = cms.get(address, role="editor")
    assert gone.status_code == 410
    assert "council" not in gone.get_json().get("detail", "")
    assert body()["body"]["text"].split()[-1] not in gone.text


def test_the_api_takes_as_many_queries_however_long_the_history(cms: Cms) -> None:
    slug, counted = cms.published(), []
    for n in range(2, 6):
        text = f"The council met.\n\nIt was late, {n} times."
        cms.correct(slug, n - 1, text, {"kind": "correction", "text": f"It was late {n} times."})
        with counted_queries() as queries:
            cms.get(f"/articles/{slug}/versions/{n}/origins", role="editor")
        counted.append(len(queries))
    assert len(set(counted)) == 1


@given(st.lists(st.integers(1, 1000), min_size=1, max_size=40))
def test_the_shares_of_a_text_add_up_to_the_whole_of_it(sizes):
    shares = {version: size / sum(sizes) for version, size in enumerate(sizes, start=1)}
    parts = rendering.in_hundredths(shares)
    assert sum(parts.values()) == 100
    assert all(abs(parts[version] - 100 * share) < 1 for version, share in shares.items())


def test_a_text_of_which_nobody_wrote_a_word_has_no_shares():
    assert rendering.in_hundredths({}) == {}
