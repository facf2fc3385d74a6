"""The values of a notice in Spanish, French, Portuguese and Italian by their sort: a date, an hour, a number, a name.

The four languages say it alike: “R and not W”, “not W, as we wrote, but R”, “we said W. It is R”, “contrary to what
we wrote, … R”. Two values of one sort are sought on both sides of the same joint, so that no verb need be known.
"""

from dataclasses import dataclass

_UPPER = "A-ZÀ-ÖØ-Þ"
_NAME_WORD = rf"(?-i:(?!(?:[CSNJ]|Qu)['’]|(?:Estado|État|Stato) )[{_UPPER}][\w'’-]*[\w]\b\.?(?<!\w\w\.))"
_LINK = r"(?:d['’]|l['’]|(?:de|del|della|dello|dei|di|da|do|dos|das|du|des|la|le|los|las|van|von|el|y)\s)"
_NAME = rf"(?:{_NAME_WORD}(?:\s{_LINK}{{0,2}}{_NAME_WORD}){{0,5}})"
_FULL_NAME = rf"(?:{_NAME_WORD}(?:\s{_LINK}{{0,2}}{_NAME_WORD}){{1,5}})"
_FIGURES = r"\d{1,12}(?:[.,:/-]\d{1,6}|[ \u00a0\u202f]\d{2,4}(?!\d)){0,5}"
_OF = r"(?:d[aeo]s?|del|della|di|du|des)"
_THE = r"(?:(?:el|la|le|los|las|il|lo|os?)\s|l['’])"
_NO_RANGE = r"(?<!\d au )(?<!\d al )(?<!\d a )(?<!\d ao )(?<!\d à )"
_SPACE = r"[ \u00a0\u202f]"
_LOWER = r"(?-i:[a-zß-öø-ÿ'’-]{2,})"
_STOP = r"(?=\s?[.;,:)\]]|$)"
_THING = (
    r"(?!inexact|faux|fausse|fals|err[oó]n|incorre|sbagliat|errad|inesatt)(?-i:[a-zß-öø-ÿ])[^.;,:«»“”\"()\d]{2,70}?"
)
"""What somebody is, or did: it begins in lower case and has no figure, which are told by their sort."""
_TO = r"(?:a|à|al|au|ao|aos|alla|agli|ai|à la)"
_AT = (
    r"(?:(?:en|in|em|n[ao]|nell?[ao]?|dans|a|à|al|aux?|ao|de|di|d[ao]s?|del|dal|com|con)\s(?:el\s|l[ao]s?\s)?"
    r"|nell['’]|all['’]|d['’])"
)
_IN_FACT = (
    r"(?:(?:c['’](?:est|était)|(?:no|non|não)?\s?(?:es|era|è|é))\s(?:inexact|faux|fals|vero|ciert|verdad|inesatt"
    r"|errad)\w*"
    r"\s?[.:;,]\s)?(?:(?:en realidad|in realtà|en réalité|en fait|na (?:verdade|realidade)|pero|mais|mas|ma),?\s)?"
)
_WHO = r"(?:(?:él|ella|il|elle|c['’]|lui|lei|ele|ela|ne|en|y)\s?){0,2}"
_THAT = r"(?:que|qu['’]|che|cui|quale|cual|qual|quelle?|lequel|laquelle)"
_SUBJECT = rf"(?:(?-i:[a-zß-öø-ÿ'’-]+)\s|l['’]){{0,4}}{_NAME}\s"
_DID = (
    r"(?:(?:(?:se\s|si\s|s['’]|l['’])?(?:había|habían|habría|ha|han|hubiera|aveva|avevano|avrebbe|hanno|sarebbe"
    r"|avait|avaient|aurait|a|ont|tinha|tinham|havia|haviam|teria|fue|fueron|foi|foram|fu)|s['’]?i?\s?(?:era|è"
    r"|est|était)"
    r"|(?:è|era|sono|erano)(?=\sstat[oaei])|(?:été|sido|stat[oaei]))"
    r"\s(?:(?:été|sido|stat[oaei])\s)?\w+(?:[dts][oai]s?|[aiuts]te|ch[oa]|ées?|és?|[uit]s?|ert|ies?)\b)"
)
"""What somebody has done, or what was done to him: an auxiliary and its participle."""
_BY_MISTAKE = (
    r"\b(?:(?:por|par|per|da|debido a|à cause d['’]|suite à|a causa di)\s?(?:un[ea]?\s|un['’]|um\s|uma\s)?"
    r"(?:erro|erreur|refus|errat|laps|gralh|engan|equivoc|coquill|svist|distra|desli)\w*|err[oó]ne\w*|errad\w*mente"
    r"|à tort|(?:dec[ií]a|publicó|publicamos|escribimos|aparecía|apareció|figuraba|leggeva|leggere|scritto|appariva"
    r"|compariva|lia-se|dizia|saiu|constava|lisait|écrit|écrivions)\b)"
)
_WITHDRAWN = r"(?:retir|retract|rétract|ritir|ritratt|retrat|despubli|dépubli|eliminad|suppr|rimoss)"
_DENIAL = (
    r"(?:(?:es[aet]{1,2}|ess[ae]|dich[ao]|tal|tale|cette|ces|quest[aeo]|l[ae]s?|as?|es[ao]s|essas|tali)\s|(?:l"
    r"|quell|quest)['’])"
    r"(?:acus|accus|inform|afirm|afferm|affirm|notic|notiz|imputa|alleg|allég|alega|nouvelle|fait)\w*"
    r"(?:\s(?:é|è|no|não|non|ne|es|era|eran|fue|resultó|carecen?|manca|foi|são|sont?|sono|étaient|est|était|se"
    r"|ha|non è)\b"
    r"|\sn['’])[^.;,:]{2,60}?"
    r"(?=\s(?:y|e|et|ed)\s|\s?[.;,:]|$)"
)
"""What a retraction says of the claim: “this allegation was untrue”."""


