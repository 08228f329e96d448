"""Tables of the books and of who may write them; the part of `hub.store.tables` that posting derives. Opens nothing."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, String, Table, Text

from hub.store.columns import AnyCase, Int, block_of, figure, later_version_column, metadata, row_id, version_column

# -- the books --------------------------------------------------------------------------------------------------------

movement = Table(
    "movement",
    metadata,
    Column("id", Int, primary_key=True, autoincrement=False),
    Column("event_id", Int, nullable=False),
    Column("item_id", Int, nullable=False),
    Column("location_id", Int, nullable=False),
    Column("lot_id", Int, nullable=False),
    Column("quantity", Int, nullable=False),
    Column("value", Int, nullable=False),
    Column("at", Int, nullable=False),
    Column("occurred_at", Int, nullable=False),
    Column("is_late", Integer, nullable=False, server_default="0"),
)
"""`id` = decision id * 65536 + place in the decision. `value`: what it added to the pool, in minor units. `is_late`: it came
after others of its balance that had happened long after it."""
Index("movement_place", block_of(movement.c.id), movement.c.item_id, movement.c.location_id, movement.c.id)
_is_late = movement.c.is_late == 1
_late = (movement.c.item_id, movement.c.location_id, movement.c.lot_id, movement.c.occurred_at, movement.c.quantity)
Index("movement_late", *_late, sqlite_where=_is_late, postgresql_where=_is_late)

movement_run = Table(
    "movement_run",
    metadata,
    Column("item_id", Int, primary_key=True, autoincrement=False),
    Column("location_id", Int, primary_key=True, autoincrement=False),
    Column("lot_id", Int, primary_key=True, autoincrement=False),
    Column("latest_at", Int, primary_key=True, autoincrement=False),
    Column("last_id", Int, primary_key=True, autoincrement=False),
    Column("first_id", Int, nullable=False),
    Column("earliest_at", Int, nullable=False),
    Column("quantity", Int, nullable=False),
    sqlite_with_rowid=False,
)
"""The sum of 64 movements of a balance in posting order, late ones left out, and when they happened. What moved since a
moment is the sum of the runs after it and of the late ones; only a run that lies across it is looked into."""

balance = Table(
    "balance",
    metadata,
    Column("item_id", Int, primary_key=True, autoincrement=False),
    Column("location_id", Int, primary_key=True, autoincrement=False),
    Column("lot_id", Int, primary_key=True, autoincrement=False),
    Column("on_hand", Int, nullable=False),
    Column("reserved", Int, nullable=False),
    Column("counted_at", Int),
    Column("counted_by", Int),
    version_column(),
    *(figure(name) for name in ("latest_at", "run_count", "run_first", "run_earliest", "run_quantity")),
    sqlite_with_rowid=False,
)
"""`reserved`: this row's share of open sales orders (`hub.core.availability`). `counted_at`, `counted_by`: its newest count.
`latest_at`: of its newest movement. `run_*`: movements since its last full run, as they will stand in `movement_run`."""

Index("balance_place", balance.c.location_id)

serial = Table(
    "serial",
    metadata,
    Column("item_id", Int, primary_key=True, autoincrement=False),
    Column("serial", Text, primary_key=True),
    Column("is_here", Integer, nullable=False),
    Column("decision_id", Int, nullable=False),
    sqlite_with_rowid=False,
)

pool = Table(
    "pool",
    metadata,
    Column("item_id", Int, primary_key=True, autoincrement=False),
    Column("site_id", Int, primary_key=True, autoincrement=False),
    Column("quantity", Int, nullable=False),
    Column("value", Int, nullable=False),
    Column("last_cost", Int),
    Column("last_quantity", Int, nullable=False),
    Column("last_value", Int, nullable=False),
    Column("generation", Int, nullable=False),
    Column("survival", Text, nullable=False),
    figure("last_receipt"),
    sqlite_with_rowid=False,
)
"""`site_id` 0: one pool for the company. `last_quantity`, `last_value`: the last average, as a fraction, before it ran empty.
`last_receipt`: the decision of the receipt that `last_cost` is of."""

uncosted = Table(
    "uncosted",
    metadata,
    Column("item_id", Int, primary_key=True, autoincrement=False),
    Column("site_id", Int, primary_key=True, autoincrement=False),
    Column("id", Int, primary_key=True, autoincrement=False),
    Column("event_id", Int, nullable=False),
    Column("line_id", Int, nullable=False),
    Column("quantity", Int, nullable=False),
    Column("value", Int, nullable=False),
    sqlite_with_rowid=False,
)
"""Issues beyond stock that no receipt has covered yet; `id` is the decision that issued them, `line_id` 0 without an order."""

true_up = Table(
    "true_up",
    metadata,
    Column("id", Int, primary_key=True, autoincrement=False),
    Column("issue_id", Int, nullable=False, index=True),
    Column("by_id", Int, nullable=False, index=True),
    Column("line_id", Int, nullable=False),
    Column("amount", Int, nullable=False),
    figure("item_id"),
    figure("quantity"),
    figure("value"),
)
"""Cost that came later: what the receipt `by_id` cost more than the provisional `value` of `quantity` units that `issue_id`
took out (both decisions). `id` is numbered like a movement. A void of either adds the opposite row; the sum is what holds."""

receipt = Table(
    "receipt",
    metadata,
    Column("line_id", Int, primary_key=True, autoincrement=False),
    Column("id", Int, primary_key=True, autoincrement=False),
    Column("is_unpriced", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""Receipts (`id` is the decision) of an order line, and those that came without a cost, under line 0 if they had no order.
It finds them; what they are is in the facts of their decision."""
Index(
    "receipt_unpriced",
    receipt.c.id,
    sqlite_where=receipt.c.is_unpriced == 1,
    postgresql_where=receipt.c.is_unpriced == 1,
)

