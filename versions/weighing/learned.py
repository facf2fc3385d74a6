"""Numbers learned from labelled changes by `tests/benchmarks/_training.py`; not written by hand."""

CONSTANT = 0.849
WEIGHTS = (
    0.229,  # old words
    -0.265,  # new words
    -0.382,  # words exchanged
    0.508,  # words on one side only
    3.801,  # share of all words
    -0.813,  # words turned by the lists
    0.164,  # known words
    -0.064,  # known on both sides
    1.244,  # nouns
    -0.997,  # verbs and adverbs
    0.816,  # like letters
    -0.630,  # little words
    0.508,  # other order
    0.498,  # several sentences
    -0.641,  # other language
    -1.967,  # explaining words
    -0.354,  # light words
    2.266,  # words of saying
    -0.041,  # length of the change
    1.393,  # only one word for one
    0.721,  # only taken or put in
    0.490,  # exchanged in place
    -3.383,  # share of the rows between
    -0.346,  # little words in the place
)
