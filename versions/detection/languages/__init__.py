"""The languages that notices are found in: one file each, data alone."""

from ..vocabulary import Vocabulary
from .ar import ARABIC
from .de import GERMAN
from .en import ENGLISH
from .es import SPANISH
from .fr import FRENCH
from .it import ITALIAN
from .ja import JAPANESE
from .nl import DUTCH
from .pt import PORTUGUESE
from .sv import SWEDISH

VOCABULARIES: tuple[Vocabulary, ...] = (
    ENGLISH,
    SPANISH,
    FRENCH,
    GERMAN,
    PORTUGUESE,
    ITALIAN,
    DUTCH,
    SWEDISH,
    JAPANESE,
    ARABIC,
)
