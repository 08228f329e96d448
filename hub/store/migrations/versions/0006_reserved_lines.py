"""Order lines: what each has reserved, and a tolerance of its own."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("document_line", sa.Column("reserved", INT, server_default="0", nullable=False))
    op.add_column("document_line", sa.Column("tolerance", INT, nullable=True))
