"""What the hub says of own scans, as the worker reads it."""

from __future__ import annotations

import pytest

from edge.core.codes import COMMANDS
from edge.station import CoreRules
from wire.feedback import FeedRow, Outcome, Reply

UNKNOWN = "9990001112226"


@pytest.fixture
def held(open_dock):
    """A dock that kept an unknown code, which the hub holds."""
    dock = open_dock(rules=CoreRules())
    for text in (COMMANDS["receive"], COMMANDS["no-order"]):
        dock.scan(text)
        dock.clock.now_ms += 1_000
    (event,) = dock.scan(UNKNOWN).events
    dock.hear(1, [Outcome(seq=1, id=event, outcome="held", reason="unknown_barcode")], hub_ms=dock.clock.wall_ms())
    return dock, event


def strips(dock):
    return [strip.text for strip in dock.stores.lanes["lane-1"].strips]


def hold(dock, event, state, version):
    row = FeedRow("hold", event, version, {"state": state, "reason": "unknown_barcode"})
    dock.verdicts.apply_page(Reply("a", "L", version, f"tag-{version}", [row], full=version == 1), heard_ms=5)


def test_what_is_held_names_the_item_or_the_text_that_was_scanned(held):
    dock, _ = held
    assert strips(dock) == [f"1 held: {UNKNOWN}, unknown barcode"]


@pytest.mark.parametrize(
    ("state", "told", "mark"), [("applied", "booked", "applied"), ("rejected", "rejected", "undone")]
)
def test_a_settled_hold_says_what_became_of_which_item(held, state, told, mark):
    dock, event = held
    hold(dock, event, "open", 1)
    hold(dock, event, state, 2)
    assert strips(dock)[-1] == f"Supervisor: {UNKNOWN} {told}, was unknown barcode"
    assert dock.stores.lanes["lane-1"].tape[0].mark == mark
