"""Swedish: the pieces of which its constructions with values are made."""

from .germanic import NAME, Grammar, alone, constructions, likely
from .sv_words import ADV, AMISS, DATED, MENDED, PIECE, TOLD, WE_SAID, WHEN, C

_MONTHS = r"januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
_GREAT = r"(?: (?:miljoner|miljarder|miljon|miljard))?"
_FIGURE = rf"(?:(?:\d[\d  .,:–]*\d|\d){_GREAT})"
_SPELT = (
    r"(?:(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|tjugo|trettio|fyrtio|femtio"
    r"|hundra|tusen)"
    rf"(?!\w){_GREAT})"
)
_MEASURED = (
    r"(?:(?:%|procent(?:enheter)?|kronor|öre|år|månader|veckor|dagar|timmar|minuter|euro|dollar|\w*meter|mil|km/h"
    r"|km|kg|m²?"
    r"|cm|ton|hektar|grader|hekto|kilo|gram|liter|deciliter|dl|msk|tsk)(?!\w)"
    r"(?:(?<=gram) (?!som\b|i\b|per\b|och\b|tung)[a-zåäö]\w+)?)"
)
_COUNTED = (
    rf"(?!(?:{_MONTHS})\b)(?:barn|man|(?-i:[a-zåäö])[\w-]{{2,}}(?:are|er|or"
    rf"|ar)(?<!\beller)(?<!\bunder)(?<!\böver)(?<!\befter))"
    r"(?!\w)"
)
_DATE = rf"(?:\d{{1,2}} (?:{_MONTHS})(?: \d{{4}})?)"

GRAMMAR = Grammar(
    letter=C,
    said=rf"(?:kunde man (?:tro|få intrycket)|stod|står|angavs|uppgavs|hävdades|påstods|hette|skrevs"
    rf"|rapporterades|{WE_SAID}|{TOLD})(?: [^.;:]{{0,70}})?,? att",
    named=r"kallade vi|vi kallade|kallades|kallade|benämndes|angav vi|angavs",
    called="",
    as_="som",
    answer=r"(?:han|hon|den|det|de|det (?:rätta|korrekta|riktiga)|(?:rätt|korrekt) [\w-]+|[\w-]+(?:en|et|n)"
    r"|[\w-]+(?:en|et|n) på bilden)"
    r" (?:heter|är|var|stavas|ska vara|lyder)|rätt är|det rör sig om|som avses är",
    persons=r"han|hon|den|det",
    things=r"det|det (?:rätta|korrekta)(?: namnet)?|(?!han|hon)[\w-]+(?:en|et|n|are)(?: (?:till|av|för) [\w-]+)?",
    be=r"är|var|heter|ska vara|blev|gjorde",
    article=r"en|ett",
    definite=r"den|det",
    of=r"för|av|i|på|vid|till|från|hos",
    near=("klockan", "den", "i", "på", "från", "till", "vid", "av", "sedan", "med", "hos", "om"),
    denial=r"(?:det|detta|så) (?:stämmer|är|var|stämde) [^.;:]{3,30}",
    not_=r",? och (?:inte|ej)|, (?:inte|ej)| –,? inte|,? (?:i stället|istället) för",
    we_said=rf"(?:tidigare |först |av misstag )?(?:vi (?:hade |har )?(?:\w+ )?(?:{WE_SAID}|{TOLD})|{WE_SAID} vi"
    rf"|hade vi|tidigare uppgavs)",
    amiss=rf"{AMISS}|{MENDED}",
    headed=r"(?:löd|var|hette|lydde)(?: först| tidigare| ursprungligen| från början)+:?",
    date=_DATE,
    figure=_FIGURE,
    spelt=_SPELT,
    measured=_MEASURED,
    counted=_COUNTED,
    sum_=r"(?:det (?:rätta|korrekta|riktiga)(?: antalet)?|(?:rätt|korrekt) [\w-]+) (?:är|ska vara)",
    seen=r"(?:på bilden (?:syns|ses|är)|bilden (?:visar|föreställer)|den som syns(?: på bilden)? är)",
    wrongly=r"felaktigt|av misstag|fel",
    turned=("inte", "utan"),
    kin=r"hans|hennes|deras|sin|sitt|sina|den|det",
    shown=r"(?:i stället|felaktigt|av misstag)",
    owed=(r"(?:det|den) (?:skulle|borde) (?:ha )?(?:varit|vara)", ""),
    before=ADV,
)


