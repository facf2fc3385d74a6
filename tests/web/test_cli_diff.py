"""`corrigenda diff` and `corrigenda patch`: files, batches, terminals, and input that is bad in every way."""

import io
import json
import os
import pty
import subprocess
import sys
import tracemalloc
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from diff_match_patch import diff_match_patch
from hypothesis import given
from hypothesis import strategies as st

from service.cli import batches, run
from service.cli.patching import plain, plain_runs
from versions.diff import compare
from versions.diff.formats import as_dict
from versions.diff.patches import apply_delta, apply_patch, read_patch
from versions.diff.scripts import delta, patch
from versions.reading import from_text

Result = tuple[int, str, str]
Corrigenda = Callable[..., Result]

OLD = "At least 163 people came to the fair.\n\nIt rained all day. 😀 Nobody stayed for the music.\n"
NEW = "At least 164 people came to the fair.\n\nIt rained all day. 😀 Nobody stayed for songs.\n\nThe end.\n"


@pytest.fixture
def corrigenda(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Corrigenda:
    """Runs the command line: exit code, standard output, standard error; `given` is standard input."""

    def call(*arguments: str | Path, given: bytes = b"") -> Result:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
        capfdbinary.readouterr()
        code = run([str(each) for each in arguments])
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return call


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    old.write_text(OLD)
    new.write_text(NEW)
    return old, new


# Delta and patch, there and back.


@pytest.mark.parametrize("form", ["delta", "patch"])
def test_what_diff_prints_patch_applies_to_the_byte(
    corrigenda: Corrigenda, files: tuple[Path, Path], tmp_path: Path, form: str
) -> None:
    code, out, err = corrigenda("diff", *files, "--format", form)
    assert (code, err) == (0, "")
    (tmp_path / "changes").write_text(out)
    assert corrigenda("patch", files[0], tmp_path / "changes") == (0, NEW, "")
    assert corrigenda("patch", files[0], "-", given=out.encode()) == (0, NEW, "")
    assert corrigenda("patch", files[0], tmp_path / "changes", "-o", tmp_path / "made.txt") == (0, "", "")
    assert (tmp_path / "made.txt").read_text() == NEW


@pytest.mark.parametrize("form", ["delta", "patch"])
def test_other_tools_can_apply_what_diff_prints(corrigenda: Corrigenda, files: tuple[Path, Path], form: str) -> None:
    source = corrigenda("diff", *files, "--format", form)[1]
    package = diff_match_patch()
    if form == "delta":
        assert package.diff_text2(package.diff_fromDelta(OLD, source)) == NEW
    else:
        assert package.patch_apply(package.patch_fromText(source), OLD)[0] == NEW


@pytest.mark.parametrize("form", ["delta", "patch"])
@pytest.mark.parametrize(("old", "new"), [("", NEW), (OLD, ""), ("", ""), (OLD, OLD)])
def test_either_file_may_be_empty(corrigenda: Corrigenda, tmp_path: Path, form: str, old: str, new: str) -> None:
    (tmp_path / "old.txt").write_text(old)
    (tmp_path / "new.txt").write_text(new)
    code, out, _ = corrigenda("diff", tmp_path / "old.txt", tmp_path / "new.txt", "--format", form)
    assert code == 0
    (tmp_path / "changes").write_text(out)
    assert corrigenda("patch", tmp_path / "old.txt", tmp_path / "changes") == (0, new, "")


paragraphs = st.lists(
    st.lists(st.text("abc,.é\u0301שa中😀🇫🇷\u2028", min_size=1, max_size=9), min_size=1, max_size=6).map(" ".join),
    max_size=5,
).map("\n\n".join)


@given(paragraphs, paragraphs)
def test_reading_what_patch_prints_gives_the_new_content(old: str, new: str) -> None:
    before, after = from_text(old), from_text(new)
    found = compare(before, after)
    assert from_text(plain(before)) == before
    runs = tuple(plain_runs(found))
    assert from_text(apply_delta(plain(before), delta(runs))) == after
    assert from_text(apply_patch(plain(before), read_patch(patch(runs)))) == after


def test_a_hard_wrapped_file_is_patched_as_it_is_read(corrigenda: Corrigenda, tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_text("At least 163\npeople came.\n\n\n\nIt rained.")
    (tmp_path / "new.txt").write_text("At least 164\r\npeople came.\n \nIt rained.")
    source = corrigenda("diff", tmp_path / "old.txt", tmp_path / "new.txt", "--format", "patch")[1]
    code, out, _ = corrigenda("patch", tmp_path / "old.txt", "-", given=source.encode())
    assert (code, out) == (0, "At least 164 people came.\n\nIt rained.\n")


def test_of_markdown_and_html_the_words_are_patched(corrigenda: Corrigenda, tmp_path: Path) -> None:
    (tmp_path / "old.md").write_text("## Fair\n\nAt least **163** people came.\n")
    (tmp_path / "new.html").write_text("<h2>Fair</h2><p>At least <em>164</em> people came.</p>")
    source = corrigenda("diff", tmp_path / "old.md", tmp_path / "new.html", "--format", "delta")[1]
    code, out, _ = corrigenda("patch", tmp_path / "old.md", "-", given=source.encode())
    assert (code, out) == (0, "Fair\n\nAt least 164 people came.\n")


# A patch that does not fit.


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("On Monday " + OLD, "Hunk 1 does not fit"),
        (OLD.replace("music", "opera"), "Hunk 2 does not fit"),
        (NEW, "Hunk 1 does not fit"),
        ("", "Hunk 1 does not fit"),
    ],
)
def test_a_text_that_the_patch_was_not_made_from_is_refused(
    corrigenda: Corrigenda, files: tuple[Path, Path], text: str, said: str
) -> None:
    source = corrigenda("diff", *files, "--format", "patch")[1]
    files[0].write_text(text)
    code, out, err = corrigenda("patch", files[0], "-", given=source.encode())
    assert (code, out) == (1, "")
    assert said in err
    assert str(files[0]) in err
    assert err.count("\n") == 1


