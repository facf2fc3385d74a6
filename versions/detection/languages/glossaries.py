"""What the words of each language mean in a notice, and what its values are made of."""

from ..glossary import Glossary
from . import de_words, en_words, es_words, fr_words, it_words, nl_words, pt_words, sv_words
from .en_values import UNITS

ENGLISH = Glossary(
    code="en",
    articles="a an the his her its their our your my this that these those",
    prepositions="of in on at to from by for with as into about after before per than",
    conjunctions="and or but nor while when if because though although so where",
    verbs="is was are were be been being am has have had having do does did will would can could may might must should",
    pronouns="he she it they we i you him them us who whom which whose there",
    negations="not never no",
    concepts={
        "MIS": en_words.MIS,
        "BADLY": en_words.BADLY,
        "BAD": en_words.BAD,
        "FIX": en_words.FIXED + r"|added|appended|redrawn|swapped|trimmed|put|noted|now|since",
        "SLIP": r"(?:error|mistake|slip|oversight|typo|misprint|mix-up|confusion|lapse|omission|blunder|glitch)s?"
        r"|inaccurac(?:y|ies)",
        "SORRY": r"sorry|apolog\w+|regrets?",
        "SAY": en_words.SAY + r"|had|counted|made|asked|turned",
        "PIECE": en_words.NOUN + r"|e-?mails?|magazine|editions?|issue|papers?|text|sentences?|paragraphs?|lines?"
        r"|versions?|copy|figure|footnote|lead|intro|blurb|teaser|index|key|legend|axis",
        "BE": r"is|was|are|were|be|been",
        "NUMBER": en_words.NUMERALS + r"|\d[\d.,:]*",
        "WE": r"we|our|us|this|these|i",
        "RIGHT": r"actually|fact|reality|correct|right|true|proper|properly|correctly",
        "OUGHT": r"should|ought",
        "NOT": r"not|never|rather|instead|nor|sted",
        "THEY": r"he|she|it|they|his|her|its|their",
        "EARLIER": en_words.EARLIER + r"|previously|originally|initially|formerly",
    },
    days=en_words.DAY,
    months=en_words.MONTH.replace("_?", r"\.?").replace("_", r"\."),
    numerals=rf"(?:a |half a |one in )?(?:{en_words.NUMERALS}|first|second|third|(?:four|fif|six|seven|eigh|nin|ten"
    rf"|eleven|twelf)th)(?:[- ](?:{en_words.NUMERALS}|first|second|third|and a half|million|billion|thousand"
    r"|hundred))*",
    times=r"\d{1,2}(?:[:.]\d\d)? ?(?:a\.m\.|p\.m\.|am\b|pm\b|noon|midnight)|\bnoon\b|\bmidnight\b",
    units=rf"[ -](?:{UNITS.rsplit('|(?:to|and', 1)[0]})",
    dates=r"(?:{days},? )?(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{months}|{months} \d{{1,2}}(?:st|nd|rd|th)?)"
    r"(?:,? \d{{4}})?",
    joints="of de da del van von and & the on upon le la",
    endings=("ed", "ing", "ly", "s"),
    idle="than rather instead so also there while where due because",
)

