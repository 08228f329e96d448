"""Health, metrics, settings and gateways: what a monitor and a person on duty ask."""

from __future__ import annotations

import pytest

from hub.api.permissions import Role
from hub.store.arrivals import keep_status
from hub.store.queries.readers import Readers
from wire.feedback import GatewayStatus


def test_the_process_lives(shared_hub):
    reply = shared_hub.nobody.send("GET", "/healthz")

    assert (reply.status, reply.json["status"]) == (200, "alive")


def test_a_hub_without_a_broker_is_ready(shared_hub):
    reply = shared_hub.nobody.send("GET", "/readyz")

    assert reply.status == 200
    assert reply.json == {"status": "ready", "ledger": shared_hub.poster.ledger, "broker": None}


def test_a_hub_is_not_ready_before_its_subscription_stands(start_hub):
    stands = [False]
    hub = start_hub(broker=lambda: stands[0])

    assert hub.nobody.send("GET", "/readyz").status == 503
    assert hub.nobody.send("GET", "/healthz").status == 200

    stands[0] = True
    assert hub.nobody.send("GET", "/readyz").status == 200


def test_metrics_count_what_is_in_the_log(hub, admin):
    admin.item()
    admin.receive()
    admin.post("events", {"events": [{"kind": "receipt", "scan": "NEVER-SEEN", "quantity": "1", "location": "A-1"}]})

    lines = hub.nobody.send("GET", "/metrics").text.splitlines()

    assert 'tallydock_events{outcome="applied"} 1' in lines
    assert 'tallydock_events{outcome="held"} 1' in lines
    assert "tallydock_open_holds 1" in lines
    assert all(line.startswith("#") or len(line.rsplit(" ", 1)) == 2 for line in lines)


def test_a_hold_that_is_decided_is_counted_as_applied_from_then_on(hub, admin):
    admin.item()
    admin.post("events", {"events": [{"kind": "receipt", "scan": "NEVER-SEEN", "quantity": "1", "location": "A-1"}]})
    hub.nobody.send("GET", "/metrics")

    admin.post("holds/1/resolve", {"action": "map", "sku": "W-100", "reason": "new label"})
    admin.receive()

    lines = hub.nobody.send("GET", "/metrics").text.splitlines()
    assert 'tallydock_events{outcome="applied"} 2' in lines
    assert 'tallydock_events{outcome="held"} 0' in lines
    assert "tallydock_open_holds 0" in lines


def test_a_gateway_is_listed_with_its_status_and_its_lag(hub, admin):
    status = GatewayStatus(birth=3, online=True, version="0.1.0", queued=7, last_seq=12, epochs=["9a31"])
    hub.poster.write(
        lambda session: keep_status(session.sql, at_site="main", name="dock-1", status=status, at_ms=session.now_ms)
    ).result(5)

    [gateway] = admin.all("gateways")

    assert (gateway["site"], gateway["name"], gateway["online"]) == ("main", "dock-1", True)
    assert (gateway["queued"], gateway["lag"], gateway["version"]) == (7, 12, "0.1.0")
    assert gateway["streams"] == []


def test_policies_have_defaults_and_are_changed_one_by_one(hub, admin):
    assert admin.get("settings").json["negative_stock"] == "warn"

    changed = admin.put("settings", {"negative_stock": "block", "over_receipt_percent": "5"})

    assert changed.status == 200
    assert changed.json == admin.get("settings").json
    assert (changed.json["negative_stock"], changed.json["over_receipt_percent"]) == ("block", "5")
    assert changed.json["purchase_mode"] == "direct"


@pytest.mark.parametrize(
    "body",
    [{"negative_stock": "sometimes"}, {"colour": "red"}, {"over_receipt_percent": "many"}, {"negative_stock": 1}],
)
def test_a_policy_that_cannot_be_is_refused_with_the_others_in_the_request(admin, body):
    assert admin.put("settings", {"purchase_mode": "grni"} | body).status == 422
    assert admin.get("settings").json["purchase_mode"] == "direct"
    assert admin.get("settings").json["negative_stock"] == "warn"


def test_an_operator_may_not_read_the_policies(shared_hub):
    assert shared_hub.as_role(Role.OPERATOR).get("settings").status == 403


def test_a_hub_whose_database_cannot_be_read_lives_but_is_not_ready(start_hub, tmp_path):
    hub = start_hub(readers=Readers(tmp_path / "no-such-folder" / "hub.db"))

    for path in ("/readyz", "/api/v1/items", "/metrics"):
        reply = hub.admin.send("GET", path)
        assert reply.status == 503
        assert "look at the disk" in reply.json["detail"]
    assert hub.nobody.send("GET", "/healthz").status == 200


def test_a_hub_that_stops_takes_no_more_writes(hub, admin):
    hub.poster.stop()

    refused = admin.post("items", {"sku": "W-100"})

    assert (refused.status, refused.json["type"]) == (503, "urn:tallydock:problem:stopping")
    assert admin.all("items") == []
