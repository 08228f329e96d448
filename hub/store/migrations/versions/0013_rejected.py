"""Payloads that were no batch can be rejected by a person, as held events can."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("rejected_message", sa.Column("closed_at", INT, nullable=True))
    op.add_column("rejected_message", sa.Column("closed_by", sa.Text(), nullable=True))
    op.add_column("rejected_message", sa.Column("why", sa.Text(), nullable=True))
