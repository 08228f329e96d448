"""Reads of the hub's tables, one noun a file: SQLAlchemy Core on a reader connection, never on the writer's.

Every list is read in the order of a key and continued behind the last key given. Nothing here changes a row.
"""
