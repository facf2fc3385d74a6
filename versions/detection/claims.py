"""“We said W. It is R”: the claim in one sentence, the answer in the next; or the answer alone."""

import re
from collections.abc import Iterator
from itertools import pairwise

from .alignment import aligned, ending_alike
from .likeness import cut_alike, is_nominal, without_auxiliary, without_subject
from .wording import (
    EDGES,
    MILLIONS,
    Notice,
    Pair,
    Span,
    after_verb,
    clause_end,
    is_article,
    is_function_word,
    is_preposition,
    with_apposition,
    without_preposition,
    without_tail,
)

_SHORT = 8
"""Words of what a sentence plainly says: what is longer tells more than a value."""
_YEAR = re.compile(r"1[4-9]\d\d|20\d\d")
_DENIAL = re.compile(r"(?:did|does|has|had|is|was|were) not\b|not?\b|pas\b|nicht\b|niet\b|inte\b|so\b|zo\b")
_IS_DENIED = re.compile(r"not (?:yet |been )?\w")
_BAD = re.compile(r"(?:the|an?) (?:wrong|incorrect|erroneous|inaccurate) \w+ (?:was|were|appeared|ran)\b")
_PART_END = re.compile(
    r"[;(]|[—–](?!\d)|(?<!\bM[rs])(?<!\bDr)(?<!\bSt)(?<!\bMrs)(?<!\bRep)(?<!\bSen)(?<!\bGov)(?<!\b[A-Z])\.(?=\s|$)"
)
_QUOTED = re.compile(r"“[^”]{1,200}”|«[^»]{1,200}»|„[^“”]{1,200}[“”]|\"[^\"]{1,200}\"")


def claims(notice: Notice, sentences: list[Span], number: int) -> Iterator[Pair]:
    """“we said W. It is R”, “R. We said W”."""
    start, end = sentences[number]
    report = notice.rules.reports.search(notice.low, start, end)
    if not report or notice.rules.attributes.match(notice.low, min(report.end() + 1, end), end):
        return
    answer = notice.rules.answers.search(notice.low, report.end(), end)
    semicolon = notice.text.find(";", report.end(), end)
    if answer and answer.start() > report.end() + 2:
        claim, reply = _without_joint(notice, (report.end(), answer.start())), (answer.end(), end)
        is_stated = True
    elif semicolon > 0:
        claim, reply, is_stated = (report.end(), semicolon), (semicolon + 1, end), False
    else:
        claim, is_stated = (report.end(), end), False
        following = next((span for span in sentences[number + 1 : number + 3] if not _is_remedy(notice, span)), None)
        reply = following or (sentences[number - 1] if number else None)  # type: ignore[assignment]
        if reply is None:
            said = notice.trimmed(claim[0], _long_clause_end(notice, *claim))
            if said and len(notice.words(said)) <= 12:
                yield without_tail(notice, _last_number(notice, said) or after_verb(notice, said) or said), None
            return
    pair = _quoted(notice, claim, reply) or _answered(notice, claim, reply, is_stated=is_stated)
    if pair:
        yield pair


def _without_joint(notice: Notice, claim: Span) -> Span:
    """The claim without what leads on to the answer: “and has been”."""
    words = notice.words(claim)
    while len(words) > 1 and (is_function_word(notice, words[-1]) or _is_joint(notice, words[-1])):
        words.pop()
    return (claim[0], words[-1][1]) if words else claim


def _is_joint(notice: Notice, word: Span) -> bool:
    joints = notice.rules.words.joints
    return bool(joints and re.fullmatch(rf"(?:{joints})", notice.low[slice(*word)].strip(EDGES)))


def _quoted(notice: Notice, claim: Span, reply: Span) -> Pair | None:
    """What stands in quotation marks on both sides."""
    wrong, right = _QUOTED.search(notice.text, *claim), _QUOTED.search(notice.text, *reply)
    if not wrong or not right:
        return None
    return notice.trimmed(*wrong.span()), notice.trimmed(*right.span())


