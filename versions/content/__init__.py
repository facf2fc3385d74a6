"""Content: what readers are shown, as one immutable value with a digest, and the one form it is kept in.

`values` holds the value, its flat text, digest and JSON; `canonical` brings any content into canonical form 1
or refuses it; `html` writes it out again, well-formed whatever its marks. Reading is the next room's business.
"""

from .canonical import (
    MAX_ADDRESS,
    MAX_DEPTH,
    allowed_address,
    allowed_source,
    canonical,
    canonical_language,
    is_blank,
    submittable,
)
from .html import ELEMENTS, to_html
from .lines import line, paragraphs
from .texts import refuse_forbidden, refuse_unbalanced
from .values import (
    BLOCK_ATTRIBUTES,
    FORM,
    MAX_BLOCKS,
    MAX_BYLINE,
    MAX_BYTES,
    MAX_HEADLINE,
    MAX_STANDFIRST,
    Block,
    BlockKind,
    Content,
    Mark,
    MarkType,
    Span,
    as_json,
    canonical_json,
    digest_of,
    from_json,
)

__all__ = [
    "BLOCK_ATTRIBUTES",
    "ELEMENTS",
    "FORM",
    "MAX_ADDRESS",
    "MAX_BLOCKS",
    "MAX_BYLINE",
    "MAX_BYTES",
    "MAX_DEPTH",
    "MAX_HEADLINE",
    "MAX_STANDFIRST",
    "Block",
    "BlockKind",
    "Content",
    "Mark",
    "MarkType",
    "Span",
    "allowed_address",
    "allowed_source",
    "as_json",
    "canonical",
    "canonical_json",
    "canonical_language",
    "digest_of",
    "from_json",
    "is_blank",
    "line",
    "paragraphs",
    "refuse_forbidden",
    "refuse_unbalanced",
    "submittable",
    "to_html",
]
