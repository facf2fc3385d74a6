"""The French words that notices are made of: pieces, parts, days, verbs of saying, erring and mending."""

PIECE = (
    r"(?:articles?|textes?|papiers?|reportages?|enquêtes?|chroniques?|tribunes?|dépêches?"
    r"|billets?|entretiens?|interviews?"
    r"|portraits?|critiques?|éditorial|éditoriaux|brèves?|infographies?|graphiques?|cartes?"
    r"|tableaux?|sujets?|récits?|analyses?"
    r"|vidéos?|podcasts?|balados?|épisodes?|recettes?|newsletters?|infolettres?|lettre "
    r"d'information|émissions?|journal|posts?"
    r"|notes?|comptes? rendus?|dossiers?|encadrés?|hors-séries?|avis de décès|nécrologies?"
    r"|hommages?|échos?|classements?"
    r"|palmarès|grilles?(?: \w+){0,3}|mots croisés|sudoku|quiz|agenda|calendrier|programme"
    r"|listes?|diaporama|alertes?|tweets?"
    r"|publications?|nouvelles?|suppléments?|cahiers?|guides?|rubriques?|bulletins?|éclairages?"
    r"|décryptages?|fiches?|direct"
    r"|chronologie|contribution|courrier|lettre|revue de presse|tests?|comparatifs?|page|contenus?|informations?)"
)
PART = (
    r"(?:titres?|titraille|sous-titres?|chapô|chapeau|intertitres?|surtitres?|légendes?|photos?|photographies?"
    r"|images?"
    r"|illustrations?|une|couverture|pages?|colonnes?|paragraphes?|phrases?|passages?|citations?|signatures?|crédits?"
    r"|accroches?|manchette|exergue|liens?|encart|dessins?|bandeau|synthé|noms?|prénoms?|chiffres?|montants?|dates?"
    r"|premier titre|solutions?|réponses?|rébus|formulation|rédaction|mention|adresse|prix|numéro"
    r"|version (?:papier|numérique|web))"
)
PAPER = (
    r"(?:éditions?|numéros?|journal|journaux|site(?: internet| web)?|revue|magazine|quotidien"
    r"|hebdomadaire|chaîne|antenne|rédaction|colonnes)"
)
NOUN = rf"(?:{PIECE}|{PART}|{PAPER})"
DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
MONTH = r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
WHEN = (
    rf"(?:hier|avant-hier|d'hier|ce matin|ce midi|ce soir|d'avant-hier|aujourd'hui|(?:de |du |le "
    rf"|dès )?{DAY}(?: dernier)?|(?:du|le|daté du|dans le) \d{{1,2}}"
    rf"(?:er)?(?: {MONTH}|/\d+)?|(?:la )?semaine (?:dernière|passée)|(?:le )?mois dernier|(?:en "
    rf"|à la )?page \w?\d+|p\. ?\d+|précédent numéro"
    rf"|dernier numéro|numéro (?:précédent|de|\d+)|n° ?\d+|\d{{1,2}}/\d{{1,2}}(?:/\d+)?|de {MONTH}"
    rf"|d'(?:avril|août|octobre))"
)
OURS = r"(?:cet|cette|ce|ces|notre|nos|le présent|la présente)"
EARLIER = r"(?:précédente|antérieure|initiale|originale|originelle|première|ancienne|papier|imprimée)"
P = r"(?:ait|aient|a|èrent|ions|âmes)"
TOLD = (
    rf"(?:(?:indiqu|affirm|attribu|présent|mention|mentionn|précis|évoqu|situ|identifi|désign"
    rf"|rapport|laiss|cit|nomm|parl|signal"
    rf"|publi|impliqu|montr|comport|qualifi|donn|désign|évalu|chiffr|estim|illustr|dat|invers"
    rf"|assur|expliqu|port|affich|recens"
    rf"|list|figur|cré|crédit|plaç|dénomm|racont|relat|résum|transform|avanç|annonç|plaç|dépeign"
    rf"|all|compt|not|titr|concern|appel){P}"
    r"|(?:écriv|dis|fais|conten|confond|décriv|sembl|prétend|reprodui|traduis|inclu|mett|oublie?"
    r"|omett)(?:ait|aient|ions)|(?:a|ont|avait|avaient|avons|avions)"
    r" (?:\w+ ){0,2}?(?:écrit|indiqué|affirmé|attribué|publié|présenté|annoncé|dit|confondu"
    r"|mentionné|cité|situé|donné|rapporté|qualifié|omis|oublié|fait|mis|laissé|été))"
)
SAID = (
    r"(?:(?:indiqu|affirm|attribu|mentionn|précis|évoqu|situ|identifi|présent|rapport|cit|assur"
    r"|donn|laiss|parl|qualifi|expliqu|annonç|titr)(?:ait|aient)"
    r"|(?:écriv|dis|fais|confond|décriv|prétend)(?:ait|aient)|(?:a|avait|ont) (?:\w+ )?(?:indiqué"
    r"|affirmé|annoncé|écrit|dit|attribué))"
)
WRONG = (
    r"(?:erronée?s?|inexacte?s?|fausse?s?|faux|incorrecte?s?|périmée?s?|inversée?s?|interverti\w*"
    r"|incomplète?s?|mauvaise?s?|imprécise?s?)"
)
BADLY = (
    r"(?:à tort|par erreur|de manière (?:erronée|inexacte)|de façon erronée|par (?:mégarde"
    r"|inadvertance)|malencontreusement|incorrectement|faussement|erronément|mal|initialement"
    r"|auparavant|d'abord|dans un premier temps|précédemment)"
)
SLIP = (
    r"(?:(?<!est une )(?<!était une )erreurs?(?! (?:médical|judiciair|humain|fréquent|courant|d'arbitrage"
    r"|du passé|de "
    r"jeunesse|les plus|d'appréciation|historique|policièr))|coquilles?|inexactitudes?"
    r"|imprécisions?|bévues?|bourdes?|méprises?|lapsus|confusions?|maladresses?|fautes?(?: de "
    r"frappe| d'inattention)?|omissions?|oublis?|quiproquos?|approximations?|inversions?|couacs?"
    r"|bugs?|malentendus?|contresens)"
)
CAUSE = (
    rf"(?:à la suite d'|par suite d'|en raison d'|à cause d'|du fait d'|suite à |après |dû à "
    rf"|par )(?:une?|de|cette|notre)? ?(?:\w+ )?(?:malencontreuse |regrettable )?{SLIP}"
)
CRAFT = (
    r"(?:de (?:notre|sa) (?:part|fait|rédaction|correspondant\w*)|(?:indépendante de notre "
    r"volonté)|d'édition|de montage|de transcription|de mise en pages?|de maquette|de traduction"
    r"|de saisie|d'impression"
    r"|de légende|technique|de relecture|de copie|d'aiguillage|de retranscription|de production"
    r"|de manipulation|informatique)"
)
MEND = (
    r"(?:corrigée?s?|modifiée?s?|rectifiée?s?|mis(?:e)?s? à jour|complétée?s?|actualisée?s?"
    r"|enrichie?s?|remplacée?s?|retirée?s?|supprimée?s?"
    r"|amendée?s?|précisée?s?|reformulée?s?|remaniée?s?|dépubliée?s?|changée?s?|éditée?s?"
    r"|réécrite?s?|nuancée?s?|clarifiée?s?|effacée?s?"
    r"|ôtée?s?|revue?s?|rétablie?s?|augmentée?s?|anonymisée?s?|étoffée?s?|remise?s? en ligne|ajustée?s?|rétractée?s?)"
)
WE_SAID_PP = (
    r"(?:écrit|indiqué|affirmé|attribué|publié|présenté|annoncé|dit|interverti|confondu|mentionné"
    r"|orthographié|cité|situé|donné|rapporté"
    r"|évoqué|commis|qualifié|omis|oublié|laissé|mis|fait|prêté|baptisé|rebaptisé|nommé|appelé"
    r"|inversé|illustré|daté|titré|diffusé|identifié|désigné|relayé|assuré|signalé|raconté"
    r"|écorché|estropié|rebaptisée?|annoncée?|mélangé|promis|enterré|inventé|utilisé|publiée?"
    r"|coupé|raccourci)"
)
WE_SAID = (
    rf"(?:nous (?:l'|les |la |le |y |vous )?(?:avons|avions|a)\b (?:[\wéèê']+ ){{0,4}}?{WE_SAID_PP}"
    rf"|nous (?:l'|le |la |les )?(?:annoncions|écrivions|indiquions|affirmions|présentions"
    rf"|disions|situions|donnions|évoquions|mentionnions|attribuions|parlions|citions|donnions"
    rf"|situions|promettions|situions|publiions|appelions)|(?:on|nous) vous (?:disait|annonçait"
    rf"|disions|annoncions|avons dit|a dit)|{OURS} (?:journal|quotidien|magazine|hebdomadaire"
    rf"|site) (?:a |avait )(?:\w+ )?{WE_SAID_PP}"
    rf"|notre (?:rédaction|journaliste|correspondant\w*) (?:a|avait) (?:\w+ )?{WE_SAID_PP})"
)
WE_MEND = (
    rf"(?:nous (?:l'|les |la |le |en )?avons (?:donc |depuis |aussitôt |immédiatement |bien sûr "
    rf"|décidé (?:de (?:le |la |les |l')?|d'))?(?:{MEND}|retirer|dépublier|supprimer|anonymiser"
    rf"|corriger|modifier|renoncé)"
    r"|nous (?:rectifions|corrigeons|précisons|rétractons|retirons|apportons|dépublions"
    r"|rétablissons)|nous tenons à (?:préciser|rectifier|corriger|rétablir)|il nous faut "
    r"(?:préciser|rectifier|corriger)|précisons que|rectifions)"
)
SORRY = (
    r"(?:(?:toutes )?nos (?:plus )?(?:plates |sincères )?excuses|nous (?:nous en |nous )?excusons"
    r"|nous (?:en |lui |leur |vous )?(?:présentons|prions|regrettons|sommes désolés)|(?:la "
    r"rédaction|le journal|l'équipe) (?:présente|s'excuse|prie|regrette)"
    r"|l'erreur est (?:nôtre|regrettable)|nous en sommes désolés|mille excuses|avec nos excuses"
    r"|pardon à|désolés? pour (?:cette|l'|la)|pardon ?!|pardon\b(?= ?[.!]))"
)
CONTRAST = (
    r"(?<=[\w,»”\"%€)_] )et non(?: pas)?\b|(?<=, )(?:mais )?(?:pas|non) (?!seulement|loin|plus"
    r"|encore|moins|sans|très|trop|assez|même)|(?<=[.;,:] )(?:en réalité|en fait)|alors qu'(?:il"
    r"|elle|on|ils|elles)|en réalité|en fait\b"
    r"|(?:le|la|les) (?:bons?|bonnes?|vrais?|vraies?) \w+|(?:\w+ )(?:exacte?s?|correcte?s?) "
    r"(?:est|sont|était)|au lieu de|(?<=[\w,] )mais (?:en|au|à|de|le|la|un|une|maître|\d)"
)
REPLY = (
    r"(?<=[.;:,] )(?:(?:le|la|les|son|sa) [^.;,]{3,30} |celui-ci |celle-ci |ce dernier |cette "
    r"dernière |il |elle |ils |elles |ce )?(?:est|sont|était|étaient|s'agi\w+|c'est|sera|seront"
    r"|ce sera|en aura|y en aura|(?:\w+ ){1,3}(?:est|sont|reste|sera|était)|figure|c'était|a|ont"
    r"|auront? lieu|compte|mesurent?|coûte|en (?:mesure|compte|coûte|a|ont)|se (?:nomme|prénomme|trouve|situe"
    r"|tient)|s'appelle|débutera|aura|sera|se tiendra|n'est pas|n'a|s'élève|repose"
    r"|reste|date)\b"
)
FORMULAS = (
    r"(?:une erreur|une coquille|inexactitude)[^.:;]{0,60} : [^.;,]{2,60}? en (?P<r>\d{4})(?=[.;,]|$)",
    r"(?:évoquait|donnait|mentionnait|faisait état|parlait|est question|indiquait)[^.;\d]{0,40}? "
    r"(?P<w>\d[\d\u202f\u00a0 ]*\d?(?: [a-zé]+)?)(?: par \w+| en tout)?\. (?:Elle|Il|Ce|Le \w+"
    r"|La \w+) (?:est|s'élève|était|s'agit|s'agissait) (?:de|à|d')? ?(?P<r>\d[\d\u202f\u00a0 "
    r"]*\d?(?: [a-zé]+)?)",
    r"(?P<r>en [A-Z][^.;,]{2,30}?),? et non (?:pas )?(?P<w>dans [^.;,]{2,30})",
    r"c'est (?P<r>(?:le|la|l')[^.;,]{2,40}?) que (?:montre|représente) [^.;,]{2,30}, (?:et )?non (?P<w>[^.;,]{2,40})",
    r"contrairement à [^.]{5,120}?, [^.;,]{2,60}? n'(?:a|est|ont|sont) pas (?P<w>[^.;,]{2,60}), "
    r"(?!mais)(?:il|elle|ils|elles) (?P<r>[^.;,]{2,60})",
    r"contrairement à [^.]{5,140}?, (?P<r>aucun\w* [^.;,]{5,80})(?=\s*(?:[.;]|$))",
    r"contrairement à [^.]{5,140}?, [^.;,]{2,60}? (?P<r>(?:n'(?:a|est|ont|sont|était) pas|ne \w+ "
    r"pas|reste|restera|demeure|est toujours|continue)\b(?![^.;]*mais)[^.;,:]{0,80})(?=\s*(?:[.;]"
    r"|$))",
    r"(?P<r>du \d+(?:er)? au \d+(?: [a-zûé]{3,9})?),? et non (?:pas )?(?P<w>du \d+(?:er)? au "
    r"\d+(?: (?!comme)[a-zûé]{3,9})?)",
    r"(?P<r>de \d+ à \d+),? (?:et non|pas|et non pas) (?P<w>de \d+ à \d+)",
    r"le (?P<r>\d{1,2}(?:er)?(?: [a-zûé]{3,9})?),? (?:et non|pas|non) (?:pas )?le "
    r"(?P<w>\d{1,2}(?:er)?(?: (?!comme)[a-zûé]{3,9})?)(?=[.;,) ]|$)",
    r"\((?P<w>\d[^()]{0,20})\) est celui d[^.]{2,40}\. [^.]{0,40}? (?:de|à|coûte) (?P<r>\d[^.;,]{0,20})",
    r"à (?P<w>\d+ ?h ?\d*) ?[:;.,] (?:ce sera|c'est|il aura lieu|ce serait) (?:en fait )?à (?P<r>\d+ ?h ?\d*)",
    r"excuses à (?P<r>[A-Z][\w'-]+(?: [A-Z][\w'-]+){1,3}), que nous avons (?:\w+ )?(?:rebaptisée?"
    r"|appelée?|nommée?|prénommée?) (?P<w>[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,3})",
    r"est de (?P<r>[A-Z][\w'-]+(?: [A-Z][\w'-]+){1,3}), dont (?:la signature|le nom)",
    r"confondu [^.]{3,60}\. C'est (?P<r>[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,3}) qui",
    r"(?:erroné|inexact|faux|fausse|erronée|inexacte)[^.;]{0,50}, qui (?:avait|est|a|était"
    r"|coûte) (?P<r>[^.;,]{1,40})",
    r"(?:que|qu')[^.;,]{2,60} (?:était|étaient|avait|serait) (?P<w>[^.;,]{2,40})\. (?:Cette "
    r"information|Ce qui|Cela) est (?:fausse|faux|inexacte?) ?: (?:il|elle) (?:est|a) "
    r"(?P<r>[^.;,]{2,60})",
    r"(?:situait|plaçait|localisait) [^.;,]{2,40}? (?P<w>(?:au large|en face|au pied|près) "
    r"d[^.;,]{2,40})[.;,] [^.;,]{2,40}? (?:en réalité )(?P<r>(?:au large|en face|au pied|près) "
    r"d[^.;,]{2,40})",
    r"(?:situait|plaçait|localisait) [^.;,]{2,40}? (?:dans|en|à) (?P<w>(?:la |le "
    r"|l')?[A-Z][^.;,]{2,30})[.;,] [^.;,]{2,40}? (?:en|dans|à) (?P<r>(?:la |le "
    r"|l')?[A-Z][^.;,]{2,30})",
    r"a (?:lieu|été fixée?) (?:en fait |bien )?le (?P<r>(?:lundi|mardi|mercredi|jeudi|vendredi"
    r"|samedi|dimanche)? ?\d{1,2}(?:er)?(?: [a-zûé]{3,9})?)(?=[.;,]|$)",
    r"(?:il fallait lire|il faut lire|il a dit|elle a dit) : « ?(?P<r>[^«»]{3,120}?)\.? ?»",
    r"il (?:fallait|faut|faudrait|convient de|convenait de) lire :? "
    r"?«\s?(?P<r>[^«»]{1,80}?)\s?»,? (?:et non(?: pas)?|au lieu de|à la place de) "
    r"«?\s?(?P<w>[^«».;,]{1,80})",
    r"il (?:fallait|faut|faudrait|convient de) lire (?!qu[e'’])(?P<r>[^«».;,]{1,80}?),? (?:et non(?: pas)?"
    r"|au lieu de) (?P<w>[^«».;,]{1,80})",
    r"(?:au lieu de|à la place de|là où (?:nous avions|il était) écrit) "
    r"«\s?(?P<w>[^«»]{1,80}?)\s?»,? (?:il (?:faut|fallait|convient de|convenait de) )?lire "
    r"«\s?(?P<r>[^«»]{1,80}?)\s?»",
    r"lire «\s?(?P<r>[^«»]{1,80}?)\s?»,? (?:au lieu de|et non|à la place de) «\s?(?P<w>[^«»]{1,80}?)\s?»",
    r"c'(?:est|était) bien (?P<r>[^.;,]{1,40}?) et non (?P<w>[^.;,]{1,40}?) qu'il",
    r"(?:a été |sont |est )?(?:écrit|indiqué|imprimé|lu) « ?(?P<w>[^«»]{1,80}?) ?»[^.«]{0,30} "
    r"(?:au lieu de|à la place de) « ?(?P<r>[^«»]{1,80}?) ?»",
    r"(?:attribuait|attribué)e? à (?P<w>[^.;,]{2,60}?) (?:un|une|le|la|les|des) [^.;,]{2,40} "
    r"(?:rédigé|écrit|réalisé|prononcé|signé|tenu)e?s? (?:en réalité )?par (?P<r>[^.;,]{2,60})",
    r"(?:est|sont|était|étaient|coûte) (?P<r>[^.;,]{2,60}?), alors que nous (?:annoncions"
    r"|écrivions|indiquions|avons écrit|avions annoncé) (?P<w>[^.;,]{2,60})",
    r"(?:a|avons) transformé (?P<r>[^.;,]{2,40}?) en (?P<w>[^.;,]{2,40})",
    r"(?:indiquait|affirmait|annonçait|disait|laissait entendre) (?:initialement |à tort |par "
    r"erreur )?que [^.;,]{2,60}? (?:avait|était|serait) (?P<w>[^.;,]{2,60}), alors qu'(?:il|elle"
    r"|ils|elles) (?:avait|a|est|était) (?:en (?:fait|réalité) )?(?:été )?(?P<r>[^.;,]{2,60})",
    r"(?:mentionnait|indiquait|donnait|évoquait) (?:initialement |à tort |par erreur )?(?:le "
    r"chiffre de |un total de )?(?P<w>\d[^.;,]{1,40}?)[,.;] (?:il s'agi(?:t|ssait)|c'(?:est"
    r"|était)) (?:en (?:fait|réalité) )?(?:de )?(?P<r>[^.;,]{1,40})",
    r"n'est pas (?P<w>[^.;,]{2,30}), comme nous [^.;:]{3,60} : (?:il|elle) est (?P<r>[^.;,]{2,60})",
    r"correction d[^()]{3,60} \((?P<r>[^()]{1,30}?) et non (?P<w>[^()]{1,30})\)",
)
"""Whole formulas with the wrong and the right value."""
