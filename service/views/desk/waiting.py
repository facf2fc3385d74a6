"""The queue: what waits for somebody's decision or for publication."""

from flask import render_template, request
from flask.typing import ResponseReturnValue

from service.context import database, staff
from versions import people, waiting

from .blueprint import desk


@desk.get("/")
def queue() -> ResponseReturnValue:
    """Everything that waits, newest first, with what each still wants."""
    actor = staff()
    with database().reading() as session:
        page = waiting.page(session, actor, before=request.args.get("before", type=int))
        names = people.names(session, {each.author_id for each in page.entries})
    return render_template("desk/queue.html", page=page, names=names, actor=actor)
