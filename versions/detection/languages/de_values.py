"""German: the pieces of which its constructions with values are made."""

from .de_words import ADV, AMISS, DAY, MENDED, PIECE, SAID, TOLD, C
from .germanic import LOWER, NAME, Grammar, alone, constructions, likely

_GREAT = r"(?: (?:millionen|million|milliarden|milliarde|mio\.|mrd\.))?"
_FIGURE = rf"(?:(?:\d[\d.,:]*\d|\d)(?!\. ?(?:jän|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)){_GREAT})"
_SPELT = (
    r"(?:(?:eine?(?= (?:million|milliarde))|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn"
    rf"|fünfzehn|sechzehn|zwanzig|dreißig|vierzig|fünfzig|hundert|tausend)(?!\w){_GREAT})"
)
_DATE = (
    r"(?:\d{1,2}\. ?(?:jänner|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november"
    r"|dezember)(?: \d{4})?)"
)
_MEASURED = (
    r"(?:%|prozent(?:punkte?n?)?|uhr|km/h|km|kg|m²?|cm|[\w-]*metern?|tonnen?|[\w-]*gramm|liter|hektar|euro|cent"
    r"|franken|rappen"
    r"|dollar|pfund|kronen|mark|grad|jahren?|monaten?|wochen?|tagen?|stunden?|minuten?|sekunden?|\w*watt\w*)(?!\w)"
)
_WHO = r"(?:er|sie|es|das|dies|dieser|diese)"

GRAMMAR = Grammar(
    letter=C,
    said=rf"(?:hieß es|hiess es|stand|stand zu lesen|{SAID}|{TOLD} wir|wir {TOLD})(?: [^.;,:]{{0,60}})?(?:,"
    rf"|:)(?: dass| wonach)?",
    named="",
    called=r"genannt|bezeichnet|angegeben|geschrieben|aufgeführt|ausgewiesen|vorgestellt|zitiert|erwähnt|angekündigt",
    as_="als",
    answer=rf"(?:{_WHO}|(?:der|die|das) [\w -]{{3,40}}?|tatsächlich|in wahrheit) (?:ist|heißt|heisst|lautet|war|hieß)"
    r"|richtig(?: geschrieben)? (?:ist|heißt|heisst|wäre|lautet|muss es heißen:?)(?: er| sie| es| der name)?"
    r"|korrekt (?:ist|heißt|wäre|lautet)(?: er| sie| es| der name)?|es handelt sich um|gemeint (?:ist|war)",
    persons=r"er|sie|es|das|tatsächlich|richtig|dieser|diese",
    things=r"das|dies|es|richtig|gemeint|tatsächlich|(?:der |die |das )?(?!er\b"
    r"|sie\b)(?-i:[A-ZÄÖÜ])[\w-]+(?: (?:des|der) [\w-]+)?",
    be=r"ist|sind|war|waren|sei|seien|heißt|heisst|lautet",
    article=r"der|die|das|den|dem|ein|eine|einen|einer|einem",
    definite=r"der|die|das|den|dem",
    of=r"des|der|von|vom|für|im|in|beim|am",
    near=("um", "am", "im", "in", "bei", "von", "aus", "auf", "nach", "bis", "ab", "seit", "zum", "zur", "mit"),
    denial=r"(?:das|dies) [^.;:]{3,40}|diese [^.;:]{3,40}|richtig(?: ist)?|die stelle [^.;:]{3,40}",
    not_=r",? und nicht|, nicht|, kein\w*| statt| anstatt| anstelle von",
    we_said=rf"(?:zunächst |ursprünglich |zuerst |irrtümlich |in einer früheren version )?(?:hatten wir"
    rf"|wir (?:hatten|haben)|haben wir|{TOLD} wir|wir {TOLD})",
    amiss=rf"{AMISS}|{MENDED}",
    headed=r"(?:lautete|hieß|hiess|stand)(?: es)?(?: zunächst| ursprünglich| zuerst| in einer früheren version)*",
    date=_DATE,
    figure=_FIGURE,
    spelt=_SPELT,
    measured=_MEASURED,
    counted=r"(?-i:[A-ZÄÖÜ])[\w²³-]+(?: (?-i:[A-ZÄÖÜ])[\wäöüß-]+(?=[.;,]))?",
    sum_=r"(?:die|der) (?:richtige|korrekte|tatsächliche) [\w-]+ (?:ist|lautet|beträgt|liegt bei)|richtig (?:ist|wäre)",
    seen=r"(?:(?:zu sehen|abgebildet) (?:ist|war)|(?:auf|im) (?:dem )?(?:foto|bild) (?:ist|sieht man|zeigt sich)"
    r"|das (?:foto|bild) zeigt)",
    wrongly=r"fälschlich(?:erweise)?|irrtümlich(?:erweise)?|versehentlich|falsch",
    turned=("nicht", "sondern"),
    kin=r"(?:sein|ihr|dessen|deren|unser)(?:e[mnrs]?)?|der|die|das|dem|den",
    shown=r"(?:gezeigt|abgedruckt|veröffentlicht|gedruckt|zu sehen)(?: worden)?",
    owed=(
        r"(?:es|das|richtig) (?:hätte|wäre|sollte)(?: eigentlich)?",
        r"sein (?:sollen|müssen)|(?:zeigen|abbilden) (?:sollen|müssen)|gewesen|sein",
    ),
    before=ADV,
)