_WHEN_WORD = (
    r"(?:\d{1,4}(?:h\d{0,2}|er|[º°])?|\w{1,3}|alle|horas|heures|(?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic|gen"
    r"|apr|mag|giu|lug|ott|dez|set|out|jan|fév|avr|jui|aoû|déc|lun|mié|jue|vie|sáb|dom|gio|ven|sab|seg|ter|qua|qui|sex"
    r"|jeu|sam|dim|mer)\w{0,8})"
)
STAMP = (
    r"^\W*(?:(?:(?:última |ultimo )?(?:a[c]?tuali[zs]a\w+|aggiorna\w+|publi\w+|pubblicat\w|modifi\w+|mise? à jour))"
    rf"\b(?:\W{{1,3}}{_WHEN_WORD}\b){{1,16}}){{1,3}}\W*$"
    r"|(?:escribimos|hemos escrito|abbiamo scritto|avons écrit|escrevemos) (?:ao?s?|al|alla|aux?|à) "
    r"(?!p[aá]g)[^.;,]{2,40}[.;]"
)
"""A line that says when the text appeared or was changed, and nothing else."""


@dataclass(frozen=True)
class Sorts:
    """The words of one language that its formulas are made of; each an expression without outer brackets."""

    day: str
    month: str
    numerals: str
    great: str
    """“thousand”, “million”."""
    joints: str
    """Words that no value goes on with: prepositions, conjunctions, relatives."""
    leading: str
    """Prepositions and articles before a value."""
    titles: str
    """Stems of offices before a name."""
    nots: str
    """“, not”, “and not”, “instead of”."""
    denied: str
    """“is not”."""
    but: str
    """“but”, behind “is not”."""
    as_told: str
    """“as”, in “as we wrote”."""
    said: str
    """What tells the wrong claim: stems of verbs, in any tense and voice."""
    remedies: str
    """Beginnings of sentences that excuse, thank or tell what was done."""
    turns: str
    """“when in fact”, “whereas”."""
    contrary: str
    """“contrary to”."""
    mended: str
    """“corrected”, before a colon and the right statement."""
    is_: str
    """“is”, in a statement of what is right."""
    instead: str
    """“instead of”, as `nots`."""
    clarifying: str
    """Labels of clarifications."""
    only: str
    """“only”, before all that was meant."""


def formulas_of(words: Sorts) -> tuple[str, ...]:
    """The formulas with both values, the surest sorts first."""
    return (
        *_exchanged(words),
        *_contrasts(words),
        *_claims(words),
        *_retractions(words),
        *_roles(words),
        *_attributions(words),
    )


