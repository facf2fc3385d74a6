"""Edit scripts as difflib and diff-match-patch speak, applied by them, and patches applied by ourselves."""

import json
import random
import shutil
import subprocess
from difflib import SequenceMatcher
from typing import Any

import pytest
from diff_match_patch import diff_match_patch
from hypothesis import example, given
from hypothesis import strategies as st

from tests.corpus.strategies import edited_contents
from versions.diff import Run, compare
from versions.diff.likeness import Likened, apply_by_likeness
from versions.diff.patches import apply_delta, apply_patch, is_delta, read_patch
from versions.diff.scripts import delta, edits, opcodes, patch, text_after, text_before
from versions.errors import DoesNotFit, ForbiddenCharacter, InvalidField, TooLarge
from versions.reading import from_text
from versions.words import pieces

Runs = tuple[Run, ...]

# A flag, a family, a letter beyond U+FFFF, marks on letters, right-to-left words, and all that is escaped.
ALPHABETS = ("ab \n", "ab%#+&@-=\t é", "aé\u0301 中文字", "שלום עולם مرحبا 12", "ab 😀", "🇫🇷👩\u200d👧 𝕬a", "a")

ops = st.sampled_from(["equal", "equal", "delete", "insert"])
texts = st.sampled_from(ALPHABETS).flatmap(lambda letters: st.text(letters, min_size=1, max_size=40))
any_runs = st.lists(st.builds(Run, ops, texts), max_size=8).map(tuple)


def before(runs: Runs) -> str:
    return "".join(run.text for run in runs if run.op != "insert")


def after(runs: Runs) -> str:
    return "".join(run.text for run in runs if run.op != "delete")


def runs_between(old: str, new: str) -> Runs:
    return compare(from_text(old), from_text(new)).runs_of("body")


def some_runs(seed: int) -> Runs:
    chance = random.Random(seed)
    letters = chance.choice(ALPHABETS)
    lengths = (1, 3, 12, 40, 120)
    return tuple(
        Run(chance.choice(["equal", "equal", "delete", "insert"]), "".join(chance.choices(letters, k=length)))
        for length in chance.choices(lengths, k=chance.randint(0, 9))
    )


# Opcodes.


def test_opcodes_are_those_of_difflib() -> None:
    old, new = "At least 163 people came to the fair.", "At least 164 people came to the fair, or so."
    runs = runs_between(old, new)
    assert opcodes(runs) == SequenceMatcher(None, pieces(old), pieces(new), autojunk=False).get_opcodes()
    assert opcodes(runs, "character")[:2] == [("equal", 0, 9, 0, 9), ("replace", 9, 12, 9, 12)]


@given(any_runs, st.sampled_from(["token", "character"]))
@example((Run("equal", "a"), Run("delete", " "), Run("insert", "\n"), Run("equal", "b")), "token")
@example((Run("equal", "e"), Run("insert", "\u0301")), "token")  # a token is cut: the whole piece is replaced
def test_opcodes_turn_the_old_text_into_the_new_without_a_gap(runs: Runs, unit: Any) -> None:
    old, new = (side if unit == "character" else pieces(side) for side in (before(runs), after(runs)))
    found = opcodes(runs, unit)
    at = (0, 0)
    for tag, i1, i2, j1, j2 in found:
        assert (i1, j1) == at
        assert tag == {(True, True): "replace", (True, False): "delete", (False, True): "insert"}[i1 < i2, j1 < j2] or (
            tag == "equal" and old[i1:i2] == new[j1:j2]
        )
        at = i2, j2
    assert at == (len(old), len(new))
    tags = [code[0] == "equal" for code in found]
    assert all(tags[k] != tags[k + 1] for k in range(len(tags) - 1))


@given(any_runs, st.sampled_from(["token", "character"]))
def test_either_text_can_be_put_together_from_the_other_and_the_opcodes(runs: Runs, unit: Any) -> None:
    old, new = (list(side) if unit == "character" else pieces(side) for side in (before(runs), after(runs)))
    found = opcodes(runs, unit)
    forward = [old[i1:i2] if tag == "equal" else new[j1:j2] for tag, i1, i2, j1, j2 in found]
    backward = [new[j1:j2] if tag == "equal" else old[i1:i2] for tag, i1, i2, j1, j2 in found]
    assert "".join(piece for part in forward for piece in part) == after(runs)
    assert "".join(piece for part in backward for piece in part) == before(runs)


def test_a_piece_of_which_only_the_white_space_differs_is_replaced() -> None:
    runs = (Run("equal", "One."), Run("delete", " "), Run("insert", "\n"), Run("equal", "Two three."))
    assert opcodes(runs) == [("equal", 0, 2, 0, 2), ("replace", 2, 3, 2, 3), ("equal", 3, 5, 3, 5)]


