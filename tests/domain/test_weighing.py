"""What a change weighs: values are compared, not characters; and which notice tells readers of which change."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.web.markup import steps
from versions.weighing import (
    Facet,
    Verdict,
    Weight,
    align,
    assess,
    learned,
    sentences_of,
    thesaurus,
    turns,
    weigh,
)
from versions.weighing.facts import undecided

SAME_VALUES = [
    ("It is the 64th lap.", "It is the sixty-fourth lap."),
    ("Rice sells at Rs 62 a kg.", "Rice sells at ₹62 per kg."),
    ("They picked 40 lakh crates.", "They picked 4 million crates."),
    ("It listed at 312p a share.", "It listed at £3.12 a share."),
    ("He needed 3 minutes, 41.7 seconds.", "He needed 3:41.7."),
    ("The crossing takes 2 hours and 15 minutes.", "The crossing takes 135 minutes."),
    ('"It cost me 300 dollars," she said.', '"It cost me $300," she said.'),
    ("The talks lasted two and a half hours.", "The talks lasted 2.5 hours."),
    ("It reached 38°C.", "It reached 38 degrees Celsius."),
    ("The vote was on Wednesday in Febuary.", "The vote was on Wednesday in February."),
    ("It began in a loding bay.", "It began in a loading bay."),
    ("One fifth of the homes stood empty.", "A fifth of the homes stood empty."),
    ("One quarter of them left.", "A quarter of them left."),
    ("The first rise in twelve years.", "The first rise in 12 years."),
    ("They counted 1,250 birds.", "They counted 1250 birds."),
    ("They counted 1,250 birds.", "They counted 1\u202f250 birds."),
    ("It is due on Jan 5.", "It is due on 5 January."),
    ("It is due on Oct. 1.", "It is due on October 1st."),
    ("It began at 4 a.m. on the second floor.", "It began at 4am on the second floor."),
    ("It struck at 10.40pm.", "It struck at 10:40 pm."),
    ("It cost 3.1 million euros.", "It cost €3,100,000."),
    ("Plastic was in 71 per cent of them.", "Plastic was in 71% of them."),
    ("He did not go.", "He didn’t go."),
    ("The bee-keepers came.", "The beekeepers came."),
    ("Mr. Adams, from Ohio, spoke.", "Mr Adams, from Ohio, spoke."),
    ("“No,” he said.", '"No," he said.'),
    ("The travelers left the theater.", "The travellers left the theatre."),
    ("Der Stadtrat entscheidet am 12. Mai.", "Der Stadtrat entscheidet am 12.5."),
    ("Last updated 11.47am.", "Last updated 2pm."),
    ("السد سيروي 12 ألف هكتار.", "السد سيروي 12,000 هكتار."),
]

SAME_FACTS = [
    ('"The ice held," Marl said.', '"The ice held," said Marl.'),
    ("The pier has yet to reopen.", "The pier has not reopened."),
    ("The ladders were no longer stable.", "The ladders had become unstable."),
    ("In Ree wages are higher than in Orme.", "Wages are higher in Ree than in Orme."),
    ("Winds reached 134 km/h at the cape.", "Winds reached 134 km/h (83 mph) at the cape."),
    ("A detour of a mile and a half.", "A detour of 1.5 miles (2.4km)."),
    ("Gusts reached 112 miles per hour there.", "Gusts reached 112 miles per hour (180 km/h) there."),
    ("It drove at 30 miles an hour.", "It drove at 48 km/h."),
    ("It is 4 degrees Celsius warmer.", "It is 4 degrees Celsius (7.2 degrees Fahrenheit) warmer."),
    ("A spokesman said so.", "A spokesperson said so."),
    ("They must report it within 72 hours.", "They must report it within three days."),
    ("Mites were the main cause.", "The main cause was mites."),
    ("The fund said that rescue work had not been affected.", "Rescue work had not been affected, said the fund."),
    ("The committee took no part in the talks.", "The committee did not take part in the talks."),
    ("If they reject it, walkouts could resume in July.", "Walkouts could resume in July if they reject it."),
    ("The judge dismissed the case.", "The case was thrown out by the judge."),
    ("The minister declined to elaborate.", "The minister would not elaborate."),
    ("The road was shut on Monday.", "The road was closed on Monday."),
    ("The council approved the budget after a lengthy debate.", "The council passed the budget after a long debate."),
    ("Police arrested a man on Friday.", "A man was arrested by police on Friday."),
    ("The museum is home to a collection of clocks.", "The museum houses a collection of clocks."),
    ("It is not clear who will pay.", "It is unclear who will pay."),
    ("The sides have yet to reach an agreement.", "The sides have not yet come to an agreement."),
    ("Work will start in the month of April.", "Work will start in April."),
    ("Both of the two drivers left.", "Both drivers left."),
    ("Dr. Lena Fischer, who heads it, spoke.", "Fischer, the head of it, spoke."),
    ("Mayor Ann Smith opened the market.", "Smith opened the market."),
    ("NATO will meet in May.", "NATO, the military alliance, will meet in May."),
    ("Nobody was injured in the fire.", "No one was hurt in the fire."),
    ("She has sold 11 million records since 1998.", "Since 1998, she has sold 11 million records."),
    ("The study, which took six years, is out.", "The six-year study is out."),
    ("Bis März bleibt die Brücke gesperrt.", "Die Brücke bleibt bis März geschlossen."),
    ("La policía detuvo a un hombre.", "Un hombre fue detenido por la policía."),
    ("Drivers without a permit will be fined.", "Those without a permit will be fined."),
    ("She is retiring in June.", "She will retire in June."),
    ("Deputy governor Ana Ruiz resigned.", "Ruiz resigned."),
    ("The two sides basically agree.", "The two sides agree."),
]

OTHER_FACTS = [
    ("The match was suspended.", "The match was called off.", None),
    ("The firm is in administration.", "The firm is in receivership.", None),
    ("The grant is a loan of 5 million.", "The grant is a credit of 5 million.", None),
    ("She left it to a trust.", "She left it to a charity.", None),
    ("He is in custody in Orme.", "He is in prison in Orme.", None),
    ("The blaze was contained.", "The blaze was put out.", None),
    ("The talks were adjourned.", "The talks collapsed.", None),
    ("The dose was doubled.", "The amount was doubled.", None),
    ("The ladders were not stable.", "The ladders were no longer stable.", Facet.STATUS),
    ("It is the 64th lap.", "It is the sixty-fifth lap.", Facet.NUMBER),
    ("Most of the fund pays for roofs.", "Part of the fund pays for roofs.", Facet.NUMBER),
    ("The fine was R4.5 million.", "The fine was R45 million.", Facet.NUMBER),
    ("Rice sells at Rs 62 a kg.", "Rice sells at £62 a kg.", Facet.UNIT),
    ("It sells at £40 a kilo.", "It sells at £40 a tonne.", None),
    ("He needed 3:41.7.", "He needed 3:47.1.", Facet.NUMBER),
    ("Growers blamed frost rather than hail.", "Growers blamed hail rather than frost.", Facet.ATTRIBUTION),
    ("The quarrel is about rent, not noise.", "The quarrel is about noise, not rent.", Facet.ATTRIBUTION),
    ("The ladders were stable.", "The ladders were unstable.", Facet.STATUS),
    ("يجتمع المجلس يوم الاثنين.", "يجتمع المجلس يوم الثلاثاء.", Facet.DATE),
    ("The toll rose to 12.", "The toll rose to 21.", Facet.NUMBER),
    ("Support rose by 3%.", "Support rose by 3 points.", Facet.UNIT),
    ("A pellet held 0.3 grams.", "A pellet held 0.3 milligrams.", Facet.UNIT),
    ("The leaks came to 36 million gallons.", "The leaks came to 25 million gallons.", Facet.NUMBER),
    ("Winds reached 134 km/h at the cape.", "Winds reached 134 km/h (97 mph) at the cape.", Facet.NUMBER),
    ("The vote is on Sept. 1.", "The vote is on Aug. 1.", Facet.DATE),
    ("The fire was early on Sunday.", "The fire was early on Saturday.", Facet.DATE),
    ("It won more than 40 seats.", "It won fewer than 40 seats.", Facet.NUMBER),
    ("They voted 6-3 to close it.", "They voted 5-4 to close it.", Facet.NUMBER),
    ("It fell from 63 to 39.", "It fell from 39 to 63.", None),
    ("“We were promised a choice,” said Renata Kubiak.", "“We were promised a choice,” said Renata Kubik.", Facet.NAME),
    ("The championship is in Tallinn.", "The championship is in Riga.", Facet.PLACE),
    ("The council discussed a sale.", "The council did not discuss a sale.", Facet.NEGATION),
    ("No appointment is needed.", "An appointment is needed.", Facet.NEGATION),
    ("The alleged thief was seen in York.", "The thief was seen in York.", Facet.MODALITY),
    ("Walkouts could resume in July.", "Walkouts will resume in July.", Facet.MODALITY),
    ("You should call a doctor.", "You must call a doctor.", Facet.MODALITY),
    ('Volunteers felt "badly let down".', 'Volunteers felt "badly let" down.', Facet.QUOTATION),
    ('It was "the better team by a distance".', 'It was "the better team by some distance".', Facet.QUOTATION),
    ("A tree hit his car near Brandby.", "His car hit a tree near Brandby.", Facet.ATTRIBUTION),
    ("He has been charged with fraud.", "He has been convicted of fraud.", None),
    ("The line is shut because of a landslip.", "The line is shut because of the strike.", None),
    ("The average keeper lost 23 hives.", "The median keeper lost 23 hives.", None),
    ("He denied that she knew.", "He confirmed that she knew.", Facet.STANCE),
    ("See news.example/calder-order/a.", "See news.example/withen-order/a.", Facet.LINK_TARGET),
    ("Most of the victims were children.", "Some of the victims were children.", Facet.NUMBER),
    ("The talks failed.", "The talks succeeded.", None),
    ("The car was red.", "The car was blue.", None),
    ("The road closed before the flood.", "The road closed after the flood.", None),
    ("The firm cut jobs because of sales.", "The firm cut jobs despite sales.", None),
    ("Ada Quill was second and Ivo Marsh third.", "Ivo Marsh was second and Ada Quill third.", Facet.ATTRIBUTION),
    (
        "The council said it had heard nothing of the firm.",
        "The firm said the council had heard nothing of it.",
        Facet.ATTRIBUTION,
    ),
    ("A spokesman said so.", "A spokeswoman said so.", None),
    ("Chairman Ada Quill spoke.", "Chairwoman Ada Quill spoke.", None),
    ("His widow spoke.", "His widower spoke.", None),
    ("He was stabbed on Monday.", "He was stubbed on Monday.", None),
    ("It was 20 degrees Celsius.", "It was 36 degrees Fahrenheit.", Facet.NUMBER),
    ("Gusts reached 112 miles per hour.", "Gusts reached 112 kilometres per hour.", Facet.UNIT),
    ("The police officer shot the man.", "The man shot the police officer.", Facet.ATTRIBUTION),
    ("The plan would cost 400 jobs.", "The plan will cost 400 jobs.", Facet.MODALITY),
    ("Deputy Mayor Sam Cole attended.", "Mayor Sam Cole attended.", None),
    ("He knew of it, according to a union official.", "He knew of it.", Facet.ATTRIBUTION),
    ("The company failed to report the spill.", "The company reported the spill.", Facet.NEGATION),
    ("The villages are cut off.", "The villages were cut off.", Facet.STATUS),
    ("Dekkers, 63, left.", "Dekker, 63, left.", Facet.NAME),
    ("They were robbed in Crown Street.", "They were robbed in Crane Street.", None),
    ("A shortage of steel caused the delay.", "Changes to the design caused the delay.", None),
    ("Le ministre aurait reçu des cadeaux.", "Le ministre a reçu des cadeaux.", Facet.MODALITY),
    ("She said that she would not go.", "She declined to say whether she would go.", None),
    ("Un repreneur pourrait se présenter.", "Un repreneur se présentera.", Facet.MODALITY),
    ("Growth slowed by half a percent.", "Growth slowed by half a percentage point.", Facet.UNIT),
    ("Nurses without a permit will be fined.", "Doctors without a permit will be fined.", None),
    ("A group has claimed responsibility.", "", Facet.REMOVAL),
    ("", "A second man says that records were burned.", Facet.ADDITION),
]

BODY = """Council raises water fee

