"""The weight of what changed between two texts: cosmetic, wording or factual, and whether readers were told of it.

Values are compared, not characters: “twelve” is 12 and 1,250 is 1250, while “did” and “did not” differ, and so do 3 %
and 3 points. Rules and lists of words decide; where they know nothing of the words that differ, the odds do, by two
dozen measures whose numbers were learned from labelled changes. Lists and labels are ours.
"""

from versions.weighing.figures import Fact
from versions.weighing.lexicon import Facet
from versions.weighing.sentences import Group, Sentence, align, sentences_of
from versions.weighing.verdicts import Changed, Verdict, assess
from versions.weighing.weights import Weighed, Weight, weigh

__all__ = [
    "Changed",
    "Facet",
    "Fact",
    "Group",
    "Sentence",
    "Verdict",
    "Weighed",
    "Weight",
    "align",
    "assess",
    "sentences_of",
    "weigh",
]
