"""First release: every table."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
ANY_CASE = sa.Text().with_variant(sa.Text(collation="NOCASE"), "sqlite")


def upgrade() -> None:
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
        "audit",
        sa.Column("id", INT, autoincrement=True, nullable=False),
        sa.Column("at", INT, nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "balance",
        sa.Column("item_id", INT, autoincrement=False, nullable=False),
        sa.Column("location_id", INT, autoincrement=False, nullable=False),
        sa.Column("lot_id", INT, autoincrement=False, nullable=False),
        sa.Column("on_hand", INT, nullable=False),
        sa.Column("reserved", INT, nullable=False),
        sa.Column("counted_at", INT, nullable=True),
        sa.Column("counted_by", INT, nullable=True),
        sa.Column("version", INT, nullable=False),
        sa.PrimaryKeyConstraint("item_id", "location_id", "lot_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_balance_version", "balance", ["version"], unique=False)
    op.create_table(
        "commit_log",
        sa.Column("version", INT, autoincrement=False, nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.Column("at", INT, nullable=False),
        sa.Column("decisions_from", INT, nullable=True),
        sa.Column("decisions_to", INT, nullable=True),
        sa.PrimaryKeyConstraint("version"),
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
        "item",
        sa.Column("id", INT, autoincrement=True, nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), server_default="each", nullable=False),
        sa.Column("is_whole", sa.Integer(), server_default="1", nullable=False),
        sa.Column("tracks_lot", sa.Integer(), server_default="0", nullable=False),
        sa.Column("tracks_serial", sa.Integer(), server_default="0", nullable=False),
        sa.Column("tracks_expiry", sa.Integer(), server_default="0", nullable=False),
        sa.Column("catalogue_cost", INT, nullable=True),
        sa.Column("more", sa.Text(), server_default="{}", nullable=False),
        sa.Column("version", INT, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("sku"),
    )
    op.create_index("ix_item_version", "item", ["version"], unique=False)
    op.create_table(
        "journal_entry",
        sa.Column("id", INT, autoincrement=False, nullable=False),
        sa.Column("event_id", INT, nullable=False),
        sa.Column("item_id", INT, nullable=False),
        sa.Column("at", INT, nullable=False),
        sa.Column("occurred_at", INT, nullable=False),
        sa.Column("corrects", INT, nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_journal_entry_item_id", "journal_entry", ["item_id"], unique=False)
    op.create_table(
        "journal_line",
        sa.Column("entry_id", INT, autoincrement=False, nullable=False),
        sa.Column("line", INT, autoincrement=False, nullable=False),
        sa.Column("account", INT, nullable=False),
        sa.Column("debit", INT, nullable=False),
        sa.Column("credit", INT, nullable=False),
        sa.PrimaryKeyConstraint("entry_id", "line"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "meta",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_table(
        "movement",
        sa.Column("id", INT, autoincrement=False, nullable=False),
        sa.Column("event_id", INT, nullable=False),
        sa.Column("item_id", INT, nullable=False),
        sa.Column("location_id", INT, nullable=False),
        sa.Column("lot_id", INT, nullable=False),
        sa.Column("quantity", INT, nullable=False),
        sa.Column("value", INT, nullable=False),
        sa.Column("at", INT, nullable=False),
        sa.Column("occurred_at", INT, nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("movement_place", "movement", ["item_id", "location_id", "occurred_at"], unique=False)
    op.create_table(
        "party",
        sa.Column("id", INT, autoincrement=True, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("version", INT, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("kind", "code"),
    )
    op.create_index("ix_party_version", "party", ["version"], unique=False)
    op.create_table(
        "pool",
        sa.Column("item_id", INT, autoincrement=False, nullable=False),
        sa.Column("site_id", INT, autoincrement=False, nullable=False),
        sa.Column("quantity", INT, nullable=False),
        sa.Column("value", INT, nullable=False),
        sa.Column("last_cost", INT, nullable=True),
        sa.Column("last_quantity", INT, nullable=False),
        sa.Column("last_value", INT, nullable=False),
        sa.Column("generation", INT, nullable=False),
        sa.Column("survival", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("item_id", "site_id"),
        sqlite_with_rowid=False,
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
    op.create_table(
        "serial",
        sa.Column("item_id", INT, autoincrement=False, nullable=False),
        sa.Column("serial", sa.Text(), nullable=False),
        sa.Column("is_here", sa.Integer(), nullable=False),
        sa.Column("decision_id", INT, nullable=False),
        sa.PrimaryKeyConstraint("item_id", "serial"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "setting",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("version", INT, nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_index("ix_setting_version", "setting", ["version"], unique=False)
    op.create_table(
        "site",
        sa.Column("id", INT, autoincrement=True, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name"),
    )
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
        "tombstone",
        sa.Column("id", INT, autoincrement=True, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("at", INT, nullable=False),
        sa.Column("version", INT, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("kind", "key"),
    )
    op.create_index("ix_tombstone_version", "tombstone", ["version"], unique=False)
    op.create_table(
        "true_up",
        sa.Column("id", INT, autoincrement=False, nullable=False),
        sa.Column("issue_id", INT, nullable=False),
        sa.Column("by_id", INT, nullable=False),
        sa.Column("line_id", INT, nullable=False),
        sa.Column("amount", INT, nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_true_up_by_id", "true_up", ["by_id"], unique=False)
    op.create_index("ix_true_up_issue_id", "true_up", ["issue_id"], unique=False)
    op.create_table(
        "uncosted",
        sa.Column("item_id", INT, autoincrement=False, nullable=False),
        sa.Column("site_id", INT, autoincrement=False, nullable=False),
        sa.Column("id", INT, autoincrement=False, nullable=False),
        sa.Column("event_id", INT, nullable=False),
        sa.Column("line_id", INT, nullable=False),
        sa.Column("quantity", INT, nullable=False),
        sa.Column("value", INT, nullable=False),
        sa.PrimaryKeyConstraint("item_id", "site_id", "id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "worker",
        sa.Column("id", INT, autoincrement=True, nullable=False),
        sa.Column("badge", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("language", sa.String(), server_default="en", nullable=False),
        sa.Column("version", INT, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("badge"),
    )
    op.create_index("ix_worker_version", "worker", ["version"], unique=False)
    op.create_table(
        "barcode",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("item_id", INT, nullable=False),
        sa.Column("quantity", INT, nullable=False),
        sa.Column("shown", sa.Text(), nullable=False),
        sa.Column("version", INT, nullable=False),
        sa.ForeignKeyConstraint(
            ["item_id"],
            ["item.id"],
        ),
        sa.PrimaryKeyConstraint("code"),
    )
    op.create_index("barcode_version", "barcode", ["version", "code"], unique=False)
    op.create_index("ix_barcode_item_id", "barcode", ["item_id"], unique=False)
    op.create_table(
        "document",
        sa.Column("id", INT, autoincrement=True, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("number", ANY_CASE, nullable=False),
        sa.Column("site_id", INT, nullable=False),
        sa.Column("party_id", INT, nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("at", INT, nullable=False),
        sa.Column("more", sa.Text(), server_default="{}", nullable=False),
        sa.Column("version", INT, nullable=False),
        sa.ForeignKeyConstraint(
            ["party_id"],
            ["party.id"],
        ),
        sa.ForeignKeyConstraint(
            ["site_id"],
            ["site.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("kind", "number"),
    )
    op.create_index("ix_document_version", "document", ["version"], unique=False)
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
        "location",
        sa.Column("id", INT, autoincrement=True, nullable=False),
        sa.Column("site_id", INT, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("type", sa.String(), server_default="storage", nullable=False),
        sa.Column("flagged", sa.Integer(), server_default="0", nullable=False),
        sa.Column("version", INT, nullable=False),
        sa.ForeignKeyConstraint(
            ["site_id"],
            ["site.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("site_id", "code"),
    )
    op.create_index("ix_location_version", "location", ["version"], unique=False)
    op.create_table(
        "lot",
        sa.Column("id", INT, autoincrement=True, nullable=False),
        sa.Column("item_id", INT, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("expiry", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["item_id"],
            ["item.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("item_id", "code"),
    )
    op.create_table(
        "document_line",
        sa.Column("id", INT, autoincrement=True, nullable=False),
        sa.Column("document_id", INT, nullable=False),
        sa.Column("line", INT, nullable=False),
        sa.Column("item_id", INT, nullable=False),
        sa.Column("ordered", INT, nullable=False),
        sa.Column("price", INT, nullable=True),
        sa.Column("received", INT, server_default="0", nullable=False),
        sa.Column("picked", INT, server_default="0", nullable=False),
        sa.Column("shipped", INT, server_default="0", nullable=False),
        sa.Column("shipped_cost", INT, server_default="0", nullable=False),
        sa.Column("returned", INT, server_default="0", nullable=False),
        sa.Column("returned_cost", INT, server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["document.id"],
        ),
        sa.ForeignKeyConstraint(
            ["item_id"],
            ["item.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("document_id", "line"),
    )
    op.create_index("ix_document_line_item_id", "document_line", ["item_id"], unique=False)
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
        "event_place", "event", ["stream_id", "seq"], unique=True, sqlite_where=sa.text("stream_id IS NOT NULL")
    )
    op.create_index("event_uuid", "event", ["uuid"], unique=True)
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
    op.create_table(
        "waiting_void",
        sa.Column("target", ANY_CASE, nullable=False),
        sa.Column("event_id", INT, nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"],
            ["event.id"],
        ),
        sa.PrimaryKeyConstraint("target"),
    )
