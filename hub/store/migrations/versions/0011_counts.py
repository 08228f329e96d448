"""Counts that people order."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "count_plan",
        sa.Column("document_id", INT, sa.ForeignKey("document.id"), autoincrement=False, nullable=False),
        sa.Column("is_blind", sa.Integer(), nullable=False),
        sa.Column("units", INT, nullable=True),
        sa.Column("value", INT, nullable=True),
        sa.Column("recount_of", INT, sa.ForeignKey("document.id"), nullable=True),
        sa.PrimaryKeyConstraint("document_id"),
    )
    op.create_table(
        "count_bin",
        sa.Column("document_id", INT, sa.ForeignKey("document.id"), autoincrement=False, nullable=False),
        sa.Column("location_id", INT, sa.ForeignKey("location.id"), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("document_id", "location_id"),
    )
    op.create_table(
        "count_entry",
        sa.Column("event_id", INT, autoincrement=False, nullable=False),
        sa.Column("document_id", INT, nullable=True),
        sa.Column("location_id", INT, nullable=False),
        sa.Column("item_id", INT, nullable=False),
        sa.Column("lot_id", INT, nullable=False),
        sa.Column("worker", sa.Text(), nullable=True),
        sa.Column("is_complete", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("event_id"),
    )
    op.create_index("ix_count_entry_document_id", "count_entry", ["document_id"])
    op.create_index("ix_count_entry_location_id", "count_entry", ["location_id"])
