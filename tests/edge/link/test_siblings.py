"""Claims between gateways: what we tell of ours, and what we hear of theirs."""

from __future__ import annotations

import pytest

from edge.outbox import ClaimRow, ScanRecord
from wire.feedback import GatewayStatus

MINUTE_MS = 60_000


def scan(dock, number, *, claimed=(), released=()):
    """Commit a scan that claims or releases orders."""
    rows = [
        ClaimRow(order, "kim", worker, "left", dock.clock.now_ms, id=f"id-{number}", over=over)
        for order, worker, over in claimed
    ]
    dock.stores.outbox.commit_scan(
        ScanRecord(
            id=f"scan-{number}",
            at="",
            day="",
            scanner="left",
            owner="kim",
            worker="Kim",
            text="",
            headline="",
            reply="{}",
            lanes={},
            claimed=rows,
            released=list(released),
        )
    )


def sibling(linked, *claims, gateway="dock-2", online=True):
    linked.tell(f"main/{gateway}/status", GatewayStatus(birth=1, online=online, claims=list(claims)))


def heard(linked, number="SO-1"):
    return [(claim.worker, claim.gateway) for claim in linked.link.claims_elsewhere(number)]


@pytest.mark.rule("CLAIM-1")
def test_what_is_claimed_and_released_is_told_at_once(linked):
    linked.connect_and_catch_up()
    before = len(linked.broker.of("status"))
    scan(linked.dock, 1, claimed=[("SO-1", "Kim", "")])
    linked.turn(1)
    told = {"number": "SO-1", "worker": "Kim", "scanner": "left", "id": "id-1"}
    assert [status["claims"] for status in linked.broker.of("status")[before:]] == [[told]]
    scan(linked.dock, 2, claimed=[("SO-1", "Kim", "")])
    linked.turn(1)
    assert len(linked.broker.of("status")) == before + 1
    scan(linked.dock, 3, claimed=[("SO-1", "Lee", "far-9")])
    linked.turn(1)
    taken = {"number": "SO-1", "worker": "Lee", "scanner": "left", "id": "id-3", "over": "far-9"}
    assert linked.broker.of("status")[-1]["claims"] == [taken]
    scan(linked.dock, 4, claimed=[("SO-1", "Lee", "")])
    assert linked.dock.stores.outbox.claim("SO-1").id == "id-3"
    scan(linked.dock, 5, released=["SO-1"])
    linked.turn(1)
    assert linked.broker.of("status")[-1].get("claims", []) == []


@pytest.mark.rule("CLAIM-1")
def test_a_claim_is_told_until_half_an_hour_after_its_last_scan(linked):
    linked.connect_and_catch_up()
    scan(linked.dock, 1, claimed=[("SO-1", "Kim", "")])
    linked.turn(30 * MINUTE_MS)
    assert len(linked.broker.of("status")[-1]["claims"]) == 1
    linked.turn(MINUTE_MS)
    assert linked.broker.of("status")[-1].get("claims", []) == []


@pytest.mark.rule("CLAIM-2")
def test_claims_of_other_gateways_of_the_site_are_heard_and_not_our_own(linked):
    linked.connect()
    sibling(linked, {"number": "SO-1", "worker": "Kim", "id": "1"}, gateway="dock-1")
    assert heard(linked) == []
    sibling(linked, {"number": "SO-1", "worker": "Lee", "id": "2"}, {"number": "SO-2", "worker": "Lee", "id": "3"})
    assert heard(linked, "so-1") == [("Lee", "dock-2")]
    sibling(linked, {"number": "SO-2", "worker": "Lee", "id": "3"})
    assert (heard(linked), heard(linked, "SO-2")) == ([], [("Lee", "dock-2")])


@pytest.mark.rule("CLAIM-2")
def test_a_gateway_that_is_away_keeps_its_claims_for_the_lease(linked):
    linked.connect()
    sibling(linked, {"number": "SO-1", "worker": "Lee", "id": "2"})
    sibling(linked, online=False)
    linked.dock.clock.now_ms += 30 * MINUTE_MS
    assert heard(linked) == [("Lee", "dock-2")]
    linked.dock.clock.now_ms += 1
    assert heard(linked) == []


@pytest.mark.parametrize("claim", [{}, {"number": 5}, {"number": "SO-1", "worker": ["Lee"]}])
def test_what_is_no_claim_is_not_heard(linked, claim):
    linked.connect()
    sibling(linked, claim, {"number": "SO-1", "worker": "Lee", "id": "2"})
    assert heard(linked) == [("Lee", "dock-2")]
