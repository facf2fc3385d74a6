"""Readers' pages in the reader's language: the catalogues are whole, compiled, and chosen by what a client asks for."""

import gettext
import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from babel import Locale
from babel.messages import extract, frontend, mofile, pofile
from babel.messages.catalog import Catalog
from flask import Flask, abort
from flask.testing import FlaskClient
from flask_babel import Babel, force_locale

import service
from service import languages
from service.config import Settings
from service.rendering import comparison
from tests.factories import Newsroom, a_content, telling, with_text
from tests.journeys.pairs import PAIRS
from tests.web.conftest import MakeApp
from tests.web.pages import Page, tell_the_story
from versions.diff import compare
from versions.kinds import Kind

PACKAGE = Path(service.__file__).parent
FOLDER = PACKAGE / "translations"
TRANSLATED = [each for each in languages.CATALOGUES if each != "en"]
ROOT = PACKAGE.parent


def catalogue(language: str) -> Catalog:
    with (FOLDER / language / "LC_MESSAGES" / "messages.po").open("rb") as file:
        return pofile.read_po(file, locale=language)


def compiled(file: io.BufferedIOBase | io.BytesIO) -> dict[Any, str]:
    """What a compiled catalogue says, without its header."""
    found: dict[Any, str] = gettext.GNUTranslations(file)._catalog  # type: ignore[attr-defined,arg-type]
    return {key: text for key, text in found.items() if key}


@pytest.fixture(scope="module")
def messages() -> set[str | tuple[str, ...]]:
    """Every message that code and templates ask for, with its plural where it has one."""
    with (FOLDER / "babel.cfg").open(encoding="utf-8") as file:
        methods, options = frontend.parse_mapping_cfg(file)
    return {message for _, _, message, _, _ in extract.extract_from_dir(str(ROOT), methods, options)}


def test_there_is_a_catalogue_for_each_language_and_no_other() -> None:
    assert sorted(path.name for path in FOLDER.iterdir() if path.is_dir()) == sorted(TRANSLATED)


def test_the_comparison_pages_messages_are_found(messages: set[str | tuple[str, ...]]) -> None:
    assert ("%(num)d change", "%(num)d changes") in messages
    assert "The changes in numbers" in messages
    assert len(messages) > 150


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_message_is_translated_with_all_its_plural_forms(
    messages: set[str | tuple[str, ...]], language: str
) -> None:
    known = {each.id: each for each in catalogue(language) if each.id}
    assert set(known) == messages
    for key, message in known.items():
        forms = message.string if isinstance(message.string, tuple) else (message.string,)
        assert len(forms) == (catalogue(language).num_plurals if isinstance(key, tuple) else 1)
        assert all(form.strip() for form in forms), key
        assert not message.fuzzy, key


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_fills_in_what_the_message_does_and_keeps_its_last_blank(language: str) -> None:
    for message in catalogue(language):
        if message.id:
            keys = message.id if isinstance(message.id, tuple) else (message.id,)
            forms = message.string if isinstance(message.string, tuple) else (message.string,)
            wanted = set(extract_names(keys[-1]))
            assert set(extract_names(forms[-1])) == wanted, message.id
            for form in forms:
                # “One paragraph” and “two paragraphs” may be words; every other form says the number.
                assert wanted - {"num"} <= set(extract_names(form)) <= wanted, message.id
                assert form.endswith(" ") == keys[-1].endswith(" ")


def extract_names(text: str) -> list[str]:
    return [part.split(")")[0] for part in text.split("%(")[1:]]


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_plural_rule_is_the_languages_own(language: str) -> None:
    rule = gettext.c2py(catalogue(language).plural_expr)  # type: ignore[attr-defined]
    form = Locale.parse(language).plural_form
    by_category = {form(count): rule(count) for count in range(300)}
    assert all(rule(count) == by_category[form(count)] for count in range(300))
    assert len(set(by_category.values())) == len(by_category) == catalogue(language).num_plurals


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_compiled_catalogue_is_what_the_source_compiles_to(language: str) -> None:
    written = io.BytesIO()
    mofile.write_mo(written, catalogue(language))
    written.seek(0)
    with (FOLDER / language / "LC_MESSAGES" / "messages.mo").open("rb") as file:
        assert compiled(file) == compiled(written), "compile it again: pybabel compile -d service/translations"


SENTENCES = {
    "en": "3 changes in 2 of 7 paragraphs",
    "es": "3 cambios en 2 de 7 párrafos",
    "fr": "3 modifications dans 2 sur 7 paragraphes",
    "de": "3 Änderungen in 2 von 7 Absätzen",
    "pt": "3 alterações em 2 de 7 parágrafos",
    "it": "3 modifiche in 2 su 7 paragrafi",
    "nl": "3 wijzigingen in 2 van 7 alinea’s",
    "sv": "3 ändringar i 2 av 7 stycken",
    "ja": "7段落中2段落に3件の変更",
    "ar": "3 تغييرات في 2 من أصل 7 فقرات",
}


@pytest.mark.parametrize("language", languages.CATALOGUES)
def test_the_summary_is_a_sentence_of_the_readers_language(language: str) -> None:
    app = Flask("service", root_path=str(PACKAGE))
    Babel(app)
    pair = PAIRS["edited-move"]
    with app.app_context(), force_locale(language):
        assert comparison.rendered(compare(*pair)).sentence == SENTENCES[language]


# Which language a page is in.


@pytest.fixture
def told(newsroom: Newsroom) -> str:
    return tell_the_story(newsroom)


