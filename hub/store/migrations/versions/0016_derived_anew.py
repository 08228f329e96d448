"""Ledgers of earlier versions get all that is derived from their log, and the keys that were edited into early revisions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
ANY_CASE = sa.Text(collation="NOCASE")


def upgrade() -> None:
    if sa.inspect(op.get_bind()).get_pk_constraint("waiting_void")["constrained_columns"] == ["target"]:
        _let_several_voids_wait_for_one()
    op.execute("DELETE FROM meta WHERE key = 'reserve_again'")
    # `hub.store.deriving` does it, in this transaction, when the tables are those of today.
    op.execute("INSERT INTO meta (key, value) VALUES ('derive_again', '1') ON CONFLICT DO NOTHING")


def _let_several_voids_wait_for_one() -> None:
    """Make the table with the key of later ledgers; only SQLite has any with the earlier one."""
    op.rename_table("waiting_void", "waiting_void_before")
    op.create_table(
        "waiting_void",
        sa.Column("target", ANY_CASE, nullable=False),
        sa.Column("event_id", INT, sa.ForeignKey("event.id"), nullable=False),
        sa.PrimaryKeyConstraint("target", "event_id"),
    )
    op.execute("INSERT INTO waiting_void SELECT target, event_id FROM waiting_void_before")
    op.drop_table("waiting_void_before")
