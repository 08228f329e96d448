"""The journal as vouchers: nothing is lost when entries become files, nor when a day is summed up."""

from __future__ import annotations

from collections import Counter
from zoneinfo import ZoneInfo

import pytest

from hub.exports.formats.quickbooks_online import document_number
from hub.exports.formats.vouchers import PARTY_KINDS
from hub.exports.journal import BY_DAY, BY_ENTRY, vouchers
from hub.store.queries import exports
from hub.store.queries.exports import Span
from hub.store.queries.readers import Readers
from tests.hub.test_random_days import Day, stock_up

HOUR_MS = 3_600_000
EVERYTHING = Span()


@pytest.fixture
def history(open_hub):
    """A hub with four hundred random events, posted over some days."""
    hub, day = open_hub(), Day(7)
    hub.poster.write(stock_up).result(10)
    for first in range(1, 400, 20):
        hub.now += 5 * HOUR_MS
        hub.send([day.event(seq) for seq in range(first, first + 20)], gateway="dock1", first=first)
    return hub


def read(hub, query):
    readers = Readers(hub.place)
    try:
        return readers.run(query)
    finally:
        readers.close()


def found_of(hub, summary, zone="UTC", span=EVERYTHING):
    return read(hub, lambda reader: list(vouchers(reader, span, summary=summary, zone=ZoneInfo(zone))))


def nets_of(found):
    nets = Counter()
    for voucher in found:
        for line in voucher.lines:
            nets[line.account] += line.debit - line.credit
    return {account: net for account, net in nets.items() if net}


@pytest.mark.parametrize("summary", [BY_ENTRY, BY_DAY])
def test_every_account_keeps_its_sum(history, summary):
    number, totals = read(history, lambda reader: exports.totals(reader, Span()))
    found = found_of(history, summary)

    assert nets_of(found) == {account: debit - credit for account, debit, credit in totals if debit != credit}
    assert number == history.number_of("journal_entry")


@pytest.mark.parametrize("summary", [BY_ENTRY, BY_DAY])
def test_every_voucher_balances_and_has_a_number_of_its_own(history, summary):
    found = found_of(history, summary)

    assert [voucher for voucher in found if sum(line.debit - line.credit for line in voucher.lines)] == []
    assert all(min(line.debit, line.credit) == 0 < max(line.debit, line.credit) for v in found for line in v.lines)
    assert len({document_number(voucher.number) for voucher in found}) == len(found) > 5


def test_a_day_has_one_voucher_for_each_party_and_one_line_for_each_account(history):
    found = found_of(history, BY_DAY)

    assert len({voucher.day for voucher in found}) > 3
    for voucher in found:
        accounts = [line.account for line in voucher.lines]
        assert len(set(accounts)) == len(accounts)
        assert len([account for account in accounts if account in PARTY_KINDS]) <= 1


def test_days_one_after_the_other_are_the_whole_in_every_time_zone(history):
    whole = [voucher.number for voucher in found_of(history, BY_ENTRY)]
    edges = [history.now - hours * HOUR_MS for hours in (1000, 77, 50, 49, 20, 0)]
    parts = [*zip([None, *edges], [*edges, None], strict=True)]
    pieces = [found_of(history, BY_ENTRY, span=Span(first, last)) for first, last in parts]

    assert [voucher.number for piece in pieces for voucher in piece] == whole
    assert [len(piece) > 0 for piece in pieces].count(True) > 3
    assert {v.day for v in found_of(history, BY_ENTRY, "Asia/Tokyo")} != {v.day for v in found_of(history, BY_ENTRY)}


def test_a_clock_that_was_set_back_loses_no_entry_of_a_day(open_hub):
    hub = open_hub().seed()
    for number, hours in enumerate((0, 30, -30, 5), start=1):
        hub.now += hours * HOUR_MS
        hub.send([hub.event(number, unit_cost="1", at=None, clock=None)])
    found = found_of(hub, BY_DAY)

    assert [(voucher.day.isoformat(), voucher.entries) for voucher in found] == [("2026-11-22", 3), ("2026-11-23", 1)]
    span = Span(hub.now - 6 * HOUR_MS, hub.now + 1)
    assert len(found_of(hub, BY_ENTRY, span=span)) == 3
