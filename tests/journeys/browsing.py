"""How journeys reach the product: the console script, a served newsroom, and the browser on this machine."""

import os
import shutil
import subprocess
import sys
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def chromium() -> str | None:
    """The path of a Chromium on this machine; None where there is none."""
    return next(
        (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
    )


def script() -> str:
    """The console script of this environment."""
    path = shutil.which("corrigenda", path=str(Path(sys.executable).parent))
    assert path, "the console script is not installed; run python3 dev.py sync"
    return path


def corrigenda(*arguments: str, url: str, given: str = "") -> subprocess.CompletedProcess[str]:
    """The outcome of a command."""
    return subprocess.run(
        [script(), *arguments], input=given, capture_output=True, text=True, env=environment(url), check=False
    )


@dataclass
class Server:
    """A server process that listens at `address`."""

    process: subprocess.Popen[str]
    address: str
    drain: Thread

    def stop(self) -> None:
        """The process and its workers have ended."""
        self.process.terminate()
        self.process.wait(30)
        self.drain.join()
        assert self.process.stdout is not None
        self.process.stdout.close()


def serving(url: str, *options: str) -> Server:
    """A server over the database, once it listens. The caller stops it."""
    process = subprocess.Popen(
        [script(), "serve", "--port", "0", *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=environment(url),
    )
    assert process.stdout is not None
    said: list[str] = []
    for line in process.stdout:
        said.append(line)
        if "http://" in line:
            # Whatever it says from now on is taken off its hands: a full pipe would stop it.
            drain = Thread(target=deque, args=(process.stdout, 0), daemon=True)
            drain.start()
            return Server(process, "http://" + line.split("http://", 1)[1].split()[0].strip("/"), drain)
    raise AssertionError(f"the server ended with {process.wait()}: {''.join(said)}")


def environment(url: str) -> dict[str, str]:
    """Ours, with the database named and a key that every worker shares."""
    return os.environ | {"CORRIGENDA_DATABASE_URL": url, "CORRIGENDA_SECRET_KEY": "k" * 40}
