"""Costs that come after a receipt: paperwork, what it put on receipts, and how pools remember their last one."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import CITEXT

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
ANY_CASE = sa.Text().with_variant(sa.Text(collation="NOCASE"), "sqlite").with_variant(CITEXT(), "postgresql")


def upgrade() -> None:
    op.add_column("item", sa.Column("weight", INT))
    op.add_column("pool", sa.Column("last_receipt", INT, nullable=False, server_default="0"))
    for name in ("item_id", "quantity", "value"):
        op.add_column("true_up", sa.Column(name, INT, nullable=False, server_default="0"))
    _receipts()
    _papers()


def _receipts() -> None:
    op.create_table(
        "receipt",
        sa.Column("line_id", INT, autoincrement=False, nullable=False),
        sa.Column("id", INT, autoincrement=False, nullable=False),
        sa.Column("is_unpriced", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("line_id", "id"),
        sqlite_with_rowid=False,
    )
    is_unpriced = sa.text("is_unpriced = 1")
    op.create_index(
        "receipt_unpriced", "receipt", ["id"], unique=False, sqlite_where=is_unpriced, postgresql_where=is_unpriced
    )
    op.create_table(
        "receipt_cost",
        sa.Column("id", INT, autoincrement=False, nullable=False),
        sa.Column("item_id", INT, nullable=False),
        sa.Column("receipt_id", INT, nullable=False),
        sa.Column("by_id", INT, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("line_id", INT, nullable=False),
        sa.Column("quantity", INT, nullable=False),
        sa.Column("amount", INT, nullable=False),
        sa.Column("kept", INT, nullable=False),
        sa.Column("moved", INT, nullable=False),
        sa.Column("account", INT, nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_receipt_cost_receipt_id", "receipt_cost", ["receipt_id"], unique=False)
    op.create_index("ix_receipt_cost_by_id", "receipt_cost", ["by_id"], unique=False)


def _papers() -> None:
    op.create_table(
        "paper",
        sa.Column("id", INT, autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("number", ANY_CASE, nullable=True),
        sa.Column("party_id", INT, nullable=True),
        sa.Column("document_id", INT, nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_paper_number", "paper", ["number"], unique=False)
    op.create_index("paper_kind", "paper", ["kind", "id"], unique=False)
