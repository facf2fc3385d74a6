"""The API as a content system uses it, from the first text to its removal; on both databases."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import event

from tests.web.bodies import CORRECTION, RIGHT, WRONG
from tests.web.cms import Cms, a_cms, body
from versions.audit import verify
from versions.database import Database


@pytest.fixture
def cms(database: Database) -> Iterator[Cms]:
    found = a_cms(database)
    yield found
    found.app.extensions["corrigenda"].database.close()


def test_a_story_goes_from_its_first_text_through_a_correction_to_its_removal(cms: Cms, database: Database) -> None:
    created = cms.post(
        "/articles",
        {"slug": "harbour-budget", "section": "City", "content": body(WRONG), "note": "Checked twice."},
        role="reporter",
    )
    assert created.status_code == 201
    assert created.get_json()["revision"] == 1
    assert created.headers["Location"] == "/api/v1/articles/harbour-budget"
    assert cms.get("/articles/harbour-budget").status_code == 404

    cms.approve("harbour-budget", 1)
    first = cms.made("/articles/harbour-budget/publications", {"revision": 1})
    assert (first["version"], first["kind"], first["notices"]) == (1, None, [])

    proposal = {"kind": "correction", "notices": [CORRECTION]}
    given = cms.made(
        "/articles/harbour-budget/revisions", {"base": 1, "content": body(RIGHT), "proposal": proposal}, role="reporter"
    )
    assert (given["revision"], given["proposal"], given["is_new_text"]) == (2, 1, True)
    assert given["wanted"] == ["approval by an editor who wrote none of it"]
    cms.approve("harbour-budget", 2)

    second = cms.made("/articles/harbour-budget/publications", {"revision": 2})
    assert (second["version"], second["kind"]) == (2, "correction")
    (notice,) = second["notices"]
    assert notice["number"] == 1
    (covered,) = notice["coverage"]
    assert (covered["before"]["exact"], covered["after"]["exact"]) == ("4", "14")
    assert covered["before"]["version"], covered["after"]["version"] == (1, 2)
    assert notice["standing"]["versions"] == 1
    assert notice["standing"]["since"] == 1
    assert notice["standing"]["seconds"] > 0
    assert "1 version" in notice["standing"]["sentence"]

    compared = cms.get("/articles/harbour-budget/compare/1..2").get_json()
    assert compared["summary"]["changes"] == 1
    assert [each["number"] for each in compared["notices"]] == [1]
    log = cms.get("/articles/harbour-budget/changelog").get_json()
    assert [entry["version"] for entry in log["entries"]] == [2, 1]
    assert log["entries"][0]["notices"][0]["text"] == CORRECTION["text"]

    words = {"proposal": {"revision": 2, "sequence": 2}}
    rewording = {"rewordings": [{"notice": 1, "text": "The sum is 14 million crowns, not 4 million."}]}
    cms.made("/articles/harbour-budget/revisions/2/proposals", rewording, role="reporter")
    cms.approve("harbour-budget", 2)
    reworded = cms.made("/articles/harbour-budget/notices/1/wordings", words)
    assert [each["number"] for each in reworded["notices"][0]["wordings"]] == [1, 2]
    assert reworded["version"] == 2

    cms.remove("harbour-budget", 2)
    for path in ("", "/versions/1", "/versions/2", "/versions/3", "/compare/1..2"):
        gone = cms.get(f"/articles/harbour-budget{path}")
        assert gone.status_code == 410
        assert "million" not in gone.text
        assert gone.get_json()["notices"][0]["kind"] == "removal"
    stays = cms.get("/articles/harbour-budget/changelog").get_json()
    assert [entry["version"] for entry in stays["entries"]] == [3, 2, 1]
    assert "million crowns;" not in stays["entries"][1]["notices"][0]["text"]
    kept = cms.get("/articles/harbour-budget/notices/1").get_json()
    assert kept["text"] == "The sum is 14 million crowns, not 4 million."
    assert (kept["items"], kept["coverage"], kept["standing"]) == ([], [], None)
    with database.reading() as session:
        assert not verify(session).faults


def test_what_a_court_took_away_answers_451(cms: Cms) -> None:
    slug = cms.published()
    cms.remove(slug, 1, reason="legal")
    gone = cms.get(f"/articles/{slug}")
    assert gone.status_code == 451
    assert gone.get_json()["reason_class"] == "legal"
    assert gone.mimetype == "application/problem+json"


def test_readers_are_told_nothing_of_drafts(cms: Cms) -> None:
    cms.created("never-published")
    unknown = cms.get("/articles/never-was").get_json()
    unpublished = cms.get("/articles/never-published").get_json()
    assert unknown | {"instance": ""} == unpublished | {"instance": ""}
    slug = cms.published()
    cms.made(f"/articles/{slug}/revisions", {"base": 1, "content": body("Something new.")})
    for path in ("versions/2", "versions/99", "compare/1..2", "notices/1", "versions/99999999999999999999"):
        assert cms.get(f"/articles/{slug}/{path}").status_code == 404
    assert (
        cms.get(f"/articles/{slug}/versions/2").get_json()["detail"]
        == (cms.get(f"/articles/{slug}/versions/99").get_json()["detail"])
    )
    assert [each["slug"] for each in cms.get("/articles").get_json()["articles"]] == [slug]
    assert "Something new" not in cms.get(f"/articles/{slug}").text
    assert "revision" not in cms.get(f"/articles/{slug}").get_json()


def test_staff_see_unpublished_articles_and_revisions(cms: Cms) -> None:
    cms.created("never-published")
    seen = cms.get("/articles/never-published", role="reporter").get_json()
    assert (seen["version"], seen["content"], seen["latest_revision"]) == (None, None, 1)
    assert [each["slug"] for each in cms.get("/articles", role="reporter").get_json()["articles"]] == [
        "never-published"
    ]
    revision = cms.get("/articles/never-published/revisions/1", role="reporter").get_json()
    assert revision["content"]["body"]["text"] == "The council met.\nIt was late."
    assert revision["comparison"] is None
    assert revision["state"] == "open"
    listed = cms.get("/articles/never-published/revisions", role="reporter").get_json()
    assert [each["revision"] for each in listed["revisions"]] == [1]


def test_a_revision_shows_its_comparison_findings_proposals_and_decisions(cms: Cms) -> None:
    slug = cms.published(text=WRONG)
    number = cms.made(f"/articles/{slug}/revisions", {"base": 1, "content": body(RIGHT), "note": "See the minutes."})[
        "revision"
    ]
    cms.made(
        f"/articles/{slug}/revisions/{number}/decisions",
        {"verdict": "request_changes", "note": "Tell readers."},
        role="second_editor",
    )
    shown = cms.get(f"/articles/{slug}/revisions/{number}", role="editor").get_json()
    assert shown["comparison"]["summary"]["changes"] == 1
    assert [each["code"] for each in shown["findings"]] == ["undisclosed-change"]
    assert shown["findings"][0]["level"] == "hold"
    assert shown["note"] == "See the minutes."
    assert [(each["verdict"], each["note"]) for each in shown["decisions"]] == [("request_changes", "Tell readers.")]
    assert [each["sequence"] for each in shown["proposals"]] == [1]
    assert shown["is_fresh"]


def test_new_text_is_submitted_and_published_in_one_call(cms: Cms) -> None:
    slug = cms.published()
    done = cms.made(
        f"/articles/{slug}/publications",
        {"base": 1, "content": body("The council met.\n\nIt was very late."), "kind": "update"},
    )
    assert (done["version"], done["revision"], done["kind"]) == (2, 2, "update")


def test_a_system_with_approvals_of_its_own_corrects_in_one_call(cms: Cms) -> None:
    slug = cms.created(text=WRONG)
    first = {"revision": 1, "approved_by": "Ana Example"}
    assert cms.made(f"/articles/{slug}/publications", first, role="upstream")["version"] == 1
    call = {
        "base": 1,
        "content": body(RIGHT),
        "kind": "correction",
        "notices": [CORRECTION],
        "approved_by": ["Ana Example", "Ben Example"],
    }
    done = cms.made(f"/articles/{slug}/publications", call, role="upstream")
    assert done["notices"][0]["coverage"][0]["before"]["exact"] == "4"
    one = {"kind": "clarification", "text": "The sum covers two years.", "approved_by": "Ana Example"}
    issued = cms.made(f"/articles/{slug}/notices", one, role="upstream")
    assert (issued["version"], issued["notices"][0]["number"]) == (2, 2)
    words = {"text": "The sum covers two full years.", "approved_by": "Ana Example"}
    reworded = cms.made(f"/articles/{slug}/notices/2/wordings", words, role="upstream")
    assert reworded["notices"][0]["text"] == "The sum covers two full years."


def test_a_revision_of_somebody_else_is_published_with_the_notices_of_the_call(cms: Cms) -> None:
    slug = cms.published(text=WRONG)
    cms.made(f"/articles/{slug}/revisions", {"base": 1, "content": body(RIGHT)}, role="reporter")
    call = {"revision": 2, "kind": "correction", "notices": [CORRECTION], "approved_by": "Ana Example"}
    assert cms.made(f"/articles/{slug}/publications", call, role="upstream")["kind"] == "correction"


def test_passages_picked_by_hand_are_kept_as_spans(cms: Cms) -> None:
    slug = cms.published(text=WRONG)
    cms.made(f"/articles/{slug}/revisions", {"base": 1, "content": body(RIGHT)}, role="reporter")
    seen = cms.get(f"/articles/{slug}/revisions/2", role="editor").get_json()["comparison"]
    picked = {name: seen[name] for name in ("engine", "old_digest", "new_digest")} | {"changes": ["c1"]}
    notice = CORRECTION | {"passages": picked}
    call = {"revision": 2, "kind": "correction", "notices": [notice], "approved_by": "Ana Example"}
    done = cms.made(f"/articles/{slug}/publications", call, role="upstream")
    assert len(done["notices"][0]["coverage"]) == 1
    assert set(done["notices"][0]["coverage"][0]["before"]) >= {"version", "field", "start", "end", "exact"}


def test_the_author_is_told_what_was_dropped(cms: Cms) -> None:
    content = body() | {"body": {"html": "<p>Kept <script>alert(1)</script><b onclick=x>words</b></p>"}}
    made = cms.made("/articles", {"slug": "dropped", "content": content})
    assert any("script" in each for each in made["dropped"])
    assert cms.get("/articles/dropped/revisions/1", role="editor").get_json()["content"]["body"]["text"] == "Kept words"


def test_an_old_address_redirects_and_still_takes_what_is_written_to_it(cms: Cms) -> None:
    slug = cms.published()
    tag = cms.get(f"/articles/{slug}", role="editor").headers["ETag"]
    moved = cms.call("PATCH", f"/articles/{slug}", {"slug": "new-address"}, If_Match=tag)
    assert moved.get_json()["slug"] == "new-address"
    for path in ("", "/versions", "/versions/1", "/compare/1..1", "/changelog"):
        old = cms.get(f"/articles/{slug}{path}")
        assert old.status_code == 301
        assert old.headers["Location"] == f"/api/v1/articles/new-address{path}"
    assert cms.get(f"/articles/{slug}/revisions", role="editor").status_code == 301
    cms.made(f"/articles/{slug}/revisions", {"base": 1, "content": body("Another text.")})
    assert cms.get("/articles/new-address", role="editor").get_json()["latest_revision"] == 2


def test_an_address_changes_only_for_who_has_read_the_article(cms: Cms) -> None:
    slug = cms.published()
    assert cms.call("PATCH", f"/articles/{slug}", {"section": "City"}).status_code == 428
    assert cms.call("PATCH", f"/articles/{slug}", {"section": "City"}, If_Match='"stale"').status_code == 412
    read = cms.get(f"/articles/{slug}", role="editor").headers["ETag"]
    assert cms.call("PATCH", f"/articles/{slug}", {"section": "City"}, If_Match=f"W/{read}").status_code == 412
    changed = cms.call("PATCH", f"/articles/{slug}", {"section": "City"}, If_Match=read)
    assert (changed.status_code, changed.get_json()["section"]) == (200, "City")
    assert changed.headers["ETag"] == cms.get(f"/articles/{slug}", role="editor").headers["ETag"] != read
    assert cms.call("PATCH", f"/articles/{slug}", {"section": "World"}, If_Match=read).status_code == 412
    compressed = cms.client.get(f"/api/v1/articles/{slug}", headers={"Accept-Encoding": "gzip"})
    assert compressed.headers["Content-Encoding"] == "gzip"
    as_reader = compressed.headers["ETag"]
    taken_out = cms.call("PATCH", f"/articles/{slug}", {"section": None}, If_Match=as_reader)
    assert taken_out.get_json()["section"] is None


def test_the_tag_of_a_new_article_is_the_one_it_is_read_with(cms: Cms) -> None:
    made = cms.post("/articles", {"slug": "tagged", "content": body()})
    assert made.headers["ETag"] == cms.get("/articles/tagged", role="editor").headers["ETag"]


def test_what_the_caller_has_is_not_sent_again(cms: Cms) -> None:
    slug = cms.published()
    for path in (f"/articles/{slug}", f"/articles/{slug}/versions/1", "/notices", f"/articles/{slug}/changelog"):
        tag = cms.get(path).headers["ETag"]
        again = cms.get(path, If_None_Match=tag)
        assert (again.status_code, again.data, again.headers["ETag"]) == (304, b"", tag)


def test_lists_are_read_page_by_page(cms: Cms) -> None:
    for number in range(23):
        cms.published(f"story-{number}")
    for role in (None, "reporter"):
        found, following = [], "/articles"
        while following:
            page = cms.get(following, role=role).get_json()
            found += [each["slug"] for each in page["articles"]]
            following = page["next"]
        assert found == [f"story-{number}" for number in reversed(range(23))]


def test_the_newsrooms_notices_are_paged_by_event(cms: Cms) -> None:
    slug = cms.published(text=WRONG)
    for number in range(21):
        notice = {"kind": "clarification", "text": f"Clarified {number}.", "approved_by": "Ana Example"}
        cms.made(f"/articles/{slug}/notices", notice, role="upstream")
    first = cms.get("/notices").get_json()
    second = cms.get(first["next"]).get_json()
    assert [len(first["notices"]), len(second["notices"]), second["next"]] == [20, 1, None]
    assert first["notices"][0]["text"] == "Clarified 20."
    assert second["notices"][0]["text"] == "Clarified 0."


def test_a_long_history_of_revisions_is_paged(cms: Cms) -> None:
    slug = cms.created()
    for number in range(1, 22):
        cms.made(f"/articles/{slug}/revisions", {"base": number, "content": body(f"Text {number}.")})
    first = cms.get(f"/articles/{slug}/revisions", role="editor").get_json()
    second = cms.get(first["next"], role="editor").get_json()
    numbers = [each["revision"] for page in (first, second) for each in page["revisions"]]
    assert numbers == list(range(22, 0, -1))
    assert second["next"] is None


def test_a_retry_under_an_idempotency_key_is_answered_alike_and_done_once(cms: Cms) -> None:
    slug = cms.published()
    path = f"/articles/{slug}/publications"
    call = {"base": 1, "content": body("The council met.\n\nBy then it was late."), "kind": "update"}
    first = cms.post(path, call, Idempotency_Key="retry-1")
    again = cms.post(path, call, Idempotency_Key="retry-1")
    assert (again.status_code, again.data) == (first.status_code, first.data) == (201, first.data)
    assert again.headers["Location"] == first.headers["Location"]
    assert len(cms.get(f"/articles/{slug}/versions").get_json()["versions"]) == 2
    other = cms.post(path, call | {"kind": "minor"}, Idempotency_Key="retry-1")
    assert (other.status_code, other.get_json()["type"].rpartition("/")[2]) == (422, "key-reused")


def test_a_key_belongs_to_one_person_and_outlives_no_refusal(cms: Cms) -> None:
    given = {"slug": "keyed", "content": body()}
    assert cms.post("/articles", given | {"slug": "No Slug"}, Idempotency_Key="k").status_code == 422
    assert cms.post("/articles", given, Idempotency_Key="k").status_code == 201
    assert cms.post("/articles", given, role="reporter", Idempotency_Key="k").status_code == 409


def test_the_same_call_from_many_at_once_is_done_once(cms: Cms) -> None:
    slug = cms.published()
    assert cms.description
    call = {"base": 1, "content": body("The council met.\n\nBy then it was late."), "kind": "update"}

    def one(_: int) -> tuple[int, bytes]:
        response = cms.post(f"/articles/{slug}/publications", call, Idempotency_Key="at once")
        return response.status_code, response.data

    with ThreadPoolExecutor(6) as pool:
        answers = set(pool.map(one, range(6)))
    assert [status for status, _ in answers] == [201]
    assert len(cms.get(f"/articles/{slug}/versions").get_json()["versions"]) == 2


def test_a_page_of_an_article_costs_few_queries_however_much_was_told(cms: Cms) -> None:
    slug = cms.published(text=WRONG)
    call = {"base": 1, "content": body(RIGHT), "kind": "correction", "notices": [CORRECTION], "approved_by": "Ana"}
    cms.made(f"/articles/{slug}/publications", call, role="upstream")
    assert queries(cms, f"/articles/{slug}") <= 6
    assert queries(cms, f"/articles/{slug}/versions/1") <= 6
    assert queries(cms, f"/articles/{slug}/compare/1..2") <= 5
    assert queries(cms, f"/articles/{slug}/changelog") <= 5


def queries(cms: Cms, path: str) -> int:
    """How many SELECTs a page costs."""
    seen = []

    def note(*arguments: object) -> None:
        if str(arguments[2]).lstrip().upper().startswith("SELECT"):
            seen.append(arguments[2])

    engine = cms.app.extensions["corrigenda"].database.engine
    event.listen(engine, "before_cursor_execute", note)
    assert cms.get(path).status_code == 200
    event.remove(engine, "before_cursor_execute", note)
    return len(seen)
