"""Numbers learned from labelled changes by `tests/benchmarks/_training.py`; not written by hand."""

CONSTANT = 0.297
WEIGHTS = (
    -0.031,  # old words
    0.008,  # new words
    -0.013,  # words exchanged
    -0.069,  # words on one side only
    1.791,  # share of all words
    -0.187,  # words turned by the lists
    0.134,  # known words
    0.347,  # known on both sides
    0.201,  # nouns
    -0.033,  # verbs and adverbs
    -0.482,  # like letters
    -0.142,  # little words
    -1.265,  # other order
    -1.007,  # several sentences
    -0.448,  # other language
    -0.342,  # explaining words
    -1.697,  # light words
    1.902,  # words of saying
    0.108,  # length of the change
    0.046,  # only one word for one
    0.906,  # only taken or put in
    0.548,  # exchanged in place
    -1.412,  # share of the rows between
    -0.091,  # little words in the place
    -0.826,  # verbs on both sides
    -0.531,  # words on the new side alone
    0.683,  # neighbours that stay neighbours
    0.039,  # share turned by the lists
    1.164,  # a figure on one side
    1.443,  # another name
    1.096,  # another denial
    0.941,  # other certainty or bounds
    0.512,  # another source
    0.834,  # a telling word
)