def _is_remedy(notice: Notice, span: Span) -> bool:
    begin = notice.trimmed(*span)
    return begin is None or notice.rules.remedies.match(notice.low, begin[0]) is not None


def _answered(notice: Notice, claim: Span, reply: Span, *, is_stated: bool) -> Pair | None:
    right = _reply(notice, reply, is_stated=is_stated)
    said = notice.trimmed(claim[0], _long_clause_end(notice, *claim))
    if not said or not right or notice.rules.pronouns.fullmatch(notice.low, *right):
        return None
    shared = _shared_number(notice, said, right) or aligned(notice, said, reply)
    if shared:
        return shared
    if alike := _counted(notice, said, right, is_before=reply < claim) or ending_alike(notice, said, reply):
        return alike
    wrong = after_verb(notice, said) or said
    if both := _done(notice, wrong, right, reply):
        return both
    wrong, right = _without_common_start(notice, wrong, right)
    wrong, right = without_tail(notice, wrong) or wrong, without_tail(notice, right) or right
    right = with_apposition(notice, right, reply[1]) or right
    bare = without_preposition(notice, wrong), without_preposition(notice, right)
    if bare[1] and bare[0] and bare[1] != right and (bare[0] != wrong or _is_behind_preposition(notice, wrong)):
        wrong, right = bare[0], bare[1]
    return cut_alike(notice, wrong, right)


def _done(notice: Notice, wrong: Span, right: Span, reply: Span) -> Pair | None:
    """What was done and what was done instead, each with its auxiliary: “had resigned” and “had been dismissed”."""
    begun = notice.rules.perfect.match(notice.low, *wrong)
    if not begun or is_nominal(notice, right):
        return None
    first = right[0]
    before = notice.words((reply[0], right[0]))
    while before and notice.rules.copulas.fullmatch(notice.low[slice(*before[-1])].strip(EDGES)):
        first = before.pop()[0]
    if first == right[0] and notice.rules.copulas.fullmatch(notice.low[slice(*notice.words(right)[0])]):
        return _without_adjunct(notice, wrong), right  # “has no children” and “has two daughters”
    if first == right[0]:
        helped = any(notice.rules.copulas.fullmatch(notice.low[slice(*word)]) for word in notice.words(reply)[:2])
        is_finite = not helped and len(begun[0].split()) == 1
        return ((begun.end(), wrong[1]), right) if is_finite else None  # “had approved it” and “They rejected it”
    if not notice.rules.words.auxiliaries:  # an answer is cited without its verb: “als getuige gehoord”
        first = right[0]
    wrong, right = _without_adjunct(notice, wrong), (first, right[1])
    return without_tail(notice, wrong) or wrong, without_tail(notice, right) or right


def _without_adjunct(notice: Notice, span: Span) -> Span:
    """“had been fined” of “had been fined over noise”: what was done to somebody says enough."""
    begun = notice.rules.perfect.match(notice.low, *span)
    behind = notice.words((begun.end(), span[1])) if begun and len(begun[0].split()) > 1 else []
    is_adjunct = len(behind) > 1 and (is_function_word(notice, behind[0]) or _is_joint(notice, behind[0]))
    return (span[0], begun.end()) if begun and is_adjunct else span


def _counted(notice: Notice, said: Span, right: Span, *, is_before: bool) -> Pair | None:
    """The claim's number, where the answer is one; of “It has 314 pupils. We said 413” the bare one."""
    wrong = _number_in(notice, said, like=right) if notice.is_number(*right) else None
    if not wrong:
        return None
    is_bare = is_before and len(notice.words(wrong)) == 1
    return wrong, (notice.trimmed(*notice.words(right)[0]) or right) if is_bare else right


def _is_behind_preposition(notice: Notice, span: Span) -> bool:
    before = notice.words((0, span[0]))[-1:]
    return bool(before) and is_preposition(notice, before[0])


