"""Events over HTTP, and what they leave behind: stock, movements, costs, journal, holds."""

from __future__ import annotations

import queue
import uuid
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal

import msgspec
import pytest

from hub.api.permissions import Role
from hub.store.arrivals import keep_rejected
from wire.events import Batch
from wire.feedback import Ack


def event(kind: str = "receipt", **fields):
    return {"id": str(uuid.uuid4()), "kind": kind, "sku": "W-100", "quantity": "10", "location": "A-01-02"} | fields


@pytest.fixture
def stocked(admin):
    """A catalogue of one item that has a barcode and a case."""
    admin.item(barcodes=[{"code": "4006381333931"}, {"code": "14006381333938", "quantity": "12"}])
    return admin


def test_a_receipt_is_in_stock_movements_costs_and_journal(stocked):
    sent = event(unit_cost="2.50")

    [outcome] = stocked.post("events", {"events": [sent]}).json["outcomes"]

    assert outcome["outcome"] == "applied"
    assert stocked.all("stock", sku="W-100") == [
        {
            "sku": "W-100",
            "site": "main",
            "location": "A-01-02",
            "lot": None,
            "on_hand": "10",
            "reserved": "0",
            "quarantined": "0",
            "available": "10",
        }
    ]
    [movement] = stocked.all("movements", sku="W-100")
    assert set(movement) == {"id", "event", "kind", "sku", "site", "location", "lot", "quantity", "at", "occurred_at"}
    assert (movement["event"], movement["kind"], movement["quantity"]) == (sent["id"], "receipt", "10")
    assert stocked.get("costs/W-100").json == {"sku": "W-100", "quantity": "10", "value": "25.00", "average": "2.5"}
    [entry] = stocked.all("journal", sku="W-100")
    assert entry["event"] == sent["id"]
    assert entry["lines"] == [
        {"account": "inventory", "debit": "25.00", "credit": "0.00"},
        {"account": "accounts_payable", "debit": "0.00", "credit": "25.00"},
    ]


def test_a_counter_sale_posts_cost_and_sale(stocked):
    stocked.receive(quantity="10", unit_cost="2.50")

    stocked.post("events", {"events": [event("ship", quantity="4", unit_price="5")]})

    entries = stocked.all("journal", sku="W-100")
    lines = [line for entry in entries for line in entry["lines"]]
    assert {"account": "cogs", "debit": "10.00", "credit": "0.00"} in lines
    assert {"account": "sales", "debit": "0.00", "credit": "20.00"} in lines
    assert sum(Decimal(line["debit"]) - Decimal(line["credit"]) for line in lines) == 0


def test_the_same_event_a_hundred_times_is_one_movement(stocked):
    sent = event()

    repeats = [stocked.post("events", {"events": [sent]}).json["outcomes"][0].get("repeat") for _ in range(100)]

    assert repeats == [None] + [True] * 99
    assert len(stocked.all("movements")) == 1


def test_the_same_key_gives_the_same_answer_and_no_second_effect(stocked):
    without_id = {"kind": "receipt", "sku": "W-100", "quantity": "3", "location": "A-1", "unit_cost": "1"}

    answers = [stocked.post("events", {"events": [without_id]}, key="delivery-7").raw for _ in range(3)]

    assert len(set(answers)) == 1
    assert len(stocked.all("movements")) == 1


def test_a_key_that_stood_for_another_request_is_refused(stocked):
    stocked.post("events", {"events": [event()]}, key="delivery-7")

    refused = stocked.post("events", {"events": [event()]}, key="delivery-7")

    assert refused.status == 422
    assert refused.json["type"] == "urn:tallydock:problem:key-reused"
    assert len(stocked.all("movements")) == 1


def test_a_key_belongs_to_its_caller(hub, stocked):
    stocked.post("events", {"events": [event()]}, key="delivery-7")

    assert hub.as_role(Role.OPERATOR).post("events", {"events": [event()]}, key="delivery-7").status == 200


