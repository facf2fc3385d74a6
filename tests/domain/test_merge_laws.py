"""Laws of merging: whoever merges with an unchanged text gets their own, sides swap, and no word is lost."""

from collections import Counter
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.corpus.strategies import canonical_contents, edited_contents, plain_words, related_contents
from versions import reading
from versions.content import Block, BlockKind, Content, Mark, MarkType, canonical
from versions.merge import Choice, Conflict, Merge, Part, Place, Words, merge
from versions.words import tokens

PARAGRAPHS = (
    "The first paragraph tells of the council and of its debate.",
    "The second paragraph names everybody who was in the hall.",
    "A third paragraph quotes the mayor at some length on costs.",
    "The last paragraph says when the members will meet again.",
    "One more paragraph came from the reporter in the building.",
    "Quite another paragraph was filed by the night desk at ten.",
)


def swapped(merged: Merge) -> Merge:
    """The same with the names of the sides changed about."""
    names = {Choice.MINE: Choice.THEIRS, Choice.THEIRS: Choice.MINE, Choice.BASE: Choice.BASE}

    def renamed(part: Part) -> Part:
        return Place(part.conflict, frozenset(map(names.get, part.sides))) if isinstance(part, Place) else part  # type: ignore[arg-type]

    conflicts = tuple(replace(each, mine=each.theirs, theirs=each.mine) for each in merged.conflicts)
    return replace(
        merged, mine=merged.theirs, theirs=merged.mine, parts=tuple(map(renamed, merged.parts)), conflicts=conflicts
    )


def words_in(content: Content) -> set[str]:
    every = (*(each for _, each in content.fields()), content.language)
    return {token.text for each in every for token in tokens(each)}


def words_of(conflict: Conflict) -> set[str]:
    found: set[str] = set()
    for version in (conflict.mine, conflict.theirs):
        if isinstance(version, Words):
            found |= {token.text for token in tokens(version.text)}
        else:
            found |= words_in(Content("", "", "", "en", version))
    return found


@st.composite
def both_edited(draw: st.DrawFn) -> tuple[Content, Content, Content]:
    """A base and two edits of it: words swapped, paragraphs split, merged, moved, reformatted, rewritten."""
    base, mine = draw(related_contents())
    return base, mine, draw(edits_of(base))


@st.composite
def edits_of(draw: st.DrawFn, base: Content) -> Content:
    """Another edit of the same base, block by block."""
    body: list[Block] = []
    for block in base.body:
        words = block.text.split(" ")
        at = draw(st.integers(0, len(words)))
        match draw(st.sampled_from(["keep", "keep", "keep", "drop", "add", "word", "cut", "split", "bold", "move"])):
            case "drop":
                continue
            case "add":
                body += (block, Block(BlockKind.PARAGRAPH, f"Added {draw(plain_words)} here in the evening."))
            case "word" if block.text:
                body.append(canonical_block(block, " ".join([*words[:at], draw(plain_words), *words[at:]])))
            case "cut" if block.text:
                body.append(canonical_block(block, " ".join([*words[:at], *words[at + 1 :]])))
            case "split" if block.kind is BlockKind.PARAGRAPH and 0 < at < len(words):
                body += (canonical_block(block, " ".join(words[:at])), canonical_block(block, " ".join(words[at:])))
            case "bold" if block.text:
                body.append(replace(block, marks=(*block.marks, Mark(0, at + 1, MarkType.STRONG))))
            case "move":
                body.insert(draw(st.integers(0, len(body))), block)
            case _:
                body.append(block)
    headline = draw(st.sampled_from([base.headline, base.headline + " again", "A headline of mine"]))
    return canonical(replace(base, headline=headline, body=tuple(body)))


def canonical_block(block: Block, words: str) -> Block:
    return replace(block, text=words, marks=tuple(mark for mark in block.marks if mark.end <= len(words)))


@settings(deadline=None, max_examples=150)
@given(related_contents())
def test_where_one_side_changed_nothing_the_merge_is_the_other_exactly(pair):
    base, edited = pair
    for merged in (merge(base, edited, base), merge(base, base, edited), merge(base, edited, edited)):
        assert merged.is_clean
        assert merged.content() == edited


@settings(deadline=None, max_examples=150)
@given(edited_contents())
def test_the_same_holds_for_contents_full_of_trouble(pair):
    base, edited = pair
    for merged in (merge(base, edited, base), merge(base, base, edited), merge(base, edited, edited)):
        assert merged.is_clean
        assert merged.content() == edited


@settings(deadline=None, max_examples=250)
@given(both_edited())
def test_swapping_the_sides_swaps_them_in_the_result_and_nothing_else(three):
    base, mine, theirs = three
    there, back = merge(base, mine, theirs), merge(base, theirs, mine)
    assert swapped(back) == there
    assert there.content(dict.fromkeys((each.id for each in there.conflicts), Choice.THEIRS)) == back.content()


