"""The Italian words that notices are made of: pieces, parts, days, verbs of saying, erring and mending."""

PIECE = (
    r"(?:analisi|articol[oi]|pezz[oi]|test[oi]|servizi[o]?|intervist[ae]|comment[oi]|tabell[ae]"
    r"|grafic[oi]|mapp[ae]|cartin[ae]|notizi[ae]"
    r"|cronac[ah]e?|editorial[ei]|recension[ei]|inchiest[ae]|newsletter|puntat[ae]"
    r"|classific[ah]e?|vignett[ae]|insert[oi]|rubric[ah]e?|podcast"
    r"|video|ricett[ae]|reportage|lanci[o]?|ritratt[oi]|infografic[ah]e?|infografiche|corsiv[oi]"
    r"|necrologi[o]?|necrologio|box|sched[ae]|riquadr[oi]|tabellin[oi]|cruciverba"
    r"|sudoku|quiz|post|tweet|galleria|fotogallery|storia|lettera|lettere|approfondiment[oi]"
    r"|dossier|special[ei]|tg|telegiornale|radiogiornale|notiziario|episodi[o]?"
    r"|agenda|calendario|programma|elenc[oi]|list[ae]|guid[ae]|oroscopo|profil[oi]|intervento"
    r"|blog|diretta|fascicolo|supplement[oi]|pagin[ae]|contribut[oi]|retroscena|rassegna|analisi"
    r"|giochi|schema)"
)
PART = (
    r"(?:titol[oi]|sottotitol[oi]|occhiell[oi]|sommari[o]?|catenaccio|didascali[ae]|foto"
    r"|fotografi[ae]|immagin[ei]|illustrazion[ei]|copertin[ae]|prima pagina"
    r"|pagin[ae]|frase|frasi|paragraf[oi]|passaggi[o]?|citazion[ei]|firm[ae]|credit[oi]|link"
    r"|collegament[oi]|virgolettat[oi]|capovers[oi]|civetta|locandina|sovrimpressione"
    r"|versione (?:cartacea|online|digitale|stampata)|nome|cognome|cifr[ae]|dat[aoi]|numero"
    r"|soluzion[ei]|rebus|risposta|formulazione|prezzo|indirizzo|espressione|aliquote)"
)
PAPER = (
    r"(?:edizion[ei]|giornal[ei]|rivist[ae]|sit[oi]|testat[ae]|quotidian[oi]|settimanal[ei]"
    r"|periodic[oi]|numer[oi]|colonn[ae]|pagin[ae]|spazio|redazione|canale)"
)
NOUN = rf"(?:{PIECE}|{PART}|{PAPER})"
DAY = r"(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)"
MONTH = r"(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)"
WHEN = (
    rf"(?:ieri(?: l'altro)?|l'altro ieri|di ieri|oggi|di oggi|stamattina|stamani|di stamattina"
    rf"|(?:di |lo |la |del |dello |della )?(?:scors[oa] )?{DAY}(?: scors[oa])?|(?:del|il|dell'"
    rf"|l') ?\d{{1,2}}(?:/\d+| {MONTH})?"
    rf"|(?:la |della )?settimana (?:scorsa|precedente|passata)|(?:lo |dello )?scorso (?:mese"
    rf"|numero)|a? ?pag(?:ina|\.|_) ?\w?\d+|numero (?:di|del|scorso|precedente|\d+)|edizione "
    rf"(?:di|del|delle|cartacea|online)|\d{{1,2}}/\d{{1,2}}(?:/\d+)?|di {MONTH}|delle \d{{1,2}})"
)
OURS = r"(?:quest[oaei]|quest'|nostr[oaei]|(?:il|la|del|della) presente)"
EARLIER = r"(?:precedent[ei]|inizial[ei]|original[ei]|originari[ae]|prim[ae]|cartacea|provvisoria|vecchia)"
TOLD = (
    r"(?:(?:si )?(?:(?:afferm|indic|riport|attribu|present|identific|cit|parl|mostr|segnal|colloc"
    r"|defin|qualific|quantific|stim|chiam|nomin|mencion|menzion|raccont|assegn|comunic|annunci"
    r"|raffigur|calcol|consider|elenc|situ|dat|lasci|scambi|dichiar|pubblic|illustr"
    r"|ipotizz)(?:ava|avano|avamo|ò)"
    r"|(?:attribu|sosten|conten|scriv|legg|descriv|confond|omett|compar|ritra|di(?:c)|inser|fac"
    r"|mett|appar|rifer|d)(?:iva|ivano|eva|evano|evamo|ì)|era|erano|diceva|dicevano|diceva|dava"
    r"|davano|compare|compaiono|contiene|contenevano|rimandava|portava"
    r"|(?:è|era|sono|erano) stat[oaie] (?:\w+ )?(?:indicat|attribuit|assegnat|pubblicat|scritt"
    r"|riportat|omess|collocat|identificat|definit|citat|presentat|stampat|confus"
    r"|scambiat)[oaie]))"
)
SAID = (
    r"(?:(?:si )?(?:(?:afferm|indic|riport|attribu|present|identific|cit|parl|segnal|annunci"
    r"|comunic|raccont|defin)(?:ava|avano|avamo|iva|ivano)|(?:sosten|scriv|legg|descriv|dic"
    r"|confond)(?:eva|evano|evamo)|diceva)|abbiamo|avevamo|era (?:scritto|indicato|riportato)|il "
    r"numero \w+ \w+ era)"
)
WRONG = (
    r"(?:errat[oaie]|sbagliat[oaie]|inesatt[oaie]|scorrett[oaie]|imprecis[oaie]|invertit[oaie]"
    r"|scambiat[oaie]|incomplet[oaie]|obsolet[oaie]|fals[oaie]|non aggiornat[oaie])"
)
BADLY = (
    r"(?:erroneamente|per (?:un )?(?:errore|sbaglio|svista|refuso|equivoco|distrazione)|per "
    r"un(?:'| )?(?:errore|svista)|inizialmente|originariamente|in (?:un )?(?:primo (?:momento"
    r"|tempo)|precedenza|origine)|impropriamente|inesattamente|scorrettamente|in modo (?:errato"
    r"|inesatto|scorretto|sbagliato)|male)"
)
SLIP = (
    r"(?:(?<!era un )(?<!è un )error[ei](?! (?:medic|giudiziar|uman|più|comun|frequent|arbitral|storic|del passato"
    r"|materiale))|refus[oi]|svist[ae]|inesattezz[ae]|imprecision[ei]|sbagli[o]?|equivoc[oi]"
    r"|lapsus|disguid[oi]|omission[ei]|confusion[ei]|malintes[oi]|disattenzion[ei]|scambi[o]? di"
    r"|fraintendiment[oi]|strafalcion[ei]|abbaglio|dimenticanz[ae])"
)
CAUSE = (
    rf"(?:per|a causa di|in seguito a|a seguito di|a causa d'|per via di) ?(?:un|una|un'|alcuni"
    rf"|uno|d')? ?(?:spiacevol[ei] |mer[oa] |banal[ei] |deplorevol[ei] |involontari[oa] )?(?:{SLIP}"
    rf"|informazion[ei] (?:inesatt|errat|sbagliat)\w+|taglio)"
)
CRAFT = (
    r"(?:(?:di (?:battitura|stampa|trascrizione|impaginazione|redazione|traduzione|composizione"
    r"|montaggio|digitazione|titolazione|trasmissione|produzione|archivio|editing|copiatura"
    r"|pubblicazione))|redazionale|tecnico|tipografic[oa]|nostr[oa]|in fase di|del nostro|della "
    r"redazione)"
)
MEND = (
    r"(?:corrett|modificat|aggiornat|rettificat|rimoss|integrat|ampliat|ritirat|sostituit|cambiat"
    r"|cancellat|eliminat|emendat|riformulat|precisat|chiarit|aggiunt|tolt|riscritt|ripristinat"
    r"|depubblicat|anonimizzat|rivist|arricchit|completat|inserit|ripubblicat|oscurat)[oaie]"
)
WE_SAID_PP = (
    r"(?:scritto|detto|riportato|indicato|pubblicato|affermato|attribuito|scambiato|citato"
    r"|definito|chiamato|concluso|annunciato|confuso|identificato|dato|parlato|riferito|assegnato"
    r"|collocato|presentato|omesso|dimenticato|sostenuto|raccontato|sbagliato|titolato|comunicato"
    r"|inserito|messo|fatto|storpiato|diffuso|anticipato|ribattezzato|mescolato|invertito"
    r"|collocato|promesso)"
)
WE_SAID = (
    rf"(?:(?:l'|vi |li |le |gli |ne |ci )?(?:abbiamo|avevamo) (?:[\wàèé]+ ){{0,2}}?{WE_SAID_PP}"
    rf"|da noi (?:\w+ )?(?:riferit|pubblicat|scritt|riportat|indicat|attribuit)[oaei]"
    rf"|(?:scrivevamo|dicevamo|riportavamo|indicavamo|annunciavamo|affermavamo|attribuivamo"
    rf"|parlavamo|davamo))"
)
WE_MEND = (
    r"(?:(?:l'|li |le |lo |la |ne )?abbiamo (?:già |subito |quindi |deciso di |provveduto a "
    r"|dunque )?(?:sospeso|corretto|modificato|rimosso|ritirato|sostituito|cambiato|cancellato|eliminato"
    r"|aggiornato|rettificato|riformulato|precisato|chiarito|correggere|ritirare|rimuovere|chiuso"
    r"|sostituita|cambiata|ritirata|corretta|rimossa|cambiare)"
    r"|precisiamo|rettifichiamo|correggiamo|chiariamo|ritiriamo|ritrattiamo)"
)
SORRY = (
    r"(?:(?:ci|ce ne|di cui ci|del che ci) scusiamo|chiediamo (?:scusa|venia)|(?:le )?nostre "
    r"(?:più sentite |sincere )?scuse|ce ne dispiace|ci dispiace (?:per|dell'|di)|ci "
    r"rammarichiamo|porgiamo (?:le )?\w* ?scuse|la redazione si scusa|scusandoci|ce ne "
    r"rammarichiamo|scusateci|perdonateci|scusate (?:l'|per|il|la|lo))"
)
CONTRAST = (
    r"(?<=[\w,»”\"%€)_] )e non (?!solo|soltanto|c'è|si\b|ha\b|è\b|sono|può|vuole|sa\b|lo\b|la\b"
    r"|mi\b)|(?<=[,;] )non (?!solo|soltanto|c'è|si\b|ha\b|è\b|sono|può|vuole|sa\b|lo\b|mi\b"
    r"|ancora)|bensì|anziché|al posto di|in luogo di|(?<=[.;,:] )in realtà|in realtà|mentre (?:la"
    r"|il|è|si tratta|in realtà)"
    r"|(?:il|la|lo|l'|quell[oa]) ?(?:\w+ )?(?:corrett[oa]|giust[oa]|esatt[oa]|ver[oa]) (?:è|era)"
    r"|quello giusto|quell[oa] corrett[oa]|ecco quell[oa]"
)
REPLY = (
    r"(?<=[.;:,] )(?:(?:la pena|il dato|l'autrice|l'autore|il vincitore|i licenziati|la cifra|il "
    r"numero|la notizia)[^.;,]{0,30} |(?:[\wàèéìòù']+ ){1,3}?)?(?:è|sono|sarà|saranno|si trova"
    r"|resta|quest'anno costa|era|erano|fu|si tratta|si chiama|risale|risalgono|ne produce|misura|costa|ha|nacque"
    r"|nato|esordì|lo ha|l'ha|l'hanno|non lo (?:è|era)|non (?:è|ha|sono)|le spetta)\b"
)
FORMULAS = (
    r"(?:un errore|un refuso|un'inesattezza|imprecisione)[^.:;]{0,60}: [^.;,]{2,60}? (?:nel|è "
    r"del) (?P<r>\d{4})(?=[.;,]|$)",
    r"si parla di (?P<w>\d[\d.,]*(?: mila| milioni)?(?: \w+)?)[^.]{0,30}\. Sono "
    r"(?P<r>\d[\d.,]*(?: mila| milioni)?(?: di \w+)?)(?=[.;,]|$)",
    r"(?:cognome|nome) (?:del|dell'|della) ?[^.;,]{2,40} (?:è|si scrive) (?P<r>[A-Z][\w-]+(?: [A-Z][\w-]+){0,3})[,:.]",
    r"(?:contrariamente|diversamente|a differenza) (?:a|da|di) [^.]{5,120}?, [^.;,]{2,60}? non "
    r"(?P<w>(?:è|si è|ha|hanno|sono|si sono) [^.;,:]{2,60})[:,] (?!ma\b|bensì)(?P<r>(?:è|ha|hanno"
    r"|sono|si è) [^.;,]{2,60})",
    r"(?:contrariamente|diversamente|a differenza) (?:a|da|di) [^.]{5,120}?, [^.;,]{2,60}? "
    r"(?P<r>(?:non (?:è|ha|hanno|sono|si è)|resta|rimane|continua|sarà|è|sono|ha)\b(?! "
    r"non)[^.;,:]{2,80})(?=\s*(?:[.;]|$))",
    r"\((?P<w>\d[^()]{0,20})\) è quell[oa] (?:di|del|dell')[^.]{2,40}\. [^.]{0,40}? costa (?P<r>\d[^.;,]{0,20})",
    r"firma di (?P<r>[A-Z][\w']+(?: [A-Z][\w']+){1,3}) (?:è saltata|mancava|non compariva)",
    r"(?:è|sono) di (?P<r>[A-Z][\w']+(?: [A-Z][\w']+){1,3}), il cui nome",
    r"(?:età|data|cifra|somma|prezzo|indirizzo|voto)[^.;,]{0,20} (?:errat|sbagliat"
    r"|inesatt)\w+[^.;]{0,40}, che (?:aveva|è|era|ha|costa) (?P<r>(?!che)[^.;,]{1,40})",
    r"(?:va letto|leggasi|si legga|si deve leggere|deve leggersi) "
    r"[«\"“]?(?P<r>[^«»\"”“.;,]{1,60}?)[»\"”]? (?:in luogo di|anziché|invece di|al posto di|e "
    r"non) [«\"“]?(?P<w>[^«»\"”“.;,]{1,60})",
    r"(?:dove|laddove|ove) (?:si legge|si leggeva|è scritto|era scritto|compare),? "
    r"[«\"“](?P<w>[^«»\"”]{1,60})[»\"”],? (?:leggasi|si legga|va letto|deve leggersi|si d(?:eve|oveva) "
    r"leggere) [«\"“](?P<r>[^«»\"”]{1,60})[»\"”]",
    r"(?:anziché|invece di|al posto di) [«\"“](?P<w>[^«»\"”]{1,60})[»\"”],? (?:leggasi|si legga"
    r"|va letto|deve leggersi) [«\"“](?P<r>[^«»\"”]{1,60})[»\"”]",
    r"leggasi [«\"“](?P<r>[^«»\"”]{1,60})[»\"”][^.«\"“]{1,90}[«\"“](?P<w>[^«»\"”]{1,60})[»\"”]",
    r"(?:si parlava|si parla|parlava) di (?P<w>[^.;,]{2,50}?) (?:anziché|invece) (?:di|che di) (?P<r>[^.;,]{2,50})",
    r"citava [^.;,]{2,40}? del (?P<w>\d{4}), mentre [^.;,]{2,40}? (?:è )?del (?P<r>\d{4})",
    r"(?:era|è|si chiama) (?P<r>[A-Z][\w' ]{2,40}), che avevamo chiamato (?P<w>[A-Z][\w' ]{2,40})",
    r"attribu(?:iva|ito|ita)(?: per errore| erroneamente)? [^.;,:]{0,40}? (?:al?"
    r"|all[ao]|ai|agli) (?P<w>[^.;,:]{2,40})[;:,.] (?:in realtà )?l'ha (?:pronunciata|detta|scritta|pronunciato) "
    r"(?:in realtà )?(?:il |la |lo )?(?P<r>[^.;,]{2,40})",
    r"(?:assegnat[oa]|attribuit[oa]) a (?P<w>[A-Z][^.;,]{2,40})[.;] l[o'] ?ha (?:segnat|realizzat"
    r"|scritt|pronunciat)[oa] (?P<r>[^.;,]{2,40})",
    r"indicato come (?P<w>\w+) [^.;]{2,40}, che è (?:soltanto |solo |invece )?(?P<r>[^.;,]{2,60})",
    r"(?:data|anno|nome|età|cifra|indirizzo)[^.;,]{0,40}, (?P<r>[^.;,]{1,30}), in un primo "
    r"(?:tempo|momento) indicat[oa] come (?P<w>[^.;,]{1,30})",
    r"è (?:indicat|stat)o? ?(?:indicato )?in (?P<w>\d[^.;,]{0,20})[;.] il dato corretto è (?P<r>\d[^.;,]{0,20})",
    r"posto (?P<w>\d+)[:;.,] è al (?P<r>\d+)",
)
"""Whole formulas with the wrong and the right value."""
