"""German."""

from ...kinds import Kind
from ..vocabulary import Vocabulary

_NOUN = (
    r"(?:artikels?|textes?|beitrags?|beiträgen?|berichts?|meldung|reportage|kommentars?|interviews?"
    r"|nachrufs?|kolumne|analyse|grafik|karte|tabelle"
    r"|bildunterschrift|bild|foto|fotos|überschrift|schlagzeile|kritik|rezension|sendung|podcasts?"
    r"|newsletters?|ausgabe|videos?|glosse|essays?"
    r"|porträts?|liste|rezepts?|agenturmeldung|zeitung|seite|infografik|teaser|vorspann|printausgabe"
    r"|freitagausgabe|montagausgabe|montagsausgabe|\w+ausgabe|darstellung|berichterstattung|magazins?"
    r"|stelle)"
)

GERMAN = Vocabulary(
    code="de",
    cues="""
        korrektur korrekturen korrigiert korrigieren korrigendum berichtigung berichtigungen berichtigt
        richtigstellung klarstellung präzisierung fehler fehlerhaft fälschlich fälschlicherweise irrtümlich
        irrtümlicherweise versehentlich falsch falsche falschen falscher falsches anm anmerkung hinweis
        aktualisiert aktualisierung nachtrag ergänzt ergänzung redaktion redaktionellen redaktioneller richtig
        tatsächlich verwechselt vertauscht entschuldigen entschuldigt entschuldigung bedauern widerruf
        widerrufen zurückgezogen gelöscht entfernt version fassung darstellung anders entgegen ausgetauscht
        geändert überarbeitet nachträglich ursprünglich sache transparenzhinweis übermittlungsfehler
        redaktionsfehler stimmt irrtum versehen unrichtig unkorrekt unzutreffend erratum missverständlich rede
        behauptet verzeihung update stand korrekt ungenau tippfehler schreibfehler druckfehler druckfehlerteufel
        aktualisierte präzisiert""",
    places="",
    openers="",
    speakers="wir unser unsere unserer unserem unseren uns dieser dieses diesem dieser",
    beside="haben hatten wurde nicht geändert um mit",
    frequent="der die das und ist nicht ein eine dem den des von zu mit im auf für sich es sie er war dass als"
    " auch wurde haben hat bei aus",
    labels={
        Kind.CORRECTION: (
            r"korrektur(?:en)?|korrekturhinweis|berichtigung(?:en)?|richtigstellung|korrigendum|erratum"
            r"|korrigiert(?: wird)?|fehlerkorrektur"
        ),
        Kind.CLARIFICATION: r"(?:zur )?klarstellung|präzisierung|zur verdeutlichung|verdeutlichung",
        Kind.RETRACTION: r"widerruf|zurückgezogen|rücknahme|entschuldigung|rückzug",
        Kind.UPDATE: r"update|aktualisierung|aktualisiert|nachtrag|ergänzung",
    },
    headings=r"anm\.?(?:erkung)?(?: d\.?(?:er)? ?red\.?(?:aktion)?)?|hinweis(?: der redaktion)?|in eigener sache"
    r"|transparenzhinweis|redaktioneller hinweis|an unsere leser\w*|die redaktion|anmerkung der redaktion"
    r"|hinweis in eigener sache|anm",
    version=rf"(?:in )?(?:einer|der|die|eine) (?:früheren?|ersten?|ursprünglichen?|vorherigen?|älteren?"
    rf"|vorigen?) (?:\w+ )?(?:version|fassung),? (?:(?:dieses|des vorliegenden|dieser|unseres"
    rf"|unserer) (?:[\wäöüß-]+ )?{_NOUN}|(?:hieß|hiess|stand|haben wir|hatten wir|war angegeben)\b)"
    rf"|(?:anders als|entgegen) [^.,]{{0,40}}?(?:unsere[rm]|wir|ursprünglich|zunächst"
    rf"|an dieser stelle) [^.,]{{0,60}}|(?:wie|als) (?:am [^,.]{{3,20}}|es in der ausgabe[^,.]{{0,30}}"
    rf"|in unserer [^,.]{{3,30}}|von uns|zunächst|zuerst|hier)(?: \w+)? ?(?:berichtet|gemeldet|hiess|hieß"
    rf"|geschrieben|angegeben|behauptet)"
    rf"|in (?:einer|der) (?:früheren|ersten|ursprünglichen|vorherigen|älteren) (?:version"
    rf"|fassung) (?:\w+ )?(?:falsch|irrtümlich|fehlerhaft|nicht|unvollständig|versehentlich)|lie(?:ß"
    rf"|ss) die erste fassung|in der ersten fassung (?:dieses|fehlte|stand|war|nicht)|(?:ausgabe|online"
    rf"|zeitung)[^.]{{0,30}} (?:war|ist|stand) bei uns|dieser hinweis fehlte",
    own=rf"(?:diese[mnrs]?|unsere[mnrs]?|unser|dieser) (?:[\wäöüß.-]+ ){{0,2}}{_NOUN}\b(?! \d| (?:der|des|von"
    rf"|vom) )|(?:der|die|das) {_NOUN} (?:zu diesem|über diesem|zu unserem|wurde)|(?:an dieser stelle"
    rf"|in der (?:\w+)?ausgabe|auf seite \d+|in der printausgabe|im text|im artikel|der artikel(?! \d)"
    rf"|der text|bei uns)\b|(?:der|im|den) (?:erste|zweite|dritte|vierte|letzte)[nr]? absatz|im \w+ absatz"
    rf"|hier stand",
    we=r"(?:haben|hatten|hat) wir\b|wir (?:haben|hatten) |wir (?:bitten|bedauern|entschuldigen|halten|nehmen"
    r"|ziehen|müssen|schrieben|berichteten|meldeten|widerrufen)|die redaktion (?:entschuldigt|bittet"
    r"|bedauert)|müssen wir|bitten wir|bedauern wir|uns unterlaufen|bei uns",
    hard=r"fehler\w*|falsch\w*|fälschlich\w*|irrtümlich\w*|versehentlich|korrigier\w*|korrektur|berichtig\w*"
    r"|verwechselt|vertauscht|nicht (?:korrekt|richtig|zutreffend)|unzutreffend|unrichtig|inkorrekt"
    r"|ungenau|missverständlich|das stimmt nicht|trifft nicht zu|richtig (?:ist|sind|heißt|muss|lautet)"
    r"|ausgetauscht"
    r"|(?:wurden?|haben|ist|worden) (?:[^.]{0,40} )?(?:geändert|korrigiert|aktualisiert|ergänzt|präzisiert"
    r"|überarbeitet|entfernt|gelöscht|ersetzt)|deutlich gemacht|haltlos|unwahr|entschuldig\w+|verzeihung"
    r"|das haben wir geändert|gemeint|übermittlungsfehler|redaktionsfehler|hätte \w+ \w+ müssen",
    soft=r"tatsächlich|richtig|[.;:](?:\s|$)",
    alone=r"(?:dieser|der|unser) (?:artikel|text|beitrag) wurde (?:am |um |nach |nachträglich |mit "
    r"|zwischenzeitlich )?.{0,60}(?:korrigiert|aktualisiert|ergänzt|geändert|berichtigt|überarbeitet"
    r"|präzisiert)|^\W{0,4}korrigiert (?:wird|wurde|ist)|durch einen (?:übermittlungs|redaktions"
    r"|produktions|tipp|technischen )\s?fehler"
    r"|nach (?:erscheinen|veröffentlichung) (?:dieses|des|unseres)|(?:wir bitten|bitten wir|wir bedauern"
    r"|die redaktion entschuldigt|wir entschuldigen)[^.]{0,40}(?:fehler|irrtum|versehen|entschuldig)"
    r"|hier stand (?:ein|zunächst|ursprünglich)|bitte verwenden sie unsere meldung|die (?:karte|grafik"
    r"|tabelle) zu diesem|nachträglich (?:deutlich|ergänzt|korrigiert)"
    r"|zeitweise auch online",
    veto=r"danke ich|wir danken|mein dank|(?:sehr geehrte|liebe) redaktion|in ihrem (?:artikel|text|beitrag"
    r"|bericht)|wenn sie (?:einen|fehler)|haben sie (?:einen )?fehler|fehler (?:gefunden|melden|entdeckt)"
    r"|veröffentlicht (?:diese|unsere) (?:zeitung|redaktion)|abonn|wie wir (?:in|am|bereits|berichteten)"
    r"|newsletter (?:bestellen|anmelden)|mit freundlichem gru|wird (?:laufend|ständig) aktualisiert"
    r"|zuletzt aktualisiert",
    others=r"(?:sagte|erklärte|teilte|so|laut) (?:der|die|das|er|sie|ein)\b|konkurren|\?",
    retracted=r"widerruf\w*|zurückgezogen|zurückziehen|unwahr\b|haltlos|nicht aufrecht|verwenden sie|(?:artikel|text"
    r"|beitrag|meldung) (?:gelöscht|entfernt)|ihn gelöscht|frei erfunden|entbehrt",
    faulty=r"fehler\w*|falsch\w*|fälschlich\w*|irrtümlich\w*|korrigier\w*|korrektur|berichtig\w*|verwechselt"
    r"|vertauscht|nicht korrekt|nicht richtig|richtig (?:ist|sind)|tatsächlich|sondern|stimmt nicht"
    r"|bezeichnet|das haben wir geändert|hieß es|veraltet\w*|und nicht",
    clarified=r"klarstell\w+|klargestellt|präzis\w+|missverständlich|so verstanden werden|deutlich gemacht"
    r"|hinweis fehlte|liess? [^.]{0,40}offen|durchweg|eindruck (?:entstehen|erweck)|verdeutlich\w*"
    r"|konnte\w* (?:so )?verstanden|gemeint",
    updated=r"aktualisiert|ergänzt|nachtrag|nach erscheinen|nach veröffentlichung|inzwischen|neuen stand"
    r"|stellungnahme|nach der entscheidung",
    noted=r"entspricht nicht unseren|nachgeholt|herkunft|gekennzeichnet|hätte[n]? [^.]{3,60} müssen|prüfung"
    r"|bezahlt|offengelegt|interessenkonflikt|versehentlich veröffentlicht|zu früh|regeln|transparenz"
    r"|mitglied|befangen",
    negations=r",? und nicht(?= )|, nicht(?= )",
    instead=r"statt|anstatt|anstelle von",
    turned=(
        r"nicht(?: am| von| der| aus| in| bei| wie| mehr)?|nie|kein(?:e|en)?",
        r",? sondern(?: erst| am| von"
        r"| der| aus| vielmehr)?",
    ),
    formulas=(
        r"[«»„\"](?P<r>[^«»“”\"]{1,80})[«»“”\"] (?:statt|anstatt|und nicht"
        r"|nicht) [«»„\"](?P<w>[^«»“”\"]{1,80})[«»“”\"]",
        r"wurden? (?P<r>[\wäöüÄÖÜß-]{3,40}) (?:fälschlich(?:erweise)? "
        r"|irrtümlich )?als (?P<w>[\wäöüÄÖÜß-]{3,40}) bezeichnet",
        r"(?:angegeben|geschrieben|gemeldet)[^.]{0,30}, (?:es|er|sie) (?:sei"
        r"|seien) (?P<w>[^.;,]{2,60})\. (?:Es|Er|Sie|Richtig) (?:ist|sind|war|waren) (?P<r>[^.;,]{2,60})",
    ),
    reports=r"(?:hieß es|hiess es|stand|behauptet|geschrieben|berichtet|gemeldet|angegeben|schrieben wir"
    r"|berichteten wir)(?:,| zunächst,| ursprünglich,| fälschlicherweise,)+(?: dass)?"
    r"|war (?:\w+ ){0,2}(?:angegeben|behauptet)(?:, dass)?|bezeichnet(?:en)? (?:wir )?[^.;,]{2,50} als"
    r"|(?:war|ist) bei uns von",
    answers=r"richtig (?:ist|sind|wäre|heißt es|lautet)|tatsächlich (?:ist|sind|war|waren|sei|beträgt|liegt"
    r"|handelt es sich um|hat|haben)(?: es)?|korrekt (?:ist|sind)|in wahrheit (?:ist|sind)|es (?:muss"
    r"|müsste) (?:richtig )?heißen|es (?:sind|ist|war|waren)|das stimmt nicht:|(?:er|sie|es) endete"
    r"|in wirklichkeit (?:ist|sind)",
    copulas=r"habe|haben|ist|sind|war|waren|sei|seien|wird|wurde|beträgt|heißt|heisst|liegt|kostet|hat|haben|koste"
    r"|betrage|es sind|deren|hatte|lautet|beginnt|stammt",
    prepositions=r"in|im|am|an|bei|von|vom|aus|auf|um|zu|zum|zur|mit|erst",
    articles=r"der|die|das|dem|den|des|ein|eine|einen|einem",
    tails=r",? (?:wie|als|nach|dass|weil|die|der|das|und|worden|worden sei|gegründet|hoch|lang|groß|alt|gewesen"
    r"|bezeichnet)\b| (?:sei|seien|hoch|lang|groß|alt|worden|koste|kostete|gegründet)\b",
    numerals=r"zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\w+zehn|zwanzig|dreißig|vierzig|fünfzig"
    r"|hundert|tausend|halb",
    perfect=r"",
    pronouns=r"er|sie|es|das|dies",
    limits=r"nur|allein|ausschließlich|lediglich",
    denials=(
        r"(?:diese|die) (?:behauptung|darstellung|meldung|information)(?:en)? (?:war|ist|sind|waren) (?:unwahr"
        r"|falsch|unzutreffend|haltlos)"
    ),
    remedies=r"(?:das ist (?:nicht (?:korrekt|richtig)|falsch|unrichtig)\.|wir (?:bitten|bedauern|haben (?:die|den"
    r"|das|es|dies))|die redaktion|das haben wir|der (?:text|artikel|fehler) (?:wurde|ist)|danke)",
)