def right_alone(words: Sorts) -> tuple[str, ...]:
    """The formulas with the right value alone, to be tried behind all others."""
    date, hour, number = _sorts(words)
    end, plain = _end(words), rf"(?![^.]{{0,200}}(?:{words.nots})\s)"
    return (
        rf"\b(?:{words.said}|sal|sai|appar|par)\w*\s(?:\w+\s)?[«\"“]\s?(?P<w>[^«»\"“”]{{1,60}}?)\s?[»\"”](?:{words.instead})\s"
        rf"[«\"“]\s?(?P<r>[^«»\"“”]{{1,60}}?)\s?[»\"”]",
        rf"\bac[c]?us(?:ab|av|ai|an)\w*\s[^.;]{{2,60}}?\s(?:(?:de|di)\s"
        rf"|d['’])(?P<w>{_LOWER}\s[^.;,]{{2,70}}?)(?=\s?[.;,]|$)",
        *_limits(words),
        rf"(?:{words.contrary})[^.]{{4,150}}?,\s{plain}[^.;,]{{3,90}}?(?<!\w)(?P<r>{date}|{hour}|{number}){end}",
        rf"(?:{words.contrary})[^.]{{4,150}}?,\s(?![^.]{{0,160}}\s(?:{words.but}|[ey] n[oã]o?n?|et "
        rf"non)\s)[^.;,]{{2,60}}?\s"
        rf"(?P<r>(?:(?:sigue|seguirá|seguirán|permanece|contin[uú]a|segue|resta|resterà|rimane|reste|restera"
        rf"|demeure|mantém-se)\s"
        rf"|no\s|não\s|non\s|n['’]|ne\s)(?:se\s|s[ei]\s|l[eo]\s|s['’])?\w[^.;,:]{{3,80}}?)(?=\s?[.;,]|$)",
        rf"(?:{words.mended})[^:.;]{{0,50}}\s?:\s{plain}[^.;,]{{3,60}}?\s(?:{words.is_})\s(?:(?:{words.leading})(?:\s|(?<=['’]))){{0,2}}"
        rf"(?P<r>{date}|{hour}|{number}|{_NAME}){end}",
    )


def _limits(words: Sorts) -> tuple[str, ...]:
    """“only R”, with the word for it; without it where a preposition stands between: “only to R”."""
    label = rf"^\W{{0,4}}(?:[^:.]{{0,12}}\s)?(?:{words.clarifying})[^;]{{3,160}}?\s"
    between = (
        r"(?:a|à|aux?|aos?|às?|al|alla|alle|agli|ai|en|em|dans|entre|tra|fra|sur|su|sui|sulla|sulle|pour|para|per"
        r"|d[aeio]s?|des|du|del|dei|delle|degli|de l[ao]s?|à la|n[ao]s?|nel|nelle|nei)"
    )
    return (
        rf"{label}(?:concern|riguard|abarc|afect|comprend|refier|dizem|diz)\w*\s(?:respeito\s)?"
        rf"(?:{_TO}\s)?(?P<r>[^.;,]{{2,70}}?),?\s(?:et|[ey])\s(?:pas|non|não|no)\s(?:{words.only}|seulement|solo)\b",
        rf"{label}(?:(?:fue|ha sido|foi|è stat[oa]|a été)\s\w+|s['’]entend\w*|data|remonta)\s"
        rf"(?P<r>(?:en|em|nel|in|le|il|el|à|avant|antes|prima)\s[^.;,]{{2,40}}?){_STOP}",
        rf"{label}(?:{words.only})\s{between}\s(?P<r>[^.;,]{{2,70}}?)(?=\s(?:y|et|e) (?:no|non|não)\s|\s?[.;,]|$)",
        rf"{label}n(?:e\s|['’])(?:s['’]|se\s)?\w+\squ(?:e\s|['’])(?:{between}\s)?(?P<r>[^.;,]{{2,70}}?)(?=\set "
        rf"non\s|\s?[.;,]|$)",
        rf"{label}(?:\w*refer\w+(?:-se|-nos)?|riferi\w+|référence|parler|concern\w+)\s(?:{_TO}\s|all['’]|à l['’])"
        rf"(?P<r>(?!pas\b)[^.;,]{{2,70}}?)(?=\s(?:y|et|e) (?:no|non|não)\s|\s?[.;,]|$)",
        rf"{label}(?P<r>(?:{words.only})\s[^.;,]{{2,70}}?)(?=\s(?:y|et|e) (?:no|non|não)\s|\s?[.;,]|$)",
    )