GERMAN = Glossary(
    code="de",
    articles="der die das den dem des ein eine einen einem einer eines sein seine seinen seiner seinem ihr ihre ihren"
    " ihrer ihrem unser unsere unserem unseren unserer dieser diese dieses diesem diesen deren dessen",
    prepositions="von vom in im am an ans auf bei beim zu zum zur mit für aus um nach bis ab seit vor über unter gegen"
    " durch als per pro je ohne",
    conjunctions="und oder aber sondern wenn während weil da obwohl wo wie dass sowie damit so",
    verbs="ist sind war waren sei seien wäre wären wird werden wurde wurden worden habe haben hat hatte hatten hätte"
    " hätten kann können konnte muss müssen soll sollte gewesen",
    pronouns="er sie es wir ich ihm ihn ihnen man wer welche welcher welches",
    negations="nicht nie kein keine keinen keiner keinem niemals",
    concepts={
        "MIS": r"vertausch\w*|verwechsel\w*|verschrieb\w*|verrechne\w*|missversta\w*|verdreh\w*",
        "BADLY": r"fälschlich\w*|irrtümlich\w*|versehentlich|irrigerweise",
        "BAD": r"falsch\w*|unrichtig\w*|unzutreffend\w*|fehlerhaft\w*|inkorrekt\w*|ungenau\w*|missverständlich\w*"
        r"|unvollständig\w*|verkürzt|unkorrekt\w*",
        "FIX": r"korrigier\w*|berichtig\w*|geändert|ergänz\w*|präzisier\w*|aktualisier\w*|verbessert|angepasst|ersetzt",
        "SLIP": r"\w*fehlers?|irrt\wm\w*|versehens?|panne|verwechslung\w*|korrektur|berichtigung|richtigstellung",
        "SORRY": r"entschuldig\w*|bedauer\w*|bitten",
        "SAY": rf"{de_words.SAID}|{de_words.TOLD}|hieß|hiess|stand|nannte\w*|war|rede|lautete|zeigte|schrieb\w*",
        "PIECE": rf"{de_words.PIECE}|{de_words.PAPER}|{de_words.VERSION}|name\w*|vorname\w*|nachname\w*",
        "BE": r"ist|sind|war|waren|sei|seien|heißt|heisst|lautet|beträgt|liegt",
        "NUMBER": r"\d[\d.,:]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|hundert",
        "WE": r"wir|uns|unser\w*",
        "RIGHT": r"richtig\w*|tatsächlich\w*|korrekt\w*|wahrheit|wirklichkeit|vielmehr|eigentlich|zutreffend|gemeint",
        "OUGHT": r"sollte\w*|müsste|muss|müssen|hätte\w*",
        "NOT": r"nicht|kein\w*|statt|anstatt|anstelle|sondern|nie|niemals",
        "THEY": r"er|sie|es|dieser|diese|dies|das",
        "EARLIER": rf"{de_words.EARLIER}|ursprüngliche?n?",
    },
    days=de_words.DAY[3:-1],
    months=r"jänner|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember",
    numerals=r"(?:\w*(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|ßig|zig|hundert|tausend)"
    r"|ein(?:e[nmrs]?)?(?= (?:million|milliarde))|dritt\w{1,2}|viert\w{1,2}|zweit\w{1,2}|erst\w{1,2}|fünft\w{1,2})",
    times=r"\d{1,2}(?:[:.]\d\d)?(?: bis \d{1,2}(?:[:.]\d\d)?)? uhr(?: \d\d)?\b|\bmitternacht\b",
    units=r" (?:(?:millionen|million|milliarden|milliarde|mio\.?|mrd\.?|tausend) )?(?:%|\w+)",
    joints="von van de der den und zu zum zur am an im in bei & des auf für vom ob la le del",
    endings=("ung", "t", "en", "e"),
    idle="statt anstatt rund etwa auch nur noch bereits erst schon",
    ends_in_verbs=True,
)

