"""The corpus of pairs that the benchmark compares."""

import hashlib
import os
import subprocess
import sys
from collections import Counter

from tests.corpus.revisions import SIZES, history, pairs
from versions.reading import from_text
from versions.words import count_words

DIGEST = (
    "import hashlib; from tests.corpus.revisions import pairs; "
    "print(hashlib.sha256(repr(list(pairs())).encode()).hexdigest())"
)

EVERY = tuple(pairs())


def test_a_third_of_the_pairs_is_of_each_size() -> None:
    assert Counter(pair.size for pair in EVERY) == dict.fromkeys(SIZES, 141)
    for pair in EVERY:
        least, most = SIZES[pair.size]
        assert least <= pair.words == count_words(pair.old) <= most


def test_every_pair_is_a_text_and_another_text_that_a_newsroom_may_store() -> None:
    for pair in EVERY:
        old, new = from_text(pair.old), from_text(pair.new)
        assert old != new, pair.name
        assert [block.text for block in old.body] == pair.old.split("\n\n"), "what is written is canonical already"
        assert [block.text for block in new.body] == pair.new.split("\n\n")


def test_most_pairs_have_few_edits_and_some_have_many() -> None:
    scenes = Counter(pair.edits[0] for pair in EVERY)
    small = sum(scenes[name] for name in ("one misspelling", "one word", "two words", "three words", "five words"))
    heavy = sum(scenes[name] for name in ("paragraphs rewritten", "told anew", "story taken on"))
    assert small > heavy > 40


def test_the_same_pairs_are_written_whatever_the_hash_seed() -> None:
    here = hashlib.sha256(repr(list(EVERY)).encode()).hexdigest()
    environment = {**os.environ, "PYTHONHASHSEED": "4711"}
    done = subprocess.run([sys.executable, "-c", DIGEST], env=environment, capture_output=True, check=True, text=True)
    assert done.stdout.strip() == here


def test_a_history_never_stands_still() -> None:
    versions = history("test", words=300)
    assert len(versions) == 20
    assert all(old != new for old, new in zip(versions, versions[1:], strict=False))
