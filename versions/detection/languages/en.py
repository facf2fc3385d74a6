"""English."""

from ...kinds import Kind
from ..vocabulary import Vocabulary

_NOUN = (
    r"(?:article|story|report|post|column|obituary|review|map|chart|graphic|graph|diagram|table|caption|video|audio"
    r"|podcast|episode|transcript|newsletter|headline|quiz|crossword|recipe|photo|photograph|picture|image"
    r"|essay|editorial"
    r"|interview|item|dispatch|blog|feature|profile|analysis|illustration|infographic|broadcast|bulletin|programme"
    r"|alert|tweet|listing|listings|piece|answer|subheading|cutline|byline|credit"
    r"|sub-heading|standfirst|cartoon|poll|timeline|guide|explainer|briefing|panel)s?"
)
_PIECE = (
    r"(?:article|story|column|caption|headline|obituary|photo|photograph|picture|map|graphic|chart|recipe"
    r"|interview|feature|editorial|profile)s?"
)
_PAPER = r"(?:paper|newspaper|magazine|edition|editions|issue|website|app|pages|section|supplement|column|bulletin)"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan\.|feb\.|mar\.|apr\.|aug\.|sept\.|oct\.|nov\.|dec\.)"
)
_WHEN = (
    rf"(?:{_DAY}|yesterday|today|last (?:week|month|night|year)|earlier today|this (?:morning|week)"
    rf"|{_MONTH} ?\d*|\d+ {_MONTH})"
)
_EARLIER = r"(?:earlier|previous|prior|original|initial|first|older|early|print|online|web|published)"
_SAY = (
    r"(?:said|stated|reported|wrote|told|described|referred|gave|named|called|identified|listed|quoted"
    r"|attributed|placed"
    r"|put|suggested|implied|claimed|indicated|printed|published|showed|credited|located|had|included|contained"
    r"|omitted|labell?ed|mentioned|spelled|spelt|cited|misst\w+|missp\w+|mis\w+ed|linked|confused|mixed"
    r"|used|left|failed"
    r"|appeared|converted|softened|overst\w+|underst\w+|asserted|rendered|dated|carried)"
)
_BADLY = r"(?:incorrectly|wrongly|mistakenly|erroneously|inaccurately|imprecisely|falsely|in error|by mistake)"
_SLIP = (
    r"(?:editing|production|reporting|transcription|typographical|typing|printing|technical|formatting|translation"
    r"|copy[- ]editing|clerical|layout|sub-?editing|data[- ]entry|coding|arithmetic|captioning|researcher's|editor's)"
)
_FIXED = (
    r"(?:corrected|amended|updated|clarified|changed|revised|edited|modified|removed|replaced|reworded|rephrased"
    r"|retracted|withdrawn|deleted|rewritten|adjusted|altered|taken down|fixed|put right|reviewed|refiled|restored)"
)

