"""The hub's tables as SQLAlchemy Core metadata: the one place that says what is stored.

Owns names, types and indexes. It never opens a connection; migrations make the tables, `hub.posting` writes them (one writer),
everyone else reads. Quantities and unit costs are integers of millionths, money integers of minor units, times integers of
milliseconds since 1970 in UTC. `version` is the number of the commit that last changed the row (see `commit_log`).
"""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from hub.store.book_tables import (
    account as account,
    audit as audit,
    balance as balance,
    idempotency as idempotency,
    imprint as imprint,
    journal_entry as journal_entry,
    journal_line as journal_line,
    movement as movement,
    movement_run as movement_run,
    paper as paper,
    period as period,
    pool as pool,
    receipt as receipt,
    receipt_cost as receipt_cost,
    serial as serial,
    token as token,
    true_up as true_up,
    uncosted as uncosted,
)
from hub.store.columns import AnyCase, Int, figure, later_version_column, metadata as metadata, row_id, version_column
from hub.store.count_tables import (
    count_bin as count_bin,
    count_entry as count_entry,
    count_plan as count_plan,
)
from hub.store.export_tables import (
    export_run as export_run,
    export_setting as export_setting,
)
from hub.store.import_tables import (
    import_file as import_file,
    import_run as import_run,
    supplier_item as supplier_item,
)
from hub.store.party_tables import (
    party as party,
    worker as worker,
)

# -- one row facts of this database -----------------------------------------------------------------------------------

meta = Table("meta", metadata, Column("key", String, primary_key=True), Column("value", Text, nullable=False))
"""`ledger` (this ledger's id), `created_at`."""

