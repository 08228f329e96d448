"""The journal as a file over the API: days of a time zone, the same bytes each time, and refusals that say what to do."""

from __future__ import annotations

import csv
import io
import json
import uuid

import pytest

from hub.api.exports.asked import ENTRIES_MAX
from hub.api.exports.journal import file_of
from hub.api.permissions import Role
from hub.api.problems import Refused
from hub.exports.formats.vouchers import Names
from hub.exports.runs import Content, Run, Wanted
from hub.store.queries.exports import Span

FORMATS = {
    "beancount": "text/plain; charset=utf-8",
    "iif": "text/plain; charset=windows-1252",
    "quickbooks-online": "application/json; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
}


def rows_of(reply):
    assert reply.status == 200, reply.text
    return list(csv.DictReader(io.StringIO(reply.text)))


@pytest.mark.parametrize(("name", "media"), FORMATS.items())
def test_a_file_is_sent_with_its_type_and_name(hub, admin, name, media):
    admin.item()
    admin.receive()
    reply = hub.as_role(Role.ACCOUNTANT).get(
        "exports/journal", format=name, **{"from": "2026-01-01", "to": "2999-12-31"}
    )

    assert reply.status == 200, reply.text
    assert reply.headers["content-type"] == media
    assert reply.headers["content-disposition"].startswith('attachment; filename="journal-2026-01-01-2999-12-31.')
    assert int(reply.headers["content-length"]) == len(reply.raw)
    assert b"25.00" in reply.raw


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_days_give_the_same_bytes(admin, name):
    admin.item()
    admin.receive()
    first, second = (admin.get("exports/journal", format=name) for _ in range(2))

    assert first.raw == second.raw


@pytest.mark.parametrize("name", FORMATS)
def test_days_without_entries_give_a_file_without_entries(admin, name):
    admin.item()
    admin.receive()
    reply = admin.get("exports/journal", format=name, **{"from": "2020-01-01", "to": "2020-01-31"})

    assert reply.status == 200
    assert b"25.00" not in reply.raw
    if name == "quickbooks-online":
        assert json.loads(reply.raw) == {"JournalEntry": []}


@pytest.mark.parametrize(
    ("query", "field", "expected"),
    [
        ({"format": "xls"}, "format", "one of beancount, iif, quickbooks-online, csv"),
        ({"format": "csv", "from": "01.02.2026"}, "from", "a day like 2026-11-25"),
        ({"format": "csv", "to": "2026-02-30"}, "to", "a day like 2026-11-25"),
        ({"format": "csv", "to": "9999-12-31"}, "to", "a day like 2026-11-25"),
        ({"format": "csv", "from": "2026-02-02", "to": "2026-02-01"}, "to", "a day not before 2026-02-02"),
        ({"format": "csv", "time_zone": "Europe/Atlantis"}, "time_zone", "a time zone like Europe/Berlin or UTC"),
        ({"format": "csv", "time_zone": "../../etc/passwd"}, "time_zone", "a time zone like Europe/Berlin or UTC"),
        ({"format": "csv", "summary": "month"}, "summary", "one of entry, day"),
    ],
)
def test_a_wrong_request_says_what_was_expected(admin, query, field, expected):
    reply = admin.get("exports/journal", **query)

    assert reply.status == 422
    assert [(error["field"], error["expected"]) for error in reply.json["errors"]] == [(field, expected)]


def test_a_request_without_a_format_is_refused(admin):
    assert admin.get("exports/journal").status == 422


@pytest.mark.parametrize("role", [Role.VIEWER, Role.OPERATOR, Role.SUPERVISOR])
def test_others_than_accountants_and_admins_get_no_books(hub, role):
    assert hub.as_role(role).get("exports/journal", format="csv").status == 403
    assert hub.as_role(role).get("exports/settings").status == 403
    assert hub.as_role(role).post("exports", {"format": "csv"}).status == 403


def test_names_set_by_the_accountant_are_used(hub, admin):
    accountant = hub.as_role(Role.ACCOUNTANT)
    admin.item()
    admin.receive()
    told = {"currency": "EUR", "accounts": {"csv": {"inventory": "1140 Vorräte"}}}
    assert accountant.put("exports/settings", told).status == 200

    rows = rows_of(admin.get("exports/journal", format="csv"))

    assert {row["currency"] for row in rows} == {"EUR"}
    assert [row["name"] for row in rows] == ["1140 Vorräte", "accounts_payable"]


