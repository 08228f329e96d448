"""First release: what comes in from gateways and people, and what is held of it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import CITEXT

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
ANY_CASE = sa.Text().with_variant(sa.Text(collation="NOCASE"), "sqlite").with_variant(CITEXT(), "postgresql")


def upgrade() -> None:
    if sa.inspect(op.get_bind()).has_table("gateway"):
        # The very first ledgers had all tables at revision 0001.
        return
    _streams()
    _events()
    _decisions()
    _holds()
    _alarms()
    _access()


def _streams() -> None:
    op.create_table(
        "gateway",
        sa.Column("id", INT, autoincrement=True, nullable=False),
        sa.Column("site_id", INT, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("first_seen", INT, nullable=False),
        sa.Column("last_seen", INT, nullable=False),
        sa.Column("birth", INT, nullable=True),
        sa.Column("online", sa.Integer(), server_default="0", nullable=False),
        sa.Column("status", sa.Text(), server_default="{}", nullable=False),
        sa.ForeignKeyConstraint(
            ["site_id"],
            ["site.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("site_id", "name"),
    )
    op.create_table(
        "stream",
        sa.Column("id", INT, autoincrement=True, nullable=False),
        sa.Column("gateway_id", INT, nullable=False),
        sa.Column("epoch", sa.Text(), nullable=False),
        sa.Column("through_seq", INT, server_default="0", nullable=False),
        sa.Column("through_id", sa.Text(), nullable=True),
        sa.Column("last_at", INT, nullable=True),
        sa.ForeignKeyConstraint(
            ["gateway_id"],
            ["gateway.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("gateway_id", "epoch"),
    )


def _events() -> None:
    op.create_table(
        "event",
        sa.Column("id", INT, autoincrement=False, nullable=False),
        sa.Column("uuid", ANY_CASE, nullable=False),
        sa.Column("stream_id", INT, nullable=True),
        sa.Column("seq", INT, nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("site_id", INT, nullable=False),
        sa.Column("received_at", INT, nullable=False),
        sa.Column("occurred_at", INT, nullable=False),
        sa.Column("at_earliest", INT, nullable=True),
        sa.Column("at_latest", INT, nullable=True),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("facts", sa.Text(), nullable=True),
        sa.Column("decision_id", INT, nullable=False),
        sa.Column("voided_by", INT, nullable=True),
        sa.Column("actor", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["stream_id"],
            ["stream.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "event_place",
        "event",
        ["stream_id", "seq"],
        unique=True,
        sqlite_where=sa.text("stream_id IS NOT NULL"),
        postgresql_where=sa.text("stream_id IS NOT NULL"),
    )
    op.create_index("event_uuid", "event", ["uuid"], unique=True)
    op.create_table(
        "stream_alias",
        sa.Column("stream_id", INT, nullable=False),
        sa.Column("seq", INT, autoincrement=False, nullable=False),
        sa.Column("event_id", INT, nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"],
            ["event.id"],
        ),
        sa.ForeignKeyConstraint(
            ["stream_id"],
            ["stream.id"],
        ),
        sa.PrimaryKeyConstraint("stream_id", "seq"),
        sqlite_with_rowid=False,
    )


def _decisions() -> None:
    op.create_table(
        "decision",
        sa.Column("id", INT, autoincrement=False, nullable=False),
        sa.Column("event_id", INT, nullable=False),
        sa.Column("cause", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("facts", sa.Text(), nullable=True),
        sa.Column("at", INT, nullable=False),
        sa.Column("actor", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["event_id"],
            ["event.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_decision_event_id", "decision", ["event_id"], unique=False)
    op.create_table(
        "waiting_void",
        sa.Column("target", ANY_CASE, nullable=False),
        sa.Column("event_id", INT, nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"],
            ["event.id"],
        ),
        sa.PrimaryKeyConstraint("target", "event_id"),
    )


def _holds() -> None:
    op.create_table(
        "hold",
        sa.Column("id", INT, autoincrement=True, nullable=False),
        sa.Column("event_id", INT, nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("opened_at", INT, nullable=False),
        sa.Column("closed_at", INT, nullable=True),
        sa.Column("closed_by", sa.Text(), nullable=True),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("traceback", sa.Text(), nullable=True),
        sa.Column("version", INT, nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"],
            ["event.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("event_id"),
    )
    op.create_index("ix_hold_state", "hold", ["state"], unique=False)
    op.create_index("ix_hold_version", "hold", ["version"], unique=False)


def _alarms() -> None:
    op.create_table(
        "alarm",
        sa.Column("id", INT, autoincrement=True, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("at", INT, nullable=False),
        sa.Column("event_id", INT, nullable=True),
        sa.Column("stream_id", INT, nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("is_open", sa.Integer(), server_default="1", nullable=False),
        sa.Column("version", INT, nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_alarm_version", "alarm", ["version"], unique=False)
    op.create_table(
        "hole",
        sa.Column("id", INT, autoincrement=True, nullable=False),
        sa.Column("stream_id", INT, nullable=False),
        sa.Column("from_seq", INT, nullable=False),
        sa.Column("to_seq", INT, nullable=False),
        sa.Column("at", INT, nullable=False),
        sa.ForeignKeyConstraint(
            ["stream_id"],
            ["stream.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "rejected_message",
        sa.Column("id", INT, autoincrement=True, nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("times", INT, server_default="1", nullable=False),
        sa.Column("first_at", INT, nullable=False),
        sa.Column("last_at", INT, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("digest"),
    )


def _access() -> None:
    op.create_table(
        "token",
        sa.Column("id", INT, autoincrement=True, nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("made_at", INT, nullable=False),
        sa.Column("revoked_at", INT, nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("digest"),
    )
    op.create_table(
        "idempotency",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("at", INT, nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_table(
        "audit",
        sa.Column("id", INT, autoincrement=True, nullable=False),
        sa.Column("at", INT, nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