def test_nothing_has_no_opcodes() -> None:
    assert opcodes(()) == opcodes((), "character") == SequenceMatcher(None, "", "").get_opcodes()


# Edits, deltas and patches, as the Python package applies them.


@given(any_runs)
def test_edits_are_as_diff_match_patch_writes_them(runs: Runs) -> None:
    script = edits(runs)
    assert (text_before(script), text_after(script)) == (before(runs), after(runs))
    assert diff_match_patch().diff_text2(script) == after(runs)
    assert all(text for _, text in script)
    for (sign, _), (next_sign, _) in zip(script, script[1:], strict=False):
        assert (sign, next_sign) in {(-1, 1), (-1, 0), (1, 0), (0, -1), (0, 1)}


def test_the_delta_and_the_patch_are_those_that_people_know() -> None:
    runs = runs_between("At least 163 people came.", "At least 164 people came.")
    assert delta(runs) == "=9\t-3\t+164\t=13"
    assert patch(runs) == "@@ -6,11 +6,11 @@\n ast \n-163\n+164\n  peo\n"
    assert delta(()) == patch(()) == ""
    assert patch((Run("equal", "The same."),)) == ""


@given(any_runs)
def test_the_python_package_applies_our_delta_exactly(runs: Runs) -> None:
    package = diff_match_patch()
    assert package.diff_text2(package.diff_fromDelta(before(runs), delta(runs))) == after(runs)


@given(any_runs)
def test_the_python_package_applies_our_patch_exactly(runs: Runs) -> None:
    package = diff_match_patch()
    text, results = package.patch_apply(package.patch_fromText(patch(runs)), before(runs))
    assert text == after(runs)
    assert all(results)


@given(edited_contents())
def test_real_comparisons_are_applied_exactly(pair: Any) -> None:
    found = compare(*pair)
    for field in ("headline", "standfirst", "byline", "body"):
        runs = found.runs_of(field)
        old, new = found.old.text_of(field), found.new.text_of(field)
        package = diff_match_patch()
        assert package.diff_text2(package.diff_fromDelta(old, delta(runs))) == new
        assert package.patch_apply(package.patch_fromText(patch(runs)), old)[0] == new
        assert apply_patch(old, read_patch(patch(runs))) == new
        assert "".join(pieces(new)[j] for *_, j1, j2 in opcodes(runs) for j in range(j1, j2)) == new


def test_a_long_text_has_a_hunk_for_each_change_and_context_that_is_unique_near_it() -> None:
    stretch = "The same words again and again. " * 20
    runs = tuple(
        run for k in range(50) for run in (Run("equal", stretch), Run("delete", f"old{k}"), Run("insert", f"new{k}"))
    )
    text = patch(runs)
    assert text.count("@@ -") == 50
    package = diff_match_patch()
    assert package.patch_apply(package.patch_fromText(text), before(runs)) == (after(runs), [True] * 50)


def test_from_the_first_character_beyond_the_plane_on_one_hunk_holds_all() -> None:
    """There the places of Python and JavaScript part; the hunk begins before it."""
    near = (Run("delete", "One"), Run("insert", "Two"), Run("equal", " words and more words. "))
    far = (Run("equal", "A horse: 🐎. " + "And then nothing. " * 9), Run("insert", "End"), Run("equal", " of it all."))
    text = patch((*near, *far))
    assert [line for line in text.splitlines() if line.startswith("@@")] == ["@@ -1,7 +1,7 @@", "@@ -32,173 +32,176 @@"]
    assert patch((*near, Run("equal", "🐎"))).count("@@ -") == 1
    assert patch((Run("equal", "🐎"), *near)).startswith("@@ -1,")


# The JavaScript sibling.

APPLY = """
const DMP = require("diff-match-patch");
const dmp = new DMP();
dmp.Diff_Timeout = 0;
const made = (old, text) => {
  const diffs = dmp.diff_main(old, text);
  try {
    return { delta: dmp.diff_toDelta(diffs), patch: dmp.patch_toText(dmp.patch_make(old, diffs)) };
  } catch (cut) {  // it cuts pairs of surrogates in two, which it cannot escape then
    return null;
  }
};
const answer = ({ old, text, delta, patch }) => {
  const [patched, results] = dmp.patch_apply(dmp.patch_fromText(patch), old);
  const diffs = dmp.diff_fromDelta(old, delta);
  const again = dmp.diff_toDelta(diffs);
  return { delta: dmp.diff_text2(diffs), patch: patched, results, again, made: made(old, text) };
};
const cases = JSON.parse(require("fs").readFileSync(0, "utf8"));
console.log(JSON.stringify(cases.map(answer)));
"""

