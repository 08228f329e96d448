"""An item may have a policy of its own for lots that are taken out of the order of their expiry."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("item", sa.Column("expiry_order", sa.String(), nullable=True))