def test_the_key_of_a_refused_request_may_be_used_for_the_corrected_one(stocked):
    assert stocked.post("items", {"sku": ""}, key="k").status == 422

    assert stocked.post("items", {"sku": "W-200"}, key="k").status == 201
    assert stocked.post("items", {"sku": "W-200"}, key="k").status == 201
    assert stocked.post("items", {"sku": "W-200"}, key="k2").status == 409


def test_a_repeated_answer_has_the_same_status_and_address(stocked):
    first = stocked.post("items", {"sku": "W-200"}, key="k")
    again = stocked.send("POST", "/api/v1/items", raw=b'{ "sku" : "W-200" }', Idempotency_Key="k")

    assert (again.status, again.raw, again.headers["location"]) == (201, first.raw, "/api/v1/items/W-200")


@pytest.mark.parametrize("key", ["", "x" * 201, "\x01"])
def test_a_key_that_is_none_is_refused(stocked, key):
    assert stocked.post("items", {"sku": "W-200"}, key=key).status in (400, 422)
    assert stocked.get("items/W-200").status == 404


def test_an_unknown_barcode_is_held_and_a_supervisor_maps_it(hub, stocked):
    sent = {
        "id": str(uuid.uuid4()),
        "kind": "receipt",
        "scan": "NEVER-SEEN",
        "quantity": "2",
        "location": "A-1",
        "unit_cost": "1",
    }
    [outcome] = stocked.post("events", {"events": [sent]}).json["outcomes"]
    assert (outcome["outcome"], outcome["reason"]) == ("held", "unknown_barcode")
    [hold] = stocked.all("holds", state="open")
    assert (hold["event"]["id"], hold["event"]["scan"], hold["reason"]) == (sent["id"], "NEVER-SEEN", "unknown_barcode")

    resolved = hub.as_role(Role.SUPERVISOR).post(
        f"holds/{hold['id']}/resolve", {"action": "map", "sku": "W-100", "reason": "new label"}
    )

    assert resolved.status == 200, resolved.text
    assert resolved.json["outcome"]["outcome"] == "applied"
    assert resolved.json["hold"]["state"] != "open"
    assert resolved.json["hold"]["closed_by"] == "supervisor"
    assert stocked.all("holds", state="open") == []
    assert [row["on_hand"] for row in stocked.all("stock", sku="W-100")] == ["2"]


def test_a_rejected_hold_books_nothing_and_is_decided_once(stocked):
    stocked.post(
        "events",
        {
            "events": [
                {"id": str(uuid.uuid4()), "kind": "receipt", "scan": "NEVER-SEEN", "quantity": "2", "location": "A-1"}
            ]
        },
    )
    [hold] = stocked.all("holds")

    assert stocked.post(f"holds/{hold['id']}/resolve", {"action": "reject", "reason": "not ours"}).status == 200

    assert stocked.post(f"holds/{hold['id']}/resolve", {"action": "accept", "reason": "changed my mind"}).status == 409
    assert stocked.get(f"holds/{hold['id']}").json["state"] == "rejected"
    assert stocked.all("movements") == []


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"action": "map", "reason": "why"}, 422),
        ({"action": "map", "sku": "NOPE", "reason": "why"}, 422),
        ({"action": "forget", "reason": "why"}, 422),
        ({"action": "reject"}, 422),
        ({"action": "reject", "reason": ""}, 422),
    ],
)
def test_a_decision_that_cannot_be_taken_leaves_the_hold_open(stocked, body, status):
    stocked.post(
        "events",
        {
            "events": [
                {"id": str(uuid.uuid4()), "kind": "receipt", "scan": "NEVER-SEEN", "quantity": "2", "location": "A-1"}
            ]
        },
    )
    [hold] = stocked.all("holds")

    assert stocked.post(f"holds/{hold['id']}/resolve", body).status == status

    assert stocked.get(f"holds/{hold['id']}").json["state"] == "open"