def test_a_delta_for_another_length_is_refused(corrigenda: Corrigenda, files: tuple[Path, Path]) -> None:
    code, out, err = corrigenda("patch", files[1], "-", given=b"=9\t-3\t+4")
    assert (code, out) == (1, "")
    assert "UTF-16 units" in err


def test_fuzzy_patching_says_what_it_did(corrigenda: Corrigenda, files: tuple[Path, Path]) -> None:
    source = corrigenda("diff", *files, "--format", "patch")[1].encode()
    assert corrigenda("patch", files[0], "-", "--fuzzy", given=source) == (0, NEW, "")
    files[0].write_text("On Monday: " + OLD)
    code, out, err = corrigenda("patch", files[0], "-", "--fuzzy", given=source)
    assert (code, out) == (0, "On Monday: " + NEW)
    assert err == "corrigenda: hunk 1 was applied 11 characters from where it says.\n"
    files[0].write_text("0123456789\n")
    code, out, err = corrigenda("patch", files[0], "-", "--fuzzy", given=source)
    assert (code, out) == (1, "")
    assert "Nothing like the words of hunks 1, 2 is in the text" in err


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (b"nonsense", "Part 1 of the delta"),
        (b"@@ -1 +1 @@\n-a\n+b\nnonsense", "Line 4 of the patch"),
        (b"@@ -1,9 +1 @@\n-a\n+b", "does not hold as many characters"),
        (b"=1\x00", "U+0000"),
        (b"+\xff", "not UTF-8: byte 2"),
        (b"@@ -1,4 +1,5 @@\n+%1B\n At l\n", "U+001B"),
        (f"+%EF%BB%BF\t={len(OLD) + 1}".encode(), "U+FEFF"),  # 😀 counts two,
    ],
)
def test_a_patch_that_is_bad_input_is_named_with_exit_code_2(
    corrigenda: Corrigenda, files: tuple[Path, Path], source: bytes, said: str
) -> None:
    code, out, err = corrigenda("patch", files[0], "-", given=source)
    assert (code, out) == (2, "")
    assert said in err
    assert err.startswith("corrigenda: -: ")
    assert err.count("\n") == 1


