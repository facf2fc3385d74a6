"""The wheel holds everything it needs: built, unpacked elsewhere, and run with an empty environment."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel's contents, where an installer would have put them."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    [wheel] = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def run(unpacked: Path, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """`corrigenda` out of the wheel, in an empty folder, with nothing in its environment but the path to itself."""
    program = "import sys; from service.cli import main; main(sys.argv[1:])"
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=folder,
        env={"PYTHONPATH": str(unpacked), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_wheel_is_what_runs(unpacked: Path, tmp_path: Path) -> None:
    where = subprocess.run(
        [sys.executable, "-c", "import service, versions; print(service.__file__, versions.__file__)"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(unpacked)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert where.stdout.count(str(unpacked)) == 2


def test_it_brings_a_newsroom_to_life(unpacked: Path, tmp_path: Path) -> None:
    for command in (("db", "upgrade"), ("db", "check"), ("demo",), ("audit", "verify")):
        done = run(unpacked, *command, folder=tmp_path)
        assert done.returncode == 0, done.stderr
    assert (tmp_path / "var" / "corrigenda.sqlite").exists()
    program = (
        "from service import create_app\n"
        "client = create_app().test_client()\n"
        "for path in ('/', '/articles/almaty-internet-flickers-back', '/static/corrigenda.css', '/account/login'):\n"
        "    assert client.get(path).status_code == 200, path\n"
    )
    served = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={"PYTHONPATH": str(unpacked)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert served.returncode == 0, served.stderr


def test_it_holds_neither_tests_nor_anything_of_a_checkout(unpacked: Path) -> None:
    tops = {path.name for path in unpacked.iterdir()}
    assert {name for name in tops if not name.endswith(".dist-info")} == {"service", "versions"}
    assert (unpacked / "service" / "templates" / "base.html").exists()
    assert (unpacked / "service" / "translations" / "ar" / "LC_MESSAGES" / "messages.mo").exists()


def test_it_brings_the_command_and_asks_for_what_it_needs(unpacked: Path) -> None:
    [about] = unpacked.glob("*.dist-info")
    assert "corrigenda = service.cli:main" in (about / "entry_points.txt").read_text()
    metadata = (about / "METADATA").read_text()
    for name in ("flask", "sqlalchemy", "rapidfuzz", "nh3", "zstandard"):
        assert f"Requires-Dist: {name}" in metadata
