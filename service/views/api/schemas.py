"""The shapes of the API's bodies and answers, as JSON Schema 2020-12: what the OpenAPI description is made of.

What comes in is held to these shapes by `service.inputs`; a test sends what they describe and holds every
answer against them.
"""

from versions.articles import MAX_SECTION
from versions.assessment import Code, Level
from versions.content import MAX_BYLINE, MAX_HEADLINE, MAX_STANDFIRST
from versions.diff import Manner
from versions.kinds import REASON_CLASSES, SCOPES, Kind
from versions.passages import State
from versions.permissions import Role
from versions.proposals import MAX_ITEMS, MAX_NOTICES, MAX_REASON, MAX_TEXT, MAX_VALUE
from versions.reviews import Verdict
from versions.weighing import Facet, Weight

from ...inputs.json import MAX_APPROVERS, MAX_CHANGES, MAX_OVERRIDES, MAX_TAG
from .shapes import (
    ADDRESS,
    COUNT,
    DIGEST,
    FLAG,
    MOMENT,
    NUMBER,
    SLUG,
    TEXT,
    Schema,
    asked,
    choice,
    limited,
    listed,
    nullable,
    ref,
    told,
)

KIND = choice(Kind)
_LANGUAGE: Schema = {"type": "string", "maxLength": MAX_TAG, "examples": ["en", "pt-BR"]}
_NOTICE_KIND = choice(kind for kind in Kind if kind is not Kind.MINOR)
_APPROVED_BY: Schema = {
    "anyOf": [limited(200, least=1), listed(limited(200, least=1), minItems=1, maxItems=MAX_APPROVERS)],
    "description": "Who approved elsewhere; only with a token of the scope `approved-upstream`.",
}

_NOTICE_MEMBERS: dict[str, Schema] = {
    "kind": _NOTICE_KIND,
    "text": limited(MAX_TEXT, least=1),
    "language": _LANGUAGE,
    "items": listed(ref("Item"), maxItems=MAX_ITEMS),
    "target": asked(("notice",), notice=NUMBER),
    "scope": choice(SCOPES),
    "review_by": {"type": "string", "format": "date"},
    "reason_class": choice(REASON_CLASSES),
    "passages": {"oneOf": [choice(("auto", "none")), ref("Picked")]},
}
_TOLD_MEMBERS: dict[str, Schema] = {
    "kind": KIND,
    "notices": listed(ref("NoticeDraft"), maxItems=MAX_NOTICES),
    "minor_reason": limited(MAX_REASON),
    "overrides": listed(
        asked(("finding", "reason"), finding=limited(200, least=1), reason=limited(MAX_REASON, least=1)),
        maxItems=MAX_OVERRIDES,
    ),
    "rewordings": listed(
        asked(("notice", "text"), notice=NUMBER, text=limited(MAX_TEXT, least=1), language=_LANGUAGE),
        maxItems=MAX_NOTICES,
    ),
}
_NOTE = limited(5_000)
_DECIDED: Schema = asked(("revision", "sequence"), revision=NUMBER, sequence=NUMBER)