NAMED = r"(?-i:[A-ZÄÖÜ])[\w'’-]+"
_DENIED = (
    r"(?:diese|die) (?:behauptung|darstellung|aussage|angabe|meldung)(?:en)? (?:ist|war|sind|waren) (?:falsch|unwahr"
    r"|unzutreffend|unbelegt|haltlos|frei erfunden)"
)

VALUES = (
    # What was done to the text: “korrigiert, von W auf R”.
    rf"\b(?:korrigiert|berichtigt|verbessert|geändert),? (?:und zwar )?von (?P<w>{GRAMMAR.amount}) auf "
    rf"(?P<r>{GRAMMAR.amount})(?!\w)",
    # Two amounts of one noun: “von W Festnahmen die Rede. Richtig ist: Es gab R Festnahmen”.
    rf"\bvon (?P<w>{_FIGURE} (?P<n>(?-i:[A-ZÄÖÜ])[\w-]+)) die rede[.;:,] [^.;\d]{{2,50}}? "
    rf"(?P<r>{_FIGURE} (?P=n))(?=[.;,])",
    # An allegation, and that it was none: “habe W. Diese Behauptung war falsch”.
    rf"(?:\b(?:hieß es|hiess es|stand)|{GRAMMAR.said})[^.;:]{{0,90}}? {NAME} (?:[\w-]+ ){{0,3}}?(?P<w>(?:"
    rf"habe|hätten|haben|hätte|sei|seien) [^.;:,]{{3,80}}|(?-i:[A-ZÄÖÜ])[\w-]+ [^.;:,]{{3,60}})[.;:,] "
    rf"(?P<r>(?P<whole>{_DENIED}))(?=[.;,])",
    # An office: “als W der Klinik bezeichnet. Er ist dort R”.
    rf"\bals (?P<w>(?-i:[A-ZÄÖÜ])[\w-]+(?: (?:de[rs]|von|vom|im|in|am|bei|beim|für) [^.;:,]{{2,40}}?)?) (?:bezeichnet"
    rf"|genannt|vorgestellt|angegeben){GRAMMAR.stop}(?:er|sie) (?:ist|war) (?:dort|da|hier|dabei) "
    rf"(?P<r>(?-i:[A-ZÄÖÜ])[^.;:,]{{2,50}}?)(?=[.;,])",
    # A price, a name: “mit W angegeben. Sie kostet R”.
    rf"\bmit (?P<w>{GRAMMAR.amount}) (?:{GRAMMAR.called}){GRAMMAR.stop}[^.;:\d]{{2,60}}? (?P<r>{GRAMMAR.amount})"
    r"(?: (?-i:[a-zäöü])\w+)?(?=[.;,])",
    rf"\bmit (?P<w>{NAME}) (?:{GRAMMAR.called}){GRAMMAR.stop}(?-i:[A-ZÄÖÜ])[^.;:\d]{{2,50}}? (?P<r>{NAME})(?=[.;,])",
    # Somebody named: “nannten wir die Siegerin W. Sie heißt R”.
    *(
        rf"\b(?:nannten wir|wir nannten|nannte|nennt|haben wir)[^.;:]{{0,90}}? (?P<w>{name})(?: genannt| getauft)?"
        rf"{GRAMMAR.stop}(?:{GRAMMAR.answer}) {GRAMMAR.before}(?P<r>{name})(?=[.;,])"
        for name in (NAMED + " " + NAMED, NAMED)
    ),
    # The same day or place, another state: “dass sie montags W bleibt. Sie ist montags R”.
    rf"{GRAMMAR.said} [^.;:]{{2,80}}? (?P<a>(?-i:[a-zäöü])\w+) (?P<w>(?-i:[a-zäöü])\w+) (?:bleibt|ist|sei|wird|war)"
    rf"{GRAMMAR.stop}(?:er|sie|es) (?:bleibt|ist|wird|war) (?P=a) (?P<r>(?-i:[a-zäöü])\w+)(?=[.;,])",
    # A caption: “nannte W als Aufnahmeort. Das Foto entstand in R”.
    rf"\b(?:nannte|nennt|gab|gibt)(?: [\wäöüß]+){{0,2}}? (?P<w>{NAME}) als (?:aufnahmeort|ort|schauplatz)(?: an)?[.;] "
    rf"[^.;:]{{2,50}}? (?:in|im|bei|am|auf|aus) (?P<r>{NAME})(?=[ .;,])",
    # “nicht W, sondern R statt”: behind the value none but small words.
    r"\b(?:nicht|nie|kein\w*)(?:,? (?:wie|als) [^.;]{2,80}?,)? (?:(?:am|an|im|in|bei|beim|von|vom|aus|auf|um|zum"
    r"|zur|zu|mit|für|nach|ab|bis) (?:(?:der|die|das|dem|den) )?)?"
    rf"(?P<w>{NAME})(?: {LOWER}){{0,2}},(?: (?:wie|als) [^.;,]{{2,80}},)? sondern (?:erst |nur |vielmehr |bereits )?"
    r"(?:(?:am|an|im|in|bei|beim|von|vom|aus|auf|um|zum|zur|zu|mit|für|nach|ab|bis) (?:(?:der|die|das|dem|den) )?)?"
    rf"(?P<r>{NAME})(?: {LOWER}){{0,2}}(?: (?:im|in|am|von|vom|bei|beim|des|der|für) [^.;,]{{2,40}})?(?=[.;,])",
    # Of what the words were meant: “Mit „X“ ist im Text die R gemeint”.
    r"\bmit [„“«»\"][^„“”«»\"]{1,60}[“”«»\"] (?:ist|sind|war|waren)(?: (?:hier|durchweg|nur|im|in|unserem|diesem"
    r"|dem|vom|am|text|artikel|beitrag|\w*kommentar|\w+tag|bericht))*"
    r" (?:die |der |das )?(?P<r>[^.;,]{3,60}?) gemeint",
    # “war X nie W”.
    r"\b(?:war|ist|sei) (?:[\w-]+ ){1,4}?(?:nie|niemals|nicht|kein\w*) (?P<w>(?-i:[A-ZÄÖÜ])[\w-]+)(?= (?:der"
    r"|des|von|bei|in|im)\b[^.;,]{2,40}\.|\.)",
    rf"(?:foto|bild)[^.;]{{0,20}} zeigt?e? (?P<w>{NAME})\. {GRAMMAR.seen} (?P<r>{NAME})(?=[.;,])",
    # One verb against the other: “dass es geschlossen wird. Es wird umgebaut”.
    rf"{GRAMMAR.said} [^.;:]{{2,80}}? (?P<w>(?-i:[a-zäöü])\w+(?:t|en)) (?P<v>wird|werden|wurde"
    rf"|ist){GRAMMAR.stop}(?:er|sie|es) (?P=v) (?P<r>(?-i:[a-zäöü])\w+(?:t|en))(?=[.;,])",
    # One verb against another: “die Klage zugelassen und nicht abgewiesen”.
    r"(?<!\w)(?P<r>(?-i:[a-zäöü])\w+(?:t|en))(?:,| und) nicht (?:, (?:wie|als) [^.;,]{2,60}, )?(?P<w>(?:ge|be|ver"
    r"|zer|er|ent|zu|ab|an|auf|aus|ein|um|vor|über)\w+(?:t|en))(?=[.;,])",
    rf"\bals (?P<w>{NAME}(?: (?:für|von|der|des) [^.;,]{{2,40}}?)?) (?:bezeichnet|genannt|angegeben){GRAMMAR.stop}"
    rf"(?-i:[A-ZÄÖÜ])(?!r |ie |s )[^.;:,\d]{{2,40}} (?:ist|sind|war) (?:der |die |das )?(?P<r>{NAME}(?: (?:für|von"
    rf"|der|des) [^.;,]{{2,40}}?)?)(?=[.;,])",
    r"(?:zitat|äußerung|aussage|satz|wort\w*)(?: \w+){0,2}? (?:der "
    r"|dem )?(?P<w>(?-i:[A-ZÄÖÜ])[^.;,]{2,50}?) (?:zugeschrieben|in den mund gelegt|zugeordnet)"
    rf"{GRAMMAR.stop}(?:[\w]+ ){{1,3}}(?:von|kam von) (?:der |dem )?(?P<r>[^.;,]{{2,50}}?)(?=[.;,])",
    rf"(?:behauptung|darstellung|aussage|vorwurf){C}{{0,40}}, (?:dass )?(?:(?:der|die|das|herr|frau"
    rf"|herrn) )*(?:[\w-]+ )??{NAME} (?:habe|hätte|sei|hat|ist) (?P<w>[^.;,]{{3,60}}?)(?=[.;,])",
    *constructions(GRAMMAR, conjunction="dass"),
    # A verb on both sides: “habe gegen das Gesetz gestimmt. Sie stimmte dafür”.
    rf"(?:{GRAMMAR.said})[^.;:]{{2,80}}? (?:habe|hätten?|hat|haben) (?P<w>(?:gegen|für|am|im|in|bei|mit"
    rf"|ohne)\b[^.;:,]{{2,50}}?)"
    rf" ge(?P<v>\w{{4,}}?)t?(?: hat| haben)?{GRAMMAR.stop}(?:er|sie|es) (?P=v)\w* (?P<r>[^.;,]{{2,40}}?)(?=[.;,])",
    # What became of it: “sei abgestiegen. Richtig ist: Er hat den Klassenerhalt geschafft”.
    rf"(?:{GRAMMAR.said})[^.;:]{{2,80}}? (?:sei|seien|ist|sind) (?:\d{4} |damals )?(?P<w>[\w-]+(?:en"
    rf"|t))(?: worden)?{GRAMMAR.stop}"
    rf"(?:richtig ist[,:] (?:dass )?)?(?:er|sie|es) (?:wurde|wurden|ist|hat|haben|sind) (?:damals |vielmehr "
    rf"|jedoch |nur |lediglich )?"
    r"(?P<r>[^.;,]{3,60}?)(?=[.;,])",
    # The right value alone, which the text puts against an earlier one.
    r"(?:anders als|entgegen)\b[^.;]{5,110}?,? (?!nicht)[\w]+(?:t|et|en|ist)\b(?:(?!nicht"
    r"|kein)[^.;,]){3,110}? (?:(?:um|am|ab|bis|erst|auf|bei) )*"
    rf"(?P<r>{GRAMMAR.amount})(?: (?-i:[a-zäöü]\w+)){{0,3}}(?=[.;])",
    r"^\W*(?:richtigstellung|berichtigung|korrektur|klarstellung|widerruf)\W+[^.;:]{3,80}? (?:hat|haben|hatte"
    r"|hatten|ist|war|wurde)"
    r" (?:zu keinem zeitpunkt )?(?P<r>kein\w* [^.;,]{3,60}?|nie(?:mals)? [^.;,]{3,60}?) \w+(?:t|en)(?=\.)",
    r"(?<=richtig lautet er )(?P<r>(?-i:[A-ZÄÖÜ])[^.;,]{2,50})",
)
"""They are tried in this order, before the formulas."""

