"""The English of notices, concept by concept: pieces, times, verbs of saying, of erring and of mending.

Expressions over lower-case text whose quotations are blanked and whose abbreviations end in `_` for a full stop.
"""

NOUN = (
    r"(?:articles?|stor(?:y|ies)|reports?|posts?|columns?|obituar(?:y|ies)|obits?|reviews?|maps?|charts?|graphics?"
    r"|graphs?|diagrams?|tables?|captions?|cutlines?|videos?|audio|podcasts?|episodes?|transcripts?|newsletters?"
    r"|headlines?|sub-?head(?:ing|line)?s?|standfirsts?|decks?|quiz(?:zes)?|crosswords?|puzzles?|clues?|grids?"
    r"|recipes?|photo(?:graph)?s?|pictures?|images?|photo galler(?:y|ies)|slide ?shows?|essays?|editorials?|leaders?"
    r"|op-eds?|commentar(?:y|ies)|interviews?|items?|dispatch(?:es)?|blogs?|blog ?posts?|features?|profiles?"
    r"|analys[ei]s|illustrations?|infographics?|broadcasts?|bulletins?|program(?:me)?s?|segments?|push|alerts?"
    r"|notifications?|tweets?|listings?|pieces?|answers?|bylines?|credits?|credit lines?|cartoons?|timelines?"
    r"|guides?|explainers?|briefings?|briefs?|panels?|round-?ups?|entr(?:y|ies)|box(?:es)?|box scores?|sidebars?"
    r"|calendars?|lists?|schedules?|results|scores?|standings|agate|letters?|notebooks?|diar(?:y|ies)|digests?"
    r"|previews?|rankings?|tall(?:y|ies)|polls?|advertisements?|adverts?|ads?|notices?|announcements?|descriptions?"
    r"|covers?|cover lines?|pages?|pick of [^.;\n]{3,30}|picks|week ahead|datelines?|excerpts?|extracts?"
    r"|summar(?:y|ies)"
    r"|tips?|q(?:_| )?(?:and|&) ?a|tributes?|supplements?|inserts?|horoscopes?|forecasts?|itinerar(?:y|ies)|coverage"
    r"|news analysis|live ?blogs?|threads?|websites?|sites?)"
)
"""Whatever a publication prints or sends."""

PIECE = (
    r"(?:articles?|stor(?:y|ies)|columns?|obituar(?:y|ies)|reviews?|maps?|charts?|graphics?|captions?|newsletters?"
    r"|(?:sub-?)?headlines?|sub-?headings?|standfirsts?|quiz(?:zes)?|crosswords?|recipes?|photo(?:graph)?s?|pictures?"
    r"|essays?|editorials?|op-eds?|commentar(?:y|ies)|interviews?|news items?|items?|dispatch(?:es)?|blog ?posts?"
    r"|features?|profiles?|infographics?|tweets?|push alerts?|news alerts?|listings?|pieces?|bylines?|cartoons?"
    r"|timelines?|explainers?|briefs?|round-?ups?|sidebars?|box scores?|notebooks?|previews?)"
)
"""The same, without what others write too."""

PAPER = (
    r"(?:papers?|newspapers?|magazines?|editions?|issues?|web ?sites?|apps?|pages?|sections?|supplements?|bulletins?"
    r"|broadcasts?|programmes?|journal|weekend|listings|results|diary|sports|arts|metro|style|business|calendar|local"
    r"|courier|chronicle|herald|gazette|tribune|journal|post|times|press|news|star|telegram|sentinel|globe|record"
    r"|review|voice"
    r"|newsletter|e-?mail|feed)"
)

DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan_?|feb_?|mar_|apr_?|aug_?|sept?_?|oct_?|nov_?|dec_?)"
)
DATE = rf"(?:{MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTH}\b|\d{{1,2}}/\d{{1,2}}\b)"
WHEN = (
    rf"(?:\b{DAY}\b|\byesterday\b|\btoday\b|\b(?:last|this|the past) (?:week|weekend|month|night|issue|{DAY}|{MONTH})"
    rf"|\bearlier (?:today|this week|this month)|\bthis (?:morning|afternoon|evening)|\b{DATE}|\bp(?:p?_"
    rf"|ages?) ?\w?\d"
    rf"|\b(?:front|back|sports|opinion|editorial) page|\bin (?:some|our|the) (?:\w+ ){{0,2}}(?:editions?|copies"
    rf"|issue)"
    rf"|\bat \d{{1,2}}[:_]\d\d|\b{MONTH} (?:issue|edition|cover|number|\d{{4}})|\bissue of\b|\bprint edition)"
)
"""When, or on what page, a piece stood."""