_THE = r"(?:han|hon|den|det|de|(?-i:[a-zåäö])[\w-]+(?:en|et|n))"
_CLAIM = r"(?:det|den|detta|uppgift\w*|påstående\w*)"
_DENIED = (
    rf"(?:(?:{_CLAIM} )?(?:saknade|saknar|hade|har) (?:all |helt )?(?:ingen |inget )?(?:grund|stöd|täckning)"
    rf"|{_CLAIM} (?:var|är) (?:osan|falsk|felaktig|ogrundad|inte san)\w*|{_CLAIM} (?:stämde|stämmer|höll) inte)"
)

VALUES = (
    # A claim that is taken back, and that it was none: “påståendet att X W. Det saknade grund”.
    rf"(?:uppgift\w*|påståendet?|påståenden\w*) (?:om )?att (?:(?:[\w-]+ )??{NAME}|{_THE}) (?P<w>[^.;,]{{3,70}}?)"
    rf"(?:, som [^.;,]{{2,60}})?[.,] (?:[^.;]{{2,50}}[.] )?(?P<r>(?P<whole>{_DENIED}))(?=[.;,])",
    # An allegation in a noun: “artikeln om X:s påstådda mutbrott. Uppgifterna höll inte”.
    rf"(?P<w>påstådd\w* [\w-]+)[^.;]{{0,60}}\. (?P<r>(?P<whole>{_DENIED}))(?=[.;,])",
    # What has been done, and what is: “att X har åtalats. Han är misstänkt”.
    rf"{GRAMMAR.said} (?:(?:[\w-]+ )??{NAME}|{_THE}) (?P<w>(?:har|hade) [^.;:,]{{3,60}}){GRAMMAR.stop}(?:han|hon|den"
    rf"|det|de) (?P<r>(?:är|var|blev|blir|ska|kommer) [^.;:,]{{3,60}}?)(?=[.;,])",
    # “The impression that X W. It R”, “that X W. What is right is that X R”.
    rf"(?:intrycket|uppfattningen) (?:av )?att (?:{_THE}|{NAME}) (?:har )?(?P<w>(?-i:[a-zåäö])"
    rf"[^.;:,]{{3,70}})\. "
    rf"(?:det (?:korrekta|rätta|riktiga) är att )?(?:{_THE}|{NAME}) (?!är\b)(?P<r>(?-i:[a-zåäö])"
    r"[^.;:,]{3,70}?)(?=[.;,])",
    # Who did it: “att W vann målet. Det var R som vann”.
    rf"{GRAMMAR.said} (?P<w>[^.;:,]{{2,40}}?) (?P<v>(?-i:[a-zåäö])\w{{2,}})(?: [^.;:,]{{2,50}})?\. det (?:är|var) "
    rf"(?P<r>[^.;:,]{{2,40}}?) som (?P=v)(?=[ .;,])",
    # A claim that does not hold: “uppgiften att hon är W stämmer inte. Hon är R”.
    r"uppgift\w*[^.;]{0,70}? att [^.;,]{2,40}? (?:är|var) (?P<w>[^.;,]{2,40}?) (?:stämmer|stämde|är|var) "
    r"(?:inte|fel\w*)\. (?:han|hon|den|det) (?:är|var) (?P<r>[^.;,]{2,40}?)(?=[.;,])",
    rf"{GRAMMAR.said} (?:{_THE}|{NAME}) (?P<w>(?P<v>(?-i:[a-zåäö])\w*)(?!\w)[^.;:,]{{3,70}})"
    rf"\. det (?:korrekta|rätta|riktiga) är att"
    rf" (?:{_THE}|{NAME}) (?!(?!hade\b|har\b)(?P=v)\b)(?P<r>(?-i:[a-zåäö])[^.;:,\d]{{3,70}}?)(?=[.;,])",
    rf"(?:angavs|uppgavs) (?:felaktigt )?vara (?P<w>{NAME})\. (?:det|han|hon) (?:är|var) (?:[^\W\d_]+ ){{0,3}}?"
    rf"(?P<r>{NAME})(?=[.;,])",
    rf"{GRAMMAR.said}[^.;:]{{2,90}}?(?<!\w)(?P<w>{_DATE})(?: [\w-]+){{0,4}}{GRAMMAR.stop}[^.;:]{{2,60}}?(?<!\w)"
    rf"(?P<r>{_DATE})(?!\w)",
    # A noun in apposition: “kallade vi Jan Ek talesperson för X. Han är R”.
    r"(?:kallade vi|vi kallade|kallades) (?:[\w-]+ )?(?-i:[A-ZÅÄÖ])[\w'’-]+(?: (?:(?:af|von"
    r"|de) )*(?-i:[A-ZÅÄÖ])[\w'’-]+)* (?:felaktigt |av misstag |för )*"
    r"(?P<w>(?-i:[a-zåäö])[^.;:,]{3,60}?)[.;:,] (?:han|hon|det|den) (?:är|var) (?P<r>[^.;:,]{3,60}?)(?=[.;,])",
    r"\bmed [”\"“][^”\"“]{1,60}[”\"“] (?:avses|menas|avsågs|åsyftas)(?: (?:här|i texten|i artikeln"
    r"|i \w+))? (?P<r>[^.;,]{3,60}?)(?=[.;,])",
    r"(?<!\w)(?P<r>\w{2,}(?:it|at|tt|en|ad|d|ts|ats))(?:,| och) inte (?P<w>\w{2,}(?:it|at|tt|en|ad|d|ts"
    r"|ats))(?: (?-i:[a-zåäö])\w+(?:en|et|n))?(?=[.;,])",
    rf"tillskrevs [^.;]{{0,60}}?(?P<w>{NAME})\. (?:det|citatet) (?:var|kom från|är) (?P<r>{NAME})(?= som|[.;,])",
    r"tillskrevs (?:felaktigt )?(?:ett|citatet|ett citat|uttalandet) ?(?:citat |uttalande )?(?:av misstag "
    r"|felaktigt )?(?P<w>[^.;,]{3,50}?)\. (?:det|citatet|uttalandet) (?:kom|kommer|är|var|fälldes) (?:från"
    r"|av) (?P<r>[^.;,]{3,50}?)(?=[.;,])",
    rf"(?:uppgift\w*|påstående\w*)[^.;,]{{0,40}} (?:om )?att (?:[\w-]+ )??{NAME} (?P<w>[^.;,]{{3,60}}?)(?= tar vi"
    rf"| drar vi|[.;,]| och ber)",
    rf"{GRAMMAR.said} [\w-]+(?:en|et|n) (?P<w>(?-i:[a-zåäö])\w{{3,}}(?:er|ar|r|s|t)){GRAMMAR.stop}(?:den|det|han"
    rf"|hon|de) (?:ska|har|är|blir) (?P<r>[^.;,]{{3,40}}?)(?=[.;,])",
    r"\bvar (?-i:[A-ZÅÄÖ])[\w-]+(?: (?-i:[A-ZÅÄÖ])[\w-]+)* (?:aldrig|inte) (?P<w>(?-i:[a-zåäö])[\w-]{4,})(?= (?:i"
    r"|för|av|på|vid) [^.;,]{2,30}\.|\.)",
    rf"(?:skrivit|påstått|uppgett|hävdat) att (?:[\w-]+ )?{NAME} (?P<w>(?-i:[a-zåäö])[^.;:,]{{3,60}}?)\. (?:det"
    rf"|uppgift\w*) (?:finns|saknas|stämmer|var|är)",
    *constructions(GRAMMAR, conjunction="att"),
    # A verb on both sides: “att hon röstade mot förslaget. Hon röstade för”.
    rf"{GRAMMAR.said} [^.;:]{{2,70}}? (?P<v>\w{{4,}}) (?P<w>(?:mot|för|med"
    rf"|utan)\b[^.;:,]{{0,50}}?){GRAMMAR.stop}(?:han|hon|den|det|de) (?P=v)"
    r" (?P<r>[^.;,]{2,40}?)(?=[.;,])",
    r"(?:till skillnad från|tvärtemot|tvärt emot|i motsats till)\b(?:(?! inte )[^.;]){5,200}? (?:(?:klockan|kl\."
    r"|den|på|till|för|från) )*"
    rf"(?P<r>{_FIGURE}(?: (?:{_MONTHS}|{_MEASURED}|{_COUNTED}))?)(?=[.;])",
    r"^\W*(?:rättelse|korrigering|dementi|förtydligande)\W+[^.;:]{3,80}? har (?P<r>(?:inte"
    r"|aldrig) [^.;,]{3,60}?)(?=\.)",
)
"""They are tried in this order, before the formulas."""

LAST = alone(GRAMMAR)
"""Tried behind the formulas: the right value alone, or the wrong one."""

LIKELY = likely(
    pieces=rf"(?:i|på) (?:{DATED} )?{PIECE}",
    dated=rf"{WHEN}|{DATED}|på sidan \d|den \d|till artikeln",
    named=r"(?:kallades|kallade vi|benämndes|beskrevs) [^.;\n]{3,80}",
    answer="(?:han|hon|den|det) (?:är|var|heter)",
    pictures="(?:bilden|fotot|kartan)",
    contrast=r"(?:är|var|visar|visade|föreställer) inte [^.;\n]{2,80},? utan",
)
"""What is said of the publication's own piece, and what it is, without a word of error."""
