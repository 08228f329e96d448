"""The private broker: real processes."""

from __future__ import annotations

import socket

import pytest

from provisioning.broker import private_broker_config
from provisioning.cli import main as provision
from provisioning.mosquitto import MosquittoFailed, PrivateMosquitto

pytestmark = pytest.mark.system


def reach(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), 0.5).close()
    except OSError:
        return False
    return True


def test_a_private_broker_listens_on_loopback_and_is_gone_after_stop(mosquitto: PrivateMosquitto) -> None:
    assert reach(mosquitto.port)
    mosquitto.stop()
    assert not reach(mosquitto.port)


def test_a_killed_broker_comes_back_on_the_same_port(mosquitto: PrivateMosquitto) -> None:
    before = mosquitto.pid
    mosquitto.kill()
    assert not mosquitto.running
    mosquitto.start()
    assert mosquitto.pid != before
    assert reach(mosquitto.port)


def test_a_taken_port_is_told_and_leaves_no_process(mosquitto: PrivateMosquitto) -> None:
    second = PrivateMosquitto(port=mosquitto.port)
    # Something listens there already, so only the process itself can tell that it failed.
    mosquitto.kill()
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", mosquitto.port))
        with pytest.raises(MosquittoFailed, match="Address already in use"):
            second.start()
    assert not second.running


@pytest.mark.parametrize("port", [0, -1, 65536])
def test_a_port_that_cannot_be_is_refused(port: int) -> None:
    with pytest.raises(ValueError, match="1 to 65535"):
        private_broker_config(port=port)


@pytest.mark.rule("CONN-3")
def test_the_private_broker_sends_without_nagle_and_keeps_nothing() -> None:
    config = private_broker_config(port=1883).splitlines()
    assert "listener 1883 127.0.0.1" in config
    assert "set_tcp_nodelay true" in config
    assert "persistence false" in config
    assert "max_queued_messages 0" in config
    assert not any(line.startswith("user") for line in config)


def test_the_broker_of_a_site_takes_whom_its_password_file_names_and_nobody_else(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert provision(["broker-config", "--port", "1883", "--password-file", "/etc/passwords"]) == 0
    config = capsys.readouterr().out.splitlines()
    assert config[:3] == ["listener 1883", "allow_anonymous false", "password_file /etc/passwords"]
    assert config[3:] == private_broker_config(port=1883).splitlines()[2:]


def test_a_root_start_names_its_user() -> None:
    assert "user root" in private_broker_config(port=1883, user="root").splitlines()
