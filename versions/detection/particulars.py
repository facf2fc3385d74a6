"""When a notice was issued and which surface it is about, where it says so."""

import re

_READ = 300
_DATE = re.compile(
    r"\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}月\d{1,2}日"
    r"|\d{1,2}(?:er|\.|º)? (?:de )?[^\W\d_]{3,10}\.?(?: (?:de |del )?\d{4})?|[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?"
)
_MONTHS = re.compile(
    r"jan|feb|fév|f[ée]v|mar|mär|maart|apr|abr|avr|ma[iyjg]|jun|juin|giu|jul|juil|lug|aug|ago|août"
    r"|sep|set|o[ck]t|out|ott|nov|"
    r"de[cz]|déc|dic|gen|ene|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|[/年月-]|\d\.\d"
)
_ISSUED = re.compile(
    r"^[^\n:：.]{0,24}?\W|(?:amended|corrected|updated|changed|edited|revised|corrigé|modifié"
    r"|actualisé|mis à jour|korrigiert|aktualisiert"
    r"|geändert|ergänzt|corregid\w|actualizad\w|modificad\w|corrigid\w|atualizad\w|alterad\w"
    r"|modificat\w|aggiornat\w|aangepast|gecorrigeerd|rättad)"
    r"\W+(?:\w+\W+){0,3}?",
    re.IGNORECASE,
)
_SURFACES = (
    (
        "caption",
        r"caption|légende|bildunterschrift|pie de foto|legenda|didascalia|bijschrift|bildtext|キャプション|写真説明",
    ),
    (
        "headline",
        r"headline|notre (?:premier )?titre|le titre|überschrift|titular|o título|il titolo|de kop|rubriken"
        r"|見出し|عنوان",
    ),
    (
        "chart",
        r"graphic|chart|\bmap\b|graphique|infographie|grafik|\bkarte\b|gráfico|\bmapa\b|grafico"
        r"|grafiek|\bkarta\b|グラフ|地図|الخريطة",
    ),
    ("image", r"photograph|\bphotos?\b|la photo|\bfoto\b|fotografía|fotografia|bilden|写真|الصورة"),
    ("audio", r"\baudio\b|podcast"),
    ("video", r"\bvideo\b|vidéo|vídeo|動画"),
    ("newsletter", r"newsletter|nieuwsbrief|nyhetsbrev|boletín|メールマガジン"),
    ("alert", r"\balert\b"),
    ("social", r"\btweet|on twitter|on facebook"),
)
_COMPILED = tuple((name, re.compile(words)) for name, words in _SURFACES)


def issued(notice: str) -> str | None:
    """The date as the notice writes it: behind its label, or behind “was amended on”."""
    for found in _ISSUED.finditer(notice, 0, _READ):
        date = _DATE.match(notice, found.end()) or _DATE.search(notice, found.end(), found.end() + 24)
        if date and _MONTHS.search(date[0].lower()):
            return date[0]
    return None


def surface(notice: str) -> str | None:
    """What the notice is about where that is not the article's text: one of the scopes of `kinds.SCOPES`."""
    said = notice[:_READ].lower()
    places = [(found.start(), name) for name, words in _COMPILED if (found := words.search(said))]
    return min(places)[1] if places else None
