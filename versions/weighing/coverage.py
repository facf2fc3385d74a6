"""Which notice accounts for which change: by values, by names, by what both speak of."""

import re
from collections.abc import Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from versions.weighing.figures import FIGURES, Fact, same_value
from versions.weighing.lexicon import EMPTY, Facet
from versions.weighing.thesaurus import senses
from versions.weighing.values import Sort, Value, values
from versions.weighing.wordings import cut


class Terms(NamedTuple):
    """What a text speaks of: its figures, and its words without those with which notices speak of themselves."""

    figures: tuple[Value, ...]
    names: frozenset[str]
    words: frozenset[str]
    senses: frozenset[int]
    counted: frozenset[str] = frozenset()
    """What it tells the number of: “the number of homes”."""


class Claim(NamedTuple):
    """What a change is about, for a notice to account for: its facts, and the sentences that they stand in."""

    facts: tuple[Fact, ...]
    sentences: str
    spoken: Terms


_ABOUT = frozenset(
    "article story report post column obituary review piece version versions earlier previous original"
    " originally initially"
    " correction corrections corrected correct corrects correcting clarification clarified clarify update"
    " updated updates"
    " amended amend revised note editor editors error errors mistake mistakes wrong wrongly incorrectly"
    " incorrect misstated"
    " misspelled misidentified misattributed stated said say says given gave give has have been added adds add include"
    " includes included apologise apologize apologises regret sorry reported reporting referred described published"
    " publication reflect first last also this that these not actually fact because editing production readers reader"
    " after with the was were thanks spotting tells told changed change removed new latest now called we our us had put"
    " artículo noticia texto versión anterior información corregida actualizada corrección errores decía dicho realidad"
    " article version précédente première rectificatif correction précision mise jour contrairement écrit ajout erreur"
    " artikel artikels version fassung früheren korrektur hinweis anm red hieß tatsächlich aktualisiert fehler wurde"
    " texto versão correção erramos informava incorretamente correto atualizado incluir foi corrigida informação"
    " articolo versione precedente correzione errata aggiornamento precedentemente artikel versie eerdere correctie"
    " artikeln tidigare rättelse تصحيح تحديث نسخة سابقة مقال خبر صحيح خطأ نعتذر ذكرت جرى تعديل".split()
)
"""Words with which notices speak of themselves."""

_Hint = tuple[frozenset[Facet], re.Pattern[str] | None]
"""Which facets a word of a notice points to, and what the sentences must hold for it."""

