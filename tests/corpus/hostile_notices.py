"""What a text repeats to make the search for notices dear, where an expression would go back over what it has read."""

_LENGTH = 400_000
_ENGLISH = "Correction: This article misstated it. "
_GERMAN = "Korrektur: In diesem Artikel stand eine falsche Zahl. "

TEXTS = {
    piece.strip(): opening + piece * (_LENGTH // len(piece))
    for opening, piece in (
        (_ENGLISH, "The figure is 12, not 21. "),
        (_ENGLISH, "We said that the article about an article on Monday was wrong and "),
        (_ENGLISH, "an article 'a an earlier version of "),
        (_ENGLISH, '( [ « “ " we were wrong '),
        (_ENGLISH, "a-"),
        (_ENGLISH, "error "),
        (_ENGLISH, "not X but "),
        (_GERMAN, "Ziffer, nicht Zahl, sondern "),
    )
}
"""Corrections of so many letters that say one thing over and over, by what they say."""
