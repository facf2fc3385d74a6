"""Giving the reasons that findings want, from the page where an editor reads them."""

from dataclasses import replace

from flask import request
from flask.typing import ResponseReturnValue

from service.context import now, staff
from service.inputs.form import OVERRIDE
from versions import revisions
from versions.articles import Article
from versions.database import Session
from versions.errors import InvalidField
from versions.proposals import Override, Proposed

from . import review
from .blueprint import desk


@desk.post("/articles/<slug>/revisions/<int:number>/reasons", endpoint="settle")
def settle(slug: str, number: int) -> ResponseReturnValue:
    """The same words proposed again with the reasons that were given beside the findings."""
    actor, sequence = staff(), request.form.get("proposal", type=int)

    def act(session: Session, article: Article) -> None:
        review.demand_seen(session, article, number, sequence)
        said = revisions.proposed_in(session, revisions.latest_proposal(session, article.id, number))
        revisions.propose(session, actor, article, number, with_reasons(said, _given()), at=now())

    return review.acted(actor, slug, number, act)


def with_reasons(proposed: Proposed, given: dict[str, str]) -> Proposed:
    """The proposal with these reasons, by the finding's id, in place of any that it gave for the same finding."""
    kept = tuple(each for each in proposed.overrides if each.finding not in given)
    return replace(proposed, overrides=kept + tuple(Override(name, reason) for name, reason in given.items()))


def _given() -> dict[str, str]:
    typed = {name: text for name, text in request.form.items() if name.startswith(OVERRIDE)}
    given = {name.removeprefix(OVERRIDE): text for name, text in typed.items() if text.strip()}
    if not given:
        raise InvalidField("Write the reason beside the finding that it settles.", field=next(iter(typed), None))
    return given
