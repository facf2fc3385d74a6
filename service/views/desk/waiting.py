"""The queue: what waits for somebody's decision or for publication."""

from flask import render_template, request
from flask.typing import ResponseReturnValue

from service.context import database, staff
from versions import people, waiting

from . import foresight
from .blueprint import desk
from .holding import Held

MOST_CHECKED = 25
"""Entries of one page whose findings are counted: each costs a comparison."""


@desk.get("/")
def queue() -> ResponseReturnValue:
    """Everything that waits, newest first, with what each still wants and what holds it back."""
    actor = staff()
    before = request.args.get("before", type=int)
    with database().reading() as session:
        page = waiting.page(session, actor, before=before)
        held = {
            (each.article.id, each.revision.number): Held.by(foresight.found_in(session, each), has_eyes=each.has_eyes)
            for each in page.entries[:MOST_CHECKED]
        }
        names = people.names(session, {each.author_id for each in page.entries})
    return render_template("desk/queue.html", page=page, held=held, names=names, actor=actor, is_first=before is None)
