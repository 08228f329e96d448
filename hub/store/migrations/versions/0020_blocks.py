"""What an item did is found block by block: an index whose new entries lie together costs the same in a large ledger."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    block = sa.text("(id >> 30)")
    op.drop_index("movement_place", "movement")
    op.create_index("movement_place", "movement", [block, "item_id", "location_id", "id"])
    op.drop_index("ix_journal_entry_item_id", "journal_entry")
    op.create_index("journal_entry_item", "journal_entry", [block, "item_id", "id"])
