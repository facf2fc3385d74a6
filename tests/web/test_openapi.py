"""The API's description: valid, complete, and true of what the API answers to whatever is thrown at it."""

from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openapi_spec_validator import OpenAPIV31SpecValidator
from schemathesis import GenerationMode
from schemathesis.checks import load_all_checks, not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.web.cms import ROOT, Cms, a_cms
from versions.database import Database

load_all_checks()
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    negative_data_rejection,
]

OPERATIONS = {
    "GET /articles",
    "POST /articles",
    "GET /articles/{slug}",
    "PATCH /articles/{slug}",
    "GET /articles/{slug}/changelog",
    "GET /articles/{slug}/compare/{a}..{b}",
    "POST /articles/{slug}/notices",
    "GET /articles/{slug}/notices/{n}",
    "POST /articles/{slug}/notices/{n}/wordings",
    "POST /articles/{slug}/publications",
    "GET /articles/{slug}/revisions",
    "POST /articles/{slug}/revisions",
    "GET /articles/{slug}/revisions/{n}",
    "POST /articles/{slug}/revisions/{n}/decisions",
    "POST /articles/{slug}/revisions/{n}/proposals",
    "GET /articles/{slug}/versions",
    "GET /articles/{slug}/versions/{n}",
    "GET /articles/{slug}/versions/{n}/origins",
    "GET /notices",
}


@pytest.fixture
def cms(database: Database) -> Any:
    found = a_cms(database)
    yield found
    found.app.extensions["corrigenda"].database.close()


def operations(cms: Cms) -> dict[str, Any]:
    return {
        f"{method.upper()} {path.removeprefix(ROOT)}": operation
        for path, item in cms.description["paths"].items()
        for method, operation in item.items()
        if method != "parameters"
    }


def test_the_description_is_valid_openapi_and_names_every_operation(cms: Cms) -> None:
    assert cms.description["openapi"].startswith("3.1.")
    OpenAPIV31SpecValidator(cms.description).validate()
    assert set(operations(cms)) == OPERATIONS


def test_every_operation_documents_what_may_go_wrong(cms: Cms) -> None:
    for name, operation in operations(cms).items():
        statuses = set(operation["responses"])
        if operation["security"]:
            assert "401" in statuses, name
        if name.startswith(("POST", "PATCH")):
            assert {"400", "401", "403", "409", "413", "415", "422"} <= statuses, name
        if "{slug}" in name:
            assert "404" in statuses, name
    assert {"412", "428"} <= set(operations(cms)["PATCH /articles/{slug}"]["responses"])
    assert {"410", "451", "301", "304"} <= set(operations(cms)["GET /articles/{slug}"]["responses"])


def test_every_operation_says_whom_it_is_for(cms: Cms) -> None:
    found = operations(cms)
    assert found["GET /notices"]["security"] == []
    assert found["GET /articles"]["security"] == [{}, {"bearer": []}]
    assert found["GET /articles/{slug}/revisions"]["security"] == [{"bearer": []}]


def on_this_machine(cms: Cms) -> Any:
    """The application, called by a client that says where it is: plain HTTP is for one machine alone."""

    def application(environ: Any, start_response: Any) -> Any:
        return cms.app(environ | {"REMOTE_ADDR": "127.0.0.1"}, start_response)

    return application


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
def test_whatever_is_thrown_at_it_the_api_answers_as_described(cms: Cms, mode: GenerationMode) -> None:
    slug = cms.published()
    cms.made(f"/articles/{slug}/notices", {"kind": "update", "text": "The minutes are out."})
    cms.created("a-draft")
    described = schemathesis.openapi.from_wsgi(f"{ROOT}/openapi.json", on_this_machine(cms))
    headers = {"Authorization": f"Bearer {cms.tokens['upstream']}", "Accept-Encoding": "identity"}

    for found in described.get_all_operations():
        operation = found.ok()

        @settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck), database=None)
        @given(case=operation.as_strategy(generation_mode=mode), known=st.sampled_from([slug, "a-draft", None]))
        def throw(case: Any, known: str | None) -> None:
            if known and isinstance(case.path_parameters, dict) and "slug" in case.path_parameters:
                case.path_parameters["slug"] = known
            checks = CHECKS[:-1] if known else CHECKS  # what was thrown is no longer wrong where the slug was
            cms.newsroom.tick()
            case.call_and_validate(headers=headers, checks=checks)

        throw()
