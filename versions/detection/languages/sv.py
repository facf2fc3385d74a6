"""Swedish."""

from ...kinds import Kind
from ..vocabulary import Vocabulary

_NOUN = (
    r"(?:artikeln?|text(?:en)?|reportaget?|krönikan?|intervjun?|nyhet(?:en)?|bildtext(?:en)?|bild(?:en)?"
    r"|karta?n?|grafik(?:en)?|tabell(?:en)?|rubrik(?:en)?|notisen?|recensionen?"
    r"|papperstidning(?:en)?|tidning(?:en)?|nyhetsbrev(?:et)?|recept(?:et)?|helgbilagan|numret|nummer"
    r"|sändning(?:en)?|inslag(?:et)?|ledare(?:n)?|porträtt(?:et)?|citatet|meningen|sida|tidskrift|namnet"
    r"|granskning(?:en)?)"
)

SWEDISH = Vocabulary(
    code="sv",
    cues="""
        rättelse rättelser rättat rättad korrigering korrigerad korrigerats korrigerat fel felaktigt felaktig
        felaktiga felstavat felstavad förtydligande förtydligats förtydligas komplettering kompletterats
        uppdaterad uppdatering uppdaterats uppdateras ändrats tillägg ursäkt beklagar beklagligt förväxlade
        misstag redaktionens redaktionen dementi retraktion tillbaka tillbakadragen version rätta rättar
        tydlighetens angavs uppgavs stod skrev förra gårdagens publicering utgivare anm redigeringsfel felvänd
        tillskrevs framgått framgick saknades tagits bort borttagen felaktigheter stavfel skrivfel tidigare
        publicerades rätt texten artikeln feltryck förtydligar""",
    places="",
    openers="",
    speakers="vi vår vårt artikeln texten denna",
    beside="har inte var efter",
    frequent="och att det i på som en är av för med till den inte om har de ett var men från han hon vi sig så"
    " efter vid kan nu ska",
    labels={
        Kind.CORRECTION: r"rättelser?|korrigering(?:ar)?|korrigerad|rättat|erratum|rättad|vi rättar",
        Kind.CLARIFICATION: r"förtydligande|komplettering|för tydlighetens skull|precisering|klargörande|förtydligat",
        Kind.RETRACTION: r"dementi|retraktion|återtagande|ursäkt|tillbakadragen|tillbakadraget|en ursäkt",
        Kind.UPDATE: (
            r"uppdatering|uppdaterad|uppdaterat|tillägg(?: efter publicering)?|efterskrift"
            r"|senaste nytt tillagt"
        ),
    },
    headings=r"redaktionens (?:kommentar|anmärkning)|anm\.?|från (?:ansvarig utgivare|redaktionen|chefredaktören)"
    r"|till (?:våra )?läsar(?:e|na)|red\.? anm\.?|redaktionen|notera|not från redaktionen",
    version=r"(?:i )?(?:en|den) (?:tidigare|första|ursprunglig|äldre|ursprungliga"
    r"|föregående) version(?:en)? (?:av (?:artikeln|texten|den här|denna|nyheten|reportaget|vår)|(?:stod"
    r"|angavs|uppgavs|skrev|hävdades|påstods))|tidigare (?:uppgavs|stod|angavs|skrev|hävdades) (?:här|vi"
    r"|felaktigt)|när den här texten först|som (?:vi|det) (?:tidigare |felaktigt |först )+(?:skrev|uppgav"
    r"|stod|angavs)|till skillnad från vad vi|i en första version",
    own=rf"(?:den här|denna|vår|vårt|detta|det här|gårdagens|måndagens|tisdagens|onsdagens|torsdagens|fredagens"
    rf"|lördagens|söndagens|förra veckans|i tisdags|helgens) {_NOUN}|(?:i|om|av) {_NOUN} (?:om|i|på|av|från"
    rf"|ovan|._)|(?:artikeln|texten|nyheten|notisen|reportaget|krönikan|intervjun|namnet|citatet) (?:har"
    rf"|var|publicerades|._|i gårdagens|på)|i förra numret|i (?:måndags|tisdags|onsdags|torsdags|fredags"
    rf"|lördags|söndags|går)\b|i denna tidskrift|på sidan \d|en bildtext|på bilden|helgbilagan",
    we=r"vi (?:skrev|uppgav|förväxlade|rapporterade|publicerade|beklagar|ber|drar|tar|angav|påstod|hävdade"
    r"|skriver|skulle aldrig|kallade|har (?:rättat|ändrat|tagit))|förväxlade vi|ber (?:vi )?om ursäkt"
    r"|beklagligt nog|på grund av ett (?:redigerings|tekniskt|skriv)?\w*fel|skribenten har"
    r"|redaktionen beklagar",
    hard=r"\bfel\b|felaktig\w*|fel(?:stav|vänd|tryck|cit|ang)\w*|misstag|rättelse|(?:har|är|blev"
    r"|var) (?:[^.]{0,30} )?(?:korrigerats|rättats|ändrats|uppdaterats|kompletterats|förtydligats"
    r"|tagits bort|borttagen|skrivits om|korrigerad|rättad|tillbakadragen)|det rätta är|rätt (?:är|karta"
    r"|svar|namn|siffra|uppgift)|ska(?:ll)? (?:det )?(?:vara|stå)|förväxla\w+|drar tillbaka|tar tillbaka"
    r"|ursäkt|framgick|framgått|saknades|föll [^.]{2,30} bort",
    soft=r"i själva verket|[.;:](?:\s|$)",
    alone=r"(?:artikeln|texten|nyheten) är (?:nu )?(?:uppdaterad|korrigerad|rättad|ändrad|kompletterad)"
    r"|(?:artikeln|texten|nyheten|reportaget|den här artikeln|denna artikel) har (?:korrigerats|rättats"
    r"|ändrats|uppdaterats|kompletterats|förtydligats)|nyheten uppdateras|vi drar tillbaka"
    r"|vi tar tillbaka uppgiften|karta?n i gårdagens|felstavat när den|tillskrevs felaktigt"
    r"|i förra numret att|tidigare uppgavs här|i receptet [^.]{2,70} ska det vara",
    veto=r"tackar|har du (?:hittat|sett)|tipsa oss|prenumerera|följ vår|som vi (?:berättade|skrev|tidigare)"
    r"|rättelsepolicy|senast uppdaterad",
    others=r", (?:sade|säger|enligt) |konkurrent|\?",
    retracted=r"drar tillbaka|tar tillbaka|tillbakadrag\w+|retraktion|dementi|uppgifterna höll inte"
    r"|skulle aldrig ha publicerat|saknade grund|avpubliceras",
    faulty=r"\bfel\b|felaktig\w*|fel(?:stav|vänd|tryck)\w*|rättelse|rättat|korriger\w+|det rätta|förväxla\w+"
    r"|, inte\b|– inte|rätt (?:är|karta|namn)|tidigare uppgavs|tidigare version|första version"
    r"|ska det vara|redigeringsfel",
    clarified=r"förtydlig\w+|framgick|tydlighetens|saknades uppgiften|komplettering|missförst\w+|klargör\w+|avser"
    r"|oklar\w*|skrivits om",
    updated=r"uppdatera\w*|uppdatering|tillägg|kompletterats|efter publicering|senast tillagt|med en kommentar",
    noted=r"borde ha framgått|av misstag före|innan de anhöriga|ett misstag som|uppdrag för|jäv\w*|tidigare haft"
    r"|borde (?:inte )?ha|för tidigt|utan källhänvisning|relation",
    negations=r",? och inte(?= )|(?:,| –) inte(?= )",
    instead=r"i stället för|istället för",
    turned=(r"(?:är|var|heter) inte|inte", r",? utan(?: i stället)?"),
    formulas=(
        r"tillskrevs (?:felaktigt )?(?P<w>[^.;,]{2,50})\. det var (?P<r>[^.;,]{2,60}?) som\b",
        r"läs [\"”]?(?P<r>[^\".;,]{2,60}?)[\"”]?,? (?:ej|inte|i stället för) [\"”]?(?P<w>[^\".;,]{2,60})",
    ),
    reports=r"(?:angavs|stod(?: det)?|uppgavs(?: här)?|skrev vi|hävdades|påstods"
    r"|vi skrev)(?: felaktigt)?(?: i [^.;,]{3,30})?,? att(?: det var)?",
    answers=r"det rätta (?:är|ska vara)|rätt (?:siffra|namn|uppgift|är)(?: är)?|det (?:ska|skall) vara|(?:kvinnan"
    r"|mannen) på bilden heter|i själva verket (?:är|var)|(?:han|hon|det|den) (?:är|var|heter)|det var",
    copulas=r"är|var|heter|tar|kostar|blev|har|hade|ska vara|det är|vara|invigdes|meddelades|hölls|avser",
    prepositions=r"i|på|av|från|till|vid|med|för|om",
    articles=r"en|ett|den|det",
    tails=r",? (?:som|enligt|därför|men|när|vilket|och (?:straffet|talet|inte|han|hon|det))\b| (?:som öppnade"
    r"|som varslar)",
    numerals=r"två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\w+ton|tjugo|trettio|fyrtio|femtio|hundra|tusen",
    perfect=r"",
    pronouns=r"han|hon|det|den|de",
    limits=r"bara|endast|enbart",
    denials=(r"uppgift(?:en|erna) (?:höll inte|var felaktiga?|är felaktiga?|stämde inte|stämmer inte|saknade grund)"),
    remedies=r"(?:vi (?:ber|beklagar)|texten har|felet|tack|redaktionen)",
)
