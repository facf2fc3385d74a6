"""Words by what a change of them means: what says the same, what says nothing, and what turns a fact.

Ours, written for news prose; words are casefolded. English first, the commonest of other languages beside it.
"""

from enum import StrEnum

from versions.words import NEGATIONS


class Facet(StrEnum):
    """What a change is about; a closed list."""

    NUMBER = "number"
    UNIT = "unit"
    DATE = "date"
    NAME = "name"
    PLACE = "place"
    ATTRIBUTION = "attribution"
    QUOTATION = "quotation"
    NEGATION = "negation"
    MODALITY = "modality"
    STANCE = "stance"
    CAUSE = "cause"
    STATUS = "status"
    LINK_TARGET = "link target"
    IMAGE = "image"
    HEADLINE = "headline"
    ALLEGATION = "allegation"
    REMOVAL = "removal"
    ADDITION = "addition"


EMPTY = frozenset(
    "a an the this that these those it its he him his she her hers they them their theirs we us our you your i"
    " me my who"
    " whom whose which what where when while there here and or but so as at by for from in into of off on onto out over"
    " to up down with within upon about than then also too too both all each such same very just own been be"
    " being am is"
    " are was were has have had having do does did done doing get gets got if whether because since although though"
    " however meanwhile moreover furthermore still yet already even again now how either after before during through"
    " between among toward towards via per mr mrs ms miss mx dr et al way order fact case cases made make makes space"
    " one's several some any more most other another year total course time overall roughly approximately around nearly"
    " some circa en route itself himself herself themselves well quite rather really actually simply indeed much many"
    " lot lots under over above below able thus hence therefore additionally besides like area side part number"
    " amount level set go goes going"
    " went gone come comes came put took take takes taken taking group currently presently later earlier"
    " basically essentially literally obviously certainly clearly truly very extremely somewhat fairly especially"
    " particularly ultimately eventually finally generally undoubtedly naturally evidently"
    " incidentally frankly honestly arguably importantly notably interestingly admittedly understandably thereby"
    " therein thereof thereafter whereby whereas nevertheless nonetheless accordingly consequently"
    " occasion occasions times"
    # Spanish, Portuguese
    " el la los las un una unos unas de del al a en y o e que se su sus lo le les por para con como más ya es"
    " son era fue"
    " ha han había haber ser estar está están os as um uma uns umas do da dos das no na nos nas ao à pelo pela em mais"
    " seu sua seus suas já foi foram vai vão ir va van ano isso este esta estos estas ese esa esto também también"
    # French, Italian
    " le les des du au aux une et ou qui que dont ce cet cette ces il elle ils elles son sa ses leur leurs sur dans"
    " pour par avec est sont était a ont avait être été plus déjà y en l d s qu c j espace il lo gli i della dei delle"
    " di da nel nella con su per che è sono era ha hanno già anche si ne"
    # German, Dutch, Swedish
    " der die das den dem des ein eine einen einem einer eines und oder dass daß wie als zu zum zur im am vom von für"
    " mit auf an aus bei nach über ist sind war waren hat haben hatte sein wurde wurden werden worden er sie es ihr"
    " ihre ihren de het een en of dat die te van voor met op uit bij naar is zijn was waren heeft hebben had wordt"
    " werd werden och att som på av till för med den det ett är var har hade blev i om"
    # Arabic
    " في من إلى على عن أن إن أنه إنه التي الذي هذا هذه كان كانت قد و مع بين بعد قبل استمر".split()
)
"""Words that carry no fact of their own; what denies, allows or relates is not among them."""

SAYING = frozenset(
    "say says said saying tell tells told according state states stated statement announce announced add added"
    " explain explained"
    " claim claims claimed confirm confirmed deny denied admit admitted insist insisted allege alleged report reported"
    " dijo según señaló afirmó anunció informó disse afirmou segundo anunciou selon déclaré annoncé affirmé sagte laut"
    " zufolge mitteilte teilte detto secondo dichiarato قال وقال وفقا وفقاً بحسب".split()
)
"""Verbs and prepositions of attribution."""

STANCES = {
    **dict.fromkeys("claim claims claimed".split(), "claim"),
    **dict.fromkeys(
        "admit admits admitted concede conceded acknowledge acknowledged confess confessed".split(), "admit"
    ),
    **dict.fromkeys(
        "dément démentent"
        " deny denies denied denial rejects respinge respinse niega negó nie bestritt nia nega negou"
        " démenti نفى ونفى".split(),
        "deny",
    ),
    **dict.fromkeys("confirm confirms confirmed confirmó confirmou confirmé bestätigte أكد وأكد".split(), "confirm"),
    **dict.fromkeys("insist insists insisted".split(), "say"),
    **dict.fromkeys("praise praised welcome welcomed laud hailed applauded".split(), "praise"),
    **dict.fromkeys("criticise criticised criticize criticized condemn condemned slammed".split(), "blame"),
    **dict.fromkeys("support supported supports backed backs favour favoured favor".split(), "support"),
    **dict.fromkeys("oppose opposed opposes opposing rejected reject".split(), "oppose"),
}
"""How somebody stands to what is said."""

