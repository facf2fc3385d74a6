"""Dutch: the pieces of which its constructions with values are made."""

from .germanic import LOWER, NAME, Grammar, alone, constructions, likely
from .nl_words import ADV, AMISS, MENDED, PIECE, TOLD, WE_SAID, WHEN, C

_MONTHS = r"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
_GREAT = r"(?: (?:miljoen|miljard))?"
_FIGURE = rf"(?:(?:\d[\d.,:]*\d|\d){_GREAT})"
_SPELT = (
    r"(?:(?:één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|twintig|dertig"
    r"|veertig"
    rf"|vijftig|honderd|duizend)(?!\w){_GREAT})"
)
_MEASURED = (
    r"(?:(?:%|procent(?:punt)?|uur|jaar|maanden|weken|dagen|minuten|euro|frank|dollar|\w*meter|km/u|km|kg|m²?|cm"
    r"|ton|hectare"
    r"|graden|kilo|gram|liter|eetlepels?|theelepels?)(?!\w)(?:(?<=gram) (?!en\b|van\b|per\b|in\b|te\b|zwaar)[a-z]\w+)?)"
)
_COUNTED = (
    rf"(?!(?:{_MONTHS}|en|van)\b)[a-zé][\w-]{{2,}}(?:en|s)(?<!\bwaren)(?<!\bhebben)(?<!\bworden)(?<!\bwerden)(?!\w)"
)
_DATE = rf"(?:\d{{1,2}} (?:{_MONTHS})(?: \d{{4}})?)"

GRAMMAR = Grammar(
    letter=C,
    said=rf"(?:stond|staat|{WE_SAID}|{TOLD}|vermeldde|meldde|luidde)(?: [^.;:]{{0,70}})? dat",
    named=rf"noemden (?:we|wij)|(?:we|wij) noemden|{WE_SAID} (?:we|wij)|werd [^.;]{{3,40}}? (?:abusievelijk"
    rf"|ten onrechte)",
    called=r"genoemd|vermeld|aangeduid|opgevoerd|geschreven",
    as_="als",
    answer=r"(?:hij|zij|ze|het|dat|dit|(?:de|het) [\w -]{3,40}?) (?:heet|is|was|luidt|moet(?: zijn)?|had moeten zijn)"
    r"|juist is|correct is|in werkelijkheid (?:is|heet)(?: hij| zij| ze| het)?|het gaat om|bedoeld (?:is|was)",
    persons=r"hij|zij|ze|het|dat",
    things=r"dat|dit|het|in werkelijkheid|(?:de|het) [\w-]+(?: van [^.;,]{3,30})?",
    be=r"is|zijn|was|waren|heet|moet zijn|moet|staat|ligt",
    article=r"een",
    definite=r"de|het",
    of=r"van de|van het|van|voor de|voor|bij de|bij|in de|in",
    near=("om", "op", "in", "bij", "van", "uit", "naar", "tot", "vanaf", "sinds", "met", "te"),
    denial=r"(?:dat|dit) (?:is|was|klopt|klopte) [^.;:]{3,40}|(?:dat|dit) klopt niet",
    not_=r",? en niet|, niet|, geen|,? in plaats van",
    we_said=rf"(?:eerder |aanvankelijk |eerst |abusievelijk )?(?:(?:we|wij) {WE_SAID}|{WE_SAID} (?:we|wij)|(?:we"
    rf"|wij) hadden|hadden (?:we|wij))",
    amiss=rf"{AMISS}|{MENDED}",
    headed=r"(?:luidde|was|heette)(?: eerst| aanvankelijk| eerder| oorspronkelijk)+:?",
    date=_DATE,
    figure=_FIGURE,
    spelt=_SPELT,
    measured=_MEASURED,
    counted=_COUNTED,
    sum_=r"(?:het|de) (?:juiste|correcte) [\w-]+ (?:is|luidt|bedraagt)",
    seen=r"(?:(?:te zien|afgebeeld) (?:is|was)|op de foto (?:staat|is|zien we)|de foto toont)",
    wrongly=r"ten onrechte|abusievelijk|per abuis|onterecht|verkeerd",
    turned=(r"(?:niet|geen)", "maar"),
    kin=r"zijn|haar|hun|onze?|de|het",
    shown=r"(?:geplaatst|gepubliceerd|afgedrukt|gebruikt|getoond)",
    owed=(r"(?:dat|dit|het) (?:had|moest|moet)(?: natuurlijk| eigenlijk)?", r"moeten zijn|zijn"),
    before=ADV,
)

_CLAIM = r"(?:bewering|beschuldiging|mededeling|aantijging)(?:en)?"
_BASELESS = r"(?:daarvoor|daarvan|hiervoor) (?:bestaat|bestond|is|was|bleek|blijkt) (?:geen|niets?)[^.;,]{0,40}"
_DENIED = (
    rf"(?:{_BASELESS}|(?:die|deze|de) {_CLAIM} (?:is|was|zijn|waren) (?:onjuist|ongegrond|onwaar|vals|niet waar)"
    r"|(?:dat|dit) (?:is|was) (?:onjuist|onwaar|niet waar|niet juist))"
)

