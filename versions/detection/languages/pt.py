"""Portuguese, of both shores."""

from ...kinds import Kind
from ..vocabulary import Vocabulary

_NOUN = (
    r"(?:artigo|texto|reportagem|notícia|nota|matéria|coluna|crônica|crónica|entrevista|perfil|peça"
    r"|obituário|editorial|título|legenda|gráfico|mapa|tabela"
    r"|foto|fotografia|imagem|infográfico|edição|página|newsletter|jornal|revista|podcast|vídeo|análise"
    r"|agenda|post|publicação|receita|site|trabalho|versão)s?"
)
_SAY = (
    r"(?:dizia|informa|informava|afirma|indica|refer|identific|atribu|traz"
    r"|mencion|apont|escrev|public|noticia|apresent|cit|grafa|situa|descrev|saiu)\w*"
)

PORTUGUESE = Vocabulary(
    code="pt",
    cues="""
        erramos errou correção correções corrigir corrigido corrigida corrigimos errata retificação retificamos
        rectificação erro erros errada errado erradamente incorreta incorreto incorretamente incorreções
        equivocada equivocadamente diferentemente contrário esclarecimento esclarecemos clarificação precisar
        precisão atualizado atualizada atualização actualizado actualizada alterado alterada desculpa desculpas
        lamentamos retira retiramos retirada eliminada suprimidos lapso versão nota redação direção publicação
        trocadas trocados incompleto correto certo lê leia-se foi mal dúvida n. leitores acrescentados editado
        modificado modificada gralha engano enganámo-nos retratação removido removida errámos errónea
        erroneamente errados erradas esclarece clarificar inexata inexato imprecisão excluída informação
        publicado título aditamento adenda""",
    places="",
    openers="",
    speakers="este esta neste nesta nosso nossa",
    beside="foi após texto título depois",
    frequent="o a os as de do da dos das que e em um uma para com não no na por se mais foi ao é como são ele ela"
    " mas pelo pela ou seu sua",
    labels={
        Kind.CORRECTION: (
            r"erramos|errámos|(?:nota de )?corre[cç]ç?(?:ão|ões)|errata|re[c]?tifica(?:ção|ções)"
            r"|corrigimos|corrigido|foi mal|corrigenda|nota de retificação|o correto é"
        ),
        Kind.CLARIFICATION: (
            r"esclarecimentos?|clarificação|precisão|nota de esclarecimento|para que não reste dúvida"
            r"|precisões"
        ),
        Kind.RETRACTION: r"retratação|retra(?:ct)?ação|pedido de desculpas?|anulad[ao]|desculpas",
        Kind.UPDATE: r"a[c]?tualização|a[c]?tualizad[ao]|em a[c]?tualização|adenda|pós-escrito|aditamento",
    },
    headings=r"n\.? ?(?:de|do|da) ?[rde]\.?|nota (?:da|do|de|aos|à) (?:redação|direção|editora?|leitor(?:es)?"
    r"|assinantes|provedor\w*)(?: \w+)?|nota|aos (?:nossos )?leitores|da redação|provedor do leitor"
    r"|editado",
    version=rf"(?:uma |a |em |numa |na )?(?:primeira|anterior|prévia) versão (?:(?:deste|desta|do nosso"
    rf"|da nossa) {_NOUN}|do texto|da reportagem|da notícia)\b|(?:uma |a |numa |em )?versão (?:anterior"
    rf"|prévia|inicial|original|preliminar) (?:(?:deste|desta|do nosso|da nossa) {_NOUN}|d(?:o texto"
    rf"|a reportagem|a notícia|o artigo))\b|(?:uma|a) versão anterior {_SAY}"
    rf"|(?:ao contrário|diferentemente) do (?:que )?(?:(?:foi )?(?:publicad|informad|noticiad"
    rf"|divulgad)o (?:n|em|por|pel|ontem|anteriormente|aqui)|noticiámos|escrevemos|publicámos|publicamos"
    rf"|informamos|dissemos|(?:\w+ )?(?:dizia|afirmava|informava|afirma|diz|informou) (?:o título"
    rf"|a reportagem|o texto|est|a versão|a nota|a notícia|noss))|como (?:foi )?(?:publicado|publicámos"
    rf"|publicamos|noticiámos|informado|escrevemos|dissemos|saiu)\b|o título original dest"
    rf"|a primeira versão deste",
    own=rf"(?:est[ea]|dest[ea]|nest[ea]|noss[ao]|no nosso|na nossa) {_NOUN}\b|(?:o|a|na|no|da"
    rf"|do) {_NOUN} (?:[^.;]{{0,90}}?)(?:publicad[ao]s?|intitulad[ao]|de ontem|de (?:segunda|terça|quarta"
    rf"|quinta|sexta|sábado|domingo)|da página|da última edição|da semana passada|que acompanhava|de \d)\b"
    rf"|(?:na|nesta) (?:pág\.|página|edição)|(?:na|da) newsletter de|no jornal das"
    rf"|a (?:notícia|reportagem) .__*|reportagem ._+|da peça ._+|quando escrevemos|o texto publicado"
    rf"|citado no texto|nesta página",
    we=r"(?:escrevemos|publicámos|publicamos|noticiámos|noticiamos|informámos|informamos|dissemos|indicámos"
    r"|indicamos|corrigimos|lamentamos|pedimos desculpas?|apresentamos desculpas|retiramos|mandamos"
    r"|erramos|atribuímos|trocámos|trocamos|enganámo-nos|retificamos|identificámos|soubemos)"
    r"|nossas desculpas|nosso (?:erro|pedido)|por (?:um )?(?:lapso|erro|engano)|importa precisar"
    r"|por informação errada",
    hard=r"erro\b|erros\b|errou|errad[ao]s?\b|erroneamente|incorret\w*|incorreç\w+|equivocad\w*|lapso|engano"
    r"|gralha|inexat\w*|trocad[ao]s\b|estava incomplet\w|o (?:correto|certo) é|valor certo|leia-se|(?:foi"
    r"|foram) (?:corrigid|alterad|a[c]?tualizad|retificad|modificad|eliminad|removid|suprimid)\w*"
    r"|para (?:corrigir|incluir)|já foi corrigid|desculpa\w*|lamentamos|dava a entender|não deixava claro"
    r"|deveria constar|devia constar|precisar|retira o|não temos como sustentar|apenas \w+",
    soft=r"na verdade|na realidade|[.;:](?:\s|$)",
    alone=rf"(?:est[ea]|noss[ao]) {_NOUN} (?:foi|está|tem sido) (?:corrigid|alterad|a[c]?tualizad|retificad"
    rf"|modificad|editad|amplad|retirad)\w*|onde se (?:lê|lia),? [“«'\x22]_*[”»'\x22],? (?:leia-se|deve"
    rf"|deveria|deverá)|^\W{{0,4}}(?:notícia|texto|artigo|reportagem|matéria) (?:a[c]?tualizad|corrigid"
    rf"|alterad|modificad)\w+|após a publicação d(?:est|a not|a rep|o art)\w+|^\W{{0,4}}corrigimos"
    rf"|o (?:._*.|nosso jornal|jornal) errou|o nosso podcast retira"
    r"|nas? (?:notícia|reportagem) ._+[^.]{0,60}(?:foi eliminada|errou|trazia)"
    r"|por informação errada prestada|(?:\([\w., á]{4,30}\)) o nome d[aoe]|estava incompleto\. fica o",
    veto=r"agradece|agradeço|se (?:você )?(?:encontrou|detet|acredita|achar)|assine\b|acompanhe (?:aqui|ao)"
    r"|política de corre|como (?:foi )?publicado na|de responsabilidade do autor|última atualização:"
    r"|senhor diretor|exclusivo para assinantes",
    others=r", (?:disse|segundo|explicou|afirmou|reconheceu|declarou|começa) |concorrent|rival|\?",
    retracted=r"retrat\w+|retira o|retiramos|eliminada por|falso\b|não temos como sustentar|sem fundamento"
    r"|foi (?:retirad|excluíd)a",
    faulty=r"erro\b|erros\b|erramos|errámos|errou|errad[ao]s?\b|incorret\w*|incorreç\w+|equivocad\w*|lapso|engano"
    r"|corrig\w+|correção|, e não|, não |e não|mas sim|na verdade|leia-se|diferentemente|ao contrário"
    r"|trocad[ao]s|incomplet\w|o correto|versão anterior d",
    clarified=r"esclarec\w+|clarific\w+|precisar|dava a entender|não deixava claro|deveria constar|reste dúvida"
    r"|dizem respeito|mal-entendid\w+|ambígu\w+|interpreta\w+",
    updated=r"a[c]?tualiza\w*|após a publicação|para incluir|acrescentad\w+|foi incluíd\w|enviou nota|adenda",
    noted=r"vínculo|a título provisório|averigua|livro de estilo|devia constar|suprimid\w+|soubemos depois"
    r"|paga pel|conflito de interesse|não havia sido comunicado|desnecessári\w+|publicad\w por engano"
    r"|provedor",
    negations=r",? e não(?= )|[,;] (?:mas )?não(?= )",
    instead=r"em vez de|em lugar de|ao invés de",
    turned=(r"não (?:era|é|foi|são|eram|fica)(?: de)?|não", r",? mas(?: sim)?(?: de| apenas)?|: apenas"),
    formulas=(
        r"(?:o|a) \w+ (?:é|são) (?P<r>[^.;,()]{1,60}?) \(e não (?P<w>[^()]{1,60})\)",
        r"onde se (?:lê|lia),? [\"“«]?(?P<w>[^\"”»“«.;,]{1,80})[\"”»]?,? (?:leia-se|deve ler-se"
        r"|deveria ler-se) [\"“«]?(?P<r>[^\"”»“«.;,]{1,80})[\"”»]?",
        r"indicámos (?P<w>[^.;,]{2,50}?) como [^.;,]{2,60}; [^.;,]{2,30}? (?:coube a|foi) (?P<r>[^.;,]{2,50})",
    ),
    reports=r"(?:dizia|informava(?: incorretamente)?|afirmava|indicava|escrevemos|publicámos|noticiámos|informamos"
    r"|referia|dissemos|apontava|informámos)(?: erradamente| incorretamente| por lapso)?,? que"
    r"|(?:identificava|apresentava|descrevia|identificámos|apresentámos|referia) [^.;,]{2,60}? como",
    answers=r"(?:o|a) (?:correto|certo|valor (?:certo|correto)|número (?:certo|correto)|\w+ corret[ao]"
    r"|\w+ cert[ao]) (?:é|são|era)|na verdade,? (?:é|são|foi|são)?|na realidade|fica o endereço completo:"
    r"|que é",
    copulas=r"é|são|era|eram|foi|foram|custa|custou|custaria|mede|tem|opera com|dura|fica|chama|se chama|está"
    r"|havia sido|ser|em",
    prepositions=r"em|no|na|de|do|da|com|por|a|ao|à|para|pelo|pela",
    articles=r"o|a|os|as|um|uma",
    tails=r",? (?:como|segundo|que|porque|quando|mas|pois|devido|da capacidade)\b| d[ae] [A-Z]",
    numerals=r"dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|quinze|vinte|trinta|quarenta"
    r"|cinquenta|cem|mil",
    perfect=r"",
    pronouns=r"ele|ela|eles|elas",
    limits=r"apenas|somente|só",
    denials=(r"(?:essa|esta|a) (?:acusação|informação|afirmação|notícia) (?:é|era|foi) (?:falsa|infundada|incorreta)"),
    remedies=r"(?:pedimos|lamentamos|o texto|a informação (?:foi|já)|aos leitores|às duas|pelo erro|o erro|desculp"
    r"|nossas)",
)