MODALS = {
    **dict.fromkeys("will would shall wird".split(), "future"),
    **dict.fromkeys(
        "possible may might could possibly perhaps maybe considering mulling mulls considers contemplating"
        " puede podría podrían pode poderia poderiam pourrait pourraient peut"
        " könnte könnten kann potrebbe potrebbero zou kan وقد ربما".split(),
        "possible",
    ),
    **dict.fromkeys("can".split(), "able"),
    **dict.fromkeys(
        "must required mandatory obliged compulsory obligatory debe deben doit doivent muss müssen deve devono".split(),
        "must",
    ),
    **dict.fromkeys("should ought debería deberían devrait devraient dürfte dovrebbe".split(), "should"),
    **dict.fromkeys(
        "expected likely probably anticipated due scheduled forecast expectation expectations expect"
        " expecting expects soll sollen previsto prevista".split(),
        "expected",
    ),
    **dict.fromkeys(
        "alleged allegedly reportedly apparently suspected supposedly purported purportedly presunto presunta presuntos"
        " presuntamente supuesto supuesta supuestamente suposto suposta supostamente présumé présumée présumés"
        " aurait auraient habría habrían teria teriam avrebbe avrebbero"
        " mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher angeblich presunti presunta presunto vermeend vermeende"
        " vermeintlich misstänkt suspeita suspeito مزعوم المزعوم".split(),
        "alleged",
    ),
    **dict.fromkeys("unlikely".split(), "unlikely"),
    **dict.fromkeys("plan plans planned intend intends intended aims".split(), "plan"),
}
"""How certain or how binding something is."""

BOUNDS = {
    **dict.fromkeys(
        (
            "more than",
            "over",
            "above",
            "exceeding",
            "longer than",
            "greater than",
            "upwards of",
            "just over",
            "más de",
            "mais de",
            "plus de",
            "über",
            "mehr als",
            "più di",
            "meer dan",
            "mer än",
            "أكثر من",
        ),
        "more",
    ),
    **dict.fromkeys(
        ("at least", "al menos", "pelo menos", "au moins", "mindestens", "almeno", "minstens", "minst"), "least"
    ),
    **dict.fromkeys(
        (
            "less than",
            "fewer than",
            "under",
            "below",
            "just under",
            "menos de",
            "moins de",
            "weniger als",
            "meno di",
            "minder dan",
            "أقل من",
        ),
        "less",
    ),
    **dict.fromkeys(("nearly", "almost", "close to", "casi", "quase", "presque", "fast", "quasi", "bijna"), "nearly"),
    **dict.fromkeys(
        ("up to", "at most", "as many as", "hasta", "até", "jusqu'à", "bis zu", "fino a", "tot", "upp till"), "most"
    ),
}
"""What bounds the number behind it, and on which side."""

LIGHT = frozenset(
    "become becomes became becoming remain remains remained work worked lasted last lasts left known located"
    " called named"
    " titled entitled based used found given provided involved involving held began took concerning regarding"
    " respectively"
    " various certain particular apparently whilst amid amongst upon using featuring regards terms basis situated"
    " subsequently formerly indeed namely whole entire itself life years period time pounds dollars euros"
    " aged old telt telde zählt zählte tiene cuenta compte conta heeft".split()
)
"""Words that may come and go with a turn of phrase."""

OPPOSITE_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "non-", "mis", "des", "dés", "a")

CAUSES = frozenset(
    "because due owing caused cause causes led linked associated blamed result resulted attributed wegen"
    " aufgrund debido"
    " porque por causa cause raison بسبب".split()
)

STATUSES = frozenset(
    "bailed remanded freed deported extradited evicted expelled recalled overturned excluded banned fined withdrawn"
    " charged convicted accused arrested suspected suspect acquitted sentenced indicted cleared investigated"
    " summonsed jailed"
    " detained guilty innocent dead alive injured wounded missing resigned fired sacked suspended retired"
    " elected appointed"
    " approved rejected postponed cancelled canceled delayed closed open reopened bankrupt married divorced"
    " acting former deputy vice"
    " interim witness victim defendant plaintiff died killed survived signed passed dismissed dropped settled insolvent"
    " denunciadas investigadas acusado acusó investiga condenado détenu inculpé condamné angeklagt verurteilt".split()
)