@pytest.mark.parametrize(
    "told",
    [
        {"currency": "euro"},
        {"accounts": {"beancount": {"inventory": "Inventory"}}},
        {"accounts": {"beancount": {"stock": "Assets:Stock"}}},
        {"accounts": {"xls": {}}},
        {"glns": {"main": "4012345000008"}},
        {"company_prefix": "12"},
        {"base_uri": "ftp://example.com"},
        {"unnamed_customer": ""},
        {"unnamed_customer": None, "colour": "red"},
    ],
)
def test_a_setting_that_would_break_files_is_refused_and_nothing_changes(admin, told):
    before = admin.get("exports/settings").json

    assert admin.put("exports/settings", {"unnamed_supplier": "Somebody", **told}).status == 422
    assert admin.get("exports/settings").json == before


def test_settings_are_told_with_their_defaults_and_can_be_taken_back(admin):
    found = admin.put("exports/settings", {"company_prefix": "4012345", "glns": {"main": "4012345000009"}}).json
    assert found["company_prefix"] == "4012345"
    assert found["glns"] == {"main": "4012345000009"}
    assert found["currency"] == "USD"
    assert found["accounts"]["beancount"]["cogs"] == "Expenses:CostOfGoodsSold"

    found = admin.put("exports/settings", {"company_prefix": "", "glns": {"main": ""}}).json
    assert found["company_prefix"] == ""
    assert found["glns"] == {}


def test_a_file_that_would_be_too_long_says_what_to_do(hub):
    names = Names({}, "USD", {})
    long = Run(Wanted("csv", "entry", "UTC"), Span(), Content(ENTRIES_MAX + 1, []), names)

    with pytest.raises(Refused) as refused:
        hub.services.readers.run(lambda reader: file_of(reader, long, "journal"))

    assert refused.value.problem.status == 409
    assert "tallydock hub export" in refused.value.problem.detail


def test_an_account_that_a_person_added_has_a_name_in_every_format(admin):
    admin.item()
    admin.receive()
    assert admin.put("settings", {"scrap_accounts": {"broken": "broken_glass"}}).status == 200
    told = {"id": str(uuid.uuid4()), "kind": "scrap", "sku": "W-100", "quantity": "1", "location": "A-01-02"}
    admin.post("events", {"events": [{**told, "reason": "broken"}]})

    assert "Expenses:BrokenGlass" in admin.get("exports/journal", format="beancount").text
    assert "\tBroken glass\t" in admin.get("exports/journal", format="iif").text
    admin.put("exports/settings", {"accounts": {"iif": {"broken_glass": "Breakage"}}})
    assert "\tBreakage\t" in admin.get("exports/journal", format="iif").text


def payables_of(admin):
    rows = rows_of(admin.get("exports/journal", format="csv"))
    return [(row["kind"], row["party"]) for row in rows if row["account"] == "accounts_payable"]


def test_a_payable_is_that_of_the_supplier_of_the_order_and_a_void_that_of_what_it_voids(admin):
    admin.item()
    lines = [{"sku": "W-100", "quantity": "10", "unit_cost": "2.50"}]
    admin.post("purchase-orders", {"number": "PO-1", "supplier": "ACME", "lines": lines})
    received = admin.receive(document="PO-1", quantity="4")
    admin.receive(quantity="1", unit_cost="1")
    admin.post("events", {"events": [{"id": str(uuid.uuid4()), "kind": "void", "voids": received}]})

    assert payables_of(admin) == [("receipt", "ACME"), ("receipt", ""), ("void", "ACME")]


def test_a_bill_is_payable_to_its_supplier(admin):
    admin.put("settings", {"purchase_mode": "grni"})
    admin.item()
    received = admin.receive(quantity="4", unit_cost="2")
    bill = {"number": "B-1", "supplier": "ACME", "lines": [{"receipt": received, "quantity": "4", "unit_cost": "2"}]}
    assert admin.post("bills", bill).status == 201

    assert payables_of(admin) == [("bill", "ACME")]