BODIES: dict[str, Schema] = {
    "ContentInput": asked(
        ("headline", "language", "body"),
        headline=limited(MAX_HEADLINE, least=1),
        standfirst=limited(MAX_STANDFIRST),
        byline=limited(MAX_BYLINE),
        language={"type": "string", "maxLength": 64, "examples": ["en", "ar", "zh-Hans"]},
        body={
            "oneOf": [
                asked((form,), **{form: {"type": "string", "minLength": 1}}) for form in ("html", "markdown", "text")
            ]
        },
    ),
    "Item": asked((), wrong=limited(MAX_VALUE), right=limited(MAX_VALUE)),
    "Picked": asked(
        ("engine", "old_digest", "new_digest", "changes"),
        engine=TEXT,
        old_digest=TEXT,
        new_digest=TEXT,
        changes=listed(TEXT, maxItems=MAX_CHANGES),
    ),
    "NoticeDraft": asked(("kind", "text"), **_NOTICE_MEMBERS),
    "ProposalInput": asked((), **_TOLD_MEMBERS),
    "NewArticle": asked(
        ("slug", "content"),
        slug=SLUG,
        section=nullable(limited(MAX_SECTION)),
        content=ref("ContentInput"),
        note=_NOTE,
    ),
    "Amendment": asked((), slug=SLUG, section=nullable(limited(MAX_SECTION))) | {"minProperties": 1},
    "Submission": asked(
        ("base", "content"), base=NUMBER, content=ref("ContentInput"), note=_NOTE, proposal=ref("ProposalInput")
    ),
    "Assigned": asked(
        ("engine", "old_digest", "new_digest", "changes"),
        engine=TEXT,
        old_digest=TEXT,
        new_digest=TEXT,
        changes=listed(asked(("change",), change=TEXT, notice=NUMBER, item=NUMBER), maxItems=MAX_CHANGES),
    )
    | {"description": "What each change is covered by, as an approver says; one without a notice is covered by none."},
    "DecisionInput": asked(
        ("verdict",), proposal=NUMBER, verdict=choice(Verdict), note=_NOTE, legal_basis=_NOTE, coverage=ref("Assigned")
    ),
    "PublicationInput": {
        "oneOf": [
            asked(("revision",), revision=NUMBER, proposal=NUMBER, approved_by=_APPROVED_BY, **_TOLD_MEMBERS),
            asked(
                ("content", "base"),
                content=ref("ContentInput"),
                base=NUMBER,
                note=_NOTE,
                approved_by=_APPROVED_BY,
                **_TOLD_MEMBERS,
            ),
        ]
    },
    "NoticeInput": {
        "oneOf": [
            asked(("proposal",), proposal=_DECIDED, approved_by=_APPROVED_BY),
            asked(("kind", "text"), approved_by=_APPROVED_BY, **_NOTICE_MEMBERS),
        ]
    },
    "WordingInput": {
        "oneOf": [
            asked(("proposal",), proposal=_DECIDED, approved_by=_APPROVED_BY),
            asked(("text",), text=limited(MAX_TEXT, least=1), language=_LANGUAGE, approved_by=_APPROVED_BY),
        ]
    },
}

_PASSAGE = told(version=NUMBER, field=TEXT, start=COUNT, end=COUNT, exact=TEXT, prefix=TEXT, suffix=TEXT)
_SPAN = told(start=COUNT, end=COUNT)
_RUN = told(op=choice(("equal", "delete", "insert")), text=TEXT)
_SAID: dict[str, Schema] = {
    "number": NUMBER,
    "kind": _NOTICE_KIND,
    "at": nullable(MOMENT),
    "version": NUMBER | {"description": "The version in force when the notice was issued."},
    "text": TEXT,
    "language": TEXT,
    "wordings": listed(told(number=NUMBER, text=TEXT, language=TEXT, at=nullable(MOMENT))),
    "target": nullable(told(notice=NUMBER)),
    "targeted_by": listed(told(notice=NUMBER, kind=_NOTICE_KIND, at=nullable(MOMENT))),
    "scope": nullable(TEXT),
    "review_by": nullable(TEXT),
    "reason_class": nullable(TEXT),
}
_LINKS: Schema = {"type": "object", "additionalProperties": ADDRESS}
_NEXT = nullable(ADDRESS)
_VERSION: dict[str, Schema] = {
    "version": NUMBER,
    "kind": nullable(KIND),
    "at": nullable(MOMENT),
    "told": listed(NUMBER, description="The numbers of the notices that came with it."),
    "links": _LINKS,
}
_DROPPED = listed(TEXT, description="What the sanitiser took out of the markup, in words; no text of the article.")
_REVISION: dict[str, Schema] = {
    "revision": NUMBER,
    "base": nullable(NUMBER),
    "author": nullable(TEXT),
    "at": MOMENT,
    "length": COUNT,
    "note": TEXT,
    "state": choice(("open", "rejected", "published")),
    "published_as": listed(NUMBER),
}
_COMPARISON: dict[str, Schema] = {
    "engine": TEXT,
    "complete": FLAG,
    "old_digest": DIGEST,
    "new_digest": DIGEST,
    "fields": told(
        headline=told(runs=listed(_RUN)),
        standfirst=told(runs=listed(_RUN)),
        byline=told(runs=listed(_RUN)),
        language=told(old=TEXT, new=TEXT),
        body=told(blocks=listed(ref("Cell"))),
    ),
    "changes": listed(
        {
            "type": "object",
            "properties": {
                "id": TEXT,
                "field": TEXT,
                "cell": COUNT,
                "old": _SPAN,
                "new": _SPAN,
                "old_field": TEXT | {"description": "The field of `old`, where it is another."},
                "new_field": TEXT | {"description": "The field of `new`, where it is another."},
                "manner": TEXT
                | {"enum": [*Manner], "description": "What alone differs, where the words are the same."},
            },
            "required": ["id", "field", "old", "new"],
        }
    ),
    "summary": told(
        changes=COUNT,
        blocks=COUNT,
        blocks_changed=COUNT,
        blocks_moved=COUNT,
        words_inserted=COUNT,
        words_deleted=COUNT,
        reordered=FLAG,
        replaced=FLAG,
    ),
}
_ATTRIBUTE_VALUE: Schema = {"type": ["string", "integer", "null"]}