DUTCH = Glossary(
    code="nl",
    articles="de het een zijn haar hun ons onze deze dit die dat",
    prepositions="van in op aan bij met voor te tot uit om naar door over onder per als tegen sinds na vanaf tussen"
    " zonder",
    conjunctions="en of maar want dus terwijl omdat toen waar zoals hoewel dan",
    verbs="is zijn was waren wordt worden werd werden geworden heeft hebben had hadden zou zouden kan kunnen kon moet"
    " moest moeten geweest zal",
    pronouns="hij zij ze het er we wij ik hem men wie welke u",
    negations="niet nooit geen",
    concepts={
        "MIS": r"verwissel\w*|verward|omgedraaid|vergist\w*|verhaspeld",
        "BADLY": r"abusievelijk|onterecht|foutief|onrechte|verkeerdelijk|ongelukkigerwijs",
        "BAD": r"verkeerd\w*|onjuist\w*|fout\w*|incorrect\w*|misleidend|onvolledig\w*|onnauwkeurig\w*",
        "FIX": r"gecorrigeerd|verbeterd|aangepast|gewijzigd|rechtgezet|aangevuld|hersteld|bijgewerkt|vervangen",
        "SLIP": r"\w*fout(?:en|je)?|vergissing\w*|onjuistheid|slordigheid|misverstand|correctie\w*|rectificatie|abuis",
        "SORRY": r"excuses|spijt|betreur\w*|verontschuldig\w*",
        "SAY": r"stond\w*|schre(?:ef|ven)|geschreven|meldde\w*|gemeld|vermeld\w*|noemde\w*|genoemd|zei\w*|staat|was"
        r"|berichtte\w*|bericht|gaf|gaven|toegeschreven|aangeduid|sprake|beweerd\w*|spraken|heette",
        "PIECE": rf"{nl_words.PIECE}|versie\w*|krant\w*|bijschrift|na+m(?:en)?|voornaam|achternaam",
        "BE": r"is|zijn|was|waren|heet|luidt|bedraagt|ligt",
        "NUMBER": r"\d[\d.,:]*|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|honderd|één",
        "WE": r"we|wij|ons|onze",
        "RIGHT": r"juist\w*|correct\w*|werkelijkheid|feite|eigenlijk|goede|daadwerkelijk|echter|bedoeld",
        "OUGHT": r"moet|moest\w*|had|hadden|zou|hoort",
        "NOT": r"niet|geen|nooit|plaats|maar",
        "THEY": r"hij|zij|ze|het|dat|dit|deze",
        "EARLIER": r"eerder\w*|eerste|oorspronkelijk\w*|aanvankelijk|vorige?|gisteren",
    },
    days=nl_words.DAY[3:-1],
    months=r"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
    numerals=r"(?:één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\w+tien|\w*tig|honderd|duizend"
    r"|een(?= (?:miljoen|miljard))|eerste|tweede|derde|vierde|vijfde)",
    times=r"\d{1,2}(?:[:.]\d\d)?(?: tot \d{1,2}(?:[:.]\d\d)?)? uur\b|\bmiddernacht\b",
    units=r" (?:(?:miljoen|miljard|duizend) )?(?:%|\w+)",
    joints="van de der den en het te op aan in & 't voor ter ten",
    endings=("de", "en", "t", "e"),
    idle="ruim ongeveer ook nog al pas slechts",
    ends_in_verbs=True,
)

SWEDISH = Glossary(
    code="sv",
    articles="en ett den det de sin sitt sina hans hennes dess deras vår vårt våra denna detta dessa",
    prepositions="i på av från till vid med för om som under över efter före mot per sedan hos mellan utan kring åt ur",
    conjunctions="och eller men när medan eftersom att där så än utan",
    verbs="är var har hade blir blev blivit ska skulle kan kunde varit vara bli få fick har måste",
    pronouns="han hon det de den vi jag man honom henne dem som vilken vilket vem",
    negations="inte aldrig ingen inget inga ej icke",
    concepts={
        "MIS": r"förväxla\w*|felstava\w*|felcitera\w*|felöversatt\w*|förvanska\w*|blandade|byttes",
        "BADLY": r"felaktigt|misstag|missförstånd",
        "BAD": r"fel|felaktig\w*|oriktig\w*|missvisande|inkorrekt\w*|ofullständig\w*",
        "FIX": r"rätta\w*|korrigera\w*|ändra\w*|uppdatera\w*|komplettera\w*|förtydliga\w*|justera\w*",
        "SLIP": r"\w*fel(?:et)?|misstag\w*|förväxling\w*|rättelse\w*|felskrivning",
        "SORRY": r"beklaga\w*|ber|ursäkt\w*",
        "SAY": r"stod|skrev\w*|skrivit|uppga\w*|uppgett|angav\w*|angett|angetts|hette|kallade\w*|kallats|sades|sade"
        r"|nämndes|påstod\w*|framgick|står|berättade|uppges|omnämndes|blev|tillskrevs|var",
        "PIECE": rf"{sv_words.PIECE}|version\w*|tidning\w*|bildtext\w*|rubrik\w*|nam\w+|förnam\w+|efternam\w+",
        "BE": r"är|var|heter|lyder|ska|ligger",
        "NUMBER": r"\d[\d.,:]*|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tjugo|hundra",
        "WE": r"vi|oss|vår|vårt|våra",
        "RIGHT": r"rätt\w*|riktig\w*|korrekt\w*|själva|verket|verkligheten|faktiskt|egentligen|korrekta|sanningen",
        "OUGHT": r"ska|skulle|borde",
        "NOT": r"inte|aldrig|ingen|inget|ej|stället|utan",
        "THEY": r"han|hon|det|de|den|detta",
        "EARLIER": r"tidigare|först\w*|ursprunglig\w*|gårdagens|inledningsvis",
    },
    days=sv_words.DAY[3:-1],
    months=r"januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december",
    numerals=r"(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\w+ton|tjugo\w*|trettio\w*|fyrtio\w*|femtio\w*"
    r"|\w*hundra|tusen|första|andra|tredje|fjärde|femte|en(?= miljon| miljard)|ett(?= tusen| hundra))",
    times=r"(?:klockan |kl\.? )\d{1,2}(?:[:.]\d\d)?(?:[–-]\d{1,2}(?:[:.]\d\d)?)?|\bmidnatt\b",
    units=r" (?:(?:miljoner|miljon|miljarder|miljard|tusen) )?(?:%|\w+)",
    joints="av af von de och i på & till för",
    endings=("ade", "ar", "en", "t"),
    idle="cirka runt också även bara redan",
)

