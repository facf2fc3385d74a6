"""Numbers learned from labelled changes by `tests/benchmarks/_training.py`; not written by hand."""

CONSTANT = 0.586
WEIGHTS = (
    0.004,  # old words
    -0.018,  # new words
    -0.077,  # words exchanged
    0.054,  # words on one side only
    0.705,  # share of all words
    -0.173,  # words turned by the lists
    0.040,  # known words
    0.361,  # known on both sides
    0.484,  # nouns
    -0.176,  # verbs and adverbs
    -0.847,  # like letters
    -0.130,  # little words
    -1.310,  # other order
    -1.021,  # several sentences
    -0.406,  # other language
    0.076,  # explaining words
    -1.563,  # light words
    2.043,  # words of saying
    0.082,  # length of the change
    -0.118,  # only one word for one
    0.908,  # only taken or put in
    0.286,  # exchanged in place
    -1.616,  # share of the rows between
    -0.079,  # little words in the place
    1.122,  # a figure on one side
    1.657,  # another name
    1.096,  # another denial
    0.956,  # other certainty or bounds
    0.963,  # another source
    0.732,  # a telling word
)