ANSWERS: dict[str, Schema] = {
    "Problem": {
        "type": "object",
        "description": "RFC 9457 problem details; further members are facts of the problem.",
        "properties": {
            "type": {"type": "string", "format": "uri"},
            "title": TEXT,
            "status": {"type": "integer"},
            "detail": TEXT,
            "instance": TEXT,
            "errors": listed(
                {
                    "type": "object",
                    "properties": {"pointer": TEXT, "header": TEXT, "detail": TEXT},
                    "required": ["detail"],
                }
            ),
        },
        "required": ["type", "title", "status", "detail", "instance"],
    },
    "Content": told(
        headline=TEXT, standfirst=TEXT, byline=TEXT, language=TEXT, body=told(html=TEXT, text=TEXT)
    ),
    "Standing": told(
        versions=COUNT,
        seconds=nullable(COUNT),
        since=NUMBER | {"description": "The version since which the words stood."},
        sentence=TEXT,
    ),
    "Coverage": told(
        item=NUMBER,
        before=nullable(_PASSAGE),
        after=nullable(_PASSAGE),
        now=nullable(told(state=choice(State), span=nullable(told(field=TEXT, start=COUNT, end=COUNT))))
        | {
            "description": "What became of the words after in today’s text, and where they stand in it. Told by the "
            "article and by the notice at its own address; null elsewhere."
        },
    ),
    "Notice": told(
        **_SAID, items=listed(told(wrong=TEXT, right=TEXT, standing=nullable(ref("Standing")))),
        coverage=listed(ref("Coverage")), standing=nullable(ref("Standing")), links=_LINKS,
    ),
    "ListedNotice": told(
        event=NUMBER, slug=SLUG, headline=nullable(TEXT), **_SAID, items=listed(told(wrong=TEXT, right=TEXT)),
        links=_LINKS,
    ),
    "Notices": told(notices=listed(ref("ListedNotice")), next=_NEXT),
    "ListedArticle": told(
        slug=SLUG, section=nullable(TEXT), version=nullable(NUMBER), at=nullable(MOMENT), headline=nullable(TEXT),
        standfirst=nullable(TEXT), language=nullable(TEXT), links=_LINKS,
    ),
    "Articles": told(articles=listed(ref("ListedArticle")), next=_NEXT),
    "Article": {
        **told(
            id={"type": "string", "format": "uuid"}, slug=SLUG, section=nullable(TEXT), version=nullable(NUMBER),
            kind=nullable(KIND), at=nullable(MOMENT), first_at=nullable(MOMENT), digest=nullable(DIGEST),
            content=nullable(ref("Content")), notices=listed(ref("Notice")), links=_LINKS,
        ),
        "description": "What readers see; staff are also told of `latest_revision` and `published_revision`.",
    },
    "Created": told(
        id={"type": "string", "format": "uuid"}, slug=SLUG, section=nullable(TEXT), revision=NUMBER, proposal=NUMBER,
        digest=DIGEST, dropped=_DROPPED, links=_LINKS,
    ),
    "Submitted": told(
        slug=SLUG, revision=NUMBER, proposal=NUMBER, is_new_text=FLAG, digest=DIGEST, dropped=_DROPPED,
        wanted=listed(TEXT), links=_LINKS,
    ),
    "Proposed": told(slug=SLUG, revision=NUMBER, proposal=NUMBER, wanted=listed(TEXT), links=_LINKS),
    "Revision": told(**_REVISION),
    "Revisions": told(slug=SLUG, revisions=listed(ref("Revision")), next=_NEXT),
    "RevisionInFull": told(
        slug=SLUG,
        **_REVISION,
        digest=DIGEST,
        content=ref("Content"),
        comparison=nullable(ref("Comparison")),
        changes=listed(ref("WeighedChange")),
        findings=listed(ref("Finding")),
        proposals=listed(ref("Proposal")),
        decisions=listed(ref("Decision")),
        wanted=listed(TEXT, description="What approval is still to come before this may be published."),
        is_fresh=FLAG,
        current_revision=nullable(NUMBER),
        links=_LINKS,
    ),
    "WeighedChange": told(
        id=TEXT, weight=choice(Weight), facets=listed(choice(Facet)), notice=nullable(NUMBER), item=nullable(NUMBER)
    ),
    "Finding": {
        "type": "object",
        "properties": {
            "id": TEXT, "code": choice(Code), "level": choice(Level), "detail": TEXT,
            "facets": listed(choice(Facet)), "change": nullable(TEXT), "field": nullable(TEXT), "old": TEXT,
            "new": TEXT, "notice": nullable(NUMBER), "reason": TEXT,
        },
        "required": ["id", "code", "level", "detail"],
        "description": "Of a published revision as they stood when it went out, each with the reason that settled it.",
    },
    "Proposal": told(
        sequence=NUMBER, author=nullable(TEXT), at=MOMENT, kind=nullable(KIND), notices=listed({"type": "object"}),
        rewordings=listed({"type": "object"}), minor_reason=TEXT, overrides=listed({"type": "object"}),
    ),
    "Decision": told(
        sequence=NUMBER, proposal=NUMBER, verdict=choice(Verdict), decider=nullable(TEXT), role=choice(Role),
        at=MOMENT, note=TEXT, has_legal_basis=FLAG,
    ),
    "Decided": told(
        slug=SLUG, revision=NUMBER, proposal=NUMBER, decision=ref("Decision"), wanted=listed(TEXT), links=_LINKS
    ),
    "Published": told(
        slug=SLUG, version=NUMBER, revision=NUMBER, at=nullable(MOMENT), kind=nullable(KIND),
        findings=listed(ref("Finding")), notices=listed(ref("Notice")), dropped=_DROPPED, links=_LINKS,
    ),
    "Issued": told(slug=SLUG, version=NUMBER, notices=listed(ref("Notice")), links=_LINKS),
    "Version": told(
        slug=SLUG, **_VERSION, is_current=FLAG, digest=DIGEST, content=ref("Content"), notices=listed(ref("Notice")),
        notices_since=listed(NUMBER),
    ),
    "Versions": told(slug=SLUG, versions=listed(told(**_VERSION))),
    "Changelog": told(
        id={"type": "string", "format": "uuid"}, slug=SLUG, is_removed=FLAG,
        counts={"type": "object", "additionalProperties": COUNT},
        entries=listed(
            told(version=nullable(NUMBER), kind=nullable(KIND), at=nullable(MOMENT), notices=listed(ref("Notice")))
        ),
    ),
    "Cell": told(
        op=choice(("equal", "changed", "inserted", "deleted", "moved", "split", "merged")),
        old=listed(COUNT),
        new=listed(COUNT),
        runs=listed(_RUN),
        marks=listed(
            {
                "type": "object",
                "properties": {
                    "side": choice(("old", "new")), "op": choice(("removed", "added")), "start": COUNT, "end": COUNT,
                    "type": TEXT, "value": TEXT,
                },
                "required": ["side", "op", "start", "end", "type"],
            }
        ),
        attributes=listed(
            {
                "type": "object",
                "properties": {"name": TEXT, "old": _ATTRIBUTE_VALUE, "new": _ATTRIBUTE_VALUE, "runs": listed(_RUN)},
                "required": ["name", "old", "new"],
            }
        ),
    ),
    "Comparison": told(**_COMPARISON),
    "ComparisonOfVersions": told(
        **_COMPARISON, slug=SLUG, old_version=NUMBER, new_version=NUMBER, notices=listed(ref("Notice"))
    ),
}  # fmt: skip