def asked(client: FlaskClient, path: str, wanted: str) -> Page:
    return Page(client, path, headers={"Accept-Language": wanted})


@pytest.mark.parametrize(
    ("wanted", "language", "count"),
    [
        ("de-AT,de;q=0.9,en;q=0.5", "de", "1 Änderung in 1 von 4 Absätzen"),
        ("fi,fr;q=0.8", "fr", "1 modification dans 1 sur 4 paragraphes"),
        ("pt-BR", "pt", "1 alteração em 1 de 4 parágrafos"),
        ("ar-EG", "ar", "تغيير واحد في 1 من أصل 4 فقرات"),
        ("en-GB", "en", "1 change in 1 of 4 paragraphs"),
        ("fi", "en", "1 change in 1 of 4 paragraphs"),
        ("*", "en", "1 change in 1 of 4 paragraphs"),
        ("", "en", "1 change in 1 of 4 paragraphs"),
        ("no;such=thing,,;q=x", "en", "1 change in 1 of 4 paragraphs"),
    ],
)
def test_a_comparison_speaks_the_language_that_its_reader_asks_for(
    client: FlaskClient, told: str, wanted: str, language: str, count: str
) -> None:
    page = asked(client, f"/articles/{told}/compare/3..4", wanted)
    assert page.words("//span[@id='count']") == count
    assert page.one("/html").get("lang") == language
    assert page.one("/html").get("dir") == ("rtl" if language == "ar" else "ltr")


@pytest.mark.parametrize("path", ["/", "/corrections", "", "/versions", "/versions/1", "/compare/1..4", "/notices/1"])
def test_every_readers_page_says_that_it_depends_on_the_language_asked_for(
    client: FlaskClient, told: str, path: str
) -> None:
    path = path if path in ("/", "/corrections") else f"/articles/{told}{path}"
    german, english = (client.get(path, headers={"Accept-Language": wanted}) for wanted in ("de", "en"))
    assert "Accept-Language" in german.headers["Vary"]
    assert german.headers["ETag"] != english.headers["ETag"]
    held = {"Accept-Language": "de", "If-None-Match": german.headers["ETag"]}
    again = client.get(path, headers=held)
    assert (again.status_code, "Accept-Language" in again.headers["Vary"]) == (304, True)
    assert client.get(path, headers=held | {"Accept-Language": "en"}).status_code == 200


def test_the_article_keeps_its_own_language_and_direction_within_arabic_chrome(
    client: FlaskClient, newsroom: Newsroom
) -> None:
    content = a_content("The council met on Monday.")
    slug = newsroom.published(content)
    newsroom.revise(slug, with_text(content, "Monday", "Tuesday"), telling(Kind.MINOR))
    page = asked(client, f"/articles/{slug}/compare/1..2", "ar")
    assert (page.one("/html").get("lang"), page.one("/html").get("dir")) == ("ar", "rtl")
    for words in page.all("//*[@class='words']"):
        assert (words.get("lang"), words.get("dir")) == ("en", "ltr")
    assert [each.get("lang") for each in page.all("//del[@class='diff']/span")] == ["ar"]
    article = asked(client, f"/articles/{slug}", "ar").one("//article")
    assert (article.get("lang"), article.get("dir")) == ("en", "ltr")


def test_a_newsroom_speaks_its_own_language_to_whoever_asks_for_none(
    make_app: MakeApp, settings: Settings, told: str
) -> None:
    client = make_app(replace(settings, language="pt-BR")).test_client()
    for wanted in ("", "fi", "*", "pt"):
        page = asked(client, f"/articles/{told}", wanted)
        assert page.one("/html").get("lang") == "pt-BR"
        assert "Publicado" in page.words("//p[@class='byline']")
    assert asked(client, f"/articles/{told}", "en").one("/html").get("lang") == "en"


def test_a_newsroom_in_a_language_without_a_catalogue_is_shown_in_english(
    make_app: MakeApp, settings: Settings, told: str
) -> None:
    client = make_app(replace(settings, language="fi")).test_client()
    page = asked(client, f"/articles/{told}/compare/3..4", "")
    assert page.one("/html").get("lang") == "en"
    assert page.words("//span[@id='count']") == "1 change in 1 of 4 paragraphs"


@pytest.mark.parametrize("path", ["/account/login", "/nothing", "/problems/"])
def test_pages_that_are_written_in_english_say_so_whatever_is_asked_for(client: FlaskClient, path: str) -> None:
    page = asked(client, path, "ar")
    assert (page.one("/html").get("lang"), page.one("/html").get("dir")) == ("en", "ltr")


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_is_not_there_is_not_there_in_the_readers_language(client: FlaskClient, told: str, language: str) -> None:
    page = asked(client, f"/articles/{told}/versions/99", language)
    assert (page.status, page.one("/html").get("lang")) == (404, language)
    assert page.words("//h1") == catalogue(language).get("There is nothing at this address.").string
    assert not page.all("//main//*[@lang]")
    assert page.words("//title").startswith(page.words("//h1")[:-1] + " ·")


def test_another_error_among_readers_pages_is_marked_as_english(app: Flask) -> None:
    app.add_url_rule("/refused", "reader.refused", lambda: abort(409))
    page = asked(app.test_client(), "/refused", "ar")
    assert (page.status, page.one("/html").get("lang")) == (409, "ar")
    assert (page.one("//main/section").get("lang"), page.one("//main/section").get("dir")) == ("en", "ltr")
