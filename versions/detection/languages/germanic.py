"""The constructions in which German, Dutch and Swedish set the right value against the wrong one."""

from dataclasses import dataclass, field

CAPITAL = "A-ZÄÖÜÅÆØÉÓŠŽČ"
NAME = (
    rf"(?-i:[{CAPITAL}])[\w'’-]*(?: (?:(?:von|van|de|der|den|zu|af|di|ter|ten|&"
    rf"|und sohn) )?(?-i:[{CAPITAL}])[\w'’-]*){{0,4}}"
)
LOWER = r"(?:(?-i:[a-zäöüåéß])[\w-]*)"
_PERSON = r"er|sie|es|hij|zij|ze|het|han|hon|det|den"
_PEOPLE = r"(?:er|sie|hij|zij|ze|han|hon)\b"
_AUX = (
    r"(?:wurden?|war|waren|ist|sind|haben|hatten|wir|wird|werd|werden|is|zijn|we|wij|hebben|vi|har|hade|blev"
    r"|kallade\w*|ang\w+|är)\b"
)
_AS_IN = r"(?:,? (?:wie|zoals|som|als) (?:[^.;,]|(?<=\d)\.){2,80},)?"
_NEXT = r"(?=\s*(?:[;()\n!?—–»“”\"]|[.,:](?!\d)|$))"


@dataclass(frozen=True, kw_only=True)
class Grammar:
    """A language's pieces; every one a regular expression over a notice."""

    letter: str
    """One letter of a clause; a point or a comma inside a number is one."""
    said: str
    """What leads to the wrong claim: “we wrote that”."""
    named: str
    """What gives somebody a name: “we called”; "" where it stands behind the name."""
    called: str
    """What closes the naming, where the verb stands last: “genannt”."""
    as_: str
    answer: str
    """What begins a right statement: “he is”, “the right name is”."""
    persons: str
    things: str
    """Pronouns: “she”, and “that”, which means the naming itself."""
    be: str
    """Copulas, and auxiliaries before a participle."""
    article: str
    definite: str
    """The articles that are no part of a value, and those that may be one."""
    of: str
    """What joins a noun to what it is of: “des”, “van het”."""
    near: tuple[str, ...]
    """Prepositions one at a time, as both sides may have them."""
    denial: str
    """A sentence between claim and answer: “that is not correct”."""
    not_: str
    """Between the right and the wrong value: “and not”, “instead of”."""
    we_said: str
    """“We had said” at the beginning of a sentence."""
    amiss: str
    headed: str
    """“The headline was at first”."""
    date: str
    """A day with its month."""
    figure: str
    """A number in figures with its magnitude: “4,2 million”."""
    spelt: str
    """A number in words, of which it alone is the value."""
    measured: str
    """What numbers are measured in: “years”."""
    counted: str
    """What a figure counts; it belongs to the value."""
    sum_: str
    """“The correct figure is”: the number then stands alone on both sides."""
    seen: str
    """“The picture shows”."""
    wrongly: str
    """“By mistake”, as it stands before what was said by mistake."""
    turned: tuple[str, str]
    """“Not” and “but”, around the wrong value."""
    kin: str
    """What may stand before a relation of somebody: “her”, before “sister”."""
    shown: str
    """“Was printed”, behind the picture that was."""
    owed: tuple[str, str]
    """What stands before and behind what should have been there: “it should have been”."""
    before: str = field(default="")
    """What may stand between an answer's verb and the value: “in fact”."""

    @property
    def number(self) -> str:
        """A number, without what it counts or is measured in."""
        return rf"(?:{self.figure}|{self.spelt})"

    @property
    def amount(self) -> str:
        """A number with what it is measured in, a figure with what it counts."""
        counted = rf"(?<!\b(?:1[5-9]|20)\d\d ){self.counted}"  # a year counts nothing
        measured = rf"{self.measured}(?: (?:pro|per|je) [^\W\d_]+)?"
        return rf"(?:{self.date}|{self.figure}(?: (?:{measured}|{counted}))?|{self.spelt}(?: (?:{measured}))?)"

    @property
    def stop(self) -> str:
        """The end of the claim, and the denial behind it."""
        return rf"(?:, | –|[.;:,!])\s+(?:(?:{self.denial})[.;:,!]\s+)?"


