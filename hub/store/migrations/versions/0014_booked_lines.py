"""Order lines on which something was ever booked are kept as long as the log, whatever voids have taken back since."""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

LINE = 9
"""Place of the order line among the facts of a decision."""


def upgrade() -> None:
    op.add_column("document_line", sa.Column("is_booked", sa.Integer(), nullable=False, server_default="0"))
    connection = op.get_bind()
    booked: set[int] = set()
    for table in ("event", "decision"):
        for row in connection.execute(sa.text(f"SELECT facts FROM {table} WHERE facts IS NOT NULL")):
            facts = json.loads(row[0])
            booked.update(facts[LINE : LINE + 1])
    for line in sorted(booked):
        connection.execute(sa.text("UPDATE document_line SET is_booked = 1 WHERE id = :line"), {"line": line})
