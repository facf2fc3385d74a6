"""Settings: read from the environment, with every fault told, and nothing guessed."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from service.config import DEFAULT_DATABASE, ConfigurationFault, Settings, kept_key


def read(**environment: str) -> Settings:
    return Settings.from_environment({f"CORRIGENDA_{name}": value for name, value in environment.items()})


def test_an_empty_environment_is_a_newsroom_on_this_machine() -> None:
    settings = read()
    assert settings == Settings()
    assert settings.database_url == DEFAULT_DATABASE
    assert (settings.zone, settings.language, settings.trusted_proxies) == ("UTC", "en", 0)


def test_every_setting_is_read() -> None:
    settings = read(
        DATABASE_URL="postgresql://news@db/news",
        SECRET_KEY="k" * 32,
        NEWSROOM="Le Courrier",
        ZONE="Europe/Paris",
        LANGUAGE="pt-br",
        HOSTS="news.example, .news.example",
        TRUSTED_PROXIES="2",
        IMAGE_HOSTS="img.example https://*.cdn.example",
    )
    assert settings == Settings(
        database_url="postgresql://news@db/news",
        secret_key="k" * 32,
        newsroom="Le Courrier",
        zone="Europe/Paris",
        language="pt-BR",
        hosts=("news.example", ".news.example"),
        trusted_proxies=2,
        image_hosts=("https://img.example", "https://*.cdn.example"),
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", "mysql://db/news"),
        ("DATABASE_URL", "not a url"),
        ("SECRET_KEY", "short"),
        ("NEWSROOM", "x" * 101),
        ("NEWSROOM", "a\x07b"),
        ("ZONE", "Mars/Olympus"),
        ("ZONE", "../../etc/passwd"),
        ("LANGUAGE", "klingonese-9"),
        ("HOSTS", "https://news.example"),
        ("TRUSTED_PROXIES", "-1"),
        ("TRUSTED_PROXIES", "²"),
        ("IMAGE_HOSTS", "img.example; script-src *"),
        ("IMAGE_HOSTS", "'unsafe-inline'"),
        ("IMAGE_HOSTS", "http://img.example"),
        ("DATABASE", "sqlite:///x"),
    ],
)
def test_a_setting_that_cannot_be_right_is_refused_by_name(name: str, value: str) -> None:
    with pytest.raises(ConfigurationFault) as refused:
        read(**{name: value})
    (fault,) = refused.value.faults
    assert fault.startswith(f"CORRIGENDA_{name} ")


def test_secrets_do_not_show_when_settings_are_printed() -> None:
    shown = repr(read(DATABASE_URL="postgresql://news:hush@db/news", SECRET_KEY="very secret indeed, and long enough"))
    assert "hush" not in shown
    assert "secret indeed" not in shown


def test_workers_that_start_at_once_share_one_key(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(lambda _: kept_key(tmp_path / "deep" / "secret-key"), range(16)))
    assert len(keys) == 1
    assert [each.name for each in (tmp_path / "deep").iterdir()] == ["secret-key"]


def test_a_spoilt_key_file_is_told_and_not_used(tmp_path: Path) -> None:
    (tmp_path / "secret-key").write_text("\n")
    with pytest.raises(ConfigurationFault):
        kept_key(tmp_path / "secret-key")
