"""What is derived from the log, derived anew after a migration that asked for it, in the migration's own transaction.

Ledgers of earlier versions lack what later ones keep beside the log: sums over runs of movements, how pools stood, which receipts
an order line has, what is reserved. It books the log again, writes what differs, and seals anew what was sealed in an earlier
form. It never changes a movement or a journal entry: a log that today's rules would book otherwise is refused.
"""

from __future__ import annotations

import dataclasses
import secrets
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec

from hub.core.books import PLACES
from hub.core.facts import Facts, decode_facts, encode_facts
from hub.core.journal import InvariantBroken
from hub.core.replay import Replay
from hub.store import log as read, rows
from hub.store.driver import Raw
from hub.store.imprints import keep_missing
from hub.store.log import DecisionRow, Log, OnConnection
from hub.store.resealing import seal_anew
from hub.store.revisions import Unfit

MARK = "derive_again"
"""The key in `meta` by which a migration asks for it."""
HAS_STOOD = Facts.__struct_fields__.index("stood") + 1
"""How many facts a decision has at least since it notes how the pools stood (revision 0005)."""
TAG_BYTES = 9


def derive_if_asked(raw: Raw, *, now_ms: int) -> None:
    """Derive everything anew if a migration asked for it. Raises Unfit for a log that cannot be booked again as it stands."""
    if raw.execute("DELETE FROM meta WHERE key = ? RETURNING key", (MARK,)).fetchone() is None:
        return
    log = Log(OnConnection(raw))
    replay = Replay(log.location, log.line)
    derived = _book_again(log, replay)
    replay.reserve_all(log.promises())
    raw.change(rows.LATE, derived.late)
    for table, changed in derived.facts.items():
        raw.change(rows.FACTS[table], changed)
    for kind, values in (
        (rows.TRUE_UP, derived.true_ups),
        (rows.RUN, sorted(replay.runs)),
        (rows.RECEIPT, sorted({row[:2]: row for row in replay.receipts}.values())),
    ):
        raw.execute(f"DELETE FROM {kind.table}")
        raw.add(kind, values)
    version = log.newest_version() + 1
    is_told = _write_state(raw, log, replay, version)
    if keep_missing(raw, version) or is_told:
        commit = (version, secrets.token_urlsafe(TAG_BYTES), now_ms, None, None)
        raw.execute(rows.COMMIT.insert, commit)
    seal_anew(raw)


@dataclasses.dataclass
class _Derived:
    """What booking the log again told: rows that are written when all of it is known."""

    facts: dict[str, list[tuple[int, str]]] = dataclasses.field(default_factory=lambda: {"event": [], "decision": []})
    late: list[tuple[int, int]] = dataclasses.field(default_factory=list)
    true_ups: list[Sequence[Any]] = dataclasses.field(default_factory=list)


def _book_again(log: Log, replay: Replay) -> _Derived:
    books, derived = replay.books, _Derived()
    movements = _ByDecision(log.rows(read.MOVEMENTS))
    entries = _ByDecision(log.rows(read.ENTRIES))
    lines = _ByDecision(log.rows(read.ENTRY_LINES))
    for decision in log.decisions():
        if decision.facts is None:
            continue
        moved = movements.of(decision.id)
        facts = _facts_today(decision.facts, moved)
        try:
            replay.book(decision.id, decision.event, facts)
        except (InvariantBroken, LookupError, ValueError, TypeError, AttributeError) as error:
            raise _not_as_booked(decision, repr(error)) from error
        if [row[:9] for row in books.movements] != [row[:9] for row in moved]:
            raise _not_as_booked(decision, "other movements")
        if [*books.entries, *books.entry_lines] != [*entries.of(decision.id), *lines.of(decision.id)]:
            raise _not_as_booked(decision, "other journal entries")
        derived.late += [(new[0], new[9]) for new, old in zip(books.movements, moved, strict=True) if new[9] != old[9]]
        derived.true_ups += books.true_ups
        if facts != decode_facts(decision.facts):
            encoded = encode_facts(facts)
            derived.facts["event"].append((decision.event, encoded))
            if decision.id != decision.event:
                derived.facts["decision"].append((decision.id, encoded))
        replay.take_rows()
    return derived


def _not_as_booked(decision: DecisionRow, what: str) -> Unfit:
    return Unfit(
        f"Expected to book decision {decision.id} (event {decision.event}) again as it stands, got {what}: go on with the"
        " version that made this ledger, nothing was changed; its `hub check` says whether a row was changed by hand."
    )


class _ByDecision:
    """Rows of one table in the order of the decisions that made them."""

    def __init__(self, found: Iterator[tuple[Any, ...]]) -> None:
        self._found = found
        self._next = next(found, None)

    def of(self, decision: int) -> list[tuple[Any, ...]]:
        """Take the rows of a decision; those of earlier ones that nobody took are passed over."""
        taken: list[tuple[Any, ...]] = []
        while self._next is not None and self._next[0] < (decision + 1) * PLACES:
            if self._next[0] >= decision * PLACES:
                taken.append(tuple(self._next))
            self._next = next(self._found, None)
        return taken


def _facts_today(text: str, moved: list[tuple[Any, ...]]) -> Facts:
    """Return stored facts, with what earlier versions took from elsewhere when they booked."""
    facts = decode_facts(text)
    if len(msgspec.json.decode(text)) >= HAS_STOOD:
        return facts
    if facts.to:
        facts.to_pool = facts.pool
    if facts.op == "customer_return" and facts.line and moved:
        facts.value = moved[0][6]
    return facts


def _write_state(raw: Raw, log: Log, replay: Replay, version: int) -> bool:
    """Write balances, pools, order lines and orders that stand otherwise; say whether docks must hear of any."""
    books = replay.books
    with_uncosted = {(row[0], row[1]) for row in log.rows(read.UNCOSTED)}
    rows.write_pools(raw, books, with_uncosted)
    known = {tuple(row[:3]): (tuple(row[3:]), at) for *row, at in log.rows(read.BALANCES_AND_VERSIONS)}
    changed, is_told = [], False
    for key in sorted(books.changed_balances):
        new, (old, at) = dataclasses.astuple(books.balances[key]), known.get(key, ((), 0))
        if new != old:
            is_shown = new[:2] != old[:2]
            changed.append((*key, *new, version if is_shown else at))
            is_told = is_told or is_shown
    raw.put(rows.BALANCE, changed)
    raw.change(rows.ORDER_LINE, [rows.order_line_row(line) for _, line in sorted(books.lines.items())])
    orders = list(_changed_orders(log, replay))
    rows.write_documents(raw, [(order, state, version) for order, state in orders])
    return is_told or bool(orders)


def _changed_orders(log: Log, replay: Replay) -> Iterable[tuple[int, str]]:
    for order, lines in log.orders():
        order.lines = [replay.books.line(line) for line in lines]
        state = order.progressed()
        if state != order.state:
            yield order.id, state