HARROW BAY — The council voted 6-3 on Monday to raise the fee from $31 to $38.

The fee takes effect on Sept. 1. Lorna Achterberg, who chairs the council, said that a discount would follow.

"Nobody told us anything," said Theo Brandt, who voted against the plan."""

TALLY = "Correction: The vote was 5-4. An earlier version of this article gave it as 6-3."


@pytest.mark.parametrize(("old", "new"), SAME_VALUES)
def test_another_way_of_writing_a_value_is_cosmetic_or_wording(old: str, new: str) -> None:
    assert weigh(old, new).weight is not Weight.FACTUAL
    assert weigh(new, old).weight is not Weight.FACTUAL


@pytest.mark.parametrize(("old", "new"), SAME_FACTS)
def test_other_words_for_the_same_facts_are_wording(old: str, new: str) -> None:
    assert weigh(old, new).weight is Weight.WORDING
    assert weigh(new, old).weight is Weight.WORDING


@pytest.mark.parametrize(("old", "new", "facet"), OTHER_FACTS)
def test_a_fact_that_changed_is_factual_however_short(old: str, new: str, facet: Facet | None) -> None:
    weighed = weigh(old, new)
    assert weighed.weight is Weight.FACTUAL
    assert facet is None or facet in weighed.facets
    assert weigh(new, old).weight is Weight.FACTUAL


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80), st.text(max_size=80))
def test_any_two_texts_are_weighed_and_equal_ones_weigh_nothing(old: str, new: str) -> None:
    assert weigh(old, old).weight is Weight.COSMETIC
    weighed = weigh(old, new)
    assert (weighed.weight is Weight.FACTUAL) == bool(weighed.facets)


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_two_numbers_weigh_what_they_amount_to(one: int, other: int) -> None:
    is_factual = weigh(f"It cost {one} crowns.", f"It cost {other:,} crowns.").weight is Weight.FACTUAL
    assert is_factual == (one != other)


_WORDS = st.sampled_from("red blue shut closed bought sold rise fall killed hurt mayor grandson Tuesday".split())


@given(_WORDS, _WORDS)
def test_two_words_never_both_exclude_each_other_and_say_the_same(one: str, other: str) -> None:
    assert thesaurus.opposed(one, other) == thesaurus.opposed(other, one)
    if thesaurus.opposed(one, other):
        assert thesaurus.senses(one).isdisjoint(thesaurus.senses(other))


def test_a_word_is_looked_up_by_its_basic_form_and_a_phrase_by_its_words() -> None:
    assert not thesaurus.senses("bought").isdisjoint(thesaurus.senses("purchase"))
    assert not thesaurus.senses("stopped").isdisjoint(thesaurus.senses("halts"))
    (found,) = [each for each in thesaurus.phrases("it came into force".split()) if each.words[-1] == "force"]
    assert (found.start, found.end) == (1, 4)
    assert not found.senses.isdisjoint(thesaurus.senses("start"))


def test_every_measure_has_one_number_and_odds_are_between_nought_and_one() -> None:
    assert len(turns.MEASURES) == len(learned.WEIGHTS)
    measured = undecided(
        "The council mulls a levy on plastic cups.", "The council considers a charge on disposable mugs."
    )
    assert measured is not None
    assert len(measured) == len(turns.MEASURES)
    assert 0 < turns.probability(measured) < 1


def test_what_is_certain_is_never_left_to_the_odds() -> None:
    assert undecided("The toll rose to 12.", "The toll rose to 21.") is None
    assert undecided("He went.", "He did not go.") is None
    assert undecided("", "A second man says that records were burned.") is None


def test_sentences_are_cut_but_not_after_abbreviations_days_or_in_headlines() -> None:
    text = 'RATS! Chef\'s bistro shut\n\nMr. Adams came on Jan. 5 at 4 p.m. with Dr. Lee. He left. "Go," she said. Then'
    assert [each.text for each in sentences_of(text)] == [
        "RATS! Chef's bistro shut",
        "Mr. Adams came on Jan. 5 at 4 p.m. with Dr. Lee.",
        "He left.",
        '"Go," she said.',
        "Then",
    ]


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet='ab. !?\n"A1', max_size=200))
def test_every_letter_stands_in_one_sentence(text: str) -> None:
    found = sentences_of(text)
    assert all(text[each.start : each.end] == each.text for each in found)
    assert "".join("".join(each.text for each in found).split()) == "".join(text.split())


_SENTENCES = st.lists(
    st.sampled_from(["A b c d.", "A b c e.", "F g h i j.", "K.", "L m n o p q.", "F g h i x."]), max_size=7
)


@settings(max_examples=150, deadline=None)
@given(_SENTENCES, _SENTENCES)
def test_every_sentence_is_in_one_group(old: list[str], new: list[str]) -> None:
    groups = align(old, new)
    assert sorted(i for group in groups for i in group.old) == list(range(len(old)))
    assert sorted(j for group in groups for j in group.new) == list(range(len(new)))


def test_a_sentence_that_was_split_is_one_change_of_wording() -> None:
    old = "A ferry with 184 people aboard ran aground off Skerra on Friday night, the coastguard said."
    new = "A ferry ran aground off Skerra on Friday night, the coastguard said. There were 184 people aboard."
    (change,) = assess(old, new).changes
    assert (change.old_sentences, change.new_sentences, change.weight) == ((0,), (0, 1), Weight.WORDING)


def test_a_sentence_that_only_moved_is_cosmetic() -> None:
    verdict = assess(
        ["One came early.", "Two came late.", "Three went away."],
        ["Two came late.", "Three went away.", "One came early."],
    )
    assert [each.weight for each in verdict.changes] == [Weight.COSMETIC]


# Notices.


def _revised(old: str, new: str, *, notice: str = "", standing: str = "") -> Verdict:
    before = "\n\n".join(filter(None, (BODY, standing)))
    return assess(before, "\n\n".join(filter(None, (notice, BODY.replace(old, new), standing))))


def test_a_silent_change_of_a_fact_warns() -> None:
    verdict = _revised("6-3", "5-4")
    assert verdict.warn
    assert verdict.warn_correction
    assert not verdict.unmatched_notice
    (change,) = verdict.changes
    assert (change.old_sentences, change.new_sentences, change.disclosed) == ((1,), (1,), False)


def test_a_new_notice_that_names_the_values_discloses_the_change_and_is_none_itself() -> None:
    verdict = _revised("6-3", "5-4", notice=TALLY)
    assert not verdict.warn
    assert not verdict.unmatched_notice
    (change,) = verdict.changes
    assert change.disclosed
    assert change.nature == "correction"
    assert (change.old_sentences, change.new_sentences) == ((1,), (3,))


def test_a_standing_notice_discloses_nothing_new() -> None:
    assert _revised("Sept. 1", "Aug. 1", standing=TALLY).warn_correction


def test_a_new_notice_about_another_figure_covers_none_of_the_changes() -> None:
    verdict = _revised("Sept. 1", "Aug. 1", notice=TALLY)
    assert verdict.warn
    assert verdict.unmatched_notice


def test_of_two_changes_only_the_one_told_is_disclosed() -> None:
    verdict = assess(BODY, TALLY + "\n\n" + BODY.replace("6-3", "5-4").replace("Brandt", "Brand"))
    assert {each.facets: each.disclosed for each in verdict.changes} == {(Facet.NUMBER,): True, (Facet.NAME,): False}
    assert verdict.warn


def test_of_two_exchanges_in_one_sentence_the_untold_one_still_warns() -> None:
    was = "The school called the chemistry pupils hours before the doors opened."
    now = "The school called the physics pupils minutes before the doors opened."
    verdict = assess(was, f"{now}\n\nCorrection: An earlier version of this article said that chemistry pupils came.")
    assert sorted(each.disclosed for each in verdict.changes) == [False, True]


def test_a_notice_that_names_one_change_accounts_for_no_other_sentence_about_its_subject() -> None:
    was = "Lena Orm of the Orm mill is its tenant.\n\nThe Orm mill burned down after lightning struck it."
    now = was.replace("tenant", "owner").replace("lightning", "a spark")
    notice = (
        "Correction: An earlier version of this article said that lightning set the Orm mill on fire. It was a spark."
    )
    told = {each.new.split()[0]: each.disclosed for each in assess(was, f"{now}\n\n{notice}").changes}
    assert told == {"Lena": False, "The": True}


def test_an_update_about_a_later_date_discloses_the_date_beside_what_it_brings() -> None:
    was = "The ferry booths will close on Oct. 1."
    now = "The ferry booths will close on Nov. 15. The builder had asked for six more weeks."
    notice = "Update: This story now reflects a later closing date for the ferry booths, for which the builder asked."
    verdict = assess(was, f"{now}\n\n{notice}")
    assert not verdict.warn


def test_of_two_figures_in_one_sentence_the_untold_one_still_warns() -> None:
    verdict = assess(BODY, TALLY + "\n\n" + BODY.replace("6-3", "5-4").replace("$38", "$83"))
    assert sorted(each.disclosed for each in verdict.changes) == [False, True]
    assert verdict.warn_correction


def test_a_sentence_that_was_added_warns_of_an_update() -> None:
    verdict = assess(BODY, BODY + "\n\nThe union said that it would go to court.")
    assert verdict.warn_update
    assert not verdict.warn_correction


def test_an_update_that_speaks_of_what_was_added_discloses_it() -> None:
    notice = "This story has been updated to add the response of the union."
    verdict = assess(BODY, notice + "\n\n" + BODY + "\n\nThe union said that it would go to court.")
    assert not verdict.warn
    assert [each.nature for each in verdict.changes] == ["update"]


def test_a_sentence_put_in_the_place_of_another_about_the_same_is_one_change() -> None:
    asked, arrested = "Police asked for witnesses.", "Police arrested two brothers on Thursday."
    (change,) = assess(f"{BODY} {asked}", f"{BODY} {arrested}").changes
    assert (change.old, change.new) == (asked, arrested)


@pytest.mark.parametrize(
    ("old", "new", "weight"),
    [
        ("Le péage passe à douze couronnes.", "Le péage passe à vingt et une couronnes.", Weight.FACTUAL),
        ("Le péage passe à vingt et une couronnes.", "Le péage passe à 21 couronnes.", Weight.COSMETIC),
        ("Der Zoll steigt auf einundzwanzig Kronen.", "Der Zoll steigt auf 21 Kronen.", Weight.COSMETIC),
        ("A fábrica emprega 90 pessoas.", "Noventa pessoas trabalham na fábrica.", Weight.WORDING),
        ("Die Zahl sinkt laut Ministerium.", "Nach Angaben des Ministeriums sinkt die Zahl.", Weight.WORDING),
        ("The toll is २१ crowns.", "The toll is 12 crowns.", Weight.FACTUAL),
    ],
)
def test_numbers_are_read_in_the_language_of_their_sentence(old: str, new: str, weight: Weight) -> None:
    around = "The bridge opened in 2019 and the council said that it was safe.\n\n{}\n\nDie Brücke ist gesperrt."
    assert [each.weight for each in assess(around.format(old), around.format(new)).changes] == [weight]


@pytest.mark.parametrize(
    ("old", "new", "nature"),
    [
        ("Two hikers are missing.", "Two hikers were found dead.", "update"),
        ("He is to appear in court soon.", "He appeared in court and was bailed.", "update"),
        ("Six were wounded on Tuesday.", "One was killed and seven were wounded on Tuesday.", "update"),
        ("", "Neighbours said that the club had been in trouble.", "correction"),
        ("The toll is 12 crowns.", "The toll is 21 crowns.", "correction"),
        ("He said the mites had probably come with rams.", "He said the mites had come with rams.", "correction"),
    ],
)
def test_a_silent_change_is_an_update_where_its_words_say_that_the_world_moved_on(
    old: str, new: str, nature: str
) -> None:
    verdict = assess(f"{BODY}\n\n{old}", f"{BODY}\n\n{new}")
    assert [each.nature for each in verdict.changes] == [nature]


def test_where_time_passed_what_was_left_out_is_an_update() -> None:
    before = "The men were still at large on Monday.\n\nPolice warned the public not to approach them."
    verdict = assess(before, "The men were caught on Tuesday at a petrol station.")
    assert {each.nature for each in verdict.changes} == {"update"}


def test_a_notice_with_figures_does_not_cover_an_allegation_that_speaks_of_none() -> None:
    notice = "Correction: An earlier version of this article misstated when the council met. It was 1987, not 1978."
    verdict = assess(BODY, notice + "\n\n" + BODY + "\n\nNeighbours said that the council had been in trouble.")
    assert verdict.warn
    assert verdict.unmatched_notice


def test_an_update_with_a_higher_toll_discloses_the_toll_that_grew() -> None:
    notice = "This story has been updated with a higher death toll."
    verdict = assess("Officials have counted 214 dead.", notice + "\n\nOfficials have counted 302 dead.")
    assert not verdict.warn


OBITUARY = (
    "Ms. Quill, a keeper, died on Monday. She was 91. The cause was pneumonia, her son said. She tended 12 lamps."
)


@pytest.mark.parametrize(
    ("was", "now", "is_told"), [("was 91", "was 92", True), ("12 lamps", "14 lamps", False)], ids=["age", "lamps"]
)
def test_a_notice_about_an_age_discloses_the_age_alone(was: str, now: str, is_told: bool) -> None:
    notice = "Correction: An obituary on Tuesday misstated Ms. Quill's age and the cause of her death."
    after = OBITUARY.replace(was, now).replace("pneumonia", "heart failure")
    assert assess(OBITUARY, f"{notice}\n\n{after}").warn is not is_told


@pytest.mark.parametrize(
    ("notice", "is_told"),
    [
        ("Update: This article has been updated to reflect a third death and a lower number of homes.", True),
        ("Update: This article has been updated to reflect that a third of the boats were lost.", False),
    ],
)
def test_an_update_that_tells_the_number_of_something_discloses_that_number(notice: str, is_told: bool) -> None:
    was = "The storm killed two people and cut power to 84,000 homes."
    now = was.replace("two", "three").replace("84,000", "61,000")
    verdict = assess(was, f"{notice}\n\n{now}")
    assert (not verdict.warn) is is_told


def test_lists_of_sentences_are_assessed_by_their_positions() -> None:
    verdict = assess(["It rained.", "The toll was 12."], ["It rained.", "The toll was 21."])
    assert [(each.old_sentences, each.new_sentences) for each in verdict.changes] == [((1,), (1,))]


@pytest.mark.parametrize(
    "pair",
    [
        ("Seven came. " * 1_000, "Eight came. " * 1_000),
        ("a " * 60_000, "b " * 60_000),
        ("1 " * 40_000, "2 " * 40_000),
        ("not " * 40_000 + ".", "no " * 40_000 + "."),
        ("The toll was 12.\n\n" * 500, "The toll was 21.\n\n" * 500),
        (TALLY + " 6-3" * 10_000 + "\n\n" + BODY, TALLY + " 5-4" * 10_000 + "\n\n" + BODY),
        ('"' * 50_000, "“" * 50_000),
        ("bought the red car " * 5_000, "sold a blue lorry " * 5_000),
        ("nobody was not clear " * 5_000, "unclear was no one " * 5_000),
        ("Mayor Ann Smith " * 5_000, "Deputy Mayor Al Smyth " * 5_000),
        ("La policía detuvo. The police left. " * 1_500, "The police stayed. La policía liberó. " * 1_500),
        ("Updated " + "at the " * 20_000, "Updated " + "on the " * 20_000),
    ],
)
def test_hostile_texts_are_assessed_to_the_end(pair: tuple[str, str]) -> None:
    verdict = assess(*pair)
    sides = [len(sentences_of(text)) for text in pair]
    for change in verdict.changes:
        assert change.old_sentences or change.new_sentences
        assert all(place < sides[0] for place in change.old_sentences)
        assert all(place < sides[1] for place in change.new_sentences)


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("Seven came. ", "Eight came. "),
        ("a ", "b "),
        ("1 ", "2 "),
        ("not ", "no "),
        ("The toll was 12.\n\n", "The toll was 21.\n\n"),
        ("bought the red car ", "sold a blue lorry "),
        ("Mayor Ann Smith ", "Deputy Mayor Al Smyth "),
        ("La policía detuvo. The police left. ", "The police stayed. La policía liberó. "),
    ],
)
def test_twice_the_text_is_at_most_about_twice_the_work(was: str, now: str) -> None:
    assess(was, now)  # what is loaded once is loaded now
    # Below some hundred words every pair of them is looked at; above it the work must grow as the text does.
    once, twice = (steps(lambda n=n: assess(was * n, now * n)) for n in (600, 1_200))
    assert twice <= 3 * once
