"""`corrigenda diff` and `corrigenda patch`: files, names, terminals, and input that is bad in every way."""

import os
import pty
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from diff_match_patch import diff_match_patch
from hypothesis import given
from hypothesis import strategies as st

from service.cli.patching import plain, plain_runs
from tests.web import command_line
from tests.web.command_line import NEW, OLD, Corrigenda, asked
from versions.diff import compare
from versions.diff.patches import apply_delta, apply_patch, read_patch
from versions.diff.scripts import delta, patch
from versions.reading import from_text

corrigenda, files = command_line.corrigenda, command_line.files


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
    assert err == "corrigenda: hunk 1 was applied at line 1, 11 characters from where it says.\n"
    files[0].write_text("0123456789\n")
    code, out, err = corrigenda("patch", files[0], "-", "--fuzzy", given=source)
    assert (code, out) == (1, "")
    assert "Hunks 1, 2 fit nowhere" in err


def test_fuzzy_patching_spoils_no_file_that_is_patched_already(
    corrigenda: Corrigenda, files: tuple[Path, Path], tmp_path: Path
) -> None:
    source = corrigenda("diff", *files, "--format", "patch")[1].encode()
    made = tmp_path / "made.txt"
    code, out, err = corrigenda("patch", files[1], "-", "--fuzzy", "-o", made, given=source)
    assert (code, out, made.exists()) == (1, "", False)
    assert "new.txt: Hunks 1, 2 are already applied: what they make stands in the text from line 1 on." in err
    files[0].write_text(OLD.replace("163", "165"))
    code, out, err = corrigenda("patch", files[0], "-", "--fuzzy", given=source)
    assert (code, out) == (1, "")
    assert "Hunk 1 fits nowhere" in err


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (b"nonsense", "This is neither a patch nor a delta of diff-match-patch: part 1 of the delta"),
        (b"@@ -1 +1 @@\n-a\n+b\nnonsense", "Line 4 of the patch"),
        (b"@@ -1,9 +1 @@\n-a\n+b", "does not hold as many characters"),
        (b"=1\x00", "U+0000"),
        (b"+\xff", "not UTF-8: byte 2"),
        (b"@@ -1,4 +1,5 @@\n+%1B\n At l\n", "U+001B"),
        (f"=9\t+%E2%81%A6\t={len(OLD) - 8}".encode(), "U+2066"),
        (f"+%EF%BB%BF\t={len(OLD) + 1}".encode(), "U+FEFF"),  # 😀 counts two,
    ],
)
def test_a_patch_that_is_bad_input_is_named_with_exit_code_2(
    corrigenda: Corrigenda, files: tuple[Path, Path], source: bytes, said: str
) -> None:
    code, out, err = corrigenda("patch", files[0], "-", given=source)
    assert (code, out) == (2, "")
    assert said in err
    assert err.startswith("corrigenda: standard input: ")
    assert err.count("\n") == 1


def test_a_file_over_the_limit_is_not_read_to_its_end(
    corrigenda: Corrigenda, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("service.cli.files.MAX_FILE", 200)
    code, out, err = corrigenda("patch", files[0], "-", given=b"=1\t" * 67)
    assert (code, out) == (2, "")
    assert "standard input: the file has more than 200 bytes." in err
    files[1].write_text(NEW * 3)
    assert "new.txt: the file has more than 200 bytes." in corrigenda("diff", *files)[2]


def test_fuzzy_is_not_for_deltas(corrigenda: Corrigenda, files: tuple[Path, Path]) -> None:
    code, out, err = corrigenda("patch", files[0], "-", "--fuzzy", given=b"=86")
    assert (code, out) == (2, "")
    assert "--fuzzy is for patches" in err


# Names and standard input.


def test_either_file_may_be_standard_input(corrigenda: Corrigenda, files: tuple[Path, Path]) -> None:
    code, out, err = corrigenda("diff", *files)
    assert (code, err) == (0, "")
    assert corrigenda("diff", "-", files[1], given=OLD.encode()) == (0, out, "")
    assert corrigenda("diff", files[0], "-", given=NEW.encode()) == (0, out, "")
    made = corrigenda("diff", *files, "--format", "patch")[1]
    (files[1].parent / "made.patch").write_text(made)
    assert corrigenda("patch", "-", files[1].parent / "made.patch", given=OLD.encode()) == (0, NEW, "")
    code, out, err = corrigenda("patch", "-", "-", given=OLD.encode())
    assert (code, out) == (2, "")
    assert "Standard input is read once" in err


def test_patch_writes_over_neither_of_its_files(corrigenda: Corrigenda, files: tuple[Path, Path]) -> None:
    source = files[0].parent / "made.patch"
    source.write_text(corrigenda("diff", *files, "--format", "patch")[1])
    for each in (files[0], source):
        before = each.read_text()
        code, out, err = corrigenda("patch", files[0], source, "-o", each)
        assert (code, out) == (2, "")
        assert f"{each.name} is read, so nothing is written over it" in err
        assert each.read_text() == before


STEERING = "evil\x1b[31m\x9b1m\u202e\u2066\x07\nname.txt"
"""A file's name that colours the terminal, turns its direction, rings its bell and begins a line."""


@pytest.mark.parametrize(
    "call",
    [
        ["diff", "NAME", "OLD"],
        ["diff", "OLD", "NAME"],
        ["diff", "OLD", "NAME.gone"],
        ["diff", "OLD", "OLD", "-o", "NAME/made.txt"],
        ["diff", "--jsonl", "NAME", "-o", "NAME"],
        ["diff", "--jsonl", "NAME.gone"],
        ["patch", "NAME", "OLD"],
        ["patch", "OLD", "NAME"],
    ],
    ids=" ".join,
)
def test_a_files_name_does_not_steer_the_terminal(
    corrigenda: Corrigenda, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, call: list[str]
) -> None:
    monkeypatch.chdir(files[0].parent)
    Path(STEERING).write_bytes(b"what no text may hold: \0")
    code, out, err = corrigenda(*[each.replace("NAME", STEERING).replace("OLD", "old.txt") for each in call])
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.rstrip("\n").isprintable()
    assert "evil\\x1b[31m\\x9b1m\\u202e\\u2066\\x07" in err


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
