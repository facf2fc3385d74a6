"""The Spanish words that notices are made of: pieces, parts, days, verbs of saying, erring and mending."""

from ...kinds import Kind

PIECE = (
    r"(?:artículo|esquela|nota|noticia|información|texto|reportaje|crónica|columna|entrevista|obituario"
    r"|necrológica|reseña"
    r"|crítica|editorial|pieza|infografía|gráfic[oa]|mapa|tabla|cuadro|análisis|boletín|noticiero|informativo"
    r"|telediario|v[íi]deo|receta|perfil|p[oó]dcast|episodio|newsletter|suplemento|despacho|cable|teletipo|historia"
    r"|entrada|post|tuit|hilo|tribuna|carta|ranking|clasificación|list[ao]|listado|agenda|cartelera|crucigrama|sudoku"
    r"|pasatiempo|galería|especial|separata|cuadernillo|cobertura|alerta|despiece|recuadro|guía|quiniela|calendario"
    r"|relato|semblanza|cronología|cuestionario|test|concurso|extra|cómic|viñeta|tira"
    r"|sección|rúbrica|resumen|avance|adelanto|fotogalería|ficha|comentario|contenido|blog)s?"
)
PART = (
    r"(?:titular|título|subtítulo|entradilla|sumario|antetítulo|bajada|copete|volanta|pie de (?:foto|página|imagen)"
    r"|leyenda|epígrafe|foto|fotografía|imagen|ilustración|portada|contraportada|página|rótulo|enlace|párrafo|frase"
    r"|cita|firma|crédito|destacado|ladillo|encabezado|cifra|dato|nombre|apellido|fecha|pregunta"
    r"|respuesta|soluci[óo]n|pronóstico|mención|expresión|palabra|afirmación"
    r"|encabezamiento)(?:e?s)?"
)
PAPER = (
    r"(?:edición|diario|periódico|revista|web|página web|sitio|portal|medio|programa|canal"
    r"|emisora|número|publicación)"
)
NOUN = rf"(?:{PIECE}|{PART}|{PAPER})"
DAY = r"(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)"
MONTH = r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)"
WHEN = (
    rf"(?:ayer|anteayer|antier|anoche|hoy|esta mañana|(?:del|el|este) (?:pasado |último )?{DAY}"
    rf"|(?:del|el) \d{{1,2}}(?:/\d+"
    rf"| de {MONTH})|de (?:ayer|anteayer|hoy|esta mañana)|(?:la )?semana (?:pasada|anterior)|(?:el )?mes pasado"
    rf"|pasado (?:{DAY}|\d+|fin de semana)|{DAY} pasado|(?:en )?(?:la )?p(?:ágina|ág\.?|\.) "
    rf"?\w?\d+|\d{{1,2}}/\d{{1,2}}/\d{{2,4}}"
    rf"|edición (?:impresa|digital|en papel|del?|número|n\.?º)|último número|números? \d+|de {MONTH})"
)
OURS = r"(?:est[eao]s?|nuestr[oa]s?|l[ao]s? presentes?)"
EARLIER = (
    r"(?:anterior(?:es)?|previas?|inicial(?:es)?|original(?:es)?|primeras?|primitiva|preliminar"
    r"|precedente|impresa|en papel)"
)
A = r"(?:aban?|ó|aron|a(?:ba)?mos|ábamos)"
E = r"(?:ían?|ió|yó|ieron|yeron|imos|íamos)"
TOLD = (
    r"(?:(?:se (?:l[aeo]s? )?|l[aeo]s? )?(?:decían?|dijo|dijeron|dec[ií]amos|dijimos|di(?:o|eron"
    r"|mos)|dab(?:an?|amos)|aparec[ií]a[ns]?|aparec(?:ió|ieron)"
    rf"|(?:afirm|indic|señal|asegur|inform|mencion|public|report|titul|cit|cifr|identific|situ|ubic|present|coloc"
    rf"|calific|consign|cont|asign|otorg|llam|nombr|mostr|detall|apunt|fech|dat|estim|afirm|anunci|compar|habl"
    rf"|adelant"
    rf"|implic|sugiri|figur|const|cre|firm|design|denomin|ilustr|adjudic|acredit|señal|relat|deton|sum|valor|proclam"
    rf"|rebautiz|bautiz|retrat|invent){A}|(?:atribu|confund|describ|inclu|recog|sosten|conten|ten|pon|hac|refer"
    rf"|escrib|omit|transcrib|le|difund|emit|establec|ofrec|tra|sal|invert|aparec|nac|reproduc|traduc){E}))"
)
SAID = (
    rf"(?:(?:se )?(?:decían?|dijo|dec[ií]amos|dijimos|daba|hablaba|(?:afirm|indic|señal|asegur"
    rf"|inform|mencion|public|report|titul|cifr|identific|present|consign|anunci|cit|llam){A}"
    rf"|(?:atribu|confund|describ|sosten|escrib|refer){E}))"
)
ADVERB = (
    r"(?:por (?:un |una )?(?:error|equivocación|errata|lapsus|descuido|confusión)|errónea(?:mente)?|equivocadamente"
    r"|incorrectamente|mal|originalmente|inicialmente|anteriormente|previamente|indebidamente|inexactamente|también"
    r"|en (?:un )?(?:principio|primer (?:momento|término|lugar)|su (?:primera )?versión (?:inicial|original"
    r"|anterior)?)"
    r"|de forma (?:errónea|equivocada|incorrecta)|de manera (?:errónea|equivocada|incorrecta))"
)
WRONG = (
    r"(?:erróne[oa]s?|equivocad[oa]s?|incorrect[oa]s?|inexact[oa]s?|errad[oa]s?|desactualizad[oa]s?|cambiad[oa]s?"
    r"|trocad[oa]s?|intercambiad[oa]s?|invertid[oa]s?|incomplet[oa]s?|que no (?:le |les )?correspond\w+)"
)
SLIP = (
    r"(?:(?<!es un )(?<!era un )(?<!fue un )error(?:es)?(?! (?:médic|judicial|human|más |frecuent"
    r"|comun|arbitral|polic|históric"
    r"|del? (?:pasado|sistema|juventud|bulto)))|erratas?|equivocaci(?:ón|ones)|inexactitud(?:es)?"
    r"|imprecisi(?:ón|ones)|lapsus|gazapos?|desliz"
    r"|confusi(?:ón|ones)|descuidos?|omisi(?:ón|ones)|fallos?|falla|malentendido|mala interpretación)"
)
CAUSE = (
    rf"(?:por|debido a|a causa de|a consecuencia de|fruto de) (?:(?:un|una|unos|unas|varios) "
    rf")?(?:lamentable |involuntari[oa]"
    rf" |desafortunad[oa] )?{SLIP}"
)
CRAFT = (
    r"(?:de |en (?:la|el|nuestr[oa]) )(?:edición|redacción|transcripción|imprenta|impresión|maquetación|diagramación"
    r"|traducción|archivo|producción|documentación|composición|tipeo|tipografía|montaje|envío de"
    r"|la agencia|cierre|publicación)"
)
MEND = (
    r"(?:corregid|modificad|actualizad|rectificad|editad|ampliad|retirad|sustituid|cambiad|alterad|eliminad|borrad"
    r"|despublicad|enmendad|matizad|reescrit|reformulad|revisad|completad|suprimid|subsanad|reemplazad|aclarad"
    r"|retitulad|restituid|añadid|agregad|incorporad|anulad|intercambiad|puesto al día)[oa]?s?"
)
WE_SAID = (
    r"(?:dijimos|decíamos|(?:escrib|atribu|confund|omit|inclu|recog|difund|emit|describ|transcrib)(?:imos|íamos)"
    r"|(?:public|inform|indic|afirm|asegur|señal|cont|mencion|identific|situ|ubic|present|cit|llam|anunci|titul"
    r"|cifr|report|calific|adelant|consign|olvid|cambi|equivoc|nombr|bautiz|jubil|mat|invent"
    r"|adjudic|estrope|deform|baraj|coloc|calcul|utiliz|us|compar|habl|not|apunt|mezcl"
    r"|acort)(?:amos|ábamos)"
    r"|dimos|dábamos|pusimos|hicimos"
    r"|(?:hemos|habíamos) (?:\w+mente |mal )?(?:dicho|escrito|publicado|informado|indicado"
    r"|afirmado|atribuido|confundido"
    r"|omitido|identificado|situado|presentado|citado|llamado|anunciado|titulado|señalado|contado|dado|puesto))"
)
WE_MEND = (
    r"(?:(?:lo |la |los |las )?hemos (?:ya )?(?:corregido|modificado|retirado|cambiado"
    r"|actualizado|rectificado|eliminado"
    r"|sustituido|despublicado|borrado|aclarado|matizado|añadido|editado|reemplazado|anonimizado|decidido (?:retirar"
    r"|eliminar|despublicar|borrar|suprimir|anonimizar))"
    r"|(?:ya )?(?:corregimos|rectificamos|aclaramos|precisamos|puntualizamos|retiramos|nos "
    r"retractamos|despublicamos|enmendamos))"
)
SORRY = (
    r"(?:(?:pedimos|presentamos|ofrecemos) (?:\w+ )?(?:disculpas|perdón|excusas)|lamentamos "
    r"(?:\w+ ){0,3}(?:error|errores|confusión|molestias"
    r"|equivocación|inexactitud)|(?:nuestras|mil|con) disculpas|disculpen (?:el|la|los|las)|nos "
    r"disculpamos|sentimos (?:el error"
    r"|la confusión)|rogamos disculpen|vayan nuestras disculpas|lo sentimos|perdon(?:a|e|en"
    r"|ad)(?:nos)? (?:el|la|los|las|por|que)|disculpad)"
)
CONTRAST = (
    r"(?<=[\w,;)»”\"_%€] )y no (?!solo|sólo|ya\b|hay|se\b|es\b|está|ha\b|le\b|lo\b|me\b|nos\b"
    r"|puede|quier|tien|sabe|por ello|obstante|hubo|todo)"
    r"|(?<=[,;] )(?:que )?no (?!solo|sólo|ya\b|hay|se\b|ha\b|le\b|lo\b|me\b|nos\b|puede|quier"
    r"|tien|sabe|obstante|hubo|todo)"
    r"|sino (?:el|la|los|las|un|una|de|en|a|que|por|su|\d)|(?<=[.;,:] )(?:pero )?en realidad"
    r"|cuando (?:en realidad|es|son|era|fue|está|mide|cuesta)|en realidad,? (?:es|son|fue|era|se)"
    r"|\b(?:lo|la|el|los|las) (?:\w+ )?(?:correct[oa]s?|ciert[oa]|exact[oa]|verdader[oa]|buen[oa])s? (?:es|son|era)"
)
REPLY = (
    r"(?<=[.;:] )(?:(?:él|ella|pero|sin embargo|la cifra|la pena|el dato|su (?:autor|nombre)\w*"
    r"|quien)[^.;,]{0,30} |(?:[\wáéíóúñ]+ ){1,3}?)?(?:es|son|sigue|siguen|será|serán|cuestan"
    r"|costará|queda|lo era|lo es|fue|fueron|era|eran|está|están|tiene|tienen|mide|cuesta|hubo"
    r"|se (?:trata|llama|celebra|fundó|publicó|dirigía|refería|estrena)|no (?:lo )?(?:es|son|fue"
    r"|era|está|tiene)|le corresponde|l[oa]s? \w+(?:ó|aron|ieron)"
    r"|el (?:tanto|gol|autor)|[a-z]+rá|[a-z]+rán|nació|subió|bajó|murió|ganó)\b"
)
FORMULAS = (
    r"(?:apellido|nombre) (?:del?|de la) [^.;,]{2,40} es (?P<r>[A-Z][\w-]+(?: "
    r"[A-Z][\w-]+){0,3})\. [^.]*(?:mal escrito|errata|erróne|incorrect)",
    r"\((?P<w>\d[^()]{0,20})\) es (?:el|la) del[^.]{2,40}\. [^.]{0,40}? cuesta (?P<r>\d[^.;,]{0,20})",
    r"(?:no hay|no existe|sin) (?:prueba|evidencia|constancia) (?:alguna )?de que (?P<w>[^.;,]{3,80})",
    r"para corregir (?:el|la|los|las) [^.;,:]{3,60}?(?:: (?:es|son)(?: el| la)?|, que es(?: el| "
    r"la)?) (?P<r>[^.;,]{1,60}?)(?:,? y no (?:de |del |a |al )?(?P<w>[^.;,]{1,60}))?(?=[.;,]|$)",
    r"donde (?:dice|decía|se lee|se leía|pone|ponía|aparece),? "
    r"(?:[\"“«'‘](?P<w>[^\"”»“«’]{1,80})[\"”»'’]),? (?:debe|debía|debió|debería|ha de|tiene que) "
    r"(?:decir|leerse|figurar|aparecer|poner):? [\"“«'‘](?P<r>[^\"”»“«’]{1,80}?)[\"”»'’]",
    r"donde (?:dice|decía|se lee) (?P<w>[^\"”»“«.;,]{1,80}?),? (?:debe|debía|debió) (?:decir"
    r"|leerse) (?P<r>[^\"”»“«.;,(]{1,80}?)(?= *(?:[.;,(]|$))",
    r"(?:léase|debe leerse|debe decir|debía decir|debió decir) "
    r"[\"“«](?P<r>[^\"”»“«]{1,80})[\"”»],? (?:y no|en lugar de|en vez de|donde (?:dice|decía|se "
    r"lee)) [\"“«](?P<w>[^\"”»“«]{1,80})[\"”»]",
    r"atribu(?:yó|ía|imos|ían) [^.;]{2,60}? al? (?P<w>(?:la |el )?[^.;]{2,60}?)[.;] (?:quien|el "
    r"que|la que) [^.;]{2,40}? (?:fue|era) (?P<r>[^.;]{2,80})",
    r"(?:el|la) autora? de [^.;,]{2,40} es (?P<r>[^.;,]{2,60}), no (?P<w>[^.;,]{2,60}), a quien",
    r"no se \w+ (?P<w>[^.;,]{2,40}), como [^.;,]{3,40}, sino (?P<r>[^.;,]{2,40})",
    r"cifr(?:aba|ó|ábamos|amos) en (?P<w>[^.;,]{1,30}?) [^.;]{2,60}[.;] (?:la cifra (?:correcta"
    r"|real|exacta)|el número (?:correcto|real|exacto)) (?:es|era|fue)(?: de)? "
    r"(?P<r>[^.;,]{1,30})",
    r"(?:dijo|decía|indicó|publicó) que [^.;,]{2,40}? (?:fue|era) de (?P<w>[^.;,]{2,30}), pero "
    r"[^.;,]{2,30}? (?:hizo|marcó|anotó|fue) (?:de )?(?P<r>[^.;,]{2,30})",
    r"(?:llamamos|presentaba|presentó|llamaba|presentamos|citaba|citamos|identificaba) como "
    r"(?P<w>[^.;,]{2,40}?)[;,.:] (?:su nombre(?: correcto)? es|se llama|en realidad (?:es|se "
    r"llama)) (?P<r>[^.;,]{2,40})",
)
"""Whole formulas with the wrong and the right value."""

