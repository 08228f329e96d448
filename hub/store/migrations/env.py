"""Alembic's entry: runs the revisions over the connection that `hub.store.database.migrate` hands in."""

from __future__ import annotations

from alembic import context

from hub.store.tables import metadata


def run() -> None:
    """Run the wanted revisions in one transaction."""
    context.configure(
        connection=context.config.attributes["connection"], target_metadata=metadata, transaction_per_migration=False
    )
    with context.begin_transaction():
        context.run_migrations()


run()
