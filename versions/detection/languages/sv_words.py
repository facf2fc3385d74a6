"""Swedish: the words that its rules are made of, and the constructions that hold values."""

DAY = r"(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)"
WHEN = rf"(?:i {DAY}s|i går|igår|i förrgår|i dag|idag|i morse|i natt|i helgen|förra (?:veckan|{DAY}en)|den \d)"
PIECE = (
    r"(?:[\w-]*(?:minnesord|nekrolog|artikel|text|reportage|krönik|intervju|nyhet|bildtext|bild|kart|grafik|diagram|tabell|rubrik|notis"
    r"|recension|recept|sändning|inslag|ledar|porträtt|citat|mening|stycke|ingress|podd|avsnitt|film|video|klipp"
    r"|nyhetsbrev|notiser|tablå|enkät|quiz|frågesport|korsord|insändar|debattartikel|kommentar|analys|granskning"
    r"|lista|rankning|faktarut|faktaruta|runa|dödsruna|graf|tecknin|annons|telegram|pushnotis|sammanställning"
    r"|formulering"
    r"|passus|uppgift|påstående|berättelse|dokumentär|serie|referat|kalendari|löpsedel|inlägg)"
    r"(?:arna|orna|erna|aren|ans|ets|ens|an|en|et|ar|or|er|as|n|t|a|e|s|um|et)?(?!\w))"
)
PAPER = (
    r"(?:[\w-]*(?:tidning|nummer|numr|utgåv|bilag|sajt|sida|sidor|sidan|webb|magasin|tidskrift|del|helg|program"
    r"|nyhetsplats|version)(?:arna|orna|erna|ans|ets|ens|an|en|et|ar|or|er|as|n|t|a|e|s)?(?!\w))"
)
DATED = rf"(?:gårdagens|dagens|{DAY}ens|{DAY}ar?s|förra (?:veckans|numrets|månadens)|helgens|nattens|senaste)"
OURS = r"(?:den här|det här|de här|denna|detta|dessa|vår|vårt|våra|ovanstående)"
EARLIER = r"(?:tidigare|första|ursprungliga?|äldre|föregående|tryckta)"
SAID = (
    r"(?:stod|angavs|uppgavs|skrev|skrevs|hävdades|påstods|hette|kallades|nämndes|framgick|beskrevs|sades|sa|saknades"
    r"|rapporterades|tillskrevs|citerades|förekom|fick|var|fanns|innehöll|talades|förväxlades|namngavs|framställdes)"
)
WE_SAID = (
    r"(?:skrev|uppgav|förväxlade|rapporterade|publicerade|angav|påstod|hävdade|kallade|sa|sade|berättade|blandade"
    r"|råkade|nämnde|citerade|placerade|missade|glömde|satte|flyttade|tillskrev|utnämnde|påstått|lovade|kastade"
    r"|vände|bytte|stavade|gjorde|utropade|annonserade"
    r"|aviserade|döpte|befordrade|tryckte|visade|angett|uppgett|gav|hänvisade|räknade)"
)
TOLD = (
    r"(?:skrivit|uppgett|uppgivit|angett|angivit|påstått|hävdat|rapporterat|publicerat|kallat|nämnt|sagt|uppgetts"
    r"|angetts|angivits|påståtts|framgått|tillskrivits|annonserat|aviserat|utropat|att läsa)"
)
STAFF = (
    r"(?:redaktion|redaktör|reporter|korrespondent|kollega|programledare|skribent|krönikör|medarbetare"
    r"|praktikant|källa)"
)
CONTRAST = (
    r"(?:(?:och |, |– )(?:inte|ej) (?!bara|enbart|längre|minst|ens|heller|alltid|så )[^.;]{1,60}|inte [^.;]{1,80} utan"
    r"|[.;:–] (?:han|hon|den|det|de) (?:är|var|heter|ligger|kostar|börjar|har|ska|rymmer|spelas|hålls|gäller)\b"
    r"|i själva verket|förstås|naturligtvis|givetvis|som bekant|det rätta|är först på|rätteligen)"
)
AMISS = (
    r"(?:fel(?!\w)|felet(?!\w)|felen(?!\w)|felaktig\w*|fel(?:stav|vänd|tryck|cit|ang|skriv|räkn|placer|översatt)\w*"
    r"|misstag\w*"
    r"|(?:skriv|tryck|stav|räkne|redigerings|översättnings|slarv|fakta|tryckeri|syft|korrektur)fel\w*|förväxl\w+"
    r"|missförstånd|missuppfattning|blanda\w* ihop|(?:stämmer|stämde) (?:\w+ )?inte|inte (?:stämde|stämmer|korrekt"
    r"|riktig\w*)"
    r"|kastats? om|falsk\w*|räknat fel|påhitta\w*|fejkad\w*|(?:så|det) (?:är|var) inte (?:fallet|sant)|är inte sant"
    r"|inkorrekt\w*|oriktig\w*|missvisande|inaktuell\w*|gammal\b"
    r"|ofullständig\w*|bytt plats|kastats om|omkastad\w*|förvanskad\w*|missat|glömdes|glömde|tappades|utelämnades"
    r"|smugit sig in|insmugit|slunkit|nisse\b|föll [^.]{0,40}bort|fallit bort|råkade|olyckligtvis|snett)"
)
MENDED = (
    r"(?:korrigera\w+|rättats|rättat|rättad\w*|rättas|ändrats|ändrat|ändrad\w*|uppdaterats|uppdaterat|uppdaterad\w*"
    r"|uppdaterades|kompletterats|kompletterat|kompletterad\w*|förtydligats|förtydligat|förtydligad\w*|tagits bort"
    r"|tagit bort|borttagen|borttaget|borttagna|skrivits om|justerats|justerat|preciserats|preciserat|utbytt?\w*"
    r"|ersatts?"
    r"|ersatta|bytts ut|lagts till|lagt till|tillagt|tillagd\w*|reviderats|redigerats|avpublicera\w+|avidentifierats"
    r"|arbetats in|anpassat|plockat bort|klippts bort|strukits|återkallats|tillbakadrag\w+|dragits tillbaka"
    r"|åtgärdats|nyanserats|raderats|raderat)"
)
RIGHT = (
    r"(?:det (?:rätta|korrekta|riktiga)|(?:rätt|korrekt|riktig\w*|rätta|korrekta) (?:är|ska|summa|siffra|namn"
    r"|uppgift|karta"
    r"|resultat|svar|belopp|nummer|datum|numret|beloppet|namnet|lydelse|titel|ålder|länk|undertecknare|tid)\w*"
    r"|ska(?:ll)? (?:det )?(?:rätteligen )?(?:vara|stå|heta)|skulle (?:det )?(?:ha )?(?:varit|vara|stå|stått)"
    r"|i själva verket"
    r"|det rör sig om|här är den rätta|rätteligen|i verkligheten)"
)
REGRET = r"(?:ursäkt\w*|förlåtelse|beklag\w+|förlåt|sorry|ledsna för)"