FRENCH = Glossary(
    code="fr",
    articles="le la les l' l’ un une des son sa ses leur leurs notre nos ce cet cette ces",
    prepositions="de du d' d’ à au aux en dans par pour sur avec sous depuis dès chez vers comme entre sans selon"
    " jusqu' jusqu’ contre avant après",
    conjunctions="et ou mais que qu' qu’ si quand lorsque alors tandis où donc puisque",
    verbs="est sont était étaient a ont avait avaient sera seront serait été être avoir fut aurait avoir soit",
    pronouns="il elle ils elles nous on qui lui eux c' c’ s' s’ se y celui celle dont n' n’ ne",
    negations="pas non jamais aucun aucune ni",
    concepts={
        "MIS": r"confondu\w*|confond\w*|inversé\w*|interverti\w*|écorché\w*|mal|estropié|mélangé\w*|orthographi\w*",
        "BADLY": r"tort|erronément|malencontreusement|incorrectement|faussement|mégarde|inadvertance|initialement",
        "BAD": fr_words.WRONG,
        "FIX": fr_words.MEND,
        "SLIP": r"erreurs?|coquilles?|inexactitudes?|imprécisions?|méprises?|confusions?|omissions?|fautes?|bourde"
        r"|correctifs?|rectificatifs?|erratum|corrections?",
        "SORRY": r"excus\w*|regrett\w*|désolés?|pardon|prions",
        "SAY": rf"{fr_words.TOLD}|{fr_words.SAID}|{fr_words.WE_SAID_PP}|\w+ions|faisait|état|évoque|question|lire",
        "PIECE": rf"{fr_words.NOUN}|versions?",
        "BE": r"est|sont|était|étaient|s'agit|agit|agissait|sera|reste",
        "NUMBER": r"\d[\d.,:h]*|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|cent",
        "WE": r"nous|notre|nos",
        "RIGHT": r"réalité|fait|exact\w*|correct\w*|vrai\w*|véritable|bien|bonn?e?s?|réellement|juste",
        "OUGHT": r"fallait|faut|aurait|devait|convient|convenait",
        "NOT": r"non|pas|lieu|jamais|plutôt|contrairement|mais",
        "THEY": r"il|elle|ils|elles|celui-ci|celle-ci|dernier|ce|c",
        "EARLIER": rf"{fr_words.EARLIER}|précédemment|initial\w*|auparavant|hier|abord",
    },
    days=fr_words.DAY[3:-1],
    months=fr_words.MONTH[3:-1],
    numerals=r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente"
    r"|quarante|cinquante|soixante|cent|mille|premi[eè]re?|deuxième|troisième|quatrième|cinquième|second)"
    r"(?:[- ](?:et |un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingts?|cents?|mille))*",
    times=r"\d{1,2} ?(?:h|heures?)(?: ?\d\d)?\b|\bminuit\b|\bmidi\b",
    units=r"[ \u00a0\u202f](?:(?:millions?|milliards?|mille)[ \u00a0](?:de |d['’])?)?(?:%|°C|[^\W\d]+)",
    joints="de du des d' d’ la le les l' l’ et en sur à aux von van",
    endings=("é", "ée", "és", "ait", "s"),
    idle="environ aussi plus bien déjà seulement quelque afin plutôt",
    elided=r"\b(?:[ldncsjmt]|qu|jusqu|lorsqu|puisqu|quelqu)",
)

