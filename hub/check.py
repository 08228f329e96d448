"""The proof of the books: replays the whole log through the pure core and compares everything derived from it.

It reads one snapshot and changes nothing. A difference names the row; the exit status is 0 only if there is none.
"""

from __future__ import annotations

import dataclasses
import json
import sys
from collections.abc import Callable, Iterator

import msgspec

from hub.comparing import Compare, Numbers, Report
from hub.core.catalogue import TRANSIT_SITE
from hub.core.costing import check_pool
from hub.core.facts import decode_facts
from hub.core.journal import Account, InvariantBroken
from hub.core.papers import PAPERS
from hub.core.replay import Replay
from hub.core.times import format_ms
from hub.proofs import PROOFS
from hub.store import log as read
from hub.store.database import Place, store_at
from hub.store.log import Log
from hub.store.rows import order_line_row
from hub.store.tables import metadata
from wire.codec import Undecodable, decode_event
from wire.feedback import Reason

UNPROVABLE = (
    InvariantBroken,
    ArithmeticError,
    LookupError,
    TypeError,
    ValueError,
    AttributeError,
    msgspec.MsgspecError,
)
"""What a proof runs into where rows were changed so that they cannot be read."""


def check(place: Place) -> Report:
    """Prove the books in a database."""
    log = Log(store_at(place).snapshot())
    try:
        return prove(log)
    finally:
        log.close()


def prove(log: Log) -> Report:
    """Prove the books in a snapshot; a proof that what is stored makes impossible is a difference, too."""
    report = Report()
    replay = Replay(log.location, log.line)
    steps: tuple[Callable[[], None], ...] = (
        lambda: _replay_log(log, replay, report),
        lambda: _compare_state(log, replay, report),
        lambda: _check_orders(log, replay, report),
        lambda: _check_sums(log, report),
        lambda: _check_periods(log, report),
        lambda: _check_events(log, report),
        lambda: _check_streams(log, report),
        lambda: _check_commits(log, report),
    )
    for step in steps:
        try:
            step()
        except UNPROVABLE as error:
            report.differ(f"a proof of the log and its books: cannot be made of what is stored: {error!r}")
    for name, proof in PROOFS.items():
        _check_changed(name, proof, log, report)
    report.proved["seal"] = log.count("seal")
    _notice(log, report)
    return report


def _replay_log(log: Log, replay: Replay, report: Report) -> None:
    books = replay.books
    movements = Compare(report, "movement", log.rows(read.MOVEMENTS))
    entries = Compare(report, "journal_entry", log.rows(read.ENTRIES))
    lines = Compare(report, "journal_line", log.rows(read.ENTRY_LINES), key=2)
    true_ups = Compare(report, "true_up", log.rows(read.TRUE_UPS))
    costs = Compare(report, "receipt_cost", log.rows(read.COSTS))
    numbers = Numbers(report, log.rows(read.GIVEN))
    for decision in log.decisions():
        numbers.expect(decision.id)
        if decision.facts is None:
            if decision.outcome == "applied":
                report.differ(f"event {decision.event}: applied without facts")
            continue
        try:
            facts = decode_facts(decision.facts)
            replay.book(decision.id, decision.event, facts)
            if facts != decode_facts(decision.facts):
                report.differ(
                    f"decision {decision.id}: its facts say that the pools stood otherwise than {facts.stood}"
                )
        except UNPROVABLE as error:
            report.differ(f"decision {decision.id} of event {decision.event}: cannot be booked again: {error!r}")
        movements.expect(books.movements)
        entries.expect(books.entries)
        lines.expect(books.entry_lines)
        true_ups.expect(books.true_ups)
        costs.expect(books.costs)
        replay.take_rows()
    for compare in (movements, entries, lines, true_ups, costs):
        compare.end()
    report.proved["decision"] = numbers.end()


def _compare_state(log: Log, replay: Replay, report: Report) -> None:
    books = replay.books
    try:
        replay.reserve_all(log.promises())
    except KeyError as error:
        report.differ(f"reservations: cannot be shared out again: {error.args[0]}")
    balances = Compare(report, "balance", log.rows(read.BALANCES), key=3)
    balances.expect(
        (*key, *dataclasses.astuple(balance))
        for key, balance in sorted(books.balances.items())
        if key in books.changed_balances
    )
    balances.end()
    pools = Compare(report, "pool", log.rows(read.POOLS), key=2)
    uncosted = Compare(report, "uncosted", log.rows(read.UNCOSTED), key=3)
    for key in sorted(books.changed_pools):
        pool, waiting = books.pools[key]
        try:
            check_pool(pool, waiting)
        except InvariantBroken as error:
            report.differ(f"pool {key}: {error}")
        known = (pool.last_cost, pool.last_quantity, pool.last_value)
        pools.expect(
            [(*key, pool.quantity, pool.value, *known, pool.generation, str(pool.survival), pool.last_receipt)]
        )
        uncosted.expect((*key, row.id, row.event_id, row.line_id, row.quantity, row.value) for row in waiting)
    pools.end()
    uncosted.end()
    runs = Compare(report, "movement_run", log.rows(read.RUNS), key=5)
    runs.expect(sorted(replay.runs))
    runs.end()
    receipts = Compare(report, "receipt", log.rows(read.RECEIPTS), key=2)
    receipts.expect(sorted({row[:2]: row for row in replay.receipts}.values()))
    receipts.end()
    order_lines = Compare(report, "document_line", log.rows(read.ORDER_LINES))
    order_lines.expect(row for _, line in sorted(books.lines.items()) if any((row := order_line_row(line))[1:]))
    order_lines.end()
    serials = Compare(report, "serial", log.rows(read.SERIALS), key=2)
    serials.expect((*key, int(books.serials[key]), by) for key, by in sorted(books.changed_serials.items()))
    serials.end()


