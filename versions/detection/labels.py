"""The label that heads a notice, “Correction (5 March):”, which a notice told as one need not repeat."""

import re

from .evidence import weigh
from .languages import VOCABULARIES

_PARTED = re.compile(r"[^:：|—–\n]{0,60}?(?:[:：|—–\n】\])）〉＞》]|\s-\s)[\s*_]*|[^.!\n]{0,40}[.!]\s+")
_MARKS = re.compile("[\u064b-\u0652\u0670\u0640]")
_BRACKETS = {"[": "]", "(": ")", "（": "）", "［": "］"}


def unlabelled(notice: str) -> str:
    """The notice's words without the label, and the date in it, before them; the notice itself where it has none."""
    text = notice.strip()
    for words in VOCABULARIES:
        if words.code == "ar" and _MARKS.search(text):
            continue  # the rules read Arabic without its vowel marks, and would count other places
        found = weigh(text, words.rules)
        parted = _PARTED.match(text, found.label_end) if found and found.label_end else None
        if parted and (rest := _closed(text, text[parted.end() :].strip())):
            return rest[0].upper() + rest[1:]
    return text


def _closed(text: str, rest: str) -> str:
    """What is left, without the bracket that closes behind it where one opened before the label."""
    closing = _BRACKETS.get(text[0])
    return rest[:-1].rstrip() if closing and rest.endswith(closing) else rest