FINITE = (
    r"(?:är|var|har|hade|blir|blev|ska|skulle|gäller|gällde|ligger|låg|kostar|heter|hette|börjar|slutar|stänger"
    r"|öppnar|går|kommer|fick"
    r"|får|vann|vinner|spelar|leder|betalar|äger|häktats|skadats|gripits|åtalats|åker|avlidit|dömts)"
)
C = r"(?:[^.,;:()\n!?]|(?<=\d)[.,:](?=\d)|(?<=\bdr)\.|(?<=\bs:)t)"
Q = r"[„“”«»\"‘’']"
PREP = r"(?:(?:i|på|av|från|till|vid|med|för|om|hos|under) )?"
ADV = (
    r"(?:(?:som bekant|förstås|naturligtvis|givetvis|dock|däremot|i själva verket|i verkligheten|alltså|först|redan"
    r"|bara|i stället|faktiskt"
    r"|egentligen|enligt \w+|i|på|av|från|till|vid|med|om|hans \w+(?= [A-ZÅÄÖ])|hennes \w+(?= [A-ZÅÄÖ])) )*"
)
BE = (
    r"(?:är|var|heter|hette|ska vara|skall vara|ska det vara|bör vara|rör sig om|gäller|kostar|har|tar|ligger"
    r"|rymmer|börjar|äger rum|inträffade)"
)
NUMBER = (
    r"(?<!sidan )(?<!nr )(?<!den )(?<![\d.,:/])(?:\d[\d  .,:–]*\d|\d|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva"
    r"|tolv|\w+ton|\w+tio)"
    r"(?![.:/–]?\d| (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)"
    r"|[\w-])(?: (?:miljoner|miljarder|miljon|miljard))?"
    r"(?: (?:procent|kronor|meter|kilometer|mil|ton|kilo|grader|år|hektar|liter|minuter|timmar|dagar|veckor"
    r"|månader)(?!\w))?"
)
NAME = r"(?-i:[A-ZÅÄÖ])[\w-]+(?: (?-i:[A-ZÅÄÖ])[\w-]+){0,3}"
BEGIN = r"(?:i själva verket|i verkligheten|rätt|korrekt|enligt|det|den|de|han|hon|polisen)"
END = rf"(?=\s*(?:[;()\n!?—»“”\"]|[.,:–](?!\d)|$)|,? (?:som|enligt|och|eller|inte|men|utan) | {FINITE}(?!\w))"
DATE = (
    r"(?:(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)(?!\w)|(?:den )?\d{1,2} (?:januari|februari|mars"
    r"|april|maj|juni|juli|augusti"
    r"|september|oktober|november|december)(?: \d{4})?|(?:klockan |kl\.? ?)\d{1,2}(?:[.:]\d\d)?)"
)
COUNT = r"(?:\d[\d  .,]*\d|\d|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\w+ton|\w+tio|hundra|tusen|en|ett)"
SAYING = (
    rf"(?:stod(?: det)?|angavs|uppgavs|hävdades|påstods|hette det|skrevs|{WE_SAID} vi"
    rf"|vi (?:har )?(?:\w+ )?{WE_SAID}|{TOLD}|vi sa|sa vi)"
)

