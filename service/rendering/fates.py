"""What became of the words that a notice is about, told to readers of a text in which they do not stand as they did."""

from versions.notices import Covered, Statement
from versions.passages import State

from .catalogue import gettext
from .placing import Places

_TOLD = (State.REWORDED, State.MOVED, State.DELETED, State.LOST)


def fate(places: Places, notice: int, position: int) -> str:
    """What became of the words of one change, in two or three words; empty where they stand, or are not yet there."""
    names = {
        State.REWORDED: gettext("Reworded since"),
        State.MOVED: gettext("Moved since"),
        State.DELETED: gettext("Deleted since"),
        State.LOST: gettext("Not found in this text"),
    }
    placed = places.get((notice, position))
    return names.get(placed.state, "") if placed else ""


def fates(places: Places, statement: Statement) -> tuple[str, ...]:
    """A sentence for each thing that became of the notice's words; none where all stand as it says."""
    asked = [
        (places[statement.number, position].state, covered)
        for position, covered in enumerate(statement.covered, start=1)
        if (statement.number, position) in places
    ]
    told: list[str] = []
    for state in _TOLD:
        those = [covered for each, covered in asked if each is state]
        if those and all(map(_is_gap, those)):
            told.append(_gap(state))
        elif those:
            told.append(_all(state) if len(those) == len(asked) else _some(state))
    if any(state is not State.LOST and state is not State.DELETED and _is_unseen(each) for state, each in asked):
        told.append(gettext("It is about the description of a picture, which is read aloud and bears no mark."))
    return tuple(dict.fromkeys(filter(None, told)))


def _is_unseen(covered: Covered) -> bool:
    return covered.after is not None and covered.after.span.field.endswith(".alt")


def _is_gap(covered: Covered) -> bool:
    return covered.after is not None and not covered.after.quote.exact


def _all(state: State) -> str:
    return {
        State.REWORDED: gettext("The words that this notice is about have been reworded since."),
        State.MOVED: gettext("The words that this notice is about have been moved since."),
        State.DELETED: gettext("The words that this notice is about have been deleted since."),
        State.LOST: gettext("The words that this notice is about cannot be found in this text."),
    }[state]


def _some(state: State) -> str:
    return {
        State.REWORDED: gettext("Some of the words that this notice is about have been reworded since."),
        State.MOVED: gettext("Some of the words that this notice is about have been moved since."),
        State.DELETED: gettext("Some of the words that this notice is about have been deleted since."),
        State.LOST: gettext("Some of the words that this notice is about cannot be found in this text."),
    }[state]


def _gap(state: State) -> str:
    """The same of places where words were taken out."""
    if state is State.REWORDED:
        return gettext("Where words were taken out, others stand now.")
    if state is State.MOVED:
        return ""
    return gettext("The place where words were taken out cannot be found in this text.")
