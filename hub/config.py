"""What a hub is told: one TOML file and the command line over it, every key checked before anything is opened.

It owns the names of the keys and their limits. It reads one file and opens nothing else.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wire.ids import BadName, parse_name
from wire.mqtt import BadBrokerUrl, Broker, parse_broker_url

DATABASE_FILE = "hub.db"
DEFAULT_LISTEN = "127.0.0.1:8080"
PRIVATE = "private"
NO_BROKER = "none"
LOG_LEVELS = ("debug", "info", "warning", "error")
_SQLITE = "sqlite:///"
_POSTGRES = "postgresql://"


class BadConfig(ValueError):
    """A key, value or file that the hub cannot run with; the text says what was expected and what came."""


@dataclass(frozen=True)
class HubConfig:
    """One hub as it was told to be. `broker` is None with `private_broker` False where the hub runs without MQTT."""

    data: Path
    host: str
    port: int
    database: Path | str
    broker: Broker | None
    private_broker: bool
    private_port: int | None
    site: str
    instance: str
    log_level: str


_TEXT_KEYS = ("data", "listen", "broker", "database", "site", "instance", "log_level", "ca", "cert", "key")
_NUMBER_KEYS = ("private_port",)
KEYS = _TEXT_KEYS + _NUMBER_KEYS


def read_file(path: Path) -> dict[str, Any]:
    """Return the keys of a TOML file. Raises BadConfig for a file that cannot be read, an unknown key, or a wrong type."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise BadConfig(f"Expected a configuration file at {path}: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadConfig(f"Expected TOML in {path}: {error}.") from error
    for key, value in found.items():
        _check_type(key, value, path)
    return found


def _check_type(key: str, value: object, path: Path) -> None:
    if key not in KEYS:
        raise BadConfig(f"Expected the keys {', '.join(KEYS)} in {path}, got {key!r}: correct or remove it.")
    wanted: type = int if key in _NUMBER_KEYS else str
    if type(value) is not wanted:
        kind = "a whole number" if wanted is int else "a text in quotes"
        raise BadConfig(f"Expected {key} in {path} to be {kind}, got {value!r}.")


def build(told: Mapping[str, Any]) -> HubConfig:
    """Return the configuration from keys (file and command line merged; None means not told). Raises BadConfig."""
    given = {key: value for key, value in told.items() if value is not None}
    if not given.get("data"):
        raise BadConfig("Expected a folder for the hub's data, got none: say --data DIR.")
    data = Path(given["data"])
    host, port = parse_listen(given.get("listen", DEFAULT_LISTEN))
    choice = given.get("broker", PRIVATE)
    return HubConfig(
        data=data,
        host=host,
        port=port,
        database=parse_database(given.get("database"), data),
        broker=_external_broker(choice, given),
        private_broker=choice == PRIVATE,
        private_port=_port_or_none(given.get("private_port")),
        site=_name("site", given.get("site", "main")),
        instance=_name("instance", given.get("instance", "hub")),
        log_level=_log_level(given.get("log_level", "info")),
    )


def parse_listen(text: str) -> tuple[str, int]:
    """Return host and port of HOST:PORT or [IPV6]:PORT. Raises BadConfig."""
    host, colon, digits = text.rpartition(":")
    if host.startswith("[") and host.endswith("]"):
        host = host[1:-1]
    if not colon or not host or not (digits.isascii() and digits.isdigit()) or int(digits) > 65535:
        raise BadConfig(f"Expected HOST:PORT with a port up to 65535, got {text!r}: write 127.0.0.1:8080.")
    return host, int(digits)


def parse_database(url: str | None, data: Path) -> Path | str:
    """Return the database file, DATA/hub.db or that of sqlite:///PATH, or the address postgresql://…. Raises BadConfig."""
    if url is None:
        return data / DATABASE_FILE
    if url.startswith(_SQLITE) and len(url) > len(_SQLITE):
        return Path(url.removeprefix(_SQLITE))
    if url.startswith(_POSTGRES) and len(url) > len(_POSTGRES):
        return url
    raise BadConfig(f"Expected sqlite:///PATH or postgresql://USER@HOST/DATABASE as the database, got {url!r}.")


def _external_broker(choice: str, given: Mapping[str, Any]) -> Broker | None:
    if choice in (PRIVATE, NO_BROKER):
        return None
    try:
        return parse_broker_url(choice, ca=given.get("ca"), cert=given.get("cert"), key=given.get("key"))
    except BadBrokerUrl as error:
        raise BadConfig(f"Expected private, none, mqtt://HOST:PORT or mqtts://HOST:PORT as broker: {error}") from error


def _port_or_none(port: int | None) -> int | None:
    if port is not None and not 1 <= port <= 65535:
        raise BadConfig(f"Expected private_port from 1 to 65535, got {port}.")
    return port


def _name(key: str, text: str) -> str:
    try:
        return parse_name(text)
    except BadName as error:
        raise BadConfig(f"{key}: {error}") from error


def _log_level(text: str) -> str:
    if text not in LOG_LEVELS:
        raise BadConfig(f"Expected log_level to be one of {', '.join(LOG_LEVELS)}, got {text!r}.")
    return text