EARLIER = (
    r"(?:earlier|previous|prior|original|initial|first|older|early|print|printed|online|web|audio|published|digital"
    r"|preliminary|incorrect|draft|outdated|wrong|uncorrected)"
)

SAY = (
    r"(?:sa(?:id|ys?|ying)|stat(?:ed?|es|ing)|report(?:ed|s|ing)|wr[oi]te|written|told|describ(?:ed?|es|ing)"
    r"|referr?(?:ed|s|ing)?|ga?ve|gives|giv(?:en|ing)|nam(?:ed?|es|ing)|call(?:ed|s|ing)|identif(?:ied|ies|ying)"
    r"|list(?:ed|s|ing)?|quot(?:ed?|es|ing)|attribut(?:ed?|es|ing)|plac(?:ed?|es|ing)|put|puts|suggest(?:ed|s|ing)"
    r"|impl(?:ied|ies|ying)|claim(?:ed|s|ing)|indicat(?:ed?|es|ing)|print(?:ed|s)|publish(?:ed|es)|show(?:ed|s|n|ing)"
    r"|credit(?:ed|s|ing)|locat(?:ed?|es|ing)|ha[ds]|includ(?:ed?|es|ing)|contain(?:ed|s)|label?l?(?:ed|s)"
    r"|mention(?:ed|s)|spel(?:led|t|ls)|cit(?:ed?|es)|link(?:ed|s)|us(?:ed?|es)|left|fail(?:ed|s)|appear(?:ed|s)"
    r"|convert(?:ed|s)|assert(?:ed|s)|render(?:ed|s)|dat(?:ed?|es)|carried|carries|ran|runs|captioned|portray(?:ed|s)"
    r"|depict(?:ed|s)|characteri[sz]ed|explained|summari[sz]ed|paraphrased|translated|announced|compared|calculated"
    r"|omit(?:ted|s)|provided|directed|asked|noted|tweeted|counted|defined|titled|featured|ranked|estimated|recorded"
    r"|mis(?:st|sp|id|at|qu|na|re|de|la|ca|ch|in|tr|pr|co|pl)\w+)"
)
"""What a piece does with a fact."""

MIS = (
    r"mis(?:stat|spel|ident|attrib|quot|nam|report|describ|label|caption|characteri|interpret|represent|translat"
    r"|print|calculat|plac|titl|dat|number|count|heard|hear|rememb|transcri|render|credit|constru|gender|judg|classif"
    r"|pronounc|group|order|tak|locat|spoke|categor|paraphras|phras|estimat|explain|type|typ|hap)\w*"
)
MISSED = (
    r"mis(?:stat|spel|ident|attrib|quot|nam|report|describ|label|caption|characteri|translat|print|titl|dat|number"
    r"|transcri|credit)\w*"
)
"""Errors that writing makes, not people."""

BADLY = (
    r"(?:incorrectly|wrongly|mistakenly|erroneously|inaccurately|imprecisely|incompletely|falsely|inadvertently"
    r"|unintentionally|inaptly|in error|by mistake|by accident|accidentally)"
)
BAD = r"(?:wrong|incorrect|erroneous|inaccurate|mistaken|outdated|out-of-date|incomplete|imprecise|misleading|false)"
SLIP = (
    r"(?:(?:editing|editor's|editorial|production|reporting|reporter's|transcription|typographical|typing|printing"
    r"|printer's|technical|formatting|translation|copy[- ]?editing|clerical|layout|design|sub-?editing|data"
    r"|data[- ]entry"
    r"|coding|arithmetic|calculation|captioning|photo|photographer's|researcher's|proof-?reading|publishing|software"
    r"|computer|human|mathematical|math|conversion|source|spelling|factual|headline|in-house|processing|scheduling)"
    r"(?: or \w+)? (?:error|mistake|oversight|slip|mix-up|problem|glitch|mishap|lapse|process|fault)s?"
    r"|(?:typo|misprint|mix-up|misunderstanding|miscommunication|oversight)s?\b)"
)
CAUSE = (
    rf"(?:(?:because of|due to|owing to|through|thanks to|as (?:a|the) result of|following|by)"
    rf" (?:an?|our|some|the )? ?(?:[\w'-]+ ){{0,3}}?(?:{SLIP}|errors?|mistakes?|{BAD} information|information)"
    rf"[^.;\n]{{0,80}}?,? )"
)

