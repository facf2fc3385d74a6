"""What the sorts of values are called in French."""

from .fr_words import DAY, MONTH
from .romance import Sorts

SORTS = Sorts(
    day=DAY[3:-1],
    month=MONTH[3:-1],
    numerals=r"deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente"
    r"|quarante|cinquante|soixante|cent",
    great=r"mille|millions?|milliards?",
    joints=r"et|ou|non|pas|mais|de|du|des|en|à|au|aux|dans|avec|par|pour|sur|comme|ainsi|selon|que|qui|alors"
    r"|depuis|dès"
    r"|jusqu\w*|est|sont|le|la|les|lors|publiés?|indiqués?|annoncés?|mentionnés?",
    leading=r"le|la|les|l['’]|en|dans|de|du|des|d['’]|à|aux?|par|avec|un[e]?|jusqu['’]|comme",
    titles=r"ministre|sénat|déput|conseill|maire|président|docteur|entraîneu|direct|secrétaire|juge|procureur"
    r"|écrivain"
    r"|romanci|porte-parole|préf[eè]t|profess|act(?:eur|rice)|général|adjoint",
    nots=r",?\set (?:non(?: pas)?|pas(?! seulement| encore))|,\s(?:pas|non)|,?\s(?:au lieu d[eu]|plutôt que)",
    denied=r"n['’](?:est|était) pas|ne (?:sont|représentait|représente|montre|montrait|figure) pas",
    but=r"mais(?: bien)?",
    as_told=r"comme|ainsi que|contrairement",
    said=r"indiqu|affirm|attribu|mention|précis|évoqu|situ|identifi|présent|rapport|cit|assur|donn|parl|qualifi"
    r"|annonç|annonc"
    r"|titr|écri[vt]|dis|dit|décri|préten|appel|nomm|prénomm|publi|chiffr|estim|plaç|dat",
    remedies=r"nous|merci|toutes|nos |veuillez|pardon|la rédaction|cette erreur|l['’](?:article|erreur)"
    r"|le texte|ce |cet",
    turns=r"mais(?: en (?:réalité|fait))?|alors qu(?:e|['’])|tandis qu(?:e|['’])|en réalité",
    contrary=r"contrairement|à la différence",
    mended=r"(?:corrig|modifi|rectifi|actualis)ée?s?|mis\w? à jour",
    is_=r"est|sont|sera|seront|était|s['’]appelle|a|coûte|mesure",
    instead=r",?\s(?:au lieu d[eu]|à la place d[eu])",
    clarifying=r"précision|clarific|éclairciss",
    only=r"(?:ne \w+ que(?: sur| pour)?|seulement|uniquement|exclusivement)",
)
