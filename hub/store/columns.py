"""What the table modules share: the metadata, and the kinds of columns that recur. Opens nothing."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, Column, ColumnElement, Integer, MetaData, Table, Text, func, literal_column, select
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


BLOCK_BITS = 30
"""Rows of 16,384 decisions (ids shifted by so many bits) are a block. Indexes of what an item did are by block first: posting
then writes into the pages of the newest block only, few of them however large the ledger is."""


def block_of(row: ColumnElement[Any]) -> ColumnElement[int]:
    """Return the block of a row's id, written exactly as in the index."""
    return row.op(">>")(literal_column(str(BLOCK_BITS)))


def in_any_block(table: Table) -> ColumnElement[bool]:
    """Return what is true of every row, so that a search by item goes through the index block by block."""
    first: Any = select(literal_column("0").label("number")).cte("block", recursive=True)
    newest = select(block_of(func.max(table.c.id))).scalar_subquery()
    blocks = first.union_all(select(first.c.number + 1).where(first.c.number < newest))
    return block_of(table.c.id).in_(select(blocks.c.number))
