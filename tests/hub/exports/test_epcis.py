"""What happened to the goods as EPCIS 2.0: the shape that the standard has, and the words of CBV 2.0 for what our workers do."""

from __future__ import annotations

import json
import uuid
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from jsonschema import Draft202012Validator

from hub.exports.formats import epcis
from hub.exports.formats.gs1 import Identifiers
from hub.exports.happenings import happenings
from hub.posting.session import BarcodeIn, ItemIn
from hub.store.queries.exports import Span
from hub.store.queries.readers import Readers
from tests.hub.test_random_days import Day, stock_up
from wire.amounts import MICRO

SCHEMA = json.loads((Path(__file__).parent / "epcis-schema.json").read_text())
OURS = Identifiers("b1f2", company_prefix="4012345", glns={"main": "4012345000009"})
PLAIN = Identifiers("b1f2")
WIDGET = "https://id.gs1.org/01/04006381333931"
DAY_MS = 86_400_000
EVERYTHING = Span()


def document_of(hub, *, ids=PLAIN, zone="UTC", span=EVERYTHING):
    readers = Readers(hub.place)
    try:
        text = readers.run(
            lambda reader: "".join(epcis.write(happenings(reader, span), ids, created_ms=hub.now, zone=ZoneInfo(zone)))
        )
    finally:
        readers.close()
    document = json.loads(text)
    Draft202012Validator(SCHEMA).validate(document)
    return document


def events_of(hub, **told):
    return document_of(hub, **told)["epcisBody"]["eventList"]


def place(code):
    return {"id": f"urn:tallydock:b1f2:locations:main:{code}"}


def test_the_schema_itself_is_one():
    Draft202012Validator.check_schema(SCHEMA)


def test_a_receipt_is_observed_where_it_was_scanned(hub):
    receipt = hub.event(1, document="po-1001", quantity="12")
    hub.send([receipt])
    (event,) = events_of(hub, zone="Europe/Berlin")

    assert event == {
        "type": "ObjectEvent",
        "eventID": f"urn:uuid:{receipt['id']}",
        "eventTime": "2026-11-22T11:11:12.000+01:00",
        "eventTimeZoneOffset": "+01:00",
        "recordTime": "2026-11-22T10:11:12.345Z",
        "quantityList": [{"epcClass": WIDGET, "quantity": 12}],
        "action": "OBSERVE",
        "bizStep": "receiving",
        "disposition": "in_progress",
        "readPoint": place("A-01"),
        "bizLocation": place("A-01"),
        "bizTransactionList": [{"type": "po", "bizTransaction": "urn:tallydock:b1f2:purchase-orders:PO-1001"}],
    }


@pytest.mark.parametrize(
    ("fields", "action", "step", "disposition", "bins"),
    [
        ({"kind": "opening"}, "OBSERVE", "stock_taking", "in_progress", ["A-01", "A-01"]),
        ({"kind": "putaway", "to_location": "B-1"}, "OBSERVE", "storing", "in_progress", ["A-01", "B-1"]),
        (
            {"kind": "move", "to_location": "QUARANTINE"},
            "OBSERVE",
            "storing",
            "non_sellable_other",
            ["A-01", "QUARANTINE"],
        ),
        ({"kind": "pick", "document": "SO-2001"}, "OBSERVE", "picking", "in_progress", ["A-01", "STAGING"]),
        ({"kind": "ship", "document": "SO-2001"}, "OBSERVE", "shipping", "in_transit", ["A-01", None]),
        ({"kind": "ship"}, "OBSERVE", "retail_selling", "retail_sold", ["A-01", None]),
        ({"kind": "count", "quantity": "3"}, "OBSERVE", "cycle_counting", "in_progress", ["A-01", "A-01"]),
        ({"kind": "customer_return", "unit_cost": "1"}, "OBSERVE", "receiving", "returned", ["A-01", "A-01"]),
        ({"kind": "supplier_return"}, "OBSERVE", "shipping", "returned", ["A-01", None]),
        ({"kind": "scrap"}, "DELETE", "destroying", "destroyed", ["A-01", None]),
    ],
)
def test_what_workers_do_has_its_words_in_the_standard(hub, fields, action, step, disposition, bins):
    hub.poster.write(lambda session: session.put_location("main", "QUARANTINE", "quarantine")).result(10)
    hub.post(hub.event(quantity="9", unit_cost="1"))
    hub.post(hub.event(**fields))
    *_, event = events_of(hub)

    assert (event["action"], event["bizStep"], event["disposition"]) == (action, step, disposition)
    assert event["readPoint"] == place(bins[0])
    assert event.get("bizLocation") == (place(bins[1]) if bins[1] else None)


def test_a_void_declares_the_event_that_it_takes_back_an_error(hub):
    receipt = hub.event(1, quantity="5", unit_cost="1")
    hub.send([receipt])
    first = events_of(hub)
    hub.now += DAY_MS
    hub.send([hub.event(2, kind="void", voids=receipt["id"], sku=None, quantity=None, location=None)])
    told, again = events_of(hub)

    assert [told] == first
    assert again["errorDeclaration"] == {"declarationTime": "2026-11-22T10:11:12.000Z", "reason": "did_not_occur"}
    assert again["recordTime"] == "2026-11-23T10:11:12.345Z"
    assert {**again, "errorDeclaration": None, "recordTime": None} == {
        **told,
        "errorDeclaration": None,
        "recordTime": None,
    }


