"""What says the same in other words, and the fact that lies beside it: one rule, a pair for either side."""

import pytest

from tests.web.markup import steps
from versions.weighing import Facet, Weight, assess, weigh

REWORDED = [
    ("Nine in ten homes were hit.", "90 per cent of homes were hit."),
    ("One in four pupils walks to school.", "A quarter of pupils walk to school."),
    ("One in four pupils walks to school.", "25% of pupils walk to school."),
    ("Two out of three drivers sped.", "Two-thirds of drivers sped."),
    ("The fee was cut by half.", "The fee was halved."),
    ("The number of thefts has doubled.", "There are twice as many thefts."),
    ("The bus comes every two weeks.", "The bus comes fortnightly."),
    ("Councillors voted to shut the pool.", "The council voted to shut the pool."),
    ("Judges threw out the claim.", "The court threw out the claim."),
    ("Entry is free.", "There is no entry fee."),
    ("The marsh covers 40 square kilometres.", "The marsh covers 40 sq km."),
    ("It was put out by 5 o'clock in the afternoon.", "It was put out by 5pm."),
    ("The club in Cote Bleue shut.", "The club in Côte Bleue shut."),
    ("The parcel weighed 42 kg.", "The parcel weighed 42,000 g."),
    ("The office shuts at 17:00.", "The office shuts at 17."),
    ("Wages went from 10 to 12 percent.", "Wages went from 10 percent to 12 percent."),
    ("The board voted 6-3 for it.", "The board voted 6 to 3 for it."),
    ("The clerk, who is 30 years old, left.", "The clerk, who is 30, left."),
    ("It should be noted that the lease ends in May.", "The lease ends in May."),
    ("He did not recieve it.", "He did not receive it."),
    ("The season wil open in May.", "The season will open in May."),
    ("Verletzt wurde niemannd.", "Verletzt wurde niemand."),
    ("Police shot the man.", "The man was shot by police."),
]

OTHER = [
    ("Nine in ten homes were hit.", "80 per cent of homes were hit.", Facet.NUMBER),
    ("One in four pupils walks to school.", "One in five pupils walks to school.", Facet.NUMBER),
    ("Output was halved.", "Output doubled.", None),
    ("Taxes will rise by 2 percent.", "Taxes will rise to 2 percent.", Facet.NUMBER),
    ("The home is run by the state.", "The home is run by a charity.", None),
    ("A driver who had been drinking hit the wall.", "A driver hit the wall.", None),
    ("The ticket costs $5.", "The ticket costs A$5.", Facet.UNIT),
    ("Prices rose by 5 %.", "Prices rose by 5.", Facet.UNIT),
    ("It cost 5 million euros.", "It cost 5 million.", Facet.UNIT),
    ("The parcel weighed 42 kg.", "The parcel weighed 42,900 g.", Facet.NUMBER),
    ("The train left at 17:59.", "The train left at 17.", None),
    ("Hansen won the race.", "Hanson won the race.", Facet.NAME),
    ("The payer signed the form.", "The payee signed the form.", None),
    ("They had marital problems.", "They had martial problems.", None),
    ("It is a causal link.", "It is a casual link.", None),
    ("Police shot the man.", "Police were shot by the man.", Facet.ATTRIBUTION),
    ("The man was attacked on Sunday.", "The man attacked on Sunday.", Facet.ATTRIBUTION),
    ("He took the money.", "She took the money.", Facet.NAME),
    ("The board condemned the raid.", "The board condoned the raid.", None),
    ("He was arrested on Friday.", "He was attested on Friday.", None),
    ("The mayor has cancer.", "The mayor had cancer.", Facet.STATUS),
    ("The plan would fail.", "The plan fails.", Facet.MODALITY),
    ("The dog is still alive.", "The dog is alive.", Facet.STATUS),
    ("All members voted yes.", "Members voted yes.", Facet.NUMBER),
    ("She did not lie, did not steal and did not flee.", "She did lie, did steal and did flee.", Facet.NEGATION),
    ("Cases doubled because rates fell.", "Cases doubled although rates rose.", None),
    ("At least 14 people died.", "Nearly 14 people died.", Facet.NUMBER),
    ("Погибли двенадцать человек.", "Погибли двадцать человек.", Facet.NUMBER),
    ("田中氏が逮捕された。", "田辺氏が逮捕された。", None),
    ("被告は有罪とされた。", "被告は無罪とされた。", None),
]


@pytest.mark.parametrize(("old", "new"), REWORDED)
def test_other_words_for_one_fact_are_no_fact(old: str, new: str) -> None:
    assert weigh(old, new).weight is not Weight.FACTUAL
    assert weigh(new, old).weight is not Weight.FACTUAL


@pytest.mark.parametrize(("old", "new", "facet"), OTHER)
def test_another_fact_in_almost_the_same_words_is_one(old: str, new: str, facet: Facet | None) -> None:
    weighed = weigh(old, new)
    assert weighed.weight is Weight.FACTUAL
    assert facet is None or facet in weighed.facets
    assert weigh(new, old).weight is Weight.FACTUAL


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Il teatro avrà seicento posti.", "Il teatro avrà 600 posti."),
        ("Die Halle hat dreihundert Sitze.", "Die Halle hat 300 Sitze."),
        ("El teatro tiene quinientas butacas.", "El teatro tiene 500 butacas."),
        ("Zweitausend Menschen kamen.", "2000 Menschen kamen."),
    ],
)
def test_hundreds_and_thousands_in_one_word_are_numbers(old: str, new: str) -> None:
    assert weigh(old, new, decimal_comma=True).weight is not Weight.FACTUAL
    assert weigh(old, new.replace("00", "01"), decimal_comma=True).weight is Weight.FACTUAL


def test_a_denial_is_certain_in_its_sentence_and_open_where_the_sentence_was_recast() -> None:
    warned = "The auditors warned the trust in 2020 that it did not have enough money put by to see out a bad year."
    assert weigh(warned, warned.replace("did not have", "had")).facets == (Facet.NEGATION,)
    recast = "In 2020 the trust was warned by auditors that its reserves were too small for it to survive a bad year."
    assert weigh(warned, recast).weight is Weight.WORDING


@pytest.mark.parametrize("opened", ["「a", " 'aa", "“a 「b ", "'a'b "])
def test_quotations_that_are_never_closed_are_read_in_the_time_of_their_length(opened: str) -> None:
    assess(opened, opened + "x")  # what is loaded once is loaded now
    once, twice = (steps(lambda n=n: assess(opened * n, opened * n + "x")) for n in (600, 1_200))
    assert twice <= 3 * once
