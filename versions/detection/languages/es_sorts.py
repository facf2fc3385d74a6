"""What the sorts of values are called in Spanish."""

from .es_words import DAY, MONTH
from .romance import Sorts

SORTS = Sorts(
    day=DAY[3:-1],
    month=MONTH[3:-1],
    numerals=r"dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\w+|veint\w+"
    r"|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|\w+cientos",
    great=r"mil|mill[oó]n(?:es)?|billones",
    joints=r"y|e|o|no|ni|sino|pero|de|del|en|a|al|con|por|para|como|según|que|quien|cuando|donde|desde|hasta"
    r"|tras|es|son|el|la"
    r"|los|las|lo|se|publicad\w+|indicad\w+|señalad\w+|anunciad\w+|mencionad\w+|tal",
    leading=r"el|la|los|las|en|de|del|al?|por|con|hasta|un[oa]?|como",
    titles=r"ministr|senador|diputad|concejal|conseje|alcald|president|doctor|entrenador|director|secretari"
    r"|juez|fiscal"
    r"|escritor|portavo|gobernador|profesor|actor|actri|general|comisari",
    nots=r",?\s(?:y\s)?no|,?\sen (?:lugar|vez) de",
    denied=r"no (?:es|era|son|eran|fue|fueron|está|estaba|pertenece|corresponde)",
    but=r"sino",
    as_told=r"(?:tal y )?como|según",
    said=r"dec[ií]|dij|dimos|daba|afirm|indic|señal|asegur|inform|mencion|public|titul|cifr|identific|situ|ubic"
    r"|present"
    r"|consign|anunci|cit|llam|atribu|describ|sosten|escrib|nombr|fech|figur|aparec|habl|sostu|calific|apunt",
    remedies=r"lament|pedim|discul|rogam|graci|agradec|sentimos|ya |hemos|est[ea] |la información|el (?:texto"
    r"|artículo|error)",
    turns=r"(?:pero|cuando|aunque)(?: en realidad)?|si bien|mientras que|en realidad",
    contrary=r"contrariamente|al contrario|a diferencia|en contra de|frente a lo|pese a lo",
    mended=r"(?:corregi|rectific|modific|actualiz)(?:d|ad)[oa]s?",
    is_=r"es|son|será|serán|fue|era|está|se llama|tiene|cuesta|mide",
    instead=r",?\sen (?:lugar|vez) de",
    clarifying=r"aclarac|precisi|puntualiz|matiz",
    only=r"(?:solo|sólo|únicamente|solamente|exclusivamente)(?: para)?",
)