SPANISH = Glossary(
    code="es",
    articles="el la los las lo un una unos unas su sus nuestro nuestra nuestros este esta estos estas ese esa",
    prepositions="de del en a al por para con sin sobre desde hasta entre como según contra durante tras ante hacia",
    conjunctions="y e o u pero sino que si cuando mientras porque aunque donde",
    verbs="es son era eran fue fueron está están estaba ha han había habían sido ser tiene tienen sería será fuera",
    pronouns="él ella ellos ellas se nos le les quien quienes cual nosotros lo",
    negations="no nunca ni tampoco ningún ninguna",
    concepts={
        "MIS": r"confund\w*|intercambi\w*|invirti\w*|equivoc\w*|mal",
        "BADLY": r"erróneamente|incorrectamente|equivocadamente|error|indebidamente|inicialmente",
        "BAD": r"erróne[oa]s?|incorrect[oa]s?|equivocad[oa]s?|falsas?|falsos?|inexact[oa]s?|imprecis[oa]s?|errad[oa]s?",
        "FIX": r"corregi\w*|correg\w*|rectific\w*|modific\w*|actualiz\w*|enmend\w*|complet\w*|precis\w*|subsana\w*",
        "SLIP": r"errores|errata\w*|equivocación|equívoco|inexactitud|imprecisión|confusión|omisión|fe|corrección",
        "SORRY": r"disculp\w*|lament\w*|perdón|pedimos",
        "SAY": r"dec[íi]a\w*|dij\w+|afirm\w+|indic\w+|señal\w+|publi\w+|inform\w+|mencion\w+|atribu\w+|identific\w+"
        r"|escrib\w+|apareci\w+|aparecía|figuraba|consign\w+|llam\w+|situ\w+|asegur\w+|sostu\w+|hablaba|daba|citaba"
        r"|present\w+|refir\w+|leerse",
        "PIECE": rf"{es_words.NOUN}|versi[oó]n\w*|edici[oó]n\w*|nombres?|apellidos?",
        "BE": r"es|son|era|eran|fue|fueron|mide|tiene|llama|trata|está|será",
        "NUMBER": r"\d[\d.,:]*|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|cien|mil",
        "WE": r"nos|nuestr\w+|nosotros|\w+mos",
        "RIGHT": r"realidad|correct[oa]s?|exact[oa]s?|verdader[oa]s?|realmente|efectivamente|ciert[oa]s?|verdad|hecho",
        "OUGHT": r"debe|debía|debió|debería",
        "NOT": r"no|sino|nunca|lugar|vez|contrario|diferencia",
        "THEY": r"él|ella|ellos|ellas|este|esta|ese|eso|esto",
        "EARLIER": r"anterior\w*|primera|original\w*|previa\w*|inicial\w*|ayer|pasado",
    },
    days=r"lunes|martes|miércoles|jueves|viernes|sábado|domingo",
    months=es_words.MONTH[3:-1],
    numerals=r"(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\w+|veint\w+"
    r"|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien(?:to)?|\w+cientos|mil|primer[oa]?"
    r"|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa])(?: y \w+| mil\b)?",
    times=r"\d{1,2}(?:[:.]\d\d)?(?: ?(?:horas|h\b|de la (?:mañana|tarde|noche)|a\. ?m\.|p\. ?m\.))|\bmediodía\b"
    r"|\bmedianoche\b|\b\d{1,2}[:.]\d\d\b",
    units=r" (?:(?:millones|millón|mil(?: millones)?)(?: de)? )?(?:%|por ciento|\w+)",
    joints="de del la las los el y e van von da",
    endings=("ado", "ada", "aba", "ción", "s"),
    idle="más también ya solo sólo unos casi cerca",
)