def likely_of(words: Sorts, we: str, *, piece: str, when: str) -> str:
    """What nobody but a publication says: the figure that it gave and another one, in the next breath."""
    answer = r"\d[^.;]{0,60}?[.;] (?:[\w']+ ){1,5}\d[\d.,]*(?: [^\s.;\d]+){0,3}(?=[.;]|$)"
    into = r"(?:en|dans|n[oa]s?|nell?[aeo]?'?|sur|su)"
    past = (
        rf"(?=\w{{1,12}}(?:aba|ava|ait|eva|iva|ía|ia)[nm]?t?\b)(?:{words.said}|defin|mostr|montr|asign)\w*"
        rf"|cita(?:ba)? a "
        r"|(?:è stat[oa]|fue|foi|ha sido|a été) (?:\w+ )?(?:defin|indic|descri|identific|present|qualifi|cit)\w+"
    )
    told = (
        rf"(?:{into} [^.;]{{0,24}}?\b(?:{piece})\b(?=[^.;]{{0,120}}(?:{when}|[«\"“'‘]_))[^.;]{{0,110}}?"
        rf"(?:\bs[ei] (?:l[oae]s? )?(?:{past}|cita a|(?:{words.said})\w*[óò]\b)|(?:è stat[oa]|foi|fue|a été) \w+"
        rf"|\w+-se\b"
        rf"|nous (?:\w+ions|avons)))"
    )
    begun = (
        rf"^\W{{0,4}}(?!{into}\b)(?:(?:[\w']+ ){{1,2}}|l')(?:{piece}|édition|edición|edição|edizione)\b"
        rf"(?=[^.;]{{0,120}}(?:{when}|[«\"“'‘]_))[^.;]{{0,90}}? (?:{past})"
    )
    answers = (
        r"(?:[\w']+ ){0,4}?(?:[ée]s|è|é|est|est le|son|sono|são|sont|fue|fu|foi|era|será|sarà|sera|ha sido|è stat[oa]"
        r"|se llama|si chiama|chama-se|s'appelle) [^.;:]{1,80}"
        r"|(?:na (?:verdade|realidade)|en realidad|in realtà|en réalité),? [^.;:]{3,80}"
        r"|(?:el?le?|ell?a|él|il|lui|lei|el[ea]) (?:a|ha|est|è|avait|s[ei]|s') ?[^.;:]{3,60}"
        r"|(?:se |si |lo |la )?\w+(?:ó|ò|ou|eu|iu|aron|ieron|aram|eram|iram|uvo) (?:[^\s.;:]{1,30} ?){1,5}"
    )
    again = r"(?:en realidad,? |in realtà,? |na verdade,? )?(?:l[eao]s? |se |si |ne |il |elle |el[ea] )?"
    house = r"(?:o texto|a (?:informação|reportagem|matéria|notícia)|o artigo|el texto|la (?:información|nota|noticia)"
    return (
        rf"(?:(?:{we})|{told}|{begun})\b[^.;]{{0,90}}?\b(?P<v>\w{{3,}}) [^.;]{{1,80}}[.;] {again}(?P=v)\b"
        rf"|(?:^\W{{0,4}}(?:[^.;,]{{3,30}}, )?{told}|{begun})[^.;:]{{3,140}}[.;] (?:{answers})\W*$"
        rf"|(?:^\W{{0,4}}(?:[^.;,]{{3,30}}, )?{told}|{begun})[^.;:\d]{{0,110}}\d[^.;]{{0,40}}[.;] "
        rf"[^.;\d]{{2,60}}\d[^.;]{{0,30}}\W*$"
        rf"|(?:{we})\b[^.;]{{0,110}}?\b(?:{words.month}|{words.day})\b[^.;]{{0,30}}[.;] (?:[\w'’]+ ){{1,7}}"
        rf"(?:{words.month}|{words.day})\b[^.;]{{0,20}}(?=[.;]|$)"
        rf"|\b(?:est[ae]|quest[oa]|cet|cette|ce|n[uo]e?str[oa]|notre|noss[oa]|el|la|il|le|o|a) (?:{piece}"
        rf"|légende|titular|pie de foto|leyenda"
        rf"|didascalia|legenda)(?: d[^.;]{{2,40}})? at?tribu\w+ [^.;]{{5,90}} "
        rf"(?:que|che|qui|par|di|d[aeo]|del|della|dei) "
        rf"|{house}|il testo|l'articolo|le texte|l'article) (?:já |ya )?(?:foi|ha sido|fue|è stat[oa]|a été)"
        r" (?:corrig|retific|rectific|corrett|rettific)\w*\W*$"
        rf"|(?:{we})\b[^.;]{{0,110}}?{answer}"
        rf"|(?:en|dans|n[oa]|nell?[ao]?) [^.;]{{0,12}}(?:{piece}) (?=[^.;]{{0,80}}{when})[^.;]{{0,110}}?"
        rf"\b(?:{words.said})\w*[^.;]{{0,40}}?{answer}"
        rf"|\d[^.;]{{0,25}}?(?:{words.nots})\s[^.;,]{{0,12}}\d[^.;,]{{0,12}}, (?:{words.as_told})[^.;]{{1,30}}"
        rf" (?:en|dans|n[oa]|nell?[ao]?) [^.;]{{0,12}}(?:{piece})\b"
    )