VALUES = (
    # A claim that is taken back, and that it was none: “de beschuldiging dat X W. Daarvoor is geen bewijs”.
    rf"{GRAMMAR.said} (?:(?:de|het) )?(?:[\w-]+ )??{NAME} (?P<w>[^.;,]{{3,70}}?)\. "
    rf"(?P<r>(?P<whole>{_BASELESS}))(?=[.;,])",
    rf"{_CLAIM} dat (?:(?:de|het) )?(?:[\w-]+ )??{NAME} "
    rf"(?P<w>[^.;,]{{3,70}}?)(?:, die [^.;,]{{2,60}})?(?:, (?:trekken|nemen) [^.;,]{{2,40}})?\. "
    rf"(?P<r>(?P<whole>{_DENIED}))(?=[.;,])",
    # A date is a number with its month.
    rf"{GRAMMAR.said}[^.;:]{{2,90}}?(?<!\w)(?P<w>{_DATE})(?: [\w-]+){{0,4}}{GRAMMAR.stop}[^.;:]{{2,60}}?(?<!\w)"
    rf"(?P<r>{_DATE})(?!\w)",
    # “niet in het W, maar in de R”: behind the same preposition both lose their articles.
    rf"\b(?:niet|geen)(?:,? (?:zoals|als) [^.;]{{2,80}}?,)? (?P<p>in|op|aan|uit|bij|van|naar|door|met|voor|tot"
    rf"|om) (?:(?:de|het) )?(?P<w>(?:{GRAMMAR.amount}|(?!\d)[\w'’-]+(?: {NAME})?))"
    rf"(?: {LOWER}){{0,2}},?(?: zoals [^.;,]{{2,80}},)? maar (?:wel |pas )?(?P=p) (?:(?:de"
    rf"|het) )?(?P<r>(?:{GRAMMAR.amount}|(?!\d)[\w'’-]+(?: {NAME})?))(?: {LOWER}){{0,2}}(?=[.;,])",
    r"\b(?:was|is) (?:[\w-]+ ){1,4}?(?:nooit|niet|geen) (?P<w>(?-i:[a-z])[\w-]{4,})(?= van (?:de"
    r"|het) [\w-]+\.|\.)",
    # The same verb and the same preposition: “dat het aan de W ligt. Het ligt aan de R”.
    rf"{GRAMMAR.said} [^.;:]{{2,70}}? (?P<p>in|op|aan|uit|bij|van|naar|te|voor) (?:(?:de"
    rf"|het) )?(?P<w>[^.;:,]{{2,40}}?) (?P<v>\w{{3,}}){GRAMMAR.stop}"
    rf"(?:hij|zij|ze|het|dat|die) (?P=v) (?:pas |al )?(?P=p) (?:(?:de|het) )?(?P<r>[^.;,]{{2,40}}?)(?=[.;,])",
    rf"{GRAMMAR.said} (?:de|het|een) [\w-]+ (?P<w>(?-i:[a-z])\w{{3,}}){GRAMMAR.stop}(?:hij|zij|ze|het"
    rf"|die) (?:wordt|is|werd) (?P<r>(?:ge|be|ver|her|ont)\w+)(?=[.;,])",
    r"(?:benadrukken|onderstrepen|vermelden) dat [^.;]{5,110}? (?P<r>geen [^.;,]{3,40}?) (?:is|was|zijn"
    r"|heeft|had)(?=[.;,])",
    r"betrekking op (?P<r>[^.;,]{3,60}?)(?=[.;]|, niet)",
    r"(?<!\w)(?P<w>\d{1,3}-\d{1,3})(?!\w)[^.;]{0,40}\. [^.;\d]{3,60} (?P<r>\d{1,3}-\d{1,3})(?!\w)",
    # A noun before its verb: “werd Jan Smit W genoemd. Hij is R”.
    rf"\b(?:werd|is|was) (?:[\w-]+ )??{NAME} (?:ten onrechte |abusievelijk |per abuis )?(?P<w>(?!als\b)(?-i:[a-z])"
    rf"[^.;:,]{{2,50}}?) (?:{GRAMMAR.called}){GRAMMAR.stop}(?:hij|zij|ze|het) (?:is|was) "
    r"(?P<r>[^.;:,]{2,50}?)(?=[.;,])",
    # A noun in apposition: “noemden we Jan Smit woordvoerder van X. Hij is R”.
    r"noemden? (?:we|wij)? ?(?:(?:de|het) [\w-]+ )?(?-i:[A-Z])[\w'’-]+(?: (?:(?:van|de|der"
    r"|den) )*(?-i:[A-Z])[\w'’-]+)* (?:ten onrechte |abusievelijk )?"
    r"(?P<w>(?-i:[a-z])[^.;:,]{3,60}?)[.;:,] (?:hij|zij|ze|het) (?:is|was) (?P<r>[^.;:,]{3,60}?)(?=[.;,])",
    rf"{GRAMMAR.said} (?:de|het|een) [\w-]+ (?P<w>(?:is|was|zijn|waren) (?:ge|ver|be|op|af|uit|over|ont|her|aan|om"
    rf"|in)\w+){GRAMMAR.stop}"
    r"(?:hij|zij|ze|het|de \w+|het \w+) (?P<r>(?:is|heeft|was|werd|had) [^.;,]{3,50}?)(?=[.;,])",
    r"(?<!\w)(?P<r>(?:ge|be|ver|ont|her|er|toe|af|aan|op|uit|in|over|goed|weg)\w+(?:d|t|en))(?:,"
    r"| en) niet (?P<w>(?:ge|be|ver|ont|her|er|toe|af|aan|op|uit|in|over|goed|weg)\w+(?:d|t|en))(?=[.;,])",
    rf"(?P<w>{NAME})(?: {LOWER}){{0,2}} genoemd{GRAMMAR.stop}(?:het gaat om|dat is|het is|dit is"
    rf"|bedoeld is) (?P<r>(?:de|het) {NAME})(?=[.;,])",
    rf"{GRAMMAR.said} (?:[\w-]+ )??{NAME} (?P<w>(?-i:[a-z])[^.;:,]{{3,50}}?) (?:is|was)\. (?:dat|dit) (?:klopt"
    rf"|klopte|is|was) (?:niet|onjuist)",
    rf"(?:bewering|beschuldiging|mededeling|bericht)[^.;,]{{0,40}}(?<!stond)(?<!staat) dat (?:(?:de|het|mevrouw|meneer"
    rf"|heer) )*(?:[\w-]+ )??{NAME} (?P<w>[^.;,]{{3,60}}?)(?=[.;,])",
    *constructions(GRAMMAR, conjunction="dat"),
    # The noun before its verb: “dat zij directeur van het museum is. Ze is conservator”.
    rf"{GRAMMAR.said} [^.;:]{{2,60}}? (?P<w>(?-i:[a-z])[\w-]{{2,}})(?: (?:van|bij|in|voor) [^.;:,]{{2,50}}?)? (?:is"
    rf"|was){GRAMMAR.stop}"
    r"(?:hij|zij|ze|het) (?:is|was) (?:een )?(?P<r>(?-i:[a-z])[\w-]{2,})(?=[.;,])",
    # A verb on both sides: “dat Karin Blom tegen het plan stemde. Zij stemde voor”.
    rf"{GRAMMAR.said} (?:(?:de|het|een) [\w-]+|(?:[\w-]+ )?(?-i:[A-Z])[\w'’-]+(?: (?-i:[A-Z])[\w'’-]+)*) "
    rf"(?P<w>[^.;:,]{{2,50}}?)"
    rf" (?P<v>\w{{4,}}){GRAMMAR.stop}(?:hij|zij|ze|het|die) (?P=v)(?: juist| wel)? (?P<r>[^.;,]{{2,40}}?)(?=[.;,])",
    # The right value alone, which the text puts against an earlier one.
    r"(?:anders dan|in tegenstelling tot)\b(?:(?! niet | geen )[^.;]){5,200}? (?:(?:om|op|vanaf|tot|pas|naar) )*"
    rf"(?P<r>(?:{_FIGURE} (?:{_MONTHS}|{_MEASURED}|{_COUNTED})|€ ?\d[\d.,]*\d))(?: (?-i:[a-z]\w+)){{0,2}}(?=[.;])",
    r"^\W*(?:rechtzetting|rectificatie|correctie|verduidelijking)\W+[^.;:]{3,80}? (?:heeft|hebben|had|hadden|is|was)"
    r" (?:nooit )?(?P<r>geen [^.;,]{3,60}?) \w+(?=\.)",
    r"(?:sprake|gesproken|uitgegaan) van (?P<w>één|twee|drie|vier|vijf|zes|zeven|acht|negen"
    r"|tien) [\w-]+[.;] [^.;,\d]{3,50}"
    r" (?P<r>één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)(?=[.;,])",
)
"""They are tried in this order, before the formulas."""

LAST = (
    # What was left out: “Er moet R in”, “Die moet R zijn”.
    rf"[.;:] (?:er|dat|dit|die|het) (?:moet|moest|moeten|had|hoort)(?: er)? (?P<r>{GRAMMAR.amount})(?: (?:in|bij|zijn"
    r"|worden|moeten zijn)){1,2}(?=[.;,])",
    *alone(GRAMMAR),
)
"""Tried behind the formulas: the right value alone, or the wrong one."""

LIKELY = likely(
    pieces=rf"in (?:het|de|een|ons|onze) (?:[\w-]+ )?{PIECE}",
    dated=rf"{WHEN}|op pagina|in de krant van|bij (?:het|ons) (?:artikel|verhaal|stuk|bericht)|\([^()\n]{{2,40}}\)",
    named=GRAMMAR.called,
    answer="(?:hij|zij|ze|het) (?:is|was|heet)",
    pictures=r"(?:de|het) (?:foto|afbeelding|kaart|kaartje)",
    contrast=r"(?:is|was|werd|toont) niet [^.;\n]{2,80},? maar",
)
"""What is said of the publication's own piece, and what it is, without a word of error."""
