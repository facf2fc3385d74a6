"""German: the words that its rules are made of, and the constructions that hold values."""

DAY = r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)"
MONTH = (
    r"(?:jänner|januar|feber|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember"
    r"|jan\.|feb\.|apr\.|aug\.|sept?\.|okt\.|nov\.|dez\.|\d{1,2}\.)"
)
PIECE = (
    r"(?:[\w-]*(?:artikel|beitr[aä]g|bericht|meldung|reportage|kommentar|interview|nachruf|kolumne|analyse|grafik"
    r"|karte|tabelle|unterschrift|bildlegende|bildtext|überschrift|schlagzeile|kritik|rezension|besprechung|rezept"
    r"|sendung|podcast|folge|newsletter|video|glosse|essay|portr[aä]t|geschichte|vorspann|anriss|teaser|text|story"
    r"|titel|rätsel|quiz|umfrage|rangliste|rubrik|notiz|spalte|leitartikel|zitat|ticker|liste|übersicht|chronik"
    r"|diagramm|schaubild|foto|bild|clip|anzeige|programm|vorschau|zusammenfassung|blog|post|tweet|alarm"
    r"|darstellung|berichterstattung|formulierung|passage|absatz|absätze|zeile|dossier|serie|lead|inserat|aufsatz"
    r"|aufmacher|kalender|kurzmeldung|auflösung|zahlenangabe|angaben?)(?:n|en|es|s|e|er|ern)?(?!\w))"
)
PAPER = (
    r"(?:[\w-]*(?:ausgabe|zeitung|heft|nummer|magazin|journal|seite|teil|beilage|wochenblatt|blatt|auftritt|kanal"
    r"|nachrichten|fassung|version)(?:n|en|es|s|e|s)?(?!\w))"
)
EARLIER = (
    r"(?:früher|erst|ursprünglich|vorherig|älter|vorig|vorangegangen|gedruckt|zuerst veröffentlicht|anfänglich"
    r"|zunächst veröffentlicht|vorhergehend|online)\w*"
)
VERSION = r"(?:[\w-]*version|[\w-]*fassung|überschrift|schlagzeile|bildunterschrift|titelzeile)(?:en)?"
SAID = (
    r"(?:geschrieben|berichtet|gemeldet|vermeldet|angegeben|behauptet|genannt|bezeichnet|dargestellt|geschildert"
    r"|veröffentlicht|zugeschrieben|zugeordnet|wiedergegeben|beschrieben|ausgewiesen|abgedruckt|gedruckt|vermerkt"
    r"|mitgeteilt|erwähnt|formuliert|gesagt|vermutet|verlegt|gemacht|gezeigt|zitiert|verbreitet|suggeriert|angekündigt"
    r"|gutgeschrieben|gekürt|geführt|beziffert|verortet|datiert|befördert|angedichtet|ausgerufen|betitelt|tituliert"
    r"|eingeblendet|gelistet|aufgeführt|aufgelistet|gestellt|zu lesen|verwiesen|eingestuft|versehen|erklärt)"
)
TOLD = (
    r"(?:schrieben|berichteten|meldeten|vermeldeten|behaupteten|nannten|bezeichneten|verlegten|sprachen|druckten"
    r"|erklärten|sagten|teilten|verwechselten|vertauschten|machten|zitierten|zeigten|gaben)"
)
AMISS = (
    r"(?:fehler(?!mel|quot|kult|code)\w*|falsch\w*|fälschlich\w*|irrtüm\w+|irrtum\w*|versehentlich\w*|(?:ein|aus"
    r"|das|des|unser) versehens?(?!\w)"
    r"|unrichtig\w*|inkorrekt\w*|unkorrekt\w*|unzutreffend\w*|ungenau\w*|unvollständig\w*|veraltet\w*|panne"
    r"|verunglückt\w*|sinnentstell\w*|entstellt\w*|unpräzise?\w*"
    r"|nicht (?:ganz |mehr |länger )?(?:korrekt|richtig|zutreffend|aktuell)|stimmt\w* (?:so |leider |aber )?nicht"
    r"|tr[aifo]+f+t? (?:so |jedoch |aber )?nicht zu|(?:ist|war) nicht der fall|nicht zutrifft|nicht stimmt\w*"
    r"|geirrt|vertan\b|verrechnet|verschrieben|verzählt|verhört|vertippt|verwechsel\w*|verwechslung|vertausch\w*"
    r"|durcheinander\w*|verkehrt\w*|verdreh\w+|\w*teufel\w*|zahlendreher|namensverwechslung|danebengegriffen"
    r"|danebengelegen"
    r"|(?:tipp|schreib|druck|rechen|übertragungs|übermittlungs|redaktions|produktions|übersetzungs)fehler\w*"
    r"|lagen wir (?:falsch|daneben))"
)
MENDED = (
    r"(?:korrigier\w+|korrektur\w*|berichtig\w+|richtiggestellt|richtigzustellen|richtig zu stellen|klargestellt"
    r"|geändert\w*|abgeändert|angepasst|ergänzt\w*|präzisiert\w*|überarbeitet\w*|aktualisiert\w*|entfernt\w*"
    r"|gelöscht\w*|ersetzt\w*|ausgetauscht\w*|nachgetragen|umformuliert|umgeschrieben|neu gefasst|gestrichen"
    r"|hinzugefügt|eingefügt|erweitert|nachgereicht|angefügt|nachgebessert|verdeutlicht|ausgebessert|bereinigt"
    r"|zurückgezogen|offline (?:genommen|gestellt|gesetzt)|vom netz|unkenntlich|verpixelt|nachgeholt"
    r"|neu eingesprochen|entschärft|umbenannt"
    r"|von der (?:web)?seite genommen|depubliziert|gekennzeichnet|behoben)"
)
RIGHT = (
    r"(?:richtig(?:erweise)? (?:ist|sind|heißt|heisst|muss|lautet|wäre|war|waren|hätte|geschrieben)"
    r"|korrekt(?:erweise)? (?:ist|sind|heißt|heisst|muss|lautet|wäre|war)"
    r"|(?:der|die|das) (?:richtige|korrekte)[nrs]? |(?:muss|müsste|sollte|hätte|soll)[^.;]{0,90} (?:heißen|heissen"
    r"|lauten)"
    r"|tatsächlich|in (?:wahrheit|wirklichkeit)|gemeint (?:war|ist|sind|waren)|war\w* [^.]{2,50} gemeint)"
)
REGRET = (
    r"(?:entschuldig\w+|bedauern|verzeihung|um nachsicht|sorry|tut uns leid|pardon|beim leser"
    r"|bei unseren (?:leser|abonnent|hörer|zuschauer)\w*)"
)
STAFF = r"(?:kolleg|redaktion|redakteur|reporter|korrespondent|moderator|autor|praktikant|grafik|sprecher|mitarbeiter)"
CONTRAST = (
    r"(?:,? (?:und )?nicht (?!nur|zuletzt|mehr|so |einmal|aber|immer|zu |wie |ganz|genug)[^.;]{1,60}"
    r"|nicht [^.;]{1,70},? sondern"
    r"|,? und kein|, kein|[.;:–] (?:er|sie|es|das|dies|diese[rs]?) (?:ist|sind|war|heißt|heisst|hat|liegt|stammt"
    r"|kostet|beginnt"
    r"|beträgt|gehört|spielt|wird|findet)\b|richtig\b|korrekt\b|tatsächlich|natürlich|in wahrheit|vielmehr"
    r"|selbstverständlich)"
)
DEICTIC = r"(?:dies|unser|vorliegend|obig|obenstehend|nebenstehend)(?:e[mnrs]?|s)?"

