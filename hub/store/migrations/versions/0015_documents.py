"""What ship notices, returns and transfers say beyond an order: what they belong to, pallets, lots, where goods go."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    for name in ("source_id", "to_site_id"):
        op.add_column("document", sa.Column(name, INT, nullable=True))
    op.create_index("ix_document_source_id", "document", ["source_id"])
    op.add_column("document_line", sa.Column("of_line_id", INT, nullable=True))
    for name in ("package", "lot", "expiry"):
        op.add_column("document_line", sa.Column(name, sa.Text(), nullable=True))
    is_packed = sa.text("package IS NOT NULL")
    op.create_index(
        "document_line_package", "document_line", ["package"], sqlite_where=is_packed, postgresql_where=is_packed
    )