def numbers(words: Grammar) -> tuple[str, ...]:
    """Figures in the claim and in its answer."""
    plain = rf"(?:(?!(?<!\w){words.number}){words.letter})"
    claim = rf"{words.said}{plain}{{0,110}}?(?<![\w.,:])"
    rest = rf"(?![\w])(?!\.\d){plain}{{0,70}}?{words.stop}"
    whole = words.amount
    return (
        rf"(?<![\w.,:])(?P<r>{whole})(?: {LOWER}){{0,3}}(?:{words.not_})"
        rf"{_AS_IN} (?:{LOWER} )?(?P<w>{whole})(?!\w)",
        rf"{claim}(?P<w>{words.number}(?: {words.measured})?){plain}{{0,60}}?{words.stop}(?:{words.sum_}) "
        rf"(?P<r>{words.number}){_NEXT}",
        rf"{claim}(?P<w>{whole}){rest}{plain}{{1,80}}?(?<![\w.,:])(?P<r>{whole})(?!\w)",
    )


def namings(words: Grammar) -> tuple[str, ...]:
    """Somebody's name, or what somebody was called."""
    found = []
    verb = rf"(?:{words.called})" if words.called else "(?!)"
    role = rf"{words.as_} [^.;:]{{2,60}}?"
    found.append(
        rf"(?!anders\b|entgegen\b)(?P<w>{NAME})(?: (?!{_AUX}){LOWER}){{0,2}} {role}(?: {verb})?{words.stop}"
        rf"(?:{words.things}) (?:{words.be}) {words.before}(?:(?:{words.article}"
        rf"|{words.definite}) )?(?P<r>{NAME}){_NEXT}"
    )
    found.append(
        rf"(?!anders\b|entgegen\b)(?P<w>{NAME})(?: (?!{_AUX}){LOWER}){{0,2}} {role}(?: {verb})?{words.stop}"
        rf"(?:{words.seen}) (?P<r>{NAME})(?: {LOWER}){{0,3}}{_NEXT}"
    )
    prepositions = "|".join(words.near)
    elsewhere = rf"{words.stop}[^.;:\d]{{2,50}}? (?:{prepositions}) (?P<r>{NAME})(?: {LOWER}){{0,2}}{_NEXT}"
    found.append(
        rf"(?!anders\b|entgegen\b)(?P<w>{NAME})(?: (?!{_AUX}){LOWER}){{0,2}} {role}(?: {verb})?"
        rf"(?!{words.stop}{_PEOPLE}){elsewhere}"
    )
    found.append(rf"(?<!\w){words.as_} [\w-]+ (?P<w>{NAME})(?!{words.stop}{_PEOPLE}){elsewhere}")
    full = rf"(?-i:[{CAPITAL}])[\w'’-]+(?: (?-i:[{CAPITAL}])[\w'’-]+)+"
    found.append(
        rf"(?<!\w)(?P<w>{full})(?: {LOWER})?? {role}(?: {verb})?(?!{words.stop}{_PEOPLE})[.;:] "
        rf"(?:[\w-]+ (?:hat|haben|var|was|is|är|ist) )?(?P<r>{full})(?: {LOWER}){{0,3}}{_NEXT}"
    )
    for count in (3, 2, 1):
        name = rf"(?-i:[{CAPITAL}])[\w'’-]*(?: (?-i:[{CAPITAL}])[\w'’-]*){{{count - 1}}}"
        right = (
            rf"(?:{words.answer}|{words.seen}) {words.before}(?P<r>{name})(?: (?:gewesen|zijn|zu sehen"
            rf"|te zien))?{_NEXT}"
        )
        if words.called:
            found.append(rf"(?<!\w)(?P<w>{name})(?: {LOWER}){{0,2}} {verb}{words.stop}{right}")
        if words.named:
            found.append(
                rf"(?:{words.named}) [^.;:]{{0,90}}?(?<!\w)(?P<w>{name})(?: {LOWER}){{0,2}}{words.stop}{right}"
            )
    return tuple(found)


def _full(count: int) -> str:
    """A name of so many words."""
    return rf"(?-i:[{CAPITAL}])[\w'’-]*(?: (?-i:[{CAPITAL}])[\w'’-]*){{{count - 1}}}"


