"""What the stock is worth and why: cost pools and journal entries."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, func, select

from hub.core.journal import Account
from hub.store.columns import in_any_block
from hub.store.tables import account, event, item, journal_entry, journal_line, pool, site


def pool_of(reader: Connection, item_id: int, *, site_name: str | None = None) -> tuple[int, int]:
    """Return quantity (millionths) and value (minor units) of an item over all its pools, or in that of a site."""
    sums = select(func.coalesce(func.sum(pool.c.quantity), 0), func.coalesce(func.sum(pool.c.value), 0))
    chosen = sums.where(pool.c.item_id == item_id)
    if site_name is not None:
        chosen = chosen.join(site, site.c.id == pool.c.site_id).where(site.c.name == site_name)
    quantity, value = reader.execute(chosen).one()
    return quantity, value


def entries(
    reader: Connection, *, sku: str | None, event_uuid: str | None, after_id: int, limit: int
) -> Sequence[Row[Any]]:
    """Return journal entries in posting order, each with the event that it corrects, if any."""
    corrected = event.alias()
    chosen = (
        select(journal_entry, event.c.uuid, item.c.sku, corrected.c.uuid.label("corrected"))
        .join(event, event.c.id == journal_entry.c.event_id)
        .join(item, item.c.id == journal_entry.c.item_id)
        .outerjoin(corrected, corrected.c.id == journal_entry.c.corrects)
        .where(journal_entry.c.id > after_id)
    )
    if sku is not None:
        chosen = chosen.where(item.c.sku == sku, in_any_block(journal_entry))
    if event_uuid is not None:
        chosen = chosen.where(event.c.uuid == event_uuid)
    return reader.execute(chosen.order_by(journal_entry.c.id).limit(limit)).all()


class EntryLine(NamedTuple):
    """A line of an entry; `account` is its word."""

    entry_id: int
    account: str
    debit: int
    credit: int


def entry_lines(reader: Connection, entry_ids: Sequence[int]) -> list[EntryLine]:
    """Return the lines of these entries, in the order of entry and line."""
    if not entry_ids:
        return []
    words = account_words(reader)
    chosen = select(journal_line).where(journal_line.c.entry_id.in_(entry_ids))
    rows = reader.execute(chosen.order_by(journal_line.c.entry_id, journal_line.c.line))
    return [EntryLine(row.entry_id, words[row.account], row.debit, row.credit) for row in rows]


def account_words(reader: Connection) -> dict[int, str]:
    """Return the word of every account by its number."""
    own = {row.id: row.word for row in reader.execute(select(account.c.id, account.c.word))}
    return {each.value: each.label for each in Account} | own


def shown_accounts(reader: Connection) -> dict[str, tuple[str | None, str | None]]:
    """Return the code and the name of every account by its word, in the order of their numbers."""
    shown = {row.id: (row.word, row.code, row.name) for row in reader.execute(select(account))}
    every = {each.value: (each.label, None, None) for each in Account} | shown
    return {word: (code, name) for _, (word, code, name) in sorted(every.items())}
