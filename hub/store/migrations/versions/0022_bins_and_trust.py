"""Bins may be closed, or kept for one item; what a trusted supplier announces is taken without a question."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    # Without defaults: what is NULL is in no imprint, so that those of earlier versions stay true.
    op.add_column("location", sa.Column("is_closed", sa.Integer(), nullable=True))
    op.add_column("location", sa.Column("kept_for_id", INT, nullable=True))
    op.add_column("party", sa.Column("is_trusted", sa.Integer(), nullable=True))