FORMULAS = (
    rf"\b(?P<p>till|på|i|från|av|vid|klockan) (?P<r>(?:(?! (?P=p) ){C}){{1,40}}?)(?:,| och| –) (?:inte"
    rf"|ej)(?:,? som [^.;,]{{2,70}},)? (?P=p)"
    rf" (?P<w>{C}{{1,40}}?){END}",
    rf"kallades [^.;,]{{2,40}}? (?:felaktigt|av misstag) (?:för )?(?P<w>[\w-]+(?: [\w-]+)?)[.;,] (?:han|hon|den"
    rf"|det) (?:är|var)"
    rf" (?P<r>{C}{{1,50}}?){END}",
    rf"det var (?P<w>{C}{{2,50}}?) som [^.;]{{2,50}}\. det var (?P<r>{C}{{2,50}}?){END}",
    r"tillskrevs (?:felaktigt |av misstag )?(?P<w>[^.;,]{2,50})\. det var (?P<r>[^.;,]{2,60}?) som\b",
    rf"läs:? {Q}?(?P<r>[^\".;,]{{2,60}}?){Q}?,? (?:ej|inte|i stället för) {Q}?(?P<w>[^\".;,]{{2,60}})",
    rf"(?:där det )?(?:stod|står)(?: det)? {Q}(?P<w>[^\"”]{{1,60}}){Q},? (?:ska|skall"
    rf"|skulle)(?: det)? (?:ha )?(?:stå|stått|vara|varit) {Q}(?P<r>[^\"”]{{1,60}}){Q}",
    rf"(?:ska|skall|skulle) {Q}(?P<w>[^\"”]{{1,60}}){Q} (?:vara|bytas mot|ha varit|läsas"
    rf"|ersättas med) {Q}(?P<r>[^\"”]{{1,60}}){Q}",
    rf"\binte {PREP}(?P<w>(?:(?:en|ett|den|det) )?[\w-]+),? utan {PREP}(?P<r>(?:(?:en|ett|den"
    rf"|det) )?[\w-]+)(?= (?:i|på|av|vid|från|för|till)\b|{END[3:-1]})",
    rf"\binte(?:, som [^.;,]{{2,60}},)? (?:(?:ligger|bor|finns|är|kommer|arbetar|spelar|gäller"
    rf"|handlar) )?{PREP}(?P<w>{C}{{1,70}}?)(?:, som [^.;,]{{2,60}})?,? utan(?: (?:i stället|först|bara"
    rf"|redan))* {PREP}"
    rf"(?P<r>{C}{{1,60}}?)(?: (?:det|den|dem)\b[^.;,]{{0,20}})?{END}",
    rf"\b(?:för|till) (?P<w>[\w-]{{3,40}})[.;:,] (?:han|hon|den|det) (?:är|var"
    rf"|heter) {ADV}(?P<r>{C}{{1,50}}?){END}",
    rf"kalla\w* (?P<w>(?-i:[A-ZÅÄÖ])[\w-]+(?: (?-i:[A-ZÅÄÖ])[\w-]+)*) för [^.;]{{2,40}}\. (?:den|det|han"
    rf"|hon) (?:är|heter) {ADV}(?P<r>{C}{{1,50}}?){END}",
    rf"(?:kallades|kallade|benämndes) (?:vi )?(?:(?:\w+ )?(?-i:[A-ZÅÄÖ])[\w-]+ )+(?P<w>"
    rf"(?-i:[a-zåäö])[\w-]+)[.;:,] (?:han|hon|den|det) (?:är|var) {ADV}"
    rf"(?P<r>{C}{{1,50}}?){END}",
    rf"\b(?:är|var) (?P<w>(?-i:[a-zåäö])[\w-]+) (?:i|på|vid|för) (?-i:[A-ZÅÄÖ])[\w-]+\. (?:han|hon|den"
    rf"|det) (?:är|var) {ADV}(?P<r>{C}{{1,50}}?){END}",
    rf"(?:talades det|talade vi|stod det)(?: \w+)? om (?P<w>{C}{{2,40}}?)[.;:,] (?:[^.;,]{{2,30}} )?(?:gäller"
    rf"|är|var|rör sig om|handlar om) "
    rf"(?P<r>{C}{{2,40}}?){END}",
    rf"(?:ägs|leds|skrevs|gjordes|grundades) av (?P<w>{C}{{2,50}}?) (?:var|är) (?:fel"
    rf"|felaktig\w*)\. [^.;,]{{2,30}} (?:är|var|heter) (?P<r>{C}{{2,50}}?){END}",
    rf"uppgift\w* (?:om )?att (?P<w>{COUNT})(?!\w)[^.;]{{2,60}} (?:var|är) (?:fel"
    rf"|felaktig\w*)\. [^.;]{{0,40}}?(?:att|är|var) (?P<r>{COUNT})(?!\w)",
    rf"{SAYING}\b[^.;]{{0,60}}? att [^.;]{{0,60}}?\b(?P<w>{COUNT}) (?!procent|kronor|meter|kilo|år|miljoner"
    rf"|euro)[\w-]+[^.;]{{0,40}}\. (?:det rör sig om"
    rf"|det är|det var|det rätta är|de är|de var|den har|den tar|han har|hon har|rätt siffra är"
    rf"|rätt antal är) (?P<r>{COUNT})(?!\w)",
    r"(?:till|på) (?P<w>\d[\d  .,]*)[.;,] (?:enligt [^.;,]{2,30} )?(?:var|är) (?:de|det) (?P<r>\d[\d  .,]*\d)",
    rf"{SAYING}\b[^;]{{0,110}}? (?P<w>{DATE})\b[^.;]{{0,50}}[.;,](?: det [^.]{{3,30}}\.)? [^;]{{2,60}}?\b"
    rf"(?P<r>{DATE})\b",
    rf"(?:annonserade|uppgav|angav|aviserade) (?:till|på|för) (?P<w>{DATE}),? (?:är|hålls|börjar"
    rf"|var)[^.;]{{0,40}}? (?P<r>{DATE})",
    rf"{SAYING}\b[^.;]{{0,40}}? att [^.;]{{2,60}}? (?P<v>\w+) (?:i|på|vid"
    rf"|från) (?P<w>(?-i:[A-ZÅÄÖ])[^.;,]{{1,40}}?)\. (?:den|det|han|hon) (?P=v) (?:i|på|vid"
    rf"|från) (?P<r>(?-i:[A-ZÅÄÖ])[^.;,]{{1,40}}?){END}",
    rf"att (?P<w>(?-i:[A-ZÅÄÖ])[\w-]+(?: (?-i:[A-ZÅÄÖ])[\w-]+)*) (?:[\w-]+ ){{1,4}}?[\w-]+[.,] (?:men )?det "
    rf"(?:var|gjorde|är) (?:hans \w+ |hennes \w+ |i stället )?"
    rf"(?P<r>(?-i:[A-ZÅÄÖ]){C}{{2,50}}?){END}",
    rf"angavs (?P<w>{NAME}) som (?P<n>\w+)[.;,] (?P=n)\w* (?:är|var) (?P<r>{NAME})",
    rf"\b(?:för|till) (?:en |ett )?(?P<w>[\w-]+), rätt är (?P<r>{C}{{2,40}}?){END}",
    *(
        rf"{SAYING}\b[^.;]{{0,80}}? {near} (?P<w>[\w-]{{3,}}(?: (?-i:[A-ZÅÄÖ])[\w-]+)*)\.(?: det"
        rf" [^.]{{3,30}}\.)? [^.;]{{2,70}}?"
        rf" {near} (?P<r>[\w-]{{3,}}(?: (?-i:[A-ZÅÄÖ])[\w-]+)*)(?=[.;,]|$)"
        for near in ("i", "på", "från", "vid", "till", "av", "hos")
    ),
    rf"(?<!\S)(?P<w>{NUMBER})(?=\W)(?:(?!\d)[^.;:]){{0,60}}[.;:] {BEGIN}\b(?:(?!\d)[^.;]){{0,60}}?\b"
    rf"(?P<r>{NUMBER})(?=\W|$)",
    r"(?:föddes|dog|invigdes|grundades|byggdes) (?:den )?(?P<r>\d{4})(?=\.|$)",
    rf"(?:med|under) namnet (?P<w>{C}{{2,40}}?)\. (?:rätt \w+|det rätta|han|hon|rätt namn) (?:är"
    rf"|heter) (?P<r>{C}{{2,40}}?){END}",
    r"(?:heter|stavas) (?P<r>(?-i:[A-ZÅÄÖ])[\w-]+)(?: [^.;]{2,30})?\. [^.;]{0,40}(?:fick"
    r"|gavs) \w+ namnet (?P<w>(?-i:[A-ZÅÄÖ])[\w-]+)",
    rf"det var (?P<r>(?-i:[A-ZÅÄÖ]){C}{{2,40}}?) som [^.;]{{2,40}}\. (?:i"
    rf"|på) vår\w* [^.;]{{2,60}}? (?P<w>(?-i:[A-ZÅÄÖ])[\w-]+(?: (?-i:[A-ZÅÄÖ])[\w-]+)+)\.",
    rf"(?:avser|avsåg|åsyftas(?: är)?|syftar på|(?:syftade)(?= på)|handlar om"
    rf"|framgår att [^.;,]{{2,30}} (?:gäller|är|avser)|spegla att [^.;,]{{2,40}} är"
    rf"|sökas av|gäller det|det är först) (?P<r>{C}{{2,60}}?)(?=[.;]|, (?:inte|vilket|och)|$)",
    rf"^\W*(?:precisering|förtydligande)[^.;]{{0,60}}? gäller (?P<r>{C}{{2,50}}?), inte",
    rf"(?:framhålla|påpeka|klargöra|påpekar [\w ]{{2,20}}) att [\w ]{{2,20}}?(?:en|et"
    rf"|n) (?P<r>{C}{{2,40}}?)(?: stänger| gäller)?(?=[.;])",
    r"så var inte fallet: (?P<r>[^.;]{3,60})",
    rf"(?:togs|tagna|skrevs|gjordes) av (?P<r>(?-i:[A-ZÅÄÖ]){C}{{2,40}}?){END}",
    rf"(?:segrade gjorde|vann gjorde|på bilden (?:syns|är|ses)|vinnare (?:är|var"
    rf"|blev)) (?P<r>(?-i:[A-ZÅÄÖ]){C}{{2,40}}?){END}",
    rf"{WE_SAID}[^.;]{{0,30}}? att (?:\w+ är |\w+ )[^.;]{{2,40}}\. (?:(?:\w+en|\w+et|\w+n|det|den) (?:kostar"
    rf"|tar|är|har) )(?P<r>\d[\d ]*(?: \w+)?)(?=\.)",
)
"""Constructions that hold a wrong and a right value, the surest first."""
