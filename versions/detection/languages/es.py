"""Spanish, of Spain and America."""

from ..vocabulary import Vocabulary
from .es_sorts import SORTS
from .es_words import (
    ADVERB,
    CAUSE,
    CONTRAST,
    CRAFT,
    DAY,
    EARLIER,
    FORMULAS,
    HEADINGS,
    LABELS,
    MEND,
    NOUN,
    OURS,
    PART,
    PIECE,
    REPLY,
    SAID,
    SLIP,
    SORRY,
    TOLD,
    WE_MEND,
    WE_SAID,
    WHEN,
    WRONG,
)
from .romance import STAMP, formulas_of, likely_of, right_alone

SPANISH = Vocabulary(
    code="es",
    frequent="el la los las de del que y en un una por con para no se su es al lo como más pero fue ha era sus"
    " este esta entre sobre donde dice debe decir ayer",
    abbreviations="pág págs núm n.º dr dra sr sra d dña prof ee.uu vs art ej etc",
    labels=LABELS,
    headings=HEADINGS,
    version=rf"(?:primera|segunda|{EARLIER}) (?:versión|edición|redacción)(?: publicada| digital)? (?:de "
    rf"|del ){OURS} (?:\w+ ){{0,2}}{NOUN}"
    rf"|(?:versi(?:ón|ones)|edici(?:ón|ones)) {EARLIER}(?: publicada)? (?:de |del ){OURS} (?:\w+ ){{0,2}}{NOUN}"
    rf"|(?:una|la|su|en una|en la) (?:versión {EARLIER}|primera versión|anterior versión),?(?: "
    rf"[^.;,]{{3,60}},)? (?:\w+mente |por error )?{SAID}\b"
    rf"|{PART} (?:inicial|original|anterior|previo) de {OURS} (?:\w+ )?{NOUN}"
    rf"|{OURS} (?:\w+ )?{NOUN} {ADVERB} {TOLD}|{OURS} (?:\w+ )?{NOUN} {TOLD} {ADVERB}|{OURS} "
    rf"{NOUN} (?:contenía|incluía|tenía)\b"
    rf"|{OURS} {NOUN}[^.;]{{0,60}} en su (?:versión (?:inicial|original|anterior)|primera versión)"
    rf"|(?:contrariamente a|al contrario de|a diferencia de|en contra de|en contraste con|pese a"
    rf"|frente a) lo (?:que )?(?:(?:se )?{ADVERB} )?"
    rf"(?:(?:se )?{TOLD} (?:{ADVERB} )?(?:en |aquí|ayer|nuestr|el (?:pasado )?{DAY}|{OURS})"
    rf"|publicado|informado|indicado|afirmado (?:en|aquí)|{WE_SAID}|(?:se )?(?:afirmó|decía|dijo"
    rf"|indicaba|publicó|informó) (?:en (?:est|nuestr|la edición|la sección|la página|la nota)"
    rf"|ayer|el {DAY})|recogido en|señalado en (?:est|nuestr))\w*"
    rf"|(?<=[\w,;)»”\"_] )(?:tal y )?como (?:(?:por error|erróneamente|equivocadamente|también"
    rf"|aquí|ya|indebidamente|incorrectamente) )?(?:se (?:publicó|indicó|informó|dijo|decía"
    rf"|afirmó|indicaba|señaló|señalaba|afirmaba|consignó|informaba|mencionó|aseguraba|escribió)"
    rf"|{WE_SAID}|l[oae] (?:{WE_SAID})|figuraba|aparecía|apareció|constaba|publicó (?:ayer |por "
    rf"error )?{OURS}|salió)\b"
    rf"|en un (?:primer momento|principio),? (?:{OURS}|{WE_SAID}|se (?:publicó|informó|dijo) (?:en|aquí))"
    rf"|informó inicialmente\b(?=[^.]{{0,60}}$)|versión (?:impresa|en papel|digital) de {OURS} (?:{NOUN})"
    rf"|(?:el|la) que (?:apareció|aparecía|se publicó|figuraba|publicamos|salió)\b"
    rf"|(?:primera versión|versión {EARLIER}) (?:de la (?:noticia|nota|información|crónica|pieza"
    rf"|entrevista)|del (?:artículo|reportaje))\b"
    rf"|(?<=[\w,;)»”\"_] )como (?:lo |la |se )?(?:{ADVERB} )?{TOLD} (?:{OURS}|el (?:titular|pie"
    rf"|gráfico|mapa|texto)|la (?:leyenda|nota|noticia|tabla)|(?:{ADVERB}))|(?:la )?versión "
    rf"(?:que (?:se (?:publicó|difundió|colgó)|publicamos|salió|apareció|circuló|difundimos)"
    rf"|publicada (?:a primera|inicialmente|esta|ayer|en un))|(?:en contra de|frente a|pese a"
    rf"|contra) lo publicado|redacción (?:original|inicial|anterior) de {OURS} (?:{NOUN})"
    rf"|(?:al contrario de|a diferencia de|contrariamente a|en contra de) (?:lo que (?:{OURS}|la"
    rf"|el|una|un) [^.,;]{{0,40}}?(?:{TOLD})|{OURS} (?:anuncio|información|noticia))|{ADVERB},? "
    rf"{OURS} (?:\w+ )?{NOUN} {TOLD}|(?<=, )como (?:dijo|informó|publicó|señalaba|decía|afirmaba"
    rf"|indicaba|aseguraba) (?:el|la|nuestr|est)"
    r"|(?<=[\w,;)»”\"_] )como (?:fue|estaba) (?:dicho|indicado|publicado|anunciado)"
    r"|(?<=, )(?:según|como) (?:se )?(?:apareció|aparecía|figuraba|afirmaba|constaba|publicamos) en (?:la página|su"
    r"|est|nuestr|el)",
    own=rf"{OURS} (?:\w+ ){{0,2}}?{NOUN}\b"
    rf"|(?<!como )(?<!ya )\b{WE_SAID}\b"
    rf"|(?:el|la|los|las|del|al|un|una) (?:\w+ ){{0,2}}?(?:{PIECE}|{PART}) "
    rf"(?:[^.;]{{0,110}}?\b)?(?:publicad[oa]s?|emitid[oa]|difundid[oa]|aparecid[oa]|de ayer|que "
    rf"(?:publicamos|emitimos|acompañ\w+|ilustra\w*|encabeza\w*|abría|difundimos)|{WHEN})\b"
    rf"|(?:el|la|una?) (?:\w+ )?(?:{PIECE}|{PART}) (?:titulad[oa] )?[«\"“'‘]_"
    rf"|en (?:el|la|las|los|nuestr[ao]) (?:\w+ )?{NOUN} (?:{WHEN}|de (?:la )?(?:página|edición"
    rf"|portada|sección|suplemento|revista|contraportada))"
    rf"|en (?:el|la) (?:portada|contraportada|página|sección|suplemento"
    rf"|edición)\b(?=[^.;]{{0,40}}(?:\d|{WHEN}))|(?:en la )?página \d+|edición impresa"
    rf"|{WHEN}[^.;]{{0,40}} en un titular|(?:el|la) {PIECE} sobre [^.;]{{3,60}} (?:se )?(?:dijo"
    rf"|decía|dimos|publicamos|indicaba|llevaba|contenía)"
    rf"|de {OURS} (?:noticia|nota|artículo|información)|de la que informa\w+|ofrecida por {OURS} "
    rf"(?:diario|periódico|medio)|{OURS} (?:diario|periódico|medio|cadena|emisora|web)"
    rf"|(?:cita|foto|fotografía|frase|imagen|gráfico|mapa|tabla|leyenda|titular|firma|dato|cifra"
    rf"|precio|teléfono|dirección|nombre)s? (?:[^.;,]{{0,30}} )?(?:que (?:encabeza|acompaña|abr"
    rf"|ilustra|figura|aparec|dábamos|dimos|publicamos|ofrecíamos)\w*|de (?:la|nuestra|esta|el"
    rf"|nuestro)) (?:{PIECE}|en )|en relación (?:con|a) (?:el|la|nuestr[oa]) {PIECE}|en estas "
    rf"páginas|en estas líneas",
    we=rf"{WE_SAID}|{WE_MEND}|{SORRY}|(?:nos|me) equivocamos|nuestro error|error (?:nuestro|de "
    rf"(?:esta|nuestra) redacción)|{CAUSE} {CRAFT}"
    rf"|(?:nos|a esta redacción) (?:escriben?|señalan?|advierten?|avisan?|piden?|aclaran?"
    rf"|comunican?|hacen? (?:notar|llegar|saber)|indican?|alertan?|recuerdan?|solicitan?"
    rf"|informan?|ha(?:n)? (?:pedido|escrito|advertido|señalado|avisado|aclarado|comunicado"
    rf"|solicitado|hecho (?:notar|saber|llegar)))"
    rf"|(?:queremos|conviene|cabe|es preciso|es necesario|hay que|debemos|deseamos) (?:precisar"
    rf"|aclarar|puntualizar|matizar|rectificar|corregir|señalar)(?= que la expresión| que (?:la"
    rf"|el|los|las|en|no) )"
    rf"|{OURS} (?:diario|periódico|medio|redacción|casa|emisora|cadena|revista|web) (?:retira"
    rf"|rectifica|lamenta|corrige|pide|reconoce|quiere|se (?:equivocó|retracta|disculpa))"
    rf"|(?:añadid|agregad|incluid|incorporad|corregid|eliminad|actualizad)[oa]s? (?:el|la|las|los"
    rf"|una?)\b|se ruega a|se ruega|rogamos",
    hard=rf"{SLIP}\b|erróne\w*|equivoc\w+|incorrect\w*|inexact\w*|imprecis\w+|confund\w*|omiti\w*"
    rf"|cuando en realidad|en realidad"
    rf"|(?:la|el|los|las|lo) (?:\w+ )?correct[oa]s?\b|deb(?:e|en|ía|ían|ió|ieron|iera) (?:decir"
    rf"|ser|leerse|constar|figurar|haber|poner|entenderse|explicarse|indicarse|aparecer"
    rf"|señalarse)"
    rf"|(?:fue|fueron|se ha|se han|ha sido|han sido|está|están|queda) (?:ya )?(?:{MEND})|para "
    rf"(?:corregir|aclarar|precisar|rectificar|incluir|añadir|agregar|reflejar|dejar claro"
    rf"|enmendar|evitar confusiones)"
    rf"|se (?:añadieron|corrigió|eliminó|sustituyó|modificó|actualizó|editó)|{WE_MEND}|{SORRY}"
    rf"|tiene razón|(?:podía|puede|podría|pudo) (?:dar a entender|interpretarse|entenderse"
    rf"|inducir|llevar|hacer|sugerir|prestarse)"
    rf"|(?:son|eran|es|era|resultó|haber resultado|ser) fals[oa]s?|perdón|mal (?:el|la|los|las"
    rf"|identific\w+|escrit\w+)|sin advertir\w*|faltaba[n]?|disculp\w+"
    rf"|(?:contenía|había|tenía|incluía|hubo|hay|se (?:deslizó|coló|produjo|cometió)) (?:un|una"
    rf"|varios|varias|dos|tres|algunos|algunas|la|el)s? (?:\w+ )?{SLIP}"
    rf"|no procede|recibida después|(?:no (?:se |lo |la )?(?:hizo constar|indicaba|decía"
    rf"|mencionaba|especificaba|explicaba|aclaraba|recogía|precisaba))|de {OURS} noticia por"
    rf"|cabe aclarar|conviene (?:aclarar|precisar)|nos (?:pide|piden) (?:aclarar|precisar)"
    rf"|precisar que|aclarar que|puntualizar que|no utilizar|no difundir|no (?:usar|tener en "
    rf"cuenta)|quien l[ao] pronunció"
    r"|(?:desea|quiere|solicita|pide|ruega)n? (?:\w+ )?(?:precisar|aclarar|puntualizar|matizar"
    r"|rectificar)|sin efecto|anulad[oa]|no (?:era|es) (?:la|el) (?:buen|correct|ciert|adecuad"
    r"|que)\w*|no es suy[oa]|poner [«\"“]|no (?:pudimos|hemos podido|conseguimos)|reescrit\w|se "
    r"(?:eliminó|retiró|suprimió|borró)",
    soft=r"[.;:,](?:\s|$)|\bno\b|\w+",
    subjects=rf"(?:{CAUSE}[^.]{{0,80}}?,? )?(?:en )?(?:el|la|los|las|un|una|nuestr[oa]s?|est[ea]s?|ayer"
    rf"|varios|algunas?) (?:\w+ ){{0,3}}?(?:{PIECE}|{PART})\b",
    dated=rf"{WHEN}|{OURS} {NOUN}|nuestr[oa]s? {NOUN}|[«\"“'‘]_{{4,}}|que (?:publicamos|emitimos"
    rf"|acompañ\w+|ilustra\w*)|publicad[oa]s? (?:en|el|por|ayer|hoy)",
    erred=rf"erróne\w*|equivocada\w*|equivocad[oa]s?|incorrecta\w*|incorrect[oa]s?|inexact\w+|{CAUSE}"
    rf"|omiti\w+|se omitió|faltaban?\b|(?:contenía|contiene|había|incluía|tenía|hubo|presentaba"
    rf"|se (?:deslizó|coló)) (?:un|una|varios|varias|dos|tres|algunos|algunas)s? (?:\w+ )?{SLIP}"
    rf"|deb(?:ía|ió|e) (?:decir|ser|leerse|figurar)|(?:estaba|estaban|aparecían|salieron"
    rf"|aparecieron|figuraban|eran) (?:{WRONG})|confund\w+|que no (?:le|les) correspond\w+|no "
    rf"correspond\w+|mal (?:el|la|los|las|identificad|escrit|citad)\w*"
    rf"|no (?:muestra|mostraba|retrataba|era de|es de|pertenece|correspondía)|ya (?:ha|han|está"
    rf"|están) (?:sido )?{MEND}"
    rf"|no (?:es|era) (?:suy[oa]|de [^.;]{{2,30}}|la|el) ?[^.;]{{0,40}},? sino|no (?:era|es) "
    rf"(?:la|el) (?:buen|correct|ciert|adecuad)\w*|convirtió|se repitió|salió (?:cortad|sin"
    rf"|incomplet)\w*|deform\w+|estrope\w+"
    rf"|(?:tenía|tenían|llevaba|llevaban) (?:\w+ )?{WRONG}|se (?:cambia|confunde|equivoca|omite"
    rf"|deforma)\b|olvid(?:aba|ó|amos)",
    contrasted=rf"{CONTRAST}|{REPLY}|(?<=, )pero (?:el|la|lo|fue|fueron|es|son)\b",
    alone=r"^\s?[:—–-]\s[^.]{3,120} (?:desde entonces|entretanto|finalmente|ha (?:confirmado|anunciado"
    r"|respondido|reaccionado)"
    r"|han (?:confirmado|anunciado|respondido)|(?:nuevo|último) balance)\b|"
    rf"{OURS} (?:\w+ )?{NOUN}(?: publicad[oa] [^.;]{{3,40}})?(?:, [^,.]{{3,60}},)? (?:ha|han|fue"
    rf"|fueron|se ha|se han|ha sido|han sido|está siendo|queda)(?: sido)? (?:\w+mente )?{MEND}\b"
    rf"|{OURS} (?:\w+ )?{NOUN} se (?:publicó|actualizó|corrigió|modificó|editó|retira|retiró"
    rf"|publicó) (?:por error|con (?:un|una) error|a las|el|para|inicialmente"
    rf"|originalmente)(?=[^.]{{0,120}}(?:actualiza|corre|corri|modific|error|retir|antes|para"
    rf"|{MEND}))"
    rf"|se (?:ha |han )?(?:actualiz|corrig|correg|modific|edit|cambi|retir|ampli|sustitu|rectific"
    rf"|elimin|reformul|matiz|añad)\w+ (?:el \w+ de |la \w+ de |un \w+ de )?{OURS} (?:\w+ "
    rf")?{NOUN}"
    rf"|^\W{{0,4}}se (?:ha|han) (?:{MEND}) (?:el|la|los|las|una?) (?:{PART}|{PIECE}|afirmación"
    rf"|referencia|mención|dato)\b"
    rf"|(?:el|la|una?) {PART} de {OURS} (?:{NOUN}) (?:se ha|ha sido|fue|se) {MEND}"
    rf"|donde (?:dice|decía|se lee|pone|ponía|se leía|aparece),? [“«\x22'‘]_+[^.;]{{0,40}} deb"
    rf"|^\W{{0,4}}(?:corrige|agrega|actualiza|añade|amplía|precisa|elimina|aclara|rectifica) "
    rf"(?:el|la|los|las|con|en|de|más|un|una|que|reacci|declaraci|dato|nombre|cifra|fecha|título"
    rf"|párrafo|contexto|detalle)"
    rf"|retir(?:a|an|amos|ó|ado) (?:de (?:la|su|nuestra) \w+ )?{OURS} (?:\w+ )?{NOUN}|{OURS} "
    rf"(?:diario|periódico|medio|web|revista|cadena) (?:retira|rectifica|se retracta|pide "
    rf"(?:perdón|disculpas)|lamenta)"
    rf"|nos retractamos de|(?:tras|desde|después de|con posterioridad a) (?:la )?(?:publicación"
    rf"|publicarse|aparecer|difusión)(?: de)? (?:{OURS})|tras la publicación,? (?:de )?(?:la|el"
    rf"|supimos|hemos|nos)|después de (?:publicada|aparecer) est|recibida (?:después de|tras) "
    rf"(?:la|su) publicación"
    rf"|(?:{CAUSE}|erróneamente|equivocadamente)[^.]{{0,60}}(?:{OURS} {NOUN}|la receta|{WE_SAID}"
    rf"|en (?:la|el|un|una|nuestr[oa]) (?:{PIECE}|{PART}|edición)|decía)\b"
    rf"|{CAUSE}(?: \w+)? se (?:publicó|consignó|informó|indicó|dijo|afirmó|atribuyó)\b|^\W{{0,4}}se corrige[n]? "
    rf"(?:el|la|los|las) "
    rf"|donde (?:dice|decía|se lee|se leía|pone|ponía) [^.;,«]{{2,40}} deb(?:e|ía) (?:decir|leerse) [^.;,]{{2,40}}\W*$"
    rf"|{CAUSE} {CRAFT}|los? lectores?, precisamos|se ruega a los (?:abonados|clientes|medios)"
    rf"|(?:no (?:difundir|utilizar|usar|publicar|tener en cuenta)|anulen?) (?:la|nuestra|esta) "
    rf"(?:noticia|información|nota)"
    rf"|fotografías que ilustraban est|^\W{{0,4}}(?:{PIECE}) (?:actualizad|corregid|modificad"
    rf"|ampliad|rectificad|editad)[oa]s? (?:a las|con|el|para|por|tras)\b|^\W{{0,4}}(?:noticia"
    rf"|nota|información|artículo|historia) en desarrollo"
    rf"|^\W{{0,4}}(?:añadid|agregad|incluid|incorporad|actualizad|corregid)[oa]s? (?:el|la|las"
    rf"|los|una?|a las|con|para)\b[^.]*(?:respuesta|declaracion|versión|reaccion|publicación|dato"
    rf"|nombre|cifra|error|fecha)"
    rf"|{WE_MEND} (?:el|la|los|las|est[ea]|nuestr[oa]|un|una) (?:\w+ ){{0,2}}?{NOUN}|{WE_MEND} de (?:la|el"
    rf"|nuestr|est)"
    rf"|hubo (?:un|una|varios) {SLIP} en (?:el|la|los|las|nuestr[oa]|est[ea]) (?:{NOUN})|hemos "
    rf"(?:despublicado|retirado)"
    rf"|(?:el|la) (?:diario|correo|periódico|heraldo|gaceta|voz|tribuna|crónica|noticiero|mundo"
    rf"|norte|sur)(?: (?:de )?[^.,]{{2,30}})? publicó (?:ayer |el [^.,]{{3,20}} )?(?:erróneamente"
    rf"|por error|equivocadamente)"
    rf"|{OURS} (?:\w+ )?{NOUN} se (?:amplió|actualizó|corrigió|modificó|editó|completó|rectificó)"
    rf"|{OURS} {NOUN}[^.]{{0,60}} (?:se ha vuelto a publicar|ha sido republicad\w|vuelve a "
    rf"publicarse|se republica)|^\W{{0,4}}(?:con|incluye|incorpora|añade) (?:las?|los?|el|más) "
    rf"(?:declaraci|reacci|respuest|versi|dat|valoraci|comunicad)[^.]{{3,90}}\.?$|^\W{{0,4}}para "
    rf"(?:que no (?:haya|quepa|queden?)|evitar|despejar) (?:\w+ )?(?:dudas?|confusi\w+"
    rf"|malentendidos|equívocos)[^.]{{0,120}}(?:{OURS} {NOUN}|{WE_SAID})|lector\w*[^.;]{{0,30}} "
    rf"nos (?:hacen? (?:notar|ver)|señalan?|advierten?|corrigen?|avisan?|alertan?|ha(?:n)? "
    rf"(?:advertido|señalado|hecho notar|avisado))|(?:queda|quedan) (?:sin efecto|anulad[oa]s?) "
    rf"(?:nuestr|la noticia|la información)|se (?:eliminó|suprimió|ha eliminado|retiró|ha "
    rf"suprimido|ha retirado) de {OURS} (?:{NOUN})|a la (?:derecha|izquierda) (?:de|en) la "
    rf"(?:imagen|foto|fotografía) no|(?:una|la) errata (?:convirtió|transformó|cambió|hizo)"
    rf"|{WE_SAID} (?:por (?:error|equivocación)|mal|erróneamente|equivocadamente)"
    rf"|{OURS} (?:diario|periódico|medio|revista|web|redacción|cadena|casa) (?:ha |han "
    rf")?(?:decid\w+|acord\w+|opt\w+)[^.;]{{0,20}} (?:retir|despublic|elimin|suprim|borr)\w+"
    rf"|(?:esta|la) (?:redacción|dirección) (?:advierte|avisa|informa|comunica|precisa|aclara"
    rf"|lamenta|quiere|pide|desea) |(?:el|un|nuestro|este) (?:titular|título|gráfico|pie de "
    rf"foto) (?:ha sido|se ha|fue) (?:{MEND})(?=[.:;]| (?:para|porque|a las))"
    rf"|^\W{{0,4}}(?:{MEND}) (?:el|la|los|las) (?:{PART}|{PIECE})\b|(?:el|la) (?:{PART}|tabla"
    rf"|gráfico|mapa|infografía|receta) (?:era|estaba|estaban|salió|contenía|tenía) (?:\w+ )?(?:{WRONG}"
    rf"|fals[oa])(?: y|[:.;])|^\W{{0,4}}(?:actualización|corrección|aclaración|precisión"
    rf"|rectificación)(?: (?:de|a) las? \d[^.:]{{0,30}}| (?:de|a|del|sobre|al) [^.:]{{0,40}}(?:{PIECE}"
    rf"|publicad[oa]|encuesta)[^.:]{{0,40}})(?:: | (?:con|para) (?:el|la|los|las|incluir|añadir) "
    rf")|(?:se atribu\w+|atribu\w+) (?:por error|erróneamente|equivocadamente) "
    rf"[^.;]{{2,60}}[.;:] (?:su autora?|el autor|la autora|fue|es|quien)|por error,? se "
    rf"atribu\w+ [^.;]{{2,60}}[.;:] (?:su autora?|el autor|la autora|fue|es|quien)",
    veto=rf"report(?:a|e|ar) un error|{STAMP}|"
    r"(?:gracias|agradec\w+) a [^.;]{2,60}(?:ley|lectura)|margen de error|si (?:ha|has|usted|cree"
    r"|encuentra|detecta|observa|quiere|desea|ves|ve) "
    r"|señor(?:a)? director|agradezco|agradece \w+|polític\w+ de (?:corre|rectif)|libro de "
    r"estilo recoge"
    r"|corrige(?:n)? sus errores|los errores se corrigen|se corrigen (?:al|en|con)|suscr[íi]b"
    r"|siga (?:aquí|leyendo)|minuto a minuto|última actualización:|solo para suscriptores|(?:^"
    r"|[.!?] )\W*(?:tal y )?como (?:ya )?(?:informamos|publicamos|adelantamos|contamos|avanzamos"
    r"|señalamos|anunciamos|dijimos|informó|adelantó|publicó)"
    r"|comentarios a una versión|obligación de rectificar|las opiniones|se reserva|(?:escríb\w+"
    r"|comuní\w+|contact\w+) (?:a|con|lo) |fe de (?:errores|erratas) (?:en la que|que|del)|puede "
    r"comunicar"
    r"|forma parte de una serie|en su edición del \w+ (?:llaman|dicen|publican|afirman)|ustedes"
    r"|atentamente|no es un error|errores de imprenta de",
    others=r", (?:\w+ ){0,2}?(?:dijo|dijeron|explic(?:ó|aron|a)|afirm(?:ó|aron|a)|reconoc(?:ió|ieron|e)"
    r"|señal(?:ó|aron|a)|declar(?:ó|aron|a)|admit(?:ió|ieron|e)|asegur(?:ó|aron|a)|insist(?:ió|e)"
    r"|sostien\w+|opina\w?|se queja|lament(?:ó|a)|repit\w+|subray(?:ó|a)|ironiz\w+|según"
    r"|precis(?:ó|a)|aclar(?:ó|a))\b"
    r"|en un comunicado|según (?:el|la|los|las|ha|un|una|explic|su)(?! cual)|rival|competencia|\?|(?:su"
    r"|sus) (?:tuit|cuenta|red|redes|perfil|libro|novela|web)|oficial(?:es)?\b|por (?:el|la) "
    r"(?:gabinete|portavoz|agencia|ministerio)|del ministerio|la (?:compañía|empresa|revista "
    r"científica|agencia|cadena) (?:\w+ )?(?:informó|publicó|retiró|anuló|corrigió|pidió|difundió"
    r"|emitió)",
    retracted=r"retract\w+|(?:^|[.:;]\s*)\W{0,4}(?:hemos retirado|retiramos|hemos eliminado) (?:el|la|un|una) "
    r"|retira (?:el|la|esta|este)|(?:^|[.:;]\s*)\W*retiramos (?:el|la|est)|anulad[ao]"
    r"|anulación|(?:eran|son|es|era|resultó|haber resultado|ser) fals[oa]s?|no hay prueba|sin "
    r"(?:ningún )?fundamento"
    r"|carece de (?:base|fundamento|veracidad)|falsas acusaciones|despublic\w+|inventad[oa]s?|no "
    r"haber podido (?:verificar|confirmar|contrastar)|no (?:ha sido posible|hemos podido|pudo"
    r"|pudimos) (?:verificar|confirmar|contrastar|sostener)|ha sido retirad[oa] (?:al|por|tras"
    r"|porque)|plagi\w+|no se ajusta a la verdad|no (?:difundir|utilizar)"
    r"|(?:hemos|ha sido|queda) retirad[oa] est|retirado est[ea]|no (?:pudimos|hemos podido"
    r"|conseguimos|fuimos capaces) (?:de )?(?:acredit|verific|confirm|contrast|sostener)\w*|sin "
    r"efecto|queda anulada"
    r"|decidido (?:retirar|eliminar|despublicar) (?:el|la|est)|no poder (?:sostener|verificar|confirmar|acreditar)",
    faulty=rf"{SLIP}\b|erróne\w*|equivoc\w+|incorrect\w*|inexact\w*|confund\w*|en realidad|(?:lo|la|el) "
    rf"(?:\w+ )?correct[ao]\b|corrige|corregir|corregid\w*|correg\w+|rectific\w+"
    rf"|deb(?:e|ía|ió) (?:decir|leerse)|sino (?:el|la|los|las|un|una|de|en|a|que|por|\d)"
    rf"|contrariamente|al contrario|a diferencia"
    rf"|en un primer momento|(?:versión {EARLIER}|primera versión|anterior versión)[^.]{{0,60}} "
    rf"(?:{TOLD})|omit\w+|faltaban?|atribu\w+|(?:decía|afirmaba|indicaba|informaba|señalaba) "
    rf"originalmente|{OURS} (?:\w+ )?{NOUN} (?:decía|afirmaba|indicaba)|informaba"
    rf"|en un principio|{OURS} (?:\w+ )?{NOUN} (?:señalaba|decía)|tenía cambiad",
    clarified=r"aclar\w+|precis(?!amente)\w+|dar a entender|matiz\w*|entendieron|interpretarse|no se "
    r"indicaba|malentendid\w+|puntualiz\w+|ambigu\w+|dejar claro|reflejar (?:mejor|con)"
    r"|reformulad\w+|"
    r"(?:podía|podría|pudo) (?:prestarse|inducir|llevar|sugerir|interpretarse|hacer)|confusiones"
    r"|hacemos constar|debió (?:explicarse|aclararse|precisarse|indicarse)|no (?:lo "
    r")?especificaba|matizar"
    r"|no haya dudas|quepa duda|desea precisar|no (?:figuraba|constaba|quedaba)",
    updated=r"actualiza\w*|tras la publicación|después de (?:aparecer|publicar|la publicación)|agreg\w+"
    r"|añad\w+|ampliad\w|para incluir|respuesta de(?:l)?|incorpora\w+|en desarrollo|desde la "
    r"publicación|posterioridad"
    r"|(?:se )?ampl(?:ió|ía|iado)|vuelto a publicar|republicad\w"
    r"|comunicado",
    noted=r"sin (?:que|advertirlo|avisar|indicar\w*|citar\w*|mencionar\w*)|debió (?:constar|ser|decir"
    r"|indicar|advertir)|deb(?:ía|ió|ería|imos) (?:haber|advertir|constar)|libro de estilo|no "
    r"debió|recreaciones|se había pactado"
    r"|conflictos? de inter\w+|defensora?|la mantenemos|vínculo|relación (?:familiar|laboral"
    r"|personal|profesional|con)|por error antes|antes de (?:estar|tiempo|la hora)|embargo"
    r"|(?:no se |sin )(?:hizo|hacer\w*|advirtió|indicó|dejó|mencionó|declaró) ?(?:constar|de ello"
    r"|constancia)?|inteligencia artificial|hemos decidido|supimos|tuvimos conocimiento|hemos "
    r"sabido|(?:es|era|fue|trabaja|trabajó|forma parte|ha sido) (?:\w+ )?(?:consejer|asesor"
    r"|consultor|accionista|soci|colaborador|hij|herman|espos|pareja|empleado|militante|miembro"
    r"|candidat|abogad)\w*"
    r"|comentarios (?:de|a|en|sobre) (?:est|la noticia|lector)|a petición|anonimat|anonimiz\w+"
    r"|nombres? (?:\w+ ){0,3}(?:cambiad|modificad|ficticio)\w*|fue (?:pagad|financiad|invitad)\w+"
    r"|invitad[oa] por|imágenes? (?:\w+ ){0,3}(?:generad|recread|manipulad)\w+|publicó (?:por "
    r"error|antes)|ofend\w+|no cumplía|estándares|normas|criterios"
    r"|deb(?:imos|íamos|eríamos|ió|ía|ería|ieron|ían) (?:de )?(?:haber |ser )?(?:consign|advert"
    r"|indic|mencion|señal|decir|dejar|hac|inform|revel|avis|precis|constar)\w*|dato que"
    r"|colaborador|proced(?:en|e|ían) de un comunicado|patrocin\w+"
    r"|sin (?:\w+ )?(?:atribución|atribuir|citar|distintivo|identificar)|publicitario|carácter"
    r"|anunciante|ya se habían publicado|patrocinad",
    process=r"public(?:ó|ado|ada|amos) (?:por (?:error|equivocación)|accidentalmente|prematuramente) "
    r"(?:antes|sin)|antes de (?:estar terminad|tiempo|que (?:terminara|expirara|venciera))"
    r"|embargo informativo|publicó (?:\w+ )?prematuramente",
    negations=r",? y no(?: (?:en|a|de|por|como|con))?(?= )|[,;] (?:que )?no(?= )",
    instead=r"en lugar de|en vez de|en reemplazo de",
    turned=(
        r"no (?:es|era|son|eran|fue|fueron|está|estaba|se llama|corresponde a|correspondía a|se "
        r"estrena|se celebra|mide|cuesta|tiene|sale|pertenece a|nació en|murió en|ganó|aparece"
        r"|figura)\b|no\b",
        r",? sino(?: que\b| del?\b| en\b| con\b| al?\b| por\b)?",
    ),
    likely=likely_of(SORTS, WE_SAID, piece=PIECE, when=WHEN),
    formulas=(*formulas_of(SORTS), *FORMULAS, *right_alone(SORTS)),
    reports=r"(?:decían?|se decía|dijo|se dijo|dijimos|indicaban?|indicó|afirmaban?|afirmó|informaba(?: "
    r"previamente)?|informó|señalaban?|señaló|decíamos|informamos|publicamos|publicó|se publicó"
    r"|se informó|consignó|consignaba"
    r"|aseguraba|aseguró|se afirmó|se afirmaba|se indicaba|se indicó|escribimos|sostenía|daba a "
    r"entender|mencionaba|anunciamos|anunciaba|anunció|aseguramos|afirmamos|afirmábamos"
    r"|contábamos|contamos|titulamos|adelantamos|leía|apuntaba|recogía|sugería|reportó"
    r"|reportaba)(?: \w+mente| por error"
    r"| por equivocación| ayer| en un principio| originalmente| de forma errónea)?,? (?:de )?que"
    r"|(?:identificaba|presentaba|describía|señalaba|citaba|cita|calificaba|llamaba|identificamos"
    r"|presentamos|identificó|presentó|citamos|describió|definía)(?: \w+mente| por error)?(?: "
    r"[^.;,]{2,60}?)? como"
    r"|(?:indicaba|hablaba de|mencionaba|daba(?: como)?|cifraba)|(?:situaba|ubicaba|colocaba"
    r"|situó|ubicó|fechaba|fechamos|situamos) [^.;,]{2,60}? en|atribu(?:ía|yó|imos|ían|ye) "
    r"[^.;]{2,60}? al?"
    rf"|(?:difundimos|contamos|emitimos)(?: ayer| por error)?,? que|{WE_SAID}|(?:situaba|ubicaba"
    rf"|colocaba|fechaba|publicó(?: (?:ayer|el {DAY}))? que)"
    rf"|se (?:dice|afirma|indica|lee|asegura) que|se habla de|se atribuye [^.;,]{2, 40}? a",
    answers=r"(?:pero |cuando )?en realidad,? (?:es|son|fue|fueron|era|eran|cuesta|se llama|nació en|mide"
    r"|tiene|se trata de)?(?: de)?|(?:la|el) (?:cifra|dato|número|nombre|precio|fecha|importe"
    r"|apellido|monto|valor|año|cargo) (?:correct[oa]|real|exact[oa]|verdader[oa]) (?:es|era"
    r"|son)(?: de)?|lo correcto es|(?:el"
    r"|la) \w+ correct[ao] (?:es|era)|se trata de|que es|le corresponde el|debía (?:decir|ser)"
    r"|se fundó en|(?:la coautora|el coautor|la autora|el autor) del libro,|debió (?:decir"
    r"|explicarse que)|(?:la pena|su autora?|la cifra|su nombre) (?:es|fue)(?: de)?"
    r"|(?:pero )?(?:será|serán|este año cuesta|el detenido es|está en)"
    r"|(?:ella |él )?es de(?= \d)|fue obra de|debe decir|se llama",
    copulas=r"es|son|era|eran|fue|fueron|mide|miden|cuesta|cuestan|está|están|se llama|tiene|tienen"
    r"|nació en|debutó|juega|ser|disputará|celebrará|estrena|corresponde a|vendió por|fundó en"
    r"|cobra|suma|gana|pesa|dura|dirigía a|llama|empleará|iba a|despedirá a"
    r"|movió|ha|recibe|rige|subió al|aprobó en|comienza|cerrará|cerrará solo|causado|situaba en"
    r"|cifra en|produce|hubo|dice|trata de",
    prepositions=r"en|de|del|al|a|con|por|para|como|el \d{0}",
    articles=r"el|la|los|las|un|una",
    tails=r",? (?:como|según|cuando|por el|que|pero|porque|quien|debido|tal y|por lo que|informó)\b",
    numerals=r"dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\w+"
    r"|veint\w+|treinta"
    r"|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|\w+cientos|mil",
    perfect=r"(?:había|habían|ha|han|estaba|estaban) \w+[aei]d[oa]s?",
    pronouns=r"él|ella|ellos|ellas|ello|eso",
    limits=r"solo|sólo|únicamente|solamente|exclusivamente|todavía no|aún no|(?<=aclarar que )[^.;,]{3,80}"
    r"|(?<=claro que )[^.;,]{3,80}|(?<=precisar que )[^.;,]{3,80}|(?<=explicarse que "
    r")[^.;,]{3,80}",
    denials=(
        r"(?:esa|esta|la|dicha) (?:acusación|información|afirmación|noticia) (?:es|era|fue|resultó)"
        r" (?:ser )?(?:falsa|infundada|incorrecta)|no (?:lo )?(?:es|está|fue|era)(?: ni lo ha (?:estado|sido))?"
    ),
    remedies=r"(?:lamentamos|pedimos|mil disculpas|gracias|ya ha sido|este texto|el (?:texto|artículo|error) (?:ha"
    r"|fue)|la información (?:ha|fue)|disculpas|disculpen|ya está|lo hemos|la hemos|le pedimos|no estuvo)",
)
