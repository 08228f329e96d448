"""Telling a gateway what to do, without logging in to it."""

from __future__ import annotations

import pytest

from hub.store.arrivals import keep_status
from wire.feedback import GatewayStatus

COMMAND = "gateways/main/dock-1/command"


@pytest.fixture
def told(hub):
    """What gateways were told; dock-1 is known."""
    status = GatewayStatus(birth=3, online=True)
    hub.poster.write(
        lambda session: keep_status(session.sql, at_site="main", name="dock-1", status=status, at_ms=session.now_ms)
    ).result(5)
    said = []
    hub.services.command = lambda site, name, command: said.append((site, name, command)) is None
    return said


@pytest.mark.parametrize("word", ["identify", "reload"])
def test_a_gateway_is_told_once_whatever_is_repeated(admin, told, word):
    answers = [admin.post(COMMAND, {"command": word}, key="k-1") for _ in range(3)]

    assert {answer.status for answer in answers} == {202}
    [(site, name, command)] = told
    assert (site, name, command.command) == ("main", "dock-1", word)
    assert answers[2].json == {"id": command.id, "command": word}


def test_without_a_broker_nobody_is_told_and_nothing_is_written(hub, admin, told):
    hub.services.command = lambda *_: False

    assert admin.post(COMMAND, {"command": "identify"}, key="k-1").status == 503
    hub.services.command = lambda *command: told.append(command) is None
    assert admin.post(COMMAND, {"command": "identify"}, key="k-1").status == 202
    assert len(told) == 1


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("gateways/main/dock-9/command", {"command": "identify"}, 404),
        ("gateways/north/dock-1/command", {"command": "identify"}, 404),
        (COMMAND, {"command": "explode"}, 422),
        (COMMAND, {}, 422),
    ],
)
def test_what_cannot_be_told_is_refused(admin, told, path, body, status):
    assert admin.post(path, body).status == status
    assert told == []
