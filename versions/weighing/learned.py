"""Numbers learned from labelled changes by `tests/benchmarks/_training.py`; not written by hand."""

CONSTANT = 0.296
WEIGHTS = (
    0.183,  # old words
    -0.176,  # new words
    -0.355,  # words exchanged
    0.504,  # words on one side only
    2.989,  # share of all words
    -0.609,  # words turned by the lists
    0.178,  # known words
    0.220,  # known on both sides
    1.087,  # nouns
    -0.963,  # verbs and adverbs
    0.330,  # like letters
    -0.796,  # little words
    0.398,  # other order
    0.498,  # several sentences
    -0.280,  # other language
    -2.919,  # explaining words
    0.131,  # light words
    2.084,  # words of saying
    -0.011,  # length of the change
    1.305,  # only one word for one
    1.602,  # only taken or put in
    0.458,  # exchanged in place
    -3.033,  # share of the rows between
    -0.255,  # little words in the place
)
