"""A real server as a subprocess, a real Chromium, and people who use both."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from service import passwords
from service.config import Settings
from tests.factories import START
from tests.journeys.browsing import ARGUMENTS, Server, chromium, corrigenda, serving
from versions import people
from versions.database import Database
from versions.permissions import OPERATOR

SHOTS = Path(os.environ["TEST_SHOTS"]) if "TEST_SHOTS" in os.environ else None
PASSWORD = "a lamp beside nine quiet harbours"


@dataclass
class Site:
    """A newsroom that is served, its address, and how to reach its command line."""

    address: str
    database: Database

    def command(self, *arguments: str, given: str = "") -> str:
        """What a command of `corrigenda` prints."""
        done = corrigenda(*arguments, url=self.database.url, given=given)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def hire(self, name: str, role: str) -> str:
        """A new account of this role; its address. The password is everybody's."""
        email = f"{name.lower()}@meridian.example"
        with self.database.writing() as session:
            people.add(
                session,
                OPERATOR,
                id=uuid4(),
                email=email,
                name=name,
                role=role,
                password=passwords.hashed(Settings(argon2=(64, 1)), PASSWORD),
                fs_uniquifier=uuid4().hex,
                at=START,
            )
        return email


@pytest.fixture
def serve() -> Iterator[Callable[[Database], Site]]:
    """Serves a database by `corrigenda serve` on a free port; ends its processes afterwards."""
    running: list[Server] = []

    def start(database: Database) -> Site:
        running.append(serving(database.url))
        return Site(running[-1].address, database)

    yield start
    for server in running:
        server.stop()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium; where there is none, CI fails and others skip loudly."""
    path = chromium()
    if path is None:
        if os.environ.get("CI"):
            pytest.fail("Chromium is missing; install it: apt-get install chromium")
        pytest.skip("Chromium is missing, so no journey is made in a browser; install it: apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def shot(tmp_path: Path) -> Callable[[Page, str], None]:
    """Keeps a screenshot outside the repository."""

    def take(page: Page, name: str) -> None:
        page.screenshot(path=(SHOTS or tmp_path) / f"{name}.png", full_page=True)

    return take
