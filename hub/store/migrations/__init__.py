"""Alembic revisions of the hub's database, run at every start."""
