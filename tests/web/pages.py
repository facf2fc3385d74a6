"""Reading pages in tests: a page as a tree, its words, and how many queries it took."""

from collections.abc import Iterator
from contextlib import contextmanager

from flask.testing import FlaskClient
from lxml import html
from sqlalchemy import Engine, event

from tests.factories import Newsroom, a_content, correcting, telling, with_text
from versions.content import Content
from versions.kinds import Kind


class Page:
    """An answer read as HTML."""

    def __init__(self, client: FlaskClient, path: str, **rest: object) -> None:
        self.response = client.get(path, **rest)  # type: ignore[arg-type]
        self.status = self.response.status_code
        self.text = self.response.get_data(as_text=True)
        self.tree = html.document_fromstring(self.text) if self.text else None

    def all(self, selector: str) -> list[html.HtmlElement]:
        """Every element that an XPath selects."""
        assert self.tree is not None
        return self.tree.xpath(selector)

    def one(self, selector: str) -> html.HtmlElement:
        """The only element that an XPath selects."""
        (found,) = self.all(selector)
        return found

    def words(self, selector: str = "//main") -> str:
        """The words of the elements selected, blanks folded."""
        return " ".join(" ".join(each.text_content() for each in self.all(selector)).split())

    def links(self) -> set[str]:
        """Where the page's links lead."""
        return {each.get("href") for each in self.all("//a[@href]")}


@contextmanager
def counted_queries() -> Iterator[list[str]]:
    """The SELECTs that are executed meanwhile, on whatever database."""
    seen: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.lstrip().upper().startswith(("SELECT", "WITH")):
            seen.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(Engine, "before_cursor_execute", note)


WRONG = "still an activist with a civil rights group"
RIGHT = "now the founder of a think tank"


def the_story() -> Content:
    """The first version of the story that most of these tests tell."""
    return a_content(
        "For most of a week the city ran on rumour.\n\n"
        f"Kassymkhan Kapparov, {WRONG}, draws a line between two protests.\n\n"
        "Peopel in the queues did not know whom to believe.\n\n"
        "By dusk the connection had dropped again in several districts of the city.",
        headline="Almaty counts the cost",
        standfirst="The network is back, and with it the questions.",
        byline="By Dana Whitlock",
    )


def tell_the_story(newsroom: Newsroom, slug: str = "almaty") -> str:
    """Published at 10:00 or so, updated, edited for spelling, corrected 19 hours after it began."""
    first = the_story()
    newsroom.published(first, slug=slug)
    started = newsroom.now
    second = with_text(first, "rumour.", "rumour. Officials said that 164 people had died.")
    newsroom.revise(slug, second, telling(Kind.UPDATE, "Adds the official toll."))
    third = with_text(second, "Peopel", "People")
    newsroom.revise(slug, third, telling(Kind.MINOR))
    fourth = with_text(third, WRONG, RIGHT)
    text = f"Kassymkhan Kapparov is {RIGHT}. An earlier version wrongly said that he was {WRONG}."
    newsroom.revise(slug, fourth, correcting(text, wrong=WRONG, right=RIGHT), at=started + 19 * newsroom.step)
    return slug
