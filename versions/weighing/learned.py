"""Numbers learned from labelled changes by `tests/benchmarks/_training.py`; not written by hand."""

CONSTANT = -0.366
WEIGHTS = (
    -0.030,  # old words
    0.121,  # new words
    0.054,  # words exchanged
    0.057,  # words on one side only
    0.979,  # share of all words
    -0.139,  # words turned by the lists
    0.173,  # known words
    0.274,  # known on both sides
    0.307,  # nouns
    0.017,  # verbs and adverbs
    -0.520,  # like letters
    -0.135,  # little words
    -0.462,  # other order
    -1.007,  # several sentences
    -0.406,  # other language
    -0.405,  # explaining words
    -1.798,  # light words
    2.184,  # words of saying
    0.191,  # length of the change
    0.255,  # only one word for one
    1.616,  # only taken or put in
    0.399,  # exchanged in place
    -1.626,  # share of the rows between
    -0.145,  # little words in the place
    -0.911,  # verbs on both sides
    -0.164,  # words on the new side alone
    0.628,  # neighbours that stay neighbours
    0.703,  # words that stay in order
    -0.134,  # share turned by the lists
    0.922,  # a figure on one side
    1.307,  # another name
    1.147,  # another denial
    0.843,  # other certainty or bounds
    0.473,  # another source
    1.487,  # a telling word
)