LAST = (
    # What was left out: “fehlte eine Angabe. Es gehören R hinein”.
    rf"\b(?:fehl|falsch|unvollständig)[^\n]{{0,120}}?[.:;] (?:es|dazu|hinein|nötig|richtig) (?:gehören|kommen|sind"
    rf"|müssen|braucht man) (?P<r>{GRAMMAR.amount})(?: (?-i:[A-ZÄÖÜ])\w+)?(?: (?-i:[a-zäöü]\w*)){{0,3}}(?=[.;,])",
    *alone(GRAMMAR),
)
"""Tried behind the formulas: the right value alone, or the wrong one."""

LIKELY = (
    likely(
        pieces=rf"(?:im|in (?:dem|der|einem|einer|unserem|unserer)) (?:\w+ )?{PIECE}",
        dated=rf"gestern|vom {DAY}|am {DAY}|auf seite \d|vom \d|{DAY}s?ausgabe",
        named=GRAMMAR.called,
        answer="(?:er|sie|es) (?:ist|war|heißt|heisst)",
        pictures=r"(?:das|unser) \w*(?:foto|bild)",
        contrast=r"(?:zeigt|zeigte|ist|war|wurde|stammt) nicht [^.;\n]{2,80},? sondern",
    )
    + r"|in (?:einem teil|teilen) (?:der|unserer) (?:\w+ )?(?:auflage|ausgabe)n? (?:war|wurde|stand|fehlte|hieß)"
)
"""What is said of the publication's own piece, and what it is, without a word of error."""
