"""The Portuguese words that notices are made of: pieces, parts, days, verbs of saying, erring and mending."""

PIECE = (
    r"(?:artigo|texto|reportagem|reportagens|notícia|nota|matéria|coluna|crônica|crónica"
    r"|entrevista|perfil|peça|obituário"
    r"|editorial|gráfico|mapa|tabela|quadro|infográfico|newsletter|boletim|podcast|episódio|vídeo|análise|agenda|post"
    r"|publicação|receita|trabalho|resenha|crítica|recensão|ranking|lista|guia|palavras[- "
    r"]cruzadas|sudoku|passatempo|teste"
    r"|quiz|caderno|suplemento|especial|cobertura|postagem|tuíte|tweet|fio|legenda|linha do tempo"
    r"|cronologia|carta|charge|cartoon"
    r"|programa|telejornal|noticiário|inquérito|rubrica|seção|secção|galeria"
    r"|alerta|roteiro|calendário|comentário"
    r"|despacho|relato|box|destaque|chamada|história|conteúdo|blog|blogue|balanço|página|informação)s?"
)
PART = (
    r"(?:título|subtítulo|manchete|chapéu|entrada|lead|lide|antetítulo|legenda|foto|fotografia"
    r"|imagem|imagens|ilustração"
    r"|capa|primeira página|contracapa|página|olho|linha[- ]fina|parágrafo|frase|citação"
    r"|assinatura|crédito|rodapé|oráculo"
    r"|ligação|link|versão (?:impressa|em papel|online)|nome|sobrenome|apelido|data|número|valor"
    r"|solução|soluções|charada|resposta|redação|preço|telefone|endereço|menção|expressão"
    r"|morada)s?"
)
PAPER = r"(?:edição|jornal|revista|site|sítio|página|portal|semanário|diário|número|caderno|rádio|canal)"
NOUN = rf"(?:{PIECE}|{PART}|{PAPER})"
DAY = r"(?:segunda|terça|quarta|quinta|sexta|sábado|domingo)(?:-feira)?"
MONTH = r"(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)"
WHEN = (
    rf"(?:ontem|anteontem|hoje|esta manhã|(?:n[ao]|d[ao]|de|última|últim[ao]|passad[ao]|esta"
    rf"|nesta) (?:últim[ao] |passad[ao] )?{DAY}(?: passad[ao])?(?: \(\d+\))?|(?:de|em|no dia|do "
    rf"dia|a|dia) \d{{1,2}}(?:º)?"
    rf"(?:/\d+| de {MONTH})?|d[ae] semana passada|(?:na|da) semana (?:passada|anterior)|(?:no"
    rf"|do) mês passado|última edição|(?:na |da )?p(?:ágina|ág\.?|_|\.) ?\w?\d+|edição n\.?º"
    rf"|número \d+"
    rf"|\d{{1,2}}/\d{{1,2}}(?:/\d+)?|edição (?:impressa|de|do|da|online)|de {MONTH})"
)
OURS = r"(?:est[ea]s?|dest[ea]s?|nest[ea]s?|noss[ao]s?|presente|[dn]?o nosso|[dn]?a nossa)"
EARLIER = r"(?:anterior(?:es)?|prévia|inicial|original|primeira|preliminar|impressa|em papel|precedente)"
A = r"(?:avam?|ou|aram|a(?:va)?mos|ámos|ávamos)"
E = r"(?:iam?|iu|eu|eram|imos|emos|íamos)"
TOLD = (
    r"(?:(?:diziam?|disse|dizíamos|dissemos|traziam?|trouxe|trazia|saiu|saíram|"
    rf"(?:(?:inform|afirm|indic|identific|mencion|apont|public|notici|apresent|cit|graf|situ"
    rf"|design|cham|public|mostr|report|report|atest|troc|err|coloc|assegur|anunci|trat|sugeri"
    rf"|credit|list|cont|consider|calcul|soma|estim|fal|d|classific|compar|relat|assinal|pux|dat"
    rf"|not|const){A})|(?:(?:refer|atribu|descrev|escrev|inclu|omit|conf[uo]nd|transcrev|reproduz"
    rf"|inser|sa|continh?|suger){E})|continham?|constava|constou|dava|davam|vinha|surgia))"
)
SAID = (
    rf"(?:(?:diziam?|disse|(?:inform|afirm|indic|identific|mencion|apont|notici|apresent|cit|situ"
    rf"|anunci|fal){A}|(?:refer|atribu|descrev|escrev|confund){E}))"
)
WRONG = (
    r"(?:errad[ao]s?|incorret[ao]s?|incorrect[ao]s?|equivocad[ao]s?|inexat[ao]s?|trocad[ao]s?"
    r"|invertid[ao]s?|desatualizad[ao]s?|incomplet[ao]s?|falh[ao]s?|desajustad[ao]s?)"
)
BADLY = (
    r"(?:por (?:um )?(?:erro|lapso|engano|equívoco|descuido)|erradamente|erroneamente"
    r"|incorre[c]?tamente|equivocadamente|inicialmente|originalmente|anteriormente|previamente"
    r"|indevidamente|por distração|mal|num primeiro momento|em um primeiro momento|de forma "
    r"(?:incorreta|errada|equivocada))"
)
SLIP = (
    r"(?:(?<!era um )(?<!é um )(?<!foi um )erros?(?! (?:médic|judici|human|mais|comun|frequent"
    r"|de arbitragem|históric|do passado"
    r"|polici|que os leitores))|lapsos?|enganos?|equívocos?|gralhas?|incorre[cç]ç?(?:ão|ões)"
    r"|imprecis(?:ão|ões)|inexatid(?:ão|ões)|falhas?|trocas?|omiss(?:ão|ões)|confus(?:ão|ões)"
    r"|descuidos?|deslizes?|mal-entendidos?|distraç(?:ão|ões)|informaç(?:ão|ões) (?:errada"
    r"|incorreta|equivocada)s?)"
)
CAUSE = (
    rf"(?:por|devido a|em razão de|por causa de|em virtude de|na sequência de|em consequência "
    rf"de) (?:(?:um|uma|uns) )?(?:lamentável |involuntári[oa] )?{SLIP}"
)
CRAFT = (
    r"(?:d[ea] (?:edição|redação|transcrição|impressão|paginação|diagramação|tradução|digitação"
    r"|produção|revisão|apuração|montagem|informação|arquivo|composição|conversão|nossa"
    r"|responsabilidade)|nosso|técnic[oa]|cometido)"
)
MEND = (
    r"(?:corrigid|alterad|a[c]?tualizad|re[c]?tificad|modificad|eliminad|removid|suprimid|editad"
    r"|ampliad|retirad|substituíd|trocad|emendad|apagad|mudad|revist|reescrit"
    r"|reformulad|despublicad|acrescentad|incluíd|clarificad|ajustad|completad|refeit|excluíd"
    r"|complementad|precisad|retratad|republicad|anonimizad|acrescid)[oa]s?"
)
WE_SAID = (
    r"(?:dissemos|dizíamos|(?:escrev|descrev)(?:emos|íamos)|(?:atribu|confund|refer|omit|inclu"
    r"|difund|transmit|troc)(?:ímos|imos|emos|íamos)|demos|fizemos|pusemos|trouxemos"
    r"|(?:public|notici|inform|indic|afirm|identific|situ|apresent|cit|cham|anunci|titul|troc"
    r"|mencion|apont|cham|baptiz|batiz|grafa|graf|err|mand|coloc|assegur|avanç|design|cont|divulg"
    r"|d|estrag|deturp|rebaptiz|mostr|us|compar|coloc)(?:[aá]mos|ávamos)"
    r"|(?:havíamos|tínhamos) (?:\w+ )?(?:dito|escrito|publicado|informado|indicado|afirmado"
    r"|identificado|noticiado|referido))"
)
WE_MEND = (
    r"(?:(?:já )?(?:corrigimos|retific[aá]mos|rectific[aá]mos|retiramos|retirámos|retratamo-nos"
    r"|despublic[aá]mos|apag[aá]mos|elimin[aá]mos|substituímos|reformul[aá]mos|atualiz[aá]mos"
    r"|remov[eê]mos|esclarecemos|clarificamos|precisamos que|alter[aá]mos))"
)
SORRY = (
    r"(?:(?:pedimos|apresentamos|devemos) (?:\w+ )?(?:desculpas?|perdão)|lamentamos (?:o|a|os"
    r"|profundamente)|(?:as )?nossas (?:sinceras )?desculpas|nosso pedido de desculpas?|pelo "
    r"(?:erro|lapso|facto),? (?:pedimos|as nossas)"
    r"|desculpem|(?:o jornal|a redação|a direção|a folha) (?:lamenta|pede (?:desculpas?|perdão))"
    r"|mil desculpas|desculpem?(?:-nos)?|fica o pedido de desculpas?)"
)
CONTRAST = (
    r"(?<=[\w,»”\"%€)_] )(?:\()?e não (?!só|apenas|há|se\b|tem|foi|é\b|está|ha|vai|pode|quer"
    r"|sabe)|(?<=[,;] )(?:mas )?não (?!só|apenas|há|se\b|tem|foi|é\b|está|vai|pode|quer|sabe"
    r"|obstante)|(?<=[\w,»”\"] )mas sim|(?<=[.;,:] )na (?:verdade|realidade)|na (?:verdade"
    r"|realidade)"
    r"|(?:o|a|os|as) (?:\w+ )?(?:corret[ao]s?|cert[ao]s?|correct[ao]s?|exat[ao]s?"
    r"|verdadeir[ao]s?) (?:é|são|era)|quando (?:na verdade|o correto|é|são|era|foi|está|custa|mede)"
)
REPLY = (
    r"(?<=[.;:] )(?:(?:ele|ela|eles|o time|o número|o valor|o autor|a autora|a vitória|a "
    r"declaração|o reajuste|a pena)[^.;,]{0,30} |(?:[\wáéíóúãõâêôç]+ ){1,3}?)?(?:é|são|será|serão"
    r"|vai ser|vão ser|continua|fica|não o|agora custa|equivale|foi|foram|era|eram|tem|têm|está"
    r"|houve|ganhou|nasceu|nasce|trata-se|custa|mede|fica|entrou|inaugurou|chama-se|se chama"
    r"|realiza-se|coube|não (?:é|foi|tem|são))\b"
)
FORMULAS = (
    r"(?:um erro|uma gralha|imprecisão)[^.:;]{0,60}: [^.;,]{2,60}? em (?P<r>\d{4})(?=[.;,]|$)",
    r"d[aeo] (?P<r>[A-ZÁÉÍÓÚ][\w-]+(?: [A-Z][\w-]+){0,3}),? e não d[aeo] (?P<w>[A-ZÁÉÍÓÚ][\w-]+(?: [A-Z][\w-]+){0,3})",
    r"(?:apelido|sobrenome|nome) d[aoe] [^.;,]{2,40} é (?P<r>[A-Z][\w-]+(?: "
    r"[A-Z][\w-]+){0,3})(?:, com [^.]{2,30})?\. [^.]*(?:errad|incorret|mal escrit|gralha)",
    r"(?:ocorreu|foi|fica|aconteceu) ao (?P<w>quilómetro \d+)\. [^.]* ao (?P<r>quilómetro \d+)",
    r"\((?P<w>(?:R\$ )?\d[^()]{0,20})\) é o d[^.]{2,40}\. [^.]{0,40}? custa (?P<r>(?:R\$ )?\d[^.;,]{0,20})",
    r"(?:o|a) \w+ (?:é|são) (?P<r>[^.;,()]{1,60}?) \(e não (?P<w>[^()]{1,60})\)",
    r"onde (?:se (?:lê|lia|escreveu)|está|consta),? [\"“«'‘](?P<w>[^\"”»“«’]{1,80})[\"”»'’],? "
    r"(?:leia-se|dev(?:e|ia|eria) (?:ler-se|estar|constar|ser)):? "
    r"[\"“«'‘](?P<r>[^\"”»“«’]{1,80})[\"”»'’]",
    r"onde se (?:lê|lia),? (?P<w>[^\"”»“«.;,]{1,80}?),? (?:leia-se|deve ler-se) (?P<r>[^\"”»“«.;,]{1,80})",
    r"indic[aá]mos (?P<w>[^.;,]{2,50}?) como [^.;,]{2,60}; [^.;,]{2,30}? (?:coube a|foi) (?P<r>[^.;,]{2,50})",
    r"identific(?:ámos|amos|ou|ava) [^.;,]{2,50}? como (?P<w>[^.;,]{2,50})[.;,] (?:trata-se|na "
    r"verdade trata-se) d[eoa] (?P<r>[^.;,]{2,50})",
    r"atribu(?:iu|ía|ímos|imos) [^.;]{2,40}? (?P<w>(?:ao|à|a) [^.;]{2,60}?)[.;] (?:[^.;,]{2,30}? "
    r")?(?:é|foi|são|era) d[oae] (?P<r>[^.;]{2,60})",
    r"(?:é|foi|são) de (?P<r>[^.;,]{2,40}), e não de (?P<w>[^.;,]{2,40})",
    r"cham[aá]mos [\"“«](?P<w>[^\"”»]{1,60})[\"”»] a [^.;,]{2,40}, que (?P<r>[^.;,]{2,60})",
    r"errou ao (?:dizer|afirmar|informar) que [^.;]{2,80}? em (?P<w>[^.;,]{2,40})[.;] "
    r"[^.;]{0,30}? em (?P<r>[^.;,]{2,40})",
)
"""Whole formulas with the wrong and the right value."""
