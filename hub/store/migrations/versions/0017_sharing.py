"""PostgreSQL: the decisions' numbers, taken in blocks by several hubs."""

from __future__ import annotations

from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

# The session's lock makes reading and moving the sequence one step; a sequence never goes back, whatever is rolled back.
TAKE_DECISIONS = """
CREATE FUNCTION take_decisions(wanted bigint) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE first bigint;
BEGIN
  PERFORM pg_advisory_lock(7411005);
  first := nextval('decision_number');
  PERFORM setval('decision_number', first + wanted - 1);
  PERFORM pg_advisory_unlock(7411005);
  RETURN first;
END $$"""


def upgrade() -> None:
    if op.get_context().dialect.name != "postgresql":
        return
    op.execute("CREATE SEQUENCE decision_number")
    op.execute(TAKE_DECISIONS)
    newest = "(SELECT max(id) AS id FROM event UNION ALL SELECT max(id) AS id FROM decision) AS newest"
    op.execute(f"SELECT setval('decision_number', coalesce(max(id), 0) + 1, false) FROM {newest}")
