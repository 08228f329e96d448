"""Journal entries as QuickBooks Online takes them."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal

from hub.exports.formats.quickbooks_online import DOC_NUMBER_MAX, document_number, write
from tests.hub.exports.formats.conftest import DAY, RECEIPT, SALE, names


def entries_of(*vouchers, **accounts):
    text = "".join(write(vouchers, names("quickbooks-online", **accounts)))
    return json.loads(text, parse_float=Decimal)["JournalEntry"]


def test_debits_equal_credits_to_the_cent():
    (entry,) = entries_of(SALE)
    sums = {"Debit": Decimal(0), "Credit": Decimal(0)}
    for line in entry["Line"]:
        sums[line["JournalEntryLineDetail"]["PostingType"]] += line["Amount"]

    assert sums["Debit"] == sums["Credit"] == Decimal("57.50")
    assert {line["DetailType"] for line in entry["Line"]} == {"JournalEntryLineDetail"}


def test_accounts_are_named_by_their_ids():
    (entry,) = entries_of(RECEIPT, inventory="81", accounts_payable="33")

    assert [line["JournalEntryLineDetail"]["AccountRef"] for line in entry["Line"]] == [
        {"value": "81"},
        {"value": "33"},
    ]


def test_payables_name_a_vendor_and_receivables_a_customer():
    bought, sold = entries_of(RECEIPT, SALE)

    assert bought["Line"][1]["JournalEntryLineDetail"]["Entity"] == {"Type": "Vendor", "EntityRef": {"name": "ACME"}}
    counter = {"Type": "Customer", "EntityRef": {"name": "Counter sales"}}
    assert sold["Line"][0]["JournalEntryLineDetail"]["Entity"] == counter


def test_document_numbers_are_unique_and_short_enough():
    found = [entry["DocNumber"] for entry in entries_of(RECEIPT, SALE)]

    assert len(set(found)) == 2
    assert len(document_number(2**63 - 1)) <= DOC_NUMBER_MAX


def test_the_note_leads_back_to_the_scan():
    assert entries_of(SALE)[0]["PrivateNote"] == (
        'ship 5" pipe, "blue", entry 131072, event 018f0000-0000-7000-8000-000000000002, '
        "occurred 2026-11-23T08:00:00.000Z, corrects 018f0000-0000-7000-8000-000000000001"
    )
    assert entries_of(replace(DAY))[0]["PrivateNote"] == "3 entries of the day, entry 196608"


def test_no_voucher_is_an_empty_list():
    assert entries_of() == []
