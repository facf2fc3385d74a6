"""Dutch: the words that its rules are made of, and the constructions that hold values."""

DAY = r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)"
WHEN = rf"(?:{DAY}|gisteren|eergisteren|vorige week|afgelopen (?:week|{DAY})|vanochtend|vanmorgen|\d{{1,2}}[ /])"
MONTH = (
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    r"|jan\.|feb\.|mrt\.|apr\.|aug\.|sept?\.|okt\.|nov\.|dec\.|\d{1,2})"
)
PIECE = (
    r"(?:[\w-]*(?:artikel|bericht|stuk|verhaal|tekst|reportage|column|interview|portret|recensie|kop|bijschrift|foto"
    r"|grafiek|kaart|tabel|analyse|verslag|liveblog|nieuwsbrief|uitzending|podcast|aflevering|video|filmpje"
    r"|infographic|necrologie|overzicht|recept|alinea|passage|citaat|inleiding|intro|rubriek|quiz|puzzel|kruiswoord"
    r"|lijst|ranglijst|agenda|uitslag|gids|kader|commentaar|essay|bijdrage|brief|profiel|productie|onderschrift"
    r"|illustratie|afbeelding|beeld|tweet|post|pushmelding|melding|factcheck|nieuwsoverzicht|fragment|cartoon"
    r"|spotprent|advertentie|serie|dossier|kaartje|stukje|bericht|titel)(?:en|s|je|jes|pen)?(?!\w))"
)
PAPER = (
    r"(?:[\w-]*(?:krant|editie|bijlage|nummer|pagina|magazine|weekblad|tijdschrift|site|website|app|katern|blad"
    r"|journaal|versie|gids|uitgave|jaargang|voorpagina)(?:en|s|'s)?(?!\w))"
)
EARLIER = r"(?:eerdere?|vorige|eerste|oorspronkelijke?|vroegere|oude|aanvankelijke|initiële|gedrukte|papieren|online)"
SAID = (
    r"(?:stond|staat|werd|was|is|meldden?|meldde|vermeldden?|vermeldde|schreven|schreef|noemden|noemde|hebben|zeiden"
    r"|luidde|sprak|spraken|bevatte|ontbrak|ontbraken|suggereerde|gaf|kwam|viel|waren)"
)
TOLD = (
    r"(?:geschreven|gemeld|vermeld|bericht|gezegd|genoemd|aangeduid|omschreven|aangegeven|beweerd|gepubliceerd"
    r"|toegeschreven|gesteld|gesuggereerd|afgedrukt|weergegeven|gesproken|opgevoerd|getoond|opgeschreven|gezet"
    r"|aangekondigd"
    r"|gehouden op|uitgeroepen|toegedicht|toegekend|vernoemd|gerekend|ingedeeld|geplaatst|gegeven|te lezen|verwezen"
    r"|geschat)"
)
WE_SAID = (
    r"(?:schreven|meldden|berichtten|noemden|verwisselden|vermeldden|stelden|publiceerden|zeiden|verhuisden|gaven"
    r"|verwarden|spraken|suggereerden|beweerden|haalden|maakten|plaatsten|toonden|citeerden|kondigden|aankondigden"
    r"|riepen|hielden"
    r"|lieten|rekenden|situeerden|doopten|promoveerden|drukten|wezen|vergaten)"
)
STAFF = r"(?:redactie|redacteur|verslaggever|correspondent|collega|presentator|columnist|medewerker|stagiair|auteur)"
CONTRAST = (
    r"(?:(?:en |, )(?:niet|geen) (?!alleen|meer|zozeer|eens|langer|altijd|zo )[^.;]{1,60}|(?:niet"
    r"|geen) [^.;]{1,80},? maar"
    r"|[.;:–] (?:hij|zij|ze|het|dat|dit|die) (?:is|was|zijn|heet|heeft|ligt|kost|begint|bedraagt|hoort|moet|telt"
    r"|speelt|gaat)\b"
    r"|in werkelijkheid|in feite|uiteraard|natuurlijk|(?:het|de) juiste|is pas|blijft)"
)
AMISS = (
    r"(?:fout(?:en|je|jes|ief|ieve|e)?(?!\w)|(?:\w*(?:type|spel|tik|druk|reken|schrijf|zet|redactie|vertaal"
    r"|taal))fout\w*"
    r"|abusievelijk|onjuist\w*|onterecht\w*|ten onrechte|per (?:abuis|ongeluk|vergissing)|vergiss\w+|vergist\w*"
    r"|verkeerd\w*|incorrect\w*|niet (?:juist|correct|helemaal juist|meer actueel)|(?:klopte?|kloppen"
    r"|klopten) (?:\w+ )?niet"
    r"|(?:dat|dit) (?:is|was) (?:natuurlijk )?niet (?:zo|waar|het geval)|misverstand|verwissel\w+|verward"
    r"|omgewisseld|omgedraaid"
    r"|door elkaar|misrekend|foutgelopen|misgegaan|mis gegaan|gemist|weggevallen|verminkt|zetduivel\w*|duivel\w*"
    r"|onnauwkeurig\w*|onvolledig\w*|verouderd\w*|vergaten|vergeten|mistvatting"
    r"|een fout geslopen)"
)
MENDED = (
    r"(?:gecorrigeerd|aangepast|hersteld|aangevuld|gewijzigd|herschreven|verwijderd|bijgewerkt|ingetrokken|rechtgezet"
    r"|toegevoegd|verduidelijkt|verbeterd|vervangen|geactualiseerd|geüpdatet|gerectificeerd|veranderd|gerepareerd"
    r"|verholpen|genuanceerd|gepreciseerd|geschrapt|offline gehaald|van de site gehaald|bijgesteld|opgelost"
    r"|teruggetrokken|geherformuleerd|geanonimiseerd|onherkenbaar|aangescherpt|uitgebreid|ververst|herzien|alsnog)"
)
RIGHT = (
    r"(?:(?:dat|dit|het) (?:moet|moest|had|hoort|dient)\b|moet (?:het )?zijn|had moeten (?:zijn|staan)"
    r"|moet worden gelezen"
    r"|te worden gelezen|lees[:;]|lees '|(?:de|het) (?:juiste|correcte|goede)|in werkelijkheid|in feite|bedoeld\w*"
    r"|wordt bedoeld"
    r"|in plaats van|gaat (?:het )?(?:in werkelijkheid |in feite )?om|juist is)"
)
REGRET = r"(?:excuses|excuus|spijt|betreuren|verontschuldig\w+|onze fout|sorry|pardon|vergeving)"

