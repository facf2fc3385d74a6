"""Publications: the fact that a revision was put before readers. Their sequence is the version readers cite.

`publish` and `issue` are the two verbs: new text with what readers are told about it, and words alone. `look`
says beforehand what a publication would be.
"""

from .outlook import Outlook, as_facts, demand_assignable, look
from .settling import unsettled
from .tables import FindingRow, Publication, count, facts_found, findings_of, get, of_article
from .verbs import Issued, Published, issue, publish

__all__ = [
    "FindingRow",
    "Issued",
    "Outlook",
    "Publication",
    "Published",
    "as_facts",
    "count",
    "demand_assignable",
    "facts_found",
    "findings_of",
    "get",
    "issue",
    "look",
    "of_article",
    "publish",
    "unsettled",
]
