"""The minute in which a scanner may be added: who ends it, and that it never outlives the program."""

from __future__ import annotations

import msgspec
import pytest

from edge.core.lane import decode_lane, new_lane
from edge.core.messages import say
from edge.station import CoreRules
from edge.station.joining import Joining


@pytest.fixture
def dock(open_dock):
    return open_dock(rules=CoreRules())


@pytest.fixture
def joining(dock):
    return build(dock)


def build(dock):
    return Joining(stores=dock.stores, rules=dock.rules, clock=dock.clock, show=dock.show)


def scans(dock, joining, scanner, state):
    """Let a lane come out of a scan in a state of the flow."""
    lane = dock.stores.lanes.get(scanner) or new_lane(scanner)
    answer = say("JOIN_OPEN", {"s": "60"}) if state == "open" else lane.answer
    dock.stores.lanes[scanner] = msgspec.structs.replace(lane, joining=state, answer=answer)
    joining.follow(scanner)


def test_it_opens_once_with_the_lane_that_asks_and_closes_with_it(dock, joining):
    opened = []
    joining.on_open = lambda: opened.append(joining.is_open)
    scans(dock, joining, "left", "badge?")
    assert not joining.is_open
    scans(dock, joining, "left", "open")
    scans(dock, joining, "left", "open")
    scans(dock, joining, "right", "")
    assert (joining.is_open, opened) == (True, [True])
    scans(dock, joining, "left", "")
    assert not joining.is_open


def test_the_time_ends_it_aloud(dock, joining):
    scans(dock, joining, "left", "open")
    dock.clock.now_ms += 59_999
    joining.tick()
    assert joining.is_open
    dock.clock.now_ms += 1
    joining.tick()
    lane = dock.stores.lanes["left"]
    assert (joining.is_open, lane.joining) == (False, "")
    assert (lane.answer.message, lane.answer.detail) == (
        "JOIN_CLOSED",
        "60 s are over; start again with ADD-SCANNER",
    )
    assert decode_lane(dock.stores.outbox.lanes()["left"].encode()) == lane
    dock.clock.now_ms += 60_000
    joining.tick()
    assert dock.stores.lanes["left"] == lane


def test_a_lane_is_told_what_the_new_scanner_was_told(dock, joining):
    scans(dock, joining, "left", "open")
    step = say("CARD_STEP", {"scanner": "Scanner 2", "want": "C"})
    dock.stores.lanes["Scanner 2"] = msgspec.structs.replace(new_lane("Scanner 2"), answer=step)
    joining.finish("Scanner 2")
    lane = dock.stores.lanes["left"]
    assert (joining.is_open, lane.joining, lane.answer) == (False, "", step)


def test_a_refusal_that_comes_too_late_tells_nobody(dock, joining):
    scans(dock, joining, "left", "open")
    scans(dock, joining, "left", "")
    joining.refuse("It did not scan card B")
    assert dock.stores.lanes["left"].answer.message == "JOIN_OPEN"


def test_a_lane_that_was_left_in_the_middle_is_told_at_the_next_start(dock, joining):
    scans(dock, joining, "left", "badge?")
    assert not build(dock).is_open
    lane = dock.stores.lanes["left"]
    assert (lane.joining, lane.answer.message) == ("", "JOIN_CLOSED")
