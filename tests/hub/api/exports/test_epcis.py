"""EPCIS documents over the API: for accountants and admins, of the days that are asked for, with the identifiers that were set."""

from __future__ import annotations

import pytest

from hub.api.permissions import Role


def test_a_document_is_sent_as_a_file(hub, admin):
    admin.item()
    admin.receive()
    reply = hub.as_role(Role.ACCOUNTANT).get("exports/epcis", **{"from": "2026-01-01"})

    assert reply.status == 200, reply.text
    assert reply.headers["content-type"].startswith("application/json")
    assert reply.headers["content-disposition"] == 'attachment; filename="epcis-2026-01-01.jsonld"'
    assert len(reply.json["epcisBody"]["eventList"]) == 1
    assert hub.poster.ledger in reply.text


def test_days_before_anything_happened_are_an_empty_document(admin):
    admin.item()
    admin.receive()
    document = admin.get("exports/epcis", **{"from": "2020-01-01", "to": "2020-01-31"}).json

    assert document["epcisBody"]["eventList"] == []
    assert document["creationDate"] == "2020-01-01T00:00:00.000Z"


def test_the_same_days_give_the_same_bytes(admin):
    admin.item()
    admin.receive()

    assert admin.get("exports/epcis").raw == admin.get("exports/epcis").raw


def test_identifiers_are_those_that_were_set(admin):
    told = {"company_prefix": "4012345", "glns": {"main": "4012345000009"}, "base_uri": "https://example.com/stock"}
    assert admin.put("exports/settings", told).status == 200
    admin.item(barcodes=[{"code": "4012345111118"}])
    admin.item("OWN")
    admin.receive()
    admin.receive("OWN")
    numbered, own = admin.get("exports/epcis").json["epcisBody"]["eventList"]

    assert numbered["quantityList"][0]["epcClass"] == "urn:epc:idpat:sgtin:4012345.011111.*"
    assert numbered["readPoint"]["id"] == "urn:epc:id:sgln:4012345.00000.A-01-02"
    assert own["quantityList"][0]["epcClass"] == "https://example.com/stock/items/OWN"


@pytest.mark.parametrize(
    ("query", "fields"),
    [
        ({"from": "2026-02-30", "time_zone": "Mars"}, ["time_zone", "from"]),
        ({"from": "2026-02-02", "to": "2026-02-01"}, ["to"]),
        ({"format": "xml"}, ["format"]),
    ],
)
def test_a_wrong_request_says_what_was_expected(admin, query, fields):
    reply = admin.get("exports/epcis", **query)

    assert reply.status == 422
    assert [error["field"] for error in reply.json["errors"]] == fields


def test_others_than_accountants_and_admins_get_none(hub):
    assert hub.as_role(Role.SUPERVISOR).get("exports/epcis").status == 403
