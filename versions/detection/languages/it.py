"""Italian."""

from ...kinds import Kind
from ..vocabulary import Vocabulary
from .it_sorts import SORTS
from .it_words import (
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

ITALIAN = Vocabulary(
    code="it",
    frequent="il lo la i gli le di del della dei che e in un una per con non è si da al sono nel nella più anche"
    " come alla ha ma dal dalla dove legge leggasi nell'articolo ci abbiamo",
    abbreviations="pag pagg p pp dott dr sig prof ing avv art nr ecc cfr s.p.a spa srl s.r.l",
    labels={
        Kind.CORRECTION: (
            r"errata(?:[- ]corrige)?|erratum|(?:a parziale )?rettific(?:a|he)(?: (?:e|ed) \w+)?"
            r"|correzion[ei](?: (?:e|ed) \w+| (?:all'|dell')articolo(?: [«\"“]_*[»\"”])?)?|refuso"
            r"|corretto|corregge|corrigendum|(?:articolo|testo|notizia|pezzo) (?:corrett|rettificat)[oa]|mea culpa"
            r"|errore(?: nostro)?|il nostro errore|leggasi|abbiamo sbagliato|(?:ci )?siamo sbagliati|ci "
            r"siamo sbagliati|avviso di rettifica|nota di (?:correzione|rettifica)"
        ),
        Kind.CLARIFICATION: r"(?:nota di )?(?:precisazion[ei]|chiariment[oi])(?: (?:e|ed) \w+|(?: della redazione)| "
        r"dovut[oa])?|per (?:maggiore )?chiarezza|a chiarimento|nota di precisazione",
        Kind.RETRACTION: r"ritrattazione|smentita(?: e scuse)?|(?:le nostre )?scuse(?: pubbliche)?|ritiro(?: "
        r"dell'articolo)?|annullat[oa]|annullamento|(?:articolo|notizia) (?:ritirat[oa]|annullat[oa]"
        r"|rimoss[oa])|chiediamo scusa",
        Kind.UPDATE: r"aggiornament[oi]|aggiornat[oa]|postilla|post scriptum|integrazione|(?:articolo|notizia) "
        r"(?:in aggiornamento|aggiornat[oa])|addendum|aggiunta",
    },
    headings=r"not[ae] (?:della|del|dei|di|ai|per i|dell'|editoriale|a margine)(?: ?\w+){0,3}|nota "
    r"editoriale|n\.?d\.?[rda]\.?|not[ae]|(?:ai|alle) (?:nostri |nostre )?(?:lettor|ascoltator"
    r"|abbonat)[ei](?: e \w+)?|dalla redazione"
    r"|la redazione|n\.d\.r\.|avviso(?: ai lettori)?|avvertenza|il garante del lettore"
    r"|trasparenza|importante|caro lettore|cari lettori",
    version=rf"(?:prim[ae]|precedent[ei]|vecchia|inizial[ei]) version[ei](?: pubblicata)? (?:di |del "
    rf"|dell'|della |su )(?:{OURS} ?{NOUN}|(?:nostr[oa] )?(?:articolo|pezzo|servizio|notizia"
    rf"|intervista|testo|infografica))\b|version[ei] {EARLIER}(?: pubblicata)? (?:di |del |dell'"
    rf"|della )(?:{OURS} ?{NOUN}|(?:articolo|pezzo|servizio|notizia|intervista))\b"
    rf"|(?:una|la|nella|in una|sua) (?:(?:prima|precedente) versione|versione {EARLIER}),?(?: "
    rf"[^.;,]{{3,60}},)? {SAID}\b|(?:nella|una) prima (?:versione|pubblicazione)(?= *[.;,)])"
    rf"|(?:titolo|didascalia|immagine) (?:original[ei]|inizial[ei]|precedent[ei]) di {OURS} ?{NOUN}"
    rf"|{OURS} ?(?:\w+ )?{NOUN} (?:{TOLD} {BADLY}|{BADLY} {TOLD})|(?:l'articolo|il pezzo|il "
    rf"titolo|la notizia|il servizio|il testo) {TOLD} {BADLY}"
    rf"|(?:contrariamente|diversamente|a differenza|al contrario|in contrasto|difformemente) (?:a"
    rf"|da|di|con) (?:quanto|come) (?:(?:\w+ ){{0,3}}?(?:scritto|riportat[oa]|pubblicato|indicato"
    rf"|detto|annunciato|comunicato|apparso|anticipato|sostenuto)\b|(?:\w+ ){{0,2}}?(?:affermato"
    rf"|riferito) (?:in|nel|ieri|sul|da noi|su quest|qui|online|erroneamente)|(?:{WE_SAID})"
    rf"|(?:si leggeva|appariva|risultava|compariva|affermava|indicava) (?:nel|in|ieri|sul|la"
    rf"|il))"
    rf"|come (?:(?:era |è )?(?:stato )?(?:{BADLY} )?(?:indicato|scritto|riportato|pubblicato"
    rf"|annunciato|apparso|detto|stampato|comparso)\b(?! sul giornale| dal| da )|{WE_SAID}"
    rf"|invece (?:indicato|scritto|riportato))|in un primo (?:momento|tempo) (?:avevamo|abbiamo"
    rf"|indicat)|a (?:parziale |integrale )?rettifica di quanto (?:da noi )?(?:pubblicato"
    rf"|riportato|scritto|apparso|affermato)"
    rf"|a (?:chiarimento|integrazione|precisazione|completamento) di quanto|in un primo tempo "
    rf"indicat[oa]|versione cartacea (?:di|dell)"
    rf"|come (?:lo |la |si )?(?:{BADLY} )?(?:indicava|mostrava|diceva|riportava|affermava"
    rf"|scriveva) (?:{BADLY} )?(?:la nostra|il nostro|quest|la didascalia|il titolo|nostr)|(?<=, "
    rf")come (?:si )?(?:indicato|indicava|poteva (?:credere|sembrare))|versione (?:messa online"
    rf"|andata in onda|pubblicata (?:stamattina|in mattinata|inizialmente|ieri)|uscita)"
    rf"|formulazione (?:originaria|iniziale|originale) di quest"
    rf"|(?:contrariamente|diversamente) (?:a|da) (?:quanto|come|ciò che) (?:{OURS}|il|la|un|una"
    rf"|l') ?[^.,;]{{0,40}}?(?:scritto|pubblicato|riportato|annunciato)(?=[^.]{{0,30}}(?:ieri|nel"
    rf"|su |, ))|{BADLY},? quest\w* ?{NOUN} {TOLD}",
    own=rf"{OURS} ?(?:[\wàèéìòù]+ ){{0,2}}?{NOUN}\b|(?<!come )(?<!già )\b{WE_SAID}\b"
    rf"|(?:nel|nell'|nella|sul|sulla|al|alla|il|la|l'|lo|un|una|un'|del|dell'|della|negli|nelle"
    rf"|le|i) ?(?:\w+ )?(?:{PIECE}|{PART}) (?:[^.;]{{0,100}}?)(?:pubblicat[oaei]|uscit[oaei]"
    rf"|appars[oaei]|comparso|intitolat[oa]|andat[oa] in onda|trasmess[oa]|a corredo|che "
    rf"accompagna\w*|a pag|{WHEN})\b"
    rf"|(?:nell'|l'|il |nel |la |nella |al |all')(?:{PIECE}) [«\"“]|a pag(?:ina|\.|_) ?\d+|in "
    rf"quest[ao] (?:rivista|pagina|spazio|giornale)|newsletter di|parte delle citazioni "
    rf"contenute nell'articolo|(?:il titolo|il sommario|la didascalia|la foto) (?:di questo"
    rf"|pubblicat)\w*|della redazione|di cui si parla nell'articolo"
    rf"|(?:nell'edizione|nel numero|nel tg|nel telegiornale|nella pagina|nelle pagine) "
    rf"(?:[^.;,]{{0,30}} )?(?:{WHEN}|sportiv\w+|del)|(?:nella|la) (?:cartina|tabella|classifica"
    rf"|didascalia|ricetta|foto|puntata) |nell'(?:infografica|intervista|articolo|inserto) |la "
    rf"(?:notizia|foto) (?:pubblicata|uscita)|da noi pubblicat\w+"
    rf"|(?:frase|citazione|foto|fotografia|immagine|grafico|cartina|didascalia|prezzo|numero|nome"
    rf"|dato|indirizzo) (?:[^.;,]{{0,30}} )?(?:in apertura|che (?:apre|accompagna|illustra)"
    rf"|indicat[oa] ne|che davamo|pubblicat[oa]) ?(?:dell'|della|del|la|l'|nell|nostr|ieri)|in "
    rf"(?:merito|relazione|riferimento) (?:all'|alla |al ){PIECE}|su queste pagine|in queste "
    rf"pagine|a (?:destra|sinistra) (?:nell'immagine|nella foto\w*)|con riferimento (?:all'|alla "
    rf"|al ){PIECE}|quest[oa] giornale"
    r"|l'abbiamo (?:detta|detto|definita|definito|chiamata|chiamato)",
    we=rf"{WE_SAID}|{WE_MEND}|{SORRY}|(?:ci )?siamo sbagliati|abbiamo sbagliato|si (?:comunica"
    rf"|precisa)|{CAUSE} {CRAFT}|avremmo dovuto|nostro errore|fornitaci|(?:ci|alla redazione) "
    rf"(?:segnala(?:no)?|scriv[eo](?:no)?|chied(?:e|ono)|fa(?:nno)? (?:sapere|notare|presente)"
    rf"|precisa(?:no)?|ha(?:nno)? (?:segnalato|chiesto|scritto|inviato|fatto))"
    rf"|(?:è|sarà|sembra|pare|riteniamo) (?:opportuno|doveroso|utile|bene|necessario) "
    rf"(?:precisare|chiarire|rettificare|segnalare)|(?:va|vogliamo|dobbiamo|desideriamo|occorre"
    rf"|è da) (?:precisat[oa]|chiarit[oa]|precisare|chiarire|rettificare|correggere)"
    rf"|questo (?:giornale|quotidiano|sito) (?:ha|aveva) (?:\w+ )?{WE_SAID_PP}|ne diamo atto|diamo atto",
    hard=rf"{SLIP}\b|erroneamente|errat[oaie]\b|sbagliat\w*|inesatt\w*|imprecis\w*|invertit\w*"
    rf"|scambiat\w*|bensì|anziché|in luogo di|al posto di|va letto|si (?:deve leggere|legga"
    rf"|leggeva)|deve leggersi|leggasi|in realtà|(?:è|sono|era|erano) (?:già |poi |ora |stata? "
    rf")?stat[oaie] (?:\w+mente )?{MEND}"
    rf"|{SORRY}|scuse|precisiamo|precisazione|chiarimento|smentit\w+|non è vero|priva? di "
    rf"fondamento|fals[ao]\b|ritirata?\b|comunica che|quello giusto|compariva|non andava"
    rf"|segnalarlo|ora riportata|senza che|{WE_MEND}|per (?:correggere|chiarire|precisare"
    rf"|aggiungere|inserire|rettificare|riflettere)|(?:precisare|chiarire|rettificare) che"
    rf"|confus[oa]\b|confuso|omess[oa]\b|attribuit[oa]|stravolto|(?:è|sono) saltat\w|non ritra\w+"
    rf"|sbagliando"
    r"|diamo atto|(?:chiede|desidera|tiene a|intende)(?:no)? (?:\w+ )?(?:precisare|chiarire"
    r"|rettificare)|annullat[oa]|senza effetto|non era quell[oa] (?:giust|corrett)\w*|non è "
    r"su[oa]|è uscit[oa] (?:senza|tagliat|monc)\w*|non siamo riusciti|riscritt\w|storpiat\w"
    r"|problema di (?:impaginazione|stampa|trasmissione)|tolt[oa]"
    r"|senza (?:la )?(?:dovuta )?(?:attribuzione|indicazione)|pubblicitari\w",
    soft=r"in realtà|\w+|[.;:](?:\s|$)",
    subjects=rf"(?:{CAUSE}[^.]{{0,60}}?,? )?(?:nel |nell'|nella |nei |nelle |negli |sul |sulla |sull'|il "
    rf"|la |l'|lo |le |i |un |una |un'|al |alla |sulle |in )?(?:nostr[oa] |quest[oa] |quest'|\w+ "
    rf")?(?:{PIECE}|{PART}|{PAPER})\b|un {SLIP}",
    dated=rf"{WHEN}|{OURS} ?(?:\w+ )?{NOUN}|[«\"“]_{{4,}}|(?:pubblicat|uscit|appars|andat"
    rf"|trasmess)[oa] (?:ieri|il|la|nel|lunedì|in|oggi|sabato)|a corredo|che accompagna\w*|in "
    rf"calce|da noi|nella (?:cartina|tabella|didascalia)|nell'infografica|nell'inserto",
    erred=rf"erroneamente|errat[oaie]\b|sbagliat[oaie]\b|inesatt\w+|imprecis\w+|{CAUSE}|(?:contene"
    rf"|presenta|riporta|c'er|ci son|avev|conteneva|compare|compariva)\w* (?:\w+ )?(?:un|un'|una"
    rf"|due|tre|alcuni|alcune|diversi) ?(?:\w+ )?{SLIP}|(?:sono|erano|era|è|risultava"
    rf"|risultavano) (?:stat[oaie] )?(?:{WRONG})|omess[oaie]|scambiat[oaie]|si deve leggere|va "
    rf"letto|(?:non ritra\w+|non è|non era) [^.;]{{3,60}},? (?:ma|bensì)|{SLIP} (?:nella|nel"
    rf"|nell')|stravolto|è saltat\w|mancava|mancavano|confus[oa]|anziché|senza il segno|è "
    rf"(?:stata|stato) (?:corrett|sostituit|attribuit|assegnat)[oa]|e non (?=[A-Z\w])"
    rf"|non (?:è|era) (?:su[oa]|di [^.;]{{2,30}}|il|la) ?[^.;]{{0,40}},? ma |non era quell[oa] "
    rf"(?:giust|corrett)\w*|ha trasformato|è uscit[oa] (?:senza|con|tagliat)\w*|problema di "
    rf"(?:impaginazione|stampa)|non compare [^.;]{{3,60}},? ma|storpiat\w|è stato assegnato"
    r"|mancava|in modo (?:errato|scorretto|sbagliato)|si parla di|dimenticat\w",
    contrasted=rf"{CONTRAST}|{REPLY}",
    alone=r"^\s?[:—–-]\s[^.]{3,120} (?:nel frattempo|infine|ha (?:confermato|annunciato|risposto|replicato)"
    r"|hanno (?:confermato"
    r"|annunciato)|nuovo bilancio)\b|"
    rf"(?:quest[oa]|quest') ?(?:\w+ )?{NOUN}(?:,[^,.]{{3,60}},)? (?:è|sono) (?:già )?stat[oaei] "
    rf"(?:\w+mente )?{MEND}|^\W{{0,4}}(?:{PIECE}) (?:pubblicat[^.;]{{3,40}} e )?(?:aggiornat"
    rf"|corrett|modificat|rettificat)[oa] (?:alle|il|con|per|alle ore|dopo)\b"
    rf"|^\W{{0,4}}pubblicato [^.;]{{3,50}} e aggiornato [^.;]{{2,30}} (?:dopo|con|per)|(?:dopo"
    rf"|successivamente a(?:lla)?|in seguito alla) (?:la )?pubblicazione di quest|dopo la "
    rf"pubblicazione,? (?:abbiamo|siamo|è emers|ci)"
    rf"|leggasi .{{2,90}} (?:dove|anziché|in luogo)|(?:dove|laddove|ove) (?:si leggeva|si legge|è scritto"
    rf"|era scritto|si leggeva|compare),? [«“\"]_+[»”\"],? (?:leggasi|si legga|si d(?:eve|oveva)|va letto"
    rf"|deve leggersi|deve intendersi)|ci scusiamo (?:per l'errore|con (?:i|le|gli) (?:lettor"
    rf"|interessat|famil)\w+|dell'errore|con la famiglia)|ce ne scusiamo con|abbiamo pubblicato "
    rf"un articolo secondo|nell'articolo (?:[^.;]{{3,90}})(?:ci sono|c'era|c'erano) (?:due|un|tre"
    rf"|alcuni) error"
    rf"|^\W{{0,4}}(?:corregge|aggiunge|aggiorna|rettifica|precisa) (?:il|la|lo|i|le|l'|con|nel"
    rf"|reazion|dichiaraz|dettagl)|(?:ritira|ritirano|abbiamo (?:ritirato|cancellato|rimosso"
    rf"|eliminato)) (?:quest|l'articolo|l'inchiesta|il post|il servizio|la notizia|il pezzo)"
    rf"|(?:si prega|preghiamo) di non (?:utilizzare|diffondere|pubblicare)|{WE_MEND} (?:il |la "
    rf"|lo |l'|i |le |un |una )?(?:{PIECE}|{PART})|(?:una|la|alcune?) (?:frase|passaggio"
    rf"|citazion[ei]) di quest[^.;]{{2,30}} (?:è|sono|era)"
    rf"|(?:il|la) {PART} (?:di quest\w* ?\w* )?è stat[oa] (?:cambiat|modificat|corrett)[oa] "
    rf"(?:per|perché|il|alle)|{CAUSE} {CRAFT}|ci siamo sbagliati|(?:giornale|corriere|gazzetta"
    rf"|messaggero|mattino|resto|eco|voce|quotidiano)(?: [^.,]{{2,30}})? ha (?:erroneamente|per "
    rf"errore) (?:riferit|scritt|pubblicat|riportat)o|(?:il titolo|la didascalia|la foto|il link"
    rf"|il numero[^.;]{{0,30}})[^.;]{{0,60}} (?:era|erano|è|portava|rimandava)[^.;]{{0,20}} "
    rf"(?:{WRONG})"
    rf"|^\W{{0,4}}è stat[oa] (?:corrett|modificat|aggiornat|rettificat|sostituit)[oa] (?:il|la|l'"
    rf"|lo) ?(?:\w+ di )?(?:{PART}|{PIECE}|nascita|nome)|in un primo (?:tempo|momento) "
    rf"indicat[oa]|nota che riportiamo|abbiamo (?:confuso|scambiato|dimenticato di)"
    rf"|attribuit[oa] (?:per errore|erroneamente) [^.;:]{{2,50}}[.;:] (?:l'autore|l'autrice|l'ha"
    rf"|lo ha|è di|è del|in realtà)"
    rf"|^\W{{0,4}}(?:con|inserit[aoe]|aggiunt[aoe]|include|integra) (?:le|la|il|i|l') "
    rf"?(?:dichiaraz|reazion|replic|rispost|dat|version|precis)[^.]{{3,110}}\.?$|^\W{{0,4}}a "
    rf"scanso di equivoci[^.]{{0,140}}(?:abbiamo|{OURS})|lettor\w*[^.;]{{0,30}} ci (?:fa|fanno"
    rf"|segnala|segnalano|ha|hanno) ?(?:notare|osservare|segnalato|avvertito|un)?|(?:è|sono) da "
    rf"considerarsi annullat\w+ (?:la|le) nostr|è stat[oa] (?:tolt|rimoss|eliminat"
    rf"|cancellat)[oa] da quest\w* ?{NOUN}|un refuso ha (?:trasformato|cambiato|fatto)|abbiamo "
    rf"storpiato|(?:per|a causa di) un problema (?:di (?:impaginazione|stampa|trasmissione)"
    rf"|tecnico)[^.]{{0,80}}(?:ieri|{NOUN})|quest\w+ ?{NOUN}[^.]{{0,50}} (?:viene riproposto|è "
    rf"stato ripubblicato|viene ripubblicato)"
    rf"|(?:questo|nostro|il nostro|questa) (?:giornale|sito|quotidiano|rivista|settimanale"
    rf"|redazione) (?:ha deciso|ritira|ha scelto)(?: di)?(?: (?:ritirare|rimuovere|cancellare"
    rf"|depubblicare))?|(?:la|questa) (?:redazione|direzione) (?:avverte|informa|precisa|si scusa"
    rf"|comunica|segnala|desidera|rettifica)|(?:il|questo|nostro) (?:titolo|sommario|grafico) è "
    rf"stato {MEND}(?= ?[.:;]| (?:per|perché|alle))|^\W{{0,4}}(?:corrett|modificat"
    rf"|rettificat)[oaie] (?:il|la|lo|i|le|l') ?(?:{PART}|{PIECE})|^\W{{0,4}}(?:la|il|le|i|l') "
    rf"?(?:{PART}|tabella|grafico|cartina|mappa) (?:era|erano) (?:\w+ )?{WRONG}"
    rf"|^\W{{0,4}}(?:precisazione|correzione|aggiornamento|rettifica|chiarimento)(?: (?:delle"
    rf"|alle|ore) \d[^.:]{{0,30}}| (?:sul|sulla|sull'|all'|al|alla|in merito)[^.:]{{0,40}}(?:{PIECE}"
    rf"|pubblicat[oa]|sondaggio)[^.:]{{0,40}})(?:: | (?:con|per) (?:il|la|le|i|l'|aggiungere) ?)",
    veto=rf"{STAMP}|"
    r"grazie a [^.;]{2,60}(?:letto|lettura|rilett)|margine di errore|ringrazi\w+ |se (?:avete|hai|ritenete"
    r"|notate|trovate)|segui la diretta"
    r"|(?:^|[.!?] )\W*come (?:già )?(?:riportato|abbiamo|riferito|annunciato|anticipato|scritto)"
    r"|abbonati|iscriviti|politica (?:di|delle) corre|gli errori vengono corretti|ultimo "
    r"aggiornamento:|ultima modifica|gentile direttore|egregio direttore|minuto per minuto|le "
    r"opinioni|fa parte di una serie|riservato agli|commenti a una versione|per il disagio"
    r"|aggiornamento professionale|corso di aggiornamento",
    others=r", (?:ha(?:nno)? (?:\w+ )?(?:detto|spiegato|dichiarato|scritto|precisato|aggiunto|ammesso)"
    r"|scrive|protesta|secondo|spiega|assicura|si lamenta|sostiene|afferma|ricorda|osserva"
    r"|ammette)\b|rivale|concorrent|\?|in una nota\b|in un comunicato|secondo (?:il(?! quale)|la(?! quale)|lo|l'|i"
    r"|gli|le|un|una)|dal (?:governo|ministero|presidente)|dall'ufficio|in commissione|della "
    r"legge|dalle sale|(?:l'istat|l'agenzia|l'azienda|la polizia|la procura|il governo|il comune"
    r"|la banca|la squadra|il museo|il maresciallo|l'emittente|la rivista|il deputato|il ministro"
    r"|l'ospedale) (?:ha|aveva|si è)",
    retracted=r"ritrattazion\w*|ritrattiamo|ritrattat\w+|ritratta (?:quanto|l'|il|la|le)"
    r"|ritira(?:no)? (?:l'articolo|l'inchiesta|il servizio|quest)|l'abbiamo ritirata"
    r"|ritiriamo|smentit\w+|non è vero quanto|priv[ao] di fondamento|infondat\w+|(?:rivelata"
    r"|risultata|rivelato|risultato) (?:\w+ )?fals[ao]|abbiamo (?:cancellato|ritirato|rimosso) "
    r"(?:il|la|l'|quest)|non utilizzare|non è stato possibile verificare|inventat[aeio]|plagi\w+"
    r"|non lo è mai stat[oa]"
    r"|abbiamo ritirato quest|(?:notizia|informazione) era falsa|non siamo riusciti ad? (?:accert"
    r"|verific|conferm)\w+|considerarsi annullata"
    r"|ha deciso di (?:ritirare|rimuovere) (?:l'|il|la|quest)|non sono sostenibili",
    faulty=rf"{SLIP}\b|erroneamente|errat[oaie]\b|sbagliat\w*|inesatt\w*|e non (?:il|la|di"
    rf"|del|a|in|nel|un|una|\d|[a-z]*\d)|anziché|bensì|in luogo di|contrariamente a quanto"
    rf"|diversamente da|rettific\w+|correzion\w+|corrige|mentre la|in realtà|avevamo (?:chiamato"
    rf"|indicato)|va letto|(?:versione {EARLIER}|prima versione|precedente versione)[^.]{{0,60}} "
    rf"(?:{SAID}|{TOLD})|corrett[oa]\b|corregger\w+|confuso|omess[oa]|inizialmente|imprecis\w+",
    clarified=r"(?:riflettere|rispecchiare|rendere|rappresentare) (?:meglio|più|con)|precis(?:iamo|azione|azioni"
    r"|a che|are)"
    r"|chiariment\w+|equivoco"
    r"|poteva (?:sembrare|indurre"
    r"|far|essere)|si riferiva|malintes\w+|ambigu\w+|frainte\w+|chiarire|chiarezza|riformulat\w+"
    r"|riflettere meglio"
    r"|scanso di equivoci|diamo atto|far pensare|riscritt\w",
    updated=r"aggiornat\w*|aggiornamento|dopo la pubblicazione|ampliat\w+|integrat\w+|inserit[ao] la"
    r"|dopo la messa online|aggiung\w+|aggiunt\w+|replica"
    r"|comunicato",
    noted=r"(?:lavora|ha lavorato|lavorava) (?:per|in|nell|presso|come)|avremmo dovuto|non andava|senza che|non "
    r"rispecchiava|ha offeso|conflitt[oi] d'interess|è "
    r"(?:\w+ )?(?:sorella|fratello|moglie|marito|soci[oa]|consulente|dipendente|candidat[oa]"
    r"|membro|iscritt[oa]|figli[oa]|collaborat)\w*|citazioni|regole|provvisoriamente|avrebbe "
    r"dovuto|(?:circostanza|fatto|cosa) (?:che )?non|non (?:era|è stato) (?:indicat|dichiarat"
    r"|segnalat)\w|intelligenza artificiale|embargo|commenti|abbiamo (?:chiuso|deciso|saputo"
    r"|appreso)|su richiesta (?:dell|di)|pagat[oa] da|anonim\w+|in attesa di|nomi (?:\w+ "
    r"){0,3}(?:cambiati|di fantasia)|ospite d|via email|(?:è|sono) stat[aoei] (?:generat"
    r"|realizzat|pagat|invitat)\w"
    r"|andav[ao] (?:dett|segnalat|indicat|precisat)\w|avremmo dovuto|provengono da un comunicato"
    r"|è stat[oa] (?:collaborat|consulent|candidat|dipendent)\w+"
    r"|senza (?:la )?(?:dovuta )?(?:attribuzione|citare|indicazione)|pubblicitari\w|inserzionista|già appars\w",
    process=r"pubblicat[oa] (?:per errore|per sbaglio|inavvertitamente)|prima della scadenza dell'embargo"
    r"|pubblicat[oa] (?:in anticipo|prima del)",
    negations=r",? e non(?: (?:in|nel|nella|di|del|della|a|al|alla|con|da|per))?(?= )|[,;] non(?: (?:in|nel"
    r"|nella|di|del|della|a|al|alla|con|da|per))?(?= )",
    instead=r"anziché(?: di)?|invece (?:di|che)|in luogo di|al posto di",
    turned=(
        r"non è (?:nat|mort)[oa] (?:a|in|ad)\b|non(?: si)?(?: è| era| sono| ritraeva| ritrae| "
        r"raffigura| si chiama| mostra| costa| compare"
        r"| figura| c'è)?\b",
        r",? (?:bensì|ma(?: piuttosto\b| solo\b| di\b| del\b| a\b| in\b)?)(?!\w)",
    ),
    likely=likely_of(SORTS, WE_SAID, piece=PIECE, when=WHEN),
    formulas=(*formulas_of(SORTS), *FORMULAS, *right_alone(SORTS)),
    reports=r"(?:si leggeva|si diceva|si parlava|abbiamo detto|abbiamo scritto|affermava(?: "
    r"inizialmente)?|indicava|riportava|diceva|parlava|abbiamo (?:riportato|affermato|indicato"
    r"|annunciato|sostenuto|riferito|confuso)|sosteneva|segnalava|annunciava|ha (?:erroneamente "
    r"|per errore )?(?:riferito|scritto|riportato))(?: erroneamente| per errore| inizialmente| "
    r"giovedì| ieri)?,? (?:che|di(?= \d))|(?:definiva|indicava|presentava|identificava|citava"
    r"|indicato|definito|presentato|identificato|chiamato)(?: [^.;,]{2,60}?)? come|secondo il "
    r"quale|secondo cui|era indicato in|(?:collocava|situava|collocato)(?: [^.;,]{2,60}?)? (?:al"
    r"|a|in|nel|nella)|parlava di|si parlava di|assegnato a|attribuit[oa](?: per errore| "
    r"erroneamente)? a[l]?|annunciato (?=la morte)"
    rf"|(?:{WE_SAID})(?: ieri)? che|ha scritto(?: {DAY}| ieri)? che|{WE_SAID}"
    r"|era(?:no)? indicat[oaie]|attribu(?:iva|ivano|ito)(?: [^.;,]{2,50}?)? (?:al|alla|all'|a)(?= )"
    r"|scrivevamo(?: che)?|sostenevano che|affermavano che"
    r"|si (?:legge|dice|afferma) che|si parla di|l'abbiamo (?:detta|detto|definita|definito)"
    r"|si (?:affermava|scriveva|riportava|indicava|sosteneva) che|era (?:scritto|riportato|indicato|detto) che",
    answers=r"in realtà(?: si tratta d[i]|,? (?:è|era|sono|fu|esordì a))?,?|(?:il|la|lo|l'|quell[oa]) "
    r"?\w* ?(?:corrett[ao]|giust[ao]|esatt[ao]) è(?: di)?|i licenziati sono|si tratta d(?:i|ella?"
    r"|el)|che è(?: il)?|la pena è(?: di)?|ne produce|l'autrice è|l'autore è|la canzone è di|il "
    r"dato corretto è|la firma di|il prezzo dell'abbonamento è di"
    r"|sarà (?:alle|il)|saranno|si trova (?:nel|nella|in|a)|quest'anno costa|l'arrestato è"
    r"|(?:è|era) di(?= \d)|l'autore è",
    copulas=r"avrebbe|avrebbero|aveva|è|sono|era|erano|si chiama|contiene|ammonta a|ammontano a|costa|ha"
    r"|hanno|del|letto|lungo|fosse|produce|nasce|nasce ad|nato|riapre|terrà|diretto a|indagato"
    r"|condannato a|esordì a|avvenuto a|stato condannato a|stato|misura|dura|pesa|al",
    prepositions=r"in|nel|nella|di|del|della|a|ad|al|alla|da|dal|per|con|su",
    articles=r"il|lo|la|l'|i|gli|le|un|una|un'",
    tails=r",? (?:come|secondo|che|mentre|perché|quando|ma|poiché)\b",
    numerals=r"due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici"
    r"|sedici|venti|trenta|quaranta|cinquanta|sessanta|cento|mille|mila",
    perfect=r"(?:ha|hanno|aveva|avevano|avrebbe|avrebbero) \w+|si è \w+|(?:era|erano) \w+[aiu]t[oaie]\b",
    pronouns=r"egli|lui|lei|essi|esso|essa|ne",
    limits=r"solo|soltanto|solamente|unicamente|esclusivamente|(?<=chiarire che )[^.;,]{3,80}"
    r"|(?<=precisare che )[^.;,]{3,80}",
    denials=(
        r"(?:la notizia|l'accusa|l'affermazione|l'informazione) (?:è|era) (?:risultata )?(?:priva di "
        r"fondamento|falsa|infondata)|non (?:lo )?(?:è|era)(?: mai)? stat[oa]|non è vero"
    ),
    remedies=r"(?:ci scusiamo|ce ne|ci dispiace|le nostre|grazie|l'articolo|il testo|l'errore|l'immagine è"
    r"|l'abbiamo|non ce ne)",
)
