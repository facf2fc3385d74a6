"""What the English of notices says of the values: verbs of claiming, words of answering, whole formulas."""

_NAME = r"(?-i:[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3})"
"""Capitals count here alone."""
_TITLE = r"(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?"
_VALUE = r"(?:[^.;,()]|[.,](?=\d)){1,50}?"
_MENDING = r"(?:chang|correct|mak|say|show|fix|reflect|clarif|remov|add|includ|updat|amend|not|stat|read)\w*\b"
_IN_PART = r"(?= in (?:the )?(?:\w+ )?para|[.;,)]|$)"

FORMULAS = (
    rf"[Cc]orrects? to (?:say|show|reflect|read|state|note) [^.;]{{3,90}}? (?:is|was|are"
    rf"|were) (?P<r>{_VALUE}){_IN_PART}",
    rf"(?P<r>{_VALUE}),? where we had (?:written|said|printed|put|given) (?P<w>{_VALUE})(?=[.;,)]|$)",
    rf"(?:[Cc]hang|[Cc]orrect|[Aa]mend|[Uu]pdat|[Rr]evis|[Aa]lter)\w* [^.;]{{3,90}}? to (?!{_MENDING})(?P<r>{_VALUE}),?"
    rf" from (?P<w>{_VALUE}){_IN_PART}",
    rf"[Cc]orrect(?:s|ed)? [^.;,]{{3,80}}? (?:to|as) (?!{_MENDING})(?P<r>{_VALUE}), not (?P<w>{_VALUE}){_IN_PART}",
    rf"(?:named|listed|identified|credited|described|gave) {_TITLE}(?P<w>{_NAME}) as (?:the )?[a-z][^.;]{{3,80}}[.;]"
    rf" (?:[Tt]he \w+|[Ii]t|[Tt]hat)(?: \w+){{0,3}} (?:was|is) (?:actually |in fact )?{_TITLE}(?P<r>{_NAME})(?=[.;,]"
    rf"|$)",
    rf"(?:quotation|quote|remark|comment|statement|photo\w*|poem|line)s? (?:by|from|of) (?P<r>{_NAME}) (?:was|were)"
    rf" (?:\w+ly )?(?:attributed|credited) to (?P<w>{_NAME})(?=[.;,]| in | on |$)",
    rf"name of (?:the )?(?:[a-z][\w'’-]* ){{0,4}}(?P<r>{_NAME}) (?:was|is|were) (?:\w+ly )?(?:mis\w+|given|spelled"
    rf"|spelt"
    rf"|rendered|printed) as (?P<w>{_NAME})(?=[.;,]| in | on |$)",
    r"(?P<w>(?:\d+|one) in (?:\d+|\w+))[^.;]{3,120}[.;] [^.;]{3,40} (?:is|was|been) (?P<r>(?:\d+|one) in (?:\d+|\w+))",
    r"should have (?:said|stated|noted"
    r"|reported)(?: that)? [^.;]{3,60}? (?P<r>[£$€]?\d[\d.,]*[\w%]*(?: [a-z]+)?)(?=[.;]|$)",
    r"(?:said|stated|reported"
    r"|gave)(?: that)? [^.]{0,80}? (?P<w>[£$€]?\d[\d.,]*[\w%]*)[^.]{0,40}\. (?:[Tt]his|[Ii]t|[Tt]hat"
    r"|[Tt]he \w+) (?:has|have) been (?:corrected|changed|amended) to (?P<r>[^.;,]{1,40}(?:[.,]\d+)?)",
    r"(?:corrected|amended)[:;] [^.;]{3,60}? (?:is|was|are) (?P<r>(?!not)[^.;,]{2,60})(?=[.;]|$)",
    r"(?:[Cc]ontrary to|[Dd]espite) (?:what |our "
    r"|an? )[^.,;]{3,90}, (?P<r>(?![^.]* but )(?![^.]*, not )[^.;]{5,140})",
    r"(?:[Ff]igure|[Tt]otal|[Nn]umber) of (?P<w>(?:[^.;,]|[.,](?=\d)){1,40}?)(?= in | on | given "
    r"| quoted )[^;\n]{0,120}(?:amended|corrected|changed) to (?P<r>(?:[^.;,]|[.,](?=\d)){1,40})",
    r"should have (?:noted|said|added|explained|made (?:it )?clear|specified) that (?![^.;]*\bonly\b)"
    r"(?P<r>[^.;]{5,120})(?=[.;]|$)",
    r"(?:correct|chang|amend)(?:ed?|ing)? [^.;]{3,80}? from (?P<w>(?:[^.;,]|[.,](?=\d)){1,40}?) to "
    r"(?P<r>(?:[^.;,]|[.,](?=\d)){1,40})(?=[.;,]|$)",
    r"spelling of (?P<r>[A-Z][\w.’'-]*?(?: [A-Z][\w.’'-]*?){0,3})(?:['’]s (?:\w+ )?(?:sur)?name)?,? from "
    r"(?P<w>[A-Z][^.;,]{1,40}?)(?= to |[.;,]|$)",
    r"[Bb]y (?:that|this|it),? we meant (?P<r>[^.;]{3,90})",
    r"to (?:correctly )?(?:attribute|credit) [^.;]{3,80} to (?P<r>[A-Z][^.;,]{1,50})(?=[.;,]|$)",
    r"should have credited (?P<r>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3})(?= (?:for|as|with|in|on)\b)",
    r"(?:corrected|changed|amended) (?:from (?P<w>[^.;,]{1,60}?) )?to (?!say|show|reflect|read|make|remove"
    r"|clarify|include|correct|add|fix|note|better|more)(?P<r>(?:[^.;,]|[.,](?=\d)){1,60})(?=[.;,]|$)",
    r"[Ww]e had (?:it|him|her|them) (?:down )?as (?P<w>[^.;,]{2,60}?)(?= in | on |[.;,]|$)",
    r"[Aa]pologies to (?P<r>[A-Z][^.;,]{2,60}), whom we (?:called|named|described as"
    r"|referred to as) (?P<w>[^.;,]{2,60}?)(?= in | on |[.;,]|$)",
    r"(?:chang|correct|amend|alter|edit)(?:e?d|e|ing)?(?: the \w+| it| this)?(?: from)? [\"“]"
    r"(?P<w>[^\"”]{1,120})[,.]?[\"”] to(?: \w+)? [\"“](?P<r>[^\"”]{1,120}?)[,.]?[\"”]",
    r"replac(?:e|ed|ing) [\"“](?P<w>[^\"”]{1,120})[,.]?[\"”] (?:with|by) [\"“](?P<r>[^\"”]{1,120}?)[,.]?[\"”]",
    r"[\"“](?P<w>[^\"”]{1,80})[\"”][,;]? (?:which|that|it|this) should have (?:been|read"
    r"|said) [\"“](?P<r>[^\"”]{1,80})[\"”]",
    r"[\"“](?P<r>[^\"”]{1,80})[,.]?[\"”],? (?:and )?not [\"“](?P<w>[^\"”]{1,80}?)[,.]?[\"”]",
    r"should have (?:read|said):? [\"“](?P<r>[^\"”]{1,200})[\"”](?!,? (?:and )?not)",
    r"when we (?:said|wrote) [^.;,\"“]{0,60}[\"“](?P<w>[^\"”]{1,80})[\"”],? we meant (?:that )?(?:(?:it|he"
    r"|she|they) )?(?P<r>[^.;,]{2,80})",
    r"(?:misspelled|misspelt|mislabell?ed|mistranslated) [^.;,]{3,60}? as (?P<w>[^.;,]{2,40}?)(?= in | on "
    r"|[.;,]|$)",
    r"(?P<r>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*) was mis(?:named|identified"
    r"|spelled) as (?P<w>[^.;,]{2,40}?)(?= in | on |[.;,]|$)",
    r"(?:correct|fix)s? [^.;]{3,80}?, which (?:is|was|are|were) (?P<r>[^.;,]{1,60})",
    r"corrects? [^.;,]{3,80}? (?:to|as) (?P<r>(?!say\b|show\b|reflect\b|read\b)[^.;,]{1,60}?)(?= in (?:\w+ )?para"
    r"| \(|[.;,)]|, not|$)",
    r"better to say [^.;]{0,60}?[\"“](?P<r>[^\"”]{1,60})[\"”][^.;\"“]{0,60}? than"
    r" [^.;\"“]{0,40}[\"“](?P<w>[^\"”]{1,60})[\"”]",
    r"(?:initially|wrongly|incorrectly|originally"
    r"|mistakenly)? ?given as (?P<w>[^.;,]{1,60}?) instead of (?P<r>[^.;,]{1,60})",
    r"(?:should (?:have )?(?:read|said"
    r"|been) )[\"“](?P<r>[^\"”]{1,120})[\"”],? (?:and )?not [\"“](?P<w>[^\"”]{1,120})[\"”]",
    r"[\"“](?P<w>[^\"”]{1,120})[\"”][^\"“]{0,40}? should (?:have )?(?:read|said|been"
    r"|be)(?: as)?:? [\"“](?P<r>[^\"”]{1,120})[\"”]",
)

_DAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues|Thurs?|Wed|Fri|Sat|Sun)\.?)"
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.)"
)
_DATED = rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:, \d{{4}})?|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}(?: \d{{4}})?)"

MEASURES = (
    (
        r"\b(?:times?|hours?)\b(?= (?:of|for|that|when|at|was|is|in|on|the|it)\b|[.,;])",
        r"(?P<r>(?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b\.?|\bnoon\b|\bmidnight\b|\d{1,2}[:.]\d\d)"
        r"(?: (?:to|until) (?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b\.?|noon|midnight))?)",
    ),
    (
        r"\b(?:dates?|days?)\b(?= (?:of|for|that|when|on|was|is|in|the|it)\b|[.,;])",
        rf"(?P<r>\d{{1,2}} (?:to|and|until|–|-) {_DATED}|{_DAY},? {_DATED}|{_DATED}|\b{_DAY}\b)",
    ),
    (
        r"\b(?:years?)\b(?= (?:of|that|when|in|was|the|it|she|he|they)\b|[.,;])",
        r"\b(?P<r>1\d{3}|20\d\d)\b",
    ),
    (
        r"\b(?:price|cost|fee|fare|admission|salary|amount|total|figure|sum|fine|rent|budget|bill|debt|value)s?\b",
        r"(?P<r>[$£€]\d[\d,]*(?:\.\d+)?(?:[mbk]n?\b)?(?: (?:thousand|million|billion|trillion))?"
        r"(?: (?:a|an|per) (?:week|month|year|day|hour|head|person|night|ticket))?)",
    ),
    (r"\b(?:scores?|result|outcome|tally|vote|margin)s?\b", r"(?P<r>\b\d{1,3}(?:-|–| to )\d{1,3}\b)"),
    (r"\bnumbers? (?:of|was)\b", r"(?P<r>\b\d[\d,.]*\d(?: (?:thousand|million|billion))?)(?= [a-z])"),
    (r"\bage\b", r"\b(?:is|was|turned) (?P<r>\d{1,3})\b"),
    (
        r"\b(?:phone|telephone|hotline|fax)\b|\bnumber to\b",
        r"(?P<r>\(?\d{3}\)?[ -]\d[\d -]{2,12}\d)",
    ),
    (
        r"\b(?:percentage|share|proportion|rate)s?\b",
        r"(?P<r>\d[\d.]*(?:%| per ?cent| percentage points?))",
    ),
)

