"""The pieces that the API's schemas are made of: numbers, texts, moments, lists, objects that come in or go out."""

from typing import Any

from versions.articles import MAX_SLUG

from ...inputs.members import MAX_NUMBER

Schema = dict[str, Any]

SLUG: Schema = {
    "type": "string",
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "maxLength": MAX_SLUG,
    "examples": ["council-approves-harbour-budget"],
}
NUMBER: Schema = {"type": "integer", "minimum": 1, "maximum": MAX_NUMBER}
COUNT: Schema = {"type": "integer", "minimum": 0}
TEXT: Schema = {"type": "string"}
FLAG: Schema = {"type": "boolean"}
MOMENT: Schema = {"type": "string", "format": "date-time"}
ADDRESS: Schema = {"type": "string", "format": "uri-reference"}
DIGEST: Schema = {"type": "string", "pattern": "^[0-9a-f]{64}$"}


def ref(name: str) -> Schema:
    """A reference to a schema of this module."""
    return {"$ref": f"#/components/schemas/{name}"}


def listed(item: Schema, **more: Any) -> Schema:
    """A list of such values."""
    return {"type": "array", "items": item, **more}


def nullable(schema: Schema) -> Schema:
    """Such a value, or null."""
    return {"anyOf": [schema, {"type": "null"}]}


def told(**members: Schema) -> Schema:
    """An object of an answer: every member is always there."""
    return {"type": "object", "properties": members, "required": list(members)}


def asked(required: tuple[str, ...] = (), /, **members: Schema) -> Schema:
    """An object of a body: no other member is taken."""
    shape: Schema = {"type": "object", "properties": members, "additionalProperties": False}
    return shape | ({"required": list(required)} if required else {})


def limited(limit: int, *, least: int = 0) -> Schema:
    """A text of up to so many code points."""
    return {"type": "string", "maxLength": limit} | ({"minLength": least} if least else {})


def choice(values: Any) -> Schema:
    """One of a closed list of texts."""
    return {"type": "string", "enum": [str(value) for value in values]}
