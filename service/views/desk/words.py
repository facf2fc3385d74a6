"""The desk's words for the domain's closed lists, as a journalist would say them."""

from typing import Any

from versions.assessment import Level
from versions.kinds import Kind
from versions.reviews import Verdict
from versions.weighing import Facet

KINDS = {
    Kind.CORRECTION: ("Correction", "something we published was wrong"),
    Kind.CLARIFICATION: ("Clarification", "it was right, but unclear or misleading"),
    Kind.UPDATE: ("Update", "the world moved on; nothing was wrong"),
    Kind.EDITORS_NOTE: ("Editor’s note", "readers should know how this came about"),
    Kind.MINOR: ("Minor", "spelling, punctuation, style; no fact changes"),
    Kind.CONCERN: ("Expression of concern", "in doubt and under review; do not rely on it for now"),
    Kind.RETRACTION: ("Retraction", "the story, or a named claim, no longer stands"),
    Kind.REMOVAL: ("Removal", "readers can no longer read the text"),
}
"""In the order in which they are chosen most often: the name, and what it means."""

SCOPES = {
    "article": "the article as a whole",
    "headline": "the headline",
    "standfirst": "the standfirst",
    "byline": "the byline",
    "body": "the text",
    "caption": "a caption",
    "image": "a picture",
    "chart": "a chart or table",
    "audio": "sound",
    "video": "video",
    "alert": "an alert we sent",
    "newsletter": "a newsletter",
    "social": "a post on social media",
    "print": "the printed paper",
    "notice": "an earlier notice",
    "full": "the whole story (retraction)",
    "partial": "part of the story (retraction)",
}

REASONS = {
    "legal": "the law demands it",
    "safety": "somebody’s safety",
    "published_in_error": "published in error",
    "agency_kill": "the agency withdrew it",
}

VERDICTS = {
    Verdict.APPROVE: "approved",
    Verdict.REQUEST_CHANGES: "asked for changes",
    Verdict.REJECT: "rejected",
}

LEVELS = {
    Level.HOLD: "Holds it back",
    Level.REASON: "Wants a reason",
    Level.INFORM: "For your information",
}

FIELDS = {
    "headline": "Headline",
    "slug": "Address",
    "section": "Section",
    "standfirst": "Standfirst",
    "byline": "Byline",
    "language": "Language of the article",
    "body": "Text",
    "note": "Note for colleagues",
    "legal_basis": "Legal basis",
    "minor_reason": "Why readers need not be told",
    "notice-text": "as readers will see it",
    "notice-wrong": "what we wrote",
    "notice-right": "what is right",
    "notice-review_by": "to be reviewed by",
    "notice-language": "its language",
}
"""What the desk's fields are called where a form is handed back, by name; a notice's without its number."""

SENT_ALONG = frozenset({"do", "article", "base", "telling", "reword", "proposal", "verdict", "format", "kind"})
"""Fields that nobody types: what a form is about, what was chosen from a list, and which button was pressed."""

FACETS = {
    Facet.NUMBER: "a number",
    Facet.UNIT: "a unit",
    Facet.DATE: "a date or time",
    Facet.NAME: "a name",
    Facet.PLACE: "a place",
    Facet.ATTRIBUTION: "who said or did it",
    Facet.QUOTATION: "a quotation",
    Facet.NEGATION: "a “not”",
    Facet.MODALITY: "how certain it is",
    Facet.STANCE: "how it is put",
    Facet.CAUSE: "a cause",
    Facet.STATUS: "how things stand",
    Facet.LINK_TARGET: "where a link leads",
    Facet.IMAGE: "a picture",
    Facet.HEADLINE: "the headline",
    Facet.ALLEGATION: "an allegation",
    Facet.REMOVAL: "something is left out",
    Facet.ADDITION: "something is added",
}
"""What a change of fact is about."""

FORMATS = {"markdown": "Markdown", "html": "HTML"}


def names() -> dict[str, Any]:
    """What the desk's templates find under `desk_words`."""
    return {
        "kinds": KINDS,
        "scopes": SCOPES,
        "reasons": REASONS,
        "verdicts": VERDICTS,
        "formats": FORMATS,
        "facets": FACETS,
        "levels": LEVELS,
    }