REPORTS = (
    r"(?:initially|originally|first|previously|incorrectly|wrongly|mistakenly) read(?!\w)|(?<!should have )(?:said"
    r"|stating|saying|claiming|says?|stated|states|reported|wrote|told (?:you|readers|us"
    r"|listeners|viewers|subscribers)|told [\w ]{2,20}"
    r"|suggested|suggests|implied|claimed"
    r"|indicated"
    r"|asserted|alleg(?:ed|ing)|mentioned|tweeted|wrong to (?:say|state|suggest)|asserts|the claim|noted"
    r"|announced|called for|(?:left|given|gave|giving|created?) the impression|impression)(?: (?:incorrectly"
    r"|wrongly|mistakenly|in error|erroneously|inaccurately|here|yesterday|on \w+day"
    r"|as saying|in (?:our|yesterday's|an?|the) [^.;,]{3,70}?(?= that)))?(?: that(?! should))?(?!\w)"
    r"|(?:described|identified|referred to|listed|named|characteri[sz]ed|misidentified|mischaracteri[sz]ed"
    r"|misdescribed|credited|labell?ed|spelled|spelt|misspelled|misspelt|misnamed|given|defined|calculated"
    r"|rendered|printed"
    r")(?: (?:[^.;,]|\.(?<=dr\.|mr\.|ms\.|st\.|jr\.)){1,90}?)? as(?: being| having)?|quoted (?:(?:[^.;,]"
    r"|\.(?<=dr\.|mr\.|ms\.|st\.|jr\.)){1,60} )?as saying(?: that)?"
    r"|(?:was|were) (?:\w+ly )?(?:credited|attributed) to"
    r"|(?:gave|put|set|placed|located|had|listed|showed) (?!(?:an?|the) (?:wrong|incorrect|erroneous"
    r"|inaccurate))(?:[^.;,]|\.(?<=dr\.|mr\.|ms\.|st\.|jr\.)){1,80}? (?:as|at|in|on)"
    r"|(?:gave|put|placed"
    r"|attributed) (?:it|them) (?:as|at|in|to)|(?:called|misnamed) (?:her|him|it|them|[A-Z][\w. ]{2,40}?)"
    r"|attributed (?!erron|incorr|wrong)(?:[^.;,]|\.(?<=dr\.|mr\.|ms\.|st\.|jr\.)){1,60}? to|placed (?:it|them"
    r"|[\w ]{2,30}) (?:in|at)|referred to"
    r"|(?:report|story|article|claim)s? (?:of [^.;,]{3,20} |on [^.;,]{3,20} )?that(?! (?:was|were|had|has|appeared"
    r"|ran|claim|said|alleg|suggest|report|stat|implied|accus)\w*)"
)

