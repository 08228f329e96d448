"""Users have a role, and may be revoked."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    # Without defaults: what is NULL is in no imprint, so that those of earlier versions stay true.
    op.add_column("worker", sa.Column("role", sa.String(), nullable=True))
    op.add_column("worker", sa.Column("revoked_at", INT, nullable=True))
