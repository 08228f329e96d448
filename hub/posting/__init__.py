"""The one way into the books: everything that writes the hub's database goes through the Poster.

poster = Poster(path, clock_ms=...)          # nothing is opened yet
poster.on_commit(listener)                   # called on the writer thread, after each commit that changed something
poster.start(); ...; poster.stop()
poster.submit_batch(site, gateway, batch, received_ms, on_ack)       # thread-safe; on_ack runs on the writer thread
poster.submit_events(raws, actor="alice").result() -> list[Outcome]  # API events, without stream
poster.write(lambda session: ...).result()                           # any other write: one transaction, one version
"""

from hub.posting.commit import Commit, StockRow
from hub.posting.poster import Poster, Stopped
from hub.posting.session import WriteSession

__all__ = ["Commit", "Poster", "StockRow", "Stopped", "WriteSession"]
