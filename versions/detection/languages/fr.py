"""French."""

from ...kinds import Kind
from ..vocabulary import Vocabulary

_NOUN = (
    r"(?:article|texte|papier|reportage|enquête|chronique|tribune|dépêche|billet|entretien|interview"
    r"|portrait|critique"
    r"|éditorial|brève|infographie|graphique|carte|tableau|légende|photo|photographie|titre|titraille"
    r"|sujet|récit|analyse|vidéo|podcast"
    r"|recette|newsletter|lettre d'information|émission|journal|édition|numéro|post|publication|note|page"
    r"|compte rendu|dossier|chapô|encadré|hors-série|site|revue|magazine|émission|communiqué erroné)s?"
)
_SAY = (
    r"(?:indiqu|affirm|écri|attribu|présent|mention|précis|annon|dis|donn|évoqu|situ|identifi|désign"
    r"|rapport|laiss|cit|nomm"
    r"|parl|confond|invers|compar|signal|publi|impliqu|montr|comport|conten|faisai|préten|avanc)\w*"
)

FRENCH = Vocabulary(
    code="fr",
    cues="""
        correction correctif rectificatif rectificatifs rectification erratum errata corrige corrigé corrigée
        corrigeons rectifié rectifions erreur erreurs erroné erronée inexact inexacte inexactitude inexactitudes
        précision précisions précisons clarification actualisé actualisée actualisation ndlr excuses culpa
        rétractation rétracté retirons annulation annule retiré retirée modifié modifiée modifications
        contrairement orthographié orthographe interverti inversait inversé confondu confusion coquille tort
        complété enrichi ajout ajouté mise version versions lecteurs point edit supprimé supprimée quiproquo
        dépit transcription malencontreusement fallait lire regrettons amendé remplacé remplacée addendum
        photographie légende écrivant d'erreur l'erreur d'inexact l'édition rétractons dépublié dépubliée
        aurions méprise bévue remanié rédaction s'agit et non""",
    places="",
    openers="",
    speakers="nous notre nos cet ce cette",
    beside="depuis après écrit lire avons été répondu",
    frequent="le la les des du et est une dans que qui pour sur au avec par ce cette ne pas plus a été ont son sa"
    " ses elle il nous aux",
    labels={
        Kind.CORRECTION: (
            r"rectificatifs?|rectifications?|corrections?|correctifs?|errat(?:um|a)|corrigé|mea culpa"
            r"|droit de suite rectificatif|corrigendum|corrige"
        ),
        Kind.CLARIFICATION: r"(?:une )?précisions?|clarification|mise au point|éclaircissement",
        Kind.RETRACTION: r"rétractation|annulation|retrait|nos excuses|excuses|démenti",
        Kind.UPDATE: r"mise? à jour|actualisation|actualisé|ajout|post-scriptum|addendum|mis à jour",
    },
    headings=r"ndlr|n\.?d\.?l\.?r\.?|note de la rédaction|edit|note de l'éditeur|à nos lecteurs|aux lecteurs"
    r"|note aux lecteurs|note|de la rédaction|la rédaction|le mot de la rédaction|avertissement",
    version=rf"(?:une |la |notre |de la )?(?:première|précédente|ancienne) version (?:de |du |parue |mise )(?:ce"
    rf"|cet|cette|notre) {_NOUN}|(?:une |la |dans une )?version (?:précédente|antérieure|initiale|première"
    rf"|originale|antérieurement publiée)"
    rf" (?:de |du )(?:(?:ce|cet|cette|notre|nos|la présente) {_NOUN}|l'article)|(?:une |la )(?:première"
    rf"|précédente) version,? {_SAY}|une version (?:précédente|antérieure|initiale) {_SAY}"
    rf"|comme nous l'(?:avons|avions) (?:\w+ )?(?:écrit|indiqué|affirmé|annoncé|publié|dit)"
    rf"|comme l'(?:indiquait|affirmait) (?:à tort |par erreur )?(?:une|notre|cet|le titre|la légende)"
    rf"|contrairement à ce (?:que nous |qu'(?:indiquait|affirmait|annonçait) (?:notre|nos|cet|le titre"
    rf"|la légende|une)|qu'on pouvait lire|que (?:disait|laissait entendre) (?:notre|nos|cet|le titre|une))"
    rf"|dans (?:une|la) (?:première|précédente) version,? nous|en dépit de ce qu'(?:indiquait|affirmait)",
    own=rf"(?:ce|cet|cette|notre|nos|le présent) (?:premier |dernier |précédent )?{_NOUN}\b|dans (?:le |l'|la "
    rf"|notre )(?:{_NOUN})[^.;]{{0,90}}?(?:publié|paru|intitulé|d'hier|consacré|du \d|de (?:lundi|mardi"
    rf"|mercredi|jeudi|vendredi|samedi|dimanche)|\bp\. ?\d|page \d|d'aujourd'hui)"
    rf"|(?:le|la|l'|les) {_NOUN} (?:[^.;]{{0,60}}?)(?:publiée?s?|parue?s?|diffusée?s?|accompagnant"
    rf"|illustrant|mise? en ligne)\b|dans nos colonnes|sur cette page|dans ces colonnes|à la une|_ \(p\. \d",
    we=r"nous (?:l')?(?:avons|avions|y avons) (?:[\wéèê']+ ){0,3}?(?:écrit|indiqué|affirmé|attribué|publié"
    r"|présenté|annoncé|dit|interverti|confondu|retiré|mentionné|orthographié|cité|situé|donné|rapporté"
    r"|évoqué|commis|corrigé|modifié|qualifié|omis|oublié|laissé)"
    r"|nous (?:annoncions|écrivions|indiquions|affirmions|regrettons|présentons|précisons|retirons"
    r"|rectifions|tenons à|rétractons|disions)|nos excuses|notre (?:erreur|part)|en écrivant que"
    r"|de notre (?:part|fait)|à la suite d'une erreur|par (?:suite d'une )?erreur|nos lecteurs",
    hard=r"erreur\b|erreurs\b|erroné\w*|inexact\w*|(?:mal|incorrectement) (?:orthographi|nomm|attribu|traduit"
    r"|retranscri)\w*|à tort\b|par erreur|interverti\w*|inversai\w*|inversé\w*|confond\w+|coquille|(?:a"
    r"|ont) été (?:corrigé|modifié|rectifié|mis à jour|complété|actualisé|enrichi|remplacé|retiré|supprimé"
    r"|amendé|précisé|reformulé|ajouté)\w*"
    r"|il fallait lire|il faut lire|nous précisons|laisser croire|c'est (?:inexact|faux)|excuses\b"
    r"|alors que nous|ne voulions pas|rétract\w+|retirons|omis\b|aurions dû|aurait dû|manquait|au lieu de",
    soft=r"en réalité|en fait|\w+|[.;:](?:\s|$)",
    alone=rf"il fallait lire|la rédaction (?:présente ses excuses|s'excuse|prie ses)|(?:cet|ce|cette"
    rf"|notre) {_NOUN}(?:,[^,.]{{3,60}},)? (?:a|ont) été (?:corrigé|modifié|rectifié|mis à jour|mise à jour"
    rf"|complété|actualisé|enrichi|amendé|remanié|retiré|supprimé|dépublié)\w*|^\W{{0,4}}(?:article|papier"
    rf"|texte|dépêche) (?:actualisé|mis à jour|complété|modifié|corrigé|enrichi|rectifié)\w* (?:à|le|avec"
    rf"|pour|par)"
    r"|une (?:erreur|coquille) s'est glissée dans (?:notre|nos|l'|le|la|cet|ce)|^\W{0,4}corrige \w+"
    r"|^\W{0,4}(?:ajoute|actualise) (?:des|les|avec|la)|nous retirons l'article"
    r"|depuis la publication de (?:cet|ce|notre)|mal orthographié dans (?:une|notre|cet|la)"
    r"|(?:le|la) (?:graphique|carte|photo|photographie|légende|tableau|infographie)(?: (?:publié"
    r"|paru)e?)? (?:[^.]{0,60})(?:inversait|montrait|n'est pas|indiquait|n'était pas)[^.]{0,80}\.",
    veto=r"(?:je |nous )?remerci\w+ |notre charte|(?:notre|nos) (?:politique|règles) de|si vous (?:constatez"
    r"|avez|pensez|souhaitez|repérez)|signaler une erreur|monsieur le (?:rédacteur|directeur)|abonnez-vous"
    r"|réservé (?:à nos|aux) abonnés|toute erreur|comme nous l'(?:écrivions|annoncions|indiquions)"
    r"|votre (?:article|journal)|mises à jour (?:de|sur|en)|(?:notre|en) direct\b|réagir à cet article"
    r"|partager cet article|dernière mise à jour :",
    others=r", (?:a |selon |d'après )(?:dit|expliqué|affirmé|déclaré|indiqué|reconnu|le|la|l'|un)|concurrent"
    r"|rival|\?",
    retracted=r"rétract\w+|nous retirons|(?:article|reportage|texte|papier) (?:a été )?(?:retiré|supprimé|dépublié)"
    r"|a été supprimé de notre|ne pas tenir compte|allégations? (?:était|étaient) (?:fausse|infondée)"
    r"|avérée? (?:fausse|infondée)|sans fondement|annule",
    faulty=r"erreur|erroné\w*|inexact\w*|mal (?:orthographi|nomm|attribu)\w*|à tort|inversai\w*|interverti\w*"
    r"|confond\w+|coquille|corrig\w+|correction|rectifi\w+|et non\b|contrairement à ce|il fallait lire"
    r"|alors que nous|en réalité|n'est pas [^.]{2,60} mais|au lieu de|version (?:précédente|antérieure"
    r"|initiale) (?:de \w+ \w+ )?(?:indiquait|affirmait)",
    clarified=r"précis\w+|laiss\w+ (?:croire|entendre|penser)|pouvait (?:laisser|échapper|prêter)"
    r"|ne voulions pas dire|équivoque|ambigu\w*|clarifi\w+|s'entend|malentendu|nuanc\w+|à l'origine",
    updated=r"mis\w* à jour|actualisé\w*|complété|enrichi|ajout\w*|depuis la publication|après la (?:parution"
    r"|publication)|nous a répondu",
    noted=r"nos règles|retirés? avec|sans les citer|règles de la maison|ressort|datent de|déontologi\w+"
    r"|conflit d'intérêts|aurait dû (?:être|figurer)|aurions dû|lien (?:avec|entre)|invité par"
    r"|voyage (?:de presse|payé)|après la publication|publiée? par (?:erreur|inadvertance)|plagia\w+|avait"
    r"|sommes",
    negations=r",? et non(?: pas)?(?: à| de)?(?= )|, (?:mais )?(?:pas|non)(?: pas)?(?= )",
    instead=r"au lieu de|plutôt que(?: de)?|à la place de",
    turned=(
        r"(?:n'(?:est|a|était|avait|y a)|ne (?:s'agit|sont|sera|se trouve)|ne \w+) pas(?: encore)?"
        r"|non pas",
        r",? mais (?:bien |plutôt |de |par )?",
    ),
    formulas=(
        r"il (?:fallait|faut|faudrait) lire (?:« ?)?(?P<r>[^«».;,]{1,80}?)(?: ?»)?,? (?:et non(?: pas)?"
        r"|au lieu de) (?:« ?)?(?P<w>[^«».;,]{1,80})",
        r"(?:a été |sont |est )?(?:écrit|indiqué|imprimé"
        r"|lu) « ?(?P<w>[^«»]{1,80}?) ?»[^.«]{0,30} (?:au lieu de|à la place de) « ?(?P<r>[^«»]{1,80}?) ?»",
        r"(?:attribuait|attribué)e? à (?P<w>[^.;,]{2,60}?) (?:un|une|le|la|les|des) [^.;,]{2,40} (?:rédigé"
        r"|écrit|réalisé|prononcé|signé)e?s? par (?P<r>[^.;,]{2,60})",
        r"(?:est|sont|était|étaient|coûte) (?P<r>[^.;,]{2,60}?), alors que nous (?:annoncions|écrivions"
        r"|indiquions|avons écrit"
        r"|avions annoncé) (?P<w>[^.;,]{2,60})",
    ),
    reports=r"(?:indiquait|affirmait|indiqué|affirmé|écrit|écrivions|annoncions|annoncé|laissait entendre|disait"
    r"|dit|mentionnait|précisait|prétendait)(?: à tort| par erreur| initialement)?(?: que| qu')"
    r"|(?:présentait|qualifiait|identifiait|désignait|présenté|qualifié) [^.;,]{1,60}? (?:comme(?: étant)?"
    r"|de)|(?:donnait|situait|évoquait|attribuait|citait) [^.;,]{1,60}? (?:à|comme|en)",
    answers=r"en réalité,?|en fait,?|la (?:bonne|vraie) [\w ]{2,20} est|il s'agit (?:de|d')|le (?:bon"
    r"|vrai) [\w ]{2,20} est|(?:le |la )?[\w]{3,20} (?:correcte?|exacte?) est|c'est (?:inexact"
    r"|faux) ?[:;,]|(?:la réouverture|la date) est prévue (?:le|en)",
    copulas=r"est|sont|était|étaient|a|ont|avait|mesure|coûte|en est|elle est|il est|s'agit|s'appelle|se nomme"
    r"|sera|seront|réglé|compte|porte|lire|s'élève|c'est|reste|demeure|elle en est|il en est|nomme",
    prepositions=r"à|au|aux|en|dans|de|du|des|d'|par|sur|pour|le \d{0}|comme",
    articles=r"le|la|les|l'|un|une",
    tails=r",? (?:comme|ainsi que|selon|qui|alors|depuis|ce que|car|mais|a (?:écrit|été)|étaient"
    r"|étaient présents)\b| par erreur",
    numerals=r"deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente"
    r"|quarante|cinquante|soixante|cent|mille|dizaine|douzaine",
    perfect=r"(?:avait|avaient) \w+é\w*|s'est",
    pronouns=r"elle en|il en|elle|il|ils|elles|ce|c'",
    limits=r"seulement|uniquement",
    denials=(
        r"(?:cette |l'|ces |les )(?:information|accusation|allégation)s? (?:est|était|sont|étaient|s'est avérée)"
        r" (?:fausse|infondée|inexacte)s?"
    ),
    remedies=r"(?:c'est (?:inexact|faux)\.|nous (?:regrettons|présentons|prions)|nos excuses|toutes nos"
    r"|cette erreur|l'erreur|la rédaction|merci|il a été|elle a été|le texte a|l'article a"
    r"|la demande a été corrigée)",
)
