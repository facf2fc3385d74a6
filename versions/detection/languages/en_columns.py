"""How newspapers' columns of corrections name a piece, tell what it said, and set that right.

Expressions over lower-case text whose quotations are blanked and whose abbreviations end in `_` for a full stop.
"""

from .en_words import BADLY, CAUSE, DATE, DAY, MIS, SAY, TOLD

_PIECE = (
    r"(?:articles?|stor(?:y|ies)|columns?|obituar(?:y|ies)|reviews?|maps?|charts?|graphics?|captions?|newsletters?"
    r"|(?:sub-?)?headlines?|standfirsts?|quiz(?:zes)?|crosswords?|recipes?|photo(?:graph)?s?|pictures?|essays?"
    r"|editorials?|op-eds?|commentar(?:y|ies)|interviews?|items?|dispatch(?:es)?|blog ?posts?|posts?|features?"
    r"|profiles?|infographics?|listings?|pieces?|cartoons?|timelines?|explainers?|briefs?|round-?ups?|sidebars?"
    r"|box scores?|notebooks?|previews?|newscasts?|clues?|puzzles?|alerts?|notifications?|episodes?|issues?|tables?"
    r"|transcripts?|podcasts?|programmes?|segments?|lists?|logs?|series|introductions?|corrections?)"
)
_DATED = rf"(?:{DATE}|{DAY}|page[- ]\w+|last (?:{DAY}|week|month)|yesterday)"
_STOOD = (
    rf"(?:(?:on|last|in the|in|from|of|for) (?:the )?{_DATED}\b(?!\.)|yesterday\b|last (?:{DAY}|week|month)\b"
    rf"|on (?:page )?\w?\d{{1,2}}\b|\bpages? \w?\d|in (?:{DAY}|yesterday|last week)'s|in section \w\b"
    rf"|in some editions|{DAY}(?= (?:on|about|said|incorrectly)))"
)
_SLUG = r"(?:[^.;:—–|\n]{2,45} [—–|] )?"
_OPENING = rf"{_SLUG}(?:{CAUSE})?(?:(?:in|on|with|for|under|to) )?"

PRINTED = (
    rf"{_OPENING}(?:an?|the|our|two|three|several|some) (?:[^\s.;]+ ){{0,6}}?{_PIECE}\b"
    rf"(?=[^.;\n]{{0,160}}?{_STOOD})"
    rf"|{_OPENING}(?:an?|the|our|two|three|several) (?:recent )?{_DATED}"
    rf" (?:[^\s.;]+ ){{0,5}}?(?:{_PIECE}|section|sketch|page|report)\b"
    rf"|{_OPENING}(?:{DAY}|yesterday|last (?:week|month|{DAY}))'s (?:[^\s.;]+ ){{0,6}}?(?:{_PIECE}|section|report)\b"
    rf"|{_OPENING}(?:[\w.-]+ ){{1,3}}?[\w.-]+'s (?:{_PIECE}|report)\b(?= (?:on|about|of|for)\b)"
    rf"|{_OPENING}(?:the )?(?:[\w-]+ ){{1,3}}(?:of|to) our (?:[^\s.;]+ ){{0,3}}?{_PIECE}\b"
    rf"|{_SLUG}(?:in )?(?:an?|the) {DATE},? [\"“‘']_*[\"”’']"
    rf"|{_OPENING}(?:the audio of |a previous headline on )?(?:this|our) (?:[^\s.;]+ ){{0,4}}?(?:{_PIECE}|report)\b"
    r"|we (?:\w+ly )?(?:reported|implied|stated)\b"
)
"""A sentence's beginning that names a piece and when or where it stood."""

LOCATED = r"\([^()\n]{0,90}\bp(?:ages?|p?_) \w?\d[^()\n]{0,40}\)|, page \w?\d+,|\bas we had it\b"
"""What nobody but a column of corrections puts into a sentence."""

_ELSEWHERE = (
    r"(?:interview|tweet|speech|statement|letter|posts?|memo|filing|hearing|debate|e-?mail|report|briefing|rally|ruling"
    r"|conference|testimony|lawsuit|complaint|study|paper|book|decision|vote|call|message|trial|appearance|address)\b"
)
ERRED = (
    rf"{_SLUG}in an? {DATE} (?:(?!{_ELSEWHERE})[\w&'-]+,? ){{1,4}}?(?:blog post, )?(?:[\w.'-]+ ){{1,4}}?"
    rf"(?:(?:originally|also|and) )?(?:{MIS}|{BADLY})\b"
)
"""A column by its own name and its writer, who was wrong: “In a May 3 Ledger, Tessa Brandt misstated”."""

NAMED = (
    r"(?:on \w+,? |last (?:week|month),? |yesterday,? )?the (?!new york|washington|daily|financial|sunday|wall)"
    r"(?:[\w-]+ ){0,2}(?:[\w-]+-)?(?:gazette|times|post|herald|courier|chronicle|tribune|star|telegram|sentinel|globe"
    r"|record"
    r"|mercury|echo|argus|news|journal|observer|press|bulletin|standard|express|dispatch|examiner|inquirer|register"
    rf"|review|leader|advertiser) {BADLY} {SAY}\b"
)
"""The paper by its own name: “Last week the Callow Gazette wrongly described”."""

CLAIMED = (
    rf"\b(?:{TOLD}|{MIS}|captioned|titled|says?|shows?|gives?|{BADLY}|used the (?:term|word|phrase)"
    rf"|left the impression|swapped|conflated|was based on"
    r"|began|indicated|called for|should (?:not )?have|may have been|featured|carried|quoted)\b"
)
"""What the piece did with a fact."""

RIGHTED = (
    r"(?:in (?:actual )?fact|actually|in reality|rather|but|it|he|she|they|his|her|its|their|there|this|both|only"
    r"|the (?:correct|actual|right))\b"
)
"""How a sentence begins that sets right what the one before it said."""

DENIED = (
    r"\b(?:not|never|no longer|actually|actual|in fact|only|wrong|apologi[sz]e|apologies|regrets?|sorry"
    r"|points out)\b|n't\b"
)

FOREIGN = (
    r"\b(?:published|released|issued) (?:on|by|in)\b"
    r"|\b(?:in|by|for|from|to|of) (?:the )?(?:(?!the\b)[\w'-]+ (?:[\w-]+ )?(?:times|post|journal|guardian|telegraph"
    r"|tribune|herald|mail|news|magazine|agency|gazette|chronicle|courier|express|observer)"
    r"|bbc|cnn|reuters|bloomberg|politico|nature|science|lancet)\b"
)
"""Somebody else's publication."""

TURNED = r"\b(?:in (?:actual )?fact|actually|in reality)\b"
"""What sets right within the sentence of the claim, behind a quotation that ended another."""
