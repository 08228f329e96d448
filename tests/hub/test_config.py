"""The hub's keys: what is told is what it is, and what cannot be is refused with a clear word."""

from __future__ import annotations

from pathlib import Path

import pytest

from hub.config import BadConfig, build, parse_database, parse_listen, read_file


def test_a_folder_alone_is_enough_and_means_a_private_broker_on_loopback(tmp_path: Path):
    config = build({"data": str(tmp_path)})
    assert (config.host, config.port, config.private_broker, config.broker) == ("127.0.0.1", 8080, True, None)
    assert config.database == tmp_path / "hub.db"
    assert (config.site, config.instance) == ("main", "hub")


def test_what_the_command_line_does_not_say_the_file_decides(tmp_path: Path):
    file = tmp_path / "hub.toml"
    file.write_text('listen = "0.0.0.0:9000"\nsite = "north"\n')
    told = read_file(file) | {"data": str(tmp_path)}
    assert (build(told).host, build(told).port, build(told).site) == ("0.0.0.0", 9000, "north")


def test_a_broker_address_is_taken_apart_with_its_certificates(tmp_path: Path):
    config = build({"data": str(tmp_path), "broker": "mqtts://dock.example:8884", "ca": "/ca.pem"})
    assert config.broker is not None
    assert (config.broker.host, config.broker.port, config.broker.tls, config.broker.ca) == (
        "dock.example",
        8884,
        True,
        "/ca.pem",
    )
    assert not config.private_broker


def test_none_runs_without_a_broker(tmp_path: Path):
    config = build({"data": str(tmp_path), "broker": "none"})
    assert (config.broker, config.private_broker) == (None, False)


@pytest.mark.parametrize(
    ("told", "word"),
    [
        ({}, "--data"),
        ({"listen": "8080"}, "HOST:PORT"),
        ({"listen": "127.0.0.1:65536"}, "65535"),
        ({"listen": "127.0.0.1:٨"}, "HOST:PORT"),
        ({"broker": "http://x"}, "mqtt://"),
        ({"broker": "mqtt://x:99999"}, "65535"),
        ({"database": "mysql://x"}, "sqlite:///"),
        ({"site": "Main Site"}, "site"),
        ({"instance": "x" * 33}, "instance"),
        ({"log_level": "loud"}, "log_level"),
        ({"private_port": 0}, "private_port"),
    ],
)
def test_a_value_that_cannot_be_is_refused_by_its_name(tmp_path: Path, told: dict[str, object], word: str):
    base: dict[str, object] = {} if not told else {"data": str(tmp_path)}
    with pytest.raises(BadConfig, match=word):
        build(base | told)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ('colour = "red"\n', "colour"),
        ("listen = 8080\n", "text in quotes"),
        ('private_port = "1"\n', "whole number"),
        ("listen =", "TOML"),
    ],
)
def test_a_file_with_a_wrong_key_or_type_is_refused(tmp_path: Path, text: str, word: str):
    file = tmp_path / "hub.toml"
    file.write_text(text)
    with pytest.raises(BadConfig, match=word):
        read_file(file)


def test_a_file_that_is_not_there_is_said_so(tmp_path: Path):
    with pytest.raises(BadConfig, match="configuration file"):
        read_file(tmp_path / "none.toml")


def test_an_address_may_be_of_version_6():
    assert parse_listen("[::1]:80") == ("::1", 80)


def test_a_database_may_lie_elsewhere(tmp_path: Path):
    assert parse_database("sqlite:////var/books.db", tmp_path) == Path("/var/books.db")
    assert parse_database("postgresql://hub@db/books", tmp_path) == "postgresql://hub@db/books"
