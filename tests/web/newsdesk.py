"""The desk as a browser without JavaScript sees it: pages fetched, forms filled in as they stand, buttons pressed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from flask import Flask
from flask.testing import FlaskClient
from lxml import html
from sqlalchemy import select
from werkzeug.test import TestResponse

from tests.factories import Newsroom
from versions import articles, revisions
from versions.audit import head, verify
from versions.people import User
from versions.permissions import Actor

PLAIN = "The council met on Monday.\n\nAt least 163 people came.\n\nDana Whitlock is an activist with the river group."
FOUNDER = ("an activist with the river group", "the founder of a river trust")
CORRECTION = {
    "kind": "correction",
    "notice-0-text": "Dana Whitlock founded a river trust. An earlier version wrongly called her an activist.",
    "notice-0-item-0-wrong": FOUNDER[0],
    "notice-0-item-0-right": FOUNDER[1],
}

LOCAL = {"REMOTE_ADDR": "127.0.0.1"}


@dataclass
class Page:
    """An answer that was read."""

    response: TestResponse
    address: str

    @property
    def status(self) -> int:
        return self.response.status_code

    @property
    def tree(self) -> html.HtmlElement:
        return html.fromstring(self.response.text)

    @property
    def text(self) -> str:
        """The words of the page on one line."""
        return " ".join(self.tree.find(".//main").text_content().split())

    def of(self, selector: str) -> str:
        """The words of everything that the XPath finds."""
        return " | ".join(" ".join(each.text_content().split()) for each in self.tree.xpath(selector))

    def value(self, name: str) -> str:
        """What stands in a field."""
        (field,) = self.tree.xpath(f"//main//*[@name='{name}']")
        return str(field.value if field.tag != "textarea" else field.text or "").strip()

    def buttons(self) -> list[str]:
        """What can be pressed in the page's own forms."""
        return [" ".join(each.text_content().split()) for each in self.tree.xpath("//main//button")]


class Person:
    """Somebody at a browser."""

    def __init__(self, app: Flask, newsroom: Newsroom, actor: Actor | None = None) -> None:
        self.client: FlaskClient = app.test_client()
        self.actor = actor
        if actor is not None:
            with newsroom.database.reading() as session:
                mark = session.scalar(select(User.fs_uniquifier).where(User.id == actor.id))
            with self.client.session_transaction() as cookie:
                cookie |= {"_user_id": mark, "_fresh": True}

    def get(self, address: str) -> Page:
        """A page, wherever it leads."""
        response = self.client.get(address, follow_redirects=True, environ_base=LOCAL)
        return Page(response, response.request.path)

    def press(self, page: Page, button: str, fields: Mapping[str, str] = {}) -> Page:
        """The page that comes when this button is pressed, with these fields typed over what stood there."""
        (pressed,) = [
            each
            for each in page.tree.xpath("//main//button")
            if button == " ".join(each.text_content().split()) and "visually-hidden" not in (each.get("class") or "")
        ]
        form = pressed.getparent()
        while form is not None and form.tag != "form":
            form = form.getparent()
        name = pressed.get("form")
        form = form if name is None else page.tree.get_element_by_id(name)
        values = dict(form.form_values())
        beside = f"//*[@form='{form.get('id')}'][@name][not(self::button)][not(@type='radio') or @checked]"
        for other in page.tree.xpath(beside):
            values[other.name] = other.value or ""
        unknown = [each for each in fields if each not in form.fields and each not in values]
        assert not unknown, f"the form has no field {unknown}"
        values |= fields
        if pressed.get("name"):
            values[pressed.get("name")] = pressed.get("value") or ""
        address = form.action or page.address
        response = self.client.post(address, data=values, environ_base=LOCAL)
        if response.status_code in (301, 302, 303):
            return self.get(urlsplit(response.location).path)
        return Page(response, address)

    def post(self, address: str, fields: Mapping[str, str]) -> Page:
        """A forged form, with a token that is the person's own."""
        shown = self.get("/account/login").response.text
        token = re.search(r'name="csrf_token" value="([^"]+)"', shown)
        values = dict(fields) | ({"csrf_token": token[1]} if token else {})
        return Page(self.client.post(address, data=values, environ_base=LOCAL), address)


def chain_holds(newsroom: Newsroom) -> bool:
    """Whether every fact is bound by exactly one event."""
    with newsroom.database.reading() as session:
        return verify(session).ok


def of_plain(text: str = PLAIN) -> dict[str, str]:
    return {"headline": "Council meets", "language": "en", "body": text, "byline": "By Dana Whitlock"}


def changed(page: Page, *pairs: tuple[str, str]) -> dict[str, str]:
    """The body of a form with some words replaced; they must be there."""
    body = page.value("body")
    for old, new in pairs:
        assert old in body
        body = body.replace(old, new)
    return {"body": body}


def newsroom_size(newsroom: Newsroom, slug: str) -> int:
    """How many revisions the article has."""
    with newsroom.database.reading() as session:
        return len(revisions.page(session, newsroom.editor, articles.find(session, slug).id))


def events(newsroom: Newsroom) -> int:
    """How long the chain is."""
    with newsroom.database.reading() as session:
        return head(session)[0]