CASES = [some_runs(seed) for seed in range(1_500)]


@pytest.fixture(scope="session")
def sibling_answers(tmp_path_factory: pytest.TempPathFactory) -> list[Any]:
    """What the JavaScript package makes of every case, in one process."""
    if not (node := shutil.which("node")) or not (npm := shutil.which("npm")):
        pytest.skip("Node and npm are not installed: the JavaScript diff-match-patch cannot be asked.")
    folder = tmp_path_factory.mktemp("sibling")
    (folder / "package.json").write_text('{"private": true}')
    install = [npm, "install", "diff-match-patch@1.0.5", "--no-audit", "--no-fund", "--ignore-scripts"]
    try:
        done = subprocess.run(install, cwd=folder, capture_output=True, text=True, timeout=120, check=False)
    except subprocess.TimeoutExpired:
        pytest.skip("npm did not answer in two minutes: the JavaScript diff-match-patch cannot be asked.")
    if done.returncode:
        reason = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        pytest.skip(f"npm cannot install the JavaScript diff-match-patch: {reason}")
    cases = [{"old": before(r), "text": after(r), "delta": delta(r), "patch": patch(r)} for r in CASES]
    (folder / "apply.js").write_text(APPLY)
    told = subprocess.run(
        [node, "apply.js"], cwd=folder, input=json.dumps(cases), capture_output=True, text=True, check=True
    )
    answers: list[Any] = json.loads(told.stdout)
    assert len(answers) == len(CASES)
    return answers


def test_the_javascript_package_applies_our_delta_exactly(sibling_answers: list[Any]) -> None:
    for runs, answer in zip(CASES, sibling_answers, strict=True):
        assert answer["delta"] == after(runs), runs
        assert answer["again"] == delta(runs)


def test_the_javascript_package_applies_our_patch_exactly(sibling_answers: list[Any]) -> None:
    for runs, answer in zip(CASES, sibling_answers, strict=True):
        assert answer["patch"] == after(runs), runs
        assert all(answer["results"])


def test_we_apply_what_the_javascript_package_made(sibling_answers: list[Any]) -> None:
    made = [(runs, answer["made"]) for runs, answer in zip(CASES, sibling_answers, strict=True) if answer["made"]]
    assert len(made) > len(CASES) / 2
    for runs, theirs in made:
        assert apply_delta(before(runs), theirs["delta"]) == after(runs)
        assert apply_patch(before(runs), read_patch(theirs["patch"])) == after(runs), runs


# Patches applied by ourselves.


@given(any_runs)
def test_our_own_delta_and_patch_are_applied_exactly(runs: Runs) -> None:
    assert apply_delta(before(runs), delta(runs)) == after(runs)
    hunks = read_patch(patch(runs))
    assert apply_patch(before(runs), hunks) == after(runs)
    assert apply_by_likeness(before(runs), hunks) == Likened(after(runs), ())


@given(texts, texts)
def test_a_patch_that_the_python_package_made_is_applied_exactly(old: str, new: str) -> None:
    package = diff_match_patch()
    package.Diff_Timeout = 0
    assert apply_patch(old, read_patch(package.patch_toText(package.patch_make(old, new)))) == new


OLD = "At least 163 people came to the fair. It rained all day, and nobody stayed for the music."
NEW = "At least 164 people came to the fair. It rained all day, and nobody stayed for the songs."
PATCH = patch(runs_between(OLD, NEW))


@pytest.mark.parametrize(
    ("text", "hunk"),
    [
        ("On Monday " + OLD, 1),  # elsewhere
        (OLD.replace("163", "165"), 1),  # another word
        (OLD.replace("for the", "for all"), 2),
        (OLD + " The end.", 2),  # the patch says that the text ends there
        (OLD[:-1], 2),
        ("", 1),
        (NEW, 1),  # applied already
    ],
)
def test_a_text_that_the_patch_was_not_made_from_is_refused_naming_the_hunk(text: str, hunk: int) -> None:
    with pytest.raises(DoesNotFit, match=f"Hunk {hunk} does not fit") as refused:
        apply_patch(text, read_patch(PATCH))
    assert refused.value.facts == {"hunk": hunk}


def test_a_patch_made_from_nothing_fits_nothing_else() -> None:
    hunks = read_patch(patch((Run("insert", "New."),)))
    assert apply_patch("", hunks) == "New."
    with pytest.raises(DoesNotFit, match="Hunk 1"):
        apply_patch("Old.", hunks)


