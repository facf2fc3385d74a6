"""Settings: everything that a newsroom may configure, read once from the environment.

Each has a name that begins with CORRIGENDA_. All faults are found before any is reported.
"""

import os
import re
import secrets
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self, TypeVar
from zoneinfo import ZoneInfo, available_timezones

from babel import Locale, UnknownLocaleError
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from versions.assessment import DEFAULT_POLICY, Code, Level, Policy
from versions.database import Database

PREFIX = "CORRIGENDA_"
DEFAULT_DATABASE = "sqlite:///var/corrigenda.sqlite"
"""Where facts are kept when nothing else is said: in the folder `var` below the current one."""

_HOST = re.compile(r"(?:https://)?(?:\*\.)?[a-z0-9.-]+(?::\d{1,5})?", re.IGNORECASE)
_NAME = re.compile(r"\.?[a-z0-9.-]+(?::\d{1,5})?", re.IGNORECASE)
_SHORTEST_KEY = 32

_Value = TypeVar("_Value")


class ConfigurationFault(Exception):
    """The environment does not describe a newsroom that can run; `faults` are sentences."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__(" ".join(faults))
        self.faults = faults


@dataclass(frozen=True, slots=True)
class Settings:
    """How this newsroom runs.

    `policy` says what each finding does to a publication. `comparisons_mib` is the memory for kept comparisons in
    every process; `argon2` is memory in KiB and rounds for one password hash.
    """

    database_url: str = field(default=DEFAULT_DATABASE, repr=False)
    secret_key: str | None = field(default=None, repr=False)
    newsroom: str = "The Meridian Courier"
    zone: str = "UTC"
    language: str = "en"
    hosts: tuple[str, ...] = ()
    trusted_proxies: int = 0
    image_hosts: tuple[str, ...] = ()
    comparisons_mib: int = 64
    policy: Policy = field(default_factory=lambda: DEFAULT_POLICY)
    argon2: tuple[int, int] = (65_536, 3)

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] | None = None) -> Self:
        """The settings that the environment names. Raises `ConfigurationFault` with every fault found."""
        reader = _Reader(os.environ if environ is None else environ)
        settings = cls(
            database_url=reader.take("DATABASE_URL", DEFAULT_DATABASE, _database_url),
            secret_key=reader.take("SECRET_KEY", None, _secret_key),
            newsroom=reader.take("NEWSROOM", "The Meridian Courier", _newsroom),
            zone=reader.take("ZONE", "UTC", _zone),
            language=reader.take("LANGUAGE", "en", _language),
            hosts=reader.take("HOSTS", (), _names),
            trusted_proxies=reader.take("TRUSTED_PROXIES", 0, _count),
            image_hosts=reader.take("IMAGE_HOSTS", (), _image_hosts),
            comparisons_mib=reader.take("COMPARISONS_MIB", 64, _mebibytes),
            policy=reader.take("FINDINGS", DEFAULT_POLICY, _policy),
        )
        reader.refuse_unknown()
        if reader.faults:
            raise ConfigurationFault(reader.faults)
        return settings

    def folder(self) -> Path | None:
        """Where the embedded database lives; None for one that is a server."""
        url = make_url(self.database_url)
        return Path(url.database).resolve().parent if url.get_backend_name() == "sqlite" and url.database else None

    def key(self) -> str:
        """What signs sessions: the configured secret, or one made once and kept beside an embedded database.

        Raises `ConfigurationFault` where there is neither: workers on several machines must share it.
        """
        if self.secret_key is not None:
            return self.secret_key
        folder = self.folder()
        if folder is None:
            raise ConfigurationFault(
                [f"{PREFIX}SECRET_KEY must be set ({_SHORTEST_KEY} characters or more): the database is a server."]
            )
        return kept_key(folder / "secret-key")

    def open_database(self) -> Database:
        """The database that the settings name; the folder of an embedded one exists afterwards."""
        folder = self.folder()
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
        return Database(self.database_url)


class _Reader:
    def __init__(self, environ: Mapping[str, str]) -> None:
        self.environ = environ
        self.known: set[str] = set()
        self.faults: list[str] = []

    def take(self, name: str, default: _Value, read: Callable[[str], _Value]) -> _Value:
        self.known.add(PREFIX + name)
        text = self.environ.get(PREFIX + name, "").strip()
        if not text:
            return default
        try:
            return read(text)
        except ValueError as fault:
            self.faults.append(f"{PREFIX}{name} {fault}.")
            return default

    def refuse_unknown(self) -> None:
        """A misspelt name would otherwise be a setting that silently does nothing."""
        for name in sorted(self.environ):
            if name.startswith(PREFIX) and name not in self.known:
                self.faults.append(f"{name} is not a setting; there are {', '.join(sorted(self.known))}.")


def _database_url(text: str) -> str:
    try:
        name = make_url(text).drivername
    except ArgumentError:
        raise ValueError("is not a database URL like sqlite:///var/corrigenda.sqlite") from None
    if name.split("+")[0] not in ("sqlite", "postgresql", "postgres"):
        raise ValueError(f"names “{name}”; Corrigenda keeps sqlite and postgresql")
    return text


def _secret_key(text: str) -> str | None:
    if len(text) < _SHORTEST_KEY:
        raise ValueError(f"is too short: at least {_SHORTEST_KEY} random characters")
    return text


def _newsroom(text: str) -> str:
    if len(text) > 100 or not text.isprintable():
        raise ValueError("is a name of up to 100 printable characters")
    return text


def _zone(text: str) -> str:
    if text not in available_timezones():
        raise ValueError(f"names no time zone: “{text[:40]}”; use one like Europe/Lisbon")
    return ZoneInfo(text).key


def _language(text: str) -> str:
    try:
        return str(Locale.parse(text, sep="-")).replace("_", "-")
    except (ValueError, UnknownLocaleError):
        raise ValueError(f"names no language: “{text[:40]}”; use one like en or pt-BR") from None


def _names(text: str) -> tuple[str, ...]:
    return _listed(text, _NAME, "news.example or .news.example")


def _image_hosts(text: str) -> tuple[str, ...]:
    hosts = _listed(text, _HOST, "images.example or https://*.images.example")
    return tuple(host if host.startswith("https://") else f"https://{host}" for host in hosts)


def _listed(text: str, shape: re.Pattern[str], example: str) -> tuple[str, ...]:
    found = tuple(filter(None, re.split(r"[\s,]+", text)))
    for each in found:
        if not shape.fullmatch(each):
            raise ValueError(f"lists “{each[:60]}”, which is not a host like {example}")
    return found


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) <= 10):
        raise ValueError("is the number of proxies in front, 0 to 10")
    return int(text)


def _mebibytes(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 5 and int(text) <= 65_536):
        raise ValueError("is an amount of memory in MiB, 0 to 65536")
    return int(text)


def _policy(text: str) -> Policy:
    """The default with what the newsroom says otherwise: “small-edits=reason flip-flop=hold”."""
    policy = dict(DEFAULT_POLICY)
    for each in filter(None, re.split(r"[\s,]+", text)):
        code, _, level = each.partition("=")
        if code not in set(Code):
            raise ValueError(f"names “{code[:40]}”, which is no finding; there are {', '.join(Code)}")
        if level not in set(Level):
            raise ValueError(f"says “{each[:60]}”; a finding does one of {', '.join(Level)}")
        policy[Code(code)] = Level(level)
    return policy


def kept_key(path: Path) -> str:
    """The key in this file, which is made, readable by its owner alone, where there is none.

    Raises `ConfigurationFault` where the file holds something else.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        own = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
        descriptor = os.open(own, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(48))
        with suppress(FileExistsError):
            # Of several workers that start at once one is first; nobody ever reads half a key.
            os.link(own, path)
        own.unlink()
    key = path.read_text().strip()
    if len(key) < _SHORTEST_KEY:
        raise ConfigurationFault([f"{path} holds no key of {_SHORTEST_KEY} characters; delete it, and one is made."])
    return key