_HINTED: tuple[tuple[str, frozenset[Facet], str], ...] = (
    (
        r"\b(?:name|names|named|misnamed|spell\w*|misspell\w*|surname|nombre|apellido|nom|Name\w*|nome|cognome|naam|namn)\b|اسم",
        frozenset({Facet.NAME, Facet.PLACE}),
        "",
    ),
    (r"\b(?:place|placed|location|located|town|city)\b", frozenset({Facet.PLACE}), ""),
    (r"\b(?:date|dates|day|month|year|time|fecha|Datum|data|datum)\b|تاريخ|موعد", frozenset({Facet.DATE}), ""),
    (
        r"\b(?:age|aged|edad|âge|Alter|età|idade|leeftijd|ålder)\b",
        frozenset({Facet.NUMBER}),
        r"\b(?:was|is|aged|turned|turns|at) \d{1,3}\b|, \d{1,3},|\b\d{1,3}(?:-year-old| years old)",
    ),
    (
        r"\b(?:number|figure|figures|total|tally|count|score|age|amount|sum|price|rate|percentage|cifra|chiffre|Zahl\w*"
        r"|bilan|balance|bilancio|aantal|antal|Anzahl|número|numero|nombre)\b",
        frozenset({Facet.NUMBER, Facet.UNIT}),
        "",
    ),
    (
        r"\b(?:death toll|toll|deaths|dead|casualties)\b",
        frozenset({Facet.NUMBER}),
        r"\b(?:killed|dead|died|deaths?|toll)\b",
    ),
    (r"\b(?:injur\w+|wounded|hurt|hospital)\b", frozenset({Facet.NUMBER}), r"\b(?:injur\w+|wounded|hurt|hospital)\b"),
    (r"\b(?:quot\w+|words|cita|citation|Zitat)\b", frozenset({Facet.QUOTATION, Facet.ATTRIBUTION}), r"[\"“«„]"),
    (
        r"\b(?:response|statement|comments?|reaction|reply|replies|réaction|respuesta|resposta|Stellungnahme|reazione|reactie)\b",
        frozenset(Facet),
        r"\b(?:said|says|respond\w*|replied|told|statement|promis\w*|a promis|respondeu|dijo|sagte)\b",
    ),
    (r"\b(?:unit|units|converted|conversion)\b", frozenset({Facet.UNIT, Facet.NUMBER}), ""),
    (r"\b(?:title|role|job|profession|described as)\b", frozenset({Facet.STATUS}), ""),
    (r"\b(?:cause|reason|because of)\b", frozenset({Facet.CAUSE, Facet.STATUS}), ""),
)
_HINTS = tuple((re.compile(pattern), about, re.compile(where) if where else None) for pattern, about, where in _HINTED)
_PICTURE = re.compile(
    r"\b(?:photo\w*|picture|caption|image|illustration|graphic|map|chart|video|audio|foto\w*|Bild\w*|légende)\b",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d[\d.,]*")
_COUNTED = re.compile(r"\b(?:number|total|tally|count|toll|amount)s? (?:of|for) (?:the |all |its |their )?([\w-]+)")
_AMOUNTS = frozenset({Sort.NUMBER, Sort.SCORE, Sort.ORDINAL})
_NAMED, _SPOKEN, _ENOUGH = 3.0, 1.5, 1.5
_STRONG = 3.0
_NEAR = 0.75
_POINTED = 2.0
_UNNAMED = 2.9
_SUITED = 2.5


def claim(facts: tuple[Fact, ...], sentences: str, spoken: Sequence[Value]) -> Claim:
    """The claim that a change of these sentences makes."""
    return Claim(facts, sentences, _terms(spoken))


def covered(notice: str, terms: Terms, claims: Sequence[Claim]) -> frozenset[int]:
    """The claims that a notice accounts for, by their positions.

    One that names a value, a name or a word that changed accounts for it. One that names none accounts for the claim
    whose sentences it speaks of; one that speaks of nothing in particular, for a claim that stands alone.
    """
    hints = [(about, where) for pattern, about, where in _HINTS if pattern.search(notice)]
    scores = [_score(hints, terms, each) for each in claims]
    best = max(scores, default=0.0)
    if best >= _STRONG:
        return frozenset(
            k for k, score in enumerate(scores) if score >= _STRONG or _is_spoken_of(hints, terms, claims[k], score)
        )
    if _PICTURE.search(notice):
        return frozenset()
    if best >= _ENOUGH:
        return frozenset(
            k
            for k, score in enumerate(scores)
            if (score >= _NEAR * best and (score == best or not _has_value(claims[k])))
            or (score >= _ENOUGH and not _has_value(claims[k]))
        )
    if len(claims) == 1 and best >= 0 and not terms.names and not terms.figures and len(terms.words) <= 3:
        return frozenset({0})
    return frozenset()


def _has_value(claim: Claim) -> bool:
    """Whether a figure or a name changed, which a notice would have to name."""
    return any(v.sort is not Sort.WORD for fact in claim.facts for v in (*fact.old, *fact.new))


def covered_facts(terms: Terms, claim: Claim) -> frozenset[int]:
    """Which facts of a claim that a notice accounts for it names itself; all of them where it names none by value."""
    named = frozenset(k for k, fact in enumerate(claim.facts) if _named(terms, fact, claim) >= _SPOKEN)
    return named or frozenset(range(len(claim.facts)))


def terms_of(text: str, *, decimal_comma: bool = False) -> Terms:
    """What a text speaks of."""
    return _terms(values(text, decimal_comma=decimal_comma))._replace(counted=_counted(text))


def _terms(found: Sequence[Value]) -> Terms:
    words = [v for v in found if v.sort in (Sort.WORD, Sort.NAME) and v.bare not in _ABOUT]
    telling = [v for v in words if v.bare not in EMPTY]
    return Terms(
        tuple(v for v in found if v.sort in FIGURES),
        frozenset(v.bare for v in words if v.sort is Sort.NAME),
        frozenset(map(stem, telling)),
        frozenset().union(*(senses(value.bare) for value in telling)),
    )


def stem(value: Value) -> str:
    """A word cut so far that its inflections are one."""
    return _stem(value.bare)


@lru_cache(maxsize=16_384)
def _stem(bare: str) -> str:
    key = cut(bare)
    return key[:6] if len(key) > 6 else key[:5]


def _score(hints: Sequence[_Hint], terms: Terms, claim: Claim) -> float:
    named = sum(min(_named(terms, fact, claim), 2 * _NAMED) for fact in claim.facts)
    shared = len(terms.words & claim.spoken.words)
    score = named + 0.8 * min(shared, 4) + 0.4 * min(len(terms.names & claim.spoken.names), 2)
    facets = {fact.facet for fact in claim.facts}
    for about, where in hints:
        if about & facets and (where is None or _stands_there(where, claim.sentences, _figures_of(claim))):
            score += _POINTED if where else 1.0
            break
    if named <= _SPOKEN and _says_others(terms, claim):
        score -= 3.0
    # a figure or a name that changed must be named to be told for certain
    return min(score, _UNNAMED) if not named and _has_value(claim) else score


def _is_spoken_of(hints: Sequence[_Hint], terms: Terms, claim: Claim, score: float) -> bool:
    """Whether a notice that names another claim more plainly accounts for this one too: it points to what changed, has
    words for it, or speaks of its sort (“a later date”) and of its sentence.
    """
    if score < _ENOUGH:
        return False
    has_words = not _has_value(claim) and any(_named(terms, fact, claim) for fact in claim.facts)
    is_hinted = score >= _SUITED and any(about & {fact.facet for fact in claim.facts} for about, _ in hints)
    return has_words or is_hinted or _is_pointed_at(hints, claim)


def _is_pointed_at(hints: Sequence[_Hint], claim: Claim) -> bool:
    """Whether a word of the notice points to what changed by where it stands: “age” to “She was 91.”"""
    facets = {fact.facet for fact in claim.facts}
    return any(
        about & facets and where is not None and _stands_there(where, claim.sentences, _figures_of(claim))
        for about, where in hints
    )


def points_at(notice: str, sentences: str, figures: Set[str]) -> bool:
    """Whether a notice points to one of the figures, as they are written in the sentences, without giving it: “the age”
    to “She was 91.”, “the number of homes” to “84,000 homes”.
    """
    counted = _counted(notice)
    return any(_counts(figure, counted, sentences) for figure in figures) or any(
        _stands_there(where, sentences, figures)
        for pattern, _, where in _HINTS
        if where is not None and r"\d" in where.pattern and pattern.search(notice)
    )


def _figures_of(claim: Claim) -> set[str]:
    return {value.text for fact in claim.facts for value in (*fact.old, *fact.new) if value.sort in FIGURES}


def _stands_there(where: re.Pattern[str], sentences: str, figures: Set[str]) -> bool:
    """Whether the sentences hold it; a figure that it holds must be one that changed."""
    for found in where.finditer(sentences):
        told = _DIGITS.findall(found[0])
        if not told or not figures.isdisjoint(told):
            return True
    return False


def _named(terms: Terms, fact: Fact, claim: Claim) -> float:
    """How plainly the words that changed are named."""
    score = 0.0
    for value in (*fact.old, *fact.new):
        if value.sort in FIGURES:
            is_told = any(_equal(value, other) for other in terms.figures) or _counts(
                value.text, terms.counted, claim.sentences
            )
            score += _NAMED * is_told
        elif value.sort is Sort.NAME:
            score += _NAMED * (value.bare in terms.names or stem(value) in terms.words)
        elif value.bare and value.bare not in EMPTY and value.bare not in _ABOUT:
            score += _SPOKEN * (stem(value) in terms.words or not terms.senses.isdisjoint(senses(value.bare)))
    return score


def _counted(notice: str) -> frozenset[str]:
    return frozenset(map(_stem, _COUNTED.findall(notice.casefold())))


def _counts(figure: str, counted: Set[str], sentences: str) -> bool:
    """Whether one of these is what the figure counts."""
    if not counted:
        return False
    behind = re.search(rf"(?<!\w){re.escape(figure.casefold())}((?: [\w-]+){{1,3}})", sentences.casefold())
    return behind is not None and not counted.isdisjoint(map(_stem, behind[1].split()))


def _equal(one: Value, other: Value) -> bool:
    return same_value(one, other) or (one.sort is other.sort is Sort.NUMBER and _plain(one) == _plain(other))


def _plain(value: Value) -> str:
    return "".join(sign for sign in value.text.split()[0] if sign.isdigit()) if value.text[:1].isdigit() else value.text


def _says_others(terms: Terms, claim: Claim) -> bool:
    """Whether the notice gives figures, and the claim is about a figure that is none of them."""
    told = [v for v in terms.figures if v.sort in _AMOUNTS and v.text != "one" and not v.text.startswith(("a ", "an "))]
    if any(value.sort in FIGURES for fact in claim.facts for value in (*fact.old, *fact.new)):
        return bool(told)
    return len(told) > 1 and not any(_equal(one, other) for one in told for other in claim.spoken.figures)
