"""What a template may ask for stands in its first comment, and nothing in it goes around escaping or the policy."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from jinja2 import StrictUndefined, UndefinedError, meta, nodes

from service import create_app, templates_folder
from service.config import Settings

FOLDER = templates_folder()
TEMPLATES = sorted(str(path.relative_to(FOLDER)) for path in FOLDER.rglob("*.html"))

EVERYWHERE = {"request", "session", "g"}
"""What Flask gives to every template."""

DECLARED = re.compile(r"\{#-?\s*arguments:\s*([^;#]+?)\s*(?:;[^#]*)?-?#\}")
INLINE = re.compile(r"<style|\sstyle\s*=|\son[a-z]+\s*=\s*[\"']|javascript:", re.IGNORECASE)
SCRIPT = re.compile(r"<script\b([^>]*)>(.*?)</script>", re.IGNORECASE | re.DOTALL)


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    path = tmp_path_factory.mktemp("templates") / "unused.sqlite"
    made = create_app(Settings(database_url=f"sqlite:///{path}", secret_key="k" * 40))
    yield made
    made.extensions["corrigenda"].database.close()


@pytest.fixture(autouse=True)
def _push_request_context() -> None:
    """Takes the place of the plugin's own."""


def source(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")


def declared(text: str) -> set[str]:
    """The names in the comment that a template begins with."""
    found = DECLARED.match(text)
    assert found, "the template does not begin with a comment of its arguments"
    return set() if found[1] == "none" else {each.strip() for each in found[1].split(",")}


def undeclared(app: Flask, text: str) -> set[str]:
    """The names that a template takes from whoever renders it."""
    tree = app.jinja_env.parse(text)
    found = meta.find_undeclared_variables(tree)
    return found - set(app.jinja_env.globals) - EVERYWHERE - set(own_names(tree))


def own_names(tree: nodes.Template) -> Iterator[str]:
    """What a template sets or imports outside its blocks: seen within them, though Jinja's search does not say so."""
    for node in tree.body:
        match node:
            case nodes.Assign(target=nodes.Name(name=name)) | nodes.Import(target=name) | nodes.Macro(name=name):
                yield name
            case nodes.FromImport(names=names):
                yield from (each if isinstance(each, str) else each[1] for each in names)


def test_there_are_templates() -> None:
    assert {"base.html", "staff.html", "reader/article.html"} <= set(TEMPLATES)


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_first_comment_lists_exactly_what_the_template_asks_for(app: Flask, name: str) -> None:
    assert declared(source(name)) == undeclared(app, source(name))


def test_the_check_finds_a_name_too_many_and_one_too_few(app: Flask) -> None:
    text = "{# arguments: page, spare #}{{ page.title }}{{ newsroom }}{{ forgotten }}"
    assert declared(text) == {"page", "spare"}
    assert undeclared(app, text) == {"page", "forgotten"}


def test_an_undefined_name_is_an_error_and_not_a_blank(app: Flask) -> None:
    assert app.jinja_env.undefined is StrictUndefined
    with pytest.raises(UndefinedError):
        app.jinja_env.from_string("{{ nothing }}").render()


@pytest.mark.parametrize("name", TEMPLATES)
def test_nothing_goes_around_escaping(app: Flask, name: str) -> None:
    tree = app.jinja_env.parse(source(name))
    assert [each.name for each in tree.find_all(nodes.Filter) if each.name in ("safe", "forceescape")] == []
    assert list(tree.find_all((nodes.ScopedEvalContextModifier, nodes.EvalContextModifier))) == []
    assert name.endswith(".html"), "escaping is on for this ending alone"


@pytest.mark.parametrize("name", TEMPLATES)
def test_nothing_asks_for_inline_script_or_style(name: str) -> None:
    text = source(name)
    assert INLINE.findall(text) == []
    for attributes, body in SCRIPT.findall(text):
        assert "application/ld+json" in attributes or ("src=" in attributes and not body.strip())


@pytest.mark.parametrize("name", TEMPLATES)
def test_no_address_is_glued_by_hand(name: str) -> None:
    assert re.findall(r"(?:href|action|src)=\"/[^\"]*", source(name)) == []


def test_every_stylesheet_and_script_that_is_asked_for_is_there() -> None:
    asked = {found for name in TEMPLATES for found in re.findall(r"filename=['\"]([^'\"]+)", source(name))}
    static = Path(__file__).parents[2] / "service" / "static"
    assert sorted(each for each in asked if not (static / each).is_file()) == []