def _long_clause_end(notice: Notice, start: int, end: int) -> int:
    found = _PART_END.search(notice.text, start, end)
    return found.start() if found else end


def _reply(notice: Notice, reply: Span, *, is_stated: bool) -> Span | None:
    begin = notice.trimmed(*reply)
    if not begin:
        return None
    start, end = begin
    if not is_stated:
        answer = notice.rules.answers.search(notice.low, start, end)
        if answer and answer.end() < end:
            start = answer.end()
        else:
            after = after_verb(notice, (start, end), first=True)
            if after and not _IS_DENIED.match(notice.low, *after):
                start = after[0]
    if pronoun := notice.rules.pronouns.match(notice.low, start, end):
        start = pronoun.end() if notice.low[pronoun.end() : pronoun.end() + 1] == " " else start
    span = notice.trimmed(start, clause_end(notice, start, end))
    if span and _DENIAL.fullmatch(notice.low, *span):
        if span[1] >= end or notice.text[span[1] : span[1] + 1] != ";":
            return None
        return _reply(notice, (span[1] + 1, end), is_stated=False)
    if span and (after := after_verb(notice, span, first=True)) and after[0] - span[0] < 12:
        span = after
    return span


def _number_in(notice: Notice, claim: Span, *, like: Span) -> Span | None:
    """The claim's number that the right one answers: with the same unit, else the last one, with its unit."""
    words, theirs = notice.words(claim), notice.words(like)
    numbers = [place for place, word in enumerate(words) if notice.is_number(*word)]
    if not numbers:
        return None
    unit = notice.low[slice(*theirs[-1])].strip(EDGES)
    if not notice.is_number(*theirs[-1]):
        for place in numbers:
            for stop in range(place + 1, min(place + 4, len(words))):
                if notice.low[slice(*words[stop])].strip(EDGES) == unit:
                    return notice.trimmed(words[place][0], words[stop][1])
    first = stop = _of_same_kind(notice, [words[place] for place in numbers], numbers, like=theirs[0])
    while first - 1 in numbers:
        first -= 1
    if len(theirs) > 1 and not notice.is_number(*theirs[1]) and first + len(theirs) <= len(words):
        return notice.trimmed(words[first][0], words[first + min(len(theirs), 4) - 1][1])
    return notice.trimmed(words[first][0], words[stop + _unit(notice, words[stop:])][1])


def _of_same_kind(notice: Notice, spans: list[Span], numbers: list[int], *, like: Span) -> int:
    """The last number that is of money, a share or a year where the other is; the last one of all where none is."""
    wanted = _sort(notice, like)
    kinds = [_sort(notice, span) for span in spans]
    same = [place for place, kind in zip(numbers, kinds, strict=True) if kind == wanted]
    return same[-1] if same else numbers[-1]


def _sort(notice: Notice, number: Span) -> str:
    said = notice.text[slice(*number)].strip(EDGES)
    if said[:1] in "£$€¥":
        return said[:1]
    return "%" if said.endswith("%") else "year" if _YEAR.fullmatch(said) else ""


def _unit(notice: Notice, words: list[Span]) -> int:
    """How many words behind the number are its unit: “metres”, “of tonnes” behind millions; none behind a year."""
    if len(words) == 1 or _YEAR.fullmatch(notice.text, *words[0]) or notice.text[words[0][1] - 1] in ",;":
        return 0
    if len(words) > 2 and MILLIONS.search(notice.low, *words[0]) and notice.low[slice(*words[1])] in ("de", "di"):
        return 2
    if is_function_word(notice, words[1]) or notice.rules.tails.match(notice.low, words[0][1]):
        return 0
    return 1


def _last_number(notice: Notice, claim: Span) -> Span | None:
    words = notice.words(claim)
    if not notice.is_number(*words[-1]) and (len(words) < 2 or not notice.is_number(*words[-2])):
        return None
    return _number_in(notice, claim, like=words[-1])


