"""What the API refuses: each no is a problem that names the member and the fact, and nothing is stored for it."""

import json
from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest

from tests.factories import nothing_stored
from tests.web.bodies import (
    BAD_ARTICLES,
    BAD_CONTENTS,
    BAD_PUBLICATIONS,
    BAD_SUBMISSIONS,
    CORRECTION,
    RIGHT,
    WRONG,
)  # fmt: skip
from tests.web.cms import Cms, Json, a_cms, body
from versions.database import Database
from versions.people import User


@pytest.fixture
def cms(database: Database) -> Iterator[Cms]:
    found = a_cms(database)
    yield found
    found.app.extensions["corrigenda"].database.close()


def refused(
    cms: Cms, path: str, payload: Any, *, method: str = "POST", role: str | None = "editor", **headers: str
) -> Json:
    """The problem that a call is answered with, after every table was counted before and after."""
    with nothing_stored(cms.newsroom.database):
        response = cms.call(method, path, payload, role=role, **headers)
    assert 400 <= response.status_code < 500, response.text
    problem: Json = response.get_json()
    assert response.mimetype == "application/problem+json"
    assert response.headers["Cache-Control"] == "no-store"
    assert problem["status"] == response.status_code
    assert problem["type"].startswith("http")
    return problem | {
        "code": problem["type"].rpartition("/")[2],
        "at": [e.get("pointer") for e in problem.get("errors", ())],
    }


def test_a_content_that_breaks_a_rule_is_refused_at_every_door(cms: Cms) -> None:
    slug = cms.published()
    for name, (content, status, code, pointer) in BAD_CONTENTS.items():
        for path, payload in (
            ("/articles", {"slug": "another", "content": content}),
            (f"/articles/{slug}/revisions", {"base": 1, "content": content}),
            (f"/articles/{slug}/publications", {"base": 1, "content": content, "kind": "update"}),
        ):
            problem = refused(cms, path, payload)
            assert (problem["status"], problem["code"]) == (status, code), (name, problem)
            assert any(at.startswith(pointer) for at in problem["at"]), (name, problem)


def test_an_article_that_breaks_a_rule_is_refused(cms: Cms) -> None:
    for name, (payload, pointer) in BAD_ARTICLES.items():
        problem = refused(cms, "/articles", payload)
        assert (problem["status"], problem["at"]) == (422, [pointer]), (name, problem)


def test_a_text_that_is_no_json_is_refused(cms: Cms) -> None:
    for raw in (
        b"", b"{", b"nonsense", b'{"slug": NaN}', b'{"a": Infinity}', b'{"slug": "a", "slug": "b"}', b"\xff\xfe",
        b'{"slug": "\xff"}', b"\xef\xbb\xbf{}", b"[" * 100_000, b'{"a":' * 100_000, b"9" * 5_000,
    ):  # fmt: skip
        problem = refused(cms, "/articles", raw)
        assert (problem["status"], problem["code"]) == (400, "http-bad-request"), raw[:40]


def test_a_body_that_is_json_but_no_object_is_refused(cms: Cms) -> None:
    for raw in (b"[]", b"null", b"1", b'"text"', b"true", b"1e400", b"-0.0"):
        assert refused(cms, "/articles", raw)["status"] == 422


def test_another_media_type_is_refused(cms: Cms) -> None:
    for kind in (
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/xml",
        "multipart/form-data",
        "nonsense",
    ):
        assert refused(cms, "/articles", "{}", Content_Type=kind)["status"] == 415


def test_a_body_over_the_limit_is_refused(cms: Cms) -> None:
    payload = json.dumps({"slug": "a", "content": body("x" * 5 * 2**20)})
    assert refused(cms, "/articles", payload)["status"] == 413


def test_a_method_that_an_address_does_not_know_is_refused_with_those_it_does(cms: Cms) -> None:
    with nothing_stored(cms.newsroom.database):
        response = cms.call("DELETE", "/articles/x")
    assert response.status_code == 405
    assert set(response.headers["Allow"].split(", ")) >= {"GET", "PATCH"}
    assert response.mimetype == "application/problem+json"


CALLS: tuple[tuple[str, str], ...] = (
    ("POST", "/articles"),
    ("PATCH", "/articles/council-meets"),
    ("GET", "/articles/council-meets/revisions"),
    ("GET", "/articles/council-meets/revisions/1"),
    ("POST", "/articles/council-meets/revisions"),
    ("POST", "/articles/council-meets/revisions/1/proposals"),
    ("POST", "/articles/council-meets/revisions/1/decisions"),
    ("POST", "/articles/council-meets/publications"),
    ("POST", "/articles/council-meets/notices"),
    ("POST", "/articles/council-meets/notices/1/wordings"),
)


