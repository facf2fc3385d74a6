"""Swedish."""

from ...kinds import Kind
from ..vocabulary import Vocabulary
from .sv_values import LAST, LIKELY, VALUES
from .sv_words import (
    AMISS,
    CONTRAST,
    DATED,
    DAY,
    EARLIER,
    FORMULAS,
    MENDED,
    OURS,
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

SWEDISH = Vocabulary(
    code="sv",
    frequent="och att det i på som en är av för med till den inte om har de ett var men från han hon vi sig så"
    " efter vid kan nu ska där ut blev hade under sin",
    labels={
        Kind.CORRECTION: (
            r"(?:(?:(?:viktig )?rättelser?|korrigering(?:ar)?)(?: (?:och|&) (?:kommentarer?|förtydliganden?"
            r"|kompletteringar?|ursäkt))?"
            r"|korrigerad|korrigerat|rättat|errat(?:um|a)|rättad|vi (?:rättar|korrigerar)|[\w-]{2,8} rättar"
            r"|vi skrev fel"
            r"|(?:fel av oss|vårt fel|fel \w+|\w+ förväxlad\w*|fel i (?:"
            + PIECE
            + "|"
            + PAPER
            + r")|slarvfel|tryckfel|skrivfel|fel|det blev fel)(?=\s?[:.!|—–]))"
            r"(?: (?:till|i|av|om|angående) [^:.\n|]{0,60}?" + PIECE + r"[^:.\n|]{0,60}(?=:|\n|\.\s))?"
        ),
        Kind.CLARIFICATION: (
            r"(?:(?:ett )?förtydligande|komplettering|för tydlighetens skull|precisering|klargörande|förtydligat"
            r"|ett klargörande"
            r"|för att undvika (?:missförstånd|oklarhet\w*))"
            r"(?: (?:till|i|av|om|angående) [^:.\n|]{0,60}?" + PIECE + r"[^:.\n|]{0,60}(?=:|\n|\.\s))?"
        ),
        Kind.RETRACTION: (
            r"dementi|retraktion|retraherad|återtagande|ursäkt|tillbakadrag(?:en|et)|en ursäkt|vi ber om ursäkt"
            r"|avpublicera[td]"
            r"|indragen|avpublicering"
        ),
        Kind.UPDATE: (
            r"uppdatering|uppdaterad|uppdaterat|tillägg|efterskrift|senaste nytt tillagt"
            r"|kompletterad|kompletterat"
        ),
        Kind.EDITORS_NOTE: r"genmäle",
    },
    headings=r"redaktion(?:ens|ell) (?:kommentar|anmärkning|not)|anm\.?|från (?:ansvarig utgivare|redaktionen"
    r"|chefredaktören"
    r"|utgivaren)|till (?:våra )?läsar(?:e|na)|red\.?:?s? ?anm(?:ärkning|\.)?|redaktionen|notera|obs"
    r"|not(?: från redaktionen)?"
    r"|redaktören|hoppsan|oj|förlåt|ansvarig utgivare|kommentar från redaktionen|publicistisk not"
    r"|chefredaktörens (?:kommentar|ord)|öppen redovisning|öppenhet|[\w-]+ från redaktionen",
    version=rf"(?:en|den|ursprunglig\w*|första|i) (?:allra )?(?:{EARLIER} )(?:[\w-]+ )?(?:version|text|rubrik"
    rf"|publicering)(?:en)?"
    rf"(?: av (?:artikeln|texten|nyheten|reportaget|intervjun|{OURS}|krönikan)(?! om)|,? (?:{SAID}|skrev|har|hade)\b)"
    rf"|(?:först|tidigare|ursprungligen|inledningsvis) {SAID} (?:det (?=felaktigt|här|i |på |av misstag)|här |vi "
    rf"|felaktigt |på |i )"
    rf"|när den här texten först|(?:(?<!^)(?<!\. )som|vad|än) (?:vi|det) (?:(?:tidigare|felaktigt|först|i|har"
    rf"|{WHEN}) )*"
    rf"(?:{WE_SAID}|{TOLD}|stod|angavs|uppgavs|står)(?! (?:redan|om)\b)"
    rf"|(?:till skillnad från|tvärtemot|tvärt emot|i motsats till|i strid med) (?:vad|det|den) (?:som )?(?:vi"
    rf"|tidigare|först|stod"
    rf"|felaktigt|uppgavs|artikeln|vår|i|det stod)|(?:som|vilket) (?:tidigare|felaktigt|först|ursprungligen|stod i"
    rf"|angavs i|stod på)"
    rf"|vi (?:har )?(?:tidigare |i |av misstag |felaktigt |först |{WHEN} )*{WE_SAID}(?! (?:redan|om|nyligen))"
    rf"|{WE_SAID} vi(?! (?:redan|om|nyligen))|vi har (?:tidigare |felaktigt |av misstag )*{TOLD}(?! (?:redan|om"
    rf"|flera)\b)"
    rf"|har vi (?:tidigare |felaktigt |av misstag )*{TOLD}(?! (?:redan|om|fel\?))"
    rf"|(?:i|på) (?:{OURS} |artikeln|texten|rubriken|ingressen|bildtexten|grafiken|tabellen)(?:{PIECE})? ?(?:{SAID})"
    rf"(?: det| vi| vår)? (?:tidigare|först|felaktigt|ursprungligen|av misstag|från början)|tidigare {SAID} (?:här"
    rf"|vi|felaktigt)"
    rf"|inte framgick|vilket inte framgår|i (?:artikeln|texten|reportaget|notisen|intervjun) (?:angavs|uppgavs"
    rf"|kallades|hävdades|påstods"
    rf"|utpekades)\b|(?:i|på) vår\w* (?:[\w-]+ )?(?:{PIECE}|{PAPER}) (?:tillskrevs|stod|angavs|uppgavs|kallades|hette"
    rf"|beskrevs|citerades|förväxlades|namngavs|påstods|hävdades|skrevs|nämndes|blev|fick)\b|(?:i"
    rf"|på) [^.;]{{0,40}}(?:{PIECE}|{PAPER}) {WHEN} {SAID}\b"
    rf"|(?:i|på) {DATED} (?:[\w-]+ )?(?:{PIECE}|{PAPER})(?: [^.;]{{0,70}}?)? (?:{SAID}|{WE_SAID}) (?:vi|det"
    rf"|felaktigt|[a-zåäö])",
    own=rf"(?:{OURS}|{DATED}) (?:[\w-]+ )?(?:{PIECE}|{PAPER})"
    rf"|(?:i|om|av|till|på|under|vid|över|ur|genom) (?!bilden |filmen "
    rf"|videon ){PIECE}(?: [\"”_][^.;]{{0,80}})? (?:om|i|på|av|från|ovan|till|med|{WHEN}|\(|\")"
    rf"|(?:artikeln|texten|nyheten|notisen|reportaget|krönikan|intervjun|citatet|recensionen|grafiken|rubriken"
    rf"|bilden|fotot|filmen|videon"
    rf"|ingressen|bildtexten|poddavsnittet|insändaren|telegrammet|kartan|namnet|länken|receptet(?: på \w+)?) (?:har"
    rf"|i (?:{DATED}|{OURS}|artikeln|förra)|var|är|publicerades|på (?:sidan|{DATED}|nyhetsplats)"
    rf"|till|med|borde|skulle|innehöll|hade|blev|drogs|dras|utgår|\(|\"|”|_|om|talades|undertecknades)"
    rf"|i förra (?:numret|veckans)|{PIECE} (?:[^.;]{{0,50}} )?{WHEN}\b|{WHEN} (?:fick|blev|stod|skrev|angavs)"
    rf"|i denna tidskrift|på (?:sidan|sidorna|sid\.?) \d|(?:en|i) bildtext\w*|på bilden (?:är|syns|heter|till|ser)"
    rf"|på (?:nyhetsplats|sportsidorna|ledarplats)"
    rf"|helgbilagan|i (?:pappers|dagens |den tryckta )tidning(?:en)?"
    rf"|\([^()]{{0,30}}\d{{1,2}}[/.]\d{{1,2}}[^()]{{0,12}}\)|\((?:den )?\d{{1,2}} (?:januari|februari"
    rf"|mars|april|maj|juni"
    rf"|juli|augusti|september|oktober|november|december)[^()]{{0,20}}\)|i (?:nr|nummer) \d|(?:film|bild|artikel"
    rf"|text|video)\w* som"
    rf" (?:fanns|låg|publicerades) här|(?:i|ur) (?:artikeln|texten|reportaget|intervjun|rubriken|ingressen"
    rf"|bildtexten|tabellen"
    rf"|grafiken)\b|här (?:låg|fanns|stod)|formuleringen i|(?:efter|innan|före|sedan) (?:publicering\w*"
    rf"|intervjun gjordes)"
    rf"|^\W{{0,4}}{PIECE} (?:i|på|till|från) (?:{DATED}|{OURS}|{PIECE})|vårt (?:korsord|quiz)|{EARLIER} version"
    rf"|tidigare innehöll",
    we=rf"vi (?:har |hade )?(?:\w+ )?(?:{WE_SAID}|beklagar|ber|drar|tar|skriver|skulle|borde|väljer|rättar"
    rf"|korrigerar|dementerar"
    rf"|fick|tagit|rättat|ändrat|valt|fått|gjort|uppdaterat|preciserat|avpublicerat|raderat)|{WE_SAID} vi\b|(?:har"
    rf"|ber|beklagar"
    rf"|drar|tar|borde|skulle|hade) vi\b|ber (?:\w+ )?om ursäkt|beklagligt nog|på grund av ett (?:\w+ )?\w*(?:fel"
    rf"|missförstånd|misstag)"
    rf"|skribenten (?:har|är)|redaktionen (?:beklagar|utreder|tar|drar|har|ber|borde)|vår(?:t)? (?:fel|misstag"
    rf"|reporter|skribent"
    rf"|korrespondent|huvudkälla|källa)|fel av oss|en (?:uppmärksam )?läsare|från (?:vår|redaktionens) sida",
    hard=rf"{AMISS}|{MENDED}|{RIGHT}|{REGRET}|rättelse|dra(?:r|s) tillbaka|ta(?:r|s) tillbaka|drogs tillbaka"
    rf"|framgick|framgått|saknades|borde (?:inte |aldrig )?ha|skulle (?:inte|aldrig) ha|gick inte att|höll inte"
    rf"|intrycket|missförstås"
    rf"|nämndes inte|utan att (?:det|källan)|strider mot|existerar|känner inte igen|inte känner igen|visade sig"
    rf"|utgår\b",
    soft=r"i själva verket|[.;:,](?:\s|$)|\(",
    alone=rf"(?:i|på) (?:en )?(?:bildtext\w*)[^.;]{{0,40}} (?:stod|angavs|uppgavs)[^.]{{3,120}}{CONTRAST}"
    rf"|(?:mannen|kvinnan|personen|platsen) på bilden[^.;]{{0,40}} (?:angavs|uppgavs) [^.]{{3,60}}\. (?:det|han|hon) är"
    rf"|^\W*(?:antalet|namnet|siffran|beloppet|priset|datumet)[^.;]{{0,40}} (?:är|har) (?:{MENDED})|(?:rubriken"
    rf"|ingressen|bildtexten) (?:löd|var|hette) (?:först|tidigare|ursprungligen|från början)"
    rf"|(?:tar|drar) vi (?:härmed )?tillbaka|(?:i|på) {PIECE} [^.;]{{2,60}} blev (?:\w+ ){{0,2}}(?:\w+ )?fel\b"
    rf"|(?:artikeln|texten|nyheten|reportaget|intervjun|grafiken|rubriken|{OURS} {PIECE}) (?:är|har"
    rf"|uppdaterades|ändrades"
    rf"|rättades|korrigerades) (?:nu |i dag |idag |därför |i efterhand |den \d[^.]{{2,20}} )?(?:{MENDED}|med "
    rf"|på \w+dagen med"
    rf"|för att)|{OURS} {PIECE} [^.;]{{0,80}}{MENDED}|(?:artikeln|texten) har [^.;]{{0,40}}{MENDED}"
    rf"|nyheten uppdateras|tillägg efter publicering"
    rf"|vi (?:drar|tar) tillbaka|felstavat när den|vi skrev fel|det blev (?:tyvärr )?fel|blev det (?:tyvärr |ett )?fel"
    rf"|tillskrevs (?:felaktigt|av misstag)|tidigare uppgavs här|i receptet [^.;]{{2,70}} ska det (?:vara|stå)"
    rf"|artikeln [^.;]{{0,70}}(?:dras|drogs|har dragits) tillbaka|här (?:låg|fanns|stod) (?:tidigare|ursprungligen"
    rf"|en artikel)"
    rf"|efter publicering(?:en)? (?:av|har|avslöja)|vi har (?:tagit bort|uppdaterat|rättat|ändrat|korrigerat"
    rf"|avpublicerat|raderat"
    rf"|preciserat|förtydligat|kompletterat) (?:artikeln|texten|stycket|bilden|rubriken|uppgiften|formuleringen|en)"
    rf"|(?:på grund av|till följd av) ett (?:\w+ )?\w*(?:fel|missförstånd|misstag|förväxling) (?:skrev|angav|uppgav"
    rf"|föll|publicerade"
    rf"|blev|fick|kom|stod|uppgavs|angavs)|(?:av|genom ett) misstag (?:publicerades|angavs|skrev|uppgavs|stod"
    rf"|föll)[^.]{{0,60}}"
    rf"(?:tidning|{PIECE}|{WHEN})|genom ett misstag \w+ [^.;]{{2,80}}\. (?:rätt|det rätta)\b"
    rf"|texten är rättad|{AMISS} (?:bild|bildtext|namn|uppgift|titel|ålder|länk"
    rf"|telefonnummer|årtal)"
    rf" (?:i|till|på) (?:{DATED}|{OURS}|en (?:bildtext|artikel)|{PIECE} {WHEN})|vi (?:blandade|förväxlade|råkade)"
    rf"|{PIECE} (?:till|ovan|i) (?:artikeln|texten) [^.;]{{0,70}}{AMISS}|i en pushnotis"
    rf"|\b\w+[dt]e vi (?:\w+ )?i (?:går|{DAY}s|gårdagens)\b"
    rf"|(?:i|på|till|om|av|apropå|från|med anledning av) (?:vår\w*|{DATED}"
    rf"|{DAY}s?tidningen) (?:[\w\"”_-]+ ){{0,3}}?(?:{PIECE}|{PAPER})"
    rf"[^\n]{{0,160}}?{CONTRAST}|(?:inte|ej) [^.;]{{1,80}}, (?:som|trots vad|tvärtemot vad) (?:vi"
    rf"|det (?:gick att läsa|stod)|tidigare"
    rf"|i (?:går|vår|gårdagens|{DAY}s))|(?:går|igår|{DAY}s|veckan|helgen|{DAY}stidningen) {WE_SAID} vi\b"
    rf"|som vi (?:tidigare |felaktigt )?(?:{WE_SAID}|rapporterade)[^.;,]{{0,40}},? (?:är|var|inte|utan|heter"
    rf"|{CONTRAST})"
    rf"|trots vad vi {WE_SAID}|(?:läsare|tittare|lyssnare|läsarna|läsarpost|oss) (?:\w+ ){{0,5}}(?:hört av sig"
    rf"|påpekat|påpekar|påpekade"
    rf"|upplyst|uppmärksammat|skriver)[^\n]{{0,120}}{CONTRAST}|(?:vår|\w+)(?:redaktionen"
    rf"|s redaktion) har (?:\w+ )?{AMISS}"
    rf"|vår\w* (?:\w*{STAFF}\w*) [^.;]{{0,60}}{AMISS}|(?:i|på) (?:webb|nät|papper|tryck|print|app)\w*(?:versionen"
    rf"|utgåvan|upplagan) av"
    rf" (?:{OURS}|artikeln|texten)|(?:nu|nytt|numera) (?:\w+ ){{0,4}}(?:i |sist i |överst i )?(?:{OURS} (?:version"
    rf"|{PIECE})\w*|artikeln|texten)"
    rf"|(?:i|till) (?:artikeln|texten|{OURS} {PIECE}) [^.;]{{0,20}}(?:arbetats in|lagts in|infogats)"
    rf"|arbetats in i (?:artikeln|texten)"
    rf"|(?:artikeln|texten|inslaget|{OURS} {PIECE}) (?:går|finns|är) (?:inte|ej) längre|(?:från|på) vår (?:sajt"
    rf"|hemsida|webbplats|sida)"
    rf"(?! på)[^.;]{{0,40}}(?:\.|$)|kommer (?:vi )?inte (?:vi )?att upprepa|vår\w* {PIECE} [^.]{{3,100}}{AMISS}"
    rf"|(?:ordet|begreppet|formuleringen|uttrycket|siffran) [^.;]{{0,40}}i (?:vår\w*|artikeln|texten"
    rf"|{DATED}) ?(?:{PIECE})? ?(?:var|är|kunde|syftade)"
    rf"|av (?:texten|artikeln) framgick (?:inte|det inte)|vid publicering(?:en|stillfället) (?:saknades|framgick)"
    rf"|saknades vid publicering"
    rf"|med anledning av (?:{DATED}|vår\w*) {PIECE}|vi har (?:\w+ )?(?:raderat|anpassat|plockat bort|tagit ned"
    rf"|strukit|arbetat in)"
    rf"|(?:namnet|efternamnet|titeln|åldern|länken|uppgiften) [^.;]{{0,70}}(?:felstav|felaktig|fel)\w* (?:i (?:en"
    rf"|den|{DATED}"
    rf"|{OURS}|artikeln)|när|{WHEN})|artikeln är (?:nu )?(?:uppdaterad|korrigerad|rättad|ändrad|kompletterad)",
    veto=r"tackar|tack till [^.]{2,60}(?:, som|för)|(?:begär|kräv)\w* (?:en )?(?:rättelse|dementi)\b|(?:har|hittar"
    r"|ser) du (?:hittat|sett|ett fel|något fel)|har vi skrivit fel|tipsa oss|prenumerera"
    r"|följ vår"
    r"|(?<!inte, )som vi (?:redan |nyligen )?(?:berättade|rapporterade)|som vi skrev (?:om|i (?:går|måndags|tisdags"
    r"|onsdags|torsdags|fredags"
    r"|lördags|söndags)) (?!skulle|felaktigt)(?:har|är|ska|får|kommer)|rättelsepolicy|senast uppdaterad"
    r"|er (?:artikel|tidning)"
    r"|förbehåller sig|skribenternas egna|annonslänk|finns samlade|hör av dig|handlar om (?:\w+ )?fel"
    r"|insändare oförändrade|(?<=, )(?:skriver|säger|sade|sa|menar) (?!vi)[^.]{2,90}\.?$|stod det klart"
    r"|(?:utgåvan?|numret|nummer) av (?!vår|den här|denna)|ladda om|uppdatera (?:din|appen)",
    others=r"(?:sade|säger|sa|menar|anser) att (?:han|hon)\b|(?:,|”|\"|–[^.–]{0,200},?) (?:sa|sade|säger|enligt"
    r"|uppger|skriver) |(?:säger|sade|sa|uppger|skriver|medgav) (?:han|hon|de)\b|konkurrent|\?(?:\s|$)|(?:tidningen"
    r"|sajten|tidskriften"
    r"|nyhetsbyrån|tv-kanalen|förlaget) (?!har|är|i|kom|gick\b)[^.]{0,30}(?:drog|tog|tvingades|avpublicerade|bad"
    r"|rättade|tryckte|uppgav)",
    retracted=r"dra(?:r|s|gits|git) (?:vi )?tillbaka|ta(?:r|s|git|gits) (?:vi )?(?:härmed )?tillbaka"
    r"|tillbakadrag\w+|retraktion|dementi"
    r"|uppgifterna höll inte"
    r"|skulle aldrig ha publicerat|saknade grund|avpublicera\w+|inte att belägga|gick inte att (?:belägga|bekräfta"
    r"|styrka)"
    r"|(?:tagit|tagits) bort (?:artikeln|texten|den här|denna|vår)|ogrundad\w*|inte sant|utgår\b|(?:film|video"
    r"|artikel|text|bild)\w*[^.;]{0,50} (?:är|har) (?:borttagen|raderats"
    r"|tagits bort):|har ljugit|falsk\b|inte längre|påhittad\w*|plockat bort artikel|(?:plockat|tagit) (?:bort"
    r"|ned) från vår|upprepa\b",
    faulty=rf"{AMISS}|{EARLIER} (?:version|rubrik|text)\w*[^.;]{{0,60}} (?:{WE_SAID}|stod|angavs|uppgavs|skrevs"
    rf"|hette|kallades|påstods|hävdades|{TOLD})|(?:först|ursprungligen|inledningsvis) (?:{WE_SAID}|stod|angavs"
    rf"|uppgavs|skrevs)|"
    rf"rättelse|rättat|korriger\w+|{RIGHT}|, (?:och )?inte\b|– inte|och inte|tidigare uppgavs"
    rf"|tidigare version (?:stod"
    rf"|angavs|uppgavs)|första version (?:stod|angavs|uppgavs)|till skillnad|tvärtemot|skrev vi|vi skrev|rättad"
    rf"|inte fallet",
    clarified=r"(?:bättre|tydligare|mer (?:korrekt|exakt)) (?:spegla|återge|beskriv|motsvara)\w*|(?:bara|endast"
    r"|enbart) (?:[a-zåäö]+ )?\w+|förtydlig\w+|inte framgick|framgick inte|inte framgår|tydlighetens"
    r"|saknades uppgiften|komplettering"
    r"|missförst\w+"
    r"|klargör\w+|avser|oklar\w*|skrivits om|precis\w+|syfta\w*|åsyfta\w*|för (?:vidlyftig|allmän|kategorisk"
    r"|snäv)\w*|bara tillfälligt|framgick inte om|framgå att|uppger att (?:han|hon) inte|gäller \w+, inte|intrycket"
    r"|tydlig\w*|nämndes inte|framhålla|så att det framgår"
    r"|kunde (?:uppfattas|tolkas|läsas)|sammanhang",
    updated=r"uppdatera\w*|uppdatering|tillägg|komplettera\w*|efter publicering|senast tillagt|med en kommentar"
    r"|saknades [^.]{0,30}svar"
    r"|lagts till|sedan intervjun|efter publiceringen|senaste|numera|har nu|arbetats in|finns nu|nytt i|anpassat|i dag",
    noted=r"borde (?:\w+ ){0,2}(?:ha|visats)|av misstag före|innan de anhöriga|ett misstag som|uppdrag för|jäv\w*"
    r"|tidigare haft"
    r"|för tidigt|utan källhänvisning|relation|skulle inte ha|god vän|tagits bort|ta bort|utan att (?:källan"
    r"|det framgick)"
    r"|strider mot|känner igen|hjälp av ai|existerar|avpublicera\w*|publicistisk\w*|upplyst om|på (?:\w+ )?begäran"
    r"|anonym\w*"
    r"|plagiat|upphovs\w+|utreder|granskar|pressetisk\w*|av hänsyn|intressekonflikt|kommentarerna till"
    r"|kommentarsfältet|förkortat|upplysningen|(?:skribenten|författaren) är [^.]{0,40}medlem",
    negations=r",? och (?:inte|ej)(?: som [^,.;:]{2,60},)?(?= )|(?:,| –) (?:inte|ej)(?= (?!bara|ens|längre))",
    instead=r"i stället för|istället för|snarare än",
    turned=(r"(?:är|var|heter) inte|inte", r",? utan(?: i stället)?"),
    formulas=(*VALUES, *FORMULAS, *LAST),
    likely=LIKELY,
    reports=rf"(?:{SAYING})(?: felaktigt| av misstag| tidigare)*(?: i [^.;,]{{3,40}})?,? att(?: det var)?"
    rf"|(?:påståendet|uppgiften|skrivit|påstått) att",
    answers=r"det (?:rätta|korrekta|riktiga) (?:är|ska vara)|(?:rätt|korrekt) [\w-]+ (?:är|ska vara|heter)|rätt är"
    r"|(?:den|det) (?:rätta|korrekta) \w+ är"
    r"|det (?:ska|skall) (?:vara|stå)|ska vara|(?:kvinnan|mannen|personen) på bilden (?:heter|är)"
    r"|i själva verket (?:är|var)|(?:han|hon|det|den)"
    r" (?:är|var|heter|rör sig om)|det var|(?:den intervjuade|författaren|vinnaren|skribenten|fotografen) (?:heter"
    r"|är)|den som [^.;,]{2,30} är"
    r"|(?:spelas|hålls|ligger|bor|finns) i|\w+en kostar",
    copulas=r"är|var|heter|tar|kostar|blev|har|hade|ska vara|det är|vara|invigdes|meddelades|hölls|avser|gäller"
    r"|ligger|rör sig om|stavas|inträffade",
    prepositions=r"i|på|av|från|till|vid|med|för|om",
    articles=r"en|ett|den|det",
    tails=r",? (?:som|enligt|därför|men|när|vilket|och (?:straffet|talet|inte|han|hon|det|ber))\b| (?:som öppnade"
    r"|som varslar|kommer (?:vi|inte)|och ber)\b",
    numerals=r"(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\w+ton|tjugo\w*|trettio\w*|fyrtio\w*|femtio\w*"
    r"|\w*hundra|\w*tusen)(?!\w)",
    units=r"(?<=\d )(?:gram|kilo|liter|deciliter|milliliter|hekto|tsk|msk|krm|dl|g|kg|ml|teskedar"
    r"|matskedar) [^\W\d_][\w-]*|(?:procent(?:enheter)?|\w*meter|ton|\w*gram|\w*liter|kronor|euro|år|månader|veckor"
    r"|dagar|timmar|minuter|grader|teskedar|tesked|matskedar|matsked|mil)(?!\w)"
    r"|(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?!\w)(?: \d{4})?"
    r"|(?<=\d )(?<!\b(?:1[5-9]|20)\d\d )[^\W\d_][\w²³/-]*|(?<=ion )[^\W\d_][\w-]*|(?<=ionen )[^\W\d_][\w-]*"
    r"|(?<=(?:iarden|iljoen|ljoner|jarder) )[^\W\d_][\w-]*|(?<=ljard )[^\W\d_][\w-]*|[%°]c?",
    perfect=r"(?:misstänks|åtalas|häktas|dömdes|åtalades|ligger) (?:för|i)\b",
    pronouns=r"han|hon|det|den|de",
    limits=r"bara|endast|enbart",
    denials=(r"uppgift(?:en|erna) (?:höll inte|var felaktiga?|är felaktiga?|stämde inte|stämmer inte|saknade grund)"),
    remedies=r"(?:vi (?:ber|beklagar)|texten har|felet|tack|redaktionen|det (?:är nu|stämmer inte|är fel"
    r"|är inte sant)|artikeln är|hela texten)",
)