def _sorts(words: Sorts) -> tuple[str, str, str]:
    """A date, an hour, a number with what it counts or is measured in."""
    day, month = f"(?:{words.day})", f"(?:{words.month})"
    date = (
        rf"(?:(?:{day},?\s)?\d{{1,2}}(?:er|º|°)?\s(?:de\s)?{month}(?:\s(?:de\s)?\d{{4}})?"
        rf"|{day}(?:\s\d{{1,2}}(?:er)?)?\b)"
    )
    hour = rf"(?:\d{{1,2}}(?:{_SPACE}?h(?:eures?|oras?)?\b(?:{_SPACE}?\d\d)?|[:.]\d\d(?!\d)(?:{_SPACE}?h)?))"
    noun = rf"(?!(?:{words.joints})\b)(?!{month}){_LOWER}"
    of = rf"(?:de\s|d['’]|di\s)(?!(?:{words.joints})\b){_LOWER}"
    square = r"(?:\s(?:c[úu]b\w{1,4}|cuadrad\w\w|carrés?|quadrad?t?\w{1,2})\b)?"
    unit = rf"(?:\s{noun}{square}(?:\s{of}(?=\s?[.;,:)]|$))?)?"
    counted = rf"(?:(?:\s(?:{words.great})\b)+(?:\s(?:{of}|euros?|dólares|reais))?)?"
    sums = rf"(?:(?:R|US)?\${_SPACE}?|€{_SPACE}?)"
    bare = rf"(?!(?:1[5-9]|20)\d\d(?:[.,;:)]|$|\s(?:{words.joints})\b))"
    century = r"(?:s(?:iglo|éculo)\s[ivxl]+\b|[ivxl]+e?\s(?:siècle|secolo)\b)"
    number = (
        rf"(?:{century}|{sums}{_FIGURES}{counted}|{_FIGURES}(?:{_SPACE}?%|\s(?:per\scento|por\s(?:ciento|cento)"
        rf"|pour\scent))|{bare}{_FIGURES}(?:{_SPACE}?[°€][CF]?\b)?{counted}{unit}"
        rf"|\b(?:{words.numerals})\b(?:\s(?:{words.great})\b)*{unit})"
    )
    return date, hour, number


def _end(words: Sorts) -> str:
    return rf"(?=\s?(?:[;:)\]»”\"—–]|[.,](?!\d))|$|\s(?:{words.joints})\b)"


def _contrasts(words: Sorts) -> tuple[str, ...]:
    """“R and not W”, “not W, as we wrote, but R”."""
    date, hour, number = _sorts(words)
    end = _end(words)
    lead = rf"(?:(?:{words.leading})(?:\s|(?<=['’]))){{0,3}}"
    titled = rf"{lead}(?:(?:{words.titles})\w*\s){{0,2}}"
    month = rf"(?:{words.month})(?:\s(?:de\s)?\d{{4}})?"
    joint = rf"(?:(?:\s\([^()]{{1,60}}\))?(?:{words.nots})|\s\((?:(?:e|y|et)\s)?(?:non|no|não|pas))\s"
    street = r"(?:(?:via|viale|piazza|corso|calle|plaza|avenida|paseo|rue|avenue|quai|rua|largo|praça)\s)?"
    thing = r"(?:(?:el|la|le|il|lo|o|a)\s|l['’])?"
    to = r"(?:(?:en|in|em|de|di|a|à|con|com|avec|par|por)\s|d['’])?"
    loose = r"[^.;:,«»“”\"]{2,70}?"
    return (
        rf"(?<!\w){_NO_RANGE}(?P<r>{date}){joint}{lead}(?P<w>{date}|\d{{1,2}}){end}(?!\s(?:au|al|ao|a)\s\d)",
        rf"(?<!\w)(?<!\d\s)(?<!\sde\s)(?P<r>{month}){joint}{lead}(?P<w>{month}){end}",
        rf"(?<!\w)(?P<r>{hour}){joint}{lead}(?P<w>{hour}){end}",
        rf"(?<![\w.,:/-])(?P<r>(?:1[5-9]|20)\d\d){joint}{lead}(?P<w>(?:1[5-9]|20)\d\d){end}",
        rf"(?<![\w.,:/$-]){_NO_RANGE}(?P<r>{number})(?:\s{_OF}\s?(?:\w+\s)?\w+)?{joint}{lead}(?P<w>{number}){end}(?!\s(?:aux?|à|ao?|al)\s\d)",
        rf"(?<!\w)(?P<r>{street}{_FULL_NAME},?\s\d{{1,4}}){joint}{lead}(?P<w>{street}{_FULL_NAME},?\s\d{{1,4}}){end}",
        rf"(?<!\w)(?P<r>{thing}(?P<s>{_LOWER})\s(?:d[eiao]l?l?[aeo]?s?\s"
        rf"|d['’])[^.;,()]{{2,40}}?){joint}(?P<w>{thing}(?P=s)\s"
        rf"(?:d[eiao]l?l?[aeo]?s?\s|d['’])[^.;,()]{{2,40}}?){_STOP}",
        rf"(?<!\w)(?<![\w]\s)(?P<r>{_FULL_NAME}){joint}{titled}(?P<w>{_NAME}){end}",
        rf"(?<!\w)(?P<r>{_THE}{_NAME}){joint}(?P<w>{_THE}{_NAME}){end}",
        rf"(?<![{_UPPER}’'.-])(?<!\w)(?P<r>{_NAME}){joint}(?!(?:\w+\s)?{_THE}d[aeo]\s){titled}(?P<w>{_NAME}){end}",
        rf"\s(?:como|come|comme)\s(?P<r>{_THING}){joint}(?:como|come|comme)\s(?P<w>{_THING}){_STOP}",
        rf"(?<!\w)(?P<r>{_FULL_NAME})\s(?:qui|que|quien|che|a)\s[^.;,]{{3,60}}{joint}(?P<w>{_FULL_NAME}){end}",
        rf"(?:{words.contrary})[^.]{{4,150}}?,\s[^.;,]{{2,60}}?\s(?:no|non|não)\s(?P<w>{_DID}[^.;,:]{{0,60}}?)[:;,]\s"
        rf"(?!(?:{words.but})\b)(?P<r>{_THING}){_STOP}",
        rf"\b(?:no|non|não)\s(?P<w>{_DID}[^.;,:\d]{{0,60}}?),?\s(?:{words.as_told})[^.;:]{{3,80}}[:;,]\s(?:(?:{words.but})\s(?:que\s)?)?"
        rf"(?P<r>{_DID}[^.;,:]{{0,70}}?){_STOP}",
        rf"\bn['’](?:a|ont|avait)\spas\s(?P<w>\w[^.;,:]{{2,60}}?)(?:,\scomme[^.;:,]{{3,60}})?[,:;]\s(?:mais\s)?(?:il|elle)s?\s(?P<r>{_DID}"
        rf"[^.;,:]{{0,70}}?){_STOP}",
        rf"(?:{words.denied}),\s(?:{words.as_told})[^.;,]{{3,80}},\s{to}(?P<w>{loose}),?\s(?:{words.but})\s{to}"
        rf"(?P<r>{loose})(?=\s?[.;,)]|$)",
        rf"(?:{words.denied})\s{to}(?P<w>{loose}),\s(?:{words.as_told})\s?[^.;,]{{3,70}},\s(?:{words.but})\s?{to}"
        rf"(?P<r>{loose})(?=\s?[.;,)]|$)",
    )