def test_what_is_for_staff_wants_a_bearer_token(cms: Cms) -> None:
    cms.published()
    values = (None, "Bearer", "Bearer ", "Bearer unknown", "Basic dTpw", cms.tokens["editor"], "Bearer caf\xe9")
    with nothing_stored(cms.newsroom.database):
        for (method, path), value in product(CALLS, values):
            headers = {} if value is None else {"Authorization": value}
            response = cms.call(method, path, None if method == "GET" else {}, role=None, **headers)
            assert response.status_code == 401, (method, path, value)
            assert response.headers["WWW-Authenticate"].startswith("Bearer ")


def test_a_session_cookie_opens_the_desk_and_never_the_api(cms: Cms) -> None:
    slug = cms.published()
    with cms.newsroom.database.reading() as session:
        user = session.get(User, cms.newsroom.editor.id)
        assert user is not None
    browser = cms.app.test_client()
    with browser.session_transaction() as kept:
        kept |= {"_user_id": user.fs_uniquifier, "_fresh": True}
    assert browser.get("/desk/").status_code == 200
    with nothing_stored(cms.newsroom.database):
        assert browser.get(f"/api/v1/articles/{slug}/revisions").status_code == 401
        assert browser.post("/api/v1/articles", json={"slug": "a", "content": body()}).status_code == 401
    assert "latest_revision" not in browser.get(f"/api/v1/articles/{slug}").get_json()


def test_a_token_that_is_not_in_force_does_not_pass_for_a_reader(cms: Cms) -> None:
    slug = cms.published()
    assert cms.get(f"/articles/{slug}", Authorization="Bearer unknown").status_code == 401
    assert cms.get(f"/articles/{slug}/changelog", Authorization="Bearer unknown").status_code == 200


def test_roles_are_obeyed(cms: Cms) -> None:
    slug = cms.published()
    cms.made(
        f"/articles/{slug}/revisions",
        {"base": 1, "content": body("New."), "proposal": {"kind": "update"}},
        role="reporter",
    )
    publish = f"/articles/{slug}/publications"
    decide = f"/articles/{slug}/revisions/2/decisions"
    assert refused(cms, publish, {"revision": 2}, role="reporter")["code"] == "not-permitted"
    assert refused(cms, decide, {"verdict": "approve"}, role="reporter")["code"] == "not-permitted"
    assert refused(cms, "/articles", {"slug": "a", "content": body()}, role="admin")["code"] == "not-permitted"
    assert (
        refused(cms, f"/articles/{slug}", {"section": "City"}, method="PATCH", role="reporter", If_Match="*")["status"]
        == 403
    )
    assert cms.get(f"/articles/{slug}/revisions", role="admin").status_code == 403
    note = {"kind": "editors_note", "text": "The author once worked there."}
    cms.made(f"/articles/{slug}/revisions/1/proposals", note_proposal(note), role="reporter")
    problem = refused(cms, f"/articles/{slug}/revisions/1/decisions", {"verdict": "approve"}, role="editor")
    assert problem["code"] == "reserved-to-standards"


def note_proposal(notice: Json) -> Json:
    return {"kind": notice["kind"], "notices": [notice]}


def test_nobody_approves_words_of_their_own_through_a_colleagues_comma(cms: Cms) -> None:
    slug = cms.published()
    own = {"base": 1, "content": body("My own words."), "proposal": {"kind": "update"}}
    cms.made(f"/articles/{slug}/revisions", own, role="second_editor")
    cms.made(f"/articles/{slug}/revisions", {"base": 2, "content": body("My own words,")}, role="reporter")
    problem = refused(cms, f"/articles/{slug}/revisions/3/decisions", {"verdict": "approve"}, role="second_editor")
    assert (problem["status"], problem["code"]) == (403, "own-words")


def test_a_publication_without_its_approval_leaves_nothing_behind(cms: Cms) -> None:
    cms.created("first")
    slug = cms.published(text=WRONG)
    new_text = {"base": 1, "content": body(RIGHT), "kind": "correction", "notices": [CORRECTION]}
    for path, payload in (
        ("/articles/first/publications", {"revision": 1}),
        ("/articles/first/publications", {"base": 1, "content": body("Other.")}),
        (f"/articles/{slug}/publications", new_text),
        (f"/articles/{slug}/publications", new_text | {"approved_by": "Ana Example"}),
        (f"/articles/{slug}/notices", CORRECTION),
        (f"/articles/{slug}/notices", CORRECTION | {"approved_by": "Ana Example"}),
    ):
        problem = refused(cms, path, payload)
        assert (problem["status"], problem["code"]) == (403, "approval-required"), payload
        assert problem["missing"]