FINITE = (
    r"(?:ist|sind|war|waren|sei|seien|hat|habe|haben|hatte|hatten|wird|werden|wurde|wurden|gilt|gelten|liegt|liege"
    r"|fährt|trägt"
    r"|kommt|geht|steht|beginnt|beginne|startet|starte|findet|öffnet|öffne|schließt|schliesst|bleibt|gehört|stammt"
    r"|stamme|heißt"
    r"|heiße|heisst|leitet|führt|spielt|zahlt|erhält|kostet|koste|betrage|beträgt|gemeint|worden|gewesen|gegründet"
    r"|handelt)"
)
C = (
    r"(?:[^.,;:()\n!?]|(?<=\d)[.,:](?=\d)|(?<=\d)\.(?= (?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez"
    r"|klasse|platz|kapitel"
    r"|jahrhundert|bezirk))|(?<=\bdr)\.|(?<=\bmag)\.|(?<=\bst)\.|(?<=\bprof)\.)"
)
Q = r"[„“”«»\"‚‘’']"
PREP = r"(?:(?:am|an|im|in|bei|beim|von|vom|aus|auf|um|zum|zur|zu|mit|für|nach|ab|bis) )?"
ADV = (
    r"(?:(?:jedoch|aber|natürlich|richtig|in wahrheit|tatsächlich|erst|nur|bereits|vielmehr|schon"
    r"|selbstverständlich|lediglich"
    r"|allerdings|in wirklichkeit|laut \w+|nach angaben de[rs] \w+|eigentlich|also|es|am|im|in|um|bei|aus|von|vom"
    r"|zum) )*"
)
WHO = (
    r"(?:er|sie|es|das|dies|dieser|diese|tatsächlich|richtig|korrekt|in wahrheit|in wirklichkeit|in \w+|die \w+"
    r"|der \w+|das \w+)"
)
ANSWER = rf"(?:{WHO} (?:{FINITE}|lautet|muss|zieht|handelt es sich um|handelt sich um) {ADV})"
NUMBER = (
    r"(?<!seite )(?<!s\. )(?<!nr\. )(?<!vom )(?<!am )(?<![\d.,:])(?:\d[\d.,:]*\d|\d|zwei|drei|vier|fünf|sechs"
    r"|sieben|acht|neun|zehn|elf|zwölf)"
    r"(?![.:]?\d|\. ?(?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)|[\w-])(?: (?:millionen|milliarden"
    r"|million|milliarde))?"
    r"(?: (?:prozent|euro|franken|meter|kilometer|tonnen|kilo|grad|uhr|jahren?|hektar|liter|quadratmeter|stunden"
    r"|minuten|tagen?|wochen|monaten?)(?!\w))?"
)
NAME = r"(?-i:[A-ZÄÖÜ])[\wäöüß-]+(?: (?-i:[A-ZÄÖÜ])[\wäöüß-]+){0,3}"
BEGIN = r"(?:tatsächlich|richtig|korrekt|in wahrheit|in wirklichkeit|laut|nach|es|er|sie|das|dies|die|der|vielmehr)"
END = (
    rf"(?=\s*(?:[;()\n!?—»“\"]|[.,:–](?!\d)|$)|,? (?:wie|als|und|oder|statt) | {FINITE}\b|(?-i: (?:\w+)?ge\w+(?:t"
    rf"|en)(?=[.;,]))| aus\.)"
)
DATE = (
    r"(?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(?!\w)"
    r"|\d{1,2}\. ?(?:[a-zäöü]{3,9}|\d{1,2}\.)(?: \d{4})?|\d{1,2}(?:[.:]\d\d)? uhr)"
)
SAYING = rf"(?:hieß es|hiess es|stand|stand zu lesen|{SAID}|{TOLD} wir|wir {TOLD})"