PORTUGUESE = Glossary(
    code="pt",
    articles="o a os as um uma uns umas seu sua seus suas nosso nossa este esta esse essa estes estas",
    prepositions="de do da dos das em no na nos nas a ao à aos às por pelo pela para com sem sobre desde até entre como"
    " segundo contra durante após",
    conjunctions="e ou mas que se quando enquanto porque embora onde",
    verbs="é são era eram foi foram está estão estava tem têm tinha havia sido ser será seria fosse teria",
    pronouns="ele ela eles elas se nos lhe quem qual nós",
    negations="não nunca nem nenhum nenhuma",
    concepts={
        "MIS": r"confund\w*|troc\w*|invert\w*|equivoc\w*|mal",
        "BADLY": r"erroneamente|incorretamente|equivocadamente|erradamente|lapso|engano|indevidamente|inicialmente",
        "BAD": r"erróne[oa]s?|errône[oa]s?|incorret[oa]s?|incorrect[oa]s?|errad[oa]s?|equivocad[oa]s?|fals[oa]s?"
        r"|inexat[oa]s?|inexact[oa]s?|imprecis[oa]s?",
        "FIX": r"corrigi\w*|retific\w*|alterad\w*|atualiz\w*|actualiz\w*|emendad\w*|complet\w*|modific\w*",
        "SLIP": r"erros?|errata|erramos|gralha\w*|equívoco\w*|imprecisão|confusão|omissão|correção|retificação|falha",
        "SORRY": r"desculp\w*|lament\w*|perdão|pedimos",
        "SAY": r"dizia\w*|diss\w+|afirm\w+|indic\w+|public\w+|inform\w+|mencion\w+|atribu\w+|identific\w+|escrev\w+"
        r"|escrito|apareci\w+|constava|cham\w+|apont\w+|noticiad\w+|noticiá\w+|citava|citou|refer\w+|traz\w*|trouxe"
        r"|saiu|ler|lê|situava|dava|descrev\w+",
        "PIECE": rf"{pt_words.NOUN}|vers[ãõ]\w+|ediç[ãõ]\w+|nomes?|apelidos?|sobrenomes?",
        "BE": r"é|são|era|eram|foi|foram|mede|tem|chama|trata|está|será",
        "NUMBER": r"\d[\d.,:]*|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|vinte|cem|mil",
        "WE": r"nos|nosso?a?s?|nós|\w+mos",
        "RIGHT": r"realidade|verdade|corret[oa]s?|correct[oa]s?|exat[oa]s?|cert[oa]|realmente|efetivamente|fato|facto",
        "OUGHT": r"deve|devia|deveria",
        "NOT": r"não|nunca|sim|vez|lugar|invés|contrário|contrariamente|diferentemente",
        "THEY": r"ele|ela|eles|elas|este|esta|esse|isso",
        "EARLIER": r"anterior\w*|primeira|original\w*|prévia|inicial\w*|ontem",
    },
    days=r"(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo",
    months=pt_words.MONTH[3:-1],
    numerals=r"(?:dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|cat?torze|quatorze|quinze"
    r"|dezess?\w+|dezas\w+|dezoito|dezanove|dezenove|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta"
    r"|noventa|cem|cento|\w+centos|mil|primeir[oa]|segund[oa]|terceir[oa]|quart[oa]|quint[oa])(?: e \w+| mil\b)?",
    times=r"\d{1,2}h(?:\d\d)?\b|\d{1,2}[:.]\d\d\b|\d{1,2} horas\b|\bmeio-dia\b|\bmeia-noite\b",
    units=r" (?:(?:milhões|milhão|mil|bilhões|bilhão|mil milhões)(?: de)? )?(?:%|por cento|\w+)",
    joints="de do da dos das e van von",
    endings=("ado", "ada", "ava", "ção", "s"),
    idle="mais também já só apenas quase cerca",
)