receipt_cost = Table(
    "receipt_cost",
    metadata,
    Column("id", Int, primary_key=True, autoincrement=False),
    Column("item_id", Int, nullable=False),
    Column("receipt_id", Int, nullable=False, index=True),
    Column("by_id", Int, nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("line_id", Int, nullable=False),
    Column("quantity", Int, nullable=False),
    Column("amount", Int, nullable=False),
    Column("kept", Int, nullable=False),
    Column("moved", Int, nullable=False),
    Column("account", Int, nullable=False),
)
"""What paperwork (`by_id`) put on a receipt: Dr inventory `kept`, Dr COGS the rest of `amount`, Dr GRNI `moved`, Cr `account`.
`kind`: landed_cost, bill, link. A void of either adds the opposite row, as in `true_up`."""

paper = Table(
    "paper",
    metadata,
    Column("id", Int, primary_key=True, autoincrement=False),
    Column("kind", String, nullable=False),
    Column("number", AnyCase, index=True),
    Column("party_id", Int),
    Column("document_id", Int),
    later_version_column(),
)
"""Applied paperwork, by its event: bill, landed_cost, cost_change, link. What it says is in the event."""
Index("paper_kind", paper.c.kind, paper.c.id)

journal_entry = Table(
    "journal_entry",
    metadata,
    Column("id", Int, primary_key=True, autoincrement=False),
    Column("event_id", Int, nullable=False),
    Column("item_id", Int, nullable=False),
    Column("at", Int, nullable=False),
    Column("occurred_at", Int, nullable=False),
    Column("corrects", Int),
)
Index("journal_entry_item", block_of(journal_entry.c.id), journal_entry.c.item_id, journal_entry.c.id)
"""`id` = decision id * 65536 + place. `event_id` as in `movement`; `corrects`: the event id that it corrects or reverses."""

journal_line = Table(
    "journal_line",
    metadata,
    Column("entry_id", Int, primary_key=True, autoincrement=False),
    Column("line", Int, primary_key=True, autoincrement=False),
    Column("account", Int, nullable=False),
    Column("debit", Int, nullable=False),
    Column("credit", Int, nullable=False),
    sqlite_with_rowid=False,
)
"""`account`: ids of `hub.core.journal.Account`."""

account = Table(
    "account",
    metadata,
    Column("id", Int, primary_key=True, autoincrement=False),
    Column("word", Text, nullable=False, unique=True),
    Column("code", Text),
    Column("name", Text),
    later_version_column(),
)
"""Accounts that a person added (from 1001 on), and those of `hub.core.journal.Account` that are shown by another code or name."""

imprint = Table(
    "imprint",
    metadata,
    Column("version", Int, primary_key=True, autoincrement=False),
    Column("kind", String, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("digest", Text, nullable=False),
)
"""Digests of rows that later commits may change (`hub.store.imprints`), added by each commit that writes one. `key` as text."""
Index("imprint_key", imprint.c.kind, imprint.c.key)

# -- people and programs ----------------------------------------------------------------------------------------------

token = Table(
    "token",
    metadata,
    row_id(),
    Column("digest", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("role", String, nullable=False),
    Column("made_at", Int, nullable=False),
    Column("revoked_at", Int),
)

idempotency = Table(
    "idempotency",
    metadata,
    Column("key", Text, primary_key=True),
    Column("digest", Text, nullable=False),
    Column("status", Integer, nullable=False),
    Column("answer", Text, nullable=False),
    Column("at", Int, nullable=False),
)
"""`key`: actor, route and the Idempotency-Key together. `digest`: of the request, so that another body is refused."""

period = Table(
    "period",
    metadata,
    row_id(),
    Column("through", Int, nullable=False, unique=True),
    Column("at", Int, nullable=False),
    Column("actor", Text, nullable=False),
    Column("entries", Int, nullable=False),
    Column("debits", Int, nullable=False),
    later_version_column(),
)
"""Closed periods: nothing is posted at or before `through` any more. `entries`, `debits`: what the journal held up to then."""

audit = Table(
    "audit",
    metadata,
    row_id(),
    Column("at", Int, nullable=False),
    Column("actor", Text, nullable=False),
    Column("action", String, nullable=False),
    Column("subject", Text, nullable=False),
    Column("detail", Text, nullable=False),
    later_version_column(),
)
