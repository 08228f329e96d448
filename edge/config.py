"""What a gateway is told: one TOML file and the command line over it, every key checked before anything is opened.

It owns the names of the keys and their limits. It reads one file and opens nothing else. A `[[scanner]]` is read by
`edge.scanners.profiles`, a `[rules]` table by the names of `edge.core.settings`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from edge.core.messages import LANGUAGES
from edge.core.settings import Settings
from wire.amounts import BadAmount, parse_micro
from wire.ids import BadName, parse_name
from wire.mqtt import BadBrokerUrl, Broker, parse_broker_url

DEFAULT_SCREEN = "127.0.0.1:8081"
NO_BROKER = "none"
LOG_LEVELS = ("debug", "info", "warning", "error")
CLOCKS = ("auto", "synced", "unsynced")
PAIRING_LENGTH_MIN = 12


class BadConfig(ValueError):
    """A key, value or file that the gateway cannot run with; the text says what was expected and what came."""


@dataclass(frozen=True)
class CameraTable:
    """One `[[camera]]`: its lane's name, the device as a number or a path, and the part of its picture that counts."""

    name: str
    device: str
    region: tuple[float, ...] = ()


@dataclass(frozen=True)
class EdgeConfig:
    """One gateway as it was told to be. `broker` is None where it runs without a hub; `synced` overrides the clock's state."""

    data: Path
    broker: Broker | None
    site: str
    name: str
    host: str
    port: int
    settings: Settings
    pairing_token: str | None = None
    replay: Path | None = None
    synced: bool | None = None
    log_level: str = "info"
    scanners: tuple[dict[str, Any], ...] = ()
    cameras: tuple[CameraTable, ...] = ()
    lights: dict[str, int] = field(default_factory=dict)


TEXT_KEYS = (
    "data",
    "broker",
    "ca",
    "cert",
    "key",
    "site",
    "name",
    "screen",
    "pairing_token",
    "replay",
    "clock",
    "language",
    "log_level",
)
BIN_KEYS = ("receiving", "staging", "returns", "quarantine")
RULE_KEYS = (
    "repeat_window_ms",
    "idle_min",
    "badge_required",
    "quantity_ask_above",
    "scrap_ask_above",
    "quantity_max",
    "bin_shape",
    "order_shape",
    "claim_lease_min",
    "pack_required",
    "pack_blind",
    "pack_other_person",
    "load_boxes",
    "undo_scans",
)
_QUANTITY_KEYS = ("quantity_ask_above", "scrap_ask_above", "quantity_max")
LIGHT_KEYS = ("white", "green", "amber", "red", "blue", "buzzer")
PINS = range(28)
"""The pins of a Raspberry Pi's header, as Broadcom counts them."""
TABLES = ("bins", "rules", "lights")
LISTS = ("scanner", "camera")