ALLEGATIONS = frozenset(
    "fraud theft murder rape assault abuse corruption bribery bribe misconduct harassment negligence"
    " embezzlement stole killed"
    " burned destroyed lied perjury smuggling trafficking infestation poisoning doping plagiarism racism racist"
    " threatened"
    " fraude estafa soborno escándalo corrupción cartel betrug korruption".split()
)

GENERIC = frozenset(
    "man men woman women person members critics officials doctors group team thing things matter issue place ground"
    " vote votes making use part event events".split()
)
"""Words that say no more than the rest of the sentence where they stand on one side alone."""

QUANTITIES = {
    **dict.fromkeys("all every everyone everybody todos todas tous toutes alle tutti tutte".split(), "all"),
    **dict.fromkeys("most majority mayoría maioria plupart meisten maggioranza meeste".split(), "most"),
    **dict.fromkeys("some several part algunos algunas alguns certains einige alcuni sommige".split(), "some"),
    **dict.fromkeys("few hardly minority pocos poucos peu wenige pochi weinig".split(), "few"),
}
"""Words for how many of a whole."""

REFUSING = frozenset("declined refused declines refuses failed fails".split())
"""Verbs that deny what follows “to”."""

DENIALS = (
    (NEGATIONS - {"ne", "nor", "ni", "e", "لا", "neither"})
    | {"لا", "hardly", "jamais", "guère", "niet", "n"}
    | {
        "nadie",
        "ninguém",
        "niemand",
        "ingen",
    }
)
"""Words that deny what stands beside them."""

HONOURS = frozenset(
    "mayor president minister governor senator representative congressman congresswoman chancellor premier"
    " secretary doctor professor reverend bishop archbishop cardinal pope rabbi imam king queen prince princess"
    " lord lady sir dame baron duke duchess judge justice admiral captain colonel commander general"
    " lieutenant corporal sergeant detective inspector superintendent constable chief officer"
    " sheriff marshal prime ambassador councillor councilman councilwoman councilor chairman chairwoman"
    " coach manager director principal treasurer speaker mp msp lawmaker actor actress"
    " singer striker goalkeeper defender midfielder presidente presidenta ministro ministra alcalde"
    " alcaldesa gobernador senador diputado juez doctora profesor président présidente ministre maire député"
    " sénateur juge professeur docteur bundeskanzler kanzler ministerin präsident präsidentin bürgermeister"
    " bürgermeisterin richter professorin prefeito governador deputado juiz sindaco deputato giudice"
    " burgemeester wethouder rechter statsminister borgmästare".split()
)
"""Titles that stand before a name, and may be left out."""

KINDS = frozenset(
    "house chamber body alliance bloc agency organisation organization authority regulator watchdog group company firm"
    " giant maker operator platform network service capital city town village suburb district region province state"
    " country river island party union charity institute institution university newspaper magazine broadcaster channel"
    " site website app currency language parliament assembly legislature court ministry department force army arm wing"
    " upper lower main national international military federal local regional central official world largest head chief"
    " leader founder owner chairman chairwoman director who which heads leads runs known based called".split()
)
"""Words with which something known is explained: “the upper house”, “the military alliance”."""

TOLD_BY = frozenset(
    "according said says say dijo según selon déclaré sagte sagten laut zufolge disse segundo secondo volgens zei"
    " enligt sade".split()
)
"""What names the source of a sentence."""

ACCORDING = frozenset("according selon según laut zufolge segundo secondo volgens enligt".split())
SOURCED = (
    TOLD_BY
    | SAYING
    | {
        "words",
        "statement",
        "quoted",
        "believe",
        "believed",
        "believes",
        "think",
        "thinks",
        "found",
        "finds",
        "find",
        "suggests",
        "suggest",
        "showed",
        "shows",
        "show",
        "told",
        *"apologised apologized urged asked promised vowed demanded thanked wrote complained replied answered".split(),
    }
    | set(
        "explicó explica añadió agregó señaló aseguró afirma sostuvo sostiene indicó declaró comentó precisó manifestó"
        " informó anunció explicou acrescentou destacou declarou informou ressaltou garantiu afirma explique ajouté"
        " précisé indiqué assuré affirme soutient expliqué estimé erklärte betonte berichtete teilte teilten mitgeteilt"
        " angaben aussage sagten meldete ha spiegato spiegato aggiunto affermato sostiene riferito comunicato dichiara"
        " zegt meldt liet meldde aldus uppger uppgav berättade meddelade förklarade fonte fuentes sources".split()
    )
)
"""What may name a source, among other things."""
