"""The hub's tables as SQLAlchemy Core metadata: the one place that says what is stored.

Owns names, types and indexes. It never opens a connection; migrations make the tables, `hub.posting` writes them (one writer),
everyone else reads. Quantities and unit costs are integers of millionths, money integers of minor units, times integers of
milliseconds since 1970 in UTC. `version` is the number of the commit that last changed the row (see `commit_log`).
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData()

Int = BigInteger().with_variant(Integer(), "sqlite")
"""64-bit everywhere; in SQLite it must be called INTEGER to be the row id."""
AnyCase = Text().with_variant(Text(collation="NOCASE"), "sqlite")
"""Text that is one whether written in capitals or not: event ids, document numbers."""


def _id() -> Column[int]:
    return Column("id", Int, primary_key=True, autoincrement=True)


def _version() -> Column[int]:
    return Column("version", Int, nullable=False, index=True)


def _count(name: str) -> Column[int]:
    return Column(name, Int, nullable=False, server_default="0")


# -- one row facts of this database -----------------------------------------------------------------------------------

meta = Table("meta", metadata, Column("key", String, primary_key=True), Column("value", Text, nullable=False))
"""`ledger` (this ledger's id), `created_at`."""

setting = Table(
    "setting", metadata, Column("key", String, primary_key=True), Column("value", Text, nullable=False), _version()
)
"""Policies that a person changed; absent means the default of `hub.core.policies`."""

commit_log = Table(
    "commit_log",
    metadata,
    Column("version", Int, primary_key=True, autoincrement=False),
    Column("tag", Text, nullable=False),
    Column("at", Int, nullable=False),
    Column("decisions_from", Int),
    Column("decisions_to", Int),
)
"""One row for each commit that changed something; the decisions are event.id and decision.id numbers."""

tombstone = Table(
    "tombstone",
    metadata,
    _id(),
    Column("kind", String, nullable=False),
    Column("key", Text, nullable=False),
    Column("at", Int, nullable=False),
    _version(),
    UniqueConstraint("kind", "key"),
)

# -- the catalogue ----------------------------------------------------------------------------------------------------

site = Table("site", metadata, _id(), Column("name", String, nullable=False, unique=True))

item = Table(
    "item",
    metadata,
    _id(),
    Column("sku", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("unit", Text, nullable=False, server_default="each"),
    Column("is_whole", Integer, nullable=False, server_default="1"),
    Column("tracks_lot", Integer, nullable=False, server_default="0"),
    Column("tracks_serial", Integer, nullable=False, server_default="0"),
    Column("tracks_expiry", Integer, nullable=False, server_default="0"),
    Column("catalogue_cost", Int),
    Column("more", Text, nullable=False, server_default="{}"),
    _version(),
)
"""`is_whole`: only whole base units exist. `catalogue_cost`: millionths, None where unknown. `more`: JSON of other fields."""

barcode = Table(
    "barcode",
    metadata,
    Column("code", Text, primary_key=True),
    Column("item_id", Int, ForeignKey("item.id"), nullable=False, index=True),
    Column("quantity", Int, nullable=False),
    Column("shown", Text, nullable=False),
    Column("version", Int, nullable=False),
)
"""`code` is the key of `wire.keys.gtin_key`, `shown` the code as it was entered, `quantity` the pack factor."""
Index("barcode_version", barcode.c.version, barcode.c.code)

location = Table(
    "location",
    metadata,
    _id(),
    Column("site_id", Int, ForeignKey("site.id"), nullable=False),
    Column("code", Text, nullable=False),
    Column("type", String, nullable=False, server_default="storage"),
    Column("flagged", Integer, nullable=False, server_default="0"),
    _version(),
    UniqueConstraint("site_id", "code"),
)
"""`type`: storage, receiving, staging, returns, quarantine. `flagged`: a scan named it before anyone entered it."""

lot = Table(
    "lot",
    metadata,
    _id(),
    Column("item_id", Int, ForeignKey("item.id"), nullable=False),
    Column("code", Text, nullable=False),
    Column("expiry", Text),
    UniqueConstraint("item_id", "code"),
)
"""Lot id 0 stands for no lot and has no row."""

party = Table(
    "party",
    metadata,
    _id(),
    Column("kind", String, nullable=False),
    Column("code", Text, nullable=False),
    Column("name", Text, nullable=False),
    _version(),
    UniqueConstraint("kind", "code"),
)
"""`kind`: supplier or customer."""

worker = Table(
    "worker",
    metadata,
    _id(),
    Column("badge", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("language", String, nullable=False, server_default="en"),
    _version(),
)

# -- documents --------------------------------------------------------------------------------------------------------

document = Table(
    "document",
    metadata,
    _id(),
    Column("kind", String, nullable=False),
    Column("number", AnyCase, nullable=False),
    Column("site_id", Int, ForeignKey("site.id"), nullable=False),
    Column("party_id", Int, ForeignKey("party.id")),
    Column("state", String, nullable=False),
    Column("at", Int, nullable=False),
    Column("more", Text, nullable=False, server_default="{}"),
    _version(),
    UniqueConstraint("kind", "number"),
)
"""`kind`: purchase_order (ordered, partly_received, received, closed, cancelled) or sales_order (open, picking, shipped,
closed, cancelled)."""

document_line = Table(
    "document_line",
    metadata,
    _id(),
    Column("document_id", Int, ForeignKey("document.id"), nullable=False),
    Column("line", Int, nullable=False),
    Column("item_id", Int, ForeignKey("item.id"), nullable=False, index=True),
    Column("ordered", Int, nullable=False),
    Column("price", Int),
    _count("received"),
    _count("picked"),
    _count("shipped"),
    _count("shipped_cost"),
    _count("returned"),
    _count("returned_cost"),
    UniqueConstraint("document_id", "line"),
)
"""`price`: unit cost of a purchase line, unit price of a sales line. `shipped_cost` includes true-ups; costs in minor units."""

# -- what came in -----------------------------------------------------------------------------------------------------

gateway = Table(
    "gateway",
    metadata,
    _id(),
    Column("site_id", Int, ForeignKey("site.id"), nullable=False),
    Column("name", String, nullable=False),
    Column("first_seen", Int, nullable=False),
    Column("last_seen", Int, nullable=False),
    Column("birth", Int),
    Column("online", Integer, nullable=False, server_default="0"),
    Column("status", Text, nullable=False, server_default="{}"),
    UniqueConstraint("site_id", "name"),
)

stream = Table(
    "stream",
    metadata,
    _id(),
    Column("gateway_id", Int, ForeignKey("gateway.id"), nullable=False),
    Column("epoch", Text, nullable=False),
    Column("through_seq", Int, nullable=False, server_default="0"),
    Column("through_id", Text),
    Column("last_at", Int),
    UniqueConstraint("gateway_id", "epoch"),
)
"""`last_at`: newest trusted time of the stream, for bracketing times of unsynced clocks."""

stream_alias = Table(
    "stream_alias",
    metadata,
    Column("stream_id", Int, ForeignKey("stream.id"), primary_key=True),
    Column("seq", Int, primary_key=True, autoincrement=False),
    Column("event_id", Int, ForeignKey("event.id"), nullable=False),
    sqlite_with_rowid=False,
)
"""An event that came again under another position keeps its row in `event`; the other position is remembered here."""

event = Table(
    "event",
    metadata,
    Column("id", Int, primary_key=True, autoincrement=False),
    Column("uuid", AnyCase, nullable=False),
    Column("stream_id", Int, ForeignKey("stream.id")),
    Column("seq", Int),
    Column("kind", Text, nullable=False),
    Column("payload", Text, nullable=False),
    Column("site_id", Int, nullable=False),
    Column("received_at", Int, nullable=False),
    Column("occurred_at", Int, nullable=False),
    Column("at_earliest", Int),
    Column("at_latest", Int),
    Column("outcome", String, nullable=False),
    Column("reason", String),
    Column("facts", Text),
    Column("decision_id", Int, nullable=False),
    Column("voided_by", Int),
    Column("actor", Text),
)
"""`id` is the posting order (shared counter with `decision`). `payload`: the event's own JSON, never changed.
`outcome`, `reason`, `facts`, `decision_id` are of the newest decision; `voided_by` the void's decision."""
Index("event_uuid", event.c.uuid, unique=True)
Index("event_place", event.c.stream_id, event.c.seq, unique=True, sqlite_where=event.c.stream_id.is_not(None))

decision = Table(
    "decision",
    metadata,
    Column("id", Int, primary_key=True, autoincrement=False),
    Column("event_id", Int, ForeignKey("event.id"), nullable=False, index=True),
    Column("cause", String, nullable=False),
    Column("outcome", String, nullable=False),
    Column("reason", String),
    Column("facts", Text),
    Column("at", Int, nullable=False),
    Column("actor", Text),
)
"""A later decision of an event that was held: in posting order with the events (`cause`: map, accept, reject, undo, arrival)."""

waiting_void = Table(
    "waiting_void",
    metadata,
    Column("target", AnyCase, primary_key=True),
    Column("event_id", Int, ForeignKey("event.id"), nullable=False),
)
"""A void that came before the event which it voids."""

hold = Table(
    "hold",
    metadata,
    _id(),
    Column("event_id", Int, ForeignKey("event.id"), nullable=False, unique=True),
    Column("reason", String, nullable=False),
    Column("message", Text, nullable=False),
    Column("state", String, nullable=False, index=True),
    Column("opened_at", Int, nullable=False),
    Column("closed_at", Int),
    Column("closed_by", Text),
    Column("why", Text),
    Column("traceback", Text),
    _version(),
)
"""`state`: open, waiting (a void before its event), accepted, mapped, rejected, undone."""

alarm = Table(
    "alarm",
    metadata,
    _id(),
    Column("kind", String, nullable=False),
    Column("at", Int, nullable=False),
    Column("event_id", Int),
    Column("stream_id", Int),
    Column("text", Text, nullable=False),
    Column("is_open", Integer, nullable=False, server_default="1"),
    _version(),
)
"""What a person must look at: conflict, hole, internal, negative_stock, no_cost."""

hole = Table(
    "hole",
    metadata,
    _id(),
    Column("stream_id", Int, ForeignKey("stream.id"), nullable=False),
    Column("from_seq", Int, nullable=False),
    Column("to_seq", Int, nullable=False),
    Column("at", Int, nullable=False),
)

rejected_message = Table(
    "rejected_message",
    metadata,
    _id(),
    Column("digest", Text, nullable=False, unique=True),
    Column("topic", Text, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Column("reason", Text, nullable=False),
    Column("times", Int, nullable=False, server_default="1"),
    Column("first_at", Int, nullable=False),
    Column("last_at", Int, nullable=False),
)

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
)
"""`id` = decision id * 65536 + place in the decision. `value`: what it added to the pool, in minor units."""
Index("movement_place", movement.c.item_id, movement.c.location_id, movement.c.occurred_at)

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
    _version(),
    sqlite_with_rowid=False,
)
"""`reserved`: this row's share of open sales orders (`hub.core.availability`). `counted_at`, `counted_by`: its newest count."""

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
    sqlite_with_rowid=False,
)
"""`site_id` 0: one pool for the company. `last_quantity`, `last_value`: the last average, as a fraction, before it ran empty."""

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
)
"""Cost that came later: `issue_id` and `by_id` are decisions; `id` is numbered like a movement of `by_id`."""

journal_entry = Table(
    "journal_entry",
    metadata,
    Column("id", Int, primary_key=True, autoincrement=False),
    Column("event_id", Int, nullable=False),
    Column("item_id", Int, nullable=False, index=True),
    Column("at", Int, nullable=False),
    Column("occurred_at", Int, nullable=False),
    Column("corrects", Int),
)
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

# -- people and programs ----------------------------------------------------------------------------------------------

token = Table(
    "token",
    metadata,
    _id(),
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

audit = Table(
    "audit",
    metadata,
    _id(),
    Column("at", Int, nullable=False),
    Column("actor", Text, nullable=False),
    Column("action", String, nullable=False),
    Column("subject", Text, nullable=False),
    Column("detail", Text, nullable=False),
)