def _exchanged(words: Sorts) -> tuple[str, ...]:
    """“by mistake W instead of R”, where “R instead of W” says what is right; “R was given as W”."""
    date, hour, number = _sorts(words)
    end, lead = _end(words), rf"(?:(?:{words.leading})(?:\s|(?<=['’]))){{0,3}}"
    quoted = '[«"“]\\s?(?P<{}>[^«»"“”]{{1,60}}?)\\s?[»"”]'
    began = rf"{_BY_MISTAKE}[^.;]{{0,160}}?(?<![\w.,:/$-])"
    return (
        *(
            rf"{began}(?P<w>{sort})(?:\s(?:al|por|par|per|ao|de"
            rf"|di)\s\w+)?(?:{words.instead})\s{lead}(?P<r>{sort}){end}"
            for sort in (date, hour, number, _FULL_NAME)
        ),
        rf"\b(?:{words.said}|legg|lê|lia|lí?e?í?a|ponía|salió)\w*(?:-se)?\s?:?\s?{quoted.format('w')}\W{{1,3}}(?:[\w'’-]+\s){{0,5}}?"
        rf"(?:deb|dov|dev|fall|aurait|se de)\w*\s(?:[\w-]+\s){{0,2}}?:?\s?{quoted.format('r')}",
        rf"\b(?:errata|erro|refuso|coquille|gralha|error)\b[^.«\"“]{{0,60}}{quoted.format('w')}[^.«»\"“”]{{2,50}}{quoted.format('r')}",
        rf"(?<!\w)(?P<r>{_FULL_NAME})\.\s[^.;]{{0,80}}?\b(?:figur|aparec|apareci|mentionn|compar|surg|indic"
        rf"|const|cit)\w*,?\s"
        rf"[^.;]{{0,24}}?(?<!\w)(?P<w>(?!(?P=r)(?!\w)){_FULL_NAME}){end}",
        rf"\b(?:donde|dove|onde|là où)\s(?:se|si|on|il)\s\w+(?:\s\w+)?\s(?P<w>[\w'’ -]{{2,40}}?),?\s(?:deb|si d"
        rf"|dev|il f)\w*\s(?:leer\w+|decir|leggere|ler-se"
        rf"|lire)\s(?P<r>[\w'’ -]{{2,40}}?){_STOP}",
        rf"(?<!\w)(?P<r>{_FULL_NAME})(?:,[^,.;]{{2,60}},)?\s(?:è stat[oa]|fue|ha sido|foi|a été|était|era|aparecía"
        rf"|apareció|figuraba|apparaissait|compariva|aparecia|surgia|figurava)\s(?:[\w'’]+\s){{0,4}}?(?:como"
        rf"|come|comme)"
        rf"\s(?P<w>{_FULL_NAME}){end}",
        rf"\b(?:confund|confus|confond)\w*\s(?:a\s|o\s|la\s|le\s)?(?P<w>{_NAME})\s(?:con|com|avec|et)\s(?:a\s|o\s)?"
        rf"(?P<r>{_NAME})(?!\w)",
    )