ITALIAN = Glossary(
    code="it",
    articles="il lo la i gli le l' l’ un uno una un' un’ suo sua suoi sue loro nostro nostra questo questa"
    " quest' quello",
    prepositions="di del della dello dei degli delle dell' dell’ d' d’ in nel nella nello nei nelle nell' nell’ a ad al"
    " alla allo ai agli alle all' all’ da dal dalla dai dagli dalle dall' dall’ per con su sul sulla sui sulle sull'"
    " sull’ tra fra come secondo senza dopo prima contro",
    conjunctions="e ed o ma bensì che se quando mentre perché dove invece",
    verbs="è sono era erano ha hanno aveva avevano sarà sarebbe stato stata stati state essere fu furono sia avrebbe",
    pronouns="lui lei si ci chi cui c' c’ s' s’ quale noi vi",
    negations="non mai né nessun nessuna",
    concepts={
        "MIS": r"confus\w*|scambi\w*|invertit\w*|storpiat\w*|male",
        "BADLY": r"erroneamente|errore|sbaglio|equivoco|inizialmente|svista|errato",
        "BAD": r"errat[oaie]|sbagliat[oaie]|fals[oaie]|inesatt[oaie]|scorrett[oaie]|imprecis[oaie]|incomplet[oaie]",
        "FIX": r"corrett[oaie]|corregg\w*|rettific\w*|modificat\w*|aggiornat\w*|integrat\w*|precis\w+|sostituit\w*",
        "SLIP": r"errori|refus\w|svist\w|imprecision\w|inesattezz\w|omission\w|errata|correzion\w|rettifica|disguido",
        "SORRY": r"scus\w*|rammaric\w*",
        "SAY": r"diceva\w*|dett\w|scritt\w|scrivev\w+|riportat\w|riportav\w+|indicat\w|indicav\w+|affermav\w+"
        r"|attribu\w+|pubblicat\w|parlav\w+|parlat\w|comparso|comparsa|apparso|apparsa|definit\w|chiamat\w|citat\w|menzionat\w"
        r"|sosten\w+|leggeva|legge|attribui\w+|figurava|data|dato|collocat\w|presentat\w",
        "PIECE": rf"{it_words.NOUN}|version\w|edizion\w|nom[ei]|cognom[ei]",
        "BE": r"è|sono|era|erano|misura|chiama|tratta|sarà|ammonta|costa",
        "NUMBER": r"\d[\d.,:]*|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|venti|cento|mille",
        "WE": r"noi|ci|nostr\w|abbiamo|\w+amo",
        "RIGHT": r"realtà|corrett\w|esatt\w|giust\w|effettivamente|vero|verità|effetti|fatto|davvero",
        "OUGHT": r"deve|doveva|dovrebbe|va|andava",
        "NOT": r"non|bensì|anziché|invece|posto|mai|contrariamente|diversamente",
        "THEY": r"lui|lei|essa|esso|questo|questa|si",
        "EARLIER": r"precedent\w|prima|original\w+|inizial\w+|ieri|scorso|scorsa",
    },
    days=r"lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
    months=r"gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
    numerals=r"(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici"
    r"|dicia\w+|diciotto|vent\w+|trent\w+|quarant\w+|cinquant\w+|sessant\w+|settant\w+|ottant\w+|novant\w+|\w*cento"
    r"|mille|\w+mila|prim[oa]|second[oa]|terz[oa]|quart[oa]|quint[oa])",
    times=r"(?<=ore )\d{1,2}(?:[:.]\d\d)?\b|\b\d{1,2}[:.]\d\d\b|\bmezzogiorno\b|\bmezzanotte\b",
    units=r" (?:(?:milioni|milione|miliardi|miliardo|mila)(?: di)? )?(?:%|per cento|\w+)",
    joints="di del della dello dei degli delle dell' dell’ d' d’ da la il lo de e van von",
    endings=("ato", "ata", "ava", "zione", "i"),
    idle="più anche già solo soltanto quasi circa",
    elided=r"\b(?:l|d|un|c|s|v|(?:de|ne|a|da|su|co)ll|quest|quell|dev|sant|mezz)",
)

_JOINED = "[وف]?[بلك]?(?:ال|لل)?"
"""What is joined to an Arabic word."""

