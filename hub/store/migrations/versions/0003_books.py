"""First release: movements, balances, cost pools and the journal."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    if sa.inspect(op.get_bind()).has_table("movement"):
        # The very first ledgers had all tables at revision 0001.
        return
    _stock()
    _costs()
    _journal()


def _stock() -> None:
    op.create_table(
        "movement",
        sa.Column("id", INT, autoincrement=False, nullable=False),
        sa.Column("event_id", INT, nullable=False),
        sa.Column("item_id", INT, nullable=False),
        sa.Column("location_id", INT, nullable=False),
        sa.Column("lot_id", INT, nullable=False),
        sa.Column("quantity", INT, nullable=False),
        sa.Column("value", INT, nullable=False),
        sa.Column("at", INT, nullable=False),
        sa.Column("occurred_at", INT, nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("movement_place", "movement", ["item_id", "location_id", "occurred_at"], unique=False)
    op.create_table(
        "balance",
        sa.Column("item_id", INT, autoincrement=False, nullable=False),
        sa.Column("location_id", INT, autoincrement=False, nullable=False),
        sa.Column("lot_id", INT, autoincrement=False, nullable=False),
        sa.Column("on_hand", INT, nullable=False),
        sa.Column("reserved", INT, nullable=False),
        sa.Column("counted_at", INT, nullable=True),
        sa.Column("counted_by", INT, nullable=True),
        sa.Column("version", INT, nullable=False),
        sa.PrimaryKeyConstraint("item_id", "location_id", "lot_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_balance_version", "balance", ["version"], unique=False)
    op.create_table(
        "serial",
        sa.Column("item_id", INT, autoincrement=False, nullable=False),
        sa.Column("serial", sa.Text(), nullable=False),
        sa.Column("is_here", sa.Integer(), nullable=False),
        sa.Column("decision_id", INT, nullable=False),
        sa.PrimaryKeyConstraint("item_id", "serial"),
        sqlite_with_rowid=False,
    )


def _costs() -> None:
    op.create_table(
        "pool",
        sa.Column("item_id", INT, autoincrement=False, nullable=False),
        sa.Column("site_id", INT, autoincrement=False, nullable=False),
        sa.Column("quantity", INT, nullable=False),
        sa.Column("value", INT, nullable=False),
        sa.Column("last_cost", INT, nullable=True),
        sa.Column("last_quantity", INT, nullable=False),
        sa.Column("last_value", INT, nullable=False),
        sa.Column("generation", INT, nullable=False),
        sa.Column("survival", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("item_id", "site_id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "uncosted",
        sa.Column("item_id", INT, autoincrement=False, nullable=False),
        sa.Column("site_id", INT, autoincrement=False, nullable=False),
        sa.Column("id", INT, autoincrement=False, nullable=False),
        sa.Column("event_id", INT, nullable=False),
        sa.Column("line_id", INT, nullable=False),
        sa.Column("quantity", INT, nullable=False),
        sa.Column("value", INT, nullable=False),
        sa.PrimaryKeyConstraint("item_id", "site_id", "id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "true_up",
        sa.Column("id", INT, autoincrement=False, nullable=False),
        sa.Column("issue_id", INT, nullable=False),
        sa.Column("by_id", INT, nullable=False),
        sa.Column("line_id", INT, nullable=False),
        sa.Column("amount", INT, nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_true_up_by_id", "true_up", ["by_id"], unique=False)
    op.create_index("ix_true_up_issue_id", "true_up", ["issue_id"], unique=False)


def _journal() -> None:
    op.create_table(
        "journal_entry",
        sa.Column("id", INT, autoincrement=False, nullable=False),
        sa.Column("event_id", INT, nullable=False),
        sa.Column("item_id", INT, nullable=False),
        sa.Column("at", INT, nullable=False),
        sa.Column("occurred_at", INT, nullable=False),
        sa.Column("corrects", INT, nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_journal_entry_item_id", "journal_entry", ["item_id"], unique=False)
    op.create_table(
        "journal_line",
        sa.Column("entry_id", INT, autoincrement=False, nullable=False),
        sa.Column("line", INT, autoincrement=False, nullable=False),
        sa.Column("account", INT, nullable=False),
        sa.Column("debit", INT, nullable=False),
        sa.Column("credit", INT, nullable=False),
        sa.PrimaryKeyConstraint("entry_id", "line"),
        sqlite_with_rowid=False,
    )