def _claims(words: Sorts) -> tuple[str, ...]:
    """“we said W. It is R”, “we said W, whereas it is R”."""
    date, hour, number = _sorts(words)
    end = _end(words)
    lead = rf"(?:(?:{words.leading})(?:\s|(?<=['’]))){{0,2}}"
    year = r"(?:1[5-9]|20)\d\d"
    said = rf"\b(?:{words.said}|mostr|montr|muestr|descri)\w*\b[^.;]{{0,110}}?"
    rest = r"[^.;:\d]{0,70}?"
    turn = rf"(?:\s?[.;:]\s|,?\s(?:{words.turns})(?:\s|(?<=['’])))(?!(?:{words.remedies}))"
    words_ = r"(?:[\w'’]+,?\s){0,9}?(?:\w+['’])?"
    some = rf"(?:{_LOWER}\s|(?-i:[{_UPPER}][\w'’]*,?\s))(?:(?-i:[a-zß-ÿ'’]+),?\s){{0,9}}?"
    return (
        rf"{said}(?<![\w.,:/-])(?P<w>{year})(?!\d){rest}{turn}{words_}(?<![\w.,:/-])(?P<r>(?!(?P=w)(?!\w)){year}){end}",
        rf"{said}(?<!\w)(?P<w>{hour}){rest}{turn}{words_}(?<!\w)(?P<r>(?!(?P=w)(?!\w)){hour}){end}",
        rf"{said}(?<!\w)(?P<w>{date}){rest}{turn}{words_}(?<!\w)(?P<r>(?!(?P=w)(?!\w)){date}){end}",
        rf"{said}(?<!\w)(?P<w>(?:{words.month})){rest}{turn}{words_}(?<!\w)(?P<r>(?!(?P=w)(?!\w))(?:{words.month})){end}",
        rf"{said}(?<![\w.,:/$-])(?P<w>{number}){end}{rest}{turn}{words_}(?<![\w.,:/$-])(?P<r>(?!(?P=w)(?!\w)){number}){end}",
        rf"{said}(?<!\w)(?P<w>{_FULL_NAME})(?!\w){rest}{turn}{some}(?<!\ben\s)(?<!\bin\s)(?<!\bem\s)(?<!\bà\s)(?<!\ba\s)(?P<r>(?!(?P=w)(?!\w)){_FULL_NAME}){end}(?!\s?,)",
        rf"{said}(?:\b(?:en|em|in|à|a|ad)\s)(?P<w>{_NAME})(?!\w)(?:{turn}){words_}(?:\b(?:en|em|in|à|a|ad)\s){lead}"
        rf"(?P<r>{_NAME}){end}",
    )


