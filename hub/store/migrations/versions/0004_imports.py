"""Imports: suppliers' offers, and the runs of imported files."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "supplier_item",
        sa.Column("party_id", INT, sa.ForeignKey("party.id"), autoincrement=False, nullable=False),
        sa.Column("item_id", INT, sa.ForeignKey("item.id"), autoincrement=False, nullable=False),
        sa.Column("supplier_sku", sa.Text(), nullable=True),
        sa.Column("unit_cost", INT, nullable=True),
        sa.Column("lead_days", sa.Integer(), nullable=True),
        sa.Column("minimum", INT, nullable=True),
        sa.Column("multiple", INT, nullable=True),
        sa.PrimaryKeyConstraint("party_id", "item_id"),
    )
    figures = [sa.Column(name, INT, nullable=False, server_default="0") for name in FIGURES]
    op.create_table(
        "import_run",
        sa.Column("id", INT, autoincrement=True, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("is_dry_run", sa.Integer(), nullable=False),
        sa.Column("with_errors", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        *figures,
        sa.Column("report", sa.Text(), nullable=False, server_default="{}"),
        sa.Column("at", INT, nullable=False),
        sa.Column("ended_at", INT, nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "import_file",
        sa.Column("run_id", INT, sa.ForeignKey("import_run.id"), autoincrement=False, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("run_id"),
    )


FIGURES = ("entries", "done", "created", "changed", "unchanged", "failed")
