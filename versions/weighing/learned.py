"""Numbers learned from labelled changes by `tests/benchmarks/_training.py`; not written by hand."""

CONSTANT = -0.087
WEIGHTS = (
    -0.045,  # old words
    0.070,  # new words
    0.008,  # words exchanged
    -0.034,  # words on one side only
    2.046,  # share of all words
    -0.134,  # words turned by the lists
    0.161,  # known words
    0.311,  # known on both sides
    0.294,  # nouns
    0.043,  # verbs and adverbs
    -0.662,  # like letters
    -0.161,  # little words
    -0.561,  # other order
    -0.779,  # several sentences
    -0.299,  # other language
    -0.130,  # explaining words
    -1.710,  # light words
    2.207,  # words of saying
    0.088,  # length of the change
    0.163,  # only one word for one
    1.136,  # only taken or put in
    0.476,  # exchanged in place
    -1.525,  # share of the rows between
    -0.128,  # little words in the place
    -0.822,  # verbs on both sides
    -0.286,  # words on the new side alone
    0.446,  # neighbours that stay neighbours
    0.440,  # words that stay in order
    -0.118,  # share turned by the lists
    0.967,  # a figure on one side
    1.251,  # another name
    1.137,  # another denial
    0.779,  # other certainty or bounds
    0.566,  # another source
    1.544,  # a telling word
)