def test_a_patch_that_fits_in_two_places_by_two_ways_of_counting_is_refused() -> None:
    hunks = read_patch("@@ -12,9 +12,9 @@\n aaaa\n-a\n+b\n aaaa\n")
    assert apply_patch("a" * 30, hunks) == "a" * 15 + "b" + "a" * 14
    with pytest.raises(DoesNotFit, match="two places"):
        apply_patch("😀" + "a" * 29, hunks)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("nonsense", "This is neither a patch nor a delta of diff-match-patch: line 1 of the patch is neither"),
        ("@@ -1 +1 @@\n-a\n+b\n?c", "Line 4 of the patch is neither"),
        ("@@ -1,x +1 @@\n-a\n+b", "line 1"),
        ("@@ -1,2 +1,2 @@\n-a\n+b", "Hunk 1 of the patch (line 1) does not hold as many characters"),
        (PATCH[:-3], "does not hold as many characters"),  # cut off
        ("@@ -1 +1 @@\n-a\n+%zz", "Line 3 of the patch has a “%”"),
        ("@@ -1 +1 @@\n-a\n+%ff", "Line 3 of the patch does not stand for text in UTF-8"),
        ("@@ -1 +1 @@\n-a\n+%ed%a0%80", "Line 3 of the patch does not stand for text in UTF-8"),  # a surrogate
        ("@@ -99999999999999999999 +1 @@\n-a\n+b", "line 1"),
    ],
)
def test_a_malformed_patch_is_refused_naming_the_place(source: str, said: str) -> None:
    with pytest.raises(InvalidField) as refused:
        read_patch(source)
    assert said in refused.value.sentence


def test_line_ends_of_windows_and_blank_lines_in_a_patch_do_no_harm() -> None:
    assert apply_patch(OLD, read_patch("\r\n" + PATCH.replace("\n", "\r\n") + "\r\n")) == NEW


@pytest.mark.parametrize("source", ["=1\t*2", "=x", "-1.5", "=-1", "=", "=١", "+%", "=1\t+%f0"])
def test_a_malformed_delta_is_refused(source: str) -> None:
    with pytest.raises(InvalidField, match="of the delta"):
        apply_delta("a", source)


def test_a_file_of_another_kind_is_told_to_be_no_patch_first() -> None:
    for source in ("The bridge is open.", "--- a\n+++ b", "{}", "@@ -1 +1 @@ def f():\n-a\n+b"):
        with pytest.raises(InvalidField, match=r"^This is neither a patch nor a delta of diff-match-patch: "):
            apply_delta("a", source) if is_delta(source) else read_patch(source)


@pytest.mark.parametrize("source", ["=1", "=3", "=2\t-1", ""])
def test_a_delta_for_a_text_of_another_length_is_refused(source: str) -> None:
    with pytest.raises(DoesNotFit, match="UTF-16 units"):
        apply_delta("ab", source)


def test_a_delta_that_cuts_a_character_in_two_is_refused() -> None:
    with pytest.raises(DoesNotFit, match="cuts a character"):
        apply_delta("😀", "-1\t=1")


@pytest.mark.parametrize("read", [read_patch, lambda source: apply_delta("", source)])
def test_control_characters_and_more_than_the_limit_are_refused(read: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ForbiddenCharacter, match=r"U\+001B"):
        read("+\x1b[2J")
    monkeypatch.setattr("versions.diff.patches.MAX_PATCH", 10)
    with pytest.raises(TooLarge, match="at most 10 are read"):
        read("+" + "a" * 10)


def test_hunks_out_of_order_are_refused() -> None:
    second, first = (PATCH[PATCH.rindex("@@ -") :], PATCH[: PATCH.rindex("@@ -")])
    with pytest.raises(DoesNotFit, match="Hunk 2"):
        apply_patch(OLD, read_patch(second + first))


@given(st.text("@-+ =,0123456789ab%\n\t\r😀", max_size=60))
def test_whatever_a_patch_holds_it_is_applied_or_refused(source: str) -> None:
    try:
        new = apply_delta(OLD, source) if is_delta(source) else apply_patch(OLD, read_patch(source))
    except (InvalidField, DoesNotFit):
        return
    assert new.encode()  # no half of a character is left


@given(
    st.lists(
        st.sampled_from(["@@ -1,4 +1,5 @@", "@@ -84,6 +84,7 @@", " At le", "+x", "-a", " sic.", "", "+%F0%9F%98%80"])
    )
)
def test_hunks_put_together_at_random_are_applied_or_refused(lines: list[str]) -> None:
    try:
        hunks = read_patch("\n".join(lines))
        assert apply_patch(OLD, hunks).encode()
        assert apply_by_likeness(OLD, hunks).text.encode()
    except (InvalidField, DoesNotFit):
        return