ARABIC = Glossary(
    code="ar",
    articles="هذا هذه ذلك تلك هؤلاء",
    prepositions="في من إلى الى على عن مع منذ حتى بعد قبل بين خلال عند لدى ضد نحو دون بدون تحت فوق حول ضمن",
    conjunctions="و أو أم ثم لكن ولكن بل أن إن أنها أنه بأن بأنه بأنها وأن حيث إذ لأن بينما حين فيما كما إذا",
    verbs="كان كانت يكون تكون قد وقد تم تمت كانوا سيكون ستكون أصبح يبلغ بلغ",
    pronouns="هو هي هم وهو وهي نحن الذي التي الذين ما ومن وما",
    negations="لا ليس ليست لم لن وليس وليست ولا غير",
    concepts={
        "MIS": r"خلط\w*|التباس|تبديل|تبادل",
        "BADLY": "خطأ|بالخطأ|سهوا|سهوًا|خطأً",
        "BAD": rf"{_JOINED}(?:خاطئ\w*|مغلوط\w*|مضلل\w*)",
        "FIX": rf"{_JOINED}(?:تصحيح\w*|تصويب\w*|تعديل\w*|صحح\w*|صوب\w*|عدل\w*|تحديث\w*|حدث\w*)",
        "SLIP": f"{_JOINED}(?:أخطاء|هفوة|زلة|سقط|سهو|استدراك|توضيح|تنويه)",
        "SORRY": rf"{_JOINED}(?:نعتذر|تعتذر|اعتذار\w*|يعتذر|عذرا|نأسف|اعتذر\w*)",
        "SAY": rf"{_JOINED}(?:ورد\w*|جاء\w*|ذكر\w*|نشر\w*|كتب\w*|ظهر\w*|أورد\w*|نسب\w*|قيل|قلنا|أشار\w*|أشرنا|وصف\w*"
        r"|سمينا|أفاد\w*|أفدنا|زعم\w*|قال\w*|تضمن\w*|يقول)",
        "PIECE": rf"{_JOINED}(?:مقال\w*|خبر\w*|تقرير\w*|نص|تحقيق\w*|مادة|نسخة|عنوان|صورة|نشرة|عدد|صفحة|اسم|رقم|تاريخ"
        "|موعد|تعليق|خريطة|جدول|رسم|فقرة|صيغة)",
        "NUMBER": r"\d[\d.,:]*|اثنان|ثلاثة?|أربعة?|خمسة?|ستة?|سبعة?|ثمانية?|تسعة?|عشرة?|مئة|مائة|ألف",
        "WE": r"نحن|\w+نا",
        "RIGHT": rf"{_JOINED}(?:صحيح\w*|صواب|واقع|حقيقة|مقصود|أصح|أدق|فعلي|دقيق\w*)",
        "OUGHT": "يجب|ينبغي|كان",
        "NOT": r"وليس\w*|ليس\w*|لا|بدلا|بدلًا|لم|بل|عوضا|خلافا|مكان|لن",
        "THEY": "هو|هي|هم|وهو|وهي",
        "EARLIER": rf"{_JOINED}(?:سابق\w*|أمس|أولى|سابقا|أصلي\w*)",
    },
    days="(?:ال)?(?:سبت|أحد|اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة)",
    months="يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|كانون الثاني|شباط|آذار"
    "|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول|جانفي|فيفري|أفريل|ماي|جوان|جويلية|أوت",
    numerals="واحد|واحدة|اثنان|اثنين|ثلاثة?|أربعة?|خمسة?|ستة?|سبعة?|ثمانية?|ثماني|تسعة?|عشرة?|عشرون|عشرين|ثلاثين|أربعين"
    "|خمسين|مئة|مائة|مئتان|مئتين|ألف|ألفا|مليون|مليونا|الأولى|الثانية|الثالثة|الرابعة|الأول|الثاني|الثالث",
    times=r"(?:الساعة )?(?:\d{1,2}(?::\d\d)?|ال\w+) (?:صباحا|مساء|صباحًا|مساءً|ظهرا|ليلا|فجرا)",
    units=r" (?:(?:ألف|آلاف|مليون|ملايين|مليار|مليارات) )?(?:%|في المئة|في المائة|بالمئة|\w+)",
    joints="بن ابن أبو",
    endings=("ة", "ات", "ين", "ون", "ي"),
    idle="أيضا فقط نحو حوالي أكثر أقل",
)

GLOSSARIES = {
    each.code: each for each in (ENGLISH, GERMAN, DUTCH, SWEDISH, FRENCH, SPANISH, PORTUGUESE, ITALIAN, ARABIC)
}
"""By language."""
