"""Concepts: English words that mean much the same in a notice: what is learned of one holds of all of them."""

from .en_words import BAD, BADLY, EARLIER, FIXED, MIS, NOUN, NUMERALS, SAY

CONCEPTS = {
    "MIS": MIS,
    "BADLY": BADLY,
    "BAD": BAD,
    "FIX": FIXED + r"|added|appended|redrawn|swapped|trimmed|put|noted|now|since",
    "SLIP": r"(?:error|mistake|slip|oversight|typo|misprint|mix-up|confusion|lapse|omission|blunder|glitch)s?"
    r"|inaccurac(?:y|ies)",
    "SORRY": r"sorry|apolog\w+|regrets?",
    "SAY": SAY + r"|had|counted|made|asked|turned",
    "PIECE": NOUN + r"|e-?mails?|magazine|editions?|issue|papers?|text|sentences?|paragraphs?|lines?|versions?|copy"
    r"|figure|footnote|lead|intro|blurb|teaser|index|key|legend|axis",
    "BE": r"is|was|are|were|be|been",
    "NUMBER": NUMERALS + "|0",
    "WE": r"we|our|us|this|these|i",
    "RIGHT": r"actually|fact|reality|correct|right|true|proper|properly|correctly",
    "OUGHT": r"should|ought",
    "NOT": r"not|never|rather|instead|nor|sted",
    "THEY": r"he|she|it|they|his|her|its|their",
    "EARLIER": EARLIER + r"|previously|originally|initially|formerly",
}
"""The first that a word is, whole and in lower case."""
