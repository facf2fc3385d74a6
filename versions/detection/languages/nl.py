"""Dutch."""

from ...kinds import Kind
from ..vocabulary import Vocabulary

_NOUN = (
    r"(?:artikel|bericht|stuk|verhaal|tekst|reportage|column|interview|portret|recensie|kop|koppen"
    r"|bijschrift|foto|grafiek|kaart|kaartje|tabel|opiniestuk|analyse|liveverslag"
    r"|liveblog|nieuwsbrief|uitzending|krant|avondeditie|editie|pagina|themanummer|podcast|video"
    r"|infographic|stukje|necrologie|overzicht|weekblad|magazine|site|verslag|recept|alinea|\w+verhaal"
    r"|\w+artikel|\w+bericht)"
)

DUTCH = Vocabulary(
    code="nl",
    cues="""
        correctie correcties rectificatie rectificaties rechtzetting erratum errata verbetering gecorrigeerd
        aangepast hersteld fout foutief foutje foutieve abusievelijk onjuist onjuiste onterecht ten verkeerd
        verkeerde klopt verduidelijking aanvulling aangevuld aanvullingen bijgewerkt gewijzigd herschreven
        excuus excuses noot redactie naschrift ingetrokken verwijderd update versie verwisseld onrechte per
        vergissing moet juiste eerdere oeps duidelijkheid toegevoegd offline ombudsman hoofdredactie publicatie
        onvermeld vermeldde vermeld abuis spelfout misverstand geen gespeld onduidelijk onnauwkeurig incorrect
        stond staat schreven meldden genoemd teruggetrokken betreuren spijt ontbrak uitzending krant""",
    places="",
    openers="",
    speakers="dit deze ons onze we wij",
    beside="is na niet zijn",
    frequent="de het een en van in is dat op te zijn met voor niet die er aan om ook als was maar door bij naar"
    " uit zij hij hebben werd wordt dit deze",
    labels={
        Kind.CORRECTION: (
            r"correcties?(?: (?:&|en) (?:aanvullingen|verduidelijkingen))?|rectificaties?"
            r"|rechtzetting(?:en)?|errat(?:um|a)|verbetering|gecorrigeerd|herstel|foutje"
        ),
        Kind.CLARIFICATION: r"verduidelijking|aanvulling|voor de duidelijkheid|toelichting|precisering|nuancering",
        Kind.RETRACTION: r"excuus|excuses|ingetrokken|intrekking|teruggetrokken|herroeping",
        Kind.UPDATE: r"update|naschrift(?! van)|bijgewerkt|aangevuld|toevoeging|actualisering",
    },
    headings=r"noot(?: van de redactie)?|naschrift van de (?:hoofd)?redactie|van de (?:hoofd)?redactie|redactie"
    r"|aan (?:onze|de) lezers|opmerking van de redactie|(?:red|nvdr)\.?|n\.?v\.?d\.?r\.?|noot|ombudsman"
    r"|oeps(?:, foutje van ons)?|let op",
    version=rf"(?:in )?(?:een|de) (?:eerdere|vorige|eerste|oorspronkelijke|vroegere) versie (?:van (?:(?:dit|deze"
    rf"|ons|onze) {_NOUN}|het (?:artikel|bericht|verhaal|stuk))|(?:stond|werd|meldde|meldden|vermeldde"
    rf"|schreven|hebben))|anders dan (?:we|wij|eerder|hier|in (?:deze|onze)) [^.,]{{0,30}}(?:schreven"
    rf"|meldden|gemeld|vermeld|stond|berichtten)|stond (?:hier |eerder |aanvankelijk )(?:ten onrechte|dat)"
    rf"|in dit (?:artikel|bericht|stuk|verhaal) stond",
    own=rf"(?:dit|deze|ons|onze) (?:[\w-]+ )?{_NOUN}\b|(?:in|bij|boven|aan) (?:het|de|dit|deze|ons"
    rf"|onze) {_NOUN}(?: [^.;]{{0,80}}?)?(?: op pagina| van (?:maandag|dinsdag|woensdag|donderdag|vrijdag"
    rf"|zaterdag|zondag|gisteren|vorige week)| \(| bij | boven | is | waren | staat | stond | schreven "
    rf"| meldden | noemden | van het)|op pagina \d|boven dit (?:stuk|verhaal|artikel)|de alinea over"
    rf"|in de uitzending van|in de krant van|in de avondeditie",
    we=r"(?:schreven|meldden|berichtten|noemden|verwisselden|vermeldden|stelden|hebben) (?:we|wij)\b|(?:we"
    r"|wij) (?:schreven|meldden|berichtten|noemden|verwisselden|vermeldden|stelden|hebben|betreuren"
    r"|trekken|bieden|onderzoeken)|onze excuses|foutje van ons|bedoelen we|onze ombudsman|door een fout"
    r"|op basis van onjuiste|(?:bood|bieden) (?:we|wij) onze",
    hard=r"fout\b|fouten\b|foutief|foutje|abusievelijk|onjuist\w*|onterecht|ten onrechte|per abuis|vergissing"
    r"|verkeerd\w*|klopt niet|dat is niet (?:zo|juist)|dat moet \w+|verwisseld|(?:is|zijn"
    r"|werd) (?:.{0,40}? )?(?:gecorrigeerd|aangepast|hersteld|aangevuld|gewijzigd|herschreven|verwijderd"
    r"|bijgewerkt|ingetrokken|rechtgezet|toegevoegd)|in plaats van|te worden gelezen|onvermeld"
    r"|had erbij moeten|excuses|spijt|de (?:juiste|correcte)|onderscheid niet|de indruk|ontbrak"
    r"|niets gebleken|onvoldoende|niet verantwoord|offline gehaald|twijfels",
    soft=r"in werkelijkheid|[.;:](?:\s|$)",
    alone=rf"(?:dit|deze) {_NOUN} is (?:.{{0,40}} )?(?:gecorrigeerd|aangepast|aangevuld|gewijzigd|bijgewerkt"
    rf"|ingetrokken|geactualiseerd)|na (?:verschijning|publicatie) van dit|aan dit (?:liveverslag|artikel"
    rf"|bericht) (?:zijn|is) [^.]{{0,50}}toegevoegd|oeps, foutje van ons"
    rf"|in (?:het )?bijschrift bij de foto op pagina|de alinea over [^.]{{2,50}} is herschreven|(?:is|wordt"
    rf"|werd) ten onrechte in de mond gelegd",
    veto=r"(?:met )?dank aan|fout gezien|als u (?:een|denkt)|heeft u een fout|mail (?:de|ons)|volg ons"
    r"|zoals (?:wij|we) (?:eerder|al)|neem een abonnement|abonn|correctiebeleid|laatst bijgewerkt"
    r"|geachte redactie|lees ook",
    others=r", (?:zei|zegt|aldus|volgens|erkent) |concurrent|\?",
    retracted=r"ingetrokken|trekken [^.]{0,40} in\b|niets gebleken|verzonnen|ongegrond|herroepen"
    r"|bericht is verwijderd|artikel is verwijderd|overgenomen uit andermans",
    faulty=r"fout\b|fouten\b|foutief|foutje|abusievelijk|onjuist\w*|onterecht|ten onrechte|per abuis|vergissing"
    r"|verkeerd\w*|klopt niet|dat moet|verwisseld|correctie|rectificatie|gecorrigeerd|hersteld|, geen "
    r"|, niet |in plaats van|ontbrak|niet zo\b|dat is niet",
    clarified=r"verduidelijk\w+|duidelijkheid|onderscheid niet|de indruk|onvermeld|bedoelen we|misverstand"
    r"|onduidelijk|toelichting|nuancer\w+|aanvulling",
    updated=r"aangevuld|bijgewerkt|toegevoegd|na verschijning|na publicatie|update|naschrift|geactualiseerd"
    r"|reactie van|daarop aangepast",
    noted=r"had erbij moeten|niet verantwoord|wederhoor|offline gehaald|twijfels|belangenverstrengeling|adviseur"
    r"|ombudsman|had(?:den)? (?:[^.]{0,30})moeten|te vroeg|embargo|vermeld moeten",
    negations=r",? en (?:niet|geen)(?= )|, (?:niet|geen)(?= )",
    instead=r"in plaats van",
    turned=(r"(?:is|was|zijn|waren) (?:niet|geen)|niet|geen", r",? maar(?: wel)?"),
    formulas=(
        r"is (?:[\w-]+ )?(?P<r>[A-Z][\w-]+(?: [A-Z][\w-]+)+) (?:abusievelijk|ten onrechte|per abuis"
        r"|foutief) (?P<w>[A-Z][\w-]+(?: [A-Z][\w-]+)+) genoemd",
        r"(?P<r>[\d.,]+) te worden gelezen in plaats van (?P<w>[\d.,]*\d)",
        r"lees [\"'‘“]?(?P<r>[^\"'’”.;,]{2,60}?)[\"'’”]? in plaats van [\"'‘“]?(?P<w>[^\"'’”.;,]{2,60})",
        r"in de mond gelegd van (?P<w>[^.;,]{2,60})\. het was (?P<r>[^.;,]{2,60}?)(?: die| dat|\.)",
    ),
    reports=r"(?:stond|schreven we|schreven wij|meldden wij|meldden we|staat|berichtten wij|vermeldde"
    r"|meldde)(?: eerder| ten onrechte| abusievelijk)*(?: in [^.;,]{3,40})? dat|noemden (?:we|wij) (?:de "
    r"|het )?[A-Z][\w-]+",
    answers=r"dat (?:moet|moest) (?:zijn)?|dat klopt niet:|dat is (?:onjuist|niet juist|niet zo)[:;,]"
    r"|de juiste \w+ is|in werkelijkheid (?:is|was|zijn)|(?:hij|zij|het|ze) (?:heet|is|was|gaat om)"
    r"|er (?:is|was|waren|zijn)|het was",
    copulas=r"is|was|zijn|waren|heet|kost|kostte|moet|werd|wordt|heeft|gaat om|om|telt|bedraagt|lid is van",
    prepositions=r"in|op|uit|van|bij|aan|met|voor|om|te",
    articles=r"de|het|een",
    tails=r",? (?:zoals|die|dat|omdat|toen|maar|volgens|kostte|waren gevallen|zijn$|zijn(?=[.,;]))\b",
    numerals=r"een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\w+tien|\w+tig|negenhonderd|honderd"
    r"|duizend",
    perfect=r"(?:was|is|zijn|waren|heeft|had) (?:over\w+|ge\w+|ver\w+en)\b",
    pronouns=r"hij|zij|ze|het|dat|er",
    limits=r"alleen|uitsluitend",
    denials=(
        r"daarvan is niets gebleken|(?:dat|dit) (?:is|was) (?:niet waar|onwaar|onjuist)|de (?:beschuldiging"
        r"|bewering) (?:is|was) (?:onjuist|ongegrond|onwaar)"
    ),
    remedies=r"(?:dat (?:is onjuist|klopt niet|is niet juist)\.|dat is (?:hersteld|aangepast|inmiddels)"
    r"|dit is (?:aangepast|gecorrigeerd)|onze excuses|excuses|wij bieden|we bieden|die is toegevoegd"
    r"|bedankt)",
)