FINITE = (
    r"(?:is|zijn|was|waren|heeft|hebben|had|hadden|wordt|worden|werd|werden|geldt|gelden|ligt|liggen|kost|kostte"
    r"|duurt|begint|beginnen"
    r"|gaat|komt|staat|blijft|hoort|heet|leidt|speelt|telt|bedraagt|sluit|opent|plaatsvond|plaatsvindt|rijdt"
    r"|vertrekt|won|wint|krijgt"
    r"|rookt|betaalt|bedoeld|genoemd|gevonden|gehouden)"
)
C = r"(?:[^.,;:()\n!?]|(?<=\d)[.,:](?=\d)|(?<=\bdr)\.|(?<=\bmr)\.|(?<=\bprof)\.|(?<=\bst)\.|(?<=\s\w)\.)"
Q = r"[„“”«»\"‘’']"
PREP = r"(?:(?:in|op|uit|van|bij|aan|met|voor|om|naar|tot|te|vanaf|per) )?"
ADV = (
    r"(?:(?:echter|natuurlijk|uiteraard|in werkelijkheid|in feite|pas|al|er|wel|zijn:|juist|volgens \w+"
    r"|volgens de \w+|om|dus|in|op|van"
    r"|voor|bij|uit|met|aan|tot) )*"
)
ANSWER = (
    rf"(?:(?:hij|zij|ze|het|dat|dit|die|er|de juiste \w+|het juiste \w+|de \w+|het \w+) (?:{FINITE}"
    rf"|moet(?:en)?(?: zijn:?)?|luidt|gaat om|is veranderd in"
    rf"|is gewijzigd in|komt|moest) {ADV})"
)
NUMBER = (
    r"(?<!pagina )(?<!p\. )(?<!nummer )(?<!van )(?<![\d.,:/])(?:\d[\d.,:]*\d|\d|één|twee|drie|vier|vijf|zes|zeven"
    r"|acht|negen|tien|elf|twaalf|\w+tig|\w+tien)"
    r"(?![.:/]?\d| (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
    r"|[\w-])(?: (?:miljoen|miljard))?"
    r"(?: (?:procent|euro|frank|meter|kilometer|ton|kilo|graden|uur|jaar|hectare|liter|minuten|dagen|weken"
    r"|maanden)(?!\w))?"
)
NAME = r"(?-i:[A-Z])[\w-]+(?: (?-i:[A-Z])[\w-]+){0,3}"
BEGIN = r"(?:in werkelijkheid|in feite|volgens|het|dat|dit|de|die|er|hij|zij|ze|juist|correct)"
END = rf"(?=\s*(?:[;()\n!?—»“\"]|[.,:–](?!\d)|$)|,? (?:zoals|als|en|of|die|dat|in plaats) | {FINITE}(?!\w)| zijn(?!\w))"
DATE = (
    r"(?:(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?!\w)|\d{1,2} (?:januari|februari|maart"
    r"|april|mei|juni|juli|augustus"
    r"|september|oktober|november|december)(?: \d{4})?|\d{1,2}(?:[.:]\d\d)? uur)"
)
SAYING = (
    rf"(?:stond|staat|{WE_SAID} (?:we|wij)|(?:we|wij) {WE_SAID}|{TOLD}|vermeldde|meldde|beweerden"
    rf"|hebben gezegd|hebben (?:we|wij))"
)

