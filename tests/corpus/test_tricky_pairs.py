"""What a good comparison shows of each tricky pair: changes, cells, marks, and the markup where it is the point."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from service import create_app
from service.config import Settings
from service.rendering import comparison
from tests.corpus.cases import Case
from tests.corpus.laws import assert_laws, assert_mirrors, joined
from tests.corpus.showing import plain
from tests.corpus.tricky_pairs import CASES
from tests.factories import a_newsroom, telling
from tests.web.markup import parsed, speaking_english
from tests.web.pages import Page
from versions.database import Database
from versions.diff import ChangeKind, Diff, Manner, Run, compare
from versions.diff.formats import as_dict
from versions.kinds import Kind
from versions.words import count_words

BY_NAME = {case.name: case for case in CASES}
RIGHT_TO_LEFT = [name for name in BY_NAME if name.startswith("25 ")]
SLIVER = 2


@pytest.fixture(scope="module", autouse=True)
def _speaking_english() -> Iterator[None]:
    with speaking_english():
        yield


def test_all_thirty_have_a_case() -> None:
    numbers = {int(number) for number in (case.name.split()[0] for case in CASES) if number.isdecimal()}
    assert numbers == set(range(1, 31))
    assert len(BY_NAME) == len(CASES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_good_comparison(case: Case) -> None:
    diff = compare(case.old, case.new)
    assert diff.complete
    assert [(c.kind, c.old_text, c.new_text) for c in diff.changes] == [(c.kind, c.old, c.new) for c in case.changes]
    if case.cells is not None:
        assert tuple(places_of(diff)) == case.cells
    assert tuple(marks_of(diff, case)) == case.marks
    assert tuple((a.name, a.old, a.new) for cell in diff.cells for a in cell.attributes) == case.attributes
    if case.shown is not None:
        shown = comparison.rendered(diff)
        assert tuple(plain(row.inline) for row in shown.rows) == case.shown


@pytest.mark.parametrize(
    ("name", "manner", "said"),
    [
        ("6 straight quotation marks become curly", Manner.TYPOGRAPHY, "Only typography differs"),
        ("8 a line break inside a block moved one word on", None, ""),
        ("8 a double blank", Manner.SPACING, "Only spacing differs"),
        ("23 only a capital of the headline", Manner.CASE, "Only capital and small letters differ"),
        (
            "26 an accent written as a character of its own, unread",
            Manner.ENCODING,
            "Only how letters are encoded differs",
        ),
        ("7 quotation marks around a phrase", None, ""),
        ("2 a sum of money: the sign and the unit stay", None, ""),
    ],
)
def test_what_alone_differs_is_named_in_the_comparison_and_on_the_page(
    name: str, manner: Manner | None, said: str
) -> None:
    diff = compare(BY_NAME[name].old, BY_NAME[name].new)
    assert {each.manner for each in diff.changes} == {manner}
    assert {each.get("manner") for each in as_dict(diff)["changes"]} == {manner}
    assert [note for row in comparison.rendered(diff).rows for note in row.notes] == [said] * bool(said)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_only_a_text_of_which_nothing_is_left_is_flagged_as_replaced(case: Case) -> None:
    diff = compare(case.old, case.new)
    is_replaced = bool(case.old.body and case.new.body) and all(not cell.old or not cell.new for cell in diff.cells)
    assert diff.summary.replaced is is_replaced
    assert (comparison.rendered(diff).overall == "The whole text was replaced") is is_replaced
    if case.name.startswith("22 "):
        assert is_replaced


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_law_holds_in_both_directions(case: Case) -> None:
    there, back = compare(case.old, case.new), compare(case.new, case.old)
    assert_laws(there, case.old, case.new)
    assert_laws(back, case.new, case.old)
    assert_mirrors(there, back)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_is_shown_is_well_formed_in_either_layout(case: Case) -> None:
    shown = comparison.rendered(compare(case.old, case.new))
    for row in shown.rows:
        for markup in (row.inline, row.old, row.new, *row.notes):
            parsed(markup)
            assert "<script" not in markup


def places_of(diff: Diff) -> Iterator[str]:
    """The cells that are not unchanged, as the cases write them."""
    for cell in diff.cells:
        if cell.op != "equal":
            yield f"{cell.op} {','.join(map(str, cell.old))}>{','.join(map(str, cell.new))}"


def marks_of(diff: Diff, case: Case) -> Iterator[tuple[str, str, str, str]]:
    for cell in diff.cells:
        texts = {"old": joined(case.old.body, cell.old), "new": joined(case.new.body, cell.new)}
        for mark in cell.marks:
            yield mark.op, texts[mark.side][mark.start : mark.end], mark.type.value, mark.value


@pytest.mark.parametrize("name", [name for name in BY_NAME if name.startswith(("6 ", "8 ", "17 "))])
def test_typography_blanks_and_breaks_change_no_word(name: str) -> None:
    summary = compare(BY_NAME[name].old, BY_NAME[name].new).summary
    assert (summary.words_deleted, summary.words_inserted) == (0, 0)


@pytest.mark.parametrize("name", [name for name in BY_NAME if name.startswith(("19 ", "20 ", "21 ", "22 "))])
def test_a_rewritten_text_is_no_confetti(name: str) -> None:
    diff = compare(BY_NAME[name].old, BY_NAME[name].new)
    assert [sliver for cell in diff.cells for sliver in slivers(cell.runs)] == []


def slivers(runs: tuple[Run, ...]) -> list[str]:
    """Unchanged stretches of at most two words between two changes of a block."""
    inner = [run.text for run in runs[1:-1] if run.op == "equal"]
    return [text for text in inner if text.strip() and count_words(text) <= SLIVER]


def test_the_rest_of_a_long_report_is_untouched() -> None:
    case = BY_NAME["1 a name misspelt in one place of 20,000 words"]
    diff = compare(case.old, case.new)
    assert count_words(case.new.body_text) > 20_000
    assert sum(cell.op == "equal" for cell in diff.cells) == len(diff.cells) - 1
    assert (diff.summary.words_deleted, diff.summary.words_inserted) == (1, 1)


def test_a_swapped_image_is_shown_as_a_pair() -> None:
    case = BY_NAME["29 an image is swapped"]
    (row,) = comparison.rendered(compare(case.old, case.new)).rows
    told = " ".join(" ".join(parsed(each).itertext()) for each in (row.inline, *row.notes))
    assert "/bridge.jpg" in told
    assert "/tower.jpg" in told


def test_a_changed_link_names_both_addresses() -> None:
    case = BY_NAME["28 another link target under the same words"]
    (row,) = comparison.rendered(compare(case.old, case.new)).rows
    (note,) = (plain(each) for each in row.notes)
    assert "[-https://news.example/1-]" in note
    assert "{+https://news.example/2+}" in note
    assert "[-" not in plain(row.inline), "the words themselves stay"


def test_a_moved_paragraph_is_linked_to_where_it_stood() -> None:
    case = BY_NAME["12 a paragraph moved from third to last"]
    (change,) = compare(case.old, case.new).changes
    assert change.kind is ChangeKind.MOVED
    assert change.old.start == case.old.block_starts[2]
    assert change.new.start == case.new.block_starts[4]


@pytest.mark.parametrize(("name", "language"), [(name, "ar" if "Arabic" in name else "he") for name in RIGHT_TO_LEFT])
def test_the_page_of_a_right_to_left_comparison_says_so_around_every_change(
    sqlite_database: Database, name: str, language: str
) -> None:
    newsroom = a_newsroom(sqlite_database)
    case = BY_NAME[name]
    slug = newsroom.published(replace(case.old, language=language))
    newsroom.revise(slug, replace(case.new, language=language), telling(Kind.MINOR))
    settings = Settings(database_url=sqlite_database.url, secret_key="k" * 40, argon2=(8, 1))
    app = create_app(settings, clock=lambda: newsroom.now)
    for view in ("inline", "split"):
        page = Page(app.test_client(), f"/articles/{slug}/compare/1..2?view={view}")
        changes = page.all("//ins[@class='diff'] | //del[@class='diff']")
        assert len(changes) == 2
        for change in changes:
            around = change.xpath("ancestor::*[@dir][1]")[0]
            assert (around.get("dir"), around.get("lang")) == ("rtl", language)
    app.extensions["corrigenda"].database.close()
