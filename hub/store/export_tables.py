"""Tables of what is given to others: runs of exports, and how others call our accounts and places. Opens nothing."""

from __future__ import annotations

from sqlalchemy import Column, Integer, String, Table, Text, UniqueConstraint

from hub.store.columns import Int, metadata, row_id

export_run = Table(
    "export_run",
    metadata,
    row_id(),
    Column("format", String, nullable=False),
    Column("summary", String, nullable=False),
    Column("time_zone", String, nullable=False),
    Column("from_day", String),
    Column("to_day", String),
    Column("place", Int),
    Column("after_id", Int, nullable=False),
    Column("through_id", Int, nullable=False),
    Column("entries", Int, nullable=False),
    Column("totals", Text, nullable=False),
    Column("names", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("at", Int, nullable=False),
    Column("is_written", Integer, nullable=False),
    UniqueConstraint("format", "place"),
)
"""A run holds the journal entries above `after_id` up to `through_id`, of its days where it has any. `place`: 1, 2, 3 ... of
the runs since the last one of a format, None for a run of days. `totals`: JSON of (account, debits, credits). `names`: JSON of
what the file calls things, so that it can be written again. `is_written`: 0 while the command line has not finished its file."""

export_setting = Table(
    "export_setting",
    metadata,
    Column("key", String, primary_key=True),
    Column("value", Text, nullable=False),
)
"""`currency`, `account/iif/inventory`, `gln/main` and so on; absent means the default of `hub.exports.settings`."""