FORMULAS = (
    rf"\b(?P<p>bis|am|um|in|im|von|auf|aus|bei) (?P<r>(?:(?! (?P=p) ){C}){{1,40}}?),? (?:und )?nicht(?:,? (?:wie"
    rf"|als) [^.;,]{{2,70}},)? (?P=p)"
    rf" (?P<w>{C}{{1,40}}?){END}",
    rf"(?:irrtümlich|fälschlich\w*|versehentlich) (?P<w>[\w-]+(?: [\w-]+)?) genannt[.;,] {ANSWER}"
    rf"(?P<r>{C}{{1,50}}?){END}",
    r"[«»„\"](?P<r>[^«»“”\"]{1,80})[«»“”\"] (?:statt|anstatt|und nicht"
    r"|nicht) [«»„\"](?P<w>[^«»“”\"]{1,80})[«»“”\"]",
    rf"\b(?:nicht|nie|kein\w*) {PREP}(?P<w>(?:(?:der|die|das|dem|den"
    rf"|ein\w*) )?(?-i:[A-ZÄÖÜ])[\w-]+),? sondern {PREP}"
    rf"(?P<r>(?:(?:der|die|das|dem|den|ein\w*) )?(?-i:[A-ZÄÖÜ])[\w-]+)(?= (?:im|in|am|von|vom|bei|des|auf|für"
    rf"|an)\b|{END[3:-1]})",
    rf"statt {Q}(?P<w>[^{Q[1:-1]}]{{1,80}}){Q}[^.;„“«»\"]{{0,40}}{Q}(?P<r>[^{Q[1:-1]}]{{1,80}}){Q}",
    rf"heißen:? (?P<r>{C}{{1,60}}?) \((?:und )?nicht:? (?P<w>{C}{{1,60}}?)\)",
    r"(?:nie|nicht|kein\w*) (?P<w>(?-i:[A-ZÄÖÜ])[\wäöüß-]+) (?:der|des|von|bei)\b(?:[^.;]"
    r"|(?<=\d)\.){2,70}, sondern (?:deren|dessen) "
    r"(?P<r>(?-i:[A-ZÄÖÜ])[\wäöüß-]+)",
    rf"\b(?:nicht|nie|niemals|kein(?:e[nmrs]?)?)(?:,? (?:wie|als) [^.;]{{2,80}}?,)?(?: (?:mehr|etwa|schon"
    rf"|erst))? {PREP}"
    rf"(?P<w>{C}{{1,70}}?)(?: {FINITE})?(?:, (?:wie|als|so) [^.;,]{{2,80}})?,? sondern(?: (?:erst|nur|vielmehr"
    rf"|bereits|schon"
    rf"|lediglich|selbst))* {PREP}(?P<r>{C}{{1,60}}?){END}",
    r"wurden? (?P<r>[\wäöüß-]{3,40}) (?:fälschlich(?:erweise)? |irrtümlich "
    r"|versehentlich )?als (?P<w>[\wäöüß-]{3,40})"
    r" (?:bezeichnet|ausgewiesen|angegeben)\b(?!; )",
    rf"\bals (?P<w>{C}{{2,60}}?) (?:bezeichnet|genannt|geführt|beschrieben|vorgestellt|angegeben|tituliert"
    rf"|ausgewiesen"
    rf"|aufgeführt|betitelt)\b[^.;]{{0,40}}[.;:,] (?:{ANSWER}|er hat den rang eines )(?P<r>{C}{{1,60}}?){END}",
    rf"\b(?:zum|zur) (?P<w>[\wäöüß-]{{3,40}}) (?:gemacht|erklärt|befördert|ernannt"
    rf"|gekürt)\b[.;,:] {ANSWER}(?P<r>{C}{{1,60}}?){END}",
    rf"(?:irrtümlich|fälschlich(?:erweise)?|versehentlich|falsch) (?:(?:der|dem"
    rf"|den) )?(?P<w>{C}{{2,60}}?) (?:zugeschrieben"
    rf"|zugeordnet|zugerechnet|gutgeschrieben)\b[^.;]{{0,20}}[.;:,] [^.;,]{{2,30}}? (?:stammt|gehört|kommt"
    rf"|stammen|gebührt)"
    rf"(?: von| der| dem| zu[rm]?| aus)? (?P<r>{C}{{2,60}}?)(?: an)?{END}",
    rf"\b(?:ist|war|heißt|hieß) (?P<r>{C}{{2,40}}?)\. (?:in unser\w*|wir hatten|bei uns"
    rf"|im) [^.;]{{2,60}}? (?P<w>(?-i:[A-ZÄÖÜ][\w-]+"
    rf"(?: [A-ZÄÖÜ][\w-]+)+)) (?:gutgeschrieben|genannt|zugeschrieben|angegeben)",
    rf"\b(?:mit|auf|bei) (?P<w>\d{C}{{0,40}}?) (?:angegeben|beziffert|angesetzt|geschätzt"
    rf"|datiert)\b[^.;,]{{0,30}}[.;,:]"
    rf"[^.;]{{0,50}}?\b(?:(?:richtig|korrekt|tatsächlich|es|er|sie) (?:ist|sind|waren|war|liegt|beträgt)"
    rf"|(?:waren|sind) es|beträgt"
    rf"|liegt bei) {ADV}(?P<r>{C}{{1,40}}?){END}",
    rf"\bals (?P<n>\w+) (?:den |die |das )?(?P<w>{NAME})(?: genannt| angegeben)?[.;,:] (?P=n) (?:ist"
    rf"|war) (?:der |die |das )?(?P<r>{NAME})",
    *(
        rf"(?:{SAYING})[^.;]{{0,80}}? {near} (?:de[rmn] |einer |einem )?(?P<w>{NAME})(?: [\wäöüß]+){{0,3}}\.(?:"
        rf" das [^.]{{3,40}}\.)? [^.;]{{2,70}}?"
        rf" {near} (?:de[rmn] |einer |einem )?(?P<r>{NAME})"
        for near in (r"i[nm]", r"a[nm]", r"vo[nm]", r"zu[mr]?", "aus", "auf", "bei", "nach")
    ),
    rf"(?<!\S)(?P<w>{NUMBER})(?=\W)(?:(?!\d)[^.;:]){{0,60}}[.;:] {BEGIN}\b(?:(?!\d)[^.;]){{0,60}}?\b"
    rf"(?P<r>{NUMBER})(?=\W|$)",
    rf"\bvon (?:ein\w* )?(?P<w>\d[\d.,]*|{C}{{2,50}}?)(?: [\wäöüß-]+)? (?:die rede|gesprochen|ausgegangen"
    rf"|berichtet)\b[.;,:]"
    rf" (?:{ANSWER}|[^.;,]{{2,40}}? (?:von|um) )(?P<r>\d[\d.,]*|{C}{{2,50}}?){END}",
    rf"\bals [^.;,]{{3,40}} (?P<w>(?-i:[A-ZÄÖÜ])[\w-]+(?: (?-i:[A-ZÄÖÜ])[\w-]+)?) (?:genannt"
    rf"|angegeben)\. {ANSWER}(?P<r>{C}{{1,50}}?){END}",
    rf"(?:{SAYING})[^.;]{{0,40}}, (?:dass )?[^.;,]{{2,60}}? (?:sei|seien"
    rf"|wäre) (?P<w>(?-i:[A-ZÄÖÜ])[\wäöüß-]+)(?: (?:von|in|im|bei|der|des)"
    rf" [^.;,]{{2,40}})?\. (?:er|sie|es) (?:ist|war) {ADV}(?P<r>(?-i:[A-ZÄÖÜ])[\wäöüß-]+){END}",
    rf"(?:{SAYING})[^.;]{{0,40}}, [^.;,]{{2,50}}? (?:habe|hätten?|hätte|sei"
    rf"|seien) (?P<w>[^.;,]{{3,60}})\. (?:richtig|korrekt|tatsache|wahr)"
    rf" ist,? dass (?:sie|er|es|[^.;,]{{2,30}}) (?P<r>[^.;,]{{2,60}}?) (?:hat|haben|ist|sind|wurde|war)\b",
    rf"(?:{SAYING})[^.;]{{0,20}}, dass [^.;,]{{2,60}}? (?:am|im|in|um|bei|von|aus|auf"
    rf"|für) (?P<w>[^.;,]{{2,30}}?) (?P<v>[\wäöüß]+)\."
    rf"(?: das [^.]{{3,40}}\.)? (?:er|sie|es) (?P=v) {ADV}(?P<r>[^.;,]{{2,40}}?){END}",
    rf"(?:{SAYING})\b[^;]{{0,110}}? (?P<w>{DATE})\b[^.;]{{0,50}}[.;,](?: das [^.]{{3,40}}\.)? [^;]{{2,60}}?\b"
    rf"(?P<r>{DATE})\b",
    rf"\bfür (?P<w>{DATE}) (?:angekündigt|gemeldet|angegeben)[^.;]{{0,20}},? (?:ist|findet|beginnt"
    rf"|war)[^.;]{{0,40}}? (?P<r>{DATE})",
    rf"\bes (?:muss|müsste|sollte) (?:richtig |korrekt |natürlich "
    rf"|vielmehr )?{Q}?(?P<r>{C}{{1,60}}?){Q}? (?:heißen|heissen|lauten)",
    r"(?:legt wert auf die feststellung|weist darauf hin|stellen klar|stellt klar"
    r"|klarstellen), dass [^.;]{2,60}? "
    r"(?P<r>(?:nicht |nur |erst )?[\wäöüß-]+ [\wäöüß-]+) (?:ist|sind|gilt|gelten|schließt|schliesst)\b",
    rf"dass es sich um (?P<r>{C}{{2,60}}?) (?:handelt|handle|handele)\b",
    rf"(?:handelt sich um|bezieht sich auf|beziehen sich auf|gemeint (?:ist|sind|waren"
    rf"|war)) (?P<r>{C}{{2,60}}?){END}",
    r"\b(?:ist|sind|war|waren) (?P<r>nicht (?!korrekt|richtig|zutreffend|der|das|die|so|mehr|nur"
    r"|ganz)[\wäöüß]+)(?=[.;])",
    r"\b(?:geöffnet|hat) (?:von )?(?P<r>\d[\d.:]* bis \d[\d.:]* Uhr)",
)
"""Constructions that hold a wrong and a right value, the surest first."""
