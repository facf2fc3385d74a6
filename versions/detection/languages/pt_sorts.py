"""What the sorts of values are called in Portuguese."""

from .pt_words import DAY, MONTH
from .romance import Sorts

SORTS = Sorts(
    day=DAY,
    month=MONTH[3:-1],
    numerals=r"dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze"
    r"|dez\w{3,7}|vinte"
    r"|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa|cem|\w+centos",
    great=r"mil|milh(?:ão|ões)|bilh(?:ão|ões)|mil milhões",
    joints=r"e|ou|não|nem|mas|de|do|da|dos|das|em|no|na|nos|nas|a|ao|à|às|com|por|para|pelo|pela|como|segundo"
    r"|que|quando"
    r"|desde|até|após|é|são|o|os|as|publicad\w+|indicad\w+|anunciad\w+|mencionad\w+|conforme",
    leading=r"os?|as?|em|n[oa]s?|d[eoa]s?|aos?|às?|por|pel[oa]|com|até|uma?|como",
    titles=r"ministr|senador|deputad|vereador|conselheir|prefeit|presidente|doutor|treinador|diretor|secretári"
    r"|juiz|escritor"
    r"|porta-voz|governador|professor|ator|atri|general|autarca",
    nots=r",?\s(?:e\s)?não|,?\sem vez d[eoa]|,?\sao invés d[eoa]|,?\sem lugar d[eoa]",
    denied=r"não (?:é|era|são|eram|foi|foram|está|estava|pertence)",
    but=r"mas(?: sim)?|e sim",
    as_told=r"(?:tal )?como|conforme|ao contrário",
    said=r"diz|diss|demos|dava|afirm|indic|inform|mencion|public|notici|titul|identific|situ|apresent|cit|cham|anunci"
    r"|atribu|descrev|escrev|refer|fal|apont|design|const|traz|surg|figur",
    remedies=r"lament|pedim|descul|graç|obrigad|agradec|a informação|o (?:texto|artigo|erro)|est[ea] |já "
    r"|a reportagem",
    turns=r"(?:mas|quando)(?:,? na (?:verdade|realidade))?|enquanto|na (?:verdade|realidade)",
    contrary=r"contrariamente|ao contrário|diferentemente|à diferença",
    mended=r"(?:corrigi|retifica|rectifica|modifica|atualiza|altera)d[oa]s?",
    is_=r"é|são|será|serão|foi|era|fica|chama-se|tem|custa|mede",
    instead=r",?\s(?:em vez d[eoa]|ao invés d[eoa]|em lugar d[eoa])",
    clarifying=r"esclarec|clarific|precis",
    only=r"(?:apenas|somente|só|unicamente|exclusivamente)(?: para)?",
)