setting = Table(
    "setting",
    metadata,
    Column("key", String, primary_key=True),
    Column("value", Text, nullable=False),
    version_column(),
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

seal = Table(
    "seal",
    metadata,
    Column("version", Int, primary_key=True, autoincrement=False),
    Column("previous", Text, nullable=False),
    Column("hash", Text, nullable=False),
    Column("digests", LargeBinary, nullable=False),
)
"""The chain over `commit_log` and all that each commit added (`hub.core.chain`); the newest commits may still lack theirs."""

tombstone = Table(
    "tombstone",
    metadata,
    row_id(),
    Column("kind", String, nullable=False),
    Column("key", Text, nullable=False),
    Column("at", Int, nullable=False),
    version_column(),
    UniqueConstraint("kind", "key"),
)

# -- the catalogue ----------------------------------------------------------------------------------------------------

site = Table("site", metadata, row_id(), Column("name", String, nullable=False, unique=True))

item = Table(
    "item",
    metadata,
    row_id(),
    Column("sku", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("unit", Text, nullable=False, server_default="each"),
    Column("is_whole", Integer, nullable=False, server_default="1"),
    Column("tracks_lot", Integer, nullable=False, server_default="0"),
    Column("tracks_serial", Integer, nullable=False, server_default="0"),
    Column("tracks_expiry", Integer, nullable=False, server_default="0"),
    Column("catalogue_cost", Int),
    Column("weight", Int),
    Column("more", Text, nullable=False, server_default="{}"),
    version_column(),
    Column("expiry_order", String),
)
"""`is_whole`: only whole base units exist. `catalogue_cost`, `weight` of one base unit: millionths, None where unknown.
`more`: JSON of other fields. `expiry_order`: its own policy (ignore, flag, strict), None for that of the site."""

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
    row_id(),
    Column("site_id", Int, ForeignKey("site.id"), nullable=False),
    Column("code", Text, nullable=False),
    Column("type", String, nullable=False, server_default="storage"),
    Column("flagged", Integer, nullable=False, server_default="0"),
    version_column(),
    Column("is_closed", Integer),
    Column("kept_for_id", Int),
    UniqueConstraint("site_id", "code"),
)
"""`type`: storage, receiving, staging, returns, quarantine, transit. `flagged`: a scan named it before anyone entered it.
`is_closed`: nothing is put into it, 1 or NULL. `kept_for_id`: the one item that is; NULL for any."""

lot = Table(
    "lot",
    metadata,
    row_id(),
    Column("item_id", Int, ForeignKey("item.id"), nullable=False),
    Column("code", Text, nullable=False),
    Column("expiry", Text),
    later_version_column(),
    UniqueConstraint("item_id", "code"),
)
"""Lot id 0 stands for no lot and has no row."""

# -- documents --------------------------------------------------------------------------------------------------------

document = Table(
    "document",
    metadata,
    row_id(),
    Column("kind", String, nullable=False),
    Column("number", AnyCase, nullable=False),
    Column("site_id", Int, ForeignKey("site.id"), nullable=False),
    Column("party_id", Int, ForeignKey("party.id")),
    Column("state", String, nullable=False),
    Column("at", Int, nullable=False),
    Column("more", Text, nullable=False, server_default="{}"),
    version_column(),
    Column("source_id", Int, index=True),
    Column("to_site_id", Int),
    UniqueConstraint("kind", "number"),
)
"""`kind`: those of `hub.core.catalogue`, and count. `state`: what its lines give it, draft, closed or cancelled.
`source_id`: the order that a ship notice or a return belongs to. `to_site_id`: where a transfer goes."""

document_line = Table(
    "document_line",
    metadata,
    row_id(),
    Column("document_id", Int, ForeignKey("document.id"), nullable=False),
    Column("line", Int, nullable=False),
    Column("item_id", Int, ForeignKey("item.id"), nullable=False, index=True),
    Column("ordered", Int, nullable=False),
    Column("price", Int),
    figure("received"),
    figure("picked"),
    figure("shipped"),
    figure("shipped_cost"),
    figure("returned"),
    figure("returned_cost"),
    figure("reserved"),
    Column("tolerance", Int),
    Column("is_booked", Integer, nullable=False, server_default="0"),
    Column("of_line_id", Int),
    Column("package", Text),
    Column("lot", Text),
    Column("expiry", Text),
    UniqueConstraint("document_id", "line"),
)
"""`price`: unit cost of a purchase line, unit price of a sales line. `shipped_cost` includes true-ups; costs in minor units.
`reserved`: its share of the stock. `tolerance`: what may be received above `ordered`, None for the policy's.
`is_booked`: the log names it, so that it is kept. `of_line_id`: the order line that it is about. `package`: the SSCC of its pallet;
`lot`, `expiry`: as announced."""
_is_packed = document_line.c.package.is_not(None)
Index(
    "document_line_package",
    document_line.c.package,
    sqlite_where=_is_packed,
    postgresql_where=_is_packed,
)

# -- what came in -----------------------------------------------------------------------------------------------------

gateway = Table(
    "gateway",
    metadata,
    row_id(),
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
    row_id(),
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
_of_stream = event.c.stream_id.is_not(None)
Index(
    "event_place",
    event.c.stream_id,
    event.c.seq,
    unique=True,
    sqlite_where=_of_stream,
    postgresql_where=_of_stream,
)

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
    Column("event_id", Int, ForeignKey("event.id"), primary_key=True),
)
"""A void that came before the event which it voids; several may wait for one."""

hold = Table(
    "hold",
    metadata,
    row_id(),
    Column("event_id", Int, ForeignKey("event.id"), nullable=False, unique=True),
    Column("reason", String, nullable=False),
    Column("message", Text, nullable=False),
    Column("state", String, nullable=False, index=True),
    Column("opened_at", Int, nullable=False),
    Column("closed_at", Int),
    Column("closed_by", Text),
    Column("why", Text),
    Column("traceback", Text),
    version_column(),
)
"""`state`: open, waiting (a void before its event), accepted, mapped, rejected, undone."""

alarm = Table(
    "alarm",
    metadata,
    row_id(),
    Column("kind", String, nullable=False),
    Column("at", Int, nullable=False),
    Column("event_id", Int),
    Column("stream_id", Int),
    Column("text", Text, nullable=False),
    Column("is_open", Integer, nullable=False, server_default="1"),
    version_column(),
)
"""What a person must look at: conflict, hole, internal, negative_stock, no_cost."""

hole = Table(
    "hole",
    metadata,
    row_id(),
    Column("stream_id", Int, ForeignKey("stream.id"), nullable=False),
    Column("from_seq", Int, nullable=False),
    Column("to_seq", Int, nullable=False),
    Column("at", Int, nullable=False),
)

rejected_message = Table(
    "rejected_message",
    metadata,
    row_id(),
    Column("digest", Text, nullable=False, unique=True),
    Column("topic", Text, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Column("reason", Text, nullable=False),
    Column("times", Int, nullable=False, server_default="1"),
    Column("first_at", Int, nullable=False),
    Column("last_at", Int, nullable=False),
    Column("closed_at", Int),
    Column("closed_by", Text),
    Column("why", Text),
)
