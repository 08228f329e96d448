"""Tables of counts that people order: their bins, and what was counted in them. Opens nothing."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, Table, Text

from hub.store.columns import Int, later_version_column, metadata

count_plan = Table(
    "count_plan",
    metadata,
    Column("document_id", Int, ForeignKey("document.id"), primary_key=True, autoincrement=False),
    Column("is_blind", Integer, nullable=False),
    Column("units", Int),
    Column("value", Int),
    Column("recount_of", Int, ForeignKey("document.id")),
)
"""What a count says beyond its document. `units` (millionths), `value` (minor units): its tolerance, None for the policy's."""

count_bin = Table(
    "count_bin",
    metadata,
    Column("document_id", Int, ForeignKey("document.id"), primary_key=True, autoincrement=False),
    Column("location_id", Int, ForeignKey("location.id"), primary_key=True, autoincrement=False),
)
"""The bins that a count asks for."""

count_entry = Table(
    "count_entry",
    metadata,
    Column("event_id", Int, primary_key=True, autoincrement=False),
    Column("document_id", Int, index=True),
    Column("location_id", Int, nullable=False, index=True),
    Column("item_id", Int, nullable=False),
    Column("lot_id", Int, nullable=False),
    Column("worker", Text),
    Column("is_complete", Integer, nullable=False),
    later_version_column(),
)
"""Count events that belong to a count, or wait because of their variance. `item_id` 0: an empty bin."""