def test_a_stale_base_is_refused_with_the_revision_that_readers_see(cms: Cms) -> None:
    slug = cms.published()
    cms.made(
        f"/articles/{slug}/publications",
        {"base": 1, "content": body("The council met.\n\nBy then it was late."), "kind": "update"},
    )
    problem = refused(cms, f"/articles/{slug}/revisions", {"base": 1, "content": body("Late.")})
    assert (problem["status"], problem["code"], problem["current_revision"]) == (409, "stale-base", 2)
    assert problem["at"] == ["#/base"]


def test_a_submission_that_breaks_a_rule_is_refused(cms: Cms) -> None:
    slug = cms.published()
    for name, (change, status, pointer) in BAD_SUBMISSIONS.items():
        problem = refused(cms, f"/articles/{slug}/revisions", {"base": 1, "content": body("Changed.")} | change)
        assert problem["status"] == status, (name, problem)
        assert not pointer or problem["at"] == [pointer], (name, problem)


def test_a_publication_that_breaks_a_rule_is_refused(cms: Cms) -> None:
    slug = cms.published(text=WRONG)
    cms.made(f"/articles/{slug}/revisions", {"base": 1, "content": body(RIGHT)}, role="reporter")
    for name, (payload, status, code) in BAD_PUBLICATIONS.items():
        problem = refused(cms, f"/articles/{slug}/publications", payload)
        assert (problem["status"], problem["code"]) == (status, code), (name, problem)


def test_a_passage_that_is_not_in_the_change_is_refused_and_named(cms: Cms) -> None:
    slug = cms.published(text=WRONG)
    cms.made(f"/articles/{slug}/revisions", {"base": 1, "content": body(RIGHT)}, role="reporter")
    seen = cms.get(f"/articles/{slug}/revisions/2", role="editor").get_json()["comparison"]
    picked = {name: seen[name] for name in ("engine", "old_digest", "new_digest")} | {"changes": ["c99"]}
    call = {"revision": 2, "kind": "correction", "notices": [CORRECTION | {"passages": picked}]}
    problem = refused(cms, f"/articles/{slug}/publications", call, role="editor")
    assert (problem["code"], problem["change"]) == ("passage-not-in-change", "c99")


def test_a_first_publication_takes_neither_kind_nor_notices(cms: Cms) -> None:
    slug = cms.created()
    cms.approve(slug, 1)
    for said in ({"kind": "update"}, {"notices": [CORRECTION]}):
        problem = refused(cms, f"/articles/{slug}/publications", {"revision": 1} | said)
        assert (problem["status"], problem["code"]) == (422, "kind-not-allowed")


def test_a_call_says_what_was_approved_or_nothing(cms: Cms) -> None:
    slug = cms.published(text=WRONG)
    given = {"base": 1, "content": body(RIGHT), "proposal": {"kind": "correction", "notices": [CORRECTION]}}
    cms.made(f"/articles/{slug}/revisions", given, role="reporter")
    cms.approve(slug, 2)
    other = CORRECTION | {"text": "The sum was 14 million."}
    problem = refused(cms, f"/articles/{slug}/publications", {"revision": 2, "kind": "correction", "notices": [other]})
    assert (problem["status"], problem["code"]) == (409, "not-what-was-approved")
    same = {"revision": 2, "kind": "correction", "notices": [CORRECTION]}
    assert cms.made(f"/articles/{slug}/publications", same)["version"] == 2


def test_a_decision_is_on_the_latest_proposal(cms: Cms) -> None:
    slug = cms.published()
    cms.made(f"/articles/{slug}/revisions", {"base": 1, "content": body("New.")}, role="reporter")
    cms.made(f"/articles/{slug}/revisions/2/proposals", {"kind": "update"}, role="reporter")
    path = f"/articles/{slug}/revisions/2/decisions"
    assert refused(cms, path, {"verdict": "approve", "proposal": 1})["code"] == "newer-proposal"
    assert refused(cms, path, {"verdict": "approve", "proposal": 9})["status"] == 404
    assert refused(cms, path, {"verdict": "perhaps"})["at"] == ["#/verdict"]
    assert refused(cms, path, {})["at"] == ["#/verdict"]
    assert refused(cms, path, {"verdict": "approve", "note": 1})["at"] == ["#/note"]


def test_a_proposal_names_its_own_members(cms: Cms) -> None:
    slug = cms.published()
    path = f"/articles/{slug}/revisions/1/proposals"
    assert refused(cms, path, {"kind": "correction"})["at"] == ["#/notices"]
    assert refused(cms, path, {})["code"] == "nothing-to-tell"
    assert refused(cms, path, {"rewordings": [{"notice": 7, "text": "x"}]})["status"] == 404
    assert refused(cms, path, {"overrides": [{"finding": "x"}]})["at"] == ["#/overrides/0/reason"]


