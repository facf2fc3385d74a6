"""The shape in which staff are told who wrote which words of a version."""

from .schemas import KIND
from .shapes import COUNT, MOMENT, NUMBER, SLUG, TEXT, Schema, listed, nullable, told

_WRITER: dict[str, Schema] = {
    "version": NUMBER | {"description": "The version since which the words have stood unbroken."},
    "revision": NUMBER,
    "author": TEXT,
    "at": nullable(MOMENT),
}

AUTHORSHIP: dict[str, Schema] = {
    "Origins": told(
        slug=SLUG,
        version=NUMBER,
        fields=listed(told(field=TEXT, runs=listed(told(start=COUNT, end=COUNT, text=TEXT, **_WRITER)))),
        versions=listed(
            told(
                **_WRITER,
                kind=nullable(KIND),
                helpers=listed(
                    TEXT, description="Who wrote revisions that this one was based on and readers never saw."
                ),
                share={
                    "type": "number",
                    "minimum": 0,
                    "maximum": 1,
                    "description": "What part of the characters it brought, blanks left aside.",
                },
            )
        ),
    )
}