LABELS = {
    Kind.CORRECTION: (
        r"(?:notas? (?:de|sobre) (?:la )?)?correcci(?:ón|ones)(?: (?:y \w+|(?:de |a )?(?:la|nuestra"
        r"|esta) (?:nota|noticia|información|entrevista|crónica)|del? (?:artículo|errores|reportaje"
        r"|\d+)|al? (?:artículo|reportaje|texto))(?: [«\x22“'‘]_*[»\x22”'’])?){0,2}|fes? de "
        r"(?:errores|erratas|error|errata)"
        r"(?: (?:y|de) \w+)?|(?:artículo|texto|nota|noticia) (?:corregid|rectificad)[oa]|(?:nota de "
        r")?rectificaci(?:ón|ones)|erratas?|corrige|corregid[oa]"
        r"|rectifica|rectificamos"
        r"|(?:nos|me) (?:equivocamos|equivoqué|hemos equivocado)|corrigendum|donde dice|enmiendas?"
        r"|corregimos|subsanación"
        r"|errores(?: y (?:aclaraciones|omisiones))?|mea culpa|error nuestro|nuestro error|dónde nos "
        r"equivocamos|erramos|reconocemos (?:un|el) error"
    ),
    Kind.CLARIFICATION: (
        r"(?:notas? (?:de )?)?aclaraci(?:ón|ones)(?: (?:necesaria|y \w+|a (?:los|nuestros) lectores"
        r"|de la (?:redacción|dirección)|sobre [^:.]{3,40}))?|precisi(?:ón|ones)|puntualizaci(?:ón"
        r"|ones)"
        r"|nota aclaratoria|matizaci(?:ón|ones)|aclaramos|para (?:mayor claridad|que quede claro)|conste"
    ),
    Kind.RETRACTION: (
        r"retractación|retracción|(?:noticia |nota |artículo )?(?:anulad[ao]|retirad[ao])"
        r"|disculpas?(?: públicas)?|retiro|anulación(?: de (?:la )?noticia)?"
        r"|retirada(?: de(?:l)? \w+)?|anule[ns]?|nuestras disculpas|pedimos (?:perdón|disculpas)|nos retractamos"
    ),
    Kind.UPDATE: (
        r"(?:última )?actualizaci(?:ón|ones)(?: de(?: la| esta)? \w+)?|actualizad[oa]|posdata|post "
        r"scriptum|addenda|adenda"
        r"|(?:noticia|nota|artículo|información) (?:actualizad[oa]|en desarrollo|ampliad[oa])|ampliación|añadido"
    ),
}
"""The words that head a notice, by its kind."""

HEADINGS = (
    r"n\.? ?(?:de|del) (?:la )?[redl]\.?(?: ?[redl]\.?)?[.:]?|notas? (?:editorial|del|de la|de "
    r"los|de|a los|al|a nuestros)(?: \w+){0,4}|notas?"
    r"|a (?:nuestr[oa]s|los|nuestros) (?:lector[ea]s|oyentes|suscriptores)(?: y \w+)?|al lector"
    r"|de la redacción|editado|(?:la |el )?defensora?(?: \w+){0,2} lector(?:es)?"
    r"|la redacción|advertencia(?: \w+){0,3}|aviso(?: a \w+ \w+)?|importante|el editor|los "
    r"editores|mensaje a (?:nuestros|los) lectores"
)
"""The words that head notices and other things alike."""
