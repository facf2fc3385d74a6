"""The JSON API at /api/v1: a door for other systems onto the same verbs that the desk uses."""

from . import articles, authorship, public, publications, revisions
from .operations import register

__all__ = ["articles", "authorship", "public", "publications", "register", "revisions"]