def _shared_number(notice: Notice, claim: Span, right: Span) -> Pair | None:
    """“fell 8 percent” against “rose 8 percent”: the number stands on both sides, the verb before it differs."""
    ours, theirs = notice.words(claim), notice.words(right)
    said = {notice.text[slice(*word)]: place for place, word in enumerate(ours) if notice.is_number(*word)}
    for place, word in enumerate(theirs):
        other = said.get(notice.text[slice(*word)])
        if place and other and (notice.is_number(*ours[other - 1]) or notice.is_number(*theirs[place - 1])):
            continue
        if place and other and notice.text[slice(*ours[other - 1])] != notice.text[slice(*theirs[place - 1])]:
            count = len(theirs) - place
            return (ours[other - 1][0], ours[min(other + count, len(ours)) - 1][1]), (theirs[place - 1][0], right[1])
    return None


def _without_common_start(notice: Notice, wrong: Span, right: Span) -> tuple[Span, Span]:
    ours, theirs = notice.words(wrong), notice.words(right)
    common = 0
    if len(ours) > 1 < len(theirs) and all(notice.rules.perfect.match(notice.low, *span) for span in (wrong, right)):
        common = int(notice.low[slice(*ours[1])] == notice.low[slice(*theirs[1])])
    while (
        common < min(len(ours), len(theirs)) - 1
        and notice.low[slice(*ours[common])] == notice.low[slice(*theirs[common])]
        and not notice.text[ours[common][0]].isupper()
    ):
        common += 1
    while common and is_article(notice, ours[common - 1]):
        common -= 1
    return (ours[common][0], wrong[1]), (theirs[common][0], right[1])


def retracted(notice: Notice, sentences: list[Span]) -> list[Pair]:
    """The claim that is taken back, and what is said of it: “this allegation was untrue”."""
    for sentence in sentences:
        report = notice.rules.reports.search(notice.low, *sentence)
        said = notice.trimmed(report.end(), _long_clause_end(notice, report.end(), sentence[1])) if report else None
        if said:
            begun = notice.rules.perfect.search(notice.low, *said)
            predicate = None if notice.rules.words.perfect else after_verb(notice, said)
            wrong = notice.trimmed(begun.start(), said[1]) if begun else predicate or without_subject(notice, said)
            if _is_thing(notice, said):
                wrong = said
            denied = notice.rules.denials.search(notice.low, sentence[1])
            wrong = _without_adjunct(notice, wrong) if wrong else wrong
            return [(without_tail(notice, wrong), denied.span() if denied else None)]
    return []


def _is_thing(notice: Notice, said: Span) -> bool:
    """Whether it is said of a thing, not of somebody with a name: “the kitchen was infested”."""
    words = notice.words(said)
    if len(words) < 3 or not notice.rules.words.perfect:
        return False
    return is_article(notice, words[0]) and notice.text[words[1][0]].islower()


def limits(notice: Notice) -> list[Pair]:
    """What alone was meant: “only …”."""
    found = notice.rules.limits.search(notice.low)
    if not found:
        return []
    only = notice.trimmed(found.start(), clause_end(notice, found.end(), len(notice.low)))
    return [(None, without_auxiliary(notice, only) if only else None)]


def rights(notice: Notice, sentences: list[Span]) -> list[Pair]:
    """The right value alone: “It is R”, behind a sentence that says what was wrong."""
    for number, sentence in enumerate(sentences):
        begin = notice.trimmed(*sentence)
        if not begin:
            continue
        answer = notice.rules.answers.search(notice.low, *begin)
        if answer and (number or answer.start() > begin[0]) and not _is_remedy(notice, sentence):
            right = notice.trimmed(answer.end(), clause_end(notice, answer.end(), begin[1]))
            right = without_preposition(notice, right)
            if right:
                return [(None, without_auxiliary(notice, right))]
    if measured := _measured(notice, sentences):
        return [(None, measured)]
    for start, end in sentences:
        semicolon = notice.text.find(";", start, end) + 1
        begin = notice.trimmed(semicolon or start, end)
        is_answer = bool(start or semicolon)
        if begin and is_answer and not _is_remedy(notice, begin) and (right := _plainly_said(notice, begin)):
            return [(None, right)]
    for sentence in sentences:
        begin = notice.trimmed(*sentence)
        if (
            begin
            and not _is_remedy(notice, begin)
            and not _is_told_wrong(notice, begin)
            and (right := _one_number(notice, begin))
        ):
            return [(None, right)]
    return []


