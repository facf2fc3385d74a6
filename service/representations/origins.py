"""Who wrote which words of a version, as JSON; for staff alone."""

from versions.authorship import Authorship, Bringer

from .readers import Json, moment


def origins(slug: str, found: Authorship) -> Json:
    """Each field's runs, without gaps, with who wrote them; and each version that brought any."""
    return {
        "slug": slug,
        "version": found.version,
        "fields": [
            {
                "field": field,
                "runs": [
                    {"start": each.start, "end": each.end, "text": each.text, **_writer(found.bringers[each.version])}
                    for each in stretches
                ],
            }
            for field, stretches in found.fields.items()
        ],
        "versions": [
            {
                **_writer(each),
                "kind": str(each.kind) if each.kind else None,
                "helpers": list(each.helpers),
                "share": round(found.shares[each.version], 4),
            }
            for each in found.bringers.values()
        ],
    }


def _writer(bringer: Bringer) -> Json:
    return {
        "version": bringer.version,
        "revision": bringer.revision,
        "author": bringer.author,
        "at": moment(bringer.at),
    }