def _check_orders(log: Log, replay: Replay, report: Report) -> None:
    """Prove that each order's state is the one that its lines give it."""
    same = 0
    for order, lines in log.orders():
        order.lines = [replay.books.line(line) for line in lines]
        state = order.progressed()
        if state != order.state:
            report.differ(f"document {order.number}: shown as {order.state}, its lines make it {state}")
        same += state == order.state
    report.proved["document"] = same


_TRANSIT = f"(SELECT id FROM site WHERE name = '{TRANSIT_SITE}')"
_SUMS = {
    "debits equal credits": "SELECT 'journal entry ' || entry_id || ': debits ' || sum(debit) || ', credits ' || sum(credit)"
    " FROM journal_line GROUP BY entry_id HAVING sum(debit) <> sum(credit)",
    "every balance is the sum of its movements": "SELECT 'balance ' || item_id || '/' || location_id || '/' || lot_id ||"
    " ': differs by ' || sum(q) FROM (SELECT item_id, location_id, lot_id, quantity AS q FROM movement"
    " UNION ALL SELECT item_id, location_id, lot_id, -on_hand FROM balance) AS summed GROUP BY item_id, location_id, lot_id"
    " HAVING sum(q) <> 0",
    "the inventory account is the sum of the pools": "SELECT 'item ' || item_id || ': inventory differs from its pools by ' ||"
    " sum(v) FROM (SELECT e.item_id, l.debit - l.credit AS v FROM journal_line l JOIN journal_entry e ON e.id = l.entry_id"
    f" WHERE l.account = {int(Account.INVENTORY)} UNION ALL SELECT item_id, -value FROM pool WHERE site_id NOT IN"
    f" {_TRANSIT}) AS summed GROUP BY item_id HAVING sum(v) <> 0",
    "the account of the goods on the way is the sum of their pools": "SELECT 'item ' || item_id || ': in transit differs from"
    " its pools by ' || sum(v) FROM (SELECT e.item_id, l.debit - l.credit AS v FROM journal_line l JOIN journal_entry e"
    f" ON e.id = l.entry_id WHERE l.account = {int(Account.IN_TRANSIT)} UNION ALL SELECT item_id, -value FROM pool"
    f" WHERE site_id IN {_TRANSIT}) AS summed GROUP BY item_id HAVING sum(v) <> 0",
    "pools hold what the bins hold": "SELECT 'item ' || item_id || ': pools and bins differ by ' || sum(q) FROM"
    " (SELECT item_id, quantity AS q FROM pool UNION ALL SELECT item_id, -on_hand FROM balance) AS summed GROUP BY item_id"
    " HAVING sum(q) <> 0",
    "all paperwork is listed": "SELECT 'paper ' || id || ': not listed, or listed and not booked' FROM (SELECT id FROM event"
    f" WHERE outcome = 'applied' AND kind IN ({', '.join(repr(kind) for kind in PAPERS)})"
    " UNION ALL SELECT id FROM paper) AS both_lists GROUP BY id HAVING count(*) <> 2",
    "quantity 0 has value 0": "SELECT 'pool ' || item_id || '/' || site_id || ': value ' || value || ' on quantity 0'"
    " FROM pool WHERE quantity = 0 AND value <> 0",
}


def _check_sums(log: Log, report: Report) -> None:
    for proof, sql in _SUMS.items():
        wrong = 0
        for row in log.rows(sql):
            wrong += 1
            report.differ(str(row[0]))
        report.proved[proof] = int(wrong == 0)


def _check_periods(log: Log, report: Report) -> None:
    """Compare what the journal holds up to the end of each closed period with what it held when that was closed."""
    closed = 0
    for through, entries, debits in log.rows("SELECT through, entries, debits FROM period ORDER BY through"):
        found = next(log.rows(read.POSTED_THROUGH, through))
        closed += 1
        if tuple(found) != (entries, debits):
            when = format_ms(through)
            report.differ(
                f"period through {when}: closed with {entries} entries of {debits}, found {found[0]} of {found[1]}"
            )
    report.proved["closed period"] = closed


