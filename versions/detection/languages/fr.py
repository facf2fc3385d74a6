"""French, of France, Belgium, Switzerland and Quebec."""

from ...kinds import Kind
from ..vocabulary import Vocabulary
from .fr_sorts import SORTS
from .fr_words import (
    BADLY,
    CAUSE,
    CONTRAST,
    CRAFT,
    DAY,
    EARLIER,
    FORMULAS,
    MEND,
    NOUN,
    OURS,
    PAPER,
    PART,
    PIECE,
    REPLY,
    SAID,
    SLIP,
    SORRY,
    TOLD,
    WE_MEND,
    WE_SAID,
    WE_SAID_PP,
    WHEN,
    WRONG,
)
from .romance import STAMP, formulas_of, likely_of, right_alone

FRENCH = Vocabulary(
    code="fr",
    frequent="le la les des du et est une dans que qui pour sur au avec par ce cette ne pas plus a été ont son sa"
    " ses elle il nous aux lire lieu était cet",
    abbreviations="p pp m mm mme mmes mlle dr me st vol art éd cf env av",
    labels={
        Kind.CORRECTION: (
            r"rectificatifs?|rectifications?(?: du \w+)?|(?:note de )?corrections?(?: apportées? \w+ \w+ "
            r"\w+)?|correctifs?|errat(?:um|a)|corrigée?|mea[- ]culpa|nos erreurs|notre erreur"
            r"|droit de suite rectificatif|corrigendum|corrige|(?:article|texte|dépêche) (?:corrigée?"
            r"|rectifiée?)|errare humanum est|on s'est trompés?|nous "
            r"nous sommes trompés|oups ?!?|rendons à césar|faute avouée|erreur(?: de notre part)?"
        ),
        Kind.CLARIFICATION: (
            r"(?:une |des )?précisions?|clarifications?|mises? au point|éclaircissements?|note de "
            r"clarification|pour être précis|pour (?:plus de |davantage de )?clarté"
        ),
        Kind.RETRACTION: r"rétractation|annulation|annulée?|retrait|(?:nos |toutes nos )?excuses(?: publiques)?"
        r"|démenti|(?:article|dépêche) (?:retirée?|annulée?|supprimée?|dépubliée?)|avis de "
        r"rétractation",
        Kind.UPDATE: (
            r"mise? à jour(?: du texte| de l'article)?|actualisations?|actualisée?|ajouts?|post-scriptum"
            r"|addendum|mise? à jour|article (?:mis à jour|actualisé)|note de mise à jour|additif"
        ),
    },
    headings=r"ndlr|n\.?d\.?l\.?r\.?|ndr|ndla|notes? (?:de la |du |des |de l')\w+(?: en chef)?|edit"
    r"|éd(?:it)?|(?:à|aux) (?:nos |tous nos )?(?:lecteurs|lectrices|abonnés|auditeurs)(?: et "
    r"\w+)?"
    r"|note (?:aux|à nos) lecteurs|note|nb|p\.s|de la rédaction|la rédaction|le mot de la "
    r"rédaction|avertissement(?: \w+){0,3}|(?:le mot |note )?du médiateur|à noter|transparence"
    r"|importante? précision",
    version=rf"(?:première|précédente|ancienne|dernière|deuxième|mauvaise) version (?:de |du |en ligne "
    rf"de |papier de )(?:{OURS} {NOUN}|l'article|la dépêche|l'infographie|la carte)|version "
    rf"{EARLIER}(?: publiée)? (?:de |du |d')(?:{OURS} {NOUN}|l'article|la dépêche)"
    rf"|(?:premières|précédentes) versions (?:de|du) {OURS} {NOUN}"
    rf"|(?:une|la|sa|dans une|dans la) (?:première version|version {EARLIER}|précédente "
    rf"version),?(?: [^.;,]{{3,60}},)? (?:{SAID}|nous|il était|on pouvait lire|comportait)"
    rf"|(?:une|la|sa) (?:première version|version {EARLIER}|précédente version)(?=[.;,)]?(?:\s*$"
    rf"|[.;)]))|{BADLY} [^.;]{{0,60}} dans une (?:première version|version {EARLIER}|précédente "
    rf"version)"
    rf"|(?:premier |ancien )?{PART} (?:initial|original|d'origine|précédent)e? (?:de |d')(?:{OURS}"
    rf"|l') ?{NOUN}|notre premier titre"
    rf"|{OURS} (?:\w+ )?{NOUN} (?:{TOLD} {BADLY}|(?:a|avait) {BADLY} {WE_SAID_PP})"
    rf"|(?<=[\w,;)»”\"_] )(?:ainsi que|comme) (?:nous l'|nous |l'|on l'|cela |le |il |cela a |il "
    rf"a été |)(?:(?:a|avons|avions|avait|était|a été|ont) (?:\w+ ){{0,3}}?(?:écrit|indiqué"
    rf"|affirmé|annoncé|publié|dit|mentionné|imprimé|laissé|rapporté|signalé|précisé)|écrivions"
    rf"|annoncions|indiquions|affirmions|disions|indiqué|écrit|annoncé|publié|mentionné"
    rf"|(?:indiquait|affirmait|laissait|disait|annonçait|mentionnait|suggérait) (?:à tort |par "
    rf"erreur |initialement )?(?:une|notre|nos|cet|cette|ce|le titre|la légende|la première"
    rf"|l'article))\b"
    rf"|contrairement à (?:ce (?:que nous|qu'on (?:pouvait|a pu) lire|qui (?:était|a été|avait "
    rf"été) (?:\w+ )?(?:écrit|indiqué|annoncé|affirmé|publié|mentionné|dit)|que (?:l'on pouvait"
    rf"|disait|laissait|affirmait|indiquait|annonçait|suggérait|mentionnait|pouvait laisser) "
    rf"(?:\w+ )?(?:notre|nos|cet|cette|ce|le titre|la légende|une|l'article|la version|la "
    rf"première|dans|croire)|qu'(?:indiquait|affirmait|annonçait|a (?:\w+ )?(?:indiqué|affirmé"
    rf"|annoncé)) (?:\w+ )?(?:notre|nos|cet|cette|ce|le titre|la légende|une|l'article|la "
    rf"version))|notre (?:article|information))"
    rf"|(?:en dépit de|malgré) ce (?:qu'(?:indiquait|affirmait)|que (?:nous|disait notre))|comme "
    rf"indiqué (?:dans|par erreur|à tort|initialement|précédemment)|nos éditions d'hier"
    rf"|(?<=[\w,;)»”\"_] )comme (?:l'|le |la |cela |il |on )?(?:\w+ )?(?:indiquait|affirmait"
    rf"|disait|montrait|laissait|annonçait|mentionnait|précisait|suggérait|prétendait) (?:\w+ "
    rf")?(?:{OURS}|le titre|la légende|l'article|la carte)|(?<=, )comme indiqué|version (?:mise "
    rf"en ligne|publiée|parue|diffusée) (?:ce|hier|dans|initialement|tôt)|(?:rédaction"
    rf"|formulation) (?:initiale|originale|première) de {OURS} (?:{NOUN})|comme on pouvait (?:le "
    rf")?(?:croire|penser|lire)"
    rf"|contrairement à (?:notre annonce|ce (?:que|qu') ?(?:{OURS}|le|la|une?"
    rf"|l')[^.,;]{{0,40}}?(?:{SAID}|publié|annoncé|écrit))|{BADLY},? {OURS} (?:\w+ )?{NOUN} "
    rf"(?:{SAID})|nous (?:avions|avons) (?:d'abord|initialement|dans un premier temps) "
    rf"(?:{WE_SAID_PP})",
    own=rf"{OURS} (?:[\wéèê-]+ ){{0,2}}?{NOUN}\b|{WE_SAID}"
    rf"|(?:le|la|l'|les|du|une?|des|dans) ?(?:[\wéèê-]+ )?(?:{PIECE}|{PART}) "
    rf"(?:[^.;]{{0,100}}?\b)?(?:publiée?s?|parue?s?|intitulée?s?|consacrée?s?|diffusée?s?"
    rf"|mise?s? en ligne|accompagnant|illustrant|qui (?:accompagn|illustr)\w+|{WHEN})\b"
    rf"|dans (?:le |l'|la |les |un |une ){PIECE} «|(?:l'|le |la ){PIECE} «|dans (?:nos|ces) "
    rf"colonnes|sur cette page|à la une|_ \(p\. \d|(?:en |à la )page (?:sports?|économie|culture"
    rf"|\d+)|(?:de|d') ?{OURS} {NOUN}"
    rf"|hier en (?:page|une)|(?:dans )?(?:son|le) (?:édition|numéro|bulletin|journal|flash) (?:{WHEN}|de \d)"
    rf"|(?:citation|photo|photographie|phrase|image|graphique|carte|légende|signature|chiffre"
    rf"|prix|numéro|adresse|nom)s? (?:[^.;,]{{0,30}} )?(?:placée?s? en tête de|qui (?:ouvr"
    rf"|accompagn|illustr|figur)\w+|que nous (?:donn|publi|indiqu)\w+|en tête de) (?:l'|la|le"
    rf"|notre|nos|dans)|à propos de (?:l'|la |le |notre ){PIECE}|dans (?:ces|nos) pages|(?:à "
    rf"(?:droite|gauche)|au (?:centre|premier plan)) (?:de|sur|dans) (?:l'image|la photo|la "
    rf"photographie)|dans l'article"
    r"|(?:dans|à) (?:l'|le |la |notre )(?:interview|entretien|article|recette|chronique|tribune"
    r"|portrait) (?:de|d'|sur|avec|du|consacré)",
    we=rf"{WE_SAID}|{WE_MEND}|{SORRY}|nous nous sommes trompés|notre (?:erreur|part|fait)\b|en "
    rf"écrivant que|de notre (?:part|fait)|{CAUSE} {CRAFT}|à la suite d'une {SLIP}|nous a fait "
    rf"(?:écrire|dire)"
    rf"|(?:nous|à la rédaction) (?:signale(?:nt)?|écrit|écrivent|demande(?:nt)?|prie(?:nt)?|fait "
    rf"savoir|précise(?:nt)?|informe(?:nt)?|a répondu|ont répondu)"
    rf"|(?:tient|tiennent) à (?:préciser|faire savoir)|dont acte|prière de",
    hard=rf"{SLIP}\b|erroné\w*|inexact\w*|incorrect\w*|(?:mal|incorrectement) (?:orthographi|nomm"
    rf"|attribu|traduit|retranscri|identifi|légend)\w*|à tort\b|par erreur|interverti\w*"
    rf"|inversai\w*|inversé\w*|confond\w+"
    rf"|(?:a|ont) (?:depuis |ainsi |donc )?été {MEND}|il (?:fallait|faut|convient de|faudrait) "
    rf"lire|il fallait (?:lire|comprendre)|{WE_MEND}|laisser (?:croire|penser|entendre)|c'(?:est"
    rf"|était) (?:inexact|faux)|(?:est|était|sont|étaient) (?:fausse?s?|faux)|excuses\b|alors "
    rf"que nous|ne voulions pas|rétract\w+"
    rf"|omise?\b|aurions dû|aurai(?:t|ent) dû|manquait|au lieu de|s'est (?:trompé\w*|révélé\w*"
    rf"|avéré\w*)|nous sommes trompés|en réalité|avait sauté|prêter à confusion|prêtait à "
    rf"confusion|toute ambiguïté|préciser que|dont acte|ne (?:mentionn|précis|signal|indiqu)ait "
    rf"pas|n'était pas (?:précis|mentionn|indiqu|faite?)\w*|il faut lire|trompé\w*|montrait en "
    rf"fait|n'est pas [^.;,]{{3,40}} mais"
    r"|(?:souhaite|tient|désire|demande|veut)(?:nt)? (?:à )?(?:\w+ )?(?:préciser|rectifier"
    r"|clarifier)|donnons acte|(?:est|sont) annulée?s?|n'était pas (?:la|le) (?:bonne?|exacte?)"
    r"|n'est pas de (?:lui|elle)|écorchée?|coupée?s?\b(?= dans| à)|n'(?:avons|avions) pu"
    r"|réécrite?|prêtait à tort|problème d[e'] ?(?:mise|technique|impression|maquette"
    r"|pagination)"
    r"|(?:oubliait|omettait) (?:la|le|les|un|une|de)|publicité|n'ont pu être|ne peuvent être étayé",
    soft=r"en réalité|en fait|\w+|[.;:](?:\s|$)",
    subjects=rf"(?:(?:{CAUSE})[^.]{{0,60}}?, )?(?:dans |sur |au sein de |en )?(?:le |la |l'|les |une? "
    rf"|notre |nos |cet |cette |ce |certaines? |plusieurs |deux )(?:[\wéèê-]+ )?(?:{PIECE}|{PART}"
    rf"|{PAPER})\b|(?:une|plusieurs|deux|des|trois|faute|petite|malheureuse) {SLIP}|{SLIP} "
    rf"(?:malheureuse|regrettable)?",
    dated=rf"{WHEN}|{OURS} (?:\w+ )?{NOUN}|nos {NOUN}|«_{{4,}}|(?:publiée?s?|parue?s?|diffusée?s?) "
    rf"(?:le|dans|hier|en|sur|{WHEN})|accompagnant|illustrant",
    erred=rf"erroné\w*|inexact\w*|incorrect\w*|à tort|par erreur|{CAUSE}|(?:était|étaient|est|sont) "
    rf"(?:\w+ )?{WRONG}|(?:comport|conten|présent|compt)\w*(?:ait|aient) (?:\w+ )?(?:une|des|deux"
    rf"|plusieurs|trois|quelques) (?:\w+ )?{SLIP}|{SLIP} (?:s'est|s'était|se sont|figurait"
    rf"|malheureuse|hier|a (?:transformé|fait|été commise))|(?:a|ont) été (?:omis|oublié|inversé"
    rf"|interverti|remplacé|corrigé|tronqué)\w*"
    rf"|(?:inversait|intervertissait|confondait|omettait)|mal orthographi\w*|il fallait lire|il "
    rf"faut lire|convient de lire|n'(?:est|était) pas (?!encore)[^.;]{{3,60}} mais|manquait"
    rf"|montrait en fait|ne représentait pas|(?:les|deux) \w+ (?:étaient|ont été) (?:inversé"
    rf"|interverti)\w*|est incomplète?|a sauté|avait sauté"
    rf"|(?:a|ont) été (?:écorché|coupé|estropié|malmené|tronqué|amputé|déformé)\w*|n'était pas "
    rf"(?:la|le) (?:bonne?|exacte?)|problème d[e'] ?(?:mise en pages?|impression|maquette"
    rf"|pagination|ordre technique)|ne figure pas|n'est pas de (?:lui|elle)|a changé "
    rf"[^.]{{3,60}} en|prêtait|est annulée?"
    r"|(?:oubliait|omettait|écorchait|confondait|inversait)",
    contrasted=rf"{CONTRAST}|{REPLY}",
    alone=r"^\s?[:—–-]\s[^.]{3,120} (?:depuis|entre-temps|finalement|désormais|a (?:confirmé|annoncé|répondu"
    r"|réagi|précisé)"
    r"|ont (?:confirmé|annoncé|répondu|réagi)|nouveau bilan|ajout)\b|"
    rf"^\W{{0,4}}(?:mise? à jour|actualisée?) (?:à|le) \d[^.;]{{0,30}} avec (?:l[ae]s? |l')|"
    rf"^\W{{0,4}}(?:{PIECE}) mise?s? à jour (?:à|le|ce)\b[^.]{{3,40}} (?:avec|pour|afin|après|suite)|"
    rf"il fallait lire(?! entre)|il (?:faut|convient de) lire «_+»,? (?:et non|au lieu de) «"
    rf"|^\W{{0,4}}lire «_+» (?:au lieu|et non)|au lieu de «_+»,? il|la rédaction (?:présente ses "
    rf"excuses|s'excuse|prie ses)|{OURS} (?:\w+ )?{NOUN}(?:,[^,.]{{3,60}},)? (?:a|ont) (?:\w+ "
    rf")?été (?:\w+ )?{MEND}"
    rf"|(?:le|la|l'|les|une?) ?{PART} (?:de |d'|du )(?:{OURS}) {NOUN} (?:a|ont) été {MEND}"
    rf"|(?:une?|le|la|les|deux|certains) (?:phrase|passage|paragraphe|citation|mention|partie)s? "
    rf"(?:de |d'){OURS}[^.;]{{0,60}}(?:attribuait|a été|ont été|était|laissait)"
    rf"|^\W{{0,4}}(?:{PIECE}) (?:publié[^.;]{{3,30}}, )?(?:actualisée?|mise? à jour|complétée?"
    rf"|modifiée?|corrigée?|enrichie?|rectifiée?|amendée?) (?:à|le|avec|pour|par|afin|après|ce)\b"
    rf"|^\W{{0,4}}mise? à jour (?:à|le|ce)\b[^.]{{3,40}} (?:avec|pour|afin|après|suite)"
    rf"|^\W{{0,4}}(?:actualisé|mis à jour)\W+ajout"
    rf"|(?:une|deux|plusieurs|quelques|des) (?:\w+ )?{SLIP} (?:s'est|se sont|s'était|figurai\w+) "
    rf"(?:malencontreusement |malheureusement |aussi )?(?:glissée?s? |produite?s? )?(?:dans|sur"
    rf"|en) (?:notre|nos|l'(?:article|édition|infographie|enquête)|le (?:tableau|papier|graphique"
    rf"|texte|reportage|numéro)|la (?:légende|carte|recette|version|chronique|page)|cet|ce"
    rf"|cette)"
    rf"|une {SLIP} nous a fait|nous a fait (?:écrire|dire)|^\W{{0,4}}corrige (?:avec|le|la|les|l'"
    rf"|en|dans|un|une|§)|^\W{{0,4}}(?:ajoute|actualise|précise|complète) (?:des|les|avec|la|le"
    rf"|du|de)|nous retirons|nous (?:avons )?(?:décidé de )?(?:dépubli|retir|rétract|supprim)\w+ "
    rf"(?:l'|cet|cette|ce|notre|le|la) ?{PIECE}"
    rf"|(?:depuis|après|à la suite de|suite à) la (?:publication|parution|mise en ligne"
    rf"|diffusion) (?:de |d')(?:{OURS})|après (?:sa )?publication, nous|mal orthographié\w* dans "
    rf"(?:une|notre|cet|la)|retire {OURS} (?:\w+ )?{NOUN}|{WE_MEND} (?:le |la |les |l'|cet "
    rf"|cette |ce )(?:{PIECE}|{PART})"
    rf"|(?:le|la|les|l') ?(?:graphique|carte|photo|photographie|légende|tableau|infographie|image"
    rf"|dessin)s?(?: (?:publiée?|parue?|illustrant|accompagnant|à la une|en une)\w*) "
    rf"(?:[^.]{{0,80}})(?:inversait|montrait en fait|n'est pas|n'était pas|ne (?:montr|représent"
    rf"|correspond)\w+ pas|était (?:erroné|légendé)\w*|plaçait par erreur|représentait en (?:fait"
    rf"|réalité))[^.]{{0,80}}\."
    rf"|{CAUSE} {CRAFT}|nous (?:nous )?sommes trompés|(?:le {PART}|le nom|le prénom|la date|le "
    rf"montant|le chiffre|l'orthographe|la légende)[^.;]{{0,60}} (?:a été|ont été) (?:corrig"
    rf"|rectifi|modifi)\w+ ?:"
    rf"|{OURS} {NOUN}[^.]{{0,60}} a été (?:republi|étoff|remis en ligne|réédit)\w+"
    rf"|^\W{{0,4}}(?:avec|ajout d[eu]s?|ajoute) (?:la|les|le|l'|du|de|des|une?)? ?(?:déclaration"
    rf"|réaction|réponse|précision|bilan|témoignage|communiqué|version|élément)[^.]{{3,90}}\.?$"
    rf"|^\W{{0,4}}pour (?:lever|éviter|dissiper) tout[e]? (?:équivoque|ambigu\w+|confusion"
    rf"|malentendu|doute)[^.]{{0,140}}(?:nous|{OURS})|lect(?:eur|rice)s?[^.;]{{0,30}} nous "
    rf"(?:fait|font|ont fait|a fait|signale\w*|ont signalé|a signalé|ont alerté\w*|alerte\w*) "
    rf"|(?:supprim|retir|corrig|effac|modifi)ée? (?:de|dans) {OURS} (?:{NOUN})|(?:notre|nos|la "
    rf"présente) dépêche[^.]{{0,90}} (?:est|sont) annulée|une coquille a (?:changé|transformé"
    rf"|fait|rebaptisé)|(?:le|la) (?:nom|prénom|titre|fonction)[^.;]{{0,40}} (?:a été écorché|a "
    rf"été mal orthographi|était mal orthographi)\w*|mille excuses à|à (?:droite|gauche) (?:sur"
    rf"|de) (?:l'image|la photo)[^.]{{0,20}} (?:ne figure pas|n'est pas|il ne s'agit pas)"
    rf"|(?:notre|ce|le présent) (?:journal|site|quotidien|magazine|rédaction|hebdomadaire) (?:a "
    rf"(?:décidé|choisi) de (?:retirer|dépublier|supprimer)|retire|dépublie)|(?:la|notre) "
    rf"rédaction (?:de [^.,;]{{3,30}} )?(?:précise|avertit|informe|tient à|signale|regrette"
    rf"|rectifie|prévient|a décidé)|(?:le|ce|notre) (?:titre|chapô|graphique) a été "
    rf"{MEND}(?= ?[.:;]| (?:pour|car|à|le))|^\W{{0,4}}(?:corrigé|modifié|rectifié)s? (?:le|la"
    rf"|les) (?:{PART})|^\W{{0,4}}(?:la|le|les|notre) (?:{PART}|tableau|carte|graphique"
    rf"|infographie) (?:était|étaient) (?:\w+ )?{WRONG}|^\W{{0,4}}(?:précision|correction|mise à "
    rf"jour|rectificatif|clarification|actualisation) (?:(?:à|du|le|apportée le) \d[^.:]{{0,30}}"
    rf"|(?:sur|à|concernant|de) [^.:]{{0,40}}(?:{PIECE}|publiée?|sondage)[^.:]{{0,40}})(?: ?: | "
    rf"(?:avec|pour) )|attribuée? (?:par erreur|à tort) à [^.;]{{2,50}}[.;:] (?:elle|il|c'est"
    rf"|l'auteur)"
    rf"|^\W{{0,4}}(?:nous )?précisons (?:à nos|aux) lect\w+|{OURS} (?:{NOUN}) est (?:corrigé|rectifié)",
    veto=rf"{STAMP}|"
    r"merci à [^.;]{2,60}(?:relu|\blu |lecture)|(?:je |nous )?remerci\w+ |notre charte|(?:notre"
    r"|nos) (?:politique|règles) de|si vous "
    r"(?:constatez|avez|pensez|souhaitez|repérez)|vous (?:constatez|avez repéré|avez trouvé)"
    r"|signal(?:er|ez)[- ]?(?:une|la|le|nous)|monsieur le (?:rédacteur|directeur)|abonnez-vous"
    r"|réservé (?:à nos|aux) abonnés|toute erreur|(?:^|[.!?] )\W*(?:ainsi que|comme) nous "
    r"l'(?:écrivions|annoncions|indiquions|avons|avions)|votre (?:article|journal)|mises à jour "
    r"(?:de|sur|en)|(?:notre|en) direct\b|réagir à cet article"
    r"|partager cet article|dernière mise à jour :|n'engagent que|recevez (?:chaque|notre)"
    r"|s'engage à corriger|a suscité|nous avons appris (?:hier |avec )?(?:la mort|le décès|avec)"
    r"|le décès de|ancien rédacteur|droit de réponse|fait partie d'une série|budget rectificatif"
    r"|loi de finances|perspective|selon nos vérifications|bulletin de vote",
    others=r", (?:a |ont |selon |d'après )(?:dit|expliqué|affirmé|déclaré|indiqué|reconnu|précisé"
    r"|annoncé|le|la|l'|un|nos)\w*|, (?:s'insurge|assure|glisse|plaide|reconnaît|explique|s'amuse"
    r"|estime|raconte|déplore|lance|rappelle|souligne)\b|concurrent|rival|\?|dans un communiqué"
    r"|(?:son|leur) (?:communiqué|site|compte|discours)|selon (?:le|la|les|l'|un|une|son)"
    r"|a-t-(?:il|elle)|l'(?:élu|avocat|institut|agence|historien)\w* |le (?:procureur|ministre"
    r"|maire|préfet|porte-parole|club|groupe|parquet|gouvernement|parlement) (?:a|avait)",
    retracted=r"rétract\w+|(?:^|[.:;]\s*)\W{0,4}nous (?:avons )?(?:retiré|supprimé|dépublié|retirons) (?:l'|le "
    r"|la |un |une )|(?:nous|rédaction(?: [^.,]{2,30})?|journal) (?:retirons|retire)|(?:article"
    r"|reportage|texte|papier|billet|vidéo|enquête)s? (?:a été |est |a |ont été )(?:retiré"
    r"|supprimé|dépublié)\w*|dépublier|dépubli\w+|a été supprimé de notre|ne pas (?:tenir compte"
    r"|utiliser|diffuser)|allégations? (?:était|étaient) (?:fausse|infondée)"
    r"|(?:révélé|avéré)e?s? (?:être )?(?:fausse|faux|infondé|inexact)\w*|sans (?:aucun "
    r")?fondement|annule|plagi\w+|inventée?s?|nous lui présentons nos excuses|c'était faux|faute "
    r"d'avoir pu (?:vérifier|confirmer)"
    r"|(?:information|nouvelle|affirmation) était fausse|nous avons (?:retiré|supprimé|dépublié) "
    r"(?:cette|cet|ce|notre)|n'avons pu en (?:établir|vérifier|confirmer)|est annulée"
    r"|journal retire|décidé de (?:retirer|dépublier) (?:l'|cet|cette|le|la)|ne peuvent être étayé",
    faulty=rf"{SLIP}\b|erroné\w*|inexact\w*|incorrect\w*|mal (?:orthographi|nomm|attribu)\w*|à tort"
    rf"|inversai\w*|interverti\w*|confond\w+|corrig\w+|correction|rectifi\w+|et non\b|, pas [^.;]{{2,60}} comme nous"
    rf"|contrairement à ce|il (?:fallait|faut) lire"
    rf"|alors que nous|en réalité|n'est pas [^.]{{2,60}} mais|au lieu de|(?:version {EARLIER}"
    rf"|première version|précédente version)[^.]{{0,60}} (?:{SAID}|il était)|(?:est|était|sont) "
    rf"(?:fausse|faux)|initialement|{OURS} {NOUN} (?:affirmait|indiquait)|trompé\w*"
    r"|nous avions (?:d'abord|initialement)|oubliait|omettait",
    clarified=r"précis(?!ément)\w+|laiss\w+ (?:croire|entendre|penser)|pouvait (?:laisser|échapper|prêter)"
    r"|prêt\w+ à confusion|ne voulions pas dire|équivoque|ambigu\w*|clarifi\w+|s'entend"
    r"|malentendu|nuanc\w+|reformul\w+|dont acte|ne (?:mentionn|précis|signal|indiqu)ait pas"
    r"|distinction n'était pas|plus fidèlement|mieux refléter",
    updated=r"mis\w* à jour|actualisé\w*|complété|enrichi|ajout\w*|depuis la publication|après (?:la "
    r")?(?:parution|publication)|nous a répondu|a depuis|étoffé|décision d\w+|réaction|réponse"
    r"|republi\w+",
    noted=r"travaill(?:e|ait|é) (?:pour|dans|à|au|chez|comme)|nos règles|retirés? avec|sans (?:les|le|la) citer"
    r"|règles de la maison|ressort|datent de"
    r"|déontologi\w+|conflit d'intérêts|aurai(?:t|ent) dû (?:être|figurer|le|l'|en|s|préciser"
    r"|mention)\w*|aurions dû|lien (?:avec|entre|de)|invitée? par|voyage (?:de presse|payé)"
    r"|après la (?:publication|parution)|nous avons appris|publiée? par (?:erreur|inadvertance)"
    r"|plagia\w+"
    r"|rémunéré\w*|à la demande (?:de|du|des)|anonym\w+|a oublié de signaler|(?:auteure?|autrice"
    r"|journaliste|signataire)[^.;]{0,40} est (?:l'|le |la |un |une )?(?:\w+ )?(?:conseill|épou"
    r"|mari|frère|sœur|actionnaire|salarié|membre|associé|candidat|ami)\w*|conseille l'un"
    r"|réalisé (?:par|avec|dans)|intelligence artificielle|embargo|archives|commentaires|nous "
    r"avons (?:choisi|décidé)|générée?s? par|prénoms? (?:a|ont) été|n'aurai\w+ pas dû"
    r"|aurions (?:dû|pu)|proviennent d'un communiqué|a été (?:collaborat|conseill|salari|membre|candidat)\w+|jusqu'en"
    r"|sans (?:en )?(?:citer|mentionner|attribu)\w+|annonceur|publicité|publicitaire|partenaire",
    process=r"publiée?s? (?:par (?:erreur|inadvertance|mégarde)|trop tôt|prématurément|avant)|mise? en "
    r"ligne (?:par (?:erreur|inadvertance)|trop tôt|prématurément)|fin de l'embargo",
    negations=r",? et (?:non(?: pas)?|pas(?! seulement| encore))(?: à| de| en| dans| au)?(?= )|, (?:mais "
    r")?(?:pas|non)(?: pas)?(?: à| de"
    r"| en| dans| au)?(?= )",
    instead=r"au lieu de|plutôt que(?: de)?|à la place de|en lieu et place de",
    turned=(
        r"n'(?:est|était) pas (?:née?|morte?|située?) (?:à|en|au|dans)\b|(?:n'(?:est|a|était|avait|y "
        r"a|ouvre|habite)|ne (?:s'agit|sont|sera|seront|se trouve|se "
        r"situe|s'appelle|fermera|coûte|mesure)|ne \w+) pas(?: encore)?\b|non pas\b",
        r",? mais (?:bien |plutôt |d'|de |du |par |en |à |au |seulement )?",
    ),
    likely=likely_of(SORTS, WE_SAID, piece=PIECE, when=WHEN),
    formulas=(*formulas_of(SORTS), *FORMULAS, *right_alone(SORTS)),
    reports=r"(?:indiquai(?:t|ent)|affirmai(?:t|ent)|indiqué|affirmé|écrit|écrire|écrivions|écrivait"
    r"|annoncions|annoncé|annonçait|laissai(?:t|ent) (?:entendre|croire)|laissé entendre"
    r"|disai(?:t|ent)|dit|dire|mentionnai(?:t|ent)|précisai(?:t|ent)|prétendait|affirmions"
    r"|indiquions|assurait|expliquait|rapportait|titrait|publié)(?: à tort| par erreur| "
    r"initialement| d'abord|, à tort,)?(?:, dans [^,]{3,60},)? (?:que|qu')"
    r"|(?:présentait|qualifiait|identifiait|désignait|présenté|qualifié|décrivait|identifié"
    r"|désigné|décrit) [^.;,]{1,60}? (?:comme(?: étant)?|de)|(?:donnait|situait|évoquait"
    r"|attribuait|citait|plaçait|fixait|estimait|évaluait|chiffrait|attribué|situé|daté|fixé) "
    r"(?:(?:à tort|par erreur) )?[^.;,]{1,60}? (?:à|comme|en|au)"
    r"|faisait état de|(?:situait|localisait|plaçait) [^.;,]{2,40}? (?=au large)|(?:parlait"
    r"|évoquait|mentionnait|donnait|indiquait)(?: initialement| à tort| par erreur)?|(?:fait dire"
    r"|écrire|écrit),? dans [^,]{3,80}, (?:que|qu')"
    rf"|(?:affirmaient|indiquaient|annonçaient|(?:a|ont|avait) été (?:pré)?nommée?s?|(?:a|ont"
    rf"|avait) été (?:appel|identifi|présent)ée?s?)"
    rf"|(?:écrit|affirmé|indiqué|annoncé) (?:hier|{DAY}|à tort) (?:que|qu')|nous (?:annoncions"
    rf"|donnions|situions|évoquions|écrivions|indiquions)|vous (?:disait|disions|annonçait)(?: "
    rf"hier)? (?:que|qu')|(?:plaçait|situait|localisait|fixait|datait|donnions)|a (?:attribué"
    rf"|situé|placé|donné)"
    rf"|{WE_SAID}(?! et )|il est (?:question|fait état) de|on (?:lit|pouvait lire) (?:que|qu')"
    r"|il (?:était|est) (?:écrit|indiqué|affirmé|dit) (?:que|qu')",
    answers=r"en réalité,?|se (?:pré)?nomme|s'appelle|en fait,?|la (?:bonne|vraie) [\w ]{2,20} est|il s'agi(?:t"
    r"|ssait) (?:en (?:fait"
    r"|réalité) )?(?:de|d')|le (?:bon|vrai) [\w ]{2,20} est(?: de)?|(?:le |la )?[\w]{3,20} "
    r"(?:correcte?|exacte?) est(?: de)?|c'(?:est|était) (?:inexact|faux) ?[:;,]|(?:la réouverture"
    r"|la date|la cérémonie|la réunion|l'ouverture) (?:est prévue|aura lieu|se tiendra) (?:le|en"
    r"|à|au)|elle s'élève à|il s'élève à|dont la signature|le vainqueur (?:est|était)|il faut "
    r"lire :|aura lieu (?:le|à)|se tient (?:le|du)"
    r"|(?:ce )?sera|(?:il )?y en aura|c'est (?=[A-Z])|il est désormais de|le vainqueur est|le village est en"
    r"|(?:elle|il) (?:est|était) de(?= \d)|il s'agit de(?= \d)",
    copulas=r"est|sont|était|étaient|a|ont|avait|mesure|coûte|en est|elle est|il est|s'agit de|s'agit"
    r"|s'appelle|se nomme|sera|seront|réglé|compte|porte|lire|s'élève à|s'élève|c'est|reste"
    r"|demeure|elle en est|il en est|nomme|débutera|débute|s'ouvrait|s'ouvre|sort|se tient"
    r"|fermera|repose|date de|né|née|naquit|exprimée|obtenu|dure|pèse|situe|tiendra|seulement",
    prepositions=r"chez|à|au|aux|en|dans|de|du|des|d'|par|sur|pour|le \d{0}|comme",
    articles=r"le|la|les|l'|un|une",
    tails=r",? (?:comme|ainsi que|selon|qui|alors|depuis|ce que|car|mais|a (?:écrit|été)|étaient"
    r"|étaient présents|qu'il fallait|dans (?:notre|nos|la|cet|une))\b| par erreur",
    numerals=r"deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt"
    r"|trente|quarante|cinquante|soixante|cent|mille|dizaine|douzaine",
    perfect=r"(?:avait|avaient) \w+|s'est",
    pronouns=r"elle en|il en|elle|il|ils|elles|ce|c'|cela",
    limits=r"seulement|uniquement|ne concerne que|exclusivement|(?<=préciser que )[^.;,]{3,80}"
    r"|(?<=indiquer que )[^.;,]{3,80}",
    denials=(
        r"(?:cette |l'|ces |les )(?:information|accusation|allégation|affirmation)s? (?:est|était"
        r"|sont|étaient|s'est avérée|s'est révélée) (?:fausse|infondée|inexacte)s?|c'(?:est|était) "
        r"(?:faux|inexact)|il n'en est rien"
    ),
    remedies=r"(?:c'est (?:inexact|faux)\.|nous (?:regrettons|présentons|prions)|nos excuses|toutes nos"
    r"|cette erreur|l'erreur|la rédaction|merci|il a été|elle a été|le texte a|l'article a|la "
    r"demande a été corrigée|nous l'avons|nous les avons|voici)",
)
