"""Tables of people and businesses: suppliers, customers, and who works at the docks. Opens nothing."""

from __future__ import annotations

from sqlalchemy import Column, Integer, String, Table, Text, UniqueConstraint

from hub.store.columns import Int, metadata, row_id, version_column

party = Table(
    "party",
    metadata,
    row_id(),
    Column("kind", String, nullable=False),
    Column("code", Text, nullable=False),
    Column("name", Text, nullable=False),
    version_column(),
    Column("is_trusted", Integer),
    UniqueConstraint("kind", "code"),
)
"""`kind`: supplier or customer. `is_trusted`: what it announces is received without a question, 1 or NULL."""

worker = Table(
    "worker",
    metadata,
    row_id(),
    Column("badge", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("language", String, nullable=False, server_default="en"),
    version_column(),
    Column("role", String),
    Column("revoked_at", Int),
)
"""`role`: one of `hub.api.permissions`, None for an operator that an earlier version wrote. `revoked_at`: None while the badge is valid."""
