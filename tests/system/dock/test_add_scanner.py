"""Adding a scanner at the dock, end to end: a recording that is laid down is a keyboard that is plugged in."""

from __future__ import annotations

import json
from typing import Any

import pytest

from edge.core.raw import CARD
from tests.edge.scanners.typist import F8, TAB, Typist
from tests.system.programs import wait_until

pytestmark = [pytest.mark.system, pytest.mark.timeout(180)]

SINGLE = "4006381333931"
KIM, BOSS = "TDUKINXXDO", "TDUBOSSXXP"


@pytest.fixture
def plug(tmp_path):
    """Plug in a keyboard that types what a typist typed."""
    (tmp_path / "usb").mkdir()

    def plug_(name: str, typist: Typist) -> None:
        lines = [
            {"t": event.at, "type": event.type, "code": event.code, "value": event.value} for event in typist.events
        ]
        (tmp_path / "new").write_text("\n".join(map(json.dumps, lines)))
        (tmp_path / "new").rename(tmp_path / "usb" / f"{name}.jsonl")

    return plug_


def german_card() -> Typist:
    """Scan the whole card, a second apart, and then an item."""
    typist = Typist("de")
    for text in [*CARD.values(), SINGLE]:
        for char in text:
            typist.press(F8) if char == "\x1d" else typist.type(char)
        typist.press(TAB).wait(0.7)
    return typist


def lanes(house: Any) -> dict[str, dict[str, Any]]:
    return {lane["scanner"]: lane for lane in house.view()["lanes"]}


def test_a_supervisor_adds_a_scanner_that_is_read_after_a_restart_too(house: Any, plug: Any, tmp_path: Any) -> None:
    config = tmp_path / "dock.toml"
    config.write_text(f'[[scanner]]\nname = "left"\nport = "{tmp_path / "usb" / "left.jsonl"}"\n')
    house.dock.stop()
    house.start_dock("--config", str(config))
    plug("left", Typist("us").scan("x1"))
    wait_until("the configured scanner to be read", lambda: lanes(house)["left"].get("serial"))
    plug("spy", Typist("us").scan("secret"))
    wait_until("the keyboard to be told of", lambda: "spy.jsonl" in str(house.view().get("notices")))

    refused = house.play("add-scanner", KIM)[-1]
    assert refused["message"] == "No scanner added - Only a supervisor may add one; start again with ADD-SCANNER"
    opened = house.play("add-scanner", BOSS)[-1]
    assert (opened["result"], opened["message"]) == ("stored", "Plug it in, scan card B - 60 s left")
    plug("keyboard", Typist("us").scan("password"))
    wait_until("the keyboard to be let go", lambda: house.lane()["answer"]["message"] == "JOIN_CLOSED")
    assert house.lane()["answer"]["detail"].startswith("It did not scan card B")
    assert "password" not in json.dumps(house.view())

    house.play("add-scanner", BOSS)
    plug("hand", german_card())
    wait_until("the scanner to be tested", lambda: lanes(house).get("Scanner 2", {}).get("tested"))
    assert house.lane()["answer"]["headline"] == "Scanner 2: next, card C"
    wait_until("its item", lambda: "Widget" in lanes(house)["Scanner 2"]["answer"]["headline"])
    assert [row["headline"] for row in lanes(house)["Scanner 2"]["tape"]][1:] == [
        "Scanner 2 tested",
        "Scanner 2: next, card D",
        "Scanner 2: next, card C",
    ]
    assert set(lanes(house)) == {"left", "page-1", "Scanner 2"}

    house.kill(house.dock)
    (tmp_path / "usb" / "hand.jsonl").unlink()
    house.start_dock("--config", str(config))
    typist = Typist("de")
    for text in (house.code("receive"), "PO-1001", SINGLE):
        typist.type(text).press(TAB).wait(0.7)
    plug("hand", typist)
    wait_until("the item to be booked", lambda: house.on_hand() == {"RECEIVING": "1"})
    assert [event["event"]["scanner"] for event in house.api.every("events")] == ["Scanner 2"]

    def told() -> Any:
        return house.api.get("/api/v1/gateways")["items"][0]

    wait_until("the hub to know of it", lambda: "Scanner 2" in json.dumps(told()))


def test_a_dock_without_scanners_listens_for_one_until_somebody_says_no(house: Any) -> None:
    house.play("add-scanner", BOSS)
    closed = house.scan("no")
    assert closed["message"] == "No scanner added - Stopped; start again with ADD-SCANNER"
    assert house.scan(SINGLE)["message"].startswith("Widget")