def read_file(path: Path) -> dict[str, Any]:
    """Return the keys of a TOML file. Raises BadConfig for a file that cannot be read, an unknown key, or a wrong type."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise BadConfig(f"Expected a configuration file at {path}: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadConfig(f"Expected TOML in {path}: {error}.") from error
    for key, value in found.items():
        _check_shape(key, value)
    return found


def _check_shape(key: str, value: object) -> None:
    if key in TEXT_KEYS:
        if not isinstance(value, str):
            raise BadConfig(f"Expected {key} to be a text in quotes, got {value!r}.")
    elif key in TABLES:
        if not isinstance(value, dict):
            raise BadConfig(f"Expected a table [{key}], got {value!r}.")
    elif key in LISTS:
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            raise BadConfig(f"Expected tables [[{key}]], got {value!r}: write two brackets on each side.")
    else:
        known = ", ".join((*TEXT_KEYS, *TABLES, *LISTS))
        raise BadConfig(f"Expected one of the keys {known}, got {key!r}: correct or remove it.")


def build(told: Mapping[str, Any]) -> EdgeConfig:
    """Return the configuration from keys (file and command line merged; None means not told). Raises BadConfig."""
    given = {key: value for key, value in told.items() if value is not None}
    for key in ("data", "broker", "name"):
        if not given.get(key):
            raise BadConfig(f"Expected {key}, got none: say --{key} on the command line, or {key} = in the file.")
    name = _name("name", given["name"])
    host, port = parse_listen(given.get("screen", DEFAULT_SCREEN))
    cameras = _cameras(given.get("camera", []))
    scanners = tuple(given.get("scanner", []))
    _check_lanes([*scanners, *({"name": camera.name} for camera in cameras)])
    return EdgeConfig(
        data=Path(given["data"]),
        broker=_broker(given),
        site=_name("site", given.get("site", "main")),
        name=name,
        host=host,
        port=port,
        settings=_settings(given, name),
        pairing_token=_pairing_token(given.get("pairing_token")),
        replay=Path(given["replay"]) if given.get("replay") else None,
        synced=_clock(given.get("clock", "auto")),
        log_level=_one_of("log_level", given.get("log_level", "info"), LOG_LEVELS),
        scanners=scanners,
        cameras=cameras,
        lights=_lights(given.get("lights", {})),
    )


def parse_listen(text: str) -> tuple[str, int]:
    """Return host and port of HOST:PORT or [IPV6]:PORT. Raises BadConfig."""
    host, colon, digits = text.rpartition(":")
    if host.startswith("[") and host.endswith("]"):
        host = host[1:-1]
    if not colon or not host or not (digits.isascii() and digits.isdigit()) or int(digits) > 65535:
        raise BadConfig(f"Expected HOST:PORT with a port up to 65535, got {text!r}: write {DEFAULT_SCREEN}.")
    return host, int(digits)


def _broker(given: Mapping[str, Any]) -> Broker | None:
    if given["broker"] == NO_BROKER:
        return None
    for key in ("ca", "cert", "key"):
        if given.get(key) and not Path(given[key]).is_file():
            raise BadConfig(f"Expected a PEM file as {key}, got {given[key]!r}: there is none.")
    try:
        return parse_broker_url(given["broker"], ca=given.get("ca"), cert=given.get("cert"), key=given.get("key"))
    except BadBrokerUrl as error:
        raise BadConfig(f"broker: {error}") from error


def _settings(given: Mapping[str, Any], gateway: str) -> Settings:
    bins, rules = given.get("bins", {}), given.get("rules", {})
    for table, keys, found in (("bins", BIN_KEYS, bins), ("rules", RULE_KEYS, rules)):
        for key in found:
            if key not in keys:
                raise BadConfig(f"Expected one of {', '.join(keys)} in [{table}], got {key!r}: correct or remove it.")
    language = _one_of("language", given.get("language", LANGUAGES[0]), LANGUAGES)
    values: dict[str, Any] = {"gateway": gateway, "language": language, **bins, **rules}
    for key in _QUANTITY_KEYS:
        if key in values:
            values[key] = _quantity(key, values[key])
    try:
        return msgspec.convert(values, Settings)
    except msgspec.ValidationError as error:
        raise BadConfig(f"Expected the bins and rules of docs/configuration.md: {error}.") from error


def _quantity(key: str, text: object) -> int:
    try:
        return parse_micro(text)
    except BadAmount as error:
        raise BadConfig(f"{key}: {error}") from error


def _cameras(tables: list[dict[str, Any]]) -> tuple[CameraTable, ...]:
    found = []
    for table in tables:
        name, device = table.get("name"), table.get("device")
        is_known = set(table) <= {"name", "device", "region"}
        if not is_known or not isinstance(name, str) or not isinstance(device, str):
            raise BadConfig(f'Expected [[camera]] with name and device, such as "/dev/video0", got {table!r}.')
        found.append(CameraTable(name, device, _region(table.get("region", []))))
    return tuple(found)


def _region(given: Any) -> tuple[float, ...]:
    """Read left, top, width and height as parts of the picture; none is the whole picture."""
    is_list = isinstance(given, list) and all(type(number) in (int, float) for number in given)
    if is_list and not given:
        return ()
    if is_list and len(given) == 4:
        left, top, width, height = map(float, given)
        if left >= 0 and top >= 0 and width > 0 and height > 0 and left + width <= 1 and top + height <= 1:
            return (left, top, width, height)
    raise BadConfig(f"Expected region = [left, top, width, height] of a camera within 0 to 1, got {given!r}.")


def _lights(table: dict[str, Any]) -> dict[str, int]:
    for key, pin in table.items():
        if key not in LIGHT_KEYS or type(pin) is not int or pin not in PINS:
            expected = f"{', '.join(LIGHT_KEYS)} in [lights], each with the number of its pin from 0 to {PINS[-1]}"
            raise BadConfig(f"Expected {expected}, got {key} = {pin!r}.")
        if list(table.values()).count(pin) > 1:
            raise BadConfig(f"Expected a pin of its own for each of [lights], got {pin} twice.")
    return table


def _check_lanes(tables: list[dict[str, Any]]) -> None:
    names = [table.get("name") for table in tables]
    for name in names:
        if not isinstance(name, str) or not 1 <= len(name) <= 64:
            raise BadConfig(f"Expected a name of 1 to 64 characters for each scanner and camera, got {name!r}.")
        if names.count(name) > 1:
            raise BadConfig(f"Expected a name of its own for each scanner and camera, got {name!r} twice.")


def _pairing_token(token: str | None) -> str | None:
    if token is not None and len(token) < PAIRING_LENGTH_MIN:
        raise BadConfig(f"Expected a pairing_token of {PAIRING_LENGTH_MIN} or more characters, got {len(token)}.")
    return token


def _clock(text: str) -> bool | None:
    return {"auto": None, "synced": True, "unsynced": False}[_one_of("clock", text, CLOCKS)]


def _one_of(key: str, text: str, choices: tuple[str, ...]) -> str:
    if text not in choices:
        raise BadConfig(f"Expected {key} to be one of {', '.join(choices)}, got {text!r}.")
    return text


def _name(key: str, text: str) -> str:
    try:
        return parse_name(text)
    except BadName as error:
        raise BadConfig(f"{key}: {error}") from error