def test_a_file_over_the_limit_is_not_read_to_its_end(
    corrigenda: Corrigenda, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("service.cli.files.MAX_FILE", 200)
    code, out, err = corrigenda("patch", files[0], "-", given=b"=1\t" * 67)
    assert (code, out) == (2, "")
    assert "-: the file has more than 200 bytes." in err
    files[1].write_text(NEW * 3)
    assert "new.txt: the file has more than 200 bytes." in corrigenda("diff", *files)[2]


def test_fuzzy_is_not_for_deltas(corrigenda: Corrigenda, files: tuple[Path, Path]) -> None:
    code, out, err = corrigenda("patch", files[0], "-", "--fuzzy", given=b"=86")
    assert (code, out) == (2, "")
    assert "--fuzzy is for patches" in err


# Many pairs.


def lines_of(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def asked(*pairs: Any) -> bytes:
    return "".join(json.dumps(pair) + "\n" for pair in pairs).encode()


def test_each_line_is_answered_by_the_comparison_under_its_id(corrigenda: Corrigenda, tmp_path: Path) -> None:
    pairs = [
        {"id": "a", "old": OLD, "new": NEW},
        {"id": 7, "old": "", "new": "New."},
        {"id": "ë", "old": "Old.", "new": "", "more": [1.5, None]},
        {"id": "", "old": "", "new": ""},
    ]
    expected = [{"id": p["id"], **as_dict(compare(from_text(p["old"]), from_text(p["new"])))} for p in pairs]
    (tmp_path / "pairs.jsonl").write_bytes(asked(*pairs))
    code, out, err = corrigenda("diff", "--jsonl", tmp_path / "pairs.jsonl")
    assert (code, err) == (0, "")
    assert lines_of(out) == expected
    for call in (["--jsonl"], ["--jsonl", "-"], ["--jsonl", "--format", "json"]):
        assert corrigenda("diff", *call, given=asked(*pairs))[:2] == (0, out)
    made = tmp_path / "made.jsonl"
    assert corrigenda("diff", "--jsonl", tmp_path / "pairs.jsonl", "-o", made) == (0, "", "")
    assert made.read_text() == out


BAD = [
    (b"nonsense", None, None, "not JSON"),
    (b"[1, 2]", None, None, "not an object"),
    (b'{"id": 1, "old": "a", "new": NaN}', None, None, "NaN"),
    (b'{"old": "a", "new": "b"}', None, "id", "missing"),
    (b'{"id": 1.5, "old": "a", "new": "b"}', None, "id", "neither"),
    (b'{"id": true, "old": "a", "new": "b"}', None, "id", "neither"),
    (b'{"id": "\\ud800", "old": "a", "new": "b"}', None, "id", "U+D800"),
    (b'{"id": 3, "new": "b"}', 3, "old", "missing"),
    (b'{"id": 3, "old": "a", "new": null}', 3, "new", "not a string"),
    (b'{"id": 3, "old": "a\\u0000", "new": "b"}', 3, "old", "U+0000"),
    (b'{"id": 3, "old": "a", "new": "\\ud83d"}', 3, "new", "U+D83D"),
    (b'{"id": 3, "old": "a", "new": "\\u202e"}', 3, "new", "U+202E"),
    (b'{"id": "caf\xe9", "old": "a", "new": "b"}', None, None, "not UTF-8: byte 12"),
    (b"[" * 200_000, None, None, "nested too deeply"),
    (b'{"id": ' + b"9" * 5_000 + b', "old": "a", "new": "b"}', None, None, "number that cannot be read"),
    (b'{"id": 3, "old": "a", "new": "' + b"a\\n\\n" * 20_001 + b'"}', 3, "new", "20,001 blocks"),
    (b'{"id": 3, "old": "a", "new": "' + b"a" * (2 * 1024 * 1024 + 1) + b'"}', 3, "new", "bytes"),
]


@pytest.mark.parametrize(("line", "known", "field", "said"), BAD, ids=[each[3] + f" {k}" for k, each in enumerate(BAD)])
def test_a_bad_line_is_answered_and_the_others_go_on(
    corrigenda: Corrigenda, line: bytes, known: Any, field: str | None, said: str
) -> None:
    good = asked({"id": "good", "old": "One.", "new": "Two."})
    code, out, err = corrigenda("diff", "--jsonl", given=b"\n" + good + line + b"\n \n" + good)
    first, bad, last = lines_of(out)
    assert code == 1
    assert first == last == {"id": "good", **as_dict(compare(from_text("One."), from_text("Two.")))}
    assert said in bad.pop("error")
    assert bad == {"line": 3} | ({"id": known} if known else {}) | ({"field": field} if field else {})
    place, total = err.splitlines()
    assert place.startswith("corrigenda: line 3" + (f", {field}: " if field else ": "))
    assert total == "corrigenda: 1 of 3 lines could not be compared."


def test_a_line_over_the_limit_is_passed_over_without_being_held(
    corrigenda: Corrigenda, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batches, "MAX_LINE", 100)
    good = asked({"id": 1, "old": "One.", "new": "Two."})
    code, out, err = corrigenda("diff", "--jsonl", given=b"x" * 1_000 + b"\n" + good + b"y" * 101)
    assert code == 1
    assert [each.get("line") for each in lines_of(out)] == [1, None, 3]
    assert "line 1: The line is longer than 100 bytes." in err


def test_a_byte_order_mark_and_a_missing_line_end_do_no_harm(corrigenda: Corrigenda) -> None:
    given = b"\xef\xbb\xbf" + asked({"id": 1, "old": "One.", "new": "Two."}).rstrip()
    code, out, err = corrigenda("diff", "--jsonl", given=given)
    assert (code, err, len(lines_of(out))) == (0, "", 1)


def test_no_line_of_output_holds_another_line_end(corrigenda: Corrigenda) -> None:
    out = corrigenda("diff", "--jsonl", given=asked({"id": "\u2028", "old": "a\u2028b", "new": "a\u2029b"}))[1]
    assert len(out.splitlines()) == 1
    assert json.loads(out)["id"] == "\u2028"


@pytest.mark.parametrize(
    "call",
    [
        ["--jsonl", "OLD", "NEW"],
        ["--jsonl", "--format", "patch"],
        ["--jsonl", "nowhere.jsonl"],
        ["OLD"],
        ["OLD", "OLD", "-o", "no-such-folder/made.txt"],
        ["--jsonl", "OLD", "-o", "OLD"],
    ],
    ids=" ".join,
)
def test_a_wrong_call_changes_no_file(
    corrigenda: Corrigenda, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, call: list[str]
) -> None:
    monkeypatch.chdir(files[0].parent)
    code, out, err = corrigenda("diff", *[{"OLD": "old.txt", "NEW": "new.txt"}.get(each, each) for each in call])
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert files[0].read_text() == OLD


def test_answers_come_before_the_next_line_is_given(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "from service.cli import main; main()", "diff", "--jsonl"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        for number in range(3):
            process.stdin.write(asked({"id": number, "old": "One.", "new": "Two."}))
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
        assert process.wait(timeout=60) == 0


def test_lines_are_not_held_in_memory(tmp_path: Path) -> None:
    text = "Each of these words takes its place in memory and leaves it again. " * 20
    pairs = tmp_path / "pairs.jsonl"
    for count in (10, 300):  # the first warms up
        pairs.write_bytes(asked({"id": 1, "old": text, "new": text + "End."}) * count)
        with pairs.open("rb") as source, (tmp_path / "made.jsonl").open("wb") as target:
            tracemalloc.start()
            batches.compare_lines(source, target, lambda lines, done: None)
            peak = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
    assert peak < pairs.stat().st_size / 3


# Terminals.


def on_a_terminal(arguments: list[str], cwd: Path, **environment: str) -> str:
    """What stands on a terminal that is both standard output and standard error."""
    master, slave = pty.openpty()
    command = [sys.executable, "-c", "from service.cli import main; main()", *arguments]
    plain_environment = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "TERM")}
    path = os.pathsep.join(filter(None, [str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", "")]))
    environment = {**plain_environment, "PYTHONPATH": path, "TERM": "xterm", "COLUMNS": "80", **environment}
    with subprocess.Popen(command, stdout=slave, stderr=slave, stdin=slave, cwd=cwd, env=environment):
        os.close(slave)
        shown = b""
        with suppress(OSError):  # Linux says so when nobody holds the other end
            while chunk := os.read(master, 65_536):
                shown += chunk
    os.close(master)
    return shown.decode()


def test_a_terminal_gets_colours_unless_it_wants_none(files: tuple[Path, Path]) -> None:
    call = ["diff", "old.txt", "new.txt"]
    assert "\x1b[31;9m163\x1b[0m\x1b[32;4m164\x1b[0m" in on_a_terminal(call, files[0].parent)
    for unwanted in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
        shown = on_a_terminal(call, files[0].parent, **unwanted)
        assert "\x1b" not in shown
        assert "[-163-]{+164+}" in shown


def test_a_bar_is_shown_on_a_terminal_while_the_answers_go_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "pairs.jsonl").write_bytes(asked({"id": 1, "old": "One.", "new": "Two."}) * 50)
    shown = on_a_terminal(["diff", "--jsonl", "pairs.jsonl", "-o", "made.jsonl"], tmp_path)
    assert "Comparing: 50 lines" in shown
    assert "100%" in shown
    assert (tmp_path / "made.jsonl").read_text().count("\n") == 50
    assert "Comparing" not in on_a_terminal(["diff", "--jsonl", "pairs.jsonl"], tmp_path)


def test_the_examples_of_the_readme_print_what_it_says(tmp_path: Path) -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    (console,) = [block.split("```")[0] for block in readme.split("```console\n")[1:]]
    scripts = Path(sys.executable).parent
    environment = {**os.environ, "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}"}
    for example in console.removeprefix("$ ").split("\n$ "):
        command, _, said = example.partition("\n")
        done = subprocess.run(
            ["bash", "-c", f"exec 2>&1; {command}"],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.stdout.rstrip("\n") == said.rstrip("\n"), command