@settings(deadline=None, max_examples=250)
@given(both_edited())
def test_every_word_that_either_side_put_in_is_in_the_result_or_in_a_conflict(three):
    base, mine, theirs = three
    merged = merge(base, mine, theirs)
    kept = words_in(merged.content())
    shown = kept.union(*map(words_of, merged.conflicts))
    assert words_in(mine) - words_in(base) <= kept, "without a choice nothing that was typed is lost"
    assert words_in(theirs) - words_in(base) <= shown


@settings(deadline=None, max_examples=150)
@given(both_edited(), st.data())
def test_whatever_is_chosen_the_merged_content_is_canonical(three, data):
    merged = merge(*three)
    choices = {each.id: data.draw(st.sampled_from(each.choices)) for each in merged.conflicts}
    content = merged.content(choices)
    assert canonical(content) is content


@settings(deadline=None, max_examples=150)
@given(canonical_contents(), canonical_contents(), canonical_contents())
def test_strangers_are_merged_without_a_crash_and_without_a_loss(base, mine, theirs):
    merged = merge(base, mine, theirs)
    assert merged == swapped(merge(base, theirs, mine))
    for choice in (Choice.MINE, Choice.THEIRS, Choice.BASE):
        merged.content(dict.fromkeys((each.id for each in merged.conflicts), choice))


@settings(deadline=None, max_examples=100)
@given(st.data())
def test_edits_of_different_paragraphs_always_go_together(data):
    halves = zip(PARAGRAPHS, PARAGRAPHS[3:] + PARAGRAPHS[:3], strict=True)
    paragraphs = [f"{first} {second}" for first, second in halves]
    owners = [data.draw(st.sampled_from(["nobody", "mine", "theirs"]), label=f"{n}") for n in range(6)]
    done = [data.draw(st.sampled_from(["reword", "drop", "split"]), label=f"{n}") for n in range(6)]

    def edited(*who: str) -> list[str]:
        found = []
        for paragraph, owner, what in zip(paragraphs, owners, done, strict=True):
            if owner not in who:
                found.append(paragraph)
            elif what == "reword":
                found.append(paragraph.replace(" the ", " that ", 1))
            elif what == "split":
                found += [half + "." for half in paragraph.rstrip(".").split(". ")]
        return found

    merged = merge(*(reading.from_text("\n\n".join(each)) for each in (paragraphs, edited("mine"), edited("theirs"))))
    assert merged.is_clean
    assert merged.content() == reading.from_text("\n\n".join(edited("mine", "theirs")))


@st.composite
def edits_of_distinct_words(draw: st.DrawFn) -> tuple[list[list[str]], list[list[str]], list[list[str]]]:
    """Paragraphs of pairs of words in which none stands twice, and two edits that cut, split, join, move and add."""
    sizes = draw(st.lists(st.integers(1, 12), min_size=1, max_size=5))
    named = (f"w{n} x{n}" for n in range(100))
    base = [[next(named) for _ in range(size)] for size in sizes]
    return base, edited_words(draw, base, "mine"), edited_words(draw, base, "theirs")


def edited_words(draw: st.DrawFn, base: list[list[str]], name: str) -> list[list[str]]:
    body = [list(each) for each in base]
    for n in range(draw(st.integers(1, 4))):
        k = draw(st.integers(0, len(body) - 1))
        at = draw(st.integers(0, len(body[k]) - 1))
        match draw(st.sampled_from(["put", "cut", "split", "join", "move", "drop", "add"])):
            case "put":
                body[k].insert(at, f"{name}{n} {name}{n}-x")
            case "cut":
                del body[k][at]
            case "split":
                body[k : k + 1] = [body[k][:at], body[k][at:]]
            case "join" if k + 1 < len(body):
                body[k : k + 2] = [body[k] + body[k + 1]]
            case "move":
                body.insert(draw(st.integers(0, len(body) - 1)), body.pop(k))
            case "add":
                body.insert(k, [f"{name}{n}", *(f"{name}{n}-{i}" for i in "abcdef")])
            case _:
                del body[k]
        body = [each for each in body if each] or [[f"{name}-last"]]
    return body


@settings(deadline=None, max_examples=400)
@given(edits_of_distinct_words())
def test_a_clean_merge_has_no_word_twice_and_none_that_somebody_took_out(three):
    base, mine, theirs = ({word for each in body for word in " ".join(each).split()} for body in three)
    merged = merge(*(reading.from_text("\n\n".join(map(" ".join, body))) for body in three))
    found = Counter(word for block in merged.content().body for word in block.text.split())
    assert {word: found[word] for word in mine - base} == dict.fromkeys(mine - base, 1)
    if merged.is_clean:
        assert found == Counter((mine - base) | (theirs - base) | (base & mine & theirs))
