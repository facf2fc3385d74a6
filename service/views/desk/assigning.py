"""What an approver says each change is covered by, as the review page sends it."""

import re
from collections.abc import Mapping

from versions.assessment import Assigned
from versions.errors import InvalidField

FIELD = "cover-"
"""The name of each choice begins so; the change's id follows."""

_PLACE = re.compile(r"([1-9]\d?)(?:\.([1-9]\d?))?")


def of(sent: Mapping[str, str]) -> Assigned | None:
    """What was chosen for each change: “2.1” is notice 2, item 1, “none” no notice. None where nothing could be chosen.

    Refuses `InvalidField`.
    """
    chosen = {name.removeprefix(FIELD): text for name, text in sent.items() if name.startswith(FIELD)}
    if not chosen:
        return None
    changes = {change: _place(text) for change, text in chosen.items()}
    names = {name: sent.get(f"comparison-{name}", "") for name in ("engine", "old_digest", "new_digest")}
    return Assigned(**names, changes=changes)


def _place(text: str) -> tuple[int, int] | None:
    if text == "none":
        return None
    match = _PLACE.fullmatch(text)
    if match is None:
        raise InvalidField(f"“{text[:20]}” is no notice that a change could be covered by.", field="coverage")
    return int(match[1]) - 1, int(match[2] or 1) - 1
