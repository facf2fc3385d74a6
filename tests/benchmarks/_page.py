"""The comparison page of the longest demo story, after decoding: comparing and rendering against rendering alone."""

import json
from collections.abc import Callable
from dataclasses import replace
from itertools import groupby
from typing import Any

from flask import render_template

from service import create_app
from service.config import Settings
from service.rendering import pages
from tests.benchmarks import _articles
from tests.benchmarks._articles import Edit, Inventor
from tests.benchmarks._measure import Report, Turn, interleaved, ms
from tests.benchmarks._stores import migrated
from tests.corpus.writing import STORIES
from tests.factories import a_newsroom, telling
from versions import changelog
from versions.changelog import Changelog, Located
from versions.content import Block, BlockKind, Content, from_json
from versions.diff import compare
from versions.kinds import Kind
from versions.reading import from_markdown

MOST_TIME = 3.0
STORY = "09-the-saltgate-bridge-report"
SLUG = "the-saltgate-bridge-report"

IN_PLACE: dict[str, Edit] = {
    "one word": _articles.one_word,
    "five words": _articles.five_words,
    "ten paragraphs rewritten": _articles.ten_rewritten,
    "30 % rewritten": _articles.rewritten,
}
AROUND: dict[str, Edit] = {
    "paragraph inserted": _articles.inserted,
    "paragraph moved and edited": _articles.moved_and_edited,
    "one split, two merged": _articles.split_and_merged,
}


def run(report: Report, rounds: int) -> None:
    """Print the table."""
    old = _report()
    inventor = Inventor(len(old.body_text))
    with migrated() as database:
        newsroom = a_newsroom(database)
        newsroom.published(old, slug=SLUG)
        added = replace(old, body=(*old.body, Block(BlockKind.PARAGRAPH, "The inquiry has now closed.")))
        newsroom.revise(SLUG, added, telling(Kind.UPDATE, "Says that the inquiry has closed."))
        app = create_app(Settings(database_url=database.url, secret_key="k" * 40, argon2=(8, 1)))
        with app.test_request_context(f"/articles/{SLUG}/compare/1..2"), database.reading() as session:
            located = changelog.locate(session, SLUG)
            told = changelog.build(session, located.article_id)
            words = f"{len(old.body_text.split()):,} words"
            report.table(f"The comparison page of a report of {words}, after decoding", "page", "text alone")
            versions = {name: _edited(old, edit, inventor) for name, edit in IN_PLACE.items()}
            versions |= {name: _rearranged(old, edit, inventor) for name, edit in AROUND.items()}
            for name, new in versions.items():
                _print(report, name, old, new, (located, told), rounds)
        app.extensions["corrigenda"].database.close()


def _print(
    report: Report, name: str, old: Content, new: Content, about: tuple[Located, Changelog], rounds: int
) -> None:
    for layout in ("inline", "split"):
        turns = [Turn(_decoded(old, new), _comparing(about, layout)), Turn(_decoded(new), _showing(about))]
        page, alone = interleaved(turns, rounds)
        report.row(f"{name}, {layout}", ms(page), ms(alone), ratio=page / alone, most=MOST_TIME)


def _report() -> Content:
    source = (STORIES / STORY / "v1.md").read_text(encoding="utf-8")
    return from_markdown(source, headline="The Saltgate Bridge: the inquiry’s report in full")


def _is_plain(block: Block) -> bool:
    return block.kind is BlockKind.PARAGRAPH and not block.marks


def _edited(old: Content, edit: Edit, inventor: Inventor) -> Content:
    """The content with its plain paragraphs edited, each where it stands."""
    texts = iter(edit([block.text for block in old.body if _is_plain(block)], inventor))
    body = (Block(BlockKind.PARAGRAPH, next(texts)) if _is_plain(block) else block for block in old.body)
    return replace(old, body=tuple(body))


def _rearranged(old: Content, edit: Edit, inventor: Inventor) -> Content:
    """The content with the longest row of plain paragraphs edited, of which there may then be more or fewer."""
    start = end = at = 0
    for is_plain, row in groupby(old.body, key=_is_plain):
        count = len(list(row))
        if is_plain and count > end - start:
            start, end = at, at + count
        at += count
    texts = edit([block.text for block in old.body[start:end]], inventor)
    between = (Block(BlockKind.PARAGRAPH, text) for text in texts)
    return replace(old, body=(*old.body[:start], *between, *old.body[end:]))


def _decoded(*contents: Content) -> Callable[[], list[Content]]:
    """Contents as they come out of the store: values nobody has asked anything of."""
    stored = [each.canonical_bytes for each in contents]
    return lambda: [from_json(json.loads(each)) for each in stored]


def _comparing(about: tuple[Located, Changelog], layout: str) -> Callable[[list[Content]], str]:
    located, told = about

    def compared(sides: list[Content]) -> str:
        old, new = sides
        diff = compare(old, new)
        first, second = told.version(1), told.version(2)
        page = pages.ComparePage(located, told, old, new, first, second, diff, layout, ())
        return render_template("reader/compare.html", page=page)

    return compared


def _showing(about: tuple[Located, Changelog]) -> Callable[[list[Content]], str]:
    located, told = about

    def shown(sides: list[Content]) -> str:
        page: Any = pages.TextPage(located, told, sides[0], told.current, ())
        return render_template("reader/article.html", page=page, data={})

    return shown
