"""Tables of what is brought from elsewhere: suppliers' offers, and the runs of imported files. Opens nothing."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, String, Table, Text

from hub.store.columns import Int, figure, metadata, row_id

supplier_item = Table(
    "supplier_item",
    metadata,
    Column("party_id", Int, ForeignKey("party.id"), primary_key=True, autoincrement=False),
    Column("item_id", Int, ForeignKey("item.id"), primary_key=True, autoincrement=False),
    Column("supplier_sku", Text),
    Column("unit_cost", Int),
    Column("lead_days", Integer),
    Column("minimum", Int),
    Column("multiple", Int),
)
"""What a supplier offers; costs and quantities in millionths."""

import_run = Table(
    "import_run",
    metadata,
    row_id(),
    Column("kind", String, nullable=False),
    Column("name", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("is_dry_run", Integer, nullable=False),
    Column("with_errors", Integer, nullable=False),
    Column("state", String, nullable=False),
    figure("entries"),
    figure("done"),
    figure("created"),
    figure("changed"),
    figure("unchanged"),
    figure("failed"),
    Column("report", Text, nullable=False, server_default="{}"),
    Column("at", Int, nullable=False),
    Column("ended_at", Int),
)
"""`state`: waiting, checking, writing, done, refused, failed. The figures count bodies (items, orders ...), not rows.
`report`: JSON of the ignored columns and the first errors."""

import_file = Table(
    "import_file",
    metadata,
    Column("run_id", Int, ForeignKey("import_run.id"), primary_key=True, autoincrement=False),
    Column("content", LargeBinary, nullable=False),
)
"""Files whose run has not ended."""
