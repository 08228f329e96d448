"""beancount itself reads the exports of random histories: no complaint, and the same balances as ours. It runs as another program."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path

from hub.exports.runs import Wanted, keep, plan, write
from hub.store.queries.readers import Readers
from tests.hub.conftest import NOW
from tests.hub.test_random_days import Day, stock_up
from wire.amounts import parse_money

BEAN_CHECK = Path(sys.executable).with_name("bean-check")
BALANCES = """
import collections, json, sys
from beancount import loader
from beancount.core.data import Transaction
entries, errors, _ = loader.load_file(sys.argv[1])
sums = collections.Counter()
for entry in entries:
    if isinstance(entry, Transaction):
        for posting in entry.postings:
            sums[posting.account] += posting.units.number
print(json.dumps({"errors": len(errors), "transactions": sum(isinstance(e, Transaction) for e in entries),
                  "balances": {account: str(number) for account, number in sums.items()}}))
"""
DOCKS = ("dock1", "dock2", "dock3", "dock4")
HOUR_MS = 3_600_000


def post_history(hub, *, events, seed):
    """Post random events of several docks in large batches, an hour apart."""
    hub.poster.write(stock_up).result(10)
    for number, dock in enumerate(DOCKS):
        day = Day(seed * 10 + number)
        every = [day.event(seq) for seq in range(1, events // len(DOCKS) + 1)]
        for first in range(0, len(every), 500):
            hub.now += HOUR_MS
            hub.send(every[first : first + 500], gateway=dock, first=first + 1)


def balances_of(path):
    done = subprocess.run(
        [sys.executable, "-c", BALANCES, path], capture_output=True, text=True, timeout=100, check=True
    )
    return json.loads(done.stdout)


def test_bean_check_takes_a_history_of_ten_thousand_events_and_its_inventory_is_that_of_the_pools(open_hub, tmp_path):
    hub = open_hub()
    post_history(hub, events=10_000, seed=1)
    path = tmp_path / "journal.beancount"
    readers = Readers(hub.place)
    text = readers.run(lambda reader: "".join(write(reader, plan(reader, Wanted("beancount", "entry", "UTC"))[0])))
    readers.close()
    path.write_text(text, encoding="utf-8")

    checked = subprocess.run([BEAN_CHECK, path], capture_output=True, text=True, timeout=100, check=False)
    found = balances_of(path)

    assert (checked.returncode, checked.stdout + checked.stderr) == (0, "")
    assert found["errors"] == 0
    assert found["transactions"] == hub.number_of("journal_entry") > 2000
    (pools,) = hub.rows("SELECT sum(value) FROM pool")[0]
    assert parse_money(found["balances"]["Assets:Inventory"]) == pools


def test_the_runs_of_a_chain_together_are_the_whole_journal(open_hub, tmp_path):
    hub, rng = open_hub(), random.Random(5)
    hub.poster.write(stock_up).result(10)
    day = Day(5)
    every = [day.event(seq) for seq in range(1, 401)]
    readers, number = Readers(hub.place), 0
    ledger, first = [], 0
    while first < len(every):
        taken = rng.randrange(1, 40)
        hub.send(every[first : first + taken], first=first + 1)
        first += taken
        hub.now += rng.randrange(10) * HOUR_MS
        if rng.random() < 0.3 or first >= len(every):
            number += 1
            run = hub.poster.write(_make_run).result(10)
            part = tmp_path / f"{number}.beancount"
            part.write_text(readers.run(lambda reader, run=run: "".join(write(reader, run))), encoding="utf-8")
            ledger.append(f'include "{part.name}"\n')
    readers.close()
    whole = tmp_path / "ledger.beancount"
    whole.write_text("".join(ledger))

    found = balances_of(whole)

    assert number > 3
    assert (found["errors"], found["transactions"]) == (0, hub.number_of("journal_entry"))
    (pools,) = hub.rows("SELECT sum(value) FROM pool")[0]
    assert parse_money(found["balances"]["Assets:Inventory"]) == pools


def _make_run(session):
    wanted = Wanted("beancount", "entry", "UTC", since_last=True)
    return keep(session.sql, plan(session.sql, wanted)[0], actor="accountant", now_ms=NOW)
