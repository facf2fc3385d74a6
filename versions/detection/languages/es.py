"""Spanish."""

from ...kinds import Kind
from ..vocabulary import Vocabulary

_NOUN = (
    r"(?:artículo|nota|noticia|información|texto|reportaje|crónica|columna|entrevista|obituario|reseña"
    r"|editorial|titular|pieza|infografía|gráfico|mapa"
    r"|tabla|pie de foto|foto|fotografía|imagen|publicación|análisis|boletín|edición|noticiero|informativo"
    r"|vídeo|video|receta|cuadro|perfil|podcast|newsletter|suplemento|revista|despacho|web)s?"
)
_SAY = (
    r"(?:dec[íi]a|dijimos|indic|afirm|señal|identific|atribu|inform|mencion|consign|situ"
    r"|present|asegur|hab|cit|llam|cont|recog|titul|public|escrib|report|sosten|d[ai]b)\w*"
)

SPANISH = Vocabulary(
    code="es",
    cues="""
        corrección correcciones corregir corregido corregida corrige corregimos rectificación rectifica
        rectificar rectificamos errores errata erratas error erróneo errónea erróneamente equivocada equivocado
        equivocamos incorrecta incorrecto incorrectamente aclaración aclaraciones aclaramos precisión precisamos
        inexacto inexactitud inexactitudes actualización actualizado actualizada modificado modificada matizado
        disculpas disculpa lamentamos retractamos retira retiramos retirado retracción anulada versión posdata
        donde contrariamente diferencia agrega editado editada edición nota redacción editor lector lectores
        defensora confundimos sustituido perdón tras actualiza añade equivocación omitió realidad decíamos
        dijimos equívoco reemplazado lapsus confusión cambiado puntualización fe""",
    places="",
    openers="",
    speakers="nuestro nuestra nuestros esta este publicamos nos",
    beside="no después tras lo",
    frequent="el la los las de del que y en un una por con para no se su es al lo como más pero fue ha era sus"
    " este esta entre sobre",
    labels={
        Kind.CORRECTION: (
            r"(?:nota de )?correcci(?:ón|ones)(?: (?:y|de) \w+)?|fe de (?:errores|erratas)"
            r"|rectificaci(?:ón|ones)|errata|corrige|corregido|nota de rectificación|nos equivocamos"
            r"|corrigendum|donde dice"
        ),
        Kind.CLARIFICATION: r"aclaraci(?:ón|ones)|precisi(?:ón|ones)|puntualización|nota aclaratoria|matización",
        Kind.RETRACTION: r"retractación|retracción|anulad[ao]|retirad[ao]|disculpas?|retiro",
        Kind.UPDATE: r"actualización|actualizado|posdata|post scriptum|addenda|actualizada",
    },
    headings=r"n\.? (?:de|del) (?:la )?[redl]\.?[.:]?|nota (?:del|de la|de los|a los|al) (?:\w+ ?){1,4}|nota"
    r"|a (?:nuestros|los) lectores|de la redacción|editado|defensor\w* del lector",
    version=rf"(?:una |la |en una |en la |de la )?(?:primera|anterior|original) (?:versión|edición) (?:de "
    rf"|del )(?:(?:est[ea]|nuestr[ao]|la presente) {_NOUN}|la nota)|(?:una |la "
    rf"|en una )?versión (?:anterior|previa|inicial|original|preliminar) (?:de |del )(?:(?:est[ea]"
    rf"|nuestr[ao]|la presente) {_NOUN}|la noticia|la nota|artículo)"
    rf"|(?:una|la|en una|en la) (?:versión (?:anterior|previa|inicial)|primera versión),? (?:se )?{_SAY}"
    rf"|contrariamente a lo (?:que )?(?:se )?(?:\w+ )?(?:en nuestr|en est|publicado|que (?:publicamos"
    rf"|afirmamos|dijimos|informamos))\w*|a diferencia de lo (?:publicado|que (?:publicamos|informamos"
    rf"|dijimos))|como (?:se publicó|publicamos|dijimos|informamos|lo presentamos|se indicó|decíamos"
    rf"|se informó)"
    rf"|en un primer momento,? (?:este|esta|nuestr|dijimos|publicamos|se)",
    own=rf"(?:est[ea]|nuestr[ao]s?|la presente) (?:primer )?{_NOUN}\b|(?:en |el "
    rf"|la )(?:{_NOUN}) [^.;]{{0,90}}?(?:publicad[ao]|titulad[ao]|de ayer|que publicamos|del (?:lunes"
    rf"|martes|miércoles|jueves|viernes|sábado|domingo|\d)|edición impresa|en la página|que acompañaba)\b"
    rf"|en (?:el|la|nuestr[ao]) (?:edición|suplemento|noticiero|portada|web|página)"
    rf"|(?:el|la) (?:mapa|gráfico|foto|fotografía|tabla|imagen|pieza|receta del suplemento"
    rf"|titular de esta)[^.;]{{0,30}}|edición impresa",
    we=r"(?:dijimos|publicamos|informamos|escribimos|decíamos|indicamos|afirmamos|nos equivocamos|lamentamos"
    r"|pedimos (?:disculpas|perdón)|precisamos|aclaramos|rectificamos|corregimos|retiramos|nos retractamos"
    r"|atribuimos|confundimos|identificamos|presentamos|señalamos|informábamos|hemos (?:corregido"
    r"|modificado|retirado|cambiado))"
    r"|nuestro error|por (?:un )?error|por una errata|nos (?:escribe|señala)|este (?:diario"
    r"|periódico) (?:retira|rectifica|lamenta)",
    hard=r"error\b|errores\b|errata\b|erróne\w*|equivoc\w+|incorrect\w*|inexact\w*|(?:se )?atribuyó|confundi\w*"
    r"|omiti\w*|cuando en realidad|en realidad|la cifra correcta|lo correcto|debe decir|debió (?:decir|ser"
    r"|constar)|(?:ha|han|fue|fueron) sido (?:corregid|modificad|actualizad|rectificad|aclarad|sustituid"
    r"|retirad)\w*|para corregir|fue (?:corregid|modificad|actualizad)\w*"
    r"|disculpas|lamentamos|tiene razón|podía (?:dar a entender|interpretarse)|se ha matizado"
    r"|se ha corregido|precisamos|sustituid\w|retractamos|son falsos|eran falsos|perdón"
    r"|quien l[ao] pronunció|inexactitudes",
    soft=r"en realidad|[.;:](?:\s|$)",
    alone=rf"(?:est[ea]|nuestr[ao]) {_NOUN} (?:ha sido|fue|ha) (?:corregid|modificad|actualizad|rectificad|editad"
    rf"|ampliad|retirad|sustituid)\w*|donde (?:dice|decía) [“«\x22]_+|^\W{{0,4}}(?:corrige|agrega|actualiza"
    rf"|añade) \w+|este (?:diario|periódico) retira|nos retractamos de|tras la publicación de est"
    rf"|después de aparecer este|el titular de esta \w+ se ha|por (?:un error"
    rf"|una errata)[^.]{{0,60}}(?:este artículo|esta noticia|esta nota|la receta|publicamos"
    rf"|en la (?:noticia|información|edición)|este texto|decía)"
    r"|los? lectores?, precisamos|se ruega a los abonados|fotografías que ilustraban est",
    veto=r"si (?:ha|has|usted|cree|encuentra) |señor(?:a)? director|agradezco|agradece \w+|política de corre"
    r"|corrige sus errores|suscríb|siga aquí|minuto a minuto|última actualización:|solo para suscriptores",
    others=r", (?:dijo|según|explicó|afirmó|reconoció|señaló|declaró) |rival|competencia|\?",
    retracted=r"retract\w+|retira (?:el|la|esta)|retiramos|anulad[ao]|eran falsos|son falsos|haber resultado fals"
    r"|no hay prueba|sin fundamento|carece de (?:base|fundamento)|falsas acusaciones",
    faulty=r"error\b|errores\b|errata|erróne\w*|equivoc\w+|incorrect\w*|inexact\w*|confundi\w*|en realidad"
    r"|correct[ao]\b|corrige|corregir|corregid\w*|debe decir|sino\b|y no\b|, no |contrariamente|decíamos"
    r"|en un primer momento|versión anterior|primera versión",
    clarified=r"aclar\w+|precis\w+|dar a entender|matizad\w*|entendieron|interpretarse|no se indicaba|malentendido"
    r"|puntualiz\w+|ambigu\w+",
    updated=r"actualiza\w*|tras la publicación|después de aparecer|agrega|añade|se ha ampliado|ampliad\w"
    r"|para incluir|respuesta de",
    noted=r"sin (?:que|advertirlo|avisar)|debió (?:constar|ser|decir|indicar)|libro de estilo|no debió"
    r"|recreaciones|se había pactado|conflicto de interés|defensora?|la mantenemos|vínculo|relación"
    r"|por error antes",
    negations=r",? y no(?= )|[,;] no(?= )",
    instead=r"en lugar de|en vez de",
    turned=(r"no (?:es|era|son|fue|fueron|está|se llama)|no", r",? sino(?: que| de| en| con)?"),
    formulas=(
        r"donde (?:dice|decía|se lee) [\"“«]?(?P<w>[^\"”»“«.;,]{1,80})[\"”»]?,? (?:debe|debía) (?:decir"
        r"|leerse) [\"“«]?(?P<r>[^\"”»“«.;,(]{1,80}?)[\"”»]?(?= *(?:[.;,(]|$))",
        r"atribuyó [^.;]{2,60}? a(?:l)? (?P<w>(?:la |el )?[^.;]{2,60})\. quien [^.;]{2,40}? (?:fue"
        r"|era) (?P<r>[^.;]{2,80})",
        r"no es (?P<w>[^.;,]{2,40}), como [^.;,]{3,60}, sino (?P<r>[^.;,]{2,40})",
    ),
    reports=r"(?:decía|se decía|dijimos|indicaba|afirmaba|informaba|señalaba|decíamos|informamos|publicamos"
    r"|aseguraba|se afirmó|se afirmaba|se indicaba|escribimos|sostenía)(?: incorrectamente| por error"
    r"| erróneamente)?,? que|(?:identificaba|presentaba|describía|señalaba|citaba"
    r"|identificamos) (?:a )?[^.;,]{2,60}? como|indicaba|situaba [^.;,]{2,60}? en"
    r"|atribuyó [^.;]{2,60}? a",
    answers=r"(?:cuando )?en realidad,? (?:es|son|fue|fueron|era|eran)(?: de)?|la cifra correcta (?:es"
    r"|era)(?: de)?|lo correcto es|el (?:dato|nombre) correcto es|en realidad|(?:el"
    r"|la) \w+ correct[ao] (?:es|era)",
    copulas=r"es|son|era|eran|fue|fueron|mide|miden|cuesta|está|están|se llama|tiene|tienen|nació|debutó|juega|ser"
    r"|movió|ha|recibe|rige",
    prepositions=r"en|de|del|al|a|con|por|para|el \d{0}",
    articles=r"el|la|los|las|un|una",
    tails=r",? (?:como|según|cuando|por el|que|pero|porque|quien|debido)\b",
    numerals=r"dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta"
    r"|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|mil",
    perfect=r"(?:había|habían|ha|han) \w+[aei]do",
    pronouns=r"él|ella|ellos",
    limits=r"solo|sólo|únicamente|solamente",
    denials=(
        r"(?:esa|esta|la|dicha) (?:acusación|información|afirmación|noticia) (?:es|era|fue|resultó)"
        r" (?:ser )?(?:falsa|infundada|incorrecta)"
    ),
    remedies=r"(?:lamentamos|pedimos|mil disculpas|gracias|ya ha sido|este texto|el (?:texto|artículo|error) (?:ha"
    r"|fue)|la información (?:ha|fue)|disculpas)",
)