ENGLISH = Vocabulary(
    code="en",
    cues="""
        correction corrections correct corrected corrects correcting incorrect incorrectly corrective
        corrigendum erratum errata error errors wrong wrongly mistake mistakes mistakenly erroneous erroneously
        inaccurate inaccurately inaccuracy inaccuracies imprecisely misstated misstates misspelled misspelt
        misidentified misattributed misquoted misnamed misreported misdescribed mislabelled mislabeled
        miscaptioned mischaracterized mischaracterised misinterpreted misrepresented misspelling mistranslated
        misstatement misprint misprinted misattribution misplaced miscalculated misleading conflated transposed
        omitted confused overstated understated outdated typo amended amendment updated updates update clarified
        clarification clarify clarity retracted retraction retract retracts withdrawn withdrew withdraw
        withdraws apology apologies apologise apologize apologised apologized regret regrets regretted sorry
        editors' editor's editors’ editor’s note reworded rephrased revised version versions postscript adds
        recast oops whoops culpa accuracy earlier stated suggested originally record deleted removed mixed
        miscounted wrote headline caption clear readers refile refiled corrects misheard falsely disclosed
        photograph photo mislabeled misremembered unclear precise precisely miscaptioned initially page section
        should obituary mistranscribed""",
    places="""
        we we've we're our earlier previous pages page section edition editions article articles story stories
        report post column obituary caption headline graphic photo photograph picture map chart recipe quiz
        newsletter interview review editorial feature profile essay panel subheading regrets paragraph programme
        newspaper sentence yesterday's here""",
    openers="""
        corrects adds updates updated update correction corrections corrected correcting corrigendum errata
        erratum amendment amended clarification clarifications clarifying amplification retraction retracted
        withdrawn withdrawal apology an for editor's editors' editors note postscript addendum oops whoops mea
        what setting record clarity sorry recasts disclosure from kill notice""",
    speakers="we we've we're our",
    beside="said told had should happy put apology has stand taken",
    frequent="the of and to in that was is for on with he it said as at by his from not an this has were be she"
    " her their",
    labels={
        Kind.CORRECTION: (
            r"(?:editor'?s'? |editors' |a )?correct(?:ions?|ed|ing)"
            r"(?: (?:appended|note|&|and|notice|to this \w+|of the record|amplifications?|clarifications?)){0,2}"
            r"|for the record|corrigend(?:um|a)|errat(?:um|a)|amend(?:ment|ed)|setting (?:it|the record) straight"
            r"|we got it wrong|what we got wrong|mea culpa|factual correction|recti?fication"
        ),
        Kind.CLARIFICATION: (
            r"clarifications?(?: (?:and|&) \w+)?|for (?:the sake of )?clarity|amplifications?|to clarify"
        ),
        Kind.RETRACTION: (
            r"retraction(?: n\w+)?|retracted|withdrawn|story withdrawn|withdrawal|apology|an apology|kill"
            r"|apology and \w+"
        ),
        Kind.UPDATE: r"updated?|postscript|addendum|story update|article update",
    },
    headings=r"(?:editor|editors|publisher|author)['’]?s?['’]? note|(?:a )?note to (?:our )?readers|note"
    r"|to our readers|from the editors?|oops|whoops|sorry"
    r"|editor's comment|our mistake|disclosure|(?:a )?note from the (?:editors?|public editor)|notice"
    r"|readers' editor|transparency note",
    version=rf"(?:an?|the|two|some|several|our"
    rf"|in)?(?:\s\w+)? ?{_EARLIER},? (?:and \w+ )?versions? (?:and headline )?(?:of|on) (?:th(?:is|ese)|our"
    rf"|the above|that|today's|yesterday's)\b"
    rf"|(?:an?|the|in an?|some|our) ?(?:earlier|previous|prior|original|initial"
    rf"|first)(?: \w+)? (?:versions?|headline|caption),? (?:of the {_NOUN} )?(?:\w+ly )?{_SAY}\b"
    rf"|(?:an?|the) (?:earlier|previous|original) version, [^.]{{3,90}},|(?:(?:the|this"
    rf"|our) {_NOUN} (?:initially|originally|previously|first)|(?:this|our) {_NOUN} (?:mistakenly"
    rf"|incorrectly|wrongly|erroneously)) {_SAY}\b|\([^()]{{0,70}}\b\d+ {_MONTH}(?:, [^()]{{1,30}})?\)"
    rf"|(?:sub-?heading|headline|caption|panel|graphic|standfirst|chart|map)s? (?:on|to|with|in"
    rf"|accompanying) (?:an?|our|the) (?:[\w'-]+ ){{0,4}}?{_NOUN}|in (?:{_DAY}"
    rf"|yesterday)'s (?:[\w&'-]+ ){{0,2}}(?:section|paper|edition|pages)|on page [a-z]?\d+\w? (?:on "
    rf"|{_DAY})|in the {_MONTH} \d+ (?:\w+ )?section"
    rf"|in (?:an earlier|a previous|an? original|the first|the original) version,? we\b"
    rf"|(?:version|headline) (?:of (?:this|the) {_NOUN} )?(?:that (?:first )?(?:went|appeared|was)"
    rf"|published) (?:first |online )"
    rf"|as (?:was )?(?:(?:first|originally|initially|previously) )?(?:stated|reported|published|printed"
    rf"|suggested) (?:here|in (?:our|an earlier|a previous|yesterday's|last week's))\b"
    rf"|as (?:an earlier version|we) (?:had it|{_SAY})\b|as was (?:stated|said|reported) here|as (?:first"
    rf"|originally|initially) (?:reported|stated|published)\b",
    own=rf"after (?:this|the|our) (?:article|story|report|column|essay|review) (?:appeared|was published"
    rf"|went online|ran)|th(?:is|ese) (?:[\w.'-]+ ){{0,2}}{_NOUN}\b|our (?:[\w.'’-]+ ){{0,4}}{_NOUN}\b"
    rf"|(?:{_DAY}|yesterday|today|last (?:week|month|night|sunday))['’]s (?:[\w'’.-]+ ){{0,3}}(?:{_NOUN}|{_PAPER})\b"
    rf"|(?:an?|the|two|some|in a) (?:[\w.'’-]+ ){{0,4}}{_NOUN}(?: [^.;\n]{{0,110}}?)? (?:on|last|in"
    rf"|published|for|from|of)(?: our| some editions)? ?(?:{_WHEN}|[^.\n]{{0,20}}\bpages?\b|page|section"
    rf"|edition)"
    rf"|(?:an?|the|our|\w's) (?:{_MONTH} \d+|\d+ {_MONTH}|{_DAY}) (?:[\w'’-]+ ){{0,3}}{_NOUN}\b"
    rf"|(?:accompanying|accompanied|published with|on) (?:an? |this |the |our )(?:{_DAY} )?{_NOUN}\b"
    rf"|in (?:this|last|our) (?:\w+'s )?(?:space|newspaper|paper|magazine|journal|column)\b|in these pages"
    rf"|on this page|this newspaper|this publication"
    rf"|the {_NOUN} (?:above|below)|in our (?:[\w'’.-]+ ){{0,3}}{_PAPER}\b|in (?:the )?{_DAY}'s (?:\w+ )?{_PAPER}"
    rf"|(?:here|on air|on our \w+) (?:on )?{_WHEN}|(?:story|stories|article|report) (?:of )?{_MONTH} \d+"
    rf"|our reporter\b|this {_MONTH} \d+ story|\(\d+ {_MONTH}, p(?:age)? ?\d+\)"
    rf"|, \d+ {_MONTH}, (?:p(?:age)? ?\d+|[\w ]{{3,20}})\)",
    we=r"after publication|editors (?:have )?(?:learned|learnt|found|concluded)"
    r"|we (?:have )?(?:since )?(?:learned|learnt)|we (?:\w+ ){0,3}?(?:said|say|wrote|reported|stated"
    r"|told|described|referred|named|called|identified|listed|quoted|attributed"
    r"|suggested|implied|claimed|printed|published|credited|misst\w+|missp\w+|mis\w+ed|conflated|confused|mixed"
    r"|apologi[sz]e|regret|retract|withdraw|accept|acknowledge|are (?:sorry|happy)|should have|would like"
    r"|managed|softened)\b"
    r"|we['’](?:re (?:sorry|happy)|ve (?:changed|corrected|updated|amended|fixed|removed|since))"
    r"|our (?:\w+ )?apolog|our (?:mistake|error|fault|presenter|correspondent|reporter|alert|coverage)"
    r"|it would have been (?:more accurate|better|clearer)|(?:has"
    r"|have) (?:been )?asked (?:by [^.]{3,50} )?(?:us )?to (?:point out|make clear|clarify)"
    r"|sent to users of our",
    hard=rf"misst\w+|missp[eo]l\w+|misidentif\w+|misattribut\w+|misquot\w+|misnam\w+|misreport\w+|misdescrib\w+"
    rf"|mislabel\w+|miscaption\w+"
    rf"|mischaracteri\w+|misinterpret\w+|misrepresent\w+|mistransl\w+|misprint\w*|miscalculat\w+|misplaced"
    rf"|mistitled|misdated|misnumbered"
    rf"|{_BADLY}(?:,| that\b| as\b| to\b|\.| {_SAY}| (?:spell|identif|attribut|describ|quot|list|label|nam"
    rf"|captio)\w+)|{_SLIP} (?:error|mistake|oversight|slip|mix-up|problem)|(?:incorrect|inaccurate|wrong"
    rf"|erroneous) information"
    rf"|should (?:have|also have|instead have) (?:said|read|been|made|stated|told|referred|named|included"
    rf"|noted|disclosed|mentioned|specified|shown|identified)|(?:it|this|that|which|headline"
    rf"|caption) should (?:say|read)\b|{_NOUN} (?:\w+ )?(?:was|were) (?:wrong|incorrect|inaccurate"
    rf"|misleading)\b"
    rf"|(?:has|have) (?:now |since |also |subsequently |accordingly )*been (?:\w+ )?{_FIXED}"
    rf"|was (?:also )?(?:corrected|amended|updated|edited|revised|clarified|modified|changed) (?:on|at|to"
    rf"|after|because|following|in)\b"
    rf"|(?:is|was) (?:since |further )?(?:amended|corrected) (?:on|at|to)\b|the (?:correct"
    rf"|right) \w+(?: \w+)? (?:is|are|was|were)\b"
    rf"|(?:regrets?|apologi[sz]e (?:to \w+ )?for|sorry (?:for|about)|apologies for) (?:the|this|any|our"
    rf"|these) (?:\w+ )?(?:error|mistake|confusion|slip|inaccurac|oversight|distress|mix)"
    rf"|(?:gave|give|listed|had|printed|used|included|published|contained|carried|linked to|credited|with"
    rf"|provided|ran|showed) (?:the|an?) (?:wrong|incorrect|outdated|inaccurate|mistaken)"
    rf"|the wrong (?:report|name|link|answer|figure|photo\w*)|(?:several|two|three|four|an?|some"
    rf"|many) (?:\w+ )?(?:errors|inaccurac\w+)|(?:would like|happy|want|wish|glad) to (?:make|point|clarify"
    rf"|set|put|correct|acknowledge)|(?:got|had) [^.]{{3,90}} wrong\b|transposed|conflated|omitted"
    rf"|referred (?:incorrectly|imprecisely)"
    rf"|includ\w+ (?:incorrect|inaccurate|erroneous)|corrects \w+|put (?:that|this|it) right"
    rf"|set (?:the record|that|this) straight|took? (?:it )?down"
    rf"|stand by|retracts?\b|retracted|left the impression|overstated|understated|confuses|confused"
    rf"|mixed up|to (?:correct|clarify|fix)\b",
    soft=r"(?:standards|contacted|added a line|wrong|mistake|error|errors|mistakes|inaccuracies|in fact"
    r"|actually|rather than|not,? as|apologi\w+|sorry|regret)\b"
    r"|, (?:and )?not [^.]{2,60}|(?:it|he|she|they|there|that) (?:is|was|are|were|has|have|had|did|does"
    r"|belongs?|should|will|lasts?) |it's\b|instead of|correct\b"
    r"|made clear|unclear|impression|rephrased|reworded|updated|amended|corrected|changed|clarify"
    r"|clear that up|removed|revised|deleted|accordingly"
    r"|may not have|did not (?:specify|make|say|include)|happy to|point out|has a |was (?:given|called)"
    r"|of that|those|;|\.\s+\w+ \w+",
    alone=rf"(?:the )?[\w'’-]+(?: [\w'’-]+){{0,2}} regrets the (?:error|mistake|omission)|(?:this|the) (?:article"
    rf"|story|post|report|column|headline) (?:has been|was|is being) (?:updated|corrected|amended|revised"
    rf"|changed|clarified|retracted|edited|withdrawn|modified)\b"
    rf"|(?:story|article|post|report) (?:updated|corrected|amended) (?:with|to|at|on)\b"
    rf"|^\W{{0,4}}updated (?:on [^.:]{{3,30}} |at [^.]{{3,20}} "
    rf"|[a-z]+day )?(?:on [a-z]+day )?(?:to (?:correct|add|include|reflect|fix|clarify|remove)|with)\b"
    rf"|this is a developing story and has been|no longer stand (?:behind|by) (?:this|the|our)"
    rf"|we published an? [^.]{{3,20}}(?:alleg|claim|report|say)[^.]*\. we (?:now )?accept|the (?:paragraph"
    rf"|sentence|passage|claim|reference|photo\w*|quotation)s? (?:alleging|saying|about|claiming|that"
    rf"|in which|stating|to) .{{3,140}}(?:has|have) been (?:deleted|removed|withdrawn|corrected)\b"
    rf"|the error is regretted|(?:corrects?|removes|adds|fixes) [^.]{{3,60}}\b(?:in"
    rf"|to)? ?para(?:graph)?s? ?\d"
    rf"|(?:adds|updates) (?:[\w,-]+ ){{0,3}}(?:throughout|with (?:quotes?|detail|comment)|company response"
    rf"|quotes?,|background|details?,|comments?,|reaction)"
    rf"|(?:we|we've|we have|i) (?:have )?(?:since |now )?(?:corrected|amended|updated|retracted) (?:the"
    rf"|this|our) (?:article|story|post|report|column|headline|piece|text)"
    rf"|(?:in|on) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday"
    rf"|last \w+)(?: \w+)? we (?:told|said|wrote|reported|printed)|we (?:got|had) (?:it|this|that|our \w+"
    rf"|the \w+(?: of [^.]{{3,40}})?) wrong (?:on page|in (?:our|yesterday|last|this|the))"
    rf"|in answer to readers|(?:happy|like) to (?:put that right|clear that up|make that clear|correct"
    rf"|set the record)|(?:word|term|phrase|figure)s? .__*. in (?:this|our) |we (?:said|wrote|reported"
    rf"|stated|told) [^.]{{3,160}}\. (?:this|that|it|we) (?:was|were|is) (?:wrong|incorrect|inaccurate"
    rf"|untrue|not (?:the case|correct|right|true))|(?:was|were) (?:incorrect|misspelled|misstated"
    rf"|misidentified|mislabell?ed|{_BADLY} \w+) in (?:an?|some|our|the|\w+day's|yesterday's"
    rf"|last) [^.]{{0,60}}(?:{_NOUN}|section|edition|page)|(?:photo|photograph|picture|image|map|chart"
    rf"|graphic)s? (?:[\w'-]+ ){{0,4}}(?:was|were) (?:miscaptioned|mislabell?ed|misidentified|transposed"
    rf"|wrongly captioned)|^\W{{0,4}}(?:an?|our"
    rf"|two) (?:[\w'-]+ ){{0,2}}{_PIECE} (?:[^.]{{0,100}} )?(?:{_BADLY} {_SAY}|misst\w+|missp\w+"
    rf"|misidentif\w+|misattrib\w+|misquot\w+)|was (?:misnamed|miscaptioned|misspelled"
    rf"|misspelt) [^.]{{0,60}}in our|we regret the (?:error|mistake|errors)|apologies to (?:all|readers"
    rf"|both)|we apologi[sz]e for the (?:error|mistake|errors)",
    veto=r"if you (?:believe|spot|find|think|see|have|notice|would like)"
    r"|thanks? (?:\w+ ){1,6}for (?:\w+ )?(?:comments|helpful|reading|feedback)|comments on an? (?:earlier"
    r"|previous|early)"
    r"|(?:is|are) our (?:practice|policy)|our (?:\w+ )?policy|corrections? policy|read our correction"
    r"|to (?:request|report) a correction|sign up|subscribe|subscribers only|newsletter delivered"
    r"|yours (?:etc|sincerely|faithfully)|^sir,|^dear (?:editor|sir)|your (?:reviewer|correspondent|report"
    r"|article|editorial)"
    r"|errors? (?:or omissions?|may)|please (?:email|contact|write)|will be (?:corrected|updated)|(?:we"
    r"|editors?) (?:will|aim|strive|try|correct all)|how to (?:write|request)|fact[- ]check:"
    r"|views expressed|originally appeared|first appeared|part of (?:a|our) series|update your"
    r"|follow our|(?:updates|corrections) (?:will|on this story|from)|readers of this page will"
    r"|has not been edited|page numbers|more updates|for (?:the )?latest|check back|stay tuned",
    others=r"\b(?:its|their|his|her) (?:\w+ ){0,2}(?:report|article|statement|story|website|filing|account|study"
    r"|data|figures)\b|,(?: [\w.]+){0,2} (?:said|says|according to|told|joked)\b|\b(?:he|she|they) (?:said"
    r"|says|joked|told|added)\b(?! was)|\b(?:said|says)(?: on \w+| in \w+)?[.]?\s*$|(?:rival"
    r"|competing) (?:\w+ )?(?:paper|newspaper|\w+)|\?",
    retracted=r"retract\w*|(?:is|are|was|has been|have been|have|we) (?:\w+ )?withdraw\w*|we withdraw"
    r"|no longer stand (?:behind|by)|taken (?:it |this )?down|(?:allegation|claim)s? (?:was|were"
    r"|is) (?:untrue|false|unfounded|baseless)"
    r"|no (?:evidence|truth|basis|foundation)|unreserved\w*|without reservation|distress caused"
    r"|fabricat\w+|forged|entirely (?:false|untrue)|wholly untrue",
    faulty=rf"(?:earlier|previous|original|first) version[^.]{{0,40}}? (?:said|stated|gave|placed|described"
    rf"|listed|indicated|reported)\b"
    rf"|(?:said|reported|stated) .{{3,160}}\. (?:it|he|she|they|this|that) (?:has|is|was|did|does|had|were"
    rf"|are|have)(?: not|n't)|misst\w+|missp[eo]l\w+|mis(?:identif|attribut|quot|nam|report|describ|label"
    rf"|caption|characteri|transl|print|calculat|spel)\w+|{_BADLY}\b|incorrect|inaccurate|(?:editing"
    rf"|production|reporting|transcription|typographical) error|wrong\b|error|mistake|transposed|conflated"
    rf"|omitted"
    r"|corrects?\b|corrected|to correct\b|we (?:originally|initially|wrongly) (?:wrote|said|reported"
    r"|stated)|as (?:an earlier version|we) (?:said|had it|stated)|should have (?:said|read|been)"
    r"|confuses?|confused|, (?:and )?not [\w£$€]",
    clarified=r"clarif\w+|left the impression|may have (?:suggested|implied|given|left|led)|might have (?:suggested"
    r"|implied|given)|impression|made (?:it )?clear|make (?:it )?clear|more (?:precisely|accurately"
    r"|clearly)|reworded|rephrased|unclear|ambiguous|did not (?:specify|make clear|explain)"
    r"|could be (?:read|taken|understood)|understood to mean|for clarity|everyday sense"
    r"|would have been better|more accurate|misleading|clear that up|context",
    updated=r"(?:has|have) been (?:updated|expanded)|was updated|updated? (?:to|with|at|throughout|on|after)"
    r"|adds\b|to (?:add|include) |to reflect (?:the )?(?:news|latest|verdict|development)|take account of"
    r"|after (?:this|the) (?:article|story|report|column|piece) (?:was )?(?:published|appeared|went)"
    r"|as the story develops|developing story|latest",
    noted=r"after publication|editors (?:have )?(?:learned|learnt|found|concluded)"
    r"|we (?:have )?(?:since )?learned|should have been disclosed|should have (?:told|disclosed|noted"
    r"|sought|been)|not (?:been )?disclosed|conflict of interest|relationship|shares? a|standards|"
    r"(?:has been|was) (?:removed|taken (?:down|offline))|pending|inadvertently|ahead of (?:its"
    r"|the) (?:embargo|schedule)|published (?:by mistake|in error|prematurely|ahead)|failed to say"
    r"|names? (?:\w+ ){0,5}(?:were|was|have been) (?:changed|withheld|removed)|is (?:a|the"
    r"|an) (?:\w+ ){0,3}(?:member|consultant|adviser|relative|employee)|after (?:this"
    r"|the) article (?:appeared|was)|plagiari|without (?:attribution|credit)|quoted as an outside"
    r"|readers have asked|separate explainer|worked as|in which (?:he|she|they)",
    negations=r"(?:,|;| –| —) (?:and |but )?not(?= (?!only|just|yet|been|be\b|have|least))"
    r"|(?<=\w) and not(?= (?!only|just|yet|been|be\b|have|least))|[,;] (?:it|he|she|they) (?:is|was|were"
    r"|are) not",
    instead=r"rather than|instead of|as opposed to|in place of",
    turned=(
        r"(?:is|was|were|are|did|does|do)(?: not|n['’]t)|not",
        r",? but (?:rather |actually |in fact "
        r"|instead )?",
    ),
    formulas=(
        r"(?:misspelled|misspelt|mislabell?ed|mistranslated) [^.;,]{3,60}? as (?P<w>[^.;,]{2,40}?)(?= in | on "
        r"|[.;,]|$)",
        r"(?P<r>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*) was mis(?:named|identified"
        r"|spelled) as (?P<w>[^.;,]{2,40}?)(?= in | on |[.;,]|$)",
        r"(?:correct|fix)s? [^.;]{3,80}?, which (?:is|was|are|were) (?P<r>[^.;,]{1,60})",
        r"corrects? [^.;,]{3,80}? (?:to|as) (?P<r>(?!say\b|show\b|reflect\b|read\b)[^.;,]{1,60}?)(?= in para"
        r"| \(|[.;,)]|, not|$)",
        r"better to say [^.;]{0,60}?[\"“](?P<r>[^\"”]{1,60})[\"”][^.;\"“]{0,60}? than"
        r" [^.;\"“]{0,40}[\"“](?P<w>[^\"”]{1,60})[\"”]",
        r"(?:initially|wrongly|incorrectly|originally"
        r"|mistakenly)? ?given as (?P<w>[^.;,]{1,60}?) instead of (?P<r>[^.;,]{1,60})",
        r"(?:should (?:have )?(?:read|said"
        r"|been) )[\"“](?P<r>[^\"”]{1,120})[\"”],? (?:and )?not [\"“](?P<w>[^\"”]{1,120})[\"”]",
        r"[\"“](?P<w>[^\"”]{1,120})[\"”][^\"“]{0,40}? should (?:have )?(?:read|said|been"
        r"|be)(?: as)?:? [\"“](?P<r>[^\"”]{1,120})[\"”]",
    ),
    reports=r"(?:said|says|stated|reported|wrote|told [\w ]{2,20}|suggested|implied|claimed|indicated|printed"
    r"|asserted|alleg(?:ed|ing)|mentioned)(?: (?:incorrectly|wrongly|mistakenly|in error|erroneously"
    r"|as saying))?(?: that)?"
    r"|(?:described|identified|referred to|listed|named|characteri[sz]ed|misidentified|mischaracteri[sz]ed"
    r"|misdescribed|credited|labell?ed|spelled|spelt|misspelled|misspelt|misnamed"
    r"|rendered) [^.;,]{1,90}? as(?: being| having)?|quoted (?:[^.;,]{1,60} )?as saying(?: that)?"
    r"|(?:gave|put|set|placed|located|had|listed) [^.;,]{1,80}? (?:as|at|in)|(?:gave|put|placed"
    r"|attributed) (?:it|them) (?:as|at|in|to)|(?:called|misnamed) (?:her|him|it|them|[A-Z][\w. ]{2,40}?)"
    r"|attributed [^.;,]{1,60}? to|placed (?:it|them|[\w ]{2,30}) (?:in|at)",
    answers=r"the (?:correct|right|actual|true) [\w ]{1,30}? (?:is|are|was|were)|in fact,?|actually"
    r"|it should (?:have )?(?:said|read|been|say|be)|(?:what )?(?:he|she|they) (?:actually )?said was"
    r"|(?:figure|number|total|price|date|year|name) (?:is|was)",
    copulas=r"belongs to|is|are|was|were|be|been|it's|it’s|he's|she's|named|called|as|has|have|had|brings the total to"
    r"|show(?:s|ed)? (?:that )?|reflect(?:s)? (?:that )?|say(?:s)? (?:that )?|said",
    prepositions=r"in|at|on|by|from|of|for|to|with|as|than",
    articles=r"the|an?",
    tails=r",? (?:as|which|who|according|because|when|while|due to|but|and (?:the|it|he|she|that|this|has|is"
    r"|was)|since|after|before)\b|,? in (?:an earlier|our|the) ",
    numerals=r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty"
    r"|sixty|seventy|eighty|ninety|hundred|thousand|half|twice",
    perfect=r"(?:had|has|have) (?!an?\b|the\b|been\b|no\b|not\b|\d|one|two|three)|(?:was|were) \w+ed\b",
    pronouns=r"it|he|she|they|there|that|this|those",
    limits=r"only",
    denials=(
        r"(?:this|the|these|that) (?:allegation|claim|report|story|statement|information|suggestion)s? (?:was"
        r"|were|is|are)"
        r" (?:entirely |wholly |completely )?(?:untrue|false|unfounded|baseless|incorrect|wrong|without"
        r" (?:any )?foundation)"
        r"|(?:it|he|she|they) (?:was|is|did|has|had|were|have) not\b"
    ),
    remedies=r"we were wrong|(?:that|this|it) (?:was|is) (?:wrong|incorrect|inaccurate|not (?:the case|true|right"
    r"|correct))|(?:this|the|that|it|these|they|both) (?:\w+ )?(?:has|have|was|were|been|error"
    r"|errors) (?:\w+ )?(?:been )?(?:corrected|amended|updated|removed|fixed|changed|replaced|edited"
    r"|regretted)|we (?:apologi|regret|are (?:sorry|happy))|(?:our )?apologies|sorry|thanks|thank",
)
