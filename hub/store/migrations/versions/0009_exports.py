"""Exports: runs, and how others call our accounts and places."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "export_run",
        sa.Column("id", INT, autoincrement=True, nullable=False),
        sa.Column("format", sa.String(), nullable=False),
        sa.Column("summary", sa.String(), nullable=False),
        sa.Column("time_zone", sa.String(), nullable=False),
        sa.Column("from_day", sa.String(), nullable=True),
        sa.Column("to_day", sa.String(), nullable=True),
        sa.Column("place", INT, nullable=True),
        sa.Column("after_id", INT, nullable=False),
        sa.Column("through_id", INT, nullable=False),
        sa.Column("entries", INT, nullable=False),
        sa.Column("totals", sa.Text(), nullable=False),
        sa.Column("names", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("at", INT, nullable=False),
        sa.Column("is_written", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("format", "place"),
    )
    op.create_table(
        "export_setting",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
