"""English."""

from ...kinds import Kind
from ..vocabulary import Vocabulary
from .en_alone import ALONE
from .en_values import (
    ANSWERS,
    ATTRIBUTES,
    DENIALS,
    FORMULAS,
    MEASURES,
    MISREPORTS,
    PARTICIPLES,
    PERFECT,
    PLAINLY,
    REMEDIES,
    REPORTS,
    TAILS,
    UNITS,
)
from .en_words import (
    AGAIN,
    BAD,
    BADLY,
    CAUSE,
    COPULAS,
    DATE,
    DAY,
    DEICTIC,
    EARLIER,
    ERRED,
    FIXED,
    LIKELY,
    MIS,
    MISSED,
    MONTH,
    NOUN,
    NUMERALS,
    PAPER,
    SAY,
    SLIP,
    TOLD,
    VETO,
    WHEN,
)

ENGLISH = Vocabulary(
    code="en",
    frequent="the of and to in that was is for on with he it said as at by his from not an this has were be she"
    " her their",
    abbreviations="jan feb mar apr aug sept sep oct nov dec mr mrs ms dr st p pp no vs jr sr gov sen rep prof lt col"
    " gen sgt capt rev hon co inc ltd corp ave a.m p.m u.s u.k u.n d.c e.g i.e spec ill mass calif conn fla tenn"
    " md wash ariz minn wis adm maj cmdr supt",
    labels={
        Kind.CORRECTION: (
            r"clarifications? (?:and|&) corrections?|corrects|refiles?|"
            r"(?:editor'?s'? |editors' |a |our |online |important )?correct(?:ions?|ed|ing)"
            r"(?: (?:appended|note|notice|&|and|to (?:this|our|the) \w+|to|of the record|amplifications?"
            r"|clarifications?"
            r"|updated?)){0,3}"
            r"|for the record|corrigend(?:um|a)|errat(?:um|a)|amend(?:ment|ed)"
            r"|(?:setting|getting|putting) (?:it|the record|things) (?:straight|right)"
            r"|(?:we|i) got (?:it|that) wrong|(?:what|where) (?:we|i) got (?:it )?wrong|getting it right|mea culpa"
            r"|factual correction|recti?fication|homophone corner|wrong (?:photo\w*|picture|name|number|date|caption)"
        ),
        Kind.CLARIFICATION: (
            r"clarifications?(?: (?:and|&) \w+)?|for (?:the sake of )?clarity|amplifications?|to clarify"
            r"|for (?:the )?avoidance of doubt|point of clarification|clarifying"
        ),
        Kind.RETRACTION: (
            r"[^.:\n]{3,60}(?::| [—–-]) (?:an )?apology|retraction(?: n\w+)?|retracted|(?:story "
            r"|article )?(?:withdrawn|removed|retracted)|withdrawal"
            r"|(?:an |public )?apology(?: (?:to|and) [^:.\n]{2,40})?|(?:mandatory )?kill|story (?:removed"
            r"|withdrawn|killed)"
        ),
        Kind.UPDATE: r"(?:the )?editor['’]?s['’]? update|updated?|postscript|addendum"
        r"|(?:story|article|news) update|update to (?:this|our) \w+",
    },
    headings=r"(?:the )?(?:editor|editors|publisher|author|reporter|producer)['’]?s?['’]? (?:note|comment)"
    r"|(?:a )?note (?:to (?:our )?readers|from the (?:[\w-]+ )?(?:editors?|publisher|newsroom))|note|please note"
    r"|(?:to|from) (?:our )?(?:readers|the editors?|editors)|oops|whoops|sorry|editors?"
    r"|our mistake|disclosure|notice|(?:the )?readers' editor|transparency note|public editor|apologies",
    version=rf"\b{EARLIER},?(?: (?:and|or) \w+)? (?:\w+ )?versions?(?: and headline)? (?:{DEICTIC}|of (?:the"
    rf"|an?) {NOUN}"
    rf" (?:with|on|accompanying|to|in|for) (?:this|our|an?)\b)"
    rf"|\b(?:an?|the|in|some|our|two|several|{DAY}'s) ?{EARLIER}(?: [\w-]+)? (?:versions?|headlines?|captions?|photo"
    rf"|subheadings?|tweets?),? (?:of the {NOUN} )?(?:\w+ly )?{TOLD}\b"
    rf"|\b(?:an?|the) (?:earlier|previous|original) (?:version|headline|caption), [^.\n]{{3,90}},"
    rf"|\b(?:the|this|our) {NOUN} (?:had )?(?:initially|originally|previously|earlier|at first|first)(?: and \w+)?"
    rf" (?:\w+ly )?(?:{SAY}|{MIS})\b"
    rf"|\b(?:this|our) (?:\w+ )?{NOUN} (?:{BADLY}|{MISSED})|\bit (?:previously|originally|initially) {SAY}\b"
    rf"|\([^()\n]{{3,80}}, (?:\d{{1,2}} {MONTH}|{MONTH} \d{{1,2}})\b(?:, (?!\d{{4}})[^()\n]{{1,40}})?\)"
    rf"|\([^()\n]{{0,70}}, p(?:age|p?_) ?\w?\d+\)"
    rf"|\b(?:sub-?heading|headline|caption|panel|graphic|standfirst|chart|map|photo\w*|picture)s? (?:on|to|with|in"
    rf"|accompanying) (?:an?|our|the|this) (?:[\w'-]+ ){{0,4}}?{NOUN}\b"
    rf"|\bin (?:{DAY}|yesterday)'s (?:[\w&'-]+ ){{0,2}}(?:section|paper|edition|pages)"
    rf"|\bon page \w?\d+\w? (?:on |of |{DAY}|last)|\bin the {DATE} (?:\w+ ){{0,2}}(?:section|issue|edition|paper)"
    rf"|\bin (?:an earlier|a previous|an? original|the first|the original|an earlier web) version\b(?! of (?:an?"
    rf"|the|his|her|my|its|their|that|this) )"
    rf"|\b(?:version|headline) (?:of (?:this|the) {NOUN} )?(?:that (?:first )?(?:went|appeared|was)"
    rf"|published) (?:first |online )"
    rf"|\bas (?:was )?(?:(?:first|originally|initially|previously|incorrectly|wrongly) )?(?:stated|reported|published"
    rf"|printed|suggested|described|listed) (?:here|in (?:our|an earlier|a previous|yesterday's|last (?:week"
    rf"|month|{DAY})'s|{DAY}'s))\b"
    rf"|\bas (?:an earlier version|we|(?:the|our|its) (?:caption|headline|article|story|report|review"
    rf"|column)) (?:had it|(?:had |have )?(?:\w+ly )?(?:sa(?:id|ys?)|stated|reported|wrote|printed|published"
    rf"|suggested|described|called|listed|named|put it|claimed))\b|\bas was (?:stated|said|reported) here"
    rf"|\b(?:contrary to|despite|unlike|not, as|in spite of) (?:what|our|an?|the impression|as) (?:we|our"
    rf"|[^.,\n]{{0,40}}{NOUN}|[^.,\n]{{3,60}} in our)\b"
    rf"|\bversion of this {NOUN} was (?:published|posted)|\bother recently (?:corrected|amended) articles",
    own=rf"after (?:this|the|our) {NOUN} (?:\w+ )?(?:appeared|was published|went online|ran)|\bth(?:is"
    rf"|ese) (?:[\w.'-]+ ){{0,2}}{NOUN}\b"
    rf"|\bour (?:[\w.'’-]+ ){{0,4}}{NOUN}\b"
    rf"|\b(?:{DAY}|yesterday|today|last (?:week|month|night|issue|{DAY}|weekend)|this (?:week|weekend"
    rf"|month))['’]s? (?:[^\s.;]+ ){{0,3}}?(?:{NOUN}|{PAPER})\b"
    rf"|\b(?:an?|the|two|some|in) (?:[^\s.;:]+ ){{0,5}}?{NOUN}(?: [^.;\n]{{0,110}}?)? (?:on|last|in|published"
    rf"|for|from|of|this)"
    rf"(?: our| some editions)? ?{WHEN}"
    rf"|\b(?:an?|the|our|in)? ?(?:{DATE}|{DAY}) (?:[^\s.;:]+ ){{0,4}}?(?:{NOUN}|{PAPER})\b"
    rf"|\b(?:accompanying|accompanied|published with|on|with) (?:an? |this |the |our )(?:{DAY} )?{NOUN}\b"
    rf"|\bin (?:this|last|our) (?:\w+'s )?(?:space|newspaper|paper|magazine|journal|column|issue)\b|\bin these pages"
    rf"|\bon this page|\bthis newspaper|\bthis publication|\bthe {NOUN} (?:above|below)"
    rf"|\b(?:here|on air|on our \w+) (?:on )?{WHEN}|\({DATE}\) we\b|\bour reporter\b|\bto us\b|\b(?:discussed"
    rf"|described|quoted|mentioned) here\b|\b(?:comments?|quot\w+|passages?|photographs?|details?|names?"
    rf"|paragraphs?) [^.\n]{{0,80}}(?:below|above)\b|\bour (?:[^\s.;:]+ ){{0,3}}{PAPER}\b",
    we=rf"after publication|\beditors (?:have )?(?:learned|learnt|found|concluded)"
    rf"|\bwe (?:have )?(?:since )?(?:learned|learnt)|\bwe (?:\w+ ){{0,3}}?(?:{SAY}|{MIS}"
    r"|conflated|confused|mixed|apologi[sz]e|regret|retract|withdraw|accept|acknowledge|are (?:sorry|happy)"
    r"|should have|would like|managed|softened|inadvertently|ran)\b"
    r"|\bwe['’](?:re (?:sorry|happy)|ve (?:changed|corrected|updated|amended|fixed|removed|since))"
    r"|\bour (?:\w+ )?apolog|\bour (?:mistake|error|fault|presenter|correspondent|reporter|alert|coverage)"
    r"|\bit would have been (?:more accurate|better|clearer)"
    r"|\b(?:has|have) (?:been )?asked (?:by [^.]{3,50} )?(?:us )?to (?:point out|make clear|clarify)"
    r"|sent to users of our|\bwe are (?:correcting|retracting|withdrawing|removing|deleting)",
    hard=rf"\b(?:was|were|had been|got) (?:\w+ )?(?:swapped|switched|transposed|reversed|inverted|mixed up|garbled"
    rf"|cut off|left out|duplicated|repeated)\b|\b{MISSED}|\b{BADLY}(?:,| that\b| as\b| to\b|\.| {SAY}| (?:spell"
    rf"|identif|attribut|describ|quot|list"
    rf"|label|nam|captio|credit|includ|omit|publish|print|report|render|ran|used|locat|plac)\w+)|\b(?:described"
    rf"|referred|listed|attributed|identified|reported|spelled|stated|credited|quoted|labell?ed|named|given"
    rf"|printed|published) (?:[^\s.;]+ ){{0,3}}{BADLY}|\b(?:has|have|had|was|were) {MIS}|\b{SLIP}|\b{BAD} information"
    rf"|\bshould (?:not |also |instead |actually )?have (?:been|said|read|made|stated|told|referred|named"
    rf"|included|noted"
    rf"|disclosed|mentioned|specified|shown|identified|credited|given|listed|called|described|appeared)"
    rf"|\b(?:it|this|that|which|headline|caption|figure|units?) should (?:say|read|be)\b"
    rf"|\b(?:was|were|is) (?:incorrect|inaccurate|misleading|in error)\b"
    rf"|\b(?:is|was|are|were) not (?:correct|accurate|the case|true)\b|\b(?:name|date|figure|number|headline"
    rf"|caption|article|story|report"
    rf"|photo\w*|picture|version|answer|address|score|price|time|title|spelling|map|chart|byline"
    rf"|credit|alert|post|tweet|column|review|recipe|table|list|listing|letter|clue|bulletin)s? (?:\w+ )?(?:was"
    rf"|were) wrong\b"
    rf"|\b(?:has|have) {AGAIN}been (?:\w+ )?{FIXED}"
    rf"|\bwas (?:also )?(?:corrected|amended|updated|edited|revised|clarified|modified|changed) (?:on|at|to"
    r"|after|because|following|in)\b|\b(?:is|was) (?:since |further )?(?:amended|corrected) (?:on|at|to)\b"
    r"|\bthe (?:correct|right) \w+(?: \w+){0,2} (?:is|are|was|were|appears?)\b"
    r"|\b(?:regrets?|apologi[sz]e (?:to [^.,]{2,40} )?for|sorry (?:for|about)|apologies for) (?:the|this|any|our"
    r"|these|an?) (?:\w+ )?(?:errors?|mistakes?|confusion|slip|inaccurac|oversight|distress|mix|misunderst)"
    rf"|\b(?:gave|give|listed|had|printed|used|included|published|contained|carried|linked to|credited|with|under|to"
    rf"|provided|ran|showed|in) (?:the|an?) {BAD}\b"
    r"|\bthe wrong (?:report|name|link|answer|figure|photo\w*|clues?|way|order|date|time)"
    r"|\b(?:an?|the) (?:incorrect|wrong|erroneous|inaccurate|mistaken|outdated) \w+ (?:\w+ )?(?:was|were"
    r"|appeared|ran|accompanied)\b|\bconfused [^.\n]{{3,60}} with\b|\b(?:several|two|three|four|an?|some|many"
    r"|a number of) (?:\w+ )?(?:errors?|inaccurac\w+|mistakes?)\b"
    r"|\b(?:would like|happy|want|wish|glad) to (?:make|point|clarify|set|put|correct|acknowledge)"
    r"|\b(?:got|had|get) [^.\n]{3,90} wrong\b|transposed|conflated|omitted|\breversed the|\binverted the"
    r"|\bput (?:that|this|it) right|\bset (?:the record|that|this) straight|\btook? (?:it )?down"
    r"|\bstand by|\bretract(?:s|ed|ing)?\b|left the impression|given? the impression|overstated|understated"
    r"|\bconfuses\b"
    r"|mixed up|\bto (?:correct|clarify|fix (?:the|an?|this|our) (?:\w+ )?(?:error|mistake|typo|spelling|headline"
    r"|caption|link|date|name))\b|\b(?:was|were) (?:removed|replaced|deleted)\b"
    r"|\bto remove an? |\bwas unclear|\bdeleted (?:the|our)|\bcould not be (?:substantiated|verified|confirmed)"
    r"|\bdid not (?:make (?:it )?clear|support|meet)|\bfull(?:er)? context|\bwas (?:published|posted) (?:earlier"
    r"|before)"
    r"|\binadvertently|\bwe have (?:removed|deleted|withdrawn)|\bnot, as",
    soft=r"(?:standards|contacted|added a line|wrong|mistake|error|errors|mistakes|inaccuracies|in fact"
    r"|actually|rather than|not,? as|apologi\w+|sorry|regret)\b"
    r"|, (?:and |but )?not [^.]{2,60}|\b(?:it|he|she|they|there|that) (?:is|was|are|were|has|have|had|did|does"
    r"|belongs?|should|will|lasts?|took|takes|holds?) |it's\b|instead of|correct\b"
    r"|made clear|unclear|impression|rephrased|reworded|updated|amended|corrected|changed|clarify"
    r"|clear that up|removed|revised|deleted|accordingly|too far|false name|plagiari\w+|closely resembled"
    r"|may not have|did not (?:specify|make|say|include|meet)|happy to|point out|has a |was (?:given|called)"
    r"|of that|those|;|\.\s+\w+ \w+| is not | are not | did not | has not | have not |has since|have since"
    r"|without \w+ consent"
    r"|could not be|disclosed|attributed|should",
    likely=LIKELY,
    bare_dates=False,
    subjects=rf"(?:{CAUSE})?(?:(?:in|on|with|for|of|from),? )?(?:in |on )?(?:(?:an?|the|our|some|two|three"
    rf"|several|both|one|{DAY}'s"
    rf"|yesterday's|last (?:week|month|{DAY})'s|this (?:week|month|weekend)'s|\W_+\W,?),? )?"
    rf"(?:[^\s.;:]+ ){{0,7}}?(?:{NOUN}\b|\W?__+[^\w\s]*|{DATE}[),])",
    dated=WHEN,
    erred=rf"\b{ERRED}",
    contrasted=r"\bthe correct \w+(?: \w+)? (?:is|was|are)\b|\b(?:figure|number|total|price|date) should have"
    r"|\b(?:it|this|that|he|she|they) should have|(?<!\w)in (?:actual )?fact,? (?:the|it|he|she|they|no|there"
    r"|this|that)\b"
    r"|\bthe (?:right|actual|true) (?:figure|number|name|date|price|total|amount|answer|address|time"
    r"|title) (?:is|was)",
    alone=ALONE,
    veto=VETO,
    others=r"\b(?:its|their|his|her) (?:\w+ ){0,2}(?:report|article|statement|story|website|filing|account|study"
    r"|data|figures)\b|,(?! we\b| in fact| who\b| which\b| that\b)(?: [\w.]+){0,2} (?:said|says|according to"
    r"|told|joked)\b|\b(?:he|she|they) (?:said"
    r"|says|joked|told|added)\b(?! was)(?!\W*_)|\b(?:said|says)(?: on \w+| in \w+)?[.]?\s*$|(?:rival"
    r"|competing) (?:\w+ )?(?:paper|newspaper|\w+)|\?",
    retracted=r"\bretract\w*|\b(?:is|are|was|has been|have been|have|we) (?:\w+ )?withdraw\w*|we withdraw"
    r"|no longer stand (?:behind|by)|taken (?:it |this )?down|(?:allegation|claim)s? (?:was|were"
    r"|is) (?:untrue|false|unfounded|baseless)|please kill|was untrue|could not be (?:substantiated|verified)"
    r"|\bwithdraws\b"
    r"|accept (?:that )?(?:this|it|these|they|(?:this|these|the|that) \w+) (?:was|were|is|are) (?:not true|untrue"
    r"|false)"
    r"|no (?:evidence|truth|basis|foundation)|unreserved\w*|without reservation|distress caused"
    r"|fabricat\w+|forged|entirely (?:false|untrue)|wholly untrue",
    faulty=rf"\b{EARLIER} versions?[^.\n]{{0,60}}? {SAY}\b|please kill|\b(?:initially|originally|previously) (?:read"
    rf"|said|stated|gave|listed)\b|\b(?:actually|in fact)\b|\bwhen (?:it|he|she|they) (?:is|was|are|were) (?:on|in|at"
    rf"|\d)"
    rf"|\b(?:originally|initially|previously) {TOLD}\b"
    rf"|(?:said|reported|stated) .{{3,160}}\. (?:it|he|she|they|this|that) (?:has|is|was|did|does|had|were"
    rf"|are|have)(?: not|n't)|\b{MIS}|\b{BADLY}\b|\bincorrect|\binaccura|\b{SLIP}|\bwrong\b|\berrors?\b|\bmistakes?\b"
    rf"|transposed|conflated|omitted|\boverstated|\bunderstated"
    r"|corrects?\b|\bcorrected|to correct\b|we (?:originally|initially|wrongly) (?:wrote|said|reported"
    r"|stated)|as (?:an earlier version|we) (?:said|had it|stated)|should have (?:said|read|been)"
    r"|confuses?|confused|, (?:and )?not [\w£$€]|contrary to (?:our|what we)|despite what we|previously said",
    clarified=r"clarif\w+|misunderstood|to avoid (?:suggesting|implying|giving|any suggestion)|so that it is clear"
    r"|left the impression|may have (?:suggested|implied|given|left|led)|might have (?:suggested"
    r"|implied|given)|impression|made (?:it )?clear|make (?:it |that )?clear|more (?:precisely|accurately"
    r"|clearly)|mak(?:e|ing) (?:it|that|this) (?:sufficiently )?clear|should have (?:said|noted|added|explained) that"
    r"|better (?:to )?(?:reflect|capture|convey|represent|explain)|more (?:fully|faithfully)|reworded|rephrased"
    r"|unclear|ambiguous|did not (?:specify|make clear|explain)"
    r"|could be (?:read|taken|understood)|understood to mean|for clarity|everyday sense"
    r"|would have been better|more accurate|misleading|clear that up|context|should have (?:specified|made clear)"
    r"|avoidance of doubt|to avoid any|no connection",
    updated=r"(?:has|have) been (?:updated|expanded)|was updated|updated? (?:to|with|at|throughout|on|after)"
    r"|adds\b|we(?: have|'ve) (?:since |now )?added|to (?:add|include) |to reflect (?:the )?(?:news|latest|verdict"
    r"|development)|take account of"
    r"|(?:after|since) (?:this|the) (?:article|story|report|column|piece) (?:was )?(?:published|appeared|went)"
    r"|as the story develops|developing story|breaking news|latest|(?:after|following"
    r"|since) (?:the )?publication|updates\b",
    noted=r"after publication|editors (?:have )?(?:learned|learnt|found|concluded)"
    r"|we (?:have )?(?:since )?learned|should have been (?:disclosed|attributed|stated|credited)"
    r"|should have (?:told|disclosed|noted"
    r"|sought|been)|not (?:been )?disclosed|conflict of interest|relationship|shares? a|standards|"
    r"(?:has|have) been removed|was (?:removed|taken (?:down|offline))|has been taken (?:down|offline)|pending"
    r"|inadvertently|ahead of (?:its"
    r"|the) (?:embargo|schedule)|published (?:by mistake|in error|prematurely|ahead)|failed to say"
    r"|names? (?:\w+ ){0,5}(?:were|was|have been) (?:changed|withheld|removed)|is (?:a|the"
    r"|an) (?:\w+ ){0,3}(?:member|consultant|adviser|relative|employee)|after (?:this"
    r"|the) article (?:appeared|was)|following publication|concerns (?:were|have been) raised|plagiari"
    r"|closely resemble|without (?:\w+ )?(?:attribution|credit|consent)|quoted as an outside"
    r"|readers have asked|separate explainer|worked as|in which (?:he|she|they)|could not be verified|false name"
    r"|automated tool|is married to",
    process=r"\b(?:article|story|piece|post|column|report|essay|it"
    r"|this) was (?:\w+ )?published (?:\w+ )?(?:by mistake|in error|prematurely|ahead of|before it was"
    r"|too (?:early|soon))"
    r"|(?:article|story|piece|post|column|report|essay) was inadvertently (?:published|posted)|(?:before"
    r"|ahead of) (?:its|the) embargo|published inadvertently",
    negations=r"(?:,|;| –| —) (?:and |but )?not(?= (?!only|just|yet|been|be\b|have|least))"
    r"|(?<=\w) and not(?= (?!only|just|yet|been|be\b|have|least))|[,;] (?:it|he|she|they) (?:is|was|were"
    r"|are) not",
    instead=r"rather than|instead of|as opposed to|in place of",
    turned=(
        r"(?:is|was|were|are|did|does|do)(?: not|n['’]t)|not",
        r",? but (?:rather |actually |in fact |instead )?",
    ),
    formulas=FORMULAS,
    reports=REPORTS,
    participles=PARTICIPLES,
    attributes=ATTRIBUTES,
    misreports=MISREPORTS,
    plainly=PLAINLY,
    answers=ANSWERS,
    copulas=COPULAS,
    prepositions=r"in|at|on|by|from|of|for|to|with|as|than|under|into|during",
    articles=r"the|an?",
    tails=TAILS,
    numerals=NUMERALS,
    perfect=PERFECT,
    pronouns=r"it|he|she|they|there|that|this|those",
    limits=r"only",
    denials=DENIALS,
    remedies=REMEDIES,
    auxiliaries=r"did|does|do|was|were|is|are|has|have|had|will|would|can|could",
    units=UNITS,
    joints=r"and|or|over|against|about|after|who|whom|whose|that|but",
    measures=MEASURES,
)
