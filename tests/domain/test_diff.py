"""The comparison's laws, for articles that an editor edited, for texts that no door has read, and for strangers."""

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.corpus.cases import article
from tests.corpus.laws import assert_laws, assert_mirrors, side
from tests.corpus.strategies import canonical_contents, invented_contents, related_contents
from tests.corpus.tricky_pairs import CASES
from versions.content import Block, BlockKind, Content, Mark, MarkType
from versions.diff import FIELDS, compare

WORDS = (
    "the of and not mayor council 12 1,250.50 14:05 year-old said, moved. budget — “river” don’t "
    "été हिन्दी 北京 👨‍👩‍👧 🇫🇷 ภาษาไทย cafe\u0301 a la la la https://example.org/a?b=c"
).split()
BLANKS = st.sampled_from([" ", " ", " ", " ", "  ", "\n", "\u00a0", ""])
LINKS = ["https://example.org/1", "https://example.org/2"]


@st.composite
def texts(draw: st.DrawFn, most: int = 14) -> str:
    words = draw(st.lists(st.sampled_from(WORDS), max_size=most))
    return "".join(word + draw(BLANKS) for word in words).strip()


@st.composite
def marks(draw: st.DrawFn, length: int) -> tuple[Mark, ...]:
    found = []
    for type_ in draw(st.sets(st.sampled_from([MarkType.STRONG, MarkType.LINK, MarkType.EMPHASIS]), max_size=2)):
        ends = sorted(draw(st.lists(st.integers(0, length), min_size=2, max_size=4, unique=True)) if length > 2 else [])
        value = draw(st.sampled_from(LINKS)) if type_ is MarkType.LINK else ""
        found += [Mark(a, b, type_, value) for a, b in zip(ends[::2], ends[1::2], strict=False)]
    return tuple(sorted(found))


@st.composite
def blocks(draw: st.DrawFn) -> Block:
    kind = draw(st.sampled_from([BlockKind.PARAGRAPH] * 4 + list(BlockKind)))
    if kind is BlockKind.RULE:
        return Block(kind)
    if kind is BlockKind.FIGURE:
        source = draw(st.sampled_from(["a.jpg", "b.jpg"]))
        return Block(kind, source=source, alt=draw(st.none() | texts(4)), caption=draw(st.none() | texts(6)))
    text = draw(texts())
    level = draw(st.integers(2, 4)) if kind is BlockKind.HEADING else None
    return Block(kind, text, draw(marks(len(text))), level=level)


@st.composite
def edited(draw: st.DrawFn, body: tuple[Block, ...]) -> tuple[Block, ...]:
    """The body after some of what an editor does: drop, add, copy, move, reword and re-mark blocks."""
    out = list(body)
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, max(0, len(out) - 1)))
        match draw(st.sampled_from(["drop", "add", "copy", "move", "reword", "mark"])) if out else "add":
            case "drop":
                del out[at]
            case "add":
                out.insert(at, draw(blocks()))
            case "copy":
                out.append(out[at])
            case "move":
                out.insert(draw(st.integers(0, len(out) - 1)), out.pop(at))
            case "reword" if out[at].text:
                words = out[at].text.split(" ")
                words[draw(st.integers(0, len(words) - 1))] = draw(texts(2))
                out[at] = replace(out[at], text=" ".join(words).strip(), marks=())
            case "mark":
                out[at] = replace(out[at], marks=draw(marks(len(out[at].text))))
    return tuple(out)


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Content, Content]:
    body = tuple(draw(st.lists(blocks(), max_size=6)))
    old = Content(draw(texts(6)), draw(texts(3)), draw(texts(2)), draw(st.sampled_from(["en", "fr"])), body)
    new = replace(
        old,
        headline=draw(st.just(old.headline) | texts(6)),
        byline=draw(st.just(old.byline) | texts(2)),
        language=draw(st.sampled_from(["en", "fr"])),
        body=draw(edited(body)),
    )
    return old, new


