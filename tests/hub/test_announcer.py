"""What the hub says by itself: quantities in a chain, its status, commands."""

from __future__ import annotations

import json
from typing import Any

import pytest

from hub.announcer import CHANGES_MAX, Announcement, Announcer, Identity
from wire.feedback import Command, StockChange

AT = "2026-11-22T10:11:12.345Z"


class Air:
    """What was published, and whether there is a connection."""

    def __init__(self) -> None:
        self.said: list[tuple[str, dict[str, Any], bool]] = []
        self.is_connected = True

    def publish(self, topic: str, payload: bytes, retain: bool) -> bool:
        if self.is_connected:
            self.said.append((topic, json.loads(payload), retain))
        return self.is_connected

    def stock(self, site: str = "main") -> list[dict[str, Any]]:
        return [message for topic, message, _ in self.said if topic == f"tallydock/v1/{site}/stock"]


def announcer(air: Air, *sites: str) -> Announcer:
    made = Announcer(Identity("b1f2", "i-1", "0.1.0", "hub"), air.publish, version=10, tag="t10", at=AT)
    made.add_sites(sites)
    return made


def change(sku: str = "W-100") -> StockChange:
    return StockChange(sku=sku, location="A-01-02", on_hand="12", available="12")


def commit(version: int, *sites: str, elsewhere: bool = False) -> Announcement:
    return Announcement(version, f"t{version}", AT, {site: [change()] for site in sites}, elsewhere)


@pytest.mark.rule("STOCK-1")
def test_each_message_names_the_version_of_the_message_before_on_its_topic():
    air = Air()
    hub = announcer(air, "main", "north")
    hub.tell(commit(11, "main"))
    hub.tell(commit(12, "north"))
    hub.tell(commit(13, "main"))
    assert [(m["version"], m["previous"], m["tag"]) for m in air.stock()] == [(11, 10, "t11"), (13, 11, "t13")]
    assert [(m["version"], m["previous"]) for m in air.stock("north")] == [(12, 10)]
    assert air.stock()[0]["changes"] == [{"sku": "W-100", "location": "A-01-02", "on_hand": "12", "available": "12"}]
    assert not any(retained for _, _, retained in air.said)


@pytest.mark.rule("STOCK-1")
def test_a_message_that_nobody_could_hear_breaks_the_chain_for_those_who_missed_it():
    air = Air()
    hub = announcer(air, "main")
    air.is_connected = False
    hub.tell(commit(11, "main"))
    air.is_connected = True
    hub.tell(commit(12, "main"))
    assert [(m["version"], m["previous"]) for m in air.stock()] == [(12, 11)]


@pytest.mark.rule("STOCK-1")
def test_a_change_of_other_things_is_told_to_every_site_as_more():
    air = Air()
    announcer(air, "main", "north").tell(commit(11, elsewhere=True))
    for site in ("main", "north"):
        [message] = air.stock(site)
        assert (message["version"], message["more"], message.get("changes", [])) == (11, True, [])


@pytest.mark.rule("STOCK-1")
def test_a_commit_too_large_for_one_message_says_more_instead():
    air = Air()
    many = [change(f"S-{number}") for number in range(CHANGES_MAX + 1)]
    announcer(air, "main").tell(Announcement(11, "t11", AT, {"main": many}))
    [message] = air.stock()
    assert (message["more"], message.get("changes", [])) == (True, [])


@pytest.mark.rule("STOCK-1")
def test_a_site_first_heard_of_in_a_commit_begins_its_chain_before_it():
    air = Air()
    announcer(air).tell(commit(11, "new"))
    assert [(m["version"], m["previous"]) for m in air.stock("new")] == [(11, 10)]


@pytest.mark.rule("STOCK-2")
def test_the_repetition_has_the_last_version_and_no_changes_and_follows_itself():
    air = Air()
    hub = announcer(air, "main")
    hub.tell(commit(11, "main"))
    hub.repeat()
    hub.repeat()
    assert [(m["version"], m["previous"], m.get("changes", [])) for m in air.stock()[1:]] == [
        (11, 11, []),
        (11, 11, []),
    ]
    hub.tell(commit(12, "main"))
    assert air.stock()[-1]["previous"] == 11


@pytest.mark.rule("HUB-1")
def test_the_status_is_retained_and_says_ledger_incarnation_version_and_online():
    air = Air()
    announcer(air).say_online(AT)
    [(topic, message, retained)] = air.said
    assert (topic, retained) == ("tallydock/v1/hub/hub", True)
    assert message == {"ledger": "b1f2", "incarnation": "i-1", "online": True, "version": "0.1.0", "at": AT}


@pytest.mark.rule("HUB-1")
def test_the_last_will_and_the_goodbye_say_offline_on_the_same_topic():
    air = Air()
    hub = announcer(air)
    will = hub.will()
    assert (will.topic, json.loads(will.payload)["online"]) == ("tallydock/v1/hub/hub", False)
    hub.say_goodbye(AT)
    assert air.said[0][1]["online"] is False
    assert air.said[0][2] is True


def test_a_command_goes_to_one_gateway():
    air = Air()
    assert announcer(air).command("main", "dock-1", Command("identify", "c-1"))
    assert air.said == [("tallydock/v1/main/dock-1/command", {"command": "identify", "id": "c-1"}, False)]


def test_an_unknown_command_is_not_sent():
    air = Air()
    with pytest.raises(ValueError, match="identify"):
        announcer(air).command("main", "dock-1", Command("explode"))
    assert air.said == []
