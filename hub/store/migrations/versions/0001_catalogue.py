"""First release: the catalogue, people"s settings, and orders."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import CITEXT

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
ANY_CASE = sa.Text().with_variant(sa.Text(collation="NOCASE"), "sqlite").with_variant(CITEXT(), "postgresql")


def upgrade() -> None:
    if op.get_context().dialect.name == "postgresql":
        op.execute("CREATE EXTENSION IF NOT EXISTS citext")
    _facts()
    _items()
    _places()
    _people()
    _orders()
    _order_lines()


def _facts() -> None:
    op.create_table(
        "meta",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
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
        "commit_log",
        sa.Column("version", INT, autoincrement=False, nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.Column("at", INT, nullable=False),
        sa.Column("decisions_from", INT, nullable=True),
        sa.Column("decisions_to", INT, nullable=True),
        sa.PrimaryKeyConstraint("version"),
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


def _items() -> None:
    op.create_table(
        "site",
        sa.Column("id", INT, autoincrement=True, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name"),
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


def _places() -> None:
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


def _people() -> None:
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


def _orders() -> None:
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


def _order_lines() -> None:
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