FIXED = (
    r"(?:corrected|amended|updated|clarified|changed|revised|edited|modified|removed|replaced|reworded|rephrased"
    r"|retracted|withdrawn|deleted|rewritten|adjusted|altered|taken (?:down|offline)|fixed|put right|refiled|restored"
    r"|republished|recast|expanded|unpublished|pulled|rectified)"
)
AGAIN = r"(?:now |since |also |subsequently |accordingly |further |been |later |twice |again )*"

EDITORIAL = (
    r"(?:editing|editor's|editorial|production|reporting|reporter's|transcription|typographical|typesetting|typing"
    r"|copy[- ]?editing"
    r"|sub-?editing|captioning|layout|proof-?reading|typing|printing"
    r"|printer's)(?: or \w+)? (?:error|mistake|oversight|slip|mix-up|problem"
    r"|lapse)s?"
)
"""What happens to nobody but a publication."""

TOLD = (
    r"(?:sa(?:id|ys?)|stat(?:ed?|es)|report(?:ed|s)|wrote|described|describes|referred|refers|gave|gives|named"
    r"|called|calls"
    r"|identified|identifies|listed|lists|quoted|quotes|attributed|placed|put|suggested|suggests|implied|implies"
    r"|claimed"
    r"|claims|indicated|showed|shows|credited|located|had|has|included|includes|contained|contains|label?led"
    r"|mentioned"
    r"|spelled|spelt|cited|linked|left|failed|omitted|dated|asserted|noted|overstated|understated|rounded|converted"
    r"|confused|conflated|mis(?:st|sp|id|at|qu|na|re|de|la|ca|ch|in|tr|pr|co|pl)\w+)"
)
"""Verbs of what a version said, without those of how it came out."""


ERRED = (
    rf"(?:{MIS}|{BADLY}|(?:w(?:as|ere)|is|are) (?:\w+ )?(?:wrong|incorrect|inaccurate|in error|mistaken|misleading"
    rf"|outdated|wide of the mark)\b"
    rf"|(?:the|an?|his|her|its|their|some|several|two) (?:[\w'-]+ )?{BAD} |(?:showed|contained|included|had|gave|used"
    rf"|with|listed) {BAD} |transposed|swapped|switched|conflated|omitted|omits|reversed|inverted|interchanged"
    rf"|scrambled|garbled"
    rf"|overstat\w+|understat\w+|overestimat\w+|confused|confuses|mixed up|muddled|jumbled"
    rf"|exaggerated|left out|was missing|were missing|dropped from|cut off"
    rf"|failed to (?:mention|note|say|include|credit|state|make clear|specify|attribute|acknowledge|disclose)"
    rf"|(?:an?|one|two|three|four|five|several|some|a number of|multiple|many|factual|spelling)"
    rf" (?:\w+ )?(?:errors?|mistakes?|inaccurac(?:y|ies)|omissions?|slips?|typos?)\b"
    rf"|should (?:not |also |instead |actually )?(?:have (?:been|said|read|stated|noted|referred|named|included"
    rf"|made|told"
    rf"|credited|identified|listed|given|shown|mentioned|specified|disclosed|appeared|called|described|contained|used"
    rf"|attributed|reflected)|read\b|say\b)"
    rf"|may have (?:given|left|suggested|implied)|did not (?:mention|credit|include|make (?:it )?clear|specify"
    rf"|note|reflect"
    rf"|fully|say|explain)|got [^.;\n]{{3,60}} wrong\b|had [^.;\n]{{3,60}} wrong\b|{SLIP}|wrong to (?:say|state"
    rf"|suggest)"
    rf"|could be (?:read|taken|understood)|(?:was|were) unclear|the wrong (?:way|order)|{BAD} (?:information"
    rf"|figures?))"
)
"""Something went wrong in what was written."""

CONTRAST = (
    r"(?:,? (?:and |but )?not (?!only|just|yet|been|be\b|have|least|all|because|to\b)[^.;\n]{1,70}"
    r"|(?:rather than|instead of|as opposed to)\b|\b(?:it|they|this|that|he|she|we|which|figure) should\b"
    r"|\bin fact\b|\bactually\b|\bthe (?:correct|right|actual|true) \w+|\bin reality\b|\bcorrect(?:ion)?\b|\bsorry\b"
    r"|\bwe (?:regret|apologi[sz]e)|\bapologies\b|\bregrets the\b|\bwhen (?:it|he|she|they) should|\bwhen in fact)"
)
"""What is right is set against what was written."""

