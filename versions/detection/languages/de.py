"""German, as Germany, Austria and Switzerland write it."""

from ...kinds import Kind
from ..vocabulary import Vocabulary
from .de_values import LAST, LIKELY, VALUES
from .de_words import (
    AMISS,
    CONTRAST,
    DAY,
    DEICTIC,
    EARLIER,
    FINITE,
    FORMULAS,
    MENDED,
    MONTH,
    PAPER,
    PIECE,
    REGRET,
    RIGHT,
    SAID,
    STAFF,
    TOLD,
    VERSION,
)

GERMAN = Vocabulary(
    code="de",
    frequent="der die das und ist nicht ein eine dem den des von zu mit im auf für sich es sie er war dass als"
    " auch wurde haben hat bei aus wir am vom einer einem einen sind wird zum zur nach sei wie",
    abbreviations="nr dr prof st bzw ca mio mrd str sog ggf vgl geb usw etc hl abb",
    labels={
        Kind.CORRECTION: (
            r"(?:\+{2,} ?)?(?:(?:fehler|wichtige |redaktionelle |ergänzung(?:en)? und "
            r"|klarstellung und )?(?:korrektur|berichtigung|richtigstellung)(?:en)?"
            r"(?:shinweis|hinweis)?(?: (?:&|und) (?:ergänzung|präzisierung|klarstellung|berichtigung)(?:en)?)?"
            r"|[kc]orrigend(?:um|a)|errat(?:um|a)|korrigiert(?: wird)?"
            r"|wir (?:korrigieren|berichtigen|stellen richtig)|(?:druck)?fehlerteufel|mea culpa|unser fehler"
            r"|(?:falsche[rs]? [\w-]+|fehler|[\w-]+ verwechselt|(?:verwechslung|panne|fehler|irrtum"
            r"|versehen) (?:auf|in|im|bei|beim)"
            r" [^:.\n]{0,20}?(?:"
            + PIECE
            + "|"
            + PAPER
            + r"))(?=\s?[:!|—–])|(?:schreib|druck|tipp|rechen)fehler|so (?:ist es|ist's|stimmt es|stimmt's) richtig)"
            r"(?: (?:zu|zum|zur|vom|in|im|von|des|der|betreffend) [^:.\n|]{0,60}?"
            + PIECE
            + r"[^:.\n|]{0,60}(?=:|\n|\.\s))?(?: ?\+{2,})?"
        ),
        Kind.CLARIFICATION: (
            r"(?:(?:zur )?(?:klarstellung|verdeutlichung|präzisierung|erläuterung)|zum (?:besseren )?verständnis"
            r"|präzisiert|um (?:missverständniss|irrtümer)\w* (?:zu vermeiden|vorzubeugen|auszuräumen)"
            r"|(?:ergänzung|nachtrag)(?=[^\n]{0,200}(?:unerwähnt|nicht erwähnt)))(?: (?:zu|zum|zur|in) [^:.\n|]{0,60}?"
            + PIECE
            + r"[^:.\n|]{0,60}(?=:|\n|\.\s))?"
        ),
        Kind.RETRACTION: (
            r"(?:widerruf|unterlassung(?:serklärung)?|falschmeldung|zurückgezogen|rücknahme|rückzug|retraktion"
            r"|entschuldigung(?![^\n]{0,160}(?:fehler|verwechs|richtig (?:ist|sind)))|wir (?:bitten um entschuldigung"
            r"|entschuldigen uns|widerrufen))(?: (?:zu|zum|zur|der|des|bei) [^:.\n|]{3,90}(?=:|\n|\.\s))?"
        ),
        Kind.UPDATE: r"update|aktualisierung|aktualisiert|nachtrag|ergänzung|ergänzt|neufassung|nachgetragen",
        Kind.EDITORS_NOTE: r"gegendarstellung",
    },
    headings=r"anm\.?(?:erkung(?:en)?)?(?: (?:von )?d(?:er|\.)? ?(?:chef)?red(?:aktion|\.)?)?"
    r"|(?:wichtiger )?hinweis(?:e)?(?: (?:der|von der|aus der) (?:chef)?redaktion)?(?: in eigener sache)?"
    r"|in eigener sache|(?:transparenz|redaktions)(?:hinweis)?|redaktionelle[rs]? (?:hinweis|anmerkung|notiz)"
    r"|an unsere leser\w*|(?:die|aus der|von der) (?:chef)?redaktion|liebe leser\w*(?: und leser\w*)?"
    r"|notiz der redaktion|(?:red|d\. ?red)\.?|sorry|ups+|hoppla|oje|pardon|bitte beachten(?: sie)?"
    r"|[\w-]+ (?:der|aus der) (?:chef)?redaktion|offenlegung|nachbemerkung|vorbemerkung der redaktion"
    r"|stellungnahme der redaktion",
    version=rf"(?:{EARLIER} )(?:und [\w-]+ )?(?:[\w-]+ )?{VERSION},?(?:"
    rf" (?:(?:von )?{DEICTIC} (?:[\w-]+ )?{PIECE}|(?:des|der) (?:vorliegenden )?(?:artikels|textes|beitrags|berichts"
    rf"|beitrages|berichtes|meldung|reportage|interviews|grafik|bildunterschrift|rezension)(?! (?:der|des) ))"
    rf"|(?! (?:des|der|dieses|dieser|von|vom|seine[rs]|ihre[rs]|eine[rs]|zum|zur) )(?:[^.;]{{0,30}} (?:wir|uns"
    rf"|fälschlich\w*|irrtümlich\w*|versehentlich|falsch|fehlerhaft|zu lesen)\b"
    rf"| (?:hieß|hiess|stand|lautete|fehlte[n]?|enthielt|ging)\b"
    rf"| (?:[^.;]{{2,110}} )?(?:{SAID}|die rede)(?:\b|\.)))"
    rf"|(?:im|der|die|einer) ursprünglich\w* (?:text|artikel|beitrag|bericht|meldung|titel)\w*|(?:lie(?:ß|ss)"
    rf"|suggerierte|erweckte) (?:die|der) {EARLIER} {VERSION}|{VERSION} [^.;]{{0,40}}zunächst veröff"
    rf"|(?:anders als|entgegen) (?:[^.;,]{{0,60}}? )?(?:unser\w*|wir|von uns|ursprünglich|zunächst|zuvor|hier"
    rf"|an dieser stelle|irrtümlich|fälschlich|versehentlich|gestern|eine[rs]? (?:früheren|ersten)"
    rf"|(?:im|in der|in dem|auf) [^.;,]{{2,50}}?)(?: [^.;,]{{1,80}}?)? ?"
    rf"(?:{SAID}|{TOLD}|meldung|hieß|hiess|darstellung|version|fassung|stand|ausgabe|bericht\w*|artikel|angabe)"
    rf"|(?:(?<!^)(?<!\. )wie|als) (?:es |sie |er |noch |auch )?(?:am [^,.;]{{3,30}}"
    rf"|in der [^,.;]{{0,20}}ausgabe[^,.;]{{0,30}}"
    rf"|(?:im|in|auf|bei) (?:{DEICTIC}|dem|der|den)? ?(?:{PIECE}|{PAPER})[^,.;]{{0,40}}"
    rf"|von uns|zunächst|zuerst|hier|ursprünglich|zuvor|versehentlich|irrtümlich|fälschlich\w*|gestern|vorher)"
    rf"(?: [^,.;]{{1,60}}?)? ?(?:{SAID}|hieß|hiess|stand)\b"
    rf"|(?:(?<!^)(?<!\. )wie|als|dass) (?:wir|unser\w* [\w-]+) (?:[^,.;]{{1,60}} )?(?:{SAID} (?:haben|hatten|hat)"
    rf"|{TOLD})"
    rf"|wir (?:hatten|haben) (?!bereits|schon|mehrfach|ausführlich|(?:dar)?über)[^.;]{{0,90}}?"
    rf"(?:gemeldet|geschrieben|behauptet|angegeben|genannt|bezeichnet|dargestellt|zugeschrieben"
    rf"|zugeordnet|vermeldet|berichtet,)"
    rf"|(?:hatten|haben) wir (?!bereits|schon|mehrfach|ausführlich|(?:dar)?über)[^.;]{{0,90}}?(?:gemeldet|geschrieben"
    rf"|behauptet|angegeben|genannt|bezeichnet|dargestellt|zugeschrieben|zugeordnet|vermeldet|berichtet,"
    rf")"
    rf"|(?:schrieben|berichteten|meldeten|behaupteten|nannten|bezeichneten|sagten|verlegten|verwechselten) wir"
    rf"(?! (?:bereits|schon|mehrfach|über|darüber))|wir (?:schrieben|berichteten|meldeten|behaupteten|nannten"
    rf"|bezeichneten|sagten|verlegten|verwechselten)(?! (?:bereits|schon|mehrfach|über|darüber|regelmäßig))"
    rf"|(?:war|ist|stand|hieß|hiess) (?:es )?bei uns"
    rf"|(?:in|im|auf|bei) (?:unser\w*|de[mr] gestrigen|der (?:print|online|web|ur|erst|druck)-?(?:fassung|version"
    rf"|ausgabe) {DEICTIC})"
    rf" (?:[\w.-]+ ){{0,2}}?(?:{PIECE}|{PAPER}) (?:wurden?|war|waren|stand"
    rf"|hieß|hiess|ist|sind|fehlte|haben wir)\b(?![^.;]{{0,40}} zu gast)|\bwir [^.;,]{{1,60}}{SAID} hatten\b"
    rf"|(?:an dieser stelle|hier|im text|im artikel|in (?:dem|diesem) (?:text"
    rf"|artikel|beitrag|bericht)) (?:hieß|hiess|stand|war|wurde|haben wir)(?: [^.;,]{{1,50}})?(?: zuvor| zunächst"
    rf"| ursprünglich"
    rf"| früher| zuerst| irrtümlich| versehentlich)|zunächst (?:[\w-]+ )?(?:hieß|hiess|stand) es"
    rf"|(?:in|im|auf|bei) (?:unser\w*|de[mr] gestrigen|{DEICTIC}) (?:[\w.-]+ ){{0,2}}?(?:{PIECE}"
    rf"|{PAPER}) [^.;]{{0,80}}?"
    rf"(?:bezeichnet|genannt|angegeben|zugeschrieben|zugeordnet|behauptet|verlegt)|(?:dieser"
    rf"|ein entsprechender|der) (?:hinweis|zusatz) fehlte",
    own=rf"{DEICTIC} (?:[\w.„“\"_-]+ ){{0,3}}?(?:{PIECE}|{PAPER})(?! \d)"
    rf"|(?:gestrig|vorgestrig)e[mnrs]? (?:[\w-]+ )?(?:{PIECE}|{PAPER})"
    rf"|(?:letzt|vergangen|vorig|aktuell|jüngst)e[mnrs]? (?:ausgabe|nummer|heft|sendung|newsletter)"
    rf"|in (?:der|die) (?:gedruckten |heutigen |aktuellen |digitalen )?[\w-]*ausgabe|auf seite \d+"
    rf"|\([^()]{{0,60}}(?:seite|s\.) ?\d+"
    rf"|\((?:ausgabe )?(?:vom )?\d{{1,2}}\. ?"
    rf"{MONTH}[^()]{{0,20}}\)"
    rf"|(?:im|in dem|in einem|zum|beim|bei der|zur|in der|in einer|der|die|das|den|unter dem|dem|ein|eine) {PIECE}"
    rf"(?: [„«\"»_][^.;]{{0,90}}?)? (?:zu |zum |zur |über |um |vom |von (?:gestern|{DAY}|vorgestern)|auf seite"
    rf"|am {DAY}|in der (?:gestrigen|\w*ausgabe|rubrik)|\(|„|«|\"|»)"
    rf"|in der (?:meldung|rubrik|tabelle|grafik|spalte|sendung|überschrift|bildunterschrift|bildlegende)\b"
    rf"|^\W{{0,4}}(?:die|der|das) (?:bildunterschrift|bildlegende|bildtext|überschrift|vorspann)\b(?! (?:der|des|von) )"
    rf"|^\W{{0,4}}(?:die|der|das) (?:[\w-]*grafik|karte|tabelle|titel|podcast|beitrag|artikel|text|bericht|rezept|quiz)"
    rf"(?! (?:der|des|von|im|in|auf) (?!unser|diese|der gestrigen|der \w*ausgabe|seite))[^.;]{{0,60}}(?:falsch"
    rf"|fehler|irrtümlich|versehentlich|vertauscht|veraltet|früheren|präzisiert)"
    rf"|(?:nach|vor|bei) redaktionsschluss|in der (?:print|online|druck)-?(?:fassung|version|ausgabe)"
    rf"|an dieser stelle|auf dieser (?:seite|webseite|website) (?:stand|hieß|haben wir|wurde)|im (?:text|artikel"
    rf"|beitrag|bericht|rezept|vorspann"
    rf"|interview|kreuzworträtsel|\w+heft|newsletter|podcast|lokalteil|sportteil|quiz)\b|der artikel (?:wurde|ist"
    rf"|war|konnte"
    rf"|enthielt|entsprach)|der (?:text|beitrag|bericht) (?:wurde|ist|war|enthielt|entsprach|konnte)|bei uns\b"
    rf"|(?:der|im|den|des) (?:erste|zweite|dritte|vierte|fünfte|letzte|\d+\.)[nrs]? (?:absatz"
    rf"|satz)(?:es)?(?! (?:des|der) )"
    rf"|im \w+ (?:absatz|satz)|hier stand ein\w* {PIECE}|in der ausgabe (?:vom|nr|\d)"
    rf"|in der (?:{EARLIER}) (?:version|fassung)"
    rf"|beim (?:quiz|rätsel|kreuzworträtsel|gewinnspiel)",
    we=r"(?:haben|hatten|hat) wir\b|wir (?:haben|hatten)\b|wir (?:bitten|bedauern|entschuldigen|halten|nehmen|ziehen"
    r"|müssen|schrieben|berichteten|meldeten|widerrufen|danken|korrigieren|berichtigen|distanzieren|stellen|möchten"
    r"|legen|weisen|hätten|verwechselten|waren|lagen|sind)\b|die (?:chef)?redaktion (?:entschuldigt|bittet|bedauert"
    r"|prüft|hat|nimmt|zieht|distanziert|hätte|weist)|die redaktion (?:widerruft|korrigiert|berichtigt|stellt)"
    r"|(?:müssen|bitten|bedauern|möchten|ziehen|hätten|widerrufen"
    r"|entschuldigen|wurden|mussten) wir|(?:ist|sind|hat|haben|wurden) uns\b|uns (?:ist|sind|unterlief\w*|unterlaufen)"
    rf"|bei uns\b|unser(?:e[mnrs]?)? (?:\w*{STAFF}|fehler|versehen|irrtum)\w*"
    r"|da (?:ist|sind|haben|war)\w* (?:uns|wir|wohl)|machte uns|(?:hat|haben) uns|wies uns|weist uns|wiesen uns",
    hard=rf"{AMISS}|{MENDED}|{RIGHT}|{REGRET}"
    r"|missverständ\w+|unklar\w*|nicht (?:vermerkt|erwähnt|kenntlich|ersichtlich|erkennbar|genannt)|so verstanden"
    r"|eindruck (?:entstehen|erweck\w+|entstanden)|nahegelegt|nahelegte"
    r"|deutlich (?:gemacht|machen)|um deutlich|klar hervor|aus unserer sicht nicht|fehlte[n]? |vergessen\b|ausgelassen"
    r"|unerwähnt|weggefallen|gefehlt|verlorengegangen|verloren gegangen|unwahr|haltlos|widerruf\w*|nicht aufrecht"
    r"|hätte[n]? [^.]{2,80} (?:müssen|sollen|dürfen)|standards|nicht bestätigt|nicht belegen|ohne quellenangabe|plagiat"
    r"|legt wert auf die feststellung|nicht der wahrheit|zurückgenommen|zieh\w+ [^.]{3,80} zurück",
    soft=r"[.;:,](?:\s|$)|\(",
    alone=rf"(?:{DEICTIC}|der|die) {PIECE} (?:wurde|ist|war|haben wir|wird) (?:am |um |nach |nachträglich |mit "
    rf"|zwischenzeitlich |inzwischen |zuletzt um |im nachhinein |aufgrund |wegen )[^.]{{0,80}}{MENDED}"
    rf"|{DEICTIC} {PIECE} (?:wurde|ist|haben wir) [^.]{{0,60}}(?:korrigiert|aktualisiert|ergänzt|geändert|berichtigt"
    rf"|überarbeitet|präzisiert|angepasst|entfernt|gelöscht|zurückgezogen|nicht mehr verfügbar)"
    rf"|^\W{{0,4}}(?:korrigiert|berichtigt|aktualisiert|ergänzt|präzisiert) (?:wird|wurde|ist)\b"
    rf"|(?:durch|wegen|aufgrund) (?:eines|einen|eine|einer) (?:\w+ )?(?:\w*(?:übermittlungs|redaktions|produktions|tipp"
    rf"|übertragungs|schreib|druck|rechen|übersetzungs|satz|bearbeitungs|eingabe)fehlers?|technischen (?:fehler"
    rf"|panne)s?"
    rf"|(?:versehens?|irrtums?|missverständnis\w*|verwechslung|panne|computerpanne)(?: (?:in der|der"
    rf"|unserer) redaktion)?)"
    rf" (?:wurden?|war\w*|ist|sind|haben wir|stand\w*|fehlte\w*|kam|erschien\w*|hieß|hiess)[^.]{{0,90}}(?:gestern"
    rf"|ausgabe|seite|{DAY}|stelle|{PIECE}|zeitung|{SAID})"
    rf"|nach (?:dem )?(?:erscheinen|veröffentlichung|der veröffentlichung|redaktionsschluss|drucklegung)"
    rf" (?:(?:dieses|unseres|der ersten) [\w-]+|des (?:artikels|textes|beitrags|berichts|interviews|kommentars))"
    rf"|(?:wir bitten|bitten wir|wir bedauern|bedauern wir|die redaktion (?:entschuldigt|bittet|bedauert)"
    rf"|wir entschuldigen)[^.]{{0,60}}(?:fehler|irrtum|versehen|entschuldig|nachsicht|panne|verwechslung)"
    rf"|(?:hier|an dieser stelle) stand (?:ein\w* {PIECE}|zunächst|ursprünglich|zuvor|irrtümlich|bis)"
    rf"|bitte verwenden sie (?:die|unsere|diese) [\w-]*meldung|unsere [\w-]*meldung [^.]{{0,60}}zurückgezogen"
    rf"|nachträglich (?:deutlich|ergänzt|korrigiert|präzisiert)|zeitweise auch online"
    rf"|(?:in|im|zu|zum|zur|bei|beim|auf|an|wie) (?:unser\w*|(?:de[mr] )?gestrigen"
    rf"|de[mr] \w+tags?ausgabe) (?:[\w.„“_-]+ ){{0,3}}?"
    rf"(?:{PIECE}|{PAPER})[^\n]{{0,160}}?{CONTRAST}|(?:und )?(?:nicht (?!nur|zuletzt|mehr|einmal|aber|immer)"
    rf"|kein\w* )[^.;]{{1,70}}[^.;\n]{{0,20}}(?:, )?(?:wie|als|anders als) (?:wir|von uns"
    rf"|(?:in|im|auf|an) (?:unser\w*|dieser stelle|der \w*ausgabe|(?:de[mr] )?gestrigen))"
    rf"|(?:wir haben|haben wir|wir hatten|hatten wir) [^.;]{{0,90}}(?:am {DAY}|gestern|vorgestern|in der \w*ausgabe"
    rf"|hier|auf seite"
    rf"|in unser\w*|vergangene woche|letzte woche|zuletzt)[^.;]{{0,90}}{CONTRAST}"
    rf"|(?:lesern?|leserin\w*|zuschauer\w*|hörer\w*|uns) (?:\w+ ){{0,5}}(?:mitteil\w+|hingewiesen|aufmerksam"
    rf"|schrieb\w*|wies\w*|hinwies\w*)"
    rf"[^\n]{{0,120}}{CONTRAST}"
    rf"|(?:jetzt|nun|neu|mittlerweile|ab sofort) (?:\w+ ){{0,4}}(?:dieses|diesem|dieser|unser\w*) (?:{PIECE}|{PAPER})"
    rf"|(?:in|unter) (?:den|dem|diesen|diesem|unseren|unserem) {PIECE} (?:eingearbeitet|eingefügt|aufgenommen"
    rf"|nachgetragen)"
    rf"|{DEICTIC} {PIECE} (?:ist|sind) nicht (?:länger|mehr) (?:abrufbar|verfügbar|online|zugänglich)"
    rf"|(?:von|aus) (?:unser\w*|der|dem) (?:homepage|website|webseite|seite|internetseite|netz|archiv|mediathek"
    rf"|angebot)"
    rf" (?:genommen|entfernt|gelöscht)(?<!seite genommen, nachdem)|unser\w* [\w-]*meldung [^.]{{3,90}}{AMISS}"
    rf"|(?:werden|wird) (?:wir )?(?:\w+ )?(?:nicht (?:mehr |länger )?(?:wiederhol|aufrecht|verbreit))\w+"
    rf"|ergänzend zu (?:unser\w*|dem) {PIECE}|(?:formulierung|begriff|wort|zahl|angabe|aussage|satz) [^.;]{{0,40}}"
    rf"(?:in|im) (?:unser\w*|gestrigen) {PIECE} (?:war|ist|bezog|bezieht|könnte|konnte)"
    rf"|(?:ist|sind) uns [^.]{{0,60}}(?:fehler|irrtum|panne|versehen|verwechslung|durcheinander)\w*"
    rf"|(?:uns|wir) (?:ist|sind|haben|hatten) (?:[^.;]{{0,40}} )?(?:unterlaufen|verrechnet|vertan|geirrt|vertippt"
    rf"|verschrieben)(?!, als)"
    rf"|haben wir uns (?:[^.;]{{0,30}} )?(?:verrechnet|vertan|geirrt|vertippt|verschrieben|verzählt|verhört)(?!, als)"
    rf"|(?:name|vorname|nachname|titel|funktion|alter|adresse|telefonnummer|datum|link)\w* [^.;]{{0,60}}"
    rf"(?:(?:ersten?|früheren?|gestrigen) (?:\w+ )?(?:version|fassung|ausgabe)|unsere\w*) [^.;]{{0,60}}(?:falsch"
    rf"|unrichtig"
    rf"|fehlerhaft|verwechselt|nicht korrekt)"
    rf"|(?:haben|hatten) wir [^.;]{{2,70}}(?:verwechselt|vertauscht|falsch geschrieben|falsch angegeben)"
    rf"|(?:der|die|das) [\w-]+ (?:zu|über|unter|neben) (?:{DEICTIC}) {PIECE} [^.]{{0,60}}{MENDED}"
    rf"|hat sich (?:\w+ ){{0,5}}(?:der|ein) (?:\w+)?fehler(?:teufel)? eingeschlichen"
    rf"|in (?:der|unserer|die) (?:gestrigen|[\w-]*ausgabe|vorgestrigen)[^.]{{0,80}}{AMISS}"
    rf"|(?:im|in der|in dem) (?:gestrigen|heutigen|vorgestrigen) (?:{PIECE}|{PAPER})[^.;]{{2,90}}(?:{AMISS})"
    rf"|(?:nicht|statt|kein\w*) [^.;]{{1,60}}, (?:wie|als) [^.;]{{0,40}}(?:gestern|{DAY}|ausgabe|seite"
    rf"|teil)\b[^.;]{{0,50}}(?:{SAID})"
    rf"|(?:der |die |das )?(?:autor\w*|verfasser\w*|zahl|name\w*|preis|angabe) (?:des|der"
    rf"|unseres) [^.;]{{3,60}} (?:wurde|war|ist) [^.;]{{0,30}}(?:falsch|irrtümlich|korrigiert"
    rf"|berichtigt)[^\n]{{0,80}}?{CONTRAST}"
    rf"|(?:in der|die|unsere) (?:bildlegende|bildunterschrift|bildzeile)[^.;]{{0,60}}(?:hieß|hiess|stand|nannte"
    rf"|wurde)[^.]{{3,120}}(?:{CONTRAST}|\. (?:abgebildet|zu sehen|das (?:foto|bild) (?:entstand|zeigt|wurde|stammt)))"
    rf"|wir nehmen [^.]{{3,80}} zurück|die redaktion (?:widerruft|nimmt [^.]{{3,80}} zurück)"
    rf"|(?:falsche|irrtümliche|fehlerhafte|unrichtige) [\w-]+ (?:stand|fand sich|war|hatten"
    rf"|erschien) [^.;]{{0,30}}(?:gestern|{DAY}|ausgabe|{PAPER}|{PIECE}|unser)"
    rf"|(?:statt|anstatt|nicht|kein\w*)(?: [^.;]{{1,60}})?, (?:wie|als) (?:es )?(?:gestern|{DAY}|vorgestern|zuletzt"
    rf"|(?:im|in|auf|bei|am) (?:(?:dem|der|den) )?(?:[\w-]+ ){{0,2}}(?:{PIECE}|{PAPER}|„[^“.;]{{2,30}}“ vom"
    rf"|{DAY}))(?:[^.;]|(?<=\d)\.){{0,60}}(?:{SAID}|hieß|hiess|stand|lesen)"
    rf"|(?:ursprünglich|zunächst|zuerst|anfangs) (?:stand|hieß|hiess) (?:es )?(?:in|im|hier|an) (?:diese\w*"
    rf"|unser\w*|de[rm])"
    rf"|unser\w* {PIECE} [^.]{{0,80}}(?:versehentlich|irrtümlich|fälschlich\w*)"
    rf"|die redaktion zieht [^;]{{3,140}} zurück"
    rf"|wir (?:ziehen|widerrufen) (?:den|die|das|unser\w*|diese[nsr]?)",
    veto=r"urheberrecht|provision|warenkorb|erfolgreich hinzugefügt|tags sind erlaubt|(?:forder"
    r"|verlang)\w* (?:eine )?(?:richtigstellung|korrektur|gegendarstellung)|danke ich"
    r"|wir danken (?!für den|unser|dem|den aufmerksam)|mein dank|dankt (?:\w+ ){0,6}für (?:hinweise"
    r"|anmerk|kommentare)|(?:sehr geehrte|liebe) redaktion\b|in ihrem (?:artikel|text|beitrag|bericht)|in ihrer ausgabe"
    r"|wenn sie (?:einen|fehler|etwas)|haben sie (?:einen )?fehler|fehler (?:gefunden|melden|entdeckt|bemerkt)"
    r"|veröffentlicht (?:diese|unsere) (?:zeitung|redaktion)|abonn|wie (?:wir )?(?:bereits |schon "
    r"|gestern (?:bereits |schon )?(?:berichtet|gemeldet),|berichtet,)"
    r"|wie wir (?:in|am|berichteten|berichtet)|newsletter (?:bestellen|anmelden)|mit freundliche[nm] gr"
    r"|wird (?:laufend|ständig|fortlaufend|regelmäßig) aktualisiert|(?:geben|gibt) nicht (?:unbedingt )?die meinung"
    r"|schreiben sie (?:uns|an)|melden sie (?:uns|sich)|leserbriefe|leserzuschriften|(?:geht es|handelt"
    r"|erzählt)(?: \w+)? (?:um|von) (?:\w+ )?fehler"
    r"|(?<=, )(?:schreibt|sagte?|erklärte?|meint|so) (?:der|die|das|er|sie|ein\w*) [^.]{2,90}\.?$|affiliate|laden sie"
    r"|nimmt unsere \w+ (?:gerne? )?entgegen",
    others=r"(?:sagte|sagt|erklärte|teilte|laut|räumte|so|betonte|schreibt) (?:der|die|das|er|sie|ein|eine"
    r"|[\w.]+ mit)\b"
    r"|konkurren|\?(?:\s|$)|(?:die|der|das) (?:zeitung|zeitschrift|magazin|sender|blatt|[\w-]*verlag|agentur|portal"
    r"|behörde"
    r"|ministerium|firma|konzern|gericht|schülerzeitung|presserat)\b",
    retracted=r"widerruf\w*|zurückgezogen|zurückziehen|zieh\w+ [^.]{3,90} zurück|unwahr\b|haltlos|nicht aufrecht"
    r"|haben (?:diesen|den|diese|unseren) (?:artikel|text|beitrag|bericht|meldung|kommentar) (?:gelöscht|entfernt"
    r"|gesperrt)|verwenden sie|(?<!diesem )(?:artikel|text|beitrag|meldung|video|bericht|ihn|es"
    r"|sie) (?:\w+ )?gelöscht|erfunden|falschmeldung|gefälscht|abrufbar|nicht wiederhol\w*|(?:homepage|website"
    r"|netz) genommen|entbehrt"
    r"|entbehrte|nicht (?:mehr )?(?:belegen|bestätigt|belegt)|nicht mehr verfügbar|von der (?:web)?seite genommen"
    r"|vom netz genommen|depubliziert|haben (?:ihn|sie|es|den (?:artikel|text|beitrag|bericht)) (?:daher "
    r"|deshalb )?(?:wieder )?"
    r"(?:entfernt|gelöscht)|nehmen [^.]{3,80} zurück|distanzieren",
    faulty=rf"{AMISS}|{EARLIER} {VERSION}[^.;]{{0,90}}(?:{SAID}|hieß|hiess|stand)\b|(?:zunächst|ursprünglich|zuerst"
    rf"|anfangs) (?:[^.;,]{{0,40}} )?(?:{SAID}|{TOLD}|hieß|stand)\b|"
    rf"korrigier\w*|korrektur|berichtig\w*|nicht korrekt|{RIGHT}|sondern|bezeichnet"
    rf"|das haben wir geändert"
    rf"|(?:hieß|hiess) es|stand,|{VERSION} (?:[^.;]{{0,60}} )?stand\b|, und nicht|, nicht |vergessen|anders als"
    rf"|entgegen|war\w* (?:[\w ]{{0,60}})?(?:angegeben|die rede)"
    r"|behauptet",
    clarified=r"(?:besser|genauer|deutlicher|treffender) (?:wieder\w*|abzubilden|abbild\w+|widerspiegel\w+"
    r"|entspr\w+)|klarstell\w+|klargestellt|präzis\w+|missverständ\w+|so verstanden|verstanden werden"
    r"|deutlich (?:gemacht"
    r"|machen|mach\w+)|(?:hinweis|zusatz) fehlte|lie(?:ß|ss) [^.]{0,60}offen|durchweg|eindruck|verdeutlich\w*"
    r"|unklar\w*|klar hervor|unerwähnt|legt wert auf|nahelegte|nahegelegt|besseren verständnis|offenließ|offenliess"
    r"|nur (?:die|der|das|den|für|ein\w*|im|in|bei|wenn)\b|nicht (?:deutlich|erkennbar|ersichtlich|erwähnt|klar"
    r"|vermerkt)|gemeint|be(?:zieh|zog)\w* sich|zu (?:weit"
    r"|eng|allgemein|pauschal|ungenau)|nur vorübergehend|ergänzend zu|ließ offen|klarzumachen|klar (?:zu machen"
    r"|wird)|dazu (?:erklärt|teilt|stellt)|verkürzt|zugespitzt|kontext",
    updated=r"aktualisiert|ergänzt|nachtrag|nach (?:dem )?erscheinen|nach (?:der )?veröffentlichung|inzwischen"
    r"|mittlerweile"
    r"|neuen stand|stellungnahme|nach der entscheidung|reaktion|neuest\w+|erweitert|nachgetragen|überarbeitet"
    r"|redaktionsschluss|erreichte|enthalten|eingearbeitet|jetzt am|neu in",
    noted=r"entspricht nicht|widerspricht|nachgeholt|herkunft|gekennzeichnet|hätte[n]? [^.]{3,90} (?:müssen|dürfen"
    r"|sollen)"
    r"|prüf\w+|namen \w+ \w+ \w+ abgekürzt|bezahlt|offengelegt|offenlegen|interessenkonflikt"
    r"|versehentlich veröffentlicht|zu früh|transparenz"
    r"|befangen|auf (?:\w+ )?wunsch|nach kritik|kritik aus|quellenangabe|unverpixelt|unkenntlich|standards|sperrfrist"
    r"|künstliche\w* intelligenz|beirat|kommentare|so nicht|(?:hinweis|angabe) fehlte bei|(?:haben"
    r"|wurde\w*) (?:\w+ )?gebeten"
    r"|abgekürzt|einordnung|(?:autor\w*|verfasser\w*) ist [^.]{0,30}mitglied|verpixelt|persönlichkeitsrecht\w*"
    r"|anonymisiert|stelle ich fest"
    r"|aus (?:rechtlichen|juristischen) gründen|wir haben uns entschieden|presserat|persönlichkeitsschutz\w*"
    r"|aus gründen de[sr]",
    negations=rf",? und nicht,?(?: (?:wie|als) [^,.;:]{{2,70}},)?(?= )"
    rf"|, nicht:?,?(?: (?:wie|als) [^,.;:]{{2,70}}(?:{SAID}|hieß|hiess),?)?(?= )| \(nicht:?(?= )|, kein\w*(?= )",
    instead=r"statt|anstatt|anstelle von|an stelle von",
    formulas=(*VALUES, *FORMULAS, *LAST),
    likely=LIKELY,
    reports=rf"(?:hieß es|hiess es|stand|{SAID}|{TOLD} wir|wir {TOLD})(?:,| zunächst,| ursprünglich,"
    rf"| fälschlicherweise,| irrtümlich,"
    rf"| versehentlich,)+(?: dass)?|war (?:\w+ ){{0,2}}(?:angegeben|behauptet)(?:, dass)?"
    rf"|bezeichnet(?:en)? (?:wir )?[^.;,]{{2,50}} als"
    r"|(?:war|ist) bei uns von|(?:die|unsere) (?:behauptung|meldung|darstellung),(?: dass)?",
    answers=r"(?:richtig|korrekt) (?:ist|sind|wäre|heißt es|heißt|lautet)(?: vielmehr)?|tatsächlich (?:ist|sind|war"
    r"|waren|sei|beträgt|liegt"
    r"|handelt es sich um|hat|haben|kostet|beginnt)(?: es)?|in (?:wahrheit|wirklichkeit) (?:ist|sind|war|waren"
    r"|heißt)|es (?:muss"
    r"|müsste) (?:richtig )?heißen|(?<!handelt )es (?:sind|ist|war|waren)(?! uns)|das stimmt nicht:|(?:er|sie"
    r"|es) endete"
    r"|(?:der|die|das) (?:richtige|korrekte) [\w-]+ (?:ist|sind|lautet|heißt|war)|(?:der|die|das) (?:richtige"
    r"|korrekte) lautet"
    r"|gemeint (?:ist|sind|war|waren)|(?:der|die) (?:interviewte|abgebildete|befragte|genannte|autor\w*"
    r"|person) (?:heißt|ist)"
    r"|handelt es sich um|es handelt sich um|es fehlten?|stammen von|stammt von|\bhei(?:ß|ss)t richtig|sondern um"
    r"|(?:ge\w+t|ge\w+en|\w+ge\w+t|\w+iert) (?:hat|haben|wird|werden)|es muss|be(?:zieht|zog|ziehen) sich(?: nur"
    r"| allein)? auf"
    r"|(?:der|die|das) [\w-]+ (?:lautet|heißt)",
    copulas=r"habe|haben|ist|sind|war|waren|sei|seien|wird|wurde|beträgt|heißt|heisst|liegt|kostet|hat|haben|koste"
    r"|betrage|es sind|deren|hatte|lautet|beginnt|stammt|zählt|zähle|umfasst|fasst|dauert|dauere|misst|leben|steht",
    prepositions=r"bis|in|im|am|an|bei|von|vom|aus|auf|um|zu|zum|zur|mit|erst|für",
    articles=r"der|die|das|dem|den|des|ein|eine|einen|einem",
    tails=rf", (?:wie|als|nach|dass|weil|die|der|das|und|entbehr\w+|{FINITE})\b| (?:wie|als|dass|weil|und|worden"
    rf"|gegründet|hoch|lang|groß|alt|gewesen"
    rf"|bezeichnet|{FINITE})(?!\w)",
    numerals=r"(?:\w*(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|ßig|zig|hundert|tausend)"
    r"|halb|eine?s?"
    r" (?=million|milliarde))(?!\w)",
    units=r"(?<=\d )(?:gramm|kilo|liter|milliliter|tl|el|teelöffel|esslöffel|g|kg|ml) [^\W\d_][\w-]*"
    r"|(?:prozent(?:punkte?n?)?|uhr|\w*meter|tonnen?|\w*gramm|liter|euro|franken|jahren?|monaten?|wochen?|tagen?"
    r"|stunden?|minuten?|grad|teelöffel|esslöffel|tassen?)(?!\w)"
    r"|(?:jänner|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)(?!\w)(?: \d{4})?"
    r"|(?<=\d )(?<!\b(?:1[5-9]|20)\d\d )[^\W\d_][\w²³/-]*|(?<=ion )[^\W\d_][\w-]*|(?<=ionen )[^\W\d_][\w-]*"
    r"|(?<=(?:iarden|iljoen|ljoner|jarder) )[^\W\d_][\w-]*|(?<=ljard )[^\W\d_][\w-]*|[%°]c?",
    perfect=r"",
    pronouns=r"er|sie|es|das|dies",
    limits=r"nur|allein|ausschließlich|lediglich|nicht (?=repräsentativ|\w+ ?[;,.])",
    denials=(
        r"(?:diese|die) (?:behauptung|darstellung|meldung|information)(?:en)? (?:war|ist|sind|waren) (?:unwahr"
        r"|falsch|unzutreffend|haltlos)"
    ),
    remedies=r"(?:das ist (?:nicht (?:korrekt|richtig)|falsch|unrichtig)\.|wir (?:bitten|bedauern|haben (?:die|den"
    r"|das|es|dies))|die redaktion|das haben wir|der (?:text|artikel|fehler) (?:wurde|ist)|danke|das (?:war"
    r"|ist) (?:falsch|nicht)"
    r"|(?:das|dies) (?:trifft|stimmt)|wir entschuldigen)",
)