PARTICIPLES = (
    r"(?:\w+ed|born|built|won|held|made|written|sold|taken|found|led|drawn|shot|sung|run|bought"
    r"|brought|known)"
    r" (?:in|at|by|on|from|for|to|near)(?= )"
)

ATTRIBUTES = (
    r"\W*(?:the|a|an|his|her|its|their|some|several|two) (?:[\w'’-]+ ){0,3}(?:name|number|time|date"
    r"|age|title|amount"
    r"|location|outcome|result|score|scores|price|cost|year|month|day|size|length|height|distance|position|role"
    r"|spelling"
    r"|affiliation|details?|figures?|percentage|rate|address|order|source|nature|identity|party|status|cause"
    r"|timing|terms"
    r"|extent|quantity|value|relationship|gender|rank|length|duration|circumstances|information|statistics?"
    r"|total)s?\b"
    r"(?= (?:of|for|at|in|when|where|that|between|on|to|and)\b|[.,;]|$)(?! (?:of|for|at|in) [^.;]{2,60} (?:was"
    r"|were|is|are|as|to be) )"
)

MISREPORTS = (
    r"\b(?:gave|given|listed|said|described|named|identified|printed|reported|referred to|called|put"
    r"|stated"
    r"|spelled|labell?ed|appeared|used|wrote) (?![^.;]*\bshould\b)"
)

PLAINLY = (
    r"(?:(?:is|was|are|were|will be|has been) (?:written|designed|composed|taken|directed|made|drawn"
    r"|created|published"
    r"|produced|founded|built|born|painted|edited|shot|sung|played|performed|located|held|won|owned|scheduled|spelled"
    r"|named|called)(?: (?:by|in|on|at|for))?|(?:is|was|are|were|will be|has|have|had|should be|belongs? to"
    r"|took place|takes place|takes effect"
    r"|took effect|lives?|works?|runs(?: from)?|lasts|begins?|began|starts?|started|opens?|opened|closes?|closed"
    r"|costs?|came from))(?= )"
)

