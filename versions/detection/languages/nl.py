"""Dutch, as the Netherlands and Flanders write it."""

from ...kinds import Kind
from ..vocabulary import Vocabulary
from .nl_values import LAST, LIKELY, VALUES
from .nl_words import (
    AMISS,
    CONTRAST,
    DAY,
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
    SAYING,
    STAFF,
    TOLD,
    WE_SAID,
    WHEN,
)

DUTCH = Vocabulary(
    code="nl",
    frequent="de het een en van in is dat op te zijn met voor niet die er aan om ook als was maar door bij naar"
    " uit zij hij hebben werd wordt dit deze heeft wij",
    abbreviations="p blz nr dr prof",
    labels={
        Kind.RETRACTION: (
            r"(?:excuus|excuses|ingetrokken|intrekking|teruggetrokken|terugtrekking|herroeping|verontschuldiging"
            r"|rectificatie(?=[^\n]{3,400}(?:afstand van|trekken (?:wij|we)|ingetrokken)))"
            r"(?: (?:bij|aan|van|voor) [^:.\n|]{3,90}(?=:|\n|\.\s))?"
        ),
        Kind.CORRECTION: (
            r"(?:(?:nagekomen |belangrijke |aanvulling en )?(?:correctie|rectificatie|rechtzetting|verbetering"
            r"|aanpassing)(?:s|en)?"
            r"(?: (?:&|en) (?:aanvulling|verduidelijking|correctie|excuus|excuse)(?:en|s)?)?|errat(?:um|a)"
            r"|[kc]orrigend(?:um|a)"
            r"|gecorrigeerd|gerectificeerd|herstel|(?:oeps,? )?foutje(?: van ons)?|(?:fout|(?:druk|type|tik|spel"
            r"|reken)fout|foute? \w+|verkeerde \w+)(?=\s?[:.!|—–])|verbetert|corrigeert"
            r"|[\w-]+ verwisseld(?=:)|(?:foute?|verkeerde|vergissing|verwisseling)(?: \w+)? (?:in|op"
            r"|bij) [^:.\n]{0,20}?(?:" + PIECE + "|" + PAPER + r")(?=:)"
            r"|wat (?:we|wij) (?:fout|verkeerd) hadden|mea culpa|onze fout"
            r"|rechtgezet)(?: (?:bij|op|over|van|in|betreffende) [^:.\n|]{0,60}?"
            + PIECE
            + r"[^:.\n|]{0,60}(?=:|\n|\.\s))?"
        ),
        Kind.CLARIFICATION: (
            r"(?:verduidelijking|aanvulling(?![^\n]{0,60}(?:inmiddels|intussen))|(?:voor (?:alle|de)|ter) duidelijkheid"
            r"|ter verduidelijking|toelichting|precisering|nuancering|verduidelijkt|om misverstanden te voorkomen)"
            r"(?: (?:bij|op|over|van) [^:.\n|]{0,60}?" + PIECE + r"[^:.\n|]{0,60}(?=:|\n|\.\s))?"
        ),
        Kind.UPDATE: (
            r"update|naschrift(?! van)|bijgewerkt|aangevuld|toevoeging|toegevoegd|actualisering|geactualiseerd"
            r"|geüpdatet|aanvulling|actualisatie"
        ),
    },
    headings=r"openheid|[\w-]+ van de hoofdredactie|(?:redactionele )?(?:noot|opmerking|kanttekening"
    r"|mededeling)(?: van de (?:hoofd)?redactie)?"
    r"|(?:naschrift|nawoord|bericht) van de (?:hoofd)?redactie|(?:van|uit) de (?:hoofd)?redact(?:ie|eur)"
    r"|(?:hoofd)?redactie"
    r"|aan (?:onze|de) lezers|(?:red|nvdr)\.?|n\.?v\.?d\.?r\.?|ombudsman|oeps|verantwoording"
    r"|sorry|beste lezers?|transparantie",
    version=rf"(?:een|de|onze|in) {EARLIER} (?:[\w-]+ )?(?:versie|kop|tekst)s? (?:(?:van|bij|boven) (?:(?:dit|deze"
    rf"|ons|onze)"
    rf" (?:[\w-]+ )?{PIECE}|het (?:artikel|bericht|verhaal|stuk|interview)|de (?:tekst|reportage)"
    rf"|ons)|(?!van (?:het|de|een|zijn|haar) )(?:[^.;]{{0,50}} )?(?:{SAID})\b)"
    rf"|(?:anders|in tegenstelling tot|niet) (?:dan|wat|hetgeen)? ?(?:(?:we|wij|eerder|gisteren|hier|aanvankelijk"
    rf"|wat|dat"
    rf"|abusievelijk|(?:in|op) (?:deze|onze|de|het|dit|ons) {PIECE}|in (?:deze|onze|de) {PAPER}|er) ?)+"
    rf"(?:[^.;,]{{0,60}} )?(?:{WE_SAID}|{TOLD}|stond)"
    rf"|(?:(?<!^)(?<!\. )zoals|als|waar|wat) (?:we|wij|eerder|hier|gisteren|abusievelijk|ten onrechte|aanvankelijk"
    rf"|(?:er "
    rf"|dat )?(?:in|op|bij|boven)"
    rf" (?:(?:het|de|dit|deze|ons|onze|een) )?(?:[\w-]+ )?(?:{PIECE}|{PAPER}))(?: [^.;,]{{1,70}}?)? ?(?:{WE_SAID}"
    rf"|{TOLD}|stond|staat)\b"
    rf"|(?:stond|werd|was|is) (?:er |hier )?(?:eerder|aanvankelijk|oorspronkelijk|eerst|in eerste instantie)"
    rf" (?:ten onrechte|dat|abusievelijk|gesproken|vermeld|gemeld|geschreven)"
    rf"|(?:in|op|boven|bij) (?:dit|deze|ons|onze) (?:[\w-]+ )?(?:{PIECE}|{PAPER}) (?:[^.;]{{0,40}}? )?(?:stond"
    rf"|staat|werd|was|is|zeiden"
    rf"|schreven|noemden|meldden|heette)\b|(?:eerder|aanvankelijk|oorspronkelijk) (?:stond|werd|meldden|schreven"
    rf"|noemden)"
    rf"(?: (?:we|wij|in|op|hier|er))|(?:we|wij) {WE_SAID}(?! (?:al|reeds|over))"
    rf"|{WE_SAID} (?:we|wij)(?! (?:al|reeds|over))|(?:we|wij|hebben) (?:hebben|hadden|wij|we) (?!al "
    rf"|reeds )[^.;]{{0,80}}?"
    rf"{TOLD}|stond (?:hier )?(?:ten onrechte|abusievelijk)|(?:dat|dit) (?:had erbij moeten|stond er niet bij"
    rf"|stond niet)",
    own=rf"(?:dit|deze|ons|onze|bovenstaand\w*|onderstaand\w*) (?:[\w-]+ ){{0,2}}?(?:{PIECE}|{PAPER})"
    rf"|(?:in|bij|boven|aan|op|onder|van|uit) (?:het|de|een|ons|onze|dit|deze) (?:[\w-]+ )?{PIECE}(?: [^.;]{{0,90}}?)?"
    rf"(?:op pagina| van {WHEN}| {WHEN}|\(| bij het| bij de| boven (?:dit|het)| over | '| \"| van het | is )"
    rf"|(?:in|bij|op) (?:het|de) {WHEN} (?:gepubliceerde|verschenen|geplaatste) (?:[\w-]+ )?{PIECE}"
    rf"|(?:van|in) (?:de |het )?[^.;,]{{0,30}}{PIECE} (?:van )?{WHEN}|op (?:de )?pagina|op de (?:voor|puzzel"
    rf"|sport)\w*pagina"
    rf"|in de (?:gedrukte|papieren|digitale) (?:krant|editie|versie)|in de (?:\w+ )?(?:krant|editie|bijlage"
    rf"|nieuwsbrief|uitzending|podcast|papieren krant|avondeditie|tv-gids"
    rf"|agenda)"
    rf"(?: van)?(?: (?:gisteren|{DAY}|vorige|afgelopen|vanochtend|donderdag|deze|\d))|in het nummer van|in nummer \d"
    rf"|\([^()]{{0,50}}(?:p\.|pagina|pag\.|blz\.) ?\d+[^()]{{0,30}}\)"
    rf"|\([^()]{{0,40}}\d{{1,2}} ?[/.]? ?{MONTH}[^()]{{0,20}}\)"
    rf"|^\W{{0,4}}(?:de|het|in de|in het) {PIECE} (?:(?:in|op) (?:de krant|ons|onze|deze|pagina)|bij|boven"
    rf"|van (?:{WHEN}|dit)|bevatte|klopte)"
    rf"|(?:op|van) deze (?:plek|plaats|pagina|site)|in (?:de|het) (?:artikel|tekst|bericht|stuk|interview"
    rf"|bijschrift|kop|"
    rf"inleiding|grafiek|tabel|recept)\b|het artikel\b|aan (?:dit|deze|het) {PIECE}|na (?:publicatie|verschijning)"
    rf"|het ter perse gaan|de (?:alinea|passage|kop|grafiek|kaart) (?:over|boven|bij)|{EARLIER} versie",
    we=rf"{WE_SAID} (?:we|wij)\b|(?:we|wij) {WE_SAID}|hebben (?:we|wij)\b|(?:we|wij) (?:hebben|hadden|betreuren|trekken"
    rf"|bieden|onderzoeken|corrigeren|rectificeren|nemen|bedoelden|bedoelen|lieten|vermelden|hebben|waren|zaten)\b"
    rf"|onze (?:\w+ )?(?:excuses|fout|verontschuldigingen|ombudsman|verslaggever|redacteur|correspondent)"
    rf"|foutje van ons"
    rf"|bedoelen (?:we|wij)|door een fout|de (?:hoofd)?redactie (?:onderzoekt|trekt|biedt|betreurt|heeft|neemt"
    rf"|excuseert|had)"
    rf"|op basis van onjuiste|(?:bood|bieden|trekken|hadden|nemen|betreuren) (?:we|wij)\b|(?:wees|wezen|maakte"
    rf"|attendeerde)"
    rf" (?:\w+ )?ons|naar aanleiding van (?:een|de) (?:opmerking|reactie|tip)",
    hard=rf"{AMISS}|{MENDED}|{RIGHT}|{REGRET}|onvermeld|na te (?:ver)?melden|erbij moeten|onderscheid niet|de indruk"
    rf"|niets gebleken|onvoldoende|niet verantwoord|twijfels|niet duidelijk|niet vermeld|suggereerde|indruk kon"
    rf"|had(?:den)? [^.]{{0,60}}(?:moeten|mogen)|ontbrak\w*|ontbreekt|ontbreken|zonder (?:dat|bronvermelding)"
    rf"|niet bewezen|niet worden bewezen"
    rf"|afstand van|gedragscode|niet te gebruiken|neemt? afstand|bedoeld|gelogen|niet bestaan|op verzoek",
    soft=r"in werkelijkheid|[.;:,](?:\s|$)|\(",
    alone=rf"(?:dit|deze|ons|onze) (?:[\w-]+ )?{PIECE} (?:is|werd|zijn|wordt) (?:[^.]{{0,60}} )?{MENDED}"
    rf"|(?:na|vóór) (?:verschijning|publicatie|het ter perse gaan) van (?:dit|deze|ons|onze)"
    rf"|aan (?:dit|deze|het) {PIECE} (?:zijn|is|werd) [^.]{{0,70}}toegevoegd|foutje van ons"
    rf"|(?:bijschrift|onderschrift) bij de foto|de (?:alinea|passage|zin) (?:over|waarin) [^.]{{2,60}} is {MENDED}"
    rf"|(?:is|wordt|werd) ten onrechte in de mond gelegd|(?:dit|deze|het) {PIECE} is daarop aangepast"
    rf"|(?:wij|we) (?:betreuren|trekken|rectificeren|bieden)\b|(?:door|als gevolg van|wegens) een (?:\w+ )?"
    rf"(?:fout|vergissing|misverstand|verwisseling|\w+fout)(?: (?:bij|van|op|in) [^.,;]{{2,30}})? (?:is|zijn|was"
    rf"|waren|stond"
    rf"|stonden|werd|werden|hebben|ontbrak)\b[^.]{{0,60}}(?:gisteren|{DAY}|krant|pagina|{PIECE}|{TOLD})"
    rf"|op deze (?:plek|plaats) stond (?:eerder|aanvankelijk|een (?:\w+ )?{PIECE}|het {PIECE})|(?:dat|die"
    rf"|het {PIECE}) hier stond|(?:{PIECE}|cijfer|naam|link) [^.;]{{0,60}}(?:dit|deze|ons"
    rf"|onze|het|de) (?:{PIECE}) (?:is|was|werd) {MENDED}"
    rf"|(?:per abuis|abusievelijk|ten onrechte) (?:vermeldden|schreven|meldden|stond|stonden|hebben (?:we|wij)|werd"
    rf"|is|was)"
    rf"|(?:is|was|werd|stond|stonden) [^.;]{{0,80}}(?:abusievelijk|per abuis)|een fout geslopen"
    rf"|(?:in|bij|op|aan|van|over) (?:ons|onze|de (?:\w+dag|gister)krant"
    rf"|de \w+dageditie) (?:[\w-]+ ){{0,2}}?(?:{PIECE}|{PAPER})?"
    rf"[^\n]{{0,160}}?{CONTRAST}|(?:niet|geen) [^.;]{{1,80}}, (?:zoals|anders dan) (?:(?:we|wij)\b|(?:gisteren"
    rf"|eerder|hier) |(?:in|op)"
    rf" (?:ons|onze|deze|dit|de krant|het) )|(?:zoals|die|dat) (?:we"
    rf"|wij) [^.;,]{{1,60}}{WE_SAID}\b[^.;]{{0,10}},? (?:is|was|zijn|heet|maar)"
    rf"|(?:gisteren|{DAY}|vorige week|eerder) {WE_SAID} (?:we|wij)[^\n]{{0,140}}{CONTRAST}"
    rf"|(?:lezers?|lezeressen|kijkers?|luisteraars?|ons) (?:\w+ ){{0,5}}(?:lieten weten|wees|wezen|attent|mailde\w*"
    rf"|meld\w+|erop)"
    rf"[^\n]{{0,120}}{CONTRAST}|onze (?:\w*{STAFF}\w*) [^.;]{{0,60}}(?:{AMISS}|verrekend|vergist|verteld|verslikt)"
    rf"|(?:nu|nieuw|inmiddels|thans) (?:\w+ ){{0,4}}(?:onderaan |bovenaan |in |onder )?(?:dit|deze|ons"
    rf"|onze) (?:{PIECE}|{PAPER})"
    rf"|(?:in|onder|aan) (?:dit|deze|ons|de|het) {PIECE} (?:verwerkt|opgenomen|ingevoegd|toegevoegd)"
    rf"|(?:dit|deze) {PIECE} is niet (?:langer|meer) (?:beschikbaar|online|te lezen|toegankelijk)|van (?:onze"
    rf"|de) (?:web)?site gehaald"
    rf"|(?:zullen|zal) (?:we|wij) niet herhalen|(?:ons|onze) {PIECE} [^.]{{3,100}}(?:{AMISS}|vals|verzonnen)"
    rf"|in aanvulling op (?:ons|onze|het) {PIECE}|(?:woord|term|formulering|zin|cijfer"
    rf"|uitspraak) [^.;]{{0,40}}in (?:ons|onze|het) {PIECE}"
    rf" (?:was|is|kon|sloeg|slaat)|in de (?:online|web|papieren |print|druk)-?\s?(?:versie|editie) van (?:dit|deze"
    rf"|ons) {PIECE}"
    rf"|(?:niet|geen|in plaats van) [^.;]{{1,60}}, (?:zoals|als) (?:(?:er|we|wij) )?(?:{WHEN}|{DAY}"
    rf"|eerder)?[^.;,]{{0,20}}(?:in|op|bij) (?:de|het|ons|onze) (?:[\w-]+ ){{0,2}}(?:{PIECE}"
    rf"|{PAPER})[^.;,]{{0,30}}(?:stond|{TOLD}|{WE_SAID})"
    rf"|(?:verkeerde?|foute?|onjuiste?) [\w-]+ (?:stond|werd|is|was) [^.;]{{0,30}}(?:gisteren|{DAY}|{PAPER}|{PIECE}"
    rf"|{WHEN})"
    rf"|^\W*(?:anders|in tegenstelling tot) (?:dan|wat) [^.;]{{0,40}}?(?:gemeld|bericht|vermeld|geschreven"
    rf"|aangekondigd|stond)[^.;]{{0,90}}"
    rf"(?:niet [^.;]{{2,60}} maar|\d)|in (?:het|een|de) (?:{PIECE}) (?:over|met|van) [^.;]{{2,60}} (?:stond"
    rf"|{WE_SAID} we|werd) [^.]{{5,140}}\. (?:{CONTRAST}|het [a-z]+ (?:op|in|om)|dat (?:waren|was|is|moet))"
    rf"|in (?:het|een) (?:bijschrift|onderschrift|fotobijschrift|commentaar)[^.;]{{0,60}} (?:stond"
    rf"|werd)[^.]{{3,120}}(?:{CONTRAST}|\. te zien)|^\W*(?:(?:noot|opmerking) van de redactie\W+)?(?:de"
    rf"|het) (?:aantal|naam|cijfer|bedrag|prijs|datum)[^.;]{{0,50}} is (?:{MENDED})"
    rf"|nemen (?:we|wij) (?:\w+ ){{0,4}}terug|trekken (?:we|wij) (?:\w+ ){{0,3}}in\b"
    rf"|{PIECE} van {WHEN} [^.;]{{0,80}}?{CONTRAST}"
    rf"|(?:trekt|trekken) (?:de|het|dit|deze|onze?) [^.]{{3,120}} in\b|wij hebben [^.]{{3,80}}van de site gehaald",
    veto=r"(?:met )?dank aan [^.]{2,60}(?:voor|bij|, die)|(?:eist|eiste|eisen|vroeg|vraagt) (?:een )?rectificatie"
    r"|bedankt [^.]{2,60} voor|fout gezien|als u (?:een|denkt)"
    r"|heeft u een fout"
    r"|mail (?:de|ons)|volg ons|zoals (?:wij|we) (?:eerder|al)|zoals (?:gisteren|eerder) (?:al )?(?:gemeld"
    r"|bericht)(?! is)"
    r"|neem een abonnement|abonn|correctiebeleid|laatst bijgewerkt|geachte redactie|lees ook|laat het ons weten"
    r"|behoudt zich|niet de mening|correctierubriek|uw artikel|lezersbrieven|(?:gaat|handelt) over (?:\w+ )?fouten"
    r"|(?<=, )(?:schrijft|zei|zegt|aldus|meldde?) (?:de|het|een|hij|zij|ze)\b[^.]{2,90}\.?$|meld je aan|affiliate"
    r"|schreven we al|gefingeerd"
    r"|op de hoogte",
    others=r"(?:zei|zegt|vindt|stelt|meent) dat (?:hij|zij|ze)\b|(?:,|') (?:zei|zegt|aldus|volgens|erkent|meldt"
    r"|mailde) |concurrent|\?(?:\s|$)|(?:de|het) (?:krant|blad|weekblad"
    r"|persbureau|omroep|zender|vakblad|site|magazine) [^.]{0,30}(?:moest|trok|haalde|had|drukte|meldde|plaatste)",
    retracted=r"ingetrokken|nemen (?:we|wij) (?:\w+ ){0,4}terug|trekk?(?:en|t) [^.]{0,120} in\b|niets gebleken"
    r"|verzonnen|ongegrond|herroepen"
    r"|niet (?:worden )?bewezen"
    r"|(?:bericht|artikel|verhaal|filmpje|video|stuk)[^.]{0,30} (?:is|werd) (?:\w+ )?verwijderd"
    r"|overgenomen uit andermans"
    r"|van (?:de|onze) (?:web)?site gehaald|hebben (?:dit|het) (?:artikel|bericht|stuk|verhaal"
    r"|interview) (?:\w+ )?verwijderd|trekken (?:ze|het|haar) in|afstand van|vervalt|gelogen|hoax|vals\b|verzonnen"
    r"|niet (?:meer|langer) (?:beschikbaar|online)|niet herhalen|en is verwijderd|offline gehaald omdat",
    faulty=rf"{AMISS}|{EARLIER} versie[^.;]{{0,60}} (?:{WE_SAID}|stond|{TOLD})|(?:eerst|aanvankelijk|eerder"
    rf"|oorspronkelijk) (?:{WE_SAID}|stond)|(?:{WE_SAID}|stond) (?:\w+ )?(?:eerst|aanvankelijk|eerder)|"
    rf"correctie|rectificatie|gecorrigeerd|hersteld|, (?:en )?(?:geen|niet) |en niet |in plaats van"
    rf"|ontbrak(?:en)? (?!(?:nog )?(?:de |een |het )?(?:reactie|verklaring|toelichting|weerwoord|antwoord"
    rf"|commentaar))"
    rf"|dat is niet|(?:dat|dit) moet|niet [^.,;]{{2,60}},? maar|stond dat|(?:de|het) juiste|anders dan|in tegenstelling"
    rf"|gaat (?:het )?[^.]{{0,30}}om|moet zijn|(?:correct|juist) is|bedoeld\b|genoemd\.|aanvankelijk",
    clarified=r"(?:beter|nauwkeuriger|duidelijker|preciezer) (?:weer|te (?:weer|laten))\w*|(?:alleen|uitsluitend"
    r"|slechts) (?:de|het|een|voor|bij|in|om|als)\b|met [^.;]{2,40} (?:wordt|bedoelen|bedoelden)|verduidelijk\w+"
    r"|duidelijk\w*|onderscheid niet"
    r"|de indruk|onvermeld|bedoelen (?:we|wij)|misverstand\w*"
    r"|onduidelijk|toelichting|nuancer\w+|genuanceerd|aanvulling|precis\w+|te vermelden|vermeld\w+ dat|niet vermeld"
    r"|suggereerde|laat weten|slo(?:eg|egen)|te (?:ruim|algemeen|stellig|kort door de bocht)|doel(?:den|en)"
    r"|in aanvulling op|bleek niet|hebben betrekking|stond er niet bij|werd betaald|context|had de schijn"
    r"|anders (?:doen )?vermoeden|hecht eraan",
    updated=r"aangevuld|bijgewerkt|toegevoegd|na verschijning|na publicatie|update|naschrift|geactualiseerd|geüpdatet"
    r"|reactie van|daarop aangepast|inmiddels|intussen|laatste|verwerkt|staat nu|nieuw in|ter perse|uitgebreid",
    noted=r"ombudsman|(?:reacties|commentaren) onder|erbij moeten|niet verantwoord|wederhoor|offline gehaald"
    r"|twijfels|belangenverstrengeling|adviseur|ombudsman"
    r"|had(?:den)? (?:[^.]{0,60})(?:moeten|mogen)|te vroeg|embargo|op verzoek|bronvermelding|gedragscode"
    r"|onderzoek[te]\w*"
    r"|achteraf|op (?:\w+ )?verzoek|ai\b|kunstmatige|herkent|plagiaat|gefingeerd|privacy|geanonimiseerd"
    r"|reacties onder|afgekort|duiding|openheid|(?:heeft|hebben|werd) (?:\w+ )?gevraagd|na kritiek",
    negations=r",? en (?:niet|geen)(?: (?:zoals|als) [^,.;:]{2,60},)?(?= )|, (?:niet|geen)(?= (?!alleen|meer|eens))",
    instead=r"in plaats van",
    formulas=(*VALUES, *FORMULAS, *LAST),
    likely=LIKELY,
    reports=rf"(?:{SAYING}|vermeldde|meldde)(?: eerder| ten onrechte| abusievelijk| aanvankelijk)*(?: (?:in"
    rf"|op) [^.;,]{{3,60}}?)? dat"
    r"|noemden (?:we|wij) (?:de |het )?[A-Z][\w-]+|(?:de|onze) (?:bewering|beschuldiging|mededeling|suggestie) dat"
    r"|bericht dat",
    answers=r"(?:dat|dit|het) (?:moet|moest)(?: zijn:?)?|dat klopt niet:|dat is (?:onjuist|niet juist|niet zo)[:;,]"
    r"|(?:de|het) (?:juiste|correcte) [\w-]+(?: \w+)? (?:is|luidt|moet zijn|zijn)|in werkelijkheid (?:is|was|zijn)"
    r"|(?:hij|zij|het|ze) (?:heet|is|was|gaat om)"
    r"|er (?:is|was|waren|zijn)|het was|dat was|(?:wat|wie) [^.;,]{2,30} (?:is|was)|(?:de )?(?:geïnterviewde|auteur"
    r"|winnaar|man|vrouw) (?:heet|is)"
    r"|te zien (?:is|zijn)|is veranderd in|gewijzigd in|het gaat (?:[^.;,]{2,20} )?om|bevestigt dat het er",
    copulas=r"is|was|zijn|waren|heet|kost|kostte|moet|werd|wordt|heeft|gaat om|om|telt|bedraagt|lid is van|duurt"
    r"|bevat|luidt|toont|toonde|liggen",
    prepositions=r"in|op|uit|van|bij|aan|met|voor|om|te|naar|tot",
    articles=r"de|het|een",
    tails=rf",? (?:zoals|omdat|toen|maar|volgens|kostte|waren gevallen|zijn$|zijn(?=[.,;])|uiteraard)\b|, (?:die"
    rf"|dat|{FINITE}|zullen (?:we|wij))\b"
    rf"| (?:zullen (?:we|wij)|in en biedt)(?!\w)",
    numerals=r"(?:een(?= miljoen| miljard)|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\w+tien"
    r"|\w+tig|\w*honderd|\w*duizend)(?!\w)",
    units=r"(?<=\d )(?:gram|kilo|liter|milliliter|tl|el|theelepels?|eetlepels?|g|kg|ml) [^\W\d_][\w-]*"
    r"|(?:procent(?:punt(?:en)?)?|uur|\w*meter|ton|\w*gram|liter|euro|frank|jaar|maanden|weken|dagen|minuten|graden"
    r"|theelepels?|eetlepels?)(?!\w)"
    r"|(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?!\w)(?: \d{4})?"
    r"|(?<=\d )(?<!\b(?:1[5-9]|20)\d\d )[^\W\d_][\w²³/-]*|(?<=ion )[^\W\d_][\w-]*|(?<=ionen )[^\W\d_][\w-]*"
    r"|(?<=(?:iarden|iljoen|ljoner|jarder) )[^\W\d_][\w-]*|(?<=ljard )[^\W\d_][\w-]*|[%°]c?",
    perfect=r"(?:was|is|zijn|waren|heeft|had) (?:over\w+|ge\w+|ver\w+en)\b|in verdenking is|betrokken (?:is|was)"
    r"|[\w-]+ (?:heeft|hebben) (?:ge|ver|op|be)\w+",
    pronouns=r"hij|zij|ze|het|dat|er",
    limits=r"alleen|uitsluitend|slechts",
    denials=(
        r"daarvan is niets gebleken|(?:dat|dit) (?:is|was) (?:niet waar|onwaar|onjuist)|de (?:beschuldiging"
        r"|bewering) (?:is|was) (?:onjuist|ongegrond|onwaar)"
    ),
    remedies=r"(?:dat (?:is onjuist|klopt niet|is niet juist)\.|dat is (?:hersteld|aangepast|inmiddels"
    r"|niet (?:juist|correct|zo))"
    r"|dit is (?:aangepast|gecorrigeerd)|onze (?:oprechte )?excuses|excuses|wij bieden|we bieden|die is toegevoegd"
    r"|bedankt|met dank|de tekst is|dat was niet)",
)
