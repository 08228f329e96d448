"""Sums over runs of movements, so that what moved since a moment is known without reading all that moved."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    key = ("item_id", "location_id", "lot_id", "latest_at", "last_id")
    op.create_table(
        "movement_run",
        *(sa.Column(name, INT, autoincrement=False, nullable=False) for name in key),
        sa.Column("first_id", INT, nullable=False),
        sa.Column("earliest_at", INT, nullable=False),
        sa.Column("quantity", INT, nullable=False),
        sa.PrimaryKeyConstraint(*key),
        sqlite_with_rowid=False,
    )
    for name in ("latest_at", "run_count", "run_first", "run_earliest", "run_quantity"):
        op.add_column("balance", sa.Column(name, INT, nullable=False, server_default="0"))
    op.add_column("movement", sa.Column("is_late", sa.Integer(), nullable=False, server_default="0"))
    columns, is_late = ["item_id", "location_id", "lot_id", "occurred_at", "quantity"], sa.text("is_late = 1")
    op.create_index("movement_late", "movement", columns, sqlite_where=is_late, postgresql_where=is_late)
    op.drop_index("movement_place", "movement")
    op.create_index("movement_place", "movement", ["item_id", "location_id", "id"], unique=False)
    op.create_index("balance_place", "balance", ["location_id"], unique=False)