@pytest.mark.parametrize("hold_id", ["0", "99", "x", "-1", "9" * 40, "%00", "%FF"])
def test_a_hold_that_is_not_there_is_a_404(stocked, hold_id):
    assert stocked.post(f"holds/{hold_id}/resolve", {"action": "reject", "reason": "why"}).status == 404


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"quantity": 5}, "events[0].quantity"),
        ({"kind": None}, "events[0].kind"),
        ({"id": "not-a-uuid"}, "events[0].id"),
        ({"site": "Main!"}, "events[0].site"),
        ({"line": "one"}, "events[0].line"),
    ],
)
def test_an_event_with_a_wrong_field_is_refused_and_so_is_its_neighbour(stocked, change, field):
    refused = stocked.post("events", {"events": [event(**change), event()]})

    assert refused.status == 422
    assert refused.json["errors"][0]["field"] == field
    assert stocked.all("events") == []


@pytest.mark.parametrize("events", [[], [1], "x", None, [event()] * 2001])
def test_a_list_of_events_that_is_none_is_refused(stocked, events):
    assert stocked.post("events", {"events": events}).status == 422
    assert stocked.all("events") == []


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"quantity": "0"}, "bad_quantity"),
        ({"quantity": "1000000000"}, "bad_quantity"),
        ({"kind": "levitate"}, "unknown_kind"),
        ({"document": "PO-NONE"}, "unknown_document"),
        ({"at": "2019-01-01T00:00:00Z", "clock": "synced"}, "impossible_time"),
        ({"sku": "NOPE"}, "unknown_barcode"),
    ],
)
def test_what_only_the_books_know_is_held_not_refused(stocked, change, reason):
    [outcome] = stocked.post("events", {"events": [event(**change)]}).json["outcomes"]

    assert (outcome["outcome"], outcome["reason"]) == ("held", reason)
    assert stocked.all("movements") == []


def test_fields_that_the_hub_does_not_know_are_kept_and_those_of_a_stream_are_not(stocked):
    sent = event(colour="red", seq=7, boot="b")

    stocked.post("events", {"events": [sent]})

    kept = stocked.get(f"events/{sent['id']}").json["event"]
    assert kept["colour"] == "red"
    assert "seq" not in kept
    assert stocked.get("events/none").status == 404


def sent_by_a_gateway(hub, *raws: bytes, **fields):
    """Post raw events as one batch of a gateway; return the ack."""
    acks: queue.SimpleQueue[Ack] = queue.SimpleQueue()
    batch = Batch("e-1", 1, [msgspec.Raw(raw) for raw in raws], **fields)
    hub.poster.submit_batch("main", "dock-1", batch, hub.services.now_ms(), acks.put)
    return acks.get(timeout=10)


@pytest.mark.parametrize(
    "deep", [b"[" * 600 + b"]" * 600, b"[" * 5_000 + b"]" * 5_000, b'"\\ud800"', b"9" * 5_000, b"1e999"]
)
def test_an_event_that_no_json_reader_takes_is_listed_as_its_text(hub, stocked, deep):
    raw = msgspec.json.encode(event("teleport"))[:-1] + b', "more": ' + deep + b"}"
    assert sent_by_a_gateway(hub, raw).outcomes[0].outcome == "held"
    [posted] = stocked.all("events")
    [hold] = stocked.all("holds")
    assert posted["event"]["raw"] == hold["event"]["raw"] == raw.decode()


@pytest.mark.rule("BAD-1")
def test_a_payload_that_was_no_batch_can_only_be_rejected_and_is_rejected_once(hub, stocked):
    topic, reason = "tallydock/v1/main/dock-1/events", "Expected a batch"
    hub.poster.write(
        lambda session: keep_rejected(session.sql, topic=topic, payload=b"\xff", reason=reason, times=3, at_ms=5)
    ).result(5)
    [hold] = stocked.all("holds", state="open")

    def resolve(action: str):
        return stocked.post(f"holds/{hold['id']}/resolve", {"action": action, "sku": "W-100", "reason": "seen it"})

    assert [resolve("map").status, resolve("accept").status] == [422, 422]
    rejected = resolve("reject")
    assert rejected.status == 200
    assert rejected.json["hold"]["why"] == "seen it"
    assert rejected.json["outcome"]["outcome"] == "held"
    assert resolve("reject").status == 409
    assert stocked.all("holds", state="open") == []
    assert stocked.all("holds", state="rejected") == stocked.all("holds") == [rejected.json["hold"]]


