"""Imprints of rows that later commits may change, and by which commit more of them were written."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "imprint",
        sa.Column("version", INT, autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("version", "kind", "key"),
    )
    op.create_index("imprint_key", "imprint", ["kind", "key"])
    for table in ("account", "audit", "count_entry", "lot", "paper", "period"):
        # 0 stands for a commit before this revision; what was there gets its imprint when the hub starts.
        op.add_column(table, sa.Column("version", INT, nullable=False, server_default="0"))
        op.create_index(f"ix_{table}_version", table, ["version"])
    op.execute("INSERT INTO meta (key, value) VALUES ('derive_again', '1') ON CONFLICT DO NOTHING")
