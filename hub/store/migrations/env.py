"""Alembic's entry: runs the revisions over the connection that `hub.store.database.migrate` hands in."""

from __future__ import annotations

from alembic import context

from hub.store.tables import metadata

IN_ORDER_OF_BYTES = """
DO $$ DECLARE found record; BEGIN
  FOR found IN SELECT c.relname AS of, a.attname AS name, t.typname AS kind FROM pg_attribute a
      JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid
      WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace AND a.attnum > 0
        AND NOT a.attisdropped AND a.attcollation = 'default'::regcollation
  LOOP
    EXECUTE format('ALTER TABLE %I ALTER COLUMN %I TYPE %s COLLATE "C"', found.of, found.name, found.kind);
  END LOOP;
END $$"""
"""PostgreSQL sorts text by the language of its database; ours is in the order of its bytes, as in SQLite and in Python."""


def run() -> None:
    """Run the wanted revisions in one transaction."""
    context.configure(
        connection=context.config.attributes["connection"], target_metadata=metadata, transaction_per_migration=False
    )
    with context.begin_transaction():
        context.run_migrations()
        if context.get_context().dialect.name == "postgresql":
            context.execute(IN_ORDER_OF_BYTES)


run()
