"""Everything that one does with a checkout, with nothing but Python 3.11 or later:

    python3 dev.py run [--host HOST] [--port PORT] [--database URL]   the demo newsroom, ready to read and to log in
    python3 dev.py test [pytest arguments]                            the whole suite, on SQLite and on PostgreSQL
    python3 dev.py lint                                               style, types and import contracts
    python3 dev.py bench [--rivals] [name [options]]                  one benchmark, or all of tests/benchmarks; with
                                                                      --rivals, first install what is compared with
    python3 dev.py shots                                              screenshots of every kind of page, into shots/
    python3 dev.py sync                                               only build the environment in .venv

The environment is built once and again whenever requirements.lock, pyproject.toml or Python itself changes.
"""

import argparse
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from itertools import takewhile
from pathlib import Path
from typing import NoReturn

HOME = Path(__file__).resolve().parent
VENV = HOME / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "built-from"


def main() -> None:
    if sys.version_info < (3, 11):  # noqa: UP036  (whoever runs this may have any Python)
        sys.exit(f"Corrigenda needs Python 3.11 or later; this is {sys.version.split()[0]}.")
    arguments, rest = _parser().parse_known_args()
    if rest and arguments.command not in ("test", "bench"):
        sys.exit(f"dev.py {arguments.command} does not know {' '.join(rest)}; see python3 dev.py --help")
    os.chdir(HOME)
    sync()
    match arguments.command:
        case "run":
            run(arguments)
        case "test":
            execute(PYTHON, "-m", "pytest", "-n", "auto", "--maxprocesses", "4", "--dist", "worksteal", *rest)
        case "lint":
            lint()
        case "bench":
            bench(rest)
        case "shots":
            execute(PYTHON, "-m", "tests.journeys.shots")


def sync() -> None:
    """The environment in .venv is the one that the lock file asks for."""
    wanted = f"{sys.version}\n{_fingerprint()}"
    built = STAMP.read_text() if STAMP.exists() and PYTHON.exists() else ""
    if built == wanted:
        return
    print("Building the environment in .venv; this happens once …", file=sys.stderr, flush=True)
    if not built.startswith(f"{sys.version}\n"):
        _make_environment(shutil.which("uv"))
    pip = _installer()
    _call(*pip, "--quiet", "--require-hashes", "--no-deps", "-r", HOME / "requirements.lock")
    _call(*pip, "--quiet", "--no-deps", "--no-build-isolation", "--editable", HOME)
    STAMP.write_text(wanted)


def _make_environment(uv: str | None) -> None:
    if uv:
        _call(uv, "venv", "--quiet", "--clear", "--python", sys.executable, VENV)
        return
    if importlib.util.find_spec("ensurepip") is None:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        sys.exit(f"This Python cannot make environments. Install one package and try again: python{version}-venv")
    _call(sys.executable, "-m", "venv", "--clear", VENV)


def _installer() -> list[str | Path]:
    uv = shutil.which("uv")
    return [uv, "pip", "install", "--python", PYTHON] if uv else [PYTHON, "-m", "pip", "install"]


def run(arguments: argparse.Namespace) -> NoReturn:
    """Serves the demo newsroom; the command line prints its address and logins."""
    url = arguments.database or os.environ.get("CORRIGENDA_DATABASE_URL")
    if not url:
        (HOME / "var").mkdir(exist_ok=True)
        url = f"sqlite:///{(HOME / 'var' / 'corrigenda.sqlite').as_posix()}"
    os.environ["CORRIGENDA_DATABASE_URL"] = url
    execute(BIN / "corrigenda", "serve", "--demo", "--host", arguments.host, "--port", str(arguments.port))


def lint() -> None:
    """Every check is run, also after one has failed."""
    checks = (
        (BIN / "ruff", "check"),
        (BIN / "ruff", "format", "--check"),
        (BIN / "mypy",),
        (BIN / "lint-imports",),
    )
    failed = [Path(check[0]).name for check in checks if subprocess.run(check, check=False).returncode]
    sys.exit(f"lint: {', '.join(failed)} found something" if failed else 0)


def bench(rest: list[str]) -> None:
    """Runs benchmarks by name, each in a process of its own; what follows the names is theirs."""
    if "--rivals" in rest:
        import tomllib  # noqa: PLC0415  (an older Python must come as far as the sentence in main)

        rest = [each for each in rest if each != "--rivals"]
        group = tomllib.loads((HOME / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]["bench"]
        _call(*_installer(), "--quiet", *group)
    folder = HOME / "tests" / "benchmarks"
    known = sorted(path.stem for path in folder.glob("*.py") if not path.stem.startswith("_"))
    names = list(takewhile(lambda each: not each.startswith("-"), rest))
    if unknown := sorted(set(names) - set(known)):
        sys.exit(f"There is no benchmark {', '.join(unknown)}; there are: {', '.join(known)}")
    for name in names or known:
        _call(PYTHON, "-m", f"tests.benchmarks.{name}", *rest[len(names) :])


def execute(program: Path, *arguments: str) -> NoReturn:
    """Becomes the program."""
    if os.name == "nt":
        sys.exit(subprocess.run([program, *arguments], check=False).returncode)
    os.execv(program, [str(program), *arguments])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dev.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")
    serve = commands.add_parser("run", help="the demo newsroom")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8000)
    serve.add_argument("--database", metavar="URL", help="default: an SQLite file in var/")
    commands.add_parser("test", help="the whole suite; takes pytest's arguments", add_help=False)
    commands.add_parser("lint", help="style, types and import contracts")
    commands.add_parser("bench", help="benchmarks, by name or all", add_help=False)
    commands.add_parser("shots", help="screenshots of every kind of page")
    commands.add_parser("sync", help="only build the environment")
    return parser


def _fingerprint() -> str:
    digest = hashlib.sha256()
    for name in ("requirements.lock", "pyproject.toml"):
        digest.update((HOME / name).read_bytes())
    return digest.hexdigest()


def _call(*command: str | Path) -> None:
    done = subprocess.run([str(part) for part in command], cwd=HOME, check=False)
    if done.returncode:
        sys.exit(done.returncode)


if __name__ == "__main__":
    main()