@given(related_contents())
@settings(max_examples=100)
def test_every_law_holds_for_an_article_and_what_it_became(pair: tuple[Content, Content]) -> None:
    diff = compare(*pair)
    assert diff.complete
    assert_laws(diff, *pair)


@given(pairs())
@settings(max_examples=80)
def test_every_law_holds_for_texts_that_no_door_has_read(pair: tuple[Content, Content]) -> None:
    diff = compare(*pair)
    assert diff.complete
    assert_laws(diff, *pair)


@given(st.one_of(st.tuples(canonical_contents(), canonical_contents()), st.tuples(*[invented_contents()] * 2)))
@settings(max_examples=60)
def test_every_law_holds_for_two_contents_that_have_nothing_to_do_with_each_other(
    pair: tuple[Content, Content],
) -> None:
    assert_laws(compare(*pair), *pair)


@given(st.one_of(related_contents(), pairs()), st.sampled_from([0, 1, 50, 500, 5_000]))
@settings(max_examples=80)
def test_every_law_and_the_mirror_hold_however_little_work_is_allowed(pair: tuple[Content, Content], work: int) -> None:
    there, back = compare(*pair, budget=work), compare(*reversed(pair), budget=work)
    assert_laws(there, *pair)
    assert_mirrors(there, back)


@given(st.one_of(related_contents(), pairs()))
@settings(max_examples=100)
def test_the_other_direction_is_the_mirror_image(pair: tuple[Content, Content]) -> None:
    assert_mirrors(compare(*pair), compare(*reversed(pair)))


@given(related_contents())
@settings(max_examples=80)
def test_the_runs_of_a_field_are_both_its_texts_without_a_gap(pair: tuple[Content, Content]) -> None:
    diff = compare(*pair)
    for field in (*FIELDS, "body"):
        runs = diff.runs_of(field)
        assert side(runs, "delete") == pair[0].text_of(field)
        assert side(runs, "insert") == pair[1].text_of(field)
        assert all(run.text for run in runs)
        assert all(a.op != b.op for a, b in pairwise(runs))


@given(st.one_of(invented_contents(), canonical_contents()))
@settings(max_examples=40)
def test_a_content_compared_with_itself_has_no_changes(same: Content) -> None:
    diff = compare(same, replace(same))
    assert diff.changes == ()
    assert [cell.op for cell in diff.cells] == ["equal"] * len(same.body)
    assert diff.complete


@given(related_contents())
@settings(max_examples=40)
def test_what_was_compared_before_makes_no_difference(pair: tuple[Content, Content]) -> None:
    first = compare(*pair)
    compare(*reversed(pair))
    assert compare(*pair) == first


PROGRAM = """
import hashlib
from tests.corpus.tricky_pairs import CASES
from versions.diff import compare
told = [compare(case.old, case.new) for case in CASES]
print(hashlib.sha256(repr([(d.cells, d.fields, d.changes, d.summary) for d in told]).encode()).hexdigest())
"""


def test_every_process_gives_the_same_comparisons_whatever_its_hash_seed() -> None:
    told = [compare(case.old, case.new) for case in CASES]
    here = hashlib.sha256(repr([(d.cells, d.fields, d.changes, d.summary) for d in told]).encode()).hexdigest()
    for seed in ("0", "77"):
        there = subprocess.run(
            [sys.executable, "-c", PROGRAM],
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            check=True,
        )
        assert there.stdout.decode().strip() == here


def test_a_text_too_large_for_the_cell_limit_is_still_told_where_rare_words_anchor_it() -> None:
    words = [f"w{k}" for k in range(14_000)]
    edited_ = [word if k % 1_000 else "new" for k, word in enumerate(words)]
    diff = compare(article(" ".join(["start", *words])), article(" ".join(["begin", *edited_])))
    assert diff.complete
    assert diff.summary.words_deleted == 15