def test_what_is_told_without_new_text_obeys_the_same_rules(cms: Cms) -> None:
    cms.created("unpublished")
    assert refused(cms, "/articles/unpublished/notices", CORRECTION)["code"] == "not-published"
    slug = cms.published()
    path = f"/articles/{slug}/notices"
    assert refused(cms, path, {"kind": "correction", "text": ""})["at"] == ["#/text"]
    assert refused(cms, path, {"kind": "concern", "text": "x"})["at"] == ["#/review_by"]
    assert refused(cms, path, {"proposal": {"revision": 9, "sequence": 1}})["status"] == 404
    assert refused(cms, path, {"proposal": {"revision": 1, "sequence": 1}})["code"] == "nothing-to-tell"
    assert refused(cms, path, {"proposal": {"revision": 1, "sequence": 1}, "text": "x"})["at"] == ["#/text"]
    removal = {"kind": "removal", "text": "x", "reason_class": "legal", "approved_by": "Ana"}
    assert refused(cms, path, removal, role="upstream")["code"] == "kind-not-allowed"
    assert refused(cms, f"{path}/7/wordings", {"text": "x"})["status"] == 404
    cms.made(path, {"kind": "update", "text": "The minutes are out."})
    assert refused(cms, f"{path}/1/wordings", {"text": ""})["at"] == ["#/text"]
    assert refused(cms, f"{path}/1/wordings", {})["at"] == ["#/text"]
    issued = {"proposal": {"revision": 1, "sequence": 2}}
    assert refused(cms, path, issued)["code"] == "already-issued"
    assert refused(cms, f"{path}/1/wordings", issued)["code"] == "not-what-was-approved"


def test_an_address_that_is_taken_is_refused(cms: Cms) -> None:
    slug, other = cms.published(), cms.published("other-story")
    assert refused(cms, "/articles", {"slug": slug, "content": body()})["code"] == "slug-taken"
    problem = refused(cms, f"/articles/{slug}", {"slug": other}, method="PATCH", If_Match="*")
    assert (problem["status"], problem["code"]) == (409, "slug-taken")
    assert refused(cms, f"/articles/{slug}", {}, method="PATCH", If_Match="*")["status"] == 422
    assert refused(cms, f"/articles/{slug}", {"slug": None}, method="PATCH", If_Match="*")["at"] == ["#/slug"]


def test_a_cursor_that_no_page_named_is_refused(cms: Cms) -> None:
    slug = cms.published()
    for path, role in (
        ("/articles", None), ("/articles", "editor"), ("/notices", None), (f"/articles/{slug}/revisions", "editor"),
    ):  # fmt: skip
        for cursor in ("x", "-1", "0", "99999999999999999999", "1.5", "%F0%9F%98%80", ""):
            response = cms.get(f"{path}?before={cursor}", role=role)
            assert response.status_code == 422, (path, cursor)


def test_an_idempotency_key_has_printable_characters(cms: Cms) -> None:
    given = {"slug": "a", "content": body()}
    for key in ("", "x" * 201, "caf\x85"):
        problem = refused(cms, "/articles", given, Idempotency_Key=key)
        assert (problem["status"], problem["errors"][0]["header"]) == (422, "Idempotency-Key")


def test_addresses_that_are_none_are_not_found(cms: Cms) -> None:
    cms.published()
    for path in (
        *("/nowhere", "/articles/%00", "/articles/%ED%A0%80", "/articles/" + "x" * 5_000),
        *(f"/articles/council-meets/versions/{number}" for number in ("0", "-1", "%D9%A2", "1e1", "9" * 30)),
        *(f"/articles/council-meets/compare/{pair}" for pair in ("1..", "1", "1..%00", "1...1", "0..1")),
    ):
        response = cms.get(path)
        assert response.status_code == 404, path
        assert response.mimetype == "application/problem+json"


def test_no_later_proposal_is_published_than_the_one_that_was_looked_at(cms: Cms) -> None:
    slug = cms.published()
    revision = {"base": 1, "content": body("New."), "proposal": {"kind": "update", "notices": []}}
    cms.made(f"/articles/{slug}/revisions", revision, role="reporter")
    cms.made(f"/articles/{slug}/revisions/2/proposals", {"kind": "minor", "minor_reason": "x"}, role="reporter")
    publish = f"/articles/{slug}/publications"
    refusal = refused(cms, publish, {"revision": 2, "proposal": 1})
    assert (refusal["code"], refusal["latest"]) == ("newer-proposal", 2)
    new = {"content": body("Newer."), "base": 1, "proposal": 1}
    assert refused(cms, publish, new)["at"] == ["#/proposal"]