def identified(words: Grammar) -> tuple[str, ...]:
    """Whom or what a picture or a text was said to show; both names are as long, whoever else is named with them."""
    verb = rf"(?: (?:{words.called or '(?!)'}))?"
    prepositions = "|".join(words.near)
    denied, but = words.turned
    thing = rf"(?:(?:{words.definite}) [\w-]+|[\w-]+(?:en|et))(?: [\w-]+){{0,4}}?"
    relation = rf"(?:(?:{words.kin}) [\w-]+ )?"
    found = []
    for count in (3, 2, 1):
        name = _full(count)
        found.append(
            rf"{thing}{verb} {words.as_} (?P<w>{name}){verb}{words.stop}[^.;:]{{2,60}}? "
            rf"(?P<r>{name})(?: {LOWER})?{_NEXT}"
        )
    for count in (3, 2):
        name = _full(count)
        found.append(
            rf"\b{denied} (?:(?:{prepositions}) )?{relation}(?P<w>{name})(?: {LOWER})?,? {but} (?:(?:{prepositions}) )?"
            rf"{relation}(?P<r>{name}){_NEXT}"
        )
    found.append(
        rf"\b{denied} (?:{LOWER} )?(?P<p>{prepositions}) (?P<w>{NAME}),? {but} (?:{LOWER} )?(?P=p) (?P<r>{NAME}){_NEXT}"
    )
    return tuple(found)


def mistaken(words: Grammar) -> tuple[str, ...]:
    """What was placed, printed or quoted by mistake, and what it is or should have been."""
    prepositions = "|".join(words.near)
    mark = "[„“”«»\"‘’']"
    quoted = rf"{mark}(?P<%s>[^„“”«»\"‘’'\n]{{2,90}}){mark}"
    before, behind = words.owed
    closed = rf" (?:{behind})" if behind else ""
    return (
        rf"(?:{words.wrongly}) (?:{prepositions}) (?P<w>{NAME})(?: {LOWER}){{0,2}}{words.stop}[^.;:\d]{{2,50}}? "
        rf"(?:{prepositions}) (?P<r>{NAME})(?: {LOWER}){{0,2}}{_NEXT}",
        rf"{quoted % 'r'}(?:{words.not_}){_AS_IN} {quoted % 'w'}",
        rf"(?<!\w)(?P<w>(?:{words.article}) \w*(?:foto|bild)(?!\w)[^.;:]{{2,60}}?)(?: (?:{words.shown}))?{words.stop}"
        rf"(?:{before}) (?P<r>[^.;:,]{{2,60}}?){closed}{_NEXT}",
    )


def predicates(words: Grammar) -> tuple[str, ...]:
    """What somebody was said to be."""
    is_ = rf"(?:{words.persons}) (?:{words.be}) {words.before}"
    noun = r"[\w'’-]{3,}(?:-[\w]+)*"
    before = rf"{words.said}[^.;:]{{2,90}}? (?:{words.be}) (?:(?:{words.article}) )?"
    after = (
        rf"(?: (?:{words.be}|{words.called or words.be}|gewesen|geworden"
        rf"|worden))?{words.stop}{is_}(?:(?:{words.article}) )?"
    )
    return (
        rf"(?<!\w)(?P<h>{noun}) (?P<p>{words.of}) (?P<w>[^.;:,]{{2,50}}?){after}(?P=h) (?P=p) "
        rf"(?P<r>[^.;:,]{{2,50}}?){_NEXT}",
        rf"{before}(?P<w>{noun}(?: (?:{words.of}) [^.;:,]{{2,50}}?)){after}(?P<r>{noun} (?:{words.of})"
        rf" [^.;:,]{{2,50}}?){_NEXT}",
        rf"{before}(?P<w>{noun}(?: (?:{words.of}) (?-i:[a-zåäö])[^.;:,]{{2,50}}?)?)(?: (?:{words.of}) {NAME})?{after}"
        rf"(?P<r>{noun}){_NEXT}",
        rf"{before}(?P<w>{noun})(?: (?:{words.of}) [^.;:,]{{2,50}}?)?{after}(?P<r>{noun}){_NEXT}",
    )


