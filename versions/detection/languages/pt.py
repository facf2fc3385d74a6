"""Portuguese, of both shores."""

from ...kinds import Kind
from ..vocabulary import Vocabulary
from .pt_sorts import SORTS
from .pt_words import (
    BADLY,
    CAUSE,
    CONTRAST,
    CRAFT,
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
    WHEN,
    WRONG,
)
from .romance import STAMP, formulas_of, likely_of, right_alone

PORTUGUESE = Vocabulary(
    code="pt",
    frequent="o a os as de do da dos das que e em um uma para com não no na por se mais foi ao é como são ele ela"
    " mas pelo pela ou seu sua onde lê leia-se nesta deste desta texto",
    abbreviations="pág págs p pp dr dra sr sra d prof eng vs art etc jan fev mar abr mai jun jul ago set out nov dez",
    labels={
        Kind.CORRECTION: (
            r"erramos|errámos|corrige-se|(?:texto|notícia|reportagem|artigo|matéria) (?:corrigid|retificad)[oa]"
            r"|erro nosso|nosso erro|(?:notas? (?:de|da) )?corre[cç]ç?(?:ão|ões)(?: (?:e"
            r"|de) \w+|(?: à| ao| da| do) (?:notícia|artigo|reportagem|matéria|texto|entrevista)(?: "
            r"[«\"“]_*[»\"”])?)?|erratas?|re[c]?tifica(?:ção|ções)(?: e \w+)?"
            r"|corrigimos|corrigid[oa]|corrige|(?:o|a) (?:jornal|correio|diário|folha|gazeta|tribuna|público"
            r"|estado|globo|portal"
            r"|site|revista|notícias)(?: [\w-]+){0,3} (?:errou|corrige)|foi mal|corrigenda|(?:nota de "
            r")?re[c]?tificação|o correto "
            r"é|o jornal errou|onde errámos|mea culpa|emenda"
        ),
        Kind.CLARIFICATION: (
            r"(?:notas? de )?(?:esclarecimentos?|clarificaç(?:ão|ões)|precis(?:ão|ões))(?: (?:aos "
            r"leitores|necessário))?|para que não reste dúvida|a bem da (?:clareza|precisão)"
        ),
        Kind.RETRACTION: r"(?:nota de )?retra(?:c)?tação|pedidos? de desculpas?(?: público)?|anulad[ao]|desculpas"
        r"|(?:notícia|artigo|matéria) (?:retirad|anulad|eliminad)[ao]|anulação",
        Kind.UPDATE: r"a[c]?tualizaç(?:ão|ões)|a[c]?tualizad[ao]|em a[c]?tualização|adenda|pós-escrito|aditamento"
        r"|acréscimo|(?:notícia|matéria|texto|artigo) (?:a[c]?tualizad[ao]|em a[c]?tualização)",
    },
    headings=r"n[._]? ?(?:de|do|da) ?[rde][._]?|n[._] ?r[._]?|notas? (?:da|do|de|dos|aos?|à|ao) (?:redação|redacção"
    r"|direção|direcção|editor(?:a|es)?|leitor(?:es)?|autor|assinantes|provedor\w*|jornal"
    r"|edição)(?: \w+)?|notas?|nota editorial"
    r"|(?:aos|ao|caros) (?:nossos )?leitor(?:es)?(?: e \w+)?|da redação|(?:o |a )?(?:provedor\w*"
    r"|ombudsman)(?: do leitor)?|editado|transparência|aviso(?: aos leitores)?|importante",
    version=rf"(?:primeira|anterior|prévia) (?:versão|edição) (?:{OURS} {NOUN}|d[oa]s? (?:texto"
    rf"|reportagem|notícia|artigo|matéria|nota|entrevista|coluna))\b|vers(?:ão|ões) {EARLIER}(?: "
    rf"publicada)? (?:{OURS} {NOUN}|d[oa]s? (?:texto|reportagem|notícia|artigo|matéria|nota"
    rf"|coluna|publicação))\b"
    rf"|(?:^|uma |a |na |numa |em )(?:versão {EARLIER}|primeira versão"
    rf"|anterior versão),?(?: [^.;,]{{3,60}},)? {SAID}\b"
    rf"|(?:ao contrário|diferentemente|contrariamente) (?:do|ao) (?:que )?(?:(?:foi |estava "
    rf"|havia sido |tinha sido |aqui )?(?:{BADLY} )?(?:publicad|informad|noticiad|divulgad|escrit"
    rf"|indicad|afirmad|referid|anunciad)o\b(?! (?:pel|por) )|{WE_SAID}|(?:\w+ )?(?:dizia"
    rf"|afirmava|informava|afirma|diz|informou|disse|indicava|sugeria|publicou|dava a entender"
    rf"|constava|constou|aparece|aparecia) (?:\w+ )?(?:o título|a manchete|a legenda|a reportagem"
    rf"|o texto|est|a versão|a nota|a notícia|a matéria|a coluna|o artigo|noss|n[ao]|da versão"
    rf"|d[ao] {PIECE}))"
    rf"|(?<=[\w,;)»”\"_] )como (?:(?:foi |havia sido |estava |tinha sido |aqui |por lapso |por "
    rf"erro |erradamente |anteriormente |inicialmente )*(?:publicado|informado|escrito|noticiado"
    rf"|divulgado|indicado|grafado|referido|afirmado)|{WE_SAID}|saiu|constou|constava|aparecia"
    rf"|dizia (?:o|a) (?:texto|legenda|reportagem|título))\b(?! (?:pel|por) )"
    rf"|(?:título|manchete|legenda) (?:original|inicial|anterior) (?:{OURS}|d[ao]) ?{NOUN}"
    rf"|{OURS} (?:\w+ )?{NOUN} (?:{TOLD} {BADLY}|{BADLY} {TOLD})|(?:a|o) (?:matéria|reportagem"
    rf"|texto|artigo|notícia|coluna|título|nota) {TOLD} (?:inicialmente|originalmente"
    rf"|anteriormente)"
    rf"|versão publicada\b|(?:o|a) que (?:foi (?:divulgad|publicad)[ao]|saiu|publicámos"
    rf"|publicamos)\b|num primeiro momento,? (?:{OURS}|{WE_SAID})"
    rf"|(?<=[\w,;)»”\"_] )como (?:se |o |a |lhe )?(?:{BADLY} )?(?:{TOLD}) (?:{OURS}|o noss|a noss"
    rf"|o título|a legenda|{BADLY})|(?<=, )como se (?:indicava|dizia|afirmava|escreveu|noticiou"
    rf"|lia)|(?:na|a) versão (?:que (?:foi ao ar|saiu|publicámos|publicamos|circulou)|publicada "
    rf"(?:de manhã|esta manhã|inicialmente|ontem))|redação (?:original|inicial) dest[ea] "
    rf"(?:{NOUN})"
    rf"|(?:ao contrário|diferentemente|contrariamente) (?:do|ao) que (?:{OURS}|o|a|uma?) "
    rf"[^.,;]{{0,40}}?(?:{TOLD}|publicou|informou|noticiou)(?=[^.]{{0,30}}(?: n[ao] | ontem|, "
    rf"))|{BADLY},? {OURS} (?:\w+ )?{NOUN} {TOLD}|(?<=, )como (?:informou"
    rf"|dizia|afirmou|publicou|noticiou|indicou|disse) (?:o|a|nosso|nossa|este|esta) (?:{PIECE}|{PART}"
    rf"|{PAPER})"
    r"|(?<=[\w,;)»”\"_] )como (?:foi |estava )?(?:dito|mencionado|anunciado) n[ao]",
    own=rf"{OURS} (?:\w+ ){{0,2}}?{NOUN}\b|(?<!como )\b{WE_SAID}\b"
    rf"|(?:o|a|os|as|na|no|nas|nos|da|do|um|uma|numa|num) (?:\w+ )?(?:{PIECE}|{PART}) "
    rf"(?:[^.;]{{0,100}}?\b)?(?:publicad[ao]s?|intitulad[ao]|que (?:acompanh|ilustr)\w+|que "
    rf"public[aá]mos|{WHEN})\b"
    rf"|(?:na|nesta|da) (?:pág\.|página|edição)|(?:na|da) newsletter de|no jornal das|(?:a|o|na"
    rf"|no|da|do) (?:{PIECE}) [«\"“']_|reportagem ._+|quando escrevemos|o texto publicado"
    rf"|citad[ao] n[ao] (?:texto|matéria|artigo)|(?:o|a) (?:título|manchete|legenda) d[ao] "
    rf"(?:notícia|reportagem|matéria|texto) d"
    rf"|(?:na|a|da|à) (?:reportagem|matéria|notícia|entrevista|peça|crítica|resenha|receita"
    rf"|coluna) (?:sobre|a|ao|à|do caderno) |{WHEN}[^.;]{{0,30}} {WE_SAID}|(?:o|a) (?:crédito"
    rf"|legenda) d[ao] (?:imagem|foto|fotografia)|(?:o|a) (?:reportagem|matéria|coluna) (?=err)"
    rf"|(?:frase|citação|foto|fotografia|imagem|gráfico|mapa|legenda|número|preço|telefone|nome"
    rf"|dado)s? (?:[^.;,]{{0,30}} )?(?:que (?:abre|abria|acompanha|encabeça|ilustra|demos|dávamos"
    rf"|public\w+)) |em relação (?:ao|à) {PIECE}|nestas páginas|neste espaço|à (?:direita"
    rf"|esquerda) (?:na|da) (?:imagem|foto|fotografia)|(?:a propósito|acerca) d[ao] (?:{PIECE})",
    we=rf"{WE_SAID}|{WE_MEND}|{SORRY}|(?:engan[aá]mo-nos|equivocamo-nos|nos enganamos|nos "
    rf"equivocamos)|nosso (?:erro|pedido|lapso)|{CAUSE} {CRAFT}|(?:importa|convém|cabe|é preciso"
    rf"|cumpre|vale|devemos|queremos) (?:precisar|esclarecer|clarificar|corrigir|retificar"
    rf"|assinalar|ressalvar)"
    rf"|por informação errada|(?:pede-nos|pedem-nos|alertou-nos|escreve-nos|escreveu-nos"
    rf"|solicita-nos|informou-nos|alerta-nos|chamou-nos|nos (?:alert|escrev|ped|solicit|inform"
    rf"|comunic)\w+)|(?:o|este|nosso) (?:jornal|site|diário) (?:errou|retira|lamenta|retratou)"
    rf"|pel[oa] (?:erro|lapso)|soubemos|tivemos conhecimento|suspendemos",
    hard=rf"{SLIP}\b|errou|errad(?:[ao]s?|amente)\b|erroneamente|incorre[c]?t\w*|equivocad\w*|inexat\w*"
    rf"|trocad[ao]s?\b|trocou|(?:estava|saiu) incomplet\w|o (?:correto|certo) é|valor certo"
    rf"|leia-se|(?:deve|devia|deveria) ler-se|(?:foi|foram) (?:já |depois |posteriormente "
    rf"|entretanto )?{MEND}"
    rf"|para (?:corrigir|incluir|acrescentar|esclarecer|refletir|deixar claro|clarificar|precisar"
    rf"|retificar)|já foi corrigid|desculpa\w*|lamentamos|dava a entender|podia (?:levar|dar"
    rf"|induzir|sugerir)|não (?:deixava|estava|ficava) claro|(?:deveria|devia|deveriam) "
    rf"(?:constar|ter|ser|ler)|precisar que|esclarecer que|esclareçamos|retira (?:o|a)|não temos "
    rf"como sustentar|apenas \w+|omitiu|{WE_MEND}|não o dizia|não (?:\w+ )?(?:assinalad|indicad"
    rf"|referid)o"
    r"|falsa|falso|chamámos|mas de|não era de"
    r"|(?:pede|solicita|deseja|quer)(?:em)? (?:\w+ )?(?:esclarecer|clarificar|precisar|retificar)"
    r"|(?:esclarece|clarifica|precisa)(?= que)|sem efeito|anulad[oa]|não era (?:a|o) (?:cert"
    r"|corret|verdadeir)\w*|não é (?:dela|dele)|saiu (?:sem|cortad|truncad|incomplet)\w*|não "
    r"(?:conseguimos|pudemos|foi possível)|reescrit\w+|problema de (?:paginação|impressão|edição"
    r"|diagramação)"
    r"|deram como|demos como|como morto|saiu com|publicitári[ao]",
    soft=r"na verdade|na realidade|\w+|[.;:](?:\s|$)",
    subjects=rf"(?:{CAUSE}[^.]{{0,60}}?, )?(?:em |n[ao]s? |d[ao]s? )?(?:o |a |os |as |um |uma |noss[ao]s? "
    rf"|est[ea]s? |nest[ae] )?(?:\w+ )?(?:{PIECE}|{PART}|{PAPER})\b",
    dated=rf"{WHEN}|{OURS} (?:\w+ )?{NOUN}|noss[ao]s? {NOUN}|[«\"“'‘]_{{4,}}|que (?:publicámos"
    rf"|publicamos|acompanh\w+|ilustr\w+)|publicad[oa]s? (?:n[ao]|em|ontem|hoje)|do caderno"
    rf"|(?:reportagem|matéria|notícia|resenha|peça|crítica|entrevista) (?:sobre|ao|à)",
    erred=rf"errone\w*|errad[ao]s?\b|erradamente|incorre[c]?t\w*|equivocad\w*|inexat\w*|{CAUSE}|errou"
    rf"|erraram|omitiu|omitia|trocou|trocava|(?:estava|estavam|saiu|saíram|vinha|está|era"
    rf"|apareceram) (?:\w+ )*?{WRONG}|(?:contin|traz|tev|tinh|apresent|hav|conté)\w* (?:\w+ "
    rf")?(?:um|uma|dois|duas|três|vários|várias|alguns) (?:\w+ )?{SLIP}"
    rf"|(?:deve|devia|deveria) ler-se|não (?:era|é|mostra|retrata|corresponde) (?:de "
    rf")?[^.;]{{3,60}} mas|(?:contin|traz)\w+ dados (?:{WRONG})|falta(?:va|vam|ram)\b|com os \w+ "
    rf"trocados|confund\w+|é de [^.;]{{3,40}}, e não|não correspondi\w+|foi substituíd\w"
    rf"|não (?:é|era) (?:dela|dele|de [^.;]{{2,30}}|o|a) ?[^.;]{{0,40}},? mas|não era (?:a|o) "
    rf"(?:cert|corret|verdadeir)\w*|transformou|saiu (?:sem|cortad|truncad)\w*|problema de "
    rf"(?:paginação|impressão|edição)|não está [^.;]{{3,60}},? mas|deturp\w+"
    rf"|tinha(?:m)? (?:\w+ )?{WRONG}|está errad[oa]|grafia (?:errada|incorreta)|esquec(?:eu|emos|ia)",
    contrasted=rf"{CONTRAST}|{REPLY}|(?<=, )que nunca",
    alone=r"^\W{0,4}(?:o|a|os|as) (?:nome|sobrenome|apelido|data|idade|valor|cargo|título"
    r"|legenda)[^.;:]{0,60} (?:foi|foram)"
    r" (?:corrig|retific|alterad)\w+ ?:|"
    r"^\s?[:—–-]\s[^.]{3,120} (?:desde então|entretanto|finalmente|confirmou|anunciou|respondeu|reagiu|confirmaram"
    r"|novo balanço)\b|"
    rf"{OURS} (?:\w+ )?{NOUN}(?:,[^,.]{{3,60}},)? (?:foi|foram|está|tem sido|está a ser) (?:\w+ "
    rf")?{MEND}|(?:n|^)?onde se (?:lê|lia|leu),? [“«'\x22]_*[”»'\x22],? (?:leia-se|deve|deveria"
    rf"|deverá)|onde (?:está|se escreveu|consta) [“«'\x22]_+[”»'\x22],? (?:deve|leia|deveria)"
    rf"|^\W{{0,4}}(?:{PIECE}) (?:publicad[^.;]{{3,40}} e )?(?:a[c]?tualizad|corrigid|alterad"
    rf"|modificad|re[c]?tificad)[oa]s? (?:às|em|a|com|para|de|no|após|pel)\b|após a publicação "
    rf"d(?:est|a not|a rep|o art|a mat|o text|o noss)\w+|depois da publicação d(?:est|a not|a rep"
    rf"|o art|a mat)\w+|^\W{{0,4}}corrigimos|^\W{{0,4}}a[c]?tualizad[ao]s? (?:às|a|em) \d[^.;]{{0,30}} com (?:o"
    rf"|a|os|as|mais|nov)\b"
    rf"|^\W{{0,4}}(?:corrige|acrescenta|atualiza|actualiza|retifica|adiciona) (?:o|a|os|as|com|em"
    rf"|no|na|declara|reaç|nome|dado|informa|valor|data)|o (?:._*.|nosso jornal|jornal) errou|o "
    rf"nosso podcast retira|(?:foi|foram) (?:corrigid|alterad|retificad|substituíd)[ao]s? (?:o|a"
    rf"|os|as) (?:título|data|nome|legenda|número|valor|gráfico|grafia|foto|idade|citação"
    rf"|texto)\b"
    rf"|nas? (?:notícia|reportagem) ._+[^.]{{0,60}}(?:foi eliminada|errou|trazia)|por informação "
    rf"errada prestada|(?:\([\w._, á]{{4,30}}\)) o nome d[aoe]|estava incompleto\. fica o|(?:a"
    rf"|o) (?:versão {EARLIER}|primeira versão) {OURS} (?:{NOUN}) {TOLD}"
    rf"|(?:a|o) (?:coluna|reportagem|matéria|notícia|legenda|crítica|resenha|texto)[^.;]{{0,60}} "
    rf"errou\b|retir(?:a|ou|amos|ámos)(?: d[oe] (?:ar|site|sua \w+))? (?:{OURS}|a reportagem "
    rf"[«\"“]|o artigo [«\"“]|a notícia [«\"“])|despublic[aá]mos|(?:o|a) (?:título|texto|manchete"
    rf"|legenda|gráfico) (?:foi|d[ae]st[ea] \w+ foi) (?:alterad|modificad|corrigid|mudad)[oa] "
    rf"(?:para|porque|às|em|a)\b"
    rf"|{CAUSE} {CRAFT}|engan[aá]mo-nos|(?:houve|há) um (?:erro|lapso|engano) n(?:est|o noss|a "
    rf"noss|a (?:repor|matér|notíc|edição|tabela|legen)|o (?:texto|artigo|gráf|título))\w*|(?:o"
    rf"|a) (?:crédito|legenda|título|número|data|grafia|escala)[^.;]{{0,50}} (?:estava|está"
    rf"|saiu) {WRONG} e (?:foi|já)|artigo foi retratado|(?:jornal|diário|gazeta|folha|correio"
    rf"|tribuna)(?: [^.,]{{2,30}})? publicou (?:erroneamente|por engano|por erro|por lapso"
    rf"|erradamente)"
    rf"|(?:a|o) (?:imagem|foto|fotografia|capa) publicad[ao] [^.;]{{3,60}} é de [^.;]{{3,40}}, e "
    rf"não|passaram a (?:indicar|dizer) neste|pedimos desculpas? aos (?:leitores|nossos|ouvintes)"
    rf"|título desta (?:notícia|reportagem|matéria) foi"
    rf"|^\W{{0,4}}(?:inclui|com|acrescenta) (?:as?|os?|mais) (?:declaraç|reaç|respost|posicion"
    rf"|not|vers|dad)[^.]{{3,90}}\.?$|^\W{{0,4}}para (?:evitar|que não (?:haja|restem?"
    rf"|subsistam?)) (?:\w+ )?(?:equívocos?|dúvidas?|confus\w+"
    rf"|mal-entendidos)[^.]{{0,120}}(?:{OURS} {NOUN}|{WE_SAID})|leitor\w*[^.;]{{0,30}} "
    rf"(?:(?:observ|apont)(?:ou|aram) (?:que|um|uma)|alert(?:ou|aram)-nos|chamou-nos|nos (?:alert"
    rf"|apont|avis|chama)\w+)|(?:fica|ficam) (?:sem efeito|anulada) (?:a nossa|a notícia|nossa)"
    rf"|(?:foi|foram) (?:suprimid|retirad|removid|eliminad|cortad)[ao]s? dest[ea]s? (?:{NOUN})"
    rf"|retrata-se d[aeo] (?:{PIECE})|uma gralha (?:transformou|fez|trocou)|(?:trocámos|trocamos|errámos|erramos"
    rf"|confundimos) "
    rf"(?:por (?:lapso|engano|erro) )?(?:o|a|os|as) (?:nome|sobrenome|apelido|data|título|cargo"
    rf"|idade|irmã)\w*|problema de (?:paginação|impressão|edição|diagramação)[^.]{{0,60}} "
    rf"(?:ontem|edição)|(?:notícia|artigo|texto|reportagem|matéria) (?:foi|está) (?:atualizad"
    rf"|actualizad|corrigid)[oa] (?:para|às|com|em)"
    r"|soubemos (?:depois|entretanto)|(?:importa|convém|cabe) (?:precisar|esclarecer|clarificar"
    r"|retificar),? a propósito d"
    rf"|(?:este|nosso|o nosso|esta) (?:jornal|site|diário|revista|portal|redação) (?:decidiu"
    rf"|optou|resolveu|retira)(?:[^.;]{{0,20}} (?:retirar|despublicar|eliminar|remover))?|(?:a"
    rf"|esta) (?:redação|redacção|direção|direcção) (?:avisa|informa|esclarece|lamenta|comunica"
    rf"|pede|precisa)\b|(?:o|este|nosso) (?:título|manchete|gráfico) (?:já )?foi "
    rf"(?:{MEND})(?=[.:;]| (?:para|porque|às))|^\W{{0,4}}(?:{MEND}) (?:o|a|os|as) (?:{PART}"
    rf"|{PIECE})\b|^\W{{0,4}}(?:a|o|as|os) (?:{PART}|tabela|gráfico|mapa|infográfico) (?:era"
    rf"|estava|estavam|saiu|saíram) (?:\w+ )?{WRONG}|^\W{{0,4}}(?:esclarecimento|correção"
    rf"|atualização|actualização|retificação|precisão)s?(?: às \d[^.:]{{0,30}}| (?:sobre|da|do|ao"
    rf"|à) [^.:]{{0,40}}(?:{PIECE}|publicad[oa]|sondagem)[^.:]{{0,40}})(?:: | (?:com|para) (?:o|a"
    rf"|os|as|incluir) )|^\W{{0,4}}[a-záéíóúãõçê ]{{3,30}} \(\d{{1,2}}[._]? ?(?:de "
    rf")?[a-zç]{{3}}[^()]{{0,20}}p[áa]g|atribuíd[oa] (?:por (?:engano|erro|lapso)|erradamente) "
    rf"(?:a|ao|à) [^.;]{{2,50}}[.;:] (?:o autor|a autora|é|foi|trata)"
    rf"|{WE_MEND} (?:o|a|os|as|est[ea]) (?:\w+ ){{0,2}}?(?:{PART}|{PIECE})\b",
    veto=rf"{STAMP}|"
    r"(?:obrigad[oa]|agradec\w+) a[o]? [^.;]{2,60}(?:leu|leram|leitura de)|margem de erro|agradece"
    r"|agradeço|se (?:você )?(?:encontrou|detet|acredita|achar)|encontrou "
    r"(?:algum|um) erro|assine\b|acompanhe (?:aqui|ao)|siga (?:todas|aqui)|política de corre|os "
    r"erros são corrigidos|(?:^|[.!?] )\W*como (?:já )?(?:foi )?(?:publicad|notici|inform"
    r"|escrevemos|dissemos)\w*"
    r"|(?:de|da) (?:exclusiva )?responsabilidade d|última atualização:|senhor diretor|exclusivo "
    r"para assinantes|comentários a uma versão|leitura de uma versão|faz parte de uma série"
    r"|direito de resposta|fechado em comissão|errar é humano",
    others=r", (?:\w+ ){0,2}?(?:disse(?:ram)?|segundo|explic(?:a|ou)|afirm(?:a|ou|aram)|reconhece(?:u)?"
    r"|declar(?:a|ou)|começa|garant(?:e|iu)|sublinh(?:a|ou)|queixa-se|considera|lembr(?:a|ou)"
    r"|lament(?:a|ou)|insist(?:e|iu)|opina)\b|concorrent|rival|\?|em nota\b(?!,)|em comunicado"
    r"|segundo (?:o|a|os|as|um|uma)(?! qua[li])|pel[oa] (?:assessoria|gabinete|presidente|governo|ministério"
    r"|prefeitura)|(?:a|o) (?:empresa|clube|companhia|polícia|ministério|governo|deputado"
    r"|hospital|museu|instituto|tribunal|árbitro) (?:\w+ )?(?:informou|corrigiu|pediu|retificou"
    r"|retirou|errou|mandou)|do (?:ministério|sistema|governo)|na comissão|de pauta",
    retracted=r"retrat\w+|retractação|retir(?:a|ou|amos|ámos) (?:do ar )?(?:o|a) |eliminada por|falsa"
    r"|falso\b|não temos como sustentar|(?:sem|não tem) (?:qualquer )?fundamento|foi (?:retirad"
    r"|excluíd|apagad)[ao] (?:por|porque|após|do ar)|despublic\w+|não (?:aconteceram|existiram)"
    r"|(?:não ter|sem ter) conseguido (?:confirmar|verificar)|plági\w+|inventad[ao]s?"
    r"|retir[aá]mos est|informação era falsa|não (?:conseguimos|pudemos|foi possível) "
    r"(?:confirmar|verificar|apurar|comprovar)|sem efeito|notícia era falsa"
    r"|decidiu (?:retirar|despublicar|eliminar) (?:o|a|est)|não poder (?:sustentar|confirmar|verificar)",
    faulty=rf"dev\w+ ler-se|erros?\b|erramos|errámos|errou|errad[ao]s?\b|erradamente|erroneamente|incorre[c]?t\w*"
    rf"|incorreç\w+|equivocad\w*|lapso|engano|gralha|imprecis\w+|inexat\w+|corrig\w+|correção|, "
    rf"e não |mas sim|na verdade|na realidade|leia-se|diferentemente|ao contrário|trocad[ao]s"
    rf"|trocou|incomplet\w|o correto|omitiu|(?:versão {EARLIER}|primeira versão)[^.]{{0,60}} "
    rf"(?:{SAID})|inicialmente|originalmente (?:dizia|afirmava|informava)|desatualizad\w+"
    rf"|invertid\w+",
    clarified=r"refle(?:c)?tir (?:melhor|com)|esclare[cç]\w+|clarific\w+|precis(?:ar|ão|amos)\b|dava a entender"
    r"|não (?:deixava|estava"
    r"|ficava) claro|deixar claro|deveria constar|reste dúvida|dizem respeito|mal-entendid\w+"
    r"|ambígu\w+|interpreta\w+|podia (?:levar|dar|induzir|sugerir)|refletir (?:com|melhor)|mais "
    r"rigor|não está ordenad"
    r"|evitar equívocos|reste dúvida",
    updated=r"a[c]?tualiza\w*|após a publicação|depois da publicação|para (?:incluir|acrescentar)"
    r"|acrescent\w+|foi incluíd\w|envi(?:ou|ado) (?:a seguinte )?nota|adenda|posicionamento"
    r"|ampliad\w"
    r"|comunicado",
    noted=r"trabalh(?:a|ou|ava) (?:n[ao]|para|em|como)|vínculo|a título provisório|averigua|livro de estilo"
    r"|dev(?:ia|eria) (?:constar|ter)"
    r"|suprimid\w+|soubemos depois|pag[ao] pel|conflitos? de interesses?|não havia sido "
    r"comunicado|desnecessári\w+|publicad\w por (?:engano|erro|lapso)|provedor|inteligência "
    r"artificial|sem que (?:isso|tal|o)|a pedido d|embargo|(?:é|era|foi) (?:casad|sóci|consultor"
    r"|assessor|candidat|filiad|irm|filh|membro|funcionári|acionista)\w*|comentários|anonim\w+"
    r"|não foi assinalado|convidad[oa]|antes da hora|nomes (?:\w+ ){0,4}(?:trocados|alterados"
    r"|fictícios)|passou a|relação (?:familiar|pessoal|profissional)"
    r"|dev(?:íamos|eríamos|ia|eria|eriam) (?:ter )?(?:\w+)|vêm de um comunicado|colaborador|(?:é"
    r"|foi) casad[ao]|ter (?:avisado|referido|informado|assinalado)"
    r"|soubemos"
    r"|sem (?:a )?(?:devida )?(?:atribuição|atribuir|citar|identificação|indicação)|publicitári\w"
    r"|anunciante|tinham sido publicad|já publicad",
    process=r"publicad[ao] (?:por (?:engano|erro|lapso) |indevidamente )?(?:antes da hora|antes do "
    r"(?:tempo|fim)|prematuramente)|publicad[oa] por (?:engano|lapso) antes|fim do embargo",
    negations=r",? \(?e não(?: (?:em|no|na|de|do|da|a|ao|com|como|por|para))?(?= )|[,;] (?:mas )?não(?: "
    r"(?:em|no|na|de|do|da|a|ao|com|por|para))?(?= )",
    instead=r"em vez de|em lugar de|ao invés de|no lugar de",
    turned=(
        r"não (?:era|é|foi|são|eram|fica|custa|mede|tem|está|aparece|estreia|nasceu em|se chama)(?: de)?\b|não\b",
        r",? mas(?: sim\b)?(?: d[eoa]\b| em\b| no\b| na\b| apenas\b)?(?!\w)|: apenas\b",
    ),
    likely=likely_of(SORTS, WE_SAID, piece=PIECE, when=WHEN),
    formulas=(*formulas_of(SORTS), *FORMULAS, *right_alone(SORTS)),
    reports=r"(?:diziam?|disse|dizer|afirmar|informar|informava(?: incorretamente)?|informou|afirmava"
    r"|afirmou|indicava|indicou|indica-se|escrevemos|publicámos|publicamos|noticiámos|noticiamos"
    r"|informamos|referia|referiu|referimos|dissemos|apontava|informámos|anunciámos|anunciamos"
    r"|afirmámos|afirmamos|sugeria|dava a entender|mencionava)(?: erradamente| incorretamente| "
    r"por lapso| inicialmente| por engano| por erro|, erradamente,|, por lapso,)?,? que"
    r"|(?:identificava|apresentava|descrevia|identificámos|identificou|apresentámos|referia"
    r"|tratava|identificado|apresentado)(?: [^.;,]{2,60}?)? como|(?:trazia|situava|colocava"
    r"|dava)(?: [^.;,]{2,60}?)? (?:com|em|no|na)"
    rf"|{WE_SAID}(?: ontem)? que|publicou(?: na \w+| ontem)? que|{WE_SAID}|(?:colocava|situava|localizava)"
    r"|apareci(?:a|am) como|figurava(?:m)? (?:como|com)|(?:dizia|afirmava|lia|indicava|informava)-se(?: que)?"
    r"|atribu(?:ía|iu|íam)(?: [^.;,]{2,50}?)? (?:ao|à"
    r"|a)(?= )|falava(?:m)?(?: d| em)?"
    r"|(?:diz-se|afirma-se|lê-se|refere-se|indica-se) que|fala-se (?:de|em)|atribuíd[oa](?: por \w+)? a"
    r"|(?:afirmou|disse|escreveu|indicou|informou)-se que",
    answers=r"(?:o|a) (?:correto|certo|valor (?:certo|correto)|número (?:certo|correto)|[\w]+ corret[ao]"
    r"|[\w]+ cert[ao])(?: da [^.;,]{2,40}| d[oae] [^.;,]{2,40})? (?:é|são|era)(?: de)?|na "
    r"verdade,? (?:é|são|foi|são|nasceu em)?|na realidade,?(?: (?:é|são|foi|foram))?|fica o "
    r"endereço completo:|que é(?: de)?|trata-se d[eoa]|(?:ele|ela) se chama|chama-se|são "
    r"necessários|(?:o|a) [\w]+ (?:é|foi) d[eo]|nasceu em"
    r"|vai ser|serão|será|agora custa|o detido é"
    r"|(?:ela |ele )?é de(?= \d)|o autor foi|chama-se",
    copulas=r"é|são|era|eram|foi|foram|custa|custou|custaria|mede|tem|opera com|dura|fica em|fica|chama"
    r"|se chama|chama-se|está|havia sido|ser|em|nasce em|ganhou em|houve|fez|subiria|abre"
    r"|realiza-se|equivalem a|foi inaugurada em|inaugurada em|trabalha|faz|aos|produz|filiada ao"
    r"|preso em|assinada? em|assinado em|entrou em vigor em|fechado",
    prepositions=r"em|no|na|de|do|da|com|por|a|ao|à|para|pelo|pela",
    articles=r"o|a|os|as|um|uma",
    tails=r",? (?:como|segundo|que|porque|quando|mas|pois|devido|da capacidade)\b| d[ae] [A-Z]",
    numerals=r"dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze"
    r"|dezess\w+|dezas\w+|dezoito|vinte|trinta|quarenta|cinquenta|sessenta|cem|cento|mil",
    perfect=r"(?:havia|haviam|tinha|tinham) (?!sido)\w+[dt][oa]s?\b",
    pronouns=r"ele|ela|eles|elas|isso",
    limits=r"apenas|somente|só|(?<=claro que )[^.;,]{3,80}|(?<=esclarecer que )[^.;,]{3,80}|exclusivamente",
    denials=(
        r"(?:essa|esta|a) (?:acusação|informação|afirmação|notícia) (?:é|era|foi) (?:falsa|infundada"
        r"|incorreta)|(?:a|essa) (?:acusação|afirmação|informação) não tem (?:qualquer )?fundamento"
        r"|(?:não é|é falso|nunca o foi)"
    ),
    remedies=r"(?:pedimos|lamentamos|o texto|a informação (?:foi|já)|aos leitores|às duas|pelo erro|o erro"
    r"|desculp|nossas|o nome foi|o título foi)",
)
