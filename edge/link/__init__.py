"""The gateway's side of the wire (docs/protocol.md): batches out, acks, quantities and feed pages in.

`Link` is a state machine that works on the station's thread, with clock, chance and publishing as arguments; `Courier` is
the thin driver that carries between it and the broker. It must never wait for the network, and never believes a PUBACK.
"""

from edge.link.births import Births
from edge.link.courier import Courier
from edge.link.link import Link, Wire

__all__ = ["Births", "Courier", "Link", "Wire"]