FORMULAS = (
    rf"\b(?P<p>tot|op|om|in|uit|van|bij) (?P<r>(?:(?! (?P=p) ){C}){{1,40}}?)(?:,| en) (?:niet|geen)(?:,? (?:zoals"
    rf"|als) [^.;,]{{2,70}},)? (?P=p)"
    rf" (?P<w>{C}{{1,40}}?){END}",
    rf"(?:ten onrechte|abusievelijk|per abuis|foutief) (?:een )?(?P<w>[\w-]+(?: [\w-]+)?) genoemd[.;,] (?:hij|zij"
    rf"|ze|het)"
    rf" (?:is|was|heet) (?P<r>{C}{{1,50}}?){END}",
    r"is (?:[\w-]+ )?(?P<r>(?-i:[A-Z])[\w-]+(?: (?-i:[A-Z])[\w-]+)+) (?:abusievelijk|ten onrechte|per abuis"
    r"|foutief) "
    r"(?P<w>(?-i:[A-Z])[\w-]+(?: (?-i:[A-Z])[\w-]+)+) genoemd",
    r"(?P<r>[\d.,]+) te worden gelezen in plaats van (?P<w>[\d.,]*\d)",
    rf"lees:? {Q}?(?P<r>[^\"'’”.;,]{{2,60}}?){Q}? in plaats van {Q}?(?P<w>[^\"'’”.;,]{{2,60}})",
    r"in de mond gelegd van (?P<w>[^.;,]{2,60})\. het was (?P<r>[^.;,]{2,60}?)(?: die| dat|\.)",
    rf"{Q}(?P<w>[^\"'’”„“«»]{{1,60}}){Q} waar (?:het |er )?{Q}(?P<r>[^\"'’”„“«»]{{1,60}}){Q} (?:had|moest"
    rf"|hoort|moet|hoorde)",
    rf"waar [^.;,]{{0,60}}?{Q}?(?P<w>[^\"'’”.;, ]{{2,40}}){Q}? (?:staat|stond|werd geschreven),? (?:wordt|werd"
    rf"|moet|had|is|hoort)(?: er)?"
    rf" {Q}?(?P<r>[^\"'’”.;,]{{2,40}}?){Q}? (?:bedoeld|staan|moeten|te staan|gelezen)",
    rf"\b(?:niet|geen|nooit) {PREP}(?P<w>(?:(?:de|het|een) )?[\w-]+),? maar (?:wel |pas )?{PREP}(?P<r>(?:(?:de"
    rf"|het|een) )?[\w-]+)"
    rf"(?= (?:in|van|op|bij|uit|voor)\b|{END[3:-1]})",
    rf"\b(?:niet|geen) (?:(?:ge|be|ver|uit|op|aan)\w+ )?door (?P<w>{C}{{2,50}}?),? maar (?:wel )?door "
    rf"(?P<r>{C}{{2,50}}?){END}",
    rf"\b(?:niet|geen|nooit)(?:,? (?:zoals|als) [^.;]{{2,80}}?,)?(?: (?:meer|langer"
    rf"|pas))? {PREP}(?P<w>{C}{{1,70}}?)(?: {FINITE})?"
    rf"(?:, (?:zoals|als) [^.;,]{{2,80}})?,? maar(?: (?:wel|pas|slechts|alleen))* {PREP}(?P<r>{C}{{1,60}}?){END}",
    rf"\b(?:als|tot) (?P<w>{C}{{2,60}}?)(?: (?:aangeduid|omschreven|genoemd|opgevoerd|bestempeld|uitgeroepen"
    rf"|gepromoveerd))?[.;:,]"
    rf" (?:hij|zij|ze|het|dat) (?:is|was|zijn|waren|heet) {ADV}(?P<r>{C}{{1,60}}?){END}",
    rf"(?:maakten (?:we|wij)|(?:we|wij) maakten) (?:van )?[^.;,]{{2,60}}? (?:een"
    rf"|tot) (?P<w>[\w-]{{3,30}})[.;:,] {ANSWER}(?P<r>{C}{{1,50}}?){END}",
    rf"heette [^.;,]{{2,40}}? (?P<w>[\w-]{{3,30}})[.;:,] (?:hij|zij|ze|het) (?:is|was"
    rf"|heet) {ADV}(?P<r>{C}{{1,50}}?){END}",
    rf"(?:toegeschreven|toegekend|toegedicht) aan (?P<w>{C}{{2,60}}?)[.;:,] [^.;,]{{2,20}}? (?:is|was|komt|kwam"
    rf"|zijn|waren)(?: afkomstig)?"
    rf"(?: van)? (?P<r>{C}{{2,60}}?){END}",
    rf"\b(?:was|is|werd|heet) (?:gemaakt door )?(?P<r>{C}{{2,40}}?)\. in (?:ons"
    rf"|onze) [^.;]{{2,60}}? (?:op naam van|aan) (?P<w>{C}{{2,40}}?){END}",
    rf"(?:gesproken|sprake) van (?P<w>{C}{{2,50}}?)[.;:,] (?:het|dat) (?:gaat|ging|is"
    rf"|was)[^.;,]{{0,30}}? (?:om )?(?P<r>{C}{{2,50}}?){END}",
    rf"(?:het bedrijf|de \w+|het \w+) (?P<w>(?-i:[A-Z])[\w-]+(?: (?-i:[A-Z])[\w-]+)*) genoemd\. (?:de juiste"
    rf" naam is|het heet|hij heet|zij heet|dat is)"
    rf" (?P<r>{C}{{2,50}}?){END}",
    rf"{SAYING}\b[^.;]{{0,60}}? dat [^.;]{{2,80}}? (?P<w>(?:één|een|\d[\d.,]*|[\w]+tig|twee|drie|vier|vijf|zes"
    rf"|zeven|acht|negen|tien|elf|twaalf))"
    rf" [\w-]+(?: waren| zijn)[^.;]{{0,30}}\. [^.;]{{0,40}}?(?:er|het er) (?:is|zijn|waren)? ?(?P<r>één"
    rf"|\d[\d.,]*|[\w]+tig|twee|drie|vier|vijf|zes"
    rf"|zeven|acht|negen|tien|elf|twaalf)(?!\w)",
    rf"{SAYING}\b[^;]{{0,110}}? (?P<w>{DATE})\b[^.;]{{0,50}}[.;,](?: dat [^.]{{3,30}}\.)? [^;]{{2,60}}?\b"
    rf"(?P<r>{DATE})\b",
    rf"voor (?P<w>{DATE}) (?:aankondigden|meldden|hadden aangekondigd|aangekondigd hadden),? (?:is|vindt"
    rf"|begint|was)[^.;]{{0,40}}? (?P<r>{DATE})",
    rf"noemde (?:als \w+ )?(?:de |het )?(?P<w>{NAME})(?: als \w+)?[.;,:] (?:dat|het|de \w+) (?:is|was) (?:de "
    rf"|het )?(?P<r>{NAME})",
    rf"(?:de |het |een )?(?P<w>[\w-]+) genoemd, (?:correct|juist) is (?P<r>{C}{{2,40}}?){END}",
    rf"dat [^.;]{{2,50}}? (?P<w>[\w-]+) (?:is|was|zijn)\. (?:hij|zij|ze|het|dat) (?:is|was"
    rf"|zijn) (?P<r>{C}{{2,40}}?){END}",
    *(
        rf"{SAYING}\b[^.;]{{0,80}}? {near} (?:de |het |een )?(?P<w>[\w-]{{3,}}(?: (?-i:[A-Z])[\w-]+)*)(?:"
        rf" [\w]+){{0,3}}\.(?: dat [^.]{{3,30}}\.)? [^.;]{{2,70}}?"
        rf" {near} (?:de |het |een )?(?P<r>[\w-]{{3,}}(?: (?-i:[A-Z])[\w-]+)*)(?=[.;,]| [a-z]+[.;,])"
        for near in ("in", "op", "uit", "bij", "aan", "van", "naar")
    ),
    rf"(?<!\S)(?P<w>{NUMBER})(?=\W)(?:(?!\d)[^.;:]){{0,60}}[.;:] {BEGIN}\b(?:(?!\d)[^.;]){{0,60}}?\b"
    rf"(?P<r>{NUMBER})(?=\W|$)",
    rf"dat het om (?P<r>{C}{{2,60}}?) (?:gaat|ging)\b",
    r"\b(?:op|met) (?P<w>\d[\d.,]*)(?: [\w-]+)?[.;,] (?:volgens [^.;,]{2,30} )?(?:waren|zijn|was|is"
    r"|het (?:is|zijn|waren))(?: het| er| het er)*"
    r" (?P<r>\d[\d.,]*\d)",
    rf"dat [^.;]{{2,60}}? (?:in|op|uit|bij) (?P<w>(?-i:[A-Z])[\w-]+(?: (?-i:[A-Z])[\w-]+)*) (?:is|ligt|staat"
    rf"|woont|plaatsvindt|was|lag|stond)\."
    rf"(?: dat [^.]{{3,30}}\.)? (?:hij|zij|ze|het|dat|die) [\w ]{{2,30}}? (?:in|op|uit"
    rf"|bij) (?P<r>(?-i:[A-Z]){C}{{1,40}}?){END}",
    rf"dat [^.;]{{2,60}}? (?:had|heeft|is|was|werd|hebben) (?P<w>ge\w+|ver\w+|be\w+|af\w+|op\w+"
    rf"|uit\w+)\. (?:het|dat|dit) (?:moet zijn|is|was|moest"
    rf" zijn|werd):? (?P<r>{C}{{2,40}}?){END}",
    rf"dat [^.;]{{2,50}}? (?P<w>(?:(?:één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien"
    rf"|\d[\d.,]*) )?[\w-]+) (?:begint|duurt|kost|opent|sluit|plaatsvindt|komt)\. (?:dat|dit|het) (?:moet|moest"
    rf"|is) "
    rf"(?P<r>{C}{{1,40}}?)(?: zijn)?(?=[.;,])",
    rf"(?:provincie|stad|gemeente|land|staat) (?P<w>(?-i:[A-Z])[\w-]+)\. (?:het|dat|die) (?:is|moet"
    rf"|ligt in) {ADV}(?P<r>{C}{{2,40}}?){END}",
    r"(?:hoofdstad|provincie|president|directeur|voorzitter) (?:is )?van (?P<w>(?-i:[A-Z])[\w-]+)\. dat is "
    r"(?:natuurlijk )?niet (?:zo|juist|waar)",
    rf"noemden (?:we|wij) (?:de |het )?(?-i:[A-Z])[\w-]+ (?P<w>(?:de|het"
    rf"|een) {C}{{2,50}}?)\. (?:dat is [^.;]{{3,20}}[;.] )?(?:het|hij|zij|dat) is "
    rf"(?P<r>{C}{{2,50}}?){END}",
    r"de naam van [^.;,]{2,30}? (?P<r>(?-i:[A-Z])[\w-]+(?: (?-i:[A-Z])[\w-]+)+)\. (?:die"
    r"|deze) is (?:nu )?(?:toegevoegd|vermeld)",
    rf"(?:weggevallen|ontbrak|ontbrekende|vergeten): (?P<r>{C}{{2,50}}?){END}",
    rf"(?:gaat (?:het )?(?:alleen |uitsluitend )?over|hebben? (?:alleen )?betrekking op|doelden op|bedoelden"
    rf"|(?:sloeg|slaat)(?= op))"
    rf" (?P<r>{C}{{2,60}}?)(?=[.;]|, (?:niet|geen|en)|$)",
    rf"gaat (?:het )?(?:volgens [^.;,]{{2,20}} )?om (?P<r>{C}{{2,60}}?)(?=[.;]|$)",
    rf"met [^.;]{{2,40}} (?:wordt|bedoelen (?:we|wij))(?: in dit \w+)? (?P<r>{C}{{2,60}}?)(?: bedoeld)?(?=[.;,])",
    rf"{C}{{2,60}}(?:loopt|duurt|begint|is) (?P<r>(?:nog|pas|slechts) {C}{{2,40}}?)(?=[.;,])",
    r"wel (?P<r>(?:ge|ver|be)\w+|open|dicht|gratis)(?=[.;,])",
)
"""Constructions that hold a wrong and a right value, the surest first."""