DEICTIC = (
    r"(?:of|on|to|in|with|for|accompanying|about) (?:this|these|our|the above|that|today's|yesterday's|"
    rf"{DAY}'s) (?:[^\s.;:]+ ){{0,3}}?(?:{NOUN}|{PAPER}|transcript|project|page|video)\b"
)

NUMERALS = (
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty"
    r"|sixty|seventy|eighty|ninety|hundred|thousand|half|twice|once|thrice|dozens?"
)

COPULAS = (
    r"belongs to|is|are|was|were|be|been|it's|it’s|he's|she's|named|called|as|has|have|had"
    r"|brings the total to"
    r"|(?:show(?:s|ed)?|reflects?|says?|said)(?: that)?"
)

OTHERWISE = (
    r"(?:(?:in fact|in reality|actually),?|(?:it|he|she|they|there|that|this)(?:'s)? (?:actually |in fact )?(?:\w+ed"
    r"|is|was|are|were|has|have|had|does|did|do|will|won|lost|rose|fell|went|came|held|stood?|stands|left|took|takes"
    r"|began|begins|opens|lives|works|runs|grew|says|should|belongs|can|cannot|could|didn't|isn't|wasn't|weren't"
    r"|doesn't)"
    r"|the (?:[\w'-]+ ){1,3}?(?:was|is|were|are) (?:actually |in fact |not ))"
)
"""How what is right begins, where nothing says that the sentence before was wrong."""

OWN_PIECE = (
    rf"(?:(?:in|on|for) )?(?:our (?:[^\s.;:]+ ){{0,3}}?(?:{PIECE}|reports?|account|list|listing)"
    rf"|(?:(?:an?|the) {PIECE} (?:on|to|with|in|for|of) )?(?:{DAY}'s|yesterday's|last week's) (?:[^\s.;:]+ ){{0,2}}?"
    rf"(?:{PIECE}|guide|calendar)"
    rf"|(?:an?|the|two)? ?{PIECE} [^.\n]{{0,60}}?\bon pages? \w?\d+"
    rf"|(?:an?|the|two) (?:article|obituary|column|editorial|story|profile|feature|caption|headline)s? (?:on )?{WHEN}"
    rf"|(?:the|our|a) (?:[^\s.;:]+ ){{0,3}}?(?:log|report|listing|list|table|result|box score)s? (?:in|on|from|of)"
    rf" (?:our|{DAY}'s|yesterday's|last \w+'s|page))"
)
"""A piece of the publication's own beyond doubt, as the first words of a notice name it."""

