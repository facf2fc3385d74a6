"""`serve` and `demo`: the newsroom on the web."""

import importlib.util
import ipaddress
import json
import logging
import os
import socket
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import click
from flask import Flask
from sqlalchemy.engine import make_url

from versions import migrations
from versions.database import Database

from .. import create_app, passwords
from .. import demo as newsroom
from ..config import Settings, kept_key
from .bars import bar
from .opening import opened

_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
_THREADS = 8


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65_535), help="0 takes any free one.")
@click.option("--workers", default=2, show_default=True, type=click.IntRange(1, 64), help="Processes, under gunicorn.")
@click.option("--demo", "with_demo", is_flag=True, help="Prepare the database and load the demo newsroom, once.")
def serve(*, host: str, port: int, workers: int, with_demo: bool) -> None:
    """Serve the newsroom over HTTP.

    Uses gunicorn, or waitress where gunicorn is not installed and for the demo. Plain HTTP is answered only on
    this machine; for the world, put a proxy with TLS in front and set CORRIGENDA_TRUSTED_PROXIES.

    \b
    Example: corrigenda serve --host 127.0.0.1 --port 8000 --workers 4
    """
    logging.basicConfig(level=logging.INFO, format=_FORMAT, stream=sys.stderr)
    logging.getLogger("alembic").setLevel(logging.WARNING)
    settings = _with_key(Settings.from_environment(), host)
    logins = _prepare(settings) if with_demo else ()
    if not with_demo:
        _demand_ready(settings)
    if not _is_loopback(host) and not settings.trusted_proxies:
        click.echo(
            "corrigenda: plain HTTP from other machines is refused until CORRIGENDA_TRUSTED_PROXIES is set.", err=True
        )
    if with_demo or importlib.util.find_spec("gunicorn") is None:
        _serve_in_one_process(create_app(settings), host, port, logins)
    else:
        _serve_in_many(settings, host, port, workers)


@click.command()
def demo() -> None:
    """Load the demo newsroom into an empty database and print its logins.

    A database that holds articles is refused. The passwords are made for this database and shown only here.

    \b
    Example: CORRIGENDA_DATABASE_URL=sqlite:///demo.sqlite corrigenda demo
    """
    settings = Settings.from_environment()
    with opened(settings) as database:
        migrations.upgrade(database)
        _print_logins(_loaded(settings, database))


def _with_key(settings: Settings, host: str) -> Settings:
    """The settings with a secret key: for this machine alone one is made and kept. A fault is told before any work."""
    if settings.secret_key is None and settings.folder() is None and _is_loopback(host):
        return replace(settings, secret_key=kept_key(Path("var") / "secret-key"))
    return replace(settings, secret_key=settings.key())


def _prepare(settings: Settings) -> Sequence[Mapping[str, str]]:
    """The logins of the demo newsroom, which is loaded now unless the database holds articles."""
    kept = _logins_file(settings)
    path = make_url(settings.database_url).database
    if kept is not None and path and not Path(path).exists():
        return _built_aside(settings, Path(path), kept)
    with opened(settings) as database:
        migrations.upgrade(database, progress=lambda step: click.echo(f"step {step}", err=True))
        with database.reading() as session:
            is_empty = newsroom.is_empty(session)
        if is_empty:
            logins = _loaded(settings, database)
            if kept is not None:
                _keep(kept, logins)
            return logins
    if kept is not None and kept.exists():
        return cast(list[dict[str, str]], json.loads(kept.read_text(encoding="utf-8")))
    click.echo("This database holds articles already: the demo was not loaded, no login was made.", err=True)
    return ()


def _built_aside(settings: Settings, path: Path, kept: Path) -> Sequence[Mapping[str, str]]:
    """The logins of a demo newsroom that is put in its place whole: stopped half-way, nothing is there."""
    part = path.with_name(f"{path.name}.part")
    for left in path.parent.glob(f"{part.name}*"):
        left.unlink()
    aside = replace(settings, database_url=f"sqlite:///{part.as_posix()}")
    with opened(aside) as database:
        migrations.upgrade(database, progress=lambda step: click.echo(f"step {step}", err=True))
        logins = _loaded(aside, database)
    _keep(kept, logins)
    part.replace(path)
    return logins


def _loaded(settings: Settings, database: Database) -> list[dict[str, str]]:
    with bar("Loading the demo newsroom") as progress:
        found = newsroom.load(database, hashed=lambda password: passwords.hashed(settings, password), progress=progress)
    return [{"email": each.email, "name": each.name, "role": each.role, "password": each.password} for each in found]


def _logins_file(settings: Settings) -> Path | None:
    """Beside an embedded database, named after it; a server has no such place."""
    folder = settings.folder()
    return folder / f"{Path(settings.database_url).name}.logins.json" if folder else None


def _keep(path: Path, logins: list[dict[str, str]]) -> None:
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(logins, file, indent=1)


def _print_logins(logins: Sequence[Mapping[str, str]]) -> None:
    for each in logins:
        click.echo(f"{each['email']:<36} {each['password']:<20} {each['role']:<10} {each['name']}")


def _demand_ready(settings: Settings) -> None:
    with opened(settings) as database:
        stands, needed = migrations.current(database), migrations.head()
    if stands != needed:
        raise click.ClickException(
            f"the database stands at step {stands or 'none'} and {needed} is needed: run “corrigenda db upgrade”."
        )


def _serve_in_one_process(app: Flask, host: str, port: int, logins: Sequence[Mapping[str, str]]) -> None:
    import waitress  # noqa: PLC0415  (not needed under gunicorn)

    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        listening = socket.create_server((host, port), family=family)
    except OSError as fault:
        raise click.ClickException(f"cannot listen on {host}:{port}: {fault.strerror or fault}.") from fault
    server = waitress.create_server(app, sockets=[listening], threads=_THREADS, ident=None)
    taken = listening.getsockname()[1]
    click.echo(f"Corrigenda is ready: http://{_in_url(host)}:{taken}/  (the desk: /desk/, stop: Ctrl-C)")
    if logins:
        click.echo("Log in at /account/login with one of these:")
        _print_logins(logins)
    sys.stdout.flush()
    server.run()


def _serve_in_many(settings: Settings, host: str, port: int, workers: int) -> None:
    from gunicorn.app.base import BaseApplication  # noqa: PLC0415  (there is none on Windows)

    class Newsroom(BaseApplication):  # type: ignore[misc, unused-ignore]
        """Gunicorn with our options; every worker makes its own application after the fork."""

        def load_config(self) -> None:
            options: dict[str, Any] = {
                "bind": f"{_in_url(host)}:{port}",
                "workers": workers,
                "worker_class": "gthread",
                "threads": _THREADS,
                "control_socket_disable": True,  # nobody steers us by a file in a home folder
                "forwarded_allow_ips": "",  # the application itself reads what its proxies say
            }
            for name, value in options.items():
                self.cfg.set(name, value)

        def load(self) -> Callable[..., Any]:
            return create_app(settings)

    Newsroom().run()


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _in_url(host: str) -> str:
    return f"[{host}]" if ":" in host else host