@pytest.mark.rule("TIME-3")
def test_an_event_whose_clock_was_lost_shows_between_which_times_it_happened(hub, stocked):
    lost = event(clock="unsynced", boot="before the power cut", at="1970-01-01T00:00:05.000Z")
    known = event(clock="synced", at="2026-11-22T10:11:12.000Z")
    sent_by_a_gateway(hub, *map(msgspec.json.encode, (known, lost, known | {"id": str(uuid.uuid4())})))
    told = [(row["estimated"], row["at_earliest"], row["at_latest"]) for row in stocked.all("events")]
    at = "2026-11-22T10:11:12.000Z"
    assert told == [(False, None, None), (True, at, at), (False, None, None)]


def test_events_are_listed_in_posting_order_in_pages(stocked):
    sent = [event(quantity=str(number), unit_cost="1") for number in range(1, 8)]
    stocked.post("events", {"events": sent})

    first = stocked.get("events", limit=4).json
    assert len(first["items"]) == 4
    assert [row["id"] for row in stocked.all("events", limit=2)] == [one["id"] for one in sent]
    assert [row["id"] for row in stocked.all("movements", limit=3, sku="W-100")]
    assert [row["event"] for row in stocked.all("movements", limit=3)] == [one["id"] for one in sent]
    assert [row["event"] for row in stocked.all("journal", limit=3)] == [one["id"] for one in sent]
    assert len(stocked.all("events", kind="receipt", outcome="applied")) == 7
    assert stocked.all("events", kind="pick") == []


def test_stock_is_read_in_pages_by_item_bin_and_lot(stocked):
    for number in range(5):
        stocked.receive(location=f"A-{number}")

    assert [row["location"] for row in stocked.all("stock", limit=2)] == [f"A-{number}" for number in range(5)]
    assert [row["location"] for row in stocked.all("stock", location="A-3")] == ["A-3"]
    assert stocked.all("stock", site="elsewhere") == []


def test_the_cost_of_an_item_without_stock_has_no_average(stocked):
    assert stocked.get("costs/W-100").json == {"sku": "W-100", "quantity": "0", "value": "0.00", "average": None}
    assert stocked.get("costs/NOPE").status == 404


def test_stock_in_a_quarantine_bin_is_not_available(stocked):
    stocked.post("locations", {"code": "Q-1", "type": "quarantine"})
    stocked.receive(location="Q-1", quantity="4")

    [row] = stocked.all("stock")
    assert (row["on_hand"], row["quarantined"], row["available"]) == ("4", "4", "0")


def together(count: int, act) -> list:
    with ThreadPoolExecutor(count) as threads:
        return list(threads.map(act, range(count)))


def test_fifty_receivers_on_one_line_never_pass_what_was_ordered(stocked):
    line = {"sku": "W-100", "quantity": "40", "unit_cost": "2.50"}
    stocked.post("purchase-orders", {"number": "PO-1001", "supplier": "ACME", "lines": [line]})

    answers = together(
        50, lambda _: stocked.post("events", {"events": [event(quantity="1", document="PO-1001", line=1)]})
    )

    outcomes = [answer.json["outcomes"][0].get("reason", "applied") for answer in answers]
    assert sorted(set(outcomes)) == ["applied", "over_receipt"]
    assert outcomes.count("applied") == 40
    assert stocked.get("purchase-orders/PO-1001").json["lines"][0]["done"] == "40"


def test_one_key_from_ten_callers_at_once_has_one_effect(stocked):
    sale = {"number": "SO-1", "customer": "Zed", "lines": [{"sku": "W-100", "quantity": "1"}]}

    answers = together(10, lambda _: stocked.post("sales-orders", sale, key="order-1"))

    assert {(answer.status, answer.raw) for answer in answers} == {(201, answers[0].raw)}
    assert len(stocked.all("sales-orders")) == 1
