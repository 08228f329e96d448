"""What a dock may be told about its workflows. Frozen data with the defaults of flows.md; `edge.config` fills it."""

from __future__ import annotations

import msgspec

from edge.core.book import Bin
from wire.amounts import MICRO, QUANTITY_MAX


class Settings(msgspec.Struct, frozen=True, omit_defaults=True):
    """The station's rules. Quantities in millionths, patterns are regular expressions for the whole text."""

    gateway: str = "dock-1"
    receiving: str = "RECEIVING"
    staging: str = "STAGING"
    returns: str = "RETURNS"
    quarantine: str = "QUARANTINE"
    repeat_window_ms: int = 500
    idle_min: int = 15
    badge_required: bool = False
    quantity_ask_above: int = 500 * MICRO
    scrap_ask_above: int = 20 * MICRO
    quantity_max: int = QUANTITY_MAX
    bin_shape: str = r"[A-Z]{1,2}-[0-9]{2}-[0-9]{2}"
    order_shape: str = r"(?:PO|SO)-[0-9]{3,10}"
    claim_lease_min: int = 30
    pack_required: bool = False
    pack_blind: bool = False
    pack_other_person: bool = False
    load_boxes: bool = False
    language: str = "en"
    """What the dock speaks: one of `edge.core.messages.LANGUAGES`."""
    undo_scans: int = 500
    """How many own scans UNDO and UNDO-THAT look through."""

    def bins(self) -> list[Bin]:
        """List the dock's own bins with their types."""
        return [
            Bin(self.receiving, "receiving"),
            Bin(self.staging, "staging"),
            Bin(self.returns, "returns"),
            Bin(self.quarantine, "quarantine"),
        ]