def _measured(notice: Notice, sentences: list[Span]) -> Span | None:
    """What answers the kind of thing that was wrong, in the sentence behind: the hour for a time, a sum for a price."""
    turned_round = [(after, before) for before, after in pairwise(sentences) if _is_of_error(notice, after)]
    for before, (start, end) in [*pairwise(sentences), *turned_round]:
        if _is_remedy(notice, (start, end)):
            continue
        for named, shape in notice.rules.measures:
            if named.search(notice.low, *before) and (found := shape.search(notice.text, start, end)):
                return found.span("r")
    return None


def _is_of_error(notice: Notice, sentence: Span) -> bool:
    """Whether the sentence tells of what stands before it that it was printed wrongly: “The wrong date appeared”."""
    return _BAD.search(notice.low, *sentence) is not None


def _plainly_said(notice: Notice, sentence: Span) -> Span | None:
    """What a short sentence says of a pronoun: “She is R”, “It takes effect in R”."""
    if not notice.rules.words.plainly or _BAD.search(notice.low, *sentence):
        return None
    end = clause_end(notice, sentence[0], sentence[1])
    pronoun = notice.rules.pronouns.match(notice.low, *sentence) or _short_subject(notice, sentence[0], end)
    if not pronoun:
        return None
    verb = notice.rules.plainly.match(notice.low, min(pronoun.end() + 1, end), end)
    at = pronoun.end() + 2 if notice.low.startswith("'s ", pronoun.end()) else verb.end() if verb else end
    if at >= end or len(notice.words((at, end))) > _SHORT:
        return None
    right = without_preposition(notice, notice.trimmed(at, end))
    return None if right and _DENIAL.match(notice.low, *right) else right


def _short_subject(notice: Notice, start: int, end: int) -> re.Match[str] | None:
    """“The student”, “The woman on the left”, before “is”."""
    subject = rf"(?:{notice.rules.words.articles or '(?!)'})(?: [\w'’-]+){{1,5}}?(?= (?:{notice.rules.words.plainly}) )"
    return re.compile(subject).match(notice.low, start, end)


def _is_told_wrong(notice: Notice, sentence: Span) -> bool:
    """Whether the sentence says what was wrong rather than what is right."""
    return any(
        pattern.search(notice.low, *sentence)
        for pattern in (notice.rules.reports, notice.rules.version, notice.rules.own)
    )


def _one_number(notice: Notice, sentence: Span) -> Span | None:
    """The one number that a plain statement ends with."""
    words = notice.words(sentence)
    numbers = [place for place, word in enumerate(words) if notice.is_number(*word)]
    if not numbers or numbers[-1] - numbers[0] != len(numbers) - 1 or len(words) - numbers[-1] > 3:
        return None
    if not after_verb(notice, (sentence[0], words[numbers[0]][0])) and not notice.rules.copulas.match(
        notice.low, words[max(0, numbers[0] - 1)][0]
    ):
        before = notice.low[slice(*words[max(0, numbers[0] - 1)])]
        if not notice.rules.copulas.fullmatch(before) and not is_function_word(notice, words[max(0, numbers[0] - 1)]):
            return None
    if notice.text[slice(*words[numbers[-1]])].strip(EDGES).isalpha() and numbers[-1] == len(words) - 1:
        return None  # “the right one”
    return notice.trimmed(words[numbers[0]][0], sentence[1])
