"""The desk: where staff write, see what readers will be told, decide and publish."""

from . import again, articles, editing, origins, review, settling, telling, waiting
from .blueprint import desk

__all__ = ["again", "articles", "desk", "editing", "origins", "review", "settling", "telling", "waiting"]
