"""The replica: the gateway's copy of what it must know without the hub, one SQLite file (replica.db).

It owns items, barcodes, bins, documents, workers and quantities as the hub's feed told them. Nothing here is the only copy:
a lost or damaged file is made anew and fetched again. It never holds this gateway's own scans, and is used by one thread.
"""

from edge.replica.opening import open_replica
from edge.replica.progress import LineStep
from edge.replica.replica import Replica, StockFigure
from edge.replica.rows import HoldChange, PageResult

__all__ = ["HoldChange", "LineStep", "PageResult", "Replica", "StockFigure", "open_replica"]