def places(words: Grammar) -> tuple[str, ...]:
    """What stands behind a preposition, the same one or another of place."""
    found = []
    first = rf"(?P<i>(?-i:[{CAPITAL}]))"
    found.append(  # “Jannik Torwege, not Janik”
        rf"(?<!\w)(?P<r>{first}[\w-]+)(?: (?-i:[{CAPITAL}])[\w-]+)?(?: {LOWER}){{0,3}}?(?:{words.not_}) (?P<w>"
        rf"(?P=i)[\w-]+){_NEXT}"
    )
    value = rf"(?:{NAME}|{words.letter}{{2,30}}?)"
    known = rf"(?:{words.definite}) {NAME}"
    found.append(rf"(?<!\w)(?P<r>{known})(?: {LOWER}){{0,3}}?(?:{words.not_}) (?P<w>{known})(?: {LOWER}){{0,2}}{_NEXT}")
    found.append(
        rf"(?<!\w)(?P<r>{NAME})(?: {LOWER}){{0,3}}?(?:{words.not_}){_AS_IN}"
        rf" (?:(?:{words.article}) )?(?P<w>{NAME})(?: {LOWER}){{0,2}}{_NEXT}"
    )
    found.append(  # “under the Maltese flag. It sails under the Cypriot flag”
        rf"{words.said}[^.;:]{{2,90}}? (?P<p>[\w]{{2,7}}) (?P<w>[\w-]{{3,}}) (?P<n>[\w-]{{3,}})(?: [\w-]+)?{words.stop}"
        rf"[^.;:]{{2,50}}? (?P=p) (?P<r>[\w-]{{3,}}) (?P=n)(?!\w)"
    )
    for near in words.near:
        found.append(
            rf"(?<!\w){near} (?:(?:{words.article}) )?(?P<r>{value})(?: {LOWER}){{0,3}}?(?:{words.not_})"
            rf"{_AS_IN} (?:\w+ )?{near} (?:(?:{words.article}) )?(?P<w>{value})"
            rf"(?: {LOWER}){{0,2}}{_NEXT}"
        )
    prepositions = "|".join(words.near)
    found.append(
        rf"{words.said}[^.;:]{{2,90}}? (?:{prepositions}) (?P<w>{NAME})(?: {LOWER}){{0,3}}{words.stop}"
        rf"[^.;:\d]{{2,50}}? (?:{words.be}|[\w]+t|[\w]+er) (?:{words.before})(?:{prepositions}) (?P<r>{NAME})(?:"
        rf" {LOWER}){{0,2}}{_NEXT}"
    )
    return tuple(found)


def subjects(words: Grammar, *, conjunction: str) -> tuple[str, ...]:
    """Who was said to have done it: “that W published the figures. It was R”."""
    who = rf"(?:(?:{words.definite}) )?{NAME}"
    return (
        rf"{words.said}(?<={conjunction}) (?P<w>{who}) (?:(?!\b(?:{words.be})\b)[^.;:]){{4,90}}{words.stop}"
        rf"(?:{words.things}) (?:{words.be}) {words.before}(?P<r>(?:[^\W\d][\w-]* ){{0,2}}{NAME}){_NEXT}",
    )


def likely(*, pieces: str, dated: str, named: str, answer: str, pictures: str, contrast: str) -> str:
    """“In the caption on page 7 W was called X. She is Y”, “The picture on page 7 shows not W but R”, in lower case."""
    said = r"(?:[^.;\n]|[.](?=['’”“\"»]))"  # the stop at a quotation's end ends no sentence
    return (
        rf"{pieces}{said}{{0,60}}?(?:{dated}){said}{{0,110}}?(?:{named})[.;] (?:{answer}) {said}{{2,60}}[.](?:\s|$)"
        rf"|{pictures}{said}{{0,60}}?(?:{dated}){said}{{0,60}}? {contrast}"
    )


def reversed_(words: Grammar) -> tuple[str, ...]:
    """The right value first: “There were 17. We had said 71”."""
    found = []
    for value, is_closed in ((words.amount, False), (NAME, not words.named)):
        closing = rf"(?: (?:{words.called or words.be}|gemeldet|berichtet|gemeld|geschreven))"
        found.append(
            rf"(?<![\w.,:])(?P<r>{value})(?: {LOWER}){{0,3}}[.;:] {words.before}(?:{words.we_said})(?:"
            rf" [^\W\d][\w-]*){{0,5}}?"
            rf" (?P<w>{value})(?:{closing}{'' if is_closed else f'| {LOWER}|'}){_NEXT}"
        )
    return tuple(found)


def alone(words: Grammar) -> tuple[str, ...]:
    """What is right, behind a sentence that says only that something was wrong; a headline that was."""
    return (
        rf"(?:{words.amiss})[^.;:]{{0,60}}[.:;] [^.;:,\d]{{2,60}}? (?:{words.be}) {words.before}(?P<r>{NAME}){_NEXT}",
        rf"(?:{words.amiss})[^.;:]{{0,60}}[.:;] (?:{_PERSON}) [\w]+ (?:in|i|aus|uit|från|te) "
        rf"(?P<r>{NAME})(?: {LOWER})?{_NEXT}",
        rf"(?:{words.headed}) [„“”«»\"‘’'](?P<w>[^„“”«»\"‘’'\n]{{3,90}})[„“”«»\"‘’']",
    )


def constructions(words: Grammar, *, conjunction: str) -> tuple[str, ...]:
    """All of them, the surest first."""
    return (
        *reversed_(words),
        *mistaken(words),
        *identified(words),
        *namings(words),
        *predicates(words),
        *subjects(words, conjunction=conjunction),
        *numbers(words),
        *places(words),
    )