def _roles(words: Sorts) -> tuple[str, ...]:
    """What somebody is said to be, or a thing: “we called her W. She is R”."""
    said = rf"\b(?:{words.said}|mostr|montr|muestr|descri)\w*\b[^.;]{{0,110}}?"
    turn = rf"(?:\s?[.;:]\s|,?\s(?:{words.turns})(?:,?\s|(?<=['’])))(?!(?:{words.remedies}))"
    answer = rf"{turn}{_IN_FACT}{_WHO}(?:{words.is_})\s(?:en\s(?:réalité|fait)\s|invece\s|in realtà\s)?"
    was = r"(?:es|era|fue|sea|son|eran|è|sono|erano|fosse|é|são|eram|foi|est|était|sont|étaient|serait|seria)"
    return (
        rf"{said}\b(?P<v>(?:se\s|si\s)?[\w'’]{{1,20}}\s{_AT}(?:{_LOWER}\sd[eiao]l?\s)?)(?P<w>[^.;,:\d]{{2,60}}?)[.;:]\s{_IN_FACT}{_WHO}(?P=v)"
        rf"(?P<r>[^.;,:\d]{{2,60}}?){_STOP}",
        rf"(?:{said}\s(?:como|come|comme)|\b(?:definit[oa]|dett[oa]"
        rf"|chiamat[oa]))\s(?P<w>{_THING})(?:\s?(?=[.;:])|(?=,?\s(?:{words.turns})))"
        rf"{answer}(?P<r>{_THING}){_STOP}",
        rf"{said}\b{_THAT}\s?(?:[^.;,]{{2,60}}?\s)?(?![^.;]{{0,90}}\b(?:{words.numerals})\b)(?P<w>{_DID}[^.;,:\d]{{0,70}}?){turn}{_IN_FACT}{_WHO}"
        rf"(?:{_SUBJECT}|(?:el|la|il|le|o|a|l['’])\s?{_LOWER}\s)?(?P<r>{_DID}[^.;,:\d]{{0,70}}?){_STOP}",
        rf"{said}\b{_THAT}\s?[^.;,]{{2,60}}?\s{was}\s(?P<w>{_THING})(?:\s?(?=[.;:])|(?=,?\s(?:{words.turns})))"
        rf"{answer}(?P<r>{_THING}){_STOP}",
        rf"{said}\b{_THAT}\s?(?:[^.;,]{{2,60}}?\s)?(?P<w>{_DID}[^.;,:\d]{{0,70}}?)[.;:]\s(?:en realidad|in "
        rf"realtà|en réalité"
        rf"|na (?:verdade|realidade)),?\s{_WHO}(?P<r>{_THING}){_STOP}",
        rf"{said}\b{_THAT}\s(?:(?:el|la|o|a|il|le)\s|l['’]){_LOWER}\s(?P<w>{_LOWER}(?:ó|ò|ou|eu|iu|ava|aba|ía|ait)\s"
        rf"{_THING})[.;:]\s(?:él|ella|el[ea]|il|elle|egli|lei|lui)\s(?P<r>{_THING}){_STOP}",
        rf"{said}\s(?P<w>(?:un[ea]?|um|uma|el|la|le|il|lo|o|a)\s{_THING}){turn}{_IN_FACT}"
        rf"(?:se trata|trata-se|si tratta|il s['’]agi\w+)\s(?:invece\s|en fait\s)?(?:d[ei]\s"
        rf"|d['’])(?P<r>{_THING}){_STOP}",
        rf"\b(?:mostr|muestr|montr|représent|ritra|raffigur|retrat)\w*\s(?P<w>[^.;,:\d]{{2,60}}?){turn}{_IN_FACT}"
        rf"(?:(?:se trata|trata-se|si tratta|il s['’]agi\w+)\s(?:d[eiaou]l?\s|d['’]|della\s|dell['’]|de l[ao]\s)"
        rf"|(?:es|era|è|é|c['’]est|c['’]était)\s)(?P<r>[^.;,:\d]{{2,60}}?){_STOP}",
    )


def _attributions(words: Sorts) -> tuple[str, ...]:
    """“we attributed to W what R said”."""
    office = rf"(?:(?:{words.leading})\s|l['’])?(?:(?!d[eioa]l?\s){_LOWER}\s(?:d[eiao]l?\s(?={_LOWER}))?){{0,4}}?"
    body = rf"(?:l[ae]\s|l['’])?(?-i:[{_UPPER}]\w{{1,9}})"
    return (
        rf"\bat?tribu\w*\b[^.;]{{0,50}}?\s(?:{_TO}\s|all['’])(?P<w>{body})\s[^.;]{{3,70}}?\s(?:d[eaio]|del|della"
        rf"|par|por)\s"
        rf"(?P<r>{body}){_STOP}",
        rf"\b(?:at?tribu\w*\b[^.;]{{0,70}}?\s(?:{_TO}\s|all['’]|à l['’])"
        rf"|(?:en|na|in) boc{{1,2}}a\s(?:d[aeo]l?|al?)\s|dans la "
        rf"bouche\sd[eu]\s){office}(?P<w>{_NAME})(?!\w)[^.;:]{{0,90}}?"
        rf"(?:\s?[.;:]\s(?!{words.remedies})[^.;]{{0,70}}?"
        rf"|[\s,](?:(?:d[eiao]|del|par|por|que|che|qui)\s|d['’])[^.;]{{0,50}}?)"
        rf"(?<!\w)(?P<r>(?!(?P=w)(?!\w)){_FULL_NAME})(?!\w)",
    )


def _retractions(words: Sorts) -> tuple[str, ...]:
    """What is taken back: what somebody was said to have done; and what is said of it."""
    told = rf"\b{_THAT}\s{_SUBJECT}(?:d[ei]\s|d['’])?(?P<w>(?-i:[a-zß-öø-ÿ])[^.;:,]{{3,90}}?)\s?"
    return (
        rf"{told}[.;:,]\s(?:[ey]\s|et\s)?(?P<r>{_DENIAL})",
        rf"\b{_WITHDRAWN}\w*\b[^.;]{{3,200}}?{told}(?=[.;:,]|$)",
    )
