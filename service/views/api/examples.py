"""One example of every body, for whoever reads the description; a test sends each of them through its reader."""

from typing import Any

_CONTENT = {
    "headline": "Council approves harbour budget",
    "byline": "Ana Example",
    "language": "en",
    "body": {"markdown": "The council approved **14 million** euros for the harbour.\n\nWork begins in May."},
}
_CORRECTION = {
    "kind": "correction",
    "text": "An earlier version gave the sum as 4 million euros. It is 14 million.",
    "items": [{"wrong": "4 million", "right": "14 million"}],
}

EXAMPLES: dict[str, dict[str, Any]] = {
    "NewArticle": {"slug": "council-approves-harbour-budget", "section": "City", "content": _CONTENT},
    "Amendment": {"section": "World"},
    "Submission": {
        "base": 1,
        "content": _CONTENT,
        "note": "Checked against the minutes.",
        "proposal": {"kind": "correction", "notices": [_CORRECTION]},
    },
    "ProposalInput": {"kind": "correction", "notices": [_CORRECTION]},
    "DecisionInput": {"verdict": "approve", "proposal": 1},
    "PublicationInput": {
        "base": 1,
        "content": _CONTENT,
        "kind": "correction",
        "notices": [_CORRECTION],
        "approved_by": "Ben Example",
    },
    "NoticeInput": {"proposal": {"revision": 2, "sequence": 3}},
    "WordingInput": {"proposal": {"revision": 2, "sequence": 4}},
}
"""By the name of the body's schema."""