LIKELY = (
    rf"\bregrets? (?:the|these|this|our|any) (?:error|mistake|omission|oversight|confusion)s?\b(?!, (?:he"
    rf"|she|they) )"
    rf"|^[^\w\n]{{0,4}}(?:{CAUSE})?(?:in |on )?(?:an?|the|our|some) (?:[^\s.;:]+ ){{0,3}}?{PIECE} (?!of the"
    rf"|of all)[^.\n]{{0,200}}?\b(?:{MISSED}\b|{BADLY}"
    rf"|(?:was|were) wrong to|should have (?:said|read|been|credited|noted|referred|included"
    rf"|specified))(?![^\n]*\bsaid\.?$)"
    rf"|\b(?:was|were|is|are) (?:also )?(?:{MISSED}|{BADLY}|incorrect|wrong|omitted|transposed|inaccurate"
    rf"|reversed)[^.\n]{{0,80}}?"
    rf" (?:in|on|with|from|for|accompanying|of)(?: an?| the| our| some| this)? (?=[^.\n]{{0,120}}?(?:{WHEN}"
    rf"|\bour\b|\bthis\b))(?:[^\s.;:]+ ){{0,5}}?(?:{NOUN}|{PAPER})\b"
    rf"|^\W{{0,4}}(?:an?|our|two) (?:[\w'-]+ ){{0,2}}{PIECE} (?:[^.\n]{{0,100}} )?(?:{BADLY} {SAY}|{MISSED})\b"
    rf"|^\W{{0,4}}(?:because of|due to|owing to|through) an? (?:\w+ )?{EDITORIAL}"
    rf"|\b{EDITORIAL} (?:led us|in (?:this|our|an?|the) {NOUN})"
    rf"|\bwe had (?:it|him|her|them|that) (?:as|down as)\b"
    rf"|\b(?:quotation|quote|remark|comment)s? [^.\n]{{0,80}}\b(?:rendered|misheard|mistranscribed)\b"
    rf"|\bit has been (?:suggested|pointed out|brought to our|drawn to our)[^.\n]{{0,60}}\b(?:our|us|we)\b"
    rf"|^\W{{0,4}}we {SAY} in (?:an?|our) (?:\w+ )?{PIECE} (?:on |in )?{WHEN}"
    rf"|^\W{{0,4}}the (?:[\w&'-]+[ -]){{0,4}}?(?!newspaper|paper|magazine){PAPER} {BADLY} {SAY}\b"
    rf"|\bit was (?:\w+ly )?(?:{TOLD}) in (?:our|yesterday's|{DAY}'s|last (?:week|month)'s) "
    rf"|\bthrough (?:an?|our|some) (?:oversight|mix-up|slip|mistake|error)\b[^.\n]{{0,40}}\b(?:our|this|{DAY}'s"
    rf"|yesterday's) "
    rf"|^\W{{0,4}}in (?:an? |the )?{DATE}[^.\n]{{3,80}}? (?:{TOLD})\b[^\n]{{1,400}}?_?\W* (?:in fact|the \w+ in"
    rf" question|{OTHERWISE})\b"
    rf"|^\W{{0,4}}(?:an?|the|our|two) (?:[^\s.;:]+ ){{0,4}}?{PIECE} (?!(?:in|by|from|for) the )[^.\n]{{0,250}}?"
    rf"(?<! who)(?<! which)(?<! that) (?:{TOLD})\b[^\n]{{1,400}}?[.;:]\W* (?:in fact|in reality|actually"
    rf"|(?:it|he|she|they|there|the \w+) (?:is|was|were|are|has|had)? ?(?:actually|in fact))\b"
    rf"|^\W{{0,4}}{OWN_PIECE}\b[^.\n]{{0,250}}? (?:{TOLD}|included|wrote|recommended|featured)\b[^\n]{{1,500}}?[.;:]\W*"
    rf" {OTHERWISE}\b"
)
"""What says of a piece that it was wrong, whoever else might say it of others' pieces."""

VETO = (
    r"copyright|all rights reserved|if you (?:believe|spot|find|think|see|have|notice|would like)"
    r"|\bthanks? (?:\w+ ){1,6}for (?:\w+ )?(?:comments|helpful|reading|feedback)|comments on an? (?:earlier"
    r"|previous|early)"
    r"|(?:is|are) (?:our|the) (?:practice|policy)|(?<!against )(?<!with )our (?:\w+ )?policy|corrections? policy"
    r"|read our correction"
    r"|it is the policy"
    r"|to (?:request|report) an? (?:correction|error|mistake|inaccuracy)|sign up|\bsubscribe\b|subscribers only"
    r"|newsletter delivered"
    r"|yours (?:etc|sincerely|faithfully)|^sir,|^dear (?:editor|sir)|\byour (?:reviewer|correspondent|report"
    r"|article|editorial)"
    r"|errors? (?:or omissions?|may)|please (?:email|contact|write|report)|will be corrected|(?:we"
    r"|editors?) (?:will|aim|strive|try|correct all|correct \w+ errors)|how to (?:write|request)|fact[- ]check:"
    r"|views expressed|opinions expressed|(?:is|are|was) part of (?:a|our) series|update your|publishes corrections"
    r"|corrections appear"
    r"|follow our|(?:updates|corrections) (?:will|on this story|from)|readers of this page will"
    r"|has not been edited|page numbers|more updates|for (?:the )?latest|stay tuned|edited for (?:length"
    r"|clarity)|edited and condensed"
    r"|condensed and edited|have you spotted|spotted an error|correct me if|errors of fact"
    r"|\b(?:admitted|acknowledged|conceded) (?:that )?(?:its|their|his|her|it|they)\b"
    r"|(?<!we )(?<!we have )(?:ran|published|issued|printed|appended) an? (?:\w+ )?(?:correction|apology|retraction)\b"
)
"""What another says, a rule of the house, thanks, a condition."""
