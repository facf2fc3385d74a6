"""Who wrote which words of a version, and since when they have stood."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from service.context import database, staff
from service.rendering import authorship as rendering
from versions import articles, authorship
from versions.errors import NotFound

from .blueprint import desk


@desk.get("/articles/<slug>/origins")
def origins(slug: str) -> ResponseReturnValue:
    """A version, the newest unless another is asked for, each run of its words with who wrote it; `of` marks some."""
    actor = staff()
    with database().reading() as session:
        article = articles.find(session, slug)
        if article.slug != slug:
            there = {name: request.args.get(name, type=int) for name in ("version", "of")}
            return redirect(url_for("desk.origins", slug=article.slug, **there), 301)  # type: ignore[arg-type]
        live = articles.live(session, article.id)
        if live is None:
            raise NotFound("Nothing of this article is before readers yet.")
        asked = request.args.get("version")
        number = live.sequence if asked is None else request.args.get("version", 0, type=int)
        found = authorship.of_version(session, actor, article.id, number)
    shown = rendering.Origins(found, request.args.get("of", type=int))
    return render_template("desk/origins.html", article=article, page=shown)
