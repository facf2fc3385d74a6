"""What the benchmark counts: words changed, hunks and slivers, of our comparisons and of others'."""

import pytest

from tests.benchmarks._articles import content
from tests.benchmarks._terms import Terms, counted, of_stretches, of_tokens, placed, rebuilds, stretches
from tests.corpus.revisions import pairs
from versions.diff import compare

SEEN = [
    pytest.param(["One two three."], ["One two three."], Terms(0, 0, 0), id="nothing"),
    pytest.param(["One two three."], ["One six three."], Terms(2, 1, 0), id="a word"),
    pytest.param(["One two three four."], ["One six three six."], Terms(4, 2, 1), id="two words, one between"),
    pytest.param(["One two, one two three four."], ["One six, one two three six."], Terms(4, 2, 0), id="three between"),
    pytest.param(["A b c d.", "E f g h."], ["A b c x.", "E f g y."], Terms(4, 2, 0), id="in two paragraphs"),
    pytest.param(["A b.", "C d.", "E f."], ["A b.", "E f."], Terms(2, 1, 0), id="a paragraph deleted"),
    pytest.param(["A b. C d."], ["A b.", "C d."], Terms(0, 0, 0), id="a paragraph split"),
    pytest.param([], ["A b.", "C d."], Terms(4, 2, 0), id="two paragraphs inserted"),
]


@pytest.mark.parametrize(("old", "new", "terms"), SEEN)
def test_terms_are_counted_from_matched_tokens(old: list[str], new: list[str], terms: Terms) -> None:
    sides = placed(old), placed(new)
    assert counted(*sides, of_tokens(*sides)) == terms


def test_a_moved_paragraph_counts_as_deleted_and_inserted_whoever_compares() -> None:
    old = [
        "The first paragraph stays where it is.",
        "Here is one of ten words that goes away later.",
        "It ends with a rather longer paragraph, and this one stays, too.",
    ]
    new = [old[0], old[2], old[1]]
    contents = content(old), content(new)
    diff = compare(*contents)
    assert [cell.op for cell in diff.cells].count("moved") == 1
    sides = placed(old), placed(new)
    ours = counted(*sides, of_stretches(*sides, stretches(diff, *contents)))
    assert ours == Terms(20, 2, 0)
    assert ours.words == counted(*sides, of_tokens(*sides)).words


def test_nobody_changes_fewer_words_than_the_longest_common_subsequence() -> None:
    for pair in [pair for pair in pairs() if pair.size == "short"][::4]:
        old, new = pair.old.split("\n\n"), pair.new.split("\n\n")
        sides, contents = (placed(old), placed(new)), (content(old), content(new))
        diff = compare(*contents)
        found = of_stretches(*sides, stretches(diff, *contents))
        assert [i for i, _ in found] == sorted({i for i, _ in found})
        assert [j for _, j in found] == sorted({j for _, j in found})
        assert len(found) <= len(of_tokens(*sides))
        assert rebuilds(diff, *contents)