def _check_events(log: Log, report: Report) -> None:
    same = 0
    for row in log.events():
        if row.reason == Reason.MALFORMED:
            continue
        try:
            event = decode_event(row.payload.encode())
        except Undecodable as error:
            report.differ(f"event {row.id}: {error}")
            continue
        said = (event.id, event.kind)
        if said != (row.uuid, row.kind):
            report.differ(f"event {row.id}: stored as {(row.uuid, row.kind)}, its payload says {said}")
        else:
            same += 1
    report.proved["event"] = same


def _check_streams(log: Log, report: Report) -> None:
    holes: dict[int, list[tuple[int, int]]] = {}
    for stream, first, last in log.holes():
        holes.setdefault(stream, []).append((first, last))
    for stream, name, through, through_id in log.streams():
        lost = holes.get(stream, [])
        places = list(log.places(stream))
        known = {seq: event for seq, event in places if seq is not None}
        if len(known) != len(places):
            report.differ(f"stream {name}: {len(places)} events, {len(known)} places")
        for first, last in _uncovered(through, [(seq, seq) for seq in known] + lost):
            report.differ(f"stream {name}: events {first} to {last} are missing, its mark is {through}")
        if known and max(known) > through:
            report.differ(f"stream {name}: event {max(known)} is above its mark {through}")
        if through and (known.get(through) or "").lower() != (through_id or "").lower():
            report.differ(
                f"stream {name}: its mark {through} names {through_id}, the event there is {known.get(through)}"
            )
        report.holes += [{"stream": name, "from": first, "to": last} for first, last in lost]
    report.proved["stream"] = log.count("stream")


def _uncovered(through: int, covered: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the ranges from 1 to `through` that no range of `covered` holds."""
    missing: list[tuple[int, int]] = []
    expected = 1
    for first, last in sorted(covered):
        if first > expected:
            missing.append((expected, first - 1))
        expected = max(expected, last + 1)
    if expected <= through:
        missing.append((expected, through))
    return missing


def _check_commits(log: Log, report: Report) -> None:
    expected = 1
    for version, first, last in log.rows(
        "SELECT version, decisions_from, decisions_to FROM commit_log ORDER BY version"
    ):
        if version != expected:
            report.differ(f"commit {expected}: missing, the next one is {version}")
        if (first is None) != (last is None) or (first is not None and last < first):
            report.differ(f"commit {version}: decisions {first} to {last}")
        expected = version + 1
    newest = expected - 1
    for table in metadata.sorted_tables:
        if "version" not in table.c or table.name in ("commit_log", "seal"):
            continue
        for row in log.rows(f"SELECT count(*) FROM {table.name} WHERE version > ?", newest):
            if row[0]:
                report.differ(f"{table.name}: {row[0]} rows have a version above the newest commit {newest}")
    report.proved["commit"] = newest


def _check_changed(name: str, proof: Callable[[Log], Iterator[str]], log: Log, report: Report) -> None:
    before = report.differing
    try:
        for text in proof(log):
            report.differ(text)
    except UNPROVABLE as error:
        report.differ(f"{name}: cannot be proved of what is stored: {error!r}")
    report.proved[name] = int(report.differing == before)


def _notice(log: Log, report: Report) -> None:
    for row in log.rows("SELECT state, count(*) FROM hold GROUP BY state ORDER BY state"):
        report.noticed[f"holds {row[0]}"] = row[1]
    for row in log.rows("SELECT kind, count(*) FROM alarm WHERE is_open = 1 GROUP BY kind ORDER BY kind"):
        report.noticed[f"alarms {row[0]}"] = row[1]
    report.noticed["rejected messages"] = log.count("rejected_message")
    report.noticed["commits not sealed yet"] = max(0, log.count("commit_log") - log.count("seal"))


def main(place: Place, *, as_json: bool) -> int:
    """Prove the books in a database, print the report, and return the exit status."""
    report = check(place)
    if as_json:
        sys.stdout.write(json.dumps(report.to_dict()) + "\n")
        return 0 if report.is_good else 1
    for proof, number in report.proved.items():
        sys.stdout.write(f"proved  {proof}: {number}\n")
    for hole in report.holes:
        sys.stdout.write(f"hole    {hole['stream']}: events {hole['from']} to {hole['to']} were lost at the gateway\n")
    for what, number in report.noticed.items():
        sys.stdout.write(f"noticed {what}: {number}\n")
    for text in report.differences:
        sys.stdout.write(f"DIFFERS {text}\n")
    sys.stdout.write("the books are proved\n" if report.is_good else f"{report.differing} differences\n")
    return 0 if report.is_good else 1
