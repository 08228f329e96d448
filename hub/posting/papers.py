"""Paperwork that was booked, kept so that it can be listed: its kind, number, supplier and order."""

from __future__ import annotations

from hub.core.case import Case
from hub.core.papers import Bill
from hub.store import writes
from hub.store.driver import Raw
from hub.store.shelf import Shelf


def keep_paper(raw: Raw, shelf: Shelf, event_id: int, case: Case) -> None:
    """Keep what `case` has decided; an unknown supplier is created."""
    number = party = None
    shelf.written.update(("paper", "party"))
    if isinstance(case.paper, Bill):
        number = case.paper.number
        party = writes.party(raw, kind="supplier", code=case.paper.supplier, version=shelf.version())
    document = None if case.document is None else case.document.id
    writes.put_paper(raw, (event_id, case.event.kind, number, party, document, shelf.version()))
