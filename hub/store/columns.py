"""What the table modules share: the metadata, and the kinds of columns that recur. Opens nothing."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Integer, MetaData, Text
from sqlalchemy.dialects.postgresql import CITEXT

metadata = MetaData()

Int = BigInteger().with_variant(Integer(), "sqlite")
"""64-bit everywhere; in SQLite it must be called INTEGER to be the row id."""
AnyCase = Text().with_variant(Text(collation="NOCASE"), "sqlite").with_variant(CITEXT(), "postgresql")
"""Text that is one whether written in capitals or not: event ids, document numbers."""


def row_id() -> Column[int]:
    """Return the column of a row's own number."""
    return Column("id", Int, primary_key=True, autoincrement=True)


def version_column() -> Column[int]:
    """Return the column of the commit that last changed the row."""
    return Column("version", Int, nullable=False, index=True)


def later_version_column() -> Column[int]:
    """Return the same for a table that got it later: 0 where the row was written before."""
    return Column("version", Int, nullable=False, index=True, server_default="0")


def figure(name: str) -> Column[int]:
    """Return a column of millionths or minor units that begins at 0."""
    return Column(name, Int, nullable=False, server_default="0")