ANSWERS = (
    r"(?:amended|corrected|updated|changed|edited|revised) to (?:make (?:it |that )?clear|say|show|reflect|state|note"
    r"|specify)(?: that)?(?! that)|(?:police|officials|\w+) (?:have )?(?:later|since) (?:confirmed|said"
    r"|clarified) that|"
    r"the (?:correct|right|actual|true|proper) [\w ]{1,30}? (?:is|are|was|were|should be"
    r"|should have been)|(?<!\w)in fact,? (?:his|her|its|their) (?:\w+ )?(?:name|title|age|role|job) is"
    r"|(?<!\w)in fact,?"
    r"|actually|(?:it|that|this|he|she|they|which) should (?:have )?(?:said|read|been|say|be|instead have been)"
    r"|should (?:have )?(?:included|credited|called for|been given as|been attributed to|been credited to"
    r"|been identified as"
    r"|been listed as|been described as|been spelled|read)(?=[:\s])"
    r"|(?:what )?(?:he|she|they) (?:actually )?said was|(?:name|title|age|date|address|price|time|cost|number|year"
    r"|score|deadline|spelling) of [^.;,]{2,60}? is(?! (?:wrong|incorrect|mis|given|not))(?: (?:spelled|spelt))?"
    r"|(?:figure|number|total|price|date|year"
    r"|name|address|photographer|author"
    r"|writer|artist|winner|principal|guest's name|answer|amount|title) (?:is|was)(?! (?:mis|incorrect|wrong"
    r"|given|listed|omitted|inadvertently|also|spelled|not|inaccurate|erroneous))|we meant that (?:it|he|she|they)"
)

UNITS = (
    r"(?:(?:square|cubic|nautical|metric|light|fluid) )?(?:(?:centi|milli|kilo)?(?:met(?:re|er)|gram(?:me)?|lit(?:re"
    r"|er))|feet"
    r"|foot|inch(?:e)?|yard|mile|acre|hectare|tonne|ton|pound|ounce|pint|gallon|barrel|cup|teaspoon|tablespoon|km|kg|cm"
    r"|mm|mg|ml|lb|oz|mph|kph|g|m|hour|minute|second|day|week|month|year|decade|night|degree|volt|watt|(?:kilo|mega"
    r"|giga|tera)watt|(?:kilo|mega|giga|tera)byte|store?y|storie|floor|pence|penc|cent|dollar|euro|yen|franc|rupee"
    r"|peso|crown|krona|kroner"
    r"|percent|per cent|percentage point|point|time|goal|run|wicket|vote|am|pm)s?\b"
    r"(?: (?:a|per|an) \w+| each| (?:ago|old|earlier|later))?|[ap]\.m\.?|(?:to|and|or|in|of|-|–|by|a)\b.*"
)

DENIALS = (
    r"(?:this|the|these|that) (?:allegation|claim|report|story|statement|information|suggestion)s? (?:was"
    r"|were|is|are)"
    r" (?:entirely |wholly |completely )?(?:untrue|false|unfounded|baseless|incorrect|wrong|without"
    r" (?:any )?foundation)"
    r"|(?:it|he|she|they) (?:was|is|did|has|had|were|have) not(?: \w+ed)?\b"
)

REMEDIES = (
    r"(?:corrected|amended|updated) (?:on|at) |(?!(?:this|the|that|it|these|they|both) (?:\w+ ){0,2}(?:has|have"
    r"|was) (?:\w+ )?(?:been )?\w+ to (?:say|show|state"
    r"|reflect|make|note|specify)\b)(?:"
    r"we were wrong|(?:that|this|it) (?:was|is) (?:wrong|incorrect|inaccurate|not (?:the case|true|right"
    r"|correct))|(?:this|the|that|it|these|they|both) (?:\w+ )?(?:has|have|was|were|been|error"
    r"|errors) (?:\w+ )?(?:been )?(?:corrected|amended|updated|removed|fixed|changed|replaced|edited"
    r"|regretted)|we (?:apologi|regret|are (?:sorry|happy))|(?:our )?apologies|sorry|thanks|thank)"
)

TAILS = (
    r" (?:tall|long|wide|high|deep|thick|apart)$|,? (?:as|which|who|according|because|when|while|due to|but"
    r"|and (?:the|it|he|she|that|this|has|is|was)|since|after|before)\b|,? in (?:an earlier|our|the )"
    r"|,? (?:in|on) (?:an?|last|yesterday's|\w+day's) (?:[\w'’-]+ ){0,2}(?:caption|story|article|edition|paper"
    r"|issue|report|section|column|listing|graphic|chart)\b"
)

PERFECT = (
    r"(?<= to )(?!the\b|an?\b)[a-z]+ (?=[^.,;]{2,60}, not [a-z]+ (?:it|them|him|her)\b)|had been \w+ed\b"
    r"|(?:had|has|have) no\b|(?:had|has|have) (?!an?\b|the\b|been\b|no\b|not\b|\d|one|two|three)|(?:was|were) \w+ed\b"
)
