"""Addresses, settings and commands: none comes, goes or changes without somebody saying so and writing it down."""

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from flask import Flask

from service import create_app
from service.cli import commands
from service.config import PREFIX, ConfigurationFault, Settings

HOME = Path(__file__).parents[2]
GOLDEN = Path(__file__).parent / "routes.txt"
IMPLIED = {"HEAD", "OPTIONS"}
RESERVED = ("/feeds/", "/timegate/", "/timemap/", "/embed/")


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    path = tmp_path_factory.mktemp("routes") / "unused.sqlite"
    made = create_app(Settings(database_url=f"sqlite:///{path}", secret_key="k" * 40))
    yield made
    made.extensions["corrigenda"].database.close()


@pytest.fixture(autouse=True)
def _push_request_context() -> None:
    """Takes the place of the plugin's own."""


def routes(app: Flask) -> list[str]:
    """Every address with its methods and the name that templates and views call it by."""
    return sorted(
        f"{rule.rule} {','.join(sorted((rule.methods or set()) - IMPLIED))} {rule.endpoint}"
        for rule in app.url_map.iter_rules()
    )


def every_command(group: click.Command, path: str) -> Iterator[str]:
    inner = getattr(group, "commands", {})
    for name, command in inner.items():
        yield from every_command(command, f"{path} {name}")
    if not inner:
        yield path


def settings_names() -> list[str]:
    """Every setting, as the refusal of one that does not exist lists them."""
    with pytest.raises(ConfigurationFault) as refused:
        Settings.from_environment({f"{PREFIX}NONSENSE": "x"})
    (fault,) = refused.value.faults
    return sorted(set(re.findall(rf"{PREFIX}[A-Z_]+", fault)) - {f"{PREFIX}NONSENSE"})


def plain(text: str) -> str:
    """Addresses with the names of their parts left out: writers call them what reads best."""
    return re.sub(r"<[^>]*>|\{[^}]*\}", "<>", text)


def test_the_addresses_are_those_of_the_golden_list(app: Flask) -> None:
    assert routes(app) == GOLDEN.read_text().splitlines()


def test_nothing_stands_at_a_reserved_address(app: Flask) -> None:
    assert [route for route in routes(app) if route.startswith(RESERVED)] == []


def test_every_fixed_address_is_there(app: Flask) -> None:
    known = {plain(route.split()[0]) for route in routes(app)}
    fixed = (
        "/",
        "/articles/<slug>",
        "/a/<uuid>",
        "/articles/<slug>/versions",
        "/articles/<slug>/versions/<n>",
        "/articles/<slug>/compare/<pair>",
        "/articles/<slug>/notices/<n>",
        "/corrections",
        "/desk/",
        "/account/login",
        "/api/v1/openapi.json",
        "/healthz",
        "/readyz",
    )
    assert [each for each in fixed if plain(each) not in known] == []


def test_every_address_of_the_api_is_described_to_its_clients(app: Flask) -> None:
    described = app.test_client().get("/api/v1/openapi.json").get_json()["paths"]
    known = {plain("/api/v1" + path.removeprefix("/api/v1")) for path in described}
    undocumented = [
        route
        for route in routes(app)
        if route.startswith("/api/v1/")
        and not route.startswith(("/api/v1/openapi.json", "/api/v1/problems/"))
        and plain(route.split()[0]) not in known
    ]
    assert undocumented == []


def test_the_readme_names_every_setting_command_and_page(app: Flask) -> None:
    readme = (HOME / "README.md").read_text(encoding="utf-8")
    pages = [route.split()[0] for route in routes(app) if not route.startswith(("/api/v1/", "/desk/", "/static/"))]
    wanted = [*settings_names(), *every_command(commands, "corrigenda"), "/desk/", "/api/v1/openapi.json"]
    missing = [each for each in wanted if each not in readme]
    missing += [each for each in pages if plain(each) not in plain(readme)]
    assert missing == []


def test_the_readme_names_no_setting_that_does_not_exist() -> None:
    readme = (HOME / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(rf"\b{PREFIX}[A-Z_]+", readme)) - set(settings_names()) == set()
