"""PostgreSQL: how often somebody was alone with the ledger, so that hubs know when to read anew what only such a one changes."""

from __future__ import annotations

from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    if op.get_context().dialect.name != "postgresql":
        return
    op.execute("CREATE SEQUENCE times_alone")
    # A sequence says 1 before its first number as well as at it.
    op.execute("SELECT nextval('times_alone')")
