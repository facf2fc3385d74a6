"""Tokens: what counts as one word, one number, one character."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from versions.words import TokenKind, count_words, extends, has_word, negations_in, numbers_in, pieces, tokens

CUTS = {
    "A 37-year-old man": "A|37|-|year-old|man",
    "the well-known co-op's reporters'": "the|well-known|co-op's|reporters|'",
    "don’t, can't": "don’t|,|can't",
    "$3.2 million and €1,250.50": "$|3.2|million|and|€|1,250.50",
    "1\u202f250,5 km and 1’250 m": "1\u202f250,5|km|and|1’250|m",
    "5km 3rd 90s": "5|km|3|rd|90|s",
    "from 10-15 to −3 °C, -7 and 3-1": "from|10|-|15|to|−3|°|C|,|-7|and|3|-|1",
    "at 14:05 on 12/5": "at|14:05|on|12|/|5",
    "3½ or ½ of m²": "3½|or|½|of|m²",
    "the U.S. and J.K. Rowling.": "the|U.S.|and|J.K.|Rowling|.",
    "AT&T's Covid-19": "AT&T's|Covid|-|19",
    "write to a.b+c@news.example.org, please": "write|to|a.b+c@news.example.org|,|please",
    "see https://example.org/a_(b)?c=d. Or www.example.org!": "see|https://example.org/a_(b)?c=d|.|Or|www.example.org|!",
    "“Yes,” she said…": "“|Yes|,|”|she|said|…",
    "王芳在3月5日说。": "王|芳|在|3|月|5|日|说|。",
    "東京タワーへ": "東|京|タ|ワ|ー|へ",
    "서울에서 열린다": "서울에서|열린다",
    "ภาษากำ": "ภ|า|ษ|า|กำ",
    "ស្ត្រី": "ស្ត្រី",
    "हिन्दी में किताबें": "हिन्दी|में|किताबें",
    "cafe\u0301s e\u0301": "cafe\u0301s|e\u0301",
    'דובר צה"ל אמר "כן"': 'דובר|צה"ל|אמר|"|כן|"',
    "می\u200cخواهم ١٢٣٫٥": "می\u200cخواهم|١٢٣٫٥",
    "👨‍👩‍👧👍🏽🇫🇷🇩🇪❤️": "👨‍👩‍👧|👍🏽|🇫🇷|🇩🇪|❤️",
    "🏴\U000e0067\U000e0062\U000e007f!": "🏴\U000e0067\U000e0062\U000e007f|!",
    "1️⃣ #️⃣": "1️⃣|#️⃣",
    "𝒳y 𐐷𐐲": "𝒳y|𐐷𐐲",
    " \u00a0x\n\ty ": "x|y",
    "": "",
}

text = st.text("ab1.,-'’@:/w \n\u00a0\u0301\u200d北ทำक्षא\"🇫🇷👩🏽é½", max_size=40)


@pytest.mark.parametrize(("given_", "cut"), CUTS.items())
def test_a_text_is_cut_where_readers_see_an_end(given_: str, cut: str) -> None:
    assert "|".join(token.text for token in tokens(given_)) == cut


@given(text)
@settings(max_examples=200, deadline=None)
def test_pieces_joined_are_the_text_and_tokens_lie_where_they_say(given_: str) -> None:
    assert "".join(pieces(given_)) == given_
    found = tokens(given_)
    assert all(given_[token.start : token.end] == token.text for token in found)
    assert "".join(token.text for token in found) == "".join(given_.split())


@given(text)
@settings(max_examples=200, deadline=None)
def test_no_token_begins_with_what_belongs_to_the_character_before(given_: str) -> None:
    for token in tokens(given_)[1:]:
        before = given_[token.start - 1]
        assert not extends(token.text[0]) or before.isspace()


@given(text, st.sampled_from("\u2013𝒳"))
@settings(max_examples=200, deadline=None)
def test_far_characters_elsewhere_never_change_how_the_rest_is_cut(given_: str, far: str) -> None:
    assert pieces(f"{given_} {far}")[:-1] == pieces(f"{given_} .")[:-1]


@given(text)
@settings(max_examples=150, deadline=None)
def test_words_are_counted_as_tokens_are_named(given_: str) -> None:
    assert count_words(given_) == sum(token.kind is not TokenKind.OTHER for token in tokens(given_))


@given(st.text("aZ5.,-'&_ @:/w", max_size=40))
@settings(max_examples=150, deadline=None)
def test_a_cut_at_white_space_cuts_the_same_tokens(given_: str) -> None:
    for at in (k for k, character in enumerate(given_) if character == " "):
        halves = tokens(given_[:at]) + tokens(given_[at:])
        assert [token.text for token in halves] == [token.text for token in tokens(given_)]


def test_kinds_tell_words_numbers_addresses_and_the_rest_apart() -> None:
    kinds = [token.kind for token in tokens("Nine of 1,250 at https://example.org, −3!")]
    word, number, address, other = TokenKind.WORD, TokenKind.NUMBER, TokenKind.ADDRESS, TokenKind.OTHER
    assert kinds == [word, word, number, word, address, other, number, other]


def test_numbers_are_found_as_they_are_written() -> None:
    assert numbers_in("At 14:05 some 1,250.50 of 37-year-old A320s fell 3-1 to −3 %.") == (
        *("14:05", "1,250.50", "37", "3", "1", "−3"),
    )
    assert numbers_in("No figures, no Covid.") == ()


def test_denials_are_found_in_several_languages_and_spellings() -> None:
    assert negations_in("He did NOT go, she didn’t, nobody can't.") == ("not", "didn’t", "nobody", "can't")
    assert negations_in("Er kommt nicht.") == ("nicht",)
    assert negations_in("他不来") == ("不",)
    assert negations_in("A notable knot.") == ()


def test_words_are_counted_as_newsrooms_count_them() -> None:
    assert count_words("Nearly 8,000 people — of all ages — came.") == 7
    assert count_words("会议三天") == 4
    assert count_words("… — 👍🏽") == 0


def test_punctuation_alone_has_no_word() -> None:
    assert not has_word("… — “”_")
    assert has_word("—é")


def test_a_word_of_200_000_letters_and_a_chain_of_as_many_dots_are_cut_in_no_time() -> None:
    assert len(pieces("x" * 200_000)) == 1
    assert len(pieces("a." * 100_000)) == 1
    assert len(pieces("a-" * 100_000 + "@")) == 3
    assert len(pieces("." * 200_000)) == 200_000


@pytest.mark.parametrize("text", ["0\u200d0", "0\u200d012", "7\u200dk", "3\u200d—", "👩\u200d7"])
def test_what_a_joiner_joins_is_one_token(text: str) -> None:
    assert pieces(f"a {text} b") == ["a", f" {text}", " b"]