def test_the_void_of_a_held_event_is_none_since_nothing_was_told(hub):
    held = hub.event(1, sku="NOPE")
    hub.send([held, hub.event(2, kind="void", voids=held["id"], sku=None, quantity=None, location=None)])

    assert events_of(hub) == []


def test_a_held_event_is_told_when_it_is_accepted(hub):
    hub.send([hub.event(1, document="PO-1001", quantity="41")])
    assert events_of(hub) == []
    hold = hub.rows("SELECT id FROM hold")[0][0]
    hub.now += DAY_MS
    hub.poster.write(lambda s: s.resolve_hold(hold, action="accept", actor="sue", reason="so")).result(10)
    (event,) = events_of(hub)

    assert event["recordTime"] == "2026-11-23T10:11:12.345Z"
    assert event["eventTime"].startswith("2026-11-22T10:11:12")
    assert events_of(hub, span=Span(None, hub.now)) == []
    assert events_of(hub, span=Span(hub.now, None)) == [event]


def test_a_bin_counted_empty_and_paperwork_are_no_events(hub):
    hub.post(hub.event(quantity="5", unit_cost="1"))
    hub.post(hub.event(kind="count", quantity="0"))

    assert [event["bizStep"] for event in events_of(hub)] == ["receiving"]


def test_lots_serials_units_and_places_are_identified(hub):
    def stock(session):
        code = (BarcodeIn("4012345111118"), BarcodeIn("14012345111115", 12 * MICRO))
        session.put_item(ItemIn("CHEESE", "Cheese", "kg", is_whole=False, tracks_lot=True, barcodes=code))
        session.put_item(ItemIn("PUMP", "Pump", tracks_serial=True))

    hub.poster.write(stock).result(10)
    hub.post(hub.event(sku="CHEESE", lot="L1", quantity="0.125", unit_cost="8"))
    hub.post(hub.event(sku="PUMP", serial="S-1", unit_cost="80"))
    cheese, pump = events_of(hub, ids=OURS)

    assert cheese["quantityList"] == [
        {"epcClass": "urn:epc:class:lgtin:4012345.011111.L1", "quantity": 0.125, "uom": "KGM"}
    ]
    assert cheese["readPoint"] == {"id": "urn:epc:id:sgln:4012345.00000.A-01"}
    assert pump["epcList"] == ["urn:tallydock:b1f2:items:PUMP:serials:S-1"]
    assert "quantityList" not in pump


def test_goods_in_a_package_are_told_with_it(hub):
    sscc = "340123450000000017"
    hub.post(hub.event(quantity="9", unit_cost="1", package=sscc))
    hub.post(hub.event(kind="pick", document="SO-2001", package=sscc))
    hub.post(hub.event(kind="pick", document="SO-2001", package="TOTE-1"))
    hub.post(hub.event(kind="ship", document="SO-2001", location="STAGING", package=sscc))
    found = events_of(hub, ids=OURS)

    assert [event["type"] for event in found] == [
        "AggregationEvent",
        "AggregationEvent",
        "ObjectEvent",
        "AggregationEvent",
    ]
    assert [(event["action"], event["bizStep"]) for event in found] == [
        ("OBSERVE", "receiving"),
        ("ADD", "packing"),
        ("OBSERVE", "picking"),
        ("OBSERVE", "shipping"),
    ]
    assert found[1]["parentID"] == "urn:epc:id:sscc:4012345.3000000001"
    assert found[1]["childQuantityList"] == [{"epcClass": WIDGET, "quantity": 1}]


@pytest.mark.parametrize("ids", [PLAIN, OURS, Identifiers("b1f2", base_uri="https://example.com/stock")])
def test_random_days_are_documents_of_the_standard_and_miss_nothing_that_moved(open_hub, ids):
    hub, day = open_hub(), Day(11)
    hub.poster.write(stock_up).result(10)
    hub.send([day.event(seq) for seq in range(1, 401)], first=1)
    for (hold,) in hub.rows("SELECT id FROM hold WHERE state = 'open' ORDER BY id LIMIT 40"):
        hub.poster.write(lambda s, hold=hold: s.resolve_hold(hold, action="accept", actor="sue", reason="so")).result(
            10
        )
    found = events_of(hub, ids=ids, zone="America/St_Johns")

    applied = "SELECT uuid FROM event WHERE outcome = 'applied' AND kind NOT IN ('void', 'count')"
    told = {event["eventID"].removeprefix("urn:uuid:") for event in found}
    assert {row[0] for row in hub.rows(applied)} - told == set()
    voided = hub.rows(
        "SELECT count(*) FROM event WHERE voided_by IS NOT NULL AND outcome = 'applied' AND kind <> 'count'"
    )
    errors = [event for event in found if "errorDeclaration" in event and event["bizStep"] != "cycle_counting"]
    assert len(errors) == voided[0][0] > 3
    assert {event["eventTimeZoneOffset"] for event in found} == {"-03:30"}


def test_no_event_is_an_empty_list(hub):
    document = document_of(hub)

    assert document["epcisBody"] == {"eventList": []}
    assert document["creationDate"] == "2026-11-22T10:11:12.345Z"


def test_more_events_than_a_page_keep_their_order(hub):
    every = [hub.event(seq, unit_cost="1", id=str(uuid.uuid4())) for seq in range(1, 1201)]
    for first in range(0, len(every), 400):
        hub.send(every[first : first + 400])

    assert [event["eventID"] for event in events_of(hub)] == [f"urn:uuid:{event['id']}" for event in every]
