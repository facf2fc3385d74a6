"""Italian."""

from ...kinds import Kind
from ..vocabulary import Vocabulary

_NOUN = (
    r"(?:articolo|pezzo|testo|servizio|intervista|commento|titolo|didascalia|tabella|grafico|mappa|foto"
    r"|fotografia|immagine|notizia|cronaca|editoriale|recensione"
    r"|inchiesta|newsletter|edizione|pagina|rivista|giornale|numero|puntata|sommario|classifica|vignetta"
    r"|inserto|rubrica|podcast|video|ricetta|reportage|lancio|sito|periodico|ritratto|occhiello"
    r"|infografica)"
)

ITALIAN = Vocabulary(
    code="it",
    cues="""
        errata corrige erratum rettifica rettifiche correzione correzioni corretto corretta errore errori
        erroneamente errata sbagliato sbagliata refuso inesatta inesatto inesattezza contrariamente precisazione
        precisazioni precisiamo chiarimento chiarimenti aggiornato aggiornata aggiornamento modificato
        modificata scusiamo scuse smentita ritrattazione ritirano ritirata ritirato ritiriamo versione redazione
        direttore lettori leggasi anziché bensì invertiti scambiato equivoco ampliato integrato postilla nota
        rettificare scambiati impreciso cambiato ndr n.d.r avevamo avremmo comunica pubblicata riportato
        pubblicato didascalia merito quanto infondata rimosso rimossa svista lapsus citazioni d'errore l'errore
        un'errata dell'errore pubblicazione un'informazione quello""",
    places="",
    openers="",
    speakers="questo questa quest'articolo nostro nostra",
    beside="dopo stato stata non",
    frequent="il lo la i gli le di del della dei che e in un una per con non è si da al sono nel nella più anche"
    " come alla ha ma dal dalla",
    labels={
        Kind.CORRECTION: (
            r"errata[- ]corrige|erratum|(?:a parziale )?rettific(?:a|he)|correzion[ei]|refuso|corretto"
            r"|errore|leggasi"
        ),
        Kind.CLARIFICATION: r"precisazion[ei]|chiariment[oi]|per chiarezza|a chiarimento",
        Kind.RETRACTION: r"ritrattazione|smentita(?: e scuse)?|scuse|ritiro|annullato|annullamento",
        Kind.UPDATE: r"aggiornamento|aggiornato|aggiornata|postilla|post scriptum|integrazione",
    },
    headings=r"nota (?:della|del|dei|di|ai|per i) \w+|n\.?d\.?[rd]\.?|nota|ai (?:nostri )?lettori|dalla redazione"
    r"|la redazione|n\.d\.r\.",
    version=rf"(?:una |la |in una |nella |della )?(?:prima|precedente|vecchia) versione (?:di|del|dell'"
    rf"|della) ?(?:(?:questo|questa|quest'|nostro|nostra|presente) ?{_NOUN}|articolo)\b|(?:una |la |in una "
    rf"|nella )?versione (?:precedente|iniziale|originale|originaria) (?:di|del|dell'|della) ?(?:(?:questo"
    rf"|questa|quest'|nostro|nostra|presente) ?{_NOUN}|articolo|pezzo)\b"
    r"|(?:una|la|nella) (?:prima|precedente) versione (?:citava|affermava|indicava|riportava|abbiamo"
    r"|diceva)|contrariamente a quanto (?:\w+ ){0,2}(?:scritto|riportato|pubblicato|indicato|affermato"
    r"|detto) (?:\w+ )?(?:in |nel|ieri|sul|da noi|su quest|qui|online|erroneamente)|come (?:indicato"
    r"|scritto|riportato|pubblicato) (?:per errore|erroneamente|ieri|in)|in un primo momento (?:avevamo"
    r"|abbiamo)|a (?:parziale )?rettifica di quanto (?:pubblicato|riportato|scritto)"
    r"|a chiarimento di quanto",
    own=rf"(?:quest[oa]|quest'|nostr[oa]) ?{_NOUN}\b|(?:nel|nell'|nella|sul|sulla|al|alla|il|la|l'|del|dell'"
    rf"|della) ?{_NOUN} (?:[^.;]{{0,90}}?)(?:pubblicat[oa]|uscit[oa]|apparsa|apparso|di ieri|intitolat[oa]"
    rf"|andato in onda|trasmess[oa]|di (?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)|del \d"
    rf"|a pag)|a pag(?:ina|\.) ?\d+|in questa (?:rivista|pagina)|in questo (?:spazio|giornale)"
    rf"|newsletter di|parte delle citazioni contenute nell'articolo"
    rf"|(?:il titolo|il sommario|la didascalia|la foto) (?:di questo|pubblicat)\w*|della redazione",
    we=r"(?:abbiamo|avevamo) (?:[\wàèé]+ ){0,2}?(?:scritto|detto|riportato|indicato|pubblicato|affermato"
    r"|attribuito|erroneamente|scambiato|citato|definito|chiamato|concluso|annunciato)|ci scusiamo"
    r"|ce ne scusiamo|precisiamo|da noi (?:riferito|pubblicato|scritto)|si (?:comunica|precisa)|per un(?:'"
    r"| )?(?:errore|refuso|informazione|svista|disguido)|avremmo dovuto|l'abbiamo|nostro errore|lo abbiamo"
    r"|fornitaci",
    hard=r"errore|errori|erroneamente|errat[oaie]\b|sbagliat\w*|refuso|inesatt\w*|imprecis\w*|invertit\w*"
    r"|scambiat\w*|svista|bensì|anziché|in luogo di|al posto di|va letto|si leggeva|in realtà|(?:è"
    r"|sono) stat[oaie] (?:corrett|modificat|aggiornat|rettificat|rimoss|integrat|ampliat|ritirat"
    r"|sostituit)\w*|ci scusiamo|scuse|precisiamo|precisazione|chiarimento|equivoco|smentit\w+|non è vero"
    r"|priva di fondamento|ritirata?\b|comunica che|quello giusto|compariva|non andava|segnalarlo"
    r"|ora riportata|senza che",
    soft=r"in realtà|[.;:](?:\s|$)",
    alone=rf"(?:quest[oa]|quest') ?{_NOUN} è stat[oa] (?:corrett|modificat|aggiornat|rettificat|rimoss|integrat"
    rf"|ampliat|ritirat)\w*|^\W{{0,4}}(?:articolo|pezzo|notizia) (?:aggiornat|corrett|modificat"
    rf"|rettificat)[oa] (?:alle|il|con|per|alle ore)|dopo la pubblicazione di quest|leggasi .{{2,90}} dove"
    rf"|ci scusiamo (?:per l'errore|con i lettori|dell'errore)|abbiamo pubblicato un articolo secondo"
    rf"|nell'articolo (?:[^.;]{{3,90}})(?:ci sono|c'era|c'erano) (?:due|un|tre|alcuni) error",
    veto=r"ringrazi\w+ |se (?:avete|hai|ritenete|notate)|segui la diretta|come riportato (?:sul|ieri)|abbonati"
    r"|politica di corre|ultimo aggiornamento:|gentile direttore|egregio direttore",
    others=r", (?:ha (?:detto|spiegato|dichiarato|scritto)|scrive|protesta|secondo il|secondo la|spiega) |rivale"
    r"|concorrent|\?",
    retracted=r"ritratta\w*|ritiran?o? l'articolo|l'abbiamo ritirata|ritiriamo|smentit\w+|non è vero quanto"
    r"|priva di fondamento|infondat\w+",
    faulty=r"errore|errori|erroneamente|errat[oaie]\b|sbagliat\w*|refuso|inesatt\w*|e non\b|anziché|bensì"
    r"|in luogo di|contrariamente a quanto|rettific\w+|correzion\w+|corrige|mentre la|in realtà"
    r"|avevamo (?:chiamato|indicato)|va letto",
    clarified=r"precis(?:iamo|azione|azioni|a che)|chiariment\w+|equivoco|poteva (?:sembrare|indurre|far)"
    r"|si riferiva|malintes\w+|ambigu\w+|fraintend\w+|chiarire|chiarezza",
    updated=r"aggiornat\w*|aggiornamento|dopo la pubblicazione|ampliat\w+|integrat\w+|inserit[ao] la replica"
    r"|dopo la messa online",
    noted=r"avremmo dovuto|non andava|senza che|non rispecchiava|ha offeso|conflitto d'interess|è (?:sorella"
    r"|fratello|moglie|marito|socio|consulente)|citazioni|regole|provvisoriamente",
    negations=r",? e non(?= )|[,;] non(?= )",
    instead=r"anziché|invece (?:di|che)|in luogo di|al posto di",
    turned=(r"non(?: si)?(?: è| era| sono| ritraeva)?", r",? (?:bensì|ma(?: piuttosto| solo)?)"),
    formulas=(
        r"(?:va letto|leggasi|si legga) [«\"“]?(?P<r>[^«»\"”“.;,]{1,60}?)[»\"”]? (?:in luogo di|anziché"
        r"|invece di|al posto di|e non) [«\"“]?(?P<w>[^«»\"”“.;,]{1,60})",
        r"leggasi [«\"“](?P<r>[^«»\"”]{1,60})[»\"”][^.«\"“]{1,90}[«\"“](?P<w>[^«»\"”]{1,60})[»\"”]",
        r"citava [^.;,]{2,40}? del (?P<w>\d{4}), mentre [^.;,]{2,40}? (?:è )?del (?P<r>\d{4})",
        r"(?:era|è|si chiama) (?P<r>[A-Z][\w' ]{2,40}), che avevamo chiamato (?P<w>[A-Z][\w' ]{2,40})",
        r"attribuiva [^.;,]{2,40}? al? ?(?P<w>[^.;,]{2,40}); l'ha (?:pronunciata|detta|scritta) (?:il |la "
        r"|lo )?(?P<r>[^.;,]{2,40})",
        r"indicato come (?P<w>\w+) [^.;]{2,40}, che è (?:soltanto |solo |invece )?(?P<r>[^.;,]{2,60})",
    ),
    reports=r"(?:si leggeva|abbiamo detto|abbiamo scritto|affermava|indicava|riportava|diceva|abbiamo (?:riportato"
    r"|affermato|indicato))(?: erroneamente| per errore)?,? che|(?:definiva|indicava|presentava"
    r"|citava) [^.;,]{2,60}? come|secondo il quale|secondo cui",
    answers=r"in realtà(?: si tratta di)?,?|(?:il|la) \w+ (?:corrett[ao]|giust[ao]|esatt[ao]) è|i licenziati sono",
    copulas=r"avrebbe|avrebbero|aveva|è|sono|era|erano|si chiama|contiene|ammonta a|ammontano a|costa|ha|hanno|del"
    r"|letto",
    prepositions=r"in|nel|nella|di|del|della|a|al|alla|da|dal|per|con|su",
    articles=r"il|lo|la|l'|i|gli|le|un|una",
    tails=r",? (?:come|secondo|che|mentre|perché|quando|ma|poiché)\b",
    numerals=r"due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quindici|venti|trenta"
    r"|quaranta|cinquanta|cento|mille|mila",
    perfect=r"(?:ha|hanno|aveva|avrebbe) \w+[aiu]to|si è \w+",
    pronouns=r"egli|lui|lei|essi",
    limits=r"solo|soltanto|solamente|unicamente",
    denials=(
        r"(?:la notizia|l'accusa|l'affermazione|l'informazione) (?:è|era) (?:risultata )?(?:priva di fondamento"
        r"|falsa|infondata)"
    ),
    remedies=r"(?:ci scusiamo|ce ne|ci dispiace|le nostre|grazie|l'articolo|il testo|l'errore)",
)
